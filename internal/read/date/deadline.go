package date

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// relativeDeadline reads "within 30 days of entry into force", "no later than
// six months after signature", "60 days after notice".
func (p *Reader) relativeDeadline(i int) (page.DateMention, bool) {
	m, span := page.DateMention{From: i, Rule: "deadline"}, false
	k := i
	for p.Is(k, "by", "at", "and") && p.Is(k+1, "no", "not", "the") && p.Is(k+2, "later", "latest") {
		k++
	}
	switch {
	case p.Is(k, "within", "into"):
		m.Relation = "within"
		k++
		if p.Is(k, "a", "the") && p.Is(k+1, "period", "term", "maximum", "space", "time") {
			for k < len(p.Words) && !p.Is(k, "of", "exceeding", "than") && k-i < 6 {
				k++
			}
			for k++; p.Is(k, "no", "not", "more", "longer", "than", "exceeding"); k++ {
			}
		}
		if p.Is(i, "into") && unitOf(p.unitAfter(k)) == "" {
			return m, false
		}
	case p.Is(k, "no", "not") && p.Is(k+1, "later") && p.Is(k+2, "than"):
		m.Relation = "within"
		k += 3
	}
	p.skipAbout(&k)
	n, length := p.number(k)
	if length == 0 {
		return m, false
	}
	k += length
	if p.Is(k, "to", "or", "and") && (p.Is(k, "to", "or") || p.Is(i-1, "between")) {
		if upper, l := p.number(k + 1); upper > n && unitOf(p.Low(k+1+l)) != "" && !p.Is(k+1, "a", "an") {
			n, k = upper, k+1+l // "three to nine months after": by the last of them
			span = true
		}
	}
	hydrological := p.Is(k, "hydrological", "working", "business")
	if p.Is(k, "calendar", "working", "business", "hydrological", "consecutive", "more", "full") {
		k++
	}
	unit := unitOf(p.Low(k))
	if unit == "" {
		return m, false
	}
	k++
	if p.Is(k, "'", "’") {
		k++
	}
	m.Offset = iso(n, unit)
	if p.Legal && m.Relation == "within" && p.Is(k, ",") && p.Is(k+1, "following", "after", "from") {
		k++ // "within thirty days, following the signing"
	}
	if m.Relation == "" {
		switch {
		case p.Is(k, "ago"):
			return p.ago(i, k+1, -n, unit)
		case !p.Signed && p.Is(k, "earlier", "later", "afterwards"):
			m.To, m.Relation, m.Rule = k+1, "after", "relative-day" // from what was told before
			if p.Is(k, "earlier") {
				m.Relation = "before"
			}
			if last := p.lastDay(i); last.Day > 0 && !span {
				m.EDTF = Value(last.shifted(n*(1-2*page.BoolInt(p.Is(k, "earlier"))), unit))
			}
			return m, true
		case p.Is(k, "succeeding"), p.Is(k, "after", "following", "from") && p.Is(i-1, "during", "for"):
			m.Relation = "within"
		case p.Is(k, "after", "from", "following"):
			m.Relation = "after"
			if span {
				m.Relation = "within"
			}
		case p.Is(k, "before", "prior"):
			m.Relation = "before"
		default:
			return m, false
		}
	}
	m.To = k
	if p.Is(k, "from") && p.Is(k+1, "and") && p.Is(k+2, "after") {
		k += 2
	}
	if p.Is(k, "of", "from", "after", "following", "before", "prior", "upon", "succeeding") {
		m.Anchor, m.To = p.anchor(k + 1)
		if m.Anchor == "" {
			m.To = k
			if !p.Is(i, "within", "no", "not", "by") {
				return m, false
			}
		}
	}
	if unit == "TH" && n%24 == 0 {
		n, unit = n/24, "D"
	}
	if unit != "TH" && unit != "TM" && p.ownDay(m.Anchor) && p.Legal && p.Ref.Day > 0 && !hydrological {
		sign := 1
		if m.Relation == "before" {
			sign = -1
		}
		m.EDTF = Value(p.Ref.add(sign*n, unit).EDTF())
	}
	p.countsFromDDay(&m, n, unit)
	return m, true
}

