package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type exportCmd struct {
	Args   []string `arg:"" optional:"" name:"folder" help:"The folder of a dossier; without one, --dossier of the store."`
	To     string   `help:"The form: hcl (the files of a dossier of the store) or svg (its figures)." enum:"hcl,svg" default:"hcl"`
	Output string   `short:"o" help:"Folder to write to; it must be empty or not exist." required:"" placeholder:"FOLDER"`
	asked
}

// Run writes a dossier in another form.
func (c *exportCmd) Run(e *env) error {
	if c.To == "svg" {
		return c.figures(e)
	}
	return c.hcl(e)
}

// figures writes every figure of a dossier, the same that the pages show.
func (c *exportCmd) figures(e *env) error {
	d, err := c.loadOne(e, c.Args)
	if err != nil {
		return err
	}
	w, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	var files []view.OutFile
	for _, f := range export.Figures(w, day) {
		var b bytes.Buffer
		if err := f.Draw(&b, true); err != nil {
			return fmt.Errorf("drawing %s: %w", f.Name, err)
		}
		files = append(files, view.OutFile{Name: f.Name + ".svg", Data: b.Bytes()})
	}
	return writeFiles(e, c.Output, d.ID, files)
}

// hcl writes a dossier of the record back as files, such that a plan of them
// shows nothing.
func (c *exportCmd) hcl(e *env) error {
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
	return writeFiles(e, c.Output, id, files)
}

// writeFiles writes files into a folder that is empty or does not exist.
func writeFiles(e *env, folder, id string, files []view.OutFile) error {
	if have, err := os.ReadDir(folder); err == nil && len(have) > 0 {
		return &diag.Fault{Kind: diag.Conflict, What: folder + " is not empty", Next: "name a new folder"}
	}
	for _, f := range files {
		if !filepath.IsLocal(f.Name) {
			return &diag.Fault{Kind: diag.Integrity, What: fmt.Sprintf("the record names a file %q outside its folder", f.Name)}
		}
		path := filepath.Join(folder, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return &diag.Fault{Kind: diag.Unavailable, What: "cannot make " + filepath.Dir(path), Err: err}
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			return &diag.Fault{Kind: diag.Unavailable, What: "cannot write " + path, Err: err}
		}
	}
	fmt.Fprintf(e.stderr, "%s: %d file(s) in %s\n", id, len(files), folder)
	return nil
}
