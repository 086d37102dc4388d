package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// writeCommitment adds one duty with its parts.
func (p *page) writeCommitment(t trigger, c clause, a action, span kadesh.Span, obligor []string, part *kadesh.Quoted) {
	v := &kadesh.CommitmentFinding{Modality: t.modality, Obligor: obligor, Parts: map[string]kadesh.Quoted{}}
	if part != nil {
		v.Parts["obligor"] = *part
	}
	if t.to > t.from {
		v.Parts["deontic"] = p.quoted(t.from, t.to)
	}
	from, to, ok := p.condition(t, c)
	timed := c
	if ok && p.is(from, "unless", "if", "should", "provided") { // a time in the condition is not the duty's
		if from > t.act {
			timed.to = from
		} else if to <= t.from {
			timed.from = to
		}
	}
	p.deadlineOf(timed, v)
	if ok {
		v.Parts["condition"] = p.quoted(from, to)
		if from > a.from && to >= a.to {
			a.to = from
		}
	}
	a.to = p.trimEnd(a.from, p.beforeDeadline(a))
	if a.to > a.from {
		v.Parts["action"] = p.quoted(a.from, a.to)
	}
	p.obligee(t, c, a, v)
	p.guarantor(c, v)
	p.lastModality = v.Modality
	p.add(kadesh.FindingCommitment, span, t.rule, func(f *kadesh.Finding) { f.Commitment = v })
}

// deadlineOf takes the first deadline inside the clause. A vague one gives way
// to a sure one that goes on from it ("promptly, by no later than 30 days after
// signing"): the words are both, the date is the sure one's.
func (p *page) deadlineOf(c clause, v *kadesh.CommitmentFinding) {
	vague, vagueEnd := -1, -1
	for i := range p.dates {
		d := &p.dates[i]
		if d.from < c.from || d.to > c.to || d.Role != "deadline" && !(d.Role == "event" && p.is(d.from-1, "on", "by") && d.rule == "day" && v.Modality == "intention" && (d.EDTF == nil || !p.beforeText(dayOf(*d.EDTF)))) {
			continue
		}
		from := d.from
		if p.is(from-1, "by", "until", "on") && d.rule != "deadline" {
			from--
		}
		from = p.latestAt(from)
		if d.rule == "vague-deadline" {
			if vague < 0 {
				vague, vagueEnd = d.from, d.to
				v.Parts["deadline"] = p.quoted(from, d.to)
			}
			continue
		}
		if vague >= 0 && !p.is(vague, "immediate") {
			if from-vagueEnd > 3 || !p.is(from-1, ",", "and", "but", "or") && from > vagueEnd {
				return // another deadline, of something else
			}
			from = vague
		}
		p.setDeadline(v, from, d)
		p.rememberStart(c, v.Deadline)
		return
	}
	if v.Deadline == nil && (p.signed || p.summary) {
		p.periodOf(c, v, vague >= 0)
	}
	if v.Deadline == nil && vague < 0 && v.Modality != "declaration" {
		p.dayAhead(c, v)
	}
}

// setDeadline makes a date the deadline of a duty, its words starting at from.
func (p *page) setDeadline(v *kadesh.CommitmentFinding, from int, d *dateMention) {
	v.Parts["deadline"] = p.quoted(from, d.to)
	due := d.DateFinding
	due.Role = "deadline"
	v.Deadline = &due
}

// dayAhead takes a day of the future as the time of what is promised, whatever
// stands before it: "the referendum is to be held in March".
func (p *page) dayAhead(c clause, v *kadesh.CommitmentFinding) {
	if p.ref.day == 0 {
		return
	}
	today := p.ref.edtf()
	for i := range p.dates {
		d := &p.dates[i]
		if d.from < c.from || d.to > c.to || d.Role != "event" || d.EDTF == nil || *d.EDTF <= today || p.monthOf(d.from) {
			continue
		}
		p.setDeadline(v, d.from, d)
		return
	}
}

