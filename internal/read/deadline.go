package read

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// relativeDeadline reads "within 30 days of entry into force", "no later than
// six months after signature", "60 days after notice".
func (p *page) relativeDeadline(i int) (dateMention, bool) {
	m, span := dateMention{from: i, rule: "deadline"}, false
	k := i
	for p.is(k, "by", "at", "and") && p.is(k+1, "no", "not", "the") && p.is(k+2, "later", "latest") {
		k++
	}
	switch {
	case p.is(k, "within", "into"):
		m.Relation = "within"
		k++
		if p.is(k, "a", "the") && p.is(k+1, "period", "term", "maximum", "space", "time") {
			for k < len(p.words) && !p.is(k, "of") && k-i < 6 {
				k++
			}
			k++
		}
		if p.is(i, "into") && unitOf(p.unitAfter(k)) == "" {
			return m, false
		}
	case p.is(k, "no", "not") && p.is(k+1, "later") && p.is(k+2, "than"):
		m.Relation = "within"
		k += 3
	}
	p.skipAbout(&k)
	n, length := p.number(k)
	if length == 0 {
		return m, false
	}
	k += length
	if p.is(k, "to", "or", "and") && (p.is(k, "to", "or") || p.is(i-1, "between")) {
		if upper, l := p.number(k + 1); upper > n && unitOf(p.low(k+1+l)) != "" && !p.is(k+1, "a", "an") {
			n, k = upper, k+1+l // "three to nine months after": by the last of them
			span = true
		}
	}
	hydrological := p.is(k, "hydrological", "working", "business")
	if p.is(k, "calendar", "working", "business", "hydrological", "consecutive", "more", "full") {
		k++
	}
	unit := unitOf(p.low(k))
	if unit == "" {
		return m, false
	}
	k++
	if p.is(k, "'", "’") {
		k++
	}
	m.Offset = iso(n, unit)
	if m.Relation == "" {
		switch {
		case p.is(k, "ago"):
			return p.ago(i, k+1, -n, unit)
		case !p.signed && p.is(k, "earlier", "later", "afterwards"):
			m.to, m.Relation, m.rule = k+1, "after", "relative-day" // from what was told before
			if p.is(k, "earlier") {
				m.Relation = "before"
			}
			if last := p.lastDay(i); last.day > 0 && !span {
				m.EDTF = value(last.shifted(n*(1-2*boolInt(p.is(k, "earlier"))), unit))
			}
			return m, true
		case p.is(k, "succeeding"), p.is(k, "after", "following", "from") && p.is(i-1, "during", "for"):
			m.Relation = "within"
		case p.is(k, "after", "from", "following"):
			m.Relation = "after"
			if span {
				m.Relation = "within"
			}
		case p.is(k, "before", "prior"):
			m.Relation = "before"
		default:
			return m, false
		}
	}
	m.to = k
	if p.is(k, "of", "from", "after", "following", "before", "prior", "upon", "succeeding") {
		m.Anchor, m.to = p.anchor(k + 1)
		if m.Anchor == "" {
			m.to = k
			if !p.is(i, "within", "no", "not", "by") {
				return m, false
			}
		}
	}
	if unit == "TH" && n%24 == 0 {
		n, unit = n/24, "D"
	}
	if unit != "TH" && unit != "TM" && p.ownDay(m.Anchor) && p.legal && p.ref.day > 0 && !hydrological {
		sign := 1
		if m.Relation == "before" {
			sign = -1
		}
		m.EDTF = value(p.ref.add(sign*n, unit).edtf())
	}
	return m, true
}

// ownDay reports an anchor that is the day of the text itself: its signature,
// "the date of this treaty".
func (p *page) ownDay(anchor string) bool {
	if strings.Contains(anchor, "treaty is signed") || strings.Contains(anchor, "agreement is signed") {
		return false // another one, still to be made
	}
	return strings.Contains(anchor, "sign") || anchor == "treaty" || anchor == "agreement" || anchor == "hereof"
}

