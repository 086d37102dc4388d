package instrument

import (
	"cmp"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Find adds the instruments of the sentence under way to the line and to what was
// found.
func (p *Reader) Find() {
	for i := 0; i < len(p.Words); {
		n := p.instrumentAt(i)
		i += max(n, 1)
	}
}

func (p *Reader) instrumentAt(i int) int {
	if p.Words[i].Kind == syntax.Punct {
		return 0
	}
	if e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
		return e.Class == lexicon.Instrument && p.Fits(e, i, n) && p.Holds(e.Needs)
	}); e != nil && !p.Is(i-1, "this", "any", "no") {
		return p.writeInstrument(i, i+n, page.Instrument{Slug: e.ID, Type: e.Type}, "instrument-list")
	}
	if n := p.foreignTitle(i); n > 0 {
		return n
	}
	if n := p.resolutionsAt(i); n > 0 {
		return n
	}
	if n := p.instrumentAgain(i); n > 0 {
		return n
	}
	if n := p.newsStatement(i); n > 0 {
		return n
	}
	from, head := p.instrumentHead(i)
	if head < 0 || p.actOfAgreeing(head) || p.Upper(head) && p.Is(head+1, "group") && p.Upper(head+1) || p.Is(head, "law") && head == from+1 && p.Upper(head) && p.Lex.FirstName(p.At(from, head)) {
		return 0 // "Trilateral Contract Group", "Nathan Law"
	}
	if !p.Upper(head) && p.Is(head, "declaration") && p.Is(head+1, "of") && p.Is(head+2, "war") {
		return 0
	}
	for !p.Legal && from < head && p.Is(from, "initialled", "signed", "agreed", "two", "three", "four", "several", "both") && !p.Upper(from) {
		from++ // how many there are, and how far they are, stays outside
	}
	if p.Is(from, "signed") && p.Is(from+1, "this", "the", "present") && from+1 < head {
		from++
	}
	articles := p.Is(from, "articles")
	if articles {
		from = head // which are no part of its name
	}
	typ := page.HeadType[p.Low(head)]
	if !p.Signed && from == head && from > p.First && from-1 < len(p.Nodes) && p.Nodes[from-1].UPOS == "NOUN" && p.Nodes[from-1].Is("compound") && p.Nodes[from-1].Head == head && !p.Upper(from-1) && !p.Is(from-2, "-") {
		from-- // "extradition bill", "trade deal"
	}
	told := from
	if !p.Signed && from <= head && !p.Upper(head) {
		if from = p.dealFrom(from, head); from < told && p.HasIn(from, told, "-") {
			told = from // a name of its own: "the 19-point peace plan"
		}
	}
	if typ == "constitution" && !p.Legal && p.Is(from-1, "new", "present", "current", "existing") {
		from-- // which one it is
	}
	if p.Is(from-1, "-") && p.Is(from-2, "non") {
		from -= 2 // "a non-binding resolution"
	}
	end := p.complement(head + 1)
	if m := p.planner(head); m != nil {
		end = max(end, m.To)
	}
	if p.isSection(head, end) {
		return 0
	}
	full := p.actors.Phrase(from, end)
	known, ok := p.resolve(max(from, told), head, end, typ, full)
	if !ok {
		return 0
	}
	if known.Slug == "" {
		known = page.Instrument{Slug: p.slug(from, head, end), Type: typ}
		if s := cmp.Or(p.sameDeal(known.Slug, head), p.sameLaw(known, from, head)); s != "" {
			known.Slug = s
		}
		if p.ownPart(from, head, end) {
			known.Slug = p.partSlug(head)
		}
		if p.own.Slug == "" && p.Index < 3 && (p.Upper(head) || p.actors.Tribal) {
			if s := p.ownSlug(from, head, end, typ); s != "" {
				known.Slug = s
			}
		}
		if p.ownForeign && p.Upper(head) {
			p.renameOwn(p.ownName(from, head, end, typ))
			known = p.own
		}
	}
	alias := p.Is(from-1, "(") && p.Is(end, ")") && len(p.Instrs) > 0 && p.Instrs[len(p.Instrs)-1].To == from-1
	if alias {
		known.Slug = p.Instrs[len(p.Instrs)-1].Slug // "Law of Ukraine ... (Law on Special Status)"
	}
	start := from
	if articles {
		start = i
	}
	n := p.writeInstrument(start, end, known, "instrument-head") + start - i
	p.innerInstrument(head, end)
	if short := p.shortForm(end); short != "" && strings.Contains(strings.ToLower(short), p.Low(head)[:1]) {
		p.shortForms[short] = known
	}
	return n
}

