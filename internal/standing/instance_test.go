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
	if p := w.Powers(c, 6); len(p) != 2 || p[0].State != kadesh.StateAvailable || p[0].Holders[0] != "B" || p[1].Source != "ARSIWA art. 49 to 53" {
		t.Errorf("after the breach: %+v", p)
	}
	if in := w.Instrument(w.Dossier.Instruments[0], 6); in.Reached.Name != "in_force" {
		t.Errorf("the breach moved the treaty to %s", in.Reached.Name)
	}
}

// TestSuspensionEnds: what is suspended until a day is owed again after it.
func TestSuspensionEnds(t *testing.T) {
	b := dossier.NewBuilder("x")
	b.Instrument(kadesh.Instrument{ID: "i", Title: "Treaty", Ladder: kadesh.LadderTreaty})
	c := kadesh.Commitment{ID: "c", Instrument: "i"}
	b.Commitment(c)
	b.Claim(kadesh.Claim{ID: "f", About: Reached("i", "in_force"), Date: kadesh.On(1), Basis: kadesh.Documented})
	b.Claim(kadesh.Claim{ID: "s", About: InState("c", "suspended"), Date: kadesh.On(5), Until: kadesh.On(9), Basis: kadesh.Documented})
	b.Claim(kadesh.Claim{ID: "t", About: Reached("i", "suspended"), Date: kadesh.On(20), Until: kadesh.On(29), Basis: kadesh.Documented})
	w, err := Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[kadesh.Day]kadesh.State{4: kadesh.StateActive, 5: kadesh.StateSuspended, 9: kadesh.StateSuspended, 10: kadesh.StateActive} {
		if got := w.Commitment(c, day).State; got != want {
			t.Errorf("day %d: %s, want %s", day, got, want)
		}
	}
	for day, want := range map[kadesh.Day]string{19: "in_force", 20: "suspended", 30: "in_force"} {
		if got := w.Instrument(w.Dossier.Instruments[0], day).Reached.Name; got != want {
			t.Errorf("treaty on day %d: %s, want %s", day, got, want)
		}
	}
}

// TestOverdueByWorkingDays: the condition counts as the state does.
func TestOverdueByWorkingDays(t *testing.T) {
	b := dossier.NewBuilder("x")
	start := kadesh.DayOf(2025, 8, 8) // a Friday
	b.Calendar(kadesh.Calendar{ID: "five", Weekend: []int{6, 7}})
	b.Event(kadesh.Event{ID: "e"})
	c := kadesh.Commitment{ID: "c", Deadline: &kadesh.Deadline{WorkingDays: 3, Calendar: "five", Of: Happened("e")}}
	b.Commitment(c)
	b.Claim(kadesh.Claim{ID: "h", About: Happened("e"), Date: kadesh.On(start), Basis: kadesh.Documented})
	late := &kadesh.Expr{Op: kadesh.OpOverdue, Ref: kadesh.AddressOf("commitment", "c")}
	b.Goal(kadesh.Goal{ID: "g", When: late})
	w, err := Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	last := kadesh.DayOf(2025, 8, 13)
	if w.At(late, last).ToldTrue() || !w.At(late, last+1).ToldTrue() {
		t.Errorf("overdue on %s: %s, the day after: %s", last, w.At(late, last), w.At(late, last+1))
	}
	if got := w.Commitment(c, last+1).State; got != kadesh.StateOverdue {
		t.Errorf("state %s", got)
	}
}