func (p *page) unitAfter(k int) string {
	_, n := p.number(k)
	return p.low(k + n)
}

func (p *page) skipAbout(k *int) {
	for p.is(*k, "about", "approximately", "the", "next", "first", "at", "least", "most", "up", "a", "further") {
		if p.is(*k, "a") && unitOf(p.low(*k+1)) != "" {
			return
		}
		*k++
	}
}

func (p *page) ago(i, to, n int, unit string) (dateMention, bool) {
	m := dateMention{from: i, to: to, rule: "relative-day"}
	d := p.ref.add(n, strings.TrimRight(unit, "0"))
	if unit == "Y0" {
		d = p.ref.add(10*n, "Y")
	}
	switch unit {
	case "Y", "Y0":
		d.month, d.day = 0, 0
	case "M":
		d.day = 0
	case "TH":
		d = p.ref.add(n/24, "D") // less than a day ago is the day itself, as papers come out in the morning
	}
	m.EDTF = value(d.edtf())
	return m, true
}

// anchorStop ends the words of an anchor.
var anchorStop = map[string]bool{",": true, ";": true, ".": true, ":": true, "(": true, "shall": true, "will": true, "may": true,
	"must": true, "should": true, "and": true, "or": true, "by": true, "the parties": true, "to": true, "unless": true, "if": true, "which": true,
	"that": true, "the": false, "is": true, "are": true, "a": true, "with": true, "as": true, "no": true, "all": true}

// anchor reads the event a deadline counts from and where its words end.
func (p *page) anchor(k int) (string, int) {
	if c := p.onWhich(k); c > 0 {
		return p.clauseAnchor(c)
	}
	if p.opensClause(k) {
		return p.clauseAnchor(k)
	}
	start := k
	for p.is(start, "the", "its", "their", "this", "said") || p.is(start, "date", "day", "time", "moment") && p.is(start+1, "of", "on") {
		if p.is(start, "date", "day", "time", "moment") {
			start++
		}
		start++
	}
	end := start
	for end < len(p.words) && end-start < 9 && !anchorStop[p.low(end)] {
		if p.monthAt(end) > 0 || p.yearIn(end) > 0 && (end > start || p.stopAt(end+1)) || end > start && (p.groupStarts(end) || !p.legal && end < len(p.nodes) && p.subjectBegins(end)) {
			break
		}
		end++
	}
	for end > start && p.is(end-1, "of", "the", "on", "in", "at", "for", "from", "this", "its") {
		end--
	}
	if end == start {
		return "", k
	}
	name := p.words1(start, end)
	switch p.low(start) {
	case "signature", "signing":
		name = p.low(start)
	case "entry":
		if p.is(start+1, "into") && p.is(start+2, "force", "effect") {
			name, end = "entry into force", start+3
			if p.is(end, "of") && p.is(end+1, "this", "the") && headType[p.low(end+2)] != "" {
				end += 3
			}
		}
	case "ratification", "notification", "adoption":
		name = p.low(start)
	}
	return name, end
}

// groupStarts reports whether a group of actors ("the Parties") starts at k.
func (p *page) groupStarts(k int) bool {
	for i := range p.actors {
		if m := &p.actors[i]; m.via == "group" && m.from == k {
			return true
		}
	}
	return false
}

// words1 is the text of the words on one line.
func (p *page) words1(from, to int) string {
	return strings.Join(strings.Fields(p.at(from, to)), " ")
}

