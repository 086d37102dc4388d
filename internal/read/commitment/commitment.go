package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// findCommitments finds the clauses that bind, forbid, permit, empower or
// announce a will to act.
func (p *Reader) findCommitments() {
	if p.statedIntent() {
		return
	}
	p.enacts = p.opensEnactment() || p.enacts && p.Is(p.First, "that")
	if p.Legal && p.Is(p.First, "that") && p.First == 0 && !p.HasWord("shall") && !p.enacts || p.recital() {
		return // an item of the preamble: "considering: that it is their duty"
	}
	if p.definitions() {
		return
	}
	ts := p.triggers()
	if p.contents && p.First > 0 && len(ts) == 0 || p.listItem() {
		return // "(a) the name of the person", of what "shall contain:"
	}
	if p.statedPoint() || p.planPoint() || p.forbidden() {
		p.openChapeau(ts)
		return
	}
	if p.infinitivePoint() {
		p.openChapeau(ts)
		return
	}
	if len(ts) == 0 || ts[0].from > p.First+12 && p.pointList() {
		p.point(ts)
	}
	for k := range ts {
		p.commit(ts, k)
	}
	p.presentDuties(ts)
	p.authentic()
	p.openChapeau(ts)
}

// opensEnactment reports a sentence that ends in "declare:" or "agree:", behind which sentences
// with "That" say what the text lays down.
func (p *Reader) opensEnactment() bool {
	end := len(p.Words) - 1
	return p.Is(end, ":") && p.HasIn(max(p.First, end-3), end, "declare", "declares", "agree", "agrees", "agreed", "undertake", "undertakes", "covenant", "resolve")
}

// commit writes the commitment of ts[k], split at coordinated verbs.
func (p *Reader) commit(ts []trigger, k int) {
	t := ts[k]
	if k > 0 && ts[k-1].performative && p.sameSubject(ts[k-1], t) || p.inlineList(ts, k) || p.resolvedList(ts, k) || p.insideSubject(ts, k) {
		return
	}
	c := p.clauseOf(ts, k)
	if c.to <= t.act || c.from > t.from || p.Legal && k > 0 && p.Is(c.from, "what", "how", "whether") {
		return // "shall decide how it shall be done" is one duty
	}
	if p.onlyMotive(c) || p.announcesList(t) {
		return
	}
	if !p.Signed && p.OpenMark(c.from) && c.from+1 <= t.from {
		c.from++
	}
	if t.performative && k+1 < len(ts) && !p.adoptInner(&t, &c, ts[k+1]) {
		return
	}
	if k > 0 && ts[k-1].performative && p.insideThat(ts[k-1], t) && t.from > ts[k-1].to && p.Is(t.from, "shall") {
		return
	}
	if p.Is(p.subjectStart(c, t)-1, "only") && t.modality == "obligation" && p.Is(t.from, "shall") {
		t.modality = "power"
	}
	main := c
	if k == 0 {
		c.from = p.beforeAgreed(p.First, c.from, t)
	}
	if k+1 < len(ts) && ts[k+1].start > t.act {
		main.to = ts[k+1].start // who bears an aside does not bear the duty around it
	}
	obligor, part := p.obligor(t, main)
	if t.performative && p.Is(t.from, "is", "are") && part != nil && part.End <= p.Words[t.from].Start {
		p.Subject, p.subjectIn = obligor, p.Index
		obligor, part = nil, nil // "An International Criminal Court is hereby established"
	}
	if t.modality == "obligation" && p.noSubject(c.from, t.from) || t.modality == "permission" && p.Is(c.from, "no") && p.noSubject(c.from, c.from+1) || p.Is(c.from, "neither") || t.modality == "obligation" && (p.Is(t.from-1, "neither") || p.Is(p.subjectStart(c, t), "neither", "no", "none", "nobody")) {
		t.modality = "prohibition"
	}
	if p.Is(c.from, "nothing") && t.modality == "obligation" {
		t.modality = "declaration" // "Nothing in this Agreement shall preclude"
	}
	if p.Legal && t.rule == "modal-may" && t.modality == "permission" && p.organ(part) {
		t.modality = "power"
	}
	c = p.motive(t, c)
	actions := p.actions(t, c)
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
	agent := p.byAgent(t, main)
	for i, a := range actions {
		if i > 0 && t.modality == "prohibition" && p.Is(t.to-1, "from") && (p.Is(a.from-1, "to") || p.Lex.BaseVerb(p.Low(a.from))) {
			t.modality = "obligation" // "to refrain from force, and to live in peace"
			if t.rule == "shall" && p.Is(t.from, "shall") && p.Is(t.from+1, "refrain", "abstain", "desist") {
				t.to = t.from + 1
			}
		}
		if i > 0 && t.modality == "prohibition" && t.negated && t.rule == "promise-verb" && p.Is(a.from-1, "to") && p.Is(a.from-2, ",", "and") {
			t.modality = "obligation" // "not to make war, and to submit all disputes"
		}
		own := t
		if t.modality == "obligation" && p.Is(a.from+1, "no") && !p.Is(a.from, "be") && p.Is(t.act-1, "to") {
			own.modality = "prohibition" // "agree to commit no depredations"
		}
		if i > 0 && t.modality == "obligation" && p.deniedAct(a) {
			own.modality = "prohibition"
		}
		who, words := obligor, part
		if agent != nil && len(actions) > 1 {
			who, words = p.agentOf(a)
			if len(who) == 0 && a.to-a.from < 3 && i+1 < len(actions) {
				who, words = p.agentOf(actions[i+1]) // "be maintained and paid by A"
			}
		}
		p.writeCommitment(own, c, a, p.partOf(actions, i, c), who, words)
	}
	if agent != nil && p.Legal && p.Is(p.subjectStart(c, t), "it", "they") {
		obligor = p.actors.Pronoun(p.subjectStart(c, t)) // "It shall be chaired by A and shall meet"
	}
	if len(obligor) > 0 && t.modality != "demand" && !p.Is(t.from-1, "there") && (t.demandee[0] < 0 || p.Legal) {
		p.Subject, p.subjectIn = obligor, p.Index
		p.rememberNoun(p.subjectStart(c, t), t.from)
	}
}

