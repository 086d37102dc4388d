package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Actors named by common nouns: "Armenian troops", "Scientology officials",
// "Afghans", "the international community", "the country".

// bandNoun are people and forces that a state or body has, with their type.
var bandNoun = map[string]string{"officials": "group", "troops": "group", "forces": "body", "soldiers": "group", "army": "body", "military": "body",
	"police": "body", "authorities": "body", "citizens": "people", "diplomats": "group", "negotiators": "group", "lawmakers": "group", "warplanes": "group",
	"jets": "group", "refugees": "people", "settlers": "people", "fighters": "group", "militants": "group", "rebels": "group", "protesters": "group", "peacekeepers": "group",
	"journalists": "group", "prosecutors": "group", "leaders": "group", "side": "body", "delegation": "group", "delegations": "group", "team": "group", "teams": "group", "opposition": "group",
	"government": "body", "women": "people", "civilians": "people", "navy": "body", "guards": "group", "guard": "body",
	"captives": "group", "prisoners": "group", "hostages": "group", "detainees": "group", "marines": "group", "sailors": "group", "airmen": "group", "paratroopers": "group", "commandos": "group",
	"pilots": "group", "nationals": "people", "companies": "organization", "firms": "organization", "hackers": "group", "spies": "group", "agents": "group", "fishermen": "group",
	"workers": "group", "students": "group", "tourists": "group", "mercenaries": "group", "servicemen": "group", "officers": "group", "envoys": "group", "ministers": "group"}

// bandAt takes a state's adjective or name, or a body's name, with a noun of
// people behind it.
func (p *Reader) bandAt(i int) int {
	if p.Legal && !p.Upper(i) {
		return 0
	}
	if n := p.teamAt(i); n > 0 {
		return n
	}
	if p.Tribal && p.Is(i, "indian", "indians") {
		return 0 // not of India
	}
	state, n := p.adjectiveAt(i)
	if n == 0 {
		return p.peoples(i)
	}
	k := i + n
	for k < i+n+2 && k < len(p.Words) && !p.Upper(k) && (p.Is(k, "puppet", "armed", "police", "government", "military", "security", "special", "air", "ground", "naval", "regular", "refugee", "border", "coast", "riot", "prison", "intelligence", "opposition") && bandNoun[p.Low(k+1)] != "") {
		k++
	}
	typ := bandNoun[p.Low(k)]
	if typ == "" && k == i+n {
		if n := p.sharedBand(i, k, state); n > 0 {
			return n
		}
	}
	if typ == "" || p.Is(k+1, "of") && p.Is(k, "side") {
		return p.peoples(i)
	}
	if p.Is(k, "side") && k == i+n && !p.Legal {
		return p.mention(page.Mention{From: i, To: k + 1, ID: state, Type: "state", Via: "metonym", Rule: "state-name", Why: "the side of the state"})
	}
	if p.Is(k, "government") {
		if k != i+n || p.nounBehind(k) {
			return 0
		}
		return p.mention(page.Mention{From: i, To: k + 1, ID: state, Type: "state", Via: "name", Rule: "state-name", Why: "government of the state"})
	}
	if k == i+n {
		if n := p.authorities(i, k, state); n > 0 {
			return n
		}
	}
	end := k + 1
	who := named{p.bandID(i, i+n, end, state), typ}
	p.bands[p.Low(k)] = who
	return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: typ, Via: "group", Rule: "band", Why: "people or force of the state"})
}

// teamAt takes "Team Estonia", which others call the Estonian team.
func (p *Reader) teamAt(i int) int {
	if p.Signed || !p.Is(i, "team") || !p.Upper(i) || !p.Upper(i+1) {
		return 0
	}
	e, n := p.Match(i+1, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e == nil || p.Lex.Demonym(e.ID) == "" {
		return 0
	}
	return p.mention(page.Mention{From: i, To: i + 1 + n, ID: page.SlugUpper(p.Lex.Demonym(e.ID)) + "_TEAM", Type: "group", Via: "group", Rule: "band", Why: "team of the state"})
}

// authorities takes the word for whoever governs the state, at k behind the words for
// it from i.
func (p *Reader) authorities(i, k int, state string) int {
	if !p.Is(k, "authorities") || p.Is(k+1, "of", "in", "from") || p.nounBehind(k) {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: state, Type: "state", Via: "name", Rule: "state-name", Why: "authorities of the state"})
}

