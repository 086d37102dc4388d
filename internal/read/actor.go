package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// findActors marks the actors of the sentence from left to right, the longest
// reading first: a person with office, a name of the lists, a group, a name by
// its shape.
func (p *page) findActors() {
	for i := 0; i < len(p.words); {
		n := p.actorAt(i)
		i += max(n, 1)
	}
	p.nameOffices()
	p.innerActors()
	p.officialsOf()
	p.peopleOfActor()
	for i := range p.actors {
		p.writeActor(&p.actors[i])
	}
}

// actorAt adds the actor that starts at word i and returns its length in words.
func (p *page) actorAt(i int) int {
	w := &p.words[i]
	if w.kind == syntax.Punct {
		return 0
	}
	for _, f := range [...]func(int) int{p.chiefsOf, p.agentAt, p.tribeAt, p.looseGroup, p.kinAt, p.halfOf, p.commonAt, p.bandAt,
		p.spelledOut, p.groupAt, p.officeAt, p.bodyAgain, p.roleAt, p.paperAt, p.crowdAt, p.describedAt} {
		if n := f(i); n > 0 {
			return n
		}
	}
	if !w.upper && w.kind != syntax.Number {
		return p.smallBody(i)
	}
	for _, f := range [...]func(int) int{p.unityGovernment, p.administrationOf, p.companyAt, p.stateBody} {
		if n := f(i); n > 0 {
			return n
		}
	}
	if p.lex.AdjectiveState(w.low) != "" && p.upper(i+1) && !p.signed && !p.listedState(i) {
		if n := p.shapedBody(i); n > 0 {
			return n // "Australian Broadcasting Corporation"
		}
	}
	if n := p.listedAt(i); n > 0 {
		return n
	}
	if !w.upper {
		return 0
	}
	for _, f := range [...]func(int) int{p.bodyLearnt, p.shapedBody, p.shapedPerson, p.capitalsAt, p.loneSpeaker, p.besideName, p.namedAt, p.soloName} {
		if n := f(i); n > 0 {
			return n
		}
	}
	return 0
}

// spelledOut takes a name in capitals whose initials stand in brackets behind it:
// "Former Detainees (FD)", "Other Political Parties (OPP)".
func (p *page) spelledOut(i int) int {
	if !p.upper(i) || p.words[i].kind != syntax.Word || p.upper(i-1) && !p.is(i-1, ":") {
		return 0
	}
	if e, _ := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	end, initials := i, ""
	for end < len(p.words) && end-i < 9 && (p.upper(end) || p.is(end, "of", "and", "the", "for", "/", "-")) {
		if p.upper(end) {
			initials += p.at(end, end+1)[:1]
		}
		end++
	}
	a := p.at(end+1, end+2)
	if end-i < 2 || len(a) < 2 || !p.is(end, "(", "[") || !p.is(end+2, ")", "]") || a != initials || headType[p.low(end-1)] != "" || headType[p.low(i)] != "" {
		return 0
	}
	who := named{a, "organization"}
	if w := p.low(end - 1); bodyHead[w] == "body" {
		who.typ = "body"
	}
	if len(a) > 2 || p.signed {
		p.acronyms[a], p.bodies[p.at(i, end)] = who, who
		return p.mention(mention{from: i, to: end, id: who.id, typ: who.typ, via: "name", rule: "shaped-body", why: "name whose initials stand behind it"})
	}
	return 0
}

