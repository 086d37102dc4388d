package read

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// findLoaded marks words that take a side. In a text that binds, legal words
// such as "unlawful" or "regime" are terms, not judgements.
func (p *page) findLoaded() {
	for i := 0; i < len(p.words); i++ {
		e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Loaded && e.Fits(p.at(i, i+n)) })
		if e == nil {
			continue
		}
		if p.plainUse(i, e) {
			continue
		}
		p.add(kadesh.FindingLoaded, p.spanOf(i, i+n), "loaded-word", func(f *kadesh.Finding) {
			f.Loaded = &kadesh.LoadedFinding{Note: e.Note, Side: e.Side, Rival: e.Rival}
		})
		i += n - 1
	}
}

// plainUse reports whether the word stands in a use that does not judge.
func (p *page) plainUse(i int, e *lexicon.Entry) bool {
	switch p.low(i) {
	case "illegal", "unlawful", "terrorism", "separatism", "occupied", "occupation", "alleged", "aggression", "brutal":
		return p.legal && !p.is(i+1, "military", "groups")
	case "liberation":
		return p.upper(i)
	case "elite", "lever", "lie", "lies", "lobby", "revenge", "enemy", "landmark":
		return p.legal
	}
	return false
}
