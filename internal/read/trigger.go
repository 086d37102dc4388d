package read

import "github.com/kadesh-dev/kadesh/internal/syntax"

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
	// performative triggers take the words behind them as they stand.
	performative bool
	negated      bool
}

// triggers finds the commitment words of the sentence in order.
func (p *page) triggers() []trigger {
	var out []trigger
	if p.defines() {
		return nil
	}
	for i := p.first; i < len(p.words); i++ {
		t, ok := p.triggerAt(i)
		if !ok {
			continue
		}
		out = append(out, t)
		i = max(i, t.to-1)
	}
	return out
}

func (p *page) triggerAt(i int) (trigger, bool) {
	if p.monthName(i) || p.inCondition(i) {
		return trigger{}, false
	}
	switch p.low(i) {
	case "shall", "must", "may", "should", "will", "would", "cannot", "can":
		if t, ok := p.openWhen(i); ok && p.is(i, "can") {
			return t, true
		}
		return p.modal(i)
	case "might", "could":
		if p.legal && p.is(i+1, "be", "also", ",") && !p.relativeBefore(i) && !p.relativeActor(i) && !p.purposeBefore(i) {
			t, _ := p.modal(i)
			t.rule, t.modality = "modal-may", "permission"
			return t, t.act < len(p.words) && p.is(t.act, "be") && (p.participle(t.act+1) || p.is(t.act+1, ","))
		}
		if p.is(i, "could") {
			return p.openWhen(i)
		}
		return trigger{}, false
	}
	if p.legal && p.is(i, "is") && p.textBefore(i) && p.is(i+1, "concluded", "valid", "open", "subject", "established") {
		return trigger{from: i, to: i, act: i, start: -1, demandee: [2]int{-1, -1}, modality: "declaration", rule: "present-duty"}, true
	}
	for _, f := range [...]func(int) (trigger, bool){p.noPlan, p.hasOrders, p.agreesOn, p.promise, p.entitled, p.demand, p.isTo, p.performative, p.norEver, p.reserved, p.toBe, p.toldDuty} {
		if t, ok := f(i); ok {
			return t, true
		}
	}
	return trigger{}, false
}

// adverbsAfter skips "not", "never" and adverbs behind a modal.
func (p *page) adverbsAfter(k int) (next int, negated bool) {
	for k < len(p.words) {
		switch w := p.low(k); {
		case w == "not" || w == "never" || w == "n't" || w == "n’t":
			negated = true
		case w == "also" || w == "thereafter" || w == "only" || w == "accordingly" || w == "always" || w == "each" || w == "both" && !p.is(k+1, "the") || w == "then" || w == "however" || w == "therefore" || w == "further" || w == "now" && !p.legal:
		case len(w) > 4 && w[len(w)-2:] == "ly" && w != "apply" && w != "supply" && w != "comply" && w != "reply" && w != "rely":
		case w == "at" && p.is(k+1, "all") && p.is(k+2, "times"):
			k += 2
		case w == "," && p.commaBreak(k) > 0:
			k = p.commaBreak(k)
			continue
		default:
			return k, negated
		}
		k++
	}
	return k, negated
}

// commaBreak is the word behind a parenthesis in commas that starts at k
// ("shall, within 30 days, ..."), 0 when there is none.
func (p *page) commaBreak(k int) int {
	for e := k + 1; e < len(p.words) && e-k < 16; e++ {
		if p.is(e, ",") {
			return e + 1
		}
		if p.is(e, ";", ".", "shall") {
			return 0
		}
	}
	return 0
}

// declaring are verbs of clauses that state what holds and need no later act.
func (p *page) declaring(k int) bool {
	switch p.low(k) {
	case "apply", "commence", "begin", "prevail", "lapse", "expire", "constitute", "mean":
		return true
	case "enter", "come":
		return p.is(k+1, "into") && p.is(k+2, "force", "effect") || p.is(k+1, "force")
	case "have":
		return p.is(k+1, "the") && p.is(k+2, "meaning", "meanings", "following", "same")
	case "take":
		return p.is(k+1, "effect")
	case "remain":
		return p.is(k+1, "in") && p.is(k+2, "force", "effect") || p.is(k+1, "valid", "operative", "effective", "binding", "open")
	case "become":
		return p.is(k+1, "effective", "operative", "applicable", "valid", "void", "binding")
	case "cease":
		return p.is(k+1, "to") && p.is(k+2, "have", "be", "apply") || p.is(k+1, "on", "upon", "when", "if")
	case "terminate", "supersede", "form":
		return true
	case "be":
		return p.is(k+1, "subject") && p.is(k+2, "to") || p.is(k+1, "and") && p.is(k+2, "is", "are") || p.is(k+1, "effective", "operative", "binding", "valid", "equal") ||
			p.is(k+1, "deemed", "considered", "understood", "construed", "regarded", "equally", "null", "void", "authentic", "valid")
	}
	return false
}

