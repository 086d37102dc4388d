package actor

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Actors that a treaty makes or knows by their part in it: "the Depositary",
// "the host State", "the arbitral tribunal", "each Member".

// roleNoun are the nouns of such parts, with the type of actor.
var roleNoun = map[string]string{"commission": "body", "committee": "body", "council": "body", "secretariat": "body", "court": "body", "tribunal": "body",
	"assembly": "body", "agency": "body", "agencies": "body", "board": "body", "panel": "body", "bank": "body", "conference": "body", "bureau": "body", "organization": "body",
	"organisation": "body", "inspectorate": "body", "mechanism": "body", "chamber": "body", "subcommittee": "body", "delegation": "body", "delegations": "body",
	"authority": "body", "authorities": "body", "administration": "body", "administrations": "body", "committees": "body", "commissions": "body",
	"depositary": "body", "registrar": "person", "secretary-general": "person", "director-general": "person", "president": "person", "chairman": "person",
	"chairperson": "person", "prosecutor": "person", "administrator": "person", "coordinator": "person", "umpire": "person", "commissioner": "person",
	"arbitrator": "person", "agent": "person", "mission": "body", "claimant": "group", "insurer": "group", "insurers": "group", "exporter": "group", "importer": "group", "notifier": "group", "carrier": "group", "executive": "person", "judges": "group", "arbitrators": "group", "commissioners": "group", "inspectors": "group", "delegates": "group",
	"envoy": "person", "envoys": "group", "mediator": "person", "mediators": "group", "guarantor": "person", "guarantors": "group", "facilitator": "person", "members": "group", "member": "state", "state": "state", "states": "state", "territory": "", "signatory": "state",
	"registry": "body", "rapporteur": "person", "rapporteurs": "group", "staff": "group", "beneficiary": "group", "experts": "group", "coordinators": "group", "facilitators": "group",
	"observers": "group", "monitors": "group", "conciliators": "group", "community": "body", "body": "body", "centre": "body", "center": "body"}

// rolePart are the words before "State" that say which one it is.
var rolePart = map[string]bool{"host": true, "receiving": true, "sending": true, "requesting": true, "requested": true, "coastal": true, "flag": true,
	"riparian": true, "transit": true, "neighbouring": true, "neighboring": true, "independent": true, "administering": true, "depositary": true, "exporting": true,
	"importing": true, "archipelagic": true, "nuclear-weapon": true, "successor": true, "predecessor": true, "notifying": true, "acceding": true, "denouncing": true}

