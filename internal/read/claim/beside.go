package claim

// What is said in two clauses is two claims.

// besideIn is the "and" or "but" between two words that joins two clauses of what is said, each
// with a subject and a tensed verb of its own; 0 without.
func (p *Reader) besideIn(from, to int) int {
	for k := from + 2; k+2 < min(to, len(p.Nodes)); k++ {
		if !p.Is(k, "and", "but") {
			continue
		}
		h := p.Nodes[k].Head
		if h < k || h >= to || !p.Nodes[h].Is("conj") {
			continue
		}
		g := p.Nodes[h].Head
		if g < from || g > k || !p.clauseOwn(g, from, k) || !p.clauseOwn(h, k, to) {
			continue
		}
		if up := p.Nodes[g].Head; up >= from && up < to {
			continue // inside a clause of the first
		}
		return k
	}
	return 0
}

// clauseOwn reports that the predicate at v has a subject and a tense between two words.
func (p *Reader) clauseOwn(v, from, to int) bool {
	s := p.Child(v, "nsubj", "nsubj:pass", "expl")
	if s < from || s >= to {
		return false
	}
	if p.Finite(v) {
		return true
	}
	a := p.Child(v, "aux", "aux:pass", "cop")
	return a >= from && a < to
}
