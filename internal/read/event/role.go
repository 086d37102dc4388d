package event

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
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
func (p *Reader) clauseRoles(i, length, to int, subject []string, who doer, typ string) (source, target []string) {
	if makers := p.makers(i, length, to, subject, typ); len(makers) > 0 {
		return makers, nil
	}
	target = p.targetsIn(i, length, to, typ)
	n := &p.Nodes[i]
	if ids := p.objectPronoun(i, subject); len(ids) > 0 && !who.passive {
		target = page.Union(ids, p.suffering(i+length, min(to, p.content(i, to)), typ))
	}
	if typ == "accuse" && n.Lemma == "face" && !who.passive {
		return nil, subject // "faces 18 charges"
	}
	if typ == "coerce" && !who.passive && (n.Lemma == "receive" || n.Lemma == "get" || n.Lemma == "serve" || n.Lemma == "remain" || n.Lemma == "stay" || n.Lemma == "languish") {
		return nil, subject // "they remain in prison"
	}
	if by := p.agents(i+length, to); len(by) > 0 && !(len(subject) > 0 && !who.passive && p.Child(i, "obj") > i) {
		return by, page.Without(page.Union(page.Without(target, by), subject), by) // not in "A rejected a proposal by B"
	}
	if n.Lemma == "receive" && typ != "meet" {
		if from := p.fromActors(i+length, to); len(from) > 0 {
			return from, subject // a statement is received from who makes it
		}
	}
	if n.Lemma == "host" && !who.passive {
		if ids := p.between(i+length, to); len(ids) > 0 {
			return ids, nil // the host stands by, see [Reader.otherRoles]
		}
	}
	if !who.passive && contentVerbs[typ] && len(subject) > 1 && (p.Is(i+length, "each") && p.Is(i+length+1, "other") || p.Is(i+length, "one") && p.Is(i+length+1, "another")) {
		return subject, slices.Clone(subject) // "accused each other"
	}
	if !who.passive {
		if len(subject) == 0 && (who.node < 0 || typ == "sign" && p.ownSigning(i)) {
			subject = p.partiesFor(typ)
		}
		return subject, page.Without(target, subject)
	}
	if a := p.Child(i, "obl:agent"); a > i {
		if ids := p.actors.IDsAt(a); len(ids) > 0 {
			return ids, page.Without(page.Union(page.Without(target, ids), subject), ids) // "by eight plainclothes RCMP officers"
		}
	}
	if !who.own && !n.Is("acl") && !n.Is("conj") && !n.Is("xcomp") {
		subject = nil // who stands in another clause suffers nothing here
	}
	if ids := p.between(i+length, to); len(ids) > 0 {
		return ids, nil
	}
	for k := i + length; k < to; k++ {
		if p.Is(k, "by") { // somebody whom no list has
			target = p.targetsIn(i, length, k, typ)
			break
		}
	}
	if typ == "mobilize" && len(subject) > 0 {
		return subject, page.Without(target, subject) // "its army was put on alert"
	}
	target = page.Union(append([]string(nil), subject...), target)
	if len(target) == 0 && !n.Is("acl") && !p.HasIn(i+length, to, "between") {
		source = p.partiesFor(typ)
	}
	return source, target
}

// objectPronoun are the actors of the pronoun that the verb at i has for its object:
// "interrogated him", "will furnish them".
func (p *Reader) objectPronoun(i int, subject []string) []string {
	for k := i + 1; k < min(i+5, len(p.Nodes)); k++ {
		if n := &p.Nodes[k]; n.Head == i && (n.Is("obj") || n.Is("iobj") || n.Is("obl")) && p.Is(k, "him", "her", "them") {
			return page.Without(p.actors.PronounBut(k, subject), subject)
		}
	}
	return nil
}

// partiesFor are the parties of a text that binds, for an act that they do
// together.
func (p *Reader) partiesFor(typ string) []string {
	if !p.Legal || !mutual[typ] {
		return nil
	}
	return p.actors.PartyIDs()
}

