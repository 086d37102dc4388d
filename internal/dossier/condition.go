package dossier

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// function is one entry of the closed list: what it makes, and of what.
type function struct {
	op kadesh.Op
	// kind is what its first argument refers to, for atoms.
	kind string
	// word is the stage or state that the name itself means.
	word string
	// least and most are how many arguments it takes; most < 0 means any number.
	least, most int
}

// functions is the closed list of what a condition may ask.
var functions = map[string]function{
	"happened":         {op: kadesh.OpHappened, kind: "event", least: 1, most: 1},
	"holds":            {op: kadesh.OpHolds, kind: "proposition", least: 1, most: 1},
	"stage":            {op: kadesh.OpStage, kind: "instrument", least: 2, most: 3},
	"initialled":       {op: kadesh.OpStage, kind: "instrument", word: "initialled", least: 1, most: 2},
	"signed":           {op: kadesh.OpStage, kind: "instrument", word: "signed", least: 1, most: 2},
	"ratified":         {op: kadesh.OpStage, kind: "instrument", word: "ratified", least: 1, most: 2},
	"in_force":         {op: kadesh.OpStage, kind: "instrument", word: "in_force", least: 1, most: 2},
	"fulfilled":        {op: kadesh.OpState, kind: "commitment", word: "fulfilled", least: 1, most: 1},
	"breached":         {op: kadesh.OpState, kind: "commitment", word: "breached", least: 1, most: 1},
	"waived":           {op: kadesh.OpState, kind: "commitment", word: "waived", least: 1, most: 1},
	"suspended":        {op: kadesh.OpState, kind: "commitment", word: "suspended", least: 1, most: 1},
	"partly_fulfilled": {op: kadesh.OpState, kind: "commitment", word: "partly_fulfilled", least: 1, most: 1},
	"discharged":       {op: kadesh.OpState, kind: "commitment", word: "discharged", least: 1, most: 1},
	"void":             {op: kadesh.OpState, kind: "commitment", word: "void", least: 1, most: 1},
	"at_least":         {op: kadesh.OpAtLeast, least: 2, most: -1},
	"before":           {op: kadesh.OpBefore, least: 2, most: 2},
	"after":            {op: kadesh.OpBefore, least: 2, most: 2},
	"within":           {op: kadesh.OpWithin, least: 3, most: 3},
	"by":               {op: kadesh.OpBy, least: 2, most: 2},
	"held_for":         {op: kadesh.OpHeldFor, least: 2, most: 2},
	"since":            {op: kadesh.OpSince, least: 2, most: 2},
	"until":            {op: kadesh.OpUntil, least: 2, most: 2},
	"silence":          {op: kadesh.OpSilence, least: 2, most: 2},
	"overdue":          {op: kadesh.OpOverdue, kind: "commitment", least: 1, most: 1},
	"contested":        {op: kadesh.OpContested, least: 1, most: 1},
	"unknown":          {op: kadesh.OpUnknown, least: 1, most: 1},
}

