package read

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Digests of instruments tell in the present what the parties are to do:
// "Russia deploys peacekeepers", "prisoners are exchanged".

// isSummary reports a text that binds and has next to no "shall": one that
// retells an instrument.
func isSummary(text string) bool {
	text = text[:min(len(text), 8*partyWindow)]
	low := strings.ToLower(text)
	shalls := strings.Count(low, " shall ") + strings.Count(low, "hereby")
	words := len(strings.Fields(text))
	return words > 30 && shalls*90 < words && (strings.Contains(low[:min(len(low), 500)], "paraphrase") || strings.Contains(low[:min(len(low), 500)], "summary"))
}

// presentDuties finds the duties that a digest tells in the present tense.
func (p *page) presentDuties(ts []trigger) {
	if p.signed && !p.legal && !p.summary {
		p.decreed(ts)
	}
	if len(p.nodes) == 0 || !p.summary && !p.presentArticle(ts) {
		return
	}
	if p.summary && p.first > 0 && len(ts) == 0 && p.noVerb() && p.words[p.first].kind == syntax.Word {
		c := clause{p.first, p.clauseEnd(p.first, len(p.words))}
		span := p.spanOf(c.from, c.to)
		if !slices.Contains(p.commits, span) { // "(5) Amnesty."
			p.commits = append(p.commits, span)
			t := trigger{from: c.from, to: c.from, act: c.from, modality: p.nounMood(c.from), rule: "nominal-point", start: -1, demandee: [2]int{-1, -1}}
			who, from, to := p.subjectActors(p.first, min(len(p.words), p.first+4))
			part := quotedIf(p, from, to)
			if len(who) == 0 {
				part = nil
			}
			p.writeCommitment(t, c, action(c), span, who, part)
		}
		return
	}
	for v := p.first; v < len(p.nodes); v++ {
		if !p.presentVerb(v) || p.triggered(ts, v) || !p.summary && p.nodes[v].Head >= 0 {
			continue
		}
		t := trigger{from: v, to: v, act: v, modality: "obligation", rule: "present-duty", start: -1, demandee: [2]int{-1, -1}}
		if p.is(v, "stress", "stresses", "express", "expresses", "underline", "welcome", "support") && p.child(v, "obj") > v && p.child(v, "ccomp") < 0 && p.summary {
			if subject, _ := p.subjectNode(v); subject >= 0 {
				p.writePresent(trigger{from: v, to: v + 1, act: v + 1, modality: "declaration", rule: "present-duty", start: -1, demandee: [2]int{-1, -1}}, v, subject)
			}
			continue
		}
		if _, _, cue := p.cue(v, len(p.words)); cue || p.child(v, "ccomp") > v || p.child(v, "mark") >= 0 && !p.is(p.child(v, "mark"), "while") || p.is(p.first, "note") {
			continue // a claim
		}
		subject, _ := p.subjectNode(v)
		lasts := p.is(v, "runs", "lasts", "stays", "remains", "applies") && p.hasIn(v, min(v+6, len(p.words)), "year", "years", "months", "force")
		states := p.summary && (stating[p.nodes[v].Lemma] || statesInDigest[p.nodes[v].Lemma])
		if subject < 0 || p.summary && p.aboutDocument(subject) && !lasts && !states {
			continue
		}
		if !p.summary {
			if t.modality = p.presentMood(v, subject); t.modality == "" {
				continue
			}
		}
		if lasts || states {
			t.modality = "declaration"
		}
		switch p.nodes[v].Lemma {
		case "keep", "retain", "hold", "exercise":
			t.modality = "power"
		case "see", "recognise", "recognize", "confirm", "support", "welcome", "accept", "renounce", "end", "apply", "begin", "start", "expire":
			t.modality = "declaration"
		case "intend", "wish", "plan", "aim":
			t.modality = "intention"
			if x := p.child(v, "xcomp"); x > v && p.is(x-1, "to") {
				t.to, t.act = x, x
			}
		}
		p.writePresent(t, v, subject)
	}
}

