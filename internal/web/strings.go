package web

import (
	"encoding/json"
	"fmt"
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
