package standing

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// Proof is why a condition is told one way, in terms of the dossier.
type Proof struct {
	// Expr is the condition; Toldtrue says which way.
	Expr     *kadesh.Expr
	ToldTrue bool
	// Day is the day it is shown for, and First to Last the stretch around it
	// with the same value.
	Day, First, Last kadesh.Day
	Value            kadesh.Truth
	How              logic.How
	// Claims are the evidence of a leaf, the newest last.
	Claims []kadesh.Claim
	Below  []*Proof
}

// Prove shows why a condition is told true (or false) on a day; nil when it is
// not.
func (w *World) Prove(e *kadesh.Expr, day kadesh.Day, toldTrue bool) *Proof {
	n, ok := w.find(e)
	if !ok {
		return nil
	}
	return w.translate(logic.NewProver(w.values).Prove(n, day, toldTrue))
}

func (w *World) translate(p *logic.Proof) *Proof {
	if p == nil {
		return nil
	}
	steps := w.values.Value(p.Node)
	out := &Proof{Expr: w.exprs[p.Node], ToldTrue: p.Rail, Day: p.Day, Value: steps.At(p.Day), How: p.How}
	out.First, out.Last = steps.Interval(p.Day)
	if p.How == logic.ByEvidence {
		out.Claims = w.Evidence(out.Expr, p.Day, p.Rail)
	}
	for _, b := range p.Below {
		if below := w.translate(b); below != nil {
			out.Below = append(out.Below, below)
		}
	}
	return out
}

// Evidence lists the heard claims that tell an atom true (or false) on a day,
// oldest record first.
func (w *World) Evidence(atom *kadesh.Expr, day kadesh.Day, toldTrue bool) []kadesh.Claim {
	want := kadesh.TruthOf(toldTrue, !toldTrue)
	var claims []kadesh.Claim
	if n, ok := w.find(atom); ok {
		w.heard(n, func(c *kadesh.Claim) {
			if Tells(*c).At(day)&want != 0 {
				claims = append(claims, *c)
			}
		})
	}
	slices.SortStableFunc(claims, func(a, b kadesh.Claim) int { return a.Recorded.Compare(b.Recorded) })
	return claims
}

// Last is the newest heard claim about an atom, for "last heard".
func (w *World) Last(atom *kadesh.Expr) (kadesh.Claim, bool) {
	var last kadesh.Claim
	found := false
	if n, ok := w.find(atom); ok {
		w.heard(n, func(c *kadesh.Claim) {
			if !found || !c.Recorded.Before(last.Recorded) {
				last, found = *c, true
			}
		})
	}
	return last, found
}

// Missing is an atom whose telling would decide a question.
type Missing struct {
	Expr *kadesh.Expr
	// TellTrue is the way it would have to be told.
	TellTrue bool
	Value    kadesh.Truth
	// OnCycle says that it waits for itself: a mutual precondition.
	OnCycle bool
}

// Frontier lists what keeps a condition from being told true on a day.
func (w *World) Frontier(e *kadesh.Expr, day kadesh.Day) []Missing {
	n, ok := w.find(e)
	if !ok {
		return nil
	}
	var out []Missing
	for _, o := range logic.NewProver(w.values).Frontier(n, day, true) {
		out = append(out, Missing{w.exprs[o.Node], o.Rail, w.values.At(o.Node, day), w.values.OnCycle(o.Node)})
	}
	return out
}

// Gate is what an event waits for, as it stands on a day.
type Gate struct {
	Event kadesh.Event
	kadesh.Gate
	Claimed, Needed kadesh.Truth
}

// Gates lists what the events below a condition are said to wait for, those
// that have happened left out, in the order of the condition; what those waits
// need is followed further.
func (w *World) Gates(e *kadesh.Expr, day kadesh.Day) []Gate {
	n, ok := w.find(e)
	if !ok {
		return nil
	}
	var out []Gate
	seen := map[string]bool{}
	queue := []logic.Node{n}
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		for _, atom := range w.graph.Support(next) {
			x := w.exprs[atom]
			if x.Op != kadesh.OpHappened || seen[x.String()] || w.values.At(atom, day).ToldTrue() {
				continue
			}
			seen[x.String()] = true
			event, _ := w.Dossier.Event(x.Ref.ID())
			for _, g := range event.Gates {
				gate := Gate{Event: event, Gate: g, Claimed: kadesh.True, Needed: w.At(g.Needs, day)}
				if g.Claimed != nil {
					gate.Claimed = w.At(g.Claimed, day)
				}
				out = append(out, gate)
				if needs, ok := w.find(g.Needs); ok {
					queue = append(queue, needs)
				}
			}
		}
	}
	return out
}

// Support lists the atoms that a condition rests on, in its order.
func (w *World) Support(e *kadesh.Expr) []*kadesh.Expr {
	n, ok := w.find(e)
	if !ok {
		return nil
	}
	var out []*kadesh.Expr
	for _, atom := range w.graph.Support(n) {
		out = append(out, w.exprs[atom])
	}
	return out
}
