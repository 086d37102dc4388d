package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// TrimEnd is to without the marks and conjunctions before it, but behind from.
func (p *Page) TrimEnd(from, to int) int {
	for to > from+1 && (p.Words[to-1].Kind == syntax.Punct && !p.Is(to-1, ")", "”", "]") || p.Is(to-1, "and", "or")) {
		to--
	}
	return to
}

// BoolInt is 1 for true.
func BoolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Contains reports that the list has s.
func Contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// WordsIn are the words of a span, half-open.
func (p *Page) WordsIn(s kadesh.Span) (from, to int) {
	for from < len(p.Words) && p.Words[from].Start < s.Start {
		from++
	}
	to = from
	for to < len(p.Words) && p.Words[to].End <= s.End {
		to++
	}
	return from, to
}

// Aged reports a name with an age behind it or what somebody is identified as: "N. N.,
// 36, and", "identified as N. N.".
func (p *Page) Aged(i, end int) bool {
	if p.Is(i-1, "as") && p.Is(i-2, "identified", "named", "known") {
		return true
	}
	w := p.Low(end + 1)
	return p.Is(end, ",") && len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' && (p.StopAt(end+2) || p.Is(end+2, "and", "of", "from", "who", "was")) && !p.Is(end+2, "-")
}

// HasWord reports whether the sentence has the word.
func (p *Page) HasWord(low string) bool {
	for i := range p.Words {
		if p.Words[i].Low == low {
			return true
		}
	}
	return false
}

// Union adds to a, which it may change, what it lacks of b.
func Union(a, b []string) []string {
	for _, s := range b {
		if !Contains(a, s) {
			a = append(a, s)
		}
	}
	return a
}

// DayName reports the name of a day of the week or a month at word i.
func (p *Page) DayName(i int) bool {
	if i < 0 {
		return false
	}
	_, day := WeekdayNames[p.Low(i)]
	return day || dates.Month(p.Low(i)) > 0
}

// IsFigure reports a word of figures alone.
func IsFigure(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w != ""
}

// Without is the list without what is in drop.
func Without(list, drop []string) []string {
	var out []string
	for _, s := range list {
		if !Contains(drop, s) {
			out = append(out, s)
		}
	}
	return out
}

// EventWord reports a noun whose act the lists have.
func (p *Page) EventWord(k int) bool {
	_, _, ok := p.ActNoun(k, len(p.Words))
	return ok
}

// WordSet is the set of the words of a text.
func WordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// DutyAct are the acts that the patterns of this file tell: asking, when something
// is wanted or made a condition, and stating.
var DutyAct = map[string]lexicon.Act{
	"wants":        {Type: "demand", PLOVER: "DEMAND", CAMEO: "10"},
	"as-condition": {Type: "demand", PLOVER: "DEMAND", CAMEO: "10"},
	"recognises":   {Type: "statement", PLOVER: "SUPPORT", CAMEO: "05"},
}

// OpenMark reports a mark at word i that may open a quotation.
func (p *Page) OpenMark(i int) bool { return p.Is(i, "“", "\"", "«", "„", "``") }

// HasIn reports one of the words between from and to, half-open.
func (p *Page) HasIn(from, to int, words ...string) bool {
	for k := from; k < to; k++ {
		if p.Is(k, words...) {
			return true
		}
	}
	return false
}

// HasOf reports a word of a set between from and to, half-open.
func (p *Page) HasOf(from, to int, set map[string]bool) bool {
	for k := from; k < to; k++ {
		if set[p.Low(k)] {
			return true
		}
	}
	return false
}

// CommaBreak is the word behind a parenthesis in commas that starts at k
// ("shall, within 30 days, ..."), 0 when there is none.
func (p *Page) CommaBreak(k int) int {
	for e := k + 1; e < len(p.Words) && e-k < 16; e++ {
		if p.Is(e, ",") {
			return e + 1
		}
		if p.Is(e, ";", ".", "shall") {
			return 0
		}
	}
	return 0
}

// PastBreaks is the word behind the parentheses in commas of which the first starts at k:
// "may, at any time, in his discretion, [end] it". Another than the first is one only where
// a verb stands behind it. 0 without any.
func (p *Page) PastBreaks(k int, verb func(int) bool) int {
	for k = p.CommaBreak(k); k > 0 && p.Is(k, "in", "at", "on", "by", "from", "upon", "under", "with", "for") && verb(p.CommaBreak(k)); k = p.CommaBreak(k) {
	}
	return k
}

// CueBefore reports that a reporting word ends before word i.
func (p *Page) CueBefore(i int) bool {
	_, _, ok := p.Cue(i-1, i)
	return ok
}
