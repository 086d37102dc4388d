package kadesh

import (
	"fmt"
	"unicode/utf8"
)

// Span is a stretch of a document's canonical text.
//
// Units: bytes of UTF-8, counted from 0.
// Bounds: half-open, [Start, End); Start == End is an empty span and marks a
// place. A span never cuts a code point in two (see [Span.Cuts]).
//
// Inside the program a span is always in bytes. The two other counts that
// exist outside, UTF-16 units (browsers) and code points (W3C annotations), are
// made at the edge by the room that writes for that reader.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Valid reports whether s lies within text and cuts no code point.
func (s Span) Valid(text string) bool {
	return s.Start >= 0 && s.Start <= s.End && s.End <= len(text) && !s.Cuts(text)
}

// Cuts reports whether an end of s falls inside a code point of text.
// Bounds: s must lie within text.
func (s Span) Cuts(text string) bool {
	return !boundary(text, s.Start) || !boundary(text, s.End)
}

// boundary reports whether a code point starts, or the text ends, at i.
func boundary(text string, i int) bool {
	return i == len(text) || utf8.RuneStart(text[i])
}

// Of returns the words of text that s covers, or an error when s does not lie
// within text or cuts a code point.
func (s Span) Of(text string) (string, error) {
	if !s.Valid(text) {
		return "", fmt.Errorf("span %d to %d does not fit a text of %d bytes", s.Start, s.End, len(text))
	}
	return text[s.Start:s.End], nil
}

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Share is the overlap of s and o divided by their union: 1 for equal spans, 0
// for spans that share nothing. Two findings are the same when it is at least
// one half.
func (s Span) Share(o Span) float64 {
	over := min(s.End, o.End) - max(s.Start, o.Start)
	if over <= 0 {
		if s == o {
			return 1
		}
		return 0
	}
	return float64(over) / float64(s.Len()+o.Len()-over)
}

// Position is where a byte stands in a text as people count.
//
// Units: Line and Column are code points, both counted from 1.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// PositionOf turns a byte offset of text into line and column.
// Bounds: an offset beyond the text is taken as its end.
// Cost: linear in offset.
func PositionOf(text string, offset int) Position {
	offset = max(0, min(offset, len(text)))
	p := Position{Line: 1, Column: 1}
	for _, r := range text[:offset] {
		if r == '\n' {
			p.Line++
			p.Column = 1
			continue
		}
		p.Column++
	}
	return p
}
