package dates

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// relativeDay reads a day that is told from the reference day: today, tomorrow,
// weekdays, counts of days, days of this month, holidays.
func (f *finder) relativeDay(i int) (reading, bool) {
	for _, read := range [...]func(int) (reading, bool){f.countedFrom, f.named, f.nthWeekday, f.weekdayName, f.dayOfMonth, f.holiday} {
		if r, ok := read(i); ok {
			return r, true
		}
	}
	return reading{}, false
}

// named reads today and its neighbours.
func (f *finder) named(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	switch {
	case f.is(k, "day") && f.is(k+1, "after") && f.is(k+2, "tomorrow", "tmr"):
		return days(k+3, f.ref+2), true
	case f.is(k, "day") && f.is(k+1, "before") && f.is(k+2, "yesterday"):
		return days(k+3, f.ref-2), true
	case f.is(k, "next", "following") && f.is(k+1, "day") && !f.is(k+2, "of"):
		return days(k+2, f.ref+1), true
	case f.is(k, "last", "previous", "past") && f.is(k+1, "day") && !f.is(k+2, "of"):
		return days(k+2, f.ref-1), true
	case f.is(k, "same", "this") && f.is(k+1, "day"):
		return days(k+2, f.ref), true
	case f.is(k, "current") && f.is(k+1, "date", "day"):
		return days(k+2, f.ref), true
	case k > i:
		return reading{}, false
	case f.is(i, "today"), f.is(i, "сегодня", "bugün", "այսօր", "aujourd"):
		return days(i+1, f.ref), true
	case f.is(i, "tomorrow", "tmr", "tmrw", "tommorow", "завтра", "sabah", "demain"):
		return days(i+1, f.ref+1), true
	case f.is(i, "yesterday", "вчера", "dünən", "dün", "hier"):
		return days(i+1, f.ref-1), true
	}
	return reading{}, false
}

// weekdayName reads a weekday alone, and with this, next, last, of a week.
func (f *finder) weekdayName(i int) (reading, bool) {
	k, shift, told := i, 0, false
	if f.is(k, "the") {
		k++
	}
	switch {
	case f.is(k, "next", "following", "upcoming", "coming"):
		shift, told = 1, true
		if f.is(k, "upcoming", "coming") {
			shift = 2 // the next one, whichever week it lies in
		}
	case f.is(k, "last", "previous"):
		shift, told = -1, true
	case f.is(k, "past"):
		shift, told = -2, true // the last one, whichever week it lies in
	case f.is(k, "this", "current"):
		told = true
	}
	if told {
		k++
	}
	if told && f.is(k, "week") { // "next week Monday", "next week on Monday"
		n := k + 1
		for f.is(n, "on", ",", "'", "’", "s") {
			n++
		}
		if w, ok := weekdays[f.low(n)]; ok && shift != 2 {
			return days(n+1, monday(f.ref)+kadesh.Day(7*shift+w)), true
		}
		return reading{}, false
	}
	w, ok := weekdays[f.low(k)]
	if !ok || len(f.low(k)) < 4 && !told && f.text[f.t[k].start] >= 'a' {
		return reading{}, false
	}
	if len(f.low(k)) == 3 && f.is(k, "sun", "mon", "sat", "wed") && !told && !f.is(i-1, "on", "by") && i > 0 {
		return reading{}, false
	}
	n := k + 1
	if f.is(n, ".") && f.close(n) && len(f.low(k)) <= 4 && n+1 < len(f.t) {
		n++
	}
	if !told {
		if r, ok := f.weekdayOf(w, n); ok {
			return r, true
		}
		back := (weekday(f.ref) - w + 7) % 7
		past := f.ref - kadesh.Day(back)
		if back == 0 {
			return days(n, past, past-7, past+7), true
		}
		return days(n, past, past+7), true
	}
	here := monday(f.ref) + kadesh.Day(w)
	switch shift {
	case 2:
		if here <= f.ref {
			here += 7
		}
		return days(n, here), true
	case -2:
		if here >= f.ref {
			here -= 7
		}
		return days(n, here), true
	}
	return days(n, here+kadesh.Day(7*shift)), true
}

