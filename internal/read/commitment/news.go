package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Duties that reports tell by verbs which treaties do not use: "wants the clause
// removed", "set a change of the law as a prerequisite", "France does not
// recognise it", "the accords asked for a withdrawal", "can be signed once ...".

// toldDuty reads one such pattern at the verb i of a report.
func (p *Reader) toldDuty(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}}
	if !p.Signed && p.Is(i, "forbids", "prohibits", "forbade") {
		return p.forbids(t, i) // which the tagger takes for a noun
	}
	if p.Signed || i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" {
		return t, false
	}
	if p.saidNow(i) {
		t.modality, t.rule = "declaration", "recognises"
		return t, true
	}
	if t, ok := p.toldPlan(i); ok {
		return t, true
	}
	switch p.Nodes[i].Lemma {
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
		if l := p.Nodes[i].Lemma; l != "keep" && l != "retain" {
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
		if p.Is(i-1, "to") {
			return t, false
		}
		if t, ok := p.textDeclares(t, i); ok {
			return t, ok
		}
		if p.Nodes[i].Lemma == "guarantee" {
			return p.givesWord(t, i)
		}
		return t, false
	case "propose", "suggest", "recommend", "advise", "advocate":
		return p.proposes(t, i)
	case "stop", "prevent":
		return p.forbids(t, i)
	case "give", "grant":
		if t, ok := p.givesTime(t, i); ok {
			return t, true
		}
		return p.givesRight(t, i)
	case "pledge", "promise", "donate", "plan", "vow":
		return p.givesWord(t, i)
	case "agree":
		return p.agreesDeal(t, i)
	case "offer", "threaten":
		if t, ok := p.offersThing(t, i); ok {
			return t, true
		}
		to := p.pastWhen(i + 1)
		if !p.Is(to, "to") || to+1 >= len(p.Nodes) || p.Nodes[to+1].XPOS != "VB" || !p.events.ActorSubject(i) && !p.someoneDoes(i) {
			return t, false
		}
		t.modality, t.rule, t.to, t.act = "intention", "intention", to+1, to+1
		return t, true
	case "set", "name", "make", "call", "put", "cite", "list", "present":
		if p.Is(i+1, "for") {
			return p.textAsks(t, i)
		}
		return p.asCondition(t, i)
	case "recognise", "recognize", "confirm", "reaffirm", "renounce", "accept":
		return p.recognises(t, i)
	case "tell":
		return p.tellsTo(t, i)
	case "order", "ask", "provide", "demand", "require":
		return p.textAsks(t, i)
	case "see":
		return p.textSees(t, i)
	}
	return t, false
}

// forbids reads "forbids Kyiv from transferring them" and "bans Iran from selling
// oil": who is named must not.
func (p *Reader) forbids(t trigger, i int) (trigger, bool) {
	if i >= len(p.Nodes) || (p.Nodes[i].XPOS == "VBD" || p.Is(p.Child(i, "mark"), "to")) && (p.Nodes[i].Lemma == "prevent" || p.Nodes[i].Lemma == "stop") {
		return t, false // what was done at a place, not laid down
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < i+1 || m.From > i+3 {
			continue
		}
		if p.Is(m.To, "from") && m.To+1 < len(p.Nodes) && p.Nodes[m.To+1].XPOS == "VBG" {
			t.modality, t.rule, t.act, t.demandee = "prohibition", "forbids", m.To+1, [2]int{m.From, m.To}
			return t, true
		}
	}
	return t, p.ruleForbids(&t, i)
}

// ruleNoun are nouns for what lays down what is forbidden.
var ruleNoun = page.WordSet("policy rule measure law order ban decree regulation constitution embargo directive blockade")

// ruleForbids reads "the policy prohibits all flights": a rule and what it forbids,
// to nobody named.
func (p *Reader) ruleForbids(t *trigger, i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" || !p.Tensed(i) || p.Passive(i) || p.Nodes[i].Lemma == "stop" || p.Nodes[i].Lemma == "prevent" {
		return false
	}
	s, _ := p.SubjectNode(i)
	if s < 0 || s > i || !ruleNoun[p.Nodes[s].Lemma] && page.HeadType[p.Nodes[s].Lemma] == "" || p.Child(i, "obj") <= i {
		return false
	}
	t.modality, t.rule = "prohibition", "forbids"
	return true
}

