package source

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Bounds of containers.
const (
	// MaxPieces is how many documents of one container are read.
	MaxPieces = 10_000
	// MaxUnpacked bounds what a container unpacks to in all. Units: bytes.
	MaxUnpacked = 1 << 30
	// maxDepth is how deep containers are opened in containers.
	maxDepth = 3
)

// Piece is one document's bytes with what its container says of it.
type Piece struct {
	// Name is how the piece is called in messages: "archive.zip/page.html".
	Name string
	Data []byte
	// Meta is what the container knows (address, title, moment of publication);
	// what the document says itself comes first.
	Meta kadesh.Document
}

// Open makes a document of the piece.
func (p Piece) Open() (*kadesh.Document, diag.List, error) {
	return open(p.Name, p.Data, p.Meta)
}

// Pieces yields the documents in b: b itself, or what a container holds (zip,
// gzip, feed, WARC, attachments of a letter), containers in containers
// included, in their own order. A piece that cannot be had yields an error and
// the next one follows.
//
// Bounds: [MaxPieces], [MaxUnpacked], maxDepth; what is over them is an error
// that says so.
func Pieces(ctx context.Context, name string, b []byte) iter.Seq2[Piece, error] {
	return func(yield func(Piece, error) bool) {
		u := &unpacker{ctx: ctx, yield: yield}
		u.open(Piece{Name: name, Data: b}, 0)
	}
}

// unpacker opens containers and counts what it gives out.
type unpacker struct {
	ctx   context.Context
	yield func(Piece, error) bool
	count int
	bytes int64
	done  bool
}

func (u *unpacker) fail(name, why, next string) {
	if !u.done && !u.yield(Piece{Name: name}, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: why, Next: next}) {
		u.done = true
	}
}

// give yields a document, unless a bound is reached.
func (u *unpacker) give(p Piece) {
	if u.done {
		return
	}
	if u.ctx.Err() != nil {
		u.done = true
		return
	}
	u.count++
	if u.count > MaxPieces {
		u.fail(p.Name, fmt.Sprintf("more than %d documents in one container; the rest was not read", MaxPieces), "unpack it and read it in parts")
		u.done = true
		return
	}
	if !u.yield(p, nil) {
		u.done = true
	}
}

func (u *unpacker) open(p Piece, depth int) {
	if u.done {
		return
	}
	format := sniff(p.Data)
	container := format == formatZip || format == formatGzip || format == formatWARC || format == formatFeed || format == formatOPML
	if container && depth >= maxDepth {
		u.fail(p.Name, fmt.Sprintf("containers inside one another more than %d deep", maxDepth), "unpack it and read the files")
		return
	}
	switch format {
	case formatZip:
		u.zip(p, depth)
	case formatGzip:
		u.gzip(p, depth)
	case formatWARC:
		u.warc(p, depth)
	case formatFeed:
		u.feed(p)
	case formatOPML:
		u.opml(p)
	case formatMail:
		u.give(p)
		if l, err := readMail(p.Data); err == nil {
			for _, a := range l.attached {
				a.Name = p.Name + "/" + a.Name
				if readable(a.Name) || sniff(a.Data) != formatText {
					u.open(a, depth+1)
				}
			}
		}
	default:
		u.give(p)
	}
}

// unpacked reads a stream that is being unpacked, within the bounds.
func (u *unpacker) unpacked(name string, r io.Reader) ([]byte, bool) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	u.bytes += int64(len(b))
	switch {
	case u.bytes > MaxUnpacked:
		u.fail(name, fmt.Sprintf("its container unpacks to more than %d MiB; the rest was not read", MaxUnpacked>>20), "it may be made to fill the machine; unpack it yourself if you trust it")
		u.done = true
		return nil, false
	case len(b) > MaxBytes:
		u.fail(name, fmt.Sprintf("it unpacks to more than %d MiB; nothing of it was read", MaxBytes>>20), "unpack it and read it in parts")
		return nil, false
	case err != nil:
		u.fail(name, "it cannot be unpacked: "+err.Error(), "check that the download was complete")
		return nil, false
	}
	return b, true
}

func (u *unpacker) gzip(p Piece, depth int) {
	r, err := gzip.NewReader(bytes.NewReader(p.Data))
	if err != nil {
		u.fail(p.Name, "it is not a sound gzip file: "+err.Error(), "check that the download was complete")
		return
	}
	defer r.Close()
	head := make([]byte, 5)
	if n, _ := io.ReadFull(r, head); string(head[:n]) == "WARC/" {
		u.warc(p, depth) // a gzip member a record: read as a stream
		return
	}
	whole, ok := u.unpacked(p.Name, io.MultiReader(bytes.NewReader(head), r))
	if ok {
		name := strings.TrimSuffix(strings.TrimSuffix(p.Name, ".gz"), ".GZ")
		u.open(Piece{Name: name, Data: bytes.TrimRight(whole, "\x00"), Meta: p.Meta}, depth+1)
	}
}

func (u *unpacker) zip(p Piece, depth int) {
	z, err := zip.NewReader(bytes.NewReader(p.Data), int64(len(p.Data)))
	if err != nil {
		u.fail(p.Name, "it is not a sound zip file: "+err.Error(), "check that the download was complete")
		return
	}
	files := slices.Clone(z.File)
	slices.SortStableFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	found := 0
	for _, f := range files {
		if u.done {
			return
		}
		if f.FileInfo().IsDir() || !readable(f.Name) {
			continue
		}
		found++
		name := p.Name + "/" + path.Clean("/" + f.Name)[1:]
		r, err := f.Open()
		if err != nil {
			why := "it cannot be unpacked: " + err.Error()
			if f.Flags&1 != 0 {
				why = "it is encrypted"
			}
			u.fail(name, why, "unpack the archive and read the files")
			continue
		}
		b, ok := u.unpacked(name, r)
		r.Close()
		if ok {
			u.open(Piece{Name: name, Data: b}, depth+1)
		}
	}
	if found == 0 {
		u.fail(p.Name, fmt.Sprintf("none of its %d files is a document that is read", len(files)), "the formats: "+readsWhat)
	}
}

// warc yields the pages of a web capture: responses and resources.
func (u *unpacker) warc(p Piece, depth int) {
	r := newWARC(p.Data)
	found := 0
	for !u.done {
		rec, err := r.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			u.fail(p.Name, "the web capture is damaged: "+err.Error(), "records before the damage were read")
			break
		}
		if !rec.page {
			continue
		}
		found++
		b, ok := u.unpacked(rec.url, rec.body)
		if !ok {
			continue
		}
		u.open(Piece{Name: rec.url, Data: b, Meta: kadesh.Document{URL: rec.url}}, depth+1)
	}
	if found == 0 {
		u.fail(p.Name, "the web capture holds no page", "")
	}
}
