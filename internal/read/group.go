package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// groupHead are the nouns that name parties together, with the type of group.
var groupHead = map[string]string{
	"parties": "parties", "sides": "parties", "countries": "parties", "states": "parties", "nations": "parties",
	"governments": "parties", "party": "party", "side": "party", "leaders": "leaders", "presidents": "leaders",
	"signatories": "signatories", "participants": "participants", "neighbours": "parties", "neighbors": "parties", "republics": "parties",
	"country": "party", "state": "party", "nation": "party",
}

// groupAt takes "the Parties", "both sides", "each Contracting Party", "the two
// leaders", "any third country", "all States".
func (p *page) groupAt(i int) int {
	det := p.low(i)
	switch det {
	case "the", "both", "all", "each", "either", "neither", "two", "any", "other", "their", "these", "those":
	case "no":
		if !p.legal || !p.is(i+1, "party", "contracting", "side", "state", "high") {
			return 0
		}
		if p.is(i+1, "state") {
			return p.mention(mention{from: i, to: i + 2, id: "ANY_STATE", typ: "state", via: "group", rule: "group", why: "any state"})
		}
	case "a", "that", "such":
		if p.legal && p.is(i+1, "state", "nation") && p.upper(i+1) {
			if p.is(i+2, "party") && p.upper(i+2) {
				return p.mention(mention{from: i, to: i + 3, id: "PARTIES", typ: "group", via: "group", rule: "group", members: p.partyIDs(), why: "group word of the text"})
			}
			return p.mention(mention{from: i, to: i + 2, id: "ANY_STATE", typ: "state", via: "group", rule: "group", why: "any state"})
		}
		if p.is(i, "a") && p.is(i+1, "third") && p.is(i+2, "party", "country", "state") && !p.is(i+3, "-") {
			id, typ := "THIRD_PARTIES", "group"
			if !p.is(i+2, "party") {
				id, typ = "THIRD_COUNTRIES", "state"
			}
			return p.mention(mention{from: i, to: i + 3, id: id, typ: typ, via: "group", rule: "group", why: "third parties"})
		}
		return 0
	case "third":
		if p.is(i+1, "parties", "countries", "states") {
			id := "THIRD_PARTIES"
			if !p.is(i+1, "parties") {
				id = "THIRD_COUNTRIES"
			}
			return p.mention(mention{from: i, to: i + 2, id: id, typ: "group", via: "group", rule: "group", why: "third parties"})
		}
		return 0
	case "militants", "mercenaries", "separatists", "rebels", "insurgents", "peacekeepers", "critics", "opposition":
		if p.is(i+1, "groups", "group", "party", "parties") {
			return 0
		}
		return p.mention(mention{from: i, to: i + 1, id: slugUpper(p.at(i, i+1)), typ: "group", via: "group", rule: "group", why: "people named by what they do"})
	case "state", "states", "high", "contracting":
		if !p.legal && !p.signed || !p.upper(i) {
			return 0
		}
		det = ""
		if p.is(i, "state", "states") && p.is(i+1, "party", "parties") {
			return p.mention(mention{from: i, to: i + 2, id: "PARTIES", typ: "group", via: "group", rule: "group", members: p.partyIDs(), why: "group word of the text"})
		}
		if !p.is(i, "contracting") && !p.is(i+1, "contracting") {
			return 0
		}
	default:
		if !p.upper(i) || p.low(i) != "contracting" && p.low(i) != "parties" && p.low(i) != "party" && !(p.is(i, "sides") && p.legal && p.acts(i+1)) {
			return 0
		}
		det = ""
	}
	k := i
	if det != "" {
		k++
	}
	if det == "each" && p.is(k, "of") || det == "either" && p.is(k, "of") || det == "neither" && p.is(k, "of") {
		k++
		if p.is(k, "the") {
			k++
		}
	}
	number, third, other := det == "two" || det == "both" || det == "either", false, false
	for ; k < len(p.words) && k-i < 6; k++ {
		switch p.low(k) {
		case "the":
			if det == "all" || det == "both" {
				continue
			}
		case "two", "both":
			number = true
			continue
		case "third":
			third = true
			continue
		case "other", "another":
			other = true
			continue
		case "contracting", "high", "respective", "sisterly", "neighbouring", "neighboring", "conflicting", "said", "undersigned", "warring", "latter", "signatory", "participating", "member", "osce", "un", "eu":
			continue
		}
		break
	}
	head := p.low(k)
	if (head == "states" || head == "state") && p.is(k+1, "parties", "party") {
		k++
		head = p.low(k)
	}
	if p.tribal && head == "nation" {
		return 0
	}
	if p.tribal && head == "states" && p.is(k-1, "said") && len(p.states) > 0 {
		return p.mention(mention{from: i, to: k + 1, id: p.states[0], typ: "state", via: "office", rule: "group", why: "the state of the treaty"})
	}
	kind := groupHead[head]
	if kind == "" {
		return 0
	}
	return p.group(i, k+1, det, head, kind, number, third, other)
}

