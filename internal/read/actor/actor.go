package actor

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Find marks the actors of the sentence from left to right, the longest
// reading first: a person with office, a name of the lists, a group, a name by
// its shape.
func (p *Reader) Find() {
	for i := 0; i < len(p.Words); {
		n := p.actorAt(i)
		i += max(n, 1)
	}
	p.nameOffices()
	p.groupsOf()
	p.innerActors()
	p.officialsOf()
	p.peopleOfActor()
	for i := range p.Actors {
		p.writeActor(&p.Actors[i])
	}
	if p.Operative { // the mark of the number stands for the body
		p.Actors = append(p.Actors, page.Mention{From: p.First - 1, To: p.First, ID: p.Enacts[0], Type: "body", Via: "office"})
	}
}

// actorAt adds the actor that starts at word i and returns its length in words.
func (p *Reader) actorAt(i int) int {
	w := &p.Words[i]
	if w.Kind == syntax.Punct {
		return 0
	}
	for _, f := range [...]func(int) int{p.chiefsOf, p.agentAt, p.tribeAt, p.looseGroup, p.kinAt, p.halfOf, p.commonAt, p.bandAt,
		p.spelledOut, p.areasAt, p.treatyRole, p.severalAt, p.groupAt, p.officeAt, p.bodyAgain, p.roleAt, p.paperAt, p.crowdAt, p.describedAt} {
		if n := f(i); n > 0 {
			return n
		}
	}
	if !w.Upper && w.Kind != syntax.Number {
		return p.smallBody(i)
	}
	for _, f := range [...]func(int) int{p.unityGovernment, p.administrationOf, p.companyAt, p.stateBody} {
		if n := f(i); n > 0 {
			return n
		}
	}
	if p.Lex.AdjectiveState(w.Low) != "" && p.Upper(i+1) && !p.Signed && !p.listedState(i) {
		if n := p.shapedBody(i); n > 0 {
			return n // "Australian Broadcasting Corporation"
		}
	}
	if n := p.listedAt(i); n > 0 {
		return n
	}
	if !w.Upper {
		return 0
	}
	for _, f := range [...]func(int) int{p.bodyLearnt, p.shapedBody, p.belongsTo, p.longBehind, p.shapedPerson, p.capitalsAt, p.loneSpeaker, p.besideName, p.namedAt, p.pairedName, p.soloName} {
		if n := f(i); n > 0 {
			return n
		}
	}
	return 0
}

// spelledOut takes a name in capitals whose initials stand in brackets behind it:
// "Former Detainees (FD)", "Other Political Parties (OPP)".
func (p *Reader) spelledOut(i int) int {
	if !p.Upper(i) || p.Words[i].Kind != syntax.Word || p.Upper(i-1) && !p.Is(i-1, ":", "the") {
		return 0
	}
	end, initials := i, ""
	for end < len(p.Words) && end-i < 11 && (p.Upper(end) || end > i && (p.Is(end, "of", "and", "the", "for", "in", "on", "to", "/", "-") || page.IsFigure(p.Low(end)) && len(p.Low(end)) == 1 && p.Upper(end+1))) {
		if w := p.At(end, end+1); p.Upper(end) && len(w) > 1 && strings.ToUpper(w) == w && end-i < 2 {
			initials += w // "UN Mission in Ethiopia and Eritrea (UNMEE)"
		} else if p.Upper(end) || page.IsFigure(w) {
			initials += w[:1]
		}
		end++
	}
	a := p.At(end+1, end+2)
	if end-i < 2 || len(a) < 2 || !p.Is(end, "(", "[") || !p.Is(end+2, ")", "]") || a != initials || page.HeadType[p.Low(end-1)] != "" || page.HeadType[p.Low(i)] != "" || p.HasIn(i, end, "agreement", "treaty", "convention", "protocol") {
		return 0
	}
	if e, n := p.Match(i, end, func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil && (p.Legal || i+n == end || len(a) < 3 || e.Class == lexicon.Person) {
		return 0
	}
	who := named{a, "organization"}
	if e, _ := p.Match(end+1, end+2, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body }); e != nil {
		who = named{e.ID, e.Type}
	}
	if w := p.Low(end - 1); page.BodyHead[w] == "body" {
		who.typ = "body"
	}
	if len(a) > 2 || p.Signed {
		p.acronyms[a], p.bodies[p.At(i, end)] = who, who
		return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: who.typ, Via: "name", Rule: "shaped-body", Why: "name whose initials stand behind it"})
	}
	return 0
}

