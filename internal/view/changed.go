package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Change is a standing that differs between two answers.
type Change struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Old     string         `json:"old"`
	New     string         `json:"new"`
}

// Changed lists what stands differently in b than in a, in b's order; what b
// lacks comes last.
func Changed(a, b Status) []Change {
	old := standings(a)
	had := make(map[kadesh.Address]string, len(old))
	for _, s := range old {
		had[s.Address] = s.New
	}
	out := []Change{}
	for _, s := range standings(b) {
		before, known := had[s.Address]
		delete(had, s.Address)
		if !known {
			before = "not on file"
		}
		if before != s.New {
			out = append(out, Change{s.Address, s.Title, before, s.New})
		}
	}
	for _, s := range old {
		if _, gone := had[s.Address]; gone {
			out = append(out, Change{s.Address, s.Title, s.New, "not on file"})
		}
	}
	return out
}

// standings are the addresses of a status with a word each, in New.
func standings(s Status) []Change {
	var out []Change
	for _, in := range s.Instruments {
		out = append(out, Change{kadesh.AddressOf("instrument", in.ID), in.Title, "", withValue(in.Stage, in.Value)})
	}
	for _, c := range s.Commitments {
		out = append(out, Change{kadesh.AddressOf("commitment", c.ID), c.Title, "", string(c.State)})
	}
	for _, g := range s.Goals {
		out = append(out, Change{kadesh.AddressOf("goal", g.ID), g.Title, "", g.Value.String()})
	}
	return out
}

func withValue(word string, v kadesh.Truth) string {
	if v == kadesh.Contested {
		return word + " (contested)"
	}
	return word
}

// ChangeProof is why a thing that changed stands as it does now. What an
// assumption shows is marked as such; both proofs are null where the thing is
// gone or fell to unknown.
type ChangeProof struct {
	Address kadesh.Address `json:"address"`
	// Reason is that of a commitment's state, else empty.
	Reason    string `json:"reason,omitempty"`
	ToldTrue  *Node  `json:"told_true"`
	ToldFalse *Node  `json:"told_false"`
}

// ChangeProofs proves what is new in w, one for each change, in their order.
// Errors: a proof that the checker refuses.
func ChangeProofs(w *standing.World, changes []Change, day kadesh.Day) ([]ChangeProof, error) {
	out := make([]ChangeProof, len(changes))
	for i, c := range changes {
		out[i].Address = c.Address
		e, err := question(w, c.Address, day)
		if err != nil {
			continue // the hypothesis leaves it out
		}
		switch c.Address.Kind() {
		case "instrument":
			e = standing.Reached(c.Address.ID(), c.New)
		case "commitment":
			commitment, _ := w.Dossier.Commitment(c.Address.ID())
			out[i].Reason = w.Commitment(commitment, day).Reason
			if w.At(e, day) == kadesh.Unknown {
				e = owedFrom(w, commitment)
			}
		}
		for _, rail := range []bool{true, false} {
			proof := w.Prove(e, day, rail)
			if proof == nil {
				continue
			}
			if err := standing.Check(w, proof); err != nil {
				return nil, &diag.Fault{Kind: diag.Internal, What: "a proof did not pass the checker; this is a fault of the program", Err: err}
			}
			if rail {
				out[i].ToldTrue = node(w, proof)
			} else {
				out[i].ToldFalse = node(w, proof)
			}
		}
	}
	return out, nil
}

// owedFrom is the condition from which a commitment is owed: its instrument's
// stage.
func owedFrom(w *standing.World, c kadesh.Commitment) *kadesh.Expr {
	in, ok := w.Dossier.Instrument(c.Instrument)
	if !ok || c.FromStage == "" && len(in.Ladder.Operative()) == 0 {
		return standing.InState(c.ID, "fulfilled")
	}
	if c.FromStage != "" {
		return standing.Reached(in.ID, c.FromStage)
	}
	return standing.Reached(in.ID, in.Ladder.Operative()[0])
}
