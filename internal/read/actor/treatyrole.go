package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Bearers of duty that treaties name in turns of their own: the meeting of the parties, the
// Powers, nuclear-weapon States, Executive Agents.

// treatyRole takes one of them at word i.
func (p *Reader) treatyRole(i int) int {
	if !p.Legal {
		return 0
	}
	for _, f := range [...]func(int) int{p.partiesMeet, p.weaponStates, p.powersAt, p.agentsOfState, p.partStates} {
		if n := f(i); n > 0 {
			return n
		}
	}
	return 0
}

func (p *Reader) roleMention(from, to int, id, typ string) int {
	return p.mention(page.Mention{From: from, To: to, ID: id, Type: typ, Via: "office", Rule: "role", Why: "part that the text gives somebody"})
}

// roleID is the id of the words between from and to without articles and numbers.
func (p *Reader) roleID(from, to int) string {
	var w []string
	for k := from; k < to; k++ {
		if !p.Is(k, "the", "a", "an", "each", "all", "any") && page.NumberWords[p.Low(k)] == 0 {
			w = append(w, p.At(k, k+1))
		}
	}
	return page.SlugUpper(strings.Join(w, " "))
}

// partiesMeet takes "the Meeting of the Parties" and "the Review Conference of the States
// Parties", which are no parties.
func (p *Reader) partiesMeet(i int) int {
	k := i + page.BoolInt(p.Is(i, "the", "each", "a", "any"))
	start := k
	for k < start+3 && p.Is(k, "first", "next", "ordinary", "extraordinary", "special", "review", "annual", "general", "regular") {
		k++
	}
	if !p.Is(k, "meeting", "meetings", "conference", "assembly", "conferences") || !p.Is(k+1, "of") || !p.Upper(k) && !p.Small {
		return 0
	}
	e := k + 2
	for p.Is(e, "the", "high", "contracting", "states", "state", "member") {
		e++
	}
	if !p.Is(e, "parties") && !(p.Is(e-1, "states") && p.Is(e-2, "member", "the")) {
		return 0
	}
	if p.Is(e, "parties") {
		e++
	}
	id := strings.NewReplacer("MEETINGS_", "MEETING_", "CONFERENCES_", "CONFERENCE_").Replace(p.roleID(k, e))
	return p.roleMention(i, e, id, "body")
}

// weaponStates takes "each nuclear-weapon State Party to the Treaty".
func (p *Reader) weaponStates(i int) int {
	k := i + page.BoolInt(p.Is(i, "the", "each", "any", "every", "a", "no", "all"))
	id := "NUCLEAR_WEAPON_STATES"
	if p.Is(k, "non") && p.Is(k+1, "-") {
		k, id = k+2, "NON_NUCLEAR_WEAPON_STATES"
	}
	switch {
	case p.Is(k, "nuclear") && p.Is(k+1, "-") && p.Is(k+2, "weapon", "weapons"):
		k += 3
	case p.Is(k, "nuclear") && p.Is(k+1, "weapon", "weapons"):
		k += 2
	case p.Is(k, "nuclear-weapon"):
		k++
	case p.Is(k, "non-nuclear-weapon"):
		k, id = k+1, "NON_NUCLEAR_WEAPON_STATES"
	default:
		return 0
	}
	if !p.Is(k, "state", "states") {
		return 0
	}
	if k++; p.Is(k, "party", "parties") {
		k++
	}
	return p.mention(page.Mention{From: i, To: k, ID: id, Type: "group", Via: "group", Rule: "role", Why: "states of this kind"})
}

// powersAt takes "the High Contracting Powers", "each of the Powers" and "the Allied Powers".
func (p *Reader) powersAt(i int) int {
	k := i
	for p.Is(k, "each", "all", "both", "every") || p.Is(k, "of") && k > i && p.Is(k-1, "each", "all") || p.Is(k, "the", "these", "said", "two", "several") {
		k++
	}
	start := k
	for p.Is(k, "high", "contracting", "signatory", "allied", "associated", "and", "administering") && k < start+4 {
		k++
	}
	if !p.Is(k, "powers", "power") || !p.Upper(k) || p.Is(k+1, "of", "-", "plant") || k == i || p.Is(k, "power") && k == start {
		return 0
	}
	if p.HasIn(start, k, "allied", "associated", "administering") {
		return p.mention(page.Mention{From: i, To: k + 1, ID: p.roleID(start, k+1), Type: "group", Via: "group", Rule: "role", Why: "states of this kind"})
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: "PARTIES", Type: "group", Via: "group", Rule: "group", Members: p.PartyIDs(), Why: "group word of the text"})
}

// agentsOfState takes "its Executive Agent", "the focal points" and "the head of mission".
func (p *Reader) agentsOfState(i int) int {
	k := i + page.BoolInt(p.Is(i, "the", "each", "any", "both", "national"))
	switch {
	case p.Is(k, "executive", "implementing", "executing") && p.Is(k+1, "agent", "agents") && p.Upper(k+1):
		return p.roleMention(i, k+2, "EXECUTIVE_AGENTS", "body")
	case p.Is(k, "focal") && p.Is(k+1, "point", "points") && (p.acts(k+2) || p.Upper(k+1)):
		return p.roleMention(i, k+2, "FOCAL_POINTS", "group")
	case k > i && p.Is(k, "head", "heads") && p.Is(k+1, "of") && (p.Is(k+2, "mission") || p.Is(k+2, "the") && p.Is(k+3, "mission")):
		return p.roleMention(i, k+3+page.BoolInt(p.Is(k+2, "the")), "HEAD_OF_MISSION", "person")
	case k > i && p.Is(k, "depositary") && p.Is(k+1, "government", "governments", "state", "states"):
		return p.roleMention(i, k+2, p.roleID(k, k+2), "state")
	case k > i && p.Is(k, "transitional", "interim", "provisional") && p.Is(k+1, "government") && p.Upper(k+1) && !p.Is(k+2, "of"):
		return p.roleMention(i, k+2, p.roleID(k, k+2), "body")
	case p.Is(k, "civil") && p.Is(k+1, "society") && !p.nounBehind(k+1):
		return p.roleMention(i, k+2, "CIVIL_SOCIETY", "group")
	}
	return 0
}

// partStates takes states by their part without an article: "Neighbouring States shall be
// invited", and "the host country".
func (p *Reader) partStates(i int) int {
	k := i + page.BoolInt(p.Is(i, "the", "each", "any"))
	if !rolePart[p.Low(k)] || p.Is(k, "depositary", "independent") {
		return 0
	}
	if p.Is(k+1, "states") && k == i && (p.Upper(k+1) || p.acts(k+2)) || p.Is(k+1, "country", "countries") && k > i && p.acts(k+2) {
		return p.roleMention(i, k+2, p.roleID(k, k+2), "state")
	}
	return 0
}
