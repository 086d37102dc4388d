package standing

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Instance is one turn of a commitment that falls due again and again.
type Instance struct {
	// N counts from 1. From and Due are the first and last day of its turn.
	N         int
	From, Due kadesh.Day
	State     kadesh.State
	// MetOn and LateDays are valid when Met.
	Met      bool
	MetOn    kadesh.Day
	LateDays int
}

// maxInstances bounds the turns that are unfolded.
const maxInstances = 10_000

// Instances unfolds a recurring commitment into its turns up to a day, and the
// one that runs then. A report of fulfilment counts for the turn in which its
// day falls, or, when that one is met already, for the oldest before it that is
// not: late is not never.
// Bounds: nil for a commitment that is owed once or whose first date is not
// known; at most 10,000 turns.
func (w *World) Instances(c kadesh.Commitment, day kadesh.Day) []Instance {
	if c.Recurrence == nil || c.Recurrence.Every == (kadesh.Duration{}) {
		return nil
	}
	first, _ := w.due(c, day)
	if first.IsZero() || first.Latest == kadesh.MaxDay {
		return nil
	}
	end := kadesh.MaxDay
	if !c.Recurrence.Until.IsZero() {
		end = c.Recurrence.Until.Latest
	}
	var turns []Instance
	from := kadesh.MinDay
	for due := first.Latest; due <= end && len(turns) < maxInstances; {
		turns = append(turns, Instance{N: len(turns) + 1, From: from, Due: due})
		if due >= day {
			break
		}
		from = due + 1
		// Counted from the first date, so that months that are too short do not
		// pull later ones with them.
		every := c.Recurrence.Every
		due = kadesh.Duration{Months: every.Months * len(turns), Days: every.Days * len(turns)}.After(first.Latest)
	}
	for _, met := range w.metDays(c, day) {
		assign(turns, met)
	}
	for i := range turns {
		turns[i].settle(day)
	}
	return turns
}

// metDays are the days of the reports that the commitment was met, in order.
func (w *World) metDays(c kadesh.Commitment, day kadesh.Day) []kadesh.Day {
	var days []kadesh.Day
	for _, claim := range w.Evidence(InState(c.ID, "fulfilled"), day, true) {
		days = append(days, claim.Date.Latest)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// assign counts a report for its turn, or for the oldest open one before it.
func assign(turns []Instance, met kadesh.Day) {
	own := slices.IndexFunc(turns, func(t Instance) bool { return met <= t.Due })
	if own < 0 {
		own = len(turns) - 1
	}
	if turns[own].Met {
		open := slices.IndexFunc(turns[:own], func(t Instance) bool { return !t.Met })
		if open < 0 {
			return
		}
		own = open
	}
	turns[own].Met, turns[own].MetOn = true, met
	turns[own].LateDays = int(met) - int(turns[own].Due)
}

func (t *Instance) settle(day kadesh.Day) {
	switch {
	case t.Met:
		t.State = kadesh.StateFulfilled
	case day > t.Due:
		t.State = kadesh.StateOverdue
	default:
		t.State = kadesh.StateActive
	}
}
