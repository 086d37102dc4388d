package actor

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// People named by the actor they belong to: "citizens of Armenia", "the foreign
// ministers of Russia, Turkey and Iran", "a spokesman for the Taliban".

// peopleOf are nouns of people that belong to the actor named behind "of".
var peopleOf = map[string]bool{"participants": true, "representatives": true, "members": true, "citizens": true, "residents": true, "supporters": true,
	"leaders": true, "officials": true, "authorities": true, "ministers": true, "heads": true, "people": true, "peoples": true, "forces": true, "soldiers": true, "envoys": true,
	"inhabitants": true, "nationals": true, "deputies": true, "ambassadors": true,
	"monitors": true, "observers": true, "commanders": true, "fighters": true, "troops": true, "negotiators": true, "diplomats": true}

// peopleOfActor takes "participants of the Trilateral Contact Group" and
// "citizens of Armenia": people named by the actor they belong to.
func (p *Reader) peopleOfActor() {
	for k := range p.Actors {
		m := p.Actors[k]
		from := m.From - 1
		if m.Inner || m.Via != "name" || m.Type == "person" || m.Type == "people" {
			continue
		}
		if p.Is(from, "the") {
			from--
		}
		if !p.Legal && p.Is(from, "for") && p.Is(from-1, "spokesman", "spokeswoman", "spokesperson") && !p.actorHolds(from-1) && m.Type != "state" {
			start := from - 1 - page.BoolInt(p.Is(from-2, "a", "the"))
			p.Actors[k].Inner = true
			p.Actors = append(p.Actors, page.Mention{From: start, To: m.To, ID: m.ID + "_SPOKESPERSON", Type: "person", Via: "office", Rule: "people-of", Why: "who speaks for the body named"})
			continue
		}
		if b := p.bareForces(from); b >= 0 && m.Type == "state" {
			f := &p.Actors[b]
			f.To, f.ID, p.Actors[k].Inner = m.To, m.ID+"_"+f.ID, true
			continue
		}
		if !p.Is(from, "of") || !peopleOf[p.Low(from-1)] || p.actorHolds(from-1) {
			continue
		}
		to, several := m.To, false
		if m.Type == "state" || m.Type == "organization" {
			to, several = p.statesOn(m.To)
		}
		typ := "group"
		if p.Is(from-1, "people", "peoples", "citizens", "residents", "inhabitants", "nationals") {
			typ = "people"
		}
		id := m.ID + "_" + page.SlugUpper(p.Low(from-1))
		if several {
			id = page.SlugUpper(p.Low(from - 1))
		}
		p.Actors[k].Inner = true
		p.Actors = append(p.Actors, page.Mention{From: from - 1, To: to, ID: id, Type: typ, Via: "group", Rule: "people-of", Why: "people of the actor named"})
	}
}

// bareForces is the actor of forces without a name that ends before the "of" at word k:
// "the armed forces of A"; -1 without.
func (p *Reader) bareForces(k int) int {
	if !p.Is(k, "of") || !p.Is(k-1, "forces") || !p.Is(k-2, "armed", "military", "naval", "air", "security", "land") {
		return -1
	}
	return slices.IndexFunc(p.Actors, func(m page.Mention) bool {
		return m.To == k && !m.Inner && m.Via == "group" && !strings.Contains(m.Rule, "state")
	})
}

// groupsOf gives leaders and holders of an office together the states they are of:
// "the leaders of Serbia and Kosovo", "the foreign ministers of Russia, Turkey and Iran".
func (p *Reader) groupsOf() {
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.Type != "person" || m.Via != "group" {
			continue
		}
		to := m.To
		if p.Is(to, "of") {
			start := to + 1 + page.BoolInt(p.Is(to+1, "the"))
			first := slices.IndexFunc(p.Actors, func(a page.Mention) bool { return a.From == start && a.Type == "state" && a.Via == "name" })
			if first < 0 {
				continue
			}
			p.Actors[first].Inner = true
			to = p.Actors[first].To
		} else if !p.Is(m.To-2, "of") && !p.Is(m.To-3, "of") {
			continue // no state in it that others could stand beside
		}
		m.To, _ = p.statesOn(to)
	}
}

// statesOn is where the states end that stand beside one which ends at word from
// ("Russia, Turkey and Iran"), and which become parts of one mention; several says that
// there are any.
func (p *Reader) statesOn(from int) (to int, several bool) {
	to = from
	var inner []int
	for end, closed := to, false; !closed; {
		closed = p.Is(end, "and")
		if !closed && !p.Is(end, ",") {
			return to, false
		}
		start := end + 1 + page.BoolInt(p.Is(end+1, "the"))
		next := slices.IndexFunc(p.Actors, func(m page.Mention) bool {
			return m.From == start && !m.Inner && m.Via == "name" && (m.Type == "state" || m.Type == "organization")
		})
		if next < 0 || p.Is(p.Actors[next].To, "'s", "’s") {
			return to, false
		}
		end = p.Actors[next].To
		inner = append(inner, next)
		if closed {
			to = end
		}
	}
	for _, n := range inner {
		p.Actors[n].Inner = true
	}
	return to, true
}
