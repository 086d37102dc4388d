package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/store"
)

type historyCmd struct {
	Dossier string `help:"Only this dossier." placeholder:"ID"`
	Limit   int    `help:"At most this many revisions." default:"50"`
	outputFlags
	storeFlag
}

// historyJSON is the JSON form of a history.
type historyJSON struct {
	FormatVersion int              `json:"format_version"`
	Revisions     []store.Revision `json:"revisions"`
}

// Run prints the revisions of the record, newest first.
func (c *historyCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	revisions, err := s.Revisions(e.ctx, c.Dossier, c.Limit)
	if err != nil {
		return err
	}
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			if revisions == nil {
				revisions = []store.Revision{}
			}
			return writeJSON(w, historyJSON{kadesh.FormatVersion, revisions})
		}
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "REVISION\tAT\tWHO\tWHAT\tDOSSIER\tCHANGES\tWHY")
		for _, r := range revisions {
			verb := r.Verb
			if r.Undoes > 0 {
				verb = fmt.Sprintf("undo %d", r.Undoes)
			}
			fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\t%d\t%s\n", r.N, r.At.UTC().Format(time.RFC3339), r.Who, verb, r.Dossier, r.Changes, r.Why)
		}
		return t.Flush()
	})
}

type undoCmd struct {
	Revision int64  `arg:"" optional:"" help:"The revision to take back; without it the newest that stands."`
	Dossier  string `help:"Only this dossier." placeholder:"ID"`
	Why      string `help:"Why, for the history." short:"m" placeholder:"WORDS"`
	storeFlag
}

// Run takes a revision back by a further one.
func (c *undoCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	dk := desk.New(s, nil)
	if c.Revision == 0 {
		last, err := dk.LastUndoable(e.ctx, c.Dossier)
		if err != nil {
			return err
		}
		c.Revision = last.N
	}
	r, err := dk.Undo(e.ctx, by(e, c.Why), c.Revision)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.stdout, "revision %d undoes %d (%d change(s)); kadesh undo %d brings it back\n", r.N, r.Undoes, r.Changes, r.N)
	return err
}
