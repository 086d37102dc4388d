package kadesh

import "slices"

// Calendar says which days are worked: a deadline "within ten working days"
// names one.
type Calendar struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Weekend are the days of the week that are free, Monday 1 to Sunday 7.
	Weekend []int `json:"weekend"`
	// Holidays are free days by date.
	Holidays []Day `json:"holidays"`
}

// Weekday is Monday 1 to Sunday 7.
func (d Day) Weekday() int { return (int(d)%7+7+3)%7 + 1 }

// Works reports whether a day is worked.
func (c Calendar) Works(d Day) bool {
	return !slices.Contains(c.Weekend, d.Weekday()) && !slices.Contains(c.Holidays, d)
}

// maxFreeRun bounds the search for a worked day in a calendar that has none.
const maxFreeRun = 366

// After is the last day of "within so many working days of day": day itself does
// not count. In a calendar without worked days the search ends after a year.
func (c Calendar) After(day Day, workingDays int) Day {
	for free := 0; workingDays > 0 && free < maxFreeRun; {
		day++
		if c.Works(day) {
			workingDays--
			free = 0
		} else {
			free++
		}
	}
	return day
}
