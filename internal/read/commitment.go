package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// findCommitments finds the clauses that bind, forbid, permit, empower or
// announce a will to act.
func (p *page) findCommitments() {
	if p.statedIntent() {
		return
	}
	if p.legal && p.is(p.first, "that") && p.first == 0 && !p.hasWord("shall") || p.recital() {
		return // an item of the preamble: "considering: that it is their duty"
	}
	ts := p.triggers()
	if p.contents && p.first > 0 && len(ts) == 0 || p.listItem() {
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
	if len(ts) == 0 || ts[0].from > p.first+12 && p.pointList() {
		p.point(ts)
	}
	for k := range ts {
		p.commit(ts, k)
	}
	p.presentDuties(ts)
	p.authentic()
	p.openChapeau(ts)
}

// hasWord reports whether the sentence has the word.
func (p *page) hasWord(low string) bool {
	for i := range p.words {
		if p.words[i].low == low {
			return true
		}
	}
	return false
}

// clause is the stretch of words that a commitment covers.
type clause struct{ from, to int }

// clauseOf finds where the clause of ts[k] starts and ends.
func (p *page) clauseOf(ts []trigger, k int) clause {
	t := ts[k]
	lower := p.first
	if k > 0 {
		lower = ts[k-1].act
	}
	c := clause{from: p.clauseStart(t.from, lower, k > 0)}
	for c.from < t.from-1 && p.is(c.from, "that", "and", ",") {
		c.from++
	}
	if t.start >= 0 {
		c.from = t.start
	}
	upper := len(p.words)
	if k+1 < len(ts) && !t.performative && ts[k+1].start < 0 {
		if p.startsOwn(ts[k+1], t) {
			next := p.clauseStart(ts[k+1].from, t.act, true)
			upper = max(next, t.act)
		}
	}
	if k+1 < len(ts) && t.performative && ts[k+1].performative && p.is(ts[k+1].from-1, "and") {
		upper = ts[k+1].from - 1
	}
	if k+1 < len(ts) && t.performative && ts[k+1].rule == "promise-verb" {
		upper = p.secondPromise(ts[k+1], t.act)
	}
	if t.start >= 0 { // an aside: up to the list that goes on from the main clause
		for e := t.act + 1; e < upper; e++ {
			if p.is(e, "viz", "namely", ":", ";") || p.is(e, ",") && p.is(e+1, "during", "within", "for", "until", "after", "before") {
				upper = p.trimEnd(t.act, e)
			}
		}
	}
	c.to = p.clauseEnd(t.act, upper)
	if !p.legal || p.is(c.from, "who", "which") && c.from == t.from-1 {
		c = p.narrow(t, c)
	}
	return c
}

// secondPromise is where a promise beside a declaration starts: "acknowledge
// ..., and hereby bind themselves to"; the end of the sentence when it stands
// inside the declaration.
func (p *page) secondPromise(next trigger, act int) int {
	k := next.from
	for k > act && p.is(k-1, "hereby", "further", "furthermore", ",", "also") {
		k--
	}
	if k > act && p.is(k-1, "and", ";") {
		return k - 1
	}
	return len(p.words)
}

// startsOwn reports whether the next trigger opens a clause beside this one,
// not one inside its action ("rules that shall be just").
func (p *page) startsOwn(next, t trigger) bool {
	if p.is(next.from-1, "that", "which", "who") && !p.is(next.from-2, ",") {
		return p.is(next.from-1, "that") && p.is(next.from-2, "regulations")
	}
	for k := next.from - 1; k > t.act; k-- {
		if p.is(k, "who") && k == next.from-1 && p.is(k-1, ",") {
			return false // inside this clause, though a duty of its own
		}
		if p.is(k, "that", "which", "what", "where", "whereby") {
			return p.is(k-1, ",") || p.is(k-1, "and")
		}
		if p.is(k, "and", "or", "but", ";", ",") {
			return true
		}
	}
	return false
}

// clauseStart walks left from the trigger at i to the start of its clause.
func (p *page) clauseStart(i, lower int, inner bool) int {
	if p.is(i-1, "and", "or", "but") && i-1 >= lower || i == lower {
		return i
	}
	if p.is(i-1, ",") && inner {
		return i
	}
	for k := i - 1; k >= lower; k-- {
		switch {
		case p.is(k, ";") || p.is(k, ":") && k > p.first:
			return k + 1
		case p.is(k, "which", "whereby") && inner, p.is(k, "who") && k == i-1 && inner:
			return k
		case p.is(k, "that") && (p.contentThat(k) || inner && k == i-1):
			if p.legal && p.waitsFirst(lower, k, i) {
				continue
			}
			return k + 1
		case inner && p.is(k, "while", "whereas", "although", "though") && p.is(k-1, ","):
			return k + 1
		case inner && p.is(k, "and", "but") && (p.is(k-1, ",") || p.newSubject(k+1, i)) && !p.subjectSpans(k, i):
			return k + 1
		case inner && p.is(k, ",") && (p.newSubject(k+1, i) || !p.signed && p.ownSubjectAt(k+1, i)) && !p.subjectSpans(k, i):
			return k + 1
		}
	}
	if !inner {
		return lower
	}
	return max(lower, min(i, lower))
}

// subjectSpans reports that the subject of the verb of the modal at i starts
// before word k: "arrangements on the territories of A, B and C will require".
func (p *page) subjectSpans(k, i int) bool {
	if i >= len(p.nodes) || !p.nodes[i].Is("aux") || p.nodes[i].Head < 0 {
		return false
	}
	s := p.child(p.nodes[i].Head, "nsubj")
	if p.is(k+1, "possibly", "also", "then") || p.nodes[k+1].Is("advmod") {
		return false
	}
	c := p.nodes[k].Head // the noun that "and" joins to another of the same subject
	return s >= 0 && s < k && c > k && c < i && p.nodes[c].Is("conj") && !p.nodes[c].Is("nsubj") && p.under(c, s)
}

// newSubject reports whether the words between from and i are a noun phrase
// that can be a subject.
func (p *page) newSubject(from, i int) bool {
	if from >= i {
		return false
	}
	if p.is(from, "it", "they", "he", "she", "this", "these", "the", "each", "both", "all", "such", "any", "to", "neither", "no", "questions", "possibly") {
		return !p.is(from, "to") || true
	}
	return p.upper(from)
}

// contentThat reports whether "that" at k opens what somebody says or agrees.
func (p *page) contentThat(k int) bool {
	for b := k - 1; b >= 0 && b >= k-7 && !p.is(b, ",", ";"); b-- {
		if b < k-3 && !p.is(b, "told", "informed", "warned", "assured", "wrote", "said", "announced", "reported", "stated") {
			continue
		}
		if _, _, ok := p.cue(b, k); ok {
			return true
		}
		if p.is(b, "so", "agreed", "agree", "order", "ensure", "provided", "condition", "understanding", "requirement", "decided", "stipulated") {
			return true
		}
	}
	return false
}

// clauseEnd is where the clause that runs from act ends, before upper.
func (p *page) clauseEnd(act, upper int) int {
	end := upper
	for k := act; k < upper; k++ {
		if p.is(k, ";") || !p.signed && k > act && (p.is(k, "because") && !p.inQuotation(k) || p.thatList(k, upper) || p.is(k, "and", "but") && p.is(k-1, ",") && p.is(k+1, "that")) {
			end = k // in reports the reason and the next thing said are no part of it
			break
		}
	}
	for end > act && (p.words[end-1].kind == syntax.Punct && !p.is(end-1, ")", "”", "]", "'s") || p.is(end-1, "and", "or", "but", "which", "that", "while", "whereas", "although", "though") && end == upper) {
		end--
	}
	return end
}

// commit writes the commitment of ts[k], split at coordinated verbs.
func (p *page) commit(ts []trigger, k int) {
	t := ts[k]
	if k > 0 && ts[k-1].performative && p.sameSubject(ts[k-1], t) || p.inlineList(ts, k) || p.resolvedList(ts, k) {
		return
	}
	c := p.clauseOf(ts, k)
	if c.to <= t.act || c.from > t.from {
		return
	}
	if p.onlyMotive(c) || p.announcesList(t) {
		return
	}
	if !p.signed && p.openMark(c.from) && c.from+1 <= t.from {
		c.from++
	}
	if t.performative && k+1 < len(ts) && !p.adoptInner(&t, &c, ts[k+1]) {
		return
	}
	if k > 0 && ts[k-1].performative && p.insideThat(ts[k-1], t) && t.from > ts[k-1].to && p.is(t.from, "shall") {
		return
	}
	if p.is(p.subjectStart(c, t)-1, "only") && t.modality == "obligation" && p.is(t.from, "shall") {
		t.modality = "power"
	}
	main := c
	if k+1 < len(ts) && ts[k+1].start > t.act {
		main.to = ts[k+1].start // who bears an aside does not bear the duty around it
	}
	obligor, part := p.obligor(t, main)
	if t.modality == "obligation" && p.noSubject(c.from, t.from) || p.is(c.from, "neither") || t.modality == "obligation" && (p.is(t.from-1, "neither") || p.is(p.subjectStart(c, t), "neither", "no", "none", "nobody")) {
		t.modality = "prohibition"
	}
	if p.is(c.from, "nothing") && t.modality == "obligation" {
		t.modality = "declaration" // "Nothing in this Agreement shall preclude"
	}
	actions := p.actions(t, c)
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	agent := p.byAgent(t, main)
	for i, a := range actions {
		if i > 0 && t.modality == "prohibition" && p.is(t.to-1, "from") && p.is(a.from-1, "to") {
			t.modality = "obligation" // "to refrain from force, and to live in peace"
		}
		who, words := obligor, part
		if agent != nil && len(actions) > 1 {
			who, words = p.agentOf(a)
			if len(who) == 0 && a.to-a.from < 3 && i+1 < len(actions) {
				who, words = p.agentOf(actions[i+1]) // "be maintained and paid by A"
			}
		}
		p.writeCommitment(t, c, a, span, who, words)
	}
	if len(obligor) > 0 && t.modality != "demand" && (t.demandee[0] < 0 || p.legal) {
		p.subject, p.subjectIn = obligor, p.index
		p.rememberNoun(p.subjectStart(c, t), t.from)
	}
}

// agentOf is the actor behind "by" in one of several coordinated passives.
func (p *page) agentOf(a action) ([]string, *kadesh.Quoted) {
	if m := p.agentBy(a.from, a.to); m != nil {
		return slices.Clone(m.ids()), quotedIf(p, m.from, m.to)
	}
	return nil, nil
}

func (p *page) sameSubject(a, b trigger) bool {
	return b.from-a.to <= 6 && p.is(b.from-1, "they", "it")
}

// insideThat reports whether t stands in the content clause of the
// performative before it.
func (p *page) insideThat(perf, t trigger) bool {
	if !p.is(perf.act-1, "that") {
		return false
	}
	for k := perf.act; k < t.from; k++ {
		if p.is(k, ",") && p.is(k+1, "and") && p.newSubject(k+2, t.from) || p.is(k, ";") {
			return false
		}
	}
	return true
}

// adoptInner settles a performative whose content has a modal of its own:
// "confirm that they will" is one duty with the inner modality, "declares that X
// shall" is one declaration, "reaffirm that X should" leaves the inner duty to
// itself (false).
func (p *page) adoptInner(t *trigger, c *clause, next trigger) bool {
	for k := t.act; k < next.from; k++ {
		if p.is(k, ",") && p.is(k+1, "and") && p.newSubject(k+2, next.from) || p.is(k, "in") && p.is(k+1, "order") || p.is(k, "so") && p.is(k+1, "that") {
			c.to = p.trimEnd(t.act, k)
			return true
		}
	}
	if !p.insideThat(*t, next) {
		return true
	}
	if p.sameSubject(*t, next) {
		t.modality, t.to, t.act = next.modality, next.to, next.act
		return true
	}
	return p.is(next.from, "shall")
}

// noSubject reports "no part thereof shall": a ban in the form of a duty.
func (p *page) noSubject(from, to int) bool {
	for k := from; k < to; k++ {
		if p.is(k, "no") && (k == from || p.is(k-1, ",", "and", ";", "that", "but")) {
			return true
		}
	}
	return false
}

// onlyMotive reports preambular clauses ("desiring to ...").
func (p *page) onlyMotive(c clause) bool {
	return p.is(c.from, "desiring", "guided", "whereas", "considering", "recalling", "bearing", "mindful", "convinced", "having", "noting") && p.legal ||
		p.is(c.from, "upon") && p.is(c.from+1, "consideration")
}

// obligor is who bears the clause, and the words that name him.
func (p *page) obligor(t trigger, c clause) ([]string, *kadesh.Quoted) {
	if t.demandee[0] >= 0 {
		return p.actorsIn(t.demandee[0], t.demandee[1]), quotedIf(p, t.demandee[0], t.demandee[1])
	}
	if t.modality == "demand" && t.rule != "entitled" { // "was told to" has who is told for its subject
		return p.demandObject(t, c), nil
	}
	if t.modality == "prohibition" && !p.legal && t.rule == "modal-may" && p.is(t.act, "be") {
		return nil, nil // "No foreign troops may be stationed there" binds nobody named
	}
	if t.modality == "declaration" && (p.textBefore(t.from) || p.is(t.from-1, "it") && p.declaring(t.act)) {
		return nil, nil
	}
	if p.declaring(t.act) && (p.is(t.from-1, "which", "that") || t.modality == "declaration" && t.rule == "shall" && !p.actorBefore(t.from)) {
		return nil, nil // "an agreement which will enter into force"
	}
	if open := p.saidAside(t.from - 1); open > c.from {
		return p.beforeAside(c.from, open, t.from)
	}
	if m := p.whoActs(t); m != nil {
		return slices.Clone(m.ids()), quotedIf(p, m.from, m.to)
	}
	subject := p.subjectStart(c, t)
	if ids, from, to := p.subjectActors(subject, t.from); len(ids) > 0 && !p.sufferer(t) {
		q := p.quoted(from, to)
		return ids, &q
	}
	if p.is(subject, "neither", "each", "both") && t.from-subject <= 2 && p.legal && len(p.parties) == 2 || p.is(subject, "neither") && p.legal && len(p.parties) == 2 {
		return p.partyIDs(), quotedIf(p, subject, subject+1)
	}
	if who := p.byAgent(t, c); who != nil {
		q := p.quoted(who.from, who.to)
		return slices.Clone(who.ids()), &q
	}
	if ids, part := p.servantWords(subject, t.from); len(ids) > 0 && t.modality != "power" {
		return ids, part
	}
	if p.is(t.from-1, "it") && t.rule == "entitled" && p.is(t.to, "to") && t.modality == "prohibition" || p.is(t.from-1, "it") && p.is(t.act, "to") {
		return nil, nil // "it is prohibited to"
	}
	if w := p.low(subject); t.from-subject <= 3 && (w == "they" || w == "it" || w == "he" || w == "she") && subject < t.from && !(p.legal && p.is(t.act, "be") && p.participle(t.act+1) && w == "it") {
		if ids := p.sayer(p.governor(t)); len(ids) > 0 && !p.signed && !(p.is(subject, "he", "she") && p.collective(ids)) {
			q := p.quoted(subject, subject+1)
			return ids, &q
		}
		if ids := p.pronoun(subject); len(ids) > 0 {
			q := p.quoted(subject, subject+1)
			return ids, &q
		}
	}
	if g := p.governor(t); g >= 0 && (p.nodes[g].Is("acl") || p.nodes[g].Is("advcl")) {
		if ids, part := p.bearer(t); len(ids) > 0 {
			return ids, part
		}
	}
	if c.from == t.from && p.sharedSubject(t) {
		if ids, from, to := p.subjectActors(p.first, min(t.from, p.first+14)); len(ids) > 0 {
			q := p.quoted(from, to)
			return ids, &q
		}
		if p.subjectIn == p.index {
			return slices.Clone(p.subject), nil
		}
	}
	if ids, part := p.bearer(t); len(ids) > 0 {
		return ids, part
	}
	if m := p.actorEnding(t.from); m != nil && m.via != "group" && !(p.is(t.act, "be") && p.participle(t.act+1)) && !p.behindPreposition(m.from) {
		return slices.Clone(m.ids()), quotedIf(p, m.from, m.to) // "at the request of the Court the Kingdom shall"
	}
	if ids, part := p.promiser(t); p.legal && len(ids) > 0 {
		return ids, part
	}
	if len(p.chapeau) > 0 && (p.first > 0 || p.inPoint) && t.modality != "declaration" {
		return slices.Clone(p.chapeau), p.chapeauPart
	}
	return nil, nil
}

// sharedSubject reports a second verb of the same subject ("and shall also ...").
func (p *page) sharedSubject(t trigger) bool {
	return p.is(t.from-1, "and", "or", ",") && !p.declaring(t.act)
}

func quotedIf(p *page, from, to int) *kadesh.Quoted {
	if from >= to {
		return nil
	}
	q := p.quoted(from, to)
	return &q
}

// subjectStart skips an opening adverbial ("After the termination ..., only").
func (p *page) subjectStart(c clause, t trigger) int {
	start := c.from
	for k := c.from; k < t.from; k++ {
		if p.is(k, ",") && (p.opensAdverbial(c.from) || k-c.from <= 3 && !p.actorAtHead(c.from)) {
			start = k + 1
			if p.actorAtHead(start) {
				break
			}
		}
	}
	for i := range p.dates {
		if d := &p.dates[i]; start == c.from && d.from == c.from && d.to < t.from {
			start = d.to
		}
	}
	for p.is(start, "only", "however", "furthermore", "moreover", "that", "and", "accordingly", ",", "then", "but") && start < t.from {
		start++
	}
	if start >= t.from {
		return c.from
	}
	return start
}

// actorAtHead reports whether an actor starts at k, behind an article or not.
func (p *page) actorAtHead(k int) bool {
	if p.is(k, "the") {
		k++
	}
	for i := range p.actors {
		if m := &p.actors[i]; !m.inner && (m.from == k || m.from == k-1 && p.is(k-1, "the")) {
			return true
		}
	}
	return false
}

func (p *page) opensAdverbial(i int) bool {
	return p.is(i, "after", "before", "in", "if", "upon", "during", "within", "for", "to", "with", "subject", "on", "at", "by", "pending", "until",
		"when", "while", "where", "unless", "as", "following", "based", "under", "without", "pursuant", "notwithstanding", "from", "since", "thereafter", "once",
		"inasmuch", "whenever", "wherever", "should", "upon", "except", "considering", "given", "through", "among", "whereas", "because", "where")
}

// subjectActors are the actors of the subject that starts at word from: the
// first one must stand at its head, others be joined by "and" or a comma.
func (p *page) subjectActors(from, to int) (ids []string, start, end int) {
	start, end = -1, -1
	pos := from
	if p.is(pos, "the", "both", "each", "neither", "all", "a", "an", "any", "every", "such", "this", "no", "these", "either") {
		pos++
	}
	for p.is(pos, "governments", "peoples", "republics", "respective", "of", "the") && pos < to {
		pos++ // "the Governments of A and B"
	}
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from || m.to > to {
			continue
		}
		if start < 0 {
			if m.from > pos+1 || m.from == pos+1 && !p.is(pos, "said", "several", "the", "imperial", "states", "contracting", "high") {
				return nil, -1, -1
			}
			start = from
		} else if !p.joined(end, m.from) {
			continue
		}
		ids, end = union(ids, m.ids()), m.to
	}
	if end >= 0 && to-end > 14 && (to-end > 40 || p.finiteIn(end, to)) {
		return nil, -1, -1
	}
	if end >= 0 && p.is(end, "'s", "’s") {
		return nil, -1, -1
	}
	return ids, start, end
}

