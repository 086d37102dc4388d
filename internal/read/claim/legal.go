package claim

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
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
func (p *Reader) legalClaims() {
	for i := p.First; i+3 < len(p.Nodes); i++ {
		found, ok := conveying[p.Nodes[i].Lemma]
		if !ok || found && (p.Nodes[i].UPOS != "VERB" || !p.underCondition(i)) || p.Nodes[i].Lemma == "agree" {
			continue
		}
		that := p.farThat(i)
		if that == 0 {
			continue
		}
		var ids []string
		sf, st := 0, 0
		if !found || !p.Passive(i) && p.Child(i, "nsubj") >= 0 && !p.Is(p.Child(i, "nsubj"), "it") {
			ids, sf, st = p.conveyer(i)
		}
		certainty := "hypothetical"
		if p.Is(i-1, "having", "hereby") {
			certainty = "asserted"
		}
		for that > 0 {
			from, to, next := that+1, 0, 0
			to, next = p.legalClauseEnd(from)
			if to-from > 2 && !p.claimedAs(p.SpanOf(from, to)) {
				p.oneClaim("conveyed", certainty, i, i+1, from, to, slices.Clone(ids), p.QuotedIf(sf, st), "indirect")
			}
			that = next
		}
	}
}

// underCondition reports "if", "when", "where" or "should" before word i.
func (p *Reader) underCondition(i int) bool {
	for k := i - 1; k >= p.First && i-k < 14 && !p.Is(k, ";", "."); k-- {
		if p.Is(k, "if", "where", "when", "should", "unless", "until", "once", "whenever", "case") {
			return true
		}
	}
	return false
}

// farThat is the "that" which the word at i takes, behind to whom and when it
// is said; 0 without.
func (p *Reader) farThat(i int) int {
	for k := i + 1; k < min(i+26, len(p.Nodes)-2) && !p.Is(k, ";", ":", "shall", "may", "which", "who"); k++ {
		if p.Is(k, "that") && !p.Is(k-1, "so", "such", "than", "as") && !p.relativeThat(k) && p.Nodes[k].UPOS != "DET" {
			if k > i+1 && p.Nodes[k-1].UPOS == "NOUN" && p.Nodes[k].UPOS == "PRON" && p.Nodes[k].XPOS == "WDT" {
				continue
			}
			return k
		}
	}
	return 0
}

// conveyer is who says it: the actor behind "by" or before the word, the Parties
// when one of them does.
func (p *Reader) conveyer(i int) (ids []string, from, to int) {
	for k := i + 1; k < min(i+5, len(p.Nodes)); k++ {
		if p.Is(k, "by", "from", "of") && !p.Is(k+1, "opinion") {
			if ids, from, to = p.partyAt(k + 1); len(ids) > 0 {
				return ids, from, to
			}
		}
	}
	best := i
	for k := i - 1; k >= p.First && i-k < 40 && !p.Is(k, ";", "."); k-- {
		if ids, from, to = p.partyAt(k); len(ids) > 0 && to <= best && !p.Is(from-1, "to") && !p.Is(from-2, "to") {
			return ids, from, to
		}
	}
	return nil, 0, 0
}

// partyAt is the actor that starts at word k, or the Parties behind "a Party",
// "either Party", "one of the Parties", "the latter".
func (p *Reader) partyAt(k int) (ids []string, from, to int) {
	if m := p.ActorStarting(k); m != nil && (m.From == k || m.From == k+1 && p.Is(k, "the")) && page.HeadType[p.Low(m.To-1)] == "" {
		if p.Is(m.From, "party", "parties") || p.Is(m.To-1, "party", "parties") {
			return p.actors.PartyIDs(), k, m.To
		}
		return slices.Clone(m.IDs()), k, m.To
	}
	for e := k + 1; e < min(k+5, len(p.Words)); e++ {
		if p.Is(e, "party", "parties") && p.Is(k, "a", "the", "either", "each", "any", "one", "both", "neither", "another", "that") {
			return p.actors.PartyIDs(), k, e + 1
		}
	}
	return nil, 0, 0
}

