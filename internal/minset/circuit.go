package minset

import "slices"

// Ref names a Boolean function inside one [Circuit]: a node number and a sign.
// The zero Ref is the constant false.
type Ref uint32

// The two constants, the same in every circuit.
const (
	False Ref = 0
	True  Ref = 1
)

// Not is the complement of r; it costs nothing.
func (r Ref) Not() Ref { return r ^ 1 }

func (r Ref) node() int     { return int(r >> 1) }
func (r Ref) negated() bool { return r&1 != 0 }

// gateOp is what a circuit node does with its arguments.
type gateOp uint8

const (
	opConst gateOp = iota
	opVar
	opAnd
	opXor
	opAtLeast
)

type gate struct {
	op gateOp
	// k is the threshold of an at-least gate, the number of a variable.
	k    int32
	args []Ref
}

// Circuit is a shared graph of gates over the variables 0..n-1. Gates are
// immutable; equal gates are one node. A disjunction is kept as the complement
// of a conjunction, so that every rewriting covers both.
//
// An argument always has a smaller node number than its gate, so a Circuit has
// no cycle and every pass is a loop, never a recursion.
type Circuit struct {
	gates []gate
	vars  int
	// index finds equal gates: hash to first node, chain to the next.
	index map[uint64]int32
	chain []int32
}

// NewCircuit makes a circuit over the variables 0..vars-1.
// Bounds: vars >= 0, at most 2^30.
func NewCircuit(vars int) *Circuit {
	c := &Circuit{vars: vars, gates: make([]gate, vars+1), chain: make([]int32, vars+1), index: map[uint64]int32{}}
	for i := range vars {
		c.gates[i+1] = gate{op: opVar, k: int32(i)}
	}
	return c
}

// Vars is the number of variables.
func (c *Circuit) Vars() int { return c.vars }

// Gates is the number of gates, without constants and variables.
func (c *Circuit) Gates() int { return len(c.gates) - 1 - c.vars }

// Var is the variable i.
// Bounds: panics unless 0 <= i < Vars().
func (c *Circuit) Var(i int) Ref {
	if i < 0 || i >= c.vars {
		panic("minset: variable outside the circuit")
	}
	return Ref(i+1) << 1
}

// Const is the constant function b.
func (c *Circuit) Const(b bool) Ref {
	if b {
		return True
	}
	return False
}

// Not is the complement of a.
func (c *Circuit) Not(a Ref) Ref { return a ^ 1 }

// And is true when every argument is; true without arguments.
func (c *Circuit) And(args ...Ref) Ref {
	set, ok := c.conjunction(args)
	switch {
	case !ok:
		return False
	case len(set) == 0:
		return True
	case len(set) == 1:
		return set[0]
	}
	return c.add(gate{op: opAnd, args: set})
}

// conjunction drops doubles and truths; false when args contradict. The
// sequence is kept: what an author wrote side by side belongs together, and the
// variable orders live on that.
func (c *Circuit) conjunction(args []Ref) ([]Ref, bool) {
	sorted := slices.Clone(args)
	slices.Sort(sorted)
	sorted = slices.Compact(sorted)
	if len(sorted) > 0 && sorted[0] == False {
		return nil, false
	}
	for i := 1; i < len(sorted); i++ {
		if sorted[i] == sorted[i-1]^1 {
			return nil, false
		}
	}
	if len(sorted) == len(args) && (len(sorted) == 0 || sorted[0] != True) {
		return slices.Clone(args), true
	}
	out := make([]Ref, 0, len(sorted))
	for _, a := range args {
		if i, ok := slices.BinarySearch(sorted, a); ok && a != True {
			sorted = slices.Delete(sorted, i, i+1)
			out = append(out, a)
		}
	}
	return out, true
}

// Or is true when some argument is; false without arguments.
func (c *Circuit) Or(args ...Ref) Ref {
	neg := make([]Ref, len(args))
	for i, a := range args {
		neg[i] = a ^ 1
	}
	return c.And(neg...) ^ 1
}

// Xor is true when an odd number of arguments is.
func (c *Circuit) Xor(args ...Ref) Ref {
	set := make([]Ref, 0, len(args))
	sign := Ref(0)
	for _, a := range args {
		sign ^= a & 1
		set = append(set, a&^1)
	}
	slices.Sort(set)
	odd := set[:0]
	for i := 0; i < len(set); i++ {
		if i+1 < len(set) && set[i] == set[i+1] {
			i++
			continue
		}
		if set[i] != False {
			odd = append(odd, set[i])
		}
	}
	switch len(odd) {
	case 0:
		return sign
	case 1:
		return odd[0] ^ sign
	}
	return c.add(gate{op: opXor, args: odd}) ^ sign
}

