package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// rareArc is how often a relation must occur on a side to be a class there.
const rareArc = 3

// arcs is a parser under training.
type arcs struct {
	weights       *perceptron
	actions       []tree.Action
	left, right   int
	leftOf        [256]int // the class of a left arc with a relation, -1 without
	rightOf       [256]int
	kinds         tree.Kinds
	state         tree.State
	words         []tree.Word
	tags          []uint8
	out           [tree.Classes]int32
	features      tree.ArcSet
	steps, errors int
}

// newArcs collects the classes of arcs.
func (b *bank) newArcs() *arcs {
	count := map[tree.Action]int{}
	for _, s := range b.sentences {
		for d := 1; d <= s.n; d++ {
			kind := uint8(tree.Right)
			if s.heads[d] > int32(d) {
				kind = tree.Left
			}
			count[tree.Action{Kind: kind, Rel: s.rels[d]}]++
		}
	}
	a := &arcs{weights: newPerceptron(), kinds: tree.MakeKinds(b.tags), actions: []tree.Action{{Kind: tree.Shift}, {Kind: tree.Reduce}}}
	order := slices.SortedFunc(maps.Keys(count), func(x, y tree.Action) int {
		return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(count[y], count[x]), cmp.Compare(x.Rel, y.Rel))
	})
	for i := range a.leftOf {
		a.leftOf[i], a.rightOf[i] = -1, -1
	}
	for _, c := range order {
		if count[c] < rareArc {
			continue
		}
		if c.Kind == tree.Left {
			a.leftOf[c.Rel] = len(a.actions)
		} else {
			if a.right == 0 {
				a.right = len(a.actions)
			}
			a.rightOf[c.Rel] = len(a.actions)
		}
		a.actions = append(a.actions, c)
	}
	a.left = 2
	return a
}

func (b *bank) trainArcs(passes int) ([]tree.Action, *perceptron) {
	a := b.newArcs()
	order := b.rnd.Perm(len(b.sentences))
	for pass := range passes {
		a.steps, a.errors = 0, 0
		b.rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			a.learn(b.sentences[k], func() bool { return pass > 0 && b.rnd.Float64() < 0.9 })
		}
		fmt.Fprintf(b.log, "parser pass %d: %.2f %% of %d steps wrong, %d features\n", pass+1,
			100*float64(a.errors)/float64(a.steps), a.steps, a.weights.n)
	}
	return a.actions, a.weights
}

// learn goes through a sentence once, correcting itself; own says whether to
// follow the parser's own choice where that is wrong.
func (a *arcs) learn(s *sentence, own func() bool) {
	a.words = append(a.words[:0], s.words[1:s.n+3]...)
	a.tags = append(a.tags[:0], s.auto...)
	x := &a.state
	x.Start(s.n, a.words, a.tags, &a.kinds)
	for !x.Done() {
		may, cost := x.May(), costs(x, s)
		x.ArcFeatures(&a.features)
		clear(a.out[:])
		a.weights.score(a.features[:], a.out[:])
		best, good := a.choose(s, may, cost)
		a.weights.step++
		a.steps++
		if best != good {
			a.weights.update(a.features[:], uint8(good), 1)
			a.weights.update(a.features[:], uint8(best), -1)
			a.errors++
		}
		next := good
		if own() {
			next = best
		}
		x.Do(int(a.actions[next].Kind), a.actions[next].Rel)
	}
}

// choose is the best class that may be taken, and the best one that costs no
// arc of the gold tree that can still be had.
func (a *arcs) choose(s *sentence, may [4]bool, cost [4]int) (best, good int) {
	x := &a.state
	best, good = -1, -1
	for c, act := range a.actions {
		k := act.Kind
		if !may[k] {
			continue
		}
		if best < 0 || a.out[c] > a.out[best] {
			best = c
		}
		if cost[k] > 0 {
			continue
		}
		if k >= tree.Left {
			top := x.Stack[len(x.Stack)-1]
			if want := -1; k == tree.Left && s.heads[top] == x.Next {
				if want = a.leftOf[s.rels[top]]; want >= 0 && want != c {
					continue
				}
			} else if k == tree.Right && s.heads[x.Next] == top {
				if want = a.rightOf[s.rels[x.Next]]; want >= 0 && want != c {
					continue
				}
			}
		}
		if good < 0 || a.out[c] > a.out[good] {
			good = c
		}
	}
	if good < 0 {
		good = best
	}
	return best, good
}

// costs counts, for each kind of transition, the gold arcs that it makes
// impossible.
func costs(x *tree.State, s *sentence) (cost [4]int) {
	n, next, top := int32(x.N), x.Next, int32(-1)
	if len(x.Stack) > 0 {
		top = x.Stack[len(x.Stack)-1]
	}
	if top >= 0 {
		for k := next; k <= n; k++ {
			if s.heads[k] == top {
				cost[tree.Reduce]++
			}
		}
		cost[tree.Left] = cost[tree.Reduce]
		if s.heads[top] > next {
			cost[tree.Left]++
		}
	}
	if next > n {
		return cost
	}
	head := s.heads[next]
	headStacked := false
	for _, y := range x.Stack {
		if x.Head[y] < 0 && s.heads[y] == next {
			cost[tree.Shift]++
		}
		if y == head {
			headStacked = true
		}
	}
	cost[tree.Right] = cost[tree.Shift]
	if headStacked {
		cost[tree.Shift]++
	}
	if head != top && (head > next || headStacked) {
		cost[tree.Right]++
	}
	return cost
}
