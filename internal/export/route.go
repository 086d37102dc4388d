package export

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// mapWidth and mapMost bound the map, in px.
const (
	mapWidth = wide
	mapMost  = 720
)

// stateNames are where the names of states stand on the map, in hundredths of a
// degree.
var stateNames = []struct {
	name     string
	lon, lat int
}{{"ARMENIA", 4470, 4052}, {"AZERBAIJAN", 4760, 4048}, {"NAKHCHIVAN (AZ)", 4532, 3948}, {"IRAN", 4650, 3850}, {"TÜRKIYE", 4328, 3975}, {"GEORGIA", 4440, 4170}}

// phases are the line styles of segments, with their word.
var phases = []struct{ phase, says, style string }{
	{"open", "told to be in use", `stroke-width="4"`},
	{"building", "progress reported", `stroke-width="4" stroke-dasharray="11 4"`},
	{"planned", "planned", `stroke-width="4" stroke-dasharray="3 4"`},
	{"existing", "existing line", `stroke-width="1.6" stroke-dasharray="1.5 4"`},
}

// Route draws a corridor on sketched outlines: its parts by what is told of
// them, its places with their names, its rival names beside one another.
func Route(w io.Writer, r view.Route, alone bool) error {
	d := &drawing{name: "route-" + r.ID, width: mapWidth}
	d.head(r.Title, r.Lead)
	if len(r.Places) == 0 {
		return d.write(w, alone)
	}
	m := frameOf(d, r)
	d.addf(`<g clip-path="url(#%s-clip)">`, d.name)
	d.defs = fmt.Sprintf(`<defs><clipPath id="%s-clip"><rect x="0" y="%d" width="%d" height="%d"/></clipPath></defs>`+"\n", d.name, m.top, mapWidth, m.height)
	m.outlines()
	for _, s := range r.Segments {
		m.segment(r, s)
	}
	d.addf(`</g>`)
	m.places(r)
	d.y = m.top + m.height + 8
	d.phaseKey()
	d.names(r)
	d.notes("Dash-dotted: where lines between states are commonly drawn (after Natural Earth, public domain, simplified). They are claims of those who draw them and none of ours; between Armenia and Azerbaijan delimitation goes on. Places: GeoNames, CC BY 4.0; a ring without a disc is recalled to within 0.05 degree. Lines of the route join places and are no survey.")
	return d.write(w, alone)
}

// mapFrame projects degrees to px.
type mapFrame struct {
	*drawing
	west, north, scale, squeeze float64
	top, height                 int
}

// frameOf fits the places, with a margin, into the map.
func frameOf(d *drawing, r view.Route) *mapFrame {
	west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	used := map[int]bool{}
	for _, s := range r.Segments {
		for _, i := range s.Places {
			used[i] = true
		}
	}
	for i, p := range r.Places {
		if used[i] {
			west, east, south, north = min(west, p.Lon), max(east, p.Lon), min(south, p.Lat), max(north, p.Lat)
		}
	}
	west, east, south, north = west-0.35, east+0.45, south-0.35, north+0.3
	squeeze := math.Cos((south + north) / 2 * math.Pi / 180)
	scale := float64(mapWidth) / ((east - west) * squeeze)
	if h := (north - south) * scale; h > mapMost {
		scale = mapMost / (north - south)
		extra := float64(mapWidth)/(scale*squeeze) - (east - west)
		west -= extra / 2
	}
	m := &mapFrame{drawing: d, west: west, north: north, scale: scale, squeeze: squeeze, top: d.y + 8}
	m.height = int((north - south) * scale)
	return m
}

func (m *mapFrame) at(lon, lat float64) (x, y int) {
	return int((lon - m.west) * m.squeeze * m.scale), m.top + int((m.north-lat)*m.scale)
}

func (m *mapFrame) inside(x, y int) bool {
	return x > 30 && x < mapWidth-30 && y > m.top+14 && y < m.top+m.height-8
}

