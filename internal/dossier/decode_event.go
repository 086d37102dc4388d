package dossier

import "github.com/kadesh-dev/kadesh"

func (p *parser) event(b *block, id string) kadesh.Event {
	b.need("title")
	e := kadesh.Event{ID: id, Title: b.str("title"), Type: b.word("type", eventTypes, "other"), Place: b.str("place"),
		Actors: []kadesh.RoleActor{}, Expected: b.when("expected"), PLOVER: b.str("plover"), CAMEO: b.str("cameo"), Note: b.str("note"), Basis: b.basis()}
	for _, role := range eventRoles {
		for _, actor := range b.refs(role, "actor") {
			e.Actors = append(e.Actors, kadesh.RoleActor{Actor: actor, Role: role})
		}
	}
	for _, g := range b.children("waits_for", 0) {
		g.need("needs")
		gate := kadesh.Gate{Claimed: g.condition("claimed"), Needs: g.condition("needs"), Words: g.str("words")}
		g.done()
		if gate.Needs != nil {
			e.Gates = append(e.Gates, gate)
		}
	}
	return e
}

func (p *parser) actor(b *block, id string) kadesh.Actor {
	b.need("name")
	a := kadesh.Actor{ID: id, Name: b.str("name"), Kind: b.word("kind", actorKinds, "state"), Side: b.str("side"),
		State: b.ref("state", "actor"), Office: b.str("office"), Names: b.named("names")}
	for _, n := range b.named("identifiers") {
		a.Identifiers = append(a.Identifiers, kadesh.Identifier{Scheme: n.By, ID: n.Name})
	}
	for _, c := range b.children("held", 0) {
		c.need("title")
		a.Offices = append(a.Offices, kadesh.Office{Title: c.str("title"), Of: c.ref("of", "actor"), Period: c.when("period"), Basis: c.basis()})
		c.done()
	}
	for _, c := range b.children("member", 0) {
		c.need("of")
		a.Memberships = append(a.Memberships, kadesh.Membership{In: c.ref("of", "actor"), Role: c.str("role"), Period: c.when("period"), Basis: c.basis()})
		c.done()
	}
	return a
}
