// Package minset answers questions about a Boolean function of many variables:
// which minimal sets of true variables make it true, how many there are, how
// probable it is, and how much each variable matters. It knows nothing of what
// the variables mean.
//
// Build the function in a [Circuit] and call [Solve]. Solve rewrites the
// circuit, cuts it into modules, turns each into a binary decision diagram
// (several variable orders race) and that into a zero-suppressed diagram of
// the minimal sets. All answers of the [Solution] are read off the diagrams;
// the sets themselves are only listed when asked for.
//
// A function need not be coherent. Its minimal sets are then the smallest sets
// S such that the function is true when the variables in S are true and all
// others false.
//
// When the diagrams outgrow the budget, Solve gives bounds and says so: see
// [Solution.Exact].
package minset

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// DefaultNodes is the node budget when none is given.
// Units: diagram nodes; tables and copies included, about 80 bytes each at worst.
const DefaultNodes = 25_000_000

const defaultOrder = 6

// Options say how much work Solve may do.
type Options struct {
	// Probability of each variable being true; nil when unknown. Values must
	// lie in 0..1.
	Probability []float64
	// NodeBudget bounds the nodes of one diagram; 0 means [DefaultNodes].
	NodeBudget int
	// Stop is asked now and then; true ends the exact work. nil never stops.
	Stop func() bool
	// BoundStop ends the bounded answer that follows when the exact one was
	// given up; nil never stops.
	BoundStop func() bool
	// OrderLimit bounds the order of the sets of a bounded answer; 0 means 6.
	OrderLimit int
}

// Errors of Solve.
var (
	ErrProbability = errors.New("minset: probability outside 0..1")
	ErrArity       = errors.New("minset: one probability for each variable is needed")
)

// module is one solved part.
type module struct {
	*diagram
	z     *zbdd
	zroot zref
	// child[level] is the module that stands at the level, -1 for a variable.
	child []int32
	// event[level] is the variable at the level, -1 for a module.
	event []int32
	// parent is the module in which this one stands, -1 for the function.
	parent int32
	// least is the size of the smallest set when the search is limited.
	least int
}

// Solution is a solved function.
type Solution struct {
	vars    int
	prob    []float64
	modules []*module // children before parents, the function last
	// sign is 1 when the function is the complement of the last module.
	sign edge
	// constant is set when the function does not depend on anything.
	constant bool
	value    bool
	bound    *Bound
	stats    Stats
}

// Stats say how a solution was found.
type Stats struct {
	// Gates and Args are the circuit's size after rewriting.
	Gates, Args int
	// Modules is the number of independent parts, Largest the most inputs of
	// one.
	Modules, Largest int
	// Nodes is the size of all decision diagrams, SetNodes that of the
	// diagrams of the minimal sets.
	Nodes, SetNodes int
	// Order names the variable order that won in the largest module.
	Order string
}

// Solve analyses root.
// Errors: [ErrProbability], [ErrArity]. A budget that is met is no error: the
// solution is then not exact.
// Cost: exponential at worst; linear in the diagrams, which stay small on most
// models that people write.
func Solve(c *Circuit, root Ref, o Options) (*Solution, error) {
	if err := o.check(c); err != nil {
		return nil, err
	}
	s := &Solution{vars: c.vars, prob: o.Probability}
	small, top := simplify(c, root)
	if top.node() == 0 {
		s.constant, s.value = true, top == True
		return s, nil
	}
	cut, top := small.split(top)
	if why := s.solveParts(cut, top, 0, &o); why != outOfNothing {
		s.modules = nil
		s.bound = newBound(cut, top, &o, why)
	}
	return s, nil
}

func (o *Options) check(c *Circuit) error {
	if o.NodeBudget <= 0 {
		o.NodeBudget = DefaultNodes
	}
	if o.OrderLimit <= 0 {
		o.OrderLimit = defaultOrder
	}
	if o.Probability == nil {
		return nil
	}
	if len(o.Probability) != c.vars {
		return ErrArity
	}
	for i, p := range o.Probability {
		if math.IsNaN(p) || p < 0 || p > 1 {
			return fmt.Errorf("%w: variable %d has %v", ErrProbability, i, p)
		}
	}
	return nil
}

