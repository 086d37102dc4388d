package actor

import (
	"regexp"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// PartyWindow is how much of the start of a text is searched for its parties.
// Units: bytes.
const PartyWindow = 4000

// findParties sets the two states that the document deals with: those named
// in the title and opening of a treaty, those named most in other texts.
func (p *Reader) findParties() {
	if p.Legal {
		if p.Doc.Kind != kadesh.DocumentLaw {
			p.ownGovernment()
		}
		pair := p.pairOpens()
		found := p.signatories()
		p.States = p.Parties
		if p.treatyPeoples() {
			return
		}
		if pair && found || p.definedParties() || p.betweenParties() || p.signers() {
			return
		}
		if p.Doc.Kind != kadesh.DocumentTreaty {
			p.Parties = nil // states are named, but not as those who agree
		}
		if found || p.Parties == nil {
			return
		}
	}
	count := map[string]int{}
	var order []string
	end := min(len(p.Text), p.Start+4*PartyWindow)
	p.eachState(p.Start, end, func(id string, at, _ int) {
		if w := p.At(at, at+1); !p.Signed && at == 0 && len(w) > 3 && strings.ToUpper(w) == w && p.Is(at+1, "(", ",", "-", "–", "—") {
			return // where the report was written
		}
		if count[id] == 0 {
			order = append(order, id)
		}
		count[id]++
		switch {
		case p.keepsPeace(at):
			count[id] -= 6
		case p.peaceNear(at):
			count[id] += 6
		}
	})
	for len(p.Parties) < 2 {
		best := ""
		for _, id := range order {
			if !page.Contains(p.Parties, id) && (best == "" || count[id] > count[best]) {
				best = id
			}
		}
		if best == "" {
			break
		}
		p.Parties = append(p.Parties, best)
	}
	if len(p.Parties) == 1 {
		p.ledBy()
	}
	if len(p.Parties) < 2 {
		p.Parties = nil
	}
	inOrder(p.Parties, order)
	p.States = p.Parties
}

// ledBy adds to the one state that a report of a peace or a treaty names the other one
// that it names by who leads it: "Aliyev says that ... the Armenian constitution".
func (p *Reader) ledBy() {
	if text := strings.ToLower(p.Text[p.Start:]); !strings.Contains(text, "peace") && !strings.Contains(text, "treaty") {
		return
	}
	var led []string
	for i := range p.Words { // those that eachState has left
		e, _ := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
			return e.Class == lexicon.Person && p.Fits(e, i, n)
		})
		if e == nil {
			continue
		}
		if _, of := p.Lex.Holds(e.ID, p.dates.Ref.EDTF()); p.Lex.StateName(of) != of && of != p.Parties[0] && !page.Contains(led, of) {
			led = append(led, of)
		}
	}
	if len(led) == 1 {
		p.Parties = append(p.Parties, led[0])
	}
}

// pairOpens reports an opening that names two states as the parties: "between
// the Government of A and the Government of B".
func (p *Reader) pairOpens() bool {
	last, at, pair := "", -1, false
	p.eachState(p.Start, min(len(p.Text), p.Start+PartyWindow/4), func(id string, word, _ int) {
		if last != "" && id != last && word-at < 14 {
			for k := at; k < word; k++ {
				if p.Is(k, "and", "-", "–") {
					pair = true
				}
			}
		}
		last, at = id, word
	})
	return pair
}

// ownGovernment learns whose "the Government" is, where the opening names the government
// of one state alone: in a text between it and a movement.
func (p *Reader) ownGovernment() {
	id := ""
	end := min(len(p.Text), p.Start+PartyWindow/2)
	p.eachState(p.Start, end, func(state string, word, _ int) {
		k := word - 1
		for p.Is(k, "the", "of", "republic", "kingdom", "state", "union", "federal", "democratic") && k > word-7 {
			k--
		}
		if p.Is(k, "government") && p.Is(k+1, "of") {
			if id != "" && id != state {
				state = "-"
			}
			id = state
		}
	})
	if id != "" && id != "-" && p.heads["government"].id == "" {
		p.heads["government"] = named{id, "state"}
	}
}

