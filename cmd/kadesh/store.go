package main

import (
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"runtime/debug"

	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// frugal makes the collector work harder before the program takes more than a
// gigabyte and a half: a dossier of a million claims is read with less than two.
func frugal() {
	debug.SetGCPercent(50)
	debug.SetMemoryLimit(1_500 << 20)
}

// storeName is the file that is looked for in the working folder.
const storeName = "kadesh.db"

// path is the store's file: the flag, KADESH_DB, kadesh.db here, or the user's
// data folder.
func (f storeFlag) path() (string, error) {
	if f.DB != "" {
		return f.DB, nil
	}
	if p := os.Getenv("KADESH_DB"); p != "" {
		return p, nil
	}
	if _, err := os.Stat(storeName); err == nil {
		return storeName, nil
	}
	folder := os.Getenv("XDG_DATA_HOME")
	if folder == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return storeName, nil // without a home the working folder will do
		}
		folder = filepath.Join(home, ".local", "share")
	}
	folder = filepath.Join(folder, "kadesh")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", &diag.Fault{Kind: diag.Unavailable, What: "cannot make " + folder, Err: err, Next: "name a file with --db"}
	}
	return filepath.Join(folder, storeName), nil
}

// open opens the store for reading and writing.
func (f storeFlag) open(e *env) (*sqlite.Store, error) {
	path, err := f.path()
	if err != nil {
		return nil, err
	}
	return sqlite.Open(e.ctx, path)
}

// newDesk is the desk of a store with the default reader.
func newDesk(s store.Store) *desk.Desk { return desk.New(s, read.NewRules().Read) }

// by says who acts now.
func by(e *env, why string) desk.By {
	who := os.Getenv("KADESH_USER")
	if who == "" {
		if u, err := user.Current(); err == nil {
			who = u.Username
		}
	}
	return desk.By{Who: who, At: e.now(), Why: why}
}

// fromStore reads the dossier that --dossier names.
func (q asked) fromStore(e *env) (*dossier.Dossier, error) {
	s, err := q.open(e)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return view.Record(e.ctx, s, q.Dossier)
}

// oneDossier is the dossier that a writing verb means: the one named, or the
// only one in the store.
func oneDossier(e *env, s store.Store, named, otherwise string) (string, error) {
	if named != "" {
		return named, nil
	}
	have, err := s.Dossiers(e.ctx)
	if err != nil {
		return "", err
	}
	switch {
	case len(have) == 1:
		return have[0], nil
	case len(have) == 0 && otherwise != "":
		return otherwise, nil
	}
	return "", &diag.Fault{Kind: diag.Usage, What: "which dossier is meant?", Why: fmt.Sprintf("the store has %v", have),
		Next: "name it with --dossier ID"}
}
