package commitment

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// What a report says will be done, and what it only foresees.

// onlyForeseen reports what somebody else says will likely happen: "analysts say it
// will embolden them", "it would likely heighten tensions".
func (p *Reader) onlyForeseen(t trigger) bool {
	if p.Is(t.from+1, "likely", "probably", "inevitably", "surely") {
		return !p.Is(t.act, "have")
	}
	v := p.governor(t)
	s := p.actors.SayerNode(v)
	return p.Is(t.from-1, "it") && s >= 0 && s < t.from-1 && (p.Nodes[s].XPOS == "NNS" && !p.Is(s, "states", "nations") || p.MentionAt(s) != nil && p.MentionAt(s).Type == "person")
}

// whoWill reports "N, who will testify on Thursday": what a person named is to do.
func (p *Reader) whoWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 || !p.Is(t.from-1, "who") || !p.Is(t.from, "will") || !p.Nodes[v].Is("acl:relcl") || p.Nodes[v].Head < 0 || p.Is(t.act, "be", "have") {
		return false
	}
	m := p.MentionAt(p.Nodes[v].Head)
	return m != nil && m.Type == "person"
}

// peopleWill reports people without a name right before "will": "the government
// will not take a step back".
func (p *Reader) peopleWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 {
		return false
	}
	s, own := p.SubjectNode(v)
	return own && s >= 0 && s < t.from && t.from-s < 4 && p.Nodes[s].UPOS == "NOUN" && (p.actors.PersonAt(s) || page.CrowdNoun[p.Low(s)] != "")
}

// saidWould reports people or a body without a name right before "would" in what
// somebody said: "replied that the group would negotiate".
func (p *Reader) saidWould(t trigger) bool {
	v := p.governor(t)
	s := p.actors.SayerNode(v)
	if s < 0 || p.Nodes[v].UPOS != "VERB" || !p.claims.Speaks(s) && len(p.actors.IDsAt(s)) == 0 {
		return false
	}
	own, ok := p.SubjectNode(v)
	return ok && own > s && own < t.from && t.from-own < 4 && p.Nodes[own].UPOS == "NOUN" && (p.actors.PersonAt(own) || page.CrowdNoun[p.Low(own)] != "" || page.BodyHead[p.Low(own)] != "" || p.Is(own, "group", "side", "country", "movement"))
}

// thingWill reports a thing as the subject, with an actor's name only in what goes
// with it: "absorption into Russia would destroy them".
func (p *Reader) thingWill(t trigger) bool {
	v := p.governor(t)
	if v < 0 || p.Passive(v) {
		return false
	}
	s, own := p.SubjectNode(v)
	return own && s >= 0 && s < t.from-1 && p.Nodes[s].UPOS == "NOUN" && p.MentionAt(s) == nil && !p.claims.Speaks(s) && p.prepBehind(s, t.from) && !p.workPlanned(t)
}

// prepBehind reports a preposition right behind word s and before word to.
func (p *Reader) prepBehind(s, to int) bool {
	return s+1 < to && p.Nodes[s+1].UPOS == "ADP"
}

// running are verbs by which a report tells what is planned of a work or text.
var running = page.WordSet("run follow pass link connect open operate cross stretch comprise enter extend start begin continue resume go cover consist last tie join reach lead arrive")

// workPlanned reports a thing that is planned, by a passive or by such a verb:
// "a company will be registered", "the line will run further north". What a thing
// will bring about is only foreseen.
func (p *Reader) workPlanned(t trigger) bool {
	v := p.governor(t)
	if v < 0 || p.Is(t.from-1, "this", "that", "which", "who", "there", "what", "nothing") {
		return false
	}
	if p.Is(t.act, "be") && p.Is(t.act+1, "complete", "completed", "ready", "operational", "open", "finished") && p.Is(t.from, "will") {
		return !p.Is(t.from-1, "it") // "the line will be complete by 2026"
	}
	s, _ := p.SubjectNode(v)
	if p.Nodes[v].UPOS != "VERB" || s < 0 || s > t.from || p.Nodes[s].UPOS != "NOUN" && p.Nodes[s].UPOS != "PROPN" && !(p.Is(s, "it") && p.Child(v, "ccomp", "csubj", "expl") < 0) {
		return false
	}
	if m := p.Child(v, "mark"); p.Nodes[v].Is("advcl") && m >= 0 && !p.Is(m, "while", "although", "as", "because") {
		return false // "if the company will be registered"
	}
	if p.Passive(v) {
		return p.Is(t.act, "be") && !p.negatedVerb(v) && !page.Suffering[p.Nodes[v].Lemma]
	}
	if o := p.Child(v, "obj"); o > v && (p.Nodes[o].Lemma == "level" || p.Nodes[o].Lemma == "point" || p.Nodes[o].Lemma == "peak") {
		return false // "cooperation will reach a new level"
	}
	return running[p.Nodes[v].Lemma] && !p.Is(t.from, "would") && p.MentionAt(s) == nil && !p.actors.PersonAt(s)
}

// negatedVerb reports "not" before the verb at v.
func (p *Reader) negatedVerb(v int) bool {
	_, neg := p.events.Modality(v)
	return neg
}
