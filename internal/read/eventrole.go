package read

import "github.com/kadesh-dev/kadesh"

// Who does an event, who suffers it, and who stands by.

// clauseRoles are who does and who suffers the act: a passive verb's agent and
// subject, an active one's subject and the actors behind it.
func (p *page) clauseRoles(i, length, to int, subject []string, who doer) (source, target []string) {
	target = p.actorsIn(i+length, to)
	n := &p.nodes[i]
	if by := p.agentBy(i+length, to); by != nil {
		return by.ids(), without(union(without(target, by.ids()), subject), by.ids())
	}
	if !who.passive {
		return subject, without(target, subject)
	}
	if !who.own && !n.Is("acl") && !n.Is("conj") && !n.Is("xcomp") {
		subject = nil // who stands in another clause suffers nothing here
	}
	return nil, union(append([]string(nil), subject...), target)
}

func (p *page) agentBy(from, to int) *mention {
	for k := range p.actors {
		m := &p.actors[k]
		if !m.inner && m.from > from-1 && m.to <= to && (p.is(m.from-1, "by") || p.is(m.from-1, "the") && p.is(m.from-2, "by")) {
			return m
		}
	}
	return nil
}

func (p *page) nounRoles(from, noun, after, to int) (source, target []string) {
	between := p.is(after, "between")
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from || m.to > to {
			continue
		}
		b := m.from - 1
		if p.is(b, "the") {
			b--
		}
		switch {
		case between || m.to <= noun || p.is(b, "by"):
			source = union(source, m.ids())
		case p.is(b, "of") && b == after && p.is(noun, "visit", "attack", "withdrawal", "demand", "proposal", "initiatives", "return", "decision", "meeting", "consultations", "mediation", "initiative"):
			source = union(source, m.ids())
		default:
			target = union(target, m.ids())
		}
	}
	for k := from; k <= noun && k < len(p.words); k++ {
		if s := p.lex.AdjectiveState(p.low(k)); s != "" && p.upper(k) && len(source) == 0 {
			source = []string{s}
		}
	}
	return source, without(target, source)
}

// otherRoles takes mediators, hosts and witnesses that the words name so.
func (p *page) otherRoles(from, to int, e *kadesh.EventFinding) {
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < from-8 || m.to > to+6 {
			continue
		}
		role := ""
		switch {
		case p.is(m.to, "as") && p.is(m.to+1, "witness", "mediator", "host", "guarantor"):
			role = p.low(m.to + 1)
		case p.is(m.to, "'s", "’s") && p.is(m.to+1, "mediation"):
			role = "mediator"
		case p.is(m.from-1, "by") && p.is(m.from-2, "mediated", "hosted", "witnessed", "brokered", "guaranteed"):
			role = map[string]string{"mediated": "mediator", "brokered": "mediator", "hosted": "host", "witnessed": "witness", "guaranteed": "guarantor"}[p.low(m.from-2)]
		}
		if role != "" {
			for _, id := range m.ids() {
				e.Other = append(e.Other, kadesh.RoleActor{Actor: id, Role: role})
			}
			e.Target, e.Source = without(e.Target, m.ids()), without(e.Source, m.ids())
		}
	}
}
