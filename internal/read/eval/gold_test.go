package eval_test

import (
	"context"
	"os"
	"sync"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/read/eval"
	"github.com/kadesh-dev/kadesh/internal/source"
)

const devGold = "../../../../shared/data/gold/dev"

// scoreDev scores the development gold once for all tests.
var scoreDev = sync.OnceValues(func() (*eval.Score, error) {
	return eval.Folder(context.Background(), devGold, read.NewRules(), source.Text)
})

// devScore is the score of the development gold; without it the test is skipped.
func devScore(t *testing.T) *eval.Score {
	t.Helper()
	if _, err := os.Stat(devGold); err != nil {
		t.Skip("no ../shared/data/gold: the reader is not measured")
	}
	score, err := scoreDev()
	if err != nil {
		t.Fatal(err)
	}
	return score
}

// TestGold holds the reader to its figures on the development gold, so that a
// change that loses accuracy fails. The floors are a little below the figures.
func TestGold(t *testing.T) {
	score := devScore(t)
	for kind, floor := range map[kadesh.FindingKind]float64{kadesh.FindingActor: 0.87, kadesh.FindingInstrument: 0.58,
		kadesh.FindingDate: 0.93, kadesh.FindingProvision: 0.99, kadesh.FindingCommitment: 0.81, kadesh.FindingEvent: 0.70,
		kadesh.FindingClaim: 0.84, kadesh.FindingLoaded: 0.70} {
		k := score.Kinds[kind]
		t.Logf("%s: P %.3f R %.3f F1 %.3f", kind, k.Precision(), k.Recall(), k.F1())
		if k.F1() < floor {
			t.Errorf("%s: F1 %.3f is below the floor %.2f", kind, k.F1(), floor)
		}
	}
}

// TestGoldSides holds the figures beside the kinds: duties of treaties and of
// news, the fields of duties, and instruments joined alike whatever their slug.
func TestGoldSides(t *testing.T) {
	score := devScore(t)
	floors := map[string]float64{"commitment, texts that bind": 0.83, "commitment, news": 0.77, "instrument, linked": 0.88, "actor, linked": 0.89}
	held := 0
	for _, side := range score.Sides {
		floor, ok := floors[side.Name]
		if ok {
			held++
		}
		if f1 := side.Kind.F1(); f1 < floor {
			t.Errorf("%s: F1 %.3f is below the floor %.2f", side.Name, f1, floor)
		}
	}
	if held != len(floors) {
		t.Errorf("%d of %d figures with a floor were measured", held, len(floors))
	}
	for _, f := range []struct {
		kind  kadesh.FindingKind
		field string
		floor float64
	}{
		{kadesh.FindingCommitment, "obligor", 0.84}, {kadesh.FindingCommitment, "modality", 0.94}, {kadesh.FindingCommitment, "deadline", 0.88},
		{kadesh.FindingCommitment, "condition", 0.82}, {kadesh.FindingClaim, "holder", 0.86},
	} {
		if a := score.Kinds[f.kind].Fields[f.field]; float64(a.Right) < f.floor*float64(a.Pairs) {
			t.Errorf("%s %s: %d of %d is below the floor %.2f", f.kind, f.field, a.Right, a.Pairs, f.floor)
		}
	}
}

// TestMatch pairs one to one, the best overlap first.
func TestMatch(t *testing.T) {
	claim := func(start, end int) kadesh.Finding {
		return kadesh.Finding{Kind: kadesh.FindingClaim, Span: kadesh.Span{Start: start, End: end}, Claim: &kadesh.ClaimFinding{}}
	}
	got := eval.Match([]kadesh.Finding{claim(0, 10), claim(5, 15)}, []kadesh.Finding{claim(4, 14), claim(0, 4)})
	if len(got) != 1 || got[0].Gold != 1 || got[0].Found != 0 {
		t.Errorf("pairs %v", got)
	}
	date := func(start int, v *string) kadesh.Finding {
		return kadesh.Finding{Kind: kadesh.FindingDate, Span: kadesh.Span{Start: start, End: start + 9}, Date: &kadesh.DateFinding{EDTF: v}}
	}
	a, b := "2025", "2026"
	if got := eval.Match([]kadesh.Finding{date(0, &a), date(20, nil)}, []kadesh.Finding{date(0, &b), date(25, nil)}); len(got) != 1 || got[0].Gold != 1 {
		t.Errorf("dates %v", got)
	}
}
