package view

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// Restated says which commitment of the dossier a commitment that was read is.
type Restated struct {
	// Commitment is its address, empty when the dossier has none like it.
	Commitment kadesh.Address `json:"commitment"`
	Title      string         `json:"title"`
	// How is "states" when the dossier rests the commitment on these words,
	// "restates" when another text says the same of the same obligor,
	// "contradicts" when it says of the same act that it is to be left undone
	// (or done, where the dossier has it forbidden). It is a proposal by words.
	How string `json:"how"`
}

// A restatement shares at least this many words of sense with the commitment
// (two, when the shorter has no more), and this share of the words of the
// shorter of both.
const (
	leastShared  = 3
	leastOverlap = 0.6
)

// promises are the commitments of a dossier, ready to be found again in texts.
type promises struct {
	of     map[string][]promise           // by obligor
	quoted map[string][]kadesh.Commitment // by document
	texts  map[string]string              // documents by their sum
}

type promise struct {
	kadesh.Commitment
	act, title, quote []string
}

func promisesOf(d *dossier.Dossier) *promises {
	p := &promises{of: map[string][]promise{}, quoted: map[string][]kadesh.Commitment{}, texts: map[string]string{}}
	for _, doc := range d.Documents {
		p.texts[doc.SHA256] = doc.ID
	}
	for _, c := range d.Commitments {
		if c.Evidence != nil && c.Evidence.Span.Len() > 0 {
			p.quoted[c.Evidence.Document] = append(p.quoted[c.Evidence.Document], c)
		}
		this := promise{c, senseWords(c.Act), senseWords(c.Title), nil}
		if c.Evidence != nil {
			this.quote = senseWords(c.Evidence.Quote)
		}
		for _, o := range c.Obligors {
			p.of[o] = append(p.of[o], this)
		}
	}
	return p
}

// find is what a finding restates; the zero value for nothing.
func (p *promises) find(e *Entry) Restated {
	f := e.Finding
	if f.Commitment == nil {
		return Restated{}
	}
	for _, c := range p.quoted[p.texts[e.Document()]] {
		if c.Evidence.Span.Overlaps(f.Span) && overlap(c.Obligors, f.Commitment.Obligor) {
			return Restated{kadesh.AddressOf("commitment", c.ID), c.Title, "states"}
		}
	}
	text := f.Quote
	if a, ok := f.Commitment.Parts["action"]; ok {
		text = a.Quote
	}
	words, best, out := senseWords(text), 0.0, Restated{}
	for _, o := range f.Commitment.Obligor {
		for _, c := range p.of[o] {
			if s := max(likeWords(words, c.act), likeWords(words, c.title), likeWords(words, c.quote)); s > best {
				how := "restates"
				if undone(f.Commitment.Modality, f.Quote) != undone(c.Modality, c.Act) {
					how = "contradicts"
				}
				best, out = s, Restated{kadesh.AddressOf("commitment", c.ID), c.Title, how}
			}
		}
	}
	return out
}

// undone reports a promise to leave something undone: a prohibition, or words
// that deny.
func undone(modality, text string) bool {
	return modality == "prohibition" || denies.MatchString(text)
}

var denies = regexp.MustCompile(`(?i)\b(not|no|neither|nor|never|none|refrain\w*|abstain\w*|exclude\w*|without)\b`)

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// likeWords is the share of the words of the shorter list that the other has,
// 0 when they share too few to say. The lists are sorted.
func likeWords(a, b []string) float64 {
	shared := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			shared, i, j = shared+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	share := float64(shared) / float64(max(1, min(len(a), len(b))))
	if shared < leastShared && (shared < 2 || share < 1) || share < leastOverlap {
		return 0
	}
	return share + float64(shared)/1000
}

// senseWords are the words of a text that carry sense, without their endings,
// sorted, each once.
func senseWords(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) < 4 || plainWords[w] {
			continue
		}
		for _, end := range []string{"ing", "ed", "es", "s", "e"} {
			if cut, ok := strings.CutSuffix(w, end); ok && len(cut) >= 4 {
				w = cut
				break
			}
		}
		out = append(out, w)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// plainWords carry no sense of their own in a promise.
var plainWords = map[string]bool{"shall": true, "will": true, "with": true, "from": true, "that": true, "this": true, "their": true, "other": true, "such": true, "under": true,
	"into": true, "have": true, "been": true, "each": true, "party": true, "parties": true, "which": true, "between": true, "against": true, "agreement": true, "treaty": true,
	"state": true, "states": true, "including": true, "upon": true, "they": true, "them": true, "these": true, "those": true, "also": true, "both": true, "must": true, "article": true,
	"accordance": true, "take": true, "make": true}

// fingerprint tells two editions apart whose commitments differ.
func fingerprint(d *dossier.Dossier) uint64 {
	h := fnv.New64a()
	for _, c := range d.Commitments {
		for _, s := range append([]string{c.ID, c.Act, c.Title, c.Modality}, c.Obligors...) {
			h.Write([]byte(s))
			h.Write([]byte{0})
		}
		if c.Evidence != nil {
			fmt.Fprint(h, c.Evidence.Document, c.Evidence.Span)
		}
	}
	return h.Sum64()
}
