package eval_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/read/eval"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// TestGold holds the reader to its figures on the development gold, so that a
// change that loses accuracy fails. The floors are a little below the figures.
func TestGold(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "..", "shared", "data", "gold", "dev")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no ../shared/data: gold not measured")
	}
	score, err := eval.Folder(context.Background(), dir, read.NewRules(), source.Text)
	if err != nil {
		t.Fatal(err)
	}
	for kind, floor := range map[kadesh.FindingKind]float64{kadesh.FindingActor: 0.72, kadesh.FindingInstrument: 0.28,
		kadesh.FindingDate: 0.90, kadesh.FindingProvision: 0.99, kadesh.FindingCommitment: 0.76, kadesh.FindingEvent: 0.45,
		kadesh.FindingClaim: 0.66, kadesh.FindingLoaded: 0.70} {
		k := score.Kinds[kind]
		t.Logf("%s: P %.3f R %.3f F1 %.3f", kind, k.Precision(), k.Recall(), k.F1())
		if k.F1() < floor {
			t.Errorf("%s: F1 %.3f is below the floor %.2f", kind, k.F1(), floor)
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
