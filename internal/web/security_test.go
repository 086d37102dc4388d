package web

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// TestListensOnlyHere: an address that others can reach is refused, in words that
// say why and what next.
func TestListensOnlyHere(t *testing.T) {
	for _, host := range []string{"0.0.0.0", "::", "192.0.2.1", "example.org", "127.0.0.1.example.org", "[::]"} {
		l, err := Listen(host, 0)
		if err == nil {
			l.Close()
			t.Errorf("%s is listened on", host)
			continue
		}
		if diag.KindOf(err) != diag.Usage || !strings.Contains(err.Error(), host) {
			t.Errorf("%s is refused with %v", host, err)
		}
	}
	for _, host := range []string{"", "127.0.0.1", "127.0.0.2", "localhost"} {
		l, err := Listen(host, 0)
		if err != nil {
			t.Errorf("%q is not listened on: %v", host, err)
			continue
		}
		l.Close()
	}
}

// hostile is a text that tries to become markup, a script, or another direction.
const hostile = "<script>alert(1)</script> <img src=x onerror=alert(2)> \"'><svg onload=alert(3)> Armenia shall open \u202ethe road\u202c within 30 days. {{.}} ]]>"

// TestHostileText: no text of a document becomes markup on any page, in a figure
// or in data, and no page lets scripts in.
func TestHostileText(t *testing.T) {
	st, dk := stocked(t)
	server, h := serving(t, st, dk, "<b>tester</b>")
	upload(t, h.URL, "../../<i>name<i>\u202etxt.exe", hostile)
	server.readAll(t.Context())
	_, job := get(t, h.URL+washington+"job.json")
	_, sources := get(t, h.URL+washington+"sources.json")
	if !strings.Contains(sources, "nametxt") && !strings.Contains(sources, "name<i>txt") {
		t.Fatalf("the text is not on file: %s", job)
	}
	id := ""
	for _, doc := range strings.Split(sources, `"id": "`)[1:] {
		if d, _, _ := strings.Cut(doc, `"`); strings.Contains(d, "name") {
			id = d
		}
	}
	for _, path := range []string{"sources", "doc/" + url.PathEscape(id), "review", "go?q=" + url.QueryEscape("<script>alert(1)</script>"), "compare?first=" + url.QueryEscape(id) + "&second=" + url.QueryEscape(id), "history",
		"commitments?value=" + url.QueryEscape("\"><script>alert(1)</script>"), "perspectives?relation=" + url.QueryEscape("<script>")} {
		r, body := get(t, h.URL+washington+path)
		for _, bad := range []string{"<script>", "<img", "onerror=alert(2)>", "<svg onload", "<b>tester", "<i>name"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s holds %q", path, bad)
			}
		}
		csp := r.Header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "script-src 'self'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s has the policy %q", path, csp)
		}
	}
}

func upload(t *testing.T, base, name, text string) {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("files", name)
	if err == nil {
		_, err = io.WriteString(part, text)
	}
	if err != nil || form.Close() != nil {
		t.Fatal(err)
	}
	r, err := http.Post(base+washington+"add", form.FormDataContentType(), &body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("the upload answers %v, %v", r.StatusCode, err)
	}
	r.Body.Close()
}

// TestWritesFromElsewhere: every path that writes refuses a form of another site.
func TestWritesFromElsewhere(t *testing.T) {
	base := testServer(t)
	for _, path := range []string{"verdict", "undo", "add", "job", "mark"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+washington+path, strings.NewReader("x=1"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", "https://elsewhere.example")
		got, err := http.DefaultClient.Do(r)
		if err != nil || got.StatusCode != http.StatusForbidden {
			t.Errorf("%s answers %d, %v", path, got.StatusCode, err)
		}
	}
}

// FuzzForms: whatever a form holds, the answer is a refusal in words or a page,
// never a fault.
func FuzzForms(f *testing.F) {
	for _, s := range []string{"finding=x/y&verdict=accept", "finding=%00&verdict=accept-all&identical=a", "revision=1", "revision=-9223372036854775808", "do=forget&file=..%2f..",
		"document=x&words=%ff&paragraph=99999999999&kind=claim", "coder=a/b&finding=x&verdict=reject", "finding=a&verdict=amend&f-who=%3Cscript%3E", "back=//evil.example/d/"} {
		f.Add("verdict", s)
		f.Add("mark", s)
		f.Add("undo", s)
	}
	st, dk := stockedIn(f)
	server, err := New(Options{Store: st, Desk: dk, Now: func() time.Time { return today }, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, path, form string) {
		u, err := url.Parse("http://127.0.0.1" + washington + url.PathEscape(path))
		if err != nil {
			return
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, u.String(), strings.NewReader(form))
		r.Host = "127.0.0.1"
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		if w.Code >= 500 && w.Code != 503 || w.Code/100 == 3 && !strings.HasPrefix(w.Header().Get("Location"), "/") || strings.HasPrefix(w.Header().Get("Location"), "//") {
			t.Fatalf("%q with %q answers %d to %q: %.300s", path, form, w.Code, w.Header().Get("Location"), w.Body)
		}
	})
}

// TestLink: a link is fetched when it is pasted, and kept with its address; where
// nothing can be fetched, that is said.
func TestLink(t *testing.T) {
	st, dk := stocked(t)
	asked := ""
	server, err := New(Options{Store: st, Desk: dk, Now: func() time.Time { return today }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Fetch: func(_ context.Context, address string) (source.Piece, error) {
			asked = address
			return source.Piece{Name: "page.html", Data: []byte("<!doctype html><html><head><title>News</title></head><body><article><p>On 3 May 2025 Armenia and Azerbaijan met in Tirana and agreed to meet again in June, officials of both said.</p><p>No date was set for the signature of the treaty, and neither side named a condition.</p></article></body></html>")}, nil
		}})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(server)
	defer h.Close()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if form.WriteField("link", "https://news.example/1") != nil || form.WriteField("text", "A pasted text of some words.") != nil || form.WriteField("published", "2025-05-04") != nil || form.Close() != nil {
		t.Fatal("the form cannot be made")
	}
	r, err := http.Post(h.URL+washington+"add", form.FormDataContentType(), &body)
	if err != nil || r.StatusCode != http.StatusOK || asked != "https://news.example/1" {
		t.Fatalf("answers %v, %v; asked for %q", r.StatusCode, err, asked)
	}
	r.Body.Close()
	server.readAll(t.Context())
	if _, sources := get(t, h.URL+washington+"sources.json"); !strings.Contains(sources, "https://news.example/1") || !strings.Contains(sources, "\"2025-05-04\"") {
		_, job := get(t, h.URL+washington+"job.json")
		t.Errorf("the page is not on file with its address: %s", job)
	}
}
