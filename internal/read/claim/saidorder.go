package claim

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Reports by the order of their words: a quotation behind the verb, the content
// before it, a clause without "that".

func (p *Reader) closeMark(i int) bool { return p.Is(i, "”", "\"", "»", "''") }

// direct reads `X said, "CONTENT"` and `"CONTENT", X said`.
func (p *Reader) direct(i, after int, certainty string, ids []string, from, to int) bool {
	k := after
	for p.Is(k, ",", ":") {
		k++
	}
	if p.Is(k, "in", "on", "at", "during", "to", "after", "of") && (len(ids) > 0 || to > 0) {
		k = p.markBehind(k)
	}
	if p.opens(k) {
		if len(ids) == 0 && to == 0 && k == after && !p.Signed && i < len(p.Nodes) && p.Nodes[i].XPOS == "VBN" {
			return false // "a print called “Cowboys”"
		}
		end := k + 1
		for end < len(p.Words) && !p.closeMark(end) {
			end++
		}
		if end-k < 3 && !p.Is(after, ",", ":") {
			return false
		}
		if len(ids) > 0 {
			p.Speaker = ids
		}
		return p.quotes("direct-quote", certainty, i, after, k+1, end, ids, p.QuotedIf(from, to))
	}
	return false
}

// markBehind is the mark of quotation behind "in an interview" at word k, k
// itself without one.
func (p *Reader) markBehind(k int) int {
	for e := k + 1; e < min(k+9, len(p.Words)); e++ {
		if p.opens(e) {
			return e
		}
		if p.Tensed(e) || p.Words[e].Kind == syntax.Punct && !p.Is(e, ",", ":", "'s", "’s", "-") {
			break
		}
	}
	return k
}

// inverted reads `"CONTENT," said X` and `CONTENT, said X`.
func (p *Reader) inverted(i, after int, certainty string) bool {
	if p.Is(i, "written") && p.Is(i+1, "by") || p.Is(i, "told", "tells") {
		return false // "a book, written by A"; to whom, and not who, stands behind "told"
	}
	if !p.Is(i-1, ",", "”", "\"", "?", "!") || p.Is(after, "that", "to") || strings.HasSuffix(p.Low(i), "ing") {
		return false
	}
	var who *page.Mention
	for a := range p.Actors {
		if m := &p.Actors[a]; !m.Inner && (m.From == after || m.From == after+1 && p.Is(after, "the")) {
			who = m
		}
	}
	if who == nil {
		who = p.saidRole(after)
	} else if person := p.PersonBehind(who); person != nil {
		who = person // "said UNHCR spokesman N. N."
	}
	if who == nil {
		return p.saidByName(i, after, certainty) || p.saidByNoun(i, after, certainty)
	}
	if p.goesOnAsClause(who.To) || p.Is(p.First, "according") {
		return false
	}
	ids := append([]string(nil), who.IDs()...)
	source := p.QuotedIf(who.From, who.To)
	p.Speaker = ids
	start, quoted := p.quoteStart(p.First, i)
	if quoted != "direct" && i < len(p.Nodes) && (p.NodesLemma(i) == "advise" || p.NodesLemma(i) == "warn" || p.NodesLemma(i) == "assure" || p.NodesLemma(i) == "remind") && p.VerbIn(start, i) == 0 {
		return false // "Iran, an ally of N, advised both countries": whom, and not who
	}
	to := p.quoteStop(start, i, quoted)
	if quoted == "indirect" && p.Is(who.To, ",") && p.VerbIn(start, i) == 0 && p.VerbIn(who.To+1, len(p.Words)) > 0 {
		to = p.claimEnd(who.To + 1) // "The corridor, writes Reuters, is closed"
	}
	return p.oneClaim("content-said", certainty, i, after, start, to, ids, source, quoted)
}

