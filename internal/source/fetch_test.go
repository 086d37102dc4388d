package source

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// local is a fetcher that may reach the test's own server at 127.0.0.1, and
// notes how long it would have waited.
func local(t *testing.T, waited *time.Duration) *Fetcher {
	now := time.Date(2025, 8, 8, 0, 0, 0, 0, time.UTC)
	f := NewFetcher(func() time.Time { return now }, t.TempDir())
	f.allow = func(a netip.Addr) bool { return a == netip.MustParseAddr("127.0.0.1") }
	f.sleep = func(_ context.Context, d time.Duration) { *waited += d; now = now.Add(d) }
	f.client.Timeout = 3 * time.Second
	return f
}

// TestFetch fetches politely, and only once what has not changed.
func TestFetch(t *testing.T) {
	var served, conditional int
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("User-agent: *\nDisallow: /private\nCrawl-delay: 3\n"))
	})
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"1"` {
			conditional++
			w.WriteHeader(http.StatusNotModified)
			return
		}
		served++
		w.Header().Set("ETag", `"1"`)
		w.Write([]byte("<html><body><p>Words of the page.</p></body></html>"))
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	var waited time.Duration
	f := local(t, &waited)
	for range 2 {
		p, err := f.Get(context.Background(), server.URL+"/page")
		if err != nil || !strings.Contains(string(p.Data), "Words of the page") || p.Meta.URL != server.URL+"/page" {
			t.Fatalf("%+v %v", p, err)
		}
	}
	if served != 1 || conditional != 1 || waited != 3*time.Second {
		t.Errorf("served %d, conditional %d, waited %v", served, conditional, waited)
	}
	for path, kind := range map[string]diag.Kind{"/private/x": diag.Invalid, "/none": diag.NotFound} {
		if _, err := f.Get(context.Background(), server.URL+path); diag.KindOf(err) != kind {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestFetchHostile bounds servers that do not end, redirect for ever, or lead
// to a private address.
func TestFetchHostile(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", http.NotFound)
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/inside", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, strings.Replace("http://"+r.Host, "127.0.0.1", "127.0.0.2", 1), http.StatusFound)
	})
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	})
	mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		block := []byte(strings.Repeat("words ", 10_000))
		for {
			if _, err := w.Write(block); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("a"))
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	var waited time.Duration
	f := local(t, &waited)
	for _, c := range []struct{ path, why string }{
		{"/loop", "redirects more than 5"}, {"/inside", "private network"}, {"/file", "not http or https"},
		{"/endless", "larger than 32 MiB"}, {"/slow", "did not finish"},
	} {
		start := time.Now()
		_, err := f.Get(context.Background(), server.URL+c.path)
		if err == nil || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%s: %v", c.path, err)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s took %v", c.path, took)
		}
	}
	for _, address := range []string{"ftp://example.org", "http://", "http://user:secret@example.org/", "javascript:x"} {
		if _, err := f.Get(context.Background(), address); diag.KindOf(err) != diag.Invalid {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// TestPublic knows the addresses of this machine and of private networks.
func TestPublic(t *testing.T) {
	for s, want := range map[string]bool{"8.8.8.8": true, "2606:4700::1": true, "127.0.0.1": false, "10.1.2.3": false, "172.16.0.1": false,
		"192.168.1.1": false, "169.254.169.254": false, "100.64.0.1": false, "0.0.0.0": false, "::1": false, "fe80::1": false, "fc00::1": false,
		"::ffff:127.0.0.1": false, "64:ff9b::7f00:1": false, "224.0.0.1": false, "255.255.255.255": false} {
		if got := Public(netip.MustParseAddr(s)); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