// definedParties takes as parties those to whom the opening gives short forms, "the
// Government of A (hereinafter "the Government") and the B Front (hereinafter
// "the Front")", when there are at least two.
func (p *Reader) definedParties() bool {
	end := min(len(p.Text), p.Start+PartyWindow/2)
	if k := opens.FindStringIndex(p.Text[p.Start:end]); k != nil {
		end = p.Start + k[0]
	}
	for end < len(p.Text) && p.Text[end]&0xC0 == 0x80 {
		end--
	}
	p.SetWords(syntax.Tokens(p.Text, kadesh.Span{Start: p.Start, End: end}, nil))
	var out []string
	p.eachSide(func(m *page.Mention) {
		if p.shortBehind(m.To) > m.To+1 && !page.Contains(out, m.ID) {
			out = append(out, m.ID)
		}
	})
	if len(out) < 2 || len(out) > 6 {
		return false
	}
	p.Parties = out
	return true
}

// eachSide calls f with every actor of the words at hand that can be a party.
func (p *Reader) eachSide(f func(m *page.Mention)) {
	for i := 0; i < len(p.Words); i++ {
		before := len(p.Actors)
		n := p.actorAt(i)
		if len(p.Actors) > before && isSide(&p.Actors[before]) {
			f(&p.Actors[before])
		}
		i += max(n-1, 0)
	}
	p.Actors, p.Words = p.Actors[:0], p.Words[:0]
}

// betweenParties takes as parties the two that the title joins, "AGREEMENT BETWEEN THE
// GOVERNMENT OF A AND THE B FRONT", when one of them is no state.
func (p *Reader) betweenParties() bool {
	text := p.Text[p.Start:]
	text = strings.TrimLeft(text, " \t\r\n")
	from := len(p.Text) - len(text)
	if k := strings.Index(text, "\n\n"); k > 0 {
		text = text[:k]
	}
	if len(text) > titleBytes {
		return false
	}
	p.SetWords(syntax.Tokens(p.Text, kadesh.Span{Start: from, End: from + len(text)}, nil))
	var out []string
	movement, at := false, -1
	p.eachSide(func(m *page.Mention) {
		b := m.From - 1
		for b > 0 && p.Is(b, "the") {
			b--
		}
		if p.Is(b, "between") && len(out) == 0 || p.Is(b, "and") && len(out) == 1 && b-at < 5 {
			out, movement, at = append(out, m.ID), movement || m.Type != "state", m.To
		}
	})
	if len(out) != 2 || out[0] == out[1] || !movement {
		return false
	}
	p.Parties = out
	return true
}

// titleBytes bounds the title of a text.
const titleBytes = 400

// opens is where the opening of a text ends and its articles begin.
var opens = regexp.MustCompile(`(?m)^\s*(?i:article|art\.|section|chapter)\s+(?i:1|I|one)\b|(?i:have agreed (?:as follows|on|upon|to))`)

// signatureBytes is how much of the end of a text is searched for signatures.
const signatureBytes = 1500

