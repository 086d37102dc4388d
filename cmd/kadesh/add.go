package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// inbox is the dossier of documents that belong to none yet.
const inbox = "inbox"

type addCmd struct {
	Files   []string `arg:"" help:"Documents: files, folders, or - for standard input."`
	Dossier string   `help:"The dossier they belong to; the only one of the store, or \"inbox\"." placeholder:"ID"`
	Why     string   `help:"Why, for the history." short:"m" placeholder:"WORDS"`
	storeFlag
}

// Run takes documents into the store: bytes kept and hashed, findings proposed.
// Each document is a revision of its own, so an interruption loses at most the
// one under way.
func (c *addCmd) Run(e *env) error {
	files, err := expand(c.Files)
	if err != nil {
		return err
	}
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	dossier, err := oneDossier(e, s, c.Dossier, inbox)
	if err != nil {
		return err
	}
	dk := newDesk(s)
	var read, known, failed, findings int
	for _, file := range files {
		added, err := addFile(e, dk, dossier, file, c.Why)
		switch {
		case e.ctx.Err() != nil:
			return fmt.Errorf("stopped; %d read so far are kept, run the same command to go on", read)
		case err != nil:
			failed++
			report(e, err)
		case added.Known:
			known++
			fmt.Fprintf(e.stdout, "%s  known already  %s\n", added.Document.SHA256[:12], file)
		default:
			read++
			findings += added.Findings
			fmt.Fprintf(e.stdout, "%s  %d findings  %s\n", added.Document.SHA256[:12], added.Findings, file)
		}
	}
	fmt.Fprintf(e.stderr, "%d file(s): %d read, %d known already, %d failed; %d findings wait for review in %s\n",
		len(files), read, known, failed, findings, dossier)
	if failed > 0 {
		return errShown{4}
	}
	return nil
}

func addFile(e *env, dk *desk.Desk, dossier, file, why string) (desk.Added, error) {
	data, err := readFile(e, file)
	if err != nil {
		return desk.Added{}, err
	}
	return dk.Add(e.ctx, by(e, why), dossier, file, data)
}

// readFile is the bytes of a file or of standard input, one more than the limit
// at most.
func readFile(e *env, file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(io.LimitReader(e.stdin, source.MaxBytes+1))
	}
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no file " + file, Next: "check the path"}
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot open " + file, Err: err, Next: "check that you may read it"}
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, source.MaxBytes+1))
}

// expand replaces folders by the text files in them.
func expand(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if path == "-" || err != nil || !info.IsDir() {
			files = append(files, path)
			continue
		}
		err = filepath.WalkDir(path, func(p string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() && slices.Contains([]string{".txt", ".md", ".text"}, filepath.Ext(p)) {
				files = append(files, p)
			}
			return err
		})
		if err != nil {
			return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot read folder " + path, Err: err}
		}
	}
	return files, nil
}
