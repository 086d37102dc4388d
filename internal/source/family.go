package source

import (
	"hash/fnv"
	"math"
	"math/bits"
	"slices"
	"strings"
	"unicode"
)

// Family finds documents that are copies or versions of one another: the same
// agency report in two papers, a draft and its signed text.
//
// Two documents belong together when the runs of five words that they share
// are at least half of the shorter one's (estimated by MinHash over 128
// values), or when their SimHash differs in at most 3 of 64 bits.
// Cost: linear in a text's length, and 64 look-ups a document.
//
// Source: Broder 1997 (MinHash), Charikar 2002 (SimHash), Manku et al. 2007.
type Family struct {
	members []member
	bands   map[uint64][]int32
}

type member struct {
	name     string
	min      [minHashes]uint32
	sim      uint64
	shingles int
}

const (
	minHashes   = 128
	bandRows    = 2
	shingleSize = 5
	familyShare = 0.5
	simBits     = 3
)

// NewFamily makes an empty family finder.
func NewFamily() *Family { return &Family{bands: map[uint64][]int32{}} }

// Add takes a document in and says which earlier one it is most alike, and how
// much of their words they share, when that is at least half. Texts of fewer
// than twenty words are alike only when they are the same.
func (f *Family) Add(name, text string) (like string, share float64, ok bool) {
	m := fingerprint(text)
	m.name = name
	if m.shingles == 0 {
		return "", 0, false
	}
	best := -1
	seen := map[int32]bool{}
	for band := range minHashes / bandRows {
		key := bandKey(&m, band)
		for _, i := range f.bands[key] {
			if seen[i] {
				continue
			}
			seen[i] = true
			if s := alike(&m, &f.members[i]); s > share {
				best, share = int(i), s
			}
		}
		f.bands[key] = append(f.bands[key], int32(len(f.members)))
	}
	f.members = append(f.members, m)
	if best < 0 || share < familyShare {
		return "", 0, false
	}
	return f.members[best].name, share, true
}

// alike estimates which share of the shorter text's shingles the longer one
// holds, from the estimated Jaccard index.
func alike(a, b *member) float64 {
	same := 0
	for i := range a.min {
		if a.min[i] == b.min[i] {
			same++
		}
	}
	j := float64(same) / minHashes
	both := float64(a.shingles + b.shingles)
	contained := j / (1 + j) * both / float64(min(a.shingles, b.shingles))
	if bits.OnesCount64(a.sim^b.sim) <= simBits && j > 0.2 {
		contained = math.Max(contained, 0.9)
	}
	return math.Min(1, contained)
}

func bandKey(m *member, band int) uint64 {
	key := uint64(band) * 0x9E3779B97F4A7C15
	for _, v := range m.min[band*bandRows : (band+1)*bandRows] {
		key = (key ^ uint64(v)) * 0x100000001B3
	}
	return key
}

// fingerprint hashes the runs of words of a text, case and punctuation aside.
func fingerprint(text string) member {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var m member
	for i := range m.min {
		m.min[i] = math.MaxUint32
	}
	hashes := make([]uint64, len(words))
	for i, w := range words {
		h := fnv.New64a()
		h.Write([]byte(w))
		hashes[i] = h.Sum64()
	}
	size := min(shingleSize, len(words))
	if size == 0 {
		return m
	}
	var weights [64]int
	seen := make([]uint64, 0, len(words))
	for i := 0; i+size <= len(words); i++ {
		h := uint64(14695981039346656037)
		for _, w := range hashes[i : i+size] {
			h = (h ^ w) * 1099511628211
			h ^= h >> 29
		}
		seen = append(seen, h)
		for b := range weights {
			weights[b] += int(h>>b&1)*2 - 1
		}
	}
	slices.Sort(seen)
	seen = slices.Compact(seen)
	m.shingles = len(seen)
	for _, h := range seen {
		for k := range m.min {
			v := uint32(mix(h+uint64(k)*0x9E3779B97F4A7C15) >> 32)
			m.min[k] = min(m.min[k], v)
		}
	}
	for b, w := range weights {
		if w > 0 {
			m.sim |= 1 << b
		}
	}
	return m
}

// mix is the finaliser of SplitMix64.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}
