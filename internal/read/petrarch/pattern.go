package petrarch

import (
	"strings"
)

type elementKind uint8

const (
	oneWord  elementKind = iota
	source               // "$"
	target               // "+"
	skipped              // "^": any actor, which plays no part
	compound             // "%": several actors joined, who act on one another
	nounPart             // "{…}"
	prepPart             // "(…)"
)

// element is a part of a pattern.
type element struct {
	kind elementKind
	// word is what a word must be; set names a synonym set instead.
	word, set string
	// members are the phrases of the set.
	members [][]string
	// parts are those of a noun phrase or a prepositional phrase.
	parts []element
	// closed: nothing stands between this element and the one before it.
	closed bool
}

// pattern is what surrounds a verb.
type pattern struct {
	before, after []element
	// closed: nothing stands between before and the verb.
	closed bool
	code   string
	// phrasal reports a sign of the newer dialect; dead that a set is missing.
	phrasal, dead bool
	file          *file
	at            line
}

// newPattern reads a pattern in capitals without its code; why says what is
// wrong with it.
func newPattern(s string) (p *pattern, why string) {
	p = &pattern{}
	r := &patternReader{s: s}
	all := r.elements(0)
	p.phrasal = r.phrasal
	verbs := 0
	for i, e := range all {
		if e.kind == oneWord && e.word == "*" {
			verbs++
			p.before, p.after, p.closed = all[:i:i], all[i+1:], e.closed
		}
	}
	switch {
	case r.bad:
		return nil, "a pattern with a bracket that is not closed"
	case verbs != 1:
		return nil, "a pattern has one * for the verb"
	}
	return p, ""
}

// each visits all elements, those inside others too.
func (p *pattern) each(visit func(e *element)) {
	var walk func(list []element)
	walk = func(list []element) {
		for i := range list {
			visit(&list[i])
			walk(list[i].parts)
		}
	}
	walk(p.before)
	walk(p.after)
}

type patternReader struct {
	s            string
	i            int
	phrasal, bad bool
}

// elements reads up to the byte that closes, 0 for the end.
func (r *patternReader) elements(shut byte) []element {
	var out []element
	closed := false
	for r.i < len(r.s) {
		c := r.s[r.i]
		switch c {
		case ' ', '\t':
			closed = false
			r.i++
			continue
		case '_':
			closed = len(out) > 0
			r.i++
			continue
		case ')', '}':
			r.i++
			if c != shut {
				r.bad = true
			}
			return out
		case '(', '{':
			r.phrasal = true
			r.i++
			e := element{kind: prepPart, closed: closed}
			end := byte(')')
			if c == '{' {
				e.kind, end = nounPart, '}'
			}
			e.parts = r.elements(end)
			if len(e.parts) == 0 {
				r.bad = true
			}
			out = append(out, e)
		default:
			out = append(out, r.word(closed)...)
		}
		closed = false
	}
	r.bad = r.bad || shut != 0
	return out
}

var signs = map[string]elementKind{"$": source, "+": target, "^": skipped, "%": compound}

// word reads a word, a sign or the name of a set.
func (r *patternReader) word(closed bool) []element {
	end := r.i + strings.IndexAny(r.s[r.i:]+" ", " \t_(){}")
	w := r.s[r.i:end]
	r.i = end
	if k, ok := signs[w]; ok {
		return []element{{kind: k, closed: closed}}
	}
	if w == "*" {
		return []element{{word: w, closed: closed}}
	}
	if strings.HasPrefix(w, "&") {
		return []element{{set: w, closed: closed}}
	}
	var out []element
	for k, part := range words(w) {
		out = append(out, element{word: part, closed: closed || k > 0})
	}
	return out
}

// found is what a pattern binds.
type found struct {
	source, target, both *group
	// weight is how many words of the text the pattern says.
	weight int
}

// stepsMost bounds the search for patterns in a sentence, which patterns of many
// open words could otherwise draw out without end; beyond it none fits. Most
// sentences take some hundred steps.
const stepsMost = 100_000

// match reports whether the pattern surrounds the verb at tokens [from, to),
// looking back to the start of the sentence and on to end.
func (s *sentence) match(p *pattern, from, to, end int) (f found, ok bool) {
	if p.dead || !s.matchAfter(p.after, to, end, &f) || !s.matchBefore(p.before, from, p.closed, &f) {
		return found{}, false
	}
	return f, true
}

