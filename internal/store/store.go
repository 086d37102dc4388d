// Package store is the saving contract of the record: an append-only row of
// revisions, each a set of changes, chained by hashes.
//
// Nothing is ever changed or deleted in place. A thing that is withdrawn gets a
// change with an empty body; undoing a revision is a further revision. What is
// current is the newest change of each key. Documents' bytes are kept once,
// under their SHA-256.
package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// The kinds of change.
const (
	// KindItem is a block of a dossier; its key is the address.
	KindItem = "item"
	// KindFile is an evidence file of a dossier; its key is the path, its body
	// the SHA-256 of the bytes.
	KindFile = "file"
	// KindText is the file of a dossier as a whole; its key is the file, its body
	// the SHA-256 of its text. It says which files need no second look, and
	// nothing else rests on it.
	KindText = "text"
	// KindDocument is a document that was read; its key is the SHA-256.
	KindDocument = "document"
	// KindPending is a file that was received and waits to be read; its key is the
	// SHA-256 of the bytes, its body the name and what went wrong so far.
	KindPending = "pending"
	// KindFinding is a reader's proposal; its key is the document's SHA-256, a
	// slash and the finding's id.
	KindFinding = "finding"
	// KindVerdict is what a person decided on a finding; its key is the finding's.
	KindVerdict = "verdict"
	// KindCode is what one coder said of a finding, apart from the others; its
	// key is the finding's, a slash and the coder.
	KindCode = "code"
)

// Revision is one step of the record.
type Revision struct {
	// N counts from 1 without gaps.
	N  int64     `json:"n"`
	At time.Time `json:"at"`
	// Who and Why are what the person or program that made it said.
	Who string `json:"who"`
	Why string `json:"why"`
	// Verb is what was done: apply, add, accept, reject, unsure, amend, code,
	// receive, forget or undo.
	Verb    string `json:"verb"`
	Dossier string `json:"dossier"`
	// Undoes is the revision that this one takes back, 0 for none.
	Undoes int64 `json:"undoes"`
	// Parent and Hash chain the revisions.
	Parent string `json:"parent"`
	Hash   string `json:"hash"`
	// Changes is how many changes it has.
	Changes int `json:"changes"`
}

// Change is one key's new value within a revision.
type Change struct {
	Rev  int64
	Seq  int
	Kind string
	Key  string
	// Body is empty when the key is withdrawn.
	Body string
	// Place orders the current items of a dossier; File is the file of an item.
	Place int
	File  string
}

// Found is a key that a search came upon.
type Found struct {
	Kind string
	Key  string
}

// Store saves the record.
//
// Errors: of kind NotFound, Conflict, Unavailable or Integrity (package diag).
type Store interface {
	// Append adds a revision with its changes, and the bytes they name, all or
	// nothing. N, Parent, Hash and Changes of the draft are filled in.
	Append(ctx context.Context, draft Revision, changes []Change, blobs map[string][]byte) (Revision, error)
	// Current lists the newest change of each key of a kind that is not
	// withdrawn, ordered by place, then key.
	Current(ctx context.Context, dossier, kind string) ([]Change, error)
	// CurrentUnder is Current for the keys that begin with a prefix and a slash.
	CurrentUnder(ctx context.Context, dossier, kind, prefix string) ([]Change, error)
	// CurrentIn is Current for what stands in a file.
	CurrentIn(ctx context.Context, dossier, kind, file string) ([]Change, error)
	// Get is the newest change of a key; NotFound when there is none or it is
	// withdrawn.
	Get(ctx context.Context, dossier, kind, key string) (Change, error)
	// Before is the newest change of a key in a revision before n; ok is false
	// when there is none.
	Before(ctx context.Context, dossier, kind, key string, n int64) (c Change, ok bool, err error)
	// Revisions lists a dossier's revisions, newest first, at most limit; an
	// empty dossier means all.
	Revisions(ctx context.Context, dossier string, limit int) ([]Revision, error)
	// Revision is one revision with its changes.
	Revision(ctx context.Context, n int64) (Revision, []Change, error)
	// Head is the number of the newest revision, 0 in an empty store.
	Head(ctx context.Context) (int64, error)
	// Dossiers lists the dossiers that have revisions, in order.
	Dossiers(ctx context.Context) ([]string, error)
	// Blob is the bytes with a SHA-256.
	Blob(ctx context.Context, sha256 string) ([]byte, error)
	// Search finds the keys of a dossier whose text holds all the words, in any
	// spelling of names, best first. textOf gives the text of a change.
	Search(ctx context.Context, dossier, words string, limit int, textOf func(Change) string) ([]Found, error)
	// Verify recomputes every hash and says the first that does not hold.
	Verify(ctx context.Context) error
	Close() error
}

// HashOf is the hash of a revision with its changes: over everything it says
// and its parent's hash, each field with its length, so that nothing can move
// from one field to another.
func HashOf(r Revision, changes []Change) string {
	h := sha256.New()
	fields(h, "revision 1", r.Parent, fmt.Sprint(r.N), r.At.UTC().Format(time.RFC3339Nano), r.Who, r.Why, r.Verb, r.Dossier,
		fmt.Sprint(r.Undoes), fmt.Sprint(len(changes)))
	for _, c := range changes {
		fields(h, c.Kind, c.Key, c.Body, c.File, fmt.Sprint(c.Place))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func fields(w io.Writer, all ...string) {
	for _, s := range all {
		fmt.Fprintf(w, "%d:%s", len(s), s)
	}
}

// NotFound is the error for a key that has no current value.
func NotFound(what string) error {
	return &diag.Fault{Kind: diag.NotFound, What: "the record has no " + what, Next: "kadesh history shows what it has"}
}
