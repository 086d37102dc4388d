package dossier

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// The words that attributes may have.
var (
	bases       = []string{string(kadesh.Documented), string(kadesh.SecondHand), string(kadesh.Recalled)}
	actorKinds  = []string{"state", "person", "organization", "body", "group", "people"}
	certainties = []string{"asserted", "hedged", "denied", "hypothetical"}
	modalities  = []string{"obligation", "prohibition", "permission", "power", "intention", "recommendation", "demand", "declaration"}
	thirdRoles  = []string{"guarantor", "witness", "observer", "mediator", "facilitator", "custodian", "verifier"}
	passedOn    = []string{"quoted", "paraphrased", "translated", "summarised", "leaked"}
	statuses    = []string{"proposal", "draft", "agreed", "initialled", "signed", "published", "consolidated"}
	variances   = []string{"late", "early", "partial", "substitute", "sequence", "scope"}
	results     = []string{"agreement", "partial", "none", "open", "failed"}
	mentions    = []string{"listed", "claimed", "omitted", "answered"}
	modes       = []string{"rail", "road", "energy", "pipeline", "fibre", "mixed"}
	relations   = []string{"creates", "amends", "waives", "supersedes", "implements", "refers_to"}
	eventRoles  = []string{"source", "target", "mediator", "witness", "host", "guarantor", "observer", "facilitator", "verifier",
		"beneficiary", "participant"}
	eventTypes = []string{"meet", "sign", "initial", "ratify", "agree", "promise", "propose", "request", "demand", "reject",
		"accuse", "threaten", "mobilize", "assault", "coerce", "ceasefire", "withdraw", "release", "return", "aid", "mediate",
		"consult", "protest", "sanction", "lift_sanction", "elect", "referendum", "adopt", "dissolve", "establish", "open",
		"close", "statement", "other"}
	instrumentKinds = []string{"treaty", "agreement", "memorandum", "declaration", "statement", "protocol", "charter", "law",
		"resolution", "constitution", "decision", "waiver", "proposal", "appeal", "framework", "other"}
)

// prepare makes room for what the files will hold, by a rough count.
func (p *parser) prepare(files []File) {
	claims, blocks := 0, 0
	for _, f := range files {
		if len(f.Text) <= maxFileBytes {
			claims += strings.Count(f.Text, "\nclaim \"") + 1
			blocks += strings.Count(f.Text, "\n}") + 1
		}
	}
	p.d.Items = make([]Item, 0, blocks+1)
	p.d.Claims = slices.Grow(p.d.Claims, claims+1)
	p.claimsAt, p.quotesAt = make([]place, 0, claims+1), make([]place, 0, claims+1)
}

// decode reads a block into the list of its kind.
func (p *parser) decode(b *block) {
	d := p.d
	switch b.address.Kind() {
	case "dossier":
		p.decodeDossier(b)
	case "actor":
		add(b, &d.Actors, p.actor)
	case "source":
		add(b, &d.Sources, p.source)
	case "document":
		add(b, &d.Documents, p.document)
	case "instrument":
		add(b, &d.Instruments, p.instrument)
	case "provision":
		add(b, &d.Provisions, p.provision)
	case "commitment":
		add(b, &d.Commitments, p.commitment)
	case "event":
		add(b, &d.Events, p.event)
	case "proposition":
		add(b, &d.Propositions, p.proposition)
	case "goal":
		add(b, &d.Goals, p.goal)
	case "claim":
		add(b, &d.Claims, p.claim)
	case "perspective":
		add(b, &d.Perspectives, p.perspective)
	case "calendar":
		add(b, &d.Calendars, p.calendar)
	default:
		p.decodeCase(b)
	}
}

// decodeCase reads the blocks that tell of a case beside its record: they
// decide no value.
func (p *parser) decodeCase(b *block) {
	d := p.d
	switch b.address.Kind() {
	case "stake":
		add(b, &d.Stakes, p.stake)
	case "track":
		add(b, &d.Tracks, p.track)
	case "principle":
		add(b, &d.Principles, p.principle)
	case "place":
		add(b, &d.Places, p.placeBlock)
	case "corridor":
		add(b, &d.Corridors, p.corridor)
	case "analogy":
		add(b, &d.Analogies, p.analogy)
	case "term":
		add(b, &d.Terms, p.term)
	}
}

// add decodes a block, keeps the result and remembers its place in the list.
func add[T any](b *block, list *[]T, decode func(*block, string) T) {
	d := b.p.d
	d.Items[len(d.Items)-1].at = int32(len(*list))
	*list = append(*list, decode(b, b.address.ID()))
}

func (p *parser) decodeDossier(b *block) {
	if p.d.ID != "" {
		p.fail(b.header(), "K006", "a second dossier block", "A folder is one dossier.", "remove one of them")
	}
	p.d.ID = b.address.ID()
	p.d.Title, p.d.About = b.str("title"), b.str("about")
	p.d.Parties = b.refs("parties", "actor")
}

func (b *block) basis() kadesh.Basis {
	return kadesh.Basis(b.word("basis", bases, string(kadesh.Documented)))
}

func (p *parser) source(b *block, id string) kadesh.Source {
	b.need("name")
	return kadesh.Source{ID: id, Name: b.str("name"), Side: b.str("side"), URL: b.str("url")}
}

func (p *parser) provision(b *block, id string) kadesh.Provision {
	instrument, number := b.label(0), b.label(1)
	p.refs.add(kadesh.AddressOf("instrument", instrument), []string{"instrument"}, b.header())
	return kadesh.Provision{ID: id, Instrument: instrument, Number: number, Title: b.str("title"), Text: b.str("text"),
		Version: b.str("version"), Basis: b.basis()}
}

func (p *parser) proposition(b *block, id string) kadesh.Proposition {
	b.need("text")
	return kadesh.Proposition{ID: id, Text: b.str("text"), Note: b.str("note")}
}

func (p *parser) goal(b *block, id string) kadesh.Goal {
	b.need("title", "when")
	return kadesh.Goal{ID: id, Title: b.str("title"), When: b.condition("when")}
}

func (p *parser) calendar(b *block, id string) kadesh.Calendar {
	b.need("title")
	c := kadesh.Calendar{ID: id, Title: b.str("title"), Weekend: []int{6, 7}, Holidays: []kadesh.Day{}}
	if b.attr("weekend") != nil {
		c.Weekend = []int{}
		for _, day := range b.words("weekend") {
			n := slices.Index(weekdays, day)
			if n < 0 {
				p.fail(b.attrPlace("weekend"), "K005", "there is no weekday "+day, "", suggest(day, weekdays, "the days are mon to sun"))
				continue
			}
			c.Weekend = append(c.Weekend, n+1)
		}
	}
	for _, text := range b.words("holidays") {
		w, err := kadesh.ParseWhen(text)
		if err != nil || !w.Exact() {
			p.fail(b.attrPlace("holidays"), "K007", "a holiday is one day, not "+text, "", "write 2025-12-31")
			continue
		}
		c.Holidays = append(c.Holidays, w.Earliest)
	}
	return c
}

// weekdays are the words for the days of the week, Monday first.
var weekdays = []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

func (p *parser) perspective(b *block, id string) kadesh.Perspective {
	b.need("title")
	return kadesh.Perspective{ID: id, Title: b.str("title"), Letter: b.str("letter"), Hears: b.words("hears"),
		Accept: b.number("accept"), Deny: b.number("deny")}
}
