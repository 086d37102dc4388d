package source

import (
	"regexp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// headerKeys are the keys of the digest header that are understood; others
// are kept in the text and ignored.
var headerKeys = map[string]func(*kadesh.Document, string){
	"url":       func(d *kadesh.Document, v string) { d.URL = v },
	"title":     func(d *kadesh.Document, v string) { d.Title = v },
	"publisher": func(d *kadesh.Document, v string) { d.Publisher = v },
	"author":    func(d *kadesh.Document, v string) { d.Author = v },
	"published": func(d *kadesh.Document, v string) { d.Published = firstWord(v) },
	"language":  func(d *kadesh.Document, v string) { d.Language = language(v) },
	"side":      func(d *kadesh.Document, v string) { d.Side = v },
	"kind":      func(d *kadesh.Document, v string) { d.Kind = kindOf(v) },
	"form":      func(d *kadesh.Document, v string) { d.Digest = strings.Contains(strings.ToLower(v), "digest") },
}

// HeaderEnd is where the text behind the digest header starts, 0 without one.
// Readers look for findings only from there on; offsets count the whole text.
// Bounds: a header has at most 40 lines and 8 KiB.
func HeaderEnd(text string) int {
	return scanHeader(text, func(string, string) {})
}

// scanHeader calls f with each key and value of the header.
func scanHeader(text string, f func(key, value string)) int {
	i := 0
	var pairs [][2]string
	for n := 0; n < 40 && i < min(len(text), 8<<10); n++ {
		line, rest, found := strings.Cut(text[i:], "\n")
		if !found {
			return 0
		}
		i = len(text) - len(rest)
		line = strings.TrimRight(strings.TrimPrefix(line, "\uFEFF"), "\r ")
		if line == "---" {
			if len(pairs) == 0 {
				return 0
			}
			for _, p := range pairs {
				f(p[0], p[1])
			}
			return i
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || key == "" || strings.ContainsAny(key, " \t.") {
			return 0
		}
		pairs = append(pairs, [2]string{strings.ToLower(key), strings.TrimSpace(value)})
	}
	return 0
}

// header reads the digest header into d and reports whether there was one.
func header(d *kadesh.Document) bool {
	end := scanHeader(d.Text, func(key, value string) {
		if set := headerKeys[key]; set != nil {
			set(d, value)
		}
	})
	if end > 0 && d.Kind == "" {
		d.Kind = guessKind(d.Text[end:])
	}
	return end > 0
}

func firstWord(v string) string {
	w, _, _ := strings.Cut(v, " ")
	return w
}

// language takes the language of our digest ("tr (this digest: en)") before
// that of the original.
func language(v string) string {
	if _, in, ok := strings.Cut(v, "this digest:"); ok {
		v = strings.TrimSpace(in)
	}
	return strings.Trim(firstWord(v), "();,")
}

// kindWords say which kind a word of a header's kind stands for, the more
// telling first ("official-treaty-text-initialled" is a treaty).
var kindWords = []struct {
	word string
	kind kadesh.DocumentKind
}{
	{"treaty", kadesh.DocumentTreaty}, {"law", kadesh.DocumentLaw}, {"statute", kadesh.DocumentLaw}, {"presidential", kadesh.DocumentLaw},
	{"waiver", kadesh.DocumentLaw}, {"decision", kadesh.DocumentLaw}, {"resolution", kadesh.DocumentLaw}, {"letter", kadesh.DocumentLetter}, {"agreement", kadesh.DocumentAgreement},
	{"charter", kadesh.DocumentAgreement}, {"framework", kadesh.DocumentAgreement}, {"mou", kadesh.DocumentAgreement},
	{"memorandum", kadesh.DocumentAgreement}, {"protocol", kadesh.DocumentAgreement}, {"minutes", kadesh.DocumentAgreement},
	{"declaration", kadesh.DocumentStatement}, {"statement", kadesh.DocumentStatement}, {"speech", kadesh.DocumentStatement},
	{"communique", kadesh.DocumentStatement},
}

// retold are words of a header's kind for words that somebody else retells or that
// nobody signs for a state: a report of a statement reads as news.
var retold = []string{"report", "listing", "advocacy"}

// kindOf maps the words of a header to a kind; an opinion or analysis is read
// as news, and so is what only reports a statement.
func kindOf(v string) kadesh.DocumentKind {
	words := strings.FieldsFunc(strings.ToLower(v), func(r rune) bool { return r < 'a' || r > 'z' })
	for _, k := range kindWords {
		if slices.Contains(words, k.word) {
			if k.kind == kadesh.DocumentStatement && slices.ContainsFunc(retold, func(w string) bool { return slices.Contains(words, w) }) {
				break
			}
			return k.kind
		}
	}
	return kadesh.DocumentNews
}

var (
	months     = `(January|February|March|April|May|June|July|August|September|October|November|December)`
	dayFirst   = regexp.MustCompile(`\b([0-3]?\d) ` + months + `,? (\d{4})\b`)
	monthFirst = regexp.MustCompile(`\b` + months + ` ([0-3]?\d)(?:st|nd|rd|th)?, (\d{4})\b`)
	isoDay     = regexp.MustCompile(`\b(\d{4}-\d{2}-\d{2})\b`)
	dateline   = regexp.MustCompile(`(?m)^[A-Z][A-Z .'’-]+,(?: [A-Z][A-Za-z .]+,)? ` + months + ` ([0-3]?\d)[., ]`)
	byline     = regexp.MustCompile(`(?m)^(?:By|BY|by) ((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})$`)
	nameLine   = regexp.MustCompile(`^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$`)
	article1   = regexp.MustCompile(`(?mi)^[#\s]*(?:article|section)\s+(?:1|I)\b`)
	point1     = regexp.MustCompile(`(?m)^\s*1\.\s`)
	shall      = regexp.MustCompile(`(?i)\bshall\b`)
	instrument = regexp.MustCompile(`(?i)\b(agreement|protocol|declaration|memorandum|package of measures|accord|charter|convention|treaty|statement)\b`)
)

// guessWindow is how much of a text's start is searched for its metadata.
const guessWindow = 4000

// guess fills what a text without header says of itself.
func guess(d *kadesh.Document) {
	head := d.Text[:min(len(d.Text), guessWindow)]
	d.Title = title(head)
	d.Kind = guessKind(d.Text)
	d.Published = published(head, d.Kind, d.Text)
	d.Author = author(head)
	if d.Kind == kadesh.DocumentNews && strings.Contains(d.Text[:min(len(d.Text), 40)], "Wikinews") {
		d.Publisher = "Wikinews"
	}
	if english(head) {
		d.Language = "en"
	}
}

// title is the first line that reads like one.
func title(head string) string {
	for line := range strings.Lines(head) {
		line = strings.Trim(line, " \t\r\n#*\uFEFF")
		if len(line) < 8 || len(line) > 400 || strings.Trim(line, ".-=_ ") == "" {
			continue
		}
		if strings.HasSuffix(line, ".") {
			return ""
		}
		return line
	}
	return ""
}

// published finds a day of publication: a day in a line of its own near the
// start, or a dateline; for an agreement the day beside "done at" or "signed".
func published(head string, kind kadesh.DocumentKind, text string) string {
	near := head[:min(len(head), 1200)]
	if kind == kadesh.DocumentTreaty || kind == kadesh.DocumentAgreement {
		if i := strings.LastIndex(text, "DONE"); i >= 0 {
			return day(text[i:min(len(text), i+300)])
		}
		if i := strings.LastIndex(text, "Done "); i >= 0 {
			return day(text[i:min(len(text), i+300)])
		}
		return ""
	}
	for line := range strings.Lines(near) {
		if len(line) < 80 {
			if d := day(line); d != "" {
				return d
			}
		}
	}
	if m := dateline.FindStringSubmatch(near); m != nil {
		if y := regexp.MustCompile(`\b(20\d\d|19\d\d)\b`).FindString(near); y != "" {
			return edtf(y, m[1], m[2])
		}
	}
	return ""
}

// day is the first full day in s, empty for none.
func day(s string) string {
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		return edtf(m[3], m[2], m[1])
	}
	if m := monthFirst.FindStringSubmatch(s); m != nil {
		return edtf(m[3], m[1], m[2])
	}
	return isoDay.FindString(s)
}

var monthNumber = map[string]string{"January": "01", "February": "02", "March": "03", "April": "04", "May": "05",
	"June": "06", "July": "07", "August": "08", "September": "09", "October": "10", "November": "11", "December": "12"}

func edtf(year, month, day string) string {
	if len(day) == 1 {
		day = "0" + day
	}
	return year + "-" + monthNumber[month] + "-" + day
}

// author is a "By ..." line, or a name that stands in two lines running (how
// pages repeat the author's picture and name).
func author(head string) string {
	if m := byline.FindStringSubmatch(head); m != nil {
		return strings.TrimSpace(m[1])
	}
	last := ""
	for line := range strings.Lines(head) {
		line = strings.TrimSpace(line)
		if line == last && len(line) < 60 && nameLine.MatchString(line) {
			return line
		}
		last = line
	}
	return ""
}

// english reports whether the commonest words are English ones.
func english(head string) bool {
	n := 0
	for _, w := range []string{" the ", " of ", " and ", " to ", " in "} {
		n += strings.Count(head, w)
	}
	return n*120 > len(head) || n >= 3
}
