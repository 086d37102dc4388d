package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Claims in texts that bind: what a Party would notify or certify, what the
// recitals take to be so, what the sides acknowledge of each other.

// conveying are verbs and nouns by which a text that binds has somebody say
// something, and those by which it is found out (true: nobody says so).
var conveying = map[string]bool{"notify": false, "inform": false, "indicate": false, "certify": false, "advise": false, "notification": false,
	"certification": false, "assurance": false, "opinion": false, "satisfied": false, "certificate": false, "assure": false,
	"establish": true, "ascertain": true, "find": true, "appear": true, "prove": true, "agree": true}

// legalClaims adds "notify ... that CONTENT" and its kin: what is yet to be said
// is hypothetical.
func (p *page) legalClaims() {
	for i := p.first; i+3 < len(p.nodes); i++ {
		found, ok := conveying[p.nodes[i].Lemma]
		if !ok || found && (p.nodes[i].UPOS != "VERB" || !p.underCondition(i)) || p.nodes[i].Lemma == "agree" {
			continue
		}
		that := p.farThat(i)
		if that == 0 {
			continue
		}
		var ids []string
		sf, st := 0, 0
		if !found || !p.passive(i) && p.child(i, "nsubj") >= 0 && !p.is(p.child(i, "nsubj"), "it") {
			ids, sf, st = p.conveyer(i)
		}
		certainty := "hypothetical"
		if p.is(i-1, "having", "hereby") {
			certainty = "asserted"
		}
		for that > 0 {
			from, to, next := that+1, 0, 0
			to, next = p.legalClauseEnd(from)
			if to-from > 2 && !p.claimedAs(p.spanOf(from, to)) {
				p.oneClaim("conveyed", certainty, i, i+1, from, to, slices.Clone(ids), quotedIf(p, sf, st), "indirect")
			}
			that = next
		}
	}
}

// underCondition reports "if", "when", "where" or "should" before word i.
func (p *page) underCondition(i int) bool {
	for k := i - 1; k >= p.first && i-k < 14 && !p.is(k, ";", "."); k-- {
		if p.is(k, "if", "where", "when", "should", "unless", "until", "once", "whenever", "case") {
			return true
		}
	}
	return false
}

// farThat is the "that" which the word at i takes, behind to whom and when it
// is said; 0 without.
func (p *page) farThat(i int) int {
	for k := i + 1; k < min(i+26, len(p.nodes)-2) && !p.is(k, ";", ":", "shall", "may", "which", "who"); k++ {
		if p.is(k, "that") && !p.is(k-1, "so", "such", "than", "as") && !p.relativeThat(k) && p.nodes[k].UPOS != "DET" {
			if k > i+1 && p.nodes[k-1].UPOS == "NOUN" && p.nodes[k].UPOS == "PRON" && p.nodes[k].XPOS == "WDT" {
				continue
			}
			return k
		}
	}
	return 0
}

// conveyer is who says it: the actor behind "by" or before the word, the Parties
// when one of them does.
func (p *page) conveyer(i int) (ids []string, from, to int) {
	for k := i + 1; k < min(i+5, len(p.nodes)); k++ {
		if p.is(k, "by", "from", "of") && !p.is(k+1, "opinion") {
			if ids, from, to = p.partyAt(k + 1); len(ids) > 0 {
				return ids, from, to
			}
		}
	}
	best := i
	for k := i - 1; k >= p.first && i-k < 40 && !p.is(k, ";", "."); k-- {
		if ids, from, to = p.partyAt(k); len(ids) > 0 && to <= best && !p.is(from-1, "to") && !p.is(from-2, "to") {
			return ids, from, to
		}
	}
	return nil, 0, 0
}

