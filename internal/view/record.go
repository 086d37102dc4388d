package view

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// EvidenceFile is how the record keeps an evidence file of a dossier: the
// document as it was read from the bytes with this hash.
type EvidenceFile struct {
	SHA256   string          `json:"sha256"`
	Document kadesh.Document `json:"document"`
}

// ReviewedFile is the dossier file of the claims that came of accepted findings.
// Bringing a folder in leaves it alone unless the folder has it.
const ReviewedFile = "reviewed.hcl"

// Record reads a dossier out of a store.
// Errors: NotFound when the store has no such dossier; Integrity when what was
// written can no longer be read.
func Record(ctx context.Context, s store.Store, id string) (*dossier.Dossier, error) {
	d, _, err := recordAndPlace(ctx, s, id)
	return d, err
}

// recordAndPlace is Record, with the place of the last item.
func recordAndPlace(ctx context.Context, s store.Store, id string) (d *dossier.Dossier, last int, err error) {
	items, err := s.Current(ctx, id, store.KindItem)
	if err != nil {
		return nil, 0, err
	}
	for _, c := range items {
		last = max(last, c.Place)
	}
	d, list, err := recordWith(ctx, s, id, items, nil, nil)
	if err != nil {
		return nil, 0, err
	}
	if list.Failed() {
		return nil, 0, &diag.Fault{Kind: diag.Integrity, What: "the record of " + id + " can no longer be read", Why: list[0].Summary,
			Next: "kadesh check --db names the fault; kadesh history shows the last revisions"}
	}
	return d, last, nil
}

// Try says whether the dossier of a snapshot could be read with further items and
// evidence files, by name.
// Errors: Invalid, with the first fault, when it could not.
// Cost: of claims and documents that come last, what is new; else everything.
func Try(ctx context.Context, st store.Store, s *Snapshot, more []dossier.Item, files map[string]EvidenceFile) error {
	open, read := openerOf(ctx, st, files)
	_, list, ok := dossier.Extend(s.Dossier, more, open, read)
	if !ok {
		items, err := st.Current(ctx, s.Dossier.ID, store.KindItem)
		if err != nil {
			return err
		}
		if _, list, err = recordWith(ctx, st, s.Dossier.ID, items, more, files); err != nil {
			return err
		}
	}
	if list.Failed() {
		return &diag.Fault{Kind: diag.Invalid, What: "the dossier cannot be read with it", Why: list[0].Summary}
	}
	return nil
}

func recordWith(ctx context.Context, s store.Store, id string, items []store.Change, more []dossier.Item, files map[string]EvidenceFile) (*dossier.Dossier, diag.List, error) {
	if len(items) == 0 {
		return nil, nil, noDossier(ctx, s, id)
	}
	documents, err := evidence(ctx, s, id)
	if err != nil {
		return nil, nil, err
	}
	maps.Copy(documents, files)
	open, read := openerOf(ctx, s, documents)
	d, list := dossier.Parse(dossier.Join(append(itemsOf(items), more...)), open, read)
	return d, list, nil
}

// itemsOf are items of the record as blocks.
func itemsOf(changes []store.Change) []dossier.Item {
	all := make([]dossier.Item, len(changes))
	for i, c := range changes {
		all[i] = dossier.Item{Address: kadesh.Address(c.Key), File: c.File, Text: c.Body}
	}
	return all
}

// openerOf opens and reads evidence files that the record keeps, by name.
func openerOf(ctx context.Context, s store.Store, files map[string]EvidenceFile) (open func(string) ([]byte, error), read dossier.DocumentReader) {
	open = func(name string) ([]byte, error) {
		f, ok := files[name]
		if !ok {
			return nil, fmt.Errorf("the record has no file %s", name)
		}
		return s.Blob(ctx, f.SHA256)
	}
	read = func(name string, data []byte) (kadesh.Document, error) {
		doc := files[name].Document
		if doc.TextSHA256 != "" {
			text, err := s.Blob(ctx, doc.TextSHA256)
			if err != nil {
				return doc, err
			}
			data = text
		}
		doc.Text = string(data)
		return doc, nil
	}
	return open, read
}

func noDossier(ctx context.Context, s store.Store, id string) error {
	have, err := s.Dossiers(ctx)
	if err != nil {
		return err
	}
	next := "bring one in with kadesh apply FOLDER"
	if slices.Contains(have, id) {
		return &diag.Fault{Kind: diag.NotFound, What: id + " has documents but no dossier files yet, so there is nothing to show",
			Next: "bring a dossier in with kadesh apply FOLDER, then add the documents to it with kadesh add --dossier ID"}
	}
	if len(have) > 0 {
		next = fmt.Sprintf("the store has %v", have)
	}
	return &diag.Fault{Kind: diag.NotFound, What: "the store has no dossier " + id, Next: next}
}

func evidence(ctx context.Context, s store.Store, id string) (map[string]EvidenceFile, error) {
	files, err := s.Current(ctx, id, store.KindFile)
	if err != nil {
		return nil, err
	}
	out := make(map[string]EvidenceFile, len(files))
	for _, c := range files {
		var f EvidenceFile
		if err := json.Unmarshal([]byte(c.Body), &f); err != nil {
			return nil, &diag.Fault{Kind: diag.Integrity, What: "the record of file " + c.Key + " can no longer be read", Err: err}
		}
		out[c.Key] = f
	}
	return out, nil
}
