package dossier

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
)

// labels says how many labels each block takes.
var labels = map[string]int{
	"dossier": 1, "actor": 1, "source": 1, "document": 1, "instrument": 1, "provision": 2, "commitment": 1,
	"event": 1, "proposition": 1, "goal": 1, "claim": 1, "perspective": 1, "calendar": 1, "stake": 1, "track": 1, "principle": 2,
	"place": 1, "corridor": 1, "analogy": 1, "term": 1,
}

// blockTypes lists the blocks in the order in which a dossier has them.
var blockTypes = []string{"dossier", "perspective", "calendar", "actor", "source", "document", "instrument", "provision",
	"commitment", "event", "proposition", "goal", "claim", "stake", "track", "principle", "place", "corridor", "analogy", "term"}

// Kinds lists the kinds of block in the order in which a dossier has them.
func Kinds() []string { return slices.Clone(blockTypes) }

// block is one block while it is decoded. Asking it for an attribute is what
// makes the attribute known: the schema is the code that reads it.
type block struct {
	p       *parser
	file    int32
	b       *rawBlock
	address kadesh.Address
	used    []string
	nested  []string
}

func (b *block) header() place { return b.p.at(b.file, b.b.start, b.b.headerEnd) }

func (b *block) label(i int) string { return b.b.labels[i] }

func (b *block) has(name string) bool { return b.b.attr(name) != nil }

// attr is the value of an attribute, nil when the block has none of the name.
func (b *block) attr(name string) *node {
	b.used = append(b.used, name)
	if a := b.b.attr(name); a != nil {
		return a.value
	}
	return nil
}

func (b *block) nodePlace(n *node) place { return b.p.at(b.file, n.start, n.end) }

func (b *block) attrPlace(name string) place {
	if a := b.b.attr(name); a != nil {
		return b.nodePlace(a.value)
	}
	return b.header()
}

// need says that an attribute is missing, and returns whether it is there.
func (b *block) need(names ...string) bool {
	for _, name := range names {
		if !b.has(name) {
			b.p.fail(b.header(), "K004", fmt.Sprintf("%s has no %s", b.address, name), "", "add "+name+" = ...")
			return false
		}
	}
	return true
}

// value is the text of an attribute that must be a plain one.
func (b *block) value(name string, want nodeKind, word, example string) (string, bool) {
	n := b.attr(name)
	if n == nil {
		return "", false
	}
	if n.kind != want {
		b.p.fail(b.attrPlace(name), "K005", fmt.Sprintf("%s wants a %s", name, word), "", "write "+name+" = "+example)
		return "", false
	}
	return n.text, true
}

func (b *block) str(name string) string {
	v, _ := b.value(name, nodeString, "string", `"..."`)
	return strings.TrimRight(v, "\n")
}

// word is a string out of a fixed list.
func (b *block) word(name string, allowed []string, otherwise string) string {
	s := b.str(name)
	if s == "" {
		return otherwise
	}
	if i := slices.Index(allowed, s); i >= 0 {
		return allowed[i]
	}
	b.p.fail(b.attrPlace(name), "K005", fmt.Sprintf("%s cannot be %q", name, s), "",
		suggest(s, allowed, "choose one of "+strings.Join(allowed, ", ")))
	return otherwise
}

func (b *block) flag(name string) bool {
	v, ok := b.value(name, nodeBool, "bool", "true")
	return ok && v == "true"
}

func (b *block) number(name string) int { return int(b.float(name)) }

func (b *block) float(name string) float64 {
	v, ok := b.value(name, nodeNumber, "number", "2")
	if !ok {
		return 0
	}
	f, err := strconv.ParseFloat(v, 64)
	if err != nil {
		b.p.fail(b.attrPlace(name), "K005", name+" is no number that we can hold", "", "write "+name+" = 2")
	}
	return f
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
	if n := b.attr(name); n != nil {
		return b.p.condition(b.file, n)
	}
	return nil
}

// ref reads a single reference, giving its id.
func (b *block) ref(name string, kinds ...string) string {
	return b.address1(name, kinds...).ID()
}

