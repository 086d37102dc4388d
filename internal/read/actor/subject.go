package actor

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// IDsAt are the actors that the noun or pronoun at word i stands for.
func (p *Reader) IDsAt(i int) []string {
	if p.Is(i, "he", "she", "it", "they", "him", "her", "them") {
		return p.Pronoun(i)
	}
	if p.Is(i, "i", "we") {
		return append([]string(nil), p.Speaker...)
	}
	var out []string
	if m := p.MentionAt(i); m != nil {
		if who := p.PersonBehind(m); who != nil {
			m = who
		}
		out = append(out, p.sharedWith(m, i)...)
	} else {
		out = p.servants(i)
	}
	for k := i + 1; k < len(p.Nodes) && len(out) == 0; k++ {
		if p.Nodes[k].Head == i && p.Nodes[k].Is("appos") { // "the secretary general, N. N."
			if m := p.MentionAt(k); m != nil && m.Type == "person" {
				out = append(out, m.IDs()...)
			}
		}
	}
	for k := i + 1; k < len(p.Nodes); k++ {
		if p.Nodes[k].Head == i && p.Nodes[k].Is("conj") {
			out = page.Union(out, p.IDsAt(k))
		}
	}
	return out
}

// servants are the actors to whom the people or things named by the noun at i
// belong.
func (p *Reader) servants(i int) []string {
	if k := p.Child(i, "nmod"); p.Is(i, "governments", "republics", "kingdoms") && k > i && p.Is(p.Child(k, "case"), "of") {
		return p.IDsAt(k) // "the Governments of India and Pakistan"
	}
	if !page.ServantNoun[p.Nodes[i].Lemma] {
		return nil
	}
	for k := range p.Nodes {
		if n := &p.Nodes[k]; n.Head == i && (n.Is("nmod") || n.Is("compound") || n.Is("amod")) {
			if m := p.MentionAt(k); m != nil {
				return p.IDsAt(k)
			}
			if state := p.Lex.AdjectiveState(p.Low(k)); state != "" && p.Upper(k) && !p.Legal {
				return []string{state} // "an Iranian drone"
			}
		}
	}
	return nil
}

// Human reports whether the word at i names an actor or people.
func (p *Reader) Human(i int) bool { return p.PersonAt(i) || p.MentionAt(i) != nil }

// PersonAt reports whether the word at i names people.
func (p *Reader) PersonAt(i int) bool {
	if i < 0 || i >= len(p.Nodes) {
		return false
	}
	if p.Is(i, "he", "she", "they", "i", "we", "who", "him", "her", "them") {
		return true
	}
	if p.Is(i, "thousands", "hundreds", "dozens", "scores", "millions") && p.Nodes[i].Is("nsubj") && p.Child(i, "nmod") < 0 {
		return true // "Thousands rallied in the capital"
	}
	return page.PersonNoun[p.Nodes[i].Lemma] || p.NamedPerson(i) || p.Nodes[i].UPOS == "PROPN" && p.Lex.FirstName(p.At(i, i+1))
}

// ActorsIn are the ids of the actors between words from and to, half-open, without
// those who only tell whose a person is.
func (p *Reader) ActorsIn(from, to int) []string {
	var ids []string
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From >= from && m.To <= to && !p.OfPerson(m) {
			ids = page.Union(ids, m.IDs())
		}
	}
	return ids
}

// AgentBy is the first actor behind "by" between two words, nil without.
func (p *Reader) AgentBy(from, to int) *page.Mention {
	for k := range p.Actors {
		m := &p.Actors[k]
		if !m.Inner && m.From > from-1 && m.To <= to && (p.Is(m.From-1, "by") || p.Is(m.From-1, "the") && p.Is(m.From-2, "by")) {
			return m
		}
	}
	return nil
}
