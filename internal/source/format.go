package source

import (
	"archive/zip"
	"bytes"
	"regexp"
)

// The formats that are read. Those with several documents inside are
// containers: [Pieces] opens them.
const (
	formatText = "text"
	formatHTML = "html"
	formatPDF  = "pdf"
	formatDOCX = "docx"
	formatMail = "eml"
	formatFeed = "feed"
	formatOPML = "opml"
	formatWARC = "warc"
	formatZip  = "zip"
	formatGzip = "gzip"
)

// unread are formats that are known and not read, by their first bytes.
var unread = []struct{ magic, name, next string }{
	{"\x89PNG", "a PNG picture", "recognise its text first, for example with tesseract, and read that"},
	{"\xff\xd8\xff", "a JPEG picture", "recognise its text first, for example with tesseract, and read that"},
	{"GIF8", "a GIF picture", "recognise its text first and read that"},
	{"{\\rtf", "an RTF file", "save it as DOCX or plain text and read that"},
	{"\xd0\xcf\x11\xe0", "an old Office file", "save it as DOCX or PDF and read that"},
	{"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it and read the files"},
	{"Rar!", "a RAR archive", "unpack it and read the files"},
	{"BZh", "a bzip2 file", "unpack it and read the file inside"},
	{"\x28\xb5\x2f\xfd", "a Zstandard file", "unpack it and read the file inside"},
	{"SQLite format 3\x00", "a database", "export its texts and read those"},
}

var (
	htmlStart = regexp.MustCompile(`(?i)^(?:<\?xml[^>]*>\s*)?(?s:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|meta|title|p|h1)\b`)
	feedStart = regexp.MustCompile(`(?is)^(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b`)
	opmlStart = regexp.MustCompile(`(?is)^(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<opml\b`)
	mailField = regexp.MustCompile(`(?i)^(?:Return-Path|Received|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|X-[A-Za-z-]+|DKIM-Signature|Reply-To|Content-Type|ARC-Seal|Snapshot-Content-Location):[ \t]`)
	mailMust  = regexp.MustCompile(`(?im)^(?:MIME-Version|Message-ID|Received|Content-Transfer-Encoding):[ \t]`)
	mailFrom  = regexp.MustCompile(`(?im)^From:[ \t]`)
)

// sniff tells the format by the bytes; the name decides nothing.
// Cost: the first 4 KiB, and the directory of a zip file.
func sniff(b []byte) string {
	head := bytes.TrimLeft(bytes.TrimPrefix(b[:min(len(b), 4096)], bom), " \t\r\n")
	switch {
	case bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")):
		return formatPDF
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return sniffZip(b)
	case bytes.HasPrefix(b, []byte("\x1f\x8b")):
		return formatGzip
	case bytes.HasPrefix(b, []byte("WARC/")):
		return formatWARC
	case feedStart.Match(head):
		return formatFeed
	case opmlStart.Match(head):
		return formatOPML
	case htmlStart.Match(head):
		return formatHTML
	case mailField.Match(head) && mailMust.Match(head) && (mailFrom.Match(head) || bytes.Contains(head, []byte("Snapshot-Content-Location"))):
		return formatMail
	}
	return formatText
}

// sniffZip tells a Word file from an archive.
func sniffZip(b []byte) string {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return formatZip
	}
	for _, f := range z.File {
		if f.Name == wordPart {
			return formatDOCX
		}
	}
	return formatZip
}
