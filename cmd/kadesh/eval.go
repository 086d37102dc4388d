package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/eval"
	"github.com/kadesh-dev/kadesh/internal/source"
)

type evalCmd struct {
	Folder string `arg:"" help:"Folder of annotated texts; what it holds says what is scored."`
	Format string `short:"f" enum:"table,json" default:"table" help:"table or json."`
	Output string `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
	Rules  bool   `help:"Show how often each rule of the reader is right, which is the confidence of its findings."`
	Second string `placeholder:"DIR" type:"existingdir" help:"Score this second annotation of the same texts instead of the reader: how far two people agree."`
	readerFlags
}

// Help is the long help of the command.
func (evalCmd) Help() string {
	return `Scores against texts that people annotated. What the folder holds says what is scored:

  NAME.txt with NAME.json             the findings of the reader
  golden*.jsonl, conllu/*_news_*      sentences
  *.conllu                            tags and trees
  ground-truth.json, html/            the article text of pages
  DateTimeModel.json                  dates with a reference day
  syntax.jsonl, natural-language...   EDTF
  pta_*.txt, pta_*.json               articles of treaties

A finding matches a gold finding of its kind when their spans overlap by at least half of their union; actors,
instruments and dates match when their spans overlap and their value is the same. Field accuracy is counted on
matched pairs. Linked figures let each name that the annotator chose for an
instrument or actor stand for one of ours within a document. With --rules the table says how often each rule of the
reader is right; actors and instruments count as joined alike. With --second another person's files of the same names
stand for the reader's findings (quotes may be missing there), in the kinds that both annotated: no reader can be asked
to agree with the first more than people do.`
}

// Run scores the reader on a folder.
func (c *evalCmd) Run(e *env) (err error) {
	report, layered, err := eval.Layers(e.ctx, c.Folder)
	var score *eval.Score
	if !layered {
		score, err = c.score(e)
	}
	if err != nil {
		return err
	}
	w, done, err := output(e, c.Output)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	if c.Format == "json" {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		if layered {
			return enc.Encode(report)
		}
		return enc.Encode(score)
	}
	if layered {
		return printReport(w, report)
	}
	if c.Rules {
		return printRules(w, score)
	}
	return printScore(w, score)
}

// score scores the reader, or the second annotation, on a folder of gold texts.
func (c *evalCmd) score(e *env) (*eval.Score, error) {
	if c.Second != "" {
		return eval.Agreement(c.Folder, c.Second)
	}
	reader, err := c.reader(e)
	if err != nil {
		return nil, err
	}
	return eval.Folder(e.ctx, c.Folder, reader, source.Text)
}

func printRules(w io.Writer, s *eval.Score) error {
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "kind\trule\tfound\tright\tprecision")
	for _, r := range s.Rules {
		fmt.Fprintf(tw, "%s\t%s\t%d\t%d\t%.2f\n", r.Kind, r.Name, r.Found, r.Right, r.Precision())
	}
	return tw.Flush()
}

func printReport(w io.Writer, r *eval.Report) error {
	fmt.Fprintln(w, r.Layer)
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "data\tmeasure\tright\tof\tvalue")
	for _, m := range r.Measures {
		fmt.Fprintf(tw, "%s\t%s\t%d\t%d\t%.4f\n", m.Data, m.Name, m.Right, m.Of, m.Value)
	}
	return tw.Flush()
}

func printScore(w io.Writer, s *eval.Score) error {
	fmt.Fprintf(w, "%d documents\n", s.Documents)
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "kind\tgold\tfound\tmatched\tprecision\trecall\tF1\tfields on matched pairs")
	row := func(name string, k *eval.Kind) {
		var fields []string
		for name, a := range k.Fields {
			fields = append(fields, fmt.Sprintf("%s %.2f", name, float64(a.Right)/float64(max(a.Pairs, 1))))
		}
		slices.Sort(fields)
		fmt.Fprintf(tw, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\t%s\n", name, k.Gold, k.Found, k.Matched, k.Precision(), k.Recall(), k.F1(), strings.Join(fields, ", "))
	}
	for _, kind := range kadesh.FindingKinds {
		if k := s.Kinds[kind]; k != nil {
			row(string(kind), k)
		}
	}
	for _, side := range s.Sides {
		row(side.Name, side.Kind)
	}
	return tw.Flush()
}
