package standing

import (
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// TestViennaConvention has one case for each rule of the law of treaties that
// the ladder carries: what is reported, and where instrument and duty stand.
func TestViennaConvention(t *testing.T) {
	on := kadesh.DayOf(2025, 6, 1)
	stage := func(name, party string) *kadesh.Expr {
		e := Reached("treaty", name)
		e.By = party
		return e
	}
	for _, c := range []struct {
		article, says string
		reported      []*kadesh.Expr
		fromStage     string
		reached       string
		state         kadesh.State
	}{
		{"9", "an adopted text binds nobody", []*kadesh.Expr{stage("agreed", "")}, "", "agreed", kadesh.StateDormant},
		{"10(b), 12(2)(a)", "initialled is not signed", []*kadesh.Expr{stage("agreed", ""), stage("initialled", "")}, "", "initialled", kadesh.StateDormant},
		{"10, 12", "one signature is not two", []*kadesh.Expr{stage("initialled", ""), stage("signed", "A")}, "", "initialled", kadesh.StateDormant},
		{"12", "signed when each has signed", []*kadesh.Expr{stage("signed", "A"), stage("signed", "B")}, "", "signed", kadesh.StateDormant},
		{"14, 16", "ratified by both, not yet exchanged: not in force", []*kadesh.Expr{stage("ratified", "A"), stage("ratified", "B")}, "", "ratified", kadesh.StateDormant},
		{"18", "what binds from signature binds then", []*kadesh.Expr{stage("signed", "A"), stage("signed", "B")}, "signed", "signed", kadesh.StateActive},
		{"18", "and not from initialling", []*kadesh.Expr{stage("initialled", "")}, "signed", "initialled", kadesh.StateDormant},
		{"24", "owed from entry into force", []*kadesh.Expr{stage("in_force", "")}, "", "in_force", kadesh.StateActive},
		{"24(1)", "in force for one party alone is not in force", []*kadesh.Expr{stage("signed", ""), stage("in_force", "A")}, "", "signed", kadesh.StateDormant},
		{"54, 70", "nothing is owed after the end", []*kadesh.Expr{stage("in_force", ""), stage("terminated", "")}, "", "terminated", kadesh.StateTerminated},
	} {
		b := dossier.NewBuilder("vclt")
		b.Instrument(kadesh.Instrument{ID: "treaty", Title: "Treaty", Ladder: kadesh.LadderTreaty, Parties: []string{"A", "B"}})
		duty := kadesh.Commitment{ID: "duty", Instrument: "treaty", Obligors: []string{"A"}, FromStage: c.fromStage}
		b.Commitment(duty)
		for i, e := range c.reported {
			b.Claim(kadesh.Claim{ID: string(rune('a' + i)), About: e, Date: kadesh.On(on - 10), Basis: kadesh.Documented})
		}
		w, err := Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
		if err != nil {
			t.Fatal(err)
		}
		in, _ := w.Dossier.Instrument("treaty")
		if got := w.Instrument(in, on).Reached.Name; got != c.reached {
			t.Errorf("article %s, %s: the treaty is %q, want %q", c.article, c.says, got, c.reached)
		}
		if got := w.Commitment(duty, on).State; got != c.state {
			t.Errorf("article %s, %s: the duty is %s, want %s", c.article, c.says, got, c.state)
		}
	}
}

// TestHostileSizes: far dates, many perspectives and contradictions everywhere
// stay within bounds.
func TestHostileSizes(t *testing.T) {
	b := dossier.NewBuilder("hostile")
	first, last := kadesh.DayOf(-9999, 1, 1), kadesh.DayOf(9999, 12, 31)
	for i := range 2_000 {
		id := string(rune('a'+i%26)) + time.Duration(i).String()
		b.Event(kadesh.Event{ID: id})
		for k, day := range []kadesh.Day{first, 0, last} {
			b.Claim(kadesh.Claim{ID: id + string(rune('0'+k)), About: Happened(id), Denies: k == 2, Date: kadesh.On(day), Basis: kadesh.Documented, Holders: []string{"A"}})
		}
	}
	for i := range 10_000 {
		b.Perspective(kadesh.Perspective{ID: time.Duration(i).String(), Hears: []string{time.Duration(i).String()}})
	}
	m := NewModel(b.Dossier())
	for _, p := range m.Dossier.Perspectives[:50] {
		if _, err := m.Hear(time.Time{}, p); err != nil {
			t.Fatal(err)
		}
	}
	w, err := m.Hear(time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range m.Dossier.Events {
		if v := w.At(Happened(e.ID), 100); v != kadesh.Contested {
			t.Fatalf("%s: %v", e.ID, v)
		}
	}
}