// address1 reads a single reference as an address.
func (b *block) address1(name string, kinds ...string) kadesh.Address {
	if n := b.attr(name); n != nil {
		a, _ := b.p.reference(b.file, n, kinds...)
		return a
	}
	return ""
}

// addresses reads a list of references, or a single one.
func (b *block) addresses(name string, kinds ...string) []kadesh.Address {
	n := b.attr(name)
	if n == nil {
		return nil
	}
	all := []*node{n}
	if n.kind == nodeList {
		all = n.args
	}
	var out []kadesh.Address
	for _, e := range all {
		if a, ok := b.p.reference(b.file, e, kinds...); ok {
			out = append(out, a)
		}
	}
	return out
}

// refs reads a list of references, or a single one, giving their ids. Equal
// lists share their memory: a million claims have few sets of holders.
func (b *block) refs(name string, kinds ...string) []string {
	addresses := b.addresses(name, kinds...)
	if len(addresses) == 0 {
		return []string{}
	}
	n := b.attr(name)
	written := b.p.files[b.file].text[n.start:n.end]
	if known, ok := b.p.lists[written]; ok && len(known) == len(addresses) {
		return known
	}
	ids := make([]string, len(addresses))
	for i, a := range addresses {
		ids[i] = a.ID()
	}
	b.p.lists[written] = ids
	return slices.Clip(ids)
}

// words reads a list of strings.
func (b *block) words(name string) []string {
	out := []string{}
	n := b.attr(name)
	if n == nil {
		return out
	}
	bad := n.kind != nodeList
	for _, e := range n.args {
		if bad = bad || e.kind != nodeString; bad {
			break
		}
		out = append(out, e.text)
	}
	if bad {
		b.p.fail(b.attrPlace(name), "K005", name+" wants a list of strings", "", "write "+name+" = [\"...\", \"...\"]")
	}
	return out
}

// named reads { az = "...", hy = "..." } in the order written.
func (b *block) named(name string) []kadesh.Named {
	n := b.attr(name)
	if n == nil {
		return nil
	}
	if n.kind != nodeObject {
		b.p.fail(b.attrPlace(name), "K005", name+" wants names by language", "", "write "+name+" = { az = \"...\", hy = \"...\" }")
		return nil
	}
	var names []kadesh.Named
	for i := 0; i+1 < len(n.args); i += 2 {
		key, value := n.args[i], n.args[i+1]
		if key.kind != nodeString || value.kind != nodeString {
			b.p.fail(b.nodePlace(key), "K005", name+" wants names by language", "", "write az = \"...\"")
			continue
		}
		names = append(names, kadesh.Named{By: key.text, Name: value.text})
	}
	return names
}

// children are the nested blocks of a type.
func (b *block) children(kind string, labels int) []*block {
	b.nested = append(b.nested, kind)
	var out []*block
	for _, c := range b.b.blocks {
		if c.kind != kind {
			continue
		}
		child := &block{p: b.p, file: b.file, b: c, address: b.address}
		if len(c.labels) != labels {
			b.p.fail(child.header(), "K004", fmt.Sprintf("%s takes %d label(s), not %d", kind, labels, len(c.labels)), "",
				"see docs/dossier-format.md, "+b.address.Kind())
			continue
		}
		out = append(out, child)
	}
	return out
}

// done says what of the block nobody asked for.
func (b *block) done() {
	for _, a := range b.b.attributes {
		if slices.Contains(b.used, a.name) {
			continue
		}
		known := slices.Compact(slices.Sorted(slices.Values(b.used)))
		b.p.fail(b.p.at(b.file, a.start, a.end), "K003", fmt.Sprintf("%s has no attribute %q", b.b.kind, a.name), "",
			suggest(a.name, known, "the attributes are "+strings.Join(known, ", ")))
	}
	for _, c := range b.b.blocks {
		if !slices.Contains(b.nested, c.kind) {
			b.p.fail(b.p.at(b.file, c.start, c.kindEnd), "K002", fmt.Sprintf("%s has no block %q", b.b.kind, c.kind), "",
				suggest(c.kind, b.nested, "see docs/dossier-format.md, "+b.b.kind))
		}
	}
}
