package commitment

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/actor"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Digests of instruments tell in the present what the parties are to do:
// "Russia deploys peacekeepers", "prisoners are exchanged".

// IsSummary reports a text that binds and has next to no "shall": one that
// retells an instrument, as it says itself or its head does, which makes the document a digest.
func IsSummary(text string, digest bool) bool {
	text = text[:min(len(text), 8*actor.PartyWindow)]
	low := strings.ToLower(text)
	shalls := strings.Count(low, " shall ") + strings.Count(low, "hereby")
	words := len(strings.Fields(text))
	opening := low[:min(len(low), 500)]
	return words > 30 && shalls*45 < words && (digest || strings.Contains(opening, "paraphrase") || strings.Contains(opening, "summary"))
}

// presentDuties finds the duties that a digest tells in the present tense.
func (p *Reader) presentDuties(ts []trigger) {
	if p.Signed && !p.Legal && !p.Summary {
		p.decreed(ts)
	}
	if len(p.Nodes) == 0 || !p.Summary && !p.presentArticle(ts) {
		return
	}
	for i := p.First; p.Summary && i < len(p.Words); i++ {
		if p.listedTerms(i) > 0 {
			return
		}
	}
	if p.nounPoints(ts) {
		return
	}
	for v := p.First; v < len(p.Nodes); v++ {
		if !p.presentVerb(v) || p.triggered(ts, v) || p.binds(v) && p.Summary || !p.Summary && p.Nodes[v].Head >= 0 && !p.besidePresent(v) {
			continue
		}
		t := noTrigger(v, v, "obligation", "present-duty")
		if p.Is(v, "stress", "stresses", "reasserts", "reiterates", "restates", "express", "expresses", "underline", "welcome", "support") && p.Child(v, "obj") > v && p.Child(v, "ccomp") < 0 && p.Summary {
			if subject, _ := p.SubjectNode(v); subject >= 0 {
				p.writePresent(noTrigger(v, v+1, "declaration", "present-duty"), v, subject)
			}
			continue
		}
		if p.Summary && p.Passive(v) && expecting[p.Nodes[v].Lemma] { // "an extension is expected"
			if subject, _ := p.SubjectNode(v); subject >= 0 {
				t.modality = "intention"
				p.writePresent(t, v, subject)
			}
			continue
		}
		if p.reportsIn(v) || p.Child(v, "ccomp") > v || p.Child(v, "mark") >= 0 && !p.Is(p.Child(v, "mark"), "while") || p.Is(p.First, "note") {
			continue // a claim
		}
		subject, _ := p.SubjectNode(v)
		lasts := p.Is(v, "runs", "lasts", "stays", "remains", "applies") && p.HasIn(v, min(v+6, len(p.Words)), "year", "years", "months", "force")
		states := p.Summary && (stating[p.Nodes[v].Lemma] || statesInDigest[p.Nodes[v].Lemma])
		if subject < 0 || p.Summary && p.aboutDocument(subject) && !lasts && !states {
			continue
		}
		if !p.Summary {
			if t.modality = p.presentMood(v, subject); t.modality == "" {
				continue
			}
		}
		if lasts || states {
			t.modality = "declaration"
		}
		if p.Summary && p.Is(v, "stays", "remains") && p.Is(v+1, "under") && p.HasIn(v+2, v+6, "control", "administration", "command") {
			t.modality = "power" // "the corridor stays under Russian control"
		}
		switch p.Nodes[v].Lemma {
		case "keep", "retain", "hold", "exercise":
			t.modality = "power"
		case "see", "recognise", "recognize", "confirm", "support", "welcome", "accept", "renounce", "end", "apply", "begin", "start", "expire", "rely":
			t.modality = "declaration"
		case "intend", "wish", "plan", "aim":
			t.modality = "intention"
			if x := p.Child(v, "xcomp"); x > v && p.Is(x-1, "to") {
				t.to, t.act = x, x
			}
		}
		p.writePresent(t, v, subject)
	}
	if p.statesFacts() {
		p.facts()
	}
}

// reportsIn reports that the verb at v says something, and is no duty: one of the list of reports,
// but for "guarantees safe movement" and "reports within one month" of a digest.
func (p *Reader) reportsIn(v int) bool {
	if _, _, cue := p.Cue(v, len(p.Words)); !cue {
		return false
	}
	return !p.Summary || !(p.Nodes[v].Lemma == "guarantee" && p.Child(v, "obj") > v) && !(p.Nodes[v].Lemma == "report" && p.Is(v+1, "within", "by", "to", "every"))
}

