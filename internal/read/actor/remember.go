package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// movements are the armed movements of the list of bodies, each of which a report calls
// "the group" when it has named it.
var movements = page.WordSet(`HAMAS HEZBOLLAH TALIBAN SPLM_IO IRA WAGNER ETA ISLAMIC_JIHAD PKK SDF YPG FSA HTS HOUTHIS POPULAR_MOBILIZATION KATAIB_HEZBOLLAH HAQQANI TTP
	LASHKAR_E_TAIBA JAISH_E_MOHAMMED MILF MNLF ABU_SAYYAF NPA LTTE BOKO_HARAM ISWAP AL_SHABAAB M23 ADF RSF JANJAWEED TPLF LRA RENAMO UNITA POLISARIO LNA ELN AUC FARC
	ZAPATISTAS SHINING_PATH KLA ISIS AL_QAEDA AQAP`)

// Remember keeps what the next sentence may refer to.
func (p *Reader) Remember() {
	n := len(p.Words)
	p.signHere = n > 1 && p.Is(n-1, "]", ")") && p.Is(n-2, "signed") || n == 1 && p.Is(0, "signed")
	if p.Index == 0 && p.Signed && !p.Legal {
		p.Issuer = p.Issues()
	}
	if len(p.Actors) > 0 {
		p.Lead = p.Actors[0].IDs()
	}
	first := true
	for i := range p.Actors {
		m := &p.Actors[i]
		if movements[m.ID] {
			p.armed = m.ID
		}
		if code, _, ok := strings.Cut(m.ID, "_"); ok && m.Rule == "state-body" && len(p.codeCalled(code)) == 3 && p.Topic == "" {
			p.Topic = p.codeCalled(code)
		}
		if m.Type == "state" && m.Via != "group" {
			if p.counts[m.ID]++; p.counts[m.ID] >= p.counts[p.Topic] {
				p.Topic = m.ID
			}
		}
		if (m.Type == "body" || m.Type == "organization") && !m.Inner {
			p.Body = m.ID
			if p.counts[m.ID]++; m.Type == "organization" && p.counts[m.ID] >= p.counts[p.organization] {
				p.organization = m.ID
			}
		}
		if m.Type == "person" && m.Via != "group" && !m.Inner && first {
			p.Person, first = m.IDs(), false
		}
	}
	if id := p.setUpBody(); id != "" {
		p.Subject = []string{id}
	}
	p.RememberEnacts()
	p.rememberDuo()
	p.rememberSides()
	p.rememberSeveral()
}

// setUpBody is the body whose making is all that a sentence of a treaty says, "A Joint
// Commission is hereby established": the next one's "It".
func (p *Reader) setUpBody() string {
	if !p.Legal || len(p.Actors) == 0 || p.Actors[0].Type != "body" || p.Actors[0].From > p.First+1 {
		return ""
	}
	k := p.Actors[0].To
	for p.Is(k, "is", "are", "shall", "be", "hereby", "(", ")", "there") || k < len(p.Words) && p.acronyms[p.At(k, k+1)].id != "" {
		k++
	}
	if !p.Is(k-1, "is", "hereby", "be") || !p.Is(k, "established", "created", "constituted", "formed") && !(p.Is(k, "set") && p.Is(k+1, "up")) {
		return ""
	}
	return p.Actors[0].ID
}

// rememberSides keeps the two actors that a sentence of a report joins: "talks between
// the government and the National Liberation Army".
func (p *Reader) rememberSides() {
	if p.Signed {
		return
	}
	if p.sides == nil {
		p.sides = p.accuser()
	}
	for i := range p.Actors {
		a := &p.Actors[i]
		if a.Inner || a.Via != "name" || !isSide(a) {
			continue
		}
		for k := range p.Actors {
			b := &p.Actors[k]
			if !b.Inner && b.Via == "name" && isSide(b) && b.ID != a.ID && b.From >= a.To && b.From-a.To <= 5 && p.HasIn(a.To, b.From, "and") && p.Joined(a.To, b.From) && !p.bothSpeak(a, b) {
				if p.sides == nil || p.Index > 0 && !(a.To < len(p.Nodes) && p.oneSide(a.To-1)) {
					p.sides = []string{a.ID, b.ID}
				}
			}
		}
	}
}

// oneSide reports a subject of two that stand together for or against somebody, with its
// first word at k: "A and B backed C".
func (p *Reader) oneSide(k int) bool {
	for h, depth := k, 0; h >= 0 && depth < 4; h, depth = p.Nodes[h].Head, depth+1 {
		if p.Nodes[h].UPOS == "VERB" {
			switch p.Nodes[h].Lemma {
			case "back", "support", "condemn", "welcome", "urge", "call", "criticise", "criticize", "denounce", "praise":
				return true
			}
			return false
		}
	}
	return false
}

// accuser are who accuses in the sentence and who is accused, nil without both.
func (p *Reader) accuser() []string {
	for v := range p.Nodes {
		if p.Nodes[v].Lemma != "accuse" && p.Nodes[v].Lemma != "blame" || p.Passive(v) {
			continue
		}
		s, o := p.Child(v, "nsubj"), p.Child(v, "obj")
		if s < 0 || o < 0 {
			continue
		}
		a, b := p.sideAt(s), p.MentionAt(o)
		if a != nil && b != nil && isSide(a) && (isSide(b) || b.Type == "body" && b.Via == "group") && a.ID != b.ID {
			return []string{a.ID, b.ID}
		}
	}
	return nil
}

// sideAt is the actor at word s, or whose government it is.
func (p *Reader) sideAt(s int) *page.Mention {
	if m := p.MentionAt(s); m != nil {
		return m
	}
	if o := p.Child(s, "nmod:poss"); o >= 0 && p.Is(s, "government", "army", "military") {
		return p.MentionAt(o)
	}
	return nil
}

// bothSpeak reports two actors behind what they say: "they have agreed, A and B said",
// who need not be those of whom they speak.
func (p *Reader) bothSpeak(a, b *page.Mention) bool {
	if a.From <= p.First+1 {
		return false
	}
	_, _, cue := p.Cue(b.To, len(p.Words))
	return cue && p.Is(a.From-1-page.BoolInt(p.Is(a.From-1, "the")), ",", "”", "\"")
}

// rememberDuo keeps two persons who are named together: "Aliyev and Pashinyan".
func (p *Reader) rememberDuo() {
	var last *page.Mention
	for i := range p.Actors {
		m := &p.Actors[i]
		if m.Inner || m.Type != "person" || m.Via == "group" {
			continue
		}
		if last != nil && last.ID != m.ID && p.pairedWith(last.To, m.From) {
			p.duo = []string{last.ID, m.ID}
		}
		last = m
	}
}

// pairedWith reports "and" between two names, with no more than an office
// beside it.
func (p *Reader) pairedWith(from, to int) bool {
	if to-from > 5 {
		return false
	}
	for k := from; k < to; k++ {
		if p.Is(k, "and") {
			return true
		}
		if p.Is(k, ".", ";", "with", "to", "by") {
			return false
		}
	}
	return false
}