// saidByName reads "CONTENT, writes Kaspi, goes on": a name that no list has, in an aside.
func (p *Reader) saidByName(i, after int, certainty string) bool {
	end := after
	for end < len(p.Nodes) && p.Upper(end) && p.Nodes[end].UPOS == "PROPN" {
		end++
	}
	if p.Signed || end == after || end > after+3 || !p.Is(i-1, ",") || !p.Is(end, ",") || !p.Tensed(i) || p.VerbIn(p.First, i) > 0 || p.VerbIn(end, len(p.Words)) == 0 {
		return false
	}
	return p.oneClaim("content-said", certainty, i, after, p.First, p.claimEnd(end+1), []string{page.SlugUpper(p.At(after, end))}, p.QuotedIf(after, end), "indirect")
}

// saidByNoun reads `CONTENT, said the ministry in Baku`, whom no list names, to the end
// of the sentence.
func (p *Reader) saidByNoun(i, after int, certainty string) bool {
	if p.Signed || i >= len(p.Nodes) || !page.Saying[p.Nodes[i].Lemma] || !p.Tensed(i) || p.Nodes[i].XPOS == "VBP" || i-p.First < 4 || p.VerbIn(p.First, i) == 0 {
		return false
	}
	end := after
	for end < len(p.Nodes) && p.Words[end].Kind == syntax.Word {
		if p.Tensed(end) || p.Is(end, "that", "who", "which") {
			return false
		}
		end++
	}
	head := after
	for head < end && (p.Nodes[head].UPOS == "DET" || p.Nodes[head].UPOS == "NOUN" || p.Nodes[head].UPOS == "PROPN" || p.Nodes[head].UPOS == "ADJ") {
		head++
	}
	for head--; head > after && p.Nodes[head].UPOS == "ADJ"; {
		head--
	}
	if head < after || p.Nodes[head].UPOS != "NOUN" || !p.Speaks(head) || head == after && p.Nodes[head].XPOS != "NNS" && !p.Is(head, "police") || end < len(p.Words)-1 {
		return false
	}
	ids := p.actors.WhoIs(head)
	if from := after + page.BoolInt(p.Nodes[after].UPOS == "DET"); p.Nodes[from].UPOS == "PROPN" && p.Nodes[head].UPOS == "NOUN" && head > from {
		ids = []string{page.SlugUpper(p.At(from, head))} // "the Press Democrat newspaper"
		if m := p.MentionAt(from); m != nil {
			ids = slices.Clone(m.IDs())
		}
	}
	start, quoted := p.quoteStart(p.First, i)
	if !p.oneClaim("content-said", certainty, i, after, start, p.quoteStop(start, i, quoted), ids, p.QuotedIf(after, head+1), quoted) {
		return false
	}
	p.Speaker = ids
	return true
}

// quoteStop is where a quotation that starts at a word closes, before to: what stands
// between it and the verb says who speaks.
func (p *Reader) quoteStop(start, to int, quoted string) int {
	if quoted != "direct" {
		return to
	}
	for k := start + 1; k < to; k++ {
		if p.Closes(k) && !p.wordsLeft(k+1, to) {
			return k
		}
	}
	return to
}

// wordsLeft reports another quotation between two words, which goes on.
func (p *Reader) wordsLeft(from, to int) bool {
	for k := from; k < to; k++ {
		if p.OpenMark(k) {
			return true
		}
	}
	return false
}

// onlyToWhom reports that what stands behind the verb only says to whom and
// when, and that a whole sentence stands before the speaker: "A sees no way out,
// B told the paper in an interview".
func (p *Reader) onlyToWhom(i, after, from int) bool {
	if i >= len(p.Nodes) || !page.Saying[p.Nodes[i].Lemma] || !p.Tensed(i) {
		return false
	}
	for k := p.First; k < from; k++ {
		if k < len(p.Nodes) && page.Saying[p.Nodes[k].Lemma] && p.Nodes[k].UPOS == "VERB" {
			return false // who speaks stands there already
		}
	}
	if p.Is(p.First, "contrary", "when", "while", "after", "before", "as", "although", "though", "since", "once", "if", "because", "asked", "in", "on", "at") || p.VerbIn(p.First, from) == 0 {
		return false
	}
	for k := after; k < len(p.Words) && p.Words[k].Kind != syntax.Punct; k++ {
		if p.Tensed(k) || p.Is(k, "that", "to", "about", "whether", "what") || p.Is(k, "of") && k == after {
			return false
		}
	}
	return true
}

