package source

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// MaxBytes is the largest document that is read.
// Units: bytes. A larger one is refused as a whole rather than read in part.
const MaxBytes = 32 << 20

// Bytes reads the file at path, or standard input for "-".
// Bounds: [MaxBytes] and one byte more, by which [Open] knows it as too large.
// Errors: NotFound, Unavailable.
func Bytes(path string, stdin io.Reader) ([]byte, error) {
	if path == "-" {
		return readAll("standard input", stdin)
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: path + " does not exist",
			Next: "check the path; a folder, a URL and - for standard input work as well"}
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot open " + path, Why: plain(err),
			Next: "check that you may read the file"}
	}
	defer f.Close()
	return readAll(path, f)
}

func readAll(name string, r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot read " + name, Why: plain(err),
			Next: "check that the file is complete and that you may read it"}
	}
	return b, nil
}

// plain is the message of err without the path that it repeats.
func plain(err error) string {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err.Error()
	}
	return err.Error()
}

// Open makes a document of the bytes of one file of any format that is read.
//
// Bounds: at most [MaxBytes]. Cost: linear for text; see each format.
// Errors: Invalid for what cannot be read, or holds several documents (use
// [Pieces]).
func Open(name string, b []byte) (*kadesh.Document, diag.List, error) {
	return open(name, b, kadesh.Document{})
}

// Text is [Open] without the diagnostics, for callers who know their input.
func Text(name string, b []byte) (*kadesh.Document, error) {
	d, _, err := Open(name, b)
	return d, err
}

// open is Open with what a container says of the document.
func open(name string, b []byte, m kadesh.Document) (*kadesh.Document, diag.List, error) {
	if err := check(name, b); err != nil {
		return nil, nil, err
	}
	d := &kadesh.Document{ID: idOf(name), SHA256: kadesh.Hash(b), Bytes: len(b), Format: sniff(b), URL: m.URL}
	var notes diag.List
	var err error
	switch d.Format {
	case formatHTML:
		notes, err = openHTML(d, b, "")
	case formatPDF:
		notes, err = openPDF(d, name, b)
	case formatDOCX:
		notes, err = openDOCX(d, name, b)
	case formatMail:
		notes, err = openMail(d, name, b)
	case formatText:
		notes, err = openText(d, name, b)
	default:
		err = &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name + " as one document", Why: "it is a container (" + d.Format + ") of several",
			Next: "read, text and add open it themselves; here name a file inside"}
	}
	if err != nil {
		return nil, nil, err
	}
	if strings.TrimSpace(d.Text) == "" {
		return nil, nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: "it holds no words", Next: "open it yourself and check; if it is a picture of a text, recognise its text first"}
	}
	finish(d, m)
	return d, notes, nil
}

// strayEvery is how many bytes of a text there must be to each zero byte that got
// into it by accident, as reports made from PDFs have them.
const strayEvery = 10_000

// openText takes plain text: unchanged when it is UTF-8, else decoded.
func openText(d *kadesh.Document, name string, b []byte) (diag.List, error) {
	if n := controls(b); n > 0 && !utf16(b) && (bytes.Count(b, []byte{0})*strayEvery > len(b) || n*10 > len(b)) {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name,
			Why:  fmt.Sprintf("it is binary data, not text (%d control bytes, the first at byte %d)", n, firstControl(b)),
			Next: "the formats that are read: " + readsWhat}
	}
	if utf8.Valid(b) {
		d.Text = string(b)
		return nil, nil
	}
	text, said, replaced := decode(b, "")
	d.Text, d.TextSHA256 = text, kadesh.Hash([]byte(text))
	var notes diag.List
	if replaced > 0 {
		notes.Add(note(d.ID, "K302", fmt.Sprintf("%d places are not valid in %s and are shown as �", replaced, said),
			fmt.Sprintf("the first is at byte %d", invalidAt(b)), "the bytes themselves are kept unchanged; convert the file to UTF-8 if words are damaged"))
	} else {
		notes.Add(note(d.ID, "K301", "the text was taken as "+said, "it is not UTF-8 and does not say what it is", "check a few letters with accents; convert the file to UTF-8 if they are wrong"))
	}
	return notes, nil
}

// finish fills what the format did not say: from the container, then from the
// words themselves.
func finish(d *kadesh.Document, m kadesh.Document) {
	for _, f := range []struct {
		to   *string
		from string
	}{{&d.Title, m.Title}, {&d.Publisher, m.Publisher}, {&d.Author, m.Author}, {&d.Language, m.Language}} {
		if *f.to == "" {
			*f.to = f.from
		}
	}
	if m.Published != "" && (d.Published == "" || d.PublishedAt == "" && m.PublishedAt != "") {
		d.Published, d.PublishedAt = m.Published, m.PublishedAt
	}
	if u, err := url.Parse(d.URL); err == nil {
		d.Publisher = cmp.Or(d.Publisher, strings.TrimPrefix(u.Hostname(), "www."))
	}
	said := *d
	if d.Format == formatText && header(d) {
		d.URL = cmp.Or(d.URL, said.URL)
		return
	}
	guess(d)
	d.Title, d.Author, d.Publisher = cmp.Or(said.Title, d.Title), cmp.Or(said.Author, d.Author), cmp.Or(said.Publisher, d.Publisher)
	d.Published, d.Kind = cmp.Or(said.Published, d.Published), cmp.Or(said.Kind, d.Kind)
	d.Language = cmp.Or(languageOf(d.Text), said.Language)
}

// note is a diagnostic about a whole document.
func note(id, code, summary, why, next string) diag.Diagnostic {
	return diag.Diagnostic{Code: code, Severity: diag.Note, Summary: id + ": " + summary, Detail: why, Help: next}
}

// idOf is the file name without folder and ending.
func idOf(name string) string {
	base := filepath.Base(filepath.ToSlash(name))
	if name == "-" || name == "" || name == "standard input" {
		return "stdin"
	}
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// readsWhat lists the formats for messages.
const readsWhat = "plain text, HTML, PDF, DOCX, EML, RSS and Atom, OPML, WARC, zip, gzip"

// check refuses what is no document at all, with one sentence each.
func check(name string, b []byte) error {
	fault := func(why, next string) error {
		return &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: why, Next: next}
	}
	switch {
	case len(b) == 0:
		return fault("the file is empty (0 bytes)", "check that the download or export was complete")
	case len(b) > MaxBytes:
		return fault(fmt.Sprintf("it is larger than %d MiB; nothing of it was read", MaxBytes>>20),
			"split it into smaller files and read those")
	case len(bytes.TrimSpace(bytes.TrimPrefix(b, bom))) == 0:
		return fault(fmt.Sprintf("its %d bytes are only white space", len(b)), "check that the text was saved")
	}
	for _, m := range unread {
		if bytes.HasPrefix(b, []byte(m.magic)) {
			return fault("it is "+m.name+", which is not read", m.next)
		}
	}
	return nil
}

var bom = []byte("\uFEFF")

// utf16 reports whether b begins with a byte order mark of UTF-16.
func utf16(b []byte) bool {
	return bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff"))
}

func control(c byte) bool {
	return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b || c == 0x7f
}

func controls(b []byte) int {
	n := 0
	for _, c := range b {
		if control(c) {
			n++
		}
	}
	return n
}

func firstControl(b []byte) int { return slices.IndexFunc(b, control) }

// invalidAt is the place of the first byte that is not valid UTF-8, -1 for none.
func invalidAt(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
