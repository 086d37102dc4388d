package read

import "github.com/kadesh-dev/kadesh"

// "According to A, it is so": who is behind it, and what is.

// accordingTo reads "According to X, CONTENT" and "CONTENT, according to X".
func (p *page) accordingTo(i int) int {
	k := i + 2
	if p.is(k, "the") {
		k++
	}
	end := i + 2
	for end < len(p.words) && !p.is(end, ",", "“", "”") && end-i < 16 {
		end++
	}
	if p.ruledBy(k, end) {
		return 2
	}
	ids, source, next, ok := p.accordingWho(i, k, end)
	if !ok {
		return 2
	}
	from, to := next+1, 0
	switch verb := p.verbIn(max(i+2, p.sourceEnd(source)), next); {
	case i > p.first+2 && (next >= len(p.words) || p.is(i-1, ",") && p.verbIn(p.first, i) > 0 && (p.apposition(next+1) || p.is(next+1, "but", "and", "although", "while"))):
		from, to = p.first, i
	case verb > 0 && source != nil:
		from = p.sourceEnd(source) // "According to A the road is closed"
	case next >= len(p.words):
		return 2
	}
	if to == 0 {
		to = p.claimEnd(from)
	}
	if p.openMark(from) && to > i-2 && from < i {
		return max(next-i, 2) // a quotation has a speaker of its own
	}
	p.oneClaim("according-to", "asserted", i, i+2, from, to, ids, source, "indirect")
	if len(ids) > 0 {
		p.speaker = ids
	}
	return max(next-i, 2)
}

// accordingWho is who is named behind "according to", and where the words for it
// end.
func (p *page) accordingWho(i, k, end int) (ids []string, source *kadesh.Quoted, next int, ok bool) {
	who := p.sourceNamed(i+2, k+3, end)
	switch {
	case p.is(i+2, "him", "her", "them"):
		if ids = append(ids, p.speaker...); len(ids) == 0 {
			ids = append(ids, p.person...)
		}
		source = quotedIf(p, i+2, i+3)
	case who != nil:
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
	case end > i+2 && p.is(i+2, "the") && p.is(i+3, "agreement", "treaty", "article", "terms", "law", "document", "provisions", "procedure", "protocol"), p.legal:
		return nil, nil, end, false
	case p.is(i+2, "the") && p.is(i+3, "outlet", "article", "newspaper", "agency", "author"):
		source = quotedIf(p, i+2, i+4)
		if ids = append(ids, p.speaker...); !p.is(i+3, "author") && p.body != "" {
			ids = []string{p.body}
		}
	default:
		if ids = p.unknownSource(k, end); len(ids) > 0 {
			source = quotedIf(p, i+2, end)
		}
		if n := p.nameEnd(end+1, end+1); p.is(end, ",") && n > end+2 && p.is(n, ",") {
			ids, source, end = []string{slugUpper(p.at(n-1, n))}, quotedIf(p, end+1, n), n // "the coach, N. N.,"
		}
	}
	return ids, source, end, true
}

// sourceNamed is the actor named right behind "according to": a person behind a
// description counts before the actor in the description.
func (p *page) sourceNamed(from, last, end int) *mention {
	var who *mention
	for a := range p.actors {
		m := &p.actors[a]
		switch {
		case m.inner || m.from < from:
		case who == nil && m.from <= last && m.from < end:
			who = m
		case who != nil && who.typ != "person" && m.typ == "person" && m.via != "group" && (m.from < end && !p.is(m.from-1, "of", "to", "by", "with", "and") || m.from == end+1 && p.is(m.to, ",") && p.is(who.to, "'s", "’s")):
			return m
		}
	}
	if who != nil && who.typ == "state" && p.is(who.to, "'s", "’s") && p.is(end, ",") {
		if n := p.nameEnd(end+1, end+1); n > end+2 && p.is(n, ",") {
			return &mention{from: end + 1, to: n, id: slugUpper(p.at(n-1, n)), typ: "person"}
		}
	}
	return who
}

// sourceEnd is the word behind the source, 0 without one.
func (p *page) sourceEnd(source *kadesh.Quoted) int {
	if source == nil {
		return 0
	}
	_, to := p.wordsIn(source.Span)
	return to
}

// verbIn is the first verb in a finite form between two words, 0 without.
func (p *page) verbIn(from, to int) int {
	for k := from; k < to; k++ {
		if p.tensed(k) && !p.is(k-1, "who", "which", "that") {
			return k
		}
	}
	return 0
}

// apposition reports that no verb comes before the next comma or the end: what
// stands there only says who somebody is.
func (p *page) apposition(from int) bool {
	end := from
	for end < len(p.words) && !p.is(end, ",") {
		end++
	}
	return end >= len(p.words)-1 && p.verbIn(from, end) == 0
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
			if o := p.child(e, "compound"); filed[p.nodes[e].Lemma] && o >= k && p.nodes[o].UPOS == "NOUN" && o == e-1 && p.speaks(o) {
				return p.whoIs(o) // "court records"
			}
			if textNoun[p.nodes[e].Lemma] || !p.speaks(e) {
				return nil
			}
			return p.whoIs(e)
		}
	}
	return nil
}

// filed are papers and people that speak for whoever keeps them.
var filed = wordSet("record document file filing report statement source figure data statistic")

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
