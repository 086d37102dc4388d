package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// tagger is a tagger under training.
type tagger struct {
	weights *perceptron
	lexicon map[uint32]uint32
	tags    int
}

const (
	sureCount = 20    // a word is tagged without looking when it was seen this often
	sureShare = 0.995 // and had one tag in this share of cases;
	seenCount = 3     // its tag is told to its neighbours when seen this often
)

// lexiconOf counts the tags of words.
func lexiconOf(sentences []*sentence) map[uint32]uint32 {
	counts := map[uint32]map[uint8]int{}
	for _, s := range sentences {
		for i := 1; i <= s.n; i++ {
			k := tree.LexiconKey(&s.words[i+1])
			if counts[k] == nil {
				counts[k] = map[uint8]int{}
			}
			counts[k][s.tags[i]]++
		}
	}
	lexicon := map[uint32]uint32{}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		total := 0
		for _, n := range counts[k] {
			total += n
		}
		top := slices.MaxFunc(slices.Sorted(maps.Keys(counts[k])), func(a, b uint8) int {
			return cmp.Or(cmp.Compare(counts[k][a], counts[k][b]), cmp.Compare(b, a))
		})
		sure, guess := uint8(tree.NoTag), uint8(tree.NoTag)
		if total >= seenCount {
			guess = top
		}
		if total >= sureCount && float64(counts[k][top]) >= sureShare*float64(total) {
			sure = top
		}
		if guess != tree.NoTag {
			lexicon[k] = tree.LexiconValue(sure, guess)
		}
	}
	return lexicon
}

// prime sets the guesses of a sentence's words and returns the sure tags.
func (t *tagger) prime(s *sentence, sure []uint8) {
	for i := range s.words {
		s.words[i].Guess = tree.NoTag
	}
	for i := 1; i <= s.n; i++ {
		sure[i] = tree.NoTag
		if v, ok := t.lexicon[tree.LexiconKey(&s.words[i+1])]; ok {
			sure[i], s.words[i+1].Guess = uint8(v), uint8(v>>8)
		}
	}
}

func (b *bank) trainTagger(sentences []*sentence, passes int) *tagger {
	t := &tagger{newPerceptron(), lexiconOf(sentences), len(b.tags)}
	order := b.rnd.Perm(len(sentences))
	var sure []uint8
	for pass := range passes {
		b.rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, all := 0, 0
		for _, k := range order {
			s := sentences[k]
			sure = append(sure[:0], make([]uint8, s.n+2)...)
			t.prime(s, sure)
			wrong += t.learn(s, sure)
			all += s.n
		}
		fmt.Fprintf(b.log, "tagger pass %d: %.2f %% wrong\n", pass+1, 100*float64(wrong)/float64(all))
	}
	return t
}

// learn goes through a sentence once, correcting itself.
func (t *tagger) learn(s *sentence, sure []uint8) (wrong int) {
	var f tree.TagSet
	var out [tree.Classes]int32
	p1, p2 := uint8(tree.NoWord), uint8(tree.NoWord)
	for i := 1; i <= s.n; i++ {
		got := sure[i]
		if got == tree.NoTag {
			got = t.choose(s, i, p1, p2, &f, &out)
			t.weights.step++
			if want := s.tags[i]; got != want {
				t.weights.update(f[:], want, 1)
				t.weights.update(f[:], got, -1)
				wrong++
			}
		}
		p1, p2 = got, p1
	}
	return wrong
}

func (t *tagger) choose(s *sentence, i int, p1, p2 uint8, f *tree.TagSet, out *[tree.Classes]int32) uint8 {
	tree.TagFeatures(s.words, i+1, p1, p2, f)
	clear(out[:])
	t.weights.score(f[:], out[:])
	best := 0
	for c := range t.tags {
		if out[c] > out[best] {
			best = c
		}
	}
	return uint8(best)
}

// jackknife gives every sentence the tags of a tagger trained on the others, so
// that the parser learns from tags as wrong as it will meet.
func (b *bank) jackknife(folds, passes int) {
	for fold := range folds {
		var rest, held []*sentence
		for i, s := range b.sentences {
			if i%folds == fold {
				held = append(held, s)
			} else {
				rest = append(rest, s)
			}
		}
		t := b.trainTagger(rest, passes)
		t.freeze()
		right, all := 0, 0
		for _, s := range held {
			sure := make([]uint8, s.n+2)
			t.prime(s, sure)
			var f tree.TagSet
			var out [tree.Classes]int32
			p1, p2 := uint8(tree.NoWord), uint8(tree.NoWord)
			for i := 1; i <= s.n; i++ {
				got := sure[i]
				if got == tree.NoTag {
					got = t.choose(s, i, p1, p2, &f, &out)
				}
				s.auto[i] = got
				p1, p2 = got, p1
				all++
				if got == s.tags[i] {
					right++
				}
			}
		}
		fmt.Fprintf(b.log, "part %d of %d tagged: %.2f %% right\n", fold+1, folds, 100*float64(right)/float64(all))
	}
}

// freeze puts averages, in 256ths, in the place of the weights.
func (t *tagger) freeze() {
	p := t.weights
	for k := range p.list {
		for j := range p.list[k] {
			e := &p.list[k][j]
			sum := e.sum + int64(p.step-e.since)*int64(e.weight)
			e.weight = int32(256 * float64(sum) / float64(p.step))
		}
	}
}
