package logic

import (
	"encoding/binary"
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Node is a node of a graph.
type Node int32

// none marks the absence of a node.
const none Node = -1

type operator uint8

const (
	opConst operator = iota
	opAtom
	opNot
	opAnd
	opOr
	opMerge
	opAtLeast
	opBefore
	opWithin
	opBy
	opHeldFor
	opSince
	opUntil
	opDelay
	opPassed
	opContested
	opUnknown
	opUntold
)

// node is one operator and its arguments; nodes refer to earlier ones, except
// an atom's body, which may be any.
type node struct {
	op       operator
	value    kadesh.Truth
	k        int32
	date     kadesh.Day
	duration kadesh.Duration
	args     []Node
	body     Node
}

// Graph is a set of conditions in which equal parts exist once.
type Graph struct {
	nodes []node
	known map[string]Node
	// bodies holds each atom's body in its own place, none for other nodes, so
	// that a body can be given out as a list of one.
	bodies []Node
	// clocks are what DelayBy counts by, clockNames their names.
	clocks     []func(kadesh.Day) kadesh.Day
	clockNames []string
}

// NewGraph makes an empty graph.
func NewGraph() *Graph { return &Graph{known: map[string]Node{}} }

// Len is the number of nodes.
func (g *Graph) Len() int { return len(g.nodes) }

// Const is the node with a fixed value.
func (g *Graph) Const(v kadesh.Truth) Node { return g.intern(node{op: opConst, value: v}) }

// Atom makes a new atom: something that evidence can tell. Who calls it keeps
// what the atom stands for.
func (g *Graph) Atom() Node {
	g.nodes = append(g.nodes, node{op: opAtom, body: none})
	g.bodies = append(g.bodies, none)
	return Node(len(g.nodes) - 1)
}

// IsAtom reports whether n is an atom.
func (g *Graph) IsAtom(n Node) bool { return g.nodes[n].op == opAtom }

// Define gives an atom a body. A second body is merged with the first.
func (g *Graph) Define(atom, body Node) {
	if old := g.nodes[atom].body; old != none {
		body = g.intern(node{op: opMerge, args: []Node{old, body}})
	}
	g.nodes[atom].body, g.bodies[atom] = body, body
}

// Not swaps the rails of a.
func (g *Graph) Not(a Node) Node { return g.intern(node{op: opNot, args: []Node{a}}) }

// And is told true when all of args are, told false when one is.
func (g *Graph) And(args ...Node) Node { return g.nary(opAnd, args) }

// Or is told true when one of args is, told false when all are.
func (g *Graph) Or(args ...Node) Node { return g.nary(opOr, args) }

// AtLeast counts: see kadesh.AtLeast.
func (g *Graph) AtLeast(k int, args ...Node) Node {
	return g.intern(node{op: opAtLeast, k: int32(k), args: args})
}

// Before is true once a was told true while b was told false.
func (g *Graph) Before(a, b Node) Node { return g.intern(node{op: opBefore, args: []Node{a, b}}) }

// Within is true once a was told true no later than d after b was.
func (g *Graph) Within(d kadesh.Duration, a, b Node) Node {
	return g.intern(node{op: opWithin, duration: d, args: []Node{a, b}})
}

// By is true once a was told true on or before day, and false when the day has
// passed and a was told false on it.
func (g *Graph) By(day kadesh.Day, a Node) Node {
	return g.intern(node{op: opBy, date: day, args: []Node{a}})
}

// HeldFor is true where a was told true on each of the days of d up to this one,
// and false where it was told false on one of them.
// Bounds: d in days, at least one; months count as thirty.
func (g *Graph) HeldFor(d kadesh.Duration, a Node) Node {
	return g.intern(node{op: opHeldFor, k: int32(max(1, 30*d.Months+d.Days)), args: []Node{a}})
}

// Since is true where a was told true on every day from one on which b was told
// true; false where every such day has one after it on which a was told false.
func (g *Graph) Since(a, b Node) Node { return g.intern(node{op: opSince, args: []Node{a, b}}) }

// Until is true as long as a was told true on every day, from the first on which
// it is told at all, before the first on which b was told true.
func (g *Graph) Until(a, b Node) Node { return g.intern(node{op: opUntil, args: []Node{a, b}}) }

// Delay has the value that a had a duration and a day before: "passed" turns
// true on the day after the last one allowed.
func (g *Graph) Delay(d kadesh.Duration, a Node) Node {
	return g.intern(node{op: opDelay, duration: d, args: []Node{a}})
}

// DelayBy is Delay by a clock that the dossier brings, such as working days:
// lastDay gives the last day of the stretch that starts on a day, and never
// falls. Clocks of one name count as one.
func (g *Graph) DelayBy(name string, lastDay func(kadesh.Day) kadesh.Day, a Node) Node {
	i := slices.Index(g.clockNames, name)
	if i < 0 {
		i = len(g.clocks)
		g.clocks, g.clockNames = append(g.clocks, lastDay), append(g.clockNames, name)
	}
	return g.intern(node{op: opDelay, k: int32(i + 1), args: []Node{a}})
}

// lastDay is the clock of a node that moves days on.
func (g *Graph) lastDay(n *node) func(kadesh.Day) kadesh.Day {
	if n.op == opDelay && n.k > 0 {
		return g.clocks[n.k-1]
	}
	return n.duration.After
}

// Passed is true on the days after day, false up to it.
func (g *Graph) Passed(day kadesh.Day) Node { return g.intern(node{op: opPassed, date: day}) }

// Untold is true where a is not told true, false where it is: closed world.
func (g *Graph) Untold(a Node) Node { return g.intern(node{op: opUntold, args: []Node{a}}) }

// Contested is true where a is told both ways, false elsewhere.
func (g *Graph) Contested(a Node) Node { return g.intern(node{op: opContested, args: []Node{a}}) }

// Unknown is true where a is told neither way, false elsewhere.
func (g *Graph) Unknown(a Node) Node { return g.intern(node{op: opUnknown, args: []Node{a}}) }

func (g *Graph) nary(op operator, args []Node) Node {
	if len(args) == 1 {
		return args[0]
	}
	return g.intern(node{op: op, args: args})
}

// intern returns the node equal to n, adding it when there is none.
func (g *Graph) intern(n node) Node {
	n.body = none
	key := n.key()
	if id, ok := g.known[key]; ok {
		return id
	}
	id := Node(len(g.nodes))
	g.nodes = append(g.nodes, n)
	g.bodies = append(g.bodies, none)
	g.known[key] = id
	return id
}

func (n node) key() string {
	b := make([]byte, 0, 24+4*len(n.args))
	b = append(b, byte(n.op), byte(n.value))
	b = binary.LittleEndian.AppendUint32(b, uint32(n.k))
	b = binary.LittleEndian.AppendUint32(b, uint32(n.date))
	b = binary.LittleEndian.AppendUint32(b, uint32(n.duration.Months))
	b = binary.LittleEndian.AppendUint32(b, uint32(n.duration.Days))
	for _, a := range n.args {
		b = binary.LittleEndian.AppendUint32(b, uint32(a))
	}
	return string(b)
}

// stratified reports whether the operator must stay outside cycles: because it
// looks at the absence of knowledge, or because it moves days on, so that a
// cycle through it would unfold for ever.
func (op operator) stratified() bool {
	return op >= opContested || op == opHeldFor || op == opDelay
}
