package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// particles may stand inside a person's name in lower case.
var particles = map[string]bool{"al": true, "bin": true, "ibn": true, "von": true, "van": true, "der": true, "de": true,
	"da": true, "di": true, "la": true, "el": true, "du": true, "-": true, "den": true, "ter": true}

// NameEnd extends a name that covers words from to end over further words of
// the name.
func (p *Reader) NameEnd(from, end int) int {
	for end < len(p.Words) && end-from < 8 {
		w := p.Words[end]
		switch {
		case w.Kind == syntax.Word && w.Upper && end > from && p.shortForm(end):
			return end // "Lam Akol NDM"
		case w.Kind == syntax.Word && w.Upper && !p.breaksName(end):
			end++
		case w.Low == "." && end > from && len(p.Words[end-1].Low) == 1 && p.Upper(end+1) && p.Words[end].Start == p.Words[end-1].End:
			end++
		case particles[w.Low] && p.Upper(end+1) && (w.Low != "-" || p.Words[end-1].End == w.Start && w.End == p.Words[end+1].Start) && end > from && !p.breaksName(end+1):
			end += 2
		case w.Low == "-" && end > from && p.Is(end-1, "al", "el") && p.Upper(end+1) && !p.breaksName(end+1):
			end += 2 // "Omar al - Bashir", as some texts space it
		case p.Is(end, "al", "el") && p.Is(end+1, "-") && p.Upper(end+2) && end > from && !p.breaksName(end+2):
			end += 3
		case p.givenPair(end) && end > from:
			end += 2
		default:
			return end
		}
	}
	return end
}

// shortForm reports a short form at word k that is no part of the name before it: one the
// text has explained, or letters that make no syllable.
func (p *Reader) shortForm(k int) bool {
	w := p.At(k, k+1)
	return len(w) > 1 && strings.ToUpper(w) == w && (p.acronyms[w].id != "" && strings.ToUpper(p.At(k-1, k)) != p.At(k-1, k) || len(w) > 2 && !strings.ContainsAny(w, "AEIOUYÁÉÍÓÚÖÜ-"))
}

// givenPair reports the second half of a given name of two syllables behind a
// hyphen at word i: "Kim Jong-un", "Leung Kwok-hung".
func (p *Reader) givenPair(i int) bool {
	if !p.Is(i, "-") || i == 0 || i+1 >= len(p.Words) || !p.Upper(i-1) || p.Upper(i+1) || p.Words[i+1].Kind != syntax.Word {
		return false
	}
	w := p.Low(i + 1)
	return p.Words[i-1].End == p.Words[i].Start && p.Words[i].End == p.Words[i+1].Start && len(w) <= 6 && len(p.Low(i-1)) <= 5 && !joinedWord[w]
}

// joinedWord are short words that follow a name behind a hyphen and are no part
// of it: "Trump-led".
var joinedWord = map[string]bool{"led": true, "era": true, "run": true, "born": true, "like": true, "style": true, "type": true, "made": true, "held": true,
	"based": true, "hosted": true, "bound": true, "owned": true, "free": true, "wide": true, "area": true, "winner": true, "backed": true, "linked": true, "driven": true, "funded": true, "trained": true, "armed": true, "allied": true, "bred": true, "owner": true, "leader": true, "making": true}

// breaksName reports whether the capitalised word at i belongs to something
// else: a state, an adjective, an office, a month.
func (p *Reader) breaksName(i int) bool {
	if dates.Month(p.Low(i)) > 0 || p.Words[i].Low == "'s" || p.Words[i].Low == "’s" {
		return true
	}
	if p.Is(i, "sheikh", "sheik", "shaikh") && i > 0 && p.Upper(i-1) && p.Lex.OfficeKey(p.Low(i-1)) == "" {
		return false // "Hassan Sheikh Mohamud"
	}
	if p.Is(i, "hon", "amb", "eng") && i > 0 && p.Upper(i-1) {
		return true // the title of the next signer
	}
	if p.Lex.OfficeKey(p.Low(i)) != "" || p.Is(i, "for", "witness", "witnessed", "signed", "done", "in") && i > 0 && strings.Contains(p.Text[p.Words[i-1].End:p.Words[i].Start], "\n") {
		return true // the next signature
	}
	e, _ := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Adjective) && p.Fits(e, i, n)
	})
	return e != nil
}

