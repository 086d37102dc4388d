package minset

import (
	"math/big"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// TestBoundOracle: on random circuits, coherent or not, every bound holds and
// the counts are complete to the order that is named.
func TestBoundOracle(t *testing.T) {
	for seed := range 600 {
		r := rand.New(rand.NewPCG(uint64(seed), 4))
		n := 2 + r.IntN(9)
		c, root := randomCircuit(r, n, 3+r.IntN(4*n), seed%2 == 0)
		p := make([]float64, n)
		for i := range p {
			p[i] = r.Float64()
		}
		s, err := Solve(c, root, Options{Probability: p, OrderLimit: 3, Stop: func() bool { return true }})
		if err != nil {
			t.Fatal(err)
		}
		if _, constant := s.Constant(); constant {
			continue
		}
		b := s.Bound()
		if b == nil || b.Reason != "time budget" || s.Count() == nil || s.Importances() != nil {
			t.Fatalf("seed %d: %+v", seed, b)
		}
		o := newOracle(c, root)
		if q := o.probability(p, -1, false); !near(b.Lower, q) || !near(b.Upper, q) {
			t.Fatalf("seed %d: %v to %v, want %v (small enough to be exact)", seed, b.Lower, b.Upper, q)
		}
		if b.Order != 3 {
			t.Fatalf("seed %d: complete to %d", seed, b.Order)
		}
		o.checkOrders(t, seed, b.ByOrder)
	}
}

func (o *oracle) checkOrders(t *testing.T, seed int, got []*big.Int) {
	t.Helper()
	want := make([]int64, len(got))
	for _, m := range o.minimal {
		if k := bits.OnesCount(uint(m)); k < len(want) {
			want[k]++
		}
	}
	for k, n := range got {
		if n.Int64() != want[k] {
			t.Fatalf("seed %d: %v sets of order %d, want %d", seed, n, k, want[k])
		}
	}
}

// TestBracketHolds: however few nodes are kept, the probability lies between.
func TestBracketHolds(t *testing.T) {
	wide := 0
	for seed := range 600 {
		r := rand.New(rand.NewPCG(uint64(seed), 5))
		n := 4 + r.IntN(7)
		c, root := randomCircuit(r, n, 10+r.IntN(6*n), seed%2 == 0)
		if root.node() <= n {
			continue
		}
		p := make([]float64, n)
		for i := range p {
			p[i] = r.Float64()
		}
		o := &Options{Probability: p, NodeBudget: 1 << 20}
		q := newOracle(c, root).probability(p, -1, false)
		for _, limit := range []int{1, 2, 4, 8} {
			lo, up, ok := newBracket(c, root, o).run(limit)
			if !ok || lo > q+1e-12 || up < q-1e-12 {
				t.Fatalf("seed %d, %d nodes: %v to %v, want %v", seed, limit, lo, up, q)
			}
			if up > lo+1e-9 {
				wide++
			}
		}
	}
	if wide == 0 {
		t.Error("nothing was ever pruned")
	}
}

// TestOptions: what makes no sense is refused.
func TestOptions(t *testing.T) {
	c := NewCircuit(2)
	root := c.And(c.Var(0), c.Var(1))
	for _, p := range [][]float64{{0.5}, {0.5, 1.5}, {-0.1, 0.5}} {
		if _, err := Solve(c, root, Options{Probability: p}); err == nil {
			t.Errorf("%v accepted", p)
		}
	}
	s, err := Solve(c, root, Options{})
	if err != nil || s.Count().Int64() != 1 || s.Importances() != nil {
		t.Errorf("%v, %v", s.Count(), err)
	}
}

// TestConstants: a function of nothing has the empty set or none.
func TestConstants(t *testing.T) {
	c := NewCircuit(2)
	x := c.Var(0)
	for _, test := range []struct {
		root Ref
		sets int64
		p    float64
	}{{True, 1, 1}, {False, 0, 0}, {c.Or(x, x.Not()), 1, 1}, {c.And(x, x.Not()), 0, 0}, {x, 1, 0.25}, {x.Not(), 1, 0.75}} {
		s, err := Solve(c, test.root, Options{Probability: []float64{0.25, 0.5}})
		if err != nil || s.Count().Int64() != test.sets || s.Probability() != test.p {
			t.Errorf("%v: %v sets, probability %v, %v", test.root, s.Count(), s.Probability(), err)
		}
		n := int64(0)
		for range s.Sets() {
			n++
		}
		if n != test.sets {
			t.Errorf("%v: lists %d sets", test.root, n)
		}
	}
}

// TestHuge: counts beyond a machine word.
func TestHuge(t *testing.T) {
	c := NewCircuit(300)
	var groups []Ref
	for i := 0; i < 300; i += 3 {
		groups = append(groups, c.Or(c.Var(i), c.Var(i+1), c.Var(i+2)))
	}
	s, err := Solve(c, c.And(groups...), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := new(big.Int).Exp(big.NewInt(3), big.NewInt(100), nil)
	if s.Count().Cmp(want) != 0 {
		t.Errorf("%v sets, want 3^100", s.Count())
	}
	for set := range s.Sets() {
		if len(set) != 100 {
			t.Errorf("set of %d", len(set))
		}
		break
	}
}

// TestModules: every variable that matters is in one module.
func TestModules(t *testing.T) {
	c := NewCircuit(5)
	two := c.AtLeast(2, c.Var(0), c.Var(1), c.Var(2))
	s, err := Solve(c, c.Or(c.And(two, c.Var(3)), c.And(two, c.Var(4))), Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := make([]int, 5)
	list := s.Modules()
	for i, m := range list {
		for _, v := range m.Vars {
			seen[v]++
		}
		for _, k := range m.Children {
			if list[k].Parent != i {
				t.Errorf("module %d has parent %d, want %d", k, list[k].Parent, i)
			}
		}
	}
	for v, n := range seen {
		if n != 1 {
			t.Errorf("variable %d is in %d modules", v, n)
		}
	}
	if len(list) < 2 || list[len(list)-1].Parent != -1 {
		t.Errorf("%+v", list)
	}
}

// TestRepeated: arguments that count twice, in both signs.
func TestRepeated(t *testing.T) {
	c := NewCircuit(3)
	x, y, z := c.Var(0), c.Var(1), c.Var(2)
	for k := -1; k <= 8; k++ {
		args := []Ref{x, x, x.Not(), y, y.Not(), y.Not(), z, True}
		root := c.AtLeast(k, args...)
		for s := range 8 {
			set := []bool{s&1 == 1, s&2 == 2, s&4 == 4}
			n := 0
			for _, a := range args {
				if c.Eval(a, set) {
					n++
				}
			}
			if c.Eval(root, set) != (n >= k) {
				t.Errorf("at least %d wrong at %b", k, s)
			}
		}
	}
	// forty arguments given twice: a thousand gates, not 2^40
	big := NewCircuit(40)
	var twice []Ref
	for i := range 40 {
		twice = append(twice, big.Var(i), big.Var(i))
	}
	s, err := Solve(big, big.AtLeast(40, twice...), Options{})
	if err != nil || s.Count().String() != "137846528820" {
		t.Errorf("%v sets, want 40 over 20", s.Count())
	}
}

// TestLongChain: depth is no problem.
func TestLongChain(t *testing.T) {
	const n = 50_000
	c := NewCircuit(n)
	root := c.Var(0)
	for i := 1; i < n; i++ {
		if i%2 == 0 {
			root = c.And(root, c.Var(i))
		} else {
			root = c.Or(root, c.Var(i))
		}
	}
	s, err := Solve(c, root, Options{})
	if err != nil || !s.Exact() {
		t.Fatal(err)
	}
	if got := s.Stats().Modules; got < n/2 {
		t.Errorf("%d modules", got)
	}
}
