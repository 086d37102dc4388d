package read

// What a report says will be done, and what it only foresees.

// onlyForeseen reports what somebody else says will likely happen: "analysts say it
// will embolden them", "it would likely heighten tensions".
func (p *page) onlyForeseen(t trigger) bool {
	if p.is(t.from+1, "likely", "probably", "inevitably", "surely") {
		return !p.is(t.act, "have")
	}
	v := p.governor(t)
	s := p.sayerNode(v)
	return p.is(t.from-1, "it") && s >= 0 && s < t.from-1 && (p.nodes[s].XPOS == "NNS" && !p.is(s, "states", "nations") || p.mentionAt(s) != nil && p.mentionAt(s).typ == "person")
}

// whoWill reports "N, who will testify on Thursday": what a person named is to do.
func (p *page) whoWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 || !p.is(t.from-1, "who") || !p.is(t.from, "will") || !p.nodes[v].Is("acl:relcl") || p.nodes[v].Head < 0 || p.is(t.act, "be", "have") {
		return false
	}
	m := p.mentionAt(p.nodes[v].Head)
	return m != nil && m.typ == "person"
}

// peopleWill reports people without a name right before "will": "the government
// will not take a step back".
func (p *page) peopleWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 {
		return false
	}
	s, own := p.subjectNode(v)
	return own && s >= 0 && s < t.from && t.from-s < 4 && p.nodes[s].UPOS == "NOUN" && (p.personAt(s) || crowdNoun[p.low(s)] != "")
}

// saidWould reports people or a body without a name right before "would" in what
// somebody said: "replied that the group would negotiate".
func (p *page) saidWould(t trigger) bool {
	v := p.governor(t)
	s := p.sayerNode(v)
	if s < 0 || p.nodes[v].UPOS != "VERB" || !p.speaks(s) && len(p.idsAt(s)) == 0 {
		return false
	}
	own, ok := p.subjectNode(v)
	return ok && own > s && own < t.from && t.from-own < 4 && p.nodes[own].UPOS == "NOUN" && (p.personAt(own) || crowdNoun[p.low(own)] != "" || bodyHead[p.low(own)] != "" || p.is(own, "group", "side", "country", "movement"))
}

// thingWill reports a thing as the subject, with an actor's name only in what goes
// with it: "absorption into Russia would destroy them".
func (p *page) thingWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 || p.passive(v) {
		return false
	}
	s, own := p.subjectNode(v)
	return own && s >= 0 && s < t.from-1 && p.nodes[s].UPOS == "NOUN" && p.mentionAt(s) == nil && !p.speaks(s) && p.prepBehind(s, t.from) && !p.workPlanned(t)
}

// prepBehind reports a preposition right behind word s and before word to.
func (p *page) prepBehind(s, to int) bool {
	return s+1 < to && p.nodes[s+1].UPOS == "ADP"
}

// running are verbs by which a report tells what is planned of a work or text.
var running = wordSet("run follow pass link connect open operate cross stretch comprise enter extend start begin continue resume go cover consist last tie join reach lead arrive")

// workPlanned reports a thing that is planned, by a passive or by such a verb:
// "a company will be registered", "the line will run further north". What a thing
// will bring about is only foreseen.
func (p *page) workPlanned(t trigger) bool {
	v := p.governor(t)
	if v < 0 || p.is(t.from-1, "this", "that", "which", "who", "there", "what", "nothing") {
		return false
	}
	if p.is(t.act, "be") && p.is(t.act+1, "complete", "completed", "ready", "operational", "open", "finished") && p.is(t.from, "will") {
		return !p.is(t.from-1, "it") // "the line will be complete by 2026"
	}
	s, _ := p.subjectNode(v)
	if p.nodes[v].UPOS != "VERB" || s < 0 || s > t.from || p.nodes[s].UPOS != "NOUN" && p.nodes[s].UPOS != "PROPN" && !(p.is(s, "it") && p.child(v, "ccomp", "csubj", "expl") < 0) {
		return false
	}
	if m := p.child(v, "mark"); p.nodes[v].Is("advcl") && m >= 0 && !p.is(m, "while", "although", "as", "because") {
		return false // "if the company will be registered"
	}
	if p.passive(v) {
		return p.is(t.act, "be") && !p.negatedVerb(v) && !suffering[p.nodes[v].Lemma]
	}
	if o := p.child(v, "obj"); o > v && (p.nodes[o].Lemma == "level" || p.nodes[o].Lemma == "point" || p.nodes[o].Lemma == "peak") {
		return false // "cooperation will reach a new level"
	}
	return running[p.nodes[v].Lemma] && !p.is(t.from, "would") && p.mentionAt(s) == nil && !p.personAt(s)
}

// negatedVerb reports "not" before the verb at v.
func (p *page) negatedVerb(v int) bool {
	_, neg := p.modality(v)
	return neg
}

// suffering are participles of what befalls somebody, which nobody plans.
var suffering = wordSet("affect surprise disappoint hit hurt know see remember forget need damage strengthen weaken overshadow tempt force")
