package date

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Days told from the day of the text: "yesterday", "last March", "the June
// election", "on the first anniversary of".

// relativeDay reads "yesterday", "last March", "Thursday afternoon", "this week".
func (p *Reader) relativeDay(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: i + 1, Rule: "relative-day"}
	w := p.Low(i)
	switch w {
	case "yesterday", "today", "tomorrow", "tonight":
		if p.Is(i+1, "'s", "’s") || p.Upper(i) && p.Upper(i-1) {
			return m, false // "Egypt Today"
		}
		m.EDTF = Value(p.Ref.add(map[string]int{"yesterday": -1, "tomorrow": 1}[w], "D").EDTF())
		if w != "tonight" && p.Is(i+1, "morning", "afternoon", "evening", "night") {
			m.To++
		}
		return m, true
	case "last", "next", "this":
		return p.lastNext(i, w)
	case "on", "the", "that":
		if d, ok := p.theWeekend(i); ok {
			return d, true
		}
		if d, ok := p.dayOfStory(i); ok {
			return d, true
		}
		return p.anniversary(i)
	}
	if p.MonthOf(i) {
		d, toCome := p.closest(dates.Month(w)), p.toCome(i)
		if toCome && p.BeforeText(d) {
			d.year++ // "agreed to hold the October talks"
		}
		if r := p.Root(); d.year > 0 && !toCome && d.EDTF() > p.Ref.EDTF()[:7] && (p.Is(i-1, "since") || r >= 0 && p.Nodes[r].XPOS == "VBD" && !p.future()) {
			d.year-- // told as past
		}
		if d.year > 0 {
			m.EDTF, m.Rule = Value(d.EDTF()), "month"
			return m, true
		}
	}
	if wd, ok := page.WeekdayNames[w]; ok && p.Upper(i) {
		if p.Ref.Day > 0 {
			back := (p.Ref.weekday() - wd + 7) % 7
			if back > 0 && p.toCome(i) {
				back -= 7 // "is due to vote on Friday"
			}
			m.EDTF = Value(p.Ref.add(-back, "D").EDTF())
		}
		p.clock(&m)
		return m, true
	}
	return m, false
}

// theWeekend reads "over the weekend" and "at the weekend": the last one, or the next
// when it is still to come.
func (p *Reader) theWeekend(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: i + 2, Rule: "relative-day"}
	if p.Legal || !p.Is(i, "the") || !p.Is(i+1, "weekend") || !p.Is(i-1, "over", "at", "on", "during", "by", "before", "after") || p.Is(i+2, "of", "before", "after", "-") {
		return m, false
	}
	if p.Ref.Day > 0 {
		back := (p.Ref.weekday() - 6 + 7) % 7 // days since Saturday
		if p.toCome(i) || p.Is(i-1, "by", "before") {
			back -= 7 * page.BoolInt(back > 1)
		} else if back < 1 {
			back += 7
		}
		saturday := p.Ref.add(-back, "D")
		m.EDTF = Value(saturday.EDTF() + "/" + saturday.add(1, "D").EDTF())
	}
	return m, true
}

// dayOfStory reads "the next day" and "the same day" from the day that the report
// named last.
func (p *Reader) dayOfStory(i int) (page.DateMention, bool) {
	if p.Legal || !p.Is(i, "the", "that") || !p.Is(i+2, "day", "date", "morning", "evening", "night") && !(p.Is(i, "that") && p.Is(i+1, "evening", "night", "morning", "afternoon")) || p.Is(i+3, "of", "-", "'s", "’s") {
		return page.DateMention{}, false
	}
	after, ok := map[string]int{"next": 1, "following": 1, "same": 0, "evening": 0, "night": 0, "morning": 0, "afternoon": 0}[p.Low(i+1)]
	last := p.lastDay(i)
	if !ok || last.Day == 0 {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: i + 3 - page.BoolInt(p.Is(i, "that")), Rule: "relative-day"}
	m.EDTF = Value(last.add(after, "D").EDTF())
	return m, true
}

// lastDay is the day of the past that the text named last before word i, in the
// sentence or one of the four before it, and not in the name of an instrument; unknown
// without one.
func (p *Reader) lastDay(i int) Day {
	for k := len(p.Dates) - 1; k >= 0; k-- {
		if d := &p.Dates[k]; d.To <= i && d.EDTF != nil && len(*d.EDTF) == 10 {
			return DayOf(*d.EDTF)
		}
	}
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence >= p.Index-4; k-- {
		d := p.Found[k].Date
		if d == nil || d.EDTF == nil || len(*d.EDTF) != 10 || d.Role == "publication" {
			continue
		}
		if when := DayOf(*d.EDTF); !p.Ref.before(when) && !p.inName(&p.Found[k]) {
			return when
		}
	}
	return Day{}
}

// inName reports a date that is part of the name of an instrument, or stands right
// before it: "the November 27 border agreement".
func (p *Reader) inName(date *kadesh.Finding) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence >= date.Sentence; k-- {
		if in := &p.Found[k]; in.Instrument != nil && in.Sentence == date.Sentence && (in.Span.Contains(date.Span) || in.Start > date.End && in.Start-date.End < 14) {
			return true
		}
	}
	return false
}