// withDeadline is the end of a clause that ends at to, moved behind a deadline
// that follows at once: the tree may have hung it on another verb.
func (p *page) withDeadline(to int) int {
	for i := range p.dates {
		d := &p.dates[i]
		if d.Role == "deadline" && (d.from == to || d.from == to+1 && p.is(to, "by", "on", "from", "until", "within")) {
			return d.to
		}
	}
	return to
}

// periodOf takes a period as the time of a duty that has no deadline: "during
// the Transitional Period", "for the period of five years". A vague deadline
// that is a way of acting stays without a date.
func (p *page) periodOf(c clause, v *kadesh.CommitmentFinding, vague bool) {
	for i := range p.dates {
		d := &p.dates[i]
		if d.from < c.from || d.to > c.to || d.Role != "period" || d.rule != "named-period" && d.rule != "event-time" && !(d.rule == "duration" && (p.is(d.from, "for") || p.is(d.from-1, "for") && p.lasting(c, d.from))) {
			continue
		}
		p.setDeadline(v, d.from, d)
		return
	}
	if q, ok := v.Parts["deadline"]; ok && vague && strings.HasPrefix(q.Quote, "as ") {
		v.Deadline = &kadesh.DateFinding{Role: "deadline"}
	}
}

// lasting reports a verb of lasting in the clause before word k: "runs for one
// year", "shall remain valid for five years".
func (p *page) lasting(c clause, k int) bool {
	for i := c.from; i < k; i++ {
		if p.is(i, "runs", "run", "lasts", "last", "valid", "force", "remains", "stays", "concluded", "extended", "renewed") {
			return true
		}
	}
	return false
}

// rememberStart keeps the day from which an act of the clause runs, so that
// "day 2 of the ceasefire" can be counted.
func (p *page) rememberStart(c clause, d *kadesh.DateFinding) {
	if d.Relation != "from" || d.EDTF == nil || len(*d.EDTF) < 10 {
		return
	}
	on := dayOf((*d.EDTF)[:10])
	for i := c.from; i < min(c.from+8, c.to); i++ {
		if _, n, ok := p.actNoun(i, c.to); ok && n == 1 && on.day > 0 {
			p.began[p.low(i)] = on
			return
		}
	}
}

// beforeDeadline cuts a deadline off the end of an action; one in the middle
// stays.
func (p *page) beforeDeadline(a action) int {
	for i := range p.dates {
		d := &p.dates[i]
		if d.from > a.from && d.to >= a.to-1 && d.to <= a.to && d.Role == "deadline" {
			if p.is(d.from-1, "by", "until", "on") {
				return d.from - 1
			}
			return p.latestAt(d.from)
		}
	}
	return a.to
}

// conditionWords open a condition; the number is how many words they are.
func (p *page) conditionAt(k int) bool {
	switch p.low(k) {
	case "if", "unless":
		return !p.is(k-1, "as")
	case "when", "where", "whenever":
		return p.legal && (k == p.first || p.is(k-1, ",", ";", ":", "and", "that")) && !p.is(k+1, "the") && !p.is(k+2, "same")
	case "by", "upon", "with":
		return p.legal && p.is(k+1, "mutual", "common", "the", "prior", "their") && (p.is(k+1, "mutual", "common") || p.is(k+2, "consent", "approval", "prior", "written", "mutual", "agreement")) && p.consentAhead(k+1)
	case "should":
		return p.legal && p.invertedIf(k)
	case "provided":
		return p.is(k-1, ",") || p.is(k+1, "that")
	case "subject":
		return p.is(k+1, "to") && !p.is(k-1, "be", "are", "is", "as", "was", "were", "not", "remain")
	case "without":
		return p.is(k+1, "prejudice") || strings.HasSuffix(p.low(k+1), "ing") && p.lex.Lemma(p.low(k+1)) != "" || p.consentAhead(k+1)
	case "as":
		if p.is(k+1, "a") && (p.is(k+2, "condition", "precondition", "prerequisite") || p.is(k+2, "pre") && p.is(k+4, "condition")) {
			return true
		}
		return p.is(k+1, "long", "far") && p.is(k+2, "as") && !(p.is(k+1, "far") && !p.is(k+3, "possible", "practicable", "feasible"))
	case "so":
		return p.is(k+1, "long") && p.is(k+2, "as")
	case "on":
		if p.legal && p.is(k+1, "the", "mutual") && p.is(k+2, "mutual", "agreement", "consent") && p.consentAhead(k+1) {
			return true
		}
		return p.is(k+1, "condition") || p.is(k+1, "the") && p.is(k+2, "condition", "basis") && p.is(k+3, "that", "of") && p.signed && !p.legal
	case "in":
		return p.is(k+1, "the") && p.is(k+2, "event") || p.is(k+1, "case") || p.legal && p.is(k+1, "the") && p.is(k+2, "case") && p.is(k+3, "of")
	case "to":
		return p.legal && p.is(k+1, "the") && p.is(k+2, "extent") && p.is(k+3, "that", "permitted", "possible", "necessary")
	case "except":
		return p.is(k+1, "where", "when", "in") || p.legal && p.is(k+1, "for", "to") || p.is(k+1, "with", "by", "upon") && p.consentAhead(k+2)
	case "consistent":
		return p.is(k+1, "with") && p.is(k-1, ",") && !p.legal
	case "after", "until", "before", "once":
		// A clause with a verb that waits for somebody else's act.
		for e := k + 1; e < len(p.words) && e-k < 14; e++ {
			if p.is(e, "is", "are", "has", "have") {
				return !p.legal
			}
		}
	}
	return false
}

