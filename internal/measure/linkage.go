package measure

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Linkage measures how the web hangs together: the share of prerequisites that
// cross from one instrument to another, the longest chain of prerequisites, and
// the choke points: open events on which the most rests.
// Source: Davis 2004 (issue linkage); Sebenius 1983.
func Linkage(w *standing.World, day kadesh.Day) []Figure {
	p := newPrerequisites(w)
	crossing := 0.0
	for _, e := range p.edges {
		if e.crosses {
			crossing++
		}
	}
	link := over("linkage", "Prerequisites that cross from one instrument to another", fmt.Sprintf("%d prerequisites", len(p.edges)), crossing, float64(len(p.edges)), "Davis, APSR 98 (2004)")
	depth := over("depth", "Longest chain of prerequisites", fmt.Sprintf("%d things with prerequisites", len(p.needs)), float64(p.longest()), 1, "Sebenius, IO 37 (1983)")
	depth.Formula = "steps"
	return []Figure{link, depth, p.choke(w, day)}
}

type prerequisite struct {
	from, to kadesh.Address
	crosses  bool
}

// prerequisites is the graph of what waits for what.
type prerequisites struct {
	edges []prerequisite
	needs map[kadesh.Address][]kadesh.Address
	order []kadesh.Address
}

func newPrerequisites(w *standing.World) *prerequisites {
	p := &prerequisites{needs: map[kadesh.Address][]kadesh.Address{}}
	for _, c := range w.Dossier.Commitments {
		own := kadesh.AddressOf("instrument", c.Instrument)
		p.add(w, kadesh.AddressOf("commitment", c.ID), own, c.Precondition, c.Trigger)
	}
	for _, e := range w.Dossier.Events {
		for _, g := range e.Gates {
			p.add(w, kadesh.AddressOf("event", e.ID), "", g.Needs)
		}
	}
	for _, in := range w.Dossier.Instruments {
		for _, s := range in.Stages {
			p.add(w, kadesh.AddressOf("instrument", in.ID), kadesh.AddressOf("instrument", in.ID), s.When)
		}
	}
	return p
}

func (p *prerequisites) add(w *standing.World, from, own kadesh.Address, conditions ...*kadesh.Expr) {
	for _, e := range conditions {
		e.Walk(func(x *kadesh.Expr) {
			if x.Ref == "" || x.Ref == from {
				return
			}
			to := x.Ref
			if c, ok := w.Dossier.Commitment(to.ID()); ok && to.Kind() == "commitment" {
				to = kadesh.AddressOf("instrument", c.Instrument)
			}
			if p.needs[from] == nil {
				p.order = append(p.order, from)
			}
			p.needs[from] = append(p.needs[from], x.Ref)
			p.edges = append(p.edges, prerequisite{from, x.Ref, to.Kind() == "instrument" && own != "" && to != own})
		})
	}
}

// longest is the number of steps of the longest chain; a cycle counts once
// around.
func (p *prerequisites) longest() int {
	depth := map[kadesh.Address]int{}
	var visit func(a kadesh.Address) int
	visit = func(a kadesh.Address) int {
		if d, seen := depth[a]; seen {
			return d
		}
		depth[a] = 0
		best := 0
		for _, b := range p.needs[a] {
			best = max(best, 1+visit(b))
		}
		depth[a] = best
		return best
	}
	best := 0
	for _, a := range p.order {
		best = max(best, visit(a))
	}
	return best
}

// choke counts, for each event that has not happened, the things that wait for
// it, directly or through others.
func (p *prerequisites) choke(w *standing.World, day kadesh.Day) Figure {
	f := over("choke_point", "Things that wait for the event on which the most rests", "", 0, 0, "Sebenius, IO 37 (1983)")
	waiting := map[kadesh.Address][]kadesh.Address{}
	for _, e := range p.edges {
		waiting[e.to] = append(waiting[e.to], e.from)
	}
	open := 0
	for _, e := range w.Dossier.Events {
		address := kadesh.AddressOf("event", e.ID)
		if w.At(standing.Happened(e.ID), day).ToldTrue() {
			continue
		}
		open++
		if n := reach(waiting, address); n > 0 {
			f = f.part(string(address), float64(n))
		}
	}
	slices.SortStableFunc(f.Detail, func(a, b Detail) int { return cmp.Compare(b.Value, a.Value) })
	f.Detail = f.Detail[:min(len(f.Detail), 10)]
	f.Set = fmt.Sprintf("%d events that are not told to have happened", open)
	f.Formula = "largest count"
	if len(f.Detail) > 0 {
		f.Numerator, f.Denominator = f.Detail[0].Value, float64(len(p.needs))
		v := f.Numerator
		f.Value = &v
	}
	return f
}

func reach(waiting map[kadesh.Address][]kadesh.Address, from kadesh.Address) int {
	seen := map[kadesh.Address]bool{from: true}
	queue := []kadesh.Address{from}
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		for _, a := range waiting[next] {
			if !seen[a] {
				seen[a] = true
				queue = append(queue, a)
			}
		}
	}
	return len(seen) - 1
}
