package read

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Days told from the day of the text: "yesterday", "last March", "the June
// election", "on the first anniversary of".

// relativeDay reads "yesterday", "last March", "Thursday afternoon", "this week".
func (p *page) relativeDay(i int) (dateMention, bool) {
	m := dateMention{from: i, to: i + 1, rule: "relative-day"}
	w := p.low(i)
	switch w {
	case "yesterday", "today", "tomorrow", "tonight":
		if p.is(i+1, "'s", "’s") || p.upper(i) && p.upper(i-1) {
			return m, false // "Egypt Today"
		}
		m.EDTF = value(p.ref.add(map[string]int{"yesterday": -1, "tomorrow": 1}[w], "D").edtf())
		if w != "tonight" && p.is(i+1, "morning", "afternoon", "evening", "night") {
			m.to++
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
	if p.monthOf(i) {
		d, toCome := p.closest(dates.Month(w)), p.toCome(i)
		if toCome && p.beforeText(d) {
			d.year++ // "agreed to hold the October talks"
		}
		if r := p.root(); d.year > 0 && !toCome && d.edtf() > p.ref.edtf()[:7] && r >= 0 && p.nodes[r].XPOS == "VBD" && !p.future() {
			d.year-- // told as past
		}
		if d.year > 0 {
			m.EDTF, m.rule = value(d.edtf()), "month"
			return m, true
		}
	}
	if wd, ok := weekdayNames[w]; ok && p.upper(i) {
		if p.ref.day > 0 {
			back := (p.ref.weekday() - wd + 7) % 7
			if back > 0 && p.toCome(i) {
				back -= 7 // "is due to vote on Friday"
			}
			m.EDTF = value(p.ref.add(-back, "D").edtf())
		}
		p.clock(&m)
		return m, true
	}
	return m, false
}

// theWeekend reads "over the weekend" and "at the weekend": the last one, or the next
// when it is still to come.
func (p *page) theWeekend(i int) (dateMention, bool) {
	m := dateMention{from: i, to: i + 2, rule: "relative-day"}
	if p.legal || !p.is(i, "the") || !p.is(i+1, "weekend") || !p.is(i-1, "over", "at", "on", "during", "by", "before", "after") || p.is(i+2, "of", "before", "after", "-") {
		return m, false
	}
	if p.ref.day > 0 {
		back := (p.ref.weekday() - 6 + 7) % 7 // days since Saturday
		if p.toCome(i) || p.is(i-1, "by", "before") {
			back -= 7 * boolInt(back > 1)
		} else if back < 1 {
			back += 7
		}
		saturday := p.ref.add(-back, "D")
		m.EDTF = value(saturday.edtf() + "/" + saturday.add(1, "D").edtf())
	}
	return m, true
}

// dayOfStory reads "the next day" and "the same day" from the day that the report
// named last.
func (p *page) dayOfStory(i int) (dateMention, bool) {
	if p.legal || !p.is(i, "the", "that") || !p.is(i+2, "day", "date", "morning", "evening", "night") && !(p.is(i, "that") && p.is(i+1, "evening", "night", "morning", "afternoon")) || p.is(i+3, "of", "-", "'s", "’s") {
		return dateMention{}, false
	}
	after, ok := map[string]int{"next": 1, "following": 1, "same": 0, "evening": 0, "night": 0, "morning": 0, "afternoon": 0}[p.low(i+1)]
	last := p.lastDay(i)
	if !ok || last.day == 0 {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: i + 3 - boolInt(p.is(i, "that")), rule: "relative-day"}
	m.EDTF = value(last.add(after, "D").edtf())
	return m, true
}

// lastDay is the day of the past that the text named last before word i, in the
// sentence or one of the four before it, and not in the name of an instrument; unknown
// without one.
func (p *page) lastDay(i int) day {
	for k := len(p.dates) - 1; k >= 0; k-- {
		if d := &p.dates[k]; d.to <= i && d.EDTF != nil && len(*d.EDTF) == 10 {
			return dayOf(*d.EDTF)
		}
	}
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence >= p.index-4; k-- {
		d := p.found[k].Date
		if d == nil || d.EDTF == nil || len(*d.EDTF) != 10 || d.Role == "publication" {
			continue
		}
		if when := dayOf(*d.EDTF); !p.ref.before(when) && !p.inName(&p.found[k]) {
			return when
		}
	}
	return day{}
}

// inName reports a date that is part of the name of an instrument, or stands right
// before it: "the November 27 border agreement".
func (p *page) inName(date *kadesh.Finding) bool {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence >= date.Sentence; k-- {
		if in := &p.found[k]; in.Instrument != nil && in.Sentence == date.Sentence && (in.Span.Contains(date.Span) || in.Start > date.End && in.Start-date.End < 14) {
			return true
		}
	}
	return false
}

// toldAsPast reports that the verb with which the date at word k stands tells what was
// done.
func (p *page) toldAsPast(k int) bool {
	for depth := 0; depth < 4 && k >= 0 && k < len(p.nodes); depth++ {
		if n := &p.nodes[k]; n.UPOS == "VERB" {
			a := p.child(k, "aux", "aux:pass")
			if n.XPOS == "VBN" && n.Is("acl") && a < 0 && !p.is(k, "scheduled", "planned", "set", "expected", "slated", "due", "fixed", "foreseen", "timed") {
				return true // "the treaty, initialled on 8 August, will be signed"
			}
			return n.XPOS == "VBD" && (a < 0 || p.is(a, "was", "were", "had")) || n.XPOS == "VBN" && p.is(a, "was", "were", "had")
		}
		k = p.nodes[k].Head
	}
	return false
}

// monthOf reports a month that says which meeting or vote is meant: "the June
// election".
func (p *page) monthOf(i int) bool {
	return dates.Month(p.low(i)) > 0 && p.upper(i) && p.is(i-1, "the") && i+1 < len(p.nodes) && !p.upper(i+1) && p.nodes[i+1].UPOS == "NOUN" && p.ref.month > 0
}

// closest is the month of the year that lies nearest to the document's day.
func (p *page) closest(month int) day {
	d := day{year: p.ref.year, month: month}
	switch diff := month - p.ref.month; {
	case diff > 6:
		d.year--
	case diff < -6:
		d.year++
	}
	return d
}

// anniversary reads "on the fortieth anniversary of the withdrawal": the day of
// the text, so many years after.
func (p *page) anniversary(i int) (dateMention, bool) {
	k := i
	if p.is(k, "on") {
		k++
	}
	if !p.is(k, "the") {
		return dateMention{}, false
	}
	n, next := p.ordinalAt(k + 1)
	if n == 0 || !p.is(next, "anniversary") || !p.is(next+1, "of") {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: next + 1, rule: "anniversary"}
	end := next + 2
	for end < len(p.words) && end-next < 14 && p.words[end].kind != syntax.Punct && !p.tensed(end) && !(p.subjectBegins(end) && end > next+3) {
		end++
	}
	start := next + 2
	for p.is(start, "the", "its", "their") {
		start++
	}
	if end > start {
		m.Anchor, m.to = p.words1(next+2, end), end
		m.Offset = iso(n, "Y")
	}
	if p.ref.day > 0 && p.is(i, "on") {
		m.EDTF, m.Relation = value(p.ref.edtf()), "on"
	}
	return m, true
}

// subjectBegins reports an actor behind a noun that a comma might have parted
// from it.
func (p *page) subjectBegins(k int) bool {
	return p.is(k, "the") && k > 0 && p.nodes[k-1].UPOS == "NOUN"
}

func (p *page) lastNext(i int, w string) (dateMention, bool) {
	m := dateMention{from: i, to: i + 2, rule: "relative-day"}
	sign := map[string]int{"last": -1, "next": 1}[w]
	next := p.low(i + 1)
	switch next {
	case "night", "morning", "afternoon", "evening":
		if w == "next" || p.legal || w == "last" && next != "night" && next != "evening" {
			return m, false
		}
		m.EDTF = value(p.ref.add(sign, "D").edtf())
		return m, true
	case "weekend":
		if wd := p.ref.weekday(); w == "this" && p.ref.day > 0 && (wd == 6 || wd == 0 || wd == 1 && p.toldAsPast(i)) {
			saturday := p.ref.add(-(wd+1)%7, "D")
			m.EDTF = value(saturday.edtf() + "/" + saturday.add(1, "D").edtf())
			return m, true // on a Saturday or Sunday: the one under way
		}
		return m, false
	case "year":
		if p.ref.known() {
			m.EDTF = value(day{year: p.ref.year + sign}.edtf())
		}
		return m, true
	case "month":
		if p.ref.day > 0 {
			d := day{p.ref.year, p.ref.month, 1}.add(sign, "M")
			m.EDTF = value(day{d.year, d.month, 0}.edtf())
		}
		return m, true
	case "week":
		if p.ref.day > 0 {
			monday := p.ref.add(7*sign-(p.ref.weekday()+6)%7, "D")
			m.EDTF = value(monday.edtf() + "/" + monday.add(6, "D").edtf())
		}
		return m, true
	case "spring", "summer", "autumn", "winter":
		return m, true
	}
	if wd, ok := weekdayNames[next]; ok && p.ref.day > 0 {
		back := (p.ref.weekday() - wd + 7) % 7
		if w == "next" {
			back -= 7
		}
		m.EDTF = value(p.ref.add(-back, "D").edtf())
		return m, true
	}
	if mo := dates.Month(next); mo > 0 && p.upper(i+1) && w != "this" && p.ref.known() {
		y := p.ref.year
		if w == "last" && mo >= p.ref.month {
			y--
		}
		if w == "next" && mo <= p.ref.month {
			y++
		}
		m.EDTF = value(day{y, mo, 0}.edtf())
		return m, true
	}
	return m, false
}