func (p *page) group(from, to int, det, head, kind string, number, third, other bool) int {
	m := mention{from: from, to: to, typ: "group", via: "group", rule: "group", why: "group word of the text"}
	between := p.phrase(from, to)
	switch {
	case third:
		m.id = "THIRD_PARTIES"
		if head == "country" || head == "countries" || head == "state" || head == "states" {
			m.id, m.typ = "THIRD_COUNTRIES", "state"
		}
	case strings.Contains(between, "osce participating"):
		m.id, m.typ = "OSCE_PARTICIPATING_STATES", "state"
	case strings.Contains(between, "member"):
		m.id, m.typ = "MEMBER_STATES", "state"
	case kind == "participants":
		if !p.signed || !p.upper(to-1) || det != "the" && det != "both" {
			return 0
		}
		m.id, m.members = "PARTIES", p.partyIDs()
	case kind == "signatories":
		m.id = "SIGNATORIES"
	case kind == "leaders":
		if !number && det != "the" {
			return 0
		}
		m.id, m.typ, m.members = "TWO_LEADERS", "person", p.twoLeaders()
	case det == "all" || det == "any" || det == "other" && head != "party" && head != "side":
		if head == "side" || head == "sides" || head == "party" || head == "parties" {
			if det != "all" {
				return 0
			}
			if !p.signed {
				m.id = slugUpper(between) // not only the two
				break
			}
			m.id, m.members = "PARTIES", p.partyIDs()
			break
		}
		m.id, m.typ = map[string]string{"all": "ALL_STATES", "any": "ANY_STATE", "other": "OTHER_STATES"}[det], "state"
		if head == "country" && det == "any" || other {
			m.id = "OTHER_STATES"
		}
	case kind == "party" && det == "the" && !other && (head == "country" || head == "state" || head == "side"),
		kind == "party" && (det == "" || det == "their") && head != "party",
		kind == "party" && det == "these", kind == "party" && det == "those":
		return 0
	case head == "states" && !number && det != "their" && !p.upper(to-1),
		head == "party" && !p.legal && det != "each" && det != "either",
		head == "nations" && !number && det != "those", head == "governments" && !number, head == "countries" && !number && det == "these",
		head == "side" && det == "each" && !p.signed && !p.is(to, "will", "would", "must", "may", "agreed", "has", "pledged"):
		return 0
	default:
		m.id, m.members = "PARTIES", p.partyIDs()
		if s := p.sidesNamed(head); len(s) == 2 {
			m.members = s
		}
		if head == "sides" && p.signed {
			m.id = "SIDES" // the word of the text
		}
		if kind == "parties" && head != "parties" && head != "sides" && (p.signed || len(p.sidesNamed(head)) != 2) {
			m.members = p.states
		}
		if !p.legal && kind == "parties" {
			m.typ = "state"
		}
	}
	if p.is(to, "agreed") && p.is(to+1, "by") && third {
		if p.is(to+2, "both") {
			m.to = to + 3
		}
	}
	if p.words[from].kind != syntax.Word {
		return 0
	}
	return p.mention(m)
}

