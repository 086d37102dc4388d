package web

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// listeners are the pages that want to hear of changes, by dossier.
type listeners struct {
	mu  sync.Mutex
	all map[string]map[chan string]bool
}

// tell sends a line to everybody who listens to a dossier; who is slow misses
// it, and hears the next.
func (l *listeners) tell(dossier, line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for c := range l.all[dossier] { // who hears it first does not matter
		select {
		case c <- line:
		default:
		}
	}
}

func (l *listeners) add(dossier string) chan string {
	c := make(chan string, 8)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all == nil {
		l.all = map[string]map[chan string]bool{}
	}
	if l.all[dossier] == nil {
		l.all[dossier] = map[chan string]bool{}
	}
	l.all[dossier][c] = true
	return c
}

func (l *listeners) remove(dossier string, c chan string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.all[dossier], c)
	if len(l.all[dossier]) == 0 {
		delete(l.all, dossier)
	}
}

// changed tells the open pages of a dossier that its record moved.
func (s *Server) changed(dossier string) {
	head, err := s.Store.Head(context.Background())
	if err != nil {
		return
	}
	s.listeners.tell(dossier, recordAt(head))
}

// recordAt is the event that the record stands at a revision.
func recordAt(head int64) string { return fmt.Sprintf("event: record\ndata: %d\n\n", head) }

// beat is how often a quiet connection shows that it lives, and how often the
// record is looked at for changes made by other programs.
const beat = 5 * time.Second

// events is the stream of changes of a dossier, as server-sent events.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	dossier := r.PathValue("dossier")
	head, err := s.Store.Head(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	rc := http.NewResponseController(w)
	if err := rc.SetWriteDeadline(time.Time{}); err != nil { // it lasts as long as the page
		s.Log.Debug("deadline", "err", err)
	}
	send := func(line string) bool {
		_, err := fmt.Fprint(w, line)
		return err == nil && rc.Flush() == nil
	}
	c := s.listeners.add(dossier)
	defer s.listeners.remove(dossier, c)
	ticks := time.NewTicker(beat)
	defer ticks.Stop()
	if !send(fmt.Sprintf("retry: 3000\nevent: head\ndata: %d\n\n", head)) {
		return
	}
	for {
		select {
		case <-r.Context().Done():
			return
		case <-s.closing:
			return
		case line := <-c:
			if !send(line) {
				return
			}
		case <-ticks.C:
			now, err := s.Store.Head(r.Context())
			line := ": beat\n\n"
			if err == nil && now != head {
				head, line = now, recordAt(now)
			}
			if !send(line) {
				return
			}
		}
	}
}
