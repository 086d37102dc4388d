package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// idsAt are the actors that the noun or pronoun at word i stands for.
func (p *page) idsAt(i int) []string {
	if p.is(i, "he", "she", "it", "they", "him", "her", "them") {
		return p.pronoun(i)
	}
	if p.is(i, "i", "we") {
		return append([]string(nil), p.speaker...)
	}
	var out []string
	if m := p.mentionAt(i); m != nil {
		if who := p.personBehind(m); who != nil {
			m = who
		}
		out = append(out, p.sharedWith(m, i)...)
	} else {
		out = p.servants(i)
	}
	for k := i + 1; k < len(p.nodes) && len(out) == 0; k++ {
		if p.nodes[k].Head == i && p.nodes[k].Is("appos") { // "the secretary general, N. N."
			if m := p.mentionAt(k); m != nil && m.typ == "person" {
				out = append(out, m.ids()...)
			}
		}
	}
	for k := i + 1; k < len(p.nodes); k++ {
		if p.nodes[k].Head == i && p.nodes[k].Is("conj") {
			out = union(out, p.idsAt(k))
		}
	}
	return out
}

// personBehind is the person of the body whose name ends m, right behind it: "UNHCR
// spokesman N. N.", "NATO chief N. N."; nil without.
func (p *page) personBehind(m *mention) *mention {
	if m.typ == "person" || m.typ == "people" {
		return nil
	}
	for k := m.to; k < min(m.to+3, len(p.nodes)); k++ {
		if who := p.actorStarting(k); who != nil {
			if who.typ == "person" && who.via == "name" {
				return who
			}
			return nil
		}
		if p.nodes[k].UPOS != "NOUN" || p.upper(k) {
			return nil
		}
	}
	return nil
}

// mentionAt is the actor whose words hold the word at i.
func (p *page) mentionAt(i int) *mention {
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from <= i && i < m.to {
			return m
		}
	}
	return nil
}

// behindPreposition reports that what starts at word from hangs on a preposition, so
// that it is not the subject of its clause: "the road through A will be open".
func (p *page) behindPreposition(from int) bool {
	for k := from - 1; k >= max(0, from-2); k-- {
		if p.is(k, "of", "by", "with", "to", "for", "from", "in", "between", "through", "across", "over", "along", "into", "via", "near", "around", "against", "inside", "outside", "toward", "towards", "within") {
			return true
		}
	}
	return false
}

// servantNoun are people and things that act for the actor they are said to
// belong to: "officials of A", "A's troops".
var servantNoun = map[string]bool{"official": true, "force": true, "troop": true, "soldier": true, "army": true, "military": true, "commander": true,
	"government": true, "authority": true, "agency": true, "meeting": true, "session": true, "delegation": true, "representative": true, "spokesman": true, "spokeswoman": true, "spokesperson": true,
	"jet": true, "warplane": true, "aircraft": true, "police": true, "navy": true, "vessel": true, "side": true, "leadership": true, "diplomat": true, "negotiator": true,
	"ship": true, "national": true, "fleet": true, "body": true, "organ": true, "minister": true, "ministry": true, "parliament": true, "embassy": true, "unit": true, "member": true, "leader": true, "artillery": true, "drone": true, "mission": true, "missile": true, "warship": true, "submarine": true, "coastguard": true, "bomber": true, "helicopter": true, "boat": true, "tank": true, "airstrike": true}

// servants are the actors to whom the people or things named by the noun at i
// belong.
func (p *page) servants(i int) []string {
	if !servantNoun[p.nodes[i].Lemma] {
		return nil
	}
	for k := range p.nodes {
		if n := &p.nodes[k]; n.Head == i && (n.Is("nmod") || n.Is("compound") || n.Is("amod")) {
			if m := p.mentionAt(k); m != nil {
				return p.idsAt(k)
			}
			if state := p.lex.AdjectiveState(p.low(k)); state != "" && p.upper(k) && !p.legal {
				return []string{state} // "an Iranian drone"
			}
		}
	}
	return nil
}