func (p *page) modal(i int) (trigger, bool) {
	act, negated := p.adverbsAfter(i + 1)
	t := trigger{from: i, to: i + 1, act: act, start: -1, demandee: [2]int{-1, -1}, negated: negated}
	if negated {
		t.to = min(i+2, len(p.words))
	}
	if act >= len(p.words) {
		return t, false
	}
	if v := p.verbBehind(i, act); v > 0 {
		act, t.act = v, v // "shall in mutual trade refrain from"
	}
	w := p.low(i)
	switch w {
	case "shall":
		t.rule, t.modality = "shall", "obligation"
		if p.is(i-1, "or") && p.relativeBefore(i) {
			return t, false
		}
		if p.declaring(act) && !p.actorBefore(i) || p.aboutText(i, act) {
			t.modality = "declaration"
		}
	case "must":
		t.rule, t.modality = "modal-must", "obligation"
	case "should":
		t.rule, t.modality = "modal-should", "recommendation"
		if !p.legal && p.asksWhether(i) {
			return t, false
		}
		if p.is(act, "be") && p.is(act+1, "viewed", "noted", "seen", "considered", "remembered") || !p.signed && p.is(i-1, "why", "it") {
			return t, false
		}
	case "may", "can":
		t.rule, t.modality = "modal-may", "permission"
		if w == "may" && !p.legal && p.partyBefore(i) && !p.is(act, "be", "have", "not") {
			return t, true // "either side may leave with sixty days' notice"
		}
		if w == "may" && !p.legal && p.is(act, "be") && p.participle(act+1) && p.noSubject(max(p.first, i-5), i) {
			t.modality = "prohibition"
			return t, true // "No foreign troops may be stationed there"
		}
		if w == "may" && !p.legal && p.is(i+1, "now") && act < len(p.nodes) && p.nodes[act].XPOS == "VB" {
			return t, true // "worshippers may now formally associate"
		}
		if w == "can" || !p.legal || p.relativeBefore(i) || p.relativeActor(i) || p.purposeBefore(i) {
			return t, false
		}
		if p.is(act, "be") && p.is(act+1, "required", "requested") {
			t.modality = "power"
			if p.is(act+2, "to") {
				t.to, t.act = act+3, act+3
			}
		}
		if p.is(act, "be", "arise", "need", "occur", "have") && !p.is(act+1, "required") {
			return t, !p.is(act, "arise", "occur", "have") && p.participle(act+1)
		}
	case "cannot":
		t.rule, t.modality, t.negated = "modal-may", "permission", true
		if !p.legal || p.relativeBefore(i) {
			return t, false
		}
		negated = true
	case "will", "would":
		return p.modalWill(t, w)
	}
	if t.modality == "declaration" {
		return t, true
	}
	if p.is(act, "be") && p.is(act+1, "prohibited", "forbidden", "strictly") && (p.is(act+1, "prohibited", "forbidden") || p.is(act+2, "prohibited", "forbidden")) {
		t.modality = "prohibition"
	}
	if negated || p.is(act, "be", "take", "make", "raise", "have", "permit", "allow") && p.is(act+1, "no") {
		t.modality = "prohibition"
	}
	if p.is(act, "refrain", "abstain", "desist") && p.is(act+1, "from") {
		t.modality, t.to, t.act = "prohibition", act+2, act+2
	}
	if p.is(act, "avoid") && t.modality == "obligation" {
		t.modality, t.to, t.act = "prohibition", act+1, act+1
	}
	if p.is(act, "undertake", "agree", "engage", "pledge", "commit") && p.is(act+1, "to") && p.lex.BaseVerb(p.low(act+2)) {
		t.to, t.act = act+2, act+2 // "shall undertake to cooperate" is one duty
	}
	if p.legal && p.is(act, "be") && p.is(act+1, "required", "obliged", "bound", "obligated") && p.noSubject(max(p.first, i-6), i) {
		return t, false // the absence of a duty is none
	}
	p.widenEntitled(&t)
	return t, true
}

