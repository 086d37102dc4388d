package view

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Sources is the answer to "what do we rely on?".
type Sources struct {
	FormatVersion int              `json:"format_version"`
	Dossier       string           `json:"dossier"`
	Documents     []SourceDocument `json:"documents"`
	Digests       int              `json:"digests"`
	Findings      int              `json:"findings"`
	Waiting       int              `json:"waiting"`
}

// SourceDocument is a document on file.
type SourceDocument struct {
	kadesh.Document
	Sides []Side `json:"sides"`
	// Claims is how many claims of the dossier quote it.
	Claims int `json:"claims"`
	// Findings is how many things the reader proposes in it, Waiting how many
	// of them have no verdict.
	Findings int `json:"findings"`
	Waiting  int `json:"waiting"`
}

// SourcesOf lists the documents of a dossier: its evidence, and what was added
// since, by date of publication.
func SourcesOf(ctx context.Context, s store.Store, d *dossier.Dossier) (Sources, error) {
	out := Sources{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Documents: []SourceDocument{}}
	found, err := count(ctx, s, d.ID, store.KindFinding)
	if err != nil {
		return out, err
	}
	decided, err := count(ctx, s, d.ID, store.KindVerdict)
	if err != nil {
		return out, err
	}
	quoted := map[string]int{}
	for _, c := range d.Claims {
		quoted[c.Document]++
	}
	documents, err := allDocuments(ctx, s, d)
	if err != nil {
		return out, err
	}
	for _, doc := range documents {
		row := SourceDocument{Document: doc, Sides: documentSides(d, doc), Claims: quoted[doc.ID],
			Findings: found[doc.SHA256], Waiting: found[doc.SHA256] - decided[doc.SHA256]}
		out.Documents = append(out.Documents, row)
		out.Findings += row.Findings
		out.Waiting += row.Waiting
		if doc.Digest {
			out.Digests++
		}
	}
	slices.SortStableFunc(out.Documents, func(a, b SourceDocument) int { return strings.Compare(b.Published, a.Published) })
	return out, nil
}

// count says how many current changes of a kind each document has.
func count(ctx context.Context, s store.Store, dossier, kind string) (map[string]int, error) {
	changes, err := s.Current(ctx, dossier, kind)
	if err != nil {
		return nil, err
	}
	out := map[string]int{}
	for _, c := range changes {
		sum, _, _ := strings.Cut(c.Key, "/")
		out[sum]++
	}
	return out, nil
}

// allDocuments are the evidence of a dossier and the documents added to it,
// each once; the dossier's own words about a document count.
func allDocuments(ctx context.Context, s store.Store, d *dossier.Dossier) ([]kadesh.Document, error) {
	var out []kadesh.Document
	known := map[string]bool{}
	for _, doc := range d.Documents {
		known[doc.SHA256] = true
		out = append(out, doc.Document)
	}
	added, err := s.Current(ctx, d.ID, store.KindDocument)
	if err != nil {
		return nil, err
	}
	for _, c := range added {
		if known[c.Key] {
			continue
		}
		var doc kadesh.Document
		if err := json.Unmarshal([]byte(c.Body), &doc); err != nil {
			return nil, &diag.Fault{Kind: diag.Integrity, What: "the record of document " + c.Key + " can no longer be read", Err: err}
		}
		out = append(out, doc)
	}
	return out, nil
}

func documentSides(d *dossier.Dossier, doc kadesh.Document) []Side {
	out := []Side{}
	for _, c := range d.Claims {
		if c.Document != doc.ID {
			continue
		}
		for _, s := range sidesOf(d, c) {
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}
