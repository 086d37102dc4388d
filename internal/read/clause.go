package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
)

// verbClause reads the act that the verb at word i reports, with the tree of
// the sentence, and returns the words of the verb phrase; 0 when the verb
// reports none.
func (p *page) verbClause(i int) int {
	n := &p.nodes[i]
	if (n.UPOS != "VERB" && n.UPOS != "AUX" || n.Is("compound")) && !(n.UPOS == "ADJ" && n.Is("xcomp")) && p.actorSubject(i) {
		return p.eventVerb(i) // "the ministers initial the text": tagged an adjective
	}
	if i == p.twinned {
		return 1
	}
	if n.UPOS != "VERB" || n.Is("amod") || n.Is("compound") || n.Is("case") || n.Is("mark") || p.is(i+1, "-") || p.is(i-1, "(", "[") ||
		p.continued(i) || n.XPOS == "VBN" && p.is(i-1, "the") && p.stopAt(i+1) {
		return 0 // or people: "the return of the displaced"
	}
	act, length, noun, ok := p.clauseAct(i)
	if n.Lemma == "receive" && n.XPOS != "VBP" && n.XPOS != "VBZ" && ok && noun < 0 && p.notAct(i, length, act) {
		act, ok = p.otherAct(i)
	}
	if !ok || noun < 0 && p.intends(i) || p.notAct(i, length, act) || noun < 0 && p.legal && !p.summary && p.legalForm(i, length, act) {
		return 0
	}
	if p.toldElsewhere(i, noun) || p.legal && noun < 0 && !p.reportedPast(i) && !legalEvent[act.Type] {
		return length
	}
	who := p.doer(i)
	if act.NeedsActor && noun < 0 && !p.summary && !p.actsOrSuffers(act, i, who) {
		return 0
	}
	p.writeClause(act, i, length, noun, who)
	return length
}

// toldElsewhere reports a verb whose act another word tells: "a statement made by"
// the noun, "set their hands and affixed their seals" the first verb.
func (p *page) toldElsewhere(i, noun int) bool {
	n := &p.nodes[i]
	if noun >= 0 && noun < i && n.Is("acl") {
		_, _, told := p.actNoun(noun, len(p.words))
		return told
	}
	return n.Lemma == "affix" && n.Is("conj") && n.Head == p.lastVerb
}

// actsOrSuffers reports a verb that an actor or people do, or suffer.
func (p *page) actsOrSuffers(act lexicon.Act, i int, who doer) bool {
	if who.node < 0 {
		return false
	}
	if !p.signed && act.Type == "other" && p.is(who.node, "it") && p.judgedHere() {
		return false // what the writer says of a thing
	}
	if who.passive && who.own && p.things(i, who.node) || p.willBe(i) {
		return true
	}
	if t := p.nodes[i].Lemma; (t == "ask" || t == "demand" || t == "call" || t == "urge" || t == "request") && headType[p.nodes[who.node].Lemma] != "" {
		return true // "a resolution that asks the government to"
	}
	if who.passive && who.own && !p.signed && p.nodes[who.node].UPOS == "PROPN" && act.Type != "other" {
		return true // "Blackmore was arrested", "Goma was seized"
	}
	return len(p.idsAt(who.node)) > 0 || p.personAt(who.node) || who.passive && (p.anyActor(who.node) || !p.legal && p.towardsActor(i))
}

// things reports a passive of a report in which something is done to a thing that
// is named: "the corridor was renamed", "the draft will be published".
func (p *page) things(i, s int) bool {
	return !p.signed && (p.nodes[s].UPOS == "NOUN" || p.nodes[s].UPOS == "PROPN") && p.child(i, "aux:pass") >= 0 && !suffering[p.nodes[i].Lemma]
}

// toDo are the rules whose action a verb starts.
var toDo = wordSet("modal-will intention is-to")

// willBe reports a verb that a report has just said will be done: the act of a
// commitment by its modal.
func (p *page) willBe(i int) bool {
	if p.signed {
		return false
	}
	for k := p.ownFrom(); k < len(p.found); k++ {
		if c := p.found[k].Commitment; c != nil && (toDo[p.found[k].Rule] || strings.HasPrefix(c.Parts["deontic"].Quote, "agree")) && c.Parts["action"].Start == p.words[i].Start {
			return true
		}
	}
	return false
}

