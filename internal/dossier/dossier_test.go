package dossier

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// plain reads evidence as it is: these tests are about the dossier.
func plain(name string, data []byte) (kadesh.Document, error) {
	return kadesh.Document{ID: name, SHA256: kadesh.Hash(data), Text: string(data), Published: "2025-08-08", Side: "baku"}, nil
}

// openCase and readCase are the evidence of the cases: a dated text with a
// side, one without a date, one without a side.
func openCase(name string) ([]byte, error) {
	switch name {
	case "a.txt":
		return []byte("Azerbaijan shall open the road within 60 days."), nil
	case "undated.txt", "voiceless.txt":
		return []byte("The road is opened."), nil
	}
	return nil, fs.ErrNotExist
}

func readCase(name string, data []byte) (kadesh.Document, error) {
	doc, err := plain(name, data)
	switch name {
	case "undated.txt":
		doc.Published = ""
	case "voiceless.txt":
		doc.Side = ""
	}
	return doc, err
}

func parse(texts ...string) (*Dossier, diag.List) {
	var files []File
	for i, t := range texts {
		files = append(files, File{Name: fmt.Sprintf("%d.hcl", i), Text: t})
	}
	return Parse(files, func(name string) ([]byte, error) {
		if name == "a.txt" {
			return []byte("Azerbaijan shall open the road within 60 days."), nil
		}
		return nil, fs.ErrNotExist
	}, plain)
}

const head = `dossier "x" {
  title = "X"
}
actor "AZE" {
  name = "Azerbaijan"
  side = "baku"
}
event "e" {
  title = "E"
}
document "a" {
  file = "a.txt"
}
instrument "i" {
  title  = "I"
  kind   = "treaty"
  ladder = "treaty"
}
`

func TestHeadIsClean(t *testing.T) {
	if _, list := parse(head); len(list) > 0 {
		t.Error(list)
	}
}

// TestHostile: deep, long and strange input gets a bounded, clear refusal.
func TestHostile(t *testing.T) {
	for name, text := range map[string]string{
		"deep parentheses": `goal "g" { when = ` + strings.Repeat("(", 1_000_000) + `}`,
		"deep brackets":    strings.Repeat("[", 1_000_000),
		"many nots":        `goal "g" { when = ` + strings.Repeat("!", 1_000_000) + `x }`,
		"conditionals":     `goal "g" { when = ` + strings.Repeat("a ? b : ", 300_000) + `c }`,
		"spaced nots":      `goal "g" { when = ` + strings.Repeat("! ", 1_000_000) + `x }`,
		"directives":       `goal "g" { title = "` + strings.Repeat("%{if a}", 300_000) + `" }`,
		"a chain":          `goal "g" { when = ` + strings.Repeat("event.e && ", 300_000) + `x }`,
		"a mixed chain":    "goal \"g\" {\n  when = " + strings.Repeat("event.e && event.e || ", 100_000) + "x\n}\n",
		"a long label":     `event "` + strings.Repeat("a", 10<<20) + `" {}`,
		"nul bytes":        "event \"\x00\" {\x00}",
		"invalid utf-8":    "event \"\xff\xfe\" {}",
		"templates":        `event "b" { title = "${file("/etc/passwd")}" }`,
		"no end":           `event "b" { title = "`,
	} {
		_, list := parse(head, text)
		if !list.Failed() {
			t.Errorf("%s: nothing is said", name)
		}
		var b strings.Builder
		if err := list.WriteText(&b); err != nil || b.Len() > 64<<10 {
			t.Errorf("%s: the text of the faults has %d bytes, %v", name, b.Len(), err)
		}
	}
}

// TestItemsRoundTrip: items joined into files parse to the same items.
func TestItemsRoundTrip(t *testing.T) {
	fsys := examples.Open(examples.First)
	d, list, err := Load(fsys, plain)
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	again, list := Parse(Join(d.Items), func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }, plain)
	if list.Failed() {
		t.Fatal(list)
	}
	if len(again.Items) != len(d.Items) {
		t.Fatalf("%d items became %d", len(d.Items), len(again.Items))
	}
	for i := range d.Items {
		if d.Items[i].Address != again.Items[i].Address || d.Items[i].Text != again.Items[i].Text {
			t.Errorf("%s changed", d.Items[i].Address)
		}
	}
}

// TestFirstCaseIsRich holds the shipped case to what it promises.
func TestFirstCaseIsRich(t *testing.T) {
	d, list, err := Load(examples.Open(examples.First), plain)
	if err != nil || len(list) > 0 {
		t.Fatal(err, list)
	}
	conditional := 0
	for _, c := range d.Commitments {
		if c.Precondition != nil || c.Trigger != nil || c.DoneWhen != nil || c.Deadline != nil && c.Deadline.Of != nil {
			conditional++
		}
	}
	sides := map[string]bool{}
	for _, c := range d.Claims {
		for _, s := range d.Voices(c) {
			sides[s] = true
		}
	}
	for what, n := range map[string][2]int{"instruments": {len(d.Instruments), 8}, "conditional commitments": {conditional, 10},
		"events": {len(d.Events), 15}, "claims": {len(d.Claims), 25}, "sides": {len(sides), 4}} {
		if n[0] < n[1] {
			t.Errorf("%d %s, at least %d are promised", n[0], what, n[1])
		}
	}
	for _, c := range d.Claims {
		doc, _ := d.Document(c.Document)
		if quote, err := c.Span.Of(doc.Text); err != nil || quote != c.Quote {
			t.Errorf("claim.%s: its span holds %q, %v", c.ID, quote, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(head)
	f.Add(`goal "g" { when = a && (b || !c) }`)
	f.Add("event \"\xff\" {\n title = <<X\n X\n}")
	f.Fuzz(func(t *testing.T, text string) {
		began := time.Now()
		d, list := parse(head, text)
		if took := time.Since(began); took > 5*time.Second {
			t.Fatalf("%v", took)
		}
		if d == nil {
			t.Fatal("no dossier at all")
		}
		for _, x := range list {
			if x.Code == "" || x.Summary == "" {
				t.Fatalf("a fault without words: %+v", x)
			}
		}
	})
}
