package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Who acts for the two sides of a treaty with a people: the agents of the state,
// and chiefs, headmen and warriors.

// agentPhrase are the officers of the state in such treaties, the longest first.
var agentPhrase = [...]string{"superintendent of indian affairs", "commissioner of indian affairs", "secretary of the interior", "secretary of war",
	"indian department", "indian bureau", "indian agent", "sub-agent", "superintendent", "agent", "commissioners", "commissioner"}

// agentAt takes an officer of the state in a treaty with a people.
func (p *page) agentAt(i int) int {
	if !p.tribal || len(p.states) == 0 || !p.is(i-1, "the", "their", "said", "an", "proper", "such", "any", "aforesaid") {
		return 0
	}
	for _, phrase := range agentPhrase {
		n := len(strings.Fields(phrase))
		if p.phrase(i, min(i+n, len(p.words))) != phrase || p.is(i+n, "-") {
			continue
		}
		typ, name := "person", phrase
		switch {
		case strings.HasSuffix(phrase, "department") || strings.HasSuffix(phrase, "bureau"):
			typ = "body"
		case strings.HasSuffix(phrase, "s") && phrase == "commissioners":
			typ = "group"
		case phrase == "agent":
			name = "indian agent"
		case phrase == "superintendent":
			name = "superintendent of indian affairs"
		}
		if n == 1 && (phrase == "commissioner" || phrase == "commissioners") && !p.is(i-1, "said") {
			return 0
		}
		return p.mention(mention{from: i, to: i + n, id: p.states[0] + "_" + slugUpper(name), typ: typ, via: "office", rule: "office-holder", why: "officer of the state that is a party"})
	}
	return 0
}

// chiefWord are those who treat for a people.
var chiefWord = wordSet("chief chiefs headman headmen captain captains sachem sachems warrior warriors delegate delegates brave braves")

// chiefsOf takes "the undersigned chiefs and headmen of the said tribes".
func (p *page) chiefsOf(i int) int {
	if !p.tribal || !p.is(i, "the", "ten", "certain", "undersigned", "several", "other", "their") {
		return 0
	}
	k, chiefs := i+1, 0
	for k < len(p.words) && k-i < 14 {
		switch {
		case chiefWord[p.low(k)]:
			chiefs++
		case p.is(k, "men") && p.is(k-1, "head", "principal"), p.is(k, "and", ",", "said", "undersigned", "head", "principal", "of", "other", "the", "aforesaid", "abovementioned") && !(p.is(k, "of") && chiefs > 0):
			if p.is(k, "men") {
				chiefs++
			}
		case p.is(k, "of") && chiefs > 0:
			return p.chiefsTo(i, k+1)
		default:
			return 0
		}
		k++
	}
	return 0
}

// chiefsTo ends the chiefs from word i at the people that begins at or behind k.
func (p *page) chiefsTo(i, k int) int {
	mark := len(p.actors)
	for s := k; s < min(k+4, len(p.words)); s++ {
		if p.words[s].kind == syntax.Punct {
			break
		}
		n := p.tribeAt(s)
		if n == 0 {
			continue
		}
		for m := mark; m < len(p.actors); m++ {
			p.actors[m].inner = true
		}
		id := p.actors[mark].id
		if id == "TRIBES" {
			id = "TRIBAL"
		}
		p.mention(mention{from: i, to: s + n, id: id + "_CHIEFS", typ: "group", via: "group", rule: "people-of", why: "those who treat for the people"})
		return s + n - i
	}
	p.actors = p.actors[:mark]
	return 0
}
