package claim

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Find finds what somebody is said to hold.
func (p *Reader) Find() {
	before := p.claims
	p.claimsBefore = before
	for i := p.First; i < len(p.Words); {
		n := p.claimAt(i)
		i += max(n, 1)
	}
	p.treeClaims()
	if !p.Signed {
		p.nounClaims()
		p.accusations()
		p.saidToBe()
		p.inTheView()
	}
	if p.Legal {
		p.legalClaims()
		p.ownStanding()
		p.motives()
		p.bindsNot()
	}
	p.weighedThings()
	p.heldToBe()
	p.naming()
	p.citedColon()
	if !p.Signed {
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
func (p *Reader) claimAt(i int) int {
	if p.Is(i, "according") && p.Is(i+1, "to") {
		return p.accordingTo(i)
	}
	cue, n, ok := p.Cue(i, len(p.Words))
	if !ok || p.Legal && !bindingCue[p.Low(i)] {
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
		if that == 0 || p.Is(i-1, "to") || p.relativeThat(that) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, len(p.Words), nil, nil)
	}
	return p.reportBy(i, n, that, cue)
}

// noReport reports a cue that reports nothing where it stands: "as reported",
// "I think" inside a quotation, a noun, which nounClaims reads.
func (p *Reader) noReport(i int, cue lexicon.Cue) bool {
	if !p.Signed && p.Is(i, "reveal", "disclose", "say", "specify", "comment", "explain", "mention") && p.Is(i-1, "not", "n't", "n’t", "never") && !p.Is(i+1, "that") {
		return true // "did not reveal the place"
	}
	if p.Is(i, "noted", "described", "reported", "alleged", "agreed", "expected", "estimated", "considered") && p.Is(i-1, "as", "was", "is", "be", "been", "were", "are") && !p.impersonal(i) {
		return true
	}
	if o := p.treeChild(i, "obj"); p.Is(i, "recalled", "recalls", "recall", "recalling") && o > i && (p.actors.Human(o) || p.Is(o, "product", "products", "cars", "vehicles", "units")) {
		return true // "recalled its ambassador"
	}
	if p.nounHere(i) || !cue.Noun && i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" && strings.HasSuffix(p.Low(i), "ing") {
		return true
	}
	return p.Is(i-1, "i", "we") && p.InQuotation(i) || p.asksFor(i)
}

// treeChild is [page.Tree.Child], -1 without a tree.
func (p *Reader) treeChild(i int, rels ...string) int {
	if i >= len(p.Nodes) {
		return -1
	}
	return p.Child(i, rels...)
}

// tellerAt is who says what the cue at i reports, and whether anybody does.
func (p *Reader) tellerAt(i int) (ids []string, from, to int, told bool) {
	if p.authorNotes(i) {
		return []string{"AUTHOR"}, 0, 0, true
	}
	if p.addingVerb(i) && p.claims > p.claimsBefore {
		return append([]string(nil), p.Speaker...), 0, 0, len(p.Speaker) > 0
	}
	if ids, from, to = p.HolderBefore(i); len(ids) > 0 {
		return ids, from, to, true
	}
	if ids, from, to, told = p.teller(i); told {
		return ids, from, to, true
	}
	if ids, from, to, told = p.tellerByOrder(i); told {
		return ids, from, to, true
	}
	if m := p.openingName(i); m != nil {
		return append([]string(nil), m.IDs()...), m.From, m.To, true
	}
	if p.textTells(i) {
		return nil, p.PhraseStart(i - 1), i, true // "a recent poll found only a quarter are for it"
	}
	return nil, 0, 0, false
}

