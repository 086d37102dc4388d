package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
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
	if ok && (p.Is(from, "unless", "if", "should", "provided") || !p.Legal && p.opensCondition(from) > 0 && !p.Is(from, "once", "when", "after", "before", "until")) { // a time in the condition is not the duty's
		if from > t.act {
			timed.to = from
		} else if to <= t.from {
			timed.from = to
		}
	}
	p.deadlineOf(t, timed, v)
	if ok {
		v.Parts["condition"] = p.Quoted(from, to)
		if from > a.from && to >= a.to {
			a.to = from
		}
	}
	for p.Is(a.from, ",") && a.from < a.to {
		a.from++
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
func (p *Reader) deadlineOf(t trigger, c clause, v *kadesh.CommitmentFinding) {
	vague, vagueEnd := -1, -1
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.From < c.from || d.To > c.to || d.Role != "deadline" && !(d.Role == "event" && p.Is(d.From-1, "on", "by") && (d.Rule == "day" || d.Rule == "relative-day") && (v.Modality == "intention" || !p.Signed) && (d.EDTF == nil || !p.dates.BeforeText(date.DayOf(*d.EDTF)))) {
			continue
		}
		if t.rule == "promise-verb" && !p.Signed && d.From > t.from && d.To <= t.act {
			continue // "agreed on Monday to"
		}
		from := d.From
		if p.Is(from-1, "by", "until", "before", "on") && d.Rule != "deadline" {
			from--
		}
		if p.Is(from, "on") && p.Is(from-1, "midnight", "noon", "midday") && p.Is(from-2, "by", "until", "before") {
			from -= 2
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
		if d.From < c.from || d.To > c.to || d.Role != "event" || d.EDTF == nil || *d.EDTF <= today && !(p.Is(d.From, "this") && strings.HasPrefix(today, *d.EDTF)) || p.dates.MonthOf(d.From) {
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

// obligee is the actor to whom the act is done: behind "to", "with", "from" or
// "between" in the action, or who demands.
func (p *Reader) obligee(t trigger, c clause, a action, v *kadesh.CommitmentFinding) {
	if t.modality == "demand" {
		if t.demandee[0] >= 0 && t.demandee[1] <= t.from {
			return // "the UN is invited to": who asks is not said
		}
		if p.Is(t.from-2, "honour", "honor") {
			return // "I have the honour to request"
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
		} else {
			p.asker(t, v)
		}
		return
	}
	if p.helped(a, v) || p.served(t, c, a, v) {
		return
	}
	together := p.byAgreementOf(t, c)
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < a.from || m.To > a.to || t.demandee[0] >= 0 && m.From >= t.demandee[0] && m.To <= t.demandee[1] {
			continue
		}
		b := m.From - 1
		if p.Is(b, "the") {
			b--
		}
		said := b
		for p.Is(said, "the", "said", "both", "all", "any") && said > a.from {
			said--
		}
		if p.Is(said, "to") {
			b = said // "to all the said bands"
		}
		dative := p.Is(b, "to", "with") && !p.Is(b-1, "relating", "referred", "subject", "according", "respect", "annex", "accordance", "regard")
		if !dative && !(p.Is(b, "between") && m.Via == "group") && !((b == a.from || b == a.from+2 && p.Is(a.from, "continue") && p.Is(a.from+1, "to")) && p.Is(b, "provide", "thank", "give", "grant", "assist", "pay", "supply", "notify", "inform", "allow", "permit", "enable", "support", "protect", "compensate", "reimburse", "consult", "furnish", "accord", "afford", "indemnify")) &&
			!(p.Is(m.From, "the") && p.Is(m.From+1, "other") && m.Via == "group" && !p.Is(m.From-1, "by")) && !((m.From == a.from || b == a.from-1) && p.Is(t.to-1, "offered", "offers", "promised", "pledged", "thank", "thanks", "acknowledge", "acknowledges")) {
			continue
		}
		if m == together {
			continue // "shall be negotiated between the Parties" by themselves
		}
		if dative && p.ofNoun(m) || b == a.from && t.modality == "prohibition" && p.Is(b, "allow", "permit", "enable") {
			continue // "shall not allow a third party to use force against the other"
		}
		v.Obligee = p.events.Series(k, a.to)
		from := m.From
		if p.Is(from-1, "the") {
			from--
		}
		v.Parts["obligee"] = p.Quoted(from, max(m.To, p.events.SeriesEnd(k, v.Obligee)))
		return
	}
	p.eachOther(a, v)
}

// served takes the subject of a passive for whom it is done: "The Joint Committee shall be
// notified of these measures".
func (p *Reader) served(t trigger, c clause, a action, v *kadesh.CommitmentFinding) bool {
	if !p.Legal || t.modality != "obligation" || a.from != t.act || !p.Is(t.act, "be") || !benefits[p.Low(t.act+1)] {
		return false
	}
	ids, from, to := p.subjectActors(p.subjectStart(c, t), t.from)
	if ids = page.Without(ids, v.Obligor); len(ids) == 0 {
		return false
	}
	v.Obligee, v.Parts["obligee"] = ids, p.Quoted(from, to)
	return true
}

var benefits = page.WordSet("notified informed consulted paid given granted compensated released repatriated protected provided furnished accorded allowed invited reimbursed indemnified supplied")

// eachOther takes those who bear a duty for whom they owe it to: "shall respect the borders
// of each other", "the independence of the other".
func (p *Reader) eachOther(a action, v *kadesh.CommitmentFinding) {
	for k := a.from; k+1 < a.to; k++ {
		both := p.Is(k, "each") && p.Is(k+1, "other") || p.Is(k, "one") && p.Is(k+1, "another")
		other := len(v.Obligor) > 1 && p.Is(k, "the") && p.Is(k+1, "other") && (k+2 >= a.to || p.Words[k+2].Kind == syntax.Punct)
		if (both || other) && len(v.Obligor) > 0 && !p.Is(k-1, "from") {
			v.Obligee, v.Parts["obligee"] = slices.Clone(v.Obligor), p.Quoted(k, k+2)
			return
		}
	}
}

// ofNoun reports an actor behind "to" who belongs to a noun that nobody is owed: "imports to
// Slovakia", "extradition to a third State", "a party to it".
func (p *Reader) ofNoun(m *page.Mention) bool {
	b := m.From - 1 - page.BoolInt(p.Is(m.From-1, "the"))
	return p.Is(b, "to") && unowed[p.Low(b-1)]
}

var unowed = page.WordSet("imports exports import export importation exportation extradition party parties access accession return injury damage threat danger belonging adjacent contiguous close next travel journey visit visits products applies apply")

// asker is who asks: the subject of the verb of a demand, which it may share with the verb
// before it, "the Council deplored it and called on A to go".
func (p *Reader) asker(t trigger, v *kadesh.CommitmentFinding) {
	if t.from >= len(p.Nodes) || p.Nodes[t.from].UPOS != "VERB" || p.Nodes[t.from].XPOS == "VBG" || p.Passive(t.from) {
		return
	}
	s, _ := p.SubjectNode(t.from)
	if s < 0 || s > t.from {
		return
	}
	if v.Obligee = p.actors.WhoIs(s); len(v.Obligee) > 0 {
		v.Parts["obligee"] = p.Quoted(p.Leftmost(s), p.Rightmost(s)+1)
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
