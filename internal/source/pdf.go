package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/klippa-app/go-pdfium"
	pdfErrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/responses"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Limits of a PDF.
const (
	maxPDFPages = 5000
	maxPDFTime  = 60 * time.Second
	// maxPDFMemory is in pages of 64 KiB: 1 GiB for the engine.
	maxPDFMemory = 16 << 10
	maxPDFText   = 64 << 20
)

// engine is the compiled PDF engine, made once a process and only when a PDF is
// read. It sees no file system and no network.
//
// Cost: compiling takes 3 to 9 s once a machine; the result is kept in the
// user's cache folder, and loading it takes about 0.1 s a process.
var engine = sync.OnceValue(func() wazero.CompilationCache {
	if folder, err := os.UserCacheDir(); err == nil {
		if c, err := wazero.NewCompilationCacheWithDir(filepath.Join(folder, "kadesh", "wasm")); err == nil {
			return c
		}
	}
	return wazero.NewCompilationCache() // nowhere to keep it: compile anew
})

// pdfPool starts an engine for one document. A document has its own engine, so
// that one that is stopped for its time takes nobody else with it.
func pdfPool(ctx context.Context) (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithCompilationCache(engine()).WithMemoryLimitPages(maxPDFMemory).WithCloseOnContextDone(true)
	return webassembly.Init(webassembly.Config{Context: ctx, MinIdle: 1, MaxIdle: 1, MaxTotal: 1,
		FSConfig: wazero.NewFSConfig(), RuntimeConfig: config, Stdout: io.Discard, Stderr: io.Discard})
}

// openPDF takes the text of a PDF, page by page.
//
// Bounds: maxPDFTime, maxPDFPages, 1 GiB. Errors: Invalid for a document that is
// damaged, encrypted, or has no text on any page (a scan).
func openPDF(d *kadesh.Document, name string, b []byte) (notes diag.List, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), maxPDFTime)
	defer cancel()
	refuse := func(why, next string) error {
		return &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: why, Next: next}
	}
	defer func() {
		// The engine answers some damage, and being stopped, with a panic.
		if r := recover(); r != nil {
			notes, err = nil, refuse(pdfStopped(ctx), "open it in a PDF viewer, print it to a new PDF and read that")
		}
	}()
	pool, err := pdfPool(ctx)
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot start the PDF engine", Err: err, Next: "save the document as text and read that"}
	}
	defer pool.Close()
	inst, err := pool.GetInstance(maxPDFTime)
	if err != nil {
		return nil, refuse(pdfStopped(ctx), "try again")
	}
	doc, err := inst.OpenDocument(&requests.OpenDocument{File: &b})
	if err != nil {
		switch {
		case errors.Is(err, pdfErrors.ErrPassword), errors.Is(err, pdfErrors.ErrSecurity):
			return nil, refuse("it is encrypted and wants a password", "save a copy without password and read that")
		case ctx.Err() != nil:
			return nil, refuse(pdfStopped(ctx), "split it into smaller files")
		}
		return nil, refuse("it is not a sound PDF file ("+pdfReason(err)+")", "open it in a PDF viewer, print it to a new PDF and read that")
	}
	return readPDF(ctx, d, inst, doc, refuse)
}

// readPDF reads the pages of an open document.
func readPDF(ctx context.Context, d *kadesh.Document, inst pdfium.Pdfium, doc *responses.OpenDocument, refuse func(why, next string) error) (diag.List, error) {
	count, err := inst.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc.Document})
	if err != nil {
		return nil, refuse("its pages cannot be counted", "open it in a PDF viewer, print it to a new PDF and read that")
	}
	var notes diag.List
	pages := min(count.PageCount, maxPDFPages)
	if pages < count.PageCount {
		notes.Add(note(d.ID, "K304", fmt.Sprintf("pages %d to %d were not read", pages+1, count.PageCount), "a document of more pages is read in parts", "split it and read the parts"))
	}
	pdfMeta(d, inst, doc)
	var c canonical
	var blank, broken []int
	for i := range pages {
		if ctx.Err() != nil || c.text.Len() > maxPDFText {
			return nil, refuse(fmt.Sprintf("it was stopped at page %d of %d: %s", i+1, pages, pdfStopped(ctx)), "split it into smaller files")
		}
		got, err := inst.GetPageText(&requests.GetPageText{Page: requests.Page{ByIndex: &requests.PageByIndex{Document: doc.Document, Index: i}}})
		if err != nil {
			broken = append(broken, i+1)
			continue
		}
		before := c.text.Len()
		for _, par := range pdfParagraphs(got.Text) {
			c.block(par, kadesh.Passage{Part: fmt.Sprintf("page %d", i+1), From: -1, To: -1})
		}
		if c.text.Len() == before {
			blank = append(blank, i+1)
		}
	}
	if c.text.Len() == 0 {
		return nil, refuse(fmt.Sprintf("none of its %d pages has text: it is a scan, or damaged", count.PageCount), "recognise its text first, for example with ocrmypdf, and read the result")
	}
	if len(blank) > 0 {
		notes.Add(note(d.ID, "K305", fmt.Sprintf("%d of %d pages have no text (%s)", len(blank), pages, ranges(blank)), "they are empty, or pictures of a page", "recognise their text first, for example with ocrmypdf"))
	}
	if len(broken) > 0 {
		notes.Add(note(d.ID, "K304", fmt.Sprintf("%d of %d pages could not be read (%s)", len(broken), pages, ranges(broken)), "they are damaged", "open the document in a PDF viewer and print it to a new PDF"))
	}
	c.into(d)
	return notes, nil
}

