package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// goalCmd asks something about a goal.
type goalCmd struct {
	Args []string `arg:"" name:"[folder] goal" help:"The goal, such as goal.treaty_in_force, after the folder of its dossier."`
	asked
	figureFlags
}

// goal finds the goal that the arguments name, and the world to ask in.
func (c *goalCmd) goal(e *env) (*standing.World, kadesh.Goal, kadesh.Day, error) {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return nil, kadesh.Goal{}, 0, err
	}
	if len(rest) != 1 {
		return nil, kadesh.Goal{}, 0, usage("one goal is wanted, such as goal.treaty_in_force")
	}
	goal, ok := d.Goal(strings.TrimPrefix(rest[0], "goal."))
	if !ok {
		var ids []string
		for _, g := range d.Goals {
			ids = append(ids, "goal."+g.ID)
		}
		return nil, goal, 0, &diag.Fault{Kind: diag.NotFound, What: "there is no " + rest[0] + " in dossier " + d.ID, Next: "its goals are " + strings.Join(ids, ", ")}
	}
	w, day, err := c.hear(e, d)
	return w, goal, day, err
}

// setsCmd asks for minimal sets.
type setsCmd struct {
	goalCmd
	Sets        int      `help:"List at most this many sets." default:"10"`
	First       string   `help:"smallest, cheapest or likeliest; by itself what is given decides." enum:",smallest,cheapest,likeliest" default:"" placeholder:"ORDER"`
	Cost        []string `help:"What a step costs, such as event.x=3; 1 when not given." placeholder:"STEP=NUMBER"`
	Probability []string `help:"How likely a step is taken, such as event.x=0.4; certain when not given." placeholder:"STEP=NUMBER"`
}

type unlockCmd struct{ setsCmd }

type breakCmd struct{ setsCmd }

// Run prints the smallest sets of steps that bring a goal about.
func (c *unlockCmd) Run(e *env) error { return c.sets(e, foresight.Unlock) }

// Run prints the smallest sets of steps whose failure keeps a goal from coming
// about.
func (c *breakCmd) Run(e *env) error { return c.sets(e, foresight.Break) }

type solver func(*standing.World, *kadesh.Expr, kadesh.Day, foresight.Options) (foresight.Sets, error)

func (c *setsCmd) sets(e *env, solve solver) error {
	w, goal, day, err := c.goal(e)
	if err != nil {
		return err
	}
	if c.Sets < 1 || c.Sets > 10_000 {
		return usage("--sets is a number from 1 to 10,000")
	}
	o := foresight.Options{Sets: c.Sets, First: foresight.Order(c.First)}
	if o.Cost, err = numbers("--cost", c.Cost); err != nil {
		return err
	}
	if o.Probability, err = numbers("--probability", c.Probability); err != nil {
		return err
	}
	sets, err := solve(w, goal.When, day, o)
	if errors.Is(err, foresight.ErrTangled) {
		return &diag.Fault{Kind: diag.Invalid, What: err.Error(), Next: "kadesh check"}
	}
	if err != nil {
		return &diag.Fault{Kind: diag.Usage, What: err.Error(), Next: "kadesh unlock " + "goal." + goal.ID + " -f json lists the open steps"}
	}
	answer := view.LadderOf(w, goal, day, sets)
	return c.write(e, func(out io.Writer) error {
		switch c.Format {
		case "json", "jsonl":
			return writeJSON(out, answer)
		case "svg":
			return export.Ladder(out, answer, true)
		}
		return setsText(out, answer)
	})
}

// numbers reads flags of the form step=number.
func numbers(flag string, given []string) (map[kadesh.Address]float64, error) {
	if len(given) == 0 {
		return nil, nil
	}
	out := map[kadesh.Address]float64{}
	for _, g := range given {
		step, number, _ := strings.Cut(g, "=")
		x, err := strconv.ParseFloat(number, 64)
		if err != nil {
			return nil, usage("%s %q is not of the form event.x=0.4", flag, g)
		}
		out[kadesh.Address(step)] = x
	}
	return out, nil
}

