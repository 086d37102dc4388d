package view

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/measure"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// SideBySide is one process beside another. It ranks neither.
type SideBySide struct {
	FormatVersion int         `json:"format_version"`
	One           CaseSummary `json:"one"`
	Other         CaseSummary `json:"other"`
	// Points are those that an analogy of either dossier draws, word for word.
	Points []AnalogyPoint `json:"points"`
	// Pairs are commitments that resemble each other, most alike first; a guess
	// from their marks where no analogy draws it.
	Pairs []Pair `json:"pairs"`
	// OnlyOne and OnlyOther are the commitments that nothing pairs.
	OnlyOne   []kadesh.Address `json:"only_one"`
	OnlyOther []kadesh.Address `json:"only_other"`
	// Coverage are the measures of guarantees, witnesses, verification, deadlines
	// and tests.
	Coverage []FigurePair `json:"coverage"`
}

// CaseSummary is a process as the comparison needs it.
type CaseSummary struct {
	Stamp
	Title       string           `json:"title"`
	Goals       []GoalStatus     `json:"goals"`
	Commitments Counts           `json:"commitments"`
	Durations   []StageDurations `json:"durations"`
}

// StageDurations are the days between the stages of an instrument that are told
// reached.
type StageDurations struct {
	Instrument kadesh.Address `json:"instrument"`
	Title      string         `json:"title"`
	Stages     []StageDay     `json:"stages"`
}

// StageDay is a stage, its first day and the days since the stage before it.
type StageDay struct {
	Stage string       `json:"stage"`
	Value kadesh.Truth `json:"value"`
	Since kadesh.Day   `json:"since"`
	// After is null for the first stage that is told.
	After *int `json:"after_days"`
}

// AnalogyPoint is a point of an analogy with what both sides of it are called
// and, where they have one, their value. Titles are empty where a case lacks it.
type AnalogyPoint struct {
	kadesh.AnalogyPoint
	Analogy    string       `json:"analogy"`
	HereTitle  string       `json:"here_title"`
	ThereTitle string       `json:"there_title"`
	HereValue  *CommitValue `json:"here_value"`
	ThereValue *CommitValue `json:"there_value"`
}

// CommitValue is how a commitment came out.
type CommitValue struct {
	State kadesh.State `json:"state"`
	Value kadesh.Truth `json:"value"`
}

// Pair is a commitment of each process that resemble each other.
type Pair struct {
	One        kadesh.Address `json:"one"`
	Other      kadesh.Address `json:"other"`
	OneTitle   string         `json:"one_title"`
	OtherTitle string         `json:"other_title"`
	OneValue   CommitValue    `json:"one_value"`
	OtherValue CommitValue    `json:"other_value"`
	// Alike names the words of the acts that both have, and the marks in which
	// they agree: modality, guarantor, verifier, deadline, continuing, condition.
	Alike []string `json:"alike"`
	// Drawn says that an analogy of a dossier draws it; else it is a guess.
	Drawn bool `json:"drawn"`
}

// FigurePair is one measure of both processes.
type FigurePair struct {
	One   measure.Figure `json:"one"`
	Other measure.Figure `json:"other"`
}

// Beside compares two processes, each as heard in its world on its day.
// Cost: the product of the numbers of commitments.
func Beside(one, other *standing.World, day, otherDay kadesh.Day) SideBySide {
	s := SideBySide{FormatVersion: kadesh.FormatVersion, One: caseSummary(one, day), Other: caseSummary(other, otherDay),
		Points: []AnalogyPoint{}, Coverage: []FigurePair{}}
	points(&s, one, other, day, otherDay, false)
	if one.Dossier.ID != other.Dossier.ID {
		points(&s, other, one, otherDay, day, true)
	}
	p := pairing{one: one, other: other, day: day, otherDay: otherDay}
	s.Pairs, s.OnlyOne, s.OnlyOther = p.pairs(s.Points)
	a, b := measure.Coverage(one), measure.Coverage(other)
	for i := range a {
		s.Coverage = append(s.Coverage, FigurePair{a[i], b[i]})
	}
	return s
}

func caseSummary(w *standing.World, day kadesh.Day) CaseSummary {
	status := StatusOf(w, day)
	out := CaseSummary{Stamp: status.Stamp, Title: status.Title, Goals: status.Goals, Commitments: status.Counts, Durations: []StageDurations{}}
	for _, in := range status.Instruments {
		d := StageDurations{Instrument: kadesh.AddressOf("instrument", in.ID), Title: in.Title, Stages: []StageDay{}}
		for _, stage := range in.Stages {
			if stage.Since == nil || *stage.Since == kadesh.MinDay {
				continue
			}
			x := StageDay{Stage: stage.Stage, Value: stage.Value, Since: *stage.Since}
			if n := len(d.Stages); n > 0 {
				days := int(x.Since - d.Stages[n-1].Since)
				x.After = &days
			}
			d.Stages = append(d.Stages, x)
		}
		if len(d.Stages) > 1 {
			out.Durations = append(out.Durations, d)
		}
	}
	return out
}

