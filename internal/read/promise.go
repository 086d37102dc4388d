package read

import "strings"

// What is promised: "undertakes to", "agree to", "is committed to", "obliges A to".

// promise reads "undertakes to", "agree to", "is committed to", "pledged to".
func (p *page) promise(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "promise-verb"}
	aux := i
	for aux > 0 && p.is(aux-1, "has", "have", "had", "hereby", "also", "getting", "do", "does", "is", "are", "solemnly", "mutually", "fully", "always", "still", "now") || !p.signed && p.is(aux-1, "stands", "stand", "remains", "remain", "stood", "was", "were", "been") {
		aux--
	}
	next := i + 1
	for p.is(next, "themselves", "itself", "hereby", "jointly", "not", "again", "mutually", "further", "fully") {
		t.negated = t.negated || p.is(next, "not")
		next++
	}
	if !p.signed && p.is(next, "at", "in") && p.is(next+1, "once", "principle") {
		next += 2 // "ready at once to consult"
	}
	if p.is(i, "agreed", "agree", "agrees", "pledged", "promised", "vowed", "undertook") && p.is(next, "on", "in", "at") {
		for d := range p.dates {
			if m := &p.dates[d]; m.from <= next+1 && m.to > next && p.is(m.to, "to") {
				next = m.to // "agreed on 22 June to carry it"
			}
		}
	}
	if !p.signed && p.is(next, ",") {
		for k := next + 2; k < next+6; k++ {
			if p.is(k, ",") && p.is(k+1, "to") {
				next = k + 1 // "stands ready, he said, to open the border"
			}
		}
	}
	if !p.signed && (p.asksWhether(aux) || p.wishedFor(i)) {
		return t, false // "whether he will agree to lift them"
	}
	switch p.low(i) {
	case "undertake", "undertakes", "undertook", "engage", "engages", "pledge", "pledges", "pledged", "promise", "promises", "promised", "commit", "commits", "committed", "agree", "agrees", "agreed", "agreeing", "undertaking", "vowed", "vows", "guarantees", "guarantee", "stipulate", "decide", "decided", "decides":
		if !p.legal && p.is(i, "pledge", "pledges", "promise", "promises") && i < len(p.nodes) && p.nodes[i].UPOS == "NOUN" {
			return t, false // "the country's pledge to do it", which wordGiven reads
		}
		if o, ok := p.commitsOthers(i); ok {
			return o, true
		}
		if p.committedTo(i, next) {
			t.modality, t.rule, t.to, t.act = "intention", "intention", next+1, next+1
			return t, true
		}
		if next = p.promised(i, aux, next, &t); next == 0 {
			return t, false
		}
	case "bind", "binds", "obligate", "obligates", "oblige", "obliges":
		if !p.is(i+1, "themselves", "itself", "himself") {
			return p.obliges(i)
		}
		if next = p.boundTo(next); next == 0 {
			return t, false
		}
	case "expect", "expects", "aim", "aims", "open", "wish", "wishes", "wished", "planning", "intending", "preparing",
		"intend", "intends", "intended", "plans", "plan", "planned", "determined", "ready", "prepared", "willing", "resolved", "eager", "keen":
		if !p.meansTo(i, aux, next) {
			return t, false
		}
		t.modality, t.rule, t.negated = "intention", "intention", t.negated && !p.is(i, "expect", "expects", "aim", "aims")
	case "express", "expressed", "expresses", "declared", "stated", "voiced":
		if next = p.voiced(i, aux); next == 0 {
			return t, false
		}
		t.modality, t.rule = "intention", "intention"
	case "refrain":
		if !p.is(next, "from") || !p.is(i-1, "shall", "will", "must", "to") {
			return t, false
		}
		return t, false // taken with its modal
	case "requires", "required", "obliged", "obligated":
		return p.obliges(i)
	case "needed", "needs", "need", "has", "have", "had":
		if to := p.hasUntil(i); to > 0 {
			t.from, t.to, t.act = i, i+1, to
			return t, true
		}
		if k := p.hasPlan(i); k > 0 {
			t.to, t.act, t.modality, t.rule = k+1, k+1, "intention", "intention"
			return t, true
		}
		if !p.is(next, "to") || p.legal && !p.is(i, "has", "have") || !p.actorSubject(i) {
			return t, false
		}
	default:
		return t, false
	}
	t.to, t.act = next+1, next+1
	t.from = i
	if p.is(i-1, "is", "are", "were", "was", "hereby") && i-1 >= aux {
		t.from = i - 1
	}
	if !p.legal && p.is(i, "decide", "decides", "decided", "pledge", "pledges", "pledged", "promise", "promises", "promised", "vowed", "vows") {
		t.modality = "intention" // in a report: what somebody says he means to do
	}
	if t.negated || p.is(t.act, "refrain", "abstain") {
		t.modality = "prohibition"
		if p.is(t.act, "refrain", "abstain") && p.is(t.act+1, "from") {
			t.to, t.act = t.act+2, t.act+2
		}
	}
	if p.is(t.act, "never") {
		t.modality = "prohibition"
	}
	if aux < i && p.actorSubject(aux) {
		t.from = min(t.from, i)
	}
	return t, true
}

