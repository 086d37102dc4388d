package commitment

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// trigger is a word or phrase that makes a clause a commitment.
type trigger struct {
	// from and to are the deontic words, half-open; act is where the action starts.
	from, to, act int
	modality      string
	rule          string
	// start is where the clause starts when the trigger settles that, else -1.
	start int
	// demandee is the actor asked, for "call on X to"; -1 without.
	demandee [2]int
	// doneTo is where the action ends that stands before the deontic words, from the subject
	// on: "reservations are not permitted"; 0 where it follows them.
	doneTo int
	// performative triggers take the words behind them as they stand.
	performative bool
	negated      bool
}

// triggers finds the commitment words of the sentence in order.
func (p *Reader) triggers() []trigger {
	var out []trigger
	for i := p.First; i < len(p.Words); i++ {
		t, ok := p.triggerAt(i)
		if !ok || p.verbOfCondition(t) || !p.Signed && (t.rule == "promise-verb" || t.rule == "intention") && p.deniedPromise(i) {
			continue
		}
		out = append(out, t)
		i = max(i, t.to-1)
	}
	return out
}

// deniedPromise reports a promise at the verb i of a report that somebody denies was made.
func (p *Reader) deniedPromise(i int) bool {
	if i >= len(p.Nodes) || !p.Nodes[i].Is("ccomp") {
		return false
	}
	h := p.Nodes[i].Head
	return h >= 0 && (p.Nodes[h].Lemma == "deny" || p.Nodes[h].Lemma == "refute")
}

func (p *Reader) triggerAt(i int) (trigger, bool) {
	if p.monthName(i) || p.inCondition(i) || p.doubled(i) {
		return trigger{}, false
	}
	switch p.Low(i) {
	case "shall", "must", "may", "should", "will", "would", "cannot", "can":
		if t, ok := p.openWhen(i); ok && p.Is(i, "can") {
			return t, true
		}
		return p.modal(i)
	case "might", "could":
		if p.Legal && p.Is(i+1, "be", "also", ",") && !p.relativeBefore(i) && !p.relativeActor(i) && !p.purposeBefore(i) {
			t, _ := p.modal(i)
			t.rule, t.modality = "modal-may", "permission"
			return t, t.act < len(p.Words) && p.Is(t.act, "be") && (p.Participle(t.act+1) || p.Is(t.act+1, ","))
		}
		if p.Is(i, "could") {
			return p.openWhen(i)
		}
		return trigger{}, false
	}
	if p.Legal && p.Is(i, "is", "are") && p.lineDrawn(i) {
		return noTrigger(i, i, "declaration", "present-duty"), true
	}
	if p.Legal && p.Is(i, "is") && p.textBefore(i) && !p.HasIn(max(p.First, i-5), i, "which", "whom") && p.Is(i+1, "concluded", "valid", "open", "subject", "established") {
		return noTrigger(i, i, "declaration", "present-duty"), true
	}
	for _, f := range [...]func(int) (trigger, bool){p.operative, p.noPlan, p.headlineTo, p.suggested, p.hasOrders, p.agreesOn, p.dealTo, p.laidDown, p.promise, p.entitled, p.demand, p.isTo, p.reserved, p.performative, p.norEver, p.toBe, p.toldDuty} {
		if t, ok := f(i); ok {
			return t, true
		}
	}
	return trigger{}, false
}

// lineDrawn reports "the boundary is constituted by the following lines": what a treaty
// lays down by saying it, at the verb i.
func (p *Reader) lineDrawn(i int) bool {
	k := i + 1 + page.BoolInt(p.Is(i+1, "hereby"))
	return p.Is(k, "established", "constituted", "formed", "defined", "delimited", "determined", "fixed", "drawn") && p.Is(k+1, "as", "by", "along", "through", "in") &&
		p.HasIn(p.First, min(p.First+6, i), "line", "boundary", "border", "frontier", "limit", "lines", "boundaries", "limits")
}

