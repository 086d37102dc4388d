package web

import (
	"encoding/csv"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// first leads to the first dossier of the store.
func (s *Server) first(w http.ResponseWriter, r *http.Request) {
	ids, err := s.Store.Dossiers(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if r.URL.Query().Has("new") {
		s.welcome(w, r)
		return
	}
	if s.First != "" {
		ids = slices.Insert(ids, 0, s.First)
	}
	for _, id := range ids {
		items, err := s.Store.Current(r.Context(), id, store.KindItem)
		if err == nil && len(items) > 0 {
			http.Redirect(w, r, "/d/"+url.PathEscape(id)+"/", http.StatusFound)
			return
		}
	}
	s.welcome(w, r)
}

// page answers with a page made from a world.
func (s *Server) page(w http.ResponseWriter, r *http.Request, name, title string, data func(asked) (any, error)) {
	a, err := s.hear(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	d, err := data(a)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	p, err := s.frame(name, title, a)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	p.Data = d
	p.Command = command(p, r)
	s.show(w, r, http.StatusOK, name, p)
}

// json answers with data made from a world.
func (s *Server) json(w http.ResponseWriter, r *http.Request, data func(asked) (any, error)) {
	a, err := s.hear(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	d, err := data(a)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.sendJSON(w, r, d)
}

// command is the same question on the command line.
func command(p *page, r *http.Request) string {
	flags := fmt.Sprintf(" --dossier %s --as-of %s --known-at %s --side %s", p.Dossier.ID, p.Query.asOf, p.KnownDay, p.Query.side)
	switch p.Name {
	case "item":
		return "kadesh why " + r.PathValue("address") + flags
	case "perspectives":
		return "kadesh perspectives" + flags
	case "whatif":
		return "kadesh whatif" + flags + hypothesis(r.URL.Query())
	case "review":
		return "kadesh review --dossier " + p.Dossier.ID
	case "history":
		return "kadesh history --dossier " + p.Dossier.ID
	case "sources", "reader", "compare", "agreement", "connections", "keys", "goto":
		if !p.Static {
			return "kadesh serve --get " + quoted(r.URL.RequestURI())
		}
	}
	return "kadesh status" + flags
}

// hypothesis is what a page assumes, as flags of kadesh whatif.
func hypothesis(values url.Values) (flags string) {
	for _, event := range values["assume"] {
		if event != "" {
			flags += " --assume " + quoted("happened("+event+")")
		}
	}
	for _, id := range values["withdraw"] {
		flags += " --withdraw " + quoted(id)
	}
	return flags
}

// quoted is a word for a shell, whatever stands in it.
func quoted(word string) string { return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'" }

func (s *Server) sources(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "sources", "Sources", func(a asked) (any, error) {
		p, err := s.sourcesData(a)
		p.Total, p.From = len(p.Documents), pageOf(r, len(p.Documents), documentsShown)
		p.Documents = cut(p.Documents, p.From)
		return p, err
	})
}

func (s *Server) sourcesJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, func(a asked) (any, error) { return s.sourcesData(a) })
}

// sourcesPage is the table of documents, and how far received files are read.
type sourcesPage struct {
	view.Sources
	Job   Job   `json:"job"`
	Total int   `json:"total"`
	From  pager `json:"-"`
}

func (s *Server) sourcesData(a asked) (sourcesPage, error) {
	j, err := s.job(a.r.Context(), a.snap.Dossier.ID)
	if err != nil {
		return sourcesPage{}, err
	}
	sources, err := once(s, a, fmt.Sprint("sources ", a.snap.Head), func() (view.Sources, error) { return view.SourcesOf(a.snap), nil })
	return sourcesPage{Sources: sources, Job: j}, err
}

func (s *Server) reader(w http.ResponseWriter, r *http.Request) {
	id, asJSON := strings.CutSuffix(r.PathValue("doc"), ".json")
	data := func(a asked) (any, error) {
		return view.ReaderOf(r.Context(), s.Store, a.snap, id, r.URL.Query().Get("lit"))
	}
	if asJSON {
		s.json(w, r, data)
		return
	}
	s.page(w, r, "reader", "Reader", data)
}

// filters are the facets of the commitments table, from the URL.
type filters struct{ Value, State, By string }

// commitmentsPage is the table with its facets.
type commitmentsPage struct {
	view.Status
	// Shown is the page's part of the Matching rows.
	Shown    []view.CommitmentStatus
	Matching int
	From     pager
	Filters  filters
	States   []string
	Actors   []string
}

func (s *Server) commitments(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "commitments", "Commitments", func(a asked) (any, error) {
		values := r.URL.Query()
		p := commitmentsPage{Status: s.status(a), Filters: filters{values.Get("value"), values.Get("state"), values.Get("by")}}
		p.filter()
		p.Matching, p.From = len(p.Shown), pageOf(r, len(p.Shown), rowsShown)
		p.Shown = cut(p.Shown, p.From)
		return p, nil
	})
}

// filter chooses the rows and lists what there is to choose from.
func (p *commitmentsPage) filter() {
	seen := map[string]bool{}
	note := func(list *[]string, kind, s string) {
		if !seen[kind+s] {
			seen[kind+s] = true
			*list = append(*list, s)
		}
	}
	for _, c := range p.Commitments {
		note(&p.States, "state ", string(c.State))
		mine := p.Filters.By == ""
		for _, a := range c.By {
			note(&p.Actors, "actor ", a)
			mine = mine || a == p.Filters.By
		}
		if mine && (p.Filters.Value == "" || p.Filters.Value == c.Value.String()) && (p.Filters.State == "" || p.Filters.State == string(c.State)) {
			p.Shown = append(p.Shown, c)
		}
	}
}

func (s *Server) commitmentsJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, func(a asked) (any, error) { return s.status(a), nil })
}

