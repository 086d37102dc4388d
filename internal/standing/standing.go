// Package standing says what stands: the stage of every instrument and the
// state of every commitment, on any day, as known at a time, in one
// perspective.
//
// [Hear] chooses the claims that count (recorded by then, from a side that is
// heard, not merely recalled), turns the dossier's conditions into one graph of
// package logic and evaluates it for all days at once. The rest reads that
// [World]. Nothing here looks at a clock, and nothing merges two sides: a value
// told both ways is contested, and both proofs are there.
package standing

import (
	"errors"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// World is a dossier as heard by one perspective at one time of knowledge.
type World struct {
	// Dossier is what is evaluated; it is not changed.
	Dossier *dossier.Dossier
	// KnownAt and Side are what the world was made for.
	KnownAt time.Time
	Side    kadesh.Perspective

	graph    *logic.Graph
	values   *logic.World
	prover   *logic.Prover
	evidence map[string][]heard
	nodes    map[string]logic.Node
	exprs    map[logic.Node]*kadesh.Expr
}

// heard is a claim that counts, and what it tells day by day.
type heard struct {
	claim int
	steps logic.Steps
}

// Hear makes the world of d as known at a time, to a perspective.
// Bounds: a zero knownAt means everything on file.
// Errors: a cycle through a closed-world operator (diag.Invalid).
// Cost: linear in the claims and conditions of the dossier.
func Hear(d *dossier.Dossier, knownAt time.Time, side kadesh.Perspective) (*World, error) {
	w := &World{Dossier: d, KnownAt: knownAt, Side: side, graph: logic.NewGraph(),
		evidence: map[string][]heard{}, nodes: map[string]logic.Node{}, exprs: map[logic.Node]*kadesh.Expr{}}
	w.compileAll()
	for i := range d.Claims {
		w.hear(i)
	}
	var err error
	w.values, err = w.graph.Evaluate(w.told)
	if cycle, ok := errors.AsType[*logic.CycleError](err); ok {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "this dossier cannot be evaluated", Err: cycle,
			Next: "take the contested(...) or unknown(...) out of the cycle"}
	}
	if err != nil {
		return nil, err
	}
	w.prover = logic.NewProver(w.values)
	return w, nil
}

// Counts reports whether a claim is heard in w.
func (w *World) Counts(c kadesh.Claim) bool {
	if c.About == nil || !c.Basis.Decides() || c.Certainty == "hypothetical" {
		return false
	}
	if !w.KnownAt.IsZero() && c.Recorded.After(w.KnownAt) {
		return false
	}
	if len(w.Side.Hears) == 0 {
		return true
	}
	for _, voice := range w.Dossier.Voices(c) {
		if w.Side.HearsSide(voice) {
			return true
		}
	}
	return false
}

// hear takes a claim into the evidence, when it counts.
func (w *World) hear(i int) {
	c := w.Dossier.Claims[i]
	if !w.Counts(c) {
		return
	}
	name := c.About.String()
	w.compile(c.About)
	w.evidence[name] = append(w.evidence[name], heard{i, Tells(c)})
}

// Tells is what a claim tells of its atom, day by day.
//
// Something that happens or is reached is told false before the first day that
// it can have happened, true from the last, and nothing between; a denial tells
// it false up to its day, or for good when its date is open at the end. A state is told from the day it was said, as long as
// the claim says.
func Tells(c kadesh.Claim) logic.Steps {
	if c.About.Op == kadesh.OpHolds {
		last := kadesh.MaxDay
		if !c.Until.IsZero() {
			last = c.Until.Earliest
		}
		return logic.During(c.Date.Latest, last, kadesh.TruthOf(!c.Denies, c.Denies))
	}
	if c.Denies && c.Date.Latest == kadesh.MaxDay {
		return logic.Always(kadesh.False) // a denial that stands, whatever comes
	}
	if c.Denies {
		return logic.During(kadesh.MinDay, c.Date.Earliest, kadesh.False)
	}
	steps := logic.From(c.Date.Latest, kadesh.True)
	if c.Date.Earliest == kadesh.MinDay {
		return steps
	}
	return logic.Combine(steps, logic.During(kadesh.MinDay, c.Date.Earliest-1, kadesh.False), kadesh.Truth.Merge)
}

// told puts the heard claims about an atom together.
func (w *World) told(atom string) logic.Steps {
	all := w.evidence[atom]
	if len(all) == 0 {
		return nil
	}
	if w.Side.Accept <= 1 && w.Side.Deny <= 1 {
		sum := all[0].steps
		for _, h := range all[1:] {
			sum = logic.Combine(sum, h.steps, kadesh.Truth.Merge)
		}
		return sum
	}
	return w.counted(all)
}

// counted asks for several independent voices: copies of one wire story are one
// voice, so claims are put together by who says them in the last resort.
func (w *World) counted(all []heard) logic.Steps {
	var order []string
	voices := map[string]logic.Steps{}
	for _, h := range all {
		origin := w.Dossier.Origin(w.Dossier.Claims[h.claim])
		if s, ok := voices[origin]; ok {
			voices[origin] = logic.Combine(s, h.steps, kadesh.Truth.Merge)
			continue
		}
		order = append(order, origin)
		voices[origin] = h.steps
	}
	steps := make([]logic.Steps, len(order))
	for i, origin := range order {
		steps[i] = voices[origin]
	}
	accept, deny := max(1, w.Side.Accept), max(1, w.Side.Deny)
	return logic.CombineAll(steps, func(v []kadesh.Truth) kadesh.Truth {
		yes, no := 0, 0
		for _, t := range v {
			if t.ToldTrue() {
				yes++
			}
			if t.ToldFalse() {
				no++
			}
		}
		return kadesh.TruthOf(yes >= accept, no >= deny)
	})
}

// Steps is the value of a condition of the dossier over all days.
// Bounds: a condition that the dossier does not contain is unknown.
func (w *World) Steps(e *kadesh.Expr) logic.Steps {
	n, ok := w.node(e)
	if !ok {
		return logic.Always(kadesh.Unknown)
	}
	return w.values.Value(n)
}

// At is the value of a condition of the dossier on a day.
func (w *World) At(e *kadesh.Expr, day kadesh.Day) kadesh.Truth { return w.Steps(e).At(day) }

func (w *World) node(e *kadesh.Expr) (logic.Node, bool) {
	if e == nil {
		return 0, false
	}
	n, ok := w.nodes[e.String()]
	return n, ok
}

// Happened, Reached, Holds and InState make the atoms that standings are
// made of.
func Happened(event string) *kadesh.Expr {
	return &kadesh.Expr{Op: kadesh.OpHappened, Ref: kadesh.AddressOf("event", event)}
}

// Reached is the atom that an instrument has reached a stage.
func Reached(instrument, stage string) *kadesh.Expr {
	return &kadesh.Expr{Op: kadesh.OpStage, Ref: kadesh.AddressOf("instrument", instrument), Word: stage}
}

// Holds is the atom that a proposition holds.
func Holds(proposition string) *kadesh.Expr {
	return &kadesh.Expr{Op: kadesh.OpHolds, Ref: kadesh.AddressOf("proposition", proposition)}
}

// InState is the atom that a commitment is fulfilled, breached, waived or
// suspended.
func InState(commitment, state string) *kadesh.Expr {
	return &kadesh.Expr{Op: kadesh.OpState, Ref: kadesh.AddressOf("commitment", commitment), Word: state}
}