// organ reports that the words part name a body or an officer, for whom "may" is a
// competence, not a leave: "the Commission may appoint experts".
func (p *Reader) organ(part *kadesh.Quoted) bool {
	for k := range p.Actors {
		m := &p.Actors[k]
		if part == nil || m.Inner || p.Words[m.From].Start < part.Start || p.Words[m.To-1].End > part.End {
			continue
		}
		return m.Type == "body" || m.Type == "person" && m.Via == "office"
	}
	return false
}

// agentOf is the actor behind "by" in one of several coordinated passives.
func (p *Reader) agentOf(a action) ([]string, *kadesh.Quoted) {
	if m := p.actors.AgentBy(a.from, a.to); m != nil {
		return slices.Clone(m.IDs()), p.QuotedIf(m.From, m.To)
	}
	return nil, nil
}

func (p *Reader) sameSubject(a, b trigger) bool {
	return b.from-a.to <= 6 && p.Is(b.from-1, "they", "it")
}

// insideThat reports whether t stands in the content clause of the
// performative before it.
func (p *Reader) insideThat(perf, t trigger) bool {
	if !p.Is(perf.act-1, "that") {
		return false
	}
	if p.besideContent(perf, t) {
		return false
	}
	for k := perf.act; k < t.from; k++ {
		if p.Is(k, ",") && p.Is(k+1, "and") && p.newSubject(k+2, t.from) || p.Is(k, ";") {
			return false
		}
	}
	return true
}

// besideContent reports that the duty t stands beside what perf declares, which has a verb of
// its own: "confirm that they have no claims and shall not raise any", "and undertake not to".
func (p *Reader) besideContent(perf, t trigger) bool {
	i := t.from
	promise := t.rule == "promise-verb" && p.Legal
	if !p.Is(perf.act-1, "that") || !p.Is(i, "shall") && !promise || !p.Is(i-1, "and") {
		return false
	}
	for k := perf.act; k < i-1-page.BoolInt(p.Is(i-2, ",")); k++ {
		if p.Is(k, "shall", "will", "which", "who", ",") {
			return false
		}
	}
	return p.FiniteIn(perf.act, i-1)
}

