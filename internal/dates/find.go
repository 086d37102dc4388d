package dates

import (
	"github.com/kadesh-dev/kadesh"
)

// Mention is a date or period that a text names.
type Mention struct {
	kadesh.Span
	// Readings are the periods that the words can mean, first and last day, the
	// past one first; Day says that each is a single day.
	Readings []Reading
	Day      bool
}

// Reading is one meaning: a first and a last day, both included.
type Reading struct{ First, Last kadesh.Day }

// EDTF is the reading as a date of the standard: the shortest form that means
// the same days.
func (r Reading) EDTF() string {
	switch {
	case r.First == r.Last:
		return r.First.String()
	case r.First == kadesh.MinDay:
		return "../" + r.Last.String()
	case r.Last == kadesh.MaxDay:
		return r.First.String() + "/.."
	}
	y, m, d := r.First.Civil()
	if d == 1 && r.Last == kadesh.DayOf(y, m+1, 1)-1 {
		return r.First.String()[:7]
	}
	if m == 1 && d == 1 && r.Last == kadesh.DayOf(y, 12, 31) {
		return r.First.String()[:4]
	}
	return r.First.String() + "/" + r.Last.String()
}

// Find lists the dates and periods of a text, in order, without overlap; ref is
// the day that the text is of.
// Cost: linear in the length of the text.
func Find(text string, ref kadesh.Day) []Mention {
	f := newFinder(text, ref)
	var out []Mention
	for i := 0; i < len(f.t); {
		r, ok := f.any(i)
		if !ok || r.next <= i || !r.sound() {
			i++
			continue
		}
		m := Mention{Span: kadesh.Span{Start: f.t[i].start, End: f.t[r.next-1].end}, Day: r.day}
		for _, p := range r.periods {
			m.Readings = append(m.Readings, Reading{p.first, p.last})
		}
		out = append(out, m)
		i = r.next
	}
	return out
}

// sound reports whether every reading lies in the years 0 to 9999 and ends no
// earlier than it begins.
func (r reading) sound() bool {
	for _, p := range r.periods {
		for _, d := range []kadesh.Day{p.first, p.last} {
			if y, _, _ := d.Civil(); d != kadesh.MinDay && d != kadesh.MaxDay && (y < 0 || y > 9999) {
				return false
			}
		}
		if p.last < p.first {
			return false
		}
	}
	return len(r.periods) > 0
}

// any reads whatever date or period starts at i, the longest kind first.
func (f *finder) any(i int) (reading, bool) {
	if r, ok := f.from(i); ok {
		return r, true
	}
	if r, ok := f.edge(i); ok {
		return r, true
	}
	if r, ok := f.starting(i); ok {
		return r, true
	}
	r, ok := f.single(i)
	if ok {
		r = f.orLater(r)
	}
	return r, ok
}

// single reads one day or one period, whichever is longer.
func (f *finder) single(i int) (reading, bool) {
	d, isDay := f.day(i)
	p, isPeriod := f.period(i)
	if isDay && (!isPeriod || d.next >= p.next) {
		return d, true
	}
	return p, isPeriod
}

// day reads a single day.
func (f *finder) day(i int) (reading, bool) {
	if !f.enter() {
		return reading{}, false
	}
	defer f.leave()
	for _, read := range [...]func(int) (reading, bool){f.yearThenDay, f.dated, f.figures, f.relativeDay} {
		if r, ok := read(i); ok {
			return r, true
		}
	}
	return reading{}, false
}

var dashes = []string{"-", "–", "—", "~"}

func (f *finder) to(i int) (int, bool) {
	switch {
	case f.is(i, "to", "till", "until", "through", "thru", "til"):
		return i + 1, true
	case f.is(i, "up") && f.is(i+1, "to", "until"):
		return i + 2, true
	case f.is(i, dashes...):
		for f.is(i, dashes...) {
			i++
		}
		return i, true
	}
	return i, false
}

// from reads a range that says so: "from A to B", "between A and B", and days
// that share a month: "4-22 January", "from 3 until 12 of Sept".
func (f *finder) from(i int) (reading, bool) {
	k := i
	between := f.is(k, "between")
	if between || f.is(k, "from") {
		k++
	}
	if r, ok := f.shared(k, between); ok {
		return r, true
	}
	a, ok := f.single(k)
	if !ok && k > i && f.is(k, "now") {
		a, ok = one(f.ref, f.ref, k+1), true
	}
	if !ok {
		return reading{}, false
	}
	n, joined := f.to(a.next)
	if between && f.is(a.next, "and") {
		n, joined = a.next+1, true
	}
	if !joined {
		return reading{}, false
	}
	return f.joinRange(a, n)
}