func (p *page) writePresent(t trigger, v, subject int) {
	from, to := p.extent(v, func(k int) bool {
		n := &p.nodes[k]
		return n.Head == v && (n.Is("parataxis") || n.Is("conj") && (p.presentVerb(k) || p.finite(k)) || n.Is("punct") || n.Is("cc") || n.Is("mark") || n.Is("advcl") && p.finite(k) && !p.conditionAt(p.leftmost(k)))
	})
	for from < to && (p.words[from].kind == syntax.Punct || p.is(from, "and", "but", "while", "that")) {
		from++
	}
	c := clause{max(from, p.first), p.clauseEnd(v, to)}
	if c.to-c.from < 2 || c.from > t.from {
		return
	}
	if p.is(c.from, "is", "are") && t.act-c.from < 2 {
		return // its subject hangs elsewhere: "before the treaty is signed"
	}
	c.to = p.withDeadline(c.to)
	if t.to == t.from && p.passive(v) {
		for k := range p.nodes {
			if p.nodes[k].Head == v && p.nodes[k].Is("aux:pass") {
				t.from, t.to, t.act = k, k, k
			}
		}
	}
	if p.noSubject(c.from, v) {
		t.modality = "prohibition"
	}
	var who []string
	if p.passive(v) {
		who, _ = p.treeAgent(v)
	} else {
		who = slices.Clone(p.idsAt(subject))
	}
	var part = quotedIf(p, min(subject, v), min(subject, v))
	if m := p.mentionAt(subject); m != nil && len(who) > 0 {
		part = quotedIf(p, m.from, m.to)
	}
	span := p.spanOf(c.from, c.to)
	p.commits = append(p.commits, span)
	actions := []action{{t.act, c.to}}
	if t.to > t.from {
		actions = p.actions(t, c)
	}
	for _, a := range actions {
		p.writeCommitment(t, c, a, span, who, part)
	}
}

// decreeing are verbs by which a statement does what it says: "the crossing is closed",
// "Russia withdraws its guarantees".
var decreeing = wordSet("close cancel suspend halt shut lift ban abolish terminate extend expel revoke withdraw recall disband dissolve impose introduce freeze reopen open end cease regret deplore")

// decreed adds what a statement does by saying it in the present.
func (p *page) decreed(ts []trigger) {
	for v := p.first; v < len(p.nodes); v++ {
		if !p.presentVerb(v) || !decreeing[p.nodes[v].Lemma] || p.triggered(ts, v) || p.negatedVerb(v) || p.child(v, "mark") >= 0 {
			continue
		}
		s, _ := p.subjectNode(v)
		if s < 0 || !p.passive(v) && (len(p.idsAt(s)) == 0 && !p.speaks(s) || p.child(v, "obj") < 0) {
			continue
		}
		p.writePresent(trigger{from: v, to: v + 1, act: v + 1, modality: "declaration", rule: "present-duty", start: -1, demandee: [2]int{-1, -1}}, v, s)
	}
}

// presentVerb reports a verb of a main clause in the present, or a passive with
// "is" or "are".
func (p *page) presentVerb(v int) bool {
	n := &p.nodes[v]
	if n.UPOS != "VERB" || n.Head >= 0 && !n.Is("conj") && !n.Is("parataxis") && !n.Is("advcl") && !(n.Is("ccomp") && p.child(n.Head, "nsubj") < 0) || telling[n.Lemma] {
		return false
	}
	if n.Is("conj") && !p.nodes[n.Head].Is("root") && !p.nodes[n.Head].Is("conj") && !p.nodes[n.Head].Is("parataxis") {
		return false // inside a relative clause
	}
	if n.Is("ccomp") && p.nodes[n.Head].UPOS == "VERB" && p.is(n.Head, "say", "says", "said") {
		return false
	}
	if n.Is("advcl") && !p.is(p.leftmost(v), "while") {
		return false
	}
	switch n.XPOS {
	case "VBZ", "VBP":
		return true
	case "VBN":
		for k := range p.nodes {
			if p.nodes[k].Head == v && p.nodes[k].Is("aux:pass") && p.is(k, "is", "are") {
				return p.child(v, "aux") < 0 || p.nodes[p.child(v, "aux")].Is("aux:pass")
			}
		}
	}
	return false
}

// presentArticle reports a sentence of an article that has no modal: some
// treaties say in the present what is to be done.
func (p *page) presentArticle(ts []trigger) bool {
	return p.legal && p.inArticle && len(ts) == 0 && !p.is(len(p.words)-1, ":") && !p.is(p.first, "done", "signed", "whereas", "having", "considering")
}

