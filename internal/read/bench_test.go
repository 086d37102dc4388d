package read_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// shared is a file of the project's shared folder; the test is skipped when it
// is not there.
func shared(t testing.TB, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(append([]string{"..", "..", "..", "shared"}, path...)...))
	if err != nil {
		t.Skip("no ../shared: ", strings.Join(path, "/"))
	}
	return string(b)
}

// BenchmarkRead reports the speed of the whole reader on one core.
func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(shared(b, "data", "seed", "article.txt"), 100)
	doc := &kadesh.Document{ID: "bench", Text: text, Published: "2025-08-08", Kind: kadesh.DocumentNews}
	r := read.NewRules()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Read(context.Background(), doc)
	}
	words := float64(len(strings.Fields(text)) * b.N)
	b.ReportMetric(words/1000/b.Elapsed().Seconds(), "articles/s") // of 1,000 words
}
