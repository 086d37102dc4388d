package view

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/provision"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// TextPair is two documents beside one another, article by article: two versions
// of an instrument, or an original and its translation.
type TextPair struct {
	FormatVersion int             `json:"format_version"`
	Dossier       string          `json:"dossier"`
	Lead          string          `json:"lead"`
	First         kadesh.Document `json:"first"`
	Second        kadesh.Document `json:"second"`
	Sections      []PairedSection `json:"sections"`
	// Documents are those that can be chosen.
	Documents []kadesh.Document `json:"documents"`
	// Touched are the commitments whose article differs.
	Touched []Listed `json:"touched"`
}

// PairedSection is an article, or a paragraph, of both texts; one side is empty
// where the other has it alone.
type PairedSection struct {
	Number string `json:"number"`
	// State is same, changed, first (only there) or second.
	State  string      `json:"state"`
	First  []DiffWords `json:"first"`
	Second []DiffWords `json:"second"`
}

// DiffWords is a stretch of text that both have, or one alone.
type DiffWords struct {
	Text string `json:"text"`
	Own  bool   `json:"own"`
}

// Bounds of a comparison: a longer article is shown without its inner difference.
const maxDiffWords = 1500

// TextPairOf puts two documents of a dossier beside one another.
// Errors: NotFound.
func TextPairOf(ctx context.Context, st store.Store, s *Snapshot, first, second string) (TextPair, error) {
	p := TextPair{FormatVersion: kadesh.FormatVersion, Dossier: s.Dossier.ID, Sections: []PairedSection{}, Documents: s.Documents, Touched: []Listed{}}
	if first == "" || second == "" {
		p.Lead = "Choose two documents: versions of one text, or an original and its translation."
		return p, nil
	}
	var err error
	if p.First, err = openDocument(ctx, st, s, first); err != nil {
		return p, err
	}
	if p.Second, err = openDocument(ctx, st, s, second); err != nil {
		return p, err
	}
	a, b := sectionsOf(s, p.First), sectionsOf(s, p.Second)
	for _, pair := range aligned(a, b) {
		p.Sections = append(p.Sections, paired(pair[0], pair[1]))
	}
	counts := map[string]int{}
	for _, x := range p.Sections {
		counts[x.State]++
	}
	p.Lead = fmt.Sprintf("%s changed, %d the same, %d only in the first, %d only in the second.", plural(counts["changed"], "section"), counts["same"], counts["first"], counts["second"])
	p.touched(s)
	return p, nil
}

// touched lists the commitments that rest on an article which differs, when one
// of the documents is a version of their instrument.
func (p *TextPair) touched(s *Snapshot) {
	differs := map[string]bool{}
	for _, x := range p.Sections {
		differs[x.Number] = x.State != "same"
	}
	for _, in := range s.Dossier.Instruments {
		if !slices.ContainsFunc(in.Versions, func(v kadesh.Version) bool { return v.Document == p.First.ID || v.Document == p.Second.ID }) {
			continue
		}
		for _, c := range s.Dossier.Commitments {
			_, number, _ := strings.Cut(c.Provision, ".")
			if c.Instrument == in.ID && differs["article "+provision.Arabic(number)] {
				p.Touched = append(p.Touched, Listed{Address: kadesh.AddressOf("commitment", c.ID), Title: c.Title})
			}
		}
	}
}

// section is an article or paragraph with its number.
type section struct{ number, text string }

// sectionsOf cuts a text at its articles as the reader found them, else at its
// paragraphs.
func sectionsOf(s *Snapshot, doc kadesh.Document) []section {
	var spans []kadesh.Span
	var out []section
	for _, e := range s.Entries {
		f := e.Finding
		if e.Document() == doc.SHA256 && f.Provision != nil && f.Provision.Level == "article" && (len(spans) == 0 || f.Start >= spans[len(spans)-1].End) {
			spans = append(spans, f.Span)
			out = append(out, section{"article " + f.Provision.Number, doc.Text[f.Start:f.End]})
		}
	}
	if len(out) > 1 {
		return out
	}
	out = nil
	text := doc.Text
	if i := strings.Index(text, "\n---\n"); doc.Digest && i >= 0 {
		text = text[i+5:]
	}
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			n++
			out = append(out, section{fmt.Sprintf("paragraph %d", n), line})
		}
	}
	return out
}

// aligned pairs sections with the same number, in the order of the second; what
// the first has alone stands where it stood.
func aligned(a, b []section) [][2]section {
	var out [][2]section
	used := make([]bool, len(a))
	next := 0
	for _, y := range b {
		i := slices.IndexFunc(a, func(x section) bool { return x.number == y.number })
		if i < 0 || used[i] {
			out = append(out, [2]section{{}, y})
			continue
		}
		for ; next < i; next++ {
			if !used[next] && !slices.ContainsFunc(b, func(y section) bool { return y.number == a[next].number }) {
				used[next] = true
				out = append(out, [2]section{a[next], {}})
			}
		}
		used[i] = true
		out = append(out, [2]section{a[i], y})
	}
	for i, x := range a {
		if !used[i] {
			out = append(out, [2]section{x, {}})
		}
	}
	return out
}

func paired(a, b section) PairedSection {
	p := PairedSection{Number: a.number, First: []DiffWords{}, Second: []DiffWords{}}
	switch {
	case a.text == "":
		p.Number, p.State = b.number, "second"
		p.Second = append(p.Second, DiffWords{b.text, true})
	case b.text == "":
		p.State = "first"
		p.First = append(p.First, DiffWords{a.text, true})
	case strings.Join(strings.Fields(a.text), " ") == strings.Join(strings.Fields(b.text), " "):
		p.State = "same"
		p.First, p.Second = append(p.First, DiffWords{a.text, false}), append(p.Second, DiffWords{b.text, false})
	default:
		p.State = "changed"
		p.First, p.Second = diffWords(strings.Fields(a.text), strings.Fields(b.text))
	}
	return p
}

// diffWords marks the words that are not in a longest common subsequence.
// Cost: the product of the words of both; texts beyond maxDiffWords words are
// marked whole.
func diffWords(a, b []string) (first, second []DiffWords) {
	if len(a) > maxDiffWords || len(b) > maxDiffWords {
		return []DiffWords{{strings.Join(a, " "), true}}, []DiffWords{{strings.Join(b, " "), true}}
	}
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			first, second = grow(first, a[i], false), grow(second, b[j], false)
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && length[i+1][j] >= length[i][j+1]:
			first = grow(first, a[i], true)
			i++
		default:
			second = grow(second, b[j], true)
			j++
		}
	}
	return first, second
}

func grow(out []DiffWords, word string, own bool) []DiffWords {
	if n := len(out); n > 0 && out[n-1].Own == own {
		out[n-1].Text += " " + word
		return out
	}
	return append(out, DiffWords{word, own})
}
