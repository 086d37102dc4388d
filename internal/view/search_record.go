package view

import (
	"context"
	"encoding/json"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// SearchRecord is SearchOf over the record, by its index.
func SearchRecord(ctx context.Context, s store.Store, dossierID, words string, limit int) (Search, error) {
	out := Search{FormatVersion: kadesh.FormatVersion, Dossier: dossierID, Words: words, Hits: []Hit{}}
	textOf := func(c store.Change) string { return textOf(ctx, s, c) }
	found, err := s.Search(ctx, dossierID, words, limit, textOf)
	if err != nil {
		return out, err
	}
	d, err := Record(ctx, s, dossierID)
	if err != nil {
		return out, err
	}
	files := map[string]kadesh.Address{}
	for _, doc := range d.Documents {
		files[doc.File], files[doc.SHA256] = kadesh.AddressOf("document", doc.ID), kadesh.AddressOf("document", doc.ID)
	}
	for _, f := range found {
		c, err := s.Get(ctx, dossierID, f.Kind, f.Key)
		if err != nil {
			continue // withdrawn since
		}
		address := kadesh.Address(f.Key)
		if f.Kind != store.KindItem {
			address = files[f.Key]
		}
		hit, _ := match(textOf(c), wordsOf(words))
		hit.Address, hit.Title = address, d.TitleOf(address)
		if f.Kind == store.KindItem {
			hit.Span = nil
		}
		out.Hits = append(out.Hits, hit)
	}
	out.Found = len(out.Hits)
	return out, nil
}

// textOf is the text by which a change is found.
func textOf(ctx context.Context, s store.Store, c store.Change) string {
	sum := c.Key
	switch c.Kind {
	case store.KindItem:
		return c.Body
	case store.KindFile:
		var f EvidenceFile
		if json.Unmarshal([]byte(c.Body), &f) != nil {
			return ""
		}
		sum = f.SHA256
	}
	var kept kadesh.Document
	if c.Kind == store.KindDocument && json.Unmarshal([]byte(c.Body), &kept) == nil && kept.TextSHA256 != "" {
		sum = kept.TextSHA256
	}
	b, err := s.Blob(ctx, sum)
	if err != nil {
		return ""
	}
	if sum == kept.TextSHA256 {
		return string(b)
	}
	doc, err := source.Text("document", b)
	if err != nil {
		return string(b)
	}
	return doc.Text
}
