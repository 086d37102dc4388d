package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// action is the verb phrase of one duty.
type action struct{ from, to int }

// actions splits coordinated verbs under one modal: "operate the Canal and
// maintain military forces".
func (p *page) actions(t trigger, c clause) []action {
	list := []action{{t.act, c.to}}
	if t.performative || t.modality == "demand" && t.demandee[0] < 0 {
		return list
	}
	if t.rule == "promise-verb" && !p.lex.BaseVerb(p.low(t.act)) && p.actItem(t.act) {
		if items := p.itemsTo(t.act, c.to); len(items) > 1 {
			return items
		}
	}
	passive := p.is(t.act, "be")
	for k := t.act + 1; k+1 < c.to; k++ {
		if p.is(k, "that", "which", "who", "if", "unless", "provided", "(", "“") && k > t.act+1 {
			e := 0
			if p.is(k, "unless", "if") {
				e = p.nextDuty(k, c.to)
			}
			if e == 0 {
				break
			}
			k = e // the duty goes on behind the condition
		}
		if !p.is(k, "and", "or", ",") && !(p.is(k, "but") && p.is(k+1, "to", "also")) || p.is(k, "or") && t.modality == "prohibition" {
			continue
		}
		v := k + 1
		if p.is(k, ",") && p.is(v, "as") && p.is(v+1, "well") && p.is(v+2, "as") {
			v += 3
		} else if p.is(k, ",") {
			if p.is(v, "and", "or") || !p.seriesOfVerbs(v, c.to) {
				continue
			}
		}
		if t.modality == "prohibition" && p.is(t.to-1, "from") && p.is(v, "to") && p.is(k, ",") {
			v++
		}
		for p.is(v, "to", "also", "subsequently") || len(p.low(v)) > 5 && strings.HasSuffix(p.low(v), "ly") {
			v++
		}
		inList := !passive && (p.is(k, ",") || len(list) > 1) && v < len(p.nodes) && p.nodes[v].XPOS == "VB" && p.nodes[v].Is("conj") && p.lex.BaseVerb(p.low(v)) && (!ambiguousNoun[p.low(v)] || p.is(v+1, "all", "the", "any", "their", "its"))
		again := p.is(v-1, "to") && p.is(t.act-1, "to") && p.lex.BaseVerb(p.low(v)) && !p.upper(v) && !p.is(v, "be") // "is to meet, to set ..., and to submit"
		twin := !passive && v < len(p.nodes) && p.nodes[v].XPOS == "VB" && p.nodes[v].Is("conj") && p.nodes[v].Head == t.act && p.lex.BaseVerb(p.low(v)) && p.child(v, "obj") > v
		if !inList && !again && !twin && !p.coordinated(v, passive) {
			continue
		}
		last := &list[len(list)-1]
		last.to = p.trimEnd(last.from, k)
		list = append(list, action{v, c.to})
	}
	return list
}

// seriesOfVerbs reports "A, B and C" where the word at v is the verb B.
func (p *page) seriesOfVerbs(v, to int) bool {
	for k := v; k < min(to, v+16); k++ {
		if p.is(k, "and", "or") {
			return true
		}
	}
	return false
}

// coordinated reports whether a verb of the same form starts at v.
func (p *page) coordinated(v int, passive bool) bool {
	w := p.low(v)
	if v >= len(p.words) || p.words[v].kind != syntax.Word {
		return false
	}
	if passive {
		return p.participle(v) && (p.lex.Lemma(w) != "" || v < len(p.nodes) && p.nodes[v].XPOS == "VBN" && p.nodes[v].Is("conj")) && !p.upper(v) && (v+1 >= len(p.words) || !p.nounLike(v+1) || p.is(v+1, "by", "upon", "in", "on"))
	}
	if !p.lex.BaseVerb(w) || p.upper(v) {
		return false
	}
	return p.is(v+1, "the", "a", "an", "any", "all", "its", "their", "to", "in", "on", "with", "from", "such", "each", "into", "out", "upon", "for", "military", "other", "no", "him", "it", "them", "themselves", "itself", "and", "not", "that",
		"among", "under", "over", "against", "between", "through", "by", "within", "without", "upon", "at", "towards", "as") && !ambiguousNoun[w] ||
		p.is(v+1, "the", "a", "an", "any", "all", "its", "their", "such", "each", "it", "them")
}

// ambiguousNoun are base verbs that are more often nouns after "and".
var ambiguousNoun = map[string]bool{"benefit": true, "transit": true, "support": true, "control": true, "transport": true, "use": true, "trade": true,
	"work": true, "access": true, "exchange": true, "transfer": true, "return": true, "search": true, "use-": true, "claim": true, "interest": true, "change": true,
	"respect": true, "report": true, "review": true, "limit": true, "order": true, "place": true, "supply": true, "function": true, "measure": true, "list": true, "mark": true}

func (p *page) nounLike(k int) bool {
	w := p.low(k)
	return p.words[k].kind == syntax.Word && p.lex.Lemma(w) == "" && !p.is(k, "by", "in", "on", "to", "at", "with", "for", "and", "or", "upon", "from", "as", "of", "within")
}

func (p *page) trimEnd(from, to int) int {
	for to > from+1 && (p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")", "”", "]") || p.is(to-1, "and", "or")) {
		to--
	}
	return to
}
