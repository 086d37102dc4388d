package commitment

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Where the clause of a duty starts and ends.

// clause is the stretch of words that a commitment covers.
type clause struct{ from, to int }

// clauseOf finds where the clause of ts[k] starts and ends.
func (p *Reader) clauseOf(ts []trigger, k int) clause {
	t := ts[k]
	lower := p.First
	if k > 0 {
		lower = ts[k-1].act
	}
	c := clause{from: p.clauseStart(t.from, lower, k > 0)}
	for c.from < t.from-1 && p.Is(c.from, "that", "and", ",") {
		c.from++
	}
	if t.start >= 0 {
		c.from = t.start
	}
	upper := len(p.Words)
	if k+1 < len(ts) && !t.performative && ts[k+1].start < 0 {
		if p.startsOwn(ts[k+1], t) {
			next := p.clauseStart(ts[k+1].from, t.act, true)
			if next <= t.act && !p.Legal {
				next = p.joint(t.act, ts[k+1].from)
			}
			if !p.Legal || next > t.act && p.joins(next, ts[k+1].from) {
				upper = max(next, t.act)
			}
		}
	}
	if k+1 < len(ts) && !t.performative && upper == len(p.Words) {
		upper = p.guaranteed(t.act, ts[k+1].from)
	}
	if k+1 < len(ts) && t.performative && ts[k+1].performative && (p.Is(ts[k+1].from-1, "and") || p.Is(ts[k+1].from-1, ",") && p.besideEnacted(ts[k+1].to-1)) {
		upper = ts[k+1].from - 1
	}
	if k+1 < len(ts) && t.performative && ts[k+1].rule == "promise-verb" {
		upper = p.secondPromise(ts[k+1], t.act)
	}
	if t.start >= 0 { // an aside: up to the list that goes on from the main clause
		for e := t.act + 1; e < upper; e++ {
			if p.Is(e, "viz", "namely", ":", ";") || p.Is(e, ",") && p.Is(e+1, "during", "within", "for", "until", "after", "before") {
				upper = p.TrimEnd(t.act, e)
			}
		}
	}
	c.to = p.clauseEnd(t.act, upper)
	if p.Legal && t.start < 0 {
		c.from = p.behindOpener(c.from, t)
	}
	if !p.Legal || p.Is(c.from, "who", "which") && c.from == t.from-1 {
		all := c
		c = p.narrow(t, c)
		if !p.Legal {
			c = p.withTime(t, all, p.withCondition(t, all, c))
		}
	}
	return c
}

// motive is the clause c of t, if that is a motive of a preamble, from its own word up to the next
// motive: ", Determined to end it[, Convinced that ...]", "calling upon all States to comply". Who
// is moved stands before it.
func (p *Reader) motive(t trigger, c clause) clause {
	moved := t.rule == "intention" && p.Is(t.from, "determined", "resolved") && p.Is(t.from-1, ",")
	if asks := t.rule == "demand-verb" && p.Is(t.from, "calling", "urging", "inviting"); !p.Legal || !moved && !asks {
		return c
	}
	c.from = t.from
	for e := t.act + 1; e < c.to; e++ {
		if p.Is(e, ",") && p.nextMotive(e+1) {
			c.to = p.TrimEnd(t.act, e)
		}
	}
	return c
}

// nextMotive reports that a preamble goes on at word k with another motive, or with what was
// agreed.
func (p *Reader) nextMotive(k int) bool {
	k += page.BoolInt(p.Is(k, "and"))
	return p.Is(k, "have", "has") && p.Is(k+1, "agreed", "decided", "resolved") || k < len(p.Nodes) && (p.Nodes[k].XPOS == "VBG" || p.Is(k, "convinced", "concerned", "determined", "resolved", "mindful", "conscious", "aware", "guided", "inspired", "desirous"))
}

// beforeAgreed is where the condition starts, at or behind word lower, that stands before
// what somebody agrees to in the clause of t from word from on: "If A attacks, B agrees that
// it will"; from without one.
func (p *Reader) beforeAgreed(lower, from int, t trigger) int {
	if p.Legal && t.start < 0 && lower < from && p.conditionAt(lower) && (p.agreeing(lower, from) > 0 || p.Is(from-1, "that") && p.HasIn(from, t.from, ",")) {
		return lower
	}
	return from
}

