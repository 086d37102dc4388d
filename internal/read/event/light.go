package event

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Verbs that say little by themselves and take what happens from a noun: "held
// talks", "issued a statement", "entered into an agreement", "plans to hold
// elections".

// lightAct is the act of the noun that a light verb carries, and its place.
func (p *Reader) lightAct(i int) (lexicon.Act, int) {
	lemma := p.Nodes[i].Lemma
	at := p.carried(i)
	if at < 0 || p.Nodes[at].UPOS != "NOUN" && p.Nodes[at].UPOS != "PROPN" && !p.Is(at, "fighting", "shelling", "bombing") {
		return lexicon.Act{}, -1
	}
	if counted[p.Nodes[at].Lemma] {
		if of := p.actors.OfWhat(at); of >= 0 {
			at = of // "held a second round of talks"
		}
	}
	if act, ok := paperAct(lemma, p.Nodes[at].Lemma); ok && !(p.Is(at, "gas") && !p.Is(at-1, "tear", "pepper", "nerve", "poison")) {
		return act, at
	}
	if !carriers[lemma] && !Aspects[lemma] && !voicing[lemma] || lemma == "take" && !p.Is(i+1, "place") || lemma == "break" && !p.Is(i+1, "out") {
		return lexicon.Act{}, -1
	}
	for k := max(0, at-2); k <= at; k++ {
		if act, n, ok := p.ActNoun(k, len(p.Words)); ok && k+n > at {
			return act, k
		}
	}
	if Aspects[lemma] && !p.Legal && !p.Passive(i) && lemma != "fail" && lemma != "happen" {
		return kind("other"), at
	}
	return lexicon.Act{}, -1
}

// counted are nouns that only count the acts named behind their "of".
var counted = page.WordSet("round series number set session day week wave spate cycle string flurry couple pair")

// carried is the noun that the verb at i carries: its object, for "X took place"
// its subject, for "a statement made by" the noun before it; -1 without.
func (p *Reader) carried(i int) int {
	lemma := p.Nodes[i].Lemma
	at := p.Child(i, "obj", "nsubj:pass")
	switch {
	case p.Nodes[i].Is("acl") && p.Passive(i) && at < 0:
		if h := p.Nodes[i].Head; h < i {
			at = h
		}
	case lemma == "enter" && p.Is(i+1, "into"):
		at = p.Child(i, "obl", "obj")
	case at < 0 && Aspects[lemma], !carriers[lemma] && Aspects[lemma]:
		at = p.Child(i, "nsubj")
	}
	return at
}

// voicing are verbs by which a call, a protest or a threat comes into the world.
var voicing = page.WordSet("repeat renew reiterate voice lodge raise file register express table submit extend")

// uttering and dealing are verbs by which words, promises and deals come into the world.
var (
	uttering = page.WordSet("issue make release publish deliver receive give sign")
	dealing  = page.WordSet("make enter reach strike achieve")
	words    = page.WordSet("statement announcement communique communiqué speech remark apology")
	deals    = page.WordSet("settlement agreement treaty accord deal understanding pact compromise convention")
	promises = page.WordSet("commitment pledge promise assurance guarantee undertaking vow")
	lifting  = page.WordSet("lift ease waive suspend remove relax drop scrap repeal roll eliminate rescind reverse abolish lower")
	measures = page.WordSet("sanction embargo restriction tariff blockade section limit curb")
	entries  = page.WordSet("entry visa access permission request asylum entrance")
	// proceedings come to a close, hurling is what crowds do with missiles.
	ending      = page.WordSet("drop shelve discontinue conclude close end abandon terminate halt")
	proceedings = page.WordSet("investigation inquiry probe hearing trial case prosecution proceeding proceedings")
	hurling     = page.WordSet("throw hurl lob toss pelt")
	missiles    = page.WordSet("bomb stone rock brick bottle grenade cocktail projectile firebomb")
	severing    = page.WordSet("sever cut break suspend")
	intending   = page.WordSet("plan intend aim prepare hope want wish expect")
)

// crowdWeapons are what a force is used with against people.
var crowdWeapons = page.WordSet("gas cannon baton bullet grenade truncheon taser")

// complaints are what is filed against somebody.
var complaints = page.WordSet("lawsuit suit complaint charge claim indictment case")

