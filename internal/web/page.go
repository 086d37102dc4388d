package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// page is what every template gets.
type page struct {
	// Name is the page's name in the rail, Title the window's.
	Name, Title string
	Dossier     *dossier.Dossier
	Others      []string
	Sides       []view.Side
	Query       query
	Today       kadesh.Day
	KnownDay    kadesh.Day
	// Shifted says that as-of or known-at is not now.
	Shifted bool
	Version string
	Notice  string
	Command string
	// Path is the page's own path without query.
	Path string
	// Waiting is how many findings have no verdict, Documents how many are on file.
	Waiting, Documents int
	// Static says that the page becomes a file.
	Static bool
	// Host is where text is sent, empty for nowhere.
	Host string
	// Head is the revision that the page shows.
	Head int64
	// Undo is the revision that z would take back, 0 for none.
	Undo int64
	Data any
}

// frame fills in what all pages share.
func (s *Server) frame(name, title string, a asked) (*page, error) {
	r, d, q := a.r, a.snap.Dossier, a.query
	others, err := s.Store.Dossiers(r.Context())
	if err != nil {
		return nil, err
	}
	today := kadesh.DayOfTime(s.Now().UTC())
	p := &page{Name: name, Title: title, Dossier: d, Sides: view.Sides(d), Query: q, Today: today, KnownDay: kadesh.DayOfTime(q.knownAt),
		Version: s.Version, Notice: s.Notice, Path: r.URL.Path, Waiting: a.snap.Waiting, Documents: len(a.snap.Documents), Host: s.Host, Static: s.Static, Head: a.snap.Head}
	p.Shifted = q.asOf != today || p.KnownDay != today
	for _, id := range others {
		if id != d.ID {
			p.Others = append(p.Others, id)
		}
	}
	if last, err := s.Desk.LastDecision(r.Context(), d.ID); err == nil {
		p.Undo = last.N
	}
	return p, nil
}

// Root is the path of the dossier.
func (p *page) Root() string { return "/d/" + url.PathEscape(p.Dossier.ID) + "/" }

// Link is a path below the dossier that keeps day, knowledge and side.
func (p *page) Link(path string) string { return p.Root() + path + p.Query.said.encode() }

// Item is the link to a thing's page.
func (p *page) Item(a kadesh.Address) string { return p.Link("item/" + url.PathEscape(string(a))) }

// Doc is the link to a document, with something in it lit.
func (p *page) Doc(id, lit string) string {
	values := p.Query.said.values()
	link := p.Root() + "doc/" + url.PathEscape(id)
	if lit != "" {
		values.Set("lit", lit)
	}
	if len(values) > 0 {
		link += "?" + values.Encode()
	}
	if lit != "" {
		link += "#lit"
	}
	return link
}

// At is this page on another day; Known is it as known on another; As is it in
// another perspective.
func (p *page) At(days int) string {
	t := p.Query.said
	t.AsOf = p.Query.asOf.AddDays(days).String()
	return p.Path + t.encode()
}

// Known is this page as known some days later.
func (p *page) Known(days int) string {
	t := p.Query.said
	t.Known = p.KnownDay.AddDays(days).String()
	return p.Path + t.encode()
}

// Since is the first page with what changed in the last days.
func (p *page) Since(days int) string {
	return p.With("", "since", p.Query.asOf.AddDays(-days).String())
}

// As is this page in another perspective.
func (p *page) As(side string) string {
	t := p.Query.said
	t.Side = side
	if side == "all" {
		t.Side = ""
	}
	return p.Path + t.encode()
}

// With is a path below the dossier with one more word in the query.
func (p *page) With(path, key, value string) string {
	v := p.Query.said.values()
	v.Set(key, value)
	return p.Root() + path + "?" + v.Encode()
}

// Actor is an actor's name.
func (p *page) Actor(id string) string { return p.Dossier.TitleOf(kadesh.AddressOf("actor", id)) }

// ReviewItem is the link to a finding in the review queue.
func (p *page) ReviewItem(key, coder string) string {
	values := p.Query.said.values()
	if coder != "" {
		values.Set("coder", coder)
	}
	if key != "" {
		sum, id, _ := strings.Cut(key, "/")
		values.Set("item", sum[:min(12, len(sum))]+"/"+id)
	}
	if len(values) == 0 {
		return p.Root() + "review"
	}
	return p.Root() + "review?" + values.Encode()
}