// capitalsAt takes a short form that no list and no bracket explains, "DAB", where
// it acts, owns, or is what a person named just before belongs to.
func (p *Reader) capitalsAt(i int) int {
	if p.Legal && !p.Is(i+1, "shall", "will", "may", "must") || i >= len(p.Nodes) {
		return 0
	}
	w := p.At(i, i+1)
	if len(w) < 3 || len(w) > 6 || strings.ToUpper(w) != w || strings.ContainsAny(w, "0123456789.") || commonCapitals[w] || strings.Trim(w, "IVXLCDM") == "" || p.shouted(i) {
		return 0
	}
	n := &p.Nodes[i]
	owns := p.Is(i+1, "'s", "’s") && p.Upper(i+2)
	of := p.Is(i-1, "of", "from") && p.ActorEnding(i-1) != nil && p.ActorEnding(i-1).Type == "person"
	if !p.Legal && !owns && !of && !(n.Is("nsubj") && n.Head > i && p.Nodes[n.Head].UPOS == "VERB") {
		return 0
	}
	p.acronyms[w] = named{w, "organization"}
	return p.mention(page.Mention{From: i, To: i + 1, ID: w, Type: "organization", Via: "name", Rule: "capitals", Why: "short form in capitals that acts, owns or has people"})
}

// loneSpeaker takes one capitalised word that no list knows where it speaks:
// "Tsarev argues".
func (p *Reader) loneSpeaker(i int) int {
	if p.Legal || i+1 >= len(p.Nodes) || p.Is(i-1, "-") || p.DayName(i) || dates.Month(p.Low(i)) > 0 || p.Upper(i+1) || p.Upper(i-1) && i > p.First || p.Nodes[i].UPOS != "PROPN" && i > p.First || len(p.Low(i)) < 4 {
		return 0
	}
	n, k := &p.Nodes[i], i+1
	for p.Is(k, "also", "has", "had", "later", "further") {
		k++
	}
	if k >= len(p.Nodes) || !n.Is("nsubj") || n.Head != k || p.Nodes[k].UPOS != "VERB" || page.CrowdNoun[p.Low(i)] != "" || page.DocumentNoun[p.Nodes[i].Lemma] || p.Lex.AdjectiveState(p.Low(i)) != "" || p.Lex.Lemma(p.Low(i)) != "" && n.UPOS != "PROPN" {
		return 0
	}
	if _, _, cue := p.Cue(k, len(p.Words)); !cue || n.UPOS != "PROPN" {
		return 0
	}
	id := page.SlugUpper(p.At(i, i+1))
	if site := siteName(p.Low(i)); site > 0 {
		who := named{page.SlugUpper(p.At(i, i+1)[:site]), "organization"}
		p.acronyms[p.At(i, i+1)] = who
		return p.mention(page.Mention{From: i, To: i + 1, ID: who.id, Type: who.typ, Via: "name", Rule: "lone-speaker", Why: "a site or an outlet, that speaks"})
	}
	p.People[p.Low(i)] = id
	return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "person", Via: "name", Rule: "lone-speaker", Why: "one name, that speaks"})
}

// siteName is how long the name of a site or an outlet is without its ending, "gawker.com"
// and "wikinews"; 0 for other words. Units: bytes.
func siteName(w string) int {
	for _, end := range [...]string{".com", ".org", ".net", ".ru", ".am", ".az"} {
		if name, ok := strings.CutSuffix(w, end); ok && len(name) > 2 {
			return len(name)
		}
	}
	for _, end := range [...]string{"news", "press", "wiki"} {
		if strings.HasSuffix(w, end) && len(w) > len(end)+3 {
			return len(w)
		}
	}
	return 0
}

