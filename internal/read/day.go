package read

import (
	"fmt"
	"strconv"
	"time"
)

// day is a calendar day or less: month or day are 0 when not given.
type day struct{ year, month, day int }

// dayOf reads an EDTF day, month or year; the zero day when s is none.
func dayOf(s string) day {
	var d day
	if len(s) >= 4 {
		d.year, _ = strconv.Atoi(s[:4])
	}
	if len(s) >= 7 && d.year > 0 {
		d.month, _ = strconv.Atoi(s[5:7])
	}
	if len(s) >= 10 && d.month > 0 {
		d.day, _ = strconv.Atoi(s[8:10])
	}
	return d
}

func (d day) known() bool { return d.year > 0 }

// shifted is the day n units on, told no finer than the unit: "a month earlier" is a
// month, "a year later" a year.
func (d day) shifted(n int, unit string) string {
	d = d.add(n, unit)
	switch unit {
	case "Y":
		d.month, d.day = 0, 0
	case "M":
		d.day = 0
	}
	return d.edtf()
}

// before reports that d ends before o begins, as far as both are known: a month is not
// before a day of it.
func (d day) before(o day) bool {
	a, b := d.edtf(), o.edtf()
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// edtf is d in EDTF, empty for the zero day.
func (d day) edtf() string {
	switch {
	case d.year == 0:
		return ""
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// add moves a full day by n units; other days and unknown units give zero.
func (d day) add(n int, unit string) day {
	if d.day == 0 {
		return day{}
	}
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
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
		return day{}
	}
	return day{t.Year(), int(t.Month()), t.Day()}
}

func (d day) weekday() int {
	return int(time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Weekday())
}

var weekdayNames = map[string]int{"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6}

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
	"a": 1, "an": 1}

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30}

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
