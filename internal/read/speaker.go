package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Who speaks, when no list has a name for them: "the governor", "residents",
// "a survey", a surname that the text has not introduced.

// speakerNoun are nouns for people, bodies and texts that say things, besides
// those of [documentNoun], [personNoun], [crowdNoun] and [bodyHead].
var speakerNoun = map[string]bool{}

// textNoun are the texts among the nouns that speak: what they say has no
// holder unless the sentence names whose they are.
var textNoun = map[string]bool{}

// saying are verbs whose subject can only be somebody or something that speaks.
var saying = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`governor mayor premier chancellor secretary professor doctor engineer economist chief head director manager owner founder
		chairman chairwoman chairperson chair spokeswoman envoy ambassador diplomat adviser advisor aide deputy senator congressman congresswoman mp judge prosecutor
		general colonel captain admiral sheriff pilot driver teacher farmer king queen prince pope bishop priest cleric patriarch pastor imam mufti activist campaigner
		organiser organizer candidate politician neighbour neighbor relative brother sister son daughter wife husband friend colleague writer reporter
		correspondent commentator columnist blogger historian scientist researcher scholar academic investor trader insider whistleblower defendant plaintiff suspect
		applicant negotiator mediator parliamentarian republican democrat conservative socialist nationalist communist liberal voter user player coach captain
		tank watchdog charity firm bank club team airline operator regulator broadcaster channel station daily weekly portal blog firm institution
		government authority administration delegation embassy consulate presidency kremlin service inspectorate staff crew side camp faction coalition bloc
		monarch emperor regime delegate representative boss mother father professor author pollster`) {
		speakerNoun[w] = true
	}
	for w := range strings.FieldsSeq(`report statement poll survey study assessment document article letter paper declaration text communique analysis release
		editorial memo website note announcement review investigation data figure statistic record evidence email message post tweet cable filing lawsuit
		petition resolution verdict ruling judgement judgment census forecast dossier audit finding bulletin notice source`) {
		textNoun[w] = true
	}
	for w := range strings.FieldsSeq(`say claim argue write state tell announce warn insist believe think explain complain allege deny assert maintain contend
		add reply respond admit acknowledge confirm stress emphasise emphasize underline predict estimate conclude reiterate remark joke tweet declare`) {
		saying[w] = true
	}
}

// speaks reports a noun for people or a text that can say something, though
// nothing names it.
func (p *page) speaks(i int) bool {
	if i < 0 || i >= len(p.nodes) || p.is(i, "it", "they") {
		return false
	}
	lemma, low := p.nodes[i].Lemma, p.low(i)
	if documentNoun[lemma] || documentNoun[low] || textNoun[lemma] || speakerNoun[lemma] || p.personAt(i) || crowdNoun[low] != "" || bodyHead[low] != "" || p.nodes[i].UPOS == "NOUN" && p.lex.OfficeKey(low) != "" {
		return true
	}
	for _, tail := range [...]string{"ist", "man", "woman", "ian"} {
		if len(lemma) > len(tail)+2 && strings.HasSuffix(lemma, tail) && p.nodes[i].UPOS == "NOUN" {
			return true
		}
	}
	return false
}

// speakerNode is the head of who says what the verb at i reports, -1 without
// one. A noun with a participle and nothing else for a sentence ("the mayor
// called the plan a mistake") is a subject with its verb.
func (p *page) speakerNode(i int) int {
	n := &p.nodes[i]
	if n.UPOS != "VERB" || n.Is("xcomp") {
		return -1
	}
	if n.Is("acl") && !n.Is("acl:relcl") {
		if p.mainAfterAll(i) {
			return n.Head
		}
		return -1
	}
	if p.passive(i) {
		return -1
	}
	s, _ := p.subjectNode(i)
	if s == i || s > i {
		return -1
	}
	return s
}

// mainAfterAll reports a participle that hangs on the root of a sentence without
// any other verb before it: the parser took the verb of the sentence for one.
func (p *page) mainAfterAll(i int) bool {
	n := &p.nodes[i]
	if n.XPOS != "VBN" && n.XPOS != "VBD" || n.Head < 0 || n.Head > i || p.nodes[n.Head].Head >= 0 {
		return false
	}
	for k := range p.nodes {
		if x := p.nodes[k].XPOS; p.nodes[k].Head == n.Head && k != i && (p.nodes[k].Is("cop") || p.nodes[k].UPOS == "VERB") || k < i && (x == "VBZ" || x == "VBP" || x == "VBD" || x == "MD") {
			return false
		}
	}
	return true
}

