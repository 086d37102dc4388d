package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/storetest"
)

func open(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestSuite(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store { return open(t, filepath.Join(t.TempDir(), "s.db")) })
}

// TestTamperingShows: a changed byte anywhere breaks the chain.
func TestTamperingShows(t *testing.T) {
	for name, change := range map[string]string{
		"a body":     `UPDATE change SET body = 'forged' WHERE rev = 1`,
		"a reason":   `UPDATE revision SET why = 'forged' WHERE n = 1`,
		"a revision": `DELETE FROM revision WHERE n = 2`,
		"a change":   `DELETE FROM change WHERE rev = 2`,
		"the bytes":  `UPDATE blob SET bytes = 'forged'`,
	} {
		t.Run(name, func(t *testing.T) {
			ctx := context.Background()
			s := open(t, filepath.Join(t.TempDir(), "s.db"))
			for range 3 {
				if _, err := s.Append(ctx, store.Revision{At: time.Unix(0, 0), Dossier: "d", Verb: "apply"},
					[]store.Change{{Kind: store.KindItem, Key: "k", Body: "x"}}, map[string][]byte{"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881": []byte("x")}); err != nil {
					t.Fatal(err)
				}
			}
			if err := s.Verify(ctx); err != nil {
				t.Fatal(err)
			}
			if _, err := s.write.Exec(`PRAGMA foreign_keys = 0; ` + change); err != nil {
				t.Fatal(err)
			}
			if err := s.Verify(ctx); diag.KindOf(err) != diag.Integrity {
				t.Errorf("the forgery is not seen: %v", err)
			}
		})
	}
}

func TestNotAStore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	if err := os.WriteFile(path, []byte(strings.Repeat("this is no database ", 400)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), path); diag.KindOf(err) != diag.Unavailable {
		t.Errorf("got %v", err)
	}
}

// TestKilled writes revisions in a process of its own, kills it at odd moments
// and looks at what is left: each revision whole or not there at all.
func TestKilled(t *testing.T) {
	if os.Getenv("KADESH_KILLED") != "" {
		writeForEver(t, os.Getenv("KADESH_KILLED"))
		return
	}
	times := 20
	if testing.Short() {
		times = 3
	}
	path := filepath.Join(t.TempDir(), "s.db")
	last := int64(0)
	for i := range times {
		killOnce(t, path, time.Duration(3+7*i%23)*time.Millisecond)
		s := open(t, path)
		if err := s.Verify(context.Background()); err != nil {
			t.Fatalf("after kill %d: %v", i, err)
		}
		head, err := s.Head(context.Background())
		if err != nil || head < last {
			t.Fatalf("after kill %d the head went from %d to %d, %v", i, last, head, err)
		}
		for n := last + 1; n <= head; n++ {
			if r, changes, err := s.Revision(context.Background(), n); err != nil || len(changes) != 50 || r.Changes != 50 {
				t.Fatalf("revision %d has %d changes, %v", n, len(changes), err)
			}
		}
		last = head
		s.Close()
	}
	if last == 0 {
		t.Error("nothing was ever written")
	}
}

func killOnce(t *testing.T, path string, after time.Duration) {
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	cmd.Env = append(os.Environ(), "KADESH_KILLED="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	bufio.NewScanner(out).Scan() // it says when the first revision is in
	time.Sleep(after)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed: an error is what is wanted
}

func writeForEver(t *testing.T, path string) {
	s := open(t, path)
	for i := 0; ; i++ {
		changes := make([]store.Change, 50)
		for j := range changes {
			changes[j] = store.Change{Kind: store.KindItem, Key: fmt.Sprintf("k%d", j), Body: fmt.Sprint(i)}
		}
		if _, err := s.Append(context.Background(), store.Revision{At: time.Unix(int64(i), 0), Dossier: "d", Verb: "apply"}, changes, nil); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			fmt.Println("ready")
		}
	}
}
