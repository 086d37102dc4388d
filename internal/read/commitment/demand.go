package commitment

import (
	"strings"
)

// demand reads "call on X to", "urged X to", "insists on", "calls for".
func (p *Reader) demand(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "demand", rule: "demand-verb"}
	k := i + 1
	if !p.Signed && p.Is(i-1, ",") && p.doing(i) {
		t.start = i // "the dangers are great, he said, demanding an inquiry"
	}
	if i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" && !(p.Is(i-1, "and", "but") && strings.HasSuffix(p.Low(i), "s") && p.ActorAtHead(i+1)) || p.Legal && p.Is(i-1, "to", "shall", "may", "will", "must", ",", "and") && p.Lex.BaseVerb(p.Low(i)) && !p.Is(i-2, "honour", "honor") {
		return t, false // "public order in the State", "on the request of a Party"
	}
	if p.Legal && (p.conditional(i) || p.Is(i, "calling", "requesting", "inviting") && !p.Is(i-1, ",") && p.HasIn(i, len(p.Words), "shall")) {
		return t, false // "any State calling for assistance shall report"
	}
	switch p.Low(i) {
	case "call", "calls", "called", "calling":
		if p.Is(k, "for") {
			if p.Is(k+1, "help") && !p.Is(k+2, "from", "to", "in", "with") {
				return t, false // a cry, and no demand
			}
			t.to, t.act = k+1, k+1
			return t, (p.subjectNear(i) || !p.Signed && (p.someoneDoes(i) || p.doing(i))) && !p.Is(i-1, "so")
		}
		if !p.Is(k, "on", "upon") {
			return t, false
		}
		k++
	case "push", "pushing", "pressing", "pressuring", "pressured", "pressures", "begged", "implored":
		if p.Signed || !p.someoneDoes(i) && !p.subjectNear(i) {
			return t, false
		}
	case "ask", "asks", "asked", "asking", "press", "presses", "pressed", "pushed", "pushes", "lobbied":
		if p.Is(i, "pushed", "pushes") && !p.Signed && !p.someoneDoes(i) && !p.subjectNear(i) {
			return t, false // "its status has pushed it to"
		}
		if p.Is(k, "for") && !p.Legal && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act = k+1, k+1
			return t, true
		}
		if m := p.ActorStarting(k); m != nil && !p.Signed && p.Is(m.To, "for") && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act, t.demandee = m.To+1, m.To+1, [2]int{m.From, m.To}
			return t, true // "asked N for an investigation"
		}
		if p.Is(k, "that") && !p.Legal && p.askedThat(k+1) {
			t.to, t.act = k+1, k+1
			return t, p.subjectNear(i) || p.someoneDoes(i)
		}
		if p.Is(i, "asked") && p.askedOf(i, k) {
			t.from, t.to, t.act = i-1, k+1, k+1
			if s, e := p.subjectActor(i - 1); s >= 0 {
				t.demandee = [2]int{s, e}
			}
			return t, true
		}
	case "insist", "insists", "insisted", "insisting":
		if p.Is(k, "on") && p.dates.DateStarting(k+1) != nil {
			return t, false // when it was said
		}
		if !p.Is(k, "on", "upon", "that") || p.Is(k, "that") && !p.Signed && !p.askedThat(k+1) && !p.HasIn(k+1, min(k+14, len(p.Words)), "must", "should", "have", "needs") {
			return t, false // "insists that his troops have kept it" is a claim
		}
		t.to, t.act = k+1, k+1
		return t, p.subjectNear(i)
	case "demand", "demands", "demanded", "demanding":
		asked := !p.Signed && p.Is(k, "that") && p.askedThat(k+1) && p.someoneDoes(i)
		if p.Is(i-1, "the", "a", "of", "this", "these", "their", "its") || !p.subjectNear(i) && !asked && (p.Signed || !p.doing(i)) {
			return t, false
		}
		t.to, t.act = k, k
		if p.Is(k, "that") {
			if t.to, t.act = k+1, k+1; p.Operative {
				p.askedOfActor(&t)
			}
		}
		return t, true
	case "give", "gives", "gave", "given", "giving":
		return p.ultimatum(t)
	case "appeal", "appeals", "appealed":
		if !p.Is(k, "to") {
			return t, false
		}
		k++
	case "urge", "urges", "urged", "urging", "request", "requests", "requested", "requesting", "invite", "invites", "invited", "inviting",
		"order", "orders", "ordered", "ordering", "instructed", "charged", "tasked", "warned", "encourage", "encourages", "encouraged", "encouraging", "advise", "advises", "advised":
		if !p.Signed && p.Is(i, "requested", "requests", "urged", "urges") && k < len(p.Nodes) && p.Nodes[i].UPOS == "VERB" && p.Child(i, "obj") > i && p.Child(i, "xcomp") < 0 && !p.asksSomebody(t, k) && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act = k, k // "requested donations"
			return t, true
		}
		if !p.Signed && p.Is(i, "requested", "requests", "requesting", "urged", "urges", "urging") && p.Is(k, "that") && p.askedThat(k+1) && (p.subjectNear(i) || p.someoneDoes(i) || p.doing(i)) {
			t.to, t.act = k+1, k+1
			p.askedOfActor(&t)
			return t, true // "requested that he consider the recommendations"
		}
		if strings.HasPrefix(p.Low(i), "encourag") || strings.HasPrefix(p.Low(i), "advis") {
			t.modality = "recommendation"
		}
		if !p.Signed && p.Is(i, "invited") && p.Is(k, "to") && !p.BareVerb(k+1) && !p.splitVerb(k+1) {
			return t, false // "was invited to the fair"
		}
		if p.Is(i-1, "is", "are", "kindly", "was", "were", "be") && p.Is(k, "to") && p.Is(i, "invited", "requested", "urged", "encouraged") {
			t.to, t.act = k+1, k+1
			if s, e := p.subjectActor(i - 1); s >= 0 {
				t.demandee = [2]int{s, e}
			}
			if p.Is(i-1, "kindly") {
				if s, e := p.subjectActor(i - 2); s >= 0 {
					t.demandee = [2]int{s, e}
				}
			}
			return t, true
		}
	default:
		return t, false
	}
	return p.demandee(t, k)
}