// targetsIn are the actors behind the verb at i that its act is done to: not the
// places and days it is done at, nor those in what is asked of the target.
func (p *Reader) targetsIn(i, length, to int, typ string) []string {
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
func (p *Reader) content(i, to int) int {
	for k := i + 1; k < to; k++ {
		n := &p.Nodes[k]
		if p.Is(k, "of") && k > i+1 && p.Nodes[i].Lemma == "accuse" && k+1 < to && p.Nodes[k+1].XPOS == "VBG" {
			return k // "accused A of bombing B"
		}
		if n.Is("acl") && n.Head > i && p.Nodes[n.Head].Head == i && p.Is(p.Child(k, "mark"), "that") {
			return p.Child(k, "mark") // "gave an assurance that"
		}
		if (n.Head == i && (n.Is("xcomp") || n.Is("ccomp") || n.Is("advcl")) || n.Is("acl") && n.Head > i && p.Nodes[n.Head].Head == i && p.whatFor(i, k)) && n.UPOS == "VERB" {
			if m := p.Child(k, "mark"); m > i && m < k {
				return m
			}
			return max(p.Leftmost(k), i+1)
		}
	}
	return to
}

// suffering are the actors between two words but those that only say where, when
// or before whom.
func (p *Reader) suffering(from, to int, typ string) []string {
	var ids []string
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < from && (m.To <= from || p.Nodes[m.From].UPOS == "VERB") || m.To > to || p.OfPerson(m) {
			continue // one may begin in the act's own words: "expelled diplomats of A"
		}
		b := p.PrepBefore(m.From)
		if p.Is(b, "by") && b > from && p.participleIn(from, b) || p.Is(b, "in", "at", "near", "around", "inside", "within", "across", "along", "outside") && !p.Legal && m.Type == "state" && m.Via == "name" {
			continue // "a territory controlled by A", "a force in A"
		}
		if typ == "agree" && !p.Legal && !p.Is(b, "with", "and", ",") || typ == "establish" && b == from-1 && (m.Type == "body" || m.Type == "organization") {
			continue // what is agreed to, and what is set up
		}
		if b > from && (p.Is(b, "to") && p.Is(b-1, "loyal", "close", "allied", "linked", "affiliated", "sympathetic") || p.Is(b, "with") && p.Is(b-1, "allied", "aligned", "affiliated")) {
			continue // "militias loyal to A"
		}
		if p.ownForces(m, typ) || p.ownerOf(m) || p.Is(b, "despite", "without", "under", "during", "via", "through") || p.Is(b, "of") && p.Is(b-1, "presence", "request", "invitation", "behest", "urging", "initiative") {
			continue
		}
		ids = page.Union(ids, m.IDs())
	}
	return ids
}

// ownForces reports troops without a name of whose they are, in an act that one does with
// one's own: "withdrew its soldiers", "threatened to send troops".
func (p *Reader) ownForces(m *page.Mention, typ string) bool {
	return moved[typ] && m.Via == "group" && p.Is(m.To-1, "troops", "forces", "soldiers", "army", "military", "militaries", "units", "armies", "reinforcements", "warships", "warplanes", "jets") &&
		(m.To-m.From == 1 || !p.Upper(m.From))
}

// moved are the types of act that somebody does with his own forces.
var moved = map[string]bool{"mobilize": true, "withdraw": true, "threaten": true, "promise": true, "propose": true, "agree": true, "other": true}

// ownerOf reports a state that only says whose body or people the actor before it
// is: "the Senate of the United States".
func (p *Reader) ownerOf(m *page.Mention) bool {
	b := p.PrepBefore(m.From)
	if m.Type != "state" || !p.Is(b, "of") {
		return false
	}
	who := p.ActorEnding(b)
	return who != nil && who.Type != "state"
}

