package measure

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Implementation says how far the commitments have come: the share of each of
// the four values, the score on the scale of the Peace Accords Matrix, the rate
// among those that were due, and how many were met in time. What is not yet due
// is left out of the rate; contested counts at both ends of the interval.
// Source: Joshi, Quinn and Regan, JPR 52 (2015).
func Implementation(w *standing.World, day kadesh.Day) []Figure {
	const source = "Joshi, Quinn & Regan, JPR 52(4) (2015)"
	var values [4]float64
	var due, met, timely, dated float64
	var levels []int
	for _, c := range w.Dossier.Commitments {
		s := w.Commitment(c, day)
		values[s.Value]++
		levels = append(levels, Level(s))
		if !s.Due.IsZero() && s.Due.Latest <= day {
			due++
			if s.Met {
				met++
			}
		}
		if s.Met && s.Dated {
			dated++
			if s.LateDays <= 0 {
				timely++
			}
		}
	}
	all := float64(len(w.Dossier.Commitments))
	set := fmt.Sprintf("all %.0f commitments", all)
	shares := over("share_true", "Commitments told met or kept", set, values[kadesh.True], all, source).
		part("true", values[kadesh.True]).part("false", values[kadesh.False]).part("unknown", values[kadesh.Unknown]).part("contested", values[kadesh.Contested])
	matured := over("matured_rate", "Met, among those whose last day has passed", fmt.Sprintf("%.0f commitments due by then", due), met, due, source)
	timeliness := over("timeliness", "Met in time, among those met that had a date", fmt.Sprintf("%.0f commitments", dated), timely, dated, source)
	return []Figure{shares, pamFigure(levels, source), matured, timeliness}
}

// Level is a commitment on the scale of the Peace Accords Matrix: 0 not
// initiated, 1 minimum, 2 intermediate, 3 complete. Only what is told counts:
// met is 3; contested is 1, because somebody says that it began; all else is 0.
func Level(c standing.Commitment) int {
	switch {
	case c.State == kadesh.StateFulfilled:
		return 3
	case c.Value.ToldTrue():
		return 1
	}
	return 0
}
