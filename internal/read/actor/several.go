package actor

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Three and more together: "the three countries" are those whom the text last named in
// one row of as many.

// severalAt takes "the three countries", "the five states" in texts that do not bind.
func (p *Reader) severalAt(i int) int {
	if p.Legal || !p.Is(i, "the") {
		return 0
	}
	n := page.NumberWords[p.Low(i+1)]
	if n < 3 || !p.Is(i+2, "countries", "states", "sides", "parties", "nations", "governments") || len(p.several[n]) != n {
		return 0
	}
	return p.mention(page.Mention{From: i, To: i + 3, ID: "PARTIES", Type: "state", Via: "group", Rule: "group", Members: slices.Clone(p.several[n]), Why: "as many as the text named in one row"})
}

// rememberSeveral keeps the longest row of three and more states that the sentence names:
// "A, B and C".
func (p *Reader) rememberSeveral() {
	if p.Legal {
		return
	}
	var row, best []string
	last := -1
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.Type != "state" || m.Via != "name" {
			continue
		}
		if last < 0 || !p.Joined(last, m.From) {
			row = nil
		}
		if last = m.To; !page.Contains(row, m.ID) {
			row = append(row, m.ID)
		}
		if len(row) > max(len(best), 2) {
			best = slices.Clone(row)
		}
	}
	if best != nil {
		p.several[len(best)] = best
	}
}
