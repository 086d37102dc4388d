package event

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// verbClause reads the act that the verb at word i reports, with the tree of
// the sentence, and returns the words of the verb phrase; 0 when the verb
// reports none.
func (p *Reader) verbClause(i int) int {
	n := &p.Nodes[i]
	if (n.UPOS != "VERB" && n.UPOS != "AUX" || n.Is("compound")) && !(n.UPOS == "ADJ" && n.Is("xcomp")) && p.ActorSubject(i) {
		return p.eventVerb(i) // "the ministers initial the text": tagged an adjective
	}
	if i == p.twinned {
		return 1
	}
	if n.UPOS != "VERB" || n.Is("amod") || n.Is("compound") || n.Is("case") || n.Is("mark") || p.Is(i+1, "-") || p.Is(i-1, "(", "[") ||
		p.continued(i) || n.XPOS == "VBN" && p.Is(i-1, "the") && p.StopAt(i+1) {
		return 0 // or people: "the return of the displaced"
	}
	act, length, noun, ok := p.clauseAct(i)
	if n.Lemma == "receive" && n.XPOS != "VBP" && n.XPOS != "VBZ" && ok && noun < 0 && p.notAct(i, length, act) {
		act, ok = p.otherAct(i)
	}
	if !ok || noun < 0 && p.intends(i) || p.notAct(i, length, act) || noun < 0 && p.Legal && !p.Summary && p.legalForm(i, length, act) {
		return 0
	}
	if p.Legal && noun >= 0 && (p.Is(noun, "explosion", "explosions") || crimeNoun[p.Low(noun)]) {
		return length // "where such explosion is conducted", "persons committing genocide"
	}
	if p.toldElsewhere(i, noun) || p.Legal && noun < 0 && !p.reportedPast(i) && !legalEvent[act.Type] {
		return length
	}
	who := p.doer(i)
	if act.NeedsActor && noun < 0 && !p.Summary && !p.actsOrSuffers(act, i, who) {
		return 0
	}
	p.writeClause(act, i, length, noun, who)
	return length
}

// toldElsewhere reports a verb whose act another word tells: "a statement made by"
// the noun, "set their hands and affixed their seals" the first verb.
func (p *Reader) toldElsewhere(i, noun int) bool {
	n := &p.Nodes[i]
	if noun >= 0 && noun < i && n.Is("acl") {
		_, _, told := p.ActNoun(noun, len(p.Words))
		return told
	}
	return n.Lemma == "affix" && n.Is("conj") && n.Head == p.lastVerb
}

// actsOrSuffers reports a verb that an actor or people do, or suffer.
func (p *Reader) actsOrSuffers(act lexicon.Act, i int, who doer) bool {
	if who.node < 0 {
		return false
	}
	if !p.Signed && act.Type == "other" && p.Is(who.node, "it") && p.judgedHere() {
		return false // what the writer says of a thing
	}
	if who.passive && who.own && p.things(i, who.node) || p.willBe(i) {
		return true
	}
	if t := p.Nodes[i].Lemma; (t == "ask" || t == "demand" || t == "call" || t == "urge" || t == "request") && page.HeadType[p.Nodes[who.node].Lemma] != "" {
		return true // "a resolution that asks the government to"
	}
	if who.passive && who.own && !p.Signed && p.Nodes[who.node].UPOS == "PROPN" && act.Type != "other" {
		return true // "Blackmore was arrested", "Goma was seized"
	}
	return len(p.actors.IDsAt(who.node)) > 0 || p.actors.PersonAt(who.node) || who.passive && (p.anyActor(who.node) || !p.Legal && p.towardsActor(i))
}

// things reports a passive of a report in which something is done to a thing that
// is named: "the corridor was renamed", "the draft will be published".
func (p *Reader) things(i, s int) bool {
	return !p.Signed && (p.Nodes[s].UPOS == "NOUN" || p.Nodes[s].UPOS == "PROPN") && p.Child(i, "aux:pass") >= 0 && !page.Suffering[p.Nodes[i].Lemma]
}

// toDo are the rules whose action a verb starts.
var toDo = page.WordSet("modal-will intention is-to")

