package actor

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Actors of reports that have no name: "voters", "religious schools", "the
// municipalities". Their own words are their id.

// regional are words for a part of the world, a faith or a people without a state;
// with one of them states too are named by what they are: "Western powers".
var regional = page.WordSet(`western arab european african asian gulf nordic baltic balkan caribbean scandinavian latin muslim islamic islamist christian jewish sunni shia shiite
	alawite druze kurdish palestinian tamil hutu tutsi tuareg bedouin maoist marxist communist catholic orthodox loyalist jihadist baloch baluch pashtun uighur uyghur rohingya democratic republican labour conservative`)

// regionalNoun are nouns that name an actor only with such a word before them.
var regionalNoun = page.WordSet("countries states nations powers team teams allies donors communities groups factions parties")

// groupKind are the words before "groups" that make actors of them, with their type.
var groupKind = map[string]string{"working": "body", "contact": "body", "expert": "body", "armed": "group", "rebel": "group", "militant": "group", "opposition": "group",
	"rights": "group", "aid": "group", "terrorist": "group", "insurgent": "group", "paramilitary": "group", "advocacy": "group", "religious": "group", "ethnic": "group", "criminal": "group"}

// crowdAct are the places in a sentence where who acts or is acted on stands.
var crowdAct = []string{"nsubj", "obj", "iobj", "obl", "obl:agent", "conj"}

// crowdAt takes a noun of people or bodies without a name, its adjectives and
// article with it.
func (p *Reader) crowdAt(i int) int {
	if p.Signed || i >= len(p.Nodes) || p.Words[i].Kind != syntax.Word {
		return 0
	}
	if n := p.townForce(i); n > 0 {
		return n
	}
	k := i
	for k < i+4 && k+1 < len(p.Nodes) && page.CrowdNoun[p.Low(k)] == "" && p.Nodes[k].Head > k && p.Nodes[k].Head < i+5 &&
		(p.Nodes[k].Is("det") || p.Nodes[k].Is("amod") || p.Nodes[k].Is("compound") || p.Nodes[k].Is("nummod") || p.Nodes[k].Is("advmod") && k > i) && (k == i || !p.Upper(k) || regional[p.Low(k)]) {
		k++
	}
	typ := page.CrowdNoun[p.Low(k)]
	if typ == "" && k == i && ofDoctrine(p.Low(k)) {
		typ = "group"
	}
	region := k
	for region > i && !regional[p.Low(region)] {
		region--
	}
	placed := regional[p.Low(region)] && region < k
	if typ == "" && placed && regionalNoun[p.Low(k)] {
		typ = "group"
	}
	if typ == "" && k > i && p.Is(k, "groups") {
		typ = groupKind[p.Low(k-1)] // "armed groups", "working groups"
	}
	leads := placed && region == i // its capital makes no name of it
	if p.Is(k+1, "of") && !p.freeOf(k) || k == i && p.Is(k, "people", "civilians") && !p.Nodes[k].Is("nsubj") || k > i && p.Nodes[i].XPOS == "VBG" || p.Is(i-1, "-") || k == i && p.Upper(i-1) && !p.DayName(i-1) || p.Is(k, "people") && k > i && p.Nodes[k-1].Is("nummod") {
		return 0 // "members of A", "A officials", "80 people"
	}
	if typ == "" || p.Upper(k) && k > p.First || p.Upper(i) && !leads && i > p.First || p.Nodes[k].UPOS != "NOUN" || !leads && p.Nodes[i].UPOS == "PROPN" && !(i == p.First && groupKind[p.Low(i)] != "") || p.nounBehind(k) || p.Nodes[k].Is("nmod:poss") && k == i {
		return 0
	}
	for m := i; m < k; m++ {
		if p.Nodes[m].Head != k && !(p.Nodes[m].Head > m && p.Nodes[m].Head < k) {
			return 0
		}
	}
	if at := p.countedBy(k); !slices.ContainsFunc(crowdAct, p.Nodes[at].Is) && !(at != k && p.Nodes[at].Is("nsubj:pass")) && !p.againstThem(at) {
		return 0
	}
	from := i
	for from < k && (p.Nodes[from].Is("det") || p.Nodes[from].Is("nummod") || crowdCount[p.Low(from)]) {
		from++
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: page.SlugUpper(p.At(from, k+1)), Type: typ, Via: "group", Rule: "crowd", Why: "named by what they are"})
}