// finiteIn reports a verb with a subject of its own between the words.
func (p *page) finiteIn(from, to int) bool {
	for k := from; k < min(to, len(p.nodes)); k++ {
		if x := p.nodes[k].XPOS; x == "VBZ" || x == "VBP" || x == "VBD" || x == "MD" {
			return true
		}
	}
	return false
}

func union(a, b []string) []string {
	for _, s := range b {
		if !contains(a, s) {
			a = append(a, s)
		}
	}
	return a
}

func (p *page) actorsIn(from, to int) []string {
	var ids []string
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from >= from && m.to <= to && !p.ofPerson(m) {
			ids = union(ids, m.ids())
		}
	}
	return ids
}

// ofPerson reports a state that only says whose president somebody is.
func (p *page) ofPerson(m *mention) bool {
	if m.typ != "state" || !p.is(m.from-1, "of") {
		return false
	}
	who := p.actorEnding(m.from - 1)
	return who != nil && who.typ == "person"
}

// byAgent is the actor behind "by" in a passive clause.
func (p *page) byAgent(t trigger, c clause) *mention {
	if !p.is(t.act, "be") {
		return nil
	}
	for k := range p.actors {
		m := &p.actors[k]
		if !m.inner && m.from > t.act && m.to <= c.to && (p.is(m.from-1, "by") || p.is(m.from-1, "the") && p.is(m.from-2, "by")) && !p.subordinate(t.act, m.from) {
			return m
		}
	}
	return nil
}

