package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Actors of reports that have no name: "voters", "religious schools", "the
// municipalities". Their own words are their id.

// crowdNoun are nouns in the plural for people and bodies that act, with their
// type.
var crowdNoun = map[string]string{}

func init() {
	for typ, list := range map[string]string{
		"group": `participants protesters protestors demonstrators supporters opponents critics activists volunteers leaders officials lawmakers
			legislators ministers ambassadors diplomats experts analysts observers monitors journalists reporters lawyers judges prosecutors soldiers
			troops rebels militants fighters terrorists gunmen mercenaries peacekeepers refugees migrants workers employees farmers teachers students
			parents families politicians candidates deputies mps ngos senators delegates negotiators mediators investors operators employers shareholders
			hackers pilgrims prisoners hostages captives victims survivors relatives members historians scientists researchers secularists doctors
			applicants defendants separatists opposition witnesses rioters insurgents settlers investigators advisers advisors aides envoys commanders
			detainees suspects pupils guards attackers bombers smugglers traders executives economists militiamen policymakers sources militias
			guerrillas guerillas jihadists paramilitaries allies customers consumers passengers patients children women men tourists visitors vendors
			firefighters paramedics rescuers medics nurses sailors pilots marines crews fishermen miners truckers gendarmes
			editors authors worshippers competitors developers engineers colleagues dignitaries guests youths merchants fans`,
		"people":       `citizens voters residents people civilians inhabitants villagers locals`,
		"organization": `schools universities companies firms banks businesses associations unions organisations organizations churches charities newspapers outlets factories`,
		"body":         `municipalities councils courts authorities ministries parliaments governments agencies administrations police forces armies navies`,
	} {
		for w := range strings.FieldsSeq(list) {
			crowdNoun[w] = typ
		}
	}
}

// regional are words for a part of the world, a faith or a people without a state;
// with one of them states too are named by what they are: "Western powers".
var regional = wordSet(`western arab european african asian gulf nordic baltic balkan caribbean scandinavian latin muslim islamic islamist christian jewish sunni shia shiite
	alawite druze kurdish palestinian tamil hutu tutsi tuareg bedouin maoist marxist communist catholic orthodox loyalist jihadist baloch baluch pashtun uighur uyghur rohingya`)

// regionalNoun are nouns that name an actor only with such a word before them.
var regionalNoun = wordSet("countries states nations powers team teams allies donors communities groups factions parties")

// groupKind are the words before "groups" that make actors of them, with their type.
var groupKind = map[string]string{"working": "body", "contact": "body", "expert": "body", "armed": "group", "rebel": "group", "militant": "group", "opposition": "group",
	"rights": "group", "aid": "group", "terrorist": "group", "insurgent": "group", "paramilitary": "group", "advocacy": "group", "religious": "group", "ethnic": "group", "criminal": "group"}

// crowdAct are the places in a sentence where who acts or is acted on stands.
var crowdAct = []string{"nsubj", "obj", "iobj", "obl", "conj"}

// crowdAt takes a noun of people or bodies without a name, its adjectives and
// article with it.
func (p *page) crowdAt(i int) int {
	if p.signed || i >= len(p.nodes) || p.words[i].kind != syntax.Word {
		return 0
	}
	if n := p.townForce(i); n > 0 {
		return n
	}
	k := i
	for k < i+4 && k+1 < len(p.nodes) && crowdNoun[p.low(k)] == "" && p.nodes[k].Head > k && p.nodes[k].Head < i+5 &&
		(p.nodes[k].Is("det") || p.nodes[k].Is("amod") || p.nodes[k].Is("compound") || p.nodes[k].Is("nummod") || p.nodes[k].Is("advmod") && k > i) && (k == i || !p.upper(k) || regional[p.low(k)]) {
		k++
	}
	typ := crowdNoun[p.low(k)]
	if typ == "" && k == i && ofDoctrine(p.low(k)) {
		typ = "group"
	}
	region := k
	for region > i && !regional[p.low(region)] {
		region--
	}
	placed := regional[p.low(region)] && region < k
	if typ == "" && placed && regionalNoun[p.low(k)] {
		typ = "group"
	}
	if typ == "" && k > i && p.is(k, "groups") {
		typ = groupKind[p.low(k-1)] // "armed groups", "working groups"
	}
	leads := placed && region == i // its capital makes no name of it
	if p.is(k+1, "of") && !p.freeOf(k) || k == i && p.is(k, "people", "civilians") && !p.nodes[k].Is("nsubj") || k > i && p.nodes[i].XPOS == "VBG" || p.is(i-1, "-") || k == i && p.upper(i-1) && !p.dayName(i-1) || p.is(k, "people") && k > i && p.nodes[k-1].Is("nummod") {
		return 0 // "members of A", "A officials", "80 people"
	}
	if typ == "" || p.upper(k) && k > p.first || p.upper(i) && !leads && i > p.first || p.nodes[k].UPOS != "NOUN" || !leads && p.nodes[i].UPOS == "PROPN" || p.nounBehind(k) || p.nodes[k].Is("nmod:poss") && k == i {
		return 0
	}
	for m := i; m < k; m++ {
		if p.nodes[m].Head != k && !(p.nodes[m].Head > m && p.nodes[m].Head < k) {
			return 0
		}
	}
	if at := p.countedBy(k); !slices.ContainsFunc(crowdAct, p.nodes[at].Is) && !(at != k && p.nodes[at].Is("nsubj:pass")) && !p.againstThem(at) {
		return 0
	}
	from := i
	for from < k && (p.nodes[from].Is("det") || p.nodes[from].Is("nummod") || crowdCount[p.low(from)]) {
		from++
	}
	return p.mention(mention{from: i, to: k + 1, id: slugUpper(p.at(from, k+1)), typ: typ, via: "group", rule: "crowd", why: "named by what they are"})
}

