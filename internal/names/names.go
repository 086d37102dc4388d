// Package names finds the proper names of a sentence and says of what they are:
// a person, an organisation, a place.
//
// It starts from the tagger's proper nouns, joins them into names, and types
// them by the word lists, by their first and last words ("Sarah ...",
// "... University") and by what stands beside them ("in ...", "President ...").
// It needs no training and knows no document: package read keeps what one
// sentence taught for the next. Most callers want [Find].
package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Kind is what a name is of.
type Kind uint8

// The kinds of names.
const (
	// Other is a name of something else: a work, an event, a product.
	Other Kind = iota
	Person
	Organization
	Place
)

// Name is a name in a sentence; From and To count nodes, half-open.
type Name struct {
	From, To int
	Kind     Kind
	// Sure says that a list or a telling word gave the kind, not its place in
	// the sentence.
	Sure bool
}

// finder is the search in one sentence.
type finder struct {
	lex   *lexicon.Lexicon
	nodes []syntax.Node
	low   []string
	out   []Name
}

// Find finds the names of a sentence with its tags and tree, in order and
// without overlap.
//
// Cost: linear, about a microsecond a word.
func Find(lex *lexicon.Lexicon, nodes []syntax.Node) []Name {
	f := &finder{lex: lex, nodes: nodes, low: make([]string, len(nodes))}
	for i := range nodes {
		f.low[i] = strings.ToLower(nodes[i].Form)
	}
	for i := 0; i < len(nodes); {
		if n := f.quotedTitle(i); n > 0 {
			i += n
			continue
		}
		n := f.at(i)
		i += max(1, n)
	}
	f.settle()
	f.joinStates()
	return f.out
}

func (f *finder) is(i int, ws ...string) bool {
	if i < 0 || i >= len(f.low) {
		return false
	}
	for _, w := range ws {
		if f.low[i] == w {
			return true
		}
	}
	return false
}

func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.low) {
		return ""
	}
	return f.low[i]
}

// upper reports a word that starts with a capital.
func (f *finder) upper(i int) bool {
	if i < 0 || i >= len(f.nodes) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(f.nodes[i].Form)
	return unicode.IsUpper(r)
}

// proper reports a word of a name: a proper noun, or a capitalised word that
// cannot be an ordinary one in its place.
func (f *finder) proper(i int) bool {
	if i < 0 || i >= len(f.nodes) || !f.upper(i) || common[f.low[i]] || strings.ContainsAny(f.nodes[i].Form, "0123456789") {
		return false
	}
	n := &f.nodes[i]
	if n.UPOS == "PROPN" {
		return true
	}
	if i == 0 || f.is(i-1, "“", "\"", ":", "•", "-") {
		return f.lex.FirstName(n.Form) && f.upper(i+1)
	}
	return n.UPOS == "NOUN" || n.UPOS == "ADJ" || n.UPOS == "X" || n.UPOS == "VERB" && f.proper(i-1)
}

// at adds the name that starts at word i and returns its length.
func (f *finder) at(i int) int {
	if !f.upper(i) || f.nodes[i].UPOS == "PUNCT" {
		return 0
	}
	listed, n := f.listed(i)
	end := f.runEnd(i)
	if n > 0 && i+n >= end {
		return f.add(i, i+n, listed, true)
	}
	if end == i {
		if n > 0 {
			return f.add(i, i+n, listed, true)
		}
		return 0
	}
	return f.run(i, end, listed, n)
}

// listed is the kind and length of a name of the lists at i, 0 without.
func (f *finder) listed(i int) (Kind, int) {
	e, n := f.lex.Match(i, len(f.nodes), f.word, func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Seat || e.Class == lexicon.Person || e.Class == lexicon.Body) && e.Fits(f.text(i, i+n))
	})
	p := f.lex.Place(i, len(f.nodes), f.exact)
	if e == nil || p > n {
		return Place, p
	}
	switch e.Class {
	case lexicon.Person:
		if n == 1 && f.lex.FirstName(f.nodes[i].Form) && f.proper(i+1) {
			return Person, 0
		}
		return Person, n
	case lexicon.Body:
		return Organization, n
	}
	return Place, n
}

func (f *finder) exact(i int) string {
	if i < 0 || i >= len(f.nodes) {
		return ""
	}
	return f.nodes[i].Form
}

func (f *finder) text(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		if i > from && f.nodes[i].Start > f.nodes[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(f.nodes[i].Form)
	}
	return b.String()
}

