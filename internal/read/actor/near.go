package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Names that no list knows, by the name they stand beside: the second of two people, who
// belongs to what, the short form before its long one.

// pairedName takes a name of two or three words at i that stands beside a person or behind a
// noun for one: "Ben Chan and Holden Chow", "nonpartisan Junius Ho".
func (p *Reader) pairedName(i int) int {
	if p.Legal || !p.Upper(i) || !p.Upper(i+1) || i < 2 || i >= len(p.Nodes) {
		return 0
	}
	end := p.NameEnd(i, i+1)
	if end-i > 4 || end-i == 4 && !p.givenPair(end-2) || !p.plainName(i, min(end, i+2)) || !p.nameEndsAt(end) {
		return 0
	}
	if p.DayName(end-1) || p.Lex.OfficeKey(p.Low(i)) != "" || p.thingLike(end-1) || !p.besidePerson(i) && !p.calledBy(i) {
		return 0
	}
	return p.newPerson(i, end, "name-beside", "name beside a person, a body or a noun for people")
}

// thingLike reports a word by whose ending a name is no person's: "Civic Passion".
func (p *Reader) thingLike(k int) bool {
	for _, end := range [...]string{"ion", "ory", "ment", "ity", "ing", "ness", "ism", "ics", "ware", "plorer", "ship"} {
		if w := p.Low(k); strings.HasSuffix(w, end) && len(w) > len(end)+2 {
			return true
		}
	}
	return false
}

// nameEndsAt reports that a name does not go on into a noun of which it would only be part.
func (p *Reader) nameEndsAt(end int) bool {
	return end >= len(p.Nodes) || !p.Is(end, "-") && p.Nodes[end].UPOS != "NOUN" && p.Nodes[end].UPOS != "PROPN" && p.Nodes[end].UPOS != "ADJ"
}

// besidePerson reports a person by name before the "and" in front of word i.
func (p *Reader) besidePerson(i int) bool {
	if !p.Is(i-1, "and") {
		return false
	}
	m := p.ActorEnding(i - 1)
	if m == nil && p.Is(i-2, ",") {
		m = p.ActorEnding(i - 2)
	}
	return m != nil && m.Type == "person" && m.Via == "name" && m.To-m.From > 1 && p.Upper(m.From)
}

// calledBy reports one noun for a person right in front of word i: "nonpartisan N. N.",
// "councillor N. N.".
func (p *Reader) calledBy(i int) bool {
	k := i - 1
	return !p.Upper(k) && (p.Nodes[k].XPOS == "NN" && p.PersonWord(k) || callNouns[p.Low(k)])
}

// callNouns are nouns that stand right before the name of who is one.
var callNouns = page.WordSet("nonpartisan councillor councilor newcomer incumbent activist musician singer actor actress author writer blogger artist poet scholar economist historian analyst professor lawyer veteran businessman businesswoman entrepreneur tycoon colonel captain reporter editor columnist photographer filmmaker director producer coach player champion")

// belongsTo takes the name at i of what a person named just before belongs to: "N. N. of
// People Power", "N. N. of The Globe and Mail".
func (p *Reader) belongsTo(i int) int {
	k := i - 1 - page.BoolInt(p.Is(i-1, "the") && !p.Upper(i-1))
	if p.Legal || !p.Is(k, "of", "from") || !p.Upper(i) || !p.Upper(i+1) && !p.Is(i+1, "and") {
		return 0
	}
	m := p.ActorEnding(k)
	if m == nil || m.Type != "person" || m.Via != "name" || m.To-m.From < 2 {
		return 0
	}
	end := i
	one := i + 1 + page.BoolInt(p.Is(i, "the"))
	for end < len(p.Words) && end-i < 5 && (p.Upper(end) && p.Words[end].Kind == syntax.Word && !p.DayName(end) || end > i && p.Is(end, "of", "for") && p.Upper(end+1) ||
		end == one && p.Is(end, "and") && p.Upper(end+1) && !p.Lex.FirstName(p.At(end+1, end+2)) && strings.ToUpper(p.At(end-1, end)) != p.At(end-1, end)) {
		end++
	}
	if end-i < 2 || !p.nameEndsAt(end) || p.placeIn(i, end) || p.titledPart(i, end) {
		return 0
	}
	from := i
	if p.Is(i, "the") && end-i > 2 {
		from = i + 1
	}
	id := page.SlugUpper(p.At(from, end))
	p.acronyms[p.At(i, end)] = named{id, "organization"}
	return p.mention(page.Mention{From: i, To: end, ID: id, Type: "organization", Via: "name", Rule: "name-beside", Why: "what a person named belongs to"})
}

