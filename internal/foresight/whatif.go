package foresight

import (
	"fmt"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Hypothesis is what is assumed on top of the record: things told so, or not
// so, and claims or commitments taken away.
type Hypothesis struct {
	// Assume are atoms taken for told true from a day on, or denied for good.
	Assume []Assumption
	// Withdraw are addresses of claims, commitments or propositions that are
	// left out: a proposition without its affirming claims is a condition that
	// was given up.
	Withdraw []kadesh.Address
}

// Assumption is one atom that is assumed.
type Assumption struct {
	Atom   *kadesh.Expr
	Denied bool
	// From is the day from which it is so; for a denial it does not matter.
	From kadesh.Day
}

// Assume makes the world of a dossier under a hypothesis, as known at a time, to
// a perspective. The dossier itself is not changed, and an empty hypothesis
// changes nothing.
func Assume(d *dossier.Dossier, h Hypothesis, knownAt time.Time, side kadesh.Perspective) (*standing.World, error) {
	changed := *d
	changed.Claims = make([]kadesh.Claim, 0, len(d.Claims)+len(h.Assume))
	changed.Commitments = nil
	gone := map[kadesh.Address]bool{}
	for _, a := range h.Withdraw {
		if !d.Has(a) {
			return nil, fmt.Errorf("there is no %s to withdraw", a)
		}
		gone[a] = true
	}
	for _, c := range d.Claims {
		given := c.About != nil && gone[c.About.Ref] && !c.Denies
		if gone[kadesh.AddressOf("claim", c.ID)] || given {
			c.About = nil // kept in its place, telling nothing
		}
		changed.Claims = append(changed.Claims, c)
	}
	for _, c := range d.Commitments {
		if gone[kadesh.AddressOf("commitment", c.ID)] {
			c.DoneWhen, c.Precondition = nil, &kadesh.Expr{Op: kadesh.OpConst, Value: kadesh.False}
		}
		changed.Commitments = append(changed.Commitments, c)
	}
	for i, a := range h.Assume {
		changed.Claims = append(changed.Claims, a.claim(i))
	}
	return standing.Hear(&changed, knownAt, side)
}

// claim is an assumption in the form of a claim that everybody hears.
func (a Assumption) claim(i int) kadesh.Claim {
	when := kadesh.On(a.From)
	if a.Denied {
		when = kadesh.When{EDTF: "..", Earliest: a.From, Latest: kadesh.MaxDay}
		if a.Atom.Lasts() {
			when = kadesh.On(a.From)
		}
	}
	return kadesh.Claim{ID: fmt.Sprintf("assumed%d", i+1), About: a.Atom, Denies: a.Denied, Date: when, Assumed: true,
		Certainty: "asserted", Basis: kadesh.Documented, Holders: []string{}, Quote: "assumed, not on record"}
}
