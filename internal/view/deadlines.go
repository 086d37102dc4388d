package view

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Deadlines is the answer to "what is due, and when?".
type Deadlines struct {
	Stamp
	Deadlines []Deadline `json:"deadlines"`
}

// Deadline is a commitment's date, or why it has none.
type Deadline struct {
	Commitment string       `json:"commitment"`
	Title      string       `json:"title"`
	By         []string     `json:"by"`
	To         []string     `json:"to"`
	Due        kadesh.When  `json:"due"`
	State      kadesh.State `json:"state"`
	Value      kadesh.Truth `json:"value"`
	Reason     string       `json:"reason"`
	// Words are those of the text.
	Words string `json:"words"`
	// DaysLeft counts from the as-of day to the last day allowed, negative when
	// it has passed; null without a date.
	DaysLeft *int `json:"days_left"`
	LateDays *int `json:"late_days"`
}

// DeadlinesOf lists the commitments that have a deadline, dated ones first, by
// their last day; those whose clock has not started, or whose length the text
// leaves blank, come last with the reason.
func DeadlinesOf(w *standing.World, day kadesh.Day) Deadlines {
	out := Deadlines{Stamp: StampOf(w, day), Deadlines: []Deadline{}}
	for _, c := range w.Dossier.Commitments {
		if c.Deadline == nil {
			continue
		}
		s := w.Commitment(c, day)
		d := Deadline{Commitment: c.ID, Title: c.Title, By: c.Obligors, To: c.Obligees, Due: s.Due, State: s.State, Value: s.Value, Reason: s.Reason, Words: c.Deadline.Words}
		if s.Due.IsZero() {
			d.Reason = s.DueReason
		} else {
			left := int(s.Due.Latest) - int(day)
			d.DaysLeft = &left
		}
		if s.Met && s.Dated {
			d.LateDays = &s.LateDays
		}
		out.Deadlines = append(out.Deadlines, d)
	}
	slices.SortStableFunc(out.Deadlines, func(a, b Deadline) int {
		switch {
		case a.Due.IsZero() != b.Due.IsZero():
			if a.Due.IsZero() {
				return 1
			}
			return -1
		case a.Due.IsZero():
			return 0
		}
		return int(a.Due.Latest) - int(b.Due.Latest)
	})
	return out
}

// Timeline is what happened when, as far as is told.
type Timeline struct {
	Stamp
	Events []TimelineEvent `json:"events"`
}

// TimelineEvent is an event with the first and last day on which it can have
// happened.
type TimelineEvent struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	Type  string       `json:"type"`
	Value kadesh.Truth `json:"value"`
	// When is the interval between "not yet" and "surely"; null for an event
	// that is not told to have happened. Expected is what somebody announced.
	When     kadesh.When `json:"when"`
	Expected kadesh.When `json:"expected"`
	Sides    []Side      `json:"sides"`
	Quotes   []Quote     `json:"quotes"`
}

// TimelineOf lists the events, those that happened first, by their first
// possible day, then those that are expected, then the rest.
func TimelineOf(w *standing.World, day kadesh.Day) Timeline {
	out := Timeline{Stamp: StampOf(w, day), Events: []TimelineEvent{}}
	for _, e := range w.Dossier.Events {
		out.Events = append(out.Events, timelineEvent(w, e, day))
	}
	slices.SortStableFunc(out.Events, func(a, b TimelineEvent) int {
		if ra, rb := rank(a), rank(b); ra != rb {
			return ra - rb
		}
		da, db := a.When, b.When
		if rank(a) == 1 {
			da, db = a.Expected, b.Expected
		}
		switch {
		case da.Earliest < db.Earliest:
			return -1
		case da.Earliest > db.Earliest:
			return 1
		}
		return int(int64(da.Latest) - int64(db.Latest))
	})
	return out
}

func rank(e TimelineEvent) int {
	switch {
	case !e.When.IsZero():
		return 0
	case !e.Expected.IsZero():
		return 1
	}
	return 2
}

func timelineEvent(w *standing.World, e kadesh.Event, day kadesh.Day) TimelineEvent {
	atom := standing.Happened(e.ID)
	out := TimelineEvent{ID: e.ID, Title: e.Title, Type: e.Type, Value: w.At(atom, day), Expected: e.Expected, Sides: []Side{}, Quotes: saysQuotes(w, atom, day)}
	for _, q := range out.Quotes {
		for _, s := range q.Sides {
			if !slices.Contains(out.Sides, s) {
				out.Sides = append(out.Sides, s)
			}
		}
	}
	out.When, _ = w.HappenedIn(atom, day)
	return out
}
