package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Claims without a reporting clause: "accused A of doing", "is said to do", "for
// A, it is so", "in A's view it is so".

// accusingVerb are verbs that charge somebody with something, with the preposition
// before it and the certainty of what is said.
var accusingVerb = map[string]struct{ prep, certainty string }{"accuse": {"of", "asserted"}, "blame": {"for", "asserted"}, "suspect": {"of", "hedged"},
	"criticise": {"for", "asserted"}, "criticize": {"for", "asserted"}, "denounce": {"for", "asserted"}, "condemn": {"for", "asserted"}, "praise": {"for", "asserted"}, "credit": {"with", "asserted"}}

// accusations adds "A accused B of hiding the figures": the content is B with
// what it is said to have done.
func (p *page) accusations() {
	for i := range p.nodes {
		how, ok := accusingVerb[p.nodes[i].Lemma]
		if !ok || p.nodes[i].UPOS != "VERB" {
			continue
		}
		s, o := p.speakerNode(i), p.child(i, "obj")
		if p.nodes[i].Lemma == "accuse" && p.passive(i) && p.is(i+1, "of") {
			p.accusedOf(i)
			continue
		}
		if s < 0 || o <= i || p.is(o, "himself", "herself", "itself", "themselves") {
			continue
		}
		end, prep := p.namedEnd(i), 0
		for k := i + 2; k < end; k++ {
			if p.is(k, how.prep) && (p.nodes[i].Lemma == "accuse" || p.nodes[i].Lemma == "blame" || strings.HasSuffix(p.low(k+1), "ing")) && prep == 0 {
				prep = k
			}
		}
		ids, goesOn := p.goesOnSaying(i)
		if prep == 0 || !goesOn && !p.mayTell(s, i) || p.claimed(p.spanOf(i+1, end)) {
			continue
		}
		if !goesOn {
			ids = p.whoIs(s)
		}
		p.oneClaim("accusation", how.certainty, i, i+1, i+1, end, ids, quotedIf(p, p.phraseStart(s), s+1), "indirect")
		if len(ids) > 0 {
			p.speaker = ids
		}
	}
}

// accusedOf adds "A was accused of taking part by B": what is held against A, by
// whom the agent names.
func (p *page) accusedOf(i int) {
	end := p.namedEnd(i)
	var ids []string
	var source *kadesh.Quoted
	if m := p.agentBy(i+2, end); m != nil {
		ids, source = slices.Clone(m.ids()), quotedIf(p, m.from, m.to)
		end = m.from - 1
		for p.is(end, "the", "by") || p.is(end-1, "by") {
			end--
		}
	}
	for k := i + 2; k < end; k++ {
		if p.is(k, ",") && !p.listGoesOn(i+2, k) || p.is(k, "by") && k > i+2 {
			end = k
		}
	}
	if end <= i+2 || p.claimed(p.spanOf(i+2, end)) {
		return
	}
	// One word may be all of it ("of rape"), as in what is quoted.
	if p.oneClaim("accusation", "asserted", i, i+1, i+2, end, ids, source, "direct") {
		p.found[len(p.found)-1].Claim.Quoted = "indirect"
	}
}

// listGoesOn reports that behind the comma at word k stands the next thing of a list
// that started behind word from: "killing his mother, sister and dog".
func (p *page) listGoesOn(from, k int) bool {
	for e := k + 1; e < min(k+6, len(p.nodes)) && !p.is(e, ","); e++ {
		if n := &p.nodes[e]; n.Is("conj") && n.Head >= from && n.Head < k && n.UPOS == p.nodes[n.Head].UPOS {
			return true
		}
	}
	return false
}

// hearsay are participles behind "is" by which nobody in particular says what
// comes behind "to".
var hearsay = map[string]string{"said": "asserted", "reported": "asserted", "alleged": "hedged", "believed": "hedged", "thought": "hedged",
	"rumoured": "hedged", "rumored": "hedged", "understood": "hedged", "suspected": "hedged", "claimed": "asserted", "expected": "hedged", "supposed": "asserted"}

