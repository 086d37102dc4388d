package read

import (
	"strings"

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
func (p *page) tribeAt(i int) int {
	if !p.tribal {
		return 0
	}
	if p.is(i, "sac", "sacs") && p.is(i+1, "and", "&") && p.is(i+2, "fox", "foxes") {
		return p.addTribe(i, i+3, "SAC_AND_FOX") // one nation
	}
	for _, f := range [...]func(int) int{p.tribeOf, p.tribesBefore, p.tribeAgain} {
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
func (p *page) tribeOf(i int) int {
	if tribeHead[p.low(i)] == "" || p.is(i, "indians") {
		return 0
	}
	k := i + 1
	if p.is(k, "or", "and") && tribeHead[p.low(k+1)] != "" {
		k += 2
	}
	if !p.is(k, "of") {
		return 0
	}
	k++
	if p.is(k, "the") {
		k++
	}
	if p.is(k, "indians") {
		return p.calledTribes(i, k+1)
	}
	end := p.tribeName(k)
	if end == k {
		return 0
	}
	if n := p.tribeList(i, k, end); n > 0 {
		return n
	}
	id := tribeID(p.at(k, end))
	if p.is(end, "indians") {
		end++
	}
	return p.addTribe(i, end, id)
}

// calledTribes reads the names behind "tribes of Indians, called the", the words
// behind "Indians" at k.
func (p *page) calledTribes(i, k int) int {
	for p.is(k, ",", "known", "as", "called", "namely", "viz", "the", ":") {
		k++
	}
	end := p.tribeName(k)
	if end == k || !p.is(k-1, "called", "as", "the", "namely", "viz", ":") {
		return 0
	}
	return p.tribeList(i, k, end)
}

// tribeList reads "tribes of Shoshones, Bannacks, and Sheepeaters": each name is
// a people of its own. The first name stands from k to end.
func (p *page) tribeList(i, k, end int) int {
	names := [][2]int{{k, end}}
	for at := end; ; {
		next := at
		for p.is(next, ",", "and", "the", "'s", "’s") {
			next++
		}
		stop := p.tribeName(next)
		if next == at || stop == next || stop-next > 3 || tribeHead[p.low(stop)] != "" && !p.is(stop, "indians", "tribes", "tribe", "nations", "bands") {
			break
		}
		names = append(names, [2]int{next, stop})
		at = stop
	}
	if len(names) < 2 {
		return 0
	}
	for _, n := range names {
		p.addTribe(n[0], n[1], tribeID(p.at(n[0], n[1])))
	}
	return names[len(names)-1][1] - i
}

// namedTribe reads "Dieguino Indians", "Omaha tribe of Indians".
func (p *page) namedTribe(i int) int {
	end := p.tribeName(i)
	if end == i || tribeHead[p.low(end)] == "" || p.lex.AdjectiveState(p.low(i)) != "" && !p.is(i, "indian") {
		return 0
	}
	id := tribeID(p.at(i, end))
	end++
	if p.is(end, "of") && p.is(end+1, "indians") {
		end += 2
	}
	return p.addTribe(i, end, id)
}

// tribeName is where a people's name that starts at word k ends; k when none
// does.
func (p *page) tribeName(k int) int {
	end := k
	for end < len(p.words) && end-k < 8 {
		w := p.words[end]
		switch {
		case w.kind == syntax.Word && w.upper && tribeHead[w.low] == "" && !p.is(end, "the", "said", "indian", "article", "united", "states"):
		case w.low == "-" && end > k && p.words[end-1].End == w.Start && end+1 < len(p.words) && p.words[end+1].Start == w.End:
		case end > k && p.is(end-1, "-") && w.kind == syntax.Word:
		default:
			return end
		}
		end++
	}
	return end
}

// tribeID is the canonical id of a people's name: hyphens join its syllables.
func tribeID(name string) string { return slugUpper(strings.ReplaceAll(name, "-", "")) }

func (p *page) addTribe(from, to int, id string) int {
	if id == "" {
		return 0
	}
	if one, many := strings.CutSuffix(id, "S"); many && contains(p.tribes, one) {
		id = one // "the Ioways" of the "Ioway tribe"
	}
	if !contains(p.tribes, id) {
		p.tribes = append(p.tribes, id)
	}
	return p.mention(mention{from: from, to: to, id: id, typ: "people", via: "name", rule: "people-of-treaty", why: "people named in the treaty"})
}

// saidTribe reads "the said nation of Indians", "said tribes", "the Indians",
// "the several tribes thereof".
func (p *page) saidTribe(i int) int {
	k, pointed, several := i, false, false
	for k-i < 5 {
		switch p.low(k) {
		case "the", "this", "these", "indian", "british", "their":
		case "said", "aforesaid", "abovementioned", "aforementioned", "undersigned":
			pointed = true
		case "above":
			if !p.is(k+1, "-") && !p.is(k+1, "named", "mentioned") {
				return 0
			}
			k, pointed = k+1+boolInt(p.is(k+1, "-")), true
		case "several", "different", "various":
			several = true
		default:
			goto head
		}
		k++
	}
head:
	head := tribeHead[p.low(k)]
	if p.is(i-1, "other", "all", "these", "hostile", "neighboring") && !pointed {
		return 0
	}
	if head == "" || len(p.tribes) == 0 || k == i && !p.is(i, "indians") || !pointed && !several && head == "nation" || p.is(k+1, "of") && !p.is(k+2, "indians") && !several {
		return 0
	}
	end := k + 1
	for p.is(end, "of") && p.is(end+1, "indians") || p.is(end, "and", "or") && tribeHead[p.low(end+1)] != "" && !p.is(end+1, "indians") {
		end += 2
	}
	if several && p.is(end, "of") && p.is(end+1, "the", "said") {
		for end < len(p.words) && !p.is(end, "nation") && end-k < 7 {
			end++
		}
		end++
	}
	if end > len(p.words) {
		return 0
	}
	m := mention{from: i, to: end, id: p.tribes[0], typ: "people", via: "group", rule: "people-again", why: "people named before"}
	switch {
	case several:
		m.id += "_TRIBES"
		if p.is(end, "thereof") {
			m.to++
		}
	case len(p.parties) > 2 && strings.HasSuffix(p.low(k), "s"):
		m.id, m.members = "TRIBES", append([]string(nil), p.parties[1:]...)
	}
	return p.mention(m)
}

// treatyPeoples makes the state and the peoples of the opening the parties.
func (p *page) treatyPeoples() bool {
	opening := p.text[p.start:min(len(p.text), p.start+openingBytes)]
	p.tribal = p.legal && (strings.Contains(opening, "Indians") || strings.Contains(opening, "tribe"))
	if !p.tribal || len(p.states) == 0 {
		return false
	}
	for _, s := range syntax.Sentences(opening) {
		s.Start, s.End = s.Start+p.start, s.End+p.start
		p.setWords(syntax.Tokens(p.text, s.Span, nil))
		for i := 0; i < len(p.words); {
			i += max(1, p.tribeAt(i))
		}
		if len(p.tribes) > 0 {
			break
		}
	}
	p.actors, p.words = p.actors[:0], p.words[:0]
	if len(p.tribes) == 0 {
		return false
	}
	if contains(p.states, "USA") {
		p.states = []string{"USA"}
	}
	p.states = p.states[:1]
	p.parties = append([]string{p.states[0]}, p.tribes...)
	return true
}

// tribesBefore reads a list of peoples before the word for them: "the Chippewa,
// Ottawa, and Potawatimie, tribes of Indians".
func (p *page) tribesBefore(i int) int {
	if !p.upper(i) || p.is(i-1, "of") && p.upper(i-2) || p.is(i-1, ".") || p.upper(i-1) && i > p.first {
		return 0
	}
	var names [][2]int
	at := i
	for len(names) < 16 {
		end := p.tribeName(at)
		if end == at || end-at > 5 || end-at > 1 && !p.is(at+1, "-") || p.lex.FirstName(p.at(at, at+1)) {
			break // one word, hyphens aside: longer names are persons
		}
		names = append(names, [2]int{at, end})
		at = end
		for p.is(at, ",", "and", "the", "&") {
			at++
		}
	}
	if len(names) < 2 {
		return 0
	}
	last := names[len(names)-1][1]
	if head := last + boolInt(p.is(last, ",")); tribeHead[p.low(head)] == "" && !p.known(names) {
		return 0
	}
	for _, n := range names {
		p.addTribe(n[0], n[1], tribeID(p.at(n[0], n[1])))
	}
	return last - i
}

// known reports names that the treaty has given to peoples before, all of them
// but one at most.
func (p *page) known(names [][2]int) bool {
	unknown := 0
	for _, n := range names {
		if !contains(p.tribes, tribeID(p.at(n[0], n[1]))) && !contains(p.tribes, strings.TrimSuffix(tribeID(p.at(n[0], n[1])), "S")) {
			unknown++
		}
	}
	return unknown <= 1 && unknown < len(names)
}

// tribeAgain takes the bare name of a people named before.
func (p *page) tribeAgain(i int) int {
	if !p.upper(i) || len(p.tribes) == 0 {
		return 0
	}
	end := p.tribeName(i)
	if end == i || end-i > 5 || tribeHead[p.low(end)] != "" || p.is(end, "reservation", "agency", "country", "lands", "land", "village", "reserve", "river") {
		return 0
	}
	for _, id := range [...]string{tribeID(p.at(i, end)), strings.TrimSuffix(tribeID(p.at(i, end)), "S")} {
		if contains(p.tribes, id) {
			return p.addTribe(i, end, id)
		}
	}
	return 0
}
