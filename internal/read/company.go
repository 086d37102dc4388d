package read

import (
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Companies, by what their names are made of: "Azerbaijan Railways", "Telecom
// Armenia", "AzerTelecom".

// trade are words of which names of companies are made, beside a country's.
var trade = wordSet(`railways railway airlines airways telecom telecommunications bank post airport energy petroleum oil gas steel motors shipping
	logistics pipelines electric power mobile media television radio mining cement tobacco insurance`)

// companyAt takes the name of a company at word i of a report: capitalised words
// with a country's name and a word of trade among them, or one word with a capital
// in its midst.
func (p *page) companyAt(i int) int {
	if p.signed || p.words[i].kind != syntax.Word || !p.upper(i) || p.upper(i-1) && i > p.first {
		return 0
	}
	if innerCapital(p.at(i, i+1)) && !p.upper(i+1) && p.namesSomebody(i) {
		id := slugUpper(p.at(i, i+1))
		p.acronyms[p.at(i, i+1)] = named{id, "organization"}
		return p.mention(mention{from: i, to: i + 1, id: id, typ: "organization", via: "name", rule: "company", why: "name with a capital in its midst"})
	}
	if n := p.firmAt(i); n > 0 {
		return n
	}
	end, state, traded := i, false, false
	for end < len(p.words) && end < i+4 && p.upper(end) && p.words[end].kind == syntax.Word {
		state = state || p.lex.AdjectiveState(p.low(end)) == "" && p.stateName(end)
		traded = traded || trade[p.low(end)]
		end++
	}
	if end-i < 2 || !state || !traded || p.is(end, "minister", "ministry") || !trade[p.low(i)] && !trade[p.low(end-1)] && end-i > 2 && !p.stateName(end-1) {
		return 0
	}
	id := slugUpper(p.at(i, end))
	return p.mention(mention{from: i, to: end, id: id, typ: "organization", via: "name", rule: "company", why: "a country's name with a word of trade"})
}

// firmTail are last words of names that are companies whatever stands before.
var firmTail = wordSet(`computer computers airlines airways motors records pictures studios software systems technologies electronics pharmaceuticals
	pharma inc inc. corp corp. corps ltd ltd. plc gmbh llc holdings industries entertainment telecom railways petroleum`)

// firmAt takes two to four capitalised words of which the last is one of companies:
// "Apple Computer", "Hainan Airlines".
func (p *page) firmAt(i int) int {
	end := i
	for end < len(p.words) && end < i+4 && p.upper(end) && p.words[end].kind == syntax.Word && (end == i || p.words[end].Start <= p.words[end-1].End+1) {
		end++
		if end-i > 1 && firmTail[p.low(end-1)] && !(end < len(p.words) && firmTail[p.low(end)]) {
			break
		}
	}
	if p.is(i, "air") && p.upper(i+1) && p.stateName(i+1) && !p.is(i+2, "force", "base") {
		id := slugUpper(p.at(i, i+2)) // "Air France"
		return p.mention(mention{from: i, to: i + 2, id: id, typ: "organization", via: "name", rule: "company", why: "a name that begins as those of airlines do"})
	}
	if end-i < 2 || !firmTail[p.low(end-1)] || p.is(i, "the", "a", "an", "this", "marine", "peace") || i < len(p.nodes) && p.nodes[i].UPOS != "PROPN" && p.nodes[i].UPOS != "NOUN" && p.nodes[i].UPOS != "ADJ" {
		return 0
	}
	name := p.at(i, end)
	id := slugUpper(name)
	if p.is(end-1, "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "gmbh", "llc") {
		id = slugUpper(p.at(i, end-1))
	}
	if end-i == 2 {
		p.acronyms[p.at(i, i+1)] = named{id, "organization"}
	}
	p.acronyms[name] = named{id, "organization"}
	return p.mention(mention{from: i, to: end, id: id, typ: "organization", via: "name", rule: "company", why: "a name that ends as those of companies do"})
}

// stateName reports a state's name in one word.
func (p *page) stateName(k int) bool {
	return p.stateAhead(k) != "" && p.upper(k)
}

// namesSomebody reports a noun that acts or is acted with: a subject, behind "with"
// or "by", joined to another name.
func (p *page) namesSomebody(i int) bool {
	if i >= len(p.nodes) || p.nodes[i].UPOS != "PROPN" && p.nodes[i].UPOS != "NOUN" {
		return false
	}
	n := &p.nodes[i]
	return n.Is("nsubj") || n.Is("nsubj:pass") || n.Is("conj") || n.Is("appos") || n.Is("obj") || p.is(i-1, "with", "by", "from", "of", "for") || p.is(i+1, "'s", "’s")
}

// innerCapital reports a small letter with a capital behind it: "AzerTelecom"; not
// "McGuire".
func innerCapital(s string) bool {
	if len(s) < 6 || s[:2] == "Mc" || s[:3] == "Mac" {
		return false
	}
	for i := 2; i+2 < len(s); i++ {
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		if unicode.IsLower(before) && unicode.IsUpper(r) && unicode.IsLower(next) {
			return true
		}
	}
	return false
}