// willBe reports a verb that a report has just said will be done: the act of a
// commitment by its modal.
func (p *Reader) willBe(i int) bool {
	if p.Signed {
		return false
	}
	for k := p.OwnFrom(); k < len(p.Found); k++ {
		if c := p.Found[k].Commitment; c != nil && (toDo[p.Found[k].Rule] || strings.HasPrefix(c.Parts["deontic"].Quote, "agree")) && c.Parts["action"].Start == p.Words[i].Start {
			return true
		}
	}
	return false
}

// judgedHere reports a sentence in which the writer judges in his own voice.
func (p *Reader) judgedHere() bool {
	for k := p.OwnFrom(); k < len(p.Found); k++ {
		if p.Found[k].Rule == "author-judgement" {
			return true
		}
	}
	return false
}

// writeClause writes the event of the verb at i, with a second one when another
// subject shares the verb.
func (p *Reader) writeClause(act lexicon.Act, i, length, noun int, who doer) {
	var subject []string
	if who.node >= 0 {
		subject = p.actors.IDsAt(who.node)
	}
	if noun >= 0 {
		p.taken = append(p.taken, noun)
	}
	from, to := p.clauseSpan(i, who.node, who.own, act.Type)
	if m := p.headlinePair(i); m != nil {
		subject, from = page.Union(slices.Clone(m.IDs()), subject), m.From
	}
	from, to = p.twin(i, length, from, to, act.Type)
	if length == 1 && !who.passive && p.Child(i, "obj") < 0 {
		to = p.pastAside(i+1, to)
	}
	follows := p.asFollows(i)
	from, to = p.titleBefore(i, from), max(follows, p.wholeMaking(i, to))
	if to <= i+length && (contentActs[act.Type] || act.Type == "agree" && p.Is(i+length, "to")) {
		to = max(to, p.eventEnd(i+length)) // the tree lost whom it asks
	}
	if who.near >= 0 && from > who.near {
		for from = who.near; from > p.First && (p.Nodes[from-1].UPOS == "ADJ" || p.Nodes[from-1].UPOS == "DET"); {
			from--
		}
	}
	source, target := p.clauseRoles(i, length, to, subject, who, act.Type)
	time := p.actTime(i, from)
	if p.Legal && p.Is(i, "agreed") && p.Is(i-1, "have", "has", "hereby") && follows > 0 {
		time = past // whatever preamble it hangs on
	}
	if k := p.elided(i+length, to); k > 0 {
		p.writeElided(act, k, time, who.passive)
		if k < to {
			target, to = p.targetsIn(i, length, k-1, act.Type), k-1
		}
	}
	p.writeEvent(act, from, to, source, target, time, "act-verb")
}

// headlinePair is the first of two actors that a comma joins at the start of a headline,
// the second of them right before the verb at i: "Pakistan, India agree on ceasefire".
func (p *Reader) headlinePair(i int) *page.Mention {
	first := p.ActorStarting(p.First)
	if p.Signed || first == nil || !p.Is(first.To, ",") || p.StopAt(len(p.Words)-1) || len(p.Words) > 20 {
		return nil
	}
	k := i
	for k > first.To && (p.Nodes[k-1].UPOS == "AUX" || p.Nodes[k-1].UPOS == "ADV") {
		k--
	}
	if second := p.ActorEnding(k); second == nil || second.From != first.To+1 || second.Type != first.Type {
		return nil
	}
	return first
}

// willed are nouns for what somebody means, has or fails to do, which an infinitive
// behind them tells.
var willed = page.WordSet("decision plan attempt effort bid refusal failure promise pledge threat vow move intention offer proposal readiness willingness determination desire commitment resolve ability inability unwillingness agreement")

// ownerOfWill is whose decision or plan the infinitive at i tells: "the EU" of "the EU's
// decision to freeze assets"; -1 without.
func (p *Reader) ownerOfWill(i int) int {
	h := p.Nodes[i].Head
	if h < 0 || h > i || !p.Nodes[i].Is("acl") || p.Nodes[i].XPOS != "VB" || !willed[p.Nodes[h].Lemma] {
		return -1
	}
	return p.Child(h, "nmod:poss")
}

