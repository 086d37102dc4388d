package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Since is what stands differently now from an earlier day, as it was known then.
type Since struct {
	Since kadesh.Day `json:"since"`
	// Changes are the first of All; the others are on the Commitments page.
	Changes []SinceChange `json:"changes"`
	All     int           `json:"all"`
}

// SinceChange is a change with the newest words behind it; null when it changed
// because time passed.
type SinceChange struct {
	Change
	Quote *Quote `json:"quote"`
}

// changesShown bounds the changes on the first page.
const changesShown = 6

// SinceOf compares what stood on an earlier day, as known then, with a day as
// known now. Both worlds are of the same side.
// Errors: those of [WhyOf].
func SinceOf(then, now *standing.World, since, day kadesh.Day) (Since, error) {
	all := Changed(StatusOf(then, since), StatusOf(now, day))
	out := Since{Since: since, Changes: []SinceChange{}, All: len(all)}
	for _, c := range first(all, changesShown) {
		why, err := WhyOf(now, c.Address, day)
		if err != nil {
			return out, err
		}
		change := SinceChange{Change: c}
		for _, q := range leaves(why.ToldFalse, leaves(why.ToldTrue, nil)) {
			if !q.Recorded.IsZero() && kadesh.DayOfTime(q.Recorded) > since && (change.Quote == nil || q.Recorded.After(change.Quote.Recorded)) {
				change.Quote = &q
			}
		}
		out.Changes = append(out.Changes, change)
	}
	return out, nil
}
