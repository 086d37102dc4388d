package kadesh

import (
	"testing"

	"pgregory.net/rapid"
)

func drawTruth(t *rapid.T, label string) Truth { return Truth(rapid.IntRange(0, 3).Draw(t, label)) }

// TestTruthLaws holds the four values to the laws of the two lattices.
func TestTruthLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawTruth(t, "a"), drawTruth(t, "b"), drawTruth(t, "c")
		for name, holds := range map[string]bool{
			"not is an involution":          a.Not().Not() == a,
			"de morgan":                     a.And(b).Not() == a.Not().Or(b.Not()),
			"and commutes":                  a.And(b) == b.And(a),
			"or associates":                 a.Or(b.Or(c)) == a.Or(b).Or(c),
			"and distributes over or":       a.And(b.Or(c)) == a.And(b).Or(a.And(c)),
			"absorption":                    a.And(a.Or(b)) == a,
			"merge is the upper bound":      a.Known(a.Merge(b)) && b.Known(a.Merge(b)),
			"agree is the lower bound":      a.Agree(b).Known(a) && a.Agree(b).Known(b),
			"not keeps the knowledge order": !a.Known(b) || a.Not().Known(b.Not()),
			"and is monotone in knowledge":  !a.Known(b) || a.And(c).Known(b.And(c)),
			"or is monotone in knowledge":   !a.Known(b) || a.Or(c).Known(b.Or(c)),
			"at least 2 of 2 is and":        AtLeast(2, a, b) == a.And(b),
			"at least 1 of 2 is or":         AtLeast(1, a, b) == a.Or(b),
			"at least is monotone":          !a.Known(b) || AtLeast(2, a, c, c).Known(AtLeast(2, b, c, c)),
		} {
			if !holds {
				t.Fatalf("%s does not hold for %v, %v, %v", name, a, b, c)
			}
		}
	})
}

// TestTruthTables spells out the two tables that surprise people.
func TestTruthTables(t *testing.T) {
	if got := Unknown.And(Contested); got != False {
		t.Errorf("unknown and contested: got %v; somebody denies a part, nobody affirms the whole", got)
	}
	if got := Unknown.Or(Contested); got != True {
		t.Errorf("unknown or contested: got %v", got)
	}
	for v := Unknown; v <= Contested; v++ {
		var back Truth
		text, err := v.MarshalText()
		if err != nil || back.UnmarshalText(text) != nil || back != v {
			t.Errorf("%v does not survive its text form", v)
		}
	}
}
