package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// groupHead are the nouns that name parties together, with the type of group.
var groupHead = map[string]string{
	"parties": "parties", "sides": "parties", "countries": "parties", "states": "parties", "nations": "parties",
	"governments": "parties", "party": "party", "side": "party", "leaders": "leaders", "presidents": "leaders",
	"signatories": "signatories", "participants": "participants", "neighbours": "parties", "neighbors": "parties", "republics": "parties",
	"country": "party", "state": "party", "nation": "party", "government": "party",
	"power": "party", "powers": "parties",
}

// rivalNoun are lemmas of nouns for two states by how they stand to one another.
var rivalNoun = page.WordSet("neighbour neighbor rival foe adversary enemy archrival belligerent")

// rivalsAt takes "the former wartime foes" and "the two Horn of Africa neighbours" of a
// report: the two states that it is about.
func (p *Reader) rivalsAt(i int) int {
	if p.Signed || !p.Is(i, "the", "both", "two", "these") || i >= len(p.Nodes) {
		return 0
	}
	k := i + 1
	for k < min(i+8, len(p.Nodes)) && !rivalNoun[strings.ToLower(p.Nodes[k].Lemma)] && (p.Words[k].Kind == syntax.Word || p.Is(k, "-")) && !p.Is(k, "and", "or", "its", "their") {
		k++
	}
	if k == i+1 || k >= len(p.Nodes) || p.Nodes[k].XPOS != "NNS" || !rivalNoun[strings.ToLower(p.Nodes[k].Lemma)] || p.Is(k+1, "of", "in", "-") || p.nounBehind(k) {
		return 0
	}
	sides := p.sidesNamed("countries")
	if len(sides) != 2 {
		sides = p.States
	}
	if p.Nodes[i].Head != k && !p.Is(i+1, "two") || len(sides) != 2 && !p.Is(i, "two", "both") && !p.Is(i+1, "two") {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: "PARTIES", Type: "state", Via: "group", Members: sides, Rule: "group", Why: "the two states that the text is about"})
}

// groupAt takes "the Parties", "both sides", "each Contracting Party", "the two
// leaders", "any third country", "all States".
func (p *Reader) groupAt(i int) int {
	if n := p.rivalsAt(i); n > 0 {
		return n
	}
	if n := p.groupAlone(i); n > 0 {
		return n
	}
	det := p.Low(i)
	switch det {
	case "the", "both", "all", "each", "either", "neither", "two", "any", "other", "their", "these", "those":
	case "no":
		if !p.Legal || !p.Is(i+1, "party", "contracting", "side", "state", "high") {
			return 0
		}
		if p.Is(i+1, "state") {
			return p.mention(page.Mention{From: i, To: i + 2, ID: "ANY_STATE", Type: "state", Via: "group", Rule: "group", Why: "any state"})
		}
	case "a", "that", "such":
		return p.anyState(i)
	case "third":
		if p.Is(i+1, "parties", "countries", "states") {
			id := "THIRD_PARTIES"
			if !p.Is(i+1, "parties") {
				id = "THIRD_COUNTRIES"
			}
			return p.mention(page.Mention{From: i, To: i + 2, ID: id, Type: "group", Via: "group", Rule: "group", Why: "third parties"})
		}
		return 0
	case "one":
		if !p.Legal || !p.Upper(i+1) || !p.Is(i+1, "party", "contracting") {
			return 0
		}
	case "militants", "mercenaries", "separatists", "rebels", "insurgents", "peacekeepers", "critics", "opposition":
		if p.Is(i+1, "groups", "group", "party", "parties") {
			return 0
		}
		if m := p.ActorEnding(i); m != nil && !p.Legal && (m.Type == "organization" || m.Type == "body") && m.Via == "name" {
			return 0 // "UN peacekeepers", which officialsOf reads
		}
		return p.mention(page.Mention{From: i, To: i + 1, ID: page.SlugUpper(p.At(i, i+1)), Type: "group", Via: "group", Rule: "group", Why: "people named by what they do"})
	case "member":
		if p.Legal || !p.Is(i+1, "states", "countries") || p.Upper(i+1) {
			return 0
		}
		return p.mention(page.Mention{From: i, To: i + 2, ID: "MEMBER_STATES", Type: "state", Via: "group", Rule: "group", Why: "members of the body"})
	case "state", "states", "high", "contracting":
		if !p.Legal && !p.Signed || !p.Upper(i) {
			return 0
		}
		det = ""
		if p.Is(i, "state", "states") && p.Is(i+1, "party", "parties") {
			return p.mention(page.Mention{From: i, To: i + 2, ID: "PARTIES", Type: "group", Via: "group", Rule: "group", Members: p.PartyIDs(), Why: "group word of the text"})
		}
		if p.Is(i, "states") && p.Legal && !p.Tribal && i == p.First && p.acts(i+1) {
			return p.mention(page.Mention{From: i, To: i + 1, ID: "ALL_STATES", Type: "state", Via: "group", Rule: "group", Why: "all states"})
		}
		if !p.Is(i, "contracting") && !p.Is(i+1, "contracting") {
			return 0
		}
	default:
		if !p.Upper(i) || p.Low(i) != "contracting" && p.Low(i) != "parties" && p.Low(i) != "party" && !(p.Is(i, "sides") && p.Legal && p.acts(i+1)) {
			return 0
		}
		det = ""
	}
	k := i
	if det != "" {
		k++
	}
	if det == "each" && p.Is(k, "of") || det == "either" && p.Is(k, "of") || det == "neither" && p.Is(k, "of") {
		k++
		if p.Is(k, "the") {
			k++
		}
	}
	number, third, other := det == "two" || det == "both" || det == "either", false, false
	for ; k < len(p.Words) && k-i < 6; k++ {
		switch p.Low(k) {
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
		case "and":
			if p.Is(k+1, "acceding") {
				continue
			}
		case "contracting", "high", "respective", "sisterly", "neighbouring", "neighboring", "conflicting", "said", "undersigned", "warring", "latter", "signatory", "acceding", "participating", "member", "osce", "un", "eu":
			continue
		}
		break
	}
	head := p.Low(k)
	if (head == "states" || head == "state") && p.Is(k+1, "parties", "party") {
		k++
		head = p.Low(k)
	}
	if p.Tribal && head == "nation" {
		return 0
	}
	if p.Tribal && head == "states" && p.Is(k-1, "said") && len(p.States) > 0 {
		return p.mention(page.Mention{From: i, To: k + 1, ID: p.States[0], Type: "state", Via: "office", Rule: "group", Why: "the state of the treaty"})
	}
	kind := groupHead[head]
	if kind == "" || strings.HasPrefix(head, "power") && (!p.Legal || !p.Upper(k)) {
		return 0
	}
	return p.group(i, k+1, det, head, kind, number, third, other)
}

