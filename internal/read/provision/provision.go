package provision

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// numberWord is a number of an article in words: "Article Four".
var numberWord = `(?i:` + strings.Join(wordNumbers, "|") + `|` +
	`first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)`

var (
	articleLine = regexp.MustCompile(`^[#*\s]*((?i:art[il1]?c[l1i]e|section|art\.|§)[\s\x{00a0}]*[-–—]?[\s\x{00a0}]*([IVXLC]+|\d+|` + numberWord + `)(?:[a-z]|bis|ter|st|nd|rd|th)?)(?:\b|\.|:|$)(.*)`)
	numberLine  = regexp.MustCompile(`^[\s#*]*((\d{1,3})(?:\.(\d{1,2}))?[.)])(?:[\s\x{00a0}\p{Lu}]|$)`)
	decimalLine = regexp.MustCompile(`^[\s#*]*((\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}(?:\.\d{1,2})?))?\.?)(?:[\s\x{00a0}]+["“\p{Lu}]|[\s\x{00a0}]*$)`)
	deepDecimal = regexp.MustCompile(`^[\s#*]*((\d{1,2})\.(\d{1,2})\.(\d{1,2}(?:\.\d{1,2})?)\.?)[\s\x{00a0}]+\p{L}`)
	anyDecimal  = regexp.MustCompile(`(?m)^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?(?:[\s\x{00a0}]+["“\p{Lu}]|[\s\x{00a0}]*$)`)
	letterLine  = regexp.MustCompile(`^\s*(\(?([a-z]{1,4}|[A-Z]|\d{1,2})\)[\s\x{00a0}\p{Lu}]|([A-Za-h]|[ivx]{1,5})\.[\s\x{00a0}])`)
	endLine     = regexp.MustCompile(`^\s*(?i:done (?:at|in)|in witness whereof|in testimony|in faith whereof|for (?:and in behalf of )?the (?:imperial |royal )?(?:government|republic|dieguino)|participants of|signed)\b`)
	noteLine    = regexp.MustCompile(`^\s*(?i:note)[s]?[: ]`)
)

// unit is a numbered unit that is still open.
type unit struct {
	start, level  int // level: 1 article, 2 paragraph, 3 point
	number, style string
	arabic        int
	figures       bool // "(2)"
}

// Find marks the articles, paragraphs and points of a text that binds.
// It works on lines and keeps a stack of open units; a unit ends where the next
// one of its level or above starts.
func (p *Reader) Find() {
	if !p.Signed && !numberedPlan(p.Text[p.Start:]) {
		return
	}
	if p.flatArticles() {
		return
	}
	var open []unit
	last := p.Start
	shut := func(level int) {
		for len(open) > 0 && open[len(open)-1].level >= level {
			p.writeProvision(open[len(open)-1], last)
			open = open[:len(open)-1]
		}
	}
	at, article, blank, before := p.Start, 0, false, len(p.Found)
	hasArticles := articleAnywhere(p.Text[p.Start:])
	rows := rowsOf(p.Text[p.Start:], hasArticles)
	lost := !hasArticles && len(firstLine.FindAllString(p.Text[p.Start:], 2)) > 1 // the text has lost their numbers
	for line := range strings.Lines(p.Text[p.Start:]) {
		start := at
		at += len(line)
		if strings.TrimSpace(line) == "" {
			blank = true
			continue
		}
		if lost && blank && freshList(line, open) {
			shut(2) // an article whose number the text has lost
		}
		blank = false
		u, ok := readUnit(line, start, open, rows, strings.TrimSpace(p.Text[p.Start:start]) == "")
		if !ok && lost && len(open) == 0 {
			u, ok = loosePoint(line, start)
		}
		if ok && u.style == "article" {
			n, err := strconv.Atoi(strings.TrimRight(u.number, "abcdefghijklmnopqrstuvwxyz"))
			if err == nil && n != article+1 && n != 1 && runsOn(p.Text[p.Start:last]) {
				continue // a mention that happens to begin a line
			}
			article = n
		}
		switch {
		case endLine.MatchString(line) || noteLine.MatchString(line):
			shut(1)
		case ok:
			if len(open) > 0 && open[0].style == "loose" && u.style == "letter" {
				u.style, u.number = "loose", "("+u.number+")"
				shut(2)
			}
			shut(u.level)
			if len(open) > 0 {
				u.number = joinNumber(open[len(open)-1].number, u)
			} else if u.style == "letter" {
				u.number = "(" + u.number + ")"
			}
			open = append(open, u)
			if inner, ok := firstPoint(line, start, open); ok {
				inner.number = joinNumber(u.number, inner)
				open = append(open, inner)
			}
		}
		p.pointsWithin(line, start, open)
		last = start + len(strings.TrimRight(line, " \t\r\n\u00a0"))
	}
	shut(1)
	if !hasArticles && article == 0 {
		p.inlineArticles(before)
	}
}

