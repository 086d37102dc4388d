package read_test

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// TestArticle reads the article that started the project: every quote is
// exact, and nothing that a careful reader finds there may get lost.
func TestArticle(t *testing.T) {
	text := shared(t, "data", "seed", "article.txt")
	doc, err := source.Text("article.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if doc.Published != "2025-08-08" || doc.Author != "Elchin Alioghlu" || doc.Kind != kadesh.DocumentNews {
		t.Errorf("metadata: published %q, author %q, kind %q", doc.Published, doc.Author, doc.Kind)
	}
	found, notes := read.NewRules().Read(context.Background(), doc)
	if len(notes) > 0 {
		t.Errorf("diagnostics: %v", notes)
	}
	exact(t, text, found)
	rules(t, found)
	count := map[kadesh.FindingKind]int{}
	for _, f := range found {
		count[f.Kind]++
	}
	for kind, floor := range map[kadesh.FindingKind]int{kadesh.FindingActor: 60, kadesh.FindingDate: 10,
		kadesh.FindingInstrument: 15, kadesh.FindingCommitment: 8, kadesh.FindingClaim: 12} {
		if count[kind] < floor {
			t.Errorf("%d findings of kind %s, want at least %d", count[kind], kind, floor)
		}
	}
	for _, want := range []struct{ kind, value, quote string }{
		{"actor", "ALIYEV", "President Ilham Aliyev"}, {"actor", "AZE", "Baku"}, {"actor", "ARM", "Yerevan"},
		{"actor", "OSCE_MINSK_GROUP", "OSCE Minsk Group"}, {"date", "2025-08-08", "August 8"}, {"date", "2025-03", "March 2025"},
		{"instrument", "washington-joint-declaration", "Joint Declaration"}, {"instrument", "section-907", "907th amendment"},
		{"commitment", "ARM", "Armenia has agreed to the dissolution of the OSCE Minsk Group and constitutional changes ensuring legal recognition of the new reality"},
		{"claim", "AZE", "the domestic dynamics of the nation are not subject to inclusion within the framework of an intergovernmental accord"},
		{"loaded", "baku", "Zangezur Corridor"},
	} {
		if !has(found, want.kind, want.value, want.quote) {
			t.Errorf("no %s %s %q", want.kind, want.value, want.quote)
		}
	}
}

// exact checks that every quote is the text of its span, and that nothing is found twice.
func exact(t *testing.T, text string, found []kadesh.Finding) {
	t.Helper()
	ids, seen := map[string]bool{}, map[string]bool{}
	same := func(what string, s kadesh.Span, quote string) {
		if words, err := s.Of(text); err != nil || words != quote {
			t.Errorf("%s: quote %q is not the text at %d to %d (%v)", what, quote, s.Start, s.End, err)
		}
	}
	for _, f := range found {
		if ids[f.ID] {
			t.Errorf("id %s twice", f.ID)
		}
		ids[f.ID] = true
		same(f.ID, f.Span, f.Quote)
		once(t, f, seen)
		if f.Commitment != nil {
			for name, q := range f.Commitment.Parts {
				same(f.ID+" "+name, q.Span, q.Quote)
			}
		}
		if f.Claim != nil {
			for _, q := range []*kadesh.Quoted{f.Claim.Cue, f.Claim.SourceSpan} {
				if q != nil {
					same(f.ID, q.Span, q.Quote)
				}
			}
		}
	}
}

// once checks that a finding is not among those seen, but for its id.
func once(t *testing.T, f kadesh.Finding, seen map[string]bool) {
	t.Helper()
	id := f.ID
	f.ID = ""
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	if seen[string(b)] {
		t.Errorf("%s is found twice: %s %q by %s", id, f.Kind, f.Quote, f.Rule)
	}
	seen[string(b)] = true
}

// has reports whether a finding has this kind, value and quote.
func has(found []kadesh.Finding, kind, value, quote string) bool {
	for i := range found {
		f := &found[i]
		if string(f.Kind) == kind && f.Quote == quote && contains(values(f), value) {
			return true
		}
	}
	return false
}

// values are the ids that a finding names.
func values(f *kadesh.Finding) []string {
	switch {
	case f.Actor != nil:
		return []string{f.Actor.Actor}
	case f.Instrument != nil:
		return []string{f.Instrument.Instrument}
	case f.Date != nil && f.Date.EDTF != nil:
		return []string{*f.Date.EDTF}
	case f.Commitment != nil:
		return append(f.Commitment.Obligor, f.Commitment.Modality)
	case f.Claim != nil:
		return append(f.Claim.Holder, f.Claim.Certainty)
	case f.Event != nil:
		out := []string{f.Event.Type, f.Event.Time}
		for _, id := range f.Event.Source {
			out = append(out, "by:"+id)
		}
		for _, id := range f.Event.Target {
			out = append(out, "to:"+id)
		}
		if f.Event.Date != nil {
			out = append(out, "on:"+*f.Event.Date)
		}
		return out
	case f.Loaded != nil:
		return []string{f.Loaded.Side}
	case f.Provision != nil:
		return []string{f.Provision.Number}
	}
	return nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// rules checks that each finding names a rule with a precision.
func rules(t *testing.T, found []kadesh.Finding) {
	t.Helper()
	for _, f := range found {
		if f.Rule == "" || f.Confidence <= 0 || f.Confidence > 1 {
			t.Errorf("%s: rule %q with confidence %v", f.ID, f.Rule, f.Confidence)
		}
	}
}
