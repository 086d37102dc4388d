package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Attribution is a content that somebody is said to say, know or think.
type Attribution struct {
	// Cue is the reporting word, Source the phrase for who reports, empty when
	// none is named, Content what is reported.
	Cue, Source, Content kadesh.Span
	// Head is the word of Source on which the others hang.
	Head kadesh.Span
}

// Attributions are the attributions within a sentence of text, by its tree:
// reporting verbs with a clause, before it, behind it or around it, and
// "according to". Cost: one parse.
func (r *Rules) Attributions(text string, sentence kadesh.Span) []Attribution {
	p := &page{lex: r.lex, doc: &kadesh.Document{Text: text}, text: text}
	p.span = sentence
	tokens := syntax.Tokens(text, sentence, nil)
	p.setWords(tokens)
	p.grow(tokens)
	return p.attributions()
}

// knowing are verbs of knowing and feeling that attribute a clause besides the
// reporting verbs of the lists.
var knowing = map[string]bool{"know": true, "find": true, "see": true, "realize": true, "realise": true, "wish": true, "mean": true, "learn": true,
	"remember": true, "forget": true, "notice": true, "hear": true, "tweet": true, "prove": true, "guess": true, "understand": true, "discover": true, "determine": true,
	"assume": true, "imply": true, "doubt": true, "ask": true, "wonder": true, "want": true, "plan": true, "refuse": true, "decide": true, "agree": true, "hope": true,
	"seem": true, "appear": true, "post": true, "respond": true, "reply": true, "joke": true, "warn": true, "advise": true, "suspect": true, "intend": true, "like": true,
	"admit": true, "boast": true, "caution": true, "recommend": true, "urge": true, "call": true, "quote": true, "cite": true, "calculate": true, "judge": true, "rule": true}

// attributions are the attributions of the sentence under way.
func (p *page) attributions() []Attribution {
	var out []Attribution
	for i := range p.nodes {
		if a, ok := p.accordingNode(i); ok {
			out = append(out, a)
		} else if a, ok := p.reporting(i); ok {
			out = append(out, a)
		}
	}
	return out
}

// accordingNode reads "according to X", where the word at i is "according".
func (p *page) accordingNode(i int) (Attribution, bool) {
	if !p.is(i, "according") || !p.is(i+1, "to") {
		return Attribution{}, false
	}
	x := p.nodes[i].Head
	if x <= i {
		x = -1
		for k := i + 2; k < len(p.nodes); k++ {
			if p.nodes[k].Head == i {
				x = k
			}
		}
		if x < 0 {
			return Attribution{}, false
		}
	}
	from, to := max(p.leftmost(x), i+2), p.rightmost(x)+1
	if comma := p.commaIn(from, to); comma > 0 && i <= 2 {
		to = comma
	}
	a := Attribution{Cue: p.spanOf(i, i+2), Source: p.spanOf(from, to), Head: p.spanOf(x, x+1)}
	if x >= to {
		a.Head = p.spanOf(to-1, to)
	}
	switch {
	case i <= 2 && to < len(p.words):
		a.Content = p.trimmed(to, len(p.words))
	case i > 0:
		a.Content = p.trimmed(0, i)
	}
	return a, a.Content.End > a.Content.Start
}

func (p *page) commaIn(from, to int) int {
	for k := from; k < to; k++ {
		if p.is(k, ",") {
			return k
		}
	}
	return 0
}

// trimmed is the span of the words without marks and joining words at its ends.
func (p *page) trimmed(from, to int) kadesh.Span {
	for from < to && p.words[from].kind == syntax.Punct && !p.is(from, "(", "$") {
		from++
	}
	for to > from && p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")", "%", "]") {
		to--
	}
	if from >= to {
		return kadesh.Span{}
	}
	return p.spanOf(from, to)
}

