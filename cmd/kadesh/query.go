package main

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// query holds the flags that every question takes, and those of its output.
type query struct {
	asked
	outputFlags
}

// asked says of which dossier, for which day and in whose version is asked.
type asked struct {
	Dossier string `help:"Dossier in the store, by id." placeholder:"ID"`
	AsOf    string `help:"The day asked about." placeholder:"DATE"`
	KnownAt string `help:"Only what was on file by then." placeholder:"TIME"`
	Side    string `help:"Whose version: a perspective of the dossier." default:"all" placeholder:"PERSPECTIVE"`
	storeFlag
}

// outputFlags holds the flags of everything that prints data.
type outputFlags struct {
	Format string `short:"f" help:"table, json, jsonl or csv." enum:"table,json,jsonl,csv" default:"table"`
	Output string `short:"o" help:"Write to this file instead of standard output." placeholder:"FILE"`
}

// figureFlags are the output flags of what can also be drawn.
type figureFlags struct {
	Format string `short:"f" help:"table, json, jsonl or svg." enum:"table,json,jsonl,svg" default:"table"`
	Output string `short:"o" help:"Write to this file instead of standard output." placeholder:"FILE"`
}

func (f figureFlags) write(e *env, print func(io.Writer) error) error {
	return outputFlags{Output: f.Output}.write(e, print)
}

// storeFlag names the store.
type storeFlag struct {
	DB string `name:"db" help:"The store: a file, by default kadesh.db here or in the user's data folder." placeholder:"PATH"`
}

// write gives print the place that -o names, and leaves no half file behind.
func (o outputFlags) write(e *env, print func(io.Writer) error) error {
	if o.Output == "" || o.Output == "-" {
		return print(e.stdout)
	}
	temporary, err := os.CreateTemp(filepath.Dir(o.Output), ".kadesh-*")
	if err != nil {
		return &diag.Fault{Kind: diag.Unavailable, What: "cannot write " + o.Output, Err: err, Next: "name a folder that exists"}
	}
	defer os.Remove(temporary.Name())
	if err := print(temporary); err != nil {
		temporary.Close()
		return err
	}
	if err := temporary.Close(); err != nil {
		return fmt.Errorf("writing %s: %w", o.Output, err)
	}
	if err := os.Chmod(temporary.Name(), 0o644); err != nil {
		return fmt.Errorf("writing %s: %w", o.Output, err)
	}
	return os.Rename(temporary.Name(), o.Output)
}

// writeJSON prints v indented, as every JSON output of the program is.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// readEvidence is how a dossier's evidence files become documents.
func readEvidence(name string, data []byte) (kadesh.Document, error) {
	doc, err := source.Text(name, data)
	if err != nil {
		return kadesh.Document{}, err
	}
	return *doc, nil
}

// folder finds the dossier that the arguments name: a folder that comes first,
// --dossier from the store, the folder one stands in, or the first case.
func (q asked) folder(e *env, args []string) (fsys fs.FS, name string, rest []string, err error) {
	if len(args) > 0 && q.Dossier == "" {
		if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
			return os.DirFS(args[0]), args[0], args[1:], nil
		}
		if strings.ContainsAny(args[0], `/\`) {
			return nil, "", nil, &diag.Fault{Kind: diag.NotFound, What: "there is no folder " + args[0],
				Next: "name the folder of a dossier, such as examples/washington-2025"}
		}
	}
	if here, _ := filepath.Glob("*.hcl"); len(here) > 0 {
		return os.DirFS("."), ".", args, nil
	}
	fmt.Fprintf(e.stderr, "kadesh: no dossier is named; this is %s, the first case that ships\n", examples.First)
	return examples.Open(examples.First), examples.First, args, nil
}

// load reads the dossier that the arguments name. Faults in it are printed, and
// nothing is computed from a dossier that has any.
func (q asked) load(e *env, args []string) (*dossier.Dossier, []string, error) {
	if q.Dossier != "" {
		d, err := q.fromStore(e)
		return d, args, err
	}
	fsys, name, rest, err := q.folder(e, args)
	if err != nil {
		return nil, nil, err
	}
	d, list, err := dossier.Load(fsys, readEvidence)
	if err != nil {
		return nil, nil, err
	}
	if list.Failed() {
		if err := inFolder(list, name).WriteText(e.stderr); err != nil {
			return nil, nil, err
		}
		return nil, nil, &diag.Fault{Kind: diag.Invalid, What: fmt.Sprintf("%s has %d error(s); nothing was computed", name, list.Count(diag.Error)),
			Next: "kadesh check " + name}
	}
	return d, rest, nil
}

// loadOne is load for a verb that takes a folder and nothing else.
// Errors: Usage for more.
func (q asked) loadOne(e *env, args []string) (*dossier.Dossier, error) {
	d, rest, err := q.load(e, args)
	if err == nil && len(rest) > 0 {
		err = usage("one folder is wanted, not %q too", rest[0])
	}
	return d, err
}

// inFolder puts the folder before the file names of diagnostics.
func inFolder(list diag.List, folder string) diag.List {
	out := make(diag.List, len(list))
	for i, d := range list {
		if d.Subject != nil {
			at := *d.Subject
			at.File = filepath.Join(folder, at.File)
			d.Subject = &at
		}
		for j := range d.Related {
			d.Related[j].File = filepath.Join(folder, d.Related[j].File)
		}
		out[i] = d
	}
	return out
}

// hear makes the world that the flags ask for, and the day they ask about.
func (q asked) hear(e *env, d *dossier.Dossier) (*standing.World, kadesh.Day, error) {
	day, err := q.day(e)
	if err != nil {
		return nil, 0, err
	}
	known, err := parseKnownAt(q.KnownAt, e.now())
	if err != nil {
		return nil, 0, err
	}
	side, ok := d.Perspective(q.Side)
	if !ok {
		var ids []string
		for _, p := range d.Perspectives {
			ids = append(ids, p.ID)
		}
		return nil, 0, &diag.Fault{Kind: diag.NotFound, What: fmt.Sprintf("dossier %s has no perspective %q", d.ID, q.Side),
			Next: "choose all or one of " + strings.Join(ids, ", ")}
	}
	w, err := standing.Hear(d, known, side)
	return w, day, err
}

func (q asked) day(e *env) (kadesh.Day, error) {
	if q.AsOf == "" {
		return kadesh.DayOfTime(e.now()), nil
	}
	when, err := kadesh.ParseWhen(q.AsOf)
	if err != nil || when.Latest == kadesh.MaxDay {
		return 0, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("--as-of %q is not a date", q.AsOf), Next: "write --as-of 2025-09-01"}
	}
	return when.Latest, nil
}

// parseKnownAt reads a day, which means its end, or a time; empty means now.
func parseKnownAt(s string, now time.Time) (time.Time, error) {
	if s == "" {
		return now.UTC(), nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC(), nil
	}
	w, err := kadesh.ParseWhen(s)
	if err != nil || w.Latest == kadesh.MaxDay {
		return time.Time{}, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("--known-at %q is not a time", s),
			Next: "write --known-at 2025-09-01 or 2025-09-01T12:00:00Z"}
	}
	y, m, d := w.Latest.Civil()
	return time.Date(y, time.Month(m), d, 23, 59, 59, 999_999_999, time.UTC), nil
}
