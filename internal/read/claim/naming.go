package claim

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
func (p *Reader) naming() {
	if p.Signed || len(p.Nodes) == 0 {
		return
	}
	p.minded()
	for i := range p.Nodes {
		n := &p.Nodes[i]
		wantsAs, ok := namingVerb[n.Lemma]
		if !ok || n.UPOS != "VERB" || p.Is(i+1, "on", "for", "upon", "in", "off", "out", "to", "by", "war") {
			continue
		}
		s := p.speakerNode(i)
		if s < 0 || p.Child(i, "obj", "ccomp", "xcomp") <= i || n.XPOS == "VB" && p.Is(i+1, "itself", "himself", "herself", "themselves") {
			continue
		}
		from, to := i+1, p.NamedEnd(i)
		if (n.Lemma == "name" || n.Lemma == "present") && !p.namedAs(from, to) {
			continue
		}
		if to-from < 2 || wantsAs && !p.AsIn(from+1, to) || !wantsAs && !p.PredicateIn(from, to, i) || p.claimed(p.SpanOf(from, to)) {
			continue
		}
		ids, goesOn := p.goesOnSaying(i)
		if !goesOn {
			if !p.mayTell(s, i) {
				continue
			}
			ids = p.actors.WhoIs(s)
		}
		p.oneClaim("naming", "asserted", i, i+1, from, to, ids, p.QuotedIf(p.Leftmost(s), s+1), "indirect")
		if len(ids) > 0 {
			p.Speaker = ids
		}
	}
}

// namedAs reports "as the condition" between two words: what somebody named is a
// thing, not a name for it.
func (p *Reader) namedAs(from, to int) bool {
	for k := from + 1; k+2 < to; k++ {
		if p.Is(k, "as") && p.Is(k+1, "the", "a", "an", "its") && !p.actors.PersonAt(k+2) {
			return true
		}
	}
	return false
}

// NamedEnd is where what is named by the verb at i ends: before a colon, a
// clause set off by a comma, or the end.
func (p *Reader) NamedEnd(i int) int {
	for k := i + 1; k < len(p.Words); k++ {
		if p.Is(k, ":", ";", ".") || p.Is(k, ",") && (p.Is(k+1, "and", "but", "while", "which", "who", "saying", "adding", "as", "after", "because") || k+1 < len(p.Nodes) && p.Nodes[k+1].XPOS == "VBG") {
			return k
		}
		if p.Is(k, ",") && k+1 < len(p.Nodes) && p.Nodes[k+1].UPOS == "VERB" && p.Nodes[k+1].Is("conj") && p.Nodes[k+1].Head == i {
			return k // "asks who will pay, points to the war"
		}
		if p.Is(k, ",") && p.Is(k+1, "a", "an", "the") && p.Is(k+2, "charge", "charges", "claim", "allegation", "accusation", "description", "characterisation", "characterization") {
			return k // "accused A of it, a charge B denies"
		}
		if p.Is(k, "and", "but") && k > i+1 && p.Tensed(k+1) && p.Nodes[k+1].Is("conj") {
			return k // "called it a step and said"
		}
	}
	return len(p.Words)
}

// AsIn reports "as" between words from and to, half-open.
func (p *Reader) AsIn(from, to int) bool {
	for k := from; k < to; k++ {
		if p.Is(k, "as") {
			return true
		}
	}
	return false
}

