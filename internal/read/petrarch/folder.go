package petrarch

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// ReadFolder reads the dictionaries of a folder, in the order of names. What a
// file holds is told by its name, as the programs' own files are named: a .txt
// with "actors", "agents", "discards" or "issue" in it, and for the verbs
// "verbs" or "CAMEO". Other files and folders inside are passed over. A file
// that is not UTF-8 is taken for Latin-1.
//
// Errors: NotFound for a folder that is not there, Unavailable for a file that
// cannot be read; Invalid when actors or verbs are missing, or when two files
// of verbs would be mixed.
func ReadFolder(fsys fs.FS) (*Dictionary, error) {
	files, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "no folder of dictionaries", Err: err, Next: "name the folder that holds the .txt files"}
	}
	d := New()
	actors, verbs := false, ""
	for _, f := range files {
		add, kind := d.reader(f.Name())
		if f.IsDir() || add == nil {
			continue
		}
		text, err := fs.ReadFile(fsys, f.Name())
		if err != nil {
			return nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot read " + f.Name(), Err: err, Next: "check its rights"}
		}
		if kind == "verbs" && verbs != "" {
			return nil, &diag.Fault{Kind: diag.Invalid, What: fmt.Sprintf("two dictionaries of verbs, %s and %s", verbs, f.Name()), Next: "keep a folder for each; their patterns may be of different dialects"}
		}
		if kind == "verbs" {
			verbs = f.Name()
		}
		actors = actors || kind == "actors"
		add(f.Name(), utf8Text(text))
	}
	if !actors || verbs == "" {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "no dictionary of actors, or none of verbs", Next: "files are known by their names: *actors*.txt, *agents*.txt, *verbs*.txt or CAMEO*.txt, *discards*.txt, *issue*.txt"}
	}
	return d, nil
}

// reader is what reads a file of this name and the kind of the file; nil for a
// file that is no dictionary.
func (d *Dictionary) reader(name string) (add func(name, text string), kind string) {
	name = strings.ToLower(name)
	if path.Ext(name) != ".txt" {
		return nil, ""
	}
	for _, k := range []struct {
		part, kind string
		add        func(name, text string)
	}{
		{"actors", "actors", d.AddActors}, {"agents", "agents", d.AddAgents}, {"verbs", "verbs", d.AddVerbs},
		{"discards", "discards", d.AddDiscards}, {"issue", "issues", d.AddIssues}, {"cameo", "verbs", d.AddVerbs},
	} {
		if strings.Contains(name, k.part) {
			return k.add, k.kind
		}
	}
	return nil, ""
}

// utf8Text is the text of a file, from Latin-1 when it is not UTF-8.
func utf8Text(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = rune(c)
	}
	return string(out)
}