// commonCapitals are words in capitals that are nobody.
var commonCapitals = map[string]bool{"GDP": true, "DNA": true, "HIV": true, "AIDS": true, "GMT": true, "UTC": true, "EST": true, "PDT": true, "EDT": true,
	"CEO": true, "MPS": true, "USD": true, "GPS": true, "SMS": true, "PDF": true, "FAQ": true, "PCR": true, "COVID": true, "LGBT": true, "LGBTQ": true, "LED": true,
	"TRIPP": true, "VAT": true, "NGO": true, "NGOS": true, "AND": true, "THE": true, "NOT": true, "CCTV": true, "ISBN": true, "ASAP": true, "RPG": true}

// shouted reports that the words around word i are in capitals too.
func (p *Reader) shouted(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(p.Words) && p.Words[k].Kind == syntax.Word {
			if w := p.At(k, k+1); len(w) > 1 && strings.ToUpper(w) == w {
				return true
			}
		}
	}
	return false
}

// namedAt takes a name of a person or organisation that no list and no shape
// knows, by its kind alone.
func (p *Reader) namedAt(i int) int {
	if p.Legal {
		return 0 // treaties capitalise too much
	}
	for _, n := range p.Named {
		if n.From != i || n.Kind == names.Place && !p.speakingName(n.From, n.To) || !n.Sure && !p.speakingName(n.From, n.To) {
			continue
		}
		if n.To-n.From < 2 || p.Is(n.To-1, "republic") {
			continue
		}
		const rule, why = "name-kind", "proper name, by its words and place"
		if n.Kind != names.Organization {
			return p.newPerson(n.From, n.To, rule, why)
		}
		id := page.SlugUpper(p.At(n.From, n.To))
		if id == "" {
			return 0
		}
		p.acronyms[p.At(n.From, n.To)] = named{id, "organization"}
		return p.mention(page.Mention{From: n.From, To: n.To, ID: id, Type: "organization", Via: "name", Rule: rule, Why: why})
	}
	return 0
}

// listedState reports a state's name of two words or more at word i: "Russian
// Federation".
func (p *Reader) listedState(i int) bool {
	e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	return e != nil && n > 1
}

// shoutedPair reports a state in capitals at word i that is half of a heading:
// "ETHIOPIA-ERITREA: Council threatens sanctions".
func (p *Reader) shoutedPair(i, n int) bool {
	if s := p.At(i, i+n); strings.ToUpper(s) != s || len(s) < 4 {
		return false
	}
	return p.Is(i+n, "-") && p.StateAhead(i+n+1) != "" || p.Is(i-1, "-") && slices.ContainsFunc(p.Actors, func(m page.Mention) bool { return m.To == i-1 && m.Type == "state" })
}

func (p *Reader) mention(m page.Mention) int {
	p.Actors = append(p.Actors, m)
	return m.To - m.From
}