// PredicateIn reports a thing and what it is called behind "call": two noun
// phrases, or one and an adjective or quotation.
func (p *Reader) PredicateIn(from, to, verb int) bool {
	if l := p.Nodes[to-1]; to-from > 2 && l.UPOS == "ADJ" && p.Nodes[to-2].UPOS == "NOUN" {
		return true // "considers all settlement activity illegal"
	}
	if p.Nodes[verb].Lemma != "call" {
		for k := from + 1; k < to; k++ {
			if h := p.Nodes[k-1].Head; p.Is(k, "a", "an") && h == verb && (p.Nodes[k-1].UPOS == "NOUN" || p.Nodes[k-1].UPOS == "PROPN") {
				return true // "considers the treaty a compromise"
			}
		}
		return p.Child(verb, "xcomp") > verb && p.Nodes[p.Child(verb, "xcomp")].UPOS != "VERB" || p.AsIn(from, to)
	}
	if p.Is(from, "it", "him", "her", "them", "this", "that") && to-from > 2 && !p.Is(from+1, "a", "for", "to", "on", "in", "at", "and") || p.Is(from, "it", "this") && p.Is(from+1, "a", "an") {
		return true // "called it one of the steps"
	}
	if x := p.Nodes[to-1]; to-from > 2 && (x.UPOS == "ADJ" || x.XPOS == "VBG" || x.XPOS == "VBN") && (p.Is(from, "the", "this", "that", "its", "their", "his", "her", "a") || p.Upper(from)) {
		return true // "called the presence of troops worrying"
	}
	for k := from + 1; k < to; k++ {
		n := &p.Nodes[k]
		if n.Head == verb && (n.Is("xcomp") || n.Is("ccomp")) && n.UPOS != "VERB" || p.OpenMark(k) && k > from+1 {
			return true
		}
		if n.UPOS == "NOUN" && n.Head == verb && n.Is("obj") && k-from > 2 && p.Is(from, "the", "this", "that", "its", "their") && p.Nodes[k-1].UPOS == "NOUN" && p.Nodes[k-2].UPOS == "NOUN" {
			return true // "calls the swap hostage diplomacy"
		}
		if p.dates.YearIn(k-1) > 0 && n.UPOS == "NOUN" && k-from > 2 {
			return true // "calls the swap of 14 January 2026 hostage diplomacy"
		}
		if p.Is(k, "a", "an", "the") && p.secondThing(from, k) || n.Head == verb && n.Is("obj") && p.Child(verb, "iobj") > 0 {
			return true
		}
	}
	return false
}

// secondThing reports that the article at k opens what the words from from on are
// called: "dropping Section 907 a mistake", "the whole route the corridor".
func (p *Reader) secondThing(from, k int) bool {
	before := &p.Nodes[k-1]
	switch before.UPOS {
	case "NOUN":
		return true
	case "NUM", "PROPN":
		return k-from > 1
	}
	return k-from > 2 && (p.Nodes[k-2].UPOS == "ADJ" || p.Nodes[k-2].UPOS == "DET") && before.UPOS != "ADP" && before.UPOS != "ADJ"
}

// colonQuote takes a quotation behind a colon as the subject's: "N has called
// the sentence dangerous: “We face ...”".
func (p *Reader) colonQuote() {
	if len(p.Nodes) == 0 {
		return
	}
	for k := 3; k+3 < len(p.Words); k++ {
		if !p.Is(k, ":") || !p.OpenMark(k+1) || p.Signed && !p.Is(k-1, "follows", "following") {
			continue
		}
		end := p.quoteEnd(k + 2)
		if end-k < 5 || p.claimed(p.SpanOf(k+2, end)) {
			return
		}
		ids := []string(nil)
		for m := range p.Actors {
			if a := &p.Actors[m]; p.Signed && a.To < k && !a.Inner && (p.Is(a.From-1, "from", "by") || p.Is(a.From-1, "the") && p.Is(a.From-2, "from", "by")) {
				ids = a.IDs() // "a statement from the Representative of A as follows"
			}
		}
		for v := k - 1; v >= 0 && len(ids) == 0; v-- {
			if p.Nodes[v].UPOS == "VERB" && p.Finite(v) {
				if s, _ := p.SubjectNode(v); s >= 0 && s < k {
					ids = p.actors.IDsAt(s)
				}
			}
		}
		if len(ids) == 0 {
			return
		}
		p.quotes("direct-quote", "asserted", 0, 0, k+2, end, ids, nil)
		p.Speaker = ids
		p.quotedIn = p.Index
		return
	}
}

// citedColon takes what stands behind a colon as the words of who is cited before
// it: "it cites N in Berlin: the treaty would go to the court; it would pass".
func (p *Reader) citedColon() {
	for i := p.First; i+4 < len(p.Nodes); i++ {
		if p.Signed || !p.Is(i, "cites", "cited", "quotes", "quoted", "citing", "quoting") || p.Nodes[i].UPOS != "VERB" {
			continue
		}
		m := p.ActorStarting(i + 1)
		colon := i + 2
		for colon < len(p.Words) && !p.Is(colon, ":", ";", ".") {
			colon++
		}
		if m == nil || !p.Is(colon, ":") || colon-m.To > 6 || p.OpenMark(colon+1) {
			continue
		}
		ids := slices.Clone(m.IDs())
		for from := colon + 1; from < len(p.Words); {
			to := from
			for to < len(p.Words) && !p.Is(to, ";") {
				to++
			}
			if !p.claimed(p.SpanOf(from, to)) {
				p.oneClaim("stance-colon", "asserted", i, i+1, from, to, ids, p.QuotedIf(m.From, m.To), "indirect")
			}
			from = to + 1
		}
		p.Speaker = ids
		return
	}
}

