package read

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// findEvents finds acts between actors: verbs of the list of acts, and nouns
// that name an act.
func (p *page) findEvents() {
	if p.legal {
		p.signatures()
	}
	p.dutyActs()
	for i := p.first; i < len(p.words); {
		if n := p.verbAct(i); n > 0 {
			i += n
			continue
		}
		i += max(1, p.eventNoun(i))
	}
	p.dropForbidden()
	p.timeInDuty()
}

// timeInDuty gives the acts that a report names within a duty their time: to come
// when it is a plan or obligation, open when it is only demanded or allowed.
func (p *page) timeInDuty() {
	if p.legal {
		return
	}
	own := p.found[p.ownFrom():]
	for k := len(own) - 1; k >= 0; k-- {
		e := own[k].Event
		if e == nil || own[k].Rule != "act-noun" || e.Time != past || e.Date != nil && *e.Date <= p.ref.edtf() {
			continue
		}
		for m := len(own) - 1; m >= 0; m-- {
			c := own[m].Commitment
			if c == nil || !nounDuty[own[m].Rule] || !c.Parts["action"].Contains(own[k].Span) {
				continue
			}
			e.Time = planned
			if c.Modality == "demand" || c.Modality == "recommendation" {
				e.Time = hypothetical
			}
		}
	}
}

// nounDuty are the rules whose duty a noun tells, the same that tells the act.
var nounDuty = wordSet("nominal-point listed-demand provides-for will-be-held")

// dropForbidden takes back the acts that the sentence only forbids: what may not
// be done has not happened and is not planned.
func (p *page) dropForbidden() {
	if !p.signed {
		return
	}
	first := p.ownFrom()
	own := p.found[first:]
	var bans []kadesh.Span
	for k := range own {
		if c := own[k].Commitment; c != nil && c.Modality == "prohibition" {
			bans = append(bans, own[k].Span)
		}
	}
	if len(bans) == 0 {
		return
	}
	kept := slices.DeleteFunc(own, func(f kadesh.Finding) bool {
		return f.Event != nil && f.Event.Time != past && slices.ContainsFunc(bans, func(s kadesh.Span) bool { return s.Contains(f.Span) })
	})
	p.found = p.found[:first+len(kept)]
}

// verbAct reads the act of the verb at word i, by the tree when there is one.
func (p *page) verbAct(i int) int {
	if len(p.nodes) > 0 {
		return p.verbClause(i)
	}
	return p.eventVerb(i)
}

func (p *page) eventVerb(i int) int {
	act, n, ok := p.act(i, len(p.words))
	if !ok || p.words[i].upper && i > p.first || !p.verbal(i, n) || p.is(i-1, "(", "[") {
		return 0
	}
	subject, from := p.eventSubject(i)
	aux := i
	for aux > 0 && p.is(aux-1, "not", "never", "also", "hereby", "hastily", "reportedly") {
		aux--
	}
	passive := aux < i && p.is(aux-1, "be", "been", "was", "were", "is", "are") || p.is(i-1, "be", "been", "was", "were", "is", "are", "being", "to") && strings.HasSuffix(p.low(i), "ed") || p.is(i-1, "be", "been", "was", "were")
	if act.NeedsActor && (len(subject) == 0 || passive) {
		return 0
	}
	if p.legal && !p.reportedPast(i) && !legalEvent[act.Type] {
		return n
	}
	to := p.eventEnd(i + n)
	if from < 0 {
		from = i
		if passive {
			from = p.passiveStart(i)
			subject = nil
		}
	}
	target := p.actorsIn(i+n, to)
	if by := p.agents(i+n, to); len(by) > 0 {
		subject, target = by, without(target, by)
	} else if passive {
		target = union(p.actorsIn(from, i), target)
		subject = nil
	}
	target = without(target, subject)
	p.writeEvent(act, from, to, subject, target, p.eventTime(i, from), "act-verb")
	return n
}

