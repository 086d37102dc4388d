package standing

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// atomKey tells atoms apart without spelling them out.
type atomKey struct {
	op       kadesh.Op
	ref      kadesh.Address
	word, by string
}

func keyOf(e *kadesh.Expr) atomKey { return atomKey{e.Op, e.Ref, e.Word, e.By} }

// compileAll puts every condition of the dossier into the graph, and the rules
// that lift instruments to stages and call commitments fulfilled. Atoms that
// nothing refers to do not come into being: they are unknown.
func (m *Model) compileAll() {
	d := m.Dossier
	for _, in := range d.Instruments {
		for _, rule := range in.Stages {
			if rule.When != nil {
				m.graph.Define(m.compile(Reached(in.ID, rule.Stage)), m.compile(rule.When))
			}
		}
	}
	for _, c := range d.Commitments {
		if c.DoneWhen != nil {
			m.graph.Define(m.compile(InState(c.ID, "fulfilled")), m.compile(c.DoneWhen))
		}
		m.compileOptional(c.Precondition, c.Trigger)
		if c.Deadline != nil {
			m.compileOptional(c.Deadline.Of)
		}
	}
	for _, e := range d.Events {
		for _, g := range e.Gates {
			m.compile(Happened(e.ID))
			m.compileOptional(g.Claimed, g.Needs)
		}
	}
	for _, g := range d.Goals {
		m.compileOptional(g.When)
	}
	m.claimAtoms = make([]logic.Node, len(d.Claims))
	for i := range d.Claims {
		m.claimAtoms[i] = m.addClaim(&d.Claims[i])
	}
	for _, in := range d.Instruments {
		m.meet(in)
	}
}

// meet makes a stage of an instrument of the stages of its parties, where the
// dossier speaks of any and has no rule of its own: it is signed when all have
// signed.
// Source: VCLT 1969, articles 10 to 16: consent is each state's own.
func (m *Model) meet(in kadesh.Instrument) {
	for _, stage := range in.Ladder.Stages() {
		if slices.ContainsFunc(in.Stages, func(r kadesh.StageRule) bool { return r.Stage == stage }) {
			continue
		}
		if all := PartyStages(in, stage); slices.ContainsFunc(all, func(e *kadesh.Expr) bool { _, known := m.atoms[keyOf(e)]; return known }) {
			m.graph.Define(m.compile(Reached(in.ID, stage)), m.compile(&kadesh.Expr{Op: kadesh.OpAnd, Args: all}))
		}
	}
}

// PartyStages are the atoms that each party has reached a stage.
func PartyStages(in kadesh.Instrument, stage string) []*kadesh.Expr {
	all := make([]*kadesh.Expr, len(in.Parties))
	for i, p := range in.Parties {
		all[i] = Reached(in.ID, stage)
		all[i].By = p
	}
	return all
}

// addClaim gives the atom of a claim, or nowhere when it is about nothing.
func (m *Model) addClaim(c *kadesh.Claim) logic.Node {
	if c.About == nil {
		return nowhere
	}
	return m.compile(c.About)
}

// nowhere stands for the atom of a claim that is about nothing.
const nowhere logic.Node = -1

func (m *Model) compileOptional(all ...*kadesh.Expr) {
	for _, e := range all {
		if e != nil {
			m.compile(e)
		}
	}
}

// compile gives the node of a condition, adding it when it is new.
func (m *Model) compile(e *kadesh.Expr) logic.Node {
	if e.IsAtom() {
		key := keyOf(e)
		n, known := m.atoms[key]
		if !known {
			n = m.graph.Atom()
			m.atoms[key] = n
			m.remember(n, e)
		}
		return n
	}
	args := make([]logic.Node, len(e.Args))
	for i, a := range e.Args {
		args[i] = m.compile(a)
	}
	n := m.build(e, args)
	m.remember(n, e)
	return n
}

// remember keeps, for each node, the first condition that it came from.
func (m *Model) remember(n logic.Node, e *kadesh.Expr) {
	for int(n) >= len(m.exprs) {
		m.exprs = append(m.exprs, nil)
	}
	if m.exprs[n] == nil {
		m.exprs[n] = e
	}
}

func (m *Model) build(e *kadesh.Expr, args []logic.Node) logic.Node {
	switch e.Op {
	case kadesh.OpNot:
		return m.graph.Not(args[0])
	case kadesh.OpAnd:
		return m.graph.And(args...)
	case kadesh.OpOr:
		return m.graph.Or(args...)
	case kadesh.OpAtLeast:
		return m.graph.AtLeast(e.N, args...)
	case kadesh.OpBefore:
		return m.graph.Before(args[0], args[1])
	case kadesh.OpWithin:
		return m.graph.Within(e.Duration, args[0], args[1])
	case kadesh.OpBy:
		return m.graph.By(e.Date.Latest, args[0])
	case kadesh.OpHeldFor:
		return m.graph.HeldFor(e.Duration, args[0])
	case kadesh.OpSince:
		return m.graph.Since(args[0], args[1])
	case kadesh.OpUntil:
		return m.graph.Until(args[0], args[1])
	case kadesh.OpSilence:
		return m.graph.And(m.graph.Passed(e.Date.Latest), m.graph.Unknown(args[0]))
	case kadesh.OpOverdue:
		return m.overdue(e)
	case kadesh.OpContested:
		return m.graph.Contested(args[0])
	case kadesh.OpUnknown:
		return m.graph.Unknown(args[0])
	}
	return m.graph.Const(e.Value)
}

// find gives the node of a condition that the model knows.
func (m *Model) find(e *kadesh.Expr) (logic.Node, bool) {
	if e == nil {
		return 0, false
	}
	if e.IsAtom() {
		n, ok := m.atoms[keyOf(e)]
		return n, ok
	}
	before := m.graph.Len()
	for _, a := range e.Args {
		if _, ok := m.find(a); !ok {
			return 0, false
		}
	}
	n := m.compile(e)
	// A condition that is new to the graph has no value in worlds made before.
	return n, int(n) < before
}

// overdue is true where the last day allowed has passed and fulfilment is not
// told.
func (m *Model) overdue(e *kadesh.Expr) logic.Node {
	c, ok := m.Dossier.Commitment(e.Ref.ID())
	if !ok || c.Deadline == nil {
		return m.graph.Const(kadesh.False)
	}
	passed := m.graph.Const(kadesh.False)
	switch {
	case !c.Deadline.By.IsZero():
		passed = m.graph.Passed(c.Deadline.By.Latest)
	case c.Deadline.WorkingDays > 0:
		calendar, _ := m.Dossier.Calendar(c.Deadline.Calendar)
		lastDay := func(d kadesh.Day) kadesh.Day { return calendar.After(d, c.Deadline.WorkingDays) }
		passed = m.graph.DelayBy(fmt.Sprintf("%d working days of %s", c.Deadline.WorkingDays, calendar.ID), lastDay, m.compile(c.Deadline.Of))
	case c.Deadline.Of != nil && !c.Deadline.Blank:
		passed = m.graph.Delay(c.Deadline.Within, m.compile(c.Deadline.Of))
	}
	return m.graph.And(passed, m.graph.Untold(m.compile(InState(c.ID, "fulfilled"))))
}
