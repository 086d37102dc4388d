package web

import (
	"net/http"
)

// routes ties paths to pages. A page's path with .json or .csv gives its data.
func (s *Server) routes(static http.Handler) {
	s.mux.HandleFunc("GET /{$}", s.first)
	s.mux.Handle("GET /static/", http.StripPrefix("/static/", cacheable(static)))
	s.mux.HandleFunc("GET /static/strings.js", scriptCatalogue)
	s.mux.HandleFunc("GET /d/{dossier}/{$}", s.briefing)
	s.mux.HandleFunc("GET /d/{dossier}/briefing.json", s.briefingJSON)
	s.mux.HandleFunc("GET /d/{dossier}/sources", s.sources)
	s.mux.HandleFunc("GET /d/{dossier}/sources.json", s.sourcesJSON)
	s.mux.HandleFunc("GET /d/{dossier}/doc/{doc}", s.reader)
	s.mux.HandleFunc("GET /d/{dossier}/commitments", s.commitments)
	s.mux.HandleFunc("GET /d/{dossier}/commitments.json", s.commitmentsJSON)
	s.mux.HandleFunc("GET /d/{dossier}/commitments.csv", s.commitmentsCSV)
	s.mux.HandleFunc("GET /d/{dossier}/item/{address}", s.item)
	s.mux.HandleFunc("GET /d/{dossier}/history", s.history)
	s.mux.HandleFunc("GET /d/{dossier}/connections", s.connections)
	s.mux.HandleFunc("GET /d/{dossier}/connections/{tab}", s.connections)
	s.mux.HandleFunc("GET /d/{dossier}/connections.json", s.connectionsJSON)
	s.mux.HandleFunc("GET /d/{dossier}/figure/{file}", s.figureSVG)
	s.mux.HandleFunc("GET /d/{dossier}/review", s.review)
	s.mux.HandleFunc("GET /d/{dossier}/review.json", s.reviewJSON)
	s.mux.HandleFunc("GET /d/{dossier}/agreement", s.agreement)
	s.mux.HandleFunc("GET /d/{dossier}/agreement.json", s.agreementJSON)
	s.mux.HandleFunc("GET /d/{dossier}/perspectives", s.perspectives)
	s.mux.HandleFunc("GET /d/{dossier}/perspectives.json", s.perspectivesJSON)
	s.mux.HandleFunc("GET /d/{dossier}/whatif", s.whatif)
	s.mux.HandleFunc("GET /d/{dossier}/whatif.json", s.whatifJSON)
	s.mux.HandleFunc("GET /d/{dossier}/deadlines.ics", s.deadlinesICS)

	s.mux.HandleFunc("GET /d/{dossier}/events", s.events)
	s.mux.HandleFunc("GET /d/{dossier}/job.json", s.jobJSON)
	s.mux.HandleFunc("GET /d/{dossier}/compare", s.textPair)
	s.mux.HandleFunc("GET /d/{dossier}/compare.json", s.textPairJSON)
	s.mux.HandleFunc("GET /d/{dossier}/go", s.goTo)
	s.mux.HandleFunc("GET /d/{dossier}/go.json", s.goToJSON)
	s.mux.HandleFunc("GET /d/{dossier}/keys", s.keys)

	// Writes come only from our own pages.
	guard := http.NewCrossOriginProtection()
	s.mux.Handle("POST /begin", guard.Handler(http.HandlerFunc(s.begin)))
	s.mux.Handle("POST /d/{dossier}/verdict", guard.Handler(http.HandlerFunc(s.verdict)))
	s.mux.Handle("POST /d/{dossier}/undo", guard.Handler(http.HandlerFunc(s.undo)))
	s.mux.Handle("POST /d/{dossier}/mark", guard.Handler(http.HandlerFunc(s.mark)))
	s.mux.Handle("POST /d/{dossier}/add", guard.Handler(http.HandlerFunc(s.add)))
	s.mux.Handle("POST /d/{dossier}/job", guard.Handler(http.HandlerFunc(s.pause)))
	s.mux.HandleFunc("/", s.notFound)
}

// cacheable lets browsers keep the stylesheet and script for a while.
func cacheable(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "max-age=60")
		h.ServeHTTP(w, r)
	})
}