// reporting reads the reporting verb at i with its source and its content.
func (p *page) reporting(i int) (Attribution, bool) {
	n := &p.nodes[i]
	if n.UPOS != "VERB" {
		return Attribution{}, false
	}
	_, _, cue := p.cue(i, len(p.words))
	if !cue && !knowing[n.Lemma] {
		return Attribution{}, false
	}
	from, to, ok := p.reported(i, cue)
	if !ok {
		return Attribution{}, false
	}
	a := Attribution{Cue: p.spanOf(i, i+1), Content: p.trimmed(from, to)}
	if a.Content.End == a.Content.Start {
		return a, false
	}
	if s := p.sourceOf(i); s >= 0 {
		f, t := p.extent(s, func(k int) bool {
			d := &p.nodes[k]
			return d.Is("acl:relcl") || d.Is("parataxis") || d.Is("punct") && d.Head == s || d.Is("appos") && p.nodes[s].UPOS == "PROPN" || d.Is("case") && d.Head == s
		})
		a.Source, a.Head = p.spanOf(f, t), p.spanOf(s, s+1)
	}
	return a, true
}

// sourceOf is the head of who reports by the verb at i, -1 when nobody is named.
func (p *page) sourceOf(i int) int {
	if p.passive(i) {
		for k := i + 1; k < len(p.nodes); k++ {
			if p.nodes[k].Head == i && p.nodes[k].Is("obl") {
				if c := p.child(k, "case"); c >= 0 && p.is(c, "by") {
					return k
				}
			}
		}
	}
	s, _ := p.subjectNode(i)
	if s == i {
		return -1
	}
	return s
}

// reported is the stretch of words that the verb at i reports: the clause it
// takes, or the sentence that it stands in or behind.
func (p *page) reported(i int, cue bool) (from, to int, ok bool) {
	n := &p.nodes[i]
	if c := p.child(i, "ccomp"); c >= 0 && c != i {
		from, to = p.clauseAround(c, i)
		return from, to, true
	}
	if !cue && n.Lemma != "tweet" && n.Lemma != "reply" && n.Lemma != "respond" && n.Lemma != "joke" && n.Lemma != "post" {
		if c := p.child(i, "xcomp"); c > i && (n.Lemma == "seem" || n.Lemma == "appear") {
			return 0, 0, false
		}
		return 0, 0, false
	}
	switch {
	case n.Is("parataxis") && n.Head >= 0 && !p.passive(i):
		// "CONTENT, X said": the content is what the verb hangs on.
		return p.aroundVerb(i)
	case p.is(i+1, ",", ":", "“", "\"") || p.is(i+2, "“", "\""):
		for k := i + 1; k < min(i+4, len(p.words)); k++ {
			if p.opens(k) {
				return k + 1, p.quoteEnd(k + 1), true
			}
		}
	}
	if c := p.child(i, "parataxis"); c >= 0 && (c > i || p.is(i-1, ",")) {
		from, to = p.clauseAround(c, i)
		return from, to, true
	}
	return p.quoteBefore(i)
}

// quoteEnd is where the quotation that starts at k ends.
func (p *page) quoteEnd(k int) int {
	for e := k; e < len(p.words); e++ {
		if p.closeMark(e) {
			return e
		}
	}
	return len(p.words)
}

// quoteBefore is a quotation right before "said X" or "X said".
func (p *page) quoteBefore(i int) (from, to int, ok bool) {
	for k := i - 1; k > 0 && i-k < 12; k-- {
		if p.closeMark(k) {
			for o := k - 1; o >= 0; o-- {
				if p.openMark(o) {
					return o + 1, k, k-o > 2
				}
			}
			return 0, k, k > 2
		}
	}
	return 0, 0, false
}

// clauseAround is the clause of the word c without the words of the reporting
// verb at i and what hangs on it otherwise.
func (p *page) clauseAround(c, i int) (from, to int) {
	from, to = p.leftmost(c), p.rightmost(c)+1
	if from <= i && i < to {
		if c < i {
			to = i
		} else {
			from = i + 1
		}
	}
	for from < to && p.is(from, "that", ",", "“", "\"") {
		from++
	}
	return from, to
}

// aroundVerb is the sentence around a reporting verb in parenthesis: the longer
// side of it.
func (p *page) aroundVerb(i int) (from, to int, ok bool) {
	left, right := p.leftmost(i), p.rightmost(i)+1
	if left > len(p.words)-right {
		return 0, left, left > 2
	}
	return right, len(p.words), len(p.words)-right > 2
}

