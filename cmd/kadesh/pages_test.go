package main

import (
	"html"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPagesNameTheirCommand: the command at the foot of a page runs as it stands,
// in a folder whose record has the dossier.
func TestPagesNameTheirCommand(t *testing.T) {
	db := filepath.Join(t.TempDir(), "r.db")
	kadesh := func(args ...string) string {
		t.Helper()
		out, said, code := inProcess(args...)
		if code != 0 {
			t.Fatalf("%q ends with %d: %s", args, code, said)
		}
		return out
	}
	kadesh("apply", "--db", db, filepath.Join("..", "..", "examples", "washington-2025"))
	foot := regexp.MustCompile(`(?s)<p class="cmd"><span>[^<]*</span>(.*?)</p>`)
	word := regexp.MustCompile(`'[^']*'|[^' ]+`)
	for _, page := range []string{"", "sources", "review", "commitments", "connections", "connections/timeline", "connections/corridor", "perspectives", "history", "agreement", "keys",
		"go?q=treaty", "compare", "item/goal.treaty_signed", "doc/off_2025_08_11_peace_agreement_17_articles?side=baku",
		"whatif?assume=event.constitution_referendum_passed&withdraw=proposition.constitution_is_precondition&asof=2026-01-01"} {
		found := foot.FindStringSubmatch(kadesh("serve", "--db", db, "--get", "/d/washington-2025/"+page))
		if found == nil {
			t.Errorf("%q names no command", page)
			continue
		}
		args := word.FindAllString(html.UnescapeString(found[1]), -1)
		for i, a := range args {
			args[i] = strings.Trim(a, "'")
		}
		if args[0] != "kadesh" || kadesh(append(args[1:], "--db", db)...) == "" {
			t.Errorf("%q: %q prints nothing", page, args)
		}
	}
}
