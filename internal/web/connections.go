package web

import (
	"bytes"
	"html/template"
	"io"
	"net/http"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// figure draws a figure for a page. The SVG is made by package export, which
// escapes every word that it takes from a dossier.
func figure(draw func(io.Writer, bool) error) (template.HTML, error) {
	var b bytes.Buffer
	if err := draw(&b, false); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil
}

// connectionsPage is one of the three pictures, with its list.
type connectionsPage struct {
	Tab      string
	Lead     string
	Network  *view.Network
	Lanes    *view.Lanes
	Routes   []view.Route
	Figures  []template.HTML
	HasRoute bool
}

func (s *Server) connections(w http.ResponseWriter, r *http.Request) {
	tab := r.PathValue("tab")
	if tab == "" {
		tab = "network"
	}
	s.page(w, r, "connections", "Connections", func(a asked) (any, error) {
		return once(s, a, "connections "+tab, func() (any, error) { return connectionsData(a, tab) })
	})
}

func connectionsData(a asked, tab string) (any, error) {
	p := connectionsPage{Tab: tab, HasRoute: len(a.world.Dossier.Corridors) > 0}
	var draw []func(io.Writer, bool) error
	switch tab {
	case "network":
		n := view.NetworkOf(a.world, a.asOf)
		p.Network, p.Lead = &n, n.Lead
		draw = append(draw, func(w io.Writer, alone bool) error { return export.Owes(w, n, alone) },
			func(w io.Writer, alone bool) error { return export.Wider(w, n, alone) })
	case "timeline":
		l := view.LanesOf(a.world, a.asOf)
		p.Lanes, p.Lead = &l, l.Lead
		draw = append(draw, func(w io.Writer, alone bool) error { return export.Timeline(w, l, alone) })
	case "corridor":
		p.Routes, p.Lead = view.RoutesOf(a.world, a.asOf), "This dossier has no corridor."
		for _, route := range p.Routes {
			p.Lead = route.Lead
			draw = append(draw, func(w io.Writer, alone bool) error { return export.Route(w, route, alone) })
		}
	default:
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no picture " + tab, Next: "network, timeline or corridor"}
	}
	for _, d := range draw {
		svg, err := figure(d)
		if err != nil {
			return nil, err
		}
		p.Figures = append(p.Figures, svg)
	}
	return p, nil
}

// figureSVG is a figure as a file, the same as kadesh export --to svg writes.
func (s *Server) figureSVG(w http.ResponseWriter, r *http.Request) {
	a, err := s.hear(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	name, ok := strings.CutSuffix(r.PathValue("file"), ".svg")
	if strip, isStrip := strings.CutPrefix(name, "strip."); isStrip && ok {
		s.stripSVG(w, r, a, kadesh.Address(strip))
		return
	}
	for _, f := range export.Figures(a.world, a.asOf) {
		if ok && f.Name == name {
			s.sendSVG(w, r, f.Draw)
			return
		}
	}
	s.fail(w, r, &diag.Fault{Kind: diag.NotFound, What: "there is no figure " + r.PathValue("file"), Next: "the Connections page links to those there are"})
}

func (s *Server) stripSVG(w http.ResponseWriter, r *http.Request, a asked, address kadesh.Address) {
	strip, err := view.StripOf(a.world, address, a.asOf)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.sendSVG(w, r, func(to io.Writer, alone bool) error { return export.Strip(to, strip, alone) })
}

func (s *Server) sendSVG(w http.ResponseWriter, r *http.Request, draw func(io.Writer, bool) error) {
	var b bytes.Buffer
	if err := draw(&b, true); err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "image/svg+xml")
	w.Header().Set("Cache-Control", "no-store")
	// A figure alone brings its own style, and nothing else.
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
	if _, err := w.Write(b.Bytes()); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

func (s *Server) connectionsJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, func(a asked) (any, error) {
		return struct {
			Network  view.Network  `json:"network"`
			Timeline view.Lanes    `json:"timeline"`
			Routes   []view.Route  `json:"routes"`
			Events   view.Timeline `json:"events"`
		}{view.NetworkOf(a.world, a.asOf), view.LanesOf(a.world, a.asOf), view.RoutesOf(a.world, a.asOf), view.TimelineOf(a.world, a.asOf)}, nil
	})
}