// bearer is who bears the clause of t by the tree of the sentence, for the
// subjects that the order of words does not give: understood and shared ones,
// people who act for an actor, the object of "told to".
func (p *page) bearer(t trigger) ([]string, *kadesh.Quoted) {
	v := p.governor(t)
	if v < 0 {
		return nil, nil
	}
	if p.passive(v) {
		if ids, by := p.treeAgent(v); len(ids) > 0 {
			return ids, quotedIf(p, by, by+1)
		}
		if !enabling[p.nodes[v].Lemma] || p.nodes[v].Lemma == "require" && t.modality != "obligation" {
			return nil, nil // a passive without agent names nobody
		}
	}
	if p.child(v, "csubj") >= 0 {
		return nil, nil // "what was agreed must become law"
	}
	subject, _ := p.subjectNode(v)
	if subject < 0 || subject == v {
		return nil, nil
	}
	if ids := p.idsAt(subject); len(ids) > 0 {
		from, to := subject, subject+1
		if m := p.mentionAt(subject); m != nil {
			from, to = m.from, m.to
		}
		return ids, quotedIf(p, from, to)
	}
	if ids := p.sameThings(subject); len(ids) > 0 {
		return ids, quotedIf(p, subject, subject+1)
	}
	if p.ownDoing(t) && t.modality != "recommendation" {
		return p.sayer(v), nil
	}
	return nil, nil
}

// treeAgent are the actors behind "by" in the passive clause of the verb at v,
// and the place of their noun.
func (p *page) treeAgent(v int) ([]string, int) {
	for k := v + 1; k < len(p.nodes); k++ {
		n := &p.nodes[k]
		if n.Head != v || !n.Is("obl") {
			continue
		}
		if c := p.child(k, "case"); c >= 0 && p.is(c, "by") {
			return p.idsAt(k), k
		}
	}
	if c := p.child(v, "conj"); c > v && p.nodes[c].UPOS == "VERB" {
		return p.treeAgent(c)
	}
	return nil, -1
}

// governor is the verb that the deontic words of t belong to, -1 when the tree
// has none there.
func (p *page) governor(t trigger) int {
	if t.from < 0 || t.from >= len(p.nodes) {
		return -1
	}
	i := t.from
	for k := 0; k < 3 && i >= 0 && (p.nodes[i].Is("aux") || p.nodes[i].Is("cop") || p.nodes[i].Is("mark")); k++ {
		if p.nodes[i].Is("mark") && t.rule == "entitled" {
			i = p.nodes[i].Head // "told to go": the word before it has the subject
		}
		i = p.nodes[i].Head
	}
	if i >= 0 && p.nodes[i].UPOS == "ADJ" && p.nodes[i].Is("xcomp") && p.child(i, "nsubj") < 0 && p.nodes[i].Head >= 0 && (p.nodes[p.nodes[i].Head].Lemma == "stand" || p.nodes[p.nodes[i].Head].Lemma == "remain") {
		i = p.nodes[i].Head // "stands ready to support"
	}
	if i >= 0 && p.nodes[i].UPOS != "VERB" && p.nodes[i].UPOS != "AUX" && p.child(i, "nsubj", "expl") < 0 {
		return -1
	}
	return i
}

// enabling are passives whose subject bears or holds what follows.
var enabling = map[string]bool{"entitle": true, "require": true, "oblige": true, "permit": true, "allow": true, "authorize": true, "authorise": true,
	"tell": true, "ask": true, "order": true, "invite": true, "request": true, "force": true, "empower": true, "prohibit": true, "forbid": true,
	"instruct": true, "call": true, "urge": true, "commit": true, "determine": true, "bind": true}

// sameThings resolves "such vessels", "these forces" to the bearer of the last
// duty when its subject was the same noun.
func (p *page) sameThings(subject int) []string {
	if p.subjectNoun == "" || p.singular(subject) != p.subjectNoun {
		return nil
	}
	if p.is(subject-1, "such", "these", "those", "said", "the", "this") {
		return slices.Clone(p.subject)
	}
	return nil
}

// singular is the dictionary form of the noun at word i.
func (p *page) singular(i int) string {
	if i >= 0 && i < len(p.nodes) {
		return p.nodes[i].Lemma
	}
	return strings.TrimSuffix(p.low(i), "s")
}

