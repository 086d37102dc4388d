package measure

import (
	"fmt"
	"math"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Reciprocity measures the graph of who owes whom: the share of arcs that are
// returned, the same corrected for density, the balance of each pair, and the
// share of commitments that wait for an act of the one they are owed to.
// Source: Garlaschelli and Loffredo, PRL 93 (2004); Keohane, IO 40 (1986).
func Reciprocity(w *standing.World) []Figure {
	g := newOwing(w.Dossier.Commitments)
	mutual := 0.0
	for a := range g.weight {
		if g.weight[arc{a.to, a.from}] > 0 {
			mutual++
		}
	}
	arcs, n := float64(len(g.weight)), float64(len(g.nodes))
	set := fmt.Sprintf("%d arcs between %d actors", len(g.weight), len(g.nodes))
	r := over("arc_reciprocity", "Arcs of who owes whom that are returned", set, mutual, arcs, "Garlaschelli & Loffredo, PRL 93 (2004)")
	rho := over("corrected_reciprocity", "Reciprocity against a random graph of the same density", set, 0, 0, "Garlaschelli & Loffredo, PRL 93 (2004)")
	rho.Formula = "(r - a) / (1 - a), a = arcs / (n (n - 1))"
	if density := arcs / (n * (n - 1)); r.Value != nil && n > 1 && density < 1 {
		rho.Numerator, rho.Denominator = *r.Value-density, 1-density
		v := rho.Numerator / rho.Denominator
		rho.Value = &v
	}
	return []Figure{r, rho, g.balance(), specific(w)}
}

type arc struct{ from, to string }

// owing is the weighted graph obligor to obligee.
type owing struct {
	nodes  []string
	weight map[arc]float64
}

func newOwing(commitments []kadesh.Commitment) *owing {
	g := &owing{weight: map[arc]float64{}}
	for _, c := range commitments {
		for _, from := range c.Obligors {
			for _, to := range c.Obligees {
				if from != to {
					g.weight[arc{from, to}]++
					g.nodes = append(g.nodes, from, to)
				}
			}
		}
	}
	slices.Sort(g.nodes)
	g.nodes = slices.Compact(g.nodes)
	return g
}

// balance is the mean over pairs of 1 - |difference| / sum.
func (g *owing) balance() Figure {
	f := over("dyad_balance", "Balance of what pairs owe each other", "", 0, 0, "Keohane, IO 40 (1986)")
	f.Formula = "mean over pairs of 1 - |w_ij - w_ji| / (w_ij + w_ji)"
	for i, a := range g.nodes {
		for _, b := range g.nodes[i+1:] {
			x, y := g.weight[arc{a, b}], g.weight[arc{b, a}]
			if x+y == 0 {
				continue
			}
			v := 1 - math.Abs(x-y)/(x+y)
			f.Numerator += v
			f.Denominator++
			f = f.part(a+" and "+b, v)
		}
	}
	f.Set = fmt.Sprintf("%.0f pairs", f.Denominator)
	if f.Denominator > 0 {
		v := f.Numerator / f.Denominator
		f.Value = &v
	}
	return f
}

// specific is the share of commitments that wait for an act of their obligee.
func specific(w *standing.World) Figure {
	n := 0.0
	for _, c := range w.Dossier.Commitments {
		if waitsFor(w, c) {
			n++
		}
	}
	return over("specific_reciprocity", "Commitments that wait for an act of the one they are owed to",
		fmt.Sprintf("all %d commitments", len(w.Dossier.Commitments)), n, float64(len(w.Dossier.Commitments)), "Keohane, IO 40 (1986)")
}

func waitsFor(w *standing.World, c kadesh.Commitment) bool {
	found := false
	for _, e := range []*kadesh.Expr{c.Precondition, c.Trigger} {
		e.Walk(func(x *kadesh.Expr) {
			event, ok := w.Dossier.Event(x.Ref.ID())
			if x.Op != kadesh.OpHappened || !ok {
				return
			}
			for _, a := range event.Actors {
				found = found || a.Role == "source" && slices.Contains(c.Obligees, a.Actor) && !slices.Contains(c.Obligors, a.Actor)
			}
		})
	}
	return found
}
