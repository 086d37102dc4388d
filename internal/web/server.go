// Package web serves the workbench: pages made on the server that work without
// JavaScript, and the same answers as JSON and CSV under the same paths.
//
// The URL is the state: dossier, thing, as-of day, known-at time and
// perspective are all in it. Text of documents is data: it is only ever put
// into pages by html/template, as text. The server listens on loopback, answers
// only to loopback names, and takes writes only from its own pages.
package web

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

//go:embed ui
var ui embed.FS

// Options are what a server needs from outside.
type Options struct {
	Store store.Store
	Desk  *desk.Desk
	// Now is the clock.
	Now func() time.Time
	// First is the dossier that / leads to, when the store has it.
	First string
	// Who writes: the name that goes into the history.
	Who string
	// Version is shown in the footer; Log takes what went wrong.
	Version string
	Log     *slog.Logger
	// Notice is a sentence for the footer, such as that the record is thrown away
	// at the end.
	Notice string
	// Fetch gets a page when a person asks for it; nil when that cannot be done.
	Fetch func(ctx context.Context, address string) (source.Piece, error)
	// Sample brings the first case into the store; nil when that cannot be done.
	Sample func(context.Context) error
	// ReadOnly refuses every write.
	ReadOnly bool
	// Static makes pages for files: without forms, scripts and what needs a server.
	Static bool
	// Host is where text is sent because the user switched it on, empty for
	// nowhere; the footer names it.
	Host string
}

// Server answers requests. It is safe for many at once.
type Server struct {
	Options
	pages     *template.Template
	mux       *http.ServeMux
	listeners listeners
	closing   chan struct{}
	jobs      jobs
	fetching  sync.Mutex

	mu       sync.Mutex
	worlds   map[worldKey]*standing.World
	rankings map[rankingKey]*newest
	answers  map[answerKey]any
}

// worldKey is what a world depends on; edition is the revision that last changed
// the dossier.
type worldKey struct {
	dossier string
	edition int64
	known   time.Time
	side    string
}

// maxWorlds bounds the worlds that are kept; beyond it all are dropped.
const maxWorlds = 64

// New makes a server.
func New(o Options) (*Server, error) {
	s := &Server{Options: o, worlds: map[worldKey]*standing.World{}, rankings: map[rankingKey]*newest{}, answers: map[answerKey]any{}, mux: http.NewServeMux(), closing: make(chan struct{}), jobs: jobs{kick: make(chan string, 1)}}
	pages, err := template.New("").Funcs(functions()).ParseFS(ui, "ui/*.tmpl")
	if err != nil {
		return nil, fmt.Errorf("reading the page templates: %w", err)
	}
	s.pages = pages
	static, err := fs.Sub(ui, "ui")
	if err != nil {
		return nil, err
	}
	s.routes(http.FileServerFS(static))
	return s, nil
}

// ServeHTTP guards, then routes.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	if !loopbackName(r.Host) {
		s.fail(w, r, &diag.Fault{Kind: diag.Invalid, What: "this server answers only to names of this computer", Next: "open http://127.0.0.1 with the port shown at the start"})
		return
	}
	if s.ReadOnly && r.Method != http.MethodGet && r.Method != http.MethodHead {
		s.fail(w, r, &diag.Fault{Kind: diag.Invalid, What: "this record is open for reading only", Next: "kadesh serve without --read-only takes verdicts and files"})
		return
	}
	s.mux.ServeHTTP(w, r)
}

// loopbackName reports whether a Host header names this computer; other names
// may belong to a page elsewhere that was pointed here.
func loopbackName(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// world is the dossier as a query asks for it.
func (s *Server) world(snap *view.Snapshot, q query) (*standing.World, error) {
	d := snap.Dossier
	side, ok := d.Perspective(q.side)
	if !ok {
		return nil, &diag.Fault{Kind: diag.NotFound, What: fmt.Sprintf("dossier %s has no perspective %q", d.ID, q.side), Next: "choose one in the header"}
	}
	key := worldKey{d.ID, snap.Edition, q.knownAt, side.ID}
	s.mu.Lock()
	defer s.mu.Unlock() // evaluation is quick, and one at a time saves memory
	if w, ok := s.worlds[key]; ok {
		return w, nil
	}
	w, err := standing.Hear(d, q.knownAt, side)
	if err != nil {
		return nil, err
	}
	if len(s.worlds) >= maxWorlds {
		clear(s.worlds)
	}
	s.worlds[key] = w
	return w, nil
}

// query is the part of the URL that says when and whose.
type query struct {
	asOf    kadesh.Day
	knownAt time.Time
	side    string
	// said holds what the URL really said, to be carried into links.
	said queryText
}

type queryText struct{ AsOf, Known, Side string }

func (s *Server) query(r *http.Request) (query, error) {
	values := r.URL.Query()
	asked := queryText{values.Get("asof"), values.Get("known"), values.Get("side")}
	now := s.Now().UTC()
	q := query{asOf: kadesh.DayOfTime(now), side: "all", said: asked}
	// A whole day is one world: all requests of a day share it.
	y, m, d := q.asOf.Civil()
	q.knownAt = time.Date(y, time.Month(m), d, 23, 59, 59, 0, time.UTC)
	if asked.Side != "" {
		q.side = asked.Side
	}
	if asked.AsOf != "" {
		w, err := kadesh.ParseWhen(asked.AsOf)
		if err != nil || w.Latest == kadesh.MaxDay || w.Latest == kadesh.MinDay {
			return q, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("%q is not a date", asked.AsOf), Next: "write the as-of day as 2025-09-01"}
		}
		q.asOf = w.Latest
	}
	if asked.Known != "" {
		w, err := kadesh.ParseWhen(asked.Known)
		if err != nil || w.Latest == kadesh.MaxDay || w.Latest == kadesh.MinDay {
			return q, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("%q is not a date", asked.Known), Next: "write the known-at day as 2025-09-01"}
		}
		y, m, d := w.Latest.Civil()
		q.knownAt = time.Date(y, time.Month(m), d, 23, 59, 59, 0, time.UTC)
	}
	return q, nil
}

// Listen opens a port of an address of this computer alone; port 0 means any
// free one, an empty host 127.0.0.1.
// Errors: Usage for an address that others can reach, Unavailable for a port that
// is taken.
func Listen(host string, port int) (net.Listener, error) {
	if host == "" {
		host = "127.0.0.1"
	}
	if !loopbackName(host) {
		return nil, &diag.Fault{Kind: diag.Usage, What: "kadesh does not listen on " + host,
			Why:  "it has no accounts: whoever reached it could read and change the record",
			Next: "leave --listen out, and reach it from elsewhere through ssh -L 8259:127.0.0.1:8259"}
	}
	l, err := net.Listen("tcp", net.JoinHostPort(strings.Trim(host, "[]"), fmt.Sprint(port)))
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: fmt.Sprintf("cannot listen on port %d", port), Err: err, Next: "choose another with -p, or -p 0 for any free one"}
	}
	return l, nil
}

// Serve answers on l until ctx ends, then lets requests under way finish.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	server := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(s.Log.Handler(), slog.LevelWarn)}
	done, worked := make(chan error, 1), make(chan struct{})
	go func() {
		defer close(worked)
		s.Work(ctx)
	}()
	go func() {
		<-ctx.Done()
		close(s.closing)
		grace, cancel := context.WithTimeout(context.Background(), workPause)
		defer cancel()
		done <- server.Shutdown(grace)
	}()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	select { // the store is closed next
	case <-worked:
	case <-time.After(workPause):
	}
	return <-done
}