// groupAlone takes groups that no noun names: "the undersigned", and "The two" of a report.
func (p *Reader) groupAlone(i int) int {
	if i <= p.First && p.Is(i, "the") && p.Is(i+1, "two") && len(p.sides) == 2 && !p.Signed && p.Is(i+2, "are", "were", "have", "had", "will", "would", "agreed", "signed", "also") {
		s := p.sidesNamed("sides")
		return p.mention(page.Mention{From: i, To: i + 2, ID: "PARTIES", Type: "group", Via: "group", Rule: "group", Members: s, Why: "the two sides named before"})
	}
	if p.Legal && p.Is(i, "the") && p.Is(i+1, "undersigned") && !p.nounBehind(i+1) && !p.Upper(i+2) && (!p.Is(i+2, ",") || !chiefWord[p.Low(i+3)]) && !chiefWord[p.Low(i+2)] {
		return p.mention(page.Mention{From: i, To: i + 2, ID: "UNDERSIGNED", Type: "group", Via: "group", Rule: "group", Why: "those who sign"})
	}
	return 0
}

// anyState takes "a State", "a State Party" and "a third party" at the article i.
func (p *Reader) anyState(i int) int {
	if p.Legal && p.Is(i+1, "state", "nation") && p.Upper(i+1) {
		if p.Is(i+2, "party") && p.Upper(i+2) {
			return p.mention(page.Mention{From: i, To: i + 3, ID: "PARTIES", Type: "group", Via: "group", Rule: "group", Members: p.PartyIDs(), Why: "group word of the text"})
		}
		return p.mention(page.Mention{From: i, To: i + 2, ID: "ANY_STATE", Type: "state", Via: "group", Rule: "group", Why: "any state"})
	}
	if p.Is(i, "a") && p.Is(i+1, "third") && p.Is(i+2, "party", "country", "state") && !p.Is(i+3, "-") {
		id, typ := "THIRD_PARTIES", "group"
		if !p.Is(i+2, "party") {
			id, typ = "THIRD_COUNTRIES", "state"
		}
		return p.mention(page.Mention{From: i, To: i + 3, ID: id, Type: typ, Via: "group", Rule: "group", Why: "third parties"})
	}
	return 0
}

