package web

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// rankingKey is whose ranking it is.
type rankingKey struct {
	dossier string
	known   time.Time
	side    string
	day     kadesh.Day
}

// ranked is a ranking with the revisions that it rests on.
type ranked struct {
	edition, reading int64
	*view.Ranking
}

// newest is the last ranking of a key.
type newest struct {
	making sync.Mutex // who asks while it is made gets the same
	atomic.Pointer[ranked]
}

// maxRankings bounds the rankings that are kept; beyond it all are dropped.
const maxRankings = 8

// newest is where the ranking of a key is kept.
func (s *Server) newest(key rankingKey) *newest {
	s.mu.Lock()
	defer s.mu.Unlock()
	last, ok := s.rankings[key]
	if !ok {
		if len(s.rankings) >= maxRankings {
			clear(s.rankings)
		}
		last = &newest{}
		s.rankings[key] = last
	}
	return last
}

// ranking is the order of the review queue, made once for all verdicts that move
// nothing, and made of the last one when one does. A page that is asked for before
// it is needed takes the last one as it is: it is compared again when it is shown.
func (s *Server) ranking(a asked) (*view.Ranking, error) {
	last := s.newest(rankingKey{a.snap.Dossier.ID, a.knownAt, a.side, a.asOf})
	if k := last.Load(); k != nil && a.r.Header.Get("Purpose") == "prefetch" && k.reading == a.snap.Reading {
		return k.Ranking, nil
	}
	last.making.Lock()
	defer last.making.Unlock()
	before := last.Load()
	if before == nil {
		before = &ranked{}
	}
	// Who asked just before a verdict is content with the ranking just after it: to
	// go back would cost twice.
	if before.Ranking != nil && before.edition >= a.snap.Edition && before.reading == a.snap.Reading {
		return before.Ranking, nil
	}
	k, err := view.RankingOf(a.snap, a.world, a.asOf, before.Ranking)
	if err != nil {
		return nil, err
	}
	last.Store(&ranked{a.snap.Edition, a.snap.Reading, k})
	return k, nil
}

func (s *Server) review(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "review", "Review", s.reviewData)
}

func (s *Server) reviewJSON(w http.ResponseWriter, r *http.Request) { s.json(w, r, s.reviewData) }

func (s *Server) reviewData(a asked) (any, error) {
	k, err := s.ranking(a)
	if err != nil {
		return nil, err
	}
	values := a.r.URL.Query()
	return view.ReviewOf(a.r.Context(), s.Store, a.snap, k, view.ReviewOptions{Coder: values.Get("coder"), Open: values.Get("item"), Day: a.asOf})
}

func (s *Server) agreement(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, "agreement", "Agreement", s.agreementData)
}

func (s *Server) agreementJSON(w http.ResponseWriter, r *http.Request) {
	s.json(w, r, s.agreementData)
}

// agreementSeed draws the same bootstrap samples each time.
const agreementSeed = 1259

func (s *Server) agreementData(a asked) (any, error) {
	k, err := s.ranking(a)
	if err != nil {
		return nil, err
	}
	return view.AgreementOf(a.snap, k, agreementSeed), nil
}

// maxForm bounds the body of a form.
const maxForm = 256 << 10

// mostAtOnce bounds the findings of one form.
const mostAtOnce = 2000

