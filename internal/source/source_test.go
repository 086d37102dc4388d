package source_test

import (
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// TestText keeps the bytes and finds what the text says of itself.
func TestText(t *testing.T) {
	text := "A title of our own\n\n8 August 2025 14:11 (UTC +04:00)\nJane Roe\nJane Roe\n\nBAKU, Azerbaijan, August 8. The visit of the minister is over and the text is agreed.\r\n"
	d, err := source.Text("dir/my.page.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != text || d.SHA256 != kadesh.Hash([]byte(text)) || d.Bytes != len(text) {
		t.Error("the text is not the bytes")
	}
	got := [...]string{d.ID, d.Title, d.Published, d.Author, string(d.Kind), d.Language}
	want := [...]string{"my.page", "A title of our own", "2025-08-08", "Jane Roe", "news", "en"}
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestHeader reads the header of a digest and leaves it in the text.
func TestHeader(t *testing.T) {
	text := "url: https://example.org/a\npublisher: Paper\npublished: 2026-02-04\nlanguage: tr (this digest: en)\nside: ankara\nkind: opinion\nform: own-words digest\n---\nBody.\n"
	d, err := source.Text("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if d.URL != "https://example.org/a" || d.Publisher != "Paper" || d.Published != "2026-02-04" || d.Language != "en" ||
		d.Side != "ankara" || d.Kind != kadesh.DocumentNews || !d.Digest {
		t.Errorf("header: %+v", *d)
	}
	if end := source.HeaderEnd(text); text[end:] != "Body.\n" || d.Text != text {
		t.Errorf("body starts at %d", end)
	}
	for _, s := range []string{"no header", "a: b\nno end", "---\nrule", "It is so: nothing\n---\n"} {
		if end := source.HeaderEnd(s); end != 0 {
			t.Errorf("%q: header of %d bytes", s, end)
		}
	}
}

// TestUnreadable gives each bad input one sentence of kind Invalid.
func TestUnreadable(t *testing.T) {
	for _, c := range []struct{ name, bytes, why string }{
		{"empty", "", "0 bytes"}, {"white", " \n\t\u00a0 ", "white space"}, {"nul", "a\x00b", "binary"},
		{"controls", strings.Repeat("\x01\x02a", 40), "binary"}, {"pdf", "%PDF-1.7\n", "not a sound PDF"},
		{"html", "\ufeff <!DOCTYPE HTML><p>", "no words"}, {"picture", "\x89PNG\r\n", "a PNG picture"}, {"zip", "PK\x03\x04junk", "container"},
		{"large", strings.Repeat("a", source.MaxBytes+1), "larger than 32 MiB"},
	} {
		_, err := source.Text(c.name, []byte(c.bytes))
		if err == nil || diag.KindOf(err) != diag.Invalid || !strings.Contains(err.Error(), c.why) || diag.ExitCode(err) != 4 {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := source.Bytes("no/such/file", nil); diag.ExitCode(err) != 3 {
		t.Errorf("missing file: %v", err)
	}
}
