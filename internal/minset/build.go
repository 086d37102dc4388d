package minset

import (
	"cmp"
	"slices"
)

// diagram is a part as a decision diagram. vars[level] is the input's node
// number; f is never complemented: where the part is true with nothing true,
// f is its complement and flipped says so.
type diagram struct {
	m       *bdd
	f       edge
	vars    []int32
	flipped bool
	order   string
	// room is how many nodes making it took, the finished ones included.
	room int
}

// builder makes the diagram of one part in one order.
type builder struct {
	c     *Circuit
	p     *part
	m     *bdd
	level map[int32]int32
	// flipped says which inputs are parts whose diagram is the complement.
	flipped map[int32]bool
	// value and uses of the gates built so far, by place in p.gates.
	place map[int32]int
	value []edge
	uses  []int32
	// done counts the gates built.
	done int
	// live is the arena size at which to collect next, at least least.
	live, least int
	// siftAt is the number of live nodes at which to reorder next; 0 never.
	siftAt int
	order  []int32
	// few restricts the function to few true inputs; nil does not.
	few *fewTrue
}

// firstCollect is the arena size from which on garbage is worth collecting.
const firstCollect = 1 << 18

func newBuilder(c *Circuit, p *part, order []int32, flipped map[int32]bool, g *guard) *builder {
	b := &builder{c: c, p: p, order: order, m: newBDD(g, len(order)), flipped: flipped, live: firstCollect, least: firstCollect,
		level: make(map[int32]int32, len(order)), place: make(map[int32]int, len(p.gates)),
		value: make([]edge, len(p.gates)), uses: make([]int32, len(p.gates))}
	for l, n := range order {
		b.level[n] = int32(l)
	}
	for k, g := range p.gates {
		b.place[g] = k
	}
	for _, g := range p.gates {
		for _, a := range c.gates[g].args {
			if k, ok := b.place[int32(a.node())]; ok {
				b.uses[k]++
			}
		}
	}
	if len(p.gates) > 0 {
		b.uses[len(p.gates)-1]++
	}
	return b
}

// run builds all gates in turn, the root last.
func (b *builder) run() edge {
	if len(b.p.gates) == 0 {
		return b.input(b.p.root)
	}
	for k, g := range b.p.gates {
		b.value[k] = b.gate(&b.c.gates[g])
		for _, a := range b.c.gates[g].args {
			if j, ok := b.place[int32(a.node())]; ok {
				if b.uses[j]--; b.uses[j] == 0 {
					b.value[j] = bddFalse
				}
			}
		}
		b.tidy(nil)
		b.done++
	}
	return b.value[len(b.value)-1]
}

// tidy collects garbage when the arena has outgrown what was live. extra are
// edges in the middle of a gate.
func (b *builder) tidy(extra []edge) {
	if len(b.m.nodes) < b.live {
		return
	}
	before := len(b.m.nodes)
	roots := slices.Concat(b.value, extra)
	b.m.collect(roots)
	if b.siftAt > 0 && len(b.m.nodes) >= b.siftAt {
		b.sift(roots)
	}
	copy(b.value, roots)
	copy(extra, roots[len(b.value):])
	b.m.guard.left += before - len(b.m.nodes)
	b.live = max(b.least, 3*len(b.m.nodes))
}

// sift reorders what is live; the inputs get their new levels.
func (b *builder) sift(roots []edge) {
	s := newSifter(b.m, len(b.order), roots, b.m.guard)
	s.run()
	s.export(b.m, roots)
	order := make([]int32, len(b.order))
	for l, v := range s.varAt {
		order[l] = b.order[v]
		b.level[order[l]] = int32(l)
	}
	b.order = order
	b.siftAt = max(b.siftAt, 2*len(b.m.nodes))
}

func (b *builder) input(a Ref) edge {
	n := int32(a.node())
	if k, ok := b.place[n]; ok {
		return b.value[k] ^ edge(a&1)
	}
	sign := edge(a & 1)
	if b.flipped[n] {
		sign ^= 1
	}
	if b.few != nil {
		return b.few.input(b.m, b.order, b.level[n]) ^ sign
	}
	return b.m.mk(b.level[n], bddFalse, bddTrue) ^ sign
}

func (b *builder) gate(g *gate) edge {
	in := make([]edge, len(g.args))
	for i, a := range g.args {
		in[i] = b.input(a)
	}
	// lowest first: the partial results then stay below what comes next
	slices.SortStableFunc(in, func(x, y edge) int { return cmp.Compare(b.m.level(y), b.m.level(x)) })
	switch g.op {
	case opAnd:
		return b.fold(in, bddTrue, b.m.and)
	case opXor:
		return b.fold(in, bddFalse, b.m.xor)
	}
	return b.atLeast(int(g.k), in)
}

func (b *builder) fold(in []edge, r edge, f func(a, b edge) edge) edge {
	in = append(in, r)
	last := len(in) - 1
	for i := range last {
		in[last] = f(in[last], in[i])
		b.tidy(in)
	}
	return in[last]
}

// atLeast keeps one row: row[j] is "at least j of the arguments so far".
func (b *builder) atLeast(k int, in []edge) edge {
	row := make([]edge, k+1)
	row[0] = bddTrue
	for i := range in {
		for j := k; j > 0; j-- {
			row[j] = b.m.or(row[j], b.m.and(in[i], row[j-1]))
		}
		all := slices.Concat(row, in)
		b.tidy(all)
		copy(row, all)
		copy(in, all[len(row):])
	}
	return row[k]
}
