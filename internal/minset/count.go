package minset

import (
	"math/big"
	"math/bits"
)

// Count is the number of minimal sets.
// Cost: linear in the diagrams.
func (s *Solution) Count() *big.Int {
	sum := new(big.Int)
	for _, n := range s.ByOrder() {
		sum.Add(sum, n)
	}
	return sum
}

// ByOrder is the number of minimal sets of each size, from 0 on; the last is
// not zero. It is empty when there are none.
// Cost: size of the diagrams times the largest order.
func (s *Solution) ByOrder() []*big.Int {
	if s.bound != nil {
		return nil
	}
	if s.constant || s.sign == 1 {
		if s.constant && !s.value {
			return nil
		}
		return []*big.Int{big.NewInt(1)}
	}
	if small, ok := countSmall(s.modules); ok {
		out := make([]*big.Int, len(small))
		for i, n := range small {
			out[i] = new(big.Int).SetUint64(n)
		}
		return out
	}
	return countBig(s.modules)
}

// countSmall counts in machine words; false when they do not suffice.
func countSmall(modules []*module) ([]uint64, bool) {
	total := make([][]uint64, len(modules))
	overflow := uint64(0)
	for i, m := range modules {
		poly := make([][]uint64, len(m.z.nodes))
		poly[1] = []uint64{1}
		for n := 2; n < len(poly); n++ {
			d := &m.z.nodes[n]
			lo, hi := poly[d.lo], poly[d.hi]
			weight := []uint64{0, 1}
			if k := m.child[d.level]; k >= 0 {
				weight = total[k]
			}
			if len(weight) == 0 {
				poly[n] = lo
				continue
			}
			sum := make([]uint64, max(len(lo), len(hi)+len(weight)-1))
			copy(sum, lo)
			for x, w := range weight {
				if w == 0 {
					continue
				}
				for y, h := range hi {
					over, p := bits.Mul64(w, h)
					t, carry := bits.Add64(sum[x+y], p, 0)
					sum[x+y] = t
					overflow |= over | carry
				}
			}
			poly[n] = sum
		}
		total[i] = poly[m.zroot]
	}
	return total[len(total)-1], overflow == 0
}

// countBig does the same without a limit, many times slower.
func countBig(modules []*module) []*big.Int {
	total := make([][]*big.Int, len(modules))
	one := big.NewInt(1)
	for i, m := range modules {
		poly := make([][]*big.Int, len(m.z.nodes))
		poly[1] = []*big.Int{one}
		for n := 2; n < len(poly); n++ {
			d := &m.z.nodes[n]
			lo, hi := poly[d.lo], poly[d.hi]
			weight := []*big.Int{new(big.Int), one}
			if k := m.child[d.level]; k >= 0 {
				weight = total[k]
			}
			if len(weight) == 0 {
				poly[n] = lo
				continue
			}
			poly[n] = addProduct(lo, weight, hi)
		}
		total[i] = poly[m.zroot]
	}
	return total[len(total)-1]
}

// addProduct is a + b*c for polynomials.
func addProduct(a, b, c []*big.Int) []*big.Int {
	sum := make([]*big.Int, max(len(a), len(b)+len(c)-1))
	for i := range sum {
		sum[i] = new(big.Int)
		if i < len(a) {
			sum[i].Set(a[i])
		}
	}
	t := new(big.Int)
	for x := range b {
		if b[x].Sign() == 0 {
			continue
		}
		for y := range c {
			sum[x+y].Add(sum[x+y], t.Mul(b[x], c[y]))
		}
	}
	return sum
}

// Occurrences is, for each variable, the number of minimal sets that hold it: a
// variable in all of them can veto, one in none is a dummy.
// Cost: size of the diagrams, in big integers.
func (s *Solution) Occurrences() []*big.Int {
	out := make([]*big.Int, s.vars)
	for i := range out {
		out[i] = new(big.Int)
	}
	if s.bound != nil || s.constant || s.sign == 1 {
		return out
	}
	size := make([]*big.Int, len(s.modules))
	below := make([][]*big.Int, len(s.modules))
	for i, m := range s.modules {
		below[i] = m.sums(size)
		size[i] = below[i][m.zroot]
	}
	// above[i] is in how many ways the rest of the model completes module i
	above := make([]*big.Int, len(s.modules))
	for i := range above {
		above[i] = new(big.Int)
	}
	above[len(above)-1].SetInt64(1)
	for i := len(s.modules) - 1; i >= 0; i-- {
		s.modules[i].spread(below[i], size, above[i], above, out)
	}
	return out
}

// sums is the number of sets below each node.
func (m *module) sums(size []*big.Int) []*big.Int {
	sum := make([]*big.Int, len(m.z.nodes))
	sum[0], sum[1] = new(big.Int), big.NewInt(1)
	for n := 2; n < len(sum); n++ {
		d := &m.z.nodes[n]
		sum[n] = new(big.Int).Set(sum[d.hi])
		if k := m.child[d.level]; k >= 0 {
			sum[n].Mul(sum[n], size[k])
		}
		sum[n].Add(sum[n], sum[d.lo])
	}
	return sum
}

// spread sends the number of ways down the nodes and adds them up by variable.
func (m *module) spread(below, size []*big.Int, ways *big.Int, above, out []*big.Int) {
	in := make([]*big.Int, len(m.z.nodes))
	in[m.zroot] = ways
	t := new(big.Int)
	give := func(n zref, x *big.Int) {
		if in[n] == nil {
			in[n] = new(big.Int)
		}
		in[n].Add(in[n], x)
	}
	for n := len(m.z.nodes) - 1; n > 1; n-- {
		if in[n] == nil {
			continue
		}
		d := &m.z.nodes[n]
		give(d.lo, in[n])
		t.Mul(in[n], below[d.hi])
		if k := m.child[d.level]; k >= 0 {
			above[k].Add(above[k], t)
			t.Mul(in[n], size[k])
			give(d.hi, t)
		} else {
			e := m.event[d.level]
			out[e].Add(out[e], t)
			give(d.hi, in[n])
		}
	}
}
