package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Duties that reports tell by verbs which treaties do not use: "wants the clause
// removed", "set a change of the law as a prerequisite", "France does not
// recognise it", "the accords asked for a withdrawal", "can be signed once ...".

// toldDuty reads one such pattern at the verb i of a report.
func (p *page) toldDuty(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}}
	if !p.signed && p.is(i, "forbids", "prohibits", "forbade") {
		return p.forbids(t, i) // which the tagger takes for a noun
	}
	if p.signed || i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" {
		return t, false
	}
	if p.saidNow(i) {
		t.modality, t.rule = "declaration", "recognises"
		return t, true
	}
	if t, ok := p.toldPlan(i); ok {
		return t, true
	}
	switch p.nodes[i].Lemma {
	case "consider", "deem", "regard":
		return p.holdsTo(t, i)
	case "like":
		return p.wouldLike(t, i)
	case "seek":
		return p.seeks(t, i)
	case "keep", "retain", "hold", "own", "get", "receive", "have":
		if t, ok := p.holdsShare(t, i); ok {
			return t, ok
		}
		if l := p.nodes[i].Lemma; l != "keep" && l != "retain" {
			return t, false
		}
		return p.textDeclares(t, i)
	case "announce", "unveil":
		return p.announces(t, i)
	case "declare", "designate":
		if t, ok := p.announces(t, i); ok {
			return t, true
		}
		return p.declaresTo(t, i)
	case "reiterate", "repeat", "renew", "issue", "voice", "join", "back", "echo":
		return p.renewsCall(t, i)
	case "let", "allow", "permit", "authorise", "authorize":
		return p.lets(t, i)
	case "want", "expect":
		return p.wants(t, i)
	case "forbid", "prohibit", "bar", "ban":
		return p.forbids(t, i)
	case "affirm", "reject", "exclude", "preserve", "uphold", "respect", "guarantee":
		if p.is(i-1, "to") {
			return t, false
		}
		if t, ok := p.textDeclares(t, i); ok {
			return t, ok
		}
		if p.nodes[i].Lemma == "guarantee" {
			return p.givesWord(t, i)
		}
		return t, false
	case "propose", "suggest", "recommend", "advise", "advocate":
		return p.proposes(t, i)
	case "stop", "prevent":
		return p.forbids(t, i)
	case "give", "grant":
		return p.givesRight(t, i)
	case "pledge", "promise", "donate", "plan", "vow":
		return p.givesWord(t, i)
	case "agree":
		return p.agreesDeal(t, i)
	case "offer", "threaten":
		if t, ok := p.offersThing(t, i); ok {
			return t, true
		}
		if !p.is(i+1, "to") || i+2 >= len(p.nodes) || p.nodes[i+2].XPOS != "VB" || !p.actorSubject(i) && !p.someoneDoes(i) {
			return t, false
		}
		t.modality, t.rule, t.to, t.act = "intention", "intention", i+2, i+2
		return t, true
	case "set", "name", "make", "call", "put", "cite", "list", "present":
		if p.is(i+1, "for") {
			return p.textAsks(t, i)
		}
		return p.asCondition(t, i)
	case "recognise", "recognize", "confirm", "reaffirm", "renounce":
		return p.recognises(t, i)
	case "tell":
		return p.tellsTo(t, i)
	case "order", "ask", "provide", "demand", "require":
		return p.textAsks(t, i)
	}
	return t, false
}

// forbids reads "forbids Kyiv from transferring them" and "bans Iran from selling
// oil": who is named must not.
func (p *page) forbids(t trigger, i int) (trigger, bool) {
	if (p.nodes[i].XPOS == "VBD" || p.is(p.child(i, "mark"), "to")) && (p.nodes[i].Lemma == "prevent" || p.nodes[i].Lemma == "stop") {
		return t, false // what was done at a place, not laid down
	}
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < i+1 || m.from > i+3 {
			continue
		}
		if p.is(m.to, "from") && m.to+1 < len(p.nodes) && p.nodes[m.to+1].XPOS == "VBG" {
			t.modality, t.rule, t.act, t.demandee = "prohibition", "forbids", m.to+1, [2]int{m.from, m.to}
			return t, true
		}
	}
	return t, p.ruleForbids(&t, i)
}

