package minset_test

import (
	"fmt"

	"github.com/kadesh-dev/kadesh/internal/minset"
)

// A treaty needs a text (0) and, of three ratifications (1, 2, 3), two.
func Example() {
	c := minset.NewCircuit(4)
	root := c.And(c.Var(0), c.AtLeast(2, c.Var(1), c.Var(2), c.Var(3)))
	s, err := minset.Solve(c, root, minset.Options{Probability: []float64{0.9, 0.5, 0.5, 0.5}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for set := range s.Sets() {
		fmt.Println(set)
	}
	fmt.Println(s.Count(), "sets, probability", s.Probability())
	fmt.Printf("power %.3f\n", s.Shapley())
	// Output:
	// [0 2 3]
	// [0 1 3]
	// [0 1 2]
	// 3 sets, probability 0.45
	// power [0.500 0.167 0.167 0.167]
}
