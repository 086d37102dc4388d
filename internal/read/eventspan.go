package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// The words of an event: the smallest clause or nominal that tells it.

// contentActs are acts whose clause holds what was promised, threatened, asked.
var contentActs = map[string]bool{"promise": true, "threaten": true, "demand": true, "accuse": true, "request": true}

// clauseSpan is the smallest clause around the verb: subject, verb, objects and
// the nearest circumstances, without clauses that hang on it.
func (p *page) clauseSpan(i, subject int, own bool, typ string) (from, to int) {
	start := i
	if own && subject < i {
		start = subject
	}
	from, to = p.extent(i, func(k int) bool {
		n := &p.nodes[k]
		head := n.Head == i
		switch {
		case n.Is("advcl") && p.is(k, "follows") && p.is(k-1, "as"):
			return false // "have agreed as follows"
		case head && n.Is("advcl") && n.XPOS == "VBG" && k > i && p.is(p.leftmost(k), "from"):
			return false // "was banned from conducting worship"
		case head && typ == "agree" && n.Is("advcl") && n.XPOS == "VB" && k > i && p.is(p.leftmost(k), "to"):
			return false // "agreed on 22 June to carry it"
		case head && contentActs[typ] && n.Is("advcl") && k > i && p.whatFor(i, k):
			return false // "called on A to halt it", "accused A of hiding it"
		case n.Is("advcl") && p.accusedObject(i, n.Head):
			return false // "arrested three men accused of robbing a bank"
		case n.Is("advcl"), n.Is("xcomp"):
			if head && through[p.nodes[i].Lemma] && k > i && p.infinitiveOf(k) {
				return false
			}
			return n.Is("advcl")
		case n.Is("acl:relcl"), n.Is("parataxis"), n.Is("discourse"), n.Is("vocative"):
			return true
		case n.Is("mark"):
			return head && !(k > start && p.is(k, "to") && p.is(k-1, "is", "are", "was", "were"))
		case n.Is("acl") && contentActs[typ] && n.Head > i && p.nodes[n.Head].Head == i && p.whatFor(i, k):
			return false // "accused A of violating it"
		case n.Is("acl"):
			return n.XPOS != "VB" && !p.is(k+1, "at", "against") && !(n.XPOS == "VBG" && p.is(k-1, "on")) && !(!p.legal && k > i && n.Head == k-1)
		case n.Is("conj"):
			if contentActs[typ] && n.Head > i && p.alike(n.Head, k) {
				return false // "asked to respect and execute the sentence"
			}
			return n.UPOS == "VERB" || head || p.otherActNoun(k)
		case n.Is("ccomp"):
			return head && !contentActs[typ] && typ != "propose" && !disclaiming[p.nodes[i].Lemma] && p.nodes[i].Lemma != "rule"
		case n.Is("punct"), n.Is("cc"):
			return head
		case n.Is("obl") && p.is(p.child(k, "case"), "despite"):
			return true
		case n.Is("obl"):
			return head && (k < start || p.apart(k) || p.distant(i, k) || p.manner(k))
		case n.Is("appos"):
			return p.saidBehind(p.leftmost(k)) // "A lifts them, Minister N said"
		case n.Is("advmod"):
			return head && k < start
		case n.Is("aux"):
			return head && !own && p.legal && !p.is(k, "having", "have", "has")
		case n.Is("nsubj"):
			return head && relativePronoun(n.Lemma)
		}
		return false
	})
	if a := p.child(i, "obl:agent"); a >= to && a-to < 12 && p.is(p.child(a, "case"), "by") && p.passive(i) {
		to = p.rightmost(a) + 1 // "were arrested without incident by officers"
	}
	if own && subject < from && (p.close(subject, i) || p.onlyRelative(subject, i)) {
		from, _ = p.extent(subject, func(k int) bool { return k > subject || p.words[k].kind == syntax.Punct || p.nodes[k].Is("cc") })
	}
	from = p.pastHeading(from, i)
	for from < i && (p.words[from].kind == syntax.Punct || p.is(from, "to", "and", "but", "or", "before", "after", "until", "once", "when", "that", "while", "if", "unless")) {
		from++
	}
	if p.is(from, "of") && p.is(from-1, "hundreds", "thousands", "dozens", "scores", "tens", "millions", "some", "many", "most", "one", "two", "several") {
		from--
	}
	if p.is(from-1, "of") && p.is(from-2, "hundreds", "thousands", "dozens", "scores", "tens", "millions", "number", "majority", "most", "some", "many") {
		from -= 2
	}
	for k := i + 1; k < to; k++ {
		if p.is(k, ";") || p.is(k, ":") && !p.openMark(k+1) && !contentActs[typ] {
			to = k // a list of how, or another clause
		}
	}
	if p.is(to-1, "soon") && p.is(to-2, "as") && to-2 > i {
		to -= 2 // of the clause behind: "as soon as they open theirs"
	}
	if h := p.nodes[i].Head; h >= 0 && h == i-2 && p.is(i-1, "to") && p.is(h, "failed", "fails", "ready", "willing", "prepared", "poised", "set", "due", "unwilling") && p.child(h, "nsubj") >= 0 {
		from = min(from, p.leftmost(p.child(h, "nsubj"))) // "he is ready to sign"
	}
	if h := p.nodes[i].Head; h >= 0 && h == i-3 && p.is(i-1, "be") && p.is(i-2, "to") && p.is(h, "scheduled", "set", "due", "expected", "slated", "planned") && (p.child(h, "nsubj", "nsubj:pass") >= 0) {
		from = min(from, p.leftmost(p.child(h, "nsubj", "nsubj:pass"))) // "the agreement is scheduled to be signed"
	}
	if h := p.nodes[i].Head; p.rankedAs(i) >= 0 && subject >= 0 && subject < h && p.close(subject, h) {
		from = min(from, p.leftmost(subject)) // "N is the first president to visit Y"
	}
	if s := p.testimony(i); s > 0 {
		from = s
		if p.is(to, "and") && p.is(to+1, "affixed", "affix") {
			for to++; to < len(p.words) && p.words[to].kind == syntax.Word && !p.is(to, "at", "this", "the", "on"); to++ {
			}
		}
	}
	if a := p.antecedent(i, subject); a >= 0 && !(own && p.nodes[i].Is("acl")) {
		from = a
	}
	if !p.signed && p.is(to, ",") && to > i && headType[p.singular(to-1)] != "" {
		to = p.namesOf(to + 1) // "passed two bills, the A Act and the B Act"
		for p.is(to-1, ",") {
			to--
		}
	}
	for k := range p.dates {
		if d := &p.dates[k]; d.EDTF != nil && d.Anchor == "" && d.from < to && to < d.to && !p.is(to, ".") {
			to = d.to // "Initialled 8 August 2025, not signed"
		}
	}
	return from, to
}

