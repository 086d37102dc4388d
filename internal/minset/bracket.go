package minset

import (
	"cmp"
	"slices"
)

const (
	// firstBracket is the first size at which a diagram is pruned.
	firstBracket = 1 << 10
	// bracketGrowth is how much larger each further round may be.
	bracketGrowth = 4
)

// bracket encloses the probability of a function between those of a smaller and
// a larger function whose diagrams stay small: nodes that are hardly ever
// reached are replaced by false in the one and true in the other.
//
// Every gate is enclosed, so the answer is proven whatever was replaced.
type bracket struct {
	c     *Circuit
	parts []*part
	root  Ref
	o     *Options
}

// span is an enclosed probability.
type span struct{ lo, up float64 }

// pair is an enclosed function.
type pair struct{ lo, up edge }

func newBracket(c *Circuit, root Ref, o *Options) *bracket {
	return &bracket{c: c, parts: c.parts(root), root: root, o: o}
}

// run encloses every part in turn; false when the budget was met.
func (q *bracket) run(limit int) (lo, up float64, ok bool) {
	known := make(map[int32]span, len(q.parts))
	var last span
	for _, p := range q.parts {
		order := p.force(q.c, p.walkBy(q.c, p.sizes(q.c), 1))
		at := make([]span, len(order))
		for l, n := range order {
			if s, isPart := known[n]; isPart {
				at[l] = s
			} else {
				at[l] = span{q.o.Probability[n-1], q.o.Probability[n-1]}
			}
		}
		if why := attempt(func() { last = q.part(p, order, at, limit) }); why != outOfNothing {
			return 0, 1, false
		}
		known[int32(p.root.node())] = last
	}
	if q.root.negated() {
		last = span{1 - last.up, 1 - last.lo}
	}
	return last.lo, last.up, true
}

// encloser makes the two diagrams of one part.
type encloser struct {
	m     *bdd
	at    []span
	limit int
	// level and place find inputs and gates by node number.
	level map[int32]int32
	place map[int32]int
	value []pair
	// live is the arena size at which to collect next.
	live int
}

func (q *bracket) part(p *part, order []int32, at []span, limit int) span {
	if len(p.gates) == 0 {
		return at[0]
	}
	e := &encloser{m: newBDD(newGuard(q.o.NodeBudget, q.o.BoundStop), len(order)), at: at, limit: limit, live: firstCollect,
		level: make(map[int32]int32, len(order)), place: make(map[int32]int, len(p.gates))}
	for l, n := range order {
		e.level[n] = int32(l)
	}
	for k, g := range p.gates {
		// the arguments follow the gates in value, so that collecting sees them
		for _, a := range q.c.gates[g].args {
			e.value = append(e.value, e.input(a))
		}
		v := e.gate(&q.c.gates[g], k)
		e.value = append(e.value[:k], v)
		e.place[g] = k
	}
	v := e.value[len(e.value)-1]
	return span{e.spans(v.lo).lo, e.spans(v.up).up}
}

// input is the enclosed argument a.
func (e *encloser) input(a Ref) pair {
	n := int32(a.node())
	k, isGate := e.place[n]
	var v pair
	if isGate {
		v = e.value[k]
	} else {
		x := e.m.mk(e.level[n], bddFalse, bddTrue)
		v = pair{x, x}
	}
	if a.negated() {
		return v.not()
	}
	return v
}

func (v pair) not() pair { return pair{v.up ^ 1, v.lo ^ 1} }

func (e *encloser) and(a, b pair) pair {
	v := pair{e.m.and(a.lo, b.lo), e.m.and(a.up, b.up)}
	return pair{e.prune(v.lo, bddFalse), e.prune(v.up, bddTrue)}
}

func (e *encloser) or(a, b pair) pair { return e.and(a.not(), b.not()).not() }

// gate folds the arguments value[base:] with the deepest first.
func (e *encloser) gate(g *gate, base int) pair {
	args := e.value[base:]
	slices.SortStableFunc(args, func(a, b pair) int { return cmp.Compare(e.m.level(b.lo), e.m.level(a.lo)) })
	n := len(args)
	row := 1
	if g.op == opAtLeast {
		row = int(g.k) + 1
	}
	// row[j] is "at least j so far"; for the other gates there is one entry
	for j := range row {
		start := bddFalse
		if g.op == opAnd || g.op == opAtLeast && j == 0 {
			start = bddTrue
		}
		e.value = append(e.value, pair{start, start})
	}
	for i := range n {
		for j := row - 1; j >= 0; j-- {
			e.tidy()
			x, r := e.value[base+i], e.value[base+n+j]
			switch {
			case g.op == opAnd:
				r = e.and(r, x)
			case g.op == opXor:
				r = e.or(e.and(r, x.not()), e.and(r.not(), x))
			case j > 0:
				r = e.or(r, e.and(x, e.value[base+n+j-1]))
			}
			e.value[base+n+j] = r
		}
	}
	return e.value[base+n+row-1]
}

