package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// WaysChange is a goal that a hypothesis brings nearer or moves away: how many
// smallest sets of steps lead there before and after, and what is said of it.
type WaysChange struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Before  string         `json:"before"`
	After   string         `json:"after"`
	// Fewest is the size of the smallest set, null when there is none.
	FewestBefore *int   `json:"fewest_before"`
	FewestAfter  *int   `json:"fewest_after"`
	Says         string `json:"says"`
}

// WaysChanged lists the goals to which other ways lead after than before.
// Errors: those of foresight.Unlock.
func WaysChanged(before, after *standing.World, day kadesh.Day) ([]WaysChange, error) {
	out := []WaysChange{}
	for _, g := range before.Dossier.Goals {
		old, err := foresight.Unlock(before, g.When, day, foresight.Options{Sets: 1})
		if err != nil {
			return nil, err
		}
		now, err := foresight.Unlock(after, g.When, day, foresight.Options{Sets: 1})
		if err != nil {
			return nil, err
		}
		c := WaysChange{Address: kadesh.AddressOf("goal", g.ID), Title: g.Title, Before: old.Count, After: now.Count,
			FewestBefore: fewest(old), FewestAfter: fewest(now), Says: says(now)}
		if c.Before != c.After || old.Already != now.Already || size(c.FewestBefore) != size(c.FewestAfter) {
			out = append(out, c)
		}
	}
	return out, nil
}

func fewest(s foresight.Sets) *int {
	if len(s.Sets) == 0 {
		return nil
	}
	n := len(s.Sets[0].Steps)
	return &n
}

func size(n *int) int {
	if n == nil {
		return -1
	}
	return *n
}
