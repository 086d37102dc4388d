package page

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Where a report is known to mean another tag or head than the parser gave, which
// learnt on longer texts.

// findVerb parses the words from start to end of a digest again when they have no
// finite verb but a word that may be one: the tagger, which learnt on longer
// texts, takes "both sides withdraw" for a noun phrase.
func (p *Page) findVerb(start, end int) {
	nodes := p.Nodes[start:end]
	known := append(p.secondVerb(start, end), p.namedGerund(start, end)...)
	known = append(known, p.secondPast(start, end)...)
	known = append(known, p.ownedNoun(start, end)...)
	known = append(known, p.plainPast(start, end)...)
	known = append(known, p.askedThat(start, end)...)
	known = append(known, p.officeFirst(start, end)...)
	known = append(known, p.crowdNamed(start, end)...)
	known = append(known, p.mainBefore(start, end)...)
	for i := range nodes {
		if x := nodes[i].XPOS; (x == "WRB" || x == "WP" || x == "WDT") && !relatives[p.Low(start+i)] {
			known = append(known, syntax.Known{Word: i, XPOS: "NN"}) // "wheat"
		} else if (x == "VBN" || x == "VBP" || x == "VB" || x == "IN") && pastOnly[p.Low(start+i)] {
			known = append(known, syntax.Known{Word: i, XPOS: "VBD"}) // "the two leaders spoke by telephone"
		} else if x == "VBD" && i > 1 && p.Is(start+i, "accused") && p.Is(start+i+1, "of") && (nodes[i-1].UPOS == "NOUN" || nodes[i-1].UPOS == "PROPN") {
			known = append(known, syntax.Known{Word: i, XPOS: "VBN"}) // "arrested three men accused of"
		}
	}
	known = append(known, p.heldVerb(start, end)...)
	if !p.hasFinite(start, end) {
		told := p.crowdTold(start, end)
		if told == nil {
			told = p.firstVerb(start, end)
		}
		if told == nil {
			told = p.firstPast(start, end)
		}
		known = append(known, told...)
	}
	if len(known) > 0 {
		p.parse(start, end, known...)
	}
}

// pastOnly are forms of the past that no participle has.
var pastOnly = WordSet(`spoke took went gave wrote broke drove rose flew began swore wore stole shook fell saw knew threw grew drew chose froze forgot
	became came overcame undertook withdrew arose forbade foresaw forgave mistook oversaw undid was were`)

// relatives are all the words that ask or relate, which no other word can be.
var relatives = WordSet("who whom whose which what that when where why how whenever wherever whoever whatever whichever however whereby wherein whereof whereas thereby such as than")

// hasFinite reports a finite verb between two words that is a verb to anybody.
func (p *Page) hasFinite(start, end int) bool {
	for i := start; i < end; i++ {
		switch n := &p.Nodes[i]; {
		case n.UPOS == "VERB" && n.XPOS == "VBZ" && p.Lex.Lemma(p.Low(i)) == "":
		case n.XPOS == "VBZ" || n.XPOS == "VBP" || n.XPOS == "VBD" || n.XPOS == "MD" || n.UPOS == "AUX":
			return true
		}
	}
	return false
}

// firstVerb is the first noun between two words that may be a finite verb behind
// its subject, with the form of both.
func (p *Page) firstVerb(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 1; i+1 < len(nodes); i++ {
		n, before := &nodes[i], &nodes[i-1]
		w := p.Low(start + i)
		noun := n.UPOS == "NOUN" || len(w) > 4 && p.Lex.BaseVerb(w) && (n.UPOS == "ADP" || n.XPOS == "VB" || n.UPOS == "ADJ")
		pronoun := p.Is(start+i-1, "it", "he", "she") && strings.HasSuffix(w, "s")
		this := p.Is(start+i-1, "this", "that") && n.XPOS == "NNS" // "this boils down to": no noun follows "this" in the plural
		if !noun || p.Upper(start+i) || before.UPOS != "NOUN" && before.UPOS != "PROPN" && before.XPOS != "VBZ" && !pronoun && !this || p.Lex.Lemma(w) == "" && !this && !p.takesObject(start+i) {
			continue
		}
		plural := strings.HasSuffix(before.Form, "s") || before.XPOS == "NNS" || before.UPOS == "PROPN" && i > 2 && p.Is(start+i-2, "and")
		xpos := "VBZ"
		if !strings.HasSuffix(w, "s") {
			if !plural || !p.Lex.BaseVerb(w) {
				continue
			}
			xpos = "VBP"
		} else if plural {
			continue
		}
		if next := &nodes[i+1]; next.UPOS == "NOUN" && !p.Upper(start+i+1) && xpos == "VBZ" && n.Is("compound") {
			continue
		}
		known := []syntax.Known{{Word: i, XPOS: xpos}}
		if before.XPOS == "VBZ" {
			known = append(known, syntax.Known{Word: i - 1, XPOS: "NNS"})
		}
		return known
	}
	return nil
}

