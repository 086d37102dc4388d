package measure

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Legalization places the dossier's commitments on three scales from 0 to 1:
// obligation (how binding instrument and modality are), precision (deadline,
// test of completion, obligee named), delegation (who verifies or guarantees).
// The triple is the answer; its mean alone would mislead.
// Source: Abbott, Keohane, Moravcsik, Slaughter, Snidal, IO 54 (2000).
func Legalization(w *standing.World) []Figure {
	const source = "Abbott, Keohane, Moravcsik, Slaughter & Snidal, IO 54(3) (2000)"
	set := fmt.Sprintf("all %d commitments", len(w.Dossier.Commitments))
	all := float64(len(w.Dossier.Commitments))
	var o, p, d float64
	for _, c := range w.Dossier.Commitments {
		o += obligation(w, c)
		p += precision(c)
		d += delegation(w, c)
	}
	scale := func(id, title string, sum float64) Figure {
		f := over(id, title, set, sum, all, source)
		f.Formula = "mean rank on the scale, 0 to 1"
		return f
	}
	return []Figure{scale("legalization_obligation", "Obligation", o), scale("legalization_precision", "Precision", p), scale("legalization_delegation", "Delegation", d)}
}

// modalities ranks how far the words bind; ladders how far the instrument does.
var (
	modalities = map[string]float64{"obligation": 1, "prohibition": 1, "power": .6, "permission": .4, "declaration": .4, "intention": .3, "recommendation": .2, "demand": 0}
	ladders    = map[kadesh.Ladder]float64{kadesh.LadderTreaty: 1, kadesh.LadderContract: 1, kadesh.LadderLaw: 1, kadesh.LadderDecision: .8, kadesh.LadderUnilateral: .6, kadesh.LadderPolitical: .3}
)

func obligation(w *standing.World, c kadesh.Commitment) float64 {
	in, ok := w.Dossier.Instrument(c.Instrument)
	if !ok {
		return 0
	}
	return ladders[in.Ladder] * modalities[c.Modality]
}

func precision(c kadesh.Commitment) float64 {
	marks := 0.0
	for _, has := range []bool{len(c.Obligors) > 0, len(c.Obligees) > 0, c.DoneWhen != nil, c.Deadline != nil && !c.Deadline.Blank} {
		if has {
			marks++
		}
	}
	return marks / 4
}

func delegation(w *standing.World, c kadesh.Commitment) float64 {
	best := 0.0
	for role, rank := range map[string]float64{"guarantor": 1, "verifier": .8, "mediator": .4, "observer": .3, "witness": .1} {
		if HasThird(w, c, role) {
			best = max(best, rank)
		}
	}
	return best
}