// meansTo reports that somebody means to do what follows the "to" at word next: the
// verb or adjective at i, whose auxiliaries start at aux.
func (p *page) meansTo(i, aux, next int) bool {
	if !p.is(next, "to") {
		return false
	}
	verb := p.lex.BaseVerb(p.low(next + 1))
	switch p.low(i) {
	case "expect", "expects", "aim", "aims":
		return !p.signed && (p.subjectNear(aux) || p.someoneDoes(i)) && verb && !p.is(next+1, "be", "see", "have", "become", "get", "find", "hear", "meet")
	case "planning", "intending", "preparing":
		return !p.signed && p.bareVerb(next+1) && i < len(p.nodes) && p.nodes[i].UPOS == "VERB" && aux < i && (p.subjectNear(aux) || p.planner(i) || p.someoneDoes(i))
	case "open", "wish", "wishes", "wished":
		if p.signed || p.relativeBefore(i) || p.is(i-1, "who", "which", "that", "whoever", "anyone") || !p.subjectNear(aux) && !p.planner(i) && !p.isReady(i) {
			return false
		}
		if !p.is(i, "open") {
			return verb && !p.is(next+1, "be", "know", "see", "have", "become")
		}
		return p.isReady(i) && !(p.is(i-1, "be") && p.is(i-2, "will", "would")) &&
			!(p.is(next+1, "the", "all", "question", "debate", "doubt", "interpretation", "public") && !p.is(next+2, "idea", "possibility", "talks", "resumption"))
	}
	if p.legal && p.conditional(i) || !p.subjectNear(aux) && !p.planner(i) || p.is(i, "resolved") && !p.legal {
		return false // "unless a Party notifies that it does not intend to extend"
	}
	return !p.is(i, "plan", "intended", "planned", "prepared") || p.is(i, "plan", "planned") && !p.legal && p.verbWithSubject(i) ||
		p.is(i-1, "they", "parties", "has", "is", "are", "fully", "now", "always", "remains", "stands")
}

// promised is the "to" that goes with the promising verb at i, whose auxiliaries
// start at aux and whose words behind it at next; 0 when it promises nothing.
func (p *page) promised(i, aux, next int, t *trigger) int {
	if strings.HasPrefix(p.low(i), "decide") && (!p.subjectNear(aux) && (p.signed || !p.someoneDoes(i)) || !p.signed && p.is(i-1, "to")) {
		return 0
	}
	if p.is(next, "to") && (p.is(next+1, "by", "and", ",", ".") || p.is(next+2, "following")) || p.legal && p.is(i-1, "having") {
		return 0 // "agreed to by the chiefs", "agreed to the following articles"
	}
	if p.is(i, "engage", "engages") && !p.legal || p.is(i, "agreed") && p.is(i-1, "as", "it", "is") {
		return 0
	}
	if p.legal && !p.is(next, "to") {
		next = p.promiseChain(next)
	}
	if p.legal && i < len(p.nodes) && p.nodes[i].XPOS == "VBN" && p.nodes[i].Is("acl") && !p.is(i-1, "have", "has", "hereby", "are", "is") && !p.actorSubject(i) {
		return 0 // "the annuities agreed to be paid"
	}
	if p.is(i, "agreed") && p.is(next, "to") && p.is(next+1, "be") && !p.is(i-1, "have", "has", "had") && p.legal {
		return 0 // "an item previously agreed to be exchanged"
	}
	if p.legal && p.chapeauTo(next) {
		return 0 // "have decided, to this end, to conclude the following Agreement"
	}
	if p.is(next, "not") && p.is(next+1, "to") {
		next, t.negated = next+1, true
	}
	if !p.legal && p.is(next, "in", "on", "at", "during", "last", "this", "after", "a", "earlier", "yesterday", "today") && i < len(p.nodes) {
		if x := p.child(i, "xcomp"); x > next && x-next < 12 && p.is(x-1, "to") {
			next = x - 1 // "promised in a letter of 26 March to ensure"
		}
	}
	if !p.signed && p.is(i, "agree", "agreed", "decided") && p.is(next, "that") && p.askedThat(next+1) {
		return next // "agreed that a commission be set up"
	}
	if !p.is(next, "to") {
		return 0
	}
	if p.is(next+1, "the", "a", "an", "any", "its") && !p.is(i, "agree", "agrees", "agreed", "committed", "commit") {
		return 0
	}
	if !p.subjectNear(aux) && (p.signed && !p.is(i-1, "and", ",") || !p.someoneDoes(i)) {
		return 0
	}
	return next
}

