package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
	"github.com/kadesh-dev/kadesh/internal/view"
	"github.com/kadesh-dev/kadesh/internal/web"
)

type publishCmd struct {
	Args   []string `arg:"" optional:"" name:"folder" help:"The folder of a dossier; without one, --dossier of the store."`
	Redact []string `help:"Leave these out, with all that rests on them alone: addresses such as document.x, claim.y, commitment.z." placeholder:"ADDRESS" sep:","`
	Output string   `short:"o" help:"Folder to write to; it must be empty or not exist." required:"" placeholder:"FOLDER"`
	asked
}

// Run writes the pages of a dossier as files that open without a server, from a
// memory stick too.
func (c *publishCmd) Run(e *env) error {
	d, err := c.loadOne(e, c.Args)
	if err != nil {
		return err
	}
	shown := d
	if len(c.Redact) > 0 {
		var hide []kadesh.Address
		for _, a := range c.Redact {
			hide = append(hide, kadesh.Address(a))
		}
		if shown, err = view.Redacted(d, hide); err != nil {
			return err
		}
	}
	files, err := c.pages(e, shown)
	if err != nil {
		return err
	}
	for _, trace := range view.TracesOf(d, shown) {
		for _, f := range files {
			if bytes.Contains(f.Data, []byte(trace)) || bytes.Contains([]byte(f.Name), []byte(trace)) {
				return &diag.Fault{Kind: diag.Integrity, What: fmt.Sprintf("%s still holds %q of what is hidden; nothing was written", f.Name, trace), Next: "hide what names it too"}
			}
		}
	}
	return writeFiles(e, c.Output, d.ID, files)
}

// pages serves the dossier from a store that is thrown away, and keeps the pages.
func (c *publishCmd) pages(e *env, d *dossier.Dossier) ([]view.OutFile, error) {
	folder, err := os.MkdirTemp("", "kadesh-publish-")
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot make a temporary folder", Err: err, Next: "set TMPDIR to one that can be written"}
	}
	defer os.RemoveAll(folder)
	s, err := sqlite.Open(e.ctx, filepath.Join(folder, storeName))
	if err != nil {
		return nil, err
	}
	defer s.Close()
	day, err := c.day(e)
	if err != nil {
		return nil, err
	}
	known, err := parseKnownAt(c.KnownAt, e.now())
	if err != nil {
		return nil, err
	}
	dk := newDesk(s)
	texts := map[string]string{}
	for _, doc := range d.Documents {
		texts[doc.File] = doc.Text
	}
	plan, err := dk.Plan(e.ctx, d, func(name string) ([]byte, error) { return []byte(texts[name]), nil }, day)
	if err != nil {
		return nil, err
	}
	if _, err := dk.Apply(e.ctx, desk.By{Who: "kadesh", At: e.now(), Why: "published"}, plan); err != nil {
		return nil, err
	}
	server, err := web.New(web.Options{Store: s, Desk: dk, Now: e.now, Who: "kadesh", Version: version, Static: true,
		Log: slog.New(slog.NewTextHandler(e.stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))})
	if err != nil {
		return nil, err
	}
	query := url.Values{"asof": {day.String()}, "known": {kadesh.DayOfTime(known).String()}}
	if c.Side != "all" {
		query.Set("side", c.Side)
	}
	return web.Publish(e.ctx, server, d.ID, query)
}
