package claim

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

// knowing are verbs of knowing and feeling that attribute a clause besides the
// reporting verbs of the lists.
var knowing = map[string]bool{"know": true, "find": true, "see": true, "realize": true, "realise": true, "wish": true, "mean": true, "learn": true,
	"remember": true, "forget": true, "notice": true, "hear": true, "tweet": true, "prove": true, "guess": true, "understand": true, "discover": true, "determine": true,
	"assume": true, "imply": true, "doubt": true, "ask": true, "wonder": true, "want": true, "plan": true, "refuse": true, "decide": true, "agree": true, "hope": true,
	"seem": true, "appear": true, "post": true, "respond": true, "reply": true, "joke": true, "warn": true, "advise": true, "suspect": true, "intend": true, "like": true,
	"admit": true, "boast": true, "caution": true, "recommend": true, "urge": true, "call": true, "quote": true, "cite": true, "calculate": true, "judge": true, "rule": true}

// Attributions are the attributions of the sentence under way.
func (p *Reader) Attributions() []Attribution {
	var out []Attribution
	for i := range p.Nodes {
		if a, ok := p.accordingNode(i); ok {
			out = append(out, a)
		} else if a, ok := p.reporting(i); ok {
			out = append(out, a)
		}
	}
	return out
}

// accordingNode reads "according to X", where the word at i is "according".
func (p *Reader) accordingNode(i int) (Attribution, bool) {
	if !p.Is(i, "according") || !p.Is(i+1, "to") {
		return Attribution{}, false
	}
	x := p.Nodes[i].Head
	if x <= i {
		x = -1
		for k := i + 2; k < len(p.Nodes); k++ {
			if p.Nodes[k].Head == i {
				x = k
			}
		}
		if x < 0 {
			return Attribution{}, false
		}
	}
	from, to := max(p.Leftmost(x), i+2), p.Rightmost(x)+1
	if comma := p.commaIn(from, to); comma > 0 && i <= 2 {
		to = comma
	}
	a := Attribution{Cue: p.SpanOf(i, i+2), Source: p.SpanOf(from, to), Head: p.SpanOf(x, x+1)}
	if x >= to {
		a.Head = p.SpanOf(to-1, to)
	}
	switch {
	case i <= 2 && to < len(p.Words):
		a.Content = p.trimmed(to, len(p.Words))
	case i > 0:
		a.Content = p.trimmed(0, i)
	}
	return a, a.Content.End > a.Content.Start
}

func (p *Reader) commaIn(from, to int) int {
	for k := from; k < to; k++ {
		if p.Is(k, ",") {
			return k
		}
	}
	return 0
}

// trimmed is the span of the words without marks and joining words at its ends.
func (p *Reader) trimmed(from, to int) kadesh.Span {
	for from < to && p.Words[from].Kind == syntax.Punct && !p.Is(from, "(", "$") {
		from++
	}
	for to > from && p.Words[to-1].Kind == syntax.Punct && !p.Is(to-1, ")", "%", "]") {
		to--
	}
	if from >= to {
		return kadesh.Span{}
	}
	return p.SpanOf(from, to)
}

// reporting reads the reporting verb at i with its source and its content.
func (p *Reader) reporting(i int) (Attribution, bool) {
	n := &p.Nodes[i]
	if n.UPOS != "VERB" {
		return Attribution{}, false
	}
	_, _, cue := p.Cue(i, len(p.Words))
	if !cue && !knowing[n.Lemma] {
		return Attribution{}, false
	}
	from, to, ok := p.reported(i, cue)
	if !ok {
		return Attribution{}, false
	}
	a := Attribution{Cue: p.SpanOf(i, i+1), Content: p.trimmed(from, to)}
	if a.Content.End == a.Content.Start {
		return a, false
	}
	if s := p.sourceOf(i); s >= 0 {
		f, t := p.Extent(s, func(k int) bool {
			d := &p.Nodes[k]
			return d.Is("acl:relcl") || d.Is("parataxis") || d.Is("punct") && d.Head == s || d.Is("appos") && p.Nodes[s].UPOS == "PROPN" || d.Is("case") && d.Head == s
		})
		a.Source, a.Head = p.SpanOf(f, t), p.SpanOf(s, s+1)
	}
	return a, true
}