// judgedHere reports a sentence in which the writer judges in his own voice.
func (p *page) judgedHere() bool {
	for k := p.ownFrom(); k < len(p.found); k++ {
		if p.found[k].Rule == "author-judgement" {
			return true
		}
	}
	return false
}

// writeClause writes the event of the verb at i, with a second one when another
// subject shares the verb.
func (p *page) writeClause(act lexicon.Act, i, length, noun int, who doer) {
	var subject []string
	if who.node >= 0 {
		subject = p.idsAt(who.node)
	}
	if noun >= 0 {
		p.taken = append(p.taken, noun)
	}
	from, to := p.clauseSpan(i, who.node, who.own, act.Type)
	from, to = p.twin(i, length, from, to, act.Type)
	if to <= i+length && (contentActs[act.Type] || act.Type == "agree" && p.is(i+length, "to")) {
		to = max(to, p.eventEnd(i+length)) // the tree lost whom it asks
	}
	if who.near >= 0 && from > who.near {
		for from = who.near; from > p.first && (p.nodes[from-1].UPOS == "ADJ" || p.nodes[from-1].UPOS == "DET"); {
			from--
		}
	}
	source, target := p.clauseRoles(i, length, to, subject, who, act.Type)
	time := p.actTime(i, from)
	if k := p.elided(i+length, to); k > 0 {
		p.writeElided(act, k, time, who.passive)
		if k < to {
			target, to = p.targetsIn(i, length, k-1, act.Type), k-1
		}
	}
	p.writeEvent(act, from, to, source, target, time, "act-verb")
}

// doer is the subject of a verb as the events take it: its word, whether it
// stands in the verb's own clause, and the noun before a passive auxiliary that
// the tree hangs elsewhere (near, -1 without).
type doer struct {
	node, near   int
	own, passive bool
}

func (p *page) doer(i int) doer {
	d := doer{passive: p.passive(i) && !p.perfectActive(i) && !p.bareFinite(i), near: p.nearSubject(i)}
	d.node, d.own = p.subjectNode(i)
	d.node = p.countedWhom(d.node)
	if p.lostVerb(i) {
		return doer{node: p.nodes[i].Head, near: -1, own: true}
	}
	if d.near >= 0 && !d.own && d.passive {
		d.node, d.own = p.looseRoot(i, d.near), true
	}
	if k := p.actorBeforeVerb(i); k >= 0 && k != d.node && !p.under(d.node, k) && !p.under(k, d.node) {
		d.node, d.own = k, true
		return d
	}
	if h := p.nodes[i].Head; p.nodes[i].Is("conj") && d.passive && !d.own && h >= 0 && p.nearSubject(h) >= 0 {
		d.node = p.nearSubject(h)
	}
	return d
}

// nearSubject is the noun right before the auxiliary of a passive verb, for trees
// that hang it elsewhere; -1 when the tree has it, or there is none.
func (p *page) nearSubject(i int) int {
	a := p.child(i, "aux:pass")
	if a > 2 && p.is(a-1, "to") && p.is(a-2, "is", "are") {
		a -= 2 // "is to be signed"
	}
	if a < 1 || a > i || i-a > 4 || p.child(i, "nsubj") >= 0 {
		return -1
	}
	if u := p.nodes[a-1].UPOS; u == "NOUN" || u == "PROPN" {
		return a - 1
	}
	return -1
}

// perfectActive reports "have agreed", which no "been" makes passive.
func (p *page) perfectActive(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch {
		case p.is(k, "have", "has", "had", "having"):
			return true
		case p.nodes[k].UPOS != "ADV" && p.nodes[k].UPOS != "PART":
			return false
		}
	}
	return false
}

