package instrument

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// The name of the treaty that a text is: its parties by their codes, what it is
// about or what it is, and its year, so that texts about the same treaty meet.

// ownSlug names the instrument whose text this is, from its title (what it is
// called from word from to head, and the words behind to end); empty when its parties are not two states, or
// a state and peoples.
func (p *Reader) ownSlug(from, head, end int, typ string) string {
	if !p.Legal || len(p.Parties) < 2 || len(p.Parties) > 4 {
		return ""
	}
	for i, id := range p.Parties {
		if len(id) != 3 && !(p.actors.Tribal && i > 0) {
			return ""
		}
	}
	if whose, topic := p.slugTopic(head+1, end); len(whose) == 1 && len(whose[0]) > 3 && len(topic) > 0 {
		return strings.Join(append(append(whose, topic...), typ), "-") // a place says more than the parties
	}
	year := ""
	if day := cmp.Or(p.Doc.Published, p.MadeOn()); len(day) >= 4 {
		year = "-" + day[:4]
	}
	if place := p.placeTopic(head, end); place != "" {
		return place + "-" + typ + year
	}
	ids := slices.Clone(p.Parties)
	if !p.actors.Tribal {
		slices.Sort(ids) // each party's own version names it first
	}
	parts := []string{kebab(strings.Join(ids, "-"))}
	topic := p.titleTopic(head, end)
	if len(topic) == 0 {
		for k := from; k < head && len(topic) < 3; k++ {
			if w := p.Low(k); p.Words[k].Kind == syntax.Word && !slugStop[w] && !topicStop[w] && !p.Is(k, "present", "his") && p.Lex.AdjectiveState(w) == "" && p.actors.StateAhead(k) == "" {
				topic = append(topic, kebab(w))
			}
		}
		if len(topic) == 0 || p.actors.Tribal {
			topic = append(topic, typ)
		}
	}
	return strings.Join(append(parts, topic...), "-") + year
}

// placeTopic is the place that a title is about, when a name of two or more words and
// nothing else says it: "concerning West New Guinea"; empty else.
func (p *Reader) placeTopic(head, end int) string {
	k := head + 1
	for k < end && !p.Is(k, "concerning", "regarding") {
		k++
	}
	to := k + 1
	for to < end && p.Upper(to) && p.Words[to].Kind == syntax.Word && !titleWords[p.Low(to)] && p.Lex.OfficeKey(p.Low(to)) == "" {
		to++
	}
	if to-k < 3 || p.actors.StateAhead(k+1) != "" || to < end && !p.Is(to, "(", ",") || p.Text[p.Words[k].Start:p.Words[to-1].End] == strings.ToUpper(p.Text[p.Words[k].Start:p.Words[to-1].End]) {
		return ""
	}
	return kebab(p.At(k+1, to))
}

// titleTopic are up to three words of what a title says the treaty is about.
func (p *Reader) titleTopic(head, end int) []string {
	k := head + 1
	for k < end && !p.Is(k, "concerning", "on", "regarding", "relating", "for") {
		k++
	}
	var out []string
	for k++; k < end && len(out) < 3; k++ {
		w := p.Low(k)
		if p.Words[k].Kind != syntax.Word || slugStop[w] || topicStop[w] || p.Lex.AdjectiveState(w) != "" || p.actors.StateAhead(k) != "" {
			continue
		}
		out = append(out, kebab(w))
	}
	return out
}

var topicStop = map[string]bool{"use": true, "government": true, "governments": true, "republic": true, "kingdom": true, "establishment": true, "certain": true,
	"field": true, "area": true, "areas": true, "respective": true, "two": true, "countries": true, "parties": true, "mutual": true, "matters": true, "cooperation": true, "protection": true, "between": true,
	"permanent": true, "temporary": true, "interim": true, "respect": true}

// MadeOn is the day of signature (EDTF), the first full day in the sentences
// that say when the text was made; empty when they do not. It is looked for once.
func (p *Reader) MadeOn() string {
	if p.made != nil {
		return *p.made
	}
	made := ""
	p.made = &made
	words, actors := p.Words, p.Actors
	p.Words, p.Actors = nil, nil
	defer func() { p.Words, p.Actors = words, actors }()
	opening := kadesh.Span{Start: p.Start, End: min(len(p.Text), p.Start+1200)}
	closing := kadesh.Span{Start: max(opening.End, len(p.Text)-3000), End: len(p.Text)}
	for _, part := range [...]kadesh.Span{closing, opening} {
		for _, s := range syntax.Sentences(p.Text[part.Start:part.End]) {
			s.Start, s.End = s.Start+part.Start, s.End+part.Start
			low := strings.ToLower(p.Text[s.Start:s.End])
			if !strings.Contains(low, "done ") && !strings.Contains(low, "signed") && !strings.Contains(low, "concluded") && !strings.Contains(low, "witness") && !strings.Contains(low, "testimony") {
				continue
			}
			p.Words = nil
			for _, t := range syntax.Tokens(p.Text, s.Span, nil) {
				w := page.Word{Span: t.Span, Kind: t.Kind, Low: page.Lower(p.Text[t.Start:t.End])}
				w.Upper = t.Kind == syntax.Word && startsCapital(p.Text[t.Start:t.End])
				p.Words = append(p.Words, w)
			}
			for i := range p.Words {
				d, ok := p.dates.DayInWords(i)
				if !ok {
					d, ok = p.dates.CalendarDay(i)
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
func (p *Reader) betweenParties(k int) int {
	if !p.Is(k, "between") {
		return 0
	}
	end := 0
	for i := range p.Actors {
		m := &p.Actors[i]
		if m.Inner || m.From <= k {
			continue
		}
		switch {
		case end == 0 && m.From-k <= 3:
			end = m.To
		case end > 0 && p.shouts(end-1) && strings.ToUpper(p.At(m.From, m.To)) != p.At(m.From, m.To):
			return end // the title in capitals has ended
		case end > 0 && p.actors.Joined(end, m.From) && m.From > end:
			return m.To
		case end > 0:
			return 0
		}
	}
	return 0
}

// shouts reports a word in capitals throughout.
func (p *Reader) shouts(k int) bool {
	w := p.At(k, k+1)
	return len(w) > 3 && strings.ToUpper(w) == w
}
