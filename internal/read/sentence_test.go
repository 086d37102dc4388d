package read_test

import (
	"bufio"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestSentences reads testdata/sentences.txt: a line of text, then lines that
// draw what must be found, the way the command line draws it:
//
//	Armenia shall open the road.
//	^^^^^^^ actor ARM
//
// A line "@agreement" or "@news 2025-08-08" sets the kind of document and its
// day. A line "! commitment" says that no such finding may be made, "! event
// to:EGY" none with that value.
func TestSentences(t *testing.T) {
	f, err := os.Open("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc := kadesh.Document{ID: "sentence", Kind: kadesh.DocumentNews}
	var found []kadesh.Finding
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "" || strings.HasPrefix(line, "#"):
		case line[0] == '@':
			kind, day, _ := strings.Cut(line[1:], " ")
			doc.Kind, doc.Published = kadesh.DocumentKind(kind), day
		case strings.HasPrefix(trimmed, "^"):
			carets, want, _ := strings.Cut(trimmed, " ")
			start := strings.IndexByte(line, '^')
			checkCaret(t, n, doc.Text, start, start+len(carets), want, found)
		case line[0] == '!':
			kind, value, _ := strings.Cut(strings.TrimSpace(line[1:]), " ")
			for _, f := range found {
				if string(f.Kind) == kind && (value == "" || contains(values(&f), value)) {
					t.Errorf("line %d: %s %q by %s is wrong", n, f.Kind, f.Quote, f.Rule)
				}
			}
		default:
			doc.Text = line
			found, _ = read.NewRules().Read(context.Background(), &doc)
			exact(t, line, found)
		}
	}
}

// TestLongSentences reads every sentence of the file again as the start and as the end of
// one too long to have a tree, in every kind of document: the rules may find less there,
// and must not ask the tree that is missing.
func TestLongSentences(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	filler := strings.Repeat("and the road of the north ", 75)
	rules := read.NewRules()
	for _, kind := range []kadesh.DocumentKind{kadesh.DocumentNews, kadesh.DocumentStatement, kadesh.DocumentAgreement, kadesh.DocumentLaw} {
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || strings.ContainsAny(line[:1], "#@^!") {
				continue
			}
			for _, text := range []string{strings.TrimRight(line, ".") + " " + filler + ".", filler + line} {
				doc := kadesh.Document{ID: "long", Kind: kind, Published: "2025-08-08", Text: text}
				if _, err := rules.Read(context.Background(), &doc); err != nil {
					t.Errorf("%s, %q: %v", kind, line, err)
				}
			}
		}
	}
}

// TestShortSentences reads the first words of every sentence of the file as paragraphs of their
// own, in every kind of document and below a head that calls it a digest: a rule that looks at
// the words before or behind must not look past the ends.
func TestShortSentences(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	text.WriteString("form: own-words digest\n---\nThe Governments of France and Spain have agreed as follows. ")
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || strings.ContainsAny(line[:1], "#@^!") {
			continue
		}
		words := strings.Fields(line)
		for n := 1; n <= min(4, len(words)); n++ {
			text.WriteString("\n\n(" + strings.Join(words[:n], " ") + ".\n\n" + strings.Join(words[len(words)-n:], " "))
		}
	}
	rules := read.NewRules()
	for _, kind := range []kadesh.DocumentKind{kadesh.DocumentNews, kadesh.DocumentStatement, kadesh.DocumentAgreement, kadesh.DocumentLaw} {
		doc := kadesh.Document{ID: "short", Kind: kind, Digest: true, Published: "2025-08-08", Text: text.String()}
		if _, err := rules.Read(context.Background(), &doc); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// TestEnactment reads what a text lays down in sentences of their own behind "Declare:", and
// not what it only considers.
func TestEnactment(t *testing.T) {
	for opening, want := range map[string]int{"Declare:": 2, "Considering:": 0} {
		doc := kadesh.Document{ID: "enacts", Kind: kadesh.DocumentAgreement, Text: "PROTOCOL\n\nThe Governments of France and Spain,\n\n" + opening +
			"\n\nThat the High Contracting Parties accept this prohibition and agree to be bound by it;\n\nHave signed it."}
		found, err := read.NewRules().Read(context.Background(), &doc)
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, f := range found {
			if f.Commitment != nil {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d commitments, want %d", opening, got, want)
		}
	}
}

func checkCaret(t *testing.T, n int, text string, start, end int, want string, found []kadesh.Finding) {
	t.Helper()
	kind, value, _ := strings.Cut(want, " ")
	var seen []string
	for i := range found {
		f := &found[i]
		if string(f.Kind) != kind {
			continue
		}
		if f.Start == start && f.End == end && (value == "" || contains(values(f), value)) {
			return
		}
		seen = append(seen, strings.Join(values(f), "+")+" "+f.Quote)
	}
	t.Errorf("line %d: no %s at %q; found %q", n, want, text[min(start, len(text)):min(end, len(text))], seen)
}