// listedAt matches the names of the lists.
func (p *Reader) listedAt(i int) int {
	e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
		return e.Class <= lexicon.Body && p.Fits(e, i, n) && p.properCase(i, n)
	})
	if e == nil {
		return 0
	}
	if id, ok := p.People[p.Words[i].Low]; ok && n == 1 && e.Class != lexicon.Body {
		return p.mention(page.Mention{From: i, To: i + n, ID: id, Type: "person", Via: "name", Rule: "surname-again", Why: "surname of a person named before"})
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
		if n > 1 || p.Lex.FirstName(p.At(i, i+1)) {
			end = p.NameEnd(i, i+n)
		} else if p.Upper(i+1) && p.Is(i+1, "route", "plan", "doctrine", "tower", "corridor") {
			return n
		}
		p.learn(i, end, e.ID)
		return p.mention(page.Mention{From: i, To: end, ID: e.ID, Type: "person", Via: "name", Rule: "person-list", Why: "name of the list of persons"})
	}
	if e.ID == "WHITE_HOUSE" && (placeName[p.Low(i+n)] || p.Is(i+n, "deal", "peace", "talks", "ceremony", "lawn") || p.Is(i-1, "the") && p.Is(i-2, "to", "at", "in", "outside") || p.Is(i-1, "at", "in")) {
		return n // the building
	}
	end := i + n
	if !p.Signed && e.Type == "organization" && p.Is(end, "ambassador", "envoy", "mediator", "negotiator", "representative", "diplomat", "official", "spokesman", "spokeswoman") && !p.Upper(end+1) {
		id := e.ID + "_" + page.SlugUpper(p.Low(end))
		return p.mention(page.Mention{From: i, To: end + 1, ID: id, Type: "person", Via: "office", Rule: "described", Why: "who serves the body named"})
	}
	if p.Is(end, "charter") && p.Upper(end) {
		return n // part of the instrument's name
	}
	if n == 1 && p.Upper(end) && p.Is(end, "news", "parliamentary", "children", "economic", "high", "special", "monitoring", "mission", "secretariat") {
		if n := p.shapedBody(i); n > 0 {
			return n // "BBC News", "NATO Parliamentary Assembly"
		}
	}
	if m := p.longerBody(i, end, e); m.To > 0 {
		return p.mention(m)
	}
	if e.Type == "organization" && !p.Signed && p.Is(end, "rebel", "militant", "armed", "guerrilla", "insurgent", "separatist", "paramilitary", "terrorist") && p.Is(end+1, "group", "movement", "militia", "organization", "organisation", "faction", "force") {
		end += 2 // "the M23 rebel group"
	}
	p.learnAcronym(end, named{e.ID, e.Type})
	p.learnOpening(i, end, named{e.ID, e.Type})
	for k := i; k < i+n; k++ {
		if page.BodyHead[p.Low(k)] != "" && p.Upper(k) {
			p.heads[p.Low(k)] = named{e.ID, e.Type} // "the Court" from now on
		}
	}
	return p.mention(page.Mention{From: i, To: end, ID: e.ID, Type: e.Type, Via: "name", Rule: "body-list", Why: "name of the list of bodies"})
}

// learnOpening keeps the first two words of a body's name of four or more as its short
// form, when they are a name: "Special Court" for "Special Court for Sierra Leone".
func (p *Reader) learnOpening(i, end int, who named) {
	if end-i >= 4 && p.Upper(i) && p.Upper(i+1) && !p.Upper(i+2) && page.BodyHead[p.Low(i+1)] != "" {
		p.bodies[p.At(i, i+2)] = who
	}
}

// longerBody is a body or officer whose name begins with that of a listed body that
// ends at word end: "United Nations Temporary Executive Authority", "United Nations
// Administrator".
func (p *Reader) longerBody(i, end int, e *lexicon.Entry) page.Mention {
	k := end
	for k < end+5 && p.Upper(k) && p.Words[k].Kind == syntax.Word && p.Words[k].Start == p.Words[k-1].End+1 {
		k++
	}
	if k == end || e.Type != "organization" {
		return page.Mention{}
	}
	last := p.Low(k - 1)
	m := page.Mention{From: i, To: k, ID: e.ID + "_" + page.SlugUpper(p.At(end, k)), Type: "body", Via: "name", Rule: "shaped-body", Why: "body or officer of the body named"}
	switch {
	case roleNoun[last] == "person" && !p.Is(k-1, "president", "agent", "executive"):
		m.Type, m.Via = "person", "office"
	case roleNoun[last] == "group" && k-end > 1 && last != "members":
		m.Type, m.Via = "group", "group" // "IGAD Special Envoys"
	case k-end > 1 && page.BodyHead[last] == "body" && !p.Is(k-1, "member", "post"):
		if a := p.acronymBehind(k); a != "" {
			m.ID = a
		}
		p.heads[last] = named{m.ID, m.Type}
		p.learnAcronym(k, named{m.ID, m.Type})
	default:
		return page.Mention{}
	}
	return m
}