// ruleNoun are nouns for what lays down what is forbidden.
var ruleNoun = wordSet("policy rule measure law order ban decree regulation constitution embargo directive blockade")

// ruleForbids reads "the policy prohibits all flights": a rule and what it forbids,
// to nobody named.
func (p *page) ruleForbids(t *trigger, i int) bool {
	if i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" || !p.tensed(i) || p.passive(i) || p.nodes[i].Lemma == "stop" || p.nodes[i].Lemma == "prevent" {
		return false
	}
	s, _ := p.subjectNode(i)
	if s < 0 || s > i || !ruleNoun[p.nodes[s].Lemma] && headType[p.nodes[s].Lemma] == "" || p.child(i, "obj") <= i {
		return false
	}
	t.modality, t.rule = "prohibition", "forbids"
	return true
}

// givesWord reads "pledged 20 million euros", "promised elections within a year",
// "plan working groups".
func (p *page) givesWord(t trigger, i int) (trigger, bool) {
	obj := p.child(i, "obj")
	if obj <= i || obj-i > 5 || p.child(i, "ccomp", "xcomp") >= 0 || p.passive(i) || !p.actorSubject(i) && !p.someoneDoes(i) || p.is(i+1, "to", "that") {
		return t, false
	}
	t.modality, t.rule = "intention", "intention"
	return t, true
}

// holdsShare reads "holds 74 per cent of the company" in the present: what a report
// says that an instrument gives somebody.
func (p *page) holdsShare(t trigger, i int) (trigger, bool) {
	if !p.simplePresent(i) || !p.someoneDoes(i) {
		return t, false
	}
	share := p.nodes[i].Lemma == "hold" || p.nodes[i].Lemma == "own"
	for k := i + 1; k < min(i+8, len(p.words)) && !p.is(k, ",", ";", "."); k++ {
		if p.words[k].kind != syntax.Number || !p.is(k+1, "percent", "%") && !(p.is(k+1, "per") && p.is(k+2, "cent")) {
			share = share || p.is(k, "stake", "share", "shares")
			continue
		}
		t.modality, t.rule = "power", "holds-share"
		return t, share || p.hasIn(k, min(k+7, len(p.words)), "stake", "share", "shares")
	}
	return t, false
}

// textDeclares reads what a report says that an instrument lays down by the verb
// itself: "the framework keeps full sovereignty over the area", "it rejects
// extraterritoriality".
func (p *page) textDeclares(t trigger, i int) (trigger, bool) {
	obj := p.child(i, "obj")
	if !p.simplePresent(i) || obj <= i || p.mentionAt(obj) != nil || p.negatedVerb(i) {
		return t, false
	}
	s, _ := p.subjectNode(i)
	if s < 0 || s > i || !(headType[p.nodes[s].Lemma] != "" && p.nodes[s].UPOS != "VERB" || p.is(s, "it") && p.instrumentBefore()) {
		return t, false
	}
	t.modality, t.rule = "declaration", "text-declares"
	return t, true
}

// instrumentBefore reports that the sentence before names an instrument and no
// actor that "it" could stand for.
func (p *page) instrumentBefore() bool {
	named := false
	for k := p.ownFrom() - 1; k >= 0 && p.found[k].Sentence == p.index-1; k-- {
		switch f := &p.found[k]; {
		case f.Instrument != nil:
			named = true
		case f.Actor != nil && f.Actor.Type != "person":
			return false
		}
	}
	return named
}