// toldAsPast reports that the verb with which the date at word k stands tells what was
// done.
func (p *Reader) toldAsPast(k int) bool {
	for depth := 0; depth < 4 && k >= 0 && k < len(p.Nodes); depth++ {
		if n := &p.Nodes[k]; n.UPOS == "VERB" {
			a := p.Child(k, "aux", "aux:pass")
			if n.XPOS == "VBN" && n.Is("acl") && a < 0 && !p.Is(k, "scheduled", "planned", "set", "expected", "slated", "due", "fixed", "foreseen", "timed") {
				return true // "the treaty, initialled on 8 August, will be signed"
			}
			return n.XPOS == "VBD" && (a < 0 || p.Is(a, "was", "were", "had")) || n.XPOS == "VBN" && p.Is(a, "was", "were", "had")
		}
		k = p.Nodes[k].Head
	}
	return false
}

// MonthOf reports a month that says which meeting or vote is meant: "the June
// election".
func (p *Reader) MonthOf(i int) bool {
	return dates.Month(p.Low(i)) > 0 && p.Upper(i) && p.Is(i-1, "the") && i+1 < len(p.Nodes) && !p.Upper(i+1) && p.Nodes[i+1].UPOS == "NOUN" && p.Ref.month > 0
}

// closest is the month of the year that lies nearest to the document's day.
func (p *Reader) closest(month int) Day {
	d := Day{year: p.Ref.year, month: month}
	switch diff := month - p.Ref.month; {
	case diff > 6:
		d.year--
	case diff < -6:
		d.year++
	}
	return d
}

// anniversary reads "on the fortieth anniversary of the withdrawal": the day of
// the text, so many years after.
func (p *Reader) anniversary(i int) (page.DateMention, bool) {
	k := i
	if p.Is(k, "on") {
		k++
	}
	if !p.Is(k, "the") {
		return page.DateMention{}, false
	}
	n, next := p.ordinalAt(k + 1)
	if n == 0 || !p.Is(next, "anniversary") || !p.Is(next+1, "of") {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: next + 1, Rule: "anniversary"}
	end := next + 2
	for end < len(p.Words) && end-next < 14 && p.Words[end].Kind != syntax.Punct && !p.Tensed(end) && !(p.subjectBegins(end) && end > next+3) {
		end++
	}
	start := next + 2
	for p.Is(start, "the", "its", "their") {
		start++
	}
	if end > start {
		m.Anchor, m.To = p.words1(next+2, end), end
		m.Offset = iso(n, "Y")
	}
	if p.Ref.Day > 0 && p.Is(i, "on") {
		m.EDTF, m.Relation = Value(p.Ref.EDTF()), "on"
	}
	return m, true
}

// subjectBegins reports an actor behind a noun that a comma might have parted
// from it.
func (p *Reader) subjectBegins(k int) bool {
	return p.Is(k, "the") && k > 0 && k <= len(p.Nodes) && p.Nodes[k-1].UPOS == "NOUN"
}

func (p *Reader) lastNext(i int, w string) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: i + 2, Rule: "relative-day"}
	sign := map[string]int{"last": -1, "next": 1}[w]
	next := p.Low(i + 1)
	switch next {
	case "night", "morning", "afternoon", "evening":
		if w == "next" || p.Legal || w == "last" && next != "night" && next != "evening" {
			return m, false
		}
		m.EDTF = Value(p.Ref.add(sign, "D").EDTF())
		return m, true
	case "weekend":
		if wd := p.Ref.weekday(); w == "this" && p.Ref.Day > 0 && (wd == 6 || wd == 0 || wd == 1 && p.toldAsPast(i)) {
			saturday := p.Ref.add(-(wd+1)%7, "D")
			m.EDTF = Value(saturday.EDTF() + "/" + saturday.add(1, "D").EDTF())
			return m, true // on a Saturday or Sunday: the one under way
		}
		return m, false
	case "year":
		if p.Ref.Known() {
			m.EDTF = Value(Day{year: p.Ref.year + sign}.EDTF())
		}
		return m, true
	case "month":
		if p.Ref.Day > 0 {
			d := Day{p.Ref.year, p.Ref.month, 1}.add(sign, "M")
			m.EDTF = Value(Day{d.year, d.month, 0}.EDTF())
		}
		return m, true
	case "week":
		if p.Ref.Day > 0 {
			monday := p.Ref.add(7*sign-(p.Ref.weekday()+6)%7, "D")
			m.EDTF = Value(monday.EDTF() + "/" + monday.add(6, "D").EDTF())
		}
		return m, true
	case "spring", "summer", "autumn", "winter":
		return m, true
	}
	if wd, ok := page.WeekdayNames[next]; ok && p.Ref.Day > 0 {
		back := (p.Ref.weekday() - wd + 7) % 7
		if w == "next" {
			back -= 7
		}
		m.EDTF = Value(p.Ref.add(-back, "D").EDTF())
		return m, true
	}
	if mo := dates.Month(next); mo > 0 && p.Upper(i+1) && w != "this" && p.Ref.Known() {
		y := p.Ref.year
		if w == "last" && mo >= p.Ref.month {
			y--
		}
		if w == "next" && mo <= p.Ref.month {
			y++
		}
		m.EDTF = Value(Day{y, mo, 0}.EDTF())
		return m, true
	}
	return m, false
}
