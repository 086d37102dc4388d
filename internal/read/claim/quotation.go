package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Quotations that go on: over several sentences, around "he said", from one
// paragraph to the next. Each sentence of one is a claim of who speaks.

// speech is what the reading keeps about who speaks.
type speech struct {
	// quoteOpen says that a quotation of the paragraph is still open, quoteBy
	// whose it is, quoteKnown that this was told (quoteBy may be empty: the text
	// hides who).
	quoteOpen, quoteKnown bool
	quoteBy               []string
	// lastBy held the last claim with a cue, in the sentence lastIn.
	lastBy []string
	lastIn int
	// intro is who the last sentence said would speak ("X said:"); intended says
	// that it did.
	intro    []string
	intended bool
	// signs is who is named behind the quotation that is all of the paragraph.
	signs []string
	// quotedIn is the last sentence that opens a quotation behind a colon.
	quotedIn int
	// pending are sentences of an open quotation whose speaker comes behind it.
	pending []pendingQuote
}

// pendingQuote is a sentence of a quotation that waits for its speaker.
type pendingQuote struct {
	span     kadesh.Span
	sentence int
}

// quotedPart is a stretch of the sentence between marks of quotation.
type quotedPart struct {
	from, to int
	// open says that it started in an earlier sentence, left that it goes on in
	// a later one.
	open, left bool
}

// quotedParts are the quotations of the sentence, and keeps whether one is open
// behind it.
func (p *Reader) quotedParts() []quotedPart {
	var out []quotedPart
	in, from, open := p.quoteOpen, p.First, p.quoteOpen
	for i := p.First; i < len(p.Words); i++ {
		switch {
		case !in && p.OpenMark(i):
			in, from, open = true, i+1, false
		case in && p.Closes(i):
			out = append(out, quotedPart{from: from, to: i, open: open})
			in = false
		}
	}
	if in {
		in = p.staysOpen()
		out = append(out, quotedPart{from: from, to: len(p.Words), open: open, left: in})
	}
	p.quoteOpen = in
	return out
}

// opens reports a mark at word i that opens a quotation: of straight ones every
// second, counted from the start of the sentence.
func (p *Reader) opens(i int) bool {
	return p.OpenMark(i) && (!p.Is(i, "\"") || !p.InQuotation(i))
}

// openReach bounds in bytes how far the end of a quotation is looked for.
const openReach = 4 << 10

// staysOpen reports that a quotation left open by the sentence ends later in the
// paragraph, or is opened anew by the next one. Without an end it is a slip of
// the text, and the sentences behind it are nobody's.
func (p *Reader) staysOpen() bool {
	rest := p.Text[p.Span.End:min(len(p.Text), p.Span.End+openReach)]
	for i, r := range rest {
		switch r {
		case '”', '»':
			return true
		case '“', '«', '„':
			return false
		case '"':
			after := strings.TrimLeft(rest[i+1:], ",.;:!?)")
			return (i == 0 || rest[i-1] != ' ') && rest[max(i-1, 0)] != '\n' || after == "" || after[0] == '\n'
		case '\'':
			if strings.HasPrefix(rest[i:], "''") {
				return true
			}
		case '\n':
			if next := strings.TrimLeft(rest[i:], " \t\r"); strings.HasPrefix(next, "\n\n") || strings.HasPrefix(next, "\n\r\n") {
				next = strings.TrimSpace(next)
				return strings.HasPrefix(next, "“") || strings.HasPrefix(next, "\"") || strings.HasPrefix(next, "«")
			}
		}
	}
	return false
}

// Closes reports a mark at word i that ends a quotation, two single ones too.
func (p *Reader) Closes(i int) bool {
	return p.closeMark(i) || p.Is(i, "'") && p.Is(i+1, "'") && p.Words[i].End == p.Words[i+1].Start
}

// InQuotation reports a word between marks of quotation.
func (p *Reader) InQuotation(i int) bool {
	in := p.quoteOpen
	for k := p.First; k < i; k++ {
		if in && p.Closes(k) {
			in = false
		} else if !in && p.OpenMark(k) {
			in = true
		}
	}
	return in
}