// sourceOf is the head of who reports by the verb at i, -1 when nobody is named.
func (p *Reader) sourceOf(i int) int {
	if p.Passive(i) {
		for k := i + 1; k < len(p.Nodes); k++ {
			if p.Nodes[k].Head == i && p.Nodes[k].Is("obl") {
				if c := p.Child(k, "case"); c >= 0 && p.Is(c, "by") {
					return k
				}
			}
		}
	}
	s, _ := p.SubjectNode(i)
	if s == i {
		return -1
	}
	return s
}

// reported is the stretch of words that the verb at i reports: the clause it
// takes, or the sentence that it stands in or behind.
func (p *Reader) reported(i int, cue bool) (from, to int, ok bool) {
	n := &p.Nodes[i]
	if c := p.Child(i, "ccomp"); c >= 0 && c != i {
		from, to = p.clauseAround(c, i)
		return from, to, true
	}
	if !cue && n.Lemma != "tweet" && n.Lemma != "reply" && n.Lemma != "respond" && n.Lemma != "joke" && n.Lemma != "post" {
		if c := p.Child(i, "xcomp"); c > i && (n.Lemma == "seem" || n.Lemma == "appear") {
			return 0, 0, false
		}
		return 0, 0, false
	}
	switch {
	case n.Is("parataxis") && n.Head >= 0 && !p.Passive(i):
		// "CONTENT, X said": the content is what the verb hangs on.
		return p.aroundVerb(i)
	case p.Is(i+1, ",", ":", "“", "\"") || p.Is(i+2, "“", "\""):
		for k := i + 1; k < min(i+4, len(p.Words)); k++ {
			if p.opens(k) {
				return k + 1, p.quoteEnd(k + 1), true
			}
		}
	}
	if c := p.Child(i, "parataxis"); c >= 0 && (c > i || p.Is(i-1, ",")) {
		from, to = p.clauseAround(c, i)
		return from, to, true
	}
	return p.quoteBefore(i)
}

// quoteEnd is where the quotation that starts at k ends.
func (p *Reader) quoteEnd(k int) int {
	for e := k; e < len(p.Words); e++ {
		if p.closeMark(e) {
			return e
		}
	}
	return len(p.Words)
}

