package read

import "github.com/kadesh-dev/kadesh/internal/lexicon"

// Which uses of a listed verb or noun report an event, and which only look like
// one: "receives a fee", "the annuities agreed to be paid", "peace conference" in
// the name of a body.

// online are what is hosted and visited without anybody's meeting.
var online = wordSet("video site website page file content blog account server article film footage link clip")

// abstracts are things that are created, formed or built in a manner of speaking.
var abstracts = wordSet(`part right obligation duty commitment basis condition impression doubt problem opportunity precedent link burden risk
	expectation exception value opinion idea majority minority barrier obstacle environment climate atmosphere`)

// disputes are what is settled by agreement.
var disputes = wordSet("dispute difference issue conflict question claim matter disagreement case quarrel row problem")

// people's fates: verbs that need a body or a building to be an assault.
var bodily = wordSet("execute beat target")

// papers are what is carried out when it is executed.
var papers = wordSet(`sentence order agreement contract plan decision task project programme program law judgment judgement warrant strategy duty
	instruction work mandate resolution`)

// notAct are readings of listed verbs that report nothing; the verb has length
// words.
func (p *page) notAct(i, length int, act lexicon.Act) bool {
	n := &p.nodes[i]
	object := p.child(i, "obj", "nsubj:pass")
	switch {
	case (n.Lemma == "find" || p.is(i, "found") && n.XPOS != "VB" && n.XPOS != "VBP") && act.Type == "establish", n.Lemma == "come" && p.is(i+2, "the") && p.is(i+3, "conclusion"):
		return true
	case standsBy[p.low(i)] != "" && n.Is("acl") && p.is(i+1, "by"):
		return true // "talks hosted by A": a role, not an event
	case n.Lemma == "open" && object > i && !p.legal && p.eventWord(object):
		return true // "opened an inquiry": the noun tells it
	case p.is(i, "open") && object < 0 && p.is(i+1, "for", "to"), n.Lemma == "leave" && p.is(i+1, "out", "behind", "open", "unresolved"):
		return true // "consider it open for discussion", "left out of the treaty"
	case act.Type == "meet" && p.passive(i) && object >= 0 && !p.human(object):
		return true // "the conditions were met"
	case act.Type == "meet" && object >= 0 && online[p.nodes[object].Lemma]:
		return true
	case n.XPOS == "VBN" && n.Lemma == "occupy" && p.child(i, "aux", "aux:pass") < 0 && (p.upper(i+1) || i+1 < len(p.nodes) && p.nodes[i+1].UPOS == "NOUN"):
		return true // "occupied land"
	case (n.Lemma == "brief" || n.Lemma == "inform") && n.Is("acl") && n.XPOS == "VBN":
		return true // "people briefed on the talks"
	case n.Lemma == "end" && p.is(i+1, "up"), n.Lemma == "hit" && p.is(i+1, "hard", "home", "back"):
		return true
	case n.XPOS == "VBN" && n.Is("acl") && act.Type == "establish" && p.is(i+length, "in", "by", "under") && p.is(i+length+1, "this", "the", "such"):
		return true
	case n.Lemma == "pass" && object < 0:
		return true
	case n.Lemma == "insist" && p.indicative(p.child(i, "ccomp")):
		return true // what he holds, not what he asks
	case n.Lemma == "warn" && p.foretells(i):
		return true
	case n.Lemma == "ask" && act.Type == "request" && p.is(i+1, "when", "where", "whether", "if", "why", "how", "who", "what"):
		return true // a question
	case act.Type == "establish" && (object >= 0 && abstracts[p.nodes[object].Lemma] || p.is(p.child(i, "nsubj:pass", "nsubj"), "it")):
		return true
	case n.Lemma == "settle" && act.Type == "agree":
		return p.legal || object < 0 || !disputes[p.nodes[object].Lemma] // people settle too
	case n.Lemma == "receive" && act.Type == "meet":
		return object < 0 || !p.human(object) // guests are received, and fees
	case bodily[n.Lemma] && (object >= 0 && papers[p.nodes[object].Lemma] || object < 0 && !p.is(i+1, "by", "in")):
		return true
	case act.Type == "statement" && (n.Lemma == "announce" || n.Lemma == "inform" || n.Lemma == "notify"):
		return !p.legal && p.child(i, "ccomp") > i || object > i && p.eventWord(object) // reported speech, or the noun tells it
	case n.Lemma == "apply" && act.Type == "request":
		subject, _ := p.subjectNode(i)
		return p.is(i+1, "to") && (p.passive(i) || p.legal || subject < 0 || !p.human(subject))
	case n.Lemma == "reinforce" && act.Type == "mobilize" && !p.legal:
		return object < 0 || !servantNoun[p.nodes[object].Lemma] && !p.human(object) && !p.is(object, "border", "garrison", "positions", "defences", "defenses", "contingent")
	case act.Type == "assault" && !p.legal && fatal[n.Lemma] && len(p.agents(i+1, len(p.words))) == 0 && p.disaster():
		return true // people killed in a crash, by nobody
	case n.Lemma == "seek" && p.child(i, "xcomp") > i:
		return true // "seek to reach agreement"
	case n.Lemma == "confer" && object >= 0:
		return true // "rights conferred by the treaty"
	case act.Type == "aid" && n.Lemma == "support" && object >= 0 && (views[p.nodes[object].Lemma] || p.nodes[object].Lemma == "bill" || p.nodes[object].Lemma == "plan"):
		return true // in words
	case act.Type == "release" && n.Lemma == "release" && n.Is("acl") && n.XPOS == "VBN" && n.Head >= 0 && object < 0:
		return !p.captive(n.Head)
	case act.Type == "release" && n.Lemma == "release" && object >= 0:
		return !p.captive(object)
	case act.Type == "aid" && object >= 0 && records[p.nodes[object].Lemma]:
		return true
	case n.Lemma == "guarantee" && n.XPOS == "VB" && (n.Is("advcl") || n.Is("conj") || n.Is("acl")):
		return true
	case p.legal && n.XPOS == "VBG" && n.Is("acl") && n.Head >= 0 && headType[p.nodes[n.Head].Lemma] != "" && act.Type == "establish":
		return true // "the Agreement establishing the WTO": its name
	case act.Type == "other" && n.XPOS == "VBG" && p.child(i, "aux") < 0 && !n.Is("advcl"):
		return true // "television broadcasting"
	}
	return false
}