// quoteStart is where the content between two words starts and how it is quoted:
// behind the first mark that opens, or at once in a quotation that an earlier
// sentence opened.
func (p *Reader) quoteStart(from, to int) (start int, quoted string) {
	if p.quoteOpen {
		for k := from; k < to; k++ {
			if p.closeMark(k) {
				return from, "direct"
			}
		}
	}
	for k := from; k < to; k++ {
		if p.opens(k) {
			return k + 1, "direct"
		}
	}
	return from, "indirect"
}

// trailing reads "CONTENT, X argues" with or without an end behind it.
func (p *Reader) trailing(i, after int, certainty string, ids []string, from, to int) bool {
	if p.Is(i-2, "which", "who") && p.Is(i-3, ",") && p.Is(i-1, "it", "he", "she", "they") && p.VerbIn(after, min(after+3, len(p.Words))) > 0 {
		if ids = p.Speaker; len(ids) == 0 {
			ids = p.actors.Lead
		}
		return p.oneClaim("content-said", certainty, i, after, after, p.claimEnd(after), append([]string(nil), ids...), nil, "indirect") // "their meeting, which it says prepared the summit"
	}
	if i < len(p.Nodes) && p.Nodes[i].XPOS == "VB" && p.Is(i-1, "would", "will", "could", "might", "may", "should", "must", "can") {
		return false // "Should A attack, B would respond, C said"
	}
	named := from
	if from = p.officeAhead(i, from); len(ids) == 0 && to == 0 || from < 2 || !p.Is(from-1, ",", "”", "\"") {
		return false
	}
	if after < len(p.Words) && p.Words[after].Kind != syntax.Punct && !p.Is(after, "and", "in", "on", "at") && !p.onlyToWhom(i, after, from) {
		return false
	}
	for k := from; k < i && i < len(p.Nodes); k++ {
		if p.Nodes[k].XPOS == "VBN" && p.Is(k+1, "and") {
			return false // "a text was agreed, a declaration signed and a route announced"
		}
	}
	start, quoted := p.First, ""
	for k := from - 2; k >= p.First; k-- {
		if p.Is(k, ";", ":") {
			start = k + 1
			break
		}
	}
	start, quoted = p.quoteStart(start, from)
	if p.Is(after, ",") && p.VerbIn(start, from) == 0 && (p.VerbIn(after+1, len(p.Nodes)) > 0 || after+1 < len(p.Nodes) && p.Nodes[after+1].XPOS == "VBN" && from-start < 6) {
		p.Speaker = ids // "This switch, he said, would happen", "Under the plan, he said, all will get one"
		if start >= len(p.Nodes) || p.Nodes[start].UPOS == "ADP" || quoted != "indirect" && quoted != "" {
			start = after + 1
		}
		end := p.claimEnd(after + 1)
		ok := p.oneClaim("content-said", certainty, i, after, start, end, ids, p.QuotedIf(named, to), "indirect")
		if ok && p.Is(end, ";") && p.VerbIn(end+1, len(p.Nodes)) > 0 {
			p.oneClaim("content-said", certainty, i, after, end+1, p.claimEnd(end+1), ids, p.QuotedIf(named, to), "indirect")
		}
		return ok
	}
	if from-start < 3 || quoted != "direct" && p.VerbIn(start, from-1) == 0 {
		return false
	}
	p.Speaker = ids
	ok := p.oneClaim("content-said", certainty, i, after, start, p.quoteStop(start, from-1, quoted), ids, p.QuotedIf(named, to), quoted)
	if p.Is(after, ",") && p.Is(after+1, "and") && p.after(after+2) {
		p.oneClaim("content-said", certainty, i, after, after+2, p.claimEnd(after+2), ids, p.QuotedIf(named, to), "indirect")
	}
	return ok
}

