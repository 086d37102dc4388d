package view

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// TestTrialIsStatus: what a trial says of a claim is what the whole status says
// with and without it, for claims about everything of a case, both ways.
func TestTrialIsStatus(t *testing.T) {
	day := kadesh.DayOf(2026, 11, 24)
	for _, id := range []string{"washington-2025", "camp-david-1978"} {
		w := example(t, id)
		w.KnownAt = time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
		try, err := newTrial(w, day)
		if err != nil {
			t.Fatal(err)
		}
		before := StatusOf(try.w, day)
		moved := 0
		for i, about := range everyAtom(w) {
			c := kadesh.Claim{ID: fmt.Sprint("trial", i), About: about, Denies: i%3 == 1, Holders: []string{}, Certainty: "asserted",
				Date: kadesh.On(day.AddDays(-7 * (i % 200)))}
			got := try.changes(ask(try, c))
			d := *w.Dossier
			c.Recorded = w.KnownAt
			d.Claims = append(slices.Clip(d.Claims), c)
			with, err := standing.Hear(&d, w.KnownAt, w.Side)
			if err != nil {
				t.Fatal(err)
			}
			if want := Changed(before, StatusOf(with, day)); !slices.Equal(got, want) {
				t.Errorf("%s, %s denied %v: the trial says %v, the status %v", id, about, c.Denies, got, want)
			}
			moved += min(1, len(got))
		}
		if moved < 10 {
			t.Errorf("%s: only %d claims move anything", id, moved)
		}
		if back := StatusOf(try.w, day); len(Changed(before, back)) > 0 {
			t.Errorf("%s: the trials left something behind: %v", id, Changed(before, back))
		}
	}
}

// TestTrialFollows: brought from one dossier to the next, by claims that come and
// go, a trial says what one made anew says.
func TestTrialFollows(t *testing.T) {
	day := kadesh.DayOf(2026, 11, 24)
	known := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	random := rand.New(rand.NewPCG(1259, 1))
	for _, id := range []string{"washington-2025", "camp-david-1978"} {
		w := example(t, id)
		w.KnownAt = known
		try, err := newTrial(w, day)
		if err != nil {
			t.Fatal(err)
		}
		atoms := everyAtom(w)
		claim := func(i int) kadesh.Claim {
			return kadesh.Claim{ID: fmt.Sprint("new", i), About: atoms[random.IntN(len(atoms))], Denies: random.IntN(3) == 0, Certainty: "asserted",
				Date: kadesh.On(day.AddDays(-random.IntN(400)))}
		}
		stack := []*dossier.Dossier{w.Dossier}
		kept := 0
		for step := range 60 {
			now := stack[len(stack)-1]
			if len(stack) > 1 && random.IntN(3) == 0 {
				stack = stack[:len(stack)-1]
			} else {
				stack = append(stack, with(t, now, claim(step)))
			}
			now = stack[len(stack)-1]
			trials := make([]kadesh.Claim, 30)
			for i := range trials {
				trials[i] = claim(1000*step + i)
				try.changes(ask(try, trials[i]))
			}
			if !try.follow(now) {
				t.Fatal("it does not follow")
			}
			kept += len(try.known)
			world, err := standing.Hear(now, known, w.Side)
			if err != nil {
				t.Fatal(err)
			}
			fresh, err := newTrial(world, day)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range trials {
				if got, want := try.changes(ask(try, c)), fresh.changes(ask(fresh, c)); !slices.Equal(got, want) {
					t.Fatalf("%s, step %d, %s denied %v: followed %v, anew %v", id, step, c.About, c.Denies, got, want)
				}
			}
		}
		if kept == 0 {
			t.Errorf("%s: nothing that was tried stays known", id)
		}
	}
}

func ask(t *trial, c kadesh.Claim) *asked { return &asked{c, t.key(c)} }

// with is a dossier with a claim more, on some words of its first document.
func with(t *testing.T, d *dossier.Dossier, c kadesh.Claim) *dossier.Dossier {
	t.Helper()
	c.Document = d.Documents[0].ID
	c.Quote = strings.TrimSpace(d.Documents[0].Text[:20])
	block := strings.TrimSuffix(ClaimText(c), "\n")
	next, list, ok := dossier.Extend(d, []dossier.Item{{Address: kadesh.AddressOf("claim", c.ID), File: ReviewedFile, Text: block}}, nil, nil)
	if !ok || list.Failed() {
		t.Fatal(ok, list, block)
	}
	return next
}

// everyAtom is what claims of a dossier can be about.
func everyAtom(w *standing.World) (all []*kadesh.Expr) {
	for _, e := range w.Dossier.Events {
		all = append(all, standing.Happened(e.ID))
	}
	for _, in := range w.Dossier.Instruments {
		for _, stage := range in.Ladder.Stages() {
			all = append(all, standing.Reached(in.ID, stage))
		}
	}
	for _, c := range w.Dossier.Commitments {
		for _, state := range []string{"fulfilled", "breached", "waived", "suspended"} {
			all = append(all, standing.InState(c.ID, state))
		}
	}
	for _, p := range w.Dossier.Propositions {
		all = append(all, standing.Holds(p.ID))
	}
	return all
}
