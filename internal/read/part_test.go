package read_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// Readers paste parts of treaties: from article 4 to article 7, without title and
// opening. A part must be read as the whole is.

// TestPart reads parts without an opening.
func TestPart(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // numbers of provisions, who owes what
	}{
		{"articles of a treaty with a people",
			"ARTICLE 3.\n\nThe Ostrands agree to remain at peace with the United States, and no member of said tribe shall leave said valley.\n\nARTICLE 4.\n\nThe United States agree to build a mill for the Ostrands and other Indians.\n\nARTICLE 5.\n\nThe said tribe shall deliver up any offender.\n",
			[]string{"3", "4", "5", "OSTRAND: remain at peace with the United States", "OSTRAND: leave said valley", "USA: build a mill for the Ostrands and other Indians", "OSTRAND: deliver up any offender"}},
		{"paragraphs behind the third, the first with points in its first line",
			"4. (1) India and Pakistan will each name a Commissioner.\n(2) The Commissioners will meet once a month.\n5. This Agreement will end in May 1956.\n",
			[]string{"4", "4(1)", "4(2)", "5", "IND,PAK: name a Commissioner", "COMMISSIONERS: meet once a month", ": end in May 1956"}},
		{"letters below figures",
			"Article 9\n\n(1) (a) Each Party shall open the road.\n(b) Each Party shall clear the mines.\n(2) The Parties shall report on it.\n\nArticle 10\n\nThis Agreement shall enter into force on signature.\n",
			[]string{"9", "9(1)", "9(1)(a)", "9(1)(b)", "9(2)", "10"}},
		{"numbers on lines of their own",
			"AGREEMENT\n\n1.1.\n\nSeat\n\n1.1.1.\n\nThe Commission shall sit in Juba.\n\n1.1.2.\n\nThe Commission shall report to the Parties.\n\n1.2.\n\nCosts\n\n1.2.1.\n\nThe Parties shall bear the costs.\n",
			[]string{"1.1", "1.1.1", "1.1.2", "1.2", "1.2.1"}},
		{"Roman numbers", "III. Each State undertakes not to station troops in the zone.\nIV. The zone shall be inspected.\nV. This Treaty shall remain in force for ten years.\n", []string{"3", "4", "5"}},
		{"letters", "(b) The Parties shall release all prisoners;\n(c) The Parties shall share maps;\n(d) The Commission shall verify it.\n", []string{"(b)", "(c)", "(d)"}},
		{"paragraph signs", "§ 3. The Parties shall demarcate the border.\n§ 4. The Commission shall report each year.\n", []string{"3", "4"}},
		{"articles in one line, their figures parted",
			"Article 1 4 The Parties shall open the border. Article 1 5 The Parties shall exchange lists. Article 1 6 Each Party shall name a bank.",
			[]string{"14", "15", "16"}},
	} {
		doc, _, err := source.Open(c.name+".txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		found, _ := read.NewRules().Read(context.Background(), doc)
		exact(t, doc.Text, found)
		var got []string
		for _, f := range found {
			switch {
			case f.Provision != nil:
				got = append(got, f.Provision.Number)
			case f.Commitment != nil && f.Commitment.Parts["action"].Quote != "":
				got = append(got, strings.Join(f.Commitment.Obligor, ",")+": "+f.Commitment.Parts["action"].Quote)
			}
		}
		for _, want := range c.want {
			if !slices.Contains(got, want) {
				t.Errorf("%s: no %q among %q", c.name, want, got)
			}
		}
	}
}

// wholeBytes bounds the treaties that are cut, to keep the test short.
const wholeBytes = 25_000

// place is where a finding of a kind stands.
type place struct {
	kind kadesh.FindingKind
	at   kadesh.Span
}

// places are the findings of a text that begins at a place of another, and, under
// their spans, its articles.
func places(t *testing.T, r *read.Rules, name, text string, from int) (all map[place]bool, articles []kadesh.Span) {
	t.Helper()
	doc, _, err := source.Open(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	found, _ := r.Read(context.Background(), doc)
	all = map[place]bool{}
	for _, f := range found {
		at := kadesh.Span{Start: f.Start + from, End: f.End + from}
		all[place{f.Kind, at}] = true
		if f.Provision != nil && f.Provision.Level == "article" {
			articles = append(articles, at)
		}
	}
	return all, articles
}

// partOf is a row of three to five of at least six articles, which one says; at most 6,000
// bytes.
func partOf(articles []kadesh.Span, which int) (kadesh.Span, bool) {
	if len(articles) < 6 {
		return kadesh.Span{}, false
	}
	first := 1 + which%(len(articles)-3)
	last := min(first+2+which%3, len(articles)-1)
	cut := kadesh.Span{Start: articles[first].Start, End: articles[last].End}
	return cut, cut.Len() > 600 && cut.Len() < 6000
}

// TestPartsOfTreaties cuts three articles or more out of real treaties: what is found
// in the part is what is found there in the whole.
func TestPartsOfTreaties(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "data", "agreement-texts", "*.txt"))
	if len(paths) == 0 {
		t.Skip("no texts of agreements here")
	}
	r := read.NewRules()
	all, same := map[kadesh.FindingKind]int{}, map[kadesh.FindingKind]int{}
	parts := 0
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if len(b) > wholeBytes {
			continue
		}
		whole, articles := places(t, r, filepath.Base(path), string(b), 0)
		cut, ok := partOf(articles, parts)
		if !ok {
			continue
		}
		parts++
		part, _ := places(t, r, filepath.Base(path), string(b[cut.Start:cut.End]), cut.Start)
		for p := range whole {
			if p.at.Start >= cut.Start && p.at.End <= cut.End {
				all[p.kind]++
				if part[p] {
					same[p.kind]++
				}
			}
		}
	}
	for _, c := range []struct {
		kind  kadesh.FindingKind
		floor float64
	}{{kadesh.FindingProvision, .99}, {kadesh.FindingCommitment, .98}, {kadesh.FindingDate, .98}, {kadesh.FindingInstrument, .96}, {kadesh.FindingActor, .94}} {
		share := float64(same[c.kind]) / float64(max(1, all[c.kind]))
		t.Logf("%d parts: %d of %d of kind %s as in the whole (%.3f)", parts, same[c.kind], all[c.kind], c.kind, share)
		if share < c.floor {
			t.Errorf("%s: %.3f as in the whole, want %.2f", c.kind, share, c.floor)
		}
	}
}
