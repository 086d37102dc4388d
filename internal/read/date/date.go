package date

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

func (p *Reader) findDates() {
	for i := 0; i < len(p.Words); {
		d, ok := p.dateAt(i)
		if !ok {
			i++
			continue
		}
		d = p.beforeOwnDay(p.rangeTo(p.thenceforth(p.countedFrom(d))))
		if p.signedOn == "" && d.Rule == "day" && p.Legal {
			p.signedOn = *orEmpty(d.EDTF)
		}
		d.Role = p.role(&d)
		p.Dates = append(p.Dates, d)
		p.learnDDay(&d)
		rule := d.Rule
		p.Add(kadesh.FindingDate, p.SpanOf(d.From, d.To), rule, func(f *kadesh.Finding) {
			v := d.DateFinding
			f.Date = &v
		})
		i = max(d.To, i+1)
	}
}

// beforeOwnDay ends a time that counts from what happens where that has a day of its own,
// which is a date beside it: "a week before the election due on 25 June".
func (p *Reader) beforeOwnDay(d page.DateMention) page.DateMention {
	if d.Anchor == "" || p.Signed {
		return d
	}
	for k := d.From + 2; k < d.To; k++ {
		if day, ok := p.CalendarDay(k); !ok || day.To <= d.To {
			continue
		}
		for k > d.From+2 && p.Is(k-1, "on", "due", "scheduled", "set", "for", "planned", "of") {
			k--
		}
		start := strings.LastIndex(p.At(d.From, k), d.Anchor[:strings.IndexByte(d.Anchor+" ", ' ')])
		if start < 0 {
			return d
		}
		d.To, d.Anchor = k, p.At(d.From, k)[start:]
	}
	return d
}

// dateAt reads the date that starts at word i, the most telling form first.
func (p *Reader) dateAt(i int) (page.DateMention, bool) {
	if w := &p.Words[i]; w.Kind == syntax.Punct || w.Kind == syntax.Word && !dateOpener[w.Low] && dates.Month(w.Low) == 0 {
		return page.DateMention{}, false
	}
	for _, f := range [...]func(int) (page.DateMention, bool){p.fiscalYears, p.endOfSpan, p.dayCounted, p.relativeDeadline, p.dayCount, p.ordinalCount, p.aforesaidDay, p.DayInWords, p.periodTime, p.clockDay, p.edgeOfPeriod, p.twoDays, p.CalendarDay, p.isoDate, p.relativeDay, p.duration, p.someUnits, p.vague, p.withinReason, p.looseTime, p.recurrence, p.dayOnWhich, p.legalTime, p.eventAnchor, p.yearAlone, p.yearInWords} {
		if d, ok := f(i); ok {
			return d, true
		}
	}
	return page.DateMention{}, false
}

// dateOpener are the words, besides figures, that a date may start with: a
// cheap first test for the many words that cannot.
var dateOpener = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`by d at and within into no not of from on upon after before until following starting the about
		end beginning start middle first second spring summer autumn fall winter yesterday today tomorrow tonight last next this
		prior till as now pending fiscal financial budget without immediately immediate promptly forever hereafter thereafter thenceforth forthwith lately heretofore hitherto currently perpetual a an in during throughout for that once since
		presently initially subsequently previously thereupon henceforth henceforward bi semi per every each twice thrice`) {
		dateOpener[w] = true
	}
	for w := range recurring {
		dateOpener[w] = true
	}
	for _, m := range []map[string]int{page.WeekdayNames, page.NumberWords, page.Ordinals} {
		for w := range m {
			dateOpener[w] = true
		}
	}
}

func orEmpty(s *string) *string {
	if s == nil {
		return new(string)
	}
	return s
}

