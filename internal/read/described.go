package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Actors of reports that are only described, one at a time: "the foreign minister",
// "a court", "an Egyptian mediator", "the outlet". (Those in the plural are in
// crowd.go.) Who was named with the office before is meant; else their own words are
// their id.

// describedNoun are the nouns for one person or body, with the type of actor.
var describedNoun = map[string]string{}

func init() {
	for typ, list := range map[string]string{
		"person": `president premier minister chancellor king queen prince princess sultan emir monarch pope bishop patriarch general colonel commander
			officer admiral captain mediator envoy negotiator ambassador diplomat spokesman spokeswoman spokesperson representative official leader
			politician lawmaker legislator senator governor mayor judge prosecutor lawyer attorney journalist reporter activist analyst expert
			researcher candidate defector detective investigator columnist adviser advisor aide secretary chairman chairwoman chief director
			dictator ruler warlord arbitrator counterpart successor predecessor suspect defendant gunman attacker soldier policeman man woman teenager
			boy girl youth student teacher doctor nurse engineer driver pilot farmer worker author editor witness colleague employee victim`,
		"body": `court parliament government cabinet senate assembly board legislature congress junta commission committee council ministry tribunal agency
			army military navy police regime administration opposition militia`,
		"organization": `company firm organization organisation newspaper outlet channel broadcaster magazine website association bank university
			charity party bloc alliance airline`,
	} {
		for w := range strings.FieldsSeq(list) {
			describedNoun[w] = typ
		}
	}
}

// describedOf takes an office of a place that no list has as an actor: "the mayor of
// Istanbul".
func (p *page) describedOf(i, h int) int {
	k := h + 2 + boolInt(p.is(h+2, "the"))
	e, _ := p.match(k, len(p.words), func(e *lexicon.Entry, _ int) bool {
		return e.Class == lexicon.State || e.Class == lexicon.Body || e.Class == lexicon.Person
	})
	end := k
	for end < len(p.words) && end < k+3 && p.upper(end) && p.words[end].kind == syntax.Word {
		end++
	}
	if e != nil || end == k || !p.is(i, "the") || h != i+1 || bodyHead[p.low(end-1)] != "" {
		return 0
	}
	id := slugUpper(p.at(k, end)) + "_" + slugUpper(p.low(h))
	return p.mention(mention{from: h, to: end, id: id, typ: "person", via: "office", rule: "described", why: "office of a place"}) + h - i
}

// describedState is the state whose adjective stands right before the noun at h, with
// the words from k on describing it; false when they hold a name, a number or a mark.
func (p *page) describedState(k, h int) (state string, ok bool) {
	if p.is(k+1, "-") && p.is(k+2, "year") && p.is(k+3, "-") && p.is(k+4, "old") {
		k += 5 // "a 15-year-old boy"
	}
	for ; k < h; k++ {
		if p.nodes[k].UPOS == "NUM" || p.words[k].kind == syntax.Punct {
			return "", false
		}
		if p.upper(k) && !regional[p.low(k)] {
			e, n := p.match(k, h, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Adjective || e.Class == lexicon.State })
			if e == nil && p.placeBefore(k, h) {
				return "", true // "a London court"
			}
			if e == nil || k+n != h {
				return "", false
			}
			return e.ID, true
		}
		if p.nodes[k].Head != h {
			return "", false
		}
	}
	return "", true
}

// placeBefore reports a name of one word right before the noun at h, no body's and no
// person's.
func (p *page) placeBefore(k, h int) bool {
	if k+1 != h || !p.is(k-1, "a", "an") || p.nodes[k].UPOS != "PROPN" {
		return false
	}
	e, _ := p.match(k, h, func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body && e.Class != lexicon.Seat })
	return e == nil && p.people[p.low(k)] == "" && p.acronyms[p.at(k, k+1)].id == "" && p.counts[slugUpper(p.at(k, k+1))] == 0
}