// chapeauTo reports that what is decided behind word k is only the text itself: "to
// conclude the following Agreement".
func (p *page) chapeauTo(k int) bool {
	for e := k; e < min(k+14, len(p.words)-2); e++ {
		if p.is(e, "to") && p.is(e+1, "conclude", "adopt", "sign", "enter") {
			return p.hasIn(e+2, min(e+6, len(p.words)), "following", "present", "this")
		}
		if p.is(e, ";", ".", "shall") {
			break
		}
	}
	return false
}

// boundTo is the "to" behind "binds itself" at word next, 0 without.
func (p *page) boundTo(next int) int {
	for e := next; e < next+12 && !p.is(next, "to"); e++ {
		if p.is(e, "(") {
			for next = e; next < len(p.words)-1 && !p.is(next, ")"); next++ {
			}
			next++ // "binds itself (so long as ...) to protect"
			break
		}
		if p.is(e, "to") && p.is(e-1, ",", "only", "hereafter", "hereby", "further", "also", "themselves", "itself", "collectively", "severally", "successors") {
			next = e
		}
	}
	if !p.is(next, "to") {
		return 0
	}
	return next
}

// voiced is the "to" of "expressed their determination to", 0 without.
func (p *page) voiced(i, aux int) int {
	bare := !p.signed && p.is(i+1, "readiness", "willingness", "determination", "intention")
	if !p.is(i+1, "their", "its", "his", "the", "a") && !bare || !p.subjectNear(aux) && (p.signed || !p.someoneDoes(i)) {
		return 0
	}
	next := i + 2 - boolInt(bare)
	for ; p.is(next, "firm", "strong", "full", "mutual", "joint", "common", "shared"); next++ {
	}
	if !p.is(next, "determination", "readiness", "willingness", "intention", "resolve", "commitment") || !p.is(next+1, "to") || !p.lex.BaseVerb(p.low(next+2)) {
		return 0
	}
	next++
	return next
}

// isReady reports "is open to" at the adjective i, said of somebody.
func (p *page) isReady(i int) bool {
	k := i - 1
	for p.is(k, "still", "now", "also", "not", "always", "fully", "ready", "remains", "been") && k > 0 {
		k--
	}
	if !p.is(k, "is", "are", "was", "were", "be", "remain", "remains", "has", "have") {
		return false
	}
	s := p.child(i, "nsubj")
	return p.actorSubject(k) || p.is(k-1, "would", "will") && p.actorSubject(k-1) || s >= 0 && s < i && (p.speaks(s) || p.mentionAt(s) != nil || p.is(s, "it", "he", "she", "they"))
}

// verbWithSubject reports a verb, not the noun of the same form, that somebody
// does: "South Korea and the United States plan to start".
func (p *page) verbWithSubject(i int) bool {
	return i < len(p.nodes) && p.nodes[i].UPOS == "VERB" && p.child(i, "nsubj") >= 0 && (p.someoneDoes(i) || p.actorSubject(i))
}

// planner reports people or a body named by a common noun as the subject of the
// verb at i.
func (p *page) planner(i int) bool {
	if i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.subjectNode(i)
	return s >= 0 && (p.personAt(s) || crowdNoun[p.low(s)] != "")
}