// agreeing is the comma behind word from that parts what comes first from who agrees "that"
// right before word to; 0 without.
func (p *Reader) agreeing(from, to int) int {
	verb := to - 2 - page.BoolInt(p.Is(to-2, ","))
	if !p.Is(to-1, "that") || !p.Is(verb, "agree", "agrees", "agreed", "understood", "stipulated", "stipulate", "declare", "declares", "undertake", "undertakes", "covenant", "promise", "accept", "accepts", "further", "hereby", "mutually") {
		return 0
	}
	for e := verb - 1; e > from+1; e-- {
		if p.Is(e, ",") {
			return e
		}
	}
	return 0
}

// guaranteed is where a clause of its own starts behind word act that promises what the
// modal at word next says: "and A guarantee that it shall"; the end of the sentence when
// none does.
func (p *Reader) guaranteed(act, next int) int {
	for k := next - 1; k > act+1; k-- {
		if !p.Is(k, "that") || !p.Is(k-1, "guarantee", "guarantees", "agree", "agrees", "promise", "promises", "undertake", "undertakes", "engage", "engages", "declare", "declares", "covenant", "covenants") {
			continue
		}
		for b := k - 2; b > act; b-- {
			if p.ownClauseAt(b, k-1) {
				return b
			}
		}
	}
	return len(p.Words)
}

// ownClauseAt reports that the "and" at word b joins a clause whose subject stands between
// it and the verb at v.
func (p *Reader) ownClauseAt(b, v int) bool {
	return p.Is(b, "and", "but") && p.Is(b-1, ",", ";") && p.newSubject(b+1, v)
}

// joint is the word that joins the verb at word v to one before it with the same subject: "will
// open the border [but] does not recognise the condition"; act when there is none.
func (p *Reader) joint(act, v int) int {
	for k := v - 1; k > act+1; k-- {
		if p.Is(k, "but", "and", ";") {
			return k
		}
	}
	return act
}

// secondPromise is where a promise beside a declaration starts: "acknowledge
// ..., and hereby bind themselves to"; the end of the sentence when it stands
// inside the declaration.
func (p *Reader) secondPromise(next trigger, act int) int {
	k := next.from
	for k > act && p.Is(k-1, "hereby", "further", "furthermore", ",", "also") {
		k--
	}
	if k > act && p.Is(k-1, "and", ";") {
		return k - 1
	}
	if k > act && p.Is(k, ",") && p.Is(next.from, "agree", "agrees", "undertake", "undertakes") {
		return k // "accept this prohibition, agree to extend it"
	}
	return len(p.Words)
}

// startsOwn reports whether the next trigger opens a clause beside this one,
// not one inside its action ("rules that shall be just").
func (p *Reader) startsOwn(next, t trigger) bool {
	if p.Is(next.from-1, "that", "which", "who") && !p.Is(next.from-2, ",") {
		return p.Is(next.from-1, "that") && p.Is(next.from-2, "regulations")
	}
	for k := next.from - 1; k > t.act; k-- {
		if p.Is(k, "who") && k == next.from-1 && p.Is(k-1, ",") {
			return false // inside this clause, though a duty of its own
		}
		if p.Is(k, "that", "which", "what", "where", "whereby") {
			return p.Is(k-1, ",", "and") || p.Is(k, "that") && p.Is(k-1, "except") && p.Is(k-2, ",", ";")
		}
		if p.Is(k, "and", "or", "but", ";", ",") {
			return true
		}
	}
	return false
}

