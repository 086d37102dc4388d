package read

// Times that reports tell by what happens: "before the June election", "after
// ratification", "within weeks", "in fiscal years 2024 and 2025".

// timing are the words before such an event, with their relation.
var timing = map[string]string{"before": "before", "after": "after", "until": "until", "till": "until", "once": "after", "upon": "on", "following": "after", "pending": "after", "during": "within"}

// newsTime reads the event that something still to come waits for, in a report.
func (p *page) newsTime(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "news-time"}
	rel := timing[p.low(i)]
	if p.legal || rel == "" || i >= len(p.nodes) {
		return m, false
	}
	ahead := i == p.first && p.hasIn(i, len(p.words), "will", "would", "must", "shall")
	if !ahead && !p.hasIn(p.first, i, "will", "would", "must", "shall", "can", "could", "may", "should", "cannot", "right") && !p.notYet(i) {
		return m, false
	}
	if c := p.clauseWaited(i); c > 0 {
		m.Relation = rel
		m.Anchor, m.to = p.clauseAnchor(c)
		return m, m.Anchor != ""
	}
	if ahead || p.signed || p.is(i, "once") {
		return m, false
	}
	k := i + 1
	for p.is(k, "the", "a", "an", "its", "their", "this", "any") {
		k++
	}
	head := k
	for head < len(p.nodes) && head-k < 4 && p.nodes[head].UPOS != "NOUN" {
		head++
	}
	for head+1 < len(p.nodes) && p.nodes[head+1].UPOS == "NOUN" {
		head++
	}
	if head >= len(p.nodes) || p.nodes[head].UPOS != "NOUN" || !p.eventWord(head) && !legalTimes[p.low(head)] && !p.is(head, "deadline", "ceremony") {
		return m, false
	}
	m.to = head + 1
	if p.is(head+1, "of", "in", "on") && p.nodes[head].Lemma != "election" && p.dateStarting(head+2) == nil {
		for e := head + 2; e < len(p.nodes) && e < head+8 && p.under(e, head) && !p.is(e, ",", "and", "which", "that"); e++ {
			m.to = e + 1
		}
	}
	m.Anchor, m.Relation = p.words1(k, m.to), rel
	return m, true
}

// notYet reports "does not expect to", "has yet to", "refuses to" before word i:
// what waits.
func (p *page) notYet(i int) bool {
	for k := p.first + 1; k+1 < i; k++ {
		if p.is(k, "to") && p.is(k-1, "is", "are") && p.lex.BaseVerb(p.low(k+1)) {
			return true
		}
	}
	return p.hasIn(p.first, i, "refuses", "refused", "yet", "expects", "expect", "plans", "intends", "hopes", "promised", "pledged", "agreed", "wants", "urged", "demands")
}

// clauseWaited is where the clause behind "until" or "before" at i starts: a
// subject with a verb in the present; 0 without.
func (p *page) clauseWaited(i int) int {
	if !p.is(i, "until", "before", "till", "after", "once") {
		return 0
	}
	for e := i + 1; e < min(i+10, len(p.nodes)); e++ {
		if p.is(e, ",", ";", "and") {
			return 0
		}
		if p.is(e, "has", "had", "have") && e > i+1 && (p.participle(e+1) || p.is(e+1, "a", "the", "an")) {
			return i + 1 // "once it had a deal"
		}
		if p.simplePresent(e) && (p.child(e, "nsubj") > i || p.nodes[e].UPOS == "AUX" && p.child(p.nodes[e].Head, "nsubj", "nsubj:pass") > i) {
			return i + 1
		}
	}
	return 0
}

// someUnits reads "within weeks", "within a few days": a deadline without a number.
func (p *page) someUnits(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "deadline"}
	if !p.is(i, "within", "in") {
		return m, false
	}
	k := i + 1
	for p.is(k, "a", "the", "few", "several", "next", "coming", "some", "matter", "of", "following") {
		k++
	}
	if u := unitOf(p.low(k)); u == "" || p.low(k) == "day" || p.low(k) == "year" || p.is(i, "in") && !p.is(k-1, "few", "coming", "several", "next") {
		return m, false
	}
	m.to, m.Relation = k+1, "within"
	return m, true
}

// fiscalYears reads "fiscal years 2024 and 2025".
func (p *page) fiscalYears(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "named-period"}
	if !p.is(i, "fiscal", "financial", "budget") || !p.is(i+1, "year", "years") || p.yearIn(i+2) == 0 {
		return m, false
	}
	m.to, m.EDTF = i+3, value(p.low(i+2))
	if y := p.yearIn(i + 4); p.is(i+3, "and", "to", "-", "–") && y > p.yearIn(i+2) {
		m.to, m.EDTF = i+5, value(p.low(i+2)+"/"+p.low(i+4))
	}
	return m, true
}
