package openpsa

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// lookup finds what a reference means: the innermost container that has a
// private definition of the name, else the public one.
func (m *Model) lookup(scope string, f *formula) (d *definition, kind string) {
	if !f.isReference() {
		return nil, ""
	}
	for {
		key := f.name
		if scope != "" {
			key = scope + "." + f.name
		}
		switch {
		case (f.op == "gate" || f.op == "event") && m.gates[key] != nil:
			return m.gates[key], "gate"
		case (f.op == "basic-event" || f.op == "event") && m.basics[key] != nil:
			return m.basics[key], "basic-event"
		case (f.op == "house-event" || f.op == "event") && m.houses[key] != nil:
			return m.houses[key], "house-event"
		}
		if scope == "" {
			return nil, ""
		}
		scope = outer(scope)
	}
}

func outer(scope string) string { return scope[:max(0, strings.LastIndexByte(scope, '.'))] }

// check resolves every reference and numbers the basic events as defined.
func (m *Model) check() error {
	for _, k := range m.basicKeys {
		d := m.basics[k]
		m.number[k] = len(m.events)
		p := math.NaN()
		if d.expr != nil {
			var err error
			if p, err = m.eval(d.scope, d.expr); err != nil {
				return err
			}
			if math.IsNaN(p) || p < 0 || p > 1 {
				return invalid(d.place, "correct the expression or the parameters it uses", "basic event %q has probability %v, outside 0..1", d.name, p)
			}
		}
		m.events = append(m.events, Event{Name: d.name, Probability: p})
	}
	for _, k := range m.sequence {
		if err := m.checkGate(m.gates[k], nil); err != nil {
			return err
		}
	}
	return nil
}

// checkGate walks the gates depth first; path is the gates that are open.
func (m *Model) checkGate(d *definition, path []*definition) error {
	switch d.state {
	case finished:
		return nil
	case open:
		var names []string
		for _, g := range path[slices.Index(path, d):] {
			names = append(names, g.name)
		}
		return invalid(d.place, "break the circle: a fault tree must not depend on itself", "gate %q depends on itself: %s", d.name, shorten(append(names, d.name)))
	}
	d.state = open
	if err := m.checkFormula(d, d.formula, append(path, d)); err != nil {
		return err
	}
	d.state = finished
	return nil
}

// shorten keeps a long path readable.
func shorten(names []string) string {
	if len(names) > 12 {
		names = append(append(append([]string{}, names[:6]...), fmt.Sprintf("(%d more)", len(names)-12)), names[len(names)-6:]...)
	}
	return strings.Join(names, ", ")
}

func (m *Model) checkFormula(d *definition, f *formula, path []*definition) error {
	if f.isReference() {
		to, kind := m.lookup(d.scope, f)
		if to == nil {
			return invalid(f.place, "define it, or give the file that does (several files make one model)", "%s %q is not defined", strings.ReplaceAll(f.op, "-", " "), f.name)
		}
		if kind == "gate" {
			return m.checkGate(to, path)
		}
		return nil
	}
	for _, a := range f.args {
		if err := m.checkFormula(d, a, path); err != nil {
			return err
		}
	}
	return nil
}

// PickTop names the gate to analyse when the user named none: the only one that
// nothing else uses.
// Errors: Usage when there are several.
func (m *Model) PickTop() (string, error) {
	tops := m.Tops()
	if len(tops) == 1 {
		return tops[0], nil
	}
	return "", &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("the model has %d top gates", len(tops)),
		Why: shorten(tops), Next: "name one with --top"}
}
