package claim

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// "According to A, it is so": who is behind it, and what is.

// accordingTo reads "According to X, CONTENT" and "CONTENT, according to X".
func (p *Reader) accordingTo(i int) int {
	k := i + 2
	if p.Is(k, "the") {
		k++
	}
	end := i + 2
	for end < len(p.Words) && !p.Is(end, ",", "“", "”") && end-i < 16 {
		end++
	}
	if p.Legal && !p.Summary || p.ruledBy(k, end) { // a treaty acts according to rules
		return 2
	}
	ids, source, next, ok := p.accordingWho(i, k, end)
	if !ok {
		return 2
	}
	from, to := next+1, 0
	switch verb := p.VerbIn(max(i+2, p.sourceEnd(source)), next); {
	case i > p.First+2 && (next >= len(p.Words) || p.Is(i-1, ",") && p.VerbIn(p.First, i) > 0 && (p.apposition(next+1) || p.Is(next+1, "but", "and", "although", "while"))):
		from, to = p.First, i
	case verb > 0 && source != nil:
		from = p.sourceEnd(source) // "According to A the road is closed"
	case next >= len(p.Words):
		return 2
	}
	if to == 0 {
		to = p.claimEnd(from)
	}
	if p.OpenMark(from) && to > i-2 && from < i {
		return max(next-i, 2) // a quotation has a speaker of its own
	}
	p.oneClaim("according-to", "asserted", i, i+2, from, to, ids, source, "indirect")
	if len(ids) > 0 {
		p.Speaker = ids
	}
	return max(next-i, 2)
}

// accordingWho is who is named behind "according to", and where the words for it
// end.
func (p *Reader) accordingWho(i, k, end int) (ids []string, source *kadesh.Quoted, next int, ok bool) {
	who := p.sourceNamed(i+2, k+3, end)
	switch {
	case p.Is(i+2, "him", "her", "them"):
		if ids = append(ids, p.Speaker...); len(ids) == 0 {
			ids = append(ids, p.actors.Person...)
		}
		source = p.QuotedIf(i+2, i+3)
	case who != nil:
		ids = append([]string(nil), who.IDs()...)
		from := who.From
		if p.Is(from-1, "the") {
			from--
		}
		source = p.QuotedIf(from, who.To)
		if p.Is(who.To, ",") && p.Is(who.To+1, "quoting", "citing") || p.Is(who.To, "and") {
			for end = who.To + 1; end < len(p.Words) && !p.Is(end, ",") && end-i < 30; end++ {
			}
			ids = page.Union(ids, p.namedIn(who.To, end))
		}
	case end > i+2 && p.Is(i+2, "the") && p.Is(i+3, "agreement", "treaty", "article", "terms", "law", "document", "provisions", "procedure", "protocol"), p.Legal:
		return nil, nil, end, false
	case p.Is(i+2, "the") && p.Is(i+3, "outlet", "article", "newspaper", "agency", "author"):
		source = p.QuotedIf(i+2, i+4)
		if ids = append(ids, p.Speaker...); !p.Is(i+3, "author") && p.actors.Body != "" {
			ids = []string{p.actors.Body}
		}
	default:
		if ids = p.unknownSource(k, end); len(ids) > 0 {
			source = p.QuotedIf(i+2, end)
		}
		if n := p.actors.NameEnd(end+1, end+1); p.Is(end, ",") && n > end+2 && p.Is(n, ",") {
			ids, source, end = []string{page.SlugUpper(p.At(n-1, n))}, p.QuotedIf(end+1, n), n // "the coach, N. N.,"
		}
	}
	return ids, source, end, true
}

// sourceNamed is the actor named right behind "according to": a person behind a
// description counts before the actor in the description.
func (p *Reader) sourceNamed(from, last, end int) *page.Mention {
	var who *page.Mention
	for a := range p.Actors {
		m := &p.Actors[a]
		switch {
		case m.Inner || m.From < from:
		case who == nil && m.From <= last && m.From < end:
			who = m
		case who != nil && who.Type != "person" && m.Type == "person" && m.Via != "group" && (m.From < end && !p.Is(m.From-1, "of", "to", "by", "with", "and") || m.From == end+1 && p.Is(m.To, ",") && p.Is(who.To, "'s", "’s")):
			return m
		}
	}
	if who != nil && who.Type == "state" && p.Is(who.To, "'s", "’s") && p.Is(end, ",") {
		if n := p.actors.NameEnd(end+1, end+1); n > end+2 && p.Is(n, ",") {
			return &page.Mention{From: end + 1, To: n, ID: page.SlugUpper(p.At(n-1, n)), Type: "person"}
		}
	}
	return who
}

