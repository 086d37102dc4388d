package commitment

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// Terms that a report gives in nouns: "five principles: (1) mutual recognition of borders; (2)
// abstention from force". Each is what both sides would be bound to.

// termNouns are what a report calls a list of terms.
var termNouns = page.WordSet("principles points terms provisions clauses elements proposals conditions demands commitments obligations matters")

// listedTerms writes the terms behind a colon at word i, numbered or with semicolons between
// them, and is the word behind the last; 0 without.
func (p *Reader) listedTerms(i int) int {
	if p.Signed && !p.Summary || !p.Is(i, ":") || !p.termsBefore(i) {
		return 0
	}
	numbered := p.numberAt(i+1) > 0
	if !numbered && !p.HasIn(i+1, len(p.Words), ";") {
		return 0
	}
	end := i
	for k := i + 1; k < len(p.Words); {
		mark := p.numberAt(k)
		if mark == 0 && numbered || p.Is(k, ".") {
			break
		}
		from := k + mark
		for k = from; k < len(p.Words) && !p.Is(k, ";", ".") && (p.numberAt(k) == 0 || p.FiniteIn(from, k)); k++ {
		}
		end = k
		p.termItem(from, p.TrimEnd(from, k))
		for p.Is(k, ";", ",", "and") {
			k++
		}
	}
	return end
}

// tellTerms remembers that the sentence names terms, which the next may list.
func (p *Reader) tellTerms() {
	if p.HasOf(p.First, len(p.Words), termNouns) {
		p.termsTold = p.Index + 1
	}
}

// numberAt is the length of "(1)" or "1)" at word k, 0 without.
func (p *Reader) numberAt(k int) int {
	at := k + page.BoolInt(p.Is(k, "("))
	w := p.Low(at)
	if !p.Is(at+1, ")") || len(w) == 0 || len(w) > 2 || !page.IsFigure(w) && (len(w) > 1 || w < "a" || w > "h") {
		return 0
	}
	return at + 2 - k
}

// termsBefore reports that this sentence or the one before names terms.
func (p *Reader) termsBefore(i int) bool {
	return p.HasOf(p.First, i, termNouns) || p.termsTold > 0 && p.termsTold == p.Index && p.HasIn(p.First, i, "they", "these", "are", "include")
}

// termItem writes one term, its acts apart: "abstention from threats and from the use of
// force", "recognition of borders, with an obligation not to change them".
func (p *Reader) termItem(from, to int) {
	said := from // up to what somebody confirms, which has a verb
	for said < to && !p.Is(said, "that") {
		said++
	}
	if to-from < 1 || p.FiniteIn(from, said) || p.binds(from) {
		return
	}
	if !p.Summary && !p.actItem(from) && p.nounMood(from) == "obligation" && !p.Is(from, "abstention", "mutual") {
		return // "lunch"
	}
	for k := from; k < to; k++ {
		next := 0
		switch {
		case p.Is(k, ",") && p.Is(k+1, "with") && p.HasOf(k+2, min(k+6, to), pledgeNouns):
			next = k + 2
		case k > from+1 && p.Is(k, "and") && !p.Is(k+1, "other") && (p.Is(k+1, "from", "no") || p.actItem(k+1) && (p.actItem(from) || p.Lex.BaseVerb(p.Low(from)))) && !p.HasIn(from, k, "mutual"):
			next = k + 1
		default:
			continue
		}
		p.writeTerm(clause{from, k})
		from = next
	}
	p.writeTerm(clause{from, to})
}

// pledgeNouns are nouns whose infinitive says what one is bound to.
var pledgeNouns = page.WordSet("obligation commitment duty promise pledge undertaking")

// writeTerm writes what one term binds to: both sides, where the text has two.
func (p *Reader) writeTerm(c clause) {
	t := noTrigger(c.from, c.from, p.nounMood(c.from), "listed-term")
	pledge := false
	for k := c.from; k < c.to; k++ {
		pledge = pledge || pledgeNouns[p.Low(k)]
		if pledge && p.Is(k, "to") && p.Lex.BaseVerb(p.Low(k+1)) {
			t.to, t.act = k+1, k+1
			if p.Is(k-1, "not") {
				t.modality = "prohibition"
			}
			break
		}
	}
	switch {
	case t.act > c.from:
	case p.Is(c.from, "abstention", "from", "refraining", "renunciation"):
		t.modality = "prohibition"
	case p.HasIn(c.from, c.to, "recognition", "confirmation", "acknowledgement"):
		t.modality = "declaration"
	}
	var who []string
	if len(p.actors.States) == 2 {
		who = slices.Clone(p.actors.States)
	}
	p.writeAlone(t, c, action{t.act, c.to}, who, nil)
}