// bareFinite reports a verb with a subject of its own and no form of "be" before
// it, which the tree took for a passive: "the cabinet approved on Monday".
func (p *page) bareFinite(i int) bool {
	s := p.child(i, "nsubj:pass")
	if s < 0 || s > i || p.nodes[i].Is("acl") || p.nodes[i].Is("conj") {
		return false
	}
	for k := s + 1; k < i; k++ {
		if p.is(k, "be", "been", "being", "is", "are", "was", "were", "get", "gets", "got", "'s", "’s", "'re", "’re") {
			return false
		}
	}
	return p.mentionAt(s) != nil
}

// lostVerb reports a verb that the tree took for a participle of its own subject,
// so that the sentence was left without a verb: "The cabinet approved on Monday the
// deal." A headline has no article and no full stop ("Minister arrested").
func (p *page) lostVerb(i int) bool {
	n := &p.nodes[i]
	h := n.Head
	if !n.Is("acl") || n.XPOS != "VBN" || h != i-1 || p.nodes[h].Head >= 0 && !p.nodes[h].Is("nsubj") || !p.is(len(p.words)-1, ".") || p.mentionAt(h) == nil ||
		p.nodes[h].UPOS != "PROPN" && p.child(h, "det") < 0 || p.is(i+1, "by") {
		return false
	}
	for k := range p.nodes {
		if p.finite(k) || p.nodes[k].UPOS == "AUX" {
			return false
		}
	}
	return true
}

// looseRoot is the noun that heads a sentence whose finite verb at i the tree hung
// deep below it, as its subject: "a memorandum on a group to draw up a charter is
// to be signed"; near when there is none.
func (p *page) looseRoot(i, near int) int {
	for k := near; k >= 0; k = p.nodes[k].Head {
		if n := &p.nodes[k]; n.Head < 0 && n.UPOS == "NOUN" && k < i {
			return k
		}
	}
	return near
}

// actorBeforeVerb is the head of an actor that stands right before the verb at i
// and its auxiliaries, with nothing that ties it to what goes before: its
// subject, whatever the tree has; -1 without.
func (p *page) actorBeforeVerb(i int) int {
	k := i
	for k > 0 && (p.nodes[k-1].UPOS == "AUX" || p.nodes[k-1].UPOS == "ADV") {
		k--
	}
	m := p.actorEnding(k)
	if m == nil || k == i && !p.finite(i) {
		return -1
	}
	b := m.from - 1
	for b >= 0 && (p.nodes[b].UPOS == "DET" || p.nodes[b].UPOS == "ADJ" || p.nodes[b].UPOS == "NUM") {
		b--
	}
	if b < 0 {
		return m.to - 1
	}
	switch p.nodes[b].UPOS {
	case "ADP", "CCONJ", "PUNCT", "VERB", "PART", "PROPN":
		return -1
	}
	return m.to - 1
}

