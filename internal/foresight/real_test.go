package foresight

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// masked is a dossier's goal over sets of open events as bits, by brute force
// and nothing of the package under test.
type masked struct {
	ids  []string
	bit  map[string]uint32
	told uint32
	// gates holds, for each event, what it needs.
	gates [][]*kadesh.Expr
	goal  *kadesh.Expr
}

func newMasked(w *standing.World, goal *kadesh.Expr) *masked {
	m := &masked{bit: map[string]uint32{}, goal: goal}
	for i, e := range w.Dossier.Events {
		m.ids = append(m.ids, e.ID)
		m.bit[e.ID] = 1 << i
		if w.At(standing.Happened(e.ID), today).ToldTrue() {
			m.told |= 1 << i
		}
		var needs []*kadesh.Expr
		for _, g := range e.Gates {
			needs = append(needs, g.Needs)
		}
		m.gates = append(m.gates, needs)
	}
	return m
}

func (m *masked) holds(e *kadesh.Expr, done uint32) bool {
	switch e.Op {
	case kadesh.OpAnd:
		return !slices.ContainsFunc(e.Args, func(a *kadesh.Expr) bool { return !m.holds(a, done) })
	case kadesh.OpOr:
		return slices.ContainsFunc(e.Args, func(a *kadesh.Expr) bool { return m.holds(a, done) })
	case kadesh.OpAtLeast:
		n := 0
		for _, a := range e.Args {
			if m.holds(a, done) {
				n++
			}
		}
		return n >= e.N
	}
	return done&m.bit[e.Ref.ID()] != 0
}

// comes is what has happened in the end when the events in do may happen.
func (m *masked) comes(do uint32) uint32 {
	done := m.told
	for again := true; again; {
		again = false
		for i, needs := range m.gates {
			b := uint32(1) << i
			if do&b != 0 && done&b == 0 && !slices.ContainsFunc(needs, func(e *kadesh.Expr) bool { return !m.holds(e, done) }) {
				done |= b
				again = true
			}
		}
	}
	return done
}

// minimal lists the minimal sets by trying all; works must be monotone.
func (m *masked) minimal(works func(uint32) bool) map[string]bool {
	open := ^m.told & (1<<len(m.ids) - 1)
	does := make([]bool, 1<<len(m.ids))
	out := map[string]bool{}
	for mask := range uint32(len(does)) {
		if mask&^open != 0 {
			continue
		}
		least := true
		for b := uint32(1); b <= mask; b <<= 1 {
			least = least && (mask&b == 0 || !does[mask&^b])
		}
		// What holds a working set works.
		does[mask] = !least || works(mask)
		if least && does[mask] {
			out[key(m.ids, int(mask))] = true
		}
	}
	return out
}

// really says whether the goal is told true in the world in which just these
// events are assumed to have happened: the whole evaluator, not the circuit.
func (m *masked) really(t interface{ Fatal(...any) }, d *dossier.Dossier, done uint32) bool {
	var h Hypothesis
	for _, id := range m.ids {
		if done&m.bit[id] != 0 && m.told&m.bit[id] == 0 {
			h.Assume = append(h.Assume, Assumption{Atom: standing.Happened(id), From: today})
		}
	}
	b := *d
	b.Goals = append(slices.Clone(d.Goals), kadesh.Goal{ID: "asked", When: m.goal})
	w, err := Assume(&b, h, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	return w.At(m.goal, today).ToldTrue()
}

func (m *masked) mask(set Set) uint32 {
	mask := uint32(0)
	for _, s := range set.Steps {
		mask |= m.bit[s.Address.ID()]
	}
	return mask
}

// TestSetsReallyWork: with a set assumed the goal is told true, with one step
// less it is not; without a breaking set all else does not bring it about, and
// with any one of its steps back it does. Each judged by evaluating the world.
func TestSetsReallyWork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, goal := drawDossier(t, 12)
		w := world(t, d, goal)
		m := newMasked(w, goal)
		unlock, err := Unlock(w, goal, today, Options{Sets: 6})
		if err != nil {
			t.Fatal(err)
		}
		all := uint32(1<<len(m.ids) - 1)
		for _, set := range unlock.Sets {
			mask := m.mask(set)
			if !m.really(t, d, m.comes(mask)) {
				t.Fatalf("%v does not unlock", set.Steps)
			}
			for b := uint32(1); b <= mask; b <<= 1 {
				if mask&b != 0 && m.really(t, d, m.comes(mask&^b)) {
					t.Fatalf("%v unlocks with one step less", set.Steps)
				}
			}
			inOrderOfNeed(t, m, set)
		}
		breaking, err := Break(w, goal, today, Options{Sets: 6})
		if err != nil {
			t.Fatal(err)
		}
		for _, set := range breaking.Sets {
			mask := m.mask(set)
			if m.really(t, d, m.comes(all&^mask)) {
				t.Fatalf("%v does not break", set.Steps)
			}
			for b := uint32(1); b <= mask; b <<= 1 {
				if mask&b != 0 && !m.really(t, d, m.comes(all&^(mask&^b))) {
					t.Fatalf("%v breaks with one step less", set.Steps)
				}
			}
		}
	})
}

