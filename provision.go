package kadesh

// Provision is a numbered unit of an instrument: an article, a point.
type Provision struct {
	// ID is the instrument's id, a dot, and the number: "peace_treaty.V".
	ID         string `json:"id"`
	Instrument string `json:"instrument"`
	// Number is as the text writes it ("V", "3", "7(a)").
	Number string `json:"number"`
	Title  string `json:"title,omitempty"`
	// Text is the wording, or a digest of it in own words.
	Text string `json:"text,omitempty"`
	// Version is the id of the instrument's version whose wording this is.
	Version string `json:"version,omitempty"`
	Basis   Basis  `json:"basis"`
}
