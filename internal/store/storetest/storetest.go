// Package storetest is the one suite that every store must pass.
package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Open makes a new empty store for a test.
type Open func(t *testing.T) store.Store

// Run runs the suite.
func Run(t *testing.T, open Open) {
	t.Run("empty", func(t *testing.T) { empty(t, open(t)) })
	t.Run("append", func(t *testing.T) { appendAndRead(t, open(t)) })
	t.Run("under", func(t *testing.T) { under(t, open(t)) })
	t.Run("chain", func(t *testing.T) { chain(t, open(t)) })
	t.Run("concurrent", func(t *testing.T) { concurrent(t, open(t)) })
}

var at = time.Date(2026, 11, 24, 12, 0, 0, 123, time.UTC)

func draft(verb string) store.Revision {
	return store.Revision{At: at, Who: "tester", Why: "a test, with 'quotes' and Ə", Verb: verb, Dossier: "d"}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func empty(t *testing.T, s store.Store) {
	ctx := context.Background()
	head, err := s.Head(ctx)
	must(t, err)
	if head != 0 {
		t.Errorf("an empty store has head %d", head)
	}
	if _, err := s.Get(ctx, "d", store.KindItem, "x"); diag.KindOf(err) != diag.NotFound {
		t.Errorf("what is not there gives %v", err)
	}
	if _, err := s.Blob(ctx, "x"); diag.KindOf(err) != diag.NotFound {
		t.Errorf("bytes that are not there give %v", err)
	}
	must(t, s.Verify(ctx))
}

func appendAndRead(t *testing.T, s store.Store) {
	ctx := context.Background()
	bytes := []byte("evidence \x00 \xff")
	sum := kadesh.Hash(bytes)
	r1, err := s.Append(ctx, draft("apply"), []store.Change{
		{Kind: store.KindItem, Key: "b", Body: "second", Place: 2, File: "f"}, {Kind: store.KindItem, Key: "a", Body: "first", Place: 1, File: "f"}},
		map[string][]byte{sum: bytes})
	must(t, err)
	_, err = s.Append(ctx, draft("apply"), []store.Change{{Kind: store.KindItem, Key: "a", Body: "first again", Place: 1, File: "f"},
		{Kind: store.KindItem, Key: "b"}}, nil)
	must(t, err)

	current, err := s.Current(ctx, "d", store.KindItem)
	must(t, err)
	if len(current) != 1 || current[0].Body != "first again" {
		t.Errorf("current is %+v", current)
	}
	before, ok, err := s.Before(ctx, "d", store.KindItem, "b", 2)
	must(t, err)
	if !ok || before.Body != "second" || before.Rev != 1 {
		t.Errorf("before revision 2, b was %+v", before)
	}
	back, err := s.Blob(ctx, sum)
	must(t, err)
	if string(back) != string(bytes) {
		t.Error("the bytes came back changed")
	}
	got, changes, err := s.Revision(ctx, 1)
	must(t, err)
	if got != r1 || len(changes) != 2 || changes[0].Key != "b" {
		t.Errorf("revision 1 came back as %+v with %+v", got, changes)
	}
	all, err := s.Revisions(ctx, "", 10)
	must(t, err)
	if len(all) != 2 || all[0].N != 2 || all[0].Parent != r1.Hash {
		t.Errorf("the history is %+v", all)
	}
	ids, err := s.Dossiers(ctx)
	must(t, err)
	if !slices.Equal(ids, []string{"d"}) {
		t.Errorf("the dossiers are %v", ids)
	}
}

func under(t *testing.T, s store.Store) {
	ctx := context.Background()
	_, err := s.Append(ctx, draft("add"), []store.Change{{Kind: store.KindFinding, Key: "ab/c1", Body: "1"}, {Kind: store.KindFinding, Key: "ab/c2", Body: "2"},
		{Kind: store.KindFinding, Key: "abc/c1", Body: "3"}, {Kind: store.KindFinding, Key: "aa/c1", Body: "4"}}, nil)
	must(t, err)
	got, err := s.CurrentUnder(ctx, "d", store.KindFinding, "ab")
	must(t, err)
	if len(got) != 2 {
		t.Errorf("under ab: %+v", got)
	}
}

func chain(t *testing.T, s store.Store) {
	ctx := context.Background()
	for i := range 5 {
		_, err := s.Append(ctx, draft("apply"), []store.Change{{Kind: store.KindItem, Key: "k", Body: fmt.Sprint(i)}}, nil)
		must(t, err)
	}
	must(t, s.Verify(ctx))
}

// concurrent: many writers at once give as many revisions, none lost.
func concurrent(t *testing.T, s store.Store) {
	ctx := context.Background()
	const writers = 20
	errs := make(chan error, writers)
	for i := range writers {
		go func() {
			_, err := s.Append(ctx, draft("apply"), []store.Change{{Kind: store.KindItem, Key: fmt.Sprint(i), Body: "x"}}, nil)
			errs <- err
		}()
	}
	for range writers {
		must(t, <-errs)
	}
	current, err := s.Current(ctx, "d", store.KindItem)
	must(t, err)
	if len(current) != writers {
		t.Errorf("%d of %d changes are there", len(current), writers)
	}
	must(t, s.Verify(ctx))
}
