package read

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Names of people that no list knows, by the noun they stand beside: "four
// prisoners, among them N. N. and N. N.", "the spokeswoman of A, N. N., said".

// besideName takes a name of two or three words at i that stands in apposition
// to a noun for people.
func (p *page) besideName(i int) int {
	if p.legal || !p.upper(i) || !p.upper(i+1) || i < 2 {
		return 0
	}
	end := p.nameEnd(i, i+1)
	if !p.plainName(i, end) || !p.amongPeople(i) && !p.personsOf(i, end) && !p.aged(i, end) && !(p.is(end, ",") && p.apposedTo(i-1)) {
		return 0
	}
	return p.newPerson(i, end, "name-beside", "name beside a noun for people")
}

// aged reports a name with an age behind it or what somebody is identified as: "N. N.,
// 36, and", "identified as N. N.".
func (p *page) aged(i, end int) bool {
	if p.is(i-1, "as") && p.is(i-2, "identified", "named", "known") {
		return true
	}
	w := p.low(end + 1)
	return p.is(end, ",") && len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' && (p.stopAt(end+2) || p.is(end+2, "and", "of", "from", "who", "was")) && !p.is(end+2, "-")
}

// personsOf reports a name in a row with that of a person, or with the body behind it
// that somebody belongs to: "N. N. of the Labour Party and N. N. from the Civic Party".
func (p *page) personsOf(i, end int) bool {
	if i >= len(p.nodes) || p.nodes[i].UPOS != "PROPN" {
		return false
	}
	if p.is(end, "of", "from") && p.upper(end+1+boolInt(p.is(end+1, "the"))) {
		for k := end + 1; k < min(end+5, len(p.words)); k++ {
			if bodyHead[p.low(k)] == "organization" && p.upper(k) && p.is(k, "party", "union", "movement", "front", "congress") {
				return true
			}
		}
	}
	m := p.actorEnding(i - 1)
	return p.is(i-1, "and", ",") && m != nil && m.typ == "person" && m.via == "name" && m.to-m.from > 1 && (p.nodes[i].Is("conj") || p.nodes[i].Is("flat") && p.is(i-1, "and"))
}

// plainName reports two or three capitalised words none of which names a body, a
// people, a text or a state.
func (p *page) plainName(from, to int) bool {
	if to-from < 2 || to-from > 3 || p.stateAhead(from) != "" {
		return false
	}
	for k := from; k < to; k++ {
		if p.words[k].kind != syntax.Word || bodyHead[p.low(k)] != "" || headType[p.low(k)] != "" || p.lex.AdjectiveState(p.low(k)) != "" || starterWord[p.low(k)] {
			return false
		}
	}
	return true
}

// amongPeople reports "among them" or "including" before the name at i, with a
// noun for people before it, or such a name before "and" or a comma.
func (p *page) amongPeople(i int) bool {
	if p.is(i-1, "and", ",") {
		m := p.actorEnding(i - 1)
		return m != nil && m.rule == "name-beside"
	}
	k := i - 1
	if p.is(k, "them") && p.is(k-1, "among") {
		k--
	} else if !p.is(k, "including") {
		return false
	}
	for b := k - 1; b >= max(p.first, k-7); b-- {
		if b < len(p.nodes) && p.nodes[b].UPOS == "NOUN" && (personNoun[p.nodes[b].Lemma] || p.lex.OfficeKey(p.nodes[b].Lemma) != "") {
			return true
		}
	}
	return false
}

// apposedTo reports a phrase about one person before the comma at word k: "the
// spokeswoman of Pashinyan,", "his lawyer,".
func (p *page) apposedTo(k int) bool {
	if !p.is(k, ",") {
		return false
	}
	for b := k - 1; b >= max(p.first, k-6); b-- {
		if b >= len(p.nodes) || p.words[b].kind == syntax.Punct && !p.is(b, "'s", "’s") || p.nodes[b].UPOS == "VERB" || p.nodes[b].UPOS == "AUX" {
			return false
		}
		if p.nodes[b].XPOS == "NN" && p.personWord(b) {
			return b == k-1 || p.is(b+1, "of", "for")
		}
	}
	return false
}

// personWord reports a noun for people or an office at word k.
func (p *page) personWord(k int) bool {
	return p.nodes[k].UPOS == "NOUN" && (personNoun[p.nodes[k].Lemma] || p.lex.OfficeKey(p.low(k)) != "")
}

// citedName takes a name that no list has where a report cites it and says who that is:
// "according to N. N., a spokesman for the office".
func (p *page) citedName(i int) int {
	if p.signed || !p.upper(i) || !p.upper(i+1) || !(p.is(i-1, "to") && p.is(i-2, "according")) && !(p.is(i-1, "said", "says") && p.is(i-2, ",", "”", "\"", "''")) {
		return 0
	}
	end := p.nameEnd(i, i+1)
	if end-i < 2 || end-i > 3 || !p.is(end, ",") || headType[p.low(end-1)] != "" {
		return 0
	}
	at := end + 1 + boolInt(p.is(end+1, "a", "an", "the"))
	for k := at; k < min(at+5, len(p.nodes)); k++ {
		if p.personWord(k) || p.nodes[k].UPOS == "NOUN" && p.is(k, "spokeswoman", "spokesperson", "director", "head", "analyst", "professor", "resident") {
			return p.newPerson(i, end, "name-shape", "a name that is cited, with who it is")
		}
		if p.is(k, ",", ".", "of", "for", "at") {
			return 0
		}
	}
	return 0
}

// apposedPerson is the named person between commas right before word k, whom the
// phrase before describes.
func (p *page) apposedPerson(k int) *mention {
	if !p.is(k-1, ",") {
		return nil
	}
	m := p.actorEnding(k - 1)
	if m == nil || m.typ != "person" || !p.apposedTo(m.from-1) {
		return nil
	}
	return m
}

// saidAside is the comma that opens an aside of who speaks, which the comma at
// word k closes: ", it says,"; -1 without.
func (p *page) saidAside(k int) int {
	if p.legal || !p.is(k, ",") || !p.tensed(k-1) {
		return -1
	}
	if _, _, ok := p.cue(k-1, k); !ok {
		return -1
	}
	for open := k - 2; open > max(p.first, k-7); open-- {
		if p.is(open, ",") && open < k-2 {
			return open
		}
	}
	return -1
}

// beforeAside is the subject before the aside that runs from the comma at open to
// word to; who speaks in it is remembered.
func (p *page) beforeAside(from, open, to int) ([]string, *kadesh.Quoted) {
	if who, _, _ := p.holderBefore(to - 2); len(who) > 0 {
		p.subject, p.subjectIn = who, p.index
	}
	ids, start, end := p.subjectActors(from, open)
	return ids, quotedIf(p, start, end)
}

// collective reports that the one id is of no single person in this sentence: "his
// family says that he will not appeal".
func (p *page) collective(ids []string) bool {
	for k := range p.actors {
		if m := &p.actors[k]; len(ids) == 1 && m.id == ids[0] {
			return m.typ != "person" && m.typ != "state"
		}
	}
	return false
}

// betweenThem reports a thing between actors as the subject of the modal:
// "cooperation between A and B will reach a new level".
func (p *page) betweenThem(t trigger) bool {
	v := p.governor(t)
	if v < 0 {
		return false
	}
	s := p.child(v, "nsubj")
	return s >= 0 && s < t.from && p.nodes[s].UPOS == "NOUN" && (p.is(s+1, "between") || p.is(s+2, "between")) && !p.speaks(s)
}
