package event

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// The words of an event: the smallest clause or nominal that tells it.

// contentActs are acts whose clause holds what was promised, threatened, asked.
var contentActs = map[string]bool{"promise": true, "threaten": true, "demand": true, "accuse": true, "request": true}

// meaning are words whose infinitive is the act and whose subject is in it, meant those that
// are so in reports: "he is ready to sign", "A wants to withdraw".
var (
	meaning = page.WordSet("fail ready willing prepared prepare poised set due unwilling suppose supposed go scheduled schedule slated slate")
	meant   = page.WordSet("want plan intend seek hope aim try attempt able unable eager keen likely unlikely reluctant wish")
)

// clauseSpan is the smallest clause around the verb: subject, verb, objects and
// the nearest circumstances, without clauses that hang on it.
func (p *Reader) clauseSpan(i, subject int, own bool, typ string) (from, to int) {
	start := i
	if own && subject < i {
		start = subject
	}
	from, to = p.Extent(i, func(k int) bool {
		n := &p.Nodes[k]
		head := n.Head == i
		switch {
		case n.Is("advcl") && p.Is(k, "follows") && p.Is(k-1, "as"):
			return false // "have agreed as follows"
		case head && n.Is("advcl") && n.XPOS == "VBG" && k > i && p.Is(p.Leftmost(k), "from"):
			return false // "was banned from conducting worship"
		case head && typ == "agree" && n.Is("advcl") && n.XPOS == "VB" && k > i && p.Is(p.Leftmost(k), "to"):
			return false // "agreed on 22 June to carry it"
		case head && contentActs[typ] && n.Is("advcl") && k > i && p.whatFor(i, k):
			return false // "called on A to halt it", "accused A of hiding it"
		case n.Is("advcl") && p.accusedObject(i, n.Head):
			return false // "arrested three men accused of robbing a bank"
		case n.Is("advcl"), n.Is("xcomp"):
			if head && through[p.Nodes[i].Lemma] && k > i && p.infinitiveOf(k) {
				return false
			}
			return n.Is("advcl")
		case n.Is("acl:relcl"), n.Is("parataxis"), n.Is("discourse"), n.Is("vocative"):
			return true
		case n.Is("mark"):
			return head && !(k > start && p.Is(k, "to") && p.Is(k-1, "is", "are", "was", "were"))
		case n.Is("acl") && contentActs[typ] && n.Head > i && p.Nodes[n.Head].Head == i && p.whatFor(i, k):
			return false // "accused A of violating it"
		case n.Is("acl"):
			return n.XPOS != "VB" && !p.Is(k+1, "at", "against") && !(n.XPOS == "VBG" && p.Is(k-1, "on")) && !(!p.Legal && k > i && n.Head == k-1)
		case n.Is("conj"):
			if contentActs[typ] && n.Head > i && p.alike(n.Head, k) {
				return false // "asked to respect and execute the sentence"
			}
			return n.UPOS == "VERB" || head || p.otherActNoun(k)
		case n.Is("ccomp"):
			return head && !contentActs[typ] && typ != "propose" && !disclaiming[p.Nodes[i].Lemma] && p.Nodes[i].Lemma != "rule"
		case n.Is("punct"), n.Is("cc"):
			return head
		case n.Is("obl") && p.Is(p.Child(k, "case"), "despite"):
			return true
		case n.Is("obl"):
			return head && (k < start || p.apart(k) || p.distant(i, k) || p.manner(k))
		case n.Is("appos"):
			return p.SaidBehind(p.Leftmost(k)) // "A lifts them, Minister N said"
		case n.Is("advmod"):
			return head && k < start && !p.Is(k-1, "having")
		case n.Is("aux"):
			return head && !own && p.Legal && !p.Is(k, "having", "have", "has")
		case n.Is("nsubj"):
			return head && page.RelativePronoun(n.Lemma)
		}
		return false
	})
	if a := p.Child(i, "obl:agent"); a >= to && a-to < 12 && p.Is(p.Child(a, "case"), "by") && p.Passive(i) {
		to = p.Rightmost(a) + 1 // "were arrested without incident by officers"
	}
	if own && subject < from && (p.close(subject, i) || p.onlyAside(subject, i)) {
		from, _ = p.Extent(subject, func(k int) bool { return k > subject || p.Words[k].Kind == syntax.Punct || p.Nodes[k].Is("cc") })
	}
	from = p.pastHeading(from, i)
	for from < i && (p.Words[from].Kind == syntax.Punct || p.Is(from, "to", "and", "but", "or", "before", "after", "until", "once", "when", "that", "while", "if", "unless")) {
		from++
	}
	if p.Is(from, "of") && p.Is(from-1, "hundreds", "thousands", "dozens", "scores", "tens", "millions", "some", "many", "most", "one", "two", "several") {
		from--
	}
	if p.Is(from, "of") && from < i {
		from++ // "the names [of] those killed"
	}
	if p.Is(from-1, "of") && p.Is(from-2, "hundreds", "thousands", "dozens", "scores", "tens", "millions", "number", "majority", "most", "some", "many") {
		from -= 2
	}
	if p.Is(from, "than") && p.Is(from-1, "more", "less", "fewer") {
		from-- // "more than 200 officials"
	}
	for k := i + 1; k < to; k++ {
		if !p.Signed && p.Is(k, "but") && k+1 < to && p.OwnSubject(k+1, len(p.Nodes)) && !p.Is(k-1, "all", "nothing", "anything", "none", ",") {
			to = k // "agreed to a deal but more talks are needed"
			break
		}
		if p.Is(k, ";") || p.Is(k, ":") && !p.OpenMark(k+1) && !contentActs[typ] {
			to = k // a list of how, or another clause
		}
	}
	to = p.beforeOpener(i, to)
	if h := p.Nodes[i].Head; h >= 0 && h == i-2 && p.Is(i-1, "to") && (meaning[p.Nodes[h].Lemma] || !p.Legal && meant[p.Nodes[h].Lemma]) && p.Child(h, "nsubj", "nsubj:pass") >= 0 {
		from = min(from, p.Leftmost(p.Child(h, "nsubj", "nsubj:pass"))) // "he is ready to sign"
	}
	if h := p.Nodes[i].Head; h >= 0 && h == i-3 && p.Is(i-1, "be") && p.Is(i-2, "to") && p.Is(h, "scheduled", "set", "due", "expected", "slated", "planned") && (p.Child(h, "nsubj", "nsubj:pass") >= 0) {
		from = min(from, p.Leftmost(p.Child(h, "nsubj", "nsubj:pass"))) // "the agreement is scheduled to be signed"
	}
	if h := p.Nodes[i].Head; p.RankedAs(i) >= 0 && subject >= 0 && subject < h && p.close(subject, h) {
		from = min(from, p.Leftmost(subject)) // "N is the first president to visit Y"
	}
	if s := p.testimony(i); s > 0 {
		from = s
		if p.Is(to, "and") && p.Is(to+1, "affixed", "affix") {
			for to++; to < len(p.Words) && p.Words[to].Kind == syntax.Word && !p.Is(to, "at", "this", "the", "on"); to++ {
			}
		}
	}
	if a := p.antecedent(i, subject); a >= 0 && !(own && p.Nodes[i].Is("acl")) {
		from = a
	}
	if !p.Signed && p.Is(to, ",") && to > i && page.HeadType[p.Singular(to-1)] != "" {
		to = p.NamesOf(to + 1) // "passed two bills, the A Act and the B Act"
		for p.Is(to-1, ",") {
			to--
		}
	}
	for k := range p.Dates {
		if d := &p.Dates[k]; d.EDTF != nil && (d.Anchor == "" || d.Anchor == "D-Day") && d.From < to && to < d.To && !p.Is(to, ".") {
			to = d.To // "Initialled 8 August 2025, not signed"
		}
	}
	return from, to
}

