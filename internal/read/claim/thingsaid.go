package claim

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Claims of reports whose content is no clause with "that": "confirmed the route
// by rail", "speaks of a turn away from Russia", "asks who will guarantee it".

// thingVerb are verbs of saying whose object is what is said; with a word, the
// preposition that they want before it.
var thingVerb = map[string]string{"confirm": "", "note": "", "stress": "", "emphasise": "", "emphasize": "", "underline": "", "underscore": "", "highlight": "",
	"acknowledge": "", "admit": "", "allege": "", "predict": "", "foresee": "", "reiterate": "", "recall": "", "speak": "of", "warn": "of", "complain": "of", "point": "to", "hint": "at", "boast": "of", "brag": "about", "list": "", "report": ""}

// refuting are verbs by which somebody denies what their object says, one of
// sayables.
var refuting = page.WordSet("reject dismiss deny dispute contest refute rebut decry challenge question doubt")

// sayables are nouns for something said or held.
var sayables = page.WordSet(`term claim allegation accusation charge notion idea narrative suggestion argument view interpretation assertion report
	rumour rumor characterisation characterization label reading version theory word description`)

// thingsSaid adds them.
func (p *Reader) thingsSaid() {
	for i := p.First + 1; i < len(p.Nodes); i++ {
		if p.Nodes[i].UPOS != "VERB" || p.InQuotation(i) {
			continue
		}
		if from := p.openQuestion(i); from > 0 {
			p.thingClaim(i, i+1, from, "hypothetical")
			continue
		}
		if o := p.Child(i, "obj"); refuting[p.Nodes[i].Lemma] && p.Tensed(i) && o > i && sayables[p.Nodes[o].Lemma] && !p.Is(o+1, "that") {
			p.thingClaim(i, i+1, i+1, "denied")
			continue
		}
		if o := p.Child(i, "obj"); p.Nodes[i].Lemma == "see" && p.Tensed(i) && o > i && p.Is(p.Child(o, "det"), "no", "little") {
			p.thingClaim(i, i+1, i+1, "asserted") // "sees no risk to security"
			continue
		}
		if p.Is(i+1, "out") && p.Nodes[i].Lemma == "rule" && p.Tensed(i) || p.Is(i, "ruled") && p.Is(i+1, "out") && p.Child(i, "aux") >= 0 {
			if i+2 < len(p.Nodes) && p.Nodes[i+2].UPOS != "ADP" {
				p.thingClaim(i, i+2, i+2, "denied") // "has ruled out involvement"
			}
			continue
		}
		if p.Is(i, "claim", "claims", "claimed") && p.Is(i+1, "responsibility") && p.Is(i+2, "for") {
			p.thingClaim(i, i+1, i+3, "asserted")
			continue
		}
		prep, ok := thingVerb[p.Nodes[i].Lemma]
		if !ok || !p.Tensed(i) && !(p.Nodes[i].Is("conj") && p.Nodes[i].Head >= 0 && p.Tensed(p.Nodes[i].Head)) || p.Child(i, "ccomp", "xcomp") > i {
			continue
		}
		from := i + 1
		if prep != "" {
			if !p.Is(from, prep) {
				continue
			}
			from++
		}
		if p.sayableAt(i, from) {
			p.thingClaim(i, from-page.BoolInt(prep == ""), from, "asserted")
		}
	}
}

// hearsayAdverb are adverbs by which a report says that somebody else says so.
var hearsayAdverb = page.WordSet("reportedly allegedly purportedly supposedly")

// hearsayClauses adds what a report says that others report, without saying who:
// "was reportedly rejected by B", "is put at 15 million".
func (p *Reader) hearsayClauses() {
	for i := p.First + 1; i+1 < len(p.Nodes); i++ {
		certainty := "hedged"
		switch {
		case hearsayAdverb[p.Low(i)]:
		case p.Is(i, "put", "estimated", "valued") && p.Is(i+1, "at") && p.Is(i-1, "is", "are", "was", "were"):
			certainty = "asserted"
		default:
			continue
		}
		v := i
		for depth := 0; depth < 4 && v >= 0 && (p.Nodes[v].UPOS != "VERB" || p.Child(v, "nsubj", "nsubj:pass") < 0); depth++ {
			v = p.Nodes[v].Head
		}
		if v < 0 || p.Nodes[v].UPOS != "VERB" || p.InQuotation(i) {
			continue
		}
		from, to := p.Leftmost(v), p.claimEnd(i)
		if !p.claimedAs(p.SpanOf(from, to)) {
			p.oneClaim("hearsay", certainty, i, i+1, from, to, nil, nil, "indirect")
		}
	}
}

// seenAs adds the views of nobody named: "was widely seen as an attempt to".
func (p *Reader) seenAs() {
	for i := p.First + 1; i+3 < len(p.Nodes); i++ {
		if !p.Is(i, "seen", "regarded", "viewed", "perceived", "described", "considered") || !p.Is(i+1, "as") || !p.Passive(i) && !p.Is(i-1, "widely", "often", ",") || p.Is(i-1, "be") {
			continue
		}
		to := p.NamedEnd(i)
		if c := p.commaIn(i+2, to); c > 0 {
			to = c
		}
		if to-i > 3 && !p.claimedAs(p.SpanOf(i+2, to)) && p.actors.AgentBy(i+2, to) == nil {
			p.oneClaim("hearsay", "asserted", i, i+2, i+2, to, nil, nil, "indirect")
		}
	}
}

// sayableAt reports a thing behind the verb at i that says more than its name: a
// noun with what it is about, not a person or a paper.
func (p *Reader) sayableAt(i, from int) bool {
	o := p.Child(i, "obj", "obl")
	if o < from || o-from > 6 || p.Nodes[from].UPOS == "ADP" || p.Nodes[o].UPOS != "NOUN" || p.MentionAt(o) != nil || p.actors.PersonAt(o) || page.HeadType[p.Nodes[o].Lemma] != "" {
		return false
	}
	below := p.Child(o, "nmod", "acl", "acl:relcl")
	return !p.AsIn(from, p.NamedEnd(i)) && (below > o || o+1 < len(p.Nodes) && (p.Nodes[o+1].UPOS == "ADP" || p.Nodes[o+1].UPOS == "ADV")) && p.NamedEnd(i)-from > 3
}

// openQuestion is where what is asked starts behind "asks" at i: "who will
// guarantee it"; 0 without.
func (p *Reader) openQuestion(i int) int {
	if p.Nodes[i].Lemma != "ask" && p.Nodes[i].Lemma != "wonder" && p.Nodes[i].Lemma != "question" || !p.Tensed(i) {
		return 0
	}
	if p.Is(i+1, "who", "whether", "why", "how", "what", "if", "when", "where") && p.FiniteIn(i+2, len(p.Words)) {
		return i + 1
	}
	return 0
}

// thingClaim adds the claim of the verb at i, whose content starts at from.
func (p *Reader) thingClaim(i, cueTo, from int, certainty string) {
	s := p.speakerNode(i)
	end := p.NamedEnd(i)
	if s < 0 || !p.mayTell(s, i) && p.Nodes[s].UPOS != "NOUN" || end-from < 3 || p.claimed(p.SpanOf(from, end)) || p.Words[from].Kind == syntax.Punct {
		return
	}
	ids := p.actors.WhoIs(s)
	p.oneClaim("thing-said", certainty, i, cueTo, from, end, ids, p.QuotedIf(p.PhraseStart(s), s+1), "indirect")
	if len(ids) > 0 {
		p.Speaker = ids
	}
}
