package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// Measures of the picture of who owes whom, in px: the bars of the two parties,
// a line for each commitment, and the room for everybody else at both sides.
const (
	firstBar  = 316
	secondBar = 860
	barWide   = 12
	oweGap    = 22
	thirdGap  = 38
)

// Owes draws who owes whom: the two parties as bars, a line for each commitment
// between them, everybody else at the side of the party that they deal with,
// guarantors as dashed lines with a ring.
func Owes(w io.Writer, n view.Network, alone bool) error {
	d := &drawing{name: "owes", width: wide, defs: arrowhead("owes")}
	d.head("Who owes whom", n.Lead)
	if n.First.ID == "" {
		return d.write(w, alone)
	}
	o := owes{drawing: d, n: n}
	o.sort()
	top := d.y + 14
	o.between(top)
	middle := d.y
	left, right := o.third(o.left, top+54, true), o.third(o.right, top+54, false)
	d.y = max(middle, left, right)
	o.bars(top, d.y)
	d.y += 10
	o.others()
	d.y += 8
	d.statusKey()
	more := ""
	if n.Hidden > 0 {
		more = fmt.Sprintf(" %d more commitments are in the list: those shown want looking at first.", n.Hidden)
	}
	d.notes("Arrow: from the one who owes to the one who is owed. Dashed with a ring: a guarantor named in the text; a witness is none." + more)
	return d.write(w, alone)
}

// owes sorts the lines by where they are drawn.
type owes struct {
	*drawing
	n                      view.Network
	forth, back, mutual    []view.OweLine
	left, right, elsewhere []view.OweLine
	guards                 []guard
}

// guard is a guarantor's ring on a line.
type guard struct {
	name string
	x, y int
}

func has(all []view.NetActor, id string) bool {
	return slices.ContainsFunc(all, func(a view.NetActor) bool { return a.ID == id })
}

func (o *owes) sort() {
	a, b := o.n.First.ID, o.n.Second.ID
	for _, l := range o.n.Lines {
		byA, byB, toA, toB := has(l.By, a), has(l.By, b), has(l.To, a), has(l.To, b)
		switch {
		case byA && byB && (toA && toB || len(l.To) == 0):
			o.mutual = append(o.mutual, l)
		case byA && toB && !byB:
			o.forth = append(o.forth, l)
		case byB && toA && !byA:
			o.back = append(o.back, l)
		case byA || toA:
			o.left = append(o.left, l)
		case byB || toB:
			o.right = append(o.right, l)
		default:
			o.elsewhere = append(o.elsewhere, l)
		}
	}
	// Who deals with both stands on the side with more room.
	for i := 0; i < len(o.left) && len(o.left) > len(o.right)+1; {
		if l := o.left[i]; has(l.By, b) || has(l.To, b) {
			o.left, o.right = slices.Delete(o.left, i, i+1), append(o.right, l)
			continue
		}
		i++
	}
}

// between draws the lines of the two parties, in three groups.
func (o *owes) between(top int) {
	mid := (firstBar + secondBar + barWide) / 2
	o.y = top + 12
	a, b := o.n.First.Name, o.n.Second.Name
	for _, g := range []struct {
		title string
		lines []view.OweLine
		ends  string
	}{{a + " owes " + b, o.forth, `marker-end="url(#owes-ar)"`}, {b + " owes " + a, o.back, `marker-start="url(#owes-ar)"`},
		{"Each owes the other", o.mutual, `marker-start="url(#owes-ar)" marker-end="url(#owes-ar)"`}} {
		if len(g.lines) == 0 {
			continue
		}
		o.put(mid, o.y+8, "s mid", g.title)
		o.y += 26
		for _, l := range g.lines {
			o.oweLine(l, g.ends, mid)
			o.y += oweGap
		}
		o.y += 12
	}
}

func (o *owes) oweLine(l view.OweLine, ends string, mid int) {
	o.line("l-line", firstBar+barWide+3, o.y, secondBar-3, o.y, ends)
	label := l.Title
	if with := others(l.By, o.n.First.ID, o.n.Second.ID); with != "" {
		label += ", with " + with
	}
	word := l.Value.String()
	room := secondBar - firstBar - 150
	label = clip(label, room-textWidth(word)-30)
	width := textWidth(word+" "+label) + 30
	o.addf(`<rect class="f-paper" x="%d" y="%d" width="%d" height="18"/>`, mid-width/2, o.y-9, width)
	o.status(mid-width/2+12, o.y, l.Value)
	o.addf(`<text x="%d" y="%d" class="s2"><tspan class="%s">%s</tspan> %s</text>`, mid-width/2+24, o.y+4, textClass[l.Value], word, text(label))
	for i, g := range l.Guarantors {
		o.guards = append(o.guards, guard{g.Name, secondBar - 22 - 12*i, o.y})
	}
}

// others are the names of those who are neither party.
func others(all []view.NetActor, ids ...string) string {
	var out []string
	for _, a := range all {
		if !slices.Contains(ids, a.ID) {
			out = append(out, a.Name)
		}
	}
	return strings.Join(out, ", ")
}

