package view

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Briefing is the answer to "what changed, what is next?".
type Briefing struct {
	Stamp
	Title string `json:"title"`
	About string `json:"about"`
	// Lead is the answer in a sentence; Stand says why in two or three.
	Lead  string `json:"lead"`
	Stand string `json:"stand"`
	// Ladder is the way of the first goal's instrument, lowest rung first.
	Ladder []Rung `json:"ladder"`
	// Waits are what the open events of the first goal are said to wait for.
	Waits       []Wait             `json:"waits_for"`
	Goal        kadesh.Address     `json:"goal"`
	Instrument  string             `json:"instrument"`
	Counts      Counts             `json:"counts"`
	Commitments []CommitmentStatus `json:"commitments"`
	Newest      []News             `json:"newest"`
	Next        []Date             `json:"next"`
	Overdue     []CommitmentStatus `json:"overdue"`
	Goals       []GoalStatus       `json:"goals"`
	Side        kadesh.Perspective `json:"-"`
	Instruments []InstrumentStatus `json:"instruments"`
}

// Rung is one stage of the ladder figure.
type Rung struct {
	Stage string       `json:"stage"`
	Value kadesh.Truth `json:"value"`
	Since kadesh.When  `json:"since"`
	// Gate is a wait that stands in front of it, when sides differ on it.
	Gate *Wait `json:"gate"`
}

// News is a claim that came in, with what it is about.
type News struct {
	Quote   Quote          `json:"quote"`
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Value   kadesh.Truth   `json:"value"`
}

// Date is something that is due or expected.
type Date struct {
	When    kadesh.When    `json:"when"`
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Note    string         `json:"note"`
}

// Sizes of the lists on the first page.
const (
	newestShown = 5
	nextShown   = 5
)

// BriefingOf makes the first page.
func BriefingOf(w *standing.World, day kadesh.Day) Briefing {
	s := StatusOf(w, day)
	b := Briefing{Stamp: s.Stamp, Title: s.Title, About: w.Dossier.About, Counts: s.Counts, Commitments: s.Commitments, Goals: s.Goals,
		Instruments: s.Instruments, Side: w.Side, Ladder: []Rung{}, Waits: []Wait{}, Newest: newest(w, day), Next: next(w, s, day), Overdue: []CommitmentStatus{}}
	for _, c := range s.Commitments {
		if c.State == kadesh.StateOverdue {
			b.Overdue = append(b.Overdue, c)
		}
	}
	if len(w.Dossier.Goals) > 0 {
		b.goal(w, w.Dossier.Goals[0], day)
	} else {
		b.Lead = fmt.Sprintf("%d commitments: %d fulfilled, %d contested, %d unknown.", len(s.Commitments), s.Counts.True, s.Counts.Contested, s.Counts.Unknown)
	}
	return b
}

// goal puts the first goal into words.
func (b *Briefing) goal(w *standing.World, g kadesh.Goal, day kadesh.Day) {
	b.Goal = kadesh.AddressOf("goal", g.ID)
	b.Waits = waits(w, g.When, day)
	value := w.At(g.When, day)
	if g.When.Op != kadesh.OpStage {
		b.Lead = fmt.Sprintf("%s: %s.", g.Title, value)
		return
	}
	in, _ := w.Dossier.Instrument(g.When.Ref.ID())
	at := w.Instrument(in, day)
	b.Instrument = in.ID
	b.Lead = lead(in, at, g.When.Word, value, day) + differs(b.Waits) + "."
	b.Stand = stand(b.Waits)
	b.ladder(w, in, at, day)
}

func lead(in kadesh.Instrument, at standing.Instrument, wants string, v kadesh.Truth, day kadesh.Day) string {
	name := strings.TrimSpace("the " + in.Kind)
	wants = spaced(wants)
	switch {
	case v == kadesh.Contested:
		return fmt.Sprintf("Whether %s is %s is contested", name, wants)
	case v.ToldTrue():
		return fmt.Sprintf("%s is %s", capital(name), wants)
	case at.Reached.Name == "":
		return fmt.Sprintf("No stage of %s is on file by this day", name)
	}
	known := "not known to be "
	if v.ToldFalse() {
		known = "not "
	}
	return fmt.Sprintf("%s %s ago, %s is %s%s", capital(spaced(at.Reached.Name)), countDays(int(day)-int(at.Reached.Since)), name, known, wants)
}

func countDays(n int) string { return plural(n, "day") }

