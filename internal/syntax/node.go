package syntax

import "github.com/kadesh-dev/kadesh"

// Node is a token with what the tagger and the parser say of it.
type Node struct {
	kadesh.Span
	// Form is the words of the text; Lemma the dictionary form ("signed": sign).
	Form, Lemma string
	// UPOS is the universal part of speech ("VERB"), XPOS that of the Penn
	// Treebank ("VBD").
	UPOS, XPOS string
	// Head is the place of the governing node in the tree's Nodes, -1 for the root.
	Head int
	// Rel is the relation to the head, with its subtype ("nsubj:pass"); "root"
	// for the root.
	Rel string
}

// Tree is a sentence with its nodes.
//
// Bounds: one node is the root; following heads from any node reaches it.
type Tree struct {
	Sentence
	Nodes []Node
}

// Is reports whether the relation is rel or a subtype of it.
func (n *Node) Is(rel string) bool {
	return len(n.Rel) >= len(rel) && n.Rel[:len(rel)] == rel && (len(n.Rel) == len(rel) || n.Rel[len(rel)] == ':')
}
