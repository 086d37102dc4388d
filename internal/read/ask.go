package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/claim"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Questions about a phrase or a sentence that stand outside the reading of a document.

// Country is the state, as ISO 3166-1 alpha-3, to which the actor that a phrase
// names belongs: "two Chinese warplanes", "the Mexican National Guard", a leader,
// a parliament, a movement; UNO for the United Nations and empty when the lists
// do not say. Day is the day of the text (EDTF), for people whose office changed.
//
// It answers for codings that need one country an actor, like PLOVER's; the
// findings keep the actor itself.
func (r *Rules) Country(phrase, day string) string {
	p := &page.Page{Lex: r.lex, Text: phrase}
	p.SetWords(syntax.Tokens(phrase, kadesh.Span{End: len(phrase)}, nil))
	var best *lexicon.Entry
	for i := 0; i < len(p.Words); i++ {
		e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
			return e.Class <= lexicon.Body && (e.Fits(p.At(i, i+n)) || strings.EqualFold(e.Name, p.At(i, i+n)) && strings.ToUpper(phrase) == phrase && n > 1) &&
				(p.Words[i].Upper || n > 1)
		})
		if e == nil {
			continue
		}
		if best == nil || better(e, best) {
			best = e
		}
		i += n - 1
	}
	if best == nil {
		return ""
	}
	return r.lex.Country(best, day)
}

// better prefers a state's name or adjective to a body of many states with the
// same words ("Mexican National Guard"), else the first.
func better(a, b *lexicon.Entry) bool {
	return a.Class <= lexicon.Adjective && b.Class == lexicon.Body
}

// Attributions are the attributions within a sentence of text, by its tree:
// reporting verbs with a clause, before it, behind it or around it, and
// "according to". Cost: one parse.
func (r *Rules) Attributions(text string, sentence kadesh.Span) []claim.Attribution {
	return alone(r.lex, text, sentence).claims.Attributions()
}

// Relation says what one actor does to another in a sentence: a PLOVER root
// such as "ACCUSE", empty when the words tell none.
//
// Source and target are spans of text. The answer is read off the tree: the
// verb that joins the two, the nouns under it, and the verbs above it that turn
// an act into an intention, a refusal, a request or a threat ("agreed to
// withdraw" is an AGREE, "refused to lift" a REJECT). Roots: PLOVER 2.0
// (Halterman and others 2023). Cost: one parse.
func (r *Rules) Relation(text string, source, target kadesh.Span) string {
	best := ""
	for _, s := range syntax.Sentences(text) {
		if source.Start < s.Start {
			break
		}
		if source.Start >= s.End && best == "" {
			continue
		}
		p := alone(r.lex, text, s.Span)
		if len(p.Nodes) == 0 {
			return best
		}
		best = p.events.Relation(source, target)
	}
	return best
}
