package foresight

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

const today = kadesh.Day(20000)

// drawDossier has up to most open events that wait for one another, with cycles,
// and a goal over them.
func drawDossier(t *rapid.T, most int) (*dossier.Dossier, *kadesh.Expr) {
	return drawDossierOf(t, rapid.IntRange(1, most).Draw(t, "events"))
}

func drawDossierOf(t *rapid.T, n int) (*dossier.Dossier, *kadesh.Expr) {
	b := dossier.NewBuilder("drawn")
	atom := func() *kadesh.Expr {
		return standing.Happened(fmt.Sprintf("e%d", rapid.IntRange(0, n-1).Draw(t, "event")))
	}
	var expr func(depth int) *kadesh.Expr
	expr = func(depth int) *kadesh.Expr {
		if depth == 0 {
			return atom()
		}
		args := []*kadesh.Expr{expr(depth - 1), expr(depth - 1)}
		switch rapid.IntRange(0, 3).Draw(t, "op") {
		case 0:
			return &kadesh.Expr{Op: kadesh.OpAnd, Args: args}
		case 1:
			return &kadesh.Expr{Op: kadesh.OpOr, Args: args}
		case 2:
			return &kadesh.Expr{Op: kadesh.OpAtLeast, N: 2, Args: append(args, atom())}
		}
		return atom()
	}
	for i := range n {
		e := kadesh.Event{ID: fmt.Sprintf("e%d", i), Actors: []kadesh.RoleActor{{Actor: fmt.Sprintf("A%d", i%3), Role: "source"}}}
		if rapid.Bool().Draw(t, "waits") {
			e.Gates = []kadesh.Gate{{Needs: expr(1)}}
		}
		b.Event(e)
		if rapid.IntRange(0, 5).Draw(t, "done") == 0 {
			b.Claim(kadesh.Claim{ID: e.ID, About: standing.Happened(e.ID), Date: kadesh.On(today - 5), Basis: kadesh.Documented})
		}
	}
	return b.Dossier(), expr(3)
}

func world(t interface{ Fatal(...any) }, d *dossier.Dossier, goal *kadesh.Expr) *standing.World {
	b := *d
	b.Goals = append(slices.Clone(d.Goals), kadesh.Goal{ID: "asked", When: goal})
	w, err := standing.Hear(&b, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// reached says by brute force whether a goal comes about when the steps in do
// may be taken: events happen when they may and their gates are open, round
// after round.
func reached(w *standing.World, goal *kadesh.Expr, do map[string]bool) bool {
	done := map[string]bool{}
	var holds func(e *kadesh.Expr) bool
	holds = func(e *kadesh.Expr) bool {
		n := 0
		for _, a := range e.Args {
			if holds(a) {
				n++
			}
		}
		switch e.Op {
		case kadesh.OpAnd:
			return n == len(e.Args)
		case kadesh.OpOr:
			return n > 0
		case kadesh.OpAtLeast:
			return n >= e.N
		}
		return done[e.Ref.ID()] || w.At(e, today).ToldTrue()
	}
	for range len(w.Dossier.Events) + 1 {
		for _, e := range w.Dossier.Events {
			open := do[e.ID]
			for _, g := range e.Gates {
				open = open && holds(g.Needs)
			}
			if open {
				done[e.ID] = true
			}
		}
	}
	return holds(goal)
}

// minimalByForce lists the minimal sets of events by trying all of them.
func minimalByForce(w *standing.World, ids []string, works func(map[string]bool) bool) map[string]bool {
	var found []int
	for mask := range 1 << len(ids) {
		if slices.ContainsFunc(found, func(f int) bool { return f&mask == f && f != mask }) {
			continue
		}
		do := map[string]bool{}
		for i, id := range ids {
			do[id] = mask>>i&1 == 1
		}
		if works(do) {
			found = append(found, mask)
		}
	}
	out := map[string]bool{}
	for _, f := range found {
		if slices.ContainsFunc(found, func(g int) bool { return g&f == g && g != f }) {
			continue
		}
		out[key(ids, f)] = true
	}
	return out
}

func key(ids []string, mask int) string {
	var set []string
	for i, id := range ids {
		if mask>>i&1 == 1 {
			set = append(set, id)
		}
	}
	slices.Sort(set)
	return fmt.Sprint(set)
}

func found(s Sets) map[string]bool {
	out := map[string]bool{}
	for _, set := range s.Sets {
		var ids []string
		for _, step := range set.Steps {
			ids = append(ids, step.Address.ID())
		}
		slices.Sort(ids)
		out[fmt.Sprint(ids)] = true
	}
	return out
}

// TestAgainstBruteForce: on random dossiers with cycles, the unlocking and
// breaking sets are those that trying every combination gives.
func TestAgainstBruteForce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, goal := drawDossier(t, 10)
		w := world(t, d, goal)
		var open []string
		for _, e := range d.Events {
			if !w.At(standing.Happened(e.ID), today).ToldTrue() {
				open = append(open, e.ID)
			}
		}
		unlock, err := Unlock(w, goal, today, Options{Sets: 1 << 12})
		if err != nil {
			t.Fatal(err)
		}
		want := minimalByForce(w, open, func(do map[string]bool) bool { return reached(w, goal, do) })
		compare(t, "unlock", unlock, want)
		breaking, err := Break(w, goal, today, Options{Sets: 1 << 12})
		if err != nil {
			t.Fatal(err)
		}
		want = minimalByForce(w, open, func(fail map[string]bool) bool {
			do := map[string]bool{}
			for _, id := range open {
				do[id] = !fail[id]
			}
			return !reached(w, goal, do)
		})
		compare(t, "break", breaking, want)
	})
}

