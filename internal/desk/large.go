package desk

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Files are the files of a dossier and the way to its evidence.
type Files struct {
	HCL  []dossier.File
	Open func(name string) ([]byte, error)
	Read dossier.DocumentReader
}

// largeBytes is the size from which a plan looks only at what has changed: a
// smaller dossier is read in less than a second. Tests lower it.
var largeBytes = 8 << 20

// PlanLarge plans a large dossier without reading all of it: files whose hash the
// record knows are passed over, and only the blocks that the changed ones can
// touch are decoded and evaluated. done is false when it has to be planned in
// full: it is small, new, has faults, or too much of it is touched.
func (dk *Desk) PlanLarge(ctx context.Context, f Files, day kadesh.Day) (p *Plan, done bool, err error) {
	size := 0
	for _, file := range f.HCL {
		size += len(file.Text)
	}
	if size < largeBytes {
		return nil, false, nil
	}
	s, ok := newSlicer(f.HCL)
	if !ok {
		return nil, false, nil
	}
	head, err := dk.store.Head(ctx)
	if err != nil {
		return nil, false, err
	}
	p = &Plan{Dossier: s.root.ID(), Lines: []PlanLine{}, Statuses: []view.Change{}, blobs: map[string][]byte{}, based: head}
	changed, ok, err := dk.changedFiles(ctx, p.Dossier, f)
	if err != nil || !ok {
		return nil, false, err
	}
	old := map[kadesh.Address]store.Change{}
	for _, file := range changed {
		if ok, err := dk.planFile(ctx, p, file, old); err != nil || !ok {
			return nil, false, err
		}
	}
	if p.Nothing() {
		return p, true, nil
	}
	if ok, err := dk.planSlice(p, s, f, old, day); err != nil || !ok {
		return nil, false, err
	}
	p.notes(changed, nil)
	return p, true, nil
}

// Note adds to a plan what its files are as wholes, so that the next plan can
// pass over those that have not changed: for large dossiers, and for those that
// once were.
func (dk *Desk) Note(ctx context.Context, p *Plan, files []dossier.File) error {
	texts, err := dk.store.Current(ctx, p.Dossier, store.KindText)
	if err != nil || p.Nothing() {
		return err
	}
	size, known := 0, map[string]string{}
	for _, c := range texts {
		known[c.Key] = c.Body
	}
	for _, f := range files {
		size += len(f.Text)
	}
	if size >= largeBytes || len(known) > 0 {
		p.notes(files, known)
	}
	return nil
}

// notes adds the hashes of files that differ from the known ones, and takes back
// those of files that are gone.
func (p *Plan) notes(files []dossier.File, known map[string]string) {
	for _, f := range files {
		if sum := kadesh.Hash([]byte(f.Text)); known[f.Name] != sum {
			p.changes = append(p.changes, store.Change{Kind: store.KindText, Key: f.Name, Body: sum})
		}
		delete(known, f.Name)
	}
	for _, gone := range slices.Sorted(maps.Keys(known)) {
		p.changes = append(p.changes, store.Change{Kind: store.KindText, Key: gone})
	}
}

// changedFiles lists the files whose text the record does not know; ok is false
// when a file is new or gone, or a document's bytes have changed.
func (dk *Desk) changedFiles(ctx context.Context, id string, f Files) (changed []dossier.File, ok bool, err error) {
	texts, err := dk.store.Current(ctx, id, store.KindText)
	if err != nil {
		return nil, false, err
	}
	known := make(map[string]string, len(texts))
	for _, c := range texts {
		known[c.Key] = c.Body
	}
	if len(known) != len(f.HCL) {
		return nil, false, nil
	}
	for _, file := range f.HCL {
		sum, has := known[file.Name]
		if !has {
			return nil, false, nil
		}
		if sum != kadesh.Hash([]byte(file.Text)) {
			changed = append(changed, file)
		}
	}
	documents, err := dk.store.Current(ctx, id, store.KindFile)
	if err != nil {
		return nil, false, err
	}
	for _, c := range documents {
		var e view.EvidenceFile
		data, err := f.Open(c.Key)
		if err != nil || json.Unmarshal([]byte(c.Body), &e) != nil || kadesh.Hash(data) != e.SHA256 {
			return nil, false, nil
		}
	}
	return changed, true, nil
}

