package eval

import (
	"context"
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/read/claim"
	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

// goldAttribution is a line of attribution.jsonl: words count from 1 in the
// document, ends included.
type goldAttribution struct {
	Doc     string
	Clause  [2]int `json:"att_tokens"`
	Source  [][]any
	Content [2]int `json:"content_tokens"`
	Whole   string `json:"content_same_sentence"`
}

// gumText is a document of GUM as text, with its words and sentences.
type gumText struct {
	text      string
	words     []kadesh.Span // the word n is words[n-1]
	heads     []int         // the word it hangs on, 0 for the root
	sentences []kadesh.Span
}

// scoreAttribution scores who says what on GUM: an attribution is found when its
// reporting word lies in the attribution clause; its source is right when the
// head word is, its content when the overlap is at least half of the union.
func scoreAttribution(ctx context.Context, dir string) ([]Measure, error) {
	raw, err := readFile(filepath.Join(dir, "attribution.jsonl"))
	if err != nil {
		return nil, err
	}
	texts := map[string]*gumText{}
	found := map[string][]claim.Attribution{}
	rules := read.NewRules()
	var news, all attributionTally
	for line := range strings.Lines(raw) {
		var g goldAttribution
		if err := json.Unmarshal([]byte(line), &g); err != nil {
			return nil, unreadable("attribution.jsonl", err)
		}
		t := texts[g.Doc]
		if t == nil {
			if t, err = readGUM(filepath.Join(dir, "conllu", g.Doc+".conllu")); err != nil {
				return nil, err
			}
			texts[g.Doc] = t
			for _, s := range t.sentences {
				found[g.Doc] = append(found[g.Doc], rules.Attributions(t.text, s)...)
			}
		}
		all.add(t, &g, found[g.Doc])
		if strings.Contains(g.Doc, "_news_") {
			news.add(t, &g, found[g.Doc])
		}
	}
	return append(news.measures("attribution, news"), all.measures("attribution, all genres")...), ctx.Err()
}

type attributionTally struct{ gold, found, sources, source, contents, content int }

func (a *attributionTally) measures(data string) []Measure {
	return []Measure{share(data, "found", a.found, a.gold), share(data, "source head, of found", a.source, a.sources),
		share(data, "content overlap, of found", a.content, a.contents)}
}

func (a *attributionTally) add(t *gumText, g *goldAttribution, found []claim.Attribution) {
	a.gold++
	clause := kadesh.Span{Start: t.words[g.Clause[0]-1].Start, End: t.words[g.Clause[1]-1].End}
	var best *claim.Attribution
	bestShare := -1.0
	want := t.content(g)
	for i := range found {
		f := &found[i]
		if f.Cue.Start < clause.Start || f.Cue.End > clause.End {
			continue
		}
		if s := f.Content.Share(want); s > bestShare {
			best, bestShare = f, s
		}
	}
	if best == nil {
		return
	}
	a.found++
	a.contents++
	a.content += count(bestShare >= 0.5)
	if len(g.Source) > 0 {
		a.sources++
		a.source += count(t.isHead(g, best.Head))
	}
}

// content is the gold content: the clause of the sentence, else the first unit.
func (t *gumText) content(g *goldAttribution) kadesh.Span {
	from, to := g.Content[0], g.Content[1]
	if n := len(strings.Fields(g.Whole)); n > to-from+1 {
		to = min(from+n-1, len(t.words))
	}
	return kadesh.Span{Start: t.words[from-1].Start, End: t.words[to-1].End}
}

// isHead reports whether the word at the span is the head of a gold source.
func (t *gumText) isHead(g *goldAttribution, head kadesh.Span) bool {
	for _, s := range g.Source {
		from, to := int(s[0].(float64)), int(s[1].(float64))
		for w := from; w <= to; w++ {
			if h := t.heads[w-1]; (h < from || h > to) && t.words[w-1].Overlaps(head) {
				return true
			}
		}
	}
	return false
}

// readGUM rebuilds the text of a document from its words.
func readGUM(path string) (*gumText, error) {
	raw, err := readFile(path)
	if err != nil {
		return nil, err
	}
	all, err := conllu.Parse(raw)
	if err != nil {
		return nil, unreadable(path, err)
	}
	t := &gumText{}
	var b strings.Builder
	for k := range all {
		s := &all[k]
		start, base := b.Len(), len(t.words)
		for _, i := range s.Words() {
			r := &s.Rows[i]
			w := kadesh.Span{Start: b.Len()}
			b.WriteString(r.Form)
			w.End = b.Len()
			t.words = append(t.words, w)
			head := 0
			for _, c := range r.Head {
				head = 10*head + int(c-'0')
			}
			if head > 0 {
				head += base
			}
			t.heads = append(t.heads, head)
			if !r.Glued() {
				b.WriteByte(' ')
			}
		}
		t.sentences = append(t.sentences, kadesh.Span{Start: start, End: b.Len()})
		b.WriteByte('\n')
	}
	t.text = b.String()
	return t, nil
}
