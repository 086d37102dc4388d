package standing

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
)

// Commitment is where a commitment stands on a day.
type Commitment struct {
	kadesh.Commitment
	State kadesh.State
	// Value is that of "it has been met, or kept": what is told of its
	// fulfilment, merged with what is denied of its breach; contested whenever
	// the state is.
	Value kadesh.Truth
	// Due is by when, zero when no date can be named; DueReason says why not.
	Due       kadesh.When
	DueReason string
	// Reason says in a line why the state is what it is.
	Reason string
	// MetOn is the first day of fulfilment, valid when Value is told true;
	// LateDays is how many days after the last day allowed, negative when
	// before, valid when there was a due date too.
	MetOn    kadesh.Day
	LateDays int
	Met      bool
	Dated    bool
}

// Commitment says where a commitment stands on a day.
// Source: the guards of docs/logic.md, commitments, in their order.
func (w *World) Commitment(c kadesh.Commitment, day kadesh.Day) Commitment {
	out := Commitment{Commitment: c}
	fulfilled := w.At(InState(c.ID, "fulfilled"), day)
	out.Due, out.DueReason = w.due(c, day)
	if fulfilled.ToldTrue() {
		out.Met = true
		out.MetOn = since(w.Steps(InState(c.ID, "fulfilled")), day)
		if !out.Due.IsZero() {
			out.Dated, out.LateDays = true, int(out.MetOn)-int(out.Due.Latest)
		}
	}
	out.State, out.Reason = w.state(&out, fulfilled, day)
	out.Value = fulfilled.Merge(w.At(InState(c.ID, "breached"), day).Not())
	if out.State == kadesh.StateContested {
		out.Value = kadesh.Contested
	}
	return out
}

// reported are the states that only a report brings about, in their order, with
// what is said of them.
var reported = []struct {
	word, reason string
	state        kadesh.State
}{
	{"void", "told void from the beginning", kadesh.StateVoid},
	{"discharged", "told discharged: it can no longer be done, or something else was done instead", kadesh.StateDischarged},
	{"suspended", "told suspended", kadesh.StateSuspended},
	{"waived", "the one it was owed to let it go", kadesh.StateWaived},
}

func (w *World) state(c *Commitment, fulfilled kadesh.Truth, day kadesh.Day) (kadesh.State, string) {
	breached := w.At(InState(c.ID, "breached"), day)
	instrument, inText := w.Dossier.Instrument(c.Instrument)
	switch {
	case fulfilled == kadesh.Contested:
		return kadesh.StateContested, "told fulfilled and told not fulfilled"
	case breached == kadesh.Contested:
		return kadesh.StateContested, "a breach is alleged and denied"
	case fulfilled.ToldTrue() && breached.ToldTrue():
		return w.cured(c, day)
	}
	for _, r := range reported {
		if w.At(InState(c.ID, r.word), day).ToldTrue() {
			return r.state, r.reason
		}
	}
	switch {
	case fulfilled.ToldTrue():
		return power(c, kadesh.StateFulfilled), c.metReason()
	case inText && w.Ended(instrument, day).ToldTrue():
		return power(c, kadesh.StateTerminated), instrument.Title + " has come to an end"
	case breached.ToldTrue():
		return kadesh.StateBreached, "told breached, and nobody who is heard denies it"
	case w.At(InState(c.ID, "partly_fulfilled"), day).ToldTrue():
		return kadesh.StatePartlyFulfilled, "told done in part"
	}
	state, reason := w.openState(c, instrument, inText, day)
	return power(c, state), reason
}

// cured is a breach that was made good: done after it. Done before, or on the
// same day, both cannot be.
func (w *World) cured(c *Commitment, day kadesh.Day) (kadesh.State, string) {
	broken := since(w.Steps(InState(c.ID, "breached")), day)
	if c.MetOn > broken {
		return kadesh.StateCured, fmt.Sprintf("breached by %s, done by %s", broken, c.MetOn)
	}
	return kadesh.StateContested, "told fulfilled and told breached"
}

// power names the states of what may be done rather than must.
func power(c *Commitment, s kadesh.State) kadesh.State {
	if c.Modality != "power" && c.Modality != "permission" {
		return s
	}
	switch s {
	case kadesh.StateActive, kadesh.StateDue:
		return kadesh.StateAvailable
	case kadesh.StateFulfilled:
		return kadesh.StateExercised
	case kadesh.StateTerminated, kadesh.StateOverdue:
		return kadesh.StateLapsed
	}
	return s
}

// openState is for what is neither done nor broken nor ended.
func (w *World) openState(c *Commitment, in kadesh.Instrument, inText bool, day kadesh.Day) (kadesh.State, string) {
	if inText && !w.Operative(in, c.FromStage, day).ToldTrue() {
		if reached := w.Instrument(in, day).Reached.Name; reached == "" || reached == "proposed" || reached == "negotiated" {
			return kadesh.StateProposed, w.dormantReason(c, in, day)
		}
		return kadesh.StateDormant, w.dormantReason(c, in, day)
	}
	for _, need := range []*kadesh.Expr{c.Precondition, c.Trigger} {
		if need != nil && w.At(need, day) == kadesh.Contested {
			return kadesh.StateContested, "whether it is owed at all is contested: " + w.Say(need)
		}
		if need != nil && !w.At(need, day).ToldTrue() {
			return kadesh.StateConditional, "waits for " + w.Say(need) + ", which is " + w.At(need, day).String()
		}
	}
	switch {
	case c.Due.IsZero() && c.DueReason != "":
		return kadesh.StateActive, c.DueReason
	case c.Due.IsZero():
		return kadesh.StateActive, "no date set, so never overdue; no report of fulfilment"
	case day > c.Due.Latest:
		return kadesh.StateOverdue, fmt.Sprintf("%s after %s, no report of fulfilment; overdue is not breached",
			days(int(day)-int(c.Due.Latest)), c.Due.Latest)
	case day >= c.Due.Earliest && day <= c.Due.Latest:
		return kadesh.StateDue, "due between " + c.Due.Earliest.String() + " and " + c.Due.Latest.String()
	}
	return kadesh.StateActive, "runs until " + c.Due.Latest.String()
}

