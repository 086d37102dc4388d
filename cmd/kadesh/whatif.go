package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type whatifCmd struct {
	Args     []string `arg:"" optional:"" name:"folder" help:"Folder of a dossier."`
	Assume   []string `help:"Assume this, such as 'happened(event.x)@2026-12-01' or '!happened(event.y)'." placeholder:"EXPR" sep:"none"`
	Withdraw []string `help:"Leave this out: a claim, a commitment, or a proposition that is given up." placeholder:"ID"`
	Proofs   bool     `help:"Below each change, the proof of its new value."`
	query
}

// whatifJSON is the JSON form of a what-if.
type whatifJSON struct {
	view.Stamp
	Hypothetical bool          `json:"hypothetical"`
	Assume       []string      `json:"assume"`
	Withdraw     []string      `json:"withdraw"`
	Changes      []view.Change `json:"changes"`
	// Proofs are of what is new, in the order of the changes.
	Proofs []view.ChangeProof `json:"proofs"`
	// Ways are the goals to which other ways lead than before.
	Ways []view.WaysChange `json:"ways"`
}

// Run prints what would change under a hypothesis; the record is not touched.
func (c *whatifCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usage("whatif takes one folder, not %q", strings.Join(rest, " "))
	}
	before, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	h, err := c.hypothesis(d, day)
	if err != nil {
		return err
	}
	after, err := foresight.Assume(d, h, before.KnownAt, before.Side)
	if err != nil {
		return &diag.Fault{Kind: diag.NotFound, What: err.Error(), Next: "kadesh status lists the ids"}
	}
	asked := day
	for _, a := range h.Assume {
		asked = max(asked, a.From)
	}
	ways, err := view.WaysChanged(before, after, asked)
	if err != nil {
		return err
	}
	answer := whatifJSON{Stamp: view.StampOf(before, asked), Hypothetical: true, Assume: append([]string{}, c.Assume...), Withdraw: append([]string{}, c.Withdraw...),
		Changes: view.Changed(view.StatusOf(before, asked), view.StatusOf(after, asked)), Ways: ways}
	if answer.Proofs, err = view.ChangeProofs(after, answer.Changes, asked); err != nil {
		return err
	}
	return c.write(e, func(out io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(out, answer)
		}
		return whatifText(out, answer, c.Proofs)
	})
}

// hypothesis reads the flags. A day after @ is when it comes about; the as-of
// day when left out.
func (c *whatifCmd) hypothesis(d *dossier.Dossier, day kadesh.Day) (foresight.Hypothesis, error) {
	var h foresight.Hypothesis
	for _, text := range c.Assume {
		from := day
		condition, when, dated := strings.Cut(text, "@")
		if dated {
			w, err := kadesh.ParseWhen(when)
			if err != nil || w.Latest == kadesh.MaxDay {
				return h, usage("%q: %q is not a date", text, when)
			}
			from = w.Latest
		}
		e, err := d.Condition(condition)
		if err != nil {
			return h, err
		}
		a := foresight.Assumption{Atom: e, From: from}
		if e.Op == kadesh.OpNot {
			a.Atom, a.Denied = e.Args[0], true
		}
		if !a.Atom.IsAtom() {
			return h, usage("%q: assume one thing at a time, or that it is not so", text)
		}
		h.Assume = append(h.Assume, a)
	}
	for _, id := range c.Withdraw {
		h.Withdraw = append(h.Withdraw, kadesh.Address(id))
	}
	return h, nil
}

func waysText(count string, fewest *int) string {
	if fewest == nil {
		return count + " ways there"
	}
	return fmt.Sprintf("%s way(s) there, the shortest of %d steps", count, *fewest)
}

func whatifText(out io.Writer, a whatifJSON, proofs bool) error {
	p := &printer{out: out}
	p.line(0, "HYPOTHETICAL   %s   as of %s, side %s; nothing of this is on record", a.Dossier, a.AsOf, a.Side)
	for _, s := range a.Assume {
		p.line(1, "assumed: %s", s)
	}
	for _, s := range a.Withdraw {
		p.line(1, "left out: %s", s)
	}
	for i, c := range a.Changes {
		p.line(1, "%s %s   %s -> %s   %s", sign(c), c.Address, c.Old, c.New, c.Title)
		if proofs {
			p.changeProof(a.Proofs[i])
		}
	}
	for _, x := range a.Ways {
		p.line(1, "~ %s   %s -> %s   %s", x.Address, waysText(x.Before, x.FewestBefore), waysText(x.After, x.FewestAfter), x.Title)
	}
	if len(a.Changes)+len(a.Ways) == 0 {
		p.line(1, "nothing changes")
	}
	return p.err
}

// sign is + for what becomes true or better founded, - for what falls, ~ for the
// rest.
func sign(c view.Change) string {
	switch {
	case c.New == "true" || c.New == string(kadesh.StateFulfilled):
		return "+"
	case c.New == "false" || c.New == string(kadesh.StateBreached):
		return "-"
	}
	return "~"
}

func (p *printer) changeProof(proof view.ChangeProof) {
	if proof.Reason != "" {
		p.line(3, "%s", proof.Reason)
	}
	for _, n := range []*view.Node{proof.ToldTrue, proof.ToldFalse} {
		if n != nil {
			p.node(3, n)
		}
	}
}