// ultimatum reads "gave A until Sunday to withdraw" with the verb at t.from.
func (p *Reader) ultimatum(t trigger) (trigger, bool) {
	for u := t.from + 2; u < t.from+7 && !p.Signed; u++ {
		if !p.Is(u, "until") {
			continue
		}
		for k := u + 2; k < u+7; k++ {
			if p.Is(k, "to") && p.BareVerb(k+1) {
				t.to, t.act, t.demandee = t.from+1, k+1, [2]int{t.from + 1, u}
				return t, true
			}
		}
	}
	return t, false
}

// doing reports a participle of somebody: "an official calling for an inquiry",
// "he spoke to reporters, demanding an inquiry".
func (p *Reader) doing(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].XPOS != "VBG" || p.Nodes[i].Head < 0 || p.Nodes[i].Head > i {
		return false
	}
	h := p.Nodes[i].Head
	switch {
	case p.Nodes[i].Is("acl"):
		return p.claims.Speaks(h) || p.MentionAt(h) != nil
	case p.Nodes[i].Is("advcl") && p.Is(i-1, ","):
		return p.someoneDoes(h)
	}
	return false
}

// askedOf reports "were asked to support it" in a report, with the verb at i and
// "to" at k.
func (p *Reader) askedOf(i, k int) bool {
	return !p.Signed && p.Is(i-1, "is", "are", "was", "were", "been") && p.Is(k, "to") && p.Lex.BaseVerb(p.Low(k+1))
}

