// Package conllu reads and writes CoNLL-U, the text form of annotated
// sentences: ten columns a word, a blank line after each sentence.
//
// Most callers want [Parse] and [Sentence.Append]. Rows are kept as they stand:
// comments, ranges of multiword tokens ("3-4") and empty nodes ("8.1") survive
// a reading and a writing byte for byte.
package conllu

import (
	"fmt"
	"strconv"
	"strings"
)

// Row is one line of ten columns.
type Row struct {
	ID, Form, Lemma, UPOS, XPOS, Feats, Head, Rel, Deps, Misc string
}

// Sentence is a block of comments and rows.
type Sentence struct {
	// Comments are the lines that start with "#", in order.
	Comments []string
	Rows     []Row
}

// Error says which line cannot be read, and why.
type Error struct {
	Line int
	What string
}

// Error is the fault in one line.
func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.What) }

// Word reports whether the row is a word: not a range, not an empty node.
func (r *Row) Word() bool {
	return strings.IndexByte(r.ID, '-') < 0 && strings.IndexByte(r.ID, '.') < 0
}

// Glued reports whether no space follows the row's form.
func (r *Row) Glued() bool { return hasFeature(r.Misc, "SpaceAfter=No") }

func hasFeature(misc, want string) bool {
	for f := range strings.SplitSeq(misc, "|") {
		if f == want {
			return true
		}
	}
	return false
}

// Words are the places of the words among the rows.
func (s *Sentence) Words() []int {
	out := make([]int, 0, len(s.Rows))
	for i := range s.Rows {
		if s.Rows[i].Word() {
			out = append(out, i)
		}
	}
	return out
}

// Comment is the value of the comment "# name = value", "" when there is none;
// found also says whether a bare "# name" stands there.
func (s *Sentence) Comment(name string) (value string, found bool) {
	for _, c := range s.Comments {
		rest, ok := strings.CutPrefix(strings.TrimLeft(c[1:], " "), name)
		if !ok || rest != "" && rest[0] != ' ' && rest[0] != '=' {
			continue
		}
		return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(rest), "=")), true
	}
	return "", false
}

// Text is the sentence's text: of its comment when it has one, otherwise put
// together from the forms.
func (s *Sentence) Text() string {
	if t, ok := s.Comment("text"); ok {
		return t
	}
	var b strings.Builder
	hidden := 0 // words up to this number stand in a range
	for i := range s.Rows {
		r := &s.Rows[i]
		if from, to, ok := strings.Cut(r.ID, "-"); ok {
			hidden, _ = strconv.Atoi(to)
			_ = from
		} else if n, err := strconv.Atoi(r.ID); err != nil || n <= hidden {
			continue
		}
		b.WriteString(r.Form)
		if !r.Glued() {
			b.WriteByte(' ')
		}
	}
	return strings.TrimRight(b.String(), " ")
}

// Parse reads sentences. Lines may end in LF or CRLF; the last sentence needs
// no blank line after it.
//
// Errors: [*Error] for a line that has not ten columns, for word numbers that
// do not count 1, 2, 3 and for an empty form. Cost: linear.
func Parse(text string) ([]Sentence, error) {
	var out []Sentence
	var cur Sentence
	line, next := 0, 1
	flush := func() {
		if len(cur.Rows) > 0 || len(cur.Comments) > 0 {
			out = append(out, cur)
		}
		cur, next = Sentence{}, 1
	}
	for l := range strings.Lines(text) {
		line++
		l = strings.TrimRight(l, "\r\n")
		switch {
		case strings.TrimSpace(l) == "":
			flush()
		case l[0] == '#' && len(cur.Rows) == 0:
			cur.Comments = append(cur.Comments, l)
		default:
			r, err := parseRow(l, line)
			if err != nil {
				return nil, err
			}
			if r.Word() {
				if n, err := strconv.Atoi(r.ID); err != nil || n != next {
					return nil, &Error{line, fmt.Sprintf("word number %q, expected %d", clip(r.ID), next)}
				}
				next++
			}
			cur.Rows = append(cur.Rows, r)
		}
	}
	flush()
	return out, nil
}

func parseRow(l string, line int) (r Row, err error) {
	cols := [10]*string{&r.ID, &r.Form, &r.Lemma, &r.UPOS, &r.XPOS, &r.Feats, &r.Head, &r.Rel, &r.Deps, &r.Misc}
	n := 0
	for c := range strings.SplitSeq(l, "\t") {
		if n < len(cols) {
			*cols[n] = c
		}
		n++
	}
	switch {
	case n != len(cols):
		return r, &Error{line, fmt.Sprintf("%d columns, expected 10 with tabs between them", n)}
	case r.ID == "" || strings.Trim(r.ID, "0123456789-.") != "":
		return r, &Error{line, fmt.Sprintf("%q is no word number", clip(r.ID))}
	case r.Form == "":
		return r, &Error{line, "the form is empty"}
	}
	return r, nil
}

// clip bounds what an error repeats of a hostile line.
func clip(s string) string {
	if len(s) > 40 {
		return strings.ToValidUTF8(s[:40], "") + "..."
	}
	return s
}

// Append appends the sentence with its blank line to buf and returns it.
// An empty column is written as "_".
func (s *Sentence) Append(buf []byte) []byte {
	for _, c := range s.Comments {
		buf = append(append(buf, c...), '\n')
	}
	for i := range s.Rows {
		r := &s.Rows[i]
		for k, c := range [10]string{r.ID, r.Form, r.Lemma, r.UPOS, r.XPOS, r.Feats, r.Head, r.Rel, r.Deps, r.Misc} {
			if k > 0 {
				buf = append(buf, '\t')
			}
			if c == "" {
				c = "_"
			}
			buf = append(buf, c...)
		}
		buf = append(buf, '\n')
	}
	return append(buf, '\n')
}
