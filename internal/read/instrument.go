package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// instrument is an agreement, law or the like as the document calls it.
type instrument struct{ slug, typ string }

// instrMention is a mention of one; from and to count words, half-open.
type instrMention struct {
	from, to int
	instrument
}

// headType is the type that each head word of an instrument has.
var headType = map[string]string{
	"agreement": "agreement", "agreements": "agreement", "accord": "agreement", "accords": "agreement", "pact": "agreement", "deal": "agreement",
	"treaty": "treaty", "treaties": "treaty", "convention": "treaty", "memorandum": "memorandum", "memoranda": "memorandum",
	"declaration": "declaration", "protocol": "protocol", "protocols": "protocol", "charter": "charter", "law": "law", "laws": "law", "act": "law",
	"legislation": "law", "resolution": "resolution", "constitution": "constitution", "annex": "annex", "statement": "statement",
	"statements": "statement", "communique": "statement", "communiqué": "statement", "framework": "other", "plan": "other", "roadmap": "other",
	"document": "other", "documents": "other", "text": "other", "amendment": "law", "decree": "law", "decision": "resolution", "statute": "law",
	"appeal": "other", "program": "other", "programme": "other", "package": "agreement", "order": "other", "waiver": "other", "mou": "memorandum",
	"principles": "other", "contract": "agreement", "contracts": "agreement", "armistice": "agreement", "papers": "other", "instruments": "other", "proposal": "other", "regulations": "law",
	"ruling": "resolution", "judgment": "resolution", "judgement": "resolution", "verdict": "resolution", "sentence": "resolution", "bill": "law", "bills": "law",
	"petition": "other", "release": "statement", "application": "other",
	"resolutions": "resolution", "decrees": "law", "ban": "law", "settlement": "agreement", "amendments": "law",
	"appendix": "annex", "conventions": "treaty", "covenants": "treaty",
}

func (p *page) findInstruments() {
	for i := 0; i < len(p.words); {
		n := p.instrumentAt(i)
		i += max(n, 1)
	}
}

func (p *page) instrumentAt(i int) int {
	if p.words[i].kind == syntax.Punct {
		return 0
	}
	if e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
		return e.Class == lexicon.Instrument && e.Fits(p.at(i, i+n)) && p.holds(e.Needs)
	}); e != nil && !p.is(i-1, "this", "any", "no") {
		return p.writeInstrument(i, i+n, instrument{e.ID, e.Type}, "instrument-list")
	}
	if n := p.foreignTitle(i); n > 0 {
		return n
	}
	if n := p.instrumentAgain(i); n > 0 {
		return n
	}
	if n := p.newsStatement(i); n > 0 {
		return n
	}
	from, head := p.instrumentHead(i)
	if head < 0 || p.actOfAgreeing(head) || p.upper(head) && p.is(head+1, "group") && p.upper(head+1) || p.is(head, "law") && head == from+1 && p.upper(head) && p.lex.FirstName(p.at(from, head)) {
		return 0 // "Trilateral Contract Group", "Nathan Law"
	}
	for !p.legal && from < head && p.is(from, "initialled", "signed", "agreed", "two", "three", "four", "several", "both") && !p.upper(from) {
		from++ // how many there are, and how far they are, stays outside
	}
	typ := headType[p.low(head)]
	if !p.signed && from == head && from > p.first && from-1 < len(p.nodes) && p.nodes[from-1].UPOS == "NOUN" && p.nodes[from-1].Is("compound") && p.nodes[from-1].Head == head && !p.upper(from-1) && !p.is(from-2, "-") {
		from-- // "extradition bill", "trade deal"
	}
	if p.is(from-1, "-") && p.is(from-2, "non") {
		from -= 2 // "a non-binding resolution"
	}
	end := p.complement(head + 1)
	if p.isSection(head, end) {
		return 0
	}
	full := p.phrase(from, end)
	known, ok := p.resolve(from, head, end, typ, full)
	if !ok {
		return 0
	}
	if known.slug == "" {
		known = instrument{p.slug(from, head, end), typ}
		if s := p.knownNumber(from, head, end); s != "" {
			known.slug = s
		} else if p.ownPart(from, head, end) {
			known.slug = p.partSlug(head)
		}
		if p.own.slug == "" && p.index < 3 && (p.upper(head) || p.tribal) {
			if s := p.ownSlug(from, head, end, typ); s != "" {
				known.slug = s
			}
		}
		if p.ownForeign && p.upper(head) {
			p.renameOwn(p.ownName(from, head, end, typ))
			known = p.own
		}
	}
	alias := p.is(from-1, "(") && p.is(end, ")") && len(p.instrs) > 0 && p.instrs[len(p.instrs)-1].to == from-1
	if alias {
		known.slug = p.instrs[len(p.instrs)-1].slug // "Law of Ukraine ... (Law on Special Status)"
	}
	n := p.writeInstrument(from, end, known, "instrument-head") - (from - i)
	p.innerInstrument(head, end)
	if short := p.shortForm(end); short != "" && strings.Contains(strings.ToLower(short), p.low(head)[:1]) {
		p.shortForms[short] = known
	}
	return n
}

