package event

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Which uses of a listed verb or noun report an event, and which only look like
// one: "receives a fee", "the annuities agreed to be paid", "peace conference" in
// the name of a body.

// online are what is hosted and visited without anybody's meeting.
var online = page.WordSet("video site website page file content blog account server article film footage link clip")

// abstracts are things that are created, formed or built in a manner of speaking.
var abstracts = page.WordSet(`part right obligation duty commitment basis condition impression doubt problem opportunity precedent link burden risk
	expectation exception value opinion idea majority minority barrier obstacle environment climate atmosphere understanding fact standard`)

// demands are what is met by doing enough, without anybody's meeting.
var demands = page.WordSet(`need demand requirement obligation criterion criteria standard condition target deadline goal cost expense challenge
	expectation commitment share aspiration`)

// ends are what something comes to that stops: "come to an end".
var ends = page.WordSet("end close halt stop standstill nothing light power pass terms")

// lawful are what is laid down and not founded: "the laws established in the country".
var lawful = page.WordSet("law rule requirement procedure principle standard policy limit criterion condition usage practice")

// submittable are what is submitted as a proposal by a text that binds; disputes, lists
// and people are submitted, too.
var submittable = page.WordSet("proposal amendment draft plan suggestion recommendation offer candidate candidacy candidature")

// founded are what is constituted by somebody; agreements and breaches only are.
var founded = page.WordSet("commission committee court tribunal council authority government delegation board panel bureau body assembly force")

// moving are what passes through a place.
var moving = page.WordSet("good goods merchandise person people vehicle vessel ship boat aircraft troop train cargo convoy passenger citizen national trade traffic time")

// disputes are what is settled by agreement.
var disputes = page.WordSet("dispute difference issue conflict question claim matter disagreement case quarrel row problem")

// People's fates: verbs that need a body or a building to be an assault.
var bodily = page.WordSet("execute beat target")

// papers are what is carried out when it is executed.
var papers = page.WordSet(`sentence order agreement contract plan decision task project programme program law judgment judgement warrant strategy duty
	instruction work mandate resolution`)

