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
)

type checkCmd struct {
	Paths []string `arg:"" optional:"" help:"Folders of dossiers, or single .hcl files."`
	outputFlags
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
	err := c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, result)
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
	if _, err := standing.Hear(d, time.Time{}, kadesh.Perspective{ID: "all"}); err != nil {
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
