package read

import "github.com/kadesh-dev/kadesh"

// "According to A, it is so": who is behind it, and what is.

// accordingTo reads "According to X, CONTENT" and "CONTENT, according to X".
func (p *page) accordingTo(i int) int {
	k := i + 2
	if p.is(k, "the") {
		k++
	}
	var who *mention
	end := i + 2
	for end < len(p.words) && !p.is(end, ",", "“", "”") && end-i < 16 {
		end++
	}
	for a := range p.actors {
		if m := &p.actors[a]; !m.inner && m.from >= i+2 && m.from <= k+3 && m.from < end {
			who = m
			break
		}
	}
	if p.ruledBy(k, end) {
		return 2
	}
	var ids []string
	var source *kadesh.Quoted
	if who != nil {
		ids = append([]string(nil), who.ids()...)
		from := who.from
		if p.is(from-1, "the") {
			from--
		}
		source = quotedIf(p, from, who.to)
		if p.is(who.to, ",") && p.is(who.to+1, "quoting", "citing") || p.is(who.to, "and") {
			for end = who.to + 1; end < len(p.words) && !p.is(end, ",") && end-i < 30; end++ {
			}
			ids = union(ids, p.namedIn(who.to, end))
		}
	} else if end > i+2 && p.is(i+2, "the") && p.is(i+3, "agreement", "treaty", "article", "terms", "law", "document", "provisions", "procedure", "protocol") || p.legal {
		return 2
	} else if p.is(i+2, "the") && p.is(i+3, "outlet", "article", "newspaper", "agency", "author") {
		source = quotedIf(p, i+2, i+4)
		if ids = append(ids, p.speaker...); !p.is(i+3, "author") && p.body != "" {
			ids = []string{p.body}
		}
	} else if ids = p.unknownSource(k, end); len(ids) > 0 {
		source = quotedIf(p, i+2, end)
	}
	if end >= len(p.words) {
		if i <= p.first+2 {
			return 2
		}
		p.oneClaim("according-to", "asserted", i, i+2, p.first, i, ids, source, "indirect")
		return len(p.words) - i
	}
	p.oneClaim("according-to", "asserted", i, i+2, end+1, p.claimEnd(end+1), ids, source, "indirect")
	if len(ids) > 0 {
		p.speaker = ids
	}
	return end - i
}

// namedIn are the bodies and persons named between two words, without the
// states that only say whose they are.
func (p *page) namedIn(from, to int) []string {
	var ids []string
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from >= from && m.to <= to && !(m.typ == "state" && p.is(m.to, "'s", "’s")) {
			ids = union(ids, m.ids())
		}
	}
	return ids
}

// ruledBy reports that what stands behind "according to" is a rule that
// something follows, not somebody who says something.
func (p *page) ruledBy(k, end int) bool {
	for ; k < min(end, k+5); k++ {
		if p.is(k, "legislation", "laws", "regulations", "rules", "principles", "procedures", "provisions", "constitution", "schedule", "paragraph", "paragraphs", "needs", "size", "type") {
			return true
		}
		if p.is(k, "of", "in", "for", "by") {
			return false
		}
	}
	return false
}

// unknownSource are the ids of a source that no list knows: "the coast guard",
// a name met for the first time.
func (p *page) unknownSource(k, end int) []string {
	if p.signed || k >= len(p.nodes) {
		return nil
	}
	for e := k; e < min(end, len(p.nodes)); e++ {
		switch {
		case p.nodes[e].UPOS == "PROPN":
			to := e + 1
			for to < end && to < len(p.nodes) && p.nodes[to].UPOS == "PROPN" {
				to++
			}
			if to-e == 2 || to-e == 3 && p.lex.FirstName(p.at(e, e+1)) {
				return []string{slugUpper(p.at(to-1, to))}
			}
			return []string{slugUpper(p.at(e, to))}
		case p.nodes[e].UPOS == "NOUN" && (e+1 >= len(p.nodes) || p.nodes[e+1].UPOS != "NOUN" && p.nodes[e+1].UPOS != "PROPN"):
			if textNoun[p.nodes[e].Lemma] || !p.speaks(e) {
				return nil
			}
			return p.whoIs(e)
		}
	}
	return nil
}

// saidRole is the actor behind what it is: "said engineer N. N.", "said the
// team's leader, N. N.".
func (p *page) saidRole(after int) *mention {
	for k := after; k < min(after+8, len(p.nodes)); k++ {
		if m := p.actorStarting(k); m != nil && m.from == k && k > after && m.typ == "person" {
			return m
		}
		if u := p.nodes[k].UPOS; u != "NOUN" && u != "ADJ" && u != "DET" && u != "PROPN" && u != "ADP" && !p.is(k, ",", "'s", "’s") {
			return nil
		}
	}
	return nil
}
