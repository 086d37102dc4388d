package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Which words of an agreement or law are one, and which only talk of such things.

// weakHead are heads that count only in a telling context: capitalised, with a
// telling modifier, or after "the" when one was named before.
var weakHead = map[string]bool{"statement": true, "statements": true, "framework": true, "plan": true, "roadmap": true, "document": true,
	"documents": true, "text": true, "act": true, "decision": true, "order": true, "appeal": true, "program": true, "programme": true,
	"package": true, "principles": true, "law": true, "laws": true, "legislation": true, "deal": true, "waiver": true, "amendment": true, "contract": true,
	"contracts": true, "papers": true, "instruments": true, "proposal": true, "resolution": true, "convention": true, "regulations": true, "accord": true, "agreement": true,
	"agreements": true, "pact": true, "protocol": true, "decree": true, "ruling": true, "judgment": true, "judgement": true, "verdict": true, "sentence": true,
	"bill": true, "bills": true, "petition": true, "release": true, "application": true, "ban": true, "settlement": true, "amendments": true, "decrees": true, "resolutions": true}

// tellingModifier are words before a weak head that make it an instrument.
var tellingModifier = map[string]bool{"peace": true, "joint": true, "bilateral": true, "trilateral": true, "intergovernmental": true, "framework": true,
	"implementation": true, "preliminary": true, "initialled": true, "signed": true, "draft": true, "interim": true, "constitutional": true, "final": true,
	"published": true, "agreed": true, "lasting": true, "legally": true, "binding": true, "international": true, "formalized": true, "ceasefire": true,
	"strategic": true, "partnership": true, "bridging": true, "amnesty": true, "basic": true, "five": true, "foundational": true, "permanent": true, "special": true,
	"nuclear": true, "trade": true, "security": true, "defence": true, "defense": true, "written": true, "press": true, "border": true, "this": true, "present": true, "comprehensive": true, "armistice": true, "other": true, "associated": true, "related": true, "two": true, "three": true}

