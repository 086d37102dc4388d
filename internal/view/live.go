package view

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Verdict is what a person decided on a finding.
type Verdict struct {
	// Verdict is accept, reject or unsure.
	Verdict string    `json:"verdict"`
	Who     string    `json:"who"`
	At      time.Time `json:"at"`
	Why     string    `json:"why,omitempty"`
}

// Entry is a finding on file with the verdict on it and the codes that coders
// gave it apart from one another.
type Entry struct {
	// Key is the document's SHA-256, a slash and the finding's id.
	Key     string
	Finding kadesh.Finding
	// Verdict is nil while it waits.
	Verdict *Verdict
	// Codes are by coder; nil when there are none.
	Codes map[string]Verdict
	// place is its place among the findings of its document.
	place int
}

// Document is the SHA-256 of the entry's document.
func (e *Entry) Document() string {
	const sum = 64 // hexadecimal digits
	if len(e.Key) > sum && e.Key[sum] == '/' {
		return e.Key[:sum]
	}
	before, _, _ := strings.Cut(e.Key, "/")
	return before
}

// Snapshot is what a dossier of the record holds at a revision. It is never
// changed: the next one is made beside it.
type Snapshot struct {
	Head int64
	// Edition is the last revision that changed the dossier itself, Reading the
	// last that changed a finding: what rests on neither verdicts nor codes
	// needs no second look while they stay.
	Edition, Reading int64
	Dossier          *dossier.Dossier
	// Documents are the evidence and what was added since, each once.
	Documents []kadesh.Document
	// Entries are the findings, document by document, in the order of the text.
	Entries []*Entry
	// Waiting is how many have no verdict.
	Waiting int
	// LastPlace is behind which place an item of the dossier stands last.
	LastPlace int

	at map[string]int
}

// Entry finds a finding by its key.
func (s *Snapshot) Entry(key string) (*Entry, bool) {
	i, ok := s.at[key]
	if !ok {
		return nil, false
	}
	return s.Entries[i], true
}

// Live keeps the newest snapshot of one dossier, brought up to date revision by
// revision, so that a verdict costs what it changes and not what is on file.
// It is safe for several goroutines.
type Live struct {
	store store.Store
	id    string

	mu  sync.Mutex
	now *Snapshot
}

// NewLive makes a live view of a dossier.
func NewLive(s store.Store, id string) *Live { return &Live{store: s, id: id} }

// mostCaughtUp bounds the revisions that are followed one by one; beyond it all
// is read again.
const mostCaughtUp = 64

// Now is the newest snapshot.
// Errors: NotFound when the store has no such dossier; Integrity.
// Cost: nothing when the record has not moved; else in what was changed since.
func (l *Live) Now(ctx context.Context) (*Snapshot, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	head, err := l.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	if l.now != nil && l.now.Head == head {
		return l.now, nil
	}
	var next *Snapshot
	if l.now != nil && head > l.now.Head && head-l.now.Head <= mostCaughtUp {
		next, err = l.follow(ctx, head)
	} else {
		next, err = l.all(ctx, head)
	}
	if err != nil {
		return nil, err
	}
	l.now = next
	return next, nil
}

// all reads the dossier and its findings from the record.
func (l *Live) all(ctx context.Context, head int64) (*Snapshot, error) {
	d, last, err := recordAndPlace(ctx, l.store, l.id)
	if err != nil {
		return nil, err
	}
	s := &Snapshot{Head: head, Edition: head, Reading: head, Dossier: d, LastPlace: last}
	if s.Documents, err = allDocuments(ctx, l.store, d); err != nil {
		return nil, err
	}
	for _, kind := range []string{store.KindFinding, store.KindVerdict, store.KindCode} {
		changes, err := l.store.Current(ctx, l.id, kind)
		if err != nil {
			return nil, err
		}
		if kind == store.KindVerdict {
			s.sort()
		}
		for _, c := range changes {
			if err := s.take(c); err != nil {
				return nil, err
			}
		}
	}
	s.count()
	return s, nil
}

