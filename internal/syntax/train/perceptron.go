package main

import (
	"cmp"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// perceptron holds weights under training, averaged over all steps.
type perceptron struct {
	keys []uint64
	rows []int32
	mask uint64
	n    int
	// feature k has the entries of list[k]
	list [][]entry
	hash []uint64
	step int32
}

// entry is the weight of a feature for a class.
type entry struct {
	sum    int64
	weight int32
	since  int32
	hits   int32
	class  uint8
}

func newPerceptron() *perceptron {
	p := &perceptron{}
	p.grow(1 << 16)
	return p
}

func (p *perceptron) grow(size int) {
	old, rows := p.keys, p.rows
	p.keys, p.rows, p.mask = make([]uint64, size), make([]int32, size), uint64(size-1)
	for i, k := range old {
		if k != 0 {
			j := p.slot(k)
			p.keys[j], p.rows[j] = k, rows[i]
		}
	}
}

func (p *perceptron) slot(k uint64) uint64 {
	i := k & p.mask
	for p.keys[i] != 0 && p.keys[i] != k {
		i = (i + 1) & p.mask
	}
	return i
}

// score adds the features' weights to out.
func (p *perceptron) score(features []uint64, out []int32) {
	for _, k := range features {
		i := p.slot(k)
		if p.keys[i] == 0 {
			continue
		}
		l := p.list[p.rows[i]]
		for j := range l {
			out[l[j].class] += l[j].weight
		}
	}
}

// update adds by to the features' weights for a class.
func (p *perceptron) update(features []uint64, class uint8, by int32) {
	for _, k := range features {
		i := p.slot(k)
		if p.keys[i] == 0 {
			if 2*p.n > len(p.keys) {
				p.grow(2 * len(p.keys))
				i = p.slot(k)
			}
			p.keys[i], p.rows[i] = k, int32(len(p.list))
			p.list, p.hash = append(p.list, nil), append(p.hash, k)
			p.n++
		}
		l := p.list[p.rows[i]]
		found := false
		for j := range l {
			if e := &l[j]; e.class == class {
				e.sum += int64(p.step-e.since) * int64(e.weight)
				e.since = p.step
				e.weight += by
				e.hits++
				found = true
				break
			}
		}
		if !found {
			p.list[p.rows[i]] = append(l, entry{class: class, weight: by, since: p.step, hits: 1})
		}
	}
}

// averaged are the averages of the weights over all steps.
//
// A feature that was corrected fewer than often times is left out, and so is a
// weight below least: they cost room and say little.
func (p *perceptron) averaged(least float64, often int32) []tree.Feature {
	out := make([]tree.Feature, 0, p.n)
	for k, l := range p.list {
		f := tree.Feature{Hash: p.hash[k]}
		hits := int32(0)
		for _, e := range l {
			hits += e.hits
		}
		if hits < often {
			continue
		}
		for _, e := range l {
			sum := e.sum + int64(p.step-e.since)*int64(e.weight)
			if v := float64(sum) / float64(p.step); v > least || v < -least {
				f.Weights = append(f.Weights, tree.ClassWeight{Class: e.class, Value: v})
			}
		}
		if len(f.Weights) > 0 {
			slices.SortFunc(f.Weights, func(a, b tree.ClassWeight) int { return cmp.Compare(a.Class, b.Class) })
			out = append(out, f)
		}
	}
	return out
}
