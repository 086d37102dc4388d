package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// warcReader reads the records of a WARC 1.0 or 1.1 file, packed or not, one at
// a time. Source: ISO 28500:2017.
type warcReader struct {
	r    *bufio.Reader
	left *io.LimitedReader // rest of the record under way
}

// warcRecord is one record; its body is valid until the next one is asked for.
type warcRecord struct {
	url  string
	page bool // a response or resource that may be a document
	body io.Reader
}

func newWARC(b []byte) *warcReader {
	var r io.Reader = bytes.NewReader(b)
	if bytes.HasPrefix(b, []byte("\x1f\x8b")) {
		// Members follow one another, a record each; the reader joins them.
		if z, err := gzip.NewReader(r); err == nil {
			r = z
		}
	}
	return &warcReader{r: bufio.NewReaderSize(r, 64<<10)}
}

// next is the next record. Errors: io.EOF at the end; others for damage.
func (w *warcReader) next() (warcRecord, error) {
	if w.left != nil {
		if _, err := io.Copy(io.Discard, w.left); err != nil {
			return warcRecord{}, whole(err)
		}
		if w.left.N > 0 {
			return warcRecord{}, whole(io.ErrUnexpectedEOF)
		}
		w.left = nil
	}
	line, err := w.version()
	if err != nil {
		return warcRecord{}, err
	}
	if !strings.HasPrefix(line, "WARC/1.") {
		return warcRecord{}, fmt.Errorf("a record begins with %.40q", line)
	}
	head, err := textproto.NewReader(w.r).ReadMIMEHeader()
	if err != nil {
		return warcRecord{}, whole(err)
	}
	length, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return warcRecord{}, errors.New("a record without length")
	}
	w.left = &io.LimitedReader{R: w.r, N: length}
	rec := warcRecord{url: strings.Trim(head.Get("WARC-Target-URI"), "<>"), body: w.left}
	switch head.Get("WARC-Type") {
	case "resource":
		rec.page = documentType(head.Get("Content-Type"))
	case "response":
		if strings.HasPrefix(rec.url, "http") {
			w.response(&rec)
		}
	}
	return rec, nil
}

// version skips the blank lines between records.
func (w *warcReader) version() (string, error) {
	for range 16 {
		line, err := w.r.ReadString('\n')
		if err != nil {
			return "", whole(err)
		}
		if line = strings.TrimSpace(line); line != "" {
			return line, nil
		}
	}
	return "", errors.New("no record follows")
}

// response opens the HTTP answer in a record.
func (w *warcReader) response(rec *warcRecord) {
	resp, err := http.ReadResponse(bufio.NewReader(w.left), nil)
	if err != nil {
		return
	}
	rec.page = resp.StatusCode == http.StatusOK && documentType(resp.Header.Get("Content-Type"))
	rec.body = resp.Body
	if resp.Header.Get("Content-Encoding") == "gzip" {
		if z, err := gzip.NewReader(resp.Body); err == nil {
			rec.body = z
		}
	}
}

// documentType reports whether a media type is one that may hold a document.
func documentType(s string) bool {
	s = strings.ToLower(strings.TrimSpace(strings.Split(s, ";")[0]))
	switch s {
	case "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/rss+xml", "application/atom+xml",
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "message/rfc822":
		return true
	}
	return false
}

func whole(err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("it ends in the middle of a record")
	}
	return err
}