func (w *World) dormantReason(c *Commitment, in kadesh.Instrument, day kadesh.Day) string {
	reached := w.Instrument(in, day).Reached
	wants := in.Ladder.Operative()[0]
	if c.FromStage != "" {
		wants = c.FromStage
	}
	if reached.Name == "" {
		return fmt.Sprintf("not owed before the instrument is %s; no stage of it is on file by then", word(wants))
	}
	return fmt.Sprintf("not owed yet: the instrument is %s, not %s", word(reached.Name), word(wants))
}

func (c *Commitment) metReason() string {
	if !c.Dated {
		return "reported done by " + c.MetOn.String()
	}
	switch {
	case c.LateDays > 0:
		return fmt.Sprintf("met on %s, %s late", c.MetOn, days(c.LateDays))
	case c.LateDays < 0:
		return fmt.Sprintf("met on %s, %s early", c.MetOn, days(-c.LateDays))
	}
	return "met on the last day, " + c.MetOn.String()
}

func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return fmt.Sprintf("%d days", n)
}

// due is by when c is to be met, as known on day.
func (w *World) due(c kadesh.Commitment, day kadesh.Day) (kadesh.When, string) {
	d := c.Deadline
	switch {
	case d == nil:
		return kadesh.When{}, ""
	case !d.By.IsZero():
		return d.By, ""
	case d.Blank:
		reason := "the text has a deadline and leaves its length blank"
		if d.Of != nil && !w.At(d.Of, day).ToldTrue() {
			reason += "; it would run from " + w.Say(d.Of)
		}
		return kadesh.When{}, reason
	}
	steps := w.Steps(d.Of)
	onset, told := steps.FirstTold(kadesh.True, day)
	if !told {
		return kadesh.When{}, fmt.Sprintf("%s after %s, which is %s", length(d), w.Say(d.Of), steps.At(day))
	}
	// Between "not yet" and "surely" the trigger may have come on any day, and
	// the deadline is as uncertain as it is.
	earliest := onset
	if onset > kadesh.MinDay && steps.At(onset-1) == kadesh.Unknown {
		if first, _ := steps.Interval(onset - 1); first != kadesh.MinDay {
			earliest = first
		}
	}
	from, to := w.after(d, earliest), w.after(d, onset)
	if from == to {
		return kadesh.On(to), ""
	}
	return kadesh.When{EDTF: from.String() + "/" + to.String(), Earliest: from, Latest: to}, ""
}

// after is the last day allowed when the clock starts on a day.
func (w *World) after(d *kadesh.Deadline, start kadesh.Day) kadesh.Day {
	if d.WorkingDays > 0 {
		calendar, _ := w.Dossier.Calendar(d.Calendar)
		return calendar.After(start, d.WorkingDays)
	}
	return d.Within.After(start)
}

// length is a deadline's length in words.
func length(d *kadesh.Deadline) string {
	if d.WorkingDays > 0 {
		return fmt.Sprintf("%d working days", d.WorkingDays)
	}
	return span(d.Within)
}

// Power is what an obligee may do about a breach. Nothing follows from a breach
// by itself.
type Power struct {
	Holders []string
	// Act is what may be done, Source the rule that allows it.
	Act, Source string
	State       kadesh.State
}

// Powers are what the obligees of a breached treaty duty may do: invoke a
// material breach to suspend or end the treaty while it runs, and take
// countermeasures until the duty is met. Both are theirs to use or not, bound by
// conditions that no program can judge, and never used here.
// Source: VCLT 1969, article 60(1); Articles on State Responsibility (2001),
// articles 49 to 53.
func (w *World) Powers(c kadesh.Commitment, day kadesh.Day) []Power {
	in, ok := w.Dossier.Instrument(c.Instrument)
	breached := w.At(InState(c.ID, "breached"), day)
	if !ok || in.Ladder != kadesh.LadderTreaty || !breached.ToldTrue() {
		return nil
	}
	state := kadesh.StateAvailable
	if breached == kadesh.Contested {
		state = kadesh.StateContested
	}
	var powers []Power
	if !w.Ended(in, day).ToldTrue() {
		powers = append(powers, Power{c.Obligees, "invoke the breach to suspend or terminate " + in.Title + ", if it is material", "VCLT art. 60(1)", state})
	}
	if !w.At(InState(c.ID, "fulfilled"), day).ToldTrue() {
		powers = append(powers, Power{c.Obligees, "take countermeasures, in proportion, without force, after calling on the other to perform", "ARSIWA art. 49 to 53", state})
	}
	return powers
}

// span is a duration in words.
func span(d kadesh.Duration) string {
	s := ""
	for _, part := range []struct {
		n    int
		unit string
	}{{d.Months / 12, "year"}, {d.Months % 12, "month"}, {d.Days, "day"}} {
		if part.n == 0 {
			continue
		}
		if s != "" {
			s += " and "
		}
		s += fmt.Sprintf("%d %s", part.n, part.unit)
		if part.n != 1 {
			s += "s"
		}
	}
	return s
}
