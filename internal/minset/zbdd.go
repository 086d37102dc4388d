package minset

// zref is a family of sets: a node index in a zbdd. 0 is the empty family, 1
// the family of the empty set.
type zref uint32

// zNode holds the sets without its variable (lo) and, with the variable taken
// out, those with it (hi).
type zNode struct {
	level  int32
	lo, hi zref
}

type zEntry struct {
	a  zref
	b  uint32
	r  zref
	op uint32
}

// zbdd is an arena of zero-suppressed diagrams over the levels of one diagram.
//
// Source: Minato 1993.
type zbdd struct {
	nodes []zNode
	table []uint64
	cache []zEntry
	guard *guard
}

func newZBDD(g *guard) *zbdd {
	z := &zbdd{guard: g, table: make([]uint64, minTable), cache: make([]zEntry, minTable)}
	z.nodes = append(make([]zNode, 0, minTable/2), zNode{level: terminalLevel}, zNode{level: terminalLevel})
	return z
}

// mk is lo together with hi, v added to each set of hi.
func (z *zbdd) mk(v int32, lo, hi zref) zref {
	if hi == 0 {
		return lo
	}
	h := hash3(uint32(v), uint32(lo), uint32(hi))
	mask := uint64(len(z.table) - 1)
	tag := h &^ 0xFFFFFFFF
	for i := h >> 7 & mask; ; i = (i + 1) & mask {
		s := z.table[i]
		if s == 0 {
			n := uint64(len(z.nodes))
			z.nodes = append(z.nodes, zNode{v, lo, hi})
			z.table[i] = tag | n
			if n*4 > mask*3 {
				z.grow()
			}
			z.guard.tick()
			return zref(n)
		}
		if s&^0xFFFFFFFF == tag {
			n := &z.nodes[uint32(s)]
			if n.level == v && n.lo == lo && n.hi == hi {
				return zref(uint32(s))
			}
		}
	}
}

func (z *zbdd) grow() {
	z.table = make([]uint64, len(z.table)*2)
	mask := uint64(len(z.table) - 1)
	for n := 2; n < len(z.nodes); n++ {
		d := &z.nodes[n]
		h := hash3(uint32(d.level), uint32(d.lo), uint32(d.hi))
		i := h >> 7 & mask
		for z.table[i] != 0 {
			i = (i + 1) & mask
		}
		z.table[i] = h&^0xFFFFFFFF | uint64(n)
	}
	if len(z.cache) < maxCache {
		old := z.cache
		z.cache = make([]zEntry, min(len(z.table), maxCache))
		for _, e := range old {
			if e.op != 0 {
				*z.slot(e.op, uint32(e.a), e.b) = e
			}
		}
	}
}

func (z *zbdd) slot(op, a, b uint32) *zEntry {
	h := hash3(a, b, op)
	return &z.cache[h>>9&uint64(len(z.cache)-1)]
}

// Operations in the cache.
const (
	zWithout uint32 = iota + 1
	zUncovered
)

// without gives the sets of a that include no set of b.
//
// Source: Rauzy, New algorithms for fault trees analysis, 1993.
func (z *zbdd) without(a, b zref) zref {
	switch {
	case a == 0 || b == 1 || a == b:
		return 0
	case b == 0:
		return a
	case a == 1:
		for b > 1 {
			b = z.nodes[b].lo
		}
		return 1 - b
	}
	if e := z.slot(zWithout, uint32(a), uint32(b)); e.op == zWithout && e.a == a && e.b == uint32(b) {
		return e.r
	}
	na, nb := z.nodes[a], z.nodes[b]
	var r zref
	switch {
	case na.level < nb.level:
		r = z.mk(na.level, z.without(na.lo, b), z.without(na.hi, b))
	case na.level > nb.level:
		r = z.without(a, nb.lo)
	default:
		hi := z.without(na.hi, nb.lo)
		hi = z.without(hi, nb.hi)
		r = z.mk(na.level, z.without(na.lo, nb.lo), hi)
	}
	*z.slot(zWithout, uint32(a), uint32(b)) = zEntry{a, uint32(b), r, zWithout}
	return r
}

// uncovered gives the sets of a on which the monotone function f is false: with
// f monotone one look per branch suffices where without needs two.
func (z *zbdd) uncovered(a zref, m *bdd, f edge) zref {
	switch {
	case a == 0 || f == bddTrue:
		return 0
	case f == bddFalse:
		return a
	case a == 1:
		return 1 // a monotone function that is not true is false on nothing
	}
	na := z.nodes[a]
	for m.level(f) < na.level {
		f = m.nodes[f>>1].lo
	}
	if f == bddFalse {
		return a
	}
	if e := z.slot(zUncovered, uint32(a), uint32(f)); e.op == zUncovered && e.a == a && e.b == uint32(f) {
		return e.r
	}
	f0, f1 := m.branch(f, na.level)
	r := z.mk(na.level, z.uncovered(na.lo, m, f0), z.uncovered(na.hi, m, f1))
	*z.slot(zUncovered, uint32(a), uint32(f)) = zEntry{a, uint32(f), r, zUncovered}
	return r
}

// compact keeps only what root needs, moved together, and drops table and
// cache: the family is finished.
func (z *zbdd) compact(root zref) zref {
	to := make([]zref, len(z.nodes))
	to[root] = 1
	for n := len(z.nodes) - 1; n > 1; n-- {
		if to[n] != 0 {
			to[z.nodes[n].lo] = 1
			to[z.nodes[n].hi] = 1
		}
	}
	to[0], to[1] = 0, 1
	kept := 2
	for n := 2; n < len(z.nodes); n++ {
		if to[n] != 0 {
			kept++
		}
	}
	nodes := append(make([]zNode, 0, kept), z.nodes[0], z.nodes[1])
	for n := 2; n < len(z.nodes); n++ {
		if to[n] == 0 {
			continue
		}
		d := z.nodes[n]
		to[n] = zref(len(nodes))
		nodes = append(nodes, zNode{d.level, to[d.lo], to[d.hi]})
	}
	z.nodes, z.table, z.cache = nodes, nil, nil
	return to[root]
}