// contextWindow is how much of a text is searched for the words an
// instrument's name needs. Units: bytes.
const contextWindow = 100_000

// holds reports whether the document has each of the words.
func (p *page) holds(words []string) bool {
	for _, w := range words {
		known, ok := p.context[w]
		if !ok {
			window := p.text[p.start:min(len(p.text), p.start+contextWindow)]
			for alternative := range strings.SplitSeq(w, "/") {
				known = known || strings.Contains(window, alternative)
			}
			p.context[w] = known
		}
		if !known {
			return false
		}
	}
	return true
}

// actOfAgreeing reports "agreement on the peace treaty text": the act, not an
// instrument.
func (p *page) actOfAgreeing(head int) bool {
	if !p.is(head, "agreement") || p.upper(head) || !p.is(head+1, "on", "of") {
		return false
	}
	for k := head + 2; k < min(head+6, len(p.words)); k++ {
		if headType[p.low(k)] != "" {
			return true
		}
	}
	return false
}

// instrumentHead finds a head word at i or behind modifiers from i; from is
// where the mention starts.
func (p *page) instrumentHead(i int) (from, head int) {
	if headType[p.low(i)] != "" && !(p.low(i) == "act" && !p.upper(i)) {
		if !p.tells(i, i) {
			return i, -1
		}
		return i, i
	}
	// "this Agreement" takes the pronoun in: it is how the text names itself.
	if p.is(i, "this", "his") && headType[p.low(i+1)] != "" {
		return i, i + 1
	}
	if p.is(i, "the", "a", "an", "of", "and", "or", "in", "on", "to", "for", "with", "by", "that", "its", "their", "all", "any") {
		return i, -1
	}
	k := i
	for k < len(p.words) && k-i < 7 {
		w := p.words[k]
		if t := headType[w.low]; t != "" && k > i {
			if !p.tells(i, k) {
				return i, -1
			}
			return i, k
		}
		modifier := w.kind == syntax.Word && (w.upper || tellingModifier[w.low]) || w.low == "-" && k > i ||
			w.kind == syntax.Number && p.yearIn(k) > 0 || w.low == "and" && p.upper(k+1) && k > i && p.upper(k-1) ||
			w.low == "of" && k > i && p.upper(k+1) && p.upper(k-1) && titleWords[p.low(k-1)] && !p.is(k-1, "state") || p.bracketed(k, i) > 0
		if !modifier || p.lex.OfficeKey(w.low) != "" {
			return i, -1
		}
		k += max(1, p.bracketed(k, i))
	}
	return i, -1
}

// bracketed is 3 for capitals in brackets at k among the words of a title that
// begins at i: "Cessation of Hostilities (COH) Agreement"; else 0.
func (p *page) bracketed(k, i int) int {
	if k > i && p.is(k, "(") && p.is(k+2, ")") && acronym(p.at(k+1, k+2)) && p.upper(k+3) && p.upper(k-1) {
		return 3
	}
	return 0
}