// roleAt takes the bearer of a part in a text that binds: an article, what it
// is like, the noun. In small letters it must stand where who acts stands.
func (p *Reader) roleAt(i int) int {
	if n := p.secretaryGeneral(i); n > 0 {
		return n
	}
	if len(p.Enacts) > 0 && p.Is(i, "member") && p.Upper(i) && p.Is(i+1, "states") && !p.Is(i-1, "all", "the") {
		return p.mention(page.Mention{From: i, To: i + 2, ID: "MEMBER_STATES", Type: "state", Via: "group", Rule: "role", Why: "the states whom the resolution binds"})
	}
	if !p.Legal || !p.Is(i, "the", "each", "every", "any", "such", "this", "an", "a") && !(p.Is(i, "all") && p.Is(i+1, "members") && p.Upper(i+1)) {
		return 0
	}
	k := i + 1
	for k < i+4 && k+1 < len(p.Words) && p.Words[k].Kind == syntax.Word && !p.roleHead(k) && (rolePart[p.Low(k)] || commonModifier[p.Low(k)] || page.Adjectival(p.Low(k)) || p.Upper(k) && p.Upper(k+1) || roleQualifier[p.Low(k)]) {
		k++
	}
	for k > i && k+1 < len(p.Words) && p.roleHead(k+1) && !p.Is(k, "member", "state") {
		k++ // "the depositary State", "the commission members"
	}
	typ := roleNoun[p.Low(k)]
	if p.Is(i+1, "director", "secretary") && p.Is(i+2, "general") || p.Is(i+1, "executive") && p.Is(i+2, "director", "secretary") || p.Is(i+1, "general") && p.Is(i+2, "secretary") {
		k, typ = i+2, "person"
	} else if p.Is(i+1, "director") && p.Is(i+2, "-") && p.Is(i+3, "general") {
		k, typ = i+3, "person"
	} else if p.Is(k, "conference", "body") && p.Is(k-1, "general", "executive", "governing", "subsidiary", "joint") && p.Upper(k) {
		// "the General Conference" is no name of its own
	} else if k > i+1 && p.Upper(k) && p.Upper(i+1) && !p.HasOf(i+1, k, rolePart) && !p.titledPart(i+1, k) {
		return 0 // a name, which the lists and shapes know
	}
	if typ == "" || k >= len(p.Words) || p.nounBehind(k) && !p.acts(k+1) && !p.HasOf(i+1, k, rolePart) || p.Is(k+1, "-", "’s", "'s") && !p.Upper(k) {
		return 0
	}
	if e, _ := p.Match(i+1, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	switch w := p.Low(k); {
	case w == "community" && (!p.Upper(k) || k > i+1), w == "body" && !p.Is(k-1, "executive", "governing", "subsidiary", "supervisory", "monitoring"), w == "staff" && !p.acts(k+1):
		return 0
	case (w == "state" || w == "states") && (!p.HasOf(i+1, k, rolePart) || !p.Upper(k) && !p.acts(k+1)):
		return 0
	case w == "member" && !p.Upper(k), w == "members" && (!p.Upper(k) || p.Is(k+1, "of")), w == "signatory" && !p.acts(k+1):
		return 0
	case p.Is(k+1, "of") && typ == "body" && !p.Upper(k): // the servants of somebody named
		return 0
	case p.Is(k+1, "of") && p.Lex.OfficeKey(w) != "" && p.StateAhead(k+2) != "": // the office of a state
		return 0
	case p.Is(k+1, "of") && p.Upper(k+2) && p.Upper(k):
		end := k + 2
		for end < len(p.Words) && p.Upper(end) && p.Words[end].Kind == syntax.Word {
			end++
		}
		return p.mention(page.Mention{From: i, To: end, ID: page.SlugUpper(p.At(i+1, end)), Type: typ, Via: "office", Rule: "role", Why: "part that the text gives somebody"})
	case p.Is(i, "a", "an") && !p.acts(k+1) && !p.Is(k-1, "arbitral", "conciliation") && !p.titledPart(i+1, k):
		return 0
	case !p.Upper(k) && !p.acts(k+1) && !p.byBefore(i) && !p.Is(k-1, "arbitral", "conciliation"):
		return 0
	case k == i+1 && p.Lex.OfficeKey(w) != "" && !p.acts(k+1), w == "president" && page.Contains(p.Parties, "USA"): // the office of a state
		return 0
	case w == "administration" && !p.Upper(k) && k == i+1:
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: p.roleID(i+1, k+1), Type: typ, Via: "office", Rule: "role", Why: "part that the text gives somebody"})
}

// secretaryGeneral takes the Secretary-General of the United Nations in a treaty or a
// resolution that names them, where no other body has him.
func (p *Reader) secretaryGeneral(i int) int {
	k := i + 1 + page.BoolInt(p.Is(i+1, "-"))
	if !p.Legal && len(p.Enacts) == 0 || !p.Is(i, "secretary") || !p.Upper(i) || !p.Is(k, "general") || p.Is(k+1, "of") || p.Is(i-1, "under", "deputy", "-") || !p.Holds([]string{"United Nations"}) && !slices.Contains(p.Enacts, "UNSC") && !slices.Contains(p.Enacts, "UNGA") {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: "UN_SECRETARY_GENERAL", Type: "person", Via: "office", Rule: "role", Why: "the Secretary-General of the United Nations, whom the text names"})
}

// titledPart reports a part of one person with a word of rank before it, written large:
// "Deputy Commissioner", "Special Commissioners".
func (p *Reader) titledPart(i, k int) bool {
	return k == i+1 && p.Is(i, "special", "deputy", "joint", "principal") && p.Upper(k) && roleNoun[p.Low(k)] != "body"
}

var roleQualifier = map[string]bool{"host": true, "arbitral": true, "customs": true, "diplomatic": true, "consular": true, "frontier": true, "border": true, "working": true, "newly": true,
	"united": true, "general": true, "authorized": true, "authorised": true, "appointed": true, "designated": true, "mixed": true, "issuing": true, "supervisory": true}

// roleHead reports a noun of a part at word k.
func (p *Reader) roleHead(k int) bool { return roleNoun[p.Low(k)] != "" }

// acts reports a verb of duty at word k, behind "thereof" or a parenthesis.
func (p *Reader) acts(k int) bool {
	if p.Is(k, ",") && p.CommaBreak(k) > 0 {
		k = p.CommaBreak(k)
	}
	for p.Is(k, "also", "concerned", "thereof") {
		k++
	}
	return p.Is(k, "shall", "may", "must", "will", "should", "undertakes", "undertake", "agrees", "agree")
}

// byBefore reports "by the ..." or "to the ..." for the article at i.
func (p *Reader) byBefore(i int) bool {
	return p.Is(i-1, "by") && !strings.HasSuffix(p.Low(i+1), "ing")
}
