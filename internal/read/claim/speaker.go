package claim

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Who speaks, when no list has a name for them: "the governor", "residents",
// "a survey", a surname that the text has not introduced.

// speakerNoun are nouns for people, bodies and texts that say things, besides
// those of [documentNoun], [personNoun], [crowdNoun] and [bodyHead].
var speakerNoun = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`governor mayor premier chancellor secretary professor doctor engineer economist chief head director manager owner founder
		chairman chairwoman chairperson chair spokeswoman envoy ambassador diplomat adviser advisor aide deputy senator congressman congresswoman mp judge prosecutor
		general colonel captain admiral sheriff pilot driver teacher farmer king queen prince pope bishop priest cleric patriarch pastor imam mufti activist campaigner
		organiser organizer candidate politician neighbour neighbor relative brother sister son daughter wife husband friend colleague writer reporter
		correspondent commentator columnist blogger historian scientist researcher scholar academic investor trader insider whistleblower defendant plaintiff suspect
		applicant negotiator mediator parliamentarian republican democrat conservative socialist nationalist communist liberal voter user player coach captain
		tank watchdog charity firm bank club team airline operator regulator broadcaster channel station television radio daily weekly portal blog firm institution
		government authority administration delegation embassy consulate presidency kremlin service inspectorate staff crew side camp faction coalition bloc
		monarch emperor regime delegate representative boss mother father professor author pollster`) {
		speakerNoun[w] = true
	}
	for w := range strings.FieldsSeq(`report statement poll survey study assessment document article letter paper declaration text communique analysis release
		editorial memo website note announcement review investigation data figure statistic record evidence email message post tweet cable filing lawsuit
		petition resolution verdict ruling judgement judgment census forecast dossier audit finding bulletin notice source`) {
		page.TextNoun[w] = true
	}
	for w := range strings.FieldsSeq(`say claim argue write state tell announce warn insist believe think explain complain allege deny assert maintain contend
		add reply respond admit acknowledge confirm stress emphasise emphasize underline predict estimate conclude reiterate remark joke tweet declare`) {
		page.Saying[w] = true
	}
}

// Speaks reports a noun for people or a text that can say something, though
// nothing names it.
func (p *Reader) Speaks(i int) bool {
	if i < 0 || i >= len(p.Nodes) || p.Is(i, "it", "they") {
		return false
	}
	lemma, low := p.Nodes[i].Lemma, p.Low(i)
	if page.DocumentNoun[lemma] || page.DocumentNoun[low] || page.TextNoun[lemma] || speakerNoun[lemma] || p.actors.PersonAt(i) || page.CrowdNoun[low] != "" || page.BodyHead[low] != "" || p.Nodes[i].UPOS == "NOUN" && p.Lex.OfficeKey(low) != "" {
		return true
	}
	for _, tail := range [...]string{"ist", "man", "woman", "ian"} {
		if len(lemma) > len(tail)+2 && strings.HasSuffix(lemma, tail) && p.Nodes[i].UPOS == "NOUN" {
			return true
		}
	}
	return false
}

// speakerNode is the head of who says what the verb at i reports, -1 without
// one. A noun with a participle and nothing else for a sentence ("the mayor
// called the plan a mistake") is a subject with its verb.
func (p *Reader) speakerNode(i int) int {
	n := &p.Nodes[i]
	if n.UPOS != "VERB" || n.Is("xcomp") {
		return -1
	}
	if n.Is("acl") && !n.Is("acl:relcl") {
		if p.mainAfterAll(i) {
			return n.Head
		}
		return -1
	}
	if p.Passive(i) {
		return -1
	}
	s, _ := p.SubjectNode(i)
	if s == i || s > i {
		return -1
	}
	return s
}

// mainAfterAll reports a participle that hangs on the root of a sentence without
// any other verb before it: the parser took the verb of the sentence for one.
func (p *Reader) mainAfterAll(i int) bool {
	n := &p.Nodes[i]
	if n.XPOS != "VBN" && n.XPOS != "VBD" || n.Head < 0 || n.Head > i || p.Nodes[n.Head].Head >= 0 {
		return false
	}
	for k := range p.Nodes {
		if x := p.Nodes[k].XPOS; p.Nodes[k].Head == n.Head && k != i && (p.Nodes[k].Is("cop") || p.Nodes[k].UPOS == "VERB") || k < i && (x == "VBZ" || x == "VBP" || x == "VBD" || x == "MD") {
			return false
		}
	}
	return true
}

// teller is a subject by the tree that holderBefore does not know: a noun that
// can speak, or a name. Its ids are empty when the text hides who it is.
func (p *Reader) teller(i int) (ids []string, from, to int, ok bool) {
	if p.Signed || i >= len(p.Nodes) {
		return nil, 0, 0, false
	}
	s := p.speakerNode(i)
	if s < 0 && i > 0 && p.Nodes[i].XPOS == "NNS" && p.Nodes[i-1].Head == i && p.Nodes[i-1].Is("compound") && p.Is(i+1, "that", ",") {
		s = i - 1 // "the ministry considers that", a verb that the tagger took for a plural
	}
	if s < 0 || s >= i || !p.mayTell(s, i) {
		return nil, 0, 0, false
	}
	return p.actors.WhoIs(s), p.PhraseStart(s), s + 1, true
}

