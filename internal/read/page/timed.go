package page

// Clauses of time without "had" or "was", which the parser often takes for a time and a
// verb apart: "prices rose after the rebels attacked B".

// timedClauses gives a clause of time its verb and its subject.
func (p *Page) timedClauses() {
	for v := range p.Nodes {
		if n := &p.Nodes[v]; n.Is("ccomp") && n.UPOS == "VERB" && p.Is(p.Child(v, "mark"), "after", "before", "since", "when", "while", "because", "although") {
			n.Rel = "advcl" // told of no verb of saying
		}
	}
	for o := 1; o < len(p.Nodes)-1; o++ {
		c := p.Child(o, "case")
		if w := p.Nodes[o].Head; p.Nodes[o].Is("nsubj") && c >= 0 && c < o && w > o && p.Is(c, "after", "before", "until", "since", "once") && p.Nodes[w].Head >= 0 {
			p.Nodes[c].Head, p.Nodes[c].Rel, p.Nodes[w].Rel = w, "mark", "advcl"
			continue
		}
		if !p.Nodes[o].Is("obl") || c < 0 || c > o || p.Nodes[o].Head < 0 || !p.Is(c, "after", "before", "until", "since", "once", "when", "as") {
			continue
		}
		if w := p.verbOfTime(o); w > 0 {
			p.giveSubject(w, o, "advcl")
			p.Nodes[c].Head, p.Nodes[c].Rel = w, "mark"
		}
	}
}

// verbOfTime is the verb of the clause of time whose subject is the noun at o, which the
// tree made a time; 0 when it is one. The clause then hangs on the verb before it.
func (p *Page) verbOfTime(o int) int {
	v, w := p.Nodes[o].Head, p.Rightmost(o)+1
	if a := p.Child(o, "acl"); a > o && p.Leftmost(a) == a && p.Nodes[a].XPOS == "VBN" && p.Nodes[a].UPOS == "VERB" && p.Child(a, "obj", "iobj", "obl:unmarked") > a && v < o {
		p.Nodes[a].XPOS, p.Nodes[a].Head = "VBD", v // "after the army shelled B": a participle has no object
		return a
	}
	if w >= len(p.Nodes) {
		return 0
	}
	finite := p.Nodes[w].UPOS == "VERB" && (p.Nodes[w].XPOS == "VBD" || p.Nodes[w].XPOS == "VBZ" || p.Nodes[w].XPOS == "VBP")
	if n := &p.Nodes[w]; n.UPOS == "AUX" && n.Head > w {
		w, finite = n.Head, n.XPOS == "VBD" || n.XPOS == "VBZ" || n.XPOS == "VBP" || n.XPOS == "MD"
	}
	if !finite {
		return 0
	}
	if m := &p.Nodes[v]; v < o && m.Head == w && (m.Is("nsubj") || m.Is("ccomp") || m.Is("parataxis")) && m.XPOS == "VBD" {
		m.Head, m.Rel, p.Nodes[w].Head = p.Nodes[w].Head, p.Nodes[w].Rel, v // "the army withdrew after the truce was signed"
	}
	if p.Child(w, "nsubj", "mark", "cc") >= 0 || p.Nodes[w].Head < 0 || v > o && v != w || v < o && p.Nodes[w].Head != v {
		return 0
	}
	return w
}
