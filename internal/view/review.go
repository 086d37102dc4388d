package view

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Review is the answer to "is this right?": the queue of what waits for a
// person, what would change a status first, and one item of it opened.
type Review struct {
	Stamp
	Lead string `json:"lead"`
	// Coder is the coder who is coding blind, empty for plain review.
	Coder   string `json:"coder"`
	Waiting int    `json:"waiting"`
	Decided int    `json:"decided"`
	// Moving is how many of those that wait would change a status.
	Moving int `json:"moving"`
	// Place is the open item's place in the queue, from 1; Queue is the part of
	// the queue around it.
	Place int         `json:"place"`
	Queue []QueueItem `json:"queue"`
	Open  *OpenItem   `json:"open"`
	// Next is the key to go on with after a verdict, empty at the end.
	Next string    `json:"next"`
	Last []Decided `json:"last"`
}

// QueueItem is a line of the queue.
type QueueItem struct {
	Key    string `json:"key"`
	Title  string `json:"title"`
	Kind   string `json:"kind"`
	Source string `json:"source"`
	// Why says why it stands where it does.
	Why  string `json:"why"`
	Open bool   `json:"open"`
}

// OpenItem is the finding under review, in its context.
type OpenItem struct {
	Key      string          `json:"key"`
	Finding  ReviewedFinding `json:"finding"`
	Document kadesh.Document `json:"document"`
	// Before and After are the words around the quote.
	Before string `json:"before"`
	After  string `json:"after"`
	Side   Side   `json:"side"`
	// Fields are what was read, to be corrected by the one who reviews.
	Fields []Field `json:"fields"`
	Effect Effect  `json:"effect"`
	// Identical are the others that say the same in the same words.
	Identical []string `json:"identical"`
	// Elsewhere is how many findings with the same words wait or are decided.
	Elsewhere int `json:"elsewhere"`
}

// Decided is a verdict that was given lately.
type Decided struct {
	Revision int64  `json:"revision"`
	Verb     string `json:"verb"`
	Title    string `json:"title"`
	More     int    `json:"more"`
}

// Sizes of the review page.
const (
	queueShown  = 24
	queueBefore = 4
	contextSize = 420
	lastShown   = 3
)

// ReviewOptions say whose queue is shown and which item is open.
type ReviewOptions struct {
	// Coder codes blind; empty for plain review.
	Coder string
	// Open is the key of the open item, or its beginning; empty for the first.
	Open string
	Day  kadesh.Day
}

// inQueue reports whether an entry is in somebody's queue.
func inQueue(e *Entry, coder string) bool {
	if e.Verdict != nil {
		return false
	}
	if coder == "" {
		return true
	}
	_, coded := e.Codes[coder]
	return !coded
}

// ReviewOf makes the review page.
// Errors: NotFound for an open item that is not on file.
func ReviewOf(ctx context.Context, st store.Store, s *Snapshot, k *Ranking, o ReviewOptions) (Review, error) {
	r := Review{Stamp: StampOf(k.World, o.Day), Coder: o.Coder, Queue: []QueueItem{}, Last: []Decided{}}
	var queue []int
	for _, i := range k.Order {
		if !inQueue(s.Entries[i], o.Coder) {
			continue
		}
		queue = append(queue, i)
		if len(k.Effects[i].Changes) > 0 {
			r.Moving++
		}
	}
	r.Waiting, r.Decided = len(queue), len(s.Entries)-len(queue)
	open, err := r.find(s, k, queue, o)
	if err != nil {
		return r, err
	}
	if open >= 0 {
		if err := r.open(ctx, st, s, k, open, o); err != nil {
			return r, err
		}
	}
	r.window(s, k, queue, open)
	r.lead()
	r.Last, err = lastDecided(ctx, st, s)
	return r, err
}

// find is the entry to open: the one that is asked for, or the first.
func (r *Review) find(s *Snapshot, k *Ranking, queue []int, o ReviewOptions) (int, error) {
	if o.Open == "" {
		if len(queue) == 0 {
			return -1, nil
		}
		return queue[0], nil
	}
	if i, ok := s.at[o.Open]; ok {
		return i, nil
	}
	sum, id, _ := strings.Cut(o.Open, "/")
	for i, e := range s.Entries {
		if len(sum) >= 8 && strings.HasPrefix(e.Key, sum) && e.Finding.ID == id {
			return i, nil
		}
	}
	return -1, &diag.Fault{Kind: diag.NotFound, What: fmt.Sprintf("no finding %q waits in dossier %s", o.Open, s.Dossier.ID), Next: "the queue lists what waits"}
}

// window cuts the part of the queue around the open item.
func (r *Review) window(s *Snapshot, k *Ranking, queue []int, open int) {
	at := slices.Index(queue, open)
	r.Place = at + 1
	if at >= 0 && len(queue) > 1 {
		r.Next = s.Entries[queue[(at+1)%len(queue)]].Key
	} else if at < 0 && len(queue) > 0 {
		r.Next = s.Entries[queue[0]].Key
	}
	from := max(0, min(at-queueBefore, len(queue)-queueShown))
	for _, i := range queue[from:min(len(queue), from+queueShown)] {
		e := s.Entries[i]
		r.Queue = append(r.Queue, QueueItem{Key: e.Key, Title: shortened(e.Finding.Quote, 90), Kind: kindWord(e.Finding), Source: sourceLine(s, e),
			Why: k.Effects[i].why(), Open: i == open})
	}
}