// whatFor reports that the clause of the verb at k says what the verb at i asks for or
// blames somebody for, right behind whom it names: an infinitive, or a gerund behind
// "of".
func (p *page) whatFor(i, k int) bool {
	m := p.leftmost(k)
	if m <= i || p.is(m-1, ",") {
		return false
	}
	return p.is(m, "to", "not") && p.nodes[k].XPOS == "VB" || p.is(m, "of") && p.nodes[k].XPOS == "VBG"
}

// testimony is where the signers are named when the verb at i is that of the
// close of a treaty: "in testimony whereof, the said ... have hereunto set their
// hands"; 0 elsewhere.
func (p *page) testimony(i int) int {
	if !p.legal || !p.is(i, "set", "sets") || !p.is(i+1, "their", "his") || !p.is(i+2, "hand", "hands") || !p.is(p.first, "in") || !p.is(p.first+1, "testimony", "witness", "faith") {
		return 0
	}
	k := p.first + 2
	for p.is(k, "whereof", ",", "of", "which") {
		k++
	}
	if k >= i {
		return 0
	}
	return k
}

// accusedObject reports that the word at a says of what the object of the verb at i is
// accused.
func (p *page) accusedObject(i, a int) bool {
	if p.legal || a <= i || p.nodes[a].Lemma != "accuse" || !p.nodes[a].Is("acl") {
		return false
	}
	o := p.nodes[a].Head
	return o > i && p.nodes[o].Is("obj") && p.nodes[o].Head == i
}

// close reports a subject that stands near enough to its verb for both to make
// one clause: not one that a preamble parts from it.
func (p *page) close(subject, i int) bool {
	commas := 0
	for k := subject; k < i; k++ {
		if p.is(k, ",", ";", ":") {
			commas++
		}
	}
	return commas == 0 && i-subject <= 20 || commas <= 2 && i-subject <= 12 && !p.legal
}

// onlyRelative reports a subject that nothing but a relative clause about it parts from
// its verb: "the army, which has been fighting rebels, denied it".
func (p *page) onlyRelative(subject, i int) bool {
	r := p.child(subject, "acl:relcl")
	if p.legal || r < subject || r > i || i-subject > 30 {
		return false
	}
	for k := subject + 1; k < i; k++ {
		if h := p.nodes[k].Head; !p.under(k, subject) && h != i {
			return false
		}
	}
	return true
}

