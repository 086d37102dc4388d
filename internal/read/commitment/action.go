package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// action is the verb phrase of one duty.
type action struct{ from, to int }

// actions splits coordinated verbs under one modal: "operate the Canal and
// maintain military forces".
func (p *Reader) actions(t trigger, c clause) []action {
	if from := p.subjectStart(c, t); t.doneTo > from {
		return []action{{from, t.doneTo}}
	}
	list := []action{{t.act, c.to}}
	if t.performative || t.modality == "demand" && t.demandee[0] < 0 {
		return list
	}
	if t.rule == "promise-verb" && !p.Lex.BaseVerb(p.Low(t.act)) && p.actItem(t.act) {
		if items := p.itemsTo(t.act, c.to); len(items) > 1 {
			return items
		}
	}
	passive := p.Is(t.act, "be")
	for k := t.act + 1; k+1 < c.to; k++ {
		if p.Is(k, "that", "which", "who", "if", "unless", "provided", "(", "“") && k > t.act+1 {
			e := 0
			if p.Is(k, "unless", "if") {
				e = p.nextDuty(k, c.to)
			}
			if e == 0 {
				break
			}
			k = e // the duty goes on behind the condition
		}
		if !p.Is(k, "and", "or", ",") && !(p.Is(k, "but") && p.Is(k+1, "to", "also")) || p.Is(k, "or") && t.modality == "prohibition" {
			continue
		}
		v := k + 1
		if p.Is(k, ",") && p.Is(v, "as") && p.Is(v+1, "well") && p.Is(v+2, "as") {
			v += 3
		} else if p.Is(k, ",") {
			if p.Is(v, "and", "or") || !p.seriesOfVerbs(v, c.to) {
				continue
			}
		}
		if t.modality == "prohibition" && p.Is(t.to-1, "from") && p.Is(v, "to") && p.Is(k, ",") {
			v++
		}
		for p.Is(v, "to", "also", "subsequently") || !passive && p.Is(v, "not") && t.modality != "prohibition" && t.modality != "permission" || len(p.Low(v)) > 5 && strings.HasSuffix(p.Low(v), "ly") {
			v++
		}
		inList := !passive && (p.Is(k, ",") || len(list) > 1) && v < len(p.Nodes) && p.Nodes[v].XPOS == "VB" && p.Nodes[v].Is("conj") && p.Lex.BaseVerb(p.Low(v)) && (!ambiguousNoun[p.Low(v)] || p.Is(v+1, "all", "the", "any", "their", "its"))
		again := p.Is(v-1, "to") && p.Is(t.act-1, "to") && p.Lex.BaseVerb(p.Low(v)) && !p.Upper(v) && !p.Is(v, "be") // "is to meet, to set ..., and to submit"
		twin := !passive && v < len(p.Nodes) && p.Nodes[v].XPOS == "VB" && p.Nodes[v].Is("conj") && p.Nodes[v].Head == t.act && p.Lex.BaseVerb(p.Low(v)) && p.Child(v, "obj") > v
		if !inList && !again && !twin && !p.coordinated(v, passive) {
			continue
		}
		if !passive && !p.besideTo(t, list, v) {
			continue
		}
		last := &list[len(list)-1]
		last.to = p.TrimEnd(last.from, k)
		list = append(list, action{v, c.to})
	}
	return list
}

// deniedAct reports that a word denies the act of one of several verbs: "to open the border and
// not to close it again".
func (p *Reader) deniedAct(a action) bool {
	return p.Is(a.from-1, "not") || p.Is(a.from-1, "to") && p.Is(a.from-2, "not")
}

// besideTo reports that the infinitive at v stands beside that of the duty ("agree to meet
// and to report", "shall be entitled to speak and to vote"), not beside one that says
// what for: "shall take steps to prevent and to punish".
func (p *Reader) besideTo(t trigger, list []action, v int) bool {
	first := v
	for n := 0; n < 6 && first > t.act && first < len(p.Nodes) && p.Nodes[first].Is("conj"); n++ {
		first = p.Nodes[first].Head
	}
	if slices.ContainsFunc(list, func(a action) bool { return a.from == first }) {
		return true
	}
	for b := first - 1; first > t.act && first < v && b > t.act && b >= first-3; b-- {
		if p.Is(b, "to") {
			return opensTo[p.Low(b-1)] || p.Is(b-1, ",", "either") && p.HasOf(t.act, b, opensTo)
		}
	}
	return !p.Is(v-1, "to") || p.Is(t.act-1, "to", "from") || p.HasOf(t.act, v, opensTo)
}

