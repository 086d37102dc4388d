package lexicon

import "strings"

// Relation is a class that a verb gives to what its subject does to its object:
// a PLOVER root in capitals, or in lower case a way of changing the act under
// the verb (intend, refuse, ask, threat, consider, begin, say).
type Relation struct {
	Class string
	// Particle must follow the verb, Nouns are the words one of which must
	// stand under it; both may be empty.
	Particle string
	Nouns    map[string]bool
}

// relations are the verbs and nouns of relations.tsv.
type relations struct {
	verbs map[string][]Relation
	nouns map[string]string
}

// Relations are the readings of a verb in its dictionary form, in the order of
// the list.
func (l *Lexicon) Relations(verb string) []Relation { return l.relations.verbs[verb] }

// RelationNoun is the class that a noun in its dictionary form tells, empty when
// it tells none.
func (l *Lexicon) RelationNoun(noun string) string { return l.relations.nouns[noun] }

func (l *Lexicon) loadRelations() {
	r := relations{verbs: map[string][]Relation{}, nouns: map[string]string{}}
	rows("relations.tsv", func(col []string) {
		for _, v := range values(col[1]) {
			rel := Relation{Class: col[0]}
			v, nouns, _ := strings.Cut(v, ":")
			if nouns != "" {
				rel.Nouns = map[string]bool{}
				for _, n := range strings.Split(nouns, ",") {
					rel.Nouns[n] = true
				}
			}
			v, rel.Particle, _ = strings.Cut(v, "+")
			r.verbs[v] = append(r.verbs[v], rel)
		}
		for _, n := range values(col[2]) {
			if n != "-" && (r.nouns[n] == "" || strings.ToLower(col[0]) != col[0]) {
				r.nouns[n] = col[0]
			}
		}
	})
	l.relations = r
}