// twin widens the span of the verb at i, of length words, over a verb that it
// shares its object with: "establish and maintain posts", "made and concluded".
func (p *page) twin(i, length, from, to int, typ string) (int, int) {
	k := i + length
	if h := p.nodes[i].Head; p.nodes[i].Is("conj") && h == i-2 && p.is(i-1, "and", "or") && p.alike(h, i) && p.child(h, "obj") < 0 && !p.actVerb(h) {
		return min(from, h), to
	}
	if !p.is(k, "and", "or") || k+1 >= len(p.nodes) || to > k || p.child(i, "obj") > k {
		return from, to
	}
	if n := &p.nodes[k+1]; !n.Is("conj") || n.Head != i || !p.alike(i, k+1) {
		return from, to
	}
	act, _, ok := p.act(k+1, len(p.words))
	if ok && act.Type != typ && legalEvent[act.Type] {
		return from, to // another event
	}
	p.twinned = k + 1
	if p.child(k+1, "obj") < 0 {
		return from, max(to, k+2)
	}
	_, end := p.clauseSpan(k+1, i, false, typ)
	return from, max(to, end)
}

// alike reports two verbs of one form that is not finite: participles or
// infinitives under one auxiliary.
func (p *page) alike(a, b int) bool {
	x := p.nodes[a].XPOS
	return p.nodes[a].UPOS == "VERB" && p.nodes[b].UPOS == "VERB" && x == p.nodes[b].XPOS && (x == "VBN" || x == "VB" || x == "VBG")
}

// pastHeading is from, moved behind a heading that runs into the sentence of the
// verb at i in a text that lost its line breaks: "Duration The Agreement shall".
func (p *page) pastHeading(from, i int) int {
	if !p.legal {
		return from
	}
	for k := i - 1; k > from; k-- {
		if p.upper(k) && p.is(k, "the", "this", "these", "all", "any", "each", "both", "either", "if", "in", "it", "no") && p.words[k-1].kind == syntax.Word &&
			!p.upperWords(k) {
			return k
		}
	}
	return from
}

// upperWords reports a word in capitals among others: a name in capitals, not
// the start of a sentence.
func (p *page) upperWords(k int) bool {
	s := p.at(k, k+1)
	return len(s) > 1 && s == strings.ToUpper(s) || p.mentionAt(k) != nil && p.mentionAt(k).from < k || p.instrumentOver(k)
}

// instrumentOver reports an instrument whose name runs over the word at k.
func (p *page) instrumentOver(k int) bool {
	for i := range p.instrs {
		if m := &p.instrs[i]; m.from < k && k < m.to {
			return true
		}
	}
	return false
}

// antecedent is the first word of the noun that a passive relative clause is
// about: "security arrangements that shall be adopted"; -1 when the clause is
// no such thing.
func (p *page) antecedent(i, subject int) int {
	n := &p.nodes[i]
	if n.Is("acl") && n.XPOS == "VBN" && n.Head >= 0 && i-n.Head <= 2 && i > n.Head && !p.is(i-1, ",") && p.nodes[n.Head].UPOS == "NOUN" {
		return p.nounFirst(n.Head) // "the candidates elected in this district"
	}
	if !n.Is("acl:relcl") || subject != n.Head || i-subject > 6 || !p.passive(i) || p.is(subject+1, ",") {
		return -1
	}
	return p.nounFirst(subject)
}

// nounFirst is the first of the adjectives and nouns before the noun at k.
func (p *page) nounFirst(k int) int {
	a := k
	for a > 0 && p.nodes[a-1].Head == k && (p.nodes[a-1].Is("amod") || p.nodes[a-1].Is("compound")) {
		a--
	}
	return a
}

// distant reports a circumstance set off by a comma or far from its verb.
func (p *page) distant(i, k int) bool {
	l := p.leftmost(k)
	if p.is(k, "force", "effect") && k-i <= 2 {
		return false // "enters into force upon the exchange of ..."
	}
	return l > i && (p.is(l-1, ",") || p.is(l, ",") || p.rightmost(k)-i > 16 && p.child(i, "obj", "nsubj") >= 0)
}

// otherActNoun reports a coordinated noun that is an event of its own: "setting up
// a zone and the withdrawal of troops".
func (p *page) otherActNoun(k int) bool {
	if p.nodes[k].UPOS != "NOUN" || p.child(k, "nmod") < 0 {
		return false
	}
	_, _, ok := p.actNoun(k, len(p.words))
	return ok
}

// manner reports a circumstance that only says by which rule or within which
// time: "in accordance with the standards", "within three months".
func (p *page) manner(k int) bool {
	c := p.child(k, "case")
	return c >= 0 && (p.is(c, "within") || p.is(c, "in") && p.is(c+1, "accordance", "line", "conformity", "compliance", "keeping") || p.is(c, "according", "pursuant") ||
		p.is(k, "accordance", "line", "conformity", "compliance"))
}

// apart reports a circumstance that is another happening: "after the removal".
func (p *page) apart(k int) bool {
	for c := range k {
		if p.nodes[c].Head == k && p.nodes[c].Is("case") {
			return p.is(c, "after", "before", "despite", "without", "because", "during", "until", "since", "unless", "following", "pending", "upon")
		}
	}
	return false
}

