package standing

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// commitmentStates are the states of a commitment that claims can report.
var commitmentStates = []string{"fulfilled", "breached", "waived", "suspended"}

// compileAll puts every condition of the dossier into the graph, and the rules
// that lift instruments to stages and call commitments fulfilled.
func (w *World) compileAll() {
	d := w.Dossier
	for _, in := range d.Instruments {
		for _, stage := range in.Ladder.Stages() {
			w.compile(Reached(in.ID, stage))
		}
		for _, rule := range in.Stages {
			if rule.When != nil {
				w.graph.Define(w.compile(Reached(in.ID, rule.Stage)), w.compile(rule.When))
			}
		}
	}
	for _, c := range d.Commitments {
		for _, state := range commitmentStates {
			w.compile(InState(c.ID, state))
		}
		if c.DoneWhen != nil {
			w.graph.Define(w.compile(InState(c.ID, "fulfilled")), w.compile(c.DoneWhen))
		}
		w.compileOptional(c.Precondition, c.Trigger)
		if c.Deadline != nil {
			w.compileOptional(c.Deadline.Of)
		}
	}
	for _, e := range d.Events {
		w.compile(Happened(e.ID))
		for _, g := range e.Gates {
			w.compileOptional(g.Claimed, g.Needs)
		}
	}
	for _, p := range d.Propositions {
		w.compile(Holds(p.ID))
	}
	for _, g := range d.Goals {
		w.compileOptional(g.When)
	}
}

func (w *World) compileOptional(all ...*kadesh.Expr) {
	for _, e := range all {
		if e != nil {
			w.compile(e)
		}
	}
}

// compile gives the node of a condition, adding it when it is new.
func (w *World) compile(e *kadesh.Expr) logic.Node {
	name := e.String()
	if n, ok := w.nodes[name]; ok {
		return n
	}
	n := w.build(e, name)
	w.nodes[name] = n
	if _, taken := w.exprs[n]; !taken {
		w.exprs[n] = e
	}
	return n
}

func (w *World) build(e *kadesh.Expr, name string) logic.Node {
	if e.IsAtom() {
		return w.graph.Atom(name)
	}
	args := make([]logic.Node, len(e.Args))
	for i, a := range e.Args {
		args[i] = w.compile(a)
	}
	switch e.Op {
	case kadesh.OpNot:
		return w.graph.Not(args[0])
	case kadesh.OpAnd:
		return w.graph.And(args...)
	case kadesh.OpOr:
		return w.graph.Or(args...)
	case kadesh.OpAtLeast:
		return w.graph.AtLeast(e.N, args...)
	case kadesh.OpBefore:
		return w.graph.Before(args[0], args[1])
	case kadesh.OpWithin:
		return w.graph.Within(e.Duration, args[0], args[1])
	case kadesh.OpBy:
		return w.graph.By(e.Date.Latest, args[0])
	case kadesh.OpContested:
		return w.graph.Contested(args[0])
	case kadesh.OpUnknown:
		return w.graph.Unknown(args[0])
	}
	return w.graph.Const(e.Value)
}
