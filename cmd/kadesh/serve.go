package main

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
	"github.com/kadesh-dev/kadesh/internal/view"
	"github.com/kadesh-dev/kadesh/internal/web"
)

// portFlag is where the workbench listens.
type portFlag struct {
	Port   int    `short:"p" help:"Port on this computer; 0 means any free one." default:"8259"`
	Listen string `help:"Another address of this computer alone, such as ::1." placeholder:"ADDRESS"`
}

type serveCmd struct {
	portFlag
	ReadOnly bool   `help:"Take neither verdicts nor files."`
	Get      string `help:"Print the page or data at this path and exit, without a server." placeholder:"PATH"`
	readerFlags
	storeFlag
}

// Run serves the workbench over the store until it is interrupted.
func (c *serveCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	dk, host, err := c.desk(e, s)
	if err != nil {
		return err
	}
	server, err := workbench(e, s, dk, web.Options{ReadOnly: c.ReadOnly, Host: host})
	if err != nil {
		return err
	}
	if c.Get != "" {
		return printPage(e, server, c.Get)
	}
	return serve(e, server, c.portFlag)
}

type demoCmd struct {
	portFlag
}

// Run opens the first case in a store that is thrown away at the end: no
// account, no set-up, no network.
func (c *demoCmd) Run(e *env) error {
	folder, err := os.MkdirTemp("", "kadesh-demo-")
	if err != nil {
		return &diag.Fault{Kind: diag.Unavailable, What: "cannot make a temporary folder", Err: err, Next: "set TMPDIR to one that can be written"}
	}
	defer os.RemoveAll(folder)
	s, err := sqlite.Open(e.ctx, filepath.Join(folder, storeName))
	if err != nil {
		return err
	}
	defer s.Close()
	for _, name := range examples.Names() {
		if err := stock(e, s, name); err != nil {
			return err
		}
	}
	server, err := workbench(e, s, newDesk(s), web.Options{Notice: "Demo: verdicts last until it stops. kadesh serve keeps them."})
	if err != nil {
		return err
	}
	return serve(e, server, c.portFlag)
}

// stock brings a case that ships into a store and reads its evidence.
func stock(e *env, s store.Store, name string) error {
	fsys := examples.Open(name)
	dk := newDesk(s)
	plan, err := planOf(e, dk, fsys, name, "")
	if err != nil {
		return err
	}
	maker := desk.By{Who: "kadesh", At: e.now(), Why: "the case that ships with the program"}
	if _, err := dk.Apply(e.ctx, maker, plan); err != nil {
		return err
	}
	return readEvidenceOf(e.ctx, s, dk, maker, plan.Dossier, fsys)
}

// readEvidenceOf lets the reader propose findings in a dossier's own evidence.
func readEvidenceOf(ctx context.Context, s store.Store, dk *desk.Desk, maker desk.By, id string, fsys fs.FS) error {
	d, err := view.Record(ctx, s, id)
	if err != nil {
		return err
	}
	maker.Why = "the reader's proposals"
	for _, doc := range d.Documents {
		data, err := fs.ReadFile(fsys, path.Clean(doc.File))
		if err != nil {
			return err
		}
		if _, err := dk.Add(ctx, maker, id, doc.File, data); err != nil {
			return err
		}
	}
	return nil
}

// workbench makes the server over a store; o says what is particular to it.
func workbench(e *env, s store.Store, dk *desk.Desk, o web.Options) (*web.Server, error) {
	o.Store, o.Desk, o.Now, o.Who, o.Version, o.First = s, dk, e.now, by(e, "").Who, version, examples.First
	o.Fetch = fetcher(e).Get
	o.Sample = func(ctx context.Context) error {
		inner := *e
		inner.ctx = ctx
		return stock(&inner, s, examples.First)
	}
	o.Log = slog.New(slog.NewTextHandler(e.stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	return web.New(o)
}

// printPage prints what the server would answer, without listening anywhere.
func printPage(e *env, server *web.Server, path string) error {
	r, err := http.NewRequestWithContext(e.ctx, http.MethodGet, "http://127.0.0.1/"+strings.TrimPrefix(path, "/"), nil)
	if err != nil {
		return usage("%q is no path", path)
	}
	w := httptest.NewRecorder()
	server.ServeHTTP(w, r)
	if _, err := e.stdout.Write(w.Body.Bytes()); err != nil {
		return err
	}
	switch {
	case w.Code == http.StatusNotFound:
		return errShown{3}
	case w.Code >= http.StatusBadRequest:
		return errShown{1}
	}
	return nil
}

// serve prints the URL and answers until the context ends.
func serve(e *env, server *web.Server, at portFlag) error {
	listener, err := web.Listen(at.Listen, at.Port)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(e.stdout, "http://%s\n", listener.Addr()); err != nil {
		return err
	}
	fmt.Fprintln(e.stderr, "open it in a browser; Ctrl-C stops it")
	return server.Serve(e.ctx, listener)
}
