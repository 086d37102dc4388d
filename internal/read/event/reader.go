// Package event finds what the sentence under way says was done, is planned or is
// denied: the act, who did it to whom, who else took part, when, and whether it is past,
// ongoing, planned, hypothetical or denied.
package event

import (
	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Reader finds the events of a document, a sentence at a time.
type Reader struct {
	*page.Page
	actors *actor.Reader
	dates  *date.Reader

	// lastVerb is the verb of the event told last in the sentence, -1 without; lastTime
	// its time.
	lastVerb int
	lastTime string
	// twinned is a verb that the event of its twin has taken in, -1 without.
	twinned int
	// taken are the nouns whose act a verb has told already.
	taken []int
}

// New makes the reader of events for a page.
func New(p *page.Page, actors *actor.Reader, dates *date.Reader) *Reader {
	return &Reader{Page: p, actors: actors, dates: dates, lastVerb: -1, twinned: -1}
}