// Iff is true when a and b are equal.
func (c *Circuit) Iff(a, b Ref) Ref { return c.Xor(a, b) ^ 1 }

// Imply is true unless a is true and b false.
func (c *Circuit) Imply(a, b Ref) Ref { return c.And(a, b^1) ^ 1 }

// AtLeast is true when k or more of the arguments are; an argument given twice
// counts twice.
func (c *Circuit) AtLeast(k int, args ...Ref) Ref {
	set := make([]Ref, 0, len(args))
	for _, a := range args {
		switch a {
		case True:
			k--
		case False:
		default:
			set = append(set, a)
		}
	}
	slices.Sort(set)
	switch {
	case k <= 0:
		return True
	case k > len(set):
		return False
	case k == 1:
		return c.Or(set...)
	case k == len(set):
		return c.And(set...)
	}
	for i := 1; i < len(set); i++ {
		if set[i]>>1 == set[i-1]>>1 {
			return c.atLeastTwice(k, set)
		}
	}
	return c.add(gate{op: opAtLeast, k: int32(k), args: set})
}

// atLeastTwice is AtLeast where an argument occurs more than once, whatever the
// signs; set is sorted. The other gates then need no multiplicities.
// Cost: k times the number of different arguments, in gates.
func (c *Circuit) atLeastTwice(k int, set []Ref) Ref {
	type heavy struct {
		lit  Ref
		many int
	}
	var args []heavy
	for i := 0; i < len(set); {
		x, count := set[i]&^1, [2]int{}
		for ; i < len(set) && set[i]&^1 == x; i++ {
			count[set[i]&1]++
		}
		// With both signs the lesser number holds in any case; only what is
		// above needs a sign, so a coherent function stays coherent.
		both := min(count[0], count[1])
		k -= both
		switch {
		case count[0] > both:
			args = append(args, heavy{x, count[0] - both})
		case count[1] > both:
			args = append(args, heavy{x ^ 1, count[1] - both})
		}
	}
	if k <= 0 {
		return True
	}
	row := make([]Ref, k+1) // row[j]: the arguments so far weigh at least j
	row[0] = True
	for _, a := range args {
		for j := k; j > 0; j-- {
			row[j] = c.Or(row[j], c.And(a.lit, row[max(0, j-a.many)]))
		}
	}
	return row[k]
}

// add gives the node of g, an old one when there is an equal one.
func (c *Circuit) add(g gate) Ref {
	h := g.hash()
	for i := c.index[h]; i != 0; i = c.chain[i] {
		o := &c.gates[i]
		if o.op == g.op && o.k == g.k && sameArgs(o.args, g.args) {
			return Ref(i) << 1
		}
	}
	i := int32(len(c.gates))
	c.gates = append(c.gates, g)
	c.chain = append(c.chain, c.index[h])
	c.index[h] = i
	return Ref(i) << 1
}

// hash does not depend on the sequence of the arguments.
func (g *gate) hash() uint64 {
	h := uint64(g.op)<<32 ^ uint64(uint32(g.k))
	for _, a := range g.args {
		h += mix(uint64(a))
	}
	return mix(h)
}

func sameArgs(a, b []Ref) bool {
	if len(a) != len(b) {
		return false
	}
	if slices.Equal(a, b) {
		return true
	}
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// mix is a 64-bit finalizer: every input bit reaches every output bit.
func mix(x uint64) uint64 {
	x += 0x9E3779B97F4A7C15
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

// Eval is the value of root when exactly the variables with set[i] are true.
// Bounds: set has Vars() entries.
// Cost: linear in the circuit.
func (c *Circuit) Eval(root Ref, set []bool) bool {
	val := make([]bool, root.node()+1)
	at := func(r Ref) bool { return val[r.node()] != r.negated() }
	for i := range val {
		g := &c.gates[i]
		switch g.op {
		case opVar:
			val[i] = set[g.k]
		case opAnd:
			val[i] = true
			for _, a := range g.args {
				val[i] = val[i] && at(a)
			}
		case opXor:
			for _, a := range g.args {
				val[i] = val[i] != at(a)
			}
		case opAtLeast:
			n := 0
			for _, a := range g.args {
				if at(a) {
					n++
				}
			}
			val[i] = n >= int(g.k)
		}
	}
	return at(root)
}

// reach marks the nodes that root depends on and counts the references to each.
func (c *Circuit) reach(root Ref) (fanout []int32) {
	fanout = make([]int32, root.node()+1)
	fanout[root.node()] = 1
	for i := root.node(); i > 0; i-- {
		if fanout[i] == 0 {
			continue
		}
		for _, a := range c.gates[i].args {
			fanout[a.node()]++
		}
	}
	return fanout
}