// givesWord reads "pledged 20 million euros", "promised elections within a year",
// "plan working groups".
func (p *Reader) givesWord(t trigger, i int) (trigger, bool) {
	obj := p.Child(i, "obj")
	if obj <= i || obj-i > 5 || p.Child(i, "ccomp", "xcomp") >= 0 || p.Passive(i) || !p.events.ActorSubject(i) && !p.someoneDoes(i) || p.Is(i+1, "to", "that") {
		return t, false
	}
	t.modality, t.rule = "intention", "intention"
	return t, true
}

// holdsShare reads "holds 74 per cent of the company" in the present: what a report
// says that an instrument gives somebody.
func (p *Reader) holdsShare(t trigger, i int) (trigger, bool) {
	if !p.SimplePresent(i) || !p.someoneDoes(i) {
		return t, false
	}
	share := p.Nodes[i].Lemma == "hold" || p.Nodes[i].Lemma == "own"
	for k := i + 1; k < min(i+8, len(p.Words)) && !p.Is(k, ",", ";", "."); k++ {
		if p.Words[k].Kind != syntax.Number || !p.Is(k+1, "percent", "%") && !(p.Is(k+1, "per") && p.Is(k+2, "cent")) {
			share = share || p.Is(k, "stake", "share", "shares")
			continue
		}
		t.modality, t.rule = "power", "holds-share"
		return t, share || p.HasIn(k, min(k+7, len(p.Words)), "stake", "share", "shares")
	}
	return t, false
}

// textDeclares reads what a report says that an instrument lays down by the verb
// itself: "the framework keeps full sovereignty over the area", "it rejects
// extraterritoriality".
func (p *Reader) textDeclares(t trigger, i int) (trigger, bool) {
	obj := p.Child(i, "obj")
	if !p.SimplePresent(i) || obj <= i || p.MentionAt(obj) != nil || p.negatedVerb(i) {
		return t, false
	}
	s, _ := p.SubjectNode(i)
	if s < 0 || s > i || !(page.HeadType[p.Nodes[s].Lemma] != "" && p.Nodes[s].UPOS != "VERB" || p.Is(s, "it") && p.instrumentBefore()) {
		return t, false
	}
	t.modality, t.rule = "declaration", "text-declares"
	return t, true
}