// expecting are verbs by whose passive a digest tells what is meant to happen.
var expecting = map[string]bool{"expect": true, "plan": true, "foresee": true, "envisage": true, "schedule": true, "intend": true}

// nounPoints writes the points of a digest that have no verb, and reports that the sentence is
// one: "(5) Amnesty.", "recognition, no force, no belligerency".
func (p *Reader) nounPoints(ts []trigger) bool {
	if !p.Summary || p.First == 0 || len(ts) > 0 || !p.noVerb() && !p.noSubjectVerb() || p.Words[p.First].Kind != syntax.Word {
		return false
	}
	end := p.clauseEnd(p.First, len(p.Words))
	for from := p.First; from < end; {
		to := from + 1
		for to < end && !(p.Is(to, ",") && (p.Is(to+1, "no", "mutual", "free") || p.Is(to+1, "and") && p.Is(to+2, "no"))) {
			to++
		}
		p.nounPoint(clause{from, p.TrimEnd(from, to)})
		from = to + 1 + page.BoolInt(p.Is(to+1, "and"))
	}
	return !p.Is(end, ";") // behind which a sentence may stand
}

// noSubjectVerb reports a point whose noun looks like a verb: "claims commission".
func (p *Reader) noSubjectVerb() bool {
	if p.First >= len(p.Nodes) {
		return false
	}
	n := &p.Nodes[p.First]
	return n.XPOS == "VBZ" && p.Child(p.First, "nsubj", "nsubj:pass") < 0 && !p.FiniteIn(p.First+1, len(p.Words))
}

// nounPoint writes one such point.
func (p *Reader) nounPoint(c clause) {
	if slices.Contains(p.Commits, p.SpanOf(c.from, c.to)) {
		return
	}
	t := noTrigger(c.from, c.from, p.nounMood(c.from), "nominal-point")
	who, from, to := p.subjectActors(c.from, min(c.to, c.from+4))
	part := p.QuotedIf(from, to)
	if len(who) == 0 {
		part = nil
	}
	p.writeAlone(t, c, action(c), who, part)
}

// instrumentAt reports an instrument that starts at word k or behind its article.
func (p *Reader) instrumentAt(k int) bool {
	for i := range p.Instrs {
		if m := &p.Instrs[i]; m.From == k || m.From == k+1 && p.Is(k, "the") {
			return true
		}
	}
	return false
}

// besidePresent reports a verb beside the main verb of an article in the present: "meets
// twice a year and takes its decisions by majority".
func (p *Reader) besidePresent(v int) bool {
	h := p.Nodes[v].Head
	return p.Nodes[v].Is("conj") && h >= 0 && p.Nodes[h].Head < 0 && p.presentVerb(h) && p.Child(v, "nsubj", "nsubj:pass") < 0 && p.Child(v, "aux") < 0
}

