package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Tree is the grammar of the sentence under way: a node for each word of the
// line, or none when the sentence is too long to trust its tree.
type Tree struct {
	Nodes []syntax.Node
	// kept is room for [Tree.Extent].
	kept []bool
	// Named are the proper names of the sentence by kind.
	Named []names.Name
}

// treeWords bounds the sentences whose trees are asked: longer ones are lists
// and tables, on which trees are often wrong.
const treeWords = 420

// Grow makes the tree of the sentence under way.
func (p *Page) Grow(tokens []syntax.Token) {
	p.Nodes, p.Named = p.Nodes[:0], nil
	if len(tokens) < 2 || len(tokens) > treeWords {
		return
	}
	for _, t := range tokens {
		p.Nodes = append(p.Nodes, syntax.Node{Span: t.Span, Form: p.Text[t.Start:t.End]})
	}
	p.mask()
	p.spellAmerican()
	p.openOperative()
	p.annotate(p.unparsed() - BoolInt(p.Operative))
	p.spellBack()
	if !p.Signed {
		p.pastWithSubject()
		p.looseSubject()
		p.liftVerbs()
		p.heldClauses()
		p.timedClauses()
		p.toldConditions()
		p.listedSubjects()
		p.twoSubjects()
		p.officeAside()
		p.deniedAside()
	}
	for i := range p.Nodes {
		p.Nodes[i].Form = p.Text[p.Nodes[i].Start:p.Nodes[i].End]
	}
	p.Named = names.Find(p.Lex, p.Nodes)
}

// unparsed is how many words at the start are no part of the grammar: the mark
// of a list item, or the place and day of a dispatch ("MOSCOW, Sept. 24 --").
func (p *Page) unparsed() int {
	n := p.First
	if p.Dispatch > 0 {
		n = p.Dispatch
	}
	if n > 12 || len(p.Words)-n < 2 {
		return 0
	}
	return n
}

// annotate parses the sentence without its first skip words, which hang on its
// root as marks do.
func (p *Page) annotate(skip int) {
	p.annotateParts(skip)
	if skip == 0 {
		return
	}
	root := skip
	for i := skip; i < len(p.Nodes); i++ {
		if p.Nodes[i].Head < 0 {
			root = i
		}
	}
	for i := range skip {
		p.Nodes[i].UPOS, p.Nodes[i].XPOS, p.Nodes[i].Rel, p.Nodes[i].Head, p.Nodes[i].Lemma = "PUNCT", ":", "punct", root, p.Low(i)
	}
}

// annotateParts parses the words from word from on. What stands behind a
// semicolon is parsed by itself when it is a sentence of its own, and hangs on
// the root before it: the parser was taught on news, where semicolons are rare.
func (p *Page) annotateParts(from int) {
	start, root := from, -1
	for k := from + 3; k < len(p.Nodes)-4; k++ {
		if p.Words[k].Low != ";" || !p.ownClause(k+1) {
			continue
		}
		root = p.annotatePart(start, k+1, root)
		start = k + 1
	}
	p.annotatePart(start, len(p.Nodes), root)
}

// annotatePart parses the words from start to end, hangs their root on the one
// before (-1 for none), and returns the root of the whole.
func (p *Page) annotatePart(start, end, root int) int {
	p.parse(start, end, append(p.furtherVerbs(start, end), p.treatyWords(start, end)...)...)
	if p.Summary || !p.Legal && !p.Signed {
		p.findVerb(start, end)
	}
	own := start
	for i := start; i < end; i++ {
		n := &p.Nodes[i]
		if n.Head >= 0 {
			n.Head += start
			continue
		}
		own = i
		if root >= 0 {
			n.Head, n.Rel = root, "parataxis"
		}
	}
	if root >= 0 {
		return root
	}
	return own
}

// looseSubject hangs a name right before a finite verb without a subject on it,
// when the tree hung it on the day before it: "on 20 July 2024 N urged B to go".
func (p *Page) looseSubject() {
	for v := 2; v < len(p.Nodes); v++ {
		if p.Nodes[v].XPOS != "VBD" && p.Nodes[v].XPOS != "VBZ" || p.Nodes[v].UPOS != "VERB" || p.Nodes[v-1].UPOS != "PROPN" || p.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		first := v - 1
		for first > 0 && p.Nodes[first-1].UPOS == "PROPN" && p.Upper(first-1) && dates.Month(p.Low(first-1)) == 0 {
			first--
		}
		h := p.Nodes[v-1].Head
		if first < 1 || p.Nodes[first-1].UPOS != "NUM" || h == v || h > first-1 && h < v-1 && p.Nodes[h].Head == v || p.underAny(v, first, v) {
			continue // also where the verb hangs on the name: "N, arrested in May"
		}
		for k := first; k < v; k++ {
			p.Nodes[k].Head, p.Nodes[k].Rel = first, "flat"
		}
		p.Nodes[first].Head, p.Nodes[first].Rel = v, "nsubj"
	}
}

