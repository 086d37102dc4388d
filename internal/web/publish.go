package web

import (
	"context"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// mostPublished bounds the files of a published folder.
const mostPublished = 20_000

// Publish makes the pages of a dossier as files that open without a server: the
// same pages, without forms and scripts, every link to another of the files. The
// server must have been made with Static. query is what stands after ? on every
// page: as-of, known-at and side.
func Publish(ctx context.Context, s *Server, dossier string, query url.Values) ([]view.OutFile, error) {
	p := publisher{server: s, root: "/d/" + url.PathEscape(dossier) + "/", query: query, done: map[string]bool{}}
	p.want(p.root)
	for len(p.queue) > 0 {
		link := p.queue[0]
		p.queue = p.queue[1:]
		if err := p.page(ctx, link); err != nil {
			return nil, err
		}
		if len(p.files) > mostPublished {
			return nil, &diag.Fault{Kind: diag.Unavailable, What: fmt.Sprintf("the dossier has more than %d pages", mostPublished), Next: "hide a part of it"}
		}
	}
	slices.SortFunc(p.files, func(a, b view.OutFile) int { return strings.Compare(a.Name, b.Name) })
	return p.files, nil
}

type publisher struct {
	server *Server
	root   string
	query  url.Values
	queue  []string
	done   map[string]bool
	files  []view.OutFile
}

// want puts a link into the queue, once.
func (p *publisher) want(link string) {
	if !p.done[link] {
		p.done[link] = true
		p.queue = append(p.queue, link)
	}
}

// extra are the words of a query that make another page; the others are the same
// on all.
var extra = []string{"from", "relation", "lit", "value", "state"}

// fileOf is the file of a link, ok when it belongs to what is published.
func (p *publisher) fileOf(link string) (name string, ok bool) {
	u, err := url.Parse(link)
	if err != nil {
		return "", false
	}
	if u.Path == "/static/style.css" || u.Path == "/static/icon.svg" {
		return strings.TrimPrefix(u.Path, "/"), true
	}
	escaped := u.EscapedPath()
	rest, ok := strings.CutPrefix(escaped, p.root)
	if !ok {
		return "", false
	}
	if rest, err = url.PathUnescape(rest); err != nil {
		return "", false
	}
	if rest == "" {
		rest = "index"
	}
	for _, no := range []string{"review", "agreement", "history", "go", "keys", "compare", "events"} {
		if rest == no {
			return "", false
		}
	}
	for _, key := range extra {
		if v := u.Query().Get(key); v != "" {
			rest += "." + key + "-" + v
		}
	}
	rest = safeName(rest)
	switch path.Ext(u.Path) {
	case ".svg", ".json", ".csv", ".ics":
		return rest, true
	}
	return rest + ".html", true
}

// safeName keeps what every file system takes.
func safeName(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '/' || r == '.' || r == '-' || r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, strings.ReplaceAll(s, "..", "_"))
}

// linkPattern finds what a page links to.
var linkPattern = regexp.MustCompile(`(href|src)="([^"]*)"`)

func (p *publisher) page(ctx context.Context, link string) error {
	name, ok := p.fileOf(link)
	if !ok {
		return nil
	}
	w := httptest.NewRecorder()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://127.0.0.1"+link, nil)
	if err != nil {
		return err
	}
	if p.query != nil && strings.HasPrefix(r.URL.Path, "/d/") {
		values := r.URL.Query()
		for key, v := range p.query {
			values[key] = v
		}
		r.URL.RawQuery = values.Encode()
	}
	p.server.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		return &diag.Fault{Kind: diag.Internal, What: fmt.Sprintf("%s answers %d", link, w.Code)}
	}
	data := w.Body.Bytes()
	if strings.HasSuffix(name, ".html") {
		data = []byte(linkPattern.ReplaceAllStringFunc(string(data), func(s string) string { return p.relink(name, s) }))
	}
	p.files = append(p.files, view.OutFile{Name: name, Data: data})
	return nil
}

// relink makes a link of a page lead to a file, relative to the page.
func (p *publisher) relink(from, attribute string) string {
	m := linkPattern.FindStringSubmatch(attribute)
	link := html.UnescapeString(m[2])
	if strings.HasPrefix(link, "#") {
		return attribute
	}
	bare, fragment, _ := strings.Cut(link, "#")
	to, ok := p.fileOf(bare)
	if !ok {
		return m[1] + `="#main"`
	}
	u, err := url.Parse(bare)
	if err != nil {
		return m[1] + `="#main"`
	}
	kept := url.Values{} // the words that every page has are not part of a file
	for _, key := range extra {
		if v := u.Query().Get(key); v != "" {
			kept.Set(key, v)
		}
	}
	u.RawQuery = kept.Encode()
	p.want(u.String())
	up := strings.Repeat("../", strings.Count(from, "/"))
	if fragment != "" {
		fragment = "#" + fragment
	}
	return m[1] + `="` + html.EscapeString(up+to+fragment) + `"`
}
