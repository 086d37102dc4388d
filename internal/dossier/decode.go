package dossier

import (
	"fmt"
	"time"

	"github.com/kadesh-dev/kadesh"
)

// The words that attributes may have.
var (
	bases       = []string{string(kadesh.Documented), string(kadesh.SecondHand), string(kadesh.Recalled)}
	actorKinds  = []string{"state", "person", "organization", "body", "group", "people"}
	certainties = []string{"asserted", "hedged", "denied", "hypothetical"}
	modalities  = []string{"obligation", "prohibition", "permission", "power", "intention", "recommendation", "demand", "declaration"}
	thirdRoles  = []string{"guarantor", "witness", "observer", "mediator", "facilitator", "custodian", "verifier"}
	relations   = []string{"creates", "amends", "waives", "supersedes", "implements", "refers_to"}
	eventRoles  = []string{"source", "target", "mediator", "witness", "host", "guarantor"}
	eventTypes  = []string{"meet", "sign", "initial", "ratify", "agree", "promise", "propose", "request", "demand", "reject",
		"accuse", "threaten", "mobilize", "assault", "coerce", "ceasefire", "withdraw", "release", "return", "aid", "mediate",
		"consult", "protest", "sanction", "lift_sanction", "elect", "referendum", "adopt", "dissolve", "establish", "open",
		"close", "statement", "other"}
	instrumentKinds = []string{"treaty", "agreement", "memorandum", "declaration", "statement", "protocol", "charter", "law",
		"resolution", "constitution", "decision", "waiver", "proposal", "appeal", "framework", "other"}
)

func (p *parser) decodeAll() {
	for _, b := range p.blocks {
		switch b.address.Kind() {
		case "dossier":
			p.decodeDossier(b)
		case "actor":
			add(p, b, &p.d.Actors, p.actor)
		case "source":
			add(p, b, &p.d.Sources, p.source)
		case "document":
			add(p, b, &p.d.Documents, p.document)
		case "instrument":
			add(p, b, &p.d.Instruments, p.instrument)
		case "provision":
			add(p, b, &p.d.Provisions, p.provision)
		case "commitment":
			add(p, b, &p.d.Commitments, p.commitment)
		case "event":
			add(p, b, &p.d.Events, p.event)
		case "proposition":
			add(p, b, &p.d.Propositions, p.proposition)
		case "goal":
			add(p, b, &p.d.Goals, p.goal)
		case "claim":
			add(p, b, &p.d.Claims, p.claim)
		case "perspective":
			add(p, b, &p.d.Perspectives, p.perspective)
		}
		b.done()
	}
}

// add decodes a block, keeps the result and remembers its place in the list.
func add[T any](p *parser, b *block, list *[]T, decode func(*block, string) T) {
	item := decode(b, b.address.ID())
	p.d.index[b.address] = len(*list)
	*list = append(*list, item)
}

func (p *parser) decodeDossier(b *block) {
	if p.d.ID != "" {
		p.fail(b.header(), "K006", "a second dossier block", "A folder is one dossier.", "remove one of them")
	}
	p.d.ID = b.address.ID()
	p.d.Title, p.d.About = b.str("title"), b.str("about")
	p.d.Parties = b.refs("parties", "actor")
	p.d.index[b.address] = 0
}

func (b *block) basis() kadesh.Basis {
	return kadesh.Basis(b.word("basis", bases, string(kadesh.Documented)))
}

func (p *parser) actor(b *block, id string) kadesh.Actor {
	b.need("name")
	return kadesh.Actor{ID: id, Name: b.str("name"), Kind: b.word("kind", actorKinds, "state"), Side: b.str("side"),
		State: b.ref("state", "actor"), Office: b.str("office"), Names: b.named("names")}
}

func (p *parser) source(b *block, id string) kadesh.Source {
	b.need("name")
	return kadesh.Source{ID: id, Name: b.str("name"), Side: b.str("side"), URL: b.str("url")}
}

