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
