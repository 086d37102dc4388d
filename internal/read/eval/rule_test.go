package eval_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write how often each rule is right into internal/read/page/rules.tsv")

// TestRules holds rules.tsv, from which the reader takes its confidence, to what
// the development gold says today.
func TestRules(t *testing.T) {
	score := devScore(t)
	var b strings.Builder
	b.WriteString("# How often each rule is right on the development gold: kind, rule, found, right.\n")
	for _, r := range score.Rules {
		fmt.Fprintf(&b, "%s\t%s\t%d\t%d\n", r.Kind, r.Name, r.Found, r.Right)
	}
	file := filepath.Join("..", "page", "rules.tsv")
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) != b.String() {
		t.Errorf("rules.tsv is not what the gold says; write it with -update:\n%s", b.String())
	}
}
