package foresight

import (
	"math"
	"slices"
	"sync"
)

// blocks is how many streams the sampling is cut into: a fixed number, so that
// the answer does not depend on how many processors there are.
const blocks = 8

// sample draws futures and counts, for each step, those that it decided.
func (p *plan) sample(root int32, o ScheduleOptions) (days []float32, critical []int) {
	days = make([]float32, o.Samples)
	counts := make([][]int, blocks)
	var wait sync.WaitGroup
	for b := range blocks {
		wait.Go(func() {
			from, to := b*o.Samples/blocks, (b+1)*o.Samples/blocks
			counts[b] = p.block(root, days[from:to], newStream(o.Seed, uint64(b)))
		})
	}
	wait.Wait()
	critical = make([]int, len(p.steps))
	for _, c := range counts {
		for i, n := range c {
			critical[i] += n
		}
	}
	return days, critical
}

// criticalEvery is how many futures go by for each one whose deciding path is
// followed back.
const criticalEvery = 4

func (p *plan) block(root int32, days []float32, s *stream) []int {
	critical := make([]int, len(p.steps))
	at := make([]int64, len(p.nodes))
	on := make([]bool, len(p.nodes))
	flat := p.flatten(root)
	for i := range days {
		days[i] = float32(float64(flat.draw(at, s)) / ticks)
		if i%criticalEvery == 0 {
			p.decide(root, at, on, critical)
		}
	}
	for i := range critical {
		critical[i] *= criticalEvery
	}
	return critical
}

// run computes the day of a node with every step as fast as it can be.
func (p *plan) run(root int32, s *stream) (day float64, reachable bool) {
	at := p.flatten(root).draw(make([]int64, len(p.nodes)), s)
	return float64(at) / ticks, at < never
}

// ticks is how finely a day is counted: whole numbers are compared without a
// branch, which is what the time goes into.
const ticks = 1024

// flatNode is what drawing needs of a node, close together.
type flatNode struct {
	kind       planKind
	dated      bool
	k          int32
	first, end int32 // of its arguments
	fixed      int64 // the day of a constant
	// the triangle of an event, made ready.
	day, most, turn, rise, fall float64
}

// flat is a plan laid out for drawing.
type flat struct {
	from  int64
	nodes []flatNode
	args  []int32
}

func (p *plan) flatten(root int32) *flat {
	f := &flat{from: int64(p.q.day) * ticks, nodes: make([]flatNode, root+1)}
	for i, n := range p.nodes[:root+1] {
		first := int32(len(f.args))
		f.args = append(f.args, n.args...)
		g := flatNode{kind: n.kind, dated: n.dated, k: int32(n.k), first: first, end: int32(len(f.args)), fixed: n.day}
		if n.kind == planEvent {
			width := n.most - n.least
			g.day, g.most = n.least, n.most
			if width > 0 {
				g.turn, g.rise, g.fall = (n.mode-n.least)/width, width*(n.mode-n.least), width*(n.most-n.mode)
			}
		}
		f.nodes[i] = g
	}
	return f
}

// draw computes every node; a nil stream draws the least durations.
func (f *flat) draw(at []int64, s *stream) int64 {
	for i := range f.nodes {
		n := &f.nodes[i]
		args := f.args[n.first:n.end]
		switch n.kind {
		case planConst:
			at[i] = n.fixed
		case planEvent:
			at[i] = n.when(latest(f.from, args, at), s)
		case planAnd:
			at[i] = latest(f.from, args, at)
		case planOr:
			d := int64(never)
			for _, a := range args {
				d = min(d, at[a])
			}
			at[i] = d
		case planKth:
			at[i] = kth(args, int(n.k), at)
		}
	}
	return at[len(f.nodes)-1]
}

func latest(from int64, args []int32, at []int64) int64 {
	for _, a := range args {
		from = max(from, at[a])
	}
	return from
}

// when draws from the triangle by its inverse.
func (n *flatNode) when(after int64, s *stream) int64 {
	x := n.day
	if s != nil {
		if u := s.next(); u < n.turn {
			x = n.day + math.Sqrt(u*n.rise)
		} else {
			x = n.most - math.Sqrt((1-u)*n.fall)
		}
	}
	switch {
	case after >= never:
		return never
	case n.dated:
		return max(after, int64(x*ticks))
	}
	return after + int64(x*ticks)
}

func kth(args []int32, k int, at []int64) int64 {
	days := make([]int64, len(args))
	for i, a := range args {
		days[i] = at[a]
	}
	slices.Sort(days)
	if k < 1 || k > len(days) {
		return never
	}
	return days[k-1]
}

// decide walks back from the goal along what set its day.
func (p *plan) decide(root int32, at []int64, on []bool, critical []int) {
	clear(on)
	on[root] = true
	for i := root; i >= 0; i-- {
		if !on[i] {
			continue
		}
		n := &p.nodes[i]
		switch n.kind {
		case planEvent:
			critical[n.step]++
			latest := int32(-1)
			for _, a := range n.args {
				if latest < 0 || at[a] > at[latest] {
					latest = a
				}
			}
			if latest >= 0 && (!n.dated || at[i] <= at[latest]) {
				on[latest] = true
			}
		case planAnd, planOr, planKth:
			for _, a := range n.args {
				if at[a] == at[i] {
					on[a] = true
					break
				}
			}
		}
	}
}

// stream is a small generator of random numbers, the same for the same seed on
// every machine.
// Source: Steele, Lea and Flood 2014 (SplitMix64).
type stream struct{ state uint64 }

func newStream(seed, block uint64) *stream {
	return &stream{seed*0x9E3779B97F4A7C15 + block*0xD1B54A32D192ED03 + 1}
}

// next is uniform in [0, 1).
func (s *stream) next() float64 {
	s.state += 0x9E3779B97F4A7C15
	z := s.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return float64((z^z>>31)>>11) / (1 << 53)
}
