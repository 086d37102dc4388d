package syntax

import (
	_ "embed" // the list of abbreviations
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed abbreviations.txt
var abbreviationList string

// abbreviation says how a word with a point behaves.
type abbreviation uint8

const (
	_ abbreviation = iota // no abbreviation at all
	// inner abbreviations never end a sentence ("Dr.", "No.").
	inner
	// either may or may not end one ("Co.", "U.S.", "p.m.").
	either
	// numeric ones are inner only before a figure or a Roman number ("Art. 3").
	numeric
)

// abbreviations reads the embedded list once.
var abbreviations = sync.OnceValue(func() map[string]abbreviation {
	m := make(map[string]abbreviation, 256)
	class := inner
	for line := range strings.Lines(abbreviationList) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case line == "[inner]":
			class = inner
		case line == "[either]":
			class = either
		case line == "[numeric]":
			class = numeric
		default:
			for word := range strings.FieldsSeq(line) {
				m[word] = class
			}
		}
	}
	return m
})

// terminator decides on the mark r at i. With true, stop is where the sentence
// ends; with false, stop is where to go on.
func (s *splitter) terminator(i int, r rune) (stop int, ends bool) {
	text, end := s.text, s.limit
	run := i
	dots := 0
	for run < end {
		c, size := utf8.DecodeRuneInString(text[run:end])
		if c != '.' && c != '!' && c != '?' && c != '…' {
			break
		}
		if c == '.' {
			dots++
		}
		run += size
	}
	stop = closers(text, run, end)
	if stop >= end {
		return end, true
	}
	next, _ := utf8.DecodeRuneInString(text[stop:end])
	if !isSpace(next) {
		return run, s.glued(i, run, stop)
	}
	after := s.skip(stop, end)
	if after >= end {
		return stop, true
	}
	if unwanted(text[after:end]) {
		return run, false
	}
	if stop == run && s.embedded(i) {
		return run, false
	}
	if r == '.' && dots == 1 && run == i+1 {
		return stop, s.point(i, stop, after)
	}
	if spacedEllipsis(text, i, s.start) && strings.HasPrefix(text[after:end], "I ") {
		return run, false
	}
	if spacedEllipsis(text, i, s.start) && !startsUpper(text[after:end]) {
		return run, false
	}
	first, _ := utf8.DecodeRuneInString(text[after:end])
	if dots == 3 && run == i+3 {
		return stop, unicode.IsUpper(first)
	}
	return stop, !unicode.IsLower(first)
}

// glued handles a mark with no space behind it ("world.Today").
func (s *splitter) glued(i, run, stop int) bool {
	if stop != run || run != i+1 || s.text[i] != '.' || i == s.start {
		return false
	}
	prev, size := utf8.DecodeLastRuneInString(s.text[s.start:i])
	next, nsize := utf8.DecodeRuneInString(s.text[run:s.limit])
	if !unicode.IsUpper(next) || run+nsize >= s.limit {
		return false
	}
	if !unicode.IsLower(prev) {
		return s.gluedFigure(i, run)
	}
	tail := s.text[run:min(run+40, s.limit)]
	if at := strings.IndexByte(tail, '@'); at >= 0 && !strings.ContainsAny(tail[:at], " \n") {
		return false
	}
	second, _ := utf8.DecodeRuneInString(s.text[run+nsize : s.limit])
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start : i-size])
	return (unicode.IsLower(second) || (next == 'I' || next == 'A') && second == ' ' || strings.HasPrefix(tail, "DONE ")) && unicode.IsLower(before) && !strings.ContainsAny(wordBefore(s.text, i, s.start), "@/.")
}

// gluedFigure reports whether a figure with thousands ends a sentence that the
// next one is glued to ("1,000.That").
func (s *splitter) gluedFigure(i, run int) bool {
	word := s.text[max(s.start, i-6):i]
	comma := strings.LastIndexByte(word, ',')
	if comma < 0 || len(word)-comma != 4 || !number(word[comma+1:], 3) {
		return false
	}
	n := 0
	for _, r := range s.text[run+1 : min(run+12, s.limit)] {
		if !unicode.IsLower(r) {
			break
		}
		n++
	}
	return n >= 3
}

// unwanted reports whether what follows cannot start a sentence.
func unwanted(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLower(r) && !listMark(rest) || r == ',' || r == ';' || r == ':'
}

// spacedEllipsis reports whether the point at i is one of ". . .".
func spacedEllipsis(text string, i, start int) bool {
	return i-2 >= start && text[i-1] == ' ' && text[i-2] == '.' ||
		i+2 < len(text) && text[i+1] == ' ' && text[i+2] == '.'
}

