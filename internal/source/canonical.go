package source

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh"
	"golang.org/x/text/unicode/norm"
)

// canonical builds a canonical text block by block, with its passages.
type canonical struct {
	text     strings.Builder
	passages []kadesh.Passage
}

// block adds a block of text, a blank line behind the one before. White space
// is made single spaces within a line, lines of a block are kept; a block that
// holds nothing visible is left out.
func (c *canonical) block(s string, o kadesh.Passage) {
	c.add("\n\n", s, o)
}

// line is block with a line break only, for rows of a table and items.
func (c *canonical) line(s string, o kadesh.Passage) {
	c.add("\n", s, o)
}

func (c *canonical) add(gap, s string, o kadesh.Passage) {
	s = tidyLines(norm.NFC.String(s))
	if s == "" {
		return
	}
	if c.text.Len() > 0 {
		c.text.WriteString(gap)
	}
	o.Start = c.text.Len()
	c.text.WriteString(s)
	o.End = c.text.Len()
	c.passages = append(c.passages, o)
}

// tidyLines makes runs of white space one space, drops invisible controls, and
// trims every line; empty lines go. Direction marks stay: they are part of how
// a text in Arabic or Hebrew reads, and the pages isolate them.
func tidyLines(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space, line := false, false
	for _, r := range s {
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029':
			line = b.Len() > 0
		case unicode.IsSpace(r) || r == '\u00a0':
			space = b.Len() > 0
		case invisible(r):
		default:
			if line {
				b.WriteByte('\n')
			} else if space {
				b.WriteByte(' ')
			}
			space, line = false, false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// invisible are controls and marks that no reader sees and that would break
// the finding of words: soft hyphens, zero-width spaces, byte order marks,
// other controls, tags.
func invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return true
	}
	return unicode.Is(unicode.Cc, r) || r >= 0xE0000 && r <= 0xE007F
}

// into puts the text and its passages into d.
func (c *canonical) into(d *kadesh.Document) {
	d.Text = c.text.String()
	d.Passages = c.passages
	d.TextSHA256 = kadesh.Hash([]byte(d.Text))
}
