package kadesh

import (
	"fmt"
	"math"
	"strings"
)

// parseDate reads one EDTF date: year, year and month or season, or a full
// date, each component perhaps qualified or with unspecified digits.
func parseDate(s string) (When, error) {
	var w When
	if s == "" {
		return w, fmt.Errorf("a part is empty")
	}
	if s[0] == 'Y' {
		return parseLongYear(s[1:])
	}
	plain := w.takeQualifiers(s)
	negative := strings.HasPrefix(plain, "-")
	parts := strings.Split(strings.TrimPrefix(plain, "-"), "-")
	if err := checkQualifiers(s); err != nil {
		return w, err
	}
	years, err := yearRange(parts[0], negative)
	if err != nil {
		return w, err
	}
	switch len(parts) {
	case 1:
		w.Earliest, w.Latest = firstDay(years.first), lastDay(years.last)
		return w, nil
	case 2:
		return w.withMonth(years, parts[1])
	case 3:
		return w.withDay(years, parts[1], parts[2])
	}
	return w, fmt.Errorf("it has %d parts", len(parts))
}

// takeQualifiers notes ?, ~ and % and gives s without them.
func (w *When) takeQualifiers(s string) string {
	if !strings.ContainsAny(s, "?~%") {
		return s
	}
	w.Uncertain = strings.ContainsAny(s, "?%")
	w.Approximate = strings.ContainsAny(s, "~%")
	return strings.NewReplacer("?", "", "~", "", "%", "").Replace(s)
}

// checkQualifiers refuses a qualifier that stands neither before nor after a
// component, and two in one place.
func checkQualifiers(s string) error {
	for _, part := range strings.Split(s, "-") {
		inner := strings.Trim(part, "?~%")
		if strings.ContainsAny(inner, "?~%") || len(part)-len(inner) > 2 {
			return fmt.Errorf("a qualifier stands inside %q", part)
		}
		if strings.HasSuffix(part, "??") || strings.HasSuffix(part, "~~") || strings.HasSuffix(part, "%%") {
			return fmt.Errorf("%q is qualified twice", part)
		}
	}
	return nil
}

// yearSpan is the first and last year that a year's digits can mean.
type yearSpan struct {
	first, last int
	exact       bool
}

func yearRange(s string, negative bool) (yearSpan, error) {
	body, significant, hasSignificant := strings.Cut(s, "S")
	if negative && strings.Trim(body, "0") == "" {
		return yearSpan{}, fmt.Errorf("there is no year -0")
	}
	if n, ok := digits(significant); hasSignificant && (!ok || n < 1) {
		return yearSpan{}, fmt.Errorf("%q has no number of significant digits", s)
	}
	low, high, err := digitRange(body)
	if err != nil {
		return yearSpan{}, err
	}
	exact := low == high
	switch len(body) {
	case 2, 3: // centuries and decades
		scale := int(math.Pow10(4 - len(body)))
		low, high, exact = low*scale, high*scale+scale-1, false
	case 4:
	default:
		return yearSpan{}, fmt.Errorf("the year %q has not four digits", body)
	}
	if hasSignificant {
		low, high, exact = significantRange(low, len(body), significant)
	}
	if !negative {
		return yearSpan{low, high, exact}, nil
	}
	return yearSpan{-high, -low, exact}, nil
}

func significantRange(year, width int, significant string) (low, high int, exact bool) {
	n, _ := digits(significant)
	if n >= width {
		return year, year, true
	}
	scale := int(math.Pow10(width - n))
	low = year / scale * scale
	return low, low + scale - 1, false
}

// digitRange is the smallest and largest number that digits with X can mean.
func digitRange(s string) (low, high int, err error) {
	if s == "" || len(s) > 9 {
		return 0, 0, fmt.Errorf("%q is no number", s)
	}
	for _, c := range []byte(s) {
		switch {
		case c == 'X':
			low, high = low*10, high*10+9
		case c >= '0' && c <= '9':
			low, high = low*10+int(c-'0'), high*10+int(c-'0')
		default:
			return 0, 0, fmt.Errorf("%q is no number", s)
		}
	}
	return low, high, nil
}