func pdfStopped(ctx context.Context) string {
	if ctx.Err() != nil {
		return fmt.Sprintf("it took more than %d s", int(maxPDFTime/time.Second))
	}
	return "the PDF engine gave it up as damaged"
}

func pdfReason(err error) string {
	s := err.Error()
	if _, rest, ok := strings.Cut(s, ": "); ok {
		s = rest
	}
	return s
}

// pdfMeta takes title, author and day from the document's own properties.
func pdfMeta(d *kadesh.Document, inst pdfium.Pdfium, doc *responses.OpenDocument) {
	got, err := inst.GetMetaData(&requests.GetMetaData{Document: doc.Document})
	if err != nil {
		return
	}
	for _, t := range got.Tags {
		v := tidyLines(t.Value)
		switch t.Tag {
		case "Title":
			if !strings.HasPrefix(v, "Microsoft Word") && len(v) > 3 {
				d.Title = v
			}
		case "Author":
			d.Author = v
		case "CreationDate":
			d.Published = pdfDay(v)
		}
	}
}

var pdfDate = regexp.MustCompile(`^D:(\d{4})(\d\d)(\d\d)`)

func pdfDay(s string) string {
	m := pdfDate.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	if t, err := time.Parse("20060102", m[1]+m[2]+m[3]); err != nil || !plausible(t) {
		return ""
	}
	return m[1] + "-" + m[2] + "-" + m[3]
}

var (
	// newParagraph starts with what only a paragraph of its own starts with.
	newParagraph = regexp.MustCompile(`^(?:(?i:article|section|chapter|annex|part|schedule)\s+[\dIVXLC]+\b|\(?[0-9]{1,3}[.)]\s|\(?[a-z]{1,2}\)\s|\([ivxlc]+\)\s|[-•–—*]\s|[IVXLC]{1,5}\.\s)`)
	// bareHeading is a heading that stands alone on its line.
	bareHeading = regexp.MustCompile(`^(?i:article|section|chapter|annex|part|schedule)\s+[\dIVXLC]+\.?$`)
	pageNumber  = regexp.MustCompile(`^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?i:page)\s+\d+(?:\s+(?i:of)\s+\d+)?)$`)
)

// pdfParagraphs puts the lines of a page together again: a PDF has lines, not
// paragraphs. A line that ends far before the longest, after a full stop, ends
// its paragraph; so does an empty line, and a line that begins like an article
// or an item begins one. Words cut at a line's end are joined.
func pdfParagraphs(page string) []string {
	lines := strings.Split(strings.ReplaceAll(page, "\r\n", "\n"), "\n")
	width := 0
	for _, l := range lines {
		width = max(width, len([]rune(strings.TrimSpace(l))))
	}
	var out []string
	cur, last := "", ""
	end := func() {
		if cur != "" {
			out = append(out, cur)
		}
		cur = ""
	}
	for _, l := range lines {
		l = strings.TrimSpace(strings.ReplaceAll(l, "\ufffe", "-"))
		if l == "" || pageNumber.MatchString(l) {
			if l == "" {
				end()
			}
			continue
		}
		if newParagraph.MatchString(l) || capitals(l) || heads(last, l, width) {
			end()
		}
		last = l
		switch {
		case cur == "":
			cur = l
		case hyphenated(cur, l):
			cur = strings.TrimSuffix(cur, "-") + l
		default:
			cur += " " + l
		}
		short := len([]rune(l))*10 < width*8
		if capitals(l) || bareHeading.MatchString(l) || short && strings.ContainsAny(l[len(l)-1:], ".:;!?") {
			end()
		}
	}
	end()
	return out
}

// heads reports whether the line before reads like a heading: far shorter than
// the lines of the page, with no mark at its end, and a capital behind it.
func heads(before, line string, width int) bool {
	if before == "" || len([]rune(before))*10 > width*5 || strings.ContainsAny(before[len(before)-1:], ",;-") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsUpper(r)
}

// capitals reports whether a line is a heading in capitals.
func capitals(l string) bool {
	return len(l) < 90 && len(l) > 3 && strings.ToUpper(l) == l && strings.ToLower(l) != l
}

// hyphenated reports whether a word was cut between two lines.
func hyphenated(a, b string) bool {
	if len(a) < 3 || !strings.HasSuffix(a, "-") || a[len(a)-2] < 'a' || a[len(a)-2] > 'z' {
		return false
	}
	return b[0] >= 'a' && b[0] <= 'z'
}

// ranges writes page numbers as "1-3, 7", at most five ranges.
func ranges(pages []int) string {
	var parts []string
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		if len(parts) == 5 {
			return strings.Join(parts, ", ") + " ..."
		}
		if i == j {
			parts = append(parts, fmt.Sprint(pages[i]))
		} else {
			parts = append(parts, fmt.Sprintf("%d-%d", pages[i], pages[j]))
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
}
