// Package date finds dates and times in the sentence under way: days, months, years
// and spans, in figures and words, relative to the day of the text or of another
// sentence, deadlines that count from what sets them going, and their role.
package date

import "github.com/kadesh-dev/kadesh/internal/read/page"

// Reader finds the dates of a document, a sentence at a time.
type Reader struct {
	*page.Page
	// Ref is the day of the text, unknown when it does not say.
	Ref Day
	// Began are the days on which what the text sets going starts.
	Began map[string]Day
	// signedOn is the first day that a text that binds names: where it says when
	// it was made. EDTF, empty before.
	signedOn string
	// dDay is the day that the text calls D-Day, unknown before.
	dDay Day
}

// New makes the reader of dates for a page.
func New(p *page.Page) *Reader {
	return &Reader{Page: p, Ref: DayOf(p.Doc.Published), Began: map[string]Day{}}
}

// Find adds the dates of the sentence under way to the line and to what was found: by
// the rules of this room, then by the grammar of dates.
func (p *Reader) Find() {
	p.findDates()
	p.calendarDates()
}
