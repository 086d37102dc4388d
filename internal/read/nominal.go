package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Duties that stand in nouns: "the conditions of Baku: A and B", "principles
// that include A, B and C", "a memorandum which includes the creation of ...".

// findNominals finds duties that no modal carries.
func (p *page) findNominals() {
	if p.legal {
		p.mandates()
		return
	}
	for i := p.first; i < len(p.words); i++ {
		if n := p.listedDemands(i); n > 0 {
			i += n - 1
			continue
		}
		p.provides(i)
		p.willBeHeld(i)
		p.plannedAct(i)
		p.isCondition(i)
		p.wordGiven(i)
	}
}

func noTrigger(from, to int, modality, rule string) trigger {
	return trigger{from: from, to: to, act: to, start: -1, demandee: [2]int{-1, -1}, modality: modality, rule: rule}
}

// listedDemands reads a noun such as "conditions" or "principles" with the items
// that follow a colon, a comma or "include".
func (p *page) listedDemands(i int) int {
	if !p.is(i, "conditions", "preconditions", "demands", "principles", "condition", "precondition") {
		return 0
	}
	who := p.demander(i)
	if len(who) == 0 {
		if !p.is(i-1, "these", "the", "those") || len(p.lead) == 0 {
			return 0
		}
		who = p.lead
	}
	start := 0
	for k := i + 1; k < len(p.words); k++ {
		if p.is(k, ":") || p.is(k, "include", "includes", "encompass", "encompasses", "comprise", "are", "namely") && k < i+5 {
			start = k + 1
			break
		}
		if p.is(k, ".", ";") {
			break
		}
	}
	if start == 0 && (p.is(i+1, ",") || p.is(i+1, "of") && p.is(i+3, ",")) {
		start = i + 2
		if p.is(i+1, "of") {
			start = i + 4
		}
	}
	if start == 0 {
		return 0
	}
	items := p.items(start)
	for _, it := range items {
		p.dropWider(p.words[it.from].Start, p.words[it.to-1].End)
		c := clause(it)
		t := noTrigger(i, i+1, "demand", "listed-demand")
		span := p.spanOf(c.from, c.to)
		p.writeDemand(t, c, it, span, who)
	}
	if len(items) == 0 {
		return 0
	}
	return items[len(items)-1].to - i
}

// dropWider takes back a demand that starts with the item but runs on into the
// next one.
func (p *page) dropWider(start, end int) {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if f := &p.found[k]; f.Kind == kadesh.FindingCommitment && f.Rule == "demand-verb" && f.Start <= start && f.End > end && f.End > start {
			p.found = append(p.found[:k], p.found[k+1:]...)
			return
		}
	}
}

func (p *page) writeDemand(t trigger, c clause, a action, span kadesh.Span, who []string) {
	obligor := without(p.actorsIn(a.from, a.to), who)
	if p.requestTo(a) {
		obligor = nil
	}
	n := len(p.found)
	p.writeCommitment(t, c, a, span, obligor, nil)
	if v := p.found[n].Commitment; v != nil {
		v.Obligee = append([]string(nil), who...)
		if len(v.Obligor) > 1 {
			v.Obligor = v.Obligor[:1]
		}
	}
}

// requestTo reports an item that is an appeal to a body: its bearer is the body.
func (p *page) requestTo(a action) bool {
	for k := a.from; k < a.to; k++ {
		if p.is(k, "appeal", "request") && !p.is(k+1, "to") {
			return true
		}
	}
	return false
}

// demander is the state whose conditions they are: "Azerbaijani conditions",
// "Baku's demands", "conditions of Baku".
func (p *page) demander(i int) []string {
	for k := i - 1; k >= max(0, i-4); k-- {
		if s := p.lex.AdjectiveState(p.low(k)); s != "" && p.upper(k) {
			return []string{s}
		}
		if m := p.actorEnding(k); m != nil && p.is(k, "'s", "’s") {
			return m.ids()
		}
	}
	for a := range p.actors {
		if m := &p.actors[a]; !m.inner && m.from == i+2 && p.is(i+1, "of") {
			return m.ids()
		}
	}
	return nil
}

// items splits a list of nominal acts at commas and "and".
func (p *page) items(start int) []action { return p.itemsTo(start, len(p.words)) }

