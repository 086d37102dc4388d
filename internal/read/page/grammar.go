package page

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/names"
)

// Singular is the dictionary form of the noun at word i.
func (p *Page) Singular(i int) string {
	if i >= 0 && i < len(p.Nodes) {
		return p.Nodes[i].Lemma
	}
	return strings.TrimSuffix(p.Low(i), "s")
}

// Conditional reports a word that opens a condition, a reason or a concession.
func (p *Page) Conditional(k int) bool {
	return p.Is(k, "if", "unless", "once", "until", "because", "although", "provided", "providing", "when", "after", "before", "should") ||
		p.Is(k, "only") && p.Is(k+1, "if", "once", "when", "after", "in") || p.Is(k, "on") && p.HasIn(k+1, k+3, "condition") ||
		p.Is(k, "as", "so") && p.Is(k+1, "long") || p.Is(k, "in") && p.HasIn(k+1, k+3, "event", "case")
}

// SaidBehind reports "Austria's minister said on Tuesday" at word k: a subject and
// a verb of saying with nothing that is said behind it.
func (p *Page) SaidBehind(k int) bool {
	if p.Conditional(k) {
		return false // "will go on, if both sides agree"
	}
	for v := k + 1; v < min(k+9, len(p.Nodes)); v++ {
		if p.StopAt(v) && !p.Is(v, "'s", "’s", ".") {
			return false
		}
		if Saying[p.Nodes[v].Lemma] && p.Tensed(v) && p.Nodes[v].UPOS == "VERB" {
			if p.Child(v, "nsubj") < 0 && v+2 >= len(p.Words) && p.Nodes[k].Is("nsubj") {
				return true // "officials familiar with the talks said."
			}
			return !p.Is(v+1, "that") && p.Child(v, "nsubj") >= k
		}
	}
	return false
}

// OwnSubject reports a subject with a tensed verb between two words.
func (p *Page) OwnSubject(from, to int) bool {
	for k := from; k < to; k++ {
		if p.Nodes[k].Is("nsubj") && p.Nodes[k].Head > k && p.Nodes[k].Head < to && (p.Finite(p.Nodes[k].Head) || p.Child(p.Nodes[k].Head, "aux", "cop") >= 0) {
			return true
		}
	}
	return false
}

// Tensed reports a verb in a finite form, or a word that helps one.
func (p *Page) Tensed(k int) bool {
	if k < 0 || k >= len(p.Nodes) {
		return false
	}
	switch p.Nodes[k].XPOS {
	case "VBZ", "VBP", "VBD", "MD":
		return true
	}
	return p.Nodes[k].UPOS == "AUX" && !p.Is(k-1, "to") && !p.Is(k, "having", "being", "be", "been")
}

// NodesUPOS is the part of speech of the word at i, empty without a tree.
func (p *Page) NodesUPOS(i int) string {
	if i < 0 || i >= len(p.Nodes) {
		return ""
	}
	return p.Nodes[i].UPOS
}

// NamedPerson reports a name of a person at word i that no list has.
func (p *Page) NamedPerson(i int) bool {
	return slices.ContainsFunc(p.Named, func(n names.Name) bool { return n.Kind == names.Person && n.From <= i && i < n.To })
}

// FiniteIn reports a verb with a subject of its own between the words.
func (p *Page) FiniteIn(from, to int) bool {
	for k := from; k < min(to, len(p.Nodes)); k++ {
		if x := p.Nodes[k].XPOS; x == "VBZ" || x == "VBP" || x == "VBD" || x == "MD" {
			return true
		}
	}
	return false
}

// Subjunctive reports a present behind "that" under a verb in the past, which is what
// was asked: "proposed that the armies pull back".
func (p *Page) Subjunctive(v int) bool {
	n := &p.Nodes[v]
	if n.XPOS != "VBP" || !n.Is("ccomp") || n.Head < 0 || p.Nodes[n.Head].XPOS != "VBD" && p.Nodes[n.Head].XPOS != "VBN" || p.Child(v, "aux") >= 0 {
		return false
	}
	return Wishing[p.Nodes[n.Head].Lemma]
}

// BareVerb reports a verb without ending at k, by the list or by its tag.
func (p *Page) BareVerb(k int) bool {
	return p.Lex.BaseVerb(p.Low(k)) || k >= 0 && k < len(p.Nodes) && p.Nodes[k].UPOS == "VERB" && p.Nodes[k].XPOS == "VB"
}

// Adjectival reports a word in small letters with the ending of an adjective.
func Adjectival(w string) bool {
	for _, s := range [...]string{"al", "ive", "ic", "ary", "ent", "ous", "ful", "able", "ible", "ate"} {
		if strings.HasSuffix(w, s) && len(w) > 4 {
			return true
		}
	}
	switch w {
	case "joint", "early", "mutual", "peace", "new", "first", "recent", "military", "local", "direct", "armed", "heavy", "secret":
		return true
	}
	return false
}

