package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// pointList reports whether the sentence is an item of a list that binds.
func (p *page) pointList() bool {
	return p.legal && (p.first > 0 && !p.is(0, "article") || p.listPoint || p.inPoint)
}

// point takes an item of a list that starts with a bare verb ("Ensure ...") or
// a nominal act ("Withdrawal of ...") as a duty without a named bearer.
func (p *page) point(ts []trigger) {
	if !p.pointList() || p.first >= len(p.words) {
		return
	}
	v := p.first
	if strings.HasSuffix(p.low(v), "ly") && p.lex.BaseVerb(p.low(v+1)) {
		v++
	}
	rule := ""
	switch w := p.low(v); {
	case p.lex.BaseVerb(w) && p.upper(p.first) && !p.is(v+1, ",", "."):
		rule = "imperative-point"
	case p.tasks && w == "to" && p.lex.BaseVerb(p.low(v+1)):
		v++
		rule = "imperative-point"
	case p.tasks && p.first > 0 && (p.nominalAct(v) || v < len(p.nodes) && p.nodes[v].XPOS == "VBG"):
		rule = "nominal-point"
	case p.upper(p.first) && p.nominalAct(v):
		rule = "nominal-point"
	default:
		return
	}
	to := len(p.words)
	if len(ts) > 0 {
		to = p.clauseStart(ts[0].from, v, true)
	}
	c := clause{p.first, p.clauseEnd(v, to)}
	if c.to-c.from < 2 || p.heading(c) || rule == "nominal-point" && p.subjectOf(ts, c) {
		return
	}
	t := trigger{from: v, to: v, act: v, modality: "obligation", rule: rule, start: -1, demandee: [2]int{-1, -1}}
	if p.tasks && rule == "nominal-point" && p.taskModality != "" {
		t.modality = p.taskModality
	}
	if p.tasks && p.is(v-1, "to") && v-1 == p.first {
		t.modality = "power" // a mandate
	}
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	obligor := p.chapeau
	var part *kadesh.Quoted
	if len(obligor) > 0 {
		part = p.chapeauPart
	} else if m := p.agentBy(v, c.to); m != nil && rule == "nominal-point" {
		obligor, part = m.ids(), quotedIf(p, m.from, m.to)
	}
	means := p.means(v+1, c.to)
	main := action{v, c.to}
	if means > 0 {
		main.to = p.trimEnd(v, means-1)
		for p.is(main.to-1, "by", "means", "of", "including", ",", "through") {
			main.to--
		}
	}
	p.writeCommitment(t, c, main, span, obligor, part)
	if means > 0 {
		inner := clause{means, c.to}
		p.writeCommitment(t, inner, action{means, c.to}, p.spanOf(means, c.to), obligor, part)
	}
}

// means is where a checkable means starts in a point: "by enacting the law",
// "including through the establishment of"; 0 when there is none.
func (p *page) means(from, to int) int {
	for k := from; k+2 < to; k++ {
		switch {
		case p.is(k, "by") && p.is(k+1, "means") && p.is(k+2, "of") && strings.HasSuffix(p.low(k+3), "ing"):
			return k + 3
		case p.is(k, "by", "through") && strings.HasSuffix(p.low(k+1), "ing") && p.lex.Lemma(p.low(k+1)) != "":
			return k + 1
		case p.is(k, "through") && p.is(k+1, "the") && p.is(k+3, "of") && actionNoun(p.low(k+2)):
			return k + 1
		}
	}
	return 0
}

// nominalAct reports "Withdrawal of", "Immediate and comprehensive ceasefire in".
func (p *page) nominalAct(v int) bool {
	for k := v; k < len(p.words) && k-v < 5; k++ {
		w := p.low(k)
		if p.is(k, "of", "in", "by", "on", "for", "to", "as", "that", "regarding", "concerning") || k > v && p.is(k, "the") {
			return false
		}
		if p.is(k+1, "of", "in", "by", "on", "out", "to") && p.mentionAt(k) == nil {
			for _, s := range [...]string{"al", "ment", "tion", "sion", "ance", "ing", "ship", "fire"} {
				if strings.HasSuffix(w, s) && len(w) > 6 {
					return true
				}
			}
		}
		if p.words[k].kind == syntax.Punct || p.finiteIn(k, k+1) {
			return false
		}
	}
	return false
}

