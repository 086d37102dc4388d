package petrarch

import "github.com/kadesh-dev/kadesh/internal/syntax"

// child is syntax.Child in this sentence.
func (s *sentence) child(head int, rels ...string) int {
	return syntax.Child(s.nodes, head, rels...)
}

// under is syntax.Under in this sentence.
func (s *sentence) under(i, top int) bool { return syntax.Under(s.nodes, i, top) }

// subject is the token that heads the subject of the verb, shared and
// understood ones included; -1 when the tree has none.
func (s *sentence) subject(v int) int {
	for depth := 0; depth < 8 && v >= 0; depth++ {
		n := &s.nodes[v]
		if sub := s.child(v, "nsubj"); sub >= 0 {
			switch {
			case n.Is("acl:relcl") && relative(s.form[sub]):
				return n.Head
			case s.nodes[sub].UPOS == "PRON" && n.Is("ccomp") && n.Head >= 0:
				// The "it" of "Arnor said it would" is Arnor.
				v = n.Head
				continue
			}
			return sub
		}
		switch {
		case n.Head < 0:
			return -1
		case n.Is("acl"):
			return n.Head
		case n.Is("conj"), n.Is("parataxis"), n.Is("xcomp"), n.Is("advcl"), n.Is("ccomp"), n.Is("csubj"):
			v = n.Head
		default:
			return -1
		}
	}
	return -1
}

func relative(w string) bool { return w == "WHO" || w == "WHICH" || w == "THAT" }

// passive reports a verb whose subject is acted on.
func (s *sentence) passive(v int) bool {
	if s.nodes[v].XPOS != "VBN" && s.nodes[v].XPOS != "VBD" {
		return false
	}
	if s.child(v, "aux:pass", "nsubj:pass") >= 0 {
		return true
	}
	for i := v - 1; i >= 0; i-- {
		switch s.form[i] {
		case "WAS", "WERE", "IS", "ARE", "BEEN", "BEING", "BE":
			return s.nodes[v].XPOS == "VBN"
		}
		switch s.nodes[i].UPOS {
		case "ADV", "AUX", "PART":
		default:
			return false
		}
	}
	return false
}

// wordsEnd is where the words of a pattern end: with the clause, or before a
// verb that is joined to this one.
func (s *sentence) wordsEnd(v, end int) int {
	for w := v + 1; w < end; w++ {
		if s.nodes[w].Is("conj") && s.nodes[w].Head == v && s.nodes[w].UPOS == "VERB" {
			if s.joins(w - 1) {
				return w - 1
			}
			return w
		}
	}
	return end
}

// clauseEnd is where what follows the verb ends: the next clause with a subject
// of its own that is not what the verb says ("after crowds trashed it").
func (s *sentence) clauseEnd(v int) int {
	end := s.attribution(v)
	for sub := v + 1; sub < end; sub++ {
		n := &s.nodes[sub]
		if !n.Is("nsubj") || n.Head < 0 || n.Head == v || s.complement(n.Head, v) || s.infinitive(sub, n.Head) {
			continue
		}
		for k := v + 1; k < sub; k++ {
			if s.under(k, sub) || s.nodes[k].Head == n.Head && (s.nodes[k].Is("mark") || s.nodes[k].Is("cc")) {
				return k
			}
		}
		return sub
	}
	return end
}

// attribution is where a comma, a noun phrase and a finite verb begin a clause
// of its own after the verb (", a senior official said"), or the end.
func (s *sentence) attribution(v int) int {
	for _, c := range s.chunks {
		if c.start > v+1 && c.end < len(s.nodes) && s.form[c.start-1] == "," && s.finite(c.end) && (s.groupAt(c.start) == nil || s.groupAt(c.start) != s.groupAt(c.start-2)) {
			return c.start - 1
		}
	}
	return len(s.nodes)
}

func (s *sentence) finite(i int) bool {
	switch s.nodes[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// infinitive reports a "to" between a supposed subject and its verb, which
// then has none.
func (s *sentence) infinitive(sub, verb int) bool {
	for i := sub + 1; i < verb; i++ {
		if s.form[i] == "TO" && s.nodes[i].UPOS == "PART" {
			return true
		}
	}
	return false
}

// complement reports whether the clause at w is what the verb v says, or part
// of it.
func (s *sentence) complement(w, v int) bool {
	for w >= 0 && w != v {
		n := &s.nodes[w]
		if !n.Is("ccomp") && !n.Is("xcomp") && !n.Is("csubj") && (!n.Is("conj") || n.Head == v) {
			return false
		}
		w = n.Head
	}
	return w == v
}

// within reports whether the verb w stands, without a subject of its own, in
// the infinitive or participle clause of a verb that has its event.
func (s *sentence) within(w int, coded []bool) bool {
	for {
		n := &s.nodes[w]
		sub := s.child(w, "nsubj")
		// The "they" of "Arnor claimed they had" is Arnor once more.
		if n.Head < 0 || sub >= 0 && (!n.Is("ccomp") || s.nodes[sub].UPOS != "PRON") {
			return false
		}
		if !n.Is("xcomp") && !n.Is("advcl") && !n.Is("acl") && !n.Is("ccomp") && !n.Is("conj") {
			if n.UPOS == "VERB" {
				return false
			}
		} else if n.Is("conj") && s.nodes[n.Head].UPOS == "VERB" && coded[n.Head] {
			return false
		}
		w = n.Head
		if coded[w] {
			return true
		}
	}
}
