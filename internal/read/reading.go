package read

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/claim"
	"github.com/kadesh-dev/kadesh/internal/read/commitment"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/event"
	"github.com/kadesh-dev/kadesh/internal/read/instrument"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/read/provision"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// reading is one document being read: its page, and the rooms that read it.
type reading struct {
	*page.Page
	provisions  *provision.Reader
	dates       *date.Reader
	actors      *actor.Reader
	instruments *instrument.Reader
	events      *event.Reader
	claims      *claim.Reader
	commitments *commitment.Reader
	// paragraph is that of the sentence before, -1 before the first.
	paragraph int
}

// rooms gives a page its readers.
func rooms(p *page.Page) *reading {
	r := &reading{Page: p, provisions: provision.New(p), dates: date.New(p), paragraph: -1}
	r.actors = actor.New(p, r.dates)
	r.instruments = instrument.New(p, r.actors, r.dates)
	r.events = event.New(p, r.actors, r.dates)
	r.claims = claim.New(p, r.actors, r.dates)
	r.commitments = commitment.New(p, r.actors, r.dates, r.events, r.claims)
	return r
}

// open starts the reading of a document with what its whole text teaches.
func open(lex *lexicon.Lexicon, doc *kadesh.Document) *reading {
	r := rooms(page.New(lex, doc))
	r.Summary = r.Signed && commitment.IsSummary(r.Text[r.Start:], doc.Digest)
	if r.Legal && !r.dates.Ref.Known() {
		r.dates.Ref = date.DayOf(r.instruments.MadeOn()) // who held an office, and what "within 30 days of signing" ends on
	}
	r.actors.Open()
	return r
}

// sentence reads one sentence with all rules. The order matters: later rooms use what
// earlier ones found in the same sentence.
func (r *reading) sentence(index int, span kadesh.Span, paragraph int, tokens []syntax.Token) {
	r.Index, r.Span = index, span
	r.SetWords(tokens)
	if paragraph != r.paragraph {
		r.paragraph = paragraph
		r.claims.NewParagraph()
	}
	if len(r.Words) == 0 {
		return
	}
	r.First = r.ListMark()
	r.Dispatch, r.SubjectBefore = r.DispatchEnd(), r.Subject
	r.Grow(tokens)
	r.actors.Find()
	r.dates.Find()
	r.instruments.Find()
	if !r.Foreign() {
		r.commitments.Find()
		r.claims.Find()
		r.commitments.FindBehindClaims()
		r.events.Find()
		r.claims.Loaded()
	}
	r.actors.Remember()
}

// alone parses a sentence of a text for a question of its own.
func alone(lex *lexicon.Lexicon, text string, sentence kadesh.Span) *reading {
	r := rooms(&page.Page{Lex: lex, Doc: &kadesh.Document{Text: text}, Text: text})
	tokens := syntax.Tokens(text, sentence, nil)
	r.Span = sentence
	r.SetWords(tokens)
	r.Grow(tokens)
	return r
}
