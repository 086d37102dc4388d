package minset

// Bound is what is known of a function that was too large to solve.
type Bound struct {
	// Lower and Upper enclose the probability.
	Lower, Upper float64
}

func newBound(c *Circuit, root Ref, o *Options, why outOf) *Bound { return &Bound{0, 1} }