// mindWord are words for a state of mind behind "is", with the certainty that
// its content has.
var mindWord = map[string]string{"concerned": "hypothetical", "worried": "hypothetical", "afraid": "hypothetical", "confident": "asserted", "convinced": "asserted",
	"certain": "asserted", "sure": "asserted", "hopeful": "hypothetical", "optimistic": "hypothetical", "sceptical": "hedged", "skeptical": "hedged", "doubtful": "hedged", "adamant": "asserted"}

// minded adds "A is concerned (that) B will ...".
func (p *Reader) minded() {
	for i := 1; i+3 < len(p.Words); i++ {
		certainty := mindWord[p.Low(i)]
		if certainty == "" || !p.Is(i-1, "is", "are", "was", "were", "be", "been", "remain", "remains", "not", "deeply", "very", "also") {
			continue
		}
		from := i + 1
		if p.Is(from, "that") {
			from++
		} else if !p.clauseAhead(from) || p.Is(from, "about", "by", "with", "of", "at", "over", "in", "to") {
			continue
		}
		s, _ := p.SubjectNode(i)
		if s < 0 || p.claimed(p.SpanOf(from, len(p.Words))) {
			continue
		}
		if ids := p.actors.IDsAt(s); len(ids) > 0 || p.Speaks(s) {
			p.oneClaim("naming", certainty, i, i+1, from, p.claimEnd(from), ids, p.QuotedIf(p.Leftmost(s), s+1), "indirect")
		}
	}
}

// relativeThat reports "a statement that looks back": the clause is about the
// statement, not what it says.
func (p *Reader) relativeThat(that int) bool {
	return that+1 < len(p.Nodes) && (p.Nodes[that+1].XPOS == "VBZ" || p.Nodes[that+1].XPOS == "VBP" || p.Nodes[that+1].XPOS == "VBD" || p.Nodes[that+1].UPOS == "AUX")
}

// addingVerb reports a participle that goes on with what the speaker says:
// ", adding that talks continue".
func (p *Reader) addingVerb(i int) bool {
	return p.Is(i-1, ",") && strings.HasSuffix(p.Low(i), "ing") && p.Is(i, "adding", "saying", "noting", "stressing", "claiming", "arguing", "warning", "explaining",
		"emphasising", "emphasizing", "insisting", "stating", "asserting", "recalling", "suggesting", "admitting", "declaring", "pointing", "maintaining", "alleging")
}

// goesOnSaying is the holder of the claim before a participle behind a comma:
// "A says it will not take part, calling the vote a farce".
func (p *Reader) goesOnSaying(i int) ([]string, bool) {
	if !p.Is(i-1, ",") || !strings.HasSuffix(p.Low(i), "ing") {
		return nil, false
	}
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if c := p.Found[k].Claim; c != nil && c.Cue != nil && p.Found[k].Start < p.Words[i].Start {
			return c.Holder, len(c.Holder) > 0
		}
	}
	return nil, false
}

// impersonal reports "it was reported" and "it is said" at the cue i.
func (p *Reader) impersonal(i int) bool {
	k := i - 1
	for p.Is(k, "been", "is", "was", "has", "had", "being", "also", "be", "widely", "often", "later", "previously", "should", "must", "can", "may", "cannot") && k > 0 {
		k--
	}
	return k < i-1 && p.Is(k, "it")
}

// goesOnAsClause reports a verb or a mark of possession at word k: "said Iran
// would block", "said New Zealand's flag".
func (p *Reader) goesOnAsClause(k int) bool {
	return p.Is(k, "'s", "’s") || k < len(p.Nodes) && (p.Nodes[k].UPOS == "AUX" || p.Nodes[k].UPOS == "VERB" && p.Nodes[k].XPOS != "VBG" && p.Nodes[k].XPOS != "VBN")
}
