package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Relation says what one actor does to another in a sentence: a PLOVER root
// such as "ACCUSE", empty when the words tell none.
//
// Source and target are spans of text. The answer is read off the tree: the
// verb that joins the two, the nouns under it, and the verbs above it that turn
// an act into an intention, a refusal, a request or a threat ("agreed to
// withdraw" is an AGREE, "refused to lift" a REJECT). Roots: PLOVER 2.0
// (Halterman and others 2023). Cost: one parse.
func (r *Rules) Relation(text string, source, target kadesh.Span) string {
	doc := &kadesh.Document{Text: text}
	p := &page{lex: r.lex, doc: doc, text: text}
	best := ""
	for _, s := range syntax.Sentences(text) {
		if source.Start < s.Start || source.Start >= s.End && best == "" {
			if source.Start < s.Start {
				break
			}
			continue
		}
		tokens := syntax.Tokens(text, s.Span, nil)
		p.span = s.Span
		p.setWords(tokens)
		p.grow(tokens)
		if len(p.nodes) == 0 {
			return best
		}
		w := joint{page: p, source: p.headOf(source), target: p.headOf(target)}
		best = w.root()
	}
	return best
}

// headOf is the word of a span on which the others hang, -1 without words.
func (p *page) headOf(s kadesh.Span) int {
	head := -1
	for i := range p.nodes {
		if p.nodes[i].Start < s.Start || p.nodes[i].Start >= s.End || p.nodes[i].UPOS == "PUNCT" {
			continue
		}
		if h := p.nodes[i].Head; h < 0 || p.nodes[h].Start < s.Start || p.nodes[h].Start >= s.End {
			if head < 0 || p.nodes[head].UPOS == "DET" || p.nodes[head].UPOS == "ADP" {
				head = i
			}
		}
	}
	return head
}

// joint is the reading of what joins two words.
type joint struct {
	*page
	source, target int
	depth          int
}

// hostile are the roots that a promise turns into a threat.
var hostile = map[string]bool{"ASSAULT": true, "COERCE": true, "SANCTION": true, "MOBILIZE": true, "PROTEST": true, "THREATEN": true}

func (w *joint) root() string {
	top := w.meeting()
	for at := top; at >= 0; at = w.nodes[at].Head {
		if c := w.class(at); c != "" {
			return c
		}
	}
	// Nothing on the way up: the nearest act on the way down or around.
	for at := w.target; at >= 0 && at != top; at = w.nodes[at].Head {
		if c := w.class(at); c != "" {
			return c
		}
	}
	for i := range w.nodes {
		if c := w.class(i); c != "" && w.nodes[i].UPOS == "VERB" {
			return c
		}
	}
	for i := range w.nodes {
		if c := w.lex.RelationNoun(w.nodes[i].Lemma); c != "" {
			return upperOnly(c)
		}
	}
	return ""
}

// meeting is the lowest word that both actors hang on.
func (w *joint) meeting() int {
	if w.source < 0 || w.target < 0 {
		return max(w.source, w.target)
	}
	for at := w.nodes[w.target].Head; at >= 0; at = w.nodes[at].Head {
		if at != w.source && w.under(w.source, at) {
			return at
		}
		if at == w.source {
			break
		}
	}
	// The target hangs on the source ("protesters in X burned"): its verb.
	return w.nodes[w.source].Head
}

// class is the root that the word at i tells with what hangs on it, empty when
// none.
func (w *joint) class(i int) string {
	if w.depth > 6 {
		return ""
	}
	w.depth++
	defer func() { w.depth-- }()
	n := &w.nodes[i]
	switch n.UPOS {
	case "NOUN", "PROPN":
		return w.nounClass(i)
	case "VERB", "AUX", "ADJ":
	default:
		return ""
	}
	c := w.verbClass(i)
	if c == "" {
		return ""
	}
	return w.mood(i, c)
}

// mood turns what is not done or only to come into what it is now.
func (w *joint) mood(i int, c string) string {
	neg, will, may := false, false, false
	for k := range w.nodes {
		if w.nodes[k].Head != i || k > i {
			continue
		}
		switch w.low(k) {
		case "not", "never", "n't", "n’t":
			neg = true
		case "will", "shall", "'ll":
			will = true
		case "could", "may", "might", "would", "should":
			may = true
		}
	}
	switch {
	case neg && (c == "REJECT" || c == "ACCUSE"), neg && hostile[c] && !will:
		return c
	case neg:
		return "REJECT"
	case will || may:
		return promised(c)
	}
	return c
}

// promised is what an act is when it is only promised.
func promised(c string) string {
	switch {
	case hostile[c]:
		return "THREATEN"
	case c == "REQUEST" || c == "ACCUSE" || c == "REJECT" || c == "AGREE":
		return c
	}
	return "AGREE"
}

