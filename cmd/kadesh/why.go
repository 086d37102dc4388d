package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type whyCmd struct {
	Args []string `arg:"" name:"[folder] id" help:"The thing asked about, such as goal.treaty_signed, after the folder of its dossier."`
	query
}

func usage(format string, args ...any) error {
	return &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf(format, args...), Next: "kadesh --help"}
}

// Run prints the proof of a value.
func (c *whyCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return usage("why takes one id, such as goal.treaty_signed")
	}
	w, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	why, err := view.WhyOf(w, kadesh.Address(rest[0]), day)
	if err != nil {
		return err
	}
	return c.write(e, func(out io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(out, why)
		}
		return whyText(out, why)
	})
}

// thirdParties says who else is in a text and as what: a witness is not a
// guarantor, so the lack of one is said.
func thirdParties(all []kadesh.ThirdParty) string {
	var said []string
	guaranteed := false
	for _, t := range all {
		said = append(said, t.Actor+", "+t.Role)
		guaranteed = guaranteed || t.Role == "guarantor"
	}
	if !guaranteed {
		said = append(said, "no guarantor")
	}
	return strings.Join(said, "; ")
}

// whyText prints a proof as an indented list whose leaves are quotes.
func whyText(out io.Writer, y view.Why) error {
	p := &printer{out: out}
	p.line(0, "%s  %s   as of %s, known %s, side %s", strings.ToUpper(y.Value.String()), y.Title, y.AsOf, day10(y.KnownAt), y.Side)
	p.line(1, "%s", y.Lead)
	if y.Asks != y.Title {
		p.line(1, "asks: %s", y.Asks)
	}
	if y.Commitment != nil {
		p.line(1, "state: %s; %s", y.Commitment.State, y.Commitment.Reason)
		for _, t := range y.Terms {
			p.line(2, "%s: %s", t.Name, t.Text)
		}
		for _, q := range y.Words {
			p.quote(2, "words: ", q)
		}
	}
	if y.Instrument != nil {
		p.line(1, "stage: %s", y.Instrument.Stage)
		p.line(1, "third parties: %s", thirdParties(y.Instrument.Third))
	}
	p.rails(1, y.ToldTrue, y.ToldFalse)
	if y.ToldTrue == nil && len(y.Frontier) > 0 {
		p.line(1, "would need")
		for _, m := range y.Frontier {
			p.missing(2, m)
		}
	}
	for _, m := range y.Mutual {
		p.line(1, "mutual precondition: %s", m.Path)
		for _, r := range m.Members {
			p.line(2, "%s", r.Title)
		}
	}
	for _, a := range y.Also {
		p.line(1, "also: %s   %s", a.Text, strings.ToUpper(a.Value.String()))
		p.rails(2, a.ToldTrue, a.ToldFalse)
	}
	for _, w := range y.WaitsFor {
		p.wait(w)
	}
	return p.err
}

type printer struct {
	out io.Writer
	err error
}

func (p *printer) line(depth int, format string, args ...any) {
	if p.err != nil {
		return
	}
	_, p.err = fmt.Fprintf(p.out, strings.Repeat("  ", depth)+format+"\n", args...)
}

func (p *printer) rails(depth int, yes, no *view.Node) {
	if yes != nil {
		p.line(depth, "told true")
		p.node(depth+1, yes)
	}
	if no != nil {
		p.line(depth, "told false")
		p.node(depth+1, no)
	}
	if yes == nil && no == nil {
		p.line(depth, "told neither way: no report on file")
	}
}

func (p *printer) node(depth int, n *view.Node) {
	if n.Claim != "" && n.Source.Document == "" {
		p.line(depth, "assumed; not on record")
		return
	}
	if n.Claim != "" {
		p.quote(depth, n.Text+": ", *n.Source)
		return
	}
	mark := "[v]"
	if !n.Told {
		mark = "[x]"
	}
	p.line(depth, "%s %s   %s%s", mark, n.Text, n.Value, stretch(n.Interval))
	for _, c := range n.Children {
		p.node(depth+1, c)
	}
}

func stretch(i view.Interval) string {
	switch {
	case i.From == kadesh.MinDay && i.To == kadesh.MaxDay:
		return ""
	case i.From == kadesh.MinDay:
		return " until " + i.To.String()
	case i.To == kadesh.MaxDay:
		return " since " + i.From.String()
	}
	return " " + i.From.String() + " to " + i.To.String()
}

// quote prints the words, then who, where and how far they have been checked.
func (p *printer) quote(depth int, lead string, q view.Quote) {
	p.line(depth, "%s%q", lead, q.Words)
	from := q.Publisher
	if q.Published != "" {
		from += ", " + q.Published
	}
	var sides []string
	for _, s := range q.Sides {
		sides = append(sides, s.Title)
	}
	if len(sides) > 0 {
		from += " (" + strings.Join(sides, ", ") + ")"
	}
	if q.Digest {
		from += ", digest, not the original wording"
	}
	if q.Basis != string(kadesh.Documented) {
		from += ", " + q.Basis
	}
	p.line(depth+1, "%s; document.%s", from, q.Document)
}

func (p *printer) missing(depth int, m view.Missing) {
	p.line(depth, "[?] %s   %s", m.Text, m.Value)
	if m.Mutual {
		p.line(depth+1, "mutual precondition: it waits for itself")
	}
	if m.LastHeard != nil {
		p.quote(depth+1, "last heard: ", *m.LastHeard)
	}
}

func (p *printer) wait(w view.Wait) {
	p.line(1, "%s: said to wait for %s   %s", w.Title, w.Needs.Text, w.Needs.Value)
	if w.Words != "" {
		p.line(2, "%s", w.Words)
	}
	if w.Claimed != nil {
		p.line(2, "that it waits: %s   %s", w.Claimed.Text, strings.ToUpper(w.Claimed.Value.String()))
		p.rails(3, w.Claimed.ToldTrue, w.Claimed.ToldFalse)
	}
	p.line(2, "what it takes: %s   %s", w.Needs.Text, strings.ToUpper(w.Needs.Value.String()))
	p.rails(3, w.Needs.ToldTrue, w.Needs.ToldFalse)
}