// Value is a pointer to s, nil when it is empty.
func Value(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// number reads "30", "thirty six", "seventy two (72)" and returns its length.
func (p *Reader) number(i int) (n, length int) {
	w := p.Low(i)
	if w == "" {
		return 0, 0
	}
	if page.IsFigure(w) && len(w) < 5 {
		v, _ := strconv.Atoi(w)
		return v, 1
	}
	v, ok := page.NumberWords[w]
	if !ok {
		return 0, 0
	}
	n, length = v, 1
	k := i + 1
	if p.Is(k, "-") {
		k++
	}
	if u, ok := page.NumberWords[p.Low(k)]; ok && v >= 20 && u < 10 && p.Low(k) != "a" && p.Low(k) != "an" {
		n, length = v+u, k-i+1
	}
	if p.Is(i+length, "(") && p.Is(i+length+2, ")") {
		if _, err := strconv.Atoi(p.Low(i + length + 1)); err == nil {
			length += 3
		}
	}
	return n, length
}

// ordinalDay reads "15", "15th", "fifteenth" as a day of a month.
func (p *Reader) ordinalDay(i int) int {
	w := p.Low(i)
	if v, ok := page.Ordinals[w]; ok {
		return v
	}
	if w == "" || w[0] < '0' || w[0] > '9' || len(w) > 4 {
		return 0
	}
	for _, suffix := range [...]string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, suffix)
	}
	if v, err := strconv.Atoi(w); err == nil && v >= 1 && v <= 31 && len(w) <= 2 {
		return v
	}
	return 0
}

func (p *Reader) monthAt(i int) int {
	m := dates.Month(p.Low(i))
	if m > 0 && (p.Upper(i) || len(p.Words[i].Low) > 4 && p.Words[i].Low[0] >= 0x80 || p.smallMonth(i)) {
		return m
	}
	return 0
}

// smallMonth reports that the name of a month in small letters at word i is one: a day stands
// before it and a year behind it.
func (p *Reader) smallMonth(i int) bool {
	return p.ordinalDay(i-1-page.BoolInt(p.Is(i-1, "of"))) > 0 && p.YearIn(i+1+page.BoolInt(p.Is(i+1, ","))) > 0
}

// CalendarDay reads a day or month of the calendar, with or without weekday
// and year.
func (p *Reader) CalendarDay(i int) (page.DateMention, bool) {
	k := i
	if p.Is(k, "the") && p.ordinalDay(k+1) > 0 && p.Is(k+2, "of") && p.monthAt(k+3) > 0 {
		return page.DateMention{}, false // the article stays outside
	}
	if _, ok := page.WeekdayNames[p.Low(k)]; ok && p.Upper(k) {
		k++
		if p.Is(k, ",") {
			k++
		}
	}
	d, next := p.dayAndMonth(k)
	if d.month == 0 {
		return page.DateMention{}, false
	}
	pairYear := p.yearBehindPair(next)
	if d.year == 0 && d.Day > 0 {
		d.year = pairYear
	}
	rule := "day"
	if d.Day == 0 {
		rule = "month"
		if k == i && d.year == 0 && !p.monthContext(i) {
			return page.DateMention{}, false
		}
	}
	if e := next + page.BoolInt(p.Is(next, "of", "in")); d.year == 0 && p.Is(e, "each", "every") && (e > next || p.Is(e+1, "year")) {
		m := page.DateMention{From: i, To: next, Rule: rule} // a day of every year
		if d.Day > 0 {
			m.EDTF = Value(d.ofAnyYear())
		}
		return m, true
	}
	if d.year == 0 {
		d = p.nearestYear(d)
		toCome := p.toCome(i)
		if p.BeforeText(d) && toCome {
			d.year++
		}
		if p.Ref.month > 0 && !toCome && d.year > 0 && !p.Legal && p.Ref.before(d) && !p.Is(i-1, "until", "till") && (p.Is(i-1, "since") || p.toldAsPast(k)) {
			d.year-- // "announced in April", in a text of November
		}
	}
	m := page.DateMention{From: i, To: next, Rule: rule}
	m.EDTF = Value(d.EDTF())
	if pairYear > 0 && pairYear == d.year && p.Is(next, "and") {
		m.To = next + 3 + page.BoolInt(p.Is(next+2, ","))
		first, second := d.EDTF(), Day{pairYear, d.month, p.ordinalDay(next + 1)}.EDTF()
		if m.EDTF = Value("{" + first + "," + second + "}"); p.Is(i-1, "between") {
			m.EDTF = Value(first + "/" + second)
		}
		return m, true
	}
	p.clock(&m)
	return m, true
}

