package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// What looks like a duty and is none: dates, titles.

// monthName reports "May" between the numbers of a date.
func (p *Reader) monthName(i int) bool {
	number := func(k int) bool { return k >= 0 && k < len(p.Words) && p.Words[k].Kind == syntax.Number }
	return p.Is(i, "may") && p.Upper(i) && (number(i-1) || number(i+1) || p.Is(i-1, "of") && p.Is(i-2, "day") || p.Is(i+1, ",") && number(i+2) && p.dates.YearIn(i+2) > 0)
}

// heading reports a title: no word of weight in it is in small letters.
func (p *Reader) heading(c clause) bool {
	if c.to < len(p.Words) && p.Is(c.to, ";") {
		return false
	}
	if at := p.Words[c.from].Start; strings.HasSuffix(strings.TrimRight(p.Text[max(0, at-8):at], " *"), "#") {
		return true // marked up as one
	}
	big := 0
	for k := c.from; k < c.to; k++ {
		if p.Words[k].Kind != syntax.Word || len(p.Low(k)) < 5 {
			continue
		}
		if !p.Upper(k) {
			return false
		}
		big++
	}
	return big > 1
}

// subjectOf reports that a nominal act is only the subject of a modal behind it:
// "The application of this Protocol shall not change their status".
func (p *Reader) subjectOf(ts []trigger, c clause) bool {
	if len(ts) == 0 || !p.Is(ts[0].from, "shall", "will", "may", "must") {
		return false
	}
	for k := c.from; k < ts[0].from; k++ {
		if p.Is(k, ";", ":") {
			return false
		}
	}
	return true
}

// verbOfCondition reports that trigger t is the verb of what must hold first: "unless the
// Parties agree to submit it to arbitration".
func (p *Reader) verbOfCondition(t trigger) bool {
	if !p.Legal || p.Is(t.from, "shall") || t.start >= 0 {
		return false
	}
	for k := t.from - 1; k >= p.First && k < len(p.Nodes) && !p.Is(k, ",", ";", ":", "which", "who") && !(p.Is(k, "that") && !p.Is(k-1, "event")); k-- {
		if p.Is(k, "if", "unless", "whenever") || p.Is(k, "where") && p.subjectOpens(k+1) || p.Is(k, "case") && p.Is(k-1, "in") && !p.Is(k+1, "of") || p.Is(k, "event") && p.Is(k+1, "that") && p.Is(k-2, "in") {
			return t.from > k+1 && (p.subjectOpens(k+1) || p.Nodes[k+1].UPOS != "ADJ" && p.Nodes[k+1].UPOS != "ADV" && p.Nodes[k+1].XPOS != "VBN")
		}
		if p.Tensed(k) && !(k >= t.from-2 && p.Is(k, "has", "have", "had", "do", "does")) {
			return false
		}
	}
	return false
}

// eitherOf reports that the modal at i is the verb of a condition whose subject names
// several: "if any citizen, or other person not being an Indian, shall attempt".
func (p *Reader) eitherOf(i int) bool {
	comma := false
	for k := i - 1; k >= p.First && k > i-30 && k < len(p.Nodes); k-- {
		switch {
		case p.Is(k, ";", ":") || p.Tensed(k):
			return false
		case p.Is(k, ","):
			if k < i-1 && !p.Is(k+1, "or", "and") {
				return false
			}
			comma = true
		case p.Is(k, "if", "whenever"):
			return comma && !p.Is(k+2, ",") && p.Is(k+1, "any", "a", "an", "one", "the", "such", "said", "either", "some")
		}
	}
	return false
}

// markedIf reports by the tree that "if", "until" or the like puts the verb of the modal at i
// under another one.
func (p *Reader) markedIf(i int) bool {
	v := p.governor(trigger{from: i})
	if v < 0 || v >= len(p.Nodes) || !p.Nodes[v].Is("advcl") {
		return false
	}
	m := p.Child(v, "mark")
	if m < 0 {
		m = p.Child(v, "advmod")
	}
	h := p.Nodes[v].Head
	if m < 0 || m > i || !p.Is(m, "if", "unless", "until", "untill", "till", "when", "whenever") || h < 0 || !p.modalOf(h) {
		return false
	}
	for k := m + 1; k < i; k++ {
		if p.Is(k, ";", ":", "then") || p.Nodes[k].XPOS == "MD" || p.Is(k, "shall") {
			return false
		}
	}
	return true
}

