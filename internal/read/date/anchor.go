package date

import (
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// clauseAnchorWords bounds the clause that a deadline counts from.
const clauseAnchorWords = 40

// clauseAnchor reads an anchor that is a clause: "(the date on which) the
// Parties have notified each other", from the first word of the clause at k.
func (p *Reader) clauseAnchor(k int) (string, int) {
	end := k
	for end < len(p.Words) && end-k < clauseAnchorWords && !p.Is(end, ",", ";", ".", ":", "unless", "provided", "if") && !(p.Is(end, "and", "but") && p.Is(end+1, "that", "when", "if", "who", "where")) && !(end > k+2 && p.subjectAfter(end)) {
		end++
	}
	for end > k && p.Is(end-1, "and", "or", "the", "of") {
		end--
	}
	if end-k < 2 {
		return "", k
	}
	return p.words1(k, end), end
}

// actOfText names what the words from start to end say has to happen; for an act of the text
// itself its name alone: "entry into force" of "its entry into force", "signature" of
// "signature of the present Protocol".
func (p *Reader) actOfText(start, end int) string {
	k := start + page.BoolInt(p.Is(start, "its"))
	name := p.Low(k)
	switch {
	case p.Is(k, "signature", "signing", "ratification"):
		k++
	case p.Is(k, "entry") && p.Is(k+1, "into") && p.Is(k+2, "force", "effect"):
		name, k = "entry into force", k+3
	default:
		return p.words1(start, end)
	}
	if p.Is(k, "of") && (p.Is(k+1, "this", "said") || p.Is(k+1, "the") && p.Is(k+2, "present", "said")) {
		k += 2 + page.BoolInt(p.Is(k+1, "the"))
		if page.HeadType[p.Low(k)] != "" {
			k++
		}
	}
	if k < end {
		return p.words1(start, end)
	}
	return name
}

// onWhich is the first word of the clause behind "the date on which" at k, 0
// when nothing of that kind stands there.
func (p *Reader) onWhich(k int) int {
	for p.Is(k, "the", "that", "first", "latest", "later") {
		k++
	}
	if !p.Is(k, "date", "day", "moment", "time") {
		return 0
	}
	switch {
	case p.Is(k+1, "on", "at", "from", "by", "upon") && p.Is(k+2, "which"):
		return k + 3
	case p.Is(k+1, "when", "that"):
		return k + 2
	}
	return 0
}

// opensClause reports a subject with its verb behind "after": "after the
// Parties have notified each other".
func (p *Reader) opensClause(k int) bool {
	if !p.Is(k, "the", "each", "both", "all", "it", "they", "this", "either", "a", "an", "such", "any", "he", "she", "we") && !p.ActorAtHead(k) {
		return false
	}
	for e := k + 1; e < min(k+14, len(p.Nodes)); e++ {
		if p.Is(e, "who") {
			return false // "before these proceedings all persons who claim rights"
		}
		if p.Is(e, "shall") && p.Is(k-1, "as", "until") || p.Is(e, "can", "may") && p.Is(k-1, "as") && p.Is(k-2, "soon") {
			return true // "as soon as the same shall be ratified"
		}
		if p.Is(e, ",", ";", "shall", "will", "may", "must", "should") || p.Is(e, "and") && p.Is(e+1, "that") {
			return false
		}
		if x := p.Nodes[e].XPOS; (x == "VBZ" || x == "VBP" || x == "VBD") && p.Nodes[e].Head >= 0 && (p.Is(e, "has", "have", "is", "are", "was", "were", "had") || p.Child(e, "nsubj") >= 0) {
			return true
		}
	}
	return false
}

// tenth are the ordinals of days that are no days of a month.
var tenth = map[string]int{"thirtieth": 30, "fortieth": 40, "forty-fifth": 45, "fiftieth": 50, "sixtieth": 60, "ninetieth": 90, "hundredth": 100, "twentieth": 20, "fifteenth": 15}

// ordinalCount reads "on the thirtieth day after the deposit of", "on the first
// day of the second month following the date on which".
func (p *Reader) ordinalCount(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "day-count"}
	k := i
	if p.Is(k, "on", "from", "until", "by") {
		k++
	}
	if !p.Is(k, "the") {
		return m, false
	}
	n, next := p.ordinalAt(k + 1)
	if n == 0 || !p.Is(next, "day", "month", "year") {
		return m, false
	}
	unit := unitOf(p.Low(next))
	next++
	if unit == "D" && p.Is(next, "of") && p.Is(next+1, "the") {
		months, after := p.ordinalAt(next + 2)
		if p.Is(next+2, "month") {
			months, after = 1, next+2
		}
		if months == 0 || !p.Is(after, "month") {
			return m, false
		}
		n, unit, next = months, "M", after+1
	}
	if p.Is(next, "that", "which") && p.Is(next+1, "follows") {
		next++
	}
	if !p.Is(next, "after", "following", "from", "follows") {
		return m, false
	}
	m.Anchor, m.To = p.anchor(next + 1)
	if m.Anchor == "" {
		return m, false
	}
	m.Relation, m.Offset = "after", iso(n, unit)
	if unit == "D" && p.ownDay(m.Anchor) && p.Legal && p.Ref.Day > 0 {
		m.EDTF = Value(p.Ref.add(n, unit).EDTF())
	}
	return m, true
}

