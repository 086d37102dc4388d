package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type searchCmd struct {
	Args  []string `arg:"" name:"[folder] words" help:"Words that must all occur, after the folder of a dossier."`
	Limit int      `help:"At most this many." default:"20"`
	query
}

// Run finds words in documents, quotes and titles.
func (c *searchCmd) Run(e *env) error {
	found, err := c.find(e)
	if err != nil {
		return err
	}
	err = c.write(e, func(out io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(out, found)
		}
		for _, h := range found.Hits {
			if _, err := fmt.Fprintf(out, "%s   %s\n    ... %s ...\n", h.Address, h.Title, h.Snippet); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(e.stderr, "%d found, %d shown\n", found.Found, len(found.Hits))
	if found.Found == 0 {
		return &diag.Fault{Kind: diag.NotFound, What: "nothing holds " + found.Words, Next: "try fewer words; any spelling of a name will do"}
	}
	return nil
}

func (c *searchCmd) find(e *env) (view.Search, error) {
	if c.Dossier != "" {
		s, err := c.open(e)
		if err != nil {
			return view.Search{}, err
		}
		defer s.Close()
		return view.SearchRecord(e.ctx, s, c.Dossier, strings.Join(c.Args, " "), c.Limit)
	}
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return view.Search{}, err
	}
	return view.SearchOf(d, strings.Join(rest, " "), c.Limit), nil
}