// joinRange reads the second end of a range and pairs the readings.
func (f *finder) joinRange(a reading, n int) (reading, bool) {
	if f.is(n, "now", "date", "present") {
		return pair(a, one(f.ref, f.ref, n+1))
	}
	b, ok := f.single(n)
	if !ok {
		if b, ok = f.bareEnd(a, n); !ok {
			return reading{}, false
		}
	}
	return pair(a, b)
}

// bareEnd reads an end that leans on the beginning: a day of the same month, a
// year of two figures.
func (f *finder) bareEnd(a reading, n int) (reading, bool) {
	if len(a.periods) == 1 && !a.day && n < len(f.t) && f.t[n].digits == 2 && f.close(n) && f.t[a.next-1].digits == 4 {
		y := f.t[a.next-1].num
		if last := y/100*100 + f.t[n].num; last > y {
			return yearOf(last, n+1), true
		}
	}
	d, next, ok := f.dayNumber(n)
	if !ok || !a.day || f.rangeTail(next) || f.unitAfter(next) {
		return reading{}, false
	}
	out := reading{next: next, day: true}
	year, after, hasYear := f.yearNumber(next)
	for _, p := range a.periods {
		y, m, _ := p.first.Civil()
		if hasYear {
			y, out.next = year, after
		}
		if d <= kadesh.DaysIn(y, m) {
			e := kadesh.DayOf(y, m, d)
			out.periods = append(out.periods, period{e, e})
		}
	}
	return out, len(out.periods) > 0
}

// pair makes ranges of two ends: each beginning with the first end that does
// not come before it. A year that only the end has is the beginning's too.
func pair(a, b reading) (reading, bool) {
	out := reading{next: b.next}
	for _, p := range a.periods {
		best := kadesh.MaxDay
		for _, q := range b.periods {
			if q.last >= p.first && q.last < best {
				best = q.last
			}
		}
		if best < kadesh.MaxDay {
			out.periods = append(out.periods, period{p.first, best})
		}
	}
	if len(b.periods) == 1 && len(a.periods) > 1 {
		// The nearest beginning before a known end.
		y, _, _ := b.periods[0].last.Civil()
		_, m, d := a.periods[0].first.Civil()
		first := kadesh.DayOf(y, m, min(d, kadesh.DaysIn(y, m)))
		if first > b.periods[0].last {
			first = kadesh.DayOf(y-1, m, min(d, kadesh.DaysIn(y-1, m)))
		}
		out.periods = append([]period{{first, b.periods[0].last}}, out.periods...)
	}
	return out, len(out.periods) > 0
}

// shared reads two days of one month: "3 until 12 of Sept", "4-22 January
// 1995", "the 4th to the 22nd of next month", "January 4-22, 1995".
func (f *finder) shared(k int, between bool) (reading, bool) {
	month, hasMonth := f.month(k)
	n := k
	if hasMonth {
		n = f.afterMonth(k)
	}
	if f.is(n, "the") {
		n++
	}
	d1, next, ok := f.dayNumber(n)
	if !ok {
		return reading{}, false
	}
	m, joined := f.to(next)
	if between && f.is(next, "and") {
		m, joined = next+1, true
	}
	if !joined {
		return reading{}, false
	}
	if f.is(m, "the") {
		m++
	}
	d2, next, ok := f.dayNumber(m)
	if !ok || d2 < d1 {
		return reading{}, false
	}
	if !hasMonth {
		for f.is(next, "of", "in", ",") {
			next++
		}
		if shift, ok := map[string]int{"this": 0, "next": 1, "last": -1}[f.low(next)]; ok && f.is(next+1, "month") {
			y, mon, _ := f.ref.Civil()
			first := kadesh.DayOf(y, mon+shift, 1)
			return one(first+kadesh.Day(d1-1), first+kadesh.Day(d2-1), next+2), true
		}
		if month, ok = f.month(next); !ok {
			return reading{}, false
		}
		next = f.afterMonth(next)
	}
	if y, after, ok := f.yearNumber(next); ok {
		if d2 > kadesh.DaysIn(y, month) {
			return reading{}, false
		}
		return one(kadesh.DayOf(y, month, d1), kadesh.DayOf(y, month, d2), after), true
	}
	a, ok1 := f.yearly(month, d1, next)
	if !ok1 {
		return reading{}, false
	}
	out := reading{next: next}
	for _, p := range a.periods {
		out.periods = append(out.periods, period{p.first, p.first + kadesh.Day(d2-d1)})
	}
	return out, true
}

