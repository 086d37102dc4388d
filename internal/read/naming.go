package read

import (
	"slices"
	"strings"
)

// Claims that name or judge a thing ("calls the swap hostage diplomacy",
// "described the deal as a milestone"), and claims of speakers without a name.

// namingVerb are verbs by which somebody says what a thing is; those with true
// want "as".
var namingVerb = map[string]bool{"call": false, "consider": false, "judge": false, "label": false, "brand": false, "dub": false, "term": false, "deem": false, "declare": false,
	"describe": true, "characterise": true, "characterize": true, "portray": true, "denounce": true, "hail": true, "condemn": true, "praise": true, "dismiss": true, "reject": true,
	"regard": true, "view": true, "criticise": true, "criticize": true, "see": true, "welcome": true, "slam": true, "decry": true, "depict": true, "interpret": true, "read": true, "cite": true, "frame": true, "name": true, "rate": true, "perceive": true, "treat": true, "present": true}

// naming adds the claims of naming verbs: the content runs from the thing named
// to the end of what it is named.
func (p *page) naming() {
	if p.signed || len(p.nodes) == 0 {
		return
	}
	p.minded()
	for i := range p.nodes {
		n := &p.nodes[i]
		wantsAs, ok := namingVerb[n.Lemma]
		if !ok || n.UPOS != "VERB" || p.is(i+1, "on", "for", "upon", "in", "off", "out", "to", "by", "war") {
			continue
		}
		s := p.speakerNode(i)
		if s < 0 || p.child(i, "obj", "ccomp", "xcomp") <= i {
			continue
		}
		from, to := i+1, p.namedEnd(i)
		if (n.Lemma == "name" || n.Lemma == "present") && !p.namedAs(from, to) {
			continue
		}
		if to-from < 2 || wantsAs && !p.asIn(from+1, to) || !wantsAs && !p.predicateIn(from, to, i) || p.claimed(p.spanOf(from, to)) {
			continue
		}
		ids, goesOn := p.goesOnSaying(i)
		if !goesOn {
			if !p.mayTell(s, i) {
				continue
			}
			ids = p.whoIs(s)
		}
		p.oneClaim("naming", "asserted", i, i+1, from, to, ids, quotedIf(p, p.leftmost(s), s+1), "indirect")
		if len(ids) > 0 {
			p.speaker = ids
		}
	}
}

// namedAs reports "as the condition" between two words: what somebody named is a
// thing, not a name for it.
func (p *page) namedAs(from, to int) bool {
	for k := from + 1; k+2 < to; k++ {
		if p.is(k, "as") && p.is(k+1, "the", "a", "an", "its") && !p.personAt(k+2) {
			return true
		}
	}
	return false
}

// namedEnd is where what is named by the verb at i ends: before a colon, a
// clause set off by a comma, or the end.
func (p *page) namedEnd(i int) int {
	for k := i + 1; k < len(p.words); k++ {
		if p.is(k, ":", ";", ".") || p.is(k, ",") && (p.is(k+1, "and", "but", "while", "which", "who", "saying", "adding", "as", "after", "because") || k+1 < len(p.nodes) && p.nodes[k+1].XPOS == "VBG") {
			return k
		}
		if p.is(k, ",") && k+1 < len(p.nodes) && p.nodes[k+1].UPOS == "VERB" && p.nodes[k+1].Is("conj") && p.nodes[k+1].Head == i {
			return k // "asks who will pay, points to the war"
		}
		if p.is(k, ",") && p.is(k+1, "a", "an", "the") && p.is(k+2, "charge", "charges", "claim", "allegation", "accusation", "description", "characterisation", "characterization") {
			return k // "accused A of it, a charge B denies"
		}
		if p.is(k, "and", "but") && k > i+1 && p.tensed(k+1) && p.nodes[k+1].Is("conj") {
			return k // "called it a step and said"
		}
	}
	return len(p.words)
}

func (p *page) asIn(from, to int) bool {
	for k := from; k < to; k++ {
		if p.is(k, "as") {
			return true
		}
	}
	return false
}

