package date

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Dates in words and ranges of days and years: "the twenty-fourth day of
// September, one thousand eight hundred and sixty-eight", "November 20 to
// December 11", "2004 to 2009".

// wordOrdinal reads "twenty-fourth" or "thirty-first" at word k as a day of a
// month, and its length in words; 0 for anything else.
func (p *Reader) wordOrdinal(k int) (n, length int) {
	tens := map[string]int{"twenty": 20, "thirty": 30}[p.Low(k)]
	if tens == 0 {
		return 0, 0
	}
	length = 1
	if p.Is(k+1, "-") {
		length++
	}
	unit, ok := page.Ordinals[p.Low(k+length)]
	if !ok || unit > 9 || tens+unit > 31 {
		return 0, 0
	}
	return tens + unit, length + 1
}

// wordYear reads "one thousand eight hundred and sixty-eight" or "eighteen
// hundred and sixty-five" at word k, and its length in words; "in the year (of
// our Lord)" may stand before it. 0 for anything else.
func (p *Reader) wordYear(k int) (year, length int) {
	start := k
	if p.Is(k, "in", "of") && p.Is(k+1, "the") && p.Is(k+2, "year") {
		k += 3
	} else if p.Is(k, "anno") && p.Is(k+1, "domini") {
		k += 2
	}
	if p.Is(k, "of") && p.Is(k+1, "our") && p.Is(k+2, "lord") {
		k += 3
	}
	n := 0
	switch {
	case p.Is(k, "one", "two") && p.Is(k+1, "thousand"):
		n = 1000 * page.NumberWords[p.Low(k)]
		k += 2
		if p.Is(k, ",") {
			k++
		}
		if h := page.NumberWords[p.Low(k)]; h > 0 && h < 10 && p.Is(k+1, "hundred") {
			n += 100 * h
			k += 2
		}
	case p.Is(k+1, "hundred") && page.NumberWords[p.Low(k)] > 11 && page.NumberWords[p.Low(k)] < 20:
		n = 100 * page.NumberWords[p.Low(k)]
		k += 2
	default:
		return 0, 0
	}
	if p.Is(k, "and") {
		if v, l := p.number(k + 1); v > 0 && v < 100 && l > 0 && !p.Is(k+1, "a", "an") {
			n, k = n+v, k+1+l
		}
	} else if v, l := p.number(k); v > 0 && v < 100 && l > 0 && !p.Is(k, "a", "an") {
		n, k = n+v, k+l
	}
	if n < 1200 || n > 2150 {
		return 0, 0
	}
	return n, k - start
}

// DayInWords reads "twenty-fourth day of September, (in the year) one thousand
// eight hundred and sixty-eight".
func (p *Reader) DayInWords(i int) (page.DateMention, bool) {
	n, length := p.wordOrdinal(i)
	if length == 0 {
		if n, length = p.ordinalDay(i), 1; n == 0 {
			return page.DateMention{}, false
		}
	}
	k := i + length
	if p.Is(k, "day") {
		k++
	}
	if p.Is(k, "of") {
		k++
	}
	if p.Is(k, "the") && p.Is(k+1, "month") && p.Is(k+2, "of") {
		k += 3
	}
	month := p.monthAt(k)
	if month == 0 {
		return page.DateMention{}, false
	}
	k = p.pastEra(k + 1)
	d := Day{month: month, Day: n}
	if y := p.YearIn(k); y > 0 {
		d.year, k = y, k+1
	} else if y, l := p.wordYear(k); y > 0 {
		d.year, k = y, k+l
	} else {
		return page.DateMention{}, false // left to the figures
	}
	m := page.DateMention{From: i, To: k, Rule: "day"}
	m.EDTF = Value(d.EDTF())
	p.clock(&m)
	return m, true
}

// yearInWords reads a year in words that stands alone: "made in the year one
// thousand seven hundred and ninety-five".
func (p *Reader) yearInWords(i int) (page.DateMention, bool) {
	y, l := p.wordYear(i)
	if y == 0 {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: i + l, Rule: "year"}
	if m.From == i && p.Low(i) != "in" && p.Low(i) != "of" && p.Low(i) != "anno" && !p.Is(i-1, "year", "lord", "domini", "of", "in") {
		return page.DateMention{}, false // "one thousand eight hundred head of cattle"
	}
	if m.To < len(p.Nodes) && (p.Nodes[m.To].UPOS == "NOUN" || p.Nodes[m.To].UPOS == "ADJ") && !p.Is(m.From, "in", "anno") {
		return page.DateMention{}, false // "the sum of two thousand dollars"
	}
	for p.Is(m.From, "in", "of", "the", "year", "our", "lord") {
		m.From++
	}
	m.EDTF = Value(Day{year: y}.EDTF())
	return m, true
}