// complement is where the words end that complete an instrument's title
// ("... concerning the use of frontier watercourses", "of 6 March 1975").
func (p *page) complement(k int) int {
	head := k - 1
	end := k
	if p.is(head, "annex") && k < len(p.words) && len(p.low(k)) <= 2 && p.words[k].kind != syntax.Punct {
		end = k + 1
	}
	for step := 0; step < 3; step++ {
		next := p.complementOnce(end, head)
		if next == end {
			break
		}
		end = next
	}
	return end
}

func (p *page) complementOnce(k, head int) int {
	title := p.upper(head)
	if k == head+1 && k < len(p.words) && p.is(head, "resolution", "directive", "decree", "law", "protocol") && p.words[k].kind == syntax.Number && p.text[p.words[k-1].End:p.words[k].Start] == " " {
		if p.is(k+1, "(") && p.yearIn(k+2) > 0 && p.is(k+3, ")") {
			return k + 4
		}
		return k + 1 // "Resolution 242 (1967)"
	}
	switch p.low(k) {
	case "of", "on", "for", "concerning", "regarding", "with", "between", "to", "prohibiting", "in", "and", "“", "\"", "relating":
	default:
		return k
	}
	if p.is(k, "and") {
		if p.is(head, "laws") && p.is(k+1, "regulations") {
			return p.nounPhrase(k + 2)
		}
		return k
	}
	if p.is(k, "“", "\"") {
		if !p.is(head, "law", "agreement", "resolution", "ukraine", "protocol") {
			return k
		}
		for e := k + 1; e < len(p.words) && e-k < 40; e++ {
			if p.is(e, "”", "\"") {
				return e + 1
			}
		}
		return k
	}
	if p.is(k, "in", "to") && !(p.is(head, "annex", "protocol") && p.is(k, "to")) {
		return k
	}
	if d, ok := p.calendarDay(k + 1); ok && p.is(k, "of", "on") {
		if p.is(k, "of") {
			return d.to
		}
		return k
	}
	if p.is(k, "on") && p.dateStarting(k+1) != nil {
		return k
	}
	if p.is(k, "for") && !title && !p.is(head, "framework", "program", "programme") {
		return k
	}
	if end := p.betweenParties(k); end > 0 && title {
		return end
	}
	if p.is(k, "between", "with") && (!title || p.is(head, "declaration", "statement", "law", "charter")) {
		return k
	}
	if p.is(head, "annex", "protocol") && p.is(k, "to") && p.is(k+1, "this", "the") && headType[p.low(k+2)] != "" {
		return k + 3
	}
	if p.is(k, "of") && !title && !p.is(head, "constitution", "declaration", "resolution", "treaty", "law", "order", "charter", "annex", "memorandum", "act") {
		return k
	}
	if q := k + 1 + boolInt(p.is(k+1, "the")); p.is(q, "“", "\"") && p.is(k, "on", "of") {
		for e := q + 1; e < len(p.words) && e-q < 20; e++ {
			if p.is(e, "”", "\"") {
				return e + 1
			}
		}
	}
	end := p.nounPhrase(k + 1)
	if end == k+1 {
		return k
	}
	return end
}

// nounPhrase moves over a title's words: capitalised words and the small words
// between them, or a short noun phrase in lower case.
func (p *page) nounPhrase(k int) int {
	start := k
	end := k
	for k < len(p.words) && k-start < 26 {
		w := p.words[k]
		switch {
		case w.kind == syntax.Punct && w.low != "-" && w.low != "(" && w.low != ")" && w.low != "'" && w.low != "’":
			return end
		case w.low == "(" && k > start && p.is(k+2, ")") && k+3 < len(p.words) && p.upper(k+3):
			k += 3
			end = k
			continue
		case w.low == "(" || w.low == ")":
			return end
		case w.kind == syntax.Word && (w.upper || p.titleWord(w.low)):
			end = k + 1
		case w.low == "the" || w.low == "of" || w.low == "and" || w.low == "on" || w.low == "for" || w.low == "in" || w.low == "between" || w.low == "a" || w.low == "an" || w.low == "-" || w.low == "'s" || w.low == "’s" || w.low == "with":
			if w.low == "of" {
				if d, ok := p.calendarDay(k + 1); ok {
					return d.to // "in Europe of 19 November 1990"
				}
			}
			if w.low == "and" && (p.stopsTitle(k+1) || p.is(k+1, "of", "in") && p.is(k+2, "the", "this")) || w.low == "in" && k > start && !p.upper(k+1) && !p.is(k+1, "certain", "the") {
				return end
			}
		case w.kind == syntax.Number && p.yearIn(k) == 0:
			end = k + 1
		default:
			return end
		}
		k++
	}
	return end
}

