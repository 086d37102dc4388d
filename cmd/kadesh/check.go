package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type checkCmd struct {
	Paths  []string `arg:"" optional:"" help:"Folders of dossiers, or single .hcl files."`
	Format string   `short:"f" help:"table, json or sarif." enum:"table,json,sarif" default:"table"`
	Output string   `short:"o" help:"Write to this file instead of standard output." placeholder:"FILE"`
	DB     string   `name:"db" help:"Check a store instead: the hashes of its revisions and documents." placeholder:"PATH"`
}

// checkResult is the JSON form of a check.
type checkResult struct {
	FormatVersion int       `json:"format_version"`
	Paths         []string  `json:"paths"`
	Errors        int       `json:"errors"`
	Warnings      int       `json:"warnings"`
	Diagnostics   diag.List `json:"diagnostics"`
}

// Run checks dossiers and says everything that is wrong with them.
func (c *checkCmd) Run(e *env) error {
	if c.DB != "" {
		return c.store(e)
	}
	frugal()
	result := checkResult{FormatVersion: kadesh.FormatVersion, Paths: c.Paths, Diagnostics: diag.List{}}
	if len(c.Paths) == 0 {
		result.Paths = []string{"."}
	}
	for _, path := range result.Paths {
		list, err := checkPath(path)
		if err != nil {
			return err
		}
		result.Diagnostics = append(result.Diagnostics, list...)
	}
	result.Errors, result.Warnings = result.Diagnostics.Count(diag.Error), result.Diagnostics.Count(diag.Warning)
	err := outputFlags{Format: c.Format, Output: c.Output}.write(e, func(w io.Writer) error {
		switch c.Format {
		case "json":
			return writeJSON(w, result)
		case "sarif":
			return writeJSON(w, sarif(result.Diagnostics))
		}
		return result.Diagnostics.WriteText(w)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(e.stderr, "%s: %d error(s), %d warning(s)\n", strings.Join(result.Paths, ", "), result.Errors, result.Warnings)
	if result.Errors > 0 {
		return errShown{1}
	}
	return nil
}

// store checks that nothing of a record was changed behind its back, and that
// every dossier in it can still be read.
func (c *checkCmd) store(e *env) error {
	if _, err := os.Stat(c.DB); err != nil {
		return &diag.Fault{Kind: diag.NotFound, What: "there is no store " + c.DB, Next: "name the file of a store"}
	}
	s, err := storeFlag{DB: c.DB}.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Verify(e.ctx); err != nil {
		return err
	}
	dossiers, err := s.Dossiers(e.ctx)
	if err != nil {
		return err
	}
	for _, id := range dossiers {
		if _, err := view.Record(e.ctx, s, id); err != nil && diag.KindOf(err) != diag.NotFound {
			return err
		}
	}
	head, err := s.Head(e.ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.stdout, "%s: %d revision(s) of %d dossier(s), every hash holds\n", c.DB, head, len(dossiers))
	return err
}

// checkPath loads and evaluates one dossier.
func checkPath(path string) (diag.List, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no " + path, Next: "name the folder of a dossier"}
	}
	var fsys fs.FS = os.DirFS(path)
	if !info.IsDir() {
		fsys = oneFile{os.DirFS(filepath.Dir(path)), filepath.Base(path)}
		path = filepath.Dir(path)
	}
	d, list, err := dossier.Load(fsys, readEvidence)
	if err != nil {
		return nil, err
	}
	// Whether the conditions can be evaluated does not hang on who says what.
	bare := *d
	bare.Claims = nil
	if _, err := standing.Hear(&bare, time.Time{}, kadesh.Perspective{ID: "all"}); err != nil {
		list.Add(diag.Diagnostic{Code: "K110", Severity: diag.Error, Summary: err.Error(),
			Help: "take the contested(...) or unknown(...) out of the cycle"})
	}
	return inFolder(list, path), nil
}

// oneFile is a folder in which only one dossier file shows.
type oneFile struct {
	fs.FS
	name string
}

// Glob makes fs.Glob see the one file.
func (o oneFile) Glob(string) ([]string, error) { return []string{o.name}, nil }
