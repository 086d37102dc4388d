package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// calendarDates adds what the date grammar finds in the sentence and no rule of
// this room has found: "early next month", "4-22 January", "since May", dates in
// figures and in other languages. The rules come first, because they know
// anchors ("within 30 days of entry into force").
//
// A phrase with several readings is taken as the coming one where the sentence
// looks ahead, else as the past one. Without a day of publication only phrases
// that mean the same days whenever they are said are taken.
func (p *page) calendarDates() {
	if !p.mayDate() {
		return
	}
	text := p.text[p.span.Start:p.span.End]
	ref, known := p.published()
	mentions := dates.Find(text, ref)
	if !known {
		mentions = fixed(mentions, dates.Find(text, ref-5000))
	}
	added := false
	for _, m := range mentions {
		from, to := p.wordsOf(m.Span)
		if _, year := p.wordYear(to); year > 0 || p.upper(to) && p.upper(to-1) && !p.is(to, "of") && dates.Month(p.low(to-1)) == 0 && p.words[to-1].kind == syntax.Word {
			continue // "in the year one thousand", "the Spring Wells"
		}
		if p.legal && p.is(to-1, "day") { // "done this day" points at a date elsewhere
			continue
		}
		if r := m.Readings[0]; r.First != kadesh.MinDay && r.Last != kadesh.MaxDay {
			p.giveWay(from, to)
		}
		if to == len(p.words) && p.is(to-1, ".") && to-from > 1 && (len(p.low(to-2)) > 3 || p.is(to-2, "may")) {
			to-- // the stop of the sentence
		}
		if p.is(from-1, "his", "her", "their", "its") && strings.HasSuffix(p.low(to-1), "ties") {
			continue // somebody's age
		}
		if from >= to || slices.ContainsFunc(p.dates, func(d dateMention) bool { return d.from < to && from < d.to }) {
			continue
		}
		if len(m.Readings) > 1 && strings.Trim(text[m.Start:m.End], "0123456789/-.") == "" && !p.is(from-1, "on", "by", "until", "before", "after", "since", "from") {
			continue // "1/1" is a page as often as a day
		}
		if !m.Day && len(m.Readings) > 1 && to-from == 1 && !p.is(from-1, "in", "since", "until", "by", "of", "from", "before", "after", "this", "last", "next") {
			continue // a month's name alone may be a person's
		}
		form := p.choose(m, ref, from).EDTF()
		for from+1 < to && p.is(from, "in", "on", "from", "during", "at") {
			from++ // the preposition stays outside
		}
		if from+2 == to && p.is(from, "the") && p.year(from+1) > 0 {
			from++ // "the 2018 accord"
		}
		d := dateMention{from: from, to: to, rule: "calendar-grammar"}
		d.EDTF = &form
		d.Role = p.role(&d)
		p.dates = append(p.dates, d)
		added = true
		p.add(kadesh.FindingDate, p.spanOf(from, to), d.rule, func(f *kadesh.Finding) {
			v := d.DateFinding
			f.Date = &v
		})
	}
	if added {
		slices.SortFunc(p.dates, func(a, b dateMention) int { return a.from - b.from })
	}
}

// giveWay takes back the plain day or year that a rule read in the midst of a
// longer date or range ("26 June 2018" in "25th to 26th June 2018").
func (p *page) giveWay(from, to int) {
	for i := range p.dates {
		d := &p.dates[i]
		if d.EDTF == nil || d.Anchor != "" || d.Relation != "" || strings.Contains(*d.EDTF, "/") || d.from < from || d.to > to || d.to-d.from >= to-from {
			continue
		}
		span := p.spanOf(d.from, d.to)
		for k := len(p.found) - 1; k >= 0 && p.found[k].Start >= p.span.Start; k-- { // of this sentence alone
			if p.found[k].Date != nil && p.found[k].Span == span {
				p.found = slices.Delete(p.found, k, k+1)
			}
		}
		p.dates = slices.Delete(p.dates, i, i+1)
		return
	}
}

// mayDate is a cheap test: a figure, or a word that the grammar begins with.
func (p *page) mayDate() bool {
	for i := range p.words {
		w := &p.words[i]
		if w.kind != syntax.Word && w.low != "" && w.low[0] >= '0' && w.low[0] <= '9' || dates.Word(w.low) {
			return true
		}
	}
	return false
}

// published is the day that the document is of; known is false when it does not
// say the day.
func (p *page) published() (ref kadesh.Day, known bool) {
	w, err := kadesh.ParseWhen(p.doc.Published)
	if err != nil || !w.Exact() {
		return kadesh.DayOf(2001, 1, 3), false
	}
	return w.Earliest, true
}

// fixed keeps the mentions that mean the same from two days of reference.
func fixed(a, b []dates.Mention) []dates.Mention {
	return slices.DeleteFunc(a, func(m dates.Mention) bool {
		return !slices.ContainsFunc(b, func(o dates.Mention) bool { return o.Span == m.Span && slices.Equal(o.Readings, m.Readings) })
	})
}

// wordsOf is the range of words that a span within the sentence covers.
func (p *page) wordsOf(s kadesh.Span) (from, to int) {
	start, end := s.Start+p.span.Start, s.End+p.span.Start
	from = len(p.words)
	for i := range p.words {
		if p.words[i].Start < end && p.words[i].End > start {
			from, to = min(from, i), i+1
		}
	}
	return from, to
}

// choose is the reading that the sentence means.
func (p *page) choose(m dates.Mention, ref kadesh.Day, from int) dates.Reading {
	for i := range from {
		if !p.is(i, "will", "shall", "'ll", "’ll", "must", "would", "plans", "expected", "scheduled", "due", "proposed", "suggested", "ready", "hopes", "planned", "invited", "promised", "intends") {
			continue
		}
		for _, r := range m.Readings {
			if r.Last >= ref {
				return r
			}
		}
	}
	return m.Readings[0]
}
