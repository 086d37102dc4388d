package read

import "github.com/kadesh-dev/kadesh/internal/syntax"

// Times of treaties that hang on what happens: "upon the arrival of the
// Administrator", "prior to his departure", "during the first phase of the
// administration", "at the moment of transfer".

// timeNoun are nouns for what happens, by which texts that bind count time.
var timeNoun = wordSet(`arrival departure appointment transfer handover issuance receipt submission establishment approval publication signature
	outbreak notification delivery entry ratification accession termination expiry expiration withdrawal conclusion adoption deposit
	exchange completion commencement acceptance denunciation dissolution disbandment inauguration formation release return repatriation
	demobilization demobilisation disengagement cessation ceasefire assembly redeployment deployment verification election referendum
	plebiscite occurrence death resignation registration presentation installation assumption delimitation demarcation`)

// spanNoun are nouns for stretches of time and of what goes on.
var spanNoun = wordSet(`period phase process stage transition interim war emergency absence term validity administration occupation
	implementation operation session stay transit armistice truce ceasefire life duration course stabilization stabilisation`)

// eventAnchor reads a time that an event noun gives, in texts that bind; in reports
// "since the start of the war" alone.
func (p *page) eventAnchor(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "event-time"}
	if p.is(i, "since") && !p.signed {
		return p.sinceThen(i)
	}
	if !p.legal || len(p.nodes) == 0 {
		return m, false
	}
	k, span := i+1, false
	switch {
	case p.is(i, "upon"), p.is(i, "on") && p.timeHead(i+1) && !p.nounBefore(i):
		m.Relation = "on"
	case p.is(i, "prior") && p.is(k, "to"):
		m.Relation, k = "before", k+1
	case p.is(i, "before", "after", "following") && p.nodes[i].UPOS != "ADJ":
		m.Relation = timing[p.low(i)]
	case p.is(i, "pending") && p.nodes[i].UPOS != "ADJ":
		m.Relation = "until"
	case p.is(i, "at") && p.is(k, "the") && p.is(k+1, "moment", "time", "date") && p.is(k+2, "of"):
		m.Relation, k = "on", k+3
	case p.is(i, "during", "throughout"):
		m.Relation, span = "within", true
	case p.is(i, "in") && p.is(k, "the") && p.is(k+1, "course") && p.is(k+2, "of"):
		m.Relation, span, k = "within", true, k+3
	case p.is(i, "for") && p.is(k, "the") && p.is(k+1, "duration", "period") && p.is(k+2, "of"):
		m.Relation, span, k = "within", true, k+1
	default:
		return m, false
	}
	head := p.anchorHead(k)
	if head < 0 || p.mentionAt(head) != nil || !(timeNoun[p.nodes[head].Lemma] || span && spanNoun[p.nodes[head].Lemma] || !span && p.is(head, "phase", "period", "hostilities", "ceasefire")) {
		return m, false
	}
	end := p.anchorEnd(head, span)
	for p.is(k, "the", "a", "an", "any", "its", "their", "his") && k < head {
		k++
	}
	m.to, m.Anchor = end, p.words1(k, end)
	if !span {
		m.Offset = "P0D"
	}
	return m, true
}

// beginnings are nouns by which a report counts from what happened.
var beginnings = wordSet("start beginning outbreak end fall collapse closure launch arrival founding creation opening signing")

// sinceThen reads "since the start of the war", without a day of its own.
func (p *page) sinceThen(i int) (dateMention, bool) {
	m := dateMention{from: i, rule: "event-time"}
	head := i + 2
	if len(p.nodes) == 0 || !p.is(i+1, "the") || head+1 >= len(p.nodes) || !beginnings[p.nodes[head].Lemma] || !p.is(head+1, "of") {
		return m, false
	}
	end := p.anchorEnd(head, true)
	if p.is(end, "-") {
		end = p.anchorEnd(end, true) // "the US-Israeli war"
	}
	for end < len(p.nodes) && p.is(end, "on", "in") && end+1 < len(p.nodes) && p.upper(end+1) && !p.dayName(end+1) && p.words[end+1].kind == syntax.Word {
		end += 2 // "the war on Iran"
	}
	for k := head + 2; k < end; k++ {
		if p.words[k].kind == syntax.Number || unitOf(p.low(k)) != "" || p.dayName(k) || p.is(k, "century", "decade") {
			return m, false // a time that the calendar has
		}
	}
	if end <= head+2 {
		return m, false
	}
	m.to, m.Anchor, m.Relation = end, p.words1(head, end), "from"
	return m, true
}

// timeHead reports that a noun of what happens starts at k, behind no more than an
// article: "on notification by".
func (p *page) timeHead(k int) bool {
	h := p.anchorHead(k)
	return h >= 0 && timeNoun[p.nodes[h].Lemma] && p.is(h+1, "of", "by", "from", "to") &&
		!p.is(h, "cessation", "elections", "election", "delimitation", "demarcation", "verification", "disengagement", "deployment") // what talks and rules are on
}

// nounBefore reports a noun right before the preposition at i, which then tells
// what it is about: "talks on withdrawal".
func (p *page) nounBefore(i int) bool {
	return i > 0 && i < len(p.nodes) && (p.nodes[i-1].UPOS == "NOUN" || p.nodes[i-1].UPOS == "PROPN")
}

// anchorHead is the head of the noun phrase that starts at k, -1 without one.
func (p *page) anchorHead(k int) int {
	for e := k; e < min(k+6, len(p.nodes)); e++ {
		n := &p.nodes[e]
		switch {
		case n.UPOS == "PUNCT", n.UPOS == "VERB" && n.XPOS != "VBN", n.UPOS == "ADP", n.UPOS == "SCONJ":
			return -1
		case n.UPOS == "NOUN" && (e+1 >= len(p.nodes) || p.nodes[e+1].UPOS != "NOUN" && !p.is(e+1, "'s", "’s", "-", "'", "’")):
			return e
		}
	}
	return -1
}

// anchorEnd is where the phrase around the noun at head ends: with what "of",
// "by", "to" and "and" add, before a comma or a verb; behind a stretch only what "of",
// "by" and "between" add.
func (p *page) anchorEnd(head int, span bool) int {
	end := head + 1
	for k := head + 1; k < min(head+16, len(p.nodes)); k++ {
		n := &p.nodes[k]
		if n.UPOS == "PUNCT" || n.UPOS == "VERB" && n.XPOS != "VBN" || n.UPOS == "AUX" || p.is(k, "which", "that", "who", "where", "in", "on", "at", "with", "for", "as", "unless", "until") || p.subjectAfter(k) {
			break
		}
		if span && n.UPOS == "ADP" && !p.is(k, "of", "by", "between") {
			break
		}
		if n.UPOS == "NOUN" || n.UPOS == "PROPN" || n.UPOS == "PRON" {
			end = k + 1
		}
	}
	return end
}
