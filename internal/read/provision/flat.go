package provision

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Texts that lost their line breaks: articles and paragraphs run on in one line.

var (
	// An article's number follows the end of a sentence, or the word in capitals,
	// to which some registers glue the text that they wrote in small letters.
	flatArticle   = regexp.MustCompile(`(?:^|[.;:)"”]\s+|\n\s*|\b[A-Z][a-z]+\s+)(Article[\s\x{00a0}]+)|(?:^|\s)(ARTICLE[\s\x{00a0}]+)`)
	flatParagraph = regexp.MustCompile(`(?:[.;:)"”]\s*|^\s*|[NSEW]\s+)((\d{1,2})\.)[\s\x{00a0}]+["“(]?[A-Za-z]`)
)

// gluedFirst is the number of the first paragraph that ran into the heading of its
// article ("between this agreement and part xi1. the provisions"), gluedHeading how
// far it is looked for, in bytes; flatLetter a point behind a colon or semicolon.
var (
	gluedFirst = regexp.MustCompile(`^[^.;:]*?\p{L}((1)\.)\s+\p{Ll}`)
	flatLetter = regexp.MustCompile(`(?:[:;,]|\band|\bor)\s*(\(([a-z])\))\s+\p{L}`)
	dashLetter = regexp.MustCompile(`(?:^|[.:;,]|\s)\s*(([a-h])[-–])\s+\p{Lu}`)
)

const gluedHeading = 200

// maxFlat bounds the texts that are searched for articles in their lines.
// Units: bytes.
const maxFlat = 400_000

// flatArticles marks the articles and paragraphs of such a text, numbered one
// after the other, and reports whether there were any.
func (p *Reader) flatArticles() bool {
	text := p.Text[p.Start:]
	if !p.Legal || len(text) > maxFlat {
		return false
	}
	found := articlesInRow(text)
	if len(found) < 3 || len(anyArticle.FindAllStringIndex(text, -1)) > len(found)/2 {
		return false
	}
	for i, m := range found {
		end := len(text)
		if i+1 < len(found) {
			end = found[i+1].start
		} else if k := endFlat.FindStringIndex(text[m.behind:]); k != nil {
			end = m.behind + k[0]
		}
		p.writeFlat(m.start, end, 1, strconv.Itoa(m.number), "article")
		p.flatParagraphs(m.behind, end, strconv.Itoa(m.number))
	}
	p.flat = found
	return true
}

// CutAtHeads parts the sentences of such a text where an article begins and
// behind its number.
func (p *Reader) CutAtHeads(sentences []syntax.Sentence) []syntax.Sentence {
	if len(p.flat) == 0 {
		return sentences
	}
	var cuts []int
	for _, h := range p.flat {
		cuts = append(cuts, h.start, h.behind)
	}
	out := make([]syntax.Sentence, 0, len(sentences)+len(cuts))
	k := 0
	for _, s := range sentences {
		for ; k < len(cuts) && cuts[k] < s.End; k++ {
			if cuts[k] <= s.Start {
				continue
			}
			head := s
			head.End = s.Start + len(strings.TrimRight(p.Text[p.Start+s.Start:p.Start+cuts[k]], " \t\r\n"))
			s.Start = cuts[k] + leadingSpace(p.Text[p.Start+cuts[k]:p.Start+s.End])
			if head.End > head.Start {
				out = append(out, head)
			}
		}
		if s.End > s.Start {
			out = append(out, s)
		}
	}
	return out
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r\n")) }

// cutArticle is the head of an article with which a part of a treaty begins, its figures
// parted or not.
var cutArticle = regexp.MustCompile(`^\s*(?:Article|ARTICLE)[\s\x{00a0}]+(\d+|[IVXLC]+|[ivxl]+|` + numberWord + `\b)(?: (\d)\s)?`)

// flatHead is the head of an article in such a text: where it starts, its number,
// and where its own text starts.
type flatHead struct{ start, number, behind int }

// articlesInRow are the heads whose numbers run 1, 2, 3 and so on; one may be
// missing. A number that comes twice at once ("ARTICLE I - scope ARTICLE 1")
// counts where it comes last.
func articlesInRow(text string) []flatHead {
	out := articlesAfter(text, 0)
	m := cutArticle.FindStringSubmatch(text)
	if m == nil || len(out) > 1 {
		return out
	}
	for _, label := range [...]string{m[1], m[1] + m[2], strings.TrimSuffix(m[1], "1")} { // "ARTICLE 91. each party"
		n, _ := strconv.Atoi(Arabic(strings.ToUpper(label)))
		if row := articlesAfter(text, n-1); len(row) > len(out) {
			out = row
		}
	}
	return out
}

// articlesAfter are the heads of the articles behind number last.
func articlesAfter(text string, last int) (out []flatHead) {
	const chapter = 120
	for _, m := range flatArticle.FindAllStringSubmatchIndex(text, -1) {
		start, at, capitals := m[2], m[3], false
		if start < 0 {
			start, at, capitals = m[4], m[5], true
		}
		if n := numberHere(text[at:], last+1, capitals); n > 0 {
			out, last = append(out, flatHead{start, last + 1, at + n}), last+1
		} else if n := numberHere(text[at:], last+2, false); n > 0 && len(out) > 0 {
			out, last = append(out, flatHead{start, last + 2, at + n}), last+2
		} else if n := numberHere(text[at:], last, capitals); n > 0 && len(out) > 0 && start-out[len(out)-1].start < chapter {
			out[len(out)-1] = flatHead{start, last, at + n}
		}
	}
	return out
}

// numberHere is the length of the number want at the start of text, in figures or
// Roman; glued allows the text to go on at once in small letters.
func numberHere(text string, want int, glued bool) int {
	figures := strconv.Itoa(want)
	// Scans part the figures: "Article 1 0".
	for _, form := range [...]string{strings.Join(strings.Split(figures, ""), " "), figures, roman(want), strings.ToLower(roman(want)), inWords(want), strings.ToUpper(inWords(want))} {
		rest, ok := strings.CutPrefix(text, form)
		if !ok || form == "" {
			continue
		}
		next := firstRune(rest)
		switch {
		case unicode.IsDigit(next) && unicode.IsDigit(firstRune(form)):
			if glued && strings.HasPrefix(rest, "1.") {
				return len(form) // "ARTICLE 81. each party": article 8, paragraph 1
			}
			continue
		case unicode.IsDigit(firstRune(form)) && len(rest) > 1 && rest[0] == ' ' && unicode.IsDigit(rune(rest[1])) && (len(rest) < 3 || rest[2] != '.'):
			continue
		case !unicode.IsLetter(next):
			n := len(form)
			if next == '.' || next == ':' {
				n++
			}
			if opens := strings.TrimLeft(rest, " .:-–\u00a0\t\n(“\""); !glued && opens != "" && unicode.IsLower(firstRune(opens)) && !labelled.MatchString(opens) {
				return 0 // "Article 7 of the Convention"
			}
			return n
		case glued && unicode.IsLower(next):
			return len(form)
		}
	}
	return 0
}

// labelled is a first point behind the head of an article: "Article Two a- Customs duties".
var labelled = regexp.MustCompile(`^a[-–.)]\s*["“]?\p{Lu}`)

// wordNumbers are the numbers of articles in words, from one on.
var wordNumbers = strings.Fields("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty")

// inWords is n in words with a capital, empty above twenty.
func inWords(n int) string {
	if n < 1 || n > len(wordNumbers) {
		return ""
	}
	return wordNumbers[n-1]
}

// roman is n in Roman numbers, for n from 1 to 399.
func roman(n int) string {
	var b strings.Builder
	for _, d := range [...]struct {
		value int
		form  string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.form)
		}
	}
	return b.String()
}

