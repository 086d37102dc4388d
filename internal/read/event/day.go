package event

import (
	"slices"
	"strconv"

	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Which day of a sentence is the day of an event.

func (p *Reader) dateNear(i int) *page.DateMention {
	for k := range p.Dates {
		d := &p.Dates[k]
		if d.To == i || d.From == i+1 || d.From == i+2 {
			return d
		}
	}
	return nil
}

// actDay is the day of the act that the words from from to to tell, at a time; nil where
// they name none, or only that of something else.
func (p *Reader) actDay(from, to int, time string) *string {
	day := p.eventDate(from, to)
	if day == nil || p.Legal {
		return day
	}
	due := p.dueBy(from, to, *day)
	switch {
	case due && time == past:
		return nil // "agreed to hold elections by the end of 2024"
	case !due && time == planned && p.dates.EndsBefore(*day):
		// The first is of something in its words: "the text, initialled in May, will be signed in June".
		if day = p.dateToCome(from, to); day == nil {
			return nil
		}
	}
	ref := p.dates.Ref
	switch {
	case time == planned && ref.Known() && *day <= ref.EDTF() && !p.datedWithin(from, to):
		return nil // the day on which it was agreed, and not on which it will be done
	case time == past && ref.Day > 0 && len(*day) == len("2006-01-02") && *day > ref.EDTF():
		return nil // the day by which what was agreed is to be done
	}
	return day
}

// dueBy reports that the words from from to to give a date as the day by which something
// is to be done.
func (p *Reader) dueBy(from, to int, day string) bool {
	return slices.ContainsFunc(p.Dates, func(d page.DateMention) bool {
		return d.EDTF != nil && *d.EDTF == day && d.From > from && d.From < to && (p.Is(d.From, "by") || p.Is(d.From-1, "by"))
	})
}

// datedWithin reports a date among the words from from to to.
func (p *Reader) datedWithin(from, to int) bool {
	return slices.ContainsFunc(p.Dates, func(d page.DateMention) bool { return d.From >= from && d.From < to })
}

// inRelative reports that the word at k stands in a relative clause within the words from
// from to to: what it dates is not what they tell.
func (p *Reader) inRelative(k, from, to int) bool {
	for depth := 0; depth < 12 && k >= from && k < to && k < len(p.Nodes); depth++ {
		n := &p.Nodes[k]
		if n.Is("acl:relcl") && n.Head >= from && n.Head < to && p.Nodes[n.Head].Is("nsubj") {
			return true // "N, who took office last year, travelled to it"
		}
		k = n.Head
	}
	return false
}

// eventDate is the day that stands in the words of an event, or else right beside
// them.
func (p *Reader) eventDate(from, to int) *string {
	var beside *string
	for i := range p.Dates {
		d := &p.Dates[i]
		switch {
		case d.EDTF != nil && d.From > from && d.From < to && p.inRelative(d.From, from, to):
		case d.EDTF == nil || d.Rule == "legal-time" || d.Rule == "event-time" || p.Is(d.From-1, "until", "till") || p.Is(d.From-1, "before", "since") && d.From-2 > from && d.From-2 < len(p.Nodes) && p.Nodes[d.From-2].Is("acl") || p.Is(d.From-1, "since") && p.HasIn(max(p.First, from-2), d.From, "first", "last", "latest", "biggest", "largest", "worst", "deadliest", "only"):
		case d.From > from+1 && d.From < to && p.yearOfName(d):
		case d.From >= from && d.From < to:
			return d.EDTF
		case d.To <= from && (p.HasIn(d.To, from, "after", "before", "since", "when") || p.Is(d.From-1, "agreed", "signed", "reached", "brokered", "declared", "announced") && p.NounBefore(d.From-1)):
		case beside == nil && d.From >= from-3 && d.From <= to+2:
			beside = d.EDTF
		}
	}
	for k := from; beside == nil && k < to; k++ {
		if y := p.dates.YearIn(k); y > 0 && !p.StopAt(k+1) && p.Words[k+1].Kind == syntax.Word && slices.ContainsFunc(p.Dates, func(d page.DateMention) bool { return d.From <= k && k < d.To && d.To > d.From+1 }) {
			beside = date.Value(strconv.Itoa(y)) // "three months before the 2024 election": the year inside a longer time
		}
	}
	return beside
}

// dateToCome is the first day between two words that does not lie before the text; nil
// without.
func (p *Reader) dateToCome(from, to int) *string {
	for i := range p.Dates {
		if d := &p.Dates[i]; d.From >= from && d.From < to && d.EDTF != nil && date.DayOf(*d.EDTF).Known() && !p.dates.EndsBefore(*d.EDTF) {
			return d.EDTF
		}
	}
	return nil
}

// yearOfName reports a year that only says which paper or body is meant: "suspended
// the 2018 accord".
func (p *Reader) yearOfName(d *page.DateMention) bool {
	return d.To == d.From+1 && p.dates.Year(d.From) > 0 && d.To < len(p.Nodes) && p.Is(d.From-1, "the", "its", "their", "his", "her", "'s", "’s") &&
		(p.Nodes[d.To].UPOS == "NOUN" || p.Nodes[d.To].UPOS == "PROPN" || p.Nodes[d.To].UPOS == "ADJ")
}