// tells decides whether the head at k with modifiers from i is an instrument.
func (p *page) tells(i, k int) bool {
	w := p.low(k)
	upper := p.upper(k)
	if p.is(k+1, "-") && k+2 < len(p.words) && p.words[k+1].End == p.words[k+2].Start {
		return false // "decision-maker"
	}
	if w == "order" && (p.is(k-1, "in") || !p.is(k+1, "of")) || w == "program" && !p.is(k+1, "for") {
		return false
	}
	if w == "convention" && p.is(k+1, "centre", "center", "hall", "floor", "appearance", "delegates", "speech") {
		return false // a meeting
	}
	if w == "law" && (p.is(k-1, "international", "domestic", "internal") || p.is(k+1, "enforcement")) || p.is(i, "international") && w == "law" {
		return false
	}
	if upper && (k > 0 && i == 0 && k == 0) && weakHead[w] && p.is(k+1, ",") {
		return false
	}
	if !weakHead[w] {
		return !(w == "constitution" && p.is(k+1, "hall")) && !(w == "instruments" && p.is(k+1, "of"))
	}
	for m := i; m < k; m++ {
		if p.is(k, "text") && p.is(k+1, "of") {
			return false
		}
		if tellingModifier[p.low(m)] && !p.is(m, "international") || p.upper(m) && upper || p.is(k, "law") && p.is(m, "basic") {
			return !(w == "amendment" && p.is(i, "constitutional")) && !p.is(k+1, "on") || w != "regulations"
		}
	}
	if w == "instruments" {
		return false
	}
	if p.datedBehind(k) && !p.is(k, "sentence", "release", "order", "text", "plan") {
		return true // "the statement of 9 November 2020"
	}
	if p.signedByVerb(k) || p.namedInNews(i, k) {
		return true
	}
	switch {
	case (w == "agreements" || w == "documents") && k > i && p.upper(k-1) && k-1 > p.first && !p.is(k-2, "-"):
		return true // "the Washington agreements"
	case w == "agreements" && p.is(k-1, "earlier", "separate", "regional", "previous", "existing", "subsequent", "future", "subsidiary", "jure", "bilateral"):
		return true
	case w == "laws" && k+1 < len(p.nodes) && (p.nodes[k+1].XPOS == "VBN" || p.nodes[k+1].XPOS == "VBG") && p.nodes[k+1].Head == k:
		return true // "laws passed by Congress"
	case upper && k > p.first && p.is(k-1, "the", "this", "above", "that", "said") && p.is(k, "plan", "framework", "programme", "program", "document", "package", "roadmap") && !p.upper(k+1):
		return true // a name that the text has given
	case w == "statement" && p.is(k-1, "following") && p.signed:
		return true
	}
	if w == "deal" && (p.upper(k-1) && k > i || p.is(k-1, "the") && p.last["agreement"].slug != "") {
		return true // "the White House deal"
	}
	if yes, known := p.tellsCourt(k); known {
		return yes
	}
	switch w {
	case "agreement", "accord", "protocol", "pact", "decree", "resolution", "amendment":
		return upper || p.is(k-1, "the", "an", "a", "this", "of", "both") && (p.last[headType[w]].slug != "" || p.own.slug != "" || p.is(k+1, "on", "between", "with", "concerning", "of", "in") && p.is(k-1, "an", "the") && w != "resolution" || w == "resolution" && p.is(k+1, "of", "in"))
	case "agreements":
		return upper || p.is(k+1, "with", "between", "on", "made", "entered", "concluded", "signed", "reached")
	case "document", "text", "deal", "law", "decision", "plan", "framework", "papers", "documents", "waiver", "appeal", "program", "programme", "legislation", "laws":
		switch {
		case upper && k > i:
			return true
		case w == "law" && (p.is(k+1, "prohibiting", "on") || upper):
			return true
		case w == "law":
			return p.is(k-1, "new") || p.is(k-1, "the") && p.last["law"].slug != "" && !p.is(k+1, "of", "enforcement", "and", "-") && !p.is(k-2, "by", "under", "with")
		case w == "legislation":
			return p.is(k+1, "on")
		case w == "laws":
			return p.is(k+1, "and") && p.is(k+2, "regulations") && p.is(k+3, "of")
		case w == "framework":
			return p.is(k+1, "for", "agreement") || p.is(k-1, "the", "this") && strings.Contains(p.own.slug+p.latest.slug, "framework")
		case w == "appeal":
			return false
		case w == "program", w == "programme":
			return p.is(k+1, "for")
		case w == "text":
			return p.is(k-1, "the", "agreed") && p.latest.slug != "" && !p.is(k+1, "of")
		case w == "decision":
			return p.is(k-1, "that", "this") && p.latest.slug != ""
		case w == "document", w == "deal", w == "documents", w == "papers":
			return p.is(k-1, "the", "this", "a", "of") && (p.latest.slug != "" || p.is(k+1, "putting", "on", "inked", "signed"))
		}
	}
	return false
}

// signedByVerb reports a noun that is said to be signed, ratified and the like.
func (p *page) signedByVerb(k int) bool {
	if k >= len(p.nodes) || !p.is(k, "protocol", "application", "accord", "pact", "agreement", "document", "deal", "memorandum", "decree", "amendment") || p.is(k-1, "no", "any", "an", "a") {
		return false
	}
	if a := p.child(k, "acl"); !p.signed && a == k+1 && p.nodes[a].XPOS == "VBN" && makes[p.nodes[a].Lemma] {
		return true // "the agreement signed on 22 June"
	}
	h := p.nodes[k].Head
	return h >= 0 && p.nodes[h].UPOS == "VERB" && makes[p.nodes[h].Lemma] && (p.nodes[k].Is("obj") || (p.nodes[k].Is("nsubj") || p.nodes[k].Is("nsubj:pass")) && p.passive(h))
}

// makes are verbs by which an instrument comes to be.
var makes = wordSet("sign ratify initial initialise conclude adopt finalise finalize")

// settles are verbs by which a settlement is one of a dispute.
var settles = wordSet("reach negotiate sign conclude accept broker propose reject")

// decides reports a decision of somebody: "its decision to", "the US decision".
func (p *page) decides(k int) bool {
	if k >= len(p.nodes) || p.nodes[k].UPOS != "NOUN" || p.is(k+1, "-") {
		return false
	}
	owner := p.nodes[k-boolInt(k > 0)]
	if m := p.actorStarting(k + 2); p.is(k+1, "of") && m != nil && p.is(m.to, "to") && p.bareVerb(m.to+1) {
		return true // "the decision of A to lift it"
	}
	return p.is(k+1, "to") && p.is(k-1, "its", "the", "his", "their", "a", "this") || owner.UPOS == "PROPN" || p.is(k-1, "the", "this") && p.last["resolution"].slug != ""
}

