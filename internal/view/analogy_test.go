package view

import (
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

func example(t *testing.T, id string) *standing.World {
	t.Helper()
	d, list, err := dossier.Load(examples.Open(id), func(name string, data []byte) (kadesh.Document, error) {
		return kadesh.Document{ID: name, Text: string(data), Published: "2025-08-08"}, nil
	})
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	w, err := standing.Hear(d, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestBesideAnother: what the analogy draws comes first, and both orders say the
// same.
func TestBesideAnother(t *testing.T) {
	washington, david := example(t, "washington-2025"), example(t, "camp-david-1978")
	day := kadesh.DayOf(2026, 11, 24)
	s, turned := Beside(washington, david, day, day), Beside(david, washington, day, day)
	if len(s.Points) == 0 || len(s.Points) != len(turned.Points) || len(s.Pairs) != len(turned.Pairs) {
		t.Fatalf("%d and %d points, %d and %d pairs", len(s.Points), len(turned.Points), len(s.Pairs), len(turned.Pairs))
	}
	for i := range s.Points {
		if s.Points[i].Here != turned.Points[i].There || s.Points[i].HereTitle != turned.Points[i].ThereTitle {
			t.Errorf("%s: turned round it is another", s.Points[i].Title)
		}
	}
	guessed := false
	for _, p := range s.Pairs {
		guessed = guessed || !p.Drawn && p.One == "commitment.diplomatic_relations" && p.Other == "commitment.normal_relations"
	}
	if !guessed {
		t.Errorf("diplomatic relations are not paired: %+v", s.Pairs)
	}
	if n := len(s.Pairs); len(s.OnlyOne)+n != len(washington.Dossier.Commitments) || len(s.OnlyOther)+n != len(david.Dossier.Commitments) {
		t.Error("a commitment is lost or counted twice")
	}
}

// TestBesideItself: every pair is of one commitment with itself, or of twins.
func TestBesideItself(t *testing.T) {
	w := example(t, "washington-2025")
	day := kadesh.DayOf(2026, 11, 24)
	s := Beside(w, w, day, day)
	if len(s.Pairs) == 0 {
		t.Fatal("nothing resembles itself")
	}
	for _, p := range s.Pairs {
		if p.One != p.Other {
			t.Errorf("%s is paired with %s", p.One, p.Other)
		}
	}
	for _, f := range s.Coverage {
		if f.One.Numerator != f.Other.Numerator {
			t.Errorf("%s differs from itself", f.One.ID)
		}
	}
}
