package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// What is promised: "undertakes to", "agree to", "is committed to", "obliges A to".

// pastWhen is the "to" behind a day, or behind a place of one name, that begins at word
// next, "agreed on 22 June to carry it"; next itself where none does.
func (p *Reader) pastWhen(next int) int {
	if !p.Is(next, "on", "in", "at") && (p.Signed || p.dates.DateStarting(next) == nil) {
		return next
	}
	if !p.Signed && p.Is(next, "in", "at") && p.Upper(next+1) && p.Is(next+2, "to") {
		return next + 2
	}
	for d := range p.Dates {
		if m := &p.Dates[d]; m.From <= next+1 && m.To > next && p.Is(m.To, "to") {
			return m.To
		}
	}
	return next
}

// pastAdverbs is the word behind the adverbs from word k on that may part a promise from what is
// promised; it says in t whether they negate it.
func (p *Reader) pastAdverbs(k int, t *trigger) int {
	for p.Is(k, "themselves", "itself", "hereby", "jointly", "not", "again", "mutually", "further", "furthermore", "moreover", "therefore", "also", "hereafter", "henceforth", "fully", "never") {
		t.negated = t.negated || p.Is(k, "not", "never")
		k++
	}
	if t.negated && p.Is(k, "in", "under") && p.Is(k+1, "any") && p.Is(k+3, "to") {
		k += 3 // "undertakes never in any circumstances to develop"
	}
	return k
}

// promise reads "undertakes to", "agree to", "is committed to", "pledged to".
func (p *Reader) promise(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 2, act: i + 2, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "promise-verb"}
	aux := i
	for aux > 0 && p.Is(aux-1, "has", "have", "had", "hereby", "also", "getting", "do", "does", "is", "are", "solemnly", "mutually", "fully", "always", "still", "now") || !p.Signed && p.Is(aux-1, "stands", "stand", "remains", "remain", "stood", "was", "were", "been") {
		aux--
	}
	next := p.pastAdverbs(i+1, &t)
	if !p.Signed && p.Is(next, "at", "in") && p.Is(next+1, "once", "principle") {
		next += 2 // "ready at once to consult"
	}
	if p.Is(i, "agreed", "agree", "agrees", "pledged", "promised", "vowed", "undertook", "decided") {
		next = p.pastWhen(next)
	}
	if !p.Signed && p.Is(next, ",") {
		for k := next + 2; k < next+6; k++ {
			if p.Is(k, ",") && p.Is(k+1, "to") {
				next = k + 1 // "stands ready, he said, to open the border"
			}
		}
	}
	if !p.Signed && (p.asksWhether(aux) || p.wishedFor(i)) {
		return t, false // "whether he will agree to lift them"
	}
	switch p.Low(i) {
	case "undertake", "undertakes", "undertook", "engage", "engages", "pledge", "pledges", "pledged", "promise", "promises", "promised", "commit", "commits", "committed", "agree", "agrees", "agreed", "agreeing", "undertaking", "vowed", "vows", "guarantees", "guarantee", "stipulate", "decide", "decided", "decides":
		if !p.Legal && p.Is(i, "pledge", "pledges", "promise", "promises") && i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" {
			return t, false // "the country's pledge to do it", which wordGiven reads
		}
		if o, ok := p.commitsOthers(i); ok {
			return o, true
		}
		if p.committedTo(i, next) {
			t.modality, t.rule, t.to, t.act = "intention", "intention", next+1, next+1
			return t, true
		}
		if p.Legal && p.Is(i, "guarantee", "guarantees") && !p.Is(next, "to", "that") && p.SimplePresent(i) && p.events.ActorSubject(i) {
			t.to, t.act = i+1, i+1
			return t, true // "Turkey guarantees the independence of Cyprus"
		}
		if p.Legal && p.Is(i, "undertakes", "undertake") && p.Is(next, "the", "a", "an", "full") && actionNoun(p.Low(next+1)) && p.events.ActorSubject(i) {
			t.to, t.act = i+1, i+1
			return t, true // "GAM undertakes the decommissioning of all arms"
		}
		if next = p.promised(i, aux, p.pledgedTo(i, next), &t); next == 0 {
			return t, false
		}
	case "bind", "binds", "binding", "obligate", "obligates", "oblige", "obliges":
		if !p.Is(i+1, "themselves", "itself", "himself") {
			if p.Is(i, "binding") {
				return t, false // "binding on the Parties to the dispute"
			}
			return p.obliges(i)
		}
		if next = p.boundTo(next); next == 0 {
			return t, false
		}
		t.negated = t.negated || p.Is(next-1, "never", "not")
		if p.Is(i, "binding") {
			for t.start = aux; t.start > p.First && !p.Is(t.start-1, ",", ";", "and"); t.start-- {
			}
		}
	case "expect", "expects", "aim", "aims", "open", "wish", "wishes", "wished", "planning", "intending", "preparing",
		"intend", "intends", "intended", "plans", "plan", "planned", "determined", "ready", "prepared", "willing", "resolved", "resolve", "resolves", "eager", "keen":
		if !p.meansTo(i, aux, next) {
			return t, false
		}
		t.modality, t.rule, t.negated = "intention", "intention", t.negated && !p.Is(i, "expect", "expects", "aim", "aims")
	case "express", "expressed", "expresses", "declared", "stated", "voiced":
		if next = p.voiced(i, aux); next == 0 {
			return t, false
		}
		t.modality, t.rule = "intention", "intention"
	case "refrain":
		if !p.Is(next, "from") || !p.Is(i-1, "shall", "will", "must", "to") {
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
		if !p.Is(next, "to") || p.Legal && !p.Is(i, "has", "have") || !p.events.ActorSubject(i) {
			return t, false
		}
	default:
		return t, false
	}
	t.to, t.act = next+1, next+1
	t.from = i
	if p.Is(i-1, "is", "are", "were", "was", "hereby") && i-1 >= aux {
		t.from = i - 1
	}
	if !p.Legal && p.Is(i, "decide", "decides", "decided", "pledge", "pledges", "pledged", "promise", "promises", "promised", "vowed", "vows") {
		t.modality = "intention" // in a report: what somebody says he means to do
	}
	if t.negated || p.Is(t.act, "refrain", "abstain") {
		t.modality = "prohibition"
		p.refrains(&t)
	}
	if p.Is(t.act, "never") {
		t.modality = "prohibition"
	}
	if aux < i && p.events.ActorSubject(aux) {
		t.from = min(t.from, i)
	}
	return t, true
}

