package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// plot is the frame of a curve over days.
type plot struct {
	left, right, top, bottom int
	from, to                 kadesh.Day
}

func (p plot) x(d kadesh.Day) float64 {
	return float64(p.left) + float64(p.right-p.left)*float64(d-p.from)/float64(max(1, p.to-p.from))
}

func (p plot) y(share float64) float64 {
	return float64(p.bottom) - float64(p.bottom-p.top)*min(1, max(0, share))
}

// SCurve draws the probability of a goal by day, with the band of its sampling
// error (two standard errors to each side), and the days of one, five and nine
// futures in ten.
func SCurve(w io.Writer, c view.Chances, alone bool) error {
	d := &drawing{name: "curve"}
	if !c.Reachable {
		d.head("When: "+c.Title, "never, as things stand: it waits for itself, or for what is nobody's to do")
		return d.write(w, alone)
	}
	d.head("When: "+c.Title, fmt.Sprintf("at the earliest %s; half of the futures by %s, one in ten by %s, nine in ten by %s; as of %s, side %s",
		c.Earliest, c.P50, c.P10, c.P90, c.AsOf, c.Side))
	p := plot{left: 44, right: figureWidth - 8, top: d.y + 24, bottom: d.y + 264, from: c.AsOf, to: c.Earliest}
	if n := len(c.Curve); n > 0 {
		p.to = c.Curve[n-1].Day
	}
	d.axes(p)
	d.band(p, c.Curve)
	d.deciles(p, c)
	d.y = p.bottom + 30
	d.notes(fmt.Sprintf("Estimate from %d futures, seed %d. Band: two standard errors of the sampling, no more; what is assumed may be wrong by far more.", c.Samples, c.Seed))
	for _, a := range c.Assumed {
		d.notes("Assumed: " + a + ".")
	}
	return d.write(w, alone)
}

// axes draws shares at left and years below, and today as an ink line.
func (d *drawing) axes(p plot) {
	for i := range 5 {
		y := int(p.y(float64(i) / 4))
		d.line(map[bool]string{true: "l-line", false: "l-hair"}[i == 0], p.left, y, p.right, y, "")
		d.put(p.left-8, y+4, "s end", fmt.Sprintf("%d %%", 25*i))
	}
	first, _, _ := p.from.Civil()
	last, _, _ := p.to.Civil()
	every := max(1, (last-first+8)/9)
	for year := first + 1; year <= last; year += every {
		x := int(p.x(kadesh.DayOf(year, 1, 1)))
		d.line("l-line", x, p.bottom, x, p.bottom+5, "")
		d.put(x, p.bottom+19, "s mid", fmt.Sprint(year))
	}
	d.line("l-ink", p.left, p.top-10, p.left, p.bottom, "")
	d.put(p.left, p.top-14, "s", "as of "+p.from.String())
}

func (d *drawing) band(p plot, curve []foresight.Chance) {
	var line, upper strings.Builder
	lower := ""
	fmt.Fprintf(&line, "M%.1f %.1f", p.x(p.from), p.y(0))
	for i, c := range curve {
		x := p.x(c.Day)
		fmt.Fprintf(&line, "L%.1f %.1f", x, p.y(c.Probability))
		fmt.Fprintf(&upper, "%c%.1f %.1f", "LM"[btoi(i == 0)], x, p.y(c.Probability+2*c.Error))
		lower = fmt.Sprintf("L%.1f %.1f", x, p.y(c.Probability-2*c.Error)) + lower
	}
	if len(curve) > 0 {
		d.addf(`<path class="f-acc" fill-opacity=".25" d="%s%sZ"/>`, upper.String(), lower)
		// up to the earliest day nothing can be: along the axis, then up.
		d.addf(`<path class="l-acc" stroke-width="2" d="%s"/>`, strings.Replace(line.String(), "L", fmt.Sprintf("L%.1f %.1fL", p.x(curve[0].Day), p.y(0)), 1))
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// deciles marks the days of one, five and nine futures in ten.
func (d *drawing) deciles(p plot, c view.Chances) {
	for _, m := range []struct {
		day   kadesh.Day
		share float64
		says  string
	}{{c.P10, .1, "one in ten"}, {c.P50, .5, "half"}, {c.P90, .9, "nine in ten"}} {
		x, y := int(p.x(m.day)), int(p.y(m.share))
		d.line("l-line", x, y, x, p.bottom, `stroke-dasharray="1 4"`)
		d.addf(`<circle class="f-acc" cx="%d" cy="%d" r="4"/>`, x, y)
		if x > figureWidth-180 {
			d.put(x-10, y-6, "s2 end", m.says+" by "+m.day.String())
		} else {
			d.put(x+10, y+12, "s2", m.says+" by "+m.day.String())
		}
	}
}
