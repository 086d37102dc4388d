package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Duties that stand in nouns: "the conditions of Baku: A and B", "principles
// that include A, B and C", "a memorandum which includes the creation of ...".

// findNominals finds duties that no modal carries.
func (p *Reader) findNominals() {
	if p.Legal {
		p.mandates()
		return
	}
	for i := p.First; i < len(p.Words); i++ {
		if n := p.listedDemands(i); n > 0 {
			i += n - 1
			continue
		}
		if k := p.listedTerms(i); k > 0 {
			i = k - 1
			continue
		}
		p.provides(i)
		p.willBeHeld(i)
		p.plannedAct(i)
		p.isCondition(i)
		p.wordGiven(i)
		p.aim(i)
		p.rightTo(i)
	}
	p.tellTerms()
}

// noTrigger is the trigger of a duty that no modal or verb of binding carries.
func noTrigger(from, to int, modality, rule string) trigger {
	return trigger{from: from, to: to, act: to, start: -1, demandee: [2]int{-1, -1}, modality: modality, rule: rule}
}

// writeAlone writes the one duty of clause c and keeps its words from being read again.
func (p *Reader) writeAlone(t trigger, c clause, a action, who []string, part *kadesh.Quoted) {
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
	p.writeCommitment(t, c, a, span, who, part)
}

// listedDemands reads a noun such as "conditions" or "principles" with the items
// that follow a colon, a comma or "include".
func (p *Reader) listedDemands(i int) int {
	if !p.Is(i, "conditions", "preconditions", "demands", "principles", "condition", "precondition") {
		return 0
	}
	who := p.demander(i)
	if len(who) == 0 {
		if !p.Is(i-1, "these", "the", "those") || len(p.actors.Lead) == 0 {
			return 0
		}
		who = p.actors.Lead
	}
	start := 0
	for k := i + 1; k < len(p.Words); k++ {
		if p.Is(k, ":") || p.Is(k, "include", "includes", "encompass", "encompasses", "comprise", "are", "namely") && k < i+5 {
			start = k + 1
			break
		}
		if p.Is(k, ".", ";") {
			break
		}
	}
	if start == 0 && (p.Is(i+1, ",") || p.Is(i+1, "of") && p.Is(i+3, ",")) {
		start = i + 2
		if p.Is(i+1, "of") {
			start = i + 4
		}
	}
	if start == 0 {
		return 0
	}
	items := p.items(start)
	for _, it := range items {
		p.dropWider(p.Words[it.from].Start, p.Words[it.to-1].End)
		c := clause(it)
		t := noTrigger(i, i+1, "demand", "listed-demand")
		span := p.SpanOf(c.from, c.to)
		p.writeDemand(t, c, it, span, who)
	}
	if len(items) == 0 {
		return 0
	}
	return items[len(items)-1].to - i
}

// dropWider takes back a demand that starts with the item but runs on into the
// next one.
func (p *Reader) dropWider(start, end int) {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Kind == kadesh.FindingCommitment && f.Rule == "demand-verb" && f.Start <= start && f.End > end && f.End > start {
			p.Found = append(p.Found[:k], p.Found[k+1:]...)
			return
		}
	}
}

func (p *Reader) writeDemand(t trigger, c clause, a action, span kadesh.Span, who []string) {
	obligor := page.Without(p.actors.ActorsIn(a.from, a.to), who)
	if p.requestTo(a) {
		obligor = nil
	}
	n := len(p.Found)
	p.writeCommitment(t, c, a, span, obligor, nil)
	if v := p.Found[n].Commitment; v != nil {
		v.Obligee = append([]string(nil), who...)
		if len(v.Obligor) > 1 {
			v.Obligor = v.Obligor[:1]
		}
	}
}

// requestTo reports an item that is an appeal to a body: its bearer is the body.
func (p *Reader) requestTo(a action) bool {
	for k := a.from; k < a.to; k++ {
		if p.Is(k, "appeal", "request") && !p.Is(k+1, "to") {
			return true
		}
	}
	return false
}

// demander is the state whose conditions they are: "Azerbaijani conditions",
// "Baku's demands", "conditions of Baku".
func (p *Reader) demander(i int) []string {
	for k := i - 1; k >= max(0, i-4); k-- {
		if s := p.Lex.AdjectiveState(p.Low(k)); s != "" && p.Upper(k) {
			return []string{s}
		}
		if m := p.ActorEnding(k); m != nil && p.Is(k, "'s", "’s") {
			return m.IDs()
		}
	}
	for a := range p.Actors {
		if m := &p.Actors[a]; !m.Inner && m.From == i+2 && p.Is(i+1, "of") {
			return m.IDs()
		}
	}
	return nil
}