// itemsTo is items up to word end.
func (p *page) itemsTo(start, end int) []action {
	var out []action
	from := start
	flush := func(to int) {
		f := from
		for f < to && p.is(f, "and", ",", "or") {
			f++
		}
		to = p.trimEnd(f, to)
		if to-f >= 2 && p.actItem(f) {
			out = append(out, action{f, to})
		} else if len(out) > 0 && to > f {
			out[len(out)-1].to = to
		}
	}
	for k := start; k < end; k++ {
		if p.is(k, ",") && p.is(k+1, "are", "is", "were", "have", "which") || p.is(k, ";", ":") {
			flush(k)
			return out
		}
		if (p.is(k, ",") || p.is(k, "and")) && k > from+1 && p.actItem(k+1) {
			flush(k)
			from = k + 1
		}
	}
	flush(end)
	return out
}

// actItem reports whether a nominal act starts at k: an article or adjectives
// and then a noun of action or an act of the lists.
func (p *page) actItem(k int) bool {
	if p.is(k, "and") {
		k++
	}
	for e := k; e < min(k+4, len(p.words)); e++ {
		if p.words[e].kind == syntax.Punct && !p.is(e, "-") {
			return false
		}
		if _, n, ok := p.actNoun(e, len(p.words)); ok && n > 0 {
			return true
		}
		w := p.low(e)
		if p.is(e+1, "of", "to", "in") && actionNoun(w) {
			return true
		}
		if p.is(e, "of", "in", "to", "with") {
			return false
		}
	}
	return false
}