// officeAhead is where the office before the name at word from starts, when the tree has
// it as the subject of the verb at i: "its foreign minister, N. N., said".
func (p *Reader) officeAhead(i, from int) int {
	if from >= len(p.Nodes) || !p.Nodes[from].Is("appos") {
		return p.titleAhead(i, from)
	}
	if o := p.Nodes[from].Head; o >= 0 && o < from && p.Nodes[o].Head == i && p.Nodes[o].Is("nsubj") {
		return p.Leftmost(o)
	}
	return from
}

// titleAhead is where what somebody is begins before the name at word from, up to a comma:
// ", the bloc's special envoy N. N. warned", with the verb at i.
func (p *Reader) titleAhead(i, from int) int {
	if from > len(p.Nodes) {
		return from
	}
	k := from
	for k > p.First && from-k < 8 && p.Words[k-1].Kind != syntax.Punct {
		k--
	}
	if k == from || !p.Is(k-1, ",") || !p.Is(k, "the", "a", "an", "its", "their") {
		return from
	}
	for w := k; w < from; w++ {
		if h := p.Nodes[w].Head; h < k || h >= i {
			return from // "a charge that A denied"
		}
	}
	return k
}

func (p *Reader) after(k int) bool { return len(p.Words)-k > 4 }

// bareContent reads "X claims CONTENT" without "that": the content must be a
// clause (it has a subject of its own).
func (p *Reader) bareContent(i, after int, certainty string, ids []string, from, to int) int {
	if p.Is(after, "to") && p.Is(after+1, "have", "be") && p.NodesLemma(i) == "claim" && !p.Passive(i) && (len(ids) > 0 || to > 0) {
		if p.oneClaim("said-clause", certainty, i, after, after+1, p.claimEnd(after+1), ids, p.QuotedIf(from, to), "indirect") {
			p.Speaker = ids
			return after - i // "the rebels claim to have taken the town"
		}
	}
	after = p.behindTime(after)
	if p.StopAt(after) || p.Is(after, "to", "on", "in", "at", "with", "of", "by", "for", "from", "and", "or", "up", "into", "out", "as", "against") {
		return 0
	}
	if p.Tensed(after) || p.Is(after, "nothing", "something", "so", "little", "much", "goodbye", "no", "yes") || p.Is(after, "the") && p.Is(after+1, "same", "opposite") {
		return 0 // "what people thought was important", "says the same"
	}
	if certainty != "denied" && !p.clauseAhead(after) && !p.clauseByTree(i) || certainty == "denied" && p.Is(after, "them", "him", "her", "us", "me", "access", "entry") {
		return 0
	}
	if p.Is(after, "soon", "shortly", "just", "hours", "minutes", "days", "weeks", "early", "late", "yesterday", "today", "last", "this") && (p.Is(after+1, "after", "before", "later", "ago") || p.Is(after, "yesterday", "today")) {
		return 0
	}
	start := p.behindAddressee(i, after)
	if c := p.Child(i, "ccomp"); c > start && p.Nodes[start].UPOS == "ADP" {
		if that := p.Child(c, "mark"); that > start && p.Is(that, "that") {
			start = that + 1 // "announced during a meeting that he had signed"
		}
	}
	end := p.besideSaid(i, start, p.claimEnd(start))
	if certainty == "denied" && !p.clauseAhead(after) {
		if c := p.commaIn(start, end); c > 0 {
			end = c // "denied the accusation, has avoided"
		}
	}
	if p.Is(start, "he", "she", "they", "it", "him", "her") && len(ids) == 0 || end <= start || len(ids) > 0 && p.saidInside(start, end, ids) {
		return 0
	}
	if !p.oneClaim("said-clause", certainty, i, after, start, end, ids, p.QuotedIf(from, to), "indirect") {
		return 0
	}
	p.Speaker = ids
	return after - i
}