// signatures finds "DONE at Baghdad, on 26 December 1975" and "A. Name (signed)".
func (p *page) signatures() {
	signing := lexicon.Act{Type: "sign", PLOVER: "AGREE", CAMEO: "05"}
	if p.is(p.first, "done") && p.is(p.first+1, "at", "in") {
		end := p.trimEnd(p.first, len(p.words))
		for k := range p.dates {
			if d := &p.dates[k]; d.to <= end {
				end = d.to // what follows tells of copies and languages
				break
			}
		}
		p.writeEvent(signing, p.first, end, p.partyIDs(), nil, past, "signature")
	}
	for i := 1; i+1 < len(p.words); i++ {
		if !p.is(i, "signed") || !p.is(i-1, "(", "[") || !p.is(i+1, ")", "]") {
			continue
		}
		for k := range p.actors {
			if m := &p.actors[k]; m.to == i-1 && !m.inner {
				p.writeEvent(signing, m.from, i+2, m.ids(), nil, "past", "signature")
			}
		}
	}
}

// legalEvent are the act types that count inside duties of a text that binds.
var legalEvent = map[string]bool{"sign": true, "ratify": true, "withdraw": true, "release": true, "establish": true, "meet": true, "adopt": true, "agree": true,
	"ceasefire": true, "elect": true, "open": true, "other": true, "request": true, "propose": true, "mobilize": true, "close": true, "dissolve": true, "consult": true, "aid": true, "initial": true, "referendum": true}

func without(list, drop []string) []string {
	var out []string
	for _, s := range list {
		if !contains(drop, s) {
			out = append(out, s)
		}
	}
	return out
}

// verbal reports whether the word at i stands as a verb.
func (p *page) verbal(i, n int) bool {
	w := p.low(i)
	if p.is(i-1, "the", "a", "an", "of", "its", "their", "this", "no", "any", "his", "her", "our", "in", "'s", "’s", "new", "for", "peace", "joint") {
		return strings.HasSuffix(w, "ing") && p.is(i-1, "of", "in", "for") && !p.is(i+1, "of") && n >= 1 && p.is(i+n, "the", "a", "an", "its")
	}
	if strings.HasSuffix(w, "ing") {
		return p.is(i-1, "is", "are", "was", "were", "been", "by", "of", "to", "after", "before", "as", ",")
	}
	if strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") || !p.lex.BaseVerb(w) && !strings.HasSuffix(w, "s") {
		return !p.is(i+1, "-") && !p.is(i-1, "-")
	}
	if strings.HasSuffix(w, "s") && !p.lex.BaseVerb(w) {
		return p.actorSubject(i)
	}
	// A base form needs a modal, "to" or a plural subject before it.
	return p.is(i-1, "to", "will", "shall", "would", "should", "must", "may", "can", "could", "not", "also", "and", "never", "jointly", "immediately") ||
		p.actorSubject(i) || p.legal && i == p.first
}

// eventSubject are the actors of the active subject before the verb at i.
func (p *page) eventSubject(i int) (ids []string, from int) {
	k := i
	for k > 0 && (p.is(k-1, "has", "have", "had", "will", "shall", "would", "also", "not", "never", "to", "is", "are", "was", "were", "be", "been", "jointly", "then", "agreed", "both", "did", "does", "do", "should", "may", "must", "can", "could", "recently", "already", "finally", "witnessed") ||
		strings.HasSuffix(p.low(k-1), "ly") && len(p.low(k-1)) > 5) {
		k--
	}
	m := p.actorEnding(k)
	if m == nil {
		if p.is(k-1, "he", "she", "they", "it") && len(p.subject) > 0 {
			return append([]string(nil), p.subject...), k - 1
		}
		return nil, -1
	}
	if b := p.low(m.from - 1); b == "of" || b == "in" || b == "with" || b == "between" || b == "by" || b == "from" || b == "to" || b == "on" {
		return nil, -1
	}
	ids, from = append([]string(nil), m.ids()...), m.from
	for {
		if p.is(from-1, "the") {
			from--
		}
		if !p.is(from-1, "and", ",") {
			break
		}
		o := p.actorEnding(from - 1)
		if o == nil {
			break
		}
		ids, from = union(append([]string(nil), o.ids()...), ids), o.from
	}
	return ids, from
}

