package web

import (
	"bytes"
	"net/http"
	"net/url"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// welcome is the page of a record without a dossier: how to begin.
func (s *Server) welcome(w http.ResponseWriter, r *http.Request) {
	var b bytes.Buffer
	if err := s.pages.ExecuteTemplate(&b, "welcome.tmpl", map[string]any{"Sample": s.Sample != nil && !s.ReadOnly, "ReadOnly": s.ReadOnly, "Version": s.Version}); err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if _, err := w.Write(b.Bytes()); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

// begin opens the sample, or begins a dossier of one's own.
func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if r.FormValue("do") == "sample" {
		if s.Sample == nil {
			s.fail(w, r, &diag.Fault{Kind: diag.NotFound, What: "there is no sample here", Next: "kadesh demo opens it"})
			return
		}
		if err := s.Sample(r.Context()); err != nil {
			s.fail(w, r, err)
			return
		}
		http.Redirect(w, r, "/d/"+url.PathEscape(s.First)+"/", http.StatusSeeOther)
		return
	}
	title := strings.TrimSpace(r.FormValue("title"))
	id := idOf(title)
	if id == "" {
		s.fail(w, r, diag.Errorf(diag.Usage, "a dossier wants a name with letters"))
		return
	}
	if err := s.Desk.Begin(r.Context(), s.by(), id, title); err != nil {
		s.fail(w, r, err)
		return
	}
	http.Redirect(w, r, "/d/"+url.PathEscape(id)+"/sources", http.StatusSeeOther)
}

// idOf makes an id of a title: lower case, words joined.
func idOf(title string) string {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		w = strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				return r
			}
			return -1
		}, w)
		if w != "" && len(words) < 6 {
			words = append(words, w)
		}
	}
	id := strings.Join(words, "-")
	if id == "" && title != "" {
		id = "dossier"
	}
	return id
}