// runEnd is where the run of name words that starts at i ends.
func (f *finder) runEnd(i int) int {
	if !f.proper(i) {
		return i
	}
	end := i + 1
	for end < len(f.nodes) {
		switch {
		case f.proper(end):
			end++
		case f.is(end, "-", "–", "'", "’", "&") && f.proper(end+1) && !f.is(end-1, ","):
			end += 2
		case particle[f.word(end)] && f.is(end+1, "-") && f.proper(end+2):
			end += 3
		case particle[f.word(end)] && f.proper(end+1):
			end += 2
		case f.is(end, ",") && f.is(end+1, "jr", "jr.", "sr", "sr."):
			end += 2
		case f.is(end, ".") && len(f.nodes[end-1].Form) == 1 && f.proper(end+1):
			end += 2
		case f.is(end, "i") && end+1 < len(f.nodes) && (f.nodes[end+1].UPOS == "AUX" || f.nodes[end+1].UPOS == "VERB" || f.nodes[end].UPOS == "PRON"):
			return end
		case f.is(end, "i", "ii", "iii", "iv", "v", "vi", "jr", "jr.", "sr.") && f.upper(end):
			end++
		case f.is(end, "of") && f.proper(end+1) && (heading(f.word(end-1)) || otherHead[f.word(end-1)]):
			end += 2
		case f.is(end, "of") && f.is(end+1, "the") && f.proper(end+2) && (heading(f.word(end-1)) || otherHead[f.word(end-1)]):
			end += 3
		case f.is(end, "of") && f.is(end+1, "the") && f.is(end-1, "bank", "republic"):
			return end
		case f.is(end, "and", "for", "on", "&") && f.proper(end+1) && end > i && bodyWord(f.word(end-1)) && !bodyHead[f.word(end-1)] && !f.isListed(end-1) && f.bodyAhead(end+1):
			end += 2
		case f.is(end, "the") && f.is(end+1, "great", "german", "elder", "younger", "first", "second") && f.upper(end+1):
			end += 2
		default:
			return end
		}
	}
	return end
}

// isListed reports a word that is a name of the lists by itself.
func (f *finder) isListed(i int) bool {
	_, n := f.listed(i)
	return n > 0 || f.lex.FirstName(f.nodes[i].Form)
}

// bodyAhead reports the head of a body's name within the run from k.
func (f *finder) bodyAhead(k int) bool {
	for ; k < len(f.nodes) && f.proper(k); k++ {
		if bodyHead[f.low[k]] {
			return true
		}
	}
	return false
}

// run types the words from to to, dropping titles before a person.
func (f *finder) run(from, to int, listed Kind, n int) int {
	length := to - from
	if from < to-1 && title[f.word(from)] {
		return f.titled(from+1, to, length)
	}
	if title[f.word(from)] || notName[f.word(from)] && to-from == 1 {
		return length
	}
	for to-from > 2 && title[f.word(to-1)] && !f.lex.FirstName(f.nodes[from].Form) {
		to-- // "the Police Review Director"
	}
	last := f.word(to - 1)
	if to-from > 1 && f.lex.AdjectiveState(last) != "" && !f.lex.FirstName(f.nodes[from].Form) {
		return length // "Modern Spanish", "a Native American"
	}
	if k := f.personInside(from, to); k > from {
		f.add(k, to, Person, true)
		return length
	}
	if to-from == 1 && n == 0 && f.noName(from) {
		return length
	}
	switch {
	case otherHead[f.word(from)] && f.is(from+1, "of"):
		f.add(from, to, Other, true)
	case company[f.text(from, to)]:
		f.add(from, to, Organization, true)
	case stateHead[last] && to-from > 1:
		k := Organization
		if f.is(from, "federal") || f.is(from+1, "of") || f.is(from, "united", "democratic") {
			k = Place
		}
		f.add(from, to, k, true)
	case otherHead[last] && to-from > 1:
		f.add(from, to, Other, true)
	case bodyHead[last] && (to-from > 1 || f.upper(to-1) && f.is(from-1, "the")), f.bodyOf(from, to):
		f.add(from, to, Organization, true)
	case placeHead[last] && to-from > 1, f.partOfPlace(from, to), placeFirst[f.word(from)] && to-from > 1:
		f.add(from, to, Place, true)
	case n > 0 && f.isPlaceThenMore(from, to, listed, n):
		return n
	case f.lex.FirstName(f.nodes[from].Form) && to-from > 1, f.initials(from, to):
		f.add(from, f.personEnd(from, to), Person, true)
	case f.acronym(from, to):
		f.add(from, to, Organization, true)
	case n > 0 && listed == Person:
		f.add(from, to, Person, true)
	case f.suffix(from, to):
		f.add(from, to, Place, true)
	case f.lex.FirstName(f.nodes[from].Form):
		f.add(from, to, Person, true)
	default:
		f.add(from, to, f.guess(from, to), false)
	}
	return length
}

