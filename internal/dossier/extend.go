package dossier

import (
	"maps"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Extend is the dossier with further claims and documents at the end of its last
// file, or of a new one behind all others: what [Parse] gives for all of it, at
// the cost of what is new. d stays as it is and shares what does not change.
// open and read are those of [Parse].
// Bounds: ok is false, and the whole has to be parsed, when an item is neither
// claim nor document, stands in another file, or needs the full parser.
// Errors: as diagnostics of what is new; what the rest would be warned of in its
// light is not looked at.
func Extend(d *Dossier, more []Item, open func(name string) ([]byte, error), read DocumentReader) (next *Dossier, list diag.List, ok bool) {
	if len(more) == 0 || len(d.Items) == 0 {
		return nil, nil, false
	}
	file := more[0].File
	for _, item := range more {
		if k := item.Address.Kind(); k != "claim" && k != "document" || item.File != file {
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
	e.Items, e.Claims, e.Documents, e.index = slices.Clip(d.Items), slices.Clip(d.Claims), slices.Clip(d.Documents), maps.Clone(d.index)
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

// Without is the dossier without some of its last claims and documents: what
// [Parse] gives for the rest, at the cost of looking through it once.
// Bounds: ok is false, and the rest has to be parsed, when one of them is neither
// claim nor document, does not stand among the last items, or is named elsewhere.
func Without(d *Dossier, gone []kadesh.Address) (next *Dossier, ok bool) {
	last := map[kadesh.Address]bool{}
	for _, a := range gone {
		if k := a.Kind(); k != "claim" && k != "document" || !d.Has(a) {
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
	for _, item := range d.Items[:from] {
		for _, a := range gone {
			if strings.Contains(item.Text, string(a)) {
				return nil, false
			}
		}
	}
	e := *d
	e.Items, e.index = slices.Clip(d.Items[:from]), maps.Clone(d.index)
	claims := 0
	for a := range last { // which goes first does not matter
		delete(e.index, a)
		if a.Kind() == "claim" {
			claims++
		}
	}
	e.Claims = slices.Clip(d.Claims[:len(d.Claims)-claims])
	e.Documents = slices.Clip(d.Documents[:len(d.Documents)-(len(last)-claims)])
	return &e, true
}