// capitalsAt takes a short form that no list and no bracket explains, "DAB", where
// it acts, owns, or is what a person named just before belongs to.
func (p *page) capitalsAt(i int) int {
	if p.legal && !p.is(i+1, "shall", "will", "may", "must") || i >= len(p.nodes) {
		return 0
	}
	w := p.at(i, i+1)
	if len(w) < 3 || len(w) > 6 || strings.ToUpper(w) != w || strings.ContainsAny(w, "0123456789.") || commonCapitals[w] || p.shouted(i) {
		return 0
	}
	n := &p.nodes[i]
	owns := p.is(i+1, "'s", "’s") && p.upper(i+2)
	of := p.is(i-1, "of", "from") && p.actorEnding(i-1) != nil && p.actorEnding(i-1).typ == "person"
	if !p.legal && !owns && !of && !(n.Is("nsubj") && n.Head > i && p.nodes[n.Head].UPOS == "VERB") {
		return 0
	}
	p.acronyms[w] = named{w, "organization"}
	return p.mention(mention{from: i, to: i + 1, id: w, typ: "organization", via: "name", rule: "capitals", why: "short form in capitals that acts, owns or has people"})
}

// loneSpeaker takes one capitalised word that no list knows where it speaks:
// "Tsarev argues".
func (p *page) loneSpeaker(i int) int {
	if p.legal || i+1 >= len(p.nodes) || p.is(i-1, "-") || p.upper(i+1) || p.upper(i-1) && i > p.first || p.nodes[i].UPOS != "PROPN" && i > p.first || len(p.low(i)) < 4 {
		return 0
	}
	n, k := &p.nodes[i], i+1
	for p.is(k, "also", "has", "had", "later", "further") {
		k++
	}
	if k >= len(p.nodes) || !n.Is("nsubj") || n.Head != k || p.nodes[k].UPOS != "VERB" || crowdNoun[p.low(i)] != "" || documentNoun[p.nodes[i].Lemma] || p.lex.AdjectiveState(p.low(i)) != "" || p.lex.Lemma(p.low(i)) != "" && n.UPOS != "PROPN" {
		return 0
	}
	if _, _, cue := p.cue(k, len(p.words)); !cue || n.UPOS != "PROPN" {
		return 0
	}
	id := slugUpper(p.at(i, i+1))
	p.people[p.low(i)] = id
	return p.mention(mention{from: i, to: i + 1, id: id, typ: "person", via: "name", rule: "lone-speaker", why: "one name, that speaks"})
}

// commonCapitals are words in capitals that are nobody.
var commonCapitals = map[string]bool{"GDP": true, "DNA": true, "HIV": true, "AIDS": true, "GMT": true, "UTC": true, "EST": true, "PDT": true, "EDT": true,
	"CEO": true, "MPS": true, "USD": true, "GPS": true, "SMS": true, "PDF": true, "FAQ": true, "PCR": true, "COVID": true, "LGBT": true, "LGBTQ": true, "LED": true,
	"TRIPP": true, "VAT": true, "NGO": true, "NGOS": true, "AND": true, "THE": true, "NOT": true, "CCTV": true, "ISBN": true, "ASAP": true, "RPG": true}

// shouted reports that the words around word i are in capitals too.
func (p *page) shouted(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(p.words) && p.words[k].kind == syntax.Word {
			if w := p.at(k, k+1); len(w) > 1 && strings.ToUpper(w) == w {
				return true
			}
		}
	}
	return false
}

// namedAt takes a name of a person or organisation that no list and no shape
// knows, by its kind alone.
func (p *page) namedAt(i int) int {
	if p.legal {
		return 0 // treaties capitalise too much
	}
	for _, n := range p.named {
		if n.From != i || n.Kind == names.Place && !p.speakingName(n.From, n.To) || !n.Sure && !p.speakingName(n.From, n.To) {
			continue
		}
		if n.To-n.From < 2 || p.is(n.To-1, "republic") {
			continue
		}
		const rule, why = "name-kind", "proper name, by its words and place"
		if n.Kind != names.Organization {
			return p.newPerson(n.From, n.To, rule, why)
		}
		id := slugUpper(p.at(n.From, n.To))
		if id == "" {
			return 0
		}
		p.acronyms[p.at(n.From, n.To)] = named{id, "organization"}
		return p.mention(mention{from: n.From, to: n.To, id: id, typ: "organization", via: "name", rule: rule, why: why})
	}
	return 0
}

