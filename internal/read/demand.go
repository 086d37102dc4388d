package read

import "strings"

// demand reads "call on X to", "urged X to", "insists on", "calls for".
func (p *page) demand(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "demand", rule: "demand-verb"}
	k := i + 1
	if !p.signed && p.is(i-1, ",") && p.doing(i) {
		t.start = i // "the dangers are great, he said, demanding an inquiry"
	}
	if i < len(p.nodes) && p.nodes[i].UPOS == "NOUN" && !(p.is(i-1, "and", "but") && strings.HasSuffix(p.low(i), "s") && p.actorAtHead(i+1)) || p.legal && p.is(i-1, "to", "shall", "may", "will", "must", ",", "and") && p.lex.BaseVerb(p.low(i)) {
		return t, false // "public order in the State", "on the request of a Party"
	}
	if p.legal && p.conditional(i) {
		return t, false
	}
	switch p.low(i) {
	case "call", "calls", "called", "calling":
		if p.is(k, "for") {
			if p.is(k+1, "help") && !p.is(k+2, "from", "to", "in", "with") {
				return t, false // a cry, and no demand
			}
			t.to, t.act = k+1, k+1
			return t, (p.subjectNear(i) || !p.signed && (p.someoneDoes(i) || p.doing(i))) && !p.is(i-1, "so")
		}
		if !p.is(k, "on", "upon") {
			return t, false
		}
		k++
	case "ask", "asks", "asked", "asking", "press", "presses", "pressed", "pushed", "pushes", "lobbied":
		if p.is(k, "for") && !p.legal && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act = k+1, k+1
			return t, true
		}
		if m := p.actorStarting(k); m != nil && !p.signed && p.is(m.to, "for") && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act, t.demandee = m.to+1, m.to+1, [2]int{m.from, m.to}
			return t, true // "asked N for an investigation"
		}
		if p.is(k, "that") && !p.legal && p.askedThat(k+1) {
			t.to, t.act = k+1, k+1
			return t, p.subjectNear(i) || p.someoneDoes(i)
		}
		if p.is(i, "asked") && p.askedOf(i, k) {
			t.from, t.to, t.act = i-1, k+1, k+1
			if s, e := p.subjectActor(i - 1); s >= 0 {
				t.demandee = [2]int{s, e}
			}
			return t, true
		}
	case "insist", "insists", "insisted", "insisting":
		if !p.is(k, "on", "upon", "that") || p.is(k, "that") && !p.signed && !p.askedThat(k+1) && !p.hasIn(k+1, min(k+14, len(p.words)), "must", "should", "have", "needs") {
			return t, false // "insists that his troops have kept it" is a claim
		}
		t.to, t.act = k+1, k+1
		return t, p.subjectNear(i)
	case "demand", "demands", "demanded", "demanding":
		asked := !p.signed && p.is(k, "that") && p.askedThat(k+1) && p.someoneDoes(i)
		if p.is(i-1, "the", "a", "of", "this", "these", "their", "its") || !p.subjectNear(i) && !asked && (p.signed || !p.doing(i)) {
			return t, false
		}
		t.to, t.act = k, k
		if p.is(k, "that") {
			t.to, t.act = k+1, k+1
		}
		return t, true
	case "appeal", "appeals", "appealed":
		if !p.is(k, "to") {
			return t, false
		}
		k++
	case "urge", "urges", "urged", "urging", "request", "requests", "requested", "requesting", "invite", "invites", "invited", "inviting",
		"order", "orders", "ordered", "ordering", "instructed", "charged", "tasked", "warned", "encourage", "encourages", "encouraged", "encouraging", "advise", "advises", "advised":
		if !p.signed && p.is(i, "requested", "requests", "urged", "urges") && k < len(p.nodes) && p.nodes[i].UPOS == "VERB" && p.child(i, "obj") > i && p.child(i, "xcomp") < 0 && (p.subjectNear(i) || p.someoneDoes(i)) {
			t.to, t.act = k, k // "requested donations"
			return t, true
		}
		if !p.signed && p.is(i, "requested", "requests", "requesting", "urged", "urges", "urging") && p.is(k, "that") && p.askedThat(k+1) && (p.subjectNear(i) || p.someoneDoes(i) || p.doing(i)) {
			t.to, t.act = k+1, k+1
			p.askedOfActor(&t)
			return t, true // "requested that he consider the recommendations"
		}
		if strings.HasPrefix(p.low(i), "encourag") || strings.HasPrefix(p.low(i), "advis") {
			t.modality = "recommendation"
		}
		if p.is(i-1, "is", "are", "kindly", "was", "were", "be") && p.is(k, "to") && p.is(i, "invited", "requested", "urged", "encouraged") {
			t.to, t.act = k+1, k+1
			if s, e := p.subjectActor(i - 1); s >= 0 {
				t.demandee = [2]int{s, e}
			}
			if p.is(i-1, "kindly") {
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

// doing reports a participle of somebody: "an official calling for an inquiry",
// "he spoke to reporters, demanding an inquiry".
func (p *page) doing(i int) bool {
	if i >= len(p.nodes) || p.nodes[i].XPOS != "VBG" || p.nodes[i].Head < 0 || p.nodes[i].Head > i {
		return false
	}
	h := p.nodes[i].Head
	switch {
	case p.nodes[i].Is("acl"):
		return p.speaks(h) || p.mentionAt(h) != nil
	case p.nodes[i].Is("advcl") && p.is(i-1, ","):
		return p.someoneDoes(h)
	}
	return false
}

// askedOf reports "were asked to support it" in a report, with the verb at i and
// "to" at k.
func (p *page) askedOf(i, k int) bool {
	return !p.signed && p.is(i-1, "is", "are", "was", "were", "been") && p.is(k, "to") && p.lex.BaseVerb(p.low(k+1))
}

// askedThat reports a subject and a bare verb: "that France lose its place",
// "that Section 907 be enforced".
func (p *page) askedThat(k int) bool {
	for e := k + 1; e < min(k+9, len(p.nodes)); e++ {
		if p.is(e, ",", ";", ".") || p.nodes[e].XPOS == "MD" {
			return false
		}
		if p.nodes[e].XPOS == "VB" && !p.is(e-1, "to") || p.subjunctive(e) {
			return true
		}
	}
	return false
}

// subjunctive reports a present behind "that" under a verb in the past, which is what
// was asked: "proposed that the armies pull back".
func (p *page) subjunctive(v int) bool {
	n := &p.nodes[v]
	if n.XPOS != "VBP" || !n.Is("ccomp") || n.Head < 0 || p.nodes[n.Head].XPOS != "VBD" || p.child(v, "aux") >= 0 {
		return false
	}
	return wishing[p.nodes[n.Head].Lemma]
}

// asksFor reports a verb whose clause says what is to be, which nobody holds to be so:
// "demanded that the prisoners be freed".
func (p *page) asksFor(i int) bool {
	c := p.treeChild(i, "ccomp")
	if p.signed || c <= i || !wishing[p.nodes[i].Lemma] && p.nodes[i].Lemma != "agree" && p.nodes[i].Lemma != "decide" || p.inQuotation(c) {
		return false
	}
	a := p.child(c, "aux", "cop")
	return p.is(a, "be") && !p.is(a-1, "to") || a < 0 && p.nodes[c].XPOS == "VB" && !p.is(c-1, "to")
}

// demandee finds "X to VERB" behind a demanding verb.
func (p *page) demandee(t trigger, k int) (trigger, bool) {
	t.to = k
	for e := k; e < len(p.words) && e-k < 14; e++ {
		if p.is(e, ",", ";", ".", "that") {
			return t, false
		}
		if p.is(e, "to") && (p.bareVerb(e+1) || p.is(e+1, "not", "be")) && e > k {
			t.act, t.demandee = e+1, [2]int{k, e}
			if p.is(e-1, "not") && e-1 > k {
				t.demandee[1] = e - 1 // "call on them not to block it"
			}
			return t, true
		}
	}
	return t, false
}

// bareVerb reports a verb without ending at k, by the list or by its tag.
func (p *page) bareVerb(k int) bool {
	return p.lex.BaseVerb(p.low(k)) || k >= 0 && k < len(p.nodes) && p.nodes[k].UPOS == "VERB" && p.nodes[k].XPOS == "VB"
}

// askedOfActor makes the actor with whom the clause asked for begins its demandee.
func (p *page) askedOfActor(t *trigger) {
	if m := p.actorStarting(t.act); m != nil {
		t.demandee = [2]int{m.from, m.to}
	}
}

// nextActor is the actor that starts within three words from k, -1 without.
func (p *page) nextActor(k int) (from, to int) {
	for i := range p.actors {
		if m := &p.actors[i]; !m.inner && m.from >= k && m.from <= k+3 {
			return m.from, m.to
		}
	}
	return -1, -1
}

// subjectActor is the last actor that ends before word i in its clause.
func (p *page) subjectActor(i int) (from, to int) {
	from, to = -1, -1
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.to <= i && m.from >= from {
			from, to = m.from, m.to
		}
	}
	return from, to
}

// someoneDoes reports a subject of the verb at i, by the tree, that is an actor
// or people.
func (p *page) someoneDoes(i int) bool {
	if i < 0 || i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.subjectNode(i)
	return s >= 0 && s < i && (len(p.idsAt(s)) > 0 || p.speaks(s))
}

// demandObject is the actor a demand without "to" is about.
func (p *page) demandObject(t trigger, c clause) []string {
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from >= t.act && m.to <= c.to && m.typ == "state" {
			return m.ids()
		}
	}
	return nil
}