// dayCount reads "on day 1 of the withdrawal", "on the day 5 after the
// withdrawal at the latest".
func (p *page) dayCount(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "day-count"}
	k := i
	switch p.low(k) {
	case "on":
		m.Relation = "on"
	case "from", "starting":
		m.Relation = "from"
	case "by":
		m.Relation = "by"
	default:
		return m, false
	}
	k++
	for p.is(k, "on", "the", "from") {
		k++
	}
	if !p.is(k, "day") {
		return m, false
	}
	n, length := p.number(k + 1)
	if length == 0 {
		return m, false
	}
	k += 1 + length
	after := p.is(k, "after", "following")
	if !after && !p.is(k, "of", "from") {
		return m, false
	}
	m.Anchor, m.to = p.anchor(k + 1)
	if m.Anchor == "" {
		return m, false
	}
	if !after {
		n--
	}
	m.Offset = iso(n, "D")
	if began, ok := p.began[lower(m.Anchor)]; ok {
		m.EDTF = value(began.add(n, "D").edtf())
	}
	m.Anchor = strings.TrimSuffix(m.Anchor, " at the latest")
	for k := m.from; k < m.to; k++ {
		if p.is(k, "latest") {
			m.Relation = "by"
		}
	}
	if p.is(m.to, "at") && p.is(m.to+2, "latest") {
		m.to, m.Relation = m.to+3, "by"
	}
	return m, true
}

// duration reads "49 years", "11-year", "a Transitional Period of thirty six months".
func (p *page) duration(i int) (dateMention, bool) {
	start := i
	if p.is(i, "for") && p.is(i+1, "a", "the") && p.is(i+2, "period", "term", "space") && p.is(i+3, "of") {
		i += 4
	}
	n, length := p.number(i)
	if length == 0 || p.is(i, "a", "an") {
		return dateMention{}, false
	}
	k := i + length
	if p.is(k, "-") {
		k++
	}
	unit := unitOf(p.low(k))
	if unit == "" || p.is(k+1, "old", "-") {
		return dateMention{}, false
	}
	if p.is(i-1, "aged", "age") || p.is(k+1, "later", "of") && p.is(k+2, "age") || p.is(k-1, "-") && p.is(k+1, "of") || unit == "TM" {
		return dateMention{}, false
	}
	m := dateMention{from: start, to: k + 1, rule: "duration"}
	m.Offset = iso(n, unit)
	return m, true
}

// vague reads deadlines without a date: "immediately", "as soon as possible".
func (p *page) vague(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "vague-deadline"}
	switch {
	case p.is(i, "as") && p.is(i+1, "soon", "fast", "early", "quickly", "rapidly") && p.is(i+2, "as") && p.is(i+3, "possible", "practicable", "convenient"):
		m.to = i + 4
	case p.is(i, "now") && p.is(i+1, "or") && p.is(i+2, "later"), p.is(i, "at") && p.is(i+1, "all") && p.is(i+2, "times"):
		m.to = i + 3
	case p.is(i, "without") && p.is(i+1, "delay"):
		m.to = i + 2
	case p.is(i, "in") && p.is(i+1, "due") && p.is(i+2, "course"), p.is(i, "without") && p.is(i+1, "undue", "further") && p.is(i+2, "delay"), p.signed && p.is(i, "in") && p.is(i+1, "good") && p.is(i+2, "time"):
		m.to = i + 3
	case p.signed && p.is(i, "in") && p.is(i+1, "a") && p.is(i+2, "timely") && p.is(i+3, "manner", "fashion"):
		m.to = i + 4
	case p.is(i, "at") && p.is(i+1, "the", "their", "its") && p.is(i+2, "earliest", "soonest") && p.is(i+3, "possible", "practicable", "convenient", "date", "opportunity", "moment", "convenience"):
		for m.to = i + 4; p.is(m.to, "date", "opportunity", "moment", "time"); m.to++ {
		}
	case p.legal && p.is(i, "immediately", "immediate", "promptly", "forever", "hereafter", "thereafter", "forthwith"):
		m.to = i + 1
	default:
		return m, false
	}
	return m, true
}

// legalTimes are the acts by which a text that binds counts its time.
var legalTimes = map[string]bool{"signature": true, "signing": true, "ratification": true, "ratified": true, "signed": true, "force": true,
	"termination": true, "expiry": true, "expiration": true, "withdrawal": true, "conclusion": true, "concluding": true, "adoption": true,
	"removed": true, "notification": true, "deposit": true, "exchange": true, "demarcation": true, "elections": true, "election": true,
	"close": true, "commencement": true, "settlement": true, "closing": true, "completion": true, "acceptance": true, "accession": true, "denunciation": true}

