package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// findClaims finds what somebody is said to hold.
func (p *page) findClaims() {
	before := p.claims
	p.claimsBefore = before
	for i := p.first; i < len(p.words); {
		n := p.claimAt(i)
		i += max(n, 1)
	}
	p.treeClaims()
	if !p.signed {
		p.nounClaims()
		p.accusations()
		p.saidToBe()
		p.inTheView()
	}
	if p.legal {
		p.legalClaims()
		p.ownStanding()
		p.motives()
		p.bindsNot()
	}
	p.weighedThings()
	p.heldToBe()
	p.naming()
	p.colonQuote()
	p.quotations()
	p.rememberOffices()
	if p.claims == before {
		p.judgement()
	}
}

// claimAt reads a claim whose cue starts at word i and returns the words read.
func (p *page) claimAt(i int) int {
	if p.is(i, "according") && p.is(i+1, "to") {
		return p.accordingTo(i)
	}
	cue, n, ok := p.cue(i, len(p.words))
	if !ok || p.legal && !p.is(i, "declares", "certify", "certifies", "acknowledges", "acknowledge", "declare", "confirm", "confirms", "affirm", "affirms", "reaffirm", "reaffirms", "recognise", "recognises", "recognize", "recognizes", "note", "stress") {
		return 0
	}
	after := i + n
	if n := p.stanceColon(i, after, cue); n > 0 {
		return n
	}
	if n := p.consideredBy(i, after, cue); n > 0 {
		return n
	}
	if p.is(i, "noted", "described", "reported", "alleged", "agreed", "expected", "estimated", "considered") && p.is(i-1, "as", "was", "is", "be", "been", "were", "are") && !p.impersonal(i) {
		return 0
	}
	if p.nounHere(i) {
		return 0 // nounClaims reads "its claim that ..."
	}
	that := p.thatAfter(after)
	if cue.Noun {
		if that == 0 || p.is(i-1, "to") || p.relativeThat(that) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, len(p.words), nil, nil)
	}
	ids, from, to := p.holderBefore(i)
	told := len(ids) > 0
	if !told {
		ids, from, to, told = p.teller(i)
	}
	if p.addingVerb(i) && p.claims > p.claimsBefore {
		ids, from, to = append([]string(nil), p.speaker...), 0, 0
	}
	if that > 0 {
		if !told && !p.signed && !p.passiveTold(i) && !p.impersonal(i) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, p.claimEnd(that+1), ids, quotedIf(p, from, to))
	}
	if p.direct(i, after, cue.Certainty, ids, from, to) {
		return n
	}
	if p.inverted(i, after, cue.Certainty) {
		return n
	}
	if p.trailing(i, after, cue.Certainty, ids, from, to) {
		return n
	}
	if cue.NeedsThat || !told {
		return 0
	}
	return p.bareContent(i, after, cue.Certainty, ids, from, to)
}

// stanceColon reads "Baku's position is clear: CONTENT".
func (p *page) stanceColon(i, after int, cue lexicon.Cue) int {
	colon := 0
	for k := after; k < min(after+8, len(p.words)); k++ {
		if p.is(k, ":") {
			colon = k
		}
	}
	if colon == 0 || p.openMark(colon+1) {
		return 0
	}
	for a := range p.actors {
		m := &p.actors[a]
		if m.inner || m.to > i || i-m.to > 2 || cue.Noun && !p.is(m.to, "'s", "’s") {
			continue
		}
		ids := append([]string(nil), m.ids()...)
		p.oneClaim("stance-colon", cue.Certainty, i, after, colon+1, len(p.words), ids, quotedIf(p, m.from, m.to), "indirect")
		return len(p.words) - i
	}
	return 0
}

