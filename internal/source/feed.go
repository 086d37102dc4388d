package source

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"
)

// feed yields the items of an RSS, Atom or RDF feed, each as a page of its own
// with what the feed says of it. Its bytes are the item's content as the feed
// gave it.
func (u *unpacker) feed(p Piece) {
	f, err := parseFeed(p.Data)
	if err != nil {
		u.fail(p.Name, "it is not a sound feed: "+err.Error(), "open it in a browser and check its address")
		return
	}
	if len(f.Items) == 0 {
		u.fail(p.Name, "the feed has no items", "try again later")
		return
	}
	for i, it := range f.Items {
		content := it.Content
		if content == "" {
			content = it.Description
		}
		if strings.TrimSpace(content) == "" {
			content = html.EscapeString(it.Title)
		}
		m := kadesh.Document{URL: it.Link, Title: it.Title, Publisher: f.Title, Language: languageTag(f.Language)}
		if len(it.Authors) > 0 && it.Authors[0] != nil {
			m.Author = it.Authors[0].Name
		}
		setPublished(&m, it.Published)
		name := it.Link
		if name == "" {
			name = fmt.Sprintf("%s/item %d", p.Name, i+1)
		}
		u.give(Piece{Name: name, Data: []byte("<body>" + content + "</body>"), Meta: m})
		if u.done {
			return
		}
	}
}

// parseFeed reads a feed; a panic of the library on damaged input is an error.
func parseFeed(b []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			f, err = nil, fmt.Errorf("damaged (%v)", r)
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(b))
}

// opml says which feeds a list names: they are fetched only when asked.
func (u *unpacker) opml(p Piece) {
	links, err := FeedLinks(p.Data)
	if err != nil || len(links) == 0 {
		u.fail(p.Name, "it is a list of feeds that names none", "check the file")
		return
	}
	u.fail(p.Name, fmt.Sprintf("it is a list of %d feeds, not a document", len(links)), "read it with --follow to fetch them, or name one: "+links[0])
}

// FeedLinks are the addresses of the feeds in an OPML list, in order, or of the
// pages that a feed names.
func FeedLinks(b []byte) ([]string, error) {
	var links []string
	if sniff(b) == formatFeed {
		f, err := parseFeed(b)
		if err != nil {
			return nil, err
		}
		for _, it := range f.Items {
			if strings.HasPrefix(it.Link, "http") {
				links = append(links, it.Link)
			}
		}
		return links, nil
	}
	dec := xml.NewDecoder(bytes.NewReader(b))
	dec.CharsetReader = charset.NewReaderLabel
	for len(links) < MaxPieces {
		t, err := dec.RawToken()
		if err == io.EOF {
			break
		}
		if err != nil {
			return links, err
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "outline" {
			continue
		}
		for _, a := range e.Attr {
			if strings.EqualFold(a.Name.Local, "xmlUrl") && strings.HasPrefix(a.Value, "http") {
				links = append(links, a.Value)
			}
		}
	}
	return links, nil
}
