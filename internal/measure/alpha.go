package measure

import "errors"

// Metric is the distance of two codes.
type Metric uint8

// The metrics: nominal for labels and the four values (contested lies not
// between true and false), ordinal for levels.
const (
	Nominal Metric = iota
	Ordinal
)

// ErrNoVariation says that alpha is undefined because all codes are the same.
var ErrNoVariation = errors.New("no variation: alpha is undefined")

// missing marks a unit that a coder left out.
const missing = -1

// Alpha is Krippendorff's alpha: 1 for perfect agreement, 0 for agreement by
// chance. codes[c][u] is coder c's code of unit u, from 0 to categories-1, or -1
// where it is missing; units with fewer than two codes drop out.
// Errors: ErrNoVariation.
// Cost: units times the square of coders.
// Source: Krippendorff 2004; Hayes and Krippendorff 2007.
func Alpha(codes [][]int, categories int, m Metric) (float64, error) {
	o := make([][]float64, categories)
	for i := range o {
		o[i] = make([]float64, categories)
	}
	units := 0
	for _, coder := range codes {
		units = max(units, len(coder))
	}
	for u := range units {
		addUnit(o, codes, u)
	}
	n := make([]float64, categories)
	total := 0.0
	for c := range o {
		for k := range o[c] {
			n[c] += o[c][k]
		}
		total += n[c]
	}
	observed, expected := 0.0, 0.0
	for c := range o {
		for k := range o[c] {
			d := distance(n, c, k, m)
			observed += o[c][k] * d
			expected += n[c] * n[k] * d
		}
	}
	if expected == 0 || total < 2 {
		return 0, ErrNoVariation
	}
	return 1 - (total-1)*observed/expected, nil
}

// addUnit adds the ordered pairs of codes of one unit.
func addUnit(o [][]float64, codes [][]int, u int) {
	var given []int
	for _, coder := range codes {
		if u < len(coder) && coder[u] != missing {
			given = append(given, coder[u])
		}
	}
	if len(given) < 2 {
		return
	}
	for i, c := range given {
		for j, k := range given {
			if i != j {
				o[c][k] += 1 / float64(len(given)-1)
			}
		}
	}
}

func distance(n []float64, c, k int, m Metric) float64 {
	if c == k {
		return 0
	}
	if m == Nominal {
		return 1
	}
	sum := 0.0
	for g := min(c, k); g <= max(c, k); g++ {
		sum += n[g]
	}
	d := sum - (n[c]+n[k])/2
	return d * d
}
