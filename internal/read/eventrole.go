package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Who does an event, who suffers it, and who stands by.

// contentVerbs are the types of act whose clause may go on with what is asked,
// promised or held against somebody: whom that names is not the target.
var contentVerbs = map[string]bool{"request": true, "demand": true, "accuse": true, "threaten": true, "reject": true, "promise": true, "aid": true, "coerce": true}

// mutual are the types of act that the parties of a text do together when it
// names nobody else.
var mutual = map[string]bool{"agree": true, "sign": true, "consult": true, "initial": true}

// clauseRoles are who does and who suffers the act of the given type that the
// verb at i tells: a passive verb's agent and subject, an active one's subject
// and the actors behind it.
func (p *page) clauseRoles(i, length, to int, subject []string, who doer, typ string) (source, target []string) {
	target = p.targetsIn(i, length, to, typ)
	n := &p.nodes[i]
	if ids := p.objectPronoun(i, subject); len(ids) > 0 && !who.passive {
		target = union(ids, p.suffering(i+length, min(to, p.content(i, to)), typ))
	}
	if typ == "accuse" && n.Lemma == "face" && !who.passive {
		return nil, subject // "faces 18 charges"
	}
	if typ == "coerce" && !who.passive && (n.Lemma == "receive" || n.Lemma == "get" || n.Lemma == "serve" || n.Lemma == "remain" || n.Lemma == "stay" || n.Lemma == "languish") {
		return nil, subject // "they remain in prison"
	}
	if by := p.agents(i+length, to); len(by) > 0 && !(len(subject) > 0 && !who.passive && p.child(i, "obj") > i) {
		return by, without(union(without(target, by), subject), by) // not in "A rejected a proposal by B"
	}
	if n.Lemma == "receive" && typ != "meet" {
		if from := p.fromActors(i+length, to); len(from) > 0 {
			return from, subject // a statement is received from who makes it
		}
	}
	if n.Lemma == "host" && !who.passive {
		if ids := p.between(i+length, to); len(ids) > 0 {
			return ids, nil // the host stands by, see [page.otherRoles]
		}
	}
	if !who.passive && contentVerbs[typ] && len(subject) > 1 && (p.is(i+length, "each") && p.is(i+length+1, "other") || p.is(i+length, "one") && p.is(i+length+1, "another")) {
		return subject, slices.Clone(subject) // "accused each other"
	}
	if !who.passive {
		if len(subject) == 0 && (who.node < 0 || typ == "sign" && p.ownSigning(i)) {
			subject = p.partiesFor(typ)
		}
		return subject, without(target, subject)
	}
	if a := p.child(i, "obl:agent"); a > i {
		if ids := p.idsAt(a); len(ids) > 0 {
			return ids, without(union(without(target, ids), subject), ids) // "by eight plainclothes RCMP officers"
		}
	}
	if !who.own && !n.Is("acl") && !n.Is("conj") && !n.Is("xcomp") {
		subject = nil // who stands in another clause suffers nothing here
	}
	if ids := p.between(i+length, to); len(ids) > 0 {
		return ids, nil
	}
	for k := i + length; k < to; k++ {
		if p.is(k, "by") { // somebody whom no list has
			target = p.targetsIn(i, length, k, typ)
			break
		}
	}
	if typ == "mobilize" && len(subject) > 0 {
		return subject, without(target, subject) // "its army was put on alert"
	}
	target = union(append([]string(nil), subject...), target)
	if len(target) == 0 && !n.Is("acl") {
		source = p.partiesFor(typ)
	}
	return source, target
}

// objectPronoun are the actors of the pronoun that the verb at i has for its object:
// "interrogated him", "will furnish them".
func (p *page) objectPronoun(i int, subject []string) []string {
	for k := i + 1; k < min(i+5, len(p.nodes)); k++ {
		if n := &p.nodes[k]; n.Head == i && (n.Is("obj") || n.Is("iobj") || n.Is("obl")) && p.is(k, "him", "her", "them") {
			return without(p.pronounBut(k, subject), subject)
		}
	}
	return nil
}

// partiesFor are the parties of a text that binds, for an act that they do
// together.
func (p *page) partiesFor(typ string) []string {
	if !p.legal || !mutual[typ] {
		return nil
	}
	return p.partyIDs()
}

