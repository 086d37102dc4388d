package tree

// Sentence is the working memory for one sentence after another; its zero
// value is ready. It is for one goroutine at a time.
type Sentence struct {
	words []Word // two of padding, the words, two of padding
	tags  []uint8
	n     int
	state State
}

// Reset empties s.
func (s *Sentence) Reset() {
	s.words = append(s.words[:0], Word{}, Word{})
	s.n = 0
}

// Add appends a word.
func (s *Sentence) Add(form string) {
	s.words = append(s.words, MakeWord(form))
	s.n++
}

// Len is the number of words.
func (s *Sentence) Len() int { return s.n }

// Tag is the number of the tag of word i, from 0.
func (s *Sentence) Tag(i int) uint8 { return s.tags[i+1] }

// SetTag gives word i, from 0, a tag of which the caller is sure.
func (s *Sentence) SetTag(i int, tag uint8) { s.tags[i+1] = tag }

// Head is the place of the head of word i, from 0, -1 for the root; Rel the
// number of its relation.
func (s *Sentence) Head(i int) (head int, rel uint8) {
	h := int(s.state.Head[i+1])
	if h > s.n {
		return -1, s.state.Rel[i+1]
	}
	return h - 1, s.state.Rel[i+1]
}

// close adds the padding behind the words.
func (s *Sentence) close() {
	s.words = append(s.words[:s.n+2], Word{Guess: noTag}, Word{Guess: noTag})
	s.words[0], s.words[1] = Word{Guess: noTag}, Word{Guess: noTag}
	s.tags = zeroed(s.tags, s.n+2)
}

// TagWords tags the words of s.
func (m *Model) TagWords(s *Sentence) {
	s.close()
	for i := range s.n {
		w := &s.words[i+2]
		w.Guess = noTag
		s.tags[i+1] = noTag
		if v, ok := m.lexicon.get(LexiconKey(w)); ok {
			s.tags[i+1], w.Guess = uint8(v), uint8(v>>8)
		}
	}
	var f TagSet
	var out [Classes]int32
	p1, p2 := uint8(noWord), uint8(noWord)
	for i := range s.n {
		t := s.tags[i+1]
		if t == noTag {
			TagFeatures(s.words, i+2, p1, p2, &f)
			clear(out[:])
			m.tag.score(f[:], &out)
			t = best(out[:len(m.Tags)])
			s.tags[i+1] = t
		}
		p1, p2 = t, p1
	}
}

func best(scores []int32) (b uint8) {
	for i, v := range scores {
		if v > scores[b] {
			b = uint8(i)
		}
	}
	return b
}

// Parse builds the tree of the words of s, which must be tagged.
//
// Cost: linear in the number of words.
func (m *Model) Parse(s *Sentence) {
	if s.n == 0 {
		return
	}
	x := &s.state
	x.Start(s.n, s.words[1:s.n+3], s.tags, &m.Kinds)
	var f ArcSet
	var out [Classes]int32
	for !x.Done() {
		may := x.May()
		switch may {
		case [4]bool{Shift: true}, [4]bool{Reduce: true}: // nothing to decide
		default:
			x.ArcFeatures(&f)
			clear(out[:])
			m.arc.score(f[:], &out)
		}
		a := m.Actions[m.choose(may, &out)]
		x.Do(int(a.Kind), a.Rel)
	}
	x.oneRoot(m.root, m.loose)
}

// choose is the best class of those that may be taken.
func (m *Model) choose(may [4]bool, out *[Classes]int32) int {
	b, found := 0, false
	try := func(from, to int) {
		for c := from; c < to; c++ {
			if !found || out[c] > out[b] {
				b, found = c, true
			}
		}
	}
	if may[Shift] {
		try(0, 1)
	}
	if may[Reduce] {
		try(1, 2)
	}
	if may[Left] {
		try(m.left, m.right)
	}
	if may[Right] {
		try(m.right, len(m.Actions))
	}
	return b
}

// oneRoot keeps the first root and hangs the others below it.
func (x *State) oneRoot(root, loose uint8) {
	first := int32(0)
	for i := 1; i <= x.N; i++ {
		switch {
		case int(x.Head[i]) != x.N+1:
			if x.Rel[i] == root {
				x.Rel[i] = loose
			}
		case first == 0:
			first = int32(i)
			x.Rel[i] = root
		default:
			x.Head[i] = first
			if x.Rel[i] == root {
				x.Rel[i] = loose
			}
		}
	}
}