// declaring are verbs of clauses that state what holds and need no later act.
func (p *Reader) declaring(k int) bool {
	switch p.Low(k) {
	case "apply", "commence", "begin", "prevail", "lapse", "expire", "constitute", "mean":
		return true
	case "enter", "come":
		return p.Is(k+1, "into") && p.Is(k+2, "force", "effect") || p.Is(k+1, "force")
	case "have":
		return p.Is(k+1, "the") && p.Is(k+2, "meaning", "meanings", "following", "same") ||
			p.HasIn(k+1, k+5, "personality") && p.HasIn(k+1, k+4, "legal", "juridical") || p.Is(k+1, "its", "their") && p.Is(k+2, "seat", "headquarters")
	case "take":
		return p.Is(k+1, "effect")
	case "remain":
		return p.Is(k+1, "in") && p.Is(k+2, "force", "effect") || p.Is(k+1, "valid", "operative", "effective", "binding", "open")
	case "become":
		return p.Is(k+1, "effective", "operative", "applicable", "valid", "void", "binding")
	case "cease":
		return p.Is(k+1, "to") && p.Is(k+2, "have", "be", "apply") || p.Is(k+1, "on", "upon", "when", "if")
	case "terminate", "supersede", "form":
		return true
	case "be":
		if p.Is(k+1, "automatically", "tacitly") && p.Is(k+2, "renewed", "extended", "prolonged") || p.Is(k-1, "automatically", "tacitly") && p.Is(k+1, "renewed", "extended", "prolonged") {
			return true
		}
		return p.Is(k+1, "known", "called", "named", "styled") && p.Is(k+2, "as", "the") || p.Is(k+1, "subject") && p.Is(k+2, "to") || p.Is(k+1, "and") && p.Is(k+2, "is", "are") || p.Is(k+1, "effective", "operative", "binding", "valid", "equal") || p.Is(k+1, "open") && p.Is(k+2, "for") && p.Is(k+3, "signature", "accession", "ratification", "acceptance") || p.Is(k+1, "without") && p.Is(k+2, "prejudice") ||
			p.Is(k+1, "deemed", "considered", "understood", "construed", "regarded", "equally", "null", "void", "authentic", "valid")
	}
	return false
}