// listedState reports a state's name of two words or more at word i: "Russian
// Federation".
func (p *page) listedState(i int) bool {
	e, n := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	return e != nil && n > 1
}

func (p *page) mention(m mention) int {
	p.actors = append(p.actors, m)
	return m.to - m.from
}

// listedAt matches the names of the lists.
func (p *page) listedAt(i int) int {
	e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
		return e.Class <= lexicon.Body && e.Fits(p.at(i, i+n)) && p.properCase(i, n)
	})
	if e == nil {
		return 0
	}
	if id, ok := p.people[p.words[i].low]; ok && n == 1 && e.Class != lexicon.Body {
		return p.mention(mention{from: i, to: i + n, id: id, typ: "person", via: "name", rule: "surname-again", why: "surname of a person named before"})
	}
	switch e.Class {
	case lexicon.State:
		return p.stateAt(i, n, e)
	case lexicon.Adjective:
		return p.peopleAt(i, n, e)
	case lexicon.Seat:
		return p.seatAt(i, n, e)
	case lexicon.Person:
		end := i + n
		if n > 1 || p.lex.FirstName(p.at(i, i+1)) {
			end = p.nameEnd(i, i+n)
		} else if p.upper(i+1) && p.is(i+1, "route", "plan", "doctrine", "tower", "corridor") {
			return n
		}
		p.learn(i, end, e.ID)
		return p.mention(mention{from: i, to: end, id: e.ID, typ: "person", via: "name", rule: "person-list", why: "name of the list of persons"})
	}
	if e.ID == "WHITE_HOUSE" && (placeName[p.low(i+n)] || p.is(i+n, "deal", "peace", "talks", "ceremony", "lawn") || p.is(i-1, "the") && p.is(i-2, "to", "at", "in", "outside") || p.is(i-1, "at", "in")) {
		return n // the building
	}
	end := i + n
	if p.is(end, "charter") && p.upper(end) {
		return n // part of the instrument's name
	}
	if n == 1 && p.upper(end) && p.is(end, "news", "parliamentary", "children", "economic", "high", "special", "monitoring", "mission", "secretariat") {
		if n := p.shapedBody(i); n > 0 {
			return n // "BBC News", "NATO Parliamentary Assembly"
		}
	}
	if m := p.longerBody(i, end, e); m.to > 0 {
		return p.mention(m)
	}
	p.learnAcronym(end, named{e.ID, e.Type})
	p.learnOpening(i, end, named{e.ID, e.Type})
	for k := i; k < i+n; k++ {
		if bodyHead[p.low(k)] != "" && p.upper(k) {
			p.heads[p.low(k)] = named{e.ID, e.Type} // "the Court" from now on
		}
	}
	return p.mention(mention{from: i, to: end, id: e.ID, typ: e.Type, via: "name", rule: "body-list", why: "name of the list of bodies"})
}

// learnOpening keeps the first two words of a body's name of four or more as its short
// form, when they are a name: "Special Court" for "Special Court for Sierra Leone".
func (p *page) learnOpening(i, end int, who named) {
	if end-i >= 4 && p.upper(i) && p.upper(i+1) && !p.upper(i+2) && bodyHead[p.low(i+1)] != "" {
		p.bodies[p.at(i, i+2)] = who
	}
}

// longerBody is a body or officer whose name begins with that of a listed body that
// ends at word end: "United Nations Temporary Executive Authority", "United Nations
// Administrator".
func (p *page) longerBody(i, end int, e *lexicon.Entry) mention {
	k := end
	for k < end+5 && p.upper(k) && p.words[k].kind == syntax.Word && p.words[k].Start == p.words[k-1].End+1 {
		k++
	}
	if k == end || e.Type != "organization" {
		return mention{}
	}
	last := p.low(k - 1)
	m := mention{from: i, to: k, id: e.ID + "_" + slugUpper(p.at(end, k)), typ: "body", via: "name", rule: "shaped-body", why: "body or officer of the body named"}
	switch {
	case roleNoun[last] == "person" && !p.is(k-1, "president", "agent", "executive"):
		m.typ, m.via = "person", "office"
	case roleNoun[last] == "group" && k-end > 1 && last != "members":
		m.typ, m.via = "group", "group" // "IGAD Special Envoys"
	case k-end > 1 && bodyHead[last] == "body" && !p.is(k-1, "member", "post"):
		if a := p.acronymBehind(k); a != "" {
			m.id = a
		}
		p.heads[last] = named{m.id, m.typ}
		p.learnAcronym(k, named{m.id, m.typ})
	default:
		return mention{}
	}
	return m
}

