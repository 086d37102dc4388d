package minset

import (
	"cmp"
	"slices"
)

// maxRounds bounds the rewriting: each round but the last makes the circuit
// smaller, and real models settle in three to six.
const maxRounds = 12

// maxClimb bounds the steps up the dominator tree in one pass, maxFactor the
// literals that are sorted again and again: a hostile circuit could make either
// quadratic. Published models need a hundredth.
const (
	maxClimb  = 1 << 26
	maxFactor = 1 << 12
)

// simplify rewrites root until nothing changes: constants, joined gates,
// absorbed arguments, common arguments. The function stays the same.
func simplify(c *Circuit, root Ref) (*Circuit, Ref) {
	c, root = c.flatten(root)
	last := c.weight(root)
	for range maxRounds {
		c, root = c.absorb(root)
		c, root = c.flatten(root)
		c, root = c.mergeCommon(root)
		c, root = c.flatten(root)
		c, root = c.factor(root)
		c, root = c.flatten(root)
		w := c.weight(root)
		if w == last {
			break
		}
		last = w
	}
	return c, root
}

// weight is the number of gates and arguments that root needs.
func (c *Circuit) weight(root Ref) int {
	w := 0
	for i, f := range c.reach(root) {
		if f > 0 {
			w += 1 + len(c.gates[i].args)
		}
	}
	return w
}

// rewriter copies a circuit gate by gate into a new one; to maps old nodes.
type rewriter struct {
	old, c *Circuit
	to     []Ref
	fanout []int32
}

func (c *Circuit) rewrite(root Ref) *rewriter {
	r := &rewriter{old: c, c: NewCircuit(c.vars), to: make([]Ref, root.node()+1), fanout: c.reach(root)}
	for i := 1; i <= c.vars && i < len(r.to); i++ {
		r.to[i] = Ref(i) << 1
	}
	return r
}

func (r *rewriter) at(a Ref) Ref { return r.to[a.node()] ^ a&1 }

// gate builds node g in the new circuit from arguments that are already there.
func (r *rewriter) gate(g *gate, args []Ref) Ref {
	switch g.op {
	case opAnd:
		return r.c.And(args...)
	case opXor:
		return r.c.Xor(args...)
	default:
		return r.c.AtLeast(int(g.k), args...)
	}
}

// flatten joins a gate with arguments of its own kind that nobody else uses,
// propagates constants and drops arguments that a sibling decides.
func (c *Circuit) flatten(root Ref) (*Circuit, Ref) {
	r := c.rewrite(root)
	var args []Ref
	for i := c.vars + 1; i <= root.node(); i++ {
		if r.fanout[i] == 0 {
			continue
		}
		g := &c.gates[i]
		args = args[:0]
		for _, a := range g.args {
			b := r.at(a)
			same := b.node() > c.vars && r.c.gates[b.node()].op == g.op
			if same && r.fanout[a.node()] == 1 && (g.op == opXor || g.op == opAnd && !b.negated()) {
				args = append(args, r.c.gates[b.node()].args...)
				if b.negated() {
					args = append(args, True)
				}
				continue
			}
			args = append(args, b)
		}
		if g.op == opAnd {
			args = r.c.absorbSiblings(args)
		}
		r.to[i] = r.gate(g, args)
	}
	return r.c, r.at(root)
}

// absorbSiblings drops from a conjunction the arguments not-and(..) that hold
// in any case because a sibling contradicts one of their arguments.
func (c *Circuit) absorbSiblings(args []Ref) []Ref {
	set, ok := c.conjunction(args)
	if !ok {
		return []Ref{False}
	}
	sorted := slices.Clone(set)
	slices.Sort(sorted)
	out := make([]Ref, 0, len(set))
	for _, a := range set {
		g := &c.gates[a.node()]
		if g.op != opAnd {
			out = append(out, a)
			continue
		}
		clash := slices.ContainsFunc(g.args, func(b Ref) bool {
			_, found := slices.BinarySearch(sorted, b^1)
			return found
		})
		switch {
		case clash && a.negated():
		case clash:
			return []Ref{False}
		default:
			out = append(out, a)
		}
	}
	return out
}

