package main

import (
	"fmt"
	"os"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/read/petrarch"
)

// codedEvent is an event coded with the user's dictionaries. Its codes are
// theirs, not our actors and types, so that it is no finding; it stands beside
// the findings in the same form, under a kind of its own.
type codedEvent struct {
	ID   string `json:"id"`
	Kind string `json:"kind"`
	// The span is that of the sentence.
	kadesh.Span
	Quote  string        `json:"quote"`
	Rule   string        `json:"rule"`
	Source string        `json:"source"`
	Target string        `json:"target"`
	Code   string        `json:"code"`
	Verb   kadesh.Quoted `json:"verb"`
	Issues []string      `json:"issues"`
}

// dictionary reads the dictionaries of --dictionary; nil without the flag. What
// is wrong with them is said once, on standard error.
func (c *readCmd) dictionary(e *env) (*petrarch.Dictionary, error) {
	if c.Dictionary == "" {
		return nil, nil
	}
	if info, err := os.Stat(c.Dictionary); err != nil || !info.IsDir() {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "no folder " + c.Dictionary, Err: err, Next: "name the folder that holds the dictionaries"}
	}
	d, err := petrarch.ReadFolder(os.DirFS(c.Dictionary))
	if err != nil {
		return nil, err
	}
	return d, d.Said.WriteText(e.stderr)
}

// code codes a document as of its day of publication, or, when only its month
// or year is known, the first day of that. In dictionaries even states have
// codes with dates, so that a document of an unknown day is taken for one of
// today, which is said. Events that lack a side are left out.
func code(e *env, d *petrarch.Dictionary, doc *kadesh.Document) []codedEvent {
	day, ok := published(doc.Published)
	if !ok {
		day = e.now()
		fmt.Fprintf(e.stderr, "%s: day of publication unknown, coded as of %s (give it with --published)\n", doc.ID, day.Format(time.DateOnly))
	}
	out := []codedEvent{}
	for i, e := range d.Code(doc.Text, day, petrarch.Options{Dyads: true}) {
		if e.Issues == nil {
			e.Issues = []string{}
		}
		out = append(out, codedEvent{ID: fmt.Sprintf("x%d", i+1), Kind: "coded", Span: e.Sentence, Quote: doc.Text[e.Sentence.Start:e.Sentence.End],
			Rule: "dictionary", Source: e.Source, Target: e.Target, Code: e.Code,
			Verb: kadesh.Quoted{Span: e.Verb, Quote: doc.Text[e.Verb.Start:e.Verb.End]}, Issues: e.Issues})
	}
	return out
}

// published is the first day of an EDTF day, month or year.
func published(s string) (day time.Time, ok bool) {
	for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(form, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// summary is the event in a few words.
func (e *codedEvent) summary() string { return e.Source + " " + e.Target + " " + e.Code }