// items splits a list of nominal acts at commas and "and".
func (p *Reader) items(start int) []action { return p.itemsTo(start, len(p.Words)) }

// itemsTo is items up to word end.
func (p *Reader) itemsTo(start, end int) []action {
	var out []action
	from := start
	flush := func(to int) {
		f := from
		for f < to && p.Is(f, "and", ",", "or") {
			f++
		}
		to = p.TrimEnd(f, to)
		if to-f >= 2 && p.actItem(f) {
			out = append(out, action{f, to})
		} else if len(out) > 0 && to > f {
			out[len(out)-1].to = to
		}
	}
	for k := start; k < end; k++ {
		if p.Is(k, ",") && p.Is(k+1, "are", "is", "were", "have", "which") || p.Is(k, ";", ":") {
			flush(k)
			return out
		}
		if (p.Is(k, ",") || p.Is(k, "and")) && k > from+1 && p.actItem(k+1) {
			flush(k)
			from = k + 1
		}
	}
	flush(end)
	return out
}

// actItem reports whether a nominal act starts at k: an article or adjectives
// and then a noun of action or an act of the lists.
func (p *Reader) actItem(k int) bool {
	if p.Is(k, "and") {
		k++
	}
	for e := k; e < min(k+4, len(p.Words)); e++ {
		if p.Words[e].Kind == syntax.Punct && !p.Is(e, "-") {
			return false
		}
		if _, n, ok := p.ActNoun(e, len(p.Words)); ok && n > 0 {
			return true
		}
		w := p.Low(e)
		if p.Is(e+1, "of", "to", "in") && actionNoun(w) {
			return true
		}
		if p.Is(e, "of", "in", "to", "with") {
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
func (p *Reader) provides(i int) {
	if p.Is(i, "includes", "include", "envisages", "envisage", "envisions", "stipulates", "foresees", "foresaw", "envisaged", "provides", "provide", "provided", "including") {
		start := i + 1
		if p.Is(start, "for") {
			start++
		} else if p.Is(i, "provides", "provide", "provided") {
			return
		}
		near := p.textSubject(i)
		for k := range p.Instrs {
			if m := &p.Instrs[k]; m.To <= i && i-m.To <= 5 {
				near = true
			}
		}
		if !near && !(p.Signed && p.Is(i-1, "this")) || !p.actItem(start) && !p.Signed && !(p.textSubject(i) && p.madeItem(start)) {
			return
		}
		end := p.clauseEnd(start, len(p.Words))
		if span := p.SpanOf(start, end); !p.Signed && slices.ContainsFunc(p.Commits, func(s kadesh.Span) bool { return s.Contains(span) }) {
			return // which the verb has told already
		}
		c := clause{start, end}
		a := action{start, end}
		for k := start; k < end; k++ {
			if p.Is(k, "to") && p.Lex.BaseVerb(p.Low(k+1)) && p.ActorEnding(k) != nil {
				a.to, c.to = k, k
				p.mandate(k, end, p.ActorEnding(k))
				break
			}
		}
		if p.Signed {
			c.from = max(p.First, i-1)
		}
		modality := "obligation"
		if p.Signed && p.lastModality != "" {
			modality = p.lastModality
		}
		p.writeCommitment(noTrigger(i, i+1, modality, "provides-for"), c, a, p.SpanOf(c.from, c.to), nil, nil)
		return
	}
	if p.Is(i, "principle") && p.Is(i+1, "of") {
		for k := i + 2; k < len(p.Words); k++ {
			if p.Is(k, "established", "enshrined", "laid", "set", "fixed") && (p.Is(k+1, "in", "down", "out")) {
				end := k
				for end > i && !p.Is(end, ",") && !p.Is(end, "which") {
					end--
				}
				if end <= i+3 {
					end = k
				}
				end = p.TrimEnd(i+2, end)
				if p.Is(end-1, "which") {
					end = p.TrimEnd(i+2, end-1)
				}
				c := clause{i, end}
				p.writeCommitment(noTrigger(k, k+1, "obligation", "provides-for"), c, action{i + 2, end}, p.SpanOf(c.from, c.to), nil, nil)
				return
			}
		}
	}
}

// mandate writes the power of a body that is set up "to VERB".
func (p *Reader) mandate(to, end int, body *page.Mention) {
	c := clause{to, end}
	from := body.From
	if p.Is(from-1, "a", "an", "the") {
		from--
	}
	q := p.Quoted(from, body.To)
	t := noTrigger(to, to+1, "power", "mandate")
	p.writeCommitment(t, c, action{to + 1, end}, p.SpanOf(c.from, c.to), body.IDs(), &q)
}

// mandates finds "establish a commission ... to conduct ... and to supervise".
func (p *Reader) mandates() {
	set := false
	var body *page.Mention
	for i := p.First; i < len(p.Words); i++ {
		if p.Is(i, "establish", "create", "establishes", "establishment", "setting", "appoint") {
			set = true
		}
		if !set {
			continue
		}
		for k := range p.Actors {
			if m := &p.Actors[k]; m.From == i && m.Type == "body" && !m.Inner {
				body = m
			}
		}
		if body != nil && p.Is(i, "to") && p.Lex.BaseVerb(p.Low(i+1)) && i >= body.To {
			end := i + 2
			for end < len(p.Words) && !(p.Is(end, "and") && p.Is(end+1, "to")) && !p.Is(end, ";") {
				end++
			}
			p.mandate(i, p.TrimEnd(i, end), body)
			i = end - 1
		}
	}
}

// willBeHeld reads "a meeting between A and B will take place".
func (p *Reader) willBeHeld(i int) {
	if !p.Is(i, "will") || !(p.Is(i+1, "take") && p.Is(i+2, "place") || p.Is(i+1, "be") && p.Is(i+2, "held")) {
		if p.Is(i, "will") && p.Is(i+1, "be", "include") {
			p.signingOf(i)
		}
		return
	}
	from := i
	for from > p.First && !p.Is(from-1, ",", ";", "that") {
		from--
	}
	ids := p.actors.ActorsIn(from, i)
	if len(ids) == 0 {
		return
	}
	c := clause{from, i + 3}
	q := p.Quoted(from, i)
	p.writeCommitment(noTrigger(i, i+1, "intention", "will-be-held"), c, action{i + 1, i + 3}, p.SpanOf(c.from, c.to), ids, &q)
}

// signingOf reads "a move will be X's signing of a document".
func (p *Reader) signingOf(i int) {
	for k := range p.Actors {
		m := &p.Actors[k]
		if m.Inner || m.From != i+2 || !p.Is(m.To, "'s", "’s") || !p.Is(m.To+1, "signing", "announcement", "adoption", "suspension", "withdrawal") {
			continue
		}
		c := clause{m.From, p.clauseEnd(m.To+1, len(p.Words))}
		q := p.Quoted(m.From, m.To)
		p.writeCommitment(noTrigger(i, i+1, "intention", "will-be-held"), c, action{m.To + 1, c.to}, p.SpanOf(c.from, c.to), m.IDs(), &q)
	}
}

// plannedNoun are the nouns of acts that are said to be planned.
var plannedNoun = page.WordSet("signing signature ratification withdrawal adoption referendum opening imposition")

// textSubject reports that an instrument is the subject of the verb at i of a report:
// "the memorandum foresees".
func (p *Reader) textSubject(i int) bool {
	if p.Signed || i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" {
		return false
	}
	s, _ := p.SubjectNode(i)
	return s >= 0 && s < i && p.Nodes[s].UPOS == "NOUN" && page.HeadType[p.Nodes[s].Lemma] != ""
}

// madeItem reports a noun for something that is set up or done as the head of the
// phrase at k: "a working group", "annual consultations".
func (p *Reader) madeItem(k int) bool {
	h := p.AnchorHead(k)
	return h >= 0 && (page.BodyHead[p.Low(h)] != "" || plannedDeal[p.Nodes[h].Lemma] || p.EventWord(h) || p.Is(h, "mechanism", "zone", "corridor", "hotline", "office", "force"))
}

// plannedAct reads "its eventual signing after a referendum ...".
func (p *Reader) plannedAct(i int) {
	if p.HasIn(p.First, i, "would", "could", "might") || !p.Is(i, "eventual", "upcoming", "planned", "forthcoming", "scheduled") {
		return
	}
	noun := i + 1
	for noun < i+5 && !plannedNoun[p.Low(noun)] && !p.StopAt(noun+1) {
		noun++ // "a scheduled Dec. 15 imposition of tariffs"
	}
	if !plannedNoun[p.Low(noun)] || noun > i+1 && p.dates.DateStarting(i+1) == nil {
		return
	}
	from := i
	if p.Is(i-1, "its", "the", "their") {
		from--
	}
	c := clause{from, p.clauseEnd(i+1, len(p.Words))}
	t := noTrigger(i, i+1, "intention", "planned-act")
	p.writeCommitment(t, c, action{from, c.to}, p.SpanOf(c.from, c.to), nil, nil)
	v := p.Found[len(p.Found)-1].Commitment
	for k := i + 2; k < c.to; k++ {
		if p.Is(k, "after", "following", "once", "upon") && v != nil {
			v.Parts["condition"] = p.Quoted(k, c.to)
			if k > from {
				v.Parts["action"] = p.Quoted(from, k)
			}
			return
		}
	}
}
