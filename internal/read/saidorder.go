package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Reports by the order of their words: a quotation behind the verb, the content
// before it, a clause without "that".

func (p *page) openMark(i int) bool  { return p.is(i, "“", "\"", "«", "„", "``") }
func (p *page) closeMark(i int) bool { return p.is(i, "”", "\"", "»", "''") }

// direct reads `X said, "CONTENT"` and `"CONTENT", X said`.
func (p *page) direct(i, after int, certainty string, ids []string, from, to int) bool {
	k := after
	for p.is(k, ",", ":") {
		k++
	}
	if p.is(k, "in", "on", "at", "during", "to", "after", "of") && (len(ids) > 0 || to > 0) {
		k = p.markBehind(k)
	}
	if p.opens(k) {
		if len(ids) == 0 && to == 0 && k == after && !p.signed && i < len(p.nodes) && p.nodes[i].XPOS == "VBN" {
			return false // "a print called “Cowboys”"
		}
		end := k + 1
		for end < len(p.words) && !p.closeMark(end) {
			end++
		}
		if end-k < 3 && !p.is(after, ",", ":") {
			return false
		}
		if len(ids) > 0 {
			p.speaker = ids
		}
		return p.quotes("direct-quote", certainty, i, after, k+1, end, ids, quotedIf(p, from, to))
	}
	return false
}

// markBehind is the mark of quotation behind "in an interview" at word k, k
// itself without one.
func (p *page) markBehind(k int) int {
	for e := k + 1; e < min(k+9, len(p.words)); e++ {
		if p.opens(e) {
			return e
		}
		if p.tensed(e) || p.words[e].kind == syntax.Punct && !p.is(e, ",", ":", "'s", "’s", "-") {
			break
		}
	}
	return k
}

// inverted reads `"CONTENT," said X` and `CONTENT, said X`.
func (p *page) inverted(i, after int, certainty string) bool {
	if p.is(i, "written") && p.is(i+1, "by") || p.is(i, "told", "tells") {
		return false // "a book, written by A"; to whom, and not who, stands behind "told"
	}
	if !p.is(i-1, ",", "”", "\"", "?", "!") || p.is(after, "that", "to") || strings.HasSuffix(p.low(i), "ing") {
		return false
	}
	var who *mention
	for a := range p.actors {
		if m := &p.actors[a]; !m.inner && (m.from == after || m.from == after+1 && p.is(after, "the")) {
			who = m
		}
	}
	if who == nil {
		who = p.saidRole(after)
	} else if person := p.personBehind(who); person != nil {
		who = person // "said UNHCR spokesman N. N."
	}
	if who == nil {
		return p.saidByNoun(i, after, certainty)
	}
	if p.goesOnAsClause(who.to) || p.is(p.first, "according") {
		return false
	}
	ids := append([]string(nil), who.ids()...)
	source := quotedIf(p, who.from, who.to)
	p.speaker = ids
	start, quoted := p.quoteStart(p.first, i)
	return p.oneClaim("content-said", certainty, i, after, start, p.quoteStop(start, i, quoted), ids, source, quoted)
}

// saidByNoun reads `CONTENT, said the ministry in Baku`, whom no list names, to the end
// of the sentence.
func (p *page) saidByNoun(i, after int, certainty string) bool {
	if p.signed || i >= len(p.nodes) || !saying[p.nodes[i].Lemma] || !p.tensed(i) || p.nodes[i].XPOS == "VBP" || i-p.first < 4 || p.verbIn(p.first, i) == 0 {
		return false
	}
	end := after
	for end < len(p.nodes) && p.words[end].kind == syntax.Word {
		if p.tensed(end) || p.is(end, "that", "who", "which") {
			return false
		}
		end++
	}
	head := after
	for head < end && (p.nodes[head].UPOS == "DET" || p.nodes[head].UPOS == "NOUN" || p.nodes[head].UPOS == "PROPN" || p.nodes[head].UPOS == "ADJ") {
		head++
	}
	for head--; head > after && p.nodes[head].UPOS == "ADJ"; {
		head--
	}
	if head < after || p.nodes[head].UPOS != "NOUN" || !p.speaks(head) || head == after && p.nodes[head].XPOS != "NNS" && !p.is(head, "police") || end < len(p.words)-1 {
		return false
	}
	ids := p.whoIs(head)
	if from := after + boolInt(p.nodes[after].UPOS == "DET"); p.nodes[from].UPOS == "PROPN" && p.nodes[head].UPOS == "NOUN" && head > from {
		ids = []string{slugUpper(p.at(from, head))} // "the Press Democrat newspaper"
		if m := p.mentionAt(from); m != nil {
			ids = slices.Clone(m.ids())
		}
	}
	start, quoted := p.quoteStart(p.first, i)
	if !p.oneClaim("content-said", certainty, i, after, start, p.quoteStop(start, i, quoted), ids, quotedIf(p, after, head+1), quoted) {
		return false
	}
	p.speaker = ids
	return true
}

