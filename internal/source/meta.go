package source

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// meta reads what a page says of itself in its head: structured data first,
// then meta elements. What it does not say stays empty.
func meta(d *kadesh.Document, root *html.Node) {
	var when, canonicalURL string
	fill := func(to *string, s string) {
		if s = tidyLines(s); *to == "" && s != "" && len(s) < 1000 {
			*to = s
		}
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			fill(&d.Language, languageTag(attr(n, "lang")))
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				ld(n.FirstChild.Data, d, &when, fill)
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				fill(&canonicalURL, attr(n, "href"))
			}
		case atom.Time:
			if attr(n, "itemprop") == "datePublished" || attr(n, "pubdate") != "" {
				fill(&when, attr(n, "datetime"))
			}
		case atom.Meta:
			metaElement(n, d, &when, fill)
		}
	}
	if strings.HasPrefix(canonicalURL, "http") {
		fill(&d.URL, canonicalURL)
	}
	setPublished(d, when)
}

// metaElement takes one meta element.
func metaElement(n *html.Node, d *kadesh.Document, when *string, fill func(*string, string)) {
	content := attr(n, "content")
	name := strings.ToLower(attr(n, "name") + attr(n, "property") + attr(n, "itemprop"))
	switch name {
	case "og:title", "dc.title", "citation_title":
		fill(&d.Title, content)
	case "og:site_name", "application-name", "dc.publisher", "citation_publisher":
		fill(&d.Publisher, content)
	case "author", "dc.creator", "article:author", "citation_author":
		if !strings.Contains(content, "://") {
			fill(&d.Author, content)
		}
	case "article:published_time", "datepublished", "dc.date.issued", "dc.date", "citation_publication_date", "pubdate", "parsely-pub-date", "date":
		fill(when, content)
	case "og:url":
		if strings.HasPrefix(content, "http") {
			fill(&d.URL, content)
		}
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// languageTag is a BCP 47 tag in the form that we use: the language alone.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(s)), "-")
	s, _, _ = strings.Cut(s, "_")
	if len(s) < 2 || len(s) > 3 {
		return ""
	}
	return s
}

// ld reads JSON-LD of the types that describe an article.
func ld(text string, d *kadesh.Document, when *string, fill func(*string, string)) {
	var whole any
	if json.Unmarshal([]byte(text), &whole) != nil {
		return
	}
	var walk func(v any, depth int)
	walk = func(v any, depth int) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e, depth+1)
			}
		case map[string]any:
			if depth > 6 {
				return
			}
			if isArticle(v["@type"]) {
				fill(&d.Title, word(v["headline"]))
				fill(when, word(v["datePublished"]))
				fill(&d.Author, name(v["author"]))
				fill(&d.Publisher, name(v["publisher"]))
				fill(&d.Language, languageTag(word(v["inLanguage"])))
			}
			walk(v["@graph"], depth+1)
			walk(v["mainEntity"], depth+1)
		}
	}
	walk(whole, 0)
}

// isArticle reports whether a JSON-LD type is one of a text that was published.
func isArticle(v any) bool {
	for _, t := range list(v) {
		s := word(t)
		if strings.HasSuffix(s, "Article") || strings.HasSuffix(s, "Posting") || s == "Report" || s == "Legislation" {
			return true
		}
	}
	return false
}

func list(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}

func word(v any) string {
	s, _ := v.(string)
	return s
}

// name is the name of a person or organisation in JSON-LD, several joined.
func name(v any) string {
	var names []string
	for _, e := range list(v) {
		s := word(e)
		if m, ok := e.(map[string]any); ok {
			s = word(m["name"])
		}
		if s != "" && !strings.Contains(s, "://") {
			names = append(names, s)
		}
	}
	return strings.Join(names, ", ")
}

// setPublished notes when a source says it was published: the moment with its
// zone where it gives one, and the civil day in that zone.
func setPublished(d *kadesh.Document, when string) {
	when = strings.TrimSpace(when)
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05.000Z0700", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05 -0700",
		time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700"} {
		if t, err := time.Parse(layout, when); err == nil && plausible(t) {
			d.Published, d.PublishedAt = t.Format("2006-01-02"), t.Format(time.RFC3339)
			return
		}
	}
	if len(when) >= 10 {
		if t, err := time.Parse("2006-01-02", strings.ReplaceAll(when[:10], "/", "-")); err == nil && plausible(t) {
			d.Published = t.Format("2006-01-02")
		}
	}
}

// plausible keeps out the zero times that broken pages give.
func plausible(t time.Time) bool { return t.Year() > 1900 && t.Year() < 2200 }