// openingName is who opens a sentence of a report, set off by a comma, when the tree
// gives the verb at i no subject: "N, R-Ohio, went there and argued that", "CNBC,
// citing a source, reported that"; nil elsewhere.
func (p *Reader) openingName(i int) *page.Mention {
	if p.Signed || i >= len(p.Nodes) || !p.Tensed(i) || p.Nodes[i].UPOS != "VERB" {
		return nil
	}
	root := i
	if p.Nodes[i].Is("conj") && p.Nodes[i].Head >= 0 {
		root = p.Nodes[i].Head
	}
	if s, _ := p.SubjectNode(root); s >= 0 || p.Nodes[root].Head >= 0 || !p.Is(root-1, ",") {
		return nil
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if !m.Inner && m.From <= p.First+5 && m.To < root && p.Is(m.To, ",") && (m.From <= p.First || p.Is(m.From-1, ",", "the", ".")) && m.Type != "state" {
			return m
		}
	}
	return nil
}

// authorNotes reports the writer's own "it is worth noting that" and "it should
// be added that" at the cue i.
func (p *Reader) authorNotes(i int) bool {
	return p.Is(i-1, "worth") || p.Is(i-1, "be") && p.Is(i-2, "should", "must", "can", "may", "cannot", "needs", "to") && (p.Is(i-3, "it") || p.Is(i-4, "it"))
}

// textTells reports a text right before the verb at i.
func (p *Reader) textTells(i int) bool {
	if i <= 0 || i >= len(p.Nodes) || p.Signed || !p.Tensed(i) {
		return false
	}
	s := p.Child(i, "nsubj")
	return page.TextNoun[p.Nodes[i-1].Lemma] || s >= 0 && s < i && page.TextNoun[p.Nodes[s].Lemma] && p.Nodes[i].Lemma == "show"
}