// rangeTo makes one date of two that "to" joins: "from 2004 to 2009",
// "between 3 and 5 May", "November 20 to December 11".
func (p *Reader) rangeTo(m page.DateMention) page.DateMention {
	if m.EDTF == nil && m.Rule != "day" || m.Rule != "day" && m.Rule != "year" && m.Rule != "month" {
		return m
	}
	joined := p.Is(m.To, "to", "until", "till", "through", "–", "-") && (p.Is(m.From-1, "from") || p.Is(m.To, "to", "–", "through")) ||
		p.Is(m.To, "and") && p.Is(m.From-1, "between")
	if !joined || m.To+1 >= len(p.Words) {
		return m
	}
	k := m.To + 1
	if p.Is(k, "the") {
		k++
	}
	next, ok := p.plainDate(k)
	first, _ := p.dayAndMonth(m.From)
	if ok && p.Legal && p.everyYear(&m, first, next) {
		return m
	}
	if ok && m.Rule == "day" && next.Rule == "day" && first.Day > 0 && first.year == 0 && next.EDTF != nil {
		last := DayOf(*next.EDTF) // "24 February to 27 April 1958": the year is told once
		first.year = last.year - page.BoolInt(first.month > last.month)
		m.EDTF = Value(first.EDTF())
	}
	if !ok || m.EDTF == nil || next.EDTF == nil || next.Rule != m.Rule || len(*next.EDTF) != len(*m.EDTF) || *next.EDTF <= *m.EDTF {
		return m
	}
	m.EDTF = Value(*m.EDTF + "/" + *next.EDTF)
	m.To = next.To
	return m
}

// everyYear makes m the season from its day, first, to that of next, when neither has a year:
// "from May 1 to December 31 inclusive". EDTF leaves the year open.
func (p *Reader) everyYear(m *page.DateMention, first Day, next page.DateMention) bool {
	last, _ := p.dayAndMonth(next.From)
	inclusive := p.Is(next.To, "inclusive")
	if first.Day == 0 || last.Day == 0 || first.year > 0 || last.year > 0 || (m.EDTF != nil || next.EDTF != nil) && !inclusive {
		return false
	}
	m.EDTF, m.To = Value(first.ofAnyYear()+"/"+last.ofAnyYear()), next.To+page.BoolInt(inclusive)
	return true
}

// twoDays reads two days of one month: "the 7th and 8th of September, 1951".
func (p *Reader) twoDays(i int) (page.DateMention, bool) {
	n := p.ordinalDay(i)
	if n == 0 || !p.Is(i+1, "and", "to", "through") || p.Year(i+2) > 0 || !p.Is(i-1, "the", "on", "between", "from") {
		return page.DateMention{}, false
	}
	d, next := p.dayAndMonth(i + 2)
	if d.Day <= n || d.month == 0 {
		return page.DateMention{}, false
	}
	if d.year == 0 {
		d = p.nearestYear(d)
	}
	m := page.DateMention{From: i, To: next, Rule: "day"}
	first := d
	first.Day = n
	switch {
	case !d.Known():
	case d.Day == n+1 || !p.Is(i+1, "and") || p.Is(i-1, "between"):
		m.EDTF = Value(first.EDTF() + "/" + d.EDTF())
	default:
		m.EDTF = Value("{" + first.EDTF() + "," + d.EDTF() + "}")
	}
	return m, true
}

// plainDate is a day or year of the calendar at word k.
func (p *Reader) plainDate(k int) (page.DateMention, bool) {
	for _, f := range [...]func(int) (page.DateMention, bool){p.DayInWords, p.CalendarDay, p.yearAlone} {
		if d, ok := f(k); ok {
			return d, true
		}
	}
	return page.DateMention{}, false
}

// aforesaidDay reads "the day and year aforesaid", "the day and year first
// above written": the day that the text has named.
func (p *Reader) aforesaidDay(i int) (page.DateMention, bool) {
	if !p.Is(i, "the") || !p.Is(i+1, "day", "date") || !p.Is(i+2, "and") || !p.Is(i+3, "year") {
		return page.DateMention{}, false
	}
	k := i + 4
	for p.Is(k, "first", "last", "above", "before", "herein", "hereinbefore", "aforesaid", "written", "mentioned", "named", "-") {
		k++
	}
	if k == i+4 {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: k, Rule: "day"}
	m.EDTF = Value(p.signedOn)
	return m, true
}