// ordinalAt is the number of an ordinal at word k and the word behind it: 0 for
// none.
func (p *Reader) ordinalAt(k int) (n, next int) {
	w := p.Low(k)
	if v := page.Ordinals[w]; v > 0 {
		return v, k + 1
	}
	if v := tenth[w]; v > 0 {
		return v, k + 1
	}
	for _, s := range [...]string{"th", "st", "nd", "rd"} {
		if figure, ok := strings.CutSuffix(w, s); ok && page.IsFigure(figure) {
			v, err := strconv.Atoi(figure)
			return v * page.BoolInt(err == nil), k + 1
		}
	}
	return 0, k
}

// waitsFor is the first word of a clause that a duty waits for: "as soon as the
// protocol has been signed", "until the Commission has completed its work"; 0
// without.
func (p *Reader) waitsFor(i int) int {
	if !p.Legal {
		return 0
	}
	k := i + 1
	switch p.Low(i) {
	case "as", "so":
		if !p.Is(k, "soon") || !p.Is(k+1, "as") {
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
	for e := k; e < min(k+14, len(p.Words)) && !p.Is(e, ",", ";"); e++ {
		if p.Is(e, "has", "have") && (p.Participle(e+1) || p.Is(e+1, "been") || e+1 < len(p.Nodes) && p.Nodes[e+1].XPOS == "VBN") || p.Is(e, "shall", "can", "may") && p.Is(i, "as", "so") || p.Is(e, "shall") && (p.Is(i, "until") || p.Is(e+1, "have", "be")) {
			return k
		}
		if p.Is(e, "is", "are", "was", "were") && p.Participle(e+1) || p.Is(e, "takes") && p.Is(e+1, "effect") {
			return k // "until the whole is disposed of"
		}
	}
	return 0
}

// dayOfDuty reports that the day at word k is when a verb of duty is to be
// done: "shall withdraw on 15 June", not "the Treaty signed on 3 May".
func (p *Reader) dayOfDuty(k int) bool {
	for depth := 0; depth < 3 && k >= 0 && k < len(p.Nodes); depth++ {
		h := p.Nodes[k].Head
		if h < 0 {
			return false
		}
		if p.Nodes[h].UPOS == "VERB" || p.Child(h, "cop") >= 0 {
			for c := range p.Nodes {
				if p.Nodes[c].Head == h && p.Is(c, "shall", "will", "must") {
					return true
				}
			}
			if !p.Nodes[h].Is("xcomp") && !p.Nodes[h].Is("conj") {
				return false
			}
		}
		k = h
	}
	return false
}

// onEnding reports "on completion of", "at the conclusion of" at word i: the
// time of an act that the noun names, not what talks are about.
func (p *Reader) onEnding(i int) bool {
	k := i + 1
	switch {
	case !p.Signed:
		return false
	case p.Is(i, "at") && p.Is(k, "the"):
		k++
	case !p.Is(i, "on") || i > 0 && i < len(p.Nodes) && p.Nodes[i-1].UPOS == "NOUN" && !p.Is(i-1, "force", "effect"):
		return false
	}
	return p.Is(k, "completion", "conclusion", "termination", "expiry", "expiration", "exchange", "receipt", "deposit") && p.Is(k+1, "of")
}

// subjectAfter reports that the subject of the sentence starts at k, behind a
// time without a comma: "on completion of the withdrawal the Parties will".
func (p *Reader) subjectAfter(k int) bool {
	return p.Is(k, "the", "each", "both") && p.Is(k+1, "parties", "party") && !p.Is(k-1, "of", "by", "between", "to", "from", "with", "for", "among", "and", "all")
}
