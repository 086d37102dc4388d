package read

// Dates in words and ranges of days and years: "the twenty-fourth day of
// September, one thousand eight hundred and sixty-eight", "November 20 to
// December 11", "2004 to 2009".

// wordOrdinal reads "twenty-fourth" or "thirty-first" at word k as a day of a
// month, and its length in words; 0 for anything else.
func (p *page) wordOrdinal(k int) (n, length int) {
	tens := map[string]int{"twenty": 20, "thirty": 30}[p.low(k)]
	if tens == 0 {
		return 0, 0
	}
	length = 1
	if p.is(k+1, "-") {
		length++
	}
	unit, ok := ordinals[p.low(k+length)]
	if !ok || unit > 9 || tens+unit > 31 {
		return 0, 0
	}
	return tens + unit, length + 1
}

// wordYear reads "one thousand eight hundred and sixty-eight" or "eighteen
// hundred and sixty-five" at word k, and its length in words; "in the year (of
// our Lord)" may stand before it. 0 for anything else.
func (p *page) wordYear(k int) (year, length int) {
	start := k
	if p.is(k, "in", "of") && p.is(k+1, "the") && p.is(k+2, "year") {
		k += 3
	} else if p.is(k, "anno") && p.is(k+1, "domini") {
		k += 2
	}
	if p.is(k, "of") && p.is(k+1, "our") && p.is(k+2, "lord") {
		k += 3
	}
	n := 0
	switch {
	case p.is(k, "one", "two") && p.is(k+1, "thousand"):
		n = 1000 * numberWords[p.low(k)]
		k += 2
		if p.is(k, ",") {
			k++
		}
		if h := numberWords[p.low(k)]; h > 0 && h < 10 && p.is(k+1, "hundred") {
			n += 100 * h
			k += 2
		}
	case p.is(k+1, "hundred") && numberWords[p.low(k)] > 11 && numberWords[p.low(k)] < 20:
		n = 100 * numberWords[p.low(k)]
		k += 2
	default:
		return 0, 0
	}
	if p.is(k, "and") {
		if v, l := p.number(k + 1); v > 0 && v < 100 && l > 0 && !p.is(k+1, "a", "an") {
			n, k = n+v, k+1+l
		}
	} else if v, l := p.number(k); v > 0 && v < 100 && l > 0 && !p.is(k, "a", "an") {
		n, k = n+v, k+l
	}
	if n < 1200 || n > 2150 {
		return 0, 0
	}
	return n, k - start
}

// dayInWords reads "twenty-fourth day of September, (in the year) one thousand
// eight hundred and sixty-eight".
func (p *page) dayInWords(i int) (dateMention, bool) {
	n, length := p.wordOrdinal(i)
	if length == 0 {
		if n, length = p.ordinalDay(i), 1; n == 0 {
			return dateMention{}, false
		}
	}
	k := i + length
	if p.is(k, "day") {
		k++
	}
	if p.is(k, "of") {
		k++
	}
	month := p.monthAt(k)
	if month == 0 {
		return dateMention{}, false
	}
	k = p.pastEra(k + 1)
	d := day{month: month, day: n}
	if y := p.yearIn(k); y > 0 {
		d.year, k = y, k+1
	} else if y, l := p.wordYear(k); y > 0 {
		d.year, k = y, k+l
	} else {
		return dateMention{}, false // left to the figures
	}
	m := dateMention{from: i, to: k, rule: "day"}
	m.EDTF = value(d.edtf())
	p.clock(&m)
	return m, true
}

// yearInWords reads a year in words that stands alone: "made in the year one
// thousand seven hundred and ninety-five".
func (p *page) yearInWords(i int) (dateMention, bool) {
	y, l := p.wordYear(i)
	if y == 0 {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: i + l, rule: "year"}
	if m.from == i && p.low(i) != "in" && p.low(i) != "of" && p.low(i) != "anno" && !p.is(i-1, "year", "lord", "domini", "of", "in") {
		return dateMention{}, false // "one thousand eight hundred head of cattle"
	}
	for p.is(m.from, "in", "of", "the", "year", "our", "lord") {
		m.from++
	}
	m.EDTF = value(day{year: y}.edtf())
	return m, true
}

// rangeTo makes one date of two that "to" joins: "from 2004 to 2009",
// "between 3 and 5 May", "November 20 to December 11".
func (p *page) rangeTo(m dateMention) dateMention {
	if m.EDTF == nil || m.rule != "day" && m.rule != "year" && m.rule != "month" {
		return m
	}
	joined := p.is(m.to, "to", "until", "till", "through", "–", "-") && (p.is(m.from-1, "from") || p.is(m.to, "to", "–", "through")) ||
		p.is(m.to, "and") && p.is(m.from-1, "between")
	if !joined || m.to+1 >= len(p.words) {
		return m
	}
	k := m.to + 1
	if p.is(k, "the") {
		k++
	}
	next, ok := p.plainDate(k)
	if !ok || next.EDTF == nil || next.rule != m.rule || len(*next.EDTF) != len(*m.EDTF) || *next.EDTF <= *m.EDTF {
		return m
	}
	m.EDTF = value(*m.EDTF + "/" + *next.EDTF)
	m.to = next.to
	return m
}

// plainDate is a day or year of the calendar at word k.
func (p *page) plainDate(k int) (dateMention, bool) {
	for _, f := range [...]func(int) (dateMention, bool){p.dayInWords, p.calendarDay, p.yearAlone} {
		if d, ok := f(k); ok {
			return d, true
		}
	}
	return dateMention{}, false
}

// aforesaidDay reads "the day and year aforesaid", "the day and year first
// above written": the day that the text has named.
func (p *page) aforesaidDay(i int) (dateMention, bool) {
	if !p.is(i, "the") || !p.is(i+1, "day", "date") || !p.is(i+2, "and") || !p.is(i+3, "year") {
		return dateMention{}, false
	}
	k := i + 4
	for p.is(k, "first", "last", "above", "before", "herein", "hereinbefore", "aforesaid", "written", "mentioned", "named", "-") {
		k++
	}
	if k == i+4 {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: k, rule: "day"}
	m.EDTF = value(p.signedOn)
	return m, true
}