// peopleAs adds the people of a state: by its code in a text that binds, by the words
// from from to to in a report.
func (p *Reader) peopleAs(from, to int, state string) int {
	id := state + "_PEOPLE"
	if !p.Legal {
		id = page.SlugUpper(p.At(from, to))
	}
	return p.mention(page.Mention{From: from, To: to, ID: id, Type: "people", Via: "name", Rule: "people", Why: "people of the state"})
}

// organNoun are the bands that a state has as its organs; of the others reports
// speak by the word for the people: "the Afghan team".
var organNoun = page.WordSet("officials troops forces soldiers army military police diplomats negotiators lawmakers navy warplanes jets peacekeepers side delegation prosecutors guards")

// armyOf are the armed forces that everybody calls by a name of their own.
var armyOf = map[string]string{"PRK": "KPA", "CHN": "PLA", "ISR": "IDF", "DEU": "BUNDESWEHR", "ZAF": "SANDF"}

// bandID names a band from word i to end, whose own words start at own: by the code
// of the state ("RUS_TROOPS", in reports "US_OFFICIALS" as everybody says), or by the words as
// they stand ("AFGHAN_TEAM").
func (p *Reader) bandID(i, own, end int, state string) string {
	if id := armyOf[state]; id != "" && p.Is(end-1, "army", "military") && end-own == 1 {
		return id
	}
	if p.Legal {
		return state + "_" + page.SlugUpper(p.At(own, end))
	}
	return p.bandCalled(p.At(i, own), own, end, state)
}

// bandCalled is the id of the people of a state named between own and end of a report,
// whose adjective or name stands right before them or before that of another state.
func (p *Reader) bandCalled(whose string, own, end int, state string) string {
	if state != "USA" && !organNoun[p.Low(end-1)] {
		return page.SlugUpper(whose + " " + p.At(own, end))
	}
	return p.called(state) + "_" + page.SlugUpper(p.At(own, end))
}

// bandOf takes a noun of people or forces behind a state's name that ends at
// word k: "U.S. officials", "South Sudan citizens".
func (p *Reader) bandOf(i, k int, state string) int {
	typ := bandNoun[p.Low(k)]
	if typ == "" || p.Upper(k) || p.Is(k, "side", "government", "leaders", "women", "opposition") || p.nounBehind(k) {
		return 0
	}
	if n := p.authorities(i, k, state); n > 0 {
		return n
	}
	who := named{p.bandID(i, k, k+1, state), typ}
	p.bands[p.Low(k)] = who
	return p.mention(page.Mention{From: i, To: k + 1, ID: who.id, Type: typ, Via: "group", Rule: "band", Why: "people or force of the state"})
}

// peoples takes "Armenians", "Muslims" and "the South Sudanese".
func (p *Reader) peoples(i int) int {
	w := p.Low(i)
	if !p.Upper(i) || i >= len(p.Nodes) {
		return 0
	}
	if faithful[w] {
		return p.mention(page.Mention{From: i, To: i + 1, ID: page.SlugUpper(w), Type: "people", Via: "name", Rule: "people", Why: "people of a faith or nation"})
	}
	if s, ok := strings.CutSuffix(w, "s"); ok {
		if state := p.Lex.AdjectiveState(s); state != "" && p.Lex.AdjectiveState(w) == "" && !p.Is(i+1, "-") && p.StateAhead(i) == "" {
			if k := i - 1; k > p.First && p.Upper(k) && p.Words[k].Kind == syntax.Word && !p.actorHolds(k) && p.Lex.AdjectiveState(p.Low(k)) == "" && dates.Month(p.Low(k)) == 0 {
				p.mention(page.Mention{From: k, To: i + 1, ID: page.SlugUpper(p.At(k, i+1)), Type: "people", Via: "name", Rule: "people", Why: "people of a place"})
				return 1 // "Karabakh Armenians"
			}
			return p.peopleAs(i, i+1, state)
		}
	}
	return 0
}

