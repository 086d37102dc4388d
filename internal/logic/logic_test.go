package logic

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/kadesh-dev/kadesh"
)

// horizon bounds the days of random tests; oracles look at each of them.
const horizon = 24

func drawSteps(t *rapid.T, label string) Steps {
	s := Always(kadesh.Truth(rapid.IntRange(0, 3).Draw(t, label+" first")))
	for day := kadesh.Day(0); day < horizon; day++ {
		if rapid.IntRange(0, 4).Draw(t, label+" change") == 0 {
			s = s.append(day, kadesh.Truth(rapid.IntRange(0, 3).Draw(t, label+" value")))
		}
	}
	return s
}

func (s Steps) check(t interface{ Fatalf(string, ...any) }) {
	if len(s) == 0 || s[0].From != kadesh.MinDay {
		t.Fatalf("%v does not start at the beginning", s)
	}
	for i := 1; i < len(s); i++ {
		if s[i].From <= s[i-1].From || s[i].V == s[i-1].V {
			t.Fatalf("%v is not in its one form", s)
		}
	}
}

func TestCombineIsPointwise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawSteps(t, "a"), drawSteps(t, "b")
		for name, f := range map[string]func(x, y kadesh.Truth) kadesh.Truth{
			"and": kadesh.Truth.And, "or": kadesh.Truth.Or, "merge": kadesh.Truth.Merge} {
			got := Combine(a, b, f)
			got.check(t)
			all := CombineAll([]Steps{a, b}, func(v []kadesh.Truth) kadesh.Truth { return f(v[0], v[1]) })
			if !got.Equal(all) {
				t.Fatalf("%s: two ways differ: %v and %v", name, got, all)
			}
			for d := kadesh.Day(-2); d < horizon+2; d++ {
				if got.At(d) != f(a.At(d), b.At(d)) {
					t.Fatalf("%s on day %d: got %v", name, d, got.At(d))
				}
			}
		}
	})
}

// drawEvidence tells something of the atoms 0 to 3.
func drawEvidence(t *rapid.T) []Steps {
	evidence := make([]Steps, 4)
	for i := range evidence {
		evidence[i] = drawSteps(t, fmt.Sprint("atom ", i))
	}
	return evidence
}

// drawGraph builds a random condition over atoms a0 to a3, some with bodies that
// may refer to any atom, so that there are cycles.
func drawGraph(t *rapid.T) (*Graph, []Node) {
	g := NewGraph()
	nodes := []Node{}
	for range 4 {
		nodes = append(nodes, g.Atom())
	}
	pick := func(label string) Node { return nodes[rapid.IntRange(0, len(nodes)-1).Draw(t, label)] }
	for i := range rapid.IntRange(1, 8).Draw(t, "size") {
		_ = i
		a, b, c := pick("a"), pick("b"), pick("c")
		switch rapid.IntRange(0, 10).Draw(t, "op") {
		case 7:
			nodes = append(nodes, g.HeldFor(kadesh.Duration{Days: rapid.IntRange(1, 5).Draw(t, "days")}, a))
		case 8:
			nodes = append(nodes, g.Since(a, b))
		case 9:
			nodes = append(nodes, g.Delay(kadesh.Duration{Days: 2}, a))
		case 10:
			nodes = append(nodes, g.Or(g.Passed(kadesh.Day(rapid.IntRange(0, horizon).Draw(t, "passed"))), a))
		case 0:
			nodes = append(nodes, g.Not(a))
		case 1:
			nodes = append(nodes, g.And(a, b))
		case 2:
			nodes = append(nodes, g.Or(a, b))
		case 3:
			nodes = append(nodes, g.AtLeast(2, a, b, c))
		case 4:
			nodes = append(nodes, g.Before(a, b))
		case 5:
			nodes = append(nodes, g.Within(kadesh.Duration{Days: 3}, a, b))
		case 6:
			nodes = append(nodes, g.By(kadesh.Day(rapid.IntRange(0, horizon).Draw(t, "by")), a))
		}
	}
	for i := range 2 {
		if rapid.Bool().Draw(t, "has body") {
			g.Define(nodes[i], pick("body"))
		}
	}
	return g, nodes
}

