package claim

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Claims without a reporting clause: "accused A of doing", "is said to do", "for
// A, it is so", "in A's view it is so".

// accusingVerb are verbs that charge somebody with something, with the preposition
// before it and the certainty of what is said.
var accusingVerb = map[string]struct{ prep, certainty string }{"accuse": {"of", "asserted"}, "blame": {"for", "asserted"}, "suspect": {"of", "hedged"},
	"criticise": {"for", "asserted"}, "criticize": {"for", "asserted"}, "denounce": {"for", "asserted"}, "condemn": {"for", "asserted"}, "praise": {"for", "asserted"}, "credit": {"with", "asserted"}}

// accusations adds "A accused B of hiding the figures": the content is B with
// what it is said to have done.
func (p *Reader) accusations() {
	for i := range p.Nodes {
		how, ok := accusingVerb[p.Nodes[i].Lemma]
		if !ok || p.Nodes[i].UPOS != "VERB" {
			continue
		}
		s, o := p.speakerNode(i), p.Child(i, "obj")
		if p.Nodes[i].Lemma == "accuse" && p.Passive(i) && p.Is(i+1, "of") {
			p.accusedOf(i)
			continue
		}
		if s < 0 || o <= i || p.Is(o, "himself", "herself", "itself", "themselves") {
			continue
		}
		end, prep := p.NamedEnd(i), 0
		for k := i + 2; k < end; k++ {
			if p.Is(k, how.prep) && (p.Nodes[i].Lemma == "accuse" || p.Nodes[i].Lemma == "blame" || strings.HasSuffix(p.Low(k+1), "ing")) && prep == 0 {
				prep = k
			}
		}
		ids, goesOn := p.goesOnSaying(i)
		if prep == 0 || !goesOn && !p.mayTell(s, i) || p.claimed(p.SpanOf(i+1, end)) {
			continue
		}
		if !goesOn {
			ids = p.actors.WhoIs(s)
		}
		p.oneClaim("accusation", how.certainty, i, i+1, i+1, end, ids, p.QuotedIf(p.PhraseStart(s), s+1), "indirect")
		if len(ids) > 0 {
			p.Speaker = ids
		}
	}
}

// accusedOf adds "A was accused of taking part by B": what is held against A, by
// whom the agent names.
func (p *Reader) accusedOf(i int) {
	end := p.NamedEnd(i)
	var ids []string
	var source *kadesh.Quoted
	if m := p.actors.AgentBy(i+2, end); m != nil {
		ids, source = slices.Clone(m.IDs()), p.QuotedIf(m.From, m.To)
		end = m.From - 1
		for p.Is(end, "the", "by") || p.Is(end-1, "by") {
			end--
		}
	}
	for k := i + 2; k < end; k++ {
		if p.Is(k, ",") && !p.listGoesOn(i+2, k) || p.Is(k, "by") && k > i+2 {
			end = k
		}
	}
	if end <= i+2 || p.claimed(p.SpanOf(i+2, end)) {
		return
	}
	// One word may be all of it ("of rape"), as in what is quoted.
	if p.oneClaim("accusation", "asserted", i, i+1, i+2, end, ids, source, "direct") {
		p.Found[len(p.Found)-1].Claim.Quoted = "indirect"
	}
}

