package view

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// Mutual is a mutual precondition: each member waits for the next, the last for
// the first. Nobody is at fault; whoever waits in it stays unknown until one
// of them goes first.
type Mutual struct {
	Members []Ref  `json:"members"`
	Path    string `json:"path"`
}

// MutualOf lists the mutual preconditions of a dossier.
func MutualOf(d *dossier.Dossier) []Mutual {
	out := []Mutual{}
	for _, c := range d.Cycles() {
		m := Mutual{Path: c.String(), Members: []Ref{}}
		for _, a := range c {
			m.Members = append(m.Members, Ref{Address: a, Title: d.TitleOf(a)})
		}
		out = append(out, m)
	}
	return out
}

// touching keeps the mutual preconditions of which one of the things is a part.
func touching(all []Mutual, things []kadesh.Address) []Mutual {
	out := []Mutual{}
	for _, m := range all {
		if slices.ContainsFunc(m.Members, func(r Ref) bool { return slices.Contains(things, r.Address) }) {
			out = append(out, m)
		}
	}
	return out
}
