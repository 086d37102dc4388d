package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/event"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// behindPreposition reports that what starts at word from hangs on a preposition, so
// that it is not the subject of its clause: "the road through A will be open".
func (p *Reader) behindPreposition(from int) bool {
	for k := from - 1; k >= max(0, from-2); k-- {
		if p.Is(k, "of", "by", "with", "to", "for", "from", "in", "between", "through", "across", "over", "along", "into", "via", "near", "around", "against", "inside", "outside", "toward", "towards", "within") {
			return true
		}
	}
	return false
}

// bearer is who bears the clause of t by the tree of the sentence, for the
// subjects that the order of words does not give: understood and shared ones,
// people who act for an actor, the object of "told to".
func (p *Reader) bearer(t trigger) ([]string, *kadesh.Quoted) {
	v := p.governor(t)
	if v < 0 {
		return nil, nil
	}
	if p.Passive(v) {
		if ids, by := p.treeAgent(v); len(ids) > 0 {
			return ids, p.QuotedIf(by, by+1)
		}
		if !enabling[p.Nodes[v].Lemma] || p.Nodes[v].Lemma == "require" && t.modality != "obligation" {
			return nil, nil // a passive without agent names nobody
		}
	}
	if p.Child(v, "csubj") >= 0 {
		return nil, nil // "what was agreed must become law"
	}
	subject, _ := p.SubjectNode(v)
	if subject < 0 || subject == v {
		return nil, nil
	}
	if ids := p.actors.IDsAt(subject); len(ids) > 0 {
		from, to := subject, subject+1
		if m := p.MentionAt(subject); m != nil {
			from, to = m.From, m.To
		}
		return ids, p.QuotedIf(from, to)
	}
	if ids := p.sameThings(subject); len(ids) > 0 {
		return ids, p.QuotedIf(subject, subject+1)
	}
	if p.ownDoing(t) && t.modality != "recommendation" {
		return p.sayer(v), nil
	}
	return nil, nil
}

// treeAgent are the actors behind "by" in the passive clause of the verb at v,
// and the place of their noun.
func (p *Reader) treeAgent(v int) ([]string, int) {
	for k := v + 1; k < len(p.Nodes); k++ {
		n := &p.Nodes[k]
		if n.Head != v || !n.Is("obl") {
			continue
		}
		if c := p.Child(k, "case"); c >= 0 && p.Is(c, "by") {
			return p.actors.IDsAt(k), k
		}
	}
	if c := p.Child(v, "conj"); c > v && p.Nodes[c].UPOS == "VERB" {
		return p.treeAgent(c)
	}
	return nil, -1
}