// properCase asks that each word of a listed name that matters is capitalised
// when the name starts with a capital in the middle of a sentence.
func (p *page) properCase(i, n int) bool {
	return p.words[i].upper || n > 1 || p.words[i].kind == syntax.Number
}

func (p *page) stateAt(i, n int, e *lexicon.Entry) int {
	if p.is(i+n, "$") {
		return n // "US$ 20,000"
	}
	if p.upper(i+n) && p.is(i+n+1, "islands", "territory", "territories") && p.upper(i+n+1) || p.legal && p.is(i-1, "(") && p.is(i+n, ")") && p.stateEnds(i-1) || p.is(i, "ireland") && p.is(i-1, "northern") {
		return n // "US Virgin Islands", "the United Kingdom (Anguilla)"
	}
	if n := p.bandOf(i, i+n, e.ID); n > 0 {
		return n
	}
	if p.is(i-1, "-") && i > 1 && p.words[i-1].Start == p.words[i-2].End || p.is(i+n, "-") && p.upper(i+n+1) {
		if !p.is(i-2, "anti", "pro") {
			return n // half of a compound adjective
		}
	}
	// A state's name between other capitalised words of a name of its own is
	// handled by the shapes; "Georgia Smith" is a person.
	if p.lex.FirstName(p.at(i, i+n)) && p.upper(i+n) {
		return 0
	}
	if p.is(i, "guinea") && p.is(i-1, "new", "-") || p.is(i, "uruguay") && p.is(i+1, "round") {
		return n
	}
	if p.upper(i+n) && p.is(i+n, "canal", "river", "sea", "city", "strait", "gulf", "mountains", "lake", "valley", "hall") ||
		p.is(i-1, "of") && p.is(i-2, "isthmus", "gulf", "city", "university", "bank", "sea", "town") {
		return n
	}
	from := i
	if p.is(i-1, "of") {
		if g := p.governmentBefore(i - 1); g >= 0 {
			from = g
			p.dropActorsFrom(g)
		}
	} else if p.is(i-2, "of") && p.is(i-1, "the") {
		if g := p.governmentBefore(i - 2); g >= 0 {
			from = g
			p.dropActorsFrom(g)
		}
	}
	if from == i && p.is(i-1, "of") && p.upper(i-2) && p.is(i-2, "republic", "kingdom", "state") && !p.upper(i-3) {
		from = i - 2
		if g := p.governmentBefore(from - 1); g >= 0 && p.is(from-1, "of") {
			from = g
		} else if g := p.governmentBefore(from - 2); g >= 0 && p.is(from-1, "the") && p.is(from-2, "of") {
			from = g
		}
		p.dropActorsFrom(from)
	}
	why := "name of the state"
	if from < i {
		why = "government of the state"
	}
	p.mention(mention{from: from, to: i + n, id: e.ID, typ: "state", via: "name", rule: "state-name", why: why})
	return n
}

// stateEnds reports a state's name that ends before word i.
func (p *page) stateEnds(i int) bool {
	m := p.actorEnding(i)
	return m != nil && m.typ == "state"
}

// governmentBefore is the first word of "[Imperial] Government" that ends
// before the "of" at word i, -1 when there is none.
func (p *page) governmentBefore(i int) int {
	if !p.is(i-1, "government") {
		return -1
	}
	if i >= 2 && p.upper(i-2) && p.is(i-2, "imperial", "royal", "federal", "provisional", "transitional") {
		return i - 2
	}
	return i - 1
}