// nounSpan is the noun phrase of an act: its adjectives and complements without
// determiner and without clauses that hang on it.
func (p *page) nounSpan(i, n int) (from, to int) {
	head := p.phraseHead(i, n)
	from, to = p.extent(head, func(k int) bool {
		d := &p.nodes[k]
		switch {
		case d.Head == head && (d.Is("det") || d.Is("case") || d.Is("cc") || d.Is("punct") || d.Is("nmod:poss") || d.Is("advmod") || d.Is("nsubj") || d.Is("cop") || d.Is("conj") || d.Is("appos")):
			return true
		case k > head && d.Head == head && d.Is("amod"), p.is(k, "latest"), d.Is("acl:relcl"), d.Is("advcl"), d.Is("parataxis"), d.Is("acl") && (p.is(k-1, ",") || d.XPOS == "VB" && p.is(k-1, "to") || d.XPOS == "VBG"):
			return true
		}
		return k > head && (d.Is("nmod") || d.Is("obl")) && (p.apart(k) || p.looselyBehind(k, head) || p.dateOver(k) && d.Head != head)
	})
	from, to = p.adjectiveRow(min(from, i), head), max(to, i+n)
	if i+n < to && p.is(i+n, "the", "a", "an") {
		to = i + n // "within three months of signature the groups ..."
	}
	for k := i + n; k < to; k++ {
		if p.nodes[k].UPOS == "AUX" && !p.nodes[k].Is("cop") && p.nodes[p.nodes[k].Head].Head < i+n && !p.nodes[p.nodes[k].Head].Is("acl:relcl") {
			to = k // the verb of the clause, hung too low
		}
	}
	if d := &p.nodes[head]; d.Is("conj") && d.Head >= 0 && head-d.Head == 2 && p.is(head-1, "and", "or") && p.nodes[d.Head].UPOS == "NOUN" {
		from = d.Head // "consideration and discussion of the proposals"
	}
	if p.is(to-1, "of", "by", "between", "from") || !p.legal && p.is(to-1, "with", "against") {
		to = max(to, p.nounEnd(to-1))
	}
	to = p.wholeDate(p.twinNoun(head, to))
	for to > i+n && (p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")", "”", "]") || p.is(to-1, "and", "or", "the", "to", "as")) {
		to--
	}
	return from, to
}

// adjectiveRow is the first word of a row of adjectives before the noun at head:
// "comprehensive, sustainable and unlimited ceasefire".
func (p *page) adjectiveRow(from, head int) int {
	for from < head && p.words[from].kind == syntax.Punct {
		from++
	}
	k := from
	for k-1 >= p.first && head-k < 10 {
		switch {
		case p.nodes[k-1].UPOS == "ADJ" && !p.is(k-1, "other", "such", "same"):
			k--
			from = k
		case p.is(k-1, ",", "and") && k-2 >= p.first && p.nodes[k-2].UPOS == "ADJ" && p.nodes[k].UPOS == "ADJ":
			k--
		default:
			return from
		}
	}
	return from
}

// twinNoun is the end of a noun phrase that shares what follows with a second
// noun: "promulgation and exchange of the regulations".
func (p *page) twinNoun(head, to int) int {
	if to != head+1 || !p.is(to, "and", "or") || to+2 >= len(p.nodes) {
		return to
	}
	n := &p.nodes[to+1]
	if n.UPOS != "NOUN" || n.Head != head || !p.is(to+2, "of", "between", "with", "by", "for") {
		return to
	}
	if _, _, ok := p.actNoun(to+1, len(p.words)); ok {
		return to
	}
	_, end := p.extent(to+1, func(k int) bool { return !p.nodes[k].Is("nmod") && p.nodes[k].Head == to+1 })
	return end
}

// wholeDate is end, moved behind a date that it cuts in two.
func (p *page) wholeDate(end int) int {
	for k := range p.dates {
		if d := &p.dates[k]; d.from < end && end < d.to {
			return d.to
		}
	}
	return end
}

// looselyBehind reports a complement set off by a comma, or a purpose that does not
// stand right behind the noun at head: "creation of units for the protection of
// order".
func (p *page) looselyBehind(k, head int) bool {
	c := p.child(k, "case")
	return c > head && (p.is(c-1, ",") || p.is(c, "for") && c > head+1)
}

// phraseHead is the word of the n words from i on which the others hang, the
// last one without a tree.
func (p *page) phraseHead(i, n int) int {
	for k := i; k < min(i+n, len(p.nodes)); k++ {
		if h := p.nodes[k].Head; h < i || h >= i+n {
			return k
		}
	}
	return i + n - 1
}