// verbBehind is the verb of the modal at i when a circumstance starts right behind
// the modal, at word act; 0 when the verb does.
func (p *page) verbBehind(i, act int) int {
	if !p.legal || i >= len(p.nodes) || p.nodes[act].UPOS != "ADP" || !p.nodes[i].Is("aux") {
		return 0
	}
	h := p.nodes[i].Head
	if h <= act || h > act+10 || p.nodes[h].XPOS != "VB" {
		return 0
	}
	for k := act; k < h; k++ {
		if p.words[k].kind == syntax.Punct {
			return 0
		}
	}
	if b := p.child(h, "aux:pass", "cop"); b > act && b < h {
		return b
	}
	return h
}

// modalWill: in operative text a duty; in news the announcement of an actor.
func (p *page) modalWill(t trigger, w string) (trigger, bool) {
	t.rule, t.modality = "modal-will", "intention"
	if w == "would" && (p.legal || !p.actorSubject(t.from) && !(!p.signed && p.is(t.from-1, "and", "but") && p.someoneDoes(p.governor(t))) && (p.signed || !p.saidWould(t) && (!p.workPlanned(t) || p.hasWord("if")))) {
		return t, false
	}
	if p.legal && p.is(t.from-1, "or") && p.relativeBefore(t.from) {
		return t, false // "which a Party has granted or will grant"
	}
	if p.legal && p.is(t.from-1, "as") {
		return t, false // "such changes as will render them consistent"
	}
	if p.is(t.from+1, ",") || p.is(t.from-1, "the", "a", "political", "good", "own", "free") {
		return t, false
	}
	switch {
	case p.legal:
		t.modality = "obligation"
		if p.declaring(t.act) && !p.actorBefore(t.from) || p.aboutText(t.from, t.act) {
			t.modality = "declaration"
			return t, true
		}
		if p.is(t.act, "be") && p.is(t.act+1, "no") {
			t.modality = "prohibition"
			return t, true
		}
	case !p.signed && p.declaring(t.act) && !p.actorBefore(t.from):
		t.modality = "declaration" // "it will enter into force once ..."
		return t, p.is(t.from-1, "it", "agreement", "treaty", "deal", "pact", "protocol", "accord", "ceasefire", "truce")
	case p.is(t.act, "be") && p.is(t.act+1, "no"):
		t.modality = "prohibition"
		return t, p.signed
	case !p.signed && p.whoWill(t):
		return t, true
	case !p.signed && p.thingWill(t):
		return t, false
	case p.relativeBefore(t.from) || p.asksWhether(t.from) || !p.signed && p.onlyForeseen(t):
		return t, false
	case p.is(t.act, "have") && p.is(t.act+1, "to"):
		t.modality, t.to, t.act = "obligation", t.act+2, t.act+2
		return t, p.actorSubject(t.from) || p.personAt(t.from-1)
	case p.governor(t) >= 0 && p.passive(p.governor(t)) && (len(p.sayer(p.governor(t))) > 0 || p.is(p.first, "according") && len(p.actors) > 0):
		return t, true // "said that a table will be opened"
	case p.ownDoing(t):
	case p.signed && p.is(t.act, "be") && p.participle(t.act+1) && !p.is(t.from-1, "it", "this", "there"):
		return t, true // "the measures will be implemented without delay"
	case !p.signed && p.workPlanned(t):
		return t, true
	case !p.actorSubject(t.from) && !(p.is(t.from-1, ",", "and") && p.someoneDoes(p.governor(t))) && !(!p.signed && (w == "will" && p.peopleWill(t) || w == "would" && p.saidWould(t))):
		return t, false
	case p.betweenThem(t):
		return t, false
	case p.is(t.act, "be", "have", "hit", "mean", "gain", "face", "become", "lead", "benefit", "lose", "depend", "remain", "need", "see", "get", "cement", "prefer", "like", "want", "love", "quit", "follow", "disappear", "die", "suffer"):
		if p.is(t.act, "have") && p.hasIn(t.act+1, min(t.act+6, len(p.words)), "vote", "say", "right", "control", "access", "veto") {
			t.modality = "power"
			return t, true
		}
		if !(p.is(t.act, "be") && p.is(t.act+1, "ready", "able", "committed", "open", "willing", "prepared")) {
			return t, false
		}
	}
	if t.negated {
		t.modality = "prohibition"
		if !p.signed {
			t.modality = "intention"
		}
	}
	p.widenEntitled(&t)
	return t, true
}

