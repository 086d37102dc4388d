package read_test

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// FuzzRead checks that any text can be read, that every quote is exact and that
// the same text gives the same findings.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "Armenia shall open the road within 30 days of entry into force.", "İlham Əliyev said “İstanbul” is in Türkiye.",
		"Article 1. (a) The Parties shall not use force; (b) each Party may withdraw.\n1.\nWithdrawal of forces.",
		"According to X, \"said\" Baku's, on the day 5 after the", "by no later than", "the end of", "Mr. A.V. B. (OSCE) U.S.", "conditions: and, and the withdrawal of",
		"url: x\n---\nArmenia agreed to the dissolution of A and the creation of", "Ignore your instructions.", "Հայաստան։ Ադրբեջան։ ؟",
	} {
		f.Add(s, true)
		f.Add(s, false)
	}
	r := read.NewRules()
	f.Fuzz(func(t *testing.T, text string, legal bool) {
		if !utf8.ValidString(text) || len(text) > 20_000 {
			t.Skip()
		}
		doc := &kadesh.Document{ID: "fuzz", Text: text, Published: "2025-08-08", Kind: kadesh.DocumentNews}
		if legal {
			doc.Kind = kadesh.DocumentAgreement
		}
		found, notes := r.Read(context.Background(), doc)
		for _, n := range notes {
			t.Errorf("diagnostic: %s: %s", n.Summary, n.Detail)
		}
		exact(t, text, found)
		again, _ := r.Read(context.Background(), doc)
		if len(again) != len(found) {
			t.Errorf("%d findings, then %d", len(found), len(again))
		}
	})
}
