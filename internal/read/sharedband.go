package read

// Bands of several states that share one noun: "Armenian and Azerbaijani officials".

// sharedBand takes the adjective of a state between i and k that shares the noun of
// people behind the adjectives which follow it.
func (p *page) sharedBand(i, k int, state string) int {
	if p.legal || !p.is(k, "and", ",") {
		return 0
	}
	head := k
	for p.is(head, "and", ",") {
		for p.is(head, "and", ",") {
			head++
		}
		if !p.upper(head) || p.lex.AdjectiveState(p.low(head)) == "" {
			return 0
		}
		head++
	}
	noun := head
	for noun < head+2 && noun < len(p.words) && bandNoun[p.low(noun)] == "" {
		noun++
	}
	typ := ""
	if noun < len(p.words) {
		typ = bandNoun[p.low(noun)]
	}
	if typ == "" || p.upper(noun) || noun > head && (p.upper(head) || p.nodesUPOS(head) != "ADJ" && p.nodesUPOS(head) != "NOUN") || p.is(noun, "government", "side") {
		return 0
	}
	id := p.bandCalled(p.at(i, k), head, noun+1, state)
	return p.mention(mention{from: i, to: k, id: id, typ: typ, via: "group", rule: "band", why: "people or force of the state"})
}

// sharedWith adds the actors that share the noun at i, which ends the mention m, with it:
// those whose adjectives or names stand before its own.
func (p *page) sharedWith(m *mention, i int) []string {
	ids := m.ids()
	if m.via != "group" {
		return ids
	}
	for from := m.from; ; {
		before := from - 1
		for p.is(before, "and", ",") {
			before--
		}
		if before == from-1 || before < 0 {
			return ids
		}
		other := p.mentionAt(before)
		if other == nil || other.to != before+1 || other.rule != "band" && (other.typ != "state" || p.nodes[before].Head != i && p.nodes[before].Head != m.from) {
			return ids
		}
		ids = union(append([]string(nil), other.ids()...), ids)
		from = other.from
	}
}