// agents are the actors behind "by" between two words: one, or a series of them.
func (p *Reader) agents(from, to int) []string {
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < from || m.To > to {
			continue
		}
		if b := p.PrepBefore(m.From); p.Is(b, "by") && (p.Legal || !p.participleIn(from, b)) && !(b > from && p.Is(b-1, "mediated", "hosted", "witnessed", "brokered", "guaranteed")) {
			return p.Series(k, to)
		}
	}
	return nil
}

// participleIn reports a participle between two words, whose own agent "by" names:
// "condemned the move announced by B".
func (p *Reader) participleIn(from, to int) bool {
	for k := from; k < min(to, len(p.Nodes)); k++ {
		if p.Nodes[k].XPOS == "VBN" && p.Nodes[k].UPOS == "VERB" && !p.Is(k-1, "and", ",") {
			return true
		}
	}
	return false
}

// PrepBefore is the word before the article that may stand before the word at k.
func (p *Reader) PrepBefore(k int) int {
	b := k - 1
	for b >= 0 && b > k-4 && (p.Is(b, "the", "a", "an", "both", "either", "its", "their", "all", "said") || b < len(p.Nodes) && p.Nodes[b].UPOS == "ADJ") {
		b--
	}
	return b
}

// Series are the actors from the k-th on that stand in one row: "A, B and C".
func (p *Reader) Series(k, to int) []string {
	ids := append([]string(nil), p.Actors[k].IDs()...)
	end := p.Actors[k].To
	office := p.Actors[k].Type != "state" && p.ActorEnding(end) != nil && p.ActorEnding(end).Inner
	for {
		next := end
		for p.Is(next, ",", "and", "&", "or", "the", "as", "well") && next < end+5 {
			next++
		}
		if next == end || next >= to {
			return ids
		}
		found := false
		for m := range p.Actors {
			if a := &p.Actors[m]; !a.Inner && a.From == next && a.To <= to && !(office && a.Type == "state") {
				ids, end, found = page.Union(ids, a.IDs()), a.To, true
				break
			}
		}
		if !found {
			return ids
		}
	}
}

// between are the actors behind "between" or "among" from a word on.
func (p *Reader) between(from, to int) []string { return p.behind(from, to, "between", "among") }

// fromActors are the actors behind "from".
func (p *Reader) fromActors(from, to int) []string { return p.behind(from, to, "from") }

func (p *Reader) behind(from, to int, preps ...string) []string {
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.From >= from && m.To <= to && p.Is(p.PrepBefore(m.From), preps...) {
			return p.Series(k, to)
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
	saidFrom = page.WordSet("request demand statement accuse promise propose threaten reject aid assault protest")
	within   = page.WordSet("adopt referendum elect")
)

// strikes are nouns of violence whose "of" names who acts.
var strikes = page.WordSet("attack offensive aggression provocation strike")

// nounRoles are who does and who suffers the act of a noun, whose phrase runs
// from from to to and whose own words end at after.
func (p *Reader) nounRoles(from, noun, after, to int, typ string) (source, target []string) {
	ofActs := agentive[typ] || strikes[p.NodesLemma(after-1)] || p.Is(noun, "return", "decision")
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < from || m.To > to || p.OfPerson(m) && page.Contains(source, m.ID) || p.ownerOf(m) || m.To <= noun && p.warOf(m.ID, typ, noun) {
			continue
		}
		b := p.PrepBefore(m.From)
		switch {
		case m.To <= noun, p.Is(b, "by", "between", "among"), p.Is(b, "of") && (b == after || b == after-1) && ofActs, p.Is(b, "from") && saidFrom[typ]:
			source = page.Union(source, p.Series(k, to))
		case p.Is(b, "in") && m.Type == "state" && !p.Legal:
			switch {
			case within[typ]:
				source = page.Union(source, m.IDs()) // "constitutional change in A"
			case typ == "assault" && p.HasIn(after, m.From, "forces", "army", "police", "soldiers", "military", "barracks", "checkpoint"):
				target = page.Union(target, m.IDs()) // "an attack on security forces in A": those of the state
			}
		case page.Contains(source, m.IDs()[0]):
		default:
			target = page.Union(target, m.IDs())
		}
	}
	if len(source) == 0 {
		source = p.Possessor(after - 1)
	}
	for k := from; k <= noun && k < len(p.Words); k++ {
		if s := p.Lex.AdjectiveState(p.Low(k)); s != "" && p.Upper(k) && !p.warOf(s, typ, noun) && (len(source) == 0 || p.Is(k-1, "-") && p.Lex.AdjectiveState(p.Low(k-2)) == source[0]) {
			source = append(source, s) // "the Armenian-Azerbaijani conflict"
		}
	}
	if len(source) == 0 {
		source = p.clauseSource(after-1, typ)
	}
	if typ == "assault" && p.Is(after, "between") {
		return source, slices.Clone(source) // each against the other
	}
	return source, page.Without(target, source)
}

