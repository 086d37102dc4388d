package minset

import "math/big"

// Bound is what is proven of a function that was too large to solve.
type Bound struct {
	// Reason names the budget that was met: "node budget" or "time budget".
	Reason string
	// Lower and Upper enclose the probability; NaN without probabilities.
	Lower, Upper float64
	// Order is the size up to which ByOrder is complete; -1 when it is not even
	// known whether the function is true with nothing true.
	Order int
	// ByOrder is the exact number of minimal sets of each size up to Order.
	ByOrder []*big.Int
}

func newBound(c *Circuit, root Ref, o *Options, why outOf) *Bound { return &Bound{} }
