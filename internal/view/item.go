package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Item is the answer to "why do we say so?" for one thing: its proof, what
// each side's sources make of it, and what rests on it.
type Item struct {
	Why
	Kind string `json:"kind"`
	Note string `json:"note"`
	// BySide is the value in every perspective of the dossier.
	BySide []SideValue `json:"by_side"`
	// HoldsUp are the things whose conditions name it.
	HoldsUp []Ref `json:"holds_up"`
	// Claims are all claims about it that are heard, newest first.
	Claims []News `json:"claims"`
}

// SideValue is a value in one perspective.
type SideValue struct {
	Side  Side         `json:"side"`
	Value kadesh.Truth `json:"value"`
}

// Ref is a thing with its value.
type Ref struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
	Value   kadesh.Truth   `json:"value"`
}

// ItemOf makes the page of one thing. hear gives the world of w's dossier and
// time in another perspective.
// Errors: those of [WhyOf] and of hear.
func ItemOf(w *standing.World, address kadesh.Address, day kadesh.Day, hear func(side string) (*standing.World, error)) (Item, error) {
	why, err := WhyOf(w, address, day)
	if err != nil {
		return Item{}, err
	}
	item := Item{Why: why, Kind: address.Kind(), BySide: []SideValue{}, HoldsUp: holdsUp(w, address, day), Claims: []News{}}
	e, err := question(w, address, day)
	if err != nil {
		return item, err
	}
	for _, side := range Sides(w.Dossier) {
		world, err := hear(side.ID)
		if err != nil {
			return item, err
		}
		item.BySide = append(item.BySide, SideValue{side, world.At(e, day)})
	}
	for i := len(w.Dossier.Claims) - 1; i >= 0; i-- {
		if c := w.Dossier.Claims[i]; w.Counts(c) && c.About.Ref == address {
			item.Claims = append(item.Claims, News{Quote: QuoteOf(w.Dossier, c), Address: address, Title: w.Say(c.About), Value: w.At(c.About, day)})
		}
	}
	return item, nil
}

// holdsUp lists the things whose conditions name an address.
func holdsUp(w *standing.World, address kadesh.Address, day kadesh.Day) []Ref {
	out := []Ref{}
	add := func(to kadesh.Address, e *kadesh.Expr, conditions ...*kadesh.Expr) {
		if to == address {
			return
		}
		for _, c := range conditions {
			if names(c, address) {
				out = append(out, Ref{to, w.Dossier.TitleOf(to), w.At(e, day)})
				return
			}
		}
	}
	for _, g := range w.Dossier.Goals {
		add(kadesh.AddressOf("goal", g.ID), g.When, g.When)
	}
	for _, in := range w.Dossier.Instruments {
		for _, s := range in.Stages {
			add(kadesh.AddressOf("instrument", in.ID), standing.Reached(in.ID, s.Stage), s.When)
		}
	}
	for _, e := range w.Dossier.Events {
		for _, g := range e.Gates {
			add(kadesh.AddressOf("event", e.ID), standing.Happened(e.ID), g.Claimed, g.Needs)
		}
	}
	for _, c := range w.Dossier.Commitments {
		conditions := []*kadesh.Expr{c.Precondition, c.Trigger, c.DoneWhen}
		if c.Deadline != nil {
			conditions = append(conditions, c.Deadline.Of)
		}
		if kadesh.AddressOf("instrument", c.Instrument) == address {
			conditions = append(conditions, standing.Reached(c.Instrument, ""))
		}
		add(kadesh.AddressOf("commitment", c.ID), standing.InState(c.ID, "fulfilled"), conditions...)
	}
	return out
}

// names reports whether a condition refers to an address.
func names(e *kadesh.Expr, address kadesh.Address) bool {
	found := false
	e.Walk(func(x *kadesh.Expr) { found = found || x.Ref == address })
	return found
}
