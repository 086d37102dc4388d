package main

import "fmt"

// version is the release; a build of a checkout says dev.
var version = "0.1.0-dev"

type versionCmd struct{}

// Run prints the version on standard output.
func (versionCmd) Run(e *env) error {
	_, err := fmt.Fprintln(e.stdout, "kadesh", version)
	return err
}
