package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
)

// Sentence is a stretch of text between two ends of sentence, without the
// white space around it.
type Sentence struct {
	kadesh.Span
	// Paragraph counts the text's paragraphs (blocks between blank lines) from 0.
	Paragraph int
}

// maxSentence bounds a sentence in bytes. A hostile text without an end of
// sentence is cut at the next white space, so that rules stay linear.
const maxSentence = 6000

// Sentences splits text.
//
// Bounds: the sentences are in order, do not overlap, are not empty and lie on
// code point boundaries. Cost: linear in the length of text.
func Sentences(text string) []Sentence {
	s := splitter{text: text, out: make([]Sentence, 0, len(text)/120+4)}
	s.wrapped = wrapped(text)
	for start := 0; start < len(text); {
		end := paragraphEnd(text, start)
		before := len(s.out)
		s.paragraph(start, end)
		if len(s.out) > before {
			s.para++
		}
		start = end
	}
	return s.out
}

type splitter struct {
	text    string
	out     []Sentence
	para    int
	wrapped bool
	// start is where the sentence under way starts; limit where its paragraph ends.
	start, limit int
	// first is where the paragraph under way starts.
	first int
	// item is the number of the list item that the sentence starts with, 0 without;
	// letter is the same for items with letters.
	item, letter int
	// openQuote is the closing mark that is waited for, 0 without.
	openQuote rune
}

// wrapped reports whether line ends inside sentences are usual: most of the
// text then stands in lines of one width.
func wrapped(text string) bool {
	long, ends, soft := 0, 0, 0
	for line := range strings.Lines(text[:min(len(text), 200_000)]) {
		trimmed := strings.TrimSpace(line)
		if len(trimmed) > 160 {
			long += len(trimmed)
		}
		if len(trimmed) >= 40 && len(trimmed) <= 130 {
			ends += len(trimmed)
			if !strings.ContainsAny(trimmed[len(trimmed)-1:], ".!?;:") {
				soft++
			}
		}
	}
	return soft >= 2 && ends > long
}

// paragraphEnd is the place after the blank line that ends the paragraph at i.
func paragraphEnd(text string, i int) int {
	for {
		nl := strings.IndexByte(text[i:], '\n')
		if nl < 0 {
			return len(text)
		}
		i += nl + 1
		j := i
		for j < len(text) {
			r, size := utf8.DecodeRuneInString(text[j:])
			if r == '\n' || !isSpace(r) {
				break
			}
			j += size
		}
		if j >= len(text) || text[j] == '\n' {
			return min(j+1, len(text))
		}
	}
}

func (s *splitter) paragraph(start, end int) {
	s.start, s.limit, s.openQuote = s.skip(start, end), end, 0
	s.first = s.start
	s.item, s.letter = listNumber(s.text[s.start:end]), letterItem(s.text[s.start:end])
	for i := s.start; i < end; {
		r, size := utf8.DecodeRuneInString(s.text[i:end])
		next := i + size
		switch {
		case i-s.start > maxSentence && (isSpace(r) || i-s.start > 2*maxSentence):
			next = s.cut(i)
		case r == '\n':
			if s.lineBreak(i, end) {
				next = s.cut(i)
			}
		case r == '.' || r == '!' || r == '?' || r == '…':
			if stop, ok := s.terminator(i, r); ok {
				next = s.cut(stop)
			} else {
				next = max(next, stop)
			}
		case r == '։' || r == '؟' || r == '۔' || r == '。' || r == '！' || r == '？' || r == '．':
			next = s.cut(closers(s.text, next, end))
		case r == '•' || r == '⁃' || r == '▪':
			if i > s.start {
				next = s.cut(i)
			}
		case isSpace(r):
			if s.item > 0 && s.inlineItem(next) || s.letter > 0 && s.inlineLetter(next) || credit(s.text[next:end]) || s.unglued(next) {
				next = s.cut(i)
			}
		}
		i = max(next, s.start)
	}
	s.cut(end)
}

// skip returns the place of the first byte from i that is no white space.
func (s *splitter) skip(i, end int) int {
	for i < end {
		r, size := utf8.DecodeRuneInString(s.text[i:end])
		if !isSpace(r) {
			break
		}
		i += size
	}
	return i
}

// cut ends the sentence at stop and starts the next one.
func (s *splitter) cut(stop int) int {
	end := stop
	for end > s.start {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:end])
		if !isSpace(r) {
			break
		}
		end -= size
	}
	if end > s.start {
		s.out = append(s.out, Sentence{kadesh.Span{Start: s.start, End: end}, s.para})
	}
	s.start = s.skip(stop, s.limit)
	s.item, s.letter = 0, 0
	if s.start < s.limit {
		s.item, s.letter = listNumber(s.text[s.start:s.limit]), letterItem(s.text[s.start:s.limit])
	}
	return s.start
}