// adoptInner settles a performative whose content has a modal of its own:
// "confirm that they will" is one duty with the inner modality, "declares that X
// shall" is one declaration, "reaffirm that X should" leaves the inner duty to
// itself (false).
func (p *Reader) adoptInner(t *trigger, c *clause, next trigger) bool {
	if p.besideContent(*t, next) {
		c.to = p.TrimEnd(t.act, next.from-1)
		return true
	}
	for k := t.act; k < next.from; k++ {
		if p.Is(k, ",") && p.Is(k+1, "and") && p.newSubject(k+2, next.from) || p.Is(k, "in") && p.Is(k+1, "order") || p.Is(k, "so") && p.Is(k+1, "that") {
			c.to = p.TrimEnd(t.act, k)
			return true
		}
	}
	if !p.insideThat(*t, next) || p.Is(next.from-1, "which", "who") || p.Is(next.from-2, "which", "whom") {
		return true
	}
	if p.sameSubject(*t, next) {
		t.modality, t.to, t.act = next.modality, next.to, next.act
		return true
	}
	return p.Is(next.from, "shall")
}

// noSubject reports "no part thereof shall": a ban in the form of a duty.
func (p *Reader) noSubject(from, to int) bool {
	for k := from; k < to; k++ {
		if p.Is(k, "none") && p.Is(k+1, "of") {
			return true
		}
		if p.Is(k, "no", "neither") && (k == from && p.Is(k, "no") || p.Is(k-1, ",", "and", ";", "that", "but") || p.Upper(k) && k > p.First && p.Words[k+1].Kind == syntax.Word) && !p.Is(k+1, "later", "less", "more", "longer", "earlier", "fewer", "sooner", "doubt", "matter") {
			return true // a capital behind a heading, too
		}
	}
	return false
}

// onlyMotive reports preambular clauses ("desiring to ...").
func (p *Reader) onlyMotive(c clause) bool {
	return p.Is(c.from, "desiring", "guided", "whereas", "considering", "recalling", "bearing", "mindful", "convinced", "having", "noting") && p.Legal && !p.dutyBehind() ||
		p.Is(c.from, "upon") && p.Is(c.from+1, "consideration")
}