// solveParts makes the diagrams of every part, the lower parts first. With most
// above zero only the sets of at most that size are right.
func (s *Solution) solveParts(c *Circuit, root Ref, most int, o *Options) outOf {
	parts := c.parts(root)
	var few *fewTrue
	if most > 0 {
		few = &fewTrue{most: most, least: map[int32]int{}}
	}
	s.stats = Stats{Gates: c.Gates(), Args: c.weight(root), Modules: len(parts)}
	flipped := map[int32]bool{}
	number := make(map[int32]int32, len(parts))
	for i, p := range parts {
		number[int32(p.root.node())] = int32(i)
		m, why := solvePart(c, p, flipped, few, o)
		if why != outOfNothing {
			return why
		}
		if m.flipped {
			flipped[int32(p.root.node())] = true
		}
		s.link(m, c.vars, number)
		s.modules = append(s.modules, m)
		if few != nil {
			few.least[int32(p.root.node())] = s.smallest(m, most)
		}
		s.stats.Nodes += len(m.m.nodes) - 1
		s.stats.SetNodes += len(m.z.nodes) - 2
		if len(p.inputs) > s.stats.Largest {
			s.stats.Largest, s.stats.Order = len(p.inputs), m.order
		}
	}
	s.sign = edge(root & 1)
	if s.modules[len(s.modules)-1].flipped {
		s.sign ^= 1
	}
	return outOfNothing
}

// link says which module or variable stands at each level of m.
func (s *Solution) link(m *module, vars int, number map[int32]int32) {
	m.parent = -1
	m.child, m.event = make([]int32, len(m.vars)), make([]int32, len(m.vars))
	for l, n := range m.vars {
		m.child[l], m.event[l] = -1, n-1
		if int(n) > vars {
			m.child[l], m.event[l] = number[n], -1
			s.modules[number[n]].parent = int32(len(s.modules))
		}
	}
}

func solvePart(c *Circuit, p *part, flipped map[int32]bool, few *fewTrue, o *Options) (*module, outOf) {
	d, why := race(c, p, flipped, few, o.NodeBudget, o.Stop)
	if why != outOfNothing {
		return nil, why
	}
	m := &module{diagram: d}
	// the part's own complement, when it is one, changes what monotone means
	flipped[int32(p.root.node())] = d.flipped
	mono := few == nil && p.monotone(c, flipped)
	x := newMinimizer(d.m, mono, newGuard(o.NodeBudget, o.Stop))
	if why := attempt(func() { m.zroot = x.minimal(d.f) }); why != outOfNothing {
		return nil, why
	}
	m.z = x.z
	m.zroot = m.z.compact(m.zroot)
	return m, outOfNothing
}

// Exact reports whether all budgets sufficed. Otherwise only [Solution.Bound]
// and [Solution.Stats] say something.
func (s *Solution) Exact() bool { return s.bound == nil }

// Bound is what is known when the solution is not exact; nil when it is.
func (s *Solution) Bound() *Bound { return s.bound }

// Stats say how the solution was found.
func (s *Solution) Stats() Stats { return s.stats }

// Constant reports whether the function depends on nothing, and its value.
func (s *Solution) Constant() (value, constant bool) { return s.value, s.constant }

// Module is an independent part of the function: its variables occur nowhere
// else.
type Module struct {
	// Vars are the variables tested in the module itself, rising.
	Vars []int
	// Children are the modules, by place in the list, that it uses as one
	// variable each.
	Children []int
	// Parent is the place of the module that uses it, -1 for the last, which
	// is the function itself.
	Parent int
}

// Modules lists the independent parts, children before parents; none when the
// solution is constant or not exact.
func (s *Solution) Modules() []Module {
	out := make([]Module, len(s.modules))
	for i, m := range s.modules {
		out[i] = Module{Vars: []int{}, Children: []int{}, Parent: int(m.parent)}
		for l := range m.event {
			if m.event[l] >= 0 {
				out[i].Vars = append(out[i].Vars, int(m.event[l]))
			} else {
				out[i].Children = append(out[i].Children, int(m.child[l]))
			}
		}
		slices.Sort(out[i].Vars)
		slices.Sort(out[i].Children)
	}
	return out
}