// underAny reports that the word at v hangs below one of the words between two.
func (p *Page) underAny(v, from, to int) bool {
	for k := from; k < to; k++ {
		if p.Under(v, k) {
			return true
		}
	}
	return false
}

// ownClause reports that the words from word k to the next semicolon are a
// sentence: a verb or predicate with a subject of its own before it.
func (p *Page) ownClause(k int) bool {
	end := k
	for end < len(p.Words) && p.Words[end].Low != ";" {
		end++
	}
	if end-k < 4 || p.Is(k, "and", "or", "provided", "(", "-") {
		return false
	}
	part := make([]syntax.Node, end-k)
	for i := range part {
		part[i] = syntax.Node{Span: p.Nodes[k+i].Span, Form: p.Nodes[k+i].Form}
	}
	syntax.Default().Annotate(part)
	root, subject, marked := -1, -1, false
	for i := range part {
		if part[i].Head < 0 {
			root = i
		}
	}
	tensed := part[root].XPOS == "VBZ" || part[root].XPOS == "VBP" || part[root].XPOS == "VBD"
	for i := range part {
		if part[i].Head != root {
			continue
		}
		switch {
		case part[i].Is("nsubj") || part[i].Is("nsubj:pass") || part[i].Is("expl"):
			subject = i
		case part[i].Is("aux") || part[i].Is("aux:pass") || part[i].Is("cop"):
			tensed = true
		case part[i].Is("mark"):
			marked = true
		}
	}
	return subject >= 0 && subject < root && tensed && !marked
}

// DispatchEnd is where the place and day before a dispatch end, 0 without: a
// place in capitals, and a dash within a few words.
func (p *Page) DispatchEnd() int {
	if k := p.datelineEnd(); k > 0 {
		return k
	}
	if len(p.Words) < 8 || len(p.Words[0].Low) < 3 || strings.ToUpper(p.At(0, 1)) != p.At(0, 1) || p.Words[0].Kind != syntax.Word {
		return 0
	}
	for k := 1; k < 12 && k < len(p.Words)-4; k++ {
		if p.Is(k, "-", "--", "–", "—") && p.Words[k].Start > p.Words[k-1].End && (p.Words[k].End < p.Words[k+1].Start || p.Is(k-1, ")") && p.Upper(k+1)) {
			return k + 1
		}
		if p.Words[k].Kind == syntax.Word && !p.Upper(k) {
			return 0
		}
	}
	return 0
}

// datelineEnd is where "Kuala Lumpur, July 28 (IANS)" before a dispatch ends, 0 without:
// a place, a day and an agency in brackets.
func (p *Page) datelineEnd() int {
	for k := 2; k < 10 && k+3 < len(p.Words); k++ {
		if p.Is(k, "(") && p.Is(k+2, ")") && p.Upper(k+1) && p.Upper(k+3) && p.Words[k-1].Kind == syntax.Number && strings.ToUpper(p.At(k+1, k+2)) == p.At(k+1, k+2) && p.Upper(0) {
			return k + 3
		}
	}
	return 0
}

// Child is syntax.Child in this tree.
func (t *Tree) Child(head int, rels ...string) int { return syntax.Child(t.Nodes, head, rels...) }

// Under is syntax.Under in this tree.
func (t *Tree) Under(i, head int) bool { return syntax.Under(t.Nodes, i, head) }

// Leftmost and Rightmost are the bounds of all words below i.
func (t *Tree) Leftmost(i int) int {
	for k := range i {
		if t.Under(k, i) {
			return k
		}
	}
	return i
}

// Rightmost is the last word below i, itself included.
func (t *Tree) Rightmost(i int) int {
	for k := len(t.Nodes) - 1; k > i; k-- {
		if t.Under(k, i) {
			return k
		}
	}
	return i
}

// Extent is the unbroken stretch of words around the word at i, half-open, that
// hang below it without passing through a word that drop refuses.
func (t *Tree) Extent(i int, drop func(k int) bool) (from, to int) {
	t.kept = t.kept[:0]
	for range t.Nodes {
		t.kept = append(t.kept, false)
	}
	t.kept[i] = true
	for changed := true; changed; {
		changed = false
		for k := range t.Nodes {
			if h := t.Nodes[k].Head; !t.kept[k] && h >= 0 && t.kept[h] && !drop(k) {
				t.kept[k], changed = true, true
			}
		}
	}
	from, to = i, i+1
	for from > 0 && t.kept[from-1] {
		from--
	}
	for to < len(t.Nodes) && t.kept[to] {
		to++
	}
	return from, to
}

