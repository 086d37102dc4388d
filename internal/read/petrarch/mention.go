package petrarch

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// word is a token of a sentence with what the dictionaries say of it.
type word struct {
	node        syntax.Node
	form, lemma string
	unit        byte     // 'A' an actor, 'G' an agent, 'V' part of a verb of several words, 0 none
	end         int      // where the unit ends, for its first word
	codes       []string // an actor's
	role        string   // an agent's
	inside      bool     // within a unit, not its first word
}

// between reports a word that may stand within a noun phrase before its head.
func (w *word) between() bool {
	return w.node.UPOS == "ADJ" || w.node.Is("amod") || w.form == "-" || w.node.Is("compound")
}

// nominal reports a word that belongs to a noun phrase.
func (w *word) nominal() bool {
	if w.unit == 'V' {
		return false
	}
	if w.unit != 0 || w.inside {
		return true
	}
	switch w.node.UPOS {
	case "DET", "ADJ", "NOUN", "PROPN", "NUM":
		return true
	case "PRON":
		return true
	case "PART":
		return w.node.XPOS == "POS"
	case "VERB":
		return w.node.Is("amod") || w.node.Is("compound")
	}
	return w.form == "-" || w.form == "'S"
}

// coordinator reports a word that joins two of a kind.
func (w *word) coordinator() bool {
	return w.form == "AND" || w.form == "OR" || w.form == "NOR"
}

// group is one noun phrase, or several joined, with the codes it has.
type group struct {
	start, end int
	codes      []string
	anonymous  []string // the codes of agents of no known actor: "---GOV"
}

// chunk is one noun phrase.
type chunk struct {
	start, end int
	codes      []string // of its first actor
	roles      []string // of its agents, in order
}

// label marks the actors and agents of a sentence.
func (c *Coder) label(nodes []syntax.Node, day string) []word {
	s := make([]word, len(nodes))
	for i, n := range nodes {
		s[i] = word{node: n, form: strings.ToUpper(n.Form), lemma: strings.ToUpper(n.Lemma)}
	}
	for i := range s {
		for _, v := range c.verbs.byForm[s[i].form] {
			if n := len(v.left) + len(v.right); n > 0 && beside(s, i-len(v.left), v.left) && beside(s, i+1, v.right) {
				for j := i - len(v.left); j <= i+len(v.right); j++ {
					s[j].unit = 'V'
				}
			}
		}
	}
	for i := 0; i < len(s); {
		if s[i].unit == 'V' {
			i++
			continue
		}
		spans, end := c.actors.at(s, i)
		role, agentEnd := c.agents.at(s, i)
		switch {
		case end > 0 && end >= agentEnd:
			s[i].unit, s[i].end, s[i].codes = 'A', end, c.on(spans, day)
		case agentEnd > 0:
			s[i].unit, s[i].end, s[i].role, end = 'G', agentEnd, role, agentEnd
		default:
			i++
			continue
		}
		for j := i + 1; j < end; j++ {
			s[j].inside = true
		}
		i = end
	}
	return s
}

// on are the codes that hold on a day: those bounded by days come before those
// that always hold.
func (c *Coder) on(spans []span, day string) []string {
	pick := slices.IndexFunc(spans, func(s span) bool { return (s.from != "" || s.to != "") && s.holds(day) })
	if pick < 0 {
		pick = slices.IndexFunc(spans, func(s span) bool { return s.from == "" && s.to == "" })
	}
	if pick < 0 || null(spans[pick].code) {
		return nil
	}
	if c.verbs.dialect == Classic {
		return strings.Split(spans[pick].code, "/")
	}
	return []string{spans[pick].code}
}

// null reports a code that says: do not code.
func null(code string) bool {
	return code == "" || strings.HasPrefix(code, "-") || strings.HasPrefix(code, "+")
}

// groups are the noun phrases of a sentence, joined where the text joins them.
func groups(s []word) []group {
	var out []group
	for i := 0; i < len(s); {
		if !s[i].nominal() {
			i++
			continue
		}
		g := joined(s, i)
		out = append(out, g)
		i = g.end
	}
	return out
}

// chunkAt is the noun phrase that starts at word i.
func chunkAt(s []word, i int) chunk {
	c := chunk{start: i}
	for i < len(s) {
		switch {
		case s[i].unit == 'A':
			if c.codes == nil {
				c.codes = s[i].codes
			}
			i = s[i].end
		case s[i].unit == 'G':
			c.roles = append(c.roles, s[i].role)
			i = s[i].end
		case s[i].nominal():
			i++
		case i > c.start && i+1 < len(s) && s[i-1].node.UPOS == "ADJ" && s[i+1].node.UPOS == "ADJ" && (s[i].coordinator() || s[i].form == ","):
			i++ // "awful and evil minister"
		case s[i].node.UPOS == "ADV" && i+1 < len(s) && s[i+1].node.UPOS == "ADJ" && i > c.start:
			i++
		default:
			c.end = i
			return c
		}
	}
	c.end = i
	return c
}

