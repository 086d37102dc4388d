package web

import (
	"net/http"
	"strconv"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// mark makes a finding of words that a person chose.
func (s *Server) mark(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	paragraph, err := strconv.Atoi(r.FormValue("paragraph"))
	if err != nil {
		paragraph = 0
	}
	dossier := r.PathValue("dossier")
	if _, err := s.Desk.Mark(r.Context(), s.by(), dossier, r.FormValue("document"), paragraph, r.FormValue("words"), kadesh.FindingKind(r.FormValue("kind"))); err != nil {
		s.fail(w, r, err)
		return
	}
	s.changed(dossier)
	s.back(w, r)
}

func (s *Server) textPair(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "compare", "Compare texts", s.textPairData)
}

func (s *Server) textPairJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, s.textPairData)
}

func (s *Server) textPairData(a asked) (any, error) {
	values := a.r.URL.Query()
	return view.TextPairOf(a.r.Context(), s.Store, a.snap, values.Get("first"), values.Get("second"))
}