// placeIn reports a place or a state among the words from from to to.
func (p *Reader) placeIn(from, to int) bool {
	for _, n := range p.Named {
		if n.From < to && n.To > from && n.Kind == names.Place && n.Sure {
			return true
		}
	}
	for k := from; k < to; k++ {
		e, _ := p.Match(k, to, func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.State || e.Class == lexicon.Seat })
		if e != nil || p.Is(k, "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "san", "santa", "los", "las", "saint", "st", "port", "fort", "mount", "lake", "island", "islands", "valley", "county", "province", "city", "district", "bay") {
			return true
		}
	}
	return false
}

// longBehind takes a short form whose long one stands in brackets behind it: "CEI (Italian
// Episcopal Conference)".
func (p *Reader) longBehind(i int) int {
	w := p.At(i, i+1)
	if p.Legal || len(w) < 3 || len(w) > 6 || strings.ToUpper(w) != w || strings.Trim(w, "0123456789.") == "" || commonCapitals[w] || !p.Is(i+1, "(", "[") || p.acronyms[w].id != "" {
		return 0
	}
	end := i + 2
	for end < len(p.Words) && end-i < 12 && (p.Upper(end) && p.Words[end].Kind == syntax.Word || end > i+2 && p.Is(end, "of", "and", "for", "the", "in")) {
		end++
	}
	if end-i < 4 || !p.Is(end, ")", "]") || page.HeadType[p.Low(end-1)] != "" || p.StateAhead(i+2) != "" && page.BodyHead[p.Low(end-1)] == "" && end-i < 5 {
		return 0
	}
	who := named{w, "organization"}
	if page.BodyHead[p.Low(end-1)] == "body" {
		who.typ = "body"
	}
	p.acronyms[w], p.bodies[p.At(i+2, end)] = who, who
	p.mention(page.Mention{From: i, To: i + 1, ID: who.id, Type: who.typ, Via: "name", Rule: "capitals", Why: "short form with its name behind it"})
	p.mention(page.Mention{From: i + 2, To: end, ID: who.id, Type: who.typ, Via: "name", Rule: "shaped-body", Why: "name whose short form stands before it"})
	return end - i
}

// shortFirst takes a name with its short form right before it, as lists of abbreviations
// have it: "NDC National Defence Council", whose head is the word at head.
func (p *Reader) shortFirst(i, end, head int, typ string) int {
	w, next := p.At(i, i+1), p.At(i+1, i+2)
	if end-i < 3 || len(w) < 2 || strings.ToUpper(w) != w || strings.ToUpper(next) == next && len(next) > 1 || w[0] != next[0] || p.StateAhead(i) != "" {
		return 0
	}
	who := named{page.SlugUpper(w), typ}
	initials := 0
	for k := i + 1; k < end; k++ {
		initials += page.BoolInt(p.Upper(k) && initials < len(w) && w[initials] == p.At(k, k+1)[0])
	}
	if initials < len(w)-1 {
		p.acronyms[w] = who // the name that follows is only a part of the long one
		return p.mention(page.Mention{From: i, To: i + 1, ID: who.id, Type: typ, Via: "name", Rule: "capitals", Why: "short form with its name behind it"})
	}
	p.acronyms[w], p.bodies[p.At(i+1, end)], p.heads[p.Low(head)] = who, who, who
	p.mention(page.Mention{From: i, To: i + 1, ID: who.id, Type: typ, Via: "name", Rule: "capitals", Why: "short form with its name behind it"})
	p.mention(page.Mention{From: i + 1, To: end, ID: who.id, Type: typ, Via: "name", Rule: "shaped-body", Why: "name whose short form stands before it"})
	return end - i
}
