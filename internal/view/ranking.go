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

	// What rests on the reading alone: the findings of one document, by place,
	// what they say, who says the same, and which documents tell of a day.
	near     [][]*Entry
	told     map[kadesh.Day][]string
	likeness []string
	alike    map[string][]int
	// restated is by place, the same while reading and commitments are.
	restated    []Restated
	commitments uint64
	// asked is by place the claim that a yes makes, nil for none that a status
	// can rest on.
	asked    []*asked
	bearings *Bearings
	reading  int64
	mu       sync.Mutex
	trial    *trial
}

// asked is a claim that is tried, with the key of what it tells.
type asked struct {
	claim kadesh.Claim
	key   string
}

// RankingOf tries a yes to every finding that bears on something, in a copy of
// the world. before is the ranking that it follows, of the same day, knowledge
// and side, or nil: what a verdict since did not touch is taken from it.
// Cost: linear in the findings; a look at each that before does not know, and one
// evaluation of what each different yes touches, that it does not know either.
func RankingOf(s *Snapshot, w *standing.World, day kadesh.Day, before *Ranking) (*Ranking, error) {
	k := &Ranking{World: w, reading: s.Reading, bearings: BearingsOf(s)}
	kept := before
	if kept != nil && kept.reading == s.Reading && len(kept.near) == len(s.Entries) {
		k.near, k.told, k.likeness, k.alike = kept.near, kept.told, kept.likeness, kept.alike
	} else {
		kept = nil
		k.near, k.told = nearby(s.Entries), daysOf(s.Entries)
		k.liken(s.Entries)
	}
	since := kept.since(k.bearings)
	k.restate(s, kept, since)
	try, err := trialAfter(before, w, day)
	if err != nil {
		return nil, err
	}
	if since.all {
		k.Effects, k.asked = make([]Effect, len(s.Entries)), make([]*asked, len(s.Entries))
	} else {
		k.Effects, k.asked = slices.Clone(kept.Effects), slices.Clone(kept.asked)
	}
	for from := 0; from < len(s.Entries); {
		doc, to := s.Entries[from].Document(), from+len(k.near[from])
		for ; from < to; from++ {
			if e := s.Entries[from]; since.touches(e, doc) {
				k.look(from, e, try)
			}
			if k.asked[from] != nil {
				k.Effects[from].Changes = try.changes(k.asked[from])
			}
		}
	}
	k.trial = try
	k.order(s)
	return k, nil
}

// look says anew what a finding bears on; what that would change is still to be
// asked.
func (k *Ranking) look(i int, e *Entry, try *trial) {
	bears := k.bearings.Of(e, k.near[i])
	k.Effects[i], k.asked[i] = Effect{OnFile: bears.OnFile, Restates: k.restated[i], Changes: []Change{}}, nil
	switch {
	case bears.States != nil: // new to the dossier: no status can rest on it
		k.Effects[i].States = whoSays(k.World.Dossier, bears)
	case bears.Claim.About != nil:
		k.Effects[i].About, k.Effects[i].Tells = bears.Claim.About.Ref, tells(k.World, bears.Claim)
		k.asked[i] = &asked{bears.Claim, try.key(bears.Claim)}
	}
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
func (k *Ranking) restate(s *Snapshot, before *Ranking, since since) {
	if !since.all { // only claims, documents and propositions came or went
		k.restated, k.commitments = before.restated, before.commitments
		return
	}
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

// order puts the heaviest first, those of one weight in the order of the text.
func (k *Ranking) order(s *Snapshot) {
	places := make([]int64, len(s.Entries))
	for i, e := range s.Entries {
		places[i] = int64(-weight(e.Finding.Kind, &k.Effects[i]))<<32 | int64(i)
	}
	slices.Sort(places)
	k.Order = make([]int, len(places))
	for n, p := range places {
		k.Order[n] = int(uint32(p))
	}
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
func weight(kind kadesh.FindingKind, e *Effect) int {
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
	switch kind {
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
	from, ok := s.at[e.Key]
	if !ok {
		return nil
	}
	to, doc := from+1, e.Document()
	for from > 0 && s.Entries[from-1].Document() == doc {
		from--
	}
	for to < len(s.Entries) && s.Entries[to].Document() == doc {
		to++
	}
	return s.Entries[from:to:to]
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