func (m *mapFrame) outlines() {
	m.addf(`<rect class="f-land" x="0" y="%d" width="%d" height="%d"/>`, m.top, mapWidth, m.height)
	for _, b := range borders {
		var path strings.Builder
		for i, p := range b.points {
			x, y := m.at(float64(p[0])/100, float64(p[1])/100)
			fmt.Fprintf(&path, "%s%d %d", map[bool]string{true: "M", false: "L"}[i == 0], x, y)
		}
		style := ` stroke-dasharray="9 3 1.5 3"`
		if b.a == "" {
			style = ` stroke-width="2"`
		}
		m.addf(`<path class="l-line"%s d="%s"/>`, style, path.String())
	}
	for _, s := range stateNames {
		if x, y := m.at(float64(s.lon)/100, float64(s.lat)/100); m.inside(x, y) {
			m.put(x, y, "s mid", s.name)
		}
	}
}

func (m *mapFrame) segment(r view.Route, s view.RouteSegment) {
	var path strings.Builder
	for i, at := range s.Places {
		x, y := m.at(r.Places[at].Lon, r.Places[at].Lat)
		fmt.Fprintf(&path, "%s%d %d", map[bool]string{true: "M", false: "L"}[i == 0], x, y)
	}
	class := "l-acc"
	if s.Phase == "existing" {
		class = "l-line"
	}
	for _, p := range phases {
		if p.phase == s.Phase {
			m.addf(`<path class="%s" %s stroke-linejoin="round" d="%s"><title>%s: %s, in use: %s</title></path>`, class, p.style, path.String(), text(s.Title), p.says, s.Value)
		}
	}
}

// places draws points and names; a name takes the first of four spots around
// its point where it covers no other.
func (m *mapFrame) places(r view.Route) {
	type box struct{ x1, y1, x2, y2 int }
	var taken []box
	free := func(b box) bool {
		return !slices.ContainsFunc(taken, func(t box) bool { return b.x1 < t.x2 && t.x1 < b.x2 && b.y1 < t.y2 && t.y1 < b.y2 })
	}
	order := make([]int, 0, len(r.Places))
	for _, ends := range []bool{true, false} { // the ends of segments get their names first
		for i, p := range r.Places {
			if p.Ends == ends {
				order = append(order, i)
			}
		}
	}
	for _, i := range order {
		x, y := m.at(r.Places[i].Lon, r.Places[i].Lat)
		taken = append(taken, box{x - 5, y - 5, x + 5, y + 5})
	}
	for _, i := range order {
		p := r.Places[i]
		x, y := m.at(p.Lon, p.Lat)
		m.addf(`<circle class="f-paper" cx="%d" cy="%d" r="4"/><circle class="l-ink" cx="%d" cy="%d" r="4" stroke-width="1.4"/>`, x, y, x, y)
		if p.Basis.Decides() {
			m.addf(`<circle class="f-ink" cx="%d" cy="%d" r="2"/>`, x, y)
		}
		width := textWidth(p.Name) + 4
		for _, spot := range []struct {
			dx, dy int
			anchor string
		}{{8, -6, ""}, {8, 14, ""}, {-8, -6, " end"}, {-8, 14, " end"}, {0, -10, " mid"}, {0, 20, " mid"}} {
			x1 := x + spot.dx
			switch spot.anchor {
			case " end":
				x1 -= width
			case " mid":
				x1 -= width / 2
			}
			b := box{x1, y + spot.dy - 12, x1 + width, y + spot.dy + 3}
			if !free(b) || b.x1 < 0 || b.x2 > mapWidth {
				continue
			}
			taken = append(taken, b)
			m.put(x+spot.dx, y+spot.dy, "s2 halo"+spot.anchor, p.Name)
			break
		}
	}
}

func (d *drawing) phaseKey() {
	x := 0
	for _, p := range phases {
		class := "l-acc"
		if p.phase == "existing" {
			class = "l-line"
		}
		d.addf(`<path class="%s" %s d="M%d %dh34"/>`, class, p.style, x, d.y+10)
		d.put(x+42, d.y+14, "s", p.says)
		x += 66 + textWidth(p.says)
	}
	d.y += 22
}

// names are the rival names, none above another.
func (d *drawing) names(r view.Route) {
	var all []string
	for _, n := range r.Names {
		var sides []string
		for _, s := range n.Sides {
			sides = append(sides, s.Title)
		}
		all = append(all, fmt.Sprintf("%s (%s)", n.Name, strings.Join(sides, ", ")))
	}
	if len(all) > 0 {
		d.notes("Names in use: " + strings.Join(all, "; ") + ".")
	}
}