// naive computes every node for every day on its own, round after round, until
// nothing rises: the oracle for Evaluate.
func naive(g *Graph, evidence []Steps) [][]kadesh.Truth {
	const low = -4
	days := horizon + 12
	v := make([][]kadesh.Truth, len(g.nodes))
	for i := range v {
		v[i] = make([]kadesh.Truth, days)
	}
	at := func(n Node, d int) kadesh.Truth { return v[n][max(0, min(d, days-1))] }
	for changed := true; changed; {
		changed = false
		for i := range g.nodes {
			for d := range days {
				got := naiveAt(g, Node(i), d, low, at, evidence)
				if got != v[i][d] {
					v[i][d], changed = got, true
				}
			}
		}
	}
	return v
}

func naiveAt(g *Graph, id Node, d, low int, at func(Node, int) kadesh.Truth, evidence []Steps) kadesh.Truth {
	n := g.nodes[id]
	switch n.op {
	case opAtom:
		v := evidence[id].At(kadesh.Day(d + low))
		if n.body != none {
			v |= at(n.body, d)
		}
		return v
	case opNot:
		return at(n.args[0], d).Not()
	case opAnd, opOr, opMerge, opAtLeast:
		vs := []kadesh.Truth{}
		for _, a := range n.args {
			vs = append(vs, at(a, d))
		}
		switch n.op {
		case opAnd:
			return kadesh.AtLeast(len(vs), vs...)
		case opOr:
			return kadesh.AtLeast(1, vs...)
		case opMerge:
			return vs[0] | vs[1]
		}
		return kadesh.AtLeast(int(n.k), vs...)
	case opBefore, opWithin:
		delay := 0
		if n.op == opWithin {
			delay = n.duration.Days + 1
		}
		yes, no := false, false
		for s := 0; s <= d; s++ {
			other := at(n.args[1], s-delay)
			yes = yes || at(n.args[0], s).ToldTrue() && other.ToldFalse()
			no = no || other.ToldTrue() && at(n.args[0], s-1).ToldFalse()
		}
		return kadesh.TruthOf(yes, no)
	case opBy:
		yes := false
		last := int(n.date) - low
		for s := 0; s <= min(d, last); s++ {
			yes = yes || at(n.args[0], s).ToldTrue()
		}
		return kadesh.TruthOf(yes, d > last && at(n.args[0], last).ToldFalse())
	}
	return naiveStretch(n, d, low, at)
}

// naiveStretch spells out the operators over stretches of days.
func naiveStretch(n node, d, low int, at func(Node, int) kadesh.Truth) kadesh.Truth {
	switch n.op {
	case opHeldFor:
		yes, no := true, false
		for s := d - int(n.k) + 1; s <= d; s++ {
			yes = yes && at(n.args[0], s).ToldTrue()
			no = no || at(n.args[0], s).ToldFalse()
		}
		return kadesh.TruthOf(yes, no)
	case opSince:
		yes, no := false, true
		for s := 0; s <= d; s++ {
			all, broken := true, false
			for u := s; u <= d; u++ {
				all = all && at(n.args[0], u).ToldTrue()
				broken = broken || at(n.args[0], u).ToldFalse()
			}
			yes = yes || all && at(n.args[1], s).ToldTrue()
			no = no && (broken || at(n.args[1], s).ToldFalse())
		}
		return kadesh.TruthOf(yes, no)
	case opDelay:
		return at(n.args[0], d-n.duration.Days-1)
	case opPassed:
		return kadesh.TruthOf(d+low > int(n.date), d+low <= int(n.date))
	}
	return n.value
}

func TestEvaluateAgainstDayByDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, _ := drawGraph(t)
		evidence := drawEvidence(t)
		w, err := g.Evaluate(func(n Node) Steps { return evidence[n] })
		if err != nil {
			return // a cycle that moves days on
		}
		want := naive(g, evidence)
		for i := range g.nodes {
			w.values[i].check(t)
			for d := range want[i] {
				if got := w.At(Node(i), kadesh.Day(d-4)); got != want[i][d] {
					t.Fatalf("node %d (%+v) on day %d: got %v, want %v", i, g.nodes[i], d-4, got, want[i][d])
				}
			}
		}
	})
}

