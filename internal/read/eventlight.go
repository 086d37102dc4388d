package read

import "github.com/kadesh-dev/kadesh/internal/lexicon"

// Verbs that say little by themselves and take what happens from a noun: "held
// talks", "issued a statement", "entered into an agreement", "plans to hold
// elections".

// lightAct is the act of the noun that a light verb carries, and its place.
func (p *page) lightAct(i int) (lexicon.Act, int) {
	lemma := p.nodes[i].Lemma
	at := p.carried(i)
	if at < 0 || p.nodes[at].UPOS != "NOUN" && p.nodes[at].UPOS != "PROPN" && !p.is(at, "fighting", "shelling", "bombing") {
		return lexicon.Act{}, -1
	}
	if counted[p.nodes[at].Lemma] {
		if of := p.ofWhat(at); of >= 0 {
			at = of // "held a second round of talks"
		}
	}
	if act, ok := paperAct(lemma, p.nodes[at].Lemma); ok && !(p.is(at, "gas") && !p.is(at-1, "tear", "pepper", "nerve", "poison")) {
		return act, at
	}
	if !carriers[lemma] && !aspects[lemma] && !voicing[lemma] || lemma == "take" && !p.is(i+1, "place") || lemma == "break" && !p.is(i+1, "out") {
		return lexicon.Act{}, -1
	}
	for k := max(0, at-2); k <= at; k++ {
		if act, n, ok := p.actNoun(k, len(p.words)); ok && k+n > at {
			return act, k
		}
	}
	if aspects[lemma] && !p.legal && !p.passive(i) && lemma != "fail" && lemma != "happen" {
		return lexicon.Act{Type: "other", PLOVER: "OTHER", CAMEO: "01"}, at
	}
	return lexicon.Act{}, -1
}

// counted are nouns that only count the acts named behind their "of".
var counted = wordSet("round series number set session day week wave spate cycle string flurry couple pair")

// carried is the noun that the verb at i carries: its object, for "X took place"
// its subject, for "a statement made by" the noun before it; -1 without.
func (p *page) carried(i int) int {
	lemma := p.nodes[i].Lemma
	at := p.child(i, "obj", "nsubj:pass")
	switch {
	case p.nodes[i].Is("acl") && p.passive(i) && at < 0:
		if h := p.nodes[i].Head; h < i {
			at = h
		}
	case lemma == "enter" && p.is(i+1, "into"):
		at = p.child(i, "obl", "obj")
	case at < 0 && aspects[lemma], !carriers[lemma] && aspects[lemma]:
		at = p.child(i, "nsubj")
	}
	return at
}

// voicing are verbs by which a call, a protest or a threat comes into the world.
var voicing = wordSet("repeat renew reiterate voice lodge raise file register express table submit extend")

// uttering and dealing are verbs by which words, promises and deals come into the world.
var (
	uttering  = wordSet("issue make release publish deliver receive give sign")
	dealing   = wordSet("make enter reach strike achieve")
	words     = wordSet("statement announcement communique communiqué speech remark apology")
	deals     = wordSet("settlement agreement treaty accord deal understanding pact compromise convention")
	promises  = wordSet("commitment pledge promise assurance guarantee undertaking vow")
	lifting   = wordSet("lift ease waive suspend remove relax drop scrap repeal")
	measures  = wordSet("sanction embargo restriction tariff blockade section limit curb")
	entries   = wordSet("entry visa access permission request asylum entrance")
	severing  = wordSet("sever cut break suspend")
	intending = wordSet("plan intend aim prepare hope want wish expect")
)

// crowdWeapons are what a force is used with against people.
var crowdWeapons = wordSet("gas cannon baton bullet grenade truncheon taser")

// complaints are what is filed against somebody.
var complaints = wordSet("lawsuit suit complaint charge claim indictment case")

