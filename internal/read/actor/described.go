package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/read/page"
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
func (p *Reader) describedOf(i, h int) int {
	k := h + 2 + page.BoolInt(p.Is(h+2, "the"))
	e, _ := p.Match(k, len(p.Words), func(e *lexicon.Entry, _ int) bool {
		return e.Class == lexicon.State || e.Class == lexicon.Body || e.Class == lexicon.Person
	})
	end := k
	for end < len(p.Words) && end < k+3 && p.Upper(end) && p.Words[end].Kind == syntax.Word {
		end++
	}
	if e != nil || end == k || !p.Is(i, "the") || h != i+1 || page.BodyHead[p.Low(end-1)] != "" {
		return 0
	}
	id := page.SlugUpper(p.At(k, end)) + "_" + page.SlugUpper(p.Low(h))
	return p.mention(page.Mention{From: h, To: end, ID: id, Type: "person", Via: "office", Rule: "described", Why: "office of a place"}) + h - i
}

// describedState is the state whose adjective stands right before the noun at h, with
// the words from k on describing it; false when they hold a name, a number or a mark.
func (p *Reader) describedState(k, h int) (state string, ok bool) {
	if p.Is(k+1, "-") && p.Is(k+2, "year") && p.Is(k+3, "-") && p.Is(k+4, "old") {
		k += 5 // "a 15-year-old boy"
	}
	for ; k < h; k++ {
		if p.Nodes[k].UPOS == "NUM" || p.Words[k].Kind == syntax.Punct {
			return "", false
		}
		if p.Upper(k) && !regional[p.Low(k)] {
			e, n := p.Match(k, h, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Adjective || e.Class == lexicon.State })
			if e == nil && p.placeBefore(k, h) {
				return "", true // "a London court"
			}
			if e == nil || k+n != h {
				return "", false
			}
			return e.ID, true
		}
		if p.Nodes[k].Head != h {
			return "", false
		}
	}
	return "", true
}

// placeBefore reports a name of one word right before the noun at h, no body's and no
// person's.
func (p *Reader) placeBefore(k, h int) bool {
	if k+1 != h || !p.Is(k-1, "a", "an") || p.Nodes[k].UPOS != "PROPN" {
		return false
	}
	e, _ := p.Match(k, h, func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body && e.Class != lexicon.Seat })
	return e == nil && p.People[p.Low(k)] == "" && p.acronyms[p.At(k, k+1)].id == "" && p.counts[page.SlugUpper(p.At(k, k+1))] == 0
}

// stateRole are nouns that other rules read behind the adjective of a state: "the
// Armenian government", "a Russian general".
var stateRole = page.WordSet(`president premier minister chancellor king queen prince sultan emir leader general colonel commander envoy ambassador
	parliament government cabinet senate assembly congress army military navy police regime opposition administration secretary`)

// outletNoun are nouns for who publishes a report.
var outletNoun = page.WordSet("newspaper outlet channel broadcaster magazine website agency")

// outlet is the id of "the outlet": who publishes the text when that is one word
// ("Caliber.Az") and the text names it or no other, or the organisation named most;
// else the one given.
func (p *Reader) outlet(id string) string {
	name, _, _ := strings.Cut(p.Doc.Publisher, ".")
	if own := page.SlugUpper(name); own != "" && (p.Seen[own] || p.organization == "") && !strings.ContainsAny(name, " /-") {
		return own
	}
	if len(p.organization) > 3 {
		return p.organization
	}
	return id
}

// placing are prepositions with which a body is a place.
var placing = page.WordSet("in at on near outside inside into as like during within around")

// listedBody reports a body of the lists that starts at word k.
func (p *Reader) listedBody(k int) bool {
	e, _ := p.Match(k, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body })
	return e != nil && p.Upper(k)
}

// describedAt takes one person or body without a name, with article or owner and
// adjectives: where who acts or is acted on stands.
func (p *Reader) describedAt(i int) int {
	if p.Signed || i+1 >= len(p.Nodes) || !p.Is(i, "the", "a", "an", "this", "that", "its") {
		return 0
	}
	h := p.Nodes[i].Head
	reach := 4
	if p.Is(i+2, "-") && p.Is(i+3, "year") {
		reach = 8
	}
	if h <= i || h > i+reach || p.Nodes[h].UPOS != "NOUN" || p.Upper(h) || p.nounBehind(h) || p.Upper(h+1) && p.Nodes[h+1].UPOS == "PROPN" || p.Is(h+1, "-") || p.Is(h-1, "-") {
		return 0
	}
	typ := describedNoun[p.Low(h)]
	if typ == "" || !p.standsAsActor(h) {
		return 0
	}
	if typ == "organization" && p.listedBody(h+1) {
		return 0 // "the regional bloc ECOWAS"
	}
	state, ok := p.describedState(i+1, h)
	if !ok || state != "" && stateRole[p.Low(h)] && !(p.Is(h, "minister") && p.Is(i, "a", "an")) {
		return 0
	}
	if typ == "person" && p.Is(h+1, "of") && p.actorAhead(h+2) {
		return p.describedOf(i, h) // "the president of A" other rules read
	}
	if page.ServantNoun[p.Nodes[h].Lemma] && p.Is(h+1, "of", "for", "from") && p.actorAhead(h+2) {
		return 0 // who acts for somebody
	}
	id := page.SlugUpper(p.At(i+1, h+1))
	if p.Is(i, "its") {
		if state = p.stateBefore(i); state == "" {
			return 0
		}
		if who, ok := p.Lex.Holder(p.Lex.OfficeKey(p.Phrase(i+1, h+1)), state, p.dates.Ref.EDTF()); ok {
			return p.mention(page.Mention{From: i, To: h + 1, ID: who, Type: typ, Via: "office", Rule: "described", Why: "holder of the office of the state named before"})
		}
	}
	switch ids := p.OfficeOf[p.Nodes[h].Lemma]; {
	case state != "":
		id = p.called(state) + "_" + page.SlugUpper(p.Low(h))
	case len(ids) == 1 && p.Is(i, "the", "this", "that"):
		id = ids[0]
	case p.Is(i, "the") && h == i+1 && outletNoun[p.Low(h)]:
		id = p.outlet(id)
	}
	return p.mention(page.Mention{From: i, To: h + 1, ID: id, Type: typ, Via: "office", Rule: "described", Why: "named by what it is"})
}

