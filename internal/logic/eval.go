package logic

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// World is the value of every node on every day, for one body of evidence.
type World struct {
	g        *Graph
	values   []Steps
	evidence []Steps
	// component numbers each node's strongly connected component; what is
	// depended on has the smaller number. members lists those that are cycles.
	component []int32
	members   map[int32][]Node
	users     [][]Node
}

// CycleError says that an operator that must not lies on a cycle: one that looks
// at the absence of knowledge, or moves days on.
type CycleError struct {
	// Atoms are the atoms on the cycle, in the order of the graph.
	Atoms []Node
}

// Error says what is wrong; who knows what the atoms stand for says more.
func (e *CycleError) Error() string {
	return fmt.Sprintf("a condition asks about its own absence or duration, through %d atoms", len(e.Atoms))
}

var unknown = Always(kadesh.Unknown)

// Evaluate computes every node. evidence gives what is told of an atom; nil
// means nothing.
// Errors: a *CycleError.
// Cost: linear in nodes and steps, but for cycles, where each node is computed
// again for every rise of what it depends on, at most twice a day of change.
func (g *Graph) Evaluate(evidence func(atom Node) Steps) (*World, error) {
	w := &World{g: g, values: make([]Steps, len(g.nodes)), evidence: make([]Steps, len(g.nodes)),
		component: make([]int32, len(g.nodes)), members: map[int32][]Node{}}
	for i := range g.nodes {
		w.values[i] = unknown
		if g.nodes[i].op == opAtom {
			w.tell(Node(i), evidence(Node(i)))
		}
	}
	number := int32(0)
	err := g.components(func(component []Node) error {
		for _, n := range component {
			w.component[n] = number
		}
		if len(component) == 1 && !g.selfLoop(component[0]) {
			w.values[component[0]] = w.compute(component[0])
			number++
			return nil
		}
		w.members[number] = slices.Clone(component)
		number++
		return w.fixpoint(component)
	})
	if err != nil {
		return nil, err
	}
	return w, nil
}

// tell sets the evidence about an atom.
func (w *World) tell(atom Node, s Steps) {
	if s == nil {
		s = unknown
	}
	w.evidence[atom] = s
}

// fixpoint computes the nodes of a cycle: from unknown upwards until nothing
// rises any more.
func (w *World) fixpoint(component []Node) error {
	var atoms []Node
	closed := false
	for _, n := range component {
		w.values[n] = unknown
		closed = closed || w.g.nodes[n].op.stratified()
		if w.g.nodes[n].op == opAtom {
			atoms = append(atoms, n)
		}
	}
	if closed {
		slices.Sort(atoms)
		return &CycleError{atoms}
	}
	users := w.usersIn(component)
	queue, queued := append([]Node(nil), component...), make(map[Node]bool, len(component))
	for _, n := range component {
		queued[n] = true
	}
	for len(queue) > 0 {
		n := queue[0]
		queue, queued[n] = queue[1:], false
		v := w.compute(n)
		if v.Equal(w.values[n]) {
			continue
		}
		w.values[n] = v
		for _, u := range users[n] {
			if !queued[u] {
				queue, queued[u] = append(queue, u), true
			}
		}
	}
	return nil
}

// usersIn lists, for each node of a component, the nodes of it that depend on
// it.
func (w *World) usersIn(component []Node) map[Node][]Node {
	users := make(map[Node][]Node, len(component))
	for _, n := range component {
		for _, a := range w.g.below(n) {
			users[a] = append(users[a], n)
		}
	}
	return users
}

// below lists what n depends on.
func (g *Graph) below(n Node) []Node {
	if g.nodes[n].op == opAtom {
		if g.nodes[n].body == none {
			return nil
		}
		return g.bodies[n : n+1]
	}
	return g.nodes[n].args
}

func (g *Graph) selfLoop(n Node) bool {
	for _, a := range g.below(n) {
		if a == n {
			return true
		}
	}
	return false
}

