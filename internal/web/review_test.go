package web

import (
	"encoding/json"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/view"
)

const washington = "/d/washington-2025/"

// reviewed is the review page's data.
func reviewed(t *testing.T, base, query string) view.Review {
	t.Helper()
	_, body := get(t, base+washington+"review.json"+query)
	var r struct {
		Waiting, Moving, Place int
		Queue                  []view.QueueItem
		Open                   *struct {
			Key       string
			Effect    view.Effect
			Identical []string
		}
		Next string
	}
	if err := json.Unmarshal([]byte(body), &r); err != nil {
		t.Fatalf("%v in %.200s", err, body)
	}
	out := view.Review{Waiting: r.Waiting, Moving: r.Moving, Place: r.Place, Queue: r.Queue, Next: r.Next}
	if r.Open != nil {
		out.Open = &view.OpenItem{Key: r.Open.Key, Effect: r.Open.Effect, Identical: r.Open.Identical}
	}
	return out
}

func post(t *testing.T, link string, form url.Values) string {
	t.Helper()
	r, err := http.PostForm(link, form)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("%s answers %d: %.300s", link, r.StatusCode, b)
	}
	return string(b)
}

// undoOf is the revision that the page's undo button names.
func undoOf(t *testing.T, page string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, `class="undo"><input type="hidden" name="revision" value="`)
	if !ok {
		t.Fatal("the page has no undo button")
	}
	n, _, _ := strings.Cut(rest, `"`)
	return n
}

