package dossier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxBranches bounds what nests without brackets: conditionals and template
// directives between two blocks.
const maxBranches = 500

// tooDeep says why a text must not reach hclsyntax, which recurses as deep as
// the text nests; empty when it may.
func tooDeep(text string) string {
	switch depth, branches := nesting(text); {
	case depth > maxNesting:
		return "brackets are nested too deeply"
	case branches > maxBranches:
		return "too many conditionals or templates stand in one block"
	}
	return ""
}

// nesting is the deepest nesting of brackets and of prefix operators, and the
// most question marks and template directives in one block, strings and
// comments included: a cheap upper bound that is taken before the real parser
// runs. A brace at the start of a line ends a block, whatever came before.
func nesting(text string) (deepest, branches int) {
	depth, prefixes, marks := 0, 0, 0
	for i := range len(text) {
		c := text[i]
		switch c {
		case '(', '[', '{':
			depth++
			deepest = max(deepest, depth)
			if i > 0 && c == '{' && text[i-1] == '%' {
				marks++
			}
		case ')', ']', '}':
			depth = max(0, depth-1)
			if c == '}' && (i == 0 || text[i-1] == '\n') {
				depth, marks = 0, 0
			}
		case '?':
			marks++
		}
		branches = max(branches, marks)
		switch c {
		case '!', '-':
			prefixes++
			deepest = max(deepest, prefixes)
		case ' ', '\t', '\n', '\r':
		default:
			prefixes = 0
		}
	}
	return deepest, branches
}

// hclBlocks reads a file with hclsyntax: for whatever the scanner does not
// read, and to say what is wrong.
func (p *parser) hclBlocks(file int32, text string) []*rawBlock {
	parsed, hclDiags := hclsyntax.ParseConfig([]byte(text), p.files[file].name, hcl.InitialPos)
	for _, h := range hclDiags {
		p.fromHCL(file, h)
	}
	if parsed == nil {
		return nil
	}
	body, ok := parsed.Body.(*hclsyntax.Body)
	if !ok {
		return nil
	}
	for _, a := range sortedAttributes(body) {
		p.fail(p.at(file, a.NameRange.Start.Byte, a.NameRange.End.Byte), "K003", fmt.Sprintf("%q stands outside a block", a.Name), "",
			"put it into a block such as dossier \"id\" { ... }")
	}
	out := make([]*rawBlock, len(body.Blocks))
	for i, b := range body.Blocks {
		out[i] = fromBlock(text, b)
	}
	return out
}

// fromHCL turns HCL's own diagnostic into ours, so that there is one kind.
func (p *parser) fromHCL(file int32, h *hcl.Diagnostic) {
	at := place{file: file}
	if h.Subject != nil {
		at = p.at(file, h.Subject.Start.Byte, h.Subject.End.Byte)
	}
	p.fail(at, "K001", strings.TrimSuffix(h.Summary, "."), h.Detail, "see docs/dossier-format.md for the form of a block")
}

func sortedAttributes(b *hclsyntax.Body) []*hclsyntax.Attribute {
	out := make([]*hclsyntax.Attribute, 0, len(b.Attributes))
	for _, a := range b.Attributes {
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b *hclsyntax.Attribute) int { return a.SrcRange.Start.Byte - b.SrcRange.Start.Byte })
	return out
}

func fromBlock(text string, b *hclsyntax.Block) *rawBlock {
	header := b.DefRange()
	raw := &rawBlock{kind: b.Type, start: b.TypeRange.Start.Byte, kindEnd: b.TypeRange.End.Byte, headerEnd: header.End.Byte,
		labels: b.Labels, end: max(b.Range().End.Byte, b.CloseBraceRange.End.Byte)}
	for _, a := range sortedAttributes(b.Body) {
		raw.attributes = append(raw.attributes, attribute{a.Name, a.NameRange.Start.Byte, a.NameRange.End.Byte, fromExpr(text, a.Expr)})
	}
	for _, c := range b.Body.Blocks {
		raw.blocks = append(raw.blocks, fromBlock(text, c))
	}
	return raw
}

