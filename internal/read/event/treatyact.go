package event

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Acts that only treaties name in their own way: land ceded, disputes that arise and are
// brought before a court, officers appointed, a text amended that ceases to be in force.

// anotherAct is the act without a type of its own.
var anotherAct = lexicon.Act{Type: "other", PLOVER: "OTHER", CAMEO: "01"}

// courts are what a dispute is brought before.
var courts = page.WordSet("court tribunal commission council arbitration arbitrator chamber")

// treatyAct reads such an act at word i and is its length in words, 0 without.
func (p *Reader) treatyAct(i int) int {
	if !p.Legal || len(p.Nodes) == 0 || p.instrumentOver(i) {
		return 0
	}
	n := &p.Nodes[i]
	switch {
	case n.XPOS == "VBN" && n.Is("acl") && (n.Lemma == "cede" || n.Lemma == "appoint" && !p.Is(i-1, "be") || n.Lemma == "amend" && p.dateNear(i) != nil):
		p.writeClause(anotherAct, i, 1, -1, p.doer(i))
		return 1
	case n.Lemma == "cease" && n.UPOS == "VERB" && p.Is(i+1, "to") && p.Is(i+2, "be", "have") && p.Is(i+3, "in", "force", "effect"):
		p.ceases(i)
		return 4
	case n.UPOS == "VERB" && n.Lemma == "pay" && !p.Passive(i):
		return p.pays(i)
	case n.UPOS == "VERB" && n.Lemma == "bring":
		return p.toCourt(i, "before")
	case n.UPOS == "VERB" && n.Lemma == "resort":
		return p.toCourt(i, "to")
	case n.UPOS == "NOUN" && (n.Lemma == "dispute" || n.Lemma == "controversy") && p.Is(i+1, "arising", "concerning", "between", "relating", "which", "over"):
		return p.disputed(i)
	case n.UPOS == "NOUN" && n.Lemma == "cession" && !n.Is("compound"):
		from, to := p.nounSpan(i, 1)
		source, target := p.nounRoles(from, i, i+1, to, "other")
		p.writeEvent(anotherAct, from, to, source, target, past, "act-noun")
		return 1
	}
	return 0
}

// pays writes what one party pays another: "the United States agree to pay to the Pawnees the
// sum of forty thousand dollars".
func (p *Reader) pays(i int) int {
	who := p.doer(i)
	if who.node < 0 || who.passive || len(p.actors.IDsAt(who.node)) == 0 {
		return 0
	}
	if p.ActorStarting(i+1+page.BoolInt(p.Is(i+1, "to"))) == nil {
		return 0
	}
	p.writeClause(lexicon.Act{Type: "aid", PLOVER: "AID", CAMEO: "07"}, i, 1, -1, who)
	return 1
}

// toCourt writes that a dispute is brought before a court, or that somebody resorts to one.
func (p *Reader) toCourt(i int, preposition string) int {
	for k := i + 1; k < min(i+16, len(p.Nodes)); k++ {
		n := &p.Nodes[k]
		if !courts[n.Lemma] && !courts[p.Low(k)] || !n.Is("obl") || n.Head != i || !p.Is(p.Child(k, "case"), preposition) {
			continue
		}
		who := p.doer(i)
		from, _ := p.clauseSpan(i, who.node, who.own, "other")
		var source []string
		if who.node >= 0 && !who.passive {
			source = p.actors.IDsAt(who.node)
		}
		to := p.Rightmost(k) + 1
		for c := k + 1; c < to; c++ {
			if p.Finite(c) || p.Words[c].Kind == syntax.Punct {
				to = c
			}
		}
		if p.Is(to, "by") {
			to = p.eventEnd(to) // "by an application made by any party"
		}
		p.writeEvent(anotherAct, from, to, source, nil, p.actTime(i, from), "act-verb")
		return 1
	}
	return 0
}

// ceases writes that a text ceases to be in force.
func (p *Reader) ceases(i int) {
	s, _ := p.SubjectNode(i)
	from, to := i, i+4+page.BoolInt(p.Is(i+3, "in"))
	if s >= 0 && s < i && p.close(s, i) {
		from = max(p.First, p.Leftmost(s))
	}
	p.writeEvent(anotherAct, from, to, nil, nil, p.actTime(i, from), "act-verb")
}

// disputed writes a dispute that may arise, with what it is about.
func (p *Reader) disputed(i int) int {
	to := i + 1
	for to < min(i+28, len(p.Words)) && p.Words[to].Kind != syntax.Punct && !p.Is(to, "shall", "may", "will", "is", "are", "which", "that", "unless", "if") {
		to++
	}
	if to = p.TrimEnd(i, to); to == i+1 {
		return 0
	}
	var source []string
	if p.Is(i+1, "between") {
		source = p.between(i+1, to)
	}
	p.writeEvent(anotherAct, i, to, source, nil, hypothetical, "act-noun")
	return 1
}
