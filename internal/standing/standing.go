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
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// Model is a dossier made ready for evaluation: its conditions as one graph, its
// claims tied to their atoms. One model serves worlds of any perspective and
// time of knowledge. It is safe for many readers, as long as nobody adds to it.
type Model struct {
	// Dossier is what is evaluated; it is not changed.
	Dossier *dossier.Dossier

	graph      *logic.Graph
	atoms      map[atomKey]logic.Node
	exprs      []*kadesh.Expr
	claimAtoms []logic.Node
	// byAtom lists the claims about each atom: those of atom a are
	// atomClaims[first[a]:first[a+1]].
	first      []int32
	atomClaims []int32
	// more lists the claims that came to an atom after the model was made.
	more map[logic.Node][]int32
	// voices are the sides that each claim speaks for.
	voices [][]string
}

// NewModel makes a dossier ready.
// Cost: linear in its claims and conditions.
func NewModel(d *dossier.Dossier) *Model {
	m := &Model{Dossier: d, graph: logic.NewGraph(), atoms: map[atomKey]logic.Node{}}
	m.compileAll()
	m.index()
	return m
}

// index groups the claims by atom, and finds out who speaks in each.
func (m *Model) index() {
	m.first = make([]int32, m.graph.Len()+1)
	for _, a := range m.claimAtoms {
		if a != nowhere {
			m.first[a+1]++
		}
	}
	for i := 1; i < len(m.first); i++ {
		m.first[i] += m.first[i-1]
	}
	m.atomClaims = make([]int32, m.first[len(m.first)-1])
	next := slices.Clone(m.first)
	for i, a := range m.claimAtoms {
		if a != nowhere {
			m.atomClaims[next[a]] = int32(i)
			next[a]++
		}
	}
	m.voices = make([][]string, len(m.Dossier.Claims))
	known := map[string][]string{}
	for i := range m.Dossier.Claims {
		m.voices[i] = m.voicesOf(&m.Dossier.Claims[i], known)
	}
}

// voicesOf is who speaks in a claim; claims with the same holders and document
// share the answer.
func (m *Model) voicesOf(c *kadesh.Claim, known map[string][]string) []string {
	key := c.Document
	if len(c.Holders) > 0 {
		key = "\x00" + c.Holders[0]
		for _, h := range c.Holders[1:] {
			key += "\x00" + h
		}
	}
	voices, ok := known[key]
	if !ok {
		voices = m.Dossier.Voices(*c)
		known[key] = voices
	}
	return voices
}

// World is a model as heard by one perspective at one time of knowledge.
type World struct {
	*Model
	// KnownAt and Side are what the world was made for.
	KnownAt time.Time
	Side    kadesh.Perspective

	values *logic.World
}

// Hear makes the world of d as known at a time, to a perspective.
// Bounds: a zero knownAt means everything on file.
// Errors: a cycle through a closed-world operator (diag.Invalid).
// Cost: linear in the claims and conditions of the dossier.
func Hear(d *dossier.Dossier, knownAt time.Time, side kadesh.Perspective) (*World, error) {
	return NewModel(d).Hear(knownAt, side)
}

// Hear makes the world of the model as known at a time, to a perspective.
func (m *Model) Hear(knownAt time.Time, side kadesh.Perspective) (*World, error) {
	w := &World{Model: m, KnownAt: knownAt, Side: side}
	var err error
	w.values, err = m.graph.Evaluate(w.told)
	if cycle, ok := errors.AsType[*logic.CycleError](err); ok {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "this dossier cannot be evaluated",
			Why:  "a condition asks about its own absence or duration, through " + w.path(cycle.Atoms),
			Next: "take contested, unknown, silence, overdue or held_for out of the cycle"}
	}
	if err != nil {
		return nil, err
	}
	return w, nil
}

// path names the first atoms of a cycle.
func (w *World) path(atoms []logic.Node) string {
	const most = 8
	var names []string
	for _, a := range atoms[:min(len(atoms), most)] {
		names = append(names, w.exprs[a].String())
	}
	if len(atoms) > most {
		names = append(names, fmt.Sprintf("and %d more", len(atoms)-most))
	}
	return strings.Join(names, ", ")
}

