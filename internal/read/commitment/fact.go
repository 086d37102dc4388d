package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// What an article says is so, without a modal: "Expenses are not subject to reimbursement",
// "the border is that of 1921". By saying it the parties declare it.

// aboutText are subjects by which a text tells of itself or of its reasons.
var aboutText = page.WordSet("purpose aim objective object goal intention basis reason need case fact following request understanding")

// statesFacts reports a sentence of an article that may say what is so: one of its own, no
// item of a list of conditions, outside the annexes, which describe.
func (p *Reader) statesFacts() bool {
	return p.Summary || !p.inAnnex && p.Upper(p.First) && !p.Is(p.First, "when", "where", "if", "unless", "that", "in", "to") && p.Words[p.First].Kind == syntax.Word
}

// binds reports that a commitment covers word k already.
func (p *Reader) binds(k int) bool {
	at := p.Words[k].Start
	return slices.ContainsFunc(p.Commits, func(s kadesh.Span) bool { return s.Start <= at && at < s.End })
}

// facts writes what the main clause of an article says is so.
func (p *Reader) facts() {
	for r := p.First; r < len(p.Nodes); r++ {
		n := &p.Nodes[r]
		be := p.Child(r, "cop")
		if be < 0 || !p.Is(be, "is", "are") || n.Head >= 0 && !n.Is("parataxis") && !(n.Is("conj") && p.Child(n.Head, "cop") >= 0) || p.Child(r, "aux") >= 0 || p.Child(r, "mark") >= 0 {
			continue
		}
		s := p.Child(r, "nsubj")
		if s < 0 || s > be || p.Nodes[s].UPOS != "NOUN" && p.Nodes[s].UPOS != "PROPN" || aboutText[p.Nodes[s].Lemma] || len(p.actors.IDsAt(s)) > 0 || p.Leftmost(s) < p.First || p.binds(be) || p.Summary && p.aboutDocument(s) {
			continue
		}
		modality := "declaration"
		if p.Is(r, "responsible", "obligation", "liable") {
			modality = "obligation"
		}
		t := noTrigger(be, be, modality, "present-fact")
		p.writePresent(t, r, s)
	}
}