// targetsIn are the actors behind the verb at i that its act is done to: not the
// places and days it is done at, nor those in what is asked of the target.
func (p *page) targetsIn(i, length, to int, typ string) []string {
	if contentVerbs[typ] {
		if cut := p.content(i, to); cut < to {
			if ids := p.suffering(i+length, cut, typ); len(ids) > 0 {
				return ids
			}
		}
	}
	return p.suffering(i+length, to, typ)
}

// content is where the clause starts that completes the verb at i, else to.
func (p *page) content(i, to int) int {
	for k := i + 1; k < to; k++ {
		n := &p.nodes[k]
		if p.is(k, "of") && k > i+1 && p.nodes[i].Lemma == "accuse" && k+1 < to && p.nodes[k+1].XPOS == "VBG" {
			return k // "accused A of bombing B"
		}
		if n.Is("acl") && n.Head > i && p.nodes[n.Head].Head == i && p.is(p.child(k, "mark"), "that") {
			return p.child(k, "mark") // "gave an assurance that"
		}
		if (n.Head == i && (n.Is("xcomp") || n.Is("ccomp") || n.Is("advcl")) || n.Is("acl") && n.Head > i && p.nodes[n.Head].Head == i && p.whatFor(i, k)) && n.UPOS == "VERB" {
			if m := p.child(k, "mark"); m > i && m < k {
				return m
			}
			return max(p.leftmost(k), i+1)
		}
	}
	return to
}

// suffering are the actors between two words but those that only say where, when
// or before whom.
func (p *page) suffering(from, to int, typ string) []string {
	var ids []string
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from || m.to > to || p.ofPerson(m) {
			continue
		}
		b := p.prepBefore(m.from)
		if p.is(b, "by") && b > from && p.participleIn(from, b) || p.is(b, "in", "at", "near", "around", "inside", "within", "across", "along", "outside") && !p.legal && m.typ == "state" && m.via == "name" {
			continue // "a territory controlled by A", "a force in A"
		}
		if typ == "agree" && !p.legal && !p.is(b, "with", "and", ",") || typ == "establish" && b == from-1 && (m.typ == "body" || m.typ == "organization") {
			continue // what is agreed to, and what is set up
		}
		if p.ownerOf(m) || p.is(b, "despite", "without", "under", "during", "via") || p.is(b, "of") && p.is(b-1, "presence") {
			continue
		}
		ids = union(ids, m.ids())
	}
	return ids
}

// ownerOf reports a state that only says whose body or people the actor before it
// is: "the Senate of the United States".
func (p *page) ownerOf(m *mention) bool {
	b := p.prepBefore(m.from)
	if m.typ != "state" || !p.is(b, "of") {
		return false
	}
	who := p.actorEnding(b)
	return who != nil && who.typ != "state"
}

// agentBy is the first actor behind "by" between two words, nil without.
func (p *page) agentBy(from, to int) *mention {
	for k := range p.actors {
		m := &p.actors[k]
		if !m.inner && m.from > from-1 && m.to <= to && (p.is(m.from-1, "by") || p.is(m.from-1, "the") && p.is(m.from-2, "by")) {
			return m
		}
	}
	return nil
}

// agents are the actors behind "by" between two words: one, or a series of them.
func (p *page) agents(from, to int) []string {
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from || m.to > to {
			continue
		}
		if b := p.prepBefore(m.from); p.is(b, "by") && (p.legal || !p.participleIn(from, b)) && !(b > from && p.is(b-1, "mediated", "hosted", "witnessed", "brokered", "guaranteed")) {
			return p.series(k, to)
		}
	}
	return nil
}

// participleIn reports a participle between two words, whose own agent "by" names:
// "condemned the move announced by B".
func (p *page) participleIn(from, to int) bool {
	for k := from; k < min(to, len(p.nodes)); k++ {
		if p.nodes[k].XPOS == "VBN" && p.nodes[k].UPOS == "VERB" && !p.is(k-1, "and", ",") {
			return true
		}
	}
	return false
}

// prepBefore is the word before the article that may stand before the word at k.
func (p *page) prepBefore(k int) int {
	b := k - 1
	for b >= 0 && b > k-4 && (p.is(b, "the", "a", "an", "both", "either", "its", "their", "all", "said") || b < len(p.nodes) && p.nodes[b].UPOS == "ADJ") {
		b--
	}
	return b
}

