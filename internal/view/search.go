package view

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Search is what was found for some words.
type Search struct {
	FormatVersion int    `json:"format_version"`
	Dossier       string `json:"dossier"`
	Words         string `json:"words"`
	Hits          []Hit  `json:"hits"`
	// Found is how many there were before the limit.
	Found int `json:"found"`
}

// Hit is one thing in which all the words occur.
type Hit struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	// Snippet is a stretch around the first word, as it stands.
	Snippet string `json:"snippet"`
	// Span is where the word stands in a document's text, null elsewhere.
	Span  *kadesh.Span `json:"span"`
	Score int          `json:"score"`
}

// SearchOf finds the things of a dossier in which all the words occur, in any
// spelling of names: documents by their text, all else by its block. More
// occurrences come first, then the order of the files.
// Cost: linear in the text.
func SearchOf(d *dossier.Dossier, words string, limit int) Search {
	out := Search{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Words: words, Hits: []Hit{}}
	asked := lexicon.Words(words)
	for _, item := range d.Items {
		text := item.Text
		doc, isDocument := d.Document(item.Address.ID())
		if isDocument = isDocument && item.Address.Kind() == "document"; isDocument {
			text = doc.Text
		}
		if hit, ok := match(text, asked); ok {
			hit.Address, hit.Title = item.Address, d.TitleOf(item.Address)
			if !isDocument {
				hit.Span = nil
			}
			out.Hits = append(out.Hits, hit)
		}
	}
	slices.SortStableFunc(out.Hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
	out.Found = len(out.Hits)
	if limit > 0 && len(out.Hits) > limit {
		out.Hits = out.Hits[:limit]
	}
	return out
}

func wordsOf(s string) []string { return lexicon.Words(s) }

// match counts the words in a text; ok says that each occurs.
func match(text string, asked []string) (Hit, bool) {
	type want struct {
		plain, name string
		count       int
	}
	wants := make([]want, len(asked))
	for i, w := range asked {
		wants[i] = want{plain: lexicon.Fold(w), name: lexicon.FoldName(w)}
	}
	var h Hit
	at := 0
	for _, w := range lexicon.Words(text) {
		at += strings.Index(text[at:], w)
		terms := lexicon.Terms(w)
		for i := range wants {
			same := terms[0] == wants[i].plain || len(terms) > 1 && terms[1] == "="+wants[i].name
			if !same {
				continue
			}
			wants[i].count++
			h.Score++
			if h.Span == nil {
				h.Span = &kadesh.Span{Start: at, End: at + len(w)}
				h.Snippet = around(text, at, at+len(w))
			}
		}
		at += len(w)
	}
	return h, len(wants) > 0 && !slices.ContainsFunc(wants, func(w want) bool { return w.count == 0 })
}

// around is a stretch of text of some words on either side, on one line.
func around(text string, start, end int) string {
	const reach = 60
	from, to := max(0, start-reach), min(len(text), end+reach)
	if i := strings.IndexByte(text[from:start], ' '); from > 0 && i >= 0 {
		from += i + 1
	}
	if i := strings.LastIndexByte(text[end:to], ' '); to < len(text) && i >= 0 {
		to = end + i
	}
	s := strings.ToValidUTF8(text[from:to], "")
	return strings.Join(strings.Fields(s), " ")
}