// clauseAct is what the verb at word i reports: the act of the lists, the act
// of the noun that a light verb carries ("held talks"; noun is its place, else
// -1), what is said to come ("said it would attack"), custody, or some other
// act of people.
func (p *page) clauseAct(i int) (act lexicon.Act, length, noun int, ok bool) {
	listed, n, ok := p.act(i, len(p.words))
	if ok && n == 1 && p.nodes[i].Lemma == "vote" && (p.child(i, "xcomp", "advcl") > i && p.infinitiveBehind(i) || p.child(i, "obj") > i && adoptable[p.nodes[p.child(i, "obj")].Lemma]) {
		listed = lexicon.Act{Type: "adopt", PLOVER: "AGREE", CAMEO: "05", NeedsActor: true} // "voted 13 to 0 to extend it"
	}
	if ok && n > 2 {
		return listed, n, -1, true // "made and concluded"
	}
	if p.namedStatement(i) {
		return lexicon.Act{Type: "statement", PLOVER: "CONSULT", CAMEO: "01"}, 1, -1, true
	}
	if at := p.fightingEnds(i); at >= 0 {
		return lexicon.Act{Type: "ceasefire", PLOVER: "RETREAT", CAMEO: "08"}, 1, at, true
	}
	if act, at := p.lightAct(i); at >= 0 {
		return act, 1, at, true
	}
	if p.nodes[i].Lemma == "find" && !p.signed && p.hasIn(i+1, min(i+6, len(p.words)), "guilty") {
		return lexicon.Act{Type: "coerce", PLOVER: "COERCE", CAMEO: "17"}, 1, -1, true // "found him guilty of"
	}
	if ok && p.takesPlace(i) {
		return lexicon.Act{Type: "assault", PLOVER: "ASSAULT", CAMEO: "19", NeedsActor: true}, 1, -1, true
	}
	if p.withholds(i) {
		return lexicon.Act{Type: "reject", PLOVER: "REJECT", CAMEO: "12"}, 1, -1, true // "does not recognise the court"
	}
	if p.weaponHits(i) {
		return lexicon.Act{Type: "assault", PLOVER: "ASSAULT", CAMEO: "19"}, 1, -1, true
	}
	if ok {
		return listed, n, -1, true
	}
	if act, ok := p.announced(i); ok {
		return act, 1, -1, true
	}
	if node, _ := p.subjectNode(i); custody[p.nodes[i].Lemma] && !p.is(i-1, "very", "deeply") && !p.hasIn(i+1, min(i+4, len(p.words)), "percent", "cent", "%") && node >= 0 && p.passive(i) && !p.signed && p.human(node) {
		return lexicon.Act{Type: "coerce", PLOVER: "COERCE", CAMEO: "17"}, 1, -1, true
	}
	act, ok = p.otherAct(i)
	return act, 1, -1, ok
}

// namedStatement reports "said in a statement", "told parliament in a speech": what
// is said in a form that has a name.
func (p *page) namedStatement(i int) bool {
	if p.legal || p.signed || !saying[p.nodes[i].Lemma] || !p.tensed(i) {
		return false
	}
	for k := i + 1; k < min(i+6, len(p.words)); k++ {
		if p.is(k, "in", "during", "at") && p.is(k+1, "a", "an", "his", "her", "their", "its") {
			for e := k + 2; e < k+5; e++ {
				if p.is(e, "statement", "interview", "speech", "letter", "tweet", "address", "communique", "communiqué", "post", "conference", "briefing") {
					return true
				}
			}
		}
	}
	return false
}

// fightingEnds is the noun for fighting that the verb at i ends: "hostilities shall
// cease", "cease all hostile actions"; -1 for other verbs.
func (p *page) fightingEnds(i int) int {
	switch p.nodes[i].Lemma {
	case "cease", "halt", "end", "stop":
	default:
		return -1
	}
	for _, rel := range [...]string{"nsubj", "obj"} {
		k := p.child(i, rel)
		if k < 0 {
			continue
		}
		switch p.nodes[k].Lemma {
		case "hostility", "fighting", "war", "hostilities", "fire":
			return k
		case "action", "operation", "activity":
			if p.hasIn(max(0, k-4), k, "hostile", "military", "combat") {
				return k
			}
		}
	}
	return -1
}

// carriers are verbs that take what happens from their object ("held talks"),
// aspects those that take it from their subject ("the talks began").
var (
	carriers = map[string]bool{"hold": true, "make": true, "conduct": true, "launch": true, "convene": true, "declare": true, "carry": true,
		"stage": true, "complete": true, "undertake": true, "commit": true, "perpetrate": true, "begin": true, "start": true, "initiate": true, "resume": true,
		"continue": true, "stop": true, "halt": true, "organise": true, "organize": true, "impose": true, "issue": true, "mount": true, "intensify": true, "conclude": true, "host": true}
	aspects = map[string]bool{"begin": true, "start": true, "continue": true, "resume": true, "end": true, "stop": true, "occur": true,
		"happen": true, "erupt": true, "stall": true, "collapse": true, "take": true, "break": true, "fail": true}
	custody = map[string]bool{"take": true, "keep": true, "hold": true, "send": true, "transfer": true, "place": true, "bring": true, "deposit": true,
		"put": true, "move": true}
)

// withholds reports recognition that is not given, which is an act of refusal: "does
// not recognise the court".
func (p *page) withholds(i int) bool {
	l := p.nodes[i].Lemma
	return (l == "recognise" || l == "recognize") && !p.legal && p.child(i, "obj") > i && p.clauseTime(i) == denied
}

