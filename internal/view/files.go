package view

import (
	"context"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// OutFile is one file of a dossier that is written back.
type OutFile struct {
	Name string
	Data []byte
}

// FilesOf gives a dossier of the record as the files that it came from:
// canonical HCL and the evidence, byte for byte, by name.
// Errors: NotFound.
func FilesOf(ctx context.Context, s store.Store, id string) ([]OutFile, error) {
	items, err := s.Current(ctx, id, store.KindItem)
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, noDossier(ctx, s, id)
	}
	var out []OutFile
	for _, f := range dossier.Join(itemsOf(items)) {
		out = append(out, OutFile{f.Name, []byte(f.Text)})
	}
	documents, err := evidence(ctx, s, id)
	if err != nil {
		return nil, err
	}
	for name, f := range documents {
		data, err := s.Blob(ctx, f.SHA256)
		if err != nil {
			return nil, err
		}
		out = append(out, OutFile{name, data})
	}
	slices.SortFunc(out, func(a, b OutFile) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}
