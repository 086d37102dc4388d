package eval

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/names"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// scoreNames scores names of persons, organisations and places on an IOB2 file
// of Universal NER, over the given words: a name is right when its words and its
// kind are.
func scoreNames(_ context.Context, path string) ([]Measure, error) {
	text, err := readFile(path)
	if err != nil {
		return nil, err
	}
	typed, untyped, gold, found := 0, 0, 0, 0
	kinds := map[string]*[3]int{"PER": {}, "ORG": {}, "LOC": {}}
	for block := range strings.SplitSeq(text, "\n\n") {
		nodes, want := iob(block)
		if len(nodes) == 0 {
			continue
		}
		syntax.Default().Annotate(nodes)
		got := map[[2]int]string{}
		for _, n := range names.Find(lexicon.Default(), nodes) {
			kind := map[names.Kind]string{names.Person: "PER", names.Organization: "ORG", names.Place: "LOC"}[n.Kind]
			got[[2]int{n.From, n.To}] = kind
			kinds[kind][2]++
		}
		gold, found = gold+len(want), found+len(got)
		for at, kind := range want {
			kinds[kind][1]++
			if k, ok := got[at]; ok {
				untyped++
				if k == kind {
					typed++
					kinds[kind][0]++
				}
			}
		}
	}
	data := filepath.Base(path)
	out := []Measure{fscore(data, "names, typed F1", typed, gold, found), fscore(data, "names, span F1", untyped, gold, found)}
	for _, k := range [...]string{"PER", "ORG", "LOC"} {
		out = append(out, fscore(data, k+" F1", kinds[k][0], kinds[k][1], kinds[k][2]))
	}
	return out, nil
}

// iob reads the words of a sentence and its names by first and last word.
func iob(block string) ([]syntax.Node, map[[2]int]string) {
	var nodes []syntax.Node
	want := map[[2]int]string{}
	from, kind, at := -1, "", 0
	end := func() {
		if from >= 0 {
			want[[2]int{from, len(nodes)}] = kind
		}
		from = -1
	}
	for line := range strings.Lines(block) {
		col := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(col) < 3 || strings.HasPrefix(line, "#") {
			continue
		}
		tag, k, _ := strings.Cut(col[2], "-")
		if tag != "I" {
			end()
		}
		if tag == "B" && (k == "PER" || k == "ORG" || k == "LOC") {
			from, kind = len(nodes), k
		}
		n := syntax.Node{Form: col[1]}
		n.Start, n.End = at, at+len(col[1])
		at += len(col[1]) + 1
		nodes = append(nodes, n)
	}
	end()
	return nodes, want
}

// namesOnly scores folders that hold names without trees.
var namesOnly = Layer{
	Name:  "names",
	holds: func(dir string) bool { return has(dir, "*.iob2") && !has(dir, "*.conllu") },
	score: func(ctx context.Context, dir string) (out []Measure, err error) {
		for _, path := range files(dir, "*.iob2") {
			m, err := scoreNames(ctx, path)
			if err != nil {
				return nil, err
			}
			out = append(out, m...)
		}
		return out, nil
	},
}
