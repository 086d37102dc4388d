package minset

// EvalWords evaluates several functions under 64 assignments at once: bit j of
// set[i] is variable i in assignment j, bit j of an answer the value there.
// Bounds: set has Vars() entries.
// Cost: linear in the circuit, whatever the number of roots; gates that count
// times what they count.
func (c *Circuit) EvalWords(roots []Ref, set []uint64) []uint64 {
	top := uint32(0)
	for _, r := range roots {
		top = max(top, uint32(r.node()))
	}
	val := make([]uint64, top+1)
	for i := range val {
		val[i] = c.gates[i].word(val, set)
	}
	out := make([]uint64, len(roots))
	for i, r := range roots {
		out[i] = word(val, r)
	}
	return out
}

func word(val []uint64, r Ref) uint64 {
	if r.negated() {
		return ^val[r.node()]
	}
	return val[r.node()]
}

func (g *gate) word(val, set []uint64) uint64 {
	switch g.op {
	case opVar:
		return set[g.k]
	case opAnd:
		all := ^uint64(0)
		for _, a := range g.args {
			all &= word(val, a)
		}
		return all
	case opXor:
		odd := uint64(0)
		for _, a := range g.args {
			odd ^= word(val, a)
		}
		return odd
	case opAtLeast:
		// seen[j] has the assignments in which j or more arguments were true.
		seen := make([]uint64, g.k+1)
		seen[0] = ^uint64(0)
		for _, a := range g.args {
			for j := g.k; j > 0; j-- {
				seen[j] |= seen[j-1] & word(val, a)
			}
		}
		return seen[g.k]
	}
	return 0
}