// notAct are readings of listed verbs that report nothing; the verb has length
// words.
func (p *Reader) notAct(i, length int, act lexicon.Act) bool {
	n := &p.Nodes[i]
	object := p.Child(i, "obj", "nsubj:pass")
	switch {
	case (n.Lemma == "find" || p.Is(i, "found") && n.XPOS != "VB" && n.XPOS != "VBP") && act.Type == "establish", n.Lemma == "come" && p.Is(i+2, "the") && p.Is(i+3, "conclusion"):
		return true
	case standsBy[p.Low(i)] != "" && n.Is("acl") && p.Is(i+1, "by"):
		return true // "talks hosted by A": a role, not an event
	case n.Lemma == "open" && object > i && !p.Legal && p.EventWord(object):
		return true // "opened an inquiry": the noun tells it
	case p.Is(i, "open") && object < 0 && p.Is(i+1, "for", "to"), n.Lemma == "leave" && p.Is(i+1, "out", "behind", "open", "unresolved"):
		return true // "consider it open for discussion", "left out of the treaty"
	case act.Type == "meet" && !carriers[n.Lemma] && p.Passive(i) && object >= 0 && !p.actors.Human(object):
		return true // "the conditions were met"
	case act.Type == "meet" && object >= 0 && (online[p.Nodes[object].Lemma] || n.Lemma == "meet" && demands[p.Nodes[object].Lemma]):
		return true
	case act.Type == "meet" && n.Lemma == "come" && (ends[p.Low(i+length)] || p.Is(i+length, "an", "a", "the") && ends[p.Low(i+length+1)]):
		return true
	case p.Legal && p.onlyInLaw(i, length, object, act):
		return true
	case n.XPOS == "VBN" && n.Lemma == "occupy" && p.Child(i, "aux", "aux:pass") < 0 && (p.Upper(i+1) || i+1 < len(p.Nodes) && p.Nodes[i+1].UPOS == "NOUN"):
		return true // "occupied land"
	case (n.Lemma == "brief" || n.Lemma == "inform") && n.Is("acl") && n.XPOS == "VBN":
		return true // "people briefed on the talks"
	case n.Lemma == "end" && p.Is(i+1, "up"), n.Lemma == "hit" && p.Is(i+1, "hard", "home", "back"):
		return true
	case n.XPOS == "VBN" && n.Is("acl") && act.Type == "establish" && p.Is(i+length, "in", "by", "under") && p.Is(i+length+1, "this", "the", "such"):
		return true
	case n.Lemma == "pass" && object < 0:
		return true
	case n.Lemma == "insist" && p.indicative(p.Child(i, "ccomp")):
		return true // what he holds, not what he asks
	case n.Lemma == "warn" && p.foretells(i):
		return true
	case n.Lemma == "ask" && act.Type == "request" && p.Is(i+1, "when", "where", "whether", "if", "why", "how", "who", "what"):
		return true // a question
	case act.Type == "establish" && (object >= 0 && abstracts[p.Nodes[object].Lemma] || p.Is(p.Child(i, "nsubj:pass", "nsubj"), "it")):
		return true
	case n.Lemma == "settle" && act.Type == "agree":
		return p.Legal || object < 0 || !disputes[p.Nodes[object].Lemma] // people settle too
	case n.Lemma == "receive" && act.Type == "meet":
		return object < 0 || !p.actors.Human(object) // guests are received, and fees
	case bodily[n.Lemma] && (object >= 0 && papers[p.Nodes[object].Lemma] || object < 0 && !p.Is(i+1, "by", "in")):
		return true
	case act.Type == "statement" && (n.Lemma == "announce" || n.Lemma == "inform" || n.Lemma == "notify"):
		return !p.Legal && p.Child(i, "ccomp") > i || object > i && p.EventWord(object) // reported speech, or the noun tells it
	case n.Lemma == "apply" && act.Type == "request":
		subject, _ := p.SubjectNode(i)
		return p.Is(i+1, "to") && (p.Passive(i) || p.Legal || subject < 0 || !p.actors.Human(subject))
	case n.Lemma == "reinforce" && act.Type == "mobilize" && !p.Legal:
		return object < 0 || !page.ServantNoun[p.Nodes[object].Lemma] && !p.actors.Human(object) && !p.Is(object, "border", "garrison", "positions", "defences", "defenses", "contingent")
	case n.Lemma == "seek" && p.Child(i, "xcomp") > i:
		return true // "seek to reach agreement"
	case n.Lemma == "confer" && object >= 0:
		return true // "rights conferred by the treaty"
	case act.Type == "aid" && n.Lemma == "support" && object >= 0 && (views[p.Nodes[object].Lemma] || p.Nodes[object].Lemma == "bill" || p.Nodes[object].Lemma == "plan"):
		return true // in words
	case act.Type == "release" && n.Lemma == "release" && n.Is("acl") && n.XPOS == "VBN" && n.Head >= 0 && object < 0:
		return !p.captive(n.Head)
	case act.Type == "release" && n.Lemma == "release" && object >= 0:
		return !p.captive(object)
	case act.Type == "aid" && object >= 0 && records[p.Nodes[object].Lemma]:
		return true
	case n.Lemma == "guarantee" && n.XPOS == "VB" && (n.Is("advcl") || n.Is("conj") || n.Is("acl")):
		return true
	case p.Legal && n.XPOS == "VBG" && n.Is("acl") && n.Head >= 0 && page.HeadType[p.Nodes[n.Head].Lemma] != "" && act.Type == "establish":
		return true // "the Agreement establishing the WTO": its name
	case act.Type == "other" && n.XPOS == "VBG" && p.Child(i, "aux") < 0 && !n.Is("advcl"):
		return true // "television broadcasting"
	}
	return false
}

