package kadesh

// Event is something that happens at a time: done, expected or denied. Whether
// it has happened is never stored with it; claims say so.
type Event struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Type is one of the act types of the guidelines (meet, sign, initial ...).
	Type  string `json:"type"`
	Place string `json:"place,omitempty"`
	// Actors take part, each in a role: source, target, mediator, witness, host,
	// guarantor, observer, facilitator, verifier, beneficiary or participant.
	Actors []RoleActor `json:"actors"`
	// PLOVER and CAMEO are the codes of the two schemes where the dossier states
	// other ones than those of the type; see [Event.Coding].
	PLOVER string `json:"plover,omitempty"`
	CAMEO  string `json:"cameo,omitempty"`
	// Gates are what it waits for, and by whose word.
	Gates []Gate `json:"-"`
	// Expected is when somebody said that it would happen, for planning only.
	Expected When   `json:"expected,omitzero"`
	Note     string `json:"note,omitempty"`
	Basis    Basis  `json:"basis"`
}

// Gate is a condition that an event is said to wait for. Claimed is the
// proposition that it waits at all, which the sides may dispute; nil when
// nobody does. Needs is what it would take.
type Gate struct {
	Claimed *Expr
	Needs   *Expr
	Words   string
}

// Proposition is a statement that sources affirm or deny and that is no event,
// stage or commitment: "the constitution is a precondition of signature".
type Proposition struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Note string `json:"note,omitempty"`
}

// Goal is a state of affairs that somebody asks about.
type Goal struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	When  *Expr  `json:"-"`
}