// fatal are verbs for what happens to people in attacks and in accidents alike.
var fatal = wordSet("kill wound injure hurt maim")

// disasters are nouns for accidents, which nobody does.
var disasters = wordSet(`stampede crush crash collision collapse accident earthquake quake flood floods flooding storm hurricane cyclone typhoon tornado
	landslide avalanche derailment shipwreck wildfire wildfires drought eruption tsunami heatwave`)

// disaster reports that the sentence tells of an accident and of no fighting.
func (p *page) disaster() bool {
	found := false
	for k := p.first; k < len(p.words); k++ {
		if p.is(k, "attack", "gunmen", "bomb", "troops", "shelling", "soldiers", "militants", "rebels", "missile", "strike", "fire") {
			return false
		}
		found = found || disasters[p.low(k)]
	}
	return found
}

// eventWord reports a noun whose act the lists have.
func (p *page) eventWord(k int) bool {
	_, _, ok := p.actNoun(k, len(p.words))
	return ok
}

// views are what is supported in words only.
var views = wordSet("sovereignty integrity independence idea position view principle proposal effort process settlement peace statement right")

// records are what is furnished or supplied without being aid.
var records = wordSet("copy information notice datum data list evidence report document text certificate detail record proof statistic")

// captive reports people, who are released, and not securities, which are too.
func (p *page) captive(k int) bool {
	if p.human(k) || captives[p.nodes[k].Lemma] || p.nodes[k].UPOS == "PRON" || p.nodes[k].UPOS == "PROPN" || p.nodes[k].UPOS == "NUM" {
		return true
	}
	return p.child(k, "nummod") >= 0 && p.nodes[k].Lemma != "document"
}

// captives are nouns for people who are held.
var captives = wordSet(`detainee captive prisoner hostage pow serviceman servicewoman internee individual opponent activist dissident other
	inmate convict journalist abductee soldier all everyone most body remains crew fisherman sailor`)

// legalForm reports a verb of a text that binds by which the text itself orders,
// permits or describes, so that nothing is told.
func (p *page) legalForm(i, length int, act lexicon.Act) bool {
	n := &p.nodes[i]
	present := n.XPOS == "VBP" || n.XPOS == "VBZ"
	switch {
	case act.Type == "agree" && (n.Lemma == "agree" || n.Lemma == "consent" || n.Lemma == "accept"):
		content := p.child(i, "xcomp", "ccomp")
		if n.Is("acl") && n.Lemma == "accept" {
			return true
		}
		if h := n.Head; n.Is("advcl") && h >= 0 && p.child(i, "nsubj", "obl") < 0 && p.is(i-1, "unless", "if", "otherwise") {
			return true // "unless agreed otherwise"
		}
		perfect := p.is(p.child(i, "aux"), "having") || p.is(p.child(i, "aux"), "have", "has") && p.is(i+1, "that")
		return (present || n.XPOS == "VBG") && !p.waiting(i) || content > i && !perfect ||
			p.is(p.child(i, "nsubj:pass", "nsubj"), "it") && !p.waiting(i) || p.is(i+1, "that") && !perfect
	case present && act.Type != "request" && act.Type != "other":
		return !n.Is("advcl") && !p.waiting(i)
	case act.Type == "other":
		// Of the acts without a type a text that binds plans only how long it binds.
		return !binding[n.Lemma] && !p.reportedPast(i)
	case n.Lemma == "entrust" || n.Lemma == "agree" && p.upper(i) && p.upper(i+length) && i+length < len(p.words):
		return n.Is("acl") || n.Lemma == "agree"
	}
	return false
}

