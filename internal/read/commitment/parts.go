package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// writeCommitment adds one duty with its parts.
func (p *Reader) writeCommitment(t trigger, c clause, a action, span kadesh.Span, obligor []string, part *kadesh.Quoted) {
	v := &kadesh.CommitmentFinding{Modality: t.modality, Obligor: obligor, Parts: map[string]kadesh.Quoted{}}
	if part != nil {
		v.Parts["obligor"] = *part
	}
	if t.to > t.from {
		v.Parts["deontic"] = p.Quoted(t.from, t.to)
	}
	from, to, ok := p.condition(t, c)
	timed := c
	if ok && p.Is(from, "unless", "if", "should", "provided") { // a time in the condition is not the duty's
		if from > t.act {
			timed.to = from
		} else if to <= t.from {
			timed.from = to
		}
	}
	p.deadlineOf(timed, v)
	if ok {
		v.Parts["condition"] = p.Quoted(from, to)
		if from > a.from && to >= a.to {
			a.to = from
		}
	}
	a.to = p.TrimEnd(a.from, p.beforeDeadline(a))
	if a.to > a.from {
		v.Parts["action"] = p.Quoted(a.from, a.to)
	}
	p.obligee(t, c, a, v)
	p.guarantor(c, v)
	p.lastModality = v.Modality
	p.Add(kadesh.FindingCommitment, span, t.rule, func(f *kadesh.Finding) { f.Commitment = v })
}

// deadlineOf takes the first deadline inside the clause. A vague one gives way
// to a sure one that goes on from it ("promptly, by no later than 30 days after
// signing"): the words are both, the date is the sure one's.
func (p *Reader) deadlineOf(c clause, v *kadesh.CommitmentFinding) {
	vague, vagueEnd := -1, -1
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.From < c.from || d.To > c.to || d.Role != "deadline" && !(d.Role == "event" && p.Is(d.From-1, "on", "by") && d.Rule == "day" && v.Modality == "intention" && (d.EDTF == nil || !p.dates.BeforeText(date.DayOf(*d.EDTF)))) {
			continue
		}
		from := d.From
		if p.Is(from-1, "by", "until", "before", "on") && d.Rule != "deadline" {
			from--
		}
		from = p.dates.LatestAt(from)
		if d.Rule == "vague-deadline" {
			if vague < 0 {
				vague, vagueEnd = d.From, d.To
				v.Parts["deadline"] = p.Quoted(from, d.To)
			}
			continue
		}
		if vague >= 0 && !p.Is(vague, "immediate") {
			if from-vagueEnd > 3 || !p.Is(from-1, ",", "and", "but", "or") && from > vagueEnd {
				return // another deadline, of something else
			}
			from = vague
		}
		p.setDeadline(v, from, d)
		p.rememberStart(c, v.Deadline)
		return
	}
	if v.Deadline == nil && (p.Signed || p.Summary) {
		p.periodOf(c, v, vague >= 0)
	}
	if v.Deadline == nil && vague < 0 && v.Modality != "declaration" {
		p.dayAhead(c, v)
	}
}

// setDeadline makes a date the deadline of a duty, its words starting at from.
func (p *Reader) setDeadline(v *kadesh.CommitmentFinding, from int, d *page.DateMention) {
	v.Parts["deadline"] = p.Quoted(from, d.To)
	due := d.DateFinding
	due.Role = "deadline"
	v.Deadline = &due
}

// dayAhead takes a day of the future as the time of what is promised, whatever
// stands before it: "the referendum is to be held in March".
func (p *Reader) dayAhead(c clause, v *kadesh.CommitmentFinding) {
	if p.dates.Ref.Day == 0 {
		return
	}
	today := p.dates.Ref.EDTF()
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.From < c.from || d.To > c.to || d.Role != "event" || d.EDTF == nil || *d.EDTF <= today || p.dates.MonthOf(d.From) {
			continue
		}
		p.setDeadline(v, d.From, d)
		return
	}
}

// withDeadline is the end of a clause that ends at to, moved behind a deadline
// that follows at once: the tree may have hung it on another verb.
func (p *Reader) withDeadline(to int) int {
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.Role == "deadline" && (d.From == to || d.From == to+1 && p.Is(to, "by", "on", "from", "until", "before", "within")) {
			return d.To
		}
	}
	return to
}