// instrumentBefore reports that the sentence before names an instrument and no
// actor that "it" could stand for.
func (p *Reader) instrumentBefore() bool {
	named := false
	for k := p.OwnFrom() - 1; k >= 0 && p.Found[k].Sentence == p.Index-1; k-- {
		switch f := &p.Found[k]; {
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
func (p *Reader) proposes(t trigger, i int) (trigger, bool) {
	if that := p.thatBehind(i); that > 0 && !p.Passive(i) && p.Tensed(i) && p.askedThat(that+1) && (p.events.ActorSubject(i) || p.someoneDoes(i)) {
		t.modality, t.rule, t.to, t.act = "recommendation", "proposes", that+1, that+1
		t.demandee = [2]int{that + 1, that + 1} // of nobody named, unless
		p.askedOfActor(&t)
		return t, true // "recommended that the Parties convene a summit"
	}
	if c := p.Child(i, "ccomp"); c > i && p.Nodes[c].XPOS == "VB" && !p.Passive(i) && p.Tensed(i) && p.Child(c, "mark") < 0 && p.Child(c, "nsubj") > i && p.Child(c, "aux") < 0 && (p.events.ActorSubject(i) || p.someoneDoes(i)) {
		t.modality, t.rule = "recommendation", "proposes"
		p.askedOfActor(&t)
		return t, true // "recommended the troops withdraw"
	}
	if p.Passive(i) || !p.Tensed(i) && !p.Is(i, "recommending") || !p.events.ActorSubject(i) && !p.someoneDoes(i) || p.Is(i+1, "that", "to", "it", "him", "her", "them") {
		return t, false
	}
	o := p.Child(i, "obj", "xcomp")
	if o <= i || o-i > 6 || p.Is(o, "following") || p.Nodes[o].UPOS != "NOUN" && p.Nodes[o].XPOS != "VBG" {
		return t, false
	}
	t.modality, t.rule = "recommendation", "proposes"
	return t, true
}

// thatBehind is the "that" of the verb at i, right behind it or behind a day:
// "suggested on Monday that"; 0 without.
func (p *Reader) thatBehind(i int) int {
	k := i + 1
	for d := range p.Dates {
		if m := &p.Dates[d]; m.From >= k && m.From <= k+1 && p.Is(m.To, "that") {
			k = m.To
		}
	}
	if !p.Is(k, "that") {
		return 0
	}
	return k
}

// plannedDeal are nouns for what is announced and still to be done.
var plannedDeal = page.WordSet(`sale purchase delivery withdrawal deployment release opening reopening creation construction launch investment transfer
	suspension resumption closure evacuation repatriation supply export visit referendum election tour acquisition establishment lifting return halt ceasefire truce moratorium amnesty`)

// announces reads "announced the sale of drones": what somebody means to do.
func (p *Reader) announces(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	if o <= i || o-i > 6 || !plannedDeal[p.Nodes[o].Lemma] || p.Passive(i) || !p.subjectNear(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "intention", "announces"
	return t, true
}

// declaresTo reads "declared the group a terrorist organisation".
func (p *Reader) declaresTo(t trigger, i int) (trigger, bool) {
	to := p.claims.NamedEnd(i)
	if p.Passive(i) || !p.Tensed(i) || !p.events.ActorSubject(i) && !p.someoneDoes(i) || p.Child(i, "obj", "ccomp", "xcomp") <= i || p.Is(i+1, "that") || !p.claims.PredicateIn(i+1, to, i) {
		return t, false
	}
	t.modality, t.rule = "declaration", "recognises"
	return t, true
}

// lets reads "lets the United States use its bases" and "the agreement allows
// Armenia to keep it": who is named may.
func (p *Reader) lets(t trigger, i int) (trigger, bool) {
	s, _ := p.SubjectNode(i)
	if p.Passive(i) || !p.Tensed(i) || s < 0 || s > i || !p.events.ActorSubject(i) && !p.someoneDoes(i) && page.HeadType[p.Nodes[s].Lemma] == "" {
		return t, false
	}
	m := p.ActorStarting(i + 1 + page.BoolInt(p.Is(i+1, "for")))
	if m == nil {
		return t, false
	}
	act := m.To
	if p.Nodes[i].Lemma != "let" {
		if !p.Is(act, "to") {
			return t, false
		}
		act++
	}
	if !p.Lex.BaseVerb(p.Low(act)) || p.Is(act, "be", "know", "have") {
		return t, false
	}
	t.modality, t.rule, t.act, t.demandee = "permission", "lets", act, [2]int{m.From, m.To}
	return t, true
}

// wants reads "wants the preamble removed" and "wants Armenia to change it".
func (p *Reader) wants(t trigger, i int) (trigger, bool) {
	if !p.events.ActorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "wants"
	if p.Nodes[i].Lemma == "want" && p.Is(i+1, "to") && i+2 < len(p.Nodes) && p.Nodes[i+2].XPOS == "VB" && !p.Is(i+2, "be", "know", "see", "have", "make", "become", "believe", "think") {
		t.modality, t.rule, t.to, t.act = "intention", "intention", i+2, i+2
		told := p.Nodes[i].XPOS == "VBD" && !(p.Nodes[i].Is("ccomp") && page.Saying[p.Nodes[p.Nodes[i].Head].Lemma])
		return t, !told // "Beijing wants to let the market decide"; what somebody wanted once binds nobody
	}
	for k := i + 2; k < min(i+16, len(p.Nodes)) && p.Words[k].Kind != syntax.Punct; k++ {
		n := &p.Nodes[k]
		if p.Is(k, "to") && k+1 < len(p.Nodes) && (p.Lex.BaseVerb(p.Low(k+1)) || p.splitVerb(k+1)) && !p.Is(i+1, "to") && p.ActorEnding(k) != nil {
			t.act, t.demandee = k+1, [2]int{i + 1, k}
			return t, true
		}
		if k > i+2 && p.Is(i+1, "the", "its", "all", "his", "their") && (n.XPOS == "VBP" || n.XPOS == "VBN") && strings.HasSuffix(p.Low(k), "ed") && p.Nodes[k-1].UPOS == "NOUN" && p.Lex.Lemma(p.Low(k)) != "" {
			return t, p.Nodes[i].Lemma == "want" // "wants the prisoners freed before"
		}
		if n.XPOS == "VBN" && (n.Head == i && (n.Is("xcomp") || n.Is("ccomp")) || p.Words[min(k+1, len(p.Words)-1)].Kind == syntax.Punct) && !p.Is(i+1, "to") {
			return t, p.Nodes[i].Lemma == "want"
		}
	}
	return t, p.Nodes[i].Lemma == "want" && p.wantsAway(&t, i)
}

// wantsAway reads "wants the observers off the border", "wants foreign troops out".
func (p *Reader) wantsAway(t *trigger, i int) bool {
	for k := i + 2; k < min(i+10, len(p.Words)) && p.Words[k].Kind != syntax.Punct; k++ {
		if p.Is(k, "off", "out", "gone", "away", "back") {
			t.demandee = [2]int{i + 1, k}
			t.act = k
			return true
		}
	}
	return false
}

// asCondition reads "set a change of the constitution as prerequisite".
func (p *Reader) asCondition(t trigger, i int) (trigger, bool) {
	for k := i + 2; k < min(i+18, len(p.Words)) && !p.Is(k, ".", ";", ","); k++ {
		if p.Nodes[i].Lemma == "make" && p.Is(k, "conditional", "contingent", "dependent") && p.Is(k+1, "on", "upon") {
			t.modality, t.rule = "demand", "as-condition"
			return t, p.events.ActorSubject(i) || p.someoneDoes(i) // "made the opening conditional on a treaty"
		}
		if !p.Is(k, "as") && !(p.Nodes[i].Lemma == "make" && p.Is(k, "a")) {
			continue
		}
		e := k + 1
		for p.Is(e, "a", "the", "its", "their", "main", "key", "sole", "only", "first", "one") {
			e++
		}
		if p.Is(e, "condition", "precondition", "prerequisite", "requirement", "conditions", "preconditions", "prerequisites") {
			t.modality, t.rule = "demand", "as-condition"
			return t, p.events.ActorSubject(i) || p.someoneDoes(i)
		}
	}
	return t, false
}

// recognises reads what a state or its officers declare by the verb itself, with
// a thing and not a clause behind it.
func (p *Reader) recognises(t trigger, i int) (trigger, bool) {
	obj := p.Child(i, "obj")
	if obj <= i || p.Child(i, "ccomp") >= 0 || p.Child(i, "aux") >= 0 && p.Is(p.Child(i, "aux"), "to", "would", "could", "might", "may", "will") || p.Passive(i) || p.Is(i-1, "to") || p.Nodes[i].XPOS == "VB" && p.Is(p.Child(i, "mark"), "to") {
		return t, false
	}
	s, _ := p.SubjectNode(i)
	if s < 0 || s > i {
		return t, false
	}
	m := p.MentionAt(s)
	if p.Nodes[i].Lemma == "accept" && (!p.Is(i-1, "not") || !p.Is(i-2, "does", "do")) {
		return t, false // what is accepted, an act; what is not, a stand
	}
	person := p.Is(s, "he", "she") && len(p.actors.Pronoun(s)) > 0
	if m == nil && p.Is(s, "it") && len(p.sayer(i)) == 0 || m == nil && !p.Is(s, "it") && !person || m != nil && m.Type != "state" && m.Type != "person" && m.Type != "body" {
		return t, false
	}
	t.modality, t.rule, t.negated = "declaration", "recognises", p.Is(i-1, "not")
	return t, true
}

// saidNow reports what somebody quoted does in saying it: "We thank the government
// for its help", "I welcome the release".
func (p *Reader) saidNow(i int) bool {
	k := i - 1
	for p.endsInLy(k) {
		k-- // "I strongly reject it"
	}
	return performatives[p.Low(i)] && p.Is(k, "we", "i") && p.Nodes[i].XPOS == "VBP" && p.Child(i, "obj") > i && p.claims.InQuotation(i)
}

// holdsTo reads the view that a state or body takes in the present: "the EU still
// considers the settlements illegal".
func (p *Reader) holdsTo(t trigger, i int) (trigger, bool) {
	s, _ := p.SubjectNode(i)
	if !p.SimplePresent(i) || s < 0 || s > i || p.negatedVerb(i) {
		return t, false
	}
	m := p.MentionAt(s)
	held := m != nil && (m.Type == "state" || m.Type == "body" || m.Type == "organization")
	if p.Is(s, "it") {
		sayer := p.actors.SayerNode(i)
		held = false
		if sayer >= 0 {
			ids := p.actors.IDsAt(sayer)
			held = len(ids) > 0 && !p.actors.Seen[ids[0]]
		}
	}
	to := p.claims.NamedEnd(i)
	t.modality, t.rule = "declaration", "recognises"
	return t, held && to-i > 3 && (p.Nodes[to-1].UPOS == "ADJ" || p.claims.AsIn(i+2, to))
}

// seeks reads "is seeking his extradition from the UK": what somebody wants done.
func (p *Reader) seeks(t trigger, i int) (trigger, bool) {
	o := p.Child(i, "obj")
	if p.Nodes[i].XPOS == "VB" || o <= i || o-i > 6 || p.Nodes[o].UPOS != "NOUN" || !actionNoun(p.Nodes[o].Lemma) && !p.EventWord(o) || p.Passive(i) || !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule = "demand", "demand-verb"
	if from := p.fromActor(o+1, len(p.Words)); from != nil {
		t.demandee = [2]int{from.From, from.To}
	}
	return t, true
}

// fromActor is the actor behind "from" between two words, nil without.
func (p *Reader) fromActor(from, to int) *page.Mention {
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From >= from && m.To <= to && p.Is(p.events.PrepBefore(m.From), "from", "of") {
			return m
		}
	}
	return nil
}

// wouldLike reads "would like (to see) China agree to purchases".
func (p *Reader) wouldLike(t trigger, i int) (trigger, bool) {
	if !p.Is(i-1, "would") || !p.someoneDoes(i) {
		return t, false
	}
	k := i + 1
	if p.Is(k, "to") && p.Is(k+1, "see", "have") {
		k += 2
	}
	m := p.ActorStarting(k)
	if m == nil || m.From != k {
		return t, false
	}
	act := m.To
	if p.Is(act, "to") {
		act++
	}
	if !p.Lex.BaseVerb(p.Low(act)) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act, t.demandee = "demand", "wants", k, act, [2]int{m.From, m.To}
	return t, true
}

// textAsks reads a duty that a report gives to an instrument: "the accords asked
// for a withdrawal".
func (p *Reader) textAsks(t trigger, i int) (trigger, bool) {
	s, _ := p.SubjectNode(i)
	if s < 0 || s > i || page.HeadType[p.Nodes[s].Lemma] == "" || p.Passive(i) {
		return t, false
	}
	switch p.Nodes[i].Lemma {
	case "ask", "call", "provide":
		if !p.Is(i+1, "for") {
			return t, false
		}
		t.to, t.act = i+2, i+2
	}
	t.modality, t.rule = "demand", "text-asks"
	if p.Nodes[i].Lemma != "ask" && p.Nodes[i].Lemma != "call" {
		t.modality = "obligation"
	}
	return t, t.act < len(p.Words) && !p.Is(t.act, "to", "that", ",", ".")
}

// textSees reads what a deal is to bring about: "the plan would see A withdraw its
// forces".
func (p *Reader) textSees(t trigger, i int) (trigger, bool) {
	s, _ := p.SubjectNode(i)
	if s < 0 || s > i || page.HeadType[p.Nodes[s].Lemma] == "" || !p.Is(i-1, "will", "would", "to") && !p.SimplePresent(i) {
		return t, false
	}
	for act := i + 2; act < min(i+9, len(p.Nodes)); act++ {
		switch {
		case p.Words[act].Kind == syntax.Punct || p.Is(act, "to", "of", "that", "as"):
			return t, false
		case p.Lex.BaseVerb(p.Low(act)) && (p.Nodes[act].UPOS == "VERB" || p.Nodes[act-1].XPOS == "NNS") && p.Nodes[act].XPOS != "VBN" && len(p.actors.ActorsIn(i+1, act)) > 0:
			t.to, t.act, t.demandee = i+1, act, [2]int{i + 1, act}
			t.modality, t.rule = "obligation", "text-asks"
			return t, true
		}
	}
	return t, false
}

// retells reports a sentence that tells of an instrument in the past, in a text that
// else reads as one: a digest of minutes.
func (p *Reader) retells() bool {
	return len(p.Nodes) > 0 && !p.HasWord("shall") && !p.HasWord("hereby")
}

// wasTo reports "were to deploy" and "was to be signed by 15 May": what a report
// says had been laid down.
func (p *Reader) wasTo(i int) bool {
	if !p.Is(i+1, "to") || i+3 >= len(p.Nodes) || p.Nodes[i+2].XPOS != "VB" || p.Is(i+2, "become", "have", "follow", "prove", "remain", "see") {
		return false
	}
	if !p.Is(i+2, "be") {
		return p.events.ActorSubject(i) || p.partyBefore(i) || i > 0 && p.Nodes[i-1].UPOS == "NOUN" && (p.actors.PersonAt(i-1) || page.BodyHead[p.Nodes[i-1].Lemma] != "")
	}
	if !p.Participle(i+3) || p.Is(i-1, "it", "this", "that", "which", "what") {
		return false
	}
	for k := range p.Dates {
		if d := &p.Dates[k]; d.From > i+3 && d.From < i+10 && (d.Role == "deadline" || p.Is(d.From-1, "by", "within", "on", "in")) {
			return true
		}
	}
	return false
}

// openWhen reads "can be signed once the law has been changed": what a report
// says is free to be done when something else has been.
func (p *Reader) openWhen(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "open-when"}
	if p.Signed || !p.Is(i+1, "be") || !p.Participle(i+2) || p.relativeBefore(i) {
		return t, false
	}
	for k := i + 3; k < min(i+12, len(p.Words)) && !p.Is(k, ".", ";"); k++ {
		if p.Is(k, "once", "if", "after", "before", "when") && p.legalVerb(i+2) {
			return t, true
		}
	}
	return t, false
}

// weSpeak gives the duties of "we" and "I" inside a claim to whoever speaks there.
func (p *Reader) weSpeak() {
	own := p.OwnFrom()
	for k := own; k < len(p.Found); k++ {
		c := p.Found[k].Commitment
		if c == nil {
			continue
		}
		word, part := c.Parts["obligor"].Quote, c.Parts["obligor"]
		if first, _, _ := strings.Cut(p.Found[k].Quote, " "); word == "" {
			word, part = first, kadesh.Quoted{Span: kadesh.Span{Start: p.Found[k].Start, End: p.Found[k].Start + len(first)}, Quote: first}
		}
		if !strings.EqualFold(word, "we") && word != "I" {
			continue
		}
		for m := own; m < len(p.Found); m++ {
			if claim := p.Found[m].Claim; claim != nil && len(claim.Holder) > 0 && p.Found[m].Span.Contains(p.Found[k].Span) {
				c.Obligor, c.Parts["obligor"] = slices.Clone(claim.Holder), part
			}
		}
	}
}

// legalVerb reports a participle of what is done with instruments.
func (p *Reader) legalVerb(k int) bool {
	return p.Is(k, "signed", "ratified", "concluded", "lifted", "opened", "adopted", "initialled", "initialed", "resumed", "restored", "started", "launched", "implemented", "finalised", "finalized")
}
