package main

import (
	"fmt"

	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// inbox is the dossier of documents that belong to none yet.
const inbox = "inbox"

type addCmd struct {
	Files   []string `arg:"" help:"Documents, folders, feeds, archives, addresses (fetched), or - for standard input."`
	Dossier string   `help:"The dossier they belong to; the only one of the store, or \"inbox\"." placeholder:"ID"`
	Follow  bool     `help:"Fetch what lists of feeds, and feeds, name."`
	Why     string   `help:"Why, for the history." short:"m" placeholder:"WORDS"`
	readerFlags
	storeFlag
}

// Run takes documents into the store: bytes kept and hashed, findings proposed.
// Each document is a revision of its own, so an interruption loses at most the
// one under way, and the same command goes on where it stopped.
func (c *addCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	dossier, err := oneDossier(e, s, c.Dossier, inbox)
	if err != nil {
		return err
	}
	dk, _, err := c.desk(e, s)
	if err != nil {
		return err
	}
	var read, known, failed, findings int
	stopped := func() error {
		return fmt.Errorf("stopped; %d read so far are kept, run the same command to go on", read)
	}
	family := source.NewFamily()
	for piece, err := range source.Walk(e.ctx, c.Files, e.stdin, fetcher(e), c.Follow) {
		var added desk.Added
		if err == nil {
			added, err = dk.AddPiece(e.ctx, by(e, c.Why), dossier, piece)
		}
		switch {
		case e.ctx.Err() != nil:
			return stopped()
		case err != nil:
			failed++
			report(e, err)
			continue
		case added.Known:
			known++
			fmt.Fprintf(e.stdout, "%s  known already  %s\n", added.Document.SHA256[:12], piece.Name)
		default:
			read++
			findings += added.Findings
			fmt.Fprintf(e.stdout, "%s  %d findings  %s\n", added.Document.SHA256[:12], added.Findings, piece.Name)
		}
		if like, share, ok := family.Add(piece.Name, added.Document.Text); ok {
			fmt.Fprintf(e.stderr, "  %d %% the same words as %s: a copy or another version\n", int(share*100), like)
		}
		if err := added.Notes.WriteText(e.stderr); err != nil {
			return err
		}
	}
	if e.ctx.Err() != nil {
		return stopped()
	}
	fmt.Fprintf(e.stderr, "%d document(s): %d read, %d known already, %d failed; %d findings wait for review in %s\n",
		read+known+failed, read, known, failed, findings, dossier)
	if failed > 0 {
		return errShown{4}
	}
	return nil
}