// Possessor are the actors that a noun belongs to: "Iran's withdrawal", "its
// withdrawal" said of the subject.
func (p *Reader) Possessor(head int) []string {
	if head >= len(p.Nodes) {
		return nil
	}
	k := p.Child(head, "nmod:poss")
	if k < 0 {
		return nil
	}
	if p.Is(k, "its", "their", "his", "her") {
		if h := p.Nodes[head].Head; h >= 0 && p.Nodes[h].UPOS == "VERB" && (p.Nodes[head].Is("obj") || p.Nodes[head].Is("obl")) {
			if s, _ := p.SubjectNode(h); s >= 0 && !p.Passive(h) {
				return p.actors.IDsAt(s)
			}
		}
		return nil
	}
	return p.actors.IDsAt(k)
}

// sharing are verbs whose subject does the act that their object names: "planned
// an attack", "agreed on a withdrawal".
var sharing = page.WordSet(`announce plan hold conduct begin start launch continue offer promise make carry order threaten intend suspend resume
	postpone prepare decide agree undertake commit end stop halt cancel finish complete schedule start express issue lead hint`)

// clauseSource are the actors of the clause that a noun of the given type stands
// in, when they do its act; else the parties of a text that binds.
func (p *Reader) clauseSource(head int, typ string) []string {
	if head < len(p.Nodes) {
		n := &p.Nodes[head]
		if h := n.Head; h >= 0 && page.Accusing[p.Nodes[h].Lemma] && n.Is("obl") {
			if o := p.Child(h, "obj", "nsubj:pass"); o >= 0 {
				return p.actors.IDsAt(o) // "accused Iran of an attack"
			}
		}
		if h := n.Head; h >= 0 && p.Nodes[h].UPOS == "VERB" && (n.Is("obj") || n.Is("obl")) && sharing[p.Nodes[h].Lemma] && !p.Passive(h) {
			if s, _ := p.SubjectNode(h); s >= 0 {
				if ids := p.actors.IDsAt(s); len(ids) > 0 {
					return ids
				}
			}
		}
	}
	return p.partiesFor(typ)
}

// otherRoles takes mediators, hosts and witnesses that the words name so.
func (p *Reader) otherRoles(from, to int, e *kadesh.EventFinding) {
	end := 0
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < from-8 || m.To > to+16 || m.From < end {
			continue
		}
		role := ""
		switch {
		case p.Is(m.To, "as") && p.Is(m.To+1, "witness", "mediator", "host", "guarantor"):
			role = p.Low(m.To + 1)
		case p.Is(m.To, ",") && p.Is(m.To+1, "which", "who") && p.Is(m.To+2, "hosts", "hosted"), p.Is(m.To, "host", "hosts", "hosted") || p.Is(m.To+1, "host", "hosts", "hosted") && p.Is(m.To, "will", "has", "had", "would", "also"):
			if !page.Contains(e.Source, m.ID) {
				role = "host"
			}
		case p.Is(m.To, "mediating") && p.Is(p.PrepBefore(m.From), "with"):
			role = "mediator" // "with the UAE mediating"
		case p.Is(m.To, "'s", "’s") && p.Is(m.To+1, "mediation"):
			role = "mediator"
		case p.Is(p.PrepBefore(m.From), "by"):
			role = standsBy[p.Low(p.PrepBefore(m.From)-1)]
		case p.Is(p.PrepBefore(m.From), "of") && p.Is(p.PrepBefore(m.From)-2, "the", "with", "under", "through"):
			role = standsBy[p.Low(p.PrepBefore(m.From)-1)]
		}
		if role != "" && !(role == "mediator" && e.Type == "mediate") {
			ids := m.IDs()
			if p.Is(p.PrepBefore(m.From), "by") {
				if ids = p.Series(k, min(to+24, len(p.Words))); len(ids) > len(m.IDs()) {
					end = p.SeriesEnd(k, ids)
				}
			}
			for _, id := range ids {
				e.Other = append(e.Other, kadesh.RoleActor{Actor: id, Role: role})
			}
			e.Target, e.Source = page.Without(e.Target, ids), page.Without(e.Source, ids)
		}
	}
}

