package read

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Verify keeps the findings whose words are in the text: the quote of a
// finding and of each of its parts must equal the bytes of its span. The others
// are dropped and reported, one warning each.
//
// Cost: linear in the number of findings and the length of their quotes.
func Verify(text string, found []kadesh.Finding) ([]kadesh.Finding, diag.List) {
	var notes diag.List
	kept := found[:0]
	for _, f := range found {
		if why := unverified(text, &f); why != "" {
			notes.Add(diag.Diagnostic{Code: "K312", Severity: diag.Warning,
				Summary: fmt.Sprintf("a %s by rule %s was dropped", f.Kind, f.Rule), Detail: why,
				Help: "report the text: a rule must never propose words that are not there"})
			continue
		}
		kept = append(kept, f)
	}
	return kept, notes
}

// unverified says what is wrong with the words of f, empty when nothing is.
func unverified(text string, f *kadesh.Finding) string {
	if why := wrong(text, f.Span, f.Quote); why != "" {
		return why
	}
	if f.Start == f.End {
		return "the span is empty"
	}
	switch {
	case f.Commitment != nil:
		for _, name := range slices.Sorted(keys(f.Commitment.Parts)) {
			if why := wrong(text, f.Commitment.Parts[name].Span, f.Commitment.Parts[name].Quote); why != "" {
				return name + ": " + why
			}
		}
	case f.Claim != nil:
		for _, q := range []*kadesh.Quoted{f.Claim.Cue, f.Claim.SourceSpan} {
			if q != nil {
				if why := wrong(text, q.Span, q.Quote); why != "" {
					return why
				}
			}
		}
	}
	return ""
}

func keys(m map[string]kadesh.Quoted) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func wrong(text string, s kadesh.Span, quote string) string {
	words, err := s.Of(text)
	if err != nil {
		return err.Error()
	}
	if words != quote {
		return fmt.Sprintf("the quote is not the text at %d to %d", s.Start, s.End)
	}
	return ""
}
