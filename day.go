package kadesh

import (
	"fmt"
	"math"
	"time"
)

// Day is a civil day in the proleptic Gregorian calendar, without a zone.
//
// Units: days, counted from 1970-01-01 = 0.
// Bounds: MinDay and MaxDay stand for "always before" and "never ends"; real
// days lie between the years -5,000,000 and 5,000,000.
type Day int32

// The two ends of time.
const (
	MinDay Day = math.MinInt32
	MaxDay Day = math.MaxInt32
)

// DayOf is the day with this civil date. Months and days out of range carry
// over, as in time.Date.
// Cost: constant.
func DayOf(year, month, day int) Day {
	// The era method: count from 1 March of year 0, in cycles of 400 years.
	month--
	year += floorDiv(month, 12)
	month = month - floorDiv(month, 12)*12 + 1
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Day(era*146097 + dayOfEra - 719468)
}

// DayOfTime is the civil day of t in t's own zone.
func DayOfTime(t time.Time) Day { return DayOf(t.Year(), int(t.Month()), t.Day()) }

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Civil is d's year, month (1 to 12) and day of the month.
// Bounds: for MinDay and MaxDay the result is meaningless.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 719468
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*shifted+2)/5 + 1
	month = (shifted+2)%12 + 1
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// AddMonths moves d by n months; a day that the month lacks becomes its last:
// one month after 31 January is 28 or 29 February.
// Source: the clamp rule of docs/logic.md, calendar.
func (d Day) AddMonths(n int) Day {
	if d == MinDay || d == MaxDay {
		return d
	}
	y, m, day := d.Civil()
	return DayOf(y, m+n, min(day, DaysIn(y, m+n)))
}

// AddDays moves d by n days and stays at the ends of time.
func (d Day) AddDays(n int) Day {
	if d == MinDay || d == MaxDay {
		return d
	}
	moved := int64(d) + int64(n)
	if moved >= int64(MaxDay) {
		return MaxDay
	}
	if moved <= int64(MinDay) {
		return MinDay
	}
	return Day(moved)
}

// DaysIn is the length of a month, which may lie outside 1 to 12.
// Units: days.
func DaysIn(year, month int) int { return int(DayOf(year, month+1, 1) - DayOf(year, month, 1)) }

// String is the ISO 8601 form; the ends of time print as "..".
func (d Day) String() string {
	if d == MinDay || d == MaxDay {
		return ".."
	}
	y, m, day := d.Civil()
	if y < 0 {
		return fmt.Sprintf("-%04d-%02d-%02d", -y, m, day)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// MarshalText writes the ISO 8601 form.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads an ISO 8601 calendar date.
func (d *Day) UnmarshalText(b []byte) error {
	w, err := ParseWhen(string(b))
	if err != nil {
		return err
	}
	if w.Earliest != w.Latest {
		return fmt.Errorf("%q is not one day", b)
	}
	*d = w.Earliest
	return nil
}