// takenPlaces are places that a force takes.
var takenPlaces = wordSet("town city village airport base hill territory area district stronghold outpost garrison barracks province region post crossing")

// takesPlace reports a place that is taken by force: "captured the town of Sake".
func (p *page) takesPlace(i int) bool {
	if l := p.nodes[i].Lemma; p.legal || l != "seize" && l != "capture" && l != "recapture" && l != "overrun" {
		return false
	}
	o := p.child(i, "obj")
	if s, _ := p.subjectNode(i); o <= i || s < 0 || !p.human(s) {
		return false
	}
	return takenPlaces[p.nodes[o].Lemma] || p.nodes[o].UPOS == "PROPN" && p.upper(o) && p.mentionAt(o) == nil && !p.personAt(o)
}

// adoptable are papers that a body votes.
var adoptable = wordSet("law bill budget resolution motion amendment constitution act decree measure statute reform package declaration")

// announced reads "A said it would attack B" as a threat, "A told B he would
// help" as a promise.
func (p *page) announced(i int) (lexicon.Act, bool) {
	what := p.child(i, "ccomp")
	if what < 0 || p.legal || p.signed {
		return lexicon.Act{}, false
	}
	if t := p.clauseTime(what); t != hypothetical && t != planned && !(t == denied && p.is(p.child(what, "aux"), "will", "would")) || p.child(what, "aux") < 0 {
		return lexicon.Act{}, false
	}
	s := p.child(what, "nsubj")
	if s < 0 || !p.is(s, "it", "he", "she", "they", "we", "i") || p.passive(what) {
		return lexicon.Act{}, false
	}
	act, _, ok := p.act(what, len(p.words))
	if !ok {
		return lexicon.Act{}, false
	}
	switch act.Type {
	case "assault", "mobilize", "coerce", "sanction", "close":
		return lexicon.Act{Type: "threaten", PLOVER: "THREATEN", CAMEO: "13", NeedsActor: true}, true
	case "aid", "withdraw", "release", "return", "open", "lift_sanction", "sign", "ratify":
		return lexicon.Act{Type: "promise", PLOVER: "PLEDGE", CAMEO: "03", NeedsActor: true}, true
	}
	return lexicon.Act{}, false
}

// actVerb reports whether the verb at word i starts an act itself.
func (p *page) actVerb(i int) bool {
	_, _, _, ok := p.clauseAct(i)
	return ok
}

// human reports whether the word at i names an actor or people.
func (p *page) human(i int) bool { return p.personAt(i) || p.mentionAt(i) != nil }

// towardsActor reports a passive verb with an actor behind "to", "by" or "from":
// "a draft was circulated to the states".
func (p *page) towardsActor(i int) bool {
	for k := i + 1; k < len(p.nodes); k++ {
		if n := &p.nodes[k]; n.Head == i && n.Is("obl") && p.mentionAt(k) != nil {
			if c := p.child(k, "case"); c > i && p.is(c, "to", "by", "from") {
				return true
			}
		}
	}
	return false
}

// anyActor reports whether an actor is named in the phrase of the word at i.
func (p *page) anyActor(i int) bool {
	for k := range p.actors {
		if m := &p.actors[k]; p.under(m.to-1, i) {
			return true
		}
	}
	return false
}

// otherAct is the act of a verb that the lists do not have, when a person or
// an actor does it or suffers it in a report.
func (p *page) otherAct(i int) (lexicon.Act, bool) {
	n := &p.nodes[i]
	if p.legal || p.signed || statal[n.Lemma] && !(through[n.Lemma] && p.child(i, "xcomp", "advcl") > i) ||
		!p.finite(i) && !p.told(i) && !p.willBe(i) && (!n.Is("conj") || n.XPOS == "VB" || n.XPOS == "VBG") {
		return lexicon.Act{}, false
	}
	if _, _, cue := p.cue(i, len(p.words)); cue && !(through[n.Lemma] && p.child(i, "xcomp") > i) {
		return lexicon.Act{}, false
	}
	if p.fellShort(i) >= 0 {
		return lexicon.Act{}, false
	}
	if act, ok := p.relatedAct(i); ok {
		return act, true
	}
	return lexicon.Act{Type: "other", PLOVER: "OTHER", CAMEO: "01", NeedsActor: true}, true
}

