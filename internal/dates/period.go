package dates

import "github.com/kadesh-dev/kadesh"

// period reads a stretch of days: a year, a month, a season, a week, a decade,
// a part of one, or so many units before or after the reference day.
func (f *finder) period(i int) (reading, bool) {
	if !f.enter() {
		return reading{}, false
	}
	defer f.leave()
	for _, read := range [...]func(int) (reading, bool){f.partOf, f.halfOrQuarter, f.weekOf, f.yearThenMonth, f.monthYear, f.seasonYear, f.decade, f.told, f.counted, f.figuresMonth, f.yearAlone} {
		if r, ok := read(i); ok {
			return r, true
		}
	}
	return reading{}, false
}

// monthYear reads "January 2016", "Jan of next year", "May", "this January".
func (f *finder) monthYear(i int) (reading, bool) {
	k, shift, told := i, 0, false
	if f.is(k, "the") && f.is(k+1, "month") && f.is(k+2, "of") {
		k += 3
	} else if f.is(k, "month") && f.is(k+1, "of") {
		k += 2
	}
	switch {
	case f.is(k, "this", "current"):
		told = true
	case f.is(k, "next", "coming", "upcoming", "following"):
		told, shift = true, 1
	case f.is(k, "last", "past", "previous"):
		told, shift = true, -1
	}
	if told {
		k++
	}
	m, ok := f.month(k)
	if !ok {
		return reading{}, false
	}
	n := f.afterMonth(k)
	if told {
		return monthOf(f.year+shift, m, n), true
	}
	for f.is(n, "-", "/") && f.close(n) && n+1 < len(f.t) && f.t[n+1].digits == 4 {
		n++
	}
	if y, next, ok := f.yearNumber(n); ok {
		return monthOf(y, m, next), true
	}
	short := n
	if f.is(short, "of") {
		short++
	}
	if short < len(f.t) && f.t[short].digits == 2 && f.t[short].num > 31 && !f.t[short].ordinal && !f.unitAfter(short+1) {
		return monthOf(century(f.t[short].num), m, short+1), true
	}
	if f.text[f.t[k].start] >= 'a' && len(f.low(k)) == 3 && !f.is(k-1, "in", "last", "of", "to", "from", "since", "until", "before", "after", "by") {
		return reading{}, false
	}
	_, refMonth, _ := f.ref.Civil()
	past, future := f.year, f.year
	if m > refMonth {
		past--
	} else if m < refMonth {
		future++
	}
	r := monthOf(past, m, n)
	if future != past {
		r.periods = append(r.periods, monthOf(future, m, n).periods...)
	} else {
		r.periods = append(r.periods, monthOf(past-1, m, n).periods...)
		r.periods = append(r.periods, monthOf(past+1, m, n).periods...)
	}
	return r, true
}

func monthOf(year, month, next int) reading {
	return one(kadesh.DayOf(year, month, 1), kadesh.DayOf(year, month+1, 1)-1, next)
}

// figuresMonth reads "2016-11", "11/2016".
func (f *finder) figuresMonth(i int) (reading, bool) {
	if i+2 >= len(f.t) || f.code(i) {
		return reading{}, false
	}
	a, b := f.t[i], f.t[i+2]
	if m, ok := months[f.low(i+2)]; ok && a.digits == 4 && a.num > 1000 && a.num < 2200 && f.is(i+1, ",", "-") {
		return monthOf(a.num, m, f.afterMonth(i+2)), true
	}
	if !f.is(i+1, "-", "/", ".") || f.is(i+3, "-", "/", ".") && f.close(i+3) && i+4 < len(f.t) && f.close(i+4) {
		return reading{}, false
	}
	if !f.close(i+1) || !f.close(i+2) { // "2016 - 11" is a month only where nothing follows
		if i+3 < len(f.t) && !f.is(i+3, ".", ",", "?", "!") {
			return reading{}, false
		}
	}
	switch {
	case a.digits == 4 && a.num > 1000 && a.num < 2200 && (b.digits == 2 || b.digits == 1) && b.num >= 1 && b.num <= 12:
		return monthOf(a.num, b.num, i+3), true
	case b.digits == 4 && b.num > 1000 && b.num < 2200 && a.digits > 0 && a.digits <= 2 && a.num >= 1 && a.num <= 12:
		return monthOf(b.num, a.num, i+3), true
	}
	return reading{}, false
}