// absorb uses that inside and(x, h) the literal x is true: where every way from
// the root to a gate p leads through such a conjunction, x is a constant in p.
//
// Source: Niemelä, On simplification of large fault trees, 1994, generalised
// from tree edges to dominators.
func (c *Circuit) absorb(root Ref) (*Circuit, Ref) {
	fanout := c.reach(root)
	fixed := c.settled(root, c.parents(root, fanout))
	r := c.rewrite(root)
	var args []Ref
	for i := c.vars + 1; i <= root.node(); i++ {
		if fanout[i] == 0 {
			continue
		}
		args = args[:0]
		for _, a := range c.gates[i].args {
			b := r.at(a)
			for _, f := range fixed[i] {
				if f.node() == a.node() {
					b = True ^ (f^a)&1
				}
			}
			args = append(args, b)
		}
		r.to[i] = r.gate(&c.gates[i], args)
	}
	return r.c, r.at(root)
}

// settled lists, for each gate, the literals that are true wherever the gate
// matters because a conjunction above it asserts them. Of several such
// conjunctions the topmost counts: its own literal is never replaced.
func (c *Circuit) settled(root Ref, parents [][]int32) [][]Ref {
	steps := maxClimb
	idom, depth := c.dominators(root, parents, &steps)
	fixed := make([][]Ref, root.node()+1)
	if steps < 0 {
		return fixed
	}
	asserts := make([]Ref, root.node()+1)
	for x := 1; x <= root.node(); x++ {
		if len(parents[x]) < 2 {
			continue
		}
		for _, p := range parents[x] {
			if g := &c.gates[p]; g.op == opAnd {
				asserts[p] = g.literal(x)
			}
		}
		for _, p := range parents[x] {
			top := False
			for q := p; depth[q] > 0; steps-- {
				q = idom[q]
				if asserts[q] != False {
					top = asserts[q]
				}
			}
			if top != False {
				fixed[p] = append(fixed[p], top)
			}
		}
		for _, p := range parents[x] {
			asserts[p] = False
		}
		if steps < 0 {
			break // what was found holds without the rest
		}
	}
	return fixed
}

// literal is the argument of g that is node x, whatever its sign.
func (g *gate) literal(x int) Ref {
	for _, a := range g.args {
		if a.node() == x {
			return a
		}
	}
	return False
}

// parents lists the reachable gates that use each node, rising, each once.
func (c *Circuit) parents(root Ref, fanout []int32) [][]int32 {
	parents := make([][]int32, root.node()+1)
	for i := c.vars + 1; i <= root.node(); i++ {
		if fanout[i] == 0 {
			continue
		}
		for _, a := range c.gates[i].args {
			parents[a.node()] = append(parents[a.node()], int32(i))
		}
	}
	return parents
}

// dominators gives each node's immediate dominator and depth below the root.
// Parents have larger numbers, so one falling pass suffices. It gives up when
// steps falls below zero.
func (c *Circuit) dominators(root Ref, parents [][]int32, steps *int) (idom, depth []int32) {
	idom = make([]int32, root.node()+1)
	depth = make([]int32, root.node()+1)
	idom[root.node()] = int32(root.node())
	for i := root.node() - 1; i > 0 && *steps >= 0; i-- {
		if len(parents[i]) == 0 {
			continue
		}
		d := parents[i][0]
		for _, p := range parents[i][1:] {
			for ; d != p; *steps-- {
				if depth[d] >= depth[p] {
					d = idom[d]
				} else {
					p = idom[p]
				}
			}
		}
		idom[i], depth[i] = d, depth[d]+1
	}
	return idom, depth
}

// use is one occurrence of a node as an argument.
type use struct {
	parent int32
	sign   Ref
}

// mergeCommon joins arguments that occur in exactly the same conjunctions into
// one new gate: it becomes a module, and many variables become one.
func (c *Circuit) mergeCommon(root Ref) (*Circuit, Ref) {
	leader, members := c.companions(root)
	if len(members) == 0 {
		return c, root
	}
	r := c.rewrite(root)
	for i := c.vars + 1; i <= root.node(); i++ {
		if r.fanout[i] == 0 {
			continue
		}
		var args []Ref
		for _, a := range c.gates[i].args {
			switch x := a.node(); leader[x] {
			case 0:
				args = append(args, r.at(a))
			case x:
				group := make([]Ref, 0, len(members[x]))
				for _, b := range members[x] {
					group = append(group, r.at(b))
				}
				args = append(args, r.c.And(group...))
			}
		}
		r.to[i] = r.gate(&c.gates[i], args)
	}
	return r.c, r.at(root)
}

