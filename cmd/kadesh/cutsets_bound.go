package main

import (
	"fmt"
	"io"
	"math"
	"math/big"

	"github.com/kadesh-dev/kadesh/internal/minset"
)

// cutsetsBound is what is known when the exact answer met a budget.
type cutsetsBound struct {
	Reason string `json:"reason"`
	// Lower and Upper enclose the probability; null without probabilities.
	Lower *float64 `json:"probability_lower"`
	Upper *float64 `json:"probability_upper"`
	// CompleteOrder is the order up to which the counts are complete; 0 when
	// not even order 1 is.
	CompleteOrder int      `json:"complete_order"`
	AtLeast       *big.Int `json:"minimal_cut_sets_at_least"`
}

// boundOf is nil when s is exact.
func boundOf(s *minset.Solution) *cutsetsBound {
	b := s.Bound()
	if b == nil {
		return nil
	}
	out := &cutsetsBound{Reason: b.Reason, CompleteOrder: b.Order, AtLeast: new(big.Int)}
	for _, n := range b.ByOrder {
		out.AtLeast.Add(out.AtLeast, n)
	}
	if !math.IsNaN(b.Upper) {
		out.Lower, out.Upper = &b.Lower, &b.Upper
	}
	return out
}

func (b *cutsetsBound) table(w io.Writer) {
	if b == nil {
		return
	}
	fmt.Fprintf(w, "not exact\t%s met; what follows is proven all the same\n", b.Reason)
	fmt.Fprintf(w, "minimal cut sets\tat least %v (all up to order %d)\n", b.AtLeast, b.CompleteOrder)
	if b.Upper != nil {
		fmt.Fprintf(w, "probability\tbetween %.6g and %.6g\n", *b.Lower, *b.Upper)
	}
}
