package kadesh

import (
	"encoding/json"
	"fmt"
)

// FindingKind is one of the eight things a reader looks for.
// Source: the annotation guidelines, version 1; the gold form and the output
// form are the same.
type FindingKind string

// The kinds of finding.
const (
	FindingActor      FindingKind = "actor"
	FindingInstrument FindingKind = "instrument"
	FindingDate       FindingKind = "date"
	FindingProvision  FindingKind = "provision"
	FindingCommitment FindingKind = "commitment"
	FindingEvent      FindingKind = "event"
	FindingClaim      FindingKind = "claim"
	FindingLoaded     FindingKind = "loaded"
)

// FindingKinds lists the kinds in the order in which they are shown.
var FindingKinds = []FindingKind{FindingActor, FindingInstrument, FindingDate, FindingProvision,
	FindingCommitment, FindingEvent, FindingClaim, FindingLoaded}

// Finding is something a reader proposes: a stretch of the text, its exact
// words and what they are taken for. A finding is a proposal; nothing of it
// enters a status before a person accepted it.
//
// Exactly one of the pointers is set, the one named by Kind. In JSON its
// fields stand beside the common ones.
type Finding struct {
	// ID is unique in the document: a letter of the kind and a number.
	ID   string      `json:"id"`
	Kind FindingKind `json:"kind"`
	Span
	// Quote is the text of the span, byte for byte.
	Quote string `json:"quote"`
	// Sentence counts the document's sentences from 0.
	Sentence int `json:"sentence"`
	// Rule names what found it; Confidence is the measured precision of that
	// rule, from 0 to 1.
	Rule       string  `json:"rule"`
	Confidence float64 `json:"confidence"`

	Actor      *ActorFinding      `json:"-"`
	Instrument *InstrumentFinding `json:"-"`
	Date       *DateFinding       `json:"-"`
	Provision  *ProvisionFinding  `json:"-"`
	Commitment *CommitmentFinding `json:"-"`
	Event      *EventFinding      `json:"-"`
	Claim      *ClaimFinding      `json:"-"`
	Loaded     *LoadedFinding     `json:"-"`
}

// Quoted is a part of a finding with its own words.
type Quoted struct {
	Span
	Quote string `json:"quote"`
}

// ActorFinding is a mention of an actor.
type ActorFinding struct {
	// Actor is the canonical id: ISO 3166 alpha-3 for states, the surname in
	// capitals for persons, an acronym for bodies.
	Actor string `json:"actor"`
	// Type is state, person, organization, body, group or people.
	Type string `json:"type"`
	// Via says how the text names it: name, office, metonym or group.
	Via string `json:"via"`
	// Members of a group ("the Parties"), when the text or its title says who.
	Members []string `json:"members,omitempty"`
	// Reason says in words why this id was chosen.
	Reason string `json:"reason,omitempty"`
}

// InstrumentFinding is a mention of an agreement, law, charter or the like.
type InstrumentFinding struct {
	// Instrument is a short slug, the same for the same instrument.
	Instrument string `json:"instrument"`
	// Type follows the word of the text: treaty, agreement, memorandum,
	// declaration, statement, protocol, charter, law, resolution,
	// constitution, annex or other.
	Type string `json:"type"`
}

// DateFinding is a date or time expression.
type DateFinding struct {
	// EDTF is the resolved value, nil when the text does not settle it.
	EDTF *string `json:"edtf"`
	// Role is event, deadline, period, publication or other.
	Role string `json:"role"`
	// Anchor, Offset and Relation describe a relative deadline: the event it
	// counts from, an ISO 8601 duration, and within, after, before, by, on,
	// from or until.
	Anchor   string `json:"anchor,omitempty"`
	Offset   string `json:"offset,omitempty"`
	Relation string `json:"relation,omitempty"`
}

// ProvisionFinding is a numbered unit of a text, the whole unit its span.
type ProvisionFinding struct {
	// Number is as written, in figures: "3", "3.2", "3(a)".
	Number string `json:"number"`
	// Level is article, paragraph or point.
	Level string `json:"level"`
}

// CommitmentFinding is a clause that binds, forbids, permits, empowers or
// announces a will to act, whoever reports it.
type CommitmentFinding struct {
	// Modality is obligation, prohibition, permission, power, intention,
	// recommendation, demand or declaration.
	Modality string `json:"modality"`
	// Obligor is empty when the text does not say who.
	Obligor     []string `json:"obligor"`
	Obligee     []string `json:"obligee"`
	Guarantor   []string `json:"guarantor"`
	Beneficiary []string `json:"beneficiary,omitempty"`
	// Parts holds, for each part the text has, its own words: obligor,
	// deontic, action, obligee, deadline, condition, guarantor.
	Parts    map[string]Quoted `json:"parts"`
	Deadline *DateFinding      `json:"deadline,omitempty"`
}

// EventFinding is something reported to have happened, to be planned or denied.
type EventFinding struct {
	// Type is one of the act types of the guidelines (meet, sign, initial ...).
	Type   string      `json:"type"`
	Source []string    `json:"source"`
	Target []string    `json:"target"`
	Other  []RoleActor `json:"other,omitempty"`
	Date   *string     `json:"date"`
	// Time is past, ongoing, planned, hypothetical or denied.
	Time string `json:"time"`
	// PLOVER and CAMEO are projections by table, empty when there is none.
	PLOVER string `json:"plover,omitempty"`
	CAMEO  string `json:"cameo,omitempty"`
}

