package source

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// endings are the file names that a folder or an archive is searched for.
var endings = []string{".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".eml", ".rss", ".atom", ".xml", ".rdf",
	".opml", ".warc", ".gz", ".zip"}

// readable reports whether a file name is one of a document or container.
func readable(name string) bool {
	base := filepath.Base(filepath.ToSlash(name))
	return !strings.HasPrefix(base, ".") && !strings.HasPrefix(base, "~$") && slices.Contains(endings, strings.ToLower(filepath.Ext(base)))
}

// IsURL reports whether an argument is an address on the web.
func IsURL(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// Several reports whether an argument may hold more than one document, by what
// it is and how it is called.
func Several(arg string) bool {
	if info, err := os.Stat(arg); err == nil && info.IsDir() {
		return true
	}
	switch strings.ToLower(filepath.Ext(arg)) {
	case ".zip", ".gz", ".warc", ".rss", ".atom", ".rdf", ".xml", ".opml":
		return true
	}
	return false
}

// Files lists the files that an argument names: itself, or for a folder the
// documents and containers in it, subfolders included, in the order of their
// names.
// Errors: Unavailable, Invalid for a folder without such a file.
func Files(path string) ([]string, error) {
	if path == "-" || IsURL(path) {
		return []string{path}, nil
	}
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		// Bytes says what is wrong with a single path.
		return []string{path}, nil
	}
	var out []string
	err = filepath.WalkDir(path, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.Type().IsRegular() && readable(p) {
			out = append(out, p)
		}
		return nil
	})
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot list " + path, Why: plain(err), Next: "check that you may read the folder"}
	}
	if len(out) == 0 {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "nothing to read in " + path,
			Why: "the folder holds no file that is read: " + readsWhat, Next: "name the files themselves"}
	}
	slices.Sort(out)
	return out, nil
}

// Walk yields the documents' bytes that the arguments name: files, folders,
// containers, "-" for standard input, and addresses, which fetch fetches (nil
// refuses them). What cannot be had yields an error, and the rest follows.
// follow also fetches what lists of feeds, and feeds, name.
func Walk(ctx context.Context, args []string, stdin io.Reader, fetch *Fetcher, follow bool) iter.Seq2[Piece, error] {
	return func(yield func(Piece, error) bool) {
		w := &walker{ctx: ctx, stdin: stdin, fetch: fetch, follow: follow, yield: yield}
		for _, arg := range args {
			files, err := Files(arg)
			if err != nil && !w.give(Piece{Name: arg}, err) {
				return
			}
			for _, file := range files {
				if !w.file(file, 0) {
					return
				}
			}
		}
	}
}

type walker struct {
	ctx    context.Context
	stdin  io.Reader
	fetch  *Fetcher
	follow bool
	yield  func(Piece, error) bool
}

func (w *walker) give(p Piece, err error) bool { return w.yield(p, err) && w.ctx.Err() == nil }

// file yields what one file or address holds.
func (w *walker) file(name string, depth int) bool {
	whole, err := w.bytes(name)
	if err != nil {
		return w.give(Piece{Name: name}, err)
	}
	if format := sniff(whole.Data); w.follow && depth < 2 && (format == formatOPML || format == formatFeed) {
		links, err := FeedLinks(whole.Data)
		if err != nil {
			return w.give(whole, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Err: err})
		}
		for _, l := range links {
			if !w.file(l, depth+1) {
				return false
			}
		}
		return true
	}
	for p, err := range Pieces(w.ctx, name, whole.Data) {
		if p.Name == name {
			p.Meta = whole.Meta
		}
		if !w.give(p, err) {
			return false
		}
	}
	return true
}

func (w *walker) bytes(name string) (Piece, error) {
	if !IsURL(name) {
		b, err := Bytes(name, w.stdin)
		return Piece{Name: name, Data: b}, err
	}
	if w.fetch == nil {
		return Piece{}, &diag.Fault{Kind: diag.Usage, What: name + " is an address", Why: "nothing is fetched here", Next: "save the page and name the file"}
	}
	return w.fetch.Get(w.ctx, name)
}
