package date

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Times of treaties that hang on what happens: "upon the arrival of the
// Administrator", "prior to his departure", "during the first phase of the
// administration", "at the moment of transfer".

// eventAnchor reads a time that an event noun gives, in texts that bind; in reports
// "since the start of the war" alone.
func (p *Reader) eventAnchor(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "event-time"}
	if p.Is(i, "since") && !p.Signed {
		return p.sinceThen(i)
	}
	if !p.Legal || len(p.Nodes) == 0 {
		return m, false
	}
	k, span := i+1, false
	switch {
	case p.Is(i, "upon"), p.Is(i, "on") && p.timeHead(i+1) && !p.NounBefore(i):
		m.Relation = "on"
	case p.Is(i, "prior") && p.Is(k, "to"):
		m.Relation, k = "before", k+1
	case p.Is(i, "before", "after", "following") && p.Nodes[i].UPOS != "ADJ":
		m.Relation = timing[p.Low(i)]
	case p.Is(i, "pending") && p.Nodes[i].UPOS != "ADJ":
		m.Relation = "until"
	case p.Is(i, "at") && p.Is(k, "the") && p.Is(k+1, "moment", "time", "date") && p.Is(k+2, "of"):
		m.Relation, k = "on", k+3
	case p.Is(i, "during", "throughout"):
		m.Relation, span = "within", true
	case p.Is(i, "in") && p.Is(k, "the") && p.Is(k+1, "course") && p.Is(k+2, "of"):
		m.Relation, span, k = "within", true, k+3
	case p.Is(i, "for") && p.Is(k, "the") && p.Is(k+1, "duration", "period") && p.Is(k+2, "of"):
		m.Relation, span, k = "within", true, k+1
	default:
		return m, false
	}
	head := p.AnchorHead(k)
	if head < 0 || p.MentionAt(head) != nil || !(page.TimeNoun[p.Nodes[head].Lemma] || span && page.SpanNoun[p.Nodes[head].Lemma] || !span && p.Is(head, "phase", "period", "hostilities", "ceasefire")) {
		return m, false
	}
	end := p.anchorEnd(head, span)
	for p.Is(k, "the", "a", "an", "any", "its", "their", "his") && k < head {
		k++
	}
	m.To, m.Anchor = end, p.words1(k, end)
	if !span {
		m.Offset = "P0D"
	}
	return m, true
}

// sinceThen reads "since the start of the war", without a day of its own.
func (p *Reader) sinceThen(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, Rule: "event-time"}
	head := i + 2
	if len(p.Nodes) == 0 || !p.Is(i+1, "the") || head+1 >= len(p.Nodes) || !page.Beginnings[p.Nodes[head].Lemma] || !p.Is(head+1, "of") {
		return m, false
	}
	end := p.anchorEnd(head, true)
	if p.Is(end, "-") {
		end = p.anchorEnd(end, true) // "the US-Israeli war"
	}
	for end < len(p.Nodes) && p.Is(end, "on", "in") && end+1 < len(p.Nodes) && p.Upper(end+1) && !p.DayName(end+1) && p.Words[end+1].Kind == syntax.Word {
		end += 2 // "the war on Iran"
	}
	for k := head + 2; k < end; k++ {
		if p.Words[k].Kind == syntax.Number || unitOf(p.Low(k)) != "" || p.DayName(k) || p.Is(k, "century", "decade") {
			return m, false // a time that the calendar has
		}
	}
	if end <= head+2 {
		return m, false
	}
	m.To, m.Anchor, m.Relation = end, p.words1(head, end), "from"
	return m, true
}

// timeHead reports that a noun of what happens starts at k, behind no more than an
// article: "on notification by".
func (p *Reader) timeHead(k int) bool {
	h := p.AnchorHead(k)
	return h >= 0 && page.TimeNoun[p.Nodes[h].Lemma] && p.Is(h+1, "of", "by", "from", "to") &&
		!p.Is(h, "cessation", "elections", "election", "delimitation", "demarcation", "verification", "disengagement", "deployment") // what talks and rules are on
}

// anchorEnd is where the phrase around the noun at head ends: with what "of",
// "by", "to" and "and" add, before a comma or a verb; behind a stretch only what "of",
// "by" and "between" add.
func (p *Reader) anchorEnd(head int, span bool) int {
	end := head + 1
	for k := head + 1; k < min(head+16, len(p.Nodes)); k++ {
		n := &p.Nodes[k]
		if n.UPOS == "PUNCT" || n.UPOS == "VERB" && n.XPOS != "VBN" || n.UPOS == "AUX" || p.Is(k, "which", "that", "who", "where", "in", "on", "at", "with", "for", "as", "unless", "until") || p.subjectAfter(k) {
			break
		}
		if span && n.UPOS == "ADP" && !p.Is(k, "of", "by", "between") {
			break
		}
		if n.UPOS == "NOUN" || n.UPOS == "PROPN" || n.UPOS == "PRON" {
			end = k + 1
		}
	}
	return end
}
