package minset

import (
	"cmp"
	"slices"
)

// siftNode is a node that can be rewritten in place; v is a variable, its level
// is kept apart so that swapping two levels leaves most nodes alone.
type siftNode struct {
	v      int32
	refs   int32
	lo, hi edge
	next   int32 // in the bucket of its variable's table
}

// siftTable finds the nodes of one variable.
type siftTable struct {
	bucket []int32
	count  int
}

// sifter moves variables to better levels in a finished diagram.
//
// Source: Rudell, Dynamic variable ordering for ordered binary decision
// diagrams, 1993.
type sifter struct {
	nodes   []siftNode
	free    []int32
	tables  []siftTable
	varAt   []int32 // level to variable
	levelOf []int32 // variable to level
	size    int
	guard   *guard
}

const (
	// siftGrowth stops a variable's walk when the diagram grew by a fifth.
	siftGrowthPercent = 120
	// siftVars bounds how many variables are moved in one pass.
	siftVars = 400
)

// newSifter copies what the roots need of m, which has the given levels.
func newSifter(m *bdd, levels int, roots []edge, g *guard) *sifter {
	s := &sifter{nodes: make([]siftNode, len(m.nodes)), tables: make([]siftTable, levels),
		varAt: make([]int32, levels), levelOf: make([]int32, levels), guard: g}
	count := make([]int, levels)
	for n := 1; n < len(m.nodes); n++ {
		count[m.nodes[n].level]++
	}
	for l := range levels {
		s.varAt[l], s.levelOf[l] = int32(l), int32(l)
		size := 4
		for size < count[l] {
			size *= 2
		}
		s.tables[l].bucket = make([]int32, size)
	}
	for n := 1; n < len(m.nodes); n++ {
		d := &m.nodes[n]
		s.nodes[n] = siftNode{v: d.level, lo: d.lo, hi: d.hi}
		s.nodes[d.lo>>1].refs++
		s.nodes[d.hi>>1].refs++
		s.insert(int32(n))
	}
	for _, r := range roots {
		s.nodes[r>>1].refs++
	}
	return s
}

func siftHash(lo, hi edge) uint64 { return hash3(uint32(lo), uint32(hi), 7) >> 20 }

// insert enters node n into its variable's table.
func (s *sifter) insert(n int32) {
	d := &s.nodes[n]
	t := &s.tables[d.v]
	if t.count >= 2*len(t.bucket) {
		s.grow(t)
	}
	b := &t.bucket[siftHash(d.lo, d.hi)&uint64(len(t.bucket)-1)]
	d.next, *b = *b, n
	t.count++
	s.size++
}

func (s *sifter) grow(t *siftTable) {
	old := t.bucket
	t.bucket = make([]int32, 4*len(old))
	for _, n := range old {
		for n != 0 {
			next := s.nodes[n].next
			b := &t.bucket[siftHash(s.nodes[n].lo, s.nodes[n].hi)&uint64(len(t.bucket)-1)]
			s.nodes[n].next, *b = *b, n
			n = next
		}
	}
}

// remove takes node n out of its variable's table.
func (s *sifter) remove(n int32) {
	d := &s.nodes[n]
	t := &s.tables[d.v]
	at := &t.bucket[siftHash(d.lo, d.hi)&uint64(len(t.bucket)-1)]
	for *at != n {
		at = &s.nodes[*at].next
	}
	*at = d.next
	t.count--
	s.size--
}

// mk is the node of v with these children; the caller holds the reference.
func (s *sifter) mk(v int32, lo, hi edge) edge {
	if lo == hi {
		s.nodes[lo>>1].refs++
		return lo
	}
	sign := lo & 1
	lo, hi = lo^sign, hi^sign
	t := &s.tables[v]
	for n := t.bucket[siftHash(lo, hi)&uint64(len(t.bucket)-1)]; n != 0; n = s.nodes[n].next {
		if d := &s.nodes[n]; d.lo == lo && d.hi == hi {
			d.refs++
			return edge(n)<<1 | sign
		}
	}
	var n int32
	if k := len(s.free); k > 0 {
		n, s.free = s.free[k-1], s.free[:k-1]
	} else {
		n = int32(len(s.nodes))
		s.nodes = append(s.nodes, siftNode{})
	}
	s.nodes[n] = siftNode{v: v, refs: 1, lo: lo, hi: hi}
	s.nodes[lo>>1].refs++
	s.nodes[hi>>1].refs++
	s.insert(n)
	return edge(n)<<1 | sign
}