// onlyInLaw are readings of the verb at i, of length words with its object, by which texts that
// bind tell no act.
func (p *Reader) onlyInLaw(i, length, object int, act lexicon.Act) bool {
	n := &p.Nodes[i]
	what := ""
	if object >= 0 {
		what = strings.ToLower(p.Nodes[object].Lemma)
	} else if n.Is("acl") && n.Head >= 0 {
		what = p.Nodes[n.Head].Lemma
	}
	switch n.Lemma {
	case "submit":
		return act.Type == "propose" && !submittable[what]
	case "cooperate":
		return !p.reportedPast(i) // how the parties are to behave
	case "convince", "persuade":
		return p.Child(i, "aux:pass", "aux", "obj") < 0 // "Convinced that"
	case "approve":
		return p.Is(i+1, "themselves", "itself")
	case "attend":
		return p.HasIn(i+1, i+5, "education", "school", "schools", "course", "courses", "university")
	case "charge":
		return act.Type == "accuse" && (object < 0 || !p.actors.Human(object))
	case "conclude":
		return object < 0 && (n.XPOS == "VBZ" || n.XPOS == "VBP") && length == 1
	case "liberate", "free":
		return object < 0 || !p.captive(object)
	case "constitute":
		return !founded[what]
	case "form":
		return act.Type == "establish" && n.XPOS == "VBG" && n.Is("acl")
	case "institute":
		return what == "proceeding" || what == "proceedings" || what == "action"
	case "set":
		return act.Type == "establish" && p.Is(i+1, "out") && p.Is(i+length, "in", "as", "above", "below", "under")
	case "establish":
		return lawful[what] && (n.XPOS == "VBN" || p.HasIn(i+1, i+5, "order"))
	case "quit":
		return p.Is(i+1, "claim")
	}
	return false
}

// recast is the listed act of the verb at i as its object and its circumstances mean it.
func (p *Reader) recast(i int, act lexicon.Act) lexicon.Act {
	object := p.Child(i, "obj", "nsubj:pass")
	switch p.Nodes[i].Lemma {
	case "vote":
		if p.Child(i, "xcomp", "advcl") > i && p.infinitiveBehind(i) || p.Child(i, "obj") > i && adoptable[p.Nodes[p.Child(i, "obj")].Lemma] {
			return kindBy("adopt") // "voted 13 to 0 to extend it"
		}
	case "hand":
		if act.Type == "return" && object >= 0 && captives[p.Nodes[object].Lemma] && !p.Is(object, "bodies", "body", "remains") {
			return kind("release") // "handed over the hostages"
		}
	case "accede":
		if p.Legal {
			return kind("ratify") // one of the ways to be bound
		}
	default:
		if act.Type == "assault" && !p.Legal && fatal[p.Nodes[i].Lemma] && len(p.agents(i+1, len(p.Words))) == 0 && p.disaster(i) {
			return kind("other") // people killed in a crash, by nobody
		}
	}
	return act
}

// fatal are verbs for what happens to people in attacks and in accidents alike.
var fatal = page.WordSet("kill wound injure hurt maim")

// disasters are nouns for accidents, which nobody does.
var disasters = page.WordSet(`stampede crush crash collision collapse accident earthquake quake flood floods flooding storm hurricane cyclone typhoon tornado
	landslide avalanche derailment shipwreck wildfire wildfires drought eruption tsunami heatwave`)

// accident reports the noun of an accident that a report tells of: "a helicopter crash".
func (p *Reader) accident(i int) bool {
	return !p.Legal && !p.Signed && i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" && disasters[p.Nodes[i].Lemma] && !p.Nodes[i].Is("compound") && !p.Is(i+1, "-")
}

// disaster reports that the verb at i tells what happened in an accident, or that the sentence
// tells of one and of no fighting.
func (p *Reader) disaster(i int) bool {
	if o := p.Child(i, "obl"); o > i && disasters[p.Nodes[o].Lemma] && p.Is(p.Child(o, "case"), "in", "during") {
		return true
	}
	found := false
	for k := p.First; k < len(p.Words); k++ {
		if p.Is(k, "attack", "gunmen", "bomb", "troops", "shelling", "soldiers", "militants", "rebels", "missile", "strike", "fire") {
			return false
		}
		found = found || disasters[p.Low(k)]
	}
	return found
}

// views are what is supported in words only.
var views = page.WordSet("sovereignty integrity independence idea position view principle proposal effort process settlement peace statement right")

// records are what is furnished or supplied without being aid.
var records = page.WordSet("copy information notice datum data list evidence report document text certificate detail record proof statistic")

// captive reports people, who are released, and not securities, which are too.
func (p *Reader) captive(k int) bool {
	if p.actors.Human(k) || captives[p.Nodes[k].Lemma] || p.Nodes[k].UPOS == "PRON" || p.Nodes[k].UPOS == "PROPN" || p.Nodes[k].UPOS == "NUM" {
		return true
	}
	return p.Child(k, "nummod") >= 0 && p.Nodes[k].Lemma != "document"
}

