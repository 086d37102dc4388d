package page

import (
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// TestUnglue holds that a treaty whose line breaks were lost is cut at its
// units, loses no text, and that news stays as it is.
func TestUnglue(t *testing.T) {
	text := "The Parties shall leave the zone.2. Nothing in this article shall limit them. They shall agree.ARTICLE 8Control system. Each Party shall: (a) report;(b) answer."
	for _, legal := range []bool{true, false} {
		p := &Page{Text: text, Legal: legal}
		var got []string
		for _, s := range p.Unglue(syntax.Sentences(text)) {
			got = append(got, text[s.Start:s.End])
		}
		all := strings.Join(got, "|")
		if bare(strings.ReplaceAll(all, "|", "")) != bare(text) {
			t.Errorf("legal %v: text lost: %s", legal, all)
		}
		if cut := strings.Contains(all, "zone.|2."); cut != legal {
			t.Errorf("legal %v: cut %v: %s", legal, cut, all)
		}
	}
}

func bare(text string) string { return strings.ReplaceAll(text, " ", "") }
