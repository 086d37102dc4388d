package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// page is the reading of one document: what earlier sentences taught.
type page struct {
	lex   *lexicon.Lexicon
	doc   *kadesh.Document
	text  string
	start int
	ref   day
	// legal says that the text itself binds (treaty, agreement, law), political
	// that its writer may judge.
	legal, signed bool
	found         []kadesh.Finding
	line
	tree

	// people maps surnames as written to ids, once the full name was seen.
	people map[string]string
	// holders maps an office and its state to who the text says holds it.
	holders map[string]string
	// counts are the mentions of each state and body so far.
	counts map[string]int
	// bearers maps ids made of a surname to the full name first seen, in lower
	// case between spaces.
	bearers map[string]string
	// acronyms maps short forms in brackets to ids.
	acronyms map[string]named
	// heads maps the head word of a body named before ("commission") to it.
	heads map[string]named
	// parties are the sides of the document, states the two states it names
	// first.
	parties, states []string
	// duo are the two persons named together last, person the one named first
	// in the last sentence that names one.
	duo, person []string
	// began are the days on which what the text sets going starts.
	began map[string]day
	// tribal says that peoples treat with a state; tribes are their ids.
	tribal bool
	tribes []string
	// bodies maps names as written to bodies that the text taught.
	bodies       map[string]named
	claimsBefore int
	speech
	interview
	// president is the president whom the document named by name.
	president string
	// body is the body or organisation that was named last.
	body string
	// organization is the one named most so far.
	organization string
	// bands are the last people and forces named, by the noun they have; given
	// are the persons named so far by their first name, empty when two share it.
	bands map[string]named
	given map[string]string
	// seen are the persons named so far.
	seen map[string]bool
	// stateBodies are the bodies of states that the text has named, by their kind.
	stateBodies map[string]string
	// ruled is true once the text speaks of the sentence of a court.
	ruled bool
	// tasks is true while the points of a list are the functions of the chapeau's body.
	tasks        bool
	taskModality string
	// flat are the heads of the articles of a text that lost its line breaks.
	flat []flatHead
	// list is the opening of the list of duties under way, nil without.
	list *listOpening
	// bans says that a list of what is prohibited is under way.
	bans bool
	// signHere says that the line before was "[Signed]".
	signHere bool
	// headed is whose obligations the heading above names.
	headed []string
	// inArticle is true behind the head of the first article.
	inArticle bool
	// plan is true in the list of points of a plan.
	plan bool
	// stated are who speak in the points of a statement, statedPart the words that
	// name them; important is true while the points are what they find important.
	stated     []string
	statedPart *kadesh.Quoted
	important  bool
	// dispatch is where the place and day before a dispatch end in the sentence.
	dispatch int
	// judged counts the sentences in which the writer has judged.
	judged int
	// made is the day of signature, nil before it is looked for.
	made *string
	// summary is true for a text that retells an instrument.
	summary bool
	// signedOn is the first day that a text that binds names: where it says when
	// it was made. EDTF, empty before.
	signedOn string
	own      instrument
	// ownTitle is the title of own as the text gives it; ownForeign is true while
	// only a title in another language has been read.
	ownTitle   string
	ownForeign bool
	last       map[string]instrument
	// shortForms maps capitals in brackets behind an instrument to it.
	shortForms map[string]instrument
	latest     instrument
	// context remembers which words the document holds.
	context map[string]bool
	// topic is the state named most often so far, the later of two.
	topic string
	// issuer is whose statement the text is.
	issuer []string
	// contents is true behind "shall contain:", whose points are no duties.
	contents bool
	// sides are the two actors that a report joined last.
	sides []string
	// lead is the actor that the sentence before named first.
	lead []string
	// chapeau are the obligors of an opening that ends in a colon.
	chapeau     []string
	chapeauPart *kadesh.Quoted
	subject     []string
	subjectIn   int
	// subjectNoun is the noun that named subject, empty for a name.
	subjectNoun string
	speaker     []string
	paragraph   int
	claims      int
	listPoint   bool
	// inPoint says that the sentence belongs to a numbered point without modal.
	inPoint bool
	// lastModality is that of the last commitment, for "This includes ...".
	lastModality string
}

// named is an actor as the lists or the text name it.
type named struct{ id, typ string }

// line is the sentence under way.
type line struct {
	index int
	span  kadesh.Span
	words []word
	// first is the word behind a list mark or heading number.
	first   int
	actors  []mention
	dates   []dateMention
	instrs  []instrMention
	commits []kadesh.Span
}

// word is a token as the rules see it.
type word struct {
	kadesh.Span
	low   string
	kind  syntax.Kind
	upper bool
	// starts says which lists have phrases that start with this word.
	starts lexicon.Starts
}

// mention is an actor in the sentence; from and to count words, half-open.
type mention struct {
	from, to int
	id, typ  string
	via      string
	members  []string
	// inner marks a mention inside another ("President of Ukraine").
	inner bool
	why   string
	rule  string
}