// dayAndMonth reads "8 August 2025", "the 15th of February, 2015", "August 8,
// 2025", "March 2025".
func (p *Reader) dayAndMonth(k int) (Day, int) {
	var d Day
	if n := p.ordinalDay(k); n > 0 {
		j := k + 1
		if p.Is(j, "st", "nd", "rd", "th") {
			j++ // "21 st day" of a scanned page
		}
		if p.Is(j, "day") {
			j++
		}
		if p.Is(j, "of") {
			j++
		}
		if m := p.monthAt(j); m > 0 {
			d.Day, d.month = n, m
			return p.yearAfter(d, j+1)
		}
		return d, k
	}
	m := p.monthAt(k)
	if m == 0 {
		return d, k
	}
	d.month = m
	j := k + 1
	if p.Is(j, ".") && len(p.Low(k)) <= 4 && !p.Is(k, "may", "june", "july") {
		j++
	}
	if n := p.ordinalDay(j); n > 0 && p.Year(j) == 0 && unitOf(p.Low(j+1)) == "" {
		d.Day = n
		j++
	}
	return p.yearAfter(d, j)
}

// monthContext asks that a bare month ("in March") is one.
func (p *Reader) monthContext(i int) bool {
	return p.Is(i-1, "in", "since", "until", "by", "last", "next", "this", "of", "early", "late", "mid", "from", "during", "for") && p.Low(i) != "may" ||
		p.Low(i) == "may" && p.Is(i-1, "in", "since", "until", "last", "next") || p.Is(i-1, "-") && p.Is(i-2, "mid")
}

// BeforeText reports a day, month or year that lies wholly before the day of the
// document.
func (p *Reader) BeforeText(d Day) bool {
	return p.Ref.Day > 0 && d.before(p.Ref)
}

// EndsBefore reports a day or an interval, in EDTF, that is over before the day of the
// document.
func (p *Reader) EndsBefore(edtf string) bool {
	return p.BeforeText(DayOf(edtf[strings.LastIndexByte(edtf, '/')+1:]))
}

// clock takes a time of day beside a day: "00.00 AM (Kiev time) on the 15th".
func (p *Reader) clock(m *page.DateMention) {
	if p.Is(m.To, "morning", "afternoon", "evening", "night") {
		m.To++
		return
	}
	k := m.To
	if p.Is(k, ",") {
		k++
	}
	if !p.Is(k, "at") && !p.Is(k, "from") || m.EDTF == nil || len(*m.EDTF) != 10 {
		return
	}
	k++
	hour, minute, next := p.timeOfDay(k)
	if next == 0 {
		return
	}
	if p.Is(next, "(") && p.Is(next+2, "time") && p.Is(next+3, ")") {
		next += 4
	} else if p.Is(next+1, "time") && p.Upper(next) {
		next += 2
	}
	m.To = next
	m.EDTF = Value(fmt.Sprintf("%sT%02d:%02d:00", *m.EDTF, hour, minute))
	if p.Is(m.From-1, "from") {
		m.Relation = "from"
	}
}

