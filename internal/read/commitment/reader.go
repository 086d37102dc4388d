// Package commitment finds what the sentence under way binds, forbids, permits or
// announces: by its modal or performative words, in duties that texts make and in
// promises that reports tell, with who owes what to whom, by when and on what condition.
package commitment

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/claim"
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/event"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Reader finds the commitments of a document, a sentence at a time.
type Reader struct {
	*page.Page
	actors *actor.Reader
	dates  *date.Reader
	events *event.Reader
	claims *claim.Reader

	// subjectIn is the sentence of Subject, subjectNoun the noun that named it, empty
	// for a name.
	subjectIn   int
	subjectNoun string
	// chapeau are the obligors of an opening that ends in a colon, chapeauPart its words.
	chapeau     []string
	chapeauPart *kadesh.Quoted
	// list is the opening of the list of duties under way, nil without.
	list *listOpening
	// listPoint says that the sentence is a point of a list, inPoint that it belongs to
	// a numbered point without modal.
	listPoint, inPoint bool
	// lastModality is that of the last commitment, for "This includes ...".
	lastModality string
	// headed is whose obligations the heading above names.
	headed []string
	// inArticle is true behind the head of the first article.
	inArticle bool
	// inAnnex is true behind the head of an annex, which may describe.
	inAnnex bool
	// contents is true behind "shall contain:", whose points are no duties.
	contents bool
	// bans says that a list of what is prohibited is under way.
	bans bool
	// termsTold is the index behind the last sentence that named terms, 0 before.
	termsTold int
	// plan is true in the list of points of a plan.
	plan bool
	// tasks is true while the points of a list are the functions of the chapeau's body.
	tasks        bool
	taskModality string
	// enacts is true behind "Declare:", for the sentences with "That" that follow.
	enacts bool
	// forms is true while the points of a list are the forms of what may or shall be done.
	forms bool
	// stated are who speak in the points of a statement, statedPart the words that
	// name them; important is true while the points are what they find important.
	stated     []string
	statedPart *kadesh.Quoted
	important  bool
}

// New makes the reader of commitments for a page.
func New(p *page.Page, actors *actor.Reader, dates *date.Reader, events *event.Reader, claims *claim.Reader) *Reader {
	return &Reader{Page: p, actors: actors, dates: dates, events: events, claims: claims}
}

// Find adds the commitments of the sentence under way to what was found.
func (p *Reader) Find() {
	p.findCommitments()
	p.findNominals()
}

// FindBehindClaims goes over the sentence again once its claims are known: duties that
// start where a claim does, and the promises of who speaks as "we".
func (p *Reader) FindBehindClaims() {
	p.startsWhereSaid()
	p.weSpeak()
}
