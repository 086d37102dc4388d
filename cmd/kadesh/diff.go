package main

import (
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

type diffCmd struct {
	Args           []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	Against        string   `help:"The other side." placeholder:"PERSPECTIVE"`
	AgainstAsOf    string   `help:"The other day." placeholder:"DATE"`
	AgainstKnownAt string   `help:"The other time of knowledge." placeholder:"TIME"`
	query
}

// Run compares two sides, two days or two times of knowledge.
func (c *diffCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usage("diff takes one folder, not %q", strings.Join(rest, " "))
	}
	if c.Against == "" && c.AgainstAsOf == "" && c.AgainstKnownAt == "" {
		return usage("diff against what? Give --against SIDE, --against-as-of DATE or --against-known-at TIME")
	}
	one, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	q := c.query
	override(&q.Side, c.Against)
	override(&q.AsOf, c.AgainstAsOf)
	override(&q.KnownAt, c.AgainstKnownAt)
	other, otherDay, err := q.hear(e, d)
	if err != nil {
		return err
	}
	result := view.Compare(one, other, day, otherDay)
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, result)
		}
		return diffText(w, result)
	})
}

func override(s *string, with string) {
	if with != "" {
		*s = with
	}
}

func diffText(w io.Writer, c view.Comparison) error {
	p := &printer{out: w}
	p.line(0, "%s   one: %s as of %s, known %s   other: %s as of %s, known %s", c.Dossier, c.One.Side, c.One.AsOf, day10(c.One.KnownAt),
		c.Other.Side, c.Other.AsOf, day10(c.Other.KnownAt))
	p.line(0, "~ %d differ   = %d agree   < %d only one   > %d only other", len(c.Propositions), c.Agree, c.OnlyOne, c.OnlyOther)
	for _, d := range c.Propositions {
		p.line(0, "~ %s   %s | %s", d.Text, d.One, d.Other)
		for _, q := range d.OneSays {
			p.quote(1, "< ", q)
		}
		for _, q := range d.OtherSays {
			p.quote(1, "> ", q)
		}
	}
	for _, s := range c.Statuses {
		p.line(0, "  status %s   %s | %s", s.Address, s.Old, s.New)
	}
	return p.err
}

type perspectivesCmd struct {
	Args []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	Only string   `help:"agree, differ or silent." enum:"all,agree,differ,silent" default:"all"`
	query
}

// Run prints what every side says, thing by thing.
func (c *perspectivesCmd) Run(e *env) error {
	d, _, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	world, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	result, err := view.PerspectivesOf(world, day)
	if err != nil {
		return err
	}
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, result)
		}
		return perspectivesText(w, result, c.Only)
	})
}

func perspectivesText(w io.Writer, r view.Perspectives, only string) error {
	p := &printer{out: w}
	p.line(0, "%d differ, %d agree, %d on which fewer than two speak; %d that differ decide a goal", r.Differ, r.Agree, r.Silent, r.Decide)
	for _, row := range r.Rows {
		if only != "all" && only != row.Relation {
			continue
		}
		var cells []string
		for i, cell := range row.Cells {
			if len(cell.Quotes) > 0 {
				cells = append(cells, r.Sides[i].Title+" "+cell.Value.String())
			}
		}
		if len(cells) == 0 {
			cells = []string{"all silent"}
		}
		p.line(0, "%-6s %s   %s", row.Relation, row.Text, strings.Join(cells, ", "))
	}
	return p.err
}