// dayName reports the name of a day of the week or a month at word i.
func (p *page) dayName(i int) bool {
	if i < 0 {
		return false
	}
	_, day := weekdayNames[p.low(i)]
	return day || dates.Month(p.low(i)) > 0
}

// townForce takes the police or the authorities of a place that is no state: "Lagos
// police".
func (p *page) townForce(i int) int {
	k := i + 1
	if !p.upper(i) || k >= len(p.nodes) || p.upper(k) || !p.is(k, "police", "prosecutors", "authorities") || p.nodes[i].UPOS != "PROPN" || p.upper(i-1) && i > p.first || p.dayName(i) || p.actorHolds(i) || p.nounBehind(k) {
		return 0
	}
	if e, _ := p.match(i, k, func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	return p.mention(mention{from: i, to: k + 1, id: slugUpper(p.at(i, k+1)), typ: "body", via: "group", rule: "crowd", why: "the force of a place"})
}

// freeOf reports a plural that acts, with an "of" behind it that names no actor other
// rules would read with it: "residents of Goma", "the families of the victims".
func (p *page) freeOf(k int) bool {
	n := &p.nodes[k]
	if !n.Is("nsubj") && !n.Is("nsubj:pass") || p.is(k, "members", "people", "leaders", "officials") {
		return false
	}
	at := k + 2 + boolInt(p.is(k+2, "the"))
	if !p.upper(at) {
		return true
	}
	e, _ := p.match(at, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body })
	return e == nil && !p.upper(at+1)
}

// ofDoctrine reports a plural of people by what they hold or do: "environmentalists".
func ofDoctrine(w string) bool {
	return len(w) > 7 && strings.HasSuffix(w, "ists") && w != "assists" && w != "consists" && w != "persists" && w != "insists"
}

// againstThem reports a complement that names whom an act is done with or to: "the
// charges against the two reporters".
func (p *page) againstThem(k int) bool {
	return p.nodes[k].Is("nmod") && p.is(p.child(k, "case"), "against", "between", "by", "with")
}

// quantity are nouns that only count the people named behind their "of".
var quantity = wordSet("hundred thousand dozen score ten million majority number most some many several all none each one two three handful crowd")

// countedBy is the noun that counts the one at k ("hundreds of protesters"), else k.
func (p *page) countedBy(k int) int {
	if h := p.nodes[k].Head; p.nodes[k].Is("nmod") && h >= 0 && h < k && quantity[strings.ToLower(p.nodes[h].Lemma)] && p.is(p.child(k, "case"), "of") {
		return h
	}
	return k
}

// countedWhom is the noun that the one at k counts, else k.
func (p *page) countedWhom(k int) int {
	for range 3 { // "tens of thousands of people"
		if k < 0 || !quantity[strings.ToLower(p.nodes[k].Lemma)] {
			break
		}
		m := p.ofWhat(k)
		if m < 0 {
			break
		}
		k = m
	}
	return k
}

// ofWhat is the noun behind the "of" of the noun at k: "talks" of "a round of talks"; -1
// without.
func (p *page) ofWhat(k int) int {
	if m := p.child(k, "nmod"); m > k && p.is(p.child(m, "case"), "of") {
		return m
	}
	return -1
}

// crowdCount are words of number and pointing that are no part of who they are.
var crowdCount = map[string]bool{"many": true, "several": true, "some": true, "other": true, "all": true, "most": true, "few": true, "more": true,
	"such": true, "certain": true, "various": true, "numerous": true, "own": true, "both": true, "only": true, "about": true}

// paperAt takes a body's name that starts with the name of a state: "New
// Zealand Herald", "South Sudan Opposition Alliance".
func (p *page) paperAt(i int) int {
	if !p.upper(i) {
		return 0
	}
	e, n := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e != nil && p.is(i+n, "-") && p.words[i+n].Start == p.words[i+n-1].End && p.stateAhead(i+n+1) != "" && p.is(i+n+2, "joint", "strategic", "steering", "commission", "working", "intergovernmental", "mixed", "bilateral", "business", "council", "committee") && p.upper(i+n+2) {
		return p.shapedBody(i) // "Armenia-US Steering Committee"
	}
	if e == nil || !p.upper(i+n) {
		return 0
	}
	if b, _ := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body }); b != nil {
		return 0
	}
	for k := i + n; k < min(i+n+4, len(p.words)) && p.upper(k) && p.words[k].kind == syntax.Word; k++ {
		if bodyHead[p.low(k)] != "" && (!p.is(k, "parliament", "army", "forces", "news", "police", "navy") || k > i+n && p.is(k, "army", "forces")) && !p.upper(k+1) {
			if p.topic == "" {
				p.topic = e.ID
			}
			return p.shapedBody(i)
		}
	}
	return 0
}
