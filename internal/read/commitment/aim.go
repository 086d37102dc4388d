package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// What a report says somebody's aim is: "the goal of the government is to open the border",
// "Its core is to institutionalise peace: go on with demarcation, and build the road".

// aimNouns are what one means to do, and what one has to.
var aimNouns = map[string]string{"core": "intention", "aim": "intention", "goal": "intention", "objective": "intention", "priority": "intention", "plan": "intention",
	"policy": "intention", "programme": "intention", "program": "intention", "strategy": "intention", "intention": "intention", "ambition": "intention",
	"pledge": "intention", "promise": "intention", "task": "obligation", "duty": "obligation", "mission": "obligation", "mandate": "obligation"}

// aim writes the aim that "is to" at word i tells.
func (p *Reader) aim(i int) {
	if p.Signed || i <= p.First || len(p.Nodes) == 0 || !p.Is(i, "is", "was", "remains") || !p.Is(i+1, "to") || !p.BareVerb(i+2) || p.Is(i+2, "be", "have", "do") {
		return
	}
	noun := i - 1
	if open := p.saidAside(noun); open > p.First {
		noun = open - 1 // "Its core, writes Kaspi, is to"
	}
	for noun > p.First && aimNouns[p.Nodes[noun].Lemma] == "" && !p.StopAt(noun) && i-noun < 10 {
		noun--
	}
	modality := aimNouns[p.Nodes[noun].Lemma]
	who, part, ok := p.whoseAim(noun, i)
	if modality == "" || !ok || p.binds(i) {
		return
	}
	from := i + 2
	for k := i + 3; k <= len(p.Words); k++ {
		end := k == len(p.Words)
		next := k + 1
		switch {
		case end:
		case p.Is(k, ".", ";"):
			end = true
		case p.Is(k, ":") && p.BareVerb(k+1):
		case p.Is(k, ",", "and") && p.anotherAct(p.pastAndTo(k)):
			next = p.pastAndTo(k)
		default:
			continue
		}
		c := clause{from, p.clauseEnd(from, k)}
		span := p.SpanOf(c.from, c.to)
		if c.from == i+2 {
			span = p.SpanOf(p.Leftmost(noun), c.to)
		}
		p.Commits = append(p.Commits, span)
		t := noTrigger(i, i+2, modality, "aim")
		t.act = from
		p.writeCommitment(t, c, action(c), span, slices.Clone(who), part)
		if end {
			return
		}
		from, k = next, next
	}
}

// pastAndTo is the word behind ", and to" at k.
func (p *Reader) pastAndTo(k int) int {
	for p.Is(k, ",", "and", "to") {
		k++
	}
	return k
}

// anotherAct reports a verb with an object or what it goes on with, no noun of a list.
func (p *Reader) anotherAct(v int) bool {
	if v+1 >= len(p.Nodes) || p.Upper(v) {
		return false
	}
	if p.Is(v-1, ",") && p.Lex.BaseVerb(p.Low(v)) && p.Nodes[v].UPOS == "ADJ" && p.Nodes[v+1].UPOS == "NOUN" {
		return true // "go on with A, complete ratification of B, and build C"
	}
	return p.BareVerb(v) && p.Nodes[v].XPOS == "VB" && (p.Nodes[v].Is("conj") || p.Child(v, "obj", "obl") > v)
}

// whoseAim is whose aim the noun names: "the government's goal", "the goal of Ankara", "its
// aim"; false when nobody's.
func (p *Reader) whoseAim(noun, be int) ([]string, *kadesh.Quoted, bool) {
	if p.Is(noun-1, "its", "their", "his", "her") || p.Is(noun-2, "its", "their", "his", "her") {
		if who := p.SubjectBefore; len(who) == 1 && (p.actors.People[who[0]] != "") == p.HasIn(noun-2, noun, "his", "her") {
			return who, nil, true
		}
		return nil, nil, true
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.To > be || m.From < p.First {
			continue
		}
		if p.Is(m.To, "'s", "’s") && noun-m.To < 4 && m.To < noun || m.From > noun && m.From <= noun+3 && p.HasIn(noun, m.From, "of", "for") {
			return m.IDs(), p.QuotedIf(m.From, m.To), true
		}
	}
	return nil, nil, false
}

// rightTo writes the leave that somebody is given with "the right to": "a company with the
// right to develop the route".
func (p *Reader) rightTo(i int) {
	if p.Signed && !p.Summary || !p.Is(i, "with", "has", "have", "gets", "given", "granted", "receives") || !p.Is(i+1, "the") || !p.Is(i+2, "right") || !p.Is(i+3, "to") || !p.BareVerb(i+4) {
		return
	}
	if p.binds(i) && !p.Is(i, "with") {
		return
	}
	var who []string
	var part *kadesh.Quoted
	if m := p.ActorEnding(i); m != nil {
		who, part = m.IDs(), p.QuotedIf(m.From, m.To)
	}
	c := clause{i + 1, p.clauseEnd(i+4, len(p.Words))}
	p.writeCommitment(noTrigger(i+1, i+4, "permission", "right-to"), c, action{i + 4, c.to}, p.SpanOf(c.from, c.to), who, part)
}