func (p *parser) provision(b *block, id string) kadesh.Provision {
	instrument, number := b.b.Labels[0], b.b.Labels[1]
	p.refs = append(p.refs, reference{kadesh.AddressOf("instrument", instrument), []string{"instrument"}, b.header()})
	return kadesh.Provision{ID: id, Instrument: instrument, Number: number, Title: b.str("title"), Text: b.str("text"), Basis: b.basis()}
}

func (p *parser) proposition(b *block, id string) kadesh.Proposition {
	b.need("text")
	return kadesh.Proposition{ID: id, Text: b.str("text"), Note: b.str("note")}
}

func (p *parser) goal(b *block, id string) kadesh.Goal {
	b.need("title", "when")
	return kadesh.Goal{ID: id, Title: b.str("title"), When: b.condition("when")}
}

func (p *parser) perspective(b *block, id string) kadesh.Perspective {
	b.need("title")
	return kadesh.Perspective{ID: id, Title: b.str("title"), Letter: b.str("letter"), Hears: b.words("hears"),
		Accept: b.number("accept"), Deny: b.number("deny")}
}

func (p *parser) instrument(b *block, id string) kadesh.Instrument {
	b.need("title", "kind")
	names := make([]string, len(kadesh.LadderNames))
	for i, l := range kadesh.LadderNames {
		names[i] = string(l)
	}
	in := kadesh.Instrument{ID: id, Title: b.str("title"), Kind: b.word("kind", instrumentKinds, "other"),
		Ladder: kadesh.Ladder(b.word("ladder", names, string(kadesh.LadderPolitical))), Parties: b.refs("parties", "actor"),
		ThirdParties: p.thirdParties(b), URL: b.str("url"), Note: b.str("note"), Basis: b.basis()}
	for _, c := range b.children("stage", 1) {
		c.need("when")
		stage := c.b.Labels[0]
		p.checkStage(in.Ladder, stage, c.header())
		in.Stages = append(in.Stages, kadesh.StageRule{Stage: stage, When: c.condition("when")})
		c.done()
	}
	for _, name := range relations {
		a := b.attr(name)
		if a == nil {
			continue
		}
		for _, to := range b.refs(name, "instrument") {
			in.Relations = append(in.Relations, kadesh.Relation{Kind: name, To: kadesh.AddressOf("instrument", to)})
		}
	}
	return in
}

func (p *parser) checkStage(ladder kadesh.Ladder, stage string, at place) {
	if stages := ladder.Stages(); ladder.Rank(stage) < 0 {
		p.fail(at, "K104", fmt.Sprintf("the %s ladder has no stage %q", ladder, stage), "",
			suggest(stage, stages, fmt.Sprintf("its stages are %v", stages)))
	}
}

func (p *parser) thirdParties(b *block) []kadesh.ThirdParty {
	out := []kadesh.ThirdParty{}
	for _, c := range b.children("third_party", 0) {
		c.need("actor", "role")
		out = append(out, kadesh.ThirdParty{Actor: c.ref("actor", "actor"), Role: c.word("role", thirdRoles, "observer"), Word: c.str("word")})
		c.done()
	}
	return out
}

func (p *parser) commitment(b *block, id string) kadesh.Commitment {
	b.need("title", "obligors", "act")
	c := kadesh.Commitment{ID: id, Title: b.str("title"), Instrument: b.ref("instrument", "instrument"),
		Provision: b.ref("provision", "provision"), Obligors: b.refs("obligors", "actor"), Obligees: b.refs("obligees", "actor"),
		Beneficiaries: b.refs("beneficiaries", "actor"), Modality: b.word("modality", modalities, "obligation"), Act: b.str("act"),
		Precondition: b.condition("precondition"), Trigger: b.condition("trigger"), FromStage: b.str("from_stage"),
		DoneWhen: b.condition("done_when"), ThirdParties: p.thirdParties(b), Continuing: b.flag("continuing"),
		Note: b.str("note"), Basis: b.basis()}
	for _, d := range b.children("deadline", 0) {
		if c.Deadline != nil {
			p.fail(d.header(), "K006", "a second deadline", "A commitment has one.", "split the commitment")
		}
		c.Deadline = p.deadline(d)
		d.done()
	}
	return c
}