// stopsTitle reports whether what follows "and" is a new statement.
func (p *page) stopsTitle(k int) bool {
	return p.is(k, "the", "shall", "will", "constitutional", "a", "an", "to", "that", "its") || p.lex.Lemma(p.low(k)) != "" && !p.upper(k)
}

// titleWord are nouns in lower case that titles are made of.
func (p *page) titleWord(low string) bool { return titleWords[low] }

var titleWords = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`peace friendship cooperation partnership establishment relations inter-state inter state settlement conflict
		resolution security border frontier watercourses use neutrality operation permanent status special local self government order areas certain regions
		prosecution punishment persons implementation economic revival recovery trade energy transit connectivity project named strategic
		understanding intent dialogue disarmament principles measures recognition sovereignty territorial integrity independence rights human
		delimitation demarcation state neighbourly neighborly interim temporary respect consultations results joint steps aimed initiatives agreements route
		construction cessation hostilities exchange prisoners diplomatic`) {
		titleWords[w] = true
	}
}

// isSection reports a reference to an article rather than an instrument.
func (p *page) isSection(head, end int) bool {
	return p.is(head, "act") && !p.upper(head) || p.is(head, "annex") && end == head+1 && !p.upper(head)
}

// resolve finds what a mention refers to: the document itself, an instrument
// named before, or one known by its states. ok is false when the mention names
// nothing.
func (p *page) resolve(from, head, end int, typ, full string) (instrument, bool) {
	bare := end == head+1 && from >= head-1
	if p.is(from, "this", "his", "present") && from < head {
		if p.own.slug == "" {
			p.own = instrument{p.slug(head, head, end), typ}
			if s := p.ownSlug(head, head, head+1, typ); s != "" {
				p.own.slug = s
			}
		}
		if last, ok := p.last[typ]; ok && p.own.typ != typ && typ == "law" {
			return last, true // "this Law" in an agreement that named one
		}
		own := p.own
		own.typ = typ
		if typ == "other" {
			own.typ = p.own.typ
		}
		return own, true
	}
	if typ == "constitution" || p.is(head, "law") && p.is(head-1, "basic") {
		return p.constitution(from, end), true
	}
	if bare && from == head || bare && tellingModifier[p.low(from)] {
		return p.again(from, head, typ)
	}
	if from < head || end > head+1 {
		if title := p.phrase(from, end); p.upper(head) && typ == p.own.typ && strings.Contains(strings.ToLower(p.ownTitle), strings.ToLower(title)) {
			return p.own, true // "the Declaration of Agreement" in the text of that name
		}
	}
	if s := p.pairTreaty(from, head, typ, full); s.slug != "" {
		return s, true
	}
	return instrument{}, true
}