// Passive reports a verb in the passive voice.
func (t *Tree) Passive(i int) bool {
	return t.Child(i, "aux:pass", "nsubj:pass") >= 0 ||
		t.Nodes[i].XPOS == "VBN" && (t.Nodes[i].Is("acl") && !t.Nodes[i].Is("acl:relcl")) ||
		t.Nodes[i].XPOS == "VBN" && t.Nodes[i].Is("conj") && t.Child(i, "aux", "nsubj") < 0 && t.Nodes[i].Head >= 0 && t.Passive(t.Nodes[i].Head)
}

// objectControl are verbs whose object does what the infinitive says.
var objectControl = map[string]bool{"ask": true, "tell": true, "order": true, "force": true, "persuade": true, "urge": true, "invite": true,
	"help": true, "allow": true, "permit": true, "let": true, "make": true, "call": true, "entrust": true, "authorize": true, "authorise": true,
	"require": true, "request": true, "command": true, "instruct": true, "encourage": true, "appeal": true, "see": true, "witness": true,
	"push": true, "press": true, "pressure": true, "lobby": true, "beg": true, "implore": true, "enable": true, "expect": true, "want": true, "empower": true, "oblige": true, "warn": true, "convince": true, "direct": true, "get": true, "accuse": true, "blame": true,
	"suspect": true, "prevent": true, "stop": true, "dissuade": true, "deter": true}

// asking are verbs whose object is to do what the infinitive behind it says.
var asking = map[string]bool{"urge": true, "ask": true, "call": true, "request": true, "order": true, "invite": true, "encourage": true, "press": true, "push": true, "pressure": true, "tell": true,
	"instruct": true, "appeal": true, "force": true, "persuade": true}

// Accusing are verbs whose object did what the gerund behind "of", "for" or "from"
// says.
var Accusing = map[string]bool{"accuse": true, "blame": true, "suspect": true, "prevent": true, "stop": true, "dissuade": true, "deter": true}

// SubjectNode is the word that heads the subject of the verb at i, shared and
// understood subjects included; -1 when there is none. For a passive verb it is
// the one acted on. Own reports a subject that stands in the verb's own clause.
func (t *Tree) SubjectNode(i int) (node int, own bool) {
	for depth := 0; depth < 8 && i >= 0; depth++ {
		n := &t.Nodes[i]
		s := t.Child(i, "nsubj")
		if a := t.Child(i, "aux"); s < 0 && a >= 0 && a < i {
			s = t.Child(a, "nsubj") // "governments have, however, recognised"
		}
		if s >= 0 {
			if s+1 < len(t.Nodes) && t.Nodes[s+1].XPOS == "POS" { // "Azerbaijan's Foreign Ministry rejected": the owner hung too high
				for k := s + 2; k < i; k++ {
					if t.Nodes[k].Head == i && t.Nodes[k].Is("nsubj") {
						s = k
					}
				}
			}
			if n.Is("acl:relcl") && RelativePronoun(t.Nodes[s].Lemma) && n.Head >= 0 {
				return n.Head, false
			}
			return s, depth == 0
		}
		h := n.Head
		switch {
		case h < 0:
			return -1, false
		case t.RankedAs(i) >= 0:
			i = t.RankedAs(i)
		case n.Is("acl"):
			return h, false
		case n.Is("conj"), n.Is("parataxis"):
			if m := t.Misjoined(i); m >= 0 {
				h = m
			}
			i = h
		case n.Is("xcomp"), n.Is("advcl"), n.Is("ccomp"):
			if objectControl[t.Nodes[h].Lemma] && (!n.Is("advcl") || n.XPOS == "VBG" && Accusing[t.Nodes[h].Lemma] || n.XPOS == "VB" && asking[t.Nodes[h].Lemma]) {
				if o := t.Child(h, "obj", "iobj", "nsubj:pass", "obl"); o >= 0 {
					return o, false
				}
			}
			i = h
		default:
			return -1, false
		}
	}
	return -1, false
}

// RankedAs is the word whose subject was the first, last or greatest to do what the
// infinitive at i tells: "was" of "was the first to visit"; -1 for other verbs.
func (t *Tree) RankedAs(i int) int {
	if h := t.Nodes[i].Head; h >= 0 && t.toDo(i) && t.Foremost(h) {
		return t.predicate(h)
	}
	return -1
}

// toDo reports an infinitive at i, a passive one too: "to visit", "to be killed".
func (t *Tree) toDo(i int) bool {
	return t.Nodes[i].XPOS == "VB" || t.Nodes[i].XPOS == "VBN" && i > 1 && t.Nodes[i-1].XPOS == "VB" && t.Nodes[i-1].Lemma == "be" && t.Nodes[i-2].Lemma == "to"
}