// beforeOpener is the end of a clause, at word to, without the words that open the clause
// behind it ("as soon as they open theirs", "on condition that", "provided that") and
// without who says so.
func (p *Reader) beforeOpener(i, to int) int {
	for k := i + 1; k < to && !p.Signed; k++ {
		if p.Is(k, ",") && p.SaidBehind(k+1) {
			return k
		}
	}
	switch {
	case to-2 <= i:
	case p.Is(to-1, "soon") && p.Is(to-2, "as"), p.Is(to, "that") && p.Is(to-1, "condition") && p.Is(to-2, "on"):
		return to - 2
	case p.Is(to, "that") && p.Is(to-1, "provided", "providing"):
		return to - 1 - page.BoolInt(p.Is(to-2, ","))
	}
	return to
}

// whatFor reports that the clause of the verb at k says what the verb at i asks for or
// blames somebody for, right behind whom it names: an infinitive, or a gerund behind
// "of".
func (p *Reader) whatFor(i, k int) bool {
	m := p.Leftmost(k)
	if m <= i || p.Is(m-1, ",") {
		return false
	}
	return p.Is(m, "to", "not") && p.Nodes[k].XPOS == "VB" || p.Is(m, "of") && p.Nodes[k].XPOS == "VBG"
}

// testimony is where the signers are named when the verb at i is that of the
// close of a treaty: "in testimony whereof, the said ... have hereunto set their
// hands"; 0 elsewhere.
func (p *Reader) testimony(i int) int {
	signed := p.Is(i, "signed") && p.Is(i-1, "have", "has") && p.HasIn(p.First, i, "undersigned")
	if !p.Legal || !signed && (!p.Is(i, "set", "sets") || !p.Is(i+1, "their", "his") || !p.Is(i+2, "hand", "hands")) || !p.Is(p.First, "in") || !p.Is(p.First+1, "testimony", "witness", "faith") {
		return 0
	}
	k := p.First + 2
	for p.Is(k, "whereof", ",", "of", "which") {
		k++
	}
	if k >= i {
		return 0
	}
	return k
}

