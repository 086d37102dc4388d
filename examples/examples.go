// Package examples carries the cases that ship with the program, so that the
// demo works offline and without any other file.
package examples

import (
	"embed"
	"io/fs"
	"slices"
)

//go:embed */*.hcl */texts/* */README.md
var files embed.FS

// First is the case that the demo opens.
const First = "washington-2025"

// Names lists the cases, in order.
func Names() []string {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	slices.Sort(names)
	return names
}

// Open gives the folder of a case; nil when there is none of that name.
func Open(name string) fs.FS {
	if !slices.Contains(Names(), name) {
		return nil
	}
	sub, err := fs.Sub(files, name)
	if err != nil {
		return nil
	}
	return sub
}
