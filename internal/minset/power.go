package minset

import "math"

// Banzhaf is, for every variable, the share of the combinations of the others
// in which it swings the function; negative swings (true to false) count
// against. Exact up to rounding.
// Cost: linear in the diagrams.
//
// Source: Banzhaf 1965; as the Birnbaum measure at one half, Owen 1972.
func (s *Solution) Banzhaf() []float64 { return s.Birnbaum(s.even(0.5)) }

func (s *Solution) even(p float64) []float64 {
	all := make([]float64, s.vars)
	for i := range all {
		all[i] = p
	}
	return all
}

// Shapley is the Shapley-Shubik index of every variable: how often, over all
// orders in which the variables may become true, it is the one that decides.
// The values sum up to f(all) - f(none). Exact up to rounding, not sampled.
// Cost: size of the diagrams times half the number of variables.
//
// Source: Shapley and Shubik 1954; Owen 1972: the index is the integral over t
// of the Birnbaum measure with all probabilities t, a polynomial of degree
// n-1, for which n/2 Gauss-Legendre points are exact.
func (s *Solution) Shapley() []float64 {
	out := make([]float64, s.vars)
	if s.constant || s.bound != nil {
		return out
	}
	x, w := gaussLegendre(s.vars/2 + 1)
	for i := range x {
		for v, b := range s.Birnbaum(s.even(x[i])) {
			out[v] += w[i] * b
		}
	}
	return out
}

// gaussLegendre gives the n points and weights on 0..1 that integrate every
// polynomial up to degree 2n-1 exactly. Newton's method on the Legendre
// polynomial from Tricomi's first guess.
func gaussLegendre(n int) (x, w []float64) {
	x, w = make([]float64, n), make([]float64, n)
	for i := range n {
		z := math.Cos(math.Pi * (float64(i) + 0.75) / (float64(n) + 0.5))
		slope := 0.0
		for range 100 {
			p0, p1 := 1.0, z
			for k := 2; k <= n; k++ {
				p0, p1 = p1, (float64(2*k-1)*z*p1-float64(k-1)*p0)/float64(k)
			}
			slope = float64(n) * (z*p1 - p0) / (z*z - 1)
			step := p1 / slope
			z -= step
			if math.Abs(step) < 1e-15 {
				break
			}
		}
		x[i] = (1 - z) / 2
		w[i] = 1 / ((1 - z*z) * slope * slope)
	}
	return x, w
}
