package instrument

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// How far the title of an instrument goes behind the word for what it is.

// complement is where the words end that complete an instrument's title
// ("... concerning the use of frontier watercourses", "of 6 March 1975").
func (p *Reader) complement(k int) int {
	head := k - 1
	end := k
	if p.Is(head, "annex") && k < len(p.Words) && len(p.Low(k)) <= 2 && p.Words[k].Kind != syntax.Punct {
		end = k + 1
	}
	for step := 0; step < 3; step++ {
		next := p.complementOnce(end, head)
		if next == end {
			break
		}
		end = next
	}
	return end
}

func (p *Reader) complementOnce(k, head int) int {
	title := p.Upper(head)
	if k == head+1 && k < len(p.Words) && p.Is(head, "resolution", "directive", "decree", "law", "protocol") && p.Words[k].Kind == syntax.Number && p.Text[p.Words[k-1].End:p.Words[k].Start] == " " {
		if p.Is(k+1, "(") && p.dates.YearIn(k+2) > 0 && p.Is(k+3, ")") {
			return k + 4
		}
		return k + 1 // "Resolution 242 (1967)"
	}
	switch p.Low(k) {
	case "of", "on", "for", "concerning", "regarding", "with", "between", "to", "prohibiting", "in", "and", "“", "\"", "relating":
	default:
		return k
	}
	if p.Is(k, "and") {
		if p.Is(head, "laws") && p.Is(k+1, "regulations") {
			return p.nounPhrase(k + 2)
		}
		return k
	}
	if p.Is(k, "“", "\"") {
		if !p.Is(head, "law", "agreement", "resolution", "ukraine", "protocol") || !p.Legal && !p.Upper(k+1) {
			return k
		}
		for e := k + 1; e < len(p.Words) && e-k < 40; e++ {
			if p.Is(e, "”", "\"") {
				return e + 1
			}
		}
		return k
	}
	if p.Is(k, "in", "to") && !(p.Is(head, "annex", "protocol") && p.Is(k, "to")) {
		return k
	}
	if d, ok := p.dates.CalendarDay(k + 1); ok && p.Is(k, "of", "on") {
		if p.Is(k, "of") {
			return d.To
		}
		return k
	}
	if p.Is(k, "on") && p.dates.DateStarting(k+1) != nil {
		return k
	}
	if p.Is(k, "for") && p.Is(k+2, "purpose", "purposes") || p.Is(head, "convention") && p.Is(k, "of") && p.Is(k+1, "the") && !p.Upper(k+2) {
		return k // "inform the Convention of the results"
	}
	if p.Is(k, "for") && !title && !p.Is(head, "framework", "program", "programme") {
		return k
	}
	if end := p.betweenParties(k); end > 0 && title {
		return end
	}
	if p.Is(k, "with") && p.Is(head-1, "this", "present") {
		return k // "deposit the present Protocol with the Secretary-General"
	}
	if p.Is(k, "between", "with") && (!title || p.Is(head, "declaration", "statement", "law", "charter")) {
		return k
	}
	if p.Is(head, "annex", "protocol") && p.Is(k, "to") && p.Is(k+1, "this", "the") && page.HeadType[p.Low(k+2)] != "" {
		return k + 3
	}
	if p.Is(k, "of") && !title && !p.Is(head, "constitution", "declaration", "resolution", "treaty", "law", "order", "charter", "annex", "memorandum", "act") {
		return k
	}
	if q := k + 1 + page.BoolInt(p.Is(k+1, "the")); p.Is(q, "“", "\"") && p.Is(k, "on", "of") {
		for e := q + 1; e < len(p.Words) && e-q < 20; e++ {
			if p.Is(e, "”", "\"") {
				return e + 1
			}
		}
	}
	end := p.nounPhrase(k + 1)
	if p.Small && p.Is(k, "on", "for", "concerning") {
		end = max(end, p.smallTitle(k+1))
	}
	if end == k+1 {
		return k
	}
	return end
}

// smallTitle moves over a title from word k in a text made small, where no capitals tell
// how far it goes: over nouns and what joins them.
func (p *Reader) smallTitle(k int) int {
	end := k
	for e := k; e < min(k+14, len(p.Nodes)); e++ {
		switch p.Nodes[e].UPOS {
		case "NOUN", "PROPN":
			if page.HeadType[p.Low(e)] != "" {
				return end
			}
			end = e + 1
		case "ADJ", "ADP", "DET", "CCONJ", "NUM":
		default:
			return end
		}
	}
	return end
}

// nounPhrase moves over a title's words: capitalised words and the small words
// between them, or a short noun phrase in lower case.
func (p *Reader) nounPhrase(k int) int {
	start := k
	end := k
	for k < len(p.Words) && k-start < 26 {
		w := p.Words[k]
		switch {
		case k > start && w.Upper && w.Kind == syntax.Word && end == k && p.shouts(k-1) && strings.ToUpper(p.At(k, k+1)) != p.At(k, k+1) && strings.Contains(p.Text[p.Words[k-1].End:w.Start], "\n"):
			return end // the line of the title in capitals has ended
		case w.Kind == syntax.Word && end == k-1 && p.joinedOn(k):
			end = k + 1 // "Long-range"
		case w.Kind == syntax.Punct && w.Low != "-" && w.Low != "(" && w.Low != ")" && w.Low != "'" && w.Low != "’":
			return end
		case w.Low == "(" && k > start && p.Is(k+2, ")") && k+3 < len(p.Words) && p.Upper(k+3):
			k += 3
			end = k
			continue
		case w.Low == "(" || w.Low == ")":
			return end
		case w.Kind == syntax.Word && (w.Upper || p.titleWord(w.Low)):
			end = k + 1
		case w.Low == "the" || w.Low == "of" || w.Low == "and" || w.Low == "on" || w.Low == "for" || w.Low == "in" || w.Low == "between" || w.Low == "a" || w.Low == "an" || w.Low == "-" || w.Low == "'s" || w.Low == "’s" || w.Low == "with":
			if w.Low == "of" {
				if d, ok := p.dates.CalendarDay(k + 1); ok {
					return d.To // "in Europe of 19 November 1990"
				}
			}
			if w.Low == "and" && (p.stopsTitle(k+1) || p.Is(k+1, "of", "in") && p.Is(k+2, "the", "this")) || w.Low == "in" && k > start && !p.Upper(k+1) && !p.Is(k+1, "certain", "the") {
				return end
			}
		case w.Kind == syntax.Number && p.dates.YearIn(k) == 0:
			end = k + 1
		default:
			return end
		}
		k++
	}
	return end
}

// stopsTitle reports whether what follows "and" is a new statement.
func (p *Reader) stopsTitle(k int) bool {
	return p.Is(k, "the", "shall", "will", "constitutional", "a", "an", "to", "that", "its") || p.Lex.Lemma(p.Low(k)) != "" && !p.Upper(k)
}

// titleWord are nouns in lower case that titles are made of.
func (p *Reader) titleWord(low string) bool { return titleWords[low] }

var titleWords = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`peace friendship cooperation partnership establishment relations inter-state inter state settlement conflict
		resolution security border frontier watercourses use neutrality operation permanent status special local self government order areas certain regions
		prosecution punishment persons implementation economic revival recovery trade energy transit connectivity project named strategic
		understanding intent dialogue disarmament principles measures recognition sovereignty territorial integrity independence rights human
		delimitation demarcation state neighbourly neighborly interim temporary respect consultations results joint steps aimed initiatives agreements route
		construction cessation hostilities exchange prisoners diplomatic`) {
		titleWords[w] = true
	}
}
