package claim

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/page"
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

// stretch is a run of words, half-open.
type stretch struct{ from, to int }

// judgedClauses are the clauses between two words that stand beside each other with
// subjects of their own: "it was no comment; it was a green light", "it is not the
// end, but it lays a groundwork". What a colon lists gives only the reason.
func (p *Reader) judgedClauses(from, to int) []stretch {
	var out []stretch
	for k := from + 3; k+2 < to; k++ {
		next := 0
		switch {
		case p.Is(k, ":") && p.VerbIn(from, k) > 0:
			if !p.OwnSubject(k+1, to) || p.namedDoes(k+1, to) {
				return append(out, stretch{from, k})
			}
			next = k + 1
		case p.Is(k, ";") && p.VerbIn(from, k) > 0 && p.OwnSubject(k+1, to):
			next = k + 1
		case p.Is(k, ",") && p.Is(k+1, "but") && p.VerbIn(from, k) > 0 && p.Is(k+2, "it", "he", "she", "they", "this", "the") && p.OwnSubject(k+2, to):
			next = k + 2
		}
		if next > 0 {
			out = append(out, stretch{from, k})
			from = next
		}
	}
	return append(out, stretch{from, to})
}

// namedDoes reports that the first clause between two words tells what somebody named
// does, a fact and no judgement.
func (p *Reader) namedDoes(from, to int) bool {
	for k := from; k < to; k++ {
		if p.Nodes[k].Is("nsubj") || p.Nodes[k].Is("nsubj:pass") {
			return p.MentionAt(k) != nil && p.Nodes[k].UPOS != "PRON"
		}
	}
	return false
}

// judgement takes a sentence in which the writer of a political text judges: at
// least two words of judgement, or a verdict, a hedge or an opener in a text
// about states.
func (p *Reader) judgement() {
	if p.Signed && len(p.Issuer) == 0 || p.Index < 1 || len(p.Words) < 4 {
		return
	}
	from, certainty, quotes := p.First, "asserted", p.quoteOpen
	score := 0.0
	for i := p.First; i < len(p.Words); i++ {
		score += judging[p.Low(i)]
		if p.OpenMark(i) {
			quotes = true // what is quoted may be somebody else's
		}
		if hedgeWord[p.Low(i)] && !p.Is(i-1, "more", "less", "most", "not") {
			certainty = "hedged"
		}
	}
	for _, s := range p.LoadedIdioms() {
		score += s
	}
	if p.Is(p.First, "it") && p.HasWord("whether") {
		return // "it is unclear whether" says nothing
	}
	political := len(p.actors.States) > 1
	switch {
	case p.quoteOpen || p.OpenMark(p.First): // somebody else's words
		return
	case score < 3 && p.tellsAct(): // "Russia urged both not to escalate the crisis"
		return
	case (score >= 2 || score >= 1 && p.commentary()) && len(p.Words) > 6 && p.hasVerb():
	case quotes || len(p.Nodes) < 4 || !p.presentRoot():
		return
	case p.reckons():
	case p.commentary() && (p.foresees() || len(p.Words) > 5 && p.Index > 4):
	case political && opener[p.Low(p.First)]:
		if p.Is(p.First+1, ",") {
			from += 2
		}
	case political && p.Is(p.First, "in") && p.Is(p.First+1, "reality", "truth", "effect"), political && (p.verdictRoot() || p.weighs()), political && certainty == "hedged":
	default:
		return
	}
	to := len(p.Words)
	for k := from + 1; k+2 < to; k++ {
		if p.Is(k, "likely", "unlikely") && p.Is(k+1, "to") && p.Is(k-1, "is", "are", "seems", "appears", "also", "very") && score < 2 {
			from = k + 2 // who is likely to do something is no judgement, what he will do is
		}
	}
	p.judged++
	holder := []string{"AUTHOR"}
	if p.Signed {
		holder = slices.Clone(p.Issuer)
	}
	for _, c := range p.judgedClauses(from, to) {
		p.oneClaim("author-judgement", certainty, 0, 0, c.from, c.to, slices.Clone(holder), nil, "indirect")
	}
}

// tellsAct reports a sentence that tells what somebody named did: a report, whatever its
// words.
func (p *Reader) tellsAct() bool {
	r := p.Root()
	if r < 0 || p.Nodes[r].UPOS != "VERB" || p.Nodes[r].XPOS != "VBD" {
		return false
	}
	s := p.Child(r, "nsubj")
	_, _, act := p.Act(r, len(p.Words))
	return act && s >= 0 && s < r && p.MentionAt(s) != nil
}