// clauseStart walks left from the trigger at i to the start of its clause.
func (p *Reader) clauseStart(i, lower int, inner bool) int {
	if p.Is(i-1, "and", "or", "but") && i-1 >= lower || i == lower {
		return i
	}
	if p.Is(i-1, ",") && inner {
		if s := p.treeSubject(trigger{from: i}); s >= lower && s < i-1 && p.Is(s-1, ",", ";", "and", "but", "that") {
			return s // "all cases of aggression against A, by B or C, shall be referred"
		}
		return i
	}
	for k := i - 1; k >= lower; k-- {
		switch {
		case p.Is(k, ";") || p.Is(k, ":") && k > p.First:
			return k + 1
		case inner && p.Is(k, "whom", "whose", "which") && p.relativeOpens(k) > lower:
			return p.relativeOpens(k)
		case p.Is(k, "which", "whereby") && inner, p.Is(k, "who") && k == i-1 && inner:
			return k
		case p.Is(k, "that") && (p.contentThat(k) || inner && k == i-1):
			if p.Legal && p.waitsFirst(lower, k, i) {
				continue
			}
			return k + 1
		case inner && p.Is(k, "that") && p.Is(k-1, "and", "or", "but") && k-1 > lower && (p.newSubject(k+1, i) || p.ownSubjectAt(k+1, i)):
			return k // "agrees that it will do A and that it will do B"
		case inner && p.Is(k, "while", "whereas", "although", "though") && p.Is(k-1, ","):
			return k + 1
		case inner && p.Is(k, "and", "but") && (p.Is(k-1, ",") || p.Is(k+1, ",") && p.Is(k+2, "upon", "if", "in", "where", "when", "at", "on", "unless") || p.newSubject(k+1, i)) && !p.subjectSpans(k, i):
			return k + 1
		case inner && p.Is(k, ",") && (p.newSubject(k+1, i) || !p.Signed && p.ownSubjectAt(k+1, i)) && !p.subjectSpans(k, i):
			return k + 1
		}
	}
	if inner && p.Legal {
		return p.ownStart(i, lower)
	}
	return lower
}

// ownStart is where the clause of the modal at i starts behind the act at word lower of the
// clause before it, when no plain mark parts them: at its subject behind "and", or at the
// word that subordinates it, of which joins reports false; lower without either.
func (p *Reader) ownStart(i, lower int) int {
	s := p.treeSubject(trigger{from: i})
	if s >= 0 && (s <= lower || p.Nodes[s].UPOS == "ADP" || p.Nodes[s-1].UPOS == "ADP") {
		s = -1 // "by simple majority and any other view", of which only the last is
	}
	for k := i - 1; k > lower; k-- {
		switch {
		case p.Is(k, "that") && s == k:
			return k // "that treaty shall"
		case p.Is(k, "that"):
			return k + 1
		case p.subordinates(k) && !(k+1 < len(p.Nodes) && p.Nodes[k+1].XPOS == "VBG"):
			return k
		case k == lower+1 || !p.Is(k, "and", "or", "but", "nor", "whereupon", ","):
		case p.Is(k, "nor", "whereupon"):
			return k
		case p.opensOwn(k, s, i):
			return k + 1
		}
	}
	return lower
}

// opensOwn reports that the subject of the modal at i, by the tree at word s (-1 when that
// cannot be), starts behind the mark at word k.
func (p *Reader) opensOwn(k, s, i int) bool {
	if s >= 0 {
		return s == k+1 && !p.Is(s, "of", "(") || s > k && p.Is(k, ",") && p.opensAdverbial(k+1)
	}
	if p.newSubject(k+1, i) && !(p.Upper(k+1) && p.subjectSpans(k, i)) {
		return true
	}
	return p.dateEnds(k) || p.Is(k+1, "any", "no", "one", "two", "three", "four", "five", "there")
}

// dateEnds reports a time right before word k: "without delay and consultations shall".
func (p *Reader) dateEnds(k int) bool {
	for i := range p.Dates {
		if p.Dates[i].To == k {
			return true
		}
	}
	return false
}

// insideSubject reports that the clause of ts[k] only says what the subject of the next one
// is: "a certification that it shall pay shall be deemed sufficient".
func (p *Reader) insideSubject(ts []trigger, k int) bool {
	th := ts[k].from - 2
	if !p.Legal || k+1 >= len(ts) || !p.Is(th, "that") || !p.Is(th+1, "it", "they", "he") || p.HasIn(ts[k].act, ts[k+1].from, "and") {
		return false
	}
	for b := th - 1; b > th-7 && b > p.First; b-- {
		if p.Is(b, "certification", "certificate", "declaration", "statement", "assurance", "notice", "notification", "guarantee") && p.Is(b-1, "a", "the", "an", "any", "such", "no") {
			return true
		}
	}
	return false
}

// subordinates reports a word that puts the clause behind it under the one before it.
func (p *Reader) subordinates(k int) bool {
	return p.Is(k, "which", "who", "whose", "whom", "what", "how", "whether", "as", "until", "unless", "because", "if", "when", "where", "whenever", "while", "so")
}