func (p *page) passiveStart(i int) int {
	k := i
	for k > p.first && i-k < 12 && p.words[k-1].kind != syntax.Punct && !p.is(k-1, "that", "which", "and", "but", "while", "after", "before", "if", "when", "because") {
		k--
	}
	return k
}

// eventEnd is where the smallest clause of the verb ends.
func (p *page) eventEnd(k int) int {
	end := k
	for end < len(p.words) && end-k < 24 {
		w := p.low(end)
		if p.words[end].kind == syntax.Punct && w != "-" && w != "'" && w != "’" && w != "“" && w != "\"" && w != "[" ||
			w == "that" || w == "which" || w == "who" || w == "while" || w == "if" || w == "after" && end > k || w == "before" || w == "when" || w == "because" || w == "unless" || w == "where" ||
			w == "but" || w == "and" && (p.lex.Lemma(p.low(end+1)) != "" && !p.upper(end+1) || p.is(end+1, "that", "the") && p.verbSoon(end+2)) {
			break
		}
		if d := p.dateStarting(end); d != nil && end > k {
			break
		}
		end++
	}
	for end > k && p.is(end-1, "on", "in", "by", "and", "the", "of", "to", "at", ",", "since", "from", "during", "for", "as") {
		end--
	}
	return end
}

func (p *page) dateStarting(k int) *dateMention {
	for i := range p.dates {
		if p.dates[i].from == k {
			return &p.dates[i]
		}
	}
	return nil
}

func (p *page) verbSoon(k int) bool {
	for e := k; e < min(k+5, len(p.words)); e++ {
		if p.is(e, "is", "are", "was", "were", "has", "have", "will", "shall", "had") {
			return true
		}
	}
	return false
}

// reportedPast reports a finite past verb in a text that binds.
func (p *page) reportedPast(i int) bool {
	return p.is(i-1, "has", "have", "had", "was", "were") || p.actorBefore(i) && strings.HasSuffix(p.low(i), "ed")
}

// weakNoun are nouns that need "of", "between", "in" or an actor beside them.
var weakNoun = map[string]bool{"return": true, "request": true, "offer": true, "release": true, "war": true, "conflict": true, "aid": true, "support": true,
	"grant": true, "trip": true, "threat": true, "threats": true, "demand": true, "demands": true, "opening": true, "closing": true, "creation": true, "suspension": true,
	"strikes": true, "strike": true, "attack": true, "dialogue": true, "discussion": true, "discussions": true, "negotiation": true, "closure": true, "founding": true, "launch": true,
	"rally": true, "strikes-": true, "visit": true, "election": true, "adoption": true, "establishment": true, "signature": true, "protest": true, "appeal": true,
	"proposal": true, "proposals": true, "loan": true, "sanctions": true, "meeting": true, "retreat": true, "assistance": true, "withdrawal": true, "refusal": true, "pledge": true,
	"deployment": true, "assault": true, "provocation": true, "fighting": true, "statement": true, "announcement": true, "speech": true, "notification": true, "trial": true, "swap": true, "deal": true, "accord": true, "settlement": true}

// plainViolence are nouns of weakNoun that with an article are an event in a report.
var plainViolence = wordSet("attack attacks war conflict fighting assault strike strikes protest meeting withdrawal visit election")