// consideredBy reads `considered "unacceptable" by Yerevan`.
func (p *page) consideredBy(i, after int, cue lexicon.Cue) int {
	if cue.Noun {
		return 0
	}
	for a := range p.actors {
		m := &p.actors[a]
		if m.inner || m.from < after+2 || m.from > after+8 {
			continue
		}
		by := m.from - 1
		if p.is(by, "the") {
			by--
		}
		if !p.is(by, "by") || !p.openMark(after) {
			continue
		}
		ids := append([]string(nil), m.ids()...)
		p.oneClaim("considered-by", cue.Certainty, i, after, after, by, ids, quotedIf(p, m.from, m.to), "direct")
		return m.to - i
	}
	return 0
}

// thatAfter is the place of "that" within two words behind the cue, or behind
// an addressee ("told reporters that"); 0 when there is none.
func (p *page) thatAfter(k int) int {
	if p.is(k, ",") {
		for e := k + 1; e < min(k+9, len(p.words)); e++ {
			if p.is(e, ",") && p.is(e+1, "that") {
				return e + 1
			}
		}
	}
	for e := k; e < min(k+7, len(p.words)); e++ {
		if p.is(e, "that") {
			return e
		}
		if p.words[e].kind == syntax.Punct && !p.is(e, "'s", ",") || p.is(e, "to") && e > k+1 || p.is(e, "is", "was", "will", "has", "have") {
			return 0
		}
		if p.is(e, ",") && e > k {
			return 0
		}
	}
	return 0
}

func (p *page) passiveTold(i int) bool { return p.is(i, "told") }

// holderBefore is the actor or pronoun that the cue at i has as its subject.
func (p *page) holderBefore(i int) (ids []string, from, to int) {
	k := i
	for k > 0 && (p.is(k-1, "has", "have", "had", "also", "then", "previously", "earlier", "later", "further", "repeatedly", "openly", "does", "do", "did", "not", "never", "both", "himself", "itself", "recently", "subsequently") ||
		len(p.low(k-1)) > 5 && strings.HasSuffix(p.low(k-1), "ly")) {
		k--
	}
	if p.is(k-1, "he", "she", "they", "it", "i", "we") {
		if p.signed || len(p.speaker) == 0 {
			return p.pronoun(k - 1), k - 1, k
		}
		return append([]string(nil), p.speaker...), k - 1, k
	}
	if p.is(k-1, "and") && p.is(p.first, "the") && p.is(p.first+1, "document", "agreement", "text", "memorandum", "declaration", "framework", "report") {
		return append([]string(nil), p.parties...), p.first, p.first + 2
	}
	if m := p.actorEnding(k); m != nil {
		start := m.from
		if p.is(start-1, "the") {
			start--
		}
		if p.is(start-1, "and") {
			if other := p.actorEnding(start - 1); other != nil {
				return union(append([]string(nil), other.ids()...), m.ids()), other.from, m.to
			}
		}
		return append([]string(nil), m.ids()...), start, m.to
	}
	// "X, an aide to Y, said": the actor before the apposition.
	if p.is(k-1, ",") {
		for b := k - 2; b > 0 && k-b < 26; b-- {
			if p.is(b, ",") {
				if m := p.actorEnding(b); m != nil {
					return append([]string(nil), m.ids()...), m.from, m.to
				}
				break
			}
		}
	}
	// "The US intelligence assessment says", "the document states".
	if p.is(k-1, "assessment", "document", "report", "agreement", "statement", "text", "spokesman", "spokesperson", "spokeswoman", "ministry", "official", "officials", "statement", "memorandum", "declaration", "office", "government", "letter", "side", "minister") {
		start := k - 1
		for start > 0 && k-start < 8 && !p.is(start-1, ",", ".", "and", "that", "while", ":", "but", ";") && p.words[start-1].kind != syntax.Punct {
			start--
		}
		if ids := p.actorsIn(start, k); len(ids) > 0 {
			return ids[:1], start, k
		}
		if p.is(k-1, "document", "agreement", "text", "memorandum", "declaration") {
			return append([]string(nil), p.parties...), start, k
		}
	}
	return nil, 0, 0
}