var faithful = map[string]bool{"muslims": true, "christians": true, "jews": true, "shiites": true, "sunnis": true, "kurds": true, "yazidis": true,
	"hindus": true, "sikhs": true, "buddhists": true, "palestinians": true, "tatars": true, "rohingya": true, "uighurs": true, "uyghurs": true, "hutus": true, "tutsis": true,
	"republicans": true, "democrats": true, "houthis": true}

// actorHolds reports that a mention holds word i.
func (p *Reader) actorHolds(i int) bool {
	for _, m := range p.Actors {
		if m.From <= i && i < m.To {
			return true
		}
	}
	return false
}

// officialsOf takes "Scientology officials", "Sea Org members": people of a
// body that ends right before word i.
func (p *Reader) officialsOf() {
	if p.Legal {
		return
	}
	for k := range p.Actors {
		m := p.Actors[k]
		if m.Inner || m.Type != "organization" && m.Type != "body" || m.Via != "name" && m.Via != "office" {
			continue
		}
		if e := m.To + 1; bodyServant[p.Low(m.To)] != "" && !p.Upper(e) && !p.actorHolds(m.To) && !p.nounBehind(m.To) {
			who := m.ID + "_" + bodyServant[p.Low(m.To)]
			for a := range p.Actors {
				if n := &p.Actors[a]; p.Is(e, ",") && n.From == e+1 && n.Type == "person" && n.Via == "name" && (p.Is(n.To, ",") || p.StopAt(n.To)) {
					who = n.ID // "Iran's foreign ministry spokesman, N. N., dismissed it"
				}
			}
			p.Actors[k].Inner = true
			p.Actors = append(p.Actors, page.Mention{From: m.From, To: e, ID: who, Type: "person", Via: "office", Rule: "people-of", Why: "who speaks for the body named"})
			continue
		}
		if e := p.officialsEnd(m.To); e > 0 && !p.actorHolds(e-1) {
			p.Actors[k].Inner = true
			p.Actors = append(p.Actors, page.Mention{From: m.From, To: e, ID: m.ID + "_" + page.SlugUpper(p.At(m.To, e)), Type: "group", Via: "group", Rule: "band", Why: "people of the body"})
		}
	}
}

// bodyServant are nouns for one person of a body, named behind it, with how ids call
// them.
var bodyServant = map[string]string{"spokesman": "SPOKESPERSON", "spokeswoman": "SPOKESPERSON", "spokesperson": "SPOKESPERSON", "official": "OFFICIAL",
	"commander": "COMMANDER", "negotiator": "NEGOTIATOR", "lawmaker": "LAWMAKER", "fighter": "FIGHTER", "diplomat": "DIPLOMAT"}

// officialsEnd is behind the people of a body whose name ends at word k: "officials",
// "assessment teams", "aid workers"; 0 without.
func (p *Reader) officialsEnd(k int) int {
	for e := k; e < min(k+3, len(p.Words)); e++ {
		w := p.Low(e)
		if w == "forces" || w == "teams" || w == "staff" || w == "personnel" || (page.CrowdNoun[w] == "group" || page.CrowdNoun[w] == "people") && w != "prisoners" && w != "opposition" && w != "sources" {
			return e + 1
		}
		if p.Upper(e) || e >= len(p.Nodes) || p.Nodes[e].UPOS != "NOUN" || p.Words[e].Kind != syntax.Word {
			return 0
		}
	}
	return 0
}

