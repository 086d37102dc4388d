package eval

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

// goldenRules are rows of a text and its sentences; a row counts when every
// sentence is the same, white space aside.
var goldenRules = Layer{"sentences, exact rows",
	func(dir string) bool { return has(dir, "golden*.jsonl") },
	func(_ context.Context, dir string) (out []Measure, err error) {
		for _, path := range files(dir, "*.jsonl") {
			right, all, err := scoreRows(path)
			if err != nil {
				return nil, err
			}
			out = append(out, share(filepath.Base(path), "exact", right, all))
		}
		return out, nil
	}}

func scoreRows(path string) (right, all int, err error) {
	text, err := readFile(path)
	if err != nil {
		return 0, 0, err
	}
	for line := range strings.Lines(text) {
		var row struct {
			Text      string
			Sentences []string
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			return 0, 0, unreadable(path, err)
		}
		got := []string{}
		for _, s := range syntax.Sentences(row.Text) {
			got = append(got, squeeze(row.Text[s.Start:s.End]))
		}
		for i := range row.Sentences {
			row.Sentences[i] = squeeze(row.Sentences[i])
		}
		all++
		if slices.Equal(got, row.Sentences) {
			right++
		}
	}
	return right, all, nil
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// newsSentences are annotated documents in a folder conllu; the news ones are
// scored, and all others together beside them.
var newsSentences = Layer{"sentences and attributions",
	func(dir string) bool { return has(dir, filepath.Join("conllu", "*_news_*.conllu")) },
	func(ctx context.Context, dir string) ([]Measure, error) {
		var news, rest [3]int
		for _, path := range files(dir, filepath.Join("conllu", "*.conllu")) {
			sentences, err := readTrees(path)
			if err != nil {
				return nil, err
			}
			into := &rest
			if strings.Contains(filepath.Base(path), "_news_") {
				into = &news
			}
			for _, doc := range documents(sentences) {
				text, gold := rebuild(doc)
				right, found := sameSpans(gold, sentenceSpans(text))
				into[0] += right
				into[1] += len(gold)
				into[2] += found
			}
		}
		out := []Measure{fscore("news", "sentences F1", news[0], news[1], news[2]),
			fscore("other genres", "sentences F1", rest[0], rest[1], rest[2])}
		if !has(dir, "attribution.jsonl") {
			return out, nil
		}
		said, err := scoreAttribution(ctx, dir)
		return append(out, said...), err
	}}

func readTrees(path string) ([]conllu.Sentence, error) {
	text, err := readFile(path)
	if err != nil {
		return nil, err
	}
	sentences, err := conllu.Parse(text)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return sentences, nil
}

// documents cuts at "# newdoc".
func documents(all []conllu.Sentence) (out [][]conllu.Sentence) {
	start := 0
	for i := range all {
		if _, ok := all[i].Comment("newdoc"); (ok || namedDoc(&all[i])) && i > start {
			out = append(out, all[start:i])
			start = i
		}
	}
	return append(out, all[start:])
}

func namedDoc(s *conllu.Sentence) bool {
	_, ok := s.Comment("newdoc id")
	return ok
}

func newParagraph(s *conllu.Sentence) bool {
	_, bare := s.Comment("newpar")
	_, id := s.Comment("newpar id")
	return bare || id
}

// rebuild makes a document's text: a space between sentences, a blank line
// between paragraphs.
func rebuild(doc []conllu.Sentence) (string, []kadesh.Span) {
	var b strings.Builder
	spans := make([]kadesh.Span, 0, len(doc))
	for i := range doc {
		if i > 0 {
			if newParagraph(&doc[i]) {
				b.WriteString("\n\n")
			} else {
				b.WriteByte(' ')
			}
		}
		start := b.Len()
		b.WriteString(doc[i].Text())
		spans = append(spans, kadesh.Span{Start: start, End: b.Len()})
	}
	return b.String(), spans
}

func sentenceSpans(text string) []kadesh.Span {
	var out []kadesh.Span
	for _, s := range syntax.Sentences(text) {
		out = append(out, s.Span)
	}
	return out
}

// sameSpans counts spans that both lists have; both are in order.
func sameSpans(gold, found []kadesh.Span) (right, all int) {
	i := 0
	for _, s := range found {
		for i < len(gold) && gold[i].Start < s.Start {
			i++
		}
		if i < len(gold) && gold[i] == s {
			right++
		}
	}
	return right, len(found)
}