// actOfAgreeing reports "agreement on the peace treaty text": the act, not an
// instrument.
func (p *Reader) actOfAgreeing(head int) bool {
	if !p.Is(head, "agreement") || p.Upper(head) || !p.Is(head+1, "on", "of") {
		return false
	}
	for k := head + 2; k < min(head+6, len(p.Words)); k++ {
		if page.HeadType[p.Low(k)] != "" {
			return true
		}
	}
	return false
}

// instrumentHead finds a head word at i or behind modifiers from i; from is
// where the mention starts.
func (p *Reader) instrumentHead(i int) (from, head int) {
	if page.HeadType[p.Low(i)] != "" && !(p.Low(i) == "act" && !p.Upper(i)) && !(p.Is(i, "framework") && p.Is(i+1, "agreement", "accord", "deal")) {
		if !p.tells(i, i) {
			return i, -1
		}
		return i, i
	}
	if p.Legal && p.Is(i, "articles") && p.Is(i+1, "of") {
		if k := i + 2 + page.BoolInt(p.Is(i+2, "a")); p.Is(k, "agreement", "convention", "treaty", "capitulation") {
			return i, k // "Articles of agreement and convention made at"
		}
	}
	// "this Agreement" takes the pronoun in: it is how the text names itself.
	if (p.Is(i, "this") || p.Is(i, "his") && p.Upper(i+1)) && page.HeadType[p.Low(i+1)] != "" { // "T his Agreement"
		return i, i + 1
	}
	if p.Is(i, "the", "a", "an", "of", "and", "or", "in", "on", "to", "for", "with", "by", "that", "its", "their", "all", "any", "under", "pursuant", "recalling", "reaffirming") {
		return i, -1
	}
	k := i
	for k < len(p.Words) && k-i < 7 {
		w := p.Words[k]
		if t := page.HeadType[w.Low]; t != "" && k > i && !(w.Low == "framework" && p.Is(k+1, "agreement", "accord", "deal")) {
			if !p.tells(i, k) {
				return i, -1
			}
			return i, k
		}
		if w.Low == "cessation" && p.Is(k+1, "of") && p.Is(k+2, "hostilities") {
			k += 3
			continue
		}
		modifier := w.Kind == syntax.Word && (w.Upper || tellingModifier[w.Low]) || w.Low == "-" && k > i ||
			w.Kind == syntax.Number && p.dates.YearIn(k) > 0 || p.Is(k, "el", "al") && k > i && p.Upper(k-1) && (p.Upper(k+1) || p.Is(k+1, "-") && p.Upper(k+2)) || w.Low == "and" && p.Upper(k+1) && k > i && p.Upper(k-1) ||
			w.Low == "of" && k > i && p.Upper(k+1) && p.Upper(k-1) && titleWords[p.Low(k-1)] && !p.Is(k-1, "state") || p.bracketed(k, i) > 0
		if !modifier || p.Lex.OfficeKey(w.Low) != "" {
			return i, -1
		}
		k += max(1, p.bracketed(k, i))
	}
	return i, -1
}

// evaluative are second halves of adjectives that say what a writer thinks of a deal.
var evaluative = page.WordSet("reaching term standing style lasting awaited brokered backed led sponsored mediated imposed needed wide scale ranging known")

