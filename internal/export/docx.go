package export

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// The fixed parts of a Word document (ECMA-376, transitional).
const (
	docxTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`
	docxRels = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	docxDocumentRels = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`
	docxNamespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	docxStyles    = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ` + docxNamespace + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Stamp"><w:name w:val="Stamp"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="5B6368"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
</w:styles>`
	docxSeparators = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`
)

// rightToLeft reports whether a letter belongs to a script that runs from right
// to left.
func rightToLeft(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana)
}

// allRight reports whether every letter of s runs from right to left. A line that
// begins so and goes on in Latin keeps the document's direction: turned around,
// its dates would read backwards.
func allRight(s string) bool {
	some := false
	for _, r := range s {
		if unicode.IsLetter(r) {
			if !rightToLeft(r) {
				return false
			}
			some = true
		}
	}
	return some
}

// runs cuts s where the script's direction changes, so that Word shapes each
// part with the right font; spaces and digits stay with what precedes them.
func runs(s string) string {
	var b strings.Builder
	part, right := []rune{}, false
	flush := func() {
		if len(part) == 0 {
			return
		}
		properties := ""
		if right {
			properties = "<w:rPr><w:rtl/></w:rPr>"
		}
		fmt.Fprintf(&b, `<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>`, properties, text(string(part)))
		part = part[:0]
	}
	for _, r := range s {
		if unicode.IsLetter(r) && rightToLeft(r) != right {
			flush()
			right = rightToLeft(r)
		}
		part = append(part, r)
	}
	flush()
	return b.String()
}

// paragraph is a paragraph of a style with footnotes at its end. Each reference
// is a footnote of its own, as Word wants it: ids count up from the given one.
func docxParagraph(style, s string, notes []int, next *int, order *[]int) string {
	properties := ""
	if style != "" {
		properties = `<w:pStyle w:val="` + style + `"/>`
	}
	if allRight(s) {
		properties += "<w:bidi/>"
	}
	if properties != "" {
		properties = "<w:pPr>" + properties + "</w:pPr>"
	}
	var b strings.Builder
	b.WriteString("<w:p>" + properties + runs(s))
	for _, n := range notes {
		*next++
		*order = append(*order, n)
		fmt.Fprintf(&b, `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>`, *next)
	}
	b.WriteString("</w:p>\n")
	return b.String()
}

// ReportDOCX writes a report as a Word document with real footnotes. The same
// report gives the same bytes: nothing in it comes from a clock.
func ReportDOCX(w io.Writer, r view.Report) error {
	var body strings.Builder
	next, order := 0, []int{}
	put := func(style, s string, notes []int) { body.WriteString(docxParagraph(style, s, notes, &next, &order)) }
	put("Title", r.Title, nil)
	if r.About != "" {
		put("", r.About, nil)
	}
	put("Stamp", fmt.Sprintf("As of %s. Known at %s. %s.", r.AsOf, r.KnownAt, r.SideName), nil)
	for _, s := range r.Sections {
		put("Heading1", s.Title, nil)
		for _, x := range s.Sentences {
			put("", x.Text, x.Notes)
		}
	}
	var notes strings.Builder
	for i, n := range order {
		line := r.Notes[n-1].Line()
		direction := ""
		if allRight(line) {
			direction = "<w:bidi/>"
		}
		fmt.Fprintf(&notes, `<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>%s</w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>%s</w:p></w:footnote>`+"\n", i+1, direction, runs(" "+line))
	}
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	z := zip.NewWriter(w)
	for _, part := range []struct{ name, data string }{
		{"[Content_Types].xml", docxTypes}, {"_rels/.rels", docxRels}, {"word/_rels/document.xml.rels", docxDocumentRels}, {"word/styles.xml", docxStyles},
		{"word/footnotes.xml", head + "<w:footnotes " + docxNamespace + ">" + docxSeparators + notes.String() + "</w:footnotes>"},
		{"word/document.xml", head + "<w:document " + docxNamespace + "><w:body>" + body.String() + `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`},
	} {
		out, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Store}) // no time of day in it
		if err != nil {
			return err
		}
		if _, err := io.WriteString(out, part.data); err != nil {
			return err
		}
	}
	return z.Close()
}
