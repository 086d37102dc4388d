package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
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
	"captives": "group", "prisoners": "group", "hostages": "group", "detainees": "group", "servicemen": "group", "officers": "group", "envoys": "group", "ministers": "group"}

// bandAt takes a state's adjective or name, or a body's name, with a noun of
// people behind it.
func (p *page) bandAt(i int) int {
	if p.legal && !p.upper(i) {
		return 0
	}
	if n := p.teamAt(i); n > 0 {
		return n
	}
	state := p.lex.AdjectiveState(p.low(i))
	if p.tribal && p.is(i, "indian", "indians") {
		return 0 // not of India
	}
	n := 1
	if state == "" && p.upper(i) && p.upper(i+1) {
		if e, m := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Adjective && n > 1 }); e != nil {
			state, n = e.ID, m // "South Sudanese"
		}
	}
	if state == "" || !p.upper(i) {
		return p.peoples(i)
	}
	k := i + n
	for k < i+n+2 && k < len(p.words) && !p.upper(k) && (p.is(k, "puppet", "armed", "police", "government", "military", "security", "special", "air", "ground", "naval", "regular", "refugee", "border", "coast", "riot", "prison", "intelligence", "opposition") && bandNoun[p.low(k+1)] != "") {
		k++
	}
	typ := bandNoun[p.low(k)]
	if typ == "" && k == i+n {
		if n := p.sharedBand(i, k, state); n > 0 {
			return n
		}
	}
	if typ == "" || p.is(k+1, "of") && p.is(k, "side") {
		return p.peoples(i)
	}
	if p.is(k, "government") {
		if k != i+n || p.nounBehind(k) {
			return 0
		}
		return p.mention(mention{from: i, to: k + 1, id: state, typ: "state", via: "name", rule: "state-name", why: "government of the state"})
	}
	if k == i+n {
		if n := p.authorities(i, k, state); n > 0 {
			return n
		}
	}
	end := k + 1
	who := named{p.bandID(i, i+n, end, state), typ}
	p.bands[p.low(k)] = who
	return p.mention(mention{from: i, to: end, id: who.id, typ: typ, via: "group", rule: "band", why: "people or force of the state"})
}

