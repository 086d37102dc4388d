package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Plans that reports tell without a promise: "has no plans to boycott it",
// "refused to set a date", "is considering expelling the ambassador".

// toldPlan reads one such pattern at the verb i of a report.
func (p *Reader) toldPlan(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "intention", rule: "intention"}
	switch p.Nodes[i].Lemma {
	case "refuse", "decline":
		if !p.Is(i+1, "to") || !p.BareVerb(i+2) || p.Is(i+2, "comment", "say", "answer", "discuss", "name", "confirm", "be", "give", "speak", "elaborate") {
			return t, false
		}
		t.to, t.act = i+2, i+2
	case "consider", "explore", "contemplate", "weigh", "mull":
		if k := p.plansDoing(i); k == 0 || p.Passive(i) {
			return t, false
		}
	case "rule":
		o := p.Child(i, "obj", "xcomp")
		if !p.Is(i+1, "out") || o <= i+1 || o-i > 6 || p.Passive(i) || found[p.Nodes[o].Lemma] {
			return t, false
		}
		t.to, t.act = i+2, i+2
	case "offer":
		k := i + 1
		if p.Is(k, "instead", "again") && p.Is(k+1, "to") && p.BareVerb(k+2) {
			t.to, t.act = k+2, k+2
			break
		}
		o := p.Child(i, "obj")
		if o <= i || o-i > 5 || !offered[p.Nodes[o].Lemma] || p.Passive(i) {
			return t, false
		}
	case "vote":
		if !p.Is(i+1, "to") || i+2 >= len(p.Nodes) || p.Is(i+2, "be") {
			return t, false
		}
		t.to, t.act = i+2, i+2
		for p.Is(t.act, "approve", "diplomatically", "formally", "officially") && t.act+1 < len(p.Nodes) && (p.Nodes[t.act+1].UPOS == "VERB" || p.Nodes[t.act].UPOS == "ADV") {
			t.act++
		}
		if p.Is(t.act, "recognise", "recognize") {
			t.modality, t.rule = "declaration", "recognises"
		}
	default:
		return t, false
	}
	return t, p.events.ActorSubject(i) || p.someoneDoes(i)
}

// found are nouns for what is or is not so, which nobody can mean to do.
var found = page.WordSet("involvement possibility connection link role play motive cause terrorism sabotage complicity guilt error fault")

// offered are nouns for what somebody offers to do.
var offered = page.WordSet(`ceasefire truce pause withdrawal release exchange swap amnesty aid assistance mediation roadmap guarantee concession
	compensation deal halt moratorium dialogue help support asylum protection meeting summit`)

// plansDoing is the word at which what somebody thinks of doing starts: "is
// considering expelling", "exploring the possibility of offering"; 0 without.
func (p *Reader) plansDoing(i int) int {
	k := i + 1
	if p.Is(k, "the", "a") && p.Is(k+1, "possibility", "option", "idea") && p.Is(k+2, "of") {
		k += 3
	}
	if k >= len(p.Nodes) || p.Nodes[k].XPOS != "VBG" || p.Nodes[i].XPOS != "VBG" && !p.SimplePresent(i) {
		return 0
	}
	return k
}

// noPlan reads "has no plans to VERB", "has no intention of VERBing" and "there are
// no plans to VERB" at the verb i of a report.
func (p *Reader) noPlan(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "intention", rule: "intention"}
	k := i + 1
	if p.Signed || !p.Is(k, "no") || !p.Is(i, "has", "have", "had") && !(p.Is(i-1, "there") && p.Is(i, "is", "are", "was", "were")) {
		return t, false
	}
	for k++; p.Is(k, "current", "immediate", "present", "such"); k++ {
	}
	if !p.Is(k, "plans", "plan", "intention", "intentions", "desire") || k+2 >= len(p.Nodes) || !(p.Is(k+1, "to") && p.BareVerb(k+2) || p.Is(k+1, "of") && p.Nodes[k+2].XPOS == "VBG") {
		return t, false
	}
	t.to, t.act = k+2, k+2
	return t, true
}

