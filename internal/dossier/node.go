package dossier

// nodeKind says what a value in a dossier file is.
type nodeKind uint8

const (
	// nodeOther is valid HCL that has no place in a dossier.
	nodeOther nodeKind = iota
	nodeString
	nodeNumber
	nodeBool
	nodeNull
	nodeRef
	nodeList
	nodeObject
	nodeCall
	nodeNot
	nodeAnd
	nodeOr
	nodeParen
)

// node is a value as written. It lives while its block is decoded.
type node struct {
	kind       nodeKind
	start, end int
	// text is the value of a string, the digits of a number, the words of a
	// reference, or the name of a function.
	text string
	// args are the elements of a list, the keys and values of an object in
	// turn, the arguments of a call or the operands of an operator.
	args []*node
}

// attribute is name = value.
type attribute struct {
	name       string
	start, end int
	value      *node
}

// rawBlock is a block as written: type, labels, attributes, nested blocks.
type rawBlock struct {
	kind string
	// start is the first byte of the type, kindEnd the end of it, headerEnd the
	// end of the last label, end the end of the closing brace.
	start, kindEnd, headerEnd, end int
	labels                         []string
	attributes                     []attribute
	blocks                         []*rawBlock
}

func (b *rawBlock) attr(name string) *attribute {
	for i := range b.attributes {
		if b.attributes[i].name == name {
			return &b.attributes[i]
		}
	}
	return nil
}