func (p *page) eventNoun(i int) int {
	act, n, ok := p.actNoun(i, len(p.words))
	if !ok || p.words[i].upper && i > p.first && i+n < len(p.words) && p.upper(i+n) {
		return 0
	}
	for k := range p.instrs {
		if m := &p.instrs[k]; m.from <= i && i < m.to && !p.is(i, "appeal", "joint", "waiver") {
			return n
		}
	}
	if len(p.nodes) > 0 && !p.nounAct(i, n) || p.notNoun(i, n, act) {
		return n
	}
	from := p.nounStart(i)
	to := p.nounEnd(i + n)
	if len(p.nodes) > 0 {
		f, t := p.nounSpan(i, n)
		from, to = f, max(to, t)
	}
	if owner := p.ownerFirst(p.phraseHead(i, n)); owner >= p.first && owner < from {
		from = owner
	}
	if n == 1 && from == i && !(!p.signed && plainViolence[p.low(i)] && i < len(p.nodes) && p.nodes[i].UPOS == "NOUN" && !p.nodes[i].Is("compound") && p.child(i, "det") >= 0) && (weakNoun[p.low(i)] || len(p.nodes) > 0 && weakNoun[p.nodes[i].Lemma]) && !(p.legal && legalEvent[act.Type]) && to == i+n && !p.actorWithin(from-1, i+2) && p.dateNear(i) == nil && !p.pointsBack(i) {
		return n
	}
	if act.Type == "agree" && !p.legal && p.toldByParticiple(p.phraseHead(i, n)) {
		return n
	}
	if p.is(i+n, "-") || p.is(i-1, "-") && p.words[i-1].End == p.words[i].Start {
		return n
	}
	if p.covered(from, to) {
		return n
	}
	source, target := p.nounRoles(from, i, i+n, to, act.Type)
	head := p.phraseHead(i, n)
	time := p.nounTime(head, from, act.Type, p.eventDate(from, to))
	if end, t := p.likely(head); end > to {
		for from > p.first && p.is(from-1, "a", "an", "the", "no") {
			from--
		}
		to, time = end, t
	}
	if !p.legal && from > p.first && from-1 < len(p.nodes) && p.nodes[from-1].UPOS == "DET" && p.is(from-1, "the", "a", "an", "this", "that", "these", "those") {
		from-- // reports name an act with its article, texts that bind without
	}
	p.writeEvent(act, from, to, source, target, time, "act-noun")
	if len(p.nodes) > 0 {
		return n
	}
	return to - i
}

// toldByParticiple reports a deal whose participle tells how it came about: "a deal
// signed in May".
func (p *page) toldByParticiple(head int) bool {
	if head >= len(p.nodes) {
		return false
	}
	v := p.child(head, "acl")
	if v < head || v > head+2 || p.nodes[v].XPOS != "VBN" {
		return false
	}
	switch p.nodes[v].Lemma {
	case "sign", "initial", "ratify", "reach", "strike", "conclude", "make", "negotiate", "agree":
		return true
	}
	return false
}

// ownerFirst is the first word of who a noun belongs to: "President N's visit", "its
// launch"; -1 without.
func (p *page) ownerFirst(head int) int {
	if head >= len(p.nodes) {
		return -1
	}
	k := p.child(head, "nmod:poss")
	if k < 0 || k > head || head-k > 6 {
		return -1
	}
	first := p.leftmost(k)
	if m := p.mentionAt(k); m != nil {
		first = m.from
	}
	for first < k && p.nodes[first].UPOS == "DET" {
		first++
	}
	return first
}

// pointsBack reports an act that the text has told and now points back to: "the
// swap", "their release".
func (p *page) pointsBack(i int) bool {
	return !p.signed && i < len(p.nodes) && (p.nodes[i].Is("nsubj") || p.nodes[i].Is("obj") || p.nodes[i].Is("obl") || p.nodes[i].Is("nsubj:pass")) && p.is(i-1, "the", "this", "their", "his", "her", "its") && p.nodes[i].UPOS == "NOUN"
}

// covered reports whether an event of the sentence already spans the words: more than
// half of both, in words, as the length of a name must not decide.
func (p *page) covered(from, to int) bool {
	own := kadesh.Span{Start: from, End: to}
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		f := &p.found[k]
		if f.Kind != kadesh.FindingEvent {
			continue
		}
		if a, b := p.wordsIn(f.Span); (kadesh.Span{Start: a, End: b}).Share(own) > 0.5 {
			return true
		}
	}
	return false
}