// joined is the group that starts at word i: "A, B and C", "the media and
// government", "lawmakers and officials in A and B".
func joined(s []word, i int) group {
	chunks, end := list(s, i)
	coded := slices.ContainsFunc(chunks, func(c chunk) bool { return c.codes != nil })
	roles := slices.ContainsFunc(chunks, func(c chunk) bool { return c.roles != nil })
	g := group{start: i, end: end}
	if !coded && roles && end+1 < len(s) && slices.Contains([]string{"OF", "FROM", "IN"}, s[end].form) && s[end+1].nominal() {
		places, to := list(s, end+1)
		for _, c := range chunks {
			for _, p := range places {
				for _, code := range p.codes {
					g.codes = append(g.codes, roled(roled(code, p.roles), c.roles))
				}
			}
		}
		if g.codes != nil {
			g.end = to
			return g
		}
	}
	var last chunk
	for n, c := range chunks {
		if c.codes == nil && len(c.roles) > 0 && n > 0 && last.codes != nil {
			// "Danish media and government": the second is Danish too.
			c.codes = last.codes
			if len(last.roles) > 0 {
				c.roles = append(slices.Clone(last.roles[:len(last.roles)-1]), c.roles...)
			}
		}
		for _, code := range c.codes {
			g.codes = append(g.codes, roled(code, c.roles))
		}
		last = c
	}
	if g.codes == nil {
		for _, c := range chunks {
			if len(c.roles) > 0 {
				g.anonymous = append(g.anonymous, roled("---", c.roles))
			}
		}
	}
	return g
}

// list are the noun phrases joined from word i on.
func list(s []word, i int) ([]chunk, int) {
	chunks := []chunk{chunkAt(s, i)}
	for {
		last := chunks[len(chunks)-1]
		next, final := last.end, false
		if next < len(s) && s[next].form == "," {
			next++
		}
		if next < len(s) && s[next].coordinator() {
			next++
			final = true
		}
		if next == last.end || next >= len(s) || !s[next].nominal() {
			return chunks, last.end
		}
		c := owned(s, chunkAt(s, next))
		coded := c.codes != nil || final && len(c.roles) > 0 && next == last.end+1
		if !coded || !final && !listGoesOn(s, c.end) || final && !joins(s, chunks, c) {
			return chunks, last.end
		}
		chunks = append(chunks, c)
		if final {
			return chunks, c.end
		}
	}
}

// owned is an agent with the actor it is of, where that follows: "the government
// of Gondor".
func owned(s []word, c chunk) chunk {
	if c.codes != nil || c.roles == nil || c.end+1 >= len(s) || s[c.end].form != "OF" && s[c.end].form != "FROM" || !s[c.end+1].nominal() {
		return c
	}
	if of := chunkAt(s, c.end+1); of.codes != nil {
		c.codes, c.end = of.codes, of.end
	}
	return c
}

// listGoesOn reports that after a member of a list another follows.
func listGoesOn(s []word, i int) bool {
	for ; i < len(s); i++ {
		switch {
		case s[i].coordinator():
			return true
		case s[i].form != "," && !s[i].nominal():
			return false
		}
	}
	return false
}

// joins reports that a last member belongs to the list, not to a next clause:
// "Arnor chided Gondor and Bree urged calm".
func joins(s []word, chunks []chunk, c chunk) bool {
	if c.end >= len(s) || s[c.end].node.UPOS != "VERB" && s[c.end].node.UPOS != "AUX" || s[c.end].node.XPOS == "VBG" {
		return true
	}
	for i := c.start; i < c.end; i++ {
		if h := s[i].node.Head; s[i].node.Is("conj") && h >= chunks[0].start && h < c.start {
			return true
		}
	}
	for i := 0; i < chunks[0].start; i++ {
		if s[i].node.UPOS == "VERB" && s[i].node.XPOS != "VBN" {
			return s[c.end].node.XPOS == "VBN"
		}
	}
	return true
}

// roled is an actor's code with the roles of its agents, each once.
func roled(code string, roles []string) string {
	have := map[string]bool{}
	for i := 0; i+3 <= len(code); i += 3 {
		have[code[i:i+3]] = true
	}
	for _, r := range roles {
		r = strings.TrimSpace(r)
		front := strings.HasSuffix(r, "~")
		r = strings.Trim(r, "~ ")
		add := ""
		for i := 0; i < len(r); i += 3 {
			part := r[i:min(i+3, len(r))]
			if !have[part] {
				add, have[part] = add+part, true
			}
		}
		if front {
			code = add + code
		} else {
			code += add
		}
	}
	return code
}