// surname is the id of a person's name: the last word in capitals.
func (p *Reader) surname(from, to int) string {
	if to-from == 4 && p.givenPair(to-2) {
		return page.SlugUpper(p.At(from, from+1)) // the family name stands first
	}
	last := p.At(to-1, to)
	if to-from >= 3 && particles[p.Low(to-2)] && p.Low(to-2) != "-" {
		last = p.At(to-2, to)
	}
	switch {
	case to-from >= 4 && p.Low(to-2) == "-" && len(p.Low(to-3)) > 3 && !particles[p.Low(to-3)] && p.Upper(to-1):
		last = p.At(to-3, to) // "Carla Bruni-Sarkozy"
	case to-from >= 3 && p.Low(to-2) == "-":
		last = p.At(to-1, to)
	case to-from >= 2 && strings.Trim(last, "IVX") == "":
		last = p.At(to-2, to) // "Queen Elizabeth II"
	}
	return page.SlugUpper(last)
}

// wholeNames are states whose people are called by their whole name.
var wholeNames = map[string]bool{"KHM": true, "MMR": true, "LAO": true}

// ownID is the surname, with the given name behind it when somebody else of that
// surname was named before: two people are not one.
func (p *Reader) ownID(from, to int) string {
	id := p.surname(from, to)
	if wholeNames[p.Topic] && to-from > 1 && to-from < 4 {
		id = page.SlugUpper(p.At(from, to)) // "Hun Manet": no half of it is a surname
	}
	if id == "" || p.mayBe(id, from, to) {
		return id
	}
	given := p.At(from, from+1)
	if to-from == 4 && p.givenPair(to-2) {
		given = p.At(from+1, to)
	}
	return id + "_" + page.SlugUpper(given)
}

// mayBe reports that the name may be that of the person id: nobody bears the id
// yet, or the full name first seen shares a word with this one besides the
// surname, or one of the two has initials only.
func (p *Reader) mayBe(id string, from, to int) bool {
	old := p.bearers[id]
	if old == "" || to-from < 2 {
		return true
	}
	for k := from; k < to; k++ {
		w := p.Low(k)
		if len(w) <= 2 && w != "-" && page.SlugUpper(w) != id || len(w) > 2 && page.SlugUpper(w) != id && strings.Contains(old, " "+w+" ") {
			return true
		}
	}
	for w := range strings.FieldsSeq(old) {
		if len(w) <= 2 && page.SlugUpper(w) != id {
			return true
		}
	}
	return false
}

// starterWord are words that follow a lettered heading, not an initial.
var starterWord = map[string]bool{"the": true, "each": true, "any": true, "this": true, "all": true, "within": true, "in": true, "no": true, "if": true,
	"neither": true, "both": true, "such": true, "for": true, "upon": true, "after": true, "before": true, "on": true, "as": true, "until": true,
	"where": true, "when": true, "composition": true, "corresponding": true, "general": true, "functions": true, "powers": true, "scope": true}