func actionNoun(w string) bool {
	if len(w) < 7 {
		return w == "appeal" || w == "return"
	}
	for _, s := range [...]string{"ment", "tion", "sion", "ance", "wal", "sal", "fication", "ing"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// provides reads "a memorandum which includes the creation of X to develop Y",
// "the agreement provides for the withdrawal of ...", "the principle of X,
// which was established in the declaration".
func (p *page) provides(i int) {
	if p.is(i, "includes", "include", "envisages", "envisage", "envisions", "stipulates", "foresees", "foresaw", "envisaged", "provides", "provide", "provided", "including") {
		start := i + 1
		if p.is(start, "for") {
			start++
		} else if p.is(i, "provides", "provide", "provided") {
			return
		}
		near := p.textSubject(i)
		for k := range p.instrs {
			if m := &p.instrs[k]; m.to <= i && i-m.to <= 5 {
				near = true
			}
		}
		if !near && !(p.signed && p.is(i-1, "this")) || !p.actItem(start) && !p.signed && !(p.textSubject(i) && p.madeItem(start)) {
			return
		}
		end := p.clauseEnd(start, len(p.words))
		if span := p.spanOf(start, end); !p.signed && slices.ContainsFunc(p.commits, func(s kadesh.Span) bool { return s.Contains(span) }) {
			return // which the verb has told already
		}
		c := clause{start, end}
		a := action{start, end}
		for k := start; k < end; k++ {
			if p.is(k, "to") && p.lex.BaseVerb(p.low(k+1)) && p.actorEnding(k) != nil {
				a.to, c.to = k, k
				p.mandate(k, end, p.actorEnding(k))
				break
			}
		}
		if p.signed {
			c.from = max(p.first, i-1)
		}
		modality := "obligation"
		if p.signed && p.lastModality != "" {
			modality = p.lastModality
		}
		p.writeCommitment(noTrigger(i, i+1, modality, "provides-for"), c, a, p.spanOf(c.from, c.to), nil, nil)
		return
	}
	if p.is(i, "principle") && p.is(i+1, "of") {
		for k := i + 2; k < len(p.words); k++ {
			if p.is(k, "established", "enshrined", "laid", "set", "fixed") && (p.is(k+1, "in", "down", "out")) {
				end := k
				for end > i && !p.is(end, ",") && !p.is(end, "which") {
					end--
				}
				if end <= i+3 {
					end = k
				}
				end = p.trimEnd(i+2, end)
				if p.is(end-1, "which") {
					end = p.trimEnd(i+2, end-1)
				}
				c := clause{i, end}
				p.writeCommitment(noTrigger(k, k+1, "obligation", "provides-for"), c, action{i + 2, end}, p.spanOf(c.from, c.to), nil, nil)
				return
			}
		}
	}
}

// mandate writes the power of a body that is set up "to VERB".
func (p *page) mandate(to, end int, body *mention) {
	c := clause{to, end}
	from := body.from
	if p.is(from-1, "a", "an", "the") {
		from--
	}
	q := p.quoted(from, body.to)
	t := noTrigger(to, to+1, "power", "mandate")
	p.writeCommitment(t, c, action{to + 1, end}, p.spanOf(c.from, c.to), body.ids(), &q)
}

// mandates finds "establish a commission ... to conduct ... and to supervise".
func (p *page) mandates() {
	set := false
	var body *mention
	for i := p.first; i < len(p.words); i++ {
		if p.is(i, "establish", "create", "establishes", "establishment", "setting", "appoint") {
			set = true
		}
		if !set {
			continue
		}
		for k := range p.actors {
			if m := &p.actors[k]; m.from == i && m.typ == "body" && !m.inner {
				body = m
			}
		}
		if body != nil && p.is(i, "to") && p.lex.BaseVerb(p.low(i+1)) && i >= body.to {
			end := i + 2
			for end < len(p.words) && !(p.is(end, "and") && p.is(end+1, "to")) && !p.is(end, ";") {
				end++
			}
			p.mandate(i, p.trimEnd(i, end), body)
			i = end - 1
		}
	}
}

// willBeHeld reads "a meeting between A and B will take place".
func (p *page) willBeHeld(i int) {
	if !p.is(i, "will") || !(p.is(i+1, "take") && p.is(i+2, "place") || p.is(i+1, "be") && p.is(i+2, "held")) {
		if p.is(i, "will") && p.is(i+1, "be", "include") {
			p.signingOf(i)
		}
		return
	}
	from := i
	for from > p.first && !p.is(from-1, ",", ";", "that") {
		from--
	}
	ids := p.actorsIn(from, i)
	if len(ids) == 0 {
		return
	}
	c := clause{from, i + 3}
	q := p.quoted(from, i)
	p.writeCommitment(noTrigger(i, i+1, "intention", "will-be-held"), c, action{i + 1, i + 3}, p.spanOf(c.from, c.to), ids, &q)
}

// signingOf reads "a move will be X's signing of a document".
func (p *page) signingOf(i int) {
	for k := range p.actors {
		m := &p.actors[k]
		if m.inner || m.from != i+2 || !p.is(m.to, "'s", "’s") || !p.is(m.to+1, "signing", "announcement", "adoption", "suspension", "withdrawal") {
			continue
		}
		c := clause{m.from, p.clauseEnd(m.to+1, len(p.words))}
		q := p.quoted(m.from, m.to)
		p.writeCommitment(noTrigger(i, i+1, "intention", "will-be-held"), c, action{m.to + 1, c.to}, p.spanOf(c.from, c.to), m.ids(), &q)
	}
}

// plannedNoun are the nouns of acts that are said to be planned.
var plannedNoun = wordSet("signing signature ratification withdrawal adoption referendum opening imposition")

// textSubject reports that an instrument is the subject of the verb at i of a report:
// "the memorandum foresees".
func (p *page) textSubject(i int) bool {
	if p.signed || i >= len(p.nodes) || p.nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.subjectNode(i)
	return s >= 0 && s < i && p.nodes[s].UPOS == "NOUN" && headType[p.nodes[s].Lemma] != ""
}

// madeItem reports a noun for something that is set up or done as the head of the
// phrase at k: "a working group", "annual consultations".
func (p *page) madeItem(k int) bool {
	h := p.anchorHead(k)
	return h >= 0 && (bodyHead[p.low(h)] != "" || plannedDeal[p.nodes[h].Lemma] || p.eventWord(h) || p.is(h, "mechanism", "zone", "corridor", "hotline", "office", "force"))
}

// plannedAct reads "its eventual signing after a referendum ...".
func (p *page) plannedAct(i int) {
	if p.hasIn(p.first, i, "would", "could", "might") || !p.is(i, "eventual", "upcoming", "planned", "forthcoming", "scheduled") {
		return
	}
	noun := i + 1
	for noun < i+5 && !plannedNoun[p.low(noun)] && !p.stopAt(noun+1) {
		noun++ // "a scheduled Dec. 15 imposition of tariffs"
	}
	if !plannedNoun[p.low(noun)] || noun > i+1 && p.dateStarting(i+1) == nil {
		return
	}
	from := i
	if p.is(i-1, "its", "the", "their") {
		from--
	}
	c := clause{from, p.clauseEnd(i+1, len(p.words))}
	t := noTrigger(i, i+1, "intention", "planned-act")
	p.writeCommitment(t, c, action{from, c.to}, p.spanOf(c.from, c.to), nil, nil)
	v := p.found[len(p.found)-1].Commitment
	for k := i + 2; k < c.to; k++ {
		if p.is(k, "after", "following", "once", "upon") && v != nil {
			v.Parts["condition"] = p.quoted(k, c.to)
			if k > from {
				v.Parts["action"] = p.quoted(from, k)
			}
			return
		}
	}
}