func (p *page) actorWithin(from, to int) bool {
	for k := range p.actors {
		if m := &p.actors[k]; m.from >= from && m.from <= to {
			return true
		}
	}
	return false
}

// nounStart moves back over adjectives and possessives that belong to the noun.
func (p *page) nounStart(i int) int {
	k := i
	for k > p.first && i-k < 5 {
		w := p.words[k-1]
		if w.kind == syntax.Punct && w.low != "-" || w.kind == syntax.Number && p.yearIn(k-1) == 0 {
			break
		}
		if w.low == "-" || w.upper && k-1 > p.first || p.lex.AdjectiveState(w.low) != "" || w.kind == syntax.Number || adjectival(w.low) || w.low == "'s" || w.low == "’s" {
			k--
			continue
		}
		break
	}
	return k
}

func adjectival(w string) bool {
	for _, s := range [...]string{"al", "ive", "ic", "ary", "ent", "ous", "ful", "able", "ible", "ate"} {
		if strings.HasSuffix(w, s) && len(w) > 4 {
			return true
		}
	}
	switch w {
	case "joint", "early", "mutual", "peace", "new", "first", "recent", "military", "local", "direct", "armed", "heavy", "secret":
		return true
	}
	return false
}

// nounEnd moves over the complements of a noun: "of the OSCE Minsk Group",
// "between A and B", "with", "by".
func (p *page) nounEnd(k int) int {
	end := k
	for p.is(end, "of", "between", "with", "by", "in", "on", "to", "from", "against", "at", "for") && end-k < 20 {
		if p.is(end, "at", "on", "for") && end > k || p.is(end+1, "accordance", "line", "order", "day", "the") && p.is(end+2, "day", "latest", "framework") ||
			p.is(end, "in") && p.is(end+1, "accordance", "line", "order") || p.is(end, "by") && (end > k && !p.is(k, "by") || strings.HasSuffix(p.low(end+1), "ing")) || p.is(end, "at", "on") && p.legal {
			break
		}
		if p.dateStarting(end) != nil || p.dateStarting(end+1) != nil && !p.is(end, "of") {
			break
		}
		next := end + 1
		for next < len(p.words) && next-end < 12 {
			w := p.words[next]
			if w.kind == syntax.Punct && w.low != "-" || w.low == "that" || w.low == "which" || w.low == "who" || w.low == "to" ||
				p.is(next, "of", "between", "with", "by", "in", "from", "for", "after", "before", "will", "has", "is", "was", "are", "were", "have", "shall", "as", "under", "on", "when", "unless", "if", "because", "until", "while", "although", "since", "but") ||
				w.low == "and" && p.lex.Lemma(p.low(next+1)) != "" && !p.upper(next+1) || p.finite(next) {
				break
			}
			next++
		}
		if next == end+1 {
			break
		}
		end = next
	}
	for end > k && (p.is(end-1, "and", "or", "the", "a", ",") || end-1 < len(p.nodes) && p.nodes[end-1].UPOS == "ADV") {
		end--
	}
	return end
}

// finite reports the verb of a clause, by the tree.
func (p *page) finite(k int) bool {
	if k >= len(p.nodes) || p.nodes[k].UPOS != "VERB" {
		return false
	}
	switch p.nodes[k].XPOS {
	case "VBZ", "VBP", "VBD":
		return !p.nodes[k].Is("amod") && !p.nodes[k].Is("acl")
	}
	return false
}

func (p *page) dateNear(i int) *dateMention {
	for k := range p.dates {
		d := &p.dates[k]
		if d.to == i || d.from == i+1 || d.from == i+2 {
			return d
		}
	}
	return nil
}