// accusedObject reports that the word at a says of what the object of the verb at i is
// accused.
func (p *Reader) accusedObject(i, a int) bool {
	if p.Legal || a <= i || p.Nodes[a].Lemma != "accuse" || !p.Nodes[a].Is("acl") {
		return false
	}
	o := p.Nodes[a].Head
	return o > i && p.Nodes[o].Is("obj") && p.Nodes[o].Head == i
}

// close reports a subject that stands near enough to its verb for both to make
// one clause: not one that a preamble parts from it.
func (p *Reader) close(subject, i int) bool {
	commas := 0
	for k := subject; k < i; k++ {
		if p.Is(k, ",", ";", ":") {
			commas++
		}
	}
	return commas == 0 && i-subject <= 20 || commas <= 2 && i-subject <= 12 && !p.Legal
}

// onlyAside reports a subject that nothing but what is said of it parts from its verb: "the
// army, which has been fighting rebels, denied it", "N, the envoy to Kyiv, testified".
func (p *Reader) onlyAside(subject, i int) bool {
	r := p.Child(subject, "acl:relcl", "appos", "conj")
	if r < subject || r > i || i-subject > 30 || p.Legal && (i-subject > 18 || !p.Nodes[r].Is("acl:relcl") || !p.Passive(i)) {
		return false
	}
	for k := subject + 1; k < i; k++ {
		if h := p.Nodes[k].Head; !p.Under(k, subject) && h != i {
			return false
		}
	}
	return true
}

// twin widens the span of the verb at i, of length words, over a verb that it
// shares its object with: "establish and maintain posts", "made and concluded".
func (p *Reader) twin(i, length, from, to int, typ string) (int, int) {
	k := i + length
	if h := p.Nodes[i].Head; p.Nodes[i].Is("conj") && h == i-2 && p.Is(i-1, "and", "or") && p.alike(h, i) && p.Child(h, "obj") < 0 && !p.actVerb(h) {
		return min(from, h), to
	}
	if !p.Is(k, "and", "or") || k+1 >= len(p.Nodes) || to > k || p.Child(i, "obj") > k {
		return from, to
	}
	if n := &p.Nodes[k+1]; !n.Is("conj") || n.Head != i || !p.alike(i, k+1) {
		return from, to
	}
	act, _, ok := p.Act(k+1, len(p.Words))
	if ok && act.Type != typ && legalEvent[act.Type] {
		return from, to // another event
	}
	p.twinned = k + 1
	if p.Child(k+1, "obj") < 0 {
		return from, max(to, k+2)
	}
	_, end := p.clauseSpan(k+1, i, false, typ)
	return from, max(to, end)
}

// alike reports two verbs of one form that is not finite: participles or
// infinitives under one auxiliary.
func (p *Reader) alike(a, b int) bool {
	x := p.Nodes[a].XPOS
	return p.Nodes[a].UPOS == "VERB" && p.Nodes[b].UPOS == "VERB" && x == p.Nodes[b].XPOS && (x == "VBN" || x == "VB" || x == "VBG")
}

// pastHeading is from, moved behind a heading that runs into the sentence of the
// verb at i in a text that lost its line breaks: "Duration The Agreement shall".
func (p *Reader) pastHeading(from, i int) int {
	if !p.Legal {
		return from
	}
	for k := i - 1; k > from; k-- {
		if p.Upper(k) && p.Is(k, "the", "this", "these", "all", "any", "each", "both", "either", "if", "in", "it", "no") && p.Words[k-1].Kind == syntax.Word &&
			!p.upperWords(k) {
			return k
		}
	}
	return from
}

