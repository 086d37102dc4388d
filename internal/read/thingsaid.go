package read

import "github.com/kadesh-dev/kadesh/internal/syntax"

// Claims of reports whose content is no clause with "that": "confirmed the route
// by rail", "speaks of a turn away from Russia", "asks who will guarantee it".

// thingVerb are verbs of saying whose object is what is said; with a word, the
// preposition that they want before it.
var thingVerb = map[string]string{"confirm": "", "note": "", "stress": "", "emphasise": "", "emphasize": "", "underline": "", "underscore": "", "highlight": "",
	"acknowledge": "", "admit": "", "allege": "", "predict": "", "foresee": "", "reiterate": "", "recall": "", "speak": "of", "warn": "of", "complain": "of", "point": "to", "hint": "at", "boast": "of", "brag": "about", "list": "", "report": ""}

// refuting are verbs by which somebody denies what their object says, one of
// sayables.
var refuting = wordSet("reject dismiss deny dispute contest refute rebut decry challenge question doubt")

// sayables are nouns for something said or held.
var sayables = wordSet(`term claim allegation accusation charge notion idea narrative suggestion argument view interpretation assertion report
	rumour rumor characterisation characterization label reading version theory word description`)

// thingsSaid adds them.
func (p *page) thingsSaid() {
	for i := p.first + 1; i < len(p.nodes); i++ {
		if p.nodes[i].UPOS != "VERB" || p.inQuotation(i) {
			continue
		}
		if from := p.openQuestion(i); from > 0 {
			p.thingClaim(i, i+1, from, "hypothetical")
			continue
		}
		if o := p.child(i, "obj"); refuting[p.nodes[i].Lemma] && p.tensed(i) && o > i && sayables[p.nodes[o].Lemma] && !p.is(o+1, "that") {
			p.thingClaim(i, i+1, i+1, "denied")
			continue
		}
		if o := p.child(i, "obj"); p.nodes[i].Lemma == "see" && p.tensed(i) && o > i && p.is(p.child(o, "det"), "no", "little") {
			p.thingClaim(i, i+1, i+1, "asserted") // "sees no risk to security"
			continue
		}
		if p.is(i+1, "out") && p.nodes[i].Lemma == "rule" && p.tensed(i) || p.is(i, "ruled") && p.is(i+1, "out") && p.child(i, "aux") >= 0 {
			if i+2 < len(p.nodes) && p.nodes[i+2].UPOS != "ADP" {
				p.thingClaim(i, i+2, i+2, "denied") // "has ruled out involvement"
			}
			continue
		}
		if p.is(i, "claim", "claims", "claimed") && p.is(i+1, "responsibility") && p.is(i+2, "for") {
			p.thingClaim(i, i+1, i+3, "asserted")
			continue
		}
		prep, ok := thingVerb[p.nodes[i].Lemma]
		if !ok || !p.tensed(i) && !(p.nodes[i].Is("conj") && p.nodes[i].Head >= 0 && p.tensed(p.nodes[i].Head)) || p.child(i, "ccomp", "xcomp") > i {
			continue
		}
		from := i + 1
		if prep != "" {
			if !p.is(from, prep) {
				continue
			}
			from++
		}
		if p.sayableAt(i, from) {
			p.thingClaim(i, from-boolInt(prep == ""), from, "asserted")
		}
	}
}

// hearsayAdverb are adverbs by which a report says that somebody else says so.
var hearsayAdverb = wordSet("reportedly allegedly purportedly supposedly")

// hearsayClauses adds what a report says that others report, without saying who:
// "was reportedly rejected by B", "is put at 15 million".
func (p *page) hearsayClauses() {
	for i := p.first + 1; i+1 < len(p.nodes); i++ {
		certainty := "hedged"
		switch {
		case hearsayAdverb[p.low(i)]:
		case p.is(i, "put", "estimated", "valued") && p.is(i+1, "at") && p.is(i-1, "is", "are", "was", "were"):
			certainty = "asserted"
		default:
			continue
		}
		v := i
		for depth := 0; depth < 4 && v >= 0 && (p.nodes[v].UPOS != "VERB" || p.child(v, "nsubj", "nsubj:pass") < 0); depth++ {
			v = p.nodes[v].Head
		}
		if v < 0 || p.nodes[v].UPOS != "VERB" || p.inQuotation(i) {
			continue
		}
		from, to := p.leftmost(v), p.claimEnd(i)
		if !p.claimedAs(p.spanOf(from, to)) {
			p.oneClaim("hearsay", certainty, i, i+1, from, to, nil, nil, "indirect")
		}
	}
}

// seenAs adds the views of nobody named: "was widely seen as an attempt to".
func (p *page) seenAs() {
	for i := p.first + 1; i+3 < len(p.nodes); i++ {
		if !p.is(i, "seen", "regarded", "viewed", "perceived", "described", "considered") || !p.is(i+1, "as") || !p.passive(i) && !p.is(i-1, "widely", "often", ",") {
			continue
		}
		to := p.namedEnd(i)
		if c := p.commaIn(i+2, to); c > 0 {
			to = c
		}
		if to-i > 3 && !p.claimedAs(p.spanOf(i+2, to)) && p.agentBy(i+2, to) == nil {
			p.oneClaim("hearsay", "asserted", i, i+2, i+2, to, nil, nil, "indirect")
		}
	}
}

// sayableAt reports a thing behind the verb at i that says more than its name: a
// noun with what it is about, not a person or a paper.
func (p *page) sayableAt(i, from int) bool {
	o := p.child(i, "obj", "obl")
	if o < from || o-from > 6 || p.nodes[from].UPOS == "ADP" || p.nodes[o].UPOS != "NOUN" || p.mentionAt(o) != nil || p.personAt(o) || headType[p.nodes[o].Lemma] != "" {
		return false
	}
	below := p.child(o, "nmod", "acl", "acl:relcl")
	return !p.asIn(from, p.namedEnd(i)) && (below > o || o+1 < len(p.nodes) && (p.nodes[o+1].UPOS == "ADP" || p.nodes[o+1].UPOS == "ADV")) && p.namedEnd(i)-from > 3
}

// openQuestion is where what is asked starts behind "asks" at i: "who will
// guarantee it"; 0 without.
func (p *page) openQuestion(i int) int {
	if p.nodes[i].Lemma != "ask" && p.nodes[i].Lemma != "wonder" && p.nodes[i].Lemma != "question" || !p.tensed(i) {
		return 0
	}
	if p.is(i+1, "who", "whether", "why", "how", "what", "if", "when", "where") && p.finiteIn(i+2, len(p.words)) {
		return i + 1
	}
	return 0
}

// thingClaim adds the claim of the verb at i, whose content starts at from.
func (p *page) thingClaim(i, cueTo, from int, certainty string) {
	s := p.speakerNode(i)
	end := p.namedEnd(i)
	if s < 0 || !p.mayTell(s, i) && p.nodes[s].UPOS != "NOUN" || end-from < 3 || p.claimed(p.spanOf(from, end)) || p.words[from].kind == syntax.Punct {
		return
	}
	ids := p.whoIs(s)
	p.oneClaim("thing-said", certainty, i, cueTo, from, end, ids, quotedIf(p, p.phraseStart(s), s+1), "indirect")
	if len(ids) > 0 {
		p.speaker = ids
	}
}
