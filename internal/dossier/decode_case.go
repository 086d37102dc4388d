package dossier

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
)

func (p *parser) stake(b *block, id string) kadesh.Stake {
	b.need("actor")
	s := kadesh.Stake{ID: id, Actor: b.ref("actor", "actor"), Because: b.addresses("because", "instrument", "event", "commitment", "provision", "corridor"),
		Evidence: p.mustSay(b)}
	gains, loses := b.str("gains"), b.str("loses")
	if (gains == "") == (loses == "") {
		p.fail(b.header(), "K112", "a stake is a gain or a loss", "This one has both or neither.", "write gains = \"...\" or loses = \"...\"")
	}
	s.Gains, s.What = gains != "", gains+loses
	return s
}

func (p *parser) track(b *block, id string) kadesh.Track {
	b.need("title")
	t := kadesh.Track{ID: id, Title: b.str("title"), Mediators: b.refs("mediators", "actor"), Parties: b.refs("parties", "actor"),
		Period: b.when("period"), Produced: b.addresses("produced", "instrument", "event"), Outcomes: []kadesh.Outcome{},
		Note: b.str("note"), Basis: b.basis()}
	for _, c := range b.children("outcome", 1) {
		t.Outcomes = append(t.Outcomes, kadesh.Outcome{Side: c.label(0), Result: c.word("result", results, "open"), Text: c.str("text"),
			Evidence: p.mustSay(c)})
		c.done()
	}
	return t
}

func (p *parser) principle(b *block, id string) kadesh.Principle {
	b.need("text")
	instrument, number := b.label(0), b.label(1)
	p.refs.add(kadesh.AddressOf("instrument", instrument), []string{"instrument"}, b.header())
	out := kadesh.Principle{ID: id, Instrument: instrument, Number: number, Text: b.str("text"),
		Provisions: b.refs("provisions", "provision"), Mentions: []kadesh.Mention{}, Basis: b.basis()}
	for _, c := range b.children("mention", 0) {
		c.need("how")
		out.Mentions = append(out.Mentions, kadesh.Mention{How: c.word("how", mentions, "listed"), Text: c.str("text"), Evidence: p.mustSay(c)})
		c.done()
	}
	return out
}

func (p *parser) placeBlock(b *block, id string) kadesh.Place {
	b.need("name", "lat", "lon")
	out := kadesh.Place{ID: id, Name: b.str("name"), Lat: b.float("lat"), Lon: b.float("lon"), State: b.ref("state", "actor"),
		Names: b.named("names"), Note: b.str("note"), Basis: b.basis()}
	if out.Lat < -90 || out.Lat > 90 {
		p.fail(b.attrPlace("lat"), "K113", fmt.Sprintf("there is no latitude %g", out.Lat), "Latitudes go from -90 to 90.", "write degrees north, such as 38.901")
	}
	if out.Lon < -180 || out.Lon > 180 {
		p.fail(b.attrPlace("lon"), "K113", fmt.Sprintf("there is no longitude %g", out.Lon), "Longitudes go from -180 to 180.", "write degrees east, such as 46.243")
	}
	return out
}

func (p *parser) corridor(b *block, id string) kadesh.Corridor {
	b.need("title")
	out := kadesh.Corridor{ID: id, Title: b.str("title"), Names: b.named("names"), Instruments: b.refs("instruments", "instrument"),
		Segments: []kadesh.Segment{}, Regimes: []kadesh.Regime{}, Note: b.str("note")}
	for _, c := range b.children("segment", 1) {
		out.Segments = append(out.Segments, p.segment(c))
		c.done()
	}
	for _, c := range b.children("regime", 1) {
		c.need("text")
		out.Regimes = append(out.Regimes, kadesh.Regime{Side: c.label(0), Text: c.str("text"), Evidence: p.mustSay(c)})
		c.done()
	}
	return out
}

func (p *parser) segment(b *block) kadesh.Segment {
	b.need("title", "places")
	s := kadesh.Segment{ID: b.label(0), Title: b.str("title"), Places: b.refs("places", "place"), State: b.ref("state", "actor"),
		Mode: b.word("mode", modes, "rail"), Builder: b.refs("builder", "actor"), Kilometres: b.float("kilometres"), Done: b.condition("done_when"),
		Progress: []kadesh.Progress{}, Blocks: []kadesh.Obstacle{}, Note: b.str("note"), Basis: b.basis()}
	for _, c := range b.children("progress", 0) {
		share := -1.0
		if c.has("percent") {
			share = c.float("percent")
		}
		if share > 100 {
			p.fail(c.attrPlace("percent"), "K113", fmt.Sprintf("%g per cent is more than all", share), "", "write a number from 0 to 100")
		}
		s.Progress = append(s.Progress, kadesh.Progress{On: c.when("on"), Percent: share, Text: c.str("text"), Evidence: p.mustSay(c)})
		c.done()
	}
	for _, c := range b.children("blocked_by", 0) {
		c.need("text")
		s.Blocks = append(s.Blocks, kadesh.Obstacle{Text: c.str("text"), Needs: c.condition("needs"), Evidence: p.mustSay(c)})
		c.done()
	}
	return s
}

func (p *parser) analogy(b *block, id string) kadesh.Analogy {
	b.need("title", "dossier")
	out := kadesh.Analogy{ID: id, Title: b.str("title"), Dossier: b.str("dossier"), Points: []kadesh.AnalogyPoint{}, Evidence: p.said(b)}
	for _, c := range b.children("point", 1) {
		c.need("holds", "why")
		out.Points = append(out.Points, kadesh.AnalogyPoint{Title: c.label(0),
			Here: c.address1("here", "commitment", "instrument", "event", "provision"), There: kadesh.Address(c.str("there")),
			Holds: c.flag("holds"), Why: c.str("why"), Evidence: p.said(c)})
		c.done()
	}
	return out
}

func (p *parser) term(b *block, id string) kadesh.Term {
	b.need("title")
	out := kadesh.Term{ID: id, Title: b.str("title"), About: b.address1("about"), Names: []kadesh.TermName{}, Note: b.str("note")}
	for _, c := range b.children("name", 1) {
		c.need("sides")
		out.Names = append(out.Names, kadesh.TermName{Name: c.label(0), Sides: c.words("sides"), Implies: c.str("implies"), Evidence: p.said(c)})
		c.done()
	}
	return out
}
