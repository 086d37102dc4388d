package read

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// What is forbidden without anybody who must refrain: "all hostile actions are
// prohibited", and the list of such actions behind a colon.

// forbidden takes "X is prohibited" as the prohibition of X, and opens a list
// when the sentence ends in a colon. It reports whether it took the sentence.
func (p *page) forbidden() bool {
	n := len(p.words)
	if !p.legal || len(p.nodes) == 0 {
		return false
	}
	p.readHeading()
	if p.bans && (p.noVerb() || p.is(n-1, ";")) && !p.is(p.first, "article") {
		return p.banned()
	}
	p.bans = p.bans && n < 3
	for k := p.first + 1; k < n; k++ {
		if !p.is(k, "prohibited", "forbidden", "banned") || p.nodes[k].UPOS != "VERB" && p.nodes[k].UPOS != "ADJ" || p.is(k+1, "from", "to", "by") {
			continue
		}
		be := k - 1
		for be > p.first && p.is(be, "strictly", "expressly", "absolutely", "hereby", "also", "therefore") {
			be--
		}
		subject := p.child(k, "nsubj")
		if p.is(be-1, "following", "acts", "actions") && p.is(k+1, ":") && k+2 < n {
			return p.bannedInline(k + 2)
		}
		if !p.is(be, "is", "are") || subject < 0 || subject > be || p.nodes[k].Is("acl:relcl") || p.words[min(k+1, n-1)].kind != syntax.Punct {
			continue
		}
		if p.is(k+1, ":") && k+2 < n {
			return p.bannedInline(k + 2)
		}
		from := max(p.leftmost(subject), p.first)
		t := noTrigger(be, k+1, "prohibition", "forbidden")
		c := clause{from, k + 1}
		span := p.spanOf(c.from, c.to)
		p.commits = append(p.commits, span)
		p.writeCommitment(t, c, action{from, p.trimEnd(from, be)}, span, slices.Clone(p.headed), nil)
		p.bans = p.is(n-1, ":")
		return p.bans
	}
	return false
}

// readHeading keeps whose obligations a heading says will follow: "Obligations of
// the Parties".
func (p *page) readHeading() {
	n := len(p.words)
	if p.is(p.first, "article") || p.is(0, "article") {
		p.headed = nil
	}
	if n-p.first > 14 || p.is(n-1, ".", ";", ":", ",") {
		return
	}
	for k := p.first; k+1 < n; k++ {
		if !p.is(k, "obligations", "duties", "commitments", "undertakings") || !p.is(k+1, "of") {
			continue
		}
		for i := range p.actors {
			if m := &p.actors[i]; !m.inner && m.from >= k+2 && m.from <= k+3 {
				p.headed = slices.Clone(m.ids())
			}
		}
	}
}

// bannedInline takes the items behind "the following are prohibited:" in the same
// sentence, from word i.
func (p *page) bannedInline(i int) bool {
	for i < len(p.words) {
		i = p.behindMark(i)
		end := i
		for end < len(p.words) && !p.is(end, ";", ".") {
			end++
		}
		if to := p.trimEnd(i, end); to > i {
			t := trigger{from: i, to: i, act: i, modality: "prohibition", rule: "forbidden", start: -1, demandee: [2]int{-1, -1}}
			span := p.spanOf(i, to)
			p.commits = append(p.commits, span)
			p.writeCommitment(t, clause{i, to}, action{i, to}, span, slices.Clone(p.headed), nil)
		}
		for i = end + 1; p.is(i, "and", "or"); i++ {
		}
	}
	return true
}

// banned takes an item of a list of what is prohibited.
func (p *page) banned() bool {
	to := p.trimEnd(p.first, len(p.words))
	if to-p.first < 2 {
		return true // the "and" between two items
	}
	t := trigger{from: p.first, to: p.first, act: p.first, modality: "prohibition", rule: "forbidden", start: -1, demandee: [2]int{-1, -1}}
	span := p.spanOf(p.first, to)
	p.commits = append(p.commits, span)
	p.writeCommitment(t, clause{p.first, to}, action{p.first, to}, span, slices.Clone(p.headed), nil)
	return true
}
