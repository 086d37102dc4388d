package read

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// particles may stand inside a person's name in lower case.
var particles = map[string]bool{"al": true, "bin": true, "ibn": true, "von": true, "van": true, "der": true, "de": true,
	"da": true, "di": true, "la": true, "el": true, "du": true, "-": true, "den": true, "ter": true}

// nameEnd extends a name that covers words from to end over further words of
// the name.
func (p *page) nameEnd(from, end int) int {
	for end < len(p.words) && end-from < 8 {
		w := p.words[end]
		switch {
		case w.kind == syntax.Word && w.upper && !p.breaksName(end):
			end++
		case w.low == "." && end > from && len(p.words[end-1].low) == 1 && p.upper(end+1) && p.words[end].Start == p.words[end-1].End:
			end++
		case particles[w.low] && p.upper(end+1) && (w.low != "-" || p.words[end-1].End == w.Start && w.End == p.words[end+1].Start) && end > from && !p.breaksName(end+1):
			end += 2
		case w.low == "-" && end > from && p.is(end-1, "al", "el") && p.upper(end+1) && !p.breaksName(end+1):
			end += 2 // "Omar al - Bashir", as some texts space it
		case p.is(end, "al", "el") && p.is(end+1, "-") && p.upper(end+2) && end > from && !p.breaksName(end+2):
			end += 3
		case p.givenPair(end) && end > from:
			end += 2
		default:
			return end
		}
	}
	return end
}

// givenPair reports the second half of a given name of two syllables behind a
// hyphen at word i: "Kim Jong-un", "Leung Kwok-hung".
func (p *page) givenPair(i int) bool {
	if !p.is(i, "-") || i == 0 || i+1 >= len(p.words) || !p.upper(i-1) || p.upper(i+1) || p.words[i+1].kind != syntax.Word {
		return false
	}
	w := p.low(i + 1)
	return p.words[i-1].End == p.words[i].Start && p.words[i].End == p.words[i+1].Start && len(w) <= 5 && len(p.low(i-1)) <= 5 && !joinedWord[w]
}

// joinedWord are short words that follow a name behind a hyphen and are no part
// of it: "Trump-led".
var joinedWord = map[string]bool{"led": true, "era": true, "run": true, "born": true, "like": true, "style": true, "type": true, "made": true, "held": true,
	"based": true, "hosted": true, "bound": true, "owned": true, "free": true, "wide": true, "area": true}

// breaksName reports whether the capitalised word at i belongs to something
// else: a state, an adjective, an office, a month.
func (p *page) breaksName(i int) bool {
	if dates.Month(p.low(i)) > 0 || p.words[i].low == "'s" || p.words[i].low == "’s" {
		return true
	}
	if p.lex.OfficeKey(p.low(i)) != "" {
		return true
	}
	e, _ := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Adjective) && e.Fits(p.at(i, i+n))
	})
	return e != nil
}

// surname is the id of a person's name: the last word in capitals.
func (p *page) surname(from, to int) string {
	if to-from == 4 && p.givenPair(to-2) {
		return slugUpper(p.at(from, from+1)) // the family name stands first
	}
	last := p.at(to-1, to)
	if to-from >= 3 && particles[p.low(to-2)] && p.low(to-2) != "-" {
		last = p.at(to-2, to)
	}
	switch {
	case to-from >= 4 && p.low(to-2) == "-" && len(p.low(to-3)) > 3 && !particles[p.low(to-3)] && p.upper(to-1):
		last = p.at(to-3, to) // "Carla Bruni-Sarkozy"
	case to-from >= 3 && p.low(to-2) == "-":
		last = p.at(to-1, to)
	case to-from >= 2 && strings.Trim(last, "IVX") == "":
		last = p.at(to-2, to) // "Queen Elizabeth II"
	}
	return slugUpper(last)
}

// wholeNames are states whose people are called by their whole name.
var wholeNames = map[string]bool{"KHM": true, "MMR": true, "LAO": true}

