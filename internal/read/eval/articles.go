package eval

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/source"
)

// articles scores the text that is taken from pages against the article that a
// person marked in each, by runs of four words.
//
// Source: scrapinghub/article-extraction-benchmark, whose measure this is:
// precision and recall of the multiset of 4-grams of words, each averaged over
// the pages, and the harmonic mean of the two averages.
var articles = Layer{
	Name:  "article text of pages",
	holds: func(dir string) bool { return has(dir, "ground-truth.json") && has(dir, "html/*.html.gz") },
	score: scoreArticles,
}

func scoreArticles(ctx context.Context, dir string) ([]Measure, error) {
	path := filepath.Join(dir, "ground-truth.json")
	text, err := readFile(path)
	if err != nil {
		return nil, err
	}
	truth := map[string]struct {
		ArticleBody string
		URL         string
	}{}
	if err := json.Unmarshal([]byte(text), &truth); err != nil {
		return nil, unreadable(path, err)
	}
	var ids []string
	for id := range truth {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var p, r float64
	for _, id := range ids {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		page, err := unzipped(filepath.Join(dir, "html", id+".html.gz"))
		if err != nil {
			return nil, err
		}
		got := ""
		if d, _, err := source.Open(truth[id].URL, page); err == nil {
			got = d.Text
		}
		pp, rr := shingled(got, truth[id].ArticleBody)
		p, r = p+pp, r+rr
	}
	n := len(ids)
	p, r = p/float64(max(1, n)), r/float64(max(1, n))
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return []Measure{{"pages", "precision", 0, n, p}, {"pages", "recall", 0, n, r}, {"pages", "F", 0, n, f}}, nil
}

func unzipped(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, unreadable(path, err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return b, nil
}

// shingled is precision and recall of got by runs of four words.
func shingled(got, want string) (p, r float64) {
	a, b := shingles(got), shingles(want)
	right, found, gold := 0, 0, 0
	for k, n := range a {
		right += min(n, b[k])
		found += n
	}
	for _, n := range b {
		gold += n
	}
	if right == 0 {
		return 0, 0
	}
	return float64(right) / float64(found), float64(right) / float64(gold)
}

func shingles(s string) map[string]int {
	const size = 4
	words := strings.FieldsFunc(s, func(c rune) bool {
		return c != '_' && !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c)
	})
	n := min(size, max(1, len(words)))
	out := map[string]int{}
	for i := 0; i+n <= len(words); i++ {
		out[strings.Join(words[i:i+n], " ")]++
	}
	return out
}