// NewParagraph ends a quotation that was left open, unless the paragraph opens
// it anew.
func (p *Reader) NewParagraph() {
	if p.quoteOpen && p.OpenMark(0) {
		p.intro, p.intended = p.quoteBy, p.quoteKnown
	}
	p.quoteOpen, p.quoteKnown, p.quoteBy, p.pending = false, false, nil, nil
	p.signs = p.namedBelow()
	p.turn()
}

// quotations adds the sentences of quotations that the rules of a sentence
// cannot give a speaker.
func (p *Reader) quotations() {
	parts := p.quotedParts()
	if p.Signed && p.quotedIn == 0 {
		return
	}
	by, said := p.quoteSpeaker()
	for n := range parts {
		q := &parts[n]
		who, known := by, said
		switch {
		case q.open && p.quoteKnown:
			who, known = p.quoteBy, true
		case q.open && !said:
			p.pend(q)
			continue
		case q.open:
			p.settle(by)
		case !said:
			who, known = p.standsAlone(q, len(parts))
			if !known {
				who, known = p.ownWords(q)
			}
			if !known && q.left && !p.quoteKnown {
				p.pend(q)
				continue
			}
		}
		if known {
			p.goesOn(q, who)
		}
		if q.left {
			p.quoteBy, p.quoteKnown = who, known
		}
	}
	if !p.quoteOpen {
		p.quoteBy, p.quoteKnown, p.pending = nil, false, nil
	}
	p.rememberSpeaker()
}

// standsAlone is who speaks a quotation that is the whole sentence: who was said
// to speak before it, or who spoke last.
func (p *Reader) standsAlone(q *quotedPart, parts int) ([]string, bool) {
	if len(p.signs) > 0 && q.from <= p.First+1 {
		return p.signs, true
	}
	if parts > 1 || q.from != p.First+1 || q.to < len(p.Words)-2 {
		return nil, false
	}
	if p.intended {
		return p.intro, true
	}
	if p.lastIn == p.Index-1 && p.Index > 0 {
		return p.lastBy, true
	}
	return nil, false
}

// namedBelow is who is named behind a quotation that is all of its paragraph, as
// papers set words apart: `"It is a long game." - N. N.`; nil without.
func (p *Reader) namedBelow() []string {
	line, _, _ := strings.Cut(p.Text[p.Span.Start:min(len(p.Text), p.Span.Start+openReach)], "\n")
	at := strings.LastIndexAny(line, "”\"»")
	if at < 8 || !strings.ContainsAny(line[:3], "“\"«") {
		return nil
	}
	_, size := utf8.DecodeRuneInString(line[at:])
	tail := strings.TrimLeft(line[at+size:], " -–—.,")
	name, _, _ := strings.Cut(tail, ",")
	words := strings.Fields(strings.TrimRight(name, " ."))
	if len(words) < 2 || len(words) > 4 || len(tail) > 80 {
		return nil
	}
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return nil
		}
	}
	surname := words[len(words)-1]
	if id := p.actors.People[page.Lower(surname)]; id != "" {
		return []string{id}
	}
	return []string{page.SlugUpper(surname)}
}

// ownWords is who speaks a quotation behind what he is reported to say in the
// same sentence: `B said it would last, "For nobody can end it"`.
func (p *Reader) ownWords(q *quotedPart) ([]string, bool) {
	if q.open || q.from < p.First+4 || !p.Is(q.from-2, ",", ":", ";") || !p.Upper(q.from) || !p.saysSomething(q.from, q.to) {
		return nil, false
	}
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if c := p.Found[k].Claim; c != nil && c.Cue != nil && len(c.Holder) > 0 && p.Found[k].End <= p.Words[q.from-1].Start {
			return c.Holder, true
		}
	}
	return nil, false
}