// tellsTo reads "tells foreign powers to leave the Gulf": what somebody is told to do.
func (p *Reader) tellsTo(t trigger, i int) (trigger, bool) {
	if p.Passive(i) || !p.Tensed(i) || !p.events.ActorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	for e := i + 2; e < min(i+8, len(p.Words)) && p.Words[e].Kind != syntax.Punct && !p.Is(e, "that"); e++ {
		if p.Is(e, "to") && (p.BareVerb(e+1) || p.splitVerb(e+1)) && !p.willedBefore(e) {
			t.act, t.demandee = e+1, [2]int{i + 1, e - page.BoolInt(p.Is(e-1, "not"))}
			return t, true
		}
	}
	return t, false
}

// hasOrders reads "had orders to hold fire" and "reserves the right to respond".
func (p *Reader) hasOrders(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "told-duty"}
	k := i + 1
	switch {
	case p.Legal:
		return t, false
	case p.Is(i, "has", "have", "had") && !p.Signed && p.Is(k, "orders", "instructions") && p.Is(k+1, "to"):
		k += 2
	case p.Is(i, "reserve", "reserves", "reserved") && p.Is(k, "the", "its", "their") && p.Is(k+1, "right") && p.Is(k+2, "to"):
		t.modality, k = "permission", k+3
	default:
		return t, false
	}
	t.to, t.act = k, k
	return t, p.BareVerb(k)
}

// deedNoun reports a noun that names by its ending what is to be done: "observance",
// "demarcation"; not what is only talked about or written.
func deedNoun(w string) bool {
	for _, s := range [...]string{"ation", "ment", "ance", "ution", "ition"} {
		if strings.HasSuffix(w, s) && len(w) > len(s)+3 {
			return !talkedOf[w]
		}
	}
	return false
}

// talkedOf are such nouns for what no side carries out.
var talkedOf = page.WordSet(`importance declaration definition interpretation position situation condition statement document agreement instrument formulation
	significance relevance resolution institution constitution balance distance nation generation population relation destination compensation assessment settlement question solution location information moment element argument government`)

// agreesOn reads "agree on a ceasefire" and "agreed to the exchange of prisoners" in a
// report: what is agreed and still to be done.
func (p *Reader) agreesOn(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "agrees-on"}
	if p.Signed || i+3 >= len(p.Nodes) || !p.Is(i, "agree", "agrees", "agreed") || !p.Is(i+1, "on", "to", "for") || p.Nodes[i].UPOS != "VERB" || p.Passive(i) || !p.events.ActorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	for e := i + 2; e < min(i+7, len(p.Nodes)); e++ {
		if u := p.Nodes[e].UPOS; u == "NOUN" {
			if plannedDeal[p.Nodes[e].Lemma] || p.Is(e, "exchange", "pause", "swap", "lull") || deedNoun(p.Nodes[e].Lemma) {
				return t, true
			}
		} else if u != "DET" && u != "ADJ" && u != "NUM" && !p.Is(e, "-") {
			break
		}
	}
	return t, false
}

// startsWhereSaid moves the start of a duty that a report lets somebody tell to where
// his words start: the tree may have joined the duty to who tells of it.
func (p *Reader) startsWhereSaid() {
	if p.Signed {
		return
	}
	own := p.OwnFrom()
	for k := own; k < len(p.Found); k++ {
		f := &p.Found[k]
		if f.Commitment == nil || f.Rule == "demand-verb" || f.Rule == "proposes" {
			continue
		}
		for m := own; m < len(p.Found); m++ {
			c := &p.Found[m]
			if c.Claim == nil || c.Claim.Cue == nil || c.Claim.Cue.Start >= c.Start || c.Start <= f.Start || c.Start > f.Commitment.Parts["deontic"].Start || c.Claim.Cue.Start < f.Start || c.End < f.End {
				continue
			}
			f.Start, f.Quote = c.Start, p.Text[c.Start:f.End]
			if part, ok := f.Commitment.Parts["obligor"]; ok && part.Start < f.Start {
				delete(f.Commitment.Parts, "obligor")
				f.Commitment.Obligor = nil
			}
		}
	}
}

