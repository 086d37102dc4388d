package main

import (
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write the golden parts of the scripts anew")

// today is the day of every script: tests must not change with the calendar.
var today = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"kadesh": func() {
			os.Exit(run(os.Args[1:], &env{ctx: context.Background(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
				now: func() time.Time { return today }}))
		},
	})
}

// TestScripts runs testdata/script: command first, then topic.
func TestScripts(t *testing.T) {
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	shared, err := filepath.Abs("../../../shared")
	if err != nil {
		t.Fatal(err)
	}
	_, err = os.Stat(filepath.Join(shared, "data"))
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Condition: func(cond string) (bool, error) {
			return cond == "shared" && err == nil, nil
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("EXAMPLES", examples)
			e.Setenv("SHARED", shared)
			e.Setenv("KADESH_USER", "tester")
			e.Setenv("XDG_DATA_HOME", filepath.Join(e.WorkDir, "data"))
			return copyTree(filepath.Join(e.WorkDir, "washington-2025"), os.DirFS(filepath.Join(examples, "washington-2025")))
		},
	})
}

// copyTree copies a case, so that a script can change it.
func copyTree(to string, from fs.FS) error { return os.CopyFS(to, from) }
