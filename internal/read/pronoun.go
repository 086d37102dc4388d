package read

// pronoun resolves "he", "she", "it", "they" at word i: the nearest actor of a
// fitting sort before it in the sentence, else the subject of the last duty,
// else the actor that the sentence before named first. Nil when unsure.
func (p *page) pronoun(i int) []string {
	person := p.is(i, "he", "she")
	plural := p.is(i, "they")
	var best *mention
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.to > i || p.is(m.from-1, "in", "to", "from", "against") {
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
	if len(p.subject) > 0 {
		return append([]string(nil), p.subject...)
	}
	if !p.legal {
		return append([]string(nil), p.lead...)
	}
	return nil
}

// twoLeaders are the leaders of the two sides whom the document names, nil when
// they are not exactly two.
func (p *page) twoLeaders() []string {
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
