package kadesh

// Evidence is who says a thing and in which words, for whatever is said beside
// the claims that decide values: a gain, an outcome, a rival name.
//
// Bounds: it has claims, or a document with a quote, or neither when its basis
// is recalled.
type Evidence struct {
	// Claims are claims of the dossier that say it: their words are its words.
	Claims []string `json:"claims,omitempty"`
	// Holders say it; empty: the document's own voice.
	Holders []string `json:"holders,omitempty"`
	// Chain are those through whom we have it, nearest to the holder first.
	Chain []string `json:"chain,omitempty"`
	// Document and Quote are the evidence; Span is where the quote stands.
	Document string `json:"document,omitempty"`
	Quote    string `json:"quote,omitempty"`
	Span     Span   `json:"span"`
	Basis    Basis  `json:"basis"`
}

// Term is a thing that the sides name differently. Which word a text uses says
// who speaks; the program shows all of them and prefers none.
type Term struct {
	ID string `json:"id"`
	// Title is a plain description of the thing, in no side's word.
	Title string `json:"title"`
	// About is what in the dossier it names, if anything.
	About Address    `json:"about,omitempty"`
	Names []TermName `json:"names"`
	Note  string     `json:"note,omitempty"`
}

// TermName is one of the rival names and who uses it.
type TermName struct {
	Name string `json:"name"`
	// Side uses it; several sides may share a name.
	Sides []string `json:"sides"`
	// Implies is what the word takes for granted, in plain words.
	Implies  string    `json:"implies,omitempty"`
	Evidence *Evidence `json:"evidence,omitempty"`
}

// Stake is what somebody is said to gain or lose.
type Stake struct {
	ID string `json:"id"`
	// Actor gains or loses.
	Actor string `json:"actor"`
	// Gains is true for a gain, false for a loss.
	Gains bool `json:"gains"`
	// What is gained or lost, in own words.
	What string `json:"what"`
	// Because is what brings it about: an instrument, event or commitment.
	Because []Address `json:"because,omitempty"`
	// Evidence is who says so: a stake that nobody states is not a stake.
	Evidence *Evidence `json:"evidence"`
}

// Analogy compares this case with another, commitment by commitment.
type Analogy struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Dossier is the id of the other case.
	Dossier string         `json:"dossier"`
	Points  []AnalogyPoint `json:"points"`
	// Evidence is who draws the comparison, when somebody does.
	Evidence *Evidence `json:"evidence,omitempty"`
}

// AnalogyPoint is one respect in which the comparison holds or fails.
type AnalogyPoint struct {
	Title string `json:"title"`
	// Here is what it is about in this dossier; empty when this case lacks it,
	// which is where comparisons fail most often.
	Here Address `json:"here,omitempty"`
	// There is the address in the other dossier.
	There Address `json:"there,omitempty"`
	Holds bool    `json:"holds"`
	// Why says in a line in what it holds or fails.
	Why      string    `json:"why"`
	Evidence *Evidence `json:"evidence,omitempty"`
}
