package dossier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

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

// condition turns an HCL expression into a condition, or says what is wrong
// with it and returns nil.
func (p *parser) condition(file string, e hclsyntax.Expression) *kadesh.Expr {
	at := p.at(file, e.Range())
	origin := kadesh.Origin{File: file, Span: kadesh.Span{Start: at.start, End: at.end}}
	switch e := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		return p.condition(file, e.Expression)
	case *hclsyntax.UnaryOpExpr:
		if e.Op == hclsyntax.OpLogicalNot {
			return p.node(kadesh.OpNot, origin, p.condition(file, e.Val))
		}
	case *hclsyntax.BinaryOpExpr:
		switch e.Op {
		case hclsyntax.OpLogicalAnd:
			return p.join(kadesh.OpAnd, origin, p.condition(file, e.LHS), p.condition(file, e.RHS))
		case hclsyntax.OpLogicalOr:
			return p.join(kadesh.OpOr, origin, p.condition(file, e.LHS), p.condition(file, e.RHS))
		}
	case *hclsyntax.ScopeTraversalExpr:
		return p.bare(file, e, origin)
	case *hclsyntax.LiteralValueExpr:
		if e.Val.Type() == cty.Bool && !e.Val.IsNull() {
			return &kadesh.Expr{Op: kadesh.OpConst, Value: kadesh.TruthOf(e.Val.True(), e.Val.False()), Origin: origin}
		}
	case *hclsyntax.FunctionCallExpr:
		return p.call(file, e, origin)
	}
	p.fail(at, "K008", "this cannot stand in a condition",
		"A condition has !, &&, ||, parentheses, references and the functions of a closed list.",
		"the functions are "+strings.Join(Functions(), ", "))
	return nil
}

func (p *parser) node(op kadesh.Op, origin kadesh.Origin, args ...*kadesh.Expr) *kadesh.Expr {
	if slices.Contains(args, nil) {
		return nil
	}
	return &kadesh.Expr{Op: op, Args: args, Origin: origin}
}

// join flattens a && b && c into one node with three arguments.
func (p *parser) join(op kadesh.Op, origin kadesh.Origin, a, b *kadesh.Expr) *kadesh.Expr {
	if a == nil || b == nil {
		return nil
	}
	var args []*kadesh.Expr
	for _, e := range []*kadesh.Expr{a, b} {
		if e.Op == op {
			args = append(args, e.Args...)
		} else {
			args = append(args, e)
		}
	}
	return &kadesh.Expr{Op: op, Args: args, Origin: origin}
}

// bare reads a reference without a function: an event that happened, a
// proposition that holds, a goal that is met.
func (p *parser) bare(file string, e *hclsyntax.ScopeTraversalExpr, origin kadesh.Origin) *kadesh.Expr {
	address, ok := p.address(file, e)
	if !ok {
		return nil
	}
	ops := map[string]kadesh.Op{"event": kadesh.OpHappened, "proposition": kadesh.OpHolds}
	op, ok := ops[address.Kind()]
	if !ok {
		p.fail(p.at(file, e.Range()), "K008", fmt.Sprintf("%s alone is no condition", address), "",
			"ask something of it, such as stage(instrument.x, \"signed\") or fulfilled(commitment.y)")
		return nil
	}
	p.refs = append(p.refs, reference{address, nil, p.at(file, e.Range())})
	return &kadesh.Expr{Op: op, Ref: address, Origin: origin}
}