// series are the actors from the k-th on that stand in one row: "A, B and C".
func (p *page) series(k, to int) []string {
	ids := append([]string(nil), p.actors[k].ids()...)
	end := p.actors[k].to
	office := p.actors[k].typ != "state" && p.actorEnding(end) != nil && p.actorEnding(end).inner
	for {
		next := end
		for p.is(next, ",", "and", "&", "or", "the", "as", "well") && next < end+5 {
			next++
		}
		if next == end || next >= to {
			return ids
		}
		found := false
		for m := range p.actors {
			if a := &p.actors[m]; !a.inner && a.from == next && a.to <= to && !(office && a.typ == "state") {
				ids, end, found = union(ids, a.ids()), a.to, true
				break
			}
		}
		if !found {
			return ids
		}
	}
}

// between are the actors behind "between" or "among" from a word on.
func (p *page) between(from, to int) []string { return p.behind(from, to, "between", "among") }

// fromActors are the actors behind "from".
func (p *page) fromActors(from, to int) []string { return p.behind(from, to, "from") }

func (p *page) behind(from, to int, preps ...string) []string {
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.from >= from && m.to <= to && p.is(p.prepBefore(m.from), preps...) {
			return p.series(k, to)
		}
	}
	return nil
}

// agentive are the types of nouns whose "of" names who acts: "the withdrawal of
// Iran", but "the release of the hostages".
var agentive = map[string]bool{"withdraw": true, "request": true, "demand": true, "propose": true, "reject": true, "promise": true, "threaten": true,
	"statement": true, "meet": true, "mediate": true, "protest": true, "consult": true, "agree": true}

// saidFrom are the types of nouns whose "from" names who acts, within those that a state
// does in its own country.
var (
	saidFrom = wordSet("request demand statement accuse promise propose threaten reject aid assault protest")
	within   = wordSet("adopt referendum elect")
)

// strikes are nouns of violence whose "of" names who acts.
var strikes = wordSet("attack offensive aggression provocation strike")

// nounRoles are who does and who suffers the act of a noun, whose phrase runs
// from from to to and whose own words end at after.
func (p *page) nounRoles(from, noun, after, to int, typ string) (source, target []string) {
	ofActs := agentive[typ] || strikes[p.nodesLemma(after-1)] || p.is(noun, "return", "decision")
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from || m.to > to || p.ofPerson(m) && contains(source, m.id) || p.ownerOf(m) || m.to <= noun && p.warOf(m.id, typ, noun) {
			continue
		}
		b := p.prepBefore(m.from)
		switch {
		case m.to <= noun, p.is(b, "by", "between", "among"), p.is(b, "of") && (b == after || b == after-1) && ofActs, p.is(b, "from") && saidFrom[typ]:
			source = union(source, p.series(k, to))
		case p.is(b, "in") && m.typ == "state" && !p.legal:
			switch {
			case within[typ]:
				source = union(source, m.ids()) // "constitutional change in A"
			case typ == "assault" && p.hasIn(after, m.from, "forces", "army", "police", "soldiers", "military", "barracks", "checkpoint"):
				target = union(target, m.ids()) // "an attack on security forces in A": those of the state
			}
		case contains(source, m.ids()[0]):
		default:
			target = union(target, m.ids())
		}
	}
	if len(source) == 0 {
		source = p.possessor(after - 1)
	}
	for k := from; k <= noun && k < len(p.words); k++ {
		if s := p.lex.AdjectiveState(p.low(k)); s != "" && p.upper(k) && !p.warOf(s, typ, noun) && (len(source) == 0 || p.is(k-1, "-") && p.lex.AdjectiveState(p.low(k-2)) == source[0]) {
			source = append(source, s) // "the Armenian-Azerbaijani conflict"
		}
	}
	if len(source) == 0 {
		source = p.clauseSource(after-1, typ)
	}
	if typ == "assault" && p.is(after, "between") {
		return source, slices.Clone(source) // each against the other
	}
	return source, without(target, source)
}

// possessor are the actors that a noun belongs to: "Iran's withdrawal", "its
// withdrawal" said of the subject.
func (p *page) possessor(head int) []string {
	if head >= len(p.nodes) {
		return nil
	}
	k := p.child(head, "nmod:poss")
	if k < 0 {
		return nil
	}
	if p.is(k, "its", "their", "his", "her") {
		if h := p.nodes[head].Head; h >= 0 && p.nodes[h].UPOS == "VERB" && (p.nodes[head].Is("obj") || p.nodes[head].Is("obl")) {
			if s, _ := p.subjectNode(h); s >= 0 && !p.passive(h) {
				return p.idsAt(s)
			}
		}
		return nil
	}
	return p.idsAt(k)
}

