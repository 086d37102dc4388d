package dossier

import (
	"maps"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Grows reports whether what stands at an address can come to a dossier and go
// without the rest being looked at anew: claims, documents, and propositions,
// which nothing rests on before somebody names them.
func Grows(a kadesh.Address) bool {
	switch a.Kind() {
	case "claim", "document", "proposition":
		return true
	}
	return false
}

// Extend is the dossier with further things that [Grows] at the end of its last
// file, or of a new one behind all others: what [Parse] gives for all of it, at
// the cost of what is new. d stays as it is and shares what does not change.
// open and read are those of [Parse].
// Bounds: ok is false, and the whole has to be parsed, when an item is
// of another kind, stands in another file, or needs the full parser.
// Errors: as diagnostics of what is new; what the rest would be warned of in its
// light is not looked at.
func Extend(d *Dossier, more []Item, open func(name string) ([]byte, error), read DocumentReader) (next *Dossier, list diag.List, ok bool) {
	if len(more) == 0 || len(d.Items) == 0 {
		return nil, nil, false
	}
	file := more[0].File
	for _, item := range more {
		if !Grows(item.Address) || item.File != file {
			return nil, nil, false
		}
	}
	stood := d.tailOf(file)
	if stood < 0 {
		return nil, nil, false
	}
	text := Join(append(slices.Clone(d.Items[len(d.Items)-stood:]), more...))[0].Text
	if n, plain := countBlocks(text); !plain || n != stood+len(more) {
		return nil, nil, false
	}
	p := newParser(open, read)
	e := *d
	e.Items, e.index = slices.Clip(d.Items), maps.Clone(d.index)
	e.Claims, e.Documents, e.Propositions = slices.Clip(d.Claims), slices.Clip(d.Documents), slices.Clip(d.Propositions)
	p.d, p.files = &e, []parsedFile{{file, text}}
	p.claimsAt, p.quotesAt = make([]place, len(e.Claims)), make([]place, len(e.Claims))
	n, end := 0, 0
	scanBlocks(text, func(b *rawBlock) {
		if n++; n <= stood {
			end = b.end
			return
		}
		end = p.addBlock(0, b, end)
	})
	for _, r := range p.refs.all {
		p.checkReference(r)
	}
	p.checkToldStages(p.told)
	for i := len(d.Claims); i < len(e.Claims); i++ {
		p.checkClaim(i)
	}
	p.diags.Sort()
	return p.d, p.diags, true
}

// tailOf is how many items at the end stand in a file; -1 when others of it stand
// before them.
func (d *Dossier) tailOf(file string) int {
	n := 0
	for n < len(d.Items) && d.Items[len(d.Items)-1-n].File == file {
		n++
	}
	if slices.ContainsFunc(d.Items[:len(d.Items)-n], func(i Item) bool { return i.File == file }) {
		return -1
	}
	return n
}

// Without is the dossier without some of its last things that [Grows]: what [Parse]
// gives for the rest, at the cost of looking through it once.
// Bounds: ok is false, and the rest has to be parsed, when one of them is of
// another kind, does not stand among the last items, or is named elsewhere.
func Without(d *Dossier, gone []kadesh.Address) (next *Dossier, ok bool) {
	last := map[kadesh.Address]bool{}
	for _, a := range gone {
		if !Grows(a) || !d.Has(a) {
			return nil, false
		}
		last[a] = true
	}
	from := len(d.Items) - len(last)
	for _, item := range d.Items[max(0, from):] {
		if !last[item.Address] {
			return nil, false
		}
	}
	if _, named := d.Naming(gone); named {
		return nil, false
	}
	e := *d
	e.Items, e.index = slices.Clip(d.Items[:from]), maps.Clone(d.index)
	n := map[string]int{}
	for a := range last { // which goes first does not matter
		delete(e.index, a)
		n[a.Kind()]++
	}
	e.Claims = slices.Clip(d.Claims[:len(d.Claims)-n["claim"]])
	e.Documents = slices.Clip(d.Documents[:len(d.Documents)-n["document"]])
	e.Propositions = slices.Clip(d.Propositions[:len(d.Propositions)-n["proposition"]])
	return &e, true
}

// Naming is the first item, other than these, that names one of these.
// Cost: linear in the text.
func (d *Dossier) Naming(these []kadesh.Address) (kadesh.Address, bool) {
	gone := make(map[string]bool, len(these))
	for _, a := range these {
		gone[string(a)] = true
	}
	for _, item := range d.Items {
		if gone[string(item.Address)] {
			continue
		}
		for word := range strings.FieldsFuncSeq(item.Text, func(r rune) bool { return r != '.' && (r > 0x7f || !identPart(byte(r))) }) {
			if gone[word] {
				return item.Address, true
			}
		}
	}
	return "", false
}
