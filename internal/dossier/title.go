package dossier

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// TitleOf is a short name for whatever stands at an address, the address itself
// when nothing does.
func (d *Dossier) TitleOf(a kadesh.Address) string {
	id, title := a.ID(), ""
	switch a.Kind() {
	case "actor":
		x, _ := d.Actor(id)
		title = x.Name
	case "source":
		x, _ := d.Source(id)
		title = x.Name
	case "document":
		x, _ := d.Document(id)
		title = x.Title
	case "instrument":
		x, _ := d.Instrument(id)
		title = x.Title
	case "commitment":
		x, _ := d.Commitment(id)
		title = x.Title
	case "event":
		x, _ := d.Event(id)
		title = x.Title
	case "proposition":
		x, _ := d.Proposition(id)
		title = x.Text
	case "goal":
		x, _ := d.Goal(id)
		title = x.Title
	case "perspective":
		x, _ := d.Perspective(id)
		title = x.Title
	case "provision":
		return d.provisionTitle(id)
	default:
		title = d.caseTitle(a.Kind(), id)
	}
	if title == "" {
		return string(a)
	}
	return title
}

// caseTitle names what is told beside the record proper.
func (d *Dossier) caseTitle(kind, id string) string {
	switch kind {
	case "stake":
		if x, ok := d.Stake(id); ok {
			verb := map[bool]string{true: " gains: ", false: " loses: "}[x.Gains]
			return d.TitleOf(kadesh.AddressOf("actor", x.Actor)) + verb + x.What
		}
	case "track":
		x, _ := d.Track(id)
		return x.Title
	case "principle":
		x, _ := d.Principle(id)
		return x.Text
	case "place":
		x, _ := d.Place(id)
		return x.Name
	case "corridor":
		x, _ := d.Corridor(id)
		return x.Title
	case "analogy":
		x, _ := d.Analogy(id)
		return x.Title
	case "term":
		x, _ := d.Term(id)
		return x.Title
	}
	return ""
}

// PartyNames are the names of the parties in a line.
func (d *Dossier) PartyNames() string {
	names := make([]string, len(d.Parties))
	for i, id := range d.Parties {
		names[i] = d.TitleOf(kadesh.AddressOf("actor", id))
	}
	return strings.Join(names, ", ")
}

func (d *Dossier) provisionTitle(id string) string {
	p, ok := d.Provision(id)
	if !ok {
		return "provision." + id
	}
	unit := "point "
	if in, _ := d.Instrument(p.Instrument); in.Kind == "treaty" || in.Kind == "agreement" || in.Kind == "constitution" {
		unit = "Article "
	}
	if p.Title == "" {
		return unit + p.Number
	}
	return unit + p.Number + ", " + p.Title
}
