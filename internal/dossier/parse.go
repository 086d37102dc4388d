package dossier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Limits on one file: hostile input gets a clear refusal in bounded time.
const (
	maxFileBytes = 64 << 20
	maxNesting   = 100
	maxIDBytes   = 120
)

// place is where something stands: a file by number, bytes half-open.
type place struct {
	file       int32
	start, end int32
}

// parsedFile is a file while a dossier is read.
type parsedFile struct{ name, text string }

// parser gathers what the files say; it never stops at the first fault.
type parser struct {
	d     *Dossier
	open  func(name string) ([]byte, error)
	read  DocumentReader
	diags diag.List
	files []parsedFile
	// atoms shares equal atoms of claims, lists equal lists of references.
	atoms map[atomKey]*kadesh.Expr
	lists map[string][]string
	// told are the atoms of claims, each once.
	told []*kadesh.Expr
	// claimsAt and quotesAt are where claims and their quotes stand.
	claimsAt []place
	quotesAt []place
	evidence []evidenceAt
	refs     references
	mistaken int
}

// evidenceAt is a piece of evidence with the place of its quote.
type evidenceAt struct {
	e  *kadesh.Evidence
	at place
}

func newParser(open func(name string) ([]byte, error), read DocumentReader) *parser {
	return &parser{d: &Dossier{index: map[kadesh.Address]int32{}}, open: open, read: read,
		atoms: map[atomKey]*kadesh.Expr{}, lists: map[string][]string{}, refs: references{numbers: map[kadesh.Address]int32{}}}
}

func (p *parser) at(file int32, start, end int) place {
	return place{file, int32(start), int32(end)}
}

func (p *parser) place(at place) *diag.Place {
	f := p.files[at.file]
	return diag.PlaceIn(f.name, f.text, int(at.start), int(at.end))
}

// maxFaults bounds how many faults of a dossier are told one by one.
const maxFaults = 1000

// add records a finding; when there are too many it only counts.
func (p *parser) add(d diag.Diagnostic, at place) {
	if len(p.diags) >= maxFaults {
		p.mistaken++
		return
	}
	d.Subject = p.place(at)
	p.diags.Add(d)
}

// fail records an error at a place.
func (p *parser) fail(at place, code, summary, detail, help string) {
	p.add(diag.Diagnostic{Code: code, Severity: diag.Error, Summary: summary, Detail: detail, Help: help}, at)
}

// warn records a warning at a place.
func (p *parser) warn(at place, code, summary, detail, help string) {
	p.add(diag.Diagnostic{Code: code, Severity: diag.Warning, Summary: summary, Detail: detail, Help: help}, at)
}

// note records a remark at a place.
func (p *parser) note(at place, code, summary, detail, help string) {
	p.add(diag.Diagnostic{Code: code, Severity: diag.Note, Summary: summary, Detail: detail, Help: help}, at)
}

// file reads a file block by block; a block is decoded and forgotten before the
// next is read, so that the syntax of a large dossier is never held at once.
func (p *parser) file(f File) {
	number := int32(len(p.files))
	p.files = append(p.files, parsedFile{f.Name, f.Text})
	whole := place{file: number}
	if len(f.Text) > maxFileBytes {
		p.files[number].text = ""
		p.fail(whole, "K011", fmt.Sprintf("the file has %d bytes", len(f.Text)),
			fmt.Sprintf("A dossier file may have at most %d.", maxFileBytes), "split it into several files")
		return
	}
	first, end := len(p.d.Items), 0
	if _, ok := countBlocks(f.Text); ok {
		scanBlocks(f.Text, func(b *rawBlock) { end = p.addBlock(number, b, end) })
	} else {
		if why := tooDeep(f.Text); why != "" {
			p.fail(whole, "K011", why, fmt.Sprintf("A dossier nests at most %d levels.", maxNesting),
				"give parts of the condition a name: a goal or a proposition")
			return
		}
		for _, b := range p.hclBlocks(number, f.Text) {
			end = p.addBlock(number, b, end)
		}
	}
	// What stands behind the last block is kept with it.
	if tail := strings.TrimSpace(f.Text[end:]); tail != "" && len(p.d.Items) > first {
		p.d.Items[len(p.d.Items)-1].Text += "\n\n" + tail
	}
}