// TestEveryToldRailHasAProof: what is told can be shown, and each step of what
// is shown holds on its own.
func TestEveryToldRailHasAProof(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, _ := drawGraph(t)
		evidence := drawEvidence(t)
		w, err := g.Evaluate(func(n Node) Steps { return evidence[n] })
		if err != nil {
			return
		}
		for i := range g.nodes {
			for d := kadesh.Day(-2); d < horizon+2; d++ {
				for _, rail := range []bool{true, false} {
					p := NewProver(w).Prove(Node(i), d, rail)
					if told := w.At(Node(i), d)&railOf(rail) != 0; told != (p != nil) {
						t.Fatalf("node %d of %+v day %d rail %v: told %v, proof %v; evidence %v", i, g.nodes, d, rail, told, p, evidence)
					}
					checkProof(t, w, p, 0)
				}
			}
		}
	})
}

func checkProof(t *rapid.T, w *World, p *Proof, depth int) {
	if p == nil {
		return
	}
	if depth > 200 {
		t.Fatalf("a proof rests on itself")
	}
	if w.At(p.Node, p.Day)&railOf(p.Rail) == 0 {
		t.Fatalf("a step claims what is not told: %+v", p)
	}
	if p.How == ByEvidence && w.evidence[p.Node].At(p.Day)&railOf(p.Rail) == 0 {
		t.Fatalf("a leaf without evidence: %+v", p)
	}
	for _, b := range p.Below {
		checkProof(t, w, b, depth+1)
	}
}

func TestMutualPreconditionStaysUnknown(t *testing.T) {
	g := NewGraph()
	a, b := g.Atom(), g.Atom()
	g.Define(a, b)
	g.Define(b, g.And(a))
	w, err := g.Evaluate(func(Node) Steps { return nil })
	if err != nil {
		t.Fatal(err)
	}
	if v := w.At(a, 0); v != kadesh.Unknown || !w.OnCycle(a) {
		t.Errorf("got %v, on cycle %v", v, w.OnCycle(a))
	}
}

func TestClosedWorldCycleIsRefused(t *testing.T) {
	g := NewGraph()
	a := g.Atom()
	g.Define(a, g.Not(g.Unknown(a)))
	_, err := g.Evaluate(func(Node) Steps { return nil })
	if _, ok := err.(*CycleError); !ok {
		t.Errorf("got %v", err)
	}
}

func TestMillionNodesInOneCycle(t *testing.T) {
	g := NewGraph()
	first := g.Atom()
	last := first
	for range 1_000_000 {
		next := g.Atom()
		g.Define(last, next)
		last = next
	}
	g.Define(last, first)
	w, err := g.Evaluate(func(n Node) Steps {
		if n == 77 {
			return From(10, kadesh.True)
		}
		return nil
	})
	if err != nil || w.At(first, 10) != kadesh.True || w.At(first, 9) != kadesh.Unknown {
		t.Fatal("the cycle lost its evidence", err)
	}
}

// TestUpdateEqualsNewEvaluation: after any edits of the evidence, what was
// updated is what a new evaluation gives.
func TestUpdateEqualsNewEvaluation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, _ := drawGraph(t)
		evidence := drawEvidence(t)
		tell := func(n Node) Steps { return evidence[n] }
		w, err := g.Evaluate(tell)
		if err != nil {
			return
		}
		for range rapid.IntRange(1, 5).Draw(t, "edits") {
			atom := Node(rapid.IntRange(0, 3).Draw(t, "atom"))
			evidence[atom] = drawSteps(t, "new evidence")
			old := slices.Clone(w.values)
			changed := w.Update(map[Node]Steps{atom: evidence[atom]})
			fresh, err := g.Evaluate(tell)
			if err != nil {
				t.Fatal(err)
			}
			for n := range g.nodes {
				if !w.values[n].Equal(fresh.values[n]) {
					t.Fatalf("node %d %+v: updated to %v, evaluated anew %v", n, g.nodes[n], w.values[n], fresh.values[n])
				}
				if slices.Contains(changed, Node(n)) == w.values[n].Equal(old[n]) {
					t.Fatalf("node %d: said changed %v, was %v, is %v", n, slices.Contains(changed, Node(n)), old[n], w.values[n])
				}
			}
		}
	})
}