// rows says by what the paragraphs of a text without articles may be numbered.
type rows struct{ decimal, roman, ordinal bool }

func rowsOf(text string, hasArticles bool) rows {
	if hasArticles {
		return rows{}
	}
	return rows{
		decimal: len(anyDecimal.FindAllStringIndex(text, 4)) > 3,
		roman:   !anyNumber.MatchString(text) && len(anyRoman.FindAllStringIndex(text, 2)) > 1,
		ordinal: len(ordinalLine.FindAllStringIndex(text, 2)) > 1,
	}
}

// ordinalLine is "Second. The Chiefs agree" at the start of a line.
var ordinalLine = regexp.MustCompile(`(?m)^\s*((First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)[.:])\s+\p{Lu}`)

// romanLine is "IV. The Parties" at the start of a line; anyRoman and anyNumber look for
// such lines in a text.
var (
	romanLine = regexp.MustCompile(`^[\s#*]*(([IVX]{1,6})\.)[\s\x{00a0}]+\p{L}`)
	anyRoman  = regexp.MustCompile(`(?m)^[\s#*]*[IVX]{2,6}\.[ \t\x{00a0}]+\p{L}`)
	anyNumber = regexp.MustCompile(`(?m)^\s*\d{1,2}[.)][\s\x{00a0}]`)
)

// firstLine is a line that begins a numbered list.
var firstLine = regexp.MustCompile(`(?m)^1\.\s`)

// freshList reports a line that begins a list anew, or a heading, behind a list of
// numbers that is still open.
func freshList(line string, open []unit) bool {
	for i := range open {
		if open[i].style == "number" && open[i].level == 2 {
			m := numberLine.FindStringSubmatch(line)
			return m == nil && letterLine.FindString(line) == "" || m != nil && m[2] == "1"
		}
	}
	return false
}

// pointWithin is "(a)" behind a colon, a semicolon or "and" within a line.
var pointWithin = regexp.MustCompile(`(?:[:;,]|\b(?:and|or))\s*(\(([a-z])\))`)

// pointsWithin marks points that stand within a line, "as follows:(a) of signatures;(b)
// of the day", each up to the next; at least two, in their row from (a).
func (p *Reader) pointsWithin(line string, at int, open []unit) {
	var starts []int
	for _, m := range pointWithin.FindAllStringSubmatchIndex(line, 20) {
		if line[m[4]] != byte('a'+len(starts)) {
			break
		}
		starts = append(starts, m[2])
	}
	if len(starts) < 2 || len(open) == 0 && !strings.Contains(line[:starts[0]], ":") {
		return
	}
	end := len(strings.TrimRight(line, " \t\r\n\u00a0"))
	for k, s := range starts {
		to := end
		if k+1 < len(starts) {
			to = starts[k+1]
		}
		u := unit{start: at + s, level: 3, number: line[s : s+3], style: "letter"}
		if len(open) > 0 {
			u.number = joinNumber(open[len(open)-1].number, unit{number: line[s+1 : s+2], style: "letter"})
		}
		p.writeProvision(u, at+to)
	}
}

// inlineArticle is "Article IV:" or "Article 4." behind the end of a sentence.
var inlineArticle = regexp.MustCompile(`(?:^|[.;:]\s+|\n)((?:Article|Art\.)[\s\x{00a0}]+([IVXLC]+|\d+)[.:])\s`)