// looseGroup takes "the international community" and, in news, "the country" for
// the state named last and "the organization" for the body named last.
func (p *Reader) looseGroup(i int) int {
	if p.Is(i, "international") && p.Is(i+1, "community") {
		from := i
		if p.Is(i-1, "the") {
			from-- // the article belongs to it
		}
		return p.mention(page.Mention{From: from, To: i + 2, ID: "INTERNATIONAL_COMMUNITY", Type: "group", Via: "group", Rule: "group", Why: "group word of the text"}) - (i - from)
	}
	if p.Is(i, "two", "both") && p.Is(i+1, "koreas") {
		from := i - page.BoolInt(p.Is(i-1, "the"))
		return p.mention(page.Mention{From: from, To: i + 2, ID: "PARTIES", Type: "state", Via: "group", Members: []string{"PRK", "KOR"}, Rule: "group", Why: "the two states of the peninsula"}) - (i - from)
	}
	if n := p.bandAgain(i); n > 0 {
		return n
	}
	if p.Is(i, "north", "south") && p.Upper(i) && p.Is(i-1, "the") && !p.Upper(i+1) && !p.Is(i+1, "-", "of") && !p.Legal && p.Holds([]string{"North Korea/South Korea/Korean"}) {
		id := map[string]string{"north": "PRK", "south": "KOR"}[p.Low(i)]
		return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "state", Via: "name", Rule: "state-name", Why: "half of the peninsula that the text names"})
	}
	if p.Signed && !p.Tribal && p.Is(i, "the", "their") && p.Is(i+1, "country") && p.Topic != "" && p.oneState() && !p.Is(i+2, "-", "of") {
		// No bearer of duties: what the country shall is for its parties to do.
		return p.mention(page.Mention{From: i, To: i + 2, ID: p.Topic, Type: "state", Via: "office", Inner: true, Rule: "country-again", Why: "the state named most"})
	}
	if n := p.theirCountry(i); n > 0 {
		return n
	}
	if !p.Signed && p.Is(i, "the") && p.Is(i+1, "federal", "central", "national") && p.Is(i+2, "government") && !p.Upper(i+1) && p.Topic != "" && !p.nounBehind(i+2) && !p.Is(i+3, "of", "in", "-") {
		return p.countryAgain(i, i+3)
	}
	if p.Signed || !p.Is(i, "the") || i+1 >= len(p.Words) || p.Words[i+1].Kind != syntax.Word {
		return 0
	}
	switch {
	case p.Is(i+1, "government", "state", "nation") && p.Topic != "" && (p.Is(i+1, "government", "nation") || p.Upper(i+1)) && !p.Upper(i+2) && !p.Is(i+2, "-", "of", "and") && !p.nounBehind(i+1):
		return p.countryAgain(i, i+2)
	case p.Is(i+1, "kingdom") && !p.Upper(i+1) && !p.Is(i+2, "-", "of") && p.kingdomNamed() != "":
		return p.mention(page.Mention{From: i, To: i + 2, ID: p.kingdomNamed(), Type: "state", Via: "office", Rule: "country-again", Why: "the kingdom that the text names"})
	case p.Is(i+1, "country") && p.Topic != "" && !p.Is(i+2, "-"):
		return p.countryAgain(i, i+2)
	case p.Is(i+1, "organization", "organisation") && p.organization != "" && !p.Is(i+2, "of", "for"):
		return p.mention(page.Mention{From: i, To: i + 2, ID: p.organization, Type: "organization", Via: "office", Rule: "body-again", Why: "the organization named most"})
	case p.Is(i+1, "group", "movement", "militia") && p.armed != "" && !p.Is(i+2, "of", "for", "-") && !p.nounBehind(i+1):
		return p.mention(page.Mention{From: i, To: i + 2, ID: p.armed, Type: "organization", Via: "office", Rule: "body-again", Why: "the armed movement named last"})
	case p.Is(i+1, "organization", "organisation", "agency", "company") && p.Body != "" && !movements[p.Body] && !p.Is(i+2, "of", "for"):
		return p.mention(page.Mention{From: i, To: i + 2, ID: p.Body, Type: "organization", Via: "office", Rule: "body-again", Why: "the body named last"})
	case p.Is(i+1, "administration") && p.Topic == "USA" && !p.Upper(i+1) && !p.Is(i+2, "of"):
		return p.mention(page.Mention{From: i, To: i + 2, ID: "USA_ADMINISTRATION", Type: "body", Via: "office", Rule: "country-again", Why: "the administration of the state named most"})
	case p.Is(i+1, "president") && p.president == "" && p.Upper(i+1) && p.topicPresident() != "" && !p.Is(i+2, "of", "-") && !p.Upper(i+2):
		return p.mention(page.Mention{From: i + 1, To: i + 2, ID: p.topicPresident(), Type: "person", Via: "office", Rule: "office-holder", Why: "the president of the state named most"}) + 1
	case p.Is(i+1, "president") && p.president != "" && !p.Is(i+2, "of", "-") && !p.Upper(i+2):
		return p.mention(page.Mention{From: i + 1, To: i + 2, ID: p.president, Type: "person", Via: "office", Rule: "office-holder", Why: "the president named before"}) + 1
	}
	return 0
}

