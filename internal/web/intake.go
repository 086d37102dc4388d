package web

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// jobs reads what was received, one file after the other, until it is paused.
// What waits is in the record, so that a restart goes on where it stopped.
type jobs struct {
	mu     sync.Mutex
	paused bool
	// reading is the name of the file under way.
	reading string
	kick    chan string
}

// Job says how far the reading of received files is.
type Job struct {
	Paused  bool            `json:"paused"`
	Reading string          `json:"reading"`
	Waiting int             `json:"waiting"`
	Failed  []desk.Received `json:"failed"`
}

// mostFiles and mostUpload bound one drop.
const (
	mostFiles  = 500
	mostUpload = 256 << 20
)

// job is how far a dossier's reading is.
func (s *Server) job(ctx context.Context, dossier string) (Job, error) {
	pending, err := s.Desk.Pending(ctx, dossier)
	if err != nil {
		return Job{}, err
	}
	s.jobs.mu.Lock()
	j := Job{Paused: s.jobs.paused, Reading: s.jobs.reading, Failed: []desk.Received{}}
	s.jobs.mu.Unlock()
	for _, r := range pending {
		if r.Fault != "" {
			j.Failed = append(j.Failed, r)
		} else {
			j.Waiting++
		}
	}
	return j, nil
}

func (s *Server) jobJSON(w http.ResponseWriter, r *http.Request) {
	j, err := s.job(r.Context(), r.PathValue("dossier"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.sendJSON(w, r, j)
}

// add takes files and pasted text into the record; they are read afterwards.
func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	dossier := r.PathValue("dossier")
	if _, err := s.Desk.Now(r.Context(), dossier); err != nil {
		s.fail(w, r, err)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, mostUpload)
	files, link, err := uploaded(r)
	if err == nil && link != "" {
		files, err = s.fetched(r.Context(), link, files)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if len(files) == 0 {
		s.fail(w, r, &diag.Fault{Kind: diag.Usage, What: "there is nothing to add", Next: "choose files, paste a text or a link"})
		return
	}
	if _, _, err := s.Desk.Receive(r.Context(), s.by(), dossier, files); err != nil {
		s.fail(w, r, err)
		return
	}
	s.start(dossier)
	s.changed(dossier)
	s.back(w, r)
}

// fetched gets the page of a link, because somebody pasted it, one at a time.
func (s *Server) fetched(ctx context.Context, link string, files []desk.File) ([]desk.File, error) {
	if s.Fetch == nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "links are not fetched here", Next: "save the page and drop the file"}
	}
	s.fetching.Lock()
	defer s.fetching.Unlock()
	piece, err := s.Fetch(ctx, link)
	if err != nil {
		return nil, err
	}
	return append(files, desk.File{Name: piece.Name, Data: piece.Data, URL: cmp.Or(piece.Meta.URL, link)}), nil
}

// uploaded reads the files, the pasted text and the link of a form.
func uploaded(r *http.Request) (files []desk.File, link string, err error) {
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, "", diag.Errorf(diag.Usage, "this form has no files: %v", err)
	}
	form := map[string]string{}
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, "", diag.Errorf(diag.Usage, "the upload broke off: %v", err)
		}
		data, err := io.ReadAll(io.LimitReader(part, source.MaxBytes+1))
		if err != nil {
			return nil, "", diag.Errorf(diag.Usage, "the upload broke off: %v", err)
		}
		switch name := part.FileName(); {
		case name != "" && len(files) < mostFiles:
			files = append(files, desk.File{Name: plainName(name), Data: data})
		case name != "":
			return nil, "", diag.Errorf(diag.Usage, "at most %d files are taken at once", mostFiles)
		default:
			form[part.FormName()] = string(data)
		}
	}
	r.Form, r.PostForm = nil, nil
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Body = http.NoBody
	if err := r.ParseForm(); err != nil {
		return nil, "", diag.Errorf(diag.Usage, "this form cannot be read: %v", err)
	}
	r.Form.Set("back", form["back"])
	if said := strings.TrimSpace(form["published"]); said != "" {
		if w, err := kadesh.ParseWhen(said); err != nil || w.Latest == kadesh.MaxDay {
			return nil, "", diag.Errorf(diag.Usage, "%q is not a date; write 2025-08-08, 2025-08 or 2025", said)
		}
	}
	if text := strings.TrimSpace(strings.ReplaceAll(form["text"], "\r\n", "\n")); text != "" {
		name := plainName(form["name"])
		if name == "." {
			name = "pasted text"
		}
		files = append(files, desk.File{Name: name + ".txt", Data: []byte(text + "\n"), Published: strings.TrimSpace(form["published"])})
	}
	return files, strings.TrimSpace(form["link"]), nil
}