var legalRelation = map[string]string{"after": "after", "before": "before", "upon": "on", "until": "until", "till": "until", "prior": "before", "following": "after", "on": "on", "from": "from"}

// legalTime reads "upon entry into force", "before the Agreement is signed",
// "after the termination of the Treaty": a time with an anchor and no offset.
func (p *page) legalTime(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "legal-time"}
	rel := legalRelation[p.low(i)]
	if p.is(i, "as") && p.is(i+1, "of", "from") && p.is(i+2, "the") && p.is(i+3, "date", "day") {
		m.Anchor, m.to = p.anchor(i + 2)
		m.Relation, m.Offset = "from", "P0D"
		return m, m.Anchor != "" && p.signed
	}
	if c := p.waitsFor(i); c > 0 {
		m.Anchor, m.to = p.clauseAnchor(c)
		m.Relation = map[string]string{"until": "until", "before": "before"}[p.low(i)]
		if m.Relation == "" {
			m.Relation = "after"
		}
		return m, m.Anchor != ""
	}
	if d, ok := p.newsTime(i); ok {
		return d, true
	}
	if p.onEnding(i) {
		rel = "on"
	} else if rel == "" || (rel == "on" && p.is(i, "on") || rel == "from") && !p.is(i+2, "date", "day") {
		return m, false
	}
	hit := false
	end := i + 1
	for ; end < len(p.words) && end-i < 16; end++ {
		w := p.low(end)
		if w == "," || w == ";" || w == "." || w == ":" || w == "shall" || w == "will" || w == "(" || p.words[end].kind == syntax.Punct && w != "-" && w != "'" || p.subjectAfter(end) {
			break
		}
		if legalTimes[w] {
			hit = true
		}
	}
	if !hit || !p.legal && !p.signed && !p.is(end-1, "signed", "ratified", "removed", "force") || end-i < 2 {
		return m, false
	}
	m.to = end
	m.Relation = rel
	start := i + 1
	for p.is(start, "the", "date", "day", "of") || p.is(start, "to") && p.is(i, "prior") {
		start++
	}
	if start >= end {
		return m, false
	}
	m.Anchor = p.words1(start, end)
	if p.legal {
		if rel != "until" {
			m.Offset = "P0D" // what lasts until then has no day of its own
		}
		if p.ownDay(m.Anchor) && rel == "on" && p.ref.day > 0 {
			m.EDTF = value(p.ref.edtf()) // "upon signature", which was then
		}
	}
	return m, true
}

// periodTime reads "during the Transitional Period": a stretch that the text
// names.
func (p *page) periodTime(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "named-period"}
	if !p.is(i, "during", "throughout") || !p.signed {
		return m, false
	}
	k := i + 1
	for p.is(k, "the", "this", "a", "entire", "whole") {
		k++
	}
	start := k
	for k < len(p.words) && k-start < 5 && (p.upper(k) || p.is(k, "-")) {
		k++
	}
	if k == start || !p.is(k-1, "period", "phase", "transition", "interim", "stage") {
		return m, false
	}
	m.to, m.Relation, m.Anchor = k, "within", p.words1(start, k)
	return m, true
}