// kingdoms are states that reports call so.
var kingdoms = [...]string{"SAU", "JOR", "MAR", "BHR", "THA", "KHM", "GBR", "ESP", "NLD", "BEL", "DNK", "NOR", "SWE", "BTN", "LSO", "SWZ", "TON"}

// kingdomNamed is the kingdom named most so far; empty without one.
func (p *Reader) kingdomNamed() string {
	best := ""
	for _, id := range kingdoms {
		if p.counts[id] > p.counts[best] {
			best = id
		}
	}
	return best
}

// countryAgain adds the words from from to to as the state named most.
func (p *Reader) countryAgain(from, to int) int {
	return p.mention(page.Mention{From: from, To: to, ID: p.Topic, Type: "state", Via: "office", Rule: "country-again", Why: "the state named most"})
}

// theirCountry takes "his country" and "her government" for the state of the person
// named last, where a list or the text says whose officer that is.
func (p *Reader) theirCountry(i int) int {
	if p.Signed || !p.Is(i, "his", "her") || !p.Is(i+1, "country", "government", "nation", "homeland") || p.nounBehind(i+1) || p.Is(i+2, "-", "'s", "’s") {
		return 0
	}
	who := ""
	for k := range p.Actors {
		if m := &p.Actors[k]; m.Type == "person" && !m.Inner && m.Via != "group" {
			who = m.ID
		}
	}
	if who == "" && len(p.Person) == 1 {
		who = p.Person[0]
	}
	if who == "" {
		return 0
	}
	_, state := p.Lex.Holds(who, p.dates.Ref.EDTF())
	for _, office := range [...]string{"president", "prime minister", "foreign minister", "king", "chancellor", "minister", "spokesperson", "ambassador", "leader", "chief executive"} {
		for _, id := range p.States {
			if state == "" && p.holders[office+" "+id] == who {
				state = id
			}
		}
	}
	if state == "" {
		return 0
	}
	return p.mention(page.Mention{From: i, To: i + 2, ID: state, Type: "state", Via: "office", Rule: "country-again", Why: "the state of the person named before"})
}

// administrationOf takes "the Trump administration" and "Trump's administration" for
// the government that a person heads, with the person inside.
func (p *Reader) administrationOf(i int) int {
	if p.Signed || !p.Upper(i) || p.Is(i-1, "-") {
		return 0 // "the Biden-Blinken administration" names two persons
	}
	end := i + 1
	name := end
	if p.Is(end, "'s", "’s") {
		end++
	}
	if p.Is(end, "government", "cabinet") && end == name && p.Is(i-1, "the") && !p.Upper(end) && p.nameOnly(i) {
		return p.mention(page.Mention{From: i - 1, To: end + 1, ID: page.SlugUpper(p.At(i, end+1)), Type: "body", Via: "name", Rule: "administration", Why: "the government of whom it is named after"})
	}
	if !p.Is(end, "administration") || p.Upper(end) {
		return 0
	}
	e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Person && p.Fits(e, i, n) })
	if id := p.People[p.Low(i)]; id == "" && (e == nil || n != 1) {
		return 0
	}
	return p.mention(page.Mention{From: i, To: end + 1, ID: page.SlugUpper(p.At(i, name)) + "_ADMINISTRATION", Type: "body", Via: "name", Rule: "administration", Why: "the administration of a person named"})
}

