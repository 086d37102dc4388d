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
	p.citedColon()
	if !p.signed {
		p.thingsSaid()
		p.hearsayClauses()
		p.seenAs()
	}
	p.colonQuote()
	p.quotations()
	p.presents()
	p.answered()
	p.rememberOffices()
	if p.claims == before {
		p.judgement()
	}
}

// bindingCue are the words that report what the sides hold in a text that binds.
var bindingCue = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`declares certify certifies acknowledges acknowledge declare confirm confirms affirm affirms reaffirm reaffirms
		recognise recognises recognize recognizes note stress`) {
		bindingCue[w] = true
	}
}

// claimAt reads a claim whose cue starts at word i and returns the words read.
func (p *page) claimAt(i int) int {
	if p.is(i, "according") && p.is(i+1, "to") {
		return p.accordingTo(i)
	}
	cue, n, ok := p.cue(i, len(p.words))
	if !ok || p.legal && !bindingCue[p.low(i)] {
		return 0
	}
	after := i + n
	if n := p.stanceColon(i, after, cue); n > 0 {
		return n
	}
	if n := p.consideredBy(i, after, cue); n > 0 {
		return n
	}
	if p.noReport(i, cue) {
		return 0
	}
	that := p.thatAfter(after)
	if cue.Noun {
		if that == 0 || p.is(i-1, "to") || p.relativeThat(that) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, len(p.words), nil, nil)
	}
	return p.reportBy(i, n, that, cue)
}

// noReport reports a cue that reports nothing where it stands: "as reported",
// "I think" inside a quotation, a noun, which nounClaims reads.
func (p *page) noReport(i int, cue lexicon.Cue) bool {
	if !p.signed && p.is(i, "reveal", "disclose", "say", "specify", "comment", "explain", "mention") && p.is(i-1, "not", "n't", "n’t", "never") && !p.is(i+1, "that") {
		return true // "did not reveal the place"
	}
	if p.is(i, "noted", "described", "reported", "alleged", "agreed", "expected", "estimated", "considered") && p.is(i-1, "as", "was", "is", "be", "been", "were", "are") && !p.impersonal(i) {
		return true
	}
	if o := p.treeChild(i, "obj"); p.is(i, "recalled", "recalls", "recall", "recalling") && o > i && (p.human(o) || p.is(o, "product", "products", "cars", "vehicles", "units")) {
		return true // "recalled its ambassador"
	}
	if p.nounHere(i) || !cue.Noun && i < len(p.nodes) && p.nodes[i].UPOS == "NOUN" && strings.HasSuffix(p.low(i), "ing") {
		return true
	}
	return p.is(i-1, "i", "we") && p.inQuotation(i) || p.asksFor(i)
}

// treeChild is [tree.child], -1 without a tree.
func (p *page) treeChild(i int, rels ...string) int {
	if i >= len(p.nodes) {
		return -1
	}
	return p.child(i, rels...)
}

// tellerAt is who says what the cue at i reports, and whether anybody does.
func (p *page) tellerAt(i int) (ids []string, from, to int, told bool) {
	if p.authorNotes(i) {
		return []string{"AUTHOR"}, 0, 0, true
	}
	if p.addingVerb(i) && p.claims > p.claimsBefore {
		return append([]string(nil), p.speaker...), 0, 0, len(p.speaker) > 0
	}
	if ids, from, to = p.holderBefore(i); len(ids) > 0 {
		return ids, from, to, true
	}
	if ids, from, to, told = p.teller(i); told {
		return ids, from, to, true
	}
	if ids, from, to, told = p.tellerByOrder(i); told {
		return ids, from, to, true
	}
	if m := p.openingName(i); m != nil {
		return append([]string(nil), m.ids()...), m.from, m.to, true
	}
	if p.textTells(i) {
		return nil, p.phraseStart(i - 1), i, true // "a recent poll found only a quarter are for it"
	}
	return nil, 0, 0, false
}

// openingName is who opens a sentence of a report, set off by a comma, when the tree
// gives the verb at i no subject: "N, R-Ohio, went there and argued that", "CNBC,
// citing a source, reported that"; nil elsewhere.
func (p *page) openingName(i int) *mention {
	if p.signed || i >= len(p.nodes) || !p.tensed(i) || p.nodes[i].UPOS != "VERB" {
		return nil
	}
	root := i
	if p.nodes[i].Is("conj") && p.nodes[i].Head >= 0 {
		root = p.nodes[i].Head
	}
	if s, _ := p.subjectNode(root); s >= 0 || p.nodes[root].Head >= 0 || !p.is(root-1, ",") {
		return nil
	}
	for k := range p.actors {
		m := &p.actors[k]
		if !m.inner && m.from <= p.first+5 && m.to < root && p.is(m.to, ",") && (m.from <= p.first || p.is(m.from-1, ",", "the", ".")) && m.typ != "state" {
			return m
		}
	}
	return nil
}

