package instrument

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
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
	"published": true, "agreed": true, "lasting": true, "legally": true, "binding": true, "international": true, "formalized": true, "ceasefire": true, "hostilities": true,
	"strategic": true, "partnership": true, "bridging": true, "amnesty": true, "basic": true, "five": true, "foundational": true, "permanent": true, "special": true,
	"nuclear": true, "trade": true, "security": true, "defence": true, "defense": true, "written": true, "press": true, "border": true, "this": true, "present": true, "comprehensive": true, "armistice": true, "other": true, "associated": true, "related": true, "two": true, "three": true}

// tells decides whether the head at k with modifiers from i is an instrument.
func (p *Reader) tells(i, k int) bool {
	w := p.Low(k)
	upper := p.Upper(k)
	if m := p.ActorStarting(i); m != nil && m.To == k+1 && i < k && m.Type == "organization" {
		return false // "Civil Contract", a party
	}
	if p.Is(k+1, "-") && k+2 < len(p.Words) && p.Words[k+1].End == p.Words[k+2].Start {
		return false // "decision-maker"
	}
	if w == "order" && (p.Is(k-1, "in") || !p.Is(k+1, "of")) || w == "program" && !p.Is(k+1, "for") {
		return false
	}
	if w == "resolution" && !upper && p.Is(k+1, "of", "to") && p.HasIn(k+2, min(k+7, len(p.Words)), "crisis", "conflict", "dispute", "disputes", "issue", "issues", "problem", "problems", "differences", "war", "question", "tensions") {
		return false // what ends it
	}
	if w == "convention" && p.Is(k+1, "centre", "center", "hall", "floor", "appearance", "delegates", "speech") {
		return false // a meeting
	}
	if w == "law" && (p.Is(k-1, "international", "domestic", "internal", "humanitarian") || p.Is(k+1, "enforcement") || p.Is(k+1, "of") && p.Is(k+2, "the") && p.Is(k+3, "sea")) || p.Is(i, "international") && w == "law" {
		return false
	}
	if upper && (k > 0 && i == 0 && k == 0) && weakHead[w] && p.Is(k+1, ",") {
		return false
	}
	if !weakHead[w] {
		return !(w == "constitution" && p.Is(k+1, "hall")) && !(w == "instruments" && p.Is(k+1, "of"))
	}
	for m := i; m < k; m++ {
		if p.Is(k, "text") && p.Is(k+1, "of") {
			return false
		}
		if tellingModifier[p.Low(m)] && !p.Is(m, "international") || p.Upper(m) && upper || p.Is(k, "law") && p.Is(m, "basic") {
			return !(w == "amendment" && p.Is(i, "constitutional")) && !p.Is(k+1, "on") || w != "regulations"
		}
	}
	if w == "instruments" {
		return false
	}
	if p.datedBehind(k) && !p.Is(k, "sentence", "release", "order", "text", "plan") {
		return true // "the statement of 9 November 2020"
	}
	if p.signedByVerb(k) || p.namedInNews(i, k) {
		return true
	}
	switch {
	case (w == "agreements" || w == "documents") && k > i && p.Upper(k-1) && k-1 > p.First && !p.Is(k-2, "-"):
		return true // "the Washington agreements"
	case w == "agreements" && p.Is(k-1, "earlier", "separate", "regional", "previous", "existing", "subsequent", "future", "subsidiary", "jure", "bilateral"):
		return true
	case w == "laws" && k+1 < len(p.Nodes) && (p.Nodes[k+1].XPOS == "VBN" || p.Nodes[k+1].XPOS == "VBG") && p.Nodes[k+1].Head == k:
		return true // "laws passed by Congress"
	case upper && k > p.First && p.Is(k-1, "the", "this", "above", "that", "said") && p.Is(k, "plan", "framework", "programme", "program", "document", "package", "roadmap") && !p.Upper(k+1):
		return true // a name that the text has given
	case w == "statement" && (p.Is(k-1, "following") && p.Signed || !p.Signed && p.Is(k-1, "the") && p.last["statement"].Slug != ""):
		return true
	case w == "act" && p.Is(k+1, "of") && p.Is(k+2, "congress", "parliament"):
		return true // "act of Congress approved April twenty-three"
	}
	if (w == "convention" || w == "conventions") && upper && p.Is(k+1, "on", "for", "concerning", "regarding", "relating", "relative", "against") {
		return true
	}
	if w == "convention" && upper && p.Signed && p.Is(k-1, "the", "that", "said", "this", "present") {
		return true // which the text has named
	}
	if w == "deal" && (p.Upper(k-1) && k > i || p.Is(k-1, "the") && p.last["agreement"].Slug != "") {
		return true // "the White House deal"
	}
	if yes, known := p.tellsCourt(k); known {
		return yes
	}
	switch w {
	case "agreement", "accord", "protocol", "pact", "decree", "resolution", "amendment":
		return upper || p.Is(k-1, "the", "an", "a", "this", "of", "both", "said", "aforementioned", "aforesaid") && (p.last[page.HeadType[w]].Slug != "" || p.own.Slug != "" || p.Is(k+1, "on", "between", "with", "concerning", "of", "in") && p.Is(k-1, "an", "the") && w != "resolution" || w == "resolution" && p.Is(k+1, "of", "in"))
	case "agreements":
		return upper || p.Is(k+1, "with", "between", "on", "made", "entered", "concluded", "signed", "reached")
	case "document", "text", "deal", "law", "decision", "plan", "framework", "papers", "documents", "waiver", "appeal", "program", "programme", "legislation", "laws":
		switch {
		case upper && k > i:
			return true
		case w == "law" && (p.Is(k+1, "prohibiting", "on") || upper):
			return true
		case w == "law":
			return p.Is(k-1, "new") || p.Is(k-1, "the") && p.last["law"].Slug != "" && !p.Is(k+1, "of", "enforcement", "and", "-") && !p.Is(k-2, "by", "under", "with")
		case w == "legislation":
			return p.Is(k+1, "on")
		case w == "laws":
			return p.Is(k+1, "and") && p.Is(k+2, "regulations") && p.Is(k+3, "of") || p.Legal && p.Is(k+1, "of") && p.ActorStarting(k+2+page.BoolInt(p.Is(k+2, "the"))) != nil
		case w == "framework":
			return p.Is(k+1, "for", "agreement") || p.Is(k-1, "the", "this") && strings.Contains(p.own.Slug+p.Latest.Slug, "framework")
		case w == "appeal":
			return false
		case w == "program", w == "programme":
			return p.Is(k+1, "for")
		case w == "text":
			return p.Is(k-1, "the", "agreed") && p.Latest.Slug != "" && !p.Is(k+1, "of")
		case w == "decision":
			return p.Is(k-1, "that", "this") && p.Latest.Slug != ""
		case w == "document", w == "deal", w == "documents", w == "papers":
			return p.Is(k-1, "the", "this", "a", "of") && (p.Latest.Slug != "" || p.Is(k+1, "putting", "on", "inked", "signed"))
		}
	}
	return false
}