// nameOnly reports a word that is a name and neither of a state nor of a place: "the Monti
// government".
func (p *Reader) nameOnly(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].UPOS != "PROPN" || p.placeIn(i, i+1) || p.Lex.AdjectiveState(p.Low(i)) != "" || page.BodyHead[p.Low(i)] != "" || strings.ToUpper(p.At(i, i+1)) == p.At(i, i+1) {
		return false
	}
	for _, n := range p.Named {
		if n.From <= i && i < n.To && n.Kind == names.Place {
			return false
		}
	}
	return !placeName[p.Low(i)]
}

// topicPresident is who is president of the state named most on the document's
// day; empty when nobody knows.
func (p *Reader) topicPresident() string {
	if p.Topic == "" || !p.dates.Ref.Known() {
		return ""
	}
	who, _ := p.Lex.Holder("president", p.Topic, p.dates.Ref.EDTF())
	return who
}

// oneState reports that the text is not one between states: fewer than two states
// are its parties.
func (p *Reader) oneState() bool {
	n := 0
	for _, id := range p.Parties {
		if p.Lex.StateName(id) != id {
			n++
		}
	}
	return n < 2
}

// bandAgain takes "the team" and "these troops" for the band of that noun named
// last, and "the country's military" for that of the state named last.
func (p *Reader) bandAgain(i int) int {
	if p.Legal || !p.Is(i, "the", "this", "these", "those", "their", "its") || i+1 >= len(p.Words) || p.Upper(i+1) {
		return 0
	}
	if p.Is(i+1, "country") && p.Is(i+2, "'s", "’s") && bandNoun[p.Low(i+3)] != "" && p.Topic != "" {
		return p.mention(page.Mention{From: i, To: i + 4, ID: p.bandID(i+3, i+3, i+4, p.Topic), Type: bandNoun[p.Low(i+3)], Via: "group", Rule: "band", Why: "people or force of the state named most"})
	}
	k := i + 1
	if p.Is(k, "entire", "whole", "same") {
		k++
	}
	who, ok := p.bands[p.Low(k)]
	if !ok || p.Is(i, "their", "its") || p.Is(k, "side", "government", "leaders", "women") || p.Is(k+1, "of", "-") || p.nounBehind(k) {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: who.id, Type: who.typ, Via: "group", Rule: "band-again", Why: "people or force named before"})
}

// nounBehind reports that word k only qualifies the noun behind it.
func (p *Reader) nounBehind(k int) bool {
	return k < len(p.Nodes) && (p.Nodes[k].Is("compound") || p.Nodes[k].Is("amod"))
}

// belongNoun are nouns that follow the name of the body they belong to.
var belongNoun = map[string]bool{"organization": true, "organisation": true, "officials": true, "members": true, "attorney": true, "lawyer": true, "spokesman": true,
	"spokesperson": true, "spokeswoman": true, "group": true, "movement": true, "company": true, "church": true, "management": true, "property": true,
	"executives": true, "employees": true, "leadership": true, "defector": true, "defectors": true, "fighters": true, "supporters": true}

