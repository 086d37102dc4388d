package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Comparison is two answers about one dossier side by side: of two sides, two
// days, or two times of knowledge.
type Comparison struct {
	FormatVersion int            `json:"format_version"`
	Dossier       string         `json:"dossier"`
	One           Stamp          `json:"one"`
	Other         Stamp          `json:"other"`
	Statuses      []Change       `json:"statuses"`
	Propositions  []Disagreement `json:"propositions"`
	// Agree, OnlyOne and OnlyOther count the atoms that both tell the same way,
	// and that only one of them tells at all.
	Agree     int `json:"agree"`
	OnlyOne   int `json:"only_one"`
	OnlyOther int `json:"only_other"`
}

// Disagreement is an atom that two worlds tell differently, each with its words.
type Disagreement struct {
	Atom    string         `json:"atom"`
	Address kadesh.Address `json:"address"`
	Text    string         `json:"text"`
	One     kadesh.Truth   `json:"one"`
	Other   kadesh.Truth   `json:"other"`
	OneSays []Quote        `json:"one_says"`
	// OtherSays are the quotes of the other world.
	OtherSays []Quote `json:"other_says"`
}

// Compare says what differs between two worlds of the same dossier, each on its
// day.
func Compare(one, other *standing.World, day, otherDay kadesh.Day) Comparison {
	c := Comparison{FormatVersion: kadesh.FormatVersion, Dossier: one.Dossier.ID, One: StampOf(one, day), Other: StampOf(other, otherDay),
		Statuses: Changed(StatusOf(one, day), StatusOf(other, otherDay)), Propositions: []Disagreement{}}
	for _, atom := range toldAtoms(one) {
		a, b := one.At(atom, day), other.At(atom, otherDay)
		switch {
		case a == b && a != kadesh.Unknown:
			c.Agree++
		case a == b:
		case b == kadesh.Unknown:
			c.OnlyOne++
		case a == kadesh.Unknown:
			c.OnlyOther++
		default:
			c.Propositions = append(c.Propositions, Disagreement{Atom: atom.String(), Address: atom.Ref, Text: one.Say(atom), One: a, Other: b,
				OneSays: saysQuotes(one, atom, day), OtherSays: saysQuotes(other, atom, otherDay)})
		}
	}
	return c
}

// toldAtoms lists the atoms that claims of the dossier are about, each once, in
// the order of the claims.
func toldAtoms(w *standing.World) []*kadesh.Expr {
	var out []*kadesh.Expr
	seen := map[string]bool{}
	for i := range w.Dossier.Claims {
		about := w.Dossier.Claims[i].About
		if about == nil || seen[about.String()] {
			continue
		}
		seen[about.String()] = true
		out = append(out, about)
	}
	return out
}

// saysQuotes are the quotes that tell an atom either way on a day.
func saysQuotes(w *standing.World, atom *kadesh.Expr, day kadesh.Day) []Quote {
	out := []Quote{}
	for _, rail := range []bool{true, false} {
		for _, c := range w.Evidence(atom, day, rail) {
			out = append(out, QuoteOf(w.Dossier, c))
		}
	}
	return out
}
