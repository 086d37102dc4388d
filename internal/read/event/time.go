package event

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// When an event is said to happen: past, under way, planned, only thought of, or
// denied. A verb takes it from its auxiliaries and from what it hangs on ("agreed
// to withdraw", "asked to withdraw"); a noun from its adjectives and from the
// clause it stands in ("a meeting will be held").

const (
	past         = "past"
	ongoing      = "ongoing"
	planned      = "planned"
	hypothetical = "hypothetical"
	denied       = "denied"
)

// timeDepth bounds the way up from a word to what it hangs on.
const timeDepth = 5

// implicative are verbs whose infinitive happened when they did.
var implicative = page.WordSet("help force manage proceed begin start continue make let persuade see witness cause lead go compel come serve")

// lasting are verbs whose simple present tells what goes on, and not what was
// done: "insists on", against the "asks" of a headline.
var lasting = page.WordSet("insist continue remain occupy broadcast hold support oppose resist control block boycott protest negotiate work cooperate fight train host")

// disclaiming are verbs whose complement is said not to have happened.
var disclaiming = page.WordSet("deny refute disclaim fail")

// uttered are verbs that are done in being said, also in a digest.
var uttered = page.WordSet("thank congratulate welcome praise condemn accuse blame apologise apologize warn commend criticise criticize regret")

// happening are verbs that only say that, or when, their subject happens.
var happening = page.WordSet(`hold take happen occur begin start continue resume end stop follow conduct plan schedule organise organize expect set
	launch convene postpone stage arrange make carry complete conclude go proceed`)

// actTime is when the act of the verb at i happens, its clause starting at from.
func (p *Reader) actTime(i, from int) string {
	time := p.clauseTime(i)
	if p.withholds(i) {
		switch a := p.Child(i, "aux"); {
		case p.Is(a, "do", "does"):
			return ongoing
		case p.Is(a, "will", "would", "shall"):
			return planned
		}
		return past
	}
	if p.Legal && (p.Nodes[i].Lemma == "sign" && p.Nodes[i].XPOS == "VBG" && p.ownSigning(i) || p.testimony(i) > 0) {
		return past
	}
	if h := p.Nodes[i].Head; p.Nodes[i].Is("conj") && h == p.lastVerb && !p.Finite(i) && p.Child(i, "aux") < 0 {
		if time = p.lastTime; time == past && !p.Signed && p.Is(i-1, "to") && looksAhead[p.Nodes[h].Lemma] {
			time = planned // "pledged to finish it and to open the road"
		}
	}
	if p.Nodes[i].XPOS != "VBD" {
		switch {
		case time == past && p.Nodes[i].Lemma == "plan" && p.Child(i, "obj") > i:
			time = planned // "the two plan working groups"
		case p.behindIf(from):
			time = hypothetical
		case time == past && p.waitsAt(from-1) && p.presentTense(i):
			time = planned
		case p.Is(from-1, "of") && p.Is(from-2, "instead"), p.Is(from-1, "without") && p.Nodes[i].XPOS == "VBG":
			time = denied
		}
	}
	p.lastVerb, p.lastTime = i, time
	return time
}

// clauseTime is when the verb at i happens, by its auxiliaries and those of the
// verbs it hangs on.
func (p *Reader) clauseTime(i int) string { return p.verbTime(i, timeDepth) }

func (p *Reader) verbTime(i, depth int) string {
	modal, neg := p.Modality(i)
	n := &p.Nodes[i]
	if modal == "" && depth > 0 {
		modal = p.hungTime(i, depth)
	}
	if modal == planned && p.hangsOnIf(i) {
		modal = hypothetical
	}
	if n.XPOS == "VBG" && p.Is(i-1, "of") && p.Is(i-2, "intention", "intentions", "plan", "plans", "hope", "possibility", "prospect") {
		modal, neg = hypothetical, p.HasIn(max(0, i-5), i-2, "no", "without", "any")
	}
	if h := n.Head; n.Is("acl") && n.XPOS == "VB" && h >= 0 && p.Is(h, "failure", "refusal", "inability", "unwillingness") {
		return denied
	}
	switch {
	case neg && (modal != planned || !p.Signed):
		return denied
	case modal != "":
		return modal
	case n.XPOS == "VBG" && p.Child(i, "aux") >= 0 && !p.Is(p.Child(i, "aux"), "having"),
		n.XPOS == "VBN" && p.Is(i-1, "being") && p.Is(i-2-page.BoolInt(i > 1 && p.Nodes[i-2].UPOS == "ADV"), "is", "are"):
		return ongoing
	case p.Legal && page.Wishing[n.Lemma] && (n.XPOS == "VBP" || n.XPOS == "VBZ" || p.Passive(i) && p.presentTense(i)):
		return ongoing
	case n.XPOS == "VB", p.Summary && !page.Wishing[n.Lemma] && !uttered[n.Lemma] && p.presentTense(i) && !p.Is(p.Child(i, "aux", "aux:pass"), "has", "have"):
		return planned // a digest of an instrument tells its duties in the present
	case n.XPOS != "VBZ" && n.XPOS != "VBP":
		return past
	case p.Legal:
		return planned
	case lasting[n.Lemma] || n.Is("acl:relcl"):
		return ongoing
	}
	return past
}