// partyAt is the actor that starts at word k, or the Parties behind "a Party",
// "either Party", "one of the Parties", "the latter".
func (p *page) partyAt(k int) (ids []string, from, to int) {
	if m := p.actorStarting(k); m != nil && (m.from == k || m.from == k+1 && p.is(k, "the")) && headType[p.low(m.to-1)] == "" {
		if p.is(m.from, "party", "parties") || p.is(m.to-1, "party", "parties") {
			return p.partyIDs(), k, m.to
		}
		return slices.Clone(m.ids()), k, m.to
	}
	for e := k + 1; e < min(k+5, len(p.words)); e++ {
		if p.is(e, "party", "parties") && p.is(k, "a", "the", "either", "each", "any", "one", "both", "neither", "another", "that") {
			return p.partyIDs(), k, e + 1
		}
	}
	return nil, 0, 0
}

// legalClauseEnd is where the clause at from ends, and the next "that" that is
// joined to it, 0 without.
func (p *page) legalClauseEnd(from int) (end, next int) {
	due := 1
	for k := from; k < len(p.words); k++ {
		switch {
		case p.is(k, ";", ":") || p.is(k, ".") && k == len(p.words)-1:
			return k, 0
		case p.is(k, "that") && p.is(k-1, "and", "or") && k > from+2:
			return k - 1, k
		case p.is(k, ",") && (p.is(k+1, "and", "but", "or") && (p.tensed(k+2) || p.is(k+2, "if", "where", "when")) || due <= 0 && p.verbIn(k+1, min(k+7, len(p.nodes))) > 0 && !p.is(k+1, "which", "who", "whose", "where")):
			return k, 0
		case p.is(k, "which", "who", "if", "when", "where", "unless", "because", "in") && p.is(k+1, "case") || p.is(k, "which", "who", "whom", "if", "when", "unless"):
			due++
		case !p.tensed(k) || p.tensed(k-1) || p.is(k-1, "and", "or", "not", "been") || p.tensed(k-2) && p.nodes[k-1].UPOS == "ADV":
		case due <= 0:
			return k, 0
		default:
			due--
		}
	}
	return len(p.words), 0
}

// weighing are verbs of recitals and statements whose object can be what they
// hold to be important or real.
var weighing = map[string]bool{"stress": true, "underline": true, "emphasise": true, "emphasize": true, "underscore": true, "acknowledge": true, "recognise": true,
	"recognize": true, "reaffirm": true, "note": true, "highlight": true, "reiterate": true, "recall": true, "affirm": true, "appreciate": true}

// weighed are nouns that say of something that it matters, helps or is needed.
var weighed = map[string]bool{"importance": true, "impact": true, "need": true, "significance": true, "contribution": true, "role": true, "value": true, "necessity": true,
	"benefit": true, "urgency": true, "effect": true, "usefulness": true, "fact": true, "relevance": true, "progress": true, "achievement": true,
	"danger": true, "threat": true, "desirability": true, "potential": true, "success": true, "difficulty": true, "gravity": true, "inadmissibility": true}

// motive are further nouns that recitals give as reasons.
var motive = map[string]bool{"interest": true, "fidelity": true, "repentance": true, "friendship": true, "service": true, "loyalty": true, "conduct": true, "desire": true,
	"bravery": true, "generosity": true, "aid": true, "tie": true, "bond": true, "sacrifice": true}

// weighedThings adds "stressing the importance of peace": the object is a claim
// of the subject.
func (p *page) weighedThings() {
	for i := p.first; i+2 < len(p.nodes); i++ {
		if !weighing[p.nodes[i].Lemma] || p.nodes[i].UPOS == "PROPN" {
			continue
		}
		from := i + 1
		for p.is(from, "once", "again", "also", "herewith", "hereby", "in", "particular", "further") && from < i+3 {
			from++
		}
		head := p.weighedHead(from, false)
		if head == 0 {
			continue
		}
		end := p.weighedEnd(head)
		if end-from < 3 || p.claimed(p.spanOf(from, end)) {
			continue
		}
		ids, sf, st := p.whoWeighs(i)
		if len(ids) == 0 && !p.signed {
			continue
		}
		p.oneClaim("weighed", "asserted", i, i+1, from, end, ids, quotedIf(p, sf, st), "indirect")
	}
}

