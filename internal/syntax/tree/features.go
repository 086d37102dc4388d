package tree

// arcFeatures is the number of features of a transition.
const arcFeatures = 88

// ArcSet holds the features of a transition.
type ArcSet [arcFeatures]uint64

// ArcFeatures computes the features of the next transition.
func (x *State) ArcFeatures(f *ArcSet) {
	var s0, s1, s2, h0 int32
	if n := len(x.Stack); n > 0 {
		s0 = x.Stack[n-1]
		if n > 1 {
			s1 = x.Stack[n-2]
		}
		if n > 2 {
			s2 = x.Stack[n-3]
		}
	}
	last := int32(x.N + 1)
	n0 := x.Next
	n1, n2, n3 := beyond(n0+1, last), beyond(n0+2, last), beyond(n0+3, last)
	headRel := uint64(0)
	if s0 > 0 && x.Head[s0] >= 0 {
		h0 = x.Head[s0]
		headRel = uint64(x.Rel[s0]) + 1
	}
	tag, word := x.tag, x.Words
	ts0, tn0, tn1, tn2 := tag[s0], tag[n0], tag[n1], tag[n2]
	ws0, wn0, wn1 := word[s0].Norm, word[n0].Norm, word[n1].Norm
	s0l, s0l2, s0r, s0r2, n0l, n0l2 := x.l1[s0], x.l2[s0], x.r1[s0], x.r2[s0], x.l1[n0], x.l2[n0]
	ls0l, ls0r, ln0l := uint64(x.Rel[s0l]), uint64(x.Rel[s0r]), uint64(x.Rel[n0l])
	ls0l2, ls0r2, ln0l2 := uint64(x.Rel[s0l2]), uint64(x.Rel[s0r2]), uint64(x.Rel[n0l2])
	headed, dist, between := uint64(0), uint64(0), uint64(0)
	if h0 > 0 {
		headed = 1
	}
	before := int32(0)
	if s0 > 0 {
		dist = distance(n0 - s0)
		between = uint64(min(x.marks[n0]-x.marks[s0+1], 3))<<4 | uint64(min(x.verbs[n0]-x.verbs[s0+1], 3))<<1 | 1
		if n0-1 != s0 {
			before = n0 - 1
		}
	}
	rs, ls, ln := uint64(x.rn[s0]), uint64(x.ln[s0]), uint64(x.ln[n0])
	pair := mix(ts0, tn0)
	t := uint64(5000)
	one := func(a uint64) uint64 { t++; return mix(t*mulB, a) }
	two := func(a, b uint64) uint64 { t++; return mix(mix(t*mulB, a), b) }
	three := func(a, b, c uint64) uint64 { t++; return mix(mix(mix(t*mulB, a), b), c) }
	*f = ArcSet{
		one(headed), two(ws0, ts0), one(ws0), two(ts0, headed), two(wn0, tn0), one(wn0), one(tn0),
		two(wn1, tn1), one(wn1), one(tn1), two(word[n2].Norm, tn2), one(tn2), one(tag[n3]),
		two(word[s1].Norm, tag[s1]), one(tag[s1]), one(word[s1].Norm),
		three(ws0, wn0, pair), three(ws0, ts0, wn0), three(ws0, wn0, tn0), three(ws0, ts0, tn0), three(ts0, wn0, tn0),
		two(ws0, wn0), one(pair), two(tn0, tn1), two(wn0, tn1), two(tn0, wn1),
		three(tn0, tn1, tn2), two(pair, tn1), three(pair, tn1, tn2), two(pair, tag[h0]),
		two(pair, tag[s0l]), two(pair, tag[s0r]), two(pair, tag[n0l]), two(pair, tag[s1]),
		three(tag[s2], tag[s1], ts0), two(tag[s1], tn0), three(ws0, tn0, tn1), three(ts0, wn0, tn1), three(ws0, tag[s1], tn0),
		two(ws0, dist), two(ts0, dist), two(wn0, dist), two(tn0, dist), three(ws0, wn0, dist), two(pair, dist),
		two(ws0, rs), two(ts0, rs), two(ws0, ls), two(ts0, ls), two(wn0, ln), two(tn0, ln),
		one(word[h0].Norm), two(tag[h0], headRel), two(pair, headRel),
		two(word[s0l].Norm, ls0l), one(tag[s0l]), two(pair, ls0l),
		two(word[s0r].Norm, ls0r), one(tag[s0r]), two(pair, ls0r),
		two(word[n0l].Norm, ln0l), one(tag[n0l]), two(pair, ln0l),
		two(tag[s0l2], ls0l2), two(tag[s0r2], ls0r2), two(tag[n0l2], ln0l2),
		three(ts0, tag[s0l], tag[s0l2]), three(ts0, tag[s0r], tag[s0r2]), three(tn0, tag[n0l], tag[n0l2]),
		three(ls0l, ls0l2, ts0), three(ls0r, ls0r2, ts0), three(ln0l, ln0l2, tn0),
		three(ws0, ls0r, ls0l), two(ws0, headRel), three(word[h0].Norm, ws0, tn0),
		three(ls0r, wn0, ts0), three(ln0l, wn0, ts0), two(pair, tag[before]),
		two(pair, between), three(ws0, tn0, between), three(ts0, wn0, between),
		two(word[s0].Suffix[2], tn0), two(word[n0].Suffix[2], ts0), two(word[s0].Suffix[2], word[n0].Suffix[2]),
		three(word[before].Norm, ts0, tn0), three(ts0, tn0, wn1), three(pair, ls0r, tn1), three(pair, tag[s1], tn1),
	}
}

func beyond(i, last int32) int32 {
	if i > last {
		return 0
	}
	return i
}

func distance(d int32) uint64 {
	switch {
	case d > 10:
		return 6
	case d > 5:
		return 5
	}
	return uint64(d)
}
