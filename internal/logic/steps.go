package logic

import (
	"slices"
	"sort"

	"github.com/kadesh-dev/kadesh"
)

// Step is a value that holds from a day on.
type Step struct {
	From kadesh.Day
	V    kadesh.Truth
}

// Steps is a step function over all days.
//
// Bounds: never empty; the first step is from MinDay; days rise; neighbours
// differ. So equal functions are equal slices.
type Steps []Step

// Always is the function with one value.
func Always(v kadesh.Truth) Steps { return Steps{{kadesh.MinDay, v}} }

// From is Unknown before day and v from it on.
func From(day kadesh.Day, v kadesh.Truth) Steps {
	if day == kadesh.MinDay {
		return Always(v)
	}
	return Always(kadesh.Unknown).append(day, v)
}

// During is v from the first day to the last, both included, and Unknown
// outside.
func During(first, last kadesh.Day, v kadesh.Truth) Steps {
	if first > last {
		return Always(kadesh.Unknown)
	}
	s := From(first, v)
	if last == kadesh.MaxDay {
		return s
	}
	return s.append(last+1, kadesh.Unknown)
}

// append adds a step at the end, dropping it when it changes nothing.
func (s Steps) append(from kadesh.Day, v kadesh.Truth) Steps {
	if n := len(s); n > 0 && s[n-1].From == from {
		s = s[:n-1]
	}
	if n := len(s); n > 0 && s[n-1].V == v {
		return s
	}
	return append(s, Step{from, v})
}

// index is the place of the step that covers day.
func (s Steps) index(day kadesh.Day) int {
	return sort.Search(len(s), func(i int) bool { return s[i].From > day }) - 1
}

// At is the value on day.
// Cost: logarithmic in the number of steps.
func (s Steps) At(day kadesh.Day) kadesh.Truth { return s[s.index(day)].V }

// Interval is the longest stretch around day with day's value.
func (s Steps) Interval(day kadesh.Day) (first, last kadesh.Day) {
	i := s.index(day)
	if i+1 == len(s) {
		return s[i].From, kadesh.MaxDay
	}
	return s[i].From, s[i+1].From - 1
}

// Equal reports whether s and t are the same function.
func (s Steps) Equal(t Steps) bool { return slices.Equal(s, t) }

// Map applies f to every value.
func (s Steps) Map(f func(kadesh.Truth) kadesh.Truth) Steps {
	out := make(Steps, 0, len(s))
	for _, step := range s {
		out = out.append(step.From, f(step.V))
	}
	return out
}

// Combine applies f day by day.
// Cost: linear in the steps of both.
func Combine(a, b Steps, f func(a, b kadesh.Truth) kadesh.Truth) Steps {
	out := make(Steps, 0, len(a)+len(b))
	i, j, day := 0, 0, kadesh.MinDay
	for {
		out = out.append(day, f(a[i].V, b[j].V))
		nextA, nextB := kadesh.MaxDay, kadesh.MaxDay
		if i+1 < len(a) {
			nextA = a[i+1].From
		}
		if j+1 < len(b) {
			nextB = b[j+1].From
		}
		day = min(nextA, nextB)
		if i+1 >= len(a) && j+1 >= len(b) {
			return out
		}
		if nextA == day && i+1 < len(a) {
			i++
		}
		if nextB == day && j+1 < len(b) {
			j++
		}
	}
}

// CombineAll applies f day by day to many functions.
// Cost: days at which any of them changes, times their number.
func CombineAll(all []Steps, f func([]kadesh.Truth) kadesh.Truth) Steps {
	var days []kadesh.Day
	for _, s := range all {
		for _, step := range s {
			days = append(days, step.From)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	place := make([]int, len(all))
	values := make([]kadesh.Truth, len(all))
	var out Steps
	for _, day := range days {
		for k, s := range all {
			for place[k]+1 < len(s) && s[place[k]+1].From <= day {
				place[k]++
			}
			values[k] = s[place[k]].V
		}
		out = out.append(day, f(values))
	}
	return out
}

// Delay is s moved later: its value on a day is that of s a duration and a day
// before, so "passed" turns true on the day after the last one allowed.
// Bounds: months clamp; days that fall together keep the later value.
func (s Steps) Delay(d kadesh.Duration) Steps { return s.delay(d.After) }

func (s Steps) delay(lastDay func(kadesh.Day) kadesh.Day) Steps {
	out := Steps{s[0]}
	for _, step := range s[1:] {
		out = out.append(lastDay(step.From).AddDays(1), step.V)
	}
	return out
}

// Ever keeps what was once told: each rail rises and never falls.
func (s Steps) Ever() Steps {
	seen := kadesh.Unknown
	return s.Map(func(v kadesh.Truth) kadesh.Truth {
		seen = seen.Merge(v)
		return seen
	})
}

// FirstTold is the first day on which a rail is told, up to a day; ok is false
// when it never is.
func (s Steps) FirstTold(rail kadesh.Truth, until kadesh.Day) (day kadesh.Day, ok bool) {
	for _, step := range s {
		if step.From > until {
			return 0, false
		}
		if step.V&rail != 0 {
			return step.From, true
		}
	}
	return 0, false
}

// yesterday is s one day later: the value that s had the day before.
func (s Steps) yesterday() Steps {
	out := Steps{s[0]}
	for _, step := range s[1:] {
		out = out.append(step.From.AddDays(1), step.V)
	}
	return out
}
