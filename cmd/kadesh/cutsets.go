package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/minset"
	"github.com/kadesh-dev/kadesh/internal/minset/openpsa"
)

type cutsetsCmd struct {
	Files       []string      `arg:"" name:"file" help:"Open-PSA MEF files that make one model; - is standard input."`
	Format      string        `short:"f" enum:"table,json" default:"table" help:"table or json."`
	Output      string        `short:"o" placeholder:"FILE" help:"Write to FILE instead of standard output."`
	Top         string        `placeholder:"GATE" help:"Gate to analyse; needed when the model has several top gates."`
	LimitOrder  *int          `placeholder:"N" help:"Count and list only sets of at most N events."`
	Sets        int           `placeholder:"N" default:"0" help:"List the N smallest minimal cut sets."`
	Budget      time.Duration `default:"60s" help:"Time after which bounds are given instead of the exact answer."`
	BudgetNodes int           `default:"25000000" placeholder:"N" help:"Diagram nodes (up to 80 bytes each) after which bounds are given."`
	MissionTime float64       `default:"8760" placeholder:"T" help:"Mission time of the model's rates."`
}

// cutsetsReport is what the command says, in both formats.
type cutsetsReport struct {
	FormatVersion int      `json:"format_version"`
	Files         []string `json:"files"`
	Top           string   `json:"top"`
	Events        int      `json:"events"`
	Gates         int      `json:"gates"`
	// Exact: false means that a budget was met and Bound says what is known.
	Exact      bool         `json:"exact"`
	LimitOrder *int         `json:"limit_order"`
	Count      *big.Int     `json:"minimal_cut_sets"`
	ByOrder    []orderCount `json:"by_order"`
	// Probability is null when the model gives none or the answer is a bound.
	Probability *float64          `json:"probability"`
	Bound       *cutsetsBound     `json:"bound"`
	Importance  []eventImportance `json:"importance"`
	Sets        []cutSet          `json:"sets"`
	Modules     int               `json:"modules"`
	Nodes       int               `json:"nodes"`
	ReadSecs    float64           `json:"read_seconds"`
	SolveSecs   float64           `json:"solve_seconds"`
}

type orderCount struct {
	Order int      `json:"order"`
	Count *big.Int `json:"count"`
}

type eventImportance struct {
	Event         string  `json:"event"`
	Probability   float64 `json:"probability"`
	Birnbaum      float64 `json:"birnbaum"`
	Criticality   float64 `json:"criticality"`
	FussellVesely float64 `json:"fussell_vesely"`
}

type cutSet struct {
	Order       int      `json:"order"`
	Events      []string `json:"events"`
	Probability *float64 `json:"probability"`
}

// Run analyses the fault tree.
func (c *cutsetsCmd) Run(e *env) error {
	if err := c.check(); err != nil {
		return err
	}
	began := e.now()
	model, err := c.read(e)
	if err != nil {
		return err
	}
	top := c.Top
	if top == "" {
		if top, err = model.PickTop(); err != nil {
			return err
		}
	}
	circuit, root, err := model.Circuit(top)
	if err != nil {
		return err
	}
	start := e.now()
	p, _ := model.Probabilities()
	s, err := minset.Solve(circuit, root, c.options(e, start, p))
	if err != nil {
		return err
	}
	if err := e.ctx.Err(); err != nil {
		return fmt.Errorf("stopped before the answer was there: %w", err)
	}
	r := c.report(model, s, p)
	r.Top, r.Gates = top, model.Gates()
	r.ReadSecs, r.SolveSecs = start.Sub(began).Seconds(), e.now().Sub(start).Seconds()
	return c.write(e, r)
}

func (c *cutsetsCmd) check() error {
	wrong := ""
	switch {
	case c.Budget <= 0:
		wrong = "--budget"
	case c.BudgetNodes <= 0:
		wrong = "--budget-nodes"
	case c.LimitOrder != nil && *c.LimitOrder <= 0:
		wrong = "--limit-order"
	case c.MissionTime <= 0 || math.IsNaN(c.MissionTime) || math.IsInf(c.MissionTime, 0):
		wrong = "--mission-time"
	case c.Sets < 0:
		return &diag.Fault{Kind: diag.Usage, What: "--sets must not be negative", Next: "leave it out to list none"}
	default:
		return nil
	}
	return &diag.Fault{Kind: diag.Usage, What: wrong + " must be above zero", Next: "leave it out for the default"}
}

// options gives the exact work three quarters of the time, bounds the rest.
func (c *cutsetsCmd) options(e *env, start time.Time, p []float64) minset.Options {
	o := minset.Options{Probability: p, NodeBudget: c.BudgetNodes,
		Stop:      func() bool { return e.ctx.Err() != nil || e.now().Sub(start) > c.Budget*3/4 },
		BoundStop: func() bool { return e.ctx.Err() != nil || e.now().Sub(start) > c.Budget },
	}
	if c.LimitOrder != nil {
		o.OrderLimit = *c.LimitOrder
	}
	return o
}

