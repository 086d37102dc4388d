package read

import (
	"slices"
	"strings"
)

// What a writer judges or hedges in his own voice.

// judging are words by which a writer judges or hedges in his own voice.
var judging = map[string]float64{}

func init() {
	for w := range strings.FieldsSeq(`pivotal significant significance crucial historic unprecedented breakthrough golden strategic reliable
		sturdy exaggeration overstated rare textbook capable failure effectively ultimately inevitable deadlock robust favorable favourable groundbreaking
		milestone success successful unfortunately clearly obviously undoubtedly certainly arguably apparently evidently remarkable impressive alarming
		dangerous absurd cynical hypocritical naive unacceptable decisive fundamental lasting maturity autonomously strengthened marginalized politically
		categorical consistently viewed essence means reality obstacle worrying promising hopeful bleak triumph defeat game-changer culmination
		legacy turning perhaps probably likely seems appears surely merely mere meaningless empty genuine real key main important notable
		notably worth strategically entails purpose impossible possible best worst
		disturbing excessive brutal brutality outrageous shocking disgraceful reckless deplorable deplore tragic grave dire rightly wrongly
		repelled appalling shameful courageous brave heroic foolish naively blatant flagrant unjustified justified legitimate illegitimate
		dramatically drastically chagrin angrily escalate escalating sadly thankfully hopefully absolutely entirely utterly deeply profoundly
		provoke embolden undermine undermines betray betrayed surrender surrendering appease appeasement repression oppressive tyranny
		crisis chaos vital essential necessary crucially urgently dangerously threatens risky perilous folly hubris illusion
		unprecedentedly extraordinary astonishing ironic irony paradox paradoxically hollow farce charade sham`) {
		judging[w] = 1
	}
}

// verdict are nouns and adjectives by which a copula judges: "the deal is a
// defeat", "an obstacle remains".
var verdict = map[string]bool{}

// opener are words at the start of a sentence by which the writer judges what
// follows.
var opener = map[string]bool{"unfortunately": true, "fortunately": true, "clearly": true, "obviously": true, "undoubtedly": true, "regrettably": true,
	"evidently": true, "ironically": true, "arguably": true, "surprisingly": true, "predictably": true, "inevitably": true, "realistically": true}

// hedgeWord are adverbs and verbs by which the writer is not sure.
var hedgeWord = map[string]bool{"probably": true, "perhaps": true, "likely": true, "unlikely": true, "presumably": true, "arguably": true, "possibly": true,
	"seems": true, "appears": true, "seemingly": true, "apparently": true, "conceivably": true}

func init() {
	for w := range strings.FieldsSeq(`obstacle turning-point triumph defeat success failure milestone mistake risk victory breakthrough weakness flaw blow problem
		setback achievement disaster tragedy illusion paradox irony danger fiasco gamble compromise capitulation betrayal surrender precedent
		beginning end test key advantage concession humiliation step point threat opportunity challenge shortcoming strength drawback
		unlikely inevitable impossible unacceptable dangerous absurd hollow vague fragile weak ambiguous unclear unrealistic premature doubtful
		uncertain meaningless historic unprecedented crucial decisive vital unfair unjust wrong right remarkable encouraging worrying promising silent`) {
		verdict[w] = true
	}
}

// judgedClauses are the clauses between two words that stand beside each other with
// subjects of their own: "it was no comment; it was a green light", "it is not the
// end, but it lays a groundwork". What a colon lists gives only the reason.
func (p *page) judgedClauses(from, to int) []clause {
	var out []clause
	for k := from + 3; k+2 < to; k++ {
		next := 0
		switch {
		case p.is(k, ":") && p.verbIn(from, k) > 0:
			if !p.ownSubject(k+1, to) || p.namedDoes(k+1, to) {
				return append(out, clause{from, k})
			}
			next = k + 1
		case p.is(k, ";") && p.verbIn(from, k) > 0 && p.ownSubject(k+1, to):
			next = k + 1
		case p.is(k, ",") && p.is(k+1, "but") && p.verbIn(from, k) > 0 && p.is(k+2, "it", "he", "she", "they", "this", "the") && p.ownSubject(k+2, to):
			next = k + 2
		}
		if next > 0 {
			out = append(out, clause{from, k})
			from = next
		}
	}
	return append(out, clause{from, to})
}

// namedDoes reports that the first clause between two words tells what somebody named
// does, a fact and no judgement.
func (p *page) namedDoes(from, to int) bool {
	for k := from; k < to; k++ {
		if p.nodes[k].Is("nsubj") || p.nodes[k].Is("nsubj:pass") {
			return p.mentionAt(k) != nil && p.nodes[k].UPOS != "PRON"
		}
	}
	return false
}