// periodOf takes a period as the time of a duty that has no deadline: "during
// the Transitional Period", "for the period of five years". A vague deadline
// that is a way of acting stays without a date.
func (p *Reader) periodOf(c clause, v *kadesh.CommitmentFinding, vague bool) {
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.From < c.from || d.To > c.to || d.Role != "period" || d.Rule != "named-period" && d.Rule != "event-time" && !(d.Rule == "duration" && (p.Is(d.From, "for") || p.Is(d.From-1, "for") && p.lasting(c, d.From))) {
			continue
		}
		p.setDeadline(v, d.From, d)
		return
	}
	if q, ok := v.Parts["deadline"]; ok && vague && strings.HasPrefix(q.Quote, "as ") {
		v.Deadline = &kadesh.DateFinding{Role: "deadline"}
	}
}

// lasting reports a verb of lasting in the clause before word k: "runs for one
// year", "shall remain valid for five years".
func (p *Reader) lasting(c clause, k int) bool {
	for i := c.from; i < k; i++ {
		if p.Is(i, "runs", "run", "lasts", "last", "valid", "force", "remains", "stays", "concluded", "extended", "renewed") {
			return true
		}
	}
	return false
}

// rememberStart keeps the day from which an act of the clause runs, so that
// "day 2 of the ceasefire" can be counted.
func (p *Reader) rememberStart(c clause, d *kadesh.DateFinding) {
	if d.Relation != "from" || d.EDTF == nil || len(*d.EDTF) < 10 {
		return
	}
	on := date.DayOf((*d.EDTF)[:10])
	for i := c.from; i < min(c.from+8, c.to); i++ {
		if _, n, ok := p.ActNoun(i, c.to); ok && n == 1 && on.Day > 0 {
			p.dates.Began[p.Low(i)] = on
			return
		}
	}
}

// beforeDeadline cuts a deadline off the end of an action; one in the middle
// stays.
func (p *Reader) beforeDeadline(a action) int {
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.From > a.from && d.To >= a.to-1 && d.To <= a.to && d.Role == "deadline" {
			if p.Is(d.From-1, "by", "until", "before", "on") {
				return d.From - 1
			}
			return p.dates.LatestAt(d.From)
		}
	}
	return a.to
}

// conditionWords open a condition; the number is how many words they are.
func (p *Reader) conditionAt(k int) bool {
	switch p.Low(k) {
	case "if", "unless":
		return !p.Is(k-1, "as")
	case "whenever":
		return p.Legal
	case "when", "where":
		return p.Legal && (k == p.First || p.Is(k-1, ",", ";", ":", "and", "that")) && !p.Is(k+1, "the") && !p.Is(k+2, "same")
	case "by", "upon", "with":
		return p.Legal && p.Is(k+1, "mutual", "common", "the", "prior", "their") && (p.Is(k+1, "mutual", "common") || p.Is(k+2, "consent", "approval", "prior", "written", "mutual", "agreement")) && p.consentAhead(k+1)
	case "should":
		return p.Legal && p.invertedIf(k)
	case "provided":
		return p.Is(k-1, ",") || p.Is(k+1, "that")
	case "subject":
		return p.Is(k+1, "to") && !p.Is(k-1, "be", "are", "is", "as", "was", "were", "not", "remain")
	case "without":
		return p.Is(k+1, "prejudice") || strings.HasSuffix(p.Low(k+1), "ing") && p.Lex.Lemma(p.Low(k+1)) != "" || p.consentAhead(k+1)
	case "as":
		if p.Is(k+1, "a") && (p.Is(k+2, "condition", "precondition", "prerequisite") || p.Is(k+2, "pre") && p.Is(k+4, "condition")) {
			return true
		}
		return p.Is(k+1, "long", "far") && p.Is(k+2, "as") && !(p.Is(k+1, "far") && !p.Is(k+3, "possible", "practicable", "feasible"))
	case "so":
		return p.Is(k+1, "long") && p.Is(k+2, "as")
	case "on":
		if p.Legal && p.Is(k+1, "the", "mutual") && p.Is(k+2, "mutual", "agreement", "consent") && p.consentAhead(k+1) {
			return true
		}
		return p.Is(k+1, "condition") || p.Is(k+1, "the") && p.Is(k+2, "condition", "basis") && p.Is(k+3, "that", "of") && p.Signed && !p.Legal
	case "in":
		return p.Is(k+1, "the") && p.Is(k+2, "event") || p.Is(k+1, "case") || p.Legal && p.Is(k+1, "the") && p.Is(k+2, "case") && p.Is(k+3, "of")
	case "to":
		return p.Legal && p.Is(k+1, "the") && p.Is(k+2, "extent") && p.Is(k+3, "that", "permitted", "possible", "necessary")
	case "except":
		return p.Is(k+1, "where", "when", "in") || p.Legal && p.Is(k+1, "for", "to") || p.Is(k+1, "with", "by", "upon") && p.consentAhead(k+2)
	case "consistent":
		return p.Is(k+1, "with") && p.Is(k-1, ",") && !p.Legal
	case "after", "until", "before", "once":
		// A clause with a verb that waits for somebody else's act.
		for e := k + 1; e < len(p.Words) && e-k < 14; e++ {
			if p.Is(e, "is", "are", "has", "have") {
				return !p.Legal
			}
		}
	}
	return false
}