// widenEntitled turns "shall be entitled to" into a permission.
func (p *page) widenEntitled(t *trigger) {
	if p.is(t.act, "have", "enjoy") && p.is(t.act+1, "the", "a") && p.is(t.act+2, "right") && p.is(t.act+3, "to") {
		t.modality, t.to, t.act = "permission", t.act+4, t.act+4
		return
	}
	if !p.is(t.act, "be") {
		return
	}
	if p.is(t.act+1, "the") && p.is(t.act+2, "duty", "responsibility", "task") && p.is(t.act+3, "of") {
		if s, e := p.nextActor(t.act + 4); s >= 0 && p.is(e, "to") && p.is(t.from-1, "it") {
			t.demandee, t.act = [2]int{s, e}, e+1 // "it shall be the duty of the Commission to"
		}
		return
	}
	if p.is(t.act, "need") && p.is(t.act+1, "to") && t.modality == "intention" {
		t.modality, t.to, t.act = "obligation", t.act+2, t.act+2 // "will need to ask a court"
		return
	}
	if p.is(t.act+1, "entitled", "free", "permitted", "allowed") && p.is(t.act+2, "to") {
		t.modality, t.to, t.act = "permission", t.act+3, t.act+3
		if t.negated {
			t.modality = "prohibition"
		}
	} else if p.is(t.act+1, "authorized", "authorised", "empowered", "entrusted") {
		t.modality = "power"
	} else if p.is(t.act+1, "required", "obliged", "bound") && p.is(t.act+2, "to") {
		t.to, t.act = t.act+3, t.act+3
	}
}

// relativeBefore reports "that may", "which will": the clause only describes.
func (p *page) relativeBefore(i int) bool {
	if p.is(i-1, "or") && p.is(i, "may", "will", "shall") {
		for k := i - 2; k > i-10 && !p.is(k, ",", ";", "."); k-- {
			if p.is(k, "which", "that") {
				return true // "over which they exercise or may exercise"
			}
		}
	}
	if p.is(i-1, "or", "and") {
		for i--; p.is(i-1, "are", "is", "now", "were", "have", "been"); i-- { // "which are now or may come"
		}
	}
	return p.is(i-1, "that", "which", "who", "as", "what")
}

// relativeActor reports "stations that the Parties may deem useful".
func (p *page) relativeActor(i int) bool {
	m := p.actorEnding(i)
	if m == nil {
		return false
	}
	k := m.from
	if p.is(k-1, "the") {
		k--
	}
	return p.is(k-1, "that", "as", "which") && !p.contentThat(k-1)
}

func (p *page) participle(k int) bool {
	w := p.low(k)
	return len(w) > 3 && (w[len(w)-2:] == "ed" || w[len(w)-2:] == "en" || p.is(k, "made", "held", "put", "built", "set", "sent", "paid", "brought"))
}

// actorBefore reports whether an actor ends right before word i.
func (p *page) actorBefore(i int) bool {
	for k := range p.actors {
		if m := &p.actors[k]; m.to == i && !m.inner && !p.is(m.from-1, "of", "between", "to", "in", "with", "for", "by", "from") &&
			!(p.is(m.from-1, "the") && p.is(m.from-2, "of", "between", "to", "in", "with", "for", "by", "from")) {
			return true
		}
	}
	return false
}