// modalOf reports that the verb at v has a modal.
func (p *Reader) modalOf(v int) bool {
	x := p.Child(v, "aux")
	return x >= 0 && (p.Nodes[x].XPOS == "MD" || p.Is(x, "shall"))
}

// behindLest reports that the modal at i says what is to be kept from happening: "lest the
// peace should be broken".
func (p *Reader) behindLest(i int) bool {
	for k := i - 1; k >= p.First && !p.Is(k, ",", ";"); k-- {
		if p.Is(k, "lest") {
			return true
		}
	}
	return false
}

// inCondition reports a modal of the clause that only says when: "if any quarrel
// shall happen", "such place as shall be appointed".
func (p *Reader) inCondition(i int) bool {
	if !p.Legal && p.Is(i, "should") {
		return p.invertedIf(i) || p.Is(i-2, "if") // "Should they stop the water, we will reply"
	}
	if p.Is(i, "is", "are") && p.Is(i+1, "to") && p.Is(i-2, "if") {
		return true // "if peace is to last"
	}
	if p.Legal && p.Is(i, "will", "would") && p.Is(p.First, "where", "when", "whenever", "if", "unless") && !p.HasIn(p.First, i, ",", ";") {
		return true // "Where the accused will be released, the Court shall"
	}
	if p.Legal && p.Is(i, "shall") && p.Is(i+1, "have") && p.Is(i-1, "which", "who", "that") && !p.Is(i-2, ",") && p.Participle(i+2) {
		return true // "those Parties which shall have accepted its jurisdiction"
	}
	if p.Legal && p.Is(i, "will", "must", "can", "cannot") {
		return p.markedIf(i) || p.Is(i, "can", "cannot") && p.Is(i-2, "that") && p.HasIn(max(p.First, i-6), i-2, "so") || p.Is(i-1, "it", "they", "he", "she") && p.Is(i-2, "if", "unless")
	}
	if !p.Legal || !p.Is(i, "shall", "may", "should") {
		return false
	}
	if p.Is(i, "should") {
		return p.invertedIf(i) || p.behindLest(i) || p.markedIf(i)
	}
	if p.Is(i-1, "as") || p.Is(i-1, "him", "her", "them", "it") && p.Is(i-2, "to") && p.Is(i-3, "as") {
		return true // "in such manner as to him shall seem proper"
	}
	if p.eitherOf(i) || p.markedIf(i) || p.toTheEnd(i) {
		return true
	}
	joined, start := false, i-1
	if p.Is(start, ",") {
		for k := start - 1; k > i-8 && k > p.First; k-- {
			if p.Is(k, ",") {
				start = k - 1 // "as the President, at his discretion, may determine"
				break
			}
		}
	}
	for k := start; k >= p.First && !p.Is(k, ",", ";", ":", "."); k-- {
		joined = joined || p.Is(k, "and", "or")
		if p.Is(k, "if", "whenever", "unless", "until", "till", "when") || p.Is(k, "where") && p.subjectOpens(k+1) || p.Is(k, "after", "before") && p.Is(i, "shall") && p.Is(i+1, "have") || p.Is(k, "case") && p.Is(k-1, "in") && !p.Is(k+1, "of") || p.Is(k, "as") && p.Is(k-1, "soon") || !joined && p.Is(k, "as") && p.subjectOpens(k+1) && !p.Is(k-1, "well", "act", "acts") && p.verbBefore(k) {
			return true
		}
		if p.Is(i, "shall") && p.Is(i+1, "have") && k < len(p.Nodes) && p.Nodes[k].XPOS != "MD" {
			continue // "when the value of the stock stolen shall have been ascertained"
		}
		if k >= len(p.Nodes) && i-k < 4 {
			continue // a sentence without a tree: only the words right before
		}
		if p.Is(k, "said") && k+1 < len(p.Nodes) && p.Nodes[k+1].UPOS == "NOUN" {
			continue // "if said company shall fail to pay"
		}
		if k < len(p.Nodes) && p.Nodes[k].Is("acl") && p.Is(k-1, "who", "which") {
			continue // "so soon as those who reside there shall remove"
		}
		if k >= len(p.Nodes) || p.Nodes[k].UPOS == "VERB" && p.Nodes[k].XPOS != "VBN" || p.Nodes[k].UPOS == "AUX" {
			return false
		}
	}
	return false
}