// TitleOf is a thing's title.
func (p *page) TitleOf(a kadesh.Address) string { return p.Dossier.TitleOf(a) }

// HasGuarantor reports whether one of the third parties is a guarantor.
func (p *page) HasGuarantor(all []kadesh.ThirdParty) bool {
	return slices.ContainsFunc(all, func(t kadesh.ThirdParty) bool { return t.Role == "guarantor" })
}

// About is what a claim is about, in words.
func (p *page) About(claim string) string {
	c, ok := p.Dossier.Claim(claim)
	if !ok || c.About == nil {
		return claim
	}
	title := p.Dossier.TitleOf(c.About.Ref)
	if c.About.Word != "" {
		title += ": " + strings.ReplaceAll(c.About.Word, "_", " ")
	}
	return title
}

// Encoded is the query as it goes into links.
func (q query) Encoded() string { return q.said.encode() }

// Text is the query as the URL said it.
func (q query) Text() queryText { return q.said }

// Now is this page today, as known today.
func (p *page) Now() string {
	return p.Path + queryText{Side: p.Query.said.Side}.encode()
}

// SideTitle is the chosen perspective in words.
func (p *page) SideTitle() string {
	for _, side := range p.Sides {
		if side.ID == p.Query.side {
			return side.Title
		}
	}
	return p.Query.side
}

// SideID is the chosen perspective.
func (p *page) SideID() string { return p.Query.side }

// AsOf is the chosen day.
func (p *page) AsOf() kadesh.Day { return p.Query.asOf }

func (t queryText) values() url.Values {
	v := url.Values{}
	for key, s := range map[string]string{"asof": t.AsOf, "known": t.Known, "side": t.Side} {
		if s != "" {
			v.Set(key, s)
		}
	}
	return v
}

// encode is the query part of a link, its keys in order.
func (t queryText) encode() string {
	if v := t.values(); len(v) > 0 {
		return "?" + v.Encode()
	}
	return ""
}