// seasonYear reads "summer 2016", "this winter", "the spring of next year".
func (f *finder) seasonYear(i int) (reading, bool) {
	k, shift, told := i, 0, false
	if f.is(k, "the") {
		k++
	}
	switch {
	case f.is(k, "this"):
		told = true
	case f.is(k, "next"):
		told, shift = true, 1
	case f.is(k, "last"):
		told, shift = true, -1
	}
	if told {
		k++
	}
	s, ok := seasons[f.low(k)]
	if !ok {
		return reading{}, false
	}
	season := func(y, next int) reading {
		m := 3 * (s - 20)
		return one(kadesh.DayOf(y, m, 1), kadesh.DayOf(y, m+3, 1)-1, next)
	}
	if told {
		return season(f.year+shift, k+1), true
	}
	if y, next, ok := f.yearNumber(k + 1); ok {
		return season(y, next), true
	}
	if !f.is(k-1, "in", "this", "the", "by", "of") {
		return reading{}, false
	}
	r := season(f.year-1, k+1)
	r.periods = append(r.periods, season(f.year, k+1).periods...)
	return r, true
}

// yearAlone reads a year of four figures that nothing makes an amount.
func (f *finder) yearAlone(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	if f.is(k, "year", "calendar") {
		k++
		if f.is(k, "year", "of") {
			k++
		}
	}
	if k >= len(f.t) {
		return reading{}, false
	}
	t := f.t[k]
	if y, next, ok := f.spelledYear(k); ok && (k > i || f.is(i-1, "in", "of", "since", "until", "to", "from", "by", "before", "after")) {
		return yearOf(y, next), true
	}
	if t.digits == 3 && f.is(k-1, "year") && !t.ordinal {
		return yearOf(t.num, k+1), true
	}
	if t.digits != 4 || t.ordinal || t.num < 1000 || t.num > 2199 || f.chain(k) < k && f.t[f.chain(k)].digits != 4 || f.badDate(k) {
		return reading{}, false
	}
	if k > 0 && f.close(k) && !f.is(k-1, "-", "–", "—", "/", "(", "~", "\"", "'") || f.is(k-1, "$", "€", "£", "no", "number", "room", "#") || f.unitAfter(k+1) {
		return reading{}, false
	}
	if k == i && t.num < 1500 && !f.is(k-1, "in", "of", "from", "since", "until", "before", "after", "to", "by", "between", "-", "and") {
		return reading{}, false
	}
	return yearOf(t.num, k+1), true
}

// code reports whether the number at k is part of a longer one: a telephone
// number, the number of a file.
func (f *finder) code(k int) bool {
	first := f.chain(k)
	return first < k && f.t[first].digits != 4 && (f.t[first].digits > 2 || first == k-2)
}

// chain is the first of the numbers that are joined to the one at k by marks.
func (f *finder) chain(k int) int { return f.chains[k] }

// badDate reports whether a year stands in a date that there is not, such as
// 2015-1-32 or 32-2015.
func (f *finder) badDate(k int) bool {
	ahead := f.is(k+1, "-") && k+2 < len(f.t) && f.t[k+2].digits > 0 && f.t[k+2].digits <= 2 && (!f.close(k+2) || f.t[k+2].num <= f.t[k].num%100)
	behind := k >= 2 && f.is(k-1, "-") && f.t[k-2].digits > 0 && f.t[k-2].digits <= 2
	return ahead || behind
}

// unitAfter reports whether what stands at i makes the number before it an
// amount, not a year.
func (f *finder) unitAfter(i int) bool {
	if i >= len(f.t) {
		return false
	}
	if _, ok := units[f.low(i)]; ok {
		return true
	}
	return f.is(i, "%", "°", "people", "men", "women", "soldiers", "troops", "km", "kilometres", "kilometers", "miles", "metres", "meters", "million", "thousand",
		"percent", "dollars", "euros", "hours", "minutes", "seconds", "persons", "children", "casualties", "tonnes", "tons", "times", "pm", "am") ||
		f.is(i, ":", ",", ".") && f.close(i) && i+1 < len(f.t) && f.close(i+1) && f.t[i+1].digits > 0
}

func yearOf(y, next int) reading { return one(kadesh.DayOf(y, 1, 1), kadesh.DayOf(y, 12, 31), next) }