// drop gives back one reference.
func (s *sifter) drop(e edge) {
	n := int32(e >> 1)
	if n == 0 {
		return
	}
	d := &s.nodes[n]
	if d.refs--; d.refs > 0 {
		return
	}
	s.remove(n)
	lo, hi := d.lo, d.hi
	s.free = append(s.free, n)
	s.drop(lo)
	s.drop(hi)
}

// swap exchanges levels l and l+1. Nodes keep their numbers, so edges from
// above stay good.
func (s *sifter) swap(l int) {
	x, y := s.varAt[l], s.varAt[l+1]
	var touched []int32
	for _, n := range s.tables[x].bucket {
		for ; n != 0; n = s.nodes[n].next {
			d := &s.nodes[n]
			if s.nodes[d.lo>>1].v == y && d.lo>>1 != 0 || s.nodes[d.hi>>1].v == y && d.hi>>1 != 0 {
				touched = append(touched, n)
			}
		}
	}
	for _, n := range touched {
		s.remove(n)
	}
	for _, n := range touched {
		d := s.nodes[n]
		f00, f01 := s.cofactors(d.lo, y)
		f10, f11 := s.cofactors(d.hi, y)
		lo := s.mk(x, f00, f10)
		hi := s.mk(x, f01, f11)
		s.nodes[n].v, s.nodes[n].lo, s.nodes[n].hi = y, lo, hi
		s.insert(n)
		s.drop(d.lo)
		s.drop(d.hi)
	}
	s.varAt[l], s.varAt[l+1] = y, x
	s.levelOf[x], s.levelOf[y] = int32(l+1), int32(l)
	s.guard.look()
}

func (s *sifter) cofactors(e edge, v int32) (lo, hi edge) {
	d := &s.nodes[e>>1]
	if e>>1 == 0 || d.v != v {
		return e, e
	}
	return d.lo ^ e&1, d.hi ^ e&1
}

// run moves each variable, the most frequent first, to its best level.
func (s *sifter) run() {
	vars := make([]int32, len(s.varAt))
	for i := range vars {
		vars[i] = int32(i)
	}
	slices.SortStableFunc(vars, func(a, b int32) int { return cmp.Compare(s.tables[b].count, s.tables[a].count) })
	for _, v := range vars[:min(len(vars), siftVars)] {
		s.sift(v)
	}
}

// sift walks v to the nearer end, then to the other, then back to the best.
func (s *sifter) sift(v int32) {
	best, bestLevel := s.size, s.levelOf[v]
	last := int32(len(s.varAt) - 1)
	walk := func(step int32) {
		limit := best * siftGrowthPercent / 100
		for {
			l := s.levelOf[v]
			if step > 0 && l == last || step < 0 && l == 0 || s.size > limit {
				return
			}
			s.swap(int(min(l, l+step)))
			if s.size < best {
				best, bestLevel = s.size, s.levelOf[v]
				limit = best * siftGrowthPercent / 100
			}
		}
	}
	first := int32(1)
	if s.levelOf[v] < last/2 {
		first = -1
	}
	walk(first)
	walk(-first)
	for s.levelOf[v] < bestLevel {
		s.swap(int(s.levelOf[v]))
	}
	for s.levelOf[v] > bestLevel {
		s.swap(int(s.levelOf[v] - 1))
	}
}

// export writes the diagram back into m, in the new order, and the roots with
// it. Children come before parents again.
func (s *sifter) export(m *bdd, roots []edge) {
	to := make([]edge, len(s.nodes))
	m.nodes = m.nodes[:1]
	for l := len(s.varAt) - 1; l >= 0; l-- {
		for _, n := range s.tables[s.varAt[l]].bucket {
			for ; n != 0; n = s.nodes[n].next {
				d := &s.nodes[n]
				to[n] = edge(len(m.nodes)) << 1
				m.nodes = append(m.nodes, bddNode{int32(l), to[d.lo>>1], to[d.hi>>1] ^ d.hi&1})
			}
		}
	}
	for i, r := range roots {
		roots[i] = to[r>>1] ^ r&1
	}
	m.reset()
}
