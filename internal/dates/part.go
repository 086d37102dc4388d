package dates

import "github.com/kadesh-dev/kadesh"

// partOf reads a part of a period: "early 2016", "the end of the month", "mid
// July", "later this year", "the rest of the week", "first week of October".
func (f *finder) partOf(i int) (reading, bool) {
	k := i
	if f.is(k, "the", "at", "by") && f.is(k+1, "end", "beginning", "start", "middle", "rest", "first", "last", "second", "third", "fourth", "early", "late", "remainder") {
		k++
	}
	part, n := f.low(k), k+1
	if f.is(n, "-") {
		n++
	}
	switch part {
	case "early", "late", "mid", "later", "earlier":
		if f.is(n, "in", "on", "of") {
			n++
		}
	case "beginning", "start", "end", "middle", "rest", "remainder":
		if f.is(n, "of") {
			n++
		}
	case "first", "last", "final":
		if u, next, ok := f.length(n); ok && f.is(next, "of", "in") && !f.is(n, "a", "an") {
			return f.endOf(u, part != "first", next+1)
		}
		return f.nthUnit(boolInt(part == "first"), n)
	default:
		if k < len(f.t) && f.t[k].ordinal && f.t[k].num <= 53 {
			return f.nthUnit(f.t[k].num, k+1)
		}
		return reading{}, false
	}
	var r reading
	ok := false
	if f.is(n, "week", "month", "year", "quarter") {
		r, ok = f.unitAt(n, 0)
	} else {
		r, ok = f.period(n)
	}
	if !ok {
		return reading{}, false
	}
	for x := range r.periods {
		r.periods[x] = f.cut(part, r.periods[x])
	}
	r.day = false
	return r, true
}

// cut is the part of a period that a word means.
func (f *finder) cut(part string, p period) period {
	if p.first == kadesh.MinDay || p.last == kadesh.MaxDay {
		return p
	}
	half := p.first + (p.last-p.first+1)/2
	y, m, _ := p.first.Civil()
	year := p.last-p.first >= 364 && p.last-p.first < 366
	switch n := p.last - p.first; {
	case year:
		half = kadesh.DayOf(y, 7, 1)
	case n >= 27 && n < 31:
		half = kadesh.DayOf(y, m, 16)
	case n == 6:
		half = p.first + 3
	}
	if year && part != "later" && part != "earlier" && part != "rest" && part != "remainder" {
		return third(y, part)
	}
	quarter := (p.last - p.first + 1) / 4
	switch part {
	case "early", "beginning", "start", "earlier":
		return period{p.first, half - 1}
	case "late", "end":
		return period{half, p.last}
	case "later":
		return period{min(max(half, f.ref), p.last), p.last}
	case "mid", "middle":
		return period{p.first + quarter, p.last - quarter}
	case "rest", "remainder":
		return period{max(p.first, min(f.ref, p.last)), p.last}
	}
	return p
}

// third is the first, middle or last four months of a year.
func third(y int, part string) period {
	m := 1
	switch part {
	case "mid", "middle":
		m = 5
	case "late", "end":
		m = 9
	}
	return period{kadesh.DayOf(y, m, 1), kadesh.DayOf(y, m+4, 1) - 1}
}

// endOf is so long at the beginning or end of a period: "the last four months
// of 2021".
func (f *finder) endOf(u unit, atEnd bool, n int) (reading, bool) {
	r, ok := f.period(n)
	if !ok {
		return reading{}, false
	}
	for x, p := range r.periods {
		if atEnd {
			r.periods[x].first = u.from(p.last+1, -1)
		} else {
			r.periods[x].last = u.from(p.first, 1) - 1
		}
	}
	r.day = false
	return r, true
}

// nthUnit reads the n-th week (or month) of a longer period; 0 is the last.
func (f *finder) nthUnit(nth, n int) (reading, bool) {
	if !f.is(n, "week", "weekend", "month", "decade") || !f.is(n+1, "of", "in") {
		return reading{}, false
	}
	r, ok := f.period(n + 2)
	if !ok {
		return reading{}, false
	}
	for x, p := range r.periods {
		switch {
		case f.is(n, "month"):
			first := p.first.AddMonths(nth - 1)
			if nth == 0 {
				first = p.last + 1
				first = first.AddMonths(-1)
			}
			r.periods[x] = period{first, first.AddMonths(1) - 1}
		default:
			// The first week is the one that holds the period's first Thursday.
			first := monday(p.first + 3)
			if nth == 0 {
				first = monday(p.last - 3)
			} else {
				first += kadesh.Day(7 * (nth - 1))
			}
			r.periods[x] = period{first, first + 6}
			if f.is(n, "weekend") {
				r.periods[x].first += 5
			}
		}
	}
	return r, true
}

// halfOrQuarter reads "the first half of 2016", "H1 2016", "Q3 2016", "2016 Q3",
// "the third quarter of this year".
func (f *finder) halfOrQuarter(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	if y, next, ok := f.yearNumber(k); ok && f.t[k].digits == 4 {
		if n, months, after, ok := f.fraction(next); ok {
			return fractionOf(y, n, months, after), true
		}
	}
	n, months, next, ok := f.fraction(k)
	if !ok {
		return reading{}, false
	}
	if f.is(next, "-") && f.close(next) {
		next++
	}
	if y, after, ok := f.yearNumber(next); ok {
		return fractionOf(y, n, months, after), true
	}
	if f.is(next, "of") && f.is(next+1, "the") && f.is(next+2, "year") {
		return fractionOf(f.year, n, months, next+3), true
	}
	if f.is(k, "q") {
		r := fractionOf(f.year-1, n, months, next)
		r.periods = append(r.periods, fractionOf(f.year, n, months, next).periods...)
		r.periods = append(r.periods, fractionOf(f.year+1, n, months, next).periods...)
		return r, true
	}
	return reading{}, false
}

// fraction is which half or quarter, and its length in months.
func (f *finder) fraction(k int) (n, months, next int, ok bool) {
	switch {
	case f.is(k, "q", "h") && !f.close(k+1):
		return 0, 0, k, false
	case f.is(k, "q") && f.close(k+1) && k+1 < len(f.t) && f.t[k+1].num >= 1 && f.t[k+1].num <= 4:
		return f.t[k+1].num, 3, k + 2, true
	case f.is(k, "h") && f.close(k+1) && k+1 < len(f.t) && f.t[k+1].num >= 1 && f.t[k+1].num <= 2:
		return f.t[k+1].num, 6, k + 2, true
	}
	if f.is(k, "the") {
		k++
	}
	if k >= len(f.t) {
		return 0, 0, k, false
	}
	nth, last := f.t[k].num, f.is(k, "last", "final")
	if !f.t[k].ordinal && !last {
		return 0, 0, k, false
	}
	switch {
	case f.is(k+1, "quarter") && (last || nth <= 4):
		if last {
			nth = 4
		}
		return nth, 3, k + 2, true
	case f.is(k+1, "half") && (last || nth <= 2):
		if last {
			nth = 2
		}
		return nth, 6, k + 2, true
	}
	return 0, 0, k, false
}

func fractionOf(y, n, months, next int) reading {
	return one(kadesh.DayOf(y, (n-1)*months+1, 1), kadesh.DayOf(y, n*months+1, 1)-1, next)
}