// show renders a page. It is rendered whole before anything is sent, so that a
// fault in a template cannot leave half a page.
func (s *Server) show(w http.ResponseWriter, r *http.Request, status int, name string, p *page) {
	var b bytes.Buffer
	if err := s.pages.ExecuteTemplate(&b, name+".tmpl", p); err != nil {
		s.Log.Error("page", "name", name, "err", err)
		http.Error(w, "this page could not be made: "+err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if _, err := w.Write(b.Bytes()); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

// fail says what went wrong, why and what next, as a page or as JSON.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, next := diag.HTTPStatus(err), ""
	if f, ok := errors.AsType[*diag.Fault](err); ok {
		next = f.Next
	}
	if status == http.StatusInternalServerError {
		s.Log.Error("request", "path", r.URL.Path, "err", err)
	}
	if strings.HasSuffix(r.URL.Path, ".json") {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		if err := json.NewEncoder(w).Encode(map[string]any{"ok": false, "error": err.Error(), "next": next, "status": status}); err != nil {
			s.Log.Debug("sending", "path", r.URL.Path, "err", err)
		}
		return
	}
	var b bytes.Buffer
	if err := s.pages.ExecuteTemplate(&b, "error.tmpl", map[string]any{"Error": err.Error(), "Next": next, "Status": status, "Version": s.Version}); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	if _, err := w.Write(b.Bytes()); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

func (s *Server) notFound(w http.ResponseWriter, r *http.Request) {
	s.fail(w, r, &diag.Fault{Kind: diag.NotFound, What: "there is no page " + r.URL.Path, Next: "start at /"})
}

// sendJSON sends an answer as data.
func (s *Server) sendJSON(w http.ResponseWriter, r *http.Request, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		s.Log.Debug("sending", "path", r.URL.Path, "err", err)
	}
}

// functions are what templates may call.
func functions() template.FuncMap {
	return template.FuncMap{
		"t":       say,
		"mark":    func(v kadesh.Truth) template.HTML { return marks[v&kadesh.Contested] },
		"day":     anyDay,
		"edtf":    longWhen,
		"spaced":  func(s any) string { return strings.ReplaceAll(toString(s), "_", " ") },
		"lower":   strings.ToLower,
		"args":    func(all ...any) []any { return all },
		"inc":     func(i int) int { return i + 1 },
		"even":    func(i int) bool { return i%2 == 0 },
		"fixed":   view.IsFixed,
		"figure":  func(f *float64) string { return fmt.Sprintf("%.2f", *f) },
		"spaced2": func(k kadesh.FindingKind) string { return string(k) },
		"claim":   func(s string) string { return "claim." + s },
		"value":   func(v kadesh.Truth) string { return v.String() },
		"sentence": func(s string) string {
			if s == "" {
				return s
			}
			return strings.ToUpper(s[:1]) + s[1:]
		},
		"percent":    func(f float64) string { return fmt.Sprintf("%.0f %%", 100*f) },
		"commitment": func(id string) kadesh.Address { return kadesh.AddressOf("commitment", id) },
		"instrument": func(id string) kadesh.Address { return kadesh.AddressOf("instrument", id) },
		"provision":  func(id string) kadesh.Address { return kadesh.AddressOf("provision", id) },
		"ms":         func(t time.Time) string { return t.UTC().Format("2 Jan 2006 15:04") },
	}
}

func toString(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case kadesh.State:
		return string(v)
	case kadesh.Basis:
		return string(v)
	}
	return ""
}

// marks are the four status marks: shape, word and colour together.
var marks = func() (out [4]template.HTML) {
	for v := kadesh.Unknown; v <= kadesh.Contested; v++ {
		name := v.String()
		out[v] = template.HTML(`<span class="st ` + name + `"><svg class="mk ` + name + `" viewBox="0 0 12 12" aria-hidden="true"><use href="#` + name + `"/></svg>` + name + `</span>`)
	}
	return out
}()

// anyDay is longDay for a day or a pointer to one.
func anyDay(v any) string {
	switch d := v.(type) {
	case kadesh.Day:
		return longDay(d)
	case *kadesh.Day:
		if d != nil {
			return longDay(*d)
		}
	}
	return ""
}

// longDay is a day as it stands in text.
func longDay(d kadesh.Day) string {
	if d == kadesh.MinDay || d == kadesh.MaxDay {
		return "open"
	}
	y, m, day := d.Civil()
	return time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC).Format("2 Jan ") + year(y)
}

// year is a year of the Gregorian calendar, before our era as people write it.
func year(y int) string {
	if y <= 0 {
		return fmt.Sprintf("%d BC", 1-y)
	}
	return fmt.Sprint(y)
}

// longWhen is a date as the source gives it: never a day that it does not.
func longWhen(w kadesh.When) string {
	switch {
	case w.IsZero():
		return ""
	case w.Exact():
		return longDay(w.Earliest)
	}
	approx := ""
	if w.Approximate {
		approx = ", approx."
	}
	first, last := w.Earliest, w.Latest
	y, m, d := first.Civil()
	switch {
	case first == kadesh.MinDay:
		return "by " + longDay(last) + approx
	case last == kadesh.MaxDay:
		return "from " + longDay(first) + approx
	case d == 1 && m == 1 && last == kadesh.DayOf(y, 12, 31):
		return year(y) + approx
	case d == 1 && last == first.AddMonths(1)-1:
		return time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC).Format("January ") + year(y) + approx
	}
	return longDay(first) + " to " + longDay(last) + approx
}

// asked is what a request asks for: the record as it stands, the world made of
// it, and the query.
type asked struct {
	r     *http.Request
	snap  *view.Snapshot
	world *standing.World
	query
}

// hear reads the query and makes the world for the dossier in the path.
func (s *Server) hear(r *http.Request) (asked, error) {
	a := asked{r: r}
	var err error
	if a.query, err = s.query(r); err != nil {
		return a, err
	}
	if a.snap, err = s.Desk.Now(r.Context(), r.PathValue("dossier")); err != nil {
		return a, err
	}
	a.world, err = s.world(a.snap, a.query)
	return a, err
}
