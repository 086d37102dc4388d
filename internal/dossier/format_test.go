package dossier

import (
	"os"
	"strings"
	"testing"
)

// TestFormatPage executes the examples of docs/dossier-format.md: together they
// are a dossier without a fault.
func TestFormatPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/dossier-format.md")
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for i, part := range strings.Split(string(page), "```") {
		if i%2 == 1 {
			text.WriteString(strings.TrimPrefix(part, "hcl\n") + "\n")
		}
	}
	_, list := Parse([]File{{Name: "page.hcl", Text: text.String()}}, func(string) ([]byte, error) {
		return []byte("Foo and Bar signed the Treaty on the Road. Foo: the law of Bar must change first. Bar: nothing of the kind was agreed. Only one lane of it, and a fifth of it is paved. Foo will trade with the sea. It has three principles, the road first."), nil
	}, plain)
	for _, d := range list {
		t.Errorf("%+v", d)
	}
	for _, name := range Functions() {
		if !strings.Contains(string(page), "`"+name+"(") {
			t.Errorf("the page has no word about %s()", name)
		}
	}
	for _, name := range blockTypes {
		if !strings.Contains(text.String(), name+" \"") {
			t.Errorf("the page has no example of %s", name)
		}
	}
}
