package main

import (
	"fmt"
	"time"

	"github.com/kadesh-dev/kadesh/internal/desk"
)

type madeCmd struct {
	Commitments int `help:"How many commitments." default:"2000"`
	Findings    int `help:"About how many findings." default:"20000"`
	storeFlag
}

// Run makes a dossier of a size in the store, for tests of speed.
func (c *madeCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	at := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	if err := newDesk(s).Make(e.ctx, desk.By{Who: "kadesh", At: at, Why: "made up, for tests of speed"}, c.Commitments, c.Findings); err != nil {
		return err
	}
	fmt.Fprintf(e.stderr, "%s: made\n", desk.MadeID)
	return nil
}