func (p *page) actorEnding(i int) *mention {
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.to == i {
			return m
		}
	}
	return nil
}

// claimEnd is where the content that starts at k ends: at the end of the
// sentence, or before a later clause that has its own speaker.
func (p *page) claimEnd(k int) int {
	depth := 0
	for e := k; e < len(p.words); e++ {
		switch p.low(e) {
		case "(":
			depth++
		case ")":
			depth--
		case ";":
			return e
		case "while", "whereas", "although":
			if depth == 0 && p.is(e-1, ",") && e > k+3 {
				return e - 1
			}
		case ",":
			if depth == 0 && e > k+2 && (p.attribution(e+1) || p.addingVerb(e+1) || p.namingOn(e+1) || p.otherSpeaks(e+1)) {
				return e
			}
		case "and", "but":
			if depth == 0 && e > k+2 && p.saysAgain(e+1) {
				return e
			}
		}
	}
	return len(p.words)
}

// namingOn reports a participle by which the speaker goes on to judge: ",
// calling the vote a farce".
func (p *page) namingOn(i int) bool {
	return p.is(i, "calling", "describing", "labelling", "labeling", "branding", "dubbing", "accusing", "blaming", "denouncing", "hailing", "citing", "denying", "rejecting", "dismissing")
}

// saysAgain reports a verb of saying right behind "and": "claims it fell and
// says it will fall".
func (p *page) saysAgain(i int) bool {
	for p.is(i, "also", "then", "later") {
		i++
	}
	if i >= len(p.nodes) || !saying[p.nodes[i].Lemma] {
		return false
	}
	x := p.nodes[i].XPOS
	return p.nodes[i].UPOS == "VERB" && (x == "VBZ" || x == "VBP" || x == "VBD") && p.nodes[i].Is("conj")
}

// otherSpeaks reports "but B disagrees" behind a comma: somebody else's turn.
func (p *page) otherSpeaks(i int) bool {
	if !p.is(i, "but", "while", "and", "whereas", "though", "although", "yet") {
		return false
	}
	for k := i + 1; k < min(i+7, len(p.nodes)) && p.words[k].kind != syntax.Punct; k++ {
		lemma := p.nodes[k].Lemma
		if k > i+1 && p.nodes[k].XPOS == "NNS" {
			lemma = strings.TrimSuffix(p.low(k), "s") // a verb that the tagger took for a plural
		} else if p.nodes[k].UPOS != "VERB" || p.nodes[k].XPOS == "VBN" || p.nodes[k].XPOS == "VBG" {
			continue
		}
		switch lemma {
		case "disagree", "reject", "deny", "refuse", "dispute", "oppose", "decline", "object", "insist", "say", "call", "see", "claim", "argue", "maintain", "want", "demand":
			return !p.is(k-1, "to") && !p.is(i+1, "he", "she", "it", "they")
		}
		if p.nodes[k].UPOS == "VERB" {
			return false
		}
	}
	return false
}

// attribution reports ", X said" or ", he notes" at i.
func (p *page) attribution(i int) bool {
	k := i
	for e := i; e < min(i+7, len(p.words)); e++ {
		if _, _, ok := p.cue(e, len(p.words)); ok && e > k {
			ids, from, _ := p.holderBefore(e)
			return len(ids) > 0 && from >= i-1 || p.is(e-1, "he", "she", "they", "it") && e-1 == i
		}
	}
	return false
}

// writeClaim adds a claim, split at ", and that" and "and that".
func (p *page) writeClaim(certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted) int {
	start := from
	for k := from; k < to; k++ {
		if p.is(k, "that") && p.is(k-1, "and", "but") && k > from+1 {
			p.oneClaim("said-that", certainty, cueFrom, cueTo, start, k-1, ids, source, "indirect")
			start = k + 1
		}
		if p.is(k, "and", "but") && p.is(k+1, "he", "she", "it", "they") && k > start+3 {
			if p.signed {
				to = k
				break
			}
			p.oneClaim("said-that", certainty, cueFrom, cueTo, start, k, ids, source, "indirect")
			start = k + 1
		}
	}
	p.oneClaim("said-that", certainty, cueFrom, cueTo, start, to, ids, source, "indirect")
	if len(ids) > 0 {
		p.speaker = ids
	}
	// A nested claim may stand inside the content.
	return max(1, from-cueFrom)
}

