package source_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/source"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// zipped packs files, in the order given: name, content, name, content.
func zipped(t *testing.T, pairs ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(pairs); i += 2 {
		w, err := z.Create(pairs[i])
		if err == nil {
			_, err = w.Write([]byte(pairs[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func packed(t *testing.T, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	z.Close()
	return b.Bytes()
}

// pdf writes a small PDF with a page for each text; extra goes into the trailer.
func pdf(extra string, pages ...string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(s string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 4+2*i))
	}
	object(fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(pages), strings.Join(kids, " ")))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	for i, text := range pages {
		object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>", 5+2*i))
		var c strings.Builder
		if text != "" {
			c.WriteString("BT /F1 12 Tf 14 TL 72 770 Td ")
			for line := range strings.SplitSeq(text, "\n") {
				fmt.Fprintf(&c, "(%s) Tj T* ", line)
			}
			c.WriteString("ET")
		}
		object(fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", c.Len(), c.String()))
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, extra, start)
	return b.Bytes()
}

const letter = "From: =?utf-8?q?Ay=C5=9Fe?= Roe <a@example.org>\r\nTo: b@example.org\r\nSubject: The route\r\nDate: Fri, 08 Aug 2025 23:30:00 +0400\r\n" +
	"Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" +
	"--x\r\nContent-Type: text/plain; charset=iso-8859-9\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe road is open=2E\r\n" +
	"--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nA note of its own.\r\n--x--\r\n"

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><language>en-us</language>
<item><title>One</title><link>https://example.org/1</link><pubDate>Sat, 09 Aug 2025 01:00:00 +0400</pubDate><description>&lt;p&gt;First text of the paper.&lt;/p&gt;</description></item>
<item><title>Two</title><link>https://example.org/2</link><description>Second text.</description></item></channel></rss>`

const page = `<!doctype html><html lang="en-GB"><head><title>T</title><meta property="og:site_name" content="Paper"><meta property="article:published_time" content="2025-08-08T23:30:00+04:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The headline","author":[{"name":"Jane Roe"}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/x">More</a></nav><article><h1>The headline</h1><p>The two foreign ministers initialled the text of the agreement in Washington on Friday, and the presidents watched them do it.</p>
<p>Nothing was signed: that is for later, officials of both sides said, and the constitution of one of them stands in the way &amp; must change first.</p>
<p>A third paragraph so that the article is long enough to be one, with a few more words about the road and the railway.</p></article><footer>Terms</footer></body></html>`

func warc(records ...string) string {
	var b strings.Builder
	for i, r := range records {
		fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(r), r)
	}
	return b.String()
}

func answer(body string) string {
	return fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
}

// TestFormats opens one document of each format and looks at its words.
func TestFormats(t *testing.T) {
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("Դատարան և օրենք")
	if err != nil {
		t.Fatal(err)
	}
	cyrillic, err := charmap.Windows1251.NewEncoder().String("Президент Азербайджана и премьер-министр Армении подписали декларацию в Вашингтоне.")
	if err != nil {
		t.Fatal(err)
	}
	word := string(zipped(t, "word/document.xml", `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Article 1</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The Parties </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
		"docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Draft</dc:title></cp:coreProperties>`))
	for _, c := range []struct{ name, bytes, text, format, language string }{
		{"plain.txt", "As it is.\r\n", "As it is.\r\n", "text", ""},
		{"utf16.txt", utf16, "Դատարան և օրենք", "text", ""},
		{"cyrillic.txt", cyrillic, "Президент Азербайджана и премьер-министр Армении подписали декларацию в Вашингтоне.", "text", "ru"},
		{"a.pdf", string(pdf("", "Article 1\nThe Parties shall open the\nroad within thirty days.", "Article 2")), "Article 1\n\nThe Parties shall open the road within thirty days.\n\nArticle 2", "pdf", ""},
		{"a.docx", word, "Article 1\n\nThe Parties shall\n\na | b", "docx", ""},
		{"a.eml", letter, "The road is open.", "eml", ""},
	} {
		d, _, err := source.Open(c.name, []byte(c.bytes))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if d.Text != c.text || d.Format != c.format {
			t.Errorf("%s: format %s, text %q, want %q", c.name, d.Format, d.Text, c.text)
		}
		if c.language != "" && d.Language != c.language {
			t.Errorf("%s: language %q", c.name, d.Language)
		}
		if d.Text != c.bytes && d.TextSHA256 != kadesh.Hash([]byte(d.Text)) {
			t.Errorf("%s: the hash of the text is missing", c.name)
		}
	}
	d, notes, err := source.Open("a.docx", []byte(word))
	if err != nil || d.Title != "Draft" || len(notes) != 1 || notes[0].Code != "K306" {
		t.Errorf("docx: %v %v %v", d, notes, err)
	}
	if d, _, _ = source.Open("a.eml", []byte(letter)); d.Author != "Ayşe Roe" || d.Published != "2025-08-08" || d.PublishedAt != "2025-08-08T23:30:00+04:00" {
		t.Errorf("letter: %+v", d)
	}
}

// TestPage takes the article and its metadata, and leads back to the bytes.
func TestPage(t *testing.T) {
	d, notes, err := source.Open("p.html", []byte(page))
	if err != nil || len(notes) != 0 {
		t.Fatal(err, notes)
	}
	if strings.Contains(d.Text, "Home") || strings.Contains(d.Text, "Terms") || !strings.Contains(d.Text, "way & must") {
		t.Errorf("text: %q", d.Text)
	}
	if d.Title != "The headline" || d.Author != "Jane Roe" || d.Publisher != "Paper" || d.Published != "2025-08-08" || d.Language != "en" {
		t.Errorf("metadata: %+v", d)
	}
	at := strings.Index(d.Text, "Nothing was")
	p, ok := d.PassageAt(at)
	if !ok || !strings.HasPrefix(page[p.From:], "Nothing was signed") || !strings.HasPrefix(d.Text[p.Start:], "Nothing was signed") {
		t.Errorf("passage %+v", p)
	}
}

// TestPieces opens containers, one in another.
func TestPieces(t *testing.T) {
	captured := warc(answer(page), "HTTP/1.1 404 Not Found\r\n\r\n", answer("<p>Short page</p>"))
	for _, c := range []struct {
		name  string
		bytes []byte
		names string
	}{
		{"feed.xml", []byte(feed), "https://example.org/1 https://example.org/2"},
		{"a.warc", []byte(captured), "https://example.org/0 https://example.org/2"},
		{"a.warc.gz", packed(t, captured), "https://example.org/0 https://example.org/2"},
		{"a.txt.gz", packed(t, "words"), "a.txt"},
		{"a.zip", zipped(t, "b/two.txt", "2", "a.html", page, "skip.exe", "x", "../up.txt", "3"), "a.zip/up.txt a.zip/a.html a.zip/b/two.txt"},
		{"in.zip", zipped(t, "in.zip", string(zipped(t, "x.txt", "deep"))), "in.zip/in.zip/x.txt"},
		{"l.eml", []byte(letter), "l.eml l.eml/note.txt"},
	} {
		var names []string
		for p, err := range source.Pieces(context.Background(), c.name, c.bytes) {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
				continue
			}
			names = append(names, p.Name)
			if _, _, err := p.Open(); err != nil {
				t.Errorf("%s: %v", p.Name, err)
			}
		}
		if got := strings.Join(names, " "); got != c.names {
			t.Errorf("%s: %q, want %q", c.name, got, c.names)
		}
	}
	for p, err := range source.Pieces(context.Background(), "feed.xml", []byte(feed)) {
		d, _, err2 := p.Open()
		if err != nil || err2 != nil || d.Publisher != "Paper" || d.Title != "One" || d.Published != "2025-08-09" || d.URL != "https://example.org/1" {
			t.Errorf("feed item: %+v %v %v", d, err, err2)
		}
		break
	}
}

// TestHostile gives bounded time and one clear sentence for each bad input.
func TestHostile(t *testing.T) {
	zeros := string(packed(t, strings.Repeat("\x00", 40<<20)))
	bomb := zipped(t, "a.txt", strings.Repeat("0", source.MaxBytes+10), "b.txt", "fine")
	for _, c := range []struct {
		name, bytes, why string
	}{
		{"malformed.pdf", "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 1 0 R>> endobj trailer <</Root 1 0 R>>", "or damaged"},
		{"torn.pdf", string(pdf("", "words")[:300]), "torn"},
		{"encrypted.pdf", string(pdf("/Encrypt<</Filter/Standard/V 1/R 2/P -44/O("+strings.Repeat("a", 32)+")/U("+strings.Repeat("b", 32)+")>>/ID[(a)(b)]", "words")), "encrypted"},
		{"scan.pdf", string(pdf("", "", "")), "it is a scan"},
		{"bomb.zip", string(bomb), "unpacks to more than 32 MiB"},
		{"bomb.gz", zeros, "unpacks to more than 32 MiB"},
		{"torn.zip", "PK\x03\x04rubbish", "not a sound zip"},
		{"torn.warc", "WARC/1.0\r\nContent-Length: 900\r\n\r\nshort", "damaged"},
		{"long.warc", "WARC/1.0\r\nContent-Length: -5\r\n\r\nshort", "damaged"},
		{"torn.docx", string(zipped(t, "word/document.xml", "<w:p><w:t>a</w:q>\x00")), "document.xml"},
		{"list.opml", `<opml><body><outline xmlUrl="https://example.org/f"/></body></opml>`, "list of 1 feeds"},
		{"deep.zip", string(zipped(t, "1.zip", string(zipped(t, "2.zip", string(zipped(t, "3.zip", string(zipped(t, "4.txt", "x")))))))), "more than 3 deep"},
		{"large.html", "<p>" + strings.Repeat("a ", 100<<20), "larger than 32 MiB"},
	} {
		start := time.Now()
		said := ""
		for p, err := range source.Pieces(context.Background(), c.name, []byte(c.bytes)) {
			if err == nil {
				_, _, err = p.Open()
			}
			if err != nil {
				said += err.Error() + "; "
			}
		}
		if !strings.Contains(said, c.why) {
			t.Errorf("%s: said %q", c.name, said)
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s took %v", c.name, took)
		}
	}
	// Hostile, and yet readable.
	for _, c := range []struct{ name, bytes, has string }{
		{"deep.html", "<!doctype html>" + strings.Repeat("<div>", 200_000) + "the words" + strings.Repeat("</div>", 200_000), "the words"},
		{"many.html", "<!doctype html>" + strings.Repeat("<p>line</p>", 300_000), "line"},
		{"bidi.txt", "abc \u202egnal\u202c \u2066x\u2069 words", "\u202e"},
		{"long.txt", strings.Repeat("a", 1<<20), "aaaa"},
		{"surrogate.txt", "a lone \xed\xa0\x80 surrogate in a text of words", "\ufffd"},
	} {
		start := time.Now()
		d, _, err := source.Open(c.name, []byte(c.bytes))
		if err != nil || !strings.Contains(d.Text, c.has) {
			t.Errorf("%s: %v", c.name, err)
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s took %v", c.name, took)
		}
	}
}

// TestFamily finds the copy with another ending, and leaves a stranger alone.
func TestFamily(t *testing.T) {
	report := strings.Repeat("The ministers met and agreed on the text of item %d of the list. ", 20)
	number := func(shift int) string {
		var b strings.Builder
		for i := range 20 {
			fmt.Fprintf(&b, "The ministers met and agreed on the text of item %d of the list, as %d had asked. ", i*7+shift, i*i)
		}
		return b.String()
	}
	f := source.NewFamily()
	f.Add("a", number(0))
	f.Add("other", report+"wholly other words stand here about a river and its bridges and nothing else at all")
	like, share, ok := f.Add("copy", "AGENCY. "+number(0)+" Our own reporter adds a line.")
	if !ok || like != "a" || share < 0.9 {
		t.Errorf("copy: %s %.2f %v", like, share, ok)
	}
	if like, share, ok := f.Add("stranger", "A text about fishing rights in a lake that nobody else has ever written about, with its own words and its own end."); ok {
		t.Errorf("stranger: %s %.2f", like, share)
	}
}