// takesObject reports a form in "s" of a verb at word k with an article behind it, which
// no noun has: "the pact obliges both sides".
func (p *Page) takesObject(k int) bool {
	base := strings.TrimSuffix(p.Low(k), "s")
	if base == p.Low(k) || !p.Lex.BaseVerb(base) && !p.Lex.BaseVerb(strings.TrimSuffix(base, "e")) {
		return false
	}
	return p.Is(k+1, "the", "a", "an", "its", "their", "his", "her", "both", "this", "these", "all", "every", "any", "it", "them", "him")
}

// firstPast is the verb right behind its subject in a whole sentence without any
// other, taken for a participle before a noun: "The king promised reforms."
func (p *Page) firstPast(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	if !p.Is(end-1, ".") || p.Legal {
		return nil
	}
	for i := 1; i+2 < len(nodes); i++ {
		n, before := &nodes[i], &nodes[i-1]
		if n.XPOS != "VBN" && !(n.UPOS == "ADJ" && strings.HasSuffix(p.Low(start+i), "ed")) || p.Upper(start+i) || !p.verbForm(start+i) && !unsuffered[p.Low(start+i)] {
			continue
		}
		if p.Is(start+i-1, ",") && p.closesAside(start, start+i-1) && p.Is(start+i+1, "the", "a", "an", "out", "on", "off", "his", "its", "her", "their", "all") {
			return []syntax.Known{{Word: i, XPOS: "VBD"}} // "The speaker, N. N., ruled out"
		}
		if !n.Is("amod") && !n.Is("acl") && n.Head >= 0 || before.UPOS != "NOUN" && before.UPOS != "PROPN" && !(before.UPOS == "ADV" && i > 1 && nodes[i-2].UPOS == "DET") {
			return nil
		}
		switch nodes[i+1].UPOS {
		case "ADP":
			if !unsuffered[p.Low(start+i)] && !(p.Is(start+i, "called", "insisted", "warned") && p.Is(start+i+1, "for", "on", "upon", "of", "against")) {
				return nil
			}
		case "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM":
		default:
			return nil
		}
		known := []syntax.Known{{Word: i, XPOS: "VBD"}}
		if before.UPOS == "ADV" {
			known = append(known, syntax.Known{Word: i - 1, XPOS: "NN"})
		}
		return known
	}
	return nil
}

// heldVerb is the verb of a clause behind "said" without "that", taken for a participle
// of its subject though the clause has no other verb: "said the siege amounted to it".
func (p *Page) heldVerb(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for v := 1; v+3 < len(nodes); v++ {
		if !p.Is(start+v, "said", "says", "insisted", "claimed", "argued") || nodes[v].UPOS != "VERB" || p.Words[start+v-1].Kind != syntax.Word || p.Words[start+v+1].Kind != syntax.Word {
			continue
		}
		verb := 0
		for k := v + 1; k < len(nodes) && p.Words[start+k].Kind == syntax.Word; k++ {
			switch x := nodes[k].XPOS; {
			case x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" || nodes[k].UPOS == "AUX" || p.Is(start+k, "that"):
				return nil
			case verb == 0 && x == "VBN" && nodes[k].Is("acl") && (nodes[k-1].UPOS == "NOUN" || nodes[k-1].UPOS == "PROPN") && !p.Is(start+k+1, "by"):
				verb = k
			}
		}
		if verb > v+1 {
			return []syntax.Known{{Word: verb, XPOS: "VBD"}}
		}
		return nil
	}
	return nil
}

// unsuffered are forms of verbs that nobody suffers, so that they are no participles of
// the noun before them: "thousands rallied in the capital".
var unsuffered = WordSet(`rallied protested marched gathered demonstrated clashed died arrived returned voted agreed responded escaped retreated
	collapsed resigned disagreed hesitated complained apologised apologized rioted converged queued travelled traveled prayed mourned rejoiced`)