func (p *parser) deadline(b *block) *kadesh.Deadline {
	d := &kadesh.Deadline{By: b.when("by"), Within: b.duration("within"), Of: b.condition("of"), Blank: b.flag("blank"), Words: b.str("words")}
	dated, relative := !d.By.IsZero(), d.Within != kadesh.Duration{}
	if dated == (relative || d.Blank) || d.Blank && relative || relative && d.Of == nil {
		p.fail(b.header(), "K105", "this deadline does not say when",
			"A deadline has either by, or within and of, or blank with of.", "write by = \"2026-02-08\", or within = \"P6M\" and of = happened(event.x)")
	}
	return d
}

func (p *parser) event(b *block, id string) kadesh.Event {
	b.need("title")
	e := kadesh.Event{ID: id, Title: b.str("title"), Type: b.word("type", eventTypes, "other"), Place: b.str("place"),
		Actors: []kadesh.RoleActor{}, Expected: b.when("expected"), Note: b.str("note"), Basis: b.basis()}
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

func (p *parser) document(b *block, id string) Document {
	b.need("file")
	file := b.str("file")
	doc := Document{File: file, Source: b.ref("source", "source"), Recorded: b.instant("recorded"), Basis: b.basis()}
	data, err := p.open(file)
	if err == nil {
		doc.Document, err = p.read(file, data)
	}
	if err != nil {
		doc.Missing = true
		p.fail(b.attrPlace("file"), "K102", "this document cannot be read", err.Error(), "put the file below the dossier's folder")
	}
	doc.ID = id
	override(&doc.Title, b.str("title"))
	override(&doc.Publisher, b.str("publisher"))
	override(&doc.Author, b.str("author"))
	override(&doc.URL, b.str("url"))
	override(&doc.Side, b.str("side"))
	override(&doc.Language, b.str("language"))
	if w := b.when("published"); !w.IsZero() {
		doc.Published = w.EDTF
	}
	if b.attr("digest") != nil {
		doc.Digest = b.flag("digest")
	}
	if doc.Recorded.IsZero() {
		doc.Recorded = dayOf(doc.Published)
	}
	return doc
}

func override(s *string, with string) {
	if with != "" {
		*s = with
	}
}

// dayOf is the last day that a date can mean, in UTC: what is published in a
// month is surely known at its end.
func dayOf(edtf string) time.Time {
	w, err := kadesh.ParseWhen(edtf)
	if err != nil || w.Latest == kadesh.MaxDay {
		return time.Time{}
	}
	y, m, d := w.Latest.Civil()
	return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
}

func (p *parser) claim(b *block, id string) kadesh.Claim {
	c := kadesh.Claim{ID: id, Holders: b.refs("holders", "actor"), Chain: b.refs("chain", "actor", "source"),
		Certainty: b.word("certainty", certainties, "asserted"), Document: b.ref("document", "document"), Quote: b.str("quote"),
		Date: b.when("date"), Until: b.when("until"), Recorded: b.instant("recorded"), Basis: b.basis()}
	affirms, denies := b.condition("affirms"), b.condition("denies")
	c.About, c.Denies = affirms, denies != nil
	if denies != nil {
		c.About = denies
	}
	stated := b.b.Body.Attributes["affirms"] != nil
	if stated == (b.b.Body.Attributes["denies"] != nil) {
		p.fail(b.header(), "K106", "a claim affirms or denies one thing", "This one has both or neither.", "write affirms = happened(event.x), or denies = ...")
	}
	if c.About != nil && !c.About.IsAtom() {
		p.fail(b.p.at(b.file, b.attr(map[bool]string{true: "affirms", false: "denies"}[stated]).Expr.Range()), "K106",
			"a claim is about one thing", "Conditions of several parts belong into goals and instruments.", "split the claim")
		c.About = nil
	}
	if c.Document == "" {
		b.need("document")
	}
	if c.Quote == "" {
		b.need("quote")
	}
	p.claimsAt = append(p.claimsAt, b.header())
	p.quotesAt = append(p.quotesAt, b.attrPlace("quote"))
	return c
}
