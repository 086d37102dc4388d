package minset

// edge names a function inside one bdd: node index and complement bit. The
// terminal is node 0, edge 0 is false and edge 1 true. The lo edge of a node is
// never complemented, so an edge is complemented exactly when the function is
// true with all variables false: a coherent function has no complemented edge
// but the constant.
type edge uint32

const (
	bddFalse edge = 0
	bddTrue  edge = 1
)

// bddNode tests one variable; variables are their level in the order.
type bddNode struct {
	level  int32
	lo, hi edge
}

// terminalLevel is below every variable.
const terminalLevel = 1 << 30

type applyEntry struct{ a, b, r edge }

// bdd is a reduced ordered binary decision diagram with complement edges in one
// arena. A child always has a smaller index than its parent, so passes over
// the arena need no recursion and garbage collection is one sliding loop.
//
// Source: Bryant 1986; complement edges: Brace, Rudell, Bryant 1990.
type bdd struct {
	nodes []bddNode
	// table maps a hash to a node by open addressing: upper half tag, lower
	// half index. The tag saves the look at the node on most collisions.
	table []uint64
	and2  []applyEntry
	xor2  []applyEntry
	guard *guard
}

const (
	minTable = 1 << 10
	// midTable saves a part of some size the first doublings.
	midTable = 1 << 15
)

func newBDD(g *guard, levels int) *bdd {
	size := minTable
	if levels > 2*fewInputs {
		size = midTable
	}
	m := &bdd{guard: g, table: make([]uint64, size), and2: make([]applyEntry, size)}
	m.nodes = append(make([]bddNode, 0, size/2), bddNode{level: terminalLevel})
	return m
}