// shapedPerson takes a first name of the list and further capitalised words,
// initials and a surname, or a surname seen before.
func (p *Reader) shapedPerson(i int) int {
	family := p.Upper(i) && p.Upper(i+1) && p.givenPair(i+2) && !p.breaksName(i) && !p.breaksName(i+1) && !p.Upper(i+4)
	if id, ok := p.People[p.Low(i)]; ok && !p.Is(i+1, "-") && !family {
		return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "person", Via: "name", Rule: "surname-again", Why: "surname of a person named before"})
	}
	if who, ok := p.acronyms[p.At(i, i+1)]; ok {
		end := i + 1
		if w := p.At(i+2, i+3); p.Is(end, "/") && len(w) > 1 && len(w) < 5 && strings.ToUpper(w) == w && p.acronyms[w].id == "" && p.Words[end].Start == p.Words[i].End {
			end = i + 3 // "RUF/SL"
		}
		return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: who.typ, Via: "name", Rule: "acronym-again", Why: "short form given before"})
	}
	if n := p.signedName(i); n > 0 {
		return n
	}
	if n := p.citedName(i); n > 0 {
		return n
	}
	if n := p.commissioned(i); n > 0 {
		return n
	}
	if id := p.given[p.Low(i)]; id != "" && !p.Upper(i+1) && !p.Upper(i-1) && !p.Is(i+1, "-") {
		return p.mention(page.Mention{From: i, To: i + 1, ID: id, Type: "person", Via: "name", Rule: "surname-again", Why: "first name of a person named before"})
	}
	first := p.Lex.FirstName(p.At(i, i+1))
	initial := len(p.Words[i].Low) <= 4 && strings.HasSuffix(p.Words[i].Low, ".") && p.Words[i].Low != "u.s." && p.Words[i].Low != "u.n." ||
		len(p.Words[i].Low) == 1 && p.Is(i+1, ".") && p.Words[i].Low != "i"
	if !first && !initial && !family || p.Is(i-1, "article", "section", "annex", "chapter", "part", "paragraph", "point", "block") || initial && starterWord[p.Low(i+2)] {
		return 0
	}
	end := p.NameEnd(i, i+1)
	if end-i < 2 || initial && (end-i < 2 || len(p.Words[end-1].Low) < 3) || p.Words[end-1].Kind != syntax.Word {
		return 0
	}
	if initial && !first && i <= p.First && end-i < 4 && !p.Is(i+2, ".") && len(p.Low(i+2)) > 1 && (i+3 >= len(p.Words) || len(p.Low(i+3)) > 1) && p.Legal {
		return 0 // "A. Parties": the mark of a point
	}
	if end-i < 3 && initial && len(p.Low(end-1)) < 3 {
		return 0
	}
	if page.HeadType[p.Low(end-1)] != "" && !(first && end-i == 2 && p.Is(end-1, "law") && p.Tensed(end)) || p.Legal && p.Is(end-1, "majesty", "majesties", "king", "kings", "queen", "capes", "sec") || p.Is(end-1, "airport", "award", "prize", "bridge", "square", "airlines", "army", "navy", "corps", "group", "university", "street", "hall", "park", "act", "hospital", "river", "corporation", "company", "city", "territory",
		"county", "bay", "lake", "island", "islands", "valley", "creek", "fort", "springs", "district", "province", "infantry", "artillery", "cavalry", "mountain", "mountains", "strait", "agency", "shoal", "reef", "atoll", "ridge", "heights", "peninsula", "plateau", "cape", "coast") ||
		p.Legal && p.Is(i-1, "between", "around", "near", "off") && !p.Is(i-3, "by") || p.Legal && p.Is(i-1, "and") && p.Is(i-3, "between") {
		return 0
	}
	return p.newPerson(i, end, "name-shape", "first name or initials before a surname")
}

// newPerson adds a person that no list knows by the name between two words, which
// later sentences may shorten.
func (p *Reader) newPerson(from, to int, rule, why string) int {
	id := p.ownID(from, to)
	if id == "" {
		return 0
	}
	p.learn(from, to, id)
	return p.mention(page.Mention{From: from, To: to, ID: id, Type: "person", Via: "name", Rule: rule, Why: why})
}

// signedName takes the name behind "[Signed]", whatever its shape.
func (p *Reader) signedName(i int) int {
	behind := i >= 2 && p.Is(i-1, "]", ")") && p.Is(i-2, "signed") || p.signHere && i == p.First && len(p.Words)-i < 7
	if !p.Legal || !behind {
		return 0
	}
	end := p.NameEnd(i, i+1)
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
func (p *Reader) officeAt(i int) int {
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
	if p.Is(o.to-1, "deputy") && p.Upper(o.to) {
		return 0 // the deputy of an office that no list has
	}
	if o.title || o.key == "minister" || o.key == "general" {
		return 0
	}
	return p.bareOffice(i, o)
}

// officePhrase reads state or adjective, office words and "of state".
func (p *Reader) officePhrase(i int) (office, bool) {
	o := office{from: i}
	k := i
	e, n := p.Match(k, len(p.Words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Adjective) && p.Fits(e, k, n)
	})
	if e != nil {
		o.state = e.ID
		k += n
		if p.Is(k, "'s", "’s") {
			k++
		}
	}
	for p.Is(k, "first", "second", "former", "then", "acting", "new", "current", "emeritus") && (p.Upper(k) || o.state != "") {
		k++
	}
	for e := k; o.state != "" && p.Is(k-1, "'s", "’s") && e < min(k+4, len(p.Nodes)) && !p.Upper(e); e++ {
		if p.officeWords(e) > 0 {
			k = e // "Ethiopia's newly elected prime minister"
			break
		}
		if u := p.Nodes[e].UPOS; u != "ADJ" && u != "ADV" && p.Nodes[e].XPOS != "VBN" && !p.Is(e, "-") {
			break
		}
	}
	length := p.officeWords(k)
	if n := p.fieldMinister(k, o.state != ""); length == 0 && n > 0 {
		o.key, o.to = p.Phrase(k, k+n), k+n
		return o, true
	}
	if length == 0 {
		return o, false
	}
	o.key = p.Lex.OfficeKey(p.Phrase(k, k+length))
	if o.key == "" {
		singular := strings.TrimSuffix(p.Phrase(k, k+length), "s")
		o.key, o.plural = p.Lex.OfficeKey(singular), true
	}
	if o.key == "minister" && length > 1 && o.state != "" && ministryField[p.Low(k)] {
		o.key = p.Phrase(k, k+length) // "Austria's interior minister"
	}
	o.to = k + length
	o.title = o.key == "mister"
	p.officeState(&o)
	return o, o.key != ""
}

