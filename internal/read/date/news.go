package date

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Times that reports tell by what happens: "before the June election", "after
// ratification", "within weeks", "in fiscal years 2024 and 2025".

// timing are the words before such an event, with their relation.
var timing = map[string]string{"before": "before", "after": "after", "until": "until", "till": "until", "once": "after", "upon": "on", "following": "after", "pending": "after", "during": "within"}

// newsTime reads the event that something still to come waits for, in a report.
func (p *Reader) newsTime(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "news-time"}
	rel := timing[p.Low(i)]
	if p.Legal || rel == "" || i >= len(p.Nodes) {
		return m, false
	}
	ahead := i == p.First && p.HasIn(i, len(p.Words), "will", "would", "must", "shall")
	if !ahead && !p.HasIn(p.First, i, "will", "would", "must", "shall", "can", "could", "may", "should", "cannot", "right") && !p.notYet(i) && !p.toCome(i) {
		return m, false
	}
	if c := p.clauseWaited(i); c > 0 {
		m.Relation = rel
		m.Anchor, m.To = p.clauseAnchor(c)
		return m, m.Anchor != ""
	}
	if ahead && !p.frontedAhead(i) || p.Signed || p.Is(i, "once") {
		return m, false
	}
	k := i + 1
	for p.Is(k, "the", "a", "an", "its", "their", "this", "any") {
		k++
	}
	head := k
	for head < len(p.Nodes) && head-k < 4 && p.Nodes[head].UPOS != "NOUN" {
		head++
	}
	for head+1 < len(p.Nodes) && p.Nodes[head+1].UPOS == "NOUN" {
		head++
	}
	if head >= len(p.Nodes) || p.Nodes[head].UPOS != "NOUN" || !p.EventWord(head) && !legalTimes[p.Low(head)] && !p.Is(head, "deadline", "ceremony") {
		return m, false
	}
	m.To = head + 1
	if p.Is(head+1, "of", "in", "on") && p.Nodes[head].Lemma != "election" && p.DateStarting(head+2) == nil {
		for e := head + 2; e < len(p.Nodes) && e < head+8 && p.Under(e, head) && !p.Is(e, ",", "and", "which", "that"); e++ {
			m.To = e + 1
		}
	}
	m.Anchor, m.Relation = p.words1(k, m.To), rel
	return m, true
}

// notYet reports "does not expect to", "has yet to", "refuses to" before word i:
// what waits.
func (p *Reader) notYet(i int) bool {
	for k := p.First + 1; k+1 < i; k++ {
		if p.Is(k, "to") && p.Is(k-1, "is", "are") && p.Lex.BaseVerb(p.Low(k+1)) {
			return true
		}
	}
	return p.HasIn(p.First, i, "refuses", "refused", "yet", "expects", "expect", "plans", "intends", "hopes", "promised", "pledged", "agreed", "wants", "urged", "demands")
}

// clauseWaited is where the clause behind "until" or "before" at i starts: a
// subject with a verb in the present; 0 without.
func (p *Reader) clauseWaited(i int) int {
	if !p.Is(i, "until", "before", "till", "after", "once") {
		return 0
	}
	for e := i + 1; e < min(i+10, len(p.Nodes)); e++ {
		if p.Is(e, ",", ";", "and") {
			return 0
		}
		if p.Is(e, "has", "had", "have") && e > i+1 && (p.Participle(e+1) || p.Is(e+1, "a", "the", "an")) {
			return i + 1 // "once it had a deal"
		}
		if p.SimplePresent(e) && (p.Child(e, "nsubj") > i || p.Nodes[e].UPOS == "AUX" && p.Child(p.Nodes[e].Head, "nsubj", "nsubj:pass") > i) {
			return i + 1
		}
	}
	return 0
}

// someUnits reads "within weeks", "within a few days": a deadline without a number.
func (p *Reader) someUnits(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "deadline"}
	if !p.Is(i, "within", "in") {
		return m, false
	}
	k := i + 1
	for p.Is(k, "a", "the", "few", "several", "next", "coming", "some", "matter", "of", "following") {
		k++
	}
	if u := unitOf(p.Low(k)); u == "" || p.Low(k) == "day" || p.Low(k) == "year" || p.Is(i, "in") && !p.Is(k-1, "few", "coming", "several", "next") {
		return m, false
	}
	m.To, m.Relation = k+1, "within"
	return m, true
}

// fiscalYears reads "fiscal years 2024 and 2025".
func (p *Reader) fiscalYears(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "named-period"}
	if !p.Is(i, "fiscal", "financial", "budget") || !p.Is(i+1, "year", "years") || p.YearIn(i+2) == 0 {
		return m, false
	}
	m.To, m.EDTF = i+3, Value(p.Low(i+2))
	if y := p.YearIn(i + 4); p.Is(i+3, "and", "to", "-", "–") && y > p.YearIn(i+2) {
		m.To, m.EDTF = i+5, Value(p.Low(i+2)+"/"+p.Low(i+4))
	}
	return m, true
}
