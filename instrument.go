package kadesh

import "slices"

// Instrument is an agreement, declaration, decision, law or the like.
type Instrument struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Kind follows the word of the text: treaty, agreement, memorandum,
	// declaration, statement, protocol, charter, law, resolution, constitution,
	// decision, waiver, proposal, appeal, framework or other.
	Kind string `json:"kind"`
	// Ladder is the row of stages that it climbs.
	Ladder  Ladder   `json:"ladder"`
	Parties []string `json:"parties"`
	// ThirdParties are guarantor, witness, observer and so on, by the text's
	// own word. A witness is not a guarantor.
	ThirdParties []ThirdParty `json:"third_parties"`
	// Stages are the rules by which events lift the instrument to a stage.
	Stages []StageRule `json:"-"`
	// Relations to other instruments: creates, amends, waives, supersedes.
	Relations []Relation `json:"relations,omitempty"`
	// Versions are the texts that it went through, oldest first.
	Versions []Version `json:"versions,omitempty"`
	URL      string    `json:"url,omitempty"`
	Note     string    `json:"note,omitempty"`
	Basis    Basis     `json:"basis"`
}

// ThirdParty is an actor in a role that the text gives it.
type ThirdParty struct {
	Actor string `json:"actor"`
	// Role is guarantor, witness, observer, mediator, facilitator, custodian or
	// verifier.
	Role string `json:"role"`
	// Word is the text's own word for it.
	Word string `json:"word,omitempty"`
}

// Version is one text of an instrument on its way.
type Version struct {
	ID string `json:"id"`
	// Status is proposal, draft, agreed, initialled, signed, published or
	// consolidated: what was done with this text.
	Status string `json:"status"`
	When   When   `json:"when,omitzero"`
	// Document is the text on file, empty when it is not.
	Document string `json:"document,omitempty"`
	// Follows is the version of this instrument that it replaces.
	Follows string `json:"follows,omitempty"`
	// From are other instruments from which the text descends.
	From      []string `json:"from,omitempty"`
	Languages []string `json:"languages,omitempty"`
	// Prevails is the language that prevails in case of divergence.
	Prevails string `json:"prevails,omitempty"`
	Note     string `json:"note,omitempty"`
	Basis    Basis  `json:"basis"`
}

// StageRule says when an instrument has reached a stage.
type StageRule struct {
	Stage string
	When  *Expr
}

// Relation ties an instrument to another.
type Relation struct {
	// Kind is creates, amends, waives, supersedes, implements or refers_to.
	Kind string  `json:"kind"`
	To   Address `json:"to"`
}

// Ladder is a row of stages, lowest first. Treaties climb that of the Vienna
// Convention; other instruments have their own, and nothing of the Convention
// is read into them.
type Ladder string

// The ladders.
const (
	LadderTreaty     Ladder = "treaty"
	LadderPolitical  Ladder = "political"
	LadderUnilateral Ladder = "unilateral"
	LadderDecision   Ladder = "decision"
	LadderContract   Ladder = "contract"
	LadderLaw        Ladder = "law"
)

// ladders holds the stages of each ladder, lowest first, then its ends.
// Source: VCLT 1969, articles 9 to 16, 24, 54 to 62 for treaties.
var ladders = map[Ladder][]string{
	LadderTreaty: {"proposed", "negotiated", "agreed", "initialled", "signed", "ratified", "deposited", "in_force",
		"suspended", "terminated"},
	LadderPolitical:  {"proposed", "announced", "agreed", "initialled", "signed", "operational", "completed", "superseded", "expired", "abandoned"},
	LadderUnilateral: {"announced", "issued", "effective", "extended", "expired", "revoked"},
	LadderDecision:   {"proposed", "drafted", "adopted", "implementing", "completed"},
	LadderContract:   {"proposed", "agreed", "initialled", "signed", "in_force", "completed", "terminated"},
	LadderLaw:        {"promised", "drafted", "adopted", "approved", "in_force", "repealed"},
}

// LadderNames lists the ladders in the order in which they are documented.
var LadderNames = []Ladder{LadderTreaty, LadderPolitical, LadderUnilateral, LadderDecision, LadderContract, LadderLaw}

// Stages are the stages of l, lowest first; nil for an unknown ladder.
func (l Ladder) Stages() []string { return slices.Clone(ladders[l]) }

// Rank is the place of a stage on l, from 0, and -1 for a stage that l lacks.
func (l Ladder) Rank(stage string) int { return slices.Index(ladders[l], stage) }

// operative names, for each ladder, the stages from which its commitments run.
var operative = map[Ladder][]string{
	LadderTreaty:     {"in_force"},
	LadderPolitical:  {"signed", "announced", "operational"},
	LadderUnilateral: {"issued", "effective", "extended"},
	LadderDecision:   {"adopted"},
	LadderContract:   {"in_force", "signed"},
	LadderLaw:        {"in_force"},
}

// Operative are the stages of l from which commitments run: any of them will
// do. Initialling is none of them (VCLT art. 10, 12(2)(a)).
func (l Ladder) Operative() []string { return slices.Clone(operative[l]) }

// ended names the stages at which nothing is owed any more.
var ended = map[Ladder][]string{
	LadderTreaty:     {"terminated"},
	LadderPolitical:  {"superseded", "expired", "abandoned"},
	LadderUnilateral: {"expired", "revoked"},
	LadderContract:   {"terminated"},
	LadderLaw:        {"repealed"},
}

// Ended are the stages of l at which its commitments end.
func (l Ladder) Ended() []string { return slices.Clone(ended[l]) }
