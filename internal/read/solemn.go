package read

import "slices"

// Forms of older treaties and of lists: "nor ever disturb", "there is reserved
// the right to", "to be paid by".

// norEver reads the second half of a ban: "will never claim ..., nor disturb".
func (p *page) norEver(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "prohibition", rule: "shall", negated: true}
	if !p.legal || !p.is(i, "nor") {
		return t, false
	}
	k := i + 1
	for p.is(k, "ever", "shall", "will", "to", "they", "it", "at", "any", "time", "in", "way", "otherwise", "may") {
		k++
	}
	if !p.lex.BaseVerb(p.low(k)) || k > i+1 && p.is(k-1, "any", "in", "way") || k == i+1 && ambiguousNoun[p.low(k)] {
		return t, false
	}
	if k >= len(p.nodes) || p.nodes[k].UPOS != "VERB" && p.nodes[k].UPOS != "AUX" {
		return t, false
	}
	t.to, t.act = k, k
	return t, true
}

// reserved reads "reserves the right to", "there is reserved to A the right of".
func (p *page) reserved(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "entitled"}
	if !p.legal {
		return t, false
	}
	switch {
	case p.is(i, "reserve", "reserves") && p.is(i+1, "the") && p.is(i+2, "right") && p.is(i+3, "to"):
		t.to, t.act = i+4, i+4
		return t, true
	case p.is(i, "there") && p.is(i+1, "is", "are") && p.is(i+2, "reserved", "granted") && p.is(i+3, "to"):
		t.to, t.act = i+3, i+3
		if s, e := p.nextActor(i + 4); s >= 0 {
			t.demandee, t.act = [2]int{s, e}, e
		}
		return t, true
	}
	return t, false
}

// toBe reads a duty without a verb of its own: "all teachers to be maintained
// by the United States", "articles, to be divided by the agent". Who does it
// must be said, or the clause be a whole line.
func (p *page) toBe(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "is-to"}
	if !p.legal || !p.is(i, "to") || !p.is(i+1, "be") || !p.participle(i+2) || i+2 >= len(p.nodes) {
		return t, false
	}
	by := p.agentBy(i+2, min(i+12, len(p.words))) != nil
	if p.is(i-1, ",") {
		t.start = i
		return t, by
	}
	h := p.nodes[i+2].Head
	return t, (h < 0 || h < i && p.nodes[h].Head < 0 && p.nodes[h].UPOS != "VERB") && !p.finiteIn(p.first, i)
}

// infinitivePoint takes "Article 1. To designate the line ...": an article that
// goes on from "have agreed" before the first one. What stands inside it is
// part of it.
func (p *page) infinitivePoint() bool {
	v := p.first
	if !p.legal || v == 0 && !p.inPoint || !p.is(v, "to") || !p.upper(v) || !p.lex.BaseVerb(p.low(v+1)) || v+1 >= len(p.nodes) || p.nodes[v+1].Head >= 0 {
		return false // "To promote peace, it is agreed that"
	}
	c := clause{v, p.clauseEnd(v, len(p.words))}
	if c.to-c.from < 3 {
		return false
	}
	t := trigger{from: v, to: v, act: v + 1, modality: "obligation", rule: "infinitive-point", start: -1, demandee: [2]int{-1, -1}}
	if performatives[p.low(v+1)] {
		t.modality = "declaration"
	}
	obligor, part := slices.Clone(p.chapeau), p.chapeauPart
	if len(obligor) == 0 && len(p.parties) == 2 {
		obligor = p.partyIDs()
	}
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	for _, a := range p.actions(t, c) {
		p.writeCommitment(t, c, a, span, obligor, part)
	}
	return true
}

// aboutText reports "nothing in this Treaty shall affect", "this Agreement
// shall not prevent a Party": what the text itself does, which nobody can keep
// or break. The modal is at i, the verb at act.
func (p *page) aboutText(i, act int) bool {
	if p.legal && p.textBefore(i) && !(p.is(act, "be") && p.participle(act+1)) {
		return true
	}
	if !p.legal || !p.is(act, "affect", "prevent", "preclude", "prejudice", "impair", "limit", "restrict", "authorize", "authorise", "derogate", "confer", "oblige", "cover", "supersede", "replace", "govern", "extend") || p.actorBefore(i) {
		return false
	}
	for k := i - 1; k >= p.first && i-k < 14 && !p.is(k, ";"); k-- {
		switch {
		case p.is(k, "nothing") || p.is(k, "provision", "provisions", "agreement", "treaty", "convention", "protocol", "article", "paragraph", "charter") && !p.is(k-2, "to", "under", "with"):
			return true
		case p.is(k, "parties", "party", "state", "states"):
			return false
		}
	}
	return false
}