// stateRole are nouns that other rules read behind the adjective of a state: "the
// Armenian government", "a Russian general".
var stateRole = wordSet(`president premier minister chancellor king queen prince sultan emir leader general colonel commander envoy ambassador
	parliament government cabinet senate assembly congress army military navy police regime opposition administration secretary`)

// outletNoun are nouns for who publishes a report.
var outletNoun = wordSet("newspaper outlet channel broadcaster magazine website agency")

// outlet is the id of "the outlet": who publishes the text when that is one word
// ("Caliber.Az") and the text names it or no other, or the organisation named most;
// else the one given.
func (p *page) outlet(id string) string {
	name, _, _ := strings.Cut(p.doc.Publisher, ".")
	if own := slugUpper(name); own != "" && (p.seen[own] || p.organization == "") && !strings.ContainsAny(name, " /-") {
		return own
	}
	if len(p.organization) > 3 {
		return p.organization
	}
	return id
}

// placing are prepositions with which a body is a place.
var placing = wordSet("in at on near outside inside into as like during within around")

// describedAt takes one person or body without a name, with article or owner and
// adjectives: where who acts or is acted on stands.
func (p *page) describedAt(i int) int {
	if p.signed || i+1 >= len(p.nodes) || !p.is(i, "the", "a", "an", "this", "that", "its") {
		return 0
	}
	h := p.nodes[i].Head
	reach := 4
	if p.is(i+2, "-") && p.is(i+3, "year") {
		reach = 8
	}
	if h <= i || h > i+reach || p.nodes[h].UPOS != "NOUN" || p.upper(h) || p.nounBehind(h) || p.upper(h+1) && p.nodes[h+1].UPOS == "PROPN" || p.is(h+1, "-") || p.is(h-1, "-") {
		return 0
	}
	typ := describedNoun[p.low(h)]
	if typ == "" || !p.standsAsActor(h) {
		return 0
	}
	state, ok := p.describedState(i+1, h)
	if !ok || state != "" && stateRole[p.low(h)] && !(p.is(h, "minister") && p.is(i, "a", "an")) {
		return 0
	}
	if typ == "person" && p.is(h+1, "of") && p.actorAhead(h+2) {
		return p.describedOf(i, h) // "the president of A" other rules read
	}
	if servantNoun[p.nodes[h].Lemma] && p.is(h+1, "of", "for", "from") && p.actorAhead(h+2) {
		return 0 // who acts for somebody
	}
	id := slugUpper(p.at(i+1, h+1))
	if p.is(i, "its") {
		if state = p.stateBefore(i); state == "" {
			return 0
		}
		if who, ok := p.lex.Holder(p.lex.OfficeKey(p.phrase(i+1, h+1)), state, p.ref.edtf()); ok {
			return p.mention(mention{from: i, to: h + 1, id: who, typ: typ, via: "office", rule: "described", why: "holder of the office of the state named before"})
		}
	}
	switch ids := p.officeOf[p.nodes[h].Lemma]; {
	case state != "":
		id = p.called(state) + "_" + slugUpper(p.low(h))
	case len(ids) == 1 && p.is(i, "the", "this", "that"):
		id = ids[0]
	case p.is(i, "the") && h == i+1 && outletNoun[p.low(h)]:
		id = p.outlet(id)
	}
	return p.mention(mention{from: i, to: h + 1, id: id, typ: typ, via: "office", rule: "described", why: "named by what it is"})
}

// stateBefore is the state named last in the sentence before word i; empty without.
func (p *page) stateBefore(i int) string {
	for k := len(p.actors) - 1; k >= 0; k-- {
		if m := &p.actors[k]; m.typ == "state" && m.via != "group" && m.to <= i {
			return m.id
		}
	}
	return ""
}

// actorAhead reports that the name of somebody starts at word k, behind an article or
// not.
func (p *page) actorAhead(k int) bool {
	return p.upper(k + boolInt(p.is(k, "the")))
}