// rootActs are the acts of the PLOVER roots that the list of relations gives to
// verbs which the list of acts does not have.
var rootActs = map[string]lexicon.Act{
	"AID": {Type: "aid", PLOVER: "AID", CAMEO: "07"}, "RETREAT": {Type: "withdraw", PLOVER: "RETREAT", CAMEO: "08"},
	"CONCEDE": {Type: "agree", PLOVER: "CONCEDE", CAMEO: "08"}, "REJECT": {Type: "reject", PLOVER: "REJECT", CAMEO: "12"},
	"ACCUSE": {Type: "accuse", PLOVER: "ACCUSE", CAMEO: "11"}, "THREATEN": {Type: "threaten", PLOVER: "THREATEN", CAMEO: "13"},
	"PROTEST": {Type: "protest", PLOVER: "PROTEST", CAMEO: "14"}, "MOBILIZE": {Type: "mobilize", PLOVER: "MOBILIZE", CAMEO: "15"},
	"COERCE": {Type: "coerce", PLOVER: "COERCE", CAMEO: "17"}, "ASSAULT": {Type: "assault", PLOVER: "ASSAULT", CAMEO: "19"},
	"SANCTION": {Type: "sanction", PLOVER: "SANCTION", CAMEO: "16"}, "CONSULT": {Type: "consult", PLOVER: "CONSULT", CAMEO: "04"},
	"REQUEST": {Type: "request", PLOVER: "REQUEST", CAMEO: "02"},
}

// relatedAct is the act that the list of relations gives to the verb at i with the
// nouns and particles that stand by it.
func (p *page) relatedAct(i int) (lexicon.Act, bool) {
	w := joint{page: p, source: -1, target: -1}
	_, _, sure := w.readings(i, w.verbLemma(i), w.nounsUnder(i))
	act, ok := rootActs[sure]
	act.NeedsActor = true
	return act, ok
}