// judgement takes a sentence in which the writer of a political text judges: at
// least two words of judgement, or a verdict, a hedge or an opener in a text
// about states.
func (p *page) judgement() {
	if p.signed && len(p.issuer) == 0 || p.index < 1 || len(p.words) < 4 {
		return
	}
	from, certainty, quotes := p.first, "asserted", p.quoteOpen
	score := 0.0
	for i := p.first; i < len(p.words); i++ {
		score += judging[p.low(i)]
		if p.openMark(i) {
			quotes = true // what is quoted may be somebody else's
		}
		if hedgeWord[p.low(i)] && !p.is(i-1, "more", "less", "most", "not") {
			certainty = "hedged"
		}
	}
	for _, s := range p.loadedIdioms() {
		score += s
	}
	if p.is(p.first, "it") && p.hasWord("whether") {
		return // "it is unclear whether" says nothing
	}
	political := len(p.states) > 1
	switch {
	case p.quoteOpen || p.openMark(p.first): // somebody else's words
		return
	case (score >= 2 || score >= 1 && p.commentary()) && len(p.words) > 6 && p.hasVerb():
	case quotes || len(p.nodes) < 4 || !p.presentRoot():
		return
	case p.reckons():
	case p.commentary() && (p.foresees() || len(p.words) > 5 && p.index > 4):
	case political && opener[p.low(p.first)]:
		if p.is(p.first+1, ",") {
			from += 2
		}
	case political && p.is(p.first, "in") && p.is(p.first+1, "reality", "truth", "effect"), political && (p.verdictRoot() || p.weighs()), political && certainty == "hedged":
	default:
		return
	}
	to := len(p.words)
	for k := from + 1; k+2 < to; k++ {
		if p.is(k, "likely", "unlikely") && p.is(k+1, "to") && p.is(k-1, "is", "are", "seems", "appears", "also", "very") && score < 2 {
			from = k + 2 // who is likely to do something is no judgement, what he will do is
		}
	}
	p.judged++
	holder := []string{"AUTHOR"}
	if p.signed {
		holder = slices.Clone(p.issuer)
	}
	for _, c := range p.judgedClauses(from, to) {
		p.oneClaim("author-judgement", certainty, 0, 0, c.from, c.to, slices.Clone(holder), nil, "indirect")
	}
}

// issues is the body or state whose statement begins with its name: "The Foreign
// Ministry rejects"; nil for statements of several.
func (p *page) issues() []string {
	for i := range p.actors {
		if m := &p.actors[i]; !m.inner && m.from <= p.first+2 && m.via != "group" && (m.typ == "body" || m.typ == "state" || m.typ == "organization") && !p.is(m.to, "and", ",") {
			return slices.Clone(m.ids())
		}
	}
	return nil
}

// commentary reports a text that has judged in every fourth sentence so far: its
// writer argues, and weaker signs will do.
func (p *page) commentary() bool { return p.judged >= 3 && 4*p.judged >= p.index }

// foresees reports a sentence that says what a thing will bring about: "the changes
// will cement the recognition".
func (p *page) foresees() bool {
	r := p.root()
	a, s := p.child(r, "aux"), p.child(r, "nsubj")
	return r >= 0 && p.is(a, "will") && s >= 0 && s < r && p.nodes[s].UPOS == "NOUN" && p.mentionAt(s) == nil && !p.personAt(s) && !p.passive(r)
}

// reckons reports how the writer ranks what may come: "it would be the first strike on
// a neighbour".
func (p *page) reckons() bool {
	r := p.root()
	s := p.child(r, "nsubj")
	return r >= 0 && p.child(r, "cop") >= 0 && p.is(p.child(r, "aux"), "would", "will", "may", "could") && p.foremost(r) && s >= 0 && p.is(s, "it", "this", "that")
}

// presentRoot reports that the sentence says how things are or will be, not what
// was done.
func (p *page) presentRoot() bool {
	r := p.root()
	if r < 0 {
		return false
	}
	for k := range p.nodes {
		if n := &p.nodes[k]; k == r || n.Head == r && (n.Is("aux") || n.Is("cop")) {
			switch n.XPOS {
			case "VBZ", "VBP", "MD":
				return true
			case "VBD":
				if n.Is("cop") && judging[p.low(r)] > 0 {
					return true
				}
			}
		}
	}
	return false
}

func (p *page) root() int {
	for k := range p.nodes {
		if p.nodes[k].Head < 0 {
			return k
		}
	}
	return -1
}

// verdictRoot reports a verdict as what the sentence says of its subject, or as
// the subject that remains.
func (p *page) verdictRoot() bool {
	r := p.root()
	if r < 0 {
		return false
	}
	s := p.child(r, "nsubj")
	if s < 0 || p.is(s, "it", "there", "that") {
		return false
	}
	if p.nodes[r].Lemma == "remain" {
		return verdict[p.nodes[s].Lemma] || p.child(r, "xcomp") > 0 && verdict[p.nodes[p.child(r, "xcomp")].Lemma]
	}
	return p.child(r, "cop") >= 0 && (verdict[p.nodes[r].Lemma] || verdict[p.nodes[s].Lemma] && p.nodes[r].UPOS != "VERB")
}

// bringing are verbs by which a thing is judged, with what they then bring.
var bringing = map[string]map[string]bool{
	"raise":   wordSet("question concern doubt fear hope alarm expectation"),
	"provide": wordSet("opportunity chance momentum impetus"),
	"offer":   wordSet("opportunity chance hope"),
	"present": wordSet("opportunity challenge risk threat"),
	"pose":    wordSet("threat risk challenge problem danger"),
	"set":     wordSet("stage tone precedent"),
}

// weighs reports "raises questions", "provides an opportunity", "is of great concern"
// as what the sentence says of its subject.
func (p *page) weighs() bool {
	r := p.root()
	if r < 0 || p.child(r, "nsubj") < 0 || p.mentionAt(p.child(r, "nsubj")) != nil {
		return false
	}
	if o := p.child(r, "obj"); o > r && bringing[p.nodes[r].Lemma][p.nodes[o].Lemma] {
		return true
	}
	switch p.nodes[r].Lemma {
	case "concern", "importance", "significance":
		return p.child(r, "cop") >= 0 && p.is(p.child(r, "case"), "of") && p.child(r, "amod") >= 0
	}
	return false
}

// hasVerb reports a finite verb by the forms of the words: sentences of
// commentary are often too long for their tree.
func (p *page) hasVerb() bool {
	for i := range p.words {
		if p.is(i, "is", "are", "was", "were", "has", "have", "had", "will", "would", "means", "lays", "can", "cannot") || strings.HasSuffix(p.low(i), "ed") && len(p.low(i)) > 4 || p.tensed(i) {
			return true
		}
	}
	return false
}
