package web

import (
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
)

var today = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

// stocked is a store with the first case in it, its evidence read.
func stocked(t *testing.T) (store.Store, *desk.Desk) {
	t.Helper()
	return stockedIn(t)
}

// serving is the workbench of one user over a store, until the test ends.
func serving(t *testing.T, st store.Store, dk *desk.Desk, who string) (*Server, *httptest.Server) {
	t.Helper()
	server, err := New(Options{Store: st, Desk: dk, Now: func() time.Time { return today }, Who: who, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(server)
	t.Cleanup(h.Close)
	return server, h
}

// stockedIn is stocked for a test of any kind.
func stockedIn(t testing.TB) (store.Store, *desk.Desk) {
	t.Helper()
	ctx := context.Background()
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "test.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	dk := desk.New(s, read.NewRules().Read)
	fsys := examples.Open(examples.First)
	d, list, err := dossier.Load(fsys, func(name string, data []byte) (kadesh.Document, error) {
		doc, err := source.Text(name, data)
		if err != nil {
			return kadesh.Document{}, err
		}
		return *doc, nil
	})
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	plan, err := dk.Plan(ctx, d, func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }, kadesh.DayOfTime(today))
	if err != nil {
		t.Fatal(err)
	}
	by := desk.By{Who: "tester", At: today}
	if _, err := dk.Apply(ctx, by, plan); err != nil {
		t.Fatal(err)
	}
	for _, doc := range d.Documents {
		data, err := fs.ReadFile(fsys, doc.File)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := dk.Add(ctx, by, d.ID, doc.File, data); err != nil {
			t.Fatal(err)
		}
	}
	return s, dk
}

// testServer serves the stocked store and gives its address.
func testServer(t *testing.T) string {
	t.Helper()
	s, dk := stocked(t)
	server, err := New(Options{Store: s, Desk: dk, Now: func() time.Time { return today }, Who: "tester", Version: "test",
		Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(server)
	t.Cleanup(func() {
		h.CloseClientConnections() // a browser keeps the stream of news open
		h.Close()
	})
	return h.URL
}

func get(t *testing.T, link string) (*http.Response, string) {
	t.Helper()
	r, err := http.Get(link)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r, string(b)
}

// TestPages: every page answers, is small enough, and every link on it that
// leads into the dossier answers too.
func TestPages(t *testing.T) {
	base := testServer(t)
	queue, seen := []string{"/"}, map[string]bool{"/": true}
	for len(queue) > 0 && len(seen) < 400 {
		path := queue[0]
		queue = queue[1:]
		r, body := get(t, base+path)
		if r.StatusCode != http.StatusOK {
			t.Errorf("%s answers %d", path, r.StatusCode)
			continue
		}
		if n := len(body); n > 150_000 {
			t.Errorf("%s has %d bytes; a page has at most 150,000", path, n)
		}
		if csp := r.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s has the policy %q", path, csp)
		}
		for _, bad := range []string{" style=", " onclick", "<script>", "ZgotmplZ", "<no value>"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s holds %q", path, bad)
			}
		}
		for _, link := range links(body) {
			if !seen[link] && strings.HasPrefix(link, "/d/") && !strings.Contains(link, "asof=") && !strings.Contains(link, "known=") && !strings.Contains(link, "side=") {
				seen[link] = true
				queue = append(queue, link)
			}
		}
	}
	if len(seen) < 80 {
		t.Errorf("only %d pages were found", len(seen))
	}
}

func links(body string) []string {
	var out []string
	for _, part := range strings.Split(body, `href="`)[1:] {
		link, _, _ := strings.Cut(part, `"`)
		link, _, _ = strings.Cut(strings.ReplaceAll(link, "&amp;", "&"), "#")
		out = append(out, link)
	}
	return out
}

// TestSidesDiffer: the disputed precondition is true to Baku and false to
// Yerevan, and no page merges them.
func TestSidesDiffer(t *testing.T) {
	base := testServer(t)
	value := func(side string) string {
		_, body := get(t, base+"/d/washington-2025/item/proposition.constitution_is_precondition.json?side="+side)
		var item struct{ Value string }
		if err := json.Unmarshal([]byte(body), &item); err != nil {
			t.Fatal(err)
		}
		return item.Value
	}
	for side, want := range map[string]string{"baku": "true", "yerevan": "false", "all": "contested", "tehran": "unknown"} {
		if got := value(side); got != want {
			t.Errorf("%s: got %s, want %s", side, got, want)
		}
	}
}

// TestRefusals: what must not be answered is refused, in words.
func TestRefusals(t *testing.T) {
	base := testServer(t)
	for path, want := range map[string]int{
		"/nothing": 404, "/d/nothing/": 404, "/d/washington-2025/item/goal.nothing": 404, "/d/washington-2025/doc/nothing": 404,
		"/d/washington-2025/item/..%2f..%2fetc%2fpasswd": 404, "/d/washington-2025/?asof=soon": 422, "/d/washington-2025/?side=nobody": 404,
		"/d/washington-2025/item/%3Cscript%3E": 404,
	} {
		r, body := get(t, base+path)
		if r.StatusCode != want {
			t.Errorf("%s answers %d, want %d", path, r.StatusCode, want)
		}
		if strings.Contains(body, "<script>") {
			t.Errorf("%s puts what was asked into the page as markup", path)
		}
	}
	foreign, err := http.NewRequest(http.MethodGet, base+"/d/washington-2025/", nil)
	if err != nil {
		t.Fatal(err)
	}
	foreign.Host = "attacker.example"
	if r, err := http.DefaultClient.Do(foreign); err != nil || r.StatusCode != 422 {
		t.Errorf("another host's name is answered: %v, %v", r.StatusCode, err)
	}
	post, err := http.NewRequest(http.MethodPost, base+"/d/washington-2025/undo", strings.NewReader("revision=1"))
	if err != nil {
		t.Fatal(err)
	}
	post.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	post.Header.Set("Sec-Fetch-Site", "cross-site")
	if r, err := http.DefaultClient.Do(post); err != nil || r.StatusCode != http.StatusForbidden {
		t.Errorf("a write from another site is taken: %v, %v", r.StatusCode, err)
	}
}

// TestVerdictAndUndo works without JavaScript: forms, redirects, history.
func TestVerdictAndUndo(t *testing.T) {
	base := testServer(t)
	_, body := get(t, base+"/d/washington-2025/doc/am_2025_03_13_text_agreed.json")
	var reader struct {
		Document struct{ SHA256 string }
		Findings []struct{ ID, Kind string }
		Waiting  int
	}
	if err := json.Unmarshal([]byte(body), &reader); err != nil || reader.Waiting == 0 {
		t.Fatal("the reader found nothing", err)
	}
	key := reader.Document.SHA256 + "/" + reader.Findings[0].ID
	form := url.Values{"finding": {key}, "verdict": {"reject"}, "back": {"//evil.example/d/"}}
	r, err := http.PostForm(base+"/d/washington-2025/verdict", form)
	if err != nil || r.StatusCode != http.StatusOK || r.Request.URL.Host != strings.TrimPrefix(base, "http://") {
		t.Fatalf("the verdict led to %v, %v", r.Request.URL, err)
	}
	_, page := get(t, base+"/d/washington-2025/history")
	if !strings.Contains(page, "reject") {
		t.Error("the verdict is not in the history")
	}
	_, after := get(t, base+"/d/washington-2025/doc/am_2025_03_13_text_agreed")
	if !strings.Contains(after, "Undo the last verdict") {
		t.Error("the verdict cannot be undone from the page")
	}
}

func FuzzPaths(f *testing.F) {
	for _, s := range []string{"item/goal.treaty_signed", "doc/x", "?asof=2025", "commitments?value=true&state=%00", "item/%ff"} {
		f.Add(s)
	}
	for _, s := range []string{"figure/strip.goal.treaty_signed.svg", "connections/corridor", "compare?first=%00&second=x", "go?q=%F0%9F%92%A5", "review?item=aaaaaaaa/x&coder=%2f", "sources?from=-9", "?since=1e9", "doc/%2e%2e?lit=claim.x"} {
		f.Add(s)
	}
	s, dk := stockedIn(f)
	server, err := New(Options{Store: s, Desk: dk, Now: func() time.Time { return today }, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, path string) {
		u, err := url.Parse("http://127.0.0.1/d/washington-2025/" + path)
		if err != nil {
			return
		}
		w := httptest.NewRecorder()
		server.ServeHTTP(w, &http.Request{Method: http.MethodGet, URL: u, Host: "127.0.0.1", Header: http.Header{}, RequestURI: u.RequestURI()})
		if w.Code >= 500 && w.Code != 503 {
			t.Fatalf("%q answers %d: %s", path, w.Code, w.Body)
		}
	})
}