// inOrderOfNeed: taken in the order listed, each step is open when its turn
// comes, and not before its round.
func inOrderOfNeed(t *rapid.T, m *masked, set Set) {
	done, before := m.told, m.told
	for i, s := range set.Steps {
		if i > 0 && set.Rounds[i] != set.Rounds[i-1] {
			before = done
		}
		b := m.bit[s.Address.ID()]
		for k, needs := range m.gates {
			for _, e := range needs {
				if uint32(1)<<k == b && !m.holds(e, before) {
					t.Fatalf("%s is in round %d, and waits", s.Address, set.Rounds[i])
				}
			}
		}
		done |= b
	}
}

// TestScheduleReaches: a schedule says never just where brute force says so.
func TestScheduleReaches(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, goal := drawDossier(t, 8)
		w := world(t, d, goal)
		m := newMasked(w, goal)
		want := m.holds(goal, m.comes(1<<len(m.ids)-1))
		if s := ScheduleOf(w, goal, today, ScheduleOptions{Samples: 10}); s.Reachable != want {
			t.Fatalf("reachable %v, want %v", s.Reachable, want)
		}
	})
}

// TestEmptyHypothesis: without assumptions nothing changes, on any dossier; and
// what is assumed never to happen is in no set.
func TestEmptyHypothesis(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, goal := drawDossier(t, 8)
		w := world(t, d, goal)
		asked := *w.Dossier
		same, err := Assume(&asked, Hypothesis{}, time.Time{}, kadesh.Perspective{ID: "all"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range append([]*kadesh.Expr{goal}, standing.Happened("e0")) {
			for day := today - 10; day < today+10; day++ {
				if w.At(e, day) != same.At(e, day) {
					t.Fatalf("%s on day %d: %v became %v", e, day, w.At(e, day), same.At(e, day))
				}
			}
		}
		never, err := Assume(&asked, Hypothesis{Assume: []Assumption{{Atom: standing.Happened("e0"), Denied: true, From: today}}}, time.Time{}, kadesh.Perspective{ID: "all"})
		if err != nil {
			t.Fatal(err)
		}
		sets, err := Unlock(never, goal, today, Options{Sets: 1 << 10})
		if err != nil {
			t.Fatal(err)
		}
		for _, set := range sets.Sets {
			for _, s := range set.Steps {
				if s.Address == "event.e0" {
					t.Fatal("a step that never comes is in a set")
				}
			}
		}
	})
}

// TestTwentyAtoms: brute force over dossiers of 16 to 20 events.
func TestTwentyAtoms(t *testing.T) {
	cases := 12
	if testing.Short() {
		cases = 2
	}
	type drawn struct {
		d    *dossier.Dossier
		goal *kadesh.Expr
	}
	large := rapid.Custom(func(t *rapid.T) drawn {
		d, goal := drawDossierOf(t, rapid.IntRange(16, 20).Draw(t, "events"))
		return drawn{d, goal}
	})
	for seed := range cases {
		x := large.Example(seed)
		w := world(t, x.d, x.goal)
		m := newMasked(w, x.goal)
		all := uint32(1<<len(m.ids) - 1)
		unlock, err := Unlock(w, x.goal, today, Options{Sets: 1 << 16})
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "unlock", unlock, m.minimal(func(do uint32) bool { return m.holds(x.goal, m.comes(do)) }))
		breaking, err := Break(w, x.goal, today, Options{Sets: 1 << 16})
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "break", breaking, m.minimal(func(fail uint32) bool { return !m.holds(x.goal, m.comes(all&^fail)) }))
	}
}