// binding are the verbs by which an instrument starts and stops to bind.
var binding = wordSet("enter come take go terminate expire")

// waiting reports a clause that stands behind "before", "when", "unless" and the
// like.
func (p *page) waiting(i int) bool {
	m := p.child(i, "mark")
	return m >= 0 && p.is(m, "before", "after", "until", "when", "once", "if", "unless")
}

// legalNoun are the types of nouns that a text that binds may tell of besides
// [legalEvent].
var legalNoun = wordSet("assault meet return mediate sanction lift_sanction")

// rounds are nouns that only give an act its form: "negotiation process".
var rounds = wordSet("process round session effort operation campaign ceremony series procedure regime violation exchange attempt")

// notNoun are readings of listed nouns that report nothing; the noun has n words
// from i on.
func (p *page) notNoun(i, n int, act lexicon.Act) bool {
	head := p.phraseHead(i, n)
	if p.legal && !legalEvent[act.Type] && !legalNoun[act.Type] {
		return true
	}
	if act.Type == "release" && p.is(i, "release") && len(p.nodes) > 0 {
		if of := p.child(i, "nmod"); of > i && p.is(p.child(of, "case"), "of") && !p.captive(of) {
			return true
		}
	}
	if p.is(i, "support") && len(p.nodes) > 0 && views[p.nodesLemma(p.child(i, "nmod"))] {
		return true
	}
	if p.is(i, "return", "exchange") && p.is(i-1, "in") && p.is(i+1, "for") {
		return true // "in return for relief"
	}
	if act.Type == "meet" && p.is(i+1, "to") && (online[p.low(i+2)] || online[p.low(i+3)]) {
		return true // "visits to the site"
	}
	if p.is(i, "demonstration") && p.is(i+1, "of") && !p.legal {
		return true // of a thing, not in the street
	}
	if p.is(i, "war") && p.is(i-1, "of") && p.is(i-2, "prisoners", "prisoner") || p.legal && p.is(i, "grant", "grants") {
		return true
	}
	if p.legal && act.Type == "other" && !p.is(i, "termination", "entry", "coming", "expiry", "expiration") {
		return true
	}
	if p.legal && p.upper(i) && i > p.first && p.is(i+n, "and") && p.upper(i+n+1) {
		return true // "Ceasefire and Transitional Security Arrangements Mechanism"
	}
	if p.is(i-1, "#") {
		return true // a heading
	}
	if act.Type == "release" && p.is(i+n, "from") && p.liability(i+n+1) {
		return true
	}
	if p.is(head, "conference", "congress") && p.upper(head) && p.upper(head-1) && head-1 > p.first {
		return true // a body's name
	}
	if len(p.nodes) == 0 {
		return false
	}
	if h := p.nodes[head].Head; p.nodes[head].Is("compound") && h == i+n && p.nodes[h].UPOS == "NOUN" && !rounds[p.nodes[h].Lemma] {
		_, _, ok := p.actNoun(h, len(p.words))
		return !ok
	}
	return false
}

// liability reports "criminal responsibility", "liability", "duty" at k or right
// behind.
func (p *page) liability(k int) bool {
	return p.is(k, "responsibility", "liability", "duty", "obligation") || p.is(k+1, "responsibility", "liability", "duty", "obligation")
}

// foretells reports "warned that it may fail" at the verb i: what is told of others
// is no threat, what the speaker will do is.
func (p *page) foretells(i int) bool {
	c := p.child(i, "ccomp")
	if c <= i || p.legal || p.passive(i) || !p.indicative(c) {
		return false
	}
	s := p.child(c, "nsubj", "nsubj:pass")
	return !p.is(p.child(c, "aux"), "will", "would", "'ll", "’ll", "shall") && !p.is(s, "it", "we", "they", "he", "she", "i")
}

// indicative reports a clause at k that says what is: a finite verb or "is", not
// the bare verb of what is asked.
func (p *page) indicative(k int) bool {
	if k < 0 {
		return false
	}
	if x := p.nodes[k].XPOS; x == "VBZ" || x == "VBP" || x == "VBD" {
		return true
	}
	c := p.child(k, "cop", "aux", "aux:pass")
	return c >= 0 && (p.nodes[c].XPOS == "VBZ" || p.nodes[c].XPOS == "VBP" || p.nodes[c].XPOS == "VBD" || p.nodes[c].XPOS == "MD")
}
