package page

import (
	"regexp"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// glued are places where a treaty whose line breaks were lost starts its next
// unit: "the zone.2. Nothing in this", "ARTICLE 8Control system", "; (b) to".
var glued = regexp.MustCompile(`[\p{Ll}\)\]0-9][.;:]\s?(\(?\d{1,2}[.)]\s?\(?\p{L})|[\p{Ll}\)\].;:]\s?(ARTICLE\s+[IVXLivxl\d]+)|[\p{Ll}\)\]]{2}[.;]\s?(\d{1,2}[.)]\s*$)|[\p{Ll}][;:.]\s?(\([a-z]\)\s?\p{L})|\p{Ll}(\d{1,2}\.\s\(?\p{L})`)

// numbered is where the words of an article start right behind its number.
var numbered = regexp.MustCompile(`ARTICLE\s+\d+(\p{L}\p{L})`)

// lowerStop ends a sentence in a text without capitals.
var lowerStop = regexp.MustCompile(`[\p{Ll}\)]{3}\.\s(\p{Ll}{2})`)

// lowercased reports a text whose capitals were lost: fewer than one letter in
// two hundred is a capital before a small letter.
func lowercased(text string) bool {
	lower, starts := 0, 0
	for i := range min(len(text)-1, 20_000) {
		small := text[i+1] >= 'a' && text[i+1] <= 'z'
		switch c := text[i]; {
		case c >= 'a' && c <= 'z':
			lower++
		case c >= 'A' && c <= 'Z' && small:
			starts++
		}
	}
	return lower > 500 && starts*200 < lower
}

// Unglue cuts sentences of a Text that binds where their unit ends though the
// break was lost on the way to us.
func (p *Page) Unglue(sentences []syntax.Sentence) []syntax.Sentence {
	if !p.Legal {
		return sentences
	}
	out := cut(p.Text[p.Start:], cut(p.Text[p.Start:], sentences, glued), numbered)
	if lowercased(p.Text[p.Start:]) {
		out = cut(p.Text[p.Start:], out, lowerStop)
	}
	return out
}

// cut splits sentences where a group of the pattern starts.
func cut(all string, sentences []syntax.Sentence, pattern *regexp.Regexp) []syntax.Sentence {
	out := make([]syntax.Sentence, 0, len(sentences))
	for _, s := range sentences {
		text := all[s.Start:s.End]
		from := 0
		for _, m := range pattern.FindAllStringSubmatchIndex(text, -1) {
			at := -1
			for g := 2; g+1 < len(m); g += 2 {
				if m[g] >= 0 {
					at = m[g]
				}
			}
			if at <= from || at >= len(text) {
				continue
			}
			head := s
			head.Start, head.End = s.Start+from, s.Start+at
			for head.End > head.Start && (text[head.End-1-s.Start] == ' ' || text[head.End-1-s.Start] == '\n') {
				head.End--
			}
			out = append(out, head)
			from = at
		}
		s.Start += from
		out = append(out, s)
	}
	return out
}
