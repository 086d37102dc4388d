package petrarch

import (
	"slices"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Options say how to code.
type Options struct {
	// Dyads keeps events that lack a source or a target, "---", from being coded.
	Dyads bool
}

// Event is who did what to whom.
type Event struct {
	// Sentence is where it stands, Verb the words of the verb.
	Sentence, Verb kadesh.Span
	// Source and Target are codes of the dictionary, "---" for none; "---GOV" is
	// a role without an actor.
	Source, Target, Code string
	// Issues are those of the sentence, in the order of the dictionary.
	Issues []string
}

// wordsMost bounds the sentences that are coded: longer ones are lists and
// tables, whose trees are often wrong.
const wordsMost = 250

// Code finds the events of a text as of a day, which decides between the codes
// that an actor has over time.
//
// Bounds: events are in the order of the text, without duplicates in a
// sentence; sentences of more than 250 words are passed over. Cost: about that
// of the parse. Safe for concurrent use.
func (d *Dictionary) Code(text string, day time.Time, o Options) []Event {
	n := day.Year()*10000 + int(day.Month())*100 + day.Day()
	// Texts made for dictionaries join words with "_" too; a blank keeps places.
	text = strings.ReplaceAll(text, "_", " ")
	var out []Event
	for _, span := range syntax.Sentences(text) {
		nodes := syntax.Default().ParseSentence(text, span.Span)
		if len(nodes) == 0 || len(nodes) > wordsMost {
			continue
		}
		s := d.newSentence(nodes, n)
		quiet, story := s.discarded()
		if story {
			return nil
		}
		if quiet {
			continue
		}
		from := len(out)
		for _, e := range s.events(o) {
			e.Sentence = span.Span
			out = append(out, e)
		}
		if len(out) > from {
			issues := s.issues()
			for i := from; i < len(out); i++ {
				out[i].Issues = issues
			}
		}
	}
	return out
}

// discarded reports whether the sentence, or the story, is not to be coded.
func (s *sentence) discarded() (quiet, story bool) {
	for _, x := range s.d.discards {
		if s.holds(x.words, x.stem) {
			quiet, story = true, story || x.story
		}
	}
	return quiet, story
}

// issues are the codes of the issues that the sentence names.
func (s *sentence) issues() []string {
	var out []string
	for _, x := range s.d.issues {
		switch {
		case !s.holds(x.words, false):
		case x.quiet:
			return nil
		case !slices.Contains(out, x.code):
			out = append(out, x.code)
		}
	}
	return out
}

// holds reports whether the words stand in the sentence one after another; the
// last may be longer when it is a stem.
func (s *sentence) holds(list []string, stem bool) bool {
	for i := 0; i+len(list) <= len(s.form); i++ {
		fits := true
		for k, w := range list {
			if s.form[i+k] != w && (k < len(list)-1 || !stem || !strings.HasPrefix(s.form[i+k], w)) {
				fits = false
				break
			}
		}
		if fits && len(list) > 0 {
			return true
		}
	}
	return false
}

// events codes the verbs of the sentence in order.
func (s *sentence) events(o Options) []Event {
	var out []Event
	coded := make([]bool, len(s.nodes))
	for v := range s.nodes {
		if !s.verbal(v) || s.within(v, coded) {
			continue
		}
		act, ok := s.act(v)
		if !ok || act.code == "" {
			continue
		}
		list := s.pair(v, act, o)
		coded[v] = len(list) > 0
		for _, e := range list {
			if !slices.ContainsFunc(out, func(x Event) bool { return x.Source == e.Source && x.Target == e.Target && x.Code == e.Code }) {
				out = append(out, e)
			}
		}
	}
	return out
}

// verbal reports a word that is a verb: by its tag, or, since the dictionary
// knows more verbs than the tagger, by its place: after "would", after "to", or
// between a noun phrase and an article.
func (s *sentence) verbal(v int) bool {
	n := &s.nodes[v]
	switch {
	case s.name[v] > 0:
		return false
	case n.UPOS == "VERB":
		return true
	case len(s.d.verbs[s.form[v]]) == 0 || n.UPOS == "AUX" || v == 0:
		return false
	}
	for _, x := range s.d.verbs[s.form[v]] {
		for k := range x.words {
			if at := v - x.at + k; k != x.at && s.verbFits(x, v) && s.nodes[at].UPOS == "VERB" {
				return true
			}
		}
	}
	before := &s.nodes[v-1]
	for k := v - 1; k > 0 && before.UPOS == "ADV"; k-- {
		before = &s.nodes[k-1]
	}
	if before.XPOS == "MD" || s.form[v-1] == "TO" && before.UPOS == "PART" {
		return true
	}
	return n.UPOS == "INTJ" || n.UPOS == "X" && v+1 < len(s.nodes) && s.article(v+1)
}

// act is what a verb and the pattern around it say.
type act struct {
	// from and to are the tokens of the verb, end where its clause ends.
	from, to, end int
	code          string
	found         found
	matched       bool
}

// act finds the verb at token v in the dictionary, and its best pattern: the
// one that says most, among equals the first.
func (s *sentence) act(v int) (act, bool) {
	found := s.verbAt(v)
	if found == nil {
		return act{}, false
	}
	a := act{from: v - found.at, code: found.code, end: s.clauseEnd(v)}
	a.to = a.from + len(found.words)
	end := s.wordsEnd(v, a.end)
	for _, b := range s.blocks(v, found) {
		for _, p := range b.patterns {
			if f, ok := s.match(p, a.from, a.to, end); ok && (!a.matched || f.weight > a.found.weight) {
				a.found, a.code, a.matched = f, p.code, true
			}
		}
	}
	return a, true
}

// verbAt is the longest verb of the dictionary whose verb is token v.
func (s *sentence) verbAt(v int) *verb {
	var best *verb
	for _, key := range []string{s.form[v], s.lemma[v]} {
		for _, x := range s.d.verbs[key] {
			if (best == nil || len(x.words) > len(best.words)) && s.verbFits(x, v) {
				best = x
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

func (s *sentence) verbFits(x *verb, v int) bool {
	from := v - x.at
	if from < 0 || from+len(x.words) > len(s.form) {
		return false
	}
	for k, w := range x.words {
		if k != x.at && s.form[from+k] != w {
			return false
		}
	}
	return true
}

// blocks are the blocks that the verb stands in, that of found first: a verb
// may be in several.
func (s *sentence) blocks(v int, found *verb) []*block {
	out := []*block{found.block}
	if s.d.Dialect == Phrasal {
		return out
	}
	for _, key := range []string{s.form[v], s.lemma[v]} {
		for _, x := range s.d.verbs[key] {
			if s.verbFits(x, v) && len(x.words) == len(found.words) && !slices.Contains(out, x.block) {
				out = append(out, x.block)
			}
		}
	}
	return out
}

// pair gives an act its source and target.
func (s *sentence) pair(v int, a act, o Options) []Event {
	code, back, _ := strings.Cut(strings.Trim(a.code, "? "), ":")
	if s.d.Dialect == Phrasal && s.denied(v) {
		code, back = opposite(code), ""
	}
	if null(code) {
		return nil
	}
	verb := kadesh.Span{Start: s.nodes[a.from].Start, End: s.nodes[a.to-1].End}
	var out []Event
	add := func(from, to []string, code string) {
		for _, x := range from {
			for _, y := range to {
				if x == y || null(code) || o.Dyads && (x == "---" || y == "---") {
					continue
				}
				out = append(out, Event{Verb: verb, Source: x, Target: y, Code: code})
			}
		}
	}
	if g := a.found.both; g != nil {
		add(g.codes, g.codes, code)
		return out
	}
	from, to := s.roles(v, a)
	add(from, to, code)
	if back != "" {
		add(to, from, back)
	}
	return out
}

var none = []string{"---"}

// roles are the codes of who acts and who is acted on.
func (s *sentence) roles(v int, a act) (from, to []string) {
	src, tgt := a.found.source, a.found.target
	if src == nil && tgt == nil && s.passive(v) {
		if by := s.agentOf(v, a); by != nil {
			return by.codes, codesOf(s.subjectGroup(v, a))
		}
	}
	if src == nil {
		src = s.subjectGroup(v, a)
		if src == tgt {
			src = nil
		}
	}
	if tgt == nil {
		tgt = s.next(a.to, a.end, src)
	}
	return codesOf(src), codesOf(tgt)
}

func codesOf(g *group) []string {
	if g == nil {
		return none
	}
	return g.codes
}

// agentOf is who acts when the verb is passive: the actor after "by", and in
// the newer dialect any actor that follows.
func (s *sentence) agentOf(v int, a act) *group {
	for i := a.to; i < a.end; i++ {
		if s.form[i] == "BY" {
			if g := s.groupAt(i + 1); g != nil {
				return g
			}
		}
	}
	if s.d.Dialect == Phrasal {
		return s.next(a.to, a.end, s.subjectGroup(v, a))
	}
	return nil
}

// next is the first group between two tokens that is not but.
func (s *sentence) next(from, end int, but *group) *group {
	for i := from; i < end; i++ {
		if g := s.groupAt(i); g != nil && g != but && g.start >= from {
			return g
		}
	}
	return nil
}

// subjectGroup is the group of the subject: by the tree, or, when the tree has
// none, the first group of the sentence before the verb.
func (s *sentence) subjectGroup(v int, a act) *group {
	sub := s.subject(v)
	if sub < 0 || sub >= a.from || s.nodes[sub].UPOS == "VERB" {
		near := s.before(a.from)
		if near < 0 {
			return s.next(0, a.from, nil)
		}
		sub = near
	}
	if g := s.groupAt(sub); g != nil && g.start < a.from {
		return g
	}
	for i := 0; i < a.from; i++ {
		if g := s.groupAt(i); g != nil && s.under(i, sub) {
			return g
		}
	}
	return nil
}

// before is the noun or pronoun right before the verb and its auxiliaries, -1
// without.
func (s *sentence) before(v int) int {
	for i := v - 1; i >= 0; i-- {
		switch s.nodes[i].UPOS {
		case "AUX", "ADV", "PART":
			if s.nodes[i].XPOS != "POS" {
				continue
			}
		case "NOUN", "PROPN", "PRON":
			return i
		}
		break
	}
	return -1
}

// denied reports a verb with "not" of its own.
func (s *sentence) denied(v int) bool {
	for i := range s.nodes {
		if s.nodes[i].Head == v && i < v && (s.form[i] == "NOT" || s.form[i] == "N'T" || s.form[i] == "N’T" || s.form[i] == "NEVER") {
			return true
		}
	}
	return false
}

// opposite is the code of an act that is denied: not to act against someone is
// to cooperate, not to cooperate is to reject.
func opposite(code string) string {
	switch {
	case null(code) || len(code) < 2:
		return code
	case code[:2] >= "10" && code[:2] <= "13":
		return "050"
	case code[:2] >= "14" && code[:2] <= "20":
		return "057"
	case code[:2] >= "03" && code[:2] <= "08":
		return "120"
	}
	return code
}
