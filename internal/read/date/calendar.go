package date

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/read/page"
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
func (p *Reader) calendarDates() {
	if !p.mayDate() {
		return
	}
	text := p.Text[p.Span.Start:p.Span.End]
	ref, known := p.published()
	mentions := dates.Find(text, ref)
	if !known {
		mentions = fixed(mentions, dates.Find(text, ref-5000))
	}
	added := false
	for _, m := range mentions {
		from, to := p.wordsOf(m.Span)
		if _, year := p.wordYear(to); year > 0 || p.Upper(to) && p.Upper(to-1) && !p.Is(to, "of") && dates.Month(p.Low(to-1)) == 0 && p.Words[to-1].Kind == syntax.Word {
			continue // "in the year one thousand", "the Spring Wells"
		}
		if to > 0 && p.OfResolution(to-1) {
			continue
		}
		if _, l := p.wordYear(from); l > 0 && from+l == to && to < len(p.Nodes) && (p.Nodes[to].UPOS == "NOUN" || p.Nodes[to].UPOS == "ADJ") {
			continue // "two thousand dollars"
		}
		if p.Legal && p.numbering(from, to) || p.insideFigure(from, to, m.Span.End+p.Span.Start) {
			continue // "2.1.10 The Parties", "chart 1036/7C"
		}
		if p.Legal && p.Is(to-1, "day") { // "done this day" points at a date elsewhere
			continue
		}
		if r := m.Readings[0]; r.First != kadesh.MinDay && r.Last != kadesh.MaxDay {
			p.giveWay(from, to)
		}
		if to == len(p.Words) && p.Is(to-1, ".") && to-from > 1 && (len(p.Low(to-2)) > 3 || p.Is(to-2, "may")) {
			to-- // the stop of the sentence
		}
		if p.Is(from-1, "his", "her", "their", "its") && strings.HasSuffix(p.Low(to-1), "ties") {
			continue // somebody's age
		}
		if from >= to || slices.ContainsFunc(p.Dates, func(d page.DateMention) bool { return d.From < to && from < d.To }) {
			continue
		}
		if len(m.Readings) > 1 && strings.Trim(text[m.Start:m.End], "0123456789/-.") == "" && !p.Is(from-1, "on", "by", "until", "before", "after", "since", "from") {
			continue // "1/1" is a page as often as a day
		}
		if !m.Day && len(m.Readings) > 1 && to-from == 1 && !p.Is(from-1, "in", "since", "until", "by", "of", "from", "before", "after", "this", "last", "next") {
			continue // a month's name alone may be a person's
		}
		form := wholeYears(p.choose(m, ref, from).EDTF())
		for from+1 < to && p.Is(from, "in", "on", "from", "during", "at") {
			from++ // the preposition stays outside
		}
		if from+2 == to && p.Is(from, "the") && p.Year(from+1) > 0 {
			from++ // "the 2018 accord"
		}
		d := page.DateMention{From: from, To: to, Rule: "calendar-grammar"}
		if day, open := strings.CutPrefix(form, "../"); open && p.Is(from, "by", "until") && (p.future() || p.toCome(from)) {
			form, d.Relation = day, p.Low(from) // "by Christmas"
		}
		d.EDTF = &form
		d.Role = p.role(&d)
		p.Dates = append(p.Dates, d)
		added = true
		p.Add(kadesh.FindingDate, p.SpanOf(from, to), d.Rule, func(f *kadesh.Finding) {
			v := d.DateFinding
			f.Date = &v
		})
	}
	if added {
		slices.SortFunc(p.Dates, func(a, b page.DateMention) int { return a.From - b.From })
	}
}

// wholeYears tells a range that runs from the first day of a year to the last of another by
// its years alone: "1945-46" is of no day.
func wholeYears(form string) string {
	if a, b, ok := strings.Cut(form, "/"); ok && strings.HasSuffix(a, "-01-01") && strings.HasSuffix(b, "-12-31") && a[:4] != b[:4] {
		return a[:4] + "/" + b[:4]
	}
	return form
}

