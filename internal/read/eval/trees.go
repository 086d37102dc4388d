package eval

import (
	"context"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

// trees are treebanks: tags, lemmas and trees over the given words, and, from
// the bare text, sentences and words.
var trees = Layer{"tags and trees",
	func(dir string) bool { return has(dir, "*.conllu") },
	func(ctx context.Context, dir string) (out []Measure, err error) {
		for _, path := range files(dir, "*.conllu") {
			all, err := readTrees(path)
			if err != nil {
				return nil, err
			}
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			var t tally
			for i := range all {
				t.given(&all[i])
			}
			for _, doc := range documents(all) {
				t.bare(doc)
			}
			out = append(out, t.measures(filepath.Base(path))...)
		}
		for _, path := range files(dir, "*pud.ner.iob2") {
			m, err := scoreNames(ctx, path)
			if err != nil {
				return nil, err
			}
			out = append(out, m...)
		}
		return out, nil
	}}

// tally counts what is right.
type tally struct {
	words, upos, xpos, lemma, uas, las int
	sentences, tokens                  [3]int // right, gold, found
}

// given scores the analysis of given words. A relation counts without its
// subtype, as is usual.
func (t *tally) given(s *conllu.Sentence) {
	at := s.Words()
	nodes := make([]syntax.Node, len(at))
	for k, i := range at {
		nodes[k].Form = s.Rows[i].Form
	}
	syntax.Default().Annotate(nodes)
	for k, i := range at {
		r, n := &s.Rows[i], &nodes[k]
		t.words++
		t.upos += one(r.UPOS == n.UPOS)
		t.xpos += one(r.XPOS == n.XPOS)
		t.lemma += one(r.Lemma == n.Lemma)
		if r.Head == strconv.Itoa(n.Head+1) {
			t.uas++
			want, _, _ := strings.Cut(r.Rel, ":")
			t.las += one(n.Is(want))
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// bare scores sentences and words found in a document's text.
func (t *tally) bare(doc []conllu.Sentence) {
	text, gold := rebuild(doc)
	found := syntax.Sentences(text)
	spans := make([]kadesh.Span, len(found))
	var goldWords, foundWords []kadesh.Span
	var buf []syntax.Token
	for i, s := range found {
		spans[i] = s.Span
		buf = syntax.Tokens(text, s.Span, buf[:0])
		for _, w := range buf {
			foundWords = append(foundWords, w.Span)
		}
	}
	for i := range doc {
		goldWords = wordSpans(goldWords, text, gold[i], &doc[i])
	}
	addSpans(&t.sentences, gold, spans)
	addSpans(&t.tokens, goldWords, foundWords)
}

func addSpans(into *[3]int, gold, found []kadesh.Span) {
	right, n := sameSpans(gold, found)
	into[0] += right
	into[1] += len(gold)
	into[2] += n
}

// wordSpans appends the places of a sentence's words in the text.
func wordSpans(out []kadesh.Span, text string, in kadesh.Span, s *conllu.Sentence) []kadesh.Span {
	at := in.Start
	for i := range s.Rows {
		r := &s.Rows[i]
		if !r.Word() {
			continue
		}
		k := strings.Index(text[at:in.End], r.Form)
		if k < 0 {
			continue
		}
		out = append(out, kadesh.Span{Start: at + k, End: at + k + len(r.Form)})
		at += k + len(r.Form)
	}
	return out
}

func (t *tally) measures(data string) []Measure {
	return []Measure{
		share(data, "UPOS, given words", t.upos, t.words), share(data, "XPOS, given words", t.xpos, t.words),
		share(data, "lemma, given words", t.lemma, t.words),
		share(data, "UAS, given words", t.uas, t.words), share(data, "LAS, given words", t.las, t.words),
		fscore(data, "sentences F1, from text", t.sentences[0], t.sentences[1], t.sentences[2]),
		fscore(data, "words F1, from text", t.tokens[0], t.tokens[1], t.tokens[2]),
	}
}
