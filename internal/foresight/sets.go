package foresight

import (
	"fmt"
	"math/big"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/minset"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Sets is the answer to "what would unlock it?" or "what would break it?".
type Sets struct {
	// Question is unlock or break.
	Question string `json:"question"`
	// Already says that no step is needed: the goal is told true today (unlock),
	// or cannot come about at all (break).
	Already bool `json:"already"`
	// Impossible says that no set of steps does it.
	Impossible bool `json:"impossible"`
	// Count is the number of minimal sets, ByOrder of each size from 0 on.
	Count   string   `json:"count"`
	ByOrder []string `json:"by_order"`
	// First says in which order the sets are listed: smallest, cheapest or
	// likeliest.
	First Order `json:"first"`
	// Sets are the first ones in that order; each was tried, and each of its
	// parts left out was tried too.
	Sets []Set `json:"sets"`
	// Probability is that of any of the sets coming about, exact for independent
	// steps; null when no probabilities were given.
	Probability *float64 `json:"probability"`
	// Weights say how much each step matters for it; empty without.
	Weights []Weight `json:"weights"`
	// Steps are all open steps that the goal rests on.
	Steps []Step `json:"steps"`
	// Actors are those whose acts these are, with their power.
	Actors []ActorPower `json:"actors"`
	// Exact is false when a budget was met; Bound then says what is proven.
	Exact bool   `json:"exact"`
	Bound string `json:"bound,omitempty"`
}

// Set is one minimal set of steps.
type Set struct {
	// Steps are in order of need when they are to be taken.
	Steps []Step `json:"steps"`
	// Rounds says for each step in which round it can be taken at the earliest:
	// 1 needs no other step of the set. Empty for a breaking set, whose steps
	// fail each for itself.
	Rounds []int `json:"rounds"`
	// Verified says that the set does it, and that it does not with any one of
	// its steps left out.
	Verified bool `json:"verified"`
	// Cost and Probability are null when none were given.
	Cost        *float64 `json:"cost"`
	Probability *float64 `json:"probability"`

	vars []int
}

// ActorPower is the weight of an actor when all its acts are one will.
type ActorPower struct {
	Actor string `json:"actor"`
	// Veto: without it nothing goes. Dummy: it changes nothing. Alone: it
	// suffices.
	Veto  bool `json:"veto"`
	Dummy bool `json:"dummy"`
	Alone bool `json:"alone"`
	// Banzhaf and Shapley are the power indices.
	Banzhaf float64 `json:"banzhaf"`
	Shapley float64 `json:"shapley"`
}

// Order is what sets are listed by.
type Order string

// The orders.
const (
	Smallest  Order = "smallest"
	Cheapest  Order = "cheapest"
	Likeliest Order = "likeliest"
)

// Options bound an answer.
type Options struct {
	// First is the order; empty is cheapest when costs are given, likeliest when
	// probabilities are, else smallest.
	First Order
	// Cost of steps, by address; a step without counts 1. Probability that a
	// step is taken; without, it is certain, but no condition is given up.
	Cost, Probability map[kadesh.Address]float64
	// Sets is how many sets are listed; 0 means 10.
	Sets int
	// Nodes is the budget of the diagrams; 0 means minset.DefaultNodes.
	Nodes int
}

// Unlock finds the minimal sets of steps that bring a condition about from what
// is told on a day.
// Errors: too many open steps.
// Source: abduction as minimal sets of a monotone function (Reiter and de Kleer);
// Rauzy 2001 where the condition is not coherent.
func Unlock(w *standing.World, goal *kadesh.Expr, day kadesh.Day, o Options) (Sets, error) {
	return solve(w, goal, day, o, "unlock")
}

// Break finds the minimal sets of steps whose failure keeps a condition from
// coming about, everything else going well.
func Break(w *standing.World, goal *kadesh.Expr, day kadesh.Day, o Options) (Sets, error) {
	return solve(w, goal, day, o, "break")
}

func solve(w *standing.World, goal *kadesh.Expr, day kadesh.Day, o Options, what string) (Sets, error) {
	q, err := ask(w, goal, day, false, what == "break")
	if err != nil {
		return Sets{}, err
	}
	price, err := q.price(o, what == "break")
	if err != nil {
		return Sets{}, err
	}
	s, err := minset.Solve(q.circuit, q.root, minset.Options{NodeBudget: o.Nodes, Probability: price.probability})
	if err != nil {
		return Sets{}, fmt.Errorf("solving %s: %w", what, err)
	}
	out := Sets{Question: what, Sets: []Set{}, Steps: q.steps, Actors: []ActorPower{}, ByOrder: []string{}, Exact: s.Exact(), Count: "0",
		First: price.first, Weights: []Weight{}}
	if out.Steps == nil {
		out.Steps = []Step{}
	}
	if value, constant := s.Constant(); constant {
		out.Already, out.Impossible = value, !value
		return out, nil
	}
	if !s.Exact() {
		out.Bound = fmt.Sprintf("%s met; sets up to size %d are counted", s.Bound().Reason, s.Bound().Order)
		for _, n := range s.Bound().ByOrder {
			out.ByOrder = append(out.ByOrder, n.String())
		}
		return out, nil
	}
	count := new(big.Int)
	for _, n := range s.ByOrder() {
		out.ByOrder = append(out.ByOrder, n.String())
		count.Add(count, n)
	}
	out.Count = count.String()
	out.Sets = q.name(price.list(s, o.Sets), what == "unlock")
	price.mark(q, s, &out)
	out.Actors, err = power(w, goal, day, what)
	return out, err
}

// name gives the steps of minimal sets, in order of need when they are to be
// taken, and tries each set.
func (q *question) name(sets [][]int, ordered bool) []Set {
	out := make([]Set, len(sets))
	for i := range out {
		out[i] = Set{Steps: []Step{}, Rounds: []int{}, Verified: q.works(sets[i]), vars: sets[i]}
	}
	if !ordered {
		for i, vars := range sets {
			for _, v := range vars {
				out[i].Steps = append(out[i].Steps, q.steps[v])
			}
		}
		return out
	}
	for from := 0; from < len(sets); from += 64 {
		to := min(from+64, len(sets))
		q.inOrder(sets[from:to], out[from:to])
	}
	return out
}

// works tries a set, and the set with each one of its steps left out, 63 of
// these at a time.
func (q *question) works(vars []int) bool {
	on := make([]uint64, q.circuit.Vars())
	for _, v := range vars {
		on[v] = ^uint64(0)
	}
	for from := 0; from == 0 || from < len(vars); from += 63 {
		some := vars[from:min(from+63, len(vars))]
		for i, v := range some {
			on[v] = ^(uint64(2) << i)
		}
		got := q.circuit.EvalWords([]minset.Ref{q.root}, on)[0]
		if got<<(63-len(some)) != 1<<(63-len(some)) {
			return false
		}
		for _, v := range some {
			on[v] = ^uint64(0)
		}
	}
	return true
}

// inOrder sorts the steps of up to 64 sets by the round in which what they wait
// for is there: all sets take their rounds together. Steps that wait for one
// another, which a minimal set does not hold, would share the last round.
func (q *question) inOrder(sets [][]int, out []Set) {
	on := make([]uint64, q.circuit.Vars())
	left := make([][]int, len(sets))
	copy(left, sets)
	for round, busy := 1, true; busy; round++ {
		busy = false
		open := q.circuit.EvalWords(q.needs, on)
		for i := range sets {
			if len(left[i]) == 0 {
				continue
			}
			taken, waiting := split(left[i], func(v int) bool { return v >= len(open) || open[v]>>i&1 == 1 })
			if len(taken) == 0 {
				taken, waiting = waiting, nil
			}
			for _, v := range taken {
				on[v] |= 1 << i
				out[i].Steps, out[i].Rounds = append(out[i].Steps, q.steps[v]), append(out[i].Rounds, round)
			}
			left[i], busy = waiting, true
		}
	}
}

func split(all []int, by func(int) bool) (yes, no []int) {
	for _, v := range all {
		if by(v) {
			yes = append(yes, v)
		} else {
			no = append(no, v)
		}
	}
	return yes, no
}

// power asks the same question with one variable an actor: one government's
// will is one cause.
func power(w *standing.World, goal *kadesh.Expr, day kadesh.Day, what string) ([]ActorPower, error) {
	out := []ActorPower{}
	q, err := ask(w, goal, day, true, what == "break")
	if err != nil || len(q.actors) == 0 {
		return out, err
	}
	s, err := minset.Solve(q.circuit, q.root, minset.Options{})
	if err != nil || !s.Exact() {
		return out, err
	}
	if _, constant := s.Constant(); constant {
		return out, nil
	}
	banzhaf, shapley, occurs, all := s.Banzhaf(), s.Shapley(), s.Occurrences(), s.Count()
	alone := map[int]bool{}
	for set := range s.Sets() {
		if len(set) > 1 {
			break
		}
		for _, v := range set {
			alone[v] = true
		}
	}
	for i, a := range q.actors {
		out = append(out, ActorPower{Actor: a, Veto: occurs[i].Cmp(all) == 0, Dummy: occurs[i].Cmp(new(big.Int)) == 0,
			Alone: alone[i], Banzhaf: banzhaf[i], Shapley: shapley[i]})
	}
	byShare(out)
	return out, nil
}