// Functions lists the names of the closed list, in order.
func Functions() []string {
	names := make([]string, 0, len(functions))
	for name := range functions {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// atomKey tells equal atoms.
type atomKey struct {
	op       kadesh.Op
	ref      kadesh.Address
	word, by string
}

// condition turns a value into a condition, or says what is wrong with it and
// returns nil.
func (p *parser) condition(file int32, n *node) *kadesh.Expr {
	switch n.kind {
	case nodeParen:
		return p.condition(file, n.args[0])
	case nodeNot:
		return p.operator(kadesh.OpNot, file, n)
	case nodeAnd:
		return p.operator(kadesh.OpAnd, file, n)
	case nodeOr:
		return p.operator(kadesh.OpOr, file, n)
	case nodeRef:
		return p.bare(file, n)
	case nodeBool:
		return &kadesh.Expr{Op: kadesh.OpConst, Value: kadesh.TruthOf(n.text == "true", n.text == "false"), Origin: p.origin(file, n)}
	case nodeCall:
		return p.call(file, n)
	}
	p.fail(p.at(file, n.start, n.end), "K008", "this cannot stand in a condition",
		"A condition has !, &&, ||, parentheses, references and the functions of a closed list.",
		"the functions are "+strings.Join(Functions(), ", "))
	return nil
}

func (p *parser) origin(file int32, n *node) kadesh.Origin {
	return kadesh.Origin{File: p.files[file].name, Span: kadesh.Span{Start: n.start, End: n.end}}
}

// operator reads the operands of a node; a chain of one operator, with or
// without parentheses, becomes one node.
func (p *parser) operator(op kadesh.Op, file int32, n *node) *kadesh.Expr {
	e := &kadesh.Expr{Op: op, Origin: p.origin(file, n)}
	whole := true
	for _, a := range n.args {
		arg := p.condition(file, a)
		switch {
		case arg == nil:
			whole = false
		case arg.Op == op && op != kadesh.OpNot:
			e.Args = append(e.Args, arg.Args...)
		default:
			e.Args = append(e.Args, arg)
		}
	}
	if !whole {
		return nil
	}
	return e
}

// bare reads a reference without a function: an event that happened, a
// proposition that holds.
func (p *parser) bare(file int32, n *node) *kadesh.Expr {
	address, ok := p.address(file, n)
	if !ok {
		return nil
	}
	ops := map[string]kadesh.Op{"event": kadesh.OpHappened, "proposition": kadesh.OpHolds}
	op, ok := ops[address.Kind()]
	if !ok {
		p.fail(p.at(file, n.start, n.end), "K008", fmt.Sprintf("%s alone is no condition", address), "",
			"ask something of it, such as stage(instrument.x, \"signed\") or fulfilled(commitment.y)")
		return nil
	}
	p.use(address, nil, p.at(file, n.start, n.end))
	return &kadesh.Expr{Op: op, Ref: address, Origin: p.origin(file, n)}
}

func (p *parser) call(file int32, n *node) *kadesh.Expr {
	f, ok := functions[n.text]
	if !ok {
		p.fail(p.at(file, n.start, n.start+len(n.text)), "K009", fmt.Sprintf("there is no function %q", n.text), "The list of functions is closed.",
			suggest(n.text, Functions(), "the functions are "+strings.Join(Functions(), ", ")))
		return nil
	}
	if count := len(n.args); count < f.least || f.most >= 0 && count > f.most {
		p.fail(p.at(file, n.start, n.end), "K010", fmt.Sprintf("%s takes %s, not %d", n.text, f.arity(), count), "", "see docs/dossier-format.md, functions")
		return nil
	}
	if f.kind != "" {
		return p.atom(file, n, f)
	}
	e := &kadesh.Expr{Op: f.op, Origin: p.origin(file, n)}
	args := n.args
	switch f.op {
	case kadesh.OpAtLeast, kadesh.OpWithin, kadesh.OpBy, kadesh.OpHeldFor, kadesh.OpSilence:
		if !p.parameter(file, args[0], e) {
			return nil
		}
		args = args[1:]
	}
	for _, a := range args {
		arg := p.condition(file, a)
		if arg == nil {
			return nil
		}
		e.Args = append(e.Args, arg)
	}
	if f.op == kadesh.OpAtLeast && (e.N < 1 || e.N > len(e.Args)) {
		p.fail(p.at(file, n.args[0].start, n.args[0].end), "K012", fmt.Sprintf("at_least(%d, ...) has %d condition(s)", e.N, len(e.Args)),
			"It would hold always or never.", fmt.Sprintf("count from 1 to %d", len(e.Args)))
		return nil
	}
	if n.text == "after" {
		slices.Reverse(e.Args)
	}
	return e
}

func (f function) arity() string {
	switch {
	case f.most < 0:
		return fmt.Sprintf("at least %d arguments", f.least)
	case f.least == f.most && f.least == 1:
		return "1 argument"
	case f.least == f.most:
		return fmt.Sprintf("%d arguments", f.least)
	}
	return fmt.Sprintf("%d or %d arguments", f.least, f.most)
}

// parameter reads the first argument of those functions that count or date.
func (p *parser) parameter(file int32, n *node, e *kadesh.Expr) bool {
	at := p.at(file, n.start, n.end)
	if e.Op == kadesh.OpAtLeast {
		count, err := strconv.Atoi(n.text)
		if n.kind != nodeNumber || err != nil {
			p.fail(at, "K005", "at_least counts: a number is wanted here", "", "write at_least(2, a, b, c)")
			return false
		}
		e.N = count
		return true
	}
	if n.kind != nodeString {
		p.fail(at, "K005", "a date or duration in quotes is wanted here", "", "write within(\"P6M\", a, b) or by(\"2026-02-08\", a)")
		return false
	}
	var err error
	if e.Op == kadesh.OpBy || e.Op == kadesh.OpSilence {
		e.Date, err = kadesh.ParseWhen(n.text)
	} else {
		e.Duration, err = kadesh.ParseDuration(n.text)
	}
	if err != nil {
		p.fail(at, "K007", err.Error(), "", "dates are EDTF (2026-02-08, 2026-06~), durations ISO 8601 (P30D, P6M)")
		return false
	}
	return true
}

// atom reads happened(event.x), stage(instrument.x, "signed", actor.y) and the
// like.
func (p *parser) atom(file int32, n *node, f function) *kadesh.Expr {
	ref, ok := p.reference(file, n.args[0], f.kind)
	if !ok {
		return nil
	}
	e := &kadesh.Expr{Op: f.op, Ref: ref, Word: f.word, Origin: p.origin(file, n)}
	rest := n.args[1:]
	if n.text == "stage" {
		if rest[0].kind != nodeString {
			p.fail(p.at(file, rest[0].start, rest[0].end), "K005", "a stage in quotes is wanted here", "", "write stage(instrument.x, \"signed\")")
			return nil
		}
		e.Word = rest[0].text
		rest = rest[1:]
	}
	if len(rest) == 1 {
		by, ok := p.reference(file, rest[0], "actor")
		if !ok {
			return nil
		}
		e.By = by.ID()
	}
	return e
}

// reference reads event.x and the like, of one of the kinds; no kinds means any.
func (p *parser) reference(file int32, n *node, kinds ...string) (kadesh.Address, bool) {
	at := p.at(file, n.start, n.end)
	if n.kind != nodeRef {
		want := "event"
		if len(kinds) > 0 {
			want = kinds[0]
		}
		p.fail(at, "K005", "a reference is wanted here", "", "write "+want+".id, without quotes")
		return "", false
	}
	address, ok := p.address(file, n)
	if !ok {
		return "", false
	}
	p.use(address, kinds, at)
	return address, true
}

// address spells a reference as an address; the check of what it refers to
// comes when every block is known.
func (p *parser) address(file int32, n *node) (kadesh.Address, bool) {
	kind, id, _ := strings.Cut(n.text, ".")
	want, known := labels[kind]
	if !known || strings.ContainsAny(n.text, "[]*\"\n") || id == "" || strings.Count(id, ".") != want-1 {
		p.fail(p.at(file, n.start, n.end), "K005", fmt.Sprintf("%.60q is no reference", n.text), "A reference is a kind, a dot and an id.",
			suggest(kind, blockTypes, "the kinds are "+strings.Join(blockTypes, ", ")))
		return "", false
	}
	return kadesh.Address(n.text), true
}
