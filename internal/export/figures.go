package export

import (
	"io"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Figure is a picture of a dossier, under the name that its file and its URL
// have. Pages, files and reports draw the same one.
type Figure struct {
	Name, Title string
	// Draw writes the SVG. Alone, it brings its own style; in a page it takes
	// that of the page.
	Draw func(w io.Writer, alone bool) error
}

// figureSets is how many sets a ladder among the figures shows.
const figureSets = 5

// Futures of the S-curve among the figures.
const (
	figureSamples = 5000
	figureSeed    = 1
)

// Figures lists the pictures that a dossier has on a day. Nothing is drawn
// before Draw is called, but the sets and schedules of goals are computed then.
func Figures(w *standing.World, day kadesh.Day) []Figure {
	out := []Figure{
		{"owes", "Who owes whom", func(to io.Writer, alone bool) error { return Owes(to, view.NetworkOf(w, day), alone) }},
		{"wider", "Who belongs to what", func(to io.Writer, alone bool) error { return Wider(to, view.NetworkOf(w, day), alone) }},
		{"timeline", "What happened, and what is due", func(to io.Writer, alone bool) error { return Timeline(to, view.LanesOf(w, day), alone) }},
	}
	for _, r := range view.RoutesOf(w, day) {
		out = append(out, Figure{"route-" + r.ID, r.Title, func(to io.Writer, alone bool) error { return Route(to, r, alone) }})
	}
	for _, g := range w.Dossier.Goals {
		out = append(out,
			Figure{"unlock-" + g.ID, "What would unlock it: " + g.Title, func(to io.Writer, alone bool) error {
				sets, err := foresight.Unlock(w, g.When, day, foresight.Options{Sets: figureSets})
				if err != nil {
					return err
				}
				return Ladder(to, view.LadderOf(w, g, day, sets), alone)
			}},
			Figure{"schedule-" + g.ID, "How likely by when: " + g.Title, func(to io.Writer, alone bool) error {
				o := foresight.ScheduleOptions{Samples: figureSamples, Seed: figureSeed}
				return SCurve(to, view.ChancesOf(w, g, day, foresight.ScheduleOf(w, g.When, day, o)), alone)
			}},
			Figure{"strip-" + g.ID, "Over time: " + g.Title, func(to io.Writer, alone bool) error {
				return Strip(to, view.StripFor(w, kadesh.AddressOf("goal", g.ID), g.Title, g.When, day), alone)
			}})
	}
	return out
}