// meansTo reports that somebody means to do what follows the "to" at word next: the
// verb or adjective at i, whose auxiliaries start at aux.
func (p *Reader) meansTo(i, aux, next int) bool {
	if !p.Is(next, "to") {
		return false
	}
	verb := p.Lex.BaseVerb(p.Low(next + 1))
	switch p.Low(i) {
	case "resolve", "resolves":
		return p.Tensed(i) && p.BareVerb(next+1) && p.subjectNear(aux)
	case "expect", "expects", "aim", "aims":
		return !p.Signed && (p.subjectNear(aux) || p.someoneDoes(i)) && verb && !p.Is(next+1, "be", "see", "have", "become", "get", "find", "hear", "meet")
	case "planning", "intending", "preparing":
		return !p.Signed && p.BareVerb(next+1) && i < len(p.Nodes) && p.Nodes[i].UPOS == "VERB" && aux < i && (p.subjectNear(aux) || p.planner(i) || p.someoneDoes(i))
	case "open", "wish", "wishes", "wished":
		if p.Signed || p.relativeBefore(i) || p.Is(i-1, "who", "which", "that", "whoever", "anyone") || !p.subjectNear(aux) && !p.planner(i) && !p.isReady(i) {
			return false
		}
		if !p.Is(i, "open") {
			return verb && !p.Is(next+1, "be", "know", "see", "have", "become")
		}
		return p.isReady(i) && !(p.Is(i-1, "be") && p.Is(i-2, "will", "would")) &&
			!(p.Is(next+1, "the", "all", "question", "debate", "doubt", "interpretation", "public") && !p.Is(next+2, "idea", "possibility", "talks", "resumption"))
	}
	if p.Legal && (p.conditional(i) || p.Is(i, "intend", "intends", "wish", "wishes") && p.Is(i-1, "that", "which", "who")) || !p.subjectNear(aux) && !p.planner(i) || p.Is(i, "resolved") && !p.Legal {
		return false // "unless a Party notifies that it does not intend to extend"
	}
	return !p.Is(i, "plan", "intended", "planned", "prepared") || p.Is(i, "plan", "planned") && !p.Legal && p.verbWithSubject(i) ||
		p.Is(i-1, "they", "parties", "has", "is", "are", "fully", "now", "always", "remains", "stands")
}

