package dates

import "github.com/kadesh-dev/kadesh"

// period is a stretch of days, both included.
type period struct{ first, last kadesh.Day }

// reading is what a phrase means: one period, or several that the words leave
// open, the past one first.
type reading struct {
	periods []period
	next    int // the token behind the phrase
	day     bool
}

func one(first, last kadesh.Day, next int) reading {
	return reading{[]period{{first, last}}, next, first == last}
}

func days(next int, list ...kadesh.Day) reading {
	r := reading{next: next, day: true}
	for _, d := range list {
		r.periods = append(r.periods, period{d, d})
	}
	return r
}

// finder reads one text.
type finder struct {
	text string
	t    []token
	ref  kadesh.Day
	year int // of ref

	chains []int // for each token, the first of the numbers joined to it by marks
	depth  int   // how many phrases the one being read stands in
}

func newFinder(text string, ref kadesh.Day) *finder {
	y, _, _ := ref.Civil()
	f := &finder{text: text, t: tokens(text), ref: ref, year: y}
	f.chains = make([]int, len(f.t))
	for k := range f.t {
		f.chains[k] = k
		if k >= 2 && f.close(k) && f.is(k-1, "-", ".", "/") && f.close(k-1) && f.t[k-2].digits > 0 {
			f.chains[k] = f.chains[k-2]
		}
	}
	return f
}

// maxDepth bounds phrases within phrases ("the end of the first week of May" is
// three), so that a text that only repeats itself costs no more than another.
const maxDepth = 8

// enter goes one phrase deeper; where ok, leave must follow.
func (f *finder) enter() (ok bool) {
	if f.depth >= maxDepth {
		return false
	}
	f.depth++
	return true
}

func (f *finder) leave() { f.depth-- }

func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.t) {
		return ""
	}
	return f.t[i].low
}

func (f *finder) is(i int, words ...string) bool {
	w := f.low(i)
	for _, x := range words {
		if w == x {
			return w != ""
		}
	}
	return false
}

// close reports whether no space stands before token i.
func (f *finder) close(i int) bool { return i > 0 && i < len(f.t) && f.t[i].start == f.t[i-1].end }

// number is a count in figures or words, "twenty-one" included.
func (f *finder) number(i int) (n, next int, ok bool) {
	if i >= len(f.t) || f.t[i].num < 0 || f.t[i].ordinal {
		return 0, i, false
	}
	n, next = f.t[i].num, i+1
	if f.t[i].digits == 0 && (n == 20 || n == 30) {
		k := next
		if f.is(k, "-") {
			k++
		}
		if k < len(f.t) && f.t[k].digits == 0 && f.t[k].num > 0 && f.t[k].num < 10 && !f.t[k].ordinal && !f.is(k, "a", "an", "few", "couple") {
			return n + f.t[k].num, k + 1, true
		}
	}
	if f.is(i, "a") && f.is(next, "couple", "few") {
		n, next = f.t[next].num, next+1
	}
	if f.is(next-1, "couple") && f.is(next, "of") {
		next++
	}
	return n, next, true
}

// dayNumber is a day of the month: "5", "5th", "fifth", "twenty first".
func (f *finder) dayNumber(i int) (n, next int, ok bool) {
	if i >= len(f.t) || f.t[i].num < 1 || f.is(i, "a", "an", "few", "couple") {
		return 0, i, false
	}
	n, next = f.t[i].num, i+1
	if f.t[i].digits > 2 {
		return 0, i, false
	}
	if i > 0 && f.is(i-1, "$", "€", "£") && f.close(i) {
		return 0, i, false
	}
	if f.t[i].digits == 0 && !f.t[i].ordinal && (n == 20 || n == 30) {
		k := next
		if f.is(k, "-") {
			k++
		}
		if k < len(f.t) && f.t[k].num > 0 && f.t[k].num < 10 && f.t[k].digits == 0 && !f.is(k, "a", "an", "few", "couple") && (!f.is(k, "two") || !f.is(k+1, "thousand")) {
			return n + f.t[k].num, k + 1, true
		}
	}
	return n, next, n <= 31
}

