package web

import (
	"net/http"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// columnsShown is how many sides stand side by side; the data has all of them.
const columnsShown = 4

// perspectivesPage is the table of who says otherwise, narrowed to a few sides
// and one relation.
type perspectivesPage struct {
	view.Perspectives
	Total     int
	Columns   []view.Side
	Relations []relationLink
	Rows      []perspectivesRow
}

// relationLink chooses the rows of one relation.
type relationLink struct {
	Name, Link string
	Count      int
	On         bool
}

type perspectivesRow struct {
	view.PerspectiveRow
	Differs bool
	Cells   []perspectivesCell
}

type perspectivesCell struct {
	view.PerspectiveCell
	Title string
}

func (s *Server) perspectives(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "perspectives", "Perspectives", func(a asked) (any, error) {
		p, err := once(s, a, "perspectives", func() (view.Perspectives, error) { return view.PerspectivesOf(a.world, a.asOf) })
		if err != nil {
			return nil, err
		}
		relation := r.URL.Query().Get("relation")
		if relation == "" {
			relation = "differ"
		}
		return narrowed(p, relation, r.URL.Path, a.query), nil
	})
}

func narrowed(p view.Perspectives, relation, path string, q query) perspectivesPage {
	out := perspectivesPage{Perspectives: p, Total: len(p.Rows)}
	shown := loudest(p)
	for _, i := range shown {
		out.Columns = append(out.Columns, p.Sides[i])
	}
	for _, x := range []relationLink{{Name: "differ", Count: p.Differ}, {Name: "agree", Count: p.Agree}, {Name: "silent", Count: p.Silent}, {Name: "all", Count: len(p.Rows)}} {
		values := q.said.values()
		values.Set("relation", x.Name)
		x.Link, x.On = path+"?"+values.Encode(), x.Name == relation
		out.Relations = append(out.Relations, x)
	}
	for _, row := range p.Rows {
		if relation != "all" && row.Relation != relation {
			continue
		}
		r := perspectivesRow{PerspectiveRow: row, Differs: row.Relation == "differ"}
		for _, i := range shown {
			r.Cells = append(r.Cells, perspectivesCell{row.Cells[i], p.Sides[i].Title})
		}
		out.Rows = append(out.Rows, r)
	}
	return out
}

// loudest are the sides that speak on most rows, in the dossier's order, so that
// neither stands above the other.
func loudest(p view.Perspectives) []int {
	spoken := make([]int, len(p.Sides))
	for _, row := range p.Rows {
		for i, c := range row.Cells {
			if len(c.Quotes) > 0 {
				spoken[i]++
			}
		}
	}
	order := make([]int, len(p.Sides))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return spoken[b] - spoken[a] })
	order = order[:min(len(order), columnsShown)]
	slices.Sort(order)
	return order
}

func (s *Server) perspectivesJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, func(a asked) (any, error) { return view.PerspectivesOf(a.world, a.asOf) })
}

func (s *Server) whatif(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "whatif", "What-if", s.whatifData(r))
}

func (s *Server) whatifJSON(w http.ResponseWriter, r *http.Request) { s.json(w, r, s.whatifData(r)) }

func (s *Server) whatifData(r *http.Request) func(asked) (any, error) {
	return func(a asked) (any, error) {
		values := r.URL.Query()
		if len(values["assume"])+len(values["withdraw"]) == 0 {
			return once(s, a, "whatif", func() (any, error) { return view.WhatIfOf(a.world, a.asOf, nil, nil) })
		}
		return view.WhatIfOf(a.world, a.asOf, values["assume"], values["withdraw"])
	}
}

// deadlinesICS is the calendar that people subscribe to.
func (s *Server) deadlinesICS(w http.ResponseWriter, r *http.Request) {
	a, err := s.hear(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	if err := export.Calendar(w, view.DeadlinesOf(a.world, a.asOf), a.knownAt); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}
