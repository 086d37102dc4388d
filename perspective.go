package kadesh

// Perspective is a choice of whom to hear. It never changes what was said.
type Perspective struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Letter is the one-letter tag beside sources of this side.
	Letter string `json:"letter,omitempty"`
	// Hears are the sides that are heard; empty means all of them.
	Hears []string `json:"hears"`
	// Accept and Deny are how many independent holders it takes; 0 counts as 1.
	Accept int `json:"accept,omitempty"`
	Deny   int `json:"deny,omitempty"`
}

// HearsSide reports whether a voice of this side is heard.
func (p Perspective) HearsSide(side string) bool {
	if len(p.Hears) == 0 {
		return true
	}
	for _, s := range p.Hears {
		if s == side {
			return true
		}
	}
	return false
}