// told reads this, next and last with a unit: "last week", "this year", "the
// current quarter", "the weekend", "next month".
func (f *finder) told(i int) (reading, bool) {
	k, shift, ok := i, 0, false
	if f.is(k, "the", "of") {
		k++
	}
	switch {
	case f.is(k, "this", "current", "same", "present"):
		ok = true
	case f.is(k, "next", "following", "coming", "upcoming"):
		shift, ok = 1, true
	case f.is(k, "last", "previous", "past", "prior"):
		shift, ok = -1, true
	case f.is(k, "my", "our") && f.is(k+1, "week", "weekend"):
		ok = true
	case k > i && f.is(k+1, "after") && f.is(k, "week", "month", "year", "weekend") && f.is(k+2, "next", "the"):
		ok, k = f.is(k+2, "next") || f.is(k+3, "next"), k-1
	case k > i && f.is(k, "week", "month", "year", "quarter", "weekend") && f.is(i-1, "of", "in", "during", "rest", "end", "beginning", "start", "middle", "later"):
		ok, k = true, k-1
	}
	if !ok {
		return reading{}, false
	}
	k++
	for f.is(k, "calendar", "coming", "full") {
		k++
	}
	if shift == 0 && f.is(k+1, "after") && (f.is(k+2, "next") || f.is(k+2, "the") && f.is(k+3, "next")) {
		r, ok := f.unitAt(k, 2)
		r.next = k + 3 + boolInt(f.is(k+2, "the"))
		return r, ok
	}
	return f.unitAt(k, shift)
}

// unitAt is the unit that holds the reference day, moved by shift units.
func (f *finder) unitAt(k, shift int) (reading, bool) {
	y, m, _ := f.ref.Civil()
	if f.is(k, "working", "work", "business") && f.is(k+1, "week") {
		k++
		first := monday(f.ref) + kadesh.Day(7*shift)
		return one(first, first+4, k+1), true
	}
	switch f.low(k) {
	case "workweek", "weekdays":
		first := monday(f.ref) + kadesh.Day(7*shift)
		return one(first, first+4, k+1), true
	case "week", "wk":
		if k+1 < len(f.t) && f.t[k+1].digits > 0 {
			return reading{}, false // the number of a week
		}
		first := monday(f.ref) + kadesh.Day(7*shift)
		return one(first, first+6, k+1), true
	case "weekend":
		first := monday(f.ref) + kadesh.Day(7*shift) + 5
		return one(first, first+1, k+1), true
	case "month":
		first := kadesh.DayOf(y, m+shift, 1)
		return one(first, first.AddMonths(1)-1, k+1), true
	case "quarter":
		first := kadesh.DayOf(y, (m-1)/3*3+1+3*shift, 1)
		return one(first, first.AddMonths(3)-1, k+1), true
	case "year":
		return yearOf(y+shift, k+1), true
	case "decade":
		first := kadesh.DayOf(y/10*10+10*shift, 1, 1)
		return one(first, first.AddMonths(120)-1, k+1), true
	case "century":
		first := kadesh.DayOf(y/100*100+100*shift, 1, 1)
		return one(first, first.AddMonths(1200)-1, k+1), true
	}
	return reading{}, false
}

// counted reads a number of units behind or ahead of the reference day: "last
// three months", "the next 2 weeks", "the 2 next days", "within a year".
func (f *finder) counted(i int) (reading, bool) {
	k, sign := i, 0
	if f.is(k, "the", "in", "over", "for", "during") && f.is(k+1, "the") {
		k++
	}
	if f.is(k, "the") {
		k++
	}
	back, ahead := []string{"last", "past", "previous", "prior"}, []string{"next", "coming", "following", "upcoming"}
	switch {
	case f.is(k, back...):
		sign = -1
	case f.is(k, ahead...):
		sign = 1
	case f.is(k, "within") && (f.is(k+1, "the") && f.is(k+2, ahead...) || f.is(k+1, ahead...)):
		n := k + 2 + boolInt(f.is(k+1, "the"))
		if u, next, ok := f.length(n); ok {
			return one(f.ref, u.from(f.ref, 1), next), true
		}
		return reading{}, false
	case f.is(k, "within"):
		u, next, ok := f.length(k + 1)
		if ok && f.is(next, "from", "of") && f.is(next+1, "now", "today") {
			next += 2
		}
		if !ok || f.is(next, "of", "after", "from", "before", "following") {
			return reading{}, false
		}
		return one(f.ref, u.from(f.ref, 1), next), true
	default:
		return f.countedInside(k)
	}
	u, next, ok := f.length(k + 1)
	if !ok || f.is(k+1, "a", "an") && !f.is(k+2, "few", "couple") {
		return reading{}, false
	}
	return f.stretch(u, sign, next), true
}

