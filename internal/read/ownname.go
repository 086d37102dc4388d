package read

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// The name of the treaty that a text is: its parties by their codes, what it is
// about or what it is, and its year, so that texts about the same treaty meet.

// ownSlug names the instrument whose text this is, from its title (what it is
// called from word from to head, and the words behind to end); empty when its parties are not two states, or
// a state and peoples.
func (p *page) ownSlug(from, head, end int, typ string) string {
	if !p.legal || len(p.parties) < 2 || len(p.parties) > 4 {
		return ""
	}
	for i, id := range p.parties {
		if len(id) != 3 && !(p.tribal && i > 0) {
			return ""
		}
	}
	if whose, topic := p.slugTopic(head+1, end); len(whose) == 1 && len(whose[0]) > 3 && len(topic) > 0 {
		return strings.Join(append(append(whose, topic...), typ), "-") // a place says more than the parties
	}
	year := ""
	if day := cmp.Or(p.doc.Published, p.madeOn()); len(day) >= 4 {
		year = "-" + day[:4]
	}
	if place := p.placeTopic(head, end); place != "" {
		return place + "-" + typ + year
	}
	ids := slices.Clone(p.parties)
	if !p.tribal {
		slices.Sort(ids) // each party's own version names it first
	}
	parts := []string{kebab(strings.Join(ids, "-"))}
	topic := p.titleTopic(head, end)
	if len(topic) == 0 {
		for k := from; k < head && len(topic) < 3; k++ {
			if w := p.low(k); p.words[k].kind == syntax.Word && !slugStop[w] && !topicStop[w] && !p.is(k, "present", "his") && p.lex.AdjectiveState(w) == "" && p.stateAhead(k) == "" {
				topic = append(topic, kebab(w))
			}
		}
		if len(topic) == 0 || p.tribal {
			topic = append(topic, typ)
		}
	}
	return strings.Join(append(parts, topic...), "-") + year
}

// placeTopic is the place that a title is about, when a name of two or more words and
// nothing else says it: "concerning West New Guinea"; empty else.
func (p *page) placeTopic(head, end int) string {
	k := head + 1
	for k < end && !p.is(k, "concerning", "regarding") {
		k++
	}
	to := k + 1
	for to < end && p.upper(to) && p.words[to].kind == syntax.Word && !titleWords[p.low(to)] && p.lex.OfficeKey(p.low(to)) == "" {
		to++
	}
	if to-k < 3 || p.stateAhead(k+1) != "" || to < end && !p.is(to, "(", ",") || p.text[p.words[k].Start:p.words[to-1].End] == strings.ToUpper(p.text[p.words[k].Start:p.words[to-1].End]) {
		return ""
	}
	return kebab(p.at(k+1, to))
}

// titleTopic are up to three words of what a title says the treaty is about.
func (p *page) titleTopic(head, end int) []string {
	k := head + 1
	for k < end && !p.is(k, "concerning", "on", "regarding", "relating", "for") {
		k++
	}
	var out []string
	for k++; k < end && len(out) < 3; k++ {
		w := p.low(k)
		if p.words[k].kind != syntax.Word || slugStop[w] || topicStop[w] || p.lex.AdjectiveState(w) != "" || p.stateAhead(k) != "" {
			continue
		}
		out = append(out, kebab(w))
	}
	return out
}

var topicStop = map[string]bool{"use": true, "government": true, "governments": true, "republic": true, "kingdom": true, "establishment": true, "certain": true,
	"field": true, "area": true, "areas": true, "respective": true, "two": true, "countries": true, "parties": true, "mutual": true, "matters": true, "cooperation": true, "protection": true, "between": true,
	"permanent": true, "temporary": true, "interim": true, "respect": true}

// madeOn is the day of signature (EDTF), the first full day in the sentences
// that say when the text was made; empty when they do not. It is looked for once.
func (p *page) madeOn() string {
	if p.made != nil {
		return *p.made
	}
	made := ""
	p.made = &made
	words, actors := p.words, p.actors
	p.words, p.actors = nil, nil
	defer func() { p.words, p.actors = words, actors }()
	opening := kadesh.Span{Start: p.start, End: min(len(p.text), p.start+1200)}
	closing := kadesh.Span{Start: max(opening.End, len(p.text)-3000), End: len(p.text)}
	for _, part := range [...]kadesh.Span{closing, opening} {
		for _, s := range syntax.Sentences(p.text[part.Start:part.End]) {
			s.Start, s.End = s.Start+part.Start, s.End+part.Start
			low := strings.ToLower(p.text[s.Start:s.End])
			if !strings.Contains(low, "done ") && !strings.Contains(low, "signed") && !strings.Contains(low, "concluded") && !strings.Contains(low, "witness") && !strings.Contains(low, "testimony") {
				continue
			}
			p.words = nil
			for _, t := range syntax.Tokens(p.text, s.Span, nil) {
				w := word{Span: t.Span, kind: t.Kind, low: lower(p.text[t.Start:t.End])}
				w.upper = t.Kind == syntax.Word && startsCapital(p.text[t.Start:t.End])
				p.words = append(p.words, w)
			}
			for i := range p.words {
				d, ok := p.dayInWords(i)
				if !ok {
					d, ok = p.calendarDay(i)
				}
				if ok && d.EDTF != nil && len(*d.EDTF) >= 10 {
					made = (*d.EDTF)[:10]
					return made
				}
			}
		}
	}
	return made
}

func startsCapital(s string) bool {
	return s != "" && s != strings.ToLower(s) && strings.ToUpper(s[:1]) == s[:1]
}

// betweenParties is where the parties of a title end: "between the Government of
// A and the Government of B"; 0 when no two actors follow "between" at word k.
func (p *page) betweenParties(k int) int {
	if !p.is(k, "between") {
		return 0
	}
	end := 0
	for i := range p.actors {
		m := &p.actors[i]
		if m.inner || m.from <= k {
			continue
		}
		switch {
		case end == 0 && m.from-k <= 3:
			end = m.to
		case end > 0 && p.joined(end, m.from) && m.from > end:
			return m.to
		case end > 0:
			return 0
		}
	}
	return 0
}
