package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// tellsCourt decides on rulings of courts, bills, petitions and statements: known
// is false for other heads. The head is at word k.
func (p *page) tellsCourt(k int) (yes, known bool) {
	pointed := p.is(k-1, "the", "this", "that", "a", "its", "'s", "’s", "his", "dangerous", "landmark", "final", "recent", "new")
	switch p.low(k) {
	case "ruling", "judgment", "judgement", "verdict":
		return pointed && k < len(p.nodes) && p.nodes[k].UPOS == "NOUN", true
	case "sentence":
		// Courts pass sentences that are no years in prison.
		of := p.is(k+1, "of") && (p.is(k+2, "court") || p.courtIn(k+2, k+8))
		if of {
			p.ruled = true
		}
		return of || pointed && p.ruled && !p.is(k+1, "of", "to", "in"), true
	case "bill", "bills":
		return (pointed || p.is(k-1, "two", "three", "several", "both", "draft")) && p.lawmakingNear(k), true
	case "petition":
		return p.is(k-1, "a", "the", "this", "online", "its"), true
	case "release":
		return p.is(k-1, "press", "us", "u.s.", "news"), true
	case "statement", "statements":
		return p.signed && (p.is(k+1, "from", "by", "made") || p.is(k-1, "'s", "’s") || p.upper(k) && p.is(k+1, "of", "by")), p.signed
	}
	return false, false
}

func (p *page) courtIn(from, to int) bool {
	for k := from; k < min(to, len(p.words)); k++ {
		if p.is(k, "court", "tribunal", "cassation", "chamber") {
			return true
		}
	}
	return false
}

// lawmakingNear reports words of a parliament's work in the sentence.
func (p *page) lawmakingNear(k int) bool {
	for i := max(0, k-8); i < min(k+8, len(p.words)); i++ {
		if p.is(i, "pass", "passed", "passes", "congress", "parliament", "senate", "vote", "voted", "draft", "drafted", "law", "adopt", "adopted", "amend", "lawmakers", "act", "signed", "introduced", "reading") && i != k {
			return true
		}
	}
	return false
}

// foreignHead are the words for instruments with which titles in other
// languages begin, as registers of treaties print them above the text.
var foreignHead = map[string]string{"verdrag": "treaty", "overeenkomst": "agreement", "briefwisseling": "agreement", "notawisseling": "agreement", "besluit": "resolution",
	"handvest": "charter", "akkoord": "agreement", "slotakte": "agreement", "traité": "treaty", "accord": "agreement", "tratado": "treaty", "acuerdo": "agreement",
	"vertrag": "treaty", "abkommen": "agreement", "договор": "treaty", "соглашение": "agreement", "меморандум": "memorandum", "протокол": "protocol"}

// foreignTitle takes a whole line that is the title of an instrument in another
// language; the instrument is the one whose text follows.
func (p *page) foreignTitle(i int) int {
	if !p.legal || p.index > 3 || i > p.first+4 || !p.upper(i) || foreignHead[p.low(i)] == "" {
		return 0
	}
	if english := p.phrase(i, len(p.words)); strings.Contains(english, " the ") || strings.Contains(english, " between ") || strings.Contains(english, " of ") && p.is(i, "accord", "protocol") {
		return 0
	}
	end := len(p.words)
	for k := i; k < end; k++ {
		if p.is(k, "#") || strings.HasPrefix(p.low(k), "##") {
			end = k
		}
	}
	for end > i && p.words[end-1].kind == syntax.Punct {
		end--
	}
	typ := foreignHead[p.low(i)]
	what := instrument{p.ownSlug(i, i, i+1, typ), typ}
	if what.slug == "" {
		what.slug = p.slug(i, i, min(end, i+6))
	}
	p.ownForeign = p.own.slug == ""
	return p.writeInstrument(i, end, what, "instrument-head")
}