// captives are nouns for people who are held.
var captives = page.WordSet(`detainee captive prisoner hostage pow serviceman servicewoman internee individual opponent activist dissident other
	inmate convict journalist abductee soldier all everyone most body remains crew fisherman sailor`)

// legalForm reports a verb of a text that binds by which the text itself orders,
// permits or describes, so that nothing is told.
func (p *Reader) legalForm(i, length int, act lexicon.Act) bool {
	n := &p.Nodes[i]
	present := n.XPOS == "VBP" || n.XPOS == "VBZ" || n.Lemma == "agree" && p.Is(p.Child(i, "aux"), "do", "does")
	switch {
	case act.Type == "agree" && n.Lemma == "agree" && (p.Is(i, "agree", "agrees") && (p.Is(i+1, "that") || p.Is(i+1, "to") && p.BareVerb(i+2)) && !p.waiting(i) && p.Child(i, "aux") < 0 || p.itIs(i)):
		return true
	case act.Type == "agree" && (n.Lemma == "agree" || n.Lemma == "consent" || n.Lemma == "accept"):
		content := p.Child(i, "xcomp", "ccomp")
		if n.Is("acl") && n.Lemma == "accept" {
			return true
		}
		if h := n.Head; n.Is("advcl") && h >= 0 && p.Child(i, "nsubj", "obl") < 0 && p.Is(i-1, "unless", "if", "otherwise") {
			return true // "unless agreed otherwise"
		}
		perfect := p.Is(p.Child(i, "aux"), "having") || p.Is(p.Child(i, "aux"), "have", "has") && p.Is(i+1, "that")
		return (present || n.XPOS == "VBG") && !p.waiting(i) || content > i && !perfect ||
			p.Is(p.Child(i, "nsubj:pass", "nsubj"), "it") && !p.waiting(i) || p.Is(i+1, "that") && !perfect
	case present && act.Type != "request" && act.Type != "other":
		return !n.Is("advcl") && !p.waiting(i)
	case act.Type == "other":
		// Of the acts without a type a text that binds plans only how long it binds.
		return !binding[n.Lemma] && !p.reportedPast(i)
	case n.Lemma == "entrust" || n.Lemma == "agree" && p.Upper(i) && p.Upper(i+length) && i+length < len(p.Words):
		return n.Is("acl") || n.Lemma == "agree"
	}
	return false
}

// itIs reports "it is" right before the verb at i, or before the participles it is joined to:
// "it is further understood and agreed".
func (p *Reader) itIs(i int) bool {
	for k := i - 1; k > max(p.First, i-7); k-- {
		switch {
		case p.Is(k, "is"):
			return p.Is(k-1, "it") && !p.Is(k-2, "unless", "if", "until", "when")
		case !p.Is(k, "and", ",", "hereby", "further", "furthermore", "also", "mutually", "expressly", "distinctly", "stipulated", "understood") && p.Nodes[k].UPOS != "ADV":
			return false
		}
	}
	return false
}

// binding are the verbs by which an instrument starts and stops to bind.
var binding = page.WordSet("enter come take go terminate expire")

// waiting reports a clause that stands behind "before", "when", "unless" and the
// like.
func (p *Reader) waiting(i int) bool {
	m := p.Child(i, "mark")
	return m >= 0 && p.Is(m, "before", "after", "until", "when", "once", "if", "unless")
}

// legalNoun are the types of nouns that a text that binds may tell of besides
// [legalEvent].
var legalNoun = page.WordSet("assault meet return mediate sanction lift_sanction")

// rounds are nouns that only give an act its form: "negotiation process".
var rounds = page.WordSet("process round session effort operation campaign ceremony series procedure regime violation exchange attempt")

