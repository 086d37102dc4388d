package dossier

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Limits on one file: hostile input gets a clear refusal in bounded time.
const (
	maxFileBytes = 64 << 20
	maxNesting   = 100
	maxIDBytes   = 120
)

// place is where something stands.
type place struct {
	file       string
	start, end int
}

// parser gathers what the files say; it never stops at the first fault.
type parser struct {
	d      *Dossier
	open   func(name string) ([]byte, error)
	read   DocumentReader
	diags  diag.List
	blocks []*block
	seen   map[kadesh.Address]place
	texts  map[string]string // dossier files by name, for snippets
	// where gives, for each address, the place that a finding about it points to.
	claimsAt []place
	quotesAt []place
	refs     []reference
}

// reference is a use of an address, to be checked when all are known.
type reference struct {
	to    kadesh.Address
	kinds []string
	at    place
}

func (p *parser) at(file string, r hcl.Range) place {
	return place{file, r.Start.Byte, r.End.Byte}
}

func (p *parser) place(at place) *diag.Place {
	return diag.PlaceIn(at.file, p.texts[at.file], at.start, at.end)
}

// fail records an error at a place.
func (p *parser) fail(at place, code, summary, detail, help string) {
	p.diags.Add(diag.Diagnostic{Code: code, Severity: diag.Error, Summary: summary, Detail: detail, Help: help, Subject: p.place(at)})
}

func (p *parser) file(f File) {
	p.texts[f.Name] = f.Text
	whole := place{f.Name, 0, 0}
	switch {
	case len(f.Text) > maxFileBytes:
		p.fail(whole, "K011", fmt.Sprintf("the file has %d bytes", len(f.Text)),
			fmt.Sprintf("A dossier file may have at most %d.", maxFileBytes), "split it, or keep bulk data in the store")
		return
	case nesting(f.Text) > maxNesting:
		p.fail(whole, "K011", "brackets are nested too deeply",
			fmt.Sprintf("A dossier nests at most %d levels.", maxNesting), "give parts of the condition a name: a goal or a proposition")
		return
	}
	parsed, hclDiags := hclsyntax.ParseConfig([]byte(f.Text), f.Name, hcl.InitialPos)
	for _, h := range hclDiags {
		p.fromHCL(f.Name, h)
	}
	if parsed == nil {
		return
	}
	body, ok := parsed.Body.(*hclsyntax.Body)
	if !ok {
		return
	}
	for _, name := range sortedAttributes(body) {
		p.fail(p.at(f.Name, body.Attributes[name].NameRange), "K003", fmt.Sprintf("%q stands outside a block", name), "",
			"put it into a block such as dossier \"id\" { ... }")
	}
	end := 0
	first := len(p.d.Items)
	for _, b := range body.Blocks {
		end = p.addBlock(f, b, end)
	}
	// What stands behind the last block is kept with it.
	if tail := strings.TrimSpace(f.Text[end:]); tail != "" && len(p.d.Items) > first {
		p.d.Items[len(p.d.Items)-1].Text += "\n\n" + tail
	}
}

// fromHCL turns HCL's own diagnostic into ours, so that there is one kind.
func (p *parser) fromHCL(file string, h *hcl.Diagnostic) {
	at := place{file: file}
	if h.Subject != nil {
		at = p.at(file, *h.Subject)
	}
	p.fail(at, "K001", strings.TrimSuffix(h.Summary, "."), h.Detail, "see docs/dossier-format.md for the form of a block")
}

// nesting is the deepest nesting of brackets, strings and comments included: a
// cheap upper bound that is taken before the real parser runs.
func nesting(text string) int {
	depth, deepest := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '(', '[', '{':
			depth++
			deepest = max(deepest, depth)
		case ')', ']', '}':
			depth = max(0, depth-1)
		case '!', '-':
			// A run of prefix operators nests as deeply as brackets do.
			if run := prefixRun(text[i:]); run > maxNesting {
				return run
			}
		}
	}
	return deepest
}

func prefixRun(s string) int {
	n := 0
	for n < len(s) && n <= maxNesting+1 && (s[n] == '!' || s[n] == '-') {
		n++
	}
	return n
}

// addBlock files a block under its address and returns where it ends.
func (p *parser) addBlock(f File, b *hclsyntax.Block, after int) int {
	end := b.Range().End.Byte
	if b.CloseBraceRange.End.Byte > end {
		end = b.CloseBraceRange.End.Byte
	}
	header := p.at(f.Name, b.DefRange())
	want, known := labels[b.Type]
	switch {
	case !known:
		p.fail(p.at(f.Name, b.TypeRange), "K002", fmt.Sprintf("there is no block %q", b.Type), "",
			suggest(b.Type, blockTypes, "the blocks are "+strings.Join(blockTypes, ", ")))
		return end
	case len(b.Labels) != want:
		p.fail(header, "K004", fmt.Sprintf("%s takes %d label(s), not %d", b.Type, want, len(b.Labels)), "The label is the stable id.",
			fmt.Sprintf("write %s %s{ ... }", b.Type, strings.Repeat("\"id\" ", want)))
		return end
	}
	id := strings.Join(b.Labels, ".")
	for _, l := range b.Labels {
		if len(l) > maxIDBytes || !validID(l) {
			p.fail(header, "K005", "this id will not do", "An id has letters, digits, _ and -, and at most 120 of them.", "choose a short, stable id")
			return end
		}
	}
	address := kadesh.AddressOf(b.Type, id)
	if first, taken := p.seen[address]; taken {
		at := p.place(first)
		at.Label = "first here"
		p.diags.Add(diag.Diagnostic{Code: "K006", Severity: diag.Error, Summary: fmt.Sprintf("%s stands twice", address),
			Help: "give one of them another id", Subject: p.place(header), Related: []diag.Place{*at}})
		return end
	}
	p.seen[address] = header
	p.d.Items = append(p.d.Items, Item{Address: address, File: f.Name, Text: strings.TrimLeft(f.Text[after:end], "\r\n"),
		Range: kadesh.Span{Start: header.start, End: header.end}})
	p.blocks = append(p.blocks, &block{p: p, file: f.Name, b: b, address: address, used: map[string]bool{}})
	return end
}

func validID(s string) bool {
	for _, r := range s {
		if !(r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
			return false
		}
	}
	return s != ""
}
