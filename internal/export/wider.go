package export

import (
	"fmt"
	"io"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// Measures of the wider network, in px.
const (
	actorsAt      = 330
	instrumentsAt = 700
	nodeGap       = 24
)

// Wider draws actors at the left, instruments at the right, and what each is to
// each: parties by a line, guarantors dashed with a ring, all other roles dotted
// with their word. The order of both columns comes with the view, so that few
// lines cross.
func Wider(w io.Writer, n view.Network, alone bool) error {
	d := &drawing{name: "wider", width: wide}
	g := n.Wider
	said := fmt.Sprintf("%d actors and %d instruments", len(g.Actors), len(g.Instruments))
	if g.Hidden > 0 {
		said += fmt.Sprintf("; %d with fewer ties are only in the list", g.Hidden)
	}
	d.head("Who belongs to what", said)
	d.y += 10
	d.put(actorsAt, d.y, "s end", "actors")
	d.put(instrumentsAt, d.y, "s", "instruments and their stage")
	d.y += 20
	rows := max(len(g.Actors), len(g.Instruments))
	actorY := func(i int) int { return d.y + spread(i, len(g.Actors), rows) }
	instrumentY := func(i int) int { return d.y + spread(i, len(g.Instruments), rows) }
	for _, e := range g.Edges {
		class, more := "l-line", ""
		switch e.Role {
		case "party":
		case "guarantor":
			class, more = "l-ink", ` stroke-dasharray="5 4"`
		default:
			more = ` stroke-dasharray="1.5 4"`
		}
		y1, y2 := actorY(e.Actor), instrumentY(e.Instrument)
		middle := (actorsAt + instrumentsAt) / 2
		d.addf(`<path class="%s"%s d="M%d %dC%d %d %d %d %d %d"><title>%s, %s: %s</title></path>`, class, more, actorsAt+16, y1, middle, y1, middle, y2, instrumentsAt-18, y2,
			text(g.Actors[e.Actor].Name), text(e.Role), text(g.Instruments[e.Instrument].Title))
		if e.Role == "guarantor" {
			d.addf(`<circle class="f-paper" cx="%d" cy="%d" r="4.5"/><circle class="l-ink" cx="%d" cy="%d" r="4.5"/>`, instrumentsAt-22, y2, instrumentsAt-22, y2)
		}
	}
	for i, a := range g.Actors {
		d.addf(`<rect class="f-ink" x="%d" y="%d" width="8" height="14"/>`, actorsAt+6, actorY(i)-7)
		d.put(actorsAt, actorY(i)+4, "end", clip(a.Name, actorsAt))
	}
	for i, in := range g.Instruments {
		d.status(instrumentsAt-8, instrumentY(i), in.Value)
		d.addf(`<text x="%d" y="%d">%s <tspan class="s">%s</tspan></text>`, instrumentsAt+6, instrumentY(i)+4, text(clip(in.Title, wide-instrumentsAt-30-textWidth(in.Stage))), text(in.Stage))
	}
	d.y += rows*nodeGap + 4
	d.statusKey()
	d.notes("Line: party. Dashed with a ring: guarantor. Dotted: witness, observer, mediator or another part, as the text has it; the list says which.")
	return d.write(w, alone)
}

// spread puts node i of n into rows rows of equal height.
func spread(i, n, rows int) int {
	if n <= 1 {
		return rows * nodeGap / 2
	}
	return i * (rows - 1) * nodeGap / (n - 1)
}
