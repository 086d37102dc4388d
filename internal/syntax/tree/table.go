package tree

import (
	"encoding/binary"
	"maps"
	"slices"
)

// table maps 32-bit keys to 32-bit values in the bytes of a file: slots of
// eight bytes, a key of 0 free, collisions one further.
type table struct {
	slots []byte
	mask  uint32
}

func (t *table) get(key uint32) (uint32, bool) {
	if t.mask == 0 {
		return 0, false
	}
	key = max(key, 1)
	for i := key & t.mask; ; i = (i + 1) & t.mask {
		slot := binary.LittleEndian.Uint64(t.slots[i*8:])
		switch uint32(slot) {
		case key:
			return uint32(slot >> 32), true
		case 0:
			return 0, false
		}
	}
}

func appendTable(b []byte, m map[uint32]uint32) []byte {
	bits := uint(4)
	for 1<<bits < 2*len(m) {
		bits++
	}
	slots := make([]byte, 8<<bits)
	mask := uint32(1)<<bits - 1
	for _, key := range slices.Sorted(maps.Keys(m)) {
		v := m[key]
		key = max(key, 1)
		i := key & mask
		for binary.LittleEndian.Uint32(slots[i*8:]) != 0 {
			i = (i + 1) & mask
		}
		binary.LittleEndian.PutUint32(slots[i*8:], key)
		binary.LittleEndian.PutUint32(slots[i*8+4:], v)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(bits))
	return append(b, slots...)
}

func readTable(r *reader) (t table) {
	bits := r.uint32()
	if bits > 24 {
		r.bad = true
		return t
	}
	t.slots = r.take(8 << bits)
	if !r.bad {
		t.mask = 1<<bits - 1
	}
	return t
}

// LexiconKey finds a word in the lexicon, LexiconValue packs its sure tag and
// its guess, each noTag when there is none.
func LexiconKey(w *Word) uint32 { return uint32(w.Form >> 32) }

// LexiconValue packs the sure tag of a word and its guess.
func LexiconValue(sure, guess uint8) uint32 { return uint32(sure) | uint32(guess)<<8 }

// NoWord is the tag of the place before a sentence.
const NoWord = noWord

// NoTag stands for a sure tag or guess that a word has not.
const NoTag = noTag
