package dossier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// checkSense looks for what is well formed and makes no sense: deadlines before
// their beginning, duties that nothing can start, guarantors that the text calls
// witnesses, ladders climbed without a rung.
func (p *parser) checkSense() {
	told, first := p.d.toldAbout()
	for _, c := range p.d.Commitments {
		at := p.itemPlace(kadesh.AddressOf("commitment", c.ID))
		p.checkDeadline(c, first, at)
		p.checkActivation(c, told, at)
		p.checkRoles(c.ThirdParties, at)
	}
	for _, in := range p.d.Instruments {
		at := p.itemPlace(kadesh.AddressOf("instrument", in.ID))
		p.checkRoles(in.ThirdParties, at)
		p.checkLadder(in, told, at)
		p.checkVersions(in, at)
	}
	p.checkWordings()
	for _, c := range p.d.Cycles() {
		p.note(p.itemPlace(c[0]), "K204", "these wait for one another: "+c.String(),
			"A mutual precondition is no fault: each stays unknown until one of them goes first.", "")
	}
}

// toldAbout says which atoms claims affirm, and from when at the earliest each
// event is told.
func (d *Dossier) toldAbout() (told map[atomKey]bool, first map[kadesh.Address]kadesh.When) {
	told, first = map[atomKey]bool{}, map[kadesh.Address]kadesh.When{}
	for _, c := range d.Claims {
		if c.About == nil || c.Denies || !c.Basis.Decides() {
			continue
		}
		told[atomKey{c.About.Op, c.About.Ref, c.About.Word, ""}] = true
		if known, ok := first[c.About.Ref]; c.About.Op == kadesh.OpHappened && (!ok || c.Date.Latest < known.Latest) {
			first[c.About.Ref] = c.Date
		}
	}
	return told, first
}

// checkDeadline warns of a deadline that ends before what starts the duty.
func (p *parser) checkDeadline(c kadesh.Commitment, first map[kadesh.Address]kadesh.When, at place) {
	if c.Deadline == nil || c.Deadline.By.IsZero() {
		return
	}
	for _, e := range []*kadesh.Expr{c.Trigger, c.Precondition} {
		if e == nil || e.Op != kadesh.OpHappened {
			continue
		}
		if when, ok := first[e.Ref]; ok && when.Earliest > c.Deadline.By.Latest {
			p.warn(at, "K201", fmt.Sprintf("the deadline of commitment.%s is over before it begins", c.ID),
				fmt.Sprintf("It is due by %s, and %s is told of %s.", c.Deadline.By, e.Ref, when), "correct the deadline, or what triggers it")
		}
	}
}

// checkActivation warns of a duty whose condition can never come true: it waits
// for its own fulfilment, or for a constant.
func (p *parser) checkActivation(c kadesh.Commitment, told map[atomKey]bool, at place) {
	own := kadesh.AddressOf("commitment", c.ID)
	for _, e := range []*kadesh.Expr{c.Precondition, c.Trigger} {
		if e == nil {
			continue
		}
		if why := p.never(e, own, told); why != "" {
			p.warn(at, "K202", fmt.Sprintf("nothing can ever activate commitment.%s", c.ID), why, "correct its precondition or trigger")
		}
	}
	if in, ok := p.d.Instrument(c.Instrument); ok && c.FromStage == "" && len(in.Stages) > 0 && p.ended(in, told) {
		p.warn(at, "K202", fmt.Sprintf("nothing can ever activate commitment.%s", c.ID),
			fmt.Sprintf("instrument.%s has rules for stages, none of them one from which its commitments run, and no claim reports one.", in.ID),
			"add a stage rule for "+strings.Join(in.Ladder.Operative(), " or ")+", or state from_stage")
	}
}

// never says why a condition cannot come true, empty when it can.
func (p *parser) never(e *kadesh.Expr, own kadesh.Address, told map[atomKey]bool) string {
	switch e.Op {
	case kadesh.OpConst:
		if e.Value == kadesh.False {
			return "It waits for what is always false."
		}
	case kadesh.OpState:
		if e.Ref == own && !told[atomKey{e.Op, e.Ref, e.Word, ""}] {
			return "It waits for itself."
		}
	case kadesh.OpAnd:
		for _, a := range e.Args {
			if why := p.never(a, own, told); why != "" {
				return why
			}
			if slices.ContainsFunc(e.Args, func(b *kadesh.Expr) bool { return b.Op == kadesh.OpNot && b.Args[0].String() == a.String() }) {
				return "It waits for a thing and its opposite: " + a.String() + "."
			}
		}
	}
	return ""
}