func (s *Server) commitmentsCSV(w http.ResponseWriter, r *http.Request) {
	a, err := s.hear(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	out := csv.NewWriter(w)
	rows := [][]string{{"id", "title", "state", "value", "by", "to", "due_edtf", "due_earliest", "due_latest", "reason"}}
	for _, c := range s.status(a).Commitments {
		row := []string{c.ID, c.Title, string(c.State), c.Value.String(), strings.Join(c.By, " "), strings.Join(c.To, " "), "", "", "", c.Reason}
		if !c.Due.IsZero() {
			row[6], row[7], row[8] = c.Due.EDTF, c.Due.Earliest.String(), c.Due.Latest.String()
		}
		rows = append(rows, row)
	}
	if err := out.WriteAll(rows); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	address, asJSON := strings.CutSuffix(r.PathValue("address"), ".json")
	data := func(a asked) (any, error) {
		return view.ItemOf(a.world, kadesh.Address(address), a.asOf, s.hears(a))
	}
	if asJSON {
		s.json(w, r, data)
		return
	}
	s.page(w, r, "item", "Item", s.itemPage(kadesh.Address(address)))
}

// hears gives the worlds of the other perspectives of a request.
func (s *Server) hears(a asked) func(side string) (*standing.World, error) {
	return func(side string) (*standing.World, error) {
		q := a.query
		q.side = side
		return s.world(a.snap, q)
	}
}

// itemPage is the page of one thing, with its value over time drawn.
func (s *Server) itemPage(address kadesh.Address) func(asked) (any, error) {
	return func(a asked) (any, error) {
		item, err := once(s, a, "item "+string(address), func() (view.Item, error) { return view.ItemOf(a.world, address, a.asOf, s.hears(a)) })
		if err != nil {
			return nil, err
		}
		strip, err := view.StripOf(a.world, address, a.asOf)
		if err != nil {
			return nil, err
		}
		svg, err := figure(func(w io.Writer, alone bool) error { return export.Strip(w, strip, alone) })
		return struct {
			view.Item
			Strip view.Strip
			SVG   template.HTML
		}{item, strip, svg}, err
	}
}

// historyPage is a page of the revisions.
type historyPage struct {
	Revisions []store.Revision
	From      pager
}

func (s *Server) history(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "history", "History", func(a asked) (any, error) {
		const most = 5000
		all, err := s.Store.Revisions(r.Context(), a.snap.Dossier.ID, most)
		p := pageOf(r, len(all), revisionsShown)
		return historyPage{cut(all, p), p}, err
	})
}

func (s *Server) by() desk.By { return desk.By{Who: s.Who, At: s.Now()} }

// back leads to the page that the form was on: a path of this server, never
// another place.
func (s *Server) back(w http.ResponseWriter, r *http.Request) {
	to, err := url.Parse(r.FormValue("back"))
	if err != nil || to.Host != "" || to.Scheme != "" || !strings.HasPrefix(to.Path, "/d/") {
		to = &url.URL{Path: "/"}
	}
	http.Redirect(w, r, to.String(), http.StatusSeeOther)
}
