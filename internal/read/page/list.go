package page

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Match, Cue, Act and ActNoun ask the lists, after a cheap test of the first
// word.
func (p *Page) Match(i, n int, fits func(e *lexicon.Entry, length int) bool) (*lexicon.Entry, int) {
	if i < 0 || i >= len(p.Words) || p.Words[i].starts&lexicon.StartsName == 0 {
		return nil, 0
	}
	return p.Lex.Match(i, n, p.Low, fits)
}

// Cue is the reporting phrase that starts at word i and ends by n, with its length in
// words.
func (p *Page) Cue(i, n int) (lexicon.Cue, int, bool) {
	if i < 0 || i >= len(p.Words) || p.Words[i].starts&lexicon.StartsCue == 0 {
		return lexicon.Cue{}, 0, false
	}
	if p.Legal && i < len(p.Nodes) && p.Nodes[i].UPOS == "ADJ" && p.Is(i, "said") {
		return lexicon.Cue{}, 0, false // "said tract", the one named before
	}
	return p.Lex.Cue(i, n, p.Low)
}

// Act is the act whose phrase of a verb starts at word i and ends by n, with its
// length in words.
func (p *Page) Act(i, n int) (lexicon.Act, int, bool) {
	if i < 0 || i >= len(p.Words) || p.Words[i].starts&lexicon.StartsAct == 0 {
		return lexicon.Act{}, 0, false
	}
	return p.Lex.Act(i, n, p.Low)
}

// ActNoun is the same for phrases of a noun.
func (p *Page) ActNoun(i, n int) (lexicon.Act, int, bool) {
	if i < 0 || i >= len(p.Words) || p.Words[i].starts&lexicon.StartsActNoun == 0 {
		return lexicon.Act{}, 0, false
	}
	return p.Lex.ActNoun(i, n, p.Low)
}
