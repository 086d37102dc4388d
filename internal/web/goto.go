package web

import (
	"net/http"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// pageNames are the pages that a word can lead to, with the key after g.
var pageNames = []struct{ Name, Path, Key string }{
	{"Briefing", "", "b"}, {"Sources", "sources", "s"}, {"Review", "review", "v"}, {"Commitments", "commitments", "c"},
	{"Connections", "connections", "n"}, {"Timeline", "connections/timeline", ""}, {"Corridor map", "connections/corridor", ""},
	{"Perspectives", "perspectives", "p"}, {"What-if", "whatif", "w"}, {"History", "history", "h"}, {"Agreement of coders", "agreement", ""}, {"Keys", "keys", ""},
}

// goToPage is what a search for a place found.
type goToPage struct {
	Words   string        `json:"words"`
	Targets []view.Target `json:"targets"`
}

func (s *Server) goToData(a asked) (any, error) {
	p := goToPage{Words: strings.TrimSpace(a.r.URL.Query().Get("q")), Targets: []view.Target{}}
	wanted := strings.ToLower(p.Words)
	for _, n := range pageNames {
		if strings.Contains(strings.ToLower(n.Name), wanted) {
			p.Targets = append(p.Targets, view.Target{Kind: "page", Title: n.Name, Path: n.Path})
		}
	}
	p.Targets = append(p.Targets, view.TargetsOf(a.snap, p.Words)...)
	more, err := view.TargetsOnFile(a.r.Context(), s.Store, a.snap, p.Words)
	if err != nil {
		return nil, err
	}
	for _, t := range more {
		if !slices.ContainsFunc(p.Targets, func(have view.Target) bool { return have.Path == t.Path }) {
			p.Targets = append(p.Targets, t)
		}
	}
	return p, nil
}

func (s *Server) goTo(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "goto", "Go to", s.goToData)
}

func (s *Server) goToJSON(w http.ResponseWriter, r *http.Request) { s.json(w, r, s.goToData) }

func (s *Server) keys(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "keys", "Keys", func(asked) (any, error) { return nil, nil })
}
