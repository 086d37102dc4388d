package web

import (
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// TestRestated holds that the queue finds the first case's commitments in its
// texts, and takes none of them for its opposite.
func TestRestated(t *testing.T) {
	_, dk := stocked(t)
	s, err := dk.Now(t.Context(), "washington-2025")
	if err != nil {
		t.Fatal(err)
	}
	k := rankedBy(t, s, kadesh.DayOfTime(today), nil)
	found := map[kadesh.Address]bool{}
	for i := range s.Entries {
		switch r := k.Effects[i].Restates; r.How {
		case "":
		case "contradicts":
			t.Errorf("%q is taken to contradict %s", s.Entries[i].Finding.Quote, r.Commitment)
		default:
			found[r.Commitment] = true
		}
	}
	for _, id := range []string{"no_intervention", "no_third_party_forces", "missing_persons", "withdraw_claims", "tripp_framework", "no_territorial_claims", "not_defeat_purpose"} {
		if !found[kadesh.AddressOf("commitment", id)] {
			t.Errorf("commitment %s is not found in its text", id)
		}
	}
	if len(found) < 15 {
		t.Errorf("only %d commitments found", len(found))
	}
}

// TestContradicted holds that another obligor's promise is not the same, and
// that one to leave undone what is promised speaks against it.
func TestContradicted(t *testing.T) {
	d := &dossier.Dossier{Commitments: []kadesh.Commitment{{ID: "bridge", Title: "Repair the bridge", Obligors: []string{"AAA"}, Modality: "obligation", Act: "repair the western bridge across the river"}}}
	for _, test := range []struct {
		obligor, modality, quote, how string
	}{
		{"AAA", "obligation", "Alpha shall repair the western bridge within a year", "restates"},
		{"AAA", "prohibition", "Alpha shall not repair the western bridge", "contradicts"},
		{"BBB", "obligation", "Beta shall repair the western bridge", ""},
		{"AAA", "obligation", "Alpha shall repair the school", ""},
	} {
		e := &view.Entry{Key: "0011223344556677/c1", Finding: kadesh.Finding{Kind: kadesh.FindingCommitment, Quote: test.quote,
			Commitment: &kadesh.CommitmentFinding{Modality: test.modality, Obligor: []string{test.obligor}}}}
		k := rankedBy(t, &view.Snapshot{Dossier: d, Entries: []*view.Entry{e}}, kadesh.DayOfTime(today), nil)
		if got := k.Effects[0].Restates.How; got != test.how {
			t.Errorf("%s: %q, want %q", test.quote, got, test.how)
		}
	}
}