// Modality is what the auxiliaries and the conjunction of the verb at i say.
func (p *Reader) Modality(i int) (modal string, neg bool) {
	waits := false
	for k := range p.Nodes {
		n := &p.Nodes[k]
		if n.Head != i || k > i && !n.Is("mark") {
			continue
		}
		switch p.Low(k) {
		case "not":
			if p.Is(k-1, "if") {
				modal = hypothetical // "if not, he will resign"
			} else if !p.Is(k+1, "only", "just", "merely") {
				neg = true
			}
		case "never", "n't", "n’t":
			neg = true
		case "to":
			neg = neg || p.Is(k-1, "yet") && p.Is(k-2, "has", "have", "had") // "has yet to be ratified"
		case "will", "shall", "must", "'ll", "’ll", "would", "'d", "’d":
			modal = firstOf(modal, planned)
		case "should":
			if modal = firstOf(modal, hypothetical); p.Legal {
				modal = planned
			}
		case "could", "may", "might", "can", "cannot":
			modal = firstOf(modal, hypothetical)
		case "if", "unless", "whether":
			modal = hypothetical
		}
		waits = waits || (p.waitsAt(k) || p.Is(k, "till")) && !n.Is("advmod") // "has sued twice before"
		if (n.Is("nsubj") || n.Is("nsubj:pass")) && p.noneOf(k) {
			neg = true
		}
	}
	if o := p.Child(i, "obj"); o > i && p.noneOf(o) {
		neg = true // "received no invitation"
	}
	if modal == "" && p.Is(i-1, "to") && p.Is(i-2, "going", "supposed", "scheduled", "slated") {
		modal = planned
	}
	// "Before the treaty is signed", "when it enters into force", "is to be held".
	if modal == "" && (waits && p.presentTense(i) || p.Is(i-2, "to") && p.Is(i-1, "be") && p.Is(i-3, "is", "are", "was", "were")) {
		modal = planned
	}
	return modal, neg
}

// waitsAt reports a conjunction after which the present tense is still to come:
// "before", "when", the end of "as soon as".
func (p *Reader) waitsAt(k int) bool {
	return p.Is(k, "before", "until", "once", "when", "after") || p.Is(k, "as") && p.Is(k-1, "soon")
}

// noneOf reports a noun with "no" or "neither" before it: "neither side", "neither A nor B".
func (p *Reader) noneOf(k int) bool {
	d := p.Child(k, "det")
	return d >= 0 && p.Is(d, "no", "neither") || p.Is(p.Leftmost(k), "neither")
}

// presentTense reports a verb in the present, or one with a present auxiliary.
func (p *Reader) presentTense(i int) bool {
	if p.SimplePresent(i) {
		return true
	}
	a := p.Child(i, "aux:pass", "aux")
	return a >= 0 && p.Is(a, "is", "are", "has", "have")
}

// looksAhead are verbs whose "to" says what is still to come.
var looksAhead = page.WordSet("pledge promise vow agree undertake commit plan intend decide want ask urge call demand order offer threaten propose")

// behindIf reports a clause that begins at word k behind "if", "provided that" and the like.
func (p *Reader) behindIf(k int) bool {
	return p.Is(k-1, "unless", "if") || p.Is(k-1, "that") && p.Is(k-2, "provided", "providing", "condition", "assuming") || p.Is(k-1, "as") && p.Is(k-2, "long") && p.Is(k-3, "as", "so")
}

// hangsOnIf reports a verb that a condition hangs on: "will leave if", "only in
// case of".
func (p *Reader) hangsOnIf(i int) bool {
	for k := range p.Nodes {
		n := &p.Nodes[k]
		if n.Head != i {
			continue
		}
		if n.Is("advcl") {
			if m := p.Child(k, "mark"); m >= 0 && p.Is(m, "if", "unless") {
				return true
			}
		}
		if (n.Lemma == "case" || n.Lemma == "event") && p.Is(k+1, "of") && (p.Is(k-1, "in") || p.Is(k-1, "the") && p.Is(k-2, "in")) {
			return true
		}
	}
	return false
}

