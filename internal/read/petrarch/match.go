package petrarch

import "slices"

// match is a pattern that fits a clause, or the verb alone.
type match struct {
	code           string
	source, target *group
	compound       bool // the pattern wants actors joined
	skip           int  // where words the pattern passes over end
	weight         int  // how many words the pattern fixed
}

// best is the pattern that fixes most words; the verb's own code, the last the
// dictionary gives, when none fits.
func (c *Coder) best(cl *clause, vs []verb) match {
	out := match{code: vs[len(vs)-1].code}
	for _, v := range vs {
		for _, p := range v.block.patterns {
			m := match{code: p.code}
			if c.side(cl, p.before, cl.verb-1, -1, &m) && c.side(cl, p.after, cl.end, 1, &m) && m.weight > out.weight {
				out = m
			}
		}
	}
	return out
}

// side fits one side of a pattern, from word i on in a direction.
func (c *Coder) side(cl *clause, elements []element, i, step int, m *match) bool {
	for _, e := range elements {
		next, ok := c.find(cl, e, i, step, m)
		if !ok {
			return false
		}
		i = next
	}
	return true
}

// find fits one step of a pattern at the first place it can, and is the place
// behind it.
func (c *Coder) find(cl *clause, e element, i, step int, m *match) (int, bool) {
	for ; i >= 0 && i < len(cl.s) && (step < 0 || i < cl.right || e.kind == 'w' && i < cl.reach()); i += step {
		if n := c.fits(cl, e, i, step, m); n > 0 {
			return i + n*step, true
		}
		if e.tight || e.near && !cl.s[i].nominal() {
			return 0, false
		}
	}
	return 0, false
}

// reach is how far words of a pattern may stand behind the verb: to the comma.
func (c *clause) reach() int {
	for i := c.end; i < len(c.s); i++ {
		if c.s[i].form == "," {
			return i
		}
	}
	return len(c.s)
}

// fits is how many words of the sentence a step takes at word i, 0 for none.
func (c *Coder) fits(cl *clause, e element, i, step int, m *match) int {
	if e.kind == 'w' {
		for _, alternative := range e.words {
			if c.wordsFit(cl.s, alternative, i, step) {
				m.weight += 2 * len(alternative)
				return len(alternative)
			}
		}
		return 0
	}
	n := slices.IndexFunc(cl.gs, func(g group) bool {
		return g.codes != nil && (step > 0 && g.start <= i && i < g.end || step < 0 && g.end-1 == i)
	})
	if n < 0 {
		return 0
	}
	g := &cl.gs[n]
	switch e.kind {
	case '%':
		if len(g.codes) < 2 {
			return 0
		}
		m.compound, m.source = true, g
	case '$':
		m.source = g
	case '+':
		m.target = g
	case '^':
		if step > 0 {
			m.skip = g.end
		}
	}
	m.weight++
	if step > 0 {
		return g.end - i
	}
	return g.end - g.start
}

// wordsFit reports that a run of words of a pattern stands at word i.
func (c *Coder) wordsFit(s []word, words []string, i, step int) bool {
	if step < 0 {
		i -= len(words) - 1
	}
	if i < 0 || i+len(words) > len(s) {
		return false
	}
	for n, w := range words {
		t := &s[i+n]
		if t.form != w && (c.verbs.dialect == Classic || t.lemma != w && t.form != plural(w)) {
			return false
		}
	}
	return true
}