// saidToBe adds "A is said to oppose the plan", without a holder.
func (p *page) saidToBe() {
	for i := p.first + 1; i+3 < len(p.nodes); i++ {
		certainty := hearsay[p.low(i)]
		if certainty == "" || !p.is(i+1, "to") || !p.is(i-1, "is", "are", "was", "were", "been", "also", "widely") || p.nodes[i+2].UPOS != "VERB" && p.nodes[i+2].UPOS != "AUX" {
			continue
		}
		if end := p.namedEnd(i + 1); !p.claimed(p.spanOf(i+2, end)) {
			p.oneClaim("said-to", certainty, i, i+1, i+2, end, nil, nil, "indirect")
		}
	}
}

// inTheView adds what stands behind an opening that says whose view it is: "For
// N,", "In A's view", "As N put it,".
func (p *page) inTheView() {
	k := p.first
	switch {
	case p.is(k, "in", "to") && p.is(k+1, "his", "her", "their", "its") && p.is(k+2, "view", "opinion", "eyes", "words", "reading", "mind", "judgement", "judgment", "assessment") && (len(p.speaker) > 0 || len(p.person) > 0):
		ids := p.speaker
		if p.is(k+1, "his", "her") && len(p.person) > 0 || len(ids) == 0 {
			ids = p.person
		}
		p.viewOf(&mention{from: k + 1, to: k + 2, id: ids[0]}, k+2, k+3, k+3)
	case p.is(k, "for"):
		m := p.actorStarting(k + 1)
		if m != nil && m.typ == "person" && m.via != "group" && p.is(m.to, ",") && p.presentAhead(m.to+1) {
			p.viewOf(m, k, k+1, m.to+1)
		}
	case p.is(k, "as"):
		m := p.actorStarting(k + 1)
		if m != nil && p.is(m.to, "put", "puts", "sees", "saw", "says", "said", "wrote", "writes", "noted", "notes", "explained", "explains") && (p.is(m.to+1, ",") || p.is(m.to+1, "it") && p.is(m.to+2, ",", ":")) {
			p.viewOf(m, m.to, m.to+1, m.to+2)
		}
	case p.is(k, "in", "from"):
		m := p.owner(k + 1)
		if m != nil && p.is(m.to, "'s", "’s") && p.is(m.to+1, "view", "opinion", "eyes", "words", "reading", "telling", "account", "perspective", "judgement", "judgment", "assessment") {
			p.viewOf(m, m.to+1, m.to+2, m.to+2)
		} else if p.is(k+1, "the") && p.is(k+2, "view", "opinion", "eyes", "words", "judgement", "perspective") && p.is(k+3, "of") {
			if m = p.actorStarting(k + 4); m != nil {
				p.viewOf(m, k+2, k+3, m.to)
			}
		}
	}
}

// viewOf adds the rest of the sentence as what the actor thinks.
func (p *page) viewOf(m *mention, cueFrom, cueTo, from int) {
	for p.is(from, ",", ":", "it") && !p.is(from-1, ",") {
		from++
	}
	if from+3 > len(p.words) || p.claimed(p.spanOf(from, len(p.words))) {
		return
	}
	ids := append([]string(nil), m.ids()...)
	p.oneClaim("in-the-view", "asserted", cueFrom, cueTo, from, p.claimEnd(from), ids, quotedIf(p, m.from, m.to), "indirect")
	p.speaker = ids
}

// actorStarting is the actor whose name starts at word i, behind an article too.
func (p *page) actorStarting(i int) *mention {
	if p.is(i, "the") {
		i++
	}
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from == i {
			return m
		}
	}
	return nil
}

// owner is the actor at word i, a capital that stands for its government too.
func (p *page) owner(i int) *mention {
	if m := p.actorStarting(i); m != nil {
		return m
	}
	e, n := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State || e.Class == lexicon.Seat })
	if e == nil {
		return nil
	}
	return &mention{from: i, to: i + n, id: e.ID, typ: "state"}
}

// presentAhead reports a verb in the present behind word k: a view, not a deed.
func (p *page) presentAhead(k int) bool {
	for ; k < len(p.nodes) && !p.is(k, ",", ";"); k++ {
		switch p.nodes[k].XPOS {
		case "VBZ", "VBP", "MD":
			return true
		case "VBD":
			return false
		}
	}
	return false
}