func (p *Reader) modal(i int) (trigger, bool) {
	act, negated := p.adverbsAfter(i + 1)
	joined := p.Is(i+1, "nor", "and", "or") && p.Is(i+2, "will", "shall", "may", "should", "can")
	if joined {
		act, negated = p.adverbsAfter(i + 3) // "shall nor will"
	}
	t := trigger{from: i, to: i + 1, act: act, start: -1, demandee: [2]int{-1, -1}, negated: negated}
	if p.never(i - 3) {
		negated, t.negated = true, true // "in no case shall they be used"
	} else if negated && !p.Is(i+1, ",") {
		t.to = min(i+2, len(p.Words))
	}
	if act >= len(p.Words) {
		return t, false
	}
	if v := max(p.verbBehind(i, act), p.pastLongAside(i, act)); v > 0 {
		act, t.act = v, v // "shall in mutual trade refrain from"
	}
	if v := p.behindSubject(i, act); v > 0 {
		act, t.act = v, v // "at no time shall the Parties use force"
	}
	if joined && act > i+2 {
		t.to = i + 3
	}
	if p.Is(i-1, "nor") && i > p.First {
		negated, t.negated = true, true
	}
	w := p.Low(i)
	if t.to == i+3 && p.Is(i+2, "shall") {
		w = "shall" // "may and shall be paid"
	}
	switch w {
	case "shall":
		t.rule, t.modality = "shall", "obligation"
		if p.Is(i-1, "or") && p.relativeBefore(i) {
			return t, false
		}
		if p.declaring(act) && !p.ActorBefore(i) || p.aboutText(i, act) {
			t.modality = "declaration"
		}
	case "must":
		t.rule, t.modality = "modal-must", "obligation"
	case "should":
		t.rule, t.modality = "modal-should", "recommendation"
		if !p.Legal && p.asksWhether(i) {
			return t, false
		}
		if p.Is(act, "be") && p.Is(act+1, "viewed", "noted", "seen", "considered", "remembered") || !p.Signed && p.Is(i-1, "why", "it") {
			return t, false
		}
	case "may", "can":
		t.rule, t.modality = "modal-may", "permission"
		if w == "may" && !p.Legal && p.partyBefore(i) && !p.Is(act, "be", "have", "not") {
			return t, true // "either side may leave with sixty days' notice"
		}
		if w == "may" && !p.Legal && p.Is(act, "be") && p.Participle(act+1) && p.noSubject(max(p.First, i-5), i) {
			t.modality = "prohibition"
			return t, true // "No foreign troops may be stationed there"
		}
		if w == "may" && p.Summary && p.Is(act, "be") && p.Participle(act+1) && !p.relativeBefore(i) {
			return t, true // "new links may be built by agreement", of a digest
		}
		if w == "may" && !p.Legal && p.Is(i+1, "now") && act < len(p.Nodes) && p.Nodes[act].XPOS == "VB" {
			return t, true // "worshippers may now formally associate"
		}
		if w == "can" || !p.Legal || p.relativeBefore(i) || p.relativeActor(i) || p.purposeBefore(i) {
			return t, false
		}
		if p.Is(act, "be") && p.Is(act+1, "required", "requested") {
			t.modality = "power"
			if p.Is(act+2, "to") {
				t.to, t.act = act+3, act+3
			}
		}
		if p.Is(act, "be", "arise", "need", "occur", "have") && !p.Is(act+1, "required") && !(negated && p.Is(act, "be") && !p.mereChance(act+1)) {
			if p.nobodyMay(i) || p.Is(i-2, "neither") {
				t.modality = "prohibition" // "no reservations may be made"
			}
			return t, !p.Is(act, "arise", "occur", "have") && p.Participle(act+1)
		}
	case "cannot":
		t.rule, t.modality, t.negated = "modal-may", "permission", true
		if !p.Legal || p.relativeBefore(i) {
			return t, false
		}
		negated = true
	case "will", "would":
		return p.modalWill(t, w)
	}
	if t.modality == "declaration" {
		return t, true
	}
	if p.Is(act, "be") && p.Is(act+1, "prohibited", "forbidden", "strictly") && (p.Is(act+1, "prohibited", "forbidden") || p.Is(act+2, "prohibited", "forbidden")) {
		t.modality = "prohibition"
	}
	if p.Legal && t.rule == "modal-may" && (p.nobodyMay(i) || p.Is(i-2, "neither")) {
		t.modality = "prohibition" // "no aircraft may fly over it"
	}
	if negated || p.Is(act, "be", "take", "make", "raise", "have", "permit", "allow") && p.Is(act+1, "no") {
		t.modality = "prohibition"
	}
	p.refrains(&t)
	if p.Is(act, "avoid") && t.modality == "obligation" {
		t.modality, t.to, t.act = "prohibition", act+1, act+1
	}
	if p.Is(act, "undertake", "agree", "engage", "pledge", "commit") && p.Is(act+1, "to") && p.Lex.BaseVerb(p.Low(act+2)) {
		t.to, t.act = act+2, act+2 // "shall undertake to cooperate" is one duty
	}
	if p.Legal && p.Is(act, "be") && p.Is(act+1, "required", "obliged", "bound", "obligated") && p.noSubject(max(p.First, i-6), i) {
		return t, false // the absence of a duty is none
	}
	p.widenEntitled(&t)
	return t, true
}

// refrains makes a ban of a duty to refrain from something.
func (p *Reader) refrains(t *trigger) {
	if p.Is(t.act, "in") && p.Is(t.act+1, "future") && p.Is(t.act+2, "refrain", "abstain", "desist") {
		t.act += 2
	}
	k := t.act + 1
	for p.Is(k, "hereafter", "henceforth", "forever", "strictly", "completely", "entirely", "also", "immediately", "both") {
		k++
	}
	if p.Is(t.act, "refrain", "abstain", "desist") && p.Is(k, "from") {
		t.modality, t.to, t.act = "prohibition", k+1, k+1
	}
}