// quoteStop is where a quotation that starts at a word closes, before to: what stands
// between it and the verb says who speaks.
func (p *page) quoteStop(start, to int, quoted string) int {
	if quoted != "direct" {
		return to
	}
	for k := start + 1; k < to; k++ {
		if p.closes(k) && !p.wordsLeft(k+1, to) {
			return k
		}
	}
	return to
}

// wordsLeft reports another quotation between two words, which goes on.
func (p *page) wordsLeft(from, to int) bool {
	for k := from; k < to; k++ {
		if p.openMark(k) {
			return true
		}
	}
	return false
}

// onlyToWhom reports that what stands behind the verb only says to whom and
// when, and that a whole sentence stands before the speaker: "A sees no way out,
// B told the paper in an interview".
func (p *page) onlyToWhom(i, after, from int) bool {
	if i >= len(p.nodes) || !saying[p.nodes[i].Lemma] || !p.tensed(i) {
		return false
	}
	for k := p.first; k < from; k++ {
		if k < len(p.nodes) && saying[p.nodes[k].Lemma] && p.nodes[k].UPOS == "VERB" {
			return false // who speaks stands there already
		}
	}
	if p.is(p.first, "contrary", "when", "while", "after", "before", "as", "although", "though", "since", "once", "if", "because", "asked", "in", "on", "at") || p.verbIn(p.first, from) == 0 {
		return false
	}
	for k := after; k < len(p.words) && p.words[k].kind != syntax.Punct; k++ {
		if p.tensed(k) || p.is(k, "that", "to", "of", "about", "whether", "what") {
			return false
		}
	}
	return true
}

// quoteStart is where the content between two words starts and how it is quoted:
// behind the first mark that opens, or at once in a quotation that an earlier
// sentence opened.
func (p *page) quoteStart(from, to int) (start int, quoted string) {
	if p.quoteOpen {
		for k := from; k < to; k++ {
			if p.closeMark(k) {
				return from, "direct"
			}
		}
	}
	for k := from; k < to; k++ {
		if p.opens(k) {
			return k + 1, "direct"
		}
	}
	return from, "indirect"
}

// trailing reads "CONTENT, X argues" with or without an end behind it.
func (p *page) trailing(i, after int, certainty string, ids []string, from, to int) bool {
	if p.is(i-2, "which", "who") && p.is(i-3, ",") && p.is(i-1, "it", "he", "she", "they") && p.verbIn(after, min(after+3, len(p.words))) > 0 {
		if ids = p.speaker; len(ids) == 0 {
			ids = p.lead
		}
		return p.oneClaim("content-said", certainty, i, after, after, p.claimEnd(after), append([]string(nil), ids...), nil, "indirect") // "their meeting, which it says prepared the summit"
	}
	if len(ids) == 0 && to == 0 || from < 2 || !p.is(from-1, ",", "”", "\"") {
		return false
	}
	if after < len(p.words) && p.words[after].kind != syntax.Punct && !p.is(after, "and", "in", "on", "at") && !p.onlyToWhom(i, after, from) {
		return false
	}
	for k := from; k < i && i < len(p.nodes); k++ {
		if p.nodes[k].XPOS == "VBN" && p.is(k+1, "and") {
			return false // "a text was agreed, a declaration signed and a route announced"
		}
	}
	start, quoted := p.first, ""
	for k := from - 2; k >= p.first; k-- {
		if p.is(k, ";", ":") {
			start = k + 1
			break
		}
	}
	start, quoted = p.quoteStart(start, from)
	if p.is(after, ",") && p.verbIn(start, from) == 0 && (p.verbIn(after+1, len(p.nodes)) > 0 || after+1 < len(p.nodes) && p.nodes[after+1].XPOS == "VBN" && from-start < 6) {
		p.speaker = ids // "This switch, he said, would happen", "Under the plan, he said, all will get one"
		if start >= len(p.nodes) || p.nodes[start].UPOS == "ADP" || quoted != "indirect" && quoted != "" {
			start = after + 1
		}
		end := p.claimEnd(after + 1)
		ok := p.oneClaim("content-said", certainty, i, after, start, end, ids, quotedIf(p, from, to), "indirect")
		if ok && p.is(end, ";") && p.verbIn(end+1, len(p.nodes)) > 0 {
			p.oneClaim("content-said", certainty, i, after, end+1, p.claimEnd(end+1), ids, quotedIf(p, from, to), "indirect")
		}
		return ok
	}
	if from-start < 3 || quoted != "direct" && p.verbIn(start, from-1) == 0 {
		return false
	}
	p.speaker = ids
	ok := p.oneClaim("content-said", certainty, i, after, start, p.quoteStop(start, from-1, quoted), ids, quotedIf(p, from, to), quoted)
	if p.is(after, ",") && p.is(after+1, "and") && p.after(after+2) {
		p.oneClaim("content-said", certainty, i, after, after+2, p.claimEnd(after+2), ids, quotedIf(p, from, to), "indirect")
	}
	return ok
}

func (p *page) after(k int) bool { return len(p.words)-k > 4 }