func (e *encloser) tidy() {
	if len(e.m.nodes) < e.live {
		return
	}
	before := len(e.m.nodes)
	roots := make([]edge, 0, 2*len(e.value))
	for _, v := range e.value {
		roots = append(roots, v.lo, v.up)
	}
	e.m.collect(roots)
	for i := range e.value {
		e.value[i] = pair{roots[2*i], roots[2*i+1]}
	}
	e.m.guard.left += before - len(e.m.nodes)
	e.live = max(firstCollect, 3*len(e.m.nodes))
}

// prune replaces by the constant to what is least often reached, so that about
// limit nodes are left.
func (e *encloser) prune(f, to edge) edge {
	if e.m.sizeWithin(f, e.limit) {
		return f
	}
	reach, bar := e.reach(f)
	memo := map[edge]edge{}
	var cut func(f edge) edge
	cut = func(f edge) edge {
		if f <= bddTrue {
			return f
		}
		if reach[f>>1] <= bar {
			return to
		}
		if r, ok := memo[f]; ok {
			return r
		}
		d := e.m.nodes[f>>1]
		r := e.m.mk(d.level, cut(d.lo^f&1), cut(d.hi^f&1))
		memo[f] = r
		return r
	}
	return cut(f)
}

// reach is how probable it is to come through each node of f, and the bar that
// all but limit nodes fail.
func (e *encloser) reach(f edge) (reach map[edge]float64, bar float64) {
	reach = map[edge]float64{f >> 1: 1}
	nodes := e.m.below(f)
	all := make([]float64, 0, len(nodes))
	for _, n := range nodes {
		d := &e.m.nodes[n]
		q := (e.at[d.level].lo + e.at[d.level].up) / 2
		w := reach[n]
		all = append(all, w)
		reach[d.lo>>1] += w * (1 - q)
		reach[d.hi>>1] += w * q
	}
	slices.Sort(all)
	return reach, all[len(all)-e.limit]
}

// sizeWithin reports whether f has at most limit nodes.
func (m *bdd) sizeWithin(f edge, limit int) bool {
	seen := map[edge]bool{0: true}
	var walk func(n edge) bool
	walk = func(n edge) bool {
		if seen[n] {
			return true
		}
		if len(seen) > limit {
			return false
		}
		seen[n] = true
		return walk(m.nodes[n].lo>>1) && walk(m.nodes[n].hi>>1)
	}
	return walk(f >> 1)
}

// below lists the nodes of f, parents before children.
func (m *bdd) below(f edge) []edge {
	seen := map[edge]bool{0: true}
	var out []edge
	var walk func(n edge)
	walk = func(n edge) {
		if seen[n] {
			return
		}
		seen[n] = true
		out = append(out, n)
		walk(m.nodes[n].lo >> 1)
		walk(m.nodes[n].hi >> 1)
	}
	walk(f >> 1)
	slices.SortFunc(out, func(a, b edge) int { return cmp.Compare(b, a) })
	return out
}

// spans encloses the probability of f when the inputs' are enclosed. A node's
// probability is linear in its input's, so the ends of that decide.
func (e *encloser) spans(f edge) span {
	val := map[edge]span{0: {0, 0}}
	at := func(f edge) span {
		s := val[f>>1]
		if f&1 == 1 {
			return span{1 - s.up, 1 - s.lo}
		}
		return s
	}
	nodes := e.m.below(f)
	slices.Reverse(nodes)
	for _, n := range nodes {
		d := &e.m.nodes[n]
		lo, hi, q := at(d.lo), at(d.hi), e.at[d.level]
		mix := func(q, a, b float64) float64 { return (1-q)*a + q*b }
		val[n] = span{min(mix(q.lo, lo.lo, hi.lo), mix(q.up, lo.lo, hi.lo)), max(mix(q.lo, lo.up, hi.up), mix(q.up, lo.up, hi.up))}
	}
	return at(f)
}
