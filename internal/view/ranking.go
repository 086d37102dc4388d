package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Effect is what a yes to a finding would do.
type Effect struct {
	// About is the thing it bears on, with the sentence that a yes tells;
	// empty when it bears on nothing that has a name in the dossier.
	About kadesh.Address `json:"about"`
	Tells string         `json:"tells"`
	// States is who would be on file with these words, where the dossier has no
	// name for what they say; empty otherwise.
	States string `json:"states"`
	// OnFile is the claim that rests on the same words already.
	OnFile string `json:"on_file"`
	// Restates is the commitment that a commitment read here is, or speaks against.
	Restates Restated `json:"restates"`
	Changes  []Change `json:"changes"`
}

// why says in a few words why an item stands where it does in the queue.
func (e Effect) why() string {
	goals := 0
	for _, c := range e.Changes {
		if c.Address.Kind() == "goal" {
			goals++
		}
	}
	switch {
	case goals > 0:
		return "would change " + plural(goals, "goal")
	case len(e.Changes) > 0:
		return fmt.Sprintf("would make %s %s", e.Changes[0].Title, spaced(e.Changes[0].New))
	case e.About != "":
		return "one more source; no status changes"
	case e.OnFile != "":
		return "on file already"
	case e.Restates.Commitment != "":
		return e.Restates.How + " " + e.Restates.Title
	}
	return ""
}

// Ranking orders the findings of a snapshot by what a yes would change. It
// rests on dossier and findings, not on verdicts, and serves until they move.
type Ranking struct {
	World *standing.World
	// Order are places of Snapshot.Entries, heaviest first; Effects are by place.
	Order   []int
	Effects []Effect

	likeness []string
	alike    map[string][]int
	// restated is by place, the same while reading and commitments are.
	restated    []Restated
	commitments uint64
	// reading is the snapshot's, with which likeness stays the same.
	reading int64
	mu      sync.Mutex
	trial   *trial
}

// RankingOf tries a yes to every finding that bears on something, in a copy of
// the world. before is the ranking that it follows, of the same day, knowledge
// and side, or nil: what a verdict since did not touch is taken from it.
// Cost: linear in the findings, and one evaluation of what each different yes
// touches, that before does not know.
func RankingOf(s *Snapshot, w *standing.World, day kadesh.Day, before *Ranking) (*Ranking, error) {
	k := &Ranking{World: w, Effects: make([]Effect, len(s.Entries)), reading: s.Reading}
	if before != nil && before.reading == s.Reading && len(before.likeness) == len(s.Entries) {
		k.likeness, k.alike = before.likeness, before.alike
	} else {
		k.liken(s.Entries)
	}
	k.restate(s, before)
	try, err := trialAfter(before, w, day)
	if err != nil {
		return nil, err
	}
	b := BearingsOf(s)
	for i, near := range nearby(s.Entries) {
		bears := b.Of(s.Entries[i], near)
		k.Effects[i] = Effect{OnFile: bears.OnFile, Restates: k.restated[i], Changes: []Change{}}
		switch {
		case bears.States != nil: // new to the dossier: no status can rest on it
			k.Effects[i].States = whoSays(w.Dossier, bears)
		case bears.Claim.About != nil:
			k.Effects[i].About, k.Effects[i].Tells = bears.Claim.About.Ref, tells(w, bears.Claim)
			k.Effects[i].Changes = try.changes(bears.Claim)
		}
	}
	k.trial = try
	k.order(s)
	return k, nil
}

// trialAfter is the trial of the ranking before, brought to a world, or a new one.
func trialAfter(before *Ranking, w *standing.World, day kadesh.Day) (*trial, error) {
	if before != nil {
		before.mu.Lock()
		try := before.trial
		before.trial = nil // it moves on, and serves one
		before.mu.Unlock()
		if try != nil && try.day == day && try.follow(w.Dossier) {
			return try, nil
		}
	}
	return newTrial(w, day)
}

