package actor

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Pronoun resolves "he", "she", "it", "they" at word i: the nearest actor of a
// fitting sort before it in the sentence, else the subject of the last duty,
// else the actor that the sentence before named first. Nil when unsure.
func (p *Reader) Pronoun(i int) []string { return p.PronounBut(i, nil) }

// PronounBut is pronoun for one that cannot mean the actors of but: an object is not
// its own subject.
func (p *Reader) PronounBut(i int, but []string) []string {
	if !p.Signed || p.Legal || !p.Is(i, "they") || i > p.First+1 {
		return p.refersTo(i, but)
	}
	// A statement that goes on with "They" means the same, whoever else acts in between.
	if len(p.they) == 0 || p.theyIn < p.Index-1 {
		p.they = p.refersTo(i, but)
	}
	p.theyIn = p.Index
	return slices.Clone(p.they)
}

// refersTo is what [Reader.Pronoun] says, without what the sentence before meant.
func (p *Reader) refersTo(i int, but []string) []string {
	person := p.Is(i, "he", "she", "him", "her")
	plural := p.Is(i, "they", "them")
	if ids := p.ownSayer(i); len(ids) > 0 {
		return ids
	}
	if p.theySpeak(i) {
		return slices.Clone(p.Speaker)
	}
	if ids := p.FrontedSubject(i); len(ids) > 0 && !page.Contains(but, ids[0]) {
		return ids
	}
	subject := p.Subject
	if i <= p.First+1 {
		subject = p.SubjectBefore // a pronoun that opens the sentence looks back
	}
	var best *page.Mention
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.To > i || p.Is(m.From-1, "in", "to", "from", "against") || page.Contains(but, m.ID) {
			continue
		}
		if person != (m.Type == "person" && m.Via != "group") && !plural {
			continue
		}
		if plural && m.Via != "group" || p.Is(i, "it") && m.Type == "people" {
			continue
		}
		if best == nil || m.From > best.From {
			best = m
		}
	}
	if best != nil {
		return append([]string(nil), best.IDs()...)
	}
	if person && len(p.Person) > 0 && !p.Legal {
		return slices.Clone(p.Person)
	}
	if person && !p.Signed {
		return nil // no state or body is a "he"
	}
	if p.Is(i, "it") && p.Legal && p.Body != "" && len(subject) != 1 {
		return []string{p.Body}
	}
	if plural && p.Signed && !p.Legal && len(subject) == 1 && p.Lex.StateName(subject[0]) != subject[0] {
		return slices.Clone(p.Issuer) // those who speak, behind a point on what one of them will do
	}
	if plural && !p.Legal && len(subject) == 1 && slices.Equal(subject, p.Person) {
		return nil // "they" of what one man says are others
	}
	if p.Is(i, "it") && !p.Legal && len(subject) == 1 && p.Seen[subject[0]] && len(p.Lead) == 1 && !p.Seen[p.Lead[0]] {
		return slices.Clone(p.Lead) // a person is no "it"
	}
	if len(subject) > 0 && !(p.Is(i, "it") && len(subject) > 1) {
		return append([]string(nil), subject...)
	}
	if !p.Legal && !(plural && p.Signed && len(p.Lead) == 1) {
		return append([]string(nil), p.Lead...)
	}
	return nil
}

// FrontedSubject is whom a "he" or "she" at word i means behind a clause that opens the
// sentence: its subject, not who stands nearest. "After N met O, he said"
func (p *Reader) FrontedSubject(i int) []string {
	if p.Signed || i >= len(p.Nodes) || !p.Is(i, "he", "she") || !p.Is(i-1, ",") || !p.Is(p.First, "when", "after", "as", "while", "before", "once", "although", "though", "since") {
		return nil
	}
	for s := p.First + 1; s < i-1; s++ {
		if !p.Nodes[s].Is("nsubj") && !p.Nodes[s].Is("nsubj:pass") {
			continue
		}
		if m := p.MentionAt(s); m != nil && m.Type == "person" && m.Via != "group" {
			return slices.Clone(m.IDs())
		}
		return nil
	}
	return nil
}

// theySpeak reports a "they" that opens a sentence and says, urges or warns, behind a
// sentence in which several spoke together: the same.
func (p *Reader) theySpeak(i int) bool {
	if p.Signed || !p.Is(i, "they") || i > p.First+1 || i >= len(p.Nodes) || len(p.Speaker) == 0 || page.Contains(p.Person, p.Speaker[0]) {
		return false
	}
	v := p.Nodes[i].Head
	if v < i || !p.Nodes[i].Is("nsubj") {
		return false
	}
	switch p.Nodes[v].Lemma {
	case "urge", "call", "demand", "request", "press", "appeal":
		return true
	}
	return page.Saying[p.Nodes[v].Lemma]
}

// ownSayer is who says what the pronoun at i is the subject of, when it fits:
// "other papers have said they will print it".
func (p *Reader) ownSayer(i int) []string {
	if p.Signed || i >= len(p.Nodes) || !p.Nodes[i].Is("nsubj") {
		return nil
	}
	v := p.Nodes[i].Head
	s := p.SayerNode(v)
	if s < 0 || s >= i || !page.Saying[p.Nodes[p.Nodes[v].Head].Lemma] || p.Nodes[s].UPOS != "NOUN" && p.Nodes[s].UPOS != "PROPN" {
		return nil
	}
	if p.Is(i, "they") && p.Nodes[s].XPOS == "NNS" {
		return p.WhoIs(s)
	}
	return nil
}

// SayerNode is the subject of the verb that has the clause of the verb at v as what
// is said or thought; -1 without.
func (p *Reader) SayerNode(v int) int {
	if v < 0 || !p.Nodes[v].Is("ccomp") || p.Nodes[v].Head < 0 {
		return -1
	}
	return p.Child(p.Nodes[v].Head, "nsubj")
}

// twoLeaders are the leaders of the two sides whom the document names, nil when
// they are not exactly two.
func (p *Reader) twoLeaders() []string {
	p.rememberDuo()
	if len(p.duo) == 2 {
		return slices.Clone(p.duo)
	}
	var out []string
	for _, state := range p.Parties {
		for _, key := range [...]string{"president", "prime minister", "supreme leader", "chancellor"} {
			if who, ok := p.Lex.Holder(key, state, p.dates.Ref.EDTF()); ok && p.Seen[who] {
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

// isSide reports an actor that can be a party to a conflict or a deal.
func isSide(m *page.Mention) bool {
	return m.Type == "state" || m.Type == "group" || m.Type == "organization"
}

// sidesNamed are the two sides that the text joined last, for "both sides", and for
// "the two countries" when they are states; nil when there are none.
func (p *Reader) sidesNamed(head string) []string {
	if p.Signed || len(p.sides) != 2 {
		return nil
	}
	if head != "sides" && head != "side" && head != "parties" && head != "party" {
		for _, id := range p.sides {
			if p.Lex.StateName(id) == id && len(id) != 3 {
				return nil
			}
		}
	}
	return slices.Clone(p.sides)
}

// PartyIDs are the parties, persons among them by the id that the text has
// taught since the signatures were read.
func (p *Reader) PartyIDs() []string {
	if len(p.Enacts) > 0 {
		return nil // "all parties" of a resolution are those of the conflict
	}
	out := slices.Clone(p.Parties)
	for i, id := range out {
		if known, ok := p.People[page.Lower(id)]; ok {
			out[i] = known
		}
	}
	return out
}
