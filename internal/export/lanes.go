package export

import (
	"fmt"
	"io"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Measures of the timeline, in px.
const (
	laneLabel = 196
	laneRoom  = wide - laneLabel - 20
	levelGap  = 16
)

// Timeline draws the lanes of a dossier: marks for what is told, ticks for what
// is due, dotted bars where only a stretch is known. Time of which nothing is on
// file is hatched and named; today is an ink line.
func Timeline(w io.Writer, l view.Lanes, alone bool) error {
	d := &drawing{name: "lanes", width: wide}
	d.defs = `<defs><pattern id="lanes-hx" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" class="l-hair" stroke-width="2"/></pattern></defs>` + "\n"
	d.head("What happened, and what is due", l.Lead)
	top := d.y + 30
	lanes := timeline{drawing: &drawing{y: top}, l: l}
	for _, lane := range l.All {
		lanes.lane(lane)
	}
	lanes.line("l-line", 0, lanes.y, wide, lanes.y, "")
	t := timeline{drawing: d, l: l}
	d.y = lanes.y
	t.ground(top, d.y) // lies behind
	d.body.WriteString(lanes.body.String())
	t.months(d.y)
	d.y += 30
	d.statusKey("tick: due", "dotted bar: between these days")
	outside := ""
	if l.Before+l.After > 0 {
		outside = fmt.Sprintf(" %d earlier and %d later dates are outside the picture.", l.Before, l.After)
	}
	d.notes("A stage or event stands on its day; where sources give a stretch, the stretch is drawn and no day is made up." + outside)
	return d.write(w, alone)
}

type timeline struct {
	*drawing
	l view.Lanes
}

func (t *timeline) x(d kadesh.Day) int {
	d = max(t.l.From, min(t.l.To, d))
	return laneLabel + int(int64(d-t.l.From)*laneRoom/int64(max(1, t.l.To-t.l.From)))
}

// ground draws what lies behind the lanes: silence and today.
func (t *timeline) ground(top, bottom int) {
	today := t.x(t.l.AsOf)
	if last := t.x(t.l.Last); t.l.Last > t.l.From && today-last > 8 {
		t.addf(`<rect fill="url(#lanes-hx)" x="%d" y="%d" width="%d" height="%d"/>`, last, top, today-last, bottom-top)
		t.put(last-6, top-18, "s end", "nothing on file since "+longDay(t.l.Last))
	}
	t.addf(`<path class="l-ink" stroke-width="1.5" d="M%d %dV%d"/>`, today, top-12, bottom)
	t.put(today+5, top-4, "s2 h", longDay(t.l.AsOf))
}

func longDay(d kadesh.Day) string {
	y, m, day := d.Civil()
	return time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC).Format("2 Jan 2006")
}

// placed is a label's level and where it ends.
type placed struct{ end []int }

// level is the first level with room for a label from x to end, at most n.
func (p *placed) level(x, end, n int) int {
	for i := range n {
		if i == len(p.end) {
			p.end = append(p.end, 0)
		}
		if p.end[i] <= x {
			p.end[i] = end + 8
			return i
		}
	}
	return -1
}

// lane draws one lane; its height grows with the labels that lie above one
// another.
func (t *timeline) lane(lane view.Lane) {
	const levels = 4
	labels := &placed{}
	type label struct {
		x, level int
		anchor   string
		text     string
	}
	var put []label
	for _, m := range lane.Marks {
		x := (t.x(m.When.Earliest) + t.x(m.When.Latest)) / 2
		s := clip(m.Short, 210)
		from, to, anchor := x-4, x-4+textWidth(s), ""
		if to > wide {
			from, to, anchor = x+4-textWidth(s), x+4, " end"
			x += 8
		}
		if at := labels.level(from, to, levels); at >= 0 {
			put = append(put, label{x - 4, at, anchor, s})
		}
	}
	height := 30 + levelGap*max(1, len(labels.end))
	t.line("l-hair", 0, t.y, wide, t.y, "")
	for i, line := range wrap(lane.Title, laneLabel-24) {
		if i < 2 {
			t.put(0, t.y+18+15*i, map[bool]string{true: "h", false: "h"}[i == 0], line)
		}
	}
	axis := t.y + height - 14
	t.axis(lane, axis)
	for _, m := range lane.Marks {
		t.mark(m, axis)
	}
	for _, l := range put {
		y := axis - 12 - levelGap*l.level
		if l.level > 0 {
			t.addf(`<path class="l-hair" d="M%d %dV%d"/>`, l.x+4, y+3, axis-6)
		}
		t.put(l.x, y, "s2 halo"+l.anchor, l.text)
	}
	t.y += max(height, 44)
}