// predicateIn reports a thing and what it is called behind "call": two noun
// phrases, or one and an adjective or quotation.
func (p *page) predicateIn(from, to, verb int) bool {
	if l := p.nodes[to-1]; to-from > 2 && l.UPOS == "ADJ" && p.nodes[to-2].UPOS == "NOUN" {
		return true // "considers all settlement activity illegal"
	}
	if p.nodes[verb].Lemma != "call" {
		for k := from + 1; k < to; k++ {
			if h := p.nodes[k-1].Head; p.is(k, "a", "an") && h == verb && (p.nodes[k-1].UPOS == "NOUN" || p.nodes[k-1].UPOS == "PROPN") {
				return true // "considers the treaty a compromise"
			}
		}
		return p.child(verb, "xcomp") > verb && p.nodes[p.child(verb, "xcomp")].UPOS != "VERB" || p.asIn(from, to)
	}
	if p.is(from, "it", "him", "her", "them", "this", "that") && to-from > 2 && !p.is(from+1, "a", "for", "to", "on", "in", "at", "and") || p.is(from, "it", "this") && p.is(from+1, "a", "an") {
		return true // "called it one of the steps"
	}
	if x := p.nodes[to-1]; to-from > 2 && (x.UPOS == "ADJ" || x.XPOS == "VBG" || x.XPOS == "VBN") && (p.is(from, "the", "this", "that", "its", "their", "his", "her", "a") || p.upper(from)) {
		return true // "called the presence of troops worrying"
	}
	for k := from + 1; k < to; k++ {
		n := &p.nodes[k]
		if n.Head == verb && (n.Is("xcomp") || n.Is("ccomp")) && n.UPOS != "VERB" || p.openMark(k) && k > from+1 {
			return true
		}
		if n.UPOS == "NOUN" && n.Head == verb && n.Is("obj") && k-from > 2 && p.is(from, "the", "this", "that", "its", "their") && p.nodes[k-1].UPOS == "NOUN" && p.nodes[k-2].UPOS == "NOUN" {
			return true // "calls the swap hostage diplomacy"
		}
		if p.yearIn(k-1) > 0 && n.UPOS == "NOUN" && k-from > 2 {
			return true // "calls the swap of 14 January 2026 hostage diplomacy"
		}
		if p.is(k, "a", "an", "the") && p.secondThing(from, k) || n.Head == verb && n.Is("obj") && p.child(verb, "iobj") > 0 {
			return true
		}
	}
	return false
}

// secondThing reports that the article at k opens what the words from from on are
// called: "dropping Section 907 a mistake", "the whole route the corridor".
func (p *page) secondThing(from, k int) bool {
	before := &p.nodes[k-1]
	switch before.UPOS {
	case "NOUN":
		return true
	case "NUM", "PROPN":
		return k-from > 1
	}
	return k-from > 2 && (p.nodes[k-2].UPOS == "ADJ" || p.nodes[k-2].UPOS == "DET") && before.UPOS != "ADP" && before.UPOS != "ADJ"
}

// documentNoun are texts that say things.
var documentNoun = map[string]bool{"report": true, "statement": true, "poll": true, "survey": true, "study": true, "assessment": true, "document": true,
	"article": true, "letter": true, "paper": true, "declaration": true, "text": true, "communique": true, "analysis": true, "release": true, "editorial": true,
	"memo": true, "website": true, "source": true, "note": true, "announcement": true, "review": true, "investigation": true, "magazine": true, "newspaper": true, "agency": true,
	"ministry": true, "embassy": true, "party": true, "city": true, "council": true, "court": true, "commission": true, "committee": true, "union": true, "association": true, "outlet": true,
	"opposition": true, "spokesperson": true, "analyst": true, "expert": true, "critic": true, "activist": true, "observer": true, "author": true, "witness": true, "opponent": true, "supporter": true, "media": true, "leader": true}

// colonQuote takes a quotation behind a colon as the subject's: "N has called
// the sentence dangerous: “We face ...”".
func (p *page) colonQuote() {
	if len(p.nodes) == 0 {
		return
	}
	for k := 3; k+3 < len(p.words); k++ {
		if !p.is(k, ":") || !p.openMark(k+1) || p.signed && !p.is(k-1, "follows", "following") {
			continue
		}
		end := p.quoteEnd(k + 2)
		if end-k < 5 || p.claimed(p.spanOf(k+2, end)) {
			return
		}
		ids := []string(nil)
		for m := range p.actors {
			if a := &p.actors[m]; p.signed && a.to < k && !a.inner && (p.is(a.from-1, "from", "by") || p.is(a.from-1, "the") && p.is(a.from-2, "from", "by")) {
				ids = a.ids() // "a statement from the Representative of A as follows"
			}
		}
		for v := k - 1; v >= 0 && len(ids) == 0; v-- {
			if p.nodes[v].UPOS == "VERB" && p.finite(v) {
				if s, _ := p.subjectNode(v); s >= 0 && s < k {
					ids = p.idsAt(s)
				}
			}
		}
		if len(ids) == 0 {
			return
		}
		p.quotes("direct-quote", "asserted", 0, 0, k+2, end, ids, nil)
		p.speaker = ids
		p.quotedIn = p.index
		return
	}
}