// subordinate reports a word between from and to that opens a clause of its own.
func (p *page) subordinate(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if p.is(k, "as", "until", "unless", "if", "when", "which", "who", "that", "after", "before") {
			return true
		}
	}
	return false
}

// promiser are the actors of the promise around a clause that names no bearer:
// "A agrees that a sum shall be paid".
func (p *page) promiser(t trigger) ([]string, *kadesh.Quoted) {
	for k := t.from - 1; k > p.first+1; k-- {
		if p.is(k, ";") {
			break
		}
		if !p.is(k, "that") || !p.is(k-1, "agree", "agrees", "agreed", "covenant", "covenants", "promise", "promises", "engage", "engages", "undertake", "undertakes", ",", "stipulate", "guarantee", "guarantees") {
			continue
		}
		for v := k - 1; v > max(p.first, k-6); v-- {
			if p.is(v, "agree", "agrees", "covenant", "covenants", "promise", "promises", "engage", "engages", "undertake", "undertakes", "guarantee", "guarantees") && !p.is(v-1, "it") {
				ids, from, to := p.subjectActors(p.subjectStart(clause{p.first, v}, trigger{from: v, act: v}), v)
				if len(ids) > 0 {
					return ids, quotedIf(p, from, to)
				}
			}
		}
		break
	}
	return nil, nil
}
