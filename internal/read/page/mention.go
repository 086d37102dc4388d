package page

// ActorStarting is the actor whose name starts at word i, behind an article too.
func (p *Page) ActorStarting(i int) *Mention {
	if p.Is(i, "the") {
		i++
	}
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From == i {
			return m
		}
	}
	return nil
}

// PersonBehind is the person of the body whose name ends m, right behind it: "UNHCR
// spokesman N. N.", "NATO chief N. N."; nil without.
func (p *Page) PersonBehind(m *Mention) *Mention {
	if m.Type == "person" || m.Type == "people" {
		return nil
	}
	for k := m.To; k < min(m.To+3, len(p.Nodes)); k++ {
		if who := p.ActorStarting(k); who != nil {
			if who.Type == "person" && who.Via == "name" {
				return who
			}
			return nil
		}
		if p.Nodes[k].UPOS != "NOUN" || p.Upper(k) {
			return nil
		}
	}
	return nil
}

// MentionAt is the actor whose words hold the word at i.
func (p *Page) MentionAt(i int) *Mention {
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From <= i && i < m.To {
			return m
		}
	}
	return nil
}

// PersonsOf reports a name in a row with that of a person, or with the body behind it
// that somebody belongs to: "N. N. of the Labour Party and N. N. from the Civic Party".
func (p *Page) PersonsOf(i, end int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].UPOS != "PROPN" {
		return false
	}
	if p.Is(end, "of", "from") && p.Upper(end+1+BoolInt(p.Is(end+1, "the"))) {
		for k := end + 1; k < min(end+5, len(p.Words)); k++ {
			if BodyHead[p.Low(k)] == "organization" && p.Upper(k) && p.Is(k, "party", "union", "movement", "front", "congress") {
				return true
			}
		}
	}
	m := p.ActorEnding(i - 1)
	return p.Is(i-1, "and", ",") && m != nil && m.Type == "person" && m.Via == "name" && m.To-m.From > 1 && (p.Nodes[i].Is("conj") || p.Nodes[i].Is("flat") && p.Is(i-1, "and"))
}

// AmongPeople reports "among them" or "including" before the name at i, with a
// noun for people before it, or such a name before "and" or a comma.
func (p *Page) AmongPeople(i int) bool {
	if p.Is(i-1, "and", ",") {
		m := p.ActorEnding(i - 1)
		return m != nil && m.Rule == "name-beside"
	}
	k := i - 1
	if p.Is(k, "them") && p.Is(k-1, "among") {
		k--
	} else if !p.Is(k, "including") {
		return false
	}
	for b := k - 1; b >= max(p.First, k-7); b-- {
		if b < len(p.Nodes) && p.Nodes[b].UPOS == "NOUN" && (PersonNoun[p.Nodes[b].Lemma] || p.Lex.OfficeKey(p.Nodes[b].Lemma) != "") {
			return true
		}
	}
	return false
}

// ActorEnding is the outermost actor that ends before word i, nil without.
func (p *Page) ActorEnding(i int) *Mention {
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.To == i {
			return m
		}
	}
	return nil
}

// ActorAtHead reports whether an actor starts at k, behind an article or not.
func (p *Page) ActorAtHead(k int) bool {
	if p.Is(k, "the") {
		k++
	}
	for i := range p.Actors {
		if m := &p.Actors[i]; !m.Inner && (m.From == k || m.From == k-1 && p.Is(k-1, "the")) {
			return true
		}
	}
	return false
}

// OfPerson reports a state that only says whose president somebody is.
func (p *Page) OfPerson(m *Mention) bool {
	if m.Type != "state" || !p.Is(m.From-1, "of") {
		return false
	}
	who := p.ActorEnding(m.From - 1)
	return who != nil && who.Type == "person"
}

// ActorBefore reports whether an actor ends right before word i.
func (p *Page) ActorBefore(i int) bool {
	for k := range p.Actors {
		if m := &p.Actors[k]; m.To == i && !m.Inner && !p.Is(m.From-1, "of", "between", "to", "in", "with", "for", "by", "from") &&
			!(p.Is(m.From-1, "the") && p.Is(m.From-2, "of", "between", "to", "in", "with", "for", "by", "from")) {
			return true
		}
	}
	return false
}