// notNoun are readings of listed nouns that report nothing; the noun has n words
// from i on.
func (p *Reader) notNoun(i, n int, act lexicon.Act) bool {
	head := p.phraseHead(i, n)
	if p.Legal && !legalEvent[act.Type] && !legalNoun[act.Type] {
		return true
	}
	if act.Type == "release" && p.Is(i, "release") && len(p.Nodes) > 0 {
		if of := p.Child(i, "nmod"); of > i && p.Is(p.Child(of, "case"), "of") && !p.captive(of) {
			return true
		}
	}
	if p.Is(i, "support") && len(p.Nodes) > 0 && views[p.NodesLemma(p.Child(i, "nmod"))] {
		return true
	}
	if p.Is(i, "passage") && len(p.Nodes) > 0 && moving[p.NodesLemma(p.Child(i, "nmod"))] || p.Is(i, "summit") && p.Is(i+1, "of") && (p.Is(i+2, "said") || p.HasIn(i+2, i+6, "range", "mountain", "mountains", "hill", "ridge", "mount", "peak")) {
		return true // of goods; of a mountain
	}
	if p.Legal && (p.Is(i, "vote", "votes") || p.Is(i, "aid") && p.Is(i-1, "state")) {
		return true // of a body, by its rules
	}
	if p.Is(i, "return", "exchange") && p.Is(i-1, "in") && p.Is(i+1, "for") {
		return true // "in return for relief"
	}
	if act.Type == "meet" && p.Is(i+1, "to") && (online[p.Low(i+2)] || online[p.Low(i+3)]) {
		return true // "visits to the site"
	}
	if p.Is(i, "demonstration") && p.Is(i+1, "of") && !p.Legal {
		return true // of a thing, not in the street
	}
	if p.Is(i, "war") && p.Is(i-1, "of") && p.Is(i-2, "prisoners", "prisoner") || p.Legal && p.Is(i, "grant", "grants") {
		return true
	}
	if p.Legal && act.Type == "other" && !p.Is(i, "termination", "entry", "coming", "expiry", "expiration") {
		return true
	}
	if p.Legal && p.Upper(i) && i > p.First && p.Is(i+n, "and") && p.Upper(i+n+1) {
		return true // "Ceasefire and Transitional Security Arrangements Mechanism"
	}
	if p.Legal && act.Type == "assault" && p.Is(i+n-1, "explosion", "explosions", "suppression") {
		return true // of devices that are tested; of crimes
	}
	if p.Legal && p.Is(i, "conflict") && (p.Is(i-1, "in", "into") && p.Is(i+1, "with") || p.Is(i+1, "with") && p.ActorStarting(i+2) == nil || p.Is(i+1, "of")) {
		return true // "in conflict with other obligations", "conflict of interest"
	}
	if p.Is(i-1, "#") {
		return true // a heading
	}
	if act.Type == "release" && p.Is(i+n, "from") && p.liability(i+n+1) {
		return true
	}
	if p.Is(head, "conference", "congress") && p.Upper(head) && p.Upper(head-1) && head-1 > p.First {
		return true // a body's name
	}
	if len(p.Nodes) == 0 {
		return false
	}
	if h := p.Nodes[head].Head; p.Nodes[head].Is("compound") && h == i+n && p.Nodes[h].UPOS == "NOUN" && !rounds[p.Nodes[h].Lemma] {
		_, _, ok := p.ActNoun(h, len(p.Words))
		return !ok
	}
	return false
}

// liability reports "criminal responsibility", "liability", "duty" at k or right
// behind.
func (p *Reader) liability(k int) bool {
	return p.Is(k, "responsibility", "liability", "duty", "obligation") || p.Is(k+1, "responsibility", "liability", "duty", "obligation")
}

// foretells reports "warned that it may fail" at the verb i: what is told of others
// is no threat, what the speaker will do is.
func (p *Reader) foretells(i int) bool {
	c := p.Child(i, "ccomp")
	if c <= i || p.Legal || p.Passive(i) || !p.indicative(c) {
		return false
	}
	s := p.Child(c, "nsubj", "nsubj:pass")
	return !p.Is(p.Child(c, "aux"), "will", "would", "'ll", "’ll", "shall") && !p.Is(s, "it", "we", "they", "he", "she", "i")
}

// indicative reports a clause at k that says what is: a finite verb or "is", not
// the bare verb of what is asked.
func (p *Reader) indicative(k int) bool {
	if k < 0 {
		return false
	}
	if x := p.Nodes[k].XPOS; x == "VBZ" || x == "VBP" || x == "VBD" {
		return true
	}
	c := p.Child(k, "cop", "aux", "aux:pass")
	return c >= 0 && (p.Nodes[c].XPOS == "VBZ" || p.Nodes[c].XPOS == "VBP" || p.Nodes[c].XPOS == "VBD" || p.Nodes[c].XPOS == "MD")
}
