package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
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
}

// openList keeps the opening when the sentence is one, by its last trigger.
func (p *page) openList(ts []trigger) {
	if l := p.addressed(); l != nil {
		p.list = l
		return
	}
	n := len(p.words)
	if !p.legal || p.bans || !p.is(n-1, ":", "-", "–") {
		return
	}
	if p.is(n-2, "undertake", "undertakes", "agree", "agrees", "undertaken", "agreed", "pledge", "pledges", "themselves", "itself") {
		if ids, from, to := p.subjectActors(p.first, n-2); len(ids) > 0 {
			p.list = &listOpening{modality: "obligation", who: ids, part: quotedIf(p, from, to), deontic: p.quoted(n-2, n-1)}
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
	means := p.is(n-2, "by", "through")
	if t.act < n-1 && !p.bridgesTo(t.act, n-1) && !means {
		return
	}
	p.list = p.opening(ts, len(ts)-1)
	p.list.means = means
}

// resolves is the list that opens with what the parties are resolved to do, or the
// text is for: "the Parties, resolved to:", "the objectives of this Agreement are
// to:"; nil for other sentences.
func (p *page) resolves() *listOpening {
	n := len(p.words)
	k := n - 2
	if p.is(k, "to") {
		k--
	}
	switch {
	case k < n-2 && p.is(k, "resolved", "determined", "desire", "desires", "intend", "intends", "seek"):
		ids, from, to := p.subjectActors(p.first, k)
		if len(ids) == 0 {
			ids = p.partyIDs()
		}
		return &listOpening{modality: "intention", who: ids, part: quotedIf(p, from, to), deontic: p.quoted(k, n-1), plain: true}
	case p.is(k, "are", "is", "include") && p.hasIn(p.first, k, "objectives", "objective", "purposes", "purpose", "aims", "aim", "goals"):
		return &listOpening{modality: "intention", deontic: p.quoted(k, n-1)}
	}
	return nil
}

// addressWords is the longest name of whom a list is addressed to. Units: words.
const addressWords = 10

// addressed is the list that opens with whom a report recommends its items to:
// "b) To the Council of Ministers (COM):"; nil for other sentences.
func (p *page) addressed() *listOpening {
	k, n := p.behindMark(p.first), len(p.words)
	if p.signed || !p.is(k, "to") || !p.is(n-1, ":") {
		return nil
	}
	from, to := k+1, n-1
	if p.is(from, "the", "all") {
		from++
	}
	if p.is(to-1, ")") && p.is(to-3, "(") {
		to -= 3
	}
	if to <= from || to-from > addressWords || !p.upper(from) && p.actorStarting(from) == nil {
		return nil
	}
	l := &listOpening{modality: "recommendation", part: quotedIf(p, from, to), deontic: p.quoted(k, k+1), plain: true, addressed: true}
	if m := p.actorStarting(from); m != nil && m.to == to {
		l.who = m.ids() // nobody else is guessed
	}
	return l
}

// bridgesTo reports that nothing stands between the modal and the colon but
// "in particular" and the like.
func (p *page) bridgesTo(from, to int) bool {
	for k := from; k < to; k++ {
		if !p.is(k, ",", "in", "particular", "inter", "alia", "as", "follows", "also", "therefore", "accordingly", "jointly") {
			return false
		}
	}
	return true
}

// opening is who bears what the items of a list say, by the modal ts[k].
func (p *page) opening(ts []trigger, k int) *listOpening {
	t := ts[k]
	who, part := p.obligor(t, p.clauseOf(ts, k))
	return &listOpening{modality: t.modality, who: who, part: part, deontic: p.quoted(t.from, t.to)}
}

// listItem takes a sentence that is an item of the list under way.
func (p *page) listItem() bool {
	if p.list == nil || p.first >= len(p.words) {
		return false
	}
	n := len(p.words)
	if n-p.first < 2 && !p.upper(p.first) {
		return true // the "and" between two items
	}
	if !p.listFrom(p.first) {
		if p.first == 0 && !p.is(n-1, ";") || p.is(0, "article") {
			p.list = nil
		}
		return false
	}
	if p.is(n-1, ".") && !p.list.addressed {
		p.list = nil
	}
	return true
}

// itemFrom writes the duty of the item between two words, when it starts with a
// verb.
func (p *page) itemFrom(from, to int) bool {
	v := from
	for v < to && (p.is(v, "to", "not", "also", "jointly", "directly", "or", "indirectly") || len(p.low(v)) > 5 && strings.HasSuffix(p.low(v), "ly")) {
		v++
	}
	verb := v < to && (p.lex.BaseVerb(p.low(v)) || v < len(p.nodes) && p.nodes[v].XPOS == "VB")
	if p.list.means {
		verb = v < len(p.nodes) && p.nodes[v].XPOS == "VBG"
	}
	if v >= to || !verb || p.upper(from) && from == 0 && !p.list.plain || p.is(v+1, ":", ".") {
		return false
	}
	t := trigger{from: v, to: v, act: v, modality: p.list.modality, rule: "list-item", start: -1, demandee: [2]int{-1, -1}}
	switch {
	case p.is(v, "refrain", "abstain", "desist") && p.is(v+1, "from") && t.modality == "obligation":
		t.modality, t.act = "prohibition", v+2
	case p.is(from, "not") && t.modality == "obligation":
		t.modality = "prohibition"
	}
	c := clause{from, p.clauseEnd(v, to)}
	if c.to-c.from < 2 {
		return false
	}
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	for _, a := range p.actions(t, c) {
		p.writeCommitment(t, c, a, span, slices.Clone(p.list.who), p.list.part)
		p.found[len(p.found)-1].Commitment.Parts["deontic"] = p.list.deontic
	}
	return true
}

// inlineList writes the items of a list that stands in one sentence with its
// opening: "Each Party shall: (a) take ...; (b) inform ...".
func (p *page) inlineList(ts []trigger, k int) bool {
	t := ts[k]
	if !p.legal || !p.is(t.act, ":") || t.act > len(p.words)-4 {
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
func (p *page) resolvedList(ts []trigger, k int) bool {
	t := ts[k]
	if !p.legal || !p.is(t.from, "determined", "resolved") || !p.is(t.act-1, "to") {
		return false
	}
	starts := []int{t.act}
	for e := t.act + 2; e+2 < len(p.words); e++ {
		if p.is(e, "to") && p.lex.BaseVerb(p.low(e+1)) && (p.is(e-1, "and", ",", ";") || p.is(e-1, "ends")) {
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
		to := len(p.words)
		if n+1 < len(starts) {
			for to = starts[n+1] - 1; to > from && p.is(to-1, "and", ",", ";", "for", "these", "ends"); to-- {
			}
		}
		p.itemFrom(from, to)
	}
	p.list = kept
	return true
}

// listFrom writes the items from word i to the end of the sentence, parted by
// semicolons, and reports whether there were any.
func (p *page) listFrom(i int) (found bool) {
	for i < len(p.words) {
		i = p.behindMark(i)
		end := i
		for end < len(p.words) && !p.is(end, ";") && !(p.is(end, ".") && end+1 < len(p.words) && p.behindMark(end+1) > end+1) {
			end++
		}
		if i < end && p.itemFrom(i, end) {
			found = true
		} else if found || end-i > 3 {
			break
		}
		for i = end + 1; p.is(i, "and", "or"); i++ {
		}
	}
	return found
}

// behindMark is the word behind a list mark at word i, i itself without one.
func (p *page) behindMark(i int) int {
	if i >= len(p.words) {
		return i
	}
	short := func(k int) bool {
		return k < len(p.words) && len(p.words[k].low) <= 4 && p.words[k].kind != syntax.Punct
	}
	switch {
	case p.is(i, "(") && short(i+1) && p.is(i+2, ")"):
		return i + 3
	case short(i) && (len(p.low(i)) == 1 || p.words[i].kind == syntax.Number) && p.is(i+1, ")", "."):
		return i + 2
	case p.words[i].kind == syntax.Number && strings.Contains(p.low(i), ".") && !strings.HasSuffix(p.low(i), "."):
		return i + 1 + boolInt(p.is(i+1, ".")) // "63.13"
	case p.is(i, "•", "-", "–", "—", "·"):
		return i + 1
	}
	return i
}