// doer is the subject of a verb as the events take it: its word, whether it
// stands in the verb's own clause, and the noun before a passive auxiliary that
// the tree hangs elsewhere (near, -1 without).
type doer struct {
	node, near   int
	own, passive bool
}

func (p *Reader) doer(i int) doer {
	d := doer{passive: p.Passive(i) && !p.perfectActive(i) && !p.bareFinite(i), near: p.nearSubject(i)}
	d.node, d.own = p.SubjectNode(i)
	d.node = p.actors.CountedWhom(d.node)
	if k := p.ownerOfWill(i); k >= 0 && !p.Signed {
		d.node, d.own = k, false
		return d
	}
	if p.lostVerb(i) {
		return doer{node: p.Nodes[i].Head, near: -1, own: true}
	}
	if d.near >= 0 && !d.own && d.passive {
		d.node, d.own = p.looseRoot(i, d.near), true
	}
	if k := p.actorBeforeVerb(i); k >= 0 && k != d.node && !p.Under(d.node, k) && !p.Under(k, d.node) {
		d.node, d.own = k, true
		return d
	}
	if h := p.Nodes[i].Head; p.Nodes[i].Is("conj") && d.passive && !d.own && h >= 0 && p.nearSubject(h) >= 0 {
		d.node = p.nearSubject(h)
	}
	return d
}

// nearSubject is the noun right before the auxiliary of a passive verb, for trees
// that hang it elsewhere; -1 when the tree has it, or there is none.
func (p *Reader) nearSubject(i int) int {
	a := p.Child(i, "aux:pass")
	if a > 2 && p.Is(a-1, "to") && p.Is(a-2, "is", "are") {
		a -= 2 // "is to be signed"
	}
	if a < 1 || a > i || i-a > 4 || p.Child(i, "nsubj") >= 0 {
		return -1
	}
	if u := p.Nodes[a-1].UPOS; u == "NOUN" || u == "PROPN" {
		return a - 1
	}
	return -1
}

// perfectActive reports "have agreed", which no "been" makes passive.
func (p *Reader) perfectActive(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch {
		case p.Is(k, "have", "has", "had", "having"):
			return true
		case p.Nodes[k].UPOS != "ADV" && p.Nodes[k].UPOS != "PART":
			return false
		}
	}
	return false
}

// bareFinite reports a verb with a subject of its own and no form of "be" before
// it, which the tree took for a passive: "the cabinet approved on Monday".
func (p *Reader) bareFinite(i int) bool {
	s := p.Child(i, "nsubj:pass")
	if s < 0 || s > i || p.Nodes[i].Is("acl") || p.Nodes[i].Is("conj") {
		return false
	}
	for k := s + 1; k < i; k++ {
		if p.Is(k, "be", "been", "being", "is", "are", "was", "were", "get", "gets", "got", "'s", "’s", "'re", "’re") {
			return false
		}
	}
	return p.MentionAt(s) != nil
}

// lostVerb reports a verb that the tree took for a participle of its own subject,
// so that the sentence was left without a verb: "The cabinet approved on Monday the
// deal." A headline has no article and no full stop ("Minister arrested").
func (p *Reader) lostVerb(i int) bool {
	n := &p.Nodes[i]
	h := n.Head
	if !n.Is("acl") || n.XPOS != "VBN" || h != i-1 || p.Nodes[h].Head >= 0 && !p.Nodes[h].Is("nsubj") || !p.Is(len(p.Words)-1, ".") || p.MentionAt(h) == nil ||
		p.Nodes[h].UPOS != "PROPN" && p.Child(h, "det") < 0 || p.Is(i+1, "by") {
		return false
	}
	for k := range p.Nodes {
		if p.Finite(k) || p.Nodes[k].UPOS == "AUX" {
			return false
		}
	}
	return true
}

// looseRoot is the noun that heads a sentence whose finite verb at i the tree hung
// deep below it, as its subject: "a memorandum on a group to draw up a charter is
// to be signed"; near when there is none.
func (p *Reader) looseRoot(i, near int) int {
	for k := near; k >= 0; k = p.Nodes[k].Head {
		if n := &p.Nodes[k]; n.Head < 0 && n.UPOS == "NOUN" && k < i {
			return k
		}
	}
	return near
}