// yearNumber is a year of four figures, or with a stroke of two ("'16"); "of"
// and commas before it are passed over.
func (f *finder) yearNumber(i int) (year, next int, ok bool) {
	k := i
	for f.is(k, ",", "of", "in", "the", "year") && k < i+4 {
		k++
	}
	if k >= len(f.t) {
		return 0, i, false
	}
	t := f.t[k]
	switch {
	case t.digits == 4 && t.num >= 1000 && t.num < 2200 && !t.ordinal:
		if f.is(k+1, ":") && f.close(k+1) || f.is(k+1, "%") {
			return 0, i, false
		}
		return t.num, k + 1, true
	case f.is(k, "'", "’") && k+1 < len(f.t) && f.t[k+1].digits == 2 && f.close(k+1):
		return century(f.t[k+1].num), k + 2, true
	}
	if y, next, ok := f.spelledYear(k); ok {
		return y, next, true
	}
	switch {
	case f.is(k, "this", "current") && f.is(k+1, "year"):
		return f.year, k + 2, true
	case f.is(k, "next", "following", "coming") && f.is(k+1, "year"):
		return f.year + 1, k + 2, true
	case f.is(k, "last", "previous", "past") && f.is(k+1, "year"):
		return f.year - 1, k + 2, true
	}
	return 0, i, false
}

// spelledYear reads a year in words: "nineteen eighty six", "nineteen hundred
// ninety three", "two thousand and eighteen".
func (f *finder) spelledYear(k int) (year, next int, ok bool) {
	word := func(i int) (int, bool) {
		if i < 0 || i >= len(f.t) || f.t[i].digits > 0 || f.t[i].num < 0 || f.t[i].ordinal || f.is(i, "a", "an", "few", "couple") {
			return 0, false
		}
		return f.t[i].num, true
	}
	n, isWord := word(k)
	if !isWord {
		return 0, k, false
	}
	switch {
	case n == 2 && f.is(k+1, "thousand"):
		year, next = 2000, k+2
	case n >= 15 && n <= 20 && f.is(k+1, "hundred"):
		year, next = n*100, k+2
	case n >= 15 && n <= 20:
		year, next = n*100, k+1
	default:
		return 0, k, false
	}
	if f.is(next, "and") {
		next++
	}
	rest, found := f.below100(next)
	if found > next {
		return year + rest, found, true
	}
	return year, next, f.is(k+1, "thousand", "hundred")
}

// below100 reads a number under a hundred in words.
func (f *finder) below100(k int) (n, next int) {
	if k >= len(f.t) || f.t[k].digits > 0 || f.is(k, "a", "an", "few", "couple") {
		return 0, k
	}
	n, isTen := tens[f.low(k)]
	if !isTen {
		if f.t[k].num > 0 && !f.t[k].ordinal {
			return f.t[k].num, k + 1
		}
		return 0, k
	}
	next = k + 1
	if f.is(next, "-") {
		next++
	}
	if next < len(f.t) && f.t[next].digits == 0 && f.t[next].num > 0 && f.t[next].num < 10 && !f.t[next].ordinal && !f.is(next, "a", "an") {
		return n + f.t[next].num, next + 1
	}
	return n, k + 1
}

var tens = map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

// century puts a year of two figures into the century that it most likely
// belongs to. Source: POSIX, strptime %y, with the turn at 40.
func century(n int) int {
	if n < 40 {
		return 2000 + n
	}
	return 1900 + n
}

func (f *finder) month(i int) (int, bool) {
	if i >= len(f.t) {
		return 0, false
	}
	m, ok := months[f.t[i].low]
	if ok && f.is(i, "may") && f.is(i+1, "i", "you", "we", "he", "she", "they", "it", "or", "not", "be", "have", "also", "the") && !f.nearFigure(i) {
		return 0, false
	}
	if ok && f.is(i, "may", "march") && f.text[f.t[i].start] >= 'a' && f.is(i-1, "this") && i+1 < len(f.t) && f.t[i+1].low[0] >= 'a' {
		return 0, false
	}
	if ok && (f.is(i, "may", "mar", "march", "mon") && f.text[f.t[i].start] >= 'a' && !f.nearFigure(i)) {
		return 0, false
	}
	return m, ok
}