// ended reports whether no rule and no claim can lift an instrument to a stage
// from which commitments run.
func (p *parser) ended(in kadesh.Instrument, told map[atomKey]bool) bool {
	for _, stage := range in.Ladder.Operative() {
		if told[atomKey{kadesh.OpStage, kadesh.AddressOf("instrument", in.ID), stage, ""}] {
			return false
		}
		if slices.ContainsFunc(in.Stages, func(r kadesh.StageRule) bool { return r.Stage == stage }) {
			return false
		}
	}
	return true
}

// witnessing are words by which texts name a witness: no text makes a guarantor
// with them.
var witnessing = []string{"witness", "in the presence of", "attest"}

func (p *parser) checkRoles(parties []kadesh.ThirdParty, at place) {
	for _, t := range parties {
		word := strings.ToLower(t.Word)
		if t.Role == "guarantor" && slices.ContainsFunc(witnessing, func(w string) bool { return strings.Contains(word, w) }) {
			p.fail(at, "K203", fmt.Sprintf("actor.%s is a witness here, not a guarantor", t.Actor),
				fmt.Sprintf("The text says %q. A witness owes nothing when the parties fail.", t.Word), "write role = \"witness\", or cite the word by which the text makes a guarantor")
		}
	}
}

// checkLadder warns when an instrument is told to have reached a stage and none
// of the stages below it that its own rules name has any evidence.
func (p *parser) checkLadder(in kadesh.Instrument, told map[atomKey]bool, at place) {
	ref := kadesh.AddressOf("instrument", in.ID)
	reached := func(stage string) bool {
		if told[atomKey{kadesh.OpStage, ref, stage, ""}] {
			return true
		}
		for _, r := range in.Stages {
			if r.Stage == stage && r.When != nil && p.supported(r.When, told) {
				return true
			}
		}
		return false
	}
	if in.Ladder != kadesh.LadderTreaty || !reached("in_force") && !reached("ratified") {
		return
	}
	if !slices.ContainsFunc(in.Stages, func(r kadesh.StageRule) bool { return r.Stage == "signed" }) {
		return
	}
	if !reached("signed") {
		p.warn(at, "K205", fmt.Sprintf("instrument.%s is told ratified or in force and not signed", in.ID),
			"Its own rules have a rung for signature, and nothing on file says that it was reached.", "add the claim, or drop the rule where consent was given otherwise (VCLT art. 11)")
	}
}

// supported reports whether every event of a condition has a claim.
func (p *parser) supported(e *kadesh.Expr, told map[atomKey]bool) bool {
	switch e.Op {
	case kadesh.OpAnd:
		return !slices.ContainsFunc(e.Args, func(a *kadesh.Expr) bool { return !p.supported(a, told) })
	case kadesh.OpOr:
		return slices.ContainsFunc(e.Args, func(a *kadesh.Expr) bool { return p.supported(a, told) })
	}
	return told[atomKey{e.Op, e.Ref, e.Word, ""}]
}

// checkVersions holds a lineage together: each version follows one that exists.
func (p *parser) checkVersions(in kadesh.Instrument, at place) {
	for i, v := range in.Versions {
		known := slices.ContainsFunc(in.Versions[:i], func(o kadesh.Version) bool { return o.ID == v.Follows })
		if v.Follows != "" && !known {
			p.fail(at, "K206", fmt.Sprintf("version %q of instrument.%s follows %q, which does not come before it", v.ID, in.ID, v.Follows), "",
				"list versions oldest first; for another instrument write from = [instrument.x]")
		}
	}
}

// checkWordings holds provisions to the versions of their instruments.
func (p *parser) checkWordings() {
	for _, pr := range p.d.Provisions {
		in, ok := p.d.Instrument(pr.Instrument)
		if ok && pr.Version != "" && !slices.ContainsFunc(in.Versions, func(v kadesh.Version) bool { return v.ID == pr.Version }) {
			p.fail(p.itemPlace(kadesh.AddressOf("provision", pr.ID)), "K206", fmt.Sprintf("instrument.%s has no version %q", in.ID, pr.Version), "",
				"add version \""+pr.Version+"\" { ... } to it, or correct the word")
		}
	}
}