// governor is the verb that the deontic words of t belong to, -1 when the tree
// has none there.
func (p *Reader) governor(t trigger) int {
	if t.from < 0 || t.from >= len(p.Nodes) {
		return -1
	}
	i := t.from
	for k := 0; k < 3 && i >= 0 && (p.Nodes[i].Is("aux") || p.Nodes[i].Is("cop") || p.Nodes[i].Is("mark")); k++ {
		if p.Nodes[i].Is("mark") && t.rule == "entitled" {
			i = p.Nodes[i].Head // "told to go": the word before it has the subject
		}
		i = p.Nodes[i].Head
	}
	if i >= 0 && p.Nodes[i].UPOS == "ADJ" && p.Nodes[i].Is("xcomp") && p.Child(i, "nsubj") < 0 && p.Nodes[i].Head >= 0 && (p.Nodes[p.Nodes[i].Head].Lemma == "stand" || p.Nodes[p.Nodes[i].Head].Lemma == "remain") {
		i = p.Nodes[i].Head // "stands ready to support"
	}
	if i >= 0 && p.Nodes[i].UPOS != "VERB" && p.Nodes[i].UPOS != "AUX" && p.Child(i, "nsubj", "expl") < 0 {
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
func (p *Reader) sameThings(subject int) []string {
	if p.subjectNoun == "" || p.Singular(subject) != p.subjectNoun {
		return nil
	}
	if p.Is(subject-1, "such", "these", "those", "said", "the", "this") {
		return slices.Clone(p.Subject)
	}
	return nil
}

// servantWords reads a subject by the order of its words: "vessels of war and
// auxiliary vessels of those nations", "such vessels".
func (p *Reader) servantWords(from, to int) ([]string, *kadesh.Quoted) {
	for k := from; k < min(from+4, to); k++ {
		if !page.ServantNoun[p.Singular(k)] || p.Is(to+1, "be") && p.Is(to+2, "established", "created", "formed", "constituted") {
			continue // who is only to come does not act
		}
		if ids := p.sameThings(k); len(ids) > 0 {
			return ids, p.QuotedIf(from, k+1)
		}
		for i := range p.Actors {
			m := &p.Actors[i]
			if m.Inner || m.From <= k || m.To > to {
				continue
			}
			if p.Is(m.From-1, "of") || p.Is(m.From-2, "of") && p.Is(m.From-1, "the", "all") {
				return slices.Clone(m.IDs()), p.QuotedIf(from, m.To)
			}
		}
		return nil, nil
	}
	return nil, nil
}

// rememberNoun keeps the noun whose actors bear the duty, for "such vessels" in
// a later sentence.
func (p *Reader) rememberNoun(from, to int) {
	p.subjectNoun = ""
	for k := from; k < min(from+4, to); k++ {
		if s := p.Singular(k); page.ServantNoun[s] && p.MentionAt(k) == nil {
			p.subjectNoun = s
			return
		}
	}
}

// othersStart is where a clause of a report between two words ends because another
// begins: "agreed to it [but more talks are needed]", "agreed to it[, N said]".
func (p *Reader) othersStart(from, to int) int {
	for k := from + 1; k+1 < min(to, len(p.Nodes)); k++ {
		if p.Is(k, "but") && !p.Is(k-1, "all", "nothing", "anything", "none") && (p.OwnSubject(k+1, to) || p.nounBeforeAux(k+1, to)) || p.Is(k, ",") && p.SaidBehind(k+1) {
			for k > from+1 && p.Is(k-1, ",") {
				k--
			}
			return k
		}
		if p.Is(k, ",") && (p.Is(k+1, "a", "an", "the") && p.tellsPlace(k, to) || p.Is(k+1, "following", "amid")) {
			return k
		}
	}
	return to
}

// nounBeforeAux reports that a noun phrase and a tensed helping verb start at word k, which
// the tree may have torn apart: "but more talks are needed".
func (p *Reader) nounBeforeAux(k, to int) bool {
	for e := k; e < min(k+6, to, len(p.Nodes)); e++ {
		switch p.Nodes[e].UPOS {
		case "AUX":
			return e > k && p.Tensed(e) && (p.Nodes[e-1].UPOS == "NOUN" || p.Nodes[e-1].UPOS == "PROPN")
		case "DET", "ADJ", "NOUN", "PROPN", "NUM":
		default:
			return false
		}
	}
	return false
}

// tellsPlace reports that behind the comma at word k there is nothing to word to but what
// the name before it is: "at Tongilgak, a building in Panmunjom".
func (p *Reader) tellsPlace(k, to int) bool {
	for a := k + 2; a < min(k+8, len(p.Nodes)); a++ {
		n := &p.Nodes[a]
		if n.Is("appos") && n.Head < k && n.Head >= 0 && p.Nodes[n.Head].UPOS == "PROPN" && p.Leftmost(a) == k+1 && p.Rightmost(a) >= to-2 {
			return true
		}
	}
	return false
}

// narrow cuts a clause of news to the words that hang on its own verb, when the
// tree says that it stands inside another: "X told Y [he would help him]".
func (p *Reader) narrow(t trigger, c clause) clause {
	v := p.governor(t)
	if !p.Signed {
		c = p.bareClause(t, c, v)
		c.to = p.othersStart(t.act, c.to)
	}
	if v < 0 || v >= len(p.Nodes) {
		return c
	}
	if p.saidAside(t.from-1) > c.from {
		return c // "any agreement, it says, must contain guarantees"
	}
	if p.Is(c.from, "while", "although", "though", "as", "because", "whilst", "since") {
		c.from = p.behindCircumstance(c.from, t.from)
	}
	n := &p.Nodes[v]
	inner := n.Is("acl:relcl") || n.Is("ccomp") || n.Is("acl") || n.Is("conj") || n.Is("parataxis") || n.Is("advcl")
	from, to := p.Extent(v, func(k int) bool {
		d := &p.Nodes[k]
		return d.Head == v && (d.Is("mark") && !p.Is(k, "to") || d.Is("cc") || d.Is("parataxis") || d.Is("conj") && p.Finite(k) && p.ownModal(k) || d.Is("punct"))
	})
	for from < t.from && (p.Words[from].Kind == syntax.Punct || p.Is(from, "that", "and", "but", "or", "who", "which")) {
		from++
	}
	if inner && from > c.from && from <= t.from && !p.Is(c.from, "if", "unless") {
		c.from = from
	}
	if inner && to > t.act && to < c.to {
		c.to = to
	}
	for c.to < len(p.Words) && p.claims.InQuotation(c.to) && !p.claims.InQuotation(c.from) && !p.claims.Closes(c.to) {
		c.to++ // not in the midst of what is quoted
	}
	if !p.Signed {
		c.to = p.besideEnd(t, v, p.pastApposition(c.from, c.to))
	}
	for k := t.act + 1; k < c.to; k++ {
		if !p.Signed && p.Is(k, ",") && p.Is(k+1, "while", "whereas") {
			c.to = k
		}
		if !p.Signed && p.Is(k, ",") && p.Is(k+1, "as") && p.Is(k+2, "well") && p.Is(k+3, "as") {
			c.to = k
		}
		if p.Is(k, "and", "but") && p.Finite(k+1) && p.Nodes[k+1].Is("conj") && p.Nodes[k+1].Head == v && p.Finite(v) {
			c.to = k // "urged B to change it and hinted that"
		}
		if p.Is(k, ",") && p.Is(k+1, "but") && p.OwnSubject(k+2, c.to) {
			c.to = k // "offered to host talks, but neither side has replied"
		}
	}
	return c
}

// besideEnd is where a clause beside that of the verb at v begins, with a verb in
// its own tense: "agreed to add members but did not accede", "promised to honour it
// and that the roads would depend on it"; to without one.
func (p *Reader) besideEnd(t trigger, v, to int) int {
	for k := t.act + 1; k < min(to, len(p.Nodes)); k++ {
		n := &p.Nodes[k]
		if !n.Is("conj") || n.Head != v || n.UPOS != "VERB" && n.UPOS != "ADJ" && n.UPOS != "NOUN" {
			continue
		}
		cc, aux := p.Child(k, "cc"), p.Child(k, "aux", "cop", "aux:pass")
		if cc <= t.act || cc >= k || !p.Is(cc, "and", "but") {
			continue
		}
		if p.Finite(k) || aux > cc && p.FiniteIn(aux, aux+1) && !p.Is(aux, "to") {
			for cc > t.act+1 && p.Is(cc-1, ",") {
				cc--
			}
			return cc
		}
	}
	return to
}

// waitsFirst reports that the "that" at k stands inside a condition with which the
// sentence begins: "If a Party is of the opinion that it extends there, it may".
func (p *Reader) waitsFirst(lower, k, i int) bool {
	if !p.Is(lower, "if", "unless", "when", "where", "whenever", "should", "once") && !(p.Is(lower, "in") && p.HasIn(lower+1, lower+3, "event", "case")) {
		return false
	}
	for e := k + 1; e < i; e++ {
		if p.Is(e, ",") && (p.ownSubjectAt(e+1, i) || p.Is(e+1, "the", "each", "either", "it", "they", "both", "that", "such") && i-e < 8) {
			return true
		}
	}
	return false
}

// bareClause takes from a clause of a report what only surrounds it: the place before
// a dispatch, a circumstance before its subject, who says so behind it.
func (p *Reader) bareClause(t trigger, c clause, v int) clause {
	if c.from < p.Dispatch && p.Dispatch <= t.from {
		c.from = p.Dispatch
	}
	if !p.Is(c.from, "if", "unless", "when", "once", "after", "before", "until", "should", "as", "in", "provided") {
		c.from = p.behindCircumstance(c.from, t.from)
	}
	if s := p.longSubject(t, v); s >= 0 && s < c.from {
		c.from = s
	}
	c.from = p.behindBut(c.from, t.from, v)
	for k := t.act + 1; k+2 < c.to; k++ {
		if p.Is(k, ",") && !p.claims.InQuotation(k) && (p.claims.Attribution(k+1) || p.SaidBehind(k+1)) {
			c.to = k
		}
	}
	return c
}

// longSubject is where the subject of "is to be signed" starts, which may hold what
// another duty is; -1 for other duties.
func (p *Reader) longSubject(t trigger, v int) int {
	if t.rule != "is-to" || v < 0 || v >= len(p.Nodes) {
		return -1
	}
	s := p.Child(v, "nsubj:pass", "nsubj")
	if s < 0 || s > t.from {
		return -1
	}
	l := p.Leftmost(s)
	for k := l; k < t.from; k++ {
		if p.Is(k, ";", ":", ".") {
			return -1
		}
	}
	return max(l, p.First)
}

// behindBut is behind ", but" or ", and" when the clause of the verb at v, with its
// subject, stands behind it and another with its own verb before: "a suit was filed,
// but the parties agreed to"; from without one.
func (p *Reader) behindBut(from, i, v int) int {
	if v < 0 || v >= len(p.Nodes) {
		return from
	}
	s := p.Child(v, "nsubj", "nsubj:pass")
	if s < 0 || s >= i {
		return from
	}
	first := p.Leftmost(s)
	for k := first - 1; k > from+2; k-- {
		if p.Is(k, ",") && p.Is(k+1, "but", "and", "while", "whereas") && !p.claims.InQuotation(k) && p.FiniteIn(from, k) && !p.opensAdverbial(from) {
			return k + 2
		}
	}
	return from
}

// behindCircumstance is where the subject of the modal at i starts behind a comma,
// in a clause that starts at from; from without one.
func (p *Reader) behindCircumstance(from, i int) int {
	for k := from + 2; k < i; k++ {
		if p.Is(k, ",") && p.ownSubjectAt(k+1, i) {
			return k + 1 // only one word is where it starts
		}
	}
	return from
}

// pastApposition is the end of a clause with what says behind a comma what its last
// words are: "pass two bills, the X Act and the Y Act".
func (p *Reader) pastApposition(from, to int) int {
	if !p.Is(to, ",") || p.SaidBehind(to+1) {
		return to
	}
	if page.HeadType[p.Singular(to-1)] != "" {
		if end := p.events.NamesOf(to + 1); end > to+1 {
			return end // "pass two bills, the A Act and the B Act"
		}
	}
	for k := to + 1; k < min(to+8, len(p.Nodes)); k++ {
		if n := &p.Nodes[k]; n.Is("appos") && n.Head >= from && n.Head < to && p.Leftmost(k) <= to+1 {
			return p.Rightmost(k) + 1
		}
	}
	return to
}

// ownSubjectAt reports that the subject of the modal at i starts at word k.
func (p *Reader) ownSubjectAt(k, i int) bool {
	if i >= len(p.Nodes) {
		return false
	}
	v := i
	if p.Nodes[i].Is("aux") {
		v = p.Nodes[i].Head
	} else if !p.Finite(i) {
		return false
	}
	if v < 0 {
		return false
	}
	s := p.Child(v, "nsubj", "nsubj:pass")
	return s >= k && s < i && p.Leftmost(s) == k
}

// ownModal reports a verb with an auxiliary of its own.
func (p *Reader) ownModal(k int) bool { return p.Child(k, "aux") >= 0 }

// sayer are the actors who say the clause of the verb at v: "A says [B will
// continue]".
func (p *Reader) sayer(v int) []string {
	if v < 0 || !p.Nodes[v].Is("ccomp") || p.Nodes[v].Head < 0 {
		return nil
	}
	h := p.Nodes[v].Head
	if _, _, cue := p.Cue(h, len(p.Words)); !cue {
		return nil
	}
	s := p.Child(h, "nsubj")
	if s < 0 {
		return nil
	}
	return p.actors.IDsAt(s)
}

// ownDoing reports a thing said to go on or stop by who says it: "A says the
// broadcasts will continue".
func (p *Reader) ownDoing(t trigger) bool {
	v := p.governor(t)
	return v >= 0 && !p.Signed && event.Aspects[p.Nodes[v].Lemma] && len(p.sayer(v)) > 0
}

// suffered are participles behind "shall be" whose subject somebody else acts on.
var suffered = page.WordSet("set released delivered returned handed repatriated removed withdrawn arrested tried punished protected paid given furnished restored expelled disarmed")

// sufferer reports a passive whose subject is acted on: "the Indians shall be set
// at liberty".
func (p *Reader) sufferer(t trigger) bool {
	k := t.act + 1
	for p.Is(k, "also") || p.endsInLy(k) || p.Is(k, "forthwith", "thereupon", "again", "forever") {
		k++
	}
	return p.Legal && p.Is(t.act, "be") && (suffered[p.Low(k)] || p.treatedAs(t, k)) && t.modality == "obligation"
}

// treatedAs reports by the tree a passive whose subject is what is done something
// with, unless the participle gives a duty or right to it ("be required to").
func (p *Reader) treatedAs(t trigger, k int) bool {
	if k >= len(p.Nodes) || p.Nodes[k].XPOS != "VBN" || enabling[p.Nodes[k].Lemma] || !p.Passive(k) || p.governor(t) != k {
		return false
	}
	switch p.Nodes[k].Lemma {
	case "compose", "make", "prepare", "guide", "bind", "hold", "commit", "engage", "charge", "task", "subject", "represent", "found", "govern":
		return false // "be composed of", "be guided by" say what the subject is to be
	}
	return true
}

// whoActs is the actor that a relative clause of duty is about: "the
// Depositary, which shall inform the Parties"; nil in a passive.
func (p *Reader) whoActs(t trigger) *page.Mention {
	k := t.from - 1
	if !p.Is(k, "which", "who") || p.Is(t.act, "be") && p.Participle(t.act+1) || p.declaring(t.act) {
		return nil
	}
	if p.Is(k-1, ",") {
		k--
	}
	if m := p.ActorEnding(k); m != nil {
		return m
	}
	// "a commission consisting of their representatives, which shall meet"
	if v := p.governor(t); v >= 0 && p.Nodes[v].Is("acl:relcl") {
		for h, depth := p.Nodes[v].Head, 0; h >= 0 && depth < 4; h, depth = p.Nodes[h].Head, depth+1 {
			if m := p.MentionAt(h); m != nil {
				return m
			}
		}
	}
	return nil
}

// mutual are the two sides of a treaty for what holds between them: "there shall be peace
// between A and B", "every injury shall be mutually forgiven".
func (p *Reader) mutual(t trigger, c clause) []string {
	if m := p.byAgreementOf(t, c); m != nil {
		return slices.Clone(m.IDs())
	}
	if !p.Legal || len(p.Parties) != 2 {
		return nil
	}
	if p.Is(t.act, "be") && (p.Is(t.act+1, "mutually", "reciprocally") || p.Participle(t.act+1) && p.Is(t.act+2, "mutually", "reciprocally")) {
		return p.actors.PartyIDs()
	}
	if !p.Is(t.from-1, "there") || !p.Is(t.act, "be", "prevail", "reign", "exist") {
		return nil
	}
	for k := t.act + 1; k < c.to; k++ {
		if p.Is(k, "between") {
			ids := p.actors.ActorsIn(k+1, c.to)
			if len(ids) == 2 || len(ids) == 1 && p.Is(k+1, "the", "both", "them") {
				return ids
			}
		}
	}
	return nil
}

// byAgreementOf is who does together what a passive tells: "may be extended by mutual
// agreement of the Parties", "will be negotiated between the two Parties".
func (p *Reader) byAgreementOf(t trigger, c clause) *page.Mention {
	if !p.Legal || !p.Is(t.act, "be") {
		return nil
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		b := p.events.PrepBefore(m.From)
		if m.Inner || m.From <= t.act || m.To > c.to || m.Via != "group" || !p.Is(b, "of", "between", "among") || p.subordinate(t.act, m.From) {
			continue
		}
		if p.Is(b-1, "agreement", "consent", "consultation", "consultations", "negotiation", "negotiations", "arrangement") && p.HasIn(t.act, b-1, "by", "through", "with", "upon") || p.Is(b, "between") && b-t.act <= 3 && p.Is(t.act+1, "negotiated", "agreed", "discussed", "exchanged", "concluded") {
			return m
		}
	}
	return nil
}

// stipulatedFor is for whom the text stipulates what nobody is named to do: "it is stipulated
// on the part of the United States that the offenders shall be punished".
func (p *Reader) stipulatedFor(t trigger) *page.Mention {
	if !p.Legal || !p.Is(p.First, "it", "and") && !p.HasIn(p.First, min(t.from, p.First+6), "it") {
		return nil
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		b := p.events.PrepBefore(m.From)
		if m.Inner || m.To >= t.from || !(p.Is(b, "of") && p.Is(b-1, "part", "behalf")) {
			continue
		}
		if p.HasIn(p.First, b, "stipulated", "agreed", "understood", "engaged", "covenanted") && p.HasIn(m.To, min(m.To+2, t.from), "that") {
			return m
		}
	}
	return nil
}
