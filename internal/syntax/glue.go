package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What pages hold apart often arrives glued together: a dateline or the caption
// of a picture, and the sentence behind it, with nothing but a space between.
// The rules here look only at the start of a paragraph.

// captionWords bounds a caption; sentenceWords is the least that must follow it.
const (
	captionWords  = 14
	sentenceWords = 8
)

// unglued reports whether a new sentence starts at i although nothing ended the
// one under way.
func (s *splitter) unglued(i int) bool {
	if s.start != s.first || i >= s.limit || i-s.start > 160 || !startsUpper(s.text[i:s.limit]) {
		return false
	}
	before, rest := strings.TrimRight(s.text[s.start:i], " "), s.text[i:s.limit]
	if before == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if !isLetter(last) && !unicode.IsDigit(last) {
		return false
	}
	return fullDate(before) && enough(rest) || adverbial(rest) && caption(before) && enough(rest)
}

var weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// fullDate reports whether a line is the date of an article and nothing else:
// "Thursday, May 7, 2015", "Thursday, 7 May 2015".
func fullDate(line string) bool {
	f := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if len(f) != 4 || !oneOf(f[0], weekdays) {
		return false
	}
	day, month := f[2], f[1]
	if unicode.IsDigit(rune(month[0])) {
		day, month = month, day
	}
	return number(day, 2) && number(f[3], 4) && startsUpper(month) && !unicode.IsDigit(rune(month[0]))
}

// adverbial reports whether s starts with a capitalised preposition and what
// goes with it: "In the", "On Tuesday", "According to".
func adverbial(s string) bool {
	word, rest, ok := strings.Cut(s, " ")
	if !ok {
		return false
	}
	next, _, _ := strings.Cut(rest, " ")
	switch word {
	case "In", "At", "During", "After", "Before", "Since", "Under":
		return next == "the" || next == "a" || next == "an" || number(strings.Trim(next, ","), 4)
	case "On":
		return next == "the" || oneOf(strings.Trim(next, ","), weekdays)
	case "According":
		return next == "to"
	}
	return false
}

// caption reports whether words read like a caption or heading: few of them,
// the last of which does not ask for more, and none in quotes.
func caption(s string) bool {
	f := strings.Fields(s)
	return len(f) >= 2 && len(f) <= captionWords && !strings.ContainsAny(s, ".!?:;\"“«") && !endsOpen(s)
}

// enough reports whether a sentence of some length follows.
func enough(rest string) bool {
	rest = rest[:min(len(rest), 400)]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	return len(strings.Fields(rest)) >= sentenceWords
}

func number(s string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

func oneOf(s string, list []string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}

// maxQuotation bounds how far the end of a quotation is looked for.
const maxQuotation = 800

// embedded reports whether the mark at i stands inside a quotation that is part
// of the sentence around it: one that begins small, or behind "that". Such a
// quotation ends where its marks end, however many full stops it holds.
func (s *splitter) embedded(i int) bool {
	from := max(s.start, i-maxQuotation)
	open, shut := lastOpen(s.text[from:i])
	if open < 0 {
		return false
	}
	open += from
	end := min(s.limit, i+maxQuotation)
	k := strings.IndexAny(s.text[i:end], shut)
	if two := strings.Index(s.text[i:end], "''"); two >= 0 && (k < 0 || two < k) {
		k = two // two single marks close any quotation
		if strings.Trim(s.text[i+1:i+k], " ") == "" {
			return false
		}
	}
	if k < 0 || strings.Contains(s.text[i:i+k], "\n") || closers(s.text, i+1, s.limit) > i+k {
		return false // the quotation does not end, or ends right here
	}
	_, size := utf8.DecodeRuneInString(s.text[open:])
	inside := s.text[open+size : i]
	before := strings.TrimRight(s.text[s.start:open], " ")
	if before == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(inside)
	return unicode.IsLower(first) || strings.HasPrefix(inside, "...") || strings.HasPrefix(inside, "…") || strings.HasSuffix(before, " that")
}

// lastOpen is the place of a quotation mark that is still open at the end of s,
// -1 for none, with what closes it.
func lastOpen(s string) (at int, shut string) {
	at = -1
	for i, r := range s {
		switch {
		case r == '"' && at >= 0, r == '”' && at >= 0, r == '»' && at >= 0, at >= 0 && strings.HasPrefix(s[i:], "''"):
			at = -1
		case r == '"':
			at, shut = i, `"`
		case r == '“':
			at, shut = i, "”"
		case r == '«':
			at, shut = i, "»"
		}
	}
	return at, shut
}

// letterItem is the place in the alphabet of a list mark "b.", "b)" or "b.)" at
// the start of s, 0 for none.
func letterItem(s string) int {
	if len(s) < 4 || s[0] < 'a' || s[0] > 'z' {
		return 0
	}
	if strings.HasPrefix(s[1:], ".) ") || s[1] == '.' && s[2] == ' ' || s[1] == ')' && s[2] == ' ' {
		return int(s[0]-'a') + 1
	}
	return 0
}