// modalWill: in operative text a duty; in news the announcement of an actor.
func (p *Reader) modalWill(t trigger, w string) (trigger, bool) {
	t.rule, t.modality = "modal-will", "intention"
	if w == "would" && (p.Legal || !p.events.ActorSubject(t.from) && !(!p.Signed && p.Is(t.from-1, "and", "but") && p.someoneDoes(p.governor(t))) && (p.Signed || !p.saidWould(t) && (!p.workPlanned(t) || p.HasWord("if")))) {
		return t, false
	}
	if g := p.governor(t); g >= 0 && p.Nodes[g].Is("ccomp") && p.Unsaid(p.Nodes[g].Head) {
		return t, false // "did not say it would recognise it"
	}
	if p.Legal && p.Is(t.from-1, "or") && p.relativeBefore(t.from) {
		return t, false // "which a Party has granted or will grant"
	}
	if p.Legal && p.Is(t.from-1, "as") {
		return t, false // "such changes as will render them consistent"
	}
	if p.Is(t.from+1, ",") && !p.Legal || p.Is(t.from-1, "the", "a", "political", "good", "own", "free") {
		return t, false
	}
	switch {
	case p.Legal:
		t.modality = "obligation"
		if p.declaring(t.act) && !p.ActorBefore(t.from) || p.aboutText(t.from, t.act) {
			t.modality = "declaration"
			return t, true
		}
		if p.Is(t.act, "be") && p.Is(t.act+1, "no") {
			t.modality = "prohibition"
			return t, true
		}
		p.refrains(&t)
	case !p.Signed && p.declaring(t.act) && !p.ActorBefore(t.from):
		t.modality = "declaration" // "it will enter into force once ..."
		return t, p.Is(t.from-1, "it", "agreement", "treaty", "deal", "pact", "protocol", "accord", "ceasefire", "truce")
	case p.Is(t.act, "be") && p.Is(t.act+1, "no"):
		t.modality = "prohibition"
		return t, p.Signed
	case !p.Signed && p.whoWill(t):
		return t, true
	case !p.Signed && p.thingWill(t):
		return t, false
	case p.relativeBefore(t.from) || p.asksWhether(t.from) || !p.Signed && p.onlyForeseen(t):
		return t, false
	case p.Is(t.act, "have") && p.Is(t.act+1, "to"):
		t.modality, t.to, t.act = "obligation", t.act+2, t.act+2
		return t, p.events.ActorSubject(t.from) || p.actors.PersonAt(t.from-1)
	case p.governor(t) >= 0 && p.Passive(p.governor(t)) && (len(p.sayer(p.governor(t))) > 0 || p.Is(p.First, "according") && len(p.Actors) > 0):
		return t, true // "said that a table will be opened"
	case p.ownDoing(t):
	case p.Signed && p.Is(t.act, "be") && p.Participle(t.act+1) && !p.Is(t.from-1, "it", "this", "there"):
		return t, true // "the measures will be implemented without delay"
	case !p.Signed && p.workPlanned(t):
		return t, true
	case !p.events.ActorSubject(t.from) && !(p.Is(t.from-1, ",", "and") && p.someoneDoes(p.governor(t))) && !(!p.Signed && (w == "will" && p.peopleWill(t) || w == "would" && p.saidWould(t))):
		return t, false
	case p.betweenThem(t):
		return t, false
	case p.Is(t.act, "be", "have", "hit", "mean", "gain", "face", "become", "lead", "benefit", "lose", "depend", "remain", "need", "see", "get", "cement", "prefer", "like", "want", "love", "quit", "follow", "disappear", "die", "suffer"):
		if p.Is(t.act, "have") && p.HasIn(t.act+1, min(t.act+6, len(p.Words)), "vote", "say", "right", "control", "access", "veto") {
			t.modality = "power"
			return t, true
		}
		if !(p.Is(t.act, "be") && p.Is(t.act+1, "ready", "able", "committed", "open", "willing", "prepared")) {
			return t, false
		}
	}
	if t.negated {
		t.modality = "prohibition"
		if !p.Signed {
			t.modality = "intention"
		}
	}
	p.widenEntitled(&t)
	return t, true
}