// flatParagraphs marks the numbered paragraphs of an article between two places
// of the text, when there are two or more.
func (p *Reader) flatParagraphs(from, end int, number string) {
	body := p.Text[p.Start+from : p.Start+end]
	marks := flatParagraph.FindAllStringSubmatchIndex(body, -1)
	if first := gluedFirst.FindStringSubmatchIndex(body[:min(len(body), gluedHeading)]); first != nil && (len(marks) == 0 || Arabic(body[marks[0][4]:marks[0][5]]) != "1") {
		marks = append([][]int{first}, marks...)
	}
	inner := inRow(body, marks)
	if len(inner) < 2 {
		p.flatLetters(from, end, number)
		return
	}
	for k, n := range inner {
		stop := len(body)
		if k+1 < len(inner) {
			stop = inner[k+1][2]
		}
		p.writeFlat(from+n[2], from+stop, 2, number+"."+body[n[4]:n[5]], "number")
		p.flatLetters(from+n[3], from+stop, number+"."+body[n[4]:n[5]])
	}
}

// flatLetters marks the lettered points between two places of the text, when there
// are two or more: "by:(a) signature;(b) accession".
func (p *Reader) flatLetters(from, end int, number string) {
	body := p.Text[p.Start+from : p.Start+end]
	var points [][]int
	for _, m := range flatLetter.FindAllStringSubmatchIndex(body, -1) {
		if body[m[4]:m[5]] == string(rune('a'+len(points))) {
			points = append(points, m)
		}
	}
	for _, m := range dashLetter.FindAllStringSubmatchIndex(body, -1) { // "a- Customs duties"
		if next := string(rune('a' + len(points))); body[m[4]:m[5]] == next {
			points = append(points, m)
		}
	}
	if len(points) < 2 {
		return
	}
	for k, m := range points {
		stop := len(body)
		if k+1 < len(points) {
			stop = points[k+1][2]
		}
		p.writeFlat(from+m[2], from+stop, 3, number+"("+body[m[4]:m[5]]+")", "letter")
	}
}

// endFlat is where the close of a treaty begins.
var endFlat = regexp.MustCompile(`(?i)\b(?:in witness whereof|in testimony whereof|in faith whereof|done (?:at|in) )`)

func (p *Reader) writeFlat(from, to, level int, number, style string) {
	end := from + len(strings.TrimRight(p.Text[p.Start+from:p.Start+to], " \t\r\n\u00a0"))
	p.writeProvision(unit{start: p.Start + from, level: level, number: number, style: style}, p.Start+end)
}

// inRow are the matches whose numbers run 1, 2, 3 and so on.
func inRow(text string, found [][]int) (out [][]int) {
	for _, m := range found {
		if Arabic(text[m[4]:m[5]]) == strconv.Itoa(len(out)+1) {
			out = append(out, m)
		}
	}
	return out
}

// drawnLine is a line drawn with the underscore.
var drawnLine = regexp.MustCompile(`_{5,}`)

// CutAtLines parts sentences where a line is drawn between them.
func (p *Reader) CutAtLines(sentences []syntax.Sentence) []syntax.Sentence {
	if !strings.Contains(p.Text, "_____") {
		return sentences
	}
	out := make([]syntax.Sentence, 0, len(sentences))
	for _, s := range sentences {
		text := p.Text[p.Start+s.Start : p.Start+s.End]
		from := 0
		for _, m := range append(drawnLine.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
			part := text[from:m[0]]
			if body := strings.TrimSpace(part); body != "" {
				cut := s
				cut.Start = s.Start + from + leadingSpace(part)
				cut.End = cut.Start + len(body)
				out = append(out, cut)
			}
			from = m[1]
		}
	}
	return out
}