// told reports a verb that an auxiliary makes finite, with a subject of its own:
// "has ruled", "will choose".
func (p *page) told(i int) bool {
	if p.child(i, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	a := p.child(i, "aux")
	return a >= 0 && p.is(a, "has", "have", "had", "will", "would", "may", "might", "could")
}

// statal are verbs of being, having, seeming and thinking: no acts.
var statal = map[string]bool{"be": true, "have": true, "know": true, "learn": true, "trust": true, "view": true, "pray": true, "bias": true, "regret": true, "worry": true, "fear": true, "enjoy": true, "admire": true, "doubt": true, "suspect": true, "morph": true, "think": true, "want": true, "need": true, "seem": true, "appear": true,
	"remain": true, "mean": true, "include": true, "contain": true, "consist": true, "belong": true, "require": true, "live": true, "like": true,
	"love": true, "hate": true, "prefer": true, "understand": true, "see": true, "hear": true, "feel": true, "look": true, "believe": true,
	"hope": true, "wish": true, "depend": true, "concern": true, "involve": true, "describe": true, "own": true, "lack": true, "cost": true,
	"stand": true, "sit": true, "stay": true, "become": true, "happen": true, "do": true, "make": true, "get": true, "let": true, "use": true, "base": true, "relate": true,
	"regard": true, "follow": true, "accord": true, "cover": true, "compose": true, "date": true, "entitle": true, "name": true, "title": true,
	"exist": true, "matter": true, "expect": true, "tend": true, "continue": true, "keep": true, "try": true, "attempt": true, "begin": true, "start": true, "come": true, "go": true, "give": true, "take": true, "put": true, "find": true, "show": true, "read": true, "write": true, "speak": true,
	"face": true, "represent": true, "constitute": true, "reflect": true, "deserve": true, "suffer": true, "mind": true, "resemble": true,
	"equal": true, "comprise": true, "result": true, "contribute": true, "differ": true, "vary": true, "apply": true, "lie": true, "wait": true, "draw": true}

// personNoun are common nouns for people, who can do or suffer an act though
// no list has them.
var personNoun = map[string]bool{"man": true, "woman": true, "girl": true, "boy": true, "child": true, "person": true, "people": true, "team": true,
	"group": true, "member": true, "official": true, "lawyer": true, "attorney": true, "investigator": true, "detective": true, "officer": true,
	"student": true, "teenager": true, "soldier": true, "civilian": true, "refugee": true, "protester": true, "journalist": true, "worker": true,
	"prisoner": true, "hostage": true, "victim": true, "citizen": true, "resident": true, "militant": true, "rebel": true, "terrorist": true,
	"defector": true, "fighter": true, "gunman": true, "commander": true, "minister": true, "president": true, "spokesman": true, "lawmaker": true,
	"mother": true, "father": true, "organization": true, "organisation": true, "government": true, "army": true, "police": true, "force": true, "troop": true, "company": true,
	"court": true, "tribunal": true, "parliament": true, "senate": true, "ministry": true, "council": true, "committee": true, "commission": true, "party": true,
	"union": true, "assembly": true, "cabinet": true, "congress": true, "legislature": true, "junta": true, "militia": true, "opposition": true, "delegation": true, "mission": true, "regime": true, "bloc": true, "crowd": true, "mob": true, "mediator": true, "envoy": true, "negotiator": true, "diplomat": true, "ambassador": true, "general": true, "king": true, "judge": true, "jury": true, "prosecutor": true, "authority": true, "leader": true, "candidate": true,
	"inspector": true, "observer": true, "monitor": true, "peacekeeper": true, "expert": true, "migrant": true, "catholicos": true, "patriarch": true, "bishop": true, "archbishop": true, "cleric": true, "imam": true, "mufti": true, "deputy": true, "settler": true, "insurgent": true, "villager": true,
	"convoy": true, "train": true, "ship": true, "vessel": true, "warship": true, "tanker": true, "plane": true, "aircraft": true, "helicopter": true, "truck": true, "drone": true, "missile": true}

// nodesUPOS is the part of speech of the word at i, empty without a tree.
func (p *page) nodesUPOS(i int) string {
	if i < 0 || i >= len(p.nodes) {
		return ""
	}
	return p.nodes[i].UPOS
}

// personAt reports whether the word at i names people.
func (p *page) personAt(i int) bool {
	if i < 0 {
		return false
	}
	if p.is(i, "he", "she", "they", "i", "we", "who", "him", "her", "them") {
		return true
	}
	if p.is(i, "thousands", "hundreds", "dozens", "scores", "millions") && p.nodes[i].Is("nsubj") && p.child(i, "nmod") < 0 {
		return true // "Thousands rallied in the capital"
	}
	return personNoun[p.nodes[i].Lemma] || p.namedPerson(i) || p.nodes[i].UPOS == "PROPN" && p.lex.FirstName(p.at(i, i+1))
}

// nounAct reports whether the words from i stand as a noun that no verb has
// told of.
func (p *page) nounAct(i, n int) bool {
	if p.is(i, "return") && p.is(i-1, "in") && p.is(i+1, ",", "for") || p.is(i, "march", "end", "close") && p.dateOver(i) || slices.ContainsFunc(p.taken, func(k int) bool { return i <= k && k < i+n }) {
		return false
	}
	for k := i; k < min(i+n, len(p.nodes)); k++ {
		if u := p.nodes[k].UPOS; u == "NOUN" || u == "PROPN" {
			return true
		}
	}
	return n > 1
}

// dateOver reports a date that holds the word at i ("March").
func (p *page) dateOver(i int) bool {
	for k := range p.dates {
		if d := &p.dates[k]; d.from <= i && i < d.to {
			return true
		}
	}
	return false
}

// namedPerson reports a name of a person at word i that no list has.
func (p *page) namedPerson(i int) bool {
	return slices.ContainsFunc(p.named, func(n names.Name) bool { return n.Kind == names.Person && n.From <= i && i < n.To })
}
