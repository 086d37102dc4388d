package read

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// dateMention is a date in the sentence; from and to count words, half-open.
type dateMention struct {
	from, to int
	kadesh.DateFinding
	rule string
}

func (p *page) findDates() {
	for i := 0; i < len(p.words); {
		d, ok := p.dateAt(i)
		if !ok {
			i++
			continue
		}
		d = p.rangeTo(d)
		if p.signedOn == "" && d.rule == "day" && p.legal {
			p.signedOn = *orEmpty(d.EDTF)
		}
		d.Role = p.role(&d)
		p.dates = append(p.dates, d)
		rule := d.rule
		p.add(kadesh.FindingDate, p.spanOf(d.from, d.to), rule, func(f *kadesh.Finding) {
			v := d.DateFinding
			f.Date = &v
		})
		i = max(d.to, i+1)
	}
}

// dateAt reads the date that starts at word i, the most telling form first.
func (p *page) dateAt(i int) (dateMention, bool) {
	if w := &p.words[i]; w.kind == syntax.Punct || w.kind == syntax.Word && !dateOpener[w.low] && dates.Month(w.low) == 0 {
		return dateMention{}, false
	}
	for _, f := range [...]func(int) (dateMention, bool){p.fiscalYears, p.relativeDeadline, p.dayCount, p.ordinalCount, p.aforesaidDay, p.dayInWords, p.periodTime, p.clockDay, p.edgeOfPeriod, p.calendarDay, p.isoDate, p.relativeDay, p.duration, p.someUnits, p.vague, p.legalTime, p.eventAnchor, p.yearAlone, p.yearInWords} {
		if d, ok := f(i); ok {
			return d, true
		}
	}
	return dateMention{}, false
}