// upperWords reports a word in capitals among others: a name in capitals, not
// the start of a sentence.
func (p *Reader) upperWords(k int) bool {
	s := p.At(k, k+1)
	return len(s) > 1 && s == strings.ToUpper(s) || p.MentionAt(k) != nil && p.MentionAt(k).From < k || p.instrumentOver(k)
}

// instrumentOver reports an instrument whose name runs over the word at k.
func (p *Reader) instrumentOver(k int) bool {
	for i := range p.Instrs {
		if m := &p.Instrs[i]; m.From < k && k < m.To {
			return true
		}
	}
	return false
}

// antecedent is the first word of the noun that a passive relative clause is
// about: "security arrangements that shall be adopted"; -1 when the clause is
// no such thing.
func (p *Reader) antecedent(i, subject int) int {
	n := &p.Nodes[i]
	if n.Is("acl") && n.XPOS == "VBN" && n.Head >= 0 && i-n.Head <= 2 && i > n.Head && !p.Is(i-1, ",") && p.Nodes[n.Head].UPOS == "NOUN" {
		return p.nounFirst(n.Head) // "the candidates elected in this district"
	}
	if !n.Is("acl:relcl") || subject != n.Head || i-subject > 6 || !p.Passive(i) || p.Is(subject+1, ",") {
		return -1
	}
	return p.nounFirst(subject)
}

// nounFirst is the first of the adjectives and nouns before the noun at k.
func (p *Reader) nounFirst(k int) int {
	a := k
	for a > 0 && p.Nodes[a-1].Head == k && (p.Nodes[a-1].Is("amod") || p.Nodes[a-1].Is("compound")) {
		a--
	}
	return a
}

// distant reports a circumstance set off by a comma or far from its verb.
func (p *Reader) distant(i, k int) bool {
	l := p.Leftmost(k)
	if p.Is(k, "force", "effect") && k-i <= 2 {
		return false // "enters into force upon the exchange of ..."
	}
	return l > i && (p.Is(l-1, ",") || p.Is(l, ",") || p.Rightmost(k)-i > 16 && p.Child(i, "obj", "nsubj") >= 0)
}

// otherActNoun reports a coordinated noun that is an event of its own: "setting up
// a zone and the withdrawal of troops".
func (p *Reader) otherActNoun(k int) bool {
	if p.Nodes[k].UPOS != "NOUN" || p.Child(k, "nmod") < 0 {
		return false
	}
	_, _, ok := p.ActNoun(k, len(p.Words))
	return ok
}

// manner reports a circumstance that only says by which rule or within which
// time: "in accordance with the standards", "within three months".
func (p *Reader) manner(k int) bool {
	c := p.Child(k, "case")
	return c >= 0 && (p.Signed && p.Is(c, "within") || p.Is(c, "in") && p.Is(c+1, "accordance", "line", "conformity", "compliance", "keeping") || p.Is(c, "according", "pursuant") ||
		p.Is(k, "accordance", "line", "conformity", "compliance"))
}

// apart reports a circumstance that is another happening: "after the removal".
func (p *Reader) apart(k int) bool {
	for c := range k {
		if p.Nodes[c].Head == k && p.Nodes[c].Is("case") {
			return p.Is(c, "after", "before", "despite", "without", "because", "during", "until", "since", "unless", "following", "pending", "upon")
		}
	}
	return false
}

