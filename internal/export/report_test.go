package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// scripts are lines that other tools have got wrong: right to left, mixed with
// digits and Latin, capitals with and without dots, French spaces.
var scripts = []string{"تلتزم أرمينيا بفتح الطريق خلال 30 يومًا.", "Հայաստանը պարտավորվում է բացել ճանապարհը։", "Azərbaycan yolu İyul ayında açmalıdır, ığış.",
	"Армения обязуется открыть дорогу.", "« La France » s'engage : elle ouvre la route !", "Mixed: الطريق 42 km — Հայաստան and Əliyev.", `<w:p>"]]>&`}

// TestReportScripts: every form of a report keeps every letter in its order, and
// Word is told which way each part runs.
func TestReportScripts(t *testing.T) {
	r := view.Report{Title: "Scripts", SideName: "all sides", Sections: []view.ReportSection{{Title: "Lines"}}}
	for _, s := range scripts {
		r.Notes = append(r.Notes, view.ReportNote{Quote: &view.Quote{Words: s, Publisher: "a paper"}})
		r.Sections[0].Sentences = append(r.Sections[0].Sentences, view.ReportSentence{Text: s, Notes: []int{len(r.Notes)}})
	}
	var docx, html, md bytes.Buffer
	if err := errors.Join(ReportDOCX(&docx, r), ReportHTML(&html, r, nil), ReportMarkdown(&md, r)); err != nil {
		t.Fatal(err)
	}
	for _, s := range scripts[:6] {
		if !strings.Contains(strings.ReplaceAll(html.String(), "&#39;", "'"), s) || !strings.Contains(md.String(), s) {
			t.Errorf("%q is changed on its way out", s)
		}
	}
	if strings.Contains(html.String(), "<w:p>") {
		t.Error("a word of a source became markup")
	}
	document, notes := docxText(t, docx.Bytes(), "word/document.xml"), docxText(t, docx.Bytes(), "word/footnotes.xml")
	for _, s := range scripts {
		if !strings.Contains(document, s) || !strings.Contains(notes, s) {
			t.Errorf("Word gets %q changed", s)
		}
	}
	raw := docxPart(t, docx.Bytes(), "word/document.xml")
	if strings.Count(raw, "<w:bidi/>") != 1 || strings.Count(raw, "<w:rtl/>") < 2 {
		t.Errorf("%d paragraphs and %d runs from right to left; one and at least two were expected", strings.Count(raw, "<w:bidi/>"), strings.Count(raw, "<w:rtl/>"))
	}
}

func docxPart(t *testing.T, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// docxText is the text of a part, in its order.
func docxText(t *testing.T, data []byte, name string) string {
	t.Helper()
	var out strings.Builder
	for dec := xml.NewDecoder(strings.NewReader(docxPart(t, data, name))); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return out.String()
		}
		if err != nil {
			t.Fatalf("%s is no XML: %v", name, err)
		}
		if c, ok := token.(xml.CharData); ok {
			out.Write(c)
		}
	}
}