// weekdayOf reads what stands behind a weekday: "Monday of next week", "Monday
// the 21st", "Friday week".
func (f *finder) weekdayOf(w, n int) (reading, bool) {
	k := n
	for f.is(k, "of", "in", ",", "the") {
		k++
	}
	shift, ok := map[string]int{"next": 1, "following": 1, "this": 0, "last": -1, "previous": -1}[f.low(k)]
	if ok && f.is(k+1, "week") {
		return days(k+2, monday(f.ref)+kadesh.Day(7*shift+w)), true
	}
	if r, ok := f.figures(k); ok && k == n {
		return r, true
	}
	k = n
	for f.is(k, ",", "the") {
		k++
	}
	if d, next, ok := f.dayNumber(k); ok && (k > n || f.t[k].ordinal || f.t[k].digits > 0) && !f.rangeTail(next) && !f.is(next, "-", "/", "to") {
		var list []kadesh.Day
		for m := -12; m <= 12; m++ { // the month in which that day is that weekday
			y, mon, _ := f.ref.Civil()
			first := kadesh.DayOf(y, mon+m, 1)
			yy, mm, _ := first.Civil()
			if d <= kadesh.DaysIn(yy, mm) && weekday(first+kadesh.Day(d-1)) == w {
				list = append(list, first+kadesh.Day(d-1))
			}
		}
		return nearest(f.ref, list, next)
	}
	return reading{}, false
}

// nearest keeps the last day before the reference and the first from it on.
func nearest(ref kadesh.Day, list []kadesh.Day, next int) (reading, bool) {
	r := reading{next: next, day: true}
	for i, d := range list {
		if d < ref && (i+1 == len(list) || list[i+1] >= ref) || d >= ref && (i == 0 || list[i-1] < ref) {
			r.periods = append(r.periods, period{d, d})
		}
	}
	return r, len(r.periods) > 0
}

// nthWeekday reads "the third Friday of May 2019", "last Monday in June", "the
// second Sunday of next month", "last day of March".
func (f *finder) nthWeekday(i int) (reading, bool) {
	k := i
	if f.is(k, "the") {
		k++
	}
	nth := 0
	switch {
	case f.is(k, "last"):
		nth = -1
	case k < len(f.t) && f.t[k].ordinal && f.t[k].num <= 5:
		nth = f.t[k].num
	default:
		return reading{}, false
	}
	w, ok := weekdays[f.low(k+1)]
	if ok && nth > 0 && !f.is(k+2, "of", "in") { // of this month
		y, m, _ := f.ref.Civil()
		d, fits := nthIn(period{kadesh.DayOf(y, m, 1), kadesh.DayOf(y, m+1, 1) - 1}, w, nth, false)
		return days(k+2, d), fits
	}
	if !ok && !f.is(k+1, "day") || !f.is(k+2, "of", "in") {
		return reading{}, false
	}
	r, ok := f.period(k + 3)
	if !ok {
		return reading{}, false
	}
	out := reading{next: r.next, day: true}
	for _, p := range r.periods {
		d, fits := nthIn(p, w, nth, f.is(k+1, "day"))
		if fits {
			out.periods = append(out.periods, period{d, d})
		}
	}
	return out, len(out.periods) > 0
}

func nthIn(p period, w, nth int, anyDay bool) (kadesh.Day, bool) {
	if p.first == kadesh.MinDay || p.last == kadesh.MaxDay {
		return 0, false
	}
	if anyDay {
		if nth < 0 {
			return p.last, true
		}
		return p.first + kadesh.Day(nth-1), true
	}
	if nth < 0 {
		return p.last - kadesh.Day((weekday(p.last)-w+7)%7), true
	}
	d := p.first + kadesh.Day((w-weekday(p.first)+7)%7) + kadesh.Day(7*(nth-1))
	return d, d <= p.last
}

