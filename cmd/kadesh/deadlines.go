package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type deadlinesCmd struct {
	Args []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	ICS  bool     `help:"Write an iCalendar feed."`
	query
}

// Run prints what is due.
func (c *deadlinesCmd) Run(e *env) error {
	d, _, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	world, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	result := view.DeadlinesOf(world, day)
	return c.write(e, func(w io.Writer) error {
		switch {
		case c.ICS:
			return export.Calendar(w, result, e.now())
		case c.Format == "json" || c.Format == "jsonl":
			return writeJSON(w, result)
		}
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "DUE\tCOMMITMENT\tBY\tSTATE\tREASON")
		for _, x := range result.Deadlines {
			due := x.Due.String()
			if due == "" {
				due = "-"
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", due, x.Commitment, strings.Join(x.By, " "), x.State, x.Reason)
		}
		return t.Flush()
	})
}

type timelineCmd struct {
	Args []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	query
}

// Run prints what happened when, as far as is told.
func (c *timelineCmd) Run(e *env) error {
	d, _, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	world, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	result := view.TimelineOf(world, day)
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, result)
		}
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "WHEN\tVALUE\tEVENT\tTOLD BY")
		for _, x := range result.Events {
			when := x.When.String()
			switch {
			case when == "" && !x.Expected.IsZero():
				when = "expected " + x.Expected.String()
			case when == "":
				when = "-"
			}
			var sides []string
			for _, s := range x.Sides {
				sides = append(sides, s.Title)
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", when, x.Value, x.Title, strings.Join(sides, ", "))
		}
		return t.Flush()
	})
}
