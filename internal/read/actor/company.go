package actor

import (
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Companies, by what their names are made of: "Azerbaijan Railways", "Telecom
// Armenia", "AzerTelecom".

// trade are words of which names of companies are made, beside a country's.
var trade = page.WordSet(`railways railway airlines airways telecom telecommunications bank post airport energy petroleum oil gas steel motors shipping
	logistics pipelines electric power mobile media television radio mining cement tobacco insurance`)

// companyAt takes the name of a company at word i of a report: capitalised words
// with a country's name and a word of trade among them, or one word with a capital
// in its midst.
func (p *Reader) companyAt(i int) int {
	if p.Signed || p.Words[i].Kind != syntax.Word || !p.Upper(i) || p.Upper(i-1) && i > p.First {
		return 0
	}
	if innerCapital(p.At(i, i+1)) && !p.Upper(i+1) && p.namesSomebody(i) {
		id := page.SlugUpper(p.At(i, i+1))
		p.acronyms[p.At(i, i+1)] = named{id, "organization"}
		return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "organization", Via: "name", Rule: "company", Why: "name with a capital in its midst"})
	}
	if n := p.firmAt(i); n > 0 {
		return n
	}
	end, state, traded := i, false, false
	for end < len(p.Words) && end < i+4 && p.Upper(end) && p.Words[end].Kind == syntax.Word {
		state = state || p.Lex.AdjectiveState(p.Low(end)) == "" && p.stateName(end)
		traded = traded || trade[p.Low(end)]
		end++
	}
	if end-i < 2 || !state || !traded || p.Is(end, "minister", "ministry") || !trade[p.Low(i)] && !trade[p.Low(end-1)] && end-i > 2 && !p.stateName(end-1) {
		return 0
	}
	id := page.SlugUpper(p.At(i, end))
	return p.mention(page.Mention{From: i, To: end, ID: id, Type: "organization", Via: "name", Rule: "company", Why: "a country's name with a word of trade"})
}

// firmTail are last words of names that are companies whatever stands before.
var firmTail = page.WordSet(`computer computers airlines airways motors records pictures studios software systems technologies electronics pharmaceuticals
	pharma inc inc. corp corp. corps ltd ltd. plc gmbh llc holdings industries entertainment telecom railways petroleum`)

// firmAt takes two to four capitalised words of which the last is one of companies:
// "Apple Computer", "Hainan Airlines".
func (p *Reader) firmAt(i int) int {
	end := i
	for end < len(p.Words) && end < i+4 && p.Upper(end) && p.Words[end].Kind == syntax.Word && (end == i || p.Words[end].Start <= p.Words[end-1].End+1) {
		end++
		if end-i > 1 && firmTail[p.Low(end-1)] && !(end < len(p.Words) && firmTail[p.Low(end)]) {
			break
		}
	}
	if p.Is(i, "air") && p.Upper(i+1) && p.stateName(i+1) && !p.Is(i+2, "force", "base") {
		id := page.SlugUpper(p.At(i, i+2)) // "Air France"
		return p.mention(page.Mention{From: i, To: i + 2, ID: id, Type: "organization", Via: "name", Rule: "company", Why: "a name that begins as those of airlines do"})
	}
	if end-i < 2 || !firmTail[p.Low(end-1)] || p.Is(i, "the", "a", "an", "this", "marine", "peace") || i < len(p.Nodes) && p.Nodes[i].UPOS != "PROPN" && p.Nodes[i].UPOS != "NOUN" && p.Nodes[i].UPOS != "ADJ" {
		return 0
	}
	name := p.At(i, end)
	id := page.SlugUpper(name)
	if p.Is(end-1, "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "gmbh", "llc") {
		id = page.SlugUpper(p.At(i, end-1))
	}
	if end-i == 2 {
		p.acronyms[p.At(i, i+1)] = named{id, "organization"}
	}
	p.acronyms[name] = named{id, "organization"}
	return p.mention(page.Mention{From: i, To: end, ID: id, Type: "organization", Via: "name", Rule: "company", Why: "a name that ends as those of companies do"})
}

// stateName reports a state's name in one word.
func (p *Reader) stateName(k int) bool {
	return p.StateAhead(k) != "" && p.Upper(k)
}

// namesSomebody reports a noun that acts or is acted with: a subject, behind "with"
// or "by", joined to another name.
func (p *Reader) namesSomebody(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].UPOS != "PROPN" && p.Nodes[i].UPOS != "NOUN" {
		return false
	}
	n := &p.Nodes[i]
	return n.Is("nsubj") || n.Is("nsubj:pass") || n.Is("conj") || n.Is("appos") || n.Is("obj") || p.Is(i-1, "with", "by", "from", "of", "for") || p.Is(i+1, "'s", "’s")
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