// ownDay reports an anchor that is the day of the text itself: its signature,
// "the date of this treaty".
func (p *Reader) ownDay(anchor string) bool {
	if strings.Contains(anchor, "treaty is signed") || strings.Contains(anchor, "agreement is signed") {
		return false // another one, still to be made
	}
	return strings.Contains(anchor, "sign") || anchor == "treaty" || anchor == "agreement" || anchor == "hereof"
}

func (p *Reader) unitAfter(k int) string {
	_, n := p.number(k)
	return p.Low(k + n)
}

func (p *Reader) skipAbout(k *int) {
	for p.Is(*k, "about", "approximately", "the", "next", "first", "at", "least", "most", "up", "a", "further") {
		if p.Is(*k, "a") && unitOf(p.Low(*k+1)) != "" {
			return
		}
		*k++
	}
}

func (p *Reader) ago(i, to, n int, unit string) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: to, Rule: "relative-day"}
	d := p.Ref.add(n, strings.TrimRight(unit, "0"))
	if unit == "Y0" {
		d = p.Ref.add(10*n, "Y")
	}
	switch unit {
	case "Y", "Y0":
		d.month, d.Day = 0, 0
	case "M":
		d.Day = 0
	case "TH":
		d = p.Ref.add(n/24, "D") // less than a day ago is the day itself, as papers come out in the morning
	}
	m.EDTF = Value(d.EDTF())
	return m, true
}

// anchorStop ends the words of an anchor.
var anchorStop = map[string]bool{",": true, ";": true, ".": true, ":": true, "(": true, "shall": true, "will": true, "may": true,
	"must": true, "should": true, "and": true, "or": true, "by": true, "the parties": true, "to": true, "unless": true, "if": true, "which": true,
	"that": true, "the": false, "is": true, "are": true, "a": true, "with": true, "as": true, "no": true, "all": true}

// anchor reads the event a deadline counts from and where its words end.
func (p *Reader) anchor(k int) (string, int) {
	if c := p.onWhich(k); c > 0 {
		return p.clauseAnchor(c)
	}
	if p.opensClause(k) {
		return p.clauseAnchor(k)
	}
	start := k
	for p.Is(start, "the", "its", "their", "this", "said") || p.Is(start, "date", "day", "time", "moment") && p.Is(start+1, "of", "on") {
		if p.Is(start, "date", "day", "time", "moment") {
			start++
		}
		start++
	}
	end := start
	for end < len(p.Words) && end-start < 9 && !anchorStop[p.Low(end)] {
		if p.monthAt(end) > 0 || p.YearIn(end) > 0 && (end > start || p.StopAt(end+1)) || end > start && (p.verbGoesOn(end) || p.groupStarts(end) || !p.Legal && end < len(p.Nodes) && p.subjectBegins(end)) {
			break
		}
		end++
	}
	for end > start && p.Is(end-1, "of", "the", "on", "in", "at", "for", "from", "this", "its") {
		end--
	}
	if end == start {
		return "", k
	}
	name := p.words1(start, end)
	switch p.Low(start) {
	case "signature", "signing":
		name = p.Low(start)
	case "entry":
		if p.Is(start+1, "into") && p.Is(start+2, "force", "effect") {
			name, end = "entry into force", start+3
			if p.Is(end, "of") && p.Is(end+1, "this", "the") && page.HeadType[p.Low(end+2)] != "" {
				end += 3
			}
		}
	case "ratification", "notification", "adoption":
		name = p.Low(start)
	}
	return name, end
}

// verbGoesOn reports the verb of a modal behind the words of a time at k: "shall within two
// months from the start of the period [review] its rules".
func (p *Reader) verbGoesOn(k int) bool {
	w := p.Low(k)
	if !p.Legal || !p.Lex.BaseVerb(w) || p.Upper(k) || k+1 >= len(p.Words) || k >= len(p.Nodes) || p.Nodes[k-1].UPOS == "ADP" || p.Nodes[k-1].UPOS == "DET" {
		return false
	}
	return p.Is(k+1, "the", "a", "an", "its", "their", "his", "all", "any", "such", "each", "every", "that") || p.Lex.OnlyVerb(w) && p.Nodes[k].XPOS != "NN"
}