// TestYesChangesWhatItSays: what the page says that a yes would change is what
// changes, and undo takes it back, on another server over the same record too.
func TestYesChangesWhatItSays(t *testing.T) {
	st, dk := stocked(t)
	serve := func() string {
		server, err := New(Options{Store: st, Desk: dk, Now: func() time.Time { return today }, Who: "tester", Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
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
	base := serve()
	r := reviewed(t, base, "")
	if r.Open == nil || len(r.Open.Effect.Changes) == 0 {
		t.Fatal("the first item of the queue changes nothing")
	}
	change := r.Open.Effect.Changes[0]
	stage := func(base string) string {
		_, body := get(t, base+washington+"item/"+string(change.Address)+".json")
		var item struct{ Instrument struct{ Stage string } }
		if err := json.Unmarshal([]byte(body), &item); err != nil {
			t.Fatal(err)
		}
		return item.Instrument.Stage
	}
	if got := stage(base); got != change.Old {
		t.Fatalf("%s stands at %q before, the page says %q", change.Address, got, change.Old)
	}
	page := post(t, base+washington+"verdict", url.Values{"finding": {r.Open.Key}, "verdict": {"accept"}, "back": {washington + "review"}})
	if got := stage(base); got != change.New {
		t.Fatalf("after a yes %s stands at %q, the page promised %q", change.Address, got, change.New)
	}
	d, err := view.Record(t.Context(), st, "washington-2025")
	if err != nil {
		t.Fatal(err)
	}
	files := examples.Open(examples.First)
	shipped, _, err := dossier.Load(files, func(name string, data []byte) (kadesh.Document, error) {
		doc, err := source.Text(name, data)
		return *doc, err
	})
	if err != nil {
		t.Fatal(err)
	}
	plan, err := dk.Plan(t.Context(), shipped, func(name string) ([]byte, error) { return fs.ReadFile(files, name) }, kadesh.DayOfTime(today))
	if err != nil || !plan.Nothing() || len(d.Claims) != len(shipped.Claims)+1 {
		t.Errorf("bringing the files in again would take the reviewed claim back: %v, %v", plan.Lines, err)
	}
	dk = desk.New(st, nil)
	again := serve()
	post(t, again+washington+"undo", url.Values{"revision": {undoOf(t, page)}, "back": {washington + "review"}})
	if got := stage(again); got != change.Old {
		t.Fatalf("after undo %s stands at %q, want %q", change.Address, got, change.Old)
	}
	if after := reviewed(t, again, ""); after.Waiting != r.Waiting || after.Open.Key != r.Open.Key {
		t.Error("undo does not put the item back into its place")
	}
}

// TestTenVerdictsTenUndos: whatever was decided, as many undos take all back.
func TestTenVerdictsTenUndos(t *testing.T) {
	base := testServer(t)
	before := reviewed(t, base, "")
	page := ""
	for i := range 10 {
		r := reviewed(t, base, "")
		form := url.Values{"finding": {r.Open.Key}, "verdict": {[]string{"accept", "reject", "unsure", "duplicate", "accept-all"}[i%5]}, "identical": r.Open.Identical, "back": {washington + "review"}}
		page = post(t, base+washington+"verdict", form)
	}
	if mid := reviewed(t, base, ""); mid.Waiting > before.Waiting-10 {
		t.Fatalf("%d wait after ten verdicts, %d before", mid.Waiting, before.Waiting)
	}
	for range 10 {
		page = post(t, base+washington+"undo", url.Values{"revision": {undoOf(t, page)}, "back": {washington + "review"}})
	}
	if after := reviewed(t, base, ""); after.Waiting != before.Waiting || after.Open.Key != before.Open.Key {
		t.Errorf("after ten undos %d wait and %s is open; before: %d, %s", after.Waiting, after.Open.Key, before.Waiting, before.Open.Key)
	}
}

// TestBlindCoding: coders see nothing of one another, and what they disagree on
// is listed until somebody settles it.
func TestBlindCoding(t *testing.T) {
	base := testServer(t)
	keys := []string{}
	for _, q := range reviewed(t, base, "").Queue[:20] {
		keys = append(keys, q.Key)
	}
	code := func(coder, verdict string, keys ...string) {
		post(t, base+washington+"verdict", url.Values{"finding": keys, "verdict": {verdict}, "coder": {coder}, "back": {washington + "review"}})
	}
	code("A", "accept", keys...)
	if r := reviewed(t, base, "?coder=B"); r.Place != 1 || r.Open.Key != keys[0] {
		t.Fatal("coder B's queue is not the whole queue")
	}
	if _, body := get(t, base+washington+"review?coder=B"); strings.Contains(body, "accepted") || strings.Contains(body, "it has a verdict") {
		t.Error("coder B sees what coder A said")
	}
	code("B", "accept", keys[:12]...)
	code("B", "reject", keys[12:18]...)
	var a view.Agreement
	read := func() {
		a = view.Agreement{}
		_, body := get(t, base+washington+"agreement.json")
		if err := json.Unmarshal([]byte(body), &a); err != nil {
			t.Fatal(err)
		}
	}
	read()
	if a.Units != 18 || a.Same != 12 || len(a.Open) != 6 || a.Kinds[0].Alpha == nil || a.Kinds[0].Low == nil || *a.Kinds[0].Low > *a.Kinds[0].Alpha {
		t.Fatalf("agreement is %+v", a)
	}
	post(t, base+washington+"verdict", url.Values{"finding": {a.Open[0].Key}, "verdict": {"accept"}, "why": {"adjudicated"}})
	read()
	if a.Settled != 1 || len(a.Open) != 5 {
		t.Errorf("after settling one: %d settled, %d open", a.Settled, len(a.Open))
	}
}

// TestAmend: fields are corrected, words never.
func TestAmend(t *testing.T) {
	base := testServer(t)
	r := reviewed(t, base, "")
	post(t, base+washington+"verdict", url.Values{"finding": {r.Open.Key}, "verdict": {"accept"}, "f-who": {"USA"}, "f-what": {"something else"}, "f-date": {"2026-01"}})
	_, body := get(t, base+washington+"review.json?item="+r.Open.Key)
	if !strings.Contains(body, `"edtf"`) && !strings.Contains(body, `"2026-01"`) || strings.Contains(body, "something else") || !strings.Contains(body, "by hand") {
		t.Errorf("the amended finding is %.900s", body)
	}
	resp, err := http.PostForm(base+washington+"verdict", url.Values{"finding": {r.Open.Key}, "verdict": {"amend"}, "f-date": {"soon"}})
	if err != nil || resp.StatusCode != http.StatusUnprocessableEntity {
		t.Errorf("a date that is none is taken: %v %v", resp.StatusCode, err)
	}
}

// TestRecut: another kind, two of one, one of two; words never change, and undo
// takes each back.
func TestRecut(t *testing.T) {
	base := testServer(t)
	r := reviewed(t, base, "")
	key := r.Open.Key
	find := func() (out struct {
		Open struct {
			Finding struct{ Kind, Quote, Verdict string }
		}
	}) {
		_, body := get(t, base+washington+"review.json?item="+key)
		if err := json.Unmarshal([]byte(body), &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	quote := find().Open.Finding.Quote
	page := post(t, base+washington+"verdict", url.Values{"finding": {key}, "verdict": {"kind-claim"}})
	if got := find().Open.Finding; got.Kind != "claim" || got.Quote != quote || got.Verdict != "" {
		t.Errorf("after another kind: %+v", got)
	}
	post(t, base+washington+"undo", url.Values{"revision": {undoOf(t, page)}})
	words := strings.Fields(quote)
	post(t, base+washington+"verdict", url.Values{"finding": {key}, "verdict": {"split"}, "words": {words[len(words)-1]}})
	if got := find().Open.Finding; !strings.HasPrefix(quote, got.Quote) || len(got.Quote) >= len(quote) {
		t.Errorf("after a split: %q of %q", got.Quote, quote)
	}
	if after := reviewed(t, base, ""); after.Waiting != r.Waiting+1 {
		t.Errorf("after a split %d wait, %d before", after.Waiting, r.Waiting)
	}
	post(t, base+washington+"verdict", url.Values{"finding": {key}, "verdict": {"merge"}})
	if got := find().Open.Finding; got.Quote != quote {
		t.Errorf("after split and merge: %q, want %q", got.Quote, quote)
	}
	if after := reviewed(t, base, ""); after.Waiting != r.Waiting {
		t.Errorf("after a merge %d wait, %d before", after.Waiting, r.Waiting)
	}
}

// TestNewArticleToStatus: a text that is dropped, read and accepted changes what
// stands, with its words as the proof; undo takes all of it back.
func TestNewArticleToStatus(t *testing.T) {
	st, dk := stocked(t)
	server, h := serving(t, st, dk, "tester")
	upload(t, h.URL, "news.txt", "On 20 November 2026 Armenia and the United States initialled the TRIPP Implementation Framework.\n")
	server.readAll(t.Context())
	open := "not found"
	for _, q := range reviewed(t, h.URL, "").Queue {
		if strings.Contains(q.Title, "initialled") {
			open = q.Key
		}
	}
	r := reviewed(t, h.URL, "?item="+open)
	if len(r.Open.Effect.Changes) == 0 {
		t.Fatalf("a yes to the new article changes nothing: %+v", r.Open)
	}
	change := r.Open.Effect.Changes[0]
	standing := func() string {
		_, body := get(t, h.URL+washington+"item/"+string(change.Address)+".json")
		var item struct{ Instrument struct{ Stage string } }
		if err := json.Unmarshal([]byte(body), &item); err != nil {
			t.Fatal(err)
		}
		return strings.ReplaceAll(item.Instrument.Stage, "_", " ")
	}
	page := post(t, h.URL+washington+"verdict", url.Values{"finding": {open}, "verdict": {"accept"}})
	if got := standing(); got != strings.ReplaceAll(change.New, "_", " ") {
		t.Errorf("after a yes it stands at %q, the page promised %q", got, change.New)
	}
	if _, sources := get(t, h.URL+washington+"sources.json"); !strings.Contains(sources, `"added_`) {
		t.Error("the dossier does not cite the new document")
	}
	post(t, h.URL+washington+"undo", url.Values{"revision": {undoOf(t, page)}})
	if got := standing(); got != strings.ReplaceAll(change.Old, "_", " ") {
		t.Errorf("after undo it stands at %q, want %q", got, change.Old)
	}
}

// TestStatementOnFile: a yes to what somebody says puts it on file under its own
// words; the same words from another are a second voice on it, a denial one
// against it, and nobody's words are put into another's mouth.
func TestStatementOnFile(t *testing.T) {
	st, dk := stocked(t)
	server, h := serving(t, st, dk, "tester")
	said := func(name, text string) string {
		upload(t, h.URL, name, text)
		server.readAll(t.Context())
		s, err := dk.Now(t.Context(), "washington-2025")
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range s.Entries {
			if e.Finding.Claim != nil && strings.Contains(text, e.Finding.Quote) && strings.Contains(e.Finding.Quote, "customs union") && e.Verdict == nil {
				return e.Key
			}
		}
		t.Fatalf("no claim is found in %q", text)
		return ""
	}
	yes := func(key string) string {
		return post(t, h.URL+washington+"verdict", url.Values{"finding": {key}, "verdict": {"accept"}})
	}
	claims := func() (about []string) {
		d, err := view.Record(t.Context(), st, "washington-2025")
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range d.Claims {
			if strings.HasPrefix(c.ID, "read_") {
				p, _ := d.Proposition(c.About.Ref.ID())
				about = append(about, strings.Join(c.Holders, "+")+map[bool]string{false: " says ", true: " denies "}[c.Denies]+p.Text)
			}
		}
		return about
	}
	first := said("one.txt", "20 November 2026\n\nPresident Aliyev said that the customs union is a threat.\n")
	if r := reviewed(t, h.URL, "?item="+first); r.Open.Effect.States == "" || len(r.Open.Effect.Changes) > 0 {
		t.Errorf("the page does not say what a yes does: %+v", r.Open.Effect)
	}
	older := undoOf(t, yes(first))
	yes(said("two.txt", "21 November 2026\n\nPrime Minister Pashinyan denied that the customs union is a threat.\n"))
	want := []string{"ALIYEV says The customs union is a threat", "PASHINYAN denies The customs union is a threat"}
	if got := claims(); !slices.Equal(got, want) {
		t.Fatalf("on file are %q, not %q", got, want)
	}
	if r, err := http.PostForm(h.URL+washington+"undo", url.Values{"revision": {older}}); err != nil || r.StatusCode != http.StatusConflict {
		t.Errorf("what the second rests on can be taken away: %v, %v", r.StatusCode, err)
	}
	stranger := said("three.txt", "22 November 2026\n\nJapan said that the customs union is a blessing.\n")
	post(t, h.URL+washington+"undo", url.Values{"revision": {undoOf(t, yes(stranger))}})
	yes(stranger)
	if got := claims(); !slices.Equal(got, want) {
		t.Errorf("what somebody unknown says is on file as %q", got)
	}
	post(t, h.URL+washington+"verdict", url.Values{"finding": {stranger}, "verdict": {"amend"}, "f-says": {"ARM"}})
	if got := claims(); len(got) != 3 || got[2] != "ARM says The customs union is a blessing" {
		t.Errorf("corrected, it is on file as %q", got)
	}
}

// TestDeniedIsNotAffirmed: that somebody denies a signature is no report of it.
func TestDeniedIsNotAffirmed(t *testing.T) {
	st, dk := stocked(t)
	server, h := serving(t, st, dk, "tester")
	upload(t, h.URL, "news.txt", "20 November 2026\n\nArmenia denied that the United States initialled the TRIPP Implementation Framework.\n\nArmenia denied having initialled the TRIPP Implementation Framework.\n")
	server.readAll(t.Context())
	s, err := dk.Now(t.Context(), "washington-2025")
	if err != nil {
		t.Fatal(err)
	}
	b, seen := view.BearingsOf(s), 0
	for _, e := range s.Entries {
		if e.Finding.Event == nil && e.Finding.Claim == nil || !strings.Contains(e.Finding.Quote, "initialled the TRIPP") {
			continue
		}
		if c := b.Of(e, s.Near(e)).Claim; c.About != nil {
			seen++
			if !c.Denies || !slices.Equal(c.Holders, []string{"ARM"}) {
				t.Errorf("%s %q: %v deny %v of %s", e.Finding.ID, e.Finding.Quote, c.Holders, c.Denies, c.About)
			}
		}
	}
	if seen == 0 {
		t.Error("nothing bears on anything")
	}
}