// dayOfMonth reads "the 15th", "on 15": a day of a month that is not named.
func (f *finder) dayOfMonth(i int) (reading, bool) {
	k, article := i, false
	if f.is(k, "the") {
		k, article = k+1, true
	}
	d, next, ok := f.dayNumber(k)
	if !ok || f.rangeTail(next) || f.is(next, "-", "/", "century", "centuries", "percent", "time", "floor") && !f.is(next, "-") {
		return reading{}, false
	}
	ordinal := f.t[next-1].ordinal
	if ordinal && f.is(next, "this") && f.is(next+1, "month") || ordinal && f.is(next, "of") && f.is(next+1, "next", "this", "last", "current", "previous") && f.is(next+2, "month") {
		n := next + boolInt(f.is(next, "of"))
		y, m, _ := f.ref.Civil()
		first := kadesh.DayOf(y, m+map[string]int{"next": 1, "last": -1, "previous": -1}[f.low(n)], 1)
		yy, mm, _ := first.Civil()
		return civil(yy, mm, d, n+2)
	}
	end := next >= len(f.t) || f.is(next, ".", ",", "?", "!", ";", "at", "for", "with", "from", "will", "and", "or", "-", "to", "of", "if", "works", "as")
	switch {
	case ordinal && f.t[next-1].digits > 0 && (article && i == 0 || f.is(i-1, "on", "by", "before", "after", "until", "since", "from", "this", "for", "of", "around", "back", "is", "to", "and", "or")) && end:
	case ordinal && article && f.is(i-1, "on", "by") && end:
	case !ordinal && f.t[k].digits > 0 && f.is(i-1, "on") && end && next == k+1:
	default:
		return reading{}, false
	}
	var list []kadesh.Day
	y, m, _ := f.ref.Civil()
	if f.is(next, "of") {
		return reading{}, false
	}
	for s := -2; s <= 2; s++ {
		yy, mm, _ := kadesh.DayOf(y, m+s, 1).Civil()
		if d <= kadesh.DaysIn(yy, mm) {
			list = append(list, kadesh.DayOf(yy, mm, d))
		}
	}
	return nearest(f.ref, list, next)
}

// holiday reads the name of a holiday, with or without its year.
func (f *finder) holiday(i int) (reading, bool) {
	if !f.enter() {
		return reading{}, false
	}
	defer f.leave()
	if shift, ok := map[string]int{"next": 1, "following": 1, "last": -1}[f.low(i)]; ok {
		r, ok := f.holiday(i + 1)
		if !ok || len(r.periods) < 2 {
			return reading{}, false
		}
		if shift < 0 {
			return days(r.next, r.periods[0].first), true
		}
		return days(r.next, r.periods[1].first), true
	}
	for n := min(4, len(f.t)-i); n >= 1; n-- {
		name := strings.ToLower(strings.ReplaceAll(f.text[f.t[i].start:f.t[i+n-1].end], "’", "'"))
		fixed, isFixed := holidays[name]
		m, isMoving := moving[name]
		shift, isEaster := easters[name]
		if !isFixed && !isMoving && !isEaster {
			continue
		}
		at := func(y int) kadesh.Day {
			if isEaster {
				return easter(y) + kadesh.Day(shift)
			}
			if isFixed {
				return kadesh.DayOf(y, fixed[0], fixed[1])
			}
			d, _ := nthIn(period{kadesh.DayOf(y, m[0], 1), kadesh.DayOf(y, m[0]+1, 1) - 1}, m[1], m[2], false)
			return d
		}
		if y, next, ok := f.yearNumber(i + n); ok {
			return days(next, at(y)), true
		}
		return nearest(f.ref, []kadesh.Day{at(f.year - 1), at(f.year), at(f.year + 1)}, i+n)
	}
	return reading{}, false
}

// maxCount bounds a count of units: no text means 2,000 centuries.
const maxCount = 2000