// groupStarts reports whether a group of actors ("the Parties") starts at k.
func (p *Reader) groupStarts(k int) bool {
	for i := range p.Actors {
		if m := &p.Actors[i]; m.Via == "group" && m.From == k {
			return true
		}
	}
	return false
}

// words1 is the text of the words on one line.
func (p *Reader) words1(from, to int) string {
	return strings.Join(strings.Fields(p.At(from, to)), " ")
}

// dayCount reads "on day 1 of the withdrawal", "on the day 5 after the
// withdrawal at the latest".
func (p *Reader) dayCount(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "day-count"}
	k := i
	switch p.Low(k) {
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
	for p.Is(k, "on", "the", "from") {
		k++
	}
	if !p.Is(k, "day") {
		return m, false
	}
	n, length := p.number(k + 1)
	if length == 0 {
		return m, false
	}
	k += 1 + length
	after := p.Is(k, "after", "following")
	if !after && !p.Is(k, "of", "from") {
		return m, false
	}
	m.Anchor, m.To = p.anchor(k + 1)
	if m.Anchor == "" {
		return m, false
	}
	if !after {
		n--
	}
	m.Offset = iso(n, "D")
	if began, ok := p.Began[page.Lower(m.Anchor)]; ok {
		m.EDTF = Value(began.add(n, "D").EDTF())
	}
	m.Anchor = strings.TrimSuffix(m.Anchor, " at the latest")
	for k := m.From; k < m.To; k++ {
		if p.Is(k, "latest") {
			m.Relation = "by"
		}
	}
	if p.Is(m.To, "at") && p.Is(m.To+2, "latest") {
		m.To, m.Relation = m.To+3, "by"
	}
	return m, true
}

// duration reads "49 years", "11-year", "a Transitional Period of thirty six months".
func (p *Reader) duration(i int) (page.DateMention, bool) {
	start := i
	if p.Is(i, "for") && p.Is(i+1, "a", "the") && p.Is(i+2, "period", "term", "space") && p.Is(i+3, "of", "not", "exceeding") {
		for i += 3; p.Is(i, "of", "not", "no", "more", "less", "longer", "than", "exceeding", "up", "to"); i++ {
		}
	}
	n, length := p.number(i)
	if length == 0 || p.Is(i, "a", "an") {
		return page.DateMention{}, false
	}
	k := i + length
	if p.Is(k, "-", "calendar", "consecutive", "full") {
		k++
	}
	unit := unitOf(p.Low(k))
	if unit == "" || p.Is(k+1, "old", "-") || p.Is(i-1, "in") && p.awaited(i) {
		return page.DateMention{}, false // "will meet in three weeks", which the calendar knows
	}
	if p.Is(i-1, "aged", "age") || p.Is(k+1, "later", "of") && p.Is(k+2, "age") || p.Is(k-1, "-") && p.Is(k+1, "of") || unit == "TM" {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: start, To: k + 1, Rule: "duration"}
	m.Offset = iso(n, unit)
	return m, true
}

// awaited reports a stretch of time at word i of a report by whose end something will
// happen.
func (p *Reader) awaited(i int) bool {
	return !p.Signed && p.Ref.Day > 0 && p.toCome(i) && !p.HasIn(max(0, i-6), i, "first", "second", "third", "once", "twice", "time", "times") && (i < 2 || !p.Is(i-2, "interest", "rise", "drop"))
}

