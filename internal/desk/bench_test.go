package desk

import (
	"context"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// BenchmarkApply brings 10,000 claims over 1,000 commitments into an empty
// record: reading the files, planning, and one revision on disk.
func BenchmarkApply(b *testing.B) {
	ctx := context.Background()
	files, texts := dossier.Made(1_000, 10_000)
	open := func(name string) ([]byte, error) { return []byte(texts[name]), nil }
	for b.Loop() {
		b.StopTimer()
		dk, s := newDesk(b)
		b.StartTimer()
		d, list := dossier.Parse(files, open, readPlain)
		if list.Failed() {
			b.Fatal(list)
		}
		p, err := dk.Plan(ctx, d, open, kadesh.DayOf(2025, 6, 1))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := dk.Apply(ctx, by, p); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		s.Close()
		b.StartTimer()
	}
}
