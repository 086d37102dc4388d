package logic

import (
	"container/heap"
	"slices"
)

// Update tells new evidence of some atoms and computes again what depends on
// it, and nothing else: where a value comes out as it was, what lies above it
// is left alone. The result equals a new evaluation, bit for bit.
//
// Atoms added to the graph since the evaluation may be among them; conditions
// added since may not change what lay on which cycle.
// Cost: what is touched, plus once the size of the graph, at the first call.
// Source: early cut-off as in build systems (Adapton, Salsa).
func (w *World) Update(evidence map[Node]Steps) (changed []Node) {
	w.grow()
	q := &byComponent{w: w}
	queued := map[int32]bool{}
	push := func(n Node) {
		if c := w.component[n]; !queued[c] {
			queued[c] = true
			heap.Push(q, n)
		}
	}
	for atom, s := range evidence {
		w.tell(atom, s)
		push(atom)
	}
	for q.Len() > 0 {
		n := heap.Pop(q).(Node)
		for _, m := range w.recompute(n) {
			changed = append(changed, m)
			for _, u := range w.users[m] {
				push(u)
			}
		}
		delete(queued, w.component[n])
	}
	slices.Sort(changed)
	return slices.Compact(changed)
}

// recompute computes a node, or the whole cycle that it lies on, and lists what
// came out differently.
func (w *World) recompute(n Node) []Node {
	members := w.members[w.component[n]]
	if members == nil {
		before := w.values[n]
		if w.values[n] = w.compute(n); w.values[n].Equal(before) {
			return nil
		}
		return []Node{n}
	}
	before := make([]Steps, len(members))
	for i, m := range members {
		before[i] = w.values[m]
	}
	// A cycle through a closed-world operator was refused at the evaluation.
	_ = w.fixpoint(members)
	var changed []Node
	for i, m := range members {
		if !w.values[m].Equal(before[i]) {
			changed = append(changed, m)
		}
	}
	return changed
}

// grow makes room for atoms that are new to the graph, and finds out once who
// uses whom.
func (w *World) grow() {
	for len(w.values) < len(w.g.nodes) {
		// A new atom depends on nothing: any number that is its own and comes
		// before all others will do.
		w.component = append(w.component, -1-int32(len(w.component)))
		w.values, w.evidence = append(w.values, unknown), append(w.evidence, unknown)
	}
	if w.users == nil {
		w.users = make([][]Node, len(w.g.nodes))
		for n := range w.g.nodes {
			for _, a := range w.g.below(Node(n)) {
				w.users[a] = append(w.users[a], Node(n))
			}
		}
	}
	for len(w.users) < len(w.g.nodes) {
		w.users = append(w.users, nil)
	}
}

// byComponent is a heap of nodes, what is depended on first.
type byComponent struct {
	w     *World
	nodes []Node
}

func (q *byComponent) Len() int { return len(q.nodes) }
func (q *byComponent) Less(i, j int) bool {
	return q.w.component[q.nodes[i]] < q.w.component[q.nodes[j]]
}
func (q *byComponent) Swap(i, j int) { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }
func (q *byComponent) Push(x any)    { q.nodes = append(q.nodes, x.(Node)) }
func (q *byComponent) Pop() any {
	last := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return last
}
