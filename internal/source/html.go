package source

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// maxArticleNodes bounds what the article extractor is given: beyond, its cost
// grows faster than the page, and the whole visible text is taken instead.
const maxArticleNodes = 60_000

// openHTML takes the article of a page: its text, block by block, and what the
// page says of itself.
//
// Cost: about 20 ms for a page of a newspaper. Bounds: pages of more than
// maxArticleNodes elements, or nested deeper than the parser allows, are taken
// whole, in one pass, with diagnostic K303.
func openHTML(d *kadesh.Document, b []byte, label string) (diag.List, error) {
	if label == "" {
		if _, name, sure := charset.DetermineEncoding(b[:min(len(b), 4096)], ""); sure || name != "windows-1252" {
			label = name
		}
	}
	text, said, replaced := decode(b, label)
	var notes diag.List
	if replaced > 0 {
		notes.Add(note(d.ID, "K302", fmt.Sprintf("%d bytes fit no character of %s and are shown as �", replaced, said),
			"the page declares a character set that it does not keep to", "the bytes themselves are kept unchanged"))
	}
	root, err := html.Parse(strings.NewReader(text))
	var blocks []block
	switch {
	case err != nil:
		notes.Add(note(d.ID, "K303", "the page is taken whole, navigation included", "its elements are nested too deep to look for the article: "+err.Error(), ""))
		blocks = flat(text)
	case countNodes(root, maxArticleNodes) >= maxArticleNodes:
		notes.Add(note(d.ID, "K303", "the page is taken whole, navigation included", "it has too many elements to look for the article", ""))
		meta(d, root)
		blocks = flat(text)
	case !isPage(text):
		blocks = blocksOf(root)
	default:
		blocks = article(d, root)
		if len(blocks) == 1 {
			blocks = apart(blocks[0], text)
		}
		if len(blocks) == 0 {
			notes.Add(note(d.ID, "K303", "the page is taken whole, navigation included", "no article was recognised in it", ""))
			blocks = flat(text)
		}
	}
	lay(d, blocks, text)
	return notes, nil
}

// isPage reports whether a text is a page, not a fragment such as an item of a
// feed, in which everything belongs to the article.
func isPage(text string) bool {
	head := strings.ToLower(text[:min(len(text), 8192)])
	return strings.Contains(head, "<html") || strings.Contains(head, "<head") || strings.Contains(head, "<!doctype")
}

// block is one paragraph, heading, item or row of a page.
type block struct {
	text string
	row  bool // joins the block before by a line break only
}

// article is the main text of the page, with the metadata put into d.
func article(d *kadesh.Document, root *html.Node) []block {
	meta(d, root)
	var at *url.URL
	if d.URL != "" {
		at, _ = url.Parse(d.URL)
	}
	got, err := extract(root, trafilatura.Options{
		OriginalURL: at, EnableFallback: true, ExcludeComments: true, HtmlDateMode: trafilatura.Fast})
	if err != nil || got == nil || got.ContentNode == nil {
		return nil
	}
	fill := func(to *string, s string) {
		if *to == "" {
			*to = strings.TrimSpace(s)
		}
	}
	fill(&d.Title, got.Metadata.Title)
	fill(&d.Author, got.Metadata.Author)
	fill(&d.Publisher, got.Metadata.Sitename)
	if !got.Metadata.Date.IsZero() {
		fill(&d.Published, got.Metadata.Date.Format("2006-01-02"))
	}
	return blocksOf(got.ContentNode)
}

// apart gives a text that the extractor made one block of (as it does of short
// pages) the paragraphs back that the page has.
func apart(whole block, page string) []block {
	key := squeeze(whole.text)
	var out []block
	for _, b := range flat(page) {
		part := squeeze(b.text)
		if len(part) == 0 {
			continue
		}
		if i := bytes.Index(key, part); i >= 0 {
			out = append(out, b)
			key = key[i+len(part):]
		}
	}
	if len(key) > 0 {
		return []block{whole} // some words are in no paragraph of the page
	}
	return out
}

// extract is the article extractor; a panic of it on a damaged page is an error,
// and the page is taken whole.
func extract(root *html.Node, o trafilatura.Options) (got *trafilatura.ExtractResult, err error) {
	defer func() {
		if r := recover(); r != nil {
			got, err = nil, fmt.Errorf("the extractor gave up: %v", r)
		}
	}()
	return trafilatura.ExtractDocument(root, o)
}

// inline elements do not end a block.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true, atom.Em: true,
	atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Small: true,
	atom.Span: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.U: true, atom.Var: true, atom.Label: true,
	atom.Del: true, atom.Dfn: true, atom.Samp: true, atom.Tt: true, atom.Strike: true, atom.Big: true, atom.Acronym: true, atom.Wbr: true,
}

