package commitment

import "github.com/kadesh-dev/kadesh/internal/read/page"

// What a text that binds means by its words: `"Convention" means the Convention of 1978`.
// Such a sentence declares; the "may" and "shall" inside what it defines bind nobody.

// maxTermWords bounds a term that is defined, with its marks.
const maxTermWords = 14

// definitions writes what the sentence under way defines and reports that it does.
func (p *Reader) definitions() bool {
	if !p.Legal {
		return false
	}
	start, verb := p.definition(p.First)
	if verb == 0 {
		return false
	}
	for verb > 0 {
		next, then := p.definition(verb + 1)
		end := next
		if then == 0 {
			end = len(p.Words)
		}
		c := clause{start, p.clauseEnd(verb, end)}
		p.writeAlone(noTrigger(verb, verb, "declaration", "definition"), c, action{verb, c.to}, nil, nil)
		start, verb = next, then
	}
	return true
}

// definition is the first word and the verb of the next definition behind word k; a zero
// verb without.
func (p *Reader) definition(k int) (start, verb int) {
	for v := k + 2; v+1 < len(p.Words); v++ {
		if !p.Is(v, "means", "mean", "includes", "include", "denotes", "signifies") && !(p.Is(v, "has", "have") && !p.Is(v-1, "shall") && p.Is(v+1, "the") && p.Is(v+2, "meaning", "meanings")) || p.Is(v+1, ".", ";") {
			continue
		}
		verb := v - page.BoolInt(p.Is(v-1, "shall"))
		for i := verb - 2; i >= max(k, verb-maxTermWords); i-- {
			if p.Is(i, ";", ":", ".", "shall", "means", "by") {
				break
			}
			quoted := (p.OpenMark(i) || p.Is(i, "‘")) && p.Is(verb-1, "”", "\"", "''", "»", "“", "’")
			if !quoted && !(p.Is(i, "term", "expression", "terms", "expressions") && !p.Is(v, "includes", "include")) {
				continue
			}
			if start, ok := p.termStart(k, i); ok {
				return start, verb
			}
			break
		}
	}
	return 0, 0
}

// termStart is the first word of the definition of a term at i: with "in this Agreement, the
// term" before it; false inside a sentence that has another verb first.
func (p *Reader) termStart(k, i int) (int, bool) {
	for ; i > k && !p.Is(i-1, ":", ";", ".", ")"); i-- {
		if p.Is(i-1, "shall", "may", "will", "is", "are", "that") {
			return 0, false
		}
	}
	return i, true
}
