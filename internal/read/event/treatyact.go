package event

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Acts that only treaties name in their own way: land ceded, disputes that arise and are
// brought before a court, officers appointed, a text amended that ceases to be in force.

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
		p.writeClause(kind("other"), i, 1, -1, p.doer(i))
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
	case harms[n.Lemma] && n.UPOS == "NOUN", n.Lemma == "act" && n.UPOS == "NOUN" && p.Is(i+1, "of") && hostility[p.Low(i+2)]:
		return p.harmed(i)
	case broken[n.Lemma] && (n.UPOS == "VERB" || p.Is(i-1, "shall")) || arising[p.Low(i)]:
		if from := p.supposed(i); from >= 0 {
			return p.wrongs(i, from)
		}
	case n.UPOS == "NOUN" && n.Lemma == "cession" && !n.Is("compound"):
		from, to := p.nounSpan(i, 1)
		source, target := p.nounRoles(from, i, i+1, to, "other")
		p.writeEvent(kind("other"), from, to, source, target, past, "act-noun")
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
	p.writeClause(kind("aid"), i, 1, -1, who)
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
		p.writeEvent(kind("other"), from, to, source, nil, p.actTime(i, from), "act-verb")
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
	p.writeEvent(kind("other"), from, to, nil, nil, p.actTime(i, from), "act-verb")
}

// harms are nouns for what one side does to another, hostility what makes an act one.
var (
	harms     = page.WordSet("depredation injury aggression robbery outrage wrong trespass")
	hostility = page.WordSet("hostility aggression violence war")
)

// harmed writes harm that a text supposes, with who does it to whom: "depredations committed
// upon the property of citizens by Indians", "any act of hostility against either".
func (p *Reader) harmed(i int) int {
	k := i + 1 + 2*page.BoolInt(p.Is(i+1, "of"))
	for p.Is(k, "being", "be", "been", "shall", "should", "may", "to") {
		k++
	}
	if !p.Is(k, "upon", "against", "inflicted", "received", "committed", "done", "by") || p.Is(k, "by") && k > i+1 {
		return 0
	}
	to := p.TrimEnd(i, p.troubleEnd(k+1, i+36, "to"))
	source := p.agents(k, to)
	target := page.Without(p.actors.ActorsIn(k, to), source)
	p.writeEvent(kind("assault"), i, to, source, target, hypothetical, "act-noun")
	return to - i
}

// disputed writes a dispute that may arise, with what it is about.
func (p *Reader) disputed(i int) int {
	to := p.TrimEnd(i, p.troubleEnd(i+1, i+28))
	if to == i+1 {
		return 0
	}
	var source []string
	if p.Is(i+1, "between") {
		source = p.between(i+1, to)
	}
	p.writeEvent(kind("other"), i, to, source, nil, hypothetical, "act-noun")
	return 1
}

// troubleEnd is the first word from k on, limit at most, that no longer belongs to a harm or dispute and what
// it is about: a mark, a modal, a clause, or one of the words given.
func (p *Reader) troubleEnd(k, limit int, stops ...string) int {
	for k < min(limit, len(p.Words)) && p.Words[k].Kind != syntax.Punct && !p.Is(k, "shall", "may", "will", "is", "are", "which", "that", "unless", "if") && !p.Is(k, stops...) {
		k++
	}
	return k
}

// broken are verbs by which a party does not do what it owes, arising those by which a trouble
// comes about.
var (
	broken   = page.WordSet("violate infringe breach fail neglect omit")
	arising  = page.WordSet("arise occur happen")
	troubles = page.WordSet(`difficulty quarrel misunderstanding dispute controversy difference disagreement doubt question breach violation emergency
		accident incident hostility conflict trouble disturbance`)
)

// supposed is the first word of the clause of the verb at i when that only says in which case:
// "if A shall fail", "should difficulties arise", "in case any quarrel shall happen"; -1 else.
func (p *Reader) supposed(i int) int {
	for k := i - 1; k >= p.First && k > i-20; k-- {
		switch {
		case p.Is(k, "if", "unless", "whenever"), p.Is(k, "case", "event") && p.Is(k-1, "in", "the"),
			p.Is(k, "should") && (k == p.First || p.Is(k-1, ",", ";", "and", "or", "that", "but")):
			for k++; p.Is(k, "that", "of", ",", "at", "any", "time") && k < i && !(p.Is(k, "any") && !p.Is(k+1, "time")); k++ {
			}
			return k
		case p.Is(k, ",", ";", ":", "."):
			return -1
		}
	}
	return -1
}

// wrongs writes what a condition, whose clause starts at word from, supposes to go wrong: "if any
// nation shall violate the agreements", "should difficulties arise".
func (p *Reader) wrongs(i, from int) int {
	if v := p.Child(i, "xcomp"); v > i && p.listedAct(v) {
		return 0 // "fails to reach an agreement": the act tells it
	}
	_, to := p.clauseSpan(i, -1, false, "other")
	if arising[p.Low(i)] {
		if !slices.ContainsFunc(p.Nodes[from:i], func(n syntax.Node) bool { return troubles[strings.ToLower(n.Lemma)] }) {
			return 0
		}
		to = i + 1
		if p.Is(to, "between", "among", "with", "in", "as", "about", "concerning", "over", "on") {
			to = max(to, p.eventEnd(to))
		}
	}
	var source []string
	if who := p.doer(i); who.node >= 0 && !who.passive {
		source = p.actors.IDsAt(who.node)
	}
	p.writeEvent(kind("other"), from, to, source, nil, hypothetical, "act-verb")
	return 1
}
