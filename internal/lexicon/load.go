package lexicon

import (
	"embed"
	"strings"
)

//go:embed data
var data embed.FS

// rows calls f with the columns of each line of a list.
// The lists are part of the program: a missing one is a fault of the build.
func rows(name string, f func(col []string)) {
	b, err := data.ReadFile("data/" + name)
	if err != nil {
		panic("lexicon: " + err.Error())
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "\t")
		for len(col) < 6 {
			col = append(col, "")
		}
		f(col)
	}
}

// values are the values of a column.
func values(col string) []string {
	if col == "" {
		return nil
	}
	return strings.Split(col, "|")
}

func load() *Lexicon {
	l := &Lexicon{
		officeOf: map[string]string{}, stateName: map[string]string{}, adjective: map[string]string{}, demonym: map[string]string{},
		places: &phrases[bool]{}, country: map[string]string{}, first: map[string]bool{}, base: map[string]bool{}, onlyVerb: map[string]bool{}, forms: map[string]string{},
		acts: &phrases[Act]{}, nouns: &phrases[Act]{}, cues: &phrases[Cue]{},
	}
	l.loadStates()
	l.loadNames()
	l.loadWords()
	l.loadActs()
	l.loadRelations()
	l.starts = map[string]Starts{}
	for _, t := range []struct {
		trie *trie
		bit  Starts
	}{{&l.trie, StartsName}, {&l.acts.trie, StartsAct}, {&l.nouns.trie, StartsActNoun}, {&l.cues.trie, StartsCue}} {
		for e := range t.trie.next {
			if e.node == 0 {
				l.starts[e.word] |= t.bit
			}
		}
	}
	return l
}

func (l *Lexicon) enter(e Entry) {
	if w := words(e.Name); len(w) > 0 {
		l.trie.add(w, int32(len(l.entries)))
		l.entries = append(l.entries, e)
	}
}

// twoRepublics are states whose adjective and "Republic" would name another state
// as well, or none.
var twoRepublics = map[string]bool{"CHN": true, "TWN": true, "KOR": true, "PRK": true, "COG": true, "COD": true, "DMA": true, "IRL": true, "CYP": true,
	"USA": true, "GBR": true, "IND": true, "NLD": true, "ESP": true}

func (l *Lexicon) loadStates() {
	add := func(col []string) {
		for i, name := range values(col[1]) {
			if _, named := l.stateName[col[0]]; i == 0 && !named {
				l.stateName[col[0]] = name
			}
			l.enter(Entry{Class: State, ID: col[0], Type: "state", Name: name})
		}
		for _, name := range values(col[2]) {
			l.adjective[strings.ToLower(name)] = col[0]
			if l.demonym[col[0]] == "" {
				l.demonym[col[0]] = name
			}
			l.enter(Entry{Class: Adjective, ID: col[0], Type: "people", Name: name})
			if !twoRepublics[col[0]] {
				l.enter(Entry{Class: State, ID: col[0], Type: "state", Name: name + " Republic"})
			}
		}
	}
	rows("states.tsv", func(col []string) {
		add(col)
		for _, name := range values(col[3]) {
			l.enter(Entry{Class: Seat, ID: col[0], Type: "state", Name: name})
		}
	})
	rows("territories.tsv", add)
	rows("formerstates.tsv", add)
}

func (l *Lexicon) loadNames() {
	rows("persons.tsv", func(col []string) {
		for _, name := range values(col[1]) {
			l.enter(Entry{Class: Person, ID: col[0], Type: "person", Name: name})
		}
		if col[2] != "" {
			l.offices = append(l.offices, Office{Holder: col[0], Key: col[2], Of: col[3], From: col[4], To: col[5]})
		}
	})
	rows("leaders.tsv", func(col []string) {
		l.enter(Entry{Class: Person, ID: col[0], Type: "person", Name: col[1]})
		l.country[col[0]+" "+col[1]] = col[2]
	})
	rows("places.txt", func(col []string) {
		for _, name := range values(col[0]) {
			l.places.add(split(name), true)
		}
	})
	rows("bodies.tsv", func(col []string) {
		if len(col) > 3 && col[3] != "" {
			l.country[col[0]] = col[3]
		}
		for _, name := range values(col[2]) {
			l.enter(Entry{Class: Body, ID: col[0], Type: col[1], Name: name})
		}
	})
	rows("instruments.tsv", func(col []string) {
		for _, name := range values(col[2]) {
			l.enter(Entry{Class: Instrument, ID: col[0], Type: col[1], Name: name, Needs: values(col[3])})
		}
	})
	rows("loaded.tsv", func(col []string) {
		for _, name := range values(col[0]) {
			l.enter(Entry{Class: Loaded, Name: name, Side: col[1], Rival: col[2], Note: col[3]})
		}
	})
}

func (l *Lexicon) loadWords() {
	rows("offices.tsv", func(col []string) {
		for _, form := range values(col[1]) {
			l.officeOf[form] = col[0]
		}
	})
	rows("firstnames.txt", func(col []string) {
		for name := range strings.FieldsSeq(col[0]) {
			l.first[name] = true
		}
	})
	rows("verbs.txt", func(col []string) {
		for v := range strings.FieldsSeq(col[1]) {
			l.base[v] = true
			l.onlyVerb[v] = col[0] == "only"
			for _, f := range forms(v) {
				if l.forms[f] == "" {
					l.forms[f] = v
				}
			}
		}
	})
}

func (l *Lexicon) loadActs() {
	rows("acts.tsv", func(col []string) {
		act := Act{Type: col[0], PLOVER: col[3], CAMEO: col[4]}
		for _, v := range values(col[1]) {
			a := act
			v, a.NeedsActor = strings.CutSuffix(v, "~")
			inflect(v, func(w []string) { l.acts.add(w, a) })
		}
		for _, n := range values(col[2]) {
			l.nouns.add(words(n), act)
		}
	})
	rows("cues.tsv", func(col []string) {
		for _, v := range values(col[1]) {
			c := Cue{Certainty: col[0]}
			v, c.NeedsThat = strings.CutSuffix(v, "~")
			inflect(v, func(w []string) { l.cues.add(w, c) })
		}
		for _, n := range values(col[2]) {
			l.cues.add(words(n), Cue{Certainty: col[0], NeedsThat: true, Noun: true})
		}
	})
}