// servantWords reads a subject by the order of its words: "vessels of war and
// auxiliary vessels of those nations", "such vessels".
func (p *page) servantWords(from, to int) ([]string, *kadesh.Quoted) {
	for k := from; k < min(from+4, to); k++ {
		if !servantNoun[p.singular(k)] {
			continue
		}
		if ids := p.sameThings(k); len(ids) > 0 {
			return ids, quotedIf(p, from, k+1)
		}
		for i := range p.actors {
			m := &p.actors[i]
			if m.inner || m.from <= k || m.to > to {
				continue
			}
			if p.is(m.from-1, "of") || p.is(m.from-2, "of") && p.is(m.from-1, "the", "all") {
				return slices.Clone(m.ids()), quotedIf(p, from, m.to)
			}
		}
		return nil, nil
	}
	return nil, nil
}

// rememberNoun keeps the noun whose actors bear the duty, for "such vessels" in
// a later sentence.
func (p *page) rememberNoun(from, to int) {
	p.subjectNoun = ""
	for k := from; k < min(from+4, to); k++ {
		if s := p.singular(k); servantNoun[s] && p.mentionAt(k) == nil {
			p.subjectNoun = s
			return
		}
	}
}

// narrow cuts a clause of news to the words that hang on its own verb, when the
// tree says that it stands inside another: "X told Y [he would help him]".
func (p *page) narrow(t trigger, c clause) clause {
	v := p.governor(t)
	if !p.signed {
		c = p.bareClause(t, c, v)
	}
	if v < 0 || v >= len(p.nodes) {
		return c
	}
	if p.saidAside(t.from-1) > c.from {
		return c // "any agreement, it says, must contain guarantees"
	}
	if p.is(c.from, "while", "although", "though", "as", "because", "whilst", "since") {
		c.from = p.behindCircumstance(c.from, t.from)
	}
	n := &p.nodes[v]
	inner := n.Is("acl:relcl") || n.Is("ccomp") || n.Is("acl") || n.Is("conj") || n.Is("parataxis") || n.Is("advcl")
	from, to := p.extent(v, func(k int) bool {
		d := &p.nodes[k]
		return d.Head == v && (d.Is("mark") && !p.is(k, "to") || d.Is("cc") || d.Is("parataxis") || d.Is("conj") && p.finite(k) && p.ownModal(k) || d.Is("punct"))
	})
	for from < t.from && (p.words[from].kind == syntax.Punct || p.is(from, "that", "and", "but", "or", "who", "which")) {
		from++
	}
	if inner && from > c.from && from <= t.from {
		c.from = from
	}
	if inner && to > t.act && to < c.to {
		c.to = to
	}
	for c.to < len(p.words) && p.inQuotation(c.to) && !p.inQuotation(c.from) && !p.closes(c.to) {
		c.to++ // not in the midst of what is quoted
	}
	if !p.signed {
		c.to = p.besideEnd(t, v, p.pastApposition(c.from, c.to))
	}
	for k := t.act + 1; k < c.to; k++ {
		if !p.signed && p.is(k, ",") && p.is(k+1, "while", "whereas") {
			c.to = k
		}
		if !p.signed && p.is(k, ",") && p.is(k+1, "as") && p.is(k+2, "well") && p.is(k+3, "as") {
			c.to = k
		}
		if p.is(k, "and", "but") && p.finite(k+1) && p.nodes[k+1].Is("conj") && p.nodes[k+1].Head == v && p.finite(v) {
			c.to = k // "urged B to change it and hinted that"
		}
		if p.is(k, ",") && p.is(k+1, "but") && p.ownSubject(k+2, c.to) {
			c.to = k // "offered to host talks, but neither side has replied"
		}
	}
	return c
}

// besideEnd is where a clause beside that of the verb at v begins, with a verb in
// its own tense: "agreed to add members but did not accede", "promised to honour it
// and that the roads would depend on it"; to without one.
func (p *page) besideEnd(t trigger, v, to int) int {
	for k := t.act + 1; k < min(to, len(p.nodes)); k++ {
		n := &p.nodes[k]
		if !n.Is("conj") || n.Head != v || n.UPOS != "VERB" && n.UPOS != "ADJ" && n.UPOS != "NOUN" {
			continue
		}
		cc, aux := p.child(k, "cc"), p.child(k, "aux", "cop", "aux:pass")
		if cc <= t.act || cc >= k || !p.is(cc, "and", "but") {
			continue
		}
		if p.finite(k) || aux > cc && p.finiteIn(aux, aux+1) && !p.is(aux, "to") {
			for cc > t.act+1 && p.is(cc-1, ",") {
				cc--
			}
			return cc
		}
	}
	return to
}

