package main

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the scripts' `kadesh` this program.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"kadesh": func() {
			os.Exit(run(os.Args[1:], &env{ctx: context.Background(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
				now: func() time.Time { return time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC) }}))
		},
	})
}

// TestScripts runs the scripts: each is a session at the command line.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script"})
}
