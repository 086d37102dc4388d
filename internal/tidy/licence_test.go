package tidy

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// licences that may be used, told by words of their text. MPL-2.0 is
// file-level copyleft and used unmodified.
var licences = []struct{ name, words string }{
	{"Apache-2.0", "Apache License"},
	{"MPL-2.0", "Mozilla Public License"},
	{"MIT", "Permission is hereby granted, free of charge"},
	{"BSD", "Redistribution and use in source and binary forms"},
	{"ISC", "Permission to use, copy, modify, and/or distribute"},
	{"ISC", "Permission to use, copy, modify, and distribute this software"},
	{"Unicode", "UNICODE LICENSE"},
}

// TestLicences looks at the licence of every module that is compiled in, and at
// NOTICE, which has to name the direct ones.
func TestLicences(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}", "../../cmd/kadesh").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	notice, err := os.ReadFile("../../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(lines)
	for _, line := range slices.Compact(lines) {
		path, dir, ok := strings.Cut(line, " ")
		if !ok {
			continue
		}
		if name := licenceOf(dir); name == "" {
			t.Errorf("%s: no licence that may be used is in its folder", path)
		}
		if !strings.Contains(string(notice), path) {
			t.Errorf("NOTICE does not name %s", path)
		}
	}
}

func licenceOf(dir string) string {
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		return ""
	}
	for _, f := range files {
		name := strings.ToUpper(filepath.Base(f))
		if !strings.HasPrefix(name, "LICEN") && !strings.HasPrefix(name, "COPYING") {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			continue
		}
		flat := strings.Join(strings.Fields(string(text)), " ")
		for _, l := range licences {
			if strings.Contains(flat, l.words) {
				return l.name
			}
		}
	}
	return ""
}

var direct = regexp.MustCompile(`^\t?(?:require )?([a-z0-9.]+/\S+|pgregory\.net/\S+) v\S+$`)

// TestDirectDependenciesHaveAReason: every direct requirement has a line in the
// decisions.
func TestDirectDependenciesHaveAReason(t *testing.T) {
	mod, err := os.Open("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	defer mod.Close()
	reasons := decisions(t)
	for s := bufio.NewScanner(mod); s.Scan(); {
		m := direct.FindStringSubmatch(strings.TrimRight(s.Text(), " "))
		if m != nil && !strings.Contains(reasons, m[1]) {
			t.Errorf("docs/decisions says no word about %s", m[1])
		}
	}
}

func decisions(t *testing.T) string {
	files, err := filepath.Glob("../../docs/decisions/*.md")
	if err != nil || len(files) == 0 {
		t.Fatal("docs/decisions is empty", err)
	}
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}

// TestNothingOfThisMachine: no file that goes out holds a path of a workplace.
func TestNothingOfThisMachine(t *testing.T) {
	out, err := exec.Command("git", "-C", "../..", "grep", "-lE", "/(work|root|home)/[a-z]+/", "--", ":!internal/tidy", ":!*.txt").Output()
	if err == nil && len(out) > 0 {
		t.Errorf("these files hold paths of a machine:\n%s", out)
	}
}

// TestReadmeIsShort holds the README to its bound.
func TestReadmeIsShort(t *testing.T) {
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(b), "\n"); n > 120 {
		t.Errorf("README.md has %d lines; at most 120", n)
	}
	for _, want := range []string{"go run ./cmd/kadesh demo", "go test ./..."} {
		if !strings.Contains(string(b), want) {
			t.Errorf("README.md does not have the command %q", want)
		}
	}
}
