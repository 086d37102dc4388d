// Package provision finds the numbered units of a treaty or agreement: articles,
// paragraphs and points, in the whole text before its sentences are read, also where
// its line breaks were lost.
package provision

import "github.com/kadesh-dev/kadesh/internal/read/page"

// Reader finds the provisions of a document.
type Reader struct {
	*page.Page
	// flat are the heads of the articles of a text that lost its line breaks.
	flat []flatHead
}

// New makes the reader of provisions for a page.
func New(p *page.Page) *Reader { return &Reader{Page: p} }