// oneClaim adds one claim with its content trimmed of quotation marks and stops.
func (p *page) oneClaim(rule, certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted, quoted string) bool {
	for from < to && (p.words[from].kind == syntax.Punct && !p.is(from, "(", "$") || p.is(from, "that") && quoted == "indirect") {
		from++
	}
	for to > from && (p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")", "%", "]") || p.is(to-1, "and", "but")) {
		to--
	}
	if to-from < 2 && quoted == "indirect" || to <= from || quoted == "indirect" && p.is(from, "whether", "why", "how", "who", "where") || !p.wordsBetween(from, to) {
		return false
	}
	c := &kadesh.ClaimFinding{Holder: ids, SourceSpan: source, Certainty: certainty, Quoted: quoted}
	if cueTo > cueFrom {
		q := p.quoted(cueFrom, cueTo)
		c.Cue = &q
	}
	if certainty == "asserted" && p.hedged(from, to) {
		c.Certainty = "hedged"
	}
	p.claims++
	p.add(kadesh.FindingClaim, p.spanOf(from, to), rule, func(f *kadesh.Finding) { f.Claim = c })
	return true
}

// wordsBetween reports at least two words, or one with letters enough, besides
// marks.
func (p *page) wordsBetween(from, to int) bool {
	n := 0
	for k := from; k < to; k++ {
		if p.words[k].kind != syntax.Punct {
			n++
		}
	}
	return n > 1
}

// hedged reports whether the content opens with a hedge of its own.
func (p *page) hedged(from, to int) bool {
	for k := from; k < min(from+8, to); k++ {
		if p.is(k, "perhaps", "possibly", "probably", "arguably", "apparently", "allegedly", "reportedly", "might") {
			return true
		}
	}
	return false
}

func (p *page) openMark(i int) bool  { return p.is(i, "“", "\"", "«", "„") }
func (p *page) closeMark(i int) bool { return p.is(i, "”", "\"", "»") }

