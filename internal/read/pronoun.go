package read

import "slices"

// pronoun resolves "he", "she", "it", "they" at word i: the nearest actor of a
// fitting sort before it in the sentence, else the subject of the last duty,
// else the actor that the sentence before named first. Nil when unsure.
func (p *page) pronoun(i int) []string { return p.pronounBut(i, nil) }

// pronounBut is pronoun for one that cannot mean the actors of but: an object is not
// its own subject.
func (p *page) pronounBut(i int, but []string) []string {
	person := p.is(i, "he", "she", "him", "her")
	plural := p.is(i, "they", "them")
	if ids := p.ownSayer(i); len(ids) > 0 {
		return ids
	}
	var best *mention
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.to > i || p.is(m.from-1, "in", "to", "from", "against") || contains(but, m.id) {
			continue
		}
		if person != (m.typ == "person" && m.via != "group") && !plural {
			continue
		}
		if plural && m.via != "group" {
			continue
		}
		if best == nil || m.from > best.from {
			best = m
		}
	}
	if best != nil {
		return append([]string(nil), best.ids()...)
	}
	if person && len(p.person) > 0 && !p.legal {
		return slices.Clone(p.person)
	}
	if person && !p.signed {
		return nil // no state or body is a "he"
	}
	if p.is(i, "it") && p.legal && p.body != "" && len(p.subject) != 1 {
		return []string{p.body}
	}
	if plural && !p.legal && len(p.subject) == 1 && slices.Equal(p.subject, p.person) {
		return nil // "they" of what one man says are others
	}
	if p.is(i, "it") && !p.legal && len(p.subject) == 1 && p.seen[p.subject[0]] && len(p.lead) == 1 && !p.seen[p.lead[0]] {
		return slices.Clone(p.lead) // a person is no "it"
	}
	if len(p.subject) > 0 && !(p.is(i, "it") && len(p.subject) > 1) {
		return append([]string(nil), p.subject...)
	}
	if !p.legal {
		return append([]string(nil), p.lead...)
	}
	return nil
}

// ownSayer is who says what the pronoun at i is the subject of, when it fits:
// "other papers have said they will print it".
func (p *page) ownSayer(i int) []string {
	if p.signed || i >= len(p.nodes) || !p.nodes[i].Is("nsubj") {
		return nil
	}
	v := p.nodes[i].Head
	s := p.sayerNode(v)
	if s < 0 || s >= i || !saying[p.nodes[p.nodes[v].Head].Lemma] || p.nodes[s].UPOS != "NOUN" && p.nodes[s].UPOS != "PROPN" {
		return nil
	}
	if p.is(i, "they") && p.nodes[s].XPOS == "NNS" {
		return p.whoIs(s)
	}
	return nil
}

// sayerNode is the subject of the verb that has the clause of the verb at v as what
// is said or thought; -1 without.
func (p *page) sayerNode(v int) int {
	if v < 0 || !p.nodes[v].Is("ccomp") || p.nodes[v].Head < 0 {
		return -1
	}
	return p.child(p.nodes[v].Head, "nsubj")
}

// twoLeaders are the leaders of the two sides whom the document names, nil when
// they are not exactly two.
func (p *page) twoLeaders() []string {
	p.rememberDuo()
	if len(p.duo) == 2 {
		return slices.Clone(p.duo)
	}
	var out []string
	for _, state := range p.parties {
		for _, key := range [...]string{"president", "prime minister", "supreme leader", "chancellor"} {
			if who, ok := p.lex.Holder(key, state, p.ref.edtf()); ok && p.seen[who] {
				out = append(out, who)
				break
			}
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// rememberSides keeps the two actors that a sentence of a report joins: "talks between
// the government and the National Liberation Army".
func (p *page) rememberSides() {
	if p.signed {
		return
	}
	for i := range p.actors {
		a := &p.actors[i]
		if a.inner || a.via != "name" || !isSide(a) {
			continue
		}
		for k := range p.actors {
			b := &p.actors[k]
			if !b.inner && b.via == "name" && isSide(b) && b.id != a.id && b.from >= a.to && b.from-a.to <= 5 && p.hasIn(a.to, b.from, "and") && p.joined(a.to, b.from) {
				p.sides = []string{a.id, b.id}
			}
		}
	}
}

// isSide reports an actor that can be a party to a conflict or a deal.
func isSide(m *mention) bool { return m.typ == "state" || m.typ == "group" || m.typ == "organization" }

// sidesNamed are the two sides that the text joined last, for "both sides", and for
// "the two countries" when they are states; nil when there are none.
func (p *page) sidesNamed(head string) []string {
	if p.signed || len(p.sides) != 2 {
		return nil
	}
	if head != "sides" && head != "side" && head != "parties" && head != "party" {
		for _, id := range p.sides {
			if p.lex.StateName(id) == id && len(id) != 3 {
				return nil
			}
		}
	}
	return slices.Clone(p.sides)
}

// rememberDuo keeps two persons who are named together: "Aliyev and Pashinyan".
func (p *page) rememberDuo() {
	var last *mention
	for i := range p.actors {
		m := &p.actors[i]
		if m.inner || m.typ != "person" || m.via == "group" {
			continue
		}
		if last != nil && last.id != m.id && p.pairedWith(last.to, m.from) {
			p.duo = []string{last.id, m.id}
		}
		last = m
	}
}

// pairedWith reports "and" between two names, with no more than an office
// beside it.
func (p *page) pairedWith(from, to int) bool {
	if to-from > 5 {
		return false
	}
	for k := from; k < to; k++ {
		if p.is(k, "and") {
			return true
		}
		if p.is(k, ".", ";", "with", "to", "by") {
			return false
		}
	}
	return false
}

// partyIDs are the parties, persons among them by the id that the text has
// taught since the signatures were read.
func (p *page) partyIDs() []string {
	out := slices.Clone(p.parties)
	for i, id := range out {
		if known, ok := p.people[lower(id)]; ok {
			out[i] = known
		}
	}
	return out
}
