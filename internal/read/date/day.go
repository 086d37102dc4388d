package date

import (
	"fmt"
	"strconv"
	"time"
)

// Day is a calendar day or less: month or day are 0 when not given.
type Day struct{ year, month, Day int }

// DayOf reads an EDTF day, month or year; the zero day when s is none.
func DayOf(s string) Day {
	var d Day
	if len(s) >= 4 {
		d.year, _ = strconv.Atoi(s[:4])
	}
	if len(s) >= 7 && d.year > 0 {
		d.month, _ = strconv.Atoi(s[5:7])
	}
	if len(s) >= 10 && d.month > 0 {
		d.Day, _ = strconv.Atoi(s[8:10])
	}
	return d
}

// Known reports that at least the year is known.
func (d Day) Known() bool { return d.year > 0 }

// shifted is the day n units on, told no finer than the unit: "a month earlier" is a
// month, "a year later" a year.
func (d Day) shifted(n int, unit string) string {
	d = d.add(n, unit)
	switch unit {
	case "Y":
		d.month, d.Day = 0, 0
	case "M":
		d.Day = 0
	}
	return d.EDTF()
}

// before reports that d ends before o begins, as far as both are known: a month is not
// before a day of it.
func (d Day) before(o Day) bool {
	a, b := d.EDTF(), o.EDTF()
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// EDTF is d in EDTF, empty for the zero day.
func (d Day) EDTF() string {
	switch {
	case d.year == 0:
		return ""
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.Day)
}

// ofAnyYear is a day and month in EDTF, of no year.
func (d Day) ofAnyYear() string { return fmt.Sprintf("XXXX-%02d-%02d", d.month, d.Day) }

// add moves a full day by n units; other days and unknown units give zero.
func (d Day) add(n int, unit string) Day {
	if d.Day == 0 {
		return Day{}
	}
	t := time.Date(d.year, time.Month(d.month), d.Day, 0, 0, 0, 0, time.UTC)
	switch unit {
	case "D":
		t = t.AddDate(0, 0, n)
	case "W":
		t = t.AddDate(0, 0, 7*n)
	case "M":
		t = t.AddDate(0, n, 0)
	case "Y":
		t = t.AddDate(n, 0, 0)
	default:
		return Day{}
	}
	return Day{t.Year(), int(t.Month()), t.Day()}
}

func (d Day) weekday() int {
	return int(time.Date(d.year, time.Month(d.month), d.Day, 0, 0, 0, 0, time.UTC).Weekday())
}

// unitOf is the ISO 8601 letter of a unit of time, with the "T" of hours.
func unitOf(low string) string {
	switch low {
	case "day", "days":
		return "D"
	case "week", "weeks":
		return "W"
	case "month", "months":
		return "M"
	case "year", "years":
		return "Y"
	case "hour", "hours":
		return "TH"
	case "minute", "minutes":
		return "TM"
	case "decade", "decades":
		return "Y0"
	case "century", "centuries":
		return "Y00"
	}
	return ""
}

// iso is a duration in ISO 8601.
func iso(n int, unit string) string {
	switch unit {
	case "TH":
		return fmt.Sprintf("PT%dH", n)
	case "TM":
		return fmt.Sprintf("PT%dM", n)
	case "Y0":
		return fmt.Sprintf("P%dY", 10*n)
	case "Y00":
		return fmt.Sprintf("P%dY", 100*n)
	}
	return fmt.Sprintf("P%d%s", n, unit)
}