// clockDay reads "00.00 AM (Kiev time) on the 15th of February, 2015".
func (p *page) clockDay(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "day"}
	hour, minute, ok := clockTime(p.low(i))
	if !ok {
		return m, false
	}
	k := i + 1
	if p.is(k, "am", "pm", "a.m.", "p.m.", "hours", "hrs", "utc", "gmt") {
		if p.is(k, "pm", "p.m.") && hour < 12 {
			hour += 12
		}
		k++
	}
	if p.is(k, "(") {
		for k < len(p.words) && k-i < 8 && !p.is(k, ")") {
			k++
		}
		k++
	}
	if p.is(k+1, "time") {
		k++ // "Kyiv time", "local time"
	}
	for p.is(k, "time", "of", "on", "the", ",") && k-i < 12 {
		k++
	}
	if k >= len(p.words) {
		return m, false
	}
	d, next := p.dayAndMonth(k)
	if d.day == 0 || d.month == 0 {
		return m, false
	}
	if d.year == 0 {
		d = p.nearestYear(d)
	}
	if d.year == 0 {
		return m, false
	}
	m.to = next
	m.EDTF = value(fmt.Sprintf("%sT%02d:%02d:00", d.edtf(), hour, minute))
	if p.is(i-1, "from") || p.is(i-1, "at") && p.is(i-2, "from", "starting", "beginning") {
		m.Relation = "from"
	}
	return m, true
}

// clockTime reads "00.00" and "14:30".
func clockTime(w string) (hour, minute int, ok bool) {
	h, m, found := strings.Cut(strings.Replace(w, ".", ":", 1), ":")
	if !found || len(h) > 2 || len(m) != 2 || !isFigure(h) || !isFigure(m) {
		return 0, 0, false
	}
	hour, _ = strconv.Atoi(h)
	minute, _ = strconv.Atoi(m)
	return hour, minute, hour < 25 && minute < 60
}

// role says what a date is for in its sentence.
func (p *page) role(m *dateMention) string {
	switch {
	case m.rule == "deadline" && !p.signed && m.Relation == "within" && m.from > 0 && m.from-1 < len(p.nodes) && !p.hasIn(p.first, m.from, "will", "shall", "must", "should", "would", "may", "to") && (p.nodes[m.from-1].XPOS == "VBN" || p.nodes[m.from-1].XPOS == "VBD"):
		return "period" // "measures taken within 24 hours"
	case m.rule == "deadline" && !p.signed && m.Relation != "within" && !p.future():
		return "event" // "three months before the election"
	case m.rule == "deadline" || m.rule == "day-count" || m.rule == "legal-time" || m.rule == "news-time" || m.rule == "event-time" && m.Relation != "within" && !p.is(m.from, "since"):
		return "deadline"
	case m.rule == "duration" || m.rule == "named-period" || m.rule == "event-time":
		return "period"
	case m.rule == "vague-deadline":
		if p.is(m.from, "at", "now", "forever", "hereafter", "thereafter") {
			return "period"
		}
		return "deadline"
	case p.index <= 4 && !p.legal && m.EDTF != nil && *m.EDTF == p.doc.Published && len(p.words) < 14 && m.rule != "relative-day":
		return "publication"
	case !p.signed && m.EDTF != nil && (p.is(m.from-1, "until") && p.is(m.from-2, "has", "have") || p.is(m.from-3, "until") && p.is(m.from-4, "has", "have")):
		return "deadline" // "have until midnight on Friday to leave"
	case p.latestAt(m.from) < m.from:
		return "deadline" // "not later than 30 June"
	case m.Relation == "by" || m.Relation == "from" && p.signed || m.Relation == "until" || p.is(m.from-1, "by", "until") && p.future():
		return "deadline"
	case p.legal && m.rule == "day" && m.EDTF != nil && p.is(m.from-1, "on", "from") && p.dayOfDuty(m.from):
		if p.is(m.from-1, "from") {
			m.Relation = "from"
		}
		return "deadline"
	case m.rule == "year" && p.upper(m.to) && m.to < len(p.words):
		return "other"
	}
	return "event"
}

// latestAt is where "not later than" before a date at word k starts; k without it.
func (p *page) latestAt(k int) int {
	if p.is(k-1, "than") && p.is(k-2, "later") && p.is(k-3, "no", "not") {
		return k - 3
	}
	return k
}

func (p *page) future() bool {
	for i := range p.words {
		if p.is(i, "shall", "will", "must", "should", "to") {
			return true
		}
	}
	return false
}
