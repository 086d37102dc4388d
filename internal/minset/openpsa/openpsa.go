// Package openpsa reads fault trees in the Open-PSA Model Exchange Format (MEF
// 2.0d, the fault-tree layer) into a circuit of package minset.
//
// It reads what decides a fault tree: gates over and, or, not, xor, nand, nor,
// iff, imply, atleast and cardinality; basic events with probabilities from
// numbers, parameters and simple expressions (a distribution counts as its
// mean); house events; several files as one model. What would change the
// answer and is not read, such as common-cause groups, is refused by name.
//
// The input is hostile until shown otherwise: document type declarations,
// deep nesting and inputs above a size limit are refused, and memory is bounded
// by that limit.
//
// Source: Epstein and Rauzy, Open-PSA Model Exchange Format 2.0d.
package openpsa

import (
	"fmt"
	"io"
	"math"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/minset"
)

// Input is one file of a model. Name is used in messages only.
type Input struct {
	Name   string
	Reader io.Reader
}

// Options bound what is read; the zero value gives the defaults.
type Options struct {
	// MaxBytes bounds all inputs together; 0 means [DefaultMaxBytes].
	MaxBytes int64
	// MissionTime is the value of <system-mission-time/>, in the unit of the
	// model's rates; 0 means [DefaultMissionTime].
	MissionTime float64
}

const (
	// DefaultMaxBytes is far above any published model (0.4 MB).
	DefaultMaxBytes = 64 << 20
	// DefaultMissionTime is a year in hours.
	DefaultMissionTime = 8760
	// maxDepth bounds the nesting of elements.
	maxDepth = 256
	// maxCounted bounds the arguments of atleast and cardinality, whose work
	// grows with the square.
	maxCounted = 1000
)

// Event is a basic event.
type Event struct {
	Name string
	// Probability is NaN when the model gives none.
	Probability float64
}

// Model is what the inputs define together.
type Model struct {
	events []Event
	// number maps a basic event's key to its place in events.
	number map[string]int
	gates  map[string]*definition
	// sequence is the keys of the gates as they were defined.
	sequence []string
	houses   map[string]*definition
	basics   map[string]*definition
	params   map[string]*definition
	// basicKeys is the keys of the basic events as they were defined.
	basicKeys []string
	mission   float64
}

// place is where something stands.
type place struct {
	file string
	line int
}

func (p place) String() string { return fmt.Sprintf("%s:%d", p.file, p.line) }

// definition is one define-... element.
type definition struct {
	place
	name string
	// scope is the path of the containers, for names that are private in them.
	scope   string
	formula *formula
	expr    *expr
	value   bool
	// state and result serve the walks that resolve references.
	state  walkState
	number float64
	ref    minset.Ref
}

type walkState uint8

const (
	unseen walkState = iota
	open
	finished
)

// formula is a Boolean formula; a reference has a name and no arguments.
type formula struct {
	place
	op       string
	name     string
	min, max int
	value    bool
	args     []*formula
}

// expr is a number or an operation on numbers.
type expr struct {
	place
	op    string
	name  string
	value float64
	args  []*expr
}

// invalid is the one way to say that a model cannot be used.
func invalid(at place, next, format string, args ...any) *diag.Fault {
	return &diag.Fault{Kind: diag.Invalid, What: at.String(), Why: fmt.Sprintf(format, args...), Next: next}
}

// Read reads the inputs as one model and checks it: every reference is defined,
// no gate depends on itself, every probability lies in 0..1.
// Errors: Invalid, with file and line, for everything that is wrong with the
// inputs; what a reader returns is wrapped as Unavailable.
// Cost: linear in the inputs.
func Read(o Options, inputs ...Input) (*Model, error) {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.MissionTime <= 0 {
		o.MissionTime = DefaultMissionTime
	}
	m := &Model{number: map[string]int{}, gates: map[string]*definition{}, houses: map[string]*definition{},
		basics: map[string]*definition{}, params: map[string]*definition{}, mission: o.MissionTime}
	left := o.MaxBytes
	for _, in := range inputs {
		if err := m.read(in, o.MaxBytes, &left); err != nil {
			return nil, err
		}
	}
	if len(m.gates) == 0 {
		at := place{"(no input)", 1}
		if len(inputs) > 0 {
			at.file = inputs[0].Name
		}
		return nil, invalid(at, "give the file that holds the fault tree; one with event data only completes it", "the model defines no gate")
	}
	if err := m.check(); err != nil {
		return nil, err
	}
	return m, nil
}

// Events lists the basic events; an event's place is its variable number.
func (m *Model) Events() []Event { return m.events }

// Gates is the number of gates that the inputs define.
func (m *Model) Gates() int { return len(m.gates) }

// Probabilities gives the events' probabilities by variable number; nil and
// false when some event that matters has none.
func (m *Model) Probabilities() ([]float64, bool) {
	p := make([]float64, len(m.events))
	for i, e := range m.events {
		if math.IsNaN(e.Probability) {
			return nil, false
		}
		p[i] = e.Probability
	}
	return p, true
}

// Tops names the gates that no other gate uses, as they were defined.
func (m *Model) Tops() []string {
	used := map[*definition]bool{}
	var walk func(scope string, f *formula)
	walk = func(scope string, f *formula) {
		if d, _ := m.lookup(scope, f); d != nil {
			used[d] = true
		}
		for _, a := range f.args {
			walk(scope, a)
		}
	}
	for _, k := range m.sequence {
		walk(m.gates[k].scope, m.gates[k].formula)
	}
	var out []string
	for _, k := range m.sequence {
		if !used[m.gates[k]] {
			out = append(out, k)
		}
	}
	return out
}

// Circuit builds the function of the gate top over the events' numbers.
// Errors: NotFound when there is no such gate.
func (m *Model) Circuit(top string) (*minset.Circuit, minset.Ref, error) {
	d := m.gates[top]
	if d == nil {
		return nil, minset.False, &diag.Fault{Kind: diag.NotFound, What: fmt.Sprintf("no gate %q in the model", top),
			Next: "name a gate that the model defines"}
	}
	for _, k := range m.sequence {
		m.gates[k].state = unseen
	}
	c := minset.NewCircuit(len(m.events))
	return c, m.build(c, d), nil
}

func (m *Model) build(c *minset.Circuit, d *definition) minset.Ref {
	if d.state != finished {
		d.ref = m.buildFormula(c, d.scope, d.formula)
		d.state = finished
	}
	return d.ref
}

func (m *Model) buildFormula(c *minset.Circuit, scope string, f *formula) minset.Ref {
	if f.isReference() {
		d, kind := m.lookup(scope, f)
		switch kind {
		case "gate":
			return m.build(c, d)
		case "house-event":
			return c.Const(d.value)
		default:
			return c.Var(m.number[d.name])
		}
	}
	args := make([]minset.Ref, len(f.args))
	for i, a := range f.args {
		args[i] = m.buildFormula(c, scope, a)
	}
	switch f.op {
	case "and":
		return c.And(args...)
	case "or":
		return c.Or(args...)
	case "not":
		return c.Not(args[0])
	case "nand":
		return c.Not(c.And(args...))
	case "nor":
		return c.Not(c.Or(args...))
	case "xor":
		return c.Xor(args...)
	case "iff":
		return c.Iff(args[0], args[1])
	case "imply":
		return c.Imply(args[0], args[1])
	case "atleast":
		return c.AtLeast(f.min, args...)
	case "cardinality":
		return c.And(c.AtLeast(f.min, args...), c.Not(c.AtLeast(min(f.max, len(args))+1, args...)))
	}
	return c.Const(f.value)
}
