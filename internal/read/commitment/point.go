package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// pointList reports whether the sentence is an item of a list that binds.
func (p *Reader) pointList() bool {
	return p.Legal && (p.First > 0 && !p.Is(0, "article") || p.listPoint || p.inPoint)
}

// point takes an item of a list that starts with a bare verb ("Ensure ...") or
// a nominal act ("Withdrawal of ...") as a duty without a named bearer.
func (p *Reader) point(ts []trigger) {
	if !p.pointList() || p.First >= len(p.Words) {
		return
	}
	v := p.First
	if strings.HasSuffix(p.Low(v), "ly") && p.Lex.BaseVerb(p.Low(v+1)) {
		v++
	}
	rule := ""
	switch w := p.Low(v); {
	case p.Lex.BaseVerb(w) && p.Upper(p.First) && p.Is(v+1, "of") && !p.Lex.OnlyVerb(w) && !p.Is(v, "dispose"):
		rule = "nominal-point" // "Exchange of maps"
	case p.Lex.BaseVerb(w) && p.Upper(p.First) && !p.Is(v+1, ",", "."):
		rule = "imperative-point"
	case p.tasks && w == "to" && p.Lex.BaseVerb(p.Low(v+1)):
		v++
		rule = "imperative-point"
	case p.tasks && p.First > 0 && (p.nominalAct(v) || v < len(p.Nodes) && p.Nodes[v].XPOS == "VBG"):
		rule = "nominal-point"
	case p.Upper(p.First) && p.nominalAct(v):
		rule = "nominal-point"
	default:
		return
	}
	to := len(p.Words)
	if len(ts) > 0 {
		to = p.clauseStart(ts[0].from, v, true)
	}
	c := clause{p.First, p.clauseEnd(v, to)}
	if c.to-c.from < 2 || p.heading(c) || rule == "nominal-point" && p.subjectOf(ts, c) {
		return
	}
	t := noTrigger(v, v, "obligation", rule)
	if rule == "nominal-point" && p.taskModality != "" && (p.tasks || p.forms) {
		t.modality = p.taskModality
	}
	if p.tasks && p.Is(v-1, "to") && v-1 == p.First {
		t.modality = "power" // a mandate
	}
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
	obligor := p.chapeau
	var part *kadesh.Quoted
	if len(obligor) > 0 {
		part = p.chapeauPart
	} else if m := p.actors.AgentBy(v, c.to); m != nil && rule == "nominal-point" {
		obligor, part = m.IDs(), p.QuotedIf(m.From, m.To)
	}
	means := p.means(v+1, c.to)
	main := action{v, c.to}
	if means > 0 {
		main.to = p.TrimEnd(v, means-1)
		for p.Is(main.to-1, "by", "means", "of", "including", ",", "through") {
			main.to--
		}
	}
	p.writeCommitment(t, c, main, span, obligor, part)
	if means > 0 {
		inner := clause{means, c.to}
		p.writeCommitment(t, inner, action{means, c.to}, p.SpanOf(means, c.to), obligor, part)
	}
}

// means is where a checkable means starts in a point: "by enacting the law",
// "including through the establishment of"; 0 when there is none.
func (p *Reader) means(from, to int) int {
	for k := from; k+2 < to; k++ {
		switch {
		case p.Is(k, "by") && p.Is(k+1, "means") && p.Is(k+2, "of") && strings.HasSuffix(p.Low(k+3), "ing"):
			return k + 3
		case p.Is(k, "by", "through") && strings.HasSuffix(p.Low(k+1), "ing") && p.Lex.Lemma(p.Low(k+1)) != "":
			return k + 1
		case p.Is(k, "through") && p.Is(k+1, "the") && p.Is(k+3, "of") && actionNoun(p.Low(k+2)):
			return k + 1
		}
	}
	return 0
}

// nominalAct reports "Withdrawal of", "Immediate and comprehensive ceasefire in".
func (p *Reader) nominalAct(v int) bool {
	for k := v; k < len(p.Words) && k-v < 5; k++ {
		w := p.Low(k)
		if p.Is(k, "of", "in", "by", "on", "for", "to", "as", "that", "regarding", "concerning") || k > v && p.Is(k, "the") {
			return false
		}
		if p.Is(k+1, "of", "in", "by", "on", "out", "to") && p.MentionAt(k) == nil {
			for _, s := range [...]string{"al", "ment", "tion", "sion", "ance", "ing", "ship", "fire"} {
				if strings.HasSuffix(w, s) && len(w) > 6 {
					return true
				}
			}
		}
		if p.Words[k].Kind == syntax.Punct || p.FiniteIn(k, k+1) {
			return false
		}
	}
	return false
}

