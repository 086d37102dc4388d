package syntax_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/syntax"
	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

// prose is the text of the PUD treebank's news and encyclopedia sentences, or
// of our own pages where it is missing.
func prose(b *testing.B) string {
	path := filepath.Join("..", "..", "..", "shared", "data", "reading", "ud-pud-ner", "en_pud.slim.conllu")
	raw, err := os.ReadFile(path)
	if err != nil {
		own, err := os.ReadFile(filepath.Join("..", "..", "docs", "architecture.md"))
		if err != nil {
			b.Fatal(err)
		}
		return string(own)
	}
	all, err := conllu.Parse(string(raw))
	if err != nil {
		b.Fatal(err)
	}
	var text strings.Builder
	for i := range all {
		text.WriteString(all[i].Text() + " ")
	}
	return text.String()
}

func wordsPerSecond(b *testing.B, analyse func(string) []syntax.Tree) {
	text := prose(b)
	words := 0
	for _, t := range analyse(text) {
		words += len(t.Nodes)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		analyse(text)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkTrees is sentences, words, tags, lemmas and trees.
func BenchmarkTrees(b *testing.B) { wordsPerSecond(b, syntax.Default().Parse) }

// BenchmarkTags is all that without trees.
func BenchmarkTags(b *testing.B) { wordsPerSecond(b, syntax.Default().Tag) }

// BenchmarkSentences is sentences and words alone.
func BenchmarkSentences(b *testing.B) {
	wordsPerSecond(b, func(text string) []syntax.Tree {
		var buf []syntax.Token
		sentences := syntax.Sentences(text)
		for _, s := range sentences {
			buf = syntax.Tokens(text, s.Span, buf)
		}
		return []syntax.Tree{{Nodes: make([]syntax.Node, len(buf))}}
	})
}
