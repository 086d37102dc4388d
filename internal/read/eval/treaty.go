package eval

import (
	"context"
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/read/provision"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// treatyArticles scores the articles that the reader finds in treaties: an
// article counts when one with its number starts on the same line.
var treatyArticles = Layer{
	Name:  "articles of treaties",
	holds: func(dir string) bool { return has(dir, "pta_*.json") && has(dir, "pta_*.txt") },
	score: func(ctx context.Context, dir string) ([]Measure, error) {
		right, gold, found := 0, 0, 0
		for _, path := range files(dir, "pta_*.json") {
			r, g, f, err := scoreTreaty(ctx, path)
			if err != nil {
				return nil, err
			}
			right, gold, found = right+r, gold+g, found+f
		}
		return []Measure{fscore("treaties", "articles F1", right, gold, found),
			share("treaties", "articles precision", right, found), share("treaties", "articles recall", right, gold)}, nil
	},
}

// articleKey is an article's number and the line that it starts on.
type articleKey struct {
	number string
	line   int
}

func scoreTreaty(ctx context.Context, path string) (right, gold, found int, err error) {
	raw, err := readFile(path)
	if err != nil {
		return 0, 0, 0, err
	}
	var truth struct {
		Segments []struct {
			Level, Number string
			Start         int
		}
	}
	if err := json.Unmarshal([]byte(raw), &truth); err != nil {
		return 0, 0, 0, unreadable(path, err)
	}
	text, err := readFile(strings.TrimSuffix(path, ".json") + ".txt")
	if err != nil {
		return 0, 0, 0, err
	}
	want := map[articleKey]bool{}
	for _, s := range truth.Segments {
		if s.Level == "article" {
			want[articleKey{articleNumber(s.Number), lineAt(text, byteAt(text, s.Start))}] = true
		}
	}
	doc, err := source.Text(filepath.Base(path), []byte(text))
	if err != nil {
		return 0, 0, 0, unreadable(path, err)
	}
	doc.Kind = kadesh.DocumentTreaty
	findings, _ := read.NewRules().Read(ctx, doc)
	for i := range findings {
		f := &findings[i]
		if f.Provision == nil || f.Provision.Level != "article" {
			continue
		}
		found++
		if want[articleKey{articleNumber(f.Provision.Number), lineAt(text, f.Start)}] {
			right++
		}
	}
	return right, len(want), found, nil
}

// byteAt is the byte offset of code point n.
func byteAt(text string, n int) int {
	at := 0
	for range n {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}

func lineAt(text string, at int) int { return strings.Count(text[:at], "\n") }

var numberPart = regexp.MustCompile(`(?i)(\d+|\b[IVXLC]+\b)\s*([a-z]|bis|ter)?$`)

// articleNumber is the number of "ARTICLE - 1" or "Article IV" in figures.
func articleNumber(s string) string {
	m := numberPart.FindStringSubmatch(strings.TrimRight(strings.TrimSpace(s), ".:"))
	if m == nil {
		return strings.ToLower(s)
	}
	return provision.Arabic(strings.ToUpper(m[1])) + strings.ToLower(m[2])
}
