package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"

	"github.com/kadesh-dev/kadesh"
)

// partyWindow is how much of the start of a text is searched for its parties.
// Units: bytes.
const partyWindow = 4000

// findParties sets the two states that the document deals with: those named
// in the title and opening of a treaty, those named most in other texts.
func (p *page) findParties() {
	if p.legal {
		pair := p.pairOpens()
		found := p.signatories()
		p.states = p.parties
		if p.treatyPeoples() {
			return
		}
		if pair && found || p.signers() {
			return
		}
		if p.doc.Kind != kadesh.DocumentTreaty {
			p.parties = nil // states are named, but not as those who agree
		}
		if found || p.parties == nil {
			return
		}
	}
	count := map[string]int{}
	var order []string
	end := min(len(p.text), p.start+4*partyWindow)
	p.eachState(p.start, end, func(id string, at int) {
		if count[id] == 0 {
			order = append(order, id)
		}
		count[id]++
		if p.peaceNear(at) {
			count[id] += 6
		}
	})
	for len(p.parties) < 2 {
		best := ""
		for _, id := range order {
			if !contains(p.parties, id) && (best == "" || count[id] > count[best]) {
				best = id
			}
		}
		if best == "" {
			break
		}
		p.parties = append(p.parties, best)
	}
	if len(p.parties) < 2 {
		p.parties = nil
	}
	inOrder(p.parties, order)
	p.states = p.parties
}

// pairOpens reports an opening that names two states as the parties: "between
// the Government of A and the Government of B".
func (p *page) pairOpens() bool {
	last, at, pair := "", -1, false
	p.eachState(p.start, min(len(p.text), p.start+partyWindow/4), func(id string, word int) {
		if last != "" && id != last && word-at < 14 {
			for k := at; k < word; k++ {
				if p.is(k, "and", "-", "–") {
					pair = true
				}
			}
		}
		last, at = id, word
	})
	return pair
}

// signatureBytes is how much of the end of a text is searched for signatures.
const signatureBytes = 1500

// signers takes as parties those who sign at the end, when there are at least
// two: short lines with a name, "Representative of X", "For X". Guarantors and
// witnesses are no parties.
func (p *page) signers() bool {
	tail := p.text[max(p.start, len(p.text)-signatureBytes):]
	at := len(p.text) - len(tail)
	var out []string
	for line := range strings.Lines(tail) {
		span := kadesh.Span{Start: at, End: at + len(line)}
		at += len(line)
		trimmed := strings.TrimSpace(line)
		if span.Start == len(p.text)-len(tail) && span.Start > p.start || trimmed == "" {
			continue // half a line, or none
		}
		if len(trimmed) > 110 || strings.HasSuffix(trimmed, ";") || strings.HasSuffix(trimmed, ".") && len(trimmed) > 50 {
			out = nil // still the text
			continue
		}
		low := strings.ToLower(trimmed)
		if strings.HasPrefix(low, "guarant") || strings.HasPrefix(low, "witness") || strings.HasPrefix(low, "mediat") || strings.HasPrefix(low, "in the presence") || strings.HasPrefix(low, "facilitat") {
			break
		}
		if id := p.signer(span); id != "" && !contains(out, id) {
			out = append(out, id)
		}
	}
	p.actors, p.words = p.actors[:0], p.words[:0]
	if len(out) < 2 || len(out) > 12 {
		return false
	}
	p.parties = out
	return true
}

// signer is the actor that a signature line names first, empty when the line is
// an office or anything else.
func (p *page) signer(span kadesh.Span) string {
	p.setWords(syntax.Tokens(p.text, span, nil))
	on := p.is(0, "for", "representative", "representatives")
	for i := 1; on && i+2 < len(p.words); i++ {
		if a := p.at(i+1, i+2); p.is(i, "(", "[") && p.is(i+2, ")", "]") && len(a) > 1 && strings.ToUpper(a) == a {
			return slugUpper(a)
		}
	}
	for i := 0; i < len(p.words) && i < 6; i++ {
		before := len(p.actors)
		p.actorAt(i)
		if len(p.actors) == before {
			continue
		}
		m := p.actors[before]
		if !on && (m.typ != "person" || m.via != "name") || m.via == "group" {
			return ""
		}
		return m.id
	}
	return ""
}

// peaceNear reports whether a word of war or peace stands near: the states
// beside it are the ones that have something to settle.
func (p *page) peaceNear(at int) bool {
	for k := at - 8; k < at+9; k++ {
		if p.is(k, "peace", "conflict", "treaty", "war", "border", "settlement", "hostilities", "between") {
			return true
		}
	}
	return false
}

// inOrder puts two parties in the order in which the text first names them.
func inOrder(parties, order []string) {
	if len(parties) != 2 {
		return
	}
	for _, id := range order {
		if id == parties[0] {
			return
		}
		if id == parties[1] {
			parties[0], parties[1] = parties[1], parties[0]
			return
		}
	}
}

// seriesGap is how many words may stand between two states of one series of
// parties.
const seriesGap = 9

// signatories takes the first two states of a treaty's opening, or all of a series
// of three and more: "The Republic of A, the Principality of B and the Kingdom of
// C, hereinafter".
func (p *page) signatories() bool {
	var order, series, best []string
	last := -100
	p.eachState(p.start, min(len(p.text), p.start+partyWindow/2), func(id string, word int) {
		if !contains(order, id) {
			order = append(order, id)
		}
		if word-last > seriesGap || p.sentenceEnds(last, word) {
			series = nil
		}
		if last = word; !contains(series, id) {
			series = append(series, id)
		}
		if len(series) > len(best) {
			best = append(best[:0], series...)
		}
	})
	p.parties = order[:min(2, len(order))]
	if len(best) > 2 && len(best) < 13 && contains(best, order[0]) {
		p.parties = best
	}
	return len(order) >= 2
}

// sentenceEnds reports the end of a sentence or of an item between two words.
func (p *page) sentenceEnds(from, to int) bool {
	for k := max(from, 0); k < to; k++ {
		if p.is(k, ".", ";", ":") {
			return true
		}
	}
	return false
}

// eachState calls f with every state named between two places of the text.
func (p *page) eachState(from, to int, f func(id string, word int)) {
	for to > from && to < len(p.text) && p.text[to]&0xC0 == 0x80 {
		to--
	}
	p.setWords(syntax.Tokens(p.text, kadesh.Span{Start: from, End: to}, nil))
	for i := 0; i < len(p.words); i++ {
		if !p.words[i].upper {
			continue
		}
		e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
			return (e.Class == lexicon.State || e.Class == lexicon.Seat && !p.legal || e.Class == lexicon.Adjective && !p.legal) && e.Fits(p.at(i, i+n))
		})
		if e != nil {
			if e.Class == lexicon.Seat && (p.upper(i+n) && p.words[i+n].kind == syntax.Word || placeWords[p.low(i-1)] || placeName[p.low(i+n)]) {
				continue // "the Minsk Group", "talks in Vienna"
			}
			if e.Class == lexicon.Seat && p.is(i+n, ",") {
				if _, ok := p.calendarDay(i + n + 1); ok {
					i += n - 1
					continue // a dateline
				}
			}
			if !(p.legal && n == 1 && p.lex.FirstName(p.at(i-1, i))) { // "Orrin Guernsey" is a person
				f(e.ID, i)
			}
			i += n - 1
		}
	}
}