// obligor is who bears the clause, and the words that name him.
func (p *Reader) obligor(t trigger, c clause) ([]string, *kadesh.Quoted) {
	if t.demandee[0] >= 0 {
		return p.actors.ActorsIn(t.demandee[0], t.demandee[1]), p.QuotedIf(t.demandee[0], t.demandee[1])
	}
	if t.modality == "demand" && t.rule != "entitled" { // "was told to" has who is told for its subject
		return p.demandObject(t, c), nil
	}
	if t.modality == "prohibition" && !p.Legal && t.rule == "modal-may" && p.Is(t.act, "be") {
		return nil, nil // "No foreign troops may be stationed there" binds nobody named
	}
	if t.modality == "declaration" && (p.textBefore(t.from) || p.Is(t.from-1, "it") && p.declaring(t.act)) {
		return nil, nil
	}
	if p.declaring(t.act) && (p.Is(t.from-1, "which", "that") || t.modality == "declaration" && t.rule == "shall" && !p.ActorBefore(t.from)) {
		return nil, nil // "an agreement which will enter into force"
	}
	if open := p.saidAside(t.from - 1); open > c.from {
		return p.beforeAside(c.from, open, t.from)
	}
	if m := p.whoActs(t); m != nil {
		return slices.Clone(m.IDs()), p.QuotedIf(m.From, m.To)
	}
	subject := p.subjectStart(c, t)
	if ids, from, to := p.subjectActors(subject, t.from); len(ids) > 0 && !p.sufferer(t) {
		q := p.Quoted(from, to)
		return ids, &q
	}
	if p.Is(subject, "neither", "each", "both") && (t.from-subject == 1 || t.from-subject == 2 && p.Is(subject+1, "party", "parties", "side", "state", "government", "country", "of", "contracting", "shall", "also")) && p.Legal && len(p.Parties) == 2 || p.Is(subject, "neither") && p.Legal && len(p.Parties) == 2 {
		return p.actors.PartyIDs(), p.QuotedIf(subject, subject+1)
	}
	who := p.byAgent(t, c)
	if who == nil {
		who = p.borneAt(t.act)
	}
	if who != nil {
		q := p.Quoted(who.From, who.To)
		return slices.Clone(who.IDs()), &q
	}
	if ids, part := p.servantWords(subject, t.from); len(ids) > 0 && t.modality != "power" {
		return ids, part
	}
	if p.Is(t.from-1, "it") && t.rule == "entitled" && p.Is(t.to, "to") && t.modality == "prohibition" || p.Is(t.from-1, "it") && p.Is(t.act, "to") {
		return nil, nil // "it is prohibited to"
	}
	if w := p.Low(subject); t.from-subject <= 3 && (w == "they" || w == "it" || w == "he" || w == "she") && subject < t.from && !(p.Legal && p.Is(t.act, "be") && p.Participle(t.act+1) && w == "it") {
		if ids := p.sayer(p.governor(t)); len(ids) > 0 && !p.Signed && !(p.Is(subject, "he", "she") && p.collective(ids)) {
			q := p.Quoted(subject, subject+1)
			return ids, &q
		}
		if ids := p.actors.Pronoun(subject); len(ids) > 0 {
			q := p.Quoted(subject, subject+1)
			return ids, &q
		}
	}
	if g := p.governor(t); g >= 0 && (p.Nodes[g].Is("acl") || p.Nodes[g].Is("advcl")) {
		if ids, part := p.bearer(t); len(ids) > 0 {
			return ids, part
		}
	}
	if c.from == t.from && p.sharedSubject(t) {
		open := p.First
		for k := p.First; k < t.from; k++ {
			if p.Is(k, ";") {
				open = k + 1 // the sentence of its own behind a semicolon
			}
		}
		if ids, from, to := p.subjectActors(open, min(t.from, open+14)); len(ids) > 0 {
			q := p.Quoted(from, to)
			return ids, &q
		}
		if p.subjectIn == p.Index && open == p.First {
			return slices.Clone(p.Subject), nil
		}
	}
	if ids, part := p.bearer(t); len(ids) > 0 && !(p.Legal && c.from < t.from-1 && p.treeSubject(t) < 0 && part != nil && part.End <= p.Words[c.from].Start) {
		return ids, part // not the subject of the clause before it
	}
	if m := p.ActorEnding(t.from); m != nil && m.Via != "group" && !(p.Is(t.act, "be") && p.Participle(t.act+1)) && !p.behindPreposition(m.From) && !p.withinSubject(t, m) {
		return slices.Clone(m.IDs()), p.QuotedIf(m.From, m.To) // "at the request of the Court the Kingdom shall"
	}
	if ids, part := p.promiser(t); p.Legal && len(ids) > 0 && t.modality != "permission" && t.modality != "power" {
		return ids, part
	}
	if ids := p.mutual(t, c); len(ids) > 0 {
		return ids, nil
	}
	if m := p.stipulatedFor(t); m != nil {
		return slices.Clone(m.IDs()), p.QuotedIf(m.From, m.To)
	}
	if len(p.chapeau) > 0 && (p.First > 0 || p.inPoint) && t.modality != "declaration" {
		return slices.Clone(p.chapeau), p.chapeauPart
	}
	return nil, nil
}

// withinSubject reports an actor that only says which thing the subject of a report's
// duty is: "a mechanism led by the UN will verify it".
func (p *Reader) withinSubject(t trigger, m *page.Mention) bool {
	v := p.governor(t)
	if v < 0 || p.Legal {
		return false
	}
	s, own := p.SubjectNode(v)
	return own && s >= 0 && s < m.From && p.Under(m.To-1, s) && p.MentionAt(s) == nil
}

// sharedSubject reports a second verb of the same subject ("and shall also ...").
func (p *Reader) sharedSubject(t trigger) bool {
	return p.Is(t.from-1, "and", "or", ",") && !p.declaring(t.act)
}

// subjectStart skips an opening adverbial ("After the termination ..., only").
func (p *Reader) subjectStart(c clause, t trigger) int {
	start := c.from
	for k := c.from; k < t.from; k++ {
		if p.Is(k, ",") && (p.opensAdverbial(c.from) || k-c.from <= 3 && !p.ActorAtHead(c.from)) {
			start = k + 1
			if p.ActorAtHead(start) {
				break
			}
		}
	}
	for i := range p.Dates {
		if d := &p.Dates[i]; start == c.from && d.From == c.from && d.To < t.from {
			start = d.To
		}
	}
	for p.Is(start, "only", "however", "furthermore", "moreover", "that", "and", "accordingly", ",", "then", "but") && start < t.from {
		start++
	}
	if start >= t.from {
		return c.from
	}
	return start
}