// ids are the members of a group, or the actor itself.
func (m *mention) ids() []string {
	if len(m.members) > 0 {
		return m.members
	}
	return []string{m.id}
}

func newPage(lex *lexicon.Lexicon, doc *kadesh.Document) *page {
	p := &page{lex: lex, doc: doc, text: doc.Text, start: headerEnd(doc.Text), ref: dayOf(doc.Published),
		bodies: map[string]named{}, holders: map[string]string{}, counts: map[string]int{}, bearers: map[string]string{}, began: map[string]day{}, people: map[string]string{}, acronyms: map[string]named{}, heads: map[string]named{}, last: map[string]instrument{}, shortForms: map[string]instrument{}, context: map[string]bool{}, bands: map[string]named{}, given: map[string]string{}, seen: map[string]bool{}, stateBodies: map[string]string{}}
	p.legal = doc.Kind == kadesh.DocumentTreaty || doc.Kind == kadesh.DocumentAgreement || doc.Kind == kadesh.DocumentLaw
	p.signed = p.legal || doc.Kind == kadesh.DocumentStatement
	p.summary = p.signed && isSummary(doc.Text[p.start:])
	p.paragraph = -1
	p.interviewed = !p.signed && p.isInterview()
	if p.legal && !p.ref.known() {
		p.ref = dayOf(p.madeOn()) // who held an office, and what "within 30 days of signing" ends on
	}
	p.findParties()
	p.learnBodies()
	return p
}

// headerEnd is where the text behind a digest header ("key: value" lines and
// a line "---") starts. It repeats the rule of package source, which this layer
// may not import.
func headerEnd(text string) int {
	i := 0
	for n := 0; n < 40 && i < min(len(text), 8<<10); n++ {
		line, rest, found := strings.Cut(text[i:], "\n")
		if !found {
			return 0
		}
		i = len(text) - len(rest)
		line = strings.TrimRight(strings.TrimPrefix(line, "\uFEFF"), "\r ")
		if line == "---" {
			if n == 0 {
				return 0
			}
			return i
		}
		key, _, ok := strings.Cut(line, ":")
		if !ok || key == "" || strings.ContainsAny(key, " \t.") {
			return 0
		}
	}
	return 0
}

// sentence reads one sentence with all rules. The order matters: later rules
// use what earlier ones found in the same sentence.
func (p *page) sentence(index int, span kadesh.Span, paragraph int, tokens []syntax.Token) {
	p.index, p.span = index, span
	p.setWords(tokens)
	if paragraph != p.paragraph {
		p.paragraph = paragraph
		p.newParagraph()
	}
	if len(p.words) == 0 {
		return
	}
	p.first = p.listMark()
	p.dispatch = p.dispatchEnd()
	p.grow(tokens)
	p.findActors()
	p.findDates()
	p.calendarDates()
	p.findInstruments()
	p.findCommitments()
	p.findNominals()
	p.findClaims()
	p.startsWhereSaid()
	p.weSpeak()
	p.findEvents()
	p.findLoaded()
	p.remember()
}

func (p *page) setWords(tokens []syntax.Token) {
	p.words = p.words[:0]
	p.actors, p.dates, p.instrs, p.commits = p.actors[:0], p.dates[:0], p.instrs[:0], p.commits[:0]
	for _, t := range tokens {
		s := p.text[t.Start:t.End]
		w := word{Span: t.Span, kind: t.Kind, low: s}
		if t.Kind == syntax.Word {
			w.low = lower(s)
			r, _ := utf8.DecodeRuneInString(s)
			w.upper = unicode.IsUpper(r)
		}
		w.starts = p.lex.Starts(w.low)
		p.words = append(p.words, w)
	}
}

// lower is strings.ToLower without a copy for words that have no capital. The
// result is only compared, never used to take a span: lowering can change the
// length.
func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			if len(s) > 64 {
				s = s[:64]
			}
			return strings.ToLower(s)
		}
	}
	return s
}

// low is the word at i in lower case, empty outside the sentence.
func (l *line) low(i int) string {
	if i < 0 || i >= len(l.words) {
		return ""
	}
	return l.words[i].low
}

// is reports whether the word at i is one of ws.
func (l *line) is(i int, ws ...string) bool {
	w := l.low(i)
	for _, x := range ws {
		if w == x {
			return true
		}
	}
	return false
}

func (l *line) upper(i int) bool { return i >= 0 && i < len(l.words) && l.words[i].upper }

// at is the text of the words from to to, half-open.
func (p *page) at(from, to int) string {
	if from >= to || from < 0 || to > len(p.words) {
		return ""
	}
	return p.text[p.words[from].Start:p.words[to-1].End]
}

func (l *line) spanOf(from, to int) kadesh.Span {
	return kadesh.Span{Start: l.words[from].Start, End: l.words[to-1].End}
}

func (p *page) quoted(from, to int) kadesh.Quoted {
	s := p.spanOf(from, to)
	return kadesh.Quoted{Span: s, Quote: p.text[s.Start:s.End]}
}

