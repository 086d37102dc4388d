package web

import (
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestCatalogue: every string that a template says is in the catalogue, every one
// of the catalogue is said, and no words stand in a template outside of it.
func TestCatalogue(t *testing.T) {
	said := map[string]bool{}
	files, err := fs.Glob(ui, "ui/*.tmpl")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	call := regexp.MustCompile(`\{\{t ("(?:[^"\\\\]|\\\\.)*")`)
	bare := regexp.MustCompile(`(?s)\{\{.*?\}\}|<(code|kbd|title)[^>]*>.*?</(code|kbd|title)>|<[a-zA-Z/!](?:\{\{.*?\}\}|[^>])*>`)
	letters := regexp.MustCompile(`[A-Za-z]{2,}`)
	for _, name := range files {
		b, err := fs.ReadFile(ui, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range call.FindAllStringSubmatch(string(b), -1) {
			s, err := strconv.Unquote(m[1])
			if err != nil {
				t.Fatalf("%s: %s: %v", name, m[1], err)
			}
			said[s] = true
			if _, ok := english[s]; !ok {
				t.Errorf("%s says %q, which the catalogue lacks", name, s)
			}
		}
		for line := range strings.SplitSeq(bare.ReplaceAllString(string(b), ""), "\n") {
			if words := letters.FindString(line); words != "" {
				t.Errorf("%s: %q stands outside the catalogue", name, strings.TrimSpace(line))
			}
		}
	}
	scripts, err := fs.Glob(ui, "ui/*.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range scripts {
		b, err := fs.ReadFile(ui, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range spoken.FindAllStringSubmatch(string(b), -1) {
			s, err := strconv.Unquote(m[1])
			if err != nil {
				t.Fatal(err)
			}
			said[s] = true
			if english[s] == "" {
				t.Errorf("%s says %q, which the catalogue lacks", name, s)
			}
		}
	}
	for s := range english { // the order does not matter
		if !said[s] {
			t.Errorf("nobody says %q", s)
		}
	}
}
