package logic

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// How a step of a proof is made.
type How uint8

// The ways.
const (
	// ByRule: from the proofs below.
	ByRule How = iota
	// ByEvidence: told by evidence of the atom itself.
	ByEvidence
	// ByDefinition: a constant.
	ByDefinition
	// ByAbsence: nobody is heard to say otherwise (closed world).
	ByAbsence
)

// Proof shows why a node is told one way on a day. Proofs share their parts.
type Proof struct {
	Node Node
	// Rail is true for told-true, false for told-false.
	Rail bool
	// Day is the day it is shown for: at most the day that was asked.
	Day kadesh.Day
	How How
	// Below are the steps it rests on.
	Below []*Proof
	// leaves counts the evidence it rests on, the measure of a good proof.
	leaves int
}

// Prover finds proofs in a world. It is not for use by several goroutines.
//
// Source: proofs found after the fact, as in WhyMon and mangle; of a
// disjunction the branch with the least evidence is shown.
type Prover struct {
	w       *World
	found   map[goalKey]*Proof
	pending map[goalKey]bool
}

type goalKey struct {
	n    Node
	day  kadesh.Day
	rail bool
}

// NewProver makes a prover for w.
func NewProver(w *World) *Prover {
	return &Prover{w: w, found: map[goalKey]*Proof{}, pending: map[goalKey]bool{}}
}

func railOf(told bool) kadesh.Truth {
	if told {
		return kadesh.True
	}
	return kadesh.False
}

// Prove shows why the rail of n is told on day; nil when it is not.
func (p *Prover) Prove(n Node, day kadesh.Day, rail bool) *Proof {
	if p.w.At(n, day)&railOf(rail) == 0 {
		return nil
	}
	key := goalKey{n, day, rail}
	if proof, ok := p.found[key]; ok {
		return proof
	}
	if p.pending[key] {
		return nil // a proof may not rest on itself
	}
	p.pending[key] = true
	proof := p.prove(n, day, rail)
	delete(p.pending, key)
	// Inside a cycle a failure may only mean "not from here": not remembered.
	if proof != nil {
		p.found[key] = proof
	}
	return proof
}

func (p *Prover) prove(id Node, day kadesh.Day, rail bool) *Proof {
	n := &p.w.g.nodes[id]
	proof := &Proof{Node: id, Rail: rail, Day: day}
	switch n.op {
	case opConst:
		proof.How = ByDefinition
		return proof
	case opAtom:
		return p.proveAtom(proof, n)
	case opNot:
		return proof.on(p.Prove(n.args[0], day, !rail))
	case opAnd:
		return p.proveMany(proof, n.args, rail, len(n.args))
	case opOr:
		return p.proveMany(proof, n.args, !rail, len(n.args))
	case opMerge:
		return p.proveSome(proof, n.args, 1)
	case opAtLeast:
		need := int(n.k)
		if !rail {
			need = len(n.args) - int(n.k) + 1
		}
		return p.proveSome(proof, n.args, need)
	case opBefore, opWithin, opBy:
		return p.proveTime(proof, n)
	case opHeldFor, opSince, opUntil:
		return p.proveStretch(proof, n)
	case opDelay:
		return proof.on(p.Prove(n.args[0], p.sourceDay(n.args[0], n, day, rail), rail))
	case opPassed:
		proof.How = ByDefinition
		return proof
	case opContested, opUnknown, opUntold:
		return p.proveClosed(proof, n)
	}
	return nil
}

// proveClosed shows what was told; where a look found nothing told, the absence
// is the proof.
func (p *Prover) proveClosed(proof *Proof, n *node) *Proof {
	v := p.w.At(n.args[0], proof.Day)
	for _, rail := range []bool{true, false} {
		if v&railOf(rail) != 0 {
			if below := p.Prove(n.args[0], proof.Day, rail); below != nil {
				proof.on(below)
			}
		}
	}
	if v != kadesh.Contested {
		proof.How = ByAbsence
	}
	return proof
}