// Finite reports the verb of a clause, by the tree.
func (p *Page) Finite(k int) bool {
	if k >= len(p.Nodes) || p.Nodes[k].UPOS != "VERB" {
		return false
	}
	switch p.Nodes[k].XPOS {
	case "VBZ", "VBP", "VBD":
		return !p.Nodes[k].Is("amod") && !p.Nodes[k].Is("acl")
	}
	return false
}

// NounBefore reports a noun right before the preposition at i, which then tells
// what it is about: "talks on withdrawal".
func (p *Page) NounBefore(i int) bool {
	return i > 0 && i < len(p.Nodes) && (p.Nodes[i-1].UPOS == "NOUN" || p.Nodes[i-1].UPOS == "PROPN")
}

// AnchorHead is the head of the noun phrase that starts at k, -1 without one.
func (p *Page) AnchorHead(k int) int {
	for e := k; e < min(k+6, len(p.Nodes)); e++ {
		n := &p.Nodes[e]
		switch {
		case n.UPOS == "PUNCT", n.UPOS == "VERB" && n.XPOS != "VBN", n.UPOS == "ADP", n.UPOS == "SCONJ":
			return -1
		case n.UPOS == "NOUN" && (e+1 >= len(p.Nodes) || p.Nodes[e+1].UPOS != "NOUN" && !p.Is(e+1, "'s", "’s", "-", "'", "’")):
			return e
		}
	}
	return -1
}

// Wishing are verbs, nouns and adjectives whose complement is asked for, allowed
// or weighed: nobody says that it will happen.
var Wishing = WordSet(`ask request urge call want encourage invite allow permit appeal demand seek hope wish offer propose consider tell
	require press warn suggest recommend advise threaten enable authorize authorise insist solicit beg plead lobby petition favour favor
	oppose reject debate discuss examine possible willing able possibility right option power proposal request call demand draft
	idea condition precondition hope chance opportunity aim goal objective petition appeal need importance readiness desire wish`)

// DefinedBehind is the first word of what brackets at word i call the words before them,
// "(hereinafter referred to as "the Government")"; 0 without brackets.
func (p *Page) DefinedBehind(i int) int {
	if !p.Is(i, "(", "[") {
		return 0
	}
	k := i + 1
	if p.Is(k, "hereinafter", "hereafter", "henceforth") {
		k++
	}
	for k < i+6 && p.Is(k, "referred", "to", "as", "called", "known", "termed", "designated", "the", `"`, "“", "'", "‘") {
		k++
	}
	return k
}

// unsayable are verbs whose negation leaves their content unsaid: "did not say it would".
var unsayable = WordSet("say state specify announce disclose confirm mention elaborate indicate")

// Unsaid reports a verb of saying that says nothing: "did not say", "has not announced".
func (p *Page) Unsaid(v int) bool {
	if v < 0 || v >= len(p.Nodes) || !unsayable[p.Nodes[v].Lemma] || p.Child(v, "aux") < 0 {
		return false
	}
	for k := max(0, v-4); k < v; k++ {
		if n := &p.Nodes[k]; n.Head == v && n.Is("advmod") && p.Is(k, "not", "n't", "n’t", "never") {
			return true
		}
	}
	return false
}

// SimplePresent reports a verb in the present without an auxiliary.
func (p *Page) SimplePresent(i int) bool {
	if i < 0 || i >= len(p.Nodes) {
		return false
	}
	x := p.Nodes[i].XPOS
	return x == "VBZ" || x == "VBP"
}

// NodesLemma is the dictionary form of the word at i, empty without a tree.
func (p *Page) NodesLemma(i int) string {
	if i < 0 || i >= len(p.Nodes) {
		return ""
	}
	return p.Nodes[i].Lemma
}

// Issues is the body or state whose statement begins with its name: "The Foreign
// Ministry rejects"; nil for statements of several.
func (p *Page) Issues() []string {
	for i := range p.Actors {
		if m := &p.Actors[i]; !m.Inner && m.From <= p.First+2 && m.Via != "group" && (m.Type == "body" || m.Type == "state" || m.Type == "organization") && !p.Is(m.To, "and", ",") {
			return slices.Clone(m.IDs())
		}
	}
	return nil
}

// Root is the word on which the whole sentence hangs, -1 without a tree.
func (p *Page) Root() int {
	for k := range p.Nodes {
		if p.Nodes[k].Head < 0 {
			return k
		}
	}
	return -1
}

// PhraseStart is where the noun phrase of the word at s starts.
func (p *Page) PhraseStart(s int) int {
	from := s
	for from > 0 && s-from < 6 && p.Under(from-1, s) && !p.Is(from-1, ",", "“", "\"", "(") {
		from--
	}
	return from
}

// Participle reports a past participle at word k by its ending.
func (p *Page) Participle(k int) bool {
	w := p.Low(k)
	return len(w) > 3 && (w[len(w)-2:] == "ed" || w[len(w)-2:] == "en" || p.Is(k, "made", "held", "put", "built", "set", "sent", "paid", "brought"))
}

// Suffering are participles of what befalls somebody, which nobody plans.
var Suffering = WordSet("affect surprise disappoint hit hurt know see remember forget need damage strengthen weaken overshadow tempt force")
