package view

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Reader is the answer to "what exactly does it say?": a document with its
// findings lit and explained in the margin.
type Reader struct {
	FormatVersion int             `json:"format_version"`
	Dossier       string          `json:"dossier"`
	Document      kadesh.Document `json:"document"`
	// Header are the lines that say where a digest comes from; they are part
	// of the text that offsets count, but not of what is read.
	Header     []string          `json:"header"`
	Paragraphs []Paragraph       `json:"paragraphs"`
	Findings   []ReviewedFinding `json:"findings"`
	// Quotes are the claims of the dossier that rest on this document.
	Quotes  []Quote `json:"quotes"`
	Waiting int     `json:"waiting"`
	// Lit is the claim or finding whose words are lit.
	Lit string `json:"lit"`
}

// ReviewedFinding is a finding with the verdict on it.
type ReviewedFinding struct {
	kadesh.Finding
	// Verdict is accept, reject or empty.
	Verdict string `json:"verdict"`
	Who     string `json:"who"`
}

// MarshalJSON writes the finding's own fields and the verdict side by side.
func (f ReviewedFinding) MarshalJSON() ([]byte, error) {
	b, err := json.Marshal(f.Finding)
	if err != nil {
		return nil, err
	}
	tail, err := json.Marshal(struct {
		Verdict string `json:"verdict"`
		Who     string `json:"who"`
	}{f.Verdict, f.Who})
	if err != nil {
		return nil, err
	}
	return append(append(b[:len(b)-1], ','), tail[1:]...), nil
}

// Paragraph is a stretch of text between line ends, cut where a finding begins
// or ends; the text itself is untouched and in order.
type Paragraph struct {
	N        int         `json:"n"`
	Span     kadesh.Span `json:"span"`
	Segments []Segment   `json:"segments"`
	Cards    []Card      `json:"cards"`
}

// Segment is a stretch that the same findings cover.
type Segment struct {
	Text string `json:"text"`
	// Class is the letter of the kind of the innermost finding, empty for plain
	// text; Under are the letters of those around it, outermost first.
	Class string   `json:"class"`
	Under []string `json:"under"`
	// Finding is the innermost one; the link leads to its card.
	Finding string `json:"finding"`
	// All are the findings that cover the stretch.
	All []string `json:"all"`
	Lit bool     `json:"lit"`
	// Letters are those of the findings that end here.
	Letters string `json:"letters"`
}

// Card is a finding explained in the margin.
type Card struct {
	ReviewedFinding
	Letter string      `json:"letter"`
	Title  string      `json:"title"`
	Fields [][2]string `json:"fields"`
	Lit    bool        `json:"lit"`
}

// letters are the classes of the kinds in the text.
var letters = map[kadesh.FindingKind]string{
	kadesh.FindingActor: "a", kadesh.FindingInstrument: "a", kadesh.FindingDate: "d", kadesh.FindingCommitment: "c",
	kadesh.FindingEvent: "e", kadesh.FindingClaim: "k", kadesh.FindingLoaded: "l", kadesh.FindingProvision: "",
}

// drawn orders the kinds: where several findings cover the same words the
// first one is drawn.
var drawn = map[kadesh.FindingKind]int{
	kadesh.FindingLoaded: 0, kadesh.FindingDate: 1, kadesh.FindingActor: 2, kadesh.FindingInstrument: 2,
	kadesh.FindingCommitment: 3, kadesh.FindingEvent: 4, kadesh.FindingClaim: 5, kadesh.FindingProvision: 6,
}

// ReaderOf opens a document of a dossier, by its id or its SHA-256. lit is a
// claim ("claim.x") or a finding's id, may be empty.
// Errors: NotFound.
func ReaderOf(ctx context.Context, st store.Store, s *Snapshot, id, lit string) (Reader, error) {
	d := s.Dossier
	doc, err := openDocument(ctx, st, s, id)
	if err != nil {
		return Reader{}, err
	}
	r := Reader{FormatVersion: kadesh.FormatVersion, Dossier: d.ID, Document: doc, Findings: []ReviewedFinding{}, Quotes: []Quote{},
		Header: []string{}, Paragraphs: []Paragraph{}, Lit: lit}
	r.findings(s)
	var spans []kadesh.Span
	for _, c := range d.Claims {
		if c.Document != doc.ID || c.Quote == "" {
			continue
		}
		r.Quotes = append(r.Quotes, QuoteOf(d, c))
		if lit == "claim."+c.ID {
			spans = append(spans, c.Span)
		}
	}
	r.lay(spans)
	return r, nil
}

func openDocument(ctx context.Context, st store.Store, s *Snapshot, id string) (kadesh.Document, error) {
	for _, doc := range s.Documents {
		if doc.ID == id || doc.SHA256 == id {
			return openText(ctx, st, doc)
		}
	}
	return kadesh.Document{}, &diag.Fault{Kind: diag.NotFound, What: "dossier " + s.Dossier.ID + " has no document " + id, Next: "the Sources page lists them"}
}

// openText fills in the text of a document that the record keeps as bytes.
func openText(ctx context.Context, s store.Store, doc kadesh.Document) (kadesh.Document, error) {
	if doc.Text != "" {
		return doc, nil
	}
	b, err := s.Blob(ctx, cmp.Or(doc.TextSHA256, doc.SHA256))
	if err != nil {
		return doc, err
	}
	if doc.TextSHA256 != "" {
		doc.Text = string(b)
		return doc, nil
	}
	read, err := source.Text(doc.ID, b)
	if err != nil {
		return doc, err
	}
	doc.Text = read.Text
	return doc, nil
}

