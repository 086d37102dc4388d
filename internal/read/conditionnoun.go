package read

// Duties of reports that nouns tell: "removing tariffs is a condition of any
// deal", "pledges to protect intellectual property".

// isCondition reads "X is an important condition for Y": X is demanded.
func (p *page) isCondition(i int) {
	if p.signed || i+3 >= len(p.nodes) || !p.is(i, "is", "are", "was", "remains", "remain") {
		return
	}
	k := i + 1
	for p.is(k, "a", "an", "the", "its", "their", "his", "one", "of") || k < len(p.nodes) && p.nodes[k].UPOS == "ADJ" {
		k++
	}
	if !p.is(k, "condition", "precondition", "prerequisite", "requirement", "conditions", "preconditions") || !p.is(k+1, "to", "for", "of", ".", ",") {
		return
	}
	from := i
	for from > p.first && !p.is(from-1, "that", ",", ";", ":") && !p.openMark(from-1) {
		from--
	}
	if i-from < 2 || p.verbIn(from, i) > 0 {
		return
	}
	t := noTrigger(i, k+1, "demand", "listed-demand")
	c := clause{from, p.clauseEnd(k, len(p.words))}
	p.writeCommitment(t, c, action{from, i}, p.spanOf(c.from, c.to), without(p.actorsIn(from, i), p.speaker), nil)
}

// wordGiven reads "pledges to protect it", "China's promise of access": what
// somebody has given his word for, in a noun.
func (p *page) wordGiven(i int) {
	if p.signed || i+2 >= len(p.nodes) || p.nodes[i].UPOS != "NOUN" || !p.is(i, "pledge", "pledges", "promise", "promises", "vow", "vows", "commitment", "commitments", "decision", "plan", "plans") {
		return
	}
	owned := i > 0 && (p.is(i-1, "'s", "’s", "its", "their", "his", "her") || p.actorEnding(i) != nil && p.nodes[i-1].UPOS == "PROPN")
	if p.is(i, "decision", "plan", "plans") && !owned && !(p.is(i, "decision") && p.is(i+1, "of", "by")) {
		return // "the plan to", of nobody named
	}
	act := i + 2
	if p.is(i+1, "by", "of") && p.is(i, "commitment", "commitments", "decision") {
		if p.is(i, "decision") && p.actorStarting(i+2) == nil {
			return
		}
		for act < i+9 && act+1 < len(p.words) && !(p.is(act-1, "to") && p.bareVerb(act)) {
			act++ // "commitments by the sides to remove mines"
		}
		if !p.is(act-1, "to") || !p.bareVerb(act) {
			return
		}
	} else if !(p.is(i+1, "to") && p.bareVerb(act)) && !(p.is(i+1, "of") && !p.is(i-1, "the")) || p.is(i-1, "no", "without") {
		return
	}
	to := act
	for to < len(p.nodes) && p.under(to, i) && !p.is(to, ",", ";") && !(to > act+1 && (p.finite(to) || p.nodes[to].UPOS == "AUX" && p.finiteIn(to, to+1)) || p.is(to, "as") && p.is(to+1, "well")) {
		to++
	}
	if to-act < 2 {
		return
	}
	var who []string
	from := i
	if m := p.actorStarting(i + 2 + boolInt(p.is(i+2, "the"))); m != nil && p.is(i+1, "of", "by") && m.to < act {
		who = m.ids() // "the decision of A to lift it"
	}
	if p.is(i-1, "'s", "’s") {
		if m := p.actorEnding(i - 1); m != nil {
			who, from = m.ids(), m.from
		}
	}
	p.writeCommitment(noTrigger(i, i+2, "intention", "word-given"), clause{from, to}, action{act, to}, p.spanOf(from, to), who, nil)
}