// companions groups the nodes that always occur together: leader maps each to
// the first of its group, 0 without one; members lists a leader's literals.
func (c *Circuit) companions(root Ref) (leader []int, members map[int][]Ref) {
	uses, plain := c.uses(root)
	var nodes []int
	for x := 1; x < root.node(); x++ {
		if plain[x] && len(uses[x]) >= 2 {
			nodes = append(nodes, x)
		}
	}
	byUse := func(x, y int) int {
		return slices.CompareFunc(uses[x], uses[y], func(a, b use) int { return cmp.Compare(a.parent, b.parent) })
	}
	slices.SortStableFunc(nodes, byUse)
	leader, members = make([]int, root.node()+1), map[int][]Ref{}
	for i := 0; i < len(nodes); {
		j := i + 1
		for j < len(nodes) && byUse(nodes[i], nodes[j]) == 0 {
			j++
		}
		if j-i >= 2 {
			for _, x := range nodes[i:j] {
				leader[x] = nodes[i]
				members[nodes[i]] = append(members[nodes[i]], Ref(x)<<1^uses[x][0].sign)
			}
		}
		i = j
	}
	return leader, members
}

// uses lists the occurrences of each node; plain says that all are in
// conjunctions and with the same sign.
func (c *Circuit) uses(root Ref) (uses [][]use, plain []bool) {
	fanout := c.reach(root)
	uses, plain = make([][]use, root.node()+1), make([]bool, root.node()+1)
	for i := c.vars + 1; i <= root.node(); i++ {
		if fanout[i] == 0 {
			continue
		}
		g := &c.gates[i]
		for _, a := range g.args {
			x := a.node()
			uses[x] = append(uses[x], use{int32(i), a & 1})
			plain[x] = (plain[x] || len(uses[x]) == 1) && g.op == opAnd && a&1 == uses[x][0].sign
		}
	}
	return uses, plain
}

// factor turns and(or(x,a), or(x,b)) into or(x, and(a,b)) where nobody else
// uses the disjunctions: x then occurs once instead of twice.
func (c *Circuit) factor(root Ref) (*Circuit, Ref) {
	r := c.rewrite(root)
	for i := c.vars + 1; i <= root.node(); i++ {
		if r.fanout[i] == 0 {
			continue
		}
		g := &c.gates[i]
		args := make([]Ref, 0, len(g.args))
		var inner []Ref // arguments that are private disjunctions, kept as not-and
		for _, a := range g.args {
			b := r.at(a)
			if g.op == opAnd && r.fanout[a.node()] == 1 && b.negated() && r.c.gates[b.node()].op == opAnd {
				inner = append(inner, b^1)
				continue
			}
			args = append(args, b)
		}
		args = append(args, r.factorAll(inner)...)
		r.to[i] = r.gate(g, args)
	}
	return r.c, r.at(root)
}

// factorAll takes conjunctions A1, A2.. and gives arguments whose conjunction is
// not A1 and not A2 ..., the most common literal of the A's taken out first.
func (r *rewriter) factorAll(inner []Ref) (args []Ref) {
	for {
		x := r.mostCommon(inner)
		if x == False {
			break
		}
		var with, without []Ref
		for _, a := range inner {
			set := r.c.gates[a.node()].args
			if k := slices.Index(set, x); k >= 0 {
				// not(x and rest) for all = not(x and or(rest))
				with = append(with, r.c.And(slices.Concat(set[:k], set[k+1:])...))
			} else {
				without = append(without, a)
			}
		}
		args = append(args, r.c.And(x, r.c.Or(with...))^1)
		inner = without
	}
	for _, a := range inner {
		args = append(args, a^1)
	}
	return args
}

// mostCommon is the literal that most of the conjunctions hold, False when none
// is in two; the smallest of equals.
func (r *rewriter) mostCommon(inner []Ref) Ref {
	if len(inner) < 2 {
		return False
	}
	var all []Ref
	for _, a := range inner {
		all = append(all, r.c.gates[a.node()].args...)
	}
	if len(all) > maxFactor {
		return False
	}
	slices.Sort(all)
	best, most := False, 1
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j] == all[i] {
			j++
		}
		if j-i > most {
			best, most = all[i], j-i
		}
		i = j
	}
	return best
}
