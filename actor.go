package kadesh

import "strings"

// Address names one thing of a dossier: its kind, a dot, its id
// ("instrument.peace_treaty"). A provision's id has its instrument before it
// ("provision.peace_treaty.V").
type Address string

// AddressOf joins a kind and an id.
func AddressOf(kind, id string) Address { return Address(kind + "." + id) }

// Kind is the part before the first dot.
func (a Address) Kind() string {
	kind, _, _ := strings.Cut(string(a), ".")
	return kind
}

// ID is the part after the first dot.
func (a Address) ID() string {
	_, id, _ := strings.Cut(string(a), ".")
	return id
}

// Actor is somebody who can promise, act or speak: a state, a person in an
// office, a body, an armed group.
type Actor struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Kind is state, person, organization, body, group or people.
	Kind string `json:"kind"`
	// Side is whose version the actor speaks when it speaks: the id of a
	// perspective or a free word. Empty: the actor's state's side, if it has one.
	Side string `json:"side,omitempty"`
	// State is the actor that a person or body belongs to.
	State string `json:"state,omitempty"`
	// Office is what a person is, in the words of the case ("Prime Minister").
	Office string `json:"office,omitempty"`
	// Names are the names that each side or language uses, tag and name.
	Names []Named `json:"names,omitempty"`
	// Offices are those that a person holds or held, oldest first.
	Offices []Office `json:"offices,omitempty"`
	// Memberships are the bodies that the actor belongs or belonged to.
	Memberships []Membership `json:"memberships,omitempty"`
	// Identifiers are ids in registers of the field: scheme and id.
	Identifiers []Identifier `json:"identifiers,omitempty"`
}

// Office is a post and the time it was held.
type Office struct {
	Title string `json:"title"`
	// Of is the state or body whose office it is.
	Of string `json:"of,omitempty"`
	// Period is from when to when; zero when not stated.
	Period When  `json:"period,omitzero"`
	Basis  Basis `json:"basis"`
}

// Membership is belonging to a body for a time.
type Membership struct {
	In     string `json:"in"`
	Role   string `json:"role,omitempty"`
	Period When   `json:"period,omitzero"`
	Basis  Basis  `json:"basis"`
}

// Identifier is an id in somebody's register ("iso3166", "cow", "wikidata").
type Identifier struct {
	Scheme string `json:"scheme"`
	ID     string `json:"id"`
}

// OfficeOn is the title of the office that a held on a day, its plain office
// when no dated one fits.
func (a Actor) OfficeOn(day Day) string {
	for _, o := range a.Offices {
		if !o.Period.IsZero() && day >= o.Period.Earliest && day <= o.Period.Latest {
			return o.Title
		}
	}
	return a.Office
}

// Named is a name with the language tag or side that uses it.
type Named struct {
	By   string `json:"by"`
	Name string `json:"name"`
}

// Source is an outlet, archive or office whose documents are relied on.
type Source struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Side is whose version the source speaks in its own voice.
	Side string `json:"side,omitempty"`
	URL  string `json:"url,omitempty"`
}

// Basis says how far a statement of the dossier has been checked.
type Basis string

// The bases, strongest first. What is only recalled is shown, marked
// unverified, and never decides a value.
const (
	// Documented: in a public source that is on file or named.
	Documented Basis = "documented"
	// SecondHand: known only through another data set or report.
	SecondHand Basis = "second-hand"
	// Recalled: from memory, to be verified.
	Recalled Basis = "recalled"
)

// Decides reports whether a statement on this basis may decide a value.
func (b Basis) Decides() bool { return b != Recalled }