// proposes reads "proposes a special law" and "recommends waiting": what somebody
// holds should be done, by nobody named.
func (p *page) proposes(t trigger, i int) (trigger, bool) {
	if that := p.thatBehind(i); that > 0 && !p.passive(i) && p.tensed(i) && p.askedThat(that+1) && (p.actorSubject(i) || p.someoneDoes(i)) {
		t.modality, t.rule, t.to, t.act = "recommendation", "proposes", that+1, that+1
		t.demandee = [2]int{that + 1, that + 1} // of nobody named, unless
		p.askedOfActor(&t)
		return t, true // "recommended that the Parties convene a summit"
	}
	if c := p.child(i, "ccomp"); c > i && p.nodes[c].XPOS == "VB" && !p.passive(i) && p.tensed(i) && p.child(c, "mark") < 0 && p.child(c, "nsubj") > i && p.child(c, "aux") < 0 && (p.actorSubject(i) || p.someoneDoes(i)) {
		t.modality, t.rule = "recommendation", "proposes"
		p.askedOfActor(&t)
		return t, true // "recommended the troops withdraw"
	}
	if p.passive(i) || !p.tensed(i) && !p.is(i, "recommending") || !p.actorSubject(i) && !p.someoneDoes(i) || p.is(i+1, "that", "to", "it", "him", "her", "them") {
		return t, false
	}
	o := p.child(i, "obj", "xcomp")
	if o <= i || o-i > 6 || p.is(o, "following") || p.nodes[o].UPOS != "NOUN" && p.nodes[o].XPOS != "VBG" {
		return t, false
	}
	t.modality, t.rule = "recommendation", "proposes"
	return t, true
}

// thatBehind is the "that" of the verb at i, right behind it or behind a day:
// "suggested on Monday that"; 0 without.
func (p *page) thatBehind(i int) int {
	k := i + 1
	for d := range p.dates {
		if m := &p.dates[d]; m.from >= k && m.from <= k+1 && p.is(m.to, "that") {
			k = m.to
		}
	}
	if !p.is(k, "that") {
		return 0
	}
	return k
}

// plannedDeal are nouns for what is announced and still to be done.
var plannedDeal = wordSet(`sale purchase delivery withdrawal deployment release opening reopening creation construction launch investment transfer
	suspension resumption closure evacuation repatriation supply export visit referendum election tour acquisition establishment lifting return halt ceasefire truce moratorium amnesty`)

// announces reads "announced the sale of drones": what somebody means to do.
func (p *page) announces(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	if o <= i || o-i > 6 || !plannedDeal[p.nodes[o].Lemma] || p.passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "intention", "announces"
	return t, true
}

// declaresTo reads "declared the group a terrorist organisation".
func (p *page) declaresTo(t trigger, i int) (trigger, bool) {
	to := p.namedEnd(i)
	if p.passive(i) || !p.tensed(i) || !p.actorSubject(i) && !p.someoneDoes(i) || p.child(i, "obj", "ccomp", "xcomp") <= i || p.is(i+1, "that") || !p.predicateIn(i+1, to, i) {
		return t, false
	}
	t.modality, t.rule = "declaration", "recognises"
	return t, true
}

// lets reads "lets the United States use its bases" and "the agreement allows
// Armenia to keep it": who is named may.
func (p *page) lets(t trigger, i int) (trigger, bool) {
	s, _ := p.subjectNode(i)
	if p.passive(i) || !p.tensed(i) || s < 0 || s > i || !p.actorSubject(i) && !p.someoneDoes(i) && headType[p.nodes[s].Lemma] == "" {
		return t, false
	}
	m := p.actorStarting(i + 1 + boolInt(p.is(i+1, "for")))
	if m == nil {
		return t, false
	}
	act := m.to
	if p.nodes[i].Lemma != "let" {
		if !p.is(act, "to") {
			return t, false
		}
		act++
	}
	if !p.lex.BaseVerb(p.low(act)) || p.is(act, "be", "know", "have") {
		return t, false
	}
	t.modality, t.rule, t.act, t.demandee = "permission", "lets", act, [2]int{m.from, m.to}
	return t, true
}