// points adds the points of w's analogies with the other dossier. Turned, here
// and there are exchanged, so that here is always the first.
func points(s *SideBySide, w, other *standing.World, day, otherDay kadesh.Day, turned bool) {
	for _, a := range w.Dossier.Analogies {
		if a.Dossier != other.Dossier.ID {
			continue
		}
		for _, p := range a.Points {
			point := AnalogyPoint{AnalogyPoint: p, Analogy: a.Title, HereTitle: titleIn(w, p.Here), ThereTitle: titleIn(other, p.There),
				HereValue: valueIn(w, p.Here, day), ThereValue: valueIn(other, p.There, otherDay)}
			if turned {
				point.Here, point.There = point.There, point.Here
				point.HereTitle, point.ThereTitle = point.ThereTitle, point.HereTitle
				point.HereValue, point.ThereValue = point.ThereValue, point.HereValue
			}
			s.Points = append(s.Points, point)
		}
	}
}

func titleIn(w *standing.World, a kadesh.Address) string {
	if a == "" || !w.Dossier.Has(a) {
		return ""
	}
	return w.Dossier.TitleOf(a)
}

func valueIn(w *standing.World, a kadesh.Address, day kadesh.Day) *CommitValue {
	c, ok := w.Dossier.Commitment(a.ID())
	if !ok || a.Kind() != "commitment" {
		return nil
	}
	s := w.Commitment(c, day)
	return &CommitValue{s.State, s.Value}
}

// pairing looks for commitments that resemble each other.
type pairing struct {
	one, other    *standing.World
	day, otherDay kadesh.Day
}

// pairs takes what analogies draw first, then the most alike of what is left,
// each commitment at most once.
func (p pairing) pairs(points []AnalogyPoint) (pairs []Pair, onlyOne, onlyOther []kadesh.Address) {
	pairs, onlyOne, onlyOther = []Pair{}, []kadesh.Address{}, []kadesh.Address{}
	usedOne, usedOther := map[string]bool{}, map[string]bool{}
	add := func(a, b kadesh.Commitment, alike []string, drawn bool) {
		if usedOne[a.ID] || usedOther[b.ID] {
			return
		}
		usedOne[a.ID], usedOther[b.ID] = true, true
		x, y := p.one.Commitment(a, p.day), p.other.Commitment(b, p.otherDay)
		pairs = append(pairs, Pair{kadesh.AddressOf("commitment", a.ID), kadesh.AddressOf("commitment", b.ID), a.Title, b.Title,
			CommitValue{x.State, x.Value}, CommitValue{y.State, y.Value}, alike, drawn})
	}
	for _, x := range points {
		if x.HereValue != nil && x.ThereValue != nil {
			a, _ := p.one.Dossier.Commitment(x.Here.ID())
			b, _ := p.other.Dossier.Commitment(x.There.ID())
			add(a, b, p.alike(a, b), true)
		}
	}
	for _, g := range p.guesses() {
		add(g.a, g.b, g.alike, false)
	}
	for _, c := range p.one.Dossier.Commitments {
		if !usedOne[c.ID] {
			onlyOne = append(onlyOne, kadesh.AddressOf("commitment", c.ID))
		}
	}
	for _, c := range p.other.Dossier.Commitments {
		if !usedOther[c.ID] {
			onlyOther = append(onlyOther, kadesh.AddressOf("commitment", c.ID))
		}
	}
	return pairs, onlyOne, onlyOther
}

type guess struct {
	a, b  kadesh.Commitment
	alike []string
	score int
}

// leastWords and leastAlike are how many words, and how many marks with words
// counting twice, a guess needs: with fewer, "begin building" resembles "begin
// talks".
const (
	leastWords = 2
	leastAlike = 7
)

// guesses are all pairs of a common issue with enough marks in common, most
// alike first.
func (p pairing) guesses() []guess {
	var out []guess
	for _, a := range p.one.Dossier.Commitments {
		for _, b := range p.other.Dossier.Commitments {
			words := common(issueWords(a), issueWords(b))
			alike := p.alike(a, b)
			if score := len(alike) + len(words); len(words) >= leastWords && score >= leastAlike {
				out = append(out, guess{a, b, alike, score})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y guess) int { return y.score - x.score })
	return out
}

// alike names the marks that two commitments share: also that both lack one.
func (p pairing) alike(a, b kadesh.Commitment) []string {
	out := common(issueWords(a), issueWords(b))
	mark := func(name string, same bool) {
		if same {
			out = append(out, name)
		}
	}
	mark("modality", a.Modality == b.Modality)
	mark("guarantor", measure.HasThird(p.one, a, "guarantor") == measure.HasThird(p.other, b, "guarantor"))
	mark("verifier", measure.HasThird(p.one, a, "verifier") == measure.HasThird(p.other, b, "verifier"))
	mark("deadline", (a.Deadline == nil) == (b.Deadline == nil))
	mark("continuing", a.Continuing == b.Continuing)
	mark("condition", (a.Precondition == nil) == (b.Precondition == nil))
	return out
}

// plain are words of many promises, which say nothing of what one is about.
var plain = []string{"their", "other", "after", "before", "under", "between", "through", "within", "until", "towards", "which", "shall",
	"agreed", "agreement", "states", "against", "further", "third", "parties", "treaty", "those", "these", "border", "years"}

// issueWords are the words of an act that say what kind it is and what it is
// about: no small words, no names.
func issueWords(c kadesh.Commitment) []string {
	out := []string{}
	for _, word := range strings.Fields(c.Act) {
		word = strings.Trim(word, ",.;:()\"")
		if len(word) < 5 || word != strings.ToLower(word) || slices.Contains(plain, word) || slices.Contains(out, word) {
			continue
		}
		out = append(out, word)
	}
	return out
}

func common(one, other []string) []string {
	out := []string{}
	for _, word := range one {
		if slices.Contains(other, word) {
			out = append(out, word)
		}
	}
	return out
}
