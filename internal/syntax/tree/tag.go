package tree

// tagFeatures is the number of features of a tag decision.
const tagFeatures = 36

// TagSet holds the features of a tag decision.
type TagSet [tagFeatures]uint64

// TagFeatures computes the features of the tag of words[i], p1 and p2 being
// the tags of the one and two words before.
//
// Bounds: words has two words of padding on either side.
func TagFeatures(words []Word, i int, p1, p2 uint8, f *TagSet) {
	w, b1, b2, a1, a2 := &words[i], &words[i-1], &words[i-2], &words[i+1], &words[i+2]
	t1, t2 := uint64(p1)+1, (uint64(p2)+1)<<8
	g1, g2 := uint64(a1.Guess)+1, (uint64(a2.Guess)+1)<<8
	t := uint64(1000)
	one := func(a uint64) uint64 { t++; return mix(t*mulB, a) }
	two := func(a, b uint64) uint64 { t++; return mix(mix(t*mulB, a), b) }
	*f = TagSet{
		one(0), one(w.Norm), one(w.Form), one(w.Suffix[0]), one(w.Suffix[1]), one(w.Suffix[2]), one(w.Suffix[3]),
		one(w.Prefix[0]), one(w.Prefix[1]), one(w.Prefix[2]), one(w.Shape), two(w.Shape, b1.Shape),
		one(t1), one(t1 ^ t2), two(t1, w.Norm), two(t1, w.Suffix[2]),
		one(b1.Norm), one(b1.Suffix[2]), one(b2.Norm), one(a1.Norm), one(a1.Suffix[2]), one(a2.Norm),
		two(b1.Norm, w.Norm), two(w.Norm, a1.Norm), two(t1, a1.Norm),
		two(mix(b1.Shape, w.Shape), a1.Shape), two(t1, w.Shape),
		one(g1), one(g1 ^ g2), two(t1, g1), two(w.Norm, g1), two(w.Suffix[1], g1),
		two(t1^t2, w.Norm), two(t1^g1<<16, w.Suffix[2]), two(w.Suffix[2], w.Shape), two(b2.Norm, b1.Norm),
	}
}
