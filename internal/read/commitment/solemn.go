package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Forms of older treaties and of lists: "nor ever disturb", "there is reserved
// the right to", "to be paid by".

// norEver reads the second half of a ban: "will never claim ..., nor disturb".
func (p *Reader) norEver(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "prohibition", rule: "shall", negated: true}
	if !p.Legal || !p.Is(i, "nor") {
		return t, false
	}
	k := i + 1
	for p.Is(k, "ever", "shall", "will", "to", "they", "it", "at", "any", "time", "in", "way", "otherwise", "may") {
		k++
	}
	if !p.Lex.BaseVerb(p.Low(k)) || k > i+1 && p.Is(k-1, "any", "in", "way") || k == i+1 && ambiguousNoun[p.Low(k)] {
		return t, false
	}
	if k >= len(p.Nodes) || p.Nodes[k].UPOS != "VERB" && p.Nodes[k].UPOS != "AUX" {
		return t, false
	}
	t.to, t.act = k, k
	return t, true
}

// reserved reads "reserves the right to", "there is reserved to A the right of".
func (p *Reader) reserved(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "permission", rule: "entitled"}
	if !p.Legal {
		return t, false
	}
	there, k := p.Is(i, "there") && p.Is(i+1, "is", "are"), 0
	if there {
		k, _ = p.adverbsAfter(i + 2)
	}
	switch {
	case p.Is(i, "reserve", "reserves") && p.Is(i+1, "the") && p.Is(i+2, "right") && p.Is(i+3, "to"):
		t.to, t.act = i+4, i+4
		return t, true
	case there && p.Is(k, "reserved", "excepted") && p.Is(k+1, "from"):
		t.modality, t.to, t.act = "declaration", k+1, k+1 // "There is, however, reserved from this cession a tract"
		return t, true
	case there && p.Is(i+2, "reserved", "granted") && p.Is(i+3, "to"):
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
func (p *Reader) toBe(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "is-to"}
	if !p.Legal || !p.Is(i, "to") || !p.Is(i+1, "be") || !p.Participle(i+2) || i+2 >= len(p.Nodes) {
		return t, false
	}
	by := p.actors.AgentBy(i+2, min(i+12, len(p.Words))) != nil
	if p.Is(i-1, ",") {
		t.start = i
		return t, by
	}
	h := p.Nodes[i+2].Head
	return t, (h < 0 || h < i && p.Nodes[h].Head < 0 && p.Nodes[h].UPOS != "VERB") && !p.FiniteIn(p.First, i)
}

// infinitivePoint takes "Article 1. To designate the line ...": an article that
// goes on from "have agreed" before the first one. What stands inside it is
// part of it.
func (p *Reader) infinitivePoint() bool {
	v := p.First
	if !p.Legal || v == 0 && !p.inPoint || !p.Is(v, "to") || !p.Upper(v) || !p.Lex.BaseVerb(p.Low(v+1)) || v+1 >= len(p.Nodes) || p.aimsAt(v+1) {
		return false
	}
	c := clause{v, p.clauseEnd(v, len(p.Words))}
	if c.to-c.from < 3 {
		return false
	}
	t := trigger{from: v, to: v, act: v + 1, modality: "obligation", rule: "infinitive-point", start: -1, demandee: [2]int{-1, -1}}
	if performatives[p.Low(v+1)] {
		t.modality = "declaration"
	}
	obligor, part := slices.Clone(p.chapeau), p.chapeauPart
	if len(obligor) == 0 && len(p.Parties) == 2 {
		obligor = p.actors.PartyIDs()
	}
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
	for _, a := range p.actions(t, c) {
		p.writeCommitment(t, c, a, span, obligor, part)
	}
	return true
}