// consentAhead reports "the prior consent of" and its like at k.
func (p *page) consentAhead(k int) bool {
	for e := k; e < min(k+4, len(p.words)); e++ {
		if p.is(e, "consent", "approval", "authorization", "authorisation", "permission", "agreement") {
			return true
		}
	}
	return false
}

// condition is the part of the clause that must hold first.
func (p *page) condition(t trigger, c clause) (from, to int, ok bool) {
	for k := c.from; k < c.to; k++ {
		if !p.conditionAt(k) || t.performative && p.is(k, "after", "until", "before", "once") {
			continue
		}
		end := c.to
		if p.is(k-1, "(") {
			for e := k + 1; e < c.to; e++ {
				if p.is(e, ")") {
					return k, e, true
				}
			}
		}
		if p.is(k, "as") && p.is(k+1, "far") {
			return k, min(k+4, c.to), true
		}
		if p.is(k, "if") && p.is(k+1, "possible", "necessary", "appropriate", "required", "needed", "so") && k > t.from {
			end = min(k+2, c.to)
		}
		if p.is(k, "in") && p.is(k+1, "case") && k > t.from {
			for e := k + 1; e < end; e++ {
				if p.is(e, ",") {
					end = e // "must, even in case of need, place at their disposal"
				}
			}
		}
		if k > t.from && (k < t.act || p.is(k-1, ",")) {
			for e := k + 1; e < end; e++ {
				if p.is(e, ",") && (e == t.act-1 || k > t.act && p.is(k-2, "and", "but")) {
					end = e // a condition between commas
				}
			}
		}
		if k < t.from {
			for e := k + 1; e < t.from; e++ {
				if p.is(e, ",") && !p.is(e+1, "however", "therefore") && !p.is(e-1, "however", "therefore") {
					end = e
					break
				}
			}
			if s := p.subjectStart(c, t); s < t.from && s > end+1 && p.is(s-1, ",") {
				end = s - 1
			}
			if s := p.treeSubject(t); s > k+1 && s < t.from {
				for end = s; end > k+1 && p.is(end-1, ",", "then"); end-- {
				}
			}
		} else if e := p.nextDuty(k, c.to); e > 0 {
			end = e
		}
		return k, end, end > k
	}
	return p.doingRequires(t, c)
}

// treeSubject is where the subject of the verb of t starts by the tree, -1 when
// it has none to its left.
func (p *page) treeSubject(t trigger) int {
	v := p.governor(t)
	if v < 0 {
		return -1
	}
	s := p.child(v, "nsubj")
	if s < 0 || s > t.from {
		return -1
	}
	return p.leftmost(s)
}

