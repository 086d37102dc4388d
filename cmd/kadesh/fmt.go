package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

type fmtCmd struct {
	Paths []string `arg:"" optional:"" help:"Folders of dossiers, or single .hcl files."`
	Check bool     `help:"Change nothing; fail when a file is not in canonical form."`
}

// Run puts dossier files into canonical form and names those that changed.
func (c *fmtCmd) Run(e *env) error {
	if len(c.Paths) == 0 {
		c.Paths = []string{"."}
	}
	var changed int
	for _, path := range c.Paths {
		files, err := hclFiles(path)
		if err != nil {
			return err
		}
		for _, f := range files {
			did, err := c.file(f)
			if err != nil {
				return err
			}
			if did {
				changed++
				fmt.Fprintln(e.stdout, f)
			}
		}
	}
	if c.Check && changed > 0 {
		return errShown{1}
	}
	return nil
}

func hclFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no " + path, Next: "name the folder of a dossier"}
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	files, err := filepath.Glob(filepath.Join(path, "*.hcl"))
	slices.Sort(files)
	return files, err
}

// file formats one file; the old one stays whole until the new one is written.
func (c *fmtCmd) file(name string) (changed bool, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return false, &diag.Fault{Kind: diag.Unavailable, What: "cannot read " + name, Err: err}
	}
	text, err := dossier.Format(name, string(b))
	if err != nil || text == string(b) {
		return false, err
	}
	if c.Check {
		return true, nil
	}
	temporary := name + ".kadesh-fmt"
	if err := os.WriteFile(temporary, []byte(text), 0o644); err != nil {
		return false, fmt.Errorf("writing %s: %w", name, err)
	}
	return true, os.Rename(temporary, name)
}