// nearFigure reports whether a figure or a word of dates stands beside token i:
// "may" and "march" are verbs otherwise.
func (f *finder) nearFigure(i int) bool {
	return i+1 < len(f.t) && f.t[i+1].digits > 0 || i > 0 && (f.t[i-1].digits > 0 || f.is(i-1, "in", "of", "last", "next", "this", "since", "by", "until"))
}

// afterMonth steps over the point of an abbreviated month.
func (f *finder) afterMonth(i int) int {
	if f.is(i+1, ".") && f.close(i+1) && len(f.low(i)) <= 4 {
		return i + 2
	}
	return i + 1
}

// yearly gives a month and day without year its readings: the last one up to
// the reference day and the next one from it on.
func (f *finder) yearly(month, day, next int) (reading, bool) {
	var past, future kadesh.Day
	found := false
	for y := f.year - 8; y <= f.year+8; y++ {
		if day > kadesh.DaysIn(y, month) {
			continue
		}
		d := kadesh.DayOf(y, month, day)
		if d < f.ref {
			past = d
		}
		if d >= f.ref && !found {
			future, found = d, true
		}
	}
	return days(next, past, future), found
}

// civil is a day of a year, if the month has it.
func civil(year, month, day, next int) (reading, bool) {
	if month < 1 || month > 12 || day < 1 || day > kadesh.DaysIn(year, month) {
		return reading{}, false
	}
	return days(next, kadesh.DayOf(year, month, day)), true
}

// weekday is 0 for Monday to 6 for Sunday.
func weekday(d kadesh.Day) int { return d.Weekday() - 1 }

func monday(d kadesh.Day) kadesh.Day { return d - kadesh.Day(weekday(d)) }

// dated reads a day with its month: "4 January 2019", "Jan 4th, 2019",
// "the 4th of January", with a weekday before it.
func (f *finder) dated(i int) (reading, bool) {
	k := i
	if _, ok := weekdays[f.low(k)]; ok {
		k++
		for f.is(k, ",", ".", "the") {
			k++
		}
	} else if f.is(k, "the") {
		k++
	}
	if m, ok := f.month(k); ok {
		n := f.afterMonth(k)
		for f.is(n, "the", "-", "/", ".") {
			n++
		}
		if d, next, ok := f.dayNumber(n); ok && !f.rangeTail(next) {
			if f.is(next, "-", "/") && f.close(next) && next+1 < len(f.t) && (f.t[next+1].digits == 4 || f.t[next+1].digits == 2 && f.is(n-1, "-", "/")) {
				return civil(fullYear(f.t[next+1]), m, d, next+2)
			}
			return f.withYear(m, d, next)
		}
		return reading{}, false
	}
	if r, ok := f.yearFirst(k); ok {
		return r, true
	}
	d, next, ok := f.dayNumber(k)
	if !ok {
		return reading{}, false
	}
	for f.is(next, "of", "-", "/", ".", "day") && next < k+4 {
		next++
	}
	m, ok := f.month(next)
	if !ok {
		return reading{}, false
	}
	next = f.afterMonth(next)
	if f.is(next, "-", "/") && f.close(next) && next+1 < len(f.t) && f.t[next+1].digits > 1 {
		return civil(fullYear(f.t[next+1]), m, d, next+2)
	}
	return f.withYear(m, d, next)
}

// yearFirst reads "2019-sep-1" and "23-2020-September".
func (f *finder) yearFirst(k int) (reading, bool) {
	if k+4 >= len(f.t) || !f.is(k+1, "-", "/", " ") || !f.is(k+3, "-", "/") {
		return reading{}, false
	}
	a, b, c := f.t[k], f.t[k+2], f.t[k+4]
	if m, ok := months[b.low]; ok && a.digits == 4 && c.digits > 0 && c.digits <= 2 {
		return civil(a.num, m, c.num, k+5)
	}
	if m, ok := months[c.low]; ok && a.digits > 0 && a.digits <= 2 && b.digits == 4 {
		return civil(b.num, m, a.num, k+5)
	}
	return reading{}, false
}