// teamAt takes "Team Estonia", which others call the Estonian team.
func (p *page) teamAt(i int) int {
	if p.signed || !p.is(i, "team") || !p.upper(i) || !p.upper(i+1) {
		return 0
	}
	e, n := p.match(i+1, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e == nil || p.lex.Demonym(e.ID) == "" {
		return 0
	}
	return p.mention(mention{from: i, to: i + 1 + n, id: slugUpper(p.lex.Demonym(e.ID)) + "_TEAM", typ: "group", via: "group", rule: "band", why: "team of the state"})
}

// authorities takes the word for whoever governs the state, at k behind the words for
// it from i.
func (p *page) authorities(i, k int, state string) int {
	if !p.is(k, "authorities") || p.is(k+1, "of", "in", "from") || p.nounBehind(k) {
		return 0
	}
	return p.mention(mention{from: i, to: k + 1, id: state, typ: "state", via: "name", rule: "state-name", why: "authorities of the state"})
}

// peopleAs adds the people of a state: by its code in a text that binds, by the words
// from from to to in a report.
func (p *page) peopleAs(from, to int, state string) int {
	id := state + "_PEOPLE"
	if !p.legal {
		id = slugUpper(p.at(from, to))
	}
	return p.mention(mention{from: from, to: to, id: id, typ: "people", via: "name", rule: "people", why: "people of the state"})
}

// organNoun are the bands that a state has as its organs; of the others reports
// speak by the word for the people: "the Afghan team".
var organNoun = wordSet("officials troops forces soldiers army military police diplomats negotiators lawmakers navy warplanes jets peacekeepers side delegation prosecutors guards")

// armyOf are the armed forces that everybody calls by a name of their own.
var armyOf = map[string]string{"PRK": "KPA", "CHN": "PLA", "ISR": "IDF", "DEU": "BUNDESWEHR", "ZAF": "SANDF"}

// bandID names a band from word i to end, whose own words start at own: by the code
// of the state ("RUS_TROOPS", in reports "US_OFFICIALS" as everybody says), or by the words as
// they stand ("AFGHAN_TEAM").
func (p *page) bandID(i, own, end int, state string) string {
	if id := armyOf[state]; id != "" && p.is(end-1, "army", "military") && end-own == 1 {
		return id
	}
	if p.legal {
		return state + "_" + slugUpper(p.at(own, end))
	}
	return p.bandCalled(p.at(i, own), own, end, state)
}

// bandCalled is the id of the people of a state named between own and end of a report,
// whose adjective or name stands right before them or before that of another state.
func (p *page) bandCalled(whose string, own, end int, state string) string {
	if state != "USA" && !organNoun[p.low(end-1)] {
		return slugUpper(whose + " " + p.at(own, end))
	}
	return p.called(state) + "_" + slugUpper(p.at(own, end))
}

// bandOf takes a noun of people or forces behind a state's name that ends at
// word k: "U.S. officials", "South Sudan citizens".
func (p *page) bandOf(i, k int, state string) int {
	typ := bandNoun[p.low(k)]
	if typ == "" || p.upper(k) || p.is(k, "side", "government", "leaders", "women", "opposition") || p.nounBehind(k) {
		return 0
	}
	if n := p.authorities(i, k, state); n > 0 {
		return n
	}
	who := named{p.bandID(i, k, k+1, state), typ}
	p.bands[p.low(k)] = who
	return p.mention(mention{from: i, to: k + 1, id: who.id, typ: typ, via: "group", rule: "band", why: "people or force of the state"})
}

// peoples takes "Armenians", "Muslims" and "the South Sudanese".
func (p *page) peoples(i int) int {
	w := p.low(i)
	if !p.upper(i) || i >= len(p.nodes) {
		return 0
	}
	if faithful[w] {
		return p.mention(mention{from: i, to: i + 1, id: slugUpper(w), typ: "people", via: "name", rule: "people", why: "people of a faith or nation"})
	}
	if s, ok := strings.CutSuffix(w, "s"); ok {
		if state := p.lex.AdjectiveState(s); state != "" && p.lex.AdjectiveState(w) == "" && !p.is(i+1, "-") {
			if k := i - 1; k > p.first && p.upper(k) && p.words[k].kind == syntax.Word && !p.actorHolds(k) && p.lex.AdjectiveState(p.low(k)) == "" && dates.Month(p.low(k)) == 0 {
				p.mention(mention{from: k, to: i + 1, id: slugUpper(p.at(k, i+1)), typ: "people", via: "name", rule: "people", why: "people of a place"})
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

// peopleOf are nouns of people that belong to the actor named behind "of".
var peopleOf = map[string]bool{"participants": true, "representatives": true, "members": true, "citizens": true, "residents": true, "supporters": true,
	"leaders": true, "officials": true, "authorities": true, "ministers": true, "heads": true, "people": true, "peoples": true, "forces": true, "soldiers": true, "envoys": true,
	"inhabitants": true, "nationals": true, "deputies": true, "ambassadors": true,
	"monitors": true, "observers": true, "commanders": true, "fighters": true, "troops": true, "negotiators": true, "diplomats": true}

// peopleOfActor takes "participants of the Trilateral Contact Group" and
// "citizens of Armenia": people named by the actor they belong to.
func (p *page) peopleOfActor() {
	for k := range p.actors {
		m := p.actors[k]
		from := m.from - 1
		if m.inner || m.via != "name" || m.typ == "person" || m.typ == "people" {
			continue
		}
		if p.is(from, "the") {
			from--
		}
		if !p.is(from, "of") || !peopleOf[p.low(from-1)] || p.actorHolds(from-1) {
			continue
		}
		typ := "group"
		if p.is(from-1, "people", "peoples", "citizens", "residents", "inhabitants", "nationals") {
			typ = "people"
		}
		p.actors[k].inner = true
		p.actors = append(p.actors, mention{from: from - 1, to: m.to, id: m.id + "_" + slugUpper(p.low(from-1)), typ: typ, via: "group", rule: "people-of", why: "people of the actor named"})
	}
}

// actorHolds reports that a mention holds word i.
func (p *page) actorHolds(i int) bool {
	for _, m := range p.actors {
		if m.from <= i && i < m.to {
			return true
		}
	}
	return false
}

// officialsOf takes "Scientology officials", "Sea Org members": people of a
// body that ends right before word i.
func (p *page) officialsOf() {
	if p.legal {
		return
	}
	for k := range p.actors {
		m := p.actors[k]
		if m.inner || m.typ != "organization" && m.typ != "body" || m.via != "name" && m.via != "office" {
			continue
		}
		if e := p.officialsEnd(m.to); e > 0 && !p.actorHolds(e-1) {
			p.actors[k].inner = true
			p.actors = append(p.actors, mention{from: m.from, to: e, id: m.id + "_" + slugUpper(p.at(m.to, e)), typ: "group", via: "group", rule: "band", why: "people of the body"})
		}
	}
}

// officialsEnd is behind the people of a body whose name ends at word k: "officials",
// "assessment teams", "aid workers"; 0 without.
func (p *page) officialsEnd(k int) int {
	for e := k; e < min(k+3, len(p.words)); e++ {
		w := p.low(e)
		if w == "forces" || w == "teams" || w == "staff" || w == "personnel" || (crowdNoun[w] == "group" || crowdNoun[w] == "people") && w != "prisoners" && w != "opposition" && w != "sources" {
			return e + 1
		}
		if p.upper(e) || e >= len(p.nodes) || p.nodes[e].UPOS != "NOUN" || p.words[e].kind != syntax.Word {
			return 0
		}
	}
	return 0
}

// looseGroup takes "the international community" and, in news, "the country" for
// the state named last and "the organization" for the body named last.
func (p *page) looseGroup(i int) int {
	if p.is(i, "international") && p.is(i+1, "community") {
		from := i
		if p.is(i-1, "the") {
			from-- // the article belongs to it
		}
		return p.mention(mention{from: from, to: i + 2, id: "INTERNATIONAL_COMMUNITY", typ: "group", via: "group", rule: "group", why: "group word of the text"}) - (i - from)
	}
	if p.is(i, "two", "both") && p.is(i+1, "koreas") {
		from := i - boolInt(p.is(i-1, "the"))
		return p.mention(mention{from: from, to: i + 2, id: "PARTIES", typ: "state", via: "group", members: []string{"PRK", "KOR"}, rule: "group", why: "the two states of the peninsula"}) - (i - from)
	}
	if n := p.bandAgain(i); n > 0 {
		return n
	}
	if p.signed && !p.tribal && p.is(i, "the", "their") && p.is(i+1, "country") && p.topic != "" && p.oneState() && !p.is(i+2, "-", "of") {
		// No bearer of duties: what the country shall is for its parties to do.
		return p.mention(mention{from: i, to: i + 2, id: p.topic, typ: "state", via: "office", inner: true, rule: "country-again", why: "the state named most"})
	}
	if n := p.theirCountry(i); n > 0 {
		return n
	}
	if !p.signed && p.is(i, "the") && p.is(i+1, "federal", "central", "national") && p.is(i+2, "government") && !p.upper(i+1) && p.topic != "" && !p.nounBehind(i+2) && !p.is(i+3, "of", "in", "-") {
		return p.countryAgain(i, i+3)
	}
	if p.signed || !p.is(i, "the") || i+1 >= len(p.words) || p.words[i+1].kind != syntax.Word {
		return 0
	}
	switch {
	case p.is(i+1, "government", "state", "nation") && p.topic != "" && (p.is(i+1, "government", "nation") || p.upper(i+1)) && !p.upper(i+2) && !p.is(i+2, "-", "of", "and") && !p.nounBehind(i+1):
		return p.countryAgain(i, i+2)
	case p.is(i+1, "country") && p.topic != "" && !p.is(i+2, "-"):
		return p.countryAgain(i, i+2)
	case p.is(i+1, "organization", "organisation") && p.organization != "" && !p.is(i+2, "of", "for"):
		return p.mention(mention{from: i, to: i + 2, id: p.organization, typ: "organization", via: "office", rule: "body-again", why: "the organization named most"})
	case p.is(i+1, "organization", "organisation", "agency", "company") && p.body != "" && !p.is(i+2, "of", "for"):
		return p.mention(mention{from: i, to: i + 2, id: p.body, typ: "organization", via: "office", rule: "body-again", why: "the body named last"})
	case p.is(i+1, "administration") && p.topic == "USA" && !p.upper(i+1) && !p.is(i+2, "of"):
		return p.mention(mention{from: i, to: i + 2, id: "USA_ADMINISTRATION", typ: "body", via: "office", rule: "country-again", why: "the administration of the state named most"})
	case p.is(i+1, "president") && p.president == "" && p.upper(i+1) && p.topicPresident() != "" && !p.is(i+2, "of", "-") && !p.upper(i+2):
		return p.mention(mention{from: i + 1, to: i + 2, id: p.topicPresident(), typ: "person", via: "office", rule: "office-holder", why: "the president of the state named most"}) + 1
	case p.is(i+1, "president") && p.president != "" && !p.is(i+2, "of", "-") && !p.upper(i+2):
		return p.mention(mention{from: i + 1, to: i + 2, id: p.president, typ: "person", via: "office", rule: "office-holder", why: "the president named before"}) + 1
	}
	return 0
}

// countryAgain adds the words from from to to as the state named most.
func (p *page) countryAgain(from, to int) int {
	return p.mention(mention{from: from, to: to, id: p.topic, typ: "state", via: "office", rule: "country-again", why: "the state named most"})
}

// theirCountry takes "his country" and "her government" for the state of the person
// named last, where a list or the text says whose officer that is.
func (p *page) theirCountry(i int) int {
	if p.signed || !p.is(i, "his", "her") || !p.is(i+1, "country", "government", "nation", "homeland") || p.nounBehind(i+1) || p.is(i+2, "-", "'s", "’s") {
		return 0
	}
	who := ""
	for k := range p.actors {
		if m := &p.actors[k]; m.typ == "person" && !m.inner && m.via != "group" {
			who = m.id
		}
	}
	if who == "" && len(p.person) == 1 {
		who = p.person[0]
	}
	if who == "" {
		return 0
	}
	_, state := p.lex.Holds(who, p.ref.edtf())
	for _, office := range [...]string{"president", "prime minister", "foreign minister", "king", "chancellor", "minister", "spokesperson", "ambassador", "leader", "chief executive"} {
		for _, id := range p.states {
			if state == "" && p.holders[office+" "+id] == who {
				state = id
			}
		}
	}
	if state == "" {
		return 0
	}
	return p.mention(mention{from: i, to: i + 2, id: state, typ: "state", via: "office", rule: "country-again", why: "the state of the person named before"})
}

// administrationOf takes "the Trump administration" and "Trump's administration" for
// the government that a person heads, with the person inside.
func (p *page) administrationOf(i int) int {
	if p.signed || !p.upper(i) || p.is(i-1, "-") {
		return 0 // "the Biden-Blinken administration" names two persons
	}
	end := i + 1
	name := end
	if p.is(end, "'s", "’s") {
		end++
	}
	if !p.is(end, "administration") || p.upper(end) {
		return 0
	}
	e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Person && e.Fits(p.at(i, i+n)) })
	if id := p.people[p.low(i)]; id == "" && (e == nil || n != 1) {
		return 0
	}
	return p.mention(mention{from: i, to: end + 1, id: slugUpper(p.at(i, name)) + "_ADMINISTRATION", typ: "body", via: "name", rule: "administration", why: "the administration of a person named"})
}

// topicPresident is who is president of the state named most on the document's
// day; empty when nobody knows.
func (p *page) topicPresident() string {
	if p.topic == "" || !p.ref.known() {
		return ""
	}
	who, _ := p.lex.Holder("president", p.topic, p.ref.edtf())
	return who
}

// oneState reports that the text is not one between states: fewer than two states
// are its parties.
func (p *page) oneState() bool {
	n := 0
	for _, id := range p.parties {
		if p.lex.StateName(id) != id {
			n++
		}
	}
	return n < 2
}

// bandAgain takes "the team" and "these troops" for the band of that noun named
// last, and "the country's military" for that of the state named last.
func (p *page) bandAgain(i int) int {
	if p.legal || !p.is(i, "the", "this", "these", "those", "their", "its") || i+1 >= len(p.words) || p.upper(i+1) {
		return 0
	}
	if p.is(i+1, "country") && p.is(i+2, "'s", "’s") && bandNoun[p.low(i+3)] != "" && p.topic != "" {
		return p.mention(mention{from: i, to: i + 4, id: p.bandID(i+3, i+3, i+4, p.topic), typ: bandNoun[p.low(i+3)], via: "group", rule: "band", why: "people or force of the state named most"})
	}
	k := i + 1
	if p.is(k, "entire", "whole", "same") {
		k++
	}
	who, ok := p.bands[p.low(k)]
	if !ok || p.is(i, "their", "its") || p.is(k, "side", "government", "leaders", "women") || p.is(k+1, "of", "-") || p.nounBehind(k) {
		return 0
	}
	return p.mention(mention{from: i, to: k + 1, id: who.id, typ: who.typ, via: "group", rule: "band-again", why: "people or force named before"})
}

// nounBehind reports that word k only qualifies the noun behind it.
func (p *page) nounBehind(k int) bool {
	return k < len(p.nodes) && (p.nodes[k].Is("compound") || p.nodes[k].Is("amod"))
}

// belongNoun are nouns that follow the name of the body they belong to.
var belongNoun = map[string]bool{"organization": true, "organisation": true, "officials": true, "members": true, "attorney": true, "lawyer": true, "spokesman": true,
	"spokesperson": true, "spokeswoman": true, "group": true, "movement": true, "company": true, "church": true, "management": true, "property": true,
	"executives": true, "employees": true, "leadership": true, "defector": true, "defectors": true, "fighters": true, "supporters": true}

// learnBodies looks ahead over a report for bodies that no list knows: names
// that stand before "officials" or "members", or behind "Church of", and come
// again. Bounds: the first [contextWindow] bytes.
func (p *page) learnBodies() {
	if p.signed {
		return
	}
	end := min(len(p.text), p.start+contextWindow)
	seen, sure := map[string]int{}, map[string]int{}
	var order []string
	for _, s := range syntax.Sentences(p.text[p.start:end]) {
		s.Start, s.End = s.Start+p.start, s.End+p.start
		p.setWords(syntax.Tokens(p.text, s.Span, nil))
		for i := range p.words {
			n := p.unknownName(i)
			if n == 0 {
				continue
			}
			if n > 2 && p.shoutedFirst(i) {
				n = 2 // "FIRST Global Challenge" is the challenge of "FIRST Global"
			}
			name := p.at(i, i+n)
			if seen[name] == 0 {
				order = append(order, name)
			}
			seen[name]++
			if n == 2 && p.shoutedFirst(i) {
				sure[name]++
				seen[name]++
			}
			if belongNoun[p.low(i+n)] || p.is(i-1, "of") && p.is(i-2, "church") {
				sure[name]++
			}
		}
	}
	for _, name := range order {
		if sure[name] > 0 && seen[name] > 2 {
			p.bodies[name] = named{slugUpper(name), "organization"}
		}
	}
	p.words = p.words[:0]
}

// shoutedFirst reports a name whose first word alone is in capitals: "FIRST Global".
func (p *page) shoutedFirst(i int) bool {
	w := p.at(i, i+1)
	next := p.at(i+1, i+2)
	return len(w) > 3 && strings.ToUpper(w) == w && !commonCapitals[w] && len(next) > 3 && strings.ToUpper(next) != next
}

// unknownName is the length of a run of capitalised words at i that no list
// knows, 0 when it starts elsewhere or is none.
func (p *page) unknownName(i int) int {
	if !p.upper(i) || p.words[i].kind != syntax.Word || p.upper(i-1) || p.lex.AdjectiveState(p.low(i)) != "" || p.lex.FirstName(p.at(i, i+1)) ||
		bodyHead[p.low(i)] != "" || p.lex.OfficeKey(p.low(i)) != "" || p.lex.Place(i, len(p.words), func(k int) string { return p.at(k, k+1) }) > 0 {
		return 0
	}
	if p.is(i, "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those", "some", "no", "all", "many", "other", "both") || i == 0 && !belongNoun[p.low(1)] && !p.upper(1) {
		return 0
	}
	if e, _ := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	n := 1
	for n < 3 && p.upper(i+n) && p.words[i+n].kind == syntax.Word {
		n++
	}
	return n
}

// bodyLearnt takes a name that [page.learnBodies] found.
func (p *page) bodyLearnt(i int) int {
	if len(p.bodies) == 0 || !p.upper(i) {
		return 0
	}
	for n := 3; n > 0; n-- {
		if who, ok := p.bodies[p.at(i, i+n)]; ok {
			return p.mention(mention{from: i, to: i + n, id: who.id, typ: who.typ, via: "name", rule: "name-again", why: "name of a body that comes again, with its officials or members"})
		}
	}
	return 0
}

// kin are relatives, by whom a report names people it does not name.
var kin = map[string]string{"mother": "MOTHER", "mum": "MOTHER", "mom": "MOTHER", "father": "FATHER", "wife": "WIFE", "husband": "HUSBAND", "son": "SON",
	"daughter": "DAUGHTER", "brother": "BROTHER", "sister": "SISTER", "parents": "PARENTS", "family": "FAMILY", "children": "CHILDREN"}

// kinAt takes "her mother", "Paris's parents" for the person named last.
func (p *page) kinAt(i int) int {
	if p.signed || !p.is(i, "his", "her", "my") || kin[p.low(i+1)] == "" {
		return 0
	}
	who := p.person
	if p.is(i, "my") && len(p.speaker) > 0 {
		who = p.speaker
	}
	for k := range p.actors {
		if m := &p.actors[k]; m.typ == "person" && m.via == "name" && !m.inner && !p.is(i, "my") {
			who = m.ids()
			break
		}
	}
	if len(who) != 1 {
		return 0
	}
	typ := "person"
	if strings.HasSuffix(p.low(i+1), "s") || p.is(i+1, "family", "children") {
		typ = "group"
	}
	id := who[0] + "_" + kin[p.low(i+1)]
	if strings.HasSuffix(who[0], "_"+kin[p.low(i+1)]) {
		id = who[0] // "her mother said ... Her mother": the one named last is this very relative
	}
	return p.mention(mention{from: i, to: i + 2, id: id, typ: typ, via: "office", rule: "kin", why: "relative of the person named last"})
}

// commonBand are nouns of bodies and people that agreements give duties to
// without a name.
var commonBand = map[string]string{"forces": "group", "formations": "group", "councils": "body", "courts": "body", "authorities": "body", "troops": "group", "militias": "group",
	"parties": "group", "organs": "body", "bodies": "body", "companies": "organization", "enterprises": "organization", "institutions": "body", "banks": "body", "persons": "group", "refugees": "people", "returnees": "people"}

// commonAt takes "foreign armed formations", "local councils", "all political
// parties" in texts that bind, named by their own words.
func (p *page) commonAt(i int) int {
	if !p.legal || p.upper(i) && i > p.first {
		return 0
	}
	k := i
	for k < i+3 && k < len(p.words) && commonBand[p.low(k)] == "" && p.words[k].kind == syntax.Word && (commonModifier[p.low(k)] || adjectival(p.low(k))) {
		k++
	}
	typ := commonBand[p.low(k)]
	if typ == "" || k == i && !p.is(k, "courts", "refugees") || p.is(k, "parties") && !p.is(k-1, "political") || p.is(k, "persons") && !p.is(k-1, "natural", "juridical", "legal", "displaced", "private") || p.is(k, "bodies") && p.is(k-1, "other", "all") || p.is(k, "organs") || p.is(i-1, "-") {
		return 0
	}
	if p.is(k, "authorities") && p.is(k-1, "government", "state") && p.is(i, "central", "federal", "national") && p.topic != "" {
		return p.countryAgain(i, k+1)
	}
	from := i
	for from < k && p.is(from, "certain", "all", "such", "other", "relevant", "several", "various", "both", "their", "its") {
		from++
	}
	return p.mention(mention{from: i, to: k + 1, id: slugUpper(p.at(from, k+1)), typ: typ, via: "group", rule: "common-band", why: "named by what they are"})
}

var commonModifier = map[string]bool{"foreign": true, "armed": true, "unlawful": true, "illegal": true, "allied": true, "local": true, "political": true,
	"military": true, "certain": true, "competent": true, "governmental": true, "central": true, "relevant": true, "all": true, "other": true, "public": true, "judicial": true, "natural": true, "juridical": true, "legal": true, "commercial": true, "private": true, "authorized": true, "authorised": true, "displaced": true}

// halfOf takes "the North" and "the South" for the Koreas in a text about both.
func (p *page) halfOf(i int) int {
	if p.signed || !p.is(i, "north", "south") || p.is(i+1, "korea", "korean", "-", "africa", "america") || !(p.is(i-1, "the") && !(p.words[i+1-boolInt(i+1 == len(p.words))].upper && i+1 < len(p.words)) || p.is(i+1, "and") && p.is(i+2, "south") && p.is(i+3, "korea")) {
		return 0
	}
	if !p.holds([]string{"North Korea", "South Korea"}) || !p.upper(i) && !p.is(i+1, ".", ",") {
		return 0
	}
	id := "PRK"
	if p.is(i, "south") {
		id = "KOR"
	}
	return p.mention(mention{from: i, to: i + 1, id: id, typ: "state", via: "name", rule: "state-name", why: "short name of the state in a text about both"})
}
