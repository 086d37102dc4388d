package desk

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
)

var by = By{Who: "tester", At: time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)}

// oneFinding is a reader that finds the first word.
func oneFinding(_ context.Context, doc *kadesh.Document) ([]kadesh.Finding, diag.List) {
	return []kadesh.Finding{{ID: "l1", Kind: kadesh.FindingLoaded, Span: kadesh.Span{Start: 0, End: 1}, Quote: doc.Text[:1], Loaded: &kadesh.LoadedFinding{}}}, nil
}

func newDesk(t interface {
	TempDir() string
	Fatal(...any)
}) (*Desk, store.Store) {
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "s.db"))
	if err != nil {
		t.Fatal(err)
	}
	return New(s, oneFinding), s
}

func TestAddTwice(t *testing.T) {
	d, s := newDesk(t)
	defer s.Close()
	ctx := context.Background()
	text := []byte("Armenia and Azerbaijan met.")
	first, err := d.Add(ctx, by, "x", "a.txt", text)
	if err != nil || first.Known || first.Findings != 1 {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := d.Add(ctx, by, "x", "b.txt", text)
	if err != nil || !second.Known {
		t.Errorf("the same bytes are taken twice: %+v, %v", second, err)
	}
	if head, _ := s.Head(ctx); head != 1 {
		t.Errorf("head is %d", head)
	}
	bytes, err := s.Blob(ctx, first.Document.SHA256)
	if err != nil || string(bytes) != string(text) {
		t.Errorf("the bytes are not kept: %v", err)
	}
}

func TestUnreadableLeavesNothing(t *testing.T) {
	d, s := newDesk(t)
	defer s.Close()
	for _, bad := range []string{"", "   \n", "\x00\x01\x02", "\xff\x00\xfd words"} {
		if _, err := d.Add(context.Background(), by, "x", "bad.txt", []byte(bad)); diag.KindOf(err) != diag.Invalid {
			t.Errorf("%q: %v", bad, err)
		}
	}
	if head, _ := s.Head(context.Background()); head != 0 {
		t.Errorf("%d revisions were written", head)
	}
}

// TestUndoIsExact: whatever is done, undoing it all, last first, leaves what
// was current before, and the history keeps everything.
func TestUndoIsExact(t *testing.T) {
	d, s := newDesk(t)
	defer s.Close()
	ctx := context.Background()
	added, err := d.Add(ctx, by, "x", "a.txt", []byte("Armenia met."))
	if err != nil {
		t.Fatal(err)
	}
	key := added.Document.SHA256 + "/l1"
	rapid.Check(t, func(t *rapid.T) {
		before := verdict(t, s, key)
		var done []int64
		for range rapid.IntRange(1, 6).Draw(t, "acts") {
			word := rapid.SampledFrom([]string{"accept", "reject"}).Draw(t, "verdict")
			r, err := d.Decide(ctx, by, "x", word, key)
			if err != nil {
				t.Fatal(err)
			}
			done = append(done, r.N)
		}
		for i := len(done) - 1; i >= 0; i-- {
			last, err := d.LastUndoable(ctx, "x")
			if err != nil || last.N != done[i] {
				t.Fatalf("the newest act that stands is %d, not %d (%v)", last.N, done[i], err)
			}
			if _, err := d.Undo(ctx, by, last.N); err != nil {
				t.Fatal(err)
			}
		}
		if after := verdict(t, s, key); after != before {
			t.Fatalf("was %q, is %q", before, after)
		}
		if err := s.Verify(ctx); err != nil {
			t.Fatal(err)
		}
	})
}

func verdict(t *rapid.T, s store.Store, key string) string {
	c, err := s.Get(context.Background(), "x", store.KindVerdict, key)
	if diag.KindOf(err) == diag.NotFound {
		return ""
	}
	if err != nil {
		t.Fatal(err)
	}
	return c.Body
}

// TestUndoRefusesWhatMovedOn: an act under a later one cannot be taken out.
func TestUndoRefusesWhatMovedOn(t *testing.T) {
	d, s := newDesk(t)
	defer s.Close()
	ctx := context.Background()
	added, err := d.Add(ctx, by, "x", "a.txt", []byte("Armenia met."))
	if err != nil {
		t.Fatal(err)
	}
	first, err := d.Decide(ctx, by, "x", "accept", added.Document.SHA256+"/l1")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Decide(ctx, by, "x", "reject", added.Document.SHA256+"/l1"); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Undo(ctx, by, first.N); diag.KindOf(err) != diag.Conflict {
		t.Errorf("got %v", err)
	}
}
