package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// tree is the grammar of the sentence under way: a node for each word of the
// line, or none when the sentence is too long to trust its tree.
type tree struct {
	nodes []syntax.Node
	// kept is room for [page.extent].
	kept []bool
	// named are the proper names of the sentence by kind.
	named []names.Name
	// lastVerb is the verb of the event told last, lastTime its time.
	lastVerb int
	lastTime string
	// twinned is a verb that the event of its twin has taken in, -1 without.
	twinned int
	// taken are the nouns whose act a verb has told already.
	taken []int
}

// treeWords bounds the sentences whose trees are asked: longer ones are lists
// and tables, on which trees are often wrong.
const treeWords = 220

// grow makes the tree of the sentence under way.
func (p *page) grow(tokens []syntax.Token) {
	p.lastVerb, p.twinned = -1, -1
	p.nodes, p.taken, p.named = p.nodes[:0], p.taken[:0], nil
	if len(tokens) < 2 || len(tokens) > treeWords {
		return
	}
	for _, t := range tokens {
		p.nodes = append(p.nodes, syntax.Node{Span: t.Span, Form: p.text[t.Start:t.End]})
	}
	p.mask()
	p.annotate(p.unparsed())
	if !p.signed {
		p.looseSubject()
		p.liftVerbs()
		p.heldClauses()
		p.timedClauses()
		p.listedSubjects()
	}
	for i := range p.nodes {
		p.nodes[i].Form = p.text[p.nodes[i].Start:p.nodes[i].End]
	}
	p.named = names.Find(p.lex, p.nodes)
}

// unparsed is how many words at the start are no part of the grammar: the mark
// of a list item, or the place and day of a dispatch ("MOSCOW, Sept. 24 --").
func (p *page) unparsed() int {
	n := p.first
	if p.dispatch > 0 {
		n = p.dispatch
	}
	if n > 12 || len(p.words)-n < 2 {
		return 0
	}
	return n
}

// annotate parses the sentence without its first skip words, which hang on its
// root as marks do.
func (p *page) annotate(skip int) {
	p.annotateParts(skip)
	if skip == 0 {
		return
	}
	root := skip
	for i := skip; i < len(p.nodes); i++ {
		if p.nodes[i].Head < 0 {
			root = i
		}
	}
	for i := range skip {
		p.nodes[i].UPOS, p.nodes[i].XPOS, p.nodes[i].Rel, p.nodes[i].Head, p.nodes[i].Lemma = "PUNCT", ":", "punct", root, p.low(i)
	}
}

// annotateParts parses the words from word from on. What stands behind a
// semicolon is parsed by itself when it is a sentence of its own, and hangs on
// the root before it: the parser was taught on news, where semicolons are rare.
func (p *page) annotateParts(from int) {
	start, root := from, -1
	for k := from + 3; k < len(p.nodes)-4; k++ {
		if p.words[k].low != ";" || !p.ownClause(k+1) {
			continue
		}
		root = p.annotatePart(start, k+1, root)
		start = k + 1
	}
	p.annotatePart(start, len(p.nodes), root)
}

