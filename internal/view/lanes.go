package view

import (
	"cmp"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Lanes is what happened and what is due, a lane for each instrument.
type Lanes struct {
	Stamp
	Lead string `json:"lead"`
	// From and To bound what is drawn; Last is the newest day of which a source
	// on file tells.
	From kadesh.Day `json:"from"`
	To   kadesh.Day `json:"to"`
	Last kadesh.Day `json:"last"`
	All  []Lane     `json:"lanes"`
	// Before and After count the marks outside.
	Before int `json:"before"`
	After  int `json:"after"`
}

// Lane is the marks of an instrument, or of the events that belong to none.
type Lane struct {
	Title   string         `json:"title"`
	Address kadesh.Address `json:"address"`
	Marks   []LaneMark     `json:"marks"`
	// Hidden is how many marks further from the day are left out.
	Hidden int `json:"hidden"`
}

// LaneMark is a day or a stretch of days with what is told of it.
type LaneMark struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Short   string         `json:"short"`
	// Kind is stage, event, expected or due.
	Kind  string       `json:"kind"`
	When  kadesh.When  `json:"when"`
	Value kadesh.Truth `json:"value"`
}

// Bounds of the timeline.
const (
	monthsBack    = 26
	monthsAhead   = 10
	lanesShown    = 14
	otherEvents   = "Other events"
	marksMost     = 240 // of all lanes together
	marksMostLane = 12  // which a lane has in any case
)

// LanesOf makes the timeline around a day.
func LanesOf(w *standing.World, day kadesh.Day) Lanes {
	l := Lanes{Stamp: StampOf(w, day), From: day.AddMonths(-monthsBack), To: day.AddMonths(monthsAhead), Last: lastTold(w, day), All: []Lane{}}
	at := map[string]*Lane{}
	lane := func(instrument string) *Lane {
		if at[instrument] == nil {
			at[instrument] = &Lane{Title: otherEvents, Marks: []LaneMark{}}
			if in, ok := w.Dossier.Instrument(instrument); ok {
				at[instrument].Title, at[instrument].Address = in.Title, kadesh.AddressOf("instrument", in.ID)
			}
		}
		return at[instrument]
	}
	put := func(instrument string, m LaneMark) {
		switch {
		case m.When.IsZero():
		case m.When.Latest < l.From:
			l.Before++
		case m.When.Earliest > l.To:
			l.After++
		default:
			to := lane(instrument)
			to.Marks = append(to.Marks, m)
		}
	}
	owner := eventOwners(w)
	for _, in := range w.Dossier.Instruments {
		for _, s := range w.Instrument(in, day).Stages {
			if s.Value != kadesh.Unknown {
				put(in.ID, LaneMark{Address: kadesh.AddressOf("instrument", in.ID), Title: in.Title + ": " + spaced(s.Name), Short: spaced(s.Name), Kind: "stage", When: s.When, Value: s.Value})
			}
		}
	}
	for _, c := range w.Dossier.Commitments {
		s := CommitmentStatusOf(w, c, day)
		put(c.Instrument, LaneMark{Address: kadesh.AddressOf("commitment", c.ID), Title: c.Title + ": due", Short: "due: " + c.Title, Kind: "due", When: s.Due, Value: s.Value})
	}
	for _, e := range TimelineOf(w, day).Events {
		m := LaneMark{Address: kadesh.AddressOf("event", e.ID), Title: e.Title, Short: e.Title, Kind: "event", When: e.When, Value: e.Value}
		if m.When.IsZero() {
			m.Kind, m.When = "expected", e.Expected
		}
		if !standsAsStage(at[owner[e.ID]], m) {
			put(owner[e.ID], m)
		}
	}
	l.gather(w, at)
	l.lead()
	return l
}

// gather puts the lanes in the order of the instruments, the fullest when there
// are too many.
func (l *Lanes) gather(w *standing.World, at map[string]*Lane) {
	for _, in := range w.Dossier.Instruments {
		if at[in.ID] != nil {
			l.All = append(l.All, *at[in.ID])
		}
	}
	if len(l.All) > lanesShown {
		by := slices.Clone(l.All)
		slices.SortStableFunc(by, func(a, b Lane) int { return cmp.Compare(len(b.Marks), len(a.Marks)) })
		least := len(by[lanesShown-1].Marks)
		room := lanesShown
		l.All = slices.DeleteFunc(l.All, func(x Lane) bool {
			if len(x.Marks) < least || room == 0 {
				return true
			}
			room--
			return false
		})
	}
	if at[""] != nil {
		l.All = append(l.All, *at[""])
	}
	most := marksMost
	if len(l.All) > 0 {
		most = max(marksMostLane, marksMost/len(l.All))
	}
	few := 0
	for _, lane := range l.All {
		few += min(len(lane.Marks), most)
	}
	most += (marksMost - few) / max(1, len(l.All)) * 3 // what short lanes leave
	for i := range l.All {
		marks := l.All[i].Marks
		slices.SortStableFunc(marks, func(a, b LaneMark) int { return cmp.Compare(a.When.Latest, b.When.Latest) })
		l.All[i].Hidden = max(0, len(marks)-most)
		l.All[i].Marks = nearest(marks, l.AsOf, most)
	}
}