// legalClauseEnd is where the clause at from ends, and the next "that" that is
// joined to it, 0 without.
func (p *Reader) legalClauseEnd(from int) (end, next int) {
	due := 1
	for k := from; k < len(p.Words); k++ {
		switch {
		case p.Is(k, ";", ":") || p.Is(k, ".") && k == len(p.Words)-1:
			return k, 0
		case p.Is(k, "that") && p.Is(k-1, "and", "or") && k > from+2:
			return k - 1, k
		case p.Is(k, ",") && (p.Is(k+1, "and", "but", "or") && (p.Tensed(k+2) || p.Is(k+2, "if", "where", "when")) || due <= 0 && p.VerbIn(k+1, min(k+7, len(p.Nodes))) > 0 && !p.Is(k+1, "which", "who", "whose", "where")):
			return k, 0
		case p.Is(k, "which", "who", "if", "when", "where", "unless", "because", "in") && p.Is(k+1, "case") || p.Is(k, "which", "who", "whom", "if", "when", "unless"):
			due++
		case !p.Tensed(k) || p.Tensed(k-1) || p.Is(k-1, "and", "or", "not", "been") || p.Tensed(k-2) && p.Nodes[k-1].UPOS == "ADV":
		case due <= 0:
			return k, 0
		default:
			due--
		}
	}
	return len(p.Words), 0
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
func (p *Reader) weighedThings() {
	for i := p.First; i+2 < len(p.Nodes); i++ {
		if !weighing[p.Nodes[i].Lemma] || p.Nodes[i].UPOS == "PROPN" {
			continue
		}
		from := i + 1
		for p.Is(from, "once", "again", "also", "herewith", "hereby", "in", "particular", "further") && from < i+3 {
			from++
		}
		head := p.weighedHead(from, false)
		if head == 0 {
			continue
		}
		end := p.weighedEnd(head)
		if end-from < 3 || p.claimed(p.SpanOf(from, end)) {
			continue
		}
		ids, sf, st := p.whoWeighs(i)
		if len(ids) == 0 && !p.Signed {
			continue
		}
		p.oneClaim("weighed", "asserted", i, i+1, from, end, ids, p.QuotedIf(sf, st), "indirect")
	}
}

// weighedHead is the noun of [weighed], or of [motive] if reasons may be, that
// heads the phrase at from; 0 without.
func (p *Reader) weighedHead(from int, reasons bool) int {
	if !p.Is(from, "the", "their", "its", "his", "her", "a", "an", "our") {
		return 0
	}
	for k := from + 1; k < min(from+6, len(p.Nodes)); k++ {
		if (weighed[p.Nodes[k].Lemma] || reasons && motive[p.Nodes[k].Lemma]) && p.Nodes[k].UPOS == "NOUN" {
			return k
		}
		if u := p.Nodes[k].UPOS; u != "ADJ" && u != "NOUN" && u != "ADV" && u != "CCONJ" && u != "VERB" && u != "PUNCT" {
			return 0
		}
	}
	return 0
}

// weighedEnd is where the phrase around the noun ends: before a comma that a
// further participle, verb or "and" follows.
func (p *Reader) weighedEnd(head int) int {
	for k := head + 1; k < len(p.Nodes); k++ {
		if p.Is(k, ";", ":") || p.Is(k, ".") && k == len(p.Nodes)-1 {
			return k
		}
		if p.Is(k, ",") && (p.Nodes[k+page.BoolInt(k+1 < len(p.Nodes))].XPOS == "VBG" || p.Is(k+1, "and", "which", "about", "have", "has", "as", "the", "agree", "agreed", "declare", "hereby")) && p.Nodes[k-1].UPOS != "ADP" {
			return k
		}
	}
	return len(p.Nodes)
}

// whoWeighs is the subject of the verb at i, in a text of several sides the
// sides themselves when the tree finds none.
func (p *Reader) whoWeighs(i int) (ids []string, from, to int) {
	if s, _ := p.SubjectNode(i); s >= 0 && s < i && !p.Passive(i) {
		if ids = p.actors.IDsAt(s); len(ids) > 0 {
			return ids, p.PhraseStart(s), s + 1
		}
		if !p.Signed && p.mayTell(s, i) {
			return p.actors.WhoIs(s), p.PhraseStart(s), s + 1
		}
	}
	if p.Signed && len(p.Actors) > 0 && p.Actors[0].To <= i && p.Actors[0].From <= p.First+1 {
		return slices.Clone(p.Actors[0].IDs()), p.Actors[0].From, p.Actors[0].To
	}
	if p.Signed {
		return p.actors.PartyIDs(), 0, 0
	}
	return nil, 0, 0
}

// motives adds what the recitals give as reasons in the writer's voice:
// "Considering their mutual interest in trade", "In recognition of the important
// contributions of A".
func (p *Reader) motives() {
	p.absolutes()
	for i := p.First; i+4 < len(p.Nodes); i++ {
		from := 0
		switch {
		case p.Is(i, "considering") && (p.Upper(i) || p.Is(i-1, ",")):
			from = i + 1
		case p.Is(i, "in") && (p.Upper(i) || p.Is(i-1, ",") && i < p.First+12) && p.Is(i+1, "recognition", "consideration", "view") && p.Is(i+2, "of"):
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
			if end-from > 3 && !p.claimed(p.SpanOf(from, end)) {
				p.oneClaim("motive", "asserted", i, from, from, end, []string{"AUTHOR"}, nil, "indirect")
			}
			from = 0
			if p.Is(end+1, "and") && p.Is(end+2, "of") {
				from = end + 3
			}
		}
	}
}

// motiveEnd is where a reason ends: before the clause that it is a reason for.
func (p *Reader) motiveEnd(head int) int {
	for k := head + 1; k < len(p.Nodes); k++ {
		if p.Is(k, ";", ":") {
			return k
		}
		if !p.Is(k, ",") {
			continue
		}
		if p.Is(k+1, "and") && p.Is(k+2, "of") || p.Is(k+1, "have", "has", "agree", "the", "and", "it", "they", "considering", "desiring") {
			return k
		}
		for e := k + 1; e < min(k+8, len(p.Nodes)); e++ {
			if p.Tensed(e) && !p.Is(e-1, "which", "that", "who") {
				return k
			}
		}
	}
	return len(p.Nodes)
}

// absolutes adds a reason in the form "the object of treaties being peace," before
// what the text lays down for it, as old treaties with peoples put it.
func (p *Reader) absolutes() {
	if !p.actors.Tribal {
		return // elsewhere "being" joins what is no reason: "both texts being equally authentic"
	}
	for i := p.First + 1; i+3 < len(p.Nodes) && i < p.First+30; i++ {
		if !p.Is(i, "being") || p.Is(i-1, "time", ",", "as", "of", "from", "for", "well", "after", "without", "by", "in", "on", "or", "and", "not") || p.Nodes[i-1].UPOS == "VERB" || p.Nodes[i-1].UPOS == "AUX" {
			continue
		}
		from := p.First
		for k := i - 1; k >= p.First; k-- {
			if p.Is(k, ",", ";", ":", ".") || p.Tensed(k) && k > p.First {
				from = k + 1
				break
			}
		}
		if p.Tensed(from) || i-from > 14 || p.VerbIn(from, i) > 0 || p.Is(from, "it", "there", "which", "whereof", "in", "on", "upon", "if", "should") {
			continue
		}
		end := p.motiveEnd(i)
		if end-i > 2 && !p.claimed(p.SpanOf(from, end)) {
			p.oneClaim("motive", "asserted", 0, 0, from, end, []string{"AUTHOR"}, nil, "indirect")
		}
		return
	}
}

// ownStanding adds "acknowledge themselves, jointly and severally, under the
// protection of A", as treaties with peoples put it.
func (p *Reader) ownStanding() {
	for i := p.First; i+4 < len(p.Nodes); i++ {
		if !p.Is(i, "acknowledge", "declare", "acknowledges", "acknowledged", "declares", "recognize", "recognise") {
			continue
		}
		from := i + 1
		for p.Is(from, "hereby", "also") {
			from++
		}
		if !p.Is(from, "themselves", "itself") && !p.toBeAhead(from) {
			continue
		}
		end, _ := p.legalClauseEnd(from)
		for k := from + 3; k < end; k++ {
			if p.Is(k, ",") && p.Is(k+1, "and") && (p.Is(k+2, "hereby", "do", "agree", "bind", "promise", "that") || p.Nodes[k+2].UPOS == "VERB") {
				end = k
			}
		}
		if end-from < 4 || p.claimed(p.SpanOf(from, end)) {
			continue
		}
		ids, sf, st := p.HolderBefore(i)
		if len(ids) == 0 {
			ids, sf, st = p.whoWeighs(i)
		}
		p.oneClaim("held-to-be", "asserted", i, i+1, from, end, ids, p.QuotedIf(sf, st), "indirect")
	}
}

// toBeAhead reports "A to be" behind a verb of holding.
func (p *Reader) toBeAhead(from int) bool {
	for k := from + 1; k < min(from+9, len(p.Nodes)) && p.Words[k].Kind != syntax.Punct && !p.Tensed(k); k++ {
		if p.Is(k, "to") && p.Is(k+1, "be") {
			return true
		}
	}
	return false
}

// bindsNot adds what a retold instrument does not do: "The document creates no
// legal obligation" is a claim of its sides, and no duty.
func (p *Reader) bindsNot() {
	if !p.Summary || len(p.Nodes) < 5 {
		return
	}
	for i := p.First; i < len(p.Nodes); i++ {
		if p.Nodes[i].UPOS != "VERB" && p.Nodes[i].UPOS != "ADJ" {
			continue
		}
		s := p.Child(i, "nsubj")
		if s < 0 || s > i || page.HeadType[p.Low(s)] == "" && !page.TextNoun[p.Nodes[s].Lemma] {
			continue
		}
		from, to := p.PhraseStart(s), p.claimEnd(i+1)
		if !p.negatesDuty(s, to) || p.claimed(p.SpanOf(from, to)) {
			continue
		}
		p.oneClaim("binds-not", "asserted", 0, 0, from, to, p.actors.PartyIDs(), p.QuotedIf(from, s+1), "indirect")
		return
	}
}

// negatesDuty reports "no obligation", "not binding" and the like.
func (p *Reader) negatesDuty(from, to int) bool {
	no, duty := false, false
	for k := from; k < to; k++ {
		no = no || p.Is(k, "no", "not", "neither", "nothing", "cannot")
		w := p.Low(k)
		duty = duty || strings.HasPrefix(w, "obligat") || strings.HasPrefix(w, "commitment") || strings.HasPrefix(w, "bind") || w == "legal" || w == "rights"
	}
	return no && duty
}
