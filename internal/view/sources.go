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
// since, newest first by date of publication.
func SourcesOf(s *Snapshot) Sources {
	d := s.Dossier
	out := Sources{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Documents: []SourceDocument{}}
	found, waiting := map[string]int{}, map[string]int{}
	for _, e := range s.Entries {
		doc := e.Document()
		found[doc]++
		if e.Verdict == nil {
			waiting[doc]++
		}
	}
	quoted, sides := map[string]int{}, map[string][]Side{}
	for _, c := range d.Claims {
		quoted[c.Document]++
		for _, side := range sidesOf(d, c) {
			if !slices.Contains(sides[c.Document], side) {
				sides[c.Document] = append(sides[c.Document], side)
			}
		}
	}
	for _, doc := range s.Documents {
		row := SourceDocument{Document: doc, Sides: append([]Side{}, sides[doc.ID]...), Claims: quoted[doc.ID],
			Findings: found[doc.SHA256], Waiting: waiting[doc.SHA256]}
		out.Documents = append(out.Documents, row)
		out.Findings += row.Findings
		out.Waiting += row.Waiting
		if doc.Digest {
			out.Digests++
		}
	}
	slices.SortStableFunc(out.Documents, func(a, b SourceDocument) int { return strings.Compare(b.Published, a.Published) })
	return out
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