// dealFrom is where the nouns start that stand before the head of a report's deal and say
// what it is about or where it was made: "the oil-sharing deal", "the Paris climate
// accord".
func (p *Reader) dealFrom(from, head int) int {
	for from > p.First+1 && from-1 < len(p.Nodes) {
		n := &p.Nodes[from-1]
		switch {
		case p.Is(from-1, "landmark", "milestone", "breakthrough", "record", "flagship"):
			return from // what a writer thinks of it
		case p.Is(from-1, "-") && from > 1 && p.Words[from-2].End == p.Words[from-1].Start && p.Words[from-2].Kind != syntax.Punct:
			from -= 2
		case from-2 > p.First && p.Is(from-2, "-") && p.Words[from-2].End == p.Words[from-1].Start && p.Words[from-3].End == p.Words[from-2].Start && n.Head >= from && n.Head <= head && p.Words[from-3].Kind != syntax.Punct && !evaluative[p.Low(from-1)]:
			from -= 3 // "power-sharing agreement"
		case (n.Is("compound") || n.Is("amod") && p.Upper(from-1) && p.Upper(from)) && n.Head >= from && n.Head <= head && (n.UPOS == "NOUN" || p.Upper(from-1)) && !p.Is(from-1, "'s", "’s"):
			from--
		default:
			return from
		}
	}
	return from
}

// bracketed is 3 for capitals in brackets at k among the words of a title that
// begins at i: "Cessation of Hostilities (COH) Agreement"; else 0.
func (p *Reader) bracketed(k, i int) int {
	if k > i && p.Is(k, "(") && p.Is(k+2, ")") && acronym(p.At(k+1, k+2)) && p.Upper(k+3) && p.Upper(k-1) {
		return 3
	}
	return 0
}

// isSection reports a reference to an article rather than an instrument.
func (p *Reader) isSection(head, end int) bool {
	return p.Is(head, "act") && !p.Upper(head) || p.Is(head, "annex") && end == head+1 && !p.Upper(head)
}

// resolve finds what a mention refers to: the document itself, an instrument
// named before, or one known by its states. ok is false when the mention names
// nothing.
func (p *Reader) resolve(from, head, end int, typ, full string) (page.Instrument, bool) {
	if p.planner(head) != nil {
		return page.Instrument{}, true
	}
	bare := end == head+1 && from >= head-1
	if last, ok := p.last[typ]; ok && !p.Signed && p.Is(from, "this") && from == head-1 {
		return last, true // of which the report speaks
	}
	if (p.Is(from, "this", "present") || p.Is(from, "his") && p.Upper(head)) && from < head && typ != "constitution" {
		if p.own.Slug == "" {
			p.own = page.Instrument{Slug: p.slug(head, head, end), Type: typ}
			if s := p.ownSlug(head, head, head+1, typ); s != "" {
				p.own.Slug = s
			}
		}
		if last, ok := p.last[typ]; ok && p.own.Type != typ && typ == "law" {
			return last, true // "this Law" in an agreement that named one
		}
		own := p.own
		own.Type = typ
		if typ == "other" {
			own.Type = p.own.Type
		}
		return own, true
	}
	if typ == "constitution" || p.Is(head, "law") && p.Is(head-1, "basic") {
		return p.constitution(from, end), true
	}
	if bare && from == head || bare && tellingModifier[p.Low(from)] {
		return p.again(from, head, typ)
	}
	if from < head || end > head+1 {
		if title := p.actors.Phrase(from, end); p.Upper(head) && typ == p.own.Type && strings.Contains(strings.ToLower(p.ownTitle), strings.ToLower(title)) {
			return p.own, true // "the Declaration of Agreement" in the text of that name
		}
	}
	if s := p.pairTreaty(from, head, end, typ, full); s.Slug != "" {
		return s, true
	}
	return page.Instrument{}, true
}

// generic reports a word before several instruments that are none in particular: "separate
// agreements".
func generic(w string) bool {
	switch w {
	case "separate", "bilateral", "further", "additional", "special", "new":
		return true
	}
	return false
}