// wants reads "wants the preamble removed" and "wants Armenia to change it".
func (p *page) wants(t trigger, i int) (trigger, bool) {
	if !p.actorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "wants"
	if p.nodes[i].Lemma == "want" && p.is(i+1, "to") && i+2 < len(p.nodes) && p.nodes[i+2].XPOS == "VB" && !p.is(i+2, "be", "know", "see", "have", "make", "become", "believe", "think") {
		t.modality, t.rule, t.to, t.act = "intention", "intention", i+2, i+2
		return t, true // "Beijing wants to let the market decide"
	}
	for k := i + 2; k < min(i+16, len(p.nodes)) && p.words[k].kind != syntax.Punct; k++ {
		n := &p.nodes[k]
		if p.is(k, "to") && k+1 < len(p.nodes) && p.lex.BaseVerb(p.low(k+1)) && !p.is(i+1, "to") && p.actorEnding(k) != nil {
			t.act, t.demandee = k+1, [2]int{i + 1, k}
			return t, true
		}
		if k > i+2 && p.is(i+1, "the", "its", "all", "his", "their") && (n.XPOS == "VBP" || n.XPOS == "VBN") && strings.HasSuffix(p.low(k), "ed") && p.nodes[k-1].UPOS == "NOUN" && p.lex.Lemma(p.low(k)) != "" {
			return t, p.nodes[i].Lemma == "want" // "wants the prisoners freed before"
		}
		if n.XPOS == "VBN" && (n.Head == i && (n.Is("xcomp") || n.Is("ccomp")) || p.words[min(k+1, len(p.words)-1)].kind == syntax.Punct) && !p.is(i+1, "to") {
			return t, p.nodes[i].Lemma == "want"
		}
	}
	return t, p.nodes[i].Lemma == "want" && p.wantsAway(&t, i)
}

// wantsAway reads "wants the observers off the border", "wants foreign troops out".
func (p *page) wantsAway(t *trigger, i int) bool {
	for k := i + 2; k < min(i+10, len(p.words)) && p.words[k].kind != syntax.Punct; k++ {
		if p.is(k, "off", "out", "gone", "away", "back") {
			t.demandee = [2]int{i + 1, k}
			t.act = k
			return true
		}
	}
	return false
}

// asCondition reads "set a change of the constitution as prerequisite".
func (p *page) asCondition(t trigger, i int) (trigger, bool) {
	for k := i + 2; k < min(i+18, len(p.words)) && !p.is(k, ".", ";", ","); k++ {
		if p.nodes[i].Lemma == "make" && p.is(k, "conditional", "contingent", "dependent") && p.is(k+1, "on", "upon") {
			t.modality, t.rule = "demand", "as-condition"
			return t, p.actorSubject(i) || p.someoneDoes(i) // "made the opening conditional on a treaty"
		}
		if !p.is(k, "as") && !(p.nodes[i].Lemma == "make" && p.is(k, "a")) {
			continue
		}
		e := k + 1
		for p.is(e, "a", "the", "its", "their", "main", "key", "sole", "only", "first", "one") {
			e++
		}
		if p.is(e, "condition", "precondition", "prerequisite", "requirement", "conditions", "preconditions", "prerequisites") {
			t.modality, t.rule = "demand", "as-condition"
			return t, p.actorSubject(i) || p.someoneDoes(i)
		}
	}
	return t, false
}

// recognises reads what a state or its officers declare by the verb itself, with
// a thing and not a clause behind it.
func (p *page) recognises(t trigger, i int) (trigger, bool) {
	obj := p.child(i, "obj")
	if obj <= i || p.child(i, "ccomp") >= 0 || p.child(i, "aux") >= 0 && p.is(p.child(i, "aux"), "to", "would", "could", "might", "may", "will") || p.passive(i) || p.is(i-1, "to") || p.nodes[i].XPOS == "VB" && p.is(p.child(i, "mark"), "to") {
		return t, false
	}
	s, _ := p.subjectNode(i)
	if s < 0 || s > i {
		return t, false
	}
	m := p.mentionAt(s)
	if m == nil && p.is(s, "it") && len(p.sayer(i)) == 0 || m == nil && !p.is(s, "it") || m != nil && m.typ != "state" && m.typ != "person" && m.typ != "body" {
		return t, false
	}
	t.modality, t.rule, t.negated = "declaration", "recognises", p.is(i-1, "not")
	return t, true
}

