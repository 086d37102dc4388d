package foresight

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/minset"
)

// Weight is how much a step matters for the probability of an answer.
type Weight struct {
	Step Step `json:"step"`
	// Given is the probability that it is taken.
	Given float64 `json:"given"`
	// Birnbaum is by how much the answer's probability moves with the step's;
	// Criticality how probable it is that the answer came about through it.
	Birnbaum    float64 `json:"birnbaum"`
	Criticality float64 `json:"criticality"`
}

// price holds costs and probabilities of the variables, nil when not given.
// Where a variable means that a step fails, its probability is that of failing.
type price struct {
	first             Order
	cost, probability []float64
}

func (q *question) price(o Options, flip bool) (price, error) {
	p := price{first: o.First}
	known := map[kadesh.Address]bool{}
	for _, s := range q.steps {
		known[s.Address] = true
	}
	for _, given := range []map[kadesh.Address]float64{o.Cost, o.Probability} {
		for _, a := range slices.Sorted(maps.Keys(given)) {
			if !known[a] {
				return p, fmt.Errorf("%s is no open step of this goal", a)
			}
		}
	}
	if p.first == "" {
		p.first = Smallest
		if o.Probability != nil {
			p.first = Likeliest
		}
		if o.Cost != nil {
			p.first = Cheapest
		}
	}
	if o.Cost != nil || p.first == Cheapest {
		p.cost = q.each(o.Cost, func(Step) float64 { return 1 })
	}
	if o.Probability != nil || p.first == Likeliest {
		p.probability = q.each(o.Probability, func(s Step) float64 {
			if s.Kind == "withdrawn" {
				return 0
			}
			return 1
		})
	}
	for i, x := range p.cost {
		if math.IsNaN(x) || x < 0 {
			return p, fmt.Errorf("the cost of %s is not a number from 0 on", q.steps[i].Address)
		}
	}
	for i, x := range p.probability {
		if math.IsNaN(x) || x < 0 || x > 1 {
			return p, fmt.Errorf("the probability of %s is not between 0 and 1", q.steps[i].Address)
		}
		if flip {
			p.probability[i] = 1 - x
		}
	}
	return p, nil
}

func (q *question) each(given map[kadesh.Address]float64, other func(Step) float64) []float64 {
	out := make([]float64, len(q.steps))
	for i, s := range q.steps {
		x, ok := given[s.Address]
		if !ok {
			x = other(s)
		}
		out[i] = x
	}
	return out
}

// list takes the first sets in the order asked for.
func (p price) list(s *minset.Solution, most int) [][]int {
	if most == 0 {
		most = 10
	}
	var out [][]int
	take := func(set []int) bool {
		out = append(out, slices.Clone(set))
		return len(out) < most
	}
	switch p.first {
	case Cheapest:
		for set := range s.Best(p.cost) {
			if !take(set) {
				break
			}
		}
	case Likeliest:
		for set := range s.Likeliest() {
			if !take(set) {
				break
			}
		}
	default:
		for set := range s.Sets() {
			if !take(set) {
				break
			}
		}
	}
	return out
}

// mark writes costs and probabilities into an answer.
func (p price) mark(q *question, s *minset.Solution, out *Sets) {
	for i := range out.Sets {
		set := &out.Sets[i]
		cost, probability := 0.0, 1.0
		for _, v := range set.vars {
			if p.cost != nil {
				cost += p.cost[v]
			}
			if p.probability != nil {
				probability *= p.probability[v]
			}
		}
		if p.cost != nil {
			set.Cost = &cost
		}
		if p.probability != nil {
			set.Probability = &probability
		}
	}
	if p.probability == nil {
		return
	}
	all := s.Probability()
	out.Probability = &all
	for i, x := range s.Importances() {
		given := p.probability[i]
		if out.Question == "break" {
			given = 1 - given
		}
		out.Weights = append(out.Weights, Weight{q.steps[i], given, x.Birnbaum, x.Criticality})
	}
	slices.SortStableFunc(out.Weights, func(a, b Weight) int { return cmp.Compare(b.Birnbaum, a.Birnbaum) })
}