// inlineArticles marks the articles of a digest that tells them one after the
// other in a paragraph, but those among the findings from before on.
func (p *Reader) inlineArticles(before int) {
	text := p.Text[p.Start:]
	found := inlineArticle.FindAllStringSubmatchIndex(text[:min(len(text), 100_000)], 200)
	level := 1
	if len(found) < 2 {
		level, found = 3, inRow(text, inlinePoint.FindAllStringSubmatchIndex(text[:min(len(text), 100_000)], 200))
	}
	if len(found) < 2 || level == 3 && len(found) < 3 {
		return
	}
	for i, m := range found {
		if slices.ContainsFunc(p.Found[before:], func(f kadesh.Finding) bool { return f.Start == p.Start+m[2] }) {
			continue // it begins a line
		}
		end := len(text)
		if i+1 < len(found) {
			end = found[i+1][2]
		} else if k := endsLine.FindStringIndex(text[m[2]:]); k != nil {
			end = m[2] + k[0] + 1
		}
		end = m[2] + len(strings.TrimRight(text[m[2]:end], " \t\r\n\u00a0"))
		style := "article"
		if level == 3 {
			style = "number"
		}
		p.writeProvision(unit{start: p.Start + m[2], level: level, number: Arabic(text[m[4]:m[5]]), style: style}, p.Start+end)
	}
}

// endsLine is the mark at the end of a line, or a line without one before an empty one.
var endsLine = regexp.MustCompile(`[.;:!?)"”]\s*\n|[^\s]\n\s*\n`)

// inlinePoint is "(3)" behind the end of a sentence.
var inlinePoint = regexp.MustCompile(`(?:^|[.;:]\s+|\n)(\((\d{1,2})\))\s`)

// numberedPlan reports a text of another kind that lists at least four points
// by number, each on a line of its own.
func numberedPlan(text string) bool {
	n := 0
	for line := range strings.Lines(text[:min(len(text), 100_000)]) {
		if m := numberLine.FindStringSubmatch(line); m != nil && m[2] == strconv.Itoa(n+1) && m[3] == "" {
			n++
		}
	}
	return n >= 4
}

// runsOn reports whether the line that text ends with goes on in the next one: a
// long line without a mark at its end.
func runsOn(text string) bool {
	line := text[strings.LastIndexByte(text, '\n')+1:]
	return len(line) > 40 && !strings.ContainsAny(line[len(line)-1:], ".;:!?)\"")
}

var anyArticle = regexp.MustCompile(`(?mi)^[#*\s]*article[\s\x{00a0}]+(?:[IVXLC]+|\d+|` + numberWord + `)\b`)

func articleAnywhere(text string) bool {
	return anyArticle.MatchString(text[:min(len(text), 400_000)])
}

// loosePoint reads the first of a row of points of an article without a number.
func loosePoint(line string, at int) (unit, bool) {
	m := letterLine.FindStringSubmatchIndex(line)
	if m == nil || m[4] < 0 || line[m[4]:m[5]] != "a" {
		return unit{}, false
	}
	return unit{start: at + m[2], level: 3, number: "(a)", style: "loose"}, true
}

// readUnit reads the number at the start of a line. The first line of a text may go on
// with a list of which the text is a part.
func readUnit(line string, at int, open []unit, rows rows, first bool) (unit, bool) {
	if m := articleLine.FindStringSubmatchIndex(line); m != nil {
		if heads(strings.TrimSpace(line[m[6]:m[7]])) {
			return unit{start: at + m[2], level: 1, number: Arabic(line[m[4]:m[5]]), style: "article"}, true
		}
	}
	if m := ordinalLine.FindStringSubmatchIndex(line); m != nil && rows.ordinal {
		return unit{start: at + m[2], level: 1, number: Arabic(line[m[4]:m[5]]), style: "article"}, true
	}
	if u, ok := decimalUnit(line, at, open); ok && (u.style != "plain" || rows.decimal) {
		return u, true
	}
	if m := numberLine.FindStringSubmatchIndex(line); m != nil {
		n, _ := strconv.Atoi(line[m[4]:m[5]])
		number := line[m[4]:m[5]]
		if m[6] >= 0 {
			number += "." + line[m[6]:m[7]]
		}
		if first || follows(n, open) {
			return unit{start: at + m[2], level: 2, number: number, style: "number", arabic: n}, true
		}
		return unit{}, false
	}
	if m := romanLine.FindStringSubmatchIndex(line); m != nil && rows.roman {
		if n, _ := strconv.Atoi(Arabic(line[m[4]:m[5]])); first || follows(n, open) {
			return unit{start: at + m[2], level: 2, number: strconv.Itoa(n), style: "number", arabic: n}, true
		}
	}
	if m := letterLine.FindStringSubmatchIndex(line); m != nil && (len(open) > 0 || first && m[4] >= 0) {
		return pointUnit(line, at, m, open)
	}
	return unit{}, false
}