// behindTime is the word behind the time of saying at word k, when a clause follows:
// "said on Monday the border will open", "said last week the talks had failed"; else k.
func (p *Reader) behindTime(k int) int {
	e := k
	for p.Is(e, "late", "early", "earlier", "on") {
		e++
	}
	switch _, day := page.WeekdayNames[p.Low(e)]; {
	case day && p.Upper(e), p.Is(e, "yesterday", "today"):
		e++
	case p.Is(e, "last", "this") && p.Is(e+1, "week", "month", "year", "weekend", "morning", "evening", "night"):
		e += 2
	}
	if p.Is(e, "morning", "evening", "afternoon", "night") {
		e++
	}
	if e == k || p.Is(e-1, "on", "late", "early") || e >= len(p.Words) {
		return k
	}
	opens := p.Is(e, "the", "a", "an", "it", "he", "she", "they", "its", "his", "her", "their", "there", "this", "these", "no", "all", "both") ||
		e < len(p.Nodes) && (p.Nodes[e].UPOS == "NUM" || p.Nodes[e].XPOS == "NNS") || p.Upper(e) && p.ActorAtHead(e)
	if opens && p.clauseAhead(e) {
		return e
	}
	return k
}

// besideSaid is where the next thing begins that who speaks does: "says it was newly
// laid, recalls its ambassador"; end without one.
func (p *Reader) besideSaid(i, start, end int) int {
	for k := start + 2; k < min(end, len(p.Nodes)); k++ {
		n, first := &p.Nodes[k], k
		for p.Is(first-1, "has", "have", "had", "also", "then") {
			first--
		}
		if n.Is("conj") && n.Head >= i && n.Head < start && (p.Finite(k) || first < k) && p.Child(k, "nsubj") < 0 && p.Is(first-1, ",", "and", "but") {
			k = first
			for k > start+1 && p.Is(k-1, ",", "and", "but") {
				k--
			}
			return k
		}
	}
	return end
}

// behindAddressee is where the content behind "told parliament" starts.
func (p *Reader) behindAddressee(i, after int) int {
	if i >= len(p.Nodes) {
		return after
	}
	switch p.Nodes[i].Lemma {
	case "tell", "inform", "assure", "remind", "warn", "advise", "notify", "promise":
	default:
		return after
	}
	if p.Is(after, "reporters", "journalists", "parliament", "lawmakers", "media", "investigators", "him", "her", "them", "us", "me") && (p.Is(after+1, "the", "a", "an", "his", "her", "their", "its", "he", "she", "it", "they", "that", "there", "no", "both") || p.ActorStarting(after+1) != nil) {
		return after + 1
	}
	c, o := p.Child(i, "ccomp"), p.Child(i, "iobj", "obj")
	if o >= after && o < after+6 && c > o {
		if l := p.Leftmost(c); l > o {
			return l
		}
		return o + 1
	}
	if p.Is(after, "him", "her", "them", "us", "me", "reporters", "journalists", "parliament", "lawmakers") {
		return after + 1
	}
	return after
}

// clauseByTree reports a clause that the tree gives the verb as its content.
func (p *Reader) clauseByTree(i int) bool {
	if i >= len(p.Nodes) || !page.Saying[p.Nodes[i].Lemma] {
		return false
	}
	c := p.Child(i, "ccomp")
	if c < 0 {
		c = p.Child(i, "obj")
		return c > i+2 && p.Nodes[c].XPOS == "NNS" && (p.Lex.BaseVerb(strings.TrimSuffix(p.Low(c), "s")) || p.Lex.Lemma(p.Low(c)) != "") && c+2 < len(p.Nodes) && p.Is(c+1, "under", "in", "to", "on", "at", "the", "with")
	}
	return c > i+1
}

// clauseAhead reports whether a subject and a verb follow within a few words.
func (p *Reader) clauseAhead(k int) bool {
	for e := k + 1; e < min(k+9, len(p.Words)); e++ {
		if p.Is(e, "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "should", "must", "may", "might", "did", "does", "do", "'s", "continue", "wants", "remains") && !p.Is(e, "'s") {
			return true
		}
		if p.Is(e, ",", ";", "that", "which", "who") {
			return false
		}
		if w := p.Low(e); strings.HasSuffix(w, "ed") && p.Lex.Lemma(w) != "" && p.ActorEnding(e) != nil {
			return true
		}
	}
	return false
}
