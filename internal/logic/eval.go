package logic

import (
	"github.com/kadesh-dev/kadesh"
)

// World is the value of every node on every day, for one body of evidence.
type World struct {
	g        *Graph
	values   []Steps
	evidence []Steps
	// cyclic marks nodes that lie on a cycle.
	cyclic []bool
}

// CycleError says that a closed-world operator lies on a cycle.
type CycleError struct {
	// Atoms are the names of the atoms on the cycle, in the order of the graph.
	Atoms []string
}

// Error names the atoms on the cycle.
func (e *CycleError) Error() string {
	s := "a condition asks whether it is itself contested or unknown, through"
	for i, a := range e.Atoms {
		if i > 0 {
			s += ","
		}
		s += " " + a
	}
	return s
}

// Evaluate computes every node. evidence gives what is told of an atom by
// name; nil means nothing.
// Errors: a *CycleError.
// Cost: linear in nodes and steps, but for cycles, where each node is computed
// again for every rise of what it depends on, at most twice a day of change.
func (g *Graph) Evaluate(evidence func(atom string) Steps) (*World, error) {
	w := &World{g: g, values: make([]Steps, len(g.nodes)), evidence: make([]Steps, len(g.nodes)),
		cyclic: make([]bool, len(g.nodes))}
	unknown := Always(kadesh.Unknown)
	for i := range g.nodes {
		w.values[i] = unknown
		if g.nodes[i].op == opAtom {
			w.evidence[i] = evidence(g.nodes[i].name)
			if w.evidence[i] == nil {
				w.evidence[i] = unknown
			}
		}
	}
	for _, component := range g.components() {
		if len(component) == 1 && !g.selfLoop(component[0]) {
			w.values[component[0]] = w.compute(component[0])
			continue
		}
		if err := w.fixpoint(component); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// fixpoint computes the nodes of a cycle: from unknown upwards until nothing
// rises any more.
func (w *World) fixpoint(component []Node) error {
	var atoms []string
	closed := false
	for _, n := range component {
		w.cyclic[n] = true
		closed = closed || w.g.nodes[n].op.closedWorld()
		if name := w.g.nodes[n].name; name != "" {
			atoms = append(atoms, name)
		}
	}
	if closed {
		return &CycleError{atoms}
	}
	users := w.users(component)
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

// users lists, for each node of a component, the nodes of it that depend on it.
func (w *World) users(component []Node) map[Node][]Node {
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
	if g.nodes[n].body != none {
		return []Node{g.nodes[n].body}
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
func (w *World) OnCycle(n Node) bool { return w.cyclic[n] }