// hungTime is the time that an infinitive, a gerund or a coordinated verb takes
// from the word it hangs on; empty when it takes none.
func (p *Reader) hungTime(i, depth int) string {
	n := &p.Nodes[i]
	h := n.Head
	if p.disclaimed(i) {
		return denied
	}
	if h < 0 {
		return ""
	}
	if (n.Is("ccomp") || n.Is("xcomp")) && disclaiming[p.Nodes[h].Lemma] {
		return denied
	}
	if at := p.RankedAs(i); at >= 0 {
		return firstOf(notPast(p.verbTime(at, depth-1)), past) // "was the first to sign"
	}
	infinitive := n.XPOS == "VB" || p.Passive(i) && p.Is(i-1, "be") || p.Subjunctive(i)
	switch {
	case n.Is("conj") && n.XPOS == "VB" && p.Nodes[h].XPOS == "VB":
		return p.verbTime(h, depth-1) // "forced them to hide and stop"
	case n.Is("conj") && !p.Finite(i):
		return notPast(p.verbTime(h, depth-1))
	case n.Is("xcomp") || n.Is("ccomp") && infinitive, n.Is("advcl") && infinitive, n.Is("acl") && infinitive:
		return p.complementTime(h, infinitive, depth)
	case n.XPOS == "VBG" && !p.Is(p.Child(i, "aux"), "having"):
		if (page.Wishing[p.Nodes[h].Lemma] || p.Nodes[h].Lemma == "decision") && !(n.Is("advcl") && p.Is(i-1, ",", "after", "before", "while", "when", "since", "by", "upon", "without", "despite")) {
			return hypothetical
		}
		if p.Legal && !n.Is("ccomp") {
			return planned
		}
	}
	return ""
}

// disclaimed reports what is denied by the order of its words, where the tree tore it from
// the verb: "denied attacking it", "denied that they had met him".
func (p *Reader) disclaimed(i int) bool {
	if p.Nodes[i].XPOS == "VBG" && i > 0 && p.Nodes[i-1].UPOS == "VERB" && disclaiming[p.Nodes[i-1].Lemma] {
		return true
	}
	for k := i - 1; k > max(p.First, i-8) && p.Words[k].Kind == syntax.Word && p.Nodes[k].UPOS != "VERB"; k-- {
		if p.Is(k, "that") {
			return p.Nodes[k-1].UPOS == "VERB" && disclaiming[p.Nodes[k-1].Lemma] && p.Child(i, "aux") > k
		}
	}
	return false
}

// complementTime is the time of what the word at h has as its complement.
func (p *Reader) complementTime(h int, infinitive bool, depth int) string {
	lemma := p.Nodes[h].Lemma
	switch {
	case implicative[lemma], lemma == "able" && p.Is(p.Child(h, "cop"), "was", "were"):
		return p.verbTime(h, depth-1)
	case page.Wishing[lemma]:
		return hypothetical
	case !infinitive:
		return ""
	}
	if t := p.verbTime(h, depth-1); t == hypothetical {
		return t
	}
	return planned
}