// timeOfDay reads "00:30", "00 hrs. 01 min.", "18 hours" at word k, and the word
// behind it; next is 0 for none.
func (p *Reader) timeOfDay(k int) (hour, minute, next int) {
	if h, m, ok := clockTime(p.Low(k)); ok {
		next = k + 1
		if p.Is(next, "am", "a.m.", "pm", "p.m.") {
			if p.Is(next, "pm", "p.m.") && h < 12 {
				h += 12
			}
			next++
		} else if p.Is(next, "hours", "hrs") {
			next++
		}
		return h, m, next
	}
	h, length := p.number(k)
	if length == 0 || h > 24 || !p.Is(k+length, "hrs", "hours", "hrs.", "h") {
		return 0, 0, 0
	}
	next = k + length + 1
	after := next + page.BoolInt(p.Is(next, "."))
	if m, l := p.number(after); l > 0 && m < 60 && p.Is(after+l, "min", "min.", "minutes") {
		minute, next = m, after+l+1
		if p.Is(next, ".") && next+1 < len(p.Words) {
			next++
		}
	}
	return h, minute, next
}

func (p *Reader) isoDate(i int) (page.DateMention, bool) {
	if y := p.Year(i); y > 0 && p.Is(i+1, "-") && p.Is(i+3, "-") && i+4 < len(p.Words) && p.Words[i].End == p.Words[i+1].Start {
		mo, err1 := strconv.Atoi(p.Low(i + 2))
		da, err2 := strconv.Atoi(p.Low(i + 4))
		if err1 == nil && err2 == nil && mo >= 1 && mo <= 12 && da >= 1 && da <= 31 {
			m := page.DateMention{From: i, To: i + 5, Rule: "day"}
			m.EDTF = Value(Day{y, mo, da}.EDTF())
			return m, true
		}
	}
	return page.DateMention{}, false
}

