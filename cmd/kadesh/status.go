package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh/internal/view"
)

type statusCmd struct {
	Args []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	query
}

// Run prints what stands.
func (c *statusCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usage("status takes one folder, not %q", strings.Join(rest, " "))
	}
	w, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	status := view.StatusOf(w, day)
	return c.write(e, func(out io.Writer) error {
		switch c.Format {
		case "json":
			return writeJSON(out, status)
		case "jsonl":
			return statusLines(out, status)
		case "csv":
			return statusCSV(out, status)
		}
		return statusTable(out, status)
	})
}

func statusTable(out io.Writer, s view.Status) error {
	fmt.Fprintf(out, "%s   as of %s, known %s, side %s\n\n", s.Title, s.AsOf, day10(s.KnownAt), s.Side)
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "INSTRUMENT\tSTAGE\tSINCE\tVALUE")
	for _, in := range s.Instruments {
		since := ""
		if in.StageSince != nil {
			since = in.StageSince.String()
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", in.ID, in.Stage, since, in.Value)
	}
	fmt.Fprintln(t, "\nCOMMITMENT\tSTATE\tMET\tBY\tTO\tDUE\tREASON")
	for _, c := range s.Commitments {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", c.ID, c.State, c.Value, strings.Join(c.By, " "), strings.Join(c.To, " "), c.Due, c.Reason)
	}
	fmt.Fprintln(t, "\nGOAL\tVALUE")
	for _, g := range s.Goals {
		fmt.Fprintf(t, "%s\t%s\n", g.ID, g.Value)
	}
	for i, m := range s.Mutual {
		if i == 0 {
			fmt.Fprintln(t, "\nMUTUAL PRECONDITION")
		}
		fmt.Fprintln(t, m.Path)
	}
	return t.Flush()
}

// day10 is the day of an RFC 3339 time.
func day10(s string) string { return s[:min(10, len(s))] }

func statusLines(out io.Writer, s view.Status) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s.Stamp); err != nil {
		return err
	}
	for _, in := range s.Instruments {
		if err := enc.Encode(in); err != nil {
			return err
		}
	}
	for _, c := range s.Commitments {
		if err := enc.Encode(c); err != nil {
			return err
		}
	}
	for _, g := range s.Goals {
		if err := enc.Encode(g); err != nil {
			return err
		}
	}
	return nil
}

func statusCSV(out io.Writer, s view.Status) error {
	w := csv.NewWriter(out)
	rows := [][]string{{"kind", "id", "title", "state", "value", "by", "to", "due_edtf", "due_earliest", "due_latest", "since", "reason"}}
	for _, in := range s.Instruments {
		since := ""
		if in.StageSince != nil {
			since = in.StageSince.String()
		}
		rows = append(rows, []string{"instrument", in.ID, in.Title, in.Stage, in.Value.String(), strings.Join(in.Parties, " "), "", "", "", "", since, ""})
	}
	for _, c := range s.Commitments {
		edtf, earliest, latest := "", "", ""
		if !c.Due.IsZero() {
			edtf, earliest, latest = c.Due.EDTF, c.Due.Earliest.String(), c.Due.Latest.String()
		}
		rows = append(rows, []string{"commitment", c.ID, c.Title, string(c.State), c.Value.String(), strings.Join(c.By, " "), strings.Join(c.To, " "),
			edtf, earliest, latest, "", c.Reason})
	}
	for _, g := range s.Goals {
		rows = append(rows, []string{"goal", g.ID, g.Title, "", g.Value.String(), "", "", "", "", "", "", ""})
	}
	if err := w.WriteAll(rows); err != nil {
		return err
	}
	return w.Error()
}