// verbBefore reports a verb of the sentence, or "such", before word k: "in such manner as the
// President shall direct", not "the successor as the Vice President shall".
func (p *Reader) verbBefore(k int) bool {
	for b := p.First; b < k; b++ {
		if p.Is(b, "such", "so", "same", "much", ",", "shall", "may", "will") || p.Tensed(b) {
			return true
		}
	}
	return k >= len(p.Nodes)
}

// invertedIf reports "should a dispute arise" at word i: a condition, with the
// verb before its subject.
func (p *Reader) invertedIf(i int) bool {
	if !p.Is(i, "should") {
		return false
	}
	if !p.Legal {
		return p.verbBehindSubject(i)
	}
	if i > p.First && !p.Is(i-1, ",", ";", ":", "and", "or", "but", "that") {
		return p.Is(i+1, "the", "said", "any", "a", "an", "either", "such", "there") && !p.Is(i+2, "same", "more") || (p.ActorAtHead(i+1) || p.Is(i+1, "both")) && p.verbBehindSubject(i)
	}
	if p.Lex.BaseVerb(p.Low(i+1)) && !p.Upper(i+1) || p.Is(i+1, "be", "not", "also", "have") {
		return false
	}
	if i+1 < len(p.Nodes) && p.Nodes[i+1].XPOS == "NNS" {
		return true // "should difficulties arise"
	}
	return i == p.First || p.Is(i+1, "the", "a", "an", "any", "either", "one", "it", "they", "such", "this", "these", "that", "no", "there", "he", "both", "said", "their", "its", "his", "her") || p.ActorAtHead(i+1)
}

// verbBehindSubject reports a modal at word i of a report whose subject stands behind it,
// as no subject stands before: "should Baku agree", "should both sides agree".
func (p *Reader) verbBehindSubject(i int) bool {
	if i+2 >= len(p.Nodes) {
		return false
	}
	if p.Lex.BaseVerb(p.Low(i+1)) && !p.Upper(i+1) {
		return false
	}
	switch n := &p.Nodes[i+1]; {
	case p.Is(i+1, "both", "all", "each"):
		if u := p.Nodes[i+2].UPOS; u != "NOUN" && u != "DET" && u != "PROPN" {
			return false // "should both agree"
		}
	case n.UPOS == "DET" || n.UPOS == "PRON" || n.UPOS == "PROPN" || n.XPOS == "NNS" || n.UPOS == "NUM":
	default:
		return false
	}
	for v := i + 2; v < min(i+9, len(p.Words)) && p.Words[v].Kind != syntax.Punct; v++ {
		if p.BareVerb(v) || p.Is(v, "be", "have", "not") {
			return true
		}
	}
	return false
}

// subjectOpens reports a word that a subject starts with: "as the Secretary may
// direct", "as they may deem necessary".
func (p *Reader) subjectOpens(k int) bool {
	return p.Is(k, "the", "he", "she", "it", "they", "we", "said", "such", "either", "each", "both", "may", "shall") || p.ActorAtHead(k)
}

// listVerb are verbs of an opening that only says that a list of duties comes:
// "need to implement the following steps:".
var listVerb = map[string]bool{"implement": true, "apply": true, "take": true, "agree": true, "be": true, "have": true, "contain": true,
	"comprise": true, "adopt": true, "observe": true, "follow": true, "undertake": true, "carry": true, "consist": true, "mean": true, "read": true}

func (p *Reader) announcesList(t trigger) bool {
	if p.Is(len(p.Words)-1, ":") && p.Is(t.act, "be") && p.Is(t.act+1, "as") && p.Is(t.act+2, "follows") {
		return true
	}
	if p.Is(t.act, "be") && p.Is(len(p.Words)-1, ":") && p.HasIn(p.First, t.from, "following") && t.act+2 >= len(p.Words)-1 {
		return false // "The following acts shall be punishable:"
	}
	return p.Is(len(p.Words)-1, ":") && p.HasWord("following") && (listVerb[p.Low(t.act)] || t.act >= len(p.Words)-4)
}

