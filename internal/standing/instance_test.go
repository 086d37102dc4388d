package standing

import (
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// TestInstances: a monthly report, met in time, missed, met late, running.
func TestInstances(t *testing.T) {
	b := dossier.NewBuilder("x")
	c := kadesh.Commitment{ID: "report", Deadline: &kadesh.Deadline{By: kadesh.On(kadesh.DayOf(2025, 1, 31))},
		Recurrence: &kadesh.Recurrence{Every: kadesh.Duration{Months: 1}}}
	b.Commitment(c)
	for _, d := range []kadesh.Day{kadesh.DayOf(2025, 1, 20), kadesh.DayOf(2025, 3, 10), kadesh.DayOf(2025, 3, 12)} {
		b.Claim(kadesh.Claim{ID: d.String(), About: InState("report", "fulfilled"), Date: kadesh.On(d), Basis: kadesh.Documented})
	}
	w, err := Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	got := w.Instances(c, kadesh.DayOf(2025, 5, 10))
	want := []struct {
		due   string
		state kadesh.State
		late  int
	}{{"2025-01-31", kadesh.StateFulfilled, -11}, {"2025-02-28", kadesh.StateFulfilled, 12}, {"2025-03-31", kadesh.StateFulfilled, -21},
		{"2025-04-30", kadesh.StateOverdue, 0}, {"2025-05-31", kadesh.StateActive, 0}}
	if len(got) != len(want) {
		t.Fatalf("%d turns: %+v", len(got), got)
	}
	for i, g := range got {
		if g.Due.String() != want[i].due || g.State != want[i].state || g.LateDays != want[i].late {
			t.Errorf("turn %d: %s %s late %d, want %+v", g.N, g.Due, g.State, g.LateDays, want[i])
		}
	}
}

// TestWorkingDays: ten working days after a Friday, with a holiday between.
func TestWorkingDays(t *testing.T) {
	c := kadesh.Calendar{Weekend: []int{6, 7}, Holidays: []kadesh.Day{kadesh.DayOf(2025, 8, 15)}}
	if got := c.After(kadesh.DayOf(2025, 8, 8), 10); got.String() != "2025-08-25" {
		t.Errorf("got %s", got)
	}
	if got := kadesh.DayOf(2025, 8, 8).Weekday(); got != 5 {
		t.Errorf("8 August 2025 is day %d of the week", got)
	}
	none := kadesh.Calendar{Weekend: []int{1, 2, 3, 4, 5, 6, 7}}
	if got := none.After(0, 5); got > 400 {
		t.Errorf("a calendar without worked days gives %s", got)
	}
}

// TestPowers: a breach of a treaty gives its obligee a power, and does nothing
// by itself.
func TestPowers(t *testing.T) {
	b := dossier.NewBuilder("x")
	b.Instrument(kadesh.Instrument{ID: "i", Title: "Treaty", Ladder: kadesh.LadderTreaty})
	c := kadesh.Commitment{ID: "c", Instrument: "i", Obligees: []string{"B"}}
	b.Commitment(c)
	b.Claim(kadesh.Claim{ID: "f", About: Reached("i", "in_force"), Date: kadesh.On(1), Basis: kadesh.Documented})
	b.Claim(kadesh.Claim{ID: "b", About: InState("c", "breached"), Date: kadesh.On(5), Basis: kadesh.Documented})
	w, err := Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	if p := w.Powers(c, 4); len(p) != 0 {
		t.Errorf("before the breach: %+v", p)
	}
	if p := w.Powers(c, 6); len(p) != 1 || p[0].State != kadesh.StateAvailable || p[0].Holders[0] != "B" {
		t.Errorf("after the breach: %+v", p)
	}
	if in := w.Instrument(w.Dossier.Instruments[0], 6); in.Reached.Name != "in_force" {
		t.Errorf("the breach moved the treaty to %s", in.Reached.Name)
	}
}
