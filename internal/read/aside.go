package read

import "github.com/kadesh-dev/kadesh/internal/syntax"

// What looks like a duty and is none: definitions, dates, titles.

// defines reports the definition of a term: "“Mine” means a munition that will
// explode" promises nothing.
func (p *page) defines() bool {
	if !p.legal {
		return false
	}
	quoted := false
	for k := p.first; k < min(len(p.words), p.first+12); k++ {
		switch {
		case p.is(k, "“", "”", "\"", "''", "``", "‘", "’"):
			quoted = true
		case p.is(k, "means", "mean"):
			return quoted || p.is(k-1, "shall")
		case p.is(k, ",", ":"):
			return false
		}
	}
	return false
}

// monthName reports "May" between the numbers of a date.
func (p *page) monthName(i int) bool {
	number := func(k int) bool { return k >= 0 && k < len(p.words) && p.words[k].kind == syntax.Number }
	return p.is(i, "may") && p.upper(i) && (number(i-1) || number(i+1) || p.is(i-1, "of") && p.is(i-2, "day") || p.is(i+1, ",") && number(i+2) && p.yearIn(i+2) > 0)
}

// heading reports a title: no word of weight in it is in small letters.
func (p *page) heading(c clause) bool {
	if c.to < len(p.words) && p.is(c.to, ";") {
		return false
	}
	big := 0
	for k := c.from; k < c.to; k++ {
		if p.words[k].kind != syntax.Word || len(p.low(k)) < 5 {
			continue
		}
		if !p.upper(k) {
			return false
		}
		big++
	}
	return big > 1
}

// subjectOf reports that a nominal act is only the subject of a modal behind it:
// "The application of this Protocol shall not change their status".
func (p *page) subjectOf(ts []trigger, c clause) bool {
	if len(ts) == 0 || !p.is(ts[0].from, "shall", "will", "may", "must") {
		return false
	}
	for k := c.from; k < ts[0].from; k++ {
		if p.is(k, ";", ":") {
			return false
		}
	}
	return true
}

// inCondition reports a modal of the clause that only says when: "if any quarrel
// shall happen", "such place as shall be appointed".
func (p *page) inCondition(i int) bool {
	if !p.legal && p.is(i, "should") && i == p.first {
		return p.invertedIf(i) // "Should they stop the water, we will reply"
	}
	if !p.legal || !p.is(i, "shall", "may", "should") {
		return false
	}
	if p.is(i, "should") {
		return p.invertedIf(i)
	}
	if p.is(i-1, "as") {
		return true
	}
	joined, start := false, i-1
	if p.is(start, ",") {
		for k := start - 1; k > i-8 && k > p.first; k-- {
			if p.is(k, ",") {
				start = k - 1 // "as the President, at his discretion, may determine"
				break
			}
		}
	}
	for k := start; k >= p.first && !p.is(k, ",", ";", ":", "."); k-- {
		joined = joined || p.is(k, "and", "or")
		if p.is(k, "if", "whenever", "unless", "until", "till", "when") || p.is(k, "after", "before") && p.is(i, "shall") && p.is(i+1, "have") || p.is(k, "case") && p.is(k-1, "in") && !p.is(k+1, "of") || !joined && p.is(k, "as") && p.subjectOpens(k+1) && !p.is(k-1, "well", "act", "acts") {
			return true
		}
		if k >= len(p.nodes) && i-k < 4 {
			continue // a sentence without a tree: only the words right before
		}
		if k >= len(p.nodes) || p.nodes[k].UPOS == "VERB" && p.nodes[k].XPOS != "VBN" || p.nodes[k].UPOS == "AUX" {
			return false
		}
	}
	return false
}

// invertedIf reports "should a dispute arise" at word i: a condition, with the
// verb before its subject.
func (p *page) invertedIf(i int) bool {
	if !p.is(i, "should") || i > p.first && !p.is(i-1, ",", ";", ":", "and", "or", "but", "that") {
		return false
	}
	if p.lex.BaseVerb(p.low(i+1)) && !p.upper(i+1) || p.is(i+1, "be", "not", "also", "have") {
		return false
	}
	return i == p.first || p.is(i+1, "the", "a", "an", "any", "either", "one", "it", "they", "such", "this", "these", "that", "no", "there", "he", "both", "said", "their", "its", "his", "her") || p.actorAtHead(i+1)
}

