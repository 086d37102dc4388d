package date

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Times of texts that bind which no calendar knows: "now", "heretofore", "at any time",
// "within a reasonable period", "at the end of the transitional period".

// looseRole are the single words for such times, with what they are for in a sentence.
var looseRole = map[string]string{"now": "other", "lately": "other", "heretofore": "other", "hitherto": "period", "currently": "other", "perpetual": "period",
	"presently": "other", "initially": "other", "subsequently": "other", "previously": "other", "thereupon": "other", "henceforth": "period", "henceforward": "period"}

// looseTime reads "now", "lately", "at any time", "in future" in a text that binds.
func (p *Reader) looseTime(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: i + 1, Rule: "loose-time"}
	switch {
	case !p.Legal:
		return m, false
	case p.Is(i, "now") && (p.Is(i+1, ",", "therefore") || p.Is(i-1, ",", "until", "till") && p.Is(i+1, "and")):
		return m, false // "Now, therefore, the Parties"
	case looseRole[p.Low(i)] != "":
		return m, true
	case p.Is(i, "at") && p.Is(i+1, "present") && !p.Upper(i+2):
		m.To = i + 2
		return m, true
	case p.Is(i, "at") && p.Is(i+1, "any") && p.Is(i+2, "time"):
		m.To = i + 3
		m = p.countedFrom(m)
		return m, m.Anchor != "" || !p.Is(i+3, "within", "after", "before", "prior")
	case p.Is(i, "in") && p.Is(i+1, "future") && (p.NodesUPOS(i+2) != "NOUN" || p.Is(i-1, "may", "shall", "will", "or", "and")):
		m.To = i + 2
		return m, true
	case p.Is(i, "in", "for") && p.Is(i+1, "the") && p.Is(i+2, "future"):
		m.To = i + 3
		return m, true
	case p.Is(i, "at") && p.Is(i+1, "once") && !p.Is(i+2, "a", "the"):
		m.To = i + 2
		return m, true
	case p.Is(i, "at") && p.Is(i+1, "the") && p.Is(i+2, "same") && p.Is(i+3, "time"):
		m.To = i + 4
		return m, true
	case p.Is(i, "from") && p.Is(i+1, "this", "that", "the", "such") && p.Is(i+2, "time", "day", "date") && p.Is(i+3, "forth", "forward", "forwards", "onward", "onwards"):
		m.To = i + 4
		return m, true
	}
	return m, false
}

// withinReason reads "within a reasonable time" and "within the period specified in
// Annex 2": a deadline that another text or judgement settles.
func (p *Reader) withinReason(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "vague-deadline"}
	if !p.Signed || !p.Is(i, "within") {
		return m, false
	}
	k := i + 1
	if p.Is(k, "a", "the", "such") {
		k++
	}
	described := p.Is(k, "reasonable", "short", "brief", "limited", "specified", "prescribed", "fixed", "agreed")
	if described {
		k++
	}
	if !p.Is(k, "time", "period", "term", "delay", "limit", "limits") {
		return m, false
	}
	k++
	if p.Is(k, "of") && p.Is(k+1, "time") || p.Is(k, "limit", "limits") {
		k += 1 + page.BoolInt(p.Is(k, "of"))
	}
	if p.Is(k, "specified", "prescribed", "fixed", "laid", "set", "agreed", "referred", "provided", "stipulated", "indicated") {
		described = true
		for k++; p.Is(k, "in", "by", "to", "for", "above", "below", "down", "the", "this", "that", "article", "articles", "annex", "paragraph", "paragraphs", "section", "protocol", "rules", "statute") || !p.StopAt(k) && p.Words[k].Kind == syntax.Number; k++ {
		}
	}
	m.To, m.Relation = k, "within"
	return m, described
}

// endOfSpan reads "by the end of the third year following the entry into force" and "at the
// end of the transitional period": a deadline at the end of a time that has an anchor or a
// name of its own.
func (p *Reader) endOfSpan(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "legal-time"}
	if !p.Signed || !p.Is(i, "by", "at", "before", "until", "upon", "on") || !p.Is(i+1, "the") || !p.Is(i+2, "end", "expiry", "expiration", "close", "conclusion") || !p.Is(i+3, "of") {
		return m, false
	}
	m.Relation = relationOf(p.Low(i))
	if d, ok := p.ordinalCount(i + 4); ok {
		m.To, m.Anchor, m.Offset, m.EDTF = d.To, d.Anchor, d.Offset, d.EDTF
		return m, true
	}
	k := i + 4
	for n := 0; n < 4 && p.Is(k, "the", "this", "that", "such", "said", "initial", "first", "transitional", "interim", "transition"); n++ {
		k++
	}
	if !p.Is(k, "period", "term", "phase", "transition", "stage", "interval") || k == i+4 {
		return m, false
	}
	m.Anchor, m.Offset, m.To = "end of "+p.words1(i+4+page.BoolInt(p.Is(i+4, "the", "this", "that", "such", "said")), k+1), "P0D", k+1
	return m, true
}

// dayOnWhich reads "on the date on which the trial has ended": a time that a clause of its
// own settles.
func (p *Reader) dayOnWhich(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "legal-time"}
	rel := relationOf(p.Low(i))
	if rel == "" || rel == "by" || !p.Signed {
		return m, false
	}
	c := p.onWhich(i + 1)
	if c == 0 || !p.opensClause(c) {
		return m, false
	}
	m.Anchor, m.To = p.clauseAnchor(c)
	m.Relation, m.Offset = rel, "P0D"
	return m, m.Anchor != "" && !(p.Is(i, "at") && p.HasIn(c, m.To, "was", "were", "had")) // "at the time when it was committed"
}

// relationOf is how a deadline stands to the time behind the preposition w.
func relationOf(w string) string {
	switch w {
	case "by":
		return "by"
	case "at":
		return "on"
	}
	return legalRelation[w]
}

// thenceforth lengthens a stretch of time by the word that says from when it runs: "within
// 30 days thereafter".
func (p *Reader) thenceforth(m page.DateMention) page.DateMention {
	if (m.Rule == "deadline" || m.Rule == "duration") && m.Anchor == "" && p.Is(m.To, "thereafter", "thereof") && p.Signed {
		m.To++
	}
	return m
}

// countedFrom joins a time without a day and what it counts from: "immediately upon signature",
// "as soon as practicable after the ratification", "at all times hereafter".
func (p *Reader) countedFrom(m page.DateMention) page.DateMention {
	if m.Anchor != "" || m.Rule != "vague-deadline" && m.Rule != "loose-time" || !p.Legal || p.StopAt(m.To) {
		return m
	}
	if p.Is(m.To, "hereafter", "thereafter") && p.Is(m.From, "at") {
		m.To++
		return m
	}
	if !p.Is(m.To, "upon", "on", "after", "before", "following", "prior") || p.Is(m.From, "now", "hereafter", "thereafter", "forever", "heretofore") {
		return m
	}
	for _, f := range [...]func(int) (page.DateMention, bool){p.relativeDeadline, p.legalTime, p.eventAnchor} {
		if d, ok := f(m.To); ok {
			d.From = m.From
			return d
		}
	}
	return m
}