func (r *Review) lead() {
	switch {
	case r.Waiting == 0:
		r.Lead = "The queue is clear: every finding has a verdict."
		if r.Coder != "" {
			r.Lead = "You have coded every finding that waits."
		}
	case r.Moving == 0:
		r.Lead = plural(r.Waiting, "proposal") + " wait; none would change a status."
	default:
		r.Lead = fmt.Sprintf("%s wait; %d would change a status.", plural(r.Waiting, "proposal"), r.Moving)
	}
	if r.Waiting == 1 {
		r.Lead = strings.Replace(r.Lead, " wait;", " waits;", 1)
	}
}

func (r *Review) open(ctx context.Context, st store.Store, s *Snapshot, k *Ranking, i int, o ReviewOptions) error {
	e := s.Entries[i]
	item := &OpenItem{Key: e.Key, Finding: ReviewedFinding{Finding: e.Finding}, Fields: FieldsOf(e.Finding), Effect: k.Effects[i], Identical: []string{}}
	if e.Verdict != nil && o.Coder == "" {
		item.Finding.Verdict, item.Finding.Who = e.Verdict.Verdict, e.Verdict.Who
	}
	for _, j := range k.alike[k.likeness[i]] {
		if j == i {
			continue
		}
		item.Elsewhere++
		if inQueue(s.Entries[j], o.Coder) {
			item.Identical = append(item.Identical, s.Entries[j].Key)
		}
	}
	doc, err := documentText(ctx, st, s, e.Document())
	if err != nil {
		return err
	}
	item.Document = doc
	item.Side = sideOf(s.Dossier, doc.Side)
	item.Before, item.After = wordsAround(doc.Text, e.Finding.Span)
	r.Open = item
	return nil
}

// documentText is a document with its text, from the dossier or the record.
func documentText(ctx context.Context, st store.Store, s *Snapshot, sum string) (kadesh.Document, error) {
	for _, doc := range s.Documents {
		if doc.SHA256 != sum {
			continue
		}
		if doc.Text == "" {
			return openText(ctx, st, doc)
		}
		return doc, nil
	}
	return kadesh.Document{}, &diag.Fault{Kind: diag.NotFound, What: "document " + sum + " is not on file", Next: "the Sources page lists what is"}
}

// wordsAround are the words before and after a span, from the lines it stands in,
// cut at spaces.
func wordsAround(text string, span kadesh.Span) (before, after string) {
	if span.Start < 0 || span.End > len(text) || span.Start > span.End {
		return "", ""
	}
	from := max(0, span.Start-contextSize)
	if i := strings.LastIndexByte(text[:span.Start], '\n'); i >= from {
		from = i + 1
	} else if i := strings.IndexByte(text[from:span.Start], ' '); from > 0 && i >= 0 {
		from += i + 1
	}
	to := min(len(text), span.End+contextSize)
	if i := strings.IndexByte(text[span.End:to], '\n'); i >= 0 {
		to = span.End + i
	} else if i := strings.LastIndexByte(text[span.End:to], ' '); to < len(text) && i >= 0 {
		to = span.End + i
	}
	for from < span.Start && !utf8.RuneStart(text[from]) {
		from++
	}
	for to > span.End && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	return text[from:span.Start], text[span.End:to]
}

// lastDecided are the newest verdicts that still stand.
func lastDecided(ctx context.Context, st store.Store, s *Snapshot) ([]Decided, error) {
	const looked = 12
	revisions, err := st.Revisions(ctx, s.Dossier.ID, looked)
	if err != nil {
		return nil, err
	}
	undone := map[int64]bool{}
	out := []Decided{}
	for _, r := range revisions {
		if r.Verb == "undo" && !undone[r.N] {
			undone[r.Undoes] = true
		}
		if undone[r.N] || !slices.Contains(decisions, r.Verb) || len(out) == lastShown {
			continue
		}
		_, changes, err := st.Revision(ctx, r.N)
		if err != nil {
			return nil, err
		}
		d := Decided{Revision: r.N, Verb: r.Verb}
		for _, c := range changes {
			if c.Kind != store.KindVerdict {
				continue
			}
			if e, ok := s.Entry(c.Key); ok && d.Title == "" {
				d.Title = shortened(e.Finding.Quote, 60)
			} else {
				d.More++
			}
		}
		if d.Title != "" {
			out = append(out, d)
		}
	}
	return out, nil
}

// decisions are the verbs of revisions that decide findings.
var decisions = []string{"accept", "reject", "unsure", "amend", "adjudicate"}

// IsDecision reports whether a revision's verb decides findings.
func IsDecision(verb string) bool { return slices.Contains(decisions, verb) || verb == "code" }

func sourceLine(s *Snapshot, e *Entry) string {
	for _, doc := range s.Documents {
		if doc.SHA256 == e.Document() {
			name := doc.Publisher
			if name == "" {
				name = doc.Title
			}
			if name == "" {
				name = doc.ID
			}
			if doc.Published != "" {
				name += ", " + doc.Published
			}
			return name
		}
	}
	return ""
}

// shortened is a quote in one line of at most n letters.
func shortened(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

// kindWord is a finding's kind with the word that narrows it.
func kindWord(f kadesh.Finding) string {
	switch {
	case f.Commitment != nil:
		return "commitment, " + f.Commitment.Modality
	case f.Event != nil:
		return "event, " + spaced(f.Event.Type)
	case f.Claim != nil:
		return "claim, " + f.Claim.Certainty
	case f.Actor != nil:
		return "actor, " + f.Actor.Type
	case f.Instrument != nil:
		return "instrument, " + f.Instrument.Type
	case f.Date != nil:
		return "date, " + f.Date.Role
	}
	return string(f.Kind)
}
