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

// wordGiven reads "pledges to protect it", "China's promise of access": what
// somebody has given his word for, in a noun.
func (p *Reader) wordGiven(i int) {
	if p.Signed || i+2 >= len(p.Nodes) || p.Nodes[i].UPOS != "NOUN" || !p.Is(i, "pledge", "pledges", "promise", "promises", "vow", "vows", "commitment", "commitments", "decision", "plan", "plans") {
		return
	}
	owned := i > 0 && (p.Is(i-1, "'s", "’s", "its", "their", "his", "her") || p.ActorEnding(i) != nil && p.Nodes[i-1].UPOS == "PROPN")
	if p.Is(i, "decision", "plan", "plans") && !owned && !(p.Is(i, "decision") && p.Is(i+1, "of", "by")) {
		return // "the plan to", of nobody named
	}
	act := i + 2
	if p.Is(i+1, "by", "of") && p.Is(i, "commitment", "commitments", "decision") {
		if p.Is(i, "decision") && p.ActorStarting(i+2) == nil {
			return
		}
		for act < i+9 && act+1 < len(p.Words) && !(p.Is(act-1, "to") && p.BareVerb(act)) {
			act++ // "commitments by the sides to remove mines"
		}
		if !p.Is(act-1, "to") || !p.BareVerb(act) {
			return
		}
	} else if !(p.Is(i+1, "to") && p.BareVerb(act)) && !(p.Is(i+1, "of") && !p.Is(i-1, "the")) || p.Is(i-1, "no", "without") {
		return
	}
	to := act
	for to < len(p.Nodes) && p.Under(to, i) && !p.Is(to, ",", ";") && !(to > act+1 && (p.Finite(to) || p.Nodes[to].UPOS == "AUX" && p.FiniteIn(to, to+1)) || p.Is(to, "as") && p.Is(to+1, "well")) {
		to++
	}
	if to-act < 2 {
		return
	}
	var who []string
	from := i
	if m := p.ActorStarting(i + 2 + page.BoolInt(p.Is(i+2, "the"))); m != nil && p.Is(i+1, "of", "by") && m.To < act {
		who = m.IDs() // "the decision of A to lift it"
	}
	if p.Is(i-1, "'s", "’s") {
		if m := p.ActorEnding(i - 1); m != nil {
			who, from = m.IDs(), m.From
		}
	}
	p.writeCommitment(noTrigger(i, i+2, "intention", "word-given"), clause{from, to}, action{act, to}, p.SpanOf(from, to), who, nil)
}
