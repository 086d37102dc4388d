package instrument

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// tellsCourt decides on rulings of courts, bills, petitions and statements: known
// is false for other heads. The head is at word k.
func (p *Reader) tellsCourt(k int) (yes, known bool) {
	pointed := p.Is(k-1, "the", "this", "that", "a", "its", "'s", "’s", "his", "dangerous", "landmark", "final", "recent", "new")
	switch p.Low(k) {
	case "ruling", "judgment", "judgement", "verdict":
		return pointed && k < len(p.Nodes) && p.Nodes[k].UPOS == "NOUN", true
	case "sentence":
		// Courts pass sentences that are no years in prison.
		of := p.Is(k+1, "of") && (p.Is(k+2, "court") || p.courtIn(k+2, k+8))
		if of {
			p.ruled = true
		}
		return of || pointed && p.ruled && !p.Is(k+1, "of", "to", "in"), true
	case "bill", "bills":
		return (pointed || p.Is(k-1, "two", "three", "several", "both", "draft")) && p.lawmakingNear(k), true
	case "petition":
		return p.Is(k-1, "a", "the", "this", "online", "its"), true
	case "release":
		return p.Is(k-1, "press", "us", "u.s.", "news"), true
	case "statement", "statements":
		return p.Signed && (p.Is(k+1, "from", "by", "made") || p.Is(k-1, "'s", "’s") || p.Upper(k) && p.Is(k+1, "of", "by")), p.Signed
	}
	return false, false
}

func (p *Reader) courtIn(from, to int) bool {
	for k := from; k < min(to, len(p.Words)); k++ {
		if p.Is(k, "court", "tribunal", "cassation", "chamber") {
			return true
		}
	}
	return false
}

// lawmakingNear reports words of a parliament's work in the sentence.
func (p *Reader) lawmakingNear(k int) bool {
	for i := max(0, k-8); i < min(k+8, len(p.Words)); i++ {
		if p.Is(i, "pass", "passed", "passes", "congress", "parliament", "senate", "vote", "voted", "draft", "drafted", "law", "adopt", "adopted", "amend", "lawmakers", "act", "signed", "introduced", "reading") && i != k {
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
func (p *Reader) foreignTitle(i int) int {
	if !p.Legal || p.Index > 3 || i > p.First+4 || !p.Upper(i) || foreignHead[p.Low(i)] == "" {
		return 0
	}
	if english := p.actors.Phrase(i, len(p.Words)); strings.Contains(english, " the ") || strings.Contains(english, " between ") || strings.Contains(english, " of ") && p.Is(i, "accord", "protocol") {
		return 0
	}
	end := len(p.Words)
	for k := i; k < end; k++ {
		if p.Is(k, "#") || strings.HasPrefix(p.Low(k), "##") {
			end = k
		}
	}
	for end > i && p.Words[end-1].Kind == syntax.Punct {
		end--
	}
	typ := foreignHead[p.Low(i)]
	what := page.Instrument{Slug: p.ownSlug(i, i, i+1, typ), Type: typ}
	if what.Slug == "" {
		what.Slug = p.slug(i, i, min(end, i+6))
	}
	p.ownForeign = p.own.Slug == ""
	return p.writeInstrument(i, end, what, "instrument-head")
}