// namedInNews reports a word of weight right before or behind the weak head at k
// of a report: "the TRIPP agreement", "a framework on critical minerals", "the
// January 2026 framework", "our deals with Albania and France".
func (p *page) namedInNews(i, k int) bool {
	if p.signed || k >= len(p.words) {
		return false
	}
	before := ""
	if k > i {
		before = p.at(k-1, k)
	}
	switch w := p.low(k); {
	case w == "decision" && p.decides(k):
		return true
	case p.is(k, "agreement", "deal", "accord", "pact") && p.is(i-1, "a", "an", "any", "the") && k < len(p.nodes) && p.nodes[k].UPOS == "NOUN" && (k > i || p.nodes[k].Is("obj") || p.nodes[k].Is("nsubj") || p.nodes[k].Is("nmod") || p.nodes[k].Is("obl")) && !p.is(i-1, "great"):
		return true // "any deal", "a limited agreement"
	case (w == "bill" || w == "ban" || w == "laws" || w == "ruling") && p.nodesUPOS(k) == "NOUN" && p.nodesUPOS(k-1) == "NOUN" && p.nodes[k-1].Head == k:
		return true // "the extradition bill"
	case w == "bill" && p.is(k-1, "the", "this") && strings.HasSuffix(p.last["law"].slug, "bill"):
		return true
	case p.is(k, "deal", "settlement", "accord", "pact", "text", "document") && p.is(k-1, "the", "this", "that") && p.contains(k):
		return true // "the settlement included"
	case w == "legislation" && p.is(k-1, "proposed", "new", "draft", "planned"):
		return true
	case w == "settlement" && k < len(p.nodes) && p.nodes[k].Is("obj") && p.nodes[k].Head >= 0 && settles[p.nodes[p.nodes[k].Head].Lemma]:
		return true // not one that people live in
	case w == "settlement" && p.is(k-1, "political", "peace", "negotiated", "final", "lasting", "comprehensive"):
		return true
	case w == "resolutions" && k > i && p.upper(k-1), w == "resolutions" && p.is(k-1, "council", "assembly", "un"):
		return true
	case p.is(k, "agreement", "text", "deal", "framework", "document", "pact") && len(before) > 2 && before == strings.ToUpper(before) && p.words[k-1].kind == syntax.Word:
		return true
	case w == "framework" && (p.is(k+1, "on", "for") || k > i && p.yearIn(k-1) > 0):
		return true
	case w == "deal" && p.is(k+1, "with", "between") && p.actorAtHead(k+2):
		return true
	case w == "text" && p.is(k+1, "on") && p.is(k-1, "a", "the"):
		return true
	case w == "plan" && p.is(k+1, "of", "for") && p.is(k-1, "'s", "’s", "the") && !p.is(k+2, "action", "the", "a", "how"):
		return true
	case (w == "programme" || w == "program") && p.is(k-1, "election", "government", "party", "peace", "reform"):
		return true
	case (w == "waiver" || w == "amendment") && strings.HasPrefix(p.last["law"].slug, "section-"):
		return true // of the section of a law that was named before
	}
	return false
}

// holding are verbs by which a text is said to have something in it.
var holding = wordSet("include contain hold provide give call require oblige stipulate set allow permit forbid ban leave envisage foresee bind mention say state grant commit cover exclude omit specify")

// contains reports that the noun at k is said to have something in it.
func (p *page) contains(k int) bool {
	if k >= len(p.nodes) || !p.nodes[k].Is("nsubj") || p.nodes[k].UPOS != "NOUN" {
		return false
	}
	h := p.nodes[k].Head
	return h > k && p.nodes[h].UPOS == "VERB" && holding[p.nodes[h].Lemma] && p.tensed(h)
}

// datedBehind reports "of" and a day behind the head at k.
func (p *page) datedBehind(k int) bool {
	if !p.is(k+1, "of") {
		return false
	}
	d, ok := p.calendarDay(k + 2)
	return ok && d.rule == "day" && d.EDTF != nil && len(*d.EDTF) >= 10
}
