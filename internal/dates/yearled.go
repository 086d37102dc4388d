package dates

// yearLed steps over a year that its language puts before the month: Armenian
// "2020 թ. նոյեմբերի 10", Azerbaijani "2020-ci il noyabrın 10-u", Georgian
// "2020 წლის 10 ნოემბერი".
func (f *finder) yearLed(i int) (year, next int, ok bool) {
	if i >= len(f.t) || f.t[i].digits != 4 || f.t[i].num < 1000 || f.t[i].num >= 2200 {
		return 0, i, false
	}
	next = i + 1
	if f.is(next, "-") && f.close(next) {
		next++
	}
	if !f.is(next, "թ", "թվականի", "թվականին", "ci", "cı", "cu", "cü", "il", "ilin", "წლის", "წელს") {
		return 0, i, false
	}
	next++
	for f.is(next, ".", "il", "ilin") && next < i+5 {
		next++
	}
	return f.t[i].num, next, true
}

// yearThenDay reads a day whose year stands first.
func (f *finder) yearThenDay(i int) (reading, bool) {
	year, k, ok := f.yearLed(i)
	if !ok {
		return reading{}, false
	}
	if m, ok := f.month(k); ok {
		if d, next, ok := f.dayNumber(f.afterMonth(k)); ok {
			return civil(year, m, d, f.caseEnding(next))
		}
		return reading{}, false
	}
	d, next, ok := f.dayNumber(k)
	if !ok {
		return reading{}, false
	}
	m, ok := f.month(next)
	if !ok {
		return reading{}, false
	}
	return civil(year, m, d, f.afterMonth(next))
}

// yearThenMonth reads a month whose year stands first.
func (f *finder) yearThenMonth(i int) (reading, bool) {
	year, k, ok := f.yearLed(i)
	if !ok {
		return reading{}, false
	}
	m, ok := f.month(k)
	if !ok {
		return reading{}, false
	}
	return monthOf(year, m, f.afterMonth(k)), true
}

// caseEnding steps over the ending of a day's number: "10-ին", "10-u".
func (f *finder) caseEnding(i int) int {
	if f.is(i, "-") && f.close(i) && f.close(i+1) &&
		f.is(i+1, "ին", "ից", "ի", "ը", "ն", "u", "ü", "ı", "i", "da", "də", "dan", "dən", "na", "nə", "a", "ə", "un", "ün", "ın", "in") {
		return i + 2
	}
	return i
}