// lineBreak reports whether the line end at i also ends a sentence.
func (s *splitter) lineBreak(i, end int) bool {
	next := s.skip(i, end)
	rest := s.text[next:end]
	if !s.wrapped {
		// A bracket goes on with the line before it, unless it marks an item.
		return !strings.HasPrefix(rest, "(") || listMark(rest)
	}
	if listNumber(rest) > 0 || listMark(rest) || headingWord(rest) {
		return true
	}
	// The whole line counts: "an end. Each Contracting" is no short line.
	line := s.text[s.first:i]
	if k := strings.LastIndexByte(line, '\n'); k >= 0 {
		line = line[k+1:]
	}
	line = strings.TrimSpace(line)
	if line == "" {
		return false
	}
	last := line[len(line)-1]
	if last == ':' || last == ']' || last == ';' && startsUpper(rest) {
		return true
	}
	if len(line) < 90 && startsUpper(rest) && startsUpper(line) && !endsOpen(line) && last != ',' && last != '-' && s.underArticle(i) {
		return true // "Article 11", and the title of it on a line of its own
	}
	// A short line in wrapped text is a heading or a signature.
	return len(line) < 36 && startsUpper(rest) && last != ',' && !endsOpen(line)
}

// underArticle reports that the line which ends at i stands right under a line
// that is nothing but the number of an article.
func (s *splitter) underArticle(i int) bool {
	k := strings.LastIndexByte(s.text[:i], '\n')
	if k <= 0 {
		return false
	}
	head := strings.TrimSpace(s.text[strings.LastIndexByte(s.text[:k], '\n')+1 : k])
	return len(head) < 16 && headingWord(head)
}

// endsOpen reports whether a line ends in a word that wants more.
func endsOpen(line string) bool {
	word := line[strings.LastIndexByte(line, ' ')+1:]
	switch strings.ToLower(word) {
	case "of", "the", "a", "an", "and", "or", "to", "in", "on", "for", "with", "by", "at", "between", "concerning", "this", "from",
		"each", "every", "any", "such", "its", "their", "that", "which", "under", "into", "within", "upon", "against", "as", "said", "present", "other", "both":
		return true
	}
	return false
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func headingWord(s string) bool {
	for _, h := range [...]string{"Article", "ARTICLE", "Section", "SECTION", "Chapter", "CHAPTER", "ANNEX", "Annex ", "Paragraph"} {
		if strings.HasPrefix(s, h) && len(s) > len(h)+1 {
			rest := strings.TrimLeft(s[len(h):], " \u00a0")
			return rest != "" && (isDigit(rest[0]) || strings.IndexByte("IVXLC", rest[0]) >= 0) &&
				!strings.Contains(firstLine(s), " of ")
		}
	}
	return strings.HasPrefix(s, "DONE ") || strings.HasPrefix(s, "Done at") || strings.HasPrefix(s, "Done in")
}

func firstLine(s string) string {
	s = s[:min(len(s), 80)]
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return s
}

// listNumber is the number of a list mark such as "3. " or "3) " at the start
// of s, 0 when there is none.
func listNumber(s string) int {
	n, i := 0, 0
	for i < len(s) && i < 3 && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || i+1 >= len(s) || s[i] != '.' && s[i] != ')' {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i+1:])
	if !isSpace(r) {
		return 0
	}
	return n
}

// listMark reports whether s starts with "(a)", "(iv)", "a)", "a.", "-" or a bullet.
func listMark(s string) bool {
	if s == "" {
		return false
	}
	for _, b := range [...]string{"•", "⁃", "- ", "– ", "— ", "* ", "▪"} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	i := 0
	if s[0] == '(' {
		i = 1
	}
	j := i
	for j < len(s) && j-i < 4 && (s[j]|0x20 >= 'a' && s[j]|0x20 <= 'z' || isDigit(s[j])) {
		j++
	}
	if j == i || j+1 >= len(s) {
		return false
	}
	if s[0] == '(' {
		return s[j] == ')'
	}
	return j-i == 1 && (s[j] == ')' || s[j] == '.') && s[j+1] == ' '
}

// inlineItem reports whether the next item of the list under way starts at i.
func (s *splitter) inlineItem(i int) bool {
	if i >= s.limit || !isDigit(s.text[i]) {
		return false
	}
	n := listNumber(s.text[i:s.limit])
	if n != s.item+1 {
		return false
	}
	rest := strings.TrimLeft(s.text[i:min(i+12, s.limit)], "0123456789.) ")
	return startsUpper(rest)
}

// inlineLetter reports whether the next lettered item of the list under way
// starts at i, with the mark of the first.
func (s *splitter) inlineLetter(i int) bool {
	if i+3 >= s.limit || letterItem(s.text[i:s.limit]) != s.letter+1 {
		return false
	}
	return s.text[i+1:i+3] == s.text[s.start+1:s.start+3]
}

// credit reports whether the credit of a picture starts s.
func credit(s string) bool {
	if s == "" || s[0] != 'I' && s[0] != 'P' {
		return false
	}
	for _, c := range [...]string{"Image: ", "Photo: ", "Picture: ", "Photograph: "} {
		if strings.HasPrefix(s, c) && startsUpper(s[len(c):]) {
			return true
		}
	}
	return false
}

// closers moves i over closing quotes and brackets.
func closers(text string, i, end int) int {
	for i < end {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if !strings.ContainsRune("\"'”’»)]}", r) {
			break
		}
		i += size
	}
	return i
}
