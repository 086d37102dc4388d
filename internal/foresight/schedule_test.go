package foresight

import (
	"fmt"
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

func and(args ...*kadesh.Expr) *kadesh.Expr { return &kadesh.Expr{Op: kadesh.OpAnd, Args: args} }

// dated is an event that is expected in a stretch of days after today.
func dated(id string, from, to int, needs ...*kadesh.Expr) kadesh.Event {
	e := kadesh.Event{ID: id, Expected: kadesh.When{EDTF: "x", Earliest: today + kadesh.Day(from), Latest: today + kadesh.Day(to)}}
	for _, n := range needs {
		e.Gates = append(e.Gates, kadesh.Gate{Needs: n})
	}
	return e
}

func scheduled(t *testing.T, goal *kadesh.Expr, o ScheduleOptions, events ...kadesh.Event) Schedule {
	t.Helper()
	b := dossier.NewBuilder("s")
	for _, e := range events {
		b.Event(e)
	}
	return ScheduleOf(world(t, b.Dossier(), goal), goal, today, o)
}

// TestScheduleOfOneStep: the mean of a triangle and its quarters come out.
func TestScheduleOfOneStep(t *testing.T) {
	goal := standing.Happened("a")
	s := scheduled(t, goal, ScheduleOptions{Samples: 100_000, Seed: 1, By: []kadesh.Day{today + 100}}, dated("a", 0, 200))
	// From 0 over 100 to 300: half of a third of the area lies before 100.
	if !s.Reachable || s.Earliest != today {
		t.Fatalf("%+v", s)
	}
	for _, c := range s.By {
		if c.Day == today+100 && math.Abs(c.Probability-1.0/3) > 4*c.Error+0.004 {
			t.Errorf("by the mode: %v, want a third", c)
		}
	}
}

// TestScheduleOrder: a chain is later than its parts, an or no later than either.
func TestScheduleOrder(t *testing.T) {
	a, b := standing.Happened("a"), standing.Happened("b")
	o := ScheduleOptions{Samples: 5_000, Seed: 7}
	events := []kadesh.Event{dated("a", 10, 50), dated("b", 20, 90, a)}
	one := scheduled(t, a, o, events...)
	both := scheduled(t, and(a, b), o, events...)
	either := scheduled(t, &kadesh.Expr{Op: kadesh.OpOr, Args: []*kadesh.Expr{a, b}}, o, events...)
	if both.P50 < one.P50 || either.P50 > one.P50 || both.Earliest < one.Earliest {
		t.Errorf("a %v, a and b %v, a or b %v", one.P50, both.P50, either.P50)
	}
	if again := scheduled(t, and(a, b), o, events...); !reflect.DeepEqual(again, both) {
		t.Error("the same seed gives another answer")
	}
}

// TestMutualPreconditionHasNoSchedule: what waits for itself comes never.
func TestMutualPreconditionHasNoSchedule(t *testing.T) {
	a, b := standing.Happened("a"), standing.Happened("b")
	s := scheduled(t, a, ScheduleOptions{}, dated("a", 0, 10, b), dated("b", 0, 10, a))
	if s.Reachable {
		t.Errorf("%+v", s)
	}
}

// BenchmarkSchedule is 100,000 futures of 500 steps.
func BenchmarkSchedule(b *testing.B) {
	build := dossier.NewBuilder("chain")
	for i := range 500 {
		e := kadesh.Event{ID: fmt.Sprintf("e%d", i), Type: "sign"}
		if i >= 10 {
			e.Gates = []kadesh.Gate{{Needs: and(standing.Happened(fmt.Sprintf("e%d", i-10)), standing.Happened(fmt.Sprintf("e%d", i-7)))}}
		}
		build.Event(e)
	}
	d := build.Dossier()
	var all []*kadesh.Expr
	for i := range 500 {
		all = append(all, standing.Happened(fmt.Sprintf("e%d", i)))
	}
	goal := and(all...)
	d.Goals = []kadesh.Goal{{ID: "g", When: goal}}
	w, err := standing.Hear(d, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if s := ScheduleOf(w, goal, today, ScheduleOptions{Samples: 100_000, Seed: 1}); !s.Reachable {
			b.Fatal("not reachable")
		}
	}
}
