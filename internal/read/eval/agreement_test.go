package eval_test

import (
	"os"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/eval"
)

// TestAgreement holds what two annotators reached to the figures of the docs: they
// agree on which instrument is meant, and hardly on its slug, which the guidelines
// leave open. The reader is asked to do as well as they do.
func TestAgreement(t *testing.T) {
	if _, err := os.Stat(devGold); err != nil {
		t.Skip("no ../shared/data/gold: agreement is not measured")
	}
	score, err := eval.Agreement(devGold, "testdata/second")
	if err != nil {
		t.Fatal(err)
	}
	if score.Documents != 16 || len(score.Kinds) != 2 || len(score.Sides) != 2 {
		t.Errorf("%d documents, %d kinds, %d sides", score.Documents, len(score.Kinds), len(score.Sides))
	}
	people := score.Kinds[kadesh.FindingInstrument]
	reader := devScore(t).Kinds[kadesh.FindingInstrument]
	t.Logf("same slug: people %.3f, reader %.3f", people.F1(), reader.F1())
	if people.F1() > 0.24 || reader.F1() < people.F1() {
		t.Errorf("same slug: people %.3f, reader %.3f", people.F1(), reader.F1())
	}
	for _, side := range score.Sides {
		if floor := map[string]float64{"instrument, linked": 0.93, "actor, linked": 0.90}[side.Name]; side.Kind.F1() < floor {
			t.Errorf("%s: people agree to %.3f", side.Name, side.Kind.F1())
		}
	}
}