// givesRight reads "gives Rwanda the right to inspect the mines": who is named may.
func (p *Reader) givesRight(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	m := p.ActorStarting(i + 1)
	if o <= i || m == nil || o < m.To || !p.Is(o, "right", "permission", "access", "authority", "power") || !p.Is(o+1, "to") || !p.BareVerb(o+2) || p.Passive(i) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act, t.demandee = "permission", "lets", o+2, o+2, [2]int{m.From, m.To}
	if p.Is(o, "authority", "power") {
		t.modality = "power"
	}
	return t, true
}

// givesTime reads "gave Tehran 30 days to return to talks": what whoever is named is to do
// within that time.
func (p *Reader) givesTime(t trigger, i int) (trigger, bool) {
	m := p.ActorStarting(i + 1)
	if m == nil || p.Signed || p.Passive(i) {
		return t, false
	}
	d := p.dates.DateStarting(m.To)
	if d == nil {
		d = p.dates.DateStarting(m.To + 1)
	}
	if d == nil || d.Offset == "" && d.Relation != "until" && !p.Is(d.From-1, "until") || !p.Is(d.To, "to") || !p.BareVerb(d.To+1) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act, t.demandee = "demand", "demand-verb", d.To+1, d.To+1, [2]int{m.From, m.To}
	return t, true
}

// agreesDeal reads "agreed the purchase of 60 aircraft": a deal done that is still to
// be carried out.
func (p *Reader) agreesDeal(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	if o <= i || o-i > 4 || !plannedDeal[p.Nodes[o].Lemma] || p.Passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "obligation", "promise-verb"
	return t, true
}

// offersThing reads "offered Kyiv a loan of 2 billion": what somebody would give.
func (p *Reader) offersThing(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	m := p.ActorStarting(i + 1)
	if p.Nodes[i].Lemma != "offer" || o <= i || p.Nodes[o].UPOS != "NOUN" || p.Passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	counted := o-i < 6 && p.Child(o, "nummod") > i // "offered 30 million euros for mine clearance"
	toSomebody := m != nil && o >= m.To && o-m.To <= 5 && p.MentionAt(o) == nil
	t.modality, t.rule = "intention", "intention"
	return t, counted || toSomebody
}

// calls are nouns for what somebody asks.
var calls = page.WordSet("call appeal demand plea request recommendation ultimatum order proposal")

// renewsCall reads "reiterated his call for a ceasefire" and "issued an appeal to A to
// halt it".
func (p *Reader) renewsCall(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	if o <= i || o-i > 5 || !calls[p.Nodes[o].Lemma] || p.Passive(i) || p.Nodes[i].XPOS != "VBG" && !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	if l := p.Nodes[o].Lemma; l == "recommendation" || l == "proposal" {
		t.modality = "recommendation"
	}
	if p.Nodes[i].XPOS == "VBG" {
		t.start = i
	}
	switch k := o + 1; {
	case p.Is(k, "for"):
		t.to, t.act = k+1, k+1
		for e := k + 1; e < min(k+8, len(p.Words)-1) && !p.StopAt(e); e++ {
			if p.Is(e, "to") && p.BareVerb(e+1) && p.ActorEnding(e) != nil {
				t.act, t.demandee = e+1, [2]int{k + 1, e}
			}
		}
		return t, true
	case p.Is(k, "that"):
		t.to, t.act = k+1, k+1
		p.askedOfActor(&t)
		return t, true
	case p.Is(k, "on", "to", "upon"):
		return p.demandee(t, k+1)
	}
	return t, false
}