// waitsFirst reports that the "that" at k stands inside a condition with which the
// sentence begins: "If a Party is of the opinion that it extends there, it may".
func (p *page) waitsFirst(lower, k, i int) bool {
	if !p.is(lower, "if", "unless", "when", "where", "whenever", "should", "once") && !(p.is(lower, "in") && p.hasIn(lower+1, lower+3, "event", "case")) {
		return false
	}
	for e := k + 1; e < i; e++ {
		if p.is(e, ",") && (p.ownSubjectAt(e+1, i) || p.is(e+1, "the", "each", "either", "it", "they", "both", "that", "such") && i-e < 8) {
			return true
		}
	}
	return false
}

// bareClause takes from a clause of a report what only surrounds it: the place before
// a dispatch, a circumstance before its subject, who says so behind it.
func (p *page) bareClause(t trigger, c clause, v int) clause {
	if c.from < p.dispatch && p.dispatch <= t.from {
		c.from = p.dispatch
	}
	if !p.is(c.from, "if", "unless", "when", "once", "after", "before", "until", "should", "as", "in", "provided") {
		c.from = p.behindCircumstance(c.from, t.from)
	}
	if s := p.longSubject(t, v); s >= 0 && s < c.from {
		c.from = s
	}
	c.from = p.behindBut(c.from, t.from, v)
	for k := t.act + 1; k+2 < c.to; k++ {
		if p.is(k, ",") && !p.inQuotation(k) && (p.attribution(k+1) || p.saidBehind(k+1)) {
			c.to = k
		}
	}
	return c
}

// longSubject is where the subject of "is to be signed" starts, which may hold what
// another duty is; -1 for other duties.
func (p *page) longSubject(t trigger, v int) int {
	if t.rule != "is-to" || v < 0 || v >= len(p.nodes) {
		return -1
	}
	s := p.child(v, "nsubj:pass", "nsubj")
	if s < 0 || s > t.from {
		return -1
	}
	l := p.leftmost(s)
	for k := l; k < t.from; k++ {
		if p.is(k, ";", ":", ".") {
			return -1
		}
	}
	return max(l, p.first)
}

// behindBut is behind ", but" or ", and" when the clause of the verb at v, with its
// subject, stands behind it and another with its own verb before: "a suit was filed,
// but the parties agreed to"; from without one.
func (p *page) behindBut(from, i, v int) int {
	if v < 0 || v >= len(p.nodes) {
		return from
	}
	s := p.child(v, "nsubj", "nsubj:pass")
	if s < 0 || s >= i {
		return from
	}
	first := p.leftmost(s)
	for k := first - 1; k > from+2; k-- {
		if p.is(k, ",") && p.is(k+1, "but", "and", "while", "whereas") && !p.inQuotation(k) && p.finiteIn(from, k) && !p.opensAdverbial(from) {
			return k + 2
		}
	}
	return from
}

// behindCircumstance is where the subject of the modal at i starts behind a comma,
// in a clause that starts at from; from without one.
func (p *page) behindCircumstance(from, i int) int {
	for k := from + 2; k < i; k++ {
		if p.is(k, ",") && p.ownSubjectAt(k+1, i) {
			return k + 1 // only one word is where it starts
		}
	}
	return from
}

// saidBehind reports "Austria's minister said on Tuesday" at word k: a subject and
// a verb of saying with nothing that is said behind it.
func (p *page) saidBehind(k int) bool {
	for v := k + 1; v < min(k+9, len(p.nodes)); v++ {
		if p.stopAt(v) && !p.is(v, "'s", "’s", ".") {
			return false
		}
		if saying[p.nodes[v].Lemma] && p.tensed(v) && p.nodes[v].UPOS == "VERB" {
			return !p.is(v+1, "that") && p.child(v, "nsubj") >= k
		}
	}
	return false
}

