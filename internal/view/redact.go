package view

import (
	"regexp"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// Redacted is a dossier without some of its things: no block, nested block, line
// or claim of the rest names them, and what rested on them is computed anew from
// what is left.
// Errors: NotFound for an address that names nothing; Invalid when the dossier
// cannot stand without it, such as a party.
func Redacted(d *dossier.Dossier, hide []kadesh.Address) (*dossier.Dossier, error) {
	for _, a := range hide {
		if !d.Has(a) {
			return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no " + string(a) + " in dossier " + d.ID, Next: "kadesh list documents, or another kind, lists the ids"}
		}
	}
	items := slices.Clone(d.Items)
	gone := slices.Clone(hide)
	for len(gone) > 0 {
		var more []kadesh.Address
		items, more = without(items, gone)
		gone = more
	}
	out, list := parseAgain(d, items)
	for range len(items) { // what is left without what it needs goes too
		if !list.Failed() {
			return out, nil
		}
		at := failing(items, list)
		if at < 0 || items[at].Address.Kind() == "dossier" {
			break
		}
		address := items[at].Address
		items, _ = without(items, []kadesh.Address{address})
		out, list = parseAgain(d, items)
	}
	if list.Failed() {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "the dossier cannot stand without what is hidden", Why: list[0].Summary, Next: "hide less, or the claims about it instead"}
	}
	return out, nil
}

func parseAgain(d *dossier.Dossier, items []dossier.Item) (*dossier.Dossier, diag.List) {
	files := map[string]dossier.Document{}
	for _, doc := range d.Documents {
		files[doc.File] = doc
	}
	return dossier.Parse(dossier.Join(items), func(name string) ([]byte, error) { return []byte(files[name].Text), nil },
		func(name string, data []byte) (kadesh.Document, error) {
			doc := files[name].Document
			doc.Text = string(data)
			return doc, nil
		})
}

// failing is the item in which the first error stands.
func failing(items []dossier.Item, list diag.List) int {
	for _, x := range list {
		if x.Severity != diag.Error || x.Subject == nil {
			continue
		}
		at := 0
		for i, item := range items {
			if item.File != x.Subject.File {
				continue
			}
			lines := strings.Count(item.Text, "\n") + 2 // and the empty line between
			if x.Subject.Line > at && x.Subject.Line <= at+lines {
				return i
			}
			at += lines
		}
	}
	return -1
}

// without drops items, and from the others every line or nested block that names
// one. It returns what had to go because of that.
func without(items []dossier.Item, gone []kadesh.Address) (kept []dossier.Item, more []kadesh.Address) {
	patterns := make([]*regexp.Regexp, len(gone))
	for i, a := range gone {
		patterns[i] = regexp.MustCompile(`(^|[^A-Za-z0-9_.])` + regexp.QuoteMeta(string(a)) + `([^A-Za-z0-9_]|$)`)
	}
	names := func(s string) bool {
		return slices.ContainsFunc(patterns, func(p *regexp.Regexp) bool { return p.MatchString(s) })
	}
	for _, item := range items {
		switch {
		case slices.Contains(gone, item.Address):
			continue
		case !names(item.Text):
		case item.Address.Kind() == "claim":
			more = append(more, item.Address)
			continue
		default:
			item.Text = cutLines(item.Text, names)
		}
		kept = append(kept, item)
	}
	return kept, more
}

// cutLines drops, from a block in canonical form, the nested blocks and the
// attributes in which a name stands.
func cutLines(block string, names func(string) bool) string {
	lines := strings.Split(block, "\n")
	var out []string
	for i := 0; i < len(lines); i++ {
		end := i
		if strings.HasPrefix(lines[i], "  ") && !strings.HasPrefix(lines[i], "   ") && strings.HasSuffix(lines[i], "{") {
			for end < len(lines)-1 && lines[end] != "  }" {
				end++
			}
		} else if strings.HasPrefix(lines[i], "  ") && strings.HasSuffix(lines[i], "[") {
			for end < len(lines)-1 && strings.TrimSpace(lines[end]) != "]" {
				end++
			}
		}
		part := strings.Join(lines[i:end+1], "\n")
		if i == 0 || i == len(lines)-1 || !names(part) {
			out = append(out, part)
		}
		i = end
	}
	return strings.Join(out, "\n")
}

// TracesOf are the strings by which hidden things could be known again: ids,
// titles and quotes, and the lines of hidden documents.
// Bounds: strings shorter than eight letters are left out: they stand anywhere.
func TracesOf(d, redacted *dossier.Dossier) []string {
	var out []string
	add := func(all ...string) {
		for _, s := range all {
			if s = strings.TrimSpace(s); len(s) >= 8 && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	for _, doc := range d.Documents {
		if _, ok := redacted.Document(doc.ID); !ok {
			add(doc.ID, doc.SHA256)
			add(strings.Split(doc.Text, "\n")...)
		}
	}
	for _, c := range d.Claims {
		if _, ok := redacted.Claim(c.ID); !ok {
			add(c.ID, c.Quote)
		}
	}
	left := ""
	for _, item := range redacted.Items {
		left += item.Text + "\n"
	}
	for _, doc := range redacted.Documents {
		left += doc.Text + "\n"
	}
	return slices.DeleteFunc(out, func(s string) bool { return strings.Contains(left, s) })
}