// vague reads deadlines without a date: "immediately", "as soon as possible".
func (p *Reader) vague(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "vague-deadline"}
	switch {
	case p.Is(i, "as") && p.Is(i+1, "soon", "fast", "early", "quickly", "rapidly") && p.Is(i+2, "as") && p.Is(i+3, "possible", "practicable", "convenient"):
		m.To = i + 4
	case p.Is(i, "now") && p.Is(i+1, "or") && p.Is(i+2, "later"), p.Is(i, "at") && p.Is(i+1, "all") && p.Is(i+2, "times"):
		m.To = i + 3
	case p.Is(i, "without") && p.Is(i+1, "delay"):
		m.To = i + 2
	case p.Is(i, "in") && p.Is(i+1, "due") && p.Is(i+2, "course"), p.Is(i, "without") && p.Is(i+1, "undue", "further") && p.Is(i+2, "delay"), p.Signed && p.Is(i, "in") && p.Is(i+1, "good") && p.Is(i+2, "time"):
		m.To = i + 3
	case p.Signed && p.Is(i, "in") && p.Is(i+1, "a") && p.Is(i+2, "timely") && p.Is(i+3, "manner", "fashion"):
		m.To = i + 4
	case p.Is(i, "at") && p.Is(i+1, "the", "their", "its") && p.Is(i+2, "earliest", "soonest") && p.Is(i+3, "possible", "practicable", "convenient", "date", "opportunity", "moment", "convenience"):
		for m.To = i + 4; p.Is(m.To, "date", "opportunity", "moment", "time"); m.To++ {
		}
	case p.Legal && p.Is(i, "from") && p.Is(i+1, "that") && p.Is(i+2, "moment", "time"):
		m.To = i + 3
	case !p.Signed && p.Is(i, "immediately") && p.doneAtOnce(i):
		m.To = i + 1
	case p.Legal && p.Is(i, "immediately", "immediate", "promptly", "forever", "hereafter", "thereafter", "forthwith", "thenceforth", "henceforth") && !(p.Is(i, "immediately") && p.Is(i+1, "below", "above", "adjacent", "adjoining", "contiguous", "behind", "opposite", "beside", "preceding", "north", "south", "east", "west", "around", "beneath")):
		m.To = i + 1
	default:
		return m, false
	}
	return m, true
}

// doneAtOnce reports that "immediately" at word i of a report says by when something is to
// be done: "must immediately leave", "beginning immediately".
func (p *Reader) doneAtOnce(i int) bool {
	if p.Is(i+1, "after", "before", "following", "clear", "available") || i+1 >= len(p.Nodes) {
		return false
	}
	h := p.Nodes[i].Head
	return h >= 0 && (p.Nodes[h].XPOS == "VB" || p.Is(p.Child(h, "aux"), "will", "shall", "must", "should", "would")) || p.Nodes[i+1].XPOS == "VB" || i > 0 && (p.Nodes[i-1].XPOS == "VB" || p.Is(i-1, "beginning", "starting", "effective"))
}

// legalTimes are the acts by which a text that binds counts its time.
var legalTimes = map[string]bool{"signature": true, "signing": true, "ratification": true, "ratified": true, "signed": true, "force": true,
	"termination": true, "expiry": true, "expiration": true, "withdrawal": true, "conclusion": true, "concluding": true, "adoption": true,
	"removed": true, "notification": true, "deposit": true, "exchange": true, "demarcation": true, "elections": true, "election": true,
	"close": true, "commencement": true, "settlement": true, "closing": true, "completion": true, "acceptance": true, "accession": true, "denunciation": true}

var legalRelation = map[string]string{"after": "after", "before": "before", "upon": "on", "until": "until", "till": "until", "prior": "before", "following": "after", "on": "on", "from": "from"}

