package view

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// movedBy is what revisions changed of a dossier itself.
type movedBy struct {
	// items and files are the changes, revision by revision.
	items, files [][]store.Change
	// withdrawn says that an item was taken back: a document may have fallen back
	// among those that are only on file, whose order the record knows.
	dossier, documents, withdrawn bool
}

// take notes what one revision changed.
func (m *movedBy) take(changes []store.Change) {
	var items, files []store.Change
	for _, c := range changes {
		switch c.Kind {
		case store.KindItem:
			items = append(items, c)
			m.withdrawn = m.withdrawn || c.Body == ""
		case store.KindFile:
			files = append(files, c)
		case store.KindDocument:
			m.documents = true
		}
	}
	if len(items)+len(files) > 0 {
		m.dossier = true
		m.items, m.files = append(m.items, items), append(m.files, files)
	}
}

// dossierMoves brings dossier and documents up to date: by what was added or
// taken back at the end, as verdicts do it, else by reading the record.
func (s *Snapshot) dossierMoves(ctx context.Context, st store.Store, id string, m movedBy) (err error) {
	grew := m.dossier && s.grow(ctx, st, m)
	if m.dossier && !grew {
		if s.Dossier, s.LastPlace, err = recordAndPlace(ctx, st, id); err != nil {
			return err
		}
	}
	switch {
	case grew && !m.documents && !m.withdrawn:
		s.Documents = s.cited()
	case m.dossier || m.documents:
		s.Documents, err = allDocuments(ctx, st, s.Dossier)
	}
	return err
}

// grow takes in changes that only add claims and documents behind all others, or
// take such back; false leaves the snapshot as it was.
func (s *Snapshot) grow(ctx context.Context, st store.Store, m movedBy) bool {
	d, last := s.Dossier, s.LastPlace
	for i, items := range m.items {
		ok := false
		if slices.ContainsFunc(items, func(c store.Change) bool { return c.Body != "" }) {
			d, last, ok = grown(ctx, st, d, last, items, m.files[i])
		} else {
			d, ok = shrunk(d, items)
		}
		if !ok {
			return false
		}
	}
	s.Dossier, s.LastPlace = d, last
	return true
}

func grown(ctx context.Context, st store.Store, d *dossier.Dossier, last int, items, files []store.Change) (*dossier.Dossier, int, bool) {
	for _, c := range items {
		if c.Body == "" || c.Place <= last || d.Has(kadesh.Address(c.Key)) {
			return nil, 0, false
		}
		last = c.Place
	}
	cited := map[string]EvidenceFile{}
	for _, c := range files {
		var f EvidenceFile
		if json.Unmarshal([]byte(c.Body), &f) != nil {
			return nil, 0, false
		}
		cited[c.Key] = f
	}
	open, read := openerOf(ctx, st, cited)
	next, list, ok := dossier.Extend(d, itemsOf(items), open, read)
	return next, last, ok && !list.Failed()
}

func shrunk(d *dossier.Dossier, items []store.Change) (*dossier.Dossier, bool) {
	var gone []kadesh.Address
	for _, c := range items {
		gone = append(gone, kadesh.Address(c.Key))
	}
	if len(gone) == 0 {
		return nil, false
	}
	return dossier.Without(d, gone)
}

// cited are the documents of the dossier, then those on file that it does not
// cite, in the order that they had.
func (s *Snapshot) cited() []kadesh.Document {
	out := make([]kadesh.Document, 0, len(s.Documents))
	known := make(map[string]bool, len(s.Documents))
	for _, doc := range s.Dossier.Documents {
		known[doc.SHA256] = true
		out = append(out, doc.Document)
	}
	for _, doc := range s.Documents {
		if !known[doc.SHA256] {
			out = append(out, doc)
		}
	}
	return out
}

func sameDocuments(a, b []kadesh.Document) bool {
	return slices.EqualFunc(a, b, func(x, y kadesh.Document) bool { return x.SHA256 == y.SHA256 })
}
