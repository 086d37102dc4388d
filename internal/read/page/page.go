// Package page is what the rooms of the reader share: the document, the sentence
// under way with its words, its tree and what was found in it so far, and the
// questions about them that more than one room asks.
//
// A room (actors, dates, instruments, events, claims, commitments) holds a Page,
// reads the line, and adds what it finds to it, for the rooms behind it.
package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Page is the reading of one document. Its fields are written by one room and read
// by others; what a room keeps for itself, it holds itself.
type Page struct {
	Lex *lexicon.Lexicon
	Doc *kadesh.Document
	// Text is the text of Doc, Start where it begins behind a digest header.
	Text  string
	Start int
	// Legal says that the text itself binds (treaty, agreement, law), Signed that it
	// binds or states: its writer is who acts in it.
	Legal, Signed bool
	// Small says that the text is in small letters throughout.
	Small bool
	// Summary is true for a text that retells an instrument.
	Summary bool
	// Found are the findings so far.
	Found []kadesh.Finding
	Line
	Tree

	// Parties are the sides of the document.
	Parties []string
	// Topic is the state named most often so far, the later of two.
	Topic string
	// Issuer is whose statement the text is.
	Issuer []string
	// Enacts is the body whose resolution the text is, as its opening line names it
	// ("The Security Council,"); Operative says that the sentence under way is one of
	// its numbered paragraphs, with the verb first ("1. Demands that").
	Enacts    []string
	Operative bool
	// Subject are who acted last, SubjectBefore who had when the sentence under way began,
	// Speaker who spoke last.
	Subject, SubjectBefore, Speaker []string
	// OfficeOf maps nouns for offices to the person whom the text last gave them.
	OfficeOf map[string][]string
	// Latest is the instrument named last.
	Latest Instrument
	// Dispatch is where the place and day before a dispatch end in the sentence.
	Dispatch int
	// context remembers which words the document holds.
	context map[string]bool
}

// New opens a document. What the rooms learn of it before they read is theirs to set.
func New(lex *lexicon.Lexicon, doc *kadesh.Document) *Page {
	p := &Page{Lex: lex, Doc: doc, Text: doc.Text, Start: headerEnd(doc.Text), OfficeOf: map[string][]string{}, context: map[string]bool{}}
	p.Legal = doc.Kind == kadesh.DocumentTreaty || doc.Kind == kadesh.DocumentAgreement || doc.Kind == kadesh.DocumentLaw
	p.Signed = p.Legal || doc.Kind == kadesh.DocumentStatement
	p.Small = madeSmall(p.Text[p.Start:])
	return p
}

// headerEnd is where the text behind a digest header ("key: value" lines and
// a line "---") starts. It repeats the rule of package source, which this layer
// may not import.
func headerEnd(text string) int {
	i := 0
	for n := 0; n < 40 && i < min(len(text), 8<<10); n++ {
		line, rest, found := strings.Cut(text[i:], "\n")
		if !found {
			return 0
		}
		i = len(text) - len(rest)
		line = strings.TrimRight(strings.TrimPrefix(line, "\uFEFF"), "\r ")
		if line == "---" {
			if n == 0 {
				return 0
			}
			return i
		}
		key, _, ok := strings.Cut(line, ":")
		if !ok || key == "" || strings.ContainsAny(key, " \t.") {
			return 0
		}
	}
	return 0
}

// Quoted are the words from from to to, half-open, with their place.
func (p *Page) Quoted(from, to int) kadesh.Quoted {
	s := p.SpanOf(from, to)
	return kadesh.Quoted{Span: s, Quote: p.Text[s.Start:s.End]}
}

// Add appends a finding with its common fields.
func (p *Page) Add(kind kadesh.FindingKind, s kadesh.Span, rule string, set func(*kadesh.Finding)) {
	f := kadesh.Finding{Kind: kind, Span: s, Quote: p.Text[s.Start:s.End], Sentence: p.Index, Rule: rule, Confidence: Trust(rule)}
	set(&f)
	p.Found = append(p.Found, f)
}

// OwnFrom is where the findings of the sentence under way start.
func (p *Page) OwnFrom() int {
	k := len(p.Found)
	for k > 0 && p.Found[k-1].Sentence == p.Index {
		k--
	}
	return k
}

// QuotedIf are the words from from to to with their place, nil without any.
func (p *Page) QuotedIf(from, to int) *kadesh.Quoted {
	if from >= to {
		return nil
	}
	q := p.Quoted(from, to)
	return &q
}