// weighedHead is the noun of [weighed], or of [motive] if reasons may be, that
// heads the phrase at from; 0 without.
func (p *page) weighedHead(from int, reasons bool) int {
	if !p.is(from, "the", "their", "its", "his", "her", "a", "an", "our") {
		return 0
	}
	for k := from + 1; k < min(from+6, len(p.nodes)); k++ {
		if (weighed[p.nodes[k].Lemma] || reasons && motive[p.nodes[k].Lemma]) && p.nodes[k].UPOS == "NOUN" {
			return k
		}
		if u := p.nodes[k].UPOS; u != "ADJ" && u != "NOUN" && u != "ADV" && u != "CCONJ" && u != "VERB" && u != "PUNCT" {
			return 0
		}
	}
	return 0
}

// weighedEnd is where the phrase around the noun ends: before a comma that a
// further participle, verb or "and" follows.
func (p *page) weighedEnd(head int) int {
	for k := head + 1; k < len(p.nodes); k++ {
		if p.is(k, ";", ":") || p.is(k, ".") && k == len(p.nodes)-1 {
			return k
		}
		if p.is(k, ",") && (p.nodes[k+boolInt(k+1 < len(p.nodes))].XPOS == "VBG" || p.is(k+1, "and", "which", "about", "have", "has", "as", "the", "agree", "agreed", "declare", "hereby")) && p.nodes[k-1].UPOS != "ADP" {
			return k
		}
	}
	return len(p.nodes)
}

// whoWeighs is the subject of the verb at i, in a text of several sides the
// sides themselves when the tree finds none.
func (p *page) whoWeighs(i int) (ids []string, from, to int) {
	if s, _ := p.subjectNode(i); s >= 0 && s < i && !p.passive(i) {
		if ids = p.idsAt(s); len(ids) > 0 {
			return ids, p.phraseStart(s), s + 1
		}
		if !p.signed && p.mayTell(s, i) {
			return p.whoIs(s), p.phraseStart(s), s + 1
		}
	}
	if p.signed && len(p.actors) > 0 && p.actors[0].to <= i && p.actors[0].from <= p.first+1 {
		return slices.Clone(p.actors[0].ids()), p.actors[0].from, p.actors[0].to
	}
	if p.signed {
		return p.partyIDs(), 0, 0
	}
	return nil, 0, 0
}

// motives adds what the recitals give as reasons in the writer's voice:
// "Considering their mutual interest in trade", "In recognition of the important
// contributions of A".
func (p *page) motives() {
	p.absolutes()
	for i := p.first; i+4 < len(p.nodes); i++ {
		from := 0
		switch {
		case p.is(i, "considering") && (p.upper(i) || p.is(i-1, ",")):
			from = i + 1
		case p.is(i, "in") && (p.upper(i) || p.is(i-1, ",") && i < p.first+12) && p.is(i+1, "recognition", "consideration", "view") && p.is(i+2, "of"):
			from = i + 3
		default:
			continue
		}
		for from > 0 {
			head := p.weighedHead(from, true)
			if head == 0 {
				break
			}
			end := p.motiveEnd(head)
			if end-from > 3 && !p.claimed(p.spanOf(from, end)) {
				p.oneClaim("motive", "asserted", i, from, from, end, []string{"AUTHOR"}, nil, "indirect")
			}
			from = 0
			if p.is(end+1, "and") && p.is(end+2, "of") {
				from = end + 3
			}
		}
	}
}

// motiveEnd is where a reason ends: before the clause that it is a reason for.
func (p *page) motiveEnd(head int) int {
	for k := head + 1; k < len(p.nodes); k++ {
		if p.is(k, ";", ":") {
			return k
		}
		if !p.is(k, ",") {
			continue
		}
		if p.is(k+1, "and") && p.is(k+2, "of") || p.is(k+1, "have", "has", "agree", "the", "and", "it", "they", "considering", "desiring") {
			return k
		}
		for e := k + 1; e < min(k+8, len(p.nodes)); e++ {
			if p.tensed(e) && !p.is(e-1, "which", "that", "who") {
				return k
			}
		}
	}
	return len(p.nodes)
}

