package instrument

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Numbered resolutions, which texts name in rows: "resolutions 2042 (2012), 2118
// (2013)", "General Assembly resolution 181 (II)".

// resolutionWords are the words before "resolution" that say whose it is.
var resolutionWords = page.WordSet("un u.n. unsc unga united nations security council general assembly council's")

// resolutionsAt takes a numbered resolution, or a row of them, each by itself.
func (p *Reader) resolutionsAt(i int) int {
	head := i
	for head < i+5 && head < len(p.Words) && p.Upper(head) && resolutionWords[p.Low(head)] {
		head++
	}
	if !p.Is(head, "resolution", "resolutions", "unscr", "unscrs") {
		return 0
	}
	end, number, body := p.resolutionNumber(head + 1)
	if number == "" {
		return 0
	}
	if named := p.resolutionBody(i, head); named != "" {
		body = named
	}
	from := i
	for {
		slug := "resolution-" + number
		if behind, to := p.resolutionOf(end); to > end {
			end, body = to, behind
		}
		if p.Is(end, "of") {
			if d, ok := p.dates.CalendarDay(end + 1); ok {
				end = d.To // "resolution 1757 (2007) of 30 May 2007"
			}
		}
		if body != "" {
			slug = body + "-" + slug
		}
		p.writeInstrument(from, end, page.Instrument{Slug: slug, Type: "resolution"}, "instrument-head")
		next := end
		for p.Is(next, ",", "and", "or") {
			next++
		}
		to, n, _ := p.resolutionNumber(next)
		if n == "" || next == end || to == next+1 && p.Is(head, "resolution") {
			return end - i
		}
		from, end, number = next, to, n
	}
}

// resolutionNumber reads "2042 (2012)", "181 (II)", "ES-11/1", "60/1" or a plain number
// at word k: where it ends, the number, and the organ whose form it is.
func (p *Reader) resolutionNumber(k int) (end int, number, body string) {
	if k >= len(p.Words) {
		return k, "", ""
	}
	end = k + 1
	if p.Is(k, "es") && p.Is(k+1, "-") && k+4 < len(p.Words) && p.Is(k+3, "/") {
		return k + 5, strings.ReplaceAll(strings.ToLower(p.At(k, k+5)), "/", "-"), "unga"
	}
	if p.Words[k].Kind != syntax.Number || len(p.Low(k)) > 4 || strings.Trim(p.Low(k), "0123456789") != "" {
		return k, "", ""
	}
	number = p.Low(k)
	switch {
	case p.Is(k+1, "/") && k+2 < len(p.Words) && p.Words[k+2].Kind == syntax.Number && p.Words[k+1].End == p.Words[k+2].Start:
		return k + 3, number + "-" + p.Low(k+2), ""
	case p.Is(k+1, "(") && p.Is(k+3, ")") && p.dates.YearIn(k+2) >= 1946:
		if p.Holds([]string{"Security Council"}) || p.Holds([]string{"United Nations"}) {
			body = "unsc"
		}
		return k + 4, number, body
	case p.Is(k+1, "(") && p.Is(k+3, ")") && strings.Trim(p.Low(k+2), "ivxl") == "":
		return k + 4, number, "unga" // the sessions of the Assembly
	}
	return end, number, ""
}

// resolutionBody is the organ that the words from from to head name; empty for none.
func (p *Reader) resolutionBody(from, head int) string {
	switch {
	case p.HasIn(from, head, "assembly", "unga"):
		return "unga"
	case p.HasIn(from, head, "council", "unsc") || p.Is(head, "unscr", "unscrs"):
		return "unsc"
	}
	return ""
}

// resolutionOf reads "of the Security Council" at word k and where it ends.
func (p *Reader) resolutionOf(k int) (body string, end int) {
	if !p.Is(k, "of") || !p.Is(k+1, "the") {
		return "", k
	}
	end = k + 2
	for end < len(p.Words) && p.Upper(end) && resolutionWords[p.Low(end)] {
		end++
	}
	if body = p.resolutionBody(k, end); body == "" {
		return "", k
	}
	return body, end
}