// countedInside reads "2 next days", "three last weeks".
func (f *finder) countedInside(k int) (reading, bool) {
	n, next, ok := f.number(k)
	if !ok || !f.is(next, "next", "last", "past", "previous", "coming", "upcoming") {
		return reading{}, false
	}
	one, known := units[f.low(next+1)]
	if !known {
		return reading{}, false
	}
	sign := 1
	if f.is(next, "last", "past", "previous") {
		sign = -1
	}
	return f.stretch(unit{days: one.days * n, months: one.months * n}, sign, next+2), true
}

// stretch is so long before the reference day, or from the day after it.
func (f *finder) stretch(u unit, sign, next int) reading {
	// Quarters and decades are counted from one that begins to one that ends.
	whole := 0
	switch {
	case f.is(next-1, "quarters", "quarter"):
		whole = 3
	case f.is(next-1, "decades", "decade"):
		whole = 120
	}
	if whole > 0 {
		y, m, _ := f.ref.Civil()
		months := y*12 + m - 1
		first := kadesh.DayOf(0, months-months%whole+1, 1)
		if sign > 0 {
			first = first.AddMonths(whole)
			return one(first, first.AddMonths(u.months)-1, next)
		}
		return one(first.AddMonths(-u.months), first-1, next)
	}
	if sign < 0 {
		return one(u.from(f.ref, -1), f.ref-1, next)
	}
	return one(f.ref+1, u.from(f.ref+1, 1)-1, next)
}

// weekOf reads "the week of 18 August", "week 23 of 2018".
func (f *finder) weekOf(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	if r, ok := f.weekNumber(k); ok {
		return r, true
	}
	if f.is(k, "year") && f.is(k+1, "to") && f.is(k+2, "date") {
		return one(kadesh.DayOf(f.year, 1, 1), f.ref, k+3), true
	}
	if !f.is(k, "week", "weekend") || !f.is(k+1, "of", "starting", "beginning", "commencing") {
		return reading{}, false
	}
	n := k + 2
	if f.is(n, "on", "from") {
		n++
	}
	r, ok := f.day(n)
	if !ok {
		return reading{}, false
	}
	for x, p := range r.periods {
		first := monday(p.first)
		switch {
		case f.is(k, "weekend"):
			r.periods[x] = period{first + 5, first + 6}
			continue
		case !f.is(k+1, "of"):
			first = p.first
		}
		r.periods[x] = period{first, first + 6}
	}
	r.day = false
	return r, true
}

// weekNumber reads "week 31", "week 3 of 2027", by ISO 8601.
func (f *finder) weekNumber(k int) (reading, bool) {
	if !f.is(k, "week", "wk") || k+1 >= len(f.t) || f.t[k+1].digits == 0 || f.t[k+1].digits > 2 || f.t[k+1].num < 1 || f.t[k+1].num > 53 || f.t[k+1].ordinal {
		return reading{}, false
	}
	y, next := f.year, k+2
	if year, after, ok := f.yearNumber(k + 2); ok {
		y, next = year, after
	}
	first := monday(kadesh.DayOf(y, 1, 4)) + kadesh.Day(7*(f.t[k+1].num-1))
	return one(first, first+6, next), true
}

// decade reads "the 1970s", "'90s", "the nineties", "the 19th century".
func (f *finder) decade(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	if k >= len(f.t) {
		return reading{}, false
	}
	if d, ok := decades[f.low(k)]; ok {
		return years(1900+10*d, 10, k+1), true
	}
	if f.t[k].ordinal && f.is(k+1, "century") && f.t[k].num > 0 && f.t[k].num < 40 {
		return years(100*(f.t[k].num-1), 100, k+2), true
	}
	n := k
	if f.is(n, "'", "’") {
		n++
	}
	if n >= len(f.t) || f.t[n].digits == 0 || f.t[n].num%10 != 0 {
		return reading{}, false
	}
	s := n + 1
	if f.is(s, "'", "’") && f.close(s) {
		s++
	}
	if !f.is(s, "s") || !f.close(s) && k == i && !f.is(i-1, "in") {
		return reading{}, false
	}
	switch t := f.t[n]; {
	case t.digits == 4:
		return years(t.num, 10, s+1), true
	case t.digits == 2:
		return years(century(t.num), 10, s+1), true
	}
	return reading{}, false
}

func years(first, n, next int) reading {
	return one(kadesh.DayOf(first, 1, 1), kadesh.DayOf(first+n, 1, 1)-1, next)
}
