// Package eval scores findings against gold annotations: how many of the
// things a careful person marked were found, and how many of the found ones
// were marked.
//
// Most callers want [Folder]. A finding matches a gold finding of the same kind
// when their spans overlap by at least half of their union; actors,
// instruments and dates match when their spans overlap and their canonical
// value is the same. Matching is one to one, the best overlap first.
package eval

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// Gold is one annotated text: NAME.json beside NAME.txt.
type Gold struct {
	FormatVersion int              `json:"format_version"`
	Document      goldDocument     `json:"document"`
	Findings      []kadesh.Finding `json:"findings"`
	// Text is the text of NAME.txt.
	Text string `json:"-"`
}

type goldDocument struct {
	ID        string              `json:"id"`
	Title     string              `json:"title"`
	Publisher string              `json:"publisher"`
	Published string              `json:"published"`
	Language  string              `json:"language"`
	Kind      kadesh.DocumentKind `json:"kind"`
}

// Accuracy is a share of matched pairs on which a field is right.
type Accuracy struct {
	Right, Pairs int
}

// Kind is the score of one kind of finding.
type Kind struct {
	Gold    int
	Found   int
	Matched int
	Fields  map[string]Accuracy
}

// Score holds the scores of all kinds.
type Score struct {
	// Documents is the number of texts scored.
	Documents int
	Kinds     map[kadesh.FindingKind]*Kind
	// Sides are figures beside them: see [Side].
	Sides []Side
	// Rules are the precisions of the rules, by name.
	Rules []Rule
}

// ratio is a/b, 0 when b is 0.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Precision is the share of the found that was marked.
func (k *Kind) Precision() float64 { return ratio(k.Matched, k.Found) }

// Recall is the share of the marked that was found.
func (k *Kind) Recall() float64 { return ratio(k.Matched, k.Gold) }

// F1 is the harmonic mean of precision and recall.
func (k *Kind) F1() float64 { return ratio(2*k.Matched, k.Gold+k.Found) }

// MarshalJSON writes the form of `kadesh eval -f json`.
func (k *Kind) MarshalJSON() ([]byte, error) {
	fields := map[string]float64{}
	for name, a := range k.Fields {
		fields[name] = ratio(a.Right, a.Pairs)
	}
	return json.Marshal(map[string]any{"gold": k.Gold, "found": k.Found, "matched": k.Matched,
		"precision": k.Precision(), "recall": k.Recall(), "f1": k.F1(), "fields": fields})
}

// MarshalJSON writes the kinds by name.
func (s *Score) MarshalJSON() ([]byte, error) {
	sides := map[string]*Kind{}
	for _, x := range s.Sides {
		sides[x.Name] = x.Kind
	}
	return json.Marshal(map[string]any{"format_version": kadesh.FormatVersion, "documents": s.Documents, "kinds": s.Kinds, "sides": sides, "rules": s.Rules})
}

// Folder reads every gold text of a folder with r and scores it.
//
// The reader is given the text and the day of publication of the gold file,
// as a user would with --published; document makes the document of a text.
// Errors: NotFound for a folder that does not exist, Invalid for a folder
// without gold or a gold file that cannot be read.
func Folder(ctx context.Context, dir string, r read.Reader, document func(name string, text []byte) (*kadesh.Document, error)) (*Score, error) {
	golds, err := Load(dir)
	if err != nil {
		return nil, err
	}
	score := &Score{Documents: len(golds), Kinds: map[kadesh.FindingKind]*Kind{}}
	for _, k := range kadesh.FindingKinds {
		score.Kinds[k] = &Kind{Fields: map[string]Accuracy{}}
	}
	for _, g := range golds {
		doc, err := document(g.Document.ID+".txt", []byte(g.Text))
		if err != nil {
			return nil, err
		}
		if g.Document.Published != "" {
			doc.Published = g.Document.Published
		}
		found, _ := r.Read(ctx, doc)
		score.Add(g.Findings, found)
		score.addSides(g.Document.Kind, g.Findings, found)
		score.addRules(g.Findings, found)
	}
	return score, ctx.Err()
}

