package dossier

import "strings"

// escapesOf are those that a string of a dossier file needs: ${ and %{ mean
// nothing in it.
var escapesOf = strings.NewReplacer("\\", "\\\\", "\"", "\\\"", "\n", "\\n", "\r", "\\r", "\t", "\\t", "${", "$${", "%{", "%%{")

// Quote is a string as the files of a dossier write it.
func Quote(s string) string { return "\"" + escapesOf.Replace(s) + "\"" }