// townForce takes the police or the authorities of a place that is no state: "Lagos
// police".
func (p *Reader) townForce(i int) int {
	k := i + 1
	if !p.Upper(i) || k >= len(p.Nodes) || p.Upper(k) || !p.Is(k, "police", "prosecutors", "authorities") || p.Nodes[i].UPOS != "PROPN" || p.Upper(i-1) && i > p.First || p.DayName(i) || p.actorHolds(i) || p.nounBehind(k) {
		return 0
	}
	if e, _ := p.Match(i, k, func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body }); e != nil {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 1, ID: page.SlugUpper(p.At(i, k+1)), Type: "body", Via: "group", Rule: "crowd", Why: "the force of a place"})
}

// freeOf reports a plural that acts, with an "of" behind it that names no actor other
// rules would read with it: "residents of Goma", "the families of the victims".
func (p *Reader) freeOf(k int) bool {
	n := &p.Nodes[k]
	if !n.Is("nsubj") && !n.Is("nsubj:pass") || p.Is(k, "members", "people", "leaders", "officials") {
		return false
	}
	at := k + 2 + page.BoolInt(p.Is(k+2, "the"))
	if !p.Upper(at) {
		return true
	}
	e, _ := p.Match(at, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class <= lexicon.Body })
	return e == nil && !p.Upper(at+1)
}

// ofDoctrine reports a plural of people by what they hold or do: "environmentalists".
func ofDoctrine(w string) bool {
	return len(w) > 7 && strings.HasSuffix(w, "ists") && w != "assists" && w != "consists" && w != "persists" && w != "insists"
}

// againstThem reports a complement that names whom an act is done with or to: "the
// charges against the two reporters".
func (p *Reader) againstThem(k int) bool {
	return p.Nodes[k].Is("nmod") && p.Is(p.Child(k, "case"), "against", "between", "by", "with")
}

// quantity are nouns that only count the people named behind their "of".
var quantity = page.WordSet("hundred thousand dozen score ten million majority number most some many several all none each one two three handful crowd")

// countedBy is the noun that counts the one at k ("hundreds of protesters"), else k.
func (p *Reader) countedBy(k int) int {
	if h := p.Nodes[k].Head; p.Nodes[k].Is("nmod") && h >= 0 && h < k && quantity[strings.ToLower(p.Nodes[h].Lemma)] && p.Is(p.Child(k, "case"), "of") {
		return h
	}
	return k
}

// CountedWhom is the noun that the one at k counts, else k.
func (p *Reader) CountedWhom(k int) int {
	for range 3 { // "tens of thousands of people"
		if k < 0 || !quantity[strings.ToLower(p.Nodes[k].Lemma)] {
			break
		}
		m := p.OfWhat(k)
		if m < 0 {
			break
		}
		k = m
	}
	return k
}

// OfWhat is the noun behind the "of" of the noun at k: "talks" of "a round of talks"; -1
// without.
func (p *Reader) OfWhat(k int) int {
	if m := p.Child(k, "nmod"); m > k && p.Is(p.Child(m, "case"), "of") {
		return m
	}
	return -1
}

// crowdCount are words of number and pointing that are no part of who they are.
var crowdCount = map[string]bool{"many": true, "several": true, "some": true, "other": true, "all": true, "most": true, "few": true, "more": true,
	"such": true, "certain": true, "various": true, "numerous": true, "own": true, "both": true, "only": true, "about": true}

// ownedByPeople reports the "'s" of "Sudan People's Liberation Army" at word k.
func (p *Reader) ownedByPeople(k int) bool {
	return p.Is(k, "'s", "’s", "'", "’") && p.Upper(k-1) && p.Is(k-1, "people", "workers", "peoples", "women") && p.Upper(k+1)
}

// paperAt takes a body's name that starts with the name of a state: "New
// Zealand Herald", "South Sudan Opposition Alliance".
func (p *Reader) paperAt(i int) int {
	if !p.Upper(i) {
		return 0
	}
	e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e != nil && p.Is(i+n, "-") && p.Words[i+n].Start == p.Words[i+n-1].End && p.StateAhead(i+n+1) != "" && p.Is(i+n+2, "joint", "strategic", "steering", "commission", "working", "intergovernmental", "mixed", "bilateral", "business", "council", "committee") && p.Upper(i+n+2) {
		return p.shapedBody(i) // "Armenia-US Steering Committee"
	}
	if e == nil || !p.Upper(i+n) {
		return 0
	}
	if b, _ := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body }); b != nil {
		return 0
	}
	for k := i + n; k < min(i+n+6, len(p.Words)) && (p.Upper(k) && p.Words[k].Kind == syntax.Word || p.ownedByPeople(k)); k++ {
		if page.BodyHead[p.Low(k)] != "" && (!p.Is(k, "parliament", "army", "forces", "news", "police", "navy") || k > i+n && p.Is(k, "army", "forces")) && !p.Upper(k+1) {
			if p.Topic == "" {
				p.Topic = e.ID
			}
			return p.shapedBody(i)
		}
	}
	return 0
}