// plainSaying are forms that report even where the parser took them for nouns.
var plainSaying = map[string]bool{"say": true, "says": true, "said": true, "told": true, "argued": true, "argue": true, "argues": true, "insist": true,
	"insists": true, "insisted": true, "warned": true, "claimed": true, "stated": true, "believe": true, "believes": true, "notes": true, "writes": true,
	"wrote": true, "added": true, "stressed": true, "confirmed": true, "explained": true, "emphasised": true, "emphasized": true, "reiterated": true, "announced": true, "maintain": true, "maintains": true, "think": true, "thinks": true, "admitted": true, "reports": true}

// tellerByOrder is the noun phrase right before the verb at i, where the tree
// shows no subject: "police in N said", "campaigners have long argued".
func (p *Reader) tellerByOrder(i int) (ids []string, from, to int, ok bool) {
	if p.Signed || i >= len(p.Nodes) || !plainSaying[p.Low(i)] {
		return nil, 0, 0, false
	}
	end := i
	for end > p.First && (p.Nodes[end-1].UPOS == "ADV" || p.Is(end-1, "have", "has", "had")) {
		end--
	}
	start := end
	for start > p.First && end-start < 9 && p.Words[start-1].Kind == syntax.Word && !p.Is(start-1, "and", "but", "while", "although", "that", "because", "when", "who", "which", "to") {
		start--
		if p.Tensed(start) {
			return nil, 0, 0, false
		}
	}
	head := start
	for head < end && p.Nodes[head].UPOS != "ADP" {
		head++
	}
	head--
	for head > start && p.Nodes[head].UPOS == "ADJ" {
		head-- // "people familiar with the talks say"
	}
	if head < start || p.Nodes[head].UPOS != "PROPN" && (p.Nodes[head].UPOS != "NOUN" || !p.Speaks(head)) || p.Nodes[start].UPOS == "ADP" {
		return nil, 0, 0, false
	}
	return p.actors.WhoIs(head), start, end, true
}

// beforeApposition is the subject by the tree when what says who it is stands
// between commas before the verb: "N. N., director at A, said".
func (p *Reader) beforeApposition(i, k int) (ids []string, from, to int) {
	if !p.Is(k-1, ",") || p.Signed || i >= len(p.Nodes) {
		return nil, 0, 0
	}
	s := p.speakerNode(i)
	if s < 0 || s >= k-2 || p.Nodes[s].UPOS != "PROPN" || p.Nodes[i].XPOS == "VBG" {
		return nil, 0, 0
	}
	if ids := p.actors.IDsAt(s); len(ids) > 0 {
		return ids, s, s + 1
	}
	end := p.actors.NameEnd(s, s+1)
	for e := s + 1; e < end; e++ {
		if m := p.MentionAt(e); m != nil && m.Type == "person" {
			return append([]string(nil), m.IDs()...), m.From, m.To // "Emeritus Professor N. N."
		}
	}
	return []string{page.SlugUpper(p.At(end-1, end))}, s, end
}

// mayTell reports that the noun at s can be the speaker of the verb at i.
func (p *Reader) mayTell(s, i int) bool {
	switch p.Nodes[s].UPOS {
	case "NOUN":
		return p.Speaks(s) || page.Saying[p.Nodes[i].Lemma] && p.Nodes[s].XPOS != "CD"
	case "PROPN":
		return true
	case "NUM":
		return p.Is(s, "one", "two", "three", "another") && page.Saying[p.Nodes[i].Lemma]
	case "PRON", "DET", "ADJ":
		return p.Is(s, "someone", "somebody", "some", "many", "others", "most", "few", "everyone", "nobody", "both", "he", "she", "they", "neither")
	}
	return false
}

// rememberOffices keeps whose office the sentence names beside a person: "Mayor
// Anna Ek", "Anna Ek, the mayor of Lund".
func (p *Reader) rememberOffices() {
	for a := range p.Actors {
		m := &p.Actors[a]
		if m.Type != "person" || m.Inner || m.Via == "group" || m.To > len(p.Nodes) {
			continue
		}
		for k := max(m.From-3, 0); k < m.To; k++ {
			if k >= m.From || p.Nodes[k].Head >= m.From && p.Nodes[k].Head < m.To {
				p.keepOffice(k, m)
			}
		}
		for k := m.To + 1; p.Is(m.To, ",") && k < min(m.To+8, len(p.Nodes)) && !p.Is(k, ","); k++ {
			if p.keepOffice(k, m) {
				break
			}
		}
	}
}

func (p *Reader) keepOffice(k int, m *page.Mention) bool {
	lemma := page.Lower(p.Nodes[k].Lemma)
	if lemma == "chief" || !speakerNoun[lemma] && p.Lex.OfficeKey(lemma) == "" && !page.DocumentNoun[lemma] {
		return false
	}
	p.OfficeOf[lemma] = m.IDs()
	return true
}
