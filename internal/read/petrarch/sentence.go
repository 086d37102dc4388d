package petrarch

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// sentence is a sentence under way.
type sentence struct {
	d     *Dictionary
	day   int
	nodes []syntax.Node
	// form and lemma are in capitals.
	form, lemma []string
	// name says of each token where the name ends that it lies in, 0 without.
	name   []int
	chunks []chunk
	groups []*group
	// in is the group of each token, -1 without.
	in []int
	// steps are left for the search for patterns.
	steps int
}

// chunk is a noun phrase without what follows its head.
type chunk struct {
	start, end int
	// actors are the codes of the names in it; agents its roles, the last of
	// which may be its head.
	actors []string
	agents []role
	// own reports a determiner of its own, former a role that is over.
	own, former bool
}

type role struct {
	code   string
	before bool
	// head reports the last word of the chunk.
	head bool
}

// group is one or more actors in one role: "Arnor, Rohan and soldiers of Bree".
type group struct {
	start, end int
	codes      []string
	// by says of each code the chunk it came from, for the tree.
	heads []int
}

func (d *Dictionary) newSentence(nodes []syntax.Node, day int) *sentence {
	s := &sentence{d: d, day: day, nodes: nodes, steps: stepsMost, form: make([]string, len(nodes)), lemma: make([]string, len(nodes)),
		name: make([]int, len(nodes)), in: make([]int, len(nodes))}
	for i := range nodes {
		s.form[i], s.lemma[i], s.in[i] = strings.ToUpper(nodes[i].Form), strings.ToUpper(nodes[i].Lemma), -1
	}
	s.chunk()
	s.group()
	return s
}

// named is a name found in the sentence.
type named struct {
	start, end int
	actor      string
	isActor    bool
	role       role
}

// names finds the longest names, actors before agents of the same length.
func (s *sentence) names() []named {
	var out []named
	for i := 0; i < len(s.form); {
		n := named{start: i}
		for _, a := range s.d.actors[s.form[i]] {
			if end := s.fits(a.phrase, i); end > n.end {
				n.end, n.actor, n.isActor = end, a.codes.at(s.day), true
			}
		}
		for _, a := range s.d.agents[s.form[i]] {
			if end := s.fits(a.phrase, i); end > n.end {
				n.end, n.isActor, n.role = end, false, role{code: a.code, before: a.before}
			}
		}
		if n.end == 0 || s.doing(n) {
			i++
			continue
		}
		out = append(out, n)
		for k := i; k < n.end; k++ {
			s.name[k] = n.end
		}
		i = n.end
	}
	return out
}

// doing reports an agent that is a verb here ("to press").
func (s *sentence) doing(n named) bool {
	node := &s.nodes[n.start]
	return !n.isActor && n.end == n.start+1 && node.UPOS == "VERB" && !node.Is("amod")
}

// fits is where the name ends that starts at token i, 0 when it does not.
// Where the name is open, adjectives and the like may stand inside.
func (s *sentence) fits(p phrase, i int) int {
	at := i
	for k, w := range p.words {
		if k > 0 {
			for at < len(s.form) && s.form[at] != w && (p.open[k] || s.apart(i, at)) && s.gap(at) {
				at++
			}
		}
		if at >= len(s.form) || s.form[at] != w {
			return 0
		}
		at++
	}
	return at
}

// apart reports a name that a hyphenated adjective comes in between:
// "Castle state-run television".
func (s *sentence) apart(from, at int) bool {
	for k := from + 1; k < min(at+2, len(s.form)); k++ {
		if s.form[k] == "-" && k > from+1 {
			return true
		}
	}
	return false
}

func (s *sentence) gap(at int) bool {
	if s.form[at] == "-" {
		return true
	}
	hyphen := at+1 < len(s.form) && s.form[at+1] == "-" || at > 0 && s.form[at-1] == "-"
	return hyphen || s.nodes[at].UPOS == "ADJ" || s.nodes[at].Is("amod")
}

// chunk finds the noun phrases.
func (s *sentence) chunk() {
	names := s.names()
	for i := 0; i < len(s.nodes); {
		if !s.nominal(i, i) {
			i++
			continue
		}
		c := chunk{start: i}
		for i < len(s.nodes) && s.nominal(i, c.start) {
			if s.name[i] > 0 {
				i = s.name[i]
			} else {
				i++
			}
		}
		c.end = i
		for len(names) > 0 && names[0].start < c.end {
			s.put(&c, names[0])
			names = names[1:]
		}
		c.own = s.article(c.start)
		s.chunks = append(s.chunks, c)
	}
}

func (s *sentence) put(c *chunk, n named) {
	switch {
	case !n.isActor:
		n.role.head = n.end == c.end
		c.agents = append(c.agents, n.role)
		if n.start > c.start && (s.form[n.start-1] == "FORMER" || s.form[n.start-1] == "EX") {
			c.former = true
		}
	case n.actor != "":
		c.actors = append(c.actors, n.actor)
	}
	if s.form[c.start] == "FORMER" {
		c.former = true
	}
}

// nominal reports whether the token belongs to the noun phrase that started at
// from (or starts one, from being itself).
func (s *sentence) nominal(i, from int) bool {
	if s.name[i] > 0 {
		return true
	}
	n := &s.nodes[i]
	next := func(k int) *syntax.Node {
		if i+k < len(s.nodes) {
			return &s.nodes[i+k]
		}
		return &syntax.Node{}
	}
	switch n.UPOS {
	case "DET":
		return i == from || s.nodes[i-1].UPOS == "DET"
	case "NOUN", "PROPN", "ADJ", "NUM", "SYM":
		return true
	case "PRON":
		return n.XPOS == "PRP$" && i == from
	case "PART":
		return n.XPOS == "POS" && i > from
	case "VERB":
		return n.XPOS != "VBD" && (n.Is("amod") || n.Is("compound")) && !(i == from && s.resumed(i))
	case "ADV":
		return n.Head == i+1 && (next(1).UPOS == "ADJ" || next(1).Is("amod"))
	case "PUNCT":
		return i > from && s.form[i] == "-"
	case "CCONJ":
		return i > from && s.nodes[i-1].UPOS == "ADJ" && next(1).UPOS == "ADJ" && s.name[i-1] == 0 && s.name[i+1] == 0 && (next(2).UPOS == "NOUN" || next(2).UPOS == "PROPN" || next(2).UPOS == "ADJ")
	}
	return false
}

// resumed reports a verb of the dictionary that stands between a comma or
// conjunction and a name (", criticized Calormen"): what the tree takes for an
// adjective there is the sentence's verb.
func (s *sentence) resumed(i int) bool {
	if i == 0 || i+1 >= len(s.form) || s.name[i+1] == 0 || len(s.d.verbs[s.form[i]]) == 0 {
		return false
	}
	return s.form[i-1] == "," || s.form[i-1] == "BUT" || s.joins(i-1)
}

// groupAt is the group that the token lies in.
func (s *sentence) groupAt(p int) *group {
	if p < 0 || p >= len(s.in) || s.in[p] < 0 {
		return nil
	}
	return s.groups[s.in[p]]
}
