package dossier

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/examples"
)

// TestFormat: canonical, idempotent, comments kept.
func TestFormat(t *testing.T) {
	got, err := Format("a.hcl", "# about x\nevent   \"x\"   {\n\n\n title=\"X\" # said\n    type   = \"meet\"   \n}\n# about y\nevent \"y\" {\ntitle = \"Y\"\n}\n\n\n\n# the end")
	want := "# about x\nevent \"x\" {\n\n  title = \"X\" # said\n  type  = \"meet\"\n}\n\n# about y\nevent \"y\" {\n  title = \"Y\"\n}\n\n# the end\n"
	if err != nil || got != want {
		t.Errorf("%v\n%s\nwant\n%s", err, got, want)
	}
	if _, err := Format("a.hcl", "event {"); err == nil {
		t.Error("what is no HCL is formatted")
	}
}

// TestFormatCases: the cases are in canonical form, and it is stable.
func TestFormatCases(t *testing.T) {
	for _, name := range examples.Names() {
		fsys := examples.Open(name)
		files, err := fs.Glob(fsys, "*.hcl")
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := fs.ReadFile(fsys, f)
			if err != nil {
				t.Fatal(err)
			}
			once, err := Format(f, string(b))
			if err != nil {
				t.Fatal(err)
			}
			if once != string(b) {
				t.Errorf("%s/%s is not in canonical form; run kadesh fmt", name, f)
			}
			if twice, _ := Format(f, once); twice != once {
				t.Errorf("%s/%s: formatting again changes it", name, f)
			}
		}
	}
}

func FuzzFormat(f *testing.F) {
	f.Add(head)
	f.Add("a \"b\" {\n x = <<E\n  t  \n\nE\n}\n\n\n# c\nb {}")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 || strings.ContainsRune(text, '\r') {
			return
		}
		once, err := Format("f", text)
		if err != nil {
			return
		}
		twice, err := Format("f", once)
		if err != nil || twice != once {
			t.Fatalf("%v\n%q\n%q\n%q", err, text, once, twice)
		}
	})
}