// sharing are verbs whose subject does the act that their object names: "planned
// an attack", "agreed on a withdrawal".
var sharing = wordSet(`announce plan hold conduct begin start launch continue offer promise make carry order threaten intend suspend resume
	postpone prepare decide agree undertake commit end stop halt cancel finish complete schedule start express issue lead hint`)

// clauseSource are the actors of the clause that a noun of the given type stands
// in, when they do its act; else the parties of a text that binds.
func (p *page) clauseSource(head int, typ string) []string {
	if head < len(p.nodes) {
		n := &p.nodes[head]
		if h := n.Head; h >= 0 && accusing[p.nodes[h].Lemma] && n.Is("obl") {
			if o := p.child(h, "obj", "nsubj:pass"); o >= 0 {
				return p.idsAt(o) // "accused Iran of an attack"
			}
		}
		if h := n.Head; h >= 0 && p.nodes[h].UPOS == "VERB" && (n.Is("obj") || n.Is("obl")) && sharing[p.nodes[h].Lemma] && !p.passive(h) {
			if s, _ := p.subjectNode(h); s >= 0 {
				if ids := p.idsAt(s); len(ids) > 0 {
					return ids
				}
			}
		}
	}
	return p.partiesFor(typ)
}

// otherRoles takes mediators, hosts and witnesses that the words name so.
func (p *page) otherRoles(from, to int, e *kadesh.EventFinding) {
	end := 0
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from-8 || m.to > to+10 || m.from < end {
			continue
		}
		role := ""
		switch {
		case p.is(m.to, "as") && p.is(m.to+1, "witness", "mediator", "host", "guarantor"):
			role = p.low(m.to + 1)
		case p.is(m.to, ",") && p.is(m.to+1, "which", "who") && p.is(m.to+2, "hosts", "hosted"), p.is(m.to, "host", "hosts", "hosted") || p.is(m.to+1, "host", "hosts", "hosted") && p.is(m.to, "will", "has", "had", "would", "also"):
			if !contains(e.Source, m.id) {
				role = "host"
			}
		case p.is(m.to, "mediating") && p.is(p.prepBefore(m.from), "with"):
			role = "mediator" // "with the UAE mediating"
		case p.is(m.to, "'s", "’s") && p.is(m.to+1, "mediation"):
			role = "mediator"
		case p.is(p.prepBefore(m.from), "by"):
			role = standsBy[p.low(p.prepBefore(m.from)-1)]
		case p.is(p.prepBefore(m.from), "of") && p.is(p.prepBefore(m.from)-2, "the", "with", "under", "through"):
			role = standsBy[p.low(p.prepBefore(m.from)-1)]
		}
		if role != "" && !(role == "mediator" && e.Type == "mediate") {
			ids := m.ids()
			if p.is(p.prepBefore(m.from), "by") {
				if ids = p.series(k, min(to+10, len(p.words))); len(ids) > len(m.ids()) {
					end = p.seriesEnd(k, ids)
				}
			}
			for _, id := range ids {
				e.Other = append(e.Other, kadesh.RoleActor{Actor: id, Role: role})
			}
			e.Target, e.Source = without(e.Target, ids), without(e.Source, ids)
		}
	}
}

// seriesEnd is behind the last actor from the k-th on that is one of the series ids.
func (p *page) seriesEnd(k int, ids []string) int {
	end := p.actors[k].to
	for ; k < len(p.actors) && contains(ids, p.actors[k].id); k++ {
		end = p.actors[k].to
	}
	return end
}

// standsBy are the participles and nouns that say who only stands by.
var standsBy = map[string]string{"mediated": "mediator", "brokered": "mediator", "hosted": "host", "witnessed": "witness", "guaranteed": "guarantor",
	"mediation": "mediator", "auspices": "mediator", "presence": "witness"}

// warOf reports a war that is called after the territory it was about, which has
// no code of a state: "the Second Karabakh War".
func (p *page) warOf(id, typ string, noun int) bool {
	return typ == "assault" && p.upper(noun) && p.is(noun, "war", "wars") && len(id) > 3
}