// dateOpener are the words, besides figures, that a date may start with: a
// cheap first test for the many words that cannot.
var dateOpener = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`by at and within into no not of from on upon after before until following starting the about
		end beginning start middle first second spring summer autumn fall winter yesterday today tomorrow tonight last next this
		prior till as now pending fiscal financial budget without immediately immediate promptly forever hereafter thereafter forthwith a an in during throughout for that once since`) {
		dateOpener[w] = true
	}
	for _, m := range []map[string]int{weekdayNames, numberWords, ordinals} {
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

func value(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// number reads "30", "thirty six", "seventy two (72)" and returns its length.
func (p *page) number(i int) (n, length int) {
	w := p.low(i)
	if w == "" {
		return 0, 0
	}
	if isFigure(w) && len(w) < 5 {
		v, _ := strconv.Atoi(w)
		return v, 1
	}
	v, ok := numberWords[w]
	if !ok {
		return 0, 0
	}
	n, length = v, 1
	k := i + 1
	if p.is(k, "-") {
		k++
	}
	if u, ok := numberWords[p.low(k)]; ok && v >= 20 && u < 10 && p.low(k) != "a" && p.low(k) != "an" {
		n, length = v+u, k-i+1
	}
	if p.is(i+length, "(") && p.is(i+length+2, ")") {
		if _, err := strconv.Atoi(p.low(i + length + 1)); err == nil {
			length += 3
		}
	}
	return n, length
}

func isFigure(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w != ""
}

// ordinalDay reads "15", "15th", "fifteenth" as a day of a month.
func (p *page) ordinalDay(i int) int {
	w := p.low(i)
	if v, ok := ordinals[w]; ok {
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

func (p *page) year(i int) int {
	w := p.low(i)
	if len(w) != 4 || !isFigure(w) || p.words[i].kind != syntax.Number {
		return 0
	}
	v, err := strconv.Atoi(w)
	if err != nil || v < 1200 || v > 2150 {
		return 0
	}
	return v
}

func (p *page) monthAt(i int) int {
	m := dates.Month(p.low(i))
	if m > 0 && (p.upper(i) || len(p.words[i].low) > 4 && p.words[i].low[0] >= 0x80) {
		return m
	}
	return 0
}

// calendarDay reads a day or month of the calendar, with or without weekday
// and year.
func (p *page) calendarDay(i int) (dateMention, bool) {
	k := i
	if p.is(k, "the") && p.ordinalDay(k+1) > 0 && p.is(k+2, "of") && p.monthAt(k+3) > 0 {
		return dateMention{}, false // the article stays outside
	}
	if _, ok := weekdayNames[p.low(k)]; ok && p.upper(k) {
		k++
		if p.is(k, ",") {
			k++
		}
	}
	d, next := p.dayAndMonth(k)
	if d.month == 0 {
		return dateMention{}, false
	}
	pairYear := p.yearBehindPair(next)
	if d.year == 0 && d.day > 0 {
		d.year = pairYear
	}
	rule := "day"
	if d.day == 0 {
		rule = "month"
		if k == i && d.year == 0 && !p.monthContext(i) {
			return dateMention{}, false
		}
	}
	if d.year == 0 && p.is(next, "of") && p.is(next+1, "each", "every") {
		return dateMention{from: i, to: next, rule: rule}, true // a day of every year
	}
	if d.year == 0 {
		d = p.nearestYear(d)
		toCome := p.toCome(i)
		if p.beforeText(d) && toCome {
			d.year++
		}
		if p.ref.month > 0 && !toCome && d.year > 0 && !p.legal && p.ref.before(d) && !p.is(i-1, "until", "till") && p.toldAsPast(k) {
			d.year-- // "announced in April", in a text of November
		}
	}
	m := dateMention{from: i, to: next, rule: rule}
	m.EDTF = value(d.edtf())
	if pairYear > 0 && pairYear == d.year && p.is(next, "and") {
		m.to = next + 3 + boolInt(p.is(next+2, ","))
		first, second := d.edtf(), day{pairYear, d.month, p.ordinalDay(next + 1)}.edtf()
		if m.EDTF = value("{" + first + "," + second + "}"); p.is(i-1, "between") {
			m.EDTF = value(first + "/" + second)
		}
		return m, true
	}
	p.clock(&m)
	return m, true
}

// yearBehindPair is the year of the second of two days of one month: "March 2 and
// 4, 1982", with "and" at word k; 0 without.
func (p *page) yearBehindPair(k int) int {
	if !p.is(k, "and", ",") || p.ordinalDay(k+1) == 0 || p.monthAt(k+2) > 0 {
		return 0
	}
	if p.is(k+2, ",") {
		return p.yearIn(k + 3)
	}
	return p.yearIn(k + 2)
}

// dayAndMonth reads "8 August 2025", "the 15th of February, 2015", "August 8,
// 2025", "March 2025".
func (p *page) dayAndMonth(k int) (day, int) {
	var d day
	if n := p.ordinalDay(k); n > 0 {
		j := k + 1
		if p.is(j, "day") {
			j++
		}
		if p.is(j, "of") {
			j++
		}
		if m := p.monthAt(j); m > 0 {
			d.day, d.month = n, m
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
	if p.is(j, ".") && len(p.low(k)) <= 4 && !p.is(k, "may", "june", "july") {
		j++
	}
	if n := p.ordinalDay(j); n > 0 && p.year(j) == 0 && unitOf(p.low(j+1)) == "" {
		d.day = n
		j++
	}
	return p.yearAfter(d, j)
}

func (p *page) yearAfter(d day, j int) (day, int) {
	if y := p.yearIn(j); y > 0 {
		d.year = y
		return d, j + 1
	}
	k := p.pastEra(j)
	if y := p.yearIn(k); y > 0 {
		d.year = y
		return d, k + 1
	}
	return d, j
}

// pastEra is the word behind a comma and "A. D." that may stand at word k
// between a month and its year.
func (p *page) pastEra(k int) int {
	if p.is(k, ",") {
		k++
	}
	switch {
	case p.is(k, "a") && p.is(k+1, ".") && p.is(k+2, "d") && p.is(k+3, "."):
		return k + 4
	case p.is(k, "a.") && p.is(k+1, "d."):
		return k + 2
	case p.is(k, "a.d.", "ad", "a.d") && p.is(k+1, "."):
		return k + 2
	case p.is(k, "a.d.", "ad", "a.d"):
		return k + 1
	}
	return k
}

func (p *page) yearIn(j int) int {
	if j >= len(p.words) {
		return 0
	}
	return p.year(j)
}

// monthContext asks that a bare month ("in March") is one.
func (p *page) monthContext(i int) bool {
	return p.is(i-1, "in", "since", "until", "by", "last", "next", "this", "of", "early", "late", "mid", "from", "during", "for") && p.low(i) != "may" ||
		p.low(i) == "may" && p.is(i-1, "in", "since", "until", "last", "next") || p.is(i-1, "-") && p.is(i-2, "mid")
}

// nearestYear gives a day without year the year nearest to the document's day;
// later half-years count as past in news.
func (p *page) nearestYear(d day) day {
	if !p.ref.known() {
		return day{}
	}
	if p.ref.month > 0 {
		d.year = p.closest(d.month).year
	} else {
		d.year = p.ref.year
	}
	return d
}

// beforeText reports a day, month or year that lies wholly before the day of the
// document.
func (p *page) beforeText(d day) bool {
	return p.ref.day > 0 && d.before(p.ref)
}

// endsBefore reports a day or an interval, in EDTF, that is over before the day of the
// document.
func (p *page) endsBefore(edtf string) bool {
	return p.beforeText(dayOf(edtf[strings.LastIndexByte(edtf, '/')+1:]))
}

// clock takes a time of day beside a day: "00.00 AM (Kiev time) on the 15th".
func (p *page) clock(m *dateMention) {
	if p.is(m.to, "morning", "afternoon", "evening", "night") {
		m.to++
		return
	}
	k := m.to
	if p.is(k, ",") {
		k++
	}
	if !p.is(k, "at") && !p.is(k, "from") || m.EDTF == nil || len(*m.EDTF) != 10 {
		return
	}
	k++
	hour, minute, next := p.timeOfDay(k)
	if next == 0 {
		return
	}
	if p.is(next, "(") && p.is(next+2, "time") && p.is(next+3, ")") {
		next += 4
	} else if p.is(next+1, "time") && p.upper(next) {
		next += 2
	}
	m.to = next
	m.EDTF = value(fmt.Sprintf("%sT%02d:%02d:00", *m.EDTF, hour, minute))
	if p.is(m.from-1, "from") {
		m.Relation = "from"
	}
}

// timeOfDay reads "00:30", "00 hrs. 01 min.", "18 hours" at word k, and the word
// behind it; next is 0 for none.
func (p *page) timeOfDay(k int) (hour, minute, next int) {
	if h, m, ok := clockTime(p.low(k)); ok {
		next = k + 1
		if p.is(next, "am", "a.m.", "pm", "p.m.") {
			if p.is(next, "pm", "p.m.") && h < 12 {
				h += 12
			}
			next++
		} else if p.is(next, "hours", "hrs") {
			next++
		}
		return h, m, next
	}
	h, length := p.number(k)
	if length == 0 || h > 24 || !p.is(k+length, "hrs", "hours", "hrs.", "h") {
		return 0, 0, 0
	}
	next = k + length + 1
	after := next + boolInt(p.is(next, "."))
	if m, l := p.number(after); l > 0 && m < 60 && p.is(after+l, "min", "min.", "minutes") {
		minute, next = m, after+l+1
		if p.is(next, ".") && next+1 < len(p.words) {
			next++
		}
	}
	return h, minute, next
}

func (p *page) isoDate(i int) (dateMention, bool) {
	if y := p.year(i); y > 0 && p.is(i+1, "-") && p.is(i+3, "-") && i+4 < len(p.words) && p.words[i].End == p.words[i+1].Start {
		mo, err1 := strconv.Atoi(p.low(i + 2))
		da, err2 := strconv.Atoi(p.low(i + 4))
		if err1 == nil && err2 == nil && mo >= 1 && mo <= 12 && da >= 1 && da <= 31 {
			m := dateMention{from: i, to: i + 5, rule: "day"}
			m.EDTF = value(day{y, mo, da}.edtf())
			return m, true
		}
	}
	return dateMention{}, false
}

// yearAlone takes a year without month; not numbers of things.
func (p *page) yearAlone(i int) (dateMention, bool) {
	w := p.words[i]
	if w.kind == syntax.Number && len(w.low) == 5 && w.low[4] == 's' && p.text[w.Start] != '0' {
		if _, err := strconv.Atoi(w.low[:4]); err == nil {
			m := dateMention{from: i, to: i + 1, rule: "year"}
			m.EDTF = value(w.low[:3] + "X")
			return m, true
		}
	}
	y := p.year(i)
	if y < 1500 || p.is(i-1, "$", "€", "£", "no", "nos", "number", "article", "resolution", "about", "nearly", "some", ".", "(") && !p.is(i+1, ")") ||
		p.is(i+1, "people", "soldiers", "troops", "metres", "meters", "km", "kilometres", "tons", "men", "pounds", "times", "dollars", "%", "percent", "/", ".") && !p.is(i+1, ".") {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: i + 1, rule: "year"}
	if p.is(i+1, "-", "–", "/") && i+2 < len(p.words) && p.words[i+1].End == p.words[i+2].Start {
		if y2 := p.year(i + 2); y2 > y {
			m.to = i + 3
			m.EDTF = value(strconv.Itoa(y) + "/" + strconv.Itoa(y2))
			return m, true
		}
	}
	m.EDTF = value(strconv.Itoa(y))
	return m, true
}

// edgeOfPeriod reads "the end of 2026", "the first half of 2026", "spring 2026".
func (p *page) edgeOfPeriod(i int) (dateMention, bool) {
	k := i
	if p.is(k, "the") {
		k++
	}
	edge := p.low(k)
	k++
	if (edge == "first" || edge == "second") && p.is(k, "half") {
		edge += " half"
		k++
	}
	season := map[string]int{"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}[edge]
	if p.is(k, "of") {
		k++
	} else if season == 0 || k-1 != i {
		return dateMention{}, false
	}
	d, next := day{}, k
	if y := p.yearIn(k); y > 0 {
		d.year, next = y, k+1
	} else if p.is(k, "the", "this") && p.is(k+1, "year") && p.ref.known() {
		d.year, next = p.ref.year, k+2
	} else if k < len(p.words) && p.monthAt(k) > 0 {
		if d, next = p.dayAndMonth(k); d.year == 0 {
			d = p.nearestYear(d)
		}
	}
	if d.year == 0 {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: next, rule: "edge-of-period"}
	switch {
	case season > 0:
		m.EDTF = value(d.edtf() + "-" + strconv.Itoa(season))
	case edge == "end" && d.month == 0:
		m.EDTF = value(day{d.year, 12, 31}.edtf())
	case edge == "end":
		next := day{d.year, d.month, 1}.add(1, "M").add(-1, "D")
		m.EDTF = value(next.edtf())
	case (edge == "beginning" || edge == "start") && d.month == 0:
		m.EDTF = value(day{d.year, 1, 0}.edtf())
	case edge == "first half" && d.month == 0:
		m.EDTF = value(d.edtf() + "-01/" + d.edtf() + "-06")
	case edge == "second half" && d.month == 0:
		m.EDTF = value(d.edtf() + "-07/" + d.edtf() + "-12")
	case edge == "beginning" || edge == "start" || edge == "middle":
		m.EDTF = value(d.edtf())
	default:
		return dateMention{}, false
	}
	switch p.low(i - 1) {
	case "by":
		m.Relation = "by"
	case "until", "till":
		m.Relation = "until"
	}
	return m, true
}

// toCome reports that the verb before the day at word i tells of what is to
// come: "is to be held from November 20".
func (p *page) toCome(i int) bool {
	for k := i - 1; k >= 0 && i-k < 12 && !p.is(k, ".", ";", ","); k-- {
		if p.is(k, "will", "shall", "would") || p.is(k, "until", "till") && p.is(k-1, "has", "have") || p.is(k, "to") && p.is(k-1, "agreed", "agree", "promised", "pledged", "vowed", "decided", "due", "ready", "prepared", "offered", "proposed", "plans", "plan", "planned", "hopes", "wants", "invited", "is", "are", "set", "scheduled", "due", "expected", "planned") ||
			k == i-2 && p.is(i-1, "for", "in", "on", "by") && p.is(k, "scheduled", "planned", "expected", "due", "slated") && p.is(k-1, "is", "are", "be", "talks", "elections", "vote", "visit", "summit", "meeting") {
			return true
		}
	}
	return false
}
