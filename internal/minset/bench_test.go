package minset

import (
	"math/rand/v2"
	"testing"
)

// webOf makes a monotone function like a web of agreements: n steps, each goal
// needing most of a few others, much shared.
func webOf(n int) (*Circuit, Ref) {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	c := NewCircuit(n)
	level := make([]Ref, n)
	for i := range level {
		level[i] = c.Var(i)
	}
	for len(level) > 1 {
		var next []Ref
		for i := 0; i+1 < len(level); i += 3 {
			group := []Ref{level[i], level[i+1], level[min(i+2, len(level)-1)], level[max(0, i-1-r.IntN(4))]}
			switch r.IntN(3) {
			case 0:
				next = append(next, c.And(group...))
			case 1:
				next = append(next, c.Or(group...))
			default:
				next = append(next, c.AtLeast(2, group...))
			}
		}
		level = next
	}
	return c, level[0]
}

func BenchmarkSolve500(b *testing.B) {
	c, root := webOf(500)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Solve(c, root, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBest100Of500(b *testing.B) {
	c, root := webOf(500)
	s, err := Solve(c, root, Options{})
	if err != nil {
		b.Fatal(err)
	}
	cost := make([]float64, 500)
	for i := range cost {
		cost[i] = float64(i%17 + 1)
	}
	for b.Loop() {
		n := 0
		for range s.Best(cost) {
			if n++; n == 100 {
				break
			}
		}
	}
}

func BenchmarkShapley500(b *testing.B) {
	c, root := webOf(500)
	s, err := Solve(c, root, Options{})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s.Shapley()
	}
}
