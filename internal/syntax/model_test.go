package syntax_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// TestHostile parses texts made to be slow or odd, each in little time, and
// holds every tree to its bounds.
func TestHostile(t *testing.T) {
	for name, text := range map[string]string{
		"a megabyte without a space": strings.Repeat("x", 1<<20), "brackets": strings.Repeat("((", 100_000),
		"quotes": strings.Repeat(`"`, 100_000), "points": strings.Repeat(".", 1<<20), "bad bytes": strings.Repeat("a\xff ", 50_000),
		"turned": strings.Repeat("a\u202eb ", 20_000), "empty": "", "marks": strings.Repeat("\u0301", 100_000),
	} {
		start := time.Now()
		for _, tree := range syntax.Parse(text) {
			checkTree(t, name, tree.Nodes)
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%s: %v", name, d)
		}
	}
}

// TestLongSentence holds a sentence of 100,000 tokens to linear time.
func TestLongSentence(t *testing.T) {
	nodes := make([]syntax.Node, 100_000)
	for i, w := 0, strings.Fields("the parties shall sign and ratify a treaty on peace ,"); i < len(nodes); i++ {
		nodes[i].Form = w[i%len(w)]
	}
	start := time.Now()
	syntax.Default().Annotate(nodes)
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("%v", d)
	}
	checkTree(t, "long", nodes)
}

func checkTree(t *testing.T, name string, nodes []syntax.Node) {
	t.Helper()
	roots := 0
	for i, n := range nodes {
		if n.Head == -1 {
			roots++
		}
		if n.Head == i || n.Head < -1 || n.Head >= len(nodes) || n.UPOS == "" || n.Rel == "" {
			t.Fatalf("%s: node %d: %+v", name, i, n)
		}
	}
	if roots != 1 && len(nodes) > 0 {
		t.Errorf("%s: %d roots", name, roots)
	}
}

// TestLoadIsLazyAndQuick: the model costs no memory of its own.
func TestLoadIsLazyAndQuick(t *testing.T) {
	start := time.Now()
	syntax.Default()
	if d := time.Since(start); d > 60*time.Millisecond {
		t.Errorf("loading took %v", d)
	}
}