func fullYear(t token) int {
	if t.digits <= 2 {
		return century(t.num)
	}
	return t.num
}

// rangeTail reports whether a clock time follows ("May 9 pm" is none).
func (f *finder) rangeTail(next int) bool {
	return f.is(next, ":", "am", "pm", "p", "st", "street", "%")
}

func (f *finder) withYear(month, day, next int) (reading, bool) {
	if y, after, ok := f.yearNumber(next); ok {
		return civil(y, month, day, after)
	}
	if day > 31 || month == 0 {
		return reading{}, false
	}
	return f.yearly(month, day, next)
}

// figures reads a day in figures alone: 2019-01-04, 2019/1/4, 4.1.2019,
// 1/4/2019 and 1/4 (month first, unless it cannot be).
func (f *finder) figures(i int) (reading, bool) {
	if i < len(f.t) && f.t[i].digits == 8 && f.t[i].num > 15000000 && f.t[i].num < 22000000 {
		return civil(f.t[i].num/10000, f.t[i].num/100%100, f.t[i].num%100, i+1)
	}
	if i+2 >= len(f.t) || f.t[i].digits == 0 || f.t[i].ordinal || !f.is(i+1, "-", "/", ".") || !f.close(i+1) || !f.close(i+2) || f.t[i+2].digits == 0 {
		return reading{}, false
	}
	if i > 0 && f.close(i) && (f.is(i-1, "$", "€", "£", ":", "#") || f.is(i-1, "/", ".", "-") && f.code(i)) {
		return reading{}, false
	}
	mark, a, b := f.low(i+1), f.t[i], f.t[i+2]
	if i+4 < len(f.t) && f.is(i+3, mark) && f.close(i+3) && f.close(i+4) && f.t[i+4].digits > 0 {
		c := f.t[i+4]
		switch {
		case a.digits == 4:
			return civil(a.num, b.num, c.num, i+5)
		case c.digits != 4 && c.digits != 2 || a.digits > 2 || b.digits > 2:
			return reading{}, false
		}
		y := fullYear(c)
		if mark == "." || a.num > 12 {
			if r, ok := civil(y, b.num, a.num, i+5); ok {
				return r, true
			}
		}
		if r, ok := civil(y, a.num, b.num, i+5); ok {
			return r, true
		}
		return civil(y, b.num, a.num, i+5)
	}
	if a.digits > 2 || b.digits > 2 || mark != "/" && !f.weekdayBefore(i) && !f.is(i-1, "on") {
		return reading{}, false
	}
	range2 := f.is(i+3, "-") && mark == "/" && i+5 < len(f.t) && f.t[i+4].digits > 0 && f.is(i+5, "/")
	if !range2 && f.is(i+3, "/", "-", ".", ":", "%") && f.close(i+3) && i+4 < len(f.t) && f.close(i+4) {
		return reading{}, false
	}
	if f.is(i+3, ",") && f.close(i+3) && i+4 < len(f.t) && f.t[i+4].digits == 4 && f.close(i+4) {
		return civil(f.t[i+4].num, a.num, b.num, i+5)
	}
	if f.is(i+3, "am", "pm", "years", "year", "days", "weeks", "months") {
		return reading{}, false
	}
	if a.num >= 1 && a.num <= 12 && b.num >= 1 && b.num <= 31 {
		return f.yearly(a.num, b.num, i+3)
	}
	if b.num >= 1 && b.num <= 12 && a.num >= 1 && a.num <= 31 {
		return f.yearly(b.num, a.num, i+3)
	}
	return reading{}, false
}

func (f *finder) weekdayBefore(i int) bool {
	_, ok := weekdays[f.low(i-1)]
	return ok
}
