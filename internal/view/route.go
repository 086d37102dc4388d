package view

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Route is a corridor with its places and parts, as it stands.
type Route struct {
	Stamp
	ID    string `json:"id"`
	Title string `json:"title"`
	Lead  string `json:"lead"`
	// Names are the rival names, each with the sides that use it.
	Names    []RouteName    `json:"names"`
	Places   []RoutePlace   `json:"places"`
	Segments []RouteSegment `json:"segments"`
	Regimes  []RouteRegime  `json:"regimes"`
}

// RouteName is a name with who uses it; none is preferred.
type RouteName struct {
	Name    string `json:"name"`
	Implies string `json:"implies"`
	Sides   []Side `json:"sides"`
}

// RoutePlace is a point of the map.
type RoutePlace struct {
	kadesh.Place
	// Ends says that the place is an end of a segment.
	Ends bool `json:"ends"`
}

// RouteSegment is a part of a corridor.
type RouteSegment struct {
	ID       string       `json:"id"`
	Title    string       `json:"title"`
	Places   []int        `json:"places"`
	Builders []string     `json:"builders"`
	Length   float64      `json:"kilometres"`
	Value    kadesh.Truth `json:"value"`
	// Phase is open, building, planned or existing, as far as is told.
	Phase    string          `json:"phase"`
	Progress []RouteProgress `json:"progress"`
	Blocks   []RouteBlock    `json:"blocks"`
	Note     string          `json:"note"`
}

// RouteProgress is a report of progress.
type RouteProgress struct {
	On      kadesh.When `json:"on"`
	Percent float64     `json:"percent"`
	Text    string      `json:"text"`
	Quotes  []Quote     `json:"quotes"`
}

// RouteBlock is something in the way.
type RouteBlock struct {
	Text   string       `json:"text"`
	Value  kadesh.Truth `json:"value"`
	Quotes []Quote      `json:"quotes"`
}

// RouteRegime is whose law is to hold there, by side.
type RouteRegime struct {
	Side   Side    `json:"side"`
	Text   string  `json:"text"`
	Quotes []Quote `json:"quotes"`
}

// RoutesOf makes the corridors of a dossier on a day.
func RoutesOf(w *standing.World, day kadesh.Day) []Route {
	out := []Route{}
	for _, c := range w.Dossier.Corridors {
		out = append(out, routeOf(w, c, day))
	}
	return out
}

func routeOf(w *standing.World, c kadesh.Corridor, day kadesh.Day) Route {
	d := w.Dossier
	r := Route{Stamp: StampOf(w, day), ID: c.ID, Title: c.Title, Names: routeNames(d, c), Places: []RoutePlace{}, Segments: []RouteSegment{}, Regimes: []RouteRegime{}}
	at := map[string]int{}
	open := 0
	for _, s := range c.Segments {
		seg := segmentOf(w, s, day)
		if seg.Value.ToldTrue() {
			open++
		}
		for i, id := range s.Places {
			p, ok := d.Place(id)
			if !ok {
				continue
			}
			if _, known := at[id]; !known {
				at[id] = len(r.Places)
				r.Places = append(r.Places, RoutePlace{Place: p})
			}
			if i == 0 || i == len(s.Places)-1 {
				r.Places[at[id]].Ends = true
			}
			seg.Places = append(seg.Places, at[id])
		}
		r.Segments = append(r.Segments, seg)
	}
	for _, g := range c.Regimes {
		r.Regimes = append(r.Regimes, RouteRegime{Side: perspectiveSide(d, g.Side), Text: g.Text, Quotes: EvidenceQuotes(d, g.Evidence)})
	}
	r.Lead = fmt.Sprintf("Of %s, %s; %s by what rules it is to run.", plural(len(r.Segments), "part"), inUse(open), sidesSay(len(r.Regimes)))
	return r
}

func inUse(n int) string {
	switch n {
	case 0:
		return "none is told to be in use"
	case 1:
		return "one is told to be in use"
	}
	return fmt.Sprintf("%d are told to be in use", n)
}

func sidesSay(n int) string {
	if n == 1 {
		return "one side says"
	}
	return fmt.Sprintf("%d sides say, each its own,", n)
}

func segmentOf(w *standing.World, s kadesh.Segment, day kadesh.Day) RouteSegment {
	d := w.Dossier
	seg := RouteSegment{ID: s.ID, Title: s.Title, Places: []int{}, Builders: []string{}, Length: s.Kilometres, Progress: []RouteProgress{}, Blocks: []RouteBlock{}, Note: s.Note, Phase: "planned"}
	for _, b := range s.Builder {
		seg.Builders = append(seg.Builders, d.TitleOf(kadesh.AddressOf("actor", b)))
	}
	if s.Done != nil {
		seg.Value = w.At(s.Done, day)
	} else if s.Mode == "rail" && len(s.Progress) == 0 {
		seg.Phase = "existing"
	}
	for _, p := range s.Progress {
		if p.On.Latest <= day {
			seg.Progress = append(seg.Progress, RouteProgress{On: p.On, Percent: p.Percent, Text: p.Text, Quotes: EvidenceQuotes(d, p.Evidence)})
			seg.Phase = "building"
		}
	}
	if seg.Value.ToldTrue() {
		seg.Phase = "open"
	}
	for _, b := range s.Blocks {
		block := RouteBlock{Text: b.Text, Quotes: EvidenceQuotes(d, b.Evidence)}
		if b.Needs != nil {
			block.Value = w.At(b.Needs, day)
		}
		if !block.Value.ToldTrue() || block.Value.ToldFalse() { // what it needs is not there yet
			seg.Blocks = append(seg.Blocks, block)
		}
	}
	return seg
}

// routeNames are the rival names of a corridor: those of the terms about it.
func routeNames(d *dossier.Dossier, c kadesh.Corridor) []RouteName {
	out := []RouteName{}
	for _, t := range d.Terms {
		if t.About != kadesh.AddressOf("corridor", c.ID) {
			continue
		}
		for _, n := range t.Names {
			name := RouteName{Name: n.Name, Implies: n.Implies, Sides: []Side{}}
			for _, s := range n.Sides {
				name.Sides = append(name.Sides, perspectiveSide(d, s))
			}
			out = append(out, name)
		}
	}
	return out
}

func perspectiveSide(d *dossier.Dossier, id string) Side {
	if p, ok := d.Perspective(id); ok {
		return Side{ID: p.ID, Title: p.Title, Letter: p.Letter}
	}
	return sideOf(d, id)
}