// pastApposition is the end of a clause with what says behind a comma what its last
// words are: "pass two bills, the X Act and the Y Act".
func (p *page) pastApposition(from, to int) int {
	if !p.is(to, ",") || p.saidBehind(to+1) {
		return to
	}
	if headType[p.singular(to-1)] != "" {
		if end := p.namesOf(to + 1); end > to+1 {
			return end // "pass two bills, the A Act and the B Act"
		}
	}
	for k := to + 1; k < min(to+8, len(p.nodes)); k++ {
		if n := &p.nodes[k]; n.Is("appos") && n.Head >= from && n.Head < to && p.leftmost(k) <= to+1 {
			return p.rightmost(k) + 1
		}
	}
	return to
}

// namesOf is behind a series of instruments that starts at word k: "the A Act and the B
// Act"; k without one.
func (p *page) namesOf(k int) int {
	end := k
	for {
		at := end
		for p.is(at, "and", ",", "the") && at < end+3 {
			at++
		}
		m := slices.IndexFunc(p.instrs, func(m instrMention) bool { return m.from == at && p.upper(at) })
		if m < 0 {
			return end
		}
		end = p.instrs[m].to
	}
}

// ownSubjectAt reports that the subject of the modal at i starts at word k.
func (p *page) ownSubjectAt(k, i int) bool {
	if i >= len(p.nodes) || !p.nodes[i].Is("aux") || p.nodes[i].Head < 0 {
		return false
	}
	s := p.child(p.nodes[i].Head, "nsubj", "nsubj:pass")
	return s >= k && s < i && p.leftmost(s) == k
}

// ownSubject reports a subject with a tensed verb between two words.
func (p *page) ownSubject(from, to int) bool {
	for k := from; k < to; k++ {
		if p.nodes[k].Is("nsubj") && p.nodes[k].Head > k && p.nodes[k].Head < to && (p.finite(p.nodes[k].Head) || p.child(p.nodes[k].Head, "aux") >= 0) {
			return true
		}
	}
	return false
}

// ownModal reports a verb with an auxiliary of its own.
func (p *page) ownModal(k int) bool { return p.child(k, "aux") >= 0 }

// sayer are the actors who say the clause of the verb at v: "A says [B will
// continue]".
func (p *page) sayer(v int) []string {
	if v < 0 || !p.nodes[v].Is("ccomp") || p.nodes[v].Head < 0 {
		return nil
	}
	h := p.nodes[v].Head
	if _, _, cue := p.cue(h, len(p.words)); !cue {
		return nil
	}
	s := p.child(h, "nsubj")
	if s < 0 {
		return nil
	}
	return p.idsAt(s)
}

// ownDoing reports a thing said to go on or stop by who says it: "A says the
// broadcasts will continue".
func (p *page) ownDoing(t trigger) bool {
	v := p.governor(t)
	return v >= 0 && !p.signed && aspects[p.nodes[v].Lemma] && len(p.sayer(v)) > 0
}

// suffered are participles behind "shall be" whose subject somebody else acts on.
var suffered = wordSet("set released delivered returned handed repatriated removed withdrawn arrested tried punished protected paid given furnished restored expelled disarmed")

// sufferer reports a passive whose subject is acted on: "the Indians shall be set
// at liberty".
func (p *page) sufferer(t trigger) bool {
	k := t.act + 1
	for p.is(k, "immediately", "promptly", "forthwith", "also", "duly") {
		k++
	}
	return p.legal && p.is(t.act, "be") && (suffered[p.low(k)] || p.treatedAs(t, k)) && t.modality == "obligation"
}

// treatedAs reports by the tree a passive whose subject is what is done something
// with, unless the participle gives a duty or right to it ("be required to").
func (p *page) treatedAs(t trigger, k int) bool {
	if k >= len(p.nodes) || p.nodes[k].XPOS != "VBN" || enabling[p.nodes[k].Lemma] || !p.passive(k) || p.governor(t) != k {
		return false
	}
	switch p.nodes[k].Lemma {
	case "compose", "make", "prepare", "guide", "bind", "hold", "commit", "engage", "charge", "task", "subject", "represent", "found", "govern":
		return false // "be composed of", "be guided by" say what the subject is to be
	}
	return true
}
