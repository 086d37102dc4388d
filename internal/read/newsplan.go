package read

import "github.com/kadesh-dev/kadesh/internal/syntax"

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
	case "rule":
		o := p.child(i, "obj", "xcomp")
		if !p.is(i+1, "out") || o <= i+1 || o-i > 6 || p.passive(i) {
			return t, false
		}
		t.to, t.act = i+2, i+2
	case "offer":
		k := i + 1
		if p.is(k, "instead", "again") && p.is(k+1, "to") && p.bareVerb(k+2) {
			t.to, t.act = k+2, k+2
			break
		}
		o := p.child(i, "obj")
		if o <= i || o-i > 5 || !offered[p.nodes[o].Lemma] || p.passive(i) {
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

// offered are nouns for what somebody offers to do.
var offered = wordSet(`ceasefire truce pause withdrawal release exchange swap amnesty aid assistance mediation roadmap guarantee concession
	compensation deal halt moratorium dialogue help support asylum protection meeting summit`)

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

// tellsTo reads "tells foreign powers to leave the Gulf": what somebody is told to do.
func (p *page) tellsTo(t trigger, i int) (trigger, bool) {
	if p.passive(i) || !p.tensed(i) || !p.actorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	for e := i + 2; e < min(i+8, len(p.words)) && p.words[e].kind != syntax.Punct && !p.is(e, "that"); e++ {
		if p.is(e, "to") && p.bareVerb(e+1) {
			t.act, t.demandee = e+1, [2]int{i + 1, e - boolInt(p.is(e-1, "not"))}
			return t, true
		}
	}
	return t, false
}

// hasOrders reads "had orders to hold fire" and "reserves the right to respond".
func (p *page) hasOrders(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "told-duty"}
	k := i + 1
	switch {
	case p.legal:
		return t, false
	case p.is(i, "has", "have", "had") && !p.signed && p.is(k, "orders", "instructions") && p.is(k+1, "to"):
		k += 2
	case p.is(i, "reserve", "reserves", "reserved") && p.is(k, "the", "its", "their") && p.is(k+1, "right") && p.is(k+2, "to"):
		t.modality, k = "permission", k+3
	default:
		return t, false
	}
	t.to, t.act = k, k
	return t, p.bareVerb(k)
}

// agreesOn reads "agree on a ceasefire" and "agreed to the exchange of prisoners" in a
// report: what is agreed and still to be done.
func (p *page) agreesOn(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "agrees-on"}
	if p.signed || i+3 >= len(p.nodes) || !p.is(i, "agree", "agrees", "agreed") || !p.is(i+1, "on", "to") || p.nodes[i].UPOS != "VERB" || p.passive(i) || !p.actorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	for e := i + 2; e < min(i+7, len(p.nodes)); e++ {
		if u := p.nodes[e].UPOS; u == "NOUN" {
			if plannedDeal[p.nodes[e].Lemma] || p.is(e, "exchange", "pause", "swap", "lull") {
				return t, true
			}
		} else if u != "DET" && u != "ADJ" && u != "NUM" && !p.is(e, "-") {
			break
		}
	}
	return t, false
}

// startsWhereSaid moves the start of a duty that a report lets somebody tell to where
// his words start: the tree may have joined the duty to who tells of it.
func (p *page) startsWhereSaid() {
	if p.signed {
		return
	}
	own := p.ownFrom()
	for k := own; k < len(p.found); k++ {
		f := &p.found[k]
		if f.Commitment == nil || f.Rule == "demand-verb" || f.Rule == "proposes" {
			continue
		}
		for m := own; m < len(p.found); m++ {
			c := &p.found[m]
			if c.Claim == nil || c.Claim.Cue == nil || c.Claim.Cue.Start >= c.Start || c.Start <= f.Start || c.Start > f.Commitment.Parts["deontic"].Start || c.Claim.Cue.Start < f.Start || c.End < f.End {
				continue
			}
			f.Start, f.Quote = c.Start, p.text[c.Start:f.End]
			if part, ok := f.Commitment.Parts["obligor"]; ok && part.Start < f.Start {
				delete(f.Commitment.Parts, "obligor")
				f.Commitment.Obligor = nil
			}
		}
	}
}

// givesRight reads "gives Rwanda the right to inspect the mines": who is named may.
func (p *page) givesRight(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	m := p.actorStarting(i + 1)
	if o <= i || m == nil || o < m.to || !p.is(o, "right", "permission", "access", "authority", "power") || !p.is(o+1, "to") || !p.bareVerb(o+2) || p.passive(i) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act, t.demandee = "permission", "lets", o+2, o+2, [2]int{m.from, m.to}
	if p.is(o, "authority", "power") {
		t.modality = "power"
	}
	return t, true
}

// agreesDeal reads "agreed the purchase of 60 aircraft": a deal done that is still to
// be carried out.
func (p *page) agreesDeal(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	if o <= i || o-i > 4 || !plannedDeal[p.nodes[o].Lemma] || p.passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "obligation", "promise-verb"
	return t, true
}

// offersThing reads "offered Kyiv a loan of 2 billion": what somebody would give.
func (p *page) offersThing(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	m := p.actorStarting(i + 1)
	if p.nodes[i].Lemma != "offer" || o <= i || p.nodes[o].UPOS != "NOUN" || p.passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	counted := o-i < 6 && p.child(o, "nummod") > i // "offered 30 million euros for mine clearance"
	toSomebody := m != nil && o >= m.to && o-m.to <= 5 && p.mentionAt(o) == nil
	t.modality, t.rule = "intention", "intention"
	return t, counted || toSomebody
}

// calls are nouns for what somebody asks.
var calls = wordSet("call appeal demand plea request recommendation ultimatum order proposal")

// renewsCall reads "reiterated his call for a ceasefire" and "issued an appeal to A to
// halt it".
func (p *page) renewsCall(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	if o <= i || o-i > 5 || !calls[p.nodes[o].Lemma] || p.passive(i) || p.nodes[i].XPOS != "VBG" && !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	if l := p.nodes[o].Lemma; l == "recommendation" || l == "proposal" {
		t.modality = "recommendation"
	}
	if p.nodes[i].XPOS == "VBG" {
		t.start = i
	}
	switch k := o + 1; {
	case p.is(k, "for"):
		t.to, t.act = k+1, k+1
		for e := k + 1; e < min(k+8, len(p.words)-1) && !p.stopAt(e); e++ {
			if p.is(e, "to") && p.bareVerb(e+1) && p.actorEnding(e) != nil {
				t.act, t.demandee = e+1, [2]int{k + 1, e}
			}
		}
		return t, true
	case p.is(k, "that"):
		t.to, t.act = k+1, k+1
		p.askedOfActor(&t)
		return t, true
	case p.is(k, "on", "to", "upon"):
		return p.demandee(t, k+1)
	}
	return t, false
}