// learnBodies looks ahead over a report for bodies that no list knows: names
// that stand before "officials" or "members", or behind "Church of", and come
// again. Bounds: the first [contextWindow] bytes.
func (p *Reader) learnBodies() {
	if p.Signed {
		return
	}
	end := min(len(p.Text), p.Start+page.ContextWindow)
	seen, sure := map[string]int{}, map[string]int{}
	var order []string
	for _, s := range syntax.Sentences(p.Text[p.Start:end]) {
		s.Start, s.End = s.Start+p.Start, s.End+p.Start
		p.SetWords(syntax.Tokens(p.Text, s.Span, nil))
		for i := range p.Words {
			n := p.unknownName(i)
			if n == 0 {
				continue
			}
			if n > 2 && p.shoutedFirst(i) {
				n = 2 // "FIRST Global Challenge" is the challenge of "FIRST Global"
			}
			name := p.At(i, i+n)
			if seen[name] == 0 {
				order = append(order, name)
			}
			seen[name]++
			if n == 2 && p.shoutedFirst(i) {
				sure[name]++
				seen[name]++
			}
			if belongNoun[p.Low(i+n)] || p.Is(i-1, "of") && p.Is(i-2, "church") {
				sure[name]++
			}
		}
	}
	for _, name := range order {
		if sure[name] > 0 && seen[name] > 2 {
			p.bodies[name] = named{page.SlugUpper(name), "organization"}
		}
	}
	p.Words = p.Words[:0]
}

// shoutedFirst reports a name whose first word alone is in capitals: "FIRST Global".
func (p *Reader) shoutedFirst(i int) bool {
	w := p.At(i, i+1)
	next := p.At(i+1, i+2)
	return len(w) > 3 && strings.ToUpper(w) == w && !commonCapitals[w] && len(next) > 3 && strings.ToUpper(next) != next
}

// unknownName is the length of a run of capitalised words at i that no list
// knows, 0 when it starts elsewhere or is none.
func (p *Reader) unknownName(i int) int {
	if !p.Upper(i) || p.Words[i].Kind != syntax.Word || p.Upper(i-1) || p.Lex.AdjectiveState(p.Low(i)) != "" || p.Lex.FirstName(p.At(i, i+1)) ||
		page.BodyHead[p.Low(i)] != "" || p.Lex.OfficeKey(p.Low(i)) != "" || p.Lex.Place(i, len(p.Words), func(k int) string { return p.At(k, k+1) }) > 0 {
		return 0
	}
	if p.Is(i, "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those", "some", "no", "all", "many", "other", "both") || i == 0 && !belongNoun[p.Low(1)] && !p.Upper(1) {
		return 0
	}
	if e, _ := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	n := 1
	for n < 3 && p.Upper(i+n) && p.Words[i+n].Kind == syntax.Word {
		n++
	}
	return n
}

// bodyLearnt takes a name that [Reader.learnBodies] found.
func (p *Reader) bodyLearnt(i int) int {
	if len(p.bodies) == 0 || !p.Upper(i) {
		return 0
	}
	for n := 3; n > 0; n-- {
		if who, ok := p.bodies[p.At(i, i+n)]; ok {
			return p.mention(page.Mention{From: i, To: i + n, ID: who.id, Type: who.typ, Via: "name", Rule: "name-again", Why: "name of a body that comes again, with its officials or members"})
		}
	}
	return 0
}

// kin are relatives, by whom a report names people it does not name.
var kin = map[string]string{"mother": "MOTHER", "mum": "MOTHER", "mom": "MOTHER", "father": "FATHER", "wife": "WIFE", "husband": "HUSBAND", "son": "SON",
	"daughter": "DAUGHTER", "brother": "BROTHER", "sister": "SISTER", "parents": "PARENTS", "family": "FAMILY", "children": "CHILDREN"}