// signedByVerb reports a noun that is said to be signed, ratified and the like.
func (p *Reader) signedByVerb(k int) bool {
	if k >= len(p.Nodes) || !p.Is(k, "protocol", "application", "accord", "pact", "agreement", "document", "deal", "memorandum", "decree", "amendment") || p.Is(k-1, "no", "any", "an", "a") {
		return false
	}
	if a := p.Child(k, "acl"); !p.Signed && a == k+1 && p.Nodes[a].XPOS == "VBN" && makes[p.Nodes[a].Lemma] {
		return true // "the agreement signed on 22 June"
	}
	h := p.Nodes[k].Head
	return h >= 0 && p.Nodes[h].UPOS == "VERB" && makes[p.Nodes[h].Lemma] && (p.Nodes[k].Is("obj") || (p.Nodes[k].Is("nsubj") || p.Nodes[k].Is("nsubj:pass")) && p.Passive(h))
}

// makes are verbs by which an instrument comes to be.
var makes = page.WordSet("sign ratify initial initialise conclude adopt finalise finalize")

// settles are verbs by which a settlement is one of a dispute.
var settles = page.WordSet("reach negotiate sign conclude accept broker propose reject")

// decides reports a decision of somebody: "its decision to", "the US decision".
func (p *Reader) decides(k int) bool {
	if k >= len(p.Nodes) || p.Nodes[k].UPOS != "NOUN" || p.Is(k+1, "-") {
		return false
	}
	owner := p.Nodes[k-page.BoolInt(k > 0)]
	if m := p.ActorStarting(k + 2); p.Is(k+1, "of") && m != nil && p.Is(m.To, "to") && p.BareVerb(m.To+1) {
		return true // "the decision of A to lift it"
	}
	return p.Is(k+1, "to") && p.Is(k-1, "its", "the", "his", "their", "a", "this") || owner.UPOS == "PROPN" || p.Is(k-1, "the", "this") && p.last["resolution"].Slug != ""
}

