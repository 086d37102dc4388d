package petrarch

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Event is one coded act. Source and Target are actor codes, Code is the verb
// dictionary's (CAMEO, or what the dictionary has).
type Event struct{ Source, Target, Code string }

// Coder codes sentences with one set of dictionaries. It is safe for use by
// several goroutines.
type Coder struct {
	actors *phrases[[]span]
	agents *phrases[string]
	verbs  *verbs
}

// New reads the three dictionaries. The error is that of a file that cannot be
// read; a line that says nothing to it is passed over.
func New(actors, agents, verbs string, dialect Dialect) (*Coder, error) {
	c := &Coder{}
	var err error
	if c.actors, err = readActors(actors); err != nil {
		return nil, err
	}
	if c.agents, err = readAgents(agents); err != nil {
		return nil, err
	}
	c.verbs, err = readVerbs(verbs, dialect)
	return c, err
}

// Code codes a text as of a day (2006-01-02), which chooses among the codes an
// actor had over time. An event without a source or a target is not coded, nor
// one of an actor with itself. In the classic dialect an agent of no known actor
// stands where nobody else does ("---GOV").
//
// Cost: that of syntax.Parse, and linear beside it.
func (c *Coder) Code(text, day string) []Event {
	var out []Event
	for _, t := range syntax.Parse(text) {
		s := c.label(t.Nodes, strings.ReplaceAll(day, "-", ""))
		for _, e := range c.sentence(s) {
			if !slices.Contains(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// sentence codes the verbs of a sentence, each once its clause is known.
func (c *Coder) sentence(s []word) []Event {
	var out []Event
	gs := groups(s)
	var last *group // the source of the verb before
	coded := -1     // the end of the last match that gave an event
	for i := range s {
		if s[i].inside || s[i].nominal() {
			continue
		}
		vs, from, to := c.verbsAt(s, i)
		if vs == nil {
			continue
		}
		cl := clause{s: s, gs: gs, verb: from, end: to, dialect: c.verbs.dialect}
		cl.bounds()
		if coded >= 0 && cl.dependent(coded) {
			continue
		}
		m := c.best(&cl, vs)
		source, target := cl.roles(m, last)
		if source != nil {
			last = source
		}
		events := cl.events(m, source, target, c.negated(s, from, m.code))
		if len(events) > 0 {
			coded = max(coded, to)
			out = append(out, events...)
		}
	}
	return out
}

// verbsAt are the dictionary's longest verbs whose head is word i, and their
// place. A dictionary may have a verb twice: all its patterns count in the
// classic dialect, those of the first in the universal one.
func (c *Coder) verbsAt(s []word, i int) (found []verb, from, to int) {
	if s[i].unit != 'V' && s[i].node.UPOS != "VERB" && s[i].node.UPOS != "AUX" && !strings.HasPrefix(s[i].node.XPOS, "VB") {
		return nil, 0, 0
	}
	long := 0
	for _, v := range c.verbs.byForm[s[i].form] {
		n := len(v.left) + len(v.right)
		if n < long || !beside(s, i-len(v.left), v.left) || !beside(s, i+1, v.right) {
			continue
		}
		if n > long {
			found, long = nil, n
		}
		if c.verbs.dialect == Classic || found == nil {
			found, from, to = append(found, v), i-len(v.left), i+1+len(v.right)
		}
	}
	return found, from, to
}

func beside(s []word, i int, words []string) bool {
	if i < 0 || i+len(words) > len(s) {
		return false
	}
	for n, w := range words {
		if s[i+n].form != w {
			return false
		}
	}
	return true
}

// negated is what a code becomes when its verb is denied: in the universal
// dialect a conflict of words that does not happen is diplomatic cooperation
// (050), one of deeds a concession (057).
func (c *Coder) negated(s []word, verb int, code string) string {
	if c.verbs.dialect != Universal || len(code) < 2 {
		return code
	}
	for i := verb - 1; i >= 0 && i > verb-5; i-- {
		switch s[i].form {
		case "NOT", "N'T", "NEVER":
			switch {
			case code >= "10" && code < "14":
				return "050"
			case code >= "14" && code <= "2099":
				return "057"
			}
			return code
		}
		if s[i].node.UPOS != "ADV" && s[i].node.UPOS != "AUX" && s[i].node.UPOS != "PART" {
			return code
		}
	}
	return code
}
