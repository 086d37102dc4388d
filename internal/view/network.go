package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Network is who owes whom, and who belongs to which instrument.
type Network struct {
	Stamp
	Lead string `json:"lead"`
	// First and Second are the two who owe each other most.
	First  NetActor `json:"first"`
	Second NetActor `json:"second"`
	// Lines are the commitments, one each; those that are left out for size are
	// counted in Hidden.
	Lines  []OweLine  `json:"lines"`
	Hidden int        `json:"hidden"`
	Pairs  []OwePair  `json:"pairs"`
	Wider  WiderGraph `json:"wider"`
}

// NetActor is an actor with how many commitments it owes and is owed.
type NetActor struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Owes int    `json:"owes"`
	Owed int    `json:"owed"`
}

// OweLine is a commitment from those who owe it to those who are owed.
type OweLine struct {
	Commitment string       `json:"commitment"`
	Title      string       `json:"title"`
	Value      kadesh.Truth `json:"value"`
	State      kadesh.State `json:"state"`
	By         []NetActor   `json:"by"`
	To         []NetActor   `json:"to"`
	// Guarantors are named by the text; witnesses are not among them.
	Guarantors []NetActor `json:"guarantors"`
}

// OwePair counts the commitments of one who owes to one who is owed.
type OwePair struct {
	By     NetActor `json:"by"`
	To     NetActor `json:"to"`
	All    int      `json:"all"`
	Counts Counts   `json:"counts"`
}

// WiderGraph ties actors to the instruments that they are parties or third
// parties to.
type WiderGraph struct {
	Actors      []NetActor      `json:"actors"`
	Instruments []NetInstrument `json:"instruments"`
	Edges       []NetEdge       `json:"edges"`
	Hidden      int             `json:"hidden"`
}

// NetInstrument is an instrument with its standing.
type NetInstrument struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	Stage string       `json:"stage"`
	Value kadesh.Truth `json:"value"`
}

// NetEdge says what an actor is to an instrument, by place in the lists.
type NetEdge struct {
	Actor      int    `json:"actor"`
	Instrument int    `json:"instrument"`
	Role       string `json:"role"`
}

// Bounds of the pictures; what is beyond them is counted.
const (
	linesShown = 60
	nodesShown = 40
)

// urgency orders states by how much they want to be looked at.
var urgency = map[kadesh.State]int{kadesh.StateContested: 0, kadesh.StateBreached: 1, kadesh.StateOverdue: 2, kadesh.StateDue: 3, kadesh.StateActive: 4,
	kadesh.StateConditional: 5, kadesh.StatePartlyFulfilled: 6, kadesh.StateFulfilled: 7, kadesh.StateDormant: 8}

// NetworkOf makes the network of a day.
func NetworkOf(w *standing.World, day kadesh.Day) Network {
	n := Network{Stamp: StampOf(w, day), Lines: []OweLine{}, Pairs: []OwePair{}}
	people := newCast(w.Dossier)
	all := make([]OweLine, 0, len(w.Dossier.Commitments))
	for _, c := range w.Dossier.Commitments {
		s := CommitmentStatusOf(w, c, day)
		line := OweLine{Commitment: c.ID, Title: c.Title, Value: s.Value, State: s.State, By: people.all(c.Obligors), To: people.all(c.Obligees), Guarantors: []NetActor{}}
		for _, t := range c.ThirdParties {
			if t.Role == "guarantor" {
				line.Guarantors = append(line.Guarantors, people.one(t.Actor))
			}
		}
		all = append(all, line)
	}
	n.pair(all)
	n.pick(all)
	n.lead(all)
	n.Wider = widerOf(w, people, day)
	return n
}

// cast maps people and organs to those they act for.
type cast struct {
	d     *dossier.Dossier
	known map[string]NetActor
}

func newCast(d *dossier.Dossier) *cast { return &cast{d, map[string]NetActor{}} }

// one is the actor that an id stands for in the picture: a person or an organ
// stands for its state.
func (c *cast) one(id string) NetActor {
	if a, ok := c.known[id]; ok {
		return a
	}
	out := NetActor{ID: id, Name: c.d.TitleOf(kadesh.AddressOf("actor", id))}
	if a, ok := c.d.Actor(id); ok && a.State != "" && a.State != id {
		if _, known := c.d.Actor(a.State); known {
			out = NetActor{ID: a.State, Name: c.d.TitleOf(kadesh.AddressOf("actor", a.State))}
		}
	}
	c.known[id] = out
	return out
}

