package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// Measures of the ladder, in px: between two rails, and for the actors.
const (
	railGap   = 34
	actorRoom = 116
)

// Ladder draws the smallest sets that unlock or break a goal: a rail for each
// set, a rung for each step in order of need, with whose it is. A condition that
// is given up is marked by two strokes.
func Ladder(w io.Writer, l view.Ladder, alone bool) error {
	d := &drawing{name: "ladder"}
	asks := "What would unlock it: "
	if l.Question == "break" {
		asks = "What would break it: "
	}
	says := l.Says
	if n := len(l.Sets.Sets); n > 0 && fmt.Sprint(n) != l.Count {
		says += fmt.Sprintf("; the %d smallest are drawn", n)
	}
	d.head(asks+l.Title, l.Value.String()+" as of "+l.AsOf.String()+", side "+l.Side+": "+says)
	if len(l.Rungs) > 0 {
		d.rungs(l)
		d.ladderKey(l)
	}
	return d.write(w, alone)
}

func rail(i, all int) int { return figureWidth - railGap*(all-i) + railGap/2 }

func (d *drawing) rungs(l view.Ladder) {
	n := len(l.Sets.Sets)
	room := figureWidth - railGap*n - actorRoom - 30
	top := d.y + 22
	d.put(rail(0, n)-24, d.y+10, "s end", "set")
	for i := range n {
		d.put(rail(i, n), d.y+10, "s mid", fmt.Sprint(i+1))
	}
	marks := &strings.Builder{}
	round := -1
	d.y = top
	for _, r := range l.Rungs {
		if r.Round != round {
			d.line("l-line", 0, d.y-4, figureWidth, d.y-4, "")
			if r.Round > 0 {
				d.put(0, d.y+15, "s", fmt.Sprint(r.Round))
			}
		} else {
			d.line("l-hair", 24, d.y-4, figureWidth, d.y-4, "")
		}
		round = r.Round
		lines := max(d.paragraph(24, d.y+15, room-8, "", r.Step.Text),
			d.paragraph(24+room, d.y+15, actorRoom-8, "s2", strings.Join(r.Step.Actors, ", ")))
		for i, in := range r.In {
			if in {
				mark(marks, l.Question, r.Step.Kind, rail(i, n), d.y+10)
			}
		}
		d.y += 17*lines + 9
	}
	for i := range n {
		d.line("l-line", rail(i, n), top-4, rail(i, n), d.y-4, "")
	}
	d.line("l-line", 0, d.y-4, figureWidth, d.y-4, "")
	d.body.WriteString(marks.String())
}

// mark draws a step on a rail: a disc when taken, two strokes when a condition
// is given up, a cross when it fails.
func mark(b *strings.Builder, question, kind string, x, y int) {
	switch {
	case question == "break":
		fmt.Fprintf(b, `<circle class="f-paper" cx="%d" cy="%d" r="7"/><path class="l-ink" stroke-width="2" d="M%d %dl8 8m0 -8l-8 8"/>`+"\n", x, y, x-4, y-4)
	case kind == "withdrawn":
		fmt.Fprintf(b, `<circle class="f-paper" cx="%d" cy="%d" r="8"/><path class="s-con" stroke-width="2" d="M%d %dv12m5 -12v12"/>`+"\n", x, y, x-2, y-6)
	default:
		fmt.Fprintf(b, `<circle class="f-ink" cx="%d" cy="%d" r="5"/>`+"\n", x, y)
	}
}

// ladderKey says what the marks mean, and who cannot be gone around.
func (d *drawing) ladderKey(l view.Ladder) {
	key := &strings.Builder{}
	x := 6
	entry := func(question, kind, says string) {
		mark(key, question, kind, x, d.y+15)
		d.put(x+14, d.y+19, "s", says)
		x += 40 + len(says)*7
	}
	if l.Question == "break" {
		entry("break", "", "fails to come about")
	} else {
		entry("unlock", "happens", "is taken")
		for _, r := range l.Rungs {
			if r.Step.Kind == "withdrawn" {
				entry("unlock", "withdrawn", "condition given up")
				break
			}
		}
		d.put(x, d.y+19, "s", "number at left: the round in which it can be taken")
	}
	d.body.WriteString(key.String())
	d.y += 24
	var veto, alone []string
	for _, a := range l.Actors {
		if a.Veto {
			veto = append(veto, a.Actor)
		}
		if a.Alone {
			alone = append(alone, a.Actor)
		}
	}
	if len(veto) > 0 {
		d.notes("in every set: " + strings.Join(veto, ", "))
	}
	if len(alone) > 0 {
		d.notes("enough alone: " + strings.Join(alone, ", "))
	}
}