// closesAside reports that the comma at word k closes an aside that names who the
// subject at the start is: names alone between it and the comma before.
func (p *Page) closesAside(start, k int) bool {
	b := k - 1
	for b > start && p.Nodes[b].UPOS == "PROPN" {
		b--
	}
	return b > start && b < k-1 && p.Is(b, ",") && (p.Nodes[b-1].UPOS == "NOUN" || p.Nodes[b-1].UPOS == "PROPN")
}

// secondVerb is a second verb of asking behind "and", taken for a plural noun:
// "calls it a mistake and asks for a vote".
func (p *Page) secondVerb(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 3; i+1 < len(nodes); i++ {
		if nodes[i].XPOS == "NNS" && p.Is(start+i-1, "and", "but") && p.Is(start+i, "urges", "asks", "accuses", "warns", "invites", "thanks", "wants", "tells", "orders", "blames") && (p.Upper(start+i+1) || p.Is(start+i+1, "the", "its", "all", "both") || p.Is(start+i+2, "to")) {
			return []syntax.Known{{Word: i, XPOS: "VBZ"}}
		}
		if nodes[i].XPOS != "NNS" || !p.Is(start+i-1, "and", "but") || !p.Is(start+i+1, "for", "that", "to", "on", "who", "whether", "why", "how", "what", "if") {
			continue
		}
		present := slices.ContainsFunc(nodes[:i], func(n syntax.Node) bool { return n.XPOS == "VBZ" && n.Head < 0 })
		if p.Is(start+i, "asks") || present && (p.Is(start+i, "calls", "demands", "claims", "hopes", "plans", "promises", "notes", "hints", "urges", "seeks") || p.cueVerb(start+i) && p.Is(start+i+1, "that")) {
			return []syntax.Known{{Word: i, XPOS: "VBZ"}}
		}
	}
	return nil
}

// secondPast is a second verb in the past behind "and", taken for an adjective of its
// own object: "closed its border with B and deployed troops to the east".
func (p *Page) secondPast(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 3; i+1 < len(nodes); i++ {
		n := &nodes[i]
		if n.UPOS != "ADJ" && n.XPOS != "VBN" || !n.Is("amod") || n.Head != i+1 || nodes[i+1].XPOS != "NNS" || !p.Is(start+i-1, "and", "but") || !strings.HasSuffix(p.Low(start+i), "ed") || !p.verbForm(start+i) {
			continue
		}
		h := nodes[i+1].Head
		if nodes[i+1].Is("conj") && h >= 0 && nodes[h].UPOS == "PROPN" && slices.ContainsFunc(nodes[:i], func(n syntax.Node) bool { return n.XPOS == "VBD" && n.Head < 0 }) {
			return []syntax.Known{{Word: i, XPOS: "VBD"}}
		}
	}
	return nil
}

// crowdNamed are plurals of people that the tagger took for verbs and that no verb
// looks like: "hundreds of refugees fled".
func (p *Page) crowdNamed(start, end int) []syntax.Known {
	var out []syntax.Known
	for i := start; i < end; i++ {
		if w := p.Low(i); p.Nodes[i].XPOS == "VBZ" && CrowdNoun[w] != "" && !p.Lex.BaseVerb(strings.TrimSuffix(w, "s")) {
			out = append(out, syntax.Known{Word: i - start, XPOS: "NNS"})
		}
	}
	return out
}

// mainBefore is the verb right behind its subject that the tagger took for a
// participle of it, because a clause of time behind it has the tensed verb that is
// left: "the treaty entered into force after both had ratified it".
func (p *Page) mainBefore(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 1; i+1 < len(nodes); i++ {
		n := &nodes[i]
		if n.XPOS != "VBN" || n.UPOS != "VERB" || !n.Is("acl") || n.Head != i-1 || !nodes[i-1].Is("nsubj") {
			continue
		}
		v := nodes[i-1].Head
		if v > i+2 && nodes[v].XPOS == "VBD" && (nodes[v-1].UPOS == "NOUN" || nodes[v-1].UPOS == "PROPN") {
			// "talks collapsed after the rebels bombed a school", "... after N condemned it"
			c := i + 1
			for c < v && !p.Is(start+c, "after", "before", "when", "once", "until") {
				c++
			}
			if c < v {
				return []syntax.Known{{Word: i, XPOS: "VBD"}}
			}
		}
		m := syntax.Child(nodes, v, "mark")
		if v > i && m > i && m < v && p.Is(start+m, "after", "before", "when", "once", "because", "since", "as", "until", "while", "although") && slices.ContainsFunc(nodes[m:v], func(n syntax.Node) bool { return n.Head == v && n.Is("nsubj") }) {
			return []syntax.Known{{Word: i, XPOS: "VBD"}}
		}
	}
	return nil
}