// on adds a step below; nil below means that there is no proof.
func (proof *Proof) on(below *Proof) *Proof {
	if below == nil {
		return nil
	}
	proof.Below = append(proof.Below, below)
	proof.leaves += below.leaves
	return proof
}

func (p *Prover) proveAtom(proof *Proof, n *node) *Proof {
	if p.w.evidence[proof.Node].At(proof.Day)&railOf(proof.Rail) != 0 {
		proof.How, proof.leaves = ByEvidence, 1
		return proof
	}
	return proof.on(p.Prove(n.body, proof.Day, proof.Rail))
}

// proveMany needs all of args when all is set, the best one otherwise.
func (p *Prover) proveMany(proof *Proof, args []Node, all bool, count int) *Proof {
	if !all {
		return p.proveSome(proof, args, min(1, count))
	}
	for _, a := range args {
		if proof = proof.on(p.Prove(a, proof.Day, proof.Rail)); proof == nil {
			return nil
		}
	}
	return proof
}

// proveSome takes the need proofs of args with the least evidence.
func (p *Prover) proveSome(proof *Proof, args []Node, need int) *Proof {
	var options []*Proof
	for _, a := range args {
		if below := p.Prove(a, proof.Day, proof.Rail); below != nil {
			options = append(options, below)
		}
	}
	if len(options) < need {
		return nil
	}
	slices.SortStableFunc(options, func(a, b *Proof) int { return a.leaves - b.leaves })
	for _, below := range options[:max(need, 0)] {
		proof.on(below)
	}
	return proof
}

// proveTime names the day that shows it.
func (p *Prover) proveTime(proof *Proof, n *node) *Proof {
	if n.op == opBy {
		return p.proveBy(proof, n)
	}
	a, b := n.args[0], n.args[1]
	delay := func(s Steps) Steps { return s }
	if n.op == opWithin {
		delay = func(s Steps) Steps { return s.Delay(n.duration) }
	}
	other := delay(p.w.values[b])
	var witness Steps
	if proof.Rail {
		witness = Combine(p.w.values[a], other, bothRails)
	} else {
		witness = Combine(other, p.w.values[a].yesterday(), bothRails)
	}
	day, ok := witness.FirstTold(kadesh.True, proof.Day)
	if !ok {
		return nil
	}
	dayOfB := p.sourceDay(b, n, day, !proof.Rail)
	if proof.Rail {
		return proof.on(p.Prove(a, day, true)).also(p.Prove(b, dayOfB, false))
	}
	return proof.on(p.Prove(b, dayOfB, true)).also(p.Prove(a, day.AddDays(-1), false))
}

// proveStretch shows what was told on the days that decide: where it began to
// hold for a stretch, or the day that breaks it.
func (p *Prover) proveStretch(proof *Proof, n *node) *Proof {
	a := p.w.values[n.args[0]]
	if !proof.Rail {
		for day := proof.Day; ; {
			first, _ := a.Interval(day)
			if broken := p.Prove(n.args[0], day, false); broken != nil {
				return proof.on(broken)
			}
			if first == kadesh.MinDay {
				break
			}
			day = first - 1
		}
		return proof.on(p.Prove(n.args[len(n.args)-1], proof.Day, false))
	}
	if n.op == opHeldFor {
		return proof.on(p.Prove(n.args[0], proof.Day, true)).also(p.Prove(n.args[0], proof.Day.AddDays(1-int(n.k)), true))
	}
	b := p.w.values[n.args[1]]
	if n.op == opUntil {
		last := proof.Day
		if onset, told := b.FirstTold(kadesh.True, proof.Day); told {
			last = onset.AddDays(-1)
		}
		return proof.on(p.Prove(n.args[0], last, true))
	}
	return p.proveSince(proof, n, b)
}

