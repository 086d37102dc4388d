package actor

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Bands of several states that share one noun: "Armenian and Azerbaijani officials".

// sharedBand takes the adjective of a state between i and k that shares the noun of
// people behind the adjectives which follow it.
func (p *Reader) sharedBand(i, k int, state string) int {
	if p.Legal || !p.Is(k, "and", ",") {
		return 0
	}
	head := k
	for p.Is(head, "and", ",") {
		for p.Is(head, "and", ",") {
			head++
		}
		_, n := p.adjectiveAt(head)
		if n == 0 {
			return 0
		}
		head += n
	}
	noun := head
	for noun < head+2 && noun < len(p.Words) && bandNoun[p.Low(noun)] == "" {
		noun++
	}
	typ := ""
	if noun < len(p.Words) {
		typ = bandNoun[p.Low(noun)]
	}
	if typ == "" || p.Upper(noun) || noun > head && (p.Upper(head) || p.NodesUPOS(head) != "ADJ" && p.NodesUPOS(head) != "NOUN") || p.Is(noun, "government", "side") {
		return 0
	}
	id := p.bandCalled(p.At(i, k), head, noun+1, state)
	return p.mention(page.Mention{From: i, To: k, ID: id, Type: typ, Via: "group", Rule: "band", Why: "people or force of the state"})
}

// adjectiveAt is the state or territory whose adjective stands at word k, written large, and
// how many words it has: 2 for "Turkish Cypriot" and "South Sudanese"; 0 for none.
func (p *Reader) adjectiveAt(k int) (state string, n int) {
	if !p.Upper(k) {
		return "", 0
	}
	if p.Upper(k + 1) {
		if e, n := p.Match(k, len(p.Words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Adjective && n > 1 }); e != nil {
			return e.ID, n
		}
	}
	state = p.Lex.AdjectiveState(p.Low(k))
	return state, page.BoolInt(state != "")
}

// sharedWith adds the actors that share the noun at i, which ends the mention m, with it:
// those whose adjectives or names stand before its own.
func (p *Reader) sharedWith(m *page.Mention, i int) []string {
	ids := m.IDs()
	if m.Via != "group" {
		return ids
	}
	for from := m.From; ; {
		before := from - 1
		for p.Is(before, "and", ",") {
			before--
		}
		if before == from-1 || before < 0 {
			return ids
		}
		other := p.MentionAt(before)
		if other == nil || other.To != before+1 || other.Rule != "band" && (other.Type != "state" || p.Nodes[before].Head != i && p.Nodes[before].Head != m.From) {
			return ids
		}
		ids = page.Union(append([]string(nil), other.IDs()...), ids)
		from = other.From
	}
}
