package read

import (
	"strings"
)

// Mentions of instruments that are not titles: inside a longer mention, by the
// short form the text gave, and papers that people issue in reports.

// innerInstrument adds "this Treaty" inside "Annex A to this Treaty".
func (p *page) innerInstrument(head, end int) {
	if p.is(head, "annex", "protocol") && p.is(end-2, "this", "the") && p.is(end-3, "to") && headType[p.low(end-1)] != "" {
		if inner, ok := p.resolve(end-2, end-1, end, headType[p.low(end-1)], ""); ok && inner.slug != "" {
			p.writeInstrument(end-2, end, inner, "instrument-head")
		}
	}
}

// instrumentAgain takes the short form in capitals that the text gave an
// instrument.
func (p *page) instrumentAgain(i int) int {
	if len(p.shortForms) == 0 || !p.upper(i) {
		return 0
	}
	if what, ok := p.shortForms[p.at(i, i+1)]; ok {
		return p.writeInstrument(i, i+1, what, "instrument-head")
	}
	return 0
}

// acronym reports two to ten capitals.
func acronym(s string) bool {
	return len(s) >= 2 && len(s) <= 10 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}

// newsStatement takes "in a statement", "the travel ban", "an order of X" in a
// report: papers that people issue, named for who issues them.
func (p *page) newsStatement(i int) int {
	if p.signed {
		return 0
	}
	from, slug, typ := i, "", "other"
	switch {
	case p.is(i, "statement") && (p.is(i-1, "a", "written", "joint", "his", "her", "its", "their") && (p.is(i-2, "in", "via", "issued", "released", "by", "made", "with") || p.is(i+1, "issued", "released", "made", "published"))):
		slug, typ = "statement", "statement"
		if len(p.actors) > 0 {
			slug = kebab(p.actors[0].id) + "-statement"
		}
	case p.is(i, "travel") && p.is(i+1, "ban", "bans"):
		slug = "travel-ban"
		return p.writeInstrument(from, i+2, instrument{slug, typ}, "instrument-head")
	case p.is(i, "order") && p.is(i-1, "an", "the") && p.is(i+1, "of") && p.is(i-2, "issued", "signed"), p.is(i, "executive") && p.is(i+1, "order", "orders"):
		slug = "order"
		end := i + 1
		if p.is(i, "executive") {
			end, slug = i+2, "executive-order"
		}
		for k := range p.actors {
			if m := &p.actors[k]; !m.inner && (m.from == end+1 || m.from == end+2) && p.is(end, "of") {
				end, slug = m.to, kebab(m.id)+"-order"
				break
			}
		}
		return p.writeInstrument(i, end, instrument{slug, typ}, "instrument-head")
	default:
		return 0
	}
	return p.writeInstrument(from, i+1, instrument{slug, typ}, "instrument-head")
}