// writeEvent adds the event with the day that stands in its clause.
func (p *page) writeEvent(act lexicon.Act, from, to int, source, target []string, time, rule string) {
	if to <= from || act.Type == "meet" && p.is(from, "it") {
		return // "it came to force"
	}
	if p.toldSpan(p.spanOf(from, to)) {
		return
	}
	e := &kadesh.EventFinding{Type: act.Type, Source: source, Target: target, Time: time, PLOVER: act.PLOVER, CAMEO: act.CAMEO}
	if e.Date = p.eventDate(from, to); e.Date != nil && time == planned && !p.legal && p.endsBefore(*e.Date) {
		e.Date = p.dateToCome(from, to) // the first is of something in its words: "the text, initialled in May, will be signed in June"
	}
	p.otherRoles(from, to, e)
	if rule == "act-verb" {
		p.absorb(p.spanOf(from, to), e)
	}
	p.add(kadesh.FindingEvent, p.spanOf(from, to), rule, func(f *kadesh.Finding) { f.Event = e })
}

// toldSpan reports whether an event of the sentence has these very words.
func (p *page) toldSpan(s kadesh.Span) bool {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if f := &p.found[k]; f.Kind == kadesh.FindingEvent && f.Span == s {
			return true
		}
	}
	return false
}

// eventDate is the day that stands in the words of an event, or else right beside
// them.
func (p *page) eventDate(from, to int) *string {
	var beside *string
	for i := range p.dates {
		d := &p.dates[i]
		switch {
		case d.EDTF == nil || d.rule == "legal-time" || d.rule == "event-time" || p.is(d.from-1, "until", "till"):
		case d.from > from+1 && d.from < to && p.yearOfName(d):
		case d.from >= from && d.from < to:
			return d.EDTF
		case d.to <= from && p.hasIn(d.to, from, "after", "before", "since", "when"):
		case beside == nil && d.from >= from-3 && d.from <= to+2:
			beside = d.EDTF
		}
	}
	for k := from; beside == nil && k < to; k++ {
		if y := p.yearIn(k); y > 0 && !p.stopAt(k+1) && p.words[k+1].kind == syntax.Word && slices.ContainsFunc(p.dates, func(d dateMention) bool { return d.from <= k && k < d.to && d.to > d.from+1 }) {
			beside = value(strconv.Itoa(y)) // "three months before the 2024 election": the year inside a longer time
		}
	}
	return beside
}

// dateToCome is the first day between two words that does not lie before the text; nil
// without.
func (p *page) dateToCome(from, to int) *string {
	for i := range p.dates {
		if d := &p.dates[i]; d.from >= from && d.from < to && d.EDTF != nil && dayOf(*d.EDTF).known() && !p.endsBefore(*d.EDTF) {
			return d.EDTF
		}
	}
	return nil
}

// yearOfName reports a year that only says which paper or body is meant: "suspended
// the 2018 accord".
func (p *page) yearOfName(d *dateMention) bool {
	return d.to == d.from+1 && p.year(d.from) > 0 && d.to < len(p.nodes) && p.is(d.from-1, "the", "its", "their", "his", "her", "'s", "’s") &&
		(p.nodes[d.to].UPOS == "NOUN" || p.nodes[d.to].UPOS == "PROPN" || p.nodes[d.to].UPOS == "ADJ")
}

// absorb takes back the noun that names the act of a clause it is the subject
// of ("a meeting between A and B will take place"), and keeps who is in it.
func (p *page) absorb(span kadesh.Span, e *kadesh.EventFinding) {
	const article = 6 // "a ", "their "
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		f := &p.found[k]
		if f.Kind != kadesh.FindingEvent || f.Rule != "act-noun" || f.Event.Type != e.Type || !span.Contains(f.Span) ||
			f.Start > span.Start+article && !p.tookNoun(f.Span) {
			continue
		}
		if len(e.Source) == 0 {
			e.Source, e.Target = f.Event.Source, f.Event.Target
		}
		p.found = append(p.found[:k], p.found[k+1:]...)
		return
	}
}

// tookNoun reports whether a verb has told the act of a noun in the span.
func (p *page) tookNoun(s kadesh.Span) bool {
	return slices.ContainsFunc(p.taken, func(k int) bool { return s.Start <= p.words[k].Start && p.words[k].Start < s.End })
}
