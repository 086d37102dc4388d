package minset

import (
	"cmp"
	"iter"
	"math"
	"slices"
)

// Sets lists the minimal sets, smallest first, each rising. Sets of one size
// come in a fixed sequence.
// Cost: time and memory grow with how many are taken, not with how many there
// are.
func (s *Solution) Sets() iter.Seq[[]int] {
	one := s.even(1)
	return func(yield func([]int) bool) {
		for set := range s.Best(one) {
			if !yield(set) {
				return
			}
		}
	}
}

// Likeliest lists the minimal sets with their probabilities, the largest first.
// Sets of probability 0 are left out. It yields nothing without probabilities.
func (s *Solution) Likeliest() iter.Seq2[[]int, float64] {
	return func(yield func([]int, float64) bool) {
		if s.prob == nil {
			return
		}
		cost := make([]float64, s.vars)
		for i, p := range s.prob {
			cost[i] = -math.Log(p)
		}
		for set := range s.Best(cost) {
			p := 1.0
			for _, v := range set {
				p *= s.prob[v]
			}
			if !yield(set, p) {
				return
			}
		}
	}
}

// Best lists the minimal sets with the sums of their variables' costs, cheapest
// first. Sets with a variable of cost +Inf are left out.
// Bounds: one cost for each variable, none negative or NaN.
// Cost: first the diagrams once, then for each set about the number of its
// variables times the logarithm of the sets so far.
//
// Source: the lazy k best derivations of Huang and Chiang 2005, algorithm 3,
// on the diagrams as a graph of choices.
func (s *Solution) Best(cost []float64) iter.Seq2[[]int, float64] {
	return func(yield func([]int, float64) bool) {
		if s.bound != nil || s.constant && !s.value {
			return
		}
		if s.constant || s.sign == 1 {
			yield([]int{}, 0)
			return
		}
		k := newKBest(s, cost)
		last := int32(len(s.modules) - 1)
		for i := 0; ; i++ {
			c, ok := k.at(last, s.modules[last].zroot, i)
			if !ok {
				return
			}
			set := k.read(last, s.modules[last].zroot, i, nil)
			slices.Sort(set)
			if !yield(set, c) {
				return
			}
		}
	}
}

// choice is one way to make a set at a node: without the node's variable from
// the a-th set of lo, or with it from the a-th set of hi (and, where the
// variable is a module, the b-th set of that).
type choice struct {
	cost float64
	with bool
	a, b int32
}

// ranked is what is known of one node: its best sets in order and the heap of
// what may come next.
type ranked struct {
	done []choice
	heap []choice
	open bool
}

type kbest struct {
	s    *Solution
	cost []float64
	best [][]float64 // cheapest cost of each module's nodes
	rank []map[zref]*ranked
}

func newKBest(s *Solution, cost []float64) *kbest {
	k := &kbest{s: s, cost: cost, best: make([][]float64, len(s.modules)), rank: make([]map[zref]*ranked, len(s.modules))}
	for i, m := range s.modules {
		best := make([]float64, len(m.z.nodes))
		best[0] = math.Inf(1)
		for n := 2; n < len(best); n++ {
			d := &m.z.nodes[n]
			if e := m.event[d.level]; e >= 0 {
				best[n] = min(best[d.lo], cost[e]+best[d.hi])
			} else {
				c := m.child[d.level]
				best[n] = min(best[d.lo], k.best[c][s.modules[c].zroot]+best[d.hi])
			}
		}
		k.best[i], k.rank[i] = best, map[zref]*ranked{}
	}
	return k
}

// at is the cost of the i-th best set (from 0) of node n of module mod.
func (k *kbest) at(mod int32, n zref, i int) (float64, bool) {
	if n <= 1 {
		return 0, n == 1 && i == 0
	}
	if i == 0 {
		// known from the pass over the diagram, without opening the node
		c := k.best[mod][n]
		return c, !math.IsInf(c, 1)
	}
	r := k.node(mod, n)
	for len(r.done) <= i {
		if !k.next(mod, n, r) {
			return 0, false
		}
	}
	return r.done[i].cost, true
}