// ownID is the surname, with the given name behind it when somebody else of that
// surname was named before: two people are not one.
func (p *page) ownID(from, to int) string {
	id := p.surname(from, to)
	if wholeNames[p.topic] && to-from > 1 && to-from < 4 {
		id = slugUpper(p.at(from, to)) // "Hun Manet": no half of it is a surname
	}
	if id == "" || p.mayBe(id, from, to) {
		return id
	}
	given := p.at(from, from+1)
	if to-from == 4 && p.givenPair(to-2) {
		given = p.at(from+1, to)
	}
	return id + "_" + slugUpper(given)
}

// mayBe reports that the name may be that of the person id: nobody bears the id
// yet, or the full name first seen shares a word with this one besides the
// surname, or one of the two has initials only.
func (p *page) mayBe(id string, from, to int) bool {
	old := p.bearers[id]
	if old == "" || to-from < 2 {
		return true
	}
	for k := from; k < to; k++ {
		w := p.low(k)
		if len(w) <= 2 && w != "-" && slugUpper(w) != id || len(w) > 2 && slugUpper(w) != id && strings.Contains(old, " "+w+" ") {
			return true
		}
	}
	for w := range strings.FieldsSeq(old) {
		if len(w) <= 2 && slugUpper(w) != id {
			return true
		}
	}
	return false
}

// slugUpper is s in capitals, ASCII letters where it is easy, "_" between words.
func slugUpper(s string) string {
	var b strings.Builder
	for _, r := range fold(s) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToUpper(r))
		case r == '\'' || r == '’': // "O'Brien" is OBRIEN
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
	}
	return strings.Trim(b.String(), "_")
}

var foldLetters = strings.NewReplacer("ə", "e", "Ə", "E", "ç", "c", "Ç", "C", "ş", "s", "Ş", "S", "ğ", "g", "Ğ", "G", "ı", "i",
	"İ", "I", "ö", "o", "Ö", "O", "ü", "u", "Ü", "U", "é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "â", "a", "í", "i",
	"ó", "o", "ô", "o", "ú", "u", "ñ", "n", "ã", "a", "ł", "l", "Ł", "L", "š", "s", "Š", "S", "č", "c", "Č", "C", "ž", "z", "Ž", "Z", "ć", "c")

func fold(s string) string { return foldLetters.Replace(s) }

// starterWord are words that follow a lettered heading, not an initial.
var starterWord = map[string]bool{"the": true, "each": true, "any": true, "this": true, "all": true, "within": true, "in": true, "no": true, "if": true,
	"neither": true, "both": true, "such": true, "for": true, "upon": true, "after": true, "before": true, "on": true, "as": true, "until": true}