func (c *cutsetsCmd) read(e *env) (*openpsa.Model, error) {
	var in []openpsa.Input
	for _, name := range c.Files {
		if name == "-" {
			in = append(in, openpsa.Input{Name: "-", Reader: e.stdin})
			continue
		}
		f, err := os.Open(name)
		if os.IsNotExist(err) {
			return nil, &diag.Fault{Kind: diag.NotFound, What: "no file " + name, Next: "check the path", Err: nil}
		}
		if err != nil {
			return nil, &diag.Fault{Kind: diag.Unavailable, What: "open model", Err: err}
		}
		defer f.Close()
		in = append(in, openpsa.Input{Name: name, Reader: f})
	}
	return openpsa.Read(openpsa.Options{MissionTime: c.MissionTime}, in...)
}

func (c *cutsetsCmd) report(m *openpsa.Model, s *minset.Solution, p []float64) *cutsetsReport {
	r := &cutsetsReport{FormatVersion: 1, Files: c.Files, Events: len(m.Events()), Exact: s.Exact(), LimitOrder: c.LimitOrder,
		Count: new(big.Int), ByOrder: []orderCount{}, Importance: []eventImportance{}, Sets: []cutSet{},
		Modules: s.Stats().Modules, Nodes: s.Stats().Nodes}
	for order, n := range s.ByOrder() {
		if c.LimitOrder != nil && order > *c.LimitOrder {
			break
		}
		r.Count.Add(r.Count, n)
		if order > 0 || n.Sign() > 0 {
			r.ByOrder = append(r.ByOrder, orderCount{order, n})
		}
	}
	if q := s.Probability(); !math.IsNaN(q) {
		r.Probability = &q
	}
	for i, x := range s.Importances() {
		r.Importance = append(r.Importance, eventImportance{m.Events()[i].Name, p[i], x.Birnbaum, x.Criticality, x.FussellVesely})
	}
	c.list(r, m, s, p)
	r.Bound = boundOf(s)
	return r
}

// list adds the smallest sets, as many as were asked for.
func (c *cutsetsCmd) list(r *cutsetsReport, m *openpsa.Model, s *minset.Solution, p []float64) {
	if c.Sets == 0 {
		return
	}
	for set := range s.Sets() {
		if len(r.Sets) == c.Sets || c.LimitOrder != nil && len(set) > *c.LimitOrder {
			break
		}
		one := cutSet{Order: len(set), Events: []string{}}
		q := 1.0
		for _, v := range set {
			one.Events = append(one.Events, m.Events()[v].Name)
			if p != nil {
				q *= p[v]
			}
		}
		if p != nil {
			one.Probability = &q
		}
		r.Sets = append(r.Sets, one)
	}
}

// write sends the report to where it is wanted.
func (c *cutsetsCmd) write(e *env, r *cutsetsReport) (err error) {
	w := e.stdout
	if c.Output != "" {
		f, err := os.Create(c.Output)
		if err != nil {
			return &diag.Fault{Kind: diag.Unavailable, What: "write report", Err: err}
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		w = f
	}
	if c.Format == "json" {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		return enc.Encode(r)
	}
	return r.table(w)
}

// tableEvents is how many events the table ranks; JSON has all.
const tableEvents = 10

func (r *cutsetsReport) table(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "top gate\t%s\nevents\t%d\ngates\t%d\n", r.Top, r.Events, r.Gates)
	kind := ""
	if r.LimitOrder != nil {
		kind = fmt.Sprintf(" (of at most %d events)", *r.LimitOrder)
	}
	if r.Exact {
		fmt.Fprintf(w, "minimal cut sets\t%v%s\n", r.Count, kind)
	}
	switch {
	case r.Probability != nil:
		fmt.Fprintf(w, "probability\t%.6g\n", *r.Probability)
	case r.Exact:
		fmt.Fprintf(w, "probability\tnot given by the model\n")
	}
	r.Bound.table(w)
	if len(r.ByOrder) > 0 {
		fmt.Fprintf(w, "\norder\tsets\n")
		for _, o := range r.ByOrder {
			fmt.Fprintf(w, "%d\t%v\n", o.Order, o.Count)
		}
	}
	r.tableImportance(w)
	if len(r.Sets) > 0 {
		fmt.Fprintf(w, "\nsmallest sets\n")
	}
	for _, s := range r.Sets {
		fmt.Fprintf(w, "%d\t%s\n", s.Order, strings.Join(s.Events, " "))
	}
	fmt.Fprintf(w, "\nread in %.3f s, solved in %.3f s (%d modules, %d diagram nodes)\n", r.ReadSecs, r.SolveSecs, r.Modules, r.Nodes)
	return w.Flush()
}

func (r *cutsetsReport) tableImportance(w io.Writer) {
	if len(r.Importance) == 0 {
		return
	}
	ranked := slices.Clone(r.Importance)
	slices.SortStableFunc(ranked, func(a, b eventImportance) int {
		return cmp.Compare(math.Abs(b.Criticality), math.Abs(a.Criticality))
	})
	shown := min(tableEvents, len(ranked))
	fmt.Fprintf(w, "\nimportance (%d of %d events, by criticality; -f json has all)\n", shown, len(ranked))
	fmt.Fprintf(w, "event\tprobability\tBirnbaum\tcriticality\tFussell-Vesely\n")
	for _, i := range ranked[:shown] {
		fmt.Fprintf(w, "%s\t%.6g\t%.6g\t%.6g\t%.6g\n", i.Event, i.Probability, i.Birnbaum, i.Criticality, i.FussellVesely)
	}
}
