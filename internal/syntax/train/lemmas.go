package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// scriptOf is the script that makes the lemma of a form.
func scriptOf(form, lemma string) (tree.Script, bool) {
	low := strings.ToLower(form)
	keep := false
	base := low
	if common(low, lemma) < common(form, lemma) {
		base, keep = form, true
	}
	n := common(base, lemma)
	if len(base)-n > 20 || len(lemma)-n > 20 || len(form) > 60 {
		return tree.Script{}, false
	}
	s := tree.Script{KeepCase: keep, Strip: uint8(len(base) - n), Add: lemma[n:]}
	return s, s.Apply(form) == lemma
}

func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// lemmas learns which script a form has, by its suffixes and its tag: a key is
// kept only where it says something else than the shorter ones.
func (b *bank) lemmas() ([]tree.Script, map[uint32]uint32) {
	counts := map[uint32]map[tree.Script]int{}
	type item struct {
		form   string
		tag    uint8
		script tree.Script
	}
	var items []item
	for _, s := range b.sentences {
		for i := 1; i <= s.n; i++ {
			script, ok := scriptOf(s.forms[i], s.lemmas[i])
			if !ok {
				continue
			}
			items = append(items, item{s.forms[i], s.tags[i], script})
			for _, k := range tree.LemmaKeys(s.forms[i], s.tags[i]) {
				if counts[k] == nil {
					counts[k] = map[tree.Script]int{}
				}
				counts[k][script]++
			}
		}
	}
	top := map[uint32]tree.Script{}
	for k, c := range counts {
		top[k] = slices.MaxFunc(slices.SortedFunc(maps.Keys(c), compareScripts), func(x, y tree.Script) int { return cmp.Compare(c[x], c[y]) })
	}
	kept := map[uint32]tree.Script{}
	for level := len(tree.LemmaKeys("", 0)) - 1; level >= 0; level-- {
		for _, it := range items {
			keys := tree.LemmaKeys(it.form, it.tag)
			k := keys[level]
			if _, done := kept[k]; done {
				continue
			}
			total := 0
			for _, n := range counts[k] {
				total += n
			}
			if below, ok := lookup(kept, keys[level+1:]); (!ok || below != top[k]) && (level == 0 || total >= 2) {
				kept[k] = top[k]
			}
		}
	}
	scripts := slices.SortedFunc(maps.Values(kept), compareScripts)
	scripts = slices.Compact(scripts)
	out := map[uint32]uint32{}
	for k, s := range kept {
		n, _ := slices.BinarySearchFunc(scripts, s, compareScripts)
		out[k] = uint32(n)
	}
	fmt.Fprintf(b.log, "lemmas: %d scripts, %d keys\n", len(scripts), len(out))
	return scripts, out
}

func lookup(kept map[uint32]tree.Script, keys []uint32) (tree.Script, bool) {
	for _, k := range keys {
		if s, ok := kept[k]; ok {
			return s, true
		}
	}
	return tree.Script{}, false
}

func compareScripts(a, b tree.Script) int {
	keep := 0
	if a.KeepCase != b.KeepCase {
		if keep = -1; a.KeepCase {
			keep = 1
		}
	}
	return cmp.Or(keep, cmp.Compare(a.Strip, b.Strip), cmp.Compare(a.Add, b.Add))
}
