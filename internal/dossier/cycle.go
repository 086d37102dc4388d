package dossier

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// Cycle is a mutual precondition: each of its members waits for the next, and
// the last for the first.
type Cycle []kadesh.Address

// Cycles finds the mutual preconditions of a dossier: one shortest cycle for
// each group of things that wait for one another, in the order of the files.
// Cost: linear in the conditions, plus one search for each group.
func (d *Dossier) Cycles() []Cycle {
	g := d.waiting()
	var out []Cycle
	for _, group := range g.groups() {
		if c := g.shortest(group); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// waitGraph says what waits for what.
type waitGraph struct {
	order []kadesh.Address
	to    map[kadesh.Address][]kadesh.Address
}

func (g *waitGraph) add(from kadesh.Address, conditions ...*kadesh.Expr) {
	if _, known := g.to[from]; !known {
		g.order = append(g.order, from)
		g.to[from] = nil
	}
	for _, c := range conditions {
		c.Walk(func(e *kadesh.Expr) {
			if e.Ref != "" && !slices.Contains(g.to[from], e.Ref) {
				g.to[from] = append(g.to[from], e.Ref)
			}
		})
	}
}

// waiting is the graph of what events wait for, what commitments need, and what
// lifts instruments.
func (d *Dossier) waiting() *waitGraph {
	g := &waitGraph{to: map[kadesh.Address][]kadesh.Address{}}
	for _, in := range d.Instruments {
		for _, s := range in.Stages {
			g.add(kadesh.AddressOf("instrument", in.ID), s.When)
		}
	}
	for _, c := range d.Commitments {
		g.add(kadesh.AddressOf("commitment", c.ID), c.Precondition, c.Trigger, c.DoneWhen)
	}
	for _, e := range d.Events {
		for _, w := range e.Gates {
			g.add(kadesh.AddressOf("event", e.ID), w.Needs)
		}
	}
	// An instrument's stages stand for each other here: a treaty that is signed
	// after an event which needs its initialling is no cycle.
	for _, in := range d.Instruments {
		delete(g.to, kadesh.AddressOf("instrument", in.ID))
	}
	g.order = slices.DeleteFunc(g.order, func(a kadesh.Address) bool { return a.Kind() == "instrument" })
	return g
}

// groups are the strongly connected parts with a cycle (Tarjan, without
// recursion: a dossier may be a chain of a hundred thousand).
func (g *waitGraph) groups() [][]kadesh.Address {
	type frame struct {
		at   kadesh.Address
		next int
	}
	index, low, on := map[kadesh.Address]int{}, map[kadesh.Address]int{}, map[kadesh.Address]bool{}
	var stack []kadesh.Address
	var out [][]kadesh.Address
	for _, root := range g.order {
		if index[root] > 0 {
			continue
		}
		frames := []frame{{at: root}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			if f.next == 0 && index[f.at] == 0 {
				index[f.at] = len(index) + 1
				low[f.at] = index[f.at]
				stack, on[f.at] = append(stack, f.at), true
			}
			if f.next < len(g.to[f.at]) {
				to := g.to[f.at][f.next]
				f.next++
				if index[to] == 0 {
					frames = append(frames, frame{at: to})
				} else if on[to] {
					low[f.at] = min(low[f.at], index[to])
				}
				continue
			}
			at := f.at
			frames = frames[:len(frames)-1]
			if len(frames) > 0 {
				up := frames[len(frames)-1].at
				low[up] = min(low[up], low[at])
			}
			if low[at] != index[at] {
				continue
			}
			i := slices.Index(stack, at)
			group := slices.Clone(stack[i:])
			stack = stack[:i]
			for _, a := range group {
				on[a] = false
			}
			if len(group) > 1 || slices.Contains(g.to[at], at) {
				out = append(out, group)
			}
		}
	}
	return out
}

// shortest is a shortest cycle within a group, begun at its earliest member.
func (g *waitGraph) shortest(group []kadesh.Address) Cycle {
	in := map[kadesh.Address]bool{}
	for _, a := range group {
		in[a] = true
	}
	i := slices.IndexFunc(g.order, func(a kadesh.Address) bool { return in[a] })
	if i < 0 {
		return nil
	}
	start := g.order[i]
	from := map[kadesh.Address]kadesh.Address{}
	for queue := []kadesh.Address{start}; len(queue) > 0; queue = queue[1:] {
		for _, to := range g.to[queue[0]] {
			if to == start {
				cycle := Cycle{queue[0]}
				for cycle[0] != start {
					cycle = slices.Insert(cycle, 0, from[cycle[0]])
				}
				return cycle
			}
			if _, seen := from[to]; in[to] && !seen {
				from[to] = queue[0]
				queue = append(queue, to)
			}
		}
	}
	return nil
}

// String is the path: a waits for b waits for a.
func (c Cycle) String() string {
	parts := make([]string, 0, len(c)+1)
	for _, a := range c {
		parts = append(parts, string(a))
	}
	return strings.Join(append(parts, string(c[0])), " -> ")
}