// citedColon takes what stands behind a colon as the words of who is cited before
// it: "it cites N in Berlin: the treaty would go to the court; it would pass".
func (p *page) citedColon() {
	for i := p.first; i+4 < len(p.nodes); i++ {
		if p.signed || !p.is(i, "cites", "cited", "quotes", "quoted", "citing", "quoting") || p.nodes[i].UPOS != "VERB" {
			continue
		}
		m := p.actorStarting(i + 1)
		colon := i + 2
		for colon < len(p.words) && !p.is(colon, ":", ";", ".") {
			colon++
		}
		if m == nil || !p.is(colon, ":") || colon-m.to > 6 || p.openMark(colon+1) {
			continue
		}
		ids := slices.Clone(m.ids())
		for from := colon + 1; from < len(p.words); {
			to := from
			for to < len(p.words) && !p.is(to, ";") {
				to++
			}
			if !p.claimed(p.spanOf(from, to)) {
				p.oneClaim("stance-colon", "asserted", i, i+1, from, to, ids, quotedIf(p, m.from, m.to), "indirect")
			}
			from = to + 1
		}
		p.speaker = ids
		return
	}
}

// mindWord are words for a state of mind behind "is", with the certainty that
// its content has.
var mindWord = map[string]string{"concerned": "hypothetical", "worried": "hypothetical", "afraid": "hypothetical", "confident": "asserted", "convinced": "asserted",
	"certain": "asserted", "sure": "asserted", "hopeful": "hypothetical", "optimistic": "hypothetical", "sceptical": "hedged", "skeptical": "hedged", "doubtful": "hedged", "adamant": "asserted"}

// minded adds "A is concerned (that) B will ...".
func (p *page) minded() {
	for i := 1; i+3 < len(p.words); i++ {
		certainty := mindWord[p.low(i)]
		if certainty == "" || !p.is(i-1, "is", "are", "was", "were", "be", "been", "remain", "remains", "not", "deeply", "very", "also") {
			continue
		}
		from := i + 1
		if p.is(from, "that") {
			from++
		} else if !p.clauseAhead(from) || p.is(from, "about", "by", "with", "of", "at", "over", "in", "to") {
			continue
		}
		s, _ := p.subjectNode(i)
		if s < 0 || p.claimed(p.spanOf(from, len(p.words))) {
			continue
		}
		if ids := p.idsAt(s); len(ids) > 0 || p.speaks(s) {
			p.oneClaim("naming", certainty, i, i+1, from, p.claimEnd(from), ids, quotedIf(p, p.leftmost(s), s+1), "indirect")
		}
	}
}

// relativeThat reports "a statement that looks back": the clause is about the
// statement, not what it says.
func (p *page) relativeThat(that int) bool {
	return that+1 < len(p.nodes) && (p.nodes[that+1].XPOS == "VBZ" || p.nodes[that+1].XPOS == "VBP" || p.nodes[that+1].XPOS == "VBD" || p.nodes[that+1].UPOS == "AUX")
}

// addingVerb reports a participle that goes on with what the speaker says:
// ", adding that talks continue".
func (p *page) addingVerb(i int) bool {
	return p.is(i-1, ",") && strings.HasSuffix(p.low(i), "ing") && p.is(i, "adding", "saying", "noting", "stressing", "claiming", "arguing", "warning", "explaining",
		"emphasising", "emphasizing", "insisting", "stating", "asserting", "recalling", "suggesting", "admitting", "declaring", "pointing", "maintaining", "alleging")
}

// goesOnSaying is the holder of the claim before a participle behind a comma:
// "A says it will not take part, calling the vote a farce".
func (p *page) goesOnSaying(i int) ([]string, bool) {
	if !p.is(i-1, ",") || !strings.HasSuffix(p.low(i), "ing") {
		return nil, false
	}
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if c := p.found[k].Claim; c != nil && c.Cue != nil && p.found[k].Start < p.words[i].Start {
			return c.Holder, len(c.Holder) > 0
		}
	}
	return nil, false
}

// impersonal reports "it was reported" and "it is said" at the cue i.
func (p *page) impersonal(i int) bool {
	k := i - 1
	for p.is(k, "been", "is", "was", "has", "had", "being", "also", "be", "widely", "often", "later", "previously", "should", "must", "can", "may", "cannot") && k > 0 {
		k--
	}
	return k < i-1 && p.is(k, "it")
}

// goesOnAsClause reports a verb or a mark of possession at word k: "said Iran
// would block", "said New Zealand's flag".
func (p *page) goesOnAsClause(k int) bool {
	return p.is(k, "'s", "’s") || k < len(p.nodes) && (p.nodes[k].UPOS == "AUX" || p.nodes[k].UPOS == "VERB" && p.nodes[k].XPOS != "VBG" && p.nodes[k].XPOS != "VBN")
}
