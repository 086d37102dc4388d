package commitment

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Duties of reports that nouns tell: "removing tariffs is a condition of any
// deal", "pledges to protect intellectual property".

// isCondition reads "X is an important condition for Y": X is demanded.
func (p *Reader) isCondition(i int) {
	if p.Signed || i+3 >= len(p.Nodes) || !p.Is(i, "is", "are", "was", "remains", "remain") {
		return
	}
	k := i + 1
	for p.Is(k, "a", "an", "the", "its", "their", "his", "one", "of") || k < len(p.Nodes) && p.Nodes[k].UPOS == "ADJ" {
		k++
	}
	if !p.Is(k, "condition", "precondition", "prerequisite", "requirement", "conditions", "preconditions") || !p.Is(k+1, "to", "for", "of", ".", ",") {
		return
	}
	from := i
	for from > p.First && !p.Is(from-1, "that", ",", ";", ":") && !p.OpenMark(from-1) {
		from--
	}
	if i-from < 2 || p.claims.VerbIn(from, i) > 0 {
		return
	}
	t := noTrigger(i, k+1, "demand", "listed-demand")
	c := clause{from, p.clauseEnd(k, len(p.Words))}
	p.writeCommitment(t, c, action{from, i}, p.SpanOf(c.from, c.to), page.Without(p.actors.ActorsIn(from, i), p.Speaker), nil)
}

// wordGiven reads "pledges to protect it", "China's promise of access", "a promise by the
// minister to ratify it": what somebody has given his word for, in a noun.
func (p *Reader) wordGiven(i int) {
	if p.Signed || i+2 >= len(p.Nodes) || p.Nodes[i].UPOS != "NOUN" || !wordsGiven[p.Low(i)] && !p.Is(i, "decision", "plan", "plans") {
		return
	}
	owned := i > 0 && (p.Is(i-1, "'s", "’s", "its", "their", "his", "her") || p.ActorEnding(i) != nil && p.Nodes[i-1].UPOS == "PROPN")
	if p.Is(i, "decision", "plan", "plans") && !owned && !(p.Is(i, "decision") && p.Is(i+1, "of", "by")) {
		return // "the plan to", of nobody named
	}
	who, from, lead := p.wordGiver(i)
	negated := p.Is(lead, "not")
	if negated {
		lead++
	}
	act := lead + 1
	switch {
	case p.Is(i-1, "no", "without"):
		return
	case p.Is(lead, "to") && p.BareVerb(act):
	case !p.Is(i+1, "of") || p.Is(i-1, "the") || lead > i+1 || p.Is(i, "commitment", "commitments", "decision"):
		return // "a commitment of troops" promises nothing that is said
	}
	to := act
	for to < len(p.Nodes) && p.Under(to, i) && !p.wordEnds(act, to) {
		to++
	}
	if to-act < 2 && (lead > i+1 || len(who) > 0) {
		for to = act + 1; to < len(p.Nodes) && !p.wordEnds(act, to) && !p.Is(to, "."); { // the tree hangs it elsewhere
			to++
		}
	}
	if to-act < 2 {
		return
	}
	modality := "intention"
	if negated {
		modality = "prohibition"
	}
	p.writeCommitment(noTrigger(i, i+2, modality, "word-given"), clause{from, to}, action{act, to}, p.SpanOf(from, to), who, nil)
}

// wordsGiven are nouns for what somebody has bound himself to.
var wordsGiven = page.WordSet("pledge pledges promise promises vow vows commitment commitments undertaking undertakings assurance assurances")

// wordGiver is who gives the word at i, the first word of it with its giver, and where
// what is promised begins.
func (p *Reader) wordGiver(i int) (who []string, from, lead int) {
	from, lead = i, i+1
	if p.Is(i-1, "'s", "’s") {
		if m := p.ActorEnding(i - 1); m != nil {
			who, from = m.IDs(), m.From
		}
	} else if who = p.events.Possessor(i); len(who) > 0 {
		from = i - 1 // "broke its promise not to use force"
	}
	if !p.Is(i+1, "by", "of", "from") || p.Is(i, "plan", "plans") {
		return who, from, lead
	}
	if m := p.ActorStarting(i + 2); m != nil {
		who = m.IDs() // "the decision of A to lift it"
	} else if p.Is(i, "decision") {
		return who, from, lead
	}
	for k := i + 2; k < i+9 && k+1 < len(p.Words); k++ {
		if p.Is(k, "to") && p.BareVerb(k+1) || p.Is(k, "not") && p.Is(k+1, "to") {
			return who, from, k // "commitments by the sides to remove mines"
		}
	}
	return who, from, lead
}

// wordEnds reports that what is promised from the verb at act ends before the word at k.
func (p *Reader) wordEnds(act, k int) bool {
	return p.Is(k, ",", ";") || k > act+1 && (p.Finite(k) || p.Nodes[k].UPOS == "AUX" && p.FiniteIn(k, k+1)) || p.Is(k, "as") && p.Is(k+1, "well")
}
