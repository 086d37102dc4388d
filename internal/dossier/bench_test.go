package dossier

import (
	"testing"
)

// BenchmarkParse reads a made dossier of 1,000 commitments and 10,000 claims.
func BenchmarkParse(b *testing.B) {
	files, texts := Made(1_000, 10_000)
	open := func(name string) ([]byte, error) { return []byte(texts[name]), nil }
	size := 0
	for _, f := range files {
		size += len(f.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, list := Parse(files, open, plain); len(list) > 0 {
			b.Fatal(list[0])
		}
	}
}
