// Package instrument finds treaties, agreements, laws and other papers that the
// sentence under way names, tells which are the same, and gives each a slug and a type.
package instrument

import (
	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Reader finds the instruments of a document, a sentence at a time.
type Reader struct {
	*page.Page
	actors *actor.Reader
	dates  *date.Reader

	// own is the instrument that the text is, ownTitle its title as the text gives it;
	// ownForeign is true while only a title in another language has been read.
	own        page.Instrument
	ownTitle   string
	ownForeign bool
	// last maps types to the instrument that had them last, shortForms capitals in
	// brackets behind an instrument to it.
	last, shortForms map[string]page.Instrument
	// named maps slugs without their year to the slug first used.
	named map[string]string
	// made is the day of signature, nil before it is looked for.
	made *string
	// ruled is true once the text speaks of the sentence of a court.
	ruled bool
}

// New makes the reader of instruments for a page.
func New(p *page.Page, actors *actor.Reader, dates *date.Reader) *Reader {
	return &Reader{Page: p, actors: actors, dates: dates, last: map[string]page.Instrument{}, shortForms: map[string]page.Instrument{}, named: map[string]string{}}
}