// personInside is where a person's name starts behind words that say what he is
// ("Scotsman James Watt"), from when the run is no such thing.
func (f *finder) personInside(from, to int) int {
	for k := from + 1; k+1 < to; k++ {
		if f.lex.FirstName(f.nodes[k].Form) && !f.lex.FirstName(f.nodes[k-1].Form) && (adjectival(f.lex, &f.nodes[k-1]) || strings.HasSuffix(f.low[k-1], "man")) {
			return k
		}
	}
	return from
}

// partOfPlace reports "Outer Mongolia", "New France", "northern Syria".
func (f *finder) partOfPlace(from, to int) bool {
	k := from
	for k < to-1 && (quarter[f.low[k]] || f.is(k, "-") || f.lex.AdjectiveState(f.low[k]) != "" && k == from) {
		k++
	}
	if k == from {
		return false
	}
	kind, n := f.listed(k)
	return n > 0 && kind == Place && k+n == to || k == to-1 && k > from && quarter[f.low[from]] && !bodyHead[f.low[k]] && f.lex.AdjectiveState(f.low[from]) == "" && len(f.low[k]) > 4 && strings.HasSuffix(f.low[k], "ia")
}

// titled adds the person behind a title.
func (f *finder) titled(from, to, length int) int {
	kind := Person
	for from < to && (title[f.word(from)] || f.is(from, ".", "of")) {
		kind = Person
		if f.is(from, "of") {
			kind = Place
		}
		from++
	}
	if from < to && !adjectival(f.lex, &f.nodes[from]) {
		f.add(from, f.personEnd(from, to), kind, true)
	}
	return length
}

// noName reports a single capitalised word that names nothing: an adjective or
// people of a country, a faith, a noun beside another noun, capitals in plural.
func (f *finder) noName(i int) bool {
	w, n := f.low[i], &f.nodes[i]
	if company[n.Form] {
		return false
	}
	if notName[w] || alone[w] || adjectival(f.lex, n) && !(n.XPOS == "NNPS" && f.is(i+1, "was", "is", "has", "'s", "’s")) || strings.HasSuffix(w, "ism") {
		return true
	}
	if len(w) > 2 && strings.HasSuffix(n.Form, "s") && strings.ToUpper(n.Form[:len(n.Form)-1]) == n.Form[:len(n.Form)-1] {
		return true // MPs, ATMs
	}
	if f.lex.FirstName(n.Form) || f.acronym(i, i+1) {
		return false
	}
	if h := n.Head; (n.Is("compound") || n.Is("amod") || n.Is("nmod:desc")) && h > i && h < i+3 && f.nodes[h].UPOS == "NOUN" && !f.upper(h) {
		return !placeNoun[f.nodes[h].Lemma] && !bodyNoun[f.nodes[h].Lemma]
	}
	return false
}

// adjectival reports the adjective or the people of a country or city.
func adjectival(lex *lexicon.Lexicon, n *syntax.Node) bool {
	w := strings.ToLower(n.Form)
	if lex.AdjectiveState(w) != "" || lex.AdjectiveState(strings.TrimSuffix(w, "s")) != "" {
		return true
	}
	if n.UPOS == "ADJ" && !strings.Contains(n.Form, ".") {
		return true
	}
	if n.XPOS != "NNPS" && n.UPOS == "PROPN" && !strings.HasSuffix(w, "ans") {
		return false
	}
	for _, s := range [...]string{"ans", "ese", "ish", "ians", "eans", "enes", "ites"} {
		if strings.HasSuffix(w, s) && len(w) > 5 {
			return true
		}
	}
	return n.XPOS == "NNPS" && !strings.HasSuffix(w, "us")
}

// quotedTitle skips a short quotation without a verb of its own: the title of a
// work.
func (f *finder) quotedTitle(i int) int {
	if !f.is(i, "“", "\"", "‘") {
		return 0
	}
	for k := i + 1; k < len(f.nodes) && k-i < 7; k++ {
		if f.is(k, "”", "\"", "’") && k > i+1 {
			return k - i + 1
		}
		if f.is(k, ",", "said") || k == i+1 && !f.upper(k) || f.nodes[k].UPOS == "AUX" {
			return 0
		}
	}
	return 0
}