// namedInNews reports a word of weight right before or behind the weak head at k
// of a report: "the TRIPP agreement", "a framework on critical minerals", "the
// January 2026 framework", "our deals with Albania and France".
func (p *Reader) namedInNews(i, k int) bool {
	if p.Signed || k >= len(p.Words) {
		return false
	}
	before := ""
	if k > i {
		before = p.At(k-1, k)
	}
	switch w := p.Low(k); {
	case w == "decision" && p.decides(k):
		return true
	case p.Is(k, "agreement", "deal", "accord", "pact") && p.dealOf(k):
		return true // "the oil-sharing deal", "their pact"
	case p.Is(k, "protocol", "roadmap") && p.Is(k-1, "the", "this", "its", "their"):
		return true
	case p.Is(k, "law", "decree", "resolution") && p.Is(k-1, "a", "the") && k < len(p.Nodes) && p.Nodes[k].Is("obj") && p.Nodes[k].Head >= 0 && enacts[p.Nodes[p.Nodes[k].Head].Lemma]:
		return true // "passed a law"
	case w == "resolution" && p.Is(k-1, "a", "the") && (p.Is(k+1, "on", "adopted", "passed") || k+1 < len(p.Nodes) && p.Nodes[k+1].XPOS == "VBG" && p.Nodes[k+1].Head == k):
		return true // "a resolution condemning the coup"
	case p.Is(k, "plan") && (p.Is(k+1, "of") && p.Is(k+2, "action") || p.Is(k-1, "action", "peace")):
		return true
	case p.Is(k, "agreement", "deal", "accord", "pact") && p.Is(i-1, "a", "an", "any", "the") && k < len(p.Nodes) && p.Nodes[k].UPOS == "NOUN" && (k > i || p.Nodes[k].Is("obj") || p.Nodes[k].Is("nsubj") || p.Nodes[k].Is("nmod") || p.Nodes[k].Is("obl")) && !p.Is(i-1, "great"):
		return true // "any deal", "a limited agreement"
	case (w == "bill" || w == "ban" || w == "laws" || w == "ruling") && p.NodesUPOS(k) == "NOUN" && p.NodesUPOS(k-1) == "NOUN" && p.Nodes[k-1].Head == k:
		return true // "the extradition bill"
	case w == "bill" && p.Is(k-1, "the", "this") && strings.HasSuffix(p.last["law"].Slug, "bill"):
		return true
	case p.Is(k, "deal", "settlement", "accord", "pact", "text", "document") && p.Is(k-1, "the", "this", "that") && p.contains(k):
		return true // "the settlement included"
	case w == "legislation" && p.Is(k-1, "proposed", "new", "draft", "planned"):
		return true
	case w == "settlement" && k < len(p.Nodes) && p.Nodes[k].Is("obj") && p.Nodes[k].Head >= 0 && settles[p.Nodes[p.Nodes[k].Head].Lemma]:
		return true // not one that people live in
	case w == "settlement" && p.Is(k-1, "political", "peace", "negotiated", "final", "lasting", "comprehensive"):
		return true
	case w == "resolutions" && k > i && p.Upper(k-1), w == "resolutions" && p.Is(k-1, "council", "assembly", "un"):
		return true
	case p.Is(k, "agreement", "text", "deal", "framework", "document", "pact") && len(before) > 2 && before == strings.ToUpper(before) && p.Words[k-1].Kind == syntax.Word:
		return true
	case w == "framework" && (p.Is(k+1, "on", "for") || k > i && p.dates.YearIn(k-1) > 0):
		return true
	case w == "deal" && p.Is(k+1, "with", "between") && p.ActorAtHead(k+2):
		return true
	case w == "text" && p.Is(k+1, "on") && p.Is(k-1, "a", "the"):
		return true
	case w == "plan" && p.planner(k) != nil:
		return true
	case w == "plan" && p.Is(k+1, "of", "for") && p.Is(k-1, "'s", "’s", "the") && !p.Is(k+2, "action", "the", "a", "how"):
		return true
	case (w == "programme" || w == "program") && p.Is(k-1, "election", "government", "party", "peace", "reform"):
		return true
	case (w == "waiver" || w == "amendment") && strings.HasPrefix(p.last["law"].Slug, "section-"):
		return true // of the section of a law that was named before
	}
	return false
}

