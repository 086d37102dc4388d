package minset

import (
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomCircuit makes a circuit of gates over n variables; with coherent only
// and, or and at-least over plain arguments.
func randomCircuit(r *rand.Rand, n, gates int, coherent bool) (*Circuit, Ref) {
	c := NewCircuit(n)
	refs := []Ref{}
	for i := range n {
		refs = append(refs, c.Var(i))
	}
	pick := func() Ref {
		// the latest gates more often, so that the root depends on much
		i := len(refs) - 1 - r.IntN(min(len(refs), 4+r.IntN(len(refs))))
		a := refs[i]
		if !coherent && r.IntN(5) == 0 {
			a = a.Not()
		}
		return a
	}
	for range gates {
		args := make([]Ref, 2+r.IntN(4))
		for i := range args {
			args[i] = pick()
		}
		var g Ref
		switch k := r.IntN(8); {
		case k < 3:
			g = c.And(args...)
		case k < 6:
			g = c.Or(args...)
		case k == 6:
			g = c.AtLeast(1+r.IntN(len(args)), args...)
		case coherent:
			g = c.Or(args...)
		default:
			g = c.Xor(args...)
		}
		refs = append(refs, g)
	}
	return c, refs[len(refs)-1]
}

// oracle is everything about a function by looking at all assignments.
type oracle struct {
	n       int
	truth   []bool
	minimal []int // bit sets, by size, then number
}

func newOracle(c *Circuit, root Ref) *oracle {
	o := &oracle{n: c.Vars(), truth: make([]bool, 1<<c.Vars())}
	set := make([]bool, o.n)
	for s := range o.truth {
		for i := range set {
			set[i] = s>>i&1 == 1
		}
		o.truth[s] = c.Eval(root, set)
	}
	for s, t := range o.truth {
		if !t {
			continue
		}
		least := true
		for sub := (s - 1) & s; s != 0; sub = (sub - 1) & s {
			if o.truth[sub] {
				least = false
				break
			}
			if sub == 0 {
				break
			}
		}
		if least {
			o.minimal = append(o.minimal, s)
		}
	}
	slices.SortFunc(o.minimal, func(a, b int) int {
		if d := bits.OnesCount(uint(a)) - bits.OnesCount(uint(b)); d != 0 {
			return d
		}
		return a - b
	})
	return o
}

func (o *oracle) probability(p []float64, given int, value bool) float64 {
	sum := 0.0
	for s, t := range o.truth {
		if !t || given >= 0 && (s>>given&1 == 1) != value {
			continue
		}
		q := 1.0
		for i, pi := range p {
			switch {
			case i == given:
			case s>>i&1 == 1:
				q *= pi
			default:
				q *= 1 - pi
			}
		}
		sum += q
	}
	return sum
}

func (o *oracle) swings(i int, weight func(size int) float64) float64 {
	sum := 0.0
	for s := range o.truth {
		if s>>i&1 == 1 {
			continue
		}
		w := weight(bits.OnesCount(uint(s)))
		if o.truth[s|1<<i] {
			sum += w
		}
		if o.truth[s] {
			sum -= w
		}
	}
	return sum
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-10*max(1, math.Abs(b)) }

// check compares everything that s says with the oracle.
func (o *oracle) check(s *Solution, p, cost []float64) error {
	if !s.Exact() {
		return fmt.Errorf("not exact")
	}
	byOrder := map[int]int64{}
	for _, m := range o.minimal {
		byOrder[bits.OnesCount(uint(m))]++
	}
	got := s.ByOrder()
	for k := range o.n + 2 {
		n := int64(0)
		if k < len(got) {
			n = got[k].Int64()
		}
		if n != byOrder[k] {
			return fmt.Errorf("%d sets of order %d, want %d", n, k, byOrder[k])
		}
	}
	if s.Count().Int64() != int64(len(o.minimal)) {
		return fmt.Errorf("%v sets, want %d", s.Count(), len(o.minimal))
	}
	if err := o.checkLists(s, p, cost); err != nil {
		return err
	}
	return o.checkMeasures(s, p)
}

func (o *oracle) checkLists(s *Solution, p, cost []float64) error {
	want := slices.Clone(o.minimal)
	slices.Sort(want)
	weigh := func(set []int, f func(v int) float64) float64 {
		sum := 0.0
		for _, v := range set {
			sum += f(v)
		}
		return sum
	}
	var got []int
	last := -1.0
	add := func(set []int, w float64) error {
		b := 0
		for _, v := range set {
			b |= 1 << v
		}
		if !slices.IsSorted(set) || w < last-1e-9 {
			return fmt.Errorf("set %v of weight %v after %v", set, w, last)
		}
		last = w
		got = append(got, b)
		return nil
	}
	same := func(what string) error {
		slices.Sort(got)
		if !slices.Equal(got, want) {
			return fmt.Errorf("%s lists %b, want %b", what, got, want)
		}
		got, last = nil, -1
		return nil
	}
	for set := range s.Sets() {
		if err := add(set, float64(len(set))); err != nil {
			return err
		}
	}
	if err := same("Sets"); err != nil {
		return err
	}
	for set, c := range s.Best(cost) {
		if !near(c, weigh(set, func(v int) float64 { return cost[v] })) {
			return fmt.Errorf("set %v said to cost %v", set, c)
		}
		if err := add(set, c); err != nil {
			return err
		}
	}
	if err := same("Best"); err != nil {
		return err
	}
	for set, q := range s.Likeliest() {
		if !near(math.Log(q), weigh(set, func(v int) float64 { return math.Log(p[v]) })) {
			return fmt.Errorf("set %v said to have probability %v", set, q)
		}
		if err := add(set, -math.Log(q)); err != nil {
			return err
		}
	}
	return same("Likeliest")
}

func (o *oracle) checkMeasures(s *Solution, p []float64) error {
	total := o.probability(p, -1, false)
	if !near(s.Probability(), total) {
		return fmt.Errorf("probability %v, want %v", s.Probability(), total)
	}
	fact := func(n int) float64 { return math.Gamma(float64(n + 1)) }
	banzhaf, shapley, occur := s.Banzhaf(), s.Shapley(), s.Occurrences()
	all := 0.0
	with := make([]float64, o.n)
	count := make([]int64, o.n)
	for _, m := range o.minimal {
		q := 1.0
		for i := range o.n {
			if m>>i&1 == 1 {
				q *= p[i]
				count[i]++
			}
		}
		all += q
		for i := range o.n {
			if m>>i&1 == 1 {
				with[i] += q
			}
		}
	}
	for i, x := range s.Importances() {
		birnbaum := o.probability(p, i, true) - o.probability(p, i, false)
		share := 0.0
		if all > 0 {
			share = with[i] / all
		}
		wantB := o.swings(i, func(int) float64 { return math.Pow(0.5, float64(o.n-1)) })
		wantS := o.swings(i, func(k int) float64 { return fact(k) * fact(o.n-1-k) / fact(o.n) })
		switch {
		case !near(x.Birnbaum, birnbaum):
			return fmt.Errorf("Birnbaum of %d is %v, want %v", i, x.Birnbaum, birnbaum)
		case total > 0 && !near(x.Criticality, birnbaum*p[i]/total):
			return fmt.Errorf("criticality of %d is %v", i, x.Criticality)
		case !near(x.FussellVesely, share):
			return fmt.Errorf("Fussell-Vesely of %d is %v, want %v", i, x.FussellVesely, share)
		case !near(banzhaf[i], wantB):
			return fmt.Errorf("Banzhaf of %d is %v, want %v", i, banzhaf[i], wantB)
		case !near(shapley[i], wantS):
			return fmt.Errorf("Shapley of %d is %v, want %v", i, shapley[i], wantS)
		case occur[i].Cmp(big.NewInt(count[i])) != 0:
			return fmt.Errorf("%d occurs %v times, want %d", i, occur[i], count[i])
		}
	}
	return nil
}

// TestOracle compares every answer on random circuits with brute force.
func TestOracle(t *testing.T) {
	rounds := 3000
	if testing.Short() {
		rounds = 500
	}
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		n := 1 + r.IntN(11)
		if seed%100 == 0 {
			n = 14
		}
		c, root := randomCircuit(r, n, 1+r.IntN(3*n), seed%2 == 0)
		p, cost := make([]float64, n), make([]float64, n)
		for i := range p {
			p[i], cost[i] = 0.05+0.9*r.Float64(), float64(r.IntN(9))/2
		}
		s, err := Solve(c, root, Options{Probability: p})
		if err != nil {
			t.Fatal(err)
		}
		if err := newOracle(c, root).check(s, p, cost); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

// TestRewriting: simplify and split do not change the function.
func TestRewriting(t *testing.T) {
	for seed := range 2000 {
		r := rand.New(rand.NewPCG(uint64(seed), 2))
		n := 2 + r.IntN(8)
		c, root := randomCircuit(r, n, 3+r.IntN(5*n), seed%2 == 0)
		d, top := simplify(c, root)
		e, cut := d.split(top)
		set := make([]bool, n)
		for s := range 1 << n {
			for i := range set {
				set[i] = s>>i&1 == 1
			}
			want := c.Eval(root, set)
			if d.Eval(top, set) != want || e.Eval(cut, set) != want {
				t.Fatalf("seed %d: changed at %b", seed, s)
			}
		}
	}
}

// TestOrders: every order gives the same function, and neither collecting
// garbage nor sifting at every step changes it.
func TestOrders(t *testing.T) {
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		n := 2 + r.IntN(8)
		c, root := randomCircuit(r, n, 3+r.IntN(4*n), false)
		if root.node() <= n {
			continue
		}
		p := &part{root: root &^ 1}
		p.gather(c, root.node(), make([]bool, root.node()+1), make([]bool, root.node()+1))
		slices.Sort(p.gates)
		for _, o := range orderings {
			order := o.make(c, p)
			if len(order) != len(p.inputs) {
				t.Fatalf("seed %d: %s orders %d of %d inputs", seed, o.name, len(order), len(p.inputs))
			}
			b := newBuilder(c, p, order, nil, newGuard(1<<20, nil))
			b.live, b.least, b.siftAt = 1, 1, seed%2*2
			f := b.run()
			set := make([]bool, n)
			for s := range 1 << n {
				for i := range set {
					set[i] = s>>i&1 == 1
				}
				e := f
				for e > bddTrue {
					lo, hi := b.m.branch(e, b.m.level(e))
					if set[b.order[b.m.level(e)]-1] {
						e = hi
					} else {
						e = lo
					}
				}
				if (e == bddTrue) != c.Eval(root&^1, set) {
					t.Fatalf("seed %d: %s differs at %b", seed, o.name, s)
				}
			}
		}
	}
}