// authorNotes reports the writer's own "it is worth noting that" and "it should
// be added that" at the cue i.
func (p *page) authorNotes(i int) bool {
	return p.is(i-1, "worth") || p.is(i-1, "be") && p.is(i-2, "should", "must", "can", "may", "cannot", "needs", "to") && (p.is(i-3, "it") || p.is(i-4, "it"))
}

// textTells reports a text right before the verb at i.
func (p *page) textTells(i int) bool {
	if i <= 0 || i >= len(p.nodes) || p.signed || !p.tensed(i) {
		return false
	}
	s := p.child(i, "nsubj")
	return textNoun[p.nodes[i-1].Lemma] || s >= 0 && s < i && textNoun[p.nodes[s].Lemma] && p.nodes[i].Lemma == "show"
}

// reportBy reads the report by the verb of n words at i, with its "that" or 0.
func (p *page) reportBy(i, n, that int, cue lexicon.Cue) int {
	after := i + n
	ids, from, to, told := p.tellerAt(i)
	if that > after && cue.NeedsThat && p.relativeThat(that) {
		that = 0 // "found a glitch that caused the delay"
	}
	if that > 0 {
		if !told && !p.signed && !p.passiveTold(i) && !p.impersonal(i) {
			return 0
		}
		end := p.claimEnd(that + 1)
		if p.is(i-1, "he", "she", "they", "it") && end > that+1 && len(ids) > 0 && p.saidInside(that+1, end, ids) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, end, ids, quotedIf(p, from, to))
	}
	if p.direct(i, after, cue.Certainty, ids, from, to) || p.inverted(i, after, cue.Certainty) || p.trailing(i, after, cue.Certainty, ids, from, to) {
		return n
	}
	if cue.NeedsThat && !p.textTells(i) || !told {
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
		if m.inner || m.to > i || i-m.to > 2 || cue.Noun && !p.is(m.to, "'s", "’s") || p.is(m.from-1, ",") && m.from > p.first+2 {
			continue // ", A argues:" closes what A argues
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
	if that := p.thatBehindAside(k); that > 0 {
		return that
	}
	for e := k; e < min(k+7, len(p.words)); e++ {
		if p.is(e, "that") {
			return e
		}
		if p.words[e].kind == syntax.Punct && !p.is(e, "'s", ",") || p.is(e, "to") && e > k+1 || p.is(e, "is", "was", "will", "has", "have") {
			return 0
		}
		if p.is(e, ",") && e > k || p.addingVerb(e) || p.is(e, "and", "but") && e+1 < len(p.nodes) && p.nodes[e+1].UPOS == "VERB" && p.tensed(e+1) {
			return 0 // "rejected the offer and warned that"
		}
	}
	return 0
}

// thatBehindAside is the "that" behind when and on what occasion it was said: "said
// on Tuesday, after years of debate, that"; 0 without.
func (p *page) thatBehindAside(k int) int {
	if p.signed || !p.is(k, "on", "in", "at", "late", "early", "last") {
		return 0
	}
	comma := 0
	for e := k + 1; e < min(k+26, len(p.words)); e++ {
		switch {
		case p.is(e, ".", ";", ":") || comma == 0 && e > k+5 && !p.is(e, ","):
			return 0
		case p.is(e, ",") && p.is(e+1, "that"):
			return e + 1
		case p.is(e, ","):
			comma = e
		case p.tensed(e) && comma == 0:
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
		if p.is(k-1, "he", "she") && p.claims == p.claimsBefore && p.lastIn < p.index-1 && len(p.person) > 0 && p.person[0] != p.speaker[0] {
			return append([]string(nil), p.person...), k - 1, k
		}
		return append([]string(nil), p.speaker...), k - 1, k
	}
	if p.is(k-1, "and") && p.is(p.first, "the") && p.is(p.first+1, "document", "agreement", "text", "memorandum", "declaration", "framework", "report") {
		return p.partyIDs(), p.first, p.first + 2
	}
	if m := p.apposedPerson(k); m != nil {
		return append([]string(nil), m.ids()...), m.from, m.to
	}
	if m := p.actorEnding(k); m != nil {
		start := m.from
		if p.is(start-1, "the") {
			start--
		}
		if p.is(start-1, "and") {
			if other := p.actorEnding(start - 1); other != nil {
				all, first := union(append([]string(nil), other.ids()...), m.ids()), other.from
				for p.is(first-1, ",") && p.actorEnding(first-1) != nil { // "A, B and C said"
					other = p.actorEnding(first - 1)
					all, first = union(append([]string(nil), other.ids()...), all), other.from
				}
				return all, first, m.to
			}
		}
		return append([]string(nil), m.ids()...), start, m.to
	}
	// "X, an aide to Y, said": the actor before the apposition.
	if ids, from, to = p.beforeApposition(i, k); len(ids) > 0 {
		return ids, from, to
	}
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
			return p.partyIDs(), start, k
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
			if depth == 0 && e > k+2 && p.is(e+1, "as") && p.is(e+2, "he", "she", "they", "it") && !p.openMark(k-1) {
				return e // "told lawmakers it was his duty, as he deflected attacks"
			}
			if depth == 0 && e > k+2 && !p.signed && p.is(e+1, "a", "an") && p.is(e+2, "claim", "figure", "charge", "allegation", "assertion", "suggestion", "view") {
				return e // "he had ended the war, a claim disputed in Moscow"
			}
			if depth == 0 && e > k+2 && p.opens(e+1) && p.upper(e+2) && !p.openMark(k-1) {
				return e // the speaker's own words start behind it
			}
			if depth == 0 && p.is(e+1, "but", "and") && p.goesOnDoing(e+2, k) {
				return e
			}
			if depth == 0 && e > k+2 && !(p.is(e+1, "and", "but") && p.is(e+2, "that")) && !p.thatList(e+1, len(p.words)) && (p.attribution(e+1) || p.addingVerb(e+1) || p.namingOn(e+1) || p.otherSpeaks(e+1)) {
				return e
			}
		case "and", "but":
			if depth == 0 && e > k+2 && (p.saysAgain(e+1) || p.goesOnDoing(e+1, k)) {
				return e
			}
		}
	}
	return len(p.words)
}