// SeriesEnd is behind the last actor from the k-th on that is one of the series ids.
func (p *Reader) SeriesEnd(k int, ids []string) int {
	end := p.Actors[k].To
	for ; k < len(p.Actors) && page.Contains(ids, p.Actors[k].ID) && (p.Actors[k].To <= end || p.actors.Joined(end, p.Actors[k].From)); k++ {
		end = p.Actors[k].To
	}
	return end
}

// standsBy are the participles and nouns that say who only stands by.
var standsBy = map[string]string{"mediated": "mediator", "brokered": "mediator", "hosted": "host", "witnessed": "witness", "guaranteed": "guarantor",
	"mediation": "mediator", "auspices": "mediator", "presence": "witness"}

// warOf reports a war that is called after the territory it was about, which has
// no code of a state: "the Second Karabakh War".
func (p *Reader) warOf(id, typ string, noun int) bool {
	return typ == "assault" && p.Upper(noun) && p.Is(noun, "war", "wars") && len(id) > 3
}

// NamesOf is behind a series of instruments that starts at word k: "the A Act and the B
// Act"; k without one.
func (p *Reader) NamesOf(k int) int {
	end := k
	for {
		at := end
		for p.Is(at, "and", ",", "the") && at < end+3 {
			at++
		}
		m := slices.IndexFunc(p.Instrs, func(m page.InstrMention) bool { return m.From == at && p.Upper(at) })
		if m < 0 {
			return end
		}
		end = p.Instrs[m].To
	}
}

// ActorSubject reports whether the subject of the verb at i is an actor or a
// pronoun that stands for one.
func (p *Reader) ActorSubject(i int) bool {
	k := i
	if !p.Signed && k > 1 && p.OpenMark(k-1) {
		k-- // "the government “will not sit on our hands”"
	}
	for k > 0 && (p.Is(k-1, "also", "both", "jointly", "themselves", "itself", "himself", "herself", "now", "then", "has", "have", "had", "never", "not") || len(p.Low(k-1)) > 5 && p.Low(k - 1)[len(p.Low(k-1))-2:] == "ly") {
		k--
	}
	if p.ActorBefore(k) {
		return true
	}
	return p.Is(k-1, "he", "she", "they", "we", "i") || p.Is(k-1, "it") && len(p.actors.Pronoun(k-1)) > 0 && (p.Is(k-2, "that") || k <= p.First+1 || p.CueBefore(p.beforeTime(k-1)))
}

// beforeTime is the word at k, or the start of the time of saying right before it: "said
// on Monday [it would]".
func (p *Reader) beforeTime(k int) int {
	_, day := page.WeekdayNames[p.Low(k-1)]
	switch {
	case day && p.Is(k-2, "on"), p.Is(k-2, "last", "this") && p.Is(k-1, "week", "month", "year", "weekend"):
		return k - 2
	case day && p.Upper(k-1), p.Is(k-1, "yesterday", "today", "earlier"):
		return k - 1
	}
	return k
}
