package kadesh

// Commitment is one act owed by one group of obligors with one test of
// completion (in the field's word: a stipulation).
type Commitment struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Instrument is where it stands; empty for a promise by word of mouth.
	Instrument string `json:"instrument,omitempty"`
	// Provision is the id of the provision, empty when the text has none.
	Provision     string   `json:"provision,omitempty"`
	Obligors      []string `json:"obligors"`
	Obligees      []string `json:"obligees"`
	Beneficiaries []string `json:"beneficiaries,omitempty"`
	// Modality is obligation, prohibition, permission, power, intention,
	// recommendation, demand or declaration.
	Modality string `json:"modality"`
	Act      string `json:"act"`
	// Precondition must be true before anything is owed; Trigger starts the
	// clock. Nil means none.
	Precondition *Expr     `json:"-"`
	Trigger      *Expr     `json:"-"`
	Deadline     *Deadline `json:"-"`
	// FromStage is the stage of the instrument from which it runs, when the text
	// says another one than the ladder's own.
	FromStage string `json:"from_stage,omitempty"`
	// DoneWhen is the test of completion; nil when only a report can tell.
	DoneWhen     *Expr        `json:"-"`
	ThirdParties []ThirdParty `json:"third_parties"`
	// Continuing: to be kept all the time ("refrain from"), never completed.
	Continuing bool `json:"continuing,omitempty"`
	// Recurrence is how often it falls due again; nil for once.
	Recurrence *Recurrence `json:"recurrence,omitempty"`
	// Area is the issue that it belongs to, a word of [IssueAreas].
	Area string `json:"area,omitempty"`
	// Variances are ways in which it was met otherwise than agreed.
	Variances []Variance `json:"variances,omitempty"`
	Note      string     `json:"note,omitempty"`
	Basis     Basis      `json:"basis"`
	// Evidence is where the text states it; nil when nobody has linked its words.
	Evidence *Evidence `json:"evidence,omitempty"`
}

// Deadline is by when a commitment is to be met: a date, a length of time after
// something came true, or a blank that the text left.
type Deadline struct {
	// By is the last day or period, when the text gives a date.
	By When
	// Within and Of: no later than Within after Of came true.
	Within Duration
	Of     *Expr
	// WorkingDays and Calendar, with Of: no later than so many working days of
	// the calendar after Of came true.
	WorkingDays int
	Calendar    string
	// Blank: the text has a deadline and leaves its length open.
	Blank bool
	// Words are the text's own.
	Words string
}

// Recurrence is how often a commitment falls due again.
type Recurrence struct {
	Every Duration `json:"-"`
	// Until ends it; zero: as long as the instrument runs.
	Until When   `json:"until,omitzero"`
	Words string `json:"words,omitempty"`
}

// Variance is a difference between what was agreed and what was done.
type Variance struct {
	// Kind is late, early, partial, substitute, sequence or scope.
	Kind     string    `json:"kind"`
	Text     string    `json:"text"`
	Evidence *Evidence `json:"evidence,omitempty"`
}

// IssueAreas are the issues that a commitment may belong to.
// Source: the categories of PA-X and PAM, drawn together.
var IssueAreas = []string{"ceasefire", "security", "borders", "territory", "recognition", "diplomatic", "transport", "economy", "energy",
	"technology", "humanitarian", "prisoners", "missing", "displaced", "justice", "constitution", "institutions", "elections",
	"rights", "sanctions", "mediation", "disputes", "implementation", "information", "other"}

// State is where a commitment stands.
type State string

// The states. The order of precedence is that of docs/logic.md.
// Source: Symboleo's obligation machine, widened; reasoning after VCLT 1969.
const (
	StateProposed        State = "proposed"
	StateDormant         State = "dormant"
	StateConditional     State = "conditional"
	StateActive          State = "active"
	StateDue             State = "due"
	StateFulfilled       State = "fulfilled"
	StatePartlyFulfilled State = "partly_fulfilled"
	StateOverdue         State = "overdue"
	StateBreached        State = "breached"
	StateCured           State = "cured"
	StateSuspended       State = "suspended"
	StateWaived          State = "waived"
	StateDischarged      State = "discharged"
	StateTerminated      State = "terminated"
	StateVoid            State = "void"
	StateContested       State = "contested"
	// Powers and permissions are there, used or gone.
	StateAvailable State = "available"
	StateExercised State = "exercised"
	StateLapsed    State = "lapsed"
)
