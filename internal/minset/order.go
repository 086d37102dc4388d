package minset

import (
	"cmp"
	"slices"
)

// An ordering is one way to choose the order of a part's inputs. There is no
// best one: on real models the diagrams differ by factors of twenty, so build
// tries several and gives up early on those that grow.
type ordering struct {
	name string
	make func(c *Circuit, p *part) []int32
}

// orderings are tried in this sequence.
var orderings = []ordering{
	{"depth-first", func(c *Circuit, p *part) []int32 { return p.inputs }},
	{"inputs-first", func(c *Circuit, p *part) []int32 { return p.walkBy(c, p.numbers(c), 1) }},
	{"small-first", func(c *Circuit, p *part) []int32 { return p.walkBy(c, p.sizes(c), 1) }},
	{"large-first", func(c *Circuit, p *part) []int32 { return p.walkBy(c, p.sizes(c), -1) }},
	{"weight-first", func(c *Circuit, p *part) []int32 { return p.walkBy(c, p.topWeights(c), -1) }},
	{"force", func(c *Circuit, p *part) []int32 { return p.force(c, p.inputs) }},
	{"force-small", func(c *Circuit, p *part) []int32 { return p.force(c, p.walkBy(c, p.sizes(c), 1)) }},
}

// sizes is the number of inputs below each node, shared ones counted each time.
func (p *part) sizes(c *Circuit) map[int32]float64 {
	size := make(map[int32]float64, len(p.inputs)+len(p.gates))
	for _, i := range p.inputs {
		size[i] = 1
	}
	for _, g := range p.gates {
		s := 0.0
		for _, a := range c.gates[g].args {
			s += size[int32(a.node())]
		}
		size[g] = s
	}
	return size
}

// numbers weighs variables by their number and gates after them by theirs.
func (p *part) numbers(c *Circuit) map[int32]float64 {
	w := make(map[int32]float64, len(p.inputs)+len(p.gates))
	for _, i := range slices.Concat(p.inputs, p.gates) {
		w[i] = float64(i)
	}
	return w
}

// topWeights shares a weight of one at the root among the arguments, level by
// level: what decides most is heaviest.
//
// Source: Minato, Ishiura, Yajima 1990.
func (p *part) topWeights(c *Circuit) map[int32]float64 {
	w := make(map[int32]float64, len(p.inputs)+len(p.gates))
	w[int32(p.root.node())] = 1
	for k := len(p.gates) - 1; k >= 0; k-- {
		args := c.gates[p.gates[k]].args
		share := w[p.gates[k]] / float64(len(args))
		for _, a := range args {
			w[int32(a.node())] += share
		}
	}
	return w
}

// walkBy is the depth-first order with arguments taken by rising weight (dir 1)
// or falling weight (dir -1).
func (p *part) walkBy(c *Circuit, weight map[int32]float64, dir int) []int32 {
	if len(p.gates) == 0 {
		return p.inputs
	}
	isInput := p.inputSet()
	seen := make(map[int32]bool, len(isInput))
	out := make([]int32, 0, len(p.inputs))
	var walk func(g int32)
	walk = func(g int32) {
		args := slices.Clone(c.gates[g].args)
		slices.SortStableFunc(args, func(a, b Ref) int {
			return dir * cmp.Compare(weight[int32(a.node())], weight[int32(b.node())])
		})
		for _, a := range args {
			n := int32(a.node())
			if seen[n] {
				continue
			}
			seen[n] = true
			if _, ok := isInput[n]; ok {
				out = append(out, n)
			} else {
				walk(n)
			}
		}
	}
	walk(int32(p.root.node()))
	return out
}

// inputSet maps an input's node to its place in p.inputs.
func (p *part) inputSet() map[int32]int {
	set := make(map[int32]int, len(p.inputs))
	for k, i := range p.inputs {
		set[i] = k
	}
	return set
}

// forceRounds is enough for the layout to settle on models of 10^4 gates.
const forceRounds = 60

// forceMost is the size above which the layout costs more than it can save.
const forceMost = 20_000

// layout is a part on a line: nodes are numbered densely, inputs first.
type layout struct {
	// gates lists, for each gate, its own number and its arguments'.
	gates [][]int32
	pos   []float64
}

// force lays the inputs out on a line so that the inputs and gates of each gate
// lie near one another, starting from the order given.
//
// Source: Aloul, Markov, Sakallah, FORCE: a fast and easy-to-implement
// variable-ordering heuristic, 2003.
func (p *part) force(c *Circuit, start []int32) []int32 {
	if len(p.inputs)+len(p.gates) > forceMost {
		return start
	}
	l := newLayout(c, p, start)
	nodes := make([]int32, len(l.pos))
	for i := range nodes {
		nodes[i] = int32(i)
	}
	best, bestSpan := start, l.span()
	for range forceRounds {
		pull := l.pull()
		slices.SortStableFunc(nodes, func(a, b int32) int { return cmp.Compare(pull[a], pull[b]) })
		for k, n := range nodes {
			l.pos[n] = float64(k)
		}
		if s := l.span(); s < bestSpan {
			bestSpan = s
			best = make([]int32, 0, len(start))
			for _, n := range nodes {
				if int(n) < len(start) {
					best = append(best, start[n])
				}
			}
		}
	}
	return best
}

func newLayout(c *Circuit, p *part, start []int32) *layout {
	l := &layout{gates: make([][]int32, len(p.gates)), pos: make([]float64, len(start)+len(p.gates))}
	number := make(map[int32]int32, len(l.pos))
	for k, n := range start {
		number[n], l.pos[k] = int32(k), float64(k)
	}
	for k, g := range p.gates {
		own := int32(len(start) + k)
		number[g] = own
		l.gates[k] = append(l.gates[k], own)
		args := c.gates[g].args
		for _, a := range args {
			n := number[int32(a.node())]
			l.gates[k] = append(l.gates[k], n)
			l.pos[own] += l.pos[n] / float64(len(args))
		}
	}
	return l
}

// pull is, for each node, the mean of the centres of the gates it belongs to.
func (l *layout) pull() []float64 {
	sum := make([]float64, len(l.pos))
	num := make([]float64, len(l.pos))
	for _, g := range l.gates {
		centre := 0.0
		for _, n := range g {
			centre += l.pos[n]
		}
		centre /= float64(len(g))
		for _, n := range g {
			sum[n] += centre
			num[n]++
		}
	}
	for n := range sum {
		sum[n] /= max(1, num[n])
	}
	return sum
}

// span is how far the gates stretch over the line together.
func (l *layout) span() float64 {
	total := 0.0
	for _, g := range l.gates {
		lo, hi := l.pos[g[0]], l.pos[g[0]]
		for _, n := range g[1:] {
			lo, hi = min(lo, l.pos[n]), max(hi, l.pos[n])
		}
		total += hi - lo
	}
	return total
}
