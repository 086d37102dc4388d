package kadesh

// Place is a point on the map, with the names that the sides use for it.
//
// Units: degrees, WGS 84.
type Place struct {
	ID   string  `json:"id"`
	Name string  `json:"name"`
	Lat  float64 `json:"lat"`
	Lon  float64 `json:"lon"`
	// State is the state in whose recognised borders it lies.
	State string `json:"state,omitempty"`
	// Names are the names by language or side.
	Names []Named `json:"names,omitempty"`
	Note  string  `json:"note,omitempty"`
	// Basis recalled means that the coordinates are to be verified.
	Basis Basis `json:"basis"`
}

// Corridor is a route that states argue over: its segments in order, under
// which names and regimes, how far each is built and what blocks it.
type Corridor struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Names are what each side calls it.
	Names []Named `json:"names,omitempty"`
	// Instruments are the texts that speak of it.
	Instruments []string  `json:"instruments,omitempty"`
	Segments    []Segment `json:"segments"`
	// Regimes are what each side says of law and control on it.
	Regimes []Regime `json:"regimes"`
	Note    string   `json:"note,omitempty"`
}

// Segment is a stretch of a corridor.
type Segment struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Places are its points in order; the first and last are its ends.
	Places []string `json:"places"`
	// State is on whose territory it lies.
	State string `json:"state,omitempty"`
	// Mode is rail, road, energy, pipeline, fibre or mixed.
	Mode string `json:"mode"`
	// Builder builds or is to build it.
	Builder []string `json:"builder,omitempty"`
	// Kilometres is its length as reported, 0 when unknown.
	Kilometres float64 `json:"kilometres,omitempty"`
	// Done is the condition that it can be used; nil when nobody says.
	Done     *Expr      `json:"-"`
	Progress []Progress `json:"progress"`
	Blocks   []Obstacle `json:"blocks"`
	Note     string     `json:"note,omitempty"`
	Basis    Basis      `json:"basis"`
}

// Progress is how far a segment is built, by somebody's word.
type Progress struct {
	On When `json:"on"`
	// Percent is the share that is built, -1 when no number is given.
	Percent  float64   `json:"percent"`
	Text     string    `json:"text,omitempty"`
	Evidence *Evidence `json:"evidence"`
}

// Obstacle is what blocks a segment, by somebody's word.
type Obstacle struct {
	Text string `json:"text"`
	// Needs is what would lift it; nil when the dossier cannot express it.
	Needs    *Expr     `json:"-"`
	Evidence *Evidence `json:"evidence"`
}

// Regime is what a side says of the law that runs on a corridor.
type Regime struct {
	Side     string    `json:"side"`
	Text     string    `json:"text"`
	Evidence *Evidence `json:"evidence"`
}
