package kadesh

import "time"

// Claim is who says what, in which words, since when we know. A status is made
// of nothing else.
type Claim struct {
	ID string `json:"id"`
	// About is the atom that the claim affirms, or denies when Denies is set.
	About  *Expr `json:"-"`
	Denies bool  `json:"denies"`
	// Holders say it; several for a joint text. Empty: the document's own voice.
	Holders []string `json:"holders"`
	// Chain are those through whom we have it, nearest to the holder first.
	Chain []string `json:"chain,omitempty"`
	// Via says of each link of the chain how it passed the words on, where the
	// dossier says so.
	Via []Link `json:"via,omitempty"`
	// Certainty is asserted, hedged, denied or hypothetical.
	Certainty string `json:"certainty"`
	// Document and Quote are the evidence; Span is where the quote stands.
	Document string `json:"document"`
	Quote    string `json:"quote"`
	Span     Span   `json:"span"`
	// Date is when what is said happened or began to hold. For a denial it is
	// the day up to which it had not happened. Zero: the day it was said.
	Date When `json:"date,omitzero"`
	// Until ends a state that was said to hold for a time. Zero: open.
	Until When `json:"until,omitzero"`
	// Recorded is when the dossier learnt of it.
	Recorded time.Time `json:"recorded"`
	Basis    Basis     `json:"basis"`
	// Assumed marks a hypothesis: it is heard by everybody, and is never part of
	// a record.
	Assumed bool `json:"assumed,omitempty"`
}

// Link is one step on which a claim came to us: somebody passed it on.
type Link struct {
	// By is an actor or source that passed it on.
	By Address `json:"by"`
	// How is quoted, paraphrased, translated, summarised or leaked.
	How  string `json:"how,omitempty"`
	Date When   `json:"date,omitzero"`
	URL  string `json:"url,omitempty"`
}