// compute gives n's value from the present values of what it depends on.
func (w *World) compute(id Node) Steps {
	n := &w.g.nodes[id]
	switch n.op {
	case opConst:
		return Always(n.value)
	case opAtom:
		if n.body == none {
			return w.evidence[id]
		}
		if len(w.evidence[id]) == 1 && w.evidence[id][0].V == kadesh.Unknown {
			return w.values[n.body]
		}
		return Combine(w.evidence[id], w.values[n.body], kadesh.Truth.Merge)
	case opNot:
		return w.values[n.args[0]].Map(kadesh.Truth.Not)
	case opAnd:
		return w.fold(n.args, kadesh.True, kadesh.Truth.And)
	case opOr:
		return w.fold(n.args, kadesh.False, kadesh.Truth.Or)
	case opMerge:
		return w.fold(n.args, kadesh.Unknown, kadesh.Truth.Merge)
	case opAtLeast:
		all := make([]Steps, len(n.args))
		for i, a := range n.args {
			all[i] = w.values[a]
		}
		if len(all) == 0 {
			return Always(kadesh.AtLeast(int(n.k)))
		}
		return CombineAll(all, func(v []kadesh.Truth) kadesh.Truth { return kadesh.AtLeast(int(n.k), v...) })
	case opBefore, opWithin, opBy:
		return w.computeTime(n)
	case opHeldFor:
		return w.values[n.args[0]].HeldFor(int(n.k))
	case opSince:
		return Since(w.values[n.args[0]], w.values[n.args[1]])
	case opUntil:
		return Until(w.values[n.args[0]], w.values[n.args[1]])
	case opDelay:
		return w.values[n.args[0]].delay(w.g.lastDay(n))
	case opPassed:
		return Always(kadesh.False).append(n.date.AddDays(1), kadesh.True)
	case opUntold:
		return w.values[n.args[0]].Map(func(v kadesh.Truth) kadesh.Truth { return verdict(!v.ToldTrue()) })
	case opContested:
		return w.values[n.args[0]].Map(func(v kadesh.Truth) kadesh.Truth { return verdict(v == kadesh.Contested) })
	case opUnknown:
		return w.values[n.args[0]].Map(func(v kadesh.Truth) kadesh.Truth { return verdict(v == kadesh.Unknown) })
	}
	return Always(kadesh.Unknown)
}

func verdict(b bool) kadesh.Truth { return kadesh.TruthOf(b, !b) }

func (w *World) fold(args []Node, empty kadesh.Truth, f func(a, b kadesh.Truth) kadesh.Truth) Steps {
	if len(args) == 0 {
		return Always(empty)
	}
	acc := w.values[args[0]]
	for _, a := range args[1:] {
		acc = Combine(acc, w.values[a], f)
	}
	return acc
}

// computeTime handles the operators that compare days. Each is a witness on
// some earlier day: what was once before or in time stays so.
func (w *World) computeTime(n *node) Steps {
	a := w.values[n.args[0]]
	switch n.op {
	case opBefore:
		b := w.values[n.args[1]]
		yes := Combine(a, b, bothRails)
		no := Combine(b, a.yesterday(), bothRails)
		return Combine(yes, no, func(y, n kadesh.Truth) kadesh.Truth { return kadesh.TruthOf(y.ToldTrue(), n.ToldTrue()) }).Ever()
	case opWithin:
		late := w.values[n.args[1]].Delay(n.duration)
		yes := Combine(a, late, bothRails)
		no := Combine(late, a.yesterday(), bothRails)
		return Combine(yes, no, func(y, n kadesh.Truth) kadesh.Truth { return kadesh.TruthOf(y.ToldTrue(), n.ToldTrue()) }).Ever()
	}
	// opBy: until the day has passed nothing is told false.
	out := make(Steps, 0, len(a))
	seen := kadesh.Unknown
	for _, step := range a {
		if step.From > n.date {
			break
		}
		seen |= step.V & kadesh.True
		out = out.append(step.From, seen)
	}
	return out.append(n.date.AddDays(1), seen|a.At(n.date)&kadesh.False)
}

// bothRails is True where a is told true while b is told false.
func bothRails(a, b kadesh.Truth) kadesh.Truth {
	return kadesh.TruthOf(a.ToldTrue() && b.ToldFalse(), false)
}

// Value is n's value over all days.
func (w *World) Value(n Node) Steps { return w.values[n] }

// At is n's value on a day.
func (w *World) At(n Node, day kadesh.Day) kadesh.Truth { return w.values[n].At(day) }

// Graph is the graph that w evaluates.
func (w *World) Graph() *Graph { return w.g }

// OnCycle reports whether n lies on a cycle. An atom on a cycle that stays
// unknown waits for itself: a mutual precondition.
func (w *World) OnCycle(n Node) bool { return w.members[w.component[n]] != nil }
