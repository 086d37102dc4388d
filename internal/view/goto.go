package view

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Target is a place to go to.
type Target struct {
	// Kind says what it is: page, finding, document, or the kind of a thing.
	Kind    string         `json:"kind"`
	Title   string         `json:"title"`
	Address kadesh.Address `json:"address,omitempty"`
	// Path is relative to the dossier, without query.
	Path string `json:"path"`
	Note string `json:"note,omitempty"`
}

// targetsShown bounds what a search for a place gives.
const targetsShown = 24

// TargetsOf finds things by their titles and ids, then by their words, in any
// spelling of names.
func TargetsOf(s *Snapshot, words string) []Target {
	out, seen := []Target{}, map[string]bool{}
	add := func(t Target) {
		if !seen[t.Path] && len(out) < targetsShown {
			seen[t.Path] = true
			out = append(out, t)
		}
	}
	wanted := strings.ToLower(strings.TrimSpace(words))
	if wanted == "" {
		return out
	}
	d := s.Dossier
	thing := func(kind, id, title string) {
		if strings.Contains(strings.ToLower(title), wanted) || strings.Contains(id, wanted) {
			a := kadesh.AddressOf(kind, id)
			add(Target{Kind: kind, Title: title, Address: a, Path: "item/" + string(a)})
		}
	}
	for _, x := range d.Goals {
		thing("goal", x.ID, x.Title)
	}
	for _, x := range d.Instruments {
		thing("instrument", x.ID, x.Title)
	}
	for _, x := range d.Commitments {
		thing("commitment", x.ID, x.Title)
	}
	for _, x := range d.Events {
		thing("event", x.ID, x.Title)
	}
	for _, x := range d.Propositions {
		thing("proposition", x.ID, x.Text)
	}
	for _, doc := range s.Documents {
		title := doc.Title
		if title == "" {
			title = doc.Publisher
		}
		if strings.Contains(strings.ToLower(title+" "+doc.Published), wanted) || strings.Contains(doc.ID, wanted) {
			add(Target{Kind: "document", Title: title, Path: "doc/" + doc.ID, Note: doc.Published})
		}
	}
	if len(out) < targetsShown {
		for _, hit := range SearchOf(d, words, targetsShown-len(out)).Hits {
			if t, ok := hitTarget(s, hit); ok {
				add(t)
			}
		}
	}
	return out
}

// TargetsOnFile finds, by their words, the documents that are on file and not
// cited by the dossier: what was dropped or pasted is found before anybody has
// said yes to any of it.
// Cost: that of [store.Store.Search]; nothing when there are none.
func TargetsOnFile(ctx context.Context, st store.Store, s *Snapshot, words string) ([]Target, error) {
	out := []Target{}
	if len(s.Documents) == len(s.Dossier.Documents) || strings.TrimSpace(words) == "" {
		return out, nil
	}
	text := func(c store.Change) string { return textOf(ctx, st, c) }
	found, err := st.Search(ctx, s.Dossier.ID, words, 2*targetsShown, text)
	if err != nil {
		return out, err
	}
	for _, f := range found {
		i := slices.IndexFunc(s.Documents, func(doc kadesh.Document) bool { return f.Kind == store.KindDocument && doc.SHA256 == f.Key })
		if i < len(s.Dossier.Documents) {
			continue // cited, or no document
		}
		c, err := st.Get(ctx, s.Dossier.ID, f.Kind, f.Key)
		if err != nil {
			continue // withdrawn since
		}
		doc := s.Documents[i]
		hit, _ := match(text(c), wordsOf(words))
		out = append(out, Target{Kind: "document", Title: cmp.Or(doc.Title, doc.Publisher, doc.ID), Path: "doc/" + doc.ID, Note: hit.Snippet})
	}
	return out, nil
}

// hitTarget is where a search hit leads.
func hitTarget(s *Snapshot, h Hit) (Target, bool) {
	t := Target{Kind: h.Address.Kind(), Title: h.Title, Address: h.Address, Note: h.Snippet}
	switch t.Kind {
	case "goal", "instrument", "commitment", "event", "proposition":
		t.Path = "item/" + string(h.Address)
	case "document":
		t.Path = "doc/" + h.Address.ID()
	case "claim":
		c, ok := s.Dossier.Claim(h.Address.ID())
		t.Path = "doc/" + c.Document
		return t, ok
	default:
		return t, false
	}
	return t, true
}
