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
	// Sets are the smallest ones; each was tried, and each of its parts left out
	// was tried too.
	Sets []Set `json:"sets"`
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
	Steps []Step `json:"steps"`
	// Verified says that the set does it, and that it does not with any one of
	// its steps left out.
	Verified bool `json:"verified"`
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

// Options bound an answer.
type Options struct {
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
	s, err := minset.Solve(q.circuit, q.root, minset.Options{NodeBudget: o.Nodes})
	if err != nil {
		return Sets{}, fmt.Errorf("solving %s: %w", what, err)
	}
	out := Sets{Question: what, Sets: []Set{}, Steps: q.steps, Actors: []ActorPower{}, ByOrder: []string{}, Exact: s.Exact(), Count: "0"}
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
	out.Count = s.Count().String()
	for _, n := range s.ByOrder() {
		out.ByOrder = append(out.ByOrder, n.String())
	}
	most := o.Sets
	if most == 0 {
		most = 10
	}
	for set := range s.Sets() {
		if len(out.Sets) == most {
			break
		}
		out.Sets = append(out.Sets, q.set(set))
	}
	out.Actors, err = power(w, goal, day, what)
	return out, err
}

// set names the steps of a minimal set and tries it.
func (q *question) set(vars []int) Set {
	out := Set{Steps: make([]Step, len(vars)), Verified: true}
	on := make([]bool, q.circuit.Vars())
	for i, v := range vars {
		out.Steps[i] = q.steps[v]
		on[v] = true
	}
	out.Verified = q.circuit.Eval(q.root, on)
	for _, v := range vars {
		on[v] = false
		out.Verified = out.Verified && !q.circuit.Eval(q.root, on)
		on[v] = true
	}
	return out
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