// openChapeau keeps the bearer of an opening that ends in a colon for the
// points below it, and forgets it at the next article.
func (p *Reader) openChapeau(ts []trigger) {
	p.openList(ts)
	n := len(p.Words)
	p.contents = p.Is(n-1, ":") && len(ts) > 0 && (p.Is(ts[0].act, "be") && p.HasIn(p.First, ts[0].from, "following") && ts[0].act+2 >= n-1 || p.Is(n-2, "of", "on", "about", "regarding", "concerning") && p.Is(ts[len(ts)-1].act, "be") && !p.HasIn(p.First, n, "duties", "functions", "tasks", "powers") || len(ts) > 1 && p.Is(ts[len(ts)-1].act, "contain", "include", "state", "specify")) ||
		p.Is(n-1, ":") && len(ts) == 1 && p.Is(ts[0].act, "contain", "include", "comprise", "consist", "specify", "state", "indicate", "mean", "cover") || p.contents && p.First > 0
	p.forms = p.forms && len(ts) == 0 && !p.Is(0, "article")
	p.inArticle = p.inArticle || p.Is(p.First, "article") && n < 14 || p.Is(0, "article")
	p.inAnnex = !p.Is(0, "article") && (p.inAnnex || p.Is(p.First, "annex", "appendix") && n < 14)
	switch {
	case p.Is(n-1, ":") && p.functionsOf() != nil:
		m := p.functionsOf()
		q := p.Quoted(m.From, m.To)
		p.chapeau, p.chapeauPart, p.tasks, p.taskModality = m.IDs(), &q, true, "obligation"
	case p.Is(n-1, ":") && p.HasWord("following") && len(ts) == 1 && p.HasIn(ts[0].act, n, "form", "forms", "means", "ways", "methods") && !p.ActorBefore(ts[0].from):
		p.forms, p.taskModality = true, ts[0].modality // "Cooperation may take the following forms:"
	case p.Is(n-1, ":") && p.HasWord("following") && len(ts) == 1 && p.subjectIn == p.Index && len(p.Subject) > 0 && (ts[0].modality == "permission" || ts[0].modality == "obligation") && ts[0].rule != "promise-verb":
		// "The Parties may cooperate in the following areas:"
		p.chapeau, p.chapeauPart, p.tasks, p.taskModality = slices.Clone(p.Subject), nil, true, ts[0].modality
		if ids, from, to := p.subjectActors(p.First, ts[0].from); len(ids) > 0 {
			q := p.Quoted(from, to)
			p.chapeauPart = &q
		}
	case p.Is(n-1, ":") && len(p.Actors) > 0:
		if ids, from, to := p.subjectActors(p.First, n); len(ids) > 0 && p.Is(to, "shall", "have", "agree", "undertake", "will", "has", "agreed", "commit") && !p.Is(n-2, "follows", "following") {
			p.chapeau = ids
			q := p.Quoted(from, to)
			p.chapeauPart = &q
		}
	case n < 10 && p.HasWord("article"):
		p.chapeau, p.chapeauPart, p.inPoint, p.tasks, p.forms = nil, nil, false, false, false
	case p.Is(p.First, "participants", "done", "signed", "for"):
		p.inPoint = false
	}
	p.listPoint = p.First == n && n <= 3
	p.inPoint = p.inPoint || p.listPoint
}

// functionsOf is the body whose functions the sentence says it will list: "The
// duties of the Commission shall be as follows:"; nil for other sentences.
func (p *Reader) functionsOf() *page.Mention {
	for k := p.First; k+2 < len(p.Words) && k < p.First+8; k++ {
		if !p.Is(k, "functions", "duties", "tasks", "responsibilities", "mandate", "powers", "competence") || !p.Is(k+1, "of") {
			continue
		}
		for i := range p.Actors {
			if m := &p.Actors[i]; !m.Inner && m.From >= k+2 && m.From <= k+3 {
				return m
			}
		}
	}
	return nil
}

// planPoint takes a point of a plan that a report lists, "3. Release of all
// hostages": what is meant to be done, by nobody named. A list opens behind a
// sentence about a plan that ends in a colon or semicolon.
func (p *Reader) planPoint() bool {
	n := len(p.Words)
	if p.Legal || p.First >= n {
		return false
	}
	item := p.First > 0 || p.listPoint || p.Is(n-1, ";") && p.noVerb()
	if p.plan && item && p.noVerb() && n-p.First > 2 {
		to := n
		for to > p.First && p.Words[to-1].Kind == syntax.Punct && !p.Is(to-1, ")") {
			to--
		}
		c := clause{p.First, to}
		t := noTrigger(c.from, c.from, "intention", "nominal-point")
		p.writeAlone(t, c, action(c), nil, nil)
		return true
	}
	p.plan = p.plan && (item || n <= 3 || p.noVerb()) || len(p.stated) == 0 && p.Is(n-1, ":", ";") && p.HasIn(p.First, n, "plan", "points", "pillars", "steps", "measures", "stages", "proposals", "roadmap", "package")
	return false
}

// noVerb reports a sentence that is a noun phrase.
func (p *Reader) noVerb() bool {
	for i := p.First; i < len(p.Nodes); i++ {
		if p.Nodes[i].Head < 0 {
			return p.Nodes[i].UPOS == "NOUN" || p.Nodes[i].UPOS == "PROPN" || p.Nodes[i].XPOS == "VBG"
		}
	}
	return false
}
