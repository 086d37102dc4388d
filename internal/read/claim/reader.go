// Package claim finds who says what in the sentence under way: reported and quoted
// speech, its holder, cue and certainty, judgements of the writer's own, and words that
// take a side.
package claim

import (
	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Reader finds the claims of a document, a sentence at a time.
type Reader struct {
	*page.Page
	actors *actor.Reader
	dates  *date.Reader

	speech
	interview
	// claims counts those of the sentence under way, claimsBefore those of the one before.
	claims, claimsBefore int
	// judged counts the sentences in which the writer has judged.
	judged int
}

// New makes the reader of claims for a page.
func New(p *page.Page, actors *actor.Reader, dates *date.Reader) *Reader {
	r := &Reader{Page: p, actors: actors, dates: dates}
	r.interviewed = !p.Signed && r.isInterview()
	return r
}
