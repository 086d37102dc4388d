package read

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Reader proposes findings for a document.
//
// Read never fails: what went wrong is in the diagnostics, and what was found
// until then is returned. Every finding's quote equals the bytes of its span.
type Reader interface {
	Read(ctx context.Context, doc *kadesh.Document) ([]kadesh.Finding, diag.List)
}

// Rules is the reader by word lists and rules. It needs no model and no
// network, keeps nothing between documents and may be used from many
// goroutines.
type Rules struct {
	lex *lexicon.Lexicon
}

// NewRules makes the rules reader with the embedded word lists.
func NewRules() *Rules { return &Rules{lex: lexicon.Default()} }

// Read implements [Reader].
//
// Bounds: findings start behind the digest header. A cancelled context ends
// the reading after the sentence under way, with a warning that says where.
// Cost: linear in the length of the text; about 20 microseconds a word on one
// core, seven tenths of it for the trees.
func (r *Rules) Read(ctx context.Context, doc *kadesh.Document) ([]kadesh.Finding, diag.List) {
	p := open(r.lex, doc)
	var notes diag.List
	p.provisions.Find()
	sentences := p.provisions.CutAtLines(p.provisions.CutAtHeads(p.Unglue(syntax.Sentences(doc.Text[p.Start:]))))
	var words []syntax.Token
	for i, s := range sentences {
		if i%64 == 0 && ctx.Err() != nil {
			notes.Add(stopped(doc, p.Start+s.Start))
			break
		}
		span := kadesh.Span{Start: p.Start + s.Start, End: p.Start + s.End}
		words = p.UnglueWords(syntax.Tokens(doc.Text, span, words[:0]))
		p.sentence(i, span, s.Paragraph, words)
	}
	p.placeProvisions(sentences)
	found, refused := Verify(doc.Text, p.Found)
	notes = append(notes, refused...)
	number(found)
	return found, notes
}

// placeProvisions gives provisions, which are found before the sentences, the
// number of the sentence they start in.
func (p *reading) placeProvisions(sentences []syntax.Sentence) {
	for i := range p.Found {
		f := &p.Found[i]
		if f.Kind != kadesh.FindingProvision {
			continue
		}
		k, _ := slices.BinarySearchFunc(sentences, f.Start-p.Start, func(s syntax.Sentence, at int) int { return cmp.Compare(s.End-1, at) })
		f.Sentence = min(k, max(0, len(sentences)-1))
	}
}

func stopped(doc *kadesh.Document, at int) diag.Diagnostic {
	return diag.Diagnostic{Code: "K311", Severity: diag.Warning, Summary: "reading was stopped before the end",
		Detail:  fmt.Sprintf("%d of %d bytes were read", at, len(doc.Text)),
		Help:    "read the document again and let it finish",
		Subject: diag.PlaceIn(doc.ID, doc.Text, at, at)}
}

// kindLetter is the letter with which the ids of a kind start.
var kindLetter = map[kadesh.FindingKind]string{
	kadesh.FindingActor: "a", kadesh.FindingInstrument: "i", kadesh.FindingDate: "d", kadesh.FindingProvision: "p",
	kadesh.FindingCommitment: "c", kadesh.FindingEvent: "e", kadesh.FindingClaim: "k", kadesh.FindingLoaded: "l",
}

// number sorts the findings by place and gives them their ids.
func number(found []kadesh.Finding) {
	order := map[kadesh.FindingKind]int{}
	for i, k := range kadesh.FindingKinds {
		order[k] = i
	}
	slices.SortStableFunc(found, func(a, b kadesh.Finding) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(order[a.Kind], order[b.Kind]))
	})
	count := map[kadesh.FindingKind]int{}
	for i := range found {
		k := found[i].Kind
		count[k]++
		found[i].ID = fmt.Sprintf("%s%d", kindLetter[k], count[k])
	}
}