// teller is a subject by the tree that holderBefore does not know: a noun that
// can speak, or a name. Its ids are empty when the text hides who it is.
func (p *page) teller(i int) (ids []string, from, to int, ok bool) {
	if p.signed || i >= len(p.nodes) {
		return nil, 0, 0, false
	}
	s := p.speakerNode(i)
	if s < 0 && i > 0 && p.nodes[i].XPOS == "NNS" && p.nodes[i-1].Head == i && p.nodes[i-1].Is("compound") && p.is(i+1, "that", ",") {
		s = i - 1 // "the ministry considers that", a verb that the tagger took for a plural
	}
	if s < 0 || s >= i || !p.mayTell(s, i) {
		return nil, 0, 0, false
	}
	return p.whoIs(s), p.phraseStart(s), s + 1, true
}

// plainSaying are forms that report even where the parser took them for nouns.
var plainSaying = map[string]bool{"say": true, "says": true, "said": true, "told": true, "argued": true, "argue": true, "argues": true, "insist": true,
	"insists": true, "insisted": true, "warned": true, "claimed": true, "stated": true, "believe": true, "believes": true, "notes": true, "writes": true,
	"wrote": true, "added": true, "stressed": true, "confirmed": true, "explained": true, "emphasised": true, "emphasized": true, "reiterated": true, "announced": true, "maintain": true, "maintains": true, "think": true, "thinks": true, "admitted": true, "reports": true}

// tellerByOrder is the noun phrase right before the verb at i, where the tree
// shows no subject: "police in N said", "campaigners have long argued".
func (p *page) tellerByOrder(i int) (ids []string, from, to int, ok bool) {
	if p.signed || i >= len(p.nodes) || !plainSaying[p.low(i)] {
		return nil, 0, 0, false
	}
	end := i
	for end > p.first && (p.nodes[end-1].UPOS == "ADV" || p.is(end-1, "have", "has", "had")) {
		end--
	}
	start := end
	for start > p.first && end-start < 9 && p.words[start-1].kind == syntax.Word && !p.is(start-1, "and", "but", "while", "although", "that", "because", "when", "who", "which", "to") {
		start--
		if p.tensed(start) {
			return nil, 0, 0, false
		}
	}
	head := start
	for head < end && p.nodes[head].UPOS != "ADP" {
		head++
	}
	head--
	for head > start && p.nodes[head].UPOS == "ADJ" {
		head-- // "people familiar with the talks say"
	}
	if head < start || p.nodes[head].UPOS != "PROPN" && (p.nodes[head].UPOS != "NOUN" || !p.speaks(head)) || p.nodes[start].UPOS == "ADP" {
		return nil, 0, 0, false
	}
	return p.whoIs(head), start, end, true
}

// beforeApposition is the subject by the tree when what says who it is stands
// between commas before the verb: "N. N., director at A, said".
func (p *page) beforeApposition(i, k int) (ids []string, from, to int) {
	if !p.is(k-1, ",") || p.signed || i >= len(p.nodes) {
		return nil, 0, 0
	}
	s := p.speakerNode(i)
	if s < 0 || s >= k-2 || p.nodes[s].UPOS != "PROPN" || p.nodes[i].XPOS == "VBG" {
		return nil, 0, 0
	}
	if ids := p.idsAt(s); len(ids) > 0 {
		return ids, s, s + 1
	}
	end := p.nameEnd(s, s+1)
	for e := s + 1; e < end; e++ {
		if m := p.mentionAt(e); m != nil && m.typ == "person" {
			return append([]string(nil), m.ids()...), m.from, m.to // "Emeritus Professor N. N."
		}
	}
	return []string{slugUpper(p.at(end-1, end))}, s, end
}

// mayTell reports that the noun at s can be the speaker of the verb at i.
func (p *page) mayTell(s, i int) bool {
	switch p.nodes[s].UPOS {
	case "NOUN":
		return p.speaks(s) || saying[p.nodes[i].Lemma] && p.nodes[s].XPOS != "CD"
	case "PROPN":
		return true
	case "NUM":
		return p.is(s, "one", "two", "three", "another") && saying[p.nodes[i].Lemma]
	case "PRON", "DET", "ADJ":
		return p.is(s, "someone", "somebody", "some", "many", "others", "most", "few", "everyone", "nobody", "both", "he", "she", "they", "neither")
	}
	return false
}