// widenEntitled turns "shall be entitled to" into a permission.
func (p *Reader) widenEntitled(t *trigger) {
	if p.Is(t.act, "have", "possess") && t.modality == "obligation" {
		if k := p.hasPower(t.act + 1); k > 0 {
			t.modality = "power" // "shall have power to grant pardons"
			if p.Is(k, "to") {
				t.to, t.act = k+1, k+1
			}
			return
		}
	}
	if p.Is(t.act, "have", "enjoy") && p.Is(t.act+1, "the", "a") && p.Is(t.act+2, "right") && p.Is(t.act+3, "to") {
		t.modality, t.to, t.act = "permission", t.act+4, t.act+4
		return
	}
	if p.Legal && t.modality == "obligation" && p.Is(t.act, "have", "enjoy", "retain") && p.Is(t.act+1, "the", "a", "full") && p.Is(t.act+2, "right", "rights", "freedom") && p.Is(t.act+3, "of") {
		t.modality = "permission" // "shall have the right of entry"
		if p.nobodyMay(t.from) {
			t.modality = "prohibition"
		}
		return
	}
	if !p.Is(t.act, "be") {
		return
	}
	if p.Is(t.act+1, "the") && p.Is(t.act+2, "duty", "responsibility", "task") && p.Is(t.act+3, "of") {
		if s, e := p.nextActor(t.act + 4); s >= 0 && p.Is(e, "to") && p.Is(t.from-1, "it") {
			t.demandee, t.act = [2]int{s, e}, e+1 // "it shall be the duty of the Commission to"
		}
		return
	}
	if p.Is(t.act, "need") && p.Is(t.act+1, "to") && t.modality == "intention" {
		t.modality, t.to, t.act = "obligation", t.act+2, t.act+2 // "will need to ask a court"
		return
	}
	if p.Is(t.act+1, "lawful", "permissible", "open", "permitted", "allowed", "optional") && p.Is(t.act+2, "for") && p.Is(t.from-1, "it") {
		if s, e := p.nextActor(t.act + 3); s >= 0 && p.Is(e, "to") {
			t.modality, t.demandee, t.act = "permission", [2]int{s, e}, e+1 // "it shall be lawful for either Party to"
			if t.negated {
				t.modality = "prohibition"
			}
			return
		}
	}
	if p.Is(t.act+1, "entitled", "free", "permitted", "allowed") && p.Is(t.act+2, "to") {
		t.modality, t.to, t.act = "permission", t.act+3, t.act+3
		if t.negated || p.nobodyMay(t.from) {
			t.modality = "prohibition" // "no person shall be permitted to settle"
		}
	} else if p.Is(t.act+1, "authorized", "authorised", "empowered", "entrusted") {
		t.modality = "power"
	} else if p.Is(t.act+1, "required", "obliged", "bound", "obligated") && p.Is(t.act+2, "to") {
		t.to, t.act = t.act+3, t.act+3
	} else if p.Is(t.act+1, "required", "obliged", "bound", "obligated") && p.Is(t.act+2, "not") && p.Is(t.act+3, "to") && t.modality == "obligation" {
		t.modality, t.to, t.act = "prohibition", t.act+4, t.act+4 // "will be obliged not to allow"
	}
}

// relativeBefore reports "that may", "which will": the clause only describes.
func (p *Reader) relativeBefore(i int) bool {
	if p.Is(i-1, "or") && p.Is(i, "may", "will", "shall") {
		for k := i - 2; k > i-10 && !p.Is(k, ",", ";", "."); k-- {
			if p.Is(k, "which", "that") {
				return true // "over which they exercise or may exercise"
			}
		}
	}
	if p.Is(i-1, "or", "and") {
		for i--; p.Is(i-1, "are", "is", "now", "were", "have", "been"); i-- { // "which are now or may come"
		}
	}
	return p.Is(i-1, "that", "which", "who", "as", "what")
}

// relativeActor reports "stations that the Parties may deem useful".
func (p *Reader) relativeActor(i int) bool {
	m := p.ActorEnding(i)
	if m == nil {
		return false
	}
	k := m.From
	if p.Is(k-1, "the") {
		k--
	}
	return p.Is(k-1, "that", "as", "which") && !p.contentThat(k-1)
}