// RoleActor is an actor in a role beyond the two of an event: mediator,
// witness, host or guarantor.
type RoleActor struct {
	Actor string `json:"actor"`
	Role  string `json:"role"`
}

// ClaimFinding is content that somebody is said to hold.
type ClaimFinding struct {
	// Holder is who says so, or AUTHOR for the writer's own judgement.
	Holder []string `json:"holder"`
	// Cue is the reporting word; SourceSpan the words that name the holder.
	Cue        *Quoted `json:"cue"`
	SourceSpan *Quoted `json:"source_span"`
	// Certainty is asserted, hedged, denied or hypothetical.
	Certainty string `json:"certainty"`
	// Quoted is direct or indirect.
	Quoted string `json:"quoted"`
}

// LoadedFinding is a word that takes a side or judges: always a hint, never a
// verdict.
type LoadedFinding struct {
	Note string `json:"note"`
	// Side is who tends to use it; Rival is the other side's name for the same.
	Side  string `json:"side,omitempty"`
	Rival string `json:"rival,omitempty"`
}

// findingHead has the common fields of [Finding] without its methods.
type findingHead Finding

// MarshalJSON writes the common fields and those of the kind side by side.
// Errors: the pointer named by Kind is not set.
func (f Finding) MarshalJSON() ([]byte, error) {
	head := findingHead(f)
	switch {
	case f.Kind == FindingActor && f.Actor != nil:
		return json.Marshal(struct {
			findingHead
			*ActorFinding
		}{head, f.Actor})
	case f.Kind == FindingInstrument && f.Instrument != nil:
		return json.Marshal(struct {
			findingHead
			*InstrumentFinding
		}{head, f.Instrument})
	case f.Kind == FindingDate && f.Date != nil:
		return json.Marshal(struct {
			findingHead
			*DateFinding
		}{head, f.Date})
	case f.Kind == FindingProvision && f.Provision != nil:
		return json.Marshal(struct {
			findingHead
			*ProvisionFinding
		}{head, f.Provision})
	case f.Kind == FindingCommitment && f.Commitment != nil:
		return json.Marshal(struct {
			findingHead
			*CommitmentFinding
		}{head, f.Commitment.filled()})
	case f.Kind == FindingEvent && f.Event != nil:
		return json.Marshal(struct {
			findingHead
			*EventFinding
		}{head, f.Event.filled()})
	case f.Kind == FindingClaim && f.Claim != nil:
		return json.Marshal(struct {
			findingHead
			*ClaimFinding
		}{head, f.Claim.filled()})
	case f.Kind == FindingLoaded && f.Loaded != nil:
		return json.Marshal(struct {
			findingHead
			*LoadedFinding
		}{head, f.Loaded})
	}
	return nil, fmt.Errorf("finding %s: no fields for kind %q", f.ID, f.Kind)
}

// UnmarshalJSON reads the form that MarshalJSON writes, and the gold form.
func (f *Finding) UnmarshalJSON(b []byte) error {
	var head findingHead
	if err := json.Unmarshal(b, &head); err != nil {
		return err
	}
	*f = Finding(head)
	detail, err := f.detail()
	if err != nil {
		return err
	}
	return json.Unmarshal(b, detail)
}

// detail makes and returns the empty fields that f.Kind calls for.
func (f *Finding) detail() (any, error) {
	switch f.Kind {
	case FindingActor:
		f.Actor = &ActorFinding{}
		return f.Actor, nil
	case FindingInstrument:
		f.Instrument = &InstrumentFinding{}
		return f.Instrument, nil
	case FindingDate:
		f.Date = &DateFinding{}
		return f.Date, nil
	case FindingProvision:
		f.Provision = &ProvisionFinding{}
		return f.Provision, nil
	case FindingCommitment:
		f.Commitment = &CommitmentFinding{}
		return f.Commitment, nil
	case FindingEvent:
		f.Event = &EventFinding{}
		return f.Event, nil
	case FindingClaim:
		f.Claim = &ClaimFinding{}
		return f.Claim, nil
	case FindingLoaded:
		f.Loaded = &LoadedFinding{}
		return f.Loaded, nil
	}
	return nil, fmt.Errorf("finding %s: unknown kind %q", f.ID, f.Kind)
}

// filled is c with empty lists in place of nil ones: lists are never null.
func (c *CommitmentFinding) filled() *CommitmentFinding {
	d := *c
	d.Obligor, d.Obligee, d.Guarantor = list(d.Obligor), list(d.Obligee), list(d.Guarantor)
	if d.Parts == nil {
		d.Parts = map[string]Quoted{}
	}
	return &d
}

func (e *EventFinding) filled() *EventFinding {
	d := *e
	d.Source, d.Target = list(d.Source), list(d.Target)
	return &d
}

func (c *ClaimFinding) filled() *ClaimFinding {
	d := *c
	d.Holder = list(d.Holder)
	return &d
}

func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
