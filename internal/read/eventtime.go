package read

import (
	"strings"

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
var implicative = wordSet("help force manage proceed begin start continue make let persuade see witness cause lead go compel come serve")

// wishing are verbs, nouns and adjectives whose complement is asked for, allowed
// or weighed: nobody says that it will happen.
var wishing = wordSet(`ask request urge call want encourage invite allow permit appeal demand seek hope wish offer propose consider tell
	require press warn suggest recommend advise threaten enable authorize authorise insist solicit beg plead lobby petition favour favor
	oppose reject debate discuss examine possible willing able possibility right option power proposal request call demand draft
	idea condition precondition hope chance opportunity aim goal objective petition appeal need importance readiness desire wish`)

// lasting are verbs whose simple present tells what goes on, and not what was
// done: "insists on", against the "asks" of a headline.
var lasting = wordSet("insist continue remain occupy broadcast hold support oppose resist control block boycott protest negotiate work cooperate fight train host")

// disclaiming are verbs whose complement is said not to have happened.
var disclaiming = wordSet("deny refute disclaim fail")

// uttered are verbs that are done in being said, also in a digest.
var uttered = wordSet("thank congratulate welcome praise condemn accuse blame apologise apologize warn commend criticise criticize regret")

// happening are verbs that only say that, or when, their subject happens.
var happening = wordSet(`hold take happen occur begin start continue resume end stop follow conduct plan schedule organise organize expect set
	launch convene postpone stage arrange make carry complete conclude go proceed`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// actTime is when the act of the verb at i happens, its clause starting at from.
func (p *page) actTime(i, from int) string {
	time := p.clauseTime(i)
	if p.withholds(i) {
		switch a := p.child(i, "aux"); {
		case p.is(a, "do", "does"):
			return ongoing
		case p.is(a, "will", "would", "shall"):
			return planned
		}
		return past
	}
	if p.legal && (p.nodes[i].Lemma == "sign" && p.nodes[i].XPOS == "VBG" && p.ownSigning(i) || p.testimony(i) > 0) {
		return past
	}
	if p.nodes[i].Is("conj") && p.nodes[i].Head == p.lastVerb && !p.finite(i) && p.child(i, "aux") < 0 {
		time = p.lastTime
	}
	if p.nodes[i].XPOS != "VBD" {
		switch {
		case time == past && p.nodes[i].Lemma == "plan" && p.child(i, "obj") > i:
			time = planned // "the two plan working groups"
		case p.is(from-1, "unless", "if"):
			time = hypothetical
		case time == past && p.waitsAt(from-1) && p.presentTense(i):
			time = planned
		case p.is(from-1, "of") && p.is(from-2, "instead"), p.is(from-1, "without") && p.nodes[i].XPOS == "VBG":
			time = denied
		}
	}
	p.lastVerb, p.lastTime = i, time
	return time
}

// clauseTime is when the verb at i happens, by its auxiliaries and those of the
// verbs it hangs on.
func (p *page) clauseTime(i int) string { return p.verbTime(i, timeDepth) }

func (p *page) verbTime(i, depth int) string {
	modal, neg := p.modality(i)
	n := &p.nodes[i]
	if modal == "" && depth > 0 {
		modal = p.hungTime(i, depth)
	}
	if modal == planned && p.hangsOnIf(i) {
		modal = hypothetical
	}
	switch {
	case neg && (modal != planned || !p.signed):
		return denied
	case modal != "":
		return modal
	case n.XPOS == "VBG" && p.child(i, "aux") >= 0 && !p.is(p.child(i, "aux"), "having"),
		n.XPOS == "VBN" && p.is(i-1, "being") && p.is(i-2, "is", "are"):
		return ongoing
	case p.legal && wishing[n.Lemma] && (n.XPOS == "VBP" || n.XPOS == "VBZ" || p.passive(i) && p.presentTense(i)):
		return ongoing
	case n.XPOS == "VB", p.summary && !wishing[n.Lemma] && !uttered[n.Lemma] && p.presentTense(i) && !p.is(p.child(i, "aux", "aux:pass"), "has", "have"):
		return planned // a digest of an instrument tells its duties in the present
	case n.XPOS != "VBZ" && n.XPOS != "VBP":
		return past
	case p.legal:
		return planned
	case lasting[n.Lemma] || n.Is("acl:relcl"):
		return ongoing
	}
	return past
}

// modality is what the auxiliaries and the conjunction of the verb at i say.
func (p *page) modality(i int) (modal string, neg bool) {
	waits := false
	for k := range p.nodes {
		n := &p.nodes[k]
		if n.Head != i || k > i && !n.Is("mark") {
			continue
		}
		switch p.low(k) {
		case "not":
			if p.is(k-1, "if") {
				modal = hypothetical // "if not, he will resign"
			} else if !p.is(k+1, "only", "just", "merely") {
				neg = true
			}
		case "never", "n't", "n’t":
			neg = true
		case "to":
			neg = neg || p.is(k-1, "yet") && p.is(k-2, "has", "have", "had") // "has yet to be ratified"
		case "will", "shall", "must", "'ll", "’ll", "would", "'d", "’d":
			modal = firstOf(modal, planned)
		case "should":
			if modal = firstOf(modal, hypothetical); p.legal {
				modal = planned
			}
		case "could", "may", "might", "can", "cannot":
			modal = firstOf(modal, hypothetical)
		case "if", "unless", "whether":
			modal = hypothetical
		}
		waits = waits || (p.waitsAt(k) || p.is(k, "till")) && !n.Is("advmod") // "has sued twice before"
		if (n.Is("nsubj") || n.Is("nsubj:pass")) && p.noneOf(k) {
			neg = true
		}
	}
	if o := p.child(i, "obj"); o > i && p.noneOf(o) {
		neg = true // "received no invitation"
	}
	// "Before the treaty is signed", "when it enters into force", "is to be held".
	if modal == "" && (waits && p.presentTense(i) || p.is(i-2, "to") && p.is(i-1, "be") && p.is(i-3, "is", "are", "was", "were")) {
		modal = planned
	}
	return modal, neg
}

// waitsAt reports a conjunction after which the present tense is still to come:
// "before", "when", the end of "as soon as".
func (p *page) waitsAt(k int) bool {
	return p.is(k, "before", "until", "once", "when", "after") || p.is(k, "as") && p.is(k-1, "soon")
}

// noneOf reports a noun with "no" or "neither" before it.
func (p *page) noneOf(k int) bool {
	d := p.child(k, "det")
	return d >= 0 && p.is(d, "no", "neither")
}

// simplePresent reports a verb in the present without an auxiliary.
func (p *page) simplePresent(i int) bool {
	x := p.nodes[i].XPOS
	return x == "VBZ" || x == "VBP"
}

// presentTense reports a verb in the present, or one with a present auxiliary.
func (p *page) presentTense(i int) bool {
	if p.simplePresent(i) {
		return true
	}
	a := p.child(i, "aux:pass", "aux")
	return a >= 0 && p.is(a, "is", "are", "has", "have")
}

// hangsOnIf reports a verb that a condition hangs on: "will leave if", "only in
// case of".
func (p *page) hangsOnIf(i int) bool {
	for k := range p.nodes {
		n := &p.nodes[k]
		if n.Head != i {
			continue
		}
		if n.Is("advcl") {
			if m := p.child(k, "mark"); m >= 0 && p.is(m, "if", "unless") {
				return true
			}
		}
		if (n.Lemma == "case" || n.Lemma == "event") && p.is(k+1, "of") && (p.is(k-1, "in") || p.is(k-1, "the") && p.is(k-2, "in")) {
			return true
		}
	}
	return false
}

// hungTime is the time that an infinitive, a gerund or a coordinated verb takes
// from the word it hangs on; empty when it takes none.
func (p *page) hungTime(i, depth int) string {
	n := &p.nodes[i]
	h := n.Head
	if h < 0 {
		return ""
	}
	if (n.Is("ccomp") || n.Is("xcomp")) && disclaiming[p.nodes[h].Lemma] {
		return denied
	}
	if at := p.rankedAs(i); at >= 0 {
		return firstOf(notPast(p.verbTime(at, depth-1)), past) // "was the first to sign"
	}
	infinitive := n.XPOS == "VB" || p.passive(i) && p.is(i-1, "be") || p.subjunctive(i)
	switch {
	case n.Is("conj") && n.XPOS == "VB" && p.nodes[h].XPOS == "VB":
		return p.verbTime(h, depth-1) // "forced them to hide and stop"
	case n.Is("conj") && !p.finite(i):
		return notPast(p.verbTime(h, depth-1))
	case n.Is("xcomp") || n.Is("ccomp") && infinitive, n.Is("advcl") && infinitive, n.Is("acl") && infinitive:
		return p.complementTime(h, infinitive, depth)
	case n.XPOS == "VBG" && !p.is(p.child(i, "aux"), "having"):
		if wishing[p.nodes[h].Lemma] || p.nodes[h].Lemma == "decision" {
			return hypothetical
		}
		if p.legal && !n.Is("ccomp") {
			return planned
		}
	}
	return ""
}

// complementTime is the time of what the word at h has as its complement.
func (p *page) complementTime(h int, infinitive bool, depth int) string {
	lemma := p.nodes[h].Lemma
	switch {
	case implicative[lemma]:
		return p.verbTime(h, depth-1)
	case wishing[lemma]:
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
func (p *page) nounTime(head, from int, act string, date *string) string {
	for k := head - 1; k >= max(0, min(from, head-3)-1) && p.words[k].kind != syntax.Punct; k-- {
		switch p.low(k) {
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
	if head+2 < len(p.words) && p.is(head+1, "is", "are", "was", "were", "remains", "remain") && (p.is(head+2, "underway", "ongoing", "continuing") || p.is(head+2, "under") && p.is(head+3, "way")) {
		return ongoing
	}
	if p.is(from-1, "of") && p.is(from-2, "case") && p.is(from-3, "in") || p.is(from-1, "of") && p.is(from-2, "event") && p.is(from-4, "in") {
		return hypothetical
	}
	if act == "sign" && p.legal && p.ownSigning(head) {
		return past // "from the day of the signature of this Agreement", which is signed
	}
	if p.legal && act == "assault" && p.is(from-1, "the", "this", "that") {
		return past
	}
	if date != nil && p.ref.known() {
		if d := dayOf(*date); d.known() && *date != "" {
			switch e, r := d.edtf(), p.ref.edtf(); {
			case e < r && p.legal && !strings.HasPrefix(r, e):
				return past
			case e > r && !strings.HasPrefix(e, r):
				return planned
			}
		}
	}
	if len(p.nodes) > 0 {
		if t := p.hungNounTime(head, timeDepth); t != "" {
			return t
		}
	}
	switch {
	case p.legal && (act == "request" || p.nodesLemma(head) == "consent"):
		return hypothetical
	case p.legal || p.listed(head) || p.awaited(from):
		return planned
	}
	return past
}

// awaited reports an act that a report expects at word from: "the papers expected:
// a joint withdrawal", "will set up relations after ratification".
func (p *page) awaited(from int) bool {
	waits := p.waitsAt(from - 1)
	for k := from - 1; k >= p.first; k-- {
		switch {
		case p.is(k, ";"):
			return false
		case p.is(k, ":"):
			return p.hasIn(p.first, k, "expected", "planned", "scheduled", "awaited", "upcoming")
		case p.is(k, ","):
			waits = false
		case waits && p.is(k, "will", "shall"):
			return true
		}
	}
	return false
}

// ownSigning reports the signing of the very text: "the signature of this
// Agreement", "signing the present Declaration".
func (p *page) ownSigning(i int) bool {
	k := i + 1
	for p.is(k, "of", "the") {
		k++
	}
	return p.is(k, "this", "present") && (headType[p.low(k+1)] != "" || headType[p.low(k+2)] != "")
}

// likely reads "a referendum is most likely": the end of the clause and the time,
// when the noun at head is the subject of such an adjective.
func (p *page) likely(head int) (end int, time string) {
	if head >= len(p.nodes) || !p.nodes[head].Is("nsubj") {
		return 0, ""
	}
	h := p.nodes[head].Head
	if h < head || p.nodes[h].UPOS != "ADJ" || p.child(h, "cop") < 0 {
		return 0, ""
	}
	switch p.nodes[h].Lemma {
	case "likely", "possible", "probable", "unlikely", "conceivable", "necessary", "needed", "desirable", "thinkable":
		return h + 1, hypothetical
	case "imminent", "inevitable", "near", "due", "certain":
		return h + 1, planned
	case "impossible", "unthinkable":
		return h + 1, denied
	}
	return 0, ""
}

// nodesLemma is the dictionary form of the word at i, empty without a tree.
func (p *page) nodesLemma(i int) string {
	if i < 0 || i >= len(p.nodes) {
		return ""
	}
	return p.nodes[i].Lemma
}

// listed reports an item of a numbered list that is no sentence: "3. Release of
// all hostages."
func (p *page) listed(head int) bool {
	if p.first == 0 {
		return false
	}
	for k := p.first; k < len(p.nodes); k++ {
		if p.finite(k) && !p.nodes[k].Is("acl:relcl") && !p.nodes[k].Is("advcl") {
			return false
		}
	}
	return true
}

// hungNounTime is the time that a noun takes from what it hangs on, empty when it
// takes none.
func (p *page) hungNounTime(k, depth int) string {
	n := &p.nodes[k]
	h := n.Head
	if h < 0 || depth == 0 || n.Is("acl") || n.Is("appos") {
		return ""
	}
	if n.Is("conj") {
		return p.hungNounTime(h, depth-1)
	}
	prep := p.low(p.child(k, "case"))
	if u := p.nodes[h].UPOS; u == "VERB" || u == "AUX" {
		return p.timeUnderVerb(k, h, prep, depth)
	}
	lemma := p.nodes[h].Lemma
	switch {
	case (lemma == "case" || lemma == "event") && prep == "of" && p.is(h-1, "in"):
		return hypothetical
	case wishing[lemma] && n.Is("nmod"):
		return hypothetical
	case prep == "on" && n.Is("nmod") && !p.legal && (deals[lemma] || lemma == "talk" || lemma == "negotiation") && p.leftmost(k) > h:
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
var laterPrep = wordSet("after since despite following because from against over")

// timeUnderVerb is the time that the noun at k takes from the verb at h, with the
// preposition prep between.
func (p *page) timeUnderVerb(k, h int, prep string, depth int) string {
	n, lemma := &p.nodes[k], p.nodes[h].Lemma
	suffers := n.Is("obj") || n.Is("nsubj:pass")
	switch {
	case lemma == "call" && n.Is("obj"):
		return "" // "called the vote a sham"
	case (suffers || n.Is("obl") && (prep == "for" || prep == "to" || prep == "on")) && wishing[lemma]:
		return hypothetical
	case n.Is("obj") && (lemma == "plan" || lemma == "schedule"), suffers && (lemma == "postpone" || lemma == "delay" || lemma == "adjourn"):
		return planned
	case suffers && lemma == "cancel":
		return denied
	}
	subject := n.Is("nsubj") || n.Is("nsubj:pass")
	switch t := p.verbTime(h, depth); {
	case t == past || t == ongoing:
		if p.legal && p.reportedPast(h) {
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
func (p *page) definite(k int) bool {
	d := p.child(k, "det", "nmod:poss")
	if p.is(d, "the") && p.is(k+1, "of") {
		return false // "the release of hostages" is no known one
	}
	return d >= 0 && p.is(d, "the", "this", "that", "these", "those")
}

// bare reports a noun without article.
func (p *page) bare(k int) bool {
	d := p.child(k, "det")
	return d < 0 || p.is(d, "any", "a", "an", "no")
}

// eventTime places the act by the words before it.
func (p *page) eventTime(i, from int) string {
	neg, time := false, ""
	for k := i - 1; k >= max(0, min(from, i-8)); k-- {
		switch p.low(k) {
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
				if p.legal || p.is(k-1, "agreed", "plans", "undertake", "ready", "agree") {
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
	w := p.low(i)
	if strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "ing") && p.is(i-1, "is", "are") {
		return "ongoing"
	}
	if p.legal && i == p.first {
		return "planned"
	}
	return "past"
}