// legalTime reads "upon entry into force", "before the Agreement is signed",
// "after the termination of the Treaty": a time with an anchor and no offset.
func (p *Reader) legalTime(i int) (page.DateMention, bool) {
	if _, day := page.WeekdayNames[p.Low(i+1)]; day && p.Upper(i+1) {
		return page.DateMention{}, false // "until Sunday to reinstate him": a day is nothing that happens
	}
	m := page.DateMention{From: i, Rule: "legal-time"}
	rel := legalRelation[p.Low(i)]
	if p.Is(i, "as") && p.Is(i+1, "of", "from") && p.Is(i+2, "the") && p.Is(i+3, "date", "day") {
		m.Anchor, m.To = p.anchor(i + 2)
		m.Relation, m.Offset = "from", "P0D"
		return m, m.Anchor != "" && p.Signed
	}
	if c := p.waitsFor(i); c > 0 {
		m.Anchor, m.To = p.clauseAnchor(c)
		m.Relation = map[string]string{"until": "until", "before": "before"}[p.Low(i)]
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
	} else if rel == "" || p.YearIn(i+1) > 0 || (rel == "on" && p.Is(i, "on") || rel == "from") && !p.Is(i+2, "date", "day") {
		return m, false
	}
	hit := false
	end := i + 1
	for ; end < len(p.Words) && end-i < 16; end++ {
		w := p.Low(end)
		if w == "," || w == ";" || w == "." || w == ":" || w == "shall" || w == "will" || w == "(" || p.Words[end].Kind == syntax.Punct && w != "-" && w != "'" || p.subjectAfter(end) || end > i+2 && (p.startsAnew(end) || p.verbGoesOn(end) && !p.Is(end, "have", "be") && p.Nodes[end-1].UPOS != "PART") {
			break
		}
		if legalTimes[w] {
			hit = true
		}
	}
	if p.Is(end-1, "which") && end < len(p.Words) { // "the last notification by which the Parties inform each other"
		for stop := end + 24; end < len(p.Words) && end < stop && !p.Is(end, ",", ";", ".", ":", "shall"); end++ {
		}
	}
	if !hit || !p.Legal && !p.Signed && !p.Is(end-1, "signed", "ratified", "removed", "force") || end-i < 2 {
		return m, false
	}
	m.To = end
	m.Relation = rel
	start := i + 1
	for p.Is(start, "the", "date", "day", "of") || p.Is(start, "to") && p.Is(i, "prior") {
		start++
	}
	if start >= end {
		return m, false
	}
	m.Anchor = p.actOfText(start, end)
	if p.Legal {
		if rel != "until" {
			m.Offset = "P0D" // what lasts until then has no day of its own
		}
		if p.ownDay(m.Anchor) && rel == "on" && p.Ref.Day > 0 {
			m.EDTF = Value(p.Ref.EDTF()) // "upon signature", which was then
		}
	}
	return m, true
}

// startsAnew reports a word behind a noun with which the main clause or another goes on: "from
// the entry into force of this Agreement [no] new duties".
func (p *Reader) startsAnew(k int) bool {
	if k >= len(p.Nodes) || p.Nodes[k-1].UPOS != "NOUN" && p.Nodes[k-1].UPOS != "PROPN" && p.Words[k-1].Kind != syntax.Number {
		return false
	}
	return p.Is(k, "no", "all", "any", "each", "every", "both", "neither", "unless", "if", "provided", "an", "a", "such", "they", "it", "he")
}

// periodTime reads "during the Transitional Period": a stretch that the text
// names.
func (p *Reader) periodTime(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "named-period"}
	if !p.Is(i, "during", "throughout") || !p.Signed {
		return m, false
	}
	k := i + 1
	for p.Is(k, "the", "this", "a", "entire", "whole") {
		k++
	}
	start := k
	for k < len(p.Words) && k-start < 5 && (p.Upper(k) || p.Is(k, "-")) {
		k++
	}
	if k == start || !p.Is(k-1, "period", "phase", "transition", "interim", "stage") {
		return m, false
	}
	m.To, m.Relation, m.Anchor = k, "within", p.words1(start, k)
	return m, true
}

// clockDay reads "00.00 AM (Kiev time) on the 15th of February, 2015".
func (p *Reader) clockDay(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "day"}
	hour, minute, ok := clockTime(p.Low(i))
	if !ok {
		return m, false
	}
	k := i + 1
	if p.Is(k, "am", "pm", "a.m.", "p.m.", "hours", "hrs", "utc", "gmt") {
		if p.Is(k, "pm", "p.m.") && hour < 12 {
			hour += 12
		}
		k++
	}
	if p.Is(k, "(") {
		for k < len(p.Words) && k-i < 8 && !p.Is(k, ")") {
			k++
		}
		k++
	}
	if p.Is(k+1, "time") {
		k++ // "Kyiv time", "local time"
	}
	for p.Is(k, "time", "of", "on", "the", ",") && k-i < 12 {
		k++
	}
	if k >= len(p.Words) {
		return m, false
	}
	d, next := p.dayAndMonth(k)
	if d.Day == 0 || d.month == 0 {
		return m, false
	}
	if d.year == 0 {
		d = p.nearestYear(d)
	}
	if d.year == 0 {
		return m, false
	}
	m.To = next
	m.EDTF = Value(fmt.Sprintf("%sT%02d:%02d:00", d.EDTF(), hour, minute))
	if p.Is(i-1, "from") || p.Is(i-1, "at") && p.Is(i-2, "from", "starting", "beginning") {
		m.Relation = "from"
	}
	return m, true
}

