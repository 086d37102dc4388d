package syntax_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// golden is one row of the sentence sets.
type golden struct {
	ID        int
	Text      string
	Sentences []string
}

// TestGoldenRules scores the splitter on the English golden rules (MIT, kept
// outside the repository).
func TestGoldenRules(t *testing.T) {
	for _, set := range []struct {
		file  string
		floor float64
	}{{"golden.jsonl", 0.95}, {"extended.jsonl", 0.60}} {
		path := filepath.Join("..", "..", "..", "shared", "data", "reading", "golden-rules", set.file)
		f, err := os.Open(path)
		if err != nil {
			t.Skip("no ../shared/data: golden rules not measured")
		}
		defer f.Close()
		right, all := 0, 0
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			var g golden
			if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range syntax.Sentences(g.Text) {
				got = append(got, strings.Join(strings.Fields(g.Text[s.Start:s.End]), " "))
			}
			all++
			if slices.Equal(got, g.Sentences) {
				right++
			} else {
				t.Logf("%s %d\n want %q\n  got %q", set.file, g.ID, g.Sentences, got)
			}
		}
		share := float64(right) / float64(all)
		t.Logf("%s: %d of %d (%.1f %%)", set.file, right, all, 100*share)
		if share < set.floor {
			t.Errorf("%s: %.3f is below the floor %.3f", set.file, share, set.floor)
		}
	}
}