// properCase asks that each word of a listed name that matters is capitalised
// when the name starts with a capital in the middle of a sentence.
func (p *Reader) properCase(i, n int) bool {
	return p.Words[i].Upper || n > 1 || p.Words[i].Kind == syntax.Number
}

func (p *Reader) stateAt(i, n int, e *lexicon.Entry) int {
	if p.Is(i+n, "$") {
		return n // "US$ 20,000"
	}
	if p.Upper(i+n) && p.Is(i+n+1, "islands", "territory", "territories") && p.Upper(i+n+1) || p.Legal && p.Is(i-1, "(") && p.Is(i+n, ")") && p.stateEnds(i-1) || p.Is(i, "ireland") && p.Is(i-1, "northern") {
		return n // "US Virgin Islands", "the United Kingdom (Anguilla)"
	}
	if n := p.bandOf(i, i+n, e.ID); n > 0 {
		return n
	}
	if p.Is(i-1, "-") && i > 1 && p.Words[i-1].Start == p.Words[i-2].End || p.Is(i+n, "-") && p.Upper(i+n+1) {
		if !p.Is(i-2, "anti", "pro") && !p.shoutedPair(i, n) {
			return n // half of a compound adjective
		}
	}
	// A state's name between other capitalised words of a name of its own is
	// handled by the shapes; "Georgia Smith" is a person.
	if p.Lex.FirstName(p.At(i, i+n)) && p.Upper(i+n) {
		return 0
	}
	if p.Is(i-1, "new") && p.Upper(i-1) || p.americanGeorgia(i) {
		return n // "New Mexico"
	}
	if p.Is(i, "guinea") && p.Is(i-1, "-") || p.Is(i, "uruguay") && p.Is(i+1, "round") {
		return n
	}
	if p.Upper(i+n) && p.Is(i+n, "canal", "river", "sea", "city", "strait", "gulf", "mountains", "lake", "valley", "hall") ||
		p.Is(i-1, "of") && p.Is(i-2, "isthmus", "gulf", "city", "university", "bank", "sea", "town") {
		return n
	}
	from := i
	if p.Is(i-1, "of") {
		if g := p.governmentBefore(i - 1); g >= 0 {
			from = g
			p.dropActorsFrom(g)
		}
	} else if p.Is(i-2, "of") && p.Is(i-1, "the") {
		if g := p.governmentBefore(i - 2); g >= 0 {
			from = g
			p.dropActorsFrom(g)
		}
	}
	if from == i && p.Is(i-1, "of") && p.Upper(i-2) && p.Is(i-2, "republic", "kingdom", "state") && !p.Upper(i-3) {
		from = i - 2
		if g := p.governmentBefore(from - 1); g >= 0 && p.Is(from-1, "of") {
			from = g
		} else if g := p.governmentBefore(from - 2); g >= 0 && p.Is(from-1, "the") && p.Is(from-2, "of") {
			from = g
		}
		p.dropActorsFrom(from)
	}
	why := "name of the state"
	if from < i {
		why = "government of the state"
		p.learnAcronym(i+n, named{e.ID, "state"})
	}
	p.mention(page.Mention{From: from, To: i + n, ID: e.ID, Type: "state", Via: "name", Rule: "state-name", Why: why})
	return n
}

// americanGeorgia reports the name of the state of the United States in the treaties of
// these with Indian peoples.
func (p *Reader) americanGeorgia(i int) bool {
	return p.Tribal && p.Is(i, "georgia") && page.Contains(p.States, "USA")
}

// stateEnds reports a state's name that ends before word i.
func (p *Reader) stateEnds(i int) bool {
	m := p.ActorEnding(i)
	return m != nil && m.Type == "state"
}

