package minset

import "slices"

// part is one module of a circuit: a gate whose variables occur nowhere else.
// Parts form a tree; each is solved alone and stands in its parent as one
// variable.
type part struct {
	root Ref
	// inputs are node numbers, variables and roots of other parts, in depth
	// first order.
	inputs []int32
	// gates are the node numbers of the part's own gates, rising, root last.
	gates []int32
}

// visits are the times at which a depth first walk sees each node: first and
// last see the node itself, low and high everything below it too.
//
// Source: Dutuit and Rauzy, A linear-time algorithm to find modules of fault
// trees, 1996.
type visits struct {
	c                      *Circuit
	first, last, low, high []int32
	// left is when the walk first left the gate; last may be a later visit.
	left  []int32
	clock int32
}

func (c *Circuit) visit(root Ref) *visits {
	n := root.node() + 1
	v := &visits{c: c, first: make([]int32, n), last: make([]int32, n), low: make([]int32, n), high: make([]int32, n), left: make([]int32, n)}
	v.walk(root.node())
	for i := range n {
		if v.first[i] == 0 {
			continue
		}
		v.low[i], v.high[i] = v.first[i], v.last[i]
		for _, a := range c.gates[i].args {
			v.low[i] = min(v.low[i], v.low[a.node()])
			v.high[i] = max(v.high[i], v.high[a.node()])
		}
	}
	return v
}

func (v *visits) walk(i int) {
	v.clock++
	if v.first[i] != 0 {
		v.last[i] = v.clock
		return
	}
	v.first[i] = v.clock
	for _, a := range v.c.gates[i].args {
		v.walk(a.node())
	}
	v.clock++
	v.last[i], v.left[i] = v.clock, v.clock
}

// inside reports whether a and all below it occur only under gate g.
func (v *visits) inside(a, g int) bool { return v.low[a] > v.first[g] && v.high[a] < v.left[g] }

// parts marks the gates whose arguments occur only under them.
func (v *visits) parts(root Ref) []bool {
	isPart := make([]bool, root.node()+1)
	for i := v.c.vars + 1; i <= root.node(); i++ {
		if v.first[i] == 0 {
			continue
		}
		isPart[i] = true
		for _, a := range v.c.gates[i].args {
			isPart[i] = isPart[i] && v.inside(a.node(), i)
		}
	}
	isPart[root.node()] = true
	return isPart
}

// split puts those arguments of a conjunction that share nothing with the rest
// of the model behind gates of their own, one for each independent group, so
// that they become parts.
func (c *Circuit) split(root Ref) (*Circuit, Ref) {
	v := c.visit(root)
	isPart := v.parts(root)
	r := c.rewrite(root)
	for i := c.vars + 1; i <= root.node(); i++ {
		if r.fanout[i] == 0 {
			continue
		}
		g := &c.gates[i]
		if g.op != opAnd || len(g.args) < 3 {
			r.copyGate(i)
			continue
		}
		var private, shared []Ref
		for _, a := range g.args {
			if v.inside(a.node(), i) {
				private = append(private, a)
			} else {
				shared = append(shared, r.at(a))
			}
		}
		if len(private) < 2 {
			r.copyGate(i)
			continue
		}
		one := r.c.And(r.groups(private, isPart)...)
		r.to[i] = r.c.And(append(shared, one)...)
	}
	return r.c, r.at(root)
}

func (r *rewriter) copyGate(i int) {
	g := &r.old.gates[i]
	args := make([]Ref, len(g.args))
	for k, a := range g.args {
		args[k] = r.at(a)
	}
	r.to[i] = r.gate(g, args)
}

// groups joins private arguments that share a node below them.
type groups struct {
	c      *Circuit
	isPart []bool
	// owner is the argument (by place, plus one) that reached a node first.
	owner map[int]int
	boss  []int
}

func (u *groups) find(i int) int {
	for u.boss[i] != i {
		i = u.boss[i]
	}
	return i
}

// claim marks n and what is below it for argument i.
func (u *groups) claim(n, i int) {
	if o := u.owner[n]; o > 0 {
		a, b := u.find(o-1), u.find(i)
		u.boss[max(a, b)] = min(a, b)
		return
	}
	u.owner[n] = i + 1
	if u.isPart[n] {
		return // nothing below a part is seen from elsewhere
	}
	for _, a := range u.c.gates[n].args {
		u.claim(a.node(), i)
	}
}

// groups gives the new arguments: one for each independent group of private.
func (r *rewriter) groups(private []Ref, isPart []bool) (out []Ref) {
	u := &groups{c: r.old, isPart: isPart, owner: map[int]int{}, boss: make([]int, len(private))}
	for i, a := range private {
		u.boss[i] = i
		u.claim(a.node(), i)
	}
	members := make([][]Ref, len(private))
	for i, a := range private {
		b := u.find(i)
		members[b] = append(members[b], r.at(a))
	}
	for _, m := range members {
		if len(m) > 0 {
			out = append(out, r.c.And(m...))
		}
	}
	return out
}

// parts decomposes root; a part comes after the parts that it uses.
// Bounds: root is not a constant.
func (c *Circuit) parts(root Ref) []*part {
	if root.node() <= c.vars {
		return []*part{{root: root &^ 1, inputs: []int32{int32(root.node())}}}
	}
	v := c.visit(root)
	isPart := v.parts(root)
	var out []*part
	seen := make([]bool, root.node()+1)
	for i := c.vars + 1; i <= root.node(); i++ {
		if !isPart[i] {
			continue
		}
		p := &part{root: Ref(i) << 1}
		p.gather(c, i, isPart, seen)
		slices.Sort(p.gates)
		out = append(out, p)
	}
	return out
}

// gather walks the gates of one part and stops at variables and other parts.
func (p *part) gather(c *Circuit, i int, isPart, seen []bool) {
	p.gates = append(p.gates, int32(i))
	for _, a := range c.gates[i].args {
		n := a.node()
		if seen[n] {
			continue
		}
		seen[n] = true
		if n <= c.vars || isPart[n] {
			p.inputs = append(p.inputs, int32(n))
			continue
		}
		p.gather(c, n, isPart, seen)
	}
}