func (k *kbest) node(mod int32, n zref) *ranked {
	r := k.rank[mod][n]
	if r == nil {
		r = &ranked{}
		k.rank[mod][n] = r
	}
	return r
}

// next settles one more set of node n; false when there is none.
func (k *kbest) next(mod int32, n zref, r *ranked) bool {
	if !r.open {
		r.open = true
		k.push(mod, n, r, choice{with: false})
		k.push(mod, n, r, choice{with: true})
	} else if last := len(r.done) - 1; last >= 0 {
		c := r.done[last]
		// each pair (a, b) is reached from (a-1, b) or, when a is 0, from (0, b-1)
		k.push(mod, n, r, choice{with: c.with, a: c.a + 1, b: c.b})
		if c.with && c.a == 0 && k.s.modules[mod].child[k.s.modules[mod].z.nodes[n].level] >= 0 {
			k.push(mod, n, r, choice{with: true, b: c.b + 1})
		}
	}
	if len(r.heap) == 0 {
		return false
	}
	r.done = append(r.done, r.pop())
	return true
}

// push adds a choice if the sets that it names exist.
func (k *kbest) push(mod int32, n zref, r *ranked, c choice) {
	m := k.s.modules[mod]
	d := m.z.nodes[n]
	if !c.with {
		if cost, ok := k.at(mod, d.lo, int(c.a)); ok {
			c.cost = cost
			r.put(c)
		}
		return
	}
	rest, ok := k.at(mod, d.hi, int(c.a))
	if !ok {
		return
	}
	own := 0.0
	if e := m.event[d.level]; e >= 0 {
		own = k.cost[e]
	} else if own, ok = k.at(m.child[d.level], k.s.modules[m.child[d.level]].zroot, int(c.b)); !ok {
		return
	}
	if c.cost = own + rest; !math.IsInf(c.cost, 1) {
		r.put(c)
	}
}

func (a choice) before(b choice) bool {
	w := 0
	if a.with != b.with {
		w = 1
		if b.with {
			w = -1
		}
	}
	return cmp.Or(cmp.Compare(a.cost, b.cost), w, cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b)) < 0
}

// put and pop keep r.heap a binary heap with the first choice on top.
func (r *ranked) put(c choice) {
	r.heap = append(r.heap, c)
	i := len(r.heap) - 1
	for i > 0 && r.heap[i].before(r.heap[(i-1)/2]) {
		r.heap[i], r.heap[(i-1)/2] = r.heap[(i-1)/2], r.heap[i]
		i = (i - 1) / 2
	}
}

func (r *ranked) pop() choice {
	top := r.heap[0]
	last := len(r.heap) - 1
	r.heap[0] = r.heap[last]
	r.heap = r.heap[:last]
	for i := 0; ; {
		least := i
		for j := 2*i + 1; j <= 2*i+2 && j < last; j++ {
			if r.heap[j].before(r.heap[least]) {
				least = j
			}
		}
		if least == i {
			return top
		}
		r.heap[i], r.heap[least] = r.heap[least], r.heap[i]
		i = least
	}
}

// read writes the i-th best set of node n, which at has found.
func (k *kbest) read(mod int32, n zref, i int, set []int) []int {
	if set == nil {
		set = []int{}
	}
	m := k.s.modules[mod]
	for n > 1 {
		r := k.node(mod, n)
		for len(r.done) <= i {
			if !k.next(mod, n, r) {
				return set
			}
		}
		c, d := r.done[i], m.z.nodes[n]
		i = int(c.a)
		if !c.with {
			n = d.lo
			continue
		}
		if e := m.event[d.level]; e >= 0 {
			set = append(set, int(e))
		} else {
			set = k.read(m.child[d.level], k.s.modules[m.child[d.level]].zroot, int(c.b), set)
		}
		n = d.hi
	}
	return set
}