func fromExpr(text string, e hclsyntax.Expression) *node {
	r := e.Range()
	n := &node{start: r.Start.Byte, end: r.End.Byte}
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		n.literal(text, e)
	case *hclsyntax.TemplateExpr:
		n.template(text, e)
	case *hclsyntax.ScopeTraversalExpr:
		n.kind, n.text = nodeRef, strings.ReplaceAll(text[n.start:n.end], " ", "")
	case *hclsyntax.TupleConsExpr:
		n.kind = nodeList
		n.fromAll(text, e.Exprs)
	case *hclsyntax.ObjectConsExpr:
		n.object(text, e)
	case *hclsyntax.FunctionCallExpr:
		if e.ExpandFinal {
			break
		}
		n.kind, n.text = nodeCall, e.Name
		n.fromAll(text, e.Args)
	case *hclsyntax.ParenthesesExpr:
		n.kind = nodeParen
		n.fromAll(text, []hclsyntax.Expression{e.Expression})
	case *hclsyntax.UnaryOpExpr:
		n.unary(text, e)
	case *hclsyntax.BinaryOpExpr:
		n.binary(text, e)
	}
	return n
}

func (n *node) fromAll(text string, all []hclsyntax.Expression) {
	for _, e := range all {
		n.args = append(n.args, fromExpr(text, e))
	}
}

func (n *node) literal(text string, e *hclsyntax.LiteralValueExpr) {
	switch {
	case e.Val.IsNull():
		n.kind = nodeNull
	case e.Val.Type() == cty.Bool:
		n.kind, n.text = nodeBool, text[n.start:n.end]
	case e.Val.Type() == cty.Number:
		n.kind, n.text = nodeNumber, text[n.start:n.end]
	}
}

// template takes a string that needs no evaluation; any other stays other.
func (n *node) template(text string, e *hclsyntax.TemplateExpr) {
	if !e.IsStringLiteral() && len(e.Parts) > 0 {
		for _, p := range e.Parts {
			if lit, ok := p.(*hclsyntax.LiteralValueExpr); !ok || lit.Val.IsNull() || lit.Val.Type() != cty.String {
				return
			}
		}
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() || v.Type() != cty.String {
		return
	}
	n.kind, n.text = nodeString, v.AsString()
	// cty normalises text, and a quote must be its document's byte for byte.
	if own := plainString(text[n.start:n.end]); own != nil {
		n.text = *own
	}
}

// plainString is the value of a quoted string that the scanner can read.
func plainString(source string) (value *string) {
	defer func() {
		if r := recover(); r != nil {
			if _, gaveUp := r.(errGiveUp); !gaveUp {
				panic(r)
			}
			value = nil
		}
	}()
	if !strings.HasPrefix(source, `"`) {
		return nil
	}
	s := &scanner{s: source}
	if v := s.str(); s.i == len(source) {
		return &v
	}
	return nil
}

func (n *node) object(text string, e *hclsyntax.ObjectConsExpr) {
	n.kind = nodeObject
	for _, item := range e.Items {
		r := item.KeyExpr.Range()
		key := &node{start: r.Start.Byte, end: r.End.Byte}
		if v, diags := item.KeyExpr.Value(nil); !diags.HasErrors() && !v.IsNull() && v.IsKnown() && v.Type() == cty.String {
			key.kind, key.text = nodeString, v.AsString()
		}
		n.args = append(n.args, key, fromExpr(text, item.ValueExpr))
	}
}

func (n *node) unary(text string, e *hclsyntax.UnaryOpExpr) {
	arg := fromExpr(text, e.Val)
	switch {
	case e.Op == hclsyntax.OpLogicalNot:
		n.kind, n.args = nodeNot, []*node{arg}
	case e.Op == hclsyntax.OpNegate && arg.kind == nodeNumber:
		n.kind, n.text = nodeNumber, "-"+arg.text
	}
}

// binary flattens a chain of one operator; hclsyntax nests it to the left, as
// deep as the chain is long.
func (n *node) binary(text string, e *hclsyntax.BinaryOpExpr) {
	switch e.Op {
	case hclsyntax.OpLogicalAnd:
		n.kind = nodeAnd
	case hclsyntax.OpLogicalOr:
		n.kind = nodeOr
	default:
		return
	}
	operation := e.Op
	var operands []hclsyntax.Expression
	for {
		operands = append(operands, e.RHS)
		left, ok := e.LHS.(*hclsyntax.BinaryOpExpr)
		if !ok || left.Op != operation {
			operands = append(operands, e.LHS)
			break
		}
		e = left
	}
	slices.Reverse(operands)
	n.fromAll(text, operands)
}