// nearest keeps the marks nearest to a day, in their order.
func nearest(marks []LaneMark, day kadesh.Day, most int) []LaneMark {
	if len(marks) <= most {
		return marks
	}
	from, _ := slices.BinarySearchFunc(marks, day, func(m LaneMark, d kadesh.Day) int { return cmp.Compare(m.When.Latest, d) })
	from = max(0, min(from-most/2, len(marks)-most))
	return marks[from : from+most]
}

func (l *Lanes) lead() {
	marks, ahead := 0, 0
	for _, lane := range l.All {
		for _, m := range lane.Marks {
			marks++
			if m.When.Latest > l.AsOf {
				ahead++
			}
		}
	}
	l.Lead = plural(marks, "date") + " in three years around this day, " + plural(ahead, "date") + " of them still ahead."
}

// eventOwners ties an event to the instrument whose stage or commitment it
// decides.
func eventOwners(w *standing.World) map[string]string {
	out := map[string]string{}
	note := func(instrument string, e *kadesh.Expr) {
		e.Walk(func(x *kadesh.Expr) {
			if x.Op == kadesh.OpHappened && out[x.Ref.ID()] == "" {
				out[x.Ref.ID()] = instrument
			}
		})
	}
	for _, in := range w.Dossier.Instruments {
		for _, s := range in.Stages {
			note(in.ID, s.When)
		}
	}
	for _, c := range w.Dossier.Commitments {
		if c.DoneWhen != nil {
			note(c.Instrument, c.DoneWhen)
		}
	}
	return out
}

// standsAsStage reports whether a stage of the same day stands for the event.
func standsAsStage(l *Lane, m LaneMark) bool {
	return l != nil && slices.ContainsFunc(l.Marks, func(x LaneMark) bool {
		return x.Kind == "stage" && x.When.Earliest == m.When.Earliest && x.When.Latest == m.When.Latest
	})
}

// lastTold is the newest day, up to a day, on which a heard claim was recorded.
func lastTold(w *standing.World, day kadesh.Day) kadesh.Day {
	last := kadesh.MinDay
	for _, c := range w.Dossier.Claims {
		if d := kadesh.DayOfTime(c.Recorded); !c.Recorded.IsZero() && d <= day && d > last && w.Counts(c) {
			last = d
		}
	}
	return last
}

// Strip is the value of a thing over time.
type Strip struct {
	Stamp
	Title string         `json:"title"`
	About kadesh.Address `json:"address"`
	From  kadesh.Day     `json:"from"`
	To    kadesh.Day     `json:"to"`
	Parts []StripPart    `json:"parts"`
}

// StripPart is a stretch with one value, both days included.
type StripPart struct {
	From  kadesh.Day   `json:"from"`
	To    kadesh.Day   `json:"to"`
	Value kadesh.Truth `json:"value"`
}

// StripOf follows a thing over the years around a day: from its first change, at
// most eight years back, to a year ahead.
// Errors: those of [WhyOf].
func StripOf(w *standing.World, address kadesh.Address, day kadesh.Day) (Strip, error) {
	e, err := question(w, address, day)
	if err != nil {
		return Strip{}, err
	}
	return StripFor(w, address, w.Dossier.TitleOf(address), e, day), nil
}

// StripFor is [StripOf] for a condition that is known.
func StripFor(w *standing.World, address kadesh.Address, title string, e *kadesh.Expr, day kadesh.Day) Strip {
	s := Strip{Stamp: StampOf(w, day), Title: title, About: address, To: day.AddMonths(12), Parts: []StripPart{}}
	steps := w.Steps(e)
	const years = 8
	s.From = day.AddMonths(-12)
	if len(steps) > 1 {
		s.From = min(s.From, max(steps[1].From.AddMonths(-3), day.AddMonths(-12*years)))
	}
	for i, step := range steps {
		end := kadesh.MaxDay
		if i+1 < len(steps) {
			end = steps[i+1].From - 1
		}
		if end < s.From || step.From > s.To {
			continue
		}
		s.Parts = append(s.Parts, StripPart{max(step.From, s.From), min(end, s.To), step.V})
	}
	return s
}