// point decides on a single full stop at i, the next text starting at after.
func (s *splitter) point(i, stop, after int) bool {
	text := s.text
	rest := text[after:s.limit]
	first, _ := utf8.DecodeRuneInString(rest)
	if spacedEllipsis(text, i, s.start) && strings.HasPrefix(rest, "I ") {
		return false
	}
	if first == '.' || i >= 2 && text[i-1] == ' ' && text[i-2] == '.' && !unicode.IsUpper(first) {
		return false
	}
	word := wordBefore(text, i, s.start)
	if stop > i+1 {
		return true
	}
	if s.opens(i-len(word)) && isMarker(word) {
		return false
	}
	switch abbreviations()[word] {
	case inner:
		return false
	case numeric:
		return !startsNumber(rest)
	case either:
		return starter(rest) || s.titleAfterTime(word, rest, i)
	}
	switch abbreviations()[strings.ToLower(word)] {
	case inner:
		return word == strings.ToUpper(word) && len(word) > 2
	case numeric:
		if len(word) > 1 || startsNumber(rest) { // "P. Poroshenko" is no page
			return !startsNumber(rest)
		}
	case either:
		return starter(rest) || s.titleAfterTime(word, rest, i)
	}
	if initialism(word) && len(word) <= 12 {
		return s.afterInitial(word, i, rest)
	}
	return true
}

// opens reports whether i is the sentence's start or follows its bullet.
func (s *splitter) opens(i int) bool {
	return strings.Trim(s.text[s.start:i], "•⁃▪ \u00a0") == ""
}

// afterInitial decides after "E." or "U.N.".
func (s *splitter) afterInitial(word string, i int, rest string) bool {
	if word == "D" && startsNumber(rest) && strings.HasSuffix(strings.TrimRight(s.text[s.start:i-1], " "), "A.") {
		return false // "A. D. 1865"
	}
	if word == "I" {
		before := strings.TrimRight(s.text[s.start:i-1], " ")
		prev := wordBefore(s.text, s.start+len(before), s.start)
		return starter(rest) && !startsUpper(prev)
	}
	if len(word) > 2 {
		return starter(rest)
	}
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsUpper(r) || isDigit(rest[0])
}

// titleAfterTime reports whether a title that follows "6 p.m." starts a new
// sentence: not when the time opens this one ("At 5 a.m. Mr. Smith went").
func (s *splitter) titleAfterTime(word, rest string, i int) bool {
	if !strings.EqualFold(word, "a.m") && !strings.EqualFold(word, "p.m") || i-s.start < 12 {
		return false
	}
	for _, t := range [...]string{"Mr.", "Mrs.", "Ms.", "Dr."} {
		if strings.HasPrefix(rest, t) {
			return true
		}
	}
	return false
}

// isMarker reports whether a word is the number or letter of a list item.
func isMarker(word string) bool {
	if len(word) > 4 || word == "" {
		return false
	}
	if len(word) == 1 {
		return true
	}
	for i := range len(word) {
		if !isDigit(word[i]) && strings.IndexByte("IVXivx", word[i]) < 0 {
			return false
		}
	}
	return true
}

func startsNumber(rest string) bool {
	return rest != "" && (isDigit(rest[0]) || rest[0] == '(' ||
		strings.IndexByte("IVXLC", rest[0]) >= 0 && (len(rest) == 1 || strings.IndexByte("IVXLC .,)", rest[1]) >= 0))
}

// wordBefore is the run of letters, digits and points that ends at i.
func wordBefore(text string, i, start int) string {
	j := i
	for j > start && i-j < 40 {
		r, size := utf8.DecodeLastRuneInString(text[start:j])
		if !isLetter(r) && !(r < utf8.RuneSelf && isDigit(byte(r))) && r != '.' && r != '@' && r != '/' && r != '°' && r != '&' {
			break
		}
		j -= size
	}
	return text[j:i]
}

// starters are capitalised words that begin a sentence far more often than
// they follow an abbreviation inside one.
var starters = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`The This That These Those They He She It We I You There Here But And Or
		However Moreover Furthermore Meanwhile In On At As After Before Since When While Where Who What Why How If
		A An His Her Their Its Our My Your Some Many Most All No Not Yet So For From With Today Yesterday Did Do Does Is Are
		Was Were Has Have Had Will Would Can Could Next According Also Both Each Millions Thousands Let Now Then`) {
		starters[w] = true
	}
}

func starter(rest string) bool {
	rest = strings.TrimLeft(rest, "\"'“‘«([")
	j := 0
	for j < len(rest) && j < 16 && (rest[j]|0x20 >= 'a' && rest[j]|0x20 <= 'z') {
		j++
	}
	return starters[rest[:j]]
}