func (p *page) dropActorsFrom(from int) {
	for len(p.actors) > 0 && p.actors[len(p.actors)-1].from >= from {
		p.actors = p.actors[:len(p.actors)-1]
	}
}

// peopleAt takes "Armenians" and "the South Sudanese people" as a people; a
// plain adjective is no actor.
func (p *page) peopleAt(i, n int, e *lexicon.Entry) int {
	if p.is(i+n, "people", "nation") && !p.is(i, "indian") {
		return p.peopleAs(i, i+n+1, e.ID)
	}
	if k := i + n; p.is(i-1, "the") && (strings.HasSuffix(p.low(k-1), "ese") || p.is(k-1, "english", "french", "irish", "dutch", "british", "turkish", "swiss")) && k < len(p.nodes) && !p.upper(k) && p.nodes[k].UPOS != "NOUN" && p.nodes[k].UPOS != "ADJ" && !p.is(k, "-") {
		return p.peopleAs(i, k, e.ID) // "the South Sudanese"
	}
	return n
}

// placeWords come before a capital that is only a place.
var placeWords = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "around": true, "via": true, "through": true, "downtown": true}

// placeName are words behind a capital that make it the name of a meeting, a paper
// or a place.
var placeName = wordSet("meeting summit declaration process agreement agreements protocol memorandum package documents accords airport region oblast time post treaty breakthrough")

// seatAt takes a capital for the government unless it is a place.
func (p *page) seatAt(i, n int, e *lexicon.Entry) int {
	prev := p.low(i - 1)
	place := placeWords[prev] && !(prev == "at" && p.is(i-2, "poke", "aimed", "directed", "levelled", "leveled"))
	if prev == "to" && p.travelBefore(i-1) || prev == "from" && p.travelBefore(i-1) {
		place = true
	}
	if p.is(i-1, ",") && p.is(i-2, "capital", "city", "town") {
		place = true
	}
	if p.is(i+n, ",") && i == p.first {
		if _, ok := p.calendarDay(i + n + 1); ok {
			place = true // "MINSK, 17 July 2019 -"
		}
	}
	if p.is(i+n, ",") && p.is(i+n+1, "azerbaijan", "armenia", "georgia", "d.c.", "d.c", "florida") {
		place = true
	}
	joined := i > 0 && p.is(i-1, "-") && p.words[i-1].End == p.words[i].Start && p.words[i-2+boolInt(i < 2)].upper
	if placeName[p.low(i+n)] {
		place = true
	}
	if (joined || p.is(i+n, "-")) && !p.is(i-2, "anti", "pro") {
		if !p.pairOfSeats(i, n) {
			return n
		}
	}
	if p.legal && !p.is(i+n, "shall", "will", "and", "undertakes", "agrees") || p.upper(i+n) && !p.is(i-1, "of", "by") {
		place = true
	}
	if place || p.lex.FirstName(p.at(i, i+n)) && p.upper(i+n) {
		return n
	}
	if p.is(i, "brussels") && p.holds([]string{"European Union/ EU "}) {
		return p.mention(mention{from: i, to: i + n, id: "EU", typ: "organization", via: "metonym", rule: "capital-as-government", why: "seat, used for the European Union, which the text names"})
	}
	return p.mention(mention{from: i, to: i + n, id: e.ID, typ: "state", via: "metonym", rule: "capital-as-government",
		why: "capital, used for the government"})
}

// pairOfSeats reports "Baku-Washington": both halves are governments.
func (p *page) pairOfSeats(i, n int) bool {
	isSeat := func(k int) bool {
		if k < 0 || k >= len(p.words) || !p.upper(k) {
			return false
		}
		e, _ := p.match(k, k+1, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Seat })
		return e != nil
	}
	return p.is(i+n, "-") && isSeat(i+n+1) || p.is(i-1, "-") && isSeat(i-2)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// travelBefore reports whether a word of travel stands in the six words before i.
