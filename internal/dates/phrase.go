package dates

import (
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// Phrase turns one phrase, as a catalogue or a person writes it ("ca. 1860s",
// "before January 1928", "19th century?"), into EDTF; ok is false when it is no
// date. Of two dates joined by "or", and of a date with the date of a copy behind
// it, the first is taken.
//
// Source: EDTF, ISO 8601-2:2019 annex A, levels 0 to 2.
func Phrase(text string) (edtf string, ok bool) {
	if text = strings.TrimSpace(text); text == "" || len(text) > 200 {
		return "", false
	}
	f := newFinder(text, kadesh.DayOf(2000, 1, 1))
	p := &phrase{finder: f}
	if out, ok := p.read(); ok {
		if _, err := kadesh.ParseWhen(out); err == nil {
			return out, true
		}
	}
	return "", false
}

// phrase reads the parts of a phrase.
type phrase struct{ *finder }

// part is one date of a phrase, with what qualifies it.
type part struct {
	form              string
	about, perhaps    bool
	next              int
	century, suffixes bool // a bare ordinal or year that the other end completes
	number            int
}

func (p part) edtf() string {
	switch {
	case p.about && p.perhaps:
		return p.form + "%"
	case p.about:
		return p.form + "~"
	case p.perhaps:
		return p.form + "?"
	}
	return p.form
}

// read reads the first date or range that the phrase has.
func (p *phrase) read() (string, bool) {
	for i := range p.t {
		if p.is(i, "before", "until", "pre") || p.is(i, "earlier") && p.is(i+1, "than") || p.is(i, "prior") && p.is(i+1, "to") {
			if a, ok := p.find(i + 1); ok {
				return "/" + a.edtf(), true
			}
		}
		if p.is(i, "after", "since", "post") || p.is(i, "later") && p.is(i+1, "than") {
			if a, ok := p.find(i + 1); ok {
				return a.edtf() + "/", true
			}
		}
		if p.is(i, ",", ";") {
			break
		}
	}
	a, ok := p.find(0)
	if !ok {
		return "", false
	}
	n := a.next
	if !p.is(n, "-", "–", "—", "to") && !(p.is(n, "and") && p.is(0, "between")) {
		if a.suffixes {
			return "", false
		}
		return a.edtf(), true
	}
	b, ok := p.find(n + 1)
	if !ok {
		return a.edtf(), !a.suffixes
	}
	if a.suffixes && b.century { // "17-19th centuries"
		a.form = centuryForm(a.number, false)
	} else if a.suffixes {
		return "", false
	}
	if b.suffixes || len(b.form) == 2 {
		return p.shortEnd(a, b)
	}
	return a.edtf() + "/" + b.edtf(), true
}

// shortEnd completes "1861-67".
func (p *phrase) shortEnd(a, b part) (string, bool) {
	if len(a.form) < 4 || b.number > 99 {
		return a.edtf(), true
	}
	b.form = a.form[:2] + fmt.Sprintf("%02d", b.number)
	return a.edtf() + "/" + b.edtf(), true
}

// find reads the first date at or behind token i, within its clause.
func (p *phrase) find(i int) (part, bool) {
	q := part{}
	for k := i; k < len(p.t) && k < i+8; k++ {
		if k > i && p.is(k, ";") {
			break
		}
		if p.is(k, "circa", "ca", "c", "approx", "approximately", "about", "around", "~") {
			q.about = true
			continue
		}
		if p.is(k, "uncertain", "perhaps", "possibly", "probably", "maybe") {
			q.perhaps = true
			continue
		}
		got, ok := p.one(k)
		if !ok {
			continue
		}
		got.about = got.about || q.about
		got.perhaps = got.perhaps || q.perhaps
		if strings.HasSuffix(got.form, "00s") { // "1900s": a decade when about, else a century
			got.form = got.form[:2] + "XX"
			if got.about {
				got.form = p.t[k].low[:3] + "X"
			}
		}
		return p.qualified(got), true
	}
	return part{}, false
}

// qualified takes what stands behind a date: a question mark, "approx",
// "(uncertain)".
func (p *phrase) qualified(q part) part {
	for {
		switch {
		case p.is(q.next, "?"):
			q.perhaps = true
		case p.is(q.next, "approx", "approximately", "circa", "~"):
			q.about = true
		case p.is(q.next, "uncertain"):
			q.perhaps = true
		case p.is(q.next, "(") && p.is(q.next+1, "uncertain", "approx", "circa"):
		case p.is(q.next, ".", ")"):
		default:
			return q
		}
		q.next++
	}
}

// one reads the date that starts at token k.
func (p *phrase) one(k int) (part, bool) {
	if p.inWord(k) {
		return part{}, false
	}
	for _, read := range [...]func(int) (part, bool){p.centuryAt, p.decadeAt, p.withMonth, p.seasonAt, p.monthFigures, p.era, p.yearAt} {
		if q, ok := read(k); ok {
			return q, true
		}
	}
	return part{}, false
}

// inWord reports whether a number is glued to a word other than "c" or "ca".
func (p *phrase) inWord(k int) bool {
	return p.t[k].digits > 0 && p.close(k) && p.t[k-1].low[0] >= 'a' && !p.is(k-1, "c", "ca", "circa")
}

func centuryForm(n int, before bool) string {
	s := fmt.Sprintf("%02dXX", n-1)
	if before {
		return "-" + s
	}
	return s
}

// centuryAt reads "19th century", "2nd century BCE", "19c", and the first number
// of "17-19th centuries".
func (p *phrase) centuryAt(k int) (part, bool) {
	t := p.t[k]
	if t.num < 1 || t.num > 30 || t.digits == 0 && !t.ordinal {
		return part{}, false
	}
	n := k + 1
	switch {
	case p.is(n, "century", "centuries", "cent"):
		n++
	case p.is(n, "c") && p.close(n):
		n++
		if p.is(n, ".") {
			n++
		}
	case p.is(n, "-", "–") && n+1 < len(p.t) && p.t[n+1].ordinal && p.is(n+2, "century", "centuries", "cent"):
		return part{form: "", suffixes: true, number: t.num, next: n}, true
	default:
		return part{}, false
	}
	before := p.is(n, "bc", "bce")
	if before || p.is(n, "ad", "ce") {
		n++
	}
	return part{form: centuryForm(t.num, before), century: true, next: n, number: t.num}, true
}

// decadeAt reads "1840s", "1900s", "the 1800s" and "a year in the 1860s".
func (p *phrase) decadeAt(k int) (part, bool) {
	t := p.t[k]
	s := k + 1
	if p.is(s, "'", "’") {
		s++
	}
	if t.digits != 4 || !p.is(s, "s") || !p.close(s) {
		return part{}, false
	}
	if t.num%100 == 0 {
		return part{form: t.low + "s", next: s + 1}, true
	}
	return part{form: t.low[:3] + "X", next: s + 1}, true
}

// withMonth reads a month with its year, a day with its month, or all three.
func (p *phrase) withMonth(k int) (part, bool) {
	day, n := 0, k
	if d, next, ok := p.dayNumber(n); ok {
		for p.is(next, "of", "-", "/") {
			next++
		}
		if next < len(p.t) {
			if _, isMonth := months[p.low(next)]; isMonth {
				day, n = d, next
			}
		}
	}
	if n >= len(p.t) {
		return part{}, false
	}
	m, ok := months[p.low(n)]
	if !ok {
		return part{}, false
	}
	n = p.afterMonth(n)
	if day == 0 && n < len(p.t) && p.t[n].digits <= 2 {
		if d, next, ok := p.dayNumber(n); ok {
			day, n = d, next
		}
	}
	y, next, hasYear := p.yearNumber(n)
	year := "XXXX"
	if hasYear {
		year, n = fmt.Sprintf("%04d", y), next
	}
	switch {
	case day > 0:
		return part{form: fmt.Sprintf("%s-%02d-%02d", year, m, day), next: n}, true
	case hasYear || p.text[p.t[k].start] < 'a':
		return part{form: fmt.Sprintf("%s-%02d", year, m), next: n}, true
	}
	return part{}, false
}

// seasonAt reads "Spring 1849", and the day in it that "a day in" wants.
func (p *phrase) seasonAt(k int) (part, bool) {
	s, ok := seasons[p.low(k)]
	if !ok {
		return part{}, false
	}
	y, next, ok := p.yearNumber(k + 1)
	if !ok {
		return part{}, false
	}
	form := fmt.Sprintf("%04d-%d", y, s)
	for i := range k {
		if p.is(i, "day") && p.is(i+1, "in") {
			form += "-XX"
		}
	}
	return part{form: form, next: next}, true
}

// monthFigures reads dates in figures.
func (p *phrase) monthFigures(k int) (part, bool) {
	if r, ok := p.figures(k); ok && len(r.periods) == 1 {
		return part{form: r.periods[0].first.String(), next: r.next}, true
	}
	if k+2 < len(p.t) && p.is(k+1, "-") && p.t[k+2].digits == 2 {
		return part{}, false // "1861-67" is a range in a catalogue
	}
	if r, ok := p.figuresMonth(k); ok {
		return part{form: r.periods[0].first.String()[:7], next: r.next}, true
	}
	return part{}, false
}

// era reads "127 CE", "44 BC".
func (p *phrase) era(k int) (part, bool) {
	t := p.t[k]
	if t.digits == 0 || t.digits > 4 || t.ordinal {
		return part{}, false
	}
	switch {
	case p.is(k+1, "ce", "ad"):
		return part{form: fmt.Sprintf("%04d", t.num), next: k + 2}, true
	case p.is(k+1, "bce", "bc") && t.num > 1:
		return part{form: fmt.Sprintf("-%04d", t.num-1), next: k + 2}, true
	}
	return part{}, false
}

// yearAt reads a year of four figures, or of two.
func (p *phrase) yearAt(k int) (part, bool) {
	t := p.t[k]
	if t.digits == 4 && !t.ordinal {
		return part{form: t.low, next: k + 1, number: t.num}, true
	}
	if t.digits == 2 && !t.ordinal && (k == 0 && len(p.t) == 1 || p.is(k-1, "'", "’")) {
		return part{form: fmt.Sprint(1900 + t.num), next: k + 1, number: t.num}, true
	}
	if t.digits == 2 && !t.ordinal && p.is(k-1, "-", "–") {
		return part{form: t.low, suffixes: true, number: t.num, next: k + 1}, true
	}
	return part{}, false
}