// namingOn reports a participle by which the speaker goes on to judge: ",
// calling the vote a farce".
func (p *page) namingOn(i int) bool {
	return p.is(i, "calling", "describing", "labelling", "labeling", "branding", "dubbing", "accusing", "blaming", "denouncing", "hailing", "citing", "denying", "rejecting", "dismissing", "corroborating", "echoing", "contradicting", "repeating", "confirming", "praising", "urging")
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
	return p.nodes[i].UPOS == "VERB" && (x == "VBZ" || x == "VBP" || x == "VBD") && (p.nodes[i].Is("conj") || p.is(i+1, "that", "they", "it", "he", "she"))
}

// goesOnDoing reports a verb at i that is joined to one before the content at k:
// "said it would flow, but gave no details".
func (p *page) goesOnDoing(i, k int) bool {
	for p.is(i, "also", "then", "later") {
		i++
	}
	if i < len(p.nodes) && p.misjoined(i) >= 0 && p.nodes[i].Head >= k {
		return true
	}
	return p.tensed(i) && p.nodes[i].UPOS == "VERB" && p.nodes[i].Is("conj") && p.nodes[i].Head < k && p.nodes[i].Head >= 0
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
	if cueFrom < len(p.nodes) && p.nodes[cueFrom].UPOS == "VERB" {
		to = p.besideSaid(cueFrom, start, to)
	}
	for k := from; k < to; k++ {
		if k > from+1 && p.is(k, "that") && (p.is(k-1, "and", "but") || p.thatList(k, to)) {
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

// thatList reports ", that" at word k with ", and that" to come before word to:
// "said that it is open, that both agreed, and that it will stay".
func (p *page) thatList(k, to int) bool {
	if !p.is(k, "that") || !p.is(k-1, ",") {
		return false
	}
	for e := k + 2; e+1 < to && !p.is(e, ";"); e++ {
		if p.is(e, "and") && p.is(e+1, "that") {
			return true
		}
	}
	return false
}

// oneClaim adds one claim with its content trimmed of quotation marks and stops.
func (p *page) oneClaim(rule, certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted, quoted string) bool {
	for from < to && (p.words[from].kind == syntax.Punct && !p.is(from, "(", "$") || p.is(from, "that") && quoted == "indirect") {
		from++
	}
	for to > from && (p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")", "%", "]") || p.is(to-1, "and", "but")) {
		to--
	}
	if to-from < 2 && quoted == "indirect" || to <= from || quoted == "indirect" && p.is(from, "whether", "why", "how", "who", "where") && rule != "thing-said" || !p.wordsBetween(from, to) {
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
