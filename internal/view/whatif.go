package view

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// WhatIf is the answer to "what if ...?": what a hypothesis would change, and
// the smallest sets that unlock and break each goal under it.
type WhatIf struct {
	Stamp
	// Asked says that something is assumed at all.
	Asked      bool       `json:"asked"`
	Lead       string     `json:"lead"`
	Events     []Choice   `json:"events"`
	Conditions []Choice   `json:"conditions"`
	Changes    []Change   `json:"changes"`
	Goals      []GoalSets `json:"goals"`
}

// Choice is something that can be assumed.
type Choice struct {
	ID    kadesh.Address `json:"id"`
	Title string         `json:"title"`
	On    bool           `json:"on"`
}

// GoalSets is a goal under the hypothesis.
type GoalSets struct {
	ID     string         `json:"id"`
	Title  string         `json:"title"`
	Value  kadesh.Truth   `json:"value"`
	Unlock foresight.Sets `json:"unlock"`
	Break  foresight.Sets `json:"break"`
}

// setsShown is how many sets a page lists for each question.
const setsShown = 5

// WhatIfOf assumes that events happen on the day, and leaves out conditions that
// are given up. Addresses that name nothing are passed over.
func WhatIfOf(w *standing.World, day kadesh.Day, assume, withdraw []string) (WhatIf, error) {
	out := WhatIf{Stamp: StampOf(w, day), Events: []Choice{}, Conditions: []Choice{}, Changes: []Change{}, Goals: []GoalSets{}}
	var h foresight.Hypothesis
	for _, e := range w.Dossier.Events {
		if w.At(standing.Happened(e.ID), day).ToldTrue() {
			continue
		}
		c := Choice{kadesh.AddressOf("event", e.ID), e.Title, slices.Contains(assume, "event."+e.ID)}
		if c.On {
			h.Assume = append(h.Assume, foresight.Assumption{Atom: standing.Happened(e.ID), From: day})
		}
		out.Events = append(out.Events, c)
	}
	for _, a := range openConditions(w, day) {
		c := Choice{a, w.Dossier.TitleOf(a), slices.Contains(withdraw, string(a))}
		if c.On {
			h.Withdraw = append(h.Withdraw, a)
		}
		out.Conditions = append(out.Conditions, c)
	}
	after, err := foresight.Assume(w.Dossier, h, w.KnownAt, w.Side)
	if err != nil {
		return out, err
	}
	out.Asked = len(h.Assume)+len(h.Withdraw) > 0
	out.Changes = Changed(StatusOf(w, day), StatusOf(after, day))
	out.Lead = whatifLead(out)
	for _, g := range w.Dossier.Goals {
		sets := GoalSets{ID: g.ID, Title: g.Title, Value: after.At(g.When, day)}
		if sets.Unlock, err = foresight.Unlock(after, g.When, day, foresight.Options{Sets: setsShown}); err != nil {
			return out, err
		}
		if sets.Break, err = foresight.Break(after, g.When, day, foresight.Options{Sets: setsShown}); err != nil {
			return out, err
		}
		out.Goals = append(out.Goals, sets)
	}
	return out, nil
}

// eventsShown is how many events a page offers by name.
const eventsShown = 40

// EventsShown are the events that a page offers: those that are assumed, then
// the others as far as there is room.
func (w WhatIf) EventsShown() []Choice {
	var out []Choice
	for _, on := range []bool{true, false} {
		for _, c := range w.Events {
			if c.On == on && (on || len(out) < eventsShown) {
				out = append(out, c)
			}
		}
	}
	return out
}

// openConditions are the propositions that open events are said to wait on.
func openConditions(w *standing.World, day kadesh.Day) []kadesh.Address {
	var out []kadesh.Address
	for _, e := range w.Dossier.Events {
		for _, g := range e.Gates {
			if g.Claimed != nil && w.At(g.Claimed, day).ToldTrue() && !slices.Contains(out, g.Claimed.Ref) {
				out = append(out, g.Claimed.Ref)
			}
		}
	}
	return out
}

func whatifLead(w WhatIf) string {
	switch {
	case !w.Asked:
		return "Choose what happens or is given up, and see what changes."
	case len(w.Changes) == 0:
		return "Then nothing that is listed here would change."
	case len(w.Changes) == 1:
		return "Then one thing would change: " + w.Changes[0].Title + "."
	}
	goals := 0
	for _, c := range w.Changes {
		if c.Address.Kind() == "goal" {
			goals++
		}
	}
	return plural(len(w.Changes), "thing") + " would change, " + plural(goals, "goal") + " among them."
}