func compare(t interface{ Fatalf(string, ...any) }, what string, got Sets, want map[string]bool) {
	if got.Already {
		if !want["[]"] {
			t.Fatalf("%s: said to be so already, want %v", what, want)
		}
		return
	}
	for _, s := range got.Sets {
		if !s.Verified {
			t.Fatalf("%s: a set did not pass its own trial: %+v", what, s)
		}
	}
	f := found(got)
	if len(f) != len(want) {
		t.Fatalf("%s: got %v, want %v", what, f, want)
	}
	for k := range want {
		if !f[k] {
			t.Fatalf("%s: %s is missing; got %v", what, k, f)
		}
	}
}

func first(t *testing.T) *dossier.Dossier {
	t.Helper()
	d, list, err := dossier.Load(examples.Open(examples.First), func(name string, data []byte) (kadesh.Document, error) {
		return kadesh.Document{ID: name, Text: string(data), Published: "2025-08-08"}, nil
	})
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	return d
}

func hear(t *testing.T, d *dossier.Dossier, side string) *standing.World {
	t.Helper()
	p, _ := d.Perspective(side)
	w, err := standing.Hear(d, time.Time{}, p)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestSignatureUnlocked: in Yerevan's version two signatures do; in everybody's,
// Baku has to give up its condition, or the constitution has to change.
func TestSignatureUnlocked(t *testing.T) {
	d := first(t)
	goal, _ := d.Goal("treaty_signed")
	day := kadesh.DayOf(2026, 11, 24)
	yerevan, err := Unlock(hear(t, d, "yerevan"), goal.When, day, Options{})
	if err != nil || yerevan.Count != "1" || len(yerevan.Sets[0].Steps) != 2 {
		t.Fatalf("%+v, %v", yerevan, err)
	}
	all, err := Unlock(hear(t, d, "all"), goal.When, day, Options{})
	if err != nil || all.Count != "2" || len(all.Sets[0].Steps) != 3 {
		t.Fatalf("%+v, %v", all, err)
	}
	for _, a := range all.Actors {
		if (a.Actor == "AZE" || a.Actor == "ARM") != a.Veto {
			t.Errorf("%s: veto %v", a.Actor, a.Veto)
		}
	}
}

// TestEmptyHypothesisChangesNothing, and a full one changes what it says.
func TestEmptyHypothesisChangesNothing(t *testing.T) {
	d := first(t)
	day := kadesh.DayOf(2026, 11, 24)
	plain := hear(t, d, "all")
	same, err := Assume(d, Hypothesis{}, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range d.Commitments {
		if a, b := plain.Commitment(c, day), same.Commitment(c, day); a.State != b.State || a.Value != b.Value {
			t.Errorf("%s: %s became %s", c.ID, a.State, b.State)
		}
	}
	signed, err := Assume(d, Hypothesis{Assume: []Assumption{{Atom: standing.Happened("signature_azerbaijan"), From: day}, {Atom: standing.Happened("signature_armenia"), From: day}}},
		time.Time{}, kadesh.Perspective{ID: "baku", Hears: []string{"baku"}})
	if err != nil || signed.At(standing.Reached("peace_treaty", "signed"), day) == kadesh.Unknown {
		t.Errorf("two assumed signatures do not make a signed treaty: %v", err)
	}
	if v := plain.At(standing.Reached("peace_treaty", "signed"), day); v != kadesh.Unknown {
		t.Errorf("the hypothesis leaked into the record: %v", v)
	}
}

func BenchmarkFiveHundredAtoms(b *testing.B) {
	build := dossier.NewBuilder("chain")
	for i := range 500 {
		e := kadesh.Event{ID: fmt.Sprintf("e%d", i), Actors: []kadesh.RoleActor{{Actor: "A", Role: "source"}}}
		if i >= 2 {
			needs := &kadesh.Expr{Op: kadesh.OpOr, Args: []*kadesh.Expr{standing.Happened(fmt.Sprintf("e%d", i-1)), standing.Happened(fmt.Sprintf("e%d", i-2))}}
			e.Gates = []kadesh.Gate{{Needs: needs}}
		}
		build.Event(e)
	}
	goal := standing.Happened("e499")
	d := build.Dossier()
	d.Goals = []kadesh.Goal{{ID: "g", When: goal}}
	w, err := standing.Hear(d, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s, err := Unlock(w, goal, today, Options{})
		if err != nil || len(s.Sets) != 10 {
			b.Fatal(err, len(s.Sets))
		}
	}
}
