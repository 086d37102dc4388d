package actor

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// WhoIs are the ids of the speaker at s: the actor the text names there, the
// person whose office it is, or its own words.
func (p *Reader) WhoIs(s int) []string {
	if ids := p.nameBehind(s); len(ids) > 0 {
		return ids
	}
	if ids := p.IDsAt(s); len(ids) > 0 {
		return ids
	}
	n := &p.Nodes[s]
	if k := p.Child(s, "appos"); k > s && p.Nodes[k].UPOS == "PROPN" {
		if ids := p.IDsAt(k); len(ids) > 0 {
			return ids // "the airline, N, announced"
		}
		return []string{page.SlugUpper(p.At(k, p.NameEnd(k, k+1)))}
	}
	if page.TextNoun[n.Lemma] && !p.Is(s, "sources") || n.UPOS == "PRON" || n.UPOS == "DET" || n.UPOS == "ADJ" {
		return p.issuers(s)
	}
	if ids := p.OfficeOf[n.Lemma]; len(ids) > 0 && p.Is(p.PhraseStart(s), "the", "this") {
		return append([]string(nil), ids...)
	}
	from := s
	for from > 0 && (p.Nodes[from-1].Head == s || p.Nodes[from-1].Head == from) && (p.Nodes[from-1].Is("compound") || p.Nodes[from-1].Is("amod") && p.Nodes[from-1].UPOS == "ADJ" || p.Nodes[from-1].Is("flat")) && !crowdCount[p.Low(from-1)] {
		from--
	}
	if id := page.SlugUpper(p.At(from, s+1)); id != "" {
		return []string{id}
	}
	return nil
}

// issuers are whose text the noun at s is: "A's report", "a statement by B", or
// who issued it.
func (p *Reader) issuers(s int) []string {
	for k := range p.Nodes {
		n := &p.Nodes[k]
		if n.Head != s {
			continue
		}
		c := p.Child(k, "case")
		if n.Is("nmod:poss") && n.UPOS != "PRON" || n.Is("compound") || n.Is("nmod") && k > s && c >= 0 && p.Is(c, "by", "from", "of") {
			if ids := p.IDsAt(k); len(ids) > 0 {
				return ids
			}
		}
	}
	v := p.Nodes[s].Head
	if v < 0 || !p.Nodes[s].Is("obj") {
		return nil
	}
	switch p.Nodes[v].Lemma {
	case "issue", "publish", "release", "make", "sign", "adopt", "send", "write", "present":
		if by, _ := p.SubjectNode(v); by >= 0 && by != v {
			return p.IDsAt(by)
		}
	}
	return nil
}

// nameBehind is who is named right behind the noun at s: "team member N. N.",
// "the magazine N". A name that no list has is its own id: the last word of a
// person's, all of another's.
func (p *Reader) nameBehind(s int) []string {
	if p.Nodes[s].UPOS != "NOUN" || s+1 >= len(p.Nodes) || p.Nodes[s+1].UPOS != "PROPN" || !p.Upper(s+1) || !p.Under(s+1, s) {
		return nil
	}
	if m := p.MentionAt(s + 1); m != nil {
		return append([]string(nil), m.IDs()...)
	}
	to := p.NameEnd(s+1, s+2)
	from := s + 1
	if p.PersonAt(s) || p.Lex.OfficeKey(p.Low(s)) != "" || to-from > 1 && p.Lex.FirstName(p.At(from, from+1)) {
		from = to - 1
	}
	return []string{page.SlugUpper(p.At(from, to))}
}