// whoIs are the ids of the speaker at s: the actor the text names there, the
// person whose office it is, or its own words.
func (p *page) whoIs(s int) []string {
	if ids := p.nameBehind(s); len(ids) > 0 {
		return ids
	}
	if ids := p.idsAt(s); len(ids) > 0 {
		return ids
	}
	n := &p.nodes[s]
	if k := p.child(s, "appos"); k > s && p.nodes[k].UPOS == "PROPN" {
		if ids := p.idsAt(k); len(ids) > 0 {
			return ids // "the airline, N, announced"
		}
		return []string{slugUpper(p.at(k, p.nameEnd(k, k+1)))}
	}
	if textNoun[n.Lemma] && !p.is(s, "sources") || n.UPOS == "PRON" || n.UPOS == "DET" || n.UPOS == "ADJ" {
		return p.issuers(s)
	}
	if ids := p.officeOf[n.Lemma]; len(ids) > 0 && p.is(p.phraseStart(s), "the", "this") {
		return append([]string(nil), ids...)
	}
	from := s
	for from > 0 && (p.nodes[from-1].Head == s || p.nodes[from-1].Head == from) && (p.nodes[from-1].Is("compound") || p.nodes[from-1].Is("amod") && p.nodes[from-1].UPOS == "ADJ" || p.nodes[from-1].Is("flat")) && !crowdCount[p.low(from-1)] {
		from--
	}
	if id := slugUpper(p.at(from, s+1)); id != "" {
		return []string{id}
	}
	return nil
}

// issuers are whose text the noun at s is: "A's report", "a statement by B", or
// who issued it.
func (p *page) issuers(s int) []string {
	for k := range p.nodes {
		n := &p.nodes[k]
		if n.Head != s {
			continue
		}
		c := p.child(k, "case")
		if n.Is("nmod:poss") && n.UPOS != "PRON" || n.Is("compound") || n.Is("nmod") && k > s && c >= 0 && p.is(c, "by", "from", "of") {
			if ids := p.idsAt(k); len(ids) > 0 {
				return ids
			}
		}
	}
	v := p.nodes[s].Head
	if v < 0 || !p.nodes[s].Is("obj") {
		return nil
	}
	switch p.nodes[v].Lemma {
	case "issue", "publish", "release", "make", "sign", "adopt", "send", "write", "present":
		if by, _ := p.subjectNode(v); by >= 0 && by != v {
			return p.idsAt(by)
		}
	}
	return nil
}

// nameBehind is who is named right behind the noun at s: "team member N. N.",
// "the magazine N". A name that no list has is its own id: the last word of a
// person's, all of another's.
func (p *page) nameBehind(s int) []string {
	if p.nodes[s].UPOS != "NOUN" || s+1 >= len(p.nodes) || p.nodes[s+1].UPOS != "PROPN" || !p.upper(s+1) || !p.under(s+1, s) {
		return nil
	}
	if m := p.mentionAt(s + 1); m != nil {
		return append([]string(nil), m.ids()...)
	}
	to := p.nameEnd(s+1, s+2)
	from := s + 1
	if p.personAt(s) || p.lex.OfficeKey(p.low(s)) != "" || to-from > 1 && p.lex.FirstName(p.at(from, from+1)) {
		from = to - 1
	}
	return []string{slugUpper(p.at(from, to))}
}

// phraseStart is where the noun phrase of the word at s starts.
func (p *page) phraseStart(s int) int {
	from := s
	for from > 0 && s-from < 6 && p.under(from-1, s) && !p.is(from-1, ",", "“", "\"", "(") {
		from--
	}
	return from
}

// rememberOffices keeps whose office the sentence names beside a person: "Mayor
// Anna Ek", "Anna Ek, the mayor of Lund".
func (p *page) rememberOffices() {
	for a := range p.actors {
		m := &p.actors[a]
		if m.typ != "person" || m.inner || m.via == "group" || m.to > len(p.nodes) {
			continue
		}
		for k := max(m.from-3, 0); k < m.to; k++ {
			if k >= m.from || p.nodes[k].Head >= m.from && p.nodes[k].Head < m.to {
				p.keepOffice(k, m)
			}
		}
		for k := m.to + 1; p.is(m.to, ",") && k < min(m.to+8, len(p.nodes)) && !p.is(k, ","); k++ {
			if p.keepOffice(k, m) {
				break
			}
		}
	}
}

func (p *page) keepOffice(k int, m *mention) bool {
	lemma := lower(p.nodes[k].Lemma)
	if !speakerNoun[lemma] && p.lex.OfficeKey(lemma) == "" && !documentNoun[lemma] {
		return false
	}
	if p.officeOf == nil {
		p.officeOf = map[string][]string{}
	}
	p.officeOf[lemma] = m.ids()
	return true
}