// aimsAt reports an infinitive that says what for: "To promote peace, it is agreed that",
// with the main verb behind a comma. One before it hangs on the infinitive, whatever
// the tree says: "To designate the line at which the frontier reaches the sea".
func (p *Reader) aimsAt(v int) bool {
	for k := v; k < len(p.Nodes); k++ {
		switch {
		case p.Nodes[k].Head < 0:
			return k > v && (len(p.chapeau) > 0 || p.Is(v, "be")) // an item of a list, an aim
		case p.Is(k, ","), p.Is(k, "it") && p.Is(k+1, "is") && p.HasIn(k+2, k+4, "hereby", "agreed", "stipulated", "understood"):
			return true
		}
	}
	return p.Nodes[v].Head >= 0
}

// aboutText reports "nothing in this Treaty shall affect", "this Agreement
// shall not prevent a Party": what the text itself does, which nobody can keep
// or break. The modal is at i, the verb at act.
func (p *Reader) aboutText(i, act int) bool {
	if p.Legal && p.Is(act, "be") && p.Is(act+1, "and") && p.Is(act+2, "remain") && p.Is(act+3, "in") && p.HasIn(act+4, act+7, "force", "effect") {
		return true // "shall be and remain in full force"
	}
	done := act + 1
	for p.endsInLy(done) {
		done++
	}
	if p.Legal && p.textBefore(i) && !(p.Is(act, "be") && p.Participle(done)) {
		return true
	}
	if !p.Legal || !p.Is(act, "affect", "prevent", "preclude", "prejudice", "impair", "limit", "restrict", "authorize", "authorise", "derogate", "confer", "confine", "oblige", "cover", "supersede", "replace", "govern", "extend") || p.ActorBefore(i) {
		return false
	}
	for k := i - 1; k >= p.First && i-k < 14 && !p.Is(k, ";"); k-- {
		switch {
		case p.Is(k, "nothing") || p.Is(k, "provision", "provisions", "agreement", "treaty", "convention", "protocol", "article", "paragraph", "charter") && !p.Is(k-2, "to", "under", "with"):
			return true
		case p.Is(k, "parties", "party", "state", "states"):
			return false
		}
	}
	return false
}

// textBefore reports "this Agreement" or "the present Treaty" right before the
// modal at i.
func (p *Reader) textBefore(i int) bool {
	b := i - 3 - page.BoolInt(p.Is(i-2, "present") && p.Is(i-3, "the"))
	if p.Is(b, "of") && p.Is(b-1, "provisions", "provision", "terms", "stipulations") {
		b -= 2 + page.BoolInt(p.Is(b-2, "the")) // "The provisions of this Agreement"
	}
	return p.Is(i-1, "agreement", "treaty", "convention", "protocol", "charter", "pact", "annex") && p.Is(i-2, "this", "the", "present") && !p.Is(b, "of", "in", "to", "under", "by", "with", "on")
}

// promiseChain is the "to" behind more verbs of promise and what stands between
// commas: "covenant, promise, and agree, in consideration of this, to pay"; k
// itself without.
func (p *Reader) promiseChain(k int) int {
	e := k
	for p.Is(e, ",", "and", "promise", "agree", "consent", "covenant", "engage", "undertake", "stipulate", "pledge", "also", "further", "solemnly") && e-k < 8 {
		e++
	}
	if p.Is(e, "to") && e > k {
		return e
	}
	if b := p.pastAsides(k); b > 0 {
		return b
	}
	if b := p.pastAsides(e - 1); e > k && b > 0 {
		return b
	}
	return k
}

// pastAsides is the "to" behind the asides that open with the comma at word k, two of
// them at most: ", within thirty days, following the signing of it, to release"; 0 without.
func (p *Reader) pastAsides(k int) int {
	for range 2 {
		if !p.Is(k, ",") {
			return 0
		}
		b := p.CommaBreak(k)
		if b <= 0 || p.Is(b, "to") {
			return max(b, 0)
		}
		k = b - 1
	}
	return 0
}

