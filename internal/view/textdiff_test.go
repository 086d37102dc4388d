package view

import (
	"strings"
	"testing"
)

// TestAlignedByArticle: articles meet by their numbers wherever they stand, words
// that one text has alone are marked, and no word is lost or moved.
func TestAlignedByArticle(t *testing.T) {
	a := []section{{"article 1", "The road shall be opened within 30 days."}, {"article 2", "Tolls are forbidden."}, {"article 3", "Disputes go to a commission."}}
	b := []section{{"article 1", "The road shall be opened within 60 days of signature."}, {"article 3", "Disputes go to a commission."}, {"article 4", "Done in two copies."}}
	var got []string
	for _, pair := range aligned(a, b) {
		p := paired(pair[0], pair[1])
		got = append(got, p.Number+" "+p.State)
		for _, side := range []struct {
			words []DiffWords
			text  string
		}{{p.First, pair[0].text}, {p.Second, pair[1].text}} {
			var all []string
			for _, w := range side.words {
				all = append(all, w.Text)
			}
			if strings.Join(all, " ") != side.text {
				t.Errorf("%s: %q became %q", p.Number, side.text, strings.Join(all, " "))
			}
		}
	}
	if want := "article 1 changed, article 2 first, article 3 same, article 4 second"; strings.Join(got, ", ") != want {
		t.Errorf("got %s, want %s", strings.Join(got, ", "), want)
	}
	first, second := diffWords(strings.Fields(a[0].text), strings.Fields(b[0].text))
	own := func(all []DiffWords) (out []string) {
		for _, w := range all {
			if w.Own {
				out = append(out, w.Text)
			}
		}
		return out
	}
	if f, s := strings.Join(own(first), "|"), strings.Join(own(second), "|"); f != "30 days." && f != "30|days." || s != "60 days of signature." && s != "60|days of signature." {
		t.Errorf("own words are %q and %q", f, s)
	}
}
