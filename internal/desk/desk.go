// Package desk is the only writer of the record: it takes documents in, brings
// dossier files into the record, notes verdicts on findings, and undoes any of
// it. Every act is one revision with who, when and why; undoing is an act too.
package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Reading proposes findings for a document; it never fails.
type Reading func(ctx context.Context, doc *kadesh.Document) ([]kadesh.Finding, diag.List)

// Desk writes to one store.
type Desk struct {
	store store.Store
	read  Reading

	mu      sync.Mutex
	live    map[string]*view.Live
	decided map[string]lastAt
}

// lastAt is the last decision of a dossier as of a revision.
type lastAt struct {
	head int64
	r    store.Revision
	err  error
}

// New makes a desk. read may be nil for a desk that takes no documents in.
func New(s store.Store, read Reading) *Desk {
	return &Desk{store: s, read: read, live: map[string]*view.Live{}, decided: map[string]lastAt{}}
}

// By is who acts, when and why.
type By struct {
	Who string
	At  time.Time
	Why string
}

func (b By) revision(verb, dossier string) store.Revision {
	return store.Revision{At: b.At, Who: b.Who, Why: b.Why, Verb: verb, Dossier: dossier}
}

// Added says what became of a document that was brought in.
type Added struct {
	Document kadesh.Document
	// Known says that the record had it already; nothing was written then.
	Known    bool
	Findings int
	Revision store.Revision
	Notes    diag.List
}

// Add takes a document into a dossier: its bytes, and what the reader proposes.
// Errors: of package source, for bytes that cannot be read.
func (d *Desk) Add(ctx context.Context, by By, dossier, name string, data []byte) (Added, error) {
	return d.AddPiece(ctx, by, dossier, source.Piece{Name: name, Data: data})
}

// AddPiece is Add for a document that came out of a container or from an
// address. Where the canonical text is not the bytes, both are kept: the text
// that quotes refer to never depends on a later version of the program.
func (d *Desk) AddPiece(ctx context.Context, by By, dossier string, piece source.Piece) (Added, error) {
	return d.addPiece(ctx, by, dossier, piece)
}

// addPiece is AddPiece with further changes in the same revision.
func (d *Desk) addPiece(ctx context.Context, by By, dossier string, piece source.Piece, more ...store.Change) (Added, error) {
	doc, opened, err := piece.Open()
	if err != nil {
		return Added{}, err
	}
	added := Added{Document: *doc}
	_, err = d.store.Get(ctx, dossier, store.KindDocument, doc.SHA256)
	switch {
	case err == nil:
		added.Known = true
		return added, nil
	case diag.KindOf(err) != diag.NotFound:
		return added, err
	}
	changes, err := d.reading(ctx, doc, &added)
	if err != nil {
		return added, err
	}
	added.Notes = append(opened, added.Notes...)
	blobs := map[string][]byte{doc.SHA256: piece.Data}
	if doc.TextSHA256 != "" {
		blobs[doc.TextSHA256] = []byte(doc.Text)
	}
	added.Revision, err = d.store.Append(ctx, by.revision("add", dossier), append(changes, more...), blobs)
	return added, err
}

// reading reads a document and turns it and its findings into changes.
func (d *Desk) reading(ctx context.Context, doc *kadesh.Document, added *Added) ([]store.Change, error) {
	body, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	changes := []store.Change{{Kind: store.KindDocument, Key: doc.SHA256, Body: string(body)}}
	findings, notes := d.read(ctx, doc)
	added.Findings, added.Notes = len(findings), notes
	for i, f := range findings {
		body, err := json.Marshal(f)
		if err != nil {
			return nil, fmt.Errorf("keeping finding %s: %w", f.ID, err)
		}
		changes = append(changes, store.Change{Kind: store.KindFinding, Key: doc.SHA256 + "/" + f.ID, Body: string(body), Place: i})
	}
	return changes, nil
}

