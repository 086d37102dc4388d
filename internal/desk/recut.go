package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Retype makes a finding one of another kind, with empty fields; it goes on to
// wait, for whoever fills them in. Its words stay.
// Errors: NotFound; Usage for a kind that nobody can choose.
func (d *Desk) Retype(ctx context.Context, by By, dossier, finding string, kind kadesh.FindingKind) (store.Revision, error) {
	s, e, err := d.entry(ctx, dossier, finding)
	if err != nil {
		return store.Revision{}, err
	}
	f := kadesh.Finding{ID: e.Finding.ID, Kind: kind, Span: e.Finding.Span, Quote: e.Finding.Quote, Sentence: e.Finding.Sentence, Rule: byHand}
	if !detail(&f) {
		return store.Revision{}, diag.Errorf(diag.Usage, "%q is no kind to choose; actor, instrument, date, commitment, event, claim or loaded is", kind)
	}
	change, err := d.asFinding(ctx, s.Dossier.ID, finding, f)
	if err != nil {
		return store.Revision{}, err
	}
	changes := []store.Change{change}
	if e.Verdict != nil {
		changes = append(changes, store.Change{Kind: store.KindVerdict, Key: finding})
	}
	return d.store.Append(ctx, by.revision("amend", dossier), changes, nil)
}

// Split cuts a finding in two where some of its words begin; both go on to wait.
// Errors: NotFound; Usage for words that it lacks, has more than once, or begins
// with.
func (d *Desk) Split(ctx context.Context, by By, dossier, finding, words string) (store.Revision, error) {
	s, e, err := d.entry(ctx, dossier, finding)
	if err != nil {
		return store.Revision{}, err
	}
	words = strings.TrimSpace(words)
	at := strings.Index(e.Finding.Quote, words)
	if words == "" || at <= 0 || strings.Count(e.Finding.Quote, words) > 1 {
		return store.Revision{}, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("it cannot be split at %q", words), Next: "name the words with which the second part begins, as they stand, and enough of them"}
	}
	first, second := e.Finding, e.Finding
	first.Quote = strings.TrimRight(e.Finding.Quote[:at], " \t\n,;:")
	first.End = first.Start + len(first.Quote)
	second.Quote, second.Start = e.Finding.Quote[at:], e.Finding.Start+at
	first.Rule, second.Rule, second.ID = byHand, byHand, nextID(s, e)
	one, err := d.asFinding(ctx, dossier, finding, first)
	if err != nil {
		return store.Revision{}, err
	}
	other, err := d.asFinding(ctx, dossier, e.Document()+"/"+second.ID, second)
	if err != nil {
		return store.Revision{}, err
	}
	return d.store.Append(ctx, by.revision("amend", dossier), []store.Change{one, other}, nil)
}

// Merge joins a finding with the next of its kind in the text, which is withdrawn;
// what is left goes on to wait. The fields are those of the first.
// Errors: NotFound; Usage when none follows in the same paragraph.
func (d *Desk) Merge(ctx context.Context, by By, dossier, finding string) (store.Revision, error) {
	s, e, err := d.entry(ctx, dossier, finding)
	if err != nil {
		return store.Revision{}, err
	}
	var next *view.Entry
	for _, n := range s.Near(e) {
		if n.Finding.Kind == e.Finding.Kind && n.Finding.Start >= e.Finding.End && (next == nil || n.Finding.Start < next.Finding.Start) {
			next = n
		}
	}
	r, err := view.ReaderOf(ctx, d.store, s, e.Document(), "")
	if err != nil {
		return store.Revision{}, err
	}
	none := &diag.Fault{Kind: diag.Usage, What: "no finding of the same kind follows in this paragraph", Next: "mark the words by hand in the Reader instead"}
	if next == nil {
		return store.Revision{}, none
	}
	joined := e.Finding
	joined.End, joined.Rule = next.Finding.End, byHand
	joined.Quote = r.Document.Text[joined.Start:joined.End]
	if strings.Contains(joined.Quote, "\n") {
		return store.Revision{}, none
	}
	change, err := d.asFinding(ctx, dossier, finding, joined)
	if err != nil {
		return store.Revision{}, err
	}
	changes := []store.Change{change, {Kind: store.KindFinding, Key: next.Key}}
	if next.Verdict != nil {
		changes = append(changes, store.Change{Kind: store.KindVerdict, Key: next.Key})
	}
	return d.store.Append(ctx, by.revision("amend", dossier), changes, nil)
}

// entry finds a finding in the newest snapshot.
func (d *Desk) entry(ctx context.Context, dossier, finding string) (*view.Snapshot, *view.Entry, error) {
	s, err := d.Now(ctx, dossier)
	if err != nil {
		return nil, nil, err
	}
	e, ok := s.Entry(finding)
	if !ok {
		return nil, nil, store.NotFound("finding " + finding)
	}
	return s, e, nil
}

// nextID is an id that no finding of the entry's document has.
func nextID(s *view.Snapshot, e *view.Entry) string {
	for n := 1; ; n++ {
		id := fmt.Sprintf("%s_%d", e.Finding.ID, n)
		if _, taken := s.Entry(e.Document() + "/" + id); !taken {
			return id
		}
	}
}

// asFinding is the change that puts a finding where the key stood, or at the end.
func (d *Desk) asFinding(ctx context.Context, dossier, key string, f kadesh.Finding) (store.Change, error) {
	body, err := json.Marshal(f)
	if err != nil {
		return store.Change{}, err
	}
	place := 1_000_000
	if c, err := d.store.Get(ctx, dossier, store.KindFinding, key); err == nil {
		place = c.Place
	}
	return store.Change{Kind: store.KindFinding, Key: key, Body: string(body), Place: place}, nil
}