// pastWithSubject makes a participle that has a subject and no helping verb the past that
// it is: "the two sides agreed to hold talks".
func (p *Page) pastWithSubject() {
	for v := range p.Nodes {
		n := &p.Nodes[v]
		if n.XPOS != "VBN" || n.UPOS != "VERB" || !n.Is("root") && !n.Is("ccomp") && !n.Is("parataxis") || p.Child(v, "aux", "cop") >= 0 {
			continue
		}
		if s := p.Child(v, "nsubj"); s >= 0 && s < v && p.Nodes[s].Rel == "nsubj" {
			n.XPOS = "VBD"
		}
	}
}

// liftVerbs hangs a second tensed verb of the subject on the first, where the tree
// hung it on an infinitive or a participle between them: "asks A to free them and urges
// B to act", "welcomed the progress made and asked them to go on".
func (p *Page) liftVerbs() {
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if n.XPOS == "VBN" && n.Is("conj") && n.Head >= 0 && p.perfect(i) && !p.perfect(n.Head) {
			p.liftTo(i, p.perfect) // "has demanded that they go and has handed over a note"
			continue
		}
		if n.UPOS != "VERB" || !n.Is("conj") || n.XPOS != "VBZ" && n.XPOS != "VBD" || n.Head < 0 || p.Child(i, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if h := &p.Nodes[n.Head]; h.XPOS != "VB" && !(h.XPOS == "VBN" && h.Is("acl") && p.Child(i, "obj") >= 0) {
			continue
		}
		p.liftTo(i, func(h int) bool { return p.Nodes[h].UPOS == "VERB" && p.Nodes[h].XPOS == n.XPOS })
	}
}

// liftTo hangs the word at i on the nearest word above it that fits, if any.
func (p *Page) liftTo(i int, fits func(h int) bool) {
	for h, depth := p.Nodes[i].Head, 0; h >= 0 && depth < 6; h, depth = p.Nodes[h].Head, depth+1 {
		if fits(h) {
			p.Nodes[i].Head = h
			return
		}
	}
}

// perfect reports a verb with "has", "have" or "had" of its own.
func (p *Page) perfect(i int) bool {
	return p.Nodes[i].UPOS == "VERB" && p.Is(p.Child(i, "aux"), "has", "have", "had")
}