// follow takes in the revisions since the newest snapshot.
func (l *Live) follow(ctx context.Context, head int64) (*Snapshot, error) {
	next := *l.now
	next.Head = head
	next.Entries = slices.Clone(next.Entries)
	var moved movedBy
	findingsMoved := false
	for n := l.now.Head + 1; n <= head; n++ {
		r, changes, err := l.store.Revision(ctx, n)
		if err != nil {
			return nil, err
		}
		if r.Dossier != l.id {
			continue
		}
		for _, c := range changes {
			switch c.Kind {
			case store.KindItem, store.KindFile:
				next.Edition = n
			case store.KindFinding:
				if !findingsMoved {
					findingsMoved, next.at = true, cloned(next.at)
				}
				next.Reading = n
			}
			if err := next.take(c); err != nil {
				return nil, err
			}
		}
		moved.take(changes)
	}
	if err := next.dossierMoves(ctx, l.store, l.id, moved); err != nil {
		return nil, err
	}
	if !sameDocuments(l.now.Documents, next.Documents) { // their order is that of the entries
		findingsMoved, next.Reading = true, head
	}
	if findingsMoved {
		next.sort()
	}
	next.count()
	return &next, nil
}

func cloned(m map[string]int) map[string]int {
	out := make(map[string]int, len(m))
	for k, v := range m { // a copy has no order
		out[k] = v
	}
	return out
}

// take puts one change in; what is about nothing on file is passed over.
func (s *Snapshot) take(c store.Change) error {
	switch c.Kind {
	case store.KindFinding:
		return s.takeFinding(c)
	case store.KindVerdict, store.KindCode:
		key, coder := c.Key, ""
		if c.Kind == store.KindCode {
			i := strings.LastIndexByte(c.Key, '/')
			key, coder = c.Key[:max(0, i)], c.Key[i+1:]
		}
		i, ok := s.at[key]
		if !ok {
			return nil
		}
		var v *Verdict
		if c.Body != "" {
			v = &Verdict{}
			if err := json.Unmarshal([]byte(c.Body), v); err != nil {
				return unreadable("verdict", c.Key, err)
			}
		}
		e := *s.Entries[i]
		if coder == "" {
			e.Verdict = v
		} else {
			e.Codes = withCode(e.Codes, coder, v)
		}
		s.Entries[i] = &e
	}
	return nil
}

func withCode(codes map[string]Verdict, coder string, v *Verdict) map[string]Verdict {
	out := make(map[string]Verdict, len(codes)+1)
	for k, c := range codes { // a copy has no order
		out[k] = c
	}
	if v == nil {
		delete(out, coder)
	} else {
		out[coder] = *v
	}
	return out
}

func (s *Snapshot) takeFinding(c store.Change) error {
	if s.at == nil {
		s.at = map[string]int{}
	}
	i, known := s.at[c.Key]
	e := &Entry{Key: c.Key, place: c.Place}
	if known {
		*e = *s.Entries[i]
	}
	e.Finding = kadesh.Finding{}
	if c.Body == "" { // withdrawn: split, merged, or the document is gone
		if known {
			s.Entries[i] = nil
			delete(s.at, c.Key)
		}
		return nil
	}
	if err := json.Unmarshal([]byte(c.Body), &e.Finding); err != nil {
		return unreadable("finding", c.Key, err)
	}
	if known {
		s.Entries[i] = e
		return nil
	}
	s.at[c.Key] = len(s.Entries)
	s.Entries = append(s.Entries, e)
	return nil
}

func unreadable(what, key string, err error) error {
	return &diag.Fault{Kind: diag.Integrity, What: "the record of " + what + " " + key + " can no longer be read", Err: err}
}

// sort brings the entries into the order of documents and text.
func (s *Snapshot) sort() {
	order := make(map[string]int, len(s.Documents))
	for i, doc := range s.Documents {
		order[doc.SHA256] = i + 1
	}
	s.Entries = slices.DeleteFunc(s.Entries, func(e *Entry) bool { return e == nil })
	ranks := make(map[*Entry]int, len(s.Entries))
	for _, e := range s.Entries {
		if ranks[e] = order[e.Document()]; ranks[e] == 0 {
			ranks[e] = len(order) + 1
		}
	}
	slices.SortStableFunc(s.Entries, func(a, b *Entry) int {
		if ra, rb := ranks[a], ranks[b]; ra != rb {
			return ra - rb
		}
		if a.Finding.Start != b.Finding.Start {
			return a.Finding.Start - b.Finding.Start
		}
		return a.place - b.place
	})
	s.at = make(map[string]int, len(s.Entries))
	for i, e := range s.Entries {
		s.at[e.Key] = i
	}
}

func (s *Snapshot) count() {
	s.Waiting = 0
	for _, e := range s.Entries {
		if e.Verdict == nil {
			s.Waiting++
		}
	}
}
