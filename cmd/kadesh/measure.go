package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh/internal/measure"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type measureCmd struct {
	Args []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	query
}

// measureJSON is the JSON form of the figures.
type measureJSON struct {
	view.Stamp
	Measures []measure.Figure `json:"measures"`
}

// Run prints every measure, each with its parts and its citation.
func (c *measureCmd) Run(e *env) error {
	d, _, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	world, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	figures, err := measure.All(world, day)
	if err != nil {
		return err
	}
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, measureJSON{view.StampOf(world, day), figures})
		}
		fmt.Fprintf(w, "%s   as of %s, side %s\n\n", d.Title, day, world.Side.ID)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "MEASURE\tVALUE\tOF\tSET\tSOURCE")
		for _, f := range figures {
			value := "-"
			if f.Value != nil {
				value = fmt.Sprintf("%.2f", *f.Value)
			}
			fmt.Fprintf(t, "%s\t%s\t%.4g / %.4g\t%s\t%s\n", f.Title, value, f.Numerator, f.Denominator, f.Set, f.Source)
		}
		return t.Flush()
	})
}
