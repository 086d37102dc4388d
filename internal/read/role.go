package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
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
	"envoy": "person", "envoys": "group", "mediator": "person", "mediators": "group", "facilitator": "person", "members": "group", "member": "state", "state": "state", "states": "state", "territory": "", "signatory": "state"}

// rolePart are the words before "State" that say which one it is.
var rolePart = map[string]bool{"host": true, "receiving": true, "sending": true, "requesting": true, "requested": true, "coastal": true, "flag": true,
	"riparian": true, "transit": true, "neighbouring": true, "neighboring": true, "independent": true, "administering": true, "depositary": true, "exporting": true,
	"importing": true, "archipelagic": true, "nuclear-weapon": true, "successor": true, "predecessor": true, "notifying": true, "acceding": true, "denouncing": true}

// roleAt takes the bearer of a part in a text that binds: an article, what it
// is like, the noun. In small letters it must stand where who acts stands.
func (p *page) roleAt(i int) int {
	if n := p.secretaryGeneral(i); n > 0 {
		return n
	}
	if !p.legal || !p.is(i, "the", "each", "every", "any", "such", "this", "an", "a") {
		return 0
	}
	k := i + 1
	for k < i+4 && k+1 < len(p.words) && p.words[k].kind == syntax.Word && !p.roleHead(k) && (rolePart[p.low(k)] || commonModifier[p.low(k)] || adjectival(p.low(k)) || p.upper(k) && p.upper(k+1) || roleQualifier[p.low(k)]) {
		k++
	}
	for k > i && k+1 < len(p.words) && p.roleHead(k+1) && !p.is(k, "member", "state") {
		k++ // "the depositary State", "the commission members"
	}
	typ := roleNoun[p.low(k)]
	if p.is(i+1, "director", "secretary") && p.is(i+2, "general") || p.is(i+1, "executive") && p.is(i+2, "director", "secretary") || p.is(i+1, "general") && p.is(i+2, "secretary") {
		k, typ = i+2, "person"
	} else if k > i+1 && p.upper(k) && p.upper(i+1) && !p.rolePartIn(i+1, k) {
		return 0 // a name, which the lists and shapes know
	}
	if typ == "" || k >= len(p.words) || p.nounBehind(k) && !p.acts(k+1) && !p.rolePartIn(i+1, k) || p.is(k+1, "-", "’s", "'s") && !p.upper(k) {
		return 0
	}
	if e, _ := p.match(i+1, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	switch w := p.low(k); {
	case (w == "state" || w == "states") && (!p.rolePartIn(i+1, k) || !p.upper(k) && !p.acts(k+1)):
		return 0
	case w == "member" && !p.upper(k), w == "members" && (!p.upper(k) || p.is(k+1, "of")), w == "signatory" && !p.acts(k+1):
		return 0
	case p.is(k+1, "of") && typ == "body" && !p.upper(k): // the servants of somebody named
		return 0
	case p.is(k+1, "of") && p.lex.OfficeKey(w) != "" && p.stateAhead(k+2) != "": // the office of a state
		return 0
	case p.is(k+1, "of") && p.upper(k+2) && p.upper(k):
		end := k + 2
		for end < len(p.words) && p.upper(end) && p.words[end].kind == syntax.Word {
			end++
		}
		return p.mention(mention{from: i, to: end, id: slugUpper(p.at(i+1, end)), typ: typ, via: "office", rule: "role", why: "part that the text gives somebody"})
	case p.is(i, "a", "an") && !p.acts(k+1):
		return 0
	case !p.upper(k) && !p.acts(k+1) && !p.byBefore(i):
		return 0
	case k == i+1 && p.lex.OfficeKey(w) != "" && !p.acts(k+1), w == "president" && contains(p.parties, "USA"): // the office of a state
		return 0
	case w == "administration" && !p.upper(k) && k == i+1:
		return 0
	}
	return p.mention(mention{from: i, to: k + 1, id: slugUpper(p.at(i+1+boolInt(p.is(i+1, "a", "an")), k+1)), typ: typ, via: "office", rule: "role", why: "part that the text gives somebody"})
}

// secretaryGeneral takes the Secretary-General of the United Nations in a treaty that
// names them, where no other body has him.
func (p *page) secretaryGeneral(i int) int {
	k := i + 1 + boolInt(p.is(i+1, "-"))
	if !p.legal || !p.is(i, "secretary") || !p.upper(i) || !p.is(k, "general") || p.is(k+1, "of") || p.is(i-1, "under", "deputy", "-") || !p.holds([]string{"United Nations"}) {
		return 0
	}
	return p.mention(mention{from: i, to: k + 1, id: "UN_SECRETARY_GENERAL", typ: "person", via: "office", rule: "role", why: "the Secretary-General of the United Nations, whom the text names"})
}

var roleQualifier = map[string]bool{"host": true, "arbitral": true, "customs": true, "diplomatic": true, "consular": true, "frontier": true, "border": true, "working": true, "newly": true,
	"united": true, "general": true, "authorized": true, "authorised": true, "appointed": true, "designated": true, "mixed": true, "issuing": true, "supervisory": true}

// roleHead reports a noun of a part at word k.
func (p *page) roleHead(k int) bool { return roleNoun[p.low(k)] != "" }

func (p *page) rolePartIn(from, to int) bool {
	for k := from; k < to; k++ {
		if rolePart[p.low(k)] {
			return true
		}
	}
	return false
}

// acts reports a verb of duty at word k, behind "thereof" or a parenthesis.
func (p *page) acts(k int) bool {
	if p.is(k, ",") && p.commaBreak(k) > 0 {
		k = p.commaBreak(k)
	}
	for p.is(k, "also", "concerned", "thereof") {
		k++
	}
	return p.is(k, "shall", "may", "must", "will", "should", "undertakes", "undertake", "agrees", "agree")
}

// byBefore reports "by the ..." or "to the ..." for the article at i.
func (p *page) byBefore(i int) bool { return p.is(i-1, "by") && !strings.HasSuffix(p.low(i+1), "ing") }

// whoActs is the actor that a relative clause of duty is about: "the
// Depositary, which shall inform the Parties"; nil in a passive.
func (p *page) whoActs(t trigger) *mention {
	k := t.from - 1
	if !p.is(k, "which", "who") || p.is(t.act, "be") && p.participle(t.act+1) || p.declaring(t.act) {
		return nil
	}
	if p.is(k-1, ",") {
		k--
	}
	if m := p.actorEnding(k); m != nil {
		return m
	}
	// "a commission consisting of their representatives, which shall meet"
	if v := p.governor(t); v >= 0 && p.nodes[v].Is("acl:relcl") {
		for h, depth := p.nodes[v].Head, 0; h >= 0 && depth < 4; h, depth = p.nodes[h].Head, depth+1 {
			if m := p.mentionAt(h); m != nil {
				return m
			}
		}
	}
	return nil
}