// TestPrices: order, cost and probability of sets are those by brute force.
func TestPrices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, goal := drawDossier(t, 8)
		w := world(t, d, goal)
		m := newMasked(w, goal)
		plain, err := Unlock(w, goal, today, Options{Sets: 1 << 12})
		if err != nil || len(plain.Sets) == 0 {
			return
		}
		cost, chance := map[kadesh.Address]float64{}, map[kadesh.Address]float64{}
		for _, s := range plain.Steps {
			cost[s.Address] = float64(rapid.IntRange(0, 9).Draw(t, "cost"))
			chance[s.Address] = float64(rapid.IntRange(0, 4).Draw(t, "chance")) / 4
		}
		priced, err := Unlock(w, goal, today, Options{Sets: 1 << 12, Cost: cost, Probability: chance})
		if err != nil || priced.First != Cheapest || len(priced.Sets) != len(plain.Sets) {
			t.Fatal(priced, err)
		}
		for i, set := range priced.Sets {
			sum := 0.0
			for _, s := range set.Steps {
				sum += cost[s.Address]
			}
			if sum != *set.Cost || i > 0 && *priced.Sets[i-1].Cost > sum {
				t.Fatalf("set %d costs %v, want %v", i, *set.Cost, sum)
			}
		}
		want := 0.0
		for do := range uint32(1 << len(m.ids)) {
			if do&m.told != 0 || !m.holds(goal, m.comes(do)) {
				continue
			}
			p := 1.0
			for i, id := range m.ids {
				x, open := chance[kadesh.AddressOf("event", id)]
				switch {
				case m.told>>i&1 == 1:
				case !open:
					p /= 2 // it does not matter which
				case do>>i&1 == 1:
					p *= x
				default:
					p *= 1 - x
				}
			}
			want += p
		}
		if math.Abs(*priced.Probability-want) > 1e-9 {
			t.Fatalf("probability %v, want %v", *priced.Probability, want)
		}
		broken, err := Break(w, goal, today, Options{Probability: chance})
		if err != nil || broken.Probability != nil && math.Abs(*broken.Probability+want-1) > 1e-9 {
			t.Fatalf("broken with %v, want %v, %v", broken.Probability, 1-want, err)
		}
	})
}

func TestPricesRefused(t *testing.T) {
	b := dossier.NewBuilder("one")
	b.Event(kadesh.Event{ID: "a"})
	goal := standing.Happened("a")
	w := world(t, b.Dossier(), goal)
	for name, o := range map[string]Options{
		"unknown step":   {Cost: map[kadesh.Address]float64{"event.b": 1}},
		"negative cost":  {Cost: map[kadesh.Address]float64{"event.a": -1}},
		"no number":      {Cost: map[kadesh.Address]float64{"event.a": math.NaN()}},
		"above one":      {Probability: map[kadesh.Address]float64{"event.a": 1.1}},
		"below nothing":  {Probability: map[kadesh.Address]float64{"event.a": -0.1}},
		"no probability": {Probability: map[kadesh.Address]float64{"event.a": math.NaN()}},
	} {
		if _, err := Unlock(w, goal, today, o); err == nil {
			t.Errorf("%s is taken", fmt.Sprint(name))
		}
	}
}

// TestTangled: where everything waits for everything, the answer is a refusal,
// not a wait.
func TestTangled(t *testing.T) {
	b := dossier.NewBuilder("ring")
	const n = 14
	for i := range n {
		or := &kadesh.Expr{Op: kadesh.OpOr}
		for k := range n {
			if k != i {
				or.Args = append(or.Args, standing.Happened(fmt.Sprintf("e%d", k)))
			}
		}
		b.Event(kadesh.Event{ID: fmt.Sprintf("e%d", i), Gates: []kadesh.Gate{{Needs: or}}})
	}
	goal := standing.Happened("e0")
	if _, err := Unlock(world(t, b.Dossier(), goal), goal, today, Options{}); !errors.Is(err, ErrTangled) {
		t.Errorf("got %v", err)
	}
}