func (c *cast) all(ids []string) []NetActor {
	out := []NetActor{}
	for _, id := range ids {
		if a := c.one(id); !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	return out
}

// pair counts who owes whom and finds the two who owe each other most.
func (n *Network) pair(all []OweLine) {
	at := map[[2]string]int{}
	owes, owed := map[string]int{}, map[string]int{}
	for _, l := range all {
		for _, by := range l.By {
			owes[by.ID]++
		}
		for _, to := range l.To {
			owed[to.ID]++
		}
		for _, by := range l.By {
			for _, to := range l.To {
				if by == to && len(l.By)+len(l.To) > 2 {
					continue
				}
				i, ok := at[[2]string{by.ID, to.ID}]
				if !ok {
					i = len(n.Pairs)
					at[[2]string{by.ID, to.ID}] = i
					n.Pairs = append(n.Pairs, OwePair{By: by, To: to})
				}
				n.Pairs[i].All++
				n.Pairs[i].Counts.add(l.Value)
			}
		}
	}
	best := 0
	for _, p := range n.Pairs {
		if p.By == p.To {
			continue
		}
		sum := p.All
		if i, ok := at[[2]string{p.To.ID, p.By.ID}]; ok {
			sum += n.Pairs[i].All
		}
		if sum > best {
			best, n.First, n.Second = sum, p.By, p.To
		}
	}
	for i := range n.Pairs {
		p := &n.Pairs[i]
		p.By.Owes, p.By.Owed, p.To.Owes, p.To.Owed = owes[p.By.ID], owed[p.By.ID], owes[p.To.ID], owed[p.To.ID]
	}
	n.First.Owes, n.First.Owed = owes[n.First.ID], owed[n.First.ID]
	n.Second.Owes, n.Second.Owed = owes[n.Second.ID], owed[n.Second.ID]
	slices.SortStableFunc(n.Pairs, func(a, b OwePair) int { return cmp.Compare(b.All, a.All) })
}

// pick keeps the lines that matter now when there are too many.
func (n *Network) pick(all []OweLine) {
	if len(all) > linesShown {
		order := slices.Clone(all)
		slices.SortStableFunc(order, func(a, b OweLine) int { return cmp.Compare(urgencyOf(a.State), urgencyOf(b.State)) })
		n.Hidden = len(all) - linesShown
		keep := map[string]bool{}
		for _, l := range order[:linesShown] {
			keep[l.Commitment] = true
		}
		all = slices.DeleteFunc(slices.Clone(all), func(l OweLine) bool { return !keep[l.Commitment] })
	}
	n.Lines = append(n.Lines, all...)
}

func urgencyOf(s kadesh.State) int {
	if u, ok := urgency[s]; ok {
		return u
	}
	return 9
}

func (n *Network) lead(all []OweLine) {
	between, guaranteed := 0, 0
	for _, l := range all {
		by := slices.ContainsFunc(l.By, func(a NetActor) bool { return a.ID == n.First.ID || a.ID == n.Second.ID })
		to := slices.ContainsFunc(l.To, func(a NetActor) bool { return a.ID == n.First.ID || a.ID == n.Second.ID })
		if by && to {
			between++
		}
		if len(l.Guarantors) > 0 {
			guaranteed++
		}
	}
	if n.First.ID == "" {
		n.Lead = "No commitment names who owes it and to whom."
		return
	}
	tail := fmt.Sprintf("%d name a guarantor", guaranteed)
	switch guaranteed {
	case 0:
		tail = "none names a guarantor"
	case 1:
		tail = "one names a guarantor"
	}
	n.Lead = fmt.Sprintf("%s and %s owe each other %d of %s; %s.", n.First.Name, n.Second.Name, between, plural(len(all), "commitment"), tail)
}

// widerOf ties actors to instruments, those with most ties first when there are
// too many, and orders both sides so that few lines cross.
func widerOf(w *standing.World, people *cast, day kadesh.Day) WiderGraph {
	type tie struct{ actor, instrument, role string }
	var ties []tie
	degree := map[string]int{}
	add := func(actor, instrument, role string) {
		t := tie{people.one(actor).ID, instrument, role}
		if !slices.Contains(ties, t) {
			ties = append(ties, t)
			degree["a "+t.actor]++
			degree["i "+instrument]++
		}
	}
	for _, in := range w.Dossier.Instruments {
		for _, p := range in.Parties {
			add(p, in.ID, "party")
		}
		for _, t := range in.ThirdParties {
			add(t.Actor, in.ID, t.Role)
		}
	}
	var actors, instruments []string
	for _, t := range ties {
		if !slices.Contains(actors, t.actor) {
			actors = append(actors, t.actor)
		}
		if !slices.Contains(instruments, t.instrument) {
			instruments = append(instruments, t.instrument)
		}
	}
	all := len(actors) + len(instruments)
	actors, instruments = most(actors, "a ", degree, nodesShown*2/5), most(instruments, "i ", degree, nodesShown*3/5)
	g := WiderGraph{Actors: []NetActor{}, Instruments: []NetInstrument{}, Edges: []NetEdge{}, Hidden: all - len(actors) - len(instruments)}
	var edges []NetEdge
	for _, t := range ties {
		if a, i := slices.Index(actors, t.actor), slices.Index(instruments, t.instrument); a >= 0 && i >= 0 {
			edges = append(edges, NetEdge{a, i, t.role})
		}
	}
	actorAt, instrumentAt := uncross(len(actors), len(instruments), edges)
	for _, i := range order(actorAt) {
		g.Actors = append(g.Actors, NetActor{ID: actors[i], Name: w.Dossier.TitleOf(kadesh.AddressOf("actor", actors[i]))})
	}
	for _, i := range order(instrumentAt) {
		in, _ := w.Dossier.Instrument(instruments[i])
		at := w.Instrument(in, day)
		n := NetInstrument{ID: in.ID, Title: in.Title, Stage: "no stage told"}
		if at.Reached.Name != "" {
			n.Stage, n.Value = spaced(at.Reached.Name), at.Reached.Value
		}
		g.Instruments = append(g.Instruments, n)
	}
	for _, e := range edges {
		g.Edges = append(g.Edges, NetEdge{actorAt[e.Actor], instrumentAt[e.Instrument], e.Role})
	}
	slices.SortStableFunc(g.Edges, func(a, b NetEdge) int {
		return cmp.Or(cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Instrument, b.Instrument))
	})
	return g
}

