package minset

import (
	"cmp"
	"slices"
)

const (
	// firstLap is the node budget of each order in the first lap.
	firstLap = 1 << 13
	// lapGrowth is how much more each lap gets.
	lapGrowth = 4
	// smallEnough ends the race: no other order can save anything worth having.
	smallEnough = 1 << 9
	// fewInputs is below what an order can matter for.
	fewInputs = 10
	// siftFrom is the number of live nodes worth reordering.
	siftFrom = 1 << 15
	// bigLap is the lap from which on the first order that arrives wins.
	bigLap = 1 << 19
)

// runner is one order in the race.
type runner struct {
	name  string
	order []int32
	done  int // gates built when the budget was met
	// siftAt is the number of live nodes from which to reorder; 0 never.
	siftAt int
}

// race builds a part in several orders under a small budget and, while none
// arrives, in the better half of them under a larger one.
// Cost: at most about twice the winner's own time.
func race(c *Circuit, p *part, flipped map[int32]bool, few *fewTrue, budget int, stop func() bool) (*diagram, outOf) {
	runners := enter(c, p)
	for lap := firstLap; ; lap *= lapGrowth {
		var best *diagram
		for _, r := range runners {
			// who needs more room than the best so far is no better
			room := min(lap, budget)
			if best != nil {
				room = min(room, best.room)
			}
			d, why := r.run(c, p, flipped, few, room, stop)
			if why == outOfTime {
				return nil, why
			}
			if d != nil && (best == nil || len(d.m.nodes) < len(best.m.nodes)) {
				best = d
			}
			if best != nil && (lap >= bigLap || len(best.m.nodes) < smallEnough) {
				break
			}
		}
		if best != nil {
			return best, outOfNothing
		}
		if lap >= budget {
			// the last resort, and slow: the best order, improved on the way
			slices.SortStableFunc(runners, func(a, b *runner) int { return cmp.Compare(b.done, a.done) })
			runners[0].siftAt = siftFrom
			return runners[0].run(c, p, flipped, few, budget, stop)
		}
		slices.SortStableFunc(runners, func(a, b *runner) int { return cmp.Compare(b.done, a.done) })
		runners = runners[:(len(runners)+1)/2]
	}
}

// enter lines up the orders, equal ones once.
func enter(c *Circuit, p *part) []*runner {
	var runners []*runner
	for _, o := range orderings {
		order := o.make(c, p)
		if !slices.ContainsFunc(runners, func(r *runner) bool { return slices.Equal(r.order, order) }) {
			runners = append(runners, &runner{name: o.name, order: order})
		}
		if len(p.inputs) < fewInputs {
			break
		}
	}
	return runners
}

// run builds the part in one order; nil when the budget is too small.
func (r *runner) run(c *Circuit, p *part, flipped map[int32]bool, few *fewTrue, budget int, stop func() bool) (*diagram, outOf) {
	b := newBuilder(c, p, r.order, flipped, newGuard(budget, stop))
	b.few = few
	b.siftAt = r.siftAt
	if r.siftAt > 0 {
		b.live, b.least = r.siftAt, r.siftAt
	}
	var f edge
	if why := attempt(func() { b.m.guard.look(); f = b.run() }); why != outOfNothing {
		r.done = b.done
		return nil, why
	}
	room := budget - b.m.guard.left
	f = b.m.finish(f)
	return &diagram{room: room, m: b.m, f: f &^ 1, flipped: f&1 == 1, vars: b.order, order: r.name}, outOfNothing
}