// clockTime reads "00.00" and "14:30".
func clockTime(w string) (hour, minute int, ok bool) {
	h, m, found := strings.Cut(strings.Replace(w, ".", ":", 1), ":")
	if !found || len(h) > 2 || len(m) != 2 || !page.IsFigure(h) || !page.IsFigure(m) {
		return 0, 0, false
	}
	hour, _ = strconv.Atoi(h)
	minute, _ = strconv.Atoi(m)
	return hour, minute, hour < 25 && minute < 60
}

// role says what a date is for in its sentence.
func (p *Reader) role(m *page.DateMention) string {
	switch {
	case m.Rule == "deadline" && !p.Signed && m.Relation == "within" && m.From > 0 && m.From-1 < len(p.Nodes) && !p.HasIn(p.First, m.From, "will", "shall", "must", "should", "would", "may", "to") && (p.Nodes[m.From-1].XPOS == "VBN" || p.Nodes[m.From-1].XPOS == "VBD"):
		return "period" // "measures taken within 24 hours"
	case m.Rule == "deadline" && !p.Signed && m.Relation != "within" && !p.future():
		return "event" // "three months before the election"
	case m.Rule == "deadline" || m.Rule == "day-count" || m.Rule == "legal-time" || m.Rule == "news-time" || m.Rule == "event-time" && m.Relation != "within" && !p.Is(m.From, "since"):
		return "deadline"
	case m.Rule == "duration" && !p.Signed && p.Is(m.To, "to") && p.BareVerb(m.To+1) && p.HasIn(max(p.First, m.From-4), m.From, "give", "gives", "gave", "given", "giving"):
		return "deadline" // "gave France one month to withdraw"
	case m.Rule == "duration" || m.Rule == "recurrence" || m.Rule == "named-period" || m.Rule == "event-time":
		return "period"
	case m.Rule == "loose-time":
		if r := looseRole[p.Low(m.From)]; r != "" {
			return r
		}
		if p.Is(m.From, "from", "for") {
			return "period"
		}
		return "other"
	case m.Rule == "vague-deadline":
		if p.Is(m.From, "at", "now", "forever", "hereafter", "thereafter") {
			return "period"
		}
		return "deadline"
	case p.Index <= 4 && !p.Legal && m.EDTF != nil && *m.EDTF == p.Doc.Published && len(p.Words) < 14 && m.Rule != "relative-day":
		return "publication"
	case !p.Signed && m.EDTF != nil && (p.Is(m.From-1, "until") && p.Is(m.From-2, "has", "have") || p.Is(m.From-3, "until") && p.Is(m.From-4, "has", "have")):
		return "deadline" // "have until midnight on Friday to leave"
	case p.LatestAt(m.From) < m.From:
		return "deadline" // "not later than 30 June"
	case m.Relation == "by" || m.Relation == "from" && p.Signed || m.Relation == "until" || p.Is(m.From-1, "by", "until") && p.future():
		return "deadline"
	case m.EDTF != nil && (p.Is(m.From, "before") || p.Is(m.From-1, "before")) && p.toCome(m.From+page.BoolInt(p.Is(m.From, "before"))):
		m.Relation = "before"
		return "deadline"
	case p.Legal && m.Rule == "day" && m.EDTF != nil && p.Is(m.From-1, "on", "from") && p.dayOfDuty(m.From):
		if p.Is(m.From-1, "from") {
			m.Relation = "from"
		}
		return "deadline"
	case m.Rule == "year" && p.Upper(m.To) && m.To < len(p.Words):
		return "other"
	}
	return "event"
}

// LatestAt is where "not later than" before a date at word k starts; k without it.
func (p *Reader) LatestAt(k int) int {
	if p.Is(k-1, "than") && p.Is(k-2, "later") && p.Is(k-3, "no", "not") {
		return k - 3
	}
	return k
}

func (p *Reader) future() bool {
	for i := range p.Words {
		if p.Is(i, "shall", "will", "must", "should", "to") {
			return true
		}
	}
	return false
}