// promised is the "to" that goes with the promising verb at i, whose auxiliaries
// start at aux and whose words behind it at next; 0 when it promises nothing.
func (p *Reader) promised(i, aux, next int, t *trigger) int {
	if strings.HasPrefix(p.Low(i), "decide") && (!p.subjectNear(aux) && (p.Signed || !p.someoneDoes(i)) || !p.Signed && p.Is(i-1, "to")) {
		return 0
	}
	if p.Is(next, "to") && (p.Is(next+1, "by", "and", ",", ".") || p.Is(next+2, "following")) || p.Legal && p.Is(i-1, "having") {
		return 0 // "agreed to by the chiefs", "agreed to the following articles"
	}
	if p.Legal && p.Is(i, "agreed", "stipulated") && p.Is(aux-1, "it") && p.Is(aux, "is") && p.Is(next, "to") && p.BareVerb(next+1) {
		return next // "it is agreed to pay them an annuity"
	}
	if p.Is(i, "engage", "engages") && !p.Legal || p.Is(i, "agreed") && p.Is(i-1, "as", "it", "is") {
		return 0
	}
	if p.Legal && !p.Is(next, "to") {
		next = p.promiseChain(next)
	}
	if p.Legal && i < len(p.Nodes) && p.Nodes[i].XPOS == "VBN" && p.Nodes[i].Is("acl") && !p.Is(i-1, "have", "has", "hereby", "are", "is") && !p.events.ActorSubject(i) {
		return 0 // "the annuities agreed to be paid"
	}
	if p.Is(i, "agreed") && p.Is(next, "to") && p.Is(next+1, "be") && !p.Is(i-1, "have", "has", "had") && p.Legal {
		return 0 // "an item previously agreed to be exchanged"
	}
	if p.Legal && p.chapeauTo(next) {
		return 0 // "have decided, to this end, to conclude the following Agreement"
	}
	if p.Is(next, "not") && p.Is(next+1, "to") {
		next, t.negated = next+1, true
	}
	if !p.Legal && p.Is(next, "in", "on", "at", "during", "last", "this", "after", "a", "earlier", "yesterday", "today") && i < len(p.Nodes) {
		if x := p.Child(i, "xcomp"); x > next && x-next < 12 && p.Is(x-1, "to") {
			next = x - 1 // "promised in a letter of 26 March to ensure"
		}
	}
	if !p.Signed && p.Is(i, "agree", "agreed", "decided") && p.Is(next, "that") && p.askedThat(next+1) {
		return next // "agreed that a commission be set up"
	}
	if !p.Is(next, "to") {
		return 0
	}
	if p.Is(next+1, "the", "a", "an", "any", "its") && !p.Is(i, "agree", "agrees", "agreed", "committed", "commit") {
		return 0
	}
	if !p.subjectNear(aux) && (p.Signed && !p.Is(i-1, "and", ",") || !p.someoneDoes(i)) {
		return 0
	}
	return next
}

// chapeauTo reports that what is decided behind word k is only the text itself: "to
// conclude the following Agreement".
func (p *Reader) chapeauTo(k int) bool {
	for e := k; e < min(k+14, len(p.Words)-2); e++ {
		if p.Is(e, "to") && p.Is(e+1, "conclude", "adopt", "sign", "enter") {
			return p.HasIn(e+2, min(e+6, len(p.Words)), "following", "present", "this")
		}
		if p.Is(e, ";", ".", "shall") {
			break
		}
	}
	return false
}

// pledgedTo is the "to" behind the phrase at word next: "pledge themselves in such cases to
// grant it", the verb at i; next without one.
func (p *Reader) pledgedTo(i, next int) int {
	if !p.Legal || !p.Is(i, "pledge", "pledges") || !p.Is(i+1, "themselves", "itself") {
		return next
	}
	for e := next; e < min(next+8, len(p.Nodes)) && !p.Tensed(e); e++ {
		if p.Is(e, "to") && p.BareVerb(e+1) {
			return e
		}
	}
	return next
}

