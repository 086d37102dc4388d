package read

// Plans that reports tell without a promise: "has no plans to boycott it",
// "refused to set a date", "is considering expelling the ambassador".

// toldPlan reads one such pattern at the verb i of a report.
func (p *page) toldPlan(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "intention", rule: "intention"}
	switch p.nodes[i].Lemma {
	case "refuse", "decline":
		if !p.is(i+1, "to") || !p.bareVerb(i+2) || p.is(i+2, "comment", "say", "answer", "discuss", "name", "confirm", "be", "give", "speak", "elaborate") {
			return t, false
		}
		t.to, t.act = i+2, i+2
	case "consider", "explore", "contemplate", "weigh", "mull":
		if k := p.plansDoing(i); k == 0 || p.passive(i) {
			return t, false
		}
	case "vote":
		if !p.is(i+1, "to") || i+2 >= len(p.nodes) || p.is(i+2, "be") {
			return t, false
		}
		t.to, t.act = i+2, i+2
		for p.is(t.act, "approve", "diplomatically", "formally", "officially") && t.act+1 < len(p.nodes) && (p.nodes[t.act+1].UPOS == "VERB" || p.nodes[t.act].UPOS == "ADV") {
			t.act++
		}
		if p.is(t.act, "recognise", "recognize") {
			t.modality, t.rule = "declaration", "recognises"
		}
	default:
		return t, false
	}
	return t, p.actorSubject(i) || p.someoneDoes(i)
}

// plansDoing is the word at which what somebody thinks of doing starts: "is
// considering expelling", "exploring the possibility of offering"; 0 without.
func (p *page) plansDoing(i int) int {
	k := i + 1
	if p.is(k, "the", "a") && p.is(k+1, "possibility", "option", "idea") && p.is(k+2, "of") {
		k += 3
	}
	if k >= len(p.nodes) || p.nodes[k].XPOS != "VBG" || p.nodes[i].XPOS != "VBG" && !p.simplePresent(i) {
		return 0
	}
	return k
}

// noPlan reads "has no plans to VERB", "has no intention of VERBing" and "there are
// no plans to VERB" at the verb i of a report.
func (p *page) noPlan(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "intention", rule: "intention"}
	k := i + 1
	if p.signed || !p.is(k, "no") || !p.is(i, "has", "have", "had") && !(p.is(i-1, "there") && p.is(i, "is", "are", "was", "were")) {
		return t, false
	}
	for k++; p.is(k, "current", "immediate", "present", "such"); k++ {
	}
	if !p.is(k, "plans", "plan", "intention", "intentions", "desire") || k+2 >= len(p.nodes) || !(p.is(k+1, "to") && p.bareVerb(k+2) || p.is(k+1, "of") && p.nodes[k+2].XPOS == "VBG") {
		return t, false
	}
	t.to, t.act = k+2, k+2
	return t, true
}
