package event

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Find finds acts between actors: verbs of the list of acts, and nouns
// that name an act.
func (p *Reader) Find() {
	p.lastVerb, p.twinned, p.taken = -1, -1, p.taken[:0]
	if p.Legal {
		p.signatures()
	}
	p.dutyActs()
	for i := p.First; i < len(p.Words); {
		if n := p.verbAct(i); n > 0 {
			i += n
			continue
		}
		if n := p.treatyAct(i); n > 0 {
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
func (p *Reader) timeInDuty() {
	if p.Legal {
		return
	}
	own := p.Found[p.OwnFrom():]
	for k := len(own) - 1; k >= 0; k-- {
		e := own[k].Event
		if e == nil || own[k].Rule != "act-noun" || e.Time != past || e.Date != nil && *e.Date <= p.dates.Ref.EDTF() {
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
var nounDuty = page.WordSet("nominal-point listed-demand provides-for will-be-held")

// dropForbidden takes back the acts that the sentence only forbids: what may not
// be done has not happened and is not planned.
func (p *Reader) dropForbidden() {
	if !p.Signed {
		return
	}
	first := p.OwnFrom()
	own := p.Found[first:]
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
	p.Found = p.Found[:first+len(kept)]
}

// verbAct reads the act of the verb at word i, by the tree when there is one.
func (p *Reader) verbAct(i int) int {
	if len(p.Nodes) > 0 {
		return p.verbClause(i)
	}
	return p.eventVerb(i)
}

func (p *Reader) eventVerb(i int) int {
	act, n, ok := p.Act(i, len(p.Words))
	if !ok || p.Words[i].Upper && i > p.First || !p.verbal(i, n) || p.Is(i-1, "(", "[") {
		return 0
	}
	subject, from := p.eventSubject(i)
	aux := i
	for aux > 0 && p.Is(aux-1, "not", "never", "also", "hereby", "hastily", "reportedly") {
		aux--
	}
	passive := aux < i && p.Is(aux-1, "be", "been", "was", "were", "is", "are") || p.Is(i-1, "be", "been", "was", "were", "is", "are", "being", "to") && strings.HasSuffix(p.Low(i), "ed") || p.Is(i-1, "be", "been", "was", "were")
	if act.NeedsActor && (len(subject) == 0 || passive) {
		return 0
	}
	if p.Legal && !p.reportedPast(i) && !legalEvent[act.Type] {
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
	target := p.actors.ActorsIn(i+n, to)
	if by := p.agents(i+n, to); len(by) > 0 {
		subject, target = by, page.Without(target, by)
	} else if passive {
		target = page.Union(p.actors.ActorsIn(from, i), target)
		subject = nil
	}
	target = page.Without(target, subject)
	p.writeEvent(act, from, to, subject, target, p.eventTime(i, from), "act-verb")
	return n
}

// signatures finds "DONE at Baghdad, on 26 December 1975" and "A. Name (signed)".
func (p *Reader) signatures() {
	signing := kind("sign")
	if p.Is(p.First, "done") && p.Is(p.First+1, "at", "in") {
		end := p.TrimEnd(p.First, len(p.Words))
		for k := range p.Dates {
			if d := &p.Dates[k]; d.To <= end {
				end = d.To // what follows tells of copies and languages
				break
			}
		}
		p.writeEvent(signing, p.First, end, p.actors.PartyIDs(), nil, past, "signature")
	}
	for i := 1; i+1 < len(p.Words); i++ {
		if !p.Is(i, "signed") || !p.Is(i-1, "(", "[") || !p.Is(i+1, ")", "]") {
			continue
		}
		for k := range p.Actors {
			if m := &p.Actors[k]; m.To == i-1 && !m.Inner {
				p.writeEvent(signing, m.From, i+2, m.IDs(), nil, "past", "signature")
			}
		}
	}
}

// legalEvent are the act types that count inside duties of a text that binds.
var legalEvent = map[string]bool{"sign": true, "ratify": true, "withdraw": true, "release": true, "establish": true, "meet": true, "adopt": true, "agree": true,
	"ceasefire": true, "elect": true, "open": true, "other": true, "request": true, "propose": true, "mobilize": true, "close": true, "dissolve": true, "consult": true, "aid": true, "initial": true, "referendum": true}

// verbal reports whether the word at i stands as a verb.
func (p *Reader) verbal(i, n int) bool {
	w := p.Low(i)
	if p.Is(i-1, "the", "a", "an", "of", "its", "their", "this", "no", "any", "his", "her", "our", "in", "'s", "’s", "new", "for", "peace", "joint") {
		return strings.HasSuffix(w, "ing") && p.Is(i-1, "of", "in", "for") && !p.Is(i+1, "of") && n >= 1 && p.Is(i+n, "the", "a", "an", "its")
	}
	if strings.HasSuffix(w, "ing") {
		return p.Is(i-1, "is", "are", "was", "were", "been", "by", "of", "to", "after", "before", "as", ",")
	}
	if strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") || !p.Lex.BaseVerb(w) && !strings.HasSuffix(w, "s") {
		return !p.Is(i+1, "-") && !p.Is(i-1, "-")
	}
	if strings.HasSuffix(w, "s") && !p.Lex.BaseVerb(w) {
		return p.ActorSubject(i)
	}
	// A base form needs a modal, "to" or a plural subject before it.
	return p.Is(i-1, "to", "will", "shall", "would", "should", "must", "may", "can", "could", "not", "also", "and", "never", "jointly", "immediately") ||
		p.ActorSubject(i) || p.Legal && i == p.First
}

// eventSubject are the actors of the active subject before the verb at i.
func (p *Reader) eventSubject(i int) (ids []string, from int) {
	k := i
	for k > 0 && (p.Is(k-1, "has", "have", "had", "will", "shall", "would", "also", "not", "never", "to", "is", "are", "was", "were", "be", "been", "jointly", "then", "agreed", "both", "did", "does", "do", "should", "may", "must", "can", "could", "recently", "already", "finally", "witnessed") ||
		strings.HasSuffix(p.Low(k-1), "ly") && len(p.Low(k-1)) > 5) {
		k--
	}
	m := p.ActorEnding(k)
	if m == nil {
		if p.Is(k-1, "he", "she", "they", "it") && len(p.Subject) > 0 {
			return append([]string(nil), p.Subject...), k - 1
		}
		return nil, -1
	}
	if b := p.Low(m.From - 1); b == "of" || b == "in" || b == "with" || b == "between" || b == "by" || b == "from" || b == "to" || b == "on" {
		return nil, -1
	}
	ids, from = append([]string(nil), m.IDs()...), m.From
	for {
		if p.Is(from-1, "the") {
			from--
		}
		if !p.Is(from-1, "and", ",") {
			break
		}
		o := p.ActorEnding(from - 1)
		if o == nil {
			break
		}
		ids, from = page.Union(append([]string(nil), o.IDs()...), ids), o.From
	}
	return ids, from
}

func (p *Reader) passiveStart(i int) int {
	k := i
	for k > p.First && i-k < 12 && p.Words[k-1].Kind != syntax.Punct && !p.Is(k-1, "that", "which", "and", "but", "while", "after", "before", "if", "when", "because") {
		k--
	}
	return k
}

// eventEnd is where the smallest clause of the verb ends.
func (p *Reader) eventEnd(k int) int {
	end := k
	for end < len(p.Words) && end-k < 24 {
		w := p.Low(end)
		if p.Words[end].Kind == syntax.Punct && w != "-" && w != "'" && w != "’" && w != "“" && w != "\"" && w != "[" ||
			w == "that" || w == "which" || w == "who" || w == "while" || w == "if" || w == "after" && end > k || w == "before" || w == "when" || w == "because" || w == "unless" || w == "where" ||
			w == "but" || w == "and" && (p.Lex.Lemma(p.Low(end+1)) != "" && !p.Upper(end+1) || p.Is(end+1, "that", "the") && p.verbSoon(end+2)) {
			break
		}
		if d := p.dates.DateStarting(end); d != nil && end > k {
			break
		}
		end++
	}
	for end > k && p.Is(end-1, "on", "in", "by", "and", "the", "of", "to", "at", ",", "since", "from", "during", "for", "as") {
		end--
	}
	return end
}

func (p *Reader) verbSoon(k int) bool {
	for e := k; e < min(k+5, len(p.Words)); e++ {
		if p.Is(e, "is", "are", "was", "were", "has", "have", "will", "shall", "had") {
			return true
		}
	}
	return false
}

// reportedPast reports a finite past verb in a text that binds.
func (p *Reader) reportedPast(i int) bool {
	return p.Is(i-1, "has", "have", "had", "was", "were") || p.ActorBefore(i) && strings.HasSuffix(p.Low(i), "ed")
}

// weakNoun are nouns that need "of", "between", "in" or an actor beside them.
var weakNoun = map[string]bool{"return": true, "request": true, "offer": true, "release": true, "war": true, "conflict": true, "aid": true, "support": true,
	"grant": true, "trip": true, "threat": true, "threats": true, "demand": true, "demands": true, "opening": true, "closing": true, "creation": true, "suspension": true,
	"strikes": true, "strike": true, "attack": true, "dialogue": true, "discussion": true, "discussions": true, "negotiation": true, "closure": true, "founding": true, "launch": true,
	"rally": true, "strikes-": true, "visit": true, "election": true, "adoption": true, "establishment": true, "signature": true, "protest": true, "appeal": true,
	"proposal": true, "proposals": true, "loan": true, "sanctions": true, "meeting": true, "retreat": true, "assistance": true, "withdrawal": true, "refusal": true, "pledge": true,
	"deployment": true, "assault": true, "provocation": true, "fighting": true, "statement": true, "announcement": true, "speech": true, "notification": true, "trial": true, "swap": true, "deal": true, "accord": true, "settlement": true}

// crimeNoun are nouns by which texts that bind name a crime as such.
var crimeNoun = page.WordSet("genocide crime crimes offence offences offense offenses torture piracy slavery terrorism")

// plainViolence are nouns of weakNoun that with an article are an event in a report.
var plainViolence = page.WordSet("attack attacks war conflict fighting assault strike strikes protest meeting withdrawal visit election")

func (p *Reader) eventNoun(i int) int {
	act, n, ok := p.ActNoun(i, len(p.Words))
	if !ok && p.accident(i) {
		act, n, ok = kind("other"), 1, true
	}
	if !ok || p.Words[i].Upper && i > p.First && i+n < len(p.Words) && p.Upper(i+n) {
		return 0
	}
	for k := range p.Instrs {
		if m := &p.Instrs[k]; m.From <= i && i < m.To && !p.Is(i, "appeal", "joint", "waiver") {
			return n
		}
	}
	if len(p.Nodes) > 0 && !p.nounAct(i, n) || p.notNoun(i, n, act) {
		return n
	}
	from := p.nounStart(i)
	to := p.nounEnd(i + n)
	if len(p.Nodes) > 0 {
		f, t := p.nounSpan(i, n)
		from, to = f, p.beforeSubject(i+n+1, max(to, t))
	}
	if owner := p.ownerFirst(p.phraseHead(i, n)); owner >= p.First && owner < from {
		from = owner
	}
	if p.Legal && act.Type == "ratify" && p.Is(i-1, "of") && p.Is(i-2, "instrument", "instruments") {
		if from = p.deposited(i - 2); from < 0 {
			return n // "the instruments of ratification": papers
		}
	}
	if n == 1 && from == i && !(!p.Signed && plainViolence[p.Low(i)] && i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" && !p.Nodes[i].Is("compound") && p.Child(i, "det") >= 0) && (weakNoun[p.Low(i)] || len(p.Nodes) > 0 && weakNoun[p.Nodes[i].Lemma]) && !(p.Legal && legalEvent[act.Type]) && to == i+n && !p.actorWithin(from-1, i+2) && p.dateNear(i) == nil && !p.pointsBack(i) && !(!p.Legal && p.Is(i, "signature") && !p.Is(i-1, "a", "his", "her", "their", "whose") && !p.Is(i-2, "open", "opened")) {
		return n
	}
	if act.Type == "agree" && !p.Legal && p.toldByParticiple(p.phraseHead(i, n)) {
		return n
	}
	if p.Is(i+n, "-") || p.Is(i-1, "-") && p.Words[i-1].End == p.Words[i].Start {
		return n
	}
	if p.covered(from, to) {
		return n
	}
	if p.Legal && p.Is(i+n-1, "conflict", "conflicts") {
		act = kind("other") // which nobody is said to have begun
	}
	source, target := p.nounRoles(from, i, i+n, to, act.Type)
	if p.Legal && crimeNoun[p.Low(i+n-1)] && len(source)+len(target) == 0 && p.eventDate(from, to) == nil {
		return n // "the prevention of genocide": what a text names, not what happened
	}
	head := p.phraseHead(i, n)
	time := p.nounTime(head, from, act.Type, p.eventDate(from, to))
	if end, t := p.predicate(head); end > to {
		for from > p.First && p.Is(from-1, "a", "an", "the", "no") {
			from--
		}
		to, time = end, firstOf(t, time)
	}
	if !p.Legal && from > p.First && from-1 < len(p.Nodes) && p.Nodes[from-1].UPOS == "DET" && p.Is(from-1, "the", "a", "an", "this", "that", "these", "those") {
		from-- // reports name an act with its article, texts that bind without
	}
	p.writeEvent(act, from, to, source, target, time, "act-noun")
	if len(p.Nodes) > 0 {
		return n
	}
	return to - i
}

// deposited is the "deposit" or "exchange" of the instruments at word k; -1 without.
func (p *Reader) deposited(k int) int {
	for d := k - 1; d > max(p.First, k-8) && p.Words[d].Kind == syntax.Word; d-- {
		if p.Is(d, "deposit", "exchange") {
			return d
		}
	}
	return -1
}

// toldByParticiple reports a deal whose participle tells how it came about: "a deal
// signed in May".
func (p *Reader) toldByParticiple(head int) bool {
	if head >= len(p.Nodes) {
		return false
	}
	v := p.Child(head, "acl")
	if v < head || v > head+2 || p.Nodes[v].XPOS != "VBN" {
		return false
	}
	switch p.Nodes[v].Lemma {
	case "sign", "initial", "ratify", "reach", "strike", "conclude", "make", "negotiate", "agree":
		return true
	}
	return false
}

// ownerFirst is the first word of who a noun belongs to: "President N's visit", "its
// launch"; -1 without.
func (p *Reader) ownerFirst(head int) int {
	if head >= len(p.Nodes) {
		return -1
	}
	k := p.Child(head, "nmod:poss")
	if k < 0 || k > head || head-k > 6 {
		return -1
	}
	first := p.Leftmost(k)
	if m := p.MentionAt(k); m != nil {
		first = m.From
	}
	for first < k && p.Nodes[first].UPOS == "DET" {
		first++
	}
	return first
}

// pointsBack reports an act that the text has told and now points back to: "the
// swap", "their release".
func (p *Reader) pointsBack(i int) bool {
	return !p.Signed && i < len(p.Nodes) && (p.Nodes[i].Is("nsubj") || p.Nodes[i].Is("obj") || p.Nodes[i].Is("obl") || p.Nodes[i].Is("nsubj:pass")) && p.Is(i-1, "the", "this", "their", "his", "her", "its") && p.Nodes[i].UPOS == "NOUN"
}

// covered reports whether an event of the sentence already spans the words: more than
// half of both, in words, as the length of a name must not decide.
func (p *Reader) covered(from, to int) bool {
	own := kadesh.Span{Start: from, End: to}
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		f := &p.Found[k]
		if f.Kind != kadesh.FindingEvent {
			continue
		}
		if a, b := p.WordsIn(f.Span); (kadesh.Span{Start: a, End: b}).Share(own) > 0.5 {
			return true
		}
	}
	return false
}

func (p *Reader) actorWithin(from, to int) bool {
	for k := range p.Actors {
		if m := &p.Actors[k]; m.From >= from && m.From <= to {
			return true
		}
	}
	return false
}

// nounStart moves back over adjectives and possessives that belong to the noun.
func (p *Reader) nounStart(i int) int {
	k := i
	for k > p.First && i-k < 5 {
		w := p.Words[k-1]
		if w.Kind == syntax.Punct && w.Low != "-" || w.Kind == syntax.Number && p.dates.YearIn(k-1) == 0 {
			break
		}
		if w.Low == "-" || w.Upper && k-1 > p.First || p.Lex.AdjectiveState(w.Low) != "" || w.Kind == syntax.Number || page.Adjectival(w.Low) || w.Low == "'s" || w.Low == "’s" {
			k--
			continue
		}
		break
	}
	return k
}

// nounEnd moves over the complements of a noun: "of the OSCE Minsk Group",
// "between A and B", "with", "by".
func (p *Reader) nounEnd(k int) int {
	end := k
	for p.Is(end, "of", "between", "with", "by", "in", "on", "to", "from", "against", "at", "for") && end-k < 20 {
		if p.Is(end, "at", "on", "for") && end > k || p.Is(end+1, "accordance", "line", "order", "day", "the") && p.Is(end+2, "day", "latest", "framework") ||
			p.Is(end, "in") && p.Is(end+1, "accordance", "line", "order") || p.Is(end, "by") && (end > k && !p.Is(k, "by") || strings.HasSuffix(p.Low(end+1), "ing")) || p.Is(end, "at", "on") && p.Legal {
			break
		}
		if p.dates.DateStarting(end) != nil || p.dates.DateStarting(end+1) != nil && !p.Is(end, "of") {
			break
		}
		next := end + 1
		for next < len(p.Words) && next-end < 12 {
			w := p.Words[next]
			if w.Kind == syntax.Punct && w.Low != "-" || w.Low == "that" || w.Low == "which" || w.Low == "who" || w.Low == "to" ||
				p.Is(next, "of", "between", "with", "by", "in", "from", "for", "after", "before", "will", "has", "is", "was", "are", "were", "have", "shall", "as", "under", "on", "when", "unless", "if", "because", "until", "while", "although", "since", "but") ||
				w.Low == "and" && p.Lex.Lemma(p.Low(next+1)) != "" && !p.Upper(next+1) || p.Finite(next) {
				break
			}
			next++
		}
		if next == end+1 {
			break
		}
		end = next
	}
	for end > k && (p.Is(end-1, "and", "or", "the", "a", ",") || end-1 < len(p.Nodes) && p.Nodes[end-1].UPOS == "ADV") {
		end--
	}
	return end
}

// writeEvent adds the event with the day that stands in its clause.
func (p *Reader) writeEvent(act lexicon.Act, from, to int, source, target []string, time, rule string) {
	if to <= from || act.Type == "meet" && p.Is(from, "it") && len(target) == 0 {
		return // "it came to force"
	}
	if p.Is(from-1, "article") && p.Is(from+1, ",") && from+2 < to {
		from += 2 // "With respect for Article I, the commissions shall negotiate"
	}
	if p.toldSpan(p.SpanOf(from, to)) {
		return
	}
	e := &kadesh.EventFinding{Type: act.Type, Source: source, Target: target, Time: time, PLOVER: act.PLOVER, CAMEO: act.CAMEO}
	e.Date = p.actDay(from, to, time)
	p.otherRoles(from, to, e)
	if rule == "act-verb" {
		p.absorb(p.SpanOf(from, to), e)
	}
	p.Add(kadesh.FindingEvent, p.SpanOf(from, to), rule, func(f *kadesh.Finding) { f.Event = e })
}

// toldSpan reports whether an event of the sentence has these very words.
func (p *Reader) toldSpan(s kadesh.Span) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Kind == kadesh.FindingEvent && f.Span == s {
			return true
		}
	}
	return false
}

// absorb takes back the noun that names the act of a clause it is the subject
// of ("a meeting between A and B will take place"), and keeps who is in it.
func (p *Reader) absorb(span kadesh.Span, e *kadesh.EventFinding) {
	const article = 6 // "a ", "their "
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		f := &p.Found[k]
		if f.Kind != kadesh.FindingEvent || f.Rule != "act-noun" || f.Event.Type != e.Type || !span.Contains(f.Span) ||
			f.Start > span.Start+article && !p.tookNoun(f.Span) {
			continue
		}
		if len(e.Source) == 0 {
			e.Source, e.Target = f.Event.Source, f.Event.Target
		}
		p.Found = append(p.Found[:k], p.Found[k+1:]...)
		return
	}
}

// tookNoun reports whether a verb has told the act of a noun in the span.
func (p *Reader) tookNoun(s kadesh.Span) bool {
	return slices.ContainsFunc(p.taken, func(k int) bool { return s.Start <= p.Words[k].Start && p.Words[k].Start < s.End })
}

// dutyActs adds those acts where no verb of the list tells them.
func (p *Reader) dutyActs() {
	for k, n := p.OwnFrom(), len(p.Found); k < n; k++ {
		f := p.Found[k]
		act, ok := page.DutyAct[f.Rule]
		if !ok || f.Commitment == nil {
			continue
		}
		i, end := p.WordsIn(f.Commitment.Parts["deontic"].Span)
		if i == end {
			continue
		}
		if _, _, known := p.Act(i, len(p.Words)); known || p.withholds(i) {
			continue
		}
		if l := p.Nodes[i].Lemma; act.Type == "statement" && l != "confirm" && l != "reaffirm" {
			act.Type = "other"
		}
		p.writeClause(act, i, 1, -1, p.doer(i))
	}
}
