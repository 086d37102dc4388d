package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
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

// FromFile reads the file at path.
// Errors: NotFound, Invalid, Unavailable.
func FromFile(path string) (*kadesh.Document, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: path + " does not exist",
			Next: "check the path; a folder and - for standard input work as well"}
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot open " + path, Why: plain(err),
			Next: "check that you may read the file"}
	}
	defer f.Close()
	return FromReader(path, f)
}

// plain is the message of err without the path that it repeats.
func plain(err error) string {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err.Error()
	}
	return err.Error()
}

// FromReader reads all of r; name is shown in messages and gives the id.
// Bounds: at most [MaxBytes].
// Errors: Invalid, Unavailable.
func FromReader(name string, r io.Reader) (*kadesh.Document, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot read " + name, Why: plain(err),
			Next: "check that the file is complete and that you may read it"}
	}
	return Text(name, b)
}

// Text makes a document of the bytes of a plain UTF-8 text.
//
// Bounds: at most [MaxBytes]. Cost: linear in len(b).
// Errors: Invalid for no bytes, only white space, binary data, invalid UTF-8,
// HTML, or too many bytes.
func Text(name string, b []byte) (*kadesh.Document, error) {
	if err := check(name, b); err != nil {
		return nil, err
	}
	d := &kadesh.Document{ID: idOf(name), SHA256: kadesh.Hash(b), Bytes: len(b), Text: string(b)}
	if !header(d) {
		guess(d)
	}
	return d, nil
}

// idOf is the file name without folder and ending.
func idOf(name string) string {
	base := filepath.Base(filepath.ToSlash(name))
	if name == "-" || name == "" || name == "standard input" {
		return "stdin"
	}
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// check refuses what is not a readable text, with one sentence each.
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
	}
	if kind := format(b); kind != "" {
		return fault("it is "+kind+", which this version does not read", "save the document as plain UTF-8 text and read that")
	}
	if n := controls(b); n > 0 && (bytes.IndexByte(b, 0) >= 0 || n*10 > len(b)) {
		return fault(fmt.Sprintf("it is binary data, not text (%d control bytes, the first at byte %d)", n, firstControl(b)),
			"convert it to plain UTF-8 text first")
	}
	if i := invalidAt(b); i >= 0 {
		line := bytes.Count(b[:i], []byte{'\n'}) + 1
		return fault(fmt.Sprintf("byte %d (line %d) is 0x%02X, which is not valid UTF-8", i, line, b[i]),
			"convert the file to UTF-8, for example with iconv -f windows-1252 -t utf-8")
	}
	if len(bytes.TrimSpace(bytes.TrimPrefix(b, bom))) == 0 {
		return fault(fmt.Sprintf("its %d bytes are only white space", len(b)), "check that the text was saved")
	}
	return nil
}

var bom = []byte("\uFEFF")

// format names a well-known format by its first bytes, empty for none.
func format(b []byte) string {
	head := b[:min(len(b), 512)]
	for _, m := range []struct{ magic, name string }{
		{"%PDF-", "a PDF file"}, {"PK\x03\x04", "a ZIP or Office file"}, {"\x1f\x8b", "a gzip file"},
		{"\x89PNG", "a PNG picture"}, {"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"},
		{"{\\rtf", "an RTF file"}, {"\xd0\xcf\x11\xe0", "an old Office file"},
		{"\xff\xfe", "text in UTF-16"}, {"\xfe\xff", "text in UTF-16"},
	} {
		if bytes.HasPrefix(head, []byte(m.magic)) {
			return m.name
		}
	}
	low := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, bom)))
	if bytes.HasPrefix(low, []byte("<!doctype html")) || bytes.HasPrefix(low, []byte("<html")) {
		return "an HTML page"
	}
	return ""
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

// Files lists the documents that path names: the path itself, or for a folder
// its files ending in .txt or .text, in the order of their names, subfolders
// included.
// Errors: NotFound, Unavailable, Invalid for a folder without such a file.
func Files(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		// FromFile says what is wrong with a single path.
		return []string{path}, nil
	}
	var out []string
	err = filepath.WalkDir(path, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if ext := strings.ToLower(filepath.Ext(p)); e.Type().IsRegular() && (ext == ".txt" || ext == ".text") {
			out = append(out, p)
		}
		return nil
	})
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot list " + path, Why: plain(err), Next: "check that you may read the folder"}
	}
	if len(out) == 0 {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "nothing to read in " + path,
			Why: "the folder holds no .txt file", Next: "name the files themselves"}
	}
	slices.Sort(out)
	return out, nil
}
