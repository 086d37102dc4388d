package date

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// A ceasefire counts its steps from D-Day, which it names once: "on 1 February 2008
// (D-Day)", "by D-Day + 14".

// dayCounted reads "D-Day + 14" and "D+30 days".
func (p *Reader) dayCounted(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "deadline"}
	k := i + 1
	if !p.Signed || !p.Is(i, "d") || !p.Upper(i) {
		return m, false
	}
	if p.Is(k, "-") && p.Is(k+1, "day") {
		k += 2
	} else if p.Is(k, "day") {
		k++
	}
	sign := 1
	if p.Is(k, "-", "–", "−") {
		sign = -1
	}
	n, length := p.number(k + 1)
	if !p.Is(k, "+", "plus", "-", "–", "−") || length == 0 || n > 3650 {
		return m, false
	}
	k += 1 + length
	unit := "D"
	if u := unitOf(p.Low(k)); u != "" {
		unit = u
		k++
	}
	m.To, m.Anchor, m.Offset, m.Relation = k, "D-Day", iso(sign*n, unit), "on"
	if p.Is(i-1, "by", "before") || p.LatestAt(i) < i {
		m.Relation = "by"
	}
	if p.dDay.Day > 0 && unit != "TH" && unit != "TM" {
		m.EDTF = Value(p.dDay.add(sign*n, unit).EDTF())
	}
	return m, true
}

// learnDDay keeps the day behind which brackets say that it is D-Day.
func (p *Reader) learnDDay(d *page.DateMention) {
	if !p.Signed || d.EDTF == nil {
		return
	}
	if k := p.DefinedBehind(d.To); k > 0 && p.Is(k, "d") && (p.Is(k+1, "-") && p.Is(k+2, "day") || p.Is(k+1, "day")) {
		p.dDay = DayOf(*d.EDTF)
	}
}

// countsFromDDay gives a time that counts from D-Day its day.
func (p *Reader) countsFromDDay(m *page.DateMention, n int, unit string) {
	if p.dDay.Day == 0 || unit == "TH" || unit == "TM" || !strings.EqualFold(m.Anchor, "D-Day") {
		return
	}
	if m.Relation == "before" {
		n = -n
	}
	m.EDTF = Value(p.dDay.add(n, unit).EDTF())
}
