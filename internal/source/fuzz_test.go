package source_test

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/source"
)

// FuzzOpen opens any bytes as whatever they look like: no panic, and a text
// that is valid UTF-8, with passages in order inside it.
func FuzzOpen(f *testing.F) {
	for _, s := range []string{page, feed, letter, warc(answer(page)), "plain words", "\xff\xfea\x00", "<opml><outline xmlUrl='http://a'/>", "<p>a<table><tr><td>b<td>c</table>&amp;&#0;"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<16 || len(b) > 4 && string(b[:5]) == "%PDF-" {
			return // the PDF engine has its own sandbox, and a second a start
		}
		for p, err := range source.Pieces(context.Background(), "fuzz", b) {
			if err != nil {
				continue
			}
			d, _, err := p.Open()
			if err != nil {
				continue
			}
			if !utf8.ValidString(d.Text) {
				t.Errorf("text is not UTF-8: %q", d.Text)
			}
			end := 0
			for _, at := range d.Passages {
				if at.Start < end || at.End > len(d.Text) || at.Start >= at.End {
					t.Errorf("passage %+v after %d in %d bytes", at, end, len(d.Text))
				}
				end = at.End
			}
		}
	})
}