// Counts reports whether a claim is heard in w.
func (w *World) Counts(c kadesh.Claim) bool {
	return w.counts(&c, func() []string { return w.Dossier.Voices(c) })
}

func (w *World) counts(c *kadesh.Claim, voices func() []string) bool {
	if c.Assumed {
		return c.About != nil
	}
	if c.About == nil || !c.Basis.Decides() || c.Certainty == "hypothetical" {
		return false
	}
	if !w.KnownAt.IsZero() && c.Recorded.After(w.KnownAt) {
		return false
	}
	if len(w.Side.Hears) == 0 {
		return true
	}
	return slices.ContainsFunc(voices(), w.Side.HearsSide)
}

// heard visits the claims about an atom that count, in the order of the
// dossier.
func (w *World) heard(atom logic.Node, visit func(c *kadesh.Claim)) {
	one := func(i int32) {
		c := &w.Dossier.Claims[i]
		// A claim that was changed since may be about something else now.
		if w.claimAtoms[i] == atom && w.counts(c, func() []string { return w.voices[i] }) {
			visit(c)
		}
	}
	if int(atom)+1 < len(w.first) {
		for _, i := range w.atomClaims[w.first[atom]:w.first[atom+1]] {
			one(i)
		}
	}
	for _, i := range w.more[atom] {
		one(i)
	}
}

// Tells is what a claim tells of its atom, day by day.
//
// Something that happens or is reached is told false before the first day that
// it can have happened, true from the last, and nothing between; a denial tells
// it false up to its day, or for good when its date is open at the end. A state is told from the day it was said, as long as
// the claim says.
func Tells(c kadesh.Claim) logic.Steps {
	if c.About.Lasts() {
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
func (w *World) told(atom logic.Node) logic.Steps {
	if w.Side.Accept > 1 || w.Side.Deny > 1 {
		return w.counted(atom)
	}
	if w.exprs[atom].Lasts() {
		var sum logic.Steps
		w.heard(atom, func(c *kadesh.Claim) { sum = merge(sum, Tells(*c)) })
		return sum
	}
	return w.reached(atom)
}

func merge(sum, s logic.Steps) logic.Steps {
	if sum == nil {
		return s
	}
	return logic.Combine(sum, s, kadesh.Truth.Merge)
}

// reached puts together claims about something that happens: told true from the
// first day that one of them names, told false up to the last.
func (w *World) reached(atom logic.Node) logic.Steps {
	from, until, any := kadesh.MaxDay, kadesh.MinDay, false
	yes := false
	w.heard(atom, func(c *kadesh.Claim) {
		any = true
		yes = yes || !c.Denies
		switch {
		case c.Denies && c.Date.Latest == kadesh.MaxDay:
			until = kadesh.MaxDay
		case c.Denies:
			until = max(until, c.Date.Earliest)
		default:
			from = min(from, c.Date.Latest)
			if c.Date.Earliest != kadesh.MinDay {
				until = max(until, c.Date.Earliest-1)
			}
		}
	})
	if !any {
		return nil
	}
	no := logic.During(kadesh.MinDay, until, kadesh.False)
	if until == kadesh.MinDay {
		no = nil
	}
	if !yes {
		return no
	}
	return merge(no, logic.From(from, kadesh.True))
}

// counted asks for several independent voices: copies of one wire story are one
// voice, so claims are put together by who says them in the last resort.
func (w *World) counted(atom logic.Node) logic.Steps {
	var order []string
	voices := map[string]logic.Steps{}
	w.heard(atom, func(c *kadesh.Claim) {
		origin := w.Dossier.Origin(*c)
		if _, ok := voices[origin]; !ok {
			order = append(order, origin)
		}
		voices[origin] = merge(voices[origin], Tells(*c))
	})
	if len(order) == 0 {
		return nil
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
	n, ok := w.find(e)
	if !ok {
		return logic.Always(kadesh.Unknown)
	}
	return w.values.Value(n)
}

// At is the value of a condition of the dossier on a day.
func (w *World) At(e *kadesh.Expr, day kadesh.Day) kadesh.Truth { return w.Steps(e).At(day) }

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