// standsAsActor reports a noun where who acts or is acted on stands, and not where a
// place does.
func (p *page) standsAsActor(h int) bool {
	n := &p.nodes[h]
	switch {
	case n.Is("nsubj"), n.Is("nsubj:pass"), n.Is("obj"), n.Is("iobj"):
		return true
	case n.Is("conj"):
		return n.Head >= 0 && p.standsAsActor(n.Head)
	case n.Is("obl"), n.Is("obl:agent"), n.Is("nmod"):
		c := p.child(h, "case")
		return c >= 0 && !placing[p.low(c)] && (!n.Is("nmod") || p.is(c, "by", "with", "between", "against", "from"))
	}
	return false
}

// soloName takes a name of one word that no list has and that the text repeats, where
// it first acts: "Boeing will begin production".
func (p *page) soloName(i int) int {
	if p.signed || i+1 >= len(p.nodes) || p.nodes[i].UPOS != "PROPN" && !(i == p.first && p.nodes[i].UPOS == "NOUN") || p.upper(i+1) || p.upper(i-1) && i > p.first || p.is(i+1, "-") || p.is(i-1, "-", "“", "\"") || len(p.low(i)) < 4 {
		return 0
	}
	n := &p.nodes[i]
	if !p.suffersByName(i) && (!n.Is("nsubj") || n.Head < i || n.Head > i+4 || p.nodes[n.Head].UPOS != "VERB" || p.passive(n.Head)) || p.lex.Lemma(p.low(i)) != "" || p.lex.AdjectiveState(p.low(i)) != "" || headType[p.low(i)] != "" || crowdNoun[p.low(i)] != "" || p.is(i, "others", "some", "many", "most", "both", "none", "several", "each", "everyone", "nobody") {
		return 0
	}
	for _, known := range p.named {
		if known.From <= i && i < known.To && known.Kind == names.Place && known.Sure {
			return 0
		}
	}
	name, window := p.at(i, i+1), p.text[p.start:min(len(p.text), p.start+contextWindow)]
	if dates.Month(p.low(i)) > 0 || strings.Count(window, name) < 2 || strings.Contains(window, p.low(i)) {
		return 0
	}
	id := slugUpper(name)
	if p.suffersByName(i) {
		return p.newPerson(i, i+1, "solo-name", "one name, that the text repeats and that something is done to")
	}
	p.acronyms[name] = named{id, "organization"}
	return p.mention(mention{from: i, to: i + 1, id: id, typ: "organization", via: "name", rule: "solo-name", why: "one name, that the text repeats and that acts"})
}

// suffersByName reports a name of one word that is arrested, sentenced, killed or freed:
// a person's.
func (p *page) suffersByName(i int) bool {
	n := &p.nodes[i]
	if !n.Is("obj") && !n.Is("nsubj:pass") || n.Head < 0 || p.nodes[n.Head].UPOS != "VERB" {
		return false
	}
	switch p.nodes[n.Head].Lemma {
	case "arrest", "sentence", "convict", "jail", "imprison", "charge", "indict", "kill", "murder", "shoot", "release", "free", "extradite", "acquit", "interrogate", "detain", "deport":
		return true
	}
	return false
}

// nameOffices gives an office without a known holder the person whose name stands
// behind it between commas: "the prime minister of Vietnam, N. N., arrived".
func (p *page) nameOffices() {
	for k := 0; k+1 < len(p.actors); k++ {
		m, who := &p.actors[k], &p.actors[k+1]
		if m.via != "office" || m.typ != "person" || m.rule != "described" && m.rule != "office-holder" || who.typ != "person" || who.via != "name" || m.inner || who.inner {
			continue
		}
		if p.is(m.to, ",") && who.from == m.to+1 && (p.is(who.to, ",") || p.stopAt(who.to)) {
			m.id = who.id
		}
	}
}
