package tree

import (
	"encoding/binary"
	"math"
)

// Classes bounds the number of classes of a decision.
const Classes = 128

// Weights are the trained weights of one kind of decision, used in the bytes of
// the model file as they stand: nothing is unpacked, so loading costs nothing.
//
// index holds for each of 2^bits buckets where its features start in data; a
// feature is two bytes of its hash, the number of its classes, and for each
// class its number and a code for the weight.
type Weights struct {
	bits  uint
	index []byte
	data  []byte
	value [256]int32
}

// Value is the weight that a code stands for, in thousandths: finer near zero.
func value(code int8, top float64) int32 {
	c := float64(code) / 127
	return int32(math.Round(1000 * top * c * math.Abs(c)))
}

// Code is the code whose value is nearest to w.
func Code(w, top float64) int8 {
	c := math.Round(127 * math.Sqrt(math.Min(1, math.Abs(w)/top)))
	if w < 0 {
		c = -c
	}
	return int8(c)
}

// bucket and print are the parts of a feature's hash that find it.
func bucket(f uint64, bits uint) uint64 { return f * mulB >> (64 - bits) }
func print(f uint64) uint16             { return uint16(f >> 3) }

// score adds the weights of the features to out.
//
// Most of the time of a reading is the wait for the memory of these tables, so the
// places and then the first bytes there are asked for all at once, before the last
// loop needs the first of them.
func (w *Weights) score(features []uint64, out *[Classes]int32) {
	index, data, bits, value := w.index, w.data, w.bits, &w.value
	var at [96]struct {
		from, to uint32
		first    uint16
	}
	for i, f := range features {
		b := bucket(f, bits) * 4
		pair := binary.LittleEndian.Uint64(index[b:])
		at[i].from, at[i].to = uint32(pair), uint32(pair>>32)
	}
	for i := range features {
		if p := at[i].from; p < at[i].to {
			at[i].first = binary.LittleEndian.Uint16(data[p:])
		}
	}
	for i, f := range features {
		want, got := print(f), at[i].first
		for p, end := at[i].from, at[i].to; p < end; {
			n := uint32(data[p+2]) * 2
			if got != want {
				if p += 3 + n; p < end {
					got = binary.LittleEndian.Uint16(data[p:])
				}
				continue
			}
			e := data[p+3 : p+3+n]
			for ; len(e) >= 8; e = e[8:] { // four classes to a load
				x := binary.LittleEndian.Uint64(e)
				out[x&(Classes-1)] += value[uint8(x>>8)]
				out[x>>16&(Classes-1)] += value[uint8(x>>24)]
				out[x>>32&(Classes-1)] += value[uint8(x>>40)]
				out[x>>48&(Classes-1)] += value[uint8(x>>56)]
			}
			for ; len(e) >= 2; e = e[2:] {
				out[e[0]&(Classes-1)] += value[e[1]]
			}
			break
		}
	}
}

// Feature is one feature's weights when a model is written.
type Feature struct {
	Hash    uint64
	Weights []ClassWeight
}

// ClassWeight is a weight of a class.
type ClassWeight struct {
	Class uint8
	Value float64
}

// appendWeights packs features, which are in any order, for a file.
func appendWeights(buf []byte, features []Feature, bits uint, top float64) []byte {
	count := make([]uint32, (1<<bits)+1)
	size := func(f *Feature) (n uint32) {
		for _, w := range f.Weights {
			if Code(w.Value, top) != 0 {
				n += 2
			}
		}
		return n
	}
	for i := range features {
		if n := size(&features[i]); n > 0 {
			count[bucket(features[i].Hash, bits)+1] += n + 3
		}
	}
	for i := 1; i < len(count); i++ {
		count[i] += count[i-1]
	}
	data := make([]byte, count[len(count)-1])
	next := append([]uint32(nil), count...)
	for i := range features {
		f := &features[i]
		n := size(f)
		if n == 0 {
			continue
		}
		b := bucket(f.Hash, bits)
		p := next[b]
		next[b] += n + 3
		binary.LittleEndian.PutUint16(data[p:], print(f.Hash))
		data[p+2] = byte(n / 2)
		p += 3
		for _, w := range f.Weights {
			if c := Code(w.Value, top); c != 0 {
				data[p], data[p+1] = w.Class, byte(c)
				p += 2
			}
		}
	}
	buf = binary.LittleEndian.AppendUint32(buf, uint32(bits))
	buf = binary.LittleEndian.AppendUint64(buf, math.Float64bits(top))
	buf = binary.LittleEndian.AppendUint32(buf, uint32(len(data)))
	for _, c := range count {
		buf = binary.LittleEndian.AppendUint32(buf, c)
	}
	return append(buf, data...)
}

// readWeights takes packed weights off the front of b.
func readWeights(r *reader) (w Weights) {
	w.bits = uint(r.uint32())
	top := math.Float64frombits(r.uint64())
	n := int(r.uint32())
	if w.bits > 24 {
		r.bad = true
		return w
	}
	w.index = r.take(4 * ((1 << w.bits) + 1))
	w.data = r.take(n)
	for c := range w.value {
		w.value[c] = value(int8(c), top)
	}
	return w
}
