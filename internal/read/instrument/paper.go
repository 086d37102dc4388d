package instrument

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Mentions of instruments that are not titles: inside a longer mention, by the
// short form the text gave, and papers that people issue in reports.

// innerInstrument adds "this Treaty" inside "Annex A to this Treaty".
func (p *Reader) innerInstrument(head, end int) {
	if head < end-3 && p.Is(head, "annex", "protocol") && p.Is(end-2, "this", "the") && p.Is(end-3, "to") && page.HeadType[p.Low(end-1)] != "" {
		if inner, ok := p.resolve(end-2, end-1, end, page.HeadType[p.Low(end-1)], ""); ok && inner.Slug != "" {
			p.writeInstrument(end-2, end, inner, "instrument-head")
		}
	}
}

// instrumentAgain takes the short form in capitals that the text gave an
// instrument.
func (p *Reader) instrumentAgain(i int) int {
	if len(p.shortForms) == 0 || !p.Upper(i) {
		return 0
	}
	if what, ok := p.shortForms[p.At(i, i+1)]; ok {
		return p.writeInstrument(i, i+1, what, "instrument-head")
	}
	return 0
}

// acronym reports two to ten capitals.
func acronym(s string) bool {
	return len(s) >= 2 && len(s) <= 10 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}

// statesIt is who issues the statement at word i: the subject of its verb, else the first actor
// of the sentence; empty without.
func (p *Reader) statesIt(i int) string {
	if i < len(p.Nodes) && p.Nodes[i].Head >= 0 && p.Nodes[p.Nodes[i].Head].UPOS == "VERB" {
		if s, _ := p.SubjectNode(p.Nodes[i].Head); s >= 0 {
			if m := p.MentionAt(s); m != nil {
				return m.ID
			}
		}
	}
	if len(p.Actors) > 0 {
		return p.Actors[0].ID
	}
	return ""
}

// newsStatement takes "in a statement", "the travel ban", "an order of X" in a
// report: papers that people issue, named for who issues them.
func (p *Reader) newsStatement(i int) int {
	if p.Signed {
		return 0
	}
	from, slug, typ := i, "", "other"
	switch {
	case p.Is(i, "statement") && (p.Is(i-1, "a", "written", "joint", "his", "her", "its", "their") && (p.Is(i-2, "in", "via", "issued", "released", "by", "made", "with") || p.Is(i+1, "issued", "released", "made", "published"))):
		slug, typ = "statement", "statement"
		if who := p.statesIt(i); who != "" {
			slug = kebab(who) + "-statement"
		}
	case p.Is(i, "travel") && p.Is(i+1, "ban", "bans"):
		slug = "travel-ban"
		return p.writeInstrument(from, i+2, page.Instrument{Slug: slug, Type: typ}, "instrument-head")
	case p.Is(i, "order") && p.Is(i-1, "an", "the") && p.Is(i+1, "of") && p.Is(i-2, "issued", "signed"), p.Is(i, "executive") && p.Is(i+1, "order", "orders"):
		slug = "order"
		end := i + 1
		if p.Is(i, "executive") {
			end, slug = i+2, "executive-order"
		}
		for k := range p.Actors {
			if m := &p.Actors[k]; !m.Inner && (m.From == end+1 || m.From == end+2) && p.Is(end, "of") {
				end, slug = m.To, kebab(m.ID)+"-order"
				break
			}
		}
		return p.writeInstrument(i, end, page.Instrument{Slug: slug, Type: typ}, "instrument-head")
	default:
		return 0
	}
	return p.writeInstrument(from, i+1, page.Instrument{Slug: slug, Type: typ}, "instrument-head")
}
