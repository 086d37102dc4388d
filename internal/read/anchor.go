package read

import (
	"strconv"
	"strings"
)

// clauseAnchorWords bounds the clause that a deadline counts from.
const clauseAnchorWords = 40

// clauseAnchor reads an anchor that is a clause: "(the date on which) the
// Parties have notified each other", from the first word of the clause at k.
func (p *page) clauseAnchor(k int) (string, int) {
	end := k
	for end < len(p.words) && end-k < clauseAnchorWords && !p.is(end, ",", ";", ".", ":", "unless", "provided", "if") && !(p.is(end, "and", "but") && p.is(end+1, "that")) {
		end++
	}
	for end > k && p.is(end-1, "and", "or", "the", "of") {
		end--
	}
	if end-k < 2 {
		return "", k
	}
	return p.words1(k, end), end
}

// onWhich is the first word of the clause behind "the date on which" at k, 0
// when nothing of that kind stands there.
func (p *page) onWhich(k int) int {
	for p.is(k, "the", "that", "first", "latest", "later") {
		k++
	}
	if !p.is(k, "date", "day", "moment", "time") {
		return 0
	}
	switch {
	case p.is(k+1, "on", "at", "from", "by") && p.is(k+2, "which"):
		return k + 3
	case p.is(k+1, "when", "that"):
		return k + 2
	}
	return 0
}

// opensClause reports a subject with its verb behind "after": "after the
// Parties have notified each other".
func (p *page) opensClause(k int) bool {
	if !p.is(k, "the", "each", "both", "all", "it", "they", "this", "either", "a", "an", "such", "any") && !p.actorAtHead(k) {
		return false
	}
	for e := k + 1; e < min(k+14, len(p.nodes)); e++ {
		if p.is(e, "shall") && p.is(k-1, "as") {
			return true // "as soon as the same shall be ratified"
		}
		if p.is(e, ",", ";", "shall", "will", "may", "must", "should") || p.is(e, "and") && p.is(e+1, "that") {
			return false
		}
		if x := p.nodes[e].XPOS; (x == "VBZ" || x == "VBP" || x == "VBD") && p.nodes[e].Head >= 0 && (p.is(e, "has", "have", "is", "are", "was", "were", "had") || p.child(e, "nsubj") >= 0) {
			return true
		}
	}
	return false
}

// tenth are the ordinals of days that are no days of a month.
var tenth = map[string]int{"thirtieth": 30, "fortieth": 40, "forty-fifth": 45, "fiftieth": 50, "sixtieth": 60, "ninetieth": 90, "hundredth": 100, "twentieth": 20, "fifteenth": 15}

// ordinalCount reads "on the thirtieth day after the deposit of", "on the first
// day of the second month following the date on which".
func (p *page) ordinalCount(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "day-count"}
	k := i
	if p.is(k, "on", "from", "until", "by") {
		k++
	}
	if !p.is(k, "the") {
		return m, false
	}
	n, next := p.ordinalAt(k + 1)
	if n == 0 || !p.is(next, "day", "month", "year") {
		return m, false
	}
	unit := unitOf(p.low(next))
	next++
	if unit == "D" && p.is(next, "of") && p.is(next+1, "the") {
		months, after := p.ordinalAt(next + 2)
		if p.is(next+2, "month") {
			months, after = 1, next+2
		}
		if months == 0 || !p.is(after, "month") {
			return m, false
		}
		n, unit, next = months, "M", after+1
	}
	if p.is(next, "that", "which") && p.is(next+1, "follows") {
		next++
	}
	if !p.is(next, "after", "following", "from", "follows") {
		return m, false
	}
	m.Anchor, m.to = p.anchor(next + 1)
	if m.Anchor == "" {
		return m, false
	}
	m.Relation, m.Offset = "after", iso(n, unit)
	if unit == "D" && p.ownDay(m.Anchor) && p.legal && p.ref.day > 0 {
		m.EDTF = value(p.ref.add(n, unit).edtf())
	}
	return m, true
}

// ordinalAt is the number of an ordinal at word k and the word behind it: 0 for
// none.
func (p *page) ordinalAt(k int) (n, next int) {
	w := p.low(k)
	if v := ordinals[w]; v > 0 {
		return v, k + 1
	}
	if v := tenth[w]; v > 0 {
		return v, k + 1
	}
	for _, s := range [...]string{"th", "st", "nd", "rd"} {
		if figure, ok := strings.CutSuffix(w, s); ok && isFigure(figure) {
			v, err := strconv.Atoi(figure)
			return v * boolInt(err == nil), k + 1
		}
	}
	return 0, k
}

// waitsFor is the first word of a clause that a duty waits for: "as soon as the
// protocol has been signed", "until the Commission has completed its work"; 0
// without.
func (p *page) waitsFor(i int) int {
	if !p.legal {
		return 0
	}
	k := i + 1
	switch p.low(i) {
	case "as":
		if !p.is(k, "soon") || !p.is(k+1, "as") {
			return 0
		}
		k += 2
	case "until", "once", "after", "before":
	default:
		return 0
	}
	if !p.opensClause(k) {
		return 0
	}
	for e := k; e < min(k+14, len(p.words)) && !p.is(e, ",", ";"); e++ {
		if p.is(e, "has", "have") && (p.participle(e+1) || p.is(e+1, "been")) || p.is(e, "shall") && (p.is(i, "as") || p.is(e+1, "have")) {
			return k
		}
		if p.is(e, "is", "are", "was", "were") && p.participle(e+1) || p.is(e, "takes") && p.is(e+1, "effect") {
			return k // "until the whole is disposed of"
		}
	}
	return 0
}

// dayOfDuty reports that the day at word k is when a verb of duty is to be
// done: "shall withdraw on 15 June", not "the Treaty signed on 3 May".
func (p *page) dayOfDuty(k int) bool {
	for depth := 0; depth < 3 && k >= 0 && k < len(p.nodes); depth++ {
		h := p.nodes[k].Head
		if h < 0 {
			return false
		}
		if p.nodes[h].UPOS == "VERB" || p.child(h, "cop") >= 0 {
			for c := range p.nodes {
				if p.nodes[c].Head == h && p.is(c, "shall", "will", "must") {
					return true
				}
			}
			if !p.nodes[h].Is("xcomp") && !p.nodes[h].Is("conj") {
				return false
			}
		}
		k = h
	}
	return false
}

// onEnding reports "on completion of", "at the conclusion of" at word i: the
// time of an act that the noun names, not what talks are about.
func (p *page) onEnding(i int) bool {
	k := i + 1
	switch {
	case !p.signed:
		return false
	case p.is(i, "at") && p.is(k, "the"):
		k++
	case !p.is(i, "on") || i > 0 && i < len(p.nodes) && p.nodes[i-1].UPOS == "NOUN" && !p.is(i-1, "force", "effect"):
		return false
	}
	return p.is(k, "completion", "conclusion", "termination", "expiry", "expiration", "exchange", "receipt", "deposit") && p.is(k+1, "of")
}

// subjectAfter reports that the subject of the sentence starts at k, behind a
// time without a comma: "on completion of the withdrawal the Parties will".
func (p *page) subjectAfter(k int) bool {
	return p.is(k, "the", "each", "both") && p.is(k+1, "parties", "party") && !p.is(k-1, "of", "by", "between", "to", "from", "with", "for", "among", "and")
}
