package read

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
		return t, by
	}
	return t, p.nodes[i+2].Head < 0 && !p.finiteIn(p.first, i)
}
