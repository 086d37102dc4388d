package standing

import (
	"github.com/kadesh-dev/kadesh"
)

// Stage is one rung of an instrument's ladder on a day.
type Stage struct {
	Name  string
	Value kadesh.Truth
	// Since is the first day from which it has been told true without a break;
	// valid only when the value is told true.
	Since kadesh.Day
	// When is the stretch in which it must have been reached: one day where the
	// sources give one.
	When kadesh.When
	// Ruled says that the dossier has a rule for it.
	Ruled bool
}

// Instrument is where an instrument stands on a day.
type Instrument struct {
	kadesh.Instrument
	// Reached is the highest stage that is told true; empty when none is.
	Reached Stage
	// Stages are the rungs that the dossier speaks of, lowest first.
	Stages []Stage
}

// Instrument says where an instrument stands on a day. The headline is the
// highest rung that is told true: initialled is not signed.
func (w *World) Instrument(in kadesh.Instrument, day kadesh.Day) Instrument {
	out := Instrument{Instrument: in}
	ruled := map[string]bool{}
	for _, r := range in.Stages {
		ruled[r.Stage] = true
	}
	for _, name := range in.Ladder.Stages() {
		steps := w.Steps(Reached(in.ID, name))
		s := Stage{Name: name, Value: steps.At(day), Ruled: ruled[name]}
		if s.Value.ToldTrue() {
			s.Since = since(steps, day)
			s.When = reachedIn(steps, s.Since)
			out.Reached = s
		}
		if s.Ruled || s.Value != kadesh.Unknown || len(steps) > 1 {
			out.Stages = append(out.Stages, s)
		}
	}
	return out
}

// reachedIn is the stretch between "not yet" and "surely", which ends on the
// first day that is surely told.
func reachedIn(s stepper, surely kadesh.Day) kadesh.When {
	if surely == kadesh.MinDay || s.At(surely-1) != kadesh.Unknown {
		return kadesh.On(surely)
	}
	first, _ := s.Interval(surely - 1)
	if first == kadesh.MinDay {
		return kadesh.When{EDTF: "../" + surely.String(), Earliest: first, Latest: surely}
	}
	return kadesh.When{EDTF: first.String() + "/" + surely.String(), Earliest: first, Latest: surely}
}

// HappenedIn is the stretch in which something must have come true, as told by a
// day; ok is false when it is not told.
func (w *World) HappenedIn(e *kadesh.Expr, day kadesh.Day) (when kadesh.When, ok bool) {
	steps := w.Steps(e)
	onset, told := steps.FirstTold(kadesh.True, day)
	if !told {
		return kadesh.When{}, false
	}
	return reachedIn(steps, onset), true
}

// stepper is the part of logic.Steps that since needs.
type stepper interface {
	Interval(kadesh.Day) (first, last kadesh.Day)
	At(kadesh.Day) kadesh.Truth
}

// since is the first day of the stretch up to day in which the told-true rail
// does not break.
func since(s stepper, day kadesh.Day) kadesh.Day {
	for {
		first, _ := s.Interval(day)
		if first == kadesh.MinDay || !s.At(first-1).ToldTrue() {
			return first
		}
		day = first - 1
	}
}

// Operative is the value of "commitments of this instrument run".
func (w *World) Operative(in kadesh.Instrument, fromStage string, day kadesh.Day) kadesh.Truth {
	stages := in.Ladder.Operative()
	if fromStage != "" {
		stages = []string{fromStage}
	}
	v := kadesh.False
	for _, s := range stages {
		v = v.Or(w.At(Reached(in.ID, s), day))
	}
	return v
}

// Ended is the value of "the instrument has come to an end".
func (w *World) Ended(in kadesh.Instrument, day kadesh.Day) kadesh.Truth {
	v := kadesh.False
	for _, s := range in.Ladder.Ended() {
		v = v.Or(w.At(Reached(in.ID, s), day))
	}
	return v
}
