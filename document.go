package kadesh

import (
	"crypto/sha256"
	"encoding/hex"
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
	// Text is the canonical text that every span of the document refers to.
	// For a plain UTF-8 file it is the file's bytes unchanged.
	Text string `json:"-"`
}

// Hash is the SHA-256 of b in hexadecimal, the form used for documents,
// revisions and proofs.
func Hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