// reportBy reads the report by the verb of n words at i, with its "that" or 0.
func (p *Reader) reportBy(i, n, that int, cue lexicon.Cue) int {
	after := i + n
	ids, from, to, told := p.tellerAt(i)
	if that > after && cue.NeedsThat && p.relativeThat(that) {
		that = 0 // "found a glitch that caused the delay"
	}
	if that > 0 {
		if !told && !p.Signed && !p.passiveTold(i) && !p.impersonal(i) {
			return 0
		}
		end := p.claimEnd(that + 1)
		if p.Is(i-1, "he", "she", "they", "it") && end > that+1 && len(ids) > 0 && p.saidInside(that+1, end, ids) {
			return 0
		}
		return p.writeClaim(cue.Certainty, i, after, that+1, end, ids, p.QuotedIf(from, to))
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
func (p *Reader) stanceColon(i, after int, cue lexicon.Cue) int {
	colon := 0
	for k := after; k < min(after+8, len(p.Words)); k++ {
		if p.Is(k, ":") {
			colon = k
		}
	}
	if colon == 0 || p.OpenMark(colon+1) {
		return 0
	}
	for a := range p.Actors {
		m := &p.Actors[a]
		if m.Inner || m.To > i || i-m.To > 2 || cue.Noun && !p.Is(m.To, "'s", "’s") || p.Is(m.From-1, ",") && m.From > p.First+2 {
			continue // ", A argues:" closes what A argues
		}
		ids := append([]string(nil), m.IDs()...)
		p.oneClaim("stance-colon", cue.Certainty, i, after, colon+1, len(p.Words), ids, p.QuotedIf(m.From, m.To), "indirect")
		return len(p.Words) - i
	}
	return 0
}

// consideredBy reads `considered "unacceptable" by Yerevan`.
func (p *Reader) consideredBy(i, after int, cue lexicon.Cue) int {
	if cue.Noun {
		return 0
	}
	for a := range p.Actors {
		m := &p.Actors[a]
		if m.Inner || m.From < after+2 || m.From > after+8 {
			continue
		}
		by := m.From - 1
		if p.Is(by, "the") {
			by--
		}
		if !p.Is(by, "by") || !p.OpenMark(after) {
			continue
		}
		ids := append([]string(nil), m.IDs()...)
		p.oneClaim("considered-by", cue.Certainty, i, after, after, by, ids, p.QuotedIf(m.From, m.To), "direct")
		return m.To - i
	}
	return 0
}

// thatAfter is the place of "that" within two words behind the cue, or behind
// an addressee ("told reporters that"); 0 when there is none.
func (p *Reader) thatAfter(k int) int {
	if p.Is(k, ",") {
		for e := k + 1; e < min(k+9, len(p.Words)); e++ {
			if p.Is(e, ",") && p.Is(e+1, "that") {
				return e + 1
			}
		}
	}
	if that := p.thatBehindAside(k); that > 0 {
		return that
	}
	for e := k; e < min(k+7, len(p.Words)); e++ {
		if p.Is(e, "that") {
			return e
		}
		if p.Words[e].Kind == syntax.Punct && !p.Is(e, "'s", ",") || p.Is(e, "to") && e > k+1 || p.Is(e, "is", "was", "will", "has", "have") {
			return 0
		}
		if p.Is(e, ",") && e > k || p.addingVerb(e) || p.Is(e, "and", "but") && e+1 < len(p.Nodes) && p.Nodes[e+1].UPOS == "VERB" && p.Tensed(e+1) {
			return 0 // "rejected the offer and warned that"
		}
	}
	return 0
}

// thatBehindAside is the "that" behind when and on what occasion it was said: "said
// on Tuesday, after years of debate, that"; 0 without.
func (p *Reader) thatBehindAside(k int) int {
	if p.Signed || !p.Is(k, "on", "in", "at", "late", "early", "last") {
		return 0
	}
	comma := 0
	for e := k + 1; e < min(k+26, len(p.Words)); e++ {
		switch {
		case p.Is(e, ".", ";", ":") || comma == 0 && e > k+5 && !p.Is(e, ","):
			return 0
		case p.Is(e, ",") && p.Is(e+1, "that"):
			return e + 1
		case p.Is(e, ","):
			comma = e
		case p.Tensed(e) && comma == 0:
			return 0
		}
	}
	return 0
}

func (p *Reader) passiveTold(i int) bool { return p.Is(i, "told") }

// HolderBefore is the actor or pronoun that the cue at i has as its subject.
func (p *Reader) HolderBefore(i int) (ids []string, from, to int) {
	k := i
	for k > 0 && (p.Is(k-1, "has", "have", "had", "also", "then", "previously", "earlier", "later", "further", "repeatedly", "openly", "does", "do", "did", "not", "never", "both", "himself", "itself", "recently", "subsequently") ||
		len(p.Low(k-1)) > 5 && strings.HasSuffix(p.Low(k-1), "ly")) {
		k--
	}
	if p.Is(k-1, "he", "she", "they", "it", "i", "we") {
		if p.Signed || len(p.Speaker) == 0 {
			return p.actors.Pronoun(k - 1), k - 1, k
		}
		if who := p.actors.FrontedSubject(k - 1); len(who) > 0 {
			return who, k - 1, k
		}
		if p.Is(k-1, "he", "she") && p.claims == p.claimsBefore && p.lastIn < p.Index-1 && len(p.actors.Person) > 0 && p.actors.Person[0] != p.Speaker[0] {
			return append([]string(nil), p.actors.Person...), k - 1, k
		}
		return append([]string(nil), p.Speaker...), k - 1, k
	}
	if p.Is(k-1, "and") && p.Is(p.First, "the") && p.Is(p.First+1, "document", "agreement", "text", "memorandum", "declaration", "framework", "report") {
		return p.actors.PartyIDs(), p.First, p.First + 2
	}
	if m := p.apposedPerson(k); m != nil {
		return append([]string(nil), m.IDs()...), m.From, m.To
	}
	if m := p.ActorEnding(k); m != nil {
		start := m.From
		if p.Is(start-1, "the") {
			start--
		}
		if p.Is(start-1, "and") {
			if other := p.ActorEnding(start - 1); other != nil {
				all, first := page.Union(append([]string(nil), other.IDs()...), m.IDs()), other.From
				for p.Is(first-1, ",") && p.ActorEnding(first-1) != nil { // "A, B and C said"
					other = p.ActorEnding(first - 1)
					all, first = page.Union(append([]string(nil), other.IDs()...), all), other.From
				}
				return all, first - page.BoolInt(p.Is(first-1, "the")), m.To
			}
		}
		return append([]string(nil), m.IDs()...), start, m.To
	}
	// "X, an aide to Y, said": the actor before the apposition.
	if ids, from, to = p.beforeApposition(i, k); len(ids) > 0 {
		return ids, from, to
	}
	if p.Is(k-1, ",") {
		if m := p.ActorEnding(k - 1); m != nil && !p.Signed && m.Via == "name" && (m.Type == "body" || m.Type == "organization") && p.Is(m.From-1, ",") && m.To-m.From < 4 {
			return append([]string(nil), m.IDs()...), m.From, m.To // "the UN mission in A, UNMA, said"
		}
		for b := k - 2; b > 0 && k-b < 26; b-- {
			if p.Is(b, ",") {
				if m := p.ActorEnding(b); m != nil {
					return append([]string(nil), m.IDs()...), m.From, m.To
				}
				break
			}
		}
	}
	// "The US intelligence assessment says", "the document states".
	if p.Is(k-1, "assessment", "document", "report", "agreement", "statement", "text", "spokesman", "spokesperson", "spokeswoman", "ministry", "official", "officials", "statement", "memorandum", "declaration", "office", "government", "letter", "side", "minister") {
		start := k - 1
		for start > 0 && k-start < 8 && !p.Is(start-1, ",", ".", "and", "that", "while", ":", "but", ";") && p.Words[start-1].Kind != syntax.Punct {
			start--
		}
		if ids := p.actors.ActorsIn(start, k); len(ids) > 0 {
			return ids[:1], start, k
		}
		if p.Is(k-1, "document", "agreement", "text", "memorandum", "declaration") {
			return p.actors.PartyIDs(), start, k
		}
	}
	return nil, 0, 0
}

// claimEnd is where the content that starts at k ends: at the end of the
// sentence, or before a later clause that has its own speaker.
func (p *Reader) claimEnd(k int) int {
	depth := 0
	for e := k; e < len(p.Words); e++ {
		switch p.Low(e) {
		case "(":
			depth++
		case ")":
			depth--
		case ";":
			return e
		case "while", "whereas", "although":
			if depth == 0 && p.Is(e-1, ",") && e > k+3 {
				return e - 1
			}
		case ",":
			if depth == 0 && e > k+2 && p.Is(e+1, "as") && p.Is(e+2, "he", "she", "they", "it") && !p.OpenMark(k-1) {
				return e // "told lawmakers it was his duty, as he deflected attacks"
			}
			if depth == 0 && e > k+2 && !p.Signed && p.Is(e+1, "a", "an") && p.Is(e+2, "claim", "figure", "charge", "allegation", "assertion", "suggestion", "view") {
				return e // "he had ended the war, a claim disputed in Moscow"
			}
			if depth == 0 && e > k+2 && p.opens(e+1) && p.Upper(e+2) && !p.OpenMark(k-1) {
				return e // the speaker's own words start behind it
			}
			if depth == 0 && p.Is(e+1, "but", "and") && p.goesOnDoing(e+2, k) {
				return e
			}
			if depth == 0 && e > k+2 && !(p.Is(e+1, "and", "but") && p.Is(e+2, "that")) && !p.ThatList(e+1, len(p.Words)) && (p.Attribution(e+1) || p.addingVerb(e+1) || p.namingOn(e+1) || p.otherSpeaks(e+1)) {
				return e
			}
		case "and", "but":
			if depth == 0 && e > k+2 && (p.saysAgain(e+1) || p.goesOnDoing(e+1, k)) {
				return e
			}
		}
	}
	return len(p.Words)
}

// namingOn reports a participle by which the speaker goes on to judge: ",
// calling the vote a farce".
func (p *Reader) namingOn(i int) bool {
	return p.Is(i, "calling", "describing", "labelling", "labeling", "branding", "dubbing", "accusing", "blaming", "denouncing", "hailing", "citing", "denying", "rejecting", "dismissing", "corroborating", "echoing", "contradicting", "repeating", "confirming", "praising", "urging")
}

// saysAgain reports a verb of saying right behind "and": "claims it fell and
// says it will fall".
func (p *Reader) saysAgain(i int) bool {
	for p.Is(i, "also", "then", "later") {
		i++
	}
	if i >= len(p.Nodes) || !page.Saying[p.Nodes[i].Lemma] {
		return false
	}
	x := p.Nodes[i].XPOS
	return p.Nodes[i].UPOS == "VERB" && (x == "VBZ" || x == "VBP" || x == "VBD") && (p.Nodes[i].Is("conj") || p.Is(i+1, "that", "they", "it", "he", "she"))
}

// goesOnDoing reports a verb at i that is joined to one before the content at k:
// "said it would flow, but gave no details".
func (p *Reader) goesOnDoing(i, k int) bool {
	for p.Is(i, "also", "then", "later") {
		i++
	}
	if i < len(p.Nodes) && p.Misjoined(i) >= 0 && p.Nodes[i].Head >= k {
		return true
	}
	return p.Tensed(i) && p.Nodes[i].UPOS == "VERB" && p.Nodes[i].Is("conj") && p.Nodes[i].Head < k && p.Nodes[i].Head >= 0
}

// otherSpeaks reports "but B disagrees" behind a comma: somebody else's turn.
func (p *Reader) otherSpeaks(i int) bool {
	if !p.Is(i, "but", "while", "and", "whereas", "though", "although", "yet") {
		return false
	}
	for k := i + 1; k < min(i+7, len(p.Nodes)) && p.Words[k].Kind != syntax.Punct; k++ {
		lemma := p.Nodes[k].Lemma
		if k > i+1 && p.Nodes[k].XPOS == "NNS" {
			lemma = strings.TrimSuffix(p.Low(k), "s") // a verb that the tagger took for a plural
		} else if p.Nodes[k].UPOS != "VERB" || p.Nodes[k].XPOS == "VBN" || p.Nodes[k].XPOS == "VBG" {
			continue
		}
		switch lemma {
		case "disagree", "reject", "deny", "refuse", "dispute", "oppose", "decline", "object", "insist", "say", "call", "see", "claim", "argue", "maintain", "want", "demand":
			return !p.Is(k-1, "to") && !p.Is(i+1, "he", "she", "it", "they")
		}
		if p.Nodes[k].UPOS == "VERB" {
			return false
		}
	}
	return false
}

// writeClaim adds a claim, split at ", and that" and "and that".
func (p *Reader) writeClaim(certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted) int {
	start := from
	if cueFrom < len(p.Nodes) && p.Nodes[cueFrom].UPOS == "VERB" {
		to = p.besideSaid(cueFrom, start, to)
	}
	for k := from; k < to; k++ {
		if k > from+1 && p.Is(k, "that") && (p.Is(k-1, "and", "but") || p.ThatList(k, to)) {
			p.oneClaim("said-that", certainty, cueFrom, cueTo, start, k-1, ids, source, "indirect")
			start = k + 1
		}
		if p.Is(k, "and", "but") && p.Is(k+1, "he", "she", "it", "they") && k > start+3 {
			if p.Signed {
				to = k
				break
			}
			p.oneClaim("said-that", certainty, cueFrom, cueTo, start, k, ids, source, "indirect")
			start = k + 1
		}
	}
	p.oneClaim("said-that", certainty, cueFrom, cueTo, start, to, ids, source, "indirect")
	if len(ids) > 0 {
		p.Speaker = ids
	}
	// A nested claim may stand inside the content.
	return max(1, from-cueFrom)
}

// ThatList reports ", that" at word k with ", and that" to come before word to:
// "said that it is open, that both agreed, and that it will stay".
func (p *Reader) ThatList(k, to int) bool {
	if !p.Is(k, "that") || !p.Is(k-1, ",") {
		return false
	}
	for e := k + 2; e+1 < to && !p.Is(e, ";"); e++ {
		if p.Is(e, "and") && p.Is(e+1, "that") {
			return true
		}
	}
	return false
}

// oneClaim adds one claim with its content trimmed of quotation marks and stops.
func (p *Reader) oneClaim(rule, certainty string, cueFrom, cueTo, from, to int, ids []string, source *kadesh.Quoted, quoted string) bool {
	if p.Unsaid(cueFrom) {
		return false
	}
	from = max(from, p.Dispatch)
	for from < to && (p.Words[from].Kind == syntax.Punct && !p.Is(from, "(", "$") || p.Is(from, "that") && quoted == "indirect") {
		from++
	}
	for to > from && (p.Words[to-1].Kind == syntax.Punct && !p.Is(to-1, ")", "%", "]") || p.Is(to-1, "and", "but")) {
		to--
	}
	if k := p.besideIn(from, to); k > 0 && quoted == "indirect" {
		first := p.oneClaim(rule, certainty, cueFrom, cueTo, from, k, ids, source, quoted)
		return p.oneClaim(rule, certainty, cueFrom, cueTo, k+1, to, ids, source, quoted) || first
	}
	if p.closesQuote(from, to) {
		to++
	}
	if to-from < 2 && quoted == "indirect" || to <= from || quoted == "indirect" && p.Is(from, "whether", "why", "how", "who", "where") && rule != "thing-said" || !p.wordsBetween(from, to) {
		return false
	}
	c := &kadesh.ClaimFinding{Holder: ids, SourceSpan: source, Certainty: certainty, Quoted: quoted}
	if cueTo > cueFrom {
		q := p.Quoted(cueFrom, cueTo)
		c.Cue = &q
	}
	if certainty == "asserted" && p.hedged(from, to) {
		c.Certainty = "hedged"
	}
	p.claims++
	p.Add(kadesh.FindingClaim, p.SpanOf(from, to), rule, func(f *kadesh.Finding) { f.Claim = c })
	return true
}

// closesQuote reports a closing mark at word to for an opening one behind the first of the
// words from from on: the plan "dead on arrival".
func (p *Reader) closesQuote(from, to int) bool {
	open := false
	for k := from; k < to; k++ {
		if p.Is(k, "“", "”", "\"") {
			open = !open
		}
	}
	return open && p.Is(to, "”", "\"")
}

// wordsBetween reports at least two words, or one with letters enough, besides
// marks.
func (p *Reader) wordsBetween(from, to int) bool {
	n := 0
	for k := from; k < to; k++ {
		if p.Words[k].Kind != syntax.Punct {
			n++
		}
	}
	return n > 1
}

// hedged reports whether the content opens with a hedge of its own.
func (p *Reader) hedged(from, to int) bool {
	for k := from; k < min(from+8, to); k++ {
		if p.Is(k, "perhaps", "possibly", "probably", "arguably", "apparently", "allegedly", "reportedly", "might") {
			return true
		}
	}
	return false
}

// asksFor reports a verb whose clause says what is to be, which nobody holds to be so:
// "demanded that the prisoners be freed".
func (p *Reader) asksFor(i int) bool {
	c := p.treeChild(i, "ccomp")
	if p.Signed || c <= i || !page.Wishing[p.Nodes[i].Lemma] && p.Nodes[i].Lemma != "agree" && p.Nodes[i].Lemma != "decide" || p.InQuotation(c) {
		return false
	}
	a := p.Child(c, "aux", "cop")
	return p.Is(a, "be") && !p.Is(a-1, "to") || a < 0 && p.Nodes[c].XPOS == "VB" && !p.Is(c-1, "to")
}
