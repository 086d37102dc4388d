package read

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/dates"
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
func (p *page) slug(from, head, end int) string {
	var before []string
	for k := from; k < head; k++ {
		if p.bracketed(k, from) > 0 {
			before = []string{p.low(k + 1)}
			break
		}
		if p.tellsApart(k) && !p.is(k, "permanent", "temporary", "interim") {
			before = append(before, kebab(p.low(k)))
		}
	}
	kind := kebab(p.low(head))
	if year := p.yearOfTitle(from, end); year != "" {
		kind += "-" + year
	}
	if p.numbered(head, end) {
		return strings.Join(append(before, kind, kebab(p.low(head+1))), "-")
	}
	if p.namedBefore(from, head) {
		return strings.Join(append(before, kind), "-")
	}
	if short := p.shortForm(end); short != "" && !strings.Contains(strings.ToLower(short), p.low(head)[:1]) {
		return kebab(short) + "-" + kind // "framework for the Route for Peace (RP)"
	}
	whose, topic := p.slugTopic(head+1, end)
	parts := append(append(whose, before...), topic...)
	return strings.Join(append(parts[:min(len(parts), slugWords)], kind), "-")
}

// shortForm are the capitals in brackets behind a mention; empty without.
func (p *page) shortForm(end int) string {
	if p.is(end, "(", "[") && p.is(end+2, ")", "]") && end+1 < len(p.words) && acronym(p.at(end+1, end+2)) {
		return p.at(end+1, end+2)
	}
	return ""
}

// ownName is the name of the instrument that the text is, by its parties where
// they are known.
func (p *page) ownName(from, head, end int, typ string) string {
	if s := p.ownSlug(from, head, end, typ); s != "" {
		return s
	}
	return p.slug(from, head, end)
}

// renameOwn gives the text's own instrument another name, in the findings too.
func (p *page) renameOwn(slug string) {
	for i := range p.found {
		if in := p.found[i].Instrument; in != nil && in.Instrument == p.own.slug {
			in.Instrument = slug
		}
	}
	p.own.slug, p.ownForeign = slug, false
}

// ownPart reports an annex or protocol of the text itself: "Protocol to this
// Agreement", "Annex A".
func (p *page) ownPart(from, head, end int) bool {
	switch {
	case p.own.slug == "":
		return false
	case p.is(head, "annex", "protocol") && end-2 > head && p.is(end-2, "this") && p.is(end-1, "treaty", "agreement", "convention", "protocol"):
		return true
	}
	return p.legal && p.is(head, "annex") && from == head && end <= head+2 && p.upper(head+1)
}

// partSlug names an annex or protocol of the text itself, at word head.
func (p *page) partSlug(head int) string {
	name := strings.TrimSuffix(p.own.slug, "-"+p.own.typ) + "-" + p.low(head)
	if p.is(head, "annex") && len(p.low(head+1)) <= 2 && p.upper(head+1) {
		name += "-" + p.low(head+1)
	}
	return name
}

// yearOfTitle is the year that a mention bears or that follows it: "the 1991
// Declaration", "the Treaty ..., signed on 13 June 1975"; empty without one.
func (p *page) yearOfTitle(from, end int) string {
	to := end
	if p.is(end, ",") && p.is(end+1, "signed", "concluded", "done", "adopted", "dated") || p.is(end, "signed", "concluded", "adopted", "dated") {
		to = min(end+9, len(p.words))
	}
	for k := from; k < to; k++ {
		if k > end+1 && p.is(k, ",", ";", "(") {
			break
		}
		if p.words[k].kind == syntax.Number && p.yearIn(k) > 0 {
			return p.low(k)
		}
	}
	return ""
}

// numbered reports a number behind the head: "Resolution 242 (1967)".
func (p *page) numbered(head, end int) bool {
	return head+1 < end && p.words[head+1].kind == syntax.Number
}

// namedBefore reports a name, not a state's, before the head: "Khartoum
// Declaration".
func (p *page) namedBefore(from, head int) bool {
	return from < head && head-from <= 3 && p.upper(from) && p.upper(head) && p.tellsApart(from) && p.lex.AdjectiveState(p.low(from)) == "" && p.lex.Lemma(p.low(from)) == "" && !titleWords[p.low(from)]
}

// slugTopic are the states and the first place of the words from k to end, and
// what they speak of: up to three words before the first "and".
func (p *page) slugTopic(k, end int) (whose, topic []string) {
	joined := false
	for ; k < end; k++ {
		if p.is(k, "and", "in", "certain") {
			joined = len(topic) > 0
			continue
		}
		if id := p.stateNamed(k, end); id != "" {
			whose = append(whose, kebab(id))
			k += p.stateLength(k) - 1
			continue
		}
		if len(whose) == 0 && p.placeNamed(k, end) {
			whose = append(whose, kebab(p.low(k)))
			continue
		}
		if joined || len(topic) == 3 || !p.tellsApart(k) || topicStop[p.low(k)] || len(whose) > 0 && p.upper(k) && p.upper(k-1) {
			continue
		}
		topic = append(topic, kebab(p.low(k)))
	}
	return whose, topic
}

// stateNamed is the state whose name begins at k, unless it begins a place's:
// "Panama Canal".
func (p *page) stateNamed(k, end int) string {
	if p.is(k, "the") {
		return ""
	}
	if next := k + p.stateLength(k); next < end && p.upper(next) && p.upper(k) {
		return ""
	}
	return p.stateAhead(k)
}

// placeNamed reports a place that is more than a name at k: "Panama Canal".
func (p *page) placeNamed(k, end int) bool {
	return k+1 < end && p.upper(k) && placeNoun[p.low(k+1)] && !p.is(k, "the", "this")
}

// placeNoun are the kinds of places that treaties are about.
var placeNoun = map[string]bool{"canal": true, "river": true, "strait": true, "straits": true, "sea": true, "island": true, "islands": true, "valley": true, "peninsula": true,
	"heights": true, "corridor": true, "basin": true, "gulf": true, "lake": true, "strip": true, "route": true, "channel": true, "bay": true, "delta": true}

// stateLength is the number of words of the state's name at k, at least one.
func (p *page) stateLength(k int) int {
	for i := range p.actors {
		if m := &p.actors[i]; m.from == k && m.typ == "state" {
			return m.to - k
		}
	}
	return 1
}

// tellsApart reports a word that distinguishes one instrument from another.
func (p *page) tellsApart(k int) bool {
	return p.words[k].kind == syntax.Word && !slugStop[p.low(k)] && dates.Month(p.low(k)) == 0
}

var slugStop = map[string]bool{"the": true, "of": true, "on": true, "and": true, "a": true, "an": true, "for": true, "in": true, "to": true, "between": true,
	"this": true, "present": true, "said": true, "signed": true, "initialled": true, "with": true, "concerning": true, "its": true, "'s": true, "’s": true, "“": true, "”": true, "by": true,
	"president": true, "prime": true, "minister": true, "leaders": true}

func kebab(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(fold(s)) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		} else if b.Len() > 0 && !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}
