package view

import (
	"cmp"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Ladder is the answer to unlock or break for a goal, with its steps as rungs:
// each step once, in order of need, and in which of the sets it is.
type Ladder struct {
	Stamp
	Goal  string       `json:"goal"`
	Title string       `json:"title"`
	Value kadesh.Truth `json:"value"`
	foresight.Sets
	// Says is the answer in a sentence.
	Says  string       `json:"says"`
	Rungs []LadderStep `json:"rungs"`
}

// LadderStep is one step of one or more of the sets.
type LadderStep struct {
	Step foresight.Step `json:"step"`
	// Round is the latest of the rounds that it has in the sets, 0 for a step
	// that fails.
	Round int `json:"round"`
	// In says for each set whether the step is in it.
	In []bool `json:"in"`
}

// LadderOf lays out the sets that were found for a goal.
func LadderOf(w *standing.World, goal kadesh.Goal, day kadesh.Day, sets foresight.Sets) Ladder {
	l := Ladder{Stamp: StampOf(w, day), Goal: "goal." + goal.ID, Title: goal.Title, Value: w.At(goal.When, day), Sets: sets,
		Says: says(sets), Rungs: []LadderStep{}}
	at := map[string]int{}
	for i, set := range sets.Sets {
		for k, step := range set.Steps {
			key := step.Kind + " " + string(step.Address) + " " + step.Text
			n, met := at[key]
			if !met {
				n = len(l.Rungs)
				at[key] = n
				l.Rungs = append(l.Rungs, LadderStep{Step: step, In: make([]bool, len(sets.Sets))})
			}
			l.Rungs[n].In[i] = true
			if len(set.Rounds) > 0 {
				l.Rungs[n].Round = max(l.Rungs[n].Round, set.Rounds[k])
			}
		}
	}
	slices.SortStableFunc(l.Rungs, func(a, b LadderStep) int { return cmp.Compare(a.Round, b.Round) })
	return l
}

func says(s foresight.Sets) string {
	unlock := s.Question == "unlock"
	switch {
	case s.Already && unlock:
		return "it is so already; no step is needed"
	case s.Already:
		return "it cannot come about as things stand: no open step leads there"
	case s.Impossible && unlock:
		return "no set of open steps brings it about: something waits for itself, or is nobody's to do"
	case s.Impossible:
		return "it is so already; no open step can keep it from coming about"
	case !s.Exact:
		return "too many ways to count: " + s.Bound
	}
	sets := "smallest sets of steps"
	if s.Count == "1" {
		sets = "smallest set of steps"
	}
	does := map[bool]string{true: "brings it about", false: "keeps it from coming about"}[unlock]
	if s.Count != "1" {
		does = map[bool]string{true: "bring it about", false: "keep it from coming about"}[unlock]
	}
	return s.Count + " " + sets + " that " + does + "; each was tried, and with each step left out"
}

// Chances is a schedule for a goal.
type Chances struct {
	Stamp
	Goal  string `json:"goal"`
	Title string `json:"title"`
	foresight.Schedule
}

// ChancesOf stamps a schedule.
func ChancesOf(w *standing.World, goal kadesh.Goal, day kadesh.Day, s foresight.Schedule) Chances {
	return Chances{Stamp: StampOf(w, day), Goal: "goal." + goal.ID, Title: goal.Title, Schedule: s}
}