// again resolves "the Agreement", "the declaration", "the document".
func (p *page) again(from, head int, typ string) (instrument, bool) {
	if p.is(from-1, "an", "any", "other", "such", "no") && typ != "constitution" {
		return instrument{}, p.low(head) == "treaty" || p.low(head) == "memorandum" || p.low(head) == "agreement"
	}
	if typ == "other" || p.is(head, "document", "text", "deal") {
		if p.legal && p.own.slug != "" && p.is(head, "document") {
			return p.own, true
		}
		if p.latest.slug != "" && !p.is(from-1, "a", "an") && p.is(head, "document", "text", "deal", "plan", "framework", "decision") {
			return p.latest, true
		}
		if p.is(head, "documents", "papers", "principles", "instruments") {
			return instrument{}, true
		}
		return instrument{}, p.latest.slug != "" || from < head
	}
	if p.own.slug != "" && p.own.typ == typ && p.signed && p.is(from-1, "the") && from == head {
		return p.own, true
	}
	if last, ok := p.last[typ]; ok && strings.HasSuffix(p.low(head), "s") == strings.HasSuffix(last.slug, "s") && (from == head || p.is(from, "published", "signed", "agreed", "initialled", "preliminary")) {
		return last, true
	}
	if p.own.slug != "" && p.own.typ == typ && p.legal {
		return p.own, true
	}
	// "peace treaty", "the treaty" between the two sides of the text.
	if s := p.pairTreaty(from, head, typ, p.phrase(from, head+1)); s.slug != "" {
		return s, true
	}
	return instrument{}, true
}

// pairTreaty names the peace treaty between the document's two states.
func (p *page) pairTreaty(from, head int, typ, full string) instrument {
	if typ != "treaty" && typ != "agreement" {
		return instrument{}
	}
	peace := strings.Contains(full, "peace") || from == head && typ == "treaty"
	if !peace {
		return instrument{}
	}
	a, b := p.pair()
	if a == "" || p.legal {
		return instrument{}
	}
	return instrument{strings.ToLower(a) + "-" + strings.ToLower(b) + "-peace-agreement", typ}
}

// pair are the two states of the document, in the order of first mention.
func (p *page) pair() (string, string) {
	if contains(p.parties, "AZE") && contains(p.parties, "ARM") || p.topic == "ARM" || p.topic == "AZE" {
		return "AZE", "ARM" // the order of the shipped ids
	}
	if len(p.parties) == 2 {
		return p.parties[0], p.parties[1]
	}
	return "", ""
}

// constitution names the constitution of the state beside it, else of the
// state of the sentence or the one named last.
func (p *page) constitution(from, end int) instrument {
	state := ""
	for k := from; k < end; k++ {
		if s := p.lex.AdjectiveState(p.low(k)); s != "" {
			state = s
		}
	}
	for i := range p.actors {
		m := &p.actors[i]
		if m.typ == "state" && m.via != "group" && (m.from >= from && m.to <= end) {
			state = m.id
		}
	}
	if state == "" {
		if c, ok := p.last["constitution"]; ok {
			return c
		}
		for i := range p.actors {
			if m := &p.actors[i]; m.typ == "state" && m.via != "group" {
				state = m.id
			} else if m.typ == "person" && state == "" {
				_, state = p.lex.Holds(m.id, p.ref.edtf())
			}
		}
	}
	if state == "" {
		state = p.topic
	}
	if state == "" {
		return instrument{"constitution", "constitution"}
	}
	return instrument{kebab(p.lex.StateName(state)) + "-constitution", "constitution"}
}

// knownNumber names a numbered resolution of the Security Council or the General
// Assembly as everybody does; empty for other instruments.
func (p *page) knownNumber(from, head, end int) string {
	if !p.is(head, "resolution") || end <= head+1 || p.words[head+1].kind != syntax.Number {
		return ""
	}
	switch {
	case p.hasIn(from, head, "council"):
		return "unsc-resolution-" + p.low(head+1)
	case p.hasIn(from, head, "assembly"):
		return "unga-resolution-" + p.low(head+1)
	}
	return ""
}

func (p *page) writeInstrument(from, to int, what instrument, rule string) int {
	if p.own.slug == "" && p.signed && p.index < 3 && (what.typ != "law" || p.doc.Kind == kadesh.DocumentLaw) {
		p.own, p.ownTitle = what, p.phrase(from, to)
	}
	p.last[what.typ] = what
	if what.typ != "constitution" && what.slug != "un-charter" {
		p.latest = what
	}
	p.instrs = append(p.instrs, instrMention{from, to, what})
	p.add(kadesh.FindingInstrument, p.spanOf(from, to), rule, func(f *kadesh.Finding) {
		f.Instrument = &kadesh.InstrumentFinding{Instrument: what.slug, Type: what.typ}
	})
	return to - from
}
