package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Where the verb of a modal stands: behind adverbs, asides and a subject.

// adverbsAfter skips "not", "never" and adverbs behind a modal.
func (p *Reader) adverbsAfter(k int) (next int, negated bool) {
	for k < len(p.Words) {
		switch w := p.Low(k); {
		case w == "not" || w == "never" || w == "neither" || w == "n't" || w == "n’t":
			negated = true
		case w == "also" || w == "thereafter" || w == "only" || w == "accordingly" || w == "always" || w == "each" || w == "both" && !p.Is(k+1, "the") || w == "then" || w == "however" || w == "therefore" || w == "further" || w == "now" && !p.Legal:
		case p.endsInLy(k) && w != "apply" && w != "supply" && w != "comply" && w != "reply" && w != "rely":
		case w == "at" && p.Is(k+1, "all") && p.Is(k+2, "times"):
			k += 2
		case p.never(k):
			negated = true
			k += 2
		case w == "," && p.CommaBreak(k) > 0:
			negated = negated || p.never(k+1)
			k = p.PastBreaks(k, p.BareVerb)
			continue
		default:
			return k, negated
		}
		k++
	}
	return k, negated
}

// doubled reports "shall be and is hereby set apart" at word i: one enactment.
func (p *Reader) doubled(i int) bool {
	return p.Is(i, "shall") && p.Is(i+1, "be") && p.Is(i+2, "and") && p.Is(i+3, "is", "are") && p.Is(i+4, "hereby") && p.herebyVerb(i+5)
}

// endsInLy reports a word at k that ends like an adverb of manner.
func (p *Reader) endsInLy(k int) bool {
	return len(p.Low(k)) > 4 && strings.HasSuffix(p.Low(k), "ly")
}

// never reports "in no case" and its like at word k.
func (p *Reader) never(k int) bool {
	return p.Is(k, "in", "at", "under", "by", "on") && p.Is(k+1, "no") && p.Is(k+2, "case", "event", "way", "wise", "time", "circumstances", "circumstance", "manner", "means", "account")
}

// asideWords bounds an aside between a modal and its verb. Units: words.
const asideWords = 60

// pastLongAside is the verb of the modal at i behind an aside in commas that opens at word
// act: "shall, if it is not under an obligation to extradite him, determine"; 0 when no
// aside opens there or no verb follows it.
func (p *Reader) pastLongAside(i, act int) int {
	if !p.Legal || i >= len(p.Nodes) || act >= len(p.Nodes) {
		return 0
	}
	if u := p.Nodes[act].UPOS; !p.Is(act, ",") && !(p.Is(act-1, ",") && act > i+2 && (u == "ADP" || u == "SCONJ" || u == "CCONJ")) {
		return 0
	}
	if v := p.Nodes[i].Head; p.Nodes[i].Is("aux") && v > act && v < act+asideWords {
		if v = p.withBe(v, act); p.Is(v-1, ",") {
			return v
		}
	}
	for e := act + 2; e < min(act+asideWords, len(p.Words)) && !p.Is(e, ";", ":"); e++ {
		if before := e - 1 - page.BoolInt(p.endsInLy(e-1)); p.Is(before, ",") && (p.Lex.OnlyVerb(p.Low(e)) || p.Is(e, "be", "have")) {
			return e
		}
	}
	return 0
}

// behindSubject is the verb of the modal at i when a negation has put its subject between
// them, at word act; 0 when not.
func (p *Reader) behindSubject(i, act int) int {
	if !p.never(i-3) && !p.Is(i-1, "nor") || i >= len(p.Nodes) || p.Lex.OnlyVerb(p.Low(act)) {
		return 0
	}
	v := p.Nodes[i].Head
	if s := p.Child(max(v, 0), "nsubj"); !p.Nodes[i].Is("aux") || v <= act || s <= i || s >= v {
		for v = act + 1; v < act+9 && v < len(p.Nodes) && !p.Is(v, ",", ";"); v++ {
			if p.Is(v, "be") || p.Lex.BaseVerb(p.Low(v)) && !p.Upper(v) && (p.Nodes[v-1].UPOS == "NOUN" || p.Nodes[v-1].UPOS == "PROPN" || p.Nodes[v-1].UPOS == "PRON") {
				return v
			}
		}
		return 0
	}
	return p.withBe(v, i)
}

