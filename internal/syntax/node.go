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

// Child is the first node under head with one of the relations, -1 without. It
// looks at every node once.
func Child(nodes []Node, head int, rels ...string) int {
	for i := range nodes {
		if nodes[i].Head != head {
			continue
		}
		for _, r := range rels {
			if nodes[i].Is(r) {
				return i
			}
		}
	}
	return -1
}

// Under reports whether node i is top or hangs below it.
func Under(nodes []Node, i, top int) bool {
	for ; i >= 0; i = nodes[i].Head {
		if i == top {
			return true
		}
	}
	return false
}