// restate finds the commitments of the dossier in what was read.
func (k *Ranking) restate(s *Snapshot, before *Ranking) {
	k.commitments = fingerprint(s.Dossier)
	if before != nil && before.reading == s.Reading && before.commitments == k.commitments && len(before.restated) == len(s.Entries) {
		k.restated = before.restated
		return
	}
	p := promisesOf(s.Dossier)
	k.restated = make([]Restated, len(s.Entries))
	for i, e := range s.Entries {
		k.restated[i] = p.find(e)
	}
}

// liken groups the findings that say the same.
func (k *Ranking) liken(all []*Entry) {
	k.likeness, k.alike = make([]string, len(all)), map[string][]int{}
	for i, e := range all {
		k.likeness[i] = likeness(e.Finding)
		k.alike[k.likeness[i]] = append(k.alike[k.likeness[i]], i)
	}
}

// order puts the heaviest first.
func (k *Ranking) order(s *Snapshot) {
	k.Order = make([]int, len(s.Entries))
	weights := make([]int, len(s.Entries))
	for i := range k.Order {
		k.Order[i], weights[i] = i, weight(s.Entries[i].Finding, k.Effects[i])
	}
	slices.SortStableFunc(k.Order, func(a, b int) int { return cmp.Compare(weights[b], weights[a]) })
}

// whoSays names the holders of what a yes puts on file, or the document that
// says it in its own voice.
func whoSays(d *dossier.Dossier, b Bearing) string {
	if len(b.Claim.Holders) == 0 {
		if b.Cites != nil {
			return cmp.Or(b.Cites.Publisher, b.Cites.Title, b.Cites.ID)
		}
		doc, _ := d.Document(b.Claim.Document)
		return cmp.Or(doc.Publisher, doc.Title, doc.ID)
	}
	names := make([]string, len(b.Claim.Holders))
	for i, h := range b.Claim.Holders {
		names[i] = d.TitleOf(kadesh.AddressOf("actor", h))
	}
	return strings.Join(names, ", ")
}

func tells(w *standing.World, c kadesh.Claim) string {
	says := w.Say(c.About)
	if c.Denies {
		return "not so: " + says
	}
	return says
}

// weight puts what changes a goal before what changes a status, that before
// what bears on something, commitments before events and claims, names last.
func weight(f kadesh.Finding, e Effect) int {
	w := 0
	for _, c := range e.Changes {
		w += 100
		if c.Address.Kind() == "goal" {
			w += 100_000
		}
	}
	if e.About != "" {
		w += 60
	}
	switch f.Kind {
	case kadesh.FindingCommitment:
		w += 40
	case kadesh.FindingEvent:
		w += 30
	case kadesh.FindingClaim:
		w += 20
	case kadesh.FindingLoaded, kadesh.FindingProvision:
		w += 10
	}
	if e.Restates.How == "contradicts" {
		w += 25
	}
	if e.OnFile != "" {
		w -= 5
	}
	return w
}

// nearby gives each entry the entries of its document; the entries are sorted by
// document.
func nearby(all []*Entry) [][]*Entry {
	out := make([][]*Entry, len(all))
	for from := 0; from < len(all); {
		to, doc := from+1, all[from].Document()
		for to < len(all) && all[to].Document() == doc {
			to++
		}
		for i := from; i < to; i++ {
			out[i] = all[from:to]
		}
		from = to
	}
	return out
}

// Near are the findings of the document of an entry.
func (s *Snapshot) Near(e *Entry) []*Entry {
	var out []*Entry
	for _, x := range s.Entries {
		if x.Document() == e.Document() {
			out = append(out, x)
		}
	}
	return out
}

// likeness is the same for findings that say the same in the same words.
func likeness(f kadesh.Finding) string {
	parts := []string{string(f.Kind), strings.ToLower(strings.Join(strings.Fields(f.Quote), " "))}
	for _, field := range FieldsOf(f) {
		if field.Name != "what" {
			parts = append(parts, field.Value)
		}
	}
	return strings.Join(parts, "\x00")
}