// giveWay takes back the plain day or year that a rule read in the midst of a
// longer date or range ("26 June 2018" in "25th to 26th June 2018").
func (p *Reader) giveWay(from, to int) {
	for i := range p.Dates {
		d := &p.Dates[i]
		if d.EDTF == nil || d.Anchor != "" || d.Relation != "" || strings.ContainsAny(*d.EDTF, "/X") || d.From < from || d.To > to || d.To-d.From >= to-from {
			continue
		}
		span := p.SpanOf(d.From, d.To)
		for k := len(p.Found) - 1; k >= 0 && p.Found[k].Start >= p.Span.Start; k-- { // of this sentence alone
			if p.Found[k].Date != nil && p.Found[k].Span == span {
				p.Found = slices.Delete(p.Found, k, k+1)
			}
		}
		p.Dates = slices.Delete(p.Dates, i, i+1)
		return
	}
}

// mayDate is a cheap test: a figure, or a word that the grammar begins with.
func (p *Reader) mayDate() bool {
	for i := range p.Words {
		w := &p.Words[i]
		if w.Kind != syntax.Word && w.Low != "" && w.Low[0] >= '0' && w.Low[0] <= '9' || dates.Word(w.Low) {
			return true
		}
	}
	return false
}

// published is the day that the document is of; known is false when it does not
// say the day.
func (p *Reader) published() (ref kadesh.Day, known bool) {
	w, err := kadesh.ParseWhen(p.Doc.Published)
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
func (p *Reader) wordsOf(s kadesh.Span) (from, to int) {
	start, end := s.Start+p.Span.Start, s.End+p.Span.Start
	from = len(p.Words)
	for i := range p.Words {
		if p.Words[i].Start < end && p.Words[i].End > start {
			from, to = min(from, i), i+1
		}
	}
	return from, to
}

// choose is the reading that the sentence means.
func (p *Reader) choose(m dates.Mention, ref kadesh.Day, from int) dates.Reading {
	ahead := p.toCome(from) || p.Is(from, "before", "by", "on", "in") && p.toCome(from+1)
	for i := 0; i < from && !ahead; i++ {
		ahead = p.Is(i, "will", "shall", "'ll", "’ll", "must", "would", "plans", "expected", "scheduled", "due", "proposed", "suggested", "ready", "hopes", "planned", "invited", "promised", "intends")
	}
	for _, r := range m.Readings {
		if ahead && r.Last >= ref {
			return r
		}
	}
	return m.Readings[0]
}

// numbering reports the number of a paragraph at the start of a line, or one of figures that is
// part of a longer one: "2.1.10", "1036/7C".
func (p *Reader) numbering(from, to int) bool {
	start, end := p.Words[from].Start, p.Words[to-1].End
	text := p.Text[start:end]
	if strings.Trim(text, "0123456789./") != "" {
		return false
	}
	before := strings.TrimRight(p.Text[max(0, start-60):start], " \t")
	rest := p.Text[end:min(len(p.Text), end+3)]
	if len(rest) > 0 && (rest[0] >= 'A' && rest[0] <= 'Z' || rest[0] == '.' && len(rest) > 1 && rest[1] >= '0' && rest[1] <= '9') {
		return true
	}
	return strings.Count(text, ".") > 2 || strings.Count(text, ".") == 2 && (before == "" || strings.HasSuffix(before, "\n"))
}

// insideFigure reports a date in figures that is the beginning of a longer figure: "10-01-48,1",
// "2.1.10.1".
func (p *Reader) insideFigure(from, to, end int) bool {
	if strings.Trim(p.Text[p.Words[from].Start:end], "0123456789./-") != "" || end+1 >= len(p.Text) {
		return false
	}
	next := p.Text[end+1]
	return strings.IndexByte(".,/-", p.Text[end]) >= 0 && next >= '0' && next <= '9' || p.Words[to-1].End > end && p.Text[end] >= 'A' && p.Text[end] <= 'S'
}