func (p *Reader) group(from, to int, det, head, kind string, number, third, other bool) int {
	m := page.Mention{From: from, To: to, Type: "group", Via: "group", Rule: "group", Why: "group word of the text"}
	between := p.Phrase(from, to)
	switch {
	case third:
		m.ID = "THIRD_PARTIES"
		if head == "country" || head == "countries" || head == "state" || head == "states" {
			m.ID, m.Type = "THIRD_COUNTRIES", "state"
		}
	case strings.Contains(between, "osce participating"):
		m.ID, m.Type = "OSCE_PARTICIPATING_STATES", "state"
	case strings.Contains(between, "member"):
		m.ID, m.Type = "MEMBER_STATES", "state"
	case kind == "participants":
		if !p.Signed || !p.Upper(to-1) || det != "the" && det != "both" {
			return 0
		}
		m.ID, m.Members = "PARTIES", p.PartyIDs()
	case kind == "signatories":
		m.ID = "SIGNATORIES"
	case kind == "leaders":
		if !number && (det != "the" || p.Legal && p.Is(to, "of") && !p.HasIn(to, min(to+4, len(p.Words)), "two", "both")) {
			return 0
		}
		m.ID, m.Type, m.Members = "TWO_LEADERS", "person", p.twoLeaders()
	case det == "all" || det == "any" || det == "other" && head != "party" && head != "side":
		if head == "side" || head == "sides" || head == "party" || head == "parties" {
			if det != "all" {
				return 0
			}
			if !p.Signed {
				m.ID = page.SlugUpper(between) // not only the two
				break
			}
			m.ID, m.Members = "PARTIES", p.PartyIDs()
			break
		}
		m.ID, m.Type = map[string]string{"all": "ALL_STATES", "any": "ANY_STATE", "other": "OTHER_STATES"}[det], "state"
		if head == "country" && det == "any" || other {
			m.ID = "OTHER_STATES"
		}
	case kind == "party" && det == "the" && !other && (head == "country" || head == "state" || head == "side" || head == "government"),
		head == "government" && (!p.Legal || !p.Upper(to-1) || p.Upper(to) || p.Is(to, "of") && (p.Upper(to+1) || p.Is(to+1, "the", "a")) || det == "other" || det == "any" || det == "all" || len(p.Parties) != 2),
		kind == "party" && (det == "" || det == "their") && head != "party",
		kind == "party" && det == "these", kind == "party" && det == "those":
		return 0
	case head == "states" && !number && det != "their" && !p.Upper(to-1),
		head == "party" && !p.Legal && det != "each" && det != "either",
		head == "nations" && !number && det != "those", head == "governments" && !number && !(p.Legal && p.Is(to-2, "respective") && p.Upper(to-1)), head == "countries" && !number && det == "these",
		head == "side" && det == "each" && !p.Signed && !p.Is(to, "will", "would", "must", "may", "agreed", "has", "pledged", "warned", "said", "says", "accused", "accuses", "blamed", "blames", "vowed", "promised", "claimed", "claims", "insists", "insisted"):
		return 0
	default:
		m.ID, m.Members = "PARTIES", p.PartyIDs()
		if s := p.sidesNamed(head); len(s) == 2 {
			m.Members = s
		}
		if head == "sides" && p.Signed {
			m.ID = "SIDES" // the word of the text
		}
		if kind == "parties" && head != "parties" && head != "sides" && (p.Signed || len(p.sidesNamed(head)) != 2) {
			m.Members = p.States
		}
		if !p.Legal && kind == "parties" {
			m.Type = "state"
		}
	}
	if p.Is(to, "agreed") && p.Is(to+1, "by") && third {
		if p.Is(to+2, "both") {
			m.To = to + 3
		}
	}
	if p.Words[from].Kind != syntax.Word {
		return 0
	}
	return p.mention(m)
}

// unityGovernment takes "the Transitional Government of National Unity (TGoNU)", a
// government that is named by what it is made of and not by its country.
func (p *Reader) unityGovernment(i int) int {
	k := i
	for k < i+4 && p.Upper(k) && !p.Is(k, "government") {
		k++
	}
	if p.Is(i, "the") || p.Upper(i-1) && !p.Is(i-1, "the") && i > p.First || !p.Is(k, "government") || !p.Upper(k) || !p.Is(k+1, "of") || !p.Is(k+2, "national") || !p.Upper(k+3) ||
		!p.Is(k+3, "unity", "accord", "reconciliation", "consensus", "salvation") {
		return 0
	}
	end := k + 4
	who := named{page.SlugUpper(p.At(i, end)), "body"}
	if p.Is(end, "(") && p.Is(end+2, ")") && p.Upper(end+1) {
		who.id = page.SlugUpper(p.At(end+1, end+2))
		p.acronyms[p.At(end+1, end+2)] = who
	}
	return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: who.typ, Via: "name", Rule: "shaped-body", Why: "government named by what it is made of"})
}

