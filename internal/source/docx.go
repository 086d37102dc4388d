package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

const (
	wordPart  = "word/document.xml"
	wordNotes = "word/footnotes.xml"
	wordCore  = "docProps/core.xml"
	// maxPart bounds a part of an Office file after unpacking.
	maxPart = 128 << 20
)

// openDOCX takes the text of a Word file: paragraphs, tables row by row,
// footnotes at the end. Deleted revisions are left out, inserted ones taken,
// and a diagnostic says so.
// Errors: Invalid for a damaged or encrypted file, or a part that unpacks to
// more than maxPart.
func openDOCX(d *kadesh.Document, name string, b []byte) (diag.List, error) {
	refuse := func(why string) error {
		return &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: why, Next: "open it in a word processor and save it anew"}
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, refuse("it is not a sound Office file: " + err.Error())
	}
	parts := map[string]*zip.File{}
	for _, f := range z.File {
		parts[f.Name] = f
	}
	var c canonical
	var notes diag.List
	for _, part := range []string{wordPart, wordNotes} {
		f := parts[part]
		if f == nil {
			continue
		}
		if err := wordText(&c, f, &notes, d.ID); err != nil {
			return nil, refuse(part + ": " + err.Error())
		}
	}
	if c.text.Len() == 0 {
		return nil, refuse("it holds no text")
	}
	if f := parts[wordCore]; f != nil {
		coreMeta(d, f)
	}
	c.into(d)
	return notes, nil
}

// wordText walks one part. It keeps no tree, so nesting costs nothing.
func wordText(c *canonical, f *zip.File, notes *diag.List, id string) error {
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	limited := &io.LimitedReader{R: r, N: maxPart}
	dec := xml.NewDecoder(limited)
	var par strings.Builder
	rows, cells, deleted, changes := 0, 0, 0, 0
	afterRow := false
	start := int64(0)
	inText := false
	end := func() {
		o := kadesh.Passage{Part: f.Name, From: int(start), To: int(dec.InputOffset())}
		if rows > 0 && afterRow {
			c.line(par.String(), o)
		} else {
			c.block(par.String(), o)
		}
		afterRow = rows > 0
		par.Reset()
	}
	for {
		t, err := dec.RawToken()
		if errors.Is(err, io.EOF) {
			if limited.N <= 0 {
				return fmt.Errorf("it unpacks to more than %d MiB", maxPart>>20)
			}
			break
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "p":
				if par.Len() == 0 {
					start = dec.InputOffset()
				}
			case "tr":
				rows++
				cells = 0
			case "tc":
				if cells++; cells > 1 {
					par.WriteString(" | ")
				}
			case "t":
				inText = deleted == 0
			case "tab":
				par.WriteByte(' ')
			case "br", "cr":
				par.WriteByte('\n')
			case "del", "moveFrom":
				deleted++
				changes++
			case "ins":
				changes++
			case "noBreakHyphen":
				par.WriteByte('-')
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				inText = false
			case "del", "moveFrom":
				deleted = max(0, deleted-1)
			case "p":
				if rows == 0 {
					end()
				} else {
					par.WriteByte(' ')
				}
			case "tr":
				end()
				rows = max(0, rows-1)
			}
		case xml.CharData:
			if inText {
				par.Write(t)
			}
		}
	}
	end()
	if changes > 0 {
		notes.Add(note(id, "K306", fmt.Sprintf("the file has %d tracked changes", changes), "it was read as if all of them were accepted", "accept or reject them and save it anew if that is not what was agreed"))
	}
	return nil
}

// coreMeta takes title, author and day from the file's properties.
func coreMeta(d *kadesh.Document, f *zip.File) {
	r, err := f.Open()
	if err != nil {
		return
	}
	defer r.Close()
	var core struct {
		Title   string `xml:"title"`
		Creator string `xml:"creator"`
		Created string `xml:"created"`
	}
	if xml.NewDecoder(io.LimitReader(r, 1<<20)).Decode(&core) != nil {
		return
	}
	d.Title, d.Author = tidyLines(core.Title), tidyLines(core.Creator)
	setPublished(d, core.Created)
}
