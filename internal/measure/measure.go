// Package measure computes figures over a dossier: one file and one citation a
// measure. Every figure comes with its numerator and denominator, the set it
// was taken over, the day and the side; no figure ranks anybody.
package measure

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Figure is one computed measure.
type Figure struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Value is Numerator over Denominator unless Formula says otherwise; null
	// when there is nothing to divide by.
	Value       *float64 `json:"value"`
	Numerator   float64  `json:"numerator"`
	Denominator float64  `json:"denominator"`
	Formula     string   `json:"formula"`
	// Set says over what it was taken.
	Set string `json:"set"`
	// AsOf and Side stamp the figure; structural measures do not depend on them
	// but are stamped all the same.
	AsOf kadesh.Day `json:"as_of"`
	Side string     `json:"side"`
	// Source is the citation; Detail lists what was counted, or the parts.
	Source string   `json:"source"`
	Detail []Detail `json:"detail"`
}

// Detail is a named part of a figure.
type Detail struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// over makes a figure of two counts.
func over(id, title, set string, numerator, denominator float64, source string) Figure {
	f := Figure{ID: id, Title: title, Numerator: numerator, Denominator: denominator, Formula: "numerator / denominator", Set: set, Source: source, Detail: []Detail{}}
	if denominator != 0 {
		v := numerator / denominator
		f.Value = &v
	}
	return f
}

// part adds a named part.
func (f Figure) part(name string, value float64) Figure {
	f.Detail = append(f.Detail, Detail{name, value})
	return f
}

// All computes every measure on a day.
// Cost: linear in the dossier, but for choke points, which look at every event.
func All(w *standing.World, day kadesh.Day) ([]Figure, error) {
	var all []Figure
	all = append(all, Coverage(w)...)
	all = append(all, Legalization(w)...)
	all = append(all, Reciprocity(w)...)
	all = append(all, Linkage(w, day)...)
	all = append(all, Implementation(w, day)...)
	gap, err := Gap(w, day)
	if err != nil {
		return nil, err
	}
	all = append(all, gap)
	for i := range all {
		all[i].AsOf, all[i].Side = day, w.Side.ID
	}
	return all, nil
}