// saidNow reports what somebody quoted does in saying it: "We thank the government
// for its help", "I welcome the release".
func (p *page) saidNow(i int) bool {
	k := i - 1
	for len(p.low(k)) > 4 && strings.HasSuffix(p.low(k), "ly") {
		k-- // "I strongly reject it"
	}
	return performatives[p.low(i)] && p.is(k, "we", "i") && p.nodes[i].XPOS == "VBP" && p.child(i, "obj") > i && p.inQuotation(i)
}

// holdsTo reads the view that a state or body takes in the present: "the EU still
// considers the settlements illegal".
func (p *page) holdsTo(t trigger, i int) (trigger, bool) {
	s, _ := p.subjectNode(i)
	if !p.simplePresent(i) || s < 0 || s > i || p.negatedVerb(i) {
		return t, false
	}
	m := p.mentionAt(s)
	held := m != nil && (m.typ == "state" || m.typ == "body" || m.typ == "organization")
	if p.is(s, "it") {
		sayer := p.sayerNode(i)
		held = false
		if sayer >= 0 {
			ids := p.idsAt(sayer)
			held = len(ids) > 0 && !p.seen[ids[0]]
		}
	}
	to := p.namedEnd(i)
	t.modality, t.rule = "declaration", "recognises"
	return t, held && to-i > 3 && (p.nodes[to-1].UPOS == "ADJ" || p.asIn(i+2, to))
}

// seeks reads "is seeking his extradition from the UK": what somebody wants done.
func (p *page) seeks(t trigger, i int) (trigger, bool) {
	o := p.child(i, "obj")
	if p.nodes[i].XPOS == "VB" || o <= i || o-i > 6 || p.nodes[o].UPOS != "NOUN" || !actionNoun(p.nodes[o].Lemma) && !p.eventWord(o) || p.passive(i) || !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	if from := p.fromActor(o+1, len(p.words)); from != nil {
		t.demandee = [2]int{from.from, from.to}
	}
	return t, true
}

// fromActor is the actor behind "from" between two words, nil without.
func (p *page) fromActor(from, to int) *mention {
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from >= from && m.to <= to && p.is(p.prepBefore(m.from), "from", "of") {
			return m
		}
	}
	return nil
}

// wouldLike reads "would like (to see) China agree to purchases".
func (p *page) wouldLike(t trigger, i int) (trigger, bool) {
	if !p.is(i-1, "would") || !p.someoneDoes(i) {
		return t, false
	}
	k := i + 1
	if p.is(k, "to") && p.is(k+1, "see", "have") {
		k += 2
	}
	m := p.actorStarting(k)
	if m == nil || m.from != k {
		return t, false
	}
	act := m.to
	if p.is(act, "to") {
		act++
	}
	if !p.lex.BaseVerb(p.low(act)) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act, t.demandee = "demand", "wants", k, act, [2]int{m.from, m.to}
	return t, true
}

// textAsks reads a duty that a report gives to an instrument: "the accords asked
// for a withdrawal".
func (p *page) textAsks(t trigger, i int) (trigger, bool) {
	s, _ := p.subjectNode(i)
	if s < 0 || s > i || headType[p.nodes[s].Lemma] == "" || p.passive(i) {
		return t, false
	}
	switch p.nodes[i].Lemma {
	case "ask", "call", "provide":
		if !p.is(i+1, "for") {
			return t, false
		}
		t.to, t.act = i+2, i+2
	}
	t.modality, t.rule = "demand", "text-asks"
	if p.nodes[i].Lemma != "ask" && p.nodes[i].Lemma != "call" {
		t.modality = "obligation"
	}
	return t, t.act < len(p.words) && !p.is(t.act, "to", "that", ",", ".")
}

// retells reports a sentence that tells of an instrument in the past, in a text that
// else reads as one: a digest of minutes.
func (p *page) retells() bool {
	return len(p.nodes) > 0 && !p.hasWord("shall") && !p.hasWord("hereby")
}