// shapedPerson takes a first name of the list and further capitalised words,
// initials and a surname, or a surname seen before.
func (p *page) shapedPerson(i int) int {
	family := p.upper(i) && p.upper(i+1) && p.givenPair(i+2) && !p.breaksName(i) && !p.breaksName(i+1) && !p.upper(i+4)
	if id, ok := p.people[p.low(i)]; ok && !p.is(i+1, "-") && !family {
		return p.mention(mention{from: i, to: i + 1, id: id, typ: "person", via: "name", rule: "surname-again", why: "surname of a person named before"})
	}
	if who, ok := p.acronyms[p.at(i, i+1)]; ok {
		return p.mention(mention{from: i, to: i + 1, id: who.id, typ: who.typ, via: "name", rule: "acronym-again", why: "short form given before"})
	}
	if n := p.signedName(i); n > 0 {
		return n
	}
	if n := p.citedName(i); n > 0 {
		return n
	}
	if id := p.given[p.low(i)]; id != "" && !p.upper(i+1) && !p.upper(i-1) && !p.is(i+1, "-") {
		return p.mention(mention{from: i, to: i + 1, id: id, typ: "person", via: "name", rule: "surname-again", why: "first name of a person named before"})
	}
	first := p.lex.FirstName(p.at(i, i+1))
	initial := len(p.words[i].low) <= 4 && strings.HasSuffix(p.words[i].low, ".") && p.words[i].low != "u.s." && p.words[i].low != "u.n." ||
		len(p.words[i].low) == 1 && p.is(i+1, ".") && p.words[i].low != "i"
	if !first && !initial && !family || p.is(i-1, "article", "section", "annex", "chapter", "part", "paragraph", "point", "block") || initial && starterWord[p.low(i+2)] {
		return 0
	}
	end := p.nameEnd(i, i+1)
	if end-i < 2 || initial && (end-i < 2 || len(p.words[end-1].low) < 3) || p.words[end-1].kind != syntax.Word {
		return 0
	}
	if initial && !first && i <= p.first && end-i < 4 && !p.is(i+2, ".") && len(p.low(i+2)) > 1 && (i+3 >= len(p.words) || len(p.low(i+3)) > 1) && p.legal {
		return 0 // "A. Parties": the mark of a point
	}
	if end-i < 3 && initial && len(p.low(end-1)) < 3 {
		return 0
	}
	if headType[p.low(end-1)] != "" || p.legal && p.is(end-1, "majesty", "majesties", "king", "kings", "queen", "capes", "sec") || p.is(end-1, "airport", "award", "prize", "bridge", "square", "airlines", "army", "navy", "corps", "group", "university", "street", "hall", "park", "act", "hospital", "river", "corporation", "company", "city", "territory",
		"county", "bay", "lake", "island", "islands", "valley", "creek", "fort", "springs", "district", "province", "infantry", "artillery", "cavalry", "mountain", "mountains", "strait", "agency", "shoal", "reef", "atoll", "ridge", "heights", "peninsula", "plateau", "cape", "coast") ||
		p.legal && p.is(i-1, "between", "around", "near", "off") || p.legal && p.is(i-1, "and") && p.is(i-3, "between") {
		return 0
	}
	return p.newPerson(i, end, "name-shape", "first name or initials before a surname")
}

// newPerson adds a person that no list knows by the name between two words, which
// later sentences may shorten.
func (p *page) newPerson(from, to int, rule, why string) int {
	id := p.ownID(from, to)
	if id == "" {
		return 0
	}
	p.learn(from, to, id)
	return p.mention(mention{from: from, to: to, id: id, typ: "person", via: "name", rule: rule, why: why})
}

// signedName takes the name behind "[Signed]", whatever its shape.
func (p *page) signedName(i int) int {
	behind := i >= 2 && p.is(i-1, "]", ")") && p.is(i-2, "signed") || p.signHere && i == p.first && len(p.words)-i < 7
	if !p.legal || !behind {
		return 0
	}
	end := p.nameEnd(i, i+1)
	if end-i < 2 {
		return 0
	}
	return p.newPerson(i, end, "name-shape", "name behind a signature mark")
}

// office is a phrase such as "Azerbaijani Foreign Minister" or "President of
// the Republic of Armenia".
type office struct {
	from, to int
	key      string
	state    string
	// mission is where an ambassador is sent.
	mission string
	plural  bool
	title   bool
}

// officeAt takes a person with an office, an office with a known holder, or an
// office holder without a name.
func (p *page) officeAt(i int) int {
	o, ok := p.officePhrase(i)
	if !ok {
		return 0
	}
	if o.plural {
		return p.pluralOffice(o)
	}
	if n := p.officeName(o); n > 0 {
		return n
	}
	if o.title || o.key == "minister" || o.key == "general" {
		return 0
	}
	return p.bareOffice(i, o)
}