func (p *parser) call(file string, e *hclsyntax.FunctionCallExpr, origin kadesh.Origin) *kadesh.Expr {
	f, ok := functions[e.Name]
	if !ok {
		p.fail(p.at(file, e.NameRange), "K009", fmt.Sprintf("there is no function %q", e.Name), "The list of functions is closed.",
			suggest(e.Name, Functions(), "the functions are "+strings.Join(Functions(), ", ")))
		return nil
	}
	if n := len(e.Args); n < f.least || f.most >= 0 && n > f.most {
		p.fail(p.at(file, e.Range()), "K010", fmt.Sprintf("%s takes %s, not %d", e.Name, f.arity(), n), "", "see docs/dossier-format.md, functions")
		return nil
	}
	if f.kind != "" {
		return p.atom(file, e, f, origin)
	}
	node := &kadesh.Expr{Op: f.op, Origin: origin}
	args := e.Args
	switch f.op {
	case kadesh.OpAtLeast, kadesh.OpWithin, kadesh.OpBy, kadesh.OpHeldFor, kadesh.OpSilence:
		if !p.parameter(file, args[0], node) {
			return nil
		}
		args = args[1:]
	}
	for _, a := range args {
		arg := p.condition(file, a)
		if arg == nil {
			return nil
		}
		node.Args = append(node.Args, arg)
	}
	if e.Name == "after" {
		slices.Reverse(node.Args)
	}
	return node
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
func (p *parser) parameter(file string, e hclsyntax.Expression, node *kadesh.Expr) bool {
	at := p.at(file, e.Range())
	v, diags := e.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() {
		p.fail(at, "K005", "a number, date or duration is wanted here", "", "see docs/dossier-format.md, functions")
		return false
	}
	if node.Op == kadesh.OpAtLeast {
		if v.Type() != cty.Number {
			p.fail(at, "K005", "at_least counts: a number is wanted here", "", "write at_least(2, a, b, c)")
			return false
		}
		f, _ := v.AsBigFloat().Int64()
		node.N = int(f)
		return true
	}
	if v.Type() != cty.String {
		p.fail(at, "K005", "a date or duration in quotes is wanted here", "", "write within(\"P6M\", a, b) or by(\"2026-02-08\", a)")
		return false
	}
	var err error
	if node.Op == kadesh.OpBy || node.Op == kadesh.OpSilence {
		node.Date, err = kadesh.ParseWhen(v.AsString())
	} else {
		node.Duration, err = kadesh.ParseDuration(v.AsString())
	}
	if err != nil {
		p.fail(at, "K007", err.Error(), "", "dates are EDTF (2026-02-08, 2026-06~), durations ISO 8601 (P30D, P6M)")
		return false
	}
	return true
}

// atom reads happened(event.x), stage(instrument.x, "signed", actor.y) and the
// like.
func (p *parser) atom(file string, e *hclsyntax.FunctionCallExpr, f function, origin kadesh.Origin) *kadesh.Expr {
	ref, ok := p.reference(file, e.Args[0], f.kind)
	if !ok {
		return nil
	}
	node := &kadesh.Expr{Op: f.op, Ref: ref, Word: f.word, Origin: origin}
	rest := e.Args[1:]
	if e.Name == "stage" {
		v, diags := rest[0].Value(nil)
		if diags.HasErrors() || v.IsNull() || v.Type() != cty.String {
			p.fail(p.at(file, rest[0].Range()), "K005", "a stage in quotes is wanted here", "", "write stage(instrument.x, \"signed\")")
			return nil
		}
		node.Word = v.AsString()
		rest = rest[1:]
	}
	if len(rest) == 1 {
		by, ok := p.reference(file, rest[0], "actor")
		if !ok {
			return nil
		}
		node.By = by.ID()
	}
	return node
}

// reference reads a traversal such as event.x of one of the kinds.
func (p *parser) reference(file string, e hclsyntax.Expression, kinds ...string) (kadesh.Address, bool) {
	at := p.at(file, e.Range())
	traversal, ok := e.(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		p.fail(at, "K005", "a reference is wanted here", "", "write "+kinds[0]+".id, without quotes")
		return "", false
	}
	address, ok := p.address(file, traversal)
	if !ok {
		return "", false
	}
	p.refs = append(p.refs, reference{address, kinds, at})
	return address, true
}

// address spells a traversal as an address; the check of what it refers to
// comes when every block is known.
func (p *parser) address(file string, e *hclsyntax.ScopeTraversalExpr) (kadesh.Address, bool) {
	at := p.at(file, e.Range())
	text := strings.ReplaceAll(p.texts[file][at.start:at.end], " ", "")
	parts := strings.Split(text, ".")
	want, known := labels[parts[0]]
	if !known || strings.ContainsAny(text, "[]*\"\n") || len(parts) != want+1 {
		p.fail(at, "K005", fmt.Sprintf("%.60q is no reference", text), "A reference is a kind, a dot and an id.",
			suggest(parts[0], blockTypes, "the kinds are "+strings.Join(blockTypes, ", ")))
		return "", false
	}
	return kadesh.Address(text), true
}