// paperAct is what a verb and its noun make together: "issued a statement".
func paperAct(verb, noun string) (lexicon.Act, bool) {
	switch {
	case uttering[verb] && verb != "sign" && words[noun]:
		return lexicon.Act{Type: "statement", PLOVER: "CONSULT", CAMEO: "01"}, true
	case dealing[verb] && deals[noun]:
		return lexicon.Act{Type: "agree", PLOVER: "AGREE", CAMEO: "05"}, true
	case (verb == "receive" || verb == "get" || verb == "serve") && (noun == "sentence" || noun == "term"):
		return lexicon.Act{Type: "coerce", PLOVER: "COERCE", CAMEO: "17", NeedsActor: true}, true
	case verb == "face" && (noun == "charge" || noun == "investigation" || noun == "trial" || noun == "lawsuit" || noun == "criticism" || noun == "accusation"):
		return lexicon.Act{Type: "accuse", PLOVER: "ACCUSE", CAMEO: "11", NeedsActor: true}, true
	case (verb == "trade" || verb == "exchange") && (noun == "accusation" || noun == "blame" || noun == "recrimination"):
		return lexicon.Act{Type: "accuse", PLOVER: "ACCUSE", CAMEO: "11", NeedsActor: true}, true
	case (verb == "swap" || verb == "exchange" || verb == "trade") && captives[noun]:
		return lexicon.Act{Type: "release", PLOVER: "RETREAT", CAMEO: "08", NeedsActor: true}, true
	case verb == "use" && crowdWeapons[noun]:
		return lexicon.Act{Type: "coerce", PLOVER: "COERCE", CAMEO: "17", NeedsActor: true}, true // "used tear gas against protesters"
	case verb == "deny" && entries[noun]:
		return lexicon.Act{Type: "reject", PLOVER: "REJECT", CAMEO: "12", NeedsActor: true}, true
	case verb == "call" && (noun == "strike" || noun == "rally" || noun == "walkout"):
		return lexicon.Act{Type: "protest", PLOVER: "PROTEST", CAMEO: "14"}, true
	case (verb == "file" || verb == "lodge" || verb == "bring" || verb == "submit") && complaints[noun]:
		return lexicon.Act{Type: "accuse", PLOVER: "ACCUSE", CAMEO: "11"}, true
	case lifting[verb] && measures[noun]:
		return lexicon.Act{Type: "lift_sanction", PLOVER: "CONCEDE", CAMEO: "08"}, true
	case severing[verb] && (noun == "relation" || noun == "tie"):
		return lexicon.Act{Type: "sanction", PLOVER: "SANCTION", CAMEO: "16"}, true
	case (dealing[verb] || verb == "give") && promises[noun]:
		return lexicon.Act{Type: "promise", PLOVER: "PLEDGE", CAMEO: "03"}, true
	}
	return lexicon.Act{}, false
}

// weapons are things that strike, landing what they do there.
var (
	weapons = wordSet("bomb shell missile rocket mortar drone artillery grenade bullet projectile warhead barrage gunfire shrapnel airstrike strike")
	landing = wordSet("drop fall land hit explode strike rain detonate pound slam crash")
)

// weaponHits reports "five bombs were dropped", "a missile hit the building", with the
// verb at i.
func (p *page) weaponHits(i int) bool {
	if p.legal || !landing[p.nodes[i].Lemma] {
		return false
	}
	s, _ := p.subjectNode(i)
	if s >= 0 && counted[p.nodes[s].Lemma] || s >= 0 && p.nodes[s].UPOS == "NUM" {
		if of := p.child(s, "nmod"); of > s {
			s = of // "a second round of bombs", "two of the bombs"
		}
	}
	if o := p.child(i, "obj"); o > i && p.nodes[i].Lemma == "drop" && weapons[p.nodes[o].Lemma] {
		return true
	}
	return s >= 0 && weapons[p.nodes[s].Lemma] && (p.nodes[i].Lemma != "drop" || p.passive(i))
}

// intends reports a verb of intention whose infinitive or object is the event:
// "intends to withdraw", "has planned a number of conferences".
func (p *page) intends(i int) bool {
	if !intending[p.nodes[i].Lemma] {
		return false
	}
	if v := p.child(i, "xcomp"); v > i && p.listedAct(v) {
		return true
	}
	o := p.child(i, "obj")
	if o < 0 {
		return false
	}
	for k := range p.nodes {
		if _, _, ok := p.actNoun(k, len(p.words)); ok && (k == o || p.nodes[k].Head == o) {
			return true
		}
	}
	return false
}

// listedAct reports a verb whose act the lists have, alone or with its noun.
func (p *page) listedAct(i int) bool {
	if _, at := p.lightAct(i); at >= 0 {
		return true
	}
	act, n, ok := p.act(i, len(p.words))
	return ok && !p.notAct(i, n, act)
}
