package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// What is forbidden without anybody who must refrain: "all hostile actions are
// prohibited", and the list of such actions behind a colon.

// forbidden takes "X is prohibited" as the prohibition of X, and opens a list
// when the sentence ends in a colon. It reports whether it took the sentence.
func (p *Reader) forbidden() bool {
	n := len(p.Words)
	if !p.Legal || len(p.Nodes) == 0 {
		return false
	}
	p.readHeading()
	if p.bans && (p.noVerb() || p.Is(n-1, ";")) && !p.Is(p.First, "article") {
		return p.banned()
	}
	p.bans = p.bans && n < 3
	for k := p.First + 1; k < n; k++ {
		if !p.Is(k, "prohibited", "forbidden", "banned") || p.Nodes[k].UPOS != "VERB" && p.Nodes[k].UPOS != "ADJ" || p.Is(k+1, "from", "to", "by") {
			continue
		}
		be := k - 1
		for be > p.First && p.Is(be, "strictly", "expressly", "absolutely", "hereby", "also", "therefore") {
			be--
		}
		subject := p.Child(k, "nsubj")
		if p.Is(be-1, "following", "acts", "actions") && p.Is(k+1, ":") && k+2 < n {
			return p.bannedInline(k + 2)
		}
		if !p.Is(be, "is", "are") || subject < 0 || subject > be || p.Nodes[k].Is("acl:relcl") || p.Words[min(k+1, n-1)].Kind != syntax.Punct {
			continue
		}
		if p.Is(k+1, ":") && k+2 < n {
			return p.bannedInline(k + 2)
		}
		from := max(p.Leftmost(subject), p.First)
		t := noTrigger(be, k+1, "prohibition", "forbidden")
		c := clause{from, k + 1}
		p.writeAlone(t, c, action{from, p.TrimEnd(from, be)}, slices.Clone(p.headed), nil)
		p.bans = p.Is(n-1, ":")
		return p.bans
	}
	return false
}

// readHeading keeps whose obligations a heading says will follow: "Obligations of
// the Parties".
func (p *Reader) readHeading() {
	n := len(p.Words)
	if p.Is(p.First, "article") || p.Is(0, "article") {
		p.headed = nil
	}
	if n-p.First > 14 || p.Is(n-1, ".", ";", ":", ",") {
		return
	}
	for k := p.First; k+1 < n; k++ {
		if !p.Is(k, "obligations", "duties", "commitments", "undertakings") || !p.Is(k+1, "of") {
			continue
		}
		for i := range p.Actors {
			if m := &p.Actors[i]; !m.Inner && m.From >= k+2 && m.From <= k+3 {
				p.headed = slices.Clone(m.IDs())
			}
		}
	}
}

// bannedInline takes the items behind "the following are prohibited:" in the same
// sentence, from word i.
func (p *Reader) bannedInline(i int) bool {
	for i < len(p.Words) {
		i = p.behindMark(i)
		end := i
		for end < len(p.Words) && !p.Is(end, ";", ".") {
			end++
		}
		if to := p.TrimEnd(i, end); to > i {
			t := noTrigger(i, i, "prohibition", "forbidden")
			p.writeAlone(t, clause{i, to}, action{i, to}, slices.Clone(p.headed), nil)
		}
		for i = end + 1; p.Is(i, "and", "or"); i++ {
		}
	}
	return true
}

// banned takes an item of a list of what is prohibited.
func (p *Reader) banned() bool {
	to := p.TrimEnd(p.First, len(p.Words))
	if to-p.First < 2 {
		return true // the "and" between two items
	}
	if p.titleCase(p.First, to) {
		p.bans = false
		return false // the next heading
	}
	t := noTrigger(p.First, p.First, "prohibition", "forbidden")
	p.writeAlone(t, clause{p.First, to}, action{p.First, to}, slices.Clone(p.headed), nil)
	return true
}

// titleCase reports words all of which begin with a capital but for the small ones between:
// "Monitoring and Verification Mechanisms".
func (p *Reader) titleCase(from, to int) bool {
	for k := from; k < to; k++ {
		if p.Words[k].Kind == syntax.Word && !p.Upper(k) && !p.Is(k, "and", "of", "the", "for", "in", "on", "to") {
			return false
		}
	}
	return to-from > 1 && p.Upper(from)
}