// plural is a number with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func differs(all []Wait) string {
	for _, w := range all {
		if w.Claimed != nil && w.Claimed.Value == kadesh.Contested {
			return ", and the sides differ on what it waits for"
		}
	}
	for _, w := range all {
		if w.Claimed == nil || w.Claimed.Value.ToldTrue() {
			return ", and it is said to wait for something"
		}
	}
	return ""
}

// stand says what the first disputed wait is.
func stand(all []Wait) string {
	for _, w := range all {
		if w.Claimed == nil || w.Claimed.Value == kadesh.Unknown {
			continue
		}
		s := fmt.Sprintf("%s: %s.", w.Claimed.Text, w.Claimed.Value)
		return s + fmt.Sprintf(" %s: %s.", w.Needs.Text, w.Needs.Value)
	}
	return ""
}

func spaced(s string) string { return strings.ReplaceAll(s, "_", " ") }

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// ladder lists the rungs that the dossier has a rule for, and puts each
// disputed wait before the first rung that it keeps from being reached.
func (b *Briefing) ladder(w *standing.World, in kadesh.Instrument, at standing.Instrument, day kadesh.Day) {
	placed := map[string]bool{}
	for _, s := range at.Stages {
		if !s.Ruled {
			continue
		}
		rung := Rung{Stage: spaced(s.Name), Value: s.Value}
		if s.Value.ToldTrue() {
			rung.Since = s.When
		} else if gate := disputed(waits(w, standing.Reached(in.ID, s.Name), day), placed); gate != nil {
			rung.Gate = gate
		}
		b.Ladder = append(b.Ladder, rung)
	}
}

func disputed(all []Wait, placed map[string]bool) *Wait {
	for i, w := range all {
		if w.Claimed != nil && w.Claimed.Value != kadesh.Unknown && !placed[w.Event] {
			placed[w.Event] = true
			return &all[i]
		}
	}
	return nil
}

// newest lists the claims that were recorded last, one for each thing they are
// about.
func newest(w *standing.World, day kadesh.Day) []News {
	var claims []kadesh.Claim
	for _, c := range w.Dossier.Claims {
		if w.Counts(c) && (c.Recorded.IsZero() || kadesh.DayOfTime(c.Recorded) <= day) {
			claims = append(claims, c)
		}
	}
	slices.SortStableFunc(claims, func(a, b kadesh.Claim) int { return b.Recorded.Compare(a.Recorded) })
	out, seen := []News{}, map[string]bool{}
	for _, c := range claims {
		if seen[c.About.String()] || len(out) == newestShown {
			continue
		}
		seen[c.About.String()] = true
		out = append(out, News{Quote: QuoteOf(w.Dossier, c), Address: c.About.Ref, Title: w.Say(c.About), Value: w.At(c.About, day)})
	}
	return out
}

// next lists what is due or expected from day on, soonest end first.
func next(w *standing.World, s Status, day kadesh.Day) []Date {
	all := []Date{}
	for _, c := range s.Commitments {
		if !c.Due.IsZero() && c.Due.Latest >= day && !c.Value.ToldTrue() {
			all = append(all, Date{When: c.Due, Address: kadesh.AddressOf("commitment", c.ID), Title: c.Title, Note: "due"})
		}
	}
	for _, e := range w.Dossier.Events {
		if !e.Expected.IsZero() && e.Expected.Latest >= day && !w.At(standing.Happened(e.ID), day).ToldTrue() {
			all = append(all, Date{When: e.Expected, Address: kadesh.AddressOf("event", e.ID), Title: e.Title, Note: "expected"})
		}
	}
	slices.SortStableFunc(all, func(a, b Date) int { return int(a.When.Latest) - int(b.When.Latest) })
	return all[:min(len(all), nextShown)]
}

// Marks on the first page: beyond these the number says it, and the table.
const (
	marksShown   = 60
	overdueShown = 5
)

// Marks are the commitments with a value, as many as the page has room for.
func (b Briefing) Marks(value string) []CommitmentStatus {
	var out []CommitmentStatus
	for _, c := range b.Commitments {
		if c.Value.String() == value && len(out) < marksShown {
			out = append(out, c)
		}
	}
	return out
}

// OverdueShown are the overdue commitments for which the page has room.
func (b Briefing) OverdueShown() []CommitmentStatus {
	return b.Overdue[:min(len(b.Overdue), overdueShown)]
}

// OverdueMore is how many overdue commitments the page has no room for.
func (b Briefing) OverdueMore() int { return max(0, len(b.Overdue)-overdueShown) }