// fieldMinister is the length of "Transport Minister", "Transport and
// Infrastructure Minister" at word k, 0 for anything else; in small letters behind
// the state whose minister it is.
func (p *Reader) fieldMinister(k int, owned bool) int {
	e := k
	for e < len(p.Words) && e-k < 5 && ((p.Upper(e) || owned) && ministryField[p.Low(e)] || p.Is(e, "and") && e > k && (p.Upper(e+1) || owned)) {
		e++
	}
	if e == k || !p.Is(e, "minister", "secretary") || !p.Upper(e) && !owned {
		return 0
	}
	return e + 1 - k
}

// Phrase are the words from from to to in small letters, a blank between those that
// stand apart.
func (p *Reader) Phrase(from, to int) string {
	if to-from == 1 {
		return p.Low(from)
	}
	var b strings.Builder
	for k := from; k < to; k++ {
		if k > from && p.Low(k) != "-" && p.Low(k-1) != "-" && p.Words[k].Start > p.Words[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(p.Low(k))
	}
	return b.String()
}

// officeWords is the length of the longest office that starts at word k.
func (p *Reader) officeWords(k int) int {
	if p.Is(k, "pm") && p.At(k, k+1) != "PM" {
		return 0 // the hour
	}
	if !officeStart[p.Low(k)] {
		return 0
	}
	best := 0
	for n := 1; n <= 6 && k+n <= len(p.Words); n++ {
		s := p.Phrase(k, k+n)
		if p.Lex.OfficeKey(s) != "" || strings.HasSuffix(s, "s") && p.Lex.OfficeKey(strings.TrimSuffix(s, "s")) != "" {
			best = n
		}
	}
	return best
}

// officeStart are the words that an office may start with: a cheap first test.
var officeStart = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`president presidents leader leaders head prime premier premiers vice deputy foreign minister ministers external
		pm defence defense secretary security special envoy envoys high ambassador ambassadors chancellor king his sultan emir queen supreme crown
		chairman chairperson chair spokesman spokesperson spokeswoman press speaker parliament commander commanders general colonel finance
		economy interior justice senator senators congressman congresswoman mp deputies lawmaker representative governor mayor adviser advisor
		presidential assistant aide director executive humanitarian human rights refugee aid trade migration peacekeeping
		army military intelligence police peace chief lead gen. lt. maj. col. mr mr. mrs mrs. ms ms. dr dr. h.e. prof prof. professor sir hon. sheikh sheik lord`) {
		officeStart[w] = true
	}
}

// officeState reads "of [the] STATE" behind an office.
func (p *Reader) officeState(o *office) {
	if o.title || !p.Is(o.to, "of", "to") {
		return
	}
	k := o.to + 1
	if p.Is(k, "the") {
		k++
	}
	e, n := p.Match(k, len(p.Words), func(e *lexicon.Entry, n int) bool {
		return (e.Class == lexicon.State || e.Class == lexicon.Body) && p.Fits(e, k, n)
	})
	if e == nil {
		return
	}
	if o.key == "ambassador" && p.Is(o.to, "to") {
		o.mission, o.to = e.ID, k+n // whose ambassador it is stands before, if anywhere
		return
	}
	o.state, o.to = e.ID, k+n
	if o.key == "ambassador" && p.Is(o.to, "in", "to") && p.Upper(o.to+1) {
		if host, n := p.Match(o.to+1, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State }); host != nil {
			o.to += 1 + n
		}
	}
}