// annotatePart parses the words from start to end, hangs their root on the one
// before (-1 for none), and returns the root of the whole.
func (p *page) annotatePart(start, end, root int) int {
	syntax.Default().Annotate(p.nodes[start:end])
	if p.summary || !p.legal && !p.signed {
		p.findVerb(start, end)
	}
	own := start
	for i := start; i < end; i++ {
		n := &p.nodes[i]
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
func (p *page) looseSubject() {
	for v := 2; v < len(p.nodes); v++ {
		if p.nodes[v].XPOS != "VBD" && p.nodes[v].XPOS != "VBZ" || p.nodes[v].UPOS != "VERB" || p.nodes[v-1].UPOS != "PROPN" || p.child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		first := v - 1
		for first > 0 && p.nodes[first-1].UPOS == "PROPN" && p.upper(first-1) && dates.Month(p.low(first-1)) == 0 {
			first--
		}
		h := p.nodes[v-1].Head
		if first < 1 || p.nodes[first-1].UPOS != "NUM" || h == v || h > first-1 && h < v-1 && p.nodes[h].Head == v || p.underAny(v, first, v) {
			continue // also where the verb hangs on the name: "N, arrested in May"
		}
		for k := first; k < v; k++ {
			p.nodes[k].Head, p.nodes[k].Rel = first, "flat"
		}
		p.nodes[first].Head, p.nodes[first].Rel = v, "nsubj"
	}
}

// underAny reports that the word at v hangs below one of the words between two.
func (p *page) underAny(v, from, to int) bool {
	for k := from; k < to; k++ {
		if p.under(v, k) {
			return true
		}
	}
	return false
}

// ownClause reports that the words from word k to the next semicolon are a
// sentence: a verb or predicate with a subject of its own before it.
func (p *page) ownClause(k int) bool {
	end := k
	for end < len(p.words) && p.words[end].low != ";" {
		end++
	}
	if end-k < 4 || p.is(k, "and", "or", "provided", "(", "-") {
		return false
	}
	part := make([]syntax.Node, end-k)
	for i := range part {
		part[i] = syntax.Node{Span: p.nodes[k+i].Span, Form: p.nodes[k+i].Form}
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

// dispatchEnd is where the place and day before a dispatch end, 0 without: a
// place in capitals, and a dash within a few words.
func (p *page) dispatchEnd() int {
	if len(p.words) < 8 || len(p.words[0].low) < 3 || strings.ToUpper(p.at(0, 1)) != p.at(0, 1) || p.words[0].kind != syntax.Word {
		return 0
	}
	for k := 1; k < 12 && k < len(p.words)-4; k++ {
		if p.is(k, "-", "--", "–", "—") && p.words[k].Start > p.words[k-1].End && p.words[k].End < p.words[k+1].Start {
			return k + 1
		}
		if p.words[k].kind == syntax.Word && !p.upper(k) {
			return 0
		}
	}
	return 0
}

// child is syntax.Child in this tree.
func (t *tree) child(head int, rels ...string) int { return syntax.Child(t.nodes, head, rels...) }

// under is syntax.Under in this tree.
func (t *tree) under(i, head int) bool { return syntax.Under(t.nodes, i, head) }

// leftmost and rightmost are the bounds of all words below i.
func (t *tree) leftmost(i int) int {
	for k := range i {
		if t.under(k, i) {
			return k
		}
	}
	return i
}

func (t *tree) rightmost(i int) int {
	for k := len(t.nodes) - 1; k > i; k-- {
		if t.under(k, i) {
			return k
		}
	}
	return i
}

// extent is the unbroken stretch of words around the word at i, half-open, that
// hang below it without passing through a word that drop refuses.
func (t *tree) extent(i int, drop func(k int) bool) (from, to int) {
	t.kept = t.kept[:0]
	for range t.nodes {
		t.kept = append(t.kept, false)
	}
	t.kept[i] = true
	for changed := true; changed; {
		changed = false
		for k := range t.nodes {
			if h := t.nodes[k].Head; !t.kept[k] && h >= 0 && t.kept[h] && !drop(k) {
				t.kept[k], changed = true, true
			}
		}
	}
	from, to = i, i+1
	for from > 0 && t.kept[from-1] {
		from--
	}
	for to < len(t.nodes) && t.kept[to] {
		to++
	}
	return from, to
}

// passive reports a verb in the passive voice.
func (t *tree) passive(i int) bool {
	return t.child(i, "aux:pass", "nsubj:pass") >= 0 ||
		t.nodes[i].XPOS == "VBN" && (t.nodes[i].Is("acl") && !t.nodes[i].Is("acl:relcl")) ||
		t.nodes[i].XPOS == "VBN" && t.nodes[i].Is("conj") && t.child(i, "aux", "nsubj") < 0 && t.nodes[i].Head >= 0 && t.passive(t.nodes[i].Head)
}

// objectControl are verbs whose object does what the infinitive says.
var objectControl = map[string]bool{"ask": true, "tell": true, "order": true, "force": true, "persuade": true, "urge": true, "invite": true,
	"help": true, "allow": true, "permit": true, "let": true, "make": true, "call": true, "entrust": true, "authorize": true, "authorise": true,
	"require": true, "request": true, "command": true, "instruct": true, "encourage": true, "appeal": true, "see": true, "witness": true,
	"enable": true, "expect": true, "want": true, "empower": true, "oblige": true, "warn": true, "convince": true, "direct": true, "get": true, "accuse": true, "blame": true,
	"suspect": true, "prevent": true, "stop": true, "dissuade": true, "deter": true}

// asking are verbs whose object is to do what the infinitive behind it says.
var asking = map[string]bool{"urge": true, "ask": true, "call": true, "request": true, "order": true, "invite": true, "encourage": true, "press": true, "tell": true,
	"instruct": true, "appeal": true, "force": true, "persuade": true}

// accusing are verbs whose object did what the gerund behind "of", "for" or "from"
// says.
var accusing = map[string]bool{"accuse": true, "blame": true, "suspect": true, "prevent": true, "stop": true, "dissuade": true, "deter": true}

// subjectNode is the word that heads the subject of the verb at i, shared and
// understood subjects included; -1 when there is none. For a passive verb it is
// the one acted on. Own reports a subject that stands in the verb's own clause.
func (t *tree) subjectNode(i int) (node int, own bool) {
	for depth := 0; depth < 8 && i >= 0; depth++ {
		n := &t.nodes[i]
		s := t.child(i, "nsubj")
		if a := t.child(i, "aux"); s < 0 && a >= 0 && a < i {
			s = t.child(a, "nsubj") // "governments have, however, recognised"
		}
		if s >= 0 {
			if s+1 < len(t.nodes) && t.nodes[s+1].XPOS == "POS" { // "Azerbaijan's Foreign Ministry rejected": the owner hung too high
				for k := s + 2; k < i; k++ {
					if t.nodes[k].Head == i && t.nodes[k].Is("nsubj") {
						s = k
					}
				}
			}
			if n.Is("acl:relcl") && relativePronoun(t.nodes[s].Lemma) && n.Head >= 0 {
				return n.Head, false
			}
			return s, depth == 0
		}
		h := n.Head
		switch {
		case h < 0:
			return -1, false
		case t.rankedAs(i) >= 0:
			i = t.rankedAs(i)
		case n.Is("acl"):
			return h, false
		case n.Is("conj"), n.Is("parataxis"):
			if m := t.misjoined(i); m >= 0 {
				h = m
			}
			i = h
		case n.Is("xcomp"), n.Is("advcl"), n.Is("ccomp"):
			if objectControl[t.nodes[h].Lemma] && (!n.Is("advcl") || n.XPOS == "VBG" && accusing[t.nodes[h].Lemma] || n.XPOS == "VB" && asking[t.nodes[h].Lemma]) {
				if o := t.child(h, "obj", "iobj", "nsubj:pass", "obl"); o >= 0 {
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

// rankedAs is the word whose subject was the first, last or greatest to do what the
// infinitive at i tells: "was" of "was the first to visit"; -1 for other verbs.
func (t *tree) rankedAs(i int) int {
	if h := t.nodes[i].Head; h >= 0 && t.toDo(i) && t.foremost(h) {
		return t.predicate(h)
	}
	return -1
}

// toDo reports an infinitive at i, a passive one too: "to visit", "to be killed".
func (t *tree) toDo(i int) bool {
	return t.nodes[i].XPOS == "VB" || t.nodes[i].XPOS == "VBN" && i > 1 && t.nodes[i-1].XPOS == "VB" && t.nodes[i-1].Lemma == "be" && t.nodes[i-2].Lemma == "to"
}

// foremost reports that the noun or adjective at h says who was the first, last or
// greatest to do what an infinitive behind it tells, which then was done.
func (t *tree) foremost(h int) bool {
	best := func(k int) bool {
		return t.nodes[k].XPOS == "JJS" || t.nodes[k].Lemma == "first" || t.nodes[k].Lemma == "last" || t.nodes[k].Lemma == "only" || t.nodes[k].Lemma == "latest"
	}
	if best(h) {
		return true
	}
	for k := max(0, h-6); k < h; k++ {
		if t.nodes[k].Head == h && best(k) {
			return true
		}
	}
	return false
}

// predicate is the word whose subject the noun at h is said to be: itself behind a
// copula, the verb of becoming it; -1 elsewhere.
func (t *tree) predicate(h int) int {
	switch n := &t.nodes[h]; {
	case t.child(h, "cop") >= 0:
		return h
	case (n.Is("xcomp") || n.Is("obj")) && n.Head >= 0 && t.nodes[n.Head].Lemma == "become":
		return n.Head
	}
	return -1
}

// misjoined is the verb to which the one at i is joined by its tense when the tree
// joins it to the content of that verb: "denied that its forces had entered and
// accused Israel"; -1 elsewhere.
func (t *tree) misjoined(i int) int {
	n := &t.nodes[i]
	if !n.Is("conj") || n.XPOS != "VBD" || n.UPOS != "VERB" || n.Head < 0 {
		return -1
	}
	c := &t.nodes[n.Head]
	a := t.child(n.Head, "aux")
	if c.XPOS != "VBN" || !c.Is("ccomp") || a < 0 || t.nodes[a].Lemma != "have" || c.Head < 0 || t.nodes[c.Head].XPOS != "VBD" {
		return -1
	}
	return c.Head
}

func relativePronoun(w string) bool { return w == "who" || w == "which" || w == "that" }

// mask gives the parser one name for all states, one for all their adjectives,
// capitals and leaders: what a sentence says must not hang on whether the
// treebank knew a country. (Swapping two states then swaps the findings, and
// nothing else.)
func (p *page) mask() {
	for i := 0; i < len(p.nodes); i++ {
		if p.words[i].starts&lexicon.StartsName == 0 || !p.words[i].upper {
			continue
		}
		e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool { return e.Class <= lexicon.Person && e.Fits(p.at(i, i+n)) })
		if e == nil || n > 3 {
			continue
		}
		stand := stands[e.Class]
		if e.Class == lexicon.Person && n > 1 {
			p.nodes[i].Form = "John"
		}
		if n == 1 || e.Class == lexicon.Person {
			p.nodes[i+n-1].Form = stand
		}
		i += n - 1
	}
}

// stands are the names that stand for all others of their class.
var stands = map[lexicon.Class]string{lexicon.State: "France", lexicon.Adjective: "French", lexicon.Seat: "Paris", lexicon.Person: "Smith"}