// bodyAgain takes "the Commission" for the body of that head named before, and
// "a joint technical commission" where the text sets one up.
func (p *Reader) bodyAgain(i int) int {
	if said := i + page.BoolInt(p.Is(i, "the")); p.Legal && p.Is(said, "said") && (said > i || !p.Is(i-1, "the")) {
		k := said + 1
		if who, ok := p.heads[p.Low(k)]; ok && !p.Is(k+1, "of", "for") && !p.Upper(k+1) {
			return p.mention(page.Mention{From: i, To: k + 1, ID: who.id, Type: who.typ, Via: "office", Rule: "body-again", Why: "head word of a body named before"})
		}
	}
	if p.Is(i, "the") {
		if who, ok := p.heads[p.Low(i+1)]; ok && !p.Is(i+2, "of", "for") && !p.nameGoesOn(i+2) && !(p.Is(i+1, "army") && !p.Upper(i+1) && who.typ != "body") && (p.Upper(i+1) || page.BodyHead[p.Low(i+1)] != "" && !p.Is(i+1, "party", "office", "force", "forces", "group", "news", "post", "front")) && !p.Upper(i+2) {
			return p.mention(page.Mention{From: i, To: i + 2, ID: who.id, Type: who.typ, Via: "office", Rule: "body-again", Why: "head word of a body named before"})
		}
		return 0
	}
	if !p.Legal && p.Is(i-1, "a", "an") {
		return p.bodySetUp(i)
	}
	if !p.Legal || !p.Is(i-1, "a", "an") || !p.Is(i-2, "establish", "create", "form", "constitute", "appoint") {
		return 0
	}
	for k := i; k < min(i+6, len(p.Words)); k++ {
		if w := p.Low(k); page.BodyHead[w] == "body" {
			from := i
			if p.Is(from, "permanent", "new", "special") && from < k {
				from++
			}
			who := named{page.SlugUpper(p.At(from, k+1)), "body"}
			p.heads[w] = who
			return p.mention(page.Mention{From: i, To: k + 1, ID: who.id, Type: who.typ, Via: "name", Rule: "body-again", Why: "body that the text sets up"})
		} else if p.Words[k].Kind == syntax.Punct || p.Is(k, "of", "to", "and") {
			return 0
		}
	}
	return 0
}

// nameGoesOn reports that the name of a body goes on at word k: "the Commission on Human
// Rights", not "the Commission on Monday".
func (p *Reader) nameGoesOn(k int) bool {
	return p.Is(k, "on", "against") && p.Upper(k+1) && p.Words[k+1].Kind == syntax.Word && !p.DayName(k+1)
}

// bodySetUp takes "a working group" in a report that tells of its making.
func (p *Reader) bodySetUp(i int) int {
	for k := i; k < min(i+5, len(p.Nodes)); k++ {
		w := p.Low(k)
		if p.Words[k].Kind == syntax.Punct || p.Upper(k) {
			return 0
		}
		if page.BodyHead[w] != "body" || p.nounBehind(k) || p.Is(k, "post", "force", "forces", "office", "party", "project", "mission") {
			continue
		}
		if w == "group" && !p.Is(k-1, "working", "contact", "steering", "expert") || !p.setUp(k) {
			return 0
		}
		who := named{page.SlugUpper(p.At(i, k+1)), "body"}
		p.heads[w] = who
		return p.mention(page.Mention{From: i, To: k + 1, ID: who.id, Type: who.typ, Via: "office", Rule: "body-again", Why: "body that the text sets up"})
	}
	return 0
}

// setUp reports that the noun at k is what a verb of making makes.
func (p *Reader) setUp(k int) bool {
	h := p.Nodes[k].Head
	if h < 0 || !p.Nodes[k].Is("obj") && !p.Nodes[k].Is("nsubj") {
		return false
	}
	switch p.Nodes[h].Lemma {
	case "create", "establish", "set", "form", "launch", "found", "appoint":
		return p.Nodes[k].Is("obj") || p.Passive(h)
	}
	return false
}

