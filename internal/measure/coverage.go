package measure

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Coverage is the share of commitments that have a guarantor, a witness, a
// verifier, a deadline, a test of completion. A guarantor that is itself
// obligor or obligee guarantees nothing; a witness is not a guarantor.
// Source: Walter 2002 (third-party guarantees); Mattes and Savun 2009, 2010.
func Coverage(w *standing.World) []Figure {
	const source = "Walter 2002; Mattes & Savun, ISQ 53 (2009), AJPS 54 (2010)"
	commitments := w.Dossier.Commitments
	set := fmt.Sprintf("all %d commitments", len(commitments))
	count := func(has func(kadesh.Commitment) bool) float64 {
		n := 0.0
		for _, c := range commitments {
			if has(c) {
				n++
			}
		}
		return n
	}
	role := func(name string) func(kadesh.Commitment) bool {
		return func(c kadesh.Commitment) bool { return HasThird(w, c, name) }
	}
	all := float64(len(commitments))
	return []Figure{
		over("guarantee_coverage", "Commitments with a guarantor", set, count(role("guarantor")), all, source),
		over("witness_coverage", "Commitments with a witness", set, count(role("witness")), all, source),
		over("verification_coverage", "Commitments with a verifier", set, count(role("verifier")), all, source),
		over("deadline_coverage", "Commitments with a deadline that can be computed", set,
			count(func(c kadesh.Commitment) bool { return c.Deadline != nil && !c.Deadline.Blank }), all, source),
		over("test_coverage", "Commitments with a test of completion", set,
			count(func(c kadesh.Commitment) bool { return c.DoneWhen != nil }), all, source),
	}
}

// HasThird reports whether a third party in a role stands behind a commitment,
// by its own words or its instrument's, who is no party to it.
func HasThird(w *standing.World, c kadesh.Commitment, role string) bool {
	in, _ := w.Dossier.Instrument(c.Instrument)
	for _, t := range slices.Concat(c.ThirdParties, in.ThirdParties) {
		if t.Role == role && !slices.Contains(c.Obligors, t.Actor) && !slices.Contains(c.Obligees, t.Actor) {
			return true
		}
	}
	return false
}