func (p *Reader) writePresent(t trigger, v, subject int) {
	from, to := p.Extent(v, func(k int) bool {
		n := &p.Nodes[k]
		return n.Head == v && (n.Is("parataxis") || n.Is("conj") && (p.presentVerb(k) || p.Finite(k)) || n.Is("punct") || n.Is("cc") || n.Is("mark") || n.Is("advcl") && p.Finite(k) && !p.conditionAt(p.Leftmost(k)) && !p.Is(p.Leftmost(k), "where"))
	})
	for from < to && (p.Words[from].Kind == syntax.Punct || p.Is(from, "and", "but", "while", "that")) {
		from++
	}
	c := clause{max(from, p.First), p.clauseEnd(v, to)}
	if n := len(p.Words); !p.Summary && p.Is(c.to, ",") && !p.FiniteIn(c.to, n) && p.instrumentAt(c.to+1) {
		c.to = p.clauseEnd(v, n) // "The Parties rely on the Charter, the Final Act and the Declaration"
	}
	if c.to-c.from < 2 || c.from > t.from {
		return
	}
	if p.Is(c.from, "is", "are") && t.act-c.from < 2 {
		return // its subject hangs elsewhere: "before the treaty is signed"
	}
	c.to = p.withDeadline(c.to)
	if t.to == t.from && p.Passive(v) {
		for k := range p.Nodes {
			if p.Nodes[k].Head == v && p.Nodes[k].Is("aux:pass") {
				t.from, t.to, t.act = k, k, k
			}
		}
	}
	if p.noSubject(c.from, v) {
		t.modality = "prohibition"
	}
	var who []string
	if p.Passive(v) {
		who, _ = p.treeAgent(v)
	} else {
		who = slices.Clone(p.actors.IDsAt(subject))
	}
	var part = p.QuotedIf(min(subject, v), min(subject, v))
	if m := p.MentionAt(subject); m != nil && len(who) > 0 {
		part = p.QuotedIf(m.From, m.To)
	}
	span := p.SpanOf(c.from, c.to)
	p.Commits = append(p.Commits, span)
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
var decreeing = page.WordSet("close cancel suspend halt shut lift ban abolish terminate extend expel revoke withdraw recall disband dissolve impose introduce freeze reopen open end cease regret deplore")

// decreed adds what a statement does by saying it in the present.
func (p *Reader) decreed(ts []trigger) {
	for v := p.First; v < len(p.Nodes); v++ {
		if !p.presentVerb(v) || !decreeing[p.Nodes[v].Lemma] || p.triggered(ts, v) || p.negatedVerb(v) || p.Child(v, "mark") >= 0 {
			continue
		}
		s, _ := p.SubjectNode(v)
		if s < 0 || !p.Passive(v) && (len(p.actors.IDsAt(s)) == 0 && !p.claims.Speaks(s) || p.Child(v, "obj") < 0) {
			continue
		}
		p.writePresent(noTrigger(v, v+1, "declaration", "present-duty"), v, s)
	}
}

// presentVerb reports a verb of a main clause in the present, or a passive with
// "is" or "are".
func (p *Reader) presentVerb(v int) bool {
	n := &p.Nodes[v]
	if n.UPOS != "VERB" || n.Head >= 0 && !n.Is("conj") && !n.Is("parataxis") && !n.Is("advcl") && !(n.Is("ccomp") && p.Child(n.Head, "nsubj") < 0) || telling[n.Lemma] {
		return false
	}
	if n.Is("conj") && !p.Nodes[n.Head].Is("root") && !p.Nodes[n.Head].Is("conj") && !p.Nodes[n.Head].Is("parataxis") {
		return false // inside a relative clause
	}
	if n.Is("ccomp") && p.Nodes[n.Head].UPOS == "VERB" && p.Is(n.Head, "say", "says", "said") {
		return false
	}
	if n.Is("advcl") && !p.Is(p.Leftmost(v), "while") {
		return false
	}
	switch n.XPOS {
	case "VBZ", "VBP":
		return true
	case "VBN":
		for k := range p.Nodes {
			if p.Nodes[k].Head == v && p.Nodes[k].Is("aux:pass") && p.Is(k, "is", "are") {
				return p.Child(v, "aux") < 0 || p.Nodes[p.Child(v, "aux")].Is("aux:pass")
			}
		}
	}
	return false
}

// presentArticle reports a sentence of an article that has no modal: some
// treaties say in the present what is to be done.
func (p *Reader) presentArticle(ts []trigger) bool {
	return p.Legal && p.inArticle && len(ts) == 0 && !p.Is(len(p.Words)-1, ":") && !p.Is(p.First, "done", "signed", "whereas", "having", "considering")
}

// presentMood is what an article says in the present by the verb at v: a duty of
// its subject or of whoever carries a thing out, a statement about a line or the
// text itself; empty for descriptions.
func (p *Reader) presentMood(v, subject int) string {
	lemma, noun := p.Nodes[v].Lemma, strings.ToLower(p.Nodes[subject].Lemma)
	switch {
	case p.Is(v, "means", "mean", "enjoy", "enjoys") || p.OpenMark(p.First) || lemma == "avail" && p.Is(v+1, "myself", "ourselves", "itself"):
		return "" // a definition, or a form of words
	case lemma == "remain" && statedNoun[noun] && p.Is(v+1, "in") && p.Is(v+2, "force", "effect"):
		return "declaration"
	case stating[lemma] && statedNoun[noun], lemma == "apply" && p.Nodes[subject].UPOS == "NOUN":
		return "declaration"
	case lemma == "have" && p.Child(v, "obj") > v && p.Is(p.Child(v, "obj"), "force", "effect"), lemma == "grant" && p.Passive(v) && p.Nodes[subject].UPOS == "NOUN":
		return "declaration" // "the provisions of a void treaty have no legal force"
	case p.Passive(v):
		if ids, _ := p.treeAgent(v); len(ids) > 0 || carriedOut[lemma] && p.Nodes[subject].UPOS == "NOUN" {
			return "obligation"
		}
		if p.statesFacts() && !p.binds(v) && p.Nodes[subject].UPOS == "NOUN" && !aboutText[p.Nodes[subject].Lemma] && !ofSigning[lemma] && len(p.actors.IDsAt(subject)) == 0 {
			return "declaration"
		}
		return ""
	case len(p.actors.IDsAt(subject)) > 0:
		return "obligation"
	}
	return ""
}

// ofSigning are verbs by which a text tells how it was made.
var ofSigning = map[string]bool{"do": true, "draw": true, "affix": true, "make": true}

// carriedOut are verbs of a passive that tells how a thing is to be done.
var carriedOut = map[string]bool{"effect": true, "carry": true, "conduct": true, "hold": true, "pay": true, "settle": true, "deliver": true, "convene": true, "exchange": true, "submit": true}

// statesInDigest are verbs by which a digest tells what an instrument states.
var statesInDigest = map[string]bool{"end": true, "prevail": true, "resume": true, "affect": true, "supersede": true, "replace": true, "become": true}

// statedNoun are what articles state something about.
var statedNoun = map[string]bool{"line": true, "boundary": true, "frontier": true, "border": true, "zone": true, "agreement": true, "treaty": true, "protocol": true,
	"convention": true, "provision": true, "article": true, "annex": true, "territory": true, "commission": true, "committee": true, "point": true, "course": true, "it": true, "river": true, "map": true, "nothing": true, "council": true, "tribunal": true, "court": true, "chapter": true, "section": true, "undertaking": true, "ceasefire": true, "armistice": true, "truce": true,
	"amendment": true, "decision": true, "award": true, "regulation": true, "rule": true}

// nounMood is what a point without a verb says by its first words: "no force",
// "free passage through Suez", "entry into force".
func (p *Reader) nounMood(k int) string {
	switch {
	case p.Is(k, "no", "ban", "prohibition", "refusal", "renunciation", "non"):
		return "prohibition"
	case p.Is(k, "free", "freedom", "right") && p.Is(k+1, "passage", "of", "movement", "navigation", "access", "to", "transit"):
		return "permission"
	case p.Is(k, "entry") && p.Is(k+1, "into"), p.Is(k, "recognition"), p.HasIn(k, k+3, "sovereignty"):
		return "declaration"
	}
	return "obligation"
}

// stating are verbs by which an article states what is.
var stating = map[string]bool{"establish": true, "define": true, "constitute": true, "coincide": true, "follow": true, "run": true, "enter": true, "apply": true, "form": true,
	"regulate": true, "consist": true, "mean": true, "cover": true, "comprise": true, "set": true, "base": true, "call": true, "compose": true, "affect": true, "prejudice": true, "relate": true, "annex": true, "attach": true, "show": true, "indicate": true, "list": true, "describe": true}

// telling are verbs of a digest about the document, and of states.
var telling = map[string]bool{"be": true, "have": true, "contain": true, "include": true, "say": true, "state": true, "note": true, "mention": true,
	"further": true, "cover": true, "proceed": true, "span": true, "concern": true, "read": true, "name": true, "list": true, "consist": true,
	"show": true, "appear": true, "seem": true, "exist": true, "know": true, "believe": true, "call": true, "describe": true, "recall": true, "refer": true}

// triggered reports that a duty was found on the verb already.
func (p *Reader) triggered(ts []trigger, v int) bool {
	for _, t := range ts {
		if t.from == v || t.act == v || p.governor(t) == v || t.from <= v && v < t.act {
			return true
		}
	}
	return false
}

// aboutDocument reports a subject that is the text itself.
func (p *Reader) aboutDocument(i int) bool {
	switch p.Nodes[i].Lemma {
	case "document", "memorandum", "framework", "agreement", "treaty", "text", "preamble", "article", "paragraph", "it", "this", "clause", "point", "history", "declaration", "statement", "protocol", "convention", "charter", "accord":
		return true
	}
	return false
}