// decide notes what a person decided on findings: a verdict, a correction, or a
// coder's code.
func (s *Server) verdict(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		s.fail(w, r, diag.Errorf(diag.Usage, "this form cannot be read: %v", err))
		return
	}
	keys := r.PostForm["finding"]
	word, coder := r.PostFormValue("verdict"), r.PostFormValue("coder")
	if all, ok := strings.CutSuffix(word, "-all"); ok { // the identical ones too, in one stroke
		word, keys = all, append(keys, r.PostForm["identical"]...)
	}
	if len(keys) == 0 || len(keys) > mostAtOnce {
		s.fail(w, r, diag.Errorf(diag.Usage, "a form decides 1 to %d findings, not %d", mostAtOnce, len(keys)))
		return
	}
	dossier, by := r.PathValue("dossier"), s.by()
	if word == "accept" && coder == "" && len(keys) == 1 {
		word = s.meant(r, dossier, keys[0])
	}
	by.Why = r.PostFormValue("why")
	var err error
	switch {
	case coder != "":
		_, err = s.Desk.Code(r.Context(), by, dossier, coder, word, keys...)
	case word == "duplicate":
		by.Why = "duplicate of one that says the same"
		_, err = s.Desk.Decide(r.Context(), by, dossier, "reject", keys...)
	case word == "split":
		_, err = s.Desk.Split(r.Context(), by, dossier, keys[0], r.PostFormValue("words"))
		stay(r, dossier, keys[0])
	case word == "merge":
		_, err = s.Desk.Merge(r.Context(), by, dossier, keys[0])
		stay(r, dossier, keys[0])
	case strings.HasPrefix(word, "kind-"):
		_, err = s.Desk.Retype(r.Context(), by, dossier, keys[0], kadesh.FindingKind(strings.TrimPrefix(word, "kind-")))
		stay(r, dossier, keys[0])
	case word == "amend":
		_, err = s.Desk.Amend(r.Context(), by, dossier, keys[0], amendments(r.PostForm))
	default:
		_, err = s.Desk.Decide(r.Context(), by, dossier, word, keys...)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.changed(dossier)
	s.back(w, r)
}

// meant is what a plain accept stands for: Enter in a field presses the first
// button of the form, and what stands in the fields is not to be lost.
func (s *Server) meant(r *http.Request, dossier, key string) string {
	if strings.TrimSpace(r.PostFormValue("words")) != "" {
		return "split"
	}
	snap, err := s.Desk.Now(r.Context(), dossier)
	if err != nil {
		return "accept"
	}
	e, ok := snap.Entry(key)
	if !ok {
		return "accept"
	}
	for _, f := range view.FieldsOf(e.Finding) {
		if v, given := r.PostForm["f-"+f.Name]; given && strings.TrimSpace(v[0]) != f.Value {
			return "amend"
		}
	}
	return "accept"
}

// stay makes the answer lead to an item: it was changed, or waits again.
func stay(r *http.Request, dossier, key string) {
	back, err := url.Parse(r.Form.Get("back"))
	if err != nil {
		back = &url.URL{}
	}
	values := back.Query()
	values.Set("item", key)
	r.Form.Set("back", (&url.URL{Path: "/d/" + dossier + "/review", RawQuery: values.Encode()}).String())
}

// amendments are the fields of a form that begin with "f-".
func amendments(form url.Values) map[string]string {
	out := map[string]string{}
	for name, values := range form {
		if field, ok := strings.CutPrefix(name, "f-"); ok && len(values) > 0 {
			out[field] = values[0]
		}
	}
	return out
}

// undo takes back the revision that the form names.
func (s *Server) undo(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	var n int64
	if _, err := fmt.Sscan(r.FormValue("revision"), &n); err != nil {
		s.fail(w, r, diag.Errorf(diag.Usage, "%q is no revision", r.FormValue("revision")))
		return
	}
	if _, err := s.Desk.Undo(r.Context(), s.by(), n); err != nil {
		s.fail(w, r, err)
		return
	}
	dossier := r.PathValue("dossier")
	if back, err := url.Parse(r.Form.Get("back")); err == nil && back.Path == "/d/"+dossier+"/review" {
		if key := s.decided(r.Context(), n); key != "" {
			stay(r, dossier, key) // the queue goes back to what waits again
		}
	}
	s.changed(dossier)
	s.back(w, r)
}

// decided is the first finding that a revision gave a verdict, or empty.
func (s *Server) decided(ctx context.Context, n int64) string {
	_, changes, err := s.Store.Revision(ctx, n)
	if err != nil {
		return ""
	}
	for _, c := range changes {
		if c.Kind == store.KindVerdict {
			return c.Key
		}
	}
	return ""
}