// signers takes as parties those who sign at the end, when there are at least
// two: short lines with a name, "Representative of X", "For X". Guarantors and
// witnesses are no parties.
func (p *Reader) signers() bool {
	tail := p.Text[max(p.Start, len(p.Text)-signatureBytes):]
	at := len(p.Text) - len(tail)
	var out []string
	for line := range strings.Lines(tail) {
		span := kadesh.Span{Start: at, End: at + len(line)}
		at += len(line)
		trimmed := strings.TrimSpace(line)
		if span.Start == len(p.Text)-len(tail) && span.Start > p.Start || trimmed == "" {
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
		if id := p.signer(span); id != "" && !page.Contains(out, id) {
			out = append(out, id)
		}
	}
	p.Actors, p.Words = p.Actors[:0], p.Words[:0]
	if len(out) < 2 || len(out) > 12 {
		return false
	}
	p.Parties = out
	return true
}

// signer is the actor that a signature line names first, empty when the line is
// an office or anything else.
func (p *Reader) signer(span kadesh.Span) string {
	p.SetWords(syntax.Tokens(p.Text, span, nil))
	on := p.Is(0, "for", "representative", "representatives")
	for i := 1; on && i+2 < len(p.Words); i++ {
		if a := p.At(i+1, i+2); p.Is(i, "(", "[") && p.Is(i+2, ")", "]") && len(a) > 1 && strings.ToUpper(a) == a {
			return page.SlugUpper(a)
		}
	}
	for i := 0; i < len(p.Words) && i < 6; i++ {
		before := len(p.Actors)
		p.actorAt(i)
		if len(p.Actors) == before {
			continue
		}
		m := p.Actors[before]
		if !on && (m.Type != "person" || m.Via != "name") || m.Via == "group" {
			return ""
		}
		return m.ID
	}
	return ""
}

// peaceNear reports whether a word of war or peace stands near: the states
// beside it are the ones that have something to settle.
func (p *Reader) peaceNear(at int) bool {
	for k := at - 8; k < at+9; k++ {
		if p.Is(k, "peace", "conflict", "treaty", "war", "border", "settlement", "hostilities", "between") {
			return true
		}
	}
	return false
}

// keepsPeace reports a state at word k that stands between the two: "Russia deploys 1,960
// armed peacekeepers", "Oman, the host of the talks".
func (p *Reader) keepsPeace(k int) bool {
	for e := k + 1; e < k+8 && !p.Is(e, ".", ";", "and", "between"); e++ {
		if p.Is(e, "peacekeepers", "peacekeeping", "mediates", "mediated", "mediator", "mediators", "mediation", "hosts", "hosted", "host", "brokered", "brokers") {
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
const seriesGap = 8

// signatories takes the first two states of a treaty's opening, or all of a series
// of three and more: "The Republic of A, the Principality of B and the Kingdom of
// C, hereinafter".
func (p *Reader) signatories() bool {
	var order, series, best, defined []string
	last := -100
	p.eachState(p.Start, min(len(p.Text), p.Start+PartyWindow/2), func(id string, word, end int) {
		if !page.Contains(order, id) {
			order = append(order, id)
		}
		if word-last > seriesGap || p.sentenceEnds(last, word) {
			series = nil
		}
		if last = end; !page.Contains(series, id) {
			series = append(series, id)
		}
		if len(series) > len(best) {
			best = append(best[:0], series...)
		}
		if defined == nil && len(series) > 1 && p.calledParties(end) {
			defined = append(defined, series...)
		}
	})
	if len(defined) > 1 {
		p.Parties = defined
		return true
	}
	p.Parties = order[:min(2, len(order))]
	if len(best) > 2 && len(best) < 13 && page.Contains(best, order[0]) {
		p.Parties = best
	}
	return len(order) >= 2
}

// calledParties reports that the text calls those named before word k the parties: "and B,
// hereinafter referred to as the Parties".
func (p *Reader) calledParties(k int) bool {
	for e := k; e < k+3; e++ {
		if p.Is(e, "hereinafter", "hereafter") {
			return p.HasIn(e, e+9, "parties")
		}
	}
	return false
}

// sentenceEnds reports the end of a sentence or of an item, or the heading of a unit, between
// two words.
func (p *Reader) sentenceEnds(from, to int) bool {
	for k := max(from, 0); k < to; k++ {
		if p.Is(k, ".", ";", ":") || p.Is(k, "article", "section", "chapter") && p.Upper(k) {
			return true
		}
	}
	return false
}

// eachState calls f with every state named between two places of the text.
func (p *Reader) eachState(from, to int, f func(id string, word, end int)) {
	for to > from && to < len(p.Text) && p.Text[to]&0xC0 == 0x80 {
		to--
	}
	p.SetWords(syntax.Tokens(p.Text, kadesh.Span{Start: from, End: to}, nil))
	for i := 0; i < len(p.Words); i++ {
		if !p.Words[i].Upper {
			continue
		}
		e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
			return (e.Class == lexicon.State || e.Class == lexicon.Seat && !p.Legal || e.Class == lexicon.Adjective && !p.Legal) && p.Fits(e, i, n)
		})
		if e != nil {
			if e.Class == lexicon.Seat && (p.Upper(i+n) && p.Words[i+n].Kind == syntax.Word || placeWords[p.Low(i-1)] || placeName[p.Low(i+n)]) {
				continue // "the Minsk Group", "talks in Vienna"
			}
			if e.Class == lexicon.Seat && p.Is(i+n, ",") {
				if _, ok := p.dates.CalendarDay(i + n + 1); ok {
					i += n - 1
					continue // a dateline
				}
			}
			if !(p.Legal && n == 1 && p.Lex.FirstName(p.At(i-1, i))) { // "Orrin Guernsey" is a person
				f(e.ID, i, i+n)
			}
			i += n - 1
		}
	}
}