// findings takes what was proposed and decided for the document.
func (r *Reader) findings(s *Snapshot) {
	for _, e := range s.Entries {
		if e.Document() != r.Document.SHA256 {
			continue
		}
		f := ReviewedFinding{Finding: e.Finding}
		if e.Verdict != nil {
			f.Verdict, f.Who = e.Verdict.Verdict, e.Verdict.Who
		} else {
			r.Waiting++
		}
		r.Findings = append(r.Findings, f)
	}
}

// lay cuts the text into paragraphs and segments.
func (r *Reader) lay(lit []kadesh.Span) {
	text, start, n := r.Document.Text, 0, 0
	headerEnd := 0
	if r.Document.Digest {
		if i := strings.Index(text, "\n---\n"); i >= 0 {
			headerEnd = i + len("\n---")
		}
	}
	for line := range strings.SplitSeq(text, "\n") {
		span := kadesh.Span{Start: start, End: start + len(line)}
		start += len(line) + 1
		if strings.TrimSpace(line) == "" {
			continue
		}
		if span.Start < headerEnd {
			r.Header = append(r.Header, line)
			continue
		}
		n++
		p := Paragraph{N: n, Span: span, Segments: []Segment{}, Cards: []Card{}}
		r.cut(&p, lit)
		r.Paragraphs = append(r.Paragraphs, p)
	}
}

// cut fills a paragraph.
func (r *Reader) cut(p *Paragraph, lit []kadesh.Span) {
	var here []ReviewedFinding
	ends := []int{p.Span.Start, p.Span.End}
	mark := func(s kadesh.Span) {
		ends = append(ends, max(s.Start, p.Span.Start), min(s.End, p.Span.End))
	}
	for _, f := range r.Findings {
		if !f.Span.Overlaps(p.Span) {
			continue
		}
		if letters[f.Kind] != "" && f.Verdict != "reject" {
			here = append(here, f)
			mark(f.Span)
		}
		if card, ok := cardOf(f); ok && p.Span.Start <= f.Start && f.Start < p.Span.End {
			card.Lit = r.Lit == f.ID
			p.Cards = append(p.Cards, card)
		}
	}
	for _, s := range lit {
		if s.Overlaps(p.Span) {
			mark(s)
		}
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	for i := 1; i < len(ends); i++ {
		p.Segments = append(p.Segments, r.segment(kadesh.Span{Start: ends[i-1], End: ends[i]}, here, lit))
	}
}

// layersShown bounds the lines under one another.
const layersShown = 3

// segment draws the findings that cover a stretch, the innermost last.
func (r *Reader) segment(span kadesh.Span, here []ReviewedFinding, lit []kadesh.Span) Segment {
	seg := Segment{Text: r.Document.Text[span.Start:span.End], All: []string{}, Under: []string{}}
	var cover []ReviewedFinding
	for _, f := range here {
		if f.Span.Contains(span) {
			cover = append(cover, f)
			seg.All = append(seg.All, f.ID)
			seg.Lit = seg.Lit || r.Lit == f.ID
		}
	}
	for _, s := range lit {
		seg.Lit = seg.Lit || s.Contains(span)
	}
	slices.SortStableFunc(cover, func(a, b ReviewedFinding) int {
		return cmp.Or(cmp.Compare(drawn[b.Kind], drawn[a.Kind]), cmp.Compare(b.Span.Len(), a.Span.Len()))
	})
	for i, f := range cover {
		if f.Span.End == span.End {
			seg.Letters += strings.ToUpper(letters[f.Kind])
		}
		switch {
		case i == len(cover)-1:
			seg.Class, seg.Finding = letters[f.Kind], f.ID
		case len(cover)-i <= layersShown && !slices.Contains(seg.Under, letters[f.Kind]):
			seg.Under = append(seg.Under, letters[f.Kind])
		}
	}
	return seg
}

// Blank reports whether a stretch has nothing to read in it.
func (s Segment) Blank() bool { return strings.TrimSpace(s.Text) == "" }

// cardOf explains a finding in the margin; names and dates are only lit.
func cardOf(f ReviewedFinding) (Card, bool) {
	c := Card{ReviewedFinding: f, Letter: strings.ToUpper(letters[f.Kind]), Fields: [][2]string{}}
	add := func(name, value string) {
		if value != "" {
			c.Fields = append(c.Fields, [2]string{name, value})
		}
	}
	switch f.Kind {
	case kadesh.FindingCommitment:
		c.Title = "Commitment, " + f.Commitment.Modality
		who := strings.Join(f.Commitment.Obligor, ", ")
		if who == "" {
			who = "the text does not say"
		}
		add("who", who)
		add("to", strings.Join(f.Commitment.Obligee, ", "))
		for _, part := range [][2]string{{"action", "what"}, {"condition", "if"}, {"deadline", "by"}, {"guarantor", "guarantor"}} {
			add(part[1], f.Commitment.Parts[part[0]].Quote)
		}
	case kadesh.FindingEvent:
		c.Title = "Event, " + spaced(f.Event.Type)
		add("who", strings.Join(f.Event.Source, ", "))
		add("to", strings.Join(f.Event.Target, ", "))
		if f.Event.Date != nil {
			add("when", *f.Event.Date)
		}
		add("time", f.Event.Time)
	case kadesh.FindingClaim:
		c.Title = "Claim, " + f.Claim.Certainty
		add("who says", strings.Join(f.Claim.Holder, ", "))
		if f.Claim.Cue != nil {
			add("word", f.Claim.Cue.Quote)
		}
		add("quoted", f.Claim.Quoted)
	case kadesh.FindingLoaded:
		c.Title = "Loaded word, a hint"
		add("word", f.Quote)
		add("why", f.Loaded.Note)
		add("used by", f.Loaded.Side)
		add("rival", f.Loaded.Rival)
	default:
		return c, false
	}
	return c, true
}
