package read

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"

	"github.com/kadesh-dev/kadesh"
)

// partyWindow is how much of the start of a text is searched for its parties.
// Units: bytes.
const partyWindow = 4000

// findParties sets the two states that the document deals with: those named
// in the title and opening of a treaty, those named most in other texts.
func (p *page) findParties() {
	if p.legal && p.signatories() {
		return
	}
	count := map[string]int{}
	var order []string
	end := min(len(p.text), p.start+4*partyWindow)
	p.eachState(p.start, end, func(id string, at int) {
		if count[id] == 0 {
			order = append(order, id)
		}
		count[id]++
		if p.peaceNear(at) {
			count[id] += 3
		}
	})
	for len(p.parties) < 2 {
		best := ""
		for _, id := range order {
			if !contains(p.parties, id) && (best == "" || count[id] > count[best]) {
				best = id
			}
		}
		if best == "" {
			break
		}
		p.parties = append(p.parties, best)
	}
	if len(p.parties) < 2 {
		p.parties = nil
	}
	inOrder(p.parties, order)
}

// peaceNear reports whether a word of war or peace stands near: the states
// beside it are the ones that have something to settle.
func (p *page) peaceNear(at int) bool {
	for k := at - 8; k < at+9; k++ {
		if p.is(k, "peace", "conflict", "treaty", "war", "border", "settlement", "hostilities", "between") {
			return true
		}
	}
	return false
}

// inOrder puts two parties in the order in which the text first names them.
func inOrder(parties, order []string) {
	if len(parties) != 2 {
		return
	}
	for _, id := range order {
		if id == parties[0] {
			return
		}
		if id == parties[1] {
			parties[0], parties[1] = parties[1], parties[0]
			return
		}
	}
}

// signatories takes the first two states of a treaty's opening.
func (p *page) signatories() bool {
	var order []string
	p.eachState(p.start, min(len(p.text), p.start+partyWindow/2), func(id string, _ int) {
		if !contains(order, id) {
			order = append(order, id)
		}
	})
	if len(order) < 2 {
		return false
	}
	p.parties = order[:2]
	return true
}

// eachState calls f with every state named between two places of the text.
func (p *page) eachState(from, to int, f func(id string, word int)) {
	for to > from && to < len(p.text) && p.text[to]&0xC0 == 0x80 {
		to--
	}
	p.setWords(syntax.Tokens(p.text, kadesh.Span{Start: from, End: to}, nil))
	for i := 0; i < len(p.words); i++ {
		if !p.words[i].upper {
			continue
		}
		e, n := p.match(i, len(p.words), func(e *lexicon.Entry, n int) bool {
			return (e.Class == lexicon.State || e.Class == lexicon.Seat && !p.legal || e.Class == lexicon.Adjective && !p.legal) && e.Fits(p.at(i, i+n))
		})
		if e != nil {
			f(e.ID, i)
			i += n - 1
		}
	}
}
