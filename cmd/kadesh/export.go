package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type exportCmd struct {
	To      string `help:"The form: hcl." enum:"hcl" default:"hcl"`
	Dossier string `help:"Dossier in the store, by id." placeholder:"ID"`
	Output  string `short:"o" help:"Folder to write to; it must be empty or not exist." required:"" placeholder:"FOLDER"`
	storeFlag
}

// Run writes a dossier of the record back as files, such that a plan of them
// shows nothing.
func (c *exportCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	id, err := oneDossier(e, s, c.Dossier, "")
	if err != nil {
		return err
	}
	files, err := view.FilesOf(e.ctx, s, id)
	if err != nil {
		return err
	}
	if have, err := os.ReadDir(c.Output); err == nil && len(have) > 0 {
		return &diag.Fault{Kind: diag.Conflict, What: c.Output + " is not empty", Next: "name a new folder"}
	}
	for _, f := range files {
		if !filepath.IsLocal(f.Name) {
			return &diag.Fault{Kind: diag.Integrity, What: fmt.Sprintf("the record names a file %q outside its folder", f.Name)}
		}
		path := filepath.Join(c.Output, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return &diag.Fault{Kind: diag.Unavailable, What: "cannot make " + filepath.Dir(path), Err: err}
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			return &diag.Fault{Kind: diag.Unavailable, What: "cannot write " + path, Err: err}
		}
	}
	fmt.Fprintf(e.stderr, "%s: %d file(s) in %s\n", id, len(files), c.Output)
	return nil
}