// hasPower is the word behind a power that somebody has, named at word k: "power to",
// "the authority for", "sovereign rights over"; 0 without.
func (p *Reader) hasPower(k int) int {
	for k < len(p.Words) && p.Is(k, "the", "full", "exclusive", "sole", "sovereign") {
		k++
	}
	if p.Is(k, "power", "authority", "jurisdiction", "competence") && p.Is(k+1, "to", "for", "over") || p.Is(k, "rights") && p.Is(k-1, "sovereign", "exclusive") && p.Is(k+1, "to", "for", "over", "in") {
		return k + 1
	}
	return 0
}

// entitled reads "is entitled to", "has the right to", "is responsible for".
func (p *Reader) entitled(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "entitled"}
	if !p.Is(i, "is", "are", "has", "have", "was", "were") {
		return t, false
	}
	k := i + 1 + page.BoolInt(p.Is(i+1, "hereby"))
	switch {
	case p.Legal && p.Is(i, "has", "have") && p.hasPower(k) > 0:
		t.to, t.act, t.modality = k, k, "power" // "have sovereign rights for exploring it"
	case p.Legal && p.Is(k, "responsible") && p.Is(k+1, "for") && p.events.ActorSubject(i):
		t.to, t.act, t.modality = k+2, k+2, "obligation"
	case p.Is(k, "not") && p.Is(k+1, "entitled", "permitted", "allowed"):
		k, t.modality = k+1, "prohibition"
		fallthrough
	case p.Is(k, "entitled", "permitted", "allowed", "free") && p.Is(k+1, "to"):
		t.to, t.act = k+2, k+2
		if p.Is(k, "free") && !p.Signed || p.Is(k, "allowed") && !p.Signed && (!p.Lex.BaseVerb(p.Low(k+2)) || p.Is(k+2, "be", "have")) {
			return t, false
		}
	case p.Is(i, "is", "are") && p.Is(k, "the") && p.Is(k+1, "responsibility", "duty") && p.Is(k+2, "of"):
		t.to, t.act, t.modality = k+3, k, "obligation"
		if s, e := p.nextActor(k + 3); s >= 0 {
			t.demandee = [2]int{s, e}
		}
	case (!p.Signed || p.Is(i, "has", "have")) && p.Is(k, "a", "an", "the") && p.Is(k+1, "duty", "obligation", "responsibility") && p.Is(k+2, "to"):
		t.to, t.act, t.modality = k+3, k+3, "obligation" // "leaders have a duty to remind them"
		p.refrains(&t)
	case p.Is(k, "the") && p.Is(k+1, "right") && p.Is(k+2, "to"):
		t.to, t.act = k+3, k+3
	case p.Is(k, "authorized", "authorised", "empowered", "entrusted", "mandated") && p.Is(k+1, "to", "with"):
		t.to, t.act, t.modality = k+2, k+2, "power"
	case p.Is(k, "obliged", "required", "bound", "obligated") && p.Is(k+1, "to"):
		t.to, t.act, t.modality = k+2, k+2, "obligation"
	case p.Is(k, "prohibited", "forbidden", "banned") || p.Is(k, "barred") && p.Is(k+1, "from"):
		t.to, t.act, t.modality = k+1, k+1, "prohibition"
		if p.Is(k+1, "from") {
			t.to, t.act = k+2, k+2
		}
	case (p.Is(k, "told", "ordered", "instructed", "tasked", "asked", "forced") || p.Is(k, "been") && p.Is(k+1, "told", "ordered", "instructed", "tasked")) && !p.Legal:
		if p.Is(k, "been") {
			k++
		}
		if !p.Is(k+1, "to", "with") || p.Is(k, "forced", "asked") {
			return t, false
		}
		t.to, t.act, t.modality = k+2, k+2, "demand"
		if p.Is(k, "tasked", "ordered") {
			t.modality = "obligation"
		}
	default:
		return t, false
	}
	return t, true
}