// isPlaceThenMore adds a listed place in front of a run that goes on as another
// name ("Germany Angela Merkel", "Berlin Wall" is one name).
func (f *finder) isPlaceThenMore(from, to int, listed Kind, n int) bool {
	if from+n >= to || listed == Person {
		return false
	}
	if f.lex.FirstName(f.nodes[from+n].Form) || title[f.word(from+n)] || f.is(from+n, ",") {
		f.add(from, from+n, listed, true)
		return true
	}
	return false
}

// personEnd cuts a person's run at a word that belongs to no name.
func (f *finder) personEnd(from, to int) int {
	for i := from + 1; i < to; i++ {
		if title[f.word(i)] && i > from+1 && i < to-1 {
			return i
		}
	}
	return to
}

// initials reports "J. K. Rowling" and "J Smith".
func (f *finder) initials(from, to int) bool {
	w := f.nodes[from].Form
	return to-from > 1 && (len(w) == 2 && w[1] == '.' || len(w) == 1 && f.is(from+1, "."))
}

// acronym reports two or more capitals that are no word.
func (f *finder) acronym(from, to int) bool {
	w := f.nodes[from].Form
	if to-from != 1 || len(w) < 2 || len(w) > 7 || strings.ToUpper(w) != w || strings.ToLower(w) == w {
		return false
	}
	return !notName[f.low[from]]
}

// bodyOf reports "University of Edinburgh", "House of Commons".
func (f *finder) bodyOf(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if bodyHead[f.low[i]] && f.is(i+1, "of", "for", "on", "and") {
			return true
		}
	}
	return false
}

// suffix reports endings of places' names.
func (f *finder) suffix(from, to int) bool {
	w := f.low[to-1]
	if len(w) < 7 || to-from > 2 {
		return false
	}
	for _, s := range [...]string{"shire", "burgh", "borough", "stan", "grad", "abad", "ville", "polis", "istan", "hampton", "mouth", "gorod", "landia"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// guess types a name by what stands beside it.
func (f *finder) guess(from, to int) Kind {
	prev := f.word(from - 1)
	if h := f.nodes[to-1].Head; h >= to && h < to+3 && f.nodes[h].UPOS == "NOUN" && (f.nodes[to-1].Is("compound") || f.nodes[to-1].Is("nmod:desc")) {
		if placeNoun[f.nodes[h].Lemma] {
			return Place
		}
		if bodyNoun[f.nodes[h].Lemma] {
			return Organization
		}
	}
	if f.is(from-1, "the", "a", "an") {
		if to-from > 1 {
			return Organization
		}
		if f.is(from-2, "in", "at", "from", "to", "across", "near", "through", "of") {
			return Place
		}
		return Organization
	}
	if f.is(to, "'s", "’s", "'", "’") {
		return Person
	}
	switch prev {
	case "in", "near", "across", "outside", "around", "throughout", "into":
		return Place
	case "from", "to":
		if f.travel(from) {
			return Place
		}
	}
	if f.is(to, ",") && f.upper(to+1) {
		if k, n := f.listed(to + 1); n > 0 && k == Place && f.is(from-1, "in", "at", "of", "from", "near", "to") {
			return Place
		}
	}
	return Person
}

// travel reports a verb of going before the name.
func (f *finder) travel(from int) bool {
	for k := from - 2; k >= 0 && k > from-7; k-- {
		switch f.nodes[k].Lemma {
		case "go", "come", "travel", "move", "return", "fly", "arrive", "flee", "visit", "drive", "migrate", "journey", "emigrate", "trip", "march", "sail":
			return true
		}
	}
	return false
}

func (f *finder) add(from, to int, k Kind, sure bool) int {
	if to > from && k != Other {
		f.out = append(f.out, Name{from, to, k, sure})
	}
	return to - from
}

// joinStates makes one name of a city and its state: "Denver, Colorado".
func (f *finder) joinStates() {
	for i := 0; i+1 < len(f.out); i++ {
		a, b := &f.out[i], &f.out[i+1]
		if a.Kind == Place && b.Kind == Place && b.From == a.To+1 && f.is(a.To, ",") && inState[f.text(b.From, b.To)] {
			a.To = b.To
			f.out = append(f.out[:i+1], f.out[i+2:]...)
		}
	}
}

// settle lets a surname take the kind of the full name in the same sentence.
func (f *finder) settle() {
	for i := range f.out {
		a := &f.out[i]
		if a.Sure || a.To-a.From != 1 {
			continue
		}
		for _, b := range f.out {
			if b.Sure && b.To-b.From > 1 && f.low[b.To-1] == f.low[a.From] {
				a.Kind = b.Kind
			}
		}
	}
}