func (p *page) travelBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch p.low(k) {
		case "visit", "visits", "visited", "trip", "travel", "travelled", "traveled", "flew", "fly", "arrive", "arrived", "come", "came", "go", "went", "return", "returned", "invited", "journey", "way", "heading":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// innerActors adds the states inside offices and other mentions.
func (p *page) innerActors() {
	for k := 0; k < len(p.actors); k++ {
		m := p.actors[k]
		if m.inner || m.typ == "state" && m.via == "name" && m.rule == "state-name" || m.rule == "body-list" && !p.ofState(&m) || m.rule == "shaped-body" || m.rule == "band" && p.is(m.from, "team") {
			continue
		}
		for i := m.from; i < m.to; i++ {
			if !p.words[i].upper {
				continue
			}
			e, n := p.match(i, m.to, func(e *lexicon.Entry, n int) bool {
				return (e.Class == lexicon.State || e.Class == lexicon.Body) && e.Fits(p.at(i, i+n))
			})
			if e == nil || n == m.to-m.from || m.rule == "state-body" && e.Class == lexicon.Body {
				continue // "the French Senate" holds no senate of another state
			}
			p.actors = append(p.actors, mention{from: i, to: i + n, id: e.ID, typ: e.Type, via: "name", inner: true,
				rule: "state-in-office", why: "named inside a longer mention"})
			i += n - 1
		}
	}
}

// ofState reports a body's name that ends in "of" and a name, or joins two by a
// stroke: "Verkhovna Rada of Ukraine", "OSCE/ODIHR".
func (p *page) ofState(m *mention) bool {
	return m.to-m.from > 2 && (p.is(m.to-2, "of") || p.is(m.from+1, "/"))
}

func (p *page) writeActor(m *mention) {
	p.add(kadesh.FindingActor, p.spanOf(m.from, m.to), m.rule, func(f *kadesh.Finding) {
		f.Actor = &kadesh.ActorFinding{Actor: m.id, Type: m.typ, Via: m.via, Members: m.members, Reason: m.why}
	})
}

// learn keeps the surname of a full name for later mentions.
func (p *page) learn(from, to int, id string) {
	if to-from < 1 {
		return
	}
	if to-from > 1 && p.bearers[id] == "" {
		p.bearers[id] = " " + strings.ReplaceAll(p.phrase(from, to), "-", " ") + " "
	}
	last := p.words[to-1]
	if to-from == 4 && p.givenPair(to-2) {
		last = p.words[from]
	}
	if last.upper && len(last.low) > 2 {
		p.people[last.low] = id
	}
	if first := p.words[from]; !p.legal && to-from >= 2 && p.lex.FirstName(p.at(from, from+1)) && len(first.low) > 3 {
		// The first name alone is the person too, while nobody else has it.
		who := id
		if old, ok := p.given[first.low]; ok && old != id {
			who = ""
		}
		p.given[first.low] = who
	}
	p.seen[id] = true
}

// acronymBehind is the acronym in brackets at word i whose letters begin the
// name before it, empty for none.
func (p *page) acronymBehind(i int) string {
	if !p.is(i, "(", "[") || !p.is(i+2, ")", "]") || i+1 >= len(p.words) {
		return ""
	}
	a := p.at(i+1, i+2)
	if len(a) < 3 || len(a) > 8 || strings.ToUpper(a) != a || strings.ContainsAny(a, "0123456789.") {
		return ""
	}
	return a
}

// learnAcronym keeps "(SSOA)" or "[OSCE]" behind a name.
func (p *page) learnAcronym(i int, who named) {
	if !p.is(i, "(", "[") || !p.is(i+2, ")", "]") || i+1 >= len(p.words) {
		return
	}
	if a := p.at(i+1, i+2); len(a) >= 2 && len(a) <= 10 && strings.ToUpper(a) == a {
		p.acronyms[a] = who
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
