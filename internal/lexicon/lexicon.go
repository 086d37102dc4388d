// Package lexicon holds the words that reading rests on: states with their
// adjectives and seats, persons with office and dates, bodies, instruments,
// acts, reporting words and words that take a side.
//
// Most callers want [Default] and [Lexicon.Match]. Each list is one embedded
// file whose head says where it comes from. No name in a list is ours: where
// two sides name one thing differently, both names lead to the same id.
package lexicon

import (
	"strings"
	"sync"
)

// Class says what list an entry comes from.
type Class uint8

// The classes of entry.
const (
	// State is a name of a state or territory.
	State Class = iota
	// Adjective is an adjective or demonym of a state.
	Adjective
	// Seat is a capital or seat that stands for a government.
	Seat
	// Person is a person's name.
	Person
	// Body is an organisation or body.
	Body
	// Instrument is an agreement, law or charter known by name.
	Instrument
	// Loaded is a word that takes a side.
	Loaded
)

// Entry is one name or phrase of the lists.
type Entry struct {
	Class Class
	// ID is the canonical id: ISO 3166 alpha-3, surname, acronym or slug.
	ID string
	// Type is state, person, organization, body, or the type of instrument.
	Type string
	// Name is the phrase as it stands in the list.
	Name string
	// Needs are words (alternatives between "/") that the document must hold, for instruments
	// whose name alone does not tell them apart ("Joint Declaration").
	Needs []string
	// Side, Rival and Note belong to loaded words.
	Side, Rival, Note string
}

// Office is a person's time in an office.
type Office struct {
	// Holder is the person's id, Key the office, Of the state or body.
	Holder, Key, Of string
	// From and To are EDTF dates, empty when open.
	From, To string
}

// Act is what a verb or noun reports.
type Act struct {
	// Type is an act type of the annotation guidelines.
	Type string
	// NeedsActor says that the word counts only with an actor as subject.
	NeedsActor bool
	// PLOVER and CAMEO are the projections of the type.
	PLOVER, CAMEO string
}

// Cue is a reporting word.
type Cue struct {
	// Certainty is asserted, denied, hedged or hypothetical.
	Certainty string
	// NeedsThat says that the word reports only before "that" or a quotation.
	NeedsThat bool
	// Noun says that the word is a noun ("the claim that").
	Noun bool
}

// Lexicon is all the lists, ready to match. It never changes after it was made
// and may be used by many readers at once.
type Lexicon struct {
	trie      trie
	entries   []Entry
	offices   []Office
	officeOf  map[string]string
	stateName map[string]string
	adjective map[string]string
	demonym   map[string]string
	first     map[string]bool
	base      map[string]bool
	onlyVerb  map[string]bool
	acts      *phrases[Act]
	nouns     *phrases[Act]
	cues      *phrases[Cue]
	forms     map[string]string
	starts    map[string]Starts
	relations relations
	places    *phrases[bool]
	// country is the state of bodies by id, of leaders by id and name.
	country map[string]string
}

// Place is how many words from the i-th on are a place of the list of places
// that are no actors, 0 when none; word gives the words as they are written.
func (l *Lexicon) Place(i, n int, word func(int) string) int {
	_, length, ok := l.places.match(i, n, word)
	if !ok {
		return 0
	}
	return length
}

// Country is the state that an entry of the lists belongs to, as event coders
// give it: a state itself, a person's office (on a day, EDTF, or the last one),
// a body's state or UNO for the United Nations, empty when the lists say none.
// A territory that ISO 3166 lists under a state is given as that state: this is
// a code list's answer, not ours.
func (l *Lexicon) Country(e *Entry, day string) string {
	switch e.Class {
	case State, Adjective, Seat:
		return listedUnder(e.ID)
	case Person:
		if _, of := l.Holds(e.ID, day); of != "" {
			return l.ofBody(of)
		}
		if c := l.country[e.ID+" "+e.Name]; c != "" {
			return c
		}
		last := ""
		for _, o := range l.offices {
			if o.Holder == e.ID {
				last = o.Of
			}
		}
		return l.ofBody(last)
	case Body:
		return l.ofBody(e.ID)
	}
	return ""
}

// CountryOf is the state that an actor belongs to by its id, empty when the lists
// do not know it: see [Lexicon.Country].
func (l *Lexicon) CountryOf(id string) string {
	if c := l.ofBody(id); c != "" {
		return c
	}
	for _, o := range l.offices {
		if o.Holder == id {
			return l.ofBody(o.Of)
		}
	}
	return ""
}

// ofBody is the state of a body, or the id itself when it is a state.
func (l *Lexicon) ofBody(id string) string {
	if c := l.country[id]; c != "" {
		return listedUnder(c)
	}
	if _, ok := l.stateName[id]; ok {
		return listedUnder(id)
	}
	return ""
}

// listedUnder is the state under which ISO 3166 lists a territory of the lists.
func listedUnder(id string) string {
	switch id {
	case "ABKHAZIA", "SOUTH_OSSETIA":
		return "GEO"
	case "NAGORNO_KARABAKH":
		return "AZE"
	case "TRANSNISTRIA":
		return "MDA"
	case "TRNC":
		return "CYP"
	case "DPR", "LPR":
		return "UKR"
	case "SOMALILAND":
		return "SOM"
	case "WESTERN_SAHARA":
		return "ESH"
	case "SUN":
		return "RUS"
	}
	return id
}

