package petrarch

import (
	"strings"
)

// Dialect is the family of a verb dictionary, found from its patterns.
type Dialect uint8

const (
	// Linear patterns are of TABARI and PETRARCH-1: words in order, "_" between
	// words that must follow one another. A passive needs a "by", and a slash in
	// an actor's code separates several actors.
	Linear Dialect = iota
	// Phrasal patterns are of PETRARCH-2 and UniversalPetrarch: nouns by their
	// lemma, {noun phrases} and (prepositional phrases). Every passive counts, a
	// verb that is denied has the opposite sense, and of a verb in two blocks the
	// first one holds.
	Phrasal
)

// verb is one form of a verb with its block.
type verb struct {
	// words are all words in order, at is which of them is the verb.
	words []string
	at    int
	code  string
	block *block
}

// block is verbs with the patterns that they share.
type block struct {
	code     string
	patterns []*pattern
}

// AddVerbs reads a verb dictionary: synonym sets, blocks of verbs, patterns.
func (d *Dictionary) AddVerbs(name, text string) {
	r := &verbReader{d: d, f: &file{name: name, text: text}}
	for _, l := range r.f.lines() {
		r.line(l)
	}
	d.Said = append(d.Said, r.f.said...)
	d.resolve()
}

type verbReader struct {
	d     *Dictionary
	f     *file
	set   *synset
	block *block
}

func (r *verbReader) line(l line) {
	s := l.text
	switch {
	case s == "":
		r.set = nil
	case s[0] == '&' && strings.IndexByte(s, '*') < 0:
		r.set = &synset{}
		label := strings.ToUpper(strings.Fields(s)[0])
		r.set.singular = strings.HasSuffix(label, "_")
		r.d.synsets[strings.TrimRight(label, "_")] = r.set
	case s[0] == '+' && r.set != nil:
		r.set.add(strings.ToUpper(s[1:]))
	case strings.HasPrefix(s, "---"):
		r.set = nil
		_, code, _ := bracket(s, '[', ']')
		r.block = &block{code: code}
	case s[0] == '-' || s[0] == '*':
		r.set = nil
		if s[0] == '*' {
			r.f.say(l, "K407", "a pattern without its dash", "begin patterns with \"- \"")
		}
		r.pattern(l, strings.TrimPrefix(s, "-"))
	default:
		r.set = nil
		r.verb(l)
	}
}

func (r *verbReader) pattern(l line, s string) {
	if r.block == nil {
		r.f.say(l, "K408", "a pattern outside a block", "write a line \"--- NAME [CODE] ---\" and the verbs before it")
		return
	}
	rest, code, ok := bracket(s, '[', ']')
	if !ok {
		r.f.say(l, "K409", "a pattern without a code", "write the code in brackets after the pattern; [---] for none")
		return
	}
	p, why := newPattern(strings.ToUpper(rest))
	if why != "" {
		r.f.say(l, "K410", why, "a pattern has one * for the verb, and closes what it opens")
		return
	}
	p.code, p.at = code, l
	p.file = r.f
	if p.phrasal {
		r.d.Dialect = Phrasal
	}
	r.block.patterns = append(r.block.patterns, p)
	r.d.pending = append(r.d.pending, p)
}

// verb reads a line of verbs: "BREAK {BROKE BROKEN} [1717]", "WIRE_+TAP".
func (r *verbReader) verb(l line) {
	if r.block == nil {
		r.f.say(l, "K411", "a verb outside a block", "write a line \"--- NAME [CODE] ---\" before it")
		return
	}
	rest, code, own := bracket(strings.ToUpper(l.text), '[', ']')
	if !own {
		code = r.block.code
	}
	rest, others, given := bracket(rest, '{', '}')
	base := strings.TrimSpace(rest)
	if i := strings.Index(base, "["); i >= 0 {
		base = base[:i]
	}
	v, ok := newVerb(base)
	if !ok {
		r.f.say(l, "K412", "a verb without words", "write the verb at the start of the line")
		return
	}
	v.code, v.block = code, r.block
	r.d.addVerb(v)
	for form := range strings.FieldsSeq(others) {
		if o, ok := newVerb(form); ok {
			o.code, o.block = code, r.block
			r.d.addVerb(o)
		}
	}
	if given {
		return
	}
	for _, form := range regular(v.words[v.at]) {
		o := *v
		o.words = append([]string{}, v.words...)
		o.words[v.at] = form
		r.d.addVerb(&o)
	}
}