// proveSince names a day on which b was told true and from which a was: the
// latest for which there is a proof that does not rest on this one.
func (p *Prover) proveSince(proof *Proof, n *node, b Steps) *Proof {
	a := p.w.values[n.args[0]]
	for day := proof.Day; a.At(day).ToldTrue(); {
		firstB, _ := b.Interval(day)
		if firstA, _ := a.Interval(day); firstA > firstB {
			firstB = firstA
		}
		for _, from := range []kadesh.Day{day, firstB} {
			if start := p.Prove(n.args[1], from, true); start != nil {
				return proof.on(start).also(p.Prove(n.args[0], proof.Day, true))
			}
		}
		if firstB == kadesh.MinDay {
			return nil
		}
		day = firstB - 1
	}
	return nil
}

// sourceDay is the day on which b had the value that its delayed copy has on
// day: the latest one, so that what is quoted is what was known last.
func (p *Prover) sourceDay(b Node, n *node, day kadesh.Day, rail bool) kadesh.Day {
	if n.op != opWithin && n.op != opDelay {
		return day
	}
	lastDay := p.w.g.lastDay(n)
	source := kadesh.MinDay
	for _, step := range p.w.values[b] {
		if step.From != kadesh.MinDay && lastDay(step.From).AddDays(1) > day {
			break
		}
		if step.V&railOf(rail) != 0 {
			source = step.From
		}
	}
	return source
}

// also is on for a proof that may have failed already.
func (proof *Proof) also(below *Proof) *Proof {
	if proof == nil {
		return nil
	}
	return proof.on(below)
}

func (p *Prover) proveBy(proof *Proof, n *node) *Proof {
	if !proof.Rail {
		return proof.on(p.Prove(n.args[0], n.date, false))
	}
	day, ok := p.w.values[n.args[0]].FirstTold(kadesh.True, min(proof.Day, n.date))
	if !ok {
		return nil
	}
	return proof.on(p.Prove(n.args[0], max(day, min(proof.Day, n.date)), true).orAt(p, n.args[0], day))
}

// orAt takes the proof on another day when there is none yet: what was told on
// the first day need not be told on the last.
func (proof *Proof) orAt(p *Prover, n Node, day kadesh.Day) *Proof {
	if proof != nil {
		return proof
	}
	return p.Prove(n, day, true)
}

// Open is an atom whose value would decide a question, and the rail that it
// would have to be told.
type Open struct {
	Node Node
	Rail bool
}

// Frontier lists the atoms that keep a rail of n from being told on day: each
// is not told as needed, and the evidence about it is what is missing.
// Bounds: an atom stands once; order is that of the condition.
// Cost: linear in the conditions below n.
func (p *Prover) Frontier(n Node, day kadesh.Day, rail bool) []Open {
	f := &frontier{w: p.w, day: day, seen: map[goalKey]bool{}}
	f.collect(n, rail)
	return f.open
}

type frontier struct {
	w    *World
	day  kadesh.Day
	seen map[goalKey]bool
	open []Open
}

func (f *frontier) collect(id Node, rail bool) {
	key := goalKey{id, f.day, rail}
	if f.seen[key] || f.w.At(id, f.day)&railOf(rail) != 0 {
		return
	}
	f.seen[key] = true
	n := &f.w.g.nodes[id]
	switch {
	case n.op == opAtom && n.body == none:
		f.open = append(f.open, Open{id, rail})
	case n.op == opAtom:
		f.collect(n.body, rail)
	case n.op == opNot:
		f.collect(n.args[0], !rail)
	case n.op == opBefore || n.op == opWithin || n.op == opUntil:
		f.collect(n.args[0], rail)
		f.collect(n.args[1], !rail)
	default:
		for _, a := range n.args {
			f.collect(a, rail)
		}
	}
}

// Support lists the atoms below n, bodies included, in the order of the
// condition.
func (g *Graph) Support(n Node) []Node {
	var atoms []Node
	seen := map[Node]bool{}
	stack := []Node{n}
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[id] {
			continue
		}
		seen[id] = true
		if g.nodes[id].op == opAtom {
			atoms = append(atoms, id)
		}
		below := g.below(id)
		for i := len(below) - 1; i >= 0; i-- {
			stack = append(stack, below[i])
		}
	}
	return atoms
}