// officePhrase reads state or adjective, office words and "of state".
func (p *page) officePhrase(i int) (office, bool) {
	o := office{from: i}
	k := i
	e, n := p.match(k, len(p.words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Adjective) && e.Fits(p.at(k, k+n))
	})
	if e != nil {
		o.state = e.ID
		k += n
		if p.is(k, "'s", "’s") {
			k++
		}
	}
	for p.is(k, "first", "second", "former", "then", "acting", "new", "current", "emeritus") && (p.upper(k) || o.state != "") {
		k++
	}
	length := p.officeWords(k)
	if n := p.fieldMinister(k, o.state != ""); length == 0 && n > 0 {
		o.key, o.to = p.phrase(k, k+n), k+n
		return o, true
	}
	if length == 0 {
		return o, false
	}
	o.key = p.lex.OfficeKey(p.phrase(k, k+length))
	if o.key == "" {
		singular := strings.TrimSuffix(p.phrase(k, k+length), "s")
		o.key, o.plural = p.lex.OfficeKey(singular), true
	}
	if o.key == "minister" && length > 1 && o.state != "" && ministryField[p.low(k)] {
		o.key = p.phrase(k, k+length) // "Austria's interior minister"
	}
	o.to = k + length
	o.title = o.key == "mister"
	p.officeState(&o)
	return o, o.key != ""
}

// fieldMinister is the length of "Transport Minister", "Transport and
// Infrastructure Minister" at word k, 0 for anything else; in small letters behind
// the state whose minister it is.
func (p *page) fieldMinister(k int, owned bool) int {
	e := k
	for e < len(p.words) && e-k < 5 && ((p.upper(e) || owned) && ministryField[p.low(e)] || p.is(e, "and") && e > k && (p.upper(e+1) || owned)) {
		e++
	}
	if e == k || !p.is(e, "minister", "secretary") || !p.upper(e) && !owned {
		return 0
	}
	return e + 1 - k
}

func (p *page) phrase(from, to int) string {
	if to-from == 1 {
		return p.low(from)
	}
	var b strings.Builder
	for k := from; k < to; k++ {
		if k > from && p.low(k) != "-" && p.low(k-1) != "-" && p.words[k].Start > p.words[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(p.low(k))
	}
	return b.String()
}

// officeWords is the length of the longest office that starts at word k.
func (p *page) officeWords(k int) int {
	if !officeStart[p.low(k)] {
		return 0
	}
	best := 0
	for n := 1; n <= 6 && k+n <= len(p.words); n++ {
		s := p.phrase(k, k+n)
		if p.lex.OfficeKey(s) != "" || strings.HasSuffix(s, "s") && p.lex.OfficeKey(strings.TrimSuffix(s, "s")) != "" {
			best = n
		}
	}
	return best
}

// officeStart are the words that an office may start with: a cheap first test.
var officeStart = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`president presidents leader leaders head prime premier premiers vice deputy foreign minister ministers external
		defence defense secretary security special envoy envoys high ambassador ambassadors chancellor king his sultan emir queen supreme crown
		chairman chairperson chair spokesman spokesperson spokeswoman press speaker parliament commander commanders general colonel finance
		economy interior justice senator senators congressman congresswoman mp deputies lawmaker representative governor mayor adviser advisor
		presidential assistant aide director executive gen. lt. maj. col. mr mr. mrs mrs. ms ms. dr dr. h.e. prof prof. professor sir hon. sheikh sheik lord`) {
		officeStart[w] = true
	}
}

// officeState reads "of [the] STATE" behind an office.
func (p *page) officeState(o *office) {
	if o.title || !p.is(o.to, "of", "to") {
		return
	}
	k := o.to + 1
	if p.is(k, "the") {
		k++
	}
	e, n := p.match(k, len(p.words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Body) && e.Fits(p.at(k, k+n))
	})
	if e == nil {
		return
	}
	if o.key == "ambassador" && p.is(o.to, "to") {
		o.mission, o.to = e.ID, k+n // whose ambassador it is stands before, if anywhere
		return
	}
	o.state, o.to = e.ID, k+n
	if o.key == "ambassador" && p.is(o.to, "in", "to") && p.upper(o.to+1) {
		if host, n := p.match(o.to+1, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State }); host != nil {
			o.to += 1 + n
		}
	}
}

