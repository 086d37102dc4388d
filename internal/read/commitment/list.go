package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Lists of duties: an opening that ends in its modal and a colon ("Each Party
// shall:") and items that go on from it ("(a) take all measures ...;").

// listOpening is the opening of such a list.
type listOpening struct {
	modality string
	who      []string
	part     *kadesh.Quoted
	deontic  kadesh.Quoted
	// means says that the items are ways of doing the duty, in -ing.
	means bool
	// plain says that the items have no mark and may start with a capital.
	plain bool
	// addressed says that the items end in full stops, too.
	addressed bool
	// nouns says that the items are what is ruled out: "shall refrain from:".
	nouns bool
}

// openList keeps the opening when the sentence is one, by its last trigger.
func (p *Reader) openList(ts []trigger) {
	if l := p.addressed(); l != nil {
		p.list = l
		return
	}
	n := len(p.Words)
	if !p.Legal || p.bans || !p.Is(n-1, ":", "-", "–") {
		return
	}
	if p.Is(n-2, "undertake", "undertakes", "agree", "agrees", "undertaken", "agreed", "pledge", "pledges", "themselves", "itself") {
		if ids, from, to := p.subjectActors(p.First, n-2); len(ids) > 0 {
			p.list = &listOpening{modality: "obligation", who: ids, part: p.QuotedIf(from, to), deontic: p.Quoted(n-2, n-1)}
			return // "Each Party undertakes:"
		}
	}
	if l := p.resolves(); l != nil {
		p.list = l
		return
	}
	if len(ts) == 0 {
		return
	}
	t := ts[len(ts)-1]
	means := p.Is(n-2, "by", "through")
	nouns := t.modality == "prohibition" && (p.Is(n-2, "from") && t.act >= n-1 || p.Is(t.act-1, "from") && p.opensKinds(n-2))
	if t.act < n-1 && !p.bridgesTo(t.act, n-1) && !means && !nouns {
		return
	}
	p.list = p.opening(ts, len(ts)-1)
	p.list.means, p.list.nouns = means, nouns
}

// resolves is the list that opens with what the parties are resolved to do, or the
// text is for: "the Parties, resolved to:", "the objectives of this Agreement are
// to:"; nil for other sentences.
func (p *Reader) resolves() *listOpening {
	n := len(p.Words)
	k := n - 2
	if p.Is(k, "to") {
		k--
	}
	switch {
	case k < n-2 && p.Is(k, "resolved", "determined", "desire", "desires", "intend", "intends", "seek"):
		ids, from, to := p.subjectActors(p.First, k)
		if len(ids) == 0 {
			ids = p.actors.PartyIDs()
		}
		return &listOpening{modality: "intention", who: ids, part: p.QuotedIf(from, to), deontic: p.Quoted(k, n-1), plain: true}
	case p.Is(k, "are", "is", "include") && p.HasIn(p.First, k, "objectives", "objective", "purposes", "purpose", "aims", "aim", "goals"):
		return &listOpening{modality: "intention", deontic: p.Quoted(k, n-1)}
	}
	return nil
}

// addressWords is the longest name of whom a list is addressed to. Units: words.
const addressWords = 10

// addressed is the list that opens with whom a report recommends its items to:
// "b) To the Council of Ministers (COM):"; nil for other sentences.
func (p *Reader) addressed() *listOpening {
	k, n := p.behindMark(p.First), len(p.Words)
	if p.Signed || !p.Is(k, "to") || !p.Is(n-1, ":") {
		return nil
	}
	from, to := k+1, n-1
	if p.Is(from, "the", "all") {
		from++
	}
	if p.Is(to-1, ")") && p.Is(to-3, "(") {
		to -= 3
	}
	if to <= from || to-from > addressWords || !p.Upper(from) && p.ActorStarting(from) == nil {
		return nil
	}
	l := &listOpening{modality: "recommendation", part: p.QuotedIf(from, to), deontic: p.Quoted(k, k+1), plain: true, addressed: true}
	if m := p.ActorStarting(from); m != nil && m.To == to {
		l.who = m.IDs() // nobody else is guessed
	}
	return l
}

// opensKinds reports that the words up to k say that what is ruled out follows: "which
// include but are not limited to".
func (p *Reader) opensKinds(k int) bool {
	return p.Is(k, "include", "includes", "including") || p.Is(k, "to") && p.Is(k-1, "limited") && p.HasIn(max(p.First, k-8), k, "include", "includes", "including") || p.Is(k, "following") ||
		p.Is(k-1, "following") && p.Is(k, "actions", "acts", "activities")
}

// bridgesTo reports that nothing stands between the modal and the colon but
// "in particular" and the like.
func (p *Reader) bridgesTo(from, to int) bool {
	for k := from; k < to; k++ {
		if !p.Is(k, ",", "in", "particular", "inter", "alia", "as", "follows", "also", "therefore", "accordingly", "jointly",
			"necessary", "appropriate", "where", "if", "required", "possible", "among", "other", "others", "things", "this", "end", "to") {
			return false
		}
	}
	return true
}

// opening is who bears what the items of a list say, by the modal ts[k].
func (p *Reader) opening(ts []trigger, k int) *listOpening {
	t := ts[k]
	who, part := p.obligor(t, p.clauseOf(ts, k))
	return &listOpening{modality: t.modality, who: who, part: part, deontic: p.Quoted(t.from, t.to)}
}

// listItem takes a sentence that is an item of the list under way.
func (p *Reader) listItem() bool {
	if p.list == nil || p.First >= len(p.Words) {
		return false
	}
	n := len(p.Words)
	if n-p.First < 2 && !p.Upper(p.First) {
		return true // the "and" between two items
	}
	if !p.listFrom(p.First) {
		if p.First == 0 && !p.Is(n-1, ";") || p.Is(0, "article") {
			p.list = nil
		}
		return false
	}
	if p.Is(n-1, ".") && !p.list.addressed {
		p.list = nil
	}
	return true
}

// itemFrom writes the duty of the item between two words, when it starts with a
// verb.
func (p *Reader) itemFrom(from, to int) bool {
	v := from
	for v < to && (p.Is(v, "to", "not", "also", "jointly", "directly", "or", "indirectly") || len(p.Low(v)) > 5 && strings.HasSuffix(p.Low(v), "ly")) {
		v++
	}
	verb := v < to && (p.Lex.BaseVerb(p.Low(v)) || v < len(p.Nodes) && p.Nodes[v].XPOS == "VB")
	if p.list.means {
		verb = v < len(p.Nodes) && p.Nodes[v].XPOS == "VBG"
	}
	if p.list.nouns && v < len(p.Nodes) && !p.FiniteIn(v, min(to, v+6)) {
		v, verb = from, true
	}
	if v >= to || !verb || p.Upper(from) && from == 0 && !p.list.plain || p.Is(v+1, ":", ".") {
		return false
	}
	t := noTrigger(v, v, p.list.modality, "list-item")
	switch {
	case p.Is(v, "refrain", "abstain", "desist") && p.Is(v+1, "from") && t.modality == "obligation":
		t.modality, t.act = "prohibition", v+2
	case p.Is(from, "not") && t.modality == "obligation":
		t.modality = "prohibition"
	}
	c := clause{from, p.clauseEnd(v, to)}
	if c.to-c.from < 2 {
		return false
	}
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
	for _, a := range p.actions(t, c) {
		p.writeCommitment(t, c, a, span, slices.Clone(p.list.who), p.list.part)
		p.Found[len(p.Found)-1].Commitment.Parts["deontic"] = p.list.deontic
	}
	return true
}

// inlineList writes the items of a list that stands in one sentence with its
// opening: "Each Party shall: (a) take ...; (b) inform ...".
func (p *Reader) inlineList(ts []trigger, k int) bool {
	t := ts[k]
	if !p.Legal || !p.Is(t.act, ":") || t.act > len(p.Words)-4 {
		return false
	}
	kept := p.list
	p.list = p.opening(ts, k)
	found := p.listFrom(t.act + 1)
	p.list = kept
	return found
}

// resolvedList writes what a preamble is resolved to do, in one sentence:
// "determined to save ..., and to reaffirm ..., and to establish ...".
func (p *Reader) resolvedList(ts []trigger, k int) bool {
	t := ts[k]
	if !p.Legal || !p.Is(t.from, "determined", "resolved") || !p.Is(t.act-1, "to") {
		return false
	}
	starts := []int{t.act}
	for e := t.act + 2; e+2 < len(p.Words); e++ {
		if p.Is(e, "to") && p.Lex.BaseVerb(p.Low(e+1)) && (p.Is(e-1, "and", ",", ";") || p.Is(e-1, "ends")) {
			starts = append(starts, e+1)
		}
	}
	if len(starts) < 3 {
		return false
	}
	kept := p.list
	p.list = p.opening(ts, k)
	p.list.modality, p.list.plain = "intention", true
	for n, from := range starts {
		to := len(p.Words)
		if n+1 < len(starts) {
			for to = starts[n+1] - 1; to > from && p.Is(to-1, "and", ",", ";", "for", "these", "ends"); to-- {
			}
		}
		p.itemFrom(from, to)
	}
	p.list = kept
	return true
}

// listFrom writes the items from word i to the end of the sentence, parted by
// semicolons, and reports whether there were any.
func (p *Reader) listFrom(i int) (found bool) {
	for i < len(p.Words) {
		i = p.behindMark(i)
		end := i
		for end < len(p.Words) && !p.Is(end, ";") && !(p.Is(end, ".") && end+1 < len(p.Words) && p.behindMark(end+1) > end+1) {
			end++
		}
		if i < end && p.itemFrom(i, end) {
			found = true
		} else if found || end-i > 3 {
			break
		}
		for i = end + 1; p.Is(i, "and", "or"); i++ {
		}
	}
	return found
}

// behindMark is the word behind a list mark at word i, i itself without one.
func (p *Reader) behindMark(i int) int {
	if i >= len(p.Words) {
		return i
	}
	short := func(k int) bool {
		return k < len(p.Words) && len(p.Words[k].Low) <= 4 && p.Words[k].Kind != syntax.Punct
	}
	switch {
	case p.Is(i, "(") && short(i+1) && p.Is(i+2, ")"):
		return i + 3
	case short(i) && (len(p.Low(i)) == 1 || p.Words[i].Kind == syntax.Number) && p.Is(i+1, ")", "."):
		return i + 2
	case p.Words[i].Kind == syntax.Number && strings.Contains(p.Low(i), ".") && !strings.HasSuffix(p.Low(i), "."):
		return i + 1 + page.BoolInt(p.Is(i+1, ".")) // "63.13"
	case p.Is(i, "•", "-", "–", "—", "·"):
		return i + 1
	}
	return i
}
