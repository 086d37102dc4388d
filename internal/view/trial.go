package view

import (
	"fmt"
	"maps"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// trial is a world of our own, in which claims are put and taken back. It knows
// where each instrument, commitment and goal stands without them, and which of
// them mention what, so that a claim costs what it touches.
type trial struct {
	w    *standing.World
	day  kadesh.Day
	subs []subject
	// mention gives the subjects that mention an address, up what takes its value
	// from one.
	mention map[kadesh.Address][]int32
	up      map[kadesh.Address][]kadesh.Address
	known   map[string]tried
	reached map[kadesh.Address][]int32
	// d is the dossier of w, its claims our own; last is what it was taken from.
	d, last *dossier.Dossier
	// at is the place of the claim that is tried.
	at int
}

// tried is what a claim about something would change.
type tried struct {
	about   kadesh.Address
	changes []Change
}

// subject is something that stands somewhere: its word before any trial, and how
// to find it anew.
type subject struct {
	address kadesh.Address
	title   string
	before  string
	word    func() string
}

func newTrial(w *standing.World, day kadesh.Day) (*trial, error) {
	d := *w.Dossier
	d.Claims = slices.Clone(d.Claims)
	own, err := standing.NewModel(&d).Hear(w.KnownAt, w.Side)
	if err != nil {
		return nil, err
	}
	t := &trial{w: own, day: day, mention: map[kadesh.Address][]int32{}, up: map[kadesh.Address][]kadesh.Address{}, known: map[string]tried{}, reached: map[kadesh.Address][]int32{},
		d: &d, last: w.Dossier, at: len(d.Claims)}
	own.Put(t.at, kadesh.Claim{})
	t.subjects()
	return t, nil
}

// subjects lists everything that stands somewhere, and what depends on what.
func (t *trial) subjects() {
	own, day, d := t.w, t.day, t.d
	for _, in := range d.Instruments {
		t.subject(kadesh.AddressOf("instrument", in.ID), in.Title, func() string {
			if at := own.Instrument(in, day).Reached; at.Name != "" {
				return withValue(at.Name, at.Value)
			}
			return withValue("unknown", kadesh.Unknown)
		})
		for _, r := range in.Stages {
			t.lifts(r.When, kadesh.AddressOf("instrument", in.ID))
		}
	}
	for _, c := range d.Commitments {
		mentioned := []*kadesh.Expr{c.Precondition, c.Trigger}
		if c.Deadline != nil {
			mentioned = append(mentioned, c.Deadline.Of)
		}
		t.subject(kadesh.AddressOf("commitment", c.ID), c.Title, func() string { return string(own.Commitment(c, day).State) }, mentioned...)
		if c.Instrument != "" {
			t.mentions(kadesh.AddressOf("instrument", c.Instrument))
		}
		t.lifts(c.DoneWhen, kadesh.AddressOf("commitment", c.ID))
		if c.Deadline != nil {
			t.lifts(c.Deadline.Of, kadesh.AddressOf("commitment", c.ID)) // overdue waits for it
		}
	}
	for _, g := range d.Goals {
		t.subject(kadesh.AddressOf("goal", g.ID), g.Title, func() string { return own.At(g.When, day).String() }, g.When)
	}
}

// lifts notes that what stands at an address takes its value from a condition.
func (t *trial) lifts(e *kadesh.Expr, a kadesh.Address) {
	e.Walk(func(e *kadesh.Expr) {
		if e.Ref != "" {
			t.up[e.Ref] = append(t.up[e.Ref], a)
		}
	})
}

// subject adds one that mentions itself and all that conditions speak of.
func (t *trial) subject(a kadesh.Address, title string, word func() string, conditions ...*kadesh.Expr) {
	t.subs = append(t.subs, subject{a, title, word(), word})
	t.mentions(a)
	for _, e := range conditions {
		e.Walk(func(e *kadesh.Expr) { t.mentions(e.Ref) })
	}
}

// mentions notes that the newest subject speaks of an address.
func (t *trial) mentions(a kadesh.Address) {
	n := int32(len(t.subs) - 1)
	if all := t.mention[a]; a != "" && (len(all) == 0 || all[len(all)-1] != n) {
		t.mention[a] = append(all, n)
	}
}

// key is the same for claims that tell the same, in whatever document.
func (t *trial) key(c kadesh.Claim) string {
	return fmt.Sprint(c.About, c.Denies, c.Date, t.w.Dossier.Voices(c), c.Certainty)
}

// changes are the statuses that would change if the claim were on file, in the
// order of instruments, commitments and goals.
// Cost: what the claim touches, once for claims that tell the same.
func (t *trial) changes(ask *asked) []Change {
	c, key := ask.claim, ask.key
	if known, ok := t.known[key]; ok {
		return known.changes
	}
	c.Recorded = t.w.KnownAt // it would be known from now on
	touched := map[int32]bool{}
	for _, e := range t.w.Refresh(t.w.Put(t.at, c)) {
		e.Walk(func(e *kadesh.Expr) {
			for _, i := range t.mention[e.Ref] {
				touched[i] = true
			}
		})
	}
	changed := []Change{}
	for _, i := range slices.Sorted(maps.Keys(touched)) {
		if s := t.subs[i]; s.word() != s.before {
			changed = append(changed, Change{s.address, s.title, s.before, s.word()})
		}
	}
	t.w.Refresh(t.w.Put(t.at, kadesh.Claim{}))
	t.known[key] = tried{c.About.Ref, changed}
	return changed
}

// follow brings the trial to a dossier that differs from its own only in the last
// claims, documents and propositions, as one does after a verdict or an undo; false when it
// differs in more. What was tried stays known unless it reaches something that a
// claim which came or went reaches too.
// Cost: the claims that differ, and a look at everything that was tried.
func (t *trial) follow(d *dossier.Dossier) bool {
	same := samePrefix(t.last, d)
	if same < 0 {
		return false
	}
	gone, come := t.last.Items[same:], d.Items[same:]
	claims := t.d.Claims
	*t.d = *d
	t.d.Claims = claims
	t.last = d
	reached := map[int32]bool{}
	put := func(i int, c kadesh.Claim, about *kadesh.Expr) {
		t.w.Refresh(t.w.Put(i, c))
		if about != nil {
			for _, n := range t.reaches(about.Ref) {
				reached[n] = true
			}
		}
	}
	for _, item := range gone {
		if i := slices.IndexFunc(t.d.Claims, func(c kadesh.Claim) bool { return kadesh.AddressOf("claim", c.ID) == item.Address }); i >= 0 {
			put(i, kadesh.Claim{}, t.d.Claims[i].About)
		}
	}
	for _, item := range come {
		if c, ok := d.Claim(item.Address.ID()); ok && item.Address.Kind() == "claim" {
			put(len(t.d.Claims), c, c.About)
		}
	}
	for i := range reached { // each stands for itself
		t.subs[i].before = t.subs[i].word()
	}
	maps.DeleteFunc(t.known, func(_ string, was tried) bool {
		return slices.ContainsFunc(t.reaches(was.about), func(i int32) bool { return reached[i] })
	})
	return true
}

// reaches are the subjects that what is told of an address can touch, found once.
func (t *trial) reaches(a kadesh.Address) []int32 {
	list, ok := t.reached[a]
	if !ok {
		subs := map[int32]bool{}
		t.reach(a, subs)
		list = slices.Sorted(maps.Keys(subs))
		t.reached[a] = list
	}
	return list
}

// reach adds the subjects that what is told of an address can touch.
func (t *trial) reach(a kadesh.Address, subs map[int32]bool) {
	queue, seen := []kadesh.Address{a}, map[kadesh.Address]bool{a: true}
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		for _, i := range t.mention[next] {
			subs[i] = true
		}
		for _, u := range t.up[next] {
			if !seen[u] {
				seen[u] = true
				queue = append(queue, u)
			}
		}
	}
}

// samePrefix is how many items two dossiers begin with alike; -1 when they differ
// in anything but the claims, documents and propositions behind those.
func samePrefix(a, b *dossier.Dossier) int {
	n := 0
	for n < min(len(a.Items), len(b.Items)) && a.Items[n].Address == b.Items[n].Address && a.Items[n].Text == b.Items[n].Text {
		n++
	}
	for _, rest := range [][]dossier.Item{a.Items[n:], b.Items[n:]} {
		if slices.ContainsFunc(rest, func(i dossier.Item) bool { return !dossier.Grows(i.Address) }) {
			return -1
		}
	}
	for _, item := range a.Items[:n] {
		if item.Address.Kind() != "document" {
			continue
		}
		x, _ := a.Document(item.Address.ID())
		if y, _ := b.Document(item.Address.ID()); x.SHA256 != y.SHA256 || x.Recorded != y.Recorded {
			return -1
		}
	}
	return n
}
