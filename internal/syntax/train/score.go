package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// score says how good a model is on other files, with their words given.
func score(w io.Writer, model []byte, names []string) error {
	m, err := tree.Load(model)
	if err != nil {
		return err
	}
	for _, name := range names {
		text, err := readFile(name)
		if err != nil {
			return err
		}
		all, err := conllu.Parse(text)
		if err != nil {
			return err
		}
		var n, upos, xpos, lemma, uas, las int
		var work tree.Sentence
		for i := range all {
			s := newSentence(&all[i])
			if s == nil {
				continue
			}
			work.Reset()
			for _, f := range s.forms[1:] {
				work.Add(f)
			}
			m.TagWords(&work)
			m.Parse(&work)
			for i := range s.n {
				n++
				p := m.Tags[work.Tag(i)]
				upos += one(p.UPOS == s.pairs[i+1].UPOS)
				xpos += one(p.XPOS == s.pairs[i+1].XPOS)
				lemma += one(m.Lemma(s.forms[i+1], work.Tag(i)) == s.lemmas[i+1])
				head, rel := work.Head(i)
				want := int(s.heads[i+1]) - 1
				if want == s.n {
					want = -1
				}
				if head == want {
					uas++
					las += one(base(m.Rels[rel]) == base(s.relOf[i+1]))
				}
			}
		}
		share := func(k int) float64 { return 100 * float64(k) / float64(n) }
		fmt.Fprintf(w, "%s: UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f\n", name, share(upos), share(xpos), share(lemma), share(uas), share(las))
	}
	return nil
}

func base(rel string) string {
	r, _, _ := strings.Cut(rel, ":")
	return r
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
