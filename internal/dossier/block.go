package dossier

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/kadesh-dev/kadesh"
)

// labels says how many labels each block takes.
var labels = map[string]int{
	"dossier": 1, "actor": 1, "source": 1, "document": 1, "instrument": 1, "provision": 2, "commitment": 1,
	"event": 1, "proposition": 1, "goal": 1, "claim": 1, "perspective": 1,
}

// blockTypes lists the blocks in the order in which a dossier has them.
var blockTypes = []string{"dossier", "perspective", "actor", "source", "document", "instrument", "provision",
	"commitment", "event", "proposition", "goal", "claim"}

// block is one block while it is decoded. Asking it for an attribute is what
// makes the attribute known: the schema is the code that reads it.
type block struct {
	p       *parser
	file    string
	b       *hclsyntax.Block
	address kadesh.Address
	used    map[string]bool
	nested  []string
}

func (b *block) header() place { return b.p.at(b.file, b.b.DefRange()) }

func (b *block) attr(name string) *hclsyntax.Attribute {
	b.used[name] = true
	return b.b.Body.Attributes[name]
}

func (b *block) attrPlace(name string) place {
	if a := b.b.Body.Attributes[name]; a != nil {
		return b.p.at(b.file, a.Expr.Range())
	}
	return b.header()
}

// need says that an attribute is missing, and returns whether it is there.
func (b *block) need(names ...string) bool {
	for _, name := range names {
		if b.b.Body.Attributes[name] == nil {
			b.p.fail(b.header(), "K004", fmt.Sprintf("%s has no %s", b.address, name), "", "add "+name+" = ...")
			return false
		}
	}
	return true
}

// value is the value of an attribute that must be a plain one.
func (b *block) value(name string, want cty.Type, example string) (cty.Value, bool) {
	a := b.attr(name)
	if a == nil {
		return cty.NilVal, false
	}
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() || v.Type() != want {
		b.p.fail(b.attrPlace(name), "K005", fmt.Sprintf("%s wants a %s", name, want.FriendlyName()), "", "write "+name+" = "+example)
		return cty.NilVal, false
	}
	return v, true
}

func (b *block) str(name string) string {
	if v, ok := b.value(name, cty.String, `"..."`); ok {
		return strings.TrimRight(v.AsString(), "\n")
	}
	return ""
}

// word is a string out of a fixed list.
func (b *block) word(name string, allowed []string, otherwise string) string {
	s := b.str(name)
	if s == "" {
		return otherwise
	}
	if !slices.Contains(allowed, s) {
		b.p.fail(b.attrPlace(name), "K005", fmt.Sprintf("%s cannot be %q", name, s), "",
			suggest(s, allowed, "choose one of "+strings.Join(allowed, ", ")))
		return otherwise
	}
	return s
}

func (b *block) flag(name string) bool {
	v, ok := b.value(name, cty.Bool, "true")
	return ok && v.True()
}

func (b *block) number(name string) int {
	v, ok := b.value(name, cty.Number, "2")
	if !ok {
		return 0
	}
	n, _ := v.AsBigFloat().Int64()
	return int(n)
}

func (b *block) when(name string) kadesh.When {
	s := b.str(name)
	if s == "" {
		return kadesh.When{}
	}
	w, err := kadesh.ParseWhen(s)
	if err != nil {
		b.p.fail(b.attrPlace(name), "K007", err.Error(), "", "write an EDTF date: 2025-08-08, 2025-08, 2026~, 2025-08-11/2025-08-25")
	}
	return w
}

func (b *block) duration(name string) kadesh.Duration {
	s := b.str(name)
	if s == "" {
		return kadesh.Duration{}
	}
	d, err := kadesh.ParseDuration(s)
	if err != nil {
		b.p.fail(b.attrPlace(name), "K007", err.Error(), "", "write an ISO 8601 duration: P30D, P6M, P1Y")
	}
	return d
}