// parseLongYear reads Y-numbers, exponents and significant digits included.
func parseLongYear(s string) (When, error) {
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	s, significant, hasSignificant := strings.Cut(s, "S")
	mantissa, exponent, hasExponent := strings.Cut(s, "E")
	n, ok := digits(mantissa)
	e, okE := digits(exponent)
	if !ok || strings.HasPrefix(mantissa, "0") || hasExponent && (!okE || e > 9) || !hasExponent && !hasSignificant && len(mantissa) < 5 {
		return When{}, fmt.Errorf("%q is no long year", s)
	}
	if _, ok := digits(significant); hasSignificant && !ok {
		return When{}, fmt.Errorf("%q has no number of significant digits", s)
	}
	year := float64(n) * math.Pow10(e)
	if negative {
		year = -year
	}
	// Years that a Day cannot hold are the ends of time.
	switch {
	case year > maxYear:
		return When{Earliest: MaxDay, Latest: MaxDay}, nil
	case year < -maxYear:
		return When{Earliest: MinDay, Latest: MinDay}, nil
	}
	return When{Earliest: firstDay(int(year)), Latest: lastDay(int(year))}, nil
}

// maxYear is the last year, before and after our era, that a Day can hold.
const maxYear = 5_000_000

func firstDay(year int) Day { return DayOf(year, 1, 1) }
func lastDay(year int) Day  { return DayOf(year, 12, 31) }

// groupings are the first month and the length in months of the codes that may
// stand for a month: seasons of no hemisphere (21 to 24), north (25 to 28),
// south (29 to 32), quarters (33 to 36), terms (37 to 39), halves (40, 41).
var groupings = map[int][2]int{
	21: {3, 3}, 22: {6, 3}, 23: {9, 3}, 24: {12, 3}, 25: {3, 3}, 26: {6, 3}, 27: {9, 3}, 28: {12, 3},
	29: {9, 3}, 30: {12, 3}, 31: {3, 3}, 32: {6, 3}, 33: {1, 3}, 34: {4, 3}, 35: {7, 3}, 36: {10, 3},
	37: {1, 4}, 38: {5, 4}, 39: {9, 4}, 40: {1, 6}, 41: {7, 6},
}

func (w When) withMonth(years yearSpan, month string) (When, error) {
	if len(month) != 2 {
		return w, fmt.Errorf("the month %q has not two digits", month)
	}
	low, high, err := digitRange(month)
	if err != nil {
		return w, err
	}
	if g, ok := groupings[low]; ok && low == high {
		w.Earliest = DayOf(years.first, g[0], 1)
		w.Latest = DayOf(years.last, g[0]+g[1], 1) - 1
		return w, nil
	}
	low, high, err = within(low, high, 12, "month")
	if err != nil {
		return w, err
	}
	w.Earliest, w.Latest = DayOf(years.first, low, 1), DayOf(years.last, high+1, 1)-1
	return w, nil
}

// within narrows a range of digits to 1..limit, or refuses it.
func within(low, high, limit int, what string) (int, int, error) {
	if low == high && (low < 1 || low > limit) || low > limit || high < 1 {
		return 0, 0, fmt.Errorf("there is no %s %02d", what, low)
	}
	return max(low, 1), min(high, limit), nil
}

func (w When) withDay(years yearSpan, month, day string) (When, error) {
	if len(month) != 2 || len(day) != 2 {
		return w, fmt.Errorf("month %q and day %q have not two digits each", month, day)
	}
	lowMonth, highMonth, err := digitRange(month)
	if err != nil {
		return w, err
	}
	if g, season := groupings[lowMonth]; season && lowMonth == highMonth && day == "XX" {
		w.Earliest, w.Latest = DayOf(years.first, g[0], 1), DayOf(years.last, g[0]+g[1], 1)-1
		return w, nil
	}
	if lowMonth, highMonth, err = within(lowMonth, highMonth, 12, "month"); err != nil {
		return w, err
	}
	lowDay, highDay, err := digitRange(day)
	if err != nil {
		return w, err
	}
	longest := 0
	for m := lowMonth; m <= highMonth; m++ {
		longest = max(longest, longestMonth(years, m))
	}
	if lowDay, highDay, err = within(lowDay, highDay, longest, "day"); err != nil {
		return w, err
	}
	w.Earliest = DayOf(years.first, lowMonth, min(lowDay, DaysIn(years.first, lowMonth)))
	w.Latest = DayOf(years.last, highMonth, min(highDay, DaysIn(years.last, highMonth)))
	return w, nil
}

// longestMonth is the most days the month has in any of the years.
func longestMonth(years yearSpan, month int) int {
	if month == 2 && years.first != years.last {
		return 29
	}
	return DaysIn(years.first, month)
}
