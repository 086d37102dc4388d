package dossier

import "github.com/kadesh-dev/kadesh"

// Builder makes a dossier in memory, without files: for what is generated or
// assembled by a program. Ids that come twice replace what was there.
type Builder struct{ d *Dossier }

// NewBuilder begins a dossier.
func NewBuilder(id string) *Builder {
	return &Builder{&Dossier{ID: id, Title: id, index: map[kadesh.Address]int32{}}}
}

// Dossier is what was built so far.
func (b *Builder) Dossier() *Dossier { return b.d }

func put[T any](b *Builder, kind, id string, list *[]T, item T) {
	address := kadesh.AddressOf(kind, id)
	if i, ok := b.d.index[address]; ok {
		(*list)[b.d.Items[i].at] = item
		return
	}
	b.d.index[address] = int32(len(b.d.Items))
	b.d.Items = append(b.d.Items, Item{Address: address, at: int32(len(*list))})
	*list = append(*list, item)
}

// Actor adds an actor.
func (b *Builder) Actor(a kadesh.Actor) { put(b, "actor", a.ID, &b.d.Actors, a) }

// Perspective adds a perspective.
func (b *Builder) Perspective(p kadesh.Perspective) {
	put(b, "perspective", p.ID, &b.d.Perspectives, p)
}

// Instrument adds an instrument.
func (b *Builder) Instrument(in kadesh.Instrument) {
	put(b, "instrument", in.ID, &b.d.Instruments, in)
}

// Commitment adds a commitment.
func (b *Builder) Commitment(c kadesh.Commitment) {
	put(b, "commitment", c.ID, &b.d.Commitments, c)
}

// Calendar adds a calendar.
func (b *Builder) Calendar(c kadesh.Calendar) { put(b, "calendar", c.ID, &b.d.Calendars, c) }

// Event adds an event.
func (b *Builder) Event(e kadesh.Event) { put(b, "event", e.ID, &b.d.Events, e) }

// Proposition adds a proposition.
func (b *Builder) Proposition(p kadesh.Proposition) {
	put(b, "proposition", p.ID, &b.d.Propositions, p)
}

// Goal adds a goal.
func (b *Builder) Goal(g kadesh.Goal) { put(b, "goal", g.ID, &b.d.Goals, g) }

// Claim adds a claim. Its document need not exist.
func (b *Builder) Claim(c kadesh.Claim) { put(b, "claim", c.ID, &b.d.Claims, c) }