// planFile compares one file with what the record has of it.
func (dk *Desk) planFile(ctx context.Context, p *Plan, file dossier.File, old map[kadesh.Address]store.Change) (bool, error) {
	items, ok := dossier.Split(file)
	if !ok {
		return false, nil
	}
	current, err := dk.store.CurrentIn(ctx, p.Dossier, store.KindItem, file.Name)
	if err != nil {
		return false, err
	}
	here := make(map[kadesh.Address]store.Change, len(current))
	for _, c := range current {
		here[kadesh.Address(c.Key)] = c
	}
	places := places(items, here)
	kept := make(map[kadesh.Address]bool, len(items))
	for i, item := range items {
		kept[item.Address] = true
		before, known := here[item.Address]
		if known && before.Body == item.Text {
			continue
		}
		op := "~"
		if !known {
			if _, err := dk.store.Get(ctx, p.Dossier, store.KindItem, string(item.Address)); err == nil {
				return false, nil // it came from another file
			}
			op = "+"
		}
		old[item.Address] = before
		p.Lines = append(p.Lines, PlanLine{op, item.Address, string(item.Address)})
		p.changes = append(p.changes, store.Change{Kind: store.KindItem, Key: string(item.Address), Body: item.Text, File: item.File, Place: places[i]})
	}
	for _, c := range current {
		if a := kadesh.Address(c.Key); !kept[a] {
			old[a] = c
			p.Lines = append(p.Lines, PlanLine{"-", a, string(a)})
			p.changes = append(p.changes, store.Change{Kind: store.KindItem, Key: c.Key, Place: c.Place, File: c.File})
		}
	}
	return true, nil
}

// planSlice decodes and evaluates what the changes can touch, before and after.
func (dk *Desk) planSlice(p *Plan, s *slicer, f Files, old map[kadesh.Address]store.Change, day kadesh.Day) (bool, error) {
	var changed []kadesh.Address
	var bodies []string
	for _, l := range p.Lines {
		if l.Address.Kind() == "document" {
			return false, nil
		}
		changed, bodies = append(changed, l.Address), append(bodies, old[l.Address].Body)
	}
	touched, ok := s.slice(changed, bodies)
	if !ok {
		return false, nil
	}
	now, nowOK := s.part(touched, nil, f)
	before, beforeOK := s.part(touched, old, f)
	if !nowOK || !beforeOK {
		return false, nil // the full check says what is wrong, at its place
	}
	for i, l := range p.Lines {
		p.Lines[i].Title = now.TitleOf(l.Address)
	}
	all := kadesh.Perspective{ID: "all"}
	was, err := standing.Hear(before, time.Time{}, all)
	if err != nil {
		return false, nil
	}
	is, err := standing.Hear(now, time.Time{}, all)
	if err != nil {
		return false, err
	}
	p.Statuses = view.Changed(view.StatusOf(was, day), view.StatusOf(is, day))
	return true, nil
}

// part decodes some blocks, with older bodies for those that have one; ok is
// false when they have a fault.
func (s *slicer) part(blocks []kadesh.Address, instead map[kadesh.Address]store.Change, f Files) (*dossier.Dossier, bool) {
	items := make([]dossier.Item, 0, len(blocks))
	for _, a := range blocks {
		_, text := s.block(a)
		if c, ok := instead[a]; ok {
			text = c.Body
		}
		if text != "" {
			items = append(items, dossier.Item{Address: a, File: "part.hcl", Text: text})
		}
	}
	d, list := dossier.Parse(dossier.Join(items), f.Open, f.Read)
	return d, !list.Failed()
}
