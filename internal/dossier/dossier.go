// Package dossier is the record of one process: its actors, instruments,
// commitments, events and claims, and the language in which people write them.
//
// The form is HCL (docs/dossier-format.md): blocks with stable ids, conditions
// as expressions over a closed list of functions. [Load] reads a folder, says
// everything that is wrong with it at once, with places and carets, and still
// returns what could be read. Conditions become [kadesh.Expr] and are never run
// by HCL's own evaluator, which has no contested value.
//
// A quote that is not in its document is refused. What is marked recalled is
// kept and shown but decides nothing.
package dossier

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Dossier is a process as its files or its record say.
//
// Bounds: lists are in the order of the files; ids are unique a kind.
type Dossier struct {
	ID      string
	Title   string
	About   string
	Parties []string

	Actors       []kadesh.Actor
	Sources      []kadesh.Source
	Documents    []Document
	Instruments  []kadesh.Instrument
	Provisions   []kadesh.Provision
	Commitments  []kadesh.Commitment
	Events       []kadesh.Event
	Propositions []kadesh.Proposition
	Goals        []kadesh.Goal
	Claims       []kadesh.Claim
	Perspectives []kadesh.Perspective
	Calendars    []kadesh.Calendar
	Stakes       []kadesh.Stake
	Tracks       []kadesh.Track
	Principles   []kadesh.Principle
	Places       []kadesh.Place
	Corridors    []kadesh.Corridor
	Analogies    []kadesh.Analogy
	Terms        []kadesh.Term

	// Items are the blocks as written: the unit of the record.
	Items []Item

	// index gives the item of an address.
	index map[kadesh.Address]int32
}

// Document is a document on file, with what the dossier says of it.
type Document struct {
	kadesh.Document
	// File is its place below the dossier's folder.
	File string
	// Source is the id of the source it comes from, empty when not said.
	Source string
	// Recorded is when the dossier took it in; the day of publication when the
	// file does not say.
	Recorded time.Time
	Basis    kadesh.Basis
	// Missing says that the bytes could not be read; its quotes are unverified.
	Missing bool
}

// Item is one block of a dossier: what a revision adds, changes or withdraws.
type Item struct {
	Address kadesh.Address
	// File and Text are where it stood and its bytes, with the comments between
	// it and the block before.
	File string
	Text string
	// Range is the header of the block in its file.
	Range kadesh.Span

	// file is the number of the file while it is read, at the place of what it
	// holds in its list.
	file, at int32
}

// DocumentReader turns the bytes of an evidence file into a document.
type DocumentReader func(name string, data []byte) (kadesh.Document, error)

// Load reads all *.hcl files of fsys, in the order of their names, and the
// evidence files that they name.
// Errors: the folder cannot be read, or has no *.hcl file. Everything else is a
// diagnostic.
// Cost: linear in the bytes read.
func Load(fsys fs.FS, read DocumentReader) (*Dossier, diag.List, error) {
	files, err := ReadFiles(fsys)
	if err != nil {
		return nil, nil, err
	}
	d, list := Parse(files, func(name string) ([]byte, error) {
		return fs.ReadFile(fsys, path.Clean(name))
	}, read)
	return d, list, nil
}

// ReadFiles reads the *.hcl files of a folder, in the order of their names.
// Errors: the folder cannot be read, or has none.
func ReadFiles(fsys fs.FS) ([]File, error) {
	names, err := fs.Glob(fsys, "*.hcl")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "this folder is no dossier",
			Why: "it has no *.hcl file", Next: "name a folder such as examples/washington-2025"}
	}
	slices.Sort(names)
	var files []File
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot read " + name, Err: err}
		}
		files = append(files, File{Name: name, Text: string(b)})
	}
	return files, nil
}

// Split cuts a file into its items without decoding them; ok is false when it
// has anything that takes the full parser.
func Split(f File) (items []Item, ok bool) {
	end := 0
	ok = scanBlocks(f.Text, func(b *rawBlock) {
		items = append(items, Item{Address: kadesh.AddressOf(b.kind, strings.Join(b.labels, ".")), File: f.Name,
			Text: strings.TrimLeft(f.Text[end:b.end], "\r\n"), Range: kadesh.Span{Start: b.start, End: b.headerEnd}})
		end = b.end
	})
	if tail := strings.TrimSpace(f.Text[end:]); ok && tail != "" && len(items) > 0 {
		items[len(items)-1].Text += "\n\n" + tail
	}
	return items, ok
}

// File is one file of a dossier.
type File struct {
	Name string
	Text string
}

// Parse reads dossier files that are already in memory. open gives the bytes of
// an evidence file by the name that its document block states.
func Parse(files []File, open func(name string) ([]byte, error), read DocumentReader) (*Dossier, diag.List) {
	p := newParser(open, read)
	p.prepare(files)
	for _, f := range files {
		p.file(f)
	}
	p.check()
	p.diags.Sort()
	if p.mistaken > 0 {
		p.diags.Add(diag.Diagnostic{Code: "K013", Severity: diag.Error, Summary: fmt.Sprintf("%d further fault(s)", p.mistaken),
			Detail: fmt.Sprintf("The first %d are told one by one.", maxFaults), Help: "correct these, then check again"})
	}
	return p.d, p.diags
}

// SideOf is whose version an actor speaks: its own side, or that of the state
// it belongs to; empty when the dossier does not say.
func (d *Dossier) SideOf(actor string) string {
	for range len(d.Actors) + 1 {
		a, ok := d.Actor(actor)
		if !ok {
			return ""
		}
		if a.Side != "" || a.State == "" {
			return a.Side
		}
		actor = a.State
	}
	return ""
}

// Voices are the sides that a claim speaks for: those of its holders or, when
// it has none, that of its document or its document's source.
// Bounds: each side once, in the order of the holders.
func (d *Dossier) Voices(c kadesh.Claim) []string {
	var sides []string
	for _, h := range c.Holders {
		if s := d.SideOf(h); s != "" && !slices.Contains(sides, s) {
			sides = append(sides, s)
		}
	}
	if len(c.Holders) > 0 {
		return sides
	}
	doc, _ := d.Document(c.Document)
	if src, ok := d.Source(doc.Source); ok && src.Side != "" {
		return []string{src.Side}
	}
	if doc.Side != "" {
		return []string{strings.ToLower(doc.Side)}
	}
	return nil
}

// Origin is who says a claim in the last resort, for counting independent
// voices: its holders, or its document's source, or the document.
func (d *Dossier) Origin(c kadesh.Claim) string {
	if len(c.Holders) > 0 {
		return strings.Join(c.Holders, "+")
	}
	doc, _ := d.Document(c.Document)
	if doc.Source != "" {
		return "source." + doc.Source
	}
	return "document." + c.Document
}

// Join puts items back into files, in their order: the inverse of reading them.
func Join(items []Item) []File {
	var files []File
	var texts []*strings.Builder
	at := map[string]int{}
	for _, item := range items {
		i, ok := at[item.File]
		if !ok {
			i = len(files)
			at[item.File] = i
			files, texts = append(files, File{Name: item.File}), append(texts, &strings.Builder{})
		} else {
			texts[i].WriteByte('\n')
		}
		texts[i].WriteString(item.Text)
		texts[i].WriteByte('\n')
	}
	for i := range files {
		files[i].Text = texts[i].String()
	}
	return files
}