// kinAt takes "her mother", "Paris's parents" for the person named last.
func (p *Reader) kinAt(i int) int {
	if p.Signed || !p.Is(i, "his", "her", "my") || kin[p.Low(i+1)] == "" {
		return 0
	}
	who := p.Person
	if p.Is(i, "my") && len(p.Speaker) > 0 {
		who = p.Speaker
	}
	for k := range p.Actors {
		if m := &p.Actors[k]; m.Type == "person" && m.Via == "name" && !m.Inner && !p.Is(i, "my") {
			who = m.IDs()
			break
		}
	}
	if len(who) != 1 {
		return 0
	}
	typ := "person"
	if strings.HasSuffix(p.Low(i+1), "s") || p.Is(i+1, "family", "children") {
		typ = "group"
	}
	id := who[0] + "_" + kin[p.Low(i+1)]
	if strings.HasSuffix(who[0], "_"+kin[p.Low(i+1)]) {
		id = who[0] // "her mother said ... Her mother": the one named last is this very relative
	}
	return p.mention(page.Mention{From: i, To: i + 2, ID: id, Type: typ, Via: "office", Rule: "kin", Why: "relative of the person named last"})
}

// commonBand are nouns of bodies and people that agreements give duties to
// without a name.
var commonBand = map[string]string{"forces": "group", "groups": "group", "movements": "group", "formations": "group", "councils": "body", "courts": "body", "authorities": "body", "troops": "group", "militias": "group",
	"parties": "group", "organs": "body", "bodies": "body", "companies": "organization", "enterprises": "organization", "institutions": "body", "banks": "body", "persons": "group", "refugees": "people", "returnees": "people"}

// commonAt takes "foreign armed formations", "local councils", "all political
// parties" in texts that bind, named by their own words.
func (p *Reader) commonAt(i int) int {
	if !p.Legal || p.Upper(i) && i > p.First {
		return 0
	}
	k := i
	for k < i+3 && k < len(p.Words) && commonBand[p.Low(k)] == "" && p.Words[k].Kind == syntax.Word && (commonModifier[p.Low(k)] || page.Adjectival(p.Low(k))) {
		k++
	}
	typ := commonBand[p.Low(k)]
	if typ == "" || k == i && !p.Is(k, "courts", "refugees") || p.Is(k, "parties") && !p.Is(k-1, "political") || p.Is(k, "groups", "movements") && !p.Is(k-1, "armed", "illegal", "unlawful") || p.Is(k, "persons") && !p.Is(k-1, "natural", "juridical", "legal", "displaced", "private") || p.Is(k, "bodies") && p.Is(k-1, "other", "all") || p.Is(k, "organs") || p.Is(i-1, "-") {
		return 0
	}
	if p.Is(k, "authorities") && p.Is(k-1, "government", "state") && p.Is(i, "central", "federal", "national") && p.Topic != "" {
		return p.countryAgain(i, k+1)
	}
	from := i
	for from < k && p.Is(from, "certain", "all", "such", "other", "relevant", "several", "various", "both", "their", "its") {
		from++
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: page.SlugUpper(p.At(from, k+1)), Type: typ, Via: "group", Rule: "common-band", Why: "named by what they are"})
}

var commonModifier = map[string]bool{"foreign": true, "armed": true, "unlawful": true, "illegal": true, "allied": true, "local": true, "political": true,
	"military": true, "certain": true, "competent": true, "governmental": true, "central": true, "relevant": true, "all": true, "other": true, "public": true, "judicial": true, "natural": true, "juridical": true, "legal": true, "commercial": true, "private": true, "authorized": true, "authorised": true, "displaced": true}

// halfOf takes "the North" and "the South" for the Koreas in a text about both.
func (p *Reader) halfOf(i int) int {
	if p.Signed || !p.Is(i, "north", "south") || p.Is(i+1, "korea", "korean", "-", "africa", "america") || !(p.Is(i-1, "the") && !(p.Words[i+1-page.BoolInt(i+1 == len(p.Words))].Upper && i+1 < len(p.Words)) || p.Is(i+1, "and") && p.Is(i+2, "south") && p.Is(i+3, "korea")) {
		return 0
	}
	if !p.Holds([]string{"North Korea", "South Korea"}) || !p.Upper(i) && !p.Is(i+1, ".", ",") {
		return 0
	}
	id := "PRK"
	if p.Is(i, "south") {
		id = "KOR"
	}
	return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "state", Via: "name", Rule: "state-name", Why: "short name of the state in a text about both"})
}
