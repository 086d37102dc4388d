package web

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"regexp"
	"strconv"
)

// english is the catalogue of what pages say: each string by the words that the
// templates name it with. A further language is a further file.
var english = func() map[string]string {
	b, err := ui.ReadFile("ui/strings.en.json")
	if err != nil {
		panic(err) // it is part of the program
	}
	out := map[string]string{}
	if err := json.Unmarshal(b, &out); err != nil {
		panic(err)
	}
	return out
}()

// say is a string of the catalogue with its values put in. What the catalogue
// lacks is said as it is named; a test keeps that from happening.
func say(name string, values ...any) string {
	s, ok := english[name]
	if !ok {
		s = name
	}
	if len(values) == 0 {
		return s
	}
	return fmt.Sprintf(s, values...)
}

// spoken are the calls by which a script says a string.
var spoken = regexp.MustCompile(`\bt\(("(?:[^"\\]|\\.)*")`)

// scriptStrings is the part of the catalogue that scripts say, as a module.
var scriptStrings = func() []byte {
	files, err := fs.Glob(ui, "ui/*.js")
	if err != nil {
		panic(err) // the pattern is ours
	}
	said := map[string]string{}
	for _, name := range files {
		b, err := ui.ReadFile(name)
		if err != nil {
			panic(err) // it is part of the program
		}
		for _, m := range spoken.FindAllStringSubmatch(string(b), -1) {
			if s, err := strconv.Unquote(m[1]); err == nil {
				said[s] = english[s]
			}
		}
	}
	b, err := json.Marshal(said)
	if err != nil {
		panic(err) // strings always can be
	}
	return append(append([]byte("export default "), b...), ";\n"...)
}()

// scriptCatalogue gives scripts their strings.
func scriptCatalogue(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	w.Header().Set("Cache-Control", "max-age=60")
	_, _ = w.Write(scriptStrings) // who went away needs none
}