// Load reads the gold files of a folder in the order of their names.
// Errors: NotFound, Invalid.
func Load(dir string) ([]Gold, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: dir + " does not exist", Next: "name a folder of gold files (NAME.txt with NAME.json)"}
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read the folder " + dir, Err: err, Next: "name a folder of gold files (NAME.txt with NAME.json)"}
	}
	var out []Gold
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok {
			continue
		}
		g, err := load(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		out = append(out, g)
	}
	if len(out) == 0 {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "no gold files in " + dir, Next: "a gold file is NAME.json beside NAME.txt"}
	}
	return out, nil
}

func load(base string) (Gold, error) {
	var g Gold
	b, err := os.ReadFile(base + ".json")
	if err == nil {
		err = json.Unmarshal(b, &g)
	}
	if err != nil {
		return g, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + base + ".json", Err: err, Next: "check the file against the annotation guidelines"}
	}
	text, err := os.ReadFile(base + ".txt")
	if err != nil {
		return g, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + base + ".txt", Err: err, Next: "a gold file needs its text beside it"}
	}
	g.Text = string(text)
	for _, f := range g.Findings {
		if words, err := f.Span.Of(g.Text); err != nil || words != f.Quote {
			return g, &diag.Fault{Kind: diag.Invalid, What: base + ".json: the quote of " + f.ID + " is not in the text", Next: "correct the gold file"}
		}
	}
	return g, nil
}

// Add scores the findings of one document, of the kinds that s has.
func (s *Score) Add(gold, found []kadesh.Finding) {
	for _, kind := range kadesh.FindingKinds {
		g, f := only(gold, kind), only(found, kind)
		k := s.Kinds[kind]
		if k == nil {
			continue // not annotated by both, see [Agreement]
		}
		k.Gold += len(g)
		k.Found += len(f)
		for _, pr := range Match(g, f) {
			k.Matched++
			compare(k, &g[pr.Gold], &f[pr.Found])
		}
	}
}

func only(all []kadesh.Finding, kind kadesh.FindingKind) []kadesh.Finding {
	var out []kadesh.Finding
	for _, f := range all {
		if f.Kind == kind {
			out = append(out, f)
		}
	}
	return out
}

// Pair is a match of two findings by their index.
type Pair struct {
	Gold, Found int
	Share       float64
}

// Match pairs findings of one kind one to one, the best overlap first.
// Cost: the number of overlapping pairs, sorted.
func Match(gold, found []kadesh.Finding) []Pair {
	var all []Pair
	for i := range gold {
		for j := range found {
			share := gold[i].Span.Share(found[j].Span)
			if exact := canonical(&gold[i]); exact != nil {
				other := canonical(&found[j])
				if share <= 0 || other == nil || *exact != *other {
					continue
				}
			} else if share < 0.5 {
				continue
			}
			all = append(all, Pair{i, j, share + tie(&gold[i], &found[j])})
		}
	}
	slices.SortStableFunc(all, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Share, a.Share), cmp.Compare(a.Gold, b.Gold), cmp.Compare(a.Found, b.Found))
	})
	usedGold, usedFound := map[int]bool{}, map[int]bool{}
	var out []Pair
	for _, p := range all {
		if usedGold[p.Gold] || usedFound[p.Found] {
			continue
		}
		usedGold[p.Gold], usedFound[p.Found] = true, true
		out = append(out, p)
	}
	return out
}

// tie prefers, among duties split from one clause (equal spans), the pair whose
// actions overlap; it is too small to change any other order.
func tie(a, b *kadesh.Finding) float64 {
	if a.Commitment == nil || b.Commitment == nil {
		return 0
	}
	return 1e-6 * a.Commitment.Parts["action"].Span.Share(b.Commitment.Parts["action"].Span)
}

// canonical is the value that must be the same, nil for kinds that match by
// overlap alone.
func canonical(f *kadesh.Finding) *string {
	switch {
	case f.Actor != nil:
		return &f.Actor.Actor
	case f.Instrument != nil:
		return &f.Instrument.Instrument
	case f.Date != nil:
		if f.Date.EDTF == nil {
			return new(string)
		}
		return f.Date.EDTF
	}
	return nil
}