// actorBeforeVerb is the head of an actor that stands right before the verb at i
// and its auxiliaries, with nothing that ties it to what goes before: its
// subject, whatever the tree has; -1 without.
func (p *Reader) actorBeforeVerb(i int) int {
	k := i
	for k > 0 && (p.Nodes[k-1].UPOS == "AUX" || p.Nodes[k-1].UPOS == "ADV") {
		k--
	}
	m := p.ActorEnding(k)
	if m == nil || k == i && !p.Finite(i) {
		return -1
	}
	b := m.From - 1
	for b >= 0 && (p.Nodes[b].UPOS == "DET" || p.Nodes[b].UPOS == "ADJ" || p.Nodes[b].UPOS == "NUM") {
		b--
	}
	if b < 0 {
		return m.To - 1
	}
	switch p.Nodes[b].UPOS {
	case "ADP", "CCONJ", "PUNCT", "VERB", "PART", "PROPN":
		return -1
	}
	return m.To - 1
}

// clauseAct is what the verb at word i reports: the act of the lists, the act
// of the noun that a light verb carries ("held talks"; noun is its place, else
// -1), what is said to come ("said it would attack"), custody, or some other
// act of people.
func (p *Reader) clauseAct(i int) (act lexicon.Act, length, noun int, ok bool) {
	if p.Is(i, "provided", "providing") && p.Is(i+1, "that") && !p.Is(i-1, "has", "have", "had") {
		return act, 0, -1, false // a condition
	}
	listed, n, ok := p.Act(i, len(p.Words))
	if ok && n > 2 {
		return listed, n, -1, true // "made and concluded"
	}
	if ok {
		listed = p.recast(i, listed)
	}
	if p.namedStatement(i) {
		return kind("statement"), 1, -1, true
	}
	if at := p.fightingEnds(i); at >= 0 {
		return kind("ceasefire"), 1, at, true
	}
	if act, at := p.lightAct(i); at >= 0 {
		return act, 1, at, true
	}
	if p.Nodes[i].Lemma == "find" && !p.Signed && p.HasIn(i+1, min(i+6, len(p.Words)), "guilty") {
		return kind("coerce"), 1, -1, true // "found him guilty of"
	}
	if ok && p.takesPlace(i) {
		return kindBy("assault"), 1, -1, true
	}
	if p.withholds(i) {
		return kind("reject"), 1, -1, true // "does not recognise the court"
	}
	if p.weaponHits(i) {
		return kind("assault"), 1, -1, true
	}
	if ok {
		return listed, n, -1, true
	}
	if act, ok := p.announced(i); ok {
		return act, 1, -1, true
	}
	if node, _ := p.SubjectNode(i); custody[p.Nodes[i].Lemma] && !p.Is(i-1, "very", "deeply") && !p.HasIn(i+1, min(i+4, len(p.Words)), "percent", "cent", "%") && node >= 0 && p.Passive(i) && !p.Signed && p.actors.Human(node) {
		return kind("coerce"), 1, -1, true
	}
	act, ok = p.otherAct(i)
	return act, 1, -1, ok
}

// namedStatement reports "said in a statement", "told parliament in a speech": what
// is said in a form that has a name.
func (p *Reader) namedStatement(i int) bool {
	if p.Legal || p.Signed || !page.Saying[p.Nodes[i].Lemma] || !p.Tensed(i) {
		return false
	}
	for k := i + 1; k < min(i+6, len(p.Words)); k++ {
		if p.Is(k, "in", "during", "at") && p.Is(k+1, "a", "an", "his", "her", "their", "its") {
			for e := k + 2; e < k+5; e++ {
				if p.Is(e, "statement", "interview", "speech", "letter", "tweet", "address", "communique", "communiqué", "post", "conference", "briefing") {
					return true
				}
			}
		}
	}
	return false
}

// fightingEnds is the noun for fighting that the verb at i ends: "hostilities shall
// cease", "cease all hostile actions"; -1 for other verbs.
func (p *Reader) fightingEnds(i int) int {
	switch p.Nodes[i].Lemma {
	case "cease", "halt", "end", "stop":
	default:
		return -1
	}
	for _, rel := range [...]string{"nsubj", "obj"} {
		k := p.Child(i, rel)
		if k < 0 {
			continue
		}
		switch p.Nodes[k].Lemma {
		case "hostility", "fighting", "war", "hostilities", "fire":
			return k
		case "action", "operation", "activity":
			if p.HasIn(max(0, k-4), k, "hostile", "military", "combat") {
				return k
			}
		}
	}
	return -1
}