// unseen elements hold no text of the page.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Svg: true, atom.Math: false,
	atom.Iframe: true, atom.Object: true, atom.Select: true, atom.Textarea: true, atom.Button: true,
}

// blocksOf walks an extracted tree into blocks. The tree is bounded by the
// parser (512 levels), so recursion is.
func blocksOf(root *html.Node) []block {
	var out []block
	var cur strings.Builder
	flush := func(row bool) {
		if s := cur.String(); strings.TrimSpace(s) != "" {
			out = append(out, block{s, row})
		}
		cur.Reset()
	}
	var walk func(n *html.Node, row bool)
	walk = func(n *html.Node, row bool) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				cur.WriteString(spaced(c.Data))
			case c.Type != html.ElementNode || unseen[c.DataAtom]:
			case c.DataAtom == atom.Br:
				cur.WriteByte('\n')
			case c.DataAtom == atom.Td || c.DataAtom == atom.Th:
				walk(c, true)
				cur.WriteByte(' ')
			case inline[c.DataAtom] || row && c.DataAtom != atom.Tr:
				walk(c, row)
			default:
				flush(row)
				walk(c, c.DataAtom == atom.Tr)
				flush(c.DataAtom == atom.Tr || c.DataAtom == atom.Li)
			}
		}
	}
	walk(root, false)
	flush(false)
	return out
}

// spaced makes the line breaks of the source what they mean in a page: spaces.
func spaced(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' || r == '\f' {
			return ' '
		}
		return r
	}, s)
}

// flat is the visible text of a page in one pass over its tokens, for pages
// that cannot be parsed into a tree. Cost: linear, whatever the nesting.
func flat(text string) []block {
	z := html.NewTokenizer(strings.NewReader(text))
	var out []block
	var cur strings.Builder
	flush := func() {
		if s := cur.String(); strings.TrimSpace(s) != "" {
			out = append(out, block{s, false})
		}
		cur.Reset()
	}
	hidden := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			flush()
			return out
		case html.TextToken:
			if hidden == 0 {
				cur.WriteString(spaced(string(z.Text())))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if unseen[t.DataAtom] || t.DataAtom == atom.Title {
				switch t.Type {
				case html.StartTagToken:
					hidden++
				case html.EndTagToken:
					hidden = max(0, hidden-1)
				}
			}
			if t.DataAtom == atom.Body || t.DataAtom == atom.Head {
				hidden = 0
			}
			if !inline[t.DataAtom] {
				flush()
			}
		}
	}
}

// countNodes counts up to most nodes of a tree.
func countNodes(n *html.Node, most int) int {
	count := 0
	for range n.Descendants() {
		if count++; count >= most {
			break
		}
	}
	return count
}

// lay puts blocks into the document and ties each to the bytes it came from.
func lay(d *kadesh.Document, blocks []block, page string) {
	var c canonical
	find := newAligner(page)
	for _, b := range blocks {
		from, to := find.next(b.text)
		o := kadesh.Passage{From: from, To: to}
		if b.row {
			c.line(b.text, o)
		} else {
			c.block(b.text, o)
		}
	}
	c.into(d)
}

// aligner finds blocks again in the page they came from: the visible text of
// the page without white space, and where each of its bytes stood.
type aligner struct {
	squeezed []byte
	at       []int32
	pos      int
}

func newAligner(page string) *aligner {
	a := &aligner{}
	z := html.NewTokenizer(strings.NewReader(page))
	offset := 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return a
		}
		raw := z.Raw()
		start := offset
		offset += len(raw)
		if kind != html.TextToken {
			continue
		}
		plain := bytes.IndexByte(raw, '&') < 0 && bytes.IndexByte(raw, '\r') < 0
		for i, c := range z.Text() {
			if c <= ' ' {
				continue
			}
			at := start
			if plain {
				at += i
			}
			a.squeezed = append(a.squeezed, c)
			a.at = append(a.at, int32(at))
		}
	}
}

// alignAhead is how far ahead of the last find a block is looked for.
const alignAhead = 1 << 20

// next is the byte range of the page that a block was taken from, both -1 when
// it cannot be found (the extractor changed its words).
func (a *aligner) next(block string) (from, to int) {
	key := squeeze(block)
	if len(key) == 0 {
		return -1, -1
	}
	for _, start := range []int{a.pos, 0} {
		end := min(len(a.squeezed), start+alignAhead+len(key))
		i := bytes.Index(a.squeezed[start:end], key)
		if i < 0 {
			continue
		}
		i += start
		a.pos = i + len(key)
		return int(a.at[i]), int(a.at[a.pos-1]) + 1
	}
	return -1, -1
}

func squeeze(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] > ' ' {
			out = append(out, s[i])
		}
	}
	return out
}
