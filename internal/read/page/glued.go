package page

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// UnglueWords splits words that ran together where a text lost its line breaks:
// "Rome, ItalyApril 29, 1986Dear Mr. Ambassador", "March 2 and 4,1982". Words of
// letters are only split in texts that bind, where such names as "YouTube" are
// rare and lost breaks are not.
//
// Cost: linear in the length of the words.
func (p *Page) UnglueWords(tokens []syntax.Token) []syntax.Token {
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		s := p.Text[t.Start:t.End]
		at := 0
		switch {
		case t.Kind == syntax.Number && dayComma(s) > 0:
			at = dayComma(s)
		case p.Legal && t.Kind != syntax.Punct:
			if at = seam(s); at == 0 && gluedTo[Lower(s)] {
				at = len(s) - 2
			}
		}
		if at == 0 {
			continue
		}
		for from := t.Start; at > 0 && from < t.End; {
			rest := syntax.Token{Kind: kindOf(p.Text[from+at : t.End]), Span: t.Span}
			rest.Start = from + at
			tokens[i].End, tokens[i].Kind = rest.Start, kindOf(p.Text[from:rest.Start])
			tokens = slices.Insert(tokens, i+1, rest)
			i++
			from, at = rest.Start, 0
			if rest.Kind == syntax.Punct {
				at = 1 // the year stands behind the comma
			}
		}
	}
	return tokens
}

// gluedTo are words that ran into the "to" behind them: "determinedto save", "andto
// reaffirm".
var gluedTo = WordSet("andto determinedto resolvedto endsto agreedto desiringto wishingto orto undertaketo intendto hopingto desirousto")

// seam is where a second word starts inside one, with a capital behind a small
// letter or a year; 0 for none.
func seam(s string) int {
	for i := 3; i+3 <= len(s); i++ {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsUpper(r) || i+size >= len(s) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		if unicode.IsLower(next) && (unicode.IsLower(before) && s[:3] != "Mac" || i == 4 && IsFigure(s[:i])) {
			return i
		}
	}
	return 0
}

// dayComma is the place of the comma in "4,1982", where a day and a year ran
// together; 0 elsewhere.
func dayComma(s string) int {
	for i := 1; i < 3 && i < len(s); i++ {
		if s[i] == ',' && IsFigure(s[:i]) && len(s) == i+5 && IsFigure(s[i+1:]) && (s[i+1] == '1' || s[i+1] == '2') {
			return i
		}
	}
	return 0
}

// kindOf is the kind of a part that was cut off a word.
func kindOf(s string) syntax.Kind {
	switch {
	case s[0] == ',':
		return syntax.Punct
	case s[0] >= '0' && s[0] <= '9':
		return syntax.Number
	}
	return syntax.Word
}
