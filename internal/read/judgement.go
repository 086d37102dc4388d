package read

import "strings"

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
		notably worth strategically entails purpose impossible possible best worst`) {
		judging[w] = 1
	}
}

// judgement takes a sentence in which the writer of a political text judges:
// at least two words of judgement, or one and an idiom of the word list.
func (p *page) judgement() {
	if p.signed || len(p.words) < 7 || p.index < 1 {
		return
	}
	score := 0.0
	for i := p.first; i < len(p.words); i++ {
		score += judging[p.low(i)]
	}
	for _, s := range p.loadedIdioms() {
		score += s
	}
	if score < 2 || !p.hasVerb() {
		return
	}
	p.oneClaim("author-judgement", "asserted", 0, 0, p.first, len(p.words), []string{"AUTHOR"}, nil, "indirect")
}

func (p *page) hasVerb() bool {
	for i := range p.words {
		if p.is(i, "is", "are", "was", "were", "has", "have", "had", "will", "would", "means", "lays", "can", "cannot") || strings.HasSuffix(p.low(i), "ed") && len(p.low(i)) > 4 {
			return true
		}
	}
	return false
}