// wasTo reports "were to deploy" and "was to be signed by 15 May": what a report
// says had been laid down.
func (p *page) wasTo(i int) bool {
	if !p.is(i+1, "to") || i+3 >= len(p.nodes) || p.nodes[i+2].XPOS != "VB" || p.is(i+2, "become", "have", "follow", "prove", "remain", "see") {
		return false
	}
	if !p.is(i+2, "be") {
		return p.actorSubject(i) || p.partyBefore(i) || i > 0 && p.nodes[i-1].UPOS == "NOUN" && (p.personAt(i-1) || bodyHead[p.nodes[i-1].Lemma] != "")
	}
	if !p.participle(i+3) || p.is(i-1, "it", "this", "that", "which", "what") {
		return false
	}
	for k := range p.dates {
		if d := &p.dates[k]; d.from > i+3 && d.from < i+10 && (d.Role == "deadline" || p.is(d.from-1, "by", "within", "on", "in")) {
			return true
		}
	}
	return false
}

// openWhen reads "can be signed once the law has been changed": what a report
// says is free to be done when something else has been.
func (p *page) openWhen(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "open-when"}
	if p.signed || !p.is(i+1, "be") || !p.participle(i+2) || p.relativeBefore(i) {
		return t, false
	}
	for k := i + 3; k < min(i+12, len(p.words)) && !p.is(k, ".", ";"); k++ {
		if p.is(k, "once", "if", "after", "before", "when") && p.legalVerb(i+2) {
			return t, true
		}
	}
	return t, false
}

// dutyAct are the acts that the patterns of this file tell: asking, when something
// is wanted or made a condition, and stating.
var dutyAct = map[string]lexicon.Act{
	"wants":        {Type: "demand", PLOVER: "DEMAND", CAMEO: "10"},
	"as-condition": {Type: "demand", PLOVER: "DEMAND", CAMEO: "10"},
	"recognises":   {Type: "statement", PLOVER: "SUPPORT", CAMEO: "05"},
}

// dutyActs adds those acts where no verb of the list tells them.
func (p *page) dutyActs() {
	for k, n := p.ownFrom(), len(p.found); k < n; k++ {
		f := p.found[k]
		act, ok := dutyAct[f.Rule]
		if !ok || f.Commitment == nil {
			continue
		}
		i, end := p.wordsIn(f.Commitment.Parts["deontic"].Span)
		if i == end {
			continue
		}
		if _, _, known := p.act(i, len(p.words)); known || p.withholds(i) {
			continue
		}
		if l := p.nodes[i].Lemma; act.Type == "statement" && l != "confirm" && l != "reaffirm" {
			act.Type = "other"
		}
		p.writeClause(act, i, 1, -1, p.doer(i))
	}
}

// weSpeak gives the duties of "we" and "I" inside a claim to whoever speaks there.
func (p *page) weSpeak() {
	own := p.ownFrom()
	for k := own; k < len(p.found); k++ {
		c := p.found[k].Commitment
		if c == nil {
			continue
		}
		word, part := c.Parts["obligor"].Quote, c.Parts["obligor"]
		if first, _, _ := strings.Cut(p.found[k].Quote, " "); word == "" {
			word, part = first, kadesh.Quoted{Span: kadesh.Span{Start: p.found[k].Start, End: p.found[k].Start + len(first)}, Quote: first}
		}
		if !strings.EqualFold(word, "we") && word != "I" {
			continue
		}
		for m := own; m < len(p.found); m++ {
			if claim := p.found[m].Claim; claim != nil && len(claim.Holder) > 0 && p.found[m].Span.Contains(p.found[k].Span) {
				c.Obligor, c.Parts["obligor"] = slices.Clone(claim.Holder), part
			}
		}
	}
}

// legalVerb reports a participle of what is done with instruments.
func (p *page) legalVerb(k int) bool {
	return p.is(k, "signed", "ratified", "concluded", "lifted", "opened", "adopted", "initialled", "initialed", "resumed", "restored", "started", "launched", "implemented", "finalised", "finalized")
}