// presentMood is what an article says in the present by the verb at v: a duty of
// its subject or of whoever carries a thing out, a statement about a line or the
// text itself; empty for descriptions.
func (p *page) presentMood(v, subject int) string {
	lemma := p.nodes[v].Lemma
	switch {
	case p.is(v, "means", "mean", "enjoy", "enjoys") || p.openMark(p.first):
		return "" // a definition
	case stating[lemma] && statedNoun[p.nodes[subject].Lemma], lemma == "apply" && p.nodes[subject].UPOS == "NOUN":
		return "declaration"
	case lemma == "have" && p.child(v, "obj") > v && p.is(p.child(v, "obj"), "force", "effect"), lemma == "grant" && p.passive(v) && p.nodes[subject].UPOS == "NOUN":
		return "declaration" // "the provisions of a void treaty have no legal force"
	case p.passive(v):
		if ids, _ := p.treeAgent(v); len(ids) > 0 || carriedOut[lemma] && p.nodes[subject].UPOS == "NOUN" {
			return "obligation"
		}
		return ""
	case len(p.idsAt(subject)) > 0:
		return "obligation"
	}
	return ""
}

// carriedOut are verbs of a passive that tells how a thing is to be done.
var carriedOut = map[string]bool{"effect": true, "carry": true, "conduct": true, "hold": true, "pay": true, "settle": true, "deliver": true, "convene": true, "exchange": true, "submit": true}

// statesInDigest are verbs by which a digest tells what an instrument states.
var statesInDigest = map[string]bool{"end": true, "prevail": true, "resume": true, "affect": true, "supersede": true, "replace": true, "become": true}

// statedNoun are what articles state something about.
var statedNoun = map[string]bool{"line": true, "boundary": true, "frontier": true, "border": true, "zone": true, "agreement": true, "treaty": true, "protocol": true,
	"convention": true, "provision": true, "article": true, "annex": true, "territory": true, "commission": true, "committee": true, "point": true, "course": true, "it": true, "river": true, "map": true}

// nounMood is what a point without a verb says by its first words: "no force",
// "free passage through Suez", "entry into force".
func (p *page) nounMood(k int) string {
	switch {
	case p.is(k, "no", "ban", "prohibition", "refusal", "renunciation", "non"):
		return "prohibition"
	case p.is(k, "free", "freedom", "right") && p.is(k+1, "passage", "of", "movement", "navigation", "access", "to", "transit"):
		return "permission"
	case p.is(k, "entry") && p.is(k+1, "into"), p.is(k, "recognition"):
		return "declaration"
	}
	return "obligation"
}

// stating are verbs by which an article states what is.
var stating = map[string]bool{"establish": true, "define": true, "constitute": true, "coincide": true, "follow": true, "run": true, "enter": true, "apply": true, "form": true,
	"regulate": true, "consist": true, "mean": true, "cover": true, "comprise": true, "set": true, "base": true, "call": true, "annex": true, "attach": true, "show": true, "indicate": true, "list": true, "describe": true}

// telling are verbs of a digest about the document, and of states.
var telling = map[string]bool{"be": true, "have": true, "contain": true, "include": true, "say": true, "state": true, "note": true, "mention": true,
	"further": true, "cover": true, "proceed": true, "span": true, "concern": true, "read": true, "name": true, "list": true, "consist": true,
	"show": true, "appear": true, "seem": true, "exist": true, "know": true, "believe": true, "call": true, "describe": true, "recall": true, "refer": true}

// triggered reports that a duty was found on the verb already.
func (p *page) triggered(ts []trigger, v int) bool {
	for _, t := range ts {
		if t.from == v || t.act == v || p.governor(t) == v || t.from <= v && v < t.act {
			return true
		}
	}
	return false
}

// aboutDocument reports a subject that is the text itself.
func (p *page) aboutDocument(i int) bool {
	switch p.nodes[i].Lemma {
	case "document", "memorandum", "framework", "agreement", "treaty", "text", "preamble", "article", "paragraph", "it", "this", "clause", "point", "history", "declaration", "statement", "protocol", "convention", "charter", "accord":
		return true
	}
	return false
}