// third draws the lines of one party with everybody else, grouped by whom, and
// returns where they end.
func (o *owes) third(lines []view.OweLine, y int, left bool) int {
	party := o.n.First.ID
	if !left {
		party = o.n.Second.ID
	}
	groups, names := map[string][]view.OweLine{}, []string{}
	for _, l := range lines {
		from, to := others(l.By, party), others(l.To, party)
		name := from
		if name == "" || to != "" && has(l.By, party) {
			name = to
		}
		if name == "" {
			name = "itself"
		}
		if groups[name] == nil {
			names = append(names, name)
		}
		groups[name] = append(groups[name], l)
	}
	for _, name := range names {
		y = o.group(name, groups[name], y, left, party) + 16
	}
	return o.guarantors(y, left)
}

// group draws the bar of one other actor and its lines with a party.
func (o *owes) group(name string, lines []view.OweLine, y int, left bool, party string) int {
	x1, x2, bar, anchor, nameAt := 18, firstBar-3, 6, " end", firstBar-12
	if !left {
		x1, x2, bar, anchor, nameAt = secondBar+barWide+3, wide-18, wide-14, "", secondBar+barWide+12
	}
	for range wrap(name, x2-x1-20) {
		y += 3
	}
	title := clip(name, x2-x1)
	o.put(nameAt, y, "h"+anchor, title)
	y += 8
	start := y
	for _, l := range lines {
		y += thirdGap
		owed := has(l.To, party)
		ends := `marker-end="url(#owes-ar)"`
		if owed == left && name != "itself" {
			ends = `marker-end="url(#owes-ar)"`
		} else if name != "itself" {
			ends = `marker-start="url(#owes-ar)"`
		}
		o.line("l-line", x1, y, x2, y, ends)
		o.status(x1+18, y-13, l.Value)
		o.addf(`<text x="%d" y="%d" class="s2"><tspan class="%s">%s</tspan> %s</text>`, x1+30, y-9, textClass[l.Value], l.Value, text(clip(l.Title, x2-x1-50-textWidth(l.Value.String()))))
	}
	if name != "itself" {
		o.addf(`<rect class="f-ink" x="%d" y="%d" width="8" height="%d"/>`, bar, start+8, max(18, y-start))
	}
	return y + 14
}

// guarantors draws, at the right, who guarantees which line.
func (o *owes) guarantors(y int, left bool) int {
	if left || len(o.guards) == 0 {
		return y
	}
	var names []string
	for _, g := range o.guards {
		if !slices.Contains(names, g.name) {
			names = append(names, g.name)
		}
	}
	for _, name := range names {
		y += 22
		o.addf(`<rect class="f-ink" x="%d" y="%d" width="8" height="34"/>`, wide-96, y-6)
		o.put(wide-82, y+8, "h", clip(name, 84))
		o.put(wide-82, y+23, "s2", "guarantor")
		for _, g := range o.guards {
			if g.name == name {
				o.addf(`<path class="l-ink" stroke-dasharray="5 4" d="M%d %dC%d %d %d %d %d %d"/><circle class="f-paper" cx="%d" cy="%d" r="4.5"/><circle class="l-ink" cx="%d" cy="%d" r="4.5"/>`,
					wide-96, y+11, wide-150, y+11, secondBar+80, g.y, g.x+5, g.y, g.x, g.y, g.x, g.y)
			}
		}
		y += 36
	}
	return y
}

// bars draws the two parties and their names.
func (o *owes) bars(top, bottom int) {
	a, b := o.n.First, o.n.Second
	for _, x := range []int{firstBar, secondBar} {
		o.addf(`<rect class="f-ink" x="%d" y="%d" width="%d" height="%d"/>`, x, top, barWide, bottom-top)
	}
	o.put(firstBar-10, top+10, "h end", clip(a.Name, 190))
	o.put(firstBar-10, top+26, "s end", fmt.Sprintf("owes %d, is owed %d", a.Owes, a.Owed))
	o.put(secondBar+barWide+10, top+10, "h", clip(b.Name, 190))
	o.put(secondBar+barWide+10, top+26, "s", fmt.Sprintf("owes %d, is owed %d", b.Owes, b.Owed))
}

// others draws the commitments in which neither party has a part.
func (o *owes) others() {
	if len(o.elsewhere) == 0 {
		return
	}
	o.put(0, o.y+14, "h", "Between others")
	o.y += 34
	for _, l := range o.elsewhere {
		o.put(firstBar-10, o.y+4, "s2 end", clip(view.Names(l.By), 300))
		o.line("l-line", firstBar, o.y, secondBar, o.y, `marker-end="url(#owes-ar)"`)
		o.put(secondBar+10, o.y+4, "s2", clip(view.Names(l.To), 300))
		o.oweLabel(l)
		o.y += oweGap
	}
}

func (o *owes) oweLabel(l view.OweLine) {
	mid := (firstBar + secondBar) / 2
	label := clip(l.Title, secondBar-firstBar-170)
	width := textWidth(l.Value.String()+" "+label) + 30
	o.addf(`<rect class="f-paper" x="%d" y="%d" width="%d" height="18"/>`, mid-width/2, o.y-9, width)
	o.status(mid-width/2+12, o.y, l.Value)
	o.addf(`<text x="%d" y="%d" class="s2"><tspan class="%s">%s</tspan> %s</text>`, mid-width/2+24, o.y+4, textClass[l.Value], l.Value, text(label))
}
