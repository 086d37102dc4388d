package tree

// State is a parse under way: arc-eager, with the root after the last word.
//
// Bounds: words count from 1 to N; 0 is no word; N+1 is the root.
type State struct {
	N     int
	Words []Word  // 0 to N+1
	Tags  []uint8 // of the words
	Stack []int32
	Next  int32
	Head  []int32
	Rel   []uint8
	// the two outermost children on either side, and how many there are
	l1, l2, r1, r2 []int32
	ln, rn         []uint8
	// how many marks and verbs stand before a word
	marks, verbs []int32
	tag          []uint64
}

// The kinds of transition.
const (
	Shift = iota
	Reduce
	Left
	Right
)

// noHead marks a word without a head.
const noHead = -1

// rootTag and noWord stand for tags that are none.
const (
	rootTag = 254
	noWord  = 253
)

// Start makes x the first state of n words. words holds the words from 1 on
// and a place for the root; tags likewise. The slices are kept, not copied.
func (x *State) Start(n int, words []Word, tags []uint8, kinds *Kinds) {
	x.N, x.Words, x.Tags, x.Next = n, words, tags, 1
	x.Stack = x.Stack[:0]
	size := n + 2
	for _, p := range []*[]int32{&x.Head, &x.l1, &x.l2, &x.r1, &x.r2, &x.marks, &x.verbs} {
		*p = zeroed(*p, size)
	}
	for _, p := range []*[]uint8{&x.Rel, &x.ln, &x.rn} {
		*p = zeroed(*p, size)
	}
	x.tag = zeroed(x.tag, size)
	words[0] = Word{Norm: 3, Form: 3}
	words[n+1] = Word{Norm: 5, Form: 5}
	tags[0], tags[n+1] = noWord, rootTag
	for i := range x.Head {
		x.Head[i], x.Rel[i] = noHead, noTag
		x.tag[i] = mix(seed, uint64(tags[i]))
		if i > 0 {
			x.marks[i], x.verbs[i] = x.marks[i-1], x.verbs[i-1]
			if i > 1 {
				k := kinds[tags[i-1]]
				x.marks[i] += int32(k & 1)
				x.verbs[i] += int32(k >> 1 & 1)
			}
		}
	}
}

// Kinds says of each tag whether it is a mark (bit 0) or a verb (bit 1).
type Kinds [256]uint8

// zeroed is a slice of n zeros, in the room of s when there is enough.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	s = s[:n]
	clear(s)
	return s
}

// Done reports whether every word has a head.
func (x *State) Done() bool { return int(x.Next) > x.N && len(x.Stack) == 0 }

// May says which kinds of transition may be taken.
func (x *State) May() (may [4]bool) {
	more := int(x.Next) <= x.N
	may[Shift] = more
	if n := len(x.Stack); n > 0 {
		headed := x.Head[x.Stack[n-1]] >= 0
		may[Reduce], may[Left], may[Right] = headed, !headed, more
	}
	return may
}

// Do takes a transition.
func (x *State) Do(kind int, rel uint8) {
	top := len(x.Stack) - 1
	switch kind {
	case Shift:
		x.Stack = append(x.Stack, x.Next)
		x.Next++
	case Reduce:
		x.Stack = x.Stack[:top]
	case Left:
		d := x.Stack[top]
		x.Stack = x.Stack[:top]
		h := x.Next
		x.Head[d], x.Rel[d] = h, rel
		x.l2[h], x.l1[h] = x.l1[h], d
		x.ln[h] = min(x.ln[h]+1, 5)
	case Right:
		h, d := x.Stack[top], x.Next
		x.Head[d], x.Rel[d] = h, rel
		x.r2[h], x.r1[h] = x.r1[h], d
		x.rn[h] = min(x.rn[h]+1, 5)
		x.Stack = append(x.Stack, d)
		x.Next++
	}
}
