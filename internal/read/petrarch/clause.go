package petrarch

import (
	"slices"
	"strings"
)

// clause is a verb with the stretch of its sentence it speaks of.
type clause struct {
	s           []word
	gs          []group
	verb, end   int // the verb's words
	left, right int // the stretch
	main        int // where the sentence's clause starts, left of insertions
	dialect     Dialect
}

// subordinators start a clause of another time: what stands behind is not the
// verb's object.
var subordinators = map[string]bool{"AFTER": true, "BEFORE": true, "WHEN": true, "WHILE": true, "SINCE": true, "BECAUSE": true, "ALTHOUGH": true, "WHOSE": true, "WHICH": true, "WHO": true, "THAT": true, "IF": true, "WHERE": true}

// bounds finds the clause around the verb.
func (c *clause) bounds() {
	inGroup := func(i int) bool {
		return slices.ContainsFunc(c.gs, func(g group) bool { return g.start <= i && i < g.end })
	}
	c.left, c.main = 0, 0
	for i := c.verb - 1; i >= 0; i-- {
		if subordinators[c.s[i].form] && !c.s[i].nominal() || c.s[i].form == "," && !inGroup(i) || c.s[i].form == ";" {
			c.left = i + 1
			break
		}
	}
	for i := c.left - 1; i >= 0; i-- {
		if subordinators[c.s[i].form] {
			c.main = i + 1
			break
		}
	}
	c.right = len(c.s)
	for i := c.end; i < len(c.s); i++ {
		if c.s[i].form == "," && !inGroup(i) || c.s[i].form == ";" || subordinators[c.s[i].form] && c.s[i].form != "THAT" && c.opens(i) {
			c.right = i
			break
		}
	}
}

// opens reports that a clause with a verb of its own follows a subordinator.
func (c *clause) opens(i int) bool {
	for ; i < len(c.s) && c.s[i].form != ","; i++ {
		if c.s[i].node.UPOS == "VERB" || c.s[i].node.UPOS == "AUX" {
			return true
		}
	}
	return false
}

// dependent reports a verb that only completes one already coded: "urged them
// to help", "the parade supporting Gondor".
func (c *clause) dependent(coded int) bool {
	if coded < c.left {
		return false
	}
	v, before := c.s[c.verb].node, c.verb-1
	for before > c.left && c.s[before].node.UPOS == "AUX" {
		before--
	}
	return before >= 0 && c.s[before].form == "TO" || v.Is("acl") || v.XPOS == "VBG" && !v.Is("conj")
}

// passive reports a verb in the passive.
func (c *clause) passive() bool {
	if c.s[c.end-1].node.XPOS != "VBN" && c.s[c.end-1].node.XPOS != "VBD" {
		return false
	}
	for i := c.verb - 1; i >= c.left && i > c.verb-4; i-- {
		if c.s[i].lemma == "BE" || c.s[i].lemma == "GET" {
			return true
		}
		if u := c.s[i].node.UPOS; u != "ADV" && u != "AUX" && u != "PART" {
			return false
		}
	}
	return false
}

// subject is the group that does what the verb says, nil when none is coded.
func (c *clause) subject(last *group) *group {
	if c.verb > 0 && (c.s[c.verb-1].coordinator() || c.s[c.verb-1].form == "BUT") {
		return last
	}
	any := false
	var someone *group
	for i := range c.gs {
		g := &c.gs[i]
		if g.start < c.left || g.end > c.verb {
			continue
		}
		any = true
		if g.codes != nil {
			return g
		}
		if someone == nil {
			someone = c.unnamed(g)
		}
	}
	if any {
		return someone
	}
	for i := range c.gs {
		if g := &c.gs[i]; g.start >= c.main && g.end <= c.left && g.codes != nil {
			return g
		}
	}
	return nil
}

// unnamed is a group under the codes of its agents of no known actor, nil when
// it has none or the dialect does not code them.
func (c *clause) unnamed(g *group) *group {
	if c.dialect != Classic || g.anonymous == nil {
		return nil
	}
	return &group{start: g.start, end: g.end, codes: g.anonymous}
}

// object is the first coded group after word i that says another than source.
func (c *clause) object(i int, source *group) *group {
	for n := range c.gs {
		g := &c.gs[n]
		if g.start < i || g.start >= c.right || g.codes == nil {
			continue
		}
		if source == nil || slices.ContainsFunc(g.codes, func(code string) bool { return !slices.Contains(source.codes, code) }) {
			return g
		}
	}
	for n := range c.gs {
		if g := &c.gs[n]; g.start >= i && g.start < c.right && g.codes == nil {
			if u := c.unnamed(g); u != nil {
				return u
			}
		}
	}
	return nil
}

// roles are who does and who bears what the verb says: where the pattern says
// so, else the verb's subject and its first object.
func (c *clause) roles(m match, last *group) (source, target *group) {
	source, target = m.source, m.target
	if source != nil && target != nil {
		return source, target
	}
	subject := c.subject(last)
	if c.passive() && source == nil && target == nil {
		agent, by := c.object(c.end, subject), false
		for i := c.end; i < c.right; i++ {
			if c.s[i].form == "BY" {
				if g := c.object(i, subject); g != nil {
					agent, by = g, true
				}
				break
			}
		}
		if by || c.dialect == Universal {
			return agent, subject
		}
	}
	if source == nil {
		source = subject
	}
	if target == nil {
		target = c.object(max(c.end, m.skip), source)
	}
	return source, target
}

// events are the pairs of a match: all of one side with all of the other, both
// ways where the code has two parts; all of a compound with one another where
// the pattern asks for one.
func (c *clause) events(m match, source, target *group, code string) []Event {
	there, back, both := strings.Cut(code, ":")
	if source == nil {
		return nil
	}
	if m.compound {
		target, both = source, true
		if back == "" {
			back = there
		}
	}
	if target == nil {
		return nil
	}
	var out []Event
	add := func(from, to, code string) {
		e := Event{from, to, code}
		if from != to && !null(code) && !(null(from) && null(to)) && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	for _, from := range source.codes {
		for _, to := range target.codes {
			add(from, to, there)
			if both {
				add(to, from, back)
			}
		}
	}
	return out
}