// recital reports a sentence of the preamble: "Whereas it is desirable that
// arrangements should be made, ... agree as follows:".
func (p *Reader) recital() bool {
	n := len(p.Words)
	if p.Legal && n > 3 && p.Is(n-1, ",", ";") && p.Is(p.First+1, "that") && p.Is(p.First, "affirming", "reaffirming", "emphasizing", "emphasising", "stressing", "underlining", "acknowledging", "conscious", "realizing", "realising", "aware", "persuaded", "reiterating", "confident", "agreeing", "determined", "resolved", "concerned") {
		return true // "Affirming that the most serious crimes must not go unpunished,"
	}
	if !p.Legal || n < 4 || !p.Is(p.First, "whereas", "considering", "recalling", "recognizing", "recognising", "desiring", "noting", "convinced", "believing", "mindful") || p.dutyBehind() {
		return false
	}
	return !p.Is(p.First, "whereas") || p.Is(n-1, ":", ",") && p.Is(n-2, "follows", "following")
}

// dutyBehind reports that who is to do something stands behind the motive that opens the
// sentence: "Recognizing its importance, the Parties shall promote it."
func (p *Reader) dutyBehind() bool {
	for k := range p.Actors {
		m := &p.Actors[k]
		b := m.From - 1
		if p.Is(b, "the", "each", "both", "all", "either") {
			b--
		}
		if !m.Inner && p.Is(b, ",") && p.Is(m.To, "shall", "will", "must", "undertake", "undertakes", "agree", "agrees") {
			return p.Is(len(p.Words)-1, ".")
		}
	}
	return false
}

// asksWhether reports a clause behind "whether", "what", a word of worry or "did not
// know when": nobody says that he will.
func (p *Reader) asksWhether(i int) bool {
	for k := i - 1; k >= 0 && i-k < 8; k-- {
		if p.Is(k, ",", ";", ".", "that") {
			return false
		}
		if p.Is(k, "whether", "what", "how", "why", "concerned", "worried", "afraid", "fear", "fears", "feared", "doubt", "doubts", "doubted", "hope", "hopes", "hoped") {
			return true
		}
		if p.Is(k, "when", "where", "if") && p.untold(k-1) {
			return true // "did not know when he would appear"
		}
	}
	return false
}

// untold reports a verb at word k that asks, or says that something is not known.
func (p *Reader) untold(k int) bool {
	if p.Is(k, "asked", "ask", "asking", "wonder", "wondered", "unclear") {
		return true
	}
	return p.Is(k, "know", "known", "say", "clear", "specify", "disclose", "reveal", "decided", "announced") && p.HasIn(max(p.First, k-3), k, "not", "n't", "n’t", "never", "without", "yet")
}

// toTheEnd reports a modal at word i that only says what for: "to the end that this shall be
// accepted", "in order that they shall know".
func (p *Reader) toTheEnd(i int) bool {
	return p.behindThat(i, "order", "end")
}

// purposeBefore reports "so that peace may be kept", "which they may possess":
// what the permission would be of is somebody else's.
func (p *Reader) purposeBefore(i int) bool {
	if p.Is(i-1, "they", "he", "she", "it", "we") && p.Is(i-2, "which", "that", "as", "whom") && !p.contentThat(i-2) {
		return true
	}
	return p.behindThat(i, "so", "order")
}

// behindThat reports a "that" of purpose before word i, after one of the words given of "so
// that", "in order that" and "to the end that".
func (p *Reader) behindThat(i int, words ...string) bool {
	for k := i - 1; k > p.First && i-k < 14 && !p.Is(k, ",", ";"); k-- {
		if p.Is(k, "that") && p.Is(k-1, words...) && (p.Is(k-1, "so") || p.Is(k-1, "order") && p.Is(k-2, "in") || p.Is(k-1, "end") && p.Is(k-2, "the")) {
			return true
		}
	}
	return false
}

// conditional reports a word inside a clause that "if" or "unless" opens.
func (p *Reader) conditional(i int) bool {
	for k := i - 1; k >= p.First && !p.Is(k, ";", "."); k-- {
		if p.Is(k, "if", "unless", "should", "where", "when", "whenever") || p.Is(k, "event", "case") && p.Is(k-1, "the", "in") {
			return true
		}
	}
	return false
}

// partyBefore reports the sides of an agreement right before word i.
func (p *Reader) partyBefore(i int) bool {
	m := p.ActorEnding(i)
	return m != nil && m.Via == "group" && (m.ID == "PARTIES" || m.ID == "SIDES") && p.Latest.Slug != ""
}