// paperAct is what a verb and its noun make together: "issued a statement".
func paperAct(verb, noun string) (lexicon.Act, bool) {
	switch {
	case uttering[verb] && verb != "sign" && words[noun]:
		return kind("statement"), true
	case dealing[verb] && deals[noun]:
		return kind("agree"), true
	case (verb == "receive" || verb == "get" || verb == "serve") && (noun == "sentence" || noun == "term"):
		return kindBy("coerce"), true
	case verb == "face" && (noun == "charge" || noun == "investigation" || noun == "trial" || noun == "lawsuit" || noun == "criticism" || noun == "accusation"):
		return kindBy("accuse"), true
	case (verb == "trade" || verb == "exchange") && (noun == "accusation" || noun == "blame" || noun == "recrimination"):
		return kindBy("accuse"), true
	case (verb == "swap" || verb == "exchange" || verb == "trade") && captives[noun]:
		return kindBy("release"), true
	case verb == "use" && crowdWeapons[noun]:
		return kindBy("coerce"), true // "used tear gas against protesters"
	case verb == "deny" && entries[noun]:
		return kindBy("reject"), true
	case verb == "call" && (noun == "strike" || noun == "rally" || noun == "walkout"):
		return kind("protest"), true
	case (verb == "file" || verb == "lodge" || verb == "bring" || verb == "submit") && complaints[noun]:
		return kind("accuse"), true
	case lifting[verb] && measures[noun]:
		return kind("lift_sanction"), true
	case ending[verb] && proceedings[noun]:
		return kind("close"), true // "dropped the investigation"
	case hurling[verb] && missiles[noun]:
		return kindBy("assault"), true
	case verb == "withhold" && (noun == "name" || noun == "information" || noun == "detail" || noun == "identity" || noun == "evidence" || noun == "document" || noun == "comment"):
		return kindBy("reject"), true
	case severing[verb] && (noun == "relation" || noun == "tie"):
		return kind("sanction"), true
	case (dealing[verb] || verb == "give") && promises[noun]:
		return kind("promise"), true
	}
	return lexicon.Act{}, false
}

// weapons are things that strike, landing what they do there.
var (
	weapons = page.WordSet("bomb shell missile rocket mortar drone artillery grenade bullet projectile warhead barrage gunfire shrapnel airstrike strike")
	landing = page.WordSet("drop fall land hit explode strike rain detonate pound slam crash")
)

// weaponHits reports "five bombs were dropped", "a missile hit the building", with the
// verb at i.
func (p *Reader) weaponHits(i int) bool {
	if p.Legal || !landing[p.Nodes[i].Lemma] {
		return false
	}
	s, _ := p.SubjectNode(i)
	if s >= 0 && counted[p.Nodes[s].Lemma] || s >= 0 && p.Nodes[s].UPOS == "NUM" {
		if of := p.Child(s, "nmod"); of > s {
			s = of // "a second round of bombs", "two of the bombs"
		}
	}
	if o := p.Child(i, "obj"); o > i && p.Nodes[i].Lemma == "drop" && weapons[p.Nodes[o].Lemma] {
		return true
	}
	return s >= 0 && weapons[p.Nodes[s].Lemma] && (p.Nodes[i].Lemma != "drop" || p.Passive(i))
}

// intends reports a verb of intention whose infinitive or object is the event:
// "intends to withdraw", "has planned a number of conferences".
func (p *Reader) intends(i int) bool {
	if !intending[p.Nodes[i].Lemma] {
		return false
	}
	if v := p.Child(i, "xcomp"); v > i && p.listedAct(v) {
		return true
	}
	o := p.Child(i, "obj")
	if o < 0 {
		return false
	}
	for k := range p.Nodes {
		if _, _, ok := p.ActNoun(k, len(p.Words)); ok && (k == o || p.Nodes[k].Head == o) {
			return true
		}
	}
	return false
}

// listedAct reports a verb whose act the lists have, alone or with its noun.
func (p *Reader) listedAct(i int) bool {
	if _, at := p.lightAct(i); at >= 0 {
		return true
	}
	act, n, ok := p.Act(i, len(p.Words))
	return ok && !p.notAct(i, n, act)
}
