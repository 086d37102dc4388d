package minset

// minimizer makes the family of the minimal sets of a diagram: the smallest
// sets S such that the function is true when exactly S is.
//
// Source: Rauzy 1993 for coherent functions, Rauzy 2001 for the others (there
// the negative literals of a product are left out).
type minimizer struct {
	m *bdd
	z *zbdd
	// monotone: more true inputs never make the function false.
	monotone bool
	// memo maps node and complement bit to the family, plus one; 0 unknown.
	memo []zref
}

func newMinimizer(m *bdd, monotone bool, g *guard) *minimizer {
	return &minimizer{m: m, z: newZBDD(g), monotone: monotone, memo: make([]zref, 2*len(m.nodes))}
}

func (s *minimizer) minimal(f edge) zref {
	if f&1 == 1 {
		return 1 // true on the empty set, which is in every other
	}
	if f == bddFalse {
		return 0
	}
	if r := s.memo[f]; r != 0 {
		return r - 1
	}
	n := s.m.nodes[f>>1]
	lo := s.minimal(n.lo)
	hi := s.minimal(n.hi)
	if s.monotone {
		hi = s.z.uncovered(hi, s.m, n.lo)
	} else {
		hi = s.z.without(hi, lo)
	}
	r := s.z.mk(n.level, lo, hi)
	s.memo[f] = r + 1
	return r
}

// monotone reports whether every input occurs only positively in the part, so
// that its function cannot fall. flipped are inputs that stand for their
// complement.
func (p *part) monotone(c *Circuit, flipped map[int32]bool) bool {
	const pos, neg = 1, 2
	seen := map[int32]uint8{int32(p.root.node()): pos}
	if flipped[int32(p.root.node())] {
		seen[int32(p.root.node())] = neg
	}
	for k := len(p.gates) - 1; k >= 0; k-- {
		g := &c.gates[p.gates[k]]
		s := seen[p.gates[k]]
		for _, a := range g.args {
			t := s
			if a.negated() {
				t = s>>1 | s<<1&neg
			}
			if g.op == opXor {
				t = pos | neg
			}
			seen[int32(a.node())] |= t
		}
	}
	for _, i := range p.inputs {
		want := uint8(pos)
		if flipped[i] {
			want = neg
		}
		if seen[i]&^want != 0 {
			return false
		}
	}
	return true
}