func setsText(out io.Writer, a view.Ladder) error {
	p := &printer{out: out}
	p.line(0, "%s: %s today   as of %s, known %s, side %s", a.Title, a.Value, a.AsOf, day10(a.KnownAt), a.Side)
	p.line(1, "%s", a.Says)
	for i, s := range a.Sets.Sets {
		p.line(1, "(%d)%s", i+1, priced(s))
		for _, step := range s.Steps {
			p.line(2, "%s %s   %s", map[string]string{"unlock": "+", "break": "-"}[a.Question], step.Text, strings.Join(step.Actors, " and "))
		}
	}
	if a.Probability != nil {
		p.line(1, "any of them: probability %.4g, if the steps are independent; what it hangs on", *a.Probability)
		for _, x := range a.Weights {
			p.line(2, "%+.3f  %s   (given %.3g, criticality %.3f)", x.Birnbaum, x.Step.Text, x.Given, x.Criticality)
		}
	}
	for _, actor := range a.Actors {
		p.line(1, "%s%s   Shapley-Shubik %.2f, Banzhaf %.2f", actor.Actor, role(actor), actor.Shapley, actor.Banzhaf)
	}
	return p.err
}

// priced says what a set costs and how likely it is, when that was asked.
func priced(s foresight.Set) string {
	out := ""
	if s.Cost != nil {
		out += fmt.Sprintf("   cost %.4g", *s.Cost)
	}
	if s.Probability != nil {
		out += fmt.Sprintf("   probability %.4g", *s.Probability)
	}
	return out
}

func role(a foresight.ActorPower) string {
	switch {
	case a.Alone:
		return ", alone"
	case a.Veto:
		return ", in every set"
	case a.Dummy:
		return ", in none"
	}
	return ""
}

type scheduleCmd struct {
	goalCmd
	By      []string `help:"Also the probability by these days." placeholder:"DATE" sep:","`
	Samples int      `help:"How many futures are drawn." default:"20000"`
	Seed    uint64   `help:"The same seed gives the same futures." default:"1"`
	Shape   string   `help:"Form of announced dates and guesses: triangular or pert." enum:"triangular,pert" default:"triangular"`
	Figure  string   `help:"With -f svg: curve (how likely by when) or tornado (what decides the day)." enum:"curve,tornado" default:"curve"`
}

// Run prints when a goal is met at the earliest, and how likely by when.
func (c *scheduleCmd) Run(e *env) error {
	w, goal, day, err := c.goal(e)
	if err != nil {
		return err
	}
	o := foresight.ScheduleOptions{Samples: c.Samples, Seed: c.Seed, Shape: foresight.Shape(c.Shape)}
	if c.Samples < 1 || c.Samples > 10_000_000 {
		return usage("--samples is a number from 1 to 10,000,000")
	}
	for _, by := range c.By {
		when, err := kadesh.ParseWhen(by)
		if err != nil || when.Latest == kadesh.MaxDay {
			return usage("--by %q is not a date", by)
		}
		o.By = append(o.By, when.Latest)
	}
	answer := view.ChancesOf(w, goal, day, foresight.ScheduleOf(w, goal.When, day, o))
	return c.write(e, func(out io.Writer) error {
		switch {
		case c.Format == "json" || c.Format == "jsonl":
			return writeJSON(out, answer)
		case c.Format == "svg" && c.Figure == "tornado":
			return export.Tornado(out, answer, true)
		case c.Format == "svg":
			return export.SCurve(out, answer, true)
		}
		return scheduleText(out, answer)
	})
}

func scheduleText(out io.Writer, s view.Chances) error {
	p := &printer{out: out}
	p.line(0, "%s   as of %s, side %s; estimate from %d futures, seed %d", s.Title, s.AsOf, s.Side, s.Samples, s.Seed)
	if !s.Reachable {
		p.line(1, "never, as things stand: it waits for itself, or for what is nobody's to do")
		return p.err
	}
	p.line(1, "at the earliest %s; half of the futures by %s, one in ten by %s, nine in ten by %s", s.Earliest, s.P50, s.P10, s.P90)
	for _, c := range s.Schedule.By {
		if c.Probability > 0.0005 && c.Probability < 0.9995 {
			p.line(1, "by %s   %.3f ± %.3f", c.Day, c.Probability, c.Error)
		}
	}
	p.line(1, "what decides the day")
	for _, c := range s.Critical {
		basis := c.Basis
		if c.Prior {
			basis = "prior, " + basis
		}
		p.line(2, "%.2f  %s   (%s)", c.Share, c.Step.Text, basis)
	}
	p.line(1, "assumed")
	for _, a := range s.Assumed {
		p.line(2, "%s", a)
	}
	return p.err
}