// openChapeau keeps the bearer of an opening that ends in a colon for the
// points below it, and forgets it at the next article.
func (p *page) openChapeau(ts []trigger) {
	p.openList(ts)
	n := len(p.words)
	p.contents = p.is(n-1, ":") && len(ts) == 1 && p.is(ts[0].act, "contain", "include", "comprise", "consist", "specify", "state", "indicate", "mean", "cover") || p.contents && p.first > 0
	p.inArticle = p.inArticle || p.is(p.first, "article") && n < 14 || p.is(0, "article")
	switch {
	case p.is(n-1, ":") && p.functionsOf() != nil:
		m := p.functionsOf()
		q := p.quoted(m.from, m.to)
		p.chapeau, p.chapeauPart, p.tasks, p.taskModality = m.ids(), &q, true, "obligation"
	case p.is(n-1, ":") && p.hasWord("following") && len(ts) == 1 && p.subjectIn == p.index && len(p.subject) > 0 && (ts[0].modality == "permission" || ts[0].modality == "obligation") && ts[0].rule != "promise-verb":
		// "The Parties may cooperate in the following areas:"
		p.chapeau, p.chapeauPart, p.tasks, p.taskModality = slices.Clone(p.subject), nil, true, ts[0].modality
		if ids, from, to := p.subjectActors(p.first, ts[0].from); len(ids) > 0 {
			q := p.quoted(from, to)
			p.chapeauPart = &q
		}
	case p.is(n-1, ":") && len(p.actors) > 0:
		if ids, from, to := p.subjectActors(p.first, n); len(ids) > 0 && p.is(to, "shall", "have", "agree", "undertake", "will", "has", "agreed", "commit") && !p.is(n-2, "follows", "following") {
			p.chapeau = ids
			q := p.quoted(from, to)
			p.chapeauPart = &q
		}
	case n < 10 && p.hasWord("article"):
		p.chapeau, p.chapeauPart, p.inPoint, p.tasks = nil, nil, false, false
	case p.is(p.first, "participants", "done", "signed", "for"):
		p.inPoint = false
	}
	p.listPoint = p.first == n && n <= 3
	p.inPoint = p.inPoint || p.listPoint
}

// functionsOf is the body whose functions the sentence says it will list: "The
// duties of the Commission shall be as follows:"; nil for other sentences.
func (p *page) functionsOf() *mention {
	for k := p.first; k+2 < len(p.words) && k < p.first+8; k++ {
		if !p.is(k, "functions", "duties", "tasks", "responsibilities", "mandate", "powers", "competence") || !p.is(k+1, "of") {
			continue
		}
		for i := range p.actors {
			if m := &p.actors[i]; !m.inner && m.from >= k+2 && m.from <= k+3 {
				return m
			}
		}
	}
	return nil
}

// planPoint takes a point of a plan that a report lists, "3. Release of all
// hostages": what is meant to be done, by nobody named. A list opens behind a
// sentence about a plan that ends in a colon or semicolon.
func (p *page) planPoint() bool {
	n := len(p.words)
	if p.legal || p.first >= n {
		return false
	}
	item := p.first > 0 || p.listPoint || p.is(n-1, ";") && p.noVerb()
	if p.plan && item && p.noVerb() && n-p.first > 2 {
		to := n
		for to > p.first && p.words[to-1].kind == syntax.Punct && !p.is(to-1, ")") {
			to--
		}
		c := clause{p.first, to}
		t := trigger{from: c.from, to: c.from, act: c.from, modality: "intention", rule: "nominal-point", start: -1, demandee: [2]int{-1, -1}}
		span := p.spanOf(c.from, c.to)
		p.commits = append(p.commits, span)
		p.writeCommitment(t, c, action(c), span, nil, nil)
		return true
	}
	p.plan = p.plan && (item || n <= 3 || p.noVerb()) || len(p.stated) == 0 && p.is(n-1, ":", ";") && p.hasIn(p.first, n, "plan", "points", "pillars", "steps", "measures", "stages", "proposals", "roadmap", "package")
	return false
}

// noVerb reports a sentence that is a noun phrase.
func (p *page) noVerb() bool {
	for i := p.first; i < len(p.nodes); i++ {
		if p.nodes[i].Head < 0 {
			return p.nodes[i].UPOS == "NOUN" || p.nodes[i].UPOS == "PROPN" || p.nodes[i].XPOS == "VBG"
		}
	}
	return false
}
