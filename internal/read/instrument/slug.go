package instrument

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Short names of instruments, made of the words of a mention in the order in
// which people make them: whose, about what, of what kind ("ukr-self-government-law",
// "minsk-protocol"), so that two texts that name one treaty tend to meet.

// slugWords bounds the words of a slug before its kind.
const slugWords = 4

// slug makes a short name of the words from from to end, whose head says the
// kind. A proper name before the head is enough ("Khartoum Declaration of
// Agreement between ..."); else the states and places of the words behind it
// come first, then what it is about.
func (p *Reader) slug(from, head, end int) string {
	var before []string
	for k := from; k < head; k++ {
		if p.bracketed(k, from) > 0 {
			before = []string{p.Low(k + 1)}
			break
		}
		if p.tellsApart(k) && !p.Is(k, "permanent", "temporary", "interim") && !p.joinedOn(k) {
			before = append(before, p.slugWord(k))
		}
	}
	kind := kebab(p.Low(head))
	if year := p.yearOfTitle(from, end); year != "" {
		kind += "-" + year
	}
	if p.numbered(head, end) {
		return strings.Join(append(before, kind, kebab(p.Low(head+1))), "-")
	}
	if p.namedBefore(from, head) {
		return strings.Join(append(before, kind), "-")
	}
	if who := p.planner(head); who != nil {
		return strings.Join(append([]string{kebab(p.Low(who.To - 1))}, append(before, kind)...), "-")
	}
	if short := p.shortForm(end); short != "" && !strings.Contains(strings.ToLower(short), p.Low(head)[:1]) {
		return kebab(short) + "-" + kind // "framework for the Route for Peace (RP)"
	}
	whose, topic := p.slugTopic(head+1, end)
	parts := append(append(whose, before...), topic...)
	return strings.Join(append(parts[:min(len(parts), slugWords)], kind), "-")
}

// planner is the person whose plan the one with its head at a word is: "the Peace Plan
// of the President of A, P. B"; nil where it is nobody's.
func (p *Reader) planner(head int) *page.Mention {
	if !p.Is(head, "plan", "proposal", "initiative", "proposals") || !p.Is(head+1, "of") {
		return nil
	}
	if m := p.ActorStarting(head + 2); m != nil && m.Type == "person" && m.Via == "name" {
		return m
	}
	return nil
}

// shortForm are the capitals in brackets behind a mention; empty without.
func (p *Reader) shortForm(end int) string {
	if p.Is(end, "(", "[") && p.Is(end+2, ")", "]") && end+1 < len(p.Words) && acronym(p.At(end+1, end+2)) {
		return p.At(end+1, end+2)
	}
	return ""
}

// ownName is the name of the instrument that the text is, by its parties where
// they are known.
func (p *Reader) ownName(from, head, end int, typ string) string {
	if s := p.ownSlug(from, head, end, typ); s != "" {
		return s
	}
	return p.slug(from, head, end)
}

// renameOwn gives the text's own instrument another name, in the findings too.
func (p *Reader) renameOwn(slug string) {
	p.rename(p.own.Slug, slug)
	p.own.Slug, p.ownForeign = slug, false
}

// sameDeal is the slug of a deal that a report has named in more words ("maritime border
// agreement" before "maritime agreement"); one named only by its kind before takes the
// words of this one. Empty when there is neither.
func (p *Reader) sameDeal(slug string, head int) string {
	typ := page.HeadType[p.Low(head)]
	last, ok := p.last[typ]
	if p.Signed || !ok || p.Upper(head) || !dealType[typ] || strings.HasSuffix(p.Low(head), "s") {
		return ""
	}
	words, known := strings.Split(slug, "-"), strings.Split(last.Slug, "-")
	words, known = words[:len(words)-1], known[:len(known)-1]
	if len(known) == 0 && page.HeadType[last.Slug] == typ {
		p.rename(last.Slug, slug)
		return ""
	}
	switch {
	case len(words) == 0 || len(known) == 0:
	case len(page.Without(words, known)) == 0:
		return last.Slug
	case len(page.Without(known, words)) == 0:
		p.rename(last.Slug, slug)
	}
	return ""
}