// commentary reports a text that has judged in every fourth sentence so far: its
// writer argues, and weaker signs will do.
func (p *Reader) commentary() bool { return p.judged >= 3 && 4*p.judged >= p.Index }

// foresees reports a sentence that says what a thing will bring about: "the changes
// will cement the recognition".
func (p *Reader) foresees() bool {
	r := p.Root()
	a, s := p.Child(r, "aux"), p.Child(r, "nsubj")
	return r >= 0 && p.Is(a, "will") && s >= 0 && s < r && p.Nodes[s].UPOS == "NOUN" && p.MentionAt(s) == nil && !p.actors.PersonAt(s) && !p.Passive(r)
}

// reckons reports how the writer ranks what may come: "it would be the first strike on
// a neighbour".
func (p *Reader) reckons() bool {
	r := p.Root()
	s := p.Child(r, "nsubj")
	return r >= 0 && p.Child(r, "cop") >= 0 && p.Is(p.Child(r, "aux"), "would", "will", "may", "could") && p.Foremost(r) && s >= 0 && p.Is(s, "it", "this", "that")
}

// presentRoot reports that the sentence says how things are or will be, not what
// was done.
func (p *Reader) presentRoot() bool {
	r := p.Root()
	if r < 0 {
		return false
	}
	for k := range p.Nodes {
		if n := &p.Nodes[k]; k == r || n.Head == r && (n.Is("aux") || n.Is("cop")) {
			switch n.XPOS {
			case "VBZ", "VBP", "MD":
				return true
			case "VBD":
				if n.Is("cop") && judging[p.Low(r)] > 0 {
					return true
				}
			}
		}
	}
	return false
}

// verdictRoot reports a verdict as what the sentence says of its subject, or as
// the subject that remains.
func (p *Reader) verdictRoot() bool {
	r := p.Root()
	if r < 0 {
		return false
	}
	s := p.Child(r, "nsubj")
	if s < 0 || p.Is(s, "it", "there", "that") {
		return false
	}
	if p.Nodes[r].Lemma == "remain" {
		return verdict[p.Nodes[s].Lemma] || p.Child(r, "xcomp") > 0 && verdict[p.Nodes[p.Child(r, "xcomp")].Lemma]
	}
	return p.Child(r, "cop") >= 0 && (verdict[p.Nodes[r].Lemma] || verdict[p.Nodes[s].Lemma] && p.Nodes[r].UPOS != "VERB")
}

// bringing are verbs by which a thing is judged, with what they then bring.
var bringing = map[string]map[string]bool{
	"raise":   page.WordSet("question concern doubt fear hope alarm expectation"),
	"provide": page.WordSet("opportunity chance momentum impetus"),
	"offer":   page.WordSet("opportunity chance hope"),
	"present": page.WordSet("opportunity challenge risk threat"),
	"pose":    page.WordSet("threat risk challenge problem danger"),
	"set":     page.WordSet("stage tone precedent"),
}

// weighs reports "raises questions", "provides an opportunity", "is of great concern"
// as what the sentence says of its subject.
func (p *Reader) weighs() bool {
	r := p.Root()
	if r < 0 || p.Child(r, "nsubj") < 0 || p.MentionAt(p.Child(r, "nsubj")) != nil {
		return false
	}
	if o := p.Child(r, "obj"); o > r && bringing[p.Nodes[r].Lemma][p.Nodes[o].Lemma] {
		return true
	}
	switch p.Nodes[r].Lemma {
	case "concern", "importance", "significance":
		return p.Child(r, "cop") >= 0 && p.Is(p.Child(r, "case"), "of") && p.Child(r, "amod") >= 0
	}
	return false
}

// hasVerb reports a finite verb by the forms of the words: sentences of
// commentary are often too long for their tree.
func (p *Reader) hasVerb() bool {
	for i := range p.Words {
		if p.Is(i, "is", "are", "was", "were", "has", "have", "had", "will", "would", "means", "lays", "can", "cannot") || strings.HasSuffix(p.Low(i), "ed") && len(p.Low(i)) > 4 || p.Tensed(i) {
			return true
		}
	}
	return false
}
