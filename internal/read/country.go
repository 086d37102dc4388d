package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Country is the state, as ISO 3166-1 alpha-3, to which the actor that a phrase
// names belongs: "two Chinese warplanes", "the Mexican National Guard", a leader,
// a parliament, a movement; UNO for the United Nations and empty when the lists
// do not say. Day is the day of the text (EDTF), for people whose office changed.
//
// It answers for codings that need one country an actor, like PLOVER's; the
// findings keep the actor itself.
func (r *Rules) Country(phrase, day string) string {
	p := &page{lex: r.lex, doc: &kadesh.Document{Text: phrase}, text: phrase}
	p.setWords(syntax.Tokens(phrase, kadesh.Span{End: len(phrase)}, nil))
	var best *lexicon.Entry
	for i := 0; i < len(p.words); i++ {
		e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
			return e.Class <= lexicon.Body && (e.Fits(p.at(i, i+n)) || strings.EqualFold(e.Name, p.at(i, i+n)) && strings.ToUpper(phrase) == phrase && n > 1) &&
				(p.words[i].upper || n > 1)
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