// newVerb splits a verb of several words; "+" marks the one that is the verb,
// the first without a mark.
func newVerb(s string) (*verb, bool) {
	v := &verb{}
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '_' || r == ' ' || r == '\t' }) {
		if strings.HasPrefix(w, "+") {
			v.at, w = len(v.words), w[1:]
		}
		v.words = append(v.words, words(w)...)
	}
	return v, len(v.words) > v.at
}

func (d *Dictionary) addVerb(v *verb) {
	key := v.words[v.at]
	d.verbs[key] = append(d.verbs[key], v)
}

// regular are the regular forms of a verb in capitals.
func regular(w string) []string {
	switch {
	case strings.HasSuffix(w, "E"):
		return []string{w + "S", w + "D", w[:len(w)-1] + "ING"}
	case strings.HasSuffix(w, "Y") && len(w) > 1 && !strings.ContainsRune("AEIOU", rune(w[len(w)-2])):
		return []string{w[:len(w)-1] + "IES", w[:len(w)-1] + "IED", w + "ING"}
	case strings.HasSuffix(w, "S"), strings.HasSuffix(w, "X"), strings.HasSuffix(w, "Z"), strings.HasSuffix(w, "CH"), strings.HasSuffix(w, "SH"):
		return []string{w + "ES", w + "ED", w + "ING"}
	}
	return []string{w + "S", w + "ED", w + "ING"}
}

// synset is a set of words that patterns name as one.
type synset struct {
	singular bool
	members  [][]string
	// sets are the labels of sets inside this one.
	sets []string
}

func (s *synset) add(item string) {
	item = strings.TrimSpace(strings.Trim(strings.TrimSpace(item), "()"))
	if strings.HasPrefix(item, "&") {
		s.sets = append(s.sets, strings.TrimRight(item, "_"))
		return
	}
	fixed := s.singular || strings.HasSuffix(item, "_")
	item = strings.TrimRight(item, "_ ")
	w := newPhrase(item).words
	if len(w) == 0 {
		return
	}
	s.members = append(s.members, w)
	if !fixed {
		more := append([]string{}, w...)
		more[len(more)-1] = plural(more[len(more)-1])
		s.members = append(s.members, more)
	}
}

// all are the members with those of the sets inside, each set once.
func (d *Dictionary) all(label string, seen map[string]bool) [][]string {
	s := d.synsets[label]
	if s == nil || seen[label] {
		return nil
	}
	seen[label] = true
	out := s.members
	for _, in := range s.sets {
		out = append(out[:len(out):len(out)], d.all(in, seen)...)
	}
	return out
}

// resolve puts the members of synonym sets into the patterns that name them. A
// pattern whose set is not defined can never match.
func (d *Dictionary) resolve() {
	for _, p := range d.pending {
		unknown := ""
		p.each(func(e *element) {
			if e.set != "" {
				e.members = d.all(e.set, map[string]bool{})
				if len(e.members) == 0 {
					unknown = e.set
				}
			}
		})
		if unknown != "" {
			p.file.say(p.at, "K413", "synonym set "+unknown+" is not defined", "define it with its label on one line and +WORD on the next ones; until then the pattern is skipped")
			d.Said = append(d.Said, p.file.said[len(p.file.said)-1])
			p.dead = true
		}
	}
	d.pending = nil
}