// pointUnit is the point whose label [letterLine] has found.
func pointUnit(line string, at int, m []int, open []unit) (unit, bool) {
	if m[4] >= 0 {
		label := line[m[4]:m[5]]
		u := unit{start: at + m[2], level: pointLevel(label, open), number: label, style: "letter", figures: isDigit(label)}
		if u.level == 4 {
			u.arabic = stepOf(label)
		}
		return u, true
	}
	prev := open[len(open)-1]
	u := unit{start: at + m[2], number: line[m[6]:m[7]], style: "letter"}
	u.level = pointLevel(u.number, open)
	switch u.arabic = romanStep(u.number, prev); {
	case u.arabic < 0:
		return unit{}, false // "i. e.", a number out of its row
	case u.arabic == 0 && u.number >= "a" && u.number != "a" && !(prev.level >= 3 && strings.HasSuffix(strings.TrimRight(prev.number, ")"), string(u.number[0]-1))):
		return unit{}, false // "e. g.", a letter out of its row
	}
	return u, true
}

// pointLevel is 4 for a point below "1.1.2", for a row of letters that begins or goes on below
// "(2)", and for one of figures or small Roman numbers below "(b)"; else 3.
func pointLevel(label string, open []unit) int {
	for i := range open {
		o := &open[i]
		switch {
		case o.level != 3:
		case o.style == "decimal" || o.figures && (label == "a" || label == "i"):
			return 4
		case !o.figures:
			if below(label, strings.TrimRight(o.number, ")"), open[i+1:]) {
				return 4
			}
			return 3
		}
	}
	if !isDigit(label) && len(open) > 0 && open[len(open)-1].level == 4 {
		return 4
	}
	return 3
}

// below reports that a row of figures or Roman numbers begins or goes on with the label below
// the point of the letter that parent ends with, whose open points are rest.
func below(label, parent string, rest []unit) bool {
	n := stepOf(label)
	if n == 0 {
		return false
	}
	if len(rest) > 0 && rest[0].level == 4 {
		return n == rest[0].arabic+1 && isDigit(label) == rest[0].figures
	}
	return n == 1 && (isDigit(label) || !strings.HasSuffix(parent, "h")) // behind (h) stands the letter
}

// stepOf is the value of a label in figures or small Roman numbers, 0 for a letter.
func stepOf(label string) int {
	if !isDigit(label) {
		if strings.Trim(label, "ivx") != "" {
			return 0
		}
		label = Arabic(strings.ToUpper(label))
	}
	n, err := strconv.Atoi(label)
	if err != nil {
		return 0
	}
	return n
}

func isDigit(label string) bool { return label != "" && strings.Trim(label, "0123456789") == "" }

// nested is the first point of a paragraph in its own first line: "7. (1) The Parties".
var nested = regexp.MustCompile(`^[\s#*]*(?:\d{1,3}[.)]|\(\d{1,2}\))[\s\x{00a0}]+(\((1|a|i|A)\))[\s\x{00a0}]+[\p{L}"“]`)

// headed is the first paragraph or point of an article in the line of its heading:
// "Article 5. 1. The Parties", "Section 2. (a) No person".
var headed = regexp.MustCompile(`^[#*\s]*(?i:article|section|art\.)[\s\x{00a0}]+(?:[IVXLC]+|\d+)[.:][\s\x{00a0}]*[-–—]?[\s\x{00a0}]*(?:((1)[.)])|(\((1|a|i)\)))[\s\x{00a0}]+[\p{L}"“]`)

// firstPoint reads it, behind the number of the unit that was opened last.
func firstPoint(line string, at int, open []unit) (unit, bool) {
	if m := headed.FindStringSubmatchIndex(line); m != nil && open[len(open)-1].style == "article" {
		if m[2] >= 0 {
			return unit{start: at + m[2], level: 2, number: "1", style: "number", arabic: 1}, true
		}
		return unit{start: at + m[6], level: 3, number: line[m[8]:m[9]], style: "letter", figures: line[m[8]:m[9]] == "1", arabic: 1}, true
	}
	m := nested.FindStringSubmatchIndex(line)
	if m == nil {
		return unit{}, false
	}
	return unit{start: at + m[2], level: open[len(open)-1].level + 1, number: line[m[4]:m[5]], style: "letter", figures: line[m[4]:m[5]] == "1", arabic: 1}, true
}

