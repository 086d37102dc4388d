package logic

// components visits the strongly connected components, what is depended on
// first, and stops at the first error. A component is only valid during its
// visit.
// Source: Tarjan 1972, with an explicit stack: a dossier may be deeper than the
// machine's stack.
func (g *Graph) components(visit func([]Node) error) error {
	t := &tarjan{g: g, index: make([]int32, len(g.nodes)), low: make([]int32, len(g.nodes)), on: make([]bool, len(g.nodes)), found: visit}
	for n := range g.nodes {
		if t.index[n] == 0 {
			t.visit(Node(n))
		}
		if t.err != nil {
			return t.err
		}
	}
	return nil
}

type tarjan struct {
	g          *Graph
	index, low []int32 // index counts from 1; 0 means not seen
	on         []bool
	next       int32
	stack      []Node
	frames     []frame
	found      func([]Node) error
	err        error
}

type frame struct {
	n    Node
	next int // the argument to look at next
}

func (t *tarjan) visit(root Node) {
	t.push(root)
	for len(t.frames) > 0 {
		f := &t.frames[len(t.frames)-1]
		below := t.g.below(f.n)
		if f.next < len(below) {
			child := below[f.next]
			f.next++
			switch {
			case t.index[child] == 0:
				t.push(child)
			case t.on[child]:
				t.low[f.n] = min(t.low[f.n], t.index[child])
			}
			continue
		}
		t.pop(f.n)
	}
}

func (t *tarjan) push(n Node) {
	t.next++
	t.index[n], t.low[n], t.on[n] = t.next, t.next, true
	t.stack = append(t.stack, n)
	t.frames = append(t.frames, frame{n: n})
}

func (t *tarjan) pop(n Node) {
	t.frames = t.frames[:len(t.frames)-1]
	if len(t.frames) > 0 {
		parent := t.frames[len(t.frames)-1].n
		t.low[parent] = min(t.low[parent], t.low[n])
	}
	if t.low[n] != t.index[n] {
		return
	}
	from := len(t.stack) - 1
	for t.stack[from] != n {
		from--
	}
	component := t.stack[from:]
	t.stack = t.stack[:from]
	for _, m := range component {
		t.on[m] = false
	}
	if t.err == nil {
		t.err = t.found(component)
	}
}
