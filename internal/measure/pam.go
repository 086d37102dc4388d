package measure

import "fmt"

// PAMScore is the implementation score of the Peace Accords Matrix: the points
// reached as a share of those that could be, in per cent. levels holds 0 to 3
// for each provision that the accord has.
// Bounds: 0 to 100; ok is false without provisions.
// Source: Joshi, Quinn and Regan, JPR 52 (2015); recomputed, it equals the
// published column in all rows.
func PAMScore(levels []int) (score float64, ok bool) {
	return PAMStrict(levels, len(levels))
}

// PAMStrict divides by a fixed number of provisions instead, so that what an
// accord leaves out counts against it.
func PAMStrict(levels []int, provisions int) (score float64, ok bool) {
	if provisions <= 0 {
		return 0, false
	}
	sum := 0
	for _, l := range levels {
		sum += l
	}
	return 100 * float64(sum) / float64(3*provisions), true
}

// PAMWeighted weighs the provisions, by how often accords have them or by an
// expert's judgement.
// Bounds: weights has one entry a level; ok is false when they sum to nothing.
func PAMWeighted(levels []int, weights []float64) (score float64, ok bool) {
	var points, most float64
	for i, l := range levels {
		points += weights[i] * float64(l)
		most += weights[i] * 3
	}
	if most <= 0 {
		return 0, false
	}
	return 100 * points / most, true
}

func pamFigure(levels []int, source string) Figure {
	sum := 0
	for _, l := range levels {
		sum += l
	}
	f := over("pam_score", "Score on the scale of the Peace Accords Matrix, per cent", fmt.Sprintf("all %d commitments", len(levels)), float64(sum), float64(3*len(levels)), source)
	f.Formula = "100 sum of levels / (3 provisions)"
	if score, ok := PAMScore(levels); ok {
		f.Value = &score
	}
	return f
}