// heldClauses gives a verb of saying the clause that it holds without "that", where
// the tree took the subject of the clause for its object: "insisted the army had left".
func (p *Page) heldClauses() {
	for o := 2; o < len(p.Nodes)-1; o++ {
		v := p.Nodes[o].Head
		if !p.Nodes[o].Is("obj") || v < 0 || v > o || !p.cueVerb(v) || p.Child(v, "ccomp") >= 0 {
			continue
		}
		next := p.Rightmost(o) + 1
		if next >= len(p.Nodes)-1 {
			continue
		}
		w, finite := next, p.Nodes[next].XPOS == "VBD" || p.Nodes[next].XPOS == "VBZ"
		if n := &p.Nodes[next]; n.UPOS == "AUX" && n.Head > next {
			w, finite = n.Head, n.XPOS != "VB" && n.XPOS != "VBN" && n.XPOS != "VBG" || p.Is(next, "be") && p.Is(v, "insisted", "insist", "insists", "demanded", "demands", "demand")
		}
		if n := &p.Nodes[w]; !finite || n.Head != v || !n.Is("conj") && !n.Is("advcl") && !n.Is("parataxis") && !n.Is("ccomp") || p.Child(w, "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		p.giveSubject(w, o, "ccomp")
	}
}

// giveSubject makes the noun at o the subject of the verb at w, which stands to its head
// as rel.
func (p *Page) giveSubject(w, o int, rel string) {
	p.Nodes[o].Head, p.Nodes[o].Rel = w, "nsubj"
	if p.Child(w, "aux:pass") >= 0 {
		p.Nodes[o].Rel = "nsubj:pass"
	}
	p.Nodes[w].Rel = rel
}

// toldConditions hangs a condition on the clause that is told, where the tree took it for a
// second one: "said it would return unless the rebels left".
func (p *Page) toldConditions() {
	for i := range p.Nodes {
		n := &p.Nodes[i]
		if !n.Is("ccomp") || n.Head < 0 || n.Head > i || !p.Is(p.Child(i, "mark"), "unless", "if") {
			continue
		}
		if told := p.Child(n.Head, "ccomp"); told > n.Head && told < p.Child(i, "mark") {
			n.Head, n.Rel = told, "advcl"
		}
	}
}

// listedSubjects hangs the second of two subjects of a verb on the first, which a comma
// alone parts from it: "A, B and C announced".
func (p *Page) listedSubjects() {
	for b := 2; b < len(p.Nodes)-1; b++ {
		v := p.Nodes[b].Head
		if !p.Nodes[b].Is("nsubj") || v <= b || p.Nodes[b].UPOS != "PROPN" && p.Nodes[b].UPOS != "NOUN" {
			continue
		}
		a := p.Child(v, "nsubj")
		if a < 0 || a >= b || p.Nodes[a].UPOS != p.Nodes[b].UPOS || p.Child(b, "conj") < b {
			continue
		}
		if k := p.Rightmost(a) + 1; p.Is(k, ",") && (k == p.Leftmost(b) || k+1 == p.Leftmost(b)) {
			p.Nodes[b].Head, p.Nodes[b].Rel = a, "conj"
		}
	}
}

// cueVerb reports a verb that reports what somebody says.
func (p *Page) cueVerb(i int) bool {
	cue, _, ok := p.Cue(i, len(p.Words))
	return ok && !cue.Noun
}

// namedGerund is a gerund behind an article and a naming verb, which is what is
// named: "called the initialling a milestone".
func (p *Page) namedGerund(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 2; i+1 < len(nodes); i++ {
		if n := &nodes[i]; n.XPOS == "VBG" && nodes[i-1].UPOS == "DET" && nodes[i-2].UPOS == "VERB" && p.Is(start+i+1, "a", "an", "as", "the", "of") {
			return []syntax.Known{{Word: i, XPOS: "NN"}}
		}
	}
	return nil
}

// crowdTold is the verb of a plural of people that the tagger took for a participle:
// "monitors regularly reported on damage".
func (p *Page) crowdTold(start, end int) []syntax.Known {
	nodes := p.Nodes[start:end]
	for i := 0; i+2 < len(nodes); i++ {
		if nodes[i].XPOS != "NNS" || CrowdNoun[p.Low(start+i)] == "" {
			continue
		}
		v := i + 1
		if nodes[v].UPOS == "ADV" {
			v++
		}
		if nodes[v].XPOS == "VBN" && p.cueVerb(start+v) {
			return []syntax.Known{{Word: v, XPOS: "VBD"}}
		}
	}
	return nil
}

// officeFirst is the first word of an office at the start that the tagger took for
// a verb: "Foreign Minister N said".
func (p *Page) officeFirst(start, end int) []syntax.Known {
	if end-start > 2 && p.Upper(start) && p.Upper(start+1) && p.Lex.OfficeKey(p.Low(start)+" "+p.Low(start+1)) != "" {
		if x := p.Nodes[start].XPOS; x != "NNP" && x != "JJ" && x != "NN" {
			return []syntax.Known{{Word: 0, XPOS: "NNP"}}
		}
	}
	return nil
}

// twoSubjects joins two nouns that the tree has both made the subject of one verb, side
// by side ("Rights groups say") or with "and" between.
func (p *Page) twoSubjects() {
	for k := 0; k+1 < len(p.Nodes); k++ {
		a, b := &p.Nodes[k], &p.Nodes[k+1]
		if a.Is("nsubj") && b.Is("nsubj") && a.Head == b.Head && a.Head > k+1 && a.UPOS == "NOUN" && b.UPOS == "NOUN" {
			a.Rel, a.Head = "compound", k+1
		}
	}
	for b := 2; b < len(p.Nodes); b++ {
		v := p.Nodes[b].Head
		if !p.Nodes[b].Is("nsubj") || v <= b {
			continue
		}
		and := p.Leftmost(b) - 1
		a := p.Child(v, "nsubj")
		if p.Is(and, "and") && a >= 0 && a < and && p.Rightmost(a) == and-1 {
			p.Nodes[b].Rel, p.Nodes[b].Head, p.Nodes[and].Head = "conj", a, b // "the government and the rebels will begin"
		}
	}
}
