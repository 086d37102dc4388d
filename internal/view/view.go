// Package view makes answers: plain structs, one file a screen or verb, that
// the command line, the pages and the exports print without computing anything
// themselves. It reads a world and writes nothing.
package view

import (
	"slices"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Stamp says for when, as known when, and in whose version an answer holds.
type Stamp struct {
	FormatVersion int        `json:"format_version"`
	Dossier       string     `json:"dossier"`
	AsOf          kadesh.Day `json:"as_of"`
	KnownAt       string     `json:"known_at"`
	Side          string     `json:"side"`
}

// StampOf stamps an answer of w for a day.
func StampOf(w *standing.World, day kadesh.Day) Stamp {
	known := ""
	if !w.KnownAt.IsZero() {
		known = w.KnownAt.UTC().Format(time.RFC3339)
	}
	return Stamp{FormatVersion: kadesh.FormatVersion, Dossier: w.Dossier.ID, AsOf: day, KnownAt: known, Side: w.Side.ID}
}

// Side is a perspective as the tags beside sources show it.
type Side struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Letter string `json:"letter"`
}

// sidesOf are the tags of a claim: those of its voices.
func sidesOf(d *dossier.Dossier, c kadesh.Claim) []Side {
	out := []Side{}
	for _, voice := range d.Voices(c) {
		out = append(out, sideOf(d, voice))
	}
	return out
}

// sideOf finds the perspective that hears a side alone, or makes one up from
// the word.
func sideOf(d *dossier.Dossier, voice string) Side {
	for _, p := range d.Perspectives {
		if len(p.Hears) == 1 && p.Hears[0] == voice {
			return Side{ID: p.ID, Title: p.Title, Letter: p.Letter}
		}
	}
	return Side{ID: voice, Title: voice, Letter: "?"}
}

// Sides lists the perspectives that a reader can choose, "all" first.
func Sides(d *dossier.Dossier) []Side {
	out := []Side{{ID: "all", Title: "All sides"}}
	for _, p := range d.Perspectives {
		if p.ID != "all" {
			out = append(out, Side{ID: p.ID, Title: p.Title, Letter: p.Letter})
		}
	}
	return out
}

// Quote is words of a source with all that is needed to judge and find them.
type Quote struct {
	Claim     string      `json:"claim"`
	Words     string      `json:"words"`
	Document  string      `json:"document"`
	Title     string      `json:"title"`
	Publisher string      `json:"publisher"`
	Published string      `json:"published"`
	URL       string      `json:"url"`
	Holders   []string    `json:"holders"`
	Sides     []Side      `json:"sides"`
	Chain     []string    `json:"chain"`
	Certainty string      `json:"certainty"`
	Denies    bool        `json:"denies"`
	Basis     string      `json:"basis"`
	Digest    bool        `json:"digest"`
	Recorded  time.Time   `json:"recorded"`
	Span      kadesh.Span `json:"span"`
}

// QuoteOf makes the quote of a claim.
func QuoteOf(d *dossier.Dossier, c kadesh.Claim) Quote {
	doc, _ := d.Document(c.Document)
	q := Quote{Claim: c.ID, Words: c.Quote, Document: c.Document, Title: doc.Title, Publisher: doc.Publisher,
		Published: doc.Published, URL: doc.URL, Holders: []string{}, Sides: sidesOf(d, c), Chain: slices.Clone(c.Chain),
		Certainty: c.Certainty, Denies: c.Denies, Basis: string(c.Basis), Digest: doc.Digest, Recorded: c.Recorded, Span: c.Span}
	if q.Chain == nil {
		q.Chain = []string{}
	}
	for _, h := range c.Holders {
		q.Holders = append(q.Holders, d.TitleOf(kadesh.AddressOf("actor", h)))
	}
	if src, ok := d.Source(doc.Source); ok && q.Publisher == "" {
		q.Publisher = src.Name
	}
	if q.Title == "" {
		q.Title = q.Publisher
	}
	return q
}
