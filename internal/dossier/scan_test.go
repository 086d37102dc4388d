package dossier

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kadesh-dev/kadesh/examples"
)

// sameAsHCL holds the scanner to hclsyntax: what it reads, both read alike.
func sameAsHCL(t *testing.T, text string) {
	t.Helper()
	var own []*rawBlock
	if !scanBlocks(text, func(b *rawBlock) { own = append(own, b) }) {
		return
	}
	if tooDeep(text) != "" {
		return // only because the guard counts brackets in strings too
	}
	parsed, diags := hclsyntax.ParseConfig([]byte(text), "x.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatalf("the scanner reads what HCL refuses: %v\n%q", diags, text)
	}
	body := parsed.Body.(*hclsyntax.Body)
	if len(body.Blocks) != len(own) {
		t.Fatalf("%d blocks, HCL has %d\n%q", len(own), len(body.Blocks), text)
	}
	for i, b := range body.Blocks {
		if got, want := describe(own[i]), describe(fromBlock(text, b)); got != want {
			t.Fatalf("the scanner reads\n%s\nHCL reads\n%s", got, want)
		}
	}
}

func describe(b *rawBlock) string {
	var w strings.Builder
	fmt.Fprintf(&w, "%s %q %d %d %d %d {", b.kind, b.labels, b.start, b.kindEnd, b.headerEnd, b.end)
	for _, a := range b.attributes {
		fmt.Fprintf(&w, "\n  %s %d %d = %s", a.name, a.start, a.end, a.value.describe())
	}
	for _, c := range b.blocks {
		w.WriteString("\n" + describe(c))
	}
	return w.String() + "}"
}

func (n *node) describe() string {
	s := fmt.Sprintf("(%d %d-%d %q", n.kind, n.start, n.end, n.text)
	for _, a := range n.args {
		s += " " + a.describe()
	}
	return s + ")"
}

// TestScannerReadsTheCases: the cases that ship need no other parser.
func TestScannerReadsTheCases(t *testing.T) {
	for _, name := range examples.Names() {
		fsys := examples.Open(name)
		files, err := fs.Glob(fsys, "*.hcl")
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := fs.ReadFile(fsys, f)
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := countBlocks(string(b)); !ok {
				t.Errorf("%s/%s: the scanner gives up", name, f)
			}
			sameAsHCL(t, string(b))
		}
	}
}

func FuzzScan(f *testing.F) {
	f.Add(head)
	f.Add("goal \"g\" {\n when = (a.b && !c.d(1, \"x\\n\")) || at_least(2, [1,2], {a = 1, \"b\" = -2.5})\n}\n")
	f.Add("x \"y\" {\n  a = 1 # c\n  b {\n  }\r\n}")
	f.Add("provision \"a\" \"1\" {\n t = provision.a.4\n}")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 || tooDeep(text) != "" {
			return
		}
		sameAsHCL(t, text)
	})
}
