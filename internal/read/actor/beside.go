package actor

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Names of people that no list knows, by the noun they stand beside: "four
// prisoners, among them N. N. and N. N.", "the spokeswoman of A, N. N., said".

// besideName takes a name of two or three words at i that stands in apposition
// to a noun for people.
func (p *Reader) besideName(i int) int {
	if p.Legal || !p.Upper(i) || !p.Upper(i+1) || i < 2 {
		return 0
	}
	end := p.NameEnd(i, i+1)
	if !p.plainName(i, end) || !p.AmongPeople(i) && !p.PersonsOf(i, end) && !p.Aged(i, end) && !(p.Is(end, ",") && p.ApposedTo(i-1)) {
		return 0
	}
	return p.newPerson(i, end, "name-beside", "name beside a noun for people")
}

// plainName reports two or three capitalised words none of which names a body, a
// people, a text or a state.
func (p *Reader) plainName(from, to int) bool {
	if to-from < 2 || to-from > 3 || p.StateAhead(from) != "" {
		return false
	}
	for k := from; k < to; k++ {
		if p.Words[k].Kind != syntax.Word || page.BodyHead[p.Low(k)] != "" || page.HeadType[p.Low(k)] != "" || p.Lex.AdjectiveState(p.Low(k)) != "" || starterWord[p.Low(k)] {
			return false
		}
	}
	return true
}

// ApposedTo reports a phrase about one person before the comma at word k: "the
// spokeswoman of Pashinyan,", "his lawyer,".
func (p *Reader) ApposedTo(k int) bool {
	if !p.Is(k, ",") {
		return false
	}
	for b := k - 1; b >= max(p.First, k-6); b-- {
		if b >= len(p.Nodes) || p.Words[b].Kind == syntax.Punct && !p.Is(b, "'s", "’s") || p.Nodes[b].UPOS == "VERB" || p.Nodes[b].UPOS == "AUX" {
			return false
		}
		if p.Nodes[b].XPOS == "NN" && p.PersonWord(b) {
			return b == k-1 || p.Is(b+1, "of", "for")
		}
	}
	return false
}

// citedName takes a name that no list has where a report cites it and says who that is:
// "according to N. N., a spokesman for the office".
func (p *Reader) citedName(i int) int {
	if p.Signed || !p.Upper(i) || !p.Upper(i+1) || !(p.Is(i-1, "to") && p.Is(i-2, "according")) && !(p.Is(i-1, "said", "says") && p.Is(i-2, ",", "”", "\"", "''")) {
		return 0
	}
	end := p.NameEnd(i, i+1)
	if end-i < 2 || end-i > 3 || !p.Is(end, ",") || page.HeadType[p.Low(end-1)] != "" {
		return 0
	}
	at := end + 1 + page.BoolInt(p.Is(end+1, "a", "an", "the"))
	for k := at; k < min(at+5, len(p.Nodes)); k++ {
		if p.PersonWord(k) || p.Nodes[k].UPOS == "NOUN" && p.Is(k, "spokeswoman", "spokesperson", "director", "head", "analyst", "professor", "resident") {
			return p.newPerson(i, end, "name-shape", "a name that is cited, with who it is")
		}
		if p.Is(k, ",", ".", "of", "for", "at") {
			return 0
		}
	}
	return 0
}
