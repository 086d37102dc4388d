package tree

import (
	"encoding/binary"
	"errors"
)

// Pair is a tag: the universal part of speech and the treebank's.
type Pair struct{ UPOS, XPOS string }

// Action is a class of transition: its kind, and the relation of an arc.
type Action struct{ Kind, Rel uint8 }

// Model holds everything that was trained. It is never changed, so any number
// of goroutines may use one.
type Model struct {
	// Tags, Rels and Actions are what the numbers of classes stand for.
	Tags    []Pair
	Rels    []string
	Actions []Action
	// Kinds says which tags are marks and verbs.
	Kinds       Kinds
	scripts     []Script
	lexicon     table
	lemmas      table
	tag, arc    Weights
	left, right int // the first class of left and of right arcs
	root, loose uint8
}

// magic opens every model file; the figure is the version of the features too.
const magic = "kadesh tree 1\n"

// Load makes a model of the bytes of a model file, which must not change
// afterwards.
//
// Cost: a few microseconds; the weights are used where they are.
func Load(b []byte) (*Model, error) {
	r := &reader{b: b}
	if string(r.take(len(magic))) != magic {
		return nil, errors.New("not a model file of this version")
	}
	m := &Model{}
	for range r.uint16() {
		m.Tags = append(m.Tags, Pair{r.text(), r.text()})
	}
	for range r.uint16() {
		m.Rels = append(m.Rels, r.text())
	}
	for range r.uint16() {
		a := r.take(2)
		if r.bad || int(a[1]) >= len(m.Rels) && a[0] >= Left {
			break
		}
		m.Actions = append(m.Actions, Action{a[0], a[1]})
	}
	for range r.uint16() {
		f := r.take(2)
		if r.bad {
			break
		}
		m.scripts = append(m.scripts, Script{f[0] != 0, f[1], r.text()})
	}
	m.lexicon, m.lemmas = readTable(r), readTable(r)
	m.tag, m.arc = readWeights(r), readWeights(r)
	if r.bad || len(m.Tags) == 0 || len(m.Tags) > Classes || len(m.Actions) > Classes {
		return nil, errors.New("the model file is cut short or damaged")
	}
	m.prepare()
	return m, nil
}

// prepare computes what follows from the lists.
func (m *Model) prepare() {
	m.Kinds = MakeKinds(m.Tags)
	m.left, m.right = len(m.Actions), len(m.Actions)
	for i, a := range m.Actions {
		switch {
		case a.Kind == Left && i < m.left:
			m.left = i
		case a.Kind == Right && i < m.right:
			m.right = i
		}
	}
	for i, r := range m.Rels {
		switch r {
		case "root":
			m.root = uint8(i)
		case "parataxis":
			m.loose = uint8(i)
		}
	}
}

// MakeKinds says which tags are marks and which are verbs.
func MakeKinds(tags []Pair) (k Kinds) {
	for i, t := range tags {
		switch t.UPOS {
		case "PUNCT":
			k[i] = 1
		case "VERB", "AUX":
			k[i] = 2
		}
	}
	return k
}

// File is what a trainer has to say; Bytes makes a model file of it.
type File struct {
	Tags    []Pair
	Rels    []string
	Actions []Action
	Scripts []Script
	// Lexicon gives words their sure tag and their guess, Lemmas keys their script.
	Lexicon, Lemmas map[uint32]uint32
	Tag, Arc        []Feature
}

// Bytes is the model file. The same content gives the same bytes.
func (f *File) Bytes() []byte {
	b := []byte(magic)
	text := func(s string) { b = append(append(b, byte(len(s))), s...) }
	count := func(n int) { b = binary.LittleEndian.AppendUint16(b, uint16(n)) }
	count(len(f.Tags))
	for _, t := range f.Tags {
		text(t.UPOS)
		text(t.XPOS)
	}
	count(len(f.Rels))
	for _, r := range f.Rels {
		text(r)
	}
	count(len(f.Actions))
	for _, a := range f.Actions {
		b = append(b, a.Kind, a.Rel)
	}
	count(len(f.Scripts))
	for _, s := range f.Scripts {
		keep := byte(0)
		if s.KeepCase {
			keep = 1
		}
		b = append(b, keep, s.Strip)
		text(s.Add)
	}
	b = appendTable(appendTable(b, f.Lexicon), f.Lemmas)
	b = appendWeights(b, f.Tag, bitsFor(len(f.Tag)), topOf(f.Tag))
	return appendWeights(b, f.Arc, bitsFor(len(f.Arc)), topOf(f.Arc))
}

// bitsFor gives about two features to a bucket.
func bitsFor(features int) uint {
	bits := uint(8)
	for 2<<bits < features && bits < 22 {
		bits++
	}
	return bits
}

func topOf(features []Feature) float64 {
	top := 1.0
	for i := range features {
		for _, w := range features[i].Weights {
			top = max(top, w.Value, -w.Value)
		}
	}
	return top
}

// reader takes values off the front of a file; bad is set when it is short.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.bad = true
		return make([]byte, min(max(n, 0), 64))
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) uint16() int    { return int(binary.LittleEndian.Uint16(r.take(2))) }
func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.take(4)) }
func (r *reader) uint64() uint64 { return binary.LittleEndian.Uint64(r.take(8)) }
func (r *reader) text() string {
	n := int(r.take(1)[0])
	return string(r.take(n))
}