// Starts is a set of lists that have a phrase which starts with a word.
type Starts uint8

// The lists of [Starts].
const (
	StartsName Starts = 1 << iota
	StartsAct
	StartsActNoun
	StartsCue
)

// Starts says which lists have phrases that start with a word in lower case.
// One look spares four in the many words that start none.
func (l *Lexicon) Starts(word string) Starts { return l.starts[word] }

// Default is the lexicon of the embedded lists.
// Cost: about 10 ms at the first call, nothing later.
var Default = sync.OnceValue(load)

// StateName is the name we show for a state's id, the id itself when unknown.
func (l *Lexicon) StateName(id string) string {
	if n, ok := l.stateName[id]; ok {
		return n
	}
	return id
}

// AdjectiveState is the id of the state that an adjective in lower case
// belongs to, empty when it is none.
func (l *Lexicon) AdjectiveState(word string) string { return l.adjective[word] }

// Demonym is the first adjective of a state, empty when unknown.
func (l *Lexicon) Demonym(id string) string { return l.demonym[id] }

// FirstName reports whether word, as written, is a first name.
func (l *Lexicon) FirstName(word string) bool { return l.first[word] }

// BaseVerb reports whether word, in lower case, is the base form of a verb.
func (l *Lexicon) BaseVerb(word string) bool { return l.base[word] }

// OnlyVerb reports whether word, in lower case, is the base form of a verb and seldom
// anything else: "establish", not "support".
func (l *Lexicon) OnlyVerb(word string) bool { return l.onlyVerb[word] }

// OfficeKey is the office that a phrase in lower case names, empty for none.
func (l *Lexicon) OfficeKey(phrase string) string { return l.officeOf[phrase] }

// Lemma is the base form of a verb form of the lists, empty when unknown.
func (l *Lexicon) Lemma(form string) string { return l.forms[form] }

// Holder is who held an office of a state or body on a day (EDTF), and whether
// that is known. An empty day asks for the latest holder of the list.
func (l *Lexicon) Holder(key, of, day string) (string, bool) {
	best := Office{}
	for _, o := range l.offices {
		if o.Key != key || o.Of != of {
			continue
		}
		if day == "" {
			if o.From >= best.From {
				best = o
			}
			continue
		}
		if o.From <= day && (o.To == "" || day < o.To) {
			return o.Holder, true
		}
	}
	return best.Holder, best.Holder != ""
}

// Holds is the state or body for which a person held an office on a day.
func (l *Lexicon) Holds(holder, day string) (key, of string) {
	for _, o := range l.offices {
		if o.Holder == holder && (day == "" || o.From <= day && (o.To == "" || day < o.To)) {
			return o.Key, o.Of
		}
	}
	return "", ""
}

// Match returns the entries of the longest phrase that starts at word i of a
// sentence of n words, and its length in words. word gives the words in lower
// case and fits decides whether an entry may stand there (see [Entry.Fits]).
// Cost: linear in the length of the longest phrase.
func (l *Lexicon) Match(i, n int, word func(int) string, fits func(e *Entry, length int) bool) (*Entry, int) {
	var best *Entry
	length := 0
	node := int32(0)
	for k := i; k < n; k++ {
		next, ok := l.trie.step(node, word(k))
		if !ok {
			break
		}
		node = next
		for _, id := range l.trie.ends[node] {
			if e := &l.entries[id]; fits(e, k-i+1) {
				best, length = e, k-i+1
				break
			}
		}
	}
	return best, length
}

// Act is the act that the verb phrase starting at word i names.
func (l *Lexicon) Act(i, n int, word func(int) string) (Act, int, bool) {
	return l.acts.match(i, n, word)
}

// ActNoun is the act that the noun phrase starting at word i names.
func (l *Lexicon) ActNoun(i, n int, word func(int) string) (Act, int, bool) {
	return l.nouns.match(i, n, word)
}

// Cue is the reporting phrase that starts at word i.
func (l *Lexicon) Cue(i, n int, word func(int) string) (Cue, int, bool) {
	return l.cues.match(i, n, word)
}

// Fits reports whether the words of text may be an entry as far as case goes:
// acronyms only match capitals, names need a capital.
func (e *Entry) Fits(text string) bool {
	if text == "" {
		return true
	}
	if isAcronym(e.Name) {
		return text == e.Name
	}
	if strings.ToLower(e.Name) == e.Name {
		return true
	}
	if n := e.Name[0]; n >= 'a' && n <= 'z' || n >= '0' && n <= '9' {
		return true
	}
	c := text[0]
	return c >= 'A' && c <= 'Z' || c >= 0x80
}

// isAcronym reports whether a name is written in capitals throughout.
func isAcronym(name string) bool {
	return len(name) <= 6 && strings.ToUpper(name) == name && strings.ToLower(name) != name && !strings.Contains(name, " ")
}
