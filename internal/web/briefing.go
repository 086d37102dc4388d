package web

import (
	"fmt"
	"net/http"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// daysBack is how far back the first page looks when nobody says.
const daysBack = 90

// briefingPage is the first page, with what changed since a day.
type briefingPage struct {
	view.Briefing
	Changed view.Since `json:"changed"`
}

func (s *Server) briefingData(a asked) (any, error) {
	since := a.asOf.AddDays(-daysBack)
	if said := a.r.URL.Query().Get("since"); said != "" {
		w, err := kadesh.ParseWhen(said)
		if err != nil || w.Latest == kadesh.MaxDay || w.Latest == kadesh.MinDay {
			return nil, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("%q is not a date", said), Next: "write the day as 2026-05-01"}
		}
		since = w.Latest
	}
	return once(s, a, "briefing since "+since.String(), func() (briefingPage, error) {
		p := briefingPage{Briefing: view.BriefingOf(a.world, a.asOf)}
		y, m, d := since.Civil()
		then := a.query
		if known := time.Date(y, time.Month(m), d, 23, 59, 59, 0, time.UTC); known.Before(then.knownAt) {
			then.knownAt = known
		}
		world, err := s.world(a.snap, then)
		if err != nil {
			return p, err
		}
		p.Changed, err = view.SinceOf(world, a.world, since, a.asOf)
		return p, err
	})
}

func (s *Server) briefing(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "briefing", "Briefing", s.briefingData)
}

func (s *Server) briefingJSON(w http.ResponseWriter, r *http.Request) { s.json(w, r, s.briefingData) }
