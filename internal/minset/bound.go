package minset

import (
	"math"
	"math/big"
)

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

// boundNodes is what a bound may use at least (80 MB): it is there for the case
// that the budget was too small.
const boundNodes = 1 << 20

// newBound proves what it can in the time that is left: the probability's
// bracket in ever larger diagrams, the minimal sets of ever larger size.
func newBound(c *Circuit, root Ref, o *Options, why outOf) *Bound {
	b := &Bound{Reason: "node budget", Lower: math.NaN(), Upper: math.NaN(), Order: -1}
	if why == outOfTime {
		b.Reason = "time budget"
	}
	if o.Probability != nil {
		b.Lower, b.Upper = 0, 1
	}
	o.NodeBudget = max(o.NodeBudget, boundNodes)
	q := newBracket(c, root, o)
	limit := firstBracket
	narrow := func() bool {
		if !(b.Upper > b.Lower) || limit > o.NodeBudget/16 {
			return false
		}
		lo, up, ok := q.run(limit)
		if ok {
			b.Lower, b.Upper = max(b.Lower, lo), min(b.Upper, up)
			limit *= bracketGrowth
		}
		return ok
	}
	// A first bracket is cheap and the sets of small size matter most; what
	// time is left goes into narrowing.
	narrow()
	for order := 0; order <= o.OrderLimit && b.count(c, root, order, o); order++ {
	}
	for narrow() {
	}
	return b
}

// count adds the number of sets of size order; false when the budget is met.
func (b *Bound) count(c *Circuit, root Ref, order int, o *Options) bool {
	if order == 0 {
		b.Order, b.ByOrder = 0, []*big.Int{new(big.Int)}
		if c.Eval(root, make([]bool, c.vars)) {
			b.ByOrder[0].SetInt64(1)
			b.Order = o.OrderLimit // the empty set is in every other
			for len(b.ByOrder) <= b.Order {
				b.ByOrder = append(b.ByOrder, new(big.Int))
			}
			return false
		}
		return true
	}
	if b.Order != order-1 {
		return false
	}
	limited := *o
	limited.Stop = o.BoundStop
	s := &Solution{vars: c.vars}
	if why := s.solveParts(c, root, order, &limited); why != outOfNothing {
		return false
	}
	n := new(big.Int)
	if got := s.ByOrder(); len(got) > order {
		n = got[order]
	}
	b.Order, b.ByOrder = order, append(b.ByOrder, n)
	return true
}