// sameLaw is the slug of a law that the text has named before in more words, where a
// mention at head leaves out the state whose it is or all but the state ("the Law of
// Ukraine"); empty for none.
func (p *Reader) sameLaw(law page.Instrument, from, head int) string {
	whose, short := strings.CutSuffix(law.Slug, "-law")
	short = short && p.Upper(head) && p.Is(from-1, "the") && kebab(p.actors.StateAhead(head+2)) == whose
	full := strings.Count(law.Slug, "-") >= 2
	if law.Type != "law" || !short && !full {
		return ""
	}
	for i := len(p.Found) - 1; i >= 0; i-- {
		in := p.Found[i].Instrument
		if in == nil || in.Type != "law" {
			continue
		}
		if short && strings.HasPrefix(in.Instrument, whose+"-") || full && in.Instrument[min(3, len(in.Instrument)):] == "-"+law.Slug {
			return in.Instrument
		}
	}
	return ""
}

// dealType are the types that reports name in fewer words the second time.
var dealType = page.WordSet("agreement treaty memorandum protocol")

// rename gives an instrument another name, in the findings too.
func (p *Reader) rename(old, slug string) {
	for i := range p.Found {
		if in := p.Found[i].Instrument; in != nil && in.Instrument == old {
			in.Instrument = slug
		}
	}
}

// ownPart reports an annex or protocol of the text itself: "Protocol to this
// Agreement", "Annex A".
func (p *Reader) ownPart(from, head, end int) bool {
	switch {
	case p.own.Slug == "":
		return false
	case p.Is(head, "annex", "protocol") && end-2 > head && p.Is(end-2, "this") && p.Is(end-1, "treaty", "agreement", "convention", "protocol"):
		return true
	}
	return p.Legal && p.Is(head, "annex") && from == head && end <= head+2 && p.Upper(head+1)
}

// partSlug names an annex or protocol of the text itself, at word head.
func (p *Reader) partSlug(head int) string {
	name := strings.TrimSuffix(p.own.Slug, "-"+p.own.Type) + "-" + p.Low(head)
	if p.Is(head, "annex") && len(p.Low(head+1)) <= 2 && p.Upper(head+1) {
		name += "-" + p.Low(head+1)
	}
	return name
}

// yearOfTitle is the year that a mention bears or that follows it: "the 1991
// Declaration", "the Treaty ..., signed on 13 June 1975"; empty without one.
func (p *Reader) yearOfTitle(from, end int) string {
	to := end
	if p.Is(end, ",") && p.Is(end+1, "signed", "concluded", "done", "adopted", "dated") || p.Is(end, "signed", "concluded", "adopted", "dated") {
		to = min(end+9, len(p.Words))
	}
	for k := from; k < to; k++ {
		if k > end+1 && p.Is(k, ",", ";", "(") {
			break
		}
		if p.Words[k].Kind == syntax.Number && p.dates.YearIn(k) > 0 {
			return p.Low(k)
		}
	}
	return ""
}

// sameName is the slug that the text gave first to an instrument of the same name, when one
// of the two mentions has the year and the other has none: "the 1960 Indus Waters Treaty".
func (p *Reader) sameName(slug string) string {
	bare, year := cutYear(slug)
	if !strings.Contains(bare, "-") {
		return slug // "treaty-1975" and "treaty" may be two
	}
	first, ok := p.named[bare]
	if !ok {
		p.named[bare] = slug
		return slug
	}
	_, had := cutYear(first)
	if year != "" && first == p.own.Slug && had == "" {
		return slug // an older one of the name of this text
	}
	if year == "" || had == "" {
		return first
	}
	return slug
}

// cutYear is a slug without the year at its end, and the year.
func cutYear(slug string) (bare, year string) {
	if n := len(slug) - 5; n > 0 && slug[n] == '-' && (slug[n+1] == '1' || slug[n+1] == '2') && strings.Trim(slug[n+1:], "0123456789") == "" {
		return slug[:n], slug[n+1:]
	}
	return slug, ""
}

// numbered reports a number behind the head: "Resolution 242 (1967)".
func (p *Reader) numbered(head, end int) bool {
	return head+1 < end && p.Words[head+1].Kind == syntax.Number
}

// namedBefore reports a name, not a state's, before the head: "Khartoum
// Declaration".
func (p *Reader) namedBefore(from, head int) bool {
	return from < head && head-from <= 3 && p.Upper(from) && p.Upper(head) && p.tellsApart(from) && p.Lex.AdjectiveState(p.Low(from)) == "" && p.Lex.Lemma(p.Low(from)) == "" && !titleWords[p.Low(from)]
}

