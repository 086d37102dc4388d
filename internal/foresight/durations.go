package foresight

import (
	"fmt"
	"math"
)

// Shape is the form of the durations between least, most likely and most.
type Shape string

// The shapes: straight sides, or the flatter ends of the beta distribution.
// Source: PERT, Malcolm, Roseboom, Clark and Fazar 1959.
const (
	Triangular Shape = "triangular"
	PERT       Shape = "pert"
)

// ticks is how finely a day is counted. Whole numbers are compared without a
// branch and come out the same on every machine.
const ticks = 256

// never is the day of what does not come about, in ticks: two of them can still
// be added. Years after 11,000 count as never.
const never = math.MaxInt32 / 2

// stretches is how many equally likely parts a duration is cut into; within a
// part every day is equally likely.
const stretches = 256

// quantiles are the ends of the stretches, in ticks.
type quantiles [stretches + 1]int32

// spread is a duration, or a day of the calendar, between bounds.
type spread struct{ least, mode, most float64 }

// baseRate is how acts of a kind went in the accords of the Peace Accords
// Matrix: the share not yet complete after each of ten years, by Kaplan and
// Meier, because accords of which the record ends count until then.
type baseRate struct {
	// provision is the column; accords have it, done of them completed it.
	provision     string
	accords, done int
	open          [10]float64
}

// baseRates are our own figures from PAM 1.5 (34 accords, 1989 to 2012), which a
// test computes anew. They are of civil wars, so priors of pace and no more.
// Source: Joshi, Quinn and Regan, JPR 52 (2015); Kaplan and Meier 1958.
var baseRates = map[string]baseRate{
	"ratify":     {"ratm", 9, 9, [10]float64{.333, .222, .222, .111, .111, 0, 0, 0, 0, 0}},
	"referendum": {"indrefer", 4, 4, [10]float64{.5, .5, .5, .5, .25, .25, 0, 0, 0, 0}},
	"adopt":      {"const", 19, 15, [10]float64{.684, .526, .368, .263, .263, .211, .211, .211, .211, .211}},
	"withdraw":   {"with", 14, 9, [10]float64{.714, .429, .343, .343, .343, .343, .343, .343, .343, .343}},
	"release":    {"prisr", 20, 16, [10]float64{.55, .45, .225, .169, .169, .169, .169, .169, .169, .169}},
	"return":     {"refug", 22, 10, [10]float64{1, 1, .909, .773, .682, .636, .636, .587, .538, .538}},
	"establish":  {"verify", 26, 22, [10]float64{.654, .423, .254, .127, .127, .127, .127, .127, .127, .127}},
}

// guesses are for acts of which no base rate is known: least, most likely and
// most days. They are nobody's data, and every answer says so.
var guesses = map[string]spread{
	"sign": {30, 180, 1095}, "initial": {15, 90, 540}, "agree": {30, 180, 1095}, "propose": {30, 120, 730},
}

var otherGuess = spread{30, 365, 1095}

const year = 365.25

// horizon is where a base rate ends: what is not complete by then counts as
// complete then, because a schedule supposes that every step is taken.
const horizon = 30

// quantiles of a base rate: straight within a year; after the tenth the
// remaining ones go on at the mean pace of the ten.
func (b baseRate) quantiles() *quantiles {
	left := [horizon + 1]float64{1}
	copy(left[1:], b.open[:])
	pace := math.Pow(b.open[9], .1)
	for y := 11; y < horizon; y++ {
		left[y] = left[y-1] * pace
	}
	var q quantiles
	y := 0
	for i := range q {
		done := float64(i) / stretches
		for y < horizon-1 && 1-left[y+1] < done {
			y++
		}
		at := float64(y)
		if width := left[y] - left[y+1]; width > 0 {
			at += min(1, max(0, done-(1-left[y]))/width)
		}
		q[i] = int32(math.Round(at * year * ticks))
	}
	return &q
}

func (b baseRate) String() string {
	return fmt.Sprintf("base rate: %d of %d accords, Peace Accords Matrix, provision %s", b.done, b.accords, b.provision)
}

func (s spread) quantiles(shape Shape) *quantiles {
	if s.most <= s.least {
		var q quantiles
		for i := range q {
			q[i] = inTicks(s.least)
		}
		return &q
	}
	if shape == PERT {
		return s.beta()
	}
	return s.triangle()
}

func inTicks(days float64) int32 { return int32(min(never, math.Round(days*ticks))) }

func (s spread) triangle() *quantiles {
	var q quantiles
	width := s.most - s.least
	turn := (s.mode - s.least) / width
	for i := range q {
		u := float64(i) / stretches
		// The products are rounded one by one: a machine that fuses them with
		// the sum would come out a tick aside.
		if u < turn {
			q[i] = inTicks(s.least + math.Sqrt(float64(u*float64(width*(s.mode-s.least)))))
		} else {
			q[i] = inTicks(s.most - math.Sqrt(float64((1-u)*float64(width*(s.most-s.mode)))))
		}
	}
	return &q
}

// beta sums up the density in fine steps, because its quantiles have no closed
// form.
func (s spread) beta() *quantiles {
	const steps = 1 << 14
	width := s.most - s.least
	a, b := 4*(s.mode-s.least)/width, 4*(s.most-s.mode)/width
	sum := make([]float64, steps+1)
	for i := range steps {
		x := (float64(i) + .5) / steps
		sum[i+1] = sum[i] + math.Pow(x, a)*math.Pow(1-x, b)
	}
	var q quantiles
	k := 0
	for i := range q {
		want := sum[steps] * float64(i) / stretches
		for k < steps-1 && sum[k+1] < want {
			k++
		}
		at := float64(k) / steps
		if i == stretches {
			at = 1
		}
		q[i] = inTicks(s.least + float64(at*width))
	}
	return &q
}
