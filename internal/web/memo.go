package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// answerKey is what an answer depends on, when it depends on nothing else.
type answerKey struct {
	worldKey
	day  kadesh.Day
	what string
}

// maxAnswers bounds the answers that are kept; beyond it all are dropped.
const maxAnswers = 128

// once computes an answer of a world and a day, or gives the one it has. Worlds
// never change, so nothing of it can be out of date. Who asks gets the same
// value as others and must not change it.
func once[T any](s *Server, a asked, what string, compute func() (T, error)) (T, error) {
	key := answerKey{worldKey{a.snap.Dossier.ID, a.snap.Edition, a.knownAt, a.side}, a.asOf, what}
	s.mu.Lock()
	known, ok := s.answers[key]
	s.mu.Unlock()
	if v, is := known.(T); ok && is {
		return v, nil
	}
	v, err := compute()
	if err != nil {
		return v, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.answers) >= maxAnswers {
		clear(s.answers)
	}
	s.answers[key] = v
	return v, nil
}

// status is what stands, once a world and day.
func (s *Server) status(a asked) view.Status {
	st, _ := once(s, a, "status", func() (view.Status, error) { return view.StatusOf(a.world, a.asOf), nil })
	return st
}

// pager cuts a long list into pages. Its data and its downloads are whole.
type pager struct {
	From, To, Total int
	Prev, Next      string
}

// pageOf is the part of n rows that the query asks for.
func pageOf(r *http.Request, n, size int) pager {
	from, err := strconv.Atoi(r.URL.Query().Get("from"))
	if err != nil || from < 1 || from > n {
		from = 1
	}
	p := pager{From: from, To: min(n, from+size-1), Total: n}
	link := func(to int) string {
		values := url.Values{}
		for k, v := range r.URL.Query() {
			values[k] = v
		}
		values.Set("from", fmt.Sprint(to))
		return r.URL.Path + "?" + values.Encode()
	}
	if from > 1 {
		p.Prev = link(max(1, from-size))
	}
	if p.To < n {
		p.Next = link(p.To + 1)
	}
	return p
}

// cut is a page of a list.
func cut[T any](all []T, p pager) []T {
	if len(all) == 0 {
		return nil
	}
	return all[p.From-1 : p.To]
}

// Rows on a page.
const (
	rowsShown      = 60
	documentsShown = 80
	revisionsShown = 60
)