// verbBehind is the verb of the modal at i when a circumstance starts right behind
// the modal, at word act; 0 when the verb does.
func (p *Reader) verbBehind(i, act int) int {
	if !p.Legal || i >= len(p.Nodes) || act >= len(p.Nodes) || p.Nodes[act].UPOS != "ADP" && !p.Is(act, "as") || p.Is(act, "as") && p.Is(act+1, "such") {
		return 0
	}
	if !p.Nodes[i].Is("aux") {
		return p.firstVerb(act)
	}
	h := p.Nodes[i].Head
	if h <= act || h > act+circumstanceWords || p.Nodes[h].XPOS != "VB" && !p.Lex.OnlyVerb(p.Low(h)) {
		return p.firstVerb(act)
	}
	for k := act; k < h; k++ {
		if p.Words[k].Kind == syntax.Punct && !(k == h-1 && p.Is(k, ",")) {
			return p.firstVerb(act)
		}
	}
	return p.withBe(h, act)
}

// withBe is the "be" of the verb or adjective at v when it stands behind word after, v itself
// without one.
func (p *Reader) withBe(v, after int) int {
	if b := p.Child(v, "aux:pass", "cop"); b > after && b < v {
		return b
	}
	return v
}

// circumstanceWords bounds a circumstance between a modal and its verb. Units: words.
const circumstanceWords = 24

// firstVerb is the first word from k, within a circumstance's length, that is the base form
// of a verb and seldom anything else, and no infinitive; 0 without one.
func (p *Reader) firstVerb(k int) int {
	for e := k + 1; e < min(k+circumstanceWords, len(p.Words)) && !p.Is(e, ";", ":", "shall", "will", "that"); e++ {
		if p.Is(e, "be", "have", "take", "make", "give", "pay") && p.Nodes[e].XPOS == "VB" && !p.Is(e-1, "to", "may", "will", "not") || p.Lex.OnlyVerb(p.Low(e)) && !p.Upper(e) && !p.Is(e-1, "to", "may", "will", "can", "or", "and", "they", "he", "it", "we", "which", "who") && p.Nodes[e].XPOS != "VBN" && p.Nodes[e].XPOS != "VBD" && !p.Is(e, "become", "appear", "exist", "occur", "arise") {
			return e
		}
		if p.Lex.BaseVerb(p.Low(e)) && !p.Upper(e) && p.Nodes[e-1].UPOS == "NOUN" && (p.Nodes[e].XPOS == "VB" || p.Nodes[e].XPOS == "VBP" || p.Is(e+1, "its", "their", "his", "the")) && p.Is(e+1, "the", "a", "an", "its", "their", "his", "all", "any", "such", "each", "them", "it", "over", "to") {
			return e
		}
	}
	return 0
}

// mereChance reports a word behind "may not be" by which nothing is forbidden: "may not
// always be possible".
func (p *Reader) mereChance(k int) bool {
	for p.endsInLy(k) {
		k++
	}
	return p.Is(k, "possible", "available", "able", "comparable", "necessary", "sufficient", "feasible", "practicable", "appropriate", "due", "aware", "known", "suitable", "adequate", "ready", "easy", "obvious", "clear")
}

// nobodyMay reports a subject of the modal at i that is nobody: "no reservations may be
// made", "no person engaged in medical activities may be penalized".
func (p *Reader) nobodyMay(i int) bool {
	if p.noSubject(max(p.First, i-6), i) {
		return true
	}
	v := p.governor(trigger{from: i})
	if v < 0 {
		return false
	}
	s := p.Child(v, "nsubj", "csubj")
	if s < 0 || s > i {
		return false
	}
	first := p.Leftmost(s)
	return p.Is(first, "no", "neither", "none", "nobody") && !p.HasIn(first, s, ",")
}