// governmentBefore is the first word of "[Imperial] Government" that ends
// before the "of" at word i, -1 when there is none.
func (p *Reader) governmentBefore(i int) int {
	if !p.Is(i-1, "government") {
		return -1
	}
	if i >= 2 && p.Upper(i-2) && p.Is(i-2, "imperial", "royal", "federal", "provisional", "transitional") {
		return i - 2
	}
	return i - 1
}

func (p *Reader) dropActorsFrom(from int) {
	for len(p.Actors) > 0 && p.Actors[len(p.Actors)-1].From >= from {
		p.Actors = p.Actors[:len(p.Actors)-1]
	}
}

// peopleAt takes "Armenians" and "the South Sudanese people" as a people; a
// plain adjective is no actor.
func (p *Reader) peopleAt(i, n int, e *lexicon.Entry) int {
	if p.Is(i+n, "people", "nation") && !p.Is(i, "indian") {
		return p.peopleAs(i, i+n+1, e.ID)
	}
	if k := i + n; p.Is(i-1, "the") && (strings.HasSuffix(p.Low(k-1), "ese") || p.Is(k-1, "english", "french", "irish", "dutch", "british", "turkish", "swiss")) && k < len(p.Nodes) && !p.Upper(k) && p.Nodes[k].UPOS != "NOUN" && p.Nodes[k].UPOS != "ADJ" && !p.Is(k, "-") {
		return p.peopleAs(i, k, e.ID) // "the South Sudanese"
	}
	return n
}

// placeWords come before a capital that is only a place.
var placeWords = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "around": true, "via": true, "through": true, "downtown": true}

// placeName are words behind a capital that make it the name of a meeting, a paper
// or a place.
var placeName = page.WordSet("meeting summit declaration process agreement agreements protocol memorandum package documents accords airport region oblast time post treaty breakthrough")

// seatAt takes a capital for the government unless it is a place.
func (p *Reader) seatAt(i, n int, e *lexicon.Entry) int {
	prev := p.Low(i - 1)
	if i < p.Dispatch {
		return n // where a report was written
	}
	place := placeWords[prev] && !(prev == "at" && (p.Is(i-2, "poke", "aimed", "directed", "levelled", "leveled") || p.HasIn(max(p.First, i-7), i-1, "fired", "fires", "fire", "firing", "launched", "missile", "missiles", "rocket", "rockets")))
	if prev == "to" && p.travelBefore(i-1) || prev == "from" && p.travelBefore(i-1) {
		place = true
	}
	if p.Is(i-1, ",") && p.Is(i-2, "capital", "city", "town") {
		place = true
	}
	if p.Is(i+n, ",") && i == p.First {
		if _, ok := p.dates.CalendarDay(i + n + 1); ok {
			place = true // "MINSK, 17 July 2019 -"
		}
	}
	if p.Is(i+n, ",") && p.Is(i+n+1, "azerbaijan", "armenia", "georgia", "d.c.", "d.c", "florida") {
		place = true
	}
	joined := i > 0 && p.Is(i-1, "-") && p.Words[i-1].End == p.Words[i].Start && p.Words[i-2+page.BoolInt(i < 2)].Upper
	if placeName[p.Low(i+n)] {
		place = true
	}
	if (joined || p.Is(i+n, "-")) && !p.Is(i-2, "anti", "pro") {
		if !p.pairOfSeats(i, n) {
			return n
		}
	}
	if p.Legal && !p.Is(i+n, "shall", "will", "and", "undertakes", "agrees") || p.Upper(i+n) && !p.Is(i-1, "of", "by") {
		place = true
	}
	if place || p.Lex.FirstName(p.At(i, i+n)) && p.Upper(i+n) {
		return n
	}
	if p.Is(i, "brussels") && !p.Holds([]string{"Belgium/Belgian"}) {
		return p.mention(page.Mention{From: i, To: i + n, ID: "EU", Type: "organization", Via: "metonym", Rule: "capital-as-government", Why: "seat, used for the European Union in a text that does not name Belgium"})
	}
	return p.mention(page.Mention{From: i, To: i + n, ID: e.ID, Type: "state", Via: "metonym", Rule: "capital-as-government",
		Why: "capital, used for the government"})
}