// goesOn adds a part of a quotation as a claim, if it says something that no
// rule has taken.
func (p *Reader) goesOn(q *quotedPart, who []string) {
	from, to := q.from, q.to
	if !q.left && p.Is(to-1, ",") && p.Is(from, "if", "when", "unless", "although", "while", "because") && p.commaIn(from, to-1) == 0 {
		return // "If they attack," he warned, "we will respond"
	}
	for to > from && p.Is(to-1, ",") {
		to--
	}
	if to-from < 3 || !q.open && q.from != p.First+1 && !p.saysSomething(from, to) || p.claimedDirect(p.SpanOf(from, to)) {
		return
	}
	p.oneClaim("quote-goes-on", "asserted", 0, 0, from, to, slices.Clone(who), nil, "direct")
}

// claimedDirect reports that a claim covers most of the words, or is quoted among
// them; one told inside a quotation does not count.
func (p *Reader) claimedDirect(s kadesh.Span) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Claim != nil && (f.Span.Contains(s) || f.Span.Share(s) > 0.4 && f.Rule != "noun-that" || f.Claim.Quoted == "direct" && s.Contains(f.Span)) {
			return true
		}
	}
	return false
}

// saysSomething reports a verb of its own among the words.
func (p *Reader) saysSomething(from, to int) bool {
	return p.FiniteIn(from, to) || len(p.Nodes) == 0
}

// pend keeps a sentence of a quotation until its speaker is told.
func (p *Reader) pend(q *quotedPart) {
	if q.to-q.from > 3 && !p.claimed(p.SpanOf(q.from, q.to)) && len(p.pending) < 12 {
		p.pending = append(p.pending, pendingQuote{span: p.trimmed(q.from, q.to), sentence: p.Index})
	}
}

// settle gives the sentences that waited to their speaker, before the findings
// of the sentence under way.
func (p *Reader) settle(who []string) {
	first := p.OwnFrom()
	for _, q := range p.pending {
		if q.span.End > q.span.Start {
			p.Found = slices.Insert(p.Found, first, kadesh.Finding{Kind: kadesh.FindingClaim, Span: q.span, Quote: p.Text[q.span.Start:q.span.End], Sentence: q.sentence,
				Rule: "quote-goes-on", Confidence: page.Trust("quote-goes-on"), Claim: &kadesh.ClaimFinding{Holder: slices.Clone(who), Certainty: "asserted", Quoted: "direct"}})
			first++
		}
	}
	p.pending = nil
}

// quoteSpeaker is who holds the direct claim of the sentence.
func (p *Reader) quoteSpeaker() ([]string, bool) {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if c := p.Found[k].Claim; c != nil && c.Quoted == "direct" && p.Found[k].Rule != "quote-goes-on" {
			return c.Holder, true
		}
	}
	return nil, false
}

// rememberSpeaker keeps who spoke in the sentence, and whom its end announces.
func (p *Reader) rememberSpeaker() {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		c := p.Found[k].Claim
		if c == nil || c.Certainty != "asserted" || slices.Contains(c.Holder, "AUTHOR") || len(c.Holder) == 0 && c.Quoted != "direct" {
			continue
		}
		p.lastBy, p.lastIn = c.Holder, p.Index
		if c.Quoted == "direct" {
			break
		}
	}
	p.intro, p.intended = p.introduces()
}

// introduces is who speaks next when a sentence ends in "X said," or "X said:".
func (p *Reader) introduces() ([]string, bool) {
	n := len(p.Words)
	if n < 3 || !p.Is(n-1, ",", ":") {
		return nil, false
	}
	for k := n - 2; k > n-8 && k > 0; k-- {
		if cue, _, ok := p.Cue(k, n); ok && !cue.Noun {
			if ids, _, _ := p.HolderBefore(k); len(ids) > 0 {
				return ids, true
			}
			ids, _, _, ok := p.teller(k)
			return ids, ok
		}
	}
	return nil, false
}

// quotes adds a quotation, a claim for each sentence in it.
func (p *Reader) quotes(rule, certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted) bool {
	done, start := false, from
	for k := from; k < to; k++ {
		if p.Is(k, ".", "!", "?") && k+1 < to && p.Upper(k+1) && k-start > 2 && to-k > 3 {
			done = p.oneClaim(rule, certainty, cueFrom, cueTo, start, k, ids, source, "direct") || done
			start = k + 1
		}
	}
	return p.oneClaim(rule, certainty, cueFrom, cueTo, start, to, ids, source, "direct") || done
}