// Foremost reports that the noun or adjective at h says who was the first, last or
// greatest to do what an infinitive behind it tells, which then was done.
func (t *Tree) Foremost(h int) bool {
	best := func(k int) bool {
		return t.Nodes[k].XPOS == "JJS" || t.Nodes[k].Lemma == "first" || t.Nodes[k].Lemma == "last" || t.Nodes[k].Lemma == "only" || t.Nodes[k].Lemma == "latest"
	}
	if best(h) {
		return true
	}
	for k := max(0, h-6); k < h; k++ {
		if t.Nodes[k].Head == h && best(k) {
			return true
		}
	}
	return false
}

// predicate is the word whose subject the noun at h is said to be: itself behind a
// copula, the verb of becoming it; -1 elsewhere.
func (t *Tree) predicate(h int) int {
	switch n := &t.Nodes[h]; {
	case t.Child(h, "cop") >= 0:
		return h
	case (n.Is("xcomp") || n.Is("obj")) && n.Head >= 0 && t.Nodes[n.Head].Lemma == "become":
		return n.Head
	}
	return -1
}

// Misjoined is the verb to which the one at i is joined by its tense when the tree
// joins it to the content of that verb: "denied that its forces had entered and
// accused Israel"; -1 elsewhere.
func (t *Tree) Misjoined(i int) int {
	n := &t.Nodes[i]
	if !n.Is("conj") || n.XPOS != "VBD" || n.UPOS != "VERB" || n.Head < 0 {
		return -1
	}
	c := &t.Nodes[n.Head]
	a := t.Child(n.Head, "aux")
	if c.XPOS != "VBN" || !c.Is("ccomp") || a < 0 || t.Nodes[a].Lemma != "have" || c.Head < 0 || t.Nodes[c.Head].XPOS != "VBD" {
		return -1
	}
	return c.Head
}

// RelativePronoun reports a lemma that opens a relative clause.
func RelativePronoun(w string) bool { return w == "who" || w == "which" || w == "that" }

// mask gives the parser one name for all states, one for all their adjectives,
// capitals and leaders: what a sentence says must not hang on whether the
// treebank knew a country. (Swapping two states then swaps the findings, and
// nothing else.)
func (p *Page) mask() {
	for i := 0; i < len(p.Nodes); i++ {
		if p.Words[i].starts&lexicon.StartsName == 0 || !p.Words[i].Upper {
			continue
		}
		e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool { return e.Class <= lexicon.Person && p.Fits(e, i, n) })
		if e == nil || n > 3 {
			continue
		}
		stand := stands[e.Class]
		if e.Class == lexicon.Person && n > 1 {
			p.Nodes[i].Form = "John"
		}
		if n == 1 || e.Class == lexicon.Person {
			p.Nodes[i+n-1].Form = stand
		}
		i += n - 1
	}
}

// spellAmerican gives the parser, which learnt on American texts, the spelling that it
// knows: "normalize" for "normalise", which it would take for an adjective.
func (p *Page) spellAmerican() {
	for i := range p.Nodes {
		if at := ise(p.Low(i)); at > 0 && len(p.Nodes[i].Form) == len(p.Low(i)) && (!p.Upper(i) || i == p.First) {
			f := p.Nodes[i].Form
			p.Nodes[i].Form = f[:at] + "z" + f[at+1:]
		}
	}
}

// spellBack gives the lemmas of such words the letter of the text.
func (p *Page) spellBack() {
	for i := range p.Nodes {
		if at := ise(p.Low(i)); at > 0 && len(p.Nodes[i].Lemma) > at && p.Nodes[i].Lemma[at] == 'z' {
			l := p.Nodes[i].Lemma
			p.Nodes[i].Lemma = l[:at] + "s" + l[at+1:]
		}
	}
}

// ise is where the "s" of a British "-ise" or one of its forms stands in a word in small
// letters, 0 when it has none or when all spell it so ("promise").
func ise(w string) int {
	for _, end := range [...]string{"isations", "isation", "ising", "ised", "ises", "ise"} {
		if stem, ok := strings.CutSuffix(w, end); ok {
			if len(stem) < 4 || alwaysIse[stem] {
				return 0
			}
			return len(stem) + 1
		}
	}
	return 0
}

// alwaysIse are the beginnings of words that have an "s" on both sides of the ocean.
var alwaysIse = WordSet(`prom comprom surpr exerc superv disgu desp compr telev improv expert merchand parad otherw likew clockw prec conc treat pract
	advert chast circumc enterpr franch disenfranch prem porpo appra reappra turquo repr appr torto mort chem mala mayonna unsurpr`)

// stands are the names that stand for all others of their class.
var stands = map[lexicon.Class]string{lexicon.State: "France", lexicon.Adjective: "French", lexicon.Seat: "Paris", lexicon.Person: "Smith"}