// plainName is the last part of a file name, without control characters.
func plainName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, name)
	if r := []rune(name); len(r) > 120 {
		name = string(r[:120])
	}
	return name
}

// pause holds the reading, or lets it go on; what waits is kept.
func (s *Server) pause(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	dossier := r.PathValue("dossier")
	switch r.FormValue("do") {
	case "pause", "resume":
		s.jobs.mu.Lock()
		s.jobs.paused = r.FormValue("do") == "pause"
		s.jobs.mu.Unlock()
		s.start(dossier)
	case "forget":
		if err := s.Desk.Forget(r.Context(), s.by(), dossier, r.FormValue("file")); err != nil {
			s.fail(w, r, err)
			return
		}
	default:
		s.fail(w, r, diag.Errorf(diag.Usage, "pause, resume or forget, not %q", r.FormValue("do")))
		return
	}
	s.tellJob(r.Context(), dossier)
	s.back(w, r)
}

// start wakes the reading of a dossier's files.
func (s *Server) start(dossier string) {
	select {
	case s.jobs.kick <- dossier:
	default: // it is awake
	}
}

// Work reads what was received until ctx ends, beginning with what an earlier
// run left.
func (s *Server) Work(ctx context.Context) {
	s.jobs.mu.Lock()
	s.jobs.paused = false
	s.jobs.mu.Unlock()
	s.readAll(ctx)
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.jobs.kick:
			s.readAll(ctx)
		}
	}
}

// readAll reads everything that waits, in every dossier.
func (s *Server) readAll(ctx context.Context) {
	dossiers, err := s.Store.Dossiers(ctx)
	if err != nil {
		s.Log.Error("reading received files", "err", err)
		return
	}
	for _, dossier := range dossiers {
		for s.readNext(ctx, dossier) {
		}
	}
}

// readNext reads one file; false when none waits or the reading is paused.
func (s *Server) readNext(ctx context.Context, dossier string) bool {
	pending, err := s.Desk.Pending(ctx, dossier)
	if err != nil {
		return false
	}
	for _, r := range pending {
		s.jobs.mu.Lock()
		paused := s.jobs.paused
		if !paused && r.Fault == "" {
			s.jobs.reading = r.Name
		}
		s.jobs.mu.Unlock()
		if paused || ctx.Err() != nil {
			return false
		}
		if r.Fault != "" {
			continue
		}
		err := s.Desk.Take(ctx, desk.By{Who: "kadesh", At: s.Now(), Why: "the reader's proposals"}, dossier, r)
		s.jobs.mu.Lock()
		s.jobs.reading = ""
		s.jobs.mu.Unlock()
		if err != nil {
			if ctx.Err() == nil {
				s.Log.Error("reading a received file", "name", r.Name, "err", err)
			}
			return false
		}
		s.tellJob(ctx, dossier)
		return true
	}
	return false
}

// tellJob tells the open pages how far the reading is.
func (s *Server) tellJob(ctx context.Context, dossier string) {
	j, err := s.job(ctx, dossier)
	if err != nil {
		return
	}
	paused := "false"
	if j.Paused {
		paused = "true"
	}
	s.listeners.tell(dossier, fmt.Sprintf("event: job\ndata: {\"waiting\":%d,\"failed\":%d,\"paused\":%s}\n\n", j.Waiting, len(j.Failed), paused))
}

// workPause bounds how long a stopping server waits for the file under way.
const workPause = 5 * time.Second
