package main

import (
	"cmp"
	"io"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// bank is the treebank in numbers.
type bank struct {
	sentences []*sentence
	tags      []tree.Pair
	rels      []string
	rnd       *rand.Rand
	log       io.Writer
}

// sentence is one sentence of it. Words have two of padding on either side;
// everything else counts words from 1, the root being n+1.
type sentence struct {
	n      int
	forms  []string
	lemmas []string
	pairs  []tree.Pair
	relOf  []string
	words  []tree.Word
	tags   []uint8 // gold
	auto   []uint8 // as a tagger says that has not seen the sentence
	heads  []int32
	rels   []uint8
}

func (b *bank) add(text string) error {
	all, err := conllu.Parse(text)
	if err != nil {
		return err
	}
	for i := range all {
		if s := newSentence(&all[i]); s != nil {
			b.sentences = append(b.sentences, s)
		}
	}
	return nil
}

// newSentence takes the words of a block, nil when it has none or no tree.
func newSentence(c *conllu.Sentence) *sentence {
	at := c.Words()
	if len(at) == 0 {
		return nil
	}
	s := &sentence{n: len(at), forms: make([]string, 1), lemmas: make([]string, 1), pairs: make([]tree.Pair, 1),
		relOf: make([]string, 1), heads: make([]int32, 1, len(at)+2), words: make([]tree.Word, 2)}
	for _, i := range at {
		r := &c.Rows[i]
		h, err := strconv.Atoi(r.Head)
		if err != nil || h < 0 || h > s.n {
			return nil
		}
		if h == 0 {
			h = s.n + 1
		}
		s.forms, s.lemmas = append(s.forms, r.Form), append(s.lemmas, r.Lemma)
		s.pairs = append(s.pairs, tree.Pair{UPOS: r.UPOS, XPOS: r.XPOS})
		s.relOf = append(s.relOf, r.Rel)
		s.heads = append(s.heads, int32(h))
		s.words = append(s.words, tree.MakeWord(r.Form))
	}
	s.heads[0] = -1
	s.heads = append(s.heads, -1)
	s.words = append(s.words, tree.Word{}, tree.Word{})
	s.tags, s.auto, s.rels = make([]uint8, s.n+2), make([]uint8, s.n+2), make([]uint8, s.n+2)
	return s
}

// rare is how often a pair of tags must occur to be a class of its own.
const rare = 10

// number gives tags and relations their numbers and makes the trees projective.
func (b *bank) number() {
	pairs, byXPOS, rels := map[tree.Pair]int{}, map[string]tree.Pair{}, map[string]int{}
	for _, s := range b.sentences {
		for i := 1; i <= s.n; i++ {
			pairs[s.pairs[i]]++
			rels[s.relOf[i]]++
		}
	}
	order := slices.SortedFunc(maps.Keys(pairs), func(x, y tree.Pair) int {
		return cmp.Or(cmp.Compare(pairs[y], pairs[x]), cmp.Compare(x.XPOS, y.XPOS), cmp.Compare(x.UPOS, y.UPOS))
	})
	number := map[tree.Pair]uint8{}
	for _, p := range order {
		if _, seen := byXPOS[p.XPOS]; !seen {
			byXPOS[p.XPOS] = p
		}
		if pairs[p] >= rare {
			number[p] = uint8(len(b.tags))
			b.tags = append(b.tags, p)
		}
	}
	b.rels = slices.SortedFunc(maps.Keys(rels), func(x, y string) int { return cmp.Or(cmp.Compare(rels[y], rels[x]), cmp.Compare(x, y)) })
	for _, s := range b.sentences {
		for i := 1; i <= s.n; i++ {
			t, ok := number[s.pairs[i]]
			if !ok {
				t = number[byXPOS[s.pairs[i].XPOS]]
			}
			s.tags[i] = t
			s.rels[i] = uint8(slices.Index(b.rels, s.relOf[i]))
		}
		s.lift()
	}
}

// lift hangs a word that makes the tree cross itself one higher, the shortest
// arc first, until nothing crosses.
func (s *sentence) lift() {
	for range 10 * s.n {
		worst, length := 0, int32(0)
		for d := int32(1); d <= int32(s.n); d++ {
			h := s.heads[d]
			if h > int32(s.n) || !s.crosses(d, h) {
				continue
			}
			if l := max(h-d, d-h); worst == 0 || l < length {
				worst, length = int(d), l
			}
		}
		if worst == 0 {
			return
		}
		s.heads[worst] = s.heads[s.heads[worst]]
	}
}

// crosses reports whether a word between d and h does not hang below h.
func (s *sentence) crosses(d, h int32) bool {
	for k := min(d, h) + 1; k < max(d, h); k++ {
		a := k
		for steps := 0; a != h && a > 0 && a <= int32(s.n) && steps <= s.n; steps++ {
			a = s.heads[a]
		}
		if a != h {
			return true
		}
	}
	return false
}