// add appends a finding with its common fields.
func (p *page) add(kind kadesh.FindingKind, s kadesh.Span, rule string, set func(*kadesh.Finding)) {
	f := kadesh.Finding{Kind: kind, Span: s, Quote: p.text[s.Start:s.End], Sentence: p.index, Rule: rule, Confidence: trust(rule)}
	set(&f)
	p.found = append(p.found, f)
}

// listMark is the number of words of a list mark at the start: "3.", "(a)", "•".
func (p *page) listMark() int {
	n := len(p.words)
	w := p.words
	bare := func(i int) bool {
		return i < n && (len(w[i].low) <= 4 || numberWords[w[i].low] > 2 || ordinals[w[i].low] > 0) && w[i].kind != syntax.Punct
	}
	i := 0
	for i < n && (p.is(i, "•", "-", "–", "—", "*", "#", "⁃", "▪", "◦", "‣", "·", "§") || privateMark(w[i].low)) {
		i++
	}
	for i+1 < n {
		switch {
		case p.is(i, "(") && bare(i+1) && p.is(i+2, ")"):
			i += 3
		case bare(i) && (w[i].kind == syntax.Number || len(w[i].low) == 1) && p.is(i+1, ".", ")"):
			i += 2
		case p.is(i, "article") && w[i].upper && i+2 < n && bare(i+1) && (p.is(i+2, ".", ":", "-", "–") || p.is(i+2, ",") && p.upper(i+3)):
			i += 3
		case p.is(i, "article") && w[i].upper && i+3 < n && bare(i+1) && (w[i+1].kind == syntax.Number || w[i+1].upper) && w[i+2].upper && w[i+2].kind == syntax.Word:
			i += 2 // a heading that runs into its text
		default:
			return i
		}
	}
	if i+1 == n && bare(i) && w[i].kind == syntax.Number {
		return n
	}
	return i
}

// privateMark reports a character that only a font of symbols knows, with which
// word processors mark the points of a list.
func privateMark(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && r >= 0xE000 && r <= 0xF8FF
}

// remember keeps what the next sentence may refer to.
func (p *page) remember() {
	n := len(p.words)
	p.signHere = n > 1 && p.is(n-1, "]", ")") && p.is(n-2, "signed") || n == 1 && p.is(0, "signed")
	if p.index == 0 && p.signed && !p.legal {
		p.issuer = p.issues()
	}
	if len(p.actors) > 0 {
		p.lead = p.actors[0].ids()
	}
	first := true
	for i := range p.actors {
		m := &p.actors[i]
		if code, _, ok := strings.Cut(m.id, "_"); ok && m.rule == "state-body" && len(p.codeCalled(code)) == 3 && p.topic == "" {
			p.topic = p.codeCalled(code)
		}
		if m.typ == "state" && m.via != "group" {
			if p.counts[m.id]++; p.counts[m.id] >= p.counts[p.topic] {
				p.topic = m.id
			}
		}
		if (m.typ == "body" || m.typ == "organization") && !m.inner {
			p.body = m.id
			if p.counts[m.id]++; m.typ == "organization" && p.counts[m.id] >= p.counts[p.organization] {
				p.organization = m.id
			}
		}
		if m.typ == "person" && m.via != "group" && !m.inner && first {
			p.person, first = m.ids(), false
		}
	}
	p.rememberDuo()
	p.rememberSides()
}

// match, cue, act and actNoun ask the lists, after a cheap test of the first
// word.
func (p *page) match(i, n int, fits func(e *lexicon.Entry, length int) bool) (*lexicon.Entry, int) {
	if i < 0 || i >= len(p.words) || p.words[i].starts&lexicon.StartsName == 0 {
		return nil, 0
	}
	return p.lex.Match(i, n, p.low, fits)
}

func (p *page) cue(i, n int) (lexicon.Cue, int, bool) {
	if i < 0 || i >= len(p.words) || p.words[i].starts&lexicon.StartsCue == 0 {
		return lexicon.Cue{}, 0, false
	}
	return p.lex.Cue(i, n, p.low)
}

func (p *page) act(i, n int) (lexicon.Act, int, bool) {
	if i < 0 || i >= len(p.words) || p.words[i].starts&lexicon.StartsAct == 0 {
		return lexicon.Act{}, 0, false
	}
	return p.lex.Act(i, n, p.low)
}

func (p *page) actNoun(i, n int) (lexicon.Act, int, bool) {
	if i < 0 || i >= len(p.words) || p.words[i].starts&lexicon.StartsActNoun == 0 {
		return lexicon.Act{}, 0, false
	}
	return p.lex.ActNoun(i, n, p.low)
}

// ownFrom is where the findings of the sentence under way start.
func (p *page) ownFrom() int {
	k := len(p.found)
	for k > 0 && p.found[k-1].Sentence == p.index {
		k--
	}
	return k
}

// stopAt reports the end of the sentence or a mark at word k.
func (p *page) stopAt(k int) bool { return k >= len(p.words) || p.words[k].kind == syntax.Punct }