// bodyHead are the last words of names of bodies and organisations.
var bodyHead = map[string]string{
	"group": "body", "commission": "body", "committee": "body", "council": "body", "court": "body", "parliament": "body",
	"assembly": "body", "ministry": "body", "agency": "organization", "organization": "organization", "organisation": "organization",
	"union": "organization", "league": "organization", "army": "body", "forces": "body", "force": "body", "party": "organization",
	"church": "organization", "university": "organization", "institute": "organization", "foundation": "organization",
	"association": "organization", "alliance": "organization", "federation": "organization", "front": "organization",
	"movement": "organization", "corporation": "organization", "company": "organization", "bank": "organization",
	"fund": "organization", "department": "body", "office": "body", "mission": "body", "secretariat": "body", "tribunal": "body",
	"herald": "organization", "tribune": "organization", "journal": "organization", "gazette": "organization", "telegraph": "organization", "guardian": "organization",
	"chronicle": "organization", "observer": "organization", "magazine": "organization", "project": "body", "municipality": "body", "cabinet": "body",
	"board": "body", "troika": "body", "congress": "body", "senate": "body", "administration": "body", "news": "organization",
	"times": "organization", "post": "organization", "radio": "organization", "society": "organization", "network": "organization",
	"today": "organization", "weekly": "organization", "daily": "organization", "mirror": "organization", "caucus": "body", "service": "body", "bureau": "body", "chamber": "body", "command": "body", "academy": "organization", "confederation": "organization", "guard": "body", "police": "body", "navy": "body", "brigade": "body", "battalion": "body", "center": "organization", "centre": "organization",
}

// unityGovernment takes "the Transitional Government of National Unity (TGoNU)", a
// government that is named by what it is made of and not by its country.
func (p *page) unityGovernment(i int) int {
	k := i
	for k < i+4 && p.upper(k) && !p.is(k, "government") {
		k++
	}
	if p.is(i, "the") || p.upper(i-1) && !p.is(i-1, "the") && i > p.first || !p.is(k, "government") || !p.upper(k) || !p.is(k+1, "of") || !p.is(k+2, "national") || !p.upper(k+3) ||
		!p.is(k+3, "unity", "accord", "reconciliation", "consensus", "salvation") {
		return 0
	}
	end := k + 4
	who := named{slugUpper(p.at(i, end)), "body"}
	if p.is(end, "(") && p.is(end+2, ")") && p.upper(end+1) {
		who.id = slugUpper(p.at(end+1, end+2))
		p.acronyms[p.at(end+1, end+2)] = who
	}
	return p.mention(mention{from: i, to: end, id: who.id, typ: who.typ, via: "name", rule: "shaped-body", why: "government named by what it is made of"})
}

// bodyAgain takes "the Commission" for the body of that head named before, and
// "a joint technical commission" where the text sets one up.
func (p *page) bodyAgain(i int) int {
	if p.is(i, "the") {
		if who, ok := p.heads[p.low(i+1)]; ok && !p.is(i+2, "of", "for") && !(p.is(i+1, "army") && !p.upper(i+1) && who.typ != "body") && (p.upper(i+1) || bodyHead[p.low(i+1)] != "" && !p.is(i+1, "party", "office", "force", "forces", "group", "news", "post", "front")) && !p.upper(i+2) {
			return p.mention(mention{from: i, to: i + 2, id: who.id, typ: who.typ, via: "office", rule: "body-again", why: "head word of a body named before"})
		}
		return 0
	}
	if !p.legal && p.is(i-1, "a", "an") {
		return p.bodySetUp(i)
	}
	if !p.legal || !p.is(i-1, "a", "an") || !p.is(i-2, "establish", "create", "form", "constitute", "appoint") {
		return 0
	}
	for k := i; k < min(i+6, len(p.words)); k++ {
		if w := p.low(k); bodyHead[w] == "body" {
			from := i
			if p.is(from, "permanent", "new", "special") && from < k {
				from++
			}
			who := named{slugUpper(p.at(from, k+1)), "body"}
			p.heads[w] = who
			return p.mention(mention{from: i, to: k + 1, id: who.id, typ: who.typ, via: "name", rule: "body-again", why: "body that the text sets up"})
		} else if p.words[k].kind == syntax.Punct || p.is(k, "of", "to", "and") {
			return 0
		}
	}
	return 0
}

// bodySetUp takes "a working group" in a report that tells of its making.
func (p *page) bodySetUp(i int) int {
	for k := i; k < min(i+5, len(p.nodes)); k++ {
		w := p.low(k)
		if p.words[k].kind == syntax.Punct || p.upper(k) {
			return 0
		}
		if bodyHead[w] != "body" || p.nounBehind(k) || p.is(k, "post", "force", "forces", "office", "party", "project", "mission") {
			continue
		}
		if w == "group" && !p.is(k-1, "working", "contact", "steering", "expert") || !p.setUp(k) {
			return 0
		}
		who := named{slugUpper(p.at(i, k+1)), "body"}
		p.heads[w] = who
		return p.mention(mention{from: i, to: k + 1, id: who.id, typ: who.typ, via: "office", rule: "body-again", why: "body that the text sets up"})
	}
	return 0
}

