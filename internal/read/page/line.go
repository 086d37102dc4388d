package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Line is the sentence under way.
type Line struct {
	Index int
	Span  kadesh.Span
	Words []Word
	// First is the word behind a list mark or heading number.
	First   int
	Actors  []Mention
	Dates   []DateMention
	Instrs  []InstrMention
	Commits []kadesh.Span
}

// Word is a token as the rules see it.
type Word struct {
	kadesh.Span
	Low   string
	Kind  syntax.Kind
	Upper bool
	// starts says which lists have phrases that start with this word.
	starts lexicon.Starts
}

// Mention is an actor in the sentence; from and to count words, half-open.
type Mention struct {
	From, To int
	ID, Type string
	Via      string
	Members  []string
	// Inner marks a mention inside another ("President of Ukraine").
	Inner bool
	Why   string
	Rule  string
}

// IDs are the members of a group, or the actor itself.
func (m *Mention) IDs() []string {
	if len(m.Members) > 0 {
		return m.Members
	}
	return []string{m.ID}
}

// SetWords makes the tokens of a sentence the line under way, with nothing found in
// it yet.
func (p *Page) SetWords(tokens []syntax.Token) {
	p.Words = p.Words[:0]
	p.Actors, p.Dates, p.Instrs, p.Commits = p.Actors[:0], p.Dates[:0], p.Instrs[:0], p.Commits[:0]
	for _, t := range tokens {
		s := p.Text[t.Start:t.End]
		w := Word{Span: t.Span, Kind: t.Kind, Low: s}
		if t.Kind == syntax.Word {
			w.Low = Lower(s)
			r, _ := utf8.DecodeRuneInString(s)
			w.Upper = unicode.IsUpper(r)
		}
		w.starts = p.Lex.Starts(w.Low)
		p.Words = append(p.Words, w)
	}
	if p.Small {
		p.raiseNames()
	}
}

// Lower is strings.ToLower without a copy for words that have no capital. The
// result is only compared, never used to take a span: lowering can change the
// length.
func Lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			if len(s) > 64 {
				s = s[:64]
			}
			return strings.ToLower(s)
		}
	}
	return s
}

// Low is the word at i in lower case, empty outside the sentence.
func (l *Line) Low(i int) string {
	if i < 0 || i >= len(l.Words) {
		return ""
	}
	return l.Words[i].Low
}

// Is reports whether the word at i is one of ws.
func (l *Line) Is(i int, ws ...string) bool {
	w := l.Low(i)
	for _, x := range ws {
		if w == x {
			return true
		}
	}
	return false
}

// Upper reports a capital at the word at i, false outside the sentence.
func (l *Line) Upper(i int) bool { return i >= 0 && i < len(l.Words) && l.Words[i].Upper }

// At is the text of the words from to to, half-open.
func (p *Page) At(from, to int) string {
	if from >= to || from < 0 || to > len(p.Words) {
		return ""
	}
	return p.Text[p.Words[from].Start:p.Words[to-1].End]
}

// SpanOf is the span of the words from from to to, half-open, which must be in the
// sentence.
func (l *Line) SpanOf(from, to int) kadesh.Span {
	return kadesh.Span{Start: l.Words[from].Start, End: l.Words[to-1].End}
}

// ListMark is the number of words of a list mark at the start: "3.", "(a)", "•".
func (p *Page) ListMark() int {
	n := len(p.Words)
	w := p.Words
	bare := func(i int) bool {
		return i < n && (len(w[i].Low) <= 4 || NumberWords[w[i].Low] > 2 || Ordinals[w[i].Low] > 0) && w[i].Kind != syntax.Punct
	}
	i := 0
	for i < n && (p.Is(i, "•", "-", "–", "—", "*", "#", "⁃", "▪", "◦", "‣", "·", "§") || privateMark(w[i].Low)) {
		i++
	}
	for i+1 < n {
		switch {
		case p.Is(i, "(") && bare(i+1) && p.Is(i+2, ")"):
			i += 3
		case bare(i) && (w[i].Kind == syntax.Number || len(w[i].Low) == 1) && p.Is(i+1, ".", ")"):
			i += 2
		case i == 0 && p.Signed && w[i].Kind == syntax.Number && decimalMark(w[i].Low) && w[i+1].Upper:
			i++ // "1.2 The Parties"
		case p.Is(i, "article") && w[i].Upper && i+2 < n && bare(i+1) && (p.Is(i+2, ".", ":", "-", "–") || p.Is(i+2, ",") && p.Upper(i+3)):
			i += 3
		case p.Is(i, "article") && w[i].Upper && i+3 < n && bare(i+1) && (w[i+1].Kind == syntax.Number || w[i+1].Upper) && w[i+2].Upper && w[i+2].Kind == syntax.Word:
			i += 2 // a heading that runs into its text
		default:
			return i
		}
	}
	if i+1 == n && bare(i) && w[i].Kind == syntax.Number {
		return n
	}
	return i
}

// decimalMark reports the number of a paragraph or point, "1.2", "1.2.3".
func decimalMark(s string) bool {
	return strings.Contains(s, ".") && len(s) <= 8 && strings.Trim(s, "0123456789.") == ""
}

// privateMark reports a character that only a font of symbols knows, with which
// word processors mark the points of a list.
func privateMark(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && r >= 0xE000 && r <= 0xF8FF
}

// StopAt reports the end of the sentence or a mark at word k.
func (p *Page) StopAt(k int) bool { return k >= len(p.Words) || p.Words[k].Kind == syntax.Punct }

// DateMention is a date in the sentence; from and to count words, half-open.
type DateMention struct {
	From, To int
	kadesh.DateFinding
	Rule string
}

// Instrument is an agreement, law or the like as the document calls it.
type Instrument struct{ Slug, Type string }

// InstrMention is a mention of one; from and to count words, half-open.
type InstrMention struct {
	From, To int
	Instrument
}