// textBefore reports "this Agreement" or "the present Treaty" right before the
// modal at i.
func (p *page) textBefore(i int) bool {
	return p.is(i-1, "agreement", "treaty", "convention", "protocol", "charter", "pact", "annex") && p.is(i-2, "this", "the", "present") && !p.is(i-3, "of", "in", "to", "under", "by", "with", "on")
}

// promiseChain is the "to" behind more verbs of promise and what stands between
// commas: "covenant, promise, and agree, in consideration of this, to pay"; k
// itself without.
func (p *page) promiseChain(k int) int {
	e := k
	for p.is(e, ",", "and", "promise", "agree", "consent", "covenant", "engage", "undertake", "stipulate", "pledge", "also", "further", "solemnly") && e-k < 8 {
		e++
	}
	if p.is(e, "to") && e > k {
		return e
	}
	if p.is(k, ",") {
		if b := p.commaBreak(k); b > 0 && p.is(b, "to") {
			return b
		}
	}
	if e > k && p.is(e-1, ",") {
		if b := p.commaBreak(e - 1); b > 0 && p.is(b, "to") {
			return b
		}
	}
	return k
}

// authentic reads the close of a treaty, "both texts being equally authentic": a
// declaration that has no verb of its own.
func (p *page) authentic() {
	for i := p.first; i < len(p.words); i++ {
		if !p.is(i, "authentic", "authoritative") && !(p.is(i, "force", "validity") && p.is(i-1, "legal", "equal", "same")) || !p.legal {
			continue
		}
		from := i
		for from > p.first && i-from < 8 && !p.is(from-1, ",", ";", "(", ".") {
			from--
		}
		if i-from < 3 || !p.hasIn(from, i, "text", "texts", "version", "versions", "languages") || !p.hasIn(from, i, "being", "are", "is", "having", "have") {
			continue
		}
		c := clause{from, i + 1}
		t := trigger{from: from, to: from, act: from, modality: "declaration", rule: "authentic", start: -1, demandee: [2]int{-1, -1}}
		p.writeCommitment(t, c, action{from, i + 1}, p.spanOf(from, i+1), nil, nil)
		return
	}
}

func (p *page) hasIn(from, to int, words ...string) bool {
	for k := from; k < to; k++ {
		if p.is(k, words...) {
			return true
		}
	}
	return false
}

// herebyVerb reports a verb that a solemn word makes a declaration of: "do
// hereby surrender", "is hereby set apart".
func (p *page) herebyVerb(i int) bool {
	if !p.signed || !p.is(i-1, "hereby") && !(p.is(i-1, "again", "fully", "solemnly") && p.is(i-2, "hereby")) || i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" {
		return false
	}
	switch p.low(i) {
	case "agree", "agrees", "undertake", "undertakes", "engage", "engages", "bind", "binds", "promise", "promises", "pledge", "pledges", "commit", "commits", "agreed", "stipulated", "obligate", "understood", "covenant":
		return false
	}
	return true
}

// cedes reports a state that gives something by the words of the treaty: "The
// United States sets apart for their use the following land".
func (p *page) cedes(i int) bool {
	if i >= len(p.nodes) || !p.simplePresent(i) {
		return false
	}
	return p.is(i, "cede", "cedes", "grant", "grants", "relinquish", "relinquishes", "surrender", "surrenders", "reserve", "reserves") || p.is(i, "set", "sets") && p.is(i+1, "apart")
}

// statedIntent reads an item of a preamble in which the parties state what they mean
// to do: "EXPRESSING their readiness to co-operate in seeking ways".
func (p *page) statedIntent() bool {
	i := p.first
	if !p.legal || !p.is(i, "confirming", "reaffirming", "affirming", "expressing", "declaring", "stating", "reiterating") || !p.is(i+1, "their", "its", "the") {
		return false
	}
	k := i + 2
	for k < i+5 && k < len(p.words) && (p.is(k, "firm", "strong", "full", "mutual", "joint", "common", "shared", "and") || adjectival(p.low(k))) {
		k++
	}
	if !p.is(k, "intention", "readiness", "preparedness", "willingness", "determination", "commitment", "resolve") || !p.is(k+1, "to") || !p.bareVerb(k+2) {
		return false
	}
	c := clause{i, p.clauseEnd(k+2, len(p.words))}
	t := noTrigger(i, k+2, "intention", "stated-intent")
	p.writeCommitment(t, c, action{k + 2, c.to}, p.spanOf(c.from, c.to), p.partyIDs(), nil)
	return true
}
