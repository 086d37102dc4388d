package view

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

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
	d, list, err := recordWith(ctx, s, id, nil, nil)
	if err != nil {
		return nil, err
	}
	if list.Failed() {
		return nil, &diag.Fault{Kind: diag.Integrity, What: "the record of " + id + " can no longer be read", Why: list[0].Summary,
			Next: "kadesh check --db names the fault; kadesh history shows the last revisions"}
	}
	return d, nil
}

// Try says whether a dossier of the record could be read with further items and
// evidence files, by name.
// Errors: Invalid, with the first fault, when it could not.
func Try(ctx context.Context, s store.Store, id string, more []dossier.Item, files map[string]EvidenceFile) error {
	_, list, err := recordWith(ctx, s, id, more, files)
	if err == nil && list.Failed() {
		err = &diag.Fault{Kind: diag.Invalid, What: "the dossier cannot be read with it", Why: list[0].Summary}
	}
	return err
}

func recordWith(ctx context.Context, s store.Store, id string, more []dossier.Item, files map[string]EvidenceFile) (*dossier.Dossier, diag.List, error) {
	items, err := s.Current(ctx, id, store.KindItem)
	if err != nil {
		return nil, nil, err
	}
	if len(items) == 0 {
		return nil, nil, noDossier(ctx, s, id)
	}
	documents, err := evidence(ctx, s, id)
	if err != nil {
		return nil, nil, err
	}
	maps.Copy(documents, files)
	all := make([]dossier.Item, len(items))
	for i, c := range items {
		all[i] = dossier.Item{Address: kadesh.Address(c.Key), File: c.File, Text: c.Body}
	}
	open := func(name string) ([]byte, error) {
		f, ok := documents[name]
		if !ok {
			return nil, fmt.Errorf("the record has no file %s", name)
		}
		return s.Blob(ctx, f.SHA256)
	}
	read := func(name string, data []byte) (kadesh.Document, error) {
		doc := documents[name].Document
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
	d, list := dossier.Parse(dossier.Join(append(all, more...)), open, read)
	return d, list, nil
}

func noDossier(ctx context.Context, s store.Store, id string) error {
	have, err := s.Dossiers(ctx)
	if err != nil {
		return err
	}
	next := "bring one in with kadesh apply FOLDER"
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
