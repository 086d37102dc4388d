package claim

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Loaded marks words that take a side. In a text that binds, legal words
// such as "unlawful" or "regime" are terms, not judgements.
func (p *Reader) Loaded() {
	for i := 0; i < len(p.Words); i++ {
		e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool { return e.Class == lexicon.Loaded && p.Fits(e, i, n) })
		if e == nil {
			continue
		}
		if p.plainUse(i, e) {
			continue
		}
		p.Add(kadesh.FindingLoaded, p.SpanOf(i, i+n), "loaded-word", func(f *kadesh.Finding) {
			f.Loaded = &kadesh.LoadedFinding{Note: e.Note, Side: e.Side, Rival: e.Rival}
		})
		i += n - 1
	}
}

// plainUse reports whether the word stands in a use that does not judge.
func (p *Reader) plainUse(i int, e *lexicon.Entry) bool {
	switch p.Low(i) {
	case "illegal", "unlawful", "terrorism", "separatism", "occupied", "occupation", "alleged", "aggression", "brutal":
		return p.Legal && !p.Is(i+1, "military", "groups")
	case "liberation":
		return p.Upper(i)
	case "elite", "lever", "lie", "lies", "lobby", "revenge", "enemy", "enemies", "landmark",
		"surrender", "regime", "regimes", "historic", "blockade", "genocide", "fabrication", "slavery", "dangerous":
		return p.Legal // terms of law, and of what may be transported
	case "the":
		return p.Legal && p.Is(i+1, "regime")
	}
	return false
}
