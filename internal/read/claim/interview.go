package claim

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Interviews: paragraphs that ask, each with a paragraph that answers, which holds
// the words of whoever the opening presents.

// interview is what the reading keeps about who answers.
type interview struct {
	// asked counts the paragraphs that asked so far; asking is true in one, answers in
	// the paragraph behind it.
	asked           int
	asking, answers bool
	// guest is who answers.
	guest []string
	// interviewed says that the text is an interview.
	interviewed bool
}

// interviewOpening is how far into a text its opening may say that it is an
// interview. Units: bytes.
const interviewOpening = 900

// isInterview reports a text that says so in its opening and asks at least twice in
// paragraphs of their own.
func (p *Reader) isInterview() bool {
	body := p.Text[p.Start:]
	opening := strings.ToLower(body[:min(len(body), interviewOpening)])
	said := false
	for _, w := range [...]string{"interview", "answer", "questions", "spoke to", "talks to", "asked"} {
		said = said || strings.Contains(opening, w)
	}
	asks := 0
	for part := range strings.SplitSeq(body[:min(len(body), page.ContextWindow)], "\n\n") {
		asks += page.BoolInt(asksAlone(part))
	}
	return said && asks > 1
}

// asksAlone reports a paragraph that is one question.
func asksAlone(part string) bool {
	part = strings.TrimSpace(part)
	for _, mark := range [...]string{"Q:", "Q.", "Question:", "QUESTION:"} {
		if strings.HasPrefix(part, mark) {
			return true
		}
	}
	return strings.HasSuffix(part, "?") && len(part) < 400 && !strings.Contains(part, "\"") && !strings.Contains(part, "”")
}

// turn notes at the start of a paragraph whether it asks or answers.
func (p *Reader) turn() {
	if !p.interviewed {
		return
	}
	rest, _, _ := strings.Cut(p.Text[p.Span.Start:], "\n\n")
	if asksAlone(rest) || strings.Count(strings.TrimSpace(rest), ". ") == 0 && p.asked > 0 && p.hasAny("you", "your") && !p.hasAny("we", "i", "our", "my") {
		p.asked, p.answers = p.asked+1, false
		p.asking = true
		return
	}
	p.answers, p.asking = p.asking, false
}

func (p *Reader) hasAny(ws ...string) bool {
	return slices.ContainsFunc(ws, p.HasWord)
}

// presents keeps the person whom the opening of an interview names first.
func (p *Reader) presents() {
	if !p.interviewed || p.asked > 0 || len(p.guest) > 0 {
		return
	}
	for i := range p.Actors {
		if m := &p.Actors[i]; m.Type == "person" && m.Via == "name" && !m.Inner {
			p.guest = slices.Clone(m.IDs())
			return
		}
	}
}

// answered adds the sentence of an answer as the claim of who gives it.
func (p *Reader) answered() {
	if !p.answers || len(p.guest) == 0 || p.claims > p.claimsBefore || len(p.Words) < 3 || p.Is(len(p.Words)-1, "?") {
		return
	}
	from := p.First
	if p.Is(from, "a", "answer") && p.Is(from+1, ":") {
		from += 2
	}
	p.oneClaim("answer", "asserted", 0, 0, from, len(p.Words), p.guest, nil, "direct")
}