// countBlocks scans a file without keeping anything; ok says that the scanner
// can read all of it. Scanning twice is cheaper than taking back what was
// decoded from a file that turns out odd at its end.
func countBlocks(text string) (n int, ok bool) {
	ok = scanBlocks(text, func(*rawBlock) { n++ })
	return n, ok
}

// addBlock files a block under its address, decodes it and returns where it
// ends.
func (p *parser) addBlock(file int32, b *rawBlock, after int) int {
	header := p.at(file, b.start, b.headerEnd)
	want, known := labels[b.kind]
	switch {
	case !known:
		p.fail(p.at(file, b.start, b.kindEnd), "K002", fmt.Sprintf("there is no block %q", b.kind), "",
			suggest(b.kind, blockTypes, "the blocks are "+strings.Join(blockTypes, ", ")))
		return b.end
	case len(b.labels) != want:
		p.fail(header, "K004", fmt.Sprintf("%s takes %d label(s), not %d", b.kind, want, len(b.labels)), "The label is the stable id.",
			fmt.Sprintf("write %s %s{ ... }", b.kind, strings.Repeat("\"id\" ", want)))
		return b.end
	}
	for _, l := range b.labels {
		if len(l) > maxIDBytes || !validID(l) {
			p.fail(header, "K005", "this id will not do", "An id has letters, digits, _ and -, and at most 120 of them.", "choose a short, stable id")
			return b.end
		}
	}
	address := kadesh.AddressOf(b.kind, strings.Join(b.labels, "."))
	if first, taken := p.d.index[address]; taken {
		p.twice(address, header, p.d.Items[first])
		return b.end
	}
	p.d.index[address] = int32(len(p.d.Items))
	name := p.files[file].name
	p.d.Items = append(p.d.Items, Item{Address: address, File: name, Text: strings.TrimLeft(p.files[file].text[after:b.end], "\r\n"),
		Range: kadesh.Span{Start: b.start, End: b.headerEnd}, file: file})
	block := &block{p: p, file: file, b: b, address: address}
	p.decode(block)
	block.done()
	return b.end
}

// twice says that an address is taken.
func (p *parser) twice(address kadesh.Address, header place, first Item) {
	at := p.place(place{first.file, int32(first.Range.Start), int32(first.Range.End)})
	at.Label = "first here"
	p.add(diag.Diagnostic{Code: "K006", Severity: diag.Error, Summary: fmt.Sprintf("%s stands twice", address),
		Help: "give one of them another id", Related: []diag.Place{*at}}, header)
}

// itemPlace is the header of the block at an address.
func (p *parser) itemPlace(a kadesh.Address) place {
	i, ok := p.d.index[a]
	if !ok {
		return place{}
	}
	item := p.d.Items[i]
	return place{item.file, int32(item.Range.Start), int32(item.Range.End)}
}

func validID(s string) bool {
	for i := range len(s) {
		if !identPart(s[i]) {
			return false
		}
	}
	return s != ""
}

// use notes a use of an address, unless it is known already to be right.
func (p *parser) use(to kadesh.Address, kinds []string, at place) {
	if _, known := p.d.index[to]; known && (len(kinds) == 0 || slices.Contains(kinds, to.Kind())) {
		return
	}
	p.refs.add(to, kinds, at)
}

// references are the uses of addresses, each kept in a few bytes: a large
// dossier has millions.
type references struct {
	numbers map[kadesh.Address]int32
	names   []kadesh.Address
	kinds   [][]string
	all     []reference
}

// reference is a use of an address, to be checked when all are known.
type reference struct {
	to    int32
	kinds int32
	at    place
}

// add notes a use of an address as one of some kinds; no kinds means any.
func (r *references) add(to kadesh.Address, kinds []string, at place) {
	n, ok := r.numbers[to]
	if !ok {
		n = int32(len(r.names))
		r.numbers[to] = n
		r.names = append(r.names, to)
	}
	k := slices.IndexFunc(r.kinds, func(have []string) bool { return slices.Equal(have, kinds) })
	if k < 0 {
		k = len(r.kinds)
		r.kinds = append(r.kinds, kinds)
	}
	r.all = append(r.all, reference{n, int32(k), at})
}