// joins reports that the clause of the modal at i, from word k on, stands beside the one
// before it, which ends there.
func (p *Reader) joins(k, i int) bool {
	if p.Is(k-1, "that") {
		return k == i || p.Is(k-2, "and", "or", "but", ",", "so", "except")
	}
	return !p.subordinates(k) || !p.Is(k, "what", "how", "whether") && p.Is(k-1, ",", ";", "and", "or", "but")
}

// relativeOpens is where a clause behind a comma starts whose "whom", "whose" or "which" at
// word k does not begin it: ", five of whom", ", at which"; 0 for others.
func (p *Reader) relativeOpens(k int) int {
	for b := k - 1; b > p.First && b >= k-4 && k <= len(p.Nodes); b-- {
		if !p.Is(b, ",") {
			continue
		}
		if b == k-1 && p.Is(k, "whose") || b == k-2 && p.Nodes[k-1].UPOS == "ADP" || b < k-2 && p.Is(k-1, "of") {
			return b + 1
		}
	}
	return 0
}

// subjectSpans reports that the subject of the verb of the modal at i starts
// before word k: "arrangements on the territories of A, B and C will require".
func (p *Reader) subjectSpans(k, i int) bool {
	if i >= len(p.Nodes) || !p.Nodes[i].Is("aux") || p.Nodes[i].Head < 0 {
		return false
	}
	s := p.Child(p.Nodes[i].Head, "nsubj")
	if p.Is(k+1, "possibly", "also", "then", "no", "neither", "nothing") || p.Nodes[k+1].Is("advmod") {
		return false
	}
	c := p.Nodes[k].Head // the noun that "and" joins to another of the same subject
	return s >= 0 && s < k && c > k && c < i && p.Nodes[c].Is("conj") && !p.Nodes[c].Is("nsubj") && p.Under(c, s)
}

// newSubject reports whether the words between from and i are a noun phrase
// that can be a subject.
func (p *Reader) newSubject(from, i int) bool {
	if from >= i {
		return false
	}
	if p.Is(from, "it", "they", "he", "she", "this", "these", "the", "each", "both", "all", "such", "any", "to", "neither", "no", "questions", "possibly") {
		return true
	}
	return p.Upper(from)
}

// contentThat reports whether "that" at k opens what somebody says or agrees.
func (p *Reader) contentThat(k int) bool {
	if p.Is(k-1, ",") && p.Is(k-2, "agreed", "understood", "stipulated", "declared", "agree", "agrees", "covenant", "promise") {
		return true // "it is further agreed, that the President may"
	}
	if p.Legal && (p.Is(k-1, "“", "\"") && p.FiniteIn(p.First, k) || p.Is(k-1, "except") && p.Is(k-2, ",", ";")) {
		return true // decided "that a tribunal shall be established"
	}
	for b := k - 1; b >= 0 && b >= k-7 && !p.Is(b, ",", ";"); b-- {
		if b < k-3 && !p.Is(b, "told", "informed", "warned", "assured", "wrote", "said", "announced", "reported", "stated") {
			continue
		}
		if _, _, ok := p.Cue(b, k); ok {
			return true
		}
		if p.Is(b, "so", "agreed", "agree", "order", "ensure", "provided", "condition", "understanding", "requirement", "decided", "stipulated") {
			return true
		}
	}
	return false
}

// clauseEnd is where the clause that runs from act ends, before upper.
func (p *Reader) clauseEnd(act, upper int) int {
	end := upper
	for k := act; k < upper; k++ {
		if p.Is(k, ";") || !p.Signed && k > act && (p.Is(k, "because") && !p.claims.InQuotation(k) || p.claims.ThatList(k, upper) || p.Is(k, "and", "but") && p.Is(k-1, ",") && p.Is(k+1, "that")) {
			end = k // in reports the reason and the next thing said are no part of it
			break
		}
		if p.Summary && k > act && p.Is(k, ",") && p.Is(k+1, "and") && p.ActorAtHead(k+2) && p.FiniteIn(k+2, min(k+8, upper)) {
			end = k // in digests what another does is no part of it
			break
		}
	}
	for end > act && (p.Words[end-1].Kind == syntax.Punct && !p.Is(end-1, ")", "”", "]", "'s") || p.Is(end-1, "and", "or", "but", "which", "that", "while", "whereas", "although", "though") && end == upper || p.Is(end-1, "except") && p.Is(end, "that")) {
		end--
	}
	return end
}
