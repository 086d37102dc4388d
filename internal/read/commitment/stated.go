package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Points of a joint statement: an opening that names who speaks and ends in a
// colon, then "re-affirm its full commitment to ...", "underline the importance
// of ...", and what is important, a line each.

// statedPoint takes one such point.
func (p *Reader) statedPoint() bool {
	if !p.Signed || p.Legal || p.First >= len(p.Words) {
		return false
	}
	p.openStatement()
	if len(p.stated) == 0 {
		return false
	}
	v := p.First
	verb := p.Low(v)
	for p.Is(v, "re", "-") && v+1 < len(p.Words) {
		v++
		verb = "re" + p.Low(v)
	}
	c := clause{p.First, p.clauseEnd(v, len(p.Words))}
	t := trigger{from: p.First, start: -1, demandee: [2]int{-1, -1}, rule: "stated-point"}
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
		if !p.Is(k, "to") {
			return false
		}
		t.modality, t.to, t.act = "obligation", k+1, k+1
		return p.writeStated(t, c, p.stated)
	}
	if !p.important || len(p.Words) < 3 || !p.noVerb() && !p.Is(p.First, "no", "strictly", "avoiding", "refraining") {
		return false
	}
	t.to, t.act, t.modality = p.First, p.First, "recommendation"
	if p.Is(p.First, "no", "refusal", "ban", "prohibition", "avoiding", "avoidance", "refraining", "strictly", "forbidding", "non", "absence", "cessation") && !p.Is(p.First+1, "later") {
		t.modality = "prohibition"
		return p.writeBans(t, c)
	}
	return p.writeStated(t, c, nil)
}

// writeBans writes each act that a point rules out: "strictly forbidding firing at A, the use
// of heavy weapons in B and the targeting of C".
func (p *Reader) writeBans(t trigger, c clause) bool {
	from, wrote := c.from, false
	for k := c.from + 2; k <= c.to; k++ {
		next := k + 1
		switch {
		case k == c.to:
		case p.Is(k, "as") && p.Is(k+1, "well") && p.Is(k+2, "as"):
			next = k + 3
		case !p.Is(k, ",", "and") || !p.Is(k+1, "the", "any", "all"):
			continue
		}
		part := clause{from, p.TrimEnd(from, k)}
		t.from, t.to, t.act = part.from, part.from, part.from
		if part.from == c.from {
			t.to, t.act = p.banWords(c.from)
		}
		wrote = p.writeStated(t, part, nil) || wrote
		from = next
	}
	return wrote
}

// banWords is where the words end that rule something out at word k, and where what they
// rule out starts: "strictly forbidding, in particular, [firing]", "refusal of [it]".
func (p *Reader) banWords(k int) (to, act int) {
	to = k + 1 + page.BoolInt(p.Is(k, "strictly"))
	act = to
	if p.Is(act, "from", "of", "on", "to") {
		act++
	}
	if p.Is(act, ",") && p.Is(act+1, "in") && p.Is(act+2, "particular") {
		act += 3 + page.BoolInt(p.Is(act+3, ","))
	}
	return to, act
}

func (p *Reader) writeStated(t trigger, c clause, who []string) bool {
	if c.to <= t.act {
		return false
	}
	var part *kadesh.Quoted
	if len(who) > 0 {
		part = p.statedPart
	}
	p.writeAlone(t, c, action{t.act, c.to}, slices.Clone(who), part)
	return true
}

// wordBehind is the word after the preposition that goes with one of two nouns near
// word v: "full commitment to X", "the importance of X"; 0 without.
func (p *Reader) wordBehind(v int, one, other, preposition string) int {
	for k := v + 1; k < min(v+9, len(p.Words)-1); k++ {
		if p.Is(k, one, other) && p.Is(k+1, preposition) {
			return k + 2
		}
	}
	return 0
}

// openStatement keeps who speaks when a sentence without a main verb ends in a
// colon, and forgets him when a sentence of its own follows.
func (p *Reader) openStatement() {
	n := len(p.Words)
	switch {
	case p.Is(n-1, ":") && len(p.Actors) > 0 && n > 8 && !p.Is(n-2, "statement", "follows", "following"):
		for i := range p.Actors {
			if m := &p.Actors[i]; !m.Inner && (m.Type == "body" || m.Type == "organization" || m.Via == "group" || m.Type == "state") && m.Via != "metonym" {
				p.stated, p.important = p.events.Series(i, n), false
				p.statedPart = p.QuotedIf(m.From, p.events.SeriesEnd(i, p.stated))
				return
			}
		}
	case n > 3 && p.Words[n-1].Kind == syntax.Punct && p.Is(n-1, ".") && p.Upper(p.First) && p.First == 0 && !p.noVerb() && p.Child(0, "nsubj") < 0 && p.finiteRoot():
		p.stated, p.important = nil, false
	}
}

// finiteRoot reports a main verb with a subject of its own.
func (p *Reader) finiteRoot() bool {
	for i := range p.Nodes {
		if p.Nodes[i].Head < 0 {
			return p.Child(i, "nsubj") >= 0
		}
	}
	return false
}
