package foresight

import (
	"slices"
	"sync"
)

// blocks is how many streams the sampling is cut into: a fixed number, so that
// the answer does not depend on how many processors there are.
const blocks = 8

// batch is how many futures are drawn side by side: node after node, each over
// all futures, so that a node's quantiles and arguments stay at hand.
const batch = 128

// criticalEvery is how many futures go by for each one whose deciding path is
// followed back.
const criticalEvery = 4

// futures is one day for each future of a batch, in ticks.
type futures [batch]int32

// sample draws futures and counts, for each step, those that it decided, out of
// traced.
func (p *plan) sample(root int32, o ScheduleOptions) (days []int32, critical []int, traced int) {
	days = make([]int32, o.Samples)
	counts := make([][]int, blocks)
	var wait sync.WaitGroup
	for b := range blocks {
		from, to := b*o.Samples/blocks, (b+1)*o.Samples/blocks
		traced += (to - from + criticalEvery - 1) / criticalEvery
		wait.Go(func() { counts[b] = p.block(root, days[from:to], newStream(o.Seed, uint64(b))) })
	}
	wait.Wait()
	critical = make([]int, len(p.steps))
	for _, c := range counts {
		for i, n := range c {
			critical[i] += n
		}
	}
	return days, critical, traced
}

func (p *plan) block(root int32, days []int32, s *stream) []int {
	critical := make([]int, len(p.steps))
	at, drawn := make([]futures, root+1), make([]futures, len(p.steps))
	on := make([]bool, root+1)
	for from := 0; from < len(days); from += batch {
		p.draw(at, drawn, s)
		n := copy(days[from:], at[root][:])
		for j := 0; j < n; j += criticalEvery {
			p.decide(root, at, j, on, critical)
		}
	}
	return critical
}

// run computes the day of a node with every step as fast as it can be, in ticks.
func (p *plan) run(root int32) int32 {
	at := make([]futures, root+1)
	p.draw(at, make([]futures, len(p.steps)), nil)
	return at[root][0]
}

// draw draws every duration and computes every node; a nil stream draws the
// least durations.
func (p *plan) draw(at, drawn []futures, s *stream) {
	for i, table := range p.tables {
		if s == nil {
			fill(&drawn[i], table[0])
		} else {
			s.draw(&drawn[i], table)
		}
	}
	for i := range at {
		n, out := &p.nodes[i], &at[i]
		switch n.kind {
		case planConst:
			fill(out, n.day)
		case planEvent:
			p.latest(out, n.args, at)
			n.after(out, &drawn[n.step])
		case planAnd:
			p.latest(out, n.args, at)
		case planOr:
			fill(out, never)
			for _, a := range n.args {
				for j, d := range &at[a] {
					out[j] = min(out[j], d)
				}
			}
		case planKth:
			kth(out, n.args, n.k, at)
		}
	}
}

func fill(out *futures, day int32) {
	for j := range out {
		out[j] = day
	}
}

func (p *plan) latest(out *futures, args []int32, at []futures) {
	fill(out, p.from)
	for _, a := range args {
		for j, d := range &at[a] {
			out[j] = max(out[j], d)
		}
	}
}

// after puts a step after what it needs: so much later when it has a duration,
// on its own day if that is later when it has a date.
func (n *planNode) after(out, drawn *futures) {
	if n.dated {
		for j, d := range drawn {
			out[j] = max(out[j], d)
		}
		return
	}
	for j, d := range drawn {
		out[j] = min(out[j]+d, never)
	}
}

func kth(out *futures, args []int32, k int, at []futures) {
	if k < 1 || k > len(args) {
		fill(out, never)
		return
	}
	days := make([]int32, len(args))
	for j := range out {
		for i, a := range args {
			days[i] = at[a][j]
		}
		slices.Sort(days)
		out[j] = days[k-1]
	}
}

// decide walks back from the goal along what set its day in future j.
func (p *plan) decide(root int32, at []futures, j int, on []bool, critical []int) {
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
				if latest < 0 || at[a][j] > at[latest][j] {
					latest = a
				}
			}
			if latest >= 0 && (!n.dated || at[i][j] <= at[latest][j]) {
				on[latest] = true
			}
		case planAnd, planOr, planKth:
			for _, a := range n.args {
				if at[a][j] == at[i][j] {
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

// draw fills a batch from quantiles: of each half of a random word the upper
// eight bits choose the stretch and the rest the place in it.
func (s *stream) draw(out *futures, table *quantiles) {
	state := s.state
	for j := 0; j < batch; j += 2 {
		state += 0x9E3779B97F4A7C15
		z := state
		z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
		z = (z ^ z>>27) * 0x94D049BB133111EB
		z ^= z >> 31
		out[j], out[j+1] = table.at(uint32(z)), table.at(uint32(z>>32))
	}
	s.state = state
}

func (q *quantiles) at(u uint32) int32 {
	i := u >> 24
	low := q[i]
	return low + int32(int64(q[i+1]-low)*int64(u&0xFFFFFF)>>24)
}