// absolutes adds a reason in the form "the object of treaties being peace," before
// what the text lays down for it, as old treaties with peoples put it.
func (p *page) absolutes() {
	if !p.tribal {
		return // elsewhere "being" joins what is no reason: "both texts being equally authentic"
	}
	for i := p.first + 1; i+3 < len(p.nodes) && i < p.first+30; i++ {
		if !p.is(i, "being") || p.is(i-1, "time", ",", "as", "of", "from", "for", "well", "after", "without", "by", "in", "on", "or", "and", "not") || p.nodes[i-1].UPOS == "VERB" || p.nodes[i-1].UPOS == "AUX" {
			continue
		}
		from := p.first
		for k := i - 1; k >= p.first; k-- {
			if p.is(k, ",", ";", ":", ".") || p.tensed(k) && k > p.first {
				from = k + 1
				break
			}
		}
		if p.tensed(from) || i-from > 14 || p.verbIn(from, i) > 0 || p.is(from, "it", "there", "which", "whereof") {
			continue
		}
		end := p.motiveEnd(i)
		if end-i > 2 && !p.claimed(p.spanOf(from, end)) {
			p.oneClaim("motive", "asserted", 0, 0, from, end, []string{"AUTHOR"}, nil, "indirect")
		}
		return
	}
}

// ownStanding adds "acknowledge themselves, jointly and severally, under the
// protection of A", as treaties with peoples put it.
func (p *page) ownStanding() {
	for i := p.first; i+4 < len(p.nodes); i++ {
		if !p.is(i, "acknowledge", "declare", "acknowledges", "acknowledged", "declares", "recognize", "recognise") {
			continue
		}
		from := i + 1
		for p.is(from, "hereby", "also") {
			from++
		}
		if !p.is(from, "themselves", "itself") && !p.toBeAhead(from) {
			continue
		}
		end, _ := p.legalClauseEnd(from)
		for k := from + 3; k < end; k++ {
			if p.is(k, ",") && p.is(k+1, "and") && (p.is(k+2, "hereby", "do", "agree", "bind", "promise", "that") || p.nodes[k+2].UPOS == "VERB") {
				end = k
			}
		}
		if end-from < 4 || p.claimed(p.spanOf(from, end)) {
			continue
		}
		ids, sf, st := p.holderBefore(i)
		if len(ids) == 0 {
			ids, sf, st = p.whoWeighs(i)
		}
		p.oneClaim("held-to-be", "asserted", i, i+1, from, end, ids, quotedIf(p, sf, st), "indirect")
	}
}

// toBeAhead reports "A to be" behind a verb of holding.
func (p *page) toBeAhead(from int) bool {
	for k := from + 1; k < min(from+9, len(p.nodes)) && p.words[k].kind != syntax.Punct && !p.tensed(k); k++ {
		if p.is(k, "to") && p.is(k+1, "be") {
			return true
		}
	}
	return false
}

// bindsNot adds what a retold instrument does not do: "The document creates no
// legal obligation" is a claim of its sides, and no duty.
func (p *page) bindsNot() {
	if !p.summary || len(p.nodes) < 5 {
		return
	}
	for i := p.first; i < len(p.nodes); i++ {
		if p.nodes[i].UPOS != "VERB" && p.nodes[i].UPOS != "ADJ" {
			continue
		}
		s := p.child(i, "nsubj")
		if s < 0 || s > i || headType[p.low(s)] == "" && !textNoun[p.nodes[s].Lemma] {
			continue
		}
		from, to := p.phraseStart(s), p.claimEnd(i+1)
		if !p.negatesDuty(s, to) || p.claimed(p.spanOf(from, to)) {
			continue
		}
		p.oneClaim("binds-not", "asserted", 0, 0, from, to, p.partyIDs(), quotedIf(p, from, s+1), "indirect")
		return
	}
}

// negatesDuty reports "no obligation", "not binding" and the like.
func (p *page) negatesDuty(from, to int) bool {
	no, duty := false, false
	for k := from; k < to; k++ {
		no = no || p.is(k, "no", "not", "neither", "nothing", "cannot")
		w := p.low(k)
		duty = duty || strings.HasPrefix(w, "obligat") || strings.HasPrefix(w, "commitment") || strings.HasPrefix(w, "bind") || w == "legal" || w == "rights"
	}
	return no && duty
}