// subjectOpens reports a word that a subject starts with: "as the Secretary may
// direct", "as they may deem necessary".
func (p *page) subjectOpens(k int) bool {
	return p.is(k, "the", "he", "she", "it", "they", "we", "said", "such", "either", "each", "both", "may", "shall") || p.actorAtHead(k)
}

// listVerb are verbs of an opening that only says that a list of duties comes:
// "need to implement the following steps:".
var listVerb = map[string]bool{"implement": true, "apply": true, "take": true, "agree": true, "be": true, "have": true, "contain": true,
	"comprise": true, "adopt": true, "observe": true, "follow": true, "undertake": true, "carry": true, "consist": true, "mean": true, "read": true}

func (p *page) announcesList(t trigger) bool {
	if p.is(len(p.words)-1, ":") && p.is(t.act, "be") && p.is(t.act+1, "as") && p.is(t.act+2, "follows") {
		return true
	}
	return p.is(len(p.words)-1, ":") && p.hasWord("following") && (listVerb[p.low(t.act)] || t.act >= len(p.words)-4)
}

// recital reports a sentence of the preamble: "Whereas it is desirable that
// arrangements should be made, ... agree as follows:".
func (p *page) recital() bool {
	n := len(p.words)
	if !p.legal || n < 4 || !p.is(p.first, "whereas", "considering", "recalling", "recognizing", "recognising", "desiring", "noting", "convinced", "believing", "mindful") {
		return false
	}
	return !p.is(p.first, "whereas") || p.is(n-1, ":", ",") && p.is(n-2, "follows", "following")
}

// asksWhether reports a clause behind "whether", "what", a word of worry or "did not
// know when": nobody says that he will.
func (p *page) asksWhether(i int) bool {
	for k := i - 1; k >= 0 && i-k < 8; k-- {
		if p.is(k, ",", ";", ".", "that") {
			return false
		}
		if p.is(k, "whether", "what", "how", "why", "concerned", "worried", "afraid", "fear", "fears", "feared", "doubt", "doubts", "doubted", "hope", "hopes", "hoped") {
			return true
		}
		if p.is(k, "when", "where", "if") && p.untold(k-1) {
			return true // "did not know when he would appear"
		}
	}
	return false
}

// untold reports a verb at word k that asks, or says that something is not known.
func (p *page) untold(k int) bool {
	if p.is(k, "asked", "ask", "asking", "wonder", "wondered", "unclear") {
		return true
	}
	return p.is(k, "know", "known", "say", "clear", "specify", "disclose", "reveal", "decided", "announced") && p.hasIn(max(p.first, k-3), k, "not", "n't", "n’t", "never", "without", "yet")
}

// purposeBefore reports "so that peace may be kept", "which they may possess":
// what the permission would be of is somebody else's.
func (p *page) purposeBefore(i int) bool {
	if p.is(i-1, "they", "he", "she", "it", "we") && p.is(i-2, "which", "that", "as", "whom") && !p.contentThat(i-2) {
		return true
	}
	for k := i - 1; k > p.first && i-k < 14 && !p.is(k, ",", ";"); k-- {
		if p.is(k, "that") && p.is(k-1, "so") {
			return true
		}
	}
	return false
}

// conditional reports a word inside a clause that "if" or "unless" opens.
func (p *page) conditional(i int) bool {
	for k := i - 1; k >= p.first && !p.is(k, ";", "."); k-- {
		if p.is(k, "if", "unless", "should", "where", "when", "whenever") || p.is(k, "event", "case") && p.is(k-1, "the", "in") {
			return true
		}
	}
	return false
}

// partyBefore reports the sides of an agreement right before word i.
func (p *page) partyBefore(i int) bool {
	m := p.actorEnding(i)
	return m != nil && m.via == "group" && (m.id == "PARTIES" || m.id == "SIDES") && p.latest.slug != ""
}