// officeName takes the name behind an office, in apposition too.
func (p *page) officeName(o office) int {
	k := o.to
	for p.is(k, ".") || p.lex.OfficeKey(p.low(k)) == "mister" {
		k++
	}
	comma := false
	if p.is(k, ",") && p.upper(k+1) {
		k, comma = k+1, true
	}
	if !p.upper(k) || !comma && o.to == o.from {
		return 0
	}
	if comma && o.state == "" {
		return 0
	}
	end := p.nameEnd(k, k)
	if end == k || p.words[end-1].kind != syntax.Word || headType[p.low(end-1)] != "" && !o.title || bodyHead[p.low(end-1)] != "" || p.is(end-1, "the", "of", "and", "majesty", "assembly", "conference") {
		return 0 // "General Agreement on Tariffs", "HIS MAJESTY THE KING"
	}
	if comma && !p.lex.FirstName(p.at(k, k+1)) && p.people[p.low(end-1)] == "" && !strings.Contains(p.at(k, end), ".") && !p.listedPerson(k, end) {
		return 0
	}
	id := p.personID(k, end)
	if id == "" {
		return 0
	}
	if o.title && end-k == 1 && p.people[p.low(k)] == "" && !p.listedPerson(k, end) && len(p.low(k)) < 3 {
		return 0
	}
	p.learn(k, end, id)
	if o.key == "president" {
		p.president = id
	}
	if o.state != "" {
		p.holders[o.key+" "+o.state] = id
	}
	from := o.from
	if p.lex.AdjectiveState(p.low(from)) != "" && p.words[from].upper && from+1 < o.to {
		from++ // "Armenian" before "Prime Minister Pashinyan" stays outside
	}
	p.mention(mention{from: from, to: end, id: id, typ: "person", via: "name", rule: "office-and-name", why: "office and name"})
	return end - o.from
}

// listedPerson reports whether the words are a person of the lists.
func (p *page) listedPerson(from, to int) bool {
	e, _ := p.match(from, to, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Person })
	return e != nil
}

// personID is the id of a name of the lists, of a person seen before, or the
// surname.
func (p *page) personID(from, to int) string {
	for k := from; k < to; k++ {
		e, _ := p.match(k, to, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Person })
		if e != nil {
			return e.ID
		}
	}
	if id, ok := p.people[p.low(to-1)]; ok && p.mayBe(id, from, to) {
		return id
	}
	return p.ownID(from, to)
}

// bareOffice takes an office without a name: the holder on the document's day
// when the lists know, nothing otherwise.
func (p *page) bareOffice(i int, o office) int {
	definite := p.is(i-1, "the", "by", "with", "and", "between") || p.words[i].upper || o.state != ""
	if definite && o.state == "" && p.tribal && o.key == "president" && len(p.states) > 0 {
		return p.mention(mention{from: i, to: o.to, id: p.states[0] + "_PRESIDENT", typ: "person", via: "office", rule: "office-holder",
			why: "office of the state that is a party"})
	}
	if definite && o.state == "" && o.mission != "" {
		return p.mention(mention{from: i, to: o.to, id: "AMBASSADOR_TO_" + o.mission, typ: "person", via: "office", rule: "office-holder", why: "ambassador whose state the words do not name"})
	}
	if !definite || o.state == "" {
		return 0
	}
	if o.key == "president" && p.is(o.to-1, "leader") && parliamentary[o.state] {
		o.key = "prime minister"
	}
	why := "holder of the office on the document's day"
	if state := p.lex.CountryOf(o.state); p.is(i, "supreme") && o.key == "commander" && state != "" {
		o.key, o.state = "president", state // the head of state, in whose service the army is
	}
	if !p.ref.known() {
		why = "last known holder of the office, as the document has no day"
	}
	who, ok := p.holders[o.key+" "+o.state]
	if ok {
		why = "holder of the office by the text itself"
	} else if !p.legal || p.ref.known() {
		who, ok = p.lex.Holder(o.key, o.state, p.ref.edtf())
		for _, key := range [...]string{"supreme leader", "king", "prime minister"} {
			if !ok && o.key == "president" {
				who, ok = p.lex.Holder(key, o.state, p.ref.edtf())
			}
		}
	}
	if !ok {
		who, why = o.state+"_"+slugUpper(o.key), "holder of the office, whom no list names"
	}
	p.seen[who] = true
	if n := p.appositionOf(i, o.to, who); n > 0 {
		return n
	}
	return p.mention(mention{from: i, to: o.to, id: who, typ: "person", via: "office", rule: "office-holder", why: why})
}

