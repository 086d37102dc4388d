package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// idioms are turns of phrase in which a writer comments rather than reports.
var idioms = map[string]bool{}

func init() {
	for _, s := range []string{
		"more than just", "not just", "not only", "at the end of the day", "in a nutshell", "it 's worth", "it is worth", "it should be",
		"should be viewed", "cannot be overstated", "no longer", "nothing more than", "turned out", "boils down", "goes without saying", "of course",
		"in other words", "in essence", "once and for all", "comes as no surprise", "the fact that", "in reality", "in fact", "paved the way", "opens the way",
		"bear fruit", "run dry", "carry weight", "hit hard", "new platform", "new era", "home stretch", "nail in the coffin", "game changer", "golden opportunity",
		"groundwork for", "basis for", "gaining a", "gaining access", "gains the opportunity", "so called", "so - called", "never before", "for the first time", "balance of power",
		"brass tacks", "green light", "bone of contention", "turning the tables", "ripple effects", "holding the reins", "watchful eye"} {
		idioms[s] = true
	}
}

// LoadedIdioms gives a point for each loaded word and each idiom of the writer's own
// words.
func (p *Page) LoadedIdioms() []float64 {
	var out []float64
	quoted := false
	for i := p.First; i < len(p.Words); i++ {
		if p.Is(i, "\"", "“", "”", "«", "»", "„") {
			quoted = p.Is(i, "“", "«", "„") || p.Is(i, "\"") && !quoted
		}
		if quoted {
			continue // somebody else's words
		}
		if e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Loaded }); e != nil {
			out = append(out, 1)
			i += n - 1
			continue
		}
		for n := 2; n <= 4 && i+n <= len(p.Words); n++ {
			if p.idiom(i, n) {
				out = append(out, 1)
				break
			}
		}
	}
	return out
}

func (p *Page) idiom(i, n int) bool {
	if !idiomStart[p.Low(i)] {
		return false
	}
	var b strings.Builder
	for k := i; k < i+n; k++ {
		if k > i {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ReplaceAll(p.Low(k), "’", "'"))
	}
	return idioms[b.String()]
}

var idiomStart = map[string]bool{}

func init() {
	for s := range idioms {
		first, _, _ := strings.Cut(s, " ")
		idiomStart[first] = true
	}
}