// notPast is t, and nothing for the past, which is what is left anyway.
func notPast(t string) string {
	if t == past {
		return ""
	}
	return t
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// nounTime is when the act of the noun phrase with the head at head happens;
// its words start at from.
func (p *Reader) nounTime(head, from int, act string, when *string) string {
	for k := head - 1; k >= max(0, min(from, head-3)-1) && p.Words[k].Kind != syntax.Punct; k-- {
		switch p.Low(k) {
		case "no":
			return denied
		case "upcoming", "planned", "eventual", "future", "forthcoming", "next", "scheduled", "proposed":
			return planned
		case "ongoing", "continuing", "continued", "escalating", "long-running", "current", "lingering":
			return ongoing
		case "possible", "potential", "any":
			return hypothetical
		case "late", "recent", "previous", "former", "last", "earlier", "past":
			return past
		}
	}
	if head+2 < len(p.Words) && p.Is(head+1, "is", "are", "was", "were", "remains", "remain") && (p.Is(head+2, "underway", "ongoing", "continuing") || p.Is(head+2, "under") && p.Is(head+3, "way")) {
		return ongoing
	}
	if p.Is(from-1, "of") && p.Is(from-2, "case") && p.Is(from-3, "in") || p.Is(from-1, "of") && p.Is(from-2, "event") && p.Is(from-4, "in") {
		return hypothetical
	}
	if act == "sign" && p.Is(from-1, "for") && p.Is(from-2, "date", "day", "place") {
		return planned // "sets no date for signature"
	}
	if act == "sign" && p.Legal && p.ownSigning(head) {
		if p.HasIn(max(0, from-4), from, "date", "day") {
			return past // "from the date of the signature of this Agreement"
		}
		return planned // "within 30 days of the signing of this Agreement", which it awaits
	}
	if p.Legal && (act == "request" || p.NodesLemma(head) == "consent") && !p.Is(from-1, "this", "that", "his", "your", "their") {
		return hypothetical
	}
	if p.Legal && p.NodesLemma(head) == "conflict" {
		if p.Is(from-1, "the", "this", "that") {
			return ongoing
		}
		return hypothetical
	}
	if p.Legal && act == "assault" && p.Is(from-1, "the", "this", "that") {
		return past
	}
	if when != nil && p.dates.Ref.Known() {
		if d := date.DayOf(*when); d.Known() && *when != "" {
			switch e, r := d.EDTF(), p.dates.Ref.EDTF(); {
			case e < r && p.Legal && !strings.HasPrefix(r, e):
				return past
			case e > r && !strings.HasPrefix(e, r):
				return planned
			}
		}
	}
	if len(p.Nodes) > 0 {
		if cop := p.Child(head, "cop"); cop >= 0 && cop < head && p.Is(cop, "be") {
			if modal, neg := p.Modality(head); modal != "" && !neg {
				return modal // "the next step will be the withdrawal"
			}
		}
		if t := p.hungNounTime(head, timeDepth); t != "" {
			return t
		}
	}
	switch {
	case p.Legal || p.listed(head) || p.awaited(from):
		return planned
	}
	return past
}

// awaited reports an act that a report expects at word from: "the papers expected:
// a joint withdrawal", "will set up relations after ratification".
func (p *Reader) awaited(from int) bool {
	waits := p.waitsAt(from - 1)
	for k := from - 1; k >= p.First; k-- {
		switch {
		case p.Is(k, ";"):
			return false
		case p.Is(k, ":"):
			return p.HasIn(p.First, k, "expected", "planned", "scheduled", "awaited", "upcoming")
		case p.Is(k, ","):
			waits = false
		case waits && p.Is(k, "will", "shall"):
			return true
		}
	}
	return false
}

// ownSigning reports the signing of the very text: "the signature of this
// Agreement", "signing the present Declaration".
func (p *Reader) ownSigning(i int) bool {
	k := i + 1
	for p.Is(k, "of", "the") {
		k++
	}
	return p.Is(k, "this", "present") && (page.HeadType[p.Low(k+1)] != "" || page.HeadType[p.Low(k+2)] != "")
}

// stages are predicates that say how far an act is.
var stages = page.WordSet("over underway ongoing imminent complete")

// predicate reads "a referendum is most likely" and "the hearing is over": the end of the
// clause, when the noun at head is the subject of such a word, and the time that the word
// gives, if any.
func (p *Reader) predicate(head int) (end int, time string) {
	if head >= len(p.Nodes) || !p.Nodes[head].Is("nsubj") {
		return 0, ""
	}
	h := p.Nodes[head].Head
	if h < head || p.Child(h, "cop") < 0 {
		return 0, ""
	}
	if !p.Legal && h-head < 6 && (stages[p.Nodes[h].Lemma] || p.Is(h, "way") && p.Is(h-1, "under")) {
		return h + 1, ""
	}
	if p.Nodes[h].UPOS != "ADJ" {
		return 0, ""
	}
	switch p.Nodes[h].Lemma {
	case "likely", "possible", "probable", "unlikely", "conceivable", "necessary", "needed", "desirable", "thinkable":
		return h + 1, hypothetical
	case "imminent", "inevitable", "near", "due", "certain":
		return h + 1, planned
	case "impossible", "unthinkable":
		return h + 1, denied
	}
	return 0, ""
}

// listed reports an item of a numbered list that is no sentence: "3. Release of
// all hostages."
func (p *Reader) listed(head int) bool {
	if p.First == 0 {
		return false
	}
	for k := p.First; k < len(p.Nodes); k++ {
		if p.Finite(k) && !p.Nodes[k].Is("acl:relcl") && !p.Nodes[k].Is("advcl") {
			return false
		}
	}
	return true
}

// hungNounTime is the time that a noun takes from what it hangs on, empty when it
// takes none.
func (p *Reader) hungNounTime(k, depth int) string {
	n := &p.Nodes[k]
	h := n.Head
	if h < 0 || depth == 0 || n.Is("acl") || n.Is("appos") {
		return ""
	}
	if n.Is("conj") {
		return p.hungNounTime(h, depth-1)
	}
	prep := p.Low(p.Child(k, "case"))
	if u := p.Nodes[h].UPOS; u == "VERB" || u == "AUX" {
		return p.timeUnderVerb(k, h, prep, depth)
	}
	lemma := p.Nodes[h].Lemma
	switch {
	case (lemma == "case" || lemma == "event") && prep == "of" && p.Is(h-1, "in"):
		return hypothetical
	case page.Wishing[lemma] && n.Is("nmod"):
		return hypothetical
	case prep == "on" && n.Is("nmod") && !p.Legal && (deals[lemma] || lemma == "talk" || lemma == "negotiation") && p.Leftmost(k) > h:
		if deals[lemma] {
			return planned // "an agreement on the release"
		}
		return hypothetical
	case !n.Is("nmod") && !n.Is("compound") && !n.Is("obl"), laterPrep[prep], prep == "to" || prep == "on":
		return ""
	}
	return p.hungNounTime(h, depth-1)
}

// laterPrep are prepositions of what was there before: "after the attack".
var laterPrep = page.WordSet("after since despite following because from against over")

// timeUnderVerb is the time that the noun at k takes from the verb at h, with the
// preposition prep between.
func (p *Reader) timeUnderVerb(k, h int, prep string, depth int) string {
	n, lemma := &p.Nodes[k], p.Nodes[h].Lemma
	suffers := n.Is("obj") || n.Is("nsubj:pass")
	switch {
	case lemma == "call" && n.Is("obj"):
		return "" // "called the vote a sham"
	case (suffers || n.Is("obl") && (prep == "for" || prep == "to" || prep == "on")) && page.Wishing[lemma]:
		return hypothetical
	case n.Is("obj") && (lemma == "plan" || lemma == "schedule"), n.Is("nsubj:pass") && p.presentTense(h) && (lemma == "plan" || lemma == "schedule" || lemma == "expect" || lemma == "slate" || lemma == "set"), suffers && (lemma == "postpone" || lemma == "delay" || lemma == "adjourn"):
		return planned
	case suffers && (lemma == "cancel" || lemma == "rule" && p.Is(h+1, "out")):
		return denied
	}
	subject := n.Is("nsubj") || n.Is("nsubj:pass")
	switch t := p.verbTime(h, depth); {
	case t == past || t == ongoing:
		if p.Legal && p.reportedPast(h) {
			return past
		}
	case t == denied:
		if subject || n.Is("obj") && (carriers[lemma] || p.bare(k)) {
			return denied
		}
	case subject && !happening[lemma] && p.definite(k), n.Is("obj") && !carriers[lemma] && p.definite(k):
	case subject || n.Is("obj") || prep == "after" && p.bare(k) || !laterPrep[prep]:
		return t
	}
	return ""
}

// definite reports a noun known before: "the attack", "this meeting".
func (p *Reader) definite(k int) bool {
	d := p.Child(k, "det", "nmod:poss")
	if p.Is(d, "the") && p.Is(k+1, "of") {
		return false // "the release of hostages" is no known one
	}
	return d >= 0 && p.Is(d, "the", "this", "that", "these", "those")
}

// bare reports a noun without article.
func (p *Reader) bare(k int) bool {
	d := p.Child(k, "det")
	return d < 0 || p.Is(d, "any", "a", "an", "no")
}

// eventTime places the act by the words before it.
func (p *Reader) eventTime(i, from int) string {
	neg, time := false, ""
	for k := i - 1; k >= max(0, min(from, i-8)); k-- {
		switch p.Low(k) {
		case "not", "never", "n't", "n’t":
			neg = true
		case "will", "shall", "must":
			time = "planned"
		case "should", "would", "could", "may", "might", "if", "can", "unless":
			if time == "" {
				time = "hypothetical"
			}
		case "to":
			if time == "" && k >= i-2 {
				time = "hypothetical"
				if p.Legal || p.Is(k-1, "agreed", "plans", "undertake", "ready", "agree") {
					time = "planned"
				}
			}
		}
	}
	switch {
	case neg && time == "planned":
		return "planned"
	case neg:
		return "denied"
	case time != "":
		return time
	}
	w := p.Low(i)
	if strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "ing") && p.Is(i-1, "is", "are") {
		return "ongoing"
	}
	if p.Legal && i == p.First {
		return "planned"
	}
	return "past"
}