// decimalUnit reads "1.2" and "1.2.3" at the start of a line of article 1 as its
// second paragraph and that one's third point; they count up by one.
func decimalUnit(line string, at int, open []unit) (unit, bool) {
	m := decimalLine.FindStringSubmatch(line)
	if m == nil {
		m = deepDecimal.FindStringSubmatch(line)
	}
	if m == nil {
		return unit{}, false
	}
	u := unit{start: at + strings.Index(line, m[1]), level: 2, number: m[3], style: "decimal"}
	if len(open) == 0 || open[0].style == "plain" {
		return plainDecimal(u, m, open), true
	}
	if open[0].style != "article" || open[0].number != m[2] {
		return unit{}, false
	}
	if m[4] != "" {
		u.level, u.number = 3, m[4]
	}
	u.arabic, _ = strconv.Atoi(u.number)
	for i := range open {
		switch o := &open[i]; {
		case o.level == 2 && u.level == 3 && strings.TrimPrefix(o.number, open[0].number+".") != m[3]:
			return unit{}, false
		case o.level == u.level && o.style == u.style:
			return u, u.arabic == o.arabic+1
		}
	}
	return u, u.arabic == 1
}

// plainDecimal is the unit of a text without articles, whose paragraphs bear the whole
// number: "4.2 GAM undertakes", with "4.2.1" below it.
func plainDecimal(u unit, m []string, open []unit) unit {
	u.style, u.number = "plain", m[2]+"."+m[3]
	if m[4] == "" {
		return u
	}
	if len(open) > 0 && open[0].level == 2 && open[0].number == u.number {
		u.level, u.number, u.style = 3, m[4], "decimal"
		return u
	}
	u.number += "." + m[4]
	return u
}

// romanStep is the figure of a small Roman number that opens or goes on with a row of
// points behind the unit prev; 0 for a label that is none, -1 for one out of its row.
func romanStep(label string, prev unit) int {
	n := stepOf(label)
	if n == 0 {
		return 0
	}
	if n != 1 && !(prev.level >= 3 && prev.arabic == n-1) {
		return -1
	}
	return n
}

// heads reports whether what follows "Article 3" on its line makes it the head
// of the article, not a mention of it ("Article 3 of the Convention applies"):
// nothing, a mark, or a title or sentence of its own.
func heads(rest string) bool {
	if rest == "" || strings.ContainsRune(".:-–—\"“[*#", firstRune(rest)) {
		return true
	}
	rest = strings.TrimPrefix(rest, "(") // "(Scope)" is a title, "(5)" a paragraph
	word, _, _ := strings.Cut(rest, " ")
	switch word {
	case "Paragraph", "Paragraphs", "Section", "Sections":
		return false
	}
	return unicode.IsUpper(firstRune(rest))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// follows reports whether n can be the next number of the list under way: lists
// count up by one or start at 1.
func follows(n int, open []unit) bool {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i].style == "number" {
			return n == open[i].arabic+1 || n == 1 && i < len(open)-1
		}
	}
	return n == 1 || len(open) == 0 && n < 4
}

func joinNumber(parent string, u unit) string {
	if u.style == "number" || u.style == "decimal" {
		return parent + "." + u.number
	}
	return parent + "(" + u.number + ")"
}

// Arabic turns a Roman number or one in words into figures and leaves others
// alone.
func Arabic(s string) string {
	if n := page.NumberWords[strings.ToLower(s)]; n > 0 && len(s) > 2 {
		return strconv.Itoa(n)
	}
	if n := page.Ordinals[strings.ToLower(s)]; n > 0 {
		return strconv.Itoa(n)
	}
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	n := 0
	for i := range len(s) {
		v, ok := values[s[i]]
		if !ok {
			return s
		}
		if i+1 < len(s) && values[s[i+1]] > v {
			n -= v
		} else {
			n += v
		}
	}
	return strconv.Itoa(n)
}

func (p *Reader) writeProvision(u unit, end int) {
	if end <= u.start {
		return
	}
	level := "point"
	switch {
	case u.level == 1:
		level = "article"
	case u.level == 2 && strings.Contains(u.number, "."):
		level = "paragraph"
	}
	p.Index = 0
	p.Add(kadesh.FindingProvision, kadesh.Span{Start: u.start, End: end}, "numbered-unit", func(f *kadesh.Finding) {
		f.Provision = &kadesh.ProvisionFinding{Number: u.number, Level: level}
	})
}
