package minset

import (
	"math"
	"slices"
)

// Importance says how much one variable matters for the probability.
//
// Source: Birnbaum 1969; Fussell 1975; Dutuit and Rauzy 2001.
type Importance struct {
	// Birnbaum is P(f given the variable) - P(f given not the variable): how
	// much the probability moves with the variable's own. Negative where the
	// variable works against f.
	Birnbaum float64
	// Criticality is Birnbaum times p over P(f): how probable it is, f being
	// true, that it is so through this variable. 0 when P(f) is 0.
	Criticality float64
	// FussellVesely is the share of the minimal sets that hold the variable,
	// each set weighing its probability (the rare-event form).
	FussellVesely float64
}

// Probability is the exact probability of the function, variables being
// independent; NaN without probabilities or when the solution is not exact.
// Cost: linear in the diagrams.
func (s *Solution) Probability() float64 { return s.ProbabilityOf(s.prob) }

// ProbabilityOf is the probability under other probabilities of the variables.
// Bounds: p has one entry for each variable; nil gives NaN.
func (s *Solution) ProbabilityOf(p []float64) float64 {
	if s.constant {
		if s.value {
			return 1
		}
		return 0
	}
	if p == nil || s.bound != nil {
		return math.NaN()
	}
	at := s.probabilities(p)
	return signed(at[len(at)-1], s.sign)
}

func signed(p float64, sign edge) float64 {
	if sign&1 == 1 {
		return 1 - p
	}
	return p
}

// probabilities gives each module's probability.
func (s *Solution) probabilities(p []float64) []float64 {
	at := make([]float64, len(s.modules))
	var val []float64
	for i, m := range s.modules {
		val = m.values(m.levelWeights(p, at), val)
		at[i] = val[m.f>>1]
	}
	return at
}

// levelWeights gives the weight of each level: a variable's own or its module's.
func (m *module) levelWeights(p, modules []float64) []float64 {
	q := make([]float64, len(m.event))
	for l, e := range m.event {
		if e >= 0 {
			q[l] = p[e]
		} else {
			q[l] = modules[m.child[l]]
		}
	}
	return q
}

// values gives the probability of each node, in buf when it is large enough.
func (m *module) values(q, buf []float64) []float64 {
	val := slices.Grow(buf[:0], len(m.m.nodes))[:len(m.m.nodes)]
	val[0] = 0
	for n := 1; n < len(val); n++ {
		d := &m.m.nodes[n]
		lo, hi := val[d.lo>>1], signed(val[d.hi>>1], d.hi)
		val[n] = lo + q[d.level]*(hi-lo)
	}
	return val
}

// Birnbaum is dP/dp for every variable when their probabilities are p.
// Cost: linear in the diagrams.
func (s *Solution) Birnbaum(p []float64) []float64 {
	out := make([]float64, s.vars)
	if s.constant || s.bound != nil {
		return out
	}
	at := s.probabilities(p)
	slope := make([]float64, len(s.modules)) // dP/dP(module)
	slope[len(slope)-1] = 1
	if s.sign == 1 {
		slope[len(slope)-1] = -1
	}
	for i := len(s.modules) - 1; i >= 0; i-- {
		m := s.modules[i]
		for l, d := range m.slopes(m.levelWeights(p, at)) {
			if e := m.event[l]; e >= 0 {
				out[e] = slope[i] * d
			} else {
				slope[m.child[l]] = slope[i] * d
			}
		}
	}
	return out
}

// slopes gives the derivative of the module's probability by each level's.
func (m *module) slopes(q []float64) []float64 {
	val := m.values(q, nil)
	weight := make([]float64, len(val))
	weight[m.f>>1] = 1
	out := make([]float64, len(q))
	for n := len(val) - 1; n > 0; n-- {
		w := weight[n]
		if w == 0 {
			continue
		}
		d := &m.m.nodes[n]
		out[d.level] += w * (signed(val[d.hi>>1], d.hi) - val[d.lo>>1])
		weight[d.lo>>1] += w * (1 - q[d.level])
		if d.hi&1 == 1 {
			weight[d.hi>>1] -= w * q[d.level]
		} else {
			weight[d.hi>>1] += w * q[d.level]
		}
	}
	return out
}

// Importances gives the measures of every variable; nil without probabilities
// or when the solution is not exact.
// Cost: linear in the diagrams.
func (s *Solution) Importances() []Importance {
	if s.prob == nil || s.bound != nil {
		return nil
	}
	total := s.Probability()
	share := s.fussellVesely(s.prob)
	out := make([]Importance, s.vars)
	for i, b := range s.Birnbaum(s.prob) {
		out[i] = Importance{Birnbaum: b, FussellVesely: share[i]}
		if total > 0 {
			out[i].Criticality = b * s.prob[i] / total
		}
	}
	return out
}

// fussellVesely gives, for each variable, the sum of the probabilities of the
// minimal sets that hold it over that of all.
func (s *Solution) fussellVesely(p []float64) []float64 {
	out := make([]float64, s.vars)
	if s.constant || s.sign == 1 {
		return out
	}
	at := make([]float64, len(s.modules))
	sums := make([][]float64, len(s.modules))
	for i, m := range s.modules {
		sums[i] = m.setSums(m.levelWeights(p, at))
		at[i] = sums[i][m.zroot]
	}
	total := at[len(at)-1]
	if total == 0 {
		return out
	}
	slope := make([]float64, len(s.modules))
	slope[len(slope)-1] = 1
	for i := len(s.modules) - 1; i >= 0; i-- {
		m := s.modules[i]
		for l, d := range m.setSlopes(m.levelWeights(p, at), sums[i]) {
			if e := m.event[l]; e >= 0 {
				out[e] = slope[i] * d * p[e] / total
			} else {
				slope[m.child[l]] = slope[i] * d
			}
		}
	}
	return out
}

// setSums gives, for each node, the sum over its sets of their probabilities.
func (m *module) setSums(q []float64) []float64 {
	sum := make([]float64, len(m.z.nodes))
	sum[1] = 1
	for n := 2; n < len(sum); n++ {
		d := &m.z.nodes[n]
		sum[n] = sum[d.lo] + q[d.level]*sum[d.hi]
	}
	return sum
}

func (m *module) setSlopes(q, sum []float64) []float64 {
	weight := make([]float64, len(sum))
	weight[m.zroot] = 1
	out := make([]float64, len(q))
	for n := len(sum) - 1; n > 1; n-- {
		d := &m.z.nodes[n]
		out[d.level] += weight[n] * sum[d.hi]
		weight[d.lo] += weight[n]
		weight[d.hi] += weight[n] * q[d.level]
	}
	return out
}
