package foresight

import (
	"fmt"
	"math"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Schedule is the answer to "when at the earliest, and how likely by when?",
// given that every step is taken in the end.
type Schedule struct {
	// Reachable is false when the goal waits for itself or for what nobody can
	// do; the rest is then empty.
	Reachable bool `json:"reachable"`
	// Earliest is the day when every step goes as fast as it can.
	Earliest kadesh.Day `json:"earliest"`
	// P10, P50, P90: by these days the goal is met in so many of the samples.
	P10 kadesh.Day `json:"p10"`
	P50 kadesh.Day `json:"p50"`
	P90 kadesh.Day `json:"p90"`
	// By is the probability by a day, with its sampling error, for each day that
	// was asked for and the turns of the years.
	By      []Chance `json:"by"`
	Samples int      `json:"samples"`
	Seed    uint64   `json:"seed"`
	// Critical says in what share of the samples a step was on the path that
	// decided the day, largest first.
	Critical []Criticality `json:"critical"`
	// Assumed is said with every answer: what these figures rest on.
	Assumed []string `json:"assumed"`
}

// Chance is a probability by a day.
type Chance struct {
	Day         kadesh.Day `json:"day"`
	Probability float64    `json:"probability"`
	// Error is the standard error of the sampling alone.
	Error float64 `json:"error"`
}

// Criticality is how often a step decided the day.
type Criticality struct {
	Step  Step    `json:"step"`
	Share float64 `json:"share"`
	// Prior says that its duration is a base rate, not anybody's word.
	Prior bool `json:"prior"`
}

// ScheduleOptions steer the sampling.
type ScheduleOptions struct {
	// Samples is how many futures are drawn; 0 means 20,000.
	Samples int
	// Seed makes the same futures each time.
	Seed uint64
	// By are further days to report.
	By []kadesh.Day
}

// never is the day of what does not come about.
const never = math.MaxInt64 / 4

// base rates of how long such acts take, in days: least, most likely, most.
// Source: medians of years to completion in the Peace Accords Matrix 1.5
// (civil-war accords, so a prior for pace only), widened to a quarter and to
// three times.
var baseRates = map[string][3]float64{
	"ratify": {90, 365, 1095}, "referendum": {270, 1095, 3285}, "adopt": {180, 730, 2190}, "withdraw": {180, 730, 2190},
	"release": {90, 365, 1095}, "return": {400, 1640, 4900}, "establish": {90, 365, 1095}, "open": {180, 730, 2190},
	"sign": {30, 180, 1095}, "initial": {15, 90, 540}, "agree": {30, 180, 1095}, "propose": {30, 120, 730}, "close": {90, 365, 1095},
}

// otherRate is for acts of which no base rate is known.
var otherRate = [3]float64{30, 365, 1095}

type planKind uint8

const (
	planConst planKind = iota
	planEvent
	planAnd
	planOr
	planKth
)

// planNode is one node of the and/or graph, its arguments before it.
type planNode struct {
	kind planKind
	day  int64 // of a constant, in ticks
	k    int
	args []int32
	// least, mode and most are the triangle of an event: days of the calendar
	// when dated, days after its needs otherwise.
	least, mode, most float64
	dated             bool
	step              int32
}

// plan is an and/or graph with durations.
type plan struct {
	q     *question
	nodes []planNode
	memo  map[string]int32
	open  map[string]bool
	steps []Step
	prior []bool
}

// ScheduleOf draws futures in which every open step is taken, each as late as its
// triangle says after what it needs, and says when the goal is met in them.
// Conditions that a side could give up are not given up.
// Cost: samples times open steps; 100,000 by 500 in under half a second.
// Source: PERT (Malcolm et al. 1959) over an and/or graph, sampled.
func ScheduleOf(w *standing.World, goal *kadesh.Expr, day kadesh.Day, o ScheduleOptions) Schedule {
	if o.Samples == 0 {
		o.Samples = 20_000
	}
	p := &plan{q: &question{w: w, day: day}, memo: map[string]int32{}, open: map[string]bool{}}
	root := p.condition(goal)
	out := Schedule{Samples: o.Samples, Seed: o.Seed, By: []Chance{}, Critical: []Criticality{}, Assumed: []string{
		"every open step is taken in the end; no condition is given up",
		"a step with an announced date comes in it or slips by up to half its span; the others follow base rates of civil-war accords, marked as prior",
		"durations are independent of one another"}}
	earliest, reachable := p.run(root, nil)
	if out.Reachable = reachable; !out.Reachable {
		return out
	}
	out.Earliest = kadesh.Day(math.Ceil(earliest))
	days, critical := p.sample(root, o)
	slices.Sort(days)
	at := func(share float64) kadesh.Day {
		return kadesh.Day(math.Ceil(float64(days[min(len(days)-1, int(share*float64(len(days))))])))
	}
	out.P10, out.P50, out.P90 = at(.1), at(.5), at(.9)
	out.By = chances(days, day, o.By)
	for i, n := range critical {
		if n > 0 {
			out.Critical = append(out.Critical, Criticality{p.steps[i], float64(n) / float64(o.Samples), p.prior[i]})
		}
	}
	slices.SortStableFunc(out.Critical, func(a, b Criticality) int {
		return int(math.Copysign(1, b.Share-a.Share)) * btoi(a.Share != b.Share)
	})
	return out
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// chances reports the days asked for and the turns of the years.
func chances(days []float32, from kadesh.Day, asked []kadesh.Day) []Chance {
	all := slices.Clone(asked)
	year, _, _ := from.Civil()
	for y := year; y < year+12; y++ {
		all = append(all, kadesh.DayOf(y, 12, 31))
	}
	slices.Sort(all)
	out := []Chance{}
	for _, d := range slices.Compact(all) {
		n, _ := slices.BinarySearch(days, float32(d)+0.5)
		p := float64(n) / float64(len(days))
		out = append(out, Chance{d, p, math.Sqrt(p * (1 - p) / float64(len(days)))})
	}
	return out
}

func (p *plan) add(n planNode) int32 {
	p.nodes = append(p.nodes, n)
	return int32(len(p.nodes) - 1)
}

func (p *plan) constant(is bool) int32 {
	if is {
		return p.add(planNode{day: int64(p.q.day) * ticks})
	}
	return p.add(planNode{day: never})
}

func (p *plan) condition(e *kadesh.Expr) int32 {
	told := p.q.w.At(e, p.q.day).ToldTrue()
	if told {
		return p.constant(true)
	}
	if e.IsAtom() {
		return p.atom(e)
	}
	args := make([]int32, len(e.Args))
	for i, a := range e.Args {
		args[i] = p.condition(a)
	}
	switch e.Op {
	case kadesh.OpAnd, kadesh.OpBefore, kadesh.OpWithin, kadesh.OpBy:
		return p.add(planNode{kind: planAnd, args: args})
	case kadesh.OpOr:
		return p.add(planNode{kind: planOr, args: args})
	case kadesh.OpAtLeast:
		return p.add(planNode{kind: planKth, k: e.N, args: args})
	}
	return p.constant(false)
}

func (p *plan) atom(e *kadesh.Expr) int32 {
	name := e.String()
	if n, ok := p.memo[name]; ok {
		return n
	}
	if p.open[name] {
		return p.constant(false) // it waits for itself
	}
	p.open[name] = true
	n := p.openAtom(e)
	delete(p.open, name)
	p.memo[name] = n
	return n
}

func (p *plan) openAtom(e *kadesh.Expr) int32 {
	d := p.q.w.Dossier
	switch e.Op {
	case kadesh.OpHappened:
		event, _ := d.Event(e.Ref.ID())
		var needs []int32
		for _, g := range event.Gates {
			if g.Claimed == nil || p.q.w.At(g.Claimed, p.q.day).ToldTrue() {
				needs = append(needs, p.condition(g.Needs))
			}
		}
		return p.event(event, needs)
	case kadesh.OpStage:
		in, _ := d.Instrument(e.Ref.ID())
		for _, s := range in.Stages {
			if s.Stage == e.Word && s.When != nil && e.By == "" {
				return p.condition(s.When)
			}
		}
		return p.event(kadesh.Event{ID: e.Ref.ID(), Title: p.q.w.Say(e), Type: map[string]string{"signed": "sign", "ratified": "ratify"}[e.Word]}, nil)
	case kadesh.OpState:
		if c, _ := d.Commitment(e.Ref.ID()); e.Word == "fulfilled" && c.DoneWhen != nil {
			return p.condition(c.DoneWhen)
		}
		return p.event(kadesh.Event{ID: e.Ref.ID(), Title: p.q.w.Say(e)}, nil)
	}
	return p.constant(false)
}

// event is a step with its triangle.
func (p *plan) event(e kadesh.Event, needs []int32) int32 {
	n := planNode{kind: planEvent, args: needs, step: int32(len(p.steps))}
	p.steps = append(p.steps, Step{Kind: "happens", Address: kadesh.AddressOf("event", e.ID), Text: e.Title, Actors: sources(e)})
	if x := e.Expected; !x.IsZero() && x.Earliest != kadesh.MinDay && x.Latest != kadesh.MaxDay && x.Latest >= p.q.day {
		from, to := float64(max(x.Earliest, p.q.day)), float64(x.Latest)
		n.dated, n.least, n.mode, n.most = true, from, (from+to)/2, to+(to-from)/2
		p.prior = append(p.prior, false)
		return p.add(n)
	}
	rate, ok := baseRates[e.Type]
	if !ok {
		rate = otherRate
	}
	n.least, n.mode, n.most = rate[0], rate[1], rate[2]
	p.prior = append(p.prior, true)
	return p.add(n)
}

// String is for tests.
func (c Chance) String() string { return fmt.Sprintf("%s %.3f", c.Day, c.Probability) }
