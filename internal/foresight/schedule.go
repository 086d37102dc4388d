package foresight

import (
	"cmp"
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
	By []Chance `json:"by"`
	// Curve is the same at equal distances from the earliest day to that of the
	// last futures, for drawing.
	Curve   []Chance `json:"curve"`
	Samples int      `json:"samples"`
	Seed    uint64   `json:"seed"`
	Shape   Shape    `json:"shape"`
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
	// Prior says that its duration is not anybody's word; Basis what it is.
	Prior bool   `json:"prior"`
	Basis string `json:"basis"`
}

// ScheduleOptions steer the sampling.
type ScheduleOptions struct {
	// Samples is how many futures are drawn; 0 means 20,000.
	Samples int
	// Seed makes the same futures each time.
	Seed uint64
	// By are further days to report.
	By []kadesh.Day
	// Shape is that of announced dates and of guesses; empty means triangular.
	// Base rates have their own.
	Shape Shape
}

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
	day  int32 // of a constant, in ticks
	k    int
	args []int32
	// step is that of an event; dated says that it is drawn as a day of the
	// calendar, not as days after its needs.
	dated bool
	step  int32
}

// maxPlan is the size from which cycles are no longer followed every way around.
const maxPlan = 20_000

// plan is an and/or graph with durations.
type plan struct {
	q     *question
	shape Shape
	// from is the day asked about, in ticks.
	from   int32
	nodes  []planNode
	memo   map[string]int32
	open   map[string]bool
	cut    int
	steps  []Step
	stepOf map[string]int32
	// basis says what each step's duration rests on, prior that it is nobody's
	// word.
	basis []string
	prior []bool
	// tables has the spread of each step, in ticks.
	tables []*quantiles
	// spreads and rates are shared by steps of one spread.
	spreads map[spread]*quantiles
	rates   map[string]*quantiles
}

// ScheduleOf draws futures in which every open step is taken, each as late as its
// spread says after what it needs, and says when the goal is met in them.
// Conditions that a side could give up are not given up.
// Cost: samples times open steps; 100,000 by 500 in under half a second.
// Source: PERT (Malcolm et al. 1959) over an and/or graph, sampled.
func ScheduleOf(w *standing.World, goal *kadesh.Expr, day kadesh.Day, o ScheduleOptions) Schedule {
	if o.Samples == 0 {
		o.Samples = 20_000
	}
	if o.Shape == "" {
		o.Shape = Triangular
	}
	p := &plan{q: &question{w: w, day: day}, shape: o.Shape, from: int32(day) * ticks, memo: map[string]int32{}, open: map[string]bool{},
		stepOf: map[string]int32{}, spreads: map[spread]*quantiles{}, rates: map[string]*quantiles{}}
	root := p.condition(goal)
	out := Schedule{Samples: o.Samples, Seed: o.Seed, Shape: o.Shape, By: []Chance{}, Curve: []Chance{}, Critical: []Criticality{}, Assumed: []string{
		"every open step is taken in the end; no condition is given up",
		"a step with an announced date comes in it or slips by up to half its span; what is marked prior is nobody's word: a base rate of civil-war accords, or a guess",
		"durations are independent of one another"}}
	earliest := p.run(root)
	if out.Reachable = earliest < never; !out.Reachable {
		return out
	}
	out.Earliest = dayOf(earliest)
	days, critical, traced := p.sample(root, o)
	slices.Sort(days)
	at := func(share float64) kadesh.Day { return dayOf(days[min(len(days)-1, int(share*float64(len(days))))]) }
	out.P10, out.P50, out.P90 = at(.1), at(.5), at(.9)
	out.By, out.Curve = chances(days, turns(day, o.By)), chances(days, steady(out.Earliest, at(.995)))
	for i, n := range critical {
		if n > 0 {
			out.Critical = append(out.Critical, Criticality{p.steps[i], float64(n) / float64(traced), p.prior[i], p.basis[i]})
		}
	}
	slices.SortStableFunc(out.Critical, func(a, b Criticality) int { return cmp.Compare(b.Share, a.Share) })
	return out
}