// again resolves "the Agreement", "the declaration", "the document".
func (p *Reader) again(from, head int, typ string) (page.Instrument, bool) {
	if p.Is(from-1, "an", "any", "other", "such", "no") && typ != "constitution" {
		return page.Instrument{}, p.Low(head) == "treaty" || p.Low(head) == "memorandum" || p.Low(head) == "agreement"
	}
	if p.Legal && p.own.Slug != "" && p.Is(head, "text") && p.Is(head-1, "initialled", "initialed", "signed", "agreed", "final", "present") {
		return p.own, true
	}
	if typ == "other" || p.Is(head, "document", "text", "deal") {
		if p.Legal && p.own.Slug != "" && p.Is(head, "document") {
			return p.own, true
		}
		if last, ok := p.last["agreement"]; ok && p.Is(head, "deal") && !p.Is(from-1, "a", "an") {
			return last, true // no law or resolution named since is a deal
		}
		if p.Latest.Slug != "" && !p.Is(from-1, "a", "an") && p.Is(head, "document", "text", "deal", "plan", "framework", "decision") {
			return p.Latest, true
		}
		if p.Is(head, "documents", "papers", "principles", "instruments") {
			return page.Instrument{}, true
		}
		return page.Instrument{}, p.Latest.Slug != "" || from < head || !p.Signed && p.Is(head, "roadmap", "deal")
	}
	if p.own.Slug != "" && p.own.Type == typ && p.Signed && p.Is(from-1, "the") && from == head {
		return p.own, true
	}
	several := p.Is(head, "agreements", "treaties", "accords") && (generic(p.Low(from)) || generic(p.Low(from-1)))
	if last, ok := p.last[typ]; ok && !several && strings.HasSuffix(p.Low(head), "s") == strings.HasSuffix(last.Slug, "s") && (from == head || p.Is(from, "published", "signed", "agreed", "initialled", "preliminary")) {
		return last, true
	}
	if p.own.Slug != "" && p.own.Type == typ && p.Legal && !several {
		if from < head && p.Upper(from) && p.Upper(head) && p.Is(head+1, "signed", "concluded", "done") {
			return page.Instrument{}, true // "Recalling the Framework Accord signed in Nairobi"
		}
		return p.own, true
	}
	// "peace treaty", "the treaty" between the two sides of the text.
	if s := p.pairTreaty(from, head, head+1, typ, p.actors.Phrase(from, head+1)); s.Slug != "" {
		return s, true
	}
	return page.Instrument{}, true
}

// pairTreaty names the peace treaty between the document's two states.
func (p *Reader) pairTreaty(from, head, end int, typ, full string) page.Instrument {
	if typ != "treaty" && typ != "agreement" {
		return page.Instrument{}
	}
	peace := strings.Contains(full, "peace") || from == head && typ == "treaty"
	if !peace {
		return page.Instrument{}
	}
	a, b := p.pair()
	if a == "" || p.Legal || p.otherName(from, head) || p.ofOthers(from, head, end, a, b) {
		return page.Instrument{}
	}
	return page.Instrument{Slug: strings.ToLower(a) + "-" + strings.ToLower(b) + "-peace-agreement", Type: typ}
}

// otherName reports a treaty that has a name of its own: "the Juba Peace Agreement", "the
// Treaty of Westphalia".
func (p *Reader) otherName(from, head int) bool {
	named := func(k int) bool {
		return k < len(p.Words) && p.Upper(k) && !titleWords[p.Low(k)] && page.HeadType[p.Low(k)] == "" && !tellingModifier[p.Low(k)] &&
			p.Lex.AdjectiveState(p.Low(k)) == "" && p.actors.StateAhead(k) == "" && p.ActorStarting(k) == nil
	}
	for k := max(from, p.First+1); k < head; k++ {
		if named(k) {
			return true
		}
	}
	return p.Upper(head) && p.Is(head+1, "of") && named(head+2)
}

