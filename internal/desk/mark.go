package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// byHand is the rule of findings that a person made.
const byHand = "by hand"

// Mark makes a finding of words of a document, as one revision that also accepts
// it: the person who marks has decided. The words must stand in the text exactly
// so; paragraph, counted from 1 as the Reader does, says where, 0 for anywhere.
// Errors: NotFound; Usage for words that the text lacks or has more than once
// there, and for a kind that nobody can mark.
func (d *Desk) Mark(ctx context.Context, by By, dossier, document string, paragraph int, words string, kind kadesh.FindingKind) (store.Revision, error) {
	s, err := d.Now(ctx, dossier)
	if err != nil {
		return store.Revision{}, err
	}
	r, err := view.ReaderOf(ctx, d.store, s, document, "")
	if err != nil {
		return store.Revision{}, err
	}
	span, err := place(r, paragraph, words)
	if err != nil {
		return store.Revision{}, err
	}
	f := kadesh.Finding{ID: fmt.Sprintf("h%d", marked(r)+1), Kind: kind, Span: span, Quote: r.Document.Text[span.Start:span.End], Rule: byHand}
	if !detail(&f) {
		return store.Revision{}, diag.Errorf(diag.Usage, "%q cannot be marked; actor, instrument, date, commitment, event, claim or loaded can", kind)
	}
	body, err := json.Marshal(f)
	if err != nil {
		return store.Revision{}, err
	}
	verdict, err := json.Marshal(view.Verdict{Verdict: "accept", Who: by.Who, At: by.At.UTC(), Why: "marked by hand"})
	if err != nil {
		return store.Revision{}, err
	}
	key := r.Document.SHA256 + "/" + f.ID
	return d.store.Append(ctx, by.revision("amend", dossier), []store.Change{
		{Kind: store.KindFinding, Key: key, Body: string(body), Place: 1_000_000 + len(r.Findings)},
		{Kind: store.KindVerdict, Key: key, Body: string(verdict)}}, nil)
}

// marked is the highest number of a finding by hand.
func marked(r view.Reader) int {
	most := 0
	for _, f := range r.Findings {
		var n int
		if _, err := fmt.Sscanf(f.ID, "h%d", &n); err == nil {
			most = max(most, n)
		}
	}
	return most
}

// place finds the words in a paragraph, or in the whole text.
func place(r view.Reader, paragraph int, words string) (kadesh.Span, error) {
	in := kadesh.Span{Start: 0, End: len(r.Document.Text)}
	if paragraph > 0 {
		if paragraph > len(r.Paragraphs) {
			return in, diag.Errorf(diag.Usage, "the text has %d paragraphs", len(r.Paragraphs))
		}
		in = r.Paragraphs[paragraph-1].Span
	}
	words = strings.TrimSpace(words)
	text := r.Document.Text[in.Start:in.End]
	at := strings.Index(text, words)
	switch {
	case words == "":
		return in, diag.Errorf(diag.Usage, "no words are named")
	case at < 0:
		return in, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("%q does not stand there", words), Next: "copy the words from the text, letter by letter"}
	case strings.Contains(text[at+1:], words):
		return in, &diag.Fault{Kind: diag.Usage, What: fmt.Sprintf("%q stands there more than once", words), Next: "name the paragraph, or more words around it"}
	}
	return kadesh.Span{Start: in.Start + at, End: in.Start + at + len(words)}, nil
}

// detail gives a finding the empty fields of its kind.
func detail(f *kadesh.Finding) bool {
	switch f.Kind {
	case kadesh.FindingActor:
		f.Actor = &kadesh.ActorFinding{Actor: f.Quote, Type: "other", Via: "name"}
	case kadesh.FindingInstrument:
		f.Instrument = &kadesh.InstrumentFinding{Instrument: f.Quote, Type: "other"}
	case kadesh.FindingDate:
		f.Date = &kadesh.DateFinding{Role: "other"}
	case kadesh.FindingCommitment:
		f.Commitment = &kadesh.CommitmentFinding{Modality: "obligation"}
	case kadesh.FindingEvent:
		f.Event = &kadesh.EventFinding{Type: "other", Time: "past"}
	case kadesh.FindingClaim:
		f.Claim = &kadesh.ClaimFinding{Certainty: "asserted", Quoted: "indirect"}
	case kadesh.FindingLoaded:
		f.Loaded = &kadesh.LoadedFinding{}
	default:
		return false
	}
	return true
}