// nextDuty is the comma behind the condition that starts at k, where the duty
// goes on: "unless attacked, and to use their influence"; 0 without.
func (p *page) nextDuty(k, to int) int {
	for e := k + 2; e+2 < to; e++ {
		if p.is(e, ",") && p.is(e+1, "and", "or", "but") && p.is(e+2, "to", "shall") && p.lex.BaseVerb(p.low(e+3)) {
			return e
		}
	}
	return 0
}

// doingRequires takes an act that brings a duty with it as its condition:
// "Applying for a visa required the team to travel".
func (p *page) doingRequires(t trigger, c clause) (from, to int, ok bool) {
	if !p.is(t.from, "require", "requires", "required") || t.demandee[0] < 0 {
		return 0, 0, false
	}
	k := c.from
	for p.is(k, "even", "only", "merely", "simply", "just") {
		k++
	}
	if k >= t.from || k >= len(p.nodes) || p.nodes[k].XPOS != "VBG" || p.nodes[k].Is("amod") {
		return 0, 0, false
	}
	return k, t.from, true
}

// obligee is the actor to whom the act is done: behind "to", "with", "from" or
// "between" in the action, or who demands.
func (p *page) obligee(t trigger, c clause, a action, v *kadesh.CommitmentFinding) {
	if t.modality == "demand" {
		if t.demandee[0] >= 0 && t.demandee[1] <= t.from {
			return // "the UN is invited to": who asks is not said
		}
		if ids, from, to := p.subjectActors(p.subjectStart(c, t), t.from); len(ids) > 0 {
			v.Obligee = ids
			v.Parts["obligee"] = p.quoted(from, to)
		} else if p.is(c.from, "they", "he", "she", "it") {
			if v.Obligee = p.pronoun(c.from); len(v.Obligee) > 0 {
				v.Parts["obligee"] = p.quoted(c.from, c.from+1)
			}
		}
		return
	}
	if p.helped(a, v) {
		return
	}
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < a.from || m.to > a.to {
			continue
		}
		b := m.from - 1
		if p.is(b, "the") {
			b--
		}
		dative := p.is(b, "to", "with") && !p.is(b-1, "relating", "referred", "subject", "according", "respect", "annex", "accordance", "regard")
		if !dative && !(p.is(b, "between") && m.via == "group") && !(b == a.from && p.is(b, "provide", "thank", "give", "grant", "assist", "pay", "supply", "notify", "inform")) &&
			!(p.is(m.from, "the") && p.is(m.from+1, "other") && m.via == "group") && !(m.from == a.from && p.is(t.from, "offered", "offers", "promised", "pledged")) {
			continue
		}
		v.Obligee = p.series(k, a.to)
		from := m.from
		if p.is(from-1, "the") {
			from--
		}
		v.Parts["obligee"] = p.quoted(from, max(m.to, p.seriesEnd(k, v.Obligee)))
		return
	}
}

// helped takes the pronoun for whom something is done: "assist him", "furnish them".
func (p *page) helped(a action, v *kadesh.CommitmentFinding) bool {
	k := a.from + 1
	if !p.is(k, "him", "her", "them") || !p.is(a.from, "help", "assist", "furnish", "provide", "pay", "give", "grant", "supply", "protect", "notify", "inform", "support", "compensate", "release", "return") {
		return false
	}
	ids := without(p.pronounBut(k, v.Obligor), v.Obligor)
	if len(ids) == 0 {
		return false
	}
	v.Obligee, v.Parts["obligee"] = ids, p.quoted(k, k+1)
	return true
}

// guarantor is an actor that the clause itself calls so.
func (p *page) guarantor(c clause, v *kadesh.CommitmentFinding) {
	for k := c.from; k < c.to; k++ {
		if !p.is(k, "guaranteed", "guarantor", "guarantors") || !p.is(k+1, "by") {
			continue
		}
		if ids := p.actorsIn(k+2, min(k+12, c.to)); len(ids) > 0 {
			v.Guarantor = ids
			v.Parts["guarantor"] = p.quoted(k, k+2)
		}
	}
}