// actorSubject reports whether the subject of the verb at i is an actor or a
// pronoun that stands for one.
func (p *page) actorSubject(i int) bool {
	k := i
	if !p.signed && k > 1 && p.openMark(k-1) {
		k-- // "the government “will not sit on our hands”"
	}
	for k > 0 && (p.is(k-1, "also", "both", "jointly", "themselves", "itself", "himself", "herself", "now", "then", "has", "have", "had", "never", "not") || len(p.low(k-1)) > 5 && p.low(k - 1)[len(p.low(k-1))-2:] == "ly") {
		k--
	}
	if p.actorBefore(k) {
		return true
	}
	return p.is(k-1, "he", "she", "they", "we", "i") || p.is(k-1, "it") && len(p.pronoun(k-1)) > 0 && (p.is(k-2, "that") || k <= p.first+1 || p.cueBefore(k-1))
}

func (p *page) cueBefore(i int) bool {
	_, _, ok := p.cue(i-1, i)
	return ok
}

// entitled reads "is entitled to", "has the right to", "is responsible for".
func (p *page) entitled(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "entitled"}
	if !p.is(i, "is", "are", "has", "have", "was", "were") {
		return t, false
	}
	k := i + 1
	switch {
	case p.is(k, "not") && p.is(k+1, "entitled", "permitted", "allowed"):
		k, t.modality = k+1, "prohibition"
		fallthrough
	case p.is(k, "entitled", "permitted", "allowed", "free") && p.is(k+1, "to"):
		t.to, t.act = k+2, k+2
		if p.is(k, "free") && !p.signed || p.is(k, "allowed") && !p.signed && (!p.lex.BaseVerb(p.low(k+2)) || p.is(k+2, "be", "have")) {
			return t, false
		}
	case p.is(i, "is", "are") && p.is(k, "the") && p.is(k+1, "responsibility", "duty") && p.is(k+2, "of"):
		t.to, t.act, t.modality = k+3, k, "obligation"
		if s, e := p.nextActor(k + 3); s >= 0 {
			t.demandee = [2]int{s, e}
		}
	case !p.signed && p.is(k, "a", "an", "the") && p.is(k+1, "duty", "obligation", "responsibility") && p.is(k+2, "to"):
		t.to, t.act, t.modality = k+3, k+3, "obligation" // "leaders have a duty to remind them"
	case p.is(k, "the") && p.is(k+1, "right") && p.is(k+2, "to"):
		t.to, t.act = k+3, k+3
	case p.is(k, "authorized", "authorised", "empowered", "entrusted", "mandated") && p.is(k+1, "to", "with"):
		t.to, t.act, t.modality = k+2, k+2, "power"
	case p.is(k, "obliged", "required", "bound", "obligated") && p.is(k+1, "to"):
		t.to, t.act, t.modality = k+2, k+2, "obligation"
	case p.is(k, "prohibited", "forbidden", "banned") || p.is(k, "barred") && p.is(k+1, "from"):
		t.to, t.act, t.modality = k+1, k+1, "prohibition"
		if p.is(k+1, "from") {
			t.to, t.act = k+2, k+2
		}
	case (p.is(k, "told", "ordered", "instructed", "tasked", "asked", "forced") || p.is(k, "been") && p.is(k+1, "told", "ordered", "instructed", "tasked")) && !p.legal:
		if p.is(k, "been") {
			k++
		}
		if !p.is(k+1, "to", "with") || p.is(k, "forced", "asked") {
			return t, false
		}
		t.to, t.act, t.modality = k+2, k+2, "demand"
		if p.is(k, "tasked", "ordered") {
			t.modality = "obligation"
		}
	default:
		return t, false
	}
	return t, true
}

