package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Points of a joint statement: an opening that names who speaks and ends in a
// colon, then "re-affirm its full commitment to ...", "underline the importance
// of ...", and what is important, a line each.

// statedPoint takes one such point.
func (p *page) statedPoint() bool {
	if !p.signed || p.legal || p.first >= len(p.words) {
		return false
	}
	p.openStatement()
	if len(p.stated) == 0 {
		return false
	}
	v := p.first
	verb := p.low(v)
	for p.is(v, "re", "-") && v+1 < len(p.words) {
		v++
		verb = "re" + p.low(v)
	}
	c := clause{p.first, p.clauseEnd(v, len(p.words))}
	t := trigger{from: p.first, start: -1, demandee: [2]int{-1, -1}, rule: "stated-point"}
	switch verb {
	case "reaffirm", "reassert", "recommit", "reiterate", "confirm", "reconfirm":
		p.important = false
		t.modality = "obligation"
		if t.act = p.wordBehind(v, "commitment", "commitments", "to"); t.act == 0 {
			return false
		}
		t.to = t.act
		return p.writeStated(t, c, p.stated)
	case "underline", "stress", "emphasise", "emphasize", "underscore", "note", "highlight":
		if t.act = p.wordBehind(v, "importance", "need", "of"); t.act == 0 {
			t.act = p.wordBehind(v, "need", "need", "for")
		}
		p.important = t.act > 0
		t.modality, t.to = "recommendation", t.act
		return p.important && p.writeStated(t, c, nil)
	case "undertake", "agree", "pledge", "commit", "promise":
		p.important = false
		k := v + 1
		if !p.is(k, "to") {
			return false
		}
		t.modality, t.to, t.act = "obligation", k+1, k+1
		return p.writeStated(t, c, p.stated)
	}
	if !p.important || len(p.words) < 3 || !p.noVerb() && !p.is(p.first, "no", "strictly", "avoiding", "refraining") {
		return false
	}
	t.to, t.act, t.modality = p.first, p.first, "recommendation"
	if p.is(p.first, "no", "refusal", "ban", "prohibition", "avoiding", "avoidance", "refraining", "strictly", "forbidding", "non", "absence", "cessation") && !p.is(p.first+1, "later") {
		t.modality = "prohibition"
	}
	return p.writeStated(t, c, nil)
}

func (p *page) writeStated(t trigger, c clause, who []string) bool {
	if c.to <= t.act {
		return false
	}
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	var part *kadesh.Quoted
	if len(who) > 0 {
		part = p.statedPart
	}
	p.writeCommitment(t, c, action{t.act, c.to}, span, slices.Clone(who), part)
	return true
}

// wordBehind is the word after the preposition that goes with one of two nouns near
// word v: "full commitment to X", "the importance of X"; 0 without.
func (p *page) wordBehind(v int, one, other, preposition string) int {
	for k := v + 1; k < min(v+9, len(p.words)-1); k++ {
		if p.is(k, one, other) && p.is(k+1, preposition) {
			return k + 2
		}
	}
	return 0
}

// openStatement keeps who speaks when a sentence without a main verb ends in a
// colon, and forgets him when a sentence of its own follows.
func (p *page) openStatement() {
	n := len(p.words)
	switch {
	case p.is(n-1, ":") && len(p.actors) > 0 && n > 8 && !p.is(n-2, "statement", "follows", "following"):
		for i := range p.actors {
			if m := &p.actors[i]; !m.inner && (m.typ == "body" || m.typ == "organization" || m.via == "group" || m.typ == "state") && m.via != "metonym" {
				p.stated, p.important = m.ids(), false
				p.statedPart = quotedIf(p, m.from, m.to)
				return
			}
		}
	case n > 3 && p.words[n-1].kind == syntax.Punct && p.is(n-1, ".") && p.upper(p.first) && p.first == 0 && !p.noVerb() && p.child(0, "nsubj") < 0 && p.finiteRoot():
		p.stated, p.important = nil, false
	}
}

// finiteRoot reports a main verb with a subject of its own.
func (p *page) finiteRoot() bool {
	for i := range p.nodes {
		if p.nodes[i].Head < 0 {
			return p.child(i, "nsubj") >= 0
		}
	}
	return false
}