// bareContent reads "X claims CONTENT" without "that": the content must be a
// clause (it has a subject of its own).
func (p *page) bareContent(i, after int, certainty string, ids []string, from, to int) int {
	if p.is(after, "to") && p.is(after+1, "have", "be") && p.nodesLemma(i) == "claim" && !p.passive(i) && (len(ids) > 0 || to > 0) {
		if p.oneClaim("said-clause", certainty, i, after, after+1, p.claimEnd(after+1), ids, quotedIf(p, from, to), "indirect") {
			p.speaker = ids
			return after - i // "the rebels claim to have taken the town"
		}
	}
	if p.stopAt(after) || p.is(after, "to", "on", "in", "at", "with", "of", "by", "for", "from", "and", "or", "up", "into", "out", "as", "against") {
		return 0
	}
	if p.tensed(after) || p.is(after, "nothing", "something", "so", "little", "much", "goodbye", "no", "yes") || p.is(after, "the") && p.is(after+1, "same", "opposite") {
		return 0 // "what people thought was important", "says the same"
	}
	if certainty != "denied" && !p.clauseAhead(after) && !p.clauseByTree(i) || certainty == "denied" && p.is(after, "them", "him", "her", "us", "me", "access", "entry") {
		return 0
	}
	if p.is(after, "soon", "shortly", "just", "hours", "minutes", "days", "weeks", "early", "late", "yesterday", "today", "last", "this") && (p.is(after+1, "after", "before", "later", "ago") || p.is(after, "yesterday", "today")) {
		return 0
	}
	start := p.behindAddressee(i, after)
	if c := p.child(i, "ccomp"); c > start && p.nodes[start].UPOS == "ADP" {
		if that := p.child(c, "mark"); that > start && p.is(that, "that") {
			start = that + 1 // "announced during a meeting that he had signed"
		}
	}
	end := p.besideSaid(i, start, p.claimEnd(start))
	if certainty == "denied" && !p.clauseAhead(after) {
		if c := p.commaIn(start, end); c > 0 {
			end = c // "denied the accusation, has avoided"
		}
	}
	if p.is(start, "he", "she", "they", "it", "him", "her") && len(ids) == 0 || end <= start || len(ids) > 0 && p.saidInside(start, end, ids) {
		return 0
	}
	if !p.oneClaim("said-clause", certainty, i, after, start, end, ids, quotedIf(p, from, to), "indirect") {
		return 0
	}
	p.speaker = ids
	return after - i
}

// besideSaid is where the next thing begins that who speaks does: "says it was newly
// laid, recalls its ambassador"; end without one.
func (p *page) besideSaid(i, start, end int) int {
	for k := start + 2; k < min(end, len(p.nodes)); k++ {
		if n := &p.nodes[k]; n.Is("conj") && n.Head == i && p.finite(k) && p.child(k, "nsubj") < 0 && p.is(k-1, ",", "and", "but") {
			for k > start+1 && p.is(k-1, ",", "and", "but") {
				k--
			}
			return k
		}
	}
	return end
}

// behindAddressee is where the content behind "told parliament" starts.
func (p *page) behindAddressee(i, after int) int {
	if i >= len(p.nodes) {
		return after
	}
	switch p.nodes[i].Lemma {
	case "tell", "inform", "assure", "remind", "warn", "advise", "notify", "promise":
	default:
		return after
	}
	if p.is(after, "reporters", "journalists", "parliament", "lawmakers", "media", "investigators", "him", "her", "them", "us", "me") && (p.is(after+1, "the", "a", "an", "his", "her", "their", "its", "he", "she", "it", "they", "that", "there", "no", "both") || p.actorStarting(after+1) != nil) {
		return after + 1
	}
	c, o := p.child(i, "ccomp"), p.child(i, "iobj", "obj")
	if o >= after && o < after+6 && c > o {
		if l := p.leftmost(c); l > o {
			return l
		}
		return o + 1
	}
	if p.is(after, "him", "her", "them", "us", "me", "reporters", "journalists", "parliament", "lawmakers") {
		return after + 1
	}
	return after
}

// clauseByTree reports a clause that the tree gives the verb as its content.
func (p *page) clauseByTree(i int) bool {
	if i >= len(p.nodes) || !saying[p.nodes[i].Lemma] {
		return false
	}
	c := p.child(i, "ccomp")
	if c < 0 {
		c = p.child(i, "obj")
		return c > i+2 && p.nodes[c].XPOS == "NNS" && (p.lex.BaseVerb(strings.TrimSuffix(p.low(c), "s")) || p.lex.Lemma(p.low(c)) != "") && c+2 < len(p.nodes) && p.is(c+1, "under", "in", "to", "on", "at", "the", "with")
	}
	return c > i+1
}

// clauseAhead reports whether a subject and a verb follow within a few words.
func (p *page) clauseAhead(k int) bool {
	for e := k + 1; e < min(k+9, len(p.words)); e++ {
		if p.is(e, "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "should", "must", "may", "might", "did", "does", "do", "'s", "continue", "wants", "remains") && !p.is(e, "'s") {
			return true
		}
		if p.is(e, ",", ";", "that", "which", "who") {
			return false
		}
		if w := p.low(e); strings.HasSuffix(w, "ed") && p.lex.Lemma(w) != "" && p.actorEnding(e) != nil {
			return true
		}
	}
	return false
}