// listGoesOn reports that behind the comma at word k stands the next thing of a list
// that started behind word from: "killing his mother, sister and dog".
func (p *Reader) listGoesOn(from, k int) bool {
	for e := k + 1; e < min(k+6, len(p.Nodes)) && !p.Is(e, ","); e++ {
		if n := &p.Nodes[e]; n.Is("conj") && n.Head >= from && n.Head < k && n.UPOS == p.Nodes[n.Head].UPOS {
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
func (p *Reader) saidToBe() {
	for i := p.First + 1; i+3 < len(p.Nodes); i++ {
		certainty := hearsay[p.Low(i)]
		if certainty == "" || !p.Is(i+1, "to") || !p.Is(i-1, "is", "are", "was", "were", "been", "also", "widely") || p.Nodes[i+2].UPOS != "VERB" && p.Nodes[i+2].UPOS != "AUX" {
			continue
		}
		if end := p.NamedEnd(i + 1); !p.claimed(p.SpanOf(i+2, end)) {
			p.oneClaim("said-to", certainty, i, i+1, i+2, end, nil, nil, "indirect")
		}
	}
}

// inTheView adds what stands behind an opening that says whose view it is: "For
// N,", "In A's view", "As N put it,".
func (p *Reader) inTheView() {
	k := p.First
	switch {
	case p.Is(k, "in", "to") && p.Is(k+1, "his", "her", "their", "its") && p.Is(k+2, "view", "opinion", "eyes", "words", "reading", "mind", "judgement", "judgment", "assessment") && (len(p.Speaker) > 0 || len(p.actors.Person) > 0):
		ids := p.Speaker
		if p.Is(k+1, "his", "her") && len(p.actors.Person) > 0 || len(ids) == 0 {
			ids = p.actors.Person
		}
		p.viewOf(&page.Mention{From: k + 1, To: k + 2, ID: ids[0]}, k+2, k+3, k+3)
	case p.Is(k, "for"):
		m := p.ActorStarting(k + 1)
		if m != nil && m.Type == "person" && m.Via != "group" && p.Is(m.To, ",") && p.presentAhead(m.To+1) {
			p.viewOf(m, k, k+1, m.To+1)
		}
	case p.Is(k, "as"):
		m := p.ActorStarting(k + 1)
		if m != nil && p.Is(m.To, "put", "puts", "sees", "saw", "says", "said", "wrote", "writes", "noted", "notes", "explained", "explains") && (p.Is(m.To+1, ",") || p.Is(m.To+1, "it") && p.Is(m.To+2, ",", ":")) {
			p.viewOf(m, m.To, m.To+1, m.To+2)
		}
	case p.Is(k, "in", "from"):
		m := p.owner(k + 1)
		if m != nil && p.Is(m.To, "'s", "’s") && p.Is(m.To+1, "view", "opinion", "eyes", "words", "reading", "telling", "account", "perspective", "judgement", "judgment", "assessment") {
			p.viewOf(m, m.To+1, m.To+2, m.To+2)
		} else if p.Is(k+1, "the") && p.Is(k+2, "view", "opinion", "eyes", "words", "judgement", "perspective") && p.Is(k+3, "of") {
			if m = p.ActorStarting(k + 4); m != nil {
				p.viewOf(m, k+2, k+3, m.To)
			}
		}
	}
}

// viewOf adds the rest of the sentence as what the actor thinks.
func (p *Reader) viewOf(m *page.Mention, cueFrom, cueTo, from int) {
	for p.Is(from, ",", ":", "it") && !p.Is(from-1, ",") {
		from++
	}
	if from+3 > len(p.Words) || p.claimed(p.SpanOf(from, len(p.Words))) {
		return
	}
	ids := append([]string(nil), m.IDs()...)
	p.oneClaim("in-the-view", "asserted", cueFrom, cueTo, from, p.claimEnd(from), ids, p.QuotedIf(m.From, m.To), "indirect")
	p.Speaker = ids
}

// owner is the actor at word i, a capital that stands for its government too.
func (p *Reader) owner(i int) *page.Mention {
	if m := p.ActorStarting(i); m != nil {
		return m
	}
	e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State || e.Class == lexicon.Seat })
	if e == nil {
		return nil
	}
	return &page.Mention{From: i, To: i + n, ID: e.ID, Type: "state"}
}

// presentAhead reports a verb in the present behind word k: a view, not a deed.
func (p *Reader) presentAhead(k int) bool {
	for ; k < len(p.Nodes) && !p.Is(k, ",", ";"); k++ {
		switch p.Nodes[k].XPOS {
		case "VBZ", "VBP", "MD":
			return true
		case "VBD":
			return false
		}
	}
	return false
}