// consentAhead reports "the prior consent of" and its like at k.
func (p *Reader) consentAhead(k int) bool {
	for e := k; e < min(k+4, len(p.Words)); e++ {
		if p.Is(e, "consent", "approval", "authorization", "authorisation", "permission", "agreement") {
			return true
		}
	}
	return false
}

// condition is the part of the clause that must hold first.
func (p *Reader) condition(t trigger, c clause) (from, to int, ok bool) {
	for k := c.from; k < c.to; k++ {
		if !p.conditionAt(k) || t.performative && p.Is(k, "after", "until", "before", "once") {
			continue
		}
		end := c.to
		if p.Is(k-1, "(") {
			for e := k + 1; e < c.to; e++ {
				if p.Is(e, ")") {
					return k, e, true
				}
			}
		}
		if p.Is(k, "as") && p.Is(k+1, "far") {
			return k, min(k+4, c.to), true
		}
		if p.Is(k, "if") && p.Is(k+1, "possible", "necessary", "appropriate", "required", "needed", "so") && k > t.from {
			end = min(k+2, c.to)
		}
		if p.Is(k, "in") && p.Is(k+1, "case") && k > t.from {
			for e := k + 1; e < end; e++ {
				if p.Is(e, ",") {
					end = e // "must, even in case of need, place at their disposal"
				}
			}
		}
		if k > t.from && (k < t.act || p.Is(k-1, ",")) {
			for e := k + 1; e < end; e++ {
				if p.Is(e, ",") && (e == t.act-1 || k > t.act && p.Is(k-2, "and", "but")) {
					end = e // a condition between commas
				}
			}
		}
		if k < t.from {
			for e := k + 1; e < t.from; e++ {
				if p.Is(e, ",") && !p.Is(e+1, "however", "therefore") && !p.Is(e-1, "however", "therefore") {
					end = e
					break
				}
			}
			if s := p.subjectStart(c, t); s < t.from && s > end+1 && p.Is(s-1, ",") {
				end = s - 1
			}
			if s := p.treeSubject(t); s > k+1 && s < t.from {
				for end = s; end > k+1 && p.Is(end-1, ",", "then"); end-- {
				}
			}
			if t.from-1 > k+2 && p.Is(t.from-1, "they", "it", "he", "she") {
				end = min(end, t.from-1) // "should difficulties arise they shall"
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
func (p *Reader) treeSubject(t trigger) int {
	v := p.governor(t)
	if v < 0 {
		return -1
	}
	s := p.Child(v, "nsubj")
	if s < 0 || s > t.from {
		return -1
	}
	return p.Leftmost(s)
}

// nextDuty is the comma behind the condition that starts at k, where the duty
// goes on: "unless attacked, and to use their influence"; 0 without.
func (p *Reader) nextDuty(k, to int) int {
	for e := k + 2; e+2 < to; e++ {
		if p.Is(e, ",") && p.Is(e+1, "and", "or", "but") && p.Is(e+2, "to", "shall") && p.Lex.BaseVerb(p.Low(e+3)) {
			return e
		}
	}
	return 0
}

// doingRequires takes an act that brings a duty with it as its condition:
// "Applying for a visa required the team to travel".
func (p *Reader) doingRequires(t trigger, c clause) (from, to int, ok bool) {
	if !p.Is(t.from, "require", "requires", "required") || t.demandee[0] < 0 {
		return 0, 0, false
	}
	k := c.from
	for p.Is(k, "even", "only", "merely", "simply", "just") {
		k++
	}
	if k >= t.from || k >= len(p.Nodes) || p.Nodes[k].XPOS != "VBG" || p.Nodes[k].Is("amod") {
		return 0, 0, false
	}
	return k, t.from, true
}

// obligee is the actor to whom the act is done: behind "to", "with", "from" or
// "between" in the action, or who demands.
func (p *Reader) obligee(t trigger, c clause, a action, v *kadesh.CommitmentFinding) {
	if t.modality == "demand" {
		if t.demandee[0] >= 0 && t.demandee[1] <= t.from {
			return // "the UN is invited to": who asks is not said
		}
		if ids, from, to := p.subjectActors(p.subjectStart(c, t), t.from); len(ids) > 0 {
			v.Obligee = ids
			v.Parts["obligee"] = p.Quoted(from, to)
		} else if p.Operative {
			v.Obligee = append([]string(nil), p.Enacts...)
		} else if p.Is(c.from, "they", "he", "she", "it") {
			if v.Obligee = p.actors.Pronoun(c.from); len(v.Obligee) > 0 {
				v.Parts["obligee"] = p.Quoted(c.from, c.from+1)
			}
		}
		return
	}
	if p.helped(a, v) {
		return
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < a.from || m.To > a.to {
			continue
		}
		b := m.From - 1
		if p.Is(b, "the") {
			b--
		}
		dative := p.Is(b, "to", "with") && !p.Is(b-1, "relating", "referred", "subject", "according", "respect", "annex", "accordance", "regard")
		if !dative && !(p.Is(b, "between") && m.Via == "group") && !(b == a.from && p.Is(b, "provide", "thank", "give", "grant", "assist", "pay", "supply", "notify", "inform")) &&
			!(p.Is(m.From, "the") && p.Is(m.From+1, "other") && m.Via == "group") && !(m.From == a.from && p.Is(t.from, "offered", "offers", "promised", "pledged")) {
			continue
		}
		v.Obligee = p.events.Series(k, a.to)
		from := m.From
		if p.Is(from-1, "the") {
			from--
		}
		v.Parts["obligee"] = p.Quoted(from, max(m.To, p.events.SeriesEnd(k, v.Obligee)))
		return
	}
}

// helped takes the pronoun for whom something is done: "assist him", "furnish them".
func (p *Reader) helped(a action, v *kadesh.CommitmentFinding) bool {
	k := a.from + 1
	if !p.Is(k, "him", "her", "them") || !p.Is(a.from, "help", "assist", "furnish", "provide", "pay", "give", "grant", "supply", "protect", "notify", "inform", "support", "compensate", "release", "return") {
		return false
	}
	ids := page.Without(p.actors.PronounBut(k, v.Obligor), v.Obligor)
	if len(ids) == 0 {
		return false
	}
	v.Obligee, v.Parts["obligee"] = ids, p.Quoted(k, k+1)
	return true
}

// guarantor is an actor that the clause itself calls so.
func (p *Reader) guarantor(c clause, v *kadesh.CommitmentFinding) {
	for k := c.from; k < c.to; k++ {
		if !p.Is(k, "guaranteed", "guarantor", "guarantors") || !p.Is(k+1, "by") {
			continue
		}
		if ids := p.actors.ActorsIn(k+2, min(k+12, c.to)); len(ids) > 0 {
			v.Guarantor = ids
			v.Parts["guarantor"] = p.Quoted(k, k+2)
		}
	}
}
