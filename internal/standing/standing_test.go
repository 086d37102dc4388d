package standing

import (
	"fmt"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

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

func day(t *testing.T, s string) kadesh.Day {
	t.Helper()
	w, err := kadesh.ParseWhen(s)
	if err != nil {
		t.Fatal(err)
	}
	return w.Latest
}

func hear(t *testing.T, d *dossier.Dossier, known, side string) *World {
	t.Helper()
	p, ok := d.Perspective(side)
	if !ok {
		t.Fatalf("no perspective %s", side)
	}
	var at time.Time
	if known != "" {
		y, m, dd := day(t, known).Civil()
		at = time.Date(y, time.Month(m), dd, 23, 59, 59, 0, time.UTC)
	}
	w, err := Hear(d, at, p)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestStages: initialled is not signed, whoever is heard.
func TestStages(t *testing.T) {
	d := first(t)
	in, _ := d.Instrument("peace_treaty")
	w := hear(t, d, "", "all")
	for _, c := range []struct{ on, stage string }{{"2025-03-12", ""}, {"2025-03-13", "agreed"}, {"2025-08-07", "agreed"}, {"2025-08-08", "initialled"}, {"2026-11-24", "initialled"}} {
		if got := w.Instrument(in, day(t, c.on)).Reached.Name; got != c.stage {
			t.Errorf("on %s: got %q, want %q", c.on, got, c.stage)
		}
	}
	if v := w.At(Reached("peace_treaty", "signed"), day(t, "2025-09-01")); v != kadesh.False {
		t.Errorf("signed on 1 September 2025: %v", v)
	}
}

// TestDeadlines: six months from 8 August is 8 February, met two days late;
// the Minsk Process was closed a day early; a blank gives no date.
func TestDeadlines(t *testing.T) {
	d := first(t)
	w := hear(t, d, "", "all")
	now := day(t, "2026-11-24")
	for id, want := range map[string]struct {
		due  string
		late int
	}{"prepare_charter": {"2026-02-08", 2}, "close_minsk_process": {"2025-12-01", -1}} {
		c, _ := d.Commitment(id)
		got := w.Commitment(c, now)
		if got.Due.EDTF != want.due || !got.Dated || got.LateDays != want.late || got.State != kadesh.StateFulfilled {
			t.Errorf("%s: %+v", id, got)
		}
	}
	blank, _ := d.Commitment("diplomatic_relations")
	if got := w.Commitment(blank, now); !got.Due.IsZero() || got.State != kadesh.StateDormant {
		t.Errorf("the blank gave %v, %s", got.Due, got.State)
	}
	late, _ := d.Commitment("charter_projects")
	if got := w.Commitment(late, now); got.State != kadesh.StateOverdue || got.Value != kadesh.Unknown {
		t.Errorf("overdue without a report: %s, %v", got.State, got.Value)
	}
}

// TestLaterKnowledgeChangesNothingEarlier: for every moment of knowledge, the
// world with later claims left out equals the world of the dossier that never
// had them.
func TestLaterKnowledgeChangesNothingEarlier(t *testing.T) {
	d := first(t)
	for _, known := range []string{"2025-03-20", "2025-08-08", "2025-08-12", "2025-09-01", "2026-02-10", "2026-06-01"} {
		w := hear(t, d, known, "all")
		without := *d
		without.Claims = nil
		for _, c := range d.Claims {
			if !c.Recorded.After(w.KnownAt) {
				without.Claims = append(without.Claims, c)
			}
		}
		bare, err := Hear(&without, time.Time{}, kadesh.Perspective{ID: "all"})
		if err != nil {
			t.Fatal(err)
		}
		for n, e := range w.exprs {
			if got := w.values.Value(logic.Node(n)); !got.Equal(bare.Steps(e)) {
				t.Errorf("known at %s, %s: %v, never known otherwise: %v", known, e, got, bare.Steps(e))
			}
		}
	}
}

// TestRecalledNeverDecides: a claim from memory moves no value.
func TestRecalledNeverDecides(t *testing.T) {
	d := first(t)
	d.Claims = append(d.Claims, kadesh.Claim{ID: "memory", About: Reached("peace_treaty", "signed"), Holders: []string{"AZE"},
		Date: kadesh.On(day(t, "2026-10-01")), Basis: kadesh.Recalled})
	if v := hear(t, d, "", "all").At(Reached("peace_treaty", "signed"), day(t, "2026-11-24")); v != kadesh.Unknown {
		t.Errorf("a recalled claim decided: %v", v)
	}
}

// TestOneVoiceIsNotTwo: copies of one wire story do not corroborate.
func TestOneVoiceIsNotTwo(t *testing.T) {
	d := first(t)
	about := Holds("peace_established")
	d.Claims = nil
	for i := range 3 {
		d.Claims = append(d.Claims, kadesh.Claim{ID: fmt.Sprint(i), About: about, Holders: []string{"MIRZOYAN"}, Date: kadesh.On(day(t, "2026-01-01")), Basis: kadesh.Documented})
	}
	corroborated := kadesh.Perspective{ID: "two", Accept: 2, Deny: 2}
	w, err := Hear(d, time.Time{}, corroborated)
	if err != nil {
		t.Fatal(err)
	}
	if v := w.At(about, day(t, "2026-02-01")); v != kadesh.Unknown {
		t.Errorf("three copies of one voice: %v", v)
	}
	d.Claims = append(d.Claims, kadesh.Claim{ID: "other", About: about, Holders: []string{"ALIYEV"}, Date: kadesh.On(day(t, "2026-01-15")), Basis: kadesh.Documented})
	w, err = Hear(d, time.Time{}, corroborated)
	if err != nil {
		t.Fatal(err)
	}
	if v := w.At(about, day(t, "2026-02-01")); v != kadesh.True {
		t.Errorf("two voices: %v", v)
	}
}

// TestProofsEndInQuotes: every proof of everything that is told has only quotes
// as leaves, each of a claim that is heard.
func TestProofsEndInQuotes(t *testing.T) {
	d := first(t)
	for _, side := range []string{"all", "baku", "yerevan"} {
		w := hear(t, d, "", side)
		on := day(t, "2026-11-24")
		for i, name := range w.exprs {
			n := logic.Node(i)
			for _, rail := range []bool{true, false} {
				p := w.translate(logic.NewProver(w.values).Prove(n, on, rail))
				if told := w.values.At(n, on); (rail && told.ToldTrue() || !rail && told.ToldFalse()) != (p != nil) {
					t.Errorf("%s, %s: told %v, proof %v", side, name, told, p)
				}
				if p != nil {
					if err := Check(w, p); err != nil {
						t.Errorf("%s: the checker refuses a proof: %v", side, err)
					}
				}
				leaves(t, w, p)
			}
		}
	}
}

func leaves(t *testing.T, w *World, p *Proof) {
	if p == nil {
		return
	}
	if len(p.Below) == 0 && len(p.Claims) == 0 {
		t.Errorf("%s ends without a quote", p.Expr)
	}
	for _, c := range p.Claims {
		if !w.Counts(c) || c.Quote == "" {
			t.Errorf("%s rests on claim.%s, which does not count", p.Expr, c.ID)
		}
	}
	for _, b := range p.Below {
		leaves(t, w, b)
	}
}

// TestCheckerRefuses: a proof that was tampered with does not pass.
func TestCheckerRefuses(t *testing.T) {
	d := first(t)
	w := hear(t, d, "", "all")
	on := day(t, "2026-11-24")
	proof := func() *Proof { return w.Prove(InState("prepare_charter", "fulfilled"), on, true) }
	if err := Check(w, proof()); err != nil {
		t.Fatal(err)
	}
	for name, tamper := range map[string]func(*Proof){
		"another day":      func(p *Proof) { p.Day = day(t, "2026-02-09"); p.Below[0].Day = p.Day },
		"the other way":    func(p *Proof) { p.ToldTrue = false },
		"another question": func(p *Proof) { p.Expr = InState("close_minsk_process", "fulfilled") },
		"no evidence":      func(p *Proof) { p.Below[0].Claims = nil },
		"other evidence":   func(p *Proof) { p.Below[0].Claims = []kadesh.Claim{d.Claims[0]} },
		"recalled":         func(p *Proof) { p.Below[0].Claims[0].Basis = kadesh.Recalled },
	} {
		p := proof()
		tamper(p)
		if Check(w, p) == nil {
			t.Errorf("%s passes", name)
		}
	}
}
