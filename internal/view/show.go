package view

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// Shown is one thing of a dossier with everything it says and who says so.
type Shown struct {
	FormatVersion int            `json:"format_version"`
	Dossier       string         `json:"dossier"`
	Address       kadesh.Address `json:"address"`
	Kind          string         `json:"kind"`
	Title         string         `json:"title"`
	// Thing is the noun itself, in its own JSON form.
	Thing any `json:"thing"`
	// Conditions are the conditions that it states, in the order of the form.
	Conditions []Condition `json:"conditions"`
	// Quotes are the words that it rests on: of its own evidence, and of claims
	// about it.
	Quotes []Quote `json:"quotes"`
	// Text is the block as written.
	Text string `json:"text"`
}

// Condition is a named condition in the words of the language.
type Condition struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// ShowOf makes the card of a thing.
// Errors: NotFound.
func ShowOf(d *dossier.Dossier, a kadesh.Address) (Shown, error) {
	item, ok := d.ItemAt(a)
	if !ok {
		return Shown{}, &diag.Fault{Kind: diag.NotFound, What: "there is no " + string(a), Next: "kadesh list " + orKind(a.Kind()) + " shows what there is"}
	}
	c := Shown{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Address: a, Kind: a.Kind(), Title: d.TitleOf(a), Text: item.Text,
		Conditions: []Condition{}, Quotes: []Quote{}}
	c.Thing = thing(d, a)
	c.conditions(d)
	for _, e := range evidenceOf(c.Thing) {
		c.Quotes = append(c.Quotes, EvidenceQuotes(d, e)...)
	}
	for _, claim := range d.Claims {
		if claim.About != nil && claim.About.Ref == a || a == kadesh.AddressOf("claim", claim.ID) || a == kadesh.AddressOf("document", claim.Document) {
			c.Quotes = append(c.Quotes, QuoteOf(d, claim))
		}
	}
	return c, nil
}

func orKind(kind string) string {
	if slices.Contains(dossier.Kinds(), kind) {
		return kind
	}
	return "KIND"
}

// thing is the noun at an address.
func thing(d *dossier.Dossier, a kadesh.Address) any {
	id := a.ID()
	var x any
	switch a.Kind() {
	case "actor":
		x, _ = d.Actor(id)
	case "source":
		x, _ = d.Source(id)
	case "document":
		x, _ = d.Document(id)
	case "instrument":
		x, _ = d.Instrument(id)
	case "provision":
		x, _ = d.Provision(id)
	case "commitment":
		x, _ = d.Commitment(id)
	case "event":
		x, _ = d.Event(id)
	case "proposition":
		x, _ = d.Proposition(id)
	case "goal":
		x, _ = d.Goal(id)
	case "claim":
		x, _ = d.Claim(id)
	case "perspective":
		x, _ = d.Perspective(id)
	default:
		x = toldBeside(d, a.Kind(), id)
	}
	return x
}

func toldBeside(d *dossier.Dossier, kind, id string) any {
	var x any
	switch kind {
	case "stake":
		x, _ = d.Stake(id)
	case "track":
		x, _ = d.Track(id)
	case "principle":
		x, _ = d.Principle(id)
	case "place":
		x, _ = d.Place(id)
	case "corridor":
		x, _ = d.Corridor(id)
	case "analogy":
		x, _ = d.Analogy(id)
	case "term":
		x, _ = d.Term(id)
	case "dossier":
		x = struct {
			ID      string   `json:"id"`
			Title   string   `json:"title"`
			About   string   `json:"about"`
			Parties []string `json:"parties"`
		}{d.ID, d.Title, d.About, d.Parties}
	}
	return x
}

// conditions lists what the noun keeps out of its JSON form.
func (c *Shown) conditions(d *dossier.Dossier) {
	add := func(name string, e *kadesh.Expr) {
		if e != nil {
			c.Conditions = append(c.Conditions, Condition{name, e.String()})
		}
	}
	switch x := c.Thing.(type) {
	case kadesh.Commitment:
		add("precondition", x.Precondition)
		add("trigger", x.Trigger)
		c.deadline(x.Deadline)
		add("done when", x.DoneWhen)
	case kadesh.Instrument:
		for _, s := range x.Stages {
			add("stage "+s.Stage, s.When)
		}
	case kadesh.Event:
		for _, g := range x.Gates {
			add("waits for", g.Needs)
			add("that it waits", g.Claimed)
		}
	case kadesh.Goal:
		add("when", x.When)
	case kadesh.Claim:
		add(map[bool]string{false: "affirms", true: "denies"}[x.Denies], x.About)
	case kadesh.Corridor:
		for _, s := range x.Segments {
			add(s.ID+" done when", s.Done)
			for _, o := range s.Blocks {
				add(s.ID+" blocked until", o.Needs)
			}
		}
	}
}