// authentic reads the close of a treaty, "both texts being equally authentic": a
// declaration that has no verb of its own.
func (p *Reader) authentic() {
	for i := p.First; i < len(p.Words); i++ {
		if !p.Is(i, "authentic", "authoritative") && !(p.Is(i, "force", "validity") && p.Is(i-1, "legal", "equal", "same")) || !p.Legal {
			continue
		}
		from := i
		for from > p.First && i-from < 8 && !p.Is(from-1, ",", ";", "(", ".") {
			from--
		}
		if i-from < 3 || !p.HasIn(from, i, "text", "texts", "version", "versions", "languages") || !p.HasIn(from, i, "being", "are", "is", "having", "have") {
			continue
		}
		c := clause{from, i + 1}
		t := noTrigger(from, from, "declaration", "authentic")
		p.writeCommitment(t, c, action{from, i + 1}, p.SpanOf(from, i+1), nil, nil)
		return
	}
}

// herebyVerb reports a verb that a solemn word makes a declaration of: "do
// hereby surrender", "is hereby set apart".
func (p *Reader) herebyVerb(i int) bool {
	b := i - 1
	for p.Is(b, "again", "fully", "solemnly", "forever", "forthwith", "now", "jointly", "severally", "and", "individually", "collectively", "mutually", "expressly") && !p.Is(b-1, ",") {
		b--
	}
	if p.Is(b, ",") && p.Is(b-1, "presents") && p.Is(b-3, "by") { // "hereby, and by these presents, grant"
		for b -= 3; b > p.First && !p.Is(b, "hereby", "do") && i-b < 12; b-- {
		}
	}
	if !p.Signed || !p.Is(b, "hereby") || i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" {
		return false
	}
	if (p.Nodes[i].XPOS == "VBN" || p.Nodes[i].XPOS == "VBD") && b > 0 && b <= len(p.Nodes) && (p.Nodes[b-1].UPOS == "NOUN" || p.Nodes[b-1].UPOS == "PROPN") && !p.SimplePresent(i) && strings.HasSuffix(p.Low(i), "ed") {
		return false // "the land hereby ceded"
	}
	switch p.Low(i) {
	case "agree", "agrees", "undertake", "undertakes", "engage", "engages", "bind", "binds", "promise", "promises", "pledge", "pledges", "commit", "commits", "agreed", "stipulated", "obligate", "understood", "covenant":
		return false
	}
	return true
}

// cedes reports a state that gives something by the words of the treaty: "The
// United States sets apart for their use the following land".
func (p *Reader) cedes(i int) bool {
	if i >= len(p.Nodes) || !p.SimplePresent(i) && !(p.Is(i-1, "do", "does") && p.BareVerb(i)) {
		return false
	}
	return p.Is(i, "cede", "cedes", "grant", "grants", "relinquish", "relinquishes", "surrender", "surrenders", "reserve", "reserves", "transfer", "transfers", "assign", "assigns") || p.Is(i, "set", "sets") && p.Is(i+1, "apart")
}

// statedIntent reads an item of a preamble in which the parties state what they mean
// to do: "EXPRESSING their readiness to co-operate in seeking ways".
func (p *Reader) statedIntent() bool {
	i := p.First
	if !p.Legal || !p.Is(i, "confirming", "reaffirming", "affirming", "expressing", "declaring", "stating", "reiterating") || !p.Is(i+1, "their", "its", "the") {
		return false
	}
	k := i + 2
	for k < i+5 && k < len(p.Words) && (p.Is(k, "firm", "strong", "full", "mutual", "joint", "common", "shared", "and") || page.Adjectival(p.Low(k))) {
		k++
	}
	if !p.Is(k, "intention", "readiness", "preparedness", "willingness", "determination", "commitment", "resolve") || !p.Is(k+1, "to") || !p.BareVerb(k+2) {
		return false
	}
	c := clause{i, p.clauseEnd(k+2, len(p.Words))}
	t := noTrigger(i, k+2, "intention", "stated-intent")
	p.writeCommitment(t, c, action{k + 2, c.to}, p.SpanOf(c.from, c.to), p.actors.PartyIDs(), nil)
	return true
}
