package standing

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// days of random dossiers: small, so that claims meet.
const firstDay, lastDay = kadesh.Day(18000), kadesh.Day(18030)

func drawDay(t *rapid.T) kadesh.Day {
	return firstDay + kadesh.Day(rapid.IntRange(0, int(lastDay-firstDay)).Draw(t, "day"))
}

func drawWhen(t *rapid.T) kadesh.When {
	a := drawDay(t)
	b := a + kadesh.Day(rapid.IntRange(0, 3).Draw(t, "spread"))
	if rapid.IntRange(0, 9).Draw(t, "open") == 0 {
		b = kadesh.MaxDay
	}
	return kadesh.When{EDTF: "drawn", Earliest: a, Latest: b}
}

func drawClaim(t *rapid.T, id string) kadesh.Claim {
	c := kadesh.Claim{ID: id, About: drawAtom(t), Denies: rapid.Bool().Draw(t, "denies"), Date: drawWhen(t), Basis: kadesh.Documented,
		Holders: []string{rapid.SampledFrom([]string{"A", "B", "C"}).Draw(t, "holder")}, Recorded: time.Unix(int64(drawDay(t))*86400, 0).UTC()}
	if !c.Denies && c.Date.Latest == kadesh.MaxDay {
		c.Date.Latest = c.Date.Earliest
	}
	if rapid.IntRange(0, 9).Draw(t, "recalled") == 0 {
		c.Basis = kadesh.Recalled
	}
	return c
}

func drawAtom(t *rapid.T) *kadesh.Expr {
	i := fmt.Sprint(rapid.IntRange(0, 2).Draw(t, "which"))
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		return Holds("p" + i)
	case 1:
		return Reached("i"+i, "signed")
	case 2:
		return InState("c"+i, "fulfilled")
	}
	return Happened("e" + i)
}

func drawExpr(t *rapid.T, depth int) *kadesh.Expr {
	if depth == 0 {
		return drawAtom(t)
	}
	sub := func() *kadesh.Expr { return drawExpr(t, depth-1) }
	switch rapid.IntRange(0, 7).Draw(t, "op") {
	case 0:
		return &kadesh.Expr{Op: kadesh.OpNot, Args: []*kadesh.Expr{sub()}}
	case 1:
		return &kadesh.Expr{Op: kadesh.OpAnd, Args: []*kadesh.Expr{sub(), sub()}}
	case 2:
		return &kadesh.Expr{Op: kadesh.OpOr, Args: []*kadesh.Expr{sub(), sub()}}
	case 3:
		return &kadesh.Expr{Op: kadesh.OpAtLeast, N: 2, Args: []*kadesh.Expr{sub(), sub(), sub()}}
	case 4:
		return &kadesh.Expr{Op: kadesh.OpBefore, Args: []*kadesh.Expr{sub(), sub()}}
	case 5:
		return &kadesh.Expr{Op: kadesh.OpWithin, Duration: kadesh.Duration{Days: 4}, Args: []*kadesh.Expr{sub(), sub()}}
	case 6:
		return &kadesh.Expr{Op: kadesh.OpBy, Date: kadesh.On(drawDay(t)), Args: []*kadesh.Expr{sub()}}
	}
	return drawAtom(t)
}

// drawDossier has instruments and commitments whose rules may form cycles.
func drawDossier(t *rapid.T) *dossier.Dossier {
	b := dossier.NewBuilder("drawn")
	for _, id := range []string{"A", "B", "C"} {
		b.Actor(kadesh.Actor{ID: id, Side: id})
		b.Perspective(kadesh.Perspective{ID: id, Hears: []string{id}})
	}
	for i := range 3 {
		id := fmt.Sprint(i)
		b.Event(kadesh.Event{ID: "e" + id})
		b.Proposition(kadesh.Proposition{ID: "p" + id})
		in := kadesh.Instrument{ID: "i" + id, Ladder: kadesh.LadderTreaty}
		if rapid.Bool().Draw(t, "rule") {
			in.Stages = []kadesh.StageRule{{Stage: "signed", When: drawExpr(t, 2)}}
		}
		b.Instrument(in)
		c := kadesh.Commitment{ID: "c" + id, Instrument: "i" + id}
		if rapid.Bool().Draw(t, "test") {
			c.DoneWhen = drawExpr(t, 1)
		}
		b.Commitment(c)
		b.Goal(kadesh.Goal{ID: "g" + id, When: drawExpr(t, 3)})
	}
	for i := range rapid.IntRange(0, 12).Draw(t, "claims") {
		b.Claim(drawClaim(t, fmt.Sprint(i)))
	}
	return b.Dossier()
}

func drawSide(t *rapid.T, d *dossier.Dossier) kadesh.Perspective {
	p, _ := d.Perspective(rapid.SampledFrom([]string{"all", "A", "B"}).Draw(t, "side"))
	if rapid.IntRange(0, 3).Draw(t, "corroborated") == 0 {
		p.Accept, p.Deny = 2, 2
	}
	return p
}

// TestRandomDossiers: in any dossier, on any day, to any side, every rail that is
// told has a proof, and the checker accepts it.
func TestRandomDossiers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDossier(t)
		w, err := Hear(d, time.Unix(int64(drawDay(t))*86400, 0), drawSide(t, d))
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range d.Goals {
			for _, day := range []kadesh.Day{firstDay - 1, drawDay(t), drawDay(t), lastDay + 9} {
				v := w.At(g.When, day)
				for _, rail := range []bool{true, false} {
					p := w.Prove(g.When, day, rail)
					if told := rail && v.ToldTrue() || !rail && v.ToldFalse(); told != (p != nil) {
						t.Fatalf("%s on %s: %v, proof of %v is %v", g.When, day, v, rail, p)
					}
					if p != nil {
						if err := Check(w, p); err != nil {
							t.Fatalf("%s on %s: the checker refuses: %v", g.When, day, err)
						}
					}
				}
			}
		}
	})
}

// TestEditsEqualNewWorlds: after new, changed and retracted claims, a refreshed
// world is the world that a new model gives, on every day, bit for bit.
func TestEditsEqualNewWorlds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDossier(t)
		m := NewModel(d)
		side, known := drawSide(t, d), time.Unix(int64(drawDay(t))*86400, 0)
		w, err := m.Hear(known, side)
		if err != nil {
			t.Fatal(err)
		}
		for i := range rapid.IntRange(1, 6).Draw(t, "edits") {
			at := rapid.IntRange(0, len(d.Claims)).Draw(t, "claim")
			c := drawClaim(t, fmt.Sprintf("new%d", i))
			if at < len(d.Claims) && rapid.Bool().Draw(t, "retract") {
				c.About = nil
			}
			w.Refresh(m.Put(at, c))
			fresh, err := Hear(d, known, side)
			if err != nil {
				t.Fatal(err)
			}
			for n, e := range w.exprs {
				if got, want := w.values.Value(logic.Node(n)), fresh.Steps(e); e.IsAtom() && !got.Equal(want) {
					t.Fatalf("%s: refreshed %v, new %v", e, got, want)
				}
			}
			for _, g := range d.Goals {
				if got, want := w.Steps(g.When), fresh.Steps(g.When); !got.Equal(want) {
					t.Fatalf("%s: refreshed %v, new %v", g.When, got, want)
				}
			}
		}
	})
}