// slugTopic are the states and the first place of the words from k to end, and
// what they speak of: up to three words before the first "and", without those that say
// what is to be done with it where others are left ("status of local self-government").
func (p *Reader) slugTopic(k, end int) (whose, topic []string) {
	var form []string
	joined, plain := false, false
	for ; k < end; k++ {
		if p.Is(k, "and", "in", "certain") {
			joined = len(topic) > 0
			continue
		}
		if id := p.stateNamed(k, end); id != "" {
			if id = kebab(id); !page.Contains(whose, id) {
				whose = append(whose, id)
			}
			k += p.stateLength(k) - 1
			continue
		}
		if len(whose) == 0 && p.placeNamed(k, end) {
			whose = append(whose, kebab(p.Low(k)))
			continue
		}
		if joined || len(topic) == 3 || !p.tellsApart(k) || topicStop[p.Low(k)] || p.joinedOn(k) || len(whose) > 0 && p.Upper(k) && p.Upper(k-1) {
			continue
		}
		if formWord[p.Low(k)] || p.Is(k, "special") && k+1 < end && formWord[p.Low(k+1)] {
			form = append(form, kebab(p.Low(k)))
			continue
		}
		plain = plain || !p.Upper(k) || k > 0 && p.Upper(k-1)
		topic = append(topic, p.slugWord(k))
	}
	if len(form) > 0 && !plain {
		return whose, form // "the special status of certain areas of A"
	}
	return whose, topic
}

// formWord are words of a law's title that say what it makes of its topic.
var formWord = page.WordSet("status order regime procedure question questions issues")

// slugWord is the word at k for a slug, with what a hyphen joins to it:
// "self-government".
func (p *Reader) slugWord(k int) string {
	to := k + 1
	for p.hyphenAt(to) && p.Words[to+1].Kind == syntax.Word {
		to += 2
	}
	return kebab(p.At(k, to))
}

// hyphenAt reports a hyphen at k that joins two words.
func (p *Reader) hyphenAt(k int) bool {
	return k > 0 && k+1 < len(p.Words) && p.Is(k, "-") && p.Words[k-1].End == p.Words[k].Start && p.Words[k].End == p.Words[k+1].Start
}

// joinedOn reports a word that a hyphen joins to the one before it.
func (p *Reader) joinedOn(k int) bool { return p.hyphenAt(k - 1) }

// stateNamed is the state whose name begins at k, unless it begins a place's:
// "Panama Canal".
func (p *Reader) stateNamed(k, end int) string {
	if p.Is(k, "the") {
		return ""
	}
	if next := k + p.stateLength(k); next < end && p.Upper(next) && p.Upper(k) && !slugStop[p.Low(next)] {
		return ""
	}
	return p.actors.StateAhead(k)
}

// placeNamed reports a place that is more than a name at k: "Panama Canal".
func (p *Reader) placeNamed(k, end int) bool {
	return k+1 < end && p.Upper(k) && placeNoun[p.Low(k+1)] && !p.Is(k, "the", "this")
}

// placeNoun are the kinds of places that treaties are about.
var placeNoun = map[string]bool{"canal": true, "river": true, "strait": true, "straits": true, "sea": true, "island": true, "islands": true, "valley": true, "peninsula": true,
	"heights": true, "corridor": true, "basin": true, "gulf": true, "lake": true, "strip": true, "route": true, "channel": true, "bay": true, "delta": true}

// stateLength is the number of words of the state's name at k, at least one.
func (p *Reader) stateLength(k int) int {
	for i := range p.Actors {
		if m := &p.Actors[i]; m.From == k && m.Type == "state" {
			return m.To - k
		}
	}
	return 1
}

// tellsApart reports a word that distinguishes one instrument from another.
func (p *Reader) tellsApart(k int) bool {
	return p.Words[k].Kind == syntax.Word && !slugStop[p.Low(k)] && dates.Month(p.Low(k)) == 0
}

var slugStop = map[string]bool{"the": true, "of": true, "on": true, "and": true, "a": true, "an": true, "for": true, "in": true, "to": true, "between": true,
	"this": true, "present": true, "said": true, "signed": true, "initialled": true, "with": true, "concerning": true, "prohibiting": true, "regarding": true, "relating": true, "its": true, "'s": true, "’s": true, "“": true, "”": true, "by": true,
	"president": true, "prime": true, "minister": true, "leaders": true}

func kebab(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(page.Fold(s)) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		} else if b.Len() > 0 && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}
