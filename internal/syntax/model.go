package syntax

import (
	_ "embed" // the trained model
	"strings"
	"sync"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

//go:embed english.model
var english []byte

// Model tags and parses English. It is never changed, so any number of
// goroutines may use one.
type Model struct {
	tree *tree.Model
	work sync.Pool // of *worker
}

// worker is the working memory of one call.
type worker struct {
	words  tree.Sentence
	tokens []Token
	known  []Known
}

// Default is the model that ships. It is made at the first call, in well under
// a millisecond: its weights are used in the program's own bytes.
var Default = sync.OnceValue(func() *Model {
	m, err := tree.Load(english)
	if err != nil {
		panic("syntax: english.model: " + err.Error()) // a fault of the build
	}
	return &Model{tree: m, work: sync.Pool{New: func() any { return new(worker) }}}
})

// Parse splits a text into sentences and says the tags, lemmas and tree of each.
//
// Bounds: nodes are in order and do not overlap. Cost: linear in the length of
// text, about 10 microseconds a word.
func Parse(text string) []Tree { return Default().Parse(text) }

// Parse splits a text into sentences and says the tags, lemmas and tree of each.
func (m *Model) Parse(text string) []Tree { return m.all(text, true) }

// Tag is Parse without the trees: every Head is -1 and every Rel empty.
func (m *Model) Tag(text string) []Tree { return m.all(text, false) }

func (m *Model) all(text string, parse bool) []Tree {
	w := m.work.Get().(*worker)
	defer m.work.Put(w)
	sentences := Sentences(text)
	out := make([]Tree, len(sentences))
	var room []Node
	for i, s := range sentences {
		w.tokens = Tokens(text, s.Span, w.tokens[:0])
		if n := len(w.tokens); cap(room)-len(room) < n {
			room = make([]Node, 0, max(n, 1024))
		}
		from := len(room)
		for _, t := range w.tokens {
			room = append(room, Node{Span: t.Span, Form: text[t.Start:t.End]})
		}
		nodes := room[from:len(room):len(room)]
		m.annotate(w, nodes, parse)
		out[i] = Tree{s, nodes}
	}
	return out
}

// ParseSentence says the tags, lemmas and tree of the tokens within a span of
// text, as one sentence.
func (m *Model) ParseSentence(text string, span kadesh.Span) []Node {
	w := m.work.Get().(*worker)
	defer m.work.Put(w)
	w.tokens = Tokens(text, span, w.tokens[:0])
	nodes := make([]Node, len(w.tokens))
	for i, t := range w.tokens {
		nodes[i] = Node{Span: t.Span, Form: text[t.Start:t.End]}
	}
	m.annotate(w, nodes, true)
	return nodes
}

// Annotate fills in everything but Span and Form of the nodes of one sentence.
func (m *Model) Annotate(nodes []Node) {
	w := m.work.Get().(*worker)
	defer m.work.Put(w)
	m.annotate(w, nodes, true)
}

// Known is a word, counted from 0, whose form the caller knows: XPOS is a Penn
// tag ("VBZ", "NNS").
type Known struct {
	Word int
	XPOS string
}

// AnnotateKnown is Annotate for a sentence of which the form of some words is
// known. Tags that no word of the model has are passed over.
func (m *Model) AnnotateKnown(nodes []Node, known ...Known) {
	w := m.work.Get().(*worker)
	defer m.work.Put(w)
	w.known = known
	m.annotate(w, nodes, true)
	w.known = nil
}

func (m *Model) annotate(w *worker, nodes []Node, parse bool) {
	w.words.Reset()
	for i := range nodes {
		w.words.Add(nodes[i].Form)
	}
	m.tree.TagWords(&w.words)
	for _, k := range w.known {
		for t := range m.tree.Tags {
			if m.tree.Tags[t].XPOS == k.XPOS && m.tree.Tags[t].UPOS != "AUX" {
				w.words.SetTag(k.Word, uint8(t))
				break
			}
		}
	}
	if parse {
		m.tree.Parse(&w.words)
	}
	for i := range nodes {
		n := &nodes[i]
		t := w.words.Tag(i)
		n.UPOS, n.XPOS = m.tree.Tags[t].UPOS, m.tree.Tags[t].XPOS
		n.Lemma = m.lemma(n.Form, t)
		n.Head = -1
		if parse {
			var rel uint8
			n.Head, rel = w.words.Head(i)
			n.Rel = m.tree.Rels[rel]
		}
	}
}

// lemma is the dictionary form, with straight apostrophes.
func (m *Model) lemma(form string, tag uint8) string {
	l := m.tree.Lemma(form, tag)
	if strings.Contains(l, "’") {
		return strings.ReplaceAll(l, "’", "'")
	}
	return l
}
