package dossier

import (
	"time"

	"github.com/kadesh-dev/kadesh"
)

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
	c := kadesh.Claim{ID: id, Holders: b.refs("holders", "actor"), Chain: b.refs("chain", "actor", "source"), Via: p.links(b),
		Certainty: b.word("certainty", certainties, "asserted"), Document: b.ref("document", "document"), Quote: b.str("quote"),
		Date: b.when("date"), Until: b.when("until"), Recorded: b.instant("recorded"), Basis: b.basis()}
	c.Denies = b.has("denies")
	about := "affirms"
	if c.Denies {
		about = "denies"
	}
	if b.has("affirms") == c.Denies {
		p.fail(b.header(), "K106", "a claim affirms or denies one thing", "This one has both or neither.", "write affirms = happened(event.x), or denies = ...")
	}
	b.used = append(b.used, "affirms", "denies")
	c.About = b.condition(about)
	if c.About != nil && !c.About.IsAtom() {
		p.fail(b.attrPlace(about), "K106", "a claim is about one thing", "Conditions of several parts belong into goals and instruments.", "split the claim")
		c.About = nil
	}
	c.About = p.shared(c.About)
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

// shared is one atom for all claims about the same thing.
func (p *parser) shared(e *kadesh.Expr) *kadesh.Expr {
	if e == nil {
		return nil
	}
	key := atomKey{e.Op, e.Ref, e.Word, e.By}
	if known, ok := p.atoms[key]; ok {
		return known
	}
	p.atoms[key] = e
	p.told = append(p.told, e)
	return e
}

func (p *parser) links(b *block) []kadesh.Link {
	var out []kadesh.Link
	for _, c := range b.children("via", 0) {
		c.need("by")
		out = append(out, kadesh.Link{By: c.address1("by", "actor", "source"), How: c.word("how", passedOn, ""), Date: c.when("date"), URL: c.str("url")})
		c.done()
	}
	return out
}

// said reads who says a thing, from the attributes of a block; nil when it
// states nobody and nothing.
func (p *parser) said(b *block) *kadesh.Evidence {
	e := &kadesh.Evidence{Claims: b.refs("claims", "claim"), Holders: b.refs("holders", "actor"), Chain: b.refs("chain", "actor", "source"),
		Document: b.ref("document", "document"), Quote: b.str("quote"), Basis: b.basis()}
	switch {
	case e.Quote != "" && e.Document == "":
		b.need("document")
	case e.Document != "" && e.Quote == "":
		b.need("quote")
	}
	if e.Quote == "" && len(e.Claims) == 0 && e.Basis.Decides() {
		return nil
	}
	p.evidence = append(p.evidence, evidenceAt{e, b.attrPlace("quote")})
	return e
}

// mustSay is said for what is nothing without somebody who says it.
func (p *parser) mustSay(b *block) *kadesh.Evidence {
	if e := p.said(b); e != nil {
		return e
	}
	p.fail(b.header(), "K111", "nobody says this", "A "+b.b.kind+" is what somebody says, in words that are on file.",
		"write claims = [claim.x], or document = document.x and quote = \"...\"; basis = \"recalled\" when no source is at hand")
	return &kadesh.Evidence{Basis: kadesh.Recalled}
}