// appositionOf takes an office behind the name of who holds it: no mention of its
// own in a report ("Nicolas Sarkozy, the President of France"), one with the name in
// a text that binds.
func (p *page) appositionOf(i, to int, who string) int {
	k := i - boolInt(p.is(i-1, "the"))
	if !p.is(k-1, ",") || len(p.actors) == 0 {
		return 0
	}
	m := &p.actors[len(p.actors)-1]
	if m.to != k-1 || m.typ != "person" || m.via != "name" || m.id != who {
		return 0
	}
	if p.legal {
		m.to = to
		return to - i
	}
	end := i + 1
	for end < to && !p.is(end, "of", "to") {
		end++ // the state behind it is named for itself
	}
	return end - i
}

// parliamentary are states whose leader is the head of government though they
// have a president.
var parliamentary = map[string]bool{"ARM": true, "GEO": true, "ISR": true, "IND": true, "PAK": true, "ITA": true, "GRC": true, "IRQ": true, "HUN": true,
	"POL": true, "EST": true, "LVA": true, "BGD": true, "CZE": true, "SVK": true, "BGR": true, "HRV": true, "SVN": true, "ALB": true, "MKD": true, "MNE": true,
	"XKX": true, "IRL": true, "ISL": true, "MLT": true, "FIN": true, "ETH": true, "LBN": true, "NPL": true, "SGP": true, "MNG": true}

// pluralOffice takes "the two leaders" (see groupAt) and "the foreign ministers".
func (p *page) pluralOffice(o office) int {
	if !p.is(o.from-1, "the", "two", "both", "their") || o.key == "mister" {
		return 0
	}
	id := slugUpper(o.key) + "S"
	if o.key == "president" && p.is(o.to-1, "leaders") {
		return 0
	}
	return p.mention(mention{from: o.from, to: o.to, id: id, typ: "person", via: "group", rule: "office-group", why: "holders of the office together"})
}

// speakingName reports a name of two or three words that is the subject of a
// verb of saying, or stands beside a noun for a person: only people speak.
func (p *page) speakingName(from, to int) bool {
	if to-from < 2 || to-from > 3 || from >= len(p.nodes) {
		return false
	}
	for k := from; k < to; k++ {
		if !p.upper(k) || p.words[k].kind != syntax.Word || bodyHead[p.low(k)] != "" || p.lex.AdjectiveState(p.low(k)) != "" {
			return false
		}
	}
	n := &p.nodes[from]
	if h := n.Head; h >= 0 && h < from && (n.Is("appos") || n.Is("flat")) && p.nodes[h].UPOS == "NOUN" &&
		(personNoun[p.nodes[h].Lemma] || p.lex.OfficeKey(p.low(h)) != "" || p.is(h, "general") && p.is(h-1, "secretary", "director", "attorney")) {
		return true // "the mayor Luca Pastorino"
	}
	if !n.Is("nsubj") || n.Head < 0 {
		return false
	}
	if _, _, ok := p.cue(n.Head, len(p.words)); !ok && p.nodes[n.Head].Lemma != "call" {
		return false
	}
	return p.stateAhead(from) == ""
}