func (s *sentence) matchAfter(list []element, at, end int, f *found) bool {
	if len(list) == 0 {
		return true
	}
	for p := at; p < end && s.steps > 0; p++ {
		s.steps--
		kept := *f
		// A noun of the newer dialect is not the verb of what is said.
		if s.d.Dialect == Phrasal && list[0].kind == oneWord && s.finite(p) {
			continue
		}
		if n := s.at(&list[0], p, end, f); n > 0 && s.matchAfter(list[1:], n, end, f) {
			return true
		}
		*f = kept
		if list[0].closed {
			break
		}
	}
	return false
}

func (s *sentence) matchBefore(list []element, end int, closed bool, f *found) bool {
	if len(list) == 0 {
		return true
	}
	last := &list[len(list)-1]
	for p := end - 1; p >= 0 && s.steps > 0; p-- {
		s.steps--
		kept := *f
		if s.d.Dialect == Phrasal && last.kind == oneWord && !s.content(p) {
			continue
		}
		n := s.at(last, p, end, f)
		if n > 0 && (!closed || n == end) && s.matchBefore(list[:len(list)-1], p, last.closed, f) {
			return true
		}
		*f = kept
	}
	return false
}

// content reports a noun or a verb.
func (s *sentence) content(p int) bool {
	switch s.nodes[p].UPOS {
	case "NOUN", "PROPN", "VERB":
		return true
	}
	return false
}

// at is where the element ends that starts at token p, 0 when it does not.
func (s *sentence) at(e *element, p, end int, f *found) int {
	switch e.kind {
	case oneWord:
		return s.wordAt(e, p, end, f)
	case nounPart:
		return s.nounAt(e, p, end, f)
	case prepPart:
		return s.prepAt(e, p, end, f)
	}
	g := s.groupAt(p)
	if g == nil || g.end > end {
		return 0
	}
	// What stands before it in its phrase may be matched already ("their Ent
	// populations").
	for k := g.start; k < p; k++ {
		if !s.article(k) {
			return 0
		}
	}
	f.weight++
	switch e.kind {
	case source:
		f.source = g
	case target:
		f.target = g
	case compound:
		if len(g.codes) < 2 {
			return 0
		}
		f.both = g
	}
	return g.end
}

func (s *sentence) wordAt(e *element, p, end int, f *found) int {
	if e.set == "" {
		if p < end && s.is(p, e.word) {
			f.weight += 2
			return p + 1
		}
		return 0
	}
	longest := 0
	for _, m := range e.members {
		if p+len(m) > end || len(m) <= longest {
			continue
		}
		fits := true
		for k, w := range m {
			if !s.is(p+k, w) {
				fits = false
				break
			}
		}
		if fits {
			longest = len(m)
		}
	}
	if longest == 0 {
		return 0
	}
	f.weight += 2 * longest
	return p + longest
}

// is reports whether the token is the word of a pattern: its form, and in the
// newer dialect also its lemma.
func (s *sentence) is(p int, w string) bool {
	return s.form[p] == w || s.d.Dialect == Phrasal && s.lemma[p] == w
}

// nounAt matches words of one noun phrase in order, the last of which is its
// head. Modifiers may stand between them; another noun may not, since a
// compound ("trade relations") is another thing.
func (s *sentence) nounAt(e *element, p, end int, f *found) int {
	at, last := p, p
	for k := range e.parts {
		n := 0
		for n = s.wordAt(&e.parts[k], at, end, f); n == 0; n = s.wordAt(&e.parts[k], at, end, f) {
			if k == 0 || at >= end || !s.modifier(at) {
				return 0
			}
			at++
		}
		last, at = n-1, n
	}
	if s.nodes[last].UPOS == "VERB" && len(e.parts) > 1 {
		return 0
	}
	return at
}

func (s *sentence) modifier(p int) bool {
	switch s.nodes[p].UPOS {
	case "ADJ", "NUM", "DET", "PUNCT", "ADV":
		return s.form[p] != ","
	}
	return s.nodes[p].Is("amod")
}

// prepAt matches a preposition and what follows it, before which an article or
// a possessive may stand.
func (s *sentence) prepAt(e *element, p, end int, f *found) int {
	at := s.wordAt(&e.parts[0], p, end, f)
	if at == 0 || len(e.parts) == 1 && s.nodes[p].UPOS == "PART" {
		return 0
	}
	for k := 1; k < len(e.parts); k++ {
		n := s.at(&e.parts[k], at, end, f)
		for n == 0 && at < end && s.article(at) {
			at++
			n = s.at(&e.parts[k], at, end, f)
		}
		if n == 0 {
			return 0
		}
		at = n
	}
	return at
}

func (s *sentence) article(p int) bool {
	return s.nodes[p].UPOS == "DET" || s.nodes[p].XPOS == "PRP$" || s.nodes[p].XPOS == "POS"
}