// setUp reports that the noun at k is what a verb of making makes.
func (p *page) setUp(k int) bool {
	h := p.nodes[k].Head
	if h < 0 || !p.nodes[k].Is("obj") && !p.nodes[k].Is("nsubj") {
		return false
	}
	switch p.nodes[h].Lemma {
	case "create", "establish", "set", "form", "launch", "found", "appoint":
		return p.nodes[k].Is("obj") || p.passive(h)
	}
	return false
}

// shapedBody takes two or more capitalised words that end in the head of a
// body's name, and "X of Y" forms such as "Church of Scientology".
func (p *page) shapedBody(i int) int {
	if p.lex.OfficeKey(p.low(i)) != "" {
		return 0
	}
	end, head := i, ""
	for k := i; k < len(p.words) && k-i < 8; k++ {
		w := p.words[k]
		if w.kind == syntax.Word && w.upper {
			if t := bodyHead[w.low]; t != "" {
				end, head = k+1, t
			}
			continue
		}
		if (w.low == "and" || w.low == "for" || w.low == "&") && p.upper(k+1) && k > i && head == "" {
			continue
		}
		if w.low == "-" && p.upper(k+1) && p.words[k-1].End == w.Start {
			continue
		}
		break
	}
	if head == "" {
		return 0
	}
	if end < len(p.words)-1 && p.is(end, "of", "on", "for") && !p.dayName(end+1) && !(p.is(end+1, "the") && p.lex.AdjectiveState(p.low(end+2)) != "") {
		k := end + 1
		if p.is(k, "the") {
			k++
		}
		stop := k
		for stop < len(p.words) && p.words[stop].upper && stop-k < 4 {
			stop++
		}
		for stop > k && p.is(stop, "and", "&") && p.upper(stop+1) && p.is(end, "for", "on", "of") && stop-k < 6 && !p.is(k-1, "the") && p.stateAhead(stop+1) == "" {
			stop += 2
		}
		if stop > k && (end-i == 1 || p.is(end, "for", "on") || p.is(end-1, "union", "association", "committee", "league", "federation", "order", "society", "brotherhood", "church", "bank", "institute", "department", "service", "bureau", "agency", "academy", "council", "confederation", "chamber")) {
			end = stop
		}
	}
	if p.is(end-1, "party", "parties") && p.is(end-2, "state", "states", "contracting") || p.is(i, "entry", "recalling", "noting", "recognizing", "having") {
		return 0
	}
	if p.is(end-1, "bank") && p.is(i, "west", "east", "left", "right") || p.is(i, "conventional") {
		return 0
	}
	if end-i < 2 || p.is(i, "the", "this", "a", "an", "each", "any", "such", "no", "neither", "either") || p.lex.AdjectiveState(p.low(i)) != "" && end-i < 2 {
		return 0
	}
	if p.is(i, "in", "on", "for", "and", "that", "these", "those", "its", "their", "at", "by", "with", "from", "after", "before") {
		return 0
	}
	m := mention{from: i, to: end, id: slugUpper(p.at(i, end)), typ: head, via: "name", rule: "shaped-body", why: "capitalised name that ends in the word for a body"}
	word := p.low(end - 1)
	if p.is(i+1, "of") && end == i+3 && p.is(i, "church", "order") {
		// "Church of Scientology" is "Scientology" from now on.
		m.id, word = slugUpper(p.at(end-1, end)), p.low(i)
		p.acronyms[p.at(end-1, end)] = named{m.id, head}
	}
	if a := p.acronymBehind(end); a != "" {
		m.id = a // the name that everybody uses
	}
	p.heads[word] = named{m.id, head}
	p.learnOpening(i, end, named{m.id, m.typ})
	p.learnAcronym(end, named{m.id, m.typ})
	return p.mention(m)
}

// joined reports whether only "and", commas and articles stand between.
func (p *page) joined(from, to int) bool {
	for k := from; k < to; k++ {
		if !p.is(k, "and", ",", "the", "or", "&", "both", "of", "government", "as", "well") {
			return false
		}
	}
	return true
}
