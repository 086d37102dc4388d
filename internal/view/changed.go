package view

import (
	"github.com/kadesh-dev/kadesh"
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