// axis draws the lane's line from its first mark to its last.
func (t *timeline) axis(lane view.Lane, y int) {
	if len(lane.Marks) == 0 {
		return
	}
	first, last := wide, 0
	for _, m := range lane.Marks {
		first, last = min(first, t.x(m.When.Earliest)), max(last, t.x(m.When.Latest))
	}
	today := t.x(t.l.AsOf)
	if first < today {
		t.addf(`<path class="l-line" d="M%d %dH%d"/>`, first, y, min(last, today))
	}
	if last > today {
		t.addf(`<path class="l-line" stroke-dasharray="2 4" d="M%d %dH%d"/>`, max(first, today), y, last)
	}
}

func (t *timeline) mark(m view.LaneMark, y int) {
	from, to := t.x(m.When.Earliest), t.x(m.When.Latest)
	if to-from > 6 {
		t.addf(`<path class="l-ink" stroke-width="5" stroke-dasharray="1.5 3" d="M%d %dH%d"><title>%s, %s</title></path>`, from, y, to, text(m.Title), text(m.When.String()))
	}
	if m.Kind == "due" {
		t.addf(`<path class="l-ink" stroke-width="1.8" d="M%d %dv16"><title>%s, %s</title></path>`, to, y-8, text(m.Title), text(m.When.String()))
		return
	}
	t.status((from+to)/2, y, m.Value)
}

// months draws the scale.
func (t *timeline) months(y int) {
	year, month, _ := t.l.From.Civil()
	step := 3
	if int(t.l.To-t.l.From) > 1600 {
		step = 12
	}
	for d := kadesh.DayOf(year, month, 1); d <= t.l.To; d = d.AddMonths(1) {
		yy, mm, _ := d.Civil()
		if d < t.l.From || (mm-1)%step != 0 {
			continue
		}
		x := t.x(d)
		t.addf(`<path class="l-line" d="M%d %dv5"/>`, x, y)
		s := time.Month(mm).String()[:3]
		if mm == 1 {
			s += fmt.Sprintf(" %d", yy)
		}
		t.put(x, y+19, "s mid", s)
	}
}

// Strip draws the value of a thing over time as one bar: a stretch told true is
// full, told false barred, unknown empty, contested in two halves.
func Strip(w io.Writer, s view.Strip, alone bool) error {
	d := &drawing{name: "strip", width: wide}
	d.head("Its value over time", s.Title)
	x := func(day kadesh.Day) int { return int(int64(day-s.From) * wide / int64(max(1, s.To-s.From+1))) }
	d.y += 26
	for _, p := range s.Parts {
		from, to := x(p.From), max(x(p.To+1), x(p.From)+2)
		part(d, p, from, d.y, to-from)
		word := p.Value.String()
		if to-from > textWidth(word)+8 {
			d.put(from+3, d.y-5, "s2 "+textClass[p.Value], word)
		}
		d.put(from+3, d.y+34, "s", clip(p.From.String(), max(40, to-from)))
	}
	today := x(s.AsOf)
	d.addf(`<path class="l-ink" stroke-width="1.5" d="M%d %dv32"/>`, today, d.y-8)
	d.put(today+5, d.y+34, "s2 h", s.AsOf.String())
	d.y += 40
	return d.write(w, alone)
}

func part(d *drawing, p view.StripPart, x, y, width int) {
	d.addf(`<g><title>%s from %s to %s</title>`, p.Value, p.From, p.To)
	switch p.Value {
	case kadesh.True:
		d.addf(`<rect class="f-true" x="%d" y="%d" width="%d" height="16"/>`, x, y, width)
	case kadesh.False:
		d.addf(`<rect class="s-false" stroke-width="1.5" x="%d" y="%d" width="%d" height="15"/><path class="s-false" stroke-width="2" d="M%d %dh%d"/>`, x, y, width, x, y+8, width)
	case kadesh.Contested:
		d.addf(`<rect class="f-con" x="%d" y="%d" width="%d" height="6"/><rect class="f-con" x="%d" y="%d" width="%d" height="6"/>`, x, y, width, x, y+10, width)
	default:
		d.addf(`<rect class="s-unk" stroke-width="1.2" stroke-dasharray="2 3" x="%d" y="%d" width="%d" height="15"/>`, x, y, width)
	}
	d.addf(`</g>`)
}