// edge reads a period open at one end: "before 1928", "since last May", "after
// the 4th", "no later than 2026", "more than two years ago".
func (f *finder) edge(i int) (reading, bool) {
	k, before, inclusive := i, false, false
	orOn := func(n int) int { // "before or on", "after or equal to", "later than or at"
		if !f.is(n, "or") || !f.is(n+1, "on", "in", "at", "equal") {
			return n
		}
		inclusive = true
		n += 2
		if f.is(n, "to") {
			n++
		}
		return n
	}
	switch {
	case f.is(k, "before", "until", "till", "til"):
		before, inclusive = true, !f.is(k, "before")
		k++
	case f.is(k, "prior") && f.is(k+1, "to"), f.is(k, "earlier") && f.is(k+1, "than"):
		before, k = true, k+2
	case f.is(k, "no", "not") && f.is(k+1, "later") && f.is(k+2, "than"):
		before, inclusive, k = true, true, k+3
	case f.is(k, "on", "in") && f.is(k+1, "or") && f.is(k+2, "before", "after"):
		before, inclusive, k = f.is(k+2, "before"), true, k+3
	case f.is(k, "after"), f.is(k, "later") && f.is(k+1, "than"):
		if f.is(k, "later") {
			k++
		}
		k++
	case f.is(k, "since", "starting", "beginning") && !f.is(k+1, "of"):
		inclusive = true
		k++
		if f.is(k, "from", "on", "in") {
			k++
		}
	case f.is(k, "by"):
		before, inclusive, k = true, true, k+1
	default:
		return f.ago(i)
	}
	k = orOn(k)
	r, ok := f.single(k)
	if !ok {
		return reading{}, false
	}
	return r.opened(before, inclusive), true
}

// opened makes every reading open at one end.
func (r reading) opened(before, inclusive bool) reading {
	out := reading{next: r.next}
	for _, p := range r.periods {
		out.periods = append(out.periods, open(p, before, inclusive))
	}
	return out
}

// orLater reads what may stand behind a date: "2018 or later", "1/1/2016 and
// before".
func (f *finder) orLater(r reading) reading {
	if !f.is(r.next, "or", "and") {
		return r
	}
	before := f.is(r.next+1, "earlier", "before")
	if !before && !f.is(r.next+1, "later", "after", "greater", "onwards") || r.next+2 < len(f.t) && f.t[r.next+2].low[0] >= 'a' && !f.is(r.next+2, "is", "if", "please") {
		return r
	}
	r.next += 2
	return r.opened(before, true)
}

// starting reads a length with its first day: "3 days starting from Monday".
func (f *finder) starting(i int) (reading, bool) {
	u, next, ok := f.length(i)
	if !ok {
		return reading{}, false
	}
	for f.is(next, ",") {
		next++
	}
	if !f.is(next, "starting", "beginning", "from") || f.is(next, "from") && !f.is(next-1, ",") {
		return reading{}, false
	}
	next++
	for f.is(next, "from", "on") {
		next++
	}
	r, ok := f.day(next)
	if !ok {
		return reading{}, false
	}
	for x, p := range r.periods {
		r.periods[x].last = u.from(p.first, 1) - 1
	}
	r.day = false
	return r, true
}

func open(p period, before, inclusive bool) period {
	switch {
	case before && inclusive:
		return period{kadesh.MinDay, p.last}
	case before:
		return period{kadesh.MinDay, p.first - 1}
	case inclusive:
		return period{p.first, kadesh.MaxDay}
	}
	return period{p.last + 1, kadesh.MaxDay}
}

// ago reads "more than two years ago", "less than 3 weeks ago".
func (f *finder) ago(i int) (reading, bool) {
	if !f.is(i, "more", "less", "over") {
		return reading{}, false
	}
	k := i + 1
	if f.is(k, "than") {
		k++
	}
	u, next, ok := f.length(k)
	if !ok {
		return reading{}, false
	}
	more := !f.is(i, "less")
	var at kadesh.Day
	past := false
	switch {
	case f.is(next, "ago"):
		at, past, next = u.from(f.ref, -1), true, next+1
	case f.is(next, "later") || f.is(next, "from") && f.is(next+1, "now", "today"):
		at, next = u.from(f.ref, 1), next+1+boolInt(f.is(next, "from"))
	default:
		r, ok := f.countedFrom(k)
		if !ok {
			return reading{}, false
		}
		at, next, past = r.periods[0].first, r.next, r.periods[0].first < f.ref
	}
	switch {
	case past && more:
		return one(kadesh.MinDay, at-1, next), true
	case past:
		return one(at, f.ref-1, next), true
	case more:
		return one(at+1, kadesh.MaxDay, next), true
	}
	return one(f.ref, at, next), true
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
