package page

import (
	"strings"
)

// ContextWindow is how much of a text is searched for the words an
// instrument's name needs. Units: bytes.
const ContextWindow = 100_000

// Holds reports whether the document has each of the words.
func (p *Page) Holds(words []string) bool {
	for _, w := range words {
		known, ok := p.context[w]
		if !ok {
			window := p.Text[p.Start:min(len(p.Text), p.Start+ContextWindow)]
			for alternative := range strings.SplitSeq(w, "/") {
				known = known || strings.Contains(window, alternative)
			}
			p.context[w] = known
		}
		if !known {
			return false
		}
	}
	return true
}