// sourceEnd is the word behind the source, 0 without one.
func (p *Reader) sourceEnd(source *kadesh.Quoted) int {
	if source == nil {
		return 0
	}
	_, to := p.WordsIn(source.Span)
	return to
}

// VerbIn is the first verb in a finite form between two words, 0 without.
func (p *Reader) VerbIn(from, to int) int {
	for k := max(from, 1); k < to; k++ { // one that opens the sentence has another behind it
		if p.Tensed(k) && !p.Is(k-1, "who", "which", "that") {
			return k
		}
	}
	return 0
}

// apposition reports that no verb comes before the next comma or the end: what
// stands there only says who somebody is.
func (p *Reader) apposition(from int) bool {
	end := from
	for end < len(p.Words) && !p.Is(end, ",") {
		end++
	}
	return end >= len(p.Words)-1 && p.VerbIn(from, end) == 0
}

// namedIn are the bodies and persons named between two words, without the
// states that only say whose they are.
func (p *Reader) namedIn(from, to int) []string {
	var ids []string
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From >= from && m.To <= to && !(m.Type == "state" && p.Is(m.To, "'s", "’s")) {
			ids = page.Union(ids, m.IDs())
		}
	}
	return ids
}

// ruledBy reports that what stands behind "according to" is a rule that
// something follows, not somebody who says something.
func (p *Reader) ruledBy(k, end int) bool {
	for ; k < min(end, k+5); k++ {
		if p.Is(k, "legislation", "laws", "regulations", "rules", "principles", "procedures", "provisions", "constitution", "schedule", "paragraph", "paragraphs", "needs", "size", "type") {
			return true
		}
		if p.Is(k, "of", "in", "for", "by") {
			return false
		}
	}
	return false
}

// unknownSource are the ids of a source that no list knows: "the coast guard",
// a name met for the first time.
func (p *Reader) unknownSource(k, end int) []string {
	if p.Signed || k >= len(p.Nodes) {
		return nil
	}
	for e := k; e < min(end, len(p.Nodes)); e++ {
		switch {
		case p.Nodes[e].UPOS == "PROPN":
			to := e + 1
			for to < end && to < len(p.Nodes) && p.Nodes[to].UPOS == "PROPN" {
				to++
			}
			if to-e == 2 || to-e == 3 && p.Lex.FirstName(p.At(e, e+1)) {
				return []string{page.SlugUpper(p.At(to-1, to))}
			}
			return []string{page.SlugUpper(p.At(e, to))}
		case p.Nodes[e].UPOS == "NOUN" && (e+1 >= len(p.Nodes) || p.Nodes[e+1].UPOS != "NOUN" && p.Nodes[e+1].UPOS != "PROPN"):
			if o := p.Child(e, "compound"); filed[p.Nodes[e].Lemma] && o >= k && p.Nodes[o].UPOS == "NOUN" && o == e-1 && p.Speaks(o) {
				return p.actors.WhoIs(o) // "court records"
			}
			if page.TextNoun[p.Nodes[e].Lemma] || !p.Speaks(e) {
				return nil
			}
			return p.actors.WhoIs(e)
		}
	}
	return nil
}

// filed are papers and people that speak for whoever keeps them.
var filed = page.WordSet("record document file filing report statement source figure data statistic")

// saidRole is the actor behind what it is: "said engineer N. N.", "said the
// team's leader, N. N.".
func (p *Reader) saidRole(after int) *page.Mention {
	for k := after; k < min(after+8, len(p.Nodes)); k++ {
		if m := p.ActorStarting(k); m != nil && m.From == k && k > after && m.Type == "person" {
			return m
		}
		if u := p.Nodes[k].UPOS; u != "NOUN" && u != "ADJ" && u != "DET" && u != "PROPN" && u != "ADP" && !p.Is(k, ",", "'s", "’s") {
			return nil
		}
	}
	return nil
}
