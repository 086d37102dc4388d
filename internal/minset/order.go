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

// force lays the inputs out on a line so that the inputs and gates of each gate
// lie near one another, starting from the order given.
//
// Source: Aloul, Markov, Sakallah, FORCE: a fast and easy-to-implement
// variable-ordering heuristic, 2003.
func (p *part) force(c *Circuit, start []int32) []int32 {
	if len(p.inputs)+len(p.gates) > forceMost {
		return start
	}
	pos := make(map[int32]float64, len(p.inputs)+len(p.gates))
	for k, i := range start {
		pos[i] = float64(k)
	}
	for _, g := range p.gates {
		sum := 0.0
		for _, a := range c.gates[g].args {
			sum += pos[int32(a.node())]
		}
		pos[g] = sum / float64(len(c.gates[g].args))
	}
	best, bestSpan := start, p.span(c, pos)
	nodes := slices.Concat(start, p.gates)
	isInput := p.inputSet()
	for range forceRounds {
		pull := p.pull(c, pos)
		slices.SortStableFunc(nodes, func(a, b int32) int { return cmp.Compare(pull[a], pull[b]) })
		for k, n := range nodes {
			pos[n] = float64(k)
		}
		if s := p.span(c, pos); s < bestSpan {
			bestSpan = s
			best = make([]int32, 0, len(start))
			for _, n := range nodes {
				if _, ok := isInput[n]; ok {
					best = append(best, n)
				}
			}
		}
	}
	return best
}

// pull is, for each node, the mean of the centres of the gates it belongs to.
func (p *part) pull(c *Circuit, pos map[int32]float64) map[int32]float64 {
	sum := make(map[int32]float64, len(pos))
	num := make(map[int32]float64, len(pos))
	for _, g := range p.gates {
		args := c.gates[g].args
		centre := pos[g]
		for _, a := range args {
			centre += pos[int32(a.node())]
		}
		centre /= float64(len(args) + 1)
		sum[g] += centre
		num[g]++
		for _, a := range args {
			sum[int32(a.node())] += centre
			num[int32(a.node())]++
		}
	}
	for n := range sum {
		sum[n] /= num[n]
	}
	return sum
}

// span is how far the gates stretch over the line together.
func (p *part) span(c *Circuit, pos map[int32]float64) float64 {
	total := 0.0
	for _, g := range p.gates {
		lo, hi := pos[g], pos[g]
		for _, a := range c.gates[g].args {
			lo, hi = min(lo, pos[int32(a.node())]), max(hi, pos[int32(a.node())])
		}
		total += hi - lo
	}
	return total
}
