package petrarch

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/syntax"

	"github.com/kadesh-dev/kadesh"
)

// line is a line of a dictionary without its comments.
type line struct {
	text string
	// start is the byte offset of the line in its file.
	start int
	// tab reports that the line starts with white space.
	tab bool
}

// file is a dictionary file under way.
type file struct {
	name, text string
	said       diag.List
}

// say adds a diagnostic about a line. A dictionary is used in spite of it, so
// that all of them are warnings.
func (f *file) say(l line, code, summary, help string) {
	f.said.Add(diag.Diagnostic{Code: code, Severity: diag.Warning, Summary: summary, Help: help,
		Subject: diag.PlaceIn(f.name, f.text, l.start, l.start+len(l.text))})
}

// lines are the lines of a dictionary without comments: those of HTML, which
// may run over lines, and those that begin with "#" or ";". Empty lines stay,
// for they end a block.
func (f *file) lines() []line {
	var out []line
	comment, start := false, 0
	for raw := range strings.Lines(f.text) {
		l := line{start: start}
		start += len(raw)
		s := strings.TrimRight(raw, "\r\n")
		cut := false
		for {
			if comment {
				_, after, ok := strings.Cut(s, "-->")
				if !ok {
					s, cut = "", true
					break
				}
				s, comment, cut = after, false, true
				continue
			}
			before, after, ok := cutComment(s)
			if !ok {
				break
			}
			if close := strings.Index(after, "-->"); close >= 0 {
				s, cut = before+after[close+3:], true
				continue
			}
			s, comment, cut = before, true, true
			break
		}
		if i := strings.IndexAny(s, "#;"); i >= 0 {
			s, cut = s[:i], true
		}
		l.tab = s != "" && (s[0] == '\t' || s[0] == ' ')
		l.text = strings.TrimSpace(s)
		if l.text == "" && cut {
			continue
		}
		l.start += max(0, strings.Index(raw, l.text))
		out = append(out, l)
	}
	return out
}

// cutComment cuts at the start of a comment of HTML, "<!--" or "<! --".
func cutComment(s string) (before, after string, ok bool) {
	if before, after, ok = strings.Cut(s, "<!--"); ok {
		return before, after, true
	}
	return strings.Cut(s, "<! --")
}

// bracket takes the first "[…]" or other pair out of a line.
func bracket(s string, open, shut byte) (rest, inside string, ok bool) {
	i := strings.IndexByte(s, open)
	if i < 0 {
		return s, "", false
	}
	j := strings.IndexByte(s[i:], shut)
	if j < 0 {
		return s[:i], strings.TrimSpace(s[i+1:]), true
	}
	return s[:i] + " " + s[i+j+1:], strings.TrimSpace(s[i+1 : i+j]), true
}

// phrase is a name of several words.
type phrase struct {
	words []string
	// open[i] allows other words of the same noun phrase before words[i].
	open []bool
}

// newPhrase splits a name at blanks, which leave room for other words, and at
// underscores, which do not; what syntax splits inside a word is closed too.
func newPhrase(s string) phrase {
	var p phrase
	open := false
	for len(s) > 0 {
		switch s[0] {
		case ' ', '\t':
			open, s = true, s[1:]
			continue
		case '_':
			open, s = false, s[1:]
			continue
		}
		end := strings.IndexAny(s, " \t_")
		if end < 0 {
			end = len(s)
		}
		for _, w := range words(s[:end]) {
			p.words, p.open = append(p.words, w), append(p.open, open && len(p.words) > 0)
			open = false
		}
		s = s[end:]
	}
	return p
}

// words are the tokens of a text in upper case, as the text under way has them.
func words(s string) []string {
	var out []string
	for _, t := range syntax.Tokens(s, kadesh.Span{Start: 0, End: len(s)}, nil) {
		out = append(out, strings.ToUpper(s[t.Start:t.End]))
	}
	return out
}

// null reports a code that stands for none: "---", "+++" and "###".
func null(code string) bool { return strings.Trim(code, "-+#") == "" }

// plural is the regular plural of a noun in capitals, by the rules of the
// agents dictionary: -S, -IES for -Y, -ES for -SS.
func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "Y"):
		return w[:len(w)-1] + "IES"
	case strings.HasSuffix(w, "SS"):
		return w + "ES"
	}
	return w + "S"
}
