// Package diag is what we say about an input: a code, a severity, where, what,
// why and what next. It also holds the five kinds of error.
//
// An error means that the program could not do the work. A [Diagnostic] is
// something to say about an input; the program went on. The text form is
// written from the same data as the JSON form, so people and tools see the
// same thing.
package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Severity says how much a diagnostic matters.
type Severity string

// The severities. Only an Error makes a check fail.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Diagnostic is one thing to say about an input.
type Diagnostic struct {
	// Code is stable ("K101"); docs/errors.md lists all of them.
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	// Summary says what, in one line without full stop.
	Summary string `json:"summary"`
	// Detail says why, in a sentence or two; may be empty.
	Detail string `json:"detail,omitempty"`
	// Help says what to do next.
	Help string `json:"help,omitempty"`
	// Subject is where; nil when the input as a whole is meant.
	Subject *Place `json:"subject,omitempty"`
	// Related are other places with a label each.
	Related []Place `json:"related,omitempty"`
}

// Place is a stretch of a file.
//
// Units: Line and Column are code points from 1; Start and End are bytes from
// 0, half-open.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	// Snippet is the line that the place starts on, without its line end.
	Snippet string `json:"snippet,omitempty"`
	Label   string `json:"label,omitempty"`
}

// PlaceIn makes a Place from byte offsets of a file's text.
// Bounds: offsets beyond the text are taken as its end.
func PlaceIn(file, text string, start, end int) *Place {
	start = max(0, min(start, len(text)))
	end = max(start, min(end, len(text)))
	lineStart := strings.LastIndexByte(text[:start], '\n') + 1
	line := text[lineStart:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return &Place{
		File:    file,
		Line:    strings.Count(text[:start], "\n") + 1,
		Column:  utf8.RuneCountInString(text[lineStart:start]) + 1,
		Start:   start,
		End:     end,
		Snippet: strings.TrimRight(line, "\r"),
	}
}

// List is a set of diagnostics, gathered without stopping at the first.
type List []Diagnostic

// Add appends d.
func (l *List) Add(d Diagnostic) { *l = append(*l, d) }

// Count says how many diagnostics have severity s.
func (l List) Count(s Severity) int {
	n := 0
	for _, d := range l {
		if d.Severity == s {
			n++
		}
	}
	return n
}

// Failed reports whether l holds an error.
func (l List) Failed() bool { return l.Count(Error) > 0 }

// Sort orders l by file, place and code, so that output is the same each time.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Diagnostic) int {
		pa, pb := Place{}, Place{}
		if a.Subject != nil {
			pa = *a.Subject
		}
		if b.Subject != nil {
			pb = *b.Subject
		}
		return cmp.Or(cmp.Compare(pa.File, pb.File), cmp.Compare(pa.Start, pb.Start),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Summary, b.Summary))
	})
}

// snippetWidth bounds the part of a line that the text form shows, in code
// points: a hostile file may have lines of megabytes.
const snippetWidth = 160

// WriteText writes l as people read it: the place, the summary and the code on
// the first line, everything else indented below.
func (l List) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, d := range l {
		d.writeText(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (d Diagnostic) writeText(b *strings.Builder) {
	if p := d.Subject; p != nil {
		fmt.Fprintf(b, "%s:%d:%d: ", p.File, p.Line, p.Column)
	}
	fmt.Fprintf(b, "%s: %s [%s]\n", d.Severity, d.Summary, d.Code)
	if d.Subject != nil {
		d.Subject.writeSnippet(b)
	}
	for _, p := range d.Related {
		fmt.Fprintf(b, "  %s: %s:%d:%d\n", p.Label, p.File, p.Line, p.Column)
		p.writeSnippet(b)
	}
	if d.Detail != "" {
		fmt.Fprintf(b, "  why: %s\n", d.Detail)
	}
	if d.Help != "" {
		fmt.Fprintf(b, "  help: %s\n", d.Help)
	}
}

func (p *Place) writeSnippet(b *strings.Builder) {
	if p.Snippet == "" {
		return
	}
	runes := []rune(strings.ReplaceAll(p.Snippet, "\t", " "))
	from := 0
	if p.Column-1 > snippetWidth/2 {
		from = min(p.Column-1-snippetWidth/4, len(runes))
	}
	to := min(len(runes), from+snippetWidth)
	carets := max(1, min(p.End-p.Start, to-(p.Column-1)))
	if spanned := p.spannedRunes(); spanned > 0 {
		carets = max(1, min(spanned, to-(p.Column-1)))
	}
	fmt.Fprintf(b, "%5d | %s\n", p.Line, string(runes[from:to]))
	fmt.Fprintf(b, "      | %s%s\n", strings.Repeat(" ", max(0, p.Column-1-from)), strings.Repeat("^", carets))
}

// spannedRunes is the number of code points of the snippet under the place.
func (p *Place) spannedRunes() int {
	rest := string([]rune(p.Snippet)[min(p.Column-1, utf8.RuneCountInString(p.Snippet)):])
	return utf8.RuneCountInString(rest[:min(len(rest), p.End-p.Start)])
}