// subjectNear reports whether an actor or pronoun ends within two words before i.
func (p *page) subjectNear(i int) bool {
	if p.legal || p.actorSubject(i) || p.is(i-1, "but", "and") && (p.someoneDoes(i) || p.is(i, "has", "have") && p.someoneDoes(i+1)) {
		return true
	}
	for k := range p.actors {
		if m := &p.actors[k]; !m.inner && m.to <= i && i-m.to <= 1 {
			return true
		}
	}
	return false
}

// wishedFor reports a verb that somebody only wants another to do: "would like to see
// China agree to".
func (p *page) wishedFor(i int) bool {
	if i >= len(p.nodes) || p.nodes[i].XPOS != "VB" || p.nodes[i].Head < 0 {
		return false
	}
	switch p.nodes[p.nodes[i].Head].Lemma {
	case "see", "like", "want", "have":
		return true
	}
	return false
}

// hasPlan is the "to" of "has a plan to VERB" in a report, 0 without.
func (p *page) hasPlan(i int) int {
	if p.signed || !p.is(i, "has", "have") || !p.actorSubject(i) && !p.upper(i-1) {
		return 0
	}
	for k := i + 2; k < i+6; k++ {
		if p.is(k, "plan", "plans", "intention") && p.is(k+1, "to") && p.lex.BaseVerb(p.low(k+2)) && !p.is(i+1, "no") {
			return k + 1
		}
	}
	return 0
}

// obliges reads "obliges Armenia only to work": the object bears the duty.
func (p *page) obliges(i int) (trigger, bool) {
	if p.is(i-1, "not", "n't", "n’t", "never", "neither", "nor") {
		return trigger{}, false // the absence of a duty is none
	}
	t := trigger{from: i, to: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "promise-verb"}
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from < i || m.from > i+3 {
			continue
		}
		act := m.to
		for p.is(act, "only", "not", "also") {
			act++
		}
		if p.is(act, "to") {
			t.act, t.demandee = act+1, [2]int{m.from, m.to}
			return t, true
		}
	}
	if !p.signed && p.is(i, "commits", "committed", "binds", "commit") {
		return t, false
	}
	for e := i + 2; e < min(i+8, len(p.words)); e++ {
		if p.is(e, "to") && p.lex.BaseVerb(p.low(e+1)) && !p.is(i+1, "to", "that", ",") && p.subjectNear(i) {
			t.act, t.demandee = e+1, [2]int{i + 1, e}
			return t, true
		}
	}
	return t, false
}

// commitsOthers reads "the statement commits both governments to a ceasefire".
func (p *page) commitsOthers(i int) (trigger, bool) {
	if p.signed || !p.is(i, "commits", "committed", "commit") || !p.textSubject(i) {
		return trigger{}, false
	}
	t, ok := p.obliges(i)
	return t, ok && t.demandee[0] == i+1 || ok && t.demandee[0] == i+2
}

// committedTo reports "is committed to holding elections", with "to" at word next.
func (p *page) committedTo(i, next int) bool {
	return !p.signed && p.is(i, "committed") && p.is(next, "to") && next+1 < len(p.nodes) && p.nodes[next+1].XPOS == "VBG" &&
		(p.hasIn(max(0, i-3), i, "is", "are", "remains", "remain", "was", "were") || p.is(i+1, "itself", "themselves")) && (p.someoneDoes(i) || p.subjectNear(i-1) || p.actorSubject(i-1))
}

// hasUntil is the verb of "has until Friday to leave" and "have 60 days to appeal" at
// the verb i, 0 elsewhere.
func (p *page) hasUntil(i int) int {
	if p.signed || !p.actorSubject(i) && !p.someoneDoes(i) && p.child(i, "nsubj") < 0 {
		return 0
	}
	k := i + 1
	until := p.is(k, "until", "till")
	for d := range p.dates {
		m := &p.dates[d]
		if m.from < k || m.from > k+3 || m.from > k && !until {
			continue
		}
		e := m.to
		for e < m.to+4 && p.is(e, "on", ",", "local", "time") {
			e++
		}
		if p.is(e, "to") && p.bareVerb(e+1) && (until || m.Offset != "" || m.Role == "deadline") {
			return e + 1
		}
	}
	return 0
}