// enacts are verbs by which a law is made or done away with.
var enacts = page.WordSet("pass adopt enact approve sign repeal promulgate veto")

// dealOf reports a deal of a report by what stands before its noun at k: an article or
// owner, with nouns and adjectives between.
func (p *Reader) dealOf(k int) bool {
	if k >= len(p.Nodes) || p.Nodes[k].UPOS != "NOUN" || p.Is(k-1, "great", "good", "big", "raw", "square", "real", "done") || p.Is(k+1, "of") && p.Is(k, "deal") || p.Nodes[k].Is("compound") {
		return false
	}
	if p.Is(k, "agreement") && p.Is(k-1, "in", "into", "to", "by", "full", "general", "mutual", "no", "without") {
		return false // "in agreement", "by mutual agreement"
	}
	d := k - 1
	for d > p.First && d > k-7 && (p.Is(d, "-") || p.Nodes[d].UPOS == "NOUN" || p.Nodes[d].UPOS == "ADJ" || p.Nodes[d].UPOS == "PROPN" || p.Nodes[d].UPOS == "NUM" || p.Nodes[d].Is("amod")) {
		d--
	}
	return d < k-1 && p.Is(d, "a", "an", "the", "this", "that", "its", "their", "his", "'s", "’s") || p.Is(d, "the", "this", "that", "its", "their", "a", "an", "any") && p.actedOn(k)
}

// actedOn reports a noun where who acts, is acted on or is spoken of stands.
func (p *Reader) actedOn(k int) bool {
	n := &p.Nodes[k]
	return n.Is("obj") || n.Is("nsubj") || n.Is("nsubj:pass") || n.Is("nmod") || n.Is("obl") || n.Is("conj")
}

// holding are verbs by which a text is said to have something in it.
var holding = page.WordSet("include contain hold provide give call require oblige stipulate set allow permit forbid ban leave envisage foresee bind mention say state grant commit cover exclude omit specify")

// contains reports that the noun at k is said to have something in it.
func (p *Reader) contains(k int) bool {
	if k >= len(p.Nodes) || !p.Nodes[k].Is("nsubj") || p.Nodes[k].UPOS != "NOUN" {
		return false
	}
	h := p.Nodes[k].Head
	return h > k && p.Nodes[h].UPOS == "VERB" && holding[p.Nodes[h].Lemma] && p.Tensed(h)
}

// datedBehind reports "of" and a day behind the head at k.
func (p *Reader) datedBehind(k int) bool {
	if !p.Is(k+1, "of") {
		return false
	}
	d, ok := p.dates.CalendarDay(k + 2 + page.BoolInt(p.Is(k+2, "the")))
	return ok && d.Rule == "day" && d.EDTF != nil && len(*d.EDTF) >= 10
}