// shapedBody takes two or more capitalised words that end in the head of a
// body's name, and "X of Y" forms such as "Church of Scientology".
func (p *Reader) shapedBody(i int) int {
	if p.Lex.OfficeKey(p.Low(i)) != "" || p.Is(i, "into", "of", "by", "to", "upon", "entry") {
		return 0
	}
	end, head, at := i, "", i
	for k := i; k < len(p.Words) && k-i < 8; k++ {
		w := p.Words[k]
		if p.Is(k, "and") && p.Is(k+1, "the") || p.Is(k, "into", "of", "by", "to", "upon", "between", "in", "which", "with", "where", "when", "from", "at", "as", "that", "whether", "under") && (k > i || !p.Is(k, "in", "at", "from")) {
			break // a title in capitals
		}
		if w.Kind == syntax.Word && w.Upper {
			if t := page.BodyHead[w.Low]; t != "" {
				end, head, at = k+1, t, k
			}
			continue
		}
		if (w.Low == "and" || w.Low == "for" || w.Low == "&") && p.Upper(k+1) && k > i && head == "" {
			continue
		}
		if w.Low == "-" && p.Upper(k+1) && p.Words[k-1].End == w.Start || p.ownedByPeople(k) {
			continue
		}
		break
	}
	if head == "" {
		return 0
	}
	if end < len(p.Words)-1 && p.Is(end, "of", "on", "for") && !p.DayName(end+1) && !(p.Is(end+1, "the") && p.Lex.AdjectiveState(p.Low(end+2)) != "") {
		k := end + 1
		if p.Is(k, "the") {
			k++
		}
		stop := k
		for stop < len(p.Words) && p.Words[stop].Upper && stop-k < 4 {
			stop++
		}
		for stop > k && p.Is(stop, "and", "&") && p.Upper(stop+1) && p.Is(end, "for", "on", "of") && stop-k < 6 && !p.Is(k-1, "the") && p.StateAhead(stop+1) == "" {
			stop += 2
		}
		if stop > k && (end-i == 1 || p.Is(end, "for", "on") || p.Is(end-1, "union", "association", "committee", "front", "movement", "league", "federation", "order", "society", "brotherhood", "church", "bank", "institute", "department", "service", "bureau", "agency", "academy", "council", "confederation", "chamber")) {
			end = stop
		}
	}
	if p.Is(end-1, "party", "parties") && p.Is(end-2, "state", "states", "contracting") || p.Is(i, "entry", "recalling", "noting", "recognizing", "having", "article", "section", "chapter", "if", "when", "where", "while", "unless", "once", "should", "until", "because", "although", "as") || p.HasIn(i, end, "each", "both") || p.Is(end-1, "association") && p.Upper(end) && page.HeadType[p.Low(end)] != "" {
		return 0
	}
	if p.Is(end-1, "bank") && p.Is(i, "west", "east", "left", "right") || p.Is(i, "conventional") {
		return 0
	}
	if end-i < 2 || p.Is(i, "the", "this", "a", "an", "each", "any", "such", "no", "neither", "either") || p.Lex.AdjectiveState(p.Low(i)) != "" && end-i < 2 {
		return 0
	}
	if p.Is(i, "in", "on", "for", "and", "that", "these", "those", "its", "their", "at", "by", "with", "from", "after", "before") {
		return 0
	}
	m := page.Mention{From: i, To: end, ID: page.SlugUpper(p.At(i, end)), Type: head, Via: "name", Rule: "shaped-body", Why: "capitalised name that ends in the word for a body"}
	if n := p.shortFirst(i, end, at, head); n > 0 {
		return n
	}
	word := p.Low(at)
	if p.Is(i+1, "of") && end == i+3 && p.Is(i, "church", "order") {
		// "Church of Scientology" is "Scientology" from now on.
		m.ID, word = page.SlugUpper(p.At(end-1, end)), p.Low(i)
		p.acronyms[p.At(end-1, end)] = named{m.ID, head}
	}
	if a := p.acronymBehind(end); a != "" {
		p.shortOf[m.ID] = a
	}
	if a := p.shortOf[m.ID]; a != "" {
		m.ID = a // the name that everybody uses
	}
	p.heads[word] = named{m.ID, head}
	p.learnOpening(i, end, named{m.ID, m.Type})
	p.learnAcronym(end, named{m.ID, m.Type})
	return p.mention(m)
}

// Joined reports whether only "and", commas and articles stand between.
func (p *Reader) Joined(from, to int) bool {
	for k := from; k < to; k++ {
		if !p.Is(k, "and", ",", "the", "or", "&", "both", "of", "government", "as", "well") {
			return false
		}
	}
	return true
}