// direct reads `X said, "CONTENT"` and `"CONTENT", X said`.
func (p *page) direct(i, after int, certainty string, ids []string, from, to int) bool {
	k := after
	for p.is(k, ",", ":") || p.is(k, "on", "in", "at") && false {
		k++
	}
	if p.opens(k) {
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

// inverted reads `"CONTENT," said X` and `CONTENT, said X`.
func (p *page) inverted(i, after int, certainty string) bool {
	if !p.is(i-1, ",", "”", "\"", "?", "!") || p.is(after, "that", "to") {
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
	}
	if who == nil || p.goesOnAsClause(who.to) || p.is(p.first, "according") {
		return false
	}
	ids := append([]string(nil), who.ids()...)
	source := quotedIf(p, who.from, who.to)
	p.speaker = ids
	start, quoted := p.first, "indirect"
	for k := p.first; k < i; k++ {
		if p.openMark(k) {
			start, quoted = k+1, "direct"
			break
		}
	}
	return p.oneClaim("content-said", certainty, i, after, start, i, ids, source, quoted)
}

// trailing reads "CONTENT, X argues" with or without an end behind it.
func (p *page) trailing(i, after int, certainty string, ids []string, from, to int) bool {
	if len(ids) == 0 && to == 0 || from < 2 || !p.is(from-1, ",", "”", "\"") {
		return false
	}
	if after < len(p.words) && p.words[after].kind != syntax.Punct && !p.is(after, "and", "in", "on", "at") {
		return false
	}
	start, quoted := p.first, "indirect"
	for k := from - 2; k >= p.first; k-- {
		if p.is(k, ";", ":") {
			start = k + 1
			break
		}
	}
	for k := start; k < from; k++ {
		if p.openMark(k) {
			start, quoted = k+1, "direct"
			break
		}
	}
	if from-start < 3 {
		return false
	}
	p.speaker = ids
	ok := p.oneClaim("content-said", certainty, i, after, start, from-1, ids, quotedIf(p, from, to), quoted)
	if p.is(after, ",") && p.is(after+1, "and") && p.after(after+2) {
		p.oneClaim("content-said", certainty, i, after, after+2, p.claimEnd(after+2), ids, quotedIf(p, from, to), "indirect")
	}
	return ok
}

func (p *page) after(k int) bool { return len(p.words)-k > 4 }

// bareContent reads "X claims CONTENT" without "that": the content must be a
// clause (it has a subject of its own).
func (p *page) bareContent(i, after int, certainty string, ids []string, from, to int) int {
	if after >= len(p.words) || p.words[after].kind == syntax.Punct || p.is(after, "to", "on", "in", "at", "with", "of", "by", "for", "from", "and", "or", "up", "into", "out", "as", "against") {
		return 0
	}
	if certainty != "denied" && !p.clauseAhead(after) && !p.clauseByTree(i) || certainty == "denied" && p.is(after, "them", "him", "her", "us", "me", "access", "entry") {
		return 0
	}
	start := p.behindAddressee(i, after)
	end := p.claimEnd(start)
	if p.is(start, "he", "she", "they", "it", "him", "her") && len(ids) == 0 || end <= start || len(ids) > 0 && p.saidInside(start, end, ids) {
		return 0
	}
	if !p.oneClaim("said-clause", certainty, i, after, start, end, ids, quotedIf(p, from, to), "indirect") {
		return 0
	}
	p.speaker = ids
	return after - i
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
		return c > i+2 && p.nodes[c].XPOS == "NNS" && p.lex.BaseVerb(strings.TrimSuffix(p.low(c), "s")) && c+2 < len(p.nodes) && p.is(c+1, "under", "in", "to", "on", "at", "the", "with")
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

// judging are words by which a writer judges or hedges in his own voice.
var judging = map[string]float64{}

func init() {
	for w := range strings.FieldsSeq(`pivotal significant significance crucial historic unprecedented breakthrough golden strategic reliable
		sturdy exaggeration overstated rare textbook capable failure effectively ultimately inevitable deadlock robust favorable favourable groundbreaking
		milestone success successful unfortunately clearly obviously undoubtedly certainly arguably apparently evidently remarkable impressive alarming
		dangerous absurd cynical hypocritical naive unacceptable decisive fundamental lasting maturity autonomously strengthened marginalized politically
		categorical consistently viewed essence means reality obstacle worrying promising hopeful bleak triumph defeat game-changer culmination
		legacy turning perhaps probably likely seems appears surely merely mere meaningless empty genuine real key main important notable
		notably worth strategically entails purpose impossible possible best worst`) {
		judging[w] = 1
	}
}

// judgement takes a sentence in which the writer of a political text judges:
// at least two words of judgement, or one and an idiom of the word list.
func (p *page) judgement() {
	if p.signed || len(p.words) < 7 || p.index < 1 {
		return
	}
	score := 0.0
	for i := p.first; i < len(p.words); i++ {
		score += judging[p.low(i)]
	}
	for _, s := range p.loadedIdioms() {
		score += s
	}
	if score < 2 || !p.hasVerb() {
		return
	}
	p.oneClaim("author-judgement", "asserted", 0, 0, p.first, len(p.words), []string{"AUTHOR"}, nil, "indirect")
}

func (p *page) hasVerb() bool {
	for i := range p.words {
		if p.is(i, "is", "are", "was", "were", "has", "have", "had", "will", "would", "means", "lays", "can", "cannot") || strings.HasSuffix(p.low(i), "ed") && len(p.low(i)) > 4 {
			return true
		}
	}
	return false
}
