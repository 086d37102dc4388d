package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Who acts for the two sides of a treaty with a people: the agents of the state,
// and chiefs, headmen and warriors.

// agentPhrase are the officers of the state in such treaties, the longest first.
var agentPhrase = [...]string{"superintendent of indian affairs", "commissioner of indian affairs", "secretary of the interior", "secretary of war",
	"indian department", "indian bureau", "indian agent", "sub-agent", "superintendent", "agent", "commissioners", "commissioner"}

// agentAt takes an officer of the state in a treaty with a people.
func (p *Reader) agentAt(i int) int {
	if !p.Tribal || len(p.States) == 0 || !p.Is(i-1, "the", "their", "said", "an", "proper", "such", "any", "aforesaid") {
		return 0
	}
	for _, phrase := range agentPhrase {
		n := len(strings.Fields(phrase))
		if p.Phrase(i, min(i+n, len(p.Words))) != phrase || p.Is(i+n, "-") {
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
		if n == 1 && (phrase == "commissioner" || phrase == "commissioners") && !p.Is(i-1, "said") {
			return 0
		}
		return p.mention(page.Mention{From: i, To: i + n, ID: p.States[0] + "_" + page.SlugUpper(name), Type: typ, Via: "office", Rule: "office-holder", Why: "officer of the state that is a party"})
	}
	return 0
}

// commissioned takes the names with which such a treaty opens, whatever their shape: "by and
// between William Clark, Ninian Edwards, and Auguste Chouteau, commissioners".
func (p *Reader) commissioned(i int) int {
	if !p.Tribal || p.Index > 3 || !p.Upper(i) || p.breaksName(i) || !p.Is(i-1, "between", ",", "and") {
		return 0
	}
	if last := len(p.Actors) - 1; !p.Is(i-1, "between") && (last < 0 || p.Actors[last].Type != "person" || p.Actors[last].To < i-2) {
		return 0
	}
	end := p.NameEnd(i, i+1)
	if end-i < 2 || end-i > 5 {
		return 0
	}
	for k := end; k < min(end+18, len(p.Words)-1) && (p.Upper(k) || p.Is(k, ",", ".", "and", "special", "specially", "appointed", "duly", "acting")); k++ {
		if p.Is(k+1, "commissioner", "commissioners", "agent", "agents", "superintendent", "governor", "plenipotentiary", "plenipotentiaries") {
			return p.newPerson(i, end, "name-shape", "name of who acts for a party")
		}
	}
	return 0
}

// chiefWord are those who treat for a people.
var chiefWord = page.WordSet("chief chiefs headman headmen captain captains sachem sachems warrior warriors delegate delegates brave braves")

// chiefsOf takes "the undersigned chiefs and headmen of the said tribes" and "the said
// chiefs and warriors".
func (p *Reader) chiefsOf(i int) int {
	if !p.Tribal || !p.Is(i, "the", "ten", "certain", "undersigned", "several", "other", "their") {
		return 0
	}
	k, last, pointed := i+1, -1, p.Is(i, "undersigned")
	for ; k < len(p.Words) && k-i < 14; k++ {
		switch {
		case chiefWord[p.Low(k)], p.Is(k, "men") && p.Is(k-1, "head", "principal"):
			last = k
		case p.Is(k, "said", "undersigned", "aforesaid", "abovementioned"):
			pointed = true
		case p.Is(k, "of") && last >= 0:
			return p.chiefsTo(i, k+1)
		case p.Is(k, "and", ",", "head", "principal", "of", "other", "the"):
		default:
			return p.chiefsAgain(i, last+1, pointed)
		}
	}
	return 0
}

// chiefsNamed takes "the Navajo Chiefs" of a people known from the treaty.
func (p *Reader) chiefsNamed(i int) int {
	for k := i + 1; k < i+4 && p.Upper(i); k++ {
		if !chiefWord[p.Low(k)] {
			continue
		}
		id := tribeID(p.At(i, k))
		if known := p.knownTribe(id); known != "" {
			id = known
		}
		if !strings.HasSuffix(p.Low(k), "s") && !p.Is(k, "headmen") || !page.Contains(p.tribes, id) {
			return 0
		}
		for p.Is(k+1, "and", ",") && chiefWord[p.Low(k+2)] {
			k += 2
		}
		return p.mention(page.Mention{From: i, To: k + 1, ID: id + "_CHIEFS", Type: "group", Via: "group", Rule: "people-of", Why: "those who treat for the people"})
	}
	return 0
}

// chiefsAgain takes the chiefs between two words whose people stands elsewhere, when the
// text points to them.
func (p *Reader) chiefsAgain(from, to int, pointed bool) int {
	if !pointed || to <= from || len(p.tribes) == 0 {
		return 0
	}
	id := p.tribes[0]
	if len(p.Parties) > 2 {
		id = "TRIBAL"
	}
	return p.mention(page.Mention{From: from, To: to, ID: id + "_CHIEFS", Type: "group", Via: "group", Rule: "people-of", Why: "those who treat for the people"})
}

// chiefsTo ends the chiefs from word i at the people that begins at or behind k.
func (p *Reader) chiefsTo(i, k int) int {
	mark := len(p.Actors)
	for s := k; s < min(k+4, len(p.Words)); s++ {
		if p.Words[s].Kind == syntax.Punct {
			break
		}
		n := p.tribeAt(s)
		if n == 0 {
			continue
		}
		for m := mark; m < len(p.Actors); m++ {
			p.Actors[m].Inner = true
		}
		id := p.Actors[mark].ID
		if id == "TRIBES" {
			id = "TRIBAL"
		}
		p.mention(page.Mention{From: i, To: s + n, ID: id + "_CHIEFS", Type: "group", Via: "group", Rule: "people-of", Why: "those who treat for the people"})
		return s + n - i
	}
	p.Actors = p.Actors[:mark]
	return 0
}

// presidentOf is the President of a treaty with peoples, of the state that is its party; a part
// of a treaty need not name it.
func (p *Reader) presidentOf(i int, o office) int {
	id, state := "PRESIDENT", p.heads["government"].id
	if len(p.States) > 0 {
		state = p.States[0]
	}
	if state != "" {
		id = state + "_PRESIDENT"
	}
	return p.mention(page.Mention{From: i, To: o.to, ID: id, Type: "person", Via: "office", Rule: "office-holder", Why: "office of the state that is a party"})
}
