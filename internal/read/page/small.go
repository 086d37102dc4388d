package page

import (
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Some collections of treaties keep their texts in small letters throughout. There the
// lists say which words are names.

// smallShare is the share of words with an initial capital, to all small letters, below which
// a text was made small. Of prose it is 0.010 and more; of texts made small it is 0, as what
// capitals they have are headings ("ARTICLE 1") and marks of units.
const smallShare = 0.003

// madeSmall reports a text in small letters throughout.
func madeSmall(text string) bool {
	small, initials, upper := 0, 0, false
	for _, r := range text {
		if unicode.IsLower(r) {
			small++
			if upper {
				initials++
			}
		}
		upper = unicode.IsUpper(r)
	}
	return small > 500 && float64(initials) < smallShare*float64(small)
}

// raiseNames gives the names of states and bodies in a text made small their capitals
// back, acronyms aside, which are words ("who", "us").
func (p *Page) raiseNames() {
	for i := 0; i < len(p.Words); i++ {
		e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, n int) bool {
			return e.Class == lexicon.State && (n > 1 || len(p.Low(i)) > 3) || (e.Class == lexicon.Body || e.Class == lexicon.Instrument) && n > 1
		})
		if e == nil {
			p.raiseHead(i)
			continue
		}
		for k := i; k < i+n; k++ {
			p.Words[k].Upper = p.Words[k].Upper || !p.Is(k, "of", "the", "and", "for", "on", "in", "de")
		}
		i += n - 1
	}
}

// raisedHead are the words for instruments that are written large where one is meant.
var raisedHead = WordSet("agreement treaty convention protocol charter memorandum declaration statute")

// raiseHead gives the word for an instrument at word i its capital back, where the words
// around it mean one: "the convention", "agreement on the conservation of".
func (p *Page) raiseHead(i int) {
	if raisedHead[p.Low(i)] && (p.Is(i-1, "the", "this", "said", "present", "that", "aforementioned") && !p.Is(i+1, "of") || p.Is(i+1, "on", "for", "concerning", "relating", "between")) {
		p.Words[i].Upper = true
	}
}

// Fits reports whether the words from i, n of them, may be an entry as far as case goes.
func (p *Page) Fits(e *lexicon.Entry, i, n int) bool {
	return e.Fits(p.At(i, i+n)) || p.Small && p.Upper(i)
}