// stateBefore is the state named last in the sentence before word i; empty without.
func (p *Reader) stateBefore(i int) string {
	if i < len(p.Nodes) && p.Nodes[i].Head > i && p.Nodes[p.Nodes[i].Head].Is("obj") {
		// "A, which claims B, recalled its ambassador"
		if s, _ := p.SubjectNode(p.Nodes[p.Nodes[i].Head].Head); s >= 0 && s < i {
			if m := p.MentionAt(s); m != nil && m.Type == "state" && m.Via != "group" {
				return m.ID
			}
		}
	}
	for k := len(p.Actors) - 1; k >= 0; k-- {
		if m := &p.Actors[k]; m.Type == "state" && m.Via != "group" && m.To <= i {
			return m.ID
		} else if s := p.StateAhead(m.From); s != "" && m.To == i-1 && p.Is(i-1, "and") {
			return s // "Sudan's minister and its chief negotiator"
		}
	}
	return ""
}

// actorAhead reports that the name of somebody starts at word k, behind an article or
// not.
func (p *Reader) actorAhead(k int) bool {
	return p.Upper(k + page.BoolInt(p.Is(k, "the")))
}

// standsAsActor reports a noun where who acts or is acted on stands, and not where a
// place does.
func (p *Reader) standsAsActor(h int) bool {
	n := &p.Nodes[h]
	switch {
	case n.Is("nsubj"), n.Is("nsubj:pass"), n.Is("obj"), n.Is("iobj"):
		return true
	case n.Is("conj"):
		return n.Head >= 0 && p.standsAsActor(n.Head)
	case n.Is("obl"), n.Is("obl:agent"), n.Is("nmod"):
		c := p.Child(h, "case")
		return c >= 0 && !placing[p.Low(c)] && (!n.Is("nmod") || p.Is(c, "by", "with", "between", "against", "from"))
	}
	return false
}

// soloName takes a name of one word that no list has and that the text repeats, where
// it first acts: "Boeing will begin production".
func (p *Reader) soloName(i int) int {
	if p.Signed || i+1 >= len(p.Nodes) || p.Nodes[i].UPOS != "PROPN" && !(i == p.First && p.Nodes[i].UPOS == "NOUN") || p.Upper(i+1) || p.Upper(i-1) && i > p.First || p.Is(i+1, "-") || p.Is(i-1, "-", "“", "\"") || len(p.Low(i)) < 4 {
		return 0
	}
	n := &p.Nodes[i]
	if !p.suffersByName(i) && (!n.Is("nsubj") || n.Head < i || n.Head > i+4 || p.Nodes[n.Head].UPOS != "VERB" || p.Passive(n.Head)) || p.Lex.Lemma(p.Low(i)) != "" || p.Lex.AdjectiveState(p.Low(i)) != "" || page.HeadType[p.Low(i)] != "" || page.CrowdNoun[p.Low(i)] != "" || p.Is(i, "others", "some", "many", "most", "both", "none", "several", "each", "everyone", "nobody") {
		return 0
	}
	for _, known := range p.Named {
		if known.From <= i && i < known.To && known.Kind == names.Place && known.Sure {
			return 0
		}
	}
	name, window := p.At(i, i+1), p.Text[p.Start:min(len(p.Text), p.Start+page.ContextWindow)]
	if dates.Month(p.Low(i)) > 0 || strings.Count(window, name) < 2 || strings.Contains(window, p.Low(i)) {
		return 0
	}
	id := page.SlugUpper(name)
	if p.suffersByName(i) {
		return p.newPerson(i, i+1, "solo-name", "one name, that the text repeats and that something is done to")
	}
	p.acronyms[name] = named{id, "organization"}
	return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "organization", Via: "name", Rule: "solo-name", Why: "one name, that the text repeats and that acts"})
}

// suffersByName reports a name of one word that is arrested, sentenced, killed or freed:
// a person's.
func (p *Reader) suffersByName(i int) bool {
	n := &p.Nodes[i]
	if !n.Is("obj") && !n.Is("nsubj:pass") || n.Head < 0 || p.Nodes[n.Head].UPOS != "VERB" {
		return false
	}
	switch p.Nodes[n.Head].Lemma {
	case "arrest", "sentence", "convict", "jail", "imprison", "charge", "indict", "kill", "murder", "shoot", "release", "free", "extradite", "acquit", "interrogate", "detain", "deport":
		return true
	}
	return false
}

// nameOffices gives an office without a known holder the person whose name stands
// behind it between commas: "the prime minister of Vietnam, N. N., arrived".
func (p *Reader) nameOffices() {
	for k := 0; k+1 < len(p.Actors); k++ {
		m, who := &p.Actors[k], &p.Actors[k+1]
		if m.Via != "office" || m.Type != "person" || m.Rule != "described" && m.Rule != "office-holder" || who.Type != "person" || who.Via != "name" || m.Inner || who.Inner {
			continue
		}
		if p.Is(m.To, ",") && who.From == m.To+1 && (p.Is(who.To, ",") || p.StopAt(who.To)) {
			m.ID = who.ID
		}
	}
}