// ofOthers reports a treaty that names a party which is neither of two states: "the peace
// treaty between A and B", "the A-B peace treaty".
func (p *Reader) ofOthers(from, head, end int, a, b string) bool {
	for i := range p.Actors {
		if m := &p.Actors[i]; m.Type == "state" && m.ID != a && m.ID != b && m.Via != "metonym" && (m.From >= from && m.To <= max(end, head) || m.From > head && m.From <= head+8 && p.behindBetween(head, m.From)) {
			return true
		}
	}
	return false
}

// behindBetween reports that "between" or "with" leads from the head of a treaty to the
// word at k.
func (p *Reader) behindBetween(head, k int) bool {
	for w := head + 1; w < k; w++ {
		switch {
		case p.Is(w, "between", "with"):
			return true
		case !p.Is(w, "of", "peace", "friendship", "and", "cooperation"):
			return false
		}
	}
	return false
}

// pair are the two states of the document, in the order of first mention.
func (p *Reader) pair() (string, string) {
	if page.Contains(p.Parties, "AZE") && page.Contains(p.Parties, "ARM") || p.Topic == "ARM" || p.Topic == "AZE" {
		return "AZE", "ARM" // the order of the shipped ids
	}
	if len(p.Parties) == 2 {
		return p.Parties[0], p.Parties[1]
	}
	return "", ""
}

// constitution names the constitution of the state beside it, else of the
// state of the sentence or the one named last.
func (p *Reader) constitution(from, end int) page.Instrument {
	state := ""
	for k := from; k < end; k++ {
		if s := p.Lex.AdjectiveState(p.Low(k)); s != "" {
			state = s
		}
	}
	for i := range p.Actors {
		m := &p.Actors[i]
		if m.Type == "state" && m.Via != "group" && (m.From >= from && m.To <= end) {
			state = m.ID
		}
	}
	if m := p.ActorEnding(from - 1); state == "" && m != nil && m.Type == "state" && p.Is(from-1, "'s", "’s") {
		state = m.ID // "Serbia's constitution"
	}
	if state == "" {
		if c, ok := p.last["constitution"]; ok {
			return p.constitutionOf(strings.TrimSuffix(strings.TrimSuffix(c.Slug, "-constitution"), "-new"), from, end)
		}
		for i := range p.Actors {
			if m := &p.Actors[i]; m.Type == "state" && m.Via != "group" {
				state = m.ID
			} else if m.Type == "person" && state == "" {
				_, state = p.Lex.Holds(m.ID, p.dates.Ref.EDTF())
			}
		}
	}
	if state == "" {
		state = p.Topic
	}
	if state == "" {
		return page.Instrument{Slug: "constitution", Type: "constitution"}
	}
	return p.constitutionOf(kebab(p.Lex.StateName(state)), from, end)
}

// constitutionOf names the constitution in the words from from to end, of the state whose
// name is given: the one in force, or the one that is still to be.
func (p *Reader) constitutionOf(state string, from, end int) page.Instrument {
	name := page.Instrument{Slug: state + "-constitution", Type: "constitution"}
	if state == "" || state == "constitution" {
		name.Slug = "constitution"
	}
	if p.Is(from-1, "new", "proposed", "future", "draft") || p.HasIn(from, end, "draft", "new", "proposed", "future") {
		name.Slug = strings.TrimSuffix(name.Slug, "constitution") + "new-constitution"
	}
	return name
}

func (p *Reader) writeInstrument(from, to int, what page.Instrument, rule string) int {
	what.Slug = p.sameName(what.Slug)
	if p.own.Slug == "" && p.Signed && p.Index < 3 && (what.Type != "law" || p.Doc.Kind == kadesh.DocumentLaw) {
		p.own, p.ownTitle = what, p.actors.Phrase(from, to)
	}
	p.last[what.Type] = what
	if what.Type != "constitution" && what.Slug != "un-charter" {
		p.Latest = what
	}
	p.Instrs = append(p.Instrs, page.InstrMention{From: from, To: to, Instrument: what})
	p.Add(kadesh.FindingInstrument, p.SpanOf(from, to), rule, func(f *kadesh.Finding) {
		f.Instrument = &kadesh.InstrumentFinding{Instrument: what.Slug, Type: what.Type}
	})
	return to - from
}
