package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Perspectives is the answer to "who says otherwise?": one row an atom, one
// column a side.
type Perspectives struct {
	FormatVersion int              `json:"format_version"`
	Dossier       string           `json:"dossier"`
	AsOf          kadesh.Day       `json:"as_of"`
	KnownAt       string           `json:"known_at"`
	Sides         []Side           `json:"sides"`
	Rows          []PerspectiveRow `json:"rows"`
	// Agree, Differ and Silent count the rows.
	Agree  int `json:"agree"`
	Differ int `json:"differ"`
	Silent int `json:"silent"`
	// Decide counts the rows that differ and on which a goal rests.
	Decide int `json:"decide"`
}

// PerspectiveRow is what every side says of one thing.
type PerspectiveRow struct {
	Atom    string         `json:"atom"`
	Address kadesh.Address `json:"address"`
	Text    string         `json:"text"`
	// Relation is agree (at least two speak, none otherwise), differ, or silent
	// (fewer than two speak).
	Relation string            `json:"relation"`
	Decides  bool              `json:"decides"`
	Cells    []PerspectiveCell `json:"cells"`
}

// PerspectiveCell is what one side says.
type PerspectiveCell struct {
	Side   string       `json:"side"`
	Value  kadesh.Truth `json:"value"`
	Quotes []Quote      `json:"quotes"`
}

// PerspectivesOf compares all sides that hear somebody in particular.
// Cost: one evaluation of the dossier a side.
func PerspectivesOf(w *standing.World, day kadesh.Day) (Perspectives, error) {
	stamp := StampOf(w, day)
	out := Perspectives{FormatVersion: kadesh.FormatVersion, Dossier: stamp.Dossier, AsOf: day, KnownAt: stamp.KnownAt, Sides: []Side{}, Rows: []PerspectiveRow{}}
	var worlds []*standing.World
	for _, p := range w.Dossier.Perspectives {
		if len(p.Hears) == 0 {
			continue
		}
		world, err := w.Model.Hear(w.KnownAt, p)
		if err != nil {
			return out, err
		}
		worlds = append(worlds, world)
		out.Sides = append(out.Sides, Side{ID: p.ID, Title: p.Title, Letter: p.Letter})
	}
	deciding := decidingAtoms(w)
	for _, atom := range toldAtoms(w) {
		row := PerspectiveRow{Atom: atom.String(), Address: atom.Ref, Text: w.Say(atom), Decides: deciding[atom.String()], Cells: []PerspectiveCell{}}
		sum, speak, differ := kadesh.Unknown, 0, false
		for i, world := range worlds {
			v := world.At(atom, day)
			row.Cells = append(row.Cells, PerspectiveCell{Side: out.Sides[i].ID, Value: v, Quotes: saysQuotes(world, atom, day)})
			if v != kadesh.Unknown {
				differ = differ || speak > 0 && v != sum
				sum = v
				speak++
			}
		}
		row.Relation = relation(speak, differ || sum == kadesh.Contested)
		out.count(row)
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

func relation(speak int, differ bool) string {
	switch {
	case differ:
		return "differ"
	case speak >= 2:
		return "agree"
	}
	return "silent"
}

func (p *Perspectives) count(row PerspectiveRow) {
	switch row.Relation {
	case "agree":
		p.Agree++
	case "silent":
		p.Silent++
	case "differ":
		p.Differ++
		if row.Decides {
			p.Decide++
		}
	}
}

// decidingAtoms are the atoms that a goal rests on, the waits of its events
// included.
func decidingAtoms(w *standing.World) map[string]bool {
	out := map[string]bool{}
	var visit func(e *kadesh.Expr)
	visit = func(e *kadesh.Expr) {
		for _, atom := range w.Support(e) {
			if out[atom.String()] {
				continue
			}
			out[atom.String()] = true
			if atom.Op != kadesh.OpHappened {
				continue
			}
			event, _ := w.Dossier.Event(atom.Ref.ID())
			for _, g := range event.Gates {
				visit(g.Needs)
				if g.Claimed != nil {
					visit(g.Claimed)
				}
			}
		}
	}
	for _, g := range w.Dossier.Goals {
		visit(g.When)
	}
	return out
}