// carriers are verbs that take what happens from their object ("held talks"),
// Aspects those that take it from their subject ("the talks began").
var (
	carriers = map[string]bool{"hold": true, "make": true, "conduct": true, "launch": true, "convene": true, "declare": true, "carry": true,
		"stage": true, "complete": true, "undertake": true, "commit": true, "perpetrate": true, "begin": true, "start": true, "initiate": true, "resume": true,
		"continue": true, "stop": true, "halt": true, "organise": true, "organize": true, "impose": true, "issue": true, "mount": true, "intensify": true, "conclude": true, "host": true}
	Aspects = map[string]bool{"begin": true, "start": true, "continue": true, "resume": true, "end": true, "stop": true, "occur": true,
		"happen": true, "erupt": true, "stall": true, "collapse": true, "take": true, "break": true, "fail": true,
		"escalate": true, "subside": true, "unfold": true, "ensue": true, "flare": true, "rage": true, "persist": true}
	custody = map[string]bool{"take": true, "keep": true, "hold": true, "send": true, "transfer": true, "place": true, "bring": true, "deposit": true,
		"put": true, "move": true}
)

// withholds reports recognition that is not given, which is an act of refusal: "does
// not recognise the court".
func (p *Reader) withholds(i int) bool {
	l := p.Nodes[i].Lemma
	return (l == "recognise" || l == "recognize") && !p.Legal && p.Child(i, "obj") > i && p.clauseTime(i) == denied
}

// takenPlaces are places that a force takes.
var takenPlaces = page.WordSet("town city village airport base hill territory area district stronghold outpost garrison barracks province region post crossing")

// takesPlace reports a place that is taken by force: "captured the town of Sake".
func (p *Reader) takesPlace(i int) bool {
	if l := p.Nodes[i].Lemma; p.Legal || l != "seize" && l != "capture" && l != "recapture" && l != "overrun" {
		return false
	}
	o := p.Child(i, "obj")
	if s, _ := p.SubjectNode(i); o <= i || s < 0 || !p.actors.Human(s) {
		return false
	}
	return takenPlaces[p.Nodes[o].Lemma] || p.Nodes[o].UPOS == "PROPN" && p.Upper(o) && p.MentionAt(o) == nil && !p.actors.PersonAt(o)
}

// adoptable are papers that a body votes.
var adoptable = page.WordSet("law bill budget resolution motion amendment constitution act decree measure statute reform package declaration")

// announced reads "A said it would attack B" as a threat, "A told B he would
// help" as a promise.
func (p *Reader) announced(i int) (lexicon.Act, bool) {
	what := p.Child(i, "ccomp")
	if what < 0 || p.Legal || p.Signed {
		return lexicon.Act{}, false
	}
	if t := p.clauseTime(what); t != hypothetical && t != planned && !(t == denied && p.Is(p.Child(what, "aux"), "will", "would")) || p.Child(what, "aux") < 0 {
		return lexicon.Act{}, false
	}
	s := p.Child(what, "nsubj")
	if s < 0 || !p.Is(s, "it", "he", "she", "they", "we", "i") || p.Passive(what) {
		return lexicon.Act{}, false
	}
	act, _, ok := p.Act(what, len(p.Words))
	if !ok {
		return lexicon.Act{}, false
	}
	switch act.Type {
	case "assault", "mobilize", "coerce", "sanction", "close":
		return kindBy("threaten"), true
	case "aid", "withdraw", "release", "return", "open", "lift_sanction", "sign", "ratify":
		return kindBy("promise"), true
	}
	return lexicon.Act{}, false
}

// actVerb reports whether the verb at word i starts an act itself.
func (p *Reader) actVerb(i int) bool {
	_, _, _, ok := p.clauseAct(i)
	return ok
}