// Undo takes back revision n by a further revision, which can be undone in turn.
// Errors: NotFound; Conflict when a later revision changed the same thing.
func (d *Desk) Undo(ctx context.Context, by By, n int64) (store.Revision, error) {
	undone, changes, err := d.store.Revision(ctx, n)
	if err != nil {
		return store.Revision{}, err
	}
	var back []store.Change
	for _, c := range changes {
		if c.Kind == store.KindText {
			back = append(back, store.Change{Kind: c.Kind, Key: c.Key}) // the file is to be looked at again
			continue
		}
		if c.Kind == store.KindPending {
			continue // a document that is taken back is not read again by itself
		}
		now, _, err := d.store.Before(ctx, undone.Dossier, c.Kind, c.Key, math.MaxInt64)
		if err != nil {
			return store.Revision{}, err
		}
		// A later change that was undone itself stands in nobody's way.
		if now.Body != c.Body || now.File != c.File {
			return store.Revision{}, &diag.Fault{Kind: diag.Conflict, What: fmt.Sprintf("revision %d cannot be undone", n),
				Why: fmt.Sprintf("revision %d changed %s %s since", now.Rev, c.Kind, c.Key), Next: fmt.Sprintf("undo revision %d first", now.Rev)}
		}
		before, ok, err := d.store.Before(ctx, undone.Dossier, c.Kind, c.Key, n)
		if err != nil {
			return store.Revision{}, err
		}
		if !ok {
			before = store.Change{Kind: c.Kind, Key: c.Key, Place: c.Place, File: c.File}
		}
		back = append(back, store.Change{Kind: before.Kind, Key: before.Key, Body: before.Body, Place: before.Place, File: before.File})
	}
	if err := d.standsAlone(ctx, n, undone.Dossier, back); err != nil {
		return store.Revision{}, err
	}
	r := by.revision("undo", undone.Dossier)
	r.Undoes = n
	return d.store.Append(ctx, r, back, nil)
}

// standsAlone refuses an undo that would take away what something of a later
// revision names, such as the document that a further claim quotes.
// Errors: Conflict.
func (d *Desk) standsAlone(ctx context.Context, n int64, dossier string, back []store.Change) error {
	var gone []kadesh.Address
	for _, c := range back {
		if c.Kind == store.KindItem && c.Body == "" {
			gone = append(gone, kadesh.Address(c.Key))
		}
	}
	if len(gone) == 0 {
		return nil
	}
	s, err := d.Now(ctx, dossier)
	if err != nil {
		return nil // it can be read in no case, and taking back may be the way out
	}
	if by, named := s.Dossier.Naming(gone); named {
		return &diag.Fault{Kind: diag.Conflict, What: fmt.Sprintf("revision %d cannot be undone", n),
			Why: fmt.Sprintf("%s rests on what it brought in", by), Next: "undo what brought " + string(by) + " in first"}
	}
	return nil
}

// errNothing is returned by LastUndoable when every revision is undone.
var errNothing = &diag.Fault{Kind: diag.NotFound, What: "there is nothing to undo", Next: "kadesh history shows what was done"}

// LastUndoable is the newest revision that stands: neither an undo nor undone.
// Errors: NotFound.
func (d *Desk) LastUndoable(ctx context.Context, dossier string) (store.Revision, error) {
	return d.last(ctx, dossier, func(store.Revision) bool { return true })
}

// LastDecision is the newest revision that decides findings and stands; what came
// into the record since does not matter.
// Errors: NotFound.
// Cost: looked up once a revision.
func (d *Desk) LastDecision(ctx context.Context, dossier string) (store.Revision, error) {
	head, err := d.store.Head(ctx)
	if err != nil {
		return store.Revision{}, err
	}
	d.mu.Lock()
	known, ok := d.decided[dossier]
	d.mu.Unlock()
	if ok && known.head == head {
		return known.r, known.err
	}
	r, err := d.last(ctx, dossier, func(r store.Revision) bool { return view.IsDecision(r.Verb) })
	if err == nil || IsNothingToUndo(err) {
		d.mu.Lock()
		d.decided[dossier] = lastAt{head, r, err}
		d.mu.Unlock()
	}
	return r, err
}

func (d *Desk) last(ctx context.Context, dossier string, wanted func(store.Revision) bool) (store.Revision, error) {
	for _, enough := range []int{64, 100_000} { // most often the newest few tell
		if r, err := d.lastOf(ctx, dossier, enough, wanted); !IsNothingToUndo(err) {
			return r, err
		}
	}
	return store.Revision{}, errNothing
}

func (d *Desk) lastOf(ctx context.Context, dossier string, enough int, wanted func(store.Revision) bool) (store.Revision, error) {
	revisions, err := d.store.Revisions(ctx, dossier, enough)
	if err != nil {
		return store.Revision{}, err
	}
	undone := map[int64]bool{}
	for _, r := range revisions { // newest first, so an undo of an undo counts
		if r.Verb == "undo" {
			if !undone[r.N] {
				undone[r.Undoes] = true
			}
			continue
		}
		if !undone[r.N] && wanted(r) {
			return r, nil
		}
	}
	return store.Revision{}, errNothing
}

// IsNothingToUndo reports whether err says that every revision is undone.
func IsNothingToUndo(err error) bool { return errors.Is(err, errNothing) }
