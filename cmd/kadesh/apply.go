package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

type planCmd struct {
	Folder string `arg:"" help:"Folder of a dossier." default:"."`
	AsOf   string `help:"The day for which statuses are compared." placeholder:"DATE"`
	outputFlags
	storeFlag
}

// Run prints what applying a dossier would change, and changes nothing.
func (c *planCmd) Run(e *env) error {
	frugal()
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	plan, err := makePlan(e, desk.New(s, nil), c.Folder, c.AsOf)
	if err != nil {
		return err
	}
	return c.write(e, func(w io.Writer) error { return writePlan(w, c.Format, plan) })
}

type applyCmd struct {
	Folder string `arg:"" help:"Folder of a dossier." default:"."`
	Why    string `help:"Why, for the history." short:"m" placeholder:"WORDS"`
	outputFlags
	storeFlag
}

// Run brings a dossier into the record as one revision.
func (c *applyCmd) Run(e *env) error {
	frugal()
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	dk := desk.New(s, nil)
	plan, err := makePlan(e, dk, c.Folder, "")
	if err != nil {
		return err
	}
	if err := c.write(e, func(w io.Writer) error { return writePlan(w, c.Format, plan) }); err != nil {
		return err
	}
	if plan.Nothing() {
		return nil
	}
	r, err := dk.Apply(e.ctx, by(e, c.Why), plan)
	if err != nil {
		return err
	}
	fmt.Fprintf(e.stderr, "revision %d: %d change(s) to %s; kadesh undo %d takes it back\n", r.N, r.Changes, r.Dossier, r.N)
	return nil
}

// makePlan reads a folder, refuses it when it has errors, and compares it with
// the record.
func makePlan(e *env, dk *desk.Desk, folder, asOf string) (*desk.Plan, error) {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no folder " + folder, Next: "name the folder of a dossier"}
	}
	return planOf(e, dk, os.DirFS(folder), folder, asOf)
}

func planOf(e *env, dk *desk.Desk, fsys fs.FS, name, asOf string) (*desk.Plan, error) {
	files, err := dossier.ReadFiles(fsys)
	if err != nil {
		return nil, err
	}
	day, err := asked{AsOf: asOf}.day(e)
	if err != nil {
		return nil, err
	}
	open := func(file string) ([]byte, error) { return fs.ReadFile(fsys, path.Clean(file)) }
	if plan, done, err := dk.PlanLarge(e.ctx, desk.Files{HCL: files, Open: open, Read: readEvidence}, day); done || err != nil {
		return plan, err
	}
	d, list := dossier.Parse(files, open, readEvidence)
	if list.Failed() {
		if err := inFolder(list, name).WriteText(e.stderr); err != nil {
			return nil, err
		}
		return nil, &diag.Fault{Kind: diag.Invalid, What: fmt.Sprintf("%s has %d error(s); the record was not touched", name, list.Count(diag.Error)),
			Next: "correct them, then apply again"}
	}
	all := kadesh.Perspective{ID: "all"}
	if _, err := standing.Hear(d, e.now(), all); err != nil {
		return nil, err
	}
	plan, err := dk.Plan(e.ctx, d, open, day)
	if err != nil {
		return nil, err
	}
	return plan, dk.Note(e.ctx, plan, files)
}

// planJSON is the JSON form of a plan.
type planJSON struct {
	FormatVersion int `json:"format_version"`
	*desk.Plan
}

func writePlan(w io.Writer, format string, p *desk.Plan) error {
	if format == "json" || format == "jsonl" {
		return writeJSON(w, planJSON{kadesh.FormatVersion, p})
	}
	if p.Nothing() {
		_, err := fmt.Fprintf(w, "%s: nothing to do; the record says the same\n", p.Dossier)
		return err
	}
	const most = 40
	for i, l := range p.Lines {
		if i == most {
			fmt.Fprintf(w, "  ... and %d more (-f json lists all)\n", len(p.Lines)-most)
			break
		}
		fmt.Fprintf(w, "  %s %s   %s\n", l.Op, l.Address, l.Title)
	}
	for _, c := range p.Statuses {
		fmt.Fprintf(w, "  status %s   %s -> %s\n", c.Address, c.Old, c.New)
	}
	count := map[string]int{}
	for _, l := range p.Lines {
		count[l.Op]++
	}
	_, err := fmt.Fprintf(w, "%s: %d to add, %d to change, %d to withdraw; %d status(es) change\n",
		p.Dossier, count["+"], count["~"], count["-"], len(p.Statuses))
	return err
}