// edgeOfPeriod reads "the end of 2026", "the first half of 2026", "spring 2026".
func (p *Reader) edgeOfPeriod(i int) (page.DateMention, bool) {
	k := i
	if p.Is(k, "the") {
		k++
	}
	edge := p.Low(k)
	k++
	if (edge == "first" || edge == "second") && p.Is(k, "half") {
		edge += " half"
		k++
	}
	season := map[string]int{"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}[edge]
	if p.Is(k, "of") {
		k++
	} else if season == 0 || k-1 != i {
		return page.DateMention{}, false
	}
	d, next := Day{}, k
	if y := p.YearIn(k); y > 0 {
		d.year, next = y, k+1
	} else if p.Is(k, "the", "this") && p.Is(k+1, "year") && p.Ref.Known() {
		d.year, next = p.Ref.year, k+2
	} else if k < len(p.Words) && p.monthAt(k) > 0 {
		if d, next = p.dayAndMonth(k); d.year == 0 {
			d = p.nearestYear(d)
		}
	}
	if d.year == 0 {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: next, Rule: "edge-of-period"}
	switch {
	case season > 0:
		m.EDTF = Value(d.EDTF() + "-" + strconv.Itoa(season))
	case edge == "end" && d.month == 0:
		m.EDTF = Value(Day{d.year, 12, 31}.EDTF())
	case edge == "end":
		next := Day{d.year, d.month, 1}.add(1, "M").add(-1, "D")
		m.EDTF = Value(next.EDTF())
	case (edge == "beginning" || edge == "start") && d.month == 0:
		m.EDTF = Value(Day{d.year, 1, 0}.EDTF())
	case edge == "first half" && d.month == 0:
		m.EDTF = Value(d.EDTF() + "-01/" + d.EDTF() + "-06")
	case edge == "second half" && d.month == 0:
		m.EDTF = Value(d.EDTF() + "-07/" + d.EDTF() + "-12")
	case edge == "beginning" || edge == "start" || edge == "middle":
		m.EDTF = Value(d.EDTF())
	default:
		return page.DateMention{}, false
	}
	switch p.Low(i - 1) {
	case "by":
		m.Relation = "by"
	case "until", "till":
		m.Relation = "until"
	}
	return m, true
}

// toCome reports that the verb before the day at word i tells of what is to
// come: "is to be held from November 20".
func (p *Reader) toCome(i int) bool {
	for k := i - 1; k >= 0 && i-k < 12 && !p.Is(k, ".", ";", ","); k-- {
		if p.Is(k, "will", "shall", "would") || !p.Signed && !p.ofNoun(i) && (p.Is(k, "must", "should") || p.askedTo(k)) || p.Is(k, "until", "till") && p.Is(k-1, "has", "have") || k == i-1 && p.Is(k, "until", "till") && p.HasIn(max(0, i-7), k, "has", "gives", "give") && p.HasIn(max(0, i-6), k, "given", "gives", "give") || p.Is(k, "to") && p.Is(k-1, "agreed", "agree", "promised", "pledged", "vowed", "decided", "due", "ready", "prepared", "offered", "proposed", "plans", "plan", "planned", "hopes", "wants", "invited", "is", "are", "set", "scheduled", "due", "expected", "planned", "supposed", "intends", "intend", "slated", "poised", "going") || p.headlineTo(k) ||
			p.Is(k, "to") && p.Is(i-1, "by", "before") && k+1 < len(p.Nodes) && p.Nodes[k+1].XPOS == "VB" && !p.Is(k-1, "failed", "unable", "used", "refused") ||
			k == i-2 && p.Is(i-1, "for", "in", "on", "by") && p.Is(k, "scheduled", "planned", "expected", "due", "slated") && p.Is(k-1, "is", "are", "be", "talks", "elections", "vote", "visit", "summit", "meeting") {
			return true
		}
	}
	return p.frontedAhead(i)
}

// ofNoun reports a day at word i that says which thing is meant: "its 5 October decision".
func (p *Reader) ofNoun(i int) bool {
	for n := 0; n < 3 && i >= 0 && i < len(p.Nodes) && p.Nodes[i].UPOS != "ADP" && p.Nodes[i].UPOS != "SCONJ"; n++ {
		h := p.Nodes[i].Head
		if h < i || p.Nodes[h].UPOS == "VERB" {
			return false
		}
		if p.Nodes[h].UPOS == "NOUN" && unitOf(p.Low(h)) == "" {
			return true
		}
		i = h
	}
	return false
}

// askedTo reports the "to" or "that" at word k behind which a report tells what somebody is
// asked to do: "called on A to leave", "demanded that A leave".
func (p *Reader) askedTo(k int) bool {
	if p.Is(k, "that") {
		return p.Is(k-1, "demanded", "demands", "insisted", "insists", "requested", "proposed", "proposes", "recommended")
	}
	return p.Is(k, "to") && p.BareVerb(k+1) && p.HasIn(max(p.First, k-7), k, "called", "calls", "urged", "urges", "asked", "asks", "ordered", "orders", "told", "invited", "demanded")
}

// frontedAhead reports that the time at word i stands before a clause that tells what is to
// come: "On Friday, Armenia will open the border".
func (p *Reader) frontedAhead(i int) bool {
	if p.Signed || i > p.First+2 || p.Root() <= i {
		return false
	}
	comma := i
	for comma < min(i+8, len(p.Words)) && !p.Is(comma, ",") {
		comma++
	}
	r := p.Root()
	if !p.Is(comma, ",") || r < comma {
		return false
	}
	a := p.Child(r, "aux")
	return p.Is(a, "will", "shall", "must", "would", "should") || p.Nodes[r].XPOS == "VBZ" || p.Nodes[r].XPOS == "VBP" || p.Nodes[r].UPOS == "ADJ" && p.Is(p.Child(r, "cop"), "is", "are") || p.Nodes[r].XPOS == "VB" && p.Is(p.Child(r, "mark"), "to")
}

// headlineTo reports the "to" at word k of a headline that tells what is to come: "A and B
// to sign the deal on Thursday".
func (p *Reader) headlineTo(k int) bool {
	r := p.Root()
	return !p.Signed && p.Is(k, "to") && r > k && r < k+3 && p.Nodes[r].XPOS == "VB" && p.Child(r, "nsubj") >= 0
}

// DateStarting is the date of the line that starts at word k, nil without.
func (p *Reader) DateStarting(k int) *page.DateMention {
	for i := range p.Dates {
		if p.Dates[i].From == k {
			return &p.Dates[i]
		}
	}
	return nil
}
