// Package actor finds who is named in the sentence under way: states and their
// people, capitals and offices that stand for them, persons, bodies, movements,
// "the Parties", each with an id and the reason for it; and it answers who stands at a
// word, behind a pronoun or as subject.
package actor

import (
	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Reader finds the actors of a document, a sentence at a time, and remembers whom it
// has named.
type Reader struct {
	*page.Page
	dates *date.Reader

	// People maps surnames as written to ids, once the full name was seen.
	People map[string]string
	// Seen are the persons named so far, given those by their first name, empty when
	// two share it; bearers maps ids made of a surname to the full name first seen, in
	// lower case between spaces.
	Seen    map[string]bool
	given   map[string]string
	bearers map[string]string
	// holders maps an office and its state to who the text says holds it; president is
	// the president whom the document named by name.
	holders   map[string]string
	president string
	// Person is the person named first in the last sentence that names one, duo the two
	// named together last.
	Person, duo []string

	// States are the two states that the document names first.
	States []string
	// counts are the mentions of each state and body so far.
	counts map[string]int
	// stateBodies are the bodies of states that the text has named, by their kind.
	stateBodies map[string]string
	// Tribal says that peoples treat with a state; tribes are their ids.
	Tribal bool
	tribes []string

	// Body is the body or organisation that was named last, organization the one
	// named most so far.
	Body, organization string
	// armed is the armed movement named last, areas the "certain areas" that others act for.
	armed, areas string
	// acronyms maps short forms in brackets to who they stand for, bodies names as
	// written to bodies that the text taught, heads the head word of a body named before
	// ("commission") to it, bands nouns to the last people and forces they named.
	acronyms, bodies, heads, bands map[string]named
	// shortOf are the acronyms of names given in full, by the id that the name would make.
	shortOf map[string]string
	// several are the rows of three and more states named, by how many they are.
	several map[int][]string
	// they are whom the last "They" that opened a sentence of a statement meant, in
	// sentence theyIn.
	they   []string
	theyIn int

	// Lead is the actor that the sentence before named first.
	Lead []string
	// sides are the two actors that a report joined last.
	sides []string
	// signHere says that the line before was "[Signed]".
	signHere bool
}

// named is an actor as the lists or the text name it.
type named struct{ id, typ string }

// New makes the reader of actors for a page.
func New(p *page.Page, dates *date.Reader) *Reader {
	return &Reader{Page: p, dates: dates,
		People: map[string]string{}, Seen: map[string]bool{}, given: map[string]string{}, bearers: map[string]string{},
		holders: map[string]string{}, counts: map[string]int{}, stateBodies: map[string]string{},
		acronyms: map[string]named{}, bodies: map[string]named{}, heads: map[string]named{}, bands: map[string]named{}, several: map[int][]string{}, shortOf: map[string]string{}}
}

// Open learns from the whole text, before its first sentence is read, who its sides
// are and which bodies it names.
func (p *Reader) Open() {
	p.findParties()
	p.learnBodies()
}
