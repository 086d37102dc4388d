package actor

import (
	"regexp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Peoples who treat with states: "the nation of Dieguino Indians", "the Omaha
// tribe", and from then on "the said tribe", "the Indians".

// tribeHead are the words for a people in treaties, with the singular.
var tribeHead = map[string]string{"nation": "nation", "nations": "nation", "tribe": "tribe", "tribes": "tribe", "band": "band", "bands": "band",
	"indians": "indians"}

// openingBytes is how much of a text is searched for the word that makes
// its peoples parties.
const openingBytes = 4000

// tribeAt takes a people that a treaty names or points back to.
func (p *Reader) tribeAt(i int) int {
	if !p.Tribal {
		return 0
	}
	if p.Is(i, "sac", "sacs") && p.Is(i+1, "and", "&") && p.Is(i+2, "fox", "foxes") {
		return p.addTribe(i, i+3, "SAC_AND_FOX") // one nation
	}
	for _, f := range [...]func(int) int{p.whitesAt, p.saidStates, p.chiefsNamed, p.tribeOf, p.tribesBefore, p.tribeAgain, p.otherPeople} {
		if n := f(i); n > 0 {
			return n
		}
	}
	if n := p.namedTribe(i); n > 0 {
		return n
	}
	return p.saidTribe(i)
}

// tribeOf reads "nation of Dieguino Indians", "tribe or nation of X".
func (p *Reader) tribeOf(i int) int {
	if tribeHead[p.Low(i)] == "" || p.Is(i, "indians") {
		return 0
	}
	k := i + 1
	if p.Is(k, "or", "and") && tribeHead[p.Low(k+1)] != "" {
		k += 2
	}
	if !p.Is(k, "of") {
		return 0
	}
	k++
	if p.Is(k, "the") {
		k++
	}
	if p.Is(k, "indians") {
		return p.calledTribes(i, k+1)
	}
	end := p.tribeName(k)
	if end == k {
		return 0
	}
	if n := p.tribeList(i, k, end); n > 0 {
		return n
	}
	id := tribeID(p.At(k, end))
	if p.Is(end, "indians") {
		end++
	}
	return p.addTribe(i, end, id)
}

// calledTribes reads the names behind "tribes of Indians, called the", the words
// behind "Indians" at k.
func (p *Reader) calledTribes(i, k int) int {
	for p.Is(k, ",", "known", "as", "called", "namely", "viz", "the", ":") {
		k++
	}
	end := p.tribeName(k)
	if end == k || !p.Is(k-1, "called", "as", "the", "namely", "viz", ":") {
		return 0
	}
	return p.tribeList(i, k, end)
}

// tribeList reads "tribes of Shoshones, Bannacks, and Sheepeaters": each name is
// a people of its own. The first name stands from k to end.
func (p *Reader) tribeList(i, k, end int) int {
	names := [][2]int{{k, end}}
	for at := end; ; {
		next := at
		for p.Is(next, ",", "and", "the", "'s", "’s") {
			next++
		}
		stop := p.tribeName(next)
		if next == at || stop == next || stop-next > 3 || tribeHead[p.Low(stop)] != "" && !p.Is(stop, "indians", "tribes", "tribe", "nations", "bands") {
			break
		}
		names = append(names, [2]int{next, stop})
		at = stop
	}
	if len(names) < 2 {
		return 0
	}
	for _, n := range names {
		p.addTribe(n[0], n[1], tribeID(p.At(n[0], n[1])))
	}
	return names[len(names)-1][1] - i
}

// namedTribe reads "Dieguino Indians", "Omaha tribe of Indians".
func (p *Reader) namedTribe(i int) int {
	end := p.tribeName(i)
	if end == i || tribeHead[p.Low(end)] == "" || p.Lex.AdjectiveState(p.Low(i)) != "" && !p.Is(i, "indian") {
		return 0
	}
	id := tribeID(p.At(i, end))
	end++
	if p.Is(end, "of") && p.Is(end+1, "indians") {
		end += 2
	}
	return p.addTribe(i, end, id)
}

// tribeName is where a people's name that starts at word k ends; k when none
// does.
func (p *Reader) tribeName(k int) int {
	end := k
	for end < len(p.Words) && end-k < 8+page.BoolInt(p.Is(k+1, "-"))*6 {
		w := p.Words[end]
		switch {
		case w.Kind == syntax.Word && w.Upper && tribeHead[w.Low] == "" && !p.Is(end, "the", "said", "indian", "article", "united", "states") && !(end == k && p.Is(end, "and", "or", "of", "that", "all", "any")):
		case w.Low == "-" && end > k && p.Words[end-1].End == w.Start && end+1 < len(p.Words) && p.Words[end+1].Start == w.End:
		case end > k && p.Is(end-1, "-") && w.Kind == syntax.Word:
		default:
			return end
		}
		end++
	}
	return end
}

// tribeID is the canonical id of a people's name: hyphens join its syllables.
func tribeID(name string) string { return page.SlugUpper(strings.ReplaceAll(name, "-", "")) }

func (p *Reader) addTribe(from, to int, id string) int {
	if id == "" {
		return 0
	}
	if known := p.knownTribe(id); known != "" {
		id = known // "the Ioways" of the "Ioway tribe"
	}
	if !page.Contains(p.tribes, id) {
		p.tribes = append(p.tribes, id)
	}
	return p.mention(page.Mention{From: from, To: to, ID: id, Type: "people", Via: "name", Rule: "people-of-treaty", Why: "people named in the treaty"})
}

// knownTribe is the id of a people named before whose name, or its plural, this is: "the
// Navajoes" of the "Navajo tribe"; empty without.
func (p *Reader) knownTribe(id string) string {
	for _, end := range [...]string{"S", "ES", ""} {
		if one, cut := strings.CutSuffix(id, end); cut && page.Contains(p.tribes, one) {
			return one
		}
	}
	return ""
}

// otherPeople takes a people of whom the treaty only speaks: "the lands purchased from
// the Omahas".
func (p *Reader) otherPeople(i int) int {
	if !p.Is(i-1, "the") || !p.Is(i-2, "with", "by", "from", "among", "between") || !p.Upper(i) || p.Upper(i+1) || p.Is(i+1, "of", "-", "and") || len(p.Low(i)) < 5 || !strings.HasSuffix(p.Low(i), "s") ||
		i >= len(p.Nodes) || p.Nodes[i].UPOS != "PROPN" || !p.peopleName(i, i+1) || p.Lex.Place(i, len(p.Words), func(k int) string { return p.At(k, k+1) }) > 0 || noPeople[p.Low(i)] {
		return 0
	}
	return p.mention(page.Mention{From: i, To: i + 1, ID: strings.TrimSuffix(tribeID(p.At(i, i+1)), "S"), Type: "people", Via: "name", Rule: "people-of-treaty", Why: "people named in the treaty"})
}

// noPeople are plurals that old treaties write large and that name no people.
var noPeople = page.WordSet("lakes rapids woods states territories falls forks mountains islands articles lands parties signatories stipulations commissioners delegates garrisons whites chiefs prisoners troops traders")

// whitesAt takes "the whites" and "white people", whom these treaties set against the
// peoples.
func (p *Reader) whitesAt(i int) int {
	switch {
	case p.Is(i, "whites") && !p.Upper(i):
		return p.mention(page.Mention{From: i, To: i + 1, ID: "WHITES", Type: "people", Via: "group", Rule: "people-of-treaty", Why: "people the treaty speaks of"})
	case p.Is(i, "white") && p.Is(i+1, "people", "persons", "person", "man", "men", "settlers", "inhabitants"):
		return p.mention(page.Mention{From: i, To: i + 2, ID: "WHITES", Type: "people", Via: "group", Rule: "people-of-treaty", Why: "people the treaty speaks of"})
	}
	return 0
}

// saidStates takes "the Government of said States" for the United States.
func (p *Reader) saidStates(i int) int {
	if !page.Contains(p.States, "USA") {
		return 0
	}
	k := i
	if p.Is(k, "government", "governments") && p.Is(k+1, "of") {
		k += 2 + page.BoolInt(p.Is(k+2, "the"))
	}
	if !p.Is(k, "said", "aforesaid") || !p.Is(k+1, "states") || !p.Upper(k+1) {
		return 0
	}
	return p.mention(page.Mention{From: i, To: k + 2, ID: "USA", Type: "state", Via: "name", Rule: "state-name", Why: "the United States, named before"})
}

// saidTribe reads "the said nation of Indians", "said tribes", "the Indians",
// "the several tribes thereof".
func (p *Reader) saidTribe(i int) int {
	k, pointed, several := i, false, false
	for k-i < 5 {
		switch p.Low(k) {
		case "the", "this", "these", "indian", "british", "their":
		case "said", "aforesaid", "abovementioned", "aforementioned", "undersigned":
			pointed = true
		case "above":
			if !p.Is(k+1, "-") && !p.Is(k+1, "named", "mentioned") {
				return 0
			}
			k, pointed = k+1+page.BoolInt(p.Is(k+1, "-")), true
		case "several", "different", "various":
			several = true
		default:
			goto head
		}
		k++
	}
head:
	head := tribeHead[p.Low(k)]
	if p.Is(i-1, "other", "all", "these", "hostile", "neighboring") && !pointed {
		return 0
	}
	if head == "" || len(p.tribes) == 0 && !(pointed && head != "nation" || head == "indians" && p.Is(i, "the", "these")) || k == i && !p.Is(i, "indians") || !pointed && !several && head == "nation" || p.Is(k+1, "of") && !p.Is(k+2, "indians") && !several {
		return 0
	}
	end := k + 1
	for p.Is(end, "of") && p.Is(end+1, "indians") || p.Is(end, "and", "or") && tribeHead[p.Low(end+1)] != "" && !p.Is(end+1, "indians") {
		end += 2
	}
	if several && p.Is(end, "of") && p.Is(end+1, "the", "said") {
		for end < len(p.Words) && !p.Is(end, "nation") && end-k < 7 {
			end++
		}
		end++
	}
	if end > len(p.Words) {
		return 0
	}
	m := page.Mention{From: i, To: end, ID: "TRIBES", Type: "people", Via: "group", Rule: "people-again", Why: "people whom the text does not name"}
	if len(p.tribes) > 0 {
		m.ID, m.Why = p.tribes[0], "people named before"
	}
	switch {
	case several:
		m.ID += "_TRIBES"
		if p.Is(end, "thereof") {
			m.To++
		}
	case len(p.Parties) > 2 && strings.HasSuffix(p.Low(k), "s"):
		m.ID, m.Members = "TRIBES", append([]string(nil), p.Parties[1:]...)
	}
	return p.mention(m)
}

// treatyPeoples makes the state and the peoples of the opening the parties.
func (p *Reader) treatyPeoples() bool {
	opening := p.Text[p.Start:min(len(p.Text), p.Start+openingBytes)]
	p.Tribal = p.Legal && tribalOpening.MatchString(opening)
	cut := unitOpens.MatchString(opening)
	if !p.Tribal || len(p.States) == 0 && !cut {
		return false
	}
	if cut {
		p.peoplesWithin()
	}
	for _, s := range syntax.Sentences(opening) {
		if len(p.tribes) > 0 {
			break
		}
		s.Start, s.End = s.Start+p.Start, s.End+p.Start
		p.SetWords(syntax.Tokens(p.Text, s.Span, nil))
		for i := 0; i < len(p.Words); {
			i += max(1, p.tribeAt(i))
		}
	}
	p.Actors, p.Words = p.Actors[:0], p.Words[:0]
	if len(p.tribes) == 0 {
		return false
	}
	if page.Contains(p.States, "USA") {
		p.States = []string{"USA"}
	}
	p.States = p.States[:min(1, len(p.States))]
	p.Parties = append(slices.Clone(p.States), p.tribes...)
	return true
}

// tribalOpening is a word that makes a treaty one with peoples.
var tribalOpening = regexp.MustCompile(`Indians|tribe|[Bb]ands? of [A-Z]|(?i:headmen|head-men|chiefs,? (?:and|&) warriors)`)

// unitOpens is a part of a treaty, whose opening is missing.
var unitOpens = regexp.MustCompile(`(?i)^\s*(?:art(?:icle|\.)|section|\d+\.)\s`)

// bindsItself are words behind the one who takes on a duty.
var bindsItself = page.WordSet("agree agrees hereby do does shall will promise promises pledge acknowledge acknowledges desire cede cedes stipulate bind consent relinquish further also solemnly")

// peoplesWithin learns the peoples of a treaty whose opening is missing: those who bind
// themselves in it or are the said ones, "The Poncas acknowledge", "the aforesaid
// Woll-pah-pe tribe".
func (p *Reader) peoplesWithin() {
	p.SetWords(syntax.Tokens(p.Text, kadesh.Span{Start: p.Start, End: min(len(p.Text), p.Start+4*openingBytes)}, nil))
	for i := 1; i < len(p.Words); i++ {
		if !p.Is(i-1, "the", "said", "aforesaid") {
			continue
		}
		var ids []string
		end := i
		for len(ids) < 6 {
			to := p.tribeName(end)
			if to == end || to-end > 1 && !p.Is(end+1, "-") || !p.peopleName(end, to) {
				break
			}
			ids, end = append(ids, strings.TrimSuffix(tribeID(p.At(end, to)), "S")), to
			for p.Is(end, ",", "and", "the") && p.Upper(end+1+page.BoolInt(p.Is(end+1, "the", "and"))) {
				end++
			}
		}
		head := tribeHead[p.Low(end)] != ""
		if said := p.Is(i-1, "said", "aforesaid") || p.Is(i-2, "said", "aforesaid"); !said && !bindsItself[p.Low(end+page.BoolInt(head))] {
			continue
		}
		for _, id := range ids {
			if !page.Contains(p.tribes, id) {
				p.tribes = append(p.tribes, id)
			}
		}
	}
}

// peopleName reports whether the words from from to to can be the name of a people: one
// in the plural, or before "tribe", that is never written small.
func (p *Reader) peopleName(from, to int) bool {
	name, low := p.At(from, to), p.Low(to-1)
	plural := strings.HasSuffix(low, "s") || p.Is(to, "and", "&")
	return (plural || tribeHead[p.Low(to)] != "") && len(name) > 3 && page.BodyHead[low] == "" && p.Lex.OfficeKey(low) == "" && p.Lex.OfficeKey(strings.TrimSuffix(low, "s")) == "" &&
		p.Lex.AdjectiveState(low) == "" && page.HeadType[low] == "" && !strings.Contains(p.Text, " "+low+" ") && !strings.Contains(p.Text, " "+strings.TrimSuffix(low, "s")+" ")
}

// tribesBefore reads a list of peoples before the word for them: "the Chippewa,
// Ottawa, and Potawatimie, tribes of Indians".
func (p *Reader) tribesBefore(i int) int {
	if !p.Upper(i) || p.Is(i-1, "of") && p.Upper(i-2) || p.Is(i-1, ".") || p.Upper(i-1) && i > p.First {
		return 0
	}
	var names [][2]int
	at := i
	for len(names) < 16 {
		end := p.tribeName(at)
		hyphened := p.Is(at+1, "-")
		if end == at || end-at > 5 && !hyphened || end-at > 1+page.BoolInt(len(names) > 1) && !hyphened || p.Lex.FirstName(p.At(at, at+1)) {
			break // one word, hyphens aside: longer names are persons, but not in a longer list
		}
		names = append(names, [2]int{at, end})
		at = end
		for p.Is(at, ",", "and", "the", "&") {
			at++
		}
	}
	if len(names) < 2 {
		return 0
	}
	last := names[len(names)-1][1]
	if head := last + page.BoolInt(p.Is(last, ",")); tribeHead[p.Low(head)] == "" && !p.Known(names) {
		return 0
	}
	for _, n := range names {
		p.addTribe(n[0], n[1], tribeID(p.At(n[0], n[1])))
	}
	return last - i
}

// Known reports names that the treaty has given to peoples before, all of them
// but one at most.
func (p *Reader) Known(names [][2]int) bool {
	unknown := 0
	for _, n := range names {
		if p.knownTribe(tribeID(p.At(n[0], n[1]))) == "" {
			unknown++
		}
	}
	return unknown <= 1 && unknown < len(names)
}

// tribeAgain takes the bare name of a people named before.
func (p *Reader) tribeAgain(i int) int {
	if !p.Upper(i) || len(p.tribes) == 0 {
		return 0
	}
	end := p.tribeName(i)
	if end == i || end-i > 5 || tribeHead[p.Low(end)] != "" || p.Is(end, "reservation", "agency", "country", "lands", "land", "village", "reserve", "river") {
		return 0
	}
	if id := p.knownTribe(tribeID(p.At(i, end))); id != "" {
		return p.addTribe(i, end, id)
	}
	return 0
}