// askedThat reports a subject and a bare verb: "that France lose its place",
// "that Section 907 be enforced".
func (p *Reader) askedThat(k int) bool {
	for e := k + 1; e < min(k+9, len(p.Nodes)); e++ {
		if p.Is(e, ",", ";", ".") || p.Nodes[e].XPOS == "MD" {
			return false
		}
		if p.Nodes[e].XPOS == "VB" && !p.Is(e-1, "to") || p.Subjunctive(e) {
			return true
		}
	}
	return false
}

// demandee finds "X to VERB" behind a demanding verb.
func (p *Reader) demandee(t trigger, k int) (trigger, bool) {
	t.to = k
	for e := k; e < len(p.Words) && e-k < 14; e++ {
		if past := p.pastAside(e); past > e && p.BareVerb(past+1) {
			t.act, t.demandee = past+1, [2]int{k, e}
			return t, true
		}
		if p.Is(e, ",", ";", ".", "that") {
			return t, false
		}
		if p.Is(e, "to") && p.willedBefore(e) {
			return t, false
		}
		if p.Is(e, "to") && (p.BareVerb(e+1) || p.Is(e+1, "not", "be") || p.splitVerb(e+1)) && e > k {
			t.act, t.demandee = e+1, [2]int{k, e}
			if p.Is(e-1, "not") && e-1 > k {
				t.demandee[1] = e - 1 // "call on them not to block it"
			}
			return t, true
		}
	}
	return t, false
}

// willedBefore reports a noun before the "to" at word e that what follows says more of, so that
// nobody is asked to do it: "told reporters the decision to drop it".
func (p *Reader) willedBefore(e int) bool {
	return p.Is(e-1, "decision", "plan", "move", "attempt", "effort", "bid", "refusal", "failure")
}

// asksSomebody reports that somebody asked to do something is named behind word k.
func (p *Reader) asksSomebody(t trigger, k int) bool {
	_, ok := p.demandee(t, k)
	return ok
}

// splitVerb reports an adverb between "to" and its verb at word k: "to immediately
// release them".
func (p *Reader) splitVerb(k int) bool {
	return k >= 0 && k+1 < len(p.Nodes) && p.Nodes[k].UPOS == "ADV" && p.BareVerb(k+1)
}

// askedOfActor makes the actor with whom the clause asked for begins its demandee.
func (p *Reader) askedOfActor(t *trigger) {
	if m := p.ActorStarting(t.act); m != nil {
		t.demandee = [2]int{m.From, m.To}
	}
}

// nextActor is the actor that starts within three words from k, -1 without.
func (p *Reader) nextActor(k int) (from, to int) {
	for i := range p.Actors {
		if m := &p.Actors[i]; !m.Inner && m.From >= k && m.From <= k+3 {
			return m.From, m.To
		}
	}
	return -1, -1
}

// subjectActor is the last actor that ends before word i in its clause.
func (p *Reader) subjectActor(i int) (from, to int) {
	from, to = -1, -1
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.To <= i && m.From >= from {
			from, to = m.From, m.To
		}
	}
	return from, to
}

// someoneDoes reports a subject of the verb at i, by the tree, that is an actor
// or people.
func (p *Reader) someoneDoes(i int) bool {
	if i < 0 || i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.SubjectNode(i)
	return s >= 0 && s < i && (len(p.actors.IDsAt(s)) > 0 || p.claims.Speaks(s))
}

// demandObject is the actor a demand without "to" is about: who is named first in what is
// asked for ("demanded that the army leave"), else a state in it.
func (p *Reader) demandObject(t trigger, c clause) []string {
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < t.act || m.To > c.to {
			continue
		}
		if m.Type == "state" || m.From <= t.act+1 && m.Via != "metonym" && (p.BareVerb(m.To) || m.To < len(p.Nodes) && p.Nodes[m.To].UPOS == "ADV" && p.BareVerb(m.To+1)) {
			return m.IDs()
		}
	}
	return nil
}