// pairOfSeats reports "Baku-Washington": both halves are governments.
func (p *Reader) pairOfSeats(i, n int) bool {
	isSeat := func(k int) bool {
		if k < 0 || k >= len(p.Words) || !p.Upper(k) {
			return false
		}
		e, _ := p.Match(k, k+1, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Seat })
		return e != nil
	}
	return p.Is(i+n, "-") && isSeat(i+n+1) || p.Is(i-1, "-") && isSeat(i-2)
}

// travelBefore reports whether a word of travel stands in the six words before i.
func (p *Reader) travelBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch p.Low(k) {
		case "visit", "visits", "visited", "trip", "travel", "travelled", "traveled", "flew", "fly", "arrive", "arrived", "come", "came", "go", "went", "return", "returned", "invited", "journey", "way", "heading":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// innerActors adds the states inside offices and other mentions.
func (p *Reader) innerActors() {
	for k := 0; k < len(p.Actors); k++ {
		m := p.Actors[k]
		if m.Inner || m.Type == "state" && m.Via == "name" && m.Rule == "state-name" || m.Rule == "body-list" && !p.ofState(&m) || m.Rule == "shaped-body" || m.Rule == "band" && p.Is(m.From, "team") {
			continue
		}
		for i := m.From; i < m.To; i++ {
			if !p.Words[i].Upper {
				continue
			}
			e, n := p.Match(i, m.To, func(e *lexicon.Entry, n int) bool {
				return (e.Class == lexicon.State || e.Class == lexicon.Body) && p.Fits(e, i, n)
			})
			if e == nil || n == m.To-m.From || slices.ContainsFunc(p.Actors, func(a page.Mention) bool { return a.From == i && a.To == i+n }) || m.Rule == "state-body" && e.Class == lexicon.Body {
				continue // "the French Senate" holds no senate of another state
			}
			p.Actors = append(p.Actors, page.Mention{From: i, To: i + n, ID: e.ID, Type: e.Type, Via: "name", Inner: true,
				Rule: "state-in-office", Why: "named inside a longer mention"})
			i += n - 1
		}
	}
}

// ofState reports a body's name that ends in "of" and a name, or joins two by a
// stroke: "Verkhovna Rada of Ukraine", "OSCE/ODIHR".
func (p *Reader) ofState(m *page.Mention) bool {
	return m.To-m.From > 2 && (p.Is(m.To-2, "of") || p.Is(m.From+1, "/"))
}

func (p *Reader) writeActor(m *page.Mention) {
	p.Add(kadesh.FindingActor, p.SpanOf(m.From, m.To), m.Rule, func(f *kadesh.Finding) {
		f.Actor = &kadesh.ActorFinding{Actor: m.ID, Type: m.Type, Via: m.Via, Members: m.Members, Reason: m.Why}
	})
}

// learn keeps the surname of a full name for later mentions.
func (p *Reader) learn(from, to int, id string) {
	if to-from < 1 {
		return
	}
	if to-from > 1 && p.bearers[id] == "" {
		p.bearers[id] = " " + strings.ReplaceAll(p.Phrase(from, to), "-", " ") + " "
	}
	last := p.Words[to-1]
	if to-from == 4 && p.givenPair(to-2) {
		last = p.Words[from]
	}
	if last.Upper && len(last.Low) > 2 {
		p.People[last.Low] = id
	}
	if first := p.Words[from]; !p.Legal && to-from >= 2 && p.Lex.FirstName(p.At(from, from+1)) && len(first.Low) > 3 {
		// The first name alone is the person too, while nobody else has it.
		who := id
		if old, ok := p.given[first.Low]; ok && old != id {
			who = ""
		}
		p.given[first.Low] = who
	}
	p.Seen[id] = true
}

// Named is an actor as the lists or the text name it.