// titleNoun are words behind "General", "Secretary" or "Deputy" that are no name.
var titleNoun = page.WordSet(`education exceptions provisions part principles rules conditions obligations secretariat council staff headquarters elections
	directorate administration definitions purpose scope objectives commerce defence defense finance foreign permanent chairs chair special public
	exception condition provision clauses remarks debate`)

// officeName takes the name behind an office, in apposition too.
func (p *Reader) officeName(o office) int {
	k := o.to
	for p.Is(k, ".") || p.Lex.OfficeKey(p.Low(k)) == "mister" {
		k++
	}
	comma := false
	if p.Is(k, ",") && p.Upper(k+1) {
		k, comma = k+1, true
	}
	if !p.Upper(k) || !comma && o.to == o.from {
		return 0
	}
	if comma && o.state == "" {
		return 0
	}
	end := p.NameEnd(k, k)
	if end == k || p.Words[end-1].Kind != syntax.Word || page.HeadType[p.Low(end-1)] != "" && !o.title || page.BodyHead[p.Low(end-1)] != "" || p.Is(end-1, "the", "of", "and", "majesty", "assembly", "conference") {
		return 0 // "General Agreement on Tariffs", "HIS MAJESTY THE KING"
	}
	if titleNoun[p.Low(k)] || p.Is(end-1, "cavalry", "infantry", "artillery", "volunteers", "regiment", "forum") {
		return 0 // "General Provisions", "Secretary Commerce"
	}
	if comma && !p.Lex.FirstName(p.At(k, k+1)) && p.People[p.Low(end-1)] == "" && !strings.Contains(p.At(k, end), ".") && !p.listedPerson(k, end) {
		return 0
	}
	id := p.personID(k, end)
	if id == "" {
		return 0
	}
	if o.title && end-k == 1 && p.People[p.Low(k)] == "" && !p.listedPerson(k, end) && len(p.Low(k)) < 3 {
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
	for from > p.First && p.Upper(from-1) && (regional[p.Low(from-1)] || p.Lex.AdjectiveState(p.Low(from-1)) != "") && !p.actorHolds(from-1) && o.state == "" && !p.Legal {
		from-- // "Palestinian President N. N.", "Bosnian Serb leader N. N."
	}
	m := p.ActorEnding(from)
	if m == nil && p.Is(from-1, "'s", "’s") {
		m = p.ActorEnding(from - 1)
	}
	if m != nil && o.state == "" && !p.Legal && (m.Type == "organization" || m.Type == "body") && m.Via == "name" && from > 0 && p.Words[from].Start == p.Words[from-1].End+1 {
		from = m.From // "UN envoy Martin Griffiths"
		m.Inner = true
	}
	p.mention(page.Mention{From: from, To: end, ID: id, Type: "person", Via: "name", Rule: "office-and-name", Why: "office and name"})
	return end - o.from
}

// listedPerson reports whether the words are a person of the lists.
func (p *Reader) listedPerson(from, to int) bool {
	e, _ := p.Match(from, to, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Person })
	return e != nil
}

// personID is the id of a name of the lists, of a person seen before, or the
// surname.
func (p *Reader) personID(from, to int) string {
	for k := from; k < to; k++ {
		e, _ := p.Match(k, to, func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Person })
		if e != nil {
			return e.ID
		}
	}
	if id, ok := p.People[p.Low(to-1)]; ok && p.mayBe(id, from, to) {
		return id
	}
	return p.ownID(from, to)
}