// treeClaims adds the claims that the tree shows and the order of words did not:
// reports by the verbs of the lists with a named holder.
func (p *page) treeClaims() {
	if p.signed || len(p.nodes) == 0 {
		return
	}
	for i := range p.nodes {
		cue, n, ok := p.cue(i, len(p.words))
		if !ok || cue.Noun || n != 1 || p.asksFor(i) || cue.NeedsThat && p.child(i, "obj") > i && !p.openMark(i-1) {
			continue // "holds 26 per cent" reports nothing
		}
		a, ok := p.reporting(i)
		if !ok || p.claimed(a.Content) || a.Head.End == 0 {
			continue
		}
		from, to := p.wordsIn(a.Content)
		if to <= i && (p.is(i+1, "that") || p.verbIn(from, to) == 0) {
			continue // what stands before "said that" is no content
		}
		if p.is(from, "if", "unless", "because", "when") && p.commaIn(from, to) == 0 {
			continue // "warned of strikes if wages are not raised"
		}
		s := p.sourceOf(i)
		if s < 0 || to-from < 3 || p.stopsBetween(i, from) || p.is(s, "i", "we") && p.inQuotation(i) || p.tensed(from) && !p.is(from-1, ",") || from > i && p.is(from, "will", "would", "must", "shall") {
			continue
		}
		if from == i+1 && p.is(i-1, ",") && p.verbIn(from, to) == 0 && p.verbIn(p.first, i) > 0 {
			continue // who says it: "it is so, said the paper"
		}
		if from > i && p.verbIn(from, to) == 0 && p.nodes[from].UPOS == "ADP" || from == i+1 && i > 1 && p.upper(from) && (p.closeMark(i-1) || p.closeMark(i-2)) {
			continue // "said on Tuesday, after years of debate"; who says a quotation
		}
		if p.nodes[i].UPOS != "VERB" || !p.mayTell(s, i) && len(p.idsAt(s)) == 0 {
			continue
		}
		ids := p.whoIs(s)
		if len(ids) > 0 && p.saidInside(from, to, ids) {
			continue
		}
		sf, st := p.wordsIn(a.Source)
		if sf > from && sf < to {
			to = sf
		}
		quoted := "indirect"
		if p.openMark(from-1) || p.quoteOpen && p.inQuotation(from) {
			quoted = "direct"
		} else if from > i {
			to = p.restOfClause(from, to)
		}
		p.oneClaim("reported-clause", cue.Certainty, i, i+1, from, to, ids, quotedIf(p, sf, st), quoted)
	}
}

// restOfClause takes words without a verb behind a reported clause into it, which
// the parser hung elsewhere, and ends it where somebody else speaks.
func (p *page) restOfClause(from, to int) int {
	end := p.claimEnd(from)
	for k := to; k < end; k++ {
		if p.tensed(k) || p.words[k].kind == syntax.Punct {
			return min(to, end)
		}
	}
	return end
}

// stopsBetween reports a semicolon between a verb and what it would report.
func (p *page) stopsBetween(i, from int) bool {
	for k := i; k < from; k++ {
		if p.is(k, ";") {
			return true
		}
	}
	return false
}

// saidInside reports a content that is itself what its holder thinks: "said he
// believes the flag is old".
func (p *page) saidInside(from, to int, ids []string) bool {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if f := &p.found[k]; f.Kind == kadesh.FindingClaim && slices.Equal(f.Claim.Holder, ids) && f.Span.Contains(p.trimmed(from, to)) {
			return true
		}
	}
	return false
}

// claimed reports whether a claim of the sentence has most of the content.
func (p *page) claimed(s kadesh.Span) bool {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if f := &p.found[k]; f.Kind == kadesh.FindingClaim && (f.Span.Share(s) > 0.4 || f.Span.Contains(s) || s.Contains(f.Span)) {
			return true
		}
	}
	return false
}

// wordsIn are the words of a span, half-open.
func (p *page) wordsIn(s kadesh.Span) (from, to int) {
	for from < len(p.words) && p.words[from].Start < s.Start {
		from++
	}
	to = from
	for to < len(p.words) && p.words[to].End <= s.End {
		to++
	}
	return from, to
}