// length is a count of units: "two weeks", "3 years and 2 months", "a year".
func (f *finder) length(i int) (u unit, next int, ok bool) {
	n, k, ok := f.number(i)
	if !ok || !f.enter() {
		return u, i, false
	}
	defer f.leave()
	half, working := false, false
	if f.is(k, "and") && f.is(k+1, "a") && f.is(k+2, "half") {
		half, k = true, k+3
	}
	if f.is(k, "-") && f.close(k) {
		k++
	}
	for f.is(k, "more", "business", "working", "calendar", "full", "whole") {
		working = working || f.is(k, "business", "working")
		k++
	}
	one, known := units[f.low(k)]
	if !known || n > maxCount || f.is(k, "mon", "decade", "century") && f.t[i].digits == 0 && n != 1 {
		return u, i, false
	}
	u = unit{one.days * n, one.months * n, working && one.days == 1}
	if half {
		u.days, u.months = u.days+one.days/2, u.months+one.months/2
	}
	k++
	if k < len(f.t) && f.t[k].digits > 0 && n > 0 {
		if more, after, ok := f.length(k); ok {
			return unit{u.days + more.days, u.months + more.months, false}, after, true
		}
	}
	if f.is(k, "and") || f.is(k, ",") {
		if more, after, ok := f.length(k + 1); ok && f.t[k+1].digits > 0 || ok && !f.is(k+1, "a", "an") {
			return unit{u.days + more.days, u.months + more.months, false}, after, true
		}
	}
	return u, k, true
}

func (u unit) from(d kadesh.Day, sign int) kadesh.Day {
	if u.working {
		for n := min(u.days, 10_000); n > 0; {
			if d += kadesh.Day(sign); weekday(d) < 5 {
				n--
			}
		}
		return d
	}
	return d.AddMonths(sign * u.months).AddDays(sign * u.days)
}

// countedFrom reads a day so and so far from another: "two weeks ago", "in 3
// days", "a year from now", "two days after tomorrow".
func (f *finder) countedFrom(i int) (reading, bool) {
	k := i
	in := f.is(k, "in")
	if in {
		k++
	}
	if f.is(k, "the") {
		k++
	}
	u, next, ok := f.length(k)
	if !ok {
		return reading{}, false
	}
	switch {
	case f.is(next, "ago", "back") && !in:
		return days(next+1, u.from(f.ref, -1)), true
	case f.is(next, "from", "after", "since") && !in:
		if f.is(next+1, "now", "today") {
			return days(next+2, u.from(f.ref, 1)), true
		}
		if r, ok := f.day(next + 1); ok {
			return r.moved(u, 1), true
		}
	case f.is(next, "before", "prior") && !in:
		n := next + 1
		if f.is(n, "to") {
			n++
		}
		if f.is(n, "now", "today") {
			return days(n+1, u.from(f.ref, -1)), true
		}
		if r, ok := f.day(n); ok {
			return r.moved(u, -1), true
		}
	case f.is(next, "later", "hence") && !in:
		return days(next+1, u.from(f.ref, 1)), true
	case in && f.is(next, "'", "’") && f.is(next+1, "s") && f.is(next+2, "time"):
		return days(next+3, u.from(f.ref, 1)), true
	case in && !f.is(next, "of", "before", "after", "to", "'", "’"):
		if f.is(next, "time") {
			next++
		}
		return days(next, u.from(f.ref, 1)), true
	}
	return reading{}, false
}

func (r reading) moved(u unit, sign int) reading {
	out := reading{next: r.next, day: true}
	for _, p := range r.periods {
		d := u.from(p.first, sign)
		out.periods = append(out.periods, period{d, d})
	}
	return out
}

// easters are the feasts that follow Easter, and how many days.
var easters = map[string]int{"easter": 0, "easter sunday": 0, "good friday": -2, "easter monday": 1, "ash wednesday": -46, "palm sunday": -7, "pentecost": 49}

// easter is Easter Sunday of a year in the Gregorian calendar.
// Source: the method of J.-M. Oudin (1940).
func easter(y int) kadesh.Day {
	g := y % 19
	c := y / 100
	h := (c - c/4 - (8*c+13)/25 + 19*g + 15) % 30
	i := h - h/28*(1-h/28*(29/(h+1))*((21-g)/11))
	j := (y + y/4 + i + 2 - c + c/4) % 7
	l := i - j
	month := 3 + (l+40)/44
	return kadesh.DayOf(y, month, l+28-31*(month/4))
}