// bareOffice takes an office without a name: the holder on the document's day
// when the lists know, nothing otherwise.
func (p *Reader) bareOffice(i int, o office) int {
	definite := p.Is(i-1, "the", "by", "with", "and", "between") || p.Words[i].Upper || o.state != ""
	if definite && o.state == "" && p.Tribal && o.key == "president" {
		return p.presidentOf(i, o)
	}
	if definite && o.state == "" && o.mission != "" {
		return p.mention(page.Mention{From: i, To: o.to, ID: "AMBASSADOR_TO_" + o.mission, Type: "person", Via: "office", Rule: "office-holder", Why: "ambassador whose state the words do not name"})
	}
	if g := p.heads["government"]; p.Legal && o.state == "" && g.typ == "state" && (o.key == "president" || o.key == "prime minister") && p.Upper(i) && p.Is(i-1, "the") {
		if o.state = g.id; p.Is(o.to, "of") && p.Is(o.to+1, "the") && p.Is(o.to+2, "republic") && !p.Is(o.to+3, "of") {
			o.to += 3
		}
	}
	if !definite || o.state == "" || !p.Legal && p.Is(o.to, "adviser", "advisor", "aide", "spokesman", "spokeswoman", "spokesperson") {
		return 0 // "the supreme leader adviser N" is N
	}
	if o.key == "president" && p.Is(o.to-1, "leader") && parliamentary[o.state] {
		o.key = "prime minister"
	}
	why := "holder of the office on the document's day"
	if state := p.Lex.CountryOf(o.state); p.Is(i, "supreme") && o.key == "commander" && state != "" {
		o.key, o.state = "president", state // the head of state, in whose service the army is
	}
	if !p.dates.Ref.Known() {
		why = "last known holder of the office, as the document has no day"
	}
	who, ok := p.holders[o.key+" "+o.state]
	if ok {
		why = "holder of the office by the text itself"
	} else if !p.Legal || p.dates.Ref.Known() && o.state != "UN" { // a treaty means whoever holds that office
		who, ok = p.Lex.Holder(o.key, o.state, p.dates.Ref.EDTF())
		for _, key := range [...]string{"supreme leader", "king", "prime minister"} {
			if !ok && o.key == "president" {
				who, ok = p.Lex.Holder(key, o.state, p.dates.Ref.EDTF())
			}
		}
	}
	if !ok {
		who, why = o.state+"_"+page.SlugUpper(o.key), "holder of the office, whom no list names"
	}
	p.Seen[who] = true
	if n := p.appositionOf(i, o.to, who); n > 0 {
		return n
	}
	return p.mention(page.Mention{From: i, To: o.to, ID: who, Type: "person", Via: "office", Rule: "office-holder", Why: why})
}

// appositionOf takes an office behind the name of who holds it: no mention of its
// own in a report ("Nicolas Sarkozy, the President of France"), one with the name in
// a text that binds.
func (p *Reader) appositionOf(i, to int, who string) int {
	k := i - page.BoolInt(p.Is(i-1, "the"))
	if !p.Is(k-1, ",") || len(p.Actors) == 0 {
		return 0
	}
	m := &p.Actors[len(p.Actors)-1]
	if m.To != k-1 || m.Type != "person" || m.Via != "name" || m.ID != who {
		return 0
	}
	if p.Legal {
		m.To = to
		return to - i
	}
	end := i + 1
	for end < to && !p.Is(end, "of", "to") {
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
func (p *Reader) pluralOffice(o office) int {
	if !p.Is(o.from-1, "the", "two", "both", "their") && (p.Legal || p.Lex.StateName(o.state) == o.state) || o.key == "mister" {
		return 0
	}
	id := page.SlugUpper(o.key) + "S"
	if o.key == "president" && p.Is(o.to-1, "leaders") {
		return 0
	}
	return p.mention(page.Mention{From: o.from, To: o.to, ID: id, Type: "person", Via: "group", Rule: "office-group", Why: "holders of the office together"})
}

// speakingName reports a name of two or three words that is the subject of a
// verb of saying, or stands beside a noun for a person: only people speak.
func (p *Reader) speakingName(from, to int) bool {
	if to-from < 2 || to-from > 3 || from >= len(p.Nodes) {
		return false
	}
	for k := from; k < to; k++ {
		if !p.Upper(k) || p.Words[k].Kind != syntax.Word || page.BodyHead[p.Low(k)] != "" || p.Lex.AdjectiveState(p.Low(k)) != "" {
			return false
		}
	}
	n := &p.Nodes[from]
	if h := n.Head; h >= 0 && h < from && (n.Is("appos") || n.Is("flat")) && p.Nodes[h].UPOS == "NOUN" &&
		(page.PersonNoun[p.Nodes[h].Lemma] || p.Lex.OfficeKey(p.Low(h)) != "" || p.Is(h, "general") && p.Is(h-1, "secretary", "director", "attorney")) {
		return true // "the mayor Luca Pastorino"
	}
	if !n.Is("nsubj") || n.Head < 0 {
		return false
	}
	if _, _, ok := p.Cue(n.Head, len(p.Words)); !ok && p.Nodes[n.Head].Lemma != "call" {
		return false
	}
	return p.StateAhead(from) == ""
}
