package kadesh

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
)

// DocumentKind says what sort of text a document is. It steers the reader: a
// treaty is searched for articles, a news item for who says so.
type DocumentKind string

// The kinds of document, as in the annotation guidelines.
const (
	DocumentNews      DocumentKind = "news"
	DocumentStatement DocumentKind = "statement"
	DocumentTreaty    DocumentKind = "treaty"
	DocumentAgreement DocumentKind = "agreement"
	DocumentLetter    DocumentKind = "letter"
	DocumentLaw       DocumentKind = "law"
)

// Document is one text that was read, with what is known of its origin. The
// text never changes: a corrected copy is another document.
type Document struct {
	// ID is short and stable: by default the file name without its ending.
	ID string `json:"id"`
	// SHA256 is the hash of the bytes as they came, in hexadecimal.
	SHA256 string `json:"sha256"`
	// Title, Publisher and Author are empty when the source does not say.
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Author    string `json:"author"`
	// Published is the day of publication in EDTF, empty when unknown.
	Published string `json:"published"`
	// PublishedAt is the moment of publication with the zone that the source
	// gave (RFC 3339), empty when it gave a day at most. Published is its civil
	// day in that zone.
	PublishedAt string `json:"published_at,omitempty"`
	// Language is a BCP 47 tag, empty when not recognised.
	Language string       `json:"language"`
	Kind     DocumentKind `json:"kind"`
	// Bytes is the length of the bytes as they came.
	Bytes int `json:"bytes"`
	// URL is where the original stands, when it has a place.
	URL string `json:"url,omitempty"`
	// Side is who speaks in it (see [Perspective]), when somebody said so.
	Side string `json:"side,omitempty"`
	// Digest says that the text is a digest in somebody's own words, not the
	// original wording. It is shown beside every quote.
	Digest bool `json:"digest,omitempty"`
	// TextSHA256 is the hash of the canonical text where that is not the bytes
	// themselves (a page, a PDF, a letter); empty for plain UTF-8 text.
	TextSHA256 string `json:"text_sha256,omitempty"`
	// Format is what the bytes are: text, html, pdf, docx, eml.
	Format string `json:"format,omitempty"`
	// Text is the canonical text that every span of the document refers to.
	// For a plain UTF-8 file it is the file's bytes unchanged; for everything
	// else it is in Unicode normalization form C, a blank line between blocks.
	Text string `json:"-"`
	// Passages lead from the canonical text back to the bytes that came, block by
	// block, in order; nil when the text is the bytes.
	Passages []Passage `json:"-"`
}

// Passage ties a block of a canonical text to the place it was taken from.
type Passage struct {
	// Span is the block in the canonical text.
	Span
	// Part names the place: "" for the bytes themselves (decoded to UTF-8),
	// "page 3" of a PDF, "word/document.xml" of an Office file.
	Part string `json:"part,omitempty"`
	// From and To are the byte range in the part, half-open; both -1 when only
	// the part is known.
	From int `json:"from"`
	To   int `json:"to"`
}

// PassageAt is the passage that holds byte i of the canonical text; ok is
// false when none does. Cost: logarithmic in the number of passages.
func (d *Document) PassageAt(i int) (p Passage, ok bool) {
	k := sort.Search(len(d.Passages), func(k int) bool { return d.Passages[k].End > i })
	if k == len(d.Passages) || d.Passages[k].Start > i {
		return Passage{}, false
	}
	return d.Passages[k], true
}

// Hash is the SHA-256 of b in hexadecimal, the form used for documents,
// revisions and proofs.
func Hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
