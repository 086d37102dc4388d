package kadesh

// Track is a row of talks under one mediator or none: who mediated, when, and
// what each side says came of it.
type Track struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Mediators lead the talks; empty for talks without a third party.
	Mediators []string `json:"mediators"`
	Parties   []string `json:"parties"`
	// Period is from when to when it ran; an open end means that it runs.
	Period When `json:"period,omitzero"`
	// Produced are the instruments and events that came out of it.
	Produced []Address `json:"produced,omitempty"`
	// Outcomes are one for each side that judges it; sides may differ.
	Outcomes []Outcome `json:"outcomes"`
	Note     string    `json:"note,omitempty"`
	Basis    Basis     `json:"basis"`
}

// Outcome is what a side says came of a track.
type Outcome struct {
	Side string `json:"side"`
	// Result is agreement, partial, none, open or failed.
	Result   string    `json:"result"`
	Text     string    `json:"text,omitempty"`
	Evidence *Evidence `json:"evidence"`
}

// Principle is one item of a list of principles that a side put forward, and
// what became of it: which sources list it, which only claim it, which
// provision of a later text took it up.
type Principle struct {
	// ID is the instrument's id, a dot, and the number: "five_principles.2".
	ID         string `json:"id"`
	Instrument string `json:"instrument"`
	Number     string `json:"number"`
	Text       string `json:"text"`
	// Provisions took it up, as far as somebody maps them.
	Provisions []string  `json:"provisions"`
	Mentions   []Mention `json:"mentions"`
	Basis      Basis     `json:"basis"`
}

// Mention is how a source treats a principle.
type Mention struct {
	// How is listed (the source has it in its list), claimed (the source says
	// that it is in the text), omitted (the source lists others and not this
	// one) or answered (the other side replied to it).
	How      string    `json:"how"`
	Text     string    `json:"text,omitempty"`
	Evidence *Evidence `json:"evidence"`
}