// boundTo is the "to" behind "binds itself" at word next, 0 without.
func (p *Reader) boundTo(next int) int {
	reach := 12
	if p.Legal {
		reach = 24 // an aside on when and how
	}
	for e, end := next, next+reach; e < end && !p.Is(next, "to"); e++ {
		if p.Is(e, "(") {
			for next = e; next < len(p.Words)-1 && !p.Is(next, ")"); next++ {
			}
			next++ // "binds itself (so long as ...) to protect"
			break
		}
		if p.Is(e, "to") && p.Is(e-1, ",", "only", "hereafter", "hereby", "further", "also", "never", "not", "themselves", "itself", "collectively", "severally", "successors") {
			next = e
		}
	}
	if !p.Is(next, "to") {
		return 0
	}
	return next
}

// voiced is the "to" of "expressed their determination to", 0 without.
func (p *Reader) voiced(i, aux int) int {
	bare := !p.Signed && p.Is(i+1, "readiness", "willingness", "determination", "intention")
	if !p.Is(i+1, "their", "its", "his", "the", "a") && !bare || !p.subjectNear(aux) && (p.Signed || !p.someoneDoes(i)) {
		return 0
	}
	next := i + 2 - page.BoolInt(bare)
	for ; p.Is(next, "firm", "strong", "full", "mutual", "joint", "common", "shared"); next++ {
	}
	if !p.Is(next, "determination", "readiness", "willingness", "intention", "resolve", "commitment") || !p.Is(next+1, "to") || !p.Lex.BaseVerb(p.Low(next+2)) {
		return 0
	}
	next++
	return next
}

// isReady reports "is open to" at the adjective i, said of somebody.
func (p *Reader) isReady(i int) bool {
	k := i - 1
	for p.Is(k, "still", "now", "also", "not", "always", "fully", "ready", "remains", "been") && k > 0 {
		k--
	}
	if !p.Is(k, "is", "are", "was", "were", "be", "remain", "remains", "has", "have") {
		return false
	}
	s := p.Child(i, "nsubj")
	return p.events.ActorSubject(k) || p.Is(k-1, "would", "will") && p.events.ActorSubject(k-1) || s >= 0 && s < i && (p.claims.Speaks(s) || p.MentionAt(s) != nil || p.Is(s, "it", "he", "she", "they"))
}

// verbWithSubject reports a verb, not the noun of the same form, that somebody
// does: "South Korea and the United States plan to start".
func (p *Reader) verbWithSubject(i int) bool {
	return i < len(p.Nodes) && p.Nodes[i].UPOS == "VERB" && p.Child(i, "nsubj") >= 0 && (p.someoneDoes(i) || p.events.ActorSubject(i))
}

// planner reports people or a body named by a common noun as the subject of the
// verb at i.
func (p *Reader) planner(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.SubjectNode(i)
	return s >= 0 && (p.actors.PersonAt(s) || page.CrowdNoun[p.Low(s)] != "")
}

// subjectNear reports whether an actor or pronoun ends within two words before i.
func (p *Reader) subjectNear(i int) bool {
	if p.Legal || p.events.ActorSubject(i) || p.Is(i-1, "but", "and") && (p.someoneDoes(i) || p.Is(i, "has", "have") && p.someoneDoes(i+1)) {
		return true
	}
	for k := range p.Actors {
		if m := &p.Actors[k]; !m.Inner && m.To <= i && i-m.To <= 1 {
			return true
		}
	}
	return false
}

// wishedFor reports a verb that somebody only wants another to do: "would like to see
// China agree to".
func (p *Reader) wishedFor(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].XPOS != "VB" || p.Nodes[i].Head < 0 {
		return false
	}
	switch p.Nodes[p.Nodes[i].Head].Lemma {
	case "see", "like", "want", "have":
		return true
	}
	return false
}