// verbClass is the class of a verb or adjective by what stands under it.
func (w *joint) verbClass(i int) string {
	lemma := w.nodes[i].Lemma
	nouns := w.nounsUnder(i)
	plain, change := "", ""
	for _, r := range w.lex.Relations(lemma) {
		lower := r.Class != "" && r.Class[0] >= 'a'
		if r.Particle != "" && !w.particle(i, r.Particle) {
			continue
		}
		switch {
		case r.Nouns != nil:
			if !lower && slices.ContainsFunc(nouns, func(k int) bool { return r.Nouns[w.nodes[k].Lemma] }) {
				return r.Class
			}
		case lower:
			change = firstOf(change, r.Class)
		case r.Particle != "":
			return r.Class
		default:
			plain = firstOf(plain, r.Class)
		}
	}
	if change == "" {
		switch lemma {
		case "willing", "ready", "prepared", "set", "committed", "likely", "keen", "determined", "eager", "due", "able":
			change = "intend"
		}
	}
	if change != "" {
		if c := w.changed(i, change, nouns, plain); c != "" {
			return c
		}
	}
	if ender[lemma] {
		if c := ended(w.nounsClass(nouns)); c != "" {
			return c
		}
	}
	if plain == "" && (carriers[lemma] || lemma == "give" || lemma == "express" || lemma == "announce" || lemma == "order" || lemma == "voice" || lemma == "lead" || lemma == "see" || lemma == "use" || lemma == "have" || lemma == "be" || lemma == "issue" || lemma == "mount" || lemma == "step" || lemma == "intensify" || lemma == "increase" || lemma == "take" || lemma == "suffer") {
		return w.nounsClass(nouns)
	}
	return plain
}

// ender are verbs that put an end to what their object names.
var ender = map[string]bool{"end": true, "stop": true, "halt": true, "suspend": true, "cut": true, "reduce": true, "lift": true, "ease": true,
	"break": true, "cancel": true, "freeze": true, "terminate": true, "discontinue": true, "sever": true, "remove": true, "relax": true}

// ended is what the end of an act of a class is.
func ended(c string) string {
	switch c {
	case "ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE":
		return "CONCEDE"
	case "AID", "COOPERATE", "CONSULT", "SUPPORT":
		return "SANCTION"
	}
	return ""
}

// changed is what a verb makes of the act under it: a clause or a noun.
func (w *joint) changed(i int, change string, nouns []int, plain string) string {
	inner, clause := "", w.clauseUnder(i)
	if clause >= 0 {
		inner = w.class(clause)
	}
	if inner == "" && clause < 0 {
		inner = w.nounsClass(nouns)
		if (change == "begin" || change == "say") && inner == "" {
			return ""
		}
		if plain != "" && (inner == "" || change == "begin") {
			return plain
		}
	}
	switch change {
	case "intend":
		if inner == "" && clause < 0 {
			return plain
		}
		return promised(inner)
	case "refuse":
		if inner == "ASSAULT" && plain == "" {
			return "CONCEDE"
		}
		return "REJECT"
	case "ask":
		return "REQUEST"
	case "threat":
		return "THREATEN"
	case "consider":
		return promised(firstOf(inner, "AGREE"))
	}
	return inner
}

// clauseUnder is the clause that completes the verb at i, the one with the
// target first; -1 without.
func (w *joint) clauseUnder(i int) int {
	best := -1
	for k := i + 1; k < len(w.nodes); k++ {
		n := &w.nodes[k]
		if n.Head != i || !(n.Is("xcomp") || n.Is("ccomp") || n.Is("advcl") && n.XPOS == "VB") || n.UPOS != "VERB" && n.UPOS != "ADJ" && n.UPOS != "NOUN" {
			continue
		}
		if best < 0 || w.target >= 0 && w.under(w.target, k) {
			best = k
		}
	}
	return best
}

// particle reports a word of a phrasal verb: hung on the verb, or right behind.
func (w *joint) particle(i int, word string) bool {
	if word == "ready" || word == "willing" || word == "prepared" || word == "set" || word == "committed" {
		return false
	}
	return w.is(i+1, word) || w.is(i+2, word) && w.nodes[i+2].Head == i
}

// nounsUnder are the nouns below the verb at i, clauses left out: objects,
// circumstances and what belongs to them.
func (w *joint) nounsUnder(i int) []int {
	var out []int
	for k := range w.nodes {
		if w.nodes[k].UPOS != "NOUN" && w.nodes[k].UPOS != "PROPN" && w.nodes[k].UPOS != "ADJ" && w.nodes[k].UPOS != "VERB" {
			continue
		}
		at, ok := k, false
		for steps := 0; at >= 0 && steps < 6; steps++ {
			n := &w.nodes[at]
			if n.Head == i {
				ok = !n.Is("nsubj") || n.Is("nsubj:pass")
				ok = ok && !n.Is("advcl") && !n.Is("ccomp") && !n.Is("conj") && !n.Is("parataxis") && !n.Is("xcomp")
				break
			}
			if n.Is("acl:relcl") || n.Is("advcl") || n.Is("ccomp") {
				break
			}
			at = n.Head
		}
		if ok {
			out = append(out, k)
		}
	}
	return out
}

// nounsClass is the class that the nouns tell, the first one's.
func (w *joint) nounsClass(nouns []int) string {
	for _, k := range nouns {
		if w.within(k) {
			continue
		}
		if c := w.nounClass(k); c != "" {
			return c
		}
	}
	return ""
}

// within reports a word inside the source or target themselves.
func (w *joint) within(k int) bool { return k == w.source || k == w.target }

// nounClass is the class that a noun tells by itself.
func (w *joint) nounClass(i int) string {
	if w.within(i) {
		return ""
	}
	c := w.lex.RelationNoun(w.nodes[i].Lemma)
	if c == "" {
		return ""
	}
	switch c {
	case "intend":
		return "AGREE"
	case "refuse":
		return "REJECT"
	case "ask":
		return "REQUEST"
	case "threat":
		return "THREATEN"
	}
	return upperOnly(c)
}

// upperOnly is c when it is a root, empty when it is a way of changing one.
func upperOnly(c string) string {
	if c == "" || c[0] >= 'a' {
		return ""
	}
	return c
}