// isTo reads "is to start", "are to be paid" in a text that binds.
func (p *Reader) isTo(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "is-to"}
	if !p.Legal && p.Is(i, "is", "are") && p.Is(i+1, "to") && p.Is(i+2, "be") && p.Participle(i+3) {
		if !p.Summary {
			t.modality = "intention"
		} // "the first referendum is to be held in May"
		return t, !p.Is(i+3, "seen", "found", "expected", "noted", "understood")
	}
	if p.Is(i, "was", "were") && (!p.Legal || p.retells()) {
		return t, p.wasTo(i) // "the parties were to use their influence"
	}
	if !p.Signed && p.Is(i+1, "set", "due", "scheduled", "slated", "poised", "supposed") && p.Is(i+2, "to") && p.BareVerb(i+3) && (!p.Is(i+3, "be", "become", "have", "lose", "gain", "benefit", "face") || p.Is(i+3, "be") && p.Participle(i+4)) {
		t.modality, t.to, t.act = "intention", i+3, i+3
		return t, p.Is(i, "is", "are", "was", "were") // "is due to vote on Friday"
	}
	if !p.Signed && p.Is(i, "is", "are", "'s", "’s", "'re", "’re", "was", "were") && p.Is(i+1, "going") && p.Is(i+2, "to") && p.BareVerb(i+3) && (p.events.ActorSubject(i) || p.actors.PersonAt(i-1)) && !p.Is(i+3, "be", "have", "happen", "become") {
		t.modality, t.rule, t.to, t.act = "intention", "intention", i+3, i+3
		return t, true // "he is going to do it"
	}
	if !p.Legal && p.Is(i, "is", "are") && p.Is(i+1, "to") && p.BareVerb(i+2) && (p.events.ActorSubject(i) || (p.someoneDoes(i+2) || p.actors.PersonAt(i-1)) && !p.Is(i+2, "be", "blame") && !p.HasIn(max(p.First, i-8), i, "goal", "aim", "purpose", "objective", "task") || p.Is(i-1, "group", "commission", "committee", "sides", "parties", "ministers", "governments")) {
		return t, true // "the working group is to prepare a charter"
	}
	if !p.Legal || !p.Is(i, "is", "are") || !p.Is(i+1, "to") || !(p.Lex.BaseVerb(p.Low(i+2)) || p.Is(i+2, "be", "start", "end")) {
		return t, false
	}
	return t, !p.HasIn(max(p.First, i-10), i, "aim", "aims", "purpose", "purposes", "objective", "objectives", "goal", "goals", "intention")
}

// headlineTo reads "Turkey to withdraw troops": the plan that a headline tells by a bare
// infinitive behind who means to do it.
func (p *Reader) headlineTo(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "intention", rule: "intention"}
	if p.Signed || !p.Is(i, "to") || i <= p.First || i >= len(p.Nodes) || len(p.Words) > 18 || !p.BareVerb(i+1) || p.Is(i+1, "be", "have") || p.StopAt(len(p.Words)-1) {
		return t, false
	}
	if p.FiniteIn(p.First, len(p.Words)) || p.HasIn(p.First, i, "how", "what", "when", "where", "why", "whether", "way", "ways", "deal", "plan", "bid", "call", "right") {
		return t, false
	}
	return t, p.ActorEnding(i) != nil || p.actors.PersonAt(i-1)
}

// suggested reads "it has been suggested that they return": what is recommended by nobody
// named.
func (p *Reader) suggested(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{i + 2, i + 2}, modality: "recommendation", rule: "proposes"}
	if p.Signed || !p.Is(i, "suggested", "proposed", "recommended", "requested", "demanded") || !p.Is(i-1, "been", "was", "is") || !p.Is(i+1, "that") || !p.HasIn(max(p.First, i-3), i, "it") || !p.barelyTold(i+2) {
		return t, false
	}
	if p.Is(i, "requested", "demanded") {
		t.modality, t.rule = "demand", "demand-verb"
	}
	p.askedOfActor(&t)
	return t, true
}

// barelyTold reports a clause from word k whose verb has no tense: "that the ambassadors
// return to their capitals", which the tagger may take for the present of many.
func (p *Reader) barelyTold(k int) bool {
	if p.askedThat(k) {
		return true
	}
	for e := k + 1; e < min(k+18, len(p.Nodes)); e++ {
		if p.Is(e, ",", ";", ".") || p.Nodes[e].XPOS == "MD" || p.Nodes[e].XPOS == "VBD" || p.Nodes[e].XPOS == "VBZ" {
			return false
		}
		if p.Nodes[e].XPOS == "VBP" && p.Nodes[e].UPOS == "VERB" {
			return true
		}
	}
	return false
}