// hasPlan is the "to" of "has a plan to VERB" in a report, 0 without.
func (p *Reader) hasPlan(i int) int {
	if p.Signed || !p.Is(i, "has", "have") || i < len(p.Nodes) && p.Nodes[i].UPOS == "AUX" || !p.events.ActorSubject(i) && !p.Upper(i-1) {
		return 0
	}
	for k := i + 2; k < i+6; k++ {
		if p.Is(k, "plan", "plans", "intention") && p.Is(k+1, "to") && p.Lex.BaseVerb(p.Low(k+2)) && !p.Is(i+1, "no") {
			return k + 1
		}
	}
	return 0
}

// obliges reads "obliges Armenia only to work": the object bears the duty.
func (p *Reader) obliges(i int) (trigger, bool) {
	if p.Is(i-1, "not", "n't", "n’t", "never", "neither", "nor") {
		return trigger{}, false // the absence of a duty is none
	}
	t := trigger{from: i, to: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "promise-verb"}
	if p.Legal && p.Is(i, "required", "obliged", "obligated") && !p.obligesNow(i) {
		return t, false // "the required time to present it", "a Party obliged to release it"
	}
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From < i || m.From > i+3 {
			continue
		}
		act := m.To
		for p.Is(act, "only", "not", "also") {
			t.negated = t.negated || p.Is(act, "not") && !p.Is(act+1, "only")
			act++
		}
		if p.Is(act, "to") {
			t.act, t.demandee = act+1, [2]int{m.From, m.To}
			if t.negated {
				t.modality = "prohibition"
			}
			return t, true
		}
	}
	if !p.Signed && p.Is(i, "commits", "committed", "binds", "commit") {
		return t, false
	}
	for e := i + 2; e < min(i+8, len(p.Words)); e++ {
		if p.Is(e, "to") && p.Lex.BaseVerb(p.Low(e+1)) && !p.Is(i+1, "to", "that", ",") && p.subjectNear(i) {
			t.act, t.demandee = e+1, [2]int{i + 1, e}
			return t, true
		}
	}
	return t, false
}

// obligesNow reports a verb at i whose subject obliges somebody, not a participle of what is
// required.
func (p *Reader) obligesNow(i int) bool {
	if i >= len(p.Nodes) || p.Nodes[i].XPOS == "VBN" || p.Nodes[i].UPOS != "VERB" || p.Nodes[i].Is("amod") || p.Nodes[i].Is("acl") {
		return false
	}
	return p.Child(i, "obj", "xcomp", "iobj") > i && p.Child(i, "aux:pass") < 0
}

// commitsOthers reads "the statement commits both governments to a ceasefire".
func (p *Reader) commitsOthers(i int) (trigger, bool) {
	if p.Signed || !p.Is(i, "commits", "committed", "commit") || !p.textSubject(i) {
		return trigger{}, false
	}
	t, ok := p.obliges(i)
	return t, ok && t.demandee[0] == i+1 || ok && t.demandee[0] == i+2
}

// committedTo reports "is committed to holding elections", with "to" at word next.
func (p *Reader) committedTo(i, next int) bool {
	return !p.Signed && p.Is(i, "committed") && p.Is(next, "to") && next+1 < len(p.Nodes) && p.Nodes[next+1].XPOS == "VBG" &&
		(p.HasIn(max(0, i-3), i, "is", "are", "remains", "remain", "was", "were") || p.Is(i+1, "itself", "themselves")) && (p.someoneDoes(i) || p.subjectNear(i-1) || p.events.ActorSubject(i-1))
}

// hasUntil is the verb of "has until Friday to leave" and "have 60 days to appeal" at
// the verb i, 0 elsewhere.
func (p *Reader) hasUntil(i int) int {
	if p.Signed || !p.events.ActorSubject(i) && !p.someoneDoes(i) && p.Child(i, "nsubj") < 0 {
		return 0
	}
	k := i + 1
	until := p.Is(k, "until", "till")
	for d := range p.Dates {
		m := &p.Dates[d]
		if m.From < k || m.From > k+3 || m.From > k && !until {
			continue
		}
		e := m.To
		for e < m.To+4 && p.Is(e, "on", ",", "local", "time") {
			e++
		}
		if p.Is(e, "to") && p.BareVerb(e+1) && (until || m.Offset != "" || m.Role == "deadline") {
			return e + 1
		}
	}
	return 0
}