// quoteBefore is a quotation right before "said X" or "X said".
func (p *Reader) quoteBefore(i int) (from, to int, ok bool) {
	for k := i - 1; k > 0 && i-k < 12; k-- {
		if p.closeMark(k) {
			for o := k - 1; o >= 0; o-- {
				if p.OpenMark(o) {
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
func (p *Reader) clauseAround(c, i int) (from, to int) {
	from, to = p.Leftmost(c), p.Rightmost(c)+1
	if from <= i && i < to {
		if c < i {
			to = i
		} else {
			from = i + 1
		}
	}
	for from < to && p.Is(from, "that", ",", "“", "\"") {
		from++
	}
	return from, to
}

// aroundVerb is the sentence around a reporting verb in parenthesis: the longer
// side of it.
func (p *Reader) aroundVerb(i int) (from, to int, ok bool) {
	left, right := p.Leftmost(i), p.Rightmost(i)+1
	if left > len(p.Words)-right {
		return 0, left, left > 2
	}
	return right, len(p.Words), len(p.Words)-right > 2
}

// treeClaims adds the claims that the tree shows and the order of words did not:
// reports by the verbs of the lists with a named holder.
func (p *Reader) treeClaims() {
	if p.Signed || len(p.Nodes) == 0 {
		return
	}
	for i := range p.Nodes {
		cue, n, ok := p.Cue(i, len(p.Words))
		if !ok || cue.Noun || n != 1 || p.asksFor(i) || cue.NeedsThat && p.Child(i, "obj") > i && !p.OpenMark(i-1) {
			continue // "holds 26 per cent" reports nothing
		}
		a, ok := p.reporting(i)
		if !ok || p.claimed(a.Content) || a.Head.End == 0 {
			continue
		}
		from, to := p.WordsIn(a.Content)
		if to <= i && (p.Is(i+1, "that") || p.VerbIn(from, to) == 0) {
			continue // what stands before "said that" is no content
		}
		if p.Is(from, "if", "unless", "because", "when") && p.commaIn(from, to) == 0 {
			continue // "warned of strikes if wages are not raised"
		}
		s := p.sourceOf(i)
		if s < 0 || to-from < 3 || p.stopsBetween(i, from) || p.Is(s, "i", "we") && p.InQuotation(i) || p.Tensed(from) && !p.Is(from-1, ",") || from > i && p.Is(from, "will", "would", "must", "shall") {
			continue
		}
		if from == i+1 && p.Is(i-1, ",") && p.VerbIn(from, to) == 0 && p.VerbIn(p.First, i) > 0 {
			continue // who says it: "it is so, said the paper"
		}
		if from > i && p.Is(from-1, ",") && p.Is(from, "even", "as", "while", "although", "though", "because", "since", "after", "before") {
			continue // "said on Thursday, even as fighting went on"
		}
		if from > i && p.VerbIn(from, to) == 0 && (p.Nodes[from].UPOS == "ADP" || p.Is(from, "late", "early", "last", "this")) || from == i+1 && i > 1 && p.Upper(from) && (p.closeMark(i-1) || p.closeMark(i-2)) {
			continue // "said on Tuesday, after years of debate"; who says a quotation
		}
		if p.Nodes[i].UPOS != "VERB" || !p.mayTell(s, i) && len(p.actors.IDsAt(s)) == 0 {
			continue
		}
		if s < i && from > i && p.Is(i-1, ",") && p.namedAside(i+1) {
			continue // "the aim, said A, is to win"
		}
		ids := p.actors.WhoIs(s)
		if len(ids) > 0 && p.saidInside(from, to, ids) {
			continue
		}
		sf, st := p.WordsIn(a.Source)
		if sf > from && sf < to {
			to = sf
		}
		quoted := "indirect"
		if p.OpenMark(from-1) || p.quoteOpen && p.InQuotation(from) {
			quoted = "direct"
		} else if from > i {
			to = p.restOfClause(from, to)
		}
		p.oneClaim("reported-clause", cue.Certainty, i, i+1, from, to, ids, p.QuotedIf(sf, st), quoted)
	}
}

// restOfClause takes words without a verb behind a reported clause into it, which
// the parser hung elsewhere, and ends it where somebody else speaks.
func (p *Reader) restOfClause(from, to int) int {
	end := p.claimEnd(from)
	for k := to; k < end; k++ {
		if p.Tensed(k) || p.Words[k].Kind == syntax.Punct {
			return min(to, end)
		}
	}
	return end
}

// stopsBetween reports a semicolon between a verb and what it would report.
func (p *Reader) stopsBetween(i, from int) bool {
	for k := i; k < from; k++ {
		if p.Is(k, ";") {
			return true
		}
	}
	return false
}

// saidInside reports a content that is itself what its holder thinks: "said he
// believes the flag is old".
func (p *Reader) saidInside(from, to int, ids []string) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Kind == kadesh.FindingClaim && slices.Equal(f.Claim.Holder, ids) && f.Span.Contains(p.trimmed(from, to)) {
			return true
		}
	}
	return false
}

// claimed reports whether a claim of the sentence has most of the content.
func (p *Reader) claimed(s kadesh.Span) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Kind == kadesh.FindingClaim && (f.Span.Share(s) > 0.4 || f.Span.Contains(s) || s.Contains(f.Span)) {
			return true
		}
	}
	return false
}

// Attribution reports ", X said" or ", he notes" at i.
func (p *Reader) Attribution(i int) bool {
	if p.Conditional(i) {
		return false // "will go on, if both sides agree"
	}
	k := i
	for e := i; e < min(i+7, len(p.Words)); e++ {
		if _, _, ok := p.Cue(e, len(p.Words)); ok && e > k {
			ids, from, _ := p.HolderBefore(e)
			return len(ids) > 0 && from >= i-1 || p.Is(e-1, "he", "she", "they", "it") && e-1 == i
		}
	}
	return false
}

// namedAside reports a name at word k that a comma closes: who speaks in an aside.
func (p *Reader) namedAside(k int) bool {
	if m := p.MentionAt(k); m != nil && m.From == k {
		return p.Is(m.To, ",")
	}
	return k+1 < len(p.Nodes) && p.Upper(k) && p.Nodes[k].UPOS == "PROPN" && p.Is(k+1, ",")
}
