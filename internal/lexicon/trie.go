package lexicon

import (
	"strings"
	"unicode/utf8"
)

// trie maps sequences of words in lower case to entries.
type trie struct {
	next map[edge]int32
	ends [][]int32
}

type edge struct {
	node int32
	word string
}

func (t *trie) step(node int32, word string) (int32, bool) {
	n, ok := t.next[edge{node, word}]
	return n, ok
}

func (t *trie) add(words []string, id int32) {
	if t.next == nil {
		t.next = make(map[edge]int32, 4096)
		t.ends = make([][]int32, 1, 4096)
	}
	node := int32(0)
	for _, w := range words {
		n, ok := t.next[edge{node, w}]
		if !ok {
			n = int32(len(t.ends))
			t.ends = append(t.ends, nil)
			t.next[edge{node, w}] = n
		}
		node = n
	}
	t.ends[node] = append(t.ends[node], id)
}

// phrases maps sequences of words to values of one kind.
type phrases[V any] struct {
	trie   trie
	values []V
}

func (p *phrases[V]) add(words []string, v V) {
	if len(words) == 0 {
		return
	}
	p.trie.add(words, int32(len(p.values)))
	p.values = append(p.values, v)
}

func (p *phrases[V]) match(i, n int, word func(int) string) (v V, length int, ok bool) {
	node := int32(0)
	for k := i; k < n; k++ {
		next, found := p.trie.step(node, word(k))
		if !found {
			break
		}
		node = next
		if ends := p.trie.ends[node]; len(ends) > 0 {
			v, length, ok = p.values[ends[0]], k-i+1, true
		}
	}
	return v, length, ok
}

// words splits a phrase of a list as the tokenizer of package syntax splits a
// text: hyphens and slashes stand alone, "'s" is split off.
func words(phrase string) []string { return split(strings.ToLower(phrase)) }

// split is words without lowering.
func split(phrase string) []string {
	var out []string
	for f := range strings.FieldsSeq(phrase) {
		out = splitWord(out, f)
	}
	return out
}

func splitWord(out []string, w string) []string {
	for _, c := range [...]string{"'s", "’s"} {
		if cut, ok := strings.CutSuffix(w, c); ok && cut != "" {
			return append(splitWord(out, cut), c)
		}
	}
	start := 0
	for i, r := range w {
		if r == '-' || r == '/' || r == ',' || r == '“' || r == '”' || r == '"' || r == '(' || r == ')' || r == '.' && !pointed(w, i) {
			if i > start {
				out = append(out, w[start:i])
			}
			out = append(out, w[i:i+utf8.RuneLen(r)])
			start = i + utf8.RuneLen(r)
		}
	}
	if start < len(w) {
		out = append(out, w[start:])
	}
	return out
}

// pointed reports whether the point at i belongs to an initialism ("u.s.").
func pointed(w string, i int) bool {
	if strings.Count(w, ".") < 2 {
		return false
	}
	for _, part := range strings.Split(strings.TrimSuffix(w, "."), ".") {
		if utf8.RuneCountInString(part) != 1 {
			return false
		}
	}
	return true
}