func hash3(a, b, c uint32) uint64 {
	x := uint64(a)<<32 | uint64(b)
	x = (x ^ uint64(c)*0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	return (x ^ x>>32) * 0x94D049BB133111EB
}

func (m *bdd) level(e edge) int32 { return m.nodes[e>>1].level }

// branch gives the cofactors of e at level v, which is e's level or above it.
func (m *bdd) branch(e edge, v int32) (lo, hi edge) {
	n := &m.nodes[e>>1]
	if n.level != v {
		return e, e
	}
	return n.lo ^ e&1, n.hi ^ e&1
}

// mk gives the function "if v then hi else lo".
func (m *bdd) mk(v int32, lo, hi edge) edge {
	if lo == hi {
		return lo
	}
	sign := lo & 1
	lo, hi = lo^sign, hi^sign
	h := hash3(uint32(v), uint32(lo), uint32(hi))
	mask := uint64(len(m.table) - 1)
	tag := h &^ 0xFFFFFFFF
	for i := h >> 7 & mask; ; i = (i + 1) & mask {
		s := m.table[i]
		if s == 0 {
			n := uint64(len(m.nodes))
			m.nodes = append(m.nodes, bddNode{v, lo, hi})
			m.table[i] = tag | n
			if n*4 > mask*3 {
				m.grow()
			}
			m.guard.tick()
			return edge(n)<<1 | sign
		}
		if s&^0xFFFFFFFF == tag {
			n := &m.nodes[uint32(s)]
			if n.level == v && n.lo == lo && n.hi == hi {
				return edge(uint32(s))<<1 | sign
			}
		}
	}
}

// grow doubles the table and the caches with it.
func (m *bdd) grow() {
	m.rehash(len(m.table) * 2)
	if len(m.and2) < maxCache {
		m.and2 = growCache(m.and2, len(m.table))
	}
	if m.xor2 != nil && len(m.xor2) < maxCache {
		m.xor2 = growCache(m.xor2, len(m.table))
	}
}

// maxCache bounds an operation cache (12 bytes an entry); it is lossy.
const maxCache = 1 << 24

// growCache keeps what was known: a lost entry costs a whole recursion again.
func growCache(old []applyEntry, size int) []applyEntry {
	c := make([]applyEntry, min(size, maxCache))
	for _, e := range old {
		if e.b != 0 {
			c[pairHash(e.a, e.b)&uint64(len(c)-1)] = e
		}
	}
	return c
}

func (m *bdd) rehash(size int) {
	m.table = make([]uint64, size)
	mask := uint64(size - 1)
	for n := 1; n < len(m.nodes); n++ {
		d := &m.nodes[n]
		h := hash3(uint32(d.level), uint32(d.lo), uint32(d.hi))
		i := h >> 7 & mask
		for m.table[i] != 0 {
			i = (i + 1) & mask
		}
		m.table[i] = h&^0xFFFFFFFF | uint64(n)
	}
}

func pairHash(a, b edge) uint64 {
	x := (uint64(a)<<32 | uint64(b)) * 0x9E3779B97F4A7C15
	return (x ^ x>>29) * 0xBF58476D1CE4E5B9 >> 20
}

func (m *bdd) and(a, b edge) edge {
	if a > b {
		a, b = b, a
	}
	switch {
	case a == b:
		return a
	case a^b == 1 || a == bddFalse:
		return bddFalse
	case a == bddTrue:
		return b
	}
	h := pairHash(a, b)
	if e := &m.and2[h&uint64(len(m.and2)-1)]; e.a == a && e.b == b {
		return e.r
	}
	na, nb := &m.nodes[a>>1], &m.nodes[b>>1]
	v := na.level
	a0, a1, b0, b1 := a, a, b, b
	if na.level <= nb.level {
		a0, a1 = na.lo^a&1, na.hi^a&1
	}
	if nb.level <= na.level {
		v = nb.level
		b0, b1 = nb.lo^b&1, nb.hi^b&1
	}
	r := m.mk(v, m.and(a0, b0), m.and(a1, b1))
	m.and2[h&uint64(len(m.and2)-1)] = applyEntry{a, b, r}
	return r
}

func (m *bdd) or(a, b edge) edge { return m.and(a^1, b^1) ^ 1 }

func (m *bdd) xor(a, b edge) edge {
	sign := (a ^ b) & 1
	a, b = a&^1, b&^1
	if a > b {
		a, b = b, a
	}
	switch {
	case a == b:
		return sign
	case a == bddFalse:
		return b ^ sign
	}
	if m.xor2 == nil {
		m.xor2 = make([]applyEntry, min(len(m.table), maxCache))
	}
	h := pairHash(a, b)
	if e := &m.xor2[h&uint64(len(m.xor2)-1)]; e.a == a && e.b == b {
		return e.r ^ sign
	}
	v := min(m.level(a), m.level(b))
	a0, a1 := m.branch(a, v)
	b0, b1 := m.branch(b, v)
	r := m.mk(v, m.xor(a0, b0), m.xor(a1, b1))
	m.xor2[h&uint64(len(m.xor2)-1)] = applyEntry{a, b, r}
	return r ^ sign
}

// collect keeps only what the roots need and empties the caches.
func (m *bdd) collect(roots []edge) {
	m.slide(roots)
	m.reset()
}

// reset makes table and caches anew after the nodes were renumbered.
func (m *bdd) reset() {
	size := minTable
	for len(m.nodes)*2 > size {
		size *= 2
	}
	m.rehash(size)
	clear(m.and2)
	m.xor2 = nil
}

// slide moves together what the roots need and rewrites the roots in place.
func (m *bdd) slide(roots []edge) {
	to := make([]uint32, len(m.nodes))
	for _, r := range roots {
		to[r>>1] = 1
	}
	for n := len(m.nodes) - 1; n > 0; n-- {
		if to[n] != 0 {
			to[m.nodes[n].lo>>1] = 1
			to[m.nodes[n].hi>>1] = 1
		}
	}
	to[0] = 0
	next := uint32(1)
	for n := 1; n < len(m.nodes); n++ {
		if to[n] == 0 {
			continue
		}
		d := m.nodes[n]
		m.nodes[next] = bddNode{d.level, edge(to[d.lo>>1])<<1 | d.lo&1, edge(to[d.hi>>1])<<1 | d.hi&1}
		to[n] = next
		next++
	}
	m.nodes = m.nodes[:next]
	for i, r := range roots {
		roots[i] = edge(to[r>>1])<<1 | r&1
	}
}

// finish keeps only f, moved together, and drops table and caches.
func (m *bdd) finish(f edge) edge {
	roots := []edge{f}
	m.slide(roots)
	m.nodes = append(make([]bddNode, 0, len(m.nodes)), m.nodes...)
	m.table, m.and2, m.xor2 = nil, nil, nil
	return roots[0]
}