// isTo reads "is to start", "are to be paid" in a text that binds.
func (p *page) isTo(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "is-to"}
	if !p.legal && p.is(i, "is", "are") && p.is(i+1, "to") && p.is(i+2, "be") && p.participle(i+3) {
		if !p.summary {
			t.modality = "intention"
		} // "the first referendum is to be held in May"
		return t, !p.is(i+3, "seen", "found", "expected", "noted", "understood")
	}
	if p.is(i, "was", "were") && (!p.legal || p.retells()) {
		return t, p.wasTo(i) // "the parties were to use their influence"
	}
	if !p.signed && p.is(i+1, "set", "due", "scheduled", "slated", "poised") && p.is(i+2, "to") && p.lex.BaseVerb(p.low(i+3)) && (!p.is(i+3, "be", "become", "have", "lose", "gain", "benefit", "face") || p.is(i+3, "be") && p.participle(i+4)) {
		t.modality, t.to, t.act = "intention", i+3, i+3
		return t, p.is(i, "is", "are", "was", "were") // "is due to vote on Friday"
	}
	if !p.signed && p.is(i, "is", "are", "'s", "’s", "'re", "’re", "was", "were") && p.is(i+1, "going") && p.is(i+2, "to") && p.lex.BaseVerb(p.low(i+3)) && (p.actorSubject(i) || p.personAt(i-1)) && !p.is(i+3, "be", "have", "happen", "become") {
		t.modality, t.rule, t.to, t.act = "intention", "intention", i+3, i+3
		return t, true // "he is going to do it"
	}
	if !p.legal && p.is(i, "is", "are") && p.is(i+1, "to") && p.lex.BaseVerb(p.low(i+2)) && (p.actorSubject(i) || p.someoneDoes(i+2) && !p.is(i+2, "be", "blame") || p.is(i-1, "group", "commission", "committee", "sides", "parties", "ministers", "governments")) {
		return t, true // "the working group is to prepare a charter"
	}
	if !p.legal || !p.is(i, "is", "are") || !p.is(i+1, "to") || !(p.lex.BaseVerb(p.low(i+2)) || p.is(i+2, "be", "start", "end")) {
		return t, false
	}
	return t, !p.is(i-1, "aim", "purpose", "objective", "goal", "intention")
}

// performatives are verbs by which a signed text declares something.
var performatives = map[string]bool{"recognise": true, "recognize": true, "recognises": true, "recognizes": true, "confirm": true, "confirms": true,
	"reaffirm": true, "reaffirms": true, "affirm": true, "affirms": true, "declare": true, "declares": true, "acknowledge": true, "acknowledges": true,
	"renounce": true, "renounces": true, "welcome": true, "welcomes": true, "condemn": true, "condemns": true, "exclude": true, "thank": true,
	"thanks": true, "express": true, "expresses": true, "proclaim": true, "proclaims": true, "accept": true, "accepts": true, "relinquish": true, "relinquishes": true, "reject": true, "note": true, "underline": true, "declared": true}

// toldPerformatives are the same in the past, by which a statement tells what its
// makers declared: "the Ministers welcomed the reopening".
var toldPerformatives = wordSet("recognised recognized confirmed reaffirmed affirmed acknowledged welcomed condemned reiterated endorsed")

func (p *page) toldPerformative(i int) bool {
	if !p.signed || p.legal || !toldPerformatives[p.low(i)] || i >= len(p.nodes) || p.nodes[i].XPOS != "VBD" || p.passive(i) {
		return false
	}
	return p.actorSubject(i) || p.is(i-1, "and", ",") && p.someoneDoes(i)
}

func (p *page) performative(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "declaration", rule: "performative", performative: true}
	if p.herebyVerb(i) {
		if p.is(i-2, "is", "are", "shall") {
			t.from = i - 2
		}
		if p.is(i, "renounce", "renounces", "reject") {
			t.modality = "prohibition"
		}
		return t, true
	}
	if p.toldPerformative(i) {
		if p.is(i+1, "that") {
			t.to, t.act = i+1, i+2
		}
		return t, true
	}
	if !p.signed || !performatives[p.low(i)] && !(p.legal && p.cedes(i)) {
		return t, false
	}
	if p.is(i, "declared") {
		return t, p.is(i-1, "hereby") && p.is(i-2, "is", "are")
	}
	k := i
	if p.is(k-1, "hereby", "also", "do", "solemnly", "does") {
		k--
	}
	if p.is(k-1, "do") {
		k--
	}
	if solemn := p.legal && k < i && p.is(i-1, "do", "hereby", "does", "solemnly"); !p.actorSubject(k) && !p.is(k-1, "they", ",") && !solemn {
		return t, false
	}
	if p.is(k-1, ",") && !p.actorSubject(k-1) && !p.legal {
		return t, false
	}
	if p.is(i, "exclude", "renounce", "renounces", "reject") {
		t.modality = "prohibition"
	}
	if p.is(i, "express", "expresses") {
		t.to = i + 2
		t.act = i + 2
		if p.is(t.act, "that") {
			t.act++
		}
	}
	if p.is(i+1, "that") {
		t.to, t.act = i+1, i+2
	}
	return t, true
}