// towardsActor reports a passive verb with an actor behind "to", "by" or "from":
// "a draft was circulated to the states".
func (p *Reader) towardsActor(i int) bool {
	for k := i + 1; k < len(p.Nodes); k++ {
		if n := &p.Nodes[k]; n.Head == i && n.Is("obl") && p.MentionAt(k) != nil {
			if c := p.Child(k, "case"); c > i && p.Is(c, "to", "by", "from") {
				return true
			}
		}
	}
	return false
}

// anyActor reports whether an actor is named in the phrase of the word at i.
func (p *Reader) anyActor(i int) bool {
	for k := range p.Actors {
		if m := &p.Actors[k]; p.Under(m.To-1, i) {
			return true
		}
	}
	return false
}

// otherAct is the act of a verb that the lists do not have, when a person or
// an actor does it or suffers it in a report.
func (p *Reader) otherAct(i int) (lexicon.Act, bool) {
	n := &p.Nodes[i]
	if p.Legal || p.Signed || statal[n.Lemma] && !(through[n.Lemma] && p.Child(i, "xcomp", "advcl") > i) ||
		!p.Finite(i) && !p.told(i) && !p.willBe(i) && (!n.Is("conj") || n.XPOS == "VB" || n.XPOS == "VBG") {
		return lexicon.Act{}, false
	}
	if _, _, cue := p.Cue(i, len(p.Words)); cue && !(through[n.Lemma] && p.Child(i, "xcomp") > i) {
		return lexicon.Act{}, false
	}
	if p.fellShort(i) >= 0 {
		return lexicon.Act{}, false
	}
	if act, ok := p.relatedAct(i); ok {
		return act, true
	}
	return kindBy("other"), true
}

// rootActs are the acts of the PLOVER roots that the list of relations gives to
// verbs which the list of acts does not have.
var rootActs = map[string]lexicon.Act{
	"AID": kinds["aid"], "REJECT": kinds["reject"], "ACCUSE": kinds["accuse"], "THREATEN": kinds["threaten"], "PROTEST": kinds["protest"],
	"COERCE": kinds["coerce"], "ASSAULT": kinds["assault"], "SANCTION": kinds["sanction"],
	"RETREAT":  {Type: "withdraw", PLOVER: "RETREAT", CAMEO: "08"},
	"CONCEDE":  {Type: "agree", PLOVER: "CONCEDE", CAMEO: "08"},
	"MOBILIZE": {Type: "mobilize", PLOVER: "MOBILIZE", CAMEO: "15"},
	"CONSULT":  {Type: "consult", PLOVER: "CONSULT", CAMEO: "04"},
	"REQUEST":  {Type: "request", PLOVER: "REQUEST", CAMEO: "02"},
}

// relatedAct is the act that the list of relations gives to the verb at i with the
// nouns and particles that stand by it.
func (p *Reader) relatedAct(i int) (lexicon.Act, bool) {
	w := joint{Reader: p, source: -1, target: -1}
	_, _, sure := w.readings(i, w.verbLemma(i), w.nounsUnder(i))
	act, ok := rootActs[sure]
	act.NeedsActor = true
	return act, ok
}

// told reports a verb that an auxiliary makes finite, with a subject of its own:
// "has ruled", "will choose".
func (p *Reader) told(i int) bool {
	if p.Child(i, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	a := p.Child(i, "aux")
	return a >= 0 && p.Is(a, "has", "have", "had", "will", "would", "may", "might", "could")
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

// nounAct reports whether the words from i stand as a noun that no verb has
// told of.
func (p *Reader) nounAct(i, n int) bool {
	if p.Is(i, "return") && p.Is(i-1, "in") && p.Is(i+1, ",", "for") || p.Is(i, "march", "end", "close") && p.dateOver(i) || slices.ContainsFunc(p.taken, func(k int) bool { return i <= k && k < i+n }) {
		return false
	}
	for k := i; k < min(i+n, len(p.Nodes)); k++ {
		if u := p.Nodes[k].UPOS; u == "NOUN" || u == "PROPN" {
			return true
		}
	}
	return n > 1
}

// dateOver reports a date that holds the word at i ("March").
func (p *Reader) dateOver(i int) bool {
	for k := range p.Dates {
		if d := &p.Dates[k]; d.From <= i && i < d.To {
			return true
		}
	}
	return false
}
