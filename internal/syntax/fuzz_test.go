package syntax_test

import (
	"testing"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// FuzzSentences checks that sentences and tokens are in order, do not overlap
// and cut no code point, and that nothing but white space lies between them.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"Mr. A. B. went. (a) one; (b) two", "1. x 2. y", "Հայաստան։ Այո։", "a\n\nb", "U.S. Art. 3", "...", "\u2028\ufeff", "“a.” b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		last := 0
		for _, s := range syntax.Sentences(text) {
			if !s.Valid(text) || s.Start < last || s.Len() == 0 {
				t.Fatalf("sentence %v after %d", s.Span, last)
			}
			last = s.End
			at := s.Start
			for _, tok := range syntax.Tokens(text, s.Span, nil) {
				if !tok.Valid(text) || tok.Start < at || tok.Len() == 0 || tok.End > s.End {
					t.Fatalf("token %v after %d in %v", tok.Span, at, s.Span)
				}
				at = tok.End
			}
		}
	})
}