// instant reads a date or an RFC 3339 time; a date means its beginning in UTC.
func (b *block) instant(name string) time.Time {
	s := b.str(name)
	if s == "" {
		return time.Time{}
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	b.p.fail(b.attrPlace(name), "K007", fmt.Sprintf("%q is neither a day nor a time", s), "",
		"write 2025-08-29 or 2025-08-29T14:00:00Z")
	return time.Time{}
}

// condition reads an attribute that holds a condition.
func (b *block) condition(name string) *kadesh.Expr {
	a := b.attr(name)
	if a == nil {
		return nil
	}
	return b.p.condition(b.file, a.Expr)
}

// ref reads a single reference, giving its id.
func (b *block) ref(name string, kinds ...string) string {
	a := b.attr(name)
	if a == nil {
		return ""
	}
	address, ok := b.p.reference(b.file, a.Expr, kinds...)
	if !ok {
		return ""
	}
	return address.ID()
}

// refs reads a list of references, or a single one, giving their ids.
func (b *block) refs(name string, kinds ...string) []string {
	ids := []string{}
	a := b.attr(name)
	if a == nil {
		return ids
	}
	list, isList := a.Expr.(*hclsyntax.TupleConsExpr)
	if !isList {
		if id := b.ref(name, kinds...); id != "" {
			ids = append(ids, id)
		}
		return ids
	}
	for _, e := range list.Exprs {
		if address, ok := b.p.reference(b.file, e, kinds...); ok {
			ids = append(ids, address.ID())
		}
	}
	return ids
}

// words reads a list of strings.
func (b *block) words(name string) []string {
	out := []string{}
	a := b.attr(name)
	if a == nil {
		return out
	}
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() || !v.IsKnown() || v.IsNull() || !v.Type().IsTupleType() {
		b.p.fail(b.attrPlace(name), "K005", name+" wants a list of strings", "", "write "+name+" = [\"...\", \"...\"]")
		return out
	}
	for _, e := range v.AsValueSlice() {
		if e.Type() != cty.String || e.IsNull() {
			b.p.fail(b.attrPlace(name), "K005", name+" wants a list of strings", "", "write "+name+" = [\"...\", \"...\"]")
			return out
		}
		out = append(out, e.AsString())
	}
	return out
}

// named reads { az = "...", hy = "..." } in the order written.
func (b *block) named(name string) []kadesh.Named {
	a := b.attr(name)
	if a == nil {
		return nil
	}
	object, ok := a.Expr.(*hclsyntax.ObjectConsExpr)
	if !ok {
		b.p.fail(b.attrPlace(name), "K005", name+" wants names by language", "", "write "+name+" = { az = \"...\", hy = \"...\" }")
		return nil
	}
	var names []kadesh.Named
	for _, item := range object.Items {
		key, diags := item.KeyExpr.Value(nil)
		value, more := item.ValueExpr.Value(nil)
		if diags.HasErrors() || more.HasErrors() || key.Type() != cty.String || value.IsNull() || value.Type() != cty.String {
			b.p.fail(b.p.at(b.file, item.KeyExpr.Range()), "K005", name+" wants names by language", "", "write az = \"...\"")
			continue
		}
		names = append(names, kadesh.Named{By: key.AsString(), Name: value.AsString()})
	}
	return names
}

// children are the nested blocks of a type.
func (b *block) children(kind string, labels int) []*block {
	b.nested = append(b.nested, kind)
	var out []*block
	for _, c := range b.b.Body.Blocks {
		if c.Type != kind {
			continue
		}
		child := &block{p: b.p, file: b.file, b: c, address: b.address, used: map[string]bool{}}
		if len(c.Labels) != labels {
			b.p.fail(child.header(), "K004", fmt.Sprintf("%s takes %d label(s), not %d", kind, labels, len(c.Labels)), "",
				"see docs/dossier-format.md, "+b.address.Kind())
			continue
		}
		out = append(out, child)
	}
	return out
}

// done says what of the block nobody asked for.
func (b *block) done() {
	known := make([]string, 0, len(b.used))
	for name := range b.used {
		known = append(known, name)
	}
	slices.Sort(known)
	for _, name := range sortedAttributes(b.b.Body) {
		if !b.used[name] {
			b.p.fail(b.p.at(b.file, b.b.Body.Attributes[name].NameRange), "K003", fmt.Sprintf("%s has no attribute %q", b.b.Type, name), "",
				suggest(name, known, "the attributes are "+strings.Join(known, ", ")))
		}
	}
	for _, c := range b.b.Body.Blocks {
		if !slices.Contains(b.nested, c.Type) {
			b.p.fail(b.p.at(b.file, c.TypeRange), "K002", fmt.Sprintf("%s has no block %q", b.b.Type, c.Type), "",
				suggest(c.Type, b.nested, "see docs/dossier-format.md, "+b.b.Type))
		}
	}
}