// most keeps the n names with the highest degree, in their order.
func most(names []string, prefix string, degree map[string]int, n int) []string {
	if len(names) <= n {
		return names
	}
	by := slices.Clone(names)
	slices.SortStableFunc(by, func(a, b string) int { return cmp.Compare(degree[prefix+b], degree[prefix+a]) })
	keep := by[:n]
	return slices.DeleteFunc(slices.Clone(names), func(s string) bool { return !slices.Contains(keep, s) })
}

// order inverts places.
func order(at []int) []int {
	out := make([]int, len(at))
	for i, p := range at {
		out[p] = i
	}
	return out
}

// uncross places two columns by barycentres, a few times over; equal ones keep
// their order. Source: Sugiyama, Tagawa, Toda 1981.
func uncross(a, b int, edges []NetEdge) (aAt, bAt []int) {
	aAt, bAt = identity(a), identity(b)
	for range 8 {
		bAt = barycentres(b, edges, func(e NetEdge) (int, int) { return e.Instrument, aAt[e.Actor] })
		aAt = barycentres(a, edges, func(e NetEdge) (int, int) { return e.Actor, bAt[e.Instrument] })
	}
	return aAt, bAt
}

func identity(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func barycentres(n int, edges []NetEdge, of func(NetEdge) (node, other int)) []int {
	sum, count := make([]int, n), make([]int, n)
	for _, e := range edges {
		i, other := of(e)
		sum[i] += other
		count[i]++
	}
	by := identity(n)
	slices.SortStableFunc(by, func(x, y int) int { return cmp.Compare(sum[x]*max(1, count[y]), sum[y]*max(1, count[x])) })
	return order(by)
}

// Names joins the names of actors.
func Names(all []NetActor) string {
	var out []string
	for _, a := range all {
		out = append(out, a.Name)
	}
	return strings.Join(out, ", ")
}
