package eval

import (
	"cmp"
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Rule is how often what a rule finds was marked by the annotator too.
type Rule struct {
	Name string             `json:"rule"`
	Kind kadesh.FindingKind `json:"kind"`
	// Found is how many findings the rule made, Right how many of them match:
	// actors and instruments joined alike whatever their id, the other kinds as
	// their F1 counts.
	Found int `json:"found"`
	Right int `json:"right"`
}

// Precision is the share of the rule's findings that match.
func (r Rule) Precision() float64 { return ratio(r.Right, r.Found) }

// addRules counts the findings of one document by rule.
func (s *Score) addRules(gold, found []kadesh.Finding) {
	for _, kind := range kadesh.FindingKinds {
		g, f := only(gold, kind), only(found, kind)
		pairs := Match(g, f)
		if kind == kadesh.FindingActor || kind == kadesh.FindingInstrument {
			pairs = linked(g, f)
		}
		right := make([]bool, len(f))
		for _, p := range pairs {
			right[p.Found] = true
		}
		for i := range f {
			r := s.rule(f[i].Rule, kind)
			r.Found++
			if right[i] {
				r.Right++
			}
		}
	}
}

// rule is the count of a rule, made and kept in order when it is new.
func (s *Score) rule(name string, kind kadesh.FindingKind) *Rule {
	at, ok := slices.BinarySearchFunc(s.Rules, Rule{Name: name, Kind: kind}, func(a, b Rule) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name))
	})
	if !ok {
		s.Rules = slices.Insert(s.Rules, at, Rule{Name: name, Kind: kind})
	}
	return &s.Rules[at]
}