func (p *Reader) opensAdverbial(i int) bool {
	return p.Is(i, "after", "before", "in", "if", "upon", "during", "within", "for", "to", "with", "subject", "on", "at", "by", "pending", "until",
		"when", "while", "where", "unless", "as", "following", "based", "under", "without", "pursuant", "notwithstanding", "from", "since", "thereafter", "once",
		"inasmuch", "whenever", "wherever", "should", "upon", "except", "having", "taking", "recognizing", "recognising", "noting", "recalling", "bearing", "mindful", "convinced", "considering", "given", "through", "among", "whereas", "because")
}

// subjectActors are the actors of the subject that starts at word from: the
// first one must stand at its head, others be joined by "and" or a comma.
func (p *Reader) subjectActors(from, to int) (ids []string, start, end int) {
	start, end = -1, -1
	pos := from
	if p.Is(pos, "the", "both", "each", "neither", "none", "all", "a", "an", "any", "every", "such", "this", "no", "these", "either") {
		pos++
	}
	for p.Is(pos, "governments", "peoples", "republics", "respective", "of", "the") && pos < to {
		pos++ // "the Governments of A and B"
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < from || m.To > to {
			continue
		}
		if start < 0 {
			if m.From > pos+1 || m.From == pos+1 && !p.Is(pos, "said", "several", "the", "imperial", "states", "contracting", "high") {
				return nil, -1, -1
			}
			start = from
		} else if !p.actors.Joined(end, m.From) {
			continue
		}
		ids, end = page.Union(ids, m.IDs()), m.To
	}
	if end >= 0 && to-end > 14 && (to-end > 40 || p.FiniteIn(end, to) && !p.asideOver(end, to)) {
		return nil, -1, -1
	}
	if end >= 0 && p.Is(end, "'s", "’s") {
		return nil, -1, -1
	}
	return ids, start, end
}

// asideOver reports that all between word from and the verb at word to is one aside that says
// when or how far: ", so far as they are not already Parties to treaties,".
func (p *Reader) asideOver(from, to int) bool {
	return p.Is(from, ",") && p.Is(to-1, ",") && (p.opensAdverbial(from+1) || p.Is(from+1, "so", "insofar", "although", "though"))
}

// byAgent is the actor behind "by" in a passive clause.
func (p *Reader) byAgent(t trigger, c clause) *page.Mention {
	if !p.Is(t.act, "be") {
		return nil
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if !m.Inner && m.From > t.act && m.To <= c.to && (p.Is(m.From-1, "by") || p.Is(m.From-1, "the") && p.Is(m.From-2, "by")) && !p.subordinate(t.act, m.From) && !p.describes(t.act, m.From) {
			return m
		}
	}
	return nil
}

// describes reports that the "by" before word k belongs to a participle that only says which
// thing is meant: "chaired by a person nominated by A".
func (p *Reader) describes(act, k int) bool {
	by := k - 1 - page.BoolInt(p.Is(k-1, "the"))
	v := by - 1
	return v > act+1 && v < len(p.Nodes) && p.Nodes[v].XPOS == "VBN" && p.Nodes[v].Is("acl") && p.HasIn(act, v-1, "by")
}

// subordinate reports a word between from and to that opens a clause of its own.
func (p *Reader) subordinate(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if p.Is(k, "as", "until", "unless", "if", "when", "which", "who", "that", "after", "before") {
			return true
		}
	}
	return false
}

// promiser are the actors of the promise around a clause that names no bearer:
// "A agrees that a sum shall be paid".
func (p *Reader) promiser(t trigger) ([]string, *kadesh.Quoted) {
	for k := t.from - 1; k > p.First+1; k-- {
		if p.Is(k, ";") {
			break
		}
		if !p.Is(k, "that") || !p.Is(k-1, "agree", "agrees", "agreed", "covenant", "covenants", "promise", "promises", "engage", "engages", "undertake", "undertakes", ",", "stipulate", "guarantee", "guarantees") {
			continue
		}
		for v := k - 1; v > max(p.First, k-6); v-- {
			if p.Is(v, "agree", "agrees", "covenant", "covenants", "promise", "promises", "engage", "engages", "undertake", "undertakes", "guarantee", "guarantees") && !p.Is(v-1, "it") {
				start := p.First
				for b := v - 2; b > start; b-- {
					if p.ownClauseAt(b, v) {
						start = b + 1
					}
				}
				ids, from, to := p.subjectActors(p.subjectStart(clause{start, v}, trigger{from: v, act: v}), v)
				if len(ids) > 0 {
					return ids, p.QuotedIf(from, to)
				}
			}
		}
		break
	}
	return nil, nil
}