// opensTo are the words behind a modal whose infinitive is the duty.
var opensTo = map[string]bool{"entitled": true, "right": true, "power": true, "required": true, "obliged": true, "bound": true, "permitted": true,
	"allowed": true, "authorized": true, "authorised": true, "empowered": true, "able": true, "endeavour": true, "endeavor": true, "seek": true,
	"continue": true, "liable": true, "free": true, "privilege": true, "liberty": true, "duty": true, "strive": true, "undertake": true, "agree": true}

// partOf is the span of the i-th duty of clause c: from its own "to" up to that of the
// next, so that "agree to disarm, to meet and discuss, and to report" are three clauses,
// of which the second has two duties.
func (p *Reader) partOf(list []action, i int, c clause) kadesh.Span {
	from, to := c.from, c.to
	for k := 1; k < len(list); k++ {
		if !p.Is(list[k].from-1, "to") || list[k-1].to-list[k-1].from == 1 {
			continue // "to prohibit, to prevent and to punish attacks": one object for all
		}
		if k > i {
			to = list[k-1].to
			break
		}
		from = list[k].from - 1
	}
	return p.SpanOf(from, to)
}

// seriesOfVerbs reports "A, B and C" where the word at v is the verb B.
func (p *Reader) seriesOfVerbs(v, to int) bool {
	reach := 16
	if p.Is(v, "to") {
		reach = 40 // each item has its own "to"
	}
	for k := v; k < min(to, v+reach); k++ {
		if p.Is(k, "and", "or") {
			return true
		}
	}
	return false
}

// coordinated reports whether a verb of the same form starts at v.
func (p *Reader) coordinated(v int, passive bool) bool {
	w := p.Low(v)
	if v >= len(p.Words) || p.Words[v].Kind != syntax.Word {
		return false
	}
	if passive {
		return p.Participle(v) && (p.Lex.Lemma(w) != "" || v < len(p.Nodes) && p.Nodes[v].XPOS == "VBN" && p.Nodes[v].Is("conj")) && !p.Upper(v) && (v+1 >= len(p.Words) || !p.nounLike(v+1) || p.Is(v+1, "by", "upon", "in", "on"))
	}
	if !p.Lex.BaseVerb(w) || p.Upper(v) {
		return false
	}
	return p.Is(v+1, "the", "a", "an", "any", "all", "its", "their", "to", "in", "on", "with", "from", "such", "each", "into", "out", "upon", "for", "military", "other", "no", "him", "it", "them", "themselves", "itself", "and", "not", "that",
		"among", "under", "over", "against", "between", "through", "by", "within", "without", "upon", "at", "towards", "as") && !ambiguousNoun[w] ||
		p.Is(v+1, "the", "a", "an", "any", "all", "its", "their", "such", "each", "it", "them") ||
		(bareObject[w] || p.Lex.OnlyVerb(w)) && v+1 < len(p.Nodes) && (p.Nodes[v+1].UPOS == "NOUN" || p.Nodes[v+1].UPOS == "ADJ") && !p.Is(v+1, "and", "or")
}

// bareObject are verbs that often have an object without an article, "pay compensation",
// and are nouns as well, but seldom behind "and".
var bareObject = page.WordSet("pay grant give take make release conduct permit issue exchange")

// ambiguousNoun are base verbs that are more often nouns after "and".
var ambiguousNoun = map[string]bool{"cause": true, "study": true, "survey": true, "supplement": true, "remedy": true, "influence": true, "dispatch": true, "defeat": true, "benefit": true, "transit": true, "support": true, "control": true, "transport": true, "use": true, "trade": true,
	"work": true, "access": true, "exchange": true, "transfer": true, "return": true, "search": true, "use-": true, "claim": true, "interest": true, "change": true,
	"respect": true, "report": true, "review": true, "limit": true, "order": true, "place": true, "supply": true, "function": true, "measure": true, "list": true, "mark": true}

func (p *Reader) nounLike(k int) bool {
	w := p.Low(k)
	return p.Words[k].Kind == syntax.Word && p.Lex.Lemma(w) == "" && !p.Is(k, "by", "in", "on", "to", "at", "with", "for", "and", "or", "upon", "from", "as", "of", "within")
}