// nounSpan is the noun phrase of an act: its adjectives and complements without
// determiner and without clauses that hang on it.
func (p *Reader) nounSpan(i, n int) (from, to int) {
	head := p.phraseHead(i, n)
	from, to = p.Extent(head, func(k int) bool {
		d := &p.Nodes[k]
		switch {
		case d.Head == head && (d.Is("det") || d.Is("case") || d.Is("cc") || d.Is("punct") || d.Is("nmod:poss") || d.Is("advmod") || d.Is("nsubj") || d.Is("cop") || d.Is("conj") || d.Is("appos")):
			return true
		case k > head && d.Head == head && d.Is("amod"), p.Is(k, "latest"), d.Is("acl:relcl"), d.Is("advcl"), d.Is("parataxis"), d.Is("acl") && (p.Is(k-1, ",") || d.XPOS == "VB" && p.Is(k-1, "to") || d.XPOS == "VBG"):
			return true
		}
		return k > head && (d.Is("nmod") || d.Is("obl")) && (p.apart(k) || p.looselyBehind(k, head) || p.dateOver(k) && d.Head != head)
	})
	from, to = p.adjectiveRow(min(from, i), head), max(to, i+n)
	if i+n < to && p.Is(i+n, "the", "a", "an") {
		to = i + n // "within three months of signature the groups ..."
	}
	for k := i + n; k < to; k++ {
		if p.Nodes[k].UPOS == "AUX" && !p.Nodes[k].Is("cop") && p.Nodes[p.Nodes[k].Head].Head < i+n && !p.Nodes[p.Nodes[k].Head].Is("acl:relcl") {
			to = k // the verb of the clause, hung too low
		}
	}
	if d := &p.Nodes[head]; d.Is("conj") && d.Head >= 0 && head-d.Head == 2 && p.Is(head-1, "and", "or") && p.Nodes[d.Head].UPOS == "NOUN" {
		from = d.Head // "consideration and discussion of the proposals"
	}
	if p.Is(to-1, "of", "by", "between", "from") || !p.Legal && p.Is(to-1, "with", "against") {
		to = max(to, p.nounEnd(to-1))
	}
	to = p.wholeDate(p.twinNoun(head, to))
	for to > i+n && (p.Words[to-1].Kind == syntax.Punct && !p.Is(to-1, ")", "”", "]") || p.Is(to-1, "and", "or", "the", "to", "as")) {
		to--
	}
	return from, to
}

// beforeSubject is the end of a noun phrase, at word to, without the subject of the clause that
// follows an actor in it: "at the request of either Party [this Agreement] shall cease".
func (p *Reader) beforeSubject(k, to int) int {
	for ; k < to && p.Legal; k++ {
		if p.Is(k, "this", "the", "such") && p.ActorEnding(k) != nil && p.Words[k-1].Kind == syntax.Word {
			return k
		}
	}
	return to
}

// adjectiveRow is the first word of a row of adjectives before the noun at head:
// "comprehensive, sustainable and unlimited ceasefire".
func (p *Reader) adjectiveRow(from, head int) int {
	for from < head && p.Words[from].Kind == syntax.Punct {
		from++
	}
	k := from
	for k-1 >= p.First && head-k < 10 {
		switch {
		case p.Nodes[k-1].UPOS == "ADJ" && !p.Is(k-1, "other", "such", "same"):
			k--
			from = k
		case p.Is(k-1, ",", "and") && k-2 >= p.First && p.Nodes[k-2].UPOS == "ADJ" && p.Nodes[k].UPOS == "ADJ":
			k--
		default:
			return from
		}
	}
	return from
}

// twinNoun is the end of a noun phrase that shares what follows with a second
// noun: "promulgation and exchange of the regulations".
func (p *Reader) twinNoun(head, to int) int {
	if to != head+1 || !p.Is(to, "and", "or") || to+2 >= len(p.Nodes) {
		return to
	}
	n := &p.Nodes[to+1]
	if n.UPOS != "NOUN" || n.Head != head || !p.Is(to+2, "of", "between", "with", "by", "for") {
		return to
	}
	if _, _, ok := p.ActNoun(to+1, len(p.Words)); ok {
		return to
	}
	_, end := p.Extent(to+1, func(k int) bool { return !p.Nodes[k].Is("nmod") && p.Nodes[k].Head == to+1 })
	return end
}

// wholeDate is end, moved behind a date that it cuts in two.
func (p *Reader) wholeDate(end int) int {
	for k := range p.Dates {
		if d := &p.Dates[k]; d.From < end && end < d.To {
			return d.To
		}
	}
	return end
}

// looselyBehind reports a complement set off by a comma, or a purpose that does not
// stand right behind the noun at head: "creation of units for the protection of
// order".
func (p *Reader) looselyBehind(k, head int) bool {
	c := p.Child(k, "case")
	return c > head && (p.Is(c-1, ",") || p.Is(c, "for") && c > head+1)
}

// phraseHead is the word of the n words from i on which the others hang, the
// last one without a tree.
func (p *Reader) phraseHead(i, n int) int {
	for k := i; k < min(i+n, len(p.Nodes)); k++ {
		if h := p.Nodes[k].Head; h < i || h >= i+n {
			return k
		}
	}
	return i + n - 1
}