// dayOf is the day at whose end a tick has passed.
func dayOf(tick int32) kadesh.Day { return kadesh.Day((tick + ticks - 1) / ticks) }

// turns are the days asked for and the turns of the years.
func turns(from kadesh.Day, asked []kadesh.Day) []kadesh.Day {
	all := slices.Clone(asked)
	year, _, _ := from.Civil()
	for y := year; y < year+12; y++ {
		all = append(all, kadesh.DayOf(y, 12, 31))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// steady are up to 49 days at equal distances.
func steady(from, to kadesh.Day) []kadesh.Day {
	all := make([]kadesh.Day, 49)
	for i := range all {
		all[i] = from + kadesh.Day(int(to-from)*i/(len(all)-1))
	}
	return slices.Compact(all)
}

func chances(sorted []int32, days []kadesh.Day) []Chance {
	out := []Chance{}
	for _, d := range days {
		end := int32(min(int64(d)*ticks, never))
		n, _ := slices.BinarySearch(sorted, end+1)
		p := float64(n) / float64(len(sorted))
		out = append(out, Chance{d, p, math.Sqrt(float64(p*(1-p)) / float64(len(sorted)))})
	}
	return out
}

func (p *plan) add(n planNode) int32 {
	p.nodes = append(p.nodes, n)
	return int32(len(p.nodes) - 1)
}

func (p *plan) constant(is bool) int32 {
	if is {
		return p.add(planNode{day: p.from})
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
	if ruledOut(p.q.w.Dossier, name) {
		return p.constant(false)
	}
	if p.open[name] {
		p.cut++
		return p.constant(false) // it waits for itself
	}
	p.open[name] = true
	before := p.cut
	n := p.openAtom(e)
	delete(p.open, name)
	// What was met on the way around a cycle may be nearer from elsewhere. In a
	// tangle too dense to follow, it is taken as it was met first.
	if p.cut == before || len(p.nodes) > maxPlan {
		p.memo[name] = n
	}
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

// event is a step with its spread.
func (p *plan) event(e kadesh.Event, needs []int32) int32 {
	n := planNode{kind: planEvent, args: needs, step: int32(len(p.steps))}
	// Around a cycle an event is met more than once; its duration is one.
	if same, ok := p.stepOf[e.ID+" "+e.Title]; ok {
		n.step, n.dated = same, !p.prior[same]
		return p.add(n)
	}
	p.stepOf[e.ID+" "+e.Title] = n.step
	p.steps = append(p.steps, Step{Kind: "happens", Address: kadesh.AddressOf("event", e.ID), Text: e.Title, Actors: sources(e)})
	basis, table := "", (*quantiles)(nil)
	switch x := e.Expected; {
	case !x.IsZero() && x.Earliest != kadesh.MinDay && x.Latest != kadesh.MaxDay && x.Latest >= p.q.day:
		from, to := float64(max(x.Earliest, p.q.day)), float64(x.Latest)
		n.dated, table, basis = true, p.spread(spread{from, (from + to) / 2, to + (to-from)/2}), "announced: "+x.EDTF
	default:
		table, basis = p.usual(e.Type)
	}
	p.basis, p.prior, p.tables = append(p.basis, basis), append(p.prior, !n.dated), append(p.tables, table)
	return p.add(n)
}

// usual is how long such an act takes when nobody has named a day.
func (p *plan) usual(act string) (*quantiles, string) {
	if rate, ok := baseRates[act]; ok {
		if p.rates[act] == nil {
			p.rates[act] = rate.quantiles()
		}
		return p.rates[act], rate.String()
	}
	s, ok := guesses[act]
	if !ok {
		s = otherGuess
	}
	return p.spread(s), fmt.Sprintf("a guess: %.0f to %.0f days, most likely %.0f", s.least, s.most, s.mode)
}

func (p *plan) spread(s spread) *quantiles {
	if p.spreads[s] == nil {
		p.spreads[s] = s.quantiles(p.shape)
	}
	return p.spreads[s]
}

// String is for tests.
func (c Chance) String() string { return fmt.Sprintf("%s %.3f", c.Day, c.Probability) }
