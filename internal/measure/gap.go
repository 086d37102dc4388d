package measure

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Gap is the share of commitments that two sides, or more, tell differently.
// The table of which ones comes first, the number second.
// Source: our own; docs/measures.md.
func Gap(w *standing.World, day kadesh.Day) (Figure, error) {
	var worlds []*standing.World
	for _, p := range w.Dossier.Perspectives {
		if len(p.Hears) == 0 {
			continue
		}
		world, err := w.Model.Hear(w.KnownAt, p)
		if err != nil {
			return Figure{}, err
		}
		worlds = append(worlds, world)
	}
	f := over("perspective_gap", "Commitments on which sides that speak differ", "", 0, 0, "docs/measures.md")
	for _, c := range w.Dossier.Commitments {
		sum, spoken, differ := kadesh.Unknown, 0, false
		for _, world := range worlds {
			if v := world.Commitment(c, day).Value; v != kadesh.Unknown {
				differ = differ || spoken > 0 && v != sum
				sum = v
				spoken++
			}
		}
		if spoken > 1 {
			f.Denominator++
		}
		if differ {
			f.Numerator++
			f = f.part("commitment."+c.ID, 1)
		}
	}
	f.Set = fmt.Sprintf("%.0f commitments on which at least two of %d sides speak", f.Denominator, len(worlds))
	if f.Denominator > 0 {
		v := f.Numerator / f.Denominator
		f.Value = &v
	}
	return f, nil
}
