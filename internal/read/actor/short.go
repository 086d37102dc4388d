package actor

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Short forms that a text gives a name once and uses from then on.

// shortBehind is the short form that brackets at word i give the name before them:
// "(UNMEE)", "(hereinafter "the Government")"; 0 for none.
func (p *Reader) shortBehind(i int) int {
	k := p.DefinedBehind(i)
	if k == 0 {
		return 0
	}
	end := k + 1
	for p.Is(end, `"`, "”", "'", "’") || p.Is(end, "/") && p.Upper(end+1) || p.Is(end-1, "/") { // "RUF/SL"
		end++
	}
	if !p.Is(end, ")", "]") || !p.Upper(k) || p.Words[k].Kind != syntax.Word {
		return 0
	}
	return k
}

// acronymBehind is the acronym in brackets at word i whose letters begin the
// name before it, empty for none.
func (p *Reader) acronymBehind(i int) string {
	k := p.shortBehind(i)
	a := p.At(k, k+1)
	if k == 0 || len(a) < 3 || len(a) > 8 || strings.ToUpper(a) != a || strings.ContainsAny(a, "0123456789.") {
		return ""
	}
	return a
}

// learnAcronym keeps "(SSOA)", "[OSCE]" or "(hereinafter "the Front")" behind a name.
func (p *Reader) learnAcronym(i int, who named) {
	k := p.shortBehind(i)
	a := p.At(k, k+1)
	switch {
	case k == 0 || len(a) < 2:
	case strings.ToUpper(a) == a && len(a) <= 10, len(a) <= 6 && upperLetters(a) > 1: // "GoI"
		p.acronyms[a] = who
	case k > i+2 && p.Is(k-1, "the"):
		p.heads[page.Lower(a)] = who
	}
}

// upperLetters is the number of capitals of a word.
func upperLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}
