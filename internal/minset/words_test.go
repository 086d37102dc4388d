package minset

import (
	"math/rand/v2"
	"testing"
)

// TestEvalWords: 64 assignments at once are 64 assignments one by one.
func TestEvalWords(t *testing.T) {
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 9))
		n := 2 + r.IntN(12)
		c, root := randomCircuit(r, n, 3+r.IntN(5*n), seed%2 == 0)
		words := make([]uint64, n)
		for i := range words {
			words[i] = r.Uint64()
		}
		got := c.EvalWords([]Ref{root, root.Not(), True}, words)
		set := make([]bool, n)
		for j := range 64 {
			for i := range set {
				set[i] = words[i]>>j&1 == 1
			}
			want := c.Eval(root, set)
			if (got[0]>>j&1 == 1) != want || (got[1]>>j&1 == 1) == want || got[2]>>j&1 != 1 {
				t.Fatalf("seed %d, assignment %d: got %v, want %v", seed, j, !want, want)
			}
		}
	}
}
