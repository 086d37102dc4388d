package petrarch

import (
	"slices"
	"strings"
)

// group joins noun phrases to lists of actors with their roles.
func (s *sentence) group() {
	for k := 0; k < len(s.chunks); {
		list := s.list(k)
		next := list[len(list)-1] + 1
		g := &group{start: s.chunks[k].start, end: s.chunks[next-1].end}
		s.inherit(list)
		if places, ok := s.attached(list); ok {
			s.inherit(places)
			s.join(g, list, places)
			next = places[len(places)-1] + 1
			g.end = s.chunks[next-1].end
		} else {
			for _, i := range list {
				g.add(s, s.compose(s.chunks[i].actors, s.chunks[i]), i)
			}
		}
		if len(g.codes) > 0 {
			next = s.absorb(g, next)
			for i := g.start; i < g.end; i++ {
				s.in[i] = len(s.groups)
			}
			s.groups = append(s.groups, g)
		}
		k = next
	}
}

// join gives the roles of list the actors of places: each of the roles when all
// are bare roles ("lawmakers and officials in Arnor and Gondor"), else the last.
func (s *sentence) join(g *group, list, places []int) {
	bare := !slices.ContainsFunc(list, func(i int) bool { return len(s.chunks[i].actors) > 0 })
	for n, i := range list {
		c := s.chunks[i]
		if !bare && n < len(list)-1 {
			g.add(s, s.compose(c.actors, c), i)
			continue
		}
		for _, p := range places {
			at := s.chunks[p]
			both := c
			both.agents = append(append([]role{}, at.agents...), c.agents...)
			g.add(s, s.compose(at.actors, both), i)
		}
	}
}

// list is the chunks that k is joined with by commas and a conjunction, k
// itself included. Commas alone make no list but an apposition.
func (s *sentence) list(k int) []int {
	out, commas := []int{k}, 0
	for i := k; i+1 < len(s.chunks); i++ {
		at, next := s.pastParenthesis(s.chunks[i].end), s.chunks[i+1].start
		if at >= len(s.nodes) || at >= next {
			return out[:1]
		}
		comma := s.form[at] == ","
		if comma {
			at++
		}
		joined := at < len(s.nodes) && s.joins(at)
		if joined {
			at++
		}
		if at != next || !comma && !joined || comma && joined && commas == 0 || commas == 0 && joined && s.begins(k, i+1) {
			return out[:1]
		}
		out = append(out, i+1)
		if joined {
			return out
		}
		commas++
	}
	return out[:1]
}

func (s *sentence) joins(i int) bool {
	switch s.form[i] {
	case "AND", "OR", "NOR", "&":
		return true
	}
	return false
}

// begins reports a chunk that is the subject of another verb than k.
func (s *sentence) begins(k, i int) bool {
	head := s.headOf(s.chunks[i])
	return s.nodes[head].Is("nsubj") && s.nodes[head].Head > head && !s.nodes[s.headOf(s.chunks[k])].Is("nsubj") && s.nodes[s.nodes[head].Head].UPOS == "VERB"
}

// pastParenthesis skips "(EU)".
func (s *sentence) pastParenthesis(i int) int {
	if i < len(s.form) && s.form[i] == "(" {
		for j := i + 1; j < min(i+6, len(s.form)); j++ {
			if s.form[j] == ")" {
				return j + 1
			}
		}
	}
	return i
}

// headOf is the token of a chunk that hangs outside it, the last such.
func (s *sentence) headOf(c chunk) int {
	for i := c.end - 1; i >= c.start; i-- {
		if h := s.nodes[i].Head; (h < c.start || h >= c.end) && s.nodes[i].UPOS != "PUNCT" && s.nodes[i].UPOS != "PART" {
			return i
		}
	}
	return c.end - 1
}

// inherit gives a bare role in a list the actor and the adjectives of the one
// before it: "Danish Islamist media and government".
func (s *sentence) inherit(list []int) {
	for n := 1; n < len(list); n++ {
		a, b := &s.chunks[list[n-1]], &s.chunks[list[n]]
		if b.own || len(b.actors) > 0 || len(b.agents) == 0 || len(a.actors) == 0 || len(a.agents) == 0 {
			continue
		}
		b.actors = a.actors
		var kept []role
		for _, r := range a.agents {
			if !r.head {
				kept = append(kept, r)
			}
		}
		b.agents = append(kept, b.agents...)
	}
}

// attached is the list of actors that the last of a list of roles belongs to:
// "soldiers from Gondor".
func (s *sentence) attached(list []int) ([]int, bool) {
	last := list[len(list)-1]
	if len(s.chunks[last].agents) == 0 || len(s.chunks[last].actors) > 0 || last+1 >= len(s.chunks) {
		return nil, false
	}
	p := s.chunks[last].end
	if s.chunks[last+1].start != p+1 {
		return nil, false
	}
	switch s.form[p] {
	case "OF", "FROM", "IN", "AT":
	default:
		return nil, false
	}
	places := s.list(last + 1)
	return places, slices.ContainsFunc(places, func(i int) bool { return len(s.chunks[i].actors) > 0 })
}

// absorb takes what "of" hangs on a group into it: "Narnia of the King of Cair
// Paravel" is one.
func (s *sentence) absorb(g *group, next int) int {
	for next < len(s.chunks) && g.end < len(s.form) && s.form[g.end] == "OF" && s.chunks[next].start == g.end+1 {
		g.end = s.chunks[next].end
		next++
	}
	return next
}

func (g *group) add(s *sentence, code string, chunk int) {
	if code == "" {
		return
	}
	list := []string{code}
	if s.d.Dialect == Linear {
		list = strings.Split(code, "/")
	}
	for _, c := range list {
		if !slices.Contains(g.codes, c) {
			g.codes, g.heads = append(g.codes, c), append(g.heads, chunk)
		}
	}
}

// compose is the code of an actor with its roles. A role that the code has
// already is not said twice; roles that are over make an elite, ELI.
func (s *sentence) compose(actors []string, c chunk) string {
	code := ""
	if len(actors) > 0 {
		code = actors[0]
	}
	roles := c.agents
	if c.former && len(roles) > 0 {
		roles = []role{{code: "ELI"}}
	}
	if code == "" && len(roles) == 0 {
		return ""
	}
	if code == "" {
		code = "---"
	}
	for _, r := range roles {
		switch {
		case has(code, r.code):
		case r.before:
			code = r.code + code
		default:
			code += r.code
		}
	}
	return code
}

// has reports a role among the three-letter parts of a code.
func has(code, role string) bool {
	for i := 0; i+len(role) <= len(code); i += 3 {
		if code[i:i+len(role)] == role {
			return true
		}
	}
	return false
}