func (c *Shown) deadline(d *kadesh.Deadline) {
	if d == nil {
		return
	}
	text := d.By.String()
	switch {
	case d.Blank && d.Of != nil:
		text = "a number of days that the text leaves blank, after " + d.Of.String()
	case d.Blank:
		text = "a date that the text leaves blank"
	case d.WorkingDays > 0 && d.Of != nil:
		text = fmt.Sprintf("%d working days (calendar.%s) after %s", d.WorkingDays, d.Calendar, d.Of)
	case d.Of != nil:
		text = d.Within.String() + " after " + d.Of.String()
	}
	if d.Words != "" {
		text += " (" + d.Words + ")"
	}
	c.Conditions = append(c.Conditions, Condition{"deadline", text})
}

// evidenceOf lists the evidence within a noun, in its order.
func evidenceOf(x any) []*kadesh.Evidence {
	var out []*kadesh.Evidence
	add := func(e *kadesh.Evidence) {
		if e != nil {
			out = append(out, e)
		}
	}
	switch x := x.(type) {
	case kadesh.Stake:
		add(x.Evidence)
	case kadesh.Track:
		for _, o := range x.Outcomes {
			add(o.Evidence)
		}
	case kadesh.Principle:
		for _, m := range x.Mentions {
			add(m.Evidence)
		}
	case kadesh.Analogy:
		add(x.Evidence)
		for _, p := range x.Points {
			add(p.Evidence)
		}
	case kadesh.Term:
		for _, n := range x.Names {
			add(n.Evidence)
		}
	case kadesh.Commitment:
		add(x.Evidence)
		for _, v := range x.Variances {
			add(v.Evidence)
		}
	case kadesh.Corridor:
		for _, s := range x.Segments {
			for _, p := range s.Progress {
				add(p.Evidence)
			}
			for _, o := range s.Blocks {
				add(o.Evidence)
			}
		}
		for _, r := range x.Regimes {
			add(r.Evidence)
		}
	}
	return out
}

// EvidenceQuotes are the words of a piece of evidence: its own, then those of
// the claims that it names.
func EvidenceQuotes(d *dossier.Dossier, e *kadesh.Evidence) []Quote {
	var out []Quote
	if e.Quote != "" {
		out = append(out, QuoteOf(d, kadesh.Claim{Holders: e.Holders, Chain: e.Chain, Document: e.Document, Quote: e.Quote, Span: e.Span,
			Basis: e.Basis, Certainty: "asserted"}))
	}
	for _, id := range e.Claims {
		if c, ok := d.Claim(id); ok {
			out = append(out, QuoteOf(d, c))
		}
	}
	return out
}

// Listing is all things of one kind.
type Listing struct {
	FormatVersion int       `json:"format_version"`
	Dossier       string    `json:"dossier"`
	Kind          string    `json:"kind"`
	Things        []Listed  `json:"things"`
	Counts        []KindNum `json:"counts"`
}

// Listed is one thing with its title.
type Listed struct {
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
}

// KindNum says how many things of a kind a dossier has.
type KindNum struct {
	Kind string `json:"kind"`
	N    int    `json:"n"`
}

// ListOf lists the things of a kind in the order of the files; an empty kind
// gives only the counts.
func ListOf(d *dossier.Dossier, kind string) Listing {
	l := Listing{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Kind: kind, Things: []Listed{}, Counts: []KindNum{}}
	counts := map[string]int{}
	for _, item := range d.Items {
		k := item.Address.Kind()
		counts[k]++
		if k == kind {
			l.Things = append(l.Things, Listed{item.Address, d.TitleOf(item.Address)})
		}
	}
	for _, k := range dossier.Kinds() {
		l.Counts = append(l.Counts, KindNum{k, counts[k]})
	}
	return l
}
