package minset

// fewTrue replaces an assignment by one in which only the first true inputs, in
// the order of the diagram, stay true: as many as weigh at most most together.
// The replacement happens in the inputs, before any gate, so every gate sees
// the same one and any Boolean function, coherent or not, comes out right on
// all assignments of at most that weight. Its minimal sets of at most that
// size are exactly those of the function.
type fewTrue struct {
	most int
	// least is the size of the smallest minimal set of an input that is a
	// module; a variable weighs 1.
	least map[int32]int
}

func (w *fewTrue) weight(n int32) int {
	if k, ok := w.least[n]; ok {
		return k
	}
	return 1
}

// input is "the input at level l is true and the true ones above leave room".
// Cost: l times most nodes, shared by all inputs and gates.
func (w *fewTrue) input(m *bdd, order []int32, l int32) edge {
	row := make([]edge, w.most+1) // by room left
	for room := range row {
		if room >= w.weight(order[l]) {
			row[room] = m.mk(l, bddFalse, bddTrue)
		}
	}
	for l--; l >= 0; l-- {
		own := w.weight(order[l])
		// from much room to little: row[room-own] must still be the old one
		for room := w.most; room >= own; room-- {
			row[room] = m.mk(l, row[room], row[room-own])
		}
	}
	return row[w.most]
}

// smallest is the size of m's smallest minimal set; beyond most when there is
// none of at most that size.
func (s *Solution) smallest(m *module, most int) int {
	size := make([]int, len(m.z.nodes))
	size[0] = most + 1
	for n := 2; n < len(size); n++ {
		d := &m.z.nodes[n]
		own := 1
		if k := m.child[d.level]; k >= 0 {
			own = s.modules[k].least
		}
		size[n] = min(size[d.lo], own+size[d.hi])
	}
	m.least = min(size[m.zroot], most+1)
	return m.least
}
