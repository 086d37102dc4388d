package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type compareCmd struct {
	Folders   []string `arg:"" name:"folder" help:"Two folders of dossiers."`
	Goal      string   `help:"Only these goals, of either dossier." placeholder:"GOAL"`
	OtherSide string   `help:"Whose version of the other dossier." default:"all" placeholder:"PERSPECTIVE"`
	OtherAsOf string   `help:"The day asked about in the other dossier, when it is not the same." placeholder:"DATE"`
	asked
	outputFlags
}

// Run puts one process beside another.
func (c *compareCmd) Run(e *env) error {
	if len(c.Folders) != 2 || c.Dossier != "" {
		return usage("compare takes two folders, such as examples/washington-2025 examples/camp-david-1978")
	}
	one, day, err := c.world(e, c.Folders[0], c.asked)
	if err != nil {
		return err
	}
	q := c.asked
	q.Side = c.OtherSide
	override(&q.AsOf, c.OtherAsOf)
	other, otherDay, err := c.world(e, c.Folders[1], q)
	if err != nil {
		return err
	}
	result := view.Beside(one, other, day, otherDay)
	if c.Goal != "" {
		id := strings.TrimPrefix(c.Goal, "goal.")
		result.One.Goals, result.Other.Goals = only(result.One.Goals, id), only(result.Other.Goals, id)
		if len(result.One.Goals)+len(result.Other.Goals) == 0 {
			return usage("neither dossier has a goal.%s", id)
		}
	}
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, result)
		}
		return compareText(w, result)
	})
}

func (c *compareCmd) world(e *env, folder string, q asked) (*standing.World, kadesh.Day, error) {
	d, rest, err := q.load(e, []string{folder})
	if err != nil {
		return nil, 0, err
	}
	if len(rest) > 0 {
		return nil, 0, usage("%s is no folder of a dossier", folder)
	}
	return q.hear(e, d)
}

func only(goals []view.GoalStatus, id string) []view.GoalStatus {
	out := []view.GoalStatus{}
	for _, g := range goals {
		if g.ID == id {
			out = append(out, g)
		}
	}
	return out
}

func compareText(out io.Writer, s view.SideBySide) error {
	p := &printer{out: out}
	p.line(0, "one:   %s   as of %s, side %s", s.One.Title, s.One.AsOf, s.One.Side)
	p.line(0, "other: %s   as of %s, side %s", s.Other.Title, s.Other.AsOf, s.Other.Side)
	for name, c := range twice(s.One, s.Other) {
		n := c.Commitments
		p.line(0, "%s: %d commitments: %d true, %d false, %d unknown, %d contested", name, n.True+n.False+n.Unknown+n.Contested, n.True, n.False, n.Unknown, n.Contested)
		for _, g := range c.Goals {
			p.line(1, "%-10s %s", g.Value, g.Title)
		}
	}
	p.line(0, "third parties, deadlines and tests, share of the commitments")
	for _, f := range s.Coverage {
		p.line(1, "%-52s %s | %s", f.One.Title, share(f.One.Value), share(f.Other.Value))
	}
	for name, c := range twice(s.One, s.Other) {
		p.line(0, "%s: days from stage to stage", name)
		for _, d := range c.Durations {
			p.line(1, "%s", d.Title)
			p.line(2, "%s", stageLine(d.Stages))
		}
	}
	pointsText(p, s)
	return p.err
}

// twice goes over both, with their names.
func twice(one, other view.CaseSummary) func(func(string, view.CaseSummary) bool) {
	return func(yield func(string, view.CaseSummary) bool) {
		if yield("one", one) {
			yield("other", other)
		}
	}
}

func share(v *float64) string {
	if v == nil {
		return "   -"
	}
	return fmt.Sprintf("%.2f", *v)
}

func stageLine(stages []view.StageDay) string {
	var parts []string
	for _, s := range stages {
		part := s.Stage + " " + s.Since.String()
		if s.Value == kadesh.Contested {
			part += " (contested)"
		}
		if s.After != nil {
			part = fmt.Sprintf("%+d days to %s", *s.After, part)
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}

func pointsText(p *printer, s view.SideBySide) {
	if len(s.Points) > 0 {
		p.line(0, "drawn by the dossiers")
	}
	for _, x := range s.Points {
		p.line(1, "%s %s   %s", map[bool]string{true: "=", false: "x"}[x.Holds], x.Title, x.Why)
		p.line(2, "%s | %s", named(x.HereTitle, x.HereValue), named(x.ThereTitle, x.ThereValue))
	}
	p.line(0, "commitments that resemble each other; a guess where no dossier draws it")
	for _, x := range s.Pairs {
		drawn := ""
		if x.Drawn {
			drawn = "drawn; "
		}
		p.line(1, "%s | %s", named(x.OneTitle, &x.OneValue), named(x.OtherTitle, &x.OtherValue))
		p.line(2, "%salike: %s", drawn, strings.Join(x.Alike, ", "))
	}
	p.line(0, "%d of one and %d of the other resemble none", len(s.OnlyOne), len(s.OnlyOther))
}

// named is a title with its value; a case that has no such thing says so.
func named(title string, v *view.CommitValue) string {
	switch {
	case title == "":
		return "nothing of the kind"
	case v == nil:
		return title
	}
	return fmt.Sprintf("%s (%s, %s)", title, v.State, v.Value)
}
