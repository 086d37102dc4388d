package export

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
)

// textClass is the class of a word in the colour of a value.
var textClass = map[kadesh.Truth]string{kadesh.True: "f-true", kadesh.False: "f-false", kadesh.Unknown: "f-unk", kadesh.Contested: "f-con"}

// strokeClass is the class of a line in the colour of a value.
var strokeClass = map[kadesh.Truth]string{kadesh.True: "s-true", kadesh.False: "s-false", kadesh.Unknown: "s-unk", kadesh.Contested: "s-con"}

// status draws the mark of a value around a point: a filled disc, a ring with a
// bar, an open ring, a disc whose halves have slipped apart. The same shapes as
// on the pages.
func (d *drawing) status(x, y int, v kadesh.Truth) {
	v &= kadesh.Contested
	fill, stroke := textClass[v], strokeClass[v]
	d.addf(`<g aria-label="%s" role="img"><title>%s</title>`, v, v)
	switch v {
	case kadesh.True:
		d.addf(`<circle class="%s" cx="%d" cy="%d" r="5"/>`, fill, x, y)
	case kadesh.False:
		d.addf(`<circle class="f-paper" cx="%d" cy="%d" r="5"/><circle class="%s" cx="%d" cy="%d" r="4.1" stroke-width="1.5"/><path class="%s" d="M%d %dh12" stroke-width="2"/>`, x, y, stroke, x, y, stroke, x-6, y)
	case kadesh.Contested:
		d.addf(`<circle class="f-paper" cx="%d" cy="%d" r="6"/><path class="%s" d="M%d.9 %d.6a5 5 0 0 0 0 9.8zM%d.1 %d.6a5 5 0 0 1 0 9.8z"/>`, x, y, fill, x-2, y-6, x+1, y-5)
	default:
		d.addf(`<circle class="f-paper" cx="%d" cy="%d" r="5"/><circle class="%s" cx="%d" cy="%d" r="4.3" stroke-width="1.5"/>`, x, y, stroke, x, y)
	}
	d.addf(`</g>`)
}

// statusKey explains the four marks in a line.
func (d *drawing) statusKey(more ...string) {
	x := 6
	for _, v := range []kadesh.Truth{kadesh.True, kadesh.False, kadesh.Unknown, kadesh.Contested} {
		d.status(x, d.y+10, v)
		d.put(x+12, d.y+14, "s", v.String())
		x += 34 + 8*len(v.String())
	}
	for _, s := range more {
		d.put(x, d.y+14, "s", s)
		x += 24 + 7*len(s)
	}
	d.y += 22
}

// arrowhead defines the head of an arrow that takes the line's direction.
func arrowhead(name string) string {
	return fmt.Sprintf(`<defs><marker id="%s-ar" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 .5 7.5 4 0 7.5z" class="f-line"/></marker></defs>`+"\n", name)
}

// clip shortens s so that it takes at most width px at 12 px type.
func clip(s string, width int) string {
	most := max(4, width*10/66)
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return string(r[:most-1]) + "…"
}

// textWidth is a cautious width of s at 12 px.
func textWidth(s string) int { return len([]rune(s)) * 66 / 10 }
