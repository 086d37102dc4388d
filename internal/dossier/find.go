package dossier

import "github.com/kadesh-dev/kadesh"

// Has reports whether the dossier has something at this address.
func (d *Dossier) Has(a kadesh.Address) bool { _, ok := d.index[a]; return ok }

// Actor finds an actor by id.
func (d *Dossier) Actor(id string) (kadesh.Actor, bool) { return find(d, "actor", id, d.Actors) }

// Source finds a source by id.
func (d *Dossier) Source(id string) (kadesh.Source, bool) { return find(d, "source", id, d.Sources) }

// Document finds a document by id.
func (d *Dossier) Document(id string) (Document, bool) { return find(d, "document", id, d.Documents) }

// Instrument finds an instrument by id.
func (d *Dossier) Instrument(id string) (kadesh.Instrument, bool) {
	return find(d, "instrument", id, d.Instruments)
}

// Provision finds a provision by id ("peace_treaty.V").
func (d *Dossier) Provision(id string) (kadesh.Provision, bool) {
	return find(d, "provision", id, d.Provisions)
}

// Commitment finds a commitment by id.
func (d *Dossier) Commitment(id string) (kadesh.Commitment, bool) {
	return find(d, "commitment", id, d.Commitments)
}

// Event finds an event by id.
func (d *Dossier) Event(id string) (kadesh.Event, bool) { return find(d, "event", id, d.Events) }

// Proposition finds a proposition by id.
func (d *Dossier) Proposition(id string) (kadesh.Proposition, bool) {
	return find(d, "proposition", id, d.Propositions)
}

// Goal finds a goal by id.
func (d *Dossier) Goal(id string) (kadesh.Goal, bool) { return find(d, "goal", id, d.Goals) }

// Claim finds a claim by id.
func (d *Dossier) Claim(id string) (kadesh.Claim, bool) { return find(d, "claim", id, d.Claims) }

// Perspective finds a perspective by id. "all" exists in every dossier.
func (d *Dossier) Perspective(id string) (kadesh.Perspective, bool) {
	p, ok := find(d, "perspective", id, d.Perspectives)
	if !ok && id == "all" {
		return kadesh.Perspective{ID: "all", Title: "All sides"}, true
	}
	return p, ok
}

// Stake finds a stake by id.
func (d *Dossier) Stake(id string) (kadesh.Stake, bool) { return find(d, "stake", id, d.Stakes) }

// Track finds a track by id.
func (d *Dossier) Track(id string) (kadesh.Track, bool) { return find(d, "track", id, d.Tracks) }

// Principle finds a principle by id ("five_principles.2").
func (d *Dossier) Principle(id string) (kadesh.Principle, bool) {
	return find(d, "principle", id, d.Principles)
}

// Place finds a place by id.
func (d *Dossier) Place(id string) (kadesh.Place, bool) { return find(d, "place", id, d.Places) }

// Corridor finds a corridor by id.
func (d *Dossier) Corridor(id string) (kadesh.Corridor, bool) {
	return find(d, "corridor", id, d.Corridors)
}

// Analogy finds an analogy by id.
func (d *Dossier) Analogy(id string) (kadesh.Analogy, bool) {
	return find(d, "analogy", id, d.Analogies)
}

// Term finds a term by id.
func (d *Dossier) Term(id string) (kadesh.Term, bool) { return find(d, "term", id, d.Terms) }

// ItemAt is the block at an address as written.
func (d *Dossier) ItemAt(a kadesh.Address) (Item, bool) {
	i, ok := d.index[a]
	if !ok {
		return Item{}, false
	}
	return d.Items[i], true
}

func find[T any](d *Dossier, kind, id string, all []T) (T, bool) {
	i, ok := d.index[kadesh.AddressOf(kind, id)]
	if !ok || int(d.Items[i].at) >= len(all) {
		var zero T
		return zero, false
	}
	return all[d.Items[i].at], true
}

// Calendar finds a calendar by id.
func (d *Dossier) Calendar(id string) (kadesh.Calendar, bool) {
	return find(d, "calendar", id, d.Calendars)
}
